"""`ai vault init, unlock, lock, status, check, rekey` as people use them: in terminals, pipes, and where the kernel keeps no keys."""

import base64
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time

import pytest
from conftest import require
from cryptography.fernet import Fernet
from terminal import Terminal
from test_kernel import CHILD, ROOT, _has_keyring

from opsterm import paths, unlocked, vault, vault_cipher, vault_command, vault_file, vault_locking
from opsterm.vault_cipher import FERNET, FLOOR, HMAC_CTR

PASSWORD, SALT = b"velvet anchor mosaic", os.urandom(32)  # a salt of our own: other runs share the keyring with us
MASTER = vault_cipher.derive(PASSWORD, SALT, FLOOR)  # once: it costs a tenth of a second and more
NEW = "another good passphrase"


@pytest.fixture(autouse=True)
def ended(home):
    """Whatever a test has unlocked is locked again."""
    os.mkdir(os.environ["OPSTERM_DIR"], 0o700)
    yield
    unlocked.forget()


@pytest.fixture
def opened():
    """A vault with a value and a backup of its state before, made without the cost of a new key."""
    return made(FERNET, a=b"first", b=b"second")


@pytest.fixture
def password_file(home):
    return written(os.path.join(home, "password"), PASSWORD + b"\n")


@pytest.fixture
def terminal(home):
    """Wide enough that no word of a message is broken."""
    require("tmux")
    with Terminal(cols=200, rows=40) as opened:
        yield opened


def made(cipher=FERNET, **values):
    document = vault_file.signed(vault_file.new(cipher, FLOOR)._replace(salt=SALT, generation=1), MASTER)
    written(vault.path(), vault_file.serialized(document))

    def edit(draft):
        for name, value in values.items():
            draft.put(name, value)

    found = vault.Vault(vault.load(), MASTER, vault.path())
    return vault.change(found, edit) if values else found


def written(path, data, mode=0o600):
    with open(path, "wb") as file:
        file.write(data)
    os.chmod(path, mode)
    return path


def content(path=None):
    with open(path or vault.path(), "rb") as file:
        return file.read()


def ai(*arguments, stdin=b"", **env):
    """`ai vault …` with nobody to ask: (code, stdout, stderr)."""
    done = subprocess.run(["ai", "vault", *arguments], input=stdin, env={**os.environ, **env}, capture_output=True, check=False, start_new_session=True, timeout=60)
    assert b"Traceback" not in done.stderr and b"bug" not in done.stderr and PASSWORD not in done.stdout + done.stderr
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def state():
    return json.loads(ai("status", "--json")[1])


def command(terminal, line, *answers):
    """Run a line in a cleared terminal, answer its questions, and return all that it says in one line, with its exit code at the end."""
    terminal.clear()
    terminal.send(f"{line}; echo code=$?", "Enter")
    for number, (question, text, *keys) in enumerate(answers, 1):
        # The question before may be the same one, still on the last line: keys that follow at once would be a paste.
        screen = terminal.wait_for(re.compile(rf"(.*(assword|more) >.*\n*){{{number}}}\Z", re.S))
        assert screen.endswith(question), screen
        terminal.send(text, *(keys or ["Enter"]))
    return " ".join(terminal.wait_for(re.compile(r"code=\d+\s+\$\Z")).split("\n"))


OLD_PASSWORD, NEW_PASSWORD, AGAIN = "Vault password >", "New vault password >", "Once more >"


# init


@pytest.mark.parametrize("cols", [40, 120])
def test_init_asks_twice_until_both_are_the_same(cols):
    require("tmux")
    with Terminal(cols=cols, rows=40) as terminal:
        _check_init(terminal)


def _check_init(terminal):
    said = command(terminal, "ai vault init", (NEW_PASSWORD, ""), (NEW_PASSWORD, "one"), (AGAIN, "two"), (NEW_PASSWORD, PASSWORD.decode()), (AGAIN, PASSWORD.decode()))
    assert "protects nothing" in said and "not the same" in said and said.endswith("code=0 $") and "weak" not in said and PASSWORD.decode() not in said
    assert vault.open_vault(vault.Unlocking(written(os.environ["HOME"] + "/p", PASSWORD))).document.generation == 1
    before = content()
    said = command(terminal, "ai vault init")
    assert "already" in said.replace(" ", "") and "rekey" in said.replace(" ", "") and said.endswith("code=1 $") and content() == before


