"""`ai vault import` and `export`: what files hold comes over exactly or not at all, and leaves encrypted unless somebody types `yes`."""

import json
import os
import shutil
import subprocess
import time

import pytest
from test_vault import MASTER, PASSWORD, content, made, old, save, verified
from test_vault_values import SECRET, XOR, Person, ai, directory, on_terminal, xor_vault  # noqa: F401 (directory is a fixture)

from opsterm import envfile, vault, vault_cipher, vault_file, vault_transfer
from opsterm.errors import UsageError
from opsterm.vault_cipher import HMAC_CTR

ARCHIVE_PASSWORD = "archive of the third quarter"


def written(path, data):
    with open(path, "wb") as file:
        file.write(data)
    return str(path)


@pytest.fixture
def password_file(home):
    return written(f"{home}/archive-password", ARCHIVE_PASSWORD.encode() + b"\n")


# env files

ENV = {
    "A=1": "1", "A=": "", "export A=1": "1", "  A = 1  ": "1", "A=a b": "a b", "A=a#b": "a#b", "A=a # b": "a", "A=a\t# b": "a", "A=#b": "", "A=a=b==": "a=b==", "A=$HOME": "$HOME", "A=a\\nb": "a\\nb",
    'A="a b"': "a b", 'A="a # b" # c': "a # b", r'A="\n\t\r\"\\\$\`\x"': '\n\t\r"\\$`\\x', 'A="x\ny"': "x\ny", 'A=""': "", "A='a b'": "a b", "A='a\\n$x'": "a\\n$x", "A='x\ny'": "x\ny", r"A='it'\''s'": "it's",
    """A='it'"'"'s'""": "it's", "A='a'b": "ab", "A=it's": "it's", "\ufeffA=1": "1", "A=1\r": "1", "A='1'\r": "1", "# x\n\n  # y\nA=1\n": "1", "A=ä✓": "ä✓", "# x\r\nA='1\r\n2'\r\n": "1\n2", 'A="1\r\n2"\r\n': "1\n2", '# unix\nA="1\r\n2"\r\n': "1\r\n2", 'A="1\\r\\n2\r\n"\r\n': "1\r\n2\n",
}  # fmt: skip


@pytest.mark.parametrize(("text", "value"), ENV.items())
def test_env_values(text, value):
    assert envfile.parse(text.removeprefix("\ufeff"), "f") == {"A": value}


def test_an_env_file_of_many_lines():
    text = "# all of it\nexport A='1\n2'\n\nB=\"x\\n\"  # c\r\nC_2=3\nd.e-f=4"
    assert envfile.parse(text, "f") == {"A": "1\n2", "B": "x\n", "C_2": "3", "d.e-f": "4"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"A=1\n{SECRET}\n", "f:2: this is no NAME=VALUE"), (f"A='1\n2'\n\n={SECRET}", "f:4: this is no NAME=VALUE"), (f"A b={SECRET}", "f:1: what stands before the = is no name"),
        (f"\n A='{SECRET}", "f:2: the quote ' is not closed"), (f'A="{SECRET}\\"', 'f:1: the quote " is not closed'), (f"A='{SECRET}' b", "f:1: there is more behind the closing quote"),
        (f"A=$'{SECRET}'", "f:1: A: quotes with a $ before them are not read: write '…'"), (f"A=1\nB=2\nA={SECRET}", "f:3: A was there already, in line 1"), (f"ä={SECRET}", "f:1: what stands before the = is no name"),
        (f"A: {SECRET}", "f:1: this is no NAME=VALUE"), (f"export {SECRET}", "f:1: this is no NAME=VALUE"),
    ],
)  # fmt: skip
def test_env_lines_that_do_not_parse(text, message):
    with pytest.raises(UsageError) as caught:
        envfile.parse(text, "f")
    assert caught.value.message == message and SECRET not in f"{caught.value.message}{caught.value.hint}"


