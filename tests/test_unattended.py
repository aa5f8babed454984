"""Unattended commands, as real processes: what they get, how they end, and that nothing of them is left."""

import os
import shlex
import resource
import signal
import subprocess
import sys
import time

import pytest

from opsterm import process, unattended
from opsterm.keeper import Job

PACKAGE = os.path.dirname(unattended.__file__)


def run(command, timeout=20, **options):
    """A confined run whose record is compared with what is returned."""
    kept = []
    job = Job(unattended.shell(command), unattended.environment(), timeout)
    result = unattended.run(job, kept.append, **options)
    assert kept == [result]
    return result


def alive(mark):
    """Whether any process has mark in its command line."""
    return subprocess.run(["pgrep", "-f", mark], capture_output=True, check=False).returncode == 0


def until(condition):
    deadline = time.monotonic() + 20
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return condition()


@pytest.fixture
def mark():
    """An argument for `sleep` that no other process has."""
    found = f"6{os.getpid()}.{time.monotonic_ns() % 10**9}"
    yield found
    assert not alive(f"sleep {found}")


@pytest.mark.parametrize(
    ("command", "code", "output"),
    [
        ("echo out; echo err >&2; exit 3", 3, b"out\nerr\n"),
        ("kill -9 $$", 137, b""),
        ("cat; echo end", 0, b"end\n"),  # stdin is empty
        ("tty", 1, b"not a tty\n"),
        ("(: < /dev/tty) 2>/dev/null || echo none", 0, b"none\n"),  # and no terminal can be opened either
        ("no-such-command 2>/dev/null", 127, b""),
        ("exec >&- 2>&-; sleep 0.2; exit 5", 5, b""),
        ("echo a; (sleep 0.1; echo late) & exit 0", 0, b"a\nlate\n"),
        ("echo $BASH_VERSION | grep -c .", 0, b"1\n"),
    ],
)
def test_what_it_gets_and_gives(command, code, output):
    found = run(command)
    assert (found.code, found.output, found.why) == (code, output, "")


def test_the_environment_is_bare(monkeypatch, tmp_path):
    (tmp_path / "rc").write_text("echo from a start-up file\n")
    (tmp_path / ".bashrc").write_text("echo from a start-up file\n")
    evil = {"BASH_ENV": str(tmp_path / "rc"), "ENV": str(tmp_path / "rc"), "LD_PRELOAD": "", "PATH": f"{tmp_path}:{os.environ['PATH']}", "OPSTERM_API_KEY": "sk-1",
            "AWS_SECRET_ACCESS_KEY": "x", "BASH_FUNC_ls%%": "() { echo function; }", "PROMPT_COMMAND": "echo x", "IFS": "x", "PYTHONPATH": "/x", "LC_TIME": "C", "HOME": str(tmp_path)}  # fmt: skip
    for name, value in evil.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    found = dict(line.split("=", 1) for line in run("env; echo CWD=$(pwd)").output.decode().splitlines())
    assert set(found) <= {"HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_TIME", "TZ", "PATH", "TERM", "CWD", "PWD", "SHLVL", "_", "OLDPWD"}
    assert found["PATH"] == unattended.PATH and found["TERM"] == "dumb" and found["HOME"] == str(tmp_path) == found["CWD"] and found["LC_TIME"] == "C"


def test_it_inherits_no_descriptor():
    reader, writer = os.pipe()
    os.set_inheritable(writer, True)
    listed = run("ls /proc/self/fd").output.split()
    os.close(reader)
    os.close(writer)
    assert len(listed) == 4  # 0, 1, 2 and that of the directory itself


@pytest.mark.parametrize(
    "command",
    [
        "exec sleep {}",
        "sleep {}",
        "trap '' TERM INT HUP; sleep {}; sleep {}",
        "setsid sleep {} & wait",
        "setsid setsid sh -c \"trap '' TERM HUP; sleep {}; sleep {}\" & sleep {}",
        "(nohup sleep {} >/dev/null 2>&1 &); sleep {}",
        "sleep {} & kill -STOP $$",
        "while :; do sleep {} & sleep 0.01; done",
    ],
)
def test_at_the_deadline_everything_ends(command, mark):
    found = run(command.replace("{}", mark), 0.5)
    assert found.code == process.TIMED_OUT and found.why == "it had not ended after 0.5 s"


@pytest.mark.parametrize("command", ["sleep {} &", "setsid sleep {} &", "(setsid setsid sleep {} >/dev/null 2>&1 &)", "setsid sh -c \"trap '' TERM; sleep {}; sleep {}\" &"])
def test_nothing_is_left_behind(command, mark):
    found = run(command.replace("{}", mark) + "\necho started")
    assert (found.code, found.output, found.why) == (0, b"started\n", "")


def test_what_kills_its_keeper_ends_too(mark):
    found = run(f"sleep {mark} & kill -9 $PPID; sleep {mark}")
    assert found.code == 137 and "killed" in found.why
    assert until(lambda: not alive(f"sleep {mark}"))


def test_what_kills_its_keeper_harms_no_other(mark):
    """Not even what is run at the same time, and is a child of ours as well."""
    import threading

    found = []
    other = threading.Thread(target=lambda: found.append(run(f"sleep 1.5; echo whole #{mark}")))
    other.start()
    assert until(lambda: alive(f"whole #{mark}"))
    assert run("setsid sleep 1 & kill -9 $PPID; sleep 9").code == 137
    other.join()
    assert (found[0].code, found[0].output) == (0, b"whole\n")


