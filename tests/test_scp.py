"""`ai scp` against real sshds: where things go, what is kept, what is refused, and what is left when it goes wrong."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shlex
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
from types import SimpleNamespace

import pytest
import sshd
from conftest import require

from opsterm import scp_paths, scp_progress
from opsterm.term import columns

BIG = 8 << 20
NO_SFTP = {"Subsystem": "", "ForceCommand": "exit 1"}


@pytest.fixture(scope="module")
def servers():
    """web and db: two sshds, each with its own home."""
    with tempfile.TemporaryDirectory(prefix="scp-") as directory, sshd.serve(directory, "web") as web, sshd.serve(directory, "db") as db:
        yield SimpleNamespace(web=web, db=db, directory=directory)


@pytest.fixture
def web(servers, home, tmp_path, monkeypatch):
    """The account's home on web, empty; we are in an empty directory of ours."""
    sshd.write_servers({"web": servers.web.entry(), "db": servers.db.entry()})
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    for server in (servers.web, servers.db):
        for entry in os.scandir(server.home):
            shutil.rmtree(entry.path) if entry.is_dir(follow_symlinks=False) else os.unlink(entry.path)
    yield servers.web.home
    subprocess.run(["ai", "ssh", "--close"], capture_output=True, check=False)


def scp(*arguments, code=0, **options):
    """ai scp without a terminal, so that nothing can be asked; stdout, and stderr behind it."""
    done = subprocess.run(
        ["ai", "scp", *arguments], stdin=subprocess.DEVNULL, capture_output=True, timeout=100, start_new_session=True, check=False, **options
    )
    out, err = done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
    assert done.returncode == code, (done.returncode, out, err)
    return SimpleNamespace(out=out, err=err, all=out + err)


def write(path, content="x", mode=None, mtime=None):
    directory = os.path.dirname(path)
    if directory:
        os.makedirs(directory, exist_ok=True)
    with open(path, "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)
    if mode is not None:
        os.chmod(path, mode)
    if mtime is not None:
        os.utime(path, (mtime, mtime))
    return path


def read(path):
    with open(path, "rb") as file:
        return file.read()


def tree(path):
    """What is in a directory: names → content, where a link leads, or None for a directory."""
    found = {}
    for directory, names, files in os.walk(os.fsencode(path)):
        for name in names + files:
            full = os.path.join(directory, name)
            key = os.path.relpath(full, os.fsencode(path)).decode("utf-8", "surrogateescape")
            if os.path.islink(full):
                found[key] = f"-> {os.readlink(full).decode()}"
            else:
                found[key] = None if os.path.isdir(full) else read(full).decode("latin-1")
    return found


# Operands


@pytest.mark.parametrize(
    ("text", "server", "path"),
    [
        ("web:/etc/hosts", "web", b"/etc/hosts"),
        ("web:", "web", b"."),
        ("web:~/x", "web", b"x"),
        ("web:~", "web", b"."),
        ("root@web:x y", "root@web", b"x y"),
        ("web:a:b", "web", b"a:b"),
        ("web:2222:/x", "web:2222", b"/x"),
        ("web:./2222:x", "web", b"./2222:x"),
        ("me@10.0.0.1:2222:x", "me@10.0.0.1:2222", b"x"),
        ("[::1]:/x", "[::1]", b"/x"),
        ("me@[::1]:x", "me@[::1]", b"x"),
        ("[fe80::1%eth0]:2222:x", "[fe80::1%eth0]:2222", b"x"),
        ("web-[1-3]:x", "web-[1-3]", b"x"),
        ("./a:b", "", b"./a:b"),
        ("/a:b", "", b"/a:b"),
        (":a", "", b":a"),
        ("[a]", "", b"[a]"),
        ("[::1/x]:y", "", b"[::1/x]:y"),
        ("-x", "", b"-x"),
        ("web:\udcff'\"\n", "web", b"\xff'\"\n"),
    ],
)
def test_what_an_operand_means(text, server, path):
    assert scp_paths.parse(text)[1:] == (server, path)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ([], 2, "where to?"),
        (["a"], 2, "where to?"),
        (["a", "b"], 2, "all of these are on this machine"),
        (["a", "nowhere:x"], 2, "is called 'nowhere'"),
        (["", "web:x"], 2, "an empty name"),
        (["gone", "web:"], 1, "gone is not there"),
        (["web:gone", "."], 1, "web:gone is not there"),
        (["web:*.gone", "."], 1, "nothing fits web:*.gone"),
        (["dir", "web:"], 2, "is a directory"),
        (["a/", "web:"], 1, "a/ is a file"),
        (["pipe", "web:"], 1, "no file that can be copied"),
        (["a", "web:no/such/x"], 1, "there is no directory web:no/such"),
        (["a", "dir/b", "web:x"], 2, "no directory web:x for 2 sources"),
        (["a", "web:f/x"], 1, "web:f is a file, and no directory"),
        (["a", "web:/etc/hosts/"], 1, "is a file, and no directory"),
        (["a", "other/a", "web:"], 2, "would both become"),
        (["web:f", "web:f"], 2, "onto itself"),
        (["-r", "web:d", "web:d/e"], 2, "into itself"),
        (["--limit", "fast", "a", "web:"], 2, "--limit"),
    ],
)
def test_what_is_no_transfer_is_said(web, arguments, code, said):
    for name in ("a", "dir/b", "other/a", f"{web}/f", f"{web}/d/x"):
        write(name)
    os.mkfifo("pipe")
    done = scp(*arguments, code=code)
    assert said in done.err and not [name for name in os.listdir(web) if name not in ("f", "d")]


