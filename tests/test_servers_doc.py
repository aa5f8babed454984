"""docs/servers.md: its examples as they are typed, one after the other, and what it says of actions, keys and options."""

import os
import re
import shutil
from pathlib import Path

import pytest
from terminal import Terminal

from opsterm import inventory_fields, servers
from opsterm.shell_completion import collect

ROOT = Path(__file__).parent.parent
DOC = (ROOT / "docs" / "servers.md").read_text(encoding="utf-8")


def blocks(kind):
    return re.findall(rf"^```{kind}\n(.*?)^```", DOC, re.MULTILINE | re.DOTALL)


def test_the_example_is_the_example():
    assert blocks("yaml") == [(ROOT / "examples" / "servers.yaml").read_text()]


def test_every_command_does_what_stands_below_it(home, monkeypatch):
    """What the document cuts short ends with … there."""
    monkeypatch.delenv("OPSTERM_DIR")
    os.makedirs(f"{home}/.config/opsterm", 0o700)
    shutil.copy(ROOT / "examples" / "servers.yaml", f"{home}/.config/opsterm/servers.yaml")
    os.chmod(f"{home}/.config/opsterm/servers.yaml", 0o600)
    (Path(home) / "hosts").write_text(re.search(r"^\$ cat hosts\n(.*?)^\$", DOC, re.MULTILINE | re.DOTALL)[1])
    steps = [step for block in blocks("console") for step in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)]
    assert len(steps) > 15
    with Terminal(cols=200, rows=40) as terminal:
        for command, shown in steps:
            terminal.clear()
            terminal.send(command, "Enter")
            lines = terminal.wait_for(re.compile(r"\n\$\Z")).replace(home, "/home/mia").splitlines()
            begin = next(at for at, line in enumerate(lines) if line == f"$ {command}")
            found, expected = [line.rstrip() for line in lines[begin + 1 : -1]], shown.splitlines()
            assert len(found) == len(expected), (command, "\n".join(found))
            for at, line in enumerate(expected):
                assert found[at].startswith(line[:-1]) if line.endswith("…") else found[at] == line, (command, "\n".join(found))


@pytest.mark.parametrize("words", [[*servers.ACTIONS], [*inventory_fields.FIELDS], [*inventory_fields.HOST_KEYS]])
def test_everything_has_a_word_in_it(words):
    assert [word for word in words if not re.search(rf"`[^`\n]*\b{word}\b", DOC)] == []


def test_its_options_are_options():
    commands = collect({"servers": ("servers", "", ""), "ask": ("ask", "", "")})
    known = {name for command in commands if command.path.startswith("servers") for option in command.options for name in option.names}
    said = {word for code in re.findall(r"`(ai servers [^`]+|-[^`]+)`", DOC) for word in re.findall(r"(?<!\S)--?[a-z][a-z-]*", code)}
    assert said - known - {"-J", "-o", "-G", "--list"} == set()
