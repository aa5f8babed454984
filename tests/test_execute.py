"""The gate, driven as a person would: nothing runs without the key, what runs is what was shown, everything is recorded."""

import os
import shlex
import signal
import subprocess
import sys
import time

import pytest

from opsterm import execute, process

CODE = (
    "import os, sys; from opsterm.execute import *; open(os.environ['HOME'] + '/pid', 'w').write(str(os.getpid()))\n"
    "print(execute(Request(sys.argv[1], 'ai'), 'rexcnq'))"
)
GATE = f"PYTHONPATH={shlex.quote(os.getcwd())} {shlex.quote(sys.executable)} -c {shlex.quote(CODE)}"


def propose(terminal, command):
    terminal.send(f"{GATE} '{command}'", "Enter")
    terminal.wait_for("[q]uit >")


def end(number):
    """Send a signal to the gate's process."""
    with open(os.path.join(os.environ["HOME"], "pid"), encoding="utf-8") as file:
        os.kill(int(file.read()), number)


def last(name):
    with open(os.path.join(os.environ["OPSTERM_DIR"], f"last_{name}.txt"), encoding="utf-8") as file:
        return file.read()


def test_a_yes_runs_it_and_it_is_recorded(terminal):
    propose(terminal, "for i in 1 2; do echo n$i; done && test -t 0 -a -t 1 && exit 7")
    terminal.press("r")
    terminal.wait_for("code=7")
    assert "n1\nn2\n" in terminal.screen() and "exit code 7" in terminal.screen()
    assert last("command") == "for i in 1 2; do echo n$i; done && test -t 0 -a -t 1 && exit 7\n" and last("output") == "n1\nn2\n"


@pytest.mark.parametrize(("keys", "decision"), [("Enter", "refused"), ("Escape", "refused"), ("C-d", "refused"), ("n", "next"), ("q", "refused")])
def test_anything_else_does_not_run_it(terminal, keys, decision):
    propose(terminal, "touch ran")
    terminal.send("", keys)
    terminal.wait_for(f"decision='{decision}'")
    assert not os.path.exists("ran") and not os.path.exists(os.path.join(os.environ["HOME"], "ran"))


def test_ctrl_c_at_the_question(terminal):
    propose(terminal, "touch ran")
    terminal.send("", "C-c")
    terminal.wait_for("KeyboardInterrupt")


def test_an_arrow_key_or_an_unknown_key_is_no_answer(terminal):
    propose(terminal, "touch ran")
    for text, keys in (("", ["Up"]), ("z", []), ("q", [])):
        terminal.send(text, *keys)
        time.sleep(0.2)  # what comes at once is a paste
    terminal.wait_for("decision='refused'")


def test_keys_typed_ahead_are_no_answer(terminal):
    terminal.send(f"sleep 1; {GATE} 'touch ran'", "Enter")
    terminal.press("r")
    terminal.wait_for("[q]uit > ")
    terminal.press("q")
    terminal.wait_for("decision='refused'")
    assert not os.path.exists(os.path.join(os.environ["HOME"], "ran"))


def test_without_a_terminal_it_is_refused(tmp_path):
    code = f"from opsterm.execute import *; print(execute(Request('touch {tmp_path}/ran', 'ai'), 'rq'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, start_new_session=True, check=False)
    assert done.stdout == "Outcome(decision='refused', code=None)\n" and not (tmp_path / "ran").exists()


def test_ctrl_c_reaches_the_command_and_the_terminal_is_whole_again(terminal):
    terminal.send("export SHELL=/bin/bash; clear", "Enter")  # dash loses a SIGINT that comes while it starts a command
    propose(terminal, "echo started; sleep 60")
    terminal.press("r")
    terminal.wait_for("started\n")
    terminal.send("", "C-c")
    terminal.wait_for("code=130")
    terminal.send("stty -a | grep -c ' icanon .*\\| echo '; echo don''e", "Enter")
    terminal.wait_for("done")


def test_a_command_that_reads_the_terminal_and_resizes(terminal):
    propose(terminal, "read -p name: x; echo hello $x; stty size")
    terminal.press("r")
    terminal.wait_for("name:")
    terminal.send("bob", "Enter")
    terminal.wait_for("hello bob\n24 80")


def test_a_background_process_does_not_hold_us(terminal):
    propose(terminal, "sleep 60 & yes & echo st''arted; exit 4")
    terminal.press("r")
    terminal.wait_for("code=4")
    # It got a hang-up; how soon that ends it is the machine's business.
    terminal.send("clear; while pgrep -x yes >/dev/null; do sleep 0.2; done; echo all''gone", "Enter")
    terminal.wait_for("allgone")