@pytest.mark.parametrize(
    "answers, code",
    [
        ([(NEW_PASSWORD, "", "C-c")], 130),
        ([(NEW_PASSWORD, "half", "C-c")], 130),
        ([(NEW_PASSWORD, "whole"), (AGAIN, "who", "C-c")], 130),
        ([(NEW_PASSWORD, "", "C-d")], 1),
        ([(NEW_PASSWORD, "whole"), (AGAIN, "", "C-d")], 1),
    ],
)
def test_init_that_is_broken_off_makes_nothing(terminal, answers, code):
    said = command(terminal, "ai vault init", *answers)
    assert said.endswith(f"code={code} $") and os.listdir(os.environ["OPSTERM_DIR"]) == []
    assert command(terminal, "stty -a | grep -o ' echo '") .count("echo") >= 1


def test_a_weak_password_is_told_and_taken(terminal):
    said = command(terminal, "ai vault init", (NEW_PASSWORD, "secret99"), (AGAIN, "secret99"))
    assert "weak" in said and "shorter than 12" in said and "everybody tries" in said and said.endswith("code=0 $") and "secret99" not in said


@pytest.mark.parametrize(
    "password, reasons",
    [
        ("velvet anchor mosaic", []),
        ("kX9#mPq2$vLw", []),
        ("přílišžluťoučkýkůň", []),
        ("kX9#mPq2$vL", ["shorter"]),
        ("abababababababab", ["few different"]),
        ("111111111111", ["few different"]),
        ("Password2026!", ["everybody tries"]),
        ("password-password", ["everybody tries"]),
        ("012345678901", ["everybody tries"]),
        ("correct horse battery staple", ["everybody tries"]),
        ("mia-likes-brahms", ["'mia'"]),
        ("tuned for Web-1 box", ["'web-1'"]),
        ("secret", ["shorter", "few different", "everybody tries"]),
    ],
)
def test_weakness(password, reasons):
    found = vault_locking.weakness(password, ["mia", "web-1"])
    assert len(found) == len(reasons) and all(reason in text for reason, text in zip(reasons, found)), found


def test_the_names_that_make_a_password_weak_are_ours(monkeypatch):
    monkeypatch.setenv("USER", "Hildegard")
    names = vault_locking._own_names()
    assert "hildegard" in names and all(name == name.lower() and len(name) > 2 for name in names)


@pytest.mark.parametrize("source", ["--password-file", "OPSTERM_VAULT_PASSWORD", "OPSTERM_VAULT_PASSWORD_CMD", ""])
def test_init_without_a_terminal(source, password_file):
    variables = {"OPSTERM_VAULT_PASSWORD": PASSWORD.decode(), "OPSTERM_VAULT_PASSWORD_CMD": f"cat {password_file}"}
    arguments, env = ([source, password_file], {}) if source.startswith("-") else ([], {source: variables[source]} if source else {})
    code, out, err = ai("init", *arguments, **env)
    if not source:
        assert code == 2 and "terminal" in err and "--help" in err and not os.path.exists(vault.path())
        return
    assert (code, out) == (0, "") and "ai vault set" in err and "weak" not in err
    assert ("$OPSTERM_VAULT_PASSWORD" in err) == (source == "OPSTERM_VAULT_PASSWORD")
    assert vault.open_vault(vault.Unlocking(password_file)).document.cipher == FERNET


@pytest.mark.parametrize("arguments, words", [(["--iterations", "1000"], "600,000"), (["--iterations", "99999999"], "10,000,000"), (["--cipher", "rot13"], "rot13")])
def test_init_and_rekey_refuse_before_they_ask(opened, arguments, words, terminal):
    for action in "init", "rekey":
        if action == "init":
            os.rename(vault.path(), vault.path() + ".away")
            os.unlink(vault.path() + ".bak")
        said = command(terminal, f"ai vault {action} {shlex.join(arguments)}")
        assert words in said and said.endswith("code=2 $")
        if action == "init":
            os.rename(vault.path() + ".away", vault.path())


