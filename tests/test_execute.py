"""The gate, driven as a person would: nothing runs without the key, what runs is what was shown, everything is recorded."""

import itertools
import json
import os
import re
import shlex
import signal
import stat
import subprocess
import sys
import time

import pytest
from conftest import write_config

from opsterm import approval, audit, config, environment, errors, execute, guard, judging, process, redact, risk, sandbox, trail
from opsterm.execute import Grants, Request

# rm is as dangerous here as the person's own rules make it; a second argument is the name of a server in production.
CODE = """
import os, sys
from opsterm import errors, guard
from opsterm.execute import *
open(os.environ["HOME"] + "/pid", "w").write(str(os.getpid()))
mine = guard.policy({"rm": "DANGEROUS", "terraform plan": "DANGEROUS"})
target = guard.local()._replace(name=sys.argv[2], tags=("prod",)) if sys.argv[2:] else None
try:
    if os.environ.get("HOW") == "perform":
        outcome = perform(Request(sys.argv[1], os.environ.get("PROPOSER", "ai"), target), Grants(policy=mine))
    else:
        outcome = execute(Request(sys.argv[1], "ai", target), "rexcnq", policy=mine)
except errors.OpsTermError as error:
    sys.exit(f"{error.message} ({error.code})")
print(outcome._replace(output=b""))
"""


PACKAGE = os.path.dirname(execute.__file__)


def propose(terminal, command, name="", menu="[q]uit >"):
    """Propose a command through the gate, on production where a name is given, and wait for the menu."""
    with open(os.path.join(os.environ["HOME"], "gate"), "w", encoding="utf-8") as file:
        file.write(f"#!/bin/sh\nPYTHONPATH={shlex.quote(os.path.dirname(PACKAGE))} exec {shlex.quote(sys.executable)} -c {shlex.quote(CODE)} \"$@\"\n")
    terminal.send(f"sh ~/gate '{command}' {name}", "Enter")
    return terminal.wait_for(menu)


def events(*names):
    with open(audit.file_path(), encoding="utf-8") as file:
        return [tuple(row.get(name) for name in names) for row in map(json.loads, file)]


def ran(name="ran"):
    return os.path.exists(os.path.join(os.environ["HOME"], name))


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
    assert events("phase", "origin", "how", "exit") == [("intent", "ai", "asked", None), ("outcome", "ai", None, 7)]
    assert "n1\nn2\n" in terminal.screen() and "exit code 7" in terminal.screen()
    assert last("command") == "for i in 1 2; do echo n$i; done && test -t 0 -a -t 1 && exit 7\n" and last("output") == "n1\nn2\n"


@pytest.mark.parametrize(("keys", "decision"), [("Enter", "refused"), ("Escape", "refused"), ("C-d", "refused"), ("n", "next"), ("q", "refused")])
def test_anything_else_does_not_run_it(terminal, keys, decision):
    propose(terminal, "touch ran")
    terminal.send("", keys)
    terminal.wait_for(f"decision='{decision}'")
    assert not ran() and not os.path.exists("ran") and events("phase") == [("declined",)]


def test_ctrl_c_at_the_question(terminal):
    propose(terminal, "touch ran")
    terminal.send("", "C-c")
    terminal.wait_for("KeyboardInterrupt")
    assert events("phase") == [("declined",)]


def test_an_arrow_key_or_an_unknown_key_is_no_answer(terminal):
    propose(terminal, "touch ran")
    for text, keys in (("", ["Up"]), ("z", []), ("q", [])):
        terminal.send(text, *keys)
        time.sleep(0.2)  # what comes at once is a paste
    terminal.wait_for("decision='refused'")


def test_keys_typed_ahead_are_no_answer(terminal):
    propose(terminal, "true")
    terminal.press("q")
    terminal.clear()
    terminal.send("sleep 1; sh ~/gate 'touch ran'", "Enter")
    terminal.press("r")
    terminal.wait_for("[q]uit > ")
    terminal.press("q")
    terminal.wait_for("decision='refused'")
    assert not ran()


@pytest.fixture
def alone():
    """Runs Python code where there is no terminal; returns what it printed."""

    def run(code):
        code = f"from opsterm import guard\nfrom opsterm.execute import *\n{code}"
        options = {"env": {**os.environ, "PYTHONPATH": os.path.dirname(PACKAGE)}, "start_new_session": True}
        return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, **options)

    return run


