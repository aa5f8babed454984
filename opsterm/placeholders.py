"""«vault:NAME» in a command that somebody proposed: its value goes in through the environment, at the moment it runs.

The shell gets a variable where the placeholder stood, quoted for that place, so that it reads no value as code. What a
second shell does with the value (`ssh host "…"`, `sh -c`, `eval`) is beyond that: see rereads(). What the person
approved, and what the history keeps, has the placeholder.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from opsterm import redact
from opsterm.errors import REFUSED, OpsTermError
from opsterm.record import NamedTuple
from opsterm.shellnodes import Arithmetic, Assignment, Compound, Param, Redirect, Substitution, Text
from opsterm.shellparse import ShellSyntaxError, parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

VARIABLE = "OPSTERM_SECRET_{}"
# What stands around the placeholder → what takes its place. Quotes are closed and opened again: `$X` alone would take
# the letters behind it for its name, `${X}` is not known to fish.
_CODE = '"${}"'
_FORMS = {"code": _CODE, "'": "'\"${}\"'", "$'": "'\"${}\"$'", '"': '""${}""', "heredoc": "${{{}}}"}
_ARITHMETIC, _TEST = "inside arithmetic", "inside [[ … ]]"
_CONDITIONS = {"((": _ARITHMETIC, "for((": _ARITHMETIC, "[[": _TEST}
_READERS = r"""(?x) (?:^|[\s;&|(]) (?:[\w./~-]*/)?
    (?:(?:ba|z|da|k|mk|a|c|tc|fi)?sh|su|eval|trap|ssh|watch|xargs|parallel|entr|env\s+-S|python[\d.]*|perl|ruby|php|lua
       |node|deno|bun|tclsh|expect|[gmn]?awk|mysql|mariadb|psql|sqlite3|mongosh?|redis-cli|osascript|pwsh)
    (?=[\s;&|)]|$)"""


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
    matches = [match for match in re.finditer(redact.PLACEHOLDER, command) if match[1]]
    for match, place in zip(matches, _places(command, matches)):
        if place not in _FORMS:
            raise OpsTermError(
                f"{match[0]} cannot be filled in {place}",
                "Edit the command so that it stands alone or in quotes",
                REFUSED,
                "policy",
            )
        variable = found.setdefault(match[1], VARIABLE.format(len(found) + 1))
        parts += [command[at : match.start()], _FORMS[place].format(variable)]
        at = match.end()
    return Prepared("".join(parts) + command[at:], {variable: name for name, variable in found.items()})


def _places(command: str, matches: list[re.Match[str]]) -> Iterator[str]:
    """What surrounds each placeholder: a key of _FORMS, or the words for a place that cannot be filled."""
    if not matches:
        return
    # What stands in for a placeholder is part of a word wherever it is; a name in the vault may have blanks and quotes.
    finder = _Finder(re.sub(redact.PLACEHOLDER, lambda found: "«" * len(found[0]), command), matches)
    elsewhere = "code"  # in a comment: nothing else is outside of all texts
    try:
        finder.read(parse(finder.command))
    except ShellSyntaxError:
        finder.places.clear()
        elsewhere = "a command whose quotes cannot be followed"
    for match in matches:
        before = command[: match.start()]
        if (len(before) - len(before.rstrip("\\"))) % 2:
            yield "behind a backslash"  # it would take away the quote that is to come
        elif before.endswith("$"):
            yield "behind a $"
        else:
            yield finder.places.get(match.start(), elsewhere)


class _Finder:
    """Finds the texts of a command that placeholders are in. places: offset → what surrounds it."""

    def __init__(self, command: str, matches: list[re.Match[str]]) -> None:
        self.command = command
        self.places: dict[int, str] = {}
        self._offsets = [match.start() for match in matches]
        self._document = False  # inside a here-document

    def read(self, node: Any, around: str = "") -> None:
        """around: what decides because the node is in it; "" where the quotes of each text do."""
        kind = type(node)
        if kind is Text:
            first, last = bisect_left(self._offsets, node.start), bisect_left(self._offsets, node.end)
            self.places.update(dict.fromkeys(self._offsets[first:last], around or self._quotes(node)))
        elif kind is Redirect:
            self._redirect(node, around)
        elif kind is Compound:
            self._all(node.words, _CONDITIONS.get(node.kind, around))
            self._all((*node.bodies, *node.redirects), around)
        elif kind is Assignment:
            self._all(node.index or (), _ARITHMETIC)
            self._all((node.value, node.array), around)
        elif kind is Substitution:
            self.read(node.body, "inside $( or ` in a here-document" if self._document else "")
        else:
            self._all(node, "inside ${…}" if kind is Param else _ARITHMETIC if kind is Arithmetic else around)

    def _all(self, nodes: Iterable[Any], around: str) -> None:
        for node in nodes:
            if isinstance(node, tuple):
                self.read(node, around)

    def _redirect(self, node: Redirect, around: str) -> None:
        if node.body is None:
            return self.read(node.target, around)
        self.read(node.target, "the word that ends a here-document")
        if any(part.quoted for part in node.target.parts):
            return self.read(node.body, "a here-document with a quoted delimiter")  # the shell fills nothing in
        before, self._document = self._document, True
        self.read(node.body, around or "heredoc")
        self._document = before
        return None

    def _quotes(self, node: Text) -> str:
        """What the text stands in; between double quotes it may begin with a quote of the other kind."""
        source = self.command[node.start : node.end]
        if not node.quoted:
            return "code"
        if source.startswith("$'"):
            return "$'"
        return "'" if source[0] == "'" and "'" not in node.text else '"'


def rereads(command: str) -> bool:
    """Whether another program may read the value as code: a second shell, or what a here-document is for."""
    return "<<" in command or bool(re.search(_READERS, command))