def test_a_cipher_is_never_chosen_silently(password_file):
    block = "import sys; sys.modules['cryptography'] = None; sys.argv = ['ai', *sys.argv[1:]]; from opsterm.cli import main; sys.exit(main())"

    def bare(*arguments):
        return subprocess.run(
            [sys.executable, "-c", block, "vault", *arguments, "--password-file", password_file],
            env={**os.environ, "PYTHONPATH": f"{ROOT}:{os.environ.get('PYTHONPATH', '')}"}, capture_output=True, text=True, check=False,
        )  # fmt: skip

    done = bare("init")
    assert done.returncode == 1 and "--cipher hmac-ctr" in done.stderr and not os.path.exists(vault.path())
    assert bare("init", "--cipher", "hmac-ctr").returncode == 0 and vault.load().cipher == HMAC_CTR


def test_an_empty_vault_of_old_is_taken_over(password_file):
    written(vault.path(), b'{"keys": {}, "salt": "' + base64.b64encode(SALT[:16]) + b'"}')
    code, _, err = ai("unlock", "--password-file", password_file)
    assert code == 1 and "ai vault init" in err
    assert ai("init", "--password-file", password_file)[0] == 0 and vault.load().version == 2


# unlock and lock


def is_refused(opened):
    """Whether the kernel here keeps no keys. The test ends then, having seen that this is said."""
    if _has_keyring():
        return False
    code, out, err = ai("unlock", OPSTERM_VAULT_PASSWORD=PASSWORD.decode())
    assert code == 1 and not out and "stays locked" in err and "OPSTERM_VAULT_PASSWORD" in err
    return True


@pytest.fixture(params=[False, True], ids=["key in the kernel", "key wrapped in memory"])
def runtime(request, monkeypatch):
    """The private directory in memory; without $XDG_RUNTIME_DIR there is one only if this is a real login."""
    if not request.param:
        monkeypatch.delenv("XDG_RUNTIME_DIR")
    return paths.runtime_dir()


def kept_in(directory, opened):
    return [os.path.join(directory, name) for name in os.listdir(directory) if name.startswith("unlocked-")]


def test_unlocked_in_one_terminal_used_and_locked_in_another(opened, runtime):
    if is_refused(opened):
        return
    require("tmux")
    with Terminal(cols=200) as one, Terminal(cols=200) as other:
        said = command(one, "ai vault unlock", (OLD_PASSWORD, PASSWORD.decode()))
        assert "unlocked for all your shells until" in said and said.endswith("code=0 $") and PASSWORD.decode() not in said
        assert "2 values open" in command(other, "ai vault check")
        assert ("the last logout" in ai("status")[1]) == bool(runtime)
        if runtime:  # one half of the key each: neither opens anything without the other
            (wrapped,) = kept_in(runtime, opened)
            assert MASTER not in content(wrapped) and MASTER.hex().encode() not in content(wrapped)
        assert "is locked, in every shell" in command(other, "ai vault lock")
        assert not runtime or not kept_in(runtime, opened)
        assert command(one, "ai vault check", (OLD_PASSWORD, "", "C-c")).endswith("code=130 $")
        assert "locked already" in command(one, "ai vault lock") and state()["unlocked"] is None


def test_three_wrong_passwords(opened, terminal):
    said = command(terminal, "ai vault unlock", *[(OLD_PASSWORD, "wrong")] * 3)
    assert said.count("wrong password") == 3 and said.endswith("code=1 $") and state()["unlocked"] is None
    said = command(terminal, "ai vault unlock", (OLD_PASSWORD, "", "C-c"))
    assert said.endswith("code=130 $") and state()["unlocked"] is None


def test_unlocked_for_a_time(opened, password_file):
    if is_refused(opened):
        return
    code, out, err = ai("unlock", "--for", "2h", "--password-file", password_file)
    assert (code, out) == (0, "") and "until" in err and MASTER.hex() not in err
    ends = time.mktime(time.strptime(state()["until"], "%Y-%m-%dT%H:%M:%SZ"))  # the zone of the tests is UTC
    assert 7000 < ends - time.time() <= 7200 and time.strftime("%H:%M", time.gmtime(ends)) in err
    assert ai("unlock", "--for", "1s")[0] == 0  # it is unlocked: nobody has to be asked
    deadline = time.monotonic() + 30
    while unlocked.recall(opened.document.id) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert state()["unlocked"] is None and ai("check")[0] == 1