def test_the_format_is_told_by_the_content():
    made()
    for data, form in {b"A=1": "env", b"": "env", b"# {": "env", b' {"a": "b"}': "json", b"[1]": "json", b"\xef\xbb\xbf{}": "json", b"{": "json", b'{"keys": "x", "salt": "y"}': "json", b'{"keys": {}}': "json",
                       old(a=b"1"): "vault", content(): "vault"}.items():  # fmt: skip
        assert vault_transfer.guessed(data) == form


# import


def test_import_of_an_env_file(home):
    made(A=b"before", other=b"x")
    file = written(f"{home}/my env", f"\ufeffA={SECRET}\nB=''\nC=\"two\\nlines\"\n".encode() + b"D=\xff\x01\n")
    code, out, said = ai("import", file)
    assert (code, out) == (2, b"") and "A: in the vault already" in said and verified() == {"A": b"before", "other": b"x"}
    assert "in the vault already" in ai("import", file, OPSTERM_VAULT_SESSION="")[2]  # said before a password is asked for
    code, out, said = ai("import", file, "--replace")
    assert code == 0 and "left out, since they are empty: B\n" in said and f"imported from {file}: A, C, D\n" in said
    assert "shred" not in said and f"{file} still has them in plaintext. Only there: B\n" in said
    assert verified() == {"A": SECRET.encode(), "C": b"two\nlines", "D": b"\xff\x01", "other": b"x"} and vault.load().generation == 3
    code, out, said = ai("import", file, "--prefix", "prod/", "--only", "A", "--only", "C")
    assert code == 0 and set(verified()) == {"A", "C", "D", "other", "prod/A", "prod/C"}
    assert "shred" not in said and f"{file} still has them in plaintext. Only there: B, D\n" in said
    assert "plaintext" not in ai("import", "-", stdin=b"E=1")[2] and "E" in verified()
    assert f"still has them in plaintext: shred -u '{home}/all of it'\n" in ai("import", written(f"{home}/all of it", b"F=1\nG=2\n"))[2]


def test_an_import_that_is_refused_says_what_to_do(home):
    made()
    nested = b'{"a": {"b": "%s"}}' % SECRET.encode()
    said = ai("import", "-", stdin=nested)[2]
    assert "\n    … | jq .a | ai vault import - --prefix a_\n" in said and "jq .a stdin" not in said
    assert f"jq .a {home}/n | ai vault import - --prefix a_" in ai("import", written(f"{home}/n", nested))[2]
    said = ai("import", "-", stdin=b"A=1\nA=2\n")[2]
    assert "stdin:2: A was there already, in line 1\n    Nothing was imported. Take one of the two lines out" in said and verified() == {}


def test_import_of_json(home):
    made()
    data = b'{"s": "a\\u00e4\\n", "i": 12345678901234567890123, "f": 1.50, "e": 1e5, "empty": ""}'
    code, _, said = ai("import", "-", stdin=data)
    assert code == 0 and "empty: empty" in said and verified() == {"s": "aä\n".encode(), "i": b"12345678901234567890123", "f": b"1.50", "e": b"1e5"}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'{"db": {"pass": "%s"}}', ".db is an object (with .db.pass)"), (b'{"db": {"pass": "%s"}}', "jq .db FILE | ai vault import - --prefix db_"), (b'{"x": "%s", "db": ["%s"]}', ".db is a list"),
        (b'{"x": "%s", "b": true}', ".b is true or false"), (b'{"x": "%s", "b": null}', ".b is null"), (b'{"x": "%s", "x": "y"}', "'x' is there twice"), (b'{"x": "%s"', "FILE:1:24: this is no JSON"),
        (b'["%s"]', "no JSON object"), (b'{"x": NaN, "y": "%s"}', "no JSON"), (b'{"x": "%s", "y": "\\ud800"}', "half a character"), (b'{"x y": "%s"}', "FILE: 'x y' is no name"), (b"{}", "no values"),
        (b"# nothing", "no values"), (b"A b=%s", "FILE:1: what stands"), (b'{"x": "%s"}' + b" " * 32_000_000, "larger than"),
    ],
    ids=range(15),  # the data of the last would not fit into the environment, where pytest puts the name of the test
)  # fmt: skip
def test_what_is_not_imported(home, data, words):
    made(a=b"before")
    file = written(f"{home}/file", data.replace(b"%s", SECRET.encode()))
    code, out, said = ai("import", file)
    assert (code, out) == (2, b"") and words.replace("FILE", file) in said, said
    assert verified() == {"a": b"before"} and vault.load().generation == 2


