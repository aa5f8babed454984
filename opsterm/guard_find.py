"""Programs that put the commands they run together themselves: find, xargs, parallel, python -m."""

from __future__ import annotations

import re

from opsterm import argv, guard_calls, guard_inside, programs
from opsterm.argv import UNKNOWN, Arg, Call
from opsterm.guard_paths import OPAQUE
from opsterm.risk import DANGEROUS, MODERATE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.guard_shell import Input, Shell

LEADING = ("-H", "-L", "-P", "-E", "-X", "-d", "-s", "-x", "-O0", "-O1", "-O2", "-O3")
RUNS = ("-exec", "-execdir", "-ok", "-okdir")
JOINS = ("(", ")", "!", ",", "\\(", "\\)")
# Tests that leave out nearly everything; -type, -true and the like do not.
NARROWS = frozenset(
    "-name -iname -path -ipath -wholename -iwholename -regex -iregex -lname -ilname -amin -atime -cmin -ctime -mmin"
    " -mtime -newer -anewer -cnewer -newermt -newerXY -size -empty -inum -samefile -user -group -uid -gid -nouser"
    " -nogroup -perm -links -used".split()
)
EVERYTHING = ("*", "*.*", "?*", ".*", "**", "/*", "./*", "^.*$")
NAMED = ("-name", "-iname")


