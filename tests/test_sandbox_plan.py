"""What a restriction becomes on other kernels, which limits hold, what a sandboxed process inherits, and what is said where it cannot be."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import tempfile

import pytest
from confined import NO_DELETE, READ_ONLY, Place, prepared_for

from opsterm import landlock, sandbox, sandbox_enter
from opsterm.errors import REFUSED, OpsTermError, UsageError
from opsterm.sandbox import Facts, Restrictions

FULL = Facts(7, True, "x86_64", "", 1000, 0)
NOTHING = Facts(0, False, "x86_64")
BWRAP = FULL._replace(abi=0, bwrap="/usr/bin/bwrap")
NO_NETWORK, NO_SUDO, PATH = Restrictions(no_network=True), Restrictions(no_sudo=True), Restrictions(paths=("/srv",))
ALL = (READ_ONLY, NO_DELETE, NO_NETWORK, NO_SUDO, PATH)


def unheld(wanted, facts):
    return " | ".join(sandbox.plan(wanted._replace(best_effort=True), facts).unheld)


@pytest.mark.parametrize("abi", range(1, 9))
@pytest.mark.parametrize("wanted", ALL)
def test_landlock_and_seccomp_hold_everything(abi, wanted):
    plan = sandbox.plan(wanted, FULL._replace(abi=abi))
    assert plan.unheld == () and bool(plan.tcp) == (abi >= 4 and wanted.no_network) and bool(plan.scopes) == (abi >= 6)
    assert plan.files == landlock.known(plan.files, abi) and bool(plan.weaker) == (abi < 6 or wanted == PATH)
    assert all(rights & ~plan.files == 0 for _, rights in plan.rules)


@pytest.mark.parametrize("wanted,masks", [
    (READ_ONLY, (0x1FF2, 0x3FF2, 0x7FF2, 0x7FF2, 0xFFF2)), (PATH, (0x1FF2, 0x3FF2, 0x7FF2, 0x7FF2, 0xFFF2)), (NO_DELETE, (0x0872, 0x2872, 0x6872, 0x6872, 0xE872)),
    (NO_NETWORK, (0x0842, 0x0842, 0x0842, 0x0842, 0x8842)), (NO_SUDO, (0x0842, 0x0842, 0x0842, 0x0842, 0x8842)),
])  # fmt: skip
def test_rights_that_landlock_handles(wanted, masks):
    """Some of them are held twice, by seccomp or a capability that is gone: only here is one missed."""
    assert tuple(sandbox.plan(wanted, FULL._replace(abi=abi)).files for abi in range(1, 6)) == masks


@pytest.mark.parametrize("trick", ["py os.mknod('new', stat.S_IFBLK | 0o600, 0)", "py os.mknod('new', stat.S_IFCHR | 0o600, 0)", "py fcntl.ioctl(os.open('/dev/kmsg', os.O_RDONLY | os.O_NONBLOCK), 1, b'')", "py socket.create_connection(('127.0.0.1', 9))", "py socket.socket().bind(('127.0.0.1', 0))"])
def test_landlock_by_itself(trick):
    """The same with neither filter nor capabilities taken away."""
    plan = sandbox.plan(Restrictions(read_only=True, no_network=True), sandbox.facts())._replace(denied=(), capabilities=sandbox.EVERY_CAPABILITY)
    with Place() as place:
        prepared = sandbox_enter.prepare(plan, ())
        assert place._python(trick[3:], [-1, -1], prepared)[0] == 13
        prepared.close()


@pytest.mark.parametrize("wanted,facts,words", [
    (READ_ONLY, NOTHING, "files can be written everywhere"), (PATH, NOTHING, "files can be written everywhere"), (NO_DELETE, NOTHING, "files can be deleted"),
    (NO_SUDO, NOTHING, "other processes"), (NO_NETWORK, NOTHING, "no_network: it is open"), (NO_DELETE, BWRAP, "bubblewrap cannot tell"),
    (READ_ONLY, FULL._replace(seccomp=False), "modes, owners"), (NO_DELETE, FULL._replace(seccomp=False), "holes"),
    (NO_DELETE, FULL._replace(seccomp=False, abi=2), "truncated"), (NO_NETWORK, FULL._replace(seccomp=False), "all but TCP"),
    (NO_NETWORK, FULL._replace(seccomp=False, abi=3), "no_network: it is open"), (NO_SUDO, FULL._replace(seccomp=False, machine=""), "no table of system calls"),
    (Restrictions(processes=5), FULL._replace(uid=0), "root"),
])  # fmt: skip
def test_what_cannot_be_held_is_refused(wanted, facts, words):
    assert words in unheld(wanted, facts)
    with pytest.raises(OpsTermError) as caught:
        sandbox.plan(wanted, facts)
    assert words in caught.value.message and caught.value.code == REFUSED and caught.value.category == "policy" and "--best-effort" in caught.value.hint


@pytest.mark.parametrize("wanted", [READ_ONLY, NO_NETWORK, NO_SUDO, PATH])
def test_bubblewrap_holds_the_rest(wanted):
    plan = sandbox.plan(wanted, BWRAP)
    assert plan.unheld == () and plan.bwrap[0] == BWRAP.bwrap and ("--unshare-net" in plan.bwrap) == wanted.no_network
    assert (plan.bwrap[plan.bwrap.index("/") - 1] == "--ro-bind") == bool(wanted.read_only or wanted.paths)


def test_limits_alone_need_nothing():
    assert sandbox.plan(Restrictions(cpu=1, memory=1, file_size=1), NOTHING).unheld == ()


@pytest.mark.parametrize("wanted,words", [(READ_ONLY._replace(paths=("/srv",)), "contradict"), *((Restrictions(paths=(path,)), "what holds the sandbox") for path in ("/", "/proc", "/dev/", "/sys/../sys", "/proc/sys/kernel", "/sys/kernel"))])
def test_contradictions(wanted, words):
    with pytest.raises(UsageError, match=words):
        sandbox.plan(wanted, FULL)


def test_a_path_must_be_there(tmp_path):
    with pytest.raises(UsageError, match="not there") as caught:
        prepared_for(Restrictions(paths=(f"{tmp_path}/no",)))
    assert caught.value.hint == f"mkdir -p {tmp_path}/no"


def test_names():
    wanted = Restrictions(True, True, True, True, ("/srv",), 90, 512 << 20, 5, 1500)
    assert wanted.names() == ("read_only", "no_delete", "no_network", "no_sudo", "path /srv", "cpu 90s", "memory 512M", "processes 5", "file_size 1500")
    assert not Restrictions().restricts() and Restrictions(cpu=1).restricts() and not Restrictions(cpu=1).confines() and not Restrictions(best_effort=True).restricts()


@pytest.mark.parametrize("text,value", [("1", 1), ("512M", 512 << 20), ("2G", 2 << 30), ("1K", 1024), ("1T", 1 << 40)])
def test_sizes(text, value):
    assert sandbox.size(text) == value and sandbox.size(sandbox.written(value)) == value


@pytest.mark.parametrize("text", ["", "0", "-1", "1.5G", "1m", "M", "1MB", "²", "9" * 30, "9999999T", " 1"])
def test_no_sizes(text):
    with pytest.raises(UsageError, match="is not a size"):
        sandbox.size(text)


def test_times():
    assert [sandbox.seconds(text) for text in ("5", "90s", "5m", "2h", "1d")] == [5, 90, 300, 7200, 86400]
    with pytest.raises(UsageError, match="is not a time"):
        sandbox.seconds("5M")


@pytest.mark.parametrize("wanted,trick,code", [
    (Restrictions(cpu=1), "while :; do :; done", -signal.SIGXCPU),
    (Restrictions(cpu=1), "trap '' XCPU; while :; do :; done", -signal.SIGKILL),
    (Restrictions(memory=200 << 20), "py bytearray(400 << 20)", 1),
    (Restrictions(file_size=1000), "head -c 5000 /dev/zero > new", 128 + signal.SIGXFSZ),
    (Restrictions(memory=200 << 20), "ulimit -v unlimited", 1),
    (Restrictions(file_size=1000, no_sudo=True), "ulimit -f unlimited", 1),
])  # fmt: skip
def test_limits(wanted, trick, code):
    with Place() as place:
        assert place.run(trick, wanted)[0] == code
        assert not os.path.exists(f"{place.path}/new") or os.path.getsize(f"{place.path}/new") == 1000


@pytest.mark.skipif(os.getuid() != 0, reason="root becomes somebody with few processes")
def test_number_of_processes():
    # Prepared as who will be limited: what counts is how many that user has.
    code = (
        "import os, sys\nfrom opsterm import sandbox, sandbox_enter\nos.setresuid(54321, 54321, 54321)\n"
        "plan = sandbox.plan(sandbox.Restrictions(processes=3), sandbox.facts())\nsandbox_enter.enter(sandbox_enter.prepare(plan))\n"
        "n = 0\ntry:\n    while n < 20:\n        if os.fork() == 0:\n            os.pause() if hasattr(os, 'pause') else __import__('signal').pause()\n        n += 1\nexcept BlockingIOError:\n    pass\n"
        "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); os.killpg(0, signal.SIGTERM); print(n)"
    )
    with tempfile.TemporaryDirectory() as copy:
        os.chmod(copy, 0o755)
        subprocess.run(["cp", "-r", os.path.dirname(sandbox.__file__), copy], check=True)
        done = subprocess.run(["/usr/bin/python3", "-c", code], cwd=copy, env={}, capture_output=True, text=True, start_new_session=True, check=False)
    assert done.stdout == "3\n", done


STREAMS = {"no_delete": NO_DELETE, "read_only": READ_ONLY}


@pytest.mark.parametrize("name", STREAMS)
def test_a_redirection_may_be_written_but_not_emptied(name):
    """stdout is a file of the person's: written to, opened again, not truncated."""
    with Place() as place:
        prepared = None
        try:
            with open(f"{place.path}/file", "ab") as out:
                before = os.dup(1)
                os.dup2(out.fileno(), 1)
                try:
                    prepared = prepared_for(STREAMS[name], streams=(0, 1, 2))
                finally:
                    os.dup2(before, 1)
                    os.close(before)
                trick = "echo one; echo two >> /dev/stdout; : > /dev/stdout; truncate -s 0 /dev/fd/1; /usr/bin/python3 -c 'import os; os.ftruncate(1, 0)'; fallocate -p -l 4096 /dev/fd/1"
                subprocess.run(["bash", "-c", trick], stdout=out, stderr=subprocess.DEVNULL, preexec_fn=lambda: sandbox_enter.enter(prepared), check=False)
            with open(f"{place.path}/file") as file:
                assert file.read() == "content\none\ntwo\n"
        finally:
            prepared.close()


