"""`ai vault exec` with real commands: what they get and what nobody else gets, and what of it comes out again with --mask."""

import contextlib
import fcntl
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time

import pytest
from conftest import require

from opsterm import filtered, handover, vault
from opsterm.errors import OpsTermError

EXEC = ["ai", "vault", "exec"]
SECRET, PASSWORD = "hunter2-Canary", "correct horse"
VALUES = {"db_password": SECRET.encode(), "prod/api.key": b"sk-live-0042", "2fa": b"123456", "path": b"/x", "opsterm.api-key": b"x", "nul": b"a\0b c d", "big": b"x" * 200_000, "huge": b"y" * 131_000, "pin": b"12", "bytes": bytes(range(1, 256))}
MASKED = "«vault:db_password»"
PYTHON = shlex.quote(sys.executable)
_made = {}


@pytest.fixture(autouse=True)
def vault_file(home, monkeypatch, tmp_path_factory):
    """A vault with VALUES and an SSH key; made once, since a key derivation takes its time."""
    monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", PASSWORD)
    monkeypatch.chdir(home)
    os.mkdir(os.environ["OPSTERM_DIR"], 0o700)
    if not _made:
        require("ssh-keygen")
        key = tmp_path_factory.mktemp("key") / "id"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
        _made["public"], VALUES["deploy_key"] = key.with_suffix(".pub").read_bytes(), key.read_bytes()
        vault.change(vault.create(PASSWORD.encode(), "fernet", 600_000), lambda draft: [draft.put(*item) for item in VALUES.items()])
        with open(vault.path(), "rb") as file:
            _made["file"] = file.read()
    with open(os.open(vault.path(), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(_made["file"])


def run(*arguments, **options):
    options = {"stdin": subprocess.DEVNULL, "capture_output": True, "timeout": 60, "check": False, **options}
    return subprocess.run([*EXEC, *arguments], **options)


def started(*arguments, **options):
    return subprocess.Popen([*EXEC, *arguments], **{"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "bufsize": 0, **options})


def shell(code):
    return ["--", "sh", "-c", code]


def command_line(*arguments):
    return shlex.join([*EXEC, *arguments])


def read_until(stream, text):
    data = b""
    while text not in data:
        piece = os.read(stream.fileno(), 4096)
        assert piece, data
        data += piece
    return data


# What the command gets.

GIVEN = {
    "a variable": (["db_password", *shell('printf %s "$DB_PASSWORD"')], SECRET.encode()),
    "named": (["db_password=MYSQL_PWD", *shell('printf %s "$MYSQL_PWD$DB_PASSWORD"')], SECRET.encode()),
    "no identifier": (["prod/api.key", *shell('printf %s "$PROD_API_KEY"')], b"sk-live-0042"),
    "any byte": (["bytes", *shell('printf %s "$BYTES"')], VALUES["bytes"]),
    "several, and options between": (["db_password", "--file", "2fa=CODE", "prod/api.key=K", *shell('echo "$DB_PASSWORD $K $(cat $CODE)"')], b"hunter2-Canary sk-live-0042 123456\n"),
    "options first": (["--file", "nul", *shell("cat $NUL")], b"a\0b c d"),
    "--": (["db_password", "--", "echo", "--", "--mask", "-h"], b"-- --mask -h\n"),
    "stdin": (["--stdin", "db_password", "--", "cat"], SECRET.encode()),
    "stdin, and no variable": (["--stdin", "nul", *shell("cat; env | grep -c ^NUL=")], b"a\0b c d0\n"),
    "a large file": (["--file", "big", *shell("wc -c < $BIG; cat $BIG | tr -d x | wc -c")], b"200000\n0\n"),
    "file and stdin": (["--file", "big", "--stdin", "big", *shell("cmp - $BIG && echo same")], b"same\n"),
}  # fmt: skip


@pytest.mark.parametrize("mask", [False, True], ids=["", "mask"])
@pytest.mark.parametrize("what", GIVEN)
def test_what_the_command_gets(what, mask):
    arguments, output = GIVEN[what]
    done = run(*["--mask"] * mask, *arguments)
    if mask:
        for name in ("bytes", "db_password", "prod/api.key", "2fa"):
            output = output.replace(VALUES[name], f"«vault:{name}»".encode())
    assert (done.stdout, done.stderr) == (output.replace(VALUES["nul"], b"\xc2\xabvault:nul\xc2\xbb") if mask else output, b"")


@pytest.mark.parametrize("mask", [False, True], ids=["", "mask"])
def test_the_value_is_in_its_environment_and_in_no_command_line(monkeypatch, mask):
    value = VALUES["prod/api.key"]  # that no other test has in a command line
    monkeypatch.setenv("OTHER", "stays")
    monkeypatch.setenv("OPSTERM_API_KEY", "sk-ours")
    child = started("prod/api.key", *["--mask"] * mask, *shell("echo $$; read x"))
    pid = int(read_until(child.stdout, b"\n"))
    try:
        assert (pid == child.pid) is not mask  # our place is taken: there is nobody left between it and its caller
        with open(f"/proc/{pid}/environ", "rb") as file:
            environment = dict(entry.split(b"=", 1) for entry in file.read().split(b"\0") if entry)
        assert environment[b"PROD_API_KEY"] == value and environment[b"OTHER"] == b"stays" and b"OPSTERM_DIR" in environment
        assert not {b"OPSTERM_VAULT_PASSWORD", b"OPSTERM_API_KEY"} & set(environment)
        assert [name for name, text in environment.items() if value in text] == [b"PROD_API_KEY"]
        for process in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{process}/cmdline", "rb") as file:
                    assert value not in file.read()
            except OSError:
                pass  # ended meanwhile
    finally:
        child.terminate()
        assert child.wait(30) == (143 if mask else -signal.SIGTERM)


@pytest.mark.parametrize("mask", [False, True], ids=["", "mask"])
def test_what_python_changed_is_as_it_was(mask):
    """Nothing blocked, nothing ignored but what our caller ignored, no descriptor of ours."""
    code = "grep -E '^Sig(Blk|Ign)' /proc/self/status | cut -f2; ls /proc/$$/fd"
    plain = subprocess.run(["nohup", "sh", "-c", code], stdin=subprocess.DEVNULL, capture_output=True, check=True).stdout
    done = subprocess.run(["nohup", *EXEC, "--file", "2fa=CODE", "db_password", *["--mask"] * mask, *shell(code)], stdin=subprocess.DEVNULL, capture_output=True, check=True)
    lines = done.stdout.split()
    assert lines[:2] == plain.split()[:2] == [b"0" * 16, b"0" * 15 + b"1"]
    assert len(lines) == len(plain.split()) + 1


def test_descriptors_of_the_caller_are_passed_on():
    done = subprocess.run(["bash", "-c", command_line("db_password", "--", "cat", "/dev/fd/7") + " 7< <(echo config)"], capture_output=True, check=True)
    assert done.stdout == b"config\n"


@pytest.mark.parametrize("mask", [False, True], ids=["", "mask"])
def test_a_file_is_on_no_disk_and_can_be_read_again_and_again(home, mask):
    code = f"""
cat $KEY | head -c 5; cat "$KEY" | head -c 5; echo
readlink $KEY; stat -L -c %a $KEY
{PYTHON} -c 'import os, subprocess; print(subprocess.run(["head", "-c5", os.environ["KEY"]], capture_output=True).stdout)'
(echo changed > $KEY) 2>/dev/null; head -c 5 $KEY; echo
ssh-keygen -y -f "$KEY"
"""
    done = run("--file", "deploy_key=KEY", *["--mask"] * mask, *shell(code), env={**os.environ, "TMPDIR": home})
    lines = done.stdout.splitlines()
    assert lines[:5] == [b"----------", b"/memfd:opsterm (deleted)", b"600", b"b'-----'", b"-----"]
    assert lines[5].split()[:2] == _made["public"].split()[:2]
    grep = subprocess.run(["grep", "-rl", "OPENSSH PRIVATE", home], capture_output=True, check=False)
    assert grep.stdout == b"" and grep.returncode == 1


def test_a_program_whose_children_close_what_they_inherit_finds_the_file():
    """scp is one that starts ssh, which closes everything."""
    code = "import os, subprocess; print(subprocess.run(['ssh-keygen', '-y', '-f', os.environ['KEY']], close_fds=True, capture_output=True).stdout.decode())"
    assert run("--file", "deploy_key=KEY", "--", sys.executable, "-c", code).stdout.split()[:2] == _made["public"].split()[:2]


def test_without_memory_files_there_is_a_pipe(monkeypatch):
    monkeypatch.delattr(os, "memfd_create")
    fd = handover.keep(SECRET.encode())
    assert os.read(fd, 100) == SECRET.encode() and os.read(fd, 100) == b"" and not os.get_inheritable(fd)
    os.close(fd)
    os.close(handover.keep(b""))
    with pytest.raises(OpsTermError, match="1000000 bytes does not fit"):
        handover.keep(b"x" * 1_000_000)


def test_a_memory_file_is_sealed():
    fd = handover.keep(b"value")
    assert fcntl.fcntl(fd, fcntl.F_GET_SEALS) & 0xF == 0xF and not os.get_inheritable(fd)
    with pytest.raises(PermissionError):
        os.write(fd, b"x")
    os.close(fd)


# What is refused, before anything runs.

REFUSED = {
    "missing": (["db_password", "nope", "--file", "neither=X", "--stdin", "nor", *shell("touch ran")], 1, "none of these: 'nope', 'neither', 'nor'"),
    "one missing": (["db_passwd", *shell("touch ran")], 1, "did you mean 'db_password'?"),
    "digit": (["2fa", *shell("touch ran")], 2, "'2FA': it starts with a digit\n    Name the variable: 2fa=VARIABLE"),
    "ours": (["opsterm.api-key", *shell("touch ran")], 2, "'OPSTERM_API_KEY': OPSTERM_ variables are OpsTerm's own"),
    "ours, named": (["2fa=opsterm_x", *shell("touch ran")], 2, "OPSTERM_ variables are OpsTerm's own"),
    "PATH": (["--file", "path", *shell("touch ran")], 2, "programs find their code or their files by it\n    Name the variable: --file path=VARIABLE"),
    "LD_PRELOAD": (["2fa=LD_PRELOAD", *shell("touch ran")], 2, "programs find their code"),
    "BASH_ENV": (["2fa=BASH_ENV", *shell("touch ran")], 2, "programs find their code"),
    "no variable": (["2fa=a-b", *shell("touch ran")], 2, "letters, digits and _ make a variable"),
    "empty": (["2fa=", *shell("touch ran")], 2, "letters, digits and _ make a variable"),
    "twice": (["2fa=X", "--file", "pin=X", *shell("touch ran")], 2, "two values for the variable X: '2fa' and 'pin'"),
    "NUL": (["nul", *shell("touch ran")], 2, "has a NUL, which no variable can\n    Hand it over as a file or on stdin: --file nul, --stdin nul"),
    "large": (["big", *shell("touch ran")], 2, "too large for a variable: 200000 bytes, the limit is 131072\n    Hand it over as a file"),
    "no command": (["db_password"], 2, "the command stands behind `--`\n    ai vault exec db_password -- COMMAND"),
    "nothing after --": (["db_password", "--"], 2, "the command stands behind `--`"),
    "no --": (["db_password", "mysql", "-u", "root"], 2, "ai vault exec db_password -- mysql -u root"),
    "nothing": ([], 2, "the command stands behind `--`"),
    "no names": (shell("touch ran"), 2, "no value is handed over"),
    "unknown option": (["db_password", "--fiel", "x", *shell("touch ran")], 2, "there is more on the command line than it takes"),
    "not found": (["db_password", "--", "no-such-command"], 127, "there is no command 'no-such-command'"),
    "no path": (["db_password", "--", "./no-such"], 127, "there is no command './no-such'"),
    "empty command": (["db_password", "--", ""], 127, "there is no command ''"),
    "not executable": (["db_password", "--", "/etc/passwd"], 126, "/etc/passwd cannot be run: you may not execute it"),
    "a directory": (["db_password", "--", "/etc"], 126, "/etc cannot be run: it is a directory"),
    "no interpreter": (["db_password", "--", "./script"], 126, "./script cannot be run: the interpreter that it names is not there"),
    "no program": (["db_password", "--", "./text"], 126, "./text cannot be run: it is no program for this machine"),
    "too much together": ([*[f"huge=V{i}" for i in range(60)], "--", "true"], 126, "arguments and variables are too much together"),
}  # fmt: skip


@pytest.mark.parametrize("mask", [False, True], ids=["", "mask"])
@pytest.mark.parametrize("what", REFUSED)
def test_what_is_refused(what, mask):
    for name, text in (("script", "#!/no/such/interpreter\n"), ("text", "\x01\x02")):
        with open(os.open(name, os.O_WRONLY | os.O_CREAT, 0o755), "w") as file:
            file.write(text)
    arguments, code, words = REFUSED[what]
    done = run(*["--mask"] * mask, *arguments)
    assert words in done.stderr.decode() and done.returncode == code and done.stdout == b"" and not os.path.exists("ran"), done
    assert SECRET not in done.stderr.decode()


@pytest.mark.parametrize("what", ["missing", "not found", "digit"])
def test_no_password_is_asked_for_in_vain(what, monkeypatch):
    monkeypatch.delenv("OPSTERM_VAULT_PASSWORD")
    assert REFUSED[what][2] in run(*REFUSED[what][0], start_new_session=True).stderr.decode()
    locked = run("db_password", *shell("touch ran"), start_new_session=True)
    assert "the vault is locked" in locked.stderr.decode() and locked.returncode == 1 and not os.path.exists("ran")


def test_help_is_short():
    done = run("--help", stdin=subprocess.DEVNULL)
    assert done.returncode == 0 and len(done.stdout.splitlines()) < 25 and run("db_password", "-h").stdout == done.stdout


# --mask.

BYTEWISE = "import os, time\nfor byte in b'a %s z':\n    os.write(1, bytes([byte])); time.sleep(%s)"
SPELLED = {
    "at once": (shell("echo a $DB_PASSWORD z"), f"a {MASKED} z\n"),
    "byte by byte": (["--", sys.executable, "-c", BYTEWISE % (SECRET, 0.001)], f"a {MASKED} z"),
    "twice, and one begun": (shell("printf %s%s%s $DB_PASSWORD $DB_PASSWORD hunter2"), f"{MASKED}{MASKED}hunter2"),
    "begun in vain": (shell("printf hunhunthunter2-Canarhunter2-Canary"), f"hunhunthunter2-Canar{MASKED}"),
    "a file": (["--file", "deploy_key", *shell("cat $DEPLOY_KEY")], "«vault:deploy_key»\n"),
    "encoded": (shell("printf %s $DB_PASSWORD | base64"), "«vault:db_password»\n"),
}


@pytest.mark.parametrize("what", SPELLED)
def test_mask(what):
    arguments, output = SPELLED[what]
    done = run("db_password", "--mask", *arguments)
    if what == "encoded":
        assert MASKED in done.stdout.decode()
    else:
        assert done.stdout.decode() == output
    assert done.stderr == b"" and done.returncode == 0


def test_a_secret_in_small_pieces_with_pauses():
    """A prompt has to be shown although it ends as a secret begins; what follows is masked, were it ever so slow."""
    code = f"import sys, time\nfor piece in ('say ', 'hun', 'ter2', '-Can', 'ary', ' end', ' hun', 't', ' end'):\n    print(piece, end='', flush=True); time.sleep({4 * filtered.REVEAL})"
    out = run("db_password", "--mask", "--", sys.executable, "-c", code).stdout.decode()
    assert out == f"say hun{MASKED} end hunt end"


@pytest.mark.parametrize("size", [4, len(SECRET) - 1])
def test_a_secret_with_a_pause_before_its_end(size):
    """More than a short beginning is not shown, however long the rest takes; at the end all comes that was no secret."""
    code = f"import os, sys, time\nfor piece in (b'pw={SECRET[:size]}', b'{SECRET[size:]}\\n', b'{SECRET[:size]}'):\n    os.write(1, piece); time.sleep({4 * filtered.REVEAL})"
    child = started("db_password", "--mask", "--", sys.executable, "-c", code)
    assert child.stdout.read().decode() == f"pw={MASKED}\n{SECRET[:size]}" and child.wait(30) == 0


def test_a_prompt_that_ends_as_a_secret_begins_is_shown():
    child = started("db_password", "--mask", *shell("printf 'type hun'; read x; echo \"got $x\""))
    assert read_until(child.stdout, b"hun") == b"type hun"
    child.stdin.write(f"{SECRET}\n".encode())
    assert child.stdout.read() == b"got " + MASKED.encode() + b"\n" and child.wait(30) == 0


def test_what_base64_wraps_is_masked():
    line = shell('printf "%s:%s" "$K" "$K" | base64; printf %s "$K" | od -An -v -tx1')
    done = run("deploy_key=K", "--mask", *line)
    assert done.stdout.decode().count("«vault:deploy_key»") == 3 and len(done.stdout) < 120


def test_stdout_and_stderr_stay_apart():
    done = run("db_password", "--mask", *shell("echo out $DB_PASSWORD; echo err $DB_PASSWORD >&2; test -t 1 || test -t 2 || exit 5"))
    assert (done.stdout.decode(), done.stderr.decode(), done.returncode) == (f"out {MASKED}\n", f"err {MASKED}\n", 5)


def test_one_log_for_both_is_in_order():
    code = "for i in 1 2 3 4 5 6 7 8 9; do echo out $i; echo err $i >&2; done"
    done = run("db_password", "--mask", *shell(code), capture_output=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert done.stdout.decode() == "".join(f"out {i}\nerr {i}\n" for i in range(1, 10))


def test_the_command_reads_our_stdin_and_writes_nothing_twice():
    done = run("db_password", "--mask", "--", "cat", stdin=None, input=f"a\n{SECRET}\nb".encode())
    assert done.stdout.decode() == f"a\n{MASKED}\nb"


@pytest.mark.parametrize(("code", "expected"), [("exit 3", 3), ("kill -9 $$", 137), ("kill -TERM $$", 143), ("exit 255", 255), ("true", 0)])
def test_exit_code(code, expected):
    assert run("db_password", "--mask", *shell(code)).returncode == expected
    assert run("db_password", *shell(code)).returncode in (expected, 128 - expected)


@pytest.mark.parametrize("number", sorted(filtered.FORWARDED))
def test_signals_go_on_to_the_command(number):
    code = "import signal, sys, time\ngot = []\nsignal.signal(%d, lambda *_: got.append(1))\nprint('ready', flush=True)\nwhile not got: time.sleep(0.01)\ntime.sleep(0.3); print(got); sys.exit(9)"
    child = started("db_password", "--mask", "--", sys.executable, "-c", code % number)
    read_until(child.stdout, b"ready\n")
    child.send_signal(number)
    assert child.stdout.read() == b"[1]\n" and child.wait(30) == 9


def test_a_reader_that_goes_away():
    line = command_line("db_password", "--mask", *shell("yes $DB_PASSWORD")) + " | head -n 2; echo ${PIPESTATUS[0]}"
    done = subprocess.run(["bash", "-c", line], capture_output=True, timeout=60, check=True)
    assert done.stdout.decode() == f"{MASKED}\n{MASKED}\n141\n" and done.stderr == b""


@pytest.mark.parametrize("left", ["sleep 30", "yes", "while sleep 0.02; do echo tick; done"])
def test_a_background_process_does_not_hold_us(left):
    done = run("db_password", "--mask", *shell(f"{left} & echo $! > pid; echo first $DB_PASSWORD; kill -9 $$"))
    with open("pid") as file, contextlib.suppress(ProcessLookupError):
        os.kill(int(file.read()), signal.SIGKILL)
    assert f"first {MASKED}\n" in done.stdout.decode() and done.returncode == 137 and len(done.stdout) < 4 << 20


def test_nothing_is_lost_at_the_end_also_for_a_slow_reader():
    """One pipe is full and there is more in us and in the other when the program ends, and stderr is still held."""
    child = started("db_password", "--mask", *shell("sleep 5 > /dev/null & printf first; sleep 0.3; head -c 100000 /dev/zero | tr '\\0' x; printf hunter; touch ended; exit 4"))
    while not os.path.exists("ended"):
        time.sleep(0.05)
    time.sleep(filtered.LINGER + 0.5)
    assert child.stdout.read() == b"first" + b"x" * 100_000 + b"hunter" and child.wait(30) == 4


def test_what_a_background_process_writes_soon_after_the_end():
    done = run("db_password", "--mask", *shell(f"(sleep {filtered.LINGER / 4}; echo late $DB_PASSWORD) & exit 4"))
    assert done.stdout.decode() == f"late {MASKED}\n" and done.returncode == 4


def test_a_stop_while_nobody_reads():
    """SIGTERM reaches the command, and once that has ended us, also while our output is stuck in a pipe."""
    child = started("db_password", "--mask", *shell("trap 'touch stopped; exit 3' TERM; echo first; sleep 1; yes & while :; do sleep 0.1; done"))
    time.sleep(2.5)
    child.send_signal(signal.SIGTERM)
    while not os.path.exists("stopped"):
        time.sleep(0.05)
    while child.poll() is None:
        child.send_signal(signal.SIGTERM)
        time.sleep(0.1)
    assert child.wait(30) == 143


def test_a_value_too_short_to_be_masked_is_named():
    done = run("pin", "db_password", "--mask", *shell("echo $PIN"))
    assert done.stdout == b"12\n" and "not masked: pin" in done.stderr.decode()


# On a terminal.

NARROW = {"shell": "bash", "cols": 40, "rows": 24}


def type_command(terminal, *arguments, after=""):
    """Through a script: on a narrow screen the command line itself would fill it."""
    with open("run.sh", "w") as file:
        file.write(f"{command_line(*arguments)} {after}\n")
    terminal.send("clear; . ./run.sh; echo code=$?", "Enter")


@pytest.mark.parametrize("terminal", [NARROW], indirect=True)
def test_a_terminal_of_its_own(terminal):
    code = "test -t 0 && test -t 1 && test -t 2 && stty size; tty < /dev/tty; printf '\\033[31mred %s\\033[0m\\n' $DB_PASSWORD; printf 'name: '; read x; echo hello $x $DB_PASSWORD; exit 6"
    type_command(terminal, "db_password", "--mask", *shell(code))
    terminal.wait_for("name:")
    terminal.send("bob", "Enter")
    screen = terminal.wait_for("code=6")
    assert "24 40" in screen and f"red {MASKED}\nname: bob\nhello bob {MASKED}" in screen and "/dev/tty" in screen
    assert f"\x1b[31mred {MASKED}" in terminal.screen(ansi=True)
    assert_whole(terminal)


def assert_whole(terminal):
    terminal.clear()
    terminal.send("stty -a | grep -o '[ -]icanon\\|[ -]echo \\|[ -]opost\\|[ -]isig'; echo don''e", "Enter")
    assert re.findall(r"[ -]?(?:icanon|echo|opost|isig)\b", terminal.wait_for("done").split("don''e")[1]).count("-") == 0


@pytest.mark.parametrize(("key", "name", "code"), [("C-c", "INT", 130), ("C-\\", "QUIT", 131)])
def test_keys_that_end_it(terminal, key, name, code):
    type_command(terminal, "db_password", "--mask", *shell("echo st''arted; exec sleep 600"))
    terminal.wait_for("started")
    terminal.send("", key)
    terminal.wait_for(f"code={code}")
    assert_whole(terminal)


def test_ctrl_z_stops_it_and_fg_goes_on(terminal):
    type_command(terminal, "db_password", "--mask", *shell("echo st''arted; read x; echo got $x $DB_PASSWORD"))
    terminal.wait_for("started")
    for _ in range(2):
        terminal.send("", "C-z")
        terminal.wait_for(re.compile(r"Stopped|code=148"))
        assert_whole(terminal)
        terminal.send("fg", "Enter")
        terminal.wait_for(re.compile(r"fg\n.*vault exec", re.S))
    terminal.send("a-line", "Enter")
    assert terminal.wait_for(f"got a-line {MASKED}").count("a-line") == 2  # echoed once: our terminal is raw again
    assert_whole(terminal)


def test_in_the_background_and_back(terminal):
    type_command(terminal, "db_password", "--mask", *shell("echo st''arted; read x; echo got $x $DB_PASSWORD"), after="&")
    terminal.wait_for("started")
    terminal.send("echo sh''ell", "Enter")
    terminal.wait_for("shell")
    terminal.send("fg", "Enter")
    time.sleep(1)
    terminal.send("line", "Enter")
    terminal.wait_for(f"got line {MASKED}")


def test_a_shell_below_us_has_job_control(terminal):
    type_command(terminal, "db_password", "--mask", "--", "bash", "--norc")
    terminal.send("PS1='in''ner# '", "Enter")
    terminal.wait_for("inner#")
    terminal.send("sleep 600", "Enter")
    time.sleep(0.5)
    terminal.send("", "C-z")
    terminal.wait_for("Stopped")
    terminal.send("fg", "Enter")
    terminal.wait_for(re.compile(r"fg\nsleep 600"))
    terminal.send("", "C-c")
    terminal.send("echo $DB_PASSWORD; exit 5", "Enter")
    terminal.wait_for(MASKED)
    terminal.wait_for("code=5")


def test_a_new_size_is_passed_on(terminal):
    type_command(terminal, "db_password", "--mask", "--", "bash", "-c", "trap 'stty size' WINCH; echo st''arted; while :; do sleep 0.1; done")
    terminal.wait_for("started")
    terminal._tmux("resize-window", "-x", "61", "-y", "17")
    terminal.wait_for("17 61")
    terminal.send("", "C-c")


def test_stdin_from_a_pipe_stderr_to_a_file_output_on_the_terminal(terminal):
    code = "test -t 0; echo $?; test -t 1; echo $?; cat; echo error $DB_PASSWORD >&2; read x < /dev/tty; echo typed $x"
    with open("data", "w") as file:
        file.write(f"piped {SECRET}\n")
    type_command(terminal, "db_password", "--mask", *shell(code), after="< data 2> errors")
    screen = terminal.wait_for(f"piped {MASKED}")
    assert f"1\n0\npiped {MASKED}" in screen
    terminal.send("abc", "Enter")
    terminal.wait_for("typed abc")
    terminal.wait_for("code=0")
    with open("errors") as file:
        assert file.read() == f"error {MASKED}\n"


def test_ctrl_c_in_a_pipeline_comes_once(terminal):
    code = "import signal, time\ngot = []\nsignal.signal(2, lambda *_: got.append(print('got', len(got), flush=True)))\nprint('started', flush=True)\nwhile len(got) < 5: time.sleep(0.01)\ntime.sleep(0.5); print('times', len(got))"
    type_command(terminal, "db_password", "--mask", "--", sys.executable, "-c", code, after="| (trap '' INT; cat)")
    terminal.wait_for("started")
    for count in range(5):
        terminal.send("", "C-c")
        terminal.wait_for(f"got {count}")
    assert "got 5" not in terminal.wait_for("times 5")


@pytest.mark.parametrize("mask", [False, True], ids=["", "mask"])
def test_the_password_is_asked_for_once(terminal, mask):
    terminal.send("unset OPSTERM_VAULT_PASSWORD", "Enter")
    type_command(terminal, "db_password", "prod/api.key", "--file", "deploy_key", *["--mask"] * mask, *shell("read x; echo got $x ${#DB_PASSWORD} ${#PROD_API_KEY} $(wc -l < $DEPLOY_KEY)"))
    terminal.wait_for("Vault password >")
    terminal.send(PASSWORD, "Enter")
    time.sleep(2)
    terminal.send("line", "Enter")
    terminal.wait_for("got line 14 12 7")


def test_ctrl_c_at_the_question_runs_nothing(terminal):
    terminal.send("unset OPSTERM_VAULT_PASSWORD", "Enter")
    type_command(terminal, "db_password", *shell("touch ran"))
    terminal.wait_for("Vault password >")
    terminal.send("", "C-c")
    terminal.wait_for("code=130")
    assert not os.path.exists("ran")


# What is told to those who type it the other way.

HINTS = {
    "the order of env": (["DB_PASSWORD=db_password", "--", "true"], 2, "the vault has no 'DB_PASSWORD'\n    The name comes first: db_password=DB_PASSWORD\n"),
    "any name": (["--file", "KEY=prod/api.key", "--", "true"], 2, "The name comes first: --file prod/api.key=KEY\n"),
    "neither is a name": (["DB_PASSWORT=x", "--", "true"], 1, "the vault has no 'DB_PASSWORT'"),
    "near a name": (["db_pasword=X", "--", "true"], 1, "did you mean 'db_password'?"),
    "a line for the shell": (["db_password", "--", "echo $DB_PASSWORD"], 127, "-- sh -c 'echo $DB_PASSWORD'\n"),
    "a variable": (["db_password", "--", "$TOOL", "-x", "a b"], 127, """-- sh -c '$TOOL -x '"'"'a b'"'"''\n"""),
    "a builtin": (["db_password", "--", "cd", "/tmp"], 127, "-- sh -c 'cd /tmp'\n"),
    "another builtin": (["db_password", "--", ".", "./env.sh"], 126, "-- sh -c '. ./env.sh'\n"),
    "not the shell's": (["db_password", "--", "no-such-command"], 127, "Nothing was run, no value was opened"),
    "a directory": (["db_password", "--", "/tmp"], 126, "it is a directory"),
}  # fmt: skip


@pytest.mark.parametrize("what", HINTS)
def test_hints(what):
    arguments, code, words = HINTS[what]
    if what == "a builtin" and shutil.which("cd"):
        pytest.skip("this system has a program of that name")
    done = run(*arguments, start_new_session=True)
    said = done.stderr.decode()
    assert (done.returncode, done.stdout) == (code, b"") and words in said and SECRET not in said, said
    assert ("did you mean" in said) == (what == "near a name")
