"""`ai audit`: what it lists, follows and verifies, and the seed put out of reach; docs/audit.md as it is typed."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from opsterm import audit, audit_chain, audit_journal, audit_store, vault
from opsterm.audit_chain import hashed
from opsterm.term import columns
from opsterm.vault_cipher import FLOOR, HMAC_CTR

ROOT = Path(__file__).parent.parent
DOC = (ROOT / "docs" / "audit.md").read_text(encoding="utf-8")
PASSWORD = "correct horse battery staple"


@pytest.fixture(autouse=True)
def programs(home, monkeypatch):
    """A directory of programs of this test's own: no journal, unless it makes one."""
    directory = Path(home, "bin")
    directory.mkdir()
    monkeypatch.setenv("PATH", f"{directory}:{os.environ['PATH']}")
    fake_journal(directory, "")
    return directory


def fake_journal(directory, text, code=0, does=""):
    """A journalctl that has these messages for whoever asks as it should be asked."""
    (directory / "messages").write_text(text)
    script = directory / "journalctl"
    script.write_text(f'#!/bin/sh\n{does}\n[ "$*" = "-q -t opsterm-audit _UID={os.geteuid()} -o cat --no-pager" ] || exit 9\ncat {directory}/messages\nexit {code}\n')
    script.chmod(0o755)


@pytest.fixture
def start():
    """Begin `ai audit …`; what is left of it when the test ends is ended."""
    started = []

    def begin(*words, **how):
        started.append(subprocess.Popen(["ai", "audit", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **how))
        return started[-1]

    yield begin
    for child in started:
        if child.poll() is None:
            child.kill()
            child.wait()


def ai(*words, code=0, stdin=b"", **env):
    done = subprocess.run(["ai", "audit", *words], input=stdin, capture_output=True, check=False, env={**os.environ, **env})
    assert done.returncode == code, done.stdout + done.stderr
    return done


def out(*words, **how):
    return ai(*words, **how).stdout.decode()


def filled():
    asked = audit.write("command", phase="intent", operator="ai:gpt-4o", origin="ai", target="web-1", command="systemctl restart nginx", level="MODERATE", decision="approved", how="asked")
    audit.write("command", phase="outcome", of=asked, operator="ai:gpt-4o", target="web-1", command="systemctl restart nginx", level="MODERATE", exit=3, duration=0.5)
    audit.write("command", phase="refused", operator="ai:gpt-4o", target="local", command="rm -rf /", level="FORBIDDEN", why="it deletes the system")
    audit.write("query", operator="human:mia", command="how do I restart nginx?")
    audit.write("command", phase="intent", operator="human:mia", target="web-2", command="df -h", level="SAFE", decision="approved")


def log():
    return Path(audit.file_path()).read_bytes().splitlines()


# Listing.


def test_the_list_in_a_pipe_has_one_line_an_entry_newest_last():
    filled()
    assert [re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d", "WHEN", line) for line in out().splitlines()] == [
        "    1  WHEN  intent    MODERATE  approved  asked  ai:gpt-4o on web-1: systemctl restart nginx",
        "    2  WHEN  outcome   MODERATE  of 1  exit 3  0.5 s  ai:gpt-4o on web-1: systemctl restart nginx",
        "    3  WHEN  refused   FORBIDDEN  ai:gpt-4o: rm -rf / · it deletes the system",
        "    4  WHEN  query  human:mia: how do I restart nginx?",
        "    5  WHEN  intent    SAFE  approved  human:mia on web-2: df -h",
    ]


FILTERS = [
    ([], [1, 2, 3, 4, 5]), (["--limit", "2"], [4, 5]), (["--limit", "0"], [1, 2, 3, 4, 5]), (["--since", "1h"], [1, 2, 3, 4, 5]), (["--since", "2999-01-01"], []),
    (["--operator", "ai"], [1, 2, 3]), (["--operator", "human:mia"], [4, 5]), (["--operator", "ai:gpt*"], [1, 2, 3]), (["--operator", "mia"], []),
    (["--target", "web-1"], [1, 2]), (["--target", "web-*"], [1, 2, 5]), (["--target", "local"], [3]), (["--level", "moderate"], [1, 2]), (["--level", "FORBIDDEN"], [3]),
    (["--decision", "approved"], [1, 5]), (["--decision", "refused"], [3]), (["--operator", "ai", "--level", "MODERATE", "--limit", "1"], [2]),
]  # fmt: skip


@pytest.mark.parametrize(("options", "expected"), FILTERS, ids=lambda value: " ".join(map(str, value)) or "none")
def test_filters(options, expected):
    filled()
    assert [json.loads(line)["seq"] for line in out("--json", *options).splitlines()] == expected
    assert [int(line.split()[0]) for line in out(*options).splitlines()] == expected


def test_json_has_every_field():
    filled()
    assert [json.loads(line) for line in out("--json").splitlines()] == [json.loads(line) for line in log()]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--limit", "-1"], "at least 0"), (["--since", "yesterday"], "is not a time"), (["--seed", "x"], "takes no --seed"), (["--vault", "x"], "takes no --vault"),
        (["verify", "--follow"], "takes no --follow"), (["verify", "--level", "SAFE"], "takes no --level"), (["verify", "--vault", "x"], "takes no --vault"), (["seal", "--json"], "takes no --json"),
        (["verify", "--noted", "12"], "is not SEQ:HASH"), (["verify", "--noted", "x:0123456789"], "is not SEQ:HASH"), (["verify", "--noted", "1:abc"], "is not SEQ:HASH"),
        (["verify", "--seed", "/nowhere"], "cannot be read"), (["verify", "--seed", "/dev/null"], "has no seed"), (["show"], ""), (["--level", "high"], ""), (["log", "rotation", "how"], "To ask it: ai -- audit log"),
    ],
    ids=str,
)  # fmt: skip
def test_misuse(words, says):
    filled()
    done = ai(*words, code=2)
    assert done.stdout == b"" and says in done.stderr.decode() and b"Traceback" not in done.stderr