@pytest.mark.parametrize("command", ["true", "touch ran"])
def test_without_a_terminal_it_is_refused(command, alone):
    done = alone(f"print(execute(Request({command!r}, 'ai'), 'rq'))")
    assert "decision='refused'" in done.stdout and "no terminal" in done.stdout and not os.path.exists("ran")
    assert events("phase", "why") == [("refused", "there is no terminal to ask on")]


def test_ctrl_c_reaches_the_command_and_the_terminal_is_whole_again(terminal):
    terminal.send("export SHELL=/bin/bash; clear", "Enter")  # dash loses a SIGINT that comes while it starts a command
    propose(terminal, "echo started; sleep 60")
    terminal.press("r")
    terminal.wait_for(re.compile("^started$", re.M))
    terminal.send("", "C-c")
    terminal.wait_for("code=130")
    terminal.send("stty -a | grep -c ' icanon .*\\| echo '; echo don''e", "Enter")
    terminal.wait_for("done")


def test_a_command_that_reads_the_terminal_and_resizes(terminal):
    propose(terminal, "read -p name: x; echo hello $x; stty size")
    terminal.press("r")
    terminal.wait_for("\nname:")
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


@pytest.mark.parametrize(
    ("name", "value", "stays"),
    [("OPSTERM_BODY", "{}", False), ("OPSTERM_API_URL", "http://me:pw@h/v1", False), ("OPSTERM_API_URL", "http://h/v1?key=x", False), ("OPSTERM_API_URL", "http://h/v1", True), ("OPSTERM_MODEL", "m", True)],
)
def test_what_a_child_inherits(name, value, stays, monkeypatch):
    monkeypatch.setenv(name, value)
    assert (environment.inherited().get(name) == value) is stays


@pytest.mark.parametrize("command", ["echo a\u202eb", "echo a\rrm -rf b", "echo \x1b[8mhidden", "ls \u200b/", "rm\ufe0f x", "", " \n", "-c id", "+x"])
def test_what_does_not_show_what_it_is_cannot_run(command):
    verdict = execute.judge(Request(command, "ai")).verdict
    assert verdict.level == risk.FORBIDDEN and verdict.findings


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
    assert not ran()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_a_signal_at_the_question_leaves_the_terminal_whole(terminal, number):
    propose(terminal, "true")
    terminal.press("q")
    terminal.clear()
    with open(os.path.join(os.environ["HOME"], "script"), "w", encoding="utf-8") as file:
        file.write("sh ~/gate ls\nstty -a\necho en''d\n")  # an interactive shell would mend the modes itself
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
    def judged(edited):
        verdict = execute.judge(Request(command, "ai", secrets=secrets, edited=edited)).verdict
        return verdict.level, " ".join(finding.reason for finding in verdict.findings)

    found, reasons = judged(edited=True)
    assert found == ("FORBIDDEN" if "«secret" in command else "MODERATE") and (secrets or "from elsewhere" in reasons)
    assert ("another shell" in reasons) == ("ssh" in command)
    found, reasons = judged(edited=False)
    assert found == level and ("«vault:a»" in reasons or "«secret:" in reasons or "«vault:b»" in reasons)


# What is asked of whom: every combination.
@pytest.mark.parametrize(
    ("level", "proposer", "terminal", "yes", "allowed"),
    [*itertools.product(risk.LEVELS, ("person", "ai", "guide", "workflow", "plugin"), *[(True, False)] * 3)],
)
def test_what_is_decided(level, proposer, terminal, yes, allowed):
    decision = judging.decide(level, proposer, terminal, yes, allowed)
    if level == "FORBIDDEN":
        assert decision == "refuse"
    elif level == "SAFE":
        assert decision == "run"
    elif level == "MODERATE":
        assert decision == ("run" if yes else "ask" if terminal else "run" if allowed else "refuse")
    else:
        assert decision == ("ask for the word" if terminal else "run" if allowed else "refuse")


@pytest.mark.parametrize("terminal", [{"cols": 80}, {"cols": 40}], indirect=True)
def test_what_the_menu_says(terminal):
    screen = propose(terminal, "ls")
    assert "$ ls\n  [r]un · [e]dit" in screen.split("\n\n", 1)[-1].replace("sh ~/gate", "")
    terminal.press("q")
    terminal.clear()
    screen = propose(terminal, "mv no such")
    assert "$ mv no such\n  MODERATE: it takes no away from its" in screen and "[r]un" in screen
    terminal.press("q")
    terminal.clear()
    screen = propose(terminal, "rm -rf /")
    assert "FORBIDDEN: it destroys the whole" in screen and "instead: " in screen and "[r]un" not in screen and "[c]opy" not in screen
    terminal.send("r")
    terminal.send("c")
    time.sleep(0.3)
    terminal.press("q")
    terminal.wait_for("decision=")
    assert events("phase", "level") == [("declined", "SAFE"), ("declined", "MODERATE"), ("refused", "FORBIDDEN")]