def test_a_format_that_is_named_is_taken(home):
    made()
    for form, data, words in [("json", b"A=1", "no JSON"), ("env", b'{"a": 1}', "no NAME=VALUE"), ("vault", b"A=1", "is damaged: it is no JSON")]:
        code, _, said = ai("import", "-", "--format", form, stdin=data)
        assert code and words in said
    assert "stdin is the terminal" in on_terminal("import", "-")[1]
    assert ai("import", f"{home}/none")[0] == 2 and ai("import", home)[0] == 2 and verified() == {}


@pytest.mark.parametrize("form", ["old", "new"])
def test_import_of_another_vault(home, form, password_file):
    if form == "old":
        data = old(vault_cipher.derive(ARCHIVE_PASSWORD.encode(), b"x" * 16, vault_cipher.FLOOR), b"x" * 16, a=SECRET.encode(), b=b"")
    else:
        data = archive(a=SECRET.encode(), b=b"")
    made(c=b"3")
    file = written(f"{home}/other.json", data)
    code, _, said = ai("import", file, "--from-password-file", password_file)
    assert code == 0 and f"imported from {file}: a, b\n" in said and "shred" not in said and verified() == {"a": SECRET.encode(), "b": b"", "c": b"3"}
    before = content()
    wrong = written(f"{home}/wrong", b"wrong\n")
    for arguments, code, words in [
        (["--from-password-file", wrong, "--replace"], 1, f"wrong password for the vault {file}"), (["--replace"], 2, "--from-password-file FILE"), (["--only", "zz"], 2, "has no 'zz'"),
        (["--from-password-file", password_file], 2, "a, b: in the vault already"), (["--replace", "--from-password-file", f"{home}/none"], 2, "cannot be read"),
    ]:  # fmt: skip
        found, _, said = ai("import", file, *arguments)
        assert found == code and words in said and content() == before, said


def archive(**values):
    """What `export` writes, without asking."""
    document = vault_file.new(HMAC_CTR, vault_cipher.FLOOR)
    master = vault_cipher.derive(ARCHIVE_PASSWORD.encode(), document.salt, document.iterations)
    for name, value in values.items():
        document.entries[name] = vault_file.sealed(document, master, name, value, "", vault.now())
    return vault_file.serialized(vault_file.signed(document, master))


def test_an_old_vault_with_weak_values_comes_over_without_them(home):
    xor_vault(xored=XOR)
    shutil.move(vault.path(), f"{home}/old.json")
    made()
    password = written(f"{home}/p", PASSWORD + b"\n")
    code, _, said = ai("import", f"{home}/old.json", "--from-password-file", password)
    assert code == 1 and "XOR" in said and "--only NAME" in said and verified() == {}
    assert ai("import", f"{home}/old.json", "--from-password-file", password, "--only", "good")[0] == 0 and verified() == {"good": b"a good value"}


def test_import_asks_for_the_password_of_the_other_vault(home):
    made()
    file = written(f"{home}/o.json", archive(a=SECRET.encode()))
    person = Person("import", file)
    for number, answer in enumerate(("wrong", ARCHIVE_PASSWORD)):
        person.wait_for(f"wrong password\x1b[0m\r\nPassword of {file} >" if number else f"Password of {file} >")
        time.sleep(0.2)  # what comes before the question stands there is thrown away
        person.type(answer + "\r")
    code, said = person.end()
    assert code == 0 and "wrong password" in said and ARCHIVE_PASSWORD not in said and verified() == {"a": SECRET.encode()}
    made()
    person = Person("import", file)
    person.wait_for(f"Password of {file} >")
    assert ai("set", "a", stdin=b"of another call")[0] == 0
    person.type(ARCHIVE_PASSWORD + "\r")
    assert person.end()[0] == 2 and verified() == {"a": b"of another call"}
    for key, code in {"\x03": 130, "\x04": 1}.items():
        person = Person("import", file, "--replace")
        person.wait_for(f"Password of {file} >")
        person.type(key)
        assert person.end()[0] == code and vault.load().generation == 2