def test_nothing_there_yet():
    assert b"the audit is empty" in ai().stderr
    assert "there is no audit yet" in out("verify")
    assert b"there is no audit yet" in ai("seal", code=1).stderr
    assert out("--json") == ""


def test_a_line_that_is_none_does_nothing_to_the_list():
    filled()
    with open(audit.file_path(), "ab") as file:
        hostile = {"seq": 6, "time": "\x1b[2J2026\n\n", "event": "\x1b]0;x\x07", "operator": ["\u202e"], "command": {"a": "\n    7  forged"}, "exit": "\x1b[A", "duration": "x", "of": "\x9b", "level": None, "target": 7}
        file.write(b'{"seq":6,"time":"","duration":1%s}\n' % (b"0" * 400))
        file.write(b"no entry \x1b[2J\n[1]\n{}\n" + json.dumps(hostile, ensure_ascii=False).encode() + b"\n" + b"half")
    done = ai()
    assert b"3 lines are no entries" in done.stderr and len(done.stdout.splitlines()) == 7
    assert not re.search(rb"[\x00-\x08\x0b-\x1f\x7f]", done.stdout) and "\u202e" not in done.stdout.decode()
    assert json.loads(out("--json").splitlines()[-1]) == hostile and "\x1b" not in out("--json")


@pytest.mark.parametrize("terminal", [{"cols": 80, "rows": 40}, {"cols": 40, "rows": 60}], indirect=True, ids=["80", "40"])
def test_on_a_terminal_an_entry_takes_two_lines_that_fit(terminal, request):
    room = request.node.callspec.params["terminal"]["cols"]
    filled()
    audit.write("command", phase="declined", operator="ai:x", command="echo " + "漢字" * 40 + "\x1b[2J\nrm", level="SAFE")
    terminal.send("clear; ai audit; echo done", "Enter")
    shown = terminal.wait_for(re.compile("^done", re.MULTILINE)).splitlines()
    rows = shown[shown.index("    1  " + shown[0][7:]) if shown[0].startswith("    1") else 0 : shown.index("done")]
    assert len(rows) == 12 and max(map(columns, rows)) <= room and rows[-1].endswith("…")
    assert [row[:5].strip() for row in rows] == ["1", "", "2", "", "3", "", "4", "", "5", "", "6", ""]


def test_follow_shows_what_comes_over_full_files_and_ends_with_ctrl_c(monkeypatch, start):
    monkeypatch.setattr(audit_store, "LIMIT", 4000)
    audit.write("query", command="before")
    audit.write("query", command="last of before")
    follower = start("--follow", "--json", "--limit", "1", "--operator", "ai")
    audit.write("query", operator="ai:x", command="first")
    assert json.loads(follower.stdout.readline())["command"] == "first"
    for number in range(40):  # eight files
        audit.write("query", operator="ai:x" if number % 2 else "human:mia", command=f"{number} {'x' * 300}")
    assert [json.loads(follower.stdout.readline())["command"].split()[0] for _ in range(20)] == [str(number) for number in range(1, 40, 2)]
    with open(audit.file_path(), "ab") as file:  # torn, and mended
        file.write(b'{"seq":44,"ti')
    audit.write("query", operator="ai:x", command="after")
    assert json.loads(follower.stdout.readline())["command"] == "after"
    follower.send_signal(signal.SIGINT)
    assert (follower.wait(), follower.stderr.read()) == (130, "")


def test_follow_before_there_is_anything(start):
    follower = start("--follow")
    time.sleep(0.5)
    audit.write("query", command="the first of all")
    assert "the first of all" in follower.stdout.readline()
    follower.stdout.close()  # as `| head -1` does
    audit.write("query", command="nobody reads this")
    assert follower.wait() == 141