@pytest.mark.parametrize("terminal", [{"cols": 80}, {"cols": 40}], indirect=True)
@pytest.mark.parametrize(("typed", "runs"), [("yes", True), ("y", False), ("YES", False), ("", False), ("no", False)])
def test_what_is_dangerous_wants_a_word(terminal, home, typed, runs):
    os.makedirs(f"{home}/data/sub")
    for name in ("data/a", "data/sub/b"):
        with open(f"{home}/{name}", "w") as file:
            file.write("x" * 500)
    propose(terminal, "rm -rf data")
    assert "DANGEROUS: your own rule says so" in terminal.screen()
    terminal.press("r")
    screen = terminal.wait_for("type yes to run it:")
    assert "2 files in 2 directories" in screen.split("[r]un")[-1] and "rm -rf data" in screen.split("[r]un")[-1] and "here, on " in screen
    assert os.path.exists(f"{home}/data")
    terminal.send(typed, "Enter")
    if not runs:
        back_at_the_menu(terminal, "yes")
    terminal.wait_for("decision='run'" if runs else "decision='refused'")
    assert os.path.exists(f"{home}/data") is not runs
    assert events("phase") == ([("intent",), ("outcome",)] if runs else [("declined",)])


def back_at_the_menu(terminal, word):
    """A wrong word is told from one that was right, and what else was proposed is still there to be done."""
    terminal.wait_for(re.compile(rf"ai: not run: that was not the word {word}\n(.|\n)*\[q\]uit >"))
    time.sleep(0.2)
    terminal.press("q")


@pytest.mark.parametrize("keys", [["C-d"], ["C-c"], ["Escape", "Enter"]])
def test_leaving_the_question_for_the_word(terminal, home, keys):
    os.mkdir(f"{home}/data")
    propose(terminal, "rm -rf data")
    terminal.press("r")
    terminal.wait_for("type yes to run it:")
    terminal.send("", *keys)
    if keys == ["Escape", "Enter"]:
        terminal.wait_for("do not show, as of an arrow key")
        terminal.send("", "Enter")
    if keys != ["C-c"]:
        back_at_the_menu(terminal, "yes")
    terminal.wait_for("KeyboardInterrupt" if keys == ["C-c"] else "decision='refused'")
    assert os.path.exists(f"{home}/data")


def test_on_production_the_name_is_typed(terminal, home):
    os.mkdir(f"{home}/data")
    propose(terminal, "rm -rf data", "web-1")
    terminal.press("r")
    screen = terminal.wait_for("type web-1 to run it:")
    assert "[prod]" in screen
    terminal.send("yes", "Enter")
    back_at_the_menu(terminal, "web-1")
    terminal.wait_for("decision='refused'")
    assert os.path.exists(f"{home}/data")
    terminal.clear()
    propose(terminal, "rm -rf data", "web-1")
    terminal.press("r")
    terminal.wait_for("type web-1 to run it:")
    terminal.send("web-1", "Enter")
    terminal.wait_for("code=0")
    assert not os.path.exists(f"{home}/data")


@pytest.mark.parametrize(
    ("target", "word"),
    [
        (guard.Target(), "yes"),
        (guard.Target("web-1", remote=True), "yes"),
        (guard.Target("web-1", ("prod",), remote=True), "web-1"),
        (guard.Target("web-*", ("production",), 12, True), "12 web-*"),
        (guard.Target("web-*", ("test",), 12, True), "yes"),
    ],
)
def test_the_word(target, word):
    assert approval.word(target) == word
    assert target.name in approval.place(target) or target.name == "local"


def test_a_dry_run_and_back_to_the_menu(terminal, home):
    for name in ("a.o", "b.o", "c"):
        open(f"{home}/{name}", "w").close()
    screen = propose(terminal, 'find . -name "*.o" -delete')
    assert "dry run: find . -name \"*.o\" -print" in screen and "[r]un · [d]ry run · " in screen
    terminal.press("d")
    screen = terminal.wait_for("\n./a.o")
    terminal.wait_for("./b.o")
    assert os.path.exists(f"{home}/a.o")
    time.sleep(0.5)
    terminal.press("r")
    time.sleep(0.3)
    if "type yes" in terminal.screen():
        terminal.send("yes", "Enter")
    terminal.wait_for("code=0")
    assert not os.path.exists(f"{home}/a.o") and os.path.exists(f"{home}/c")
    assert events("phase", "how") == [("intent", "dry run"), ("outcome", None), ("intent", "asked"), ("outcome", None)]