def test_a_late_signal_goes_into_no_other_file(tmp_path):
    """The pipe for orders has been closed by then, and its number may be another's."""
    signals = unattended._Signals()
    reader, writer = os.pipe()
    signals.orders_go_to(writer)
    signals.close()
    with open(tmp_path / "file", "wb") as file:
        assert file.fileno() == writer
        signals._pass_on(signal.SIGTERM, None)
    assert (tmp_path / "file").read_bytes() == b""
    os.close(reader)


def test_much_output_in_bounded_memory():
    pieces = []
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = run("echo first; head -c 100000000 /dev/zero; echo last", live=lambda data: pieces.append(len(data)))
    assert sum(pieces) == 100_000_011 and found.output.startswith(b"first\n") and found.output.endswith(b"last\n")
    assert b"bytes left out" in found.output and len(found.output) < process.OUTPUT_CAP + 100
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60 * 1024  # KiB


def test_output_is_live():
    seen = []
    run("echo one; sleep 0.3; echo two", live=seen.append)
    assert seen == [b"one\n", b"two\n"]


def test_an_error_of_ours_ends_it_too(mark):
    def fail(data):
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        run(f"echo x; sleep {mark}", live=fail)


CALLER = """
import sys
from opsterm import unattended as u
def record(result):
    print("recorded", result.code, result.output, flush=True)
    sys.stdout.flush()
u.run(u.Job(u.shell(sys.argv[1]), u.environment(), 50), record, lambda data: print("live", data, flush=True))
print("went on", flush=True)
"""


@pytest.fixture
def caller():
    """Starts a process of ours that runs a command; it has printed what the command did first."""
    started = []

    def start(command, **options):
        env = {**os.environ, "PYTHONPATH": os.path.dirname(PACKAGE)}
        child = subprocess.Popen([sys.executable, "-c", CALLER, command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env, start_new_session=True, **options)
        started.append(child)
        assert "live" in child.stdout.readline()
        return child

    yield start
    for child in started:
        child.kill()
        child.communicate()


@pytest.mark.parametrize("command", ["echo go; sleep {}", "echo go; trap '' INT TERM; sleep {}; sleep {}", "echo go; setsid sleep {} & wait"])
@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGINT, None), (signal.SIGKILL, -9)])
def test_it_ends_with_us(command, number, code, caller, mark):
    child = caller(command.replace("{}", mark))
    assert until(lambda: alive(f"sleep {mark}"))
    child.send_signal(number)
    out, err = child.communicate()
    assert until(lambda: not alive(f"sleep {mark}"))
    assert "went on" not in out and ("recorded" in out) is (number != signal.SIGKILL)
    assert "KeyboardInterrupt" in err if code is None else child.returncode == code


def test_ctrl_c_reaches_it_and_what_it_says_then_is_kept(caller, mark):
    child = caller(f"trap 'echo bye; exit 9' INT; echo go; sleep {mark} & wait")
    child.send_signal(signal.SIGINT)
    out, err = child.communicate()
    assert "recorded 9 b'go\\nbye\\n'" in out and "KeyboardInterrupt" in err


def test_a_second_ctrl_c_does_not_wait(caller, mark):
    child = caller(f"trap '' INT; trap 'echo asked to end' TERM; echo go; sleep {mark}; sleep {mark}")
    child.send_signal(signal.SIGINT)
    time.sleep(0.3)
    child.send_signal(signal.SIGINT)
    out, _ = child.communicate()
    assert "recorded 137" in out and "asked" not in out


def test_under_nohup_a_hang_up_ends_nothing(caller):
    child = caller("echo go; sleep 0.5; echo end", preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
    child.send_signal(signal.SIGHUP)
    out, _ = child.communicate()
    assert "recorded 0 b'go\\nend\\n'" in out and "went on" in out


def test_our_stdin_is_not_its_to_read(caller):
    reader, writer = os.pipe()
    os.write(writer, b"typed\n")
    child = caller("cat; echo go", stdin=reader)
    out, _ = child.communicate()
    assert "recorded 0 b'go\\n'" in out and "typed" not in out
    assert os.read(reader, 9) == b"typed\n"
    os.close(reader)
    os.close(writer)


@pytest.mark.parametrize("command", ["true", "kill -9 $PPID; sleep 9"])
def test_what_was_there_before_stays(command):
    with subprocess.Popen(["sleep", "60"]) as before:
        run(command)
        assert before.poll() is None
        before.kill()


def test_a_pipe_that_was_enlarged_is_read_to_its_end():
    code = "import fcntl, os; fcntl.fcntl(1, 1031, 1 << 20); [os.write(1, b'x' * 65536) for _ in range(16)]"
    assert len(run(f'sleep 0.2; exec {shlex.quote(sys.executable)} -c "{code}"').output) == 1 << 20


def test_the_shell_is_pinned():
    assert unattended.shell("x") == ["/bin/bash", "--noprofile", "--norc", "-c", "x"]


def test_in_a_thread_and_two_at_once():
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda n: run(f"sleep 0.{n}; echo {n}; exit {n}"), range(1, 9)))
    assert [(one.code, one.output) for one in found] == [(n, b"%d\n" % n) for n in range(1, 9)]
