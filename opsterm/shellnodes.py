"""What shellparse makes of a command: plain data, every node with the span (start, end) of its source text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias, Union

    Part: TypeAlias = Union["Text", "Param", "Substitution", "Arithmetic"]  # noqa: UP007
    Command: TypeAlias = Union["Simple", "Compound"]  # noqa: UP007


class Text(NamedTuple):
    """Literal characters, quotes and backslashes taken away. Where quoted is False, `*`, `?`, `[`, `{`, `~` have their
    meaning for the shell."""

    text: str
    quoted: bool
    start: int
    end: int


class Param(NamedTuple):
    """$x, ${x}, ${x[index]}, ${#x}, ${!x}, ${x:-word}, …

    op: the operator as it is written (`:-`, `##`, `//`, `/%`, `@Q`), "" for none, "length" for `#` before the name,
    "indirect" for `!` before it, whatever follows. words: its operands: of `:-` one, of `/` two (the second empty where
    it is missing), of `:` one or two, of `@Q` none, of an indirect one those of what follows.
    """

    name: str
    op: str
    words: tuple[Word, ...]
    index: Word | None
    quoted: bool
    start: int
    end: int


class Substitution(NamedTuple):
    """kind: "$(", "`", "<(" or ">("."""

    kind: str
    body: List
    quoted: bool
    start: int
    end: int


class Arithmetic(NamedTuple):
    """$((…)) and $[…]. body: the expression, its expansions as parts of it."""

    body: Word
    quoted: bool
    start: int
    end: int


class Word(NamedTuple):
    """The parts of one word, in order; `''` is a Word with one empty quoted Text."""

    parts: tuple[Part, ...]
    start: int
    end: int


class Redirect(NamedTuple):
    """fd: the number or {name} before the operator, "" for none. target: the word behind it; for `<<` and `<<-` the
    delimiter. body: the here-document as a word (a quoted delimiter: one quoted Text)."""

    op: str
    fd: str
    target: Word
    body: Word | None
    start: int
    end: int


class Assignment(NamedTuple):
    """name=value, name+=value, name[index]=value, name=(array). One of value and array is None."""

    name: str
    index: Word | None
    append: bool
    value: Word | None
    array: tuple[Word, ...] | None
    start: int
    end: int


class Simple(NamedTuple):
    """A simple command. Arguments such as `declare x=(1 2)` are words, the array's items among them."""

    assignments: tuple[Assignment, ...]
    words: tuple[Word, ...]
    redirects: tuple[Redirect, ...]
    start: int
    end: int


class Compound(NamedTuple):
    """kind: group, subshell, if, for, for((, while, until, case, select, [[, ((, function, coproc.

    name: the loop's variable, the function's or coprocess's name. words: what is expanded on the way: the items
    of a loop, subject and patterns of a case, the operands of [[ ]], the expression of (( )), the three of for ((.
    bodies: the lists of commands in it: conditions first.
    """

    kind: str
    name: str
    words: tuple[Word, ...]
    bodies: tuple[List, ...]
    redirects: tuple[Redirect, ...]
    start: int
    end: int


class Pipeline(NamedTuple):
    """commands joined by `|` or `|&`; most have one. negated: `!`; timed: `time`."""

    commands: tuple[Command, ...]
    negated: bool
    timed: bool
    start: int
    end: int


class Item(NamedTuple):
    """One pipeline of a list and the operator behind it: "&&", "||", ";", "&", "\\n" or "" at the end."""

    pipeline: Pipeline
    operator: str


class List(NamedTuple):
    items: tuple[Item, ...]
    start: int
    end: int


# While parsing.


class Elsewhere(NamedTuple):
    """A node parsed from a copy of a part of the text: where that began, and where the copy lacks a character."""

    node: Any
    offset: int
    removed: list[int]


class Heredoc:
    """A here-document whose body is still to come, in the place of its word."""

    __slots__ = ("delimiter", "tabs", "quoted", "body")

    def __init__(self, delimiter: str, tabs: bool, quoted: bool) -> None:
        self.delimiter, self.tabs, self.quoted = delimiter, tabs, quoted
        self.body: Any = None


_LEAVES = {str, int, bool, type(None)}


def settled(tree: List, unsettled: list[int]) -> List:
    """The tree with every here-document in its place and all spans those of the whole text. unsettled: where that
    concerns something."""
    return _settled(tree, sorted(unsettled), ()) if unsettled else tree


def _settled(node: Any, unsettled: list[int], places: tuple[Elsewhere, ...]) -> Any:
    kind = type(node)
    if kind is Elsewhere:
        return _settled(node.node, unsettled, (*places, node))
    if kind is Heredoc:
        return _settled(node.body, unsettled, places)
    if not places and kind is not tuple and kind is not Item:
        first = bisect_left(unsettled, node[-2])
        if first == len(unsettled) or unsettled[first] >= node[-1]:
            return node
    values = []
    for value in node:  # no comprehension: each has a frame of its own, and trees are deep
        values.append(value if type(value) in _LEAVES else _settled(value, unsettled, places))
    if kind is tuple:
        return tuple(values)
    if places and kind is not Item:
        start, end = values[-2:]
        values[-2:] = _outer(start, places), _outer(end - 1, places) + 1 if end > start else _outer(start, places)
    return kind._make(values)


def _outer(at: int, places: tuple[Elsewhere, ...]) -> int:
    for place in reversed(places):
        at += place.offset + (bisect_right(place.removed, at) if place.removed else 0)
    return at