def test_a_dry_run_that_is_dangerous_itself_is_not_offered(terminal):
    screen = propose(terminal, "terraform destroy")
    assert "terraform destroy" in screen and "dry run" not in screen


def test_a_script_that_changes_after_it_was_judged_does_not_run(terminal, home):
    with open(f"{home}/x.sh", "w") as file:
        file.write("echo harmless\n")
    propose(terminal, "sh x.sh")
    with open(f"{home}/x.sh", "w") as file:
        file.write("touch ~/ran\n")
    terminal.press("r")
    terminal.wait_for("has changed since (4)")
    assert not ran() and events("phase") == [("refused",)]


def test_a_child_that_will_not_end_is_ended_with_us(terminal, home):
    propose(terminal, "trap \"\" TERM HUP; echo $$ > child; echo st''arted; while :; do sleep 1; done")
    terminal.press("r")
    screen = terminal.wait_for("started")
    if "type yes" in screen:
        terminal.send("yes", "Enter")
    terminal.wait_for("\nstarted\n")
    end(signal.SIGTERM)
    terminal.wait_for("\nstarted\n$")
    with open(f"{home}/child") as file:
        child = int(file.read())
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)


def test_a_deadline_on_the_terminal(terminal, home):
    with open(f"{home}/timed.py", "w") as file:
        file.write(
            "import os, sys\nfrom opsterm import process, prompt\n"
            "argv = ['/bin/sh', '-c', 'trap \"\" HUP TERM; ' + sys.argv[1] + ' echo go; while :; do sleep 1; done']\n"
            "print(process.run_on_terminal(argv, prompt.open_tty(), dict(os.environ), lambda result: None, 1)[::3])\n"
        )
    for prefix in ("", "exec <&- >&- 2>&-;"):  # the second has given up its terminal
        terminal.clear()
        terminal.send(f"PYTHONPATH={shlex.quote(os.path.dirname(PACKAGE))} {shlex.quote(sys.executable)} timed.py '{prefix}'", "Enter")
        terminal.wait_for("(124, 'it had not ended after 1 s')")
    terminal.send("stty -a | grep -c ' icanon .*\\| echo '; echo don''e", "Enter")
    terminal.wait_for("done")


def test_a_shell_is_absolute_and_a_file(monkeypatch, tmp_path):
    (tmp_path / "mine").write_text("#!/bin/sh\n")
    (tmp_path / "mine").chmod(0o755)
    monkeypatch.chdir(tmp_path)
    for path, shell in [("mine", "/bin/sh"), ("./mine", "/bin/sh"), (str(tmp_path), "/bin/sh"), (f"{tmp_path}/mine", f"{tmp_path}/mine")]:
        monkeypatch.setenv("SHELL", path)
        assert process.shell() == shell


@pytest.mark.parametrize(
    ("shell", "command", "told"),
    [
        ("bash", "echo $'a'", False), ("dash", "echo $'a'", True), ("dash", "echo 'a' *.c", False), ("ksh", "ls *(x)", False), ("fish", "ls -l /tmp", False), ("fish", "echo $(id)", True), ("tcsh", "echo 'a'", True),
        ("nu", "echo 'a'", True), ("zsh", "ls *(e:'x':)", True), ("zsh", "diff a =(b)", True), ("zsh", "ls '*(x)' \\*", False), ("zsh", "f() { ls; }", False), ("zsh", "echo $(id) *.c", False), ("zsh", "(ls)", False),
    ],
)  # fmt: skip
def test_the_persons_shell_may_read_it_otherwise(shell, command, told, monkeypatch, tmp_path):
    (tmp_path / shell).write_text("#!/bin/sh\n")
    (tmp_path / shell).chmod(0o755)
    monkeypatch.setenv("SHELL", str(tmp_path / shell))
    request = Request(command, "ai")
    found = judging.in_own_shell(execute.judge(request), request).verdict
    assert (f"your shell is {shell}, and this was read as bash reads it" in [finding.reason for finding in found.findings]) is told
    assert risk.RANK[found.level] >= risk.RANK["MODERATE" if told else "SAFE"]