# Where things go


TREE = {"src/one": "1", "src/sub/two": "2"}


@pytest.mark.parametrize(
    ("there", "arguments", "found"),
    [
        ([], ["src/one", "web:"], ["one"]),
        ([], ["src/one", "web:new"], ["new"]),
        (["d/"], ["src/one", "web:d"], ["d/one"]),
        (["d/"], ["src/one", "src/sub/two", "web:d"], ["d/one", "d/two"]),
        ([], ["src/one", "web:d/"], ["d/one"]),
        (["d/"], ["-r", "src", "web:d"], ["d/src/one", "d/src/sub/two"]),
        (["d/"], ["-r", "src", "web:d/"], ["d/src/one", "d/src/sub/two"]),
        (["d/"], ["-r", "src/", "web:d"], ["d/one", "d/sub/two"]),
        (["d/"], ["-r", "src/.", "web:d/"], ["d/one", "d/sub/two"]),
        ([], ["-r", "src", "web:new"], ["new/one", "new/sub/two"]),
        ([], ["-r", "src", "web:new/"], ["new/src/one", "new/src/sub/two"]),
        ([], ["-r", "src/", "web:new/"], ["new/one", "new/sub/two"]),
        (["d/src/old"], ["-r", "src", "web:d"], ["d/src/old", "d/src/one", "d/src/sub/two"]),
    ],
)
@pytest.mark.parametrize("way", ["up", "down", "across"])
def test_where_things_go(web, servers, way, there, arguments, found):
    """Up, down and across alike: the sources are here or on web, the target is on web, here, or on db."""
    base = {"up": "", "down": web, "across": web}[way]
    goal = {"up": web, "down": ".", "across": servers.db.home}[way]
    for name, content in TREE.items():
        write(os.path.join(base, name), content)
    for name in there:
        os.makedirs(f"{goal}/{name}") if name.endswith("/") else write(f"{goal}/{name}")
    *sources, target = arguments
    if way != "up":
        sources = [f"web:{each}" if each != "-r" else each for each in sources]
        target = {"down": target.removeprefix("web:") or ".", "across": target.replace("web:", "db:")}[way]
    if way == "down" and target == ".":
        os.makedirs("t")
        goal, target = "t", "t"
    scp(*sources, target)
    files = sorted(name for name, content in tree(goal).items() if content is not None)
    assert files == sorted(found)


NAMES = ["plain", "two words", "it's", '"q"', "-rf", "a\nb", "$(x)`y`", "back\\slash", "a*b", "\x1b[31mred", "ü", "\udcff\udcfe", "tab\t", ";x", "~", "x:y"]


def test_names_are_bytes(web, servers):
    """Whatever a name is, it comes through both ways and across, and does nothing to a terminal."""
    for name in NAMES:
        write(f"src/{name}", name.encode("utf-8", "surrogateescape"))
    up = scp("-r", "--verify", "src", "web:")
    scp("-r", "web:src", "db:")
    scp("-r", "db:src", "back")
    assert tree("back") == tree("src") == tree(f"{web}/src") and len(tree("back")) == len(NAMES)
    assert "\x1b" not in up.all and len(up.out.splitlines()) == len(NAMES) and "\\xff" in up.out
    for name in NAMES:
        scp(f"web:src/{name}", "alone")
        scp("--force", "alone", f"web:alone {name}")
        assert read("alone") == read(f"{web}/alone {name}") == name.encode("utf-8", "surrogateescape")
        os.unlink("alone")
    document = json.loads(scp("--json", "-n", "-r", "src", "web:again").out)
    assert sorted(os.path.basename(entry["source"]) for entry in document["files"] if entry["kind"] == "file") == sorted(NAMES)


