"""The gate for files: what may be read, what a change shows, and that it comes about whole or not at all."""

import json
import os
import shlex
import re
import resource
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from opsterm import audit, backups, diffs, files, rooted
from opsterm.errors import REFUSED, OpsTermError
from opsterm.execute import Grants
from opsterm.files import Author, Change
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, Verdict

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ME = Author("ai", "conversation-1")
GRANTED = Grants(yes=True)


class Person:
    """Whoever is asked: says yes or no, and remembers what was shown."""

    def __init__(self, answer=True, then=lambda: None):
        self.answer, self.then = answer, then
        self.verdict, self.shown = None, ""

    def __call__(self, verdict, shown):
        self.verdict, self.shown = verdict, shown
        self.then()
        return self.answer


def write(path, content, root, mode=None, person=None, keep=files.KEEP):
    """A change with a person who is asked here instead of on a terminal."""
    proposal = files.propose(Change(str(path), content, mode), [str(root)])
    if proposal is None:
        return files.Outcome(files.UNCHANGED)
    return files._carry_out(proposal, ME, keep) if (person or Person())(proposal.verdict, proposal.shown) else files.Outcome(files.REFUSED)


def read(path, roots, limit=files.LIMIT):
    return files.read(path, roots, GRANTED, ME, limit)


def left(root):
    """Everything in a directory, by name: no temporary file may be there."""
    return {name: (root / name).read_bytes() for name in sorted(os.listdir(root))}


@pytest.fixture
def root(tmp_path):
    (tmp_path / "root").mkdir()
    (tmp_path / "secret").write_text("outside\n")
    return tmp_path / "root"


@pytest.fixture
def memory():
    """A directory in memory: what is tried at every step waits for no disk. `state` in it is for OPSTERM_DIR."""
    with tempfile.TemporaryDirectory(prefix="opsterm-files-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as directory:
        yield Path(os.path.realpath(directory))


# reading


@pytest.mark.parametrize("data", [b"", b"a", b"a\r\nb\r\n", b"a\rb\x0c\n\n", "ä€😀\ufeff\u2028\n".encode(), b"\xef\xbb\xbfa\n", b"x" * 10_000_000])
def test_text_is_read_as_it_is(root, data):
    (root / "f").write_bytes(data)
    assert read(str(root / "f"), [str(root)]).encode() == data


def fill(root):
    """One of each kind, name → what the error says."""
    (root / "large").write_bytes(b"x" * 10_000_001)
    with open(root / "sparse", "wb") as file:
        file.truncate(1 << 40)
    with open(root / "hole", "wb") as file:
        file.truncate(5_000_000)
    (root / "latin").write_bytes(b"caf\xe9\n")
    (root / "wide").write_bytes("text".encode("utf-16"))
    (root / "late").write_bytes(b"x" * 9000 + b"\xff")
    (root / "directory").mkdir()
    os.mkfifo(root / "fifo")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(root / "socket"))
    listener.close()
    os.symlink("circle", root / "circle")
    os.symlink("/dev/zero", root / "zero")
    os.symlink("fifo", root / "waiting")
    os.symlink("gone", root / "dangling")
    return {
        "large": "no more than 10.0 MB", "sparse": "1099.5 GB", "hole": "binary data, 5.0 MB", "latin": "not UTF-8 (byte 3), 5 bytes", "wide": "UTF-16 text", "late": "not UTF-8 (byte 9000)",
        "directory": "is a directory", "fifo": "is a FIFO", "socket": "is a socket", "circle": "leads in a circle", "zero": "outside the directories", "waiting": "is a FIFO", "dangling": "No such file",
        "none": "No such file", "none/f": "there is no directory", "latin/f": "is no directory", "directory/": "is a directory", "none/": "name of a directory", "": "is a directory", "a" * 300: "File name too long",
        "x\0y": "NUL byte", ".": "is a directory", "..": "outside the directories",
    }  # fmt: skip


def test_what_is_not_read(root):
    for name, words in fill(root).items():
        with pytest.raises(OpsTermError) as caught:
            read(f"{root}/{name}", [str(root)])
        assert words in caught.value.message, (name, caught.value.message)


def test_a_device_is_not_opened(root):
    for path, words in [("/dev/null", "is a device"), ("/dev/tty", "is a device"), ("/", "is a directory")]:
        with pytest.raises(OpsTermError, match=words):
            read(path, ["/"])
    assert "PATH" not in read("/proc/self/comm", ["/"])  # its size is said to be 0


def test_outside_the_roots(root, monkeypatch):
    secret = root.parent / "secret"
    os.symlink(secret, root / "link")
    os.symlink("..", root / "up")
    os.symlink(root / "inside", root.parent / "into")
    (root / "inside").write_text("in\n")
    monkeypatch.chdir(root)
    handle = os.open(secret, os.O_RDONLY)
    for path in ["link", "up/secret", "../secret", "./x/../../secret", str(secret), "/proc/self/cwd/../secret", f"/proc/self/fd/{handle}", f"/proc/self/root{secret}", "/etc/passwd", "~/x", str(root) + "x", "/proc/self/environ"]:
        for act in (lambda path=path: read(path, [str(root)]), lambda path=path: write(path, "new", root)):
            with pytest.raises(OpsTermError) as caught:
                act()
            assert caught.value.code == REFUSED or "no directory" in caught.value.message, (path, caught.value.message)
    os.close(handle)
    assert secret.read_text() == "outside\n" and not os.path.lexists(str(root) + "x")
    for path in ["inside", str(root.parent / "into"), "up/root/inside", "/proc/self/cwd/inside"]:
        assert read(path, [str(root)]) == "in\n"
    for roots in ([], [""], [str(root / "inside") + "x"], [str(root / "insid")]):
        with pytest.raises(OpsTermError):
            read("inside", roots)
    assert read("inside", [str(root / "inside")]) == read("inside", ["none", str(root.parent / "into")]) == "in\n"


