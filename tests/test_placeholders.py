"""Placeholders in commands: the value arrives whole wherever one stands, as a value and never as code."""

import os
import shutil
import subprocess

import pytest

from opsterm import placeholders
from opsterm.errors import OpsTermError

SHELLS = [shell for shell in ("sh", "bash", "zsh", "fish", "busybox sh") if shutil.which(shell.split()[0])]
VALUES = ["hunter2", "it's \"quoted\" $HOME `id` $(id) \\n; rm x", "-n", "two\nlines", "*", " blanks ", "«vault:other»"]
# (command, what it prints with {} for the value)
PLACES = [
    ("printf %s «vault:a»", "{}"),
    ('printf %s "«vault:a»"', "{}"),
    ("printf %s '«vault:a»'", "{}"),
    ('printf %s "before «vault:a»after"', "before {}after"),
    ("printf %s 'before «vault:a»after'", "before {}after"),
    ("printf %s before«vault:a»after", "before{}after"),
    ("printf %s «vault:a»«vault:a»", "{}{}"),
    ("printf %s --password=«vault:a»", "--password={}"),
    ("true; printf %s «vault:a» | cat", "{}"),
    ("printf %s «vault:a» # a comment's quote «vault:a»", "{}"),
]
POSIX = [
    ('printf %s "$(printf %s «vault:a»)"', None),
    ("cat <<EOF\nkey=«vault:a»\nEOF\n", "key={}\n"),
    ("X=«vault:a»; printf %s \"$X\"", "{}"),
    ("cat <<E'OF'\n$x\nEOF\nprintf '[%s]' «vault:a»", "$x\n[{}]"),
    ("cat <<EOF\n$(printf x) `printf y` «vault:a»\nEOF\n", "x y {}\n"),
    ("{ cat; printf %s '«vault:a»'; } <<-A\n\t\"'«vault:a»'\n\tA\n", "\"'{}'\n{}"),
    ("printf %s \"`printf %s «vault:a»`\" ${X:-\"$(printf ' %s' '«vault:a»')\"}", None),
    ("printf %s \"it's '«vault:a»'\"", "it's '{}'"),
    ("printf %s \"'«vault:a»'\" '\"«vault:a»\"' \"$'«vault:a»'\"", "'{}'\"{}\"$'{}'"),
    ("case «vault:a» in «vault:a») printf %s yes;; esac", "yes"),
    ("if [ -n «vault:a» ]; then printf %s '«vault:a»'; fi", "{}"),
]


def run(shell, command, value):
    prepared = placeholders.prepare(command)
    assert value not in prepared.command or value == "-n" or value in command
    env = {**os.environ, **dict.fromkeys(prepared.names, value)}
    return subprocess.run([*shell.split(), "-c", prepared.command], env=env, capture_output=True, text=True, check=False).stdout


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("shell", SHELLS)
def test_the_value_arrives_as_it_is(shell, value, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for command, wanted in PLACES + (POSIX if shell != "fish" else []):
        if wanted is None:
            assert run(shell, command, value).rstrip("\n") in (value.rstrip("\n"), f"{value} {value}".rstrip("\n")), command
        else:
            assert run(shell, command, value) == wanted.replace("{}", value), command


@pytest.mark.parametrize("command", ["echo $((«vault:a» + 1))", "echo ${X:-«vault:a»}", "cat <<'EOF'\n«vault:a»\nEOF", "echo ) «vault:a»", "echo \\«vault:a»", 'echo "\\«vault:a»; touch x; : \\«vault:a»"',
    "echo '\\«vault:a»; echo x; echo \\«vault:a»'", "echo $'\\«vault:a»'", "echo $«vault:a»", "echo $[ «vault:a» ]", "[[ «vault:a» -eq 1 ]]",
    "cat <<EOF\nx $(printf '[%s]' «vault:a»)\nEOF", "cat <<EOF\n`echo «vault:a»`\nEOF",
    "cat <<EOF\n${X:-$(printf %s «vault:a»)}\nEOF", "cat <<«vault:a»\nx\n", "a[«vault:a»]=1", "((«vault:a»))", "for ((«vault:a»;;)); do a; done", "echo ${X/«vault:a»/b}", "cat <<'EOF' >«vault:a»\n«vault:a»\nEOF", "echo 'a «vault:a»"])
def test_where_no_value_can_go_nothing_is_filled_in(command):
    with pytest.raises(OpsTermError, match="«vault:a» cannot be filled in") as caught:
        placeholders.prepare(command)
    assert caught.value.code == 4


@pytest.mark.parametrize(("command", "rereads"), [("sh -c 'echo «vault:a»'", True), ("ssh web \"x «vault:a»\"", True), ("a; eval «vault:a»", True), ("bash <<EOF\n«vault:a»\nEOF", True), ("psql -c «vault:a»", True), ("timeout 5 /bin/sh -c 'x «vault:a»'", True), ("echo «vault:a» | sh", True), ("awk -v x=«vault:a» 1", True), ("mysql -p«vault:a»", True), ("cat sh.txt «vault:a»", False), ("curl -H «vault:a» https://x/sh", False)])
def test_what_reads_it_again(command, rereads):
    assert placeholders.rereads(command) == rereads


def test_names_and_variables():
    prepared = placeholders.prepare("a «vault:x» '«vault:prod/y.z»' «vault:x»")
    assert prepared.names == {"OPSTERM_SECRET_1": "x", "OPSTERM_SECRET_2": "prod/y.z"}
    assert placeholders.masked("«vault:x» «secret:aws-key#1» «secret:»") == ["«secret:aws-key#1»"]
    assert placeholders.prepare("a «vault:it's»").names == {"OPSTERM_SECRET_1": "it's"}
    prepared = placeholders.prepare("a «vault:it's» '«vault:b c» «vault:$(d)»' # it's «vault:x»")
    assert list(prepared.names.values()) == ["it's", "b c", "$(d)", "x"] and prepared.command.endswith("# it's \"$OPSTERM_SECRET_4\"")
    assert placeholders.prepare("echo plain") == ("echo plain", {})