@pytest.mark.parametrize("text", ["", "15", "m", "0m", "-5m", "1.5h", "5w", "１m", "400d", "9999999999s", "1h30m"])
def test_times_that_are_none(opened, text):
    code, _, err = ai("unlock", f"--for={text}")
    assert code == 2 and "--for" in err and "15m" in err


FLOWS = {
    "sh": ('eval "$(ai vault unlock --env --for 60s --password-file {0})"; ai vault check; sh -c "exec ai vault status"; ai vault lock; ai vault check', "/bin/sh"),
    "fish": ("ai vault unlock --env --for 60s --password-file {0} | source; ai vault check; ai vault status; ai vault lock; ai vault check", "/usr/bin/fish"),
}


@pytest.mark.parametrize("shell", FLOWS)
def test_unlocked_for_one_shell(opened, password_file, shell):
    require(shell)
    script, wanted = FLOWS[shell]
    done = subprocess.run([shell, "-c", script.format(password_file)], env={**os.environ, "SHELL": wanted}, capture_output=True, text=True, check=False, start_new_session=True)
    assert done.stdout.count("2 values open") == 1 and "unlocked for this shell until" in done.stdout and done.returncode == 1, done
    assert "is locked, in every shell" in done.stderr and "locked, and there is nobody to ask" in done.stdout


def test_the_shell_without_the_variable_stays_locked(opened, password_file):
    code, out, err = ai("unlock", "--env", "--for", "60s", "--password-file", password_file)
    name, _, token = out.removeprefix("export ").strip().partition("=")
    assert (code, name) == (0, unlocked.VARIABLE) and out.count("\n") == 1 and token not in err + MASTER.hex()
    assert ai("check")[0] == 1 and ai("check", **{name: token})[0] == 0
    assert ai("check", **{name: token[::-1]})[0] == 1
    assert ai("lock")[0] == 0
    code, out, _ = ai("status", **{name: token})
    assert code == 0 and "has ended" in out and ai("check", **{name: token})[0] == 1


def test_env_says_nothing_on_stdout_but_the_variable(opened, password_file, terminal):
    for arguments in (["--password-file", "/nowhere"], ["--for", "never"], ["--password-file", written(password_file + "2", b"wrong\n")], []):
        code, out, err = ai("unlock", "--env", *arguments)
        assert code and not out and err
    assert ai("unlock", "--env", "--password-file", password_file, SHELL="/usr/bin/fish")[1].startswith(f"set -gx {unlocked.VARIABLE} ")
    said = command(terminal, "ai vault unlock --env")
    assert "eval" in said and "SESSION" not in said and said.endswith("code=2 $")
    said = command(terminal, 'eval "$(ai vault unlock --env)"; echo "${OPSTERM_VAULT_SESSION:-none}"', (OLD_PASSWORD, "", "C-d"))
    assert "none" in said


REFUSING = "refuse(ADD_KEY, getattr(errno, sys.argv[2])); os.execvp('ai', ['ai', 'vault', *sys.argv[3:]])"


@pytest.mark.skipif(sys.platform != "linux", reason="a seccomp filter")
@pytest.mark.parametrize("error", ["EPERM", "ENOSYS", "EDQUOT"])
def test_a_kernel_that_keeps_no_keys(opened, password_file, error):
    def refused(*arguments):
        return subprocess.run([sys.executable, "-c", CHILD + REFUSING, "-", error, *arguments], env={**os.environ, "PYTHONPATH": f"{ROOT}:{os.environ.get('PYTHONPATH', '')}"}, capture_output=True, text=True, check=False)

    done = refused("unlock", "--password-file", password_file)
    reason = {"EPERM": "does not allow", "ENOSYS": "no keyrings", "EDQUOT": "more keys"}[error]
    assert done.returncode == 1 and reason in done.stderr and 'eval "$(ai vault unlock --env)"' in done.stderr and "OPSTERM_VAULT_PASSWORD" in done.stderr
    assert "bug" not in done.stderr and state()["unlocked"] is None
    done = refused("unlock", "--env", "--for", "60s", "--password-file", password_file)
    assert done.returncode == 0 and done.stdout.startswith("export OPSTERM_VAULT_SESSION=")
    assert state()["unlocked"] is None and ai("lock")[2].startswith("ai: the vault is locked, in")


