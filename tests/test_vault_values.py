"""`ai vault set, get, list, rm, rename, edit, generate` as people use them: in pipes, on terminals, with editors that do what editors do."""

import base64
import json
import os
import pty
import re
import select
import signal
import subprocess
import time

import pytest
from conftest import require, write_config
from test_vault import MASTER, PASSWORD, content, made, old, save, verified

from opsterm import passphrase, unlocked, vault, vault_file
from opsterm.errors import UsageError
from opsterm.vault_cipher import HMAC_CTR

SECRET = "Tr0ub4dor-and-3"


@pytest.fixture(autouse=True)
def directory(home, monkeypatch):
    """Every vault that made() makes is unlocked for this test and what it starts: no call has to derive a key."""
    os.mkdir(os.environ["OPSTERM_DIR"], 0o700)
    token, _ = unlocked.keep_for_session(made().document.id, MASTER, 3600)
    os.unlink(vault.path())
    monkeypatch.setenv("OPSTERM_VAULT_SESSION", token)
    return os.environ["OPSTERM_DIR"]


def ai(*arguments, stdin=b"", **env):
    """`ai vault …` with nobody to ask: (code, stdout, stderr)."""
    done = subprocess.run(["ai", "vault", *arguments], input=stdin, env={**os.environ, **env}, capture_output=True, check=False, start_new_session=True, timeout=60)
    said = done.stderr.decode()
    assert "bug" not in said and PASSWORD.decode() not in said and SECRET not in said
    return done.returncode, done.stdout, said


class Person:
    """`ai vault …` on a terminal of its own; what it shows is in `screen`."""

    def __init__(self, *arguments, **env):
        self.screen = ""
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            os.execvpe("ai", ["ai", "vault", *arguments], {**os.environ, **env})

    def wait_for(self, text, timeout=20):
        deadline = time.monotonic() + timeout
        while text not in self.screen:
            assert self._read(max(0, deadline - time.monotonic())), self.screen

    def type(self, keys):
        os.write(self._fd, keys.encode())

    def end(self):
        """(exit code, all that was shown)."""
        while self._read(20):
            pass
        os.close(self._fd)
        code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        assert "bug" not in self.screen
        return code, self.screen.replace("\r\n", "\n")

    def kill(self, number):
        """The exit code after this signal."""
        os.kill(self.pid, number)
        code = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        os.close(self._fd)
        return code

    def _read(self, timeout):
        assert select.select([self._fd], [], [], timeout)[0], f"nothing more after {timeout} s: {self.screen}"
        try:
            data = os.read(self._fd, 65536)
        except OSError:  # EIO: it has ended
            return False
        self.screen += data.decode("utf-8", "replace")
        return bool(data)


def on_terminal(*arguments, **env):
    return Person(*arguments, **env).end()


# set and get


def test_a_value_comes_back_byte_for_byte(tmp_path):
    made()
    binary = bytes(range(256)) + b"\r\n"
    for given, kept in {b"plain": b"plain", b"plain\n": b"plain", b"two\nlines\n": b"two\nlines\n", b"two\n\n": b"two\n\n", b" blanks ": b" blanks ", b"a\r\n": b"a\r", b"\n\n": b"\n\n", binary: binary}.items():
        assert ai("set", "a", stdin=given)[0] == 0
        assert verified() == {"a": kept} and ai("get", "a") == (0, kept, "")
    (tmp_path / "f").write_bytes(binary)
    assert ai("set", "a", "--file", str(tmp_path / "f"))[0] == 0
    assert ai("get", "a")[1] == binary
    assert ai("set", "b", "--file", "/dev/stdin", stdin=b"x\n")[0] == 0 and verified()["b"] == b"x\n"


@pytest.mark.parametrize(
    "arguments",
    [["a", SECRET], ["a", "b", SECRET], [f"a={SECRET}"], [f"a:{SECRET}"], ["a", f"-{SECRET}"], ["a", f"--{SECRET}"], [f"-h{SECRET}", "a"], ["--value", SECRET, "a"], ["a", f"--value={SECRET}"],
     [f"--{SECRET}", "a"], ["a", "--", SECRET], ["--", "a", SECRET], [f"--help={SECRET}"]],
)  # fmt: skip
def test_a_value_on_the_command_line_is_refused_and_not_repeated(arguments):
    made(a=b"before")
    code, out, said = ai("set", *arguments, stdin=b"another")
    assert (code, out) == (2, b"") and "`ps`" in said and "change it" in said and "Tr0ub" not in said
    assert verified() == {"a": b"before"}