# export


def test_an_archive_is_a_vault_of_its_own(home, password_file, monkeypatch):
    opened = made(a=SECRET.encode(), b=bytes(range(256)), c=b"3")
    document = opened.document
    document.entries["a"] = document.entries["a"]._replace(created="2020-01-01T00:00:00Z", changed="2021-01-01T00:00:00Z")
    save(vault_file.serialized(vault_file.signed(document, MASTER)))
    file = f"{home}/archive.json"
    code, out, said = ai("export", "-o", file, "a", "b", "--export-password-file", password_file)
    assert (code, out) == (0, b"") and f"exported to {file}: 2 values. To read back: ai vault import {file}\n" in said and os.stat(file).st_mode & 0o777 == 0o600
    assert SECRET.encode() not in content_of(file) and vault_file.load(file).salt != opened.document.salt
    entry = vault_file.load(file).entries["a"]
    assert (entry.created, entry.changed) == ("2020-01-01T00:00:00Z", "2021-01-01T00:00:00Z")
    os.unlink(vault.path())
    made()
    assert ai("import", file, "--from-password-file", password_file)[0] == 0 and verified() == {"a": SECRET.encode(), "b": bytes(range(256))}
    shutil.copy(file, vault.path())
    assert ai("get", "b", "--password-file", password_file) == (0, bytes(range(256)), "")
    assert ai("check", "--password-file", password_file)[0] == 0


def content_of(path):
    with open(path, "rb") as file:
        return file.read()


def test_where_an_archive_is_not_put(home, password_file):
    made(a=b"1")
    there = written(f"{home}/there", b"precious")
    os.symlink("/nowhere", f"{home}/link")
    for output, words in {there: "--force replaces it", f"{home}/none/x": "there is no directory", home: "is there already"}.items():
        code, _, said = ai("export", "-o", output, "--export-password-file", password_file)
        assert code == 2 and words in said and content_of(there) == b"precious"
    os.mkfifo(f"{home}/fifo")  # it stands for a device: as root, a fault here would replace /dev/null
    for output in (f"{home}/fifo", home, f"{home}/link"):
        assert ai("export", "-o", output, "--force", "--export-password-file", password_file)[0] == 2
    assert ai("export", "-o", there, "--force", "--export-password-file", password_file)[0] == 0 and vault_file.load(there)
    code, out, said = ai("export", "--export-password-file", password_file)
    assert code == 0 and said == "ai: exported: 1 value\n" and vault_file.parse(out, "x").entries.keys() == {"a"}
    code, said = on_terminal("export", "--export-password-file", password_file)
    assert code == 2 and "not for a screen" in said
    for arguments, code, words in [(["zz"], 1, "no 'zz'"), (["--format", "json"], 2, "--plaintext"), ([], 2, "no terminal to ask")]:
        found, out, said = ai("export", *arguments)
        assert (found, out) == (code, b"") and words in said
    made()
    code, _, said = ai("export", "-o", f"{home}/x", "--export-password-file", password_file)
    assert code == 2 and "nothing to export" in said and not os.path.exists(f"{home}/x")