def test_what_may_be_read(root, home):
    """Keys are judged by where a name leads; our own files are nobody's to read."""
    os.makedirs(f"{home}/.ssh")
    for name in (f"{home}/.ssh/id_rsa", root / "plain"):
        Path(name).write_text("secret\n")
    os.symlink(f"{home}/.ssh/id_rsa", root / "harmless")
    os.makedirs(os.environ["OPSTERM_DIR"], exist_ok=True)
    Path(os.environ["OPSTERM_DIR"], "config.yaml").write_text("x")
    roots = [str(root), home]
    assert files.read(f"{root}/plain", roots, Grants(), ME) == "secret\n"
    for path, author, words in [(f"{root}/harmless", ME, "DANGEROUS|MODERATE"), (os.environ["OPSTERM_DIR"] + "/config.yaml", Author("person"), "OpsTerm's own")]:
        with pytest.raises(OpsTermError, match=words) as caught:
            files.read(path, roots, Grants(), author)
        assert caught.value.code == REFUSED
    assert [row["phase"] for row in trail_rows()] == ["intent", "outcome", "refused"] and trail_rows()[0]["command"] == f"read {root}/plain"


def trail_rows():
    with open(audit.file_path()) as file:
        return [json.loads(line) for line in file]


def test_default_roots(root, home, monkeypatch):
    (root / ".git").mkdir()
    (root / "deep").mkdir()
    monkeypatch.chdir(root / "deep")
    assert files.roots_of() == (home, "/tmp", str(root)) and files.roots_of(["/srv"]) == ("/srv",)
    monkeypatch.chdir("/")
    monkeypatch.setenv("HOME", "/")
    assert files.roots_of() == ("/tmp",)


# races


def forked(act, number, then):
    """What act() printed, and the exit code, in a child in which then() is called before the number-th thing that is opened, renamed and so on; 99 when there are fewer."""
    diffs.diff(b"warm", b"up")  # what is loaded here need not be loaded in every child
    out, into = os.pipe()
    pid = os.fork()
    if pid == 0:
        steps = 0

        def count(event, arguments):
            nonlocal steps
            if event == "open" or event.startswith(("os.", "fcntl.", "tempfile.")):
                steps += 1
                if steps == number:
                    then()

        try:
            sys.addaudithook(count)
            said = str(act())
            code = 0 if steps >= number else 99
        except OpsTermError as error:
            said, code = f"error {error.message}", 0
        except KeyboardInterrupt:
            said, code = "", 130
        except BaseException as error:
            said, code = repr(error), 98
        number = -1
        os.write(into, said.encode())
        os._exit(code)
    os.close(into)
    with open(out) as file:
        said = file.read()
    return said, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


@pytest.mark.parametrize("act", ["read", "write"])
@pytest.mark.parametrize("swapped", ["", "/b", "/b/f"])
def test_a_path_that_becomes_a_symlink_at_any_step_leads_nowhere(memory, monkeypatch, act, swapped):
    """Before each thing that is opened, one more component of the path is exchanged for a link out of the root."""
    said = set()
    for number in range(1, 200):
        top = memory / str(number)
        monkeypatch.setenv("OPSTERM_DIR", f"{top}/state")
        os.makedirs(top / "root/a/b")
        os.makedirs(top / "outside/a/b")
        os.makedirs(top / "outside/b")
        (top / "root/a/b/f").write_text("inside")
        for name in ("a/b/f", "b/f", "f"):
            (top / "outside" / name).write_text("SECRET")
        path, root = f"{top}/root/a/b/f", f"{top}/root"

        def swap(top=top):
            os.rename(f"{top}/root/a{swapped}", f"{top}/root/was")
            os.symlink(f"../outside/a{swapped}" if not swapped else f"{top}/outside{swapped}", f"{top}/root/a{swapped}")

        text, code = forked(lambda path=path, root=root: read(path, [root]) if act == "read" else write(path, "new", root).decision, number, swap)
        assert code in (0, 99) and "SECRET" not in text, text
        for name in ("a/b/f", "b/f", "f"):
            assert (top / "outside" / name).read_text() == "SECRET", number
        assert os.listdir(top / "outside/a/b") == os.listdir(top / "outside/b") == ["f"]
        said.add(text.split()[0])
        if code == 99:
            break
    assert number > 5 and "error" in said and {"read": "inside", "write": "written"}[act] in said


def test_a_file_that_becomes_a_fifo_at_any_step_keeps_nobody_waiting(memory):
    path, said = memory / "f", set()
    for number in range(1, 100):
        path.unlink(missing_ok=True)
        path.write_text("inside")
        text, code = forked(lambda: read(str(path), [str(memory)]), number, lambda: (path.unlink(), os.mkfifo(path)))
        said.add(text.partition(" ")[0])
        if code == 99:
            break
    assert said == {"inside", "error"}