# Verifying.


def test_verify_says_what_it_found_what_tells_it_and_what_stays_open():
    filled()
    text = out("verify")
    assert text.startswith("intact: 5 entries, 1 to 5\n") and "5 of 5 carry the MAC" in text and f"last: 5:{hashed(log()[-1])}" in " ".join(text.split())
    assert "audit.seed lies on this machine" in " ".join(text.split()) and "no journal vouches for it" in text
    Path(audit.file_path()).write_bytes(Path(audit.file_path()).read_bytes().replace(b"df -h", b"df -x"))
    text = " ".join(out("verify", code=1).split())
    assert "NOT INTACT: 1 finding, 5 entries" in text and "5: edited: its MAC is not that of its key (audit.jsonl:5) told by audit.head, audit.key, its MAC" in text
    found = json.loads(out("verify", "--json", code=1))
    assert found["intact"] is False and [(one["kind"], one["first"], one["last"]) for one in found["findings"]] == [("edited", 5, 5)] and len(found["unproved"]) == 2


def test_verify_changes_nothing(home):
    filled()
    with open(audit.file_path(), "ab") as file:
        file.write(b"torn")
    os.unlink(audit_store.head_path())
    places = [Path(audit.file_path()).parent]
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for place in places for path in place.iterdir()}
    for lock in (True, False):
        if not lock:
            Path(audit.file_path() + ".lock").unlink()
            before.pop(Path(audit.file_path() + ".lock"))
        out("verify", code=1)
        out("--limit", "0")
        assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for place in places for path in place.iterdir()} == before


def test_verify_with_a_journal(programs):
    filled()
    key = audit_store.read_key()
    messages = [audit_journal.told(key.log, number, hashed(line), audit.file_path()) for number, line in enumerate(log(), 1)]
    fake_journal(programs, "\n".join(messages[1:]) + "\n")
    assert "journal: vouches for 4 of 5" in out("verify") and "no journal" not in out("verify")
    with open(audit.file_path(), "rb+") as file:
        file.truncate(sum(len(line) + 1 for line in log()[:3]))
    seed = audit_store.read_seeds()[0].key().moved(4)._replace(prev=hashed(log()[-1]))
    Path(audit_store.key_path()).write_text(seed.line())
    Path(audit_store.head_path()).write_text(audit_chain.Head(key.log, 3, hashed(log()[-1]), "-").line())
    assert "intact: 3 entries" in out("verify", "--no-journal")
    text = " ".join(out("verify", code=1).split())
    assert "4 to 5: rolled back: was written, and the log, with its key, ends before told by the journal" in text
    assert "told by what you noted" in " ".join(out("verify", "--no-journal", "--noted", f"5:{'0' * 64}", code=1).split())


@pytest.mark.parametrize("journal", [{"text": "", "code": 1}, {"text": "noise\n\x1b[2J\nlog=x seq=1 hash=2 at=3\n"}, {"text": "", "does": "exit 127"}], ids=["fails", "noise", "broken"])
def test_verify_with_a_journal_that_says_nothing(programs, journal):
    filled()
    fake_journal(programs, **journal)
    assert out("verify").startswith("intact: 5 entries")