def test_an_export_never_replaces_the_vault_or_what_is_beside_it(home, password_file):
    made(a=b"1")
    assert ai("set", "b", stdin=b"second")[0] == 0
    before, directory = content(), os.path.dirname(vault.path())
    os.symlink(directory, f"{home}/d")
    os.symlink(vault.path(), f"{home}/link")
    for output, what in {vault.path(): "the vault itself", f"{vault.path()}.bak": "its backup", f"{vault.path()}.lock": "its lock", f"{home}/d/vault.json": "the vault itself", f"{home}/link": "the vault itself"}.items():
        for arguments in ([], ["--force"], ["--force", "--plaintext"]):
            code, out, said = ai("export", "-o", output, "--export-password-file", password_file, *arguments, "a")
            assert (code, out) == (2, b"") and f"{output} is {what}" in said and "--force" not in said, said
    assert ai("export", "-o", f"{home}/vault.json", "--export-password-file", password_file)[0] == 0  # of that name, but elsewhere
    assert content() == before and set(verified()) == {"a", "b"} and vault_file.load(vault.path() + ".bak").entries.keys() == {"a"}


def test_export_asks_twice(home):
    made(a=SECRET.encode())
    for keys, code in [([ARCHIVE_PASSWORD + "\r", "\x03"], 130), ([ARCHIVE_PASSWORD + "\r", ARCHIVE_PASSWORD + "\r"], 0)]:
        person = Person("export", "-o", f"{home}/x")
        for question, typed in zip(["Archive password >", "Once more >"], keys):
            person.wait_for(question)
            time.sleep(0.2)  # what comes before the question stands there is thrown away
            person.type(typed)
        found, said = person.end()
        assert found == code and ARCHIVE_PASSWORD not in said and os.path.exists(f"{home}/x") == (code == 0)


# export --plaintext

AWKWARD = {"plain": "abc", "quote": "it's \"x\" $HOME `id` \\n", "lines": "a\nb\n", "blanks": "  x # y ", "binary": "\udcff\x01", "prod/db.key": "1", "2nd": "2"}


def test_plaintext_only_after_yes(home):
    made(a=SECRET.encode())
    code, out, said = ai("export", "--plaintext", stdin=b"yes\n")
    assert (code, out) == (4, b"") and "on a terminal" in said
    for keys, code in {"y\r": 4, "\r": 4, "YES\r": 4, "\x04": 4, "\x03": 130, "yes\r": 0}.items():
        person = Person("export", "--plaintext")
        person.wait_for("1 value in plaintext. Type yes to go on >")
        person.type(keys)
        found, said = person.end()
        assert found == code and (SECRET in said) == (code == 0)
    person = Person("export", "--plaintext", "--format", "json", "-o", f"{home}/x")
    person.wait_for(f"in plaintext in {home}/x.")
    person.type("yes\r")
    code, said = person.end()
    assert code == 0 and SECRET not in said and json.loads(content_of(f"{home}/x")) == {"a": SECRET} and os.stat(f"{home}/x").st_mode & 0o777 == 0o600


def exported(home, form):
    person = Person("export", "--plaintext", "-o", f"{home}/out", "--format", form)
    person.wait_for("yes to go on >")
    person.type("yes\r")
    return person.end()


def test_what_env_export_writes_is_read_by_sh_and_by_import(home):
    values = {name: text.encode("utf-8", "surrogateescape") for name, text in AWKWARD.items()}
    made(**values)
    code, said = exported(home, "env")
    assert code == 0 and "prod/db.key is the variable prod_db_key" in said and "2nd is the variable n_2nd" in said
    names = {"prod/db.key": "prod_db_key", "2nd": "n_2nd"}
    for name, value in values.items():
        script = f'. "$HOME/out"; printf %s "${names.get(name, name)}"'
        assert subprocess.run(["sh", "-c", script], capture_output=True, check=True).stdout == value
    made()
    assert ai("import", f"{home}/out")[0] == 0
    assert verified() == {names.get(name, name): value for name, value in values.items()}


def test_what_no_plaintext_format_can_carry(home):
    for values, form, words in [
        ({"a": b"\xff"}, "json", "'a' is no text"), ({"a": b"x\0"}, "env", "'a' has a NUL"), ({"a.b": b"1", "a-b": b"2"}, "env", "two variables of one name"),
    ]:  # fmt: skip
        made(**values)
        code, said = exported(home, form)
        assert code == 2 and words in said and not os.path.exists(f"{home}/out")