@pytest.mark.parametrize("proposer", ["ai", "workflow", "person"])
def test_what_nobody_was_asked_about_runs_in_bash(proposer, alone, monkeypatch, tmp_path):
    """As it was read, whatever the person's shell is, and with nothing that changes what bash makes of it."""
    (tmp_path / "rc").write_text("echo from a start-up file\n")
    for name, value in {"SHELL": "/bin/dash", "BASH_ENV": str(tmp_path / "rc"), "BASH_FUNC_id%%": "() { echo a function; }"}.items():
        monkeypatch.setenv(name, value)
    command = "echo $'a\\x62c' ${BASH_VERSION:0:0}; id -u"
    out = alone(f"print(perform(Request({command!r}, '{proposer}'), Grants(allowed=({command!r},))).output)").stdout
    assert out == f"b'abc\\n{os.getuid()}\\n'\n"


def test_on_the_terminal_too_what_nobody_was_asked_about_runs_in_bash(terminal):
    terminal.send("export HOW=perform PROPOSER=workflow; clear", "Enter")
    assert "\nbash-abc" in propose(terminal, "echo ${BASH_VERSION:+bash}-$\"'\"abc\"'\"", menu="decision=")


def test_without_bash_nothing_runs_unasked(alone):
    done = alone("from opsterm import unattended\nunattended.BASH = ()\nfrom opsterm.errors import OpsTermError\ntry: perform(Request('ls', 'ai'))\nexcept OpsTermError as e: print(e.code, e.message)")
    assert done.stdout.startswith("4 there is no bash here") and events("phase") == [("refused",)]