def test_a_path_that_changes_all_the_time(root):
    """A thread exchanges a directory for a symlink; whatever is read is what is inside."""
    (root / "d").mkdir()
    (root / "d" / "text").write_text("inside\n")
    os.symlink("..", root / "up")
    os.symlink(root.parent, root / "out")
    stop = threading.Event()

    def exchange():
        while not stop.is_set():
            for name in ("d", "out"):
                os.rename(root / name, root / "it")
                os.rename(root / "it", root / name)
            os.rename(root / "d", root / "kept")
            os.rename(root / "out", root / "d")
            os.rename(root / "d", root / "out")
            os.rename(root / "kept", root / "d")

    thread = threading.Thread(target=exchange)
    thread.start()
    found = set()
    try:
        for _ in range(3000):
            try:
                found.add(read(str(root / "d" / "text"), [str(root)]))
            except OpsTermError as error:
                found.add(error.code)
    finally:
        stop.set()
        thread.join()
    assert "outside\n" not in found and "inside\n" in found


# replacing


@pytest.mark.parametrize(
    ("text", "old", "new", "result"),
    [
        ("a\nb\n", "b", "c", "a\nc\n"), ("a\r\nb\r\nc\r\n", "a\nb", "x\ny", "x\r\ny\r\nc\r\n"), ("a\r\nb", "a\r\n", "", "b"), ("aXa", "X", "X\n", "aX\na"), ("a", "", "b", "is empty"),
        ("a\nb\na\n", "a", "c", "more than once (lines 1, 3)"), ("aaa", "aa", "b", "more than once"), ("a\r\nb\r\n", "b", "x\ny", "a\r\nx\r\ny\r\n"), ("a\r\nb\n", "b", "x\ny", "a\r\nx\ny\n"), ("x" * 7, "x", "y", "(lines 1, 1, 1, 1, 1, …)"), ("a  b\n", "a b", "c", "is not there"), ("a", "b", "c", "is not there"),
    ],
)  # fmt: skip
def test_replaced(text, old, new, result):
    try:
        assert files.replaced(text, old, new) == result
    except OpsTermError as error:
        assert result in error.message
    assert ("other blanks" in hint("a  b\n", "a b")) and ("Read the file again" in hint("a", "b"))


def hint(text, old):
    with pytest.raises(OpsTermError) as caught:
        files.replaced(text, old, "")
    return caught.value.hint


# changing


@pytest.mark.parametrize(
    ("before", "after", "unseen"),
    [
        ("a\n", "b\n", ""), ("x\n" * 70, "", ""), ("a\r\n", "b\r\n", ""), ("x\n", "x\r\n", ""), ("«secret:a#1»\n", "«secret:a#1»\nb «secret:a#1»\n", ""), ("", "x\n" * 30, ""),
        ("", 'PASSWORD="hunter2hunter2$(touch x)"\n', "it is masked"), ("PASSWORD=hunter2hunter\n", "PASSWORD=hunter3hunter\nb\n", "it is masked"), ("PASSWORD=hunter2hunter\n", "PASSWORD=hunter3hunter\n", "it is masked"),
        ("", " " * 395 + "; touch x\n", "lines are too long"), ("", " " * 9000 + "; touch x\n", "lines are too long"), ("", "x\n" * 70, "there is too much of it"), ("", "x\n" * 9000, "there is too much of it"), ("a", "\0b", "it is binary data"),
    ],
)  # fmt: skip
def test_what_is_not_shown_of_a_change_is_said(before, after, unseen, root):
    assert diffs.diff(before.encode(), after.encode()).unseen == unseen
    (root / "f").write_bytes(before.encode())
    verdict = files.propose(Change(f"{root}/f", after), [str(root)]).verdict
    assert (verdict.level == DANGEROUS) is bool(unseen) and (f"part of the new text is not shown: {unseen}" in [f.reason for f in verdict.findings]) is bool(unseen)


def test_a_very_long_line_is_told_from_another():
    found = diffs.diff(b"k=v " * 500_000, b"k=v " * 499_999 + b"k=w ")
    assert found.lines[0].startswith("@@") and len(found.lines) == 5 and all(len(line) < 500 for line in found.lines)


def test_a_change_is_shown_made_and_kept(root):
    path = root / "nginx.conf"
    path.write_text("".join(f"line {n}\n" for n in range(1, 9)))
    path.chmod(0o640)
    os.utime(path, ns=(1, 1_000_000_000_000_000_123))
    person = Person()
    outcome = write(path, path.read_text().replace("line 5", "line five"), root, person=person)
    assert outcome == files.Outcome(files.WRITTEN, 1) and person.verdict.level == MODERATE
    assert person.shown.split("\n") == [f"change {path}  +1 −1", "@@ -2,7 +2,7 @@", " line 2", " line 3", " line 4", "-line 5", "+line five", " line 6", " line 7", " line 8"]
    assert "line five" in path.read_text() and stat.S_IMODE(path.stat().st_mode) == 0o640 and left(root).keys() == {"nginx.conf"}
    record = backups.load(1)
    assert (record.path, record.by, record.conversation, record.what) == (str(path), "ai", "conversation-1", "changed")
    assert backups.state(record)[:2] == (b"".join(b"line %d\n" % n for n in range(1, 9)), 0o640) and record.before.mtime == 1_000_000_000_000_000_123
    assert record.after.mtime == path.stat().st_mtime_ns
    for name in os.listdir(backups.directory()):
        assert stat.S_IMODE(os.stat(f"{backups.directory()}/{name}").st_mode) == 0o600
    assert stat.S_IMODE(os.stat(backups.directory()).st_mode) == 0o700


