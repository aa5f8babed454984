"""What a command prints, where that can be told without running it: `$(echo rm)`, `printf … | base64 -d`."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Sequence

from opsterm.argv import UNKNOWN, Arg
from opsterm.guard_paths import OPAQUE, Place

PROCESS = "process-of-"  # before a name: the number of such a process
NOT_KNOWN = (UNKNOWN,)
# Their output is a word or a number, with no slash in it.
ONE_WORD = frozenset("whoami date hostname nproc arch uname id logname tty-number uuidgen wc sha256sum md5sum".split())
_PLACE = r"%(?:%|[-0-9.]*([sbqdc]))"
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "e": "\x1b", "\\": "\\"}


def of(args: Sequence[Arg], stdin: str | None, place: Place) -> tuple[str, ...]:
    """What a simple command writes to stdout; stdin is the text that it reads, None where that is not known."""
    if not args:
        return ("",)
    name, words = posixpath.basename(args[0].text), [arg.text for arg in args[1:]]
    if name in PRINTS:
        return PRINTS[name](words, stdin, place)
    return (OPAQUE,) if name in ONE_WORD else NOT_KNOWN


def _echo(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    escapes, newline = False, True
    while words and re.fullmatch(r"-[neE]+", words[0]):
        escapes = "e" in words[0] or escapes
        newline = newline and "n" not in words[0]
        words = words[1:]
    text = " ".join(words)
    return ((decoded(text) if escapes else text) + ("\n" if newline else ""),)


def _printf(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    if words[:1] == ["--"]:
        words = words[1:]
    if not words or words[0].startswith("-"):
        return NOT_KNOWN
    form, values = decoded(words[0]), words[1:]
    found = ""
    while len(found) < 100_000:
        left = iter(values)
        found += re.sub(_PLACE, lambda place, left=left: _filled(place, left), form)  # type: ignore[misc]
        rest = list(left)
        if not rest or len(rest) == len(values):
            return (found,)
        values = rest  # printf uses its format again for what is left
    return NOT_KNOWN


def _filled(place: re.Match[str], values: Iterator[str]) -> str:
    if place[0] == "%%":
        return "%"
    value = next(values, "")
    return decoded(value) if place[1] == "b" else value


def decoded(text: str) -> str:
    """Backslash escapes as echo -e and printf know them."""

    def character(match: re.Match[str]) -> str:
        escape = match[1]
        if escape[0] == "x" and len(escape) > 1:
            return chr(int(escape[1:], 16))
        if escape[0] in "uU" and len(escape) > 1:
            return chr(min(int(escape[1:], 16), 0x10FFFF))
        return chr(int(escape, 8) & 0xFF) if escape[0] in "01234567" else _ESCAPES.get(escape, match[0])

    return re.sub(r"\\(x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|0?[0-7]{1,3}|.)", character, text)


def _cat(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    files = [word for word in words if word != "-"]
    if len(files) == 1 and files[0].endswith(".pid"):
        return (f"{OPAQUE}{PROCESS}{posixpath.basename(files[0]).removesuffix('.pid')}",)
    return NOT_KNOWN if stdin is None or files else (stdin,)


def _base64(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    import base64
    import binascii

    flags = [word for word in words if word.startswith("-")]
    if stdin is None or not any(flag in ("-d", "-D", "--decode", "-di", "-id") for flag in flags):
        return NOT_KNOWN
    try:
        return (base64.b64decode(re.sub(r"[^A-Za-z0-9+/=]", "", stdin)).decode("utf-8", "replace"),)
    except (binascii.Error, ValueError):
        return NOT_KNOWN


def _xxd(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    flags = "".join(word[1:] for word in words if word.startswith("-"))
    if stdin is None or "r" not in flags or "p" not in flags:
        return NOT_KNOWN
    digits = re.sub(r"[^0-9a-fA-F]", "", stdin)
    return (bytes.fromhex(digits[: len(digits) // 2 * 2]).decode("utf-8", "replace"),)


def _rev(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    return NOT_KNOWN if stdin is None or words else ("\n".join(line[::-1] for line in stdin.split("\n")),)


def _tr(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    if stdin is None or len(words) != 2 or words[0].startswith("-") or "[" in words[0] + words[1]:
        return NOT_KNOWN
    before, after = _characters(words[0]), _characters(words[1])
    if not before or not after:
        return NOT_KNOWN
    after += after[-1] * (len(before) - len(after))
    return (stdin.translate(str.maketrans(before, after[: len(before)])),)


def _characters(text: str) -> str:
    ranges = re.sub(
        r"(.)-(.)", lambda m: "".join(map(chr, range(ord(m[1]), ord(m[2]) + 1))) if m[1] <= m[2] else m[0], text
    )
    return decoded(ranges)


def _pwd(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    return (place.cwd or UNKNOWN,)


def _mktemp(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    below = any(word.startswith(("-t", "-p", "--tmpdir")) for word in words)
    given = [word for word in words if not word.startswith("-")]
    if not given or below and (not given[-1].startswith("/") or len(given) == 1 and "XXX" not in given[-1]):
        return (f"/tmp/tmp.{OPAQUE}",)
    return (re.sub(r"X{3,}", OPAQUE, given[-1]),) if "XXX" in given[-1] else NOT_KNOWN


def _which(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    given = [word for word in words if not word.startswith("-")]
    return (f"/usr/bin/{given[0]}",) if len(given) == 1 and "/" not in given[0] else NOT_KNOWN


def _command(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    return _which(words, stdin, place) if "-v" in words else NOT_KNOWN


def _base(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    known = len(words) == 1 and UNKNOWN not in words[0]
    return (posixpath.basename(words[0].rstrip("/")),) if known else (OPAQUE,)


def _directory(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    return (
        (posixpath.dirname(words[0].rstrip("/") or "/") or ".",)
        if len(words) == 1 and UNKNOWN not in words[0]
        else NOT_KNOWN
    )


def _real(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    given = [word for word in words if not word.startswith("-")]
    return (given[0],) if len(given) == 1 else NOT_KNOWN


def _link(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    """Where a link leads is not known; -f of what is none is the path itself."""
    return _real(words, stdin, place) if any(word in ("-f", "-e", "-m") for word in words) else NOT_KNOWN


def _process(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    """The number of a process is not known, but whose it is."""
    given = [word for word in words if not word.startswith("-")]
    return (f"{OPAQUE}{PROCESS}{given[-1].strip('^$')}",) if given else NOT_KNOWN


PRINTS: dict[str, Callable[[list[str], str | None, Place], tuple[str, ...]]] = {
    "echo": _echo, "printf": _printf, "cat": _cat, "base64": _base64, "xxd": _xxd, "rev": _rev, "tr": _tr,
    "pwd": _pwd, "mktemp": _mktemp, "which": _which, "command": _command, "basename": _base, "dirname": _directory,
    "pgrep": _process, "pidof": _process, "realpath": _real, "readlink": _link,
}  # fmt: skip