def test_what_cannot_be_recorded_does_not_run_unasked(alone, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    os.makedirs(audit.file_path())
    done = alone("from opsterm.errors import OpsTermError\ntry: perform(Request('touch ran', 'ai'), Grants(yes=True))\nexcept OpsTermError as e: print(e.code, e.message)")
    assert done.stdout.startswith("4 it was not run: what changes something is recorded first") and not os.path.exists("ran")


def test_a_deadline_that_is_no_number(alone):
    for timeout in ("float('nan')", "-1", "0"):
        assert "code=124" in alone(f"print(perform(Request('sleep 50', 'ai'), Grants(timeout=0.3), timeout={timeout}))").stdout


def test_every_text_in_the_trail_is_masked():
    redact.know("vault:db", "hunter2hunter2")
    trail.record("refused", "ls", "ai", "hunter2hunter2", risk.Verdict("SAFE"), why="no hunter2hunter2")
    assert "hunter2" not in open(audit.file_path()).read() and events("why") == [("no «vault:db»",)]


def test_what_was_refused_for_its_place_is_recorded():
    with pytest.raises(errors.OpsTermError):
        execute.perform(Request("ls", "ai", guard.Target("web-1", remote=True)))
    assert events("phase", "target") == [("refused", "web-1")] and "web-1" in events("why")[0][0]


def test_a_child_asks_for_a_password_where_all_is_redirected(terminal):
    """It closes its terminal and opens it again: what is typed then must not be echoed by ours."""
    propose(terminal, "exec <&- >&- 2>&-; exec </dev/tty >/dev/tty 2>&1; stty -echo; echo asking; read x; stty echo; echo got $x | tr a-z A-Z; exit 3")
    terminal.press("r")
    terminal.wait_for(re.compile("^asking$", re.M))
    terminal.send("word", "Enter")
    screen = terminal.wait_for("code=3")
    assert "GOT WORD" in screen and "\nword" not in screen.split("asking")[-1]


def lives(pid):
    """Also what has ended is there until somebody has taken note of it."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP])
def test_nothing_is_left_of_it_when_we_are_ended(terminal, home, number):
    """Also what made a session of its own and does not mind a hang-up; the terminal is whole, and it is recorded."""
    with open(f"{home}/child.sh", "w") as file:
        file.write("trap '' HUP TERM INT\necho $$ >> ~/children\nwhile :; do sleep 1; done\n")
    with open(f"{home}/script", "w") as file:
        file.write("sh ~/gate 'setsid sh ~/child.sh & sh ~/child.sh & echo go; while :; do sleep 1; done'\nstty -a\necho en''d\n")
    propose(terminal, "true")
    terminal.press("q")
    terminal.clear()
    terminal.send("sh script", "Enter")
    terminal.wait_for("[q]uit >")
    terminal.press("r")
    time.sleep(0.3)
    if "type yes" in terminal.screen():
        pytest.skip("the guard takes it for DANGEROUS")
    terminal.wait_for("\ngo\n")
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and not (os.path.exists(f"{home}/children") and len(open(f"{home}/children").read().split()) == 2):
        time.sleep(0.05)
    end(number)
    screen = terminal.wait_for("\nend")
    assert " icanon" in screen and "-icanon" not in screen
    assert not any(map(lives, open(f"{home}/children").read().split()))
    assert [phase for phase, in events("phase")][-1] == "outcome"


def test_what_an_earlier_command_left_on_purpose_stays(terminal, home):
    with open(f"{home}/two.py", "w") as file:
        file.write(
            "import os\nfrom opsterm import process, prompt\n"
            "def run(command, timeout): return process.run_on_terminal(['/bin/sh', '-c', command], prompt.open_tty(), dict(os.environ), lambda result: None, timeout).code\n"
            "print(run('setsid sleep 987 & echo $! > left; sleep 0.5', 9), run('setsid sleep 986 & echo $! > mine; sleep 60', 1), 'done')\n"
        )
    terminal.send(f"PYTHONPATH={shlex.quote(os.path.dirname(PACKAGE))} {shlex.quote(sys.executable)} two.py", "Enter")
    terminal.wait_for("0 124 done")
    left, mine = (open(f"{home}/{name}").read().strip() for name in ("left", "mine"))
    assert lives(left) and not lives(mine)
    os.kill(int(left), signal.SIGKILL)


def test_a_stopped_child_hears_ctrl_c(terminal):
    terminal.send("export SHELL=/bin/bash; clear", "Enter")
    propose(terminal, "echo st''arted; kill -STOP $$; sleep 60")
    terminal.press("r")
    terminal.wait_for("\nstarted\n")
    time.sleep(0.3)
    terminal.send("", "C-c")
    terminal.wait_for("code=130")


def test_in_the_background_what_runs_unasked_needs_no_terminal(terminal):
    propose(terminal, "true")
    terminal.press("q")
    terminal.clear()
    terminal.send("HOW=perform PROPOSER=workflow sh ~/gate 'echo h''i' 2>&1 | cat & wait; echo en''d", "Enter")
    screen = terminal.wait_for("\nend")
    assert "code=0" in screen and "Traceback" not in screen


def test_no_room_for_a_terminal_or_a_pipe(terminal, home, alone):
    with open(f"{home}/full.py", "w") as file:
        file.write(
            "import os, resource\nfrom opsterm import keeper, kernel, process, prompt, unattended\ntty = prompt.open_tty() if os.environ.get('TTY') else -1\nkernel.adopt_orphans()\n"
            "resource.setrlimit(resource.RLIMIT_NOFILE, (32, 32))\nheld = []\n"
            "try:\n    while True: held.append(os.open('/dev/null', os.O_RDONLY))\nexcept OSError: os.close(held.pop()); os.close(held.pop()); os.close(held.pop())\n"
            "from opsterm.keeper import Job\nkept = []\nprint(unattended.run(Job(['/bin/true'], {}), kept.append)[::3], len(kept))\nprint(len(os.listdir('/proc/self/fd')))\nprint(unattended.run(Job(['/bin/true'], {}), kept.append)[::3], len(kept))\n"
        )
    terminal.send(f"PYTHONPATH={shlex.quote(os.path.dirname(PACKAGE))} {shlex.quote(sys.executable)} full.py", "Enter")
    screen = terminal.wait_for("2\n$")
    assert screen.count("(126, 'it could not be started: Too many open files')") == 2


def test_what_is_missing_is_all_that_is_said(terminal, home):
    with open(f"{home}/missing.py", "w") as file:
        file.write("from opsterm.execute import *\nprint(execute(Request('mv <a> b', 'ai'), 'rexcq', missing=['<a>'])[0])\n")
    terminal.send(f"PYTHONPATH={shlex.quote(os.path.dirname(PACKAGE))} {shlex.quote(sys.executable)} missing.py", "Enter")
    screen = terminal.wait_for("[q]uit >")
    assert "fill in <a> with [e] before it can run" in screen and "MODERATE" not in screen and "[r]un" not in screen
    terminal.press("q")
    terminal.wait_for("refused")


def test_ctrl_c_while_editing_ends_the_line(terminal):
    """The menu begins with an empty line of its own, also then."""
    propose(terminal, "ls")
    terminal.press("q")
    terminal.clear()
    terminal.send(f"PYTHONPATH={shlex.quote(os.path.dirname(PACKAGE))} {shlex.quote(sys.executable)} -c \"from opsterm import prompt; prompt.edit('echo a'); print('me''nu')\"", "Enter")
    terminal.wait_for("$ echo a")
    terminal.send("", "C-c")
    assert re.search(r"\$ echo a(\^C)?\n+menu", terminal.wait_for("\nmenu"))


def test_the_second_screen_is_short(terminal, home):
    lines = "\n".join(["rm -r data", *(f"echo {number}" for number in range(20))])
    with open(f"{home}/long.py", "w") as file:
        file.write(f"from opsterm.execute import *\nprint(execute(Request({lines!r}, 'ai'), 'rq', policy=guard.policy({{'rm': {{'level': 'DANGEROUS', 'reason': 'why', 'instead': 'trash'}}}}))[0])\n")
    terminal.send(f"PYTHONPATH={shlex.quote(os.path.dirname(PACKAGE))} {shlex.quote(sys.executable)} long.py", "Enter")
    terminal.wait_for("[q]uit >")
    terminal.press("r")
    screen = terminal.wait_for("type yes to run it:").split("[q]uit >")[-1]
    assert "echo 1\n    … 18 more lines, shown above" in screen and "echo 2" not in screen and "instead: trash" in screen and "- why\n" in screen
    terminal.send("", "C-c")


# perform(): what a program proposes, without a menu.
@pytest.mark.parametrize(
    ("command", "granted", "decision"),
    [
        ("echo safe", "", "run"),
        ("touch ran", "", "refused"),
        ("touch ran", "yes=True", "run"),
        ("touch ran", "allowed=('touch ran',)", "run"),
        ("touch ran", "allowed=('touch ra*', 'touch ran ', 'touch')", "refused"),
        ("rm ran", "yes=True", "refused"),
        ("rm ran", "allowed=('rm ran',)", "run"),
        ("rm -rf /", "yes=True, allowed=('rm -rf /',)", "refused"),
    ],
)
def test_what_runs_without_a_terminal(command, granted, decision, alone, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = alone(f"print(perform(Request({command!r}, 'ai'), Grants({granted}{', ' if granted else ''}policy=guard.policy({{'rm': 'DANGEROUS'}})))[:2])")
    assert done.stdout.startswith(f"('{decision}', ") and done.stderr == "ai: $ touch ran\n" * ("yes" in granted and decision == "run")
    assert os.path.exists("ran") == (decision == "run" and command == "touch ran")
    assert [phase for phase, in events("phase")] == (["intent", "outcome"] if decision == "run" else ["refused"])


def test_what_was_refused_says_what_to_do(alone):
    code = "for c in ('touch x', 'rm -r x', 'rm -rf /'):\n r = refusal(perform(Request(c, 'ai'), Grants(policy=guard.policy({'rm': 'DANGEROUS'}))))\n print(r.code, r.message, '|', r.hint)"
    moderate, dangerous, forbidden = alone(code).stdout.splitlines()
    assert moderate.startswith("4 it was not run: MODERATE: ") and "no terminal to ask on | " in moderate and "--yes" in moderate
    assert "DANGEROUS: your own rule" in dangerous and "--yes does not grant this" in dangerous
    assert "FORBIDDEN: it destroys" in forbidden and forbidden.split("|")[1].strip()


@pytest.mark.parametrize(("proposer", "confined"), [("ai", True), ("plugin", True), ("workflow", False), ("person", False)])
def test_what_a_model_runs_unasked_is_confined(proposer, confined, alone, monkeypatch):
    monkeypatch.setenv("MINE", "stays")
    monkeypatch.setenv("OPSTERM_API_KEY", "sk-canary-0123456789")
    done = alone(f"print(perform(Request('env', '{proposer}'), Grants(allowed=('env',))).output.decode())")
    assert ("MINE=stays" in done.stdout) is not confined and "sk-canary" not in done.stdout and "PATH=/" in done.stdout


def test_a_secret_is_not_shown_to_a_model_unasked(alone):
    ai, workflow = alone("for p in ('ai', 'workflow'): print(perform(Request('cat ~/.ssh/id_rsa', p)).decision)").stdout.split()
    assert (ai, workflow) == ("refused", "run")


def test_an_unattended_call_has_a_deadline(alone):
    done = alone("print(perform(Request('sleep 50', 'ai'), Grants(timeout=0.3)))\nprint(perform(Request('sleep 50', 'ai'), Grants(longest=0.3), timeout=9))")
    assert done.stdout.count("code=124") == 2 and done.stdout.count("why='it had not ended after 0.3 s'") == 2


@pytest.mark.parametrize(("key", "runs"), [("y", True), ("n", False), ("Enter", False)])
def test_a_program_asks_the_person(terminal, key, runs):
    terminal.send("export HOW=perform; clear", "Enter")
    screen = propose(terminal, "touch ran; tty", menu="[n]o >")
    assert "MODERATE: " in screen and "[y]es · [n]o" in screen
    terminal.send("" if key == "Enter" else key, *(["Enter"] if key == "Enter" else []))
    screen = terminal.wait_for("decision=")
    assert ran() is runs and ("/dev/pts/" in screen) is runs and ("you declined it" in screen) is not runs


def test_a_program_asks_for_the_word(terminal, home):
    open(f"{home}/x", "w").close()
    terminal.send("export HOW=perform; clear", "Enter")
    propose(terminal, "rm x", menu="[n]o >")
    terminal.press("y")
    terminal.wait_for("type yes to run it:")
    terminal.send("yes", "Enter")
    terminal.wait_for("code=0")
    assert not ran("x")


def test_safe_runs_unasked_and_a_workflow_has_the_terminal(terminal):
    terminal.send("export HOW=perform; clear", "Enter")
    screen = propose(terminal, "tty", menu="decision=")
    assert "[y]es" not in screen and "/dev/pts" not in screen
    terminal.send("export PROPOSER=workflow", "Enter")
    terminal.clear()
    assert "/dev/pts/" in propose(terminal, "tty", menu="decision=")


@pytest.mark.parametrize("request_", [Request("ls", "ai", guard.remote("web-*", [(), ()]))])
def test_what_cannot_be_had_is_refused(request_):
    for gate in (execute.execute, execute.perform):
        with pytest.raises(errors.OpsTermError) as raised:
            gate(request_)
        assert raised.value.code == 4


def test_review_is_for_what_others_run(capsys):
    levels = [execute.review(Request(command, "ai")).level for command in ("ls", "touch x", "rm -rf /")]
    assert levels == ["SAFE", "MODERATE", "FORBIDDEN"]
    err = capsys.readouterr().err
    assert "ls" not in err and "MODERATE: " in err and "FORBIDDEN: " in err and "instead: " in err
    assert events("phase") == [("handed over",), ("handed over",), ("refused",)]


def test_a_copy_is_handed_over(terminal):
    propose(terminal, "touch ran")
    terminal.press("c")
    terminal.wait_for("decision='copy'")
    assert events("phase", "command") == [("handed over", "touch ran")]


def test_the_trail_is_private_and_masked(monkeypatch):
    redact.know("vault:db", "hunter2hunter2")
    execute.review(Request("echo hunter2hunter2", "person"))
    assert events("command", "origin", "target") == [("echo «vault:db»", "person", "local")]
    assert stat.S_IMODE(os.stat(audit.file_path()).st_mode) == 0o600


def test_a_trail_that_cannot_be_written_is_said(monkeypatch, capsys):
    os.makedirs(audit.file_path())
    assert execute.review(Request("ls", "ai")).level == "SAFE"
    assert "audit could not be written" in capsys.readouterr().err


def test_grants_come_from_the_persons_own_file(file, monkeypatch):
    write_config(file, {"safety": {"unattended": ["systemctl restart nginx"], "agent_timeout": 5, "agent_timeout_max": 9, "rules": {"ls": "DANGEROUS"}}})
    found = execute.grants(config.load(), yes=True)
    assert found[:2] == (True, ("systemctl restart nginx",)) and found[3:] == (5, 9)
    assert execute.judge(Request("ls", "ai"), found.policy).verdict.level == "DANGEROUS"
    assert found.allows("systemctl restart nginx", guard.Target()) and not found.allows("systemctl restart nginx", guard.Target("web-1", remote=True))
    assert Grants(allowed=("web-1: ls",)).allows("ls", guard.Target("web-1", remote=True))
    os.rename(os.path.dirname(file), os.path.dirname(file) + ".system")
    monkeypatch.setattr("opsterm.paths.SYSTEM_DIR", os.path.dirname(file) + ".system")
    loaded = config.load()
    assert loaded["safety.unattended"] and execute.grants(loaded).allowed == ()