def test_create_delete_and_modes(root):
    umask = os.umask(0o027)
    try:
        person = Person()
        assert write(root / "new", "a\nb\n", root, person=person).number == 1
        assert person.shown.split("\n") == [f"create {root}/new  +2 −0", "@@ -0,0 +1,2 @@", "+a", "+b"] and stat.S_IMODE((root / "new").stat().st_mode) == 0o640
        assert write(root / "script", "#!/bin/sh\n", root, 0o755, person).number == 2
        assert "mode 0755" in person.shown and stat.S_IMODE((root / "script").stat().st_mode) == 0o755
        assert write(root / "script", "#!/bin/sh\n", root, 0o700, person).number == 3
        assert person.shown == f"change {root}/script\nmode 0755 → 0700"
        assert write(root / "new", None, root, person=person).number == 4 and not (root / "new").exists()
        assert person.shown.split("\n") == [f"delete {root}/new  +0 −2", "@@ -1,2 +0,0 @@", "-a", "-b"]
        assert write(root / "empty", b"", root, person=person).number == 5 and person.shown == f"create {root}/empty"
        assert write(root / "binary", b"\0\1", root, person=person).number == 6 and "nothing → binary data, 2 bytes, sha256 " in person.shown
    finally:
        os.umask(umask)
    assert [record.what for record in backups.records()] == ["created", "created", "deleted", "changed", "created", "created"]
    assert write(root / "empty", "", root, person=person).decision == files.UNCHANGED
    with pytest.raises(OpsTermError, match="is not there"):
        write(root / "none", None, root)


def test_what_is_not_written(root):
    for name, words in fill(root).items():
        if words.startswith(("No such", "not UTF-8", "binary", "UTF-16")):
            continue
        person = Person()
        with pytest.raises(OpsTermError) as caught:
            write(f"{root}/{name}", "new", root, person=person)
        assert person.verdict is None and (words in caught.value.message or name in ("large", "sparse")), (name, caught.value.message)
    for content, mode, words in [("x" * 10_000_001, None, "10.0 MB are the most"), ("\ud800", None, "half a character"), ("x", 0o10000, "no mode")]:
        with pytest.raises(OpsTermError, match=words):
            write(root / "f", content, root, mode)
    assert backups.records() == [] and not (root / "f").exists()
    assert write(root / "dangling", "new", root).decision == files.WRITTEN and (root / "gone").read_text() == "new"  # through the link, since it stays inside


def test_no_is_no(root):
    (root / "f").write_text("old")
    for content in ("new", None):
        assert write(root / "f", content, root, person=Person(False)).decision == files.REFUSED
    assert left(root) == {"f": b"old"} and backups.records() == []


ALONE = """
import sys
from opsterm import errors, files
from opsterm.execute import Grants
yes, root, path, content = sys.argv[1:]
try:
    print(files.write(files.Change(path, content, None), [root], Grants(yes=yes == "yes"), files.Author("ai")))
except errors.OpsTermError as error:
    print(error.code, error.message)
"""


def alone(*arguments, **options):
    env = {**os.environ, "PYTHONPATH": ROOT}
    return subprocess.run([sys.executable, "-c", ALONE, *arguments], env=env, capture_output=True, text=True, check=False, start_new_session=True, **options)


def test_without_a_terminal_the_gate_decides(root, home):
    """MODERATE wants --yes, DANGEROUS a person, FORBIDDEN nobody at all: all of it is in the trail."""
    os.makedirs(f"{home}/.ssh")
    Path(home, ".ssh/authorized_keys").write_text("old")
    os.makedirs(os.environ["OPSTERM_DIR"], exist_ok=True)
    cases = [("no", f"{root}/f", "new", "refused", "--yes"), ("yes", f"{root}/f", "new", "written", ""), ("yes", f"{home}/.ssh/authorized_keys", "new", "refused", "this"),
             ("yes", os.environ["OPSTERM_DIR"] + "/config.yaml", "new", "refused", "FORBIDDEN"), ("yes", f"{root}/g", "x" * 500, "refused", "is not shown: lines are too long")]  # fmt: skip
    for yes, path, content, decision, words in cases:
        done = alone(yes, "/", path, content)
        assert f"decision='{decision}'" in done.stdout and words in done.stdout, done
        assert os.path.exists(path) == (decision == "written" or "authorized" in path)
    assert Path(home, ".ssh/authorized_keys").read_text() == "old"
    rows = [(row["phase"], row.get("how"), row.get("exit")) for row in trail_rows()]
    assert rows == [("refused", None, None), ("intent", "--yes", None), ("outcome", None, 0)] + [("refused", None, None)] * 3


def test_what_cannot_be_recorded_is_not_written(root):
    os.makedirs(audit.file_path())
    assert "4 " in alone("yes", str(root), f"{root}/f", "new").stdout and not (root / "f").exists()


def test_a_change_that_fails_is_recorded_too(root):
    os.symlink("gone", root / "dangling")
    (root / "d").mkdir()
    assert "outcome" not in str(alone("yes", str(root), f"{root}/d", "new"))  # it cannot even be proposed
    with pytest.raises(OpsTermError, match="meanwhile"), files._gate("change", files.propose(Change(f"{root}/f", "x"), [str(root)]).place, Verdict(MODERATE), "", GRANTED, ME):
        raise OpsTermError("it has changed meanwhile")
    assert [(row["phase"], row.get("exit")) for row in trail_rows()] == [("intent", None), ("outcome", 1)] and "meanwhile" in trail_rows()[1]["why"]


