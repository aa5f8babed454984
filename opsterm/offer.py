"""After the answer: each command it holds is offered to the person, one at a time."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from opsterm import clipboard, execute, guard, placeholders, prompt
from opsterm.record import NamedTuple
from opsterm.term import note
from opsterm.vault import Unlocking

PLACEHOLDER = re.compile(r"<[A-Za-z][\w.-]*>")  # <container>: for the person to fill in


class Context(NamedTuple):
    """What all commands of an answer share. secrets: the names of the vault that were in what was asked; policy: the
    person's own rules about commands."""

    proposer: str
    conversation: str | None
    secrets: tuple[str, ...] = ()
    unlocking: Unlocking = Unlocking()
    policy: guard.Policy = guard.DEFAULT


def offer(commands: Sequence[str], context: Context, explain: Callable[[str], None]) -> int:
    """Offer commands in turn; return the exit code of the last one that ran, 0 when none did."""
    code = 0
    for number, command in enumerate(commands, 1):
        decision, code = _offer_one(command, context, explain, code, last=number == len(commands))
        if decision == execute.REFUSED:
            break
    return code


def _offer_one(
    command: str, context: Context, explain: Callable[[str], None], code: int, last: bool
) -> tuple[str, int]:
    edited = False
    while True:
        missing = [] if edited else sorted({*PLACEHOLDER.findall(command), *placeholders.masked(command)})
        keys = "rexc" + ("" if last else "n") + "q"
        request = execute.Request(
            command,
            context.proposer,
            conversation=context.conversation,
            secrets=context.secrets,
            edited=edited,
        )
        outcome = execute.execute(request, keys, context.unlocking, context.policy, missing)
        if outcome.decision == "edit":
            changed = _edit(command)
            edited, command = edited or changed != command, changed
        elif outcome.decision == "explain":
            explain(command)
        elif outcome.decision == "copy":
            _copy(command)
        else:
            return outcome.decision, code if outcome.code is None else outcome.code


def _edit(command: str) -> str:
    try:
        return prompt.edit(command) or command
    except prompt.NoTerminal:
        return command


def _copy(command: str) -> None:
    import os

    try:
        tty = prompt.open_tty()
    except prompt.NoTerminal:
        return
    try:
        note(clipboard.copy(command, tty))
    finally:
        os.close(tty)