def test_our_secrets_are_not_in_its_environment(terminal):
    terminal.send("export OPSTERM_API_KEY=sk-canary OPSTERM_VAULT_PASSWORD=hunter2 OTHER=stays; clear", "Enter")
    propose(terminal, "env | grep -E \"OPSTERM_[AV]|OTHER\"; echo don\"\"e")
    terminal.press("r")
    screen = terminal.wait_for("code=0")
    assert "OTHER=stays" in screen and "sk-canary" not in last("output")


@pytest.mark.parametrize("command", ["echo a\u202eb", "echo a\rrm -rf b", "echo \x1b[8mhidden", "ls \u200b/", "rm\ufe0f x", "", " \n"])
def test_what_does_not_show_what_it_is_cannot_run(command):
    verdict = execute.review(execute.Request(command, "ai"))
    assert verdict.level == execute.FORBIDDEN and verdict.findings


def test_every_other_command_is_to_be_confirmed():
    assert execute.review(execute.Request("ls", "ai")).level == execute.MODERATE
    assert execute.review(execute.Request("cat <<E\n\tx\nE", "ai")).level == execute.MODERATE


def test_output_is_kept_head_and_tail():
    capture = process.Capture(10)
    for piece in (b"abc", b"defgh", b"", b"ijklmnopqrstuvwxyz"):
        capture.add(piece)
    assert capture.value() == b"abcde\n[... 16 bytes left out ...]\nvwxyz"
    short = process.Capture(10)
    short.add(b"abcdefghij")
    assert short.value() == b"abcdefghij"


def test_a_shell_that_is_none(monkeypatch):
    for path in ("", "/usr/sbin/nologin", "/bin/false", "/no/such/shell"):
        monkeypatch.setenv("SHELL", path)
        assert process.shell() == "/bin/sh"


def test_a_paste_is_no_answer(terminal):
    propose(terminal, "touch ran")
    terminal.send("restart nginx", "Enter")
    time.sleep(0.3)
    terminal.press("q")
    terminal.wait_for("decision='refused'")
    assert not os.path.exists(os.path.join(os.environ["HOME"], "ran"))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_a_signal_at_the_question_leaves_the_terminal_whole(terminal, number):
    with open(os.path.join(os.environ["HOME"], "script"), "w", encoding="utf-8") as file:
        file.write(f"{GATE} ls\nstty -a\necho en''d\n")  # an interactive shell would mend the modes itself
    terminal.send("sh script", "Enter")
    terminal.wait_for("[q]uit >")
    end(number)
    screen = terminal.wait_for("end")
    assert " icanon" in screen and " echo " in screen and "-icanon" not in screen


def test_ctrl_z_and_fg_at_the_question(terminal):
    propose(terminal, "echo h''i")
    terminal.send("", "C-z")
    terminal.wait_for("Stopped")
    terminal.send("fg", "Enter")
    time.sleep(0.5)
    terminal.send("r")
    terminal.wait_for("\nhi\n")


def test_what_ran_is_recorded_when_we_are_ended(terminal):
    propose(terminal, "echo st''arted; sleep 60")
    terminal.press("r")
    terminal.wait_for("\nstarted\n")
    end(signal.SIGTERM)
    terminal.wait_for("\nstarted\n$")
    assert last("command") == "echo started; sleep 60\n" and last("output") == "started\n"


def test_typing_that_nobody_reads_does_not_hold_back_ctrl_c(terminal):
    terminal.send("export SHELL=/bin/bash; clear", "Enter")
    propose(terminal, "echo st''arted; sleep 60")
    terminal.press("r")
    terminal.wait_for("\nstarted\n")
    for _ in range(9):
        terminal.send("x" * 1000)
    terminal.send("", "C-c")
    terminal.wait_for("code=130")


def test_no_colour_where_none_is_wanted(terminal):
    terminal.send("export NO_COLOR=1; clear", "Enter")
    propose(terminal, "ls")
    assert "\x1b[2m$" not in terminal.screen(ansi=True)
    terminal.press("q")


@pytest.mark.parametrize(
    ("command", "secrets", "level"),
    [
        ("echo «secret:aws-key#1»", ("a",), "FORBIDDEN"),
        ("echo «vault:a»", (), "FORBIDDEN"),
        ("echo «vault:a» «vault:b»", ("a",), "FORBIDDEN"),
        ("echo «vault:a»", ("a",), "MODERATE"),
        ("ssh web 'echo «vault:a»'", ("a",), "MODERATE"),
    ],
)
def test_what_may_be_filled_in(command, secrets, level):
    edited = execute.review(execute.Request(command, "ai", secrets=secrets, edited=True))
    assert edited.level == ("FORBIDDEN" if "«secret" in command else "MODERATE") and (secrets or "from elsewhere" in edited.findings[0])
    assert ("another shell" in str(edited.findings)) == ("ssh" in command)
    verdict = execute.review(execute.Request(command, "ai", secrets=secrets))
    assert verdict.level == level and ("«vault:a»" in str(verdict.findings) or "«secret:" in str(verdict.findings) or "«vault:b»" in str(verdict.findings))