@pytest.mark.parametrize("terminal", [{"cols": 80, "rows": 50}, {"cols": 40, "rows": 70}], indirect=True)
def test_a_person_is_asked_with_the_diff(terminal, home):
    Path(home, "alone.py").write_text(ALONE)
    Path(home, "f").write_text("old\n")
    for key in "ny":
        terminal.clear()
        terminal.send(f"PYTHONPATH={shlex.quote(str(ROOT))} {shlex.quote(sys.executable)} ~/alone.py yes ~ ~/f $(printf %0500d 0)", "Enter")
        screen = terminal.wait_for("[y]es · [n]o >")
        assert "DANGEROUS: part of the new text" in screen and "-old" in screen and "$ change" not in screen
        terminal.press(key)
        if key == "y":
            for word in ("no", "yes"):
                terminal.wait_for("type yes to do it:")
                terminal.send(word, "Enter")
                if word == "no":
                    terminal.wait_for(re.compile("not done: that was not the word yes(.|\n)*o >"))
                    time.sleep(0.2)
                    terminal.send("y")
                    terminal.wait_for(re.compile("word yes(.|\n)*type yes to do it:"))
        terminal.wait_for("decision='refused'" if key == "n" else "decision='written'")
        assert Path(home, "f").read_text() == ("old\n" if key == "n" else "0" * 500)


def test_the_guard_sees_both_paths(root, home):
    os.mkdir(f"{home}/.ssh")
    Path(home, ".ssh/authorized_keys").write_text("old")
    os.symlink(f"{home}/.ssh/authorized_keys", root / "link")
    person = Person()
    assert write(root / "link", "new", "/", person=person).decision == files.WRITTEN
    assert person.verdict.level in (DANGEROUS, FORBIDDEN) and f"change {root}/link  +1 −1\nwhich is {home}/.ssh/authorized_keys\n" in person.shown
    assert os.path.islink(root / "link") and Path(home, ".ssh/authorized_keys").read_text() == "new"


def test_with_the_guard(root, home, monkeypatch):
    """A harmless name that leads to the keys which may log in is judged by where it leads."""
    os.mkdir(f"{home}/.ssh")
    open(f"{home}/.ssh/authorized_keys", "w").close()
    os.symlink(f"{home}/.ssh/authorized_keys", root / "notes.txt")
    (root / "plain.txt").write_text("x")
    levels = {}
    for path, content in [(root / "plain.txt", "y"), (root / "plain.txt", None), (root / "notes.txt", "y"), (root / "notes.txt", None)]:
        person = Person(False)
        write(path, content, "/", person=person)
        levels[path.name, content] = person.verdict.level
    assert levels["plain.txt", "y"] == MODERATE and levels["notes.txt", "y"] in (DANGEROUS, FORBIDDEN) and levels["notes.txt", None] in (DANGEROUS, FORBIDDEN), levels


def test_findings(root, home):
    (root / "f").write_text("password = hunter2hunter2\nb\n")
    os.link(root / "f", root / "g")
    cases = [
        (root / "f", "password = «secret:password#1»\nc\n", None, FORBIDDEN, "stands for something that was masked"), (root / "f", "password: «vault:db»\n", None, MODERATE, "nothing fills it in"),
        (root / "f", "x", 0o4755, DANGEROUS, "rights of its owner"), (root / "f", "x", 0o666, DANGEROUS, "everybody"), (root / "f", "x", None, MODERATE, "2 names (hard links)"),
        (root / "a\u202eb", "x", None, FORBIDDEN, "do not show"), (root / "a\nb", "x", None, MODERATE, ""),
    ]  # fmt: skip
    for path, content, mode, level, words in cases:
        person = Person(False)
        write(path, content, root, mode, person)
        assert person.verdict.level == level and any(words in finding.reason for finding in person.verdict.findings) | (not words), (content, person.verdict)
        assert "hunter2" not in person.shown and "\u202e" not in person.shown and "a\nb" not in person.shown
    os.makedirs(os.environ["OPSTERM_DIR"])
    person = Person(False)
    assert write(os.environ["OPSTERM_DIR"] + "/config.yaml", "x", home, person=person).decision == files.REFUSED and person.verdict.level == FORBIDDEN
    assert write(root / "f", "new", root).decision == files.WRITTEN and (root / "g").read_text().startswith("password")


def test_placeholders_that_were_there_may_stay(root):
    (root / "f").write_text("see «secret:password#1» and «vault:db»\n")
    person = Person()
    assert write(root / "f", "look at «secret:password#1» and «vault:db»\n", root, person=person).decision == files.WRITTEN and person.verdict.level == MODERATE


def test_changed_while_it_was_asked(root):
    path = root / "f"

    def again():
        path.unlink(missing_ok=True)
        path.write_text("old")

    def link():
        path.rename(root / "other")
        os.symlink("other", path)

    before = os.stat
    changes = {
        "content": lambda: path.write_text("mine"), "mode": lambda: path.chmod(0o600), "same content, another file": again, "gone": path.unlink, "link": link, "name": lambda: os.link(path, root / "h"),
        "touched": lambda: os.utime(path, ns=(5, 5)), "directory": lambda: (path.unlink(), path.mkdir()),
    }  # fmt: skip
    for name, change in changes.items():
        subprocess.run(["rm", "-rf", *[str(root / n) for n in os.listdir(root)]], check=True)
        path.write_text("old")
        path.chmod(0o644)
        with pytest.raises(OpsTermError) as caught:
            write(path, "new", root, person=Person(then=change))
        assert "meanwhile" in caught.value.message or name == "directory", (name, caught.value.message)
        assert "new" not in {p.read_text() for p in root.iterdir() if p.is_file()} and not any(n.startswith(".") for n in os.listdir(root)), name
    subprocess.run(["rm", "-rf", str(path)], check=True)
    with pytest.raises(OpsTermError, match="meanwhile"):
        write(path, "new", root, person=Person(then=again))
    assert path.read_text() == "old" and backups.records() == [] and before is os.stat