def test_what_set_refuses(tmp_path):
    code, _, said = ai("set", "a", stdin=b"x")
    assert code == 1 and "there is no vault yet" in said and "ai vault init" in said
    made(a=b"before")
    (tmp_path / "empty").touch()
    for arguments, stdin, words in [
        (["a"], b"", "stdin is empty"), (["a"], b"\n", "stdin is empty"), (["a", "--file", str(tmp_path / "empty")], b"x", "is empty"), (["a", "--file", str(tmp_path)], b"x", "Is a directory"),
        (["a", "--file", str(tmp_path / "none")], b"x", "No such file"), (["a", "--file"], b"x", "expected one argument"), ([], b"x", "which NAME"), (["a b"], b"x", "no name"),
        (["a"], bytes(1_000_001), "may have 1000000 bytes"),
    ]:  # fmt: skip
        code, out, said = ai("set", *arguments, stdin=stdin)
        assert (code, out) == (2, b"") and words in said, said
    assert ai("set", "a", stdin=b"1" * 1_000_000 + b"\n")[0] == 0
    code, _, said = ai("set", "a", OPSTERM_VAULT_SESSION="", stdin=b"x")
    assert code == 1 and "the vault is locked" in said and verified() == {"a": b"1" * 1_000_000}


def test_set_says_what_was_kept():
    made()
    for value, words in {
        "s3cret": "a: 6 characters, new", "ä": "a: 1 character, in place of the one before", "ab\ncd\nef": "a: 8 characters in 3 lines, in", "ab\ncd\n": "a: 6 characters in 2 lines, in",
        "x\u200bxxx": "a: 5 characters, some of which do not show", "a\r\nb": "a: 4 characters in 2 lines,",
    }.items():  # fmt: skip
        said = ai("set", "a", stdin=value.encode())[2]
        assert words in said and ("cannot be masked" in said) == (len(value) < 4)
    assert "a: 2 bytes, no text" in ai("set", "a", stdin=b"\xff\x00")[2]


def test_set_in_place_of_another_says_so_before_and_afterwards():
    made()
    said = ai("set", "p1", stdin=b"first")[2]
    assert "new" in said and ".bak" not in said
    assert f"until the next change, {vault.path()}.bak still has the one before" in ai("set", "p1", stdin=b"second")[2]
    assert vault_file.load(vault.path() + ".bak").entries["p1"] != vault.load().entries["p1"]
    aged(p1=125, soon=5)
    for name, words in {"p1": "p1 is there already, changed 2 minutes ago", "soon": "soon is there already, changed just now"}.items():
        person = Person("set", name)
        person.wait_for(f"{words}\r\nNew value of {name} > ")
        person.type("third\r")
        code, said = person.end()
        assert code == 0 and "third" not in said and ".bak still has" in said and verified()[name] == b"third"
    person = Person("set", "p2")
    person.wait_for("Value of p2 > ")
    person.type("\x03")
    assert "already" not in person.end()[1]


def test_an_ssh_key_that_was_piped_or_pasted_still_is_one(home):
    require("ssh-keygen")
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", f"{home}/id"], check=True)
    with open(f"{home}/id", "rb") as file:
        key = file.read()
    made()
    assert ai("set", "piped", stdin=key)[0] == 0
    for name, pasted in {"pasted": key, "unended": key[:-1]}.items():
        person = Person("set", name)
        person.wait_for(f"Value of {name} > ")
        time.sleep(0.2)  # what comes before the question stands there is thrown away
        person.type(pasted.decode())
        assert person.end()[0] == 0
    program(home, "e", f'cp "{home}/id" "$1"')
    assert on_terminal("edit", "edited", EDITOR=f"{home}/bin/e")[0] == 0
    assert verified() == dict.fromkeys(("piped", "pasted", "unended", "edited"), key)


def test_twenty_at_once_lose_nothing():
    made(HMAC_CTR)
    calls = [subprocess.Popen(["ai", "vault", "set", f"n{number}"], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) for number in range(20)]
    for number, call in enumerate(calls):
        call.stdin.write(b"value %d" % number)
        call.stdin.close()
    assert [call.wait() for call in calls] == [0] * 20
    assert verified() == {f"n{number}": b"value %d" % number for number in range(20)}


