"""Programs that put the commands they run together themselves: find, xargs, parallel, python -m."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase

from opsterm import argv, guard_calls, guard_disks, guard_inside, guard_later, guard_paths, guard_told, programs
from opsterm.argv import UNKNOWN, Arg, Call
from opsterm.guard_paths import EACH, EACH_DISK, OPAQUE
from opsterm.guard_shell import Input
from opsterm.risk import DANGEROUS, MODERATE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.guard_shell import Shell

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
    while at < len(words) and (words[at].text in LEADING or words[at].text in ("-D", "--")):
        at += 2 if words[at].text == "-D" else 1
    begin = at
    while at < len(words) and words[at].text[:1] not in ("-", "(", "!", ","):
        at += 1
    return words[begin:at] or [Arg(".")], at


NOWHERE = guard_paths.Place("", "/root", False)
HOMES = ("/home", "/Users")
LISTS = frozenset(("find", "gfind", "fd", "fdfind", "ls", "gls"))


def found(args: list[Arg]) -> list[str]:
    """What find or ls prints, as paths that stand for it."""
    words = [arg for arg in args[1:] if arg.text]
    if args[0].text in ("find", "gfind"):
        starts, at = _starts(words)
        made = _made(words[at:])
        if made:
            return [*(made.replace("{}", target) for target in _targets(starts, words[at:])), UNKNOWN]
        if any(word.text in RUNS for word in words):  # what it prints is up to that
            return [f"{start.text.rstrip('/')}/{OPAQUE}/{OPAQUE}" for start in starts]
        targets = _targets(starts, words[at:])
        whole = _is_whole(targets, starts)
        return [f"{each.rstrip('/')}/*" if whole and _is_system(each) else each for each in targets]
    flags = "".join(word.text for word in words if word.text.startswith("-"))
    operands = [word.text for word in words if not word.text.startswith("-")]
    if args[0].text in ("fd", "fdfind"):
        return [f"{path.rstrip('/')}/{'*' if operands[:1] == ['.'] else OPAQUE}" for path in operands[1:] or ["."]]
    if "l" in flags:
        return [UNKNOWN]
    if "d" in flags or any(mark in text for text in operands for mark in "*?["):
        return operands or ["*"]
    return _inside(operands) if operands else ["*"]


def _made(tests: list[Arg]) -> str:
    """The line that it prints for each of them: -printf 'rm %p', -exec echo rm {} \\;"""
    texts = [word.text for word in tests]
    if "-printf" in texts[:-1]:
        form = texts[texts.index("-printf") + 1].removesuffix("\\n").replace("\\0", "")
        known = re.match(r"\s*[a-z][\w.-]* ", form) and "%" not in re.sub("%[ph]", "", form)
        return re.sub("%[ph]", "{}", form) if known else ""
    at = next((at for at, text in enumerate(texts[:-1]) if text in RUNS and texts[at + 1] == "echo"), None)
    return " ".join(texts[at + 2 : _end(tests, at + 2)]) if at is not None else ""


def _inside(directories: list[str]) -> list[str]:
    """What ls prints of directories: names, which stand for those paths, too, in the great ones."""
    listed: list[str] = []
    for path in directories:
        if re.fullmatch(r"/sys/(?:class/)?block/?|/dev/disk/by-[\w-]+/?", path):
            listed.append(EACH_DISK)
            continue
        classes = guard_paths.classes(path, NOWHERE)
        if not path.startswith(("/", "~")) or not classes & {"root", "home", "system", "backups"}:
            return [UNKNOWN]
        listed += [OPAQUE + EACH + "user"] if path.rstrip("/") in HOMES else ["*", f"{path.rstrip('/')}/*"]
    return listed


def _is_system(path: str) -> bool:
    found = guard_paths.classes(path, NOWHERE)
    return bool(found & {"root", "system"}) and "loose" not in found and path.startswith("/")


def _is_whole(targets: list[str], starts: list[Arg]) -> bool:
    return targets[: len(starts)] == [start.text for start in starts]


DISKS = ("sda", "vda", "nvme0n1", "xvda", "md0", "dm-0", "disk", "ata-x")


def _targets(starts: list[Arg], tests: list[Arg]) -> list[str]:
    """What it finds, as paths; among the devices the disks."""
    found = _below(starts, tests)
    texts = [word.text for word in tests]
    named = [texts[at + 1] for at, text in enumerate(texts[:-1]) if text in NAMED]
    disks = any(fnmatchcase(disk, name) for name in named for disk in DISKS) or not named
    devices = any(re.fullmatch(r"/dev(?:/disk(?:/by-[\w-]+)?)?/?", start.text) for start in starts)
    if disks and devices and "c" not in texts:
        found.append(f"/dev/{EACH_DISK}")
    return found


def _below(starts: list[Arg], tests: list[Arg]) -> list[str]:
    """Everything below its starting points, or what is left of that by a test."""
    texts = [word.text for word in tests]
    tests_of = [(test, value) for test, value in zip(texts, [*texts[1:], ""]) if test in NARROWS]
    narrow = [test for test, value in tests_of if value not in EVERYTHING]
    named = [texts[at + 1] for at, text in enumerate(texts[:-1]) if text in NAMED]
    if narrow and all(_hardly_narrows(test, value, starts) for test, value in tests_of if value not in EVERYTHING):
        return [start.text for start in starts]
    names = [name for name in named if name not in EVERYTHING][:4]
    found = [f"{start.text.rstrip('/')}/{OPAQUE}/{name}" for start in starts for name in names or [OPAQUE]]
    if {"-o", "-or", "!", "-not"}.intersection(texts) or not narrow:
        return [*(start.text for start in starts), *(found if names else ())]
    return found


# A system has these, wherever they are; without them it is no more.
VITAL = ("libc.so.6", "ld-linux-x86-64.so.2", "vmlinuz-6.1.0", "initrd.img-6.1.0", "resolv.conf", "passwd", "bash",
         "ext4.ko")  # fmt: skip
ALL_OF_ROOT = {"-user": ("root", "0"), "-uid": ("0",), "-group": ("root", "wheel", "0"), "-gid": ("0",),
               "-size": ("+0", "+0c", "-999G"), "-perm": ("-0", "-000", "/777")}  # fmt: skip


_AGES = (
    "/var",
    "/opt",
    "/srv",
    "/mnt",
    "/media",
    "/home",
    "/run",
    "/tmp",
    "/Volumes",
    "/dev",
)  # old files may go there


def _hardly_narrows(test: str, value: str, starts: list[Arg]) -> bool:
    """Does it leave what the system cannot live without, in a directory of the system?"""
    if not all(guard_paths.classes(start.text, NOWHERE) & {"root", "system"} for start in starts):
        return False
    if test in NAMED:
        return any(mark in value for mark in "*?[") and any(fnmatchcase(name, value.lower()) for name in VITAL)
    if test in ("-mtime", "-ctime", "-atime", "-mmin", "-cmin", "-amin", "-newermt"):
        old = re.match(r"\+\d", value) and not all(start.text.startswith(_AGES) for start in starts)
        return bool(old or re.match(r"-\d{5}|19\d\d", value))
    return value in ALL_OF_ROOT.get(test, ())


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
        walk.whole = target if whole and OPAQUE not in target else ""
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
    for flag in call.flags:
        if flag.name == "-a" and flag.value is not None:
            texts = walk.files.get(guard_paths.absolute(flag.value.text, walk.place))
            given = Input(texts) if texts else None
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


def make(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """What it runs stands in a file, which a command before may have written."""
    whole = Arg(call.program, args[0].start, args[-1].end)
    guard_calls.judge(walk, call, whole, given)
    guard_later.make(walk, call, given, whole.start, whole.end)


def ansible(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """It runs modules on other machines."""
    guard_calls.judge(walk, call, Arg(call.program, args[0].start, args[-1].end), given)
    guard_later.ansible(walk, call)


def crontab(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """It keeps what cron is to run."""
    whole = Arg(call.program, args[0].start, args[-1].end)
    guard_calls.judge(walk, call, whole, given)
    for path in [operand.arg.text for operand in call.operands] or ["-"]:
        texts = (
            walk.files.get(guard_paths.absolute(path, walk.place), ()) if path != "-" else given.texts if given else ()
        )
        for text in texts[:4]:
            guard_later.judge(walk, guard_later.crontab(text), "in the crontab: ", whole.start, whole.end)


def at(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """It runs later what stands in a file, or comes through the pipe."""
    whole = Arg(call.program, args[0].start, args[-1].end)
    guard_calls.judge(walk, call, whole, given)
    for path in [flag.value.text for flag in call.flags if flag.name == "-f" and flag.value is not None]:
        texts = walk.files.get(guard_paths.absolute(path, walk.place), ())
        guard_later.judge(walk, texts[:4], "at that time: ", whole.start, whole.end)


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
    "socat": socat, "ansible": ansible, "crontab": crontab, "at": at, "batch": at,
    **guard_disks.SPECIAL, **guard_told.SPECIAL,
    **dict.fromkeys(("make", "gmake", "bmake"), make),
    **dict.fromkeys(("nc", "ncat", "netcat", "telnet"), netcat),
    **dict.fromkeys(("python", "python2", "python3", *(f"python3.{minor}" for minor in range(6, 20))), python),
}  # fmt: skip
