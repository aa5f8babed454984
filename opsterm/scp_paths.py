"""The operands of `ai scp`: which are on a server, and names as what they are there, bytes."""

from __future__ import annotations

import os

from opsterm.errors import UsageError
from opsterm.record import NamedTuple
from opsterm.term import clean

LONGEST_NAME = 255  # bytes, on nearly every file system


class Operand(NamedTuple):
    """A source or the target. server is "" for one on this machine; an empty path on a server is the home there."""

    text: str  # as it was typed
    server: str
    path: bytes


def parse(text: str) -> Operand:
    """SERVER:PATH is remote, all else local. A slash before the first colon makes a name local: ./a:b.

    SERVER may be user@host, host:port (two colons then), and an IPv6 address in brackets. UsageError.
    """
    if not text:
        raise UsageError("an empty name is no file", "ai scp FILE… SERVER:DIRECTORY/")
    end = _server_end(text)
    path = os.fsencode(text[end + 1 :])
    if b"\0" in path:
        raise UsageError(f"{text!r}: no name has a NUL in it")
    return Operand(text, text[: max(end, 0)], _from_home(path) if end > 0 else path)


def _server_end(text: str) -> int:
    """Where the colon between server and path is; -1 where there is no server."""
    before, bracket, inside = text.partition("[")
    if bracket and (not before or before.endswith("@")) and not {"/", ":"} & set(before):
        closed = inside.find("]:")
        if closed < 0 or "/" in inside[:closed]:
            return -1
        colon = len(before) + 1 + closed + 1
    else:
        colon = text.find(":")
        if colon < 1 or "/" in text[:colon]:
            return -1
    port, another, _ = text[colon + 1 :].partition(":")
    return colon + 1 + len(port) if another and port.isascii() and port.isdigit() else colon


def _from_home(path: bytes) -> bytes:
    """A path of SFTP that is not absolute begins in the home directory: there is no need of ~/ (nor is it known)."""
    if path in (b"", b"~"):
        return b"."
    return path[2:].lstrip(b"/") or b"./" if path.startswith(b"~/") else path


def is_inside(path: bytes) -> bool:
    """Whether what is in the directory is meant, not the directory with its name: `dir/`, `.`, `dir/..`."""
    return path.rpartition(b"/")[2] in (b"", b".", b"..")


def name_of(path: bytes) -> bytes:
    """The last part of a path; empty for `/`, and for what has no name of its own (`.`, `..`)."""
    name = path.rstrip(b"/").rpartition(b"/")[2]
    return b"" if name in (b".", b"..") else name


def parent_of(path: bytes) -> bytes:
    """The directory that a path is in, `.` where it names none."""
    stripped = path.rstrip(b"/")
    before, slash, _ = stripped.rpartition(b"/")
    return before or (b"/" if slash or not stripped else b".")


def join(directory: bytes, name: bytes) -> bytes:
    if directory in (b"", b"."):
        return name
    return directory + (b"" if directory.endswith(b"/") else b"/") + name


def is_name(name: bytes) -> bool:
    """Whether a server may call a file so. What is above, or elsewhere, is no name in a directory."""
    return bool(name) and name not in (b".", b"..") and b"/" not in name and b"\0" not in name


def part_name(path: bytes, label: str) -> bytes:
    """The name of the file, beside path, that is written before it becomes path."""
    end = b".%s.part" % label.encode()
    name = name_of(path)[: LONGEST_NAME - 1 - len(end)]
    return join(parent_of(path), b"." + name + end) if b"/" in path.rstrip(b"/") else b"." + name + end


def has_pattern(path: bytes) -> bool:
    return any(mark in path for mark in (b"*", b"?", b"["))


def fits(name: bytes, pattern: bytes) -> bool:
    """As in a shell: a name that begins with a dot only where the pattern does."""
    from fnmatch import fnmatchcase

    return fnmatchcase(name, pattern) and (not name.startswith(b".") or pattern.startswith(b"."))


def shown(path: bytes) -> str:
    """A path in one line that does nothing to a terminal: `a\\nb`, `\\xff`."""
    return clean(path.decode("utf-8", "backslashreplace")).replace("\n", "\\n").replace("\t", "\\t")


def place(server: str, path: bytes) -> str:
    """A path with its server, for people."""
    return f"{clean(server)}:{shown(path)}" if server else shown(path)