@pytest.mark.parametrize("what", ["as it is", "damaged", "open to others", "gone", "replaced by another"])
def test_lock_does_not_need_a_sound_file(opened, what, monkeypatch):
    if is_refused(opened):
        return
    here, elsewhere = os.environ["OPSTERM_DIR"], os.path.join(os.environ["HOME"], "elsewhere")
    monkeypatch.setenv("OPSTERM_DIR", elsewhere)
    unlocked.keep(opened.document.id, MASTER, 60)
    monkeypatch.setenv("OPSTERM_DIR", here)
    unlocked.keep(opened.document.id, MASTER, 60)
    spoil = {
        "as it is": lambda: None,
        "damaged": lambda: written(vault.path(), content()[:-20]),
        "open to others": lambda: os.chmod(vault.path(), 0o644),
        "gone": lambda: os.unlink(vault.path()),
        "replaced by another": lambda: of_another(vault.path()),
    }
    before = content()
    spoil[what]()
    code, out, err = ai("lock")
    assert (code, out, err) == (0, "", "ai: the vault is locked, in every shell\n")
    written(vault.path(), before)
    assert unlocked.recall(opened.document.id) is None
    monkeypatch.setenv("OPSTERM_DIR", elsewhere)
    assert unlocked.recall(opened.document.id) and unlocked.forget()
    monkeypatch.setenv("OPSTERM_DIR", here)
    assert "still" in ai("lock", OPSTERM_VAULT_PASSWORD="x")[2] and "still" in ai("lock", OPSTERM_VAULT_PASSWORD_CMD="x")[2]


@pytest.mark.parametrize("login", [True, False])
def test_a_key_is_for_its_vault_only(opened, login, monkeypatch):
    """Another vault in the same place is locked, also where the kernel has the key itself."""
    if not login:
        monkeypatch.delenv("XDG_RUNTIME_DIR")
    if not is_refused(opened):
        unlocked.keep(opened.document.id, MASTER, 60)
        assert unlocked.recall(opened.document.id) and unlocked.recall("0" * 16) is None


def test_lock_ends_a_session_that_another_kind_of_shell_began(opened, monkeypatch, password_file):
    """One without a login's directory keeps its key elsewhere."""
    runtime = os.environ["XDG_RUNTIME_DIR"]
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    token = ai("unlock", "--env", "--password-file", password_file)[1].strip().partition("=")[2]
    assert ai("list", OPSTERM_VAULT_SESSION=token)[0] == 0 and ai("check", OPSTERM_VAULT_SESSION=token)[0] == 0
    assert "is locked, in every shell" in ai("lock", XDG_RUNTIME_DIR=runtime)[2]
    assert ai("check", OPSTERM_VAULT_SESSION=token)[0] == 1


def test_a_plain_unlock_keeps_the_time_that_was_asked_for(opened):
    if not is_refused(opened):
        until = unlocked.keep(opened.document.id, MASTER, 3000).until
        code, _, err = ai("unlock")
        assert code == 0 and "already; --for TIME changes that" in err and unlocked.recall(opened.document.id).until == until


# status and check


def old(master=MASTER, **values):
    """A file of the old form."""
    fernet = Fernet(base64.urlsafe_b64encode(master))
    keys = {name: {"data": fernet.encrypt(value).decode()} for name, value in values.items()}
    return {"keys": keys, "salt": base64.b64encode(SALT).decode()}


def test_status(opened):
    code, out, _ = ai("status")
    rows = dict(line.split(maxsplit=1) for line in out.splitlines())
    assert code == 0 and rows["file"] == vault.path() and rows["form"] == "version 2" and rows["names"] == "2" and rows["backup"] == vault.path() + ".bak"
    assert rows["state"] == "locked" and rows["generation"] == "2" and rows["password"].startswith("600,000 iterations") and "ms" in rows["password"]
    found = state()
    assert found["derivation_ms"] > 1 and found["cipher"] == FERNET and found["version"] == 2 and not found["password_variable"]
    out = ai("status", OPSTERM_VAULT_PASSWORD="x", OPSTERM_VAULT_PASSWORD_CMD="echo x")[1]
    assert "$OPSTERM_VAULT_PASSWORD is set" in out and "vault.password_cmd is set" in out
    assert len(json.loads(ai("status", "--json", OPSTERM_VAULT_PASSWORD="x")[1])) == len(found)