def test_patterns_on_a_server(web):
    for name in ("a.log", "b.log", ".c.log", "d.txt", "sub/e.log", "lit[1]"):
        write(f"{web}/{name}")
    for pattern, found in (("*.log", ["a.log", "b.log"]), ("*/*.log", ["e.log"]), ("[a-c].*", ["a.log", "b.log"]), ("?.txt", ["d.txt"]), (".*.log", [".c.log"]), ("lit[1]", ["lit[1]"])):
        os.makedirs("got")
        scp(f"web:{pattern}", "got")
        assert sorted(os.listdir("got")) == sorted(found), pattern
        shutil.rmtree("got")


# What is kept


def mode_of(path):
    return stat.S_IMODE(os.lstat(path).st_mode)


def test_modes_times_and_links(web):
    write("src/run", "1", 0o4750, 1_000_000_000)
    write("src/ro", "2", 0o400, 1_000_000_001)
    write("src/shut/in", "3")
    os.symlink("run", "src/link")
    os.symlink("/nowhere", "src/dangling")
    os.chmod("src/shut", 0o555)
    os.utime("src/shut", (5, 5))
    scp("-r", "src", "web:plain")
    scp("-rp", "src", "web:kept")
    scp("-rp", "web:kept", "back")
    for place in (f"{web}/kept", "back"):
        assert [(mode_of(f"{place}/{name}"), int(os.stat(f"{place}/{name}").st_mtime)) for name in ("run", "ro", "shut")] == [(0o4750, 1_000_000_000), (0o400, 1_000_000_001), (0o555, 5)]
        assert tree(place) == tree("src")
    assert [mode_of(f"{web}/plain/{name}") for name in ("run", "ro")] == [0o750, 0o400] and os.stat(f"{web}/plain/run").st_mtime > 1.1e9


def test_a_file_that_is_overwritten_keeps_its_mode_and_owner(web):
    """And a link that is named is followed, as a program that writes would do it."""
    write("new", "new", 0o644)
    write(f"{web}/real", "old", 0o640)
    os.symlink("real", f"{web}/named")
    if sshd.ROOT:
        os.chown(f"{web}/real", 1234, 1235)
    scp("--force", "new", "web:named")
    assert read(f"{web}/real") == b"new" and os.path.islink(f"{web}/named") and mode_of(f"{web}/real") == 0o640
    if sshd.ROOT:
        assert (os.stat(f"{web}/real").st_uid, os.stat(f"{web}/real").st_gid) == (1234, 1235)


# Overwriting


def test_what_differs_is_not_overwritten_without_a_yes(web):
    write("a", "new")
    write("b", "b")
    write(f"{web}/a", "old")
    refused = scp("a", "b", "web:", code=4)
    assert "web:a is there and differs" in refused.err and "--force" in refused.err and tree(web) == {"a": "old"}
    dry = scp("-n", "a", "b", "web:")
    assert re.findall(r"^(\w+)", dry.out, re.M) == ["overwrite", "new"] and tree(web) == {"a": "old"}
    done = json.loads(scp("--json", "--force", "a", "b", "web:").out)
    assert [entry["status"] for entry in done["files"]] == ["copied", "copied"] and tree(web) == {"a": "new", "b": "b"}
    assert re.findall(r"^(\w+)", scp("a", "b", "web:").out, re.M) == ["unchanged", "unchanged"]


def test_same_size_and_time_is_the_same_unless_digests_say_otherwise(web):
    """Few bytes are read and compared, many are not."""
    for size in (3, 1_500_000):
        write(str(size), "1" * size, mtime=1_000_000_000)
        write(f"{web}/{size}", "2" * size, mtime=1_000_000_000)
    assert "differs" in scp("3", "web:", code=4).err
    assert "unchanged" in scp("1500000", "web:").out
    assert "differs" in scp("--verify", "1500000", "web:", code=4).err