def test_what_belongs_to_a_file_stays(root):
    path = root / "f"
    path.write_text("old")
    path.chmod(0o4751)
    os.chown(path, *((1234, 4321) if os.geteuid() == 0 else (-1, os.getgroups()[-1])))
    path.chmod(0o4751)
    with_attributes = True
    try:
        os.setxattr(path, "user.note", b"kept\0")
        os.setxattr(path, "system.posix_acl_access", bytes.fromhex("0200000001000700ffffffff0200060063000000" "04000500ffffffff10000700ffffffff20000100ffffffff"))
    except OSError:
        with_attributes = False
    before = (path.stat().st_mode, path.stat().st_uid, path.stat().st_gid, {n: os.getxattr(path, n) for n in os.listxattr(path)})
    assert write(path, "new", root).notes == ()
    assert before == (path.stat().st_mode, path.stat().st_uid, path.stat().st_gid, {n: os.getxattr(path, n) for n in os.listxattr(path)}) and path.read_text() == "new"
    assert write(path, None, root).number == 2
    assert files.restore(backups.load(2), lambda *_: True, ME).decision == files.WRITTEN
    assert before == (path.stat().st_mode, path.stat().st_uid, path.stat().st_gid, {n: os.getxattr(path, n) for n in os.listxattr(path)}) and path.read_text() == "new"
    assert with_attributes or "user.note" not in before[3]


def test_bytes_that_are_not_touched(root):
    """Line ends, a missing newline at the end, and bytes that are no text come out as they went in."""
    for data, content in [(b"a\r\nb", "a\r\nc"), (b"a\n\n\r", "x\n\n\r"), (b"\xef\xbb\xbfa", "\ufeffb"), (b"\xff\0", b"\xfe\0")]:
        (root / "f").write_bytes(data)
        number = write(root / "f", content, root).number
        assert (root / "f").read_bytes() == (content.encode() if isinstance(content, str) else content)
        files.restore(backups.load(number), lambda *_: True, ME)
        assert (root / "f").read_bytes() == data


# the diff


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        (b"a\nb", b"a\nb\n", [" a", "-b", "\\ No newline at the end", "+b"]), (b"a\r\nb\r\n", b"a\nb\n", ["-a\\r", "-b\\r", "+a", "+b"]), (b"a\r\nb\r\n", b"a\r\nc\r\n", [" a", "-b", "+c"]),
        (b"a\x1b[2J\n", b"a\xe2\x80\xae\n", ["-a\\x1b[2J", "+a\\u202e"]), (b"a\x0cb\xe2\x80\xa8\n", b"", ["-a\\x0cb\\u2028"]), (b"a" * 500, b"", ["-" + "a" * 399 + "… (101 more characters)", "\\ No newline at the end"]),
        (b"password = hunter2hunter2\n", b"password = hunter3hunter3\n", ["-password = «secret:password#1»", "+password = «secret:password#2»"]),
        (b"", b"\n" * 3, ["+", "+", "+"]),
    ],
)  # fmt: skip
def test_diff(before, after, lines):
    assert [line for line in diffs.diff(before, after).lines if not line.startswith("@@")] == lines


def test_a_long_diff_is_cut_and_says_so():
    for before, after, counts in [(b"", b"x\n" * 300, (300, 0)), (b"a\n" * 100, b"b\n" * 100, (100, 100)), (b"a\n" * 3_000_000, b"b\n" * 3_000_000, (3_000_000, 3_000_000)), (b"".join(b"%d\n\n\n\n\n\n\n\n" % n for n in range(40)), b"", (0, 320)),
                                  (b"".join(b"%d\n\n\n\n\n\n\n\n" % n for n in range(40)), b"".join(b"%d.\n\n\n\n\n\n\n\n" % n for n in range(40)), (40, 40))]:  # fmt: skip
        found = diffs.diff(before, after)
        assert (found.added, found.removed) == counts and len(found.lines) <= 60 and found.left_out > 0
        assert found.left_out + sum(line[:1] in "+-" for line in found.lines) == sum(counts) and f"in all +{counts[0]} −{counts[1]}" in diffs.shown(found)
        assert not all(counts) or {"+", "-"} <= {line[0] for line in found.lines}


def test_a_secret_of_several_lines_is_masked_where_only_its_middle_changes():
    key = ["-----BEGIN RSA PRIVATE KEY-----", *["MIIEpAIBAAKCAQEA" + f"{n:048d}" for n in range(24)], "-----END RSA PRIVATE KEY-----"]
    other = [*key[:12], "MIIEpAIBAAKCAQEA" + "9" * 48, *key[13:]]
    found = diffs.shown(diffs.diff("\n".join(key).encode(), "\n".join(other).encode()))
    assert "MIIE" not in found and found.count("«secret:") == 2


# failures


def check_nothing_happened(root, before, words, **arguments):
    with pytest.raises(OpsTermError) as caught:
        write(root / "f", "new" * 1000, root, **arguments)
    assert words in caught.value.message + str(caught.value.hint) and "othing was changed" in caught.value.message, caught.value.message
    assert left(root) == before


@contextmanager
def full(directory):
    """No room for more than a few KB below a directory: a small file system where we may mount one, else a limit for what is written."""
    os.makedirs(directory, mode=0o700, exist_ok=True)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k,mode=700", "tmpfs", directory], capture_output=True, check=False).returncode == 0
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        if not mounted:
            resource.setrlimit(resource.RLIMIT_FSIZE, (2000, limits[1]))
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        if mounted:
            subprocess.run(["umount", directory], check=True)