@pytest.mark.parametrize("wanted", ALL[:4])
def test_what_is_inherited(wanted, tmp_path):
    """Pipes and what is read stay open; what is written, sockets and the rest do not get across exec."""
    import socket

    (tmp_path / "f").write_text("x")
    pipe, pair = os.pipe(), socket.socketpair()
    fds = {
        "read": os.open(tmp_path / "f", os.O_RDONLY), "written": os.open(tmp_path / "f", os.O_WRONLY), "both": os.open(tmp_path / "f", os.O_RDWR),
        "directory": os.open(tmp_path, os.O_RDONLY), "pipe": pipe[1], "null": os.open("/dev/null", os.O_RDWR), "socket": pair[0].fileno(),
        "memory": os.memfd_create("x"), "pidfd": os.pidfd_open(os.getpid()), "device": os.open("/dev/ptmx", os.O_RDWR),
    }  # fmt: skip
    prepared = prepared_for(wanted)

    def run():
        for fd in fds.values():
            os.set_inheritable(fd, True)
        sandbox_enter.enter(prepared)

    done = subprocess.run(["ls", "/proc/self/fd"], capture_output=True, text=True, preexec_fn=run, close_fds=False, check=True)
    left = {name for name, fd in fds.items() if str(fd) in done.stdout.split()}
    assert left == {"read", "directory", "pipe", "null"} | ({"device"} if os.isatty(fds["device"]) else set())
    prepared.close()
    for fd in set(fds.values()) - {pair[0].fileno()} | {pipe[0]}:
        os.close(fd)


def test_nothing_runs_where_the_sandbox_cannot_be_set_up():
    """A ruleset that is none any more: enter says which step failed, and raises what a runner takes for a failed start."""
    prepared = prepared_for(READ_ONLY)
    prepared.close()
    pid = os.fork()
    if pid == 0:
        try:
            sandbox_enter.enter(prepared)
        except OSError as error:
            os._exit(7 if "not run, since the sandbox could not be set up (Landlock: " in error.strerror else 8)
        os._exit(9)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 7


def test_capabilities_are_gone_for_good():
    with Place() as place:
        for wanted, kept in ((NO_SUDO, 0), (READ_ONLY, sum(1 << bit for bit in sandbox._KEPT))):
            output = place.run("sed -n 's/^Cap[A-Z][a-z]*:.//p' /proc/self/status; grep NoNewPrivs /proc/self/status", wanted)[1].split()
            assert all(int(mask, 16) & ~kept == 0 for mask in output[:5]) and output[-1] == "1"


def test_limits_in_force_are_never_raised():
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    assert hard
    pid = os.fork()
    if pid == 0:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
        found = prepared_for(Restrictions(file_size=1000)).limits
        os._exit(0 if found == ((resource.RLIMIT_FSIZE, 100, 100),) else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