@pytest.mark.parametrize(("keys", "found"), [("y", {"a": "new", "b": "old"}), ("n", {"a": "old", "b": "old"}), ("a", {"a": "new", "b": "new"}), ("q", {"a": "old", "b": "old"}), ("C-c", {"a": "old", "b": "old"})])
def test_a_terminal_is_asked(web, terminal, keys, found):
    for name in ("a", "b"):
        write(name, "new")
        write(f"{web}/{name}", "old")
    terminal.send(f"cd {os.getcwd()}; ai scp a b web:; echo code=$?", "Enter")
    screen = terminal.wait_for("[q]uit >")
    assert "web:a is there and differs: 3 bytes of" in screen
    terminal.send("", keys)
    if keys in "yn":
        terminal.wait_for("web:b is there and differs")
        terminal.send("n")
    screen = terminal.wait_for(re.compile(r"code=\d+"))
    assert tree(web) == found and f"code={ {'a': 0, 'C-c': 130}.get(keys, 4)}" in screen


# When it goes wrong


def start(*arguments, **options):
    return subprocess.Popen(["ai", "scp", *arguments], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, **options)


def until(happens, timeout=30):
    deadline = time.monotonic() + timeout
    while not (found := happens()):
        assert time.monotonic() < deadline
        time.sleep(0.01)
    return found


def part_of(directory, size=1 << 21):
    """The part that is being written there, once it has so many bytes; no file has its final name yet."""
    def found():
        assert "big" not in os.listdir(directory)
        return [name for name in os.listdir(directory) if name.endswith(".part") and os.stat(f"{directory}/{name}").st_size >= size]
    return until(found)[0]


@pytest.mark.parametrize("way", ["up", "down"])
@pytest.mark.parametrize(("how", "code"), [("INT", 130), ("TERM", 143), ("lost", 6)])
def test_interrupted_and_resumed(web, servers, way, how, code):
    source, target, place = ("big", "web:big", web) if way == "up" else ("web:big", "big", ".")
    write("big" if way == "up" else f"{web}/big", content := os.urandom(BIG))
    place = web if way == "up" else os.path.abspath(".")
    copying = start("--limit", "5M", source, target)
    part = part_of(place, 5 << 20)
    if how == "lost":
        for pid in servers.web.sessions():
            os.kill(pid, signal.SIGKILL)
    else:
        copying.send_signal(getattr(signal, f"SIG{how}"))
    _, err = copying.communicate(timeout=30)
    assert copying.returncode == code and "--resume" in err and part in err, (copying.returncode, err)
    assert [name for name in os.listdir(place) if name != part] == []
    kept = os.stat(f"{place}/{part}").st_size
    resumed = json.loads(scp("--resume", "--verify", "--json", source, target).out)
    assert resumed["files"][0]["status"] == ("resumed" if kept > 4 << 20 else "copied")
    assert read(f"{place}/big") == content and os.listdir(place) == ["big"]


def test_a_small_part_is_removed(web):
    write("big", os.urandom(900_000))
    copying = start("--limit", "200K", "big", "web:big")
    until(lambda: [name for name in os.listdir(web) if name.endswith(".part")])
    copying.send_signal(signal.SIGINT)
    assert copying.wait(30) == 130 and os.listdir(web) == []


def test_what_cannot_be_written_or_read_is_said_and_the_rest_copied(web):
    for name in ("a", "b/c", "d"):
        write(f"src/{name}", name)
    write(f"{web}/src/b", "a file")
    os.makedirs(f"{web}/src/d")
    done = scp("-r", "src", "web:", code=1)
    assert "web:src/b is a file there" in done.err and "web:src/d is a directory there" in done.err and read(f"{web}/src/a") == b"a"


def test_a_server_that_may_not_be_written(web, tmp_path):
    """Said for each file; what was there is as it was, and nothing is left beside it."""
    with sshd.serve(str(tmp_path), "shut", Subsystem="sftp internal-sftp -R") as shut:
        sshd.write_servers({"shut": shut.entry()})
        write(f"{shut.home}/a", "old")
        write("src/a", "new")
        assert "cannot write shut:a: Permission denied" in scp("--force", "src/a", "shut:", code=1).err
        done = scp("-r", "src", "shut:new", code=1)
        assert "cannot make shut:new: Permission denied" in done.err and "shut:new could not be made" in done.err and tree(shut.home) == {"a": "old"}


