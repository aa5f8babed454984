"""`ai sandbox` as people and scripts use it: exit codes, signals, streams, the terminal, what it says."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from pathlib import Path

import pytest
from conftest import require

from opsterm import sandbox
from opsterm.shell_completion import collect


def ai(*words, **more):
    more.setdefault("stdin", subprocess.DEVNULL)
    return subprocess.run(["ai", "sandbox", *words], capture_output=True, text=True, timeout=60, check=False, **more)


@pytest.fixture
def work(home, monkeypatch):
    path = os.path.join(home, "work")
    os.mkdir(path)
    monkeypatch.chdir(path)
    with open("file", "w") as file:
        file.write("content\n")
    return path


@pytest.mark.parametrize("options,command,code", [
    (["--read-only"], "exit 7", 7), (["--no-delete"], "rm file", 1), (["--no-network"], "exec 3<>/dev/tcp/127.0.0.1/9", 1), (["--no-sudo"], "true", 0),
    (["--path", "."], "echo x >> file; echo y > ../x", 1), (["--cpu", "1"], "while :; do :; done", 152), (["--memory", "1G"], "kill -9 $$", 137),
    (["--file-size", "10"], "yes > big", 153), (["--no-delete", "--no-network", "--path", "."], "echo x >> file && ! rm file", 0),
])  # fmt: skip
def test_exit_codes(options, command, code, work):
    done = ai(*options, "--", "bash", "-c", command)
    assert done.returncode == code, done
    assert os.path.exists("file") and not os.path.exists("../x")


def test_it_has_our_streams_and_arguments(work):
    done = subprocess.run(["ai", "sandbox", "--read-only", "sh", "-c", 'cat; echo "[$1] $PWD" >&2; exit 3', "-", "-n --x *"], input="in\n", capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (3, "in\n", f"[-n --x *] {work}\n")


@pytest.mark.parametrize("words,code,said", [
    ([], 2, "no restriction"), (["--best-effort", "ls"], 2, "--no-delete -- ls"), (["--no-delete"], 2, "no command"), (["--no-delete", "--"], 2, "no command"),
    (["--nodelete", "ls"], 2, "unrecognized"), (["--memory", "5x", "ls"], 2, "'5x' is not a size"), (["--cpu", "x", "ls"], 2, "not a time"),
    (["--processes", "-1", "ls"], 2, ""), (["--processes", "0.5", "ls"], 2, "not a number"), (["--path", "", "ls"], 2, "--path ."), (["--path", "nowhere", "ls"], 2, "mkdir -p"),
    (["--read-only", "--path", ".", "ls"], 2, "contradict"), (["--no-delete", "nosuchprogram"], 127, "no command 'nosuchprogram'"), (["--no-delete", "./file"], 126, "may not execute"),
    (["--no-delete", "ls -l"], 127, "sh -c 'ls -l'"), (["--memory", "1K", "ls"], 128 + 11, "1K of memory is too little"),
    (["--check", "ls"], 2, "takes no command"), (["--json", "--no-delete", "ls"], 2, "--check --json"),
])  # fmt: skip
def test_what_it_says(words, code, said, work):
    done = ai(*words)
    assert done.returncode == code and said in done.stderr and done.stdout == "" and "Traceback" not in done.stderr


def test_in_a_directory_that_is_gone(work):
    gone, path = f"{work}/gone", f"{work}/kept"
    os.mkdir(path)
    for words, code, said in ((["--path", "x", "true"], 2, "has been removed"), (["--path", path, "mkdir", f"{path}/new"], 0, "")):
        done = subprocess.run(["sh", "-c", 'mkdir "$0"; cd "$0"; rmdir "$0"; exec ai sandbox "$@"', gone, *words], capture_output=True, text=True, check=False)
        assert done.returncode == code and said in done.stderr, done
    assert os.path.exists(f"{path}/new")


def test_check(work):
    done = ai("--check", "--json")
    found = json.loads(done.stdout)
    assert done.returncode == 0 and found["landlock"] == sandbox.facts().abi and found["restrictions"]["no_delete"]["held"] is True
    table = ai("--check").stdout
    assert re.search(r"^no_delete +held$", table, re.MULTILINE)
    assert ai("--check", "--no-delete").stdout.splitlines()[-1] == "no_delete  held"
    root = os.getuid() == 0
    assert ai("--check", "--processes", "5").returncode == (4 if root else 0)
    if root:
        refused = ai("--processes", "5", "true")
        assert refused.returncode == 4 and "root" in refused.stderr and "--best-effort" in refused.stderr
        done = ai("--processes", "5", "--best-effort", "true")
        assert done.returncode == 0 and "not held here" in done.stderr


# Hides Landlock from the command that follows, as an older kernel or a container does.
HIDE = """
import ctypes, os, struct, sys
step = lambda code, value, yes=0, no=0: struct.pack("HBBI", code, yes, no, value)
text = ctypes.create_string_buffer(step(0x20, 0) + step(0x15, 444, 0, 1) + step(6, 0x50000 | 38) + step(6, 0x7FFF0000))
program = ctypes.create_string_buffer(struct.pack("@HP", 4, ctypes.addressof(text)))
libc = ctypes.CDLL(None)
assert libc.prctl(38, ctypes.c_long(1), 0, 0, 0) == 0 and libc.prctl(22, ctypes.c_long(2), program) == 0
os.execvp(sys.argv[1], sys.argv[1:])
"""


def without_landlock(*words, path=None):
    environment = {**os.environ, **({"PATH": path} if path else {})}
    return subprocess.run(["/usr/bin/python3", "-c", HIDE, "ai", "sandbox", *words], capture_output=True, text=True, stdin=subprocess.DEVNULL, env=environment, check=False)


def test_bubblewrap_instead_of_landlock(work):
    require("bwrap")
    assert "no Landlock · seccomp · bubblewrap" in without_landlock("--check").stdout
    done = without_landlock("--read-only", "--", "bash", "-c", "cat file; rm file; chmod 777 file; echo x > new; exit 5")
    assert done.returncode == 5 and done.stdout == "content\n" and os.listdir() == ["file"] and "Permission denied" in done.stderr
    done = without_landlock("--path", ".", "--no-network", "bash", "-c", "echo x > new; ls /sys/class/net > /dev/null; cat /proc/net/dev | grep -c : ; exec 3<> /dev/tcp/127.0.0.1/9")
    assert done.returncode == 1 and done.stdout.strip() == "1" and sorted(os.listdir()) == ["file", "new"]
    done = without_landlock("--no-delete", "rm", "file")
    assert done.returncode == 4 and "bubblewrap cannot tell" in done.stderr and os.path.exists("file")


def test_neither_landlock_nor_bubblewrap(work, ai_directory, tmp_path):
    for name in ("sh", "bash", "dirname", "cat", "chmod", "env", "head", "sed", "readlink"):
        os.symlink(f"/bin/{name}" if os.path.exists(f"/bin/{name}") else f"/usr/bin/{name}", tmp_path / name)
    path = f"{ai_directory}:{tmp_path}"
    done = without_landlock("--read-only", "cat", "file", path=path)
    assert done.returncode == 4 and done.stdout == "" and "no Landlock" in done.stderr and "bubblewrap" in done.stderr
    done = without_landlock("--read-only", "--best-effort", "bash", "-c", "cat file; chmod 700 file", path=path)
    assert done.stdout == "content\n" and "not held here" in done.stderr and "Permission denied" in done.stderr


def started(command, *more):
    child = subprocess.Popen(["ai", "sandbox", "--no-delete", "--", "bash", "-c", f"echo $$; {command}"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, start_new_session=True)
    return child, int(child.stdout.readline())


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGUSR1, signal.SIGUSR2])
def test_signals_are_passed_on(number, work):
    name = number.name[3:]
    child, _ = started(f"trap 'echo got {name}; exit 9' {name}; echo ready; while :; do sleep 0.05; done")
    assert child.stdout.readline() == "ready\n"
    child.send_signal(number)
    assert child.communicate(timeout=20)[0] == f"got {name}\n" and child.returncode == 9


def until(what):
    deadline = time.monotonic() + 20
    while not (found := what()) and time.monotonic() < deadline:
        time.sleep(0.02)
    return found


def state(pid):
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0]
    except OSError:
        return "gone"


def test_stopped_and_continued_together(work):
    child, pid = started("exec sleep 60")
    child.send_signal(signal.SIGTSTP)
    assert until(lambda: state(pid) == "T" == state(child.pid))
    child.send_signal(signal.SIGCONT)
    assert until(lambda: state(pid) == "S" == state(child.pid))
    child.send_signal(signal.SIGTERM)
    assert child.wait(20) == 143
    child.stdout.close()


def test_killed_the_command_goes_too(work):
    child, pid = started("exec sleep 60")
    child.kill()
    child.wait()
    assert until(lambda: state(pid) == "gone" or state(pid) == "Z")
    child.stdout.close()


def test_a_session_of_its_own_without_a_terminal(work):
    done = ai("--no-delete", "--", "bash", "-c", 'read -r _ _ _ _ group session _ < /proc/self/stat; echo $((session == $$)); : < /dev/tty')
    assert done.stdout == "1\n" and "/dev/tty" in done.stderr


def test_nohup_is_kept(work):
    done = subprocess.run(["nohup", "ai", "sandbox", "--no-delete", "bash", "-c", "kill -HUP $$; echo alive"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert "alive" in done.stdout


@pytest.mark.parametrize("terminal", [{"cols": 80}, {"cols": 40}], indirect=True, ids=["80", "40"])
def test_a_shell_in_the_sandbox(terminal, home):
    terminal.send("mkdir w; cd w; echo one > f; ai sandbox --no-delete -- env PS1='in> ' bash --norc", "Enter")
    terminal.wait_for(re.compile("^in>", re.MULTILINE))
    terminal.send("rm f", "Enter")
    terminal.wait_for("Permission denied")
    terminal.send("clear; sleep 60", "Enter")
    time.sleep(0.3)
    terminal.send("", "C-z")
    terminal.wait_for("Stopped")
    terminal.send("clear; fg", "Enter")
    time.sleep(0.3)
    terminal.send("", "C-c")
    terminal.send("echo $((6 * 7)) $(stty size)", "Enter")
    terminal.wait_for(re.compile(r"^42 24 (80|40)$", re.MULTILINE))
    terminal.send("exit 3", "Enter")
    terminal.wait_for("exit code 3;")
    terminal.send("clear; echo code $?; cat f", "Enter")
    terminal.wait_for(re.compile(r"^one$", re.MULTILINE))


def test_a_job_in_the_background_is_not_stopped(terminal, home):
    terminal.send("set +m; ai sandbox --no-delete -- sh -c 'exit 5' & wait $!; echo code $?", "Enter")
    terminal.wait_for("code 5")
    terminal.send("clear; set -m; ai sandbox --no-delete -- sh -c 'exit 6' & wait $!; echo code $?", "Enter")
    terminal.wait_for("code 6")


def test_ctrl_c_ends_it(terminal, home):
    terminal.send("ai sandbox --read-only sleep 60; echo code $?", "Enter")
    time.sleep(1)
    terminal.send("", "C-c")
    terminal.wait_for("code 130")


DOC = (Path(__file__).parent.parent / "docs" / "sandbox.md").read_text(encoding="utf-8")


def test_the_document_as_it_is_typed(work):
    """Every command of the example, and what it prints."""
    os.mkdir("out")
    with open("app.log", "w") as file:
        file.write("first\n")
    block = re.search(r"^```console\n(.*?)^```", DOC, re.MULTILINE | re.DOTALL)[1]
    steps = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
    assert len(steps) == 7
    for command, expected in steps:
        done = subprocess.run(["bash", "-c", command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        if "--check" in command:  # another kernel, another user
            expected, done.stdout = expected.splitlines()[-1], done.stdout.splitlines()[-1]
        told = re.sub(r"/sed\w{6}\b", "/sedXXXXXX", done.stdout).replace("Read-only file system", "Permission denied")  # which of them depends on who runs it
        assert told == expected, command


def test_every_option_is_in_the_document():
    rows = DOC[DOC.index("## The command") : DOC.index("## What holds what")]
    command = next(command for command in collect({"sandbox": ("sandbox_command", "", ""), "ask": ("ask", "", "")}) if command.path == "sandbox")
    for option in command.options:
        assert option.names[-1] in ("--help",) or f"{option.names[-1]}" in rows, option.names
