"""«vault:NAME» in a command that somebody proposed: its value goes in through the environment, at the moment it runs.

The shell gets a variable where the placeholder stood, quoted for that place, so that it reads no value as code. What a
second shell does with the value (`ssh host "…"`, `sh -c`, `eval`) is beyond that: see rereads(). What the person
approved, and what the history keeps, has the placeholder.
"""

from __future__ import annotations

import re

from opsterm import redact
from opsterm.errors import REFUSED, OpsTermError
from opsterm.record import NamedTuple
from opsterm.shellscan import ShellScan

VARIABLE = "OPSTERM_SECRET_{}"
# What stands around the placeholder → what takes its place. Quotes are closed and opened again: `$X` alone would take
# the letters behind it for its name, `${X}` is not known to fish.
_FORMS = {"'": "'\"${}\"'", "$'": "'\"${}\"$'", '"': '""${}""', "heredoc": "${{{}}}"}
_CODE = '"${}"'
_NOWHERE = {"${": "inside ${…}", "a": "inside arithmetic", "[[": "inside [[ … ]]"}
_READERS = r"(?:^|[\s;&|(])(?:(?:ba|z|da|k|mk|a|c|tc|fi)?sh|su|eval|ssh|watch|xargs|parallel|python\d?|perl)\s"


class Prepared(NamedTuple):
    """command with variables in the place of placeholders; names: variable → name in the vault."""

    command: str
    names: dict[str, str]


def masked(command: str) -> list[str]:
    """The placeholders in it that nothing can fill in: «secret:KIND#N»."""
    return [match[0] for match in re.finditer(redact.PLACEHOLDER, command) if match[2]]


def prepare(command: str) -> Prepared:
    """OpsTermError (code 4) where a placeholder stands in a place that no value can be handed to safely."""
    found: dict[str, str] = {}
    parts: list[str] = []
    at = 0
    for match in filter(lambda found: found[1], re.finditer(redact.PLACEHOLDER, command)):
        place = _place(command[: match.start()], command)
        if place in _NOWHERE or place.startswith("!"):
            raise OpsTermError(
                f"{match[0]} cannot be filled in {_NOWHERE.get(place, place[1:])}",
                "Edit the command so that it stands alone or in quotes",
                REFUSED,
                "policy",
            )
        variable = found.setdefault(match[1], VARIABLE.format(len(found) + 1))
        parts += [command[at : match.start()], _FORMS.get(place, _CODE).format(variable)]
        at = match.end()
    return Prepared("".join(parts) + command[at:], {variable: name for name, variable in found.items()})


def _place(before: str, command: str) -> str:
    """What surrounds the end of before: a key of _FORMS or _NOWHERE, "!" and the reason where that is unknown, or
    anything else for plain code."""
    if (len(before) - len(before.rstrip("\\"))) % 2:
        return "!behind a backslash"  # it would take away the quote that is to come
    if before.endswith("$"):
        return "!behind a $"
    if "$[" in before:
        return "!behind $[, which is arithmetic"
    scan = ShellScan()
    *lines, last = before.split("\n")
    body: list[str] = []
    for line in lines:
        scan.line(line)
        body = [*body, line] if scan.in_heredoc else []
    if scan.in_heredoc:
        return _place_in_heredoc("\n".join([*body[1:], last]), command)
    scan.line(last)
    if scan.broken:
        return "!a command whose quotes cannot be followed"
    return scan.context


def _place_in_heredoc(body: str, command: str) -> str:
    """body is what stands in the document before the placeholder."""
    if re.search(r"<<-?\s*['\"\\]", command):
        return "!a here-document with a quoted delimiter"  # which keeps the shell from filling anything in
    if "$(" in body or "`" in body:
        return "!a here-document behind $( or `"
    return "heredoc"


def rereads(command: str) -> bool:
    """Whether another program may read the value as code: a second shell, or what a here-document is for."""
    return "<<" in command or bool(re.search(_READERS, command))