@pytest.mark.skipif(not sshd.ROOT, reason="needs root, for an account with a password")
def test_ctrl_c_at_the_password(web, tmp_path, terminal):
    """At once, and the terminal shows again what is typed."""
    with sshd.serve(str(tmp_path), "asks", PasswordAuthentication="yes") as asks:
        entry = asks.entry(options={"PubkeyAuthentication": "no"})
        sshd.write_servers({"asks": entry})
        write("a")
        terminal.send(f"cd {os.getcwd()}; clear; ai scp a asks:; echo code=$?", "Enter")
        terminal.wait_for("password:")
        terminal.send("", "C-c")
        terminal.wait_for("code=130")
        terminal.send("echo shown again")
        terminal.wait_for("$ echo shown again")
        terminal.send("", "C-u")
        terminal.clear()
        terminal.send("ai scp a asks:; echo code=$?", "Enter")
        terminal.wait_for("password:")
        terminal.send(sshd.PASSWORD, "Enter")
        terminal.wait_for("code=0")
        assert read(f"{asks.home}/a") == b"x"
        subprocess.run(["ai", "ssh", "--close"], capture_output=True, check=False)


def test_a_full_disk(web, servers, tmp_path):
    with sshd.full_disk(str(tmp_path), "3m") as place, sshd.serve(str(tmp_path), "full") as full:  # it sees what was mounted before
        sshd.write_servers({"web": full.entry()})
        web = full.home
        write("big", os.urandom(BIG))
        refused = scp("big", f"web:{place}/", code=1)
        assert "do not fit" in refused.err and os.listdir(place) == []
        full = scp("--force", "big", f"web:{place}/", code=1)
        assert "the disk is full" in full.err and "big" not in os.listdir(place)
        write(f"{web}/big", read("big"))
        for name in os.listdir(place):
            os.unlink(f"{place}/{name}")
        full = scp("--force", "web:big", f"{place}/", code=1)
        assert "the disk is full" in full.err and "big" not in os.listdir(place)


def test_servers_without_sftp(web, servers, tmp_path):
    """One whose sshd does not offer it, but which has the program; one that has nothing; one whose start-up file talks."""
    write("a")
    for name, options, code, said in (
        ("hidden", {"Subsystem": ""}, 0, "copied"),
        ("bare", NO_SFTP, 1, "has no SFTP server"),
        ("chatty", {"Subsystem": "sftp echo Welcome, you; exec /usr/lib/openssh/sftp-server"}, 1, "Welcome, you"),
    ):
        with sshd.serve(str(tmp_path), name, **options) as server:
            sshd.write_servers({name: server.entry()})
            assert said in scp("a", f"{name}:", code=code).all, name


def test_failures_to_connect(web, servers, tmp_path):
    write("a")
    with sshd.faulty("closed") as closed, sshd.faulty("hangs") as hangs:
        sshd.write_servers({"closed": {**servers.web.entry(), "port": closed}, "hangs": {**servers.web.entry(options={"ConnectTimeout": "1"}), "port": hangs}})
        assert "refused the connection" in scp("a", "closed:", code=6).err
        assert "hangs" in scp("a", "hangs:", code=6).err


