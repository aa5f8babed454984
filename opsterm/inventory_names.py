"""The names on the `Host` lines of an ssh_config file. What a name means, OpenSSH alone is asked (`ssh -G`)."""

from __future__ import annotations

import os

from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

USERS = "~/.ssh/config"
NO_NAME = "*?!, $'\"`\\;&|<>(){}"  # signs of patterns, and those with which ssh takes no name
DEEPEST = 16  # levels of Include, as in OpenSSH
LARGEST = 1 << 20  # bytes


class Line(NamedTuple):
    """A line that says something; keyword in small letters."""

    keyword: str
    words: list[str]
    place: str  # FILE:LINE


def names(path: str = USERS) -> dict[str, str]:
    """Every name of a `Host` line that is no pattern, with its place; those of included files too. Empty where the file
    cannot be read."""
    found: dict[str, str] = {}
    for line in lines(path):
        for word in line.words if line.keyword == "host" else ():
            if word.isprintable() and not word.startswith("-") and not any(mark in word for mark in NO_NAME):
                found.setdefault(word, line.place)
    return found


def lines(path: str = USERS) -> Iterator[Line]:
    """The lines of an ssh_config file, with those of the files that it includes."""
    yield from _lines(os.path.expanduser(path), DEEPEST)


def _lines(path: str, deeper: int) -> Iterator[Line]:
    for number, text in enumerate(_text(path).splitlines(), 1):
        words = _words(text)
        if not words:
            continue
        line = Line(words[0].lower(), words[1:], f"{path}:{number}")
        yield line
        for pattern in line.words if line.keyword == "include" and deeper else ():
            for included in _included(pattern, path):
                yield from _lines(included, deeper - 1)


def _included(pattern: str, path: str) -> list[str]:
    """OpenSSH takes a relative one from ~/.ssh, also in a file that -F named; from /etc/ssh in the system's file."""
    from glob import glob

    base = "/etc/ssh" if path.startswith("/etc/ssh/") else "~/.ssh"
    whole = pattern if pattern.startswith(("/", "~")) else os.path.join(base, pattern)
    return sorted(glob(os.path.expanduser(whole)))


def _text(path: str) -> str:
    from opsterm import paths

    try:
        with open(paths.open_regular(path, os.O_RDONLY), encoding="utf-8", errors="replace") as file:
            return file.read(LARGEST)
    except OSError:
        return ""


def _words(text: str) -> list[str]:
    """`Keyword one "two words"` or `Keyword=one`, without a comment."""
    import shlex

    text = text.strip()
    if not text or text.startswith("#"):
        return []
    end = next((at for at, sign in enumerate(text) if sign in " \t="), len(text))
    rest = text[end:].lstrip(" \t").removeprefix("=")
    splitter = shlex.shlex(rest, posix=True, punctuation_chars="")
    splitter.whitespace_split, splitter.escape = True, ""
    try:
        return [text[:end], *splitter]
    except ValueError:  # a quote without its end: OpenSSH will say so
        return [text[:end], *rest.split()]
