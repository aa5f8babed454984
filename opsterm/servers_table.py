"""Servers as rows that fit the terminal, and as documents for programs."""

from __future__ import annotations

import sys

from opsterm.term import clean, coloured, columns, paint, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from opsterm.inventory import Server

GAP = 2  # columns between two columns
NARROWEST = 8  # columns that a column is cut to, before it is left out
FIELD = 14  # columns of a field's name in front of its value


def address(server: Server) -> str:
    """user@host:port, as far as they are said."""
    host = server.host or server.name
    if server.port:
        host = f"[{host}]:{server.port}" if ":" in host else f"{host}:{server.port}"
    return f"{server.user}@{host}" if server.user else host


def document(server: Server, groups: list[str]) -> dict[str, Any]:
    """A server for programs: every field, also those without a value, and the groups that it is in."""
    listed = {**server._asdict(), "host": server.host or server.name, "proxy": list(server.proxy)}
    options = [{"name": name, "value": value} for name, value in server.options]
    return {**listed, "tags": list(server.tags), "options": options, "groups": groups}


def fields(server: Server) -> dict[str, Any]:
    """A server as servers.yaml has it: only what is said, tags and `env` as tags."""
    said = {name: value for name, value in server._asdict().items() if value and name not in ("name", "place")}
    if "proxy" in said:
        said["proxy"] = ",".join(server.proxy)
    if "tags" in said:
        said["tags"] = list(server.tags)
    if "options" in said:
        said["options"] = options_of(server.options)
    return said


def options_of(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    """One value, or a list of them, for each option."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        known = next((each for each in found if each.lower() == name.lower()), name)
        found[known] = [*found[known], value] if known in found else [value]
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """rows under head, cut to the terminal; whole and without head where stdout is none. The first columns are the
    dearest: the last are left out first, and so is one without a value."""
    rows = [[" ".join(clean(cell).split()) for cell in row] for row in rows]
    if not sys.stdout.isatty():
        return [_joined(row, _widths(rows)) for row in rows]
    filled = [index for index, _ in enumerate(head) if index == 0 or any(row[index] for row in rows)]
    head, *rows = [[row[index] for index in filled] for row in (head, *rows)]
    wide = _fitted(_widths([head, *rows]), width())
    return [paint(_joined(head, wide), "dim", coloured()), *(_joined(row, wide) for row in rows)]


def _widths(rows: Sequence[Sequence[str]]) -> list[int]:
    return [max(map(columns, cells)) for cells in zip(*rows)]


def _fitted(wide: list[int], room: int) -> list[int]:
    """The widths of as many columns as there is room for; the last is cut."""
    fitted: list[int] = []
    for each in wide:
        left = room - sum(fitted) - GAP * len(fitted)
        if fitted and left < min(each, NARROWEST):
            break
        fitted.append(min(each, left))
    return fitted


def _joined(row: Sequence[str], wide: Sequence[int]) -> str:
    cells = [cut(cell, room) for cell, room in zip(row, wide)]
    return (" " * GAP).join(cell + " " * (room - columns(cell)) for cell, room in zip(cells, wide)).rstrip()


def cut(text: str, room: int) -> str:
    """text, or its beginning and … where it takes more than room columns."""
    if columns(text) <= room:
        return text
    while text and columns(text) > room - 1:
        text = text[:-1]
    return text + "…"


def wrapped_field(name: str, value: str) -> list[str]:
    """`name   value`, in lines that fit; a word is never broken: it could not be copied."""
    import textwrap

    value = clean(value)
    head = f"{name:<{FIELD - 1}} "
    if not sys.stdout.isatty():
        return [f"{head}{value}"]
    inside = " " * FIELD
    return textwrap.wrap(
        value, max(width(), FIELD + 10), initial_indent=head, subsequent_indent=inside,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