def test_status_and_check_of_what_is_not_there():
    code, out, err = ai("status")
    assert code == 1 and not out and "no vault" in err and "ai vault init" in err
    code, out, _ = ai("status", "--json")
    assert code == 1 and json.loads(out)["hint"] == "ai vault init"
    code, out, _ = ai("check")
    assert code == 1 and "no vault" in out and "ai vault init" in out


def tampered(end=""):
    """Somebody who knows the format but not the password takes a name away, and makes the checksum right again."""
    document = vault.load()
    document = document._replace(entries={"a": document.entries["a"]})
    written(vault.path() + end, vault_file.serialized(document._replace(checksum=vault_file._checksum(document))))


def dumped(document):
    written(vault.path(), json.dumps(document).encode())


def linked():
    os.rename(vault.path(), vault.path() + "2")
    os.symlink(vault.path() + "2", vault.path())


def left_behind():
    for name in ".tmp-abc", ".tmp-young":  # the young one may be what another call is writing
        written(os.path.join(os.environ["OPSTERM_DIR"], name), b"")
    os.utime(os.path.join(os.environ["OPSTERM_DIR"], ".tmp-abc"), (1, 1))


def of_another(path):
    other = vault_file.new(FERNET, FLOOR)
    written(path, vault_file.serialized(vault_file.signed(other, MASTER)))


XOR = base64.b64encode(b"xored").decode()
# what was done to the vault, the exit code of check, a word of it, whether status complains
CASES = {
    "nothing": (lambda: None, 0, "2 values open", False),
    "its directory is open": (lambda: os.chmod(os.environ["OPSTERM_DIR"], 0o777), 1, "chmod 700", False),
    "its directory can be read": (lambda: os.chmod(os.environ["OPSTERM_DIR"], 0o755), 0, "other users can see", False),
    "the file is open": (lambda: os.chmod(vault.path(), 0o640), 1, "chmod 600", True),
    "a link": (linked, 1, "symbolic link", True),
    "cut off": (lambda: written(vault.path(), content()[:-9]), 1, "is damaged", True),
    "one blank more": (lambda: written(vault.path(), content() + b" "), 1, "is damaged", True),
    "too few iterations": (lambda: dumped({**json.loads(content()), "kdf": {"name": vault_cipher.KDF, "iterations": 1000}}), 1, "damaged", True),
    "tampered": (tampered, 1, "changed by somebody who does not know the password", False),
    "a file of old": (lambda: dumped(old(a=b"1")), 0, "ai vault rekey", False),
    "a file of old with XOR": (lambda: dumped({**old(a=b"1"), "keys": {**old(a=b"1")["keys"], "x": {"data": XOR}}}), 1, "XOR", False),
    "a file of old under two passwords": (lambda: dumped({**old(a=b"1"), "keys": {**old(a=b"1")["keys"], **old(bytes(32), x=b"2")["keys"]}}), 1, "'x'", False),
    "a leftover": (left_behind, 0, ".tmp-abc", False),
    "a damaged backup": (lambda: written(vault.path() + ".bak", content()[:-9]), 1, "vault.json.bak is damaged", False),
    "a tampered backup": (lambda: tampered(".bak"), 1, "vault.json.bak is damaged", False),
    "an open backup": (lambda: os.chmod(vault.path() + ".bak", 0o644), 1, "vault.json.bak is open", False),
    "a backup of another": (lambda: of_another(vault.path() + ".bak"), 0, "another password", False),
    "no backup": (lambda: os.unlink(vault.path() + ".bak"), 0, "2 values open", False),
}  # fmt: skip