def test_a_typed_value_is_never_shown(terminal):
    made()
    key = "-----BEGIN KEY-----\nMIIabc/def+\n-----END KEY-----"
    for name, typed in {"one": SECRET, "many": key}.items():
        terminal.send(f"ai vault set {name}", "Enter")
        terminal.wait_for(f"Value of {name} >")
        terminal.send(typed, "Enter")
        terminal.wait_for(re.compile(rf"{name}: \d+ char.* new"))
    assert SECRET not in terminal.screen() and "MII" not in terminal.screen()
    terminal.send("", "Enter")
    assert "MII" not in terminal.wait_for(re.compile(r"\$\s*\n\$\s*\Z"))  # nothing of the paste was left for the shell
    assert verified() == {"one": SECRET.encode(), "many": key.encode() + b"\n"}


@pytest.mark.parametrize(("keys", "code"), [("\x03", 130), ("\x04", 1), ("\r", 1)])
def test_a_question_that_is_left_changes_nothing(keys, code):
    made(a=b"before")
    before = content()
    person = Person("set", "a")
    person.wait_for("New value of a >")
    person.type(keys)
    assert person.end()[0] == code and content() == before


def test_get_on_a_terminal():
    hostile = b"\x1b[31mred\xff\xe2\x80\xae"
    made(plain=b"plain", key=b"two\nlines\n", hostile=hostile)
    assert on_terminal("get", "plain") == (0, "plain\n")
    assert on_terminal("get", "key") == (0, "two\nlines\n")
    code, said = on_terminal("get", "hostile")
    assert code == 0 and said.startswith("\\x1b[31mred\\xff\\u202e\n") and "in a pipe they come unchanged" in said
    assert ai("get", "hostile")[1] == hostile
    code, out, said = ai("get", "plian")
    assert code == 1 and "did you mean 'plain'?" in said
    assert ai("get", "plain", "key")[0] == 2


def test_copy_prints_nothing(home):
    made(a=b"\xff" + SECRET.encode())
    program(home, "tmux", 'cat > "$HOME/copied"; echo "$@" > "$HOME/argv"')
    code, said = on_terminal("get", "a", "--copy", PATH=f"{home}/bin:{os.environ['PATH']}", TMUX="x")
    assert code == 0 and SECRET not in said and "a: copied (tmux)" in said
    with open(f"{home}/copied", "rb") as copied, open(f"{home}/argv") as argv:
        assert copied.read() == b"\xff" + SECRET.encode() and SECRET not in argv.read()
    code, said = on_terminal("get", "a", "--copy")
    assert base64.b64encode(b"\xff" + SECRET.encode()).decode() in said  # the terminal's own way: OSC 52
    code, out, said = ai("get", "a", "--copy")
    assert (code, out) == (2, b"") and "no terminal" in said


def program(home, name, script):
    os.makedirs(f"{home}/bin", exist_ok=True)
    with open(f"{home}/bin/{name}", "w") as file:
        file.write(f"#!/bin/sh\n{script}\n")
    os.chmod(f"{home}/bin/{name}", 0o755)
    return f"{home}/bin/{name}"


# list


def aged(**seconds):
    """A vault with these names, changed so long ago."""
    document = made(**dict.fromkeys(seconds, b"x")).document
    for name, ago in seconds.items():
        changed = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - ago))
        document.entries[name] = document.entries[name]._replace(changed=changed)
    save(vault_file.serialized(vault_file.signed(document, MASTER)))


def test_list_needs_no_password(monkeypatch):
    monkeypatch.delenv("OPSTERM_VAULT_SESSION")
    made()
    assert ai("list") == (0, b"", "ai: the vault is empty. Next: ai vault set NAME\n")
    assert json.loads(ai("list", "--json")[1]) == []
    day = 86400
    aged(new=5, old=3.9 * day, older=400 * day, hour=3700, soon=-50)
    rows = [re.split(r"  +", line) for line in ai("list")[1].decode().splitlines()]
    assert [row[:2] for row in rows] == [["hour", "1 hour"], ["new", "just now"], ["old", "3 days"], ["older", "400 days"], ["soon", "just now"]]
    assert rows[2][2] == time.strftime("%Y-%m-%d", time.gmtime(time.time() - 3.9 * day))
    found = json.loads(ai("list", "--json")[1])
    assert [sorted(one) for one in found] == [["changed", "created", "generation", "name", "weak"]] * 5 and found[0]["generation"] == 2