def test_no_room_for_the_file(root):
    with full(root):
        (root / "f").write_text("old")
        with pytest.raises(OpsTermError, match="Nothing was changed") as caught:
            write(root / "f", "n" * 100_000, root)
        assert "full" in caught.value.hint or "ulimit" in caught.value.hint
        assert left(root) == {"f": b"old"} and backups.records() == []
        assert os.listdir(backups.directory()) == ["last", "undo.lock"] or sorted(os.listdir(backups.directory())) == ["last", "undo.lock"]


def test_no_room_for_the_backup(root):
    (root / "f").write_bytes(b"o" * 100_000)
    with full(backups.directory()):
        check_nothing_happened(root, {"f": b"o" * 100_000}, "no backup can be made")
        assert backups.records() == [] and not any(name.endswith((".data", ".pending")) for name in os.listdir(backups.directory()))


def test_no_place_for_backups(root, home):
    (root / "f").write_text("old")
    os.makedirs(backups.directory(), mode=0o755)
    os.chmod(backups.directory(), 0o755)
    for words in ("open to others", "not a directory of yours", "no backup can be made"):
        with pytest.raises(OpsTermError) as caught:
            write(root / "f", "new", root)
        assert words in caught.value.message and left(root) == {"f": b"old"}
        if words == "open to others":
            assert caught.value.hint == f"chmod 700 {backups.directory()}"
            os.rmdir(backups.directory())
            os.symlink(root, backups.directory())
        elif words.startswith("not"):
            os.unlink(backups.directory())
            open(backups.directory(), "w").close()


def unprivileged(code, *arguments):
    """Run code as somebody who is not root, where we are."""
    drop = "import os\nif os.geteuid() == 0: os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
    common = "import sys, difflib, json, hashlib, uuid, tempfile, random, fcntl, errno\nfrom opsterm import redact, redact_forms; redact.mask('warm')  # while our modules can be read\nfrom opsterm import audit, backups, files\nfrom opsterm.errors import OpsTermError\nfrom opsterm.risk import Verdict\n"
    code = common + drop + "def write(path, content):\n    try:\n        proposal = files.propose(files.Change(path, content), ['/'])\n        print([f.reason for f in proposal.verdict.findings], files._carry_out(proposal, files.Author('ai'), files.KEEP))\n    except OpsTermError as e: print(e.message, '|', e.hint)\n" + code
    done = subprocess.run([sys.executable, "-c", code, *arguments], env={**os.environ, "PYTHONPATH": ROOT}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_permissions(monkeypatch):
    with tempfile.TemporaryDirectory(prefix="files-", dir="/tmp") as base:
        os.chmod(base, 0o755)
        for name, mode in (("home", 0o777), ("closed", 0o555), ("open", 0o777)):
            os.mkdir(f"{base}/{name}")
            os.chmod(f"{base}/{name}", mode)
        for name in ("closed/f", "open/f", "open/unreadable"):
            with open(f"{base}/{name}", "w") as file:
                file.write("old")
            os.chmod(f"{base}/{name}", 0o666)
        os.chmod(f"{base}/open/unreadable", 0)
        monkeypatch.setenv("OPSTERM_DIR", f"{base}/home/o")
        code = "for name in sys.argv[1:]: write(name, 'new')"
        said = unprivileged(code, f"{base}/closed/f", f"{base}/open/unreadable", f"{base}/open/f")
        assert f"{base}/closed/f: Permission denied. Nothing was changed | See whose it is: ls -ld" in said
        assert f"{base}/open/unreadable: Permission denied | See whose it is" in said
        if os.geteuid() == 0:
            assert "belongs to user id 0: afterwards it would be yours" in said and "it belongs to 65534:65534 now, no more to 0:0" in said
            assert os.stat(f"{base}/open/f").st_uid == 65534
        assert open(f"{base}/closed/f").read() == "old" and open(f"{base}/open/f").read() == "new"


def test_a_file_that_is_a_mount_point(root):
    (root / "f").write_text("old")
    (root.parent / "over").write_text("over")
    if subprocess.run(["mount", "--bind", str(root.parent / "over"), str(root / "f")], capture_output=True, check=False).returncode:
        return  # not everybody may mount
    try:
        check_nothing_happened(root, {"f": b"over"}, "mount point of its own")
    finally:
        subprocess.run(["umount", str(root / "f")], check=True)
    assert backups.records() == []


@pytest.mark.parametrize("how", ["kill", "interrupt", "full"])
@pytest.mark.parametrize("what", ["change", "create", "delete", "restore"])
def test_ended_at_any_step(memory, monkeypatch, what, how):
    """Killed, interrupted or with a full disk: the file is the old or the new one, the next call clears up, and what was written can be taken back."""
    old, new = {"change": (b"old", b"new"), "create": (None, b"new"), "delete": (b"old", None), "restore": (b"changed", b"old")}[what]

    def end():
        if how == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        elif how == "interrupt":
            raise KeyboardInterrupt
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))  # from now on nothing can be written

    survivors = []
    for steps in range(1, 200):
        root = memory / f"{steps}"
        root.mkdir()
        path = root / "f"
        monkeypatch.setenv("OPSTERM_DIR", f"{memory}/{steps}.state")
        if what == "restore":
            path.write_bytes(b"old")
            write(path, "changed", root)
            act = lambda: files.restore(backups.load(1), lambda *_: True, ME)  # noqa: E731
        else:
            if old is not None:
                path.write_bytes(old)
            act = lambda path=path, root=root: write(path, None if what == "delete" else "new", root)  # noqa: E731
        code = forked(act, steps, end)[1]
        now = path.read_bytes() if path.exists() else None
        survivors.append(now)
        if how == "full" and now == new:  # however full the disk is, the way back is there
            assert backups.records()[0].path == str(path), steps
        backups.tidy()
        assert set(os.listdir(root)) <= {"f"} and now == (path.read_bytes() if path.exists() else None), (steps, os.listdir(root))
        assert now in (old, new), (steps, now)
        records = [record for record in backups.records() if what != "restore" or record.number > 1]
        if now == new:
            assert len(records) == 1, steps
            assert files.restore(records[0], lambda shown, changed: not changed, ME).decision == files.WRITTEN
            assert (path.read_bytes() if path.exists() else None) == old
        else:
            assert records == [], steps
            assert write(root / "g", "x", root).decision == files.WRITTEN
        names = os.listdir(backups.directory())
        assert not [name for name in names if name.startswith(".tmp") or name.endswith(".pending")], (steps, names)
        if code == 99:
            break
        assert code == {"kill": -signal.SIGKILL, "interrupt": 130, "full": 0}[how], code
    assert steps > 12 and survivors[0] == old and survivors[-1] == new and set(survivors) == {old, new}


