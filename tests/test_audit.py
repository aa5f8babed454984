"""The audit's log: what is written, what a crash leaves, and what verify says of whatever was done to it."""

import itertools
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from conftest import require

from opsterm import audit, audit_chain, audit_journal, audit_store, audit_verify, paths, redact
from opsterm.audit_chain import Seed, hashed
from opsterm.audit_rows import Evidence

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


@pytest.fixture(autouse=True)
def places(home, monkeypatch):
    """State and configuration in different directories, and in memory: thousands of entries are synced here."""
    monkeypatch.delenv("OPSTERM_DIR")
    with tempfile.TemporaryDirectory(prefix="opsterm-audit-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as directory:
        for name in ("HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            monkeypatch.setenv(name, os.path.join(directory, "home", name))
        os.makedirs(os.environ["HOME"])
        yield directory


def wrote(count, **fields):
    """So many entries; each says which it is."""
    return [audit.write("command", **{"command": f"echo {number}", "phase": "intent", **fields}) for number in range(1, count + 1)]


def lines():
    return Path(audit.file_path()).read_bytes().splitlines()


def entries():
    return [json.loads(line) for line in lines()]


def put(found, end=b"\n"):
    Path(audit.file_path()).write_bytes(b"\n".join(found) + end if found else b"")


SMALL = {"key": audit_store.key_path, "seed": audit_store.seed_path, "head": audit_store.head_path}


def small(name):
    return Path(SMALL[name]())


WHERE = {**SMALL, "log": audit_store.file_path}


def kept():
    """A copy of log, key, anchor and seed, to put back later."""
    return {name: Path(path()).read_bytes() for name, path in WHERE.items() if os.path.exists(path())}


def put_back(copy, *names):
    for name in names:
        Path(WHERE[name]()).write_bytes(copy[name])


def verified(seeds=(), journal=None, noted=None):
    """What verify says, by the files as they are."""
    files = [path for path in audit_store.files() if os.path.exists(path)]
    pieces = {path: Path(path).read_bytes().split(b"\n") for path in files}
    torn = pieces[audit.file_path()].pop() if audit.file_path() in pieces else b""
    content = [(os.path.basename(path), [line for line in piece if line or path == audit.file_path()]) for path, piece in pieces.items()]
    return audit_verify.verify(
        Evidence(content, torn, audit_store.read_key(), audit_store.read_head(), audit_store.read_seeds(), journal, audit.file_path(), tuple(seeds), noted)
    )


def found(report):
    """Its findings as `first-last kind by`."""
    return [f"{one.first}-{one.last} {one.kind} {'+'.join(one.by)}" for one in report.findings]


def intact(**how):
    report = verified(**how)
    assert report.findings == [], report.findings
    return report


# What is written.


def test_an_entry_has_what_was_said_and_who_said_it_in_a_fixed_order():
    number = audit.write("command", phase="intent", operator="ai:gpt", origin="ai", target="web-1", command="systemctl restart nginx", level="MODERATE", rules=["service.restart"], decision="approved", how="asked", plan="ab12", restrictions=("no_network",), why="because")
    outcome = audit.write("command", phase="outcome", of=number, exit=1, duration=0.12345, output=b"failed\n")
    first, second = entries()
    assert list(first) == ["seq", "time", "host", "user", "event", "phase", "operator", "origin", "target", "command", "fingerprint", "level", "rules", "decision", "how", "plan", "restrictions", "why", "log", "parts", "prev", "mac"]
    assert (number, outcome, first["seq"], second["seq"], second["of"]) == (1, 2, 1, 2, 1)
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", first["time"]) and first["host"] == os.uname().nodename
    assert second["duration"] == 0.123 and "failed" not in lines()[1].decode() and len(second["output"]) == 64
    assert second["prev"] == hashed(lines()[0])
    for path in (audit.file_path(), *(path() for path in SMALL.values())):
        assert os.stat(path).st_mode & 0o777 == 0o600
    assert (intact().entries, intact().macs) == (2, 2)


@pytest.mark.parametrize(
    ("event", "fields"),
    [("command", {"colour": "red"}), ("commands", {}), ("command", {"command": b"x"}), ("command", {"exit": "1"}), ("command", {"exit": True}), ("command", {"rules": "one"}), ("command", {"rules": [1]}), ("command", {"output": "text"})],
)  # fmt: skip
def test_an_unknown_field_is_a_bug(event, fields):
    with pytest.raises(TypeError):
        audit.write(event, **fields)
    assert not os.path.exists(audit.file_path())


def test_the_fingerprint_tells_commands_apart_that_are_masked_alike_and_says_nothing_without_the_key():
    secrets = ["PGPASSWORD=hunter2-of-anna psql", "PGPASSWORD=hunter3-of-anna psql"]
    for command in (*secrets, secrets[0]):
        audit.write("command", command=command)
    commands, prints = [entry["command"] for entry in entries()], [entry["fingerprint"] for entry in entries()]
    assert len(set(commands)) <= 2 and "hunter" not in "".join(commands)
    assert prints[0] == prints[2] != prints[1]
    audit.write("command", output=secrets[0].encode())
    assert entries()[-1]["output"] != prints[0]
    import hashlib

    assert hashlib.sha256(secrets[0].encode()).hexdigest() not in prints


HOSTILE = {
    "newlines": 'ls\n{"seq":99,"event":"command"}\r\n\x0b\x0c\x85\u2028\u2029end', "escape sequences": "ls \x1b[2J\x1b]0;title\x07\x9b31m",
    "bidi": "ls \u202egnp.exe\u2066\u200b", "lone surrogates": "ls \udc80\ud800 \udfff", "NUL": "ls \0 x", "quotes": 'ls "\\",\\"mac\\":\\"" ,"mac":"' + "0" * 64 + '"}',
    "JSON": '","seq":5,"mac":"x"}', "empty": "", "wide": "ls 漢字 👩‍👩‍👧‍👦",
}  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_forges_an_entry(text):
    every = {name: text for name, kind in audit.FIELDS.items() if kind == audit.TEXT}
    audit.write("command", **every, rules=[text] * 3, restrictions=[text])
    audit.write("command")
    assert len(lines()) == 2 and all(line.isascii() and line.decode().isprintable() for line in lines())
    assert intact().entries == 2 and entries()[0]["why"] == redact.mask(text)


def test_a_text_of_ten_megabytes_is_cut_and_its_fingerprint_covers_all():
    big = "x" * 10_000_000
    audit.write("command", command=big + "1", rules=["r"] * 1000)
    audit.write("command", command=big + "2", output=b"y" * 20_000_000)
    first, second = entries()
    assert len(lines()[0]) < 20_000 and first["command"] == second["command"] and first["command"].endswith("characters left out]")
    assert first["fingerprint"] != second["fingerprint"] and intact()


def test_a_secret_reaches_no_file_whatever_field_it_is_in():
    redact.know("vault:db", "correct-horse-battery")
    for name, kind in audit.FIELDS.items():
        text = f"before AKIAZ3MGNRTYLDQW5XKP and correct-horse-battery {'x' * (audit.LONGEST - 60)} correct-horse-battery"
        value = {audit.TEXT: text, audit.TEXTS: [text], audit.BYTES: text.encode()}.get(kind)
        if value is not None:
            audit.write("command", **{name: value})
    content = Path(audit.file_path()).read_text()
    assert "AKIAZ3MGNR" not in content and "horse" not in content and "«vault:db»" in json.loads(lines()[0])["phase"]


# Crashes.


def test_a_line_that_is_torn_at_any_byte_is_mended_and_is_no_tampering():
    wrote(3)
    before = kept()
    audit.write("command", command="the last one")
    whole = lines()[-1] + b"\n"
    for count in range(len(whole) + 1):
        put_back(before, "log", "key", "head")
        with open(audit.file_path(), "ab") as log:
            log.write(whole[:count])
        content = kept()
        report = intact()
        assert kept() == content, "verify has changed something"
        assert bool(report.notes) == (count > 0), count
        assert audit.write("command", command="after") == (4 if count == 0 else 5)
        report = intact()
        mended = [note for note in report.notes if "mended after a crash" in note]
        if 0 < count < len(whole) - 1:  # cut off, and said
            assert mended and f"{count} bytes" in mended[0] and entries()[3]["sum"] == hashed(whole[:count])
        else:
            assert not report.notes and entries()[-1]["command"] == "after"


def killed_at(step):
    """A writer in a process of its own that is killed before or after so many of its system calls; how it ended."""
    pid = os.fork()
    if pid == 0:
        left = step

        def count(frame, event, function):
            nonlocal left
            if event in ("c_call", "c_return") and getattr(function, "__module__", "") in ("posix", "fcntl"):
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.setprofile(count)
        try:
            audit.write("command", command="killed")
        finally:
            sys.setprofile(None)
            os._exit(0 if sys.exc_info()[0] is None else 1)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def run(code, *arguments, **how):
    return subprocess.Popen([sys.executable, "-c", code, *map(str, arguments)], env={**os.environ, "PYTHONPATH": ROOT}, **how)


@pytest.mark.parametrize("state", ["begun", "new", "torn", "full", "sealed"])
def test_a_writer_that_is_killed_at_any_system_call_loses_nothing(state, places, tmp_path, monkeypatch):
    """Before and after each call, from the first entry of all to the one that begins a new file."""
    if state == "full":
        full_log(monkeypatch)
    elif state != "new":
        wrote(2)
    if state == "sealed":
        shutil.move(small("seed"), tmp_path / "seed")
        audit.write_sealed()
    if state == "torn":
        with open(audit.file_path(), "ab") as log:
            log.write(b'{"seq":3')
    seeds = list(audit_store.seeds_in((tmp_path / "seed").read_text())) if state == "sealed" else []
    start = f"{places}/start"
    shutil.copytree(f"{places}/home", start)
    ends = []
    for step in itertools.count(1):
        shutil.rmtree(f"{places}/home")
        shutil.copytree(start, f"{places}/home")
        done = killed_at(step)
        report = intact(seeds=seeds)
        assert audit.write("command", command="after") in (report.last + 1, report.last + 2)
        report = intact(seeds=seeds)
        assert not [note for note in report.notes if "mended" not in note] and report.macs == report.entries
        assert not [name for name in os.listdir(os.path.dirname(audit.file_path())) if name.endswith(".new")]
        ends.append([entry["command"] for entry in entries() if "command" in entry][-2:] == ["killed", "after"])
        if done == 0:
            break
        assert done == -signal.SIGKILL
    assert step > 40 and ends[-1] and not ends[0] and sorted(ends) == ends


SMALL_LIMIT = 20_000  # bytes: ten megabytes would take a minute


def test_writers_that_are_killed_one_after_another_are_no_tampering(places):
    """Each leaves entry and key one apart, and the next begins with that."""
    wrote(2)
    start = f"{places}/start"
    shutil.copytree(f"{places}/home", start)
    for step in itertools.count(1):
        shutil.rmtree(f"{places}/home")
        shutil.copytree(start, f"{places}/home")
        codes = {killed_at(step) for _ in range(3)}
        intact()
        audit.write("command")
        assert not [entry for entry in entries() if "mark" in entry]
        intact()
        if codes == {0}:
            break
    assert step > 40


def full_log(monkeypatch):
    """A log whose next entry begins a new file, and drops the oldest of the ten parts."""
    monkeypatch.setattr(audit_store, "LIMIT", SMALL_LIMIT)
    while not (len(audit_store.parts()) == audit_store.KEPT and os.stat(audit.file_path()).st_size >= SMALL_LIMIT):
        audit.write("command", command="x" * 7000)


MANY = """
import sys
from opsterm import audit
for number in range(int(sys.argv[2])):
    audit.write("command", command=f"{sys.argv[1]} {number} " + "x" * int(sys.argv[3]))
"""


def test_ten_writers_at_once_while_others_are_killed_at_any_system_call():
    wrote(1)
    writers = [run(MANY, name, 60, 10) for name in range(10)]
    for step in itertools.count(1):
        if killed_at(step) == 0:
            break
        if step % 20 == 0:
            intact_while_written()
    assert [writer.wait() for writer in writers] == [0] * 10 and step > 40
    audit.write("command", command="last")
    report = intact()
    commands = [entry.get("command", "").split() for entry in entries()]
    for name in range(10):
        assert [words[1] for words in commands if words[:1] == [str(name)]] == [str(number) for number in range(60)]
    assert [entry["seq"] for entry in entries()] == list(range(1, report.entries + 1)) and report.macs == report.entries


def intact_while_written():
    done = subprocess.run(AI_VERIFY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


AI_VERIFY = ["ai", "audit", "verify", "--no-journal"]


# What cannot be written.


FULL = """
import resource, sys
from opsterm import audit
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
try:
    audit.write("command", command="y" * 3000)
except OSError as error:
    print(error.strerror)
"""


def test_a_limit_on_files_leaves_nothing_half_written():
    wrote(3)
    size = os.stat(audit.file_path()).st_size
    before = kept()
    for limit in (0, 100, 200, size, size + 1, size + 2000):
        assert run(FULL, limit, stdout=subprocess.PIPE).communicate()[0], limit
        assert kept() == before and not list(Path(audit.file_path()).parent.glob("*.new")), limit
    assert audit.write("command") == 4 and intact().notes == []


def test_a_full_disk_leaves_nothing_half_written(home):
    """A file system of its own, of 64 KB, in a mount namespace."""
    require("unshare", "mount")
    code = """
import os, sys
from opsterm import audit, audit_store
os.makedirs(os.path.dirname(audit.file_path()))
assert os.system(f"mount -t tmpfs -o size=64k none {os.path.dirname(audit.file_path())}") == 0
written = 0
try:
    while True:
        written = audit.write("command", command="z" * 3000)
except OSError as error:
    print(error.errno, end=" ")
data = open(audit.file_path(), "rb").read()
print(written, data.count(b"\\n"), data.endswith(b"\\n"), os.listdir(os.path.dirname(audit.file_path())))
open(audit.file_path(), "r+b").truncate(data.rindex(b"\\n", 0, -1) + 1)  # room again
print(audit.write("command"))
"""
    done = subprocess.run(["unshare", "-rm", sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": ROOT}, capture_output=True, text=True, check=False)
    if "unshare" in done.stderr or "mount:" in done.stderr:
        pytest.skip(f"no mount namespace here: {done.stderr}")
    assert done.returncode == 0, done.stderr
    number, written, count, ends, files = done.stdout.splitlines()[0].split(" ", 4)
    assert number == "28" and written == count and int(count) > 5 and ends == "True" and ".new" not in files


def test_a_state_directory_that_cannot_be_written(home):
    wrote(1)
    if os.geteuid() == 0:  # whom permissions do not stop
        code = "import os, sys\nfrom opsterm import audit\nd = os.path.dirname(audit.file_path())\nassert os.system(f'mount --bind {d} {d} && mount -o remount,bind,ro {d}') == 0\naudit.write('command')"
        done = subprocess.run(["unshare", "-m", sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": ROOT}, capture_output=True, text=True, check=False)
        assert "OSError: [Errno 30] Read-only file system" in done.stderr, done.stderr
    else:
        os.chmod(os.path.dirname(audit.file_path()), 0o500)
        with pytest.raises(PermissionError):
            audit.write("command")
        os.chmod(os.path.dirname(audit.file_path()), 0o700)
    assert intact().entries == 1


@pytest.mark.parametrize("what", ["directory", "fifo", "symlink"])
def test_something_else_in_the_place_of_the_log(what, tmp_path):
    wrote(1)
    path = Path(audit.file_path())
    shutil.move(path, tmp_path / "log")
    {"directory": path.mkdir, "fifo": lambda: os.mkfifo(path), "symlink": lambda: path.symlink_to(tmp_path / "log")}[what]()
    with pytest.raises(OSError):
        audit.write("command")
    assert (tmp_path / "log").read_bytes().count(b"\n") == 1


def test_a_directory_of_somebody_else(monkeypatch):
    if os.geteuid() != 0:
        pytest.skip("only root can give a directory away")
    wrote(1)
    os.chown(os.path.dirname(audit.file_path()), 12345, -1)
    with pytest.raises(PermissionError, match="belongs to user id 12345; as root: sudo -H"):
        audit.write("command")


def test_without_a_place_for_the_seed_the_log_is_written_and_says_so(home):
    Path(os.environ["XDG_CONFIG_HOME"]).write_text("no directory")
    wrote(2)
    assert [entry.get("mark") for entry in entries()] == ["no seed", None, None]
    report = intact()
    assert (report.entries, report.macs) == (3, None)


def test_a_log_that_is_held_is_an_error_and_no_waiting_for_ever(monkeypatch):
    wrote(1)
    monkeypatch.setattr(audit_store, "PATIENCE", 0.1)
    with paths.lock(audit.file_path()), pytest.raises(OSError, match="another `ai` does not let go of it"):
        audit.write("command")
    assert audit.write("command") == 2


# What was done to it. Each manipulation is done to a log of twelve entries, by somebody who may write all files of the user.


def copy_of(line):
    return json.loads(line)


def rewritten(found, start, key, **changes):
    """The lines from number start on as somebody makes them who has a key: all MACs and hashes are recomputed, one field is changed."""
    made = found[: start - 1]
    prev = hashed(made[-1]) if made else audit_chain.NOTHING
    key = key._replace(seq=start, prev=prev)
    for number, line in enumerate(found[start - 1 :]):
        entry = {**copy_of(line), "prev": key.prev}
        entry.pop("mac")
        if number == 0:
            entry.update(changes)
        made.append(audit_chain.signed(entry, key.secret))
        key = key.after(made[-1])
    return made, key


NOBODYS = Seed(bytes(range(32))).key()  # the key of somebody who has none


def edit(seq=5, field="command"):
    put([line.replace(b'"command":"echo 5"', b'"command":"echo 6"') if number == seq else line for number, line in enumerate(lines(), 1)])


def edit_and_recompute(end=True):
    """All that can be done without a key: every hash is right again, also in the small files."""
    found, key = rewritten(lines(), 5, NOBODYS, command="nothing")
    put(found)
    if end:
        small("key").write_text(audit_store.read_key()._replace(prev=key.prev).line())
        small("head").write_text(audit_store.read_head()._replace(hash=key.prev).line())


def leaked(end=True):
    """With today's key: everything that it can sign, and hashes that are right."""
    key = audit_store.read_key()
    found, after = rewritten(lines(), 5, key._replace(first=1), command="nothing")
    put(found)
    if end:
        small("key").write_text(key._replace(prev=after.prev).line())
        small("head").write_text(audit_store.read_head()._replace(hash=after.prev).line())


def delete(*seqs):
    put([line for number, line in enumerate(lines(), 1) if number not in seqs])


def insert_forged(at=6):
    found = lines()
    entry = {**copy_of(found[at - 2]), "command": "echo forged", "prev": hashed(found[at - 2])}
    put([*found[: at - 1], audit_chain.serialized(entry), *found[at - 1 :]])


def insert_text(text=b"rm -rf something"):
    put([*lines()[:5], text, *lines()[5:]])


def append_forged():
    entry = {**copy_of(lines()[-1]), "seq": 13, "prev": hashed(lines()[-1])}
    put([*lines(), audit_chain.serialized(entry)])


def duplicate(seq=4, behind=8):
    put([*lines()[:behind], lines()[seq - 1], *lines()[behind:]])


def reorder():
    found = lines()
    found[3], found[6] = found[6], found[3]
    put(found)


def replace_all(*names):
    """A log of somebody's own, made with a seed of their own, in place of this one; `names`: what else they replace."""
    before = kept()
    for name in before:
        Path(WHERE[name]()).unlink()
    wrote(3, command="all is well")
    for name in set(SMALL) - set(names):
        put_back(before, name) if name in before else remove(name)


def roll_back(*names):
    put_back(OF_SEVEN, "log", *names)


def swap_forks():
    """Two histories of the same number, both written with the true key: the first of one, the second of the other."""
    eighth = kept()
    audit.write("command", command="one")
    one = lines()[-1]
    put_back(eighth, "log", "key", "head")
    audit.write("command", command="other")
    audit.write("command", command="last")
    put([*lines()[:-2], one, lines()[-1]])


def remove(*names):
    for name in names:
        small(name).unlink()


OF_SEVEN = {}  # all files, as they were after seven entries
# what was done → what verify finds with the seed (on this machine), and what without it.
MANIPULATIONS = {
    "edit a field": (edit, ["5-5 edited chain+mac"], ["5-5 edited chain"]),
    "edit, hashes recomputed without a key": (edit_and_recompute, ["5-12 edited mac"], []),
    "edit, hashes recomputed, but not the small files": (lambda: edit_and_recompute(end=False), ["5-11 edited mac", "12-12 edited anchor+key+mac"], ["12-12 edited anchor+chain+key"]),
    "rewritten with today's key": (leaked, ["5-12 edited mac"], []),
    "rewritten with today's key, but not the anchor": (lambda: leaked(end=False), ["5-11 edited mac", "12-12 edited anchor+key+mac"], ["12-12 edited anchor+chain+key"]),
    "delete in the middle": (lambda: delete(5), ["5-5 missing chain"], ["5-5 missing chain"]),
    "delete several": (lambda: delete(5, 6, 9), ["5-6 missing chain", "9-9 missing chain"], ["5-6 missing chain", "9-9 missing chain"]),
    "delete the first": (lambda: delete(1, 2), ["1-2 missing chain"], ["1-2 missing chain"]),
    "cut the tail": (lambda: delete(10, 11, 12), ["10-12 cut anchor+key"], ["10-12 cut anchor+key"]),
    "cut to half a line": (lambda: put(lines()[:9], b'\n{"seq":10,'), ["10-12 cut anchor+key"], ["10-12 cut anchor+key"]),
    "empty the log": (lambda: put([]), ["1-12 cut anchor+key"], ["1-12 cut anchor+key"]),
    "remove the log": (lambda: os.unlink(audit.file_path()), ["1-12 cut anchor+key"], ["1-12 cut anchor+key"]),
    "insert a forged line": (insert_forged, ["5-5 inserted mac"], ["5-5 inserted chain"]),
    "insert a text": (insert_text, ["0-0 inserted mac"], ["0-0 inserted mac"]),
    "append a forged line": (append_forged, ["0-0 key key", "13-13 edited mac"], ["0-0 key key", "13-13 edited chain"]),
    "duplicate": (duplicate, ["4-4 duplicated chain"], ["4-4 duplicated chain"]),
    "duplicate the last": (lambda: duplicate(12, 12), ["12-12 duplicated chain"], ["12-12 duplicated chain"]),
    "reorder": (reorder, ["4-6 reordered chain"], ["4-6 reordered chain"]),
    "replace the log": (replace_all, ["0-0 key seed", "0-0 replaced anchor", "0-0 replaced seed"], ["0-0 key key", "0-0 replaced anchor"]),
    "replace log and key": (lambda: replace_all("key"), ["0-0 replaced anchor", "0-0 replaced seed"], ["0-0 replaced anchor"]),
    "replace log, key and anchor": (lambda: replace_all("key", "head"), ["0-0 replaced seed"], []),
    "replace everything": (lambda: replace_all("key", "head", "seed"), [], []),
    "roll the log back": (roll_back, ["8-12 cut anchor+key"], ["8-12 cut anchor+key"]),
    "roll log and key back": (lambda: roll_back("key"), ["8-12 rolled back anchor"], ["8-12 rolled back anchor"]),
    "roll log, key and anchor back": (lambda: roll_back("key", "head"), [], []),
    "roll the key back": (lambda: put_back(OF_SEVEN, "key"), [], []),  # the log proves that it is the same chain
    "roll the key back, and forge": (lambda: (put_back(OF_SEVEN, "key"), append_forged()), ["0-0 key key", "13-13 edited mac"], ["0-0 key key", "13-13 edited chain"]),
    "roll the anchor back": (lambda: put_back(OF_SEVEN, "head"), [], []),
    "splice two histories": (swap_forks, ["13-13 replaced chain"], ["13-13 edited chain"]),
    "remove the key": (lambda: remove("key"), ["0-0 key key"], ["0-0 key key"]),
    "remove the anchor": (lambda: remove("head"), ["0-0 anchor anchor"], ["0-0 anchor anchor"]),
    "another key": (lambda: small("key").write_text(audit_store.read_key()._replace(secret=bytes(32)).line()), ["0-0 key seed"], []),
}  # fmt: skip


@pytest.mark.parametrize("sealed", [False, True], ids=["with the seed", "without the seed"])
@pytest.mark.parametrize("name", MANIPULATIONS)
def test_manipulation(name, sealed):
    do, with_seed, without = MANIPULATIONS[name]
    wrote(7)
    OF_SEVEN.update(kept())
    wrote(5)
    do()
    content = kept()
    if sealed:
        small("seed").unlink()
    expected = sorted([*without, "0-0 seed seed"] if sealed else with_seed)
    assert sorted(found(verified())) == expected
    assert verified().intact is (not expected)
    if not sealed:
        assert kept() == content, "verify has changed something"


UNSEEN = {"replace everything", "roll log, key and anchor back", "roll the anchor back", "roll the key back"}  # without a journal


@pytest.mark.parametrize("sealed", [False, True], ids=["with the seed", "sealed"])
@pytest.mark.parametrize("name", MANIPULATIONS)
def test_what_is_written_afterwards_does_not_hide_it(name, sealed, tmp_path):
    wrote(7)
    seeds = []
    if sealed:
        seeds = audit_store.read_seeds()
        small("seed").unlink()
    OF_SEVEN.update(kept())
    wrote(5)
    MANIPULATIONS[name][0]()
    wrote(3)
    assert verified(seeds=seeds).intact is (name in UNSEEN and not (sealed and "replace" in name))


# What a journal, or a note on paper, knows besides.


def journal():
    """What was sent for every entry that is in the log."""
    key = audit_store.read_key()
    return audit_journal.read([audit_journal.told(key.log, number, hashed(line), audit.file_path()) for number, line in enumerate(lines(), 1)])


BY_JOURNAL = {
    "edit, hashes recomputed without a key": ["5-12 replaced journal"],
    "rewritten with today's key": ["5-12 replaced journal"],
    "replace everything": ["0-0 replaced journal"],
    "roll log, key and anchor back": ["8-12 rolled back journal"],
    "roll log and key back": ["8-12 rolled back anchor+journal"],
    "cut the tail": ["10-12 cut anchor+journal+key"],
    "delete in the middle": ["5-5 missing chain+journal"],
    "edit a field": ["5-5 edited chain+journal"],
}


@pytest.mark.parametrize("name", BY_JOURNAL)
def test_the_journal_is_a_witness_where_no_seed_is(name):
    wrote(7)
    OF_SEVEN.update(kept())
    wrote(5)
    witnesses, last = journal(), lines()[-1]
    assert verified(journal=witnesses).vouched == 12 and intact(journal=witnesses[3:8]).vouched == 5
    assert intact(noted=(12, hashed(last))) and intact(noted=(12, hashed(last)[:8]))
    MANIPULATIONS[name][0]()
    remove("seed")
    assert sorted(found(verified(journal=witnesses))) == sorted([*BY_JOURNAL[name], "0-0 seed seed"])
    if name not in ("edit a field", "delete in the middle"):
        assert [one for one in found(verified(noted=(12, hashed(last)))) if one.endswith("noted")], "what was noted is not told"
    wrote(2)
    assert [one for one in found(verified(journal=witnesses)) if "journal" in one]


def test_a_journal_with_entries_of_others_says_nothing():
    wrote(3)
    other = audit_journal.told("0" * 16, 9, "0" * 64, "/elsewhere/audit.jsonl")
    text = ["-- No entries --", "", "log=x seq=1", f"{audit_journal.told('1' * 16, 1, '', 'x')} more", other, "log=a seq=" + "9" * 99 + " hash=b at=c", "\x1b[2J"]
    assert intact(journal=audit_journal.read(text)).vouched == 0


def test_each_entry_is_sent_to_the_socket_and_nobody_waits_for_it(places, monkeypatch):
    path = os.path.join(places, "log")
    text = audit_journal.told("ab" * 8, 3, "0" * 64, "/home/mia/ü \n/audit.jsonl")
    audit_journal.send(text, path)  # not there
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as server:
        server.bind(path)
        audit_journal.send(text, path)
        message = server.recv(4096).decode("ascii")
        assert re.fullmatch(r"<86>[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d opsterm-audit\[\d+\]: " + re.escape(text), message)
        assert audit_journal.read([message.partition(": ")[2]]) == [("ab" * 8, 3, "0" * 64, ascii("/home/mia/ü \n/audit.jsonl"))]
        for _ in range(5000):  # nobody reads: its queue is full
            audit_journal.send(text, path)
    audit_journal.send(text, path)  # nobody listens any more
    os.unlink(path)
    os.mkfifo(path)
    audit_journal.send(text, path)


def test_what_is_sent_is_what_is_written(tmp_path, monkeypatch):
    """/dev/log of a mount namespace, and the real write()."""
    require("unshare", "mount")
    for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    code = """
import os, socket
assert os.system("mount -t tmpfs none /dev") == 0
from opsterm import audit
audit.write("command")
server = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
server.bind("/dev/log")
audit.write("command")
audit.write("command")
print(server.recv(4096).decode().partition(": ")[2])
print(server.recv(4096).decode().partition(": ")[2])
"""
    done = subprocess.run(["unshare", "-rm", sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": ROOT}, capture_output=True, text=True, check=False)
    if "unshare" in done.stderr or "mount:" in done.stderr:
        pytest.skip(f"no mount namespace here: {done.stderr}")
    assert done.returncode == 0, done.stderr
    assert audit_journal.read(done.stdout.splitlines()) == journal()[1:]
    assert intact(journal=audit_journal.read(done.stdout.splitlines())).vouched == 2


# The key, the seed, and what is made again.


def test_a_lost_key_is_made_again_of_the_seed():
    wrote(3)
    content = small("key").read_bytes()
    for left in (None, content[:-9], b""):
        put_back({"key": content if left is None else left}, "key")
        if left is None:
            remove("key")
        number = audit.write("command")
        assert entries()[-2]["mark"] == "key lost" and found(verified())[-1] == f"{number - 1}-{number - 1} recorded log"
        content = small("key").read_bytes()
    assert verified().macs == verified().entries


def test_without_key_and_seed_a_new_chain_begins_and_says_so():
    wrote(3)
    old = audit_store.read_seeds()
    remove("key", "seed")
    assert audit.write("command") == 5 and entries()[3]["mark"] == "begun anew"
    assert found(verified(seeds=old)) == ["4-4 key chain", "4-4 recorded log"] and verified(seeds=old).macs == 5
    assert found(verified()) == ["4-4 key chain", "4-4 recorded log", "0-0 seed seed"] and verified().macs == 2
    assert len(audit_store.read_seeds()) == 1


def test_what_the_seed_cannot_do_once_it_is_away():
    """Who takes everything that is left cannot sign what was before."""
    wrote(5)
    seed = audit_store.read_seeds()[0]
    small("seed").unlink()
    content = "".join(path.read_text() for path in Path(audit.file_path()).parent.iterdir()) + small("head").read_text()
    secrets = [seed.secret, seed.key().secret]
    for number in range(2, 6):
        secrets.append(seed.key().moved(number).secret)
    assert not [secret for secret in secrets if secret.hex() in content]
    assert seed.key().moved(6).secret.hex() in content


def test_a_seed_that_is_copied_wrongly_is_none():
    line = Seed(bytes(range(32)), 7).line()
    assert audit_chain.read_seed(line) == Seed(bytes(range(32)), 7)
    for at in range(len(line) - 1):
        for sign in "0a ":
            changed = line[:at] + sign + line[at + 1 :]
            assert changed == line or audit_chain.read_seed(changed) in (None, Seed(bytes(range(32)), 7)._replace(first=audit_chain.read_seed(changed).first if audit_chain.read_seed(changed) else 0))
        assert audit_chain.read_seed(line[:at]) is None


# Full files.


def test_a_full_file_makes_place_and_the_chain_goes_on(monkeypatch):
    full_log(monkeypatch)
    first, parts = intact().first, audit_store.parts()
    assert len(parts) == 10 and parts[0] == first == 1
    number = audit.write("command", command="new file")
    assert audit_store.parts()[0] > first and intact().first == audit_store.parts()[0] and intact().last == number
    assert entries()[0]["parts"] == audit_store.parts() and json.loads(audit_store.first_line(audit_store.part_path(intact().first)))["log"] == entries()[0]["log"]


PARTS = {
    "oldest removed": (lambda parts: os.unlink(parts[0]), "missing"),
    "one in the middle removed": (lambda parts: os.unlink(parts[4]), "missing"),
    "newest removed": (lambda parts: os.unlink(parts[-1]), "missing"),
    "all removed": (lambda parts: [os.unlink(part) for part in parts], "missing"),
    "edited": (lambda parts: parts[3].write_bytes(parts[3].read_bytes().replace(b"xxxx", b"xxxy", 1)), "edited"),
    "cut": (lambda parts: parts[3].write_bytes(parts[3].read_bytes()[:-9000]), "missing"),
    "renamed": (lambda parts: parts[3].rename(parts[-1].with_name("audit-99999.jsonl")), "reordered"),
    "emptied": (lambda parts: parts[3].write_bytes(b""), "missing"),
    "an older one put in": (lambda parts: parts[0].with_name("audit-1.jsonl").write_bytes(parts[0].read_bytes()), "duplicated"),
}


@pytest.mark.parametrize("sealed", [False, True], ids=["with the seed", "without the seed"])
@pytest.mark.parametrize("name", PARTS)
def test_a_part_that_was_changed(name, sealed, monkeypatch):
    full_log(monkeypatch)
    audit.write("command")
    do, kind = PARTS[name]
    do([Path(audit_store.part_path(number)) for number in audit_store.parts()])
    if sealed:
        remove("seed")
    report = verified()
    assert kind in [one.kind for one in report.findings], found(report)
    for _ in range(4):
        audit.write("command", command="x" * 7000)
    assert verified().intact is (name == "an older one put in" and not sealed)  # it has gone again


@pytest.mark.parametrize("numbers", [range(99990, 100000), range(1, 11)], ids=["newer", "between"])
@pytest.mark.parametrize("at", ["a full file", "a moved one"])
def test_no_file_that_is_put_beside_them_pushes_a_part_out(at, numbers, monkeypatch):
    full_log(monkeypatch)
    audit.write("command")
    parts = audit_store.parts()
    while os.path.getsize(audit.file_path()) < SMALL_LIMIT:
        audit.write("command", command="x" * 7000)
    if at == "a moved one":
        os.rename(audit.file_path(), audit_store.part_path(entries()[0]["seq"]))
    made = [audit_store.part_path(number if number > 100 else parts[-1] + number) for number in numbers]
    for path in made:
        Path(path).touch()
    audit.write("command")
    assert set(parts[1:]) <= set(audit_store.parts()) and entries()[0]["parts"][:9] == parts[1:]
    for path in made:
        if not os.path.getsize(path):
            os.unlink(path)
    assert intact().first == parts[1]


def test_files_are_changed_amid_the_writers(places):
    """Real processes that fill file after file; all of it is there, once."""
    code = f"from opsterm import audit_store\naudit_store.LIMIT = {SMALL_LIMIT}\naudit_store.KEPT = 1000\n{MANY}"
    writers = [run(code, name, 25, 1000) for name in range(6)]
    assert [writer.wait() for writer in writers] == [0] * 6
    report = intact()
    assert report.entries == report.last == 150 and len(audit_store.parts()) >= 7


def hostile_lines():
    """What somebody may put into the log to make a writer, or verify, fail."""
    genuine = json.loads(lines()[-1])
    for change in ({"seq": 10**400}, {"seq": 10**14}, {"seq": -1}, {"seq": 1.5}, {"seq": True}, {"seq": None}, {"prev": None}, {"prev": 5}, {"time": 5}, {"event": None}, {"mark": ["x"]}, {"mark": "torn", "why": 7}, {"mark": "rolled back"}, {"log": 5}, {"log": "zz"}, {"parts": 5}, {"parts": [[1]]}, {"parts": ["x"]}, {"parts": [10**300]}):
        entry = {**genuine, **change}
        for name in ("prev", "mac"):
            entry[name] = entry.pop(name)
        yield json.dumps(entry, separators=(",", ":")).encode()
    yield from (b"", b"{}", b"[]", b"null", b"[" * 100_000, b"{" * 100_000, b'{"seq":1}', b"\xff\xfe\x00", b"x" * 3_000_000, lines()[-1] + b" ", b" " + lines()[-1], b'{"seq":1,' + lines()[-1][1:])


def test_no_line_stops_a_writer_or_verify(monkeypatch):
    monkeypatch.setattr(audit_store, "LIMIT", 1500)
    wrote(3)
    start = kept()
    for line in hostile_lines():
        for content in ([*lines(), line], [line, *lines()], [line], [*lines()[:1], line, *lines()[1:]]):
            for end in (b"\n", b""):
                for part in Path(audit.file_path()).parent.glob("audit-*.jsonl"):
                    part.unlink()
                put_back(start, *start)
                put(content, end)
                before = verified()
                assert not before.intact or content[-1] == line and not end, line[:200]
                for _ in range(4):
                    audit.write("command", command="echo after")
                assert not verified().intact or before.intact, line[:200]


@pytest.mark.parametrize("name", SMALL)
def test_nothing_in_a_small_file_stops_verify(name):
    wrote(3)
    content = small(name).read_bytes()
    words = content.split(b" ")
    damaged = [b"", b"\n", b"\xff\x00" * 50, b"x" * 200_000, content[:-5], content * 2, content.upper()]
    damaged += [b" ".join([*words[:at], value, *words[at + 1 :]]) for at in range(len(words)) for value in (b"", b"-1", b"9" * 14, b"9" * 400, "٣".encode(), b"0" * 64, b"0" * 16)]
    for data in damaged:
        small(name).write_bytes(data)
        verified()
        with open(audit.file_path(), "rb") as log:
            before = log.read()
        audit.write("command")
        assert Path(audit.file_path()).read_bytes().startswith(before)
        verified()
        if name == "head":  # the only one that says how far the keys have come
            small(name).write_bytes(data)
            remove("key")
            verified()
            audit.write("command")
            small(name).write_bytes(data)
            remove("key")
            os.unlink(audit.file_path())
            verified()
            audit.write("command")
