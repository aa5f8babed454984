"""docs/vault.md: its first steps as they are typed, its options as the parsers have them."""

import os
import re
from pathlib import Path

from opsterm import vault_command
from opsterm.shell_completion import collect

DOC = (Path(__file__).parent.parent / "docs" / "vault.md").read_text(encoding="utf-8")
PASSWORD, VALUE = "correct horse battery staple", "s3cret-value-of-20-ch"[:20]


def test_first_steps(terminal, home):
    """A prompt is answered, a line of ours is waited for."""
    os.mkdir(f"{home}/bin")
    with open(f"{home}/bin/psql", "w") as script:
        script.write('#!/bin/sh\necho "psql $* with ${#PGPASSWORD} characters"\n')
    os.chmod(f"{home}/bin/psql", 0o755)
    terminal.send('PATH="$HOME/bin:$PATH"; clear', "Enter")
    steps = re.search(r"^```console\n(.*?)^```", DOC, re.MULTILINE | re.DOTALL)[1].splitlines()
    assert len(steps) > 8
    shown = 0
    for step in steps:
        if step.startswith("$ "):
            terminal.send(step[2:], "Enter")
            shown += 1
        elif step.endswith(">"):
            terminal.wait_for(step)
            terminal.send(VALUE if step.startswith("Value") else PASSWORD, "Enter")
        else:
            words = step.partition(":")[2].partition("/")[0].split("until")[0].strip()
            assert words in " ".join(terminal.wait_for(re.compile(r"\s+".join(map(re.escape, words.split())))).split())
        if step.startswith("$ ai vault exec"):
            terminal.wait_for("psql -h db.example.com with 20 characters")
    assert shown == 5 and VALUE not in terminal.screen(history=True) and PASSWORD not in terminal.screen(history=True)


def test_every_action_and_every_option_is_in_the_document():
    rows = DOC[DOC.index("## Actions") : DOC.index("## Opening it")]
    commands = {command.path: command for command in collect({"vault": ("vault_command", "", "")}|{"ask": ("ask", "", "")})}
    for name in vault_command.ACTIONS:
        assert f"`{name}" in rows, name
        for option in commands[f"vault {name}"].options:
            long = option.names[-1]
            assert long in ("--help",) or long in DOC, (name, long)