def test_verify_while_the_log_is_held(start):
    filled()
    holder = subprocess.Popen([sys.executable, "-c", "import sys\nfrom opsterm import audit, audit_store, paths\nwith paths.lock(audit.file_path()):\n    print('held', flush=True)\n    sys.stdin.read()"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert holder.stdout.readline() == b"held\n"
    waiting = start("verify")
    time.sleep(0.5)
    assert waiting.poll() is None
    holder.communicate()
    assert waiting.communicate()[0].startswith("intact")


def test_an_unreadable_log_is_an_error_and_no_verdict():
    filled()
    os.rename(audit.file_path(), audit.file_path() + ".away")
    os.mkfifo(audit.file_path())
    done = ai("verify", code=1)
    assert b"cannot be read: Not a regular file" in done.stderr and done.stdout == b""


# Sealing.


def test_seal_gives_the_seed_out_and_takes_it_away(tmp_path):
    filled()
    with open(tmp_path / "seed", "wb") as file:
        subprocess.run(["ai", "audit", "seal"], stdout=file, check=True, stderr=subprocess.DEVNULL)
    assert not os.path.exists(audit_store.seed_path()) and json.loads(log()[-1])["mark"] == "sealed"
    assert "there is no seed" in out("verify") and "intact: 6 entries" in out("verify")
    text = out("verify", "--seed", str(tmp_path / "seed"))
    assert "6 of 6 carry the MAC" in text and "audit.seed lies" not in text
    assert b"it was sealed before, or somebody took it" in ai("seal", code=1).stderr
    Path(audit.file_path()).write_bytes(Path(audit.file_path()).read_bytes().replace(b"df -h", b"df -x"))
    assert "5: edited" in out("verify", "--seed", str(tmp_path / "seed"), code=1)
    (tmp_path / "other").write_text(audit_chain.Seed(bytes(32)).line())
    assert "the seed is that of another log" in " ".join(out("verify", "--seed", str(tmp_path / "other"), code=1).split())


def test_seal_into_the_vault(monkeypatch):
    filled()
    monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", PASSWORD)
    assert b"there is no vault yet" in ai("seal", "--vault", "audit_seed", code=1).stderr
    vault.create(PASSWORD.encode(), HMAC_CTR, FLOOR)
    done = ai("seal", "--vault", "audit_seed")
    assert done.stdout == b"" and b"--seed vault:audit_seed" in done.stderr and not os.path.exists(audit_store.seed_path())
    assert "6 of 6 carry the MAC" in out("verify", "--seed", "vault:audit_seed")
    assert b"the vault has no 'audit'" in ai("verify", "--seed", "vault:audit", code=1).stderr
    password_file = Path(os.environ["HOME"], "password")
    password_file.write_text(PASSWORD + "\n")
    assert "6 of 6" in out("verify", "--seed", "vault:audit_seed", "--password-file", str(password_file), OPSTERM_VAULT_PASSWORD="")


def test_seal_takes_nothing_away_that_was_not_given_out(monkeypatch, programs):
    filled()
    seed = Path(audit_store.seed_path()).read_text()
    done = subprocess.run(["ai", "audit", "seal"], stdout=open("/dev/full", "wb"), stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1 and Path(audit_store.seed_path()).read_text() == seed
    monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", PASSWORD)
    made = vault.create(PASSWORD.encode(), HMAC_CTR, FLOOR)
    vault.change(made, lambda draft: draft.put("taken", b"value"))
    assert b"the vault has 'taken' already" in ai("seal", "--vault", "taken", code=2).stderr
    assert Path(audit_store.seed_path()).read_text() == seed and len(log()) == 5
    os.rename(audit.file_path(), audit.file_path() + ".kept")
    os.mkdir(audit.file_path())
    done = ai("seal", code=1)
    assert done.stdout.decode() == seed == Path(audit_store.seed_path()).read_text() and b"the seed stays in audit.seed" in done.stderr


def test_seal_asks_on_a_terminal(terminal):
    filled()
    terminal.send("ai audit seal; echo code $?", "Enter")
    terminal.wait_for("reach? [y]es")
    terminal.send("n")
    assert "opsterm-audit-seed 1" in terminal.wait_for("code 1") and os.path.exists(audit_store.seed_path())
    terminal.clear()
    terminal.send("ai audit seal; echo code $?", "Enter")
    terminal.wait_for("reach? [y]es")
    terminal.send("", "C-c")
    terminal.wait_for("code 130")
    assert os.path.exists(audit_store.seed_path())
    terminal.clear()
    terminal.send("ai audit seal; echo code $?", "Enter")
    terminal.wait_for("reach? [y]es")
    terminal.send("y")
    terminal.wait_for("code 0")
    assert not os.path.exists(audit_store.seed_path())


# The document.


def test_the_commands_of_the_document(tmp_path, monkeypatch, programs):
    filled()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", PASSWORD)
    vault.create(PASSWORD.encode(), HMAC_CTR, FLOOR)
    blocks = re.findall(r"^```bash\n(.*?)^```", DOC, re.MULTILINE | re.DOTALL)
    steps = [line for block in blocks for line in block.splitlines() if line.strip()]
    assert len(steps) > 8
    last = f"5:{hashed(log()[-1])}"
    for step in steps:
        command = step.partition("   #")[0].replace("SEQ:HASH", last)
        if "--follow" in command:
            command = f"timeout -s INT 1 {command}; [ $? -ge 124 ]"
        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60, check=False)
        assert done.returncode == 0, (command, done.stdout, done.stderr)


def test_every_field_and_every_kind_of_finding_is_in_the_document():
    from opsterm import audit_repair, audit_verify

    filled()
    names = {*audit.FIELDS, *(name for line in log() for name in json.loads(line)), "login", "mark", "bytes", "sum"}
    kinds = [value for name, value in vars(audit_verify).items() if name.isupper() and isinstance(value, str) and not name.startswith("BY_") and name not in ("HARMLESS", "NOTHING", "TORN", "KEY_OLD", "NO_SEED", "SEALED")]
    marks = [value for name, value in vars(audit_repair).items() if name.isupper() and isinstance(value, str) and name != "NOTHING"]
    for name in (*names, *kinds, *marks):
        assert f"`{name}`" in DOC, name
    assert len(kinds) >= 12 and len(marks) >= 10