def xor_vault(**broken):
    """A file of the old form: `good` opens, the others are of the XOR cipher, or what else is given as bytes."""
    document = json.loads(old(good=b"a good value"))
    document["keys"].update({name: {"data": token} for name, token in broken.items()})
    save(json.dumps(document).encode())


XOR = base64.b64encode(b"some bytes of the keystream").decode()


def test_list_marks_what_is_weak():
    xor_vault(xored=XOR, damaged="gAAAAA!!", **{"a b\x1b": XOR})
    lines = ai("list")[1].decode().splitlines()
    assert [re.split(r"  +", line)[1:] for line in lines] == [["unknown", "weak: XOR"], ["unknown"], ["unknown"], ["unknown", "weak: XOR"]]
    assert {one["name"]: one["weak"] for one in json.loads(ai("list", "--json")[1])} == {"a b\x1b": True, "damaged": False, "good": False, "xored": True}
    assert "\\x1b" in lines[0]
    made(HMAC_CTR, a=b"1")
    assert [one["weak"] for one in json.loads(ai("list", "--json")[1])] == [False]


@pytest.mark.parametrize("terminal", [{"cols": 40}], indirect=True)
def test_list_fits_a_narrow_terminal(terminal):
    aged(short=5, a_name_that_leaves_no_room_for_the_rest=200 * 86400)
    terminal.send("clear; ai vault list; echo done", "Enter")
    lines = terminal.wait_for(re.compile(r"^done", re.M)).splitlines()
    assert lines[0].split() == ["NAME", "AGE", "CHANGED"] and lines[0].index("AGE") == lines[2].index("200 days") and lines[0].index("CHANGED") == lines[3].index("20")
    assert lines[1].startswith("a_name_that_leaves_no_room_for_the_rest") and lines[2].startswith("       200 days    2") and lines[3].startswith("short  just now    2")


def test_list_has_a_header_only_on_a_terminal():
    aged(a=5)
    assert on_terminal("list", TERM="xterm")[1].startswith("\x1b[2mNAME  AGE         CHANGED\x1b[0m\na     just now    2")
    assert on_terminal("list", NO_COLOR="1")[1].startswith("NAME  AGE         CHANGED\na     just now    2")
    assert ai("list")[1].startswith(b"a  just now    2")
    made()
    assert "NAME  AGE" not in on_terminal("list", NO_COLOR="1")[1]


# rm and rename


def test_rm_is_all_or_nothing():
    made(a=b"1", b=b"2", c=b"3")
    code, _, said = ai("rm", "a", "zz", "--yes")
    assert code == 1 and "no 'zz'" in said and set(verified()) == {"a", "b", "c"}
    assert ai("rm", "zz")[0] == 1  # said before anything is asked
    code, _, said = ai("rm", "a")
    assert code == 4 and "nobody is there to say yes" in said and "--yes" in said and "a" in verified()
    code, _, said = ai("rm", "a", "b", "a", "--yes")
    assert code == 0 and "removed: a, b\n" in said and "vault.json.bak still has them" in said and verified() == {"c": b"3"}


@pytest.mark.parametrize(("key", "code", "left"), [("y", 0, {"c"}), ("n", 4, {"a", "c"}), ("\r", 4, {"a", "c"}), ("\x03", 130, {"a", "c"}), ("\x04", 4, {"a", "c"})])
def test_rm_asks(key, code, left):
    made(a=b"1", c=b"3")
    person = Person("rm", "a")
    person.wait_for("Remove a? [y]es, [n]o >")
    person.type(key)
    assert person.end()[0] == code and set(vault.load().entries) == left


def test_values_that_no_longer_open_can_be_removed():
    xor_vault(xored=XOR, damaged="gAAAAA!!")
    before = content()
    code, _, said = ai("rm", "xored", "--yes")
    assert code == 1 and "damaged" in said and "ai vault rm xored damaged" in said and content() == before
    assert ai("set", "new", stdin=b"x")[0] == 1 and content() == before
    assert ai("rm", "xored", "damaged", "--yes")[0] == 0 and verified() == {"good": b"a good value"}
    assert vault.load().version == 2