def test_through_a_chain(home, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    os.makedirs("chain")
    with sshd.chain(str(tmp_path / "chain")) as hops:
        sshd.write_servers(hops.entries())
        write("a", content := os.urandom(300_000))
        scp("a", "internal:b")
        scp("internal:b", "edge:c")
        scp("edge:c", "--via", "none", "d")
        assert read("d") == read(f"{hops.internal.home}/b") == content
        hops.bastion.stop()
        assert "bastion" in scp("a", "internal:e", code=6).err
    subprocess.run(["ai", "ssh", "--close"], capture_output=True, check=False)


# On the screen


@pytest.mark.parametrize("room", [20, 39, 60, 79, 200])
def test_a_line_of_progress_fits(room):
    """Whatever it says, in wide letters too; and what matters most is there."""
    progress = scp_progress.Progress(shown=False)
    for total, done, name in ((8 << 40, 5 << 40, "backup.tar"), (10, 0, "\u6f22\u5b57" * 40), (0, 0, ""), (999_949_999, 999_949_999, "x" * 300)):
        progress.begin(total, 12_345)
        progress.file(name)
        progress.done = done
        line = progress.line(room, time.monotonic())
        assert columns(line) <= room and f"{100 * done // total if total else 100:3d}%" in line, line

@pytest.mark.parametrize("terminal", [{"cols": 80}, {"cols": 40}], indirect=True)
def test_progress_on_a_terminal(web, terminal):
    require("tmux")
    write("a-file-with-a-rather-long-name.tar", os.urandom(BIG))
    terminal.send(f"cd {os.getcwd()}; clear; ai scp --limit 4M *.tar web:; echo code=$?", "Enter")
    screen = terminal.wait_for(re.compile(r"[1-9]\d?%.*/s  0:0\d"))
    assert len([line for line in screen.splitlines() if "%" in line]) == 1 and os.listdir(web)[0].endswith(".part")
    screen = terminal.wait_for("code=0")
    assert "%" not in screen.partition("code=")[0] and "1 file, 8.4 MB in" in re.sub(r"\s+", " ", screen)


def test_two_that_write_one_file(web):
    """The second one is refused, and leaves the first one's part alone."""
    write("big", content := os.urandom(BIG))
    first = start("--limit", "8M", "big", "web:big")
    part_of(web, 1)
    assert "another ai scp is writing it" in scp("big", "web:big", code=1).err
    assert first.communicate(timeout=60) and first.returncode == 0 and read(f"{web}/big") == content and os.listdir(web) == ["big"]


def test_digests_where_there_is_no_shell_are_of_what_is_read_back(web, servers, tmp_path):
    write("a", content := os.urandom(1_500_000))
    with sshd.serve(str(tmp_path), "only", ForceCommand="internal-sftp") as only:
        sshd.write_servers({"only": only.entry()})
        done = json.loads(scp("--verify", "--json", "a", "only:b").out)["files"][0]
        assert done["sha256"] == hashlib.sha256(content).hexdigest() and read(f"{only.home}/b") == content


def test_a_server_that_stops_answering_is_left(web, servers):
    """Stopped, not gone: nothing comes, and nothing is closed."""
    sshd.write_servers({"web": servers.web.entry(options={"ServerAliveInterval": "1", "ServerAliveCountMax": "1"})})
    write("big", os.urandom(BIG))
    copying = start("--limit", "5M", "big", "web:")
    part_of(web, 1)
    stopped = servers.web.sessions()
    for pid in stopped:
        os.kill(pid, signal.SIGSTOP)
    try:
        _, err = copying.communicate(timeout=60)
        assert copying.returncode == 6 and "the connection to web broke" in err and "--resume" in err, err
    finally:
        for pid in stopped:
            os.kill(pid, signal.SIGCONT)


# Between ssh and the real SFTP server: what it says is changed on its way, byte for byte.
LIAR = """
import os, subprocess, sys, threading
server = subprocess.Popen(["/usr/lib/openssh/sftp-server"], stdin=0, stdout=subprocess.PIPE)
while data := os.read(server.stdout.fileno(), 1 << 20):
    for said, lie in {lies}:
        data = data.replace(said, lie)
    os.write(1, data)
"""


@pytest.mark.skipif(not os.path.exists("/usr/lib/openssh/sftp-server"), reason="needs OpenSSH's sftp-server")
@pytest.mark.parametrize(("lies", "arguments", "code", "found"), [
    ([(b"AAAevil", b"../evil"), (b"nul", b"n\0l")], ["-r", "liar:src", "t"], 0, ["t", "t/ok"]),  # names that lead elsewhere
    ([(b"posix-rename@openssh.com", b"posix-rename@nowhere.com")], ["-f", "new", "liar:ok"], 0, ["new"]),  # no rename over a file
    ([(b"AAAevil", b"changed")], ["--verify", "liar:src/AAAevil", "t"], 1, []),  # what arrives is not what is there
    ([(b"limits@openssh.com", b"limits@nowhere.com")], ["-r", "liar:src", "t"], 0, ["t", "t/AAAevil", "t/nul", "t/ok"]),
])
def test_what_a_server_says_is_not_believed(home, tmp_path, monkeypatch, lies, arguments, code, found):
    (tmp_path / "liar.py").write_text(LIAR.format(lies=lies))
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    (tmp_path / "liar.sh").write_text(f"#!/bin/sh\nexec {shlex.quote(sys.executable)} {tmp_path}/liar.py\n")
    (tmp_path / "liar.sh").chmod(0o755)
    with sshd.serve(str(tmp_path), "liar", Subsystem=f"sftp {tmp_path}/liar.sh") as liar:
        sshd.write_servers({"liar": liar.entry()})
        for name in ("AAAevil", "nul", "ok"):
            write(f"{liar.home}/src/{name}", name)
        write(f"{liar.home}/ok", "old")
        if "new" in arguments:
            write("new", "new")
        scp(*arguments, code=code)
        assert sorted(tree(".")) == found and not os.path.exists("../evil")
        assert read(f"{liar.home}/ok") == (b"new" if "new" in arguments else b"old") and sorted(os.listdir(liar.home)) == ["ok", "src"]
        subprocess.run(["ai", "ssh", "--close"], capture_output=True, check=False)