@pytest.mark.parametrize("what", CASES)
def test_check_and_status(opened, password_file, what):
    spoil, expected, words, refused = CASES[what]
    spoil()
    code, out, err = ai("check", "--json", "--password-file", password_file)
    found = json.loads(out)
    text = "\n".join(f"{row['found']} {row['mend']}" for row in found["findings"])
    assert code == expected and found["ok"] == (not expected) and words in text and not err, text
    assert "first" not in out and ".tmp-young" not in out and (".bak: the copy before" in text or ".bak opens" in text) == ("backup" not in what), text
    code, out, err = ai("status")
    assert (code, bool(out)) == ((1, False) if refused else (0, True))


def test_check_with_a_wrong_password_on_a_terminal(opened, terminal):
    said = command(terminal, "ai vault check", *[(OLD_PASSWORD, "wrong")] * 3)
    assert "✗ wrong password for the vault" in said and "was not tried" in said and said.endswith("code=1 $")
    assert command(terminal, "ai vault check", (OLD_PASSWORD, "", "C-c")).endswith("code=130 $")
    said = command(terminal, "ai vault check | cat", (OLD_PASSWORD, PASSWORD.decode()))
    assert said.count("✓") == 3


# rekey


def test_rekey_on_a_terminal(opened, terminal):
    before = content(), content(vault.path() + ".bak")
    for answers, code in (
        ([(OLD_PASSWORD, "", "C-c")], 130),
        ([(OLD_PASSWORD, PASSWORD.decode()), (NEW_PASSWORD, NEW, "C-c")], 130),
        ([(OLD_PASSWORD, PASSWORD.decode()), (NEW_PASSWORD, NEW), (AGAIN, NEW, "C-c")], 130),
        ([(OLD_PASSWORD, PASSWORD.decode()), (NEW_PASSWORD, "", "C-d")], 1),
    ):
        assert command(terminal, "ai vault rekey", *answers).endswith(f"code={code} $")
        assert before == (content(), content(vault.path() + ".bak"))
    said = command(terminal, "ai vault rekey", (OLD_PASSWORD, PASSWORD.decode()), (NEW_PASSWORD, NEW), (AGAIN, NEW))
    assert said.endswith("code=0 $") and "unlock it again" in said and "old password" in said and NEW not in said
    found = vault.open_vault(vault.Unlocking(written(os.environ["HOME"] + "/new", NEW.encode())))
    assert found.values() == ({"a": b"first", "b": b"second"}, []) and not os.path.exists(vault.path() + ".bak")


def test_rekey_from_files(opened, password_file):
    unlocked_before = _has_keyring() and unlocked.keep(opened.document.id, MASTER, 60)
    code, _, err = ai("rekey", "--password-file", password_file)
    assert code == 2 and "--help" in err and vault.load() == opened.document
    new = written(password_file + ".new", NEW.encode() + b"\r\nanother line\n")
    code, out, err = ai("rekey", "--cipher", HMAC_CTR, "--iterations", str(FLOOR + 1), "--new-password-file", new, OPSTERM_VAULT_PASSWORD=PASSWORD.decode())
    assert (code, out) == (0, "") and "unset OPSTERM_VAULT_PASSWORD" in err
    document = vault.load()
    assert (document.cipher, document.iterations, document.generation) == (HMAC_CTR, FLOOR + 1, 3)
    assert not unlocked_before or unlocked.recall(opened.document.id) is None
    assert ai("check", OPSTERM_VAULT_PASSWORD=NEW)[0] == 0 and ai("check", "--password-file", password_file)[0] == 1
    assert "vault.password_cmd" in ai("rekey", "--password-file", new, "--new-password-file", new, OPSTERM_VAULT_PASSWORD_CMD="echo")[2]
    assert vault.load().cipher == HMAC_CTR and vault.load().iterations == FLOOR + 1


def test_rekey_of_what_does_not_open_changes_nothing(opened, password_file):
    document = old(a=b"1")
    document["keys"]["x"] = {"data": XOR}
    dumped(document)
    before = content()
    for arguments in (["--new-password-file", password_file], []):  # said before the new password is asked for
        code, _, err = ai("rekey", "--password-file", password_file, *arguments)
        assert code == 1 and "'x'" in err and content() == before


def test_the_document_has_every_action():
    with open(os.path.join(ROOT, "docs/vault.md"), encoding="utf-8") as file:
        table = file.read().partition("## Actions")[2].partition("## ")[0]
    assert [name for name in vault_command.ACTIONS if not re.search(rf"`{name}\b", table)] == []