def test_rename(file_of_config):
    made(a=b"1", b=b"2")
    code, _, said = ai("rename", "a", "prod/a")
    assert code == 0 and "a is prod/a now" in said and "ai.api_key is still vault:a" in said and verified() == {"prod/a": b"1", "b": b"2"}
    for arguments, code in {("b", "prod/a"): 2, ("b", "x y"): 2, ("zz", "y"): 1, ("b", "b"): 2}.items():
        assert ai("rename", *arguments)[0] == code
    assert verified() == {"prod/a": b"1", "b": b"2"}


@pytest.fixture
def file_of_config(directory):
    write_config(f"{directory}/config.yaml", {"ai": {"api_key": "vault:a"}})


# edit


def memory():
    """The directories of `edit` that there are."""
    return [name for name in os.listdir(os.path.join(os.environ["XDG_RUNTIME_DIR"], "opsterm")) if name.startswith("edit-")]


def on_disk(text):
    return subprocess.run(["grep", "-rlF", "--", text, os.environ["HOME"]], capture_output=True, text=True, check=False).stdout


EDITORS = {  # script → exit code, the value afterwards, what is said
    "writes": ('printf new > "$1"', 0, b"new", "a: 3 characters, in place"),
    "adds a newline": ('printf "new\\n" > "$1"', 0, b"new", "3 characters"),
    "replaces the file": ('printf new > "$1.x"; mv "$1.x" "$1"', 0, b"new", "3 characters"),
    "leaves files": ('printf new > "$1"; cp "$1" "$1~"; cp "$1" "$(dirname "$1")/.value.swp"; mkdir "$(dirname "$1")/d"', 0, b"new", ""),
    "is alone in there": ('test "$(ls -A "$(dirname "$1")")" = value && test "$(stat -c %a "$1" "$(dirname "$1")" | tr "\\n" " ")" = "600 700 " && printf new > "$1"', 0, b"new", ""),
    "has no secrets": ('test -z "$OPSTERM_VAULT_SESSION$OPSTERM_VAULT_PASSWORD" && printf new > "$1"', 0, b"new", ""),
    "filters through a file": ('test "$TMPDIR" = "$(dirname "$1")" && printf new > "$1"', 0, b"new", ""),
    "looks only": (":", 0, SECRET.encode(), "nothing was changed"),
    "only adds a newline": ('echo >> "$1"', 0, SECRET.encode(), "nothing was changed"),
    "fails": ('printf new > "$1"; exit 3', 1, SECRET.encode(), "ended with code 3: nothing has changed"),
    "crashes": ('printf new > "$1"; kill -SEGV $$', 1, SECRET.encode(), "ended with code 139"),
    "empties": (': > "$1"', 1, SECRET.encode(), "came back empty"),
    "removes": ('rm "$1"', 0, SECRET.encode(), "nothing was changed"),
    "puts a link": ('ln -sf /etc/passwd "$1"', 0, SECRET.encode(), "nothing was changed"),
    "writes too much": ('head -c 1000002 /dev/zero > "$1"', 2, SECRET.encode(), "may have 1000000 bytes"),
    "changes it behind our back": ('printf other | ai vault set a 2>/dev/null; printf new > "$1"', 1, b"other", "was changed by another `ai` meanwhile"),
}  # fmt: skip


@pytest.mark.parametrize(("script", "code", "value", "words"), EDITORS.values(), ids=EDITORS)
def test_what_editors_do(home, script, code, value, words):
    made(a=SECRET.encode())
    if "ai vault set" in script:  # the editor is not given what opens the vault
        script = script.replace("ai vault", f"OPSTERM_VAULT_SESSION={os.environ['OPSTERM_VAULT_SESSION']} ai vault")
    editor = program(home, "my editor", script)
    found, said = on_terminal("edit", "a", EDITOR=f"'{editor}'", OPSTERM_VAULT_PASSWORD="unused")
    assert (found, verified()["a"]) == (code, value) and words in said and SECRET not in said
    assert memory() == [] and not on_disk(SECRET)