@pytest.mark.parametrize("what", ["change", "create", "delete"])
def test_an_edit_at_any_step_is_not_lost(memory, monkeypatch, what):
    """Somebody else saves the file before each step: theirs stays or is in a backup, except in the one instant that no program can close."""
    lost = 0
    for steps in range(1, 200):
        (memory / f"{steps}").mkdir()
        path = memory / f"{steps}/f"
        monkeypatch.setenv("OPSTERM_DIR", f"{memory}/{steps}.state")
        if what != "create":
            path.write_text("old")

        def save(path=path):
            with open(f"{path}.theirs", "w") as file:
                file.write("theirs")
            os.rename(f"{path}.theirs", path)

        said, code = forked(lambda path=path: write(path, None if what == "delete" else "new", path.parent).decision, steps, save)
        if code == 99:
            break
        kept = [backups.content(record) for record in backups.records() if record.before]
        lost += b"theirs" not in [*kept, path.read_bytes() if path.exists() else b""]
        assert os.listdir(path.parent) == ["f"] * path.exists() and not said.startswith(("Key", "OS")), said
    assert steps > 12 and lost <= (what != "create"), lost


WRITER = """
import sys
from opsterm import files
from opsterm.execute import Grants
files.write(files.Change(sys.argv[1], sys.argv[1]), ["/"], Grants(yes=True), files.Author("ai"))
"""


def test_many_at_once_lose_nothing(root):
    children = [subprocess.Popen([sys.executable, "-c", WRITER, f"{root}/f{number}"], env={**os.environ, "PYTHONPATH": ROOT}) for number in range(12)]
    assert [child.wait() for child in children] == [0] * 12
    assert sorted(record.number for record in backups.records()) == list(range(1, 13)) and {name: data.decode() for name, data in left(root).items()} == {f"f{n}": f"{root}/f{n}" for n in range(12)}


# what is kept


def test_backups_are_not_read(root, home):
    (root / "f").write_text("secret")
    write(root / "f", "new", root)
    for path in (f"{backups.directory()}/1.data", f"{root}/link"):
        if path.endswith("link"):
            os.symlink(f"{backups.directory()}/1.data", path)
        with pytest.raises(OpsTermError, match="is a backup") as caught:
            read(path, [home, str(root)])
        assert caught.value.code == REFUSED


def test_only_so_much_is_kept(root):
    for number in range(6):
        (root / f"f{number}").write_bytes(b"x" * 400_000)
        write(root / f"f{number}", "new", root, keep=backups.Keep(30, 1))
    assert [record.number for record in backups.records()] == [6, 5]
    write(root / "f0", None, root, keep=backups.Keep(0, 0))
    assert [record.number for record in backups.records()] == [7]  # the one just made stays
    backups.prune(backups.Keep(0, 200))
    assert backups.records() == [] and sorted(os.listdir(backups.directory())) == ["last", "undo.lock"]
    assert write(root / "f0", "again", root).number == 8  # no number means two things


def test_a_damaged_backup_is_not_restored(root, capsys):
    (root / "f").write_text("old")
    write(root / "f", "new", root)
    with open(f"{backups.directory()}/1.data", "w") as file:
        file.write("odd")
    with pytest.raises(OpsTermError, match="is damaged"):
        files.restore(backups.load(1), lambda *_: True, ME)
    with open(f"{backups.directory()}/2.json", "w") as file:
        file.write("{")
    assert len(backups.records()) == 1 and "1 of the records there cannot be read" in capsys.readouterr().err
    assert (root / "f").read_text() == "new"


def test_restoring_follows_no_link(root):
    (root / "d").mkdir()
    (root / "d/f").write_text("old")
    write(root / "d/f", "new", root)
    os.rename(root / "d", root / "e")
    os.symlink("e", root / "d")
    with pytest.raises(OpsTermError, match="leads to"):
        files.restore(backups.load(1), lambda *_: True, ME)
    assert (root / "e/f").read_text() == "new"


def test_explained_has_no_traceback_words():
    for code in (1, 2, 13, 20, 28, 36, 40):
        assert rooted.explained(OSError(code, os.strerror(code), "/x"), "/a/b").message.startswith("/a/b")
