"""`ai vault` mistyped: what is said, and that nothing of the command line is repeated."""

import json
import os
import re
import subprocess

import pytest

from opsterm import cli, vault, vault_command

MEANT = {
    "unlok": "unlock", "gte": "get", "ls": "list", "show": "get", "cat": "get", "read": "get", "add": "set", "insert": "set", "create": "set", "put": "set",
    "delete": "rm", "remove": "rm", "del": "rm", "mv": "rename", "passwd": "rekey", "open": "unlock", "close": "lock", "run": "exec", "GET": "get", "eidt": "edit",
}  # fmt: skip
QUESTION = "; a question can follow --: ai -- …"
SECRET = "hunter2x"


def said(capsys, *words):
    """The lines on stderr; nothing may come on stdout."""
    assert cli.main(list(words)) == 2
    out, err = capsys.readouterr()
    assert out == "" and SECRET not in err and "choose from" not in err
    return [line.strip() for line in err.splitlines()]


@pytest.mark.parametrize("word", MEANT)
@pytest.mark.parametrize("rest", [[], ["x", SECRET]])
def test_a_mistyped_action(word, rest, capsys):
    assert said(capsys, "vault", word, *rest) == [f"ai: ai vault: there is no {word!r}: did you mean {MEANT[word]}?", "ai vault --help"]


def test_the_words_of_others_are_no_actions_of_ours():
    assert not set(vault_command.ELSEWHERE) & set(vault_command.ACTIONS) and set(vault_command.ELSEWHERE.values()) <= set(vault_command.ACTIONS)


# What is typed → whether it looks like a question.
NEITHER = {
    "keeps failing to unseal": True, "is sealed": True, "how do I rotate": True, "-- why is it sealed": True, "foo": False, SECRET: False, f"sk-{SECRET} x": False, f"foo --bar {SECRET}": False,
    f"set={SECRET}": False, f"what --is {SECRET}": False,
}  # fmt: skip


@pytest.mark.parametrize("line", NEITHER)
def test_what_is_like_no_action(line, capsys):
    expected = ["ai: ai vault: that is none of its actions", "ai vault --help" + QUESTION * NEITHER[line]]
    assert said(capsys, "vault", *line.split()) == expected
    assert said(capsys, "vault", line) == expected or line.startswith("-- ")


def test_options_come_after_the_action(capsys):
    for words in (["--password-file", SECRET, "get", "x"], ["--password-file", "pw"], ["--json", "status"]):
        assert said(capsys, "vault", *words) == ["ai: ai vault: options come after the action: ai vault ACTION --option …", "ai vault --help"]
    assert said(capsys, "--json", "vault", "set", "x", SECRET)[1] == "ai vault --help"


def test_no_action(capsys):
    first, *names, last = said(capsys, "vault")
    assert (first, last) == ("ai: ai vault: which action?", "ai vault --help")
    assert re.findall(r"\w+", " ".join(names)) == list(vault_command.ACTIONS) and max(map(len, names)) < 76


@pytest.mark.parametrize("action, option", [("status", "--foo"), ("lock", "--json"), ("list", f"--x={SECRET}"), ("get", "--clear-after"), ("lock", f"--help={SECRET}"), ("rm", "")])
def test_options_of_an_action(action, option, capsys):
    first, *rest = said(capsys, "vault", action, *filter(None, [option]))
    assert first.startswith(f"ai: ai vault {action}: ") and rest[0].startswith(f"ai vault {action} --help") and len(rest) == 1
    assert "ai --" not in " ".join(rest)


def test_a_fast_answer(home):
    """Nothing is read for it: neither the vault nor the configuration."""
    os.mkdir(os.environ["OPSTERM_DIR"], 0o700)
    for name in ("config.yaml", "vault.json"):
        os.mkfifo(os.path.join(os.environ["OPSTERM_DIR"], name), 0o600)
    done = subprocess.run(["ai", "vault", "ls"], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 2)


def test_the_iterations_of_the_old_form_are_assumed(home, capsys):
    os.mkdir(os.environ["OPSTERM_DIR"], 0o700)
    with open(vault.path(), "w") as out:
        out.write(json.dumps({"keys": {}, "salt": "AAECAwQFBgcICQoLDA0ODw=="}))
    os.chmod(vault.path(), 0o600)
    assert cli.main(["vault", "status"]) == 0
    row = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("password"))
    assert re.fullmatch(r"password +assumed 600,000 iterations \(the old form does not say\): \d+ ms here for one guess", row), row