def test_edit_of_what_is_new_and_what_ends_in_a_newline(home):
    made(a=b"line\n")
    editor = program(home, "e", 'test -s "$1" || printf "typed\\n" > "$1"')
    assert on_terminal("edit", "b", EDITOR=editor)[0] == 0 and verified()["b"] == b"typed"
    assert "there is no c" in on_terminal("edit", "c", EDITOR="true")[1] and set(verified()) == {"a", "b"}
    assert on_terminal("edit", "a", EDITOR=program(home, "e", 'printf "x\\n" > "$1"'))[0] == 0 and verified()["a"] == b"x\n"


def test_what_edit_refuses(home):
    made(a=b"1", binary=b"\xff", nul=b"a\0b")
    for arguments, env, code, words in [
        (["x y"], {}, 2, "no name"), (["binary"], {}, 2, "is no text"), (["nul"], {}, 2, "is no text"),
        (["a"], {"EDITOR": "/nowhere/editor"}, 2, "does not start: No such file"), (["a"], {"EDITOR": "'"}, 2, "does not start"), (["a"], {"EDITOR": " "}, 2, "does not start"),
    ]:  # fmt: skip
        found, said = on_terminal("edit", *arguments, **env)
        assert found == code and words in said, said
    assert ai("edit", "a")[0] == 2 and memory() == []
    os.chmod(os.path.join(os.environ["XDG_RUNTIME_DIR"], "opsterm"), 0o755)
    code, said = on_terminal("edit", "a", EDITOR=program(home, "e", "echo started"), OPSTERM_VAULT_PASSWORD=PASSWORD.decode())
    assert code == 1 and "not a directory that only you may enter" in said and "started" not in said


BLOCKING = 'printf "%s" "$1" > "$HOME/path"; cp "$1" "$1~"; echo started; exec sleep 60'


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_leaves_nothing(home, number, code):
    made(a=SECRET.encode())
    person = Person("edit", "a", EDITOR=program(home, "e", BLOCKING))
    person.wait_for("started")
    assert len(memory()) == 1
    assert person.kill(number) == code and memory() == [] and verified() == {"a": SECRET.encode()}


def test_a_second_signal_does_not_stop_the_clearing_up(home):
    """As when a terminal is closed and a service manager ends what ran in it."""
    made(a=SECRET.encode())
    person = Person("edit", "a", EDITOR=program(home, "e", f'cd "$(dirname "$1")"; seq 20000 | xargs touch; {BLOCKING}'))
    person.wait_for("started")
    for _ in range(50):
        os.kill(person.pid, signal.SIGTERM)
        time.sleep(0.005)
    person.kill(signal.SIGHUP)
    assert memory() == []


def test_ctrl_c_is_the_editors(home):
    made(a=SECRET.encode())
    person = Person("edit", "a", EDITOR=program(home, "e", 'trap "printf new > \'$1\'; exit 0" INT; echo started; while :; do sleep 0.1; done'))
    person.wait_for("started")
    person.type("\x03")
    assert person.end()[0] == 0 and memory() == [] and verified() == {"a": b"new"}


def test_after_sigkill_nothing_is_on_disk_and_the_next_call_clears_memory(home):
    made(a=SECRET.encode())
    person = Person("edit", "a", EDITOR=program(home, "e", BLOCKING))
    person.wait_for("started")
    with open(f"{home}/path") as file:
        assert file.read().startswith(os.environ["XDG_RUNTIME_DIR"] + "/")
    second = Person("edit", "a", EDITOR=program(home, "e2", BLOCKING))
    second.wait_for("started")
    assert len(memory()) == 2  # the one that is alive is left alone
    assert person.kill(signal.SIGKILL) == -signal.SIGKILL
    assert not on_disk(SECRET)
    second.kill(signal.SIGTERM)
    assert len(memory()) == 1
    assert on_terminal("edit", "a", EDITOR="true")[0] == 0 and memory() == []


