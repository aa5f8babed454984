"""Env files: NAME=VALUE lines, quoted as sh takes them. Nothing is expanded: $X stays $X."""

from __future__ import annotations

from opsterm.errors import UsageError

ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "\\": "\\", '"': '"', "$": "$", "`": "`"}  # behind \ in double quotes
BLANKS = " \t"


def parse(text: str, file: str) -> dict[str, str]:
    """The values of an env file by name. UsageError with file and line for what is none, and for a name that is there
    twice: which one is meant? Where every line ends in CRLF, those within a value mean LF, too."""
    if text.count("\r\n") == text.count("\n"):
        text = text.replace("\r\n", "\n")
    found: dict[str, str] = {}
    lines = dict[str, int]()
    at, number = 0, 1
    while at < len(text):
        end = _end_of_line(text, at)
        line = text[at:end].strip(BLANKS + "\r")
        if line and not line.startswith("#"):
            try:
                name, value, end = _assignment(text, at, end)
            except ValueError as error:
                raise UsageError(f"{file}:{number}: {error}", "Nothing was imported") from None
            if name in found:
                why = f"{name} was there already, in line {lines[name]}"
                raise UsageError(f"{file}:{number}: {why}", "Nothing was imported. Take one of the two lines out")
            found[name], lines[name] = value, number
        number += text.count("\n", at, end + 1)
        at = end + 1
    return found


def _end_of_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _assignment(text: str, at: int, end: int) -> tuple[str, str, int]:
    """Name, value and the end of the line where the value ends. ValueError says what is wrong, without the line."""
    head, equals, _ = text[at:end].partition("=")
    name = head.strip(BLANKS).removeprefix("export ").strip(BLANKS)
    if not equals or not name:
        raise ValueError("this is no NAME=VALUE")
    if not name.isascii() or not name.replace("_", "a").replace(".", "a").replace("-", "a").isalnum():
        raise ValueError("what stands before the = is no name")
    at += len(head) + 1
    while text[at : at + 1] in (" ", "\t"):
        at += 1
    if text[at : at + 1] in ("'", '"'):
        return name, *_quoted_value(text, at)
    if text[at : at + 2] in ("$'", '$"'):
        raise ValueError(f"{name}: quotes with a $ before them are not read: write '…'")
    value = text[at:end]
    for mark in (" #", "\t#"):
        value = value.partition(mark)[0]
    return name, "" if value.startswith("#") else value.strip(BLANKS + "\r"), end


def _quoted_value(text: str, at: int) -> tuple[str, int]:
    """A value of quoted pieces without blanks between them, as sh takes it: 'it'\\''s'."""
    found: list[str] = []
    while (character := text[at : at + 1]) not in ("", "\n", "\r", " ", "\t"):
        if character in ("'", '"'):
            piece, at = (_single if character == "'" else _double)(text, at + 1)
        else:
            at += character == "\\"
            piece, at = text[at : at + 1], at + 1
        found.append(piece)
    end = _end_of_line(text, at)
    rest = text[at:end].strip(BLANKS + "\r")
    if rest and not rest.startswith("#"):
        raise ValueError("there is more behind the closing quote")
    return "".join(found), end


def _single(text: str, at: int) -> tuple[str, int]:
    end = text.find("'", at)
    if end < 0:
        raise ValueError("the quote ' is not closed")
    return text[at:end], end + 1


def _double(text: str, at: int) -> tuple[str, int]:
    found: list[str] = []
    while (character := text[at : at + 1]) != '"':
        if not character:
            raise ValueError('the quote " is not closed')
        if character == "\\" and text[at + 1 : at + 2] in ESCAPES:
            at += 1
            character = ESCAPES[text[at]]
        found.append(character)
        at += 1
    return "".join(found), at + 1