def find(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """A find expression: its starting points, tests, and what it does with what it finds."""
    words = args[1:]
    starts, at = _starts(words)
    spec = programs.find(call.program)
    known = spec.flags if spec else {}
    targets = _targets(starts, words[at:])
    deleting = [arg for arg in words[at:] if arg.text == "-delete"]
    while at < len(words):
        word = words[at]
        at += 1
        if word.text in RUNS:
            end = _end(words, at)
            _run(walk, words[at:end], targets, _is_whole(targets, starts))
            at = end + 1
        elif word.text in JOINS or word.text in known:
            flag = known.get(word.text)
            if flag is not None and flag.value == "=" and at < len(words):
                _file(walk, flag.role, words[at])
                at += 1
        elif not word.text.startswith("-newer") or at >= len(words):
            walk.add("unknown-option", MODERATE, f"find is not known to take {word.text[:40]!r}", word.start, word.end)
        else:
            at += 1
    for arg in deleting:
        for target in targets:
            walk.path("delete", target, arg.start, arg.end, deep=True)
    for start in starts:
        walk.path("read", start.text, start.start, start.end)
    whole = Arg("find", args[0].start, args[-1].end)
    told = call._replace(
        unknown=(), flags=(), effects=frozenset(), operands=tuple(argv.Operand("read", arg) for arg in starts)
    )
    guard_calls.judge(walk, told, whole, paths=False)


def _starts(words: list[Arg]) -> tuple[list[Arg], int]:
    at = 0
    while at < len(words) and (words[at].text in LEADING or words[at].text == "-D"):
        at += 2 if words[at].text == "-D" else 1
    begin = at
    while at < len(words) and words[at].text[:1] not in ("-", "(", "!", ","):
        at += 1
    return words[begin:at] or [Arg(".")], at


LISTS = frozenset(("find", "gfind", "fd", "fdfind", "ls", "gls"))


def found(args: list[Arg]) -> list[str]:
    """What find or ls prints, as paths that stand for it."""
    words = [arg for arg in args[1:] if arg.text]
    if args[0].text in ("find", "gfind"):
        starts, at = _starts(words)
        if any(word.text in RUNS for word in words):  # what it prints is up to that
            return [f"{start.text.rstrip('/')}/{OPAQUE}/{OPAQUE}" for start in starts]
        return _targets(starts, words[at:])
    flags = "".join(word.text for word in words if word.text.startswith("-"))
    operands = [word.text for word in words if not word.text.startswith("-")]
    if args[0].text in ("fd", "fdfind"):
        return [f"{path.rstrip('/')}/{OPAQUE}" for path in operands[1:] or ["."]]
    if "l" in flags:
        return [UNKNOWN]
    whole = "d" in flags or any("*" in text for text in operands)
    return (operands if whole else ["*"] if not operands else [UNKNOWN]) or ["*"]


def _is_whole(targets: list[str], starts: list[Arg]) -> bool:
    return targets[: len(starts)] == [start.text for start in starts]


def _targets(starts: list[Arg], tests: list[Arg]) -> list[str]:
    """What it finds, as paths: everything below its starting points, or what is left of that by a test."""
    texts = [word.text for word in tests]
    narrow = [value for test, value in zip(texts, [*texts[1:], ""]) if test in NARROWS and value not in EVERYTHING]
    named = [texts[at + 1] for at, text in enumerate(texts[:-1]) if text in NAMED]
    names = [name for name in named if name not in EVERYTHING][:4]
    found = [f"{start.text.rstrip('/')}/{OPAQUE}/{name}" for start in starts for name in names or [OPAQUE]]
    if {"-o", "-or", "!", "-not"}.intersection(texts) or not narrow:
        return [*(start.text for start in starts), *(found if names else ())]
    return found


def _end(words: list[Arg], at: int) -> int:
    while at < len(words):
        if words[at].text == ";" or words[at].text == "+" and words[at - 1].text == "{}":
            return at
        at += 1
    return at


def _run(walk: Shell, words: list[Arg], targets: list[str], whole: bool) -> None:
    """whole: the first of targets stand for everything below them."""
    before = walk.whole
    for target in targets[:6] if words else ():
        walk.whole = whole and OPAQUE not in target
        walk.argv([word._replace(text=word.text.replace("{}", target)) for word in words])
    walk.whole = before


def _file(walk: Shell, role: str, arg: Arg) -> None:
    if role in ("read", "write"):
        walk.path(role, arg.text, arg.start, arg.end)


def xargs(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """The command gets words from stdin behind its own, or in the place of -I's text."""
    whole = Arg("xargs", args[0].start, args[-1].end)
    guard_calls.judge(walk, call._replace(rest=()), whole)
    mark = next((flag.value.text for flag in call.flags if flag.name in ("-I", "-J", "-i") and flag.value), "")
    mark = mark or ("{}" if call.has("-i", "--replace", "-I") else "")
    command = list(call.rest) or [Arg("echo", whole.start, whole.end)]
    lines = bool(mark) or call.has("-0", "-d", "-L", "-l")
    for more in _words_of(given, lines):
        words = [Arg(word, whole.start, whole.end) for word in more]
        if mark or any(guard_inside.SHELLS & {arg.text.rpartition("/")[2]} for arg in command):
            for word in words[:MOST_LINES]:
                walk.argv(
                    [part for arg in command for part in _replaced(arg, mark, [word])] if mark else [*command, word]
                )
            if len(words) > MOST_LINES:
                walk.argv([*command, Arg(UNKNOWN, whole.start, whole.end)])
        if not mark:
            walk.argv([*command, *words])


MOST_LINES = 24


def _words_of(given: Input | None, lines: bool = False) -> list[list[str]]:
    if given is None:
        return [[UNKNOWN]]
    split = r"[\n\0]+" if lines else r"[\s\0]+"
    found = [
        [word.strip("'\"") if not lines else word for word in re.split(split, text.strip(" \n\t\0"))]
        for text in given.texts[:8]
    ]
    return found if len(given.texts) <= 8 else [*found, [UNKNOWN]]


def _replaced(arg: Arg, mark: str, words: list[Arg]) -> list[Arg]:
    if mark not in arg.text:
        return [arg]
    return [arg._replace(text=arg.text.replace(mark, word.text)) for word in words] or [arg]


def parallel(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """A shell reads what parallel makes of its words and those behind ::: (or from stdin)."""
    whole = Arg("parallel", args[0].start, args[-1].end)
    guard_calls.judge(walk, call._replace(rest=()), whole)
    words = [arg.text for arg in call.rest] or [operand.arg.text for operand in call.operands]
    marks = [at for at, word in enumerate(words) if word in (":::", ":::+", "::::")]
    command = words[: marks[0]] if marks else words
    inputs = (
        [word for word in words[marks[0] + 1 :] if word not in (":::", ":::+", "::::")]
        if marks and "::::" not in words
        else [UNKNOWN]
    )
    if not marks and given is not None:
        inputs = [line for text in given.texts for line in re.split(r"[\n\0]+", text.strip())] or inputs
    for value in inputs[:MOST_LINES] + ([UNKNOWN] if len(inputs) > MOST_LINES else []):
        text = " ".join(command)
        filled = (
            re.sub(r"\{(?:\d*[./#%]*|\d+[./]*)\}", lambda _, value=value: value, text)
            if re.search(r"\{[\d./#%]*\}", text)
            else f"{text} {value}"
        )
        if filled.strip(" " + UNKNOWN):
            walk.shell(filled, whole.start, whole.end)
        elif not command:
            walk.add(
                "piped-to-shell", DANGEROUS, "it runs the lines that come through the pipe", whole.start, whole.end
            )


def socat(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """Its addresses are files to open, commands to run, or places on the network."""
    whole = Arg("socat", args[0].start, args[-1].end)
    for operand in call.operands:
        kind, _, rest = operand.arg.text.partition(":")
        if kind.upper() in ("OPEN", "FILE", "CREATE", "GOPEN"):
            walk.path("write", rest.partition(",")[0], operand.arg.start, operand.arg.end)
        elif kind.upper() in ("EXEC", "SYSTEM", "SHELL"):
            walk.shell(rest.partition(",")[0], operand.arg.start, operand.arg.end)
    guard_calls.judge(walk, call, whole, given)


# Programs that speak a protocol which is text: port → who reads it there.
SPOKEN = {"6379": "redis-cli", "6380": "redis-cli"}


def netcat(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """What is sent to a port is commands, where its server takes such."""
    whole = Arg(call.program, args[0].start, args[-1].end)
    ports = {operand.arg.text for operand in call.operands}
    for text in given.texts if given else ():
        for port in ports & SPOKEN.keys():
            for line in text.split("\n"):
                if line.strip():
                    spoken = call._replace(program=SPOKEN[port])
                    guard_inside.code(walk, spoken, Arg(line.strip(), whole.start, whole.end))
        if "11211" in ports and re.search(r"(?i)flush_all|^\s*(?:delete|shutdown)\b", text):
            walk.add("memcached-flush", DANGEROUS, "it empties the cache", whole.start, whole.end)
    guard_calls.judge(walk, call, whole, given)


# Modules of Python that only look, or do to stdin what a filter does.
MODULES = frozenset(
    "json.tool base64 calendar platform sysconfig site this tabnanny tokenize dis ast keyword zipfile tarfile".split()
)


def python(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """`python -m MODULE …` is a program of its own: pip, pytest, json.tool."""
    whole = Arg(call.program, args[0].start, args[-1].end)
    at = next((at for at, arg in enumerate(args) if at and not arg.text.startswith("-") or arg.text == "-m"), len(args))
    words = args[at + 1 :] if at < len(args) and args[at].text == "-m" else []
    if words and words[0].text in MODULES and not any(arg.text[:2] in ("-e", "-c") for arg in words[1:]):
        for arg in words[1:]:
            walk.path("read", arg.text, arg.start, arg.end)
        for arg in words[2:] if words[0].text == "json.tool" else ():
            walk.path("write", arg.text, arg.start, arg.end)
    elif words and guard_calls.known(words[0].text):
        walk.argv(list(words), given)
    else:
        guard_calls.judge(walk, call, whole, given)


SPECIAL = {
    "find": find, "gfind": find, "bfs": find, "xargs": xargs, "gxargs": xargs, "parallel": parallel,
    "socat": socat,
    **dict.fromkeys(("nc", "ncat", "netcat", "telnet"), netcat),
    **dict.fromkeys(("python", "python2", "python3", *(f"python3.{minor}" for minor in range(6, 20))), python),
}  # fmt: skip