def test_vim_writes_nothing_elsewhere(home, terminal):
    require("vim")
    made(a=SECRET.encode())
    for name in ("swap", "undo", "backup"):
        os.mkdir(f"{home}/{name}")
    with open(f"{home}/.vimrc", "w") as file:
        file.write(f"set nocompatible directory={home}/swap// undofile undodir={home}/undo backup backupdir={home}/backup viminfo='100,<50 updatecount=1 updatetime=10\n")
    touched = [os.stat(f"{home}/{name}").st_mtime_ns for name in ("swap", "undo", "backup")]
    terminal.send("EDITOR=vim ai vault edit a", "Enter")
    terminal.wait_for(SECRET)
    terminal.send("yyp:w", "Enter")
    terminal.wait_for(re.compile(r"written"))
    terminal.send("ddOnew", "Escape")
    terminal.send(":%!sort", "Enter")
    terminal.wait_for(re.compile(r"filtered|new"))
    terminal.send(":wq", "Enter")
    terminal.wait_for("in place of the one before")
    assert [os.stat(f"{home}/{name}").st_mtime_ns for name in ("swap", "undo", "backup")] == touched and not os.path.exists(f"{home}/.viminfo")
    assert verified()["a"] == SECRET.encode() + b"\nnew\n" and memory() == []


# generate


def test_proquints():
    for number, words in {0x7F000001: "lusab-babad", 0x3F54DCC1: "gutih-tugad", 0x3F760723: "gutuk-bisog", 0x8C62C18D: "mudof-sakat", 0x40FF06C8: "haguz-biram", 0x801E342D: "mabiv-gibot", 0x0C6E6ECC: "budov-kuras"}.items():
        assert f"{passphrase.proquint(number >> 16)}-{passphrase.proquint(number & 0xFFFF)}" == words
    assert len({passphrase.proquint(number) for number in range(1 << 16)}) == 1 << 16


@pytest.mark.parametrize(
    ("arguments", "shape", "bits"),
    [
        ([], r"[A-Za-z0-9]{24}", 142), (["--length", "12", "--alphabet", "hex"], r"[0-9a-f]{12}", 48), (["--alphabet", "digits", "--length", "200"], r"[0-9]{200}", 664),
        (["--alphabet", "ascii"], r"[!-~]{24}", 157), (["--alphabet", "chars:abca"], r"[abc]{24}", 38), (["--passphrase"], r"[a-z]{5}(-[a-z]{5}){5}", 96),
        (["--passphrase", "3"], r"[a-z]{5}(-[a-z]{5}){2}", 48), (["--alphabet", "hex", "--length", "16"], r"[0-9a-f]{16}", 64),
    ],
)  # fmt: skip
def test_generate(arguments, shape, bits):
    made()
    code, out, said = ai("generate", "a", *arguments, "--print")
    assert code == 0 and re.fullmatch(shape, out.decode()) and verified() == {"a": out} and out.decode() not in said
    assert f"ai: {bits} bits of entropy" in said and ("can be guessed" in said) == (bits < 64)


def test_generate_replaces_only_when_told_and_prints_only_when_told():
    made(a=b"before")
    code, out, said = ai("generate", "a")
    assert (code, out) == (2, b"") and "--replace" in said and verified() == {"a": b"before"}
    assert ai("generate", "a", "--replace")[:2] == (0, b"") and len(verified()["a"]) == 24
    assert ai("generate", "--passphrase", "b")[:2] == (0, b"") and len(verified()["b"]) == 35
    values = {ai("generate", "a", "--replace", "--print")[1] for _ in range(3)}
    assert len(values) == 3
    for wrong in (["--length", "0"], ["--length", "5000"], ["--length", "x"], ["--alphabet", "x"], ["--alphabet", "chars:aa"], ["--alphabet", ""], ["--passphrase", "0"], ["--passphrase", "x"], ["--passphrase", "3", "--length", "3"]):
        assert ai("generate", "c", *wrong)[0] == 2
    code, out, said = ai("generate", "c", "--copy")
    assert (code, out) == (2, b"") and "no clipboard: nothing was kept" in said and "`ai vault get" not in said and "ai vault generate c\n" in said
    assert ai("generate")[0] == 2 and ai("generate", "x y")[0] == 2 and set(verified()) == {"a", "b"}
    with pytest.raises(UsageError):
        passphrase.alphabet("chars:a\n")


def test_what_is_short_and_easily_guessed_is_said_in_one_note():
    made()
    said = ai("generate", "a", "--length", "3")[2].splitlines()
    assert said == ["ai: a: 3 characters, new", "ai: 17 bits of entropy: fewer than 64 can be guessed, and fewer than 4 characters cannot be masked"]


def test_every_character_of_an_alphabet_can_come():
    text, bits = passphrase.password(4096, passphrase.ALPHABETS["alnum"])
    assert set(text) == set(passphrase.ALPHABETS["alnum"]) and int(bits) == 24388
