"""What a command changes in the shell for those behind it: variables that it reads, where paths lead, what runs at the
end."""

from __future__ import annotations

import os
import re
from collections.abc import Callable

from opsterm import guard_each, guard_output, guard_paths
from opsterm.argv import UNKNOWN, Arg, Call
from opsterm.guard_words import BLANKS, MOST, separators

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.guard_shell import Input, Shell

MAJORS = {
    "3": "/dev/hda", "8": "/dev/sda", "202": "/dev/xvda", "252": "/dev/vda", "253": "/dev/vda", "254": "/dev/vda",
    "259": "/dev/nvme0n1",
}  # fmt: skip


def changed(walk: Shell, call: Call, given: Input | None) -> None:
    """Follow what a call does to its shell."""
    change = CHANGES.get(call.program)
    if change is not None and not call.idle:
        change(walk, call, given)


def _values(call: Call, name: str) -> list[str]:
    return [flag.value.text for flag in call.flags if flag.name == name and flag.value is not None]


def _lines(given: Input | None, marks: str = "") -> list[str]:
    """The lines of what comes in; which of them it is that is read does not matter."""
    if given is None:
        return [UNKNOWN]
    found = [line for text in given.texts for line in re.split(f"[\n\0{re.escape(marks)}]", text) if line]
    return list(dict.fromkeys(found if len(found) < MOST else [*found[: MOST - 1], UNKNOWN]))


def _read(walk: Shell, call: Call, given: Input | None) -> None:
    lines = [UNKNOWN] if call.has("-u") else _lines(given, "".join(_values(call, "-d")))
    for count in _values(call, "-n") + _values(call, "-N"):
        lines = [line[: int(count)] if count.isdigit() and UNKNOWN not in line else UNKNOWN for line in lines]
    blanks = separators(walk.scope)
    arrays = _values(call, "-a")
    if arrays:
        _array(walk, arrays[0], [field for line in lines for field in _fields(line, blanks, 0)])
        return
    names = [operand.arg.text for operand in call.operands]
    if not names:
        walk.set_variable("REPLY", tuple(lines) or ("",))
        return
    rows = [
        # Any field of a list whose names are not known may be the name.
        [line] * len(names) if line == UNKNOWN or guard_each.is_bare(line) else _fields(line, blanks, len(names))
        for line in lines
    ]
    for place, name in enumerate(names):
        values = [row[place] if place < len(row) else "" for row in rows]
        walk.scope.values.pop(name, None)
        walk.set_variable(name, tuple(values) or ("",))


def _fields(line: str, blanks: str, most: int) -> list[str]:
    """A line split as read does it: at most so many fields, the last with all that is left; 0: all."""
    spaces = "".join(char for char in blanks if char in BLANKS)
    marks = re.escape("".join(char for char in blanks if char not in BLANKS))
    line = line.strip(spaces) if spaces else line
    pattern = f"[{spaces}]*[{marks}][{spaces}]*|[{spaces}]+" if spaces and marks else f"[{spaces}{marks}]+"
    if marks and not spaces:
        pattern = f"[{marks}]"
    if not blanks or most == 1:
        return [line]
    return re.split(pattern, line, maxsplit=max(most - 1, 0))


def _array(walk: Shell, name: str, items: list[str]) -> None:
    walk.set_variable(name, tuple(items) or ("",))
    if not walk.conditions and len(items) <= MOST and not any(UNKNOWN in item for item in items):
        walk.scope.lists[name] = tuple(items)


def _mapfile(walk: Shell, call: Call, given: Input | None) -> None:
    names = [operand.arg.text for operand in call.operands]
    _array(walk, names[0] if names else "MAPFILE", _lines(given, "".join(_values(call, "-d"))))


def _getopts(walk: Shell, call: Call, given: Input | None) -> None:
    """What stands behind an option may be any of the arguments."""
    words = [operand.arg.text for operand in call.operands][2:]
    words = words or [word for text in walk.scope.get("@") for word in text.split()]
    walk.set_variable("OPTARG", tuple(dict.fromkeys(words[:MOST])) or (UNKNOWN,))


def _printf(walk: Shell, call: Call, given: Input | None) -> None:
    words = [Arg("printf"), *(operand.arg for operand in call.operands)]
    quotes = len(words) > 1 and re.search(r"%[^%a-z]*q", words[1].text)
    for name in _values(call, "-v"):
        walk.set_variable(name.partition("[")[0], (UNKNOWN,) if quotes else guard_output.of(words, None, walk.place))


