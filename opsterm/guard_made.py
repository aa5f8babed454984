"""Functions of scripting languages that make text of text: what they are called, and what they make."""

from __future__ import annotations

import re

from opsterm.argv import UNKNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeAlias

    Value: TypeAlias = Any  # a text, a number, bytes or a list of those
else:
    Value = object
VALUE_ERRORS = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError)
LARGEST = 20_000  # characters of what is made


class Unread(ValueError):
    """It does something else than put texts together."""


def as_text(value: Value, between: str = "") -> str:
    """A value as it is printed."""
    if isinstance(value, list):
        return between.join(as_text(item, between) for item in value)
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value)


def _data(value: Value) -> bytes:
    return value if isinstance(value, bytes) else as_text(value).encode()


def _reversed(values: list[Value]) -> Value:
    if len(values) == 1 and not isinstance(values[0], list):
        return as_text(values[0])[::-1]
    items = values[0] if len(values) == 1 else values
    return [item[::-1] if len(items) == 1 else item for item in items][::-1]


def _join(values: list[Value]) -> str:
    """join(between, list) and list.join(between)"""
    if isinstance(values[0], list):
        return as_text(values[1] if len(values) > 1 else "").join(map(as_text, values[0]))
    rest = values[1] if len(values) == 2 and isinstance(values[1], list) else values[1:]
    return as_text(values[0]).join(map(as_text, rest))


def _base64(values: list[Value]) -> str:
    import base64

    code = re.sub(rb"[^A-Za-z0-9+/]", b"", _data(values[0]).replace(b"-", b"+").replace(b"_", b"/"))
    return base64.b64decode(code + b"=" * (-len(code) % 4)).decode("utf-8", "replace")


def _hex(values: list[Value]) -> str:
    return bytes.fromhex(as_text(values[0])).decode("utf-8", "replace")


def _characters(values: list[Value]) -> str:
    items = [item for value in values for item in (value if isinstance(value, list) else [value])]
    return "".join(chr(int(item)) for item in items)


def _pack(values: list[Value]) -> str:
    """pack(form, values) and [values].pack(form)"""
    if isinstance(values[0], list):
        values = [values[1], *values[0]]
    form = as_text(values[0])
    if form[:1] in "Hh" and form[:1] == "H":
        return _hex(values[1:2])
    if form[:1] in ("C", "c", "U", "W"):
        return _characters(values[1:])
    if form[:1] in ("A", "a"):
        return as_text(values[1])
    raise Unread


def _unpack(values: list[Value]) -> Value:
    """text.unpack1(form), unpack(form, text)"""
    first, second = as_text(values[0]), as_text(values[1])
    form, text = (first, second) if re.fullmatch(r"[a-zA-Z][*\d]*", first) else (second, first)
    if form[:1] in ("m", "u") and form[:1] == "m":
        return _base64([text])
    raise Unread


def _format(values: list[Value]) -> str:
    given = [item for value in values[1:] for item in (value if isinstance(value, list) else [value])]
    rest = iter(given)

    def fill(match: re.Match[str]) -> str:
        if match[1] == "%":
            return "%"
        value = next(rest, "")
        return chr(int(value)) if match[1] == "c" and not isinstance(value, str) else as_text(value)

    return re.sub(r"%[-+0-9.]*([%a-zA-Z])", fill, as_text(values[0]))


def _repeat(values: list[Value]) -> str:
    text, count = as_text(values[0]), int(values[1])
    if len(text) * count > LARGEST:
        raise Unread
    return text * count


def _buffer(values: list[Value]) -> str:
    """Buffer.from(text, encoding)"""
    encoding = as_text(values[1]) if len(values) > 1 else ""
    if isinstance(values[0], list):
        return _characters(values[:1])
    made: dict[str, Callable[[list[Value]], str]] = {"base64": _base64, "base64url": _base64, "hex": _hex}
    return made.get(encoding, lambda given: as_text(given[0]))(values)


def _said(values: list[Value]) -> str:
    """What turns bytes into text, or text into itself."""
    return as_text(values[0])


def _replace(values: list[Value]) -> str:
    text, old, new = map(as_text, values[:3])
    if re.search(r"[\\^$.|?*+()\[{]", old):
        raise Unread
    return text.replace(old, new)


def _php_replace(values: list[Value]) -> str:
    return _replace([values[2], values[0], values[1]])


def _split(values: list[Value]) -> Value:
    """text.split(between)"""
    text, between = as_text(values[0]), as_text(values[1]) if len(values) > 1 else None
    return list(text) if between == "" else text.split(between)


def _explode(values: list[Value]) -> Value:
    return as_text(values[1]).split(as_text(values[0]))


def _rot13(values: list[Value]) -> str:
    import codecs

    return codecs.encode(as_text(values[0]), "rot13")


def _parts(values: list[Value]) -> Value:
    """substr(text, from, length) from 0"""
    text, first = as_text(values[0]), int(values[1])
    return text[first:] if len(values) < 3 else text[first:][: int(values[2])]


def _pasted(values: list[Value]) -> str:
    return " ".join(map(as_text, values))


def _environment(values: list[Value]) -> str:
    return UNKNOWN


# A name with a dot in front is a method's; its first value is what it is called on.
FUNCTIONS: dict[str, Callable[[list[Value]], Value]] = {
    **dict.fromkeys(("reverse", "strrev", "string.reverse", "array_reverse"), _reversed),
    **dict.fromkeys(("join", "implode"), _join), "concat": lambda values: "".join(map(as_text, values)),
    **dict.fromkeys(
        "decode_base64 base64_decode b64decode decode64 urlsafe_decode64 strict_decode64 atob base64decode".split(),
        _base64,
    ),
    **dict.fromkeys("hex2bin unhex fromhex unhexlify".split(), _hex), "pack": _pack,
    **dict.fromkeys(("unpack", "unpack1"), lambda values: _unpack(values)), ".first": lambda values: values[0][0],
    **dict.fromkeys(("chr", "fromCharCode", "fromCodePoint", "string.char", "char", "intToUtf8"), _characters),
    **dict.fromkeys(("sprintf", "format", "string.format"), _format), "repeat": _repeat, "str_repeat": _repeat,
    "string.rep": _repeat, "from": _buffer, "Buffer": _buffer,
    **dict.fromkeys(".toString .to_s .decode .encode .chomp .strip .trim .b .freeze .tostring String trim strval"
                    " .force_encoding tostring quit exit invisible noquote utf8_decode".split(), _said),
    **dict.fromkeys(("lc", "strtolower", ".toLowerCase", ".downcase", "string.lower", ".lower", "tolower"),
                    lambda values: as_text(values[0]).lower()),
    **dict.fromkeys(("uc", "strtoupper", ".toUpperCase", ".upcase", "string.upper", ".upper", "toupper"),
                    lambda values: as_text(values[0]).upper()),
    **dict.fromkeys((".replace", ".gsub", ".sub", ".replaceAll", ".tr"), _replace), "str_replace": _php_replace,
    **dict.fromkeys((".split", ".chars"), lambda values: _split(values)), "explode": _explode, "str_rot13": _rot13,
    "substr": _parts, "paste": _pasted, "paste0": lambda values: "".join(map(as_text, values)),
    "getenv": _environment, "shift": _environment, "gets": _environment,
}  # fmt: skip
