"""What a command prints, where that can be told without running it: `$(echo rm)`, `printf … | base64 -d`."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from opsterm import guard_filters, guard_lines, guard_lists, guard_paths
from opsterm.argv import UNKNOWN, Arg
from opsterm.guard_decoders import decoded
from opsterm.guard_paths import EACH, OPAQUE, Place

PROCESS = "process-of-"  # before a name: the number of such a process
NOT_KNOWN = (UNKNOWN,)
# Their output is a word or a number, with no slash in it.
ONE_WORD = frozenset("whoami date hostname nproc arch uname id logname tty-number uuidgen wc sha256sum md5sum".split())
ACCOUNT = f"{OPAQUE}{EACH}user:x:1000:1000::/home/user:/bin/bash\n"  # for every one of them
# What is in these everywhere.
_MOUNTS = "/dev/sda / ext4 rw 0 0\n"
FILES = {
    "/etc/passwd": f"root:x:0:0:root:/root:/bin/bash\n{ACCOUNT}",
    "/proc/mounts": _MOUNTS, "/etc/mtab": _MOUNTS, "/proc/partitions": "major minor #blocks name\n\n8 0 1000 sda\n",
}  # fmt: skip
_SCRIPTING = re.compile(
    r"(?:[gmn]?awk|original-awk|bwk|perl6?|raku|j?ruby|irb|node(?:js)?|deno|bun|php|lua(?:jit)?|R|Rscript|groovy|julia"
    r"|elixir|tclsh)[\d.]*"
)
_PLACE = r"%(?:%|[-0-9.]*([sbqdc]))"


# They print what the command behind them prints.
_BEFORE = frozenset("sudo doas command builtin env nice ionice nohup time stdbuf busybox toybox exec setsid".split())


def of(
    args: Sequence[Arg], stdin: str | None, place: Place, files: Mapping[str, tuple[str, ...]] | None = None
) -> tuple[str, ...]:
    """What a simple command writes to stdout; stdin is the text that it reads, None where that is not known; files are
    those whose possible contents are known."""
    args = behind(args)
    if not args:
        return ("",)
    name, words = posixpath.basename(args[0].text), [arg.text for arg in args[1:]]
    if re.fullmatch(r"python[\d.]*", name) and words[:1] == ["-m"] and len(words) > 1:
        name, words = words[1], words[2:]
    if name in PRINTS and (name != "cat" or any(word.endswith(".pid") for word in words)):
        return PRINTS[name](words, stdin, place)

    def content(path: str) -> str | None:
        texts = (files or {}).get(guard_paths.absolute(path, place), ())
        return texts[0] if len(texts) == 1 else FILES.get(path) or guard_paths.program(path)

    told = _one_liner(name, words, stdin, content)
    if told is not None:
        return (told,)
    if name in ("perl", "ruby") and (lines := _by_lines(words)):
        name, words = "awk", lines
    if name in guard_filters.FILTERS:
        found = guard_filters.of(name, words, stdin, content)
        if found is None:
            return NOT_KNOWN
        example = any(word in FILES for word in words) or guard_lines.makes_lines(name, stdin or "", found)
        return (found, UNKNOWN) if example else (found,)
    listed = guard_lists.of(name, words)
    if listed is not None:  # it may be something like that
        return listed, UNKNOWN
    return (OPAQUE,) if name in ONE_WORD else NOT_KNOWN


def _one_liner(name: str, words: list[str], stdin: str | None, content: Callable[[str], str | None]) -> str | None:
    """What code prints that stands in the command, or comes through the pipe."""
    if re.fullmatch(r"(?:python|pypy)[\d.]*", name):
        from opsterm import guard_pyprints

        at = next((at for at, word in enumerate(words) if re.fullmatch(r"-[A-Za-z]*c", word)), None)
        code = words[at + 1] if at is not None and at + 1 < len(words) else stdin if words in ([], ["-"]) else None
        return guard_pyprints.run(code, stdin, content)[0] if code else None
    if not _SCRIPTING.fullmatch(name):
        return None
    from opsterm import guard_oneliners

    return guard_oneliners.printed(name, words, stdin) if guard_oneliners.language(name) else None


def _by_lines(words: list[str]) -> list[str] | None:
    from opsterm import guard_perllines

    return guard_perllines.as_awk(words)


def behind(args: Sequence[Arg]) -> Sequence[Arg]:
    """`sudo -n base64 -d`: what stands behind the wrapper and its flags, where those are plain."""
    while len(args) > 1 and posixpath.basename(args[0].text) in _BEFORE and "-v" not in (arg.text for arg in args):
        at = 1
        while at < len(args) and re.fullmatch(r"-[A-Za-z0-9-]+|\w+=.*", args[at].text, re.DOTALL):
            at += 1
        args = args[at:]
    return args


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


def _cat(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    """The number of a process is not known, but whose it is."""
    files = [word for word in words if word != "-"]
    if len(files) != 1:
        return NOT_KNOWN
    return (f"{OPAQUE}{PROCESS}{posixpath.basename(files[0]).removesuffix('.pid')}",)


def _getent(words: list[str], stdin: str | None, place: Place) -> tuple[str, ...]:
    if words[:1] != ["passwd"]:
        return NOT_KNOWN
    if len(words) == 1:
        return FILES["/etc/passwd"], UNKNOWN
    name = OPAQUE if UNKNOWN in words[1] else words[1]
    home = "/root" if name == "root" else f"/home/{name}"
    return f"{name}:x:1000:1000::{home}:/bin/bash\n", UNKNOWN


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
    "echo": _echo, "printf": _printf, "cat": _cat,
    "pwd": _pwd, "mktemp": _mktemp, "which": _which, "command": _command, "basename": _base, "dirname": _directory,
    "pgrep": _process, "pidof": _process, "getent": _getent, "realpath": _real, "readlink": _link,
}  # fmt: skip