def _declare(walk: Shell, call: Call, given: Input | None) -> None:
    for operand in call.operands if call.has("-n") else ():
        name, equals, other = operand.arg.text.partition("=")
        if equals and name != other:
            walk.scope.names[name] = other


def _push(walk: Shell, call: Call, given: Input | None) -> None:
    walk.stack.append(walk.scope.get("OLDPWD")[0])


def _pop(walk: Shell, call: Call, given: Input | None) -> None:
    if walk.stack and not call.operands:
        walk.change_directory(walk.stack.pop())


def _trap(walk: Shell, call: Call, given: Input | None) -> None:
    if not call.rest:
        return
    if call.rest[0].text in ("-", ""):
        walk.traps.clear()
    else:
        walk.traps.append(call.rest[0])


def _link(walk: Shell, call: Call, given: Input | None) -> None:
    """ln -s TARGET… PLACE: a path that leads elsewhere."""
    words = [operand.arg.text for operand in call.operands]
    into = _values(call, "-t")
    if not call.has("-s") or not words:
        return
    place = into[0] if into else words.pop() if len(words) > 1 else "."
    beneath = bool(into) or place == "." or not call.has("-n", "-T") and _is_directory(walk, place)
    for target in words:
        link = f"{place.rstrip('/')}/{target.rstrip('/').rpartition('/')[2]}" if beneath else place
        full = guard_paths.absolute(link, walk.place)
        if not target.startswith(("/", "~")):
            target = f"{full.rpartition('/')[0]}/{target}"
        _leads(walk, full, guard_paths.absolute(target, walk.place))


def _is_directory(walk: Shell, path: str) -> bool:
    full = guard_paths.absolute(path, walk.place)
    known = guard_paths.classes(full, walk.place) & {"root", "system", "home"} or full == "/tmp"
    return path.endswith(("/", ".")) or bool(known) or walk.place.local and os.path.isdir(full)


def _leads(walk: Shell, path: str, target: str) -> None:
    if UNKNOWN not in path + target and path.rstrip("/") != target.rstrip("/"):
        walk.place = walk.place._replace(links=(*walk.place.links, (path, target))[-8:])


def _mount(walk: Shell, call: Call, given: Input | None) -> None:
    """A directory that is there in a second place, too."""
    words = [operand.arg.text for operand in call.operands]
    options = ",".join(_values(call, "-o")).split(",")
    binds = call.program != "mount" or call.has("-B", "-R", "-M") or {"bind", "rbind"}.intersection(options)
    if binds and len(words) > 1:
        target = guard_paths.absolute(words[0], walk.place)
        _leads(walk, _own(walk, words[1]).rstrip("/") + "/", target)


def _umount(walk: Shell, call: Call, given: Input | None) -> None:
    gone = tuple(_own(walk, operand.arg.text).rstrip("/") + "/" for operand in call.operands)
    every = call.has("-a")
    links = [link for link in walk.place.links if not (link[0].endswith("/") and (every or link[0].startswith(gone)))]
    walk.place = walk.place._replace(links=tuple(links))


def _own(walk: Shell, path: str) -> str:
    """The path itself, not where it leads."""
    return guard_paths.absolute(path, walk.place._replace(links=()))


def _alias(walk: Shell, call: Call, given: Input | None) -> None:
    for operand in call.operands:
        name, equals, value = operand.arg.text.partition("=")
        if equals:
            walk.aliases[name] = value


def _hash(walk: Shell, call: Call, given: Input | None) -> None:
    """hash -p PATH NAME…: what the shell runs by that name."""
    for path in _values(call, "-p"):
        walk.aliases.update((operand.arg.text, path) for operand in call.operands)


def _node(walk: Shell, call: Call, given: Input | None) -> None:
    """mknod NAME b MAJOR MINOR: another name of a disk."""
    words = [operand.arg.text for operand in call.operands]
    if len(words) > 2 and words[1] == "b" and words[2] in MAJORS:
        _leads(walk, guard_paths.absolute(words[0], walk.place), MAJORS[words[2]])


CHANGES: dict[str, Callable[[Shell, Call, Input | None], None]] = {
    "read": _read, "mapfile": _mapfile, "readarray": _mapfile, "printf": _printf, "declare": _declare,
    "typeset": _declare, "local": _declare, "pushd": _push, "popd": _pop, "trap": _trap, "ln": _link,
    "mount": _mount, "mount_nullfs": _mount, "bindfs": _mount, "umount": _umount, "alias": _alias,
    "mknod": _node, "hash": _hash, "getopts": _getopts,
}  # fmt: skip
