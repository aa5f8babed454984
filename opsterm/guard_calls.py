"""Judges one call of a program: what it is by the tables and rules, what its paths are, what it hands on to others."""

from __future__ import annotations

import re

from opsterm import argv, guard_inside, guard_later, guard_lists, guard_paths, programs, riskrules, riskrules_index
from opsterm.argv import UNKNOWN, Arg, Call
from opsterm.programs import EFFECTS
from opsterm.record import NamedTuple
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, RANK, SAFE, Finding, highest, raised

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import TypeAlias

    from opsterm.guard_shell import Input, Shell

    Special: TypeAlias = Callable[[Shell, Call, list[Arg], Input | None], None]

DEEP = {
    "rm": ("-r",), "srm": ("-r",), "chmod": ("-R",), "chown": ("-R",), "chgrp": ("-R",), "setfacl": ("-R",),
    "chattr": ("-R",), "chcon": ("-R",), "trash": (), "trash-put": (), "rimraf": (), "gio": (),
}  # fmt: skip
# Of their operands they show names, sizes, modes and kinds, and nothing of what is in them.
NAMES_ONLY = frozenset(
    "ls gls dir vdir lsd eza exa stat gstat du gdu dust test [ [[ namei lsattr getfacl readlink greadlink realpath"
    " grealpath basename dirname tree file lsof fuser wc gwc mountpoint".split()
)
SEARCHES = frozenset("grep egrep fgrep ggrep zgrep rg".split())  # with -c, -q, -l they show no line
FEW = 4096  # bytes of a disk: not yet what is in its files
FROM_FILES = ("--files0-from", "--fromfile", "-f", "--files-from")  # they take the names out of files, and say those
ALWAYS_DEEP = frozenset(("rimraf", "trash", "trash-put", "wipe"))
_DELETES = re.compile(
    r"(?i)(?:^|.*[-:_])(?:delete|destroy|remove|rm|rb|forget|terminate|purge|undefine|free|del)(?![a-z])\w*"
)
ENDS_USERS = frozenset("userdel deluser luserdel rmuser pw sysadminctl dscl samba-tool ipa".split())
_DESTROYS = re.compile(
    r"(?<![\w./-])(?:sudo\s+)?(?:/[\w/]*/)?(?:rm|dd|mkfs[.\w]*|wipefs|shred|blkdiscard|chmod|chown|find|mv)\s+[^\n]*"
)
EARLIER = UNKNOWN + "\n"  # what a file held before something was added to it
CLEARS = frozenset("read mapfile readarray getopts".split())


class Own(NamedTuple):
    """A finding about the call itself, before the person's own rules have had their say."""

    rule: str
    level: str
    reason: str
    arg: Arg
    instead: str = ""


def classify(walk: Shell, name: str, args: list[Arg], given: Input | None, special: Mapping[str, Special]) -> None:
    """Judge a program by its name and words; args has its name as the first. special: programs that are judged by code
    of their own."""
    program = known(name)
    whole = Arg(name, args[0].start, args[-1].end)
    if program is None:
        own = [Own("unknown-program", MODERATE, f"{name[:60]} is not a program that is known here", args[0])]
        operands = tuple(argv.Operand("text", arg) for arg in args[1:])
        call = Call(name, (), frozenset(), (), operands, (), (), whole.start, whole.end)
        walk.record.calls.append(call)
        own += [each for each in _by_rules(walk, call, whole) if each.rule.startswith("own: ")]
        _keep(walk, call, own, whole)
        wrapped(walk, args[1:])
        return
    try:
        call = argv.read(program, args[1:])._replace(program=name, start=whole.start, end=whole.end)
    except programs.TableError:  # in the table of a subcommand
        call = Call(name, (), frozenset(), (), (), tuple(args), (), whole.start, whole.end)
    if name == "mkfs" and [arg.text for arg in args[1:]] == ["-V"]:  # alone it is its version
        call = call._replace(effects=call.effects | {"help"})
    walk.record.calls.append(call)
    makes = walk.files or given is not None or name in COPIES or name == "dd"
    contents = _contents(walk, call, given) if makes else {}
    if call.idle and not any(arg.text.startswith("-") for arg in call.unknown):
        _idle(walk, call, whole, given)
        return
    if name in special:
        special[name](walk, call, args, given)
    else:
        judge(walk, call, whole, given)
    for path, texts in contents.items():
        full = guard_paths.absolute(path, walk.place)
        walk.files[full] = texts
        new = tuple(text.removeprefix(EARLIER) for text in texts)
        guard_later.written(walk, full, new, whole.start, whole.end)
    _change_state(walk, call, given)


def _idle(walk: Shell, call: Call, whole: Arg, given: Input | None) -> None:
    """It shows its help, or what it would do. What it is given to run may run all the same."""
    if "help" not in call.effects and "exec" in call.effects:
        what = " ".join((call.program, *call.path))
        _keep(walk, call, [Own("effect-exec", MODERATE, f"{EFFECTS['exec']} ({what})", whole)], whole)
    flags = tuple(flag for flag in call.flags if flag.role in ("shell", "code", "exec", "command", "text"))
    operands = () if "help" in call.effects else call.operands
    own = [finding for finding in _by_rules(walk, call, whole) if finding.rule.startswith("own: ")]
    _keep(walk, call, own, whole)
    guard_inside.hands_on(
        walk, call._replace(flags=flags, operands=operands), whole, given, waits="help" not in call.effects
    )


def known(name: str) -> programs.Program | None:
    """The program of this name. One whose table is wrong is as good as unknown."""
    try:
        return programs.find(name)
    except programs.TableError:
        return None


def judge(walk: Shell, call: Call, whole: Arg, given: Input | None = None, paths: bool = True) -> None:
    """What a call of a known program is. whole has its place."""
    before = len(walk.record.findings)
    if paths:
        _paths(walk, call)
    own = [*_unknown(call, whole), *_by_rules(walk, call, whole)]
    found = highest([finding.level for finding in own] + [finding.level for finding in walk.record.findings[before:]])
    own += _effects(walk, call, whole, found)
    _keep(walk, call, own, whole)
    if call.effects & {"exec"} or call.unknown:
        _said(walk, call)
    guard_inside.hands_on(walk, call, whole, given)


def _said(walk: Shell, call: Call) -> None:
    """A text that it runs somewhere, in a way that the tables do not say: would that destroy everything?"""
    words = [operand.arg for operand in call.paths() if operand.role == "text"] + [*call.unknown]
    for arg in words:
        found = _DESTROYS.search(arg.text) if " " in arg.text and len(arg.text) < 2000 else None
        for finding in walk.probe(found[0].rstrip("'\"])} ;:")) if found else ():
            if finding.level == FORBIDDEN:
                walk.add(finding.rule, FORBIDDEN, f"in what it runs: {finding.reason}", arg.start, arg.end)
                return


def _unknown(call: Call, whole: Arg) -> list[Own]:
    if not call.unknown and call.spec is not None and not call.spec.effects:
        what = " ".join((call.program, *call.path))
        return [Own("unknown-option", MODERATE, f"what {what} does without more is not known", whole)]
    if not call.unknown:
        return []
    words = ", ".join(sorted({_shown(arg.text) for arg in call.unknown})[:4])
    what = " ".join((call.program, *call.path))
    return [Own("unknown-option", MODERATE, f"{what} is not known to take {words}", call.unknown[0])]


def _shown(text: str) -> str:
    return text.replace(UNKNOWN, "…").replace(guard_paths.OPAQUE, "…")[:40]


def _by_rules(walk: Shell, call: Call, whole: Arg) -> list[Own]:
    found = []
    possible = [
        rule
        for rule, needs in riskrules_index.needs_of(call.program)
        if any(riskrules_index.may_fit(need, call) for need in needs)
    ]
    for rule in (*possible, *walk.rules):
        if any(riskrules.fits(pattern, call, walk.classes) for pattern in rule.when):
            if rule.shown and not walk.shown or rule.id == "disk-shown" and _is_label(call):
                continue
            level = raised(rule.level) if rule.lockout and walk.remote else rule.level
            found.append(Own(rule.id, level, rule.reason, whole, rule.instead))
    return [*found, *_each_one(call, whole)]


def _is_label(call: Call) -> bool:
    """Does dd read no more than a label, a boot sector, the head of a filesystem?"""
    given = {flag.name: flag.value.text for flag in call.flags if flag.value is not None}
    if call.program != "dd" or "ibs" in given or not given.get("count", "").isdigit():
        return False
    size = re.fullmatch(r"(\d{1,4})([kKbB]?)", given.get("bs", "512"))
    unit = {"k": 1024, "K": 1024, "b": 512}.get(size[2], 1) if size else 0
    return size is not None and int(size[1]) * unit * int(given["count"][:9]) <= FEW


def _each_one(call: Call, whole: Arg) -> list[Own]:
    """Is it to delete whatever a list of all of them named?"""
    words = [operand.arg.text for operand in call.paths()] + [arg.text for arg in (*call.rest, *call.unknown)]
    kind = next((kind for kind in (guard_lists.each(word) for word in words if word) if kind), "")
    deletes = call.effects & {"delete"} or any(_DELETES.search(word) for word in call.path)
    if not kind or not (deletes or any(_DELETES.fullmatch(arg.text) for arg in call.unknown)):
        return []
    if kind == "user" and call.program not in ENDS_USERS:  # something of each of them
        return []
    instead = "delete single ones by name; backups are best expired by the tool that made them"
    return [Own("each-one", FORBIDDEN, f"it deletes every {kind} that there is", whole, instead)]


def _effects(walk: Shell, call: Call, whole: Arg, found: str) -> list[Own]:
    """What it does by the table, where nothing more exact says so already."""
    effects = call.effects & EFFECTS.keys()
    levels = {"write": MODERATE, "delete": MODERATE, "exec": MODERATE, "priv": MODERATE}
    if walk.shown:
        levels["secret"] = DANGEROUS
    written = [operand.arg.text for operand in call.paths() if operand.role in ("write", "append", "put")]
    written += [flag.value.text for flag in call.flags if flag.name == "-f" and flag.role == "copy" and flag.value]
    if written and all(text == "-" or "null" in guard_paths.classes(text, walk.place) for text in written):
        del levels["write"]  # to the terminal, or nowhere
    what = " ".join((call.program, *call.path))
    for effect in ("secret", "priv", "delete", "exec", "write"):
        if effect in effects and RANK[levels.get(effect, SAFE)] > RANK[found]:
            return [Own(f"effect-{effect}", levels[effect], f"{EFFECTS[effect]} ({what})", whole)]
    return []


def _keep(walk: Shell, call: Call, own: list[Own], whole: Arg) -> None:
    limit = walk.lowered(call)
    for finding in own:
        level = finding.level
        if limit is not None and level != FORBIDDEN and RANK[level] > RANK[limit]:
            level = limit
        walk.add(finding.rule, level, finding.reason, finding.arg.start, finding.arg.end, finding.instead)


# Paths


def _paths(walk: Shell, call: Call) -> None:
    deep = call.program in ALWAYS_DEEP or call.program in DEEP and call.has(*DEEP[call.program])
    names = call.program in NAMES_ONLY and not call.has(*FROM_FILES[: 4 if call.program in ("file", "tree") else 2])
    shown = frozenset(operand.arg for operand in call.operands) if names else frozenset()
    counts = call.program in SEARCHES and call.has("-c", "-q", "-l", "-L") and not call.has("-f")
    for operand in call.paths():
        role, arg = operand.role, operand.arg
        if role == "read" and (arg in shown or counts):
            continue
        if role in ("put", "copy") and "remote" in guard_paths.classes(arg.text, walk.place):
            continue
        role = {"put": "write", "exec": "read", "file": "read"}.get(role, role)
        if role in ("read", "write", "append", "change", "delete", "move", "device", "copy"):
            walk.path(role, arg.text, arg.start, arg.end, deep)
        elif role == "cd" and call.effects & {"write", "delete"}:
            found = guard_paths.classes(arg.text, walk.place)
            if found & {"root", "system"} and not found & {"loose"}:
                walk.path("write", arg.text, arg.start, arg.end)


def wrapped(walk: Shell, args: list[Arg]) -> None:
    """Words behind a program that nobody knows: would they be harmful as a command of their own?"""
    for at, arg in enumerate(args[:20]):
        name = arg.text.rpartition("/")[2]
        if arg.text.startswith("-") or not name or name in guard_inside.SOURCES:
            continue
        if " " in arg.text:
            found = (
                walk.probe(arg.text)
                if programs.find(arg.text.split()[0].rpartition("/")[2] if arg.text.split() else "")
                else []
            )
            limit = DANGEROUS
        else:
            found = walk.probe(args[at:]) if programs.find(name) else []
            limit = FORBIDDEN
        for finding in worst(found):
            level = finding.level if RANK[finding.level] <= RANK[limit] else limit
            walk.add(
                "unknown-wrapper",
                level,
                f"words in it would be harmful as a command: {finding.reason}",
                arg.start,
                args[-1].end,
            )
            return


def worst(findings: list[Finding]) -> list[Finding]:
    """The first of the worst findings, where that is at least DANGEROUS."""
    level = highest(finding.level for finding in findings)
    return [finding for finding in findings if finding.level == level][:1] if RANK[level] >= RANK[DANGEROUS] else []


# What it changes in the shell, and in files

COPIES = frozenset(("cp", "mv", "ln", "install", "gcp", "gmv", "ginstall"))


def _contents(walk: Shell, call: Call, given: Input | None) -> dict[str, tuple[str, ...]]:
    """What is in the files that it makes of known text: a later command may run them."""
    operands = [operand.arg.text for operand in call.operands]
    if call.program in ("tee", "gtee") and given is not None:
        before = EARLIER if call.has("-a") else ""
        return {path: tuple(before + text for text in given.texts) for path in operands}
    if call.program == "dd" and given is not None:
        return {operand.arg.text: given.texts for operand in call.paths() if operand.role in ("write", "device")}
    if call.program in ("dd", "gdd"):
        named = {operand.role: operand.arg.text for operand in call.paths()}
        texts = _held(walk, named.get("read", ""))
        return {named["write"]: texts} if texts is not None and "write" in named else {}
    if call.program in COPIES:
        into = [flag.value.text for flag in call.flags if flag.name == "-t" and flag.value is not None]
        *sources, target = [*operands, *into] if into or len(operands) > 1 else [*operands, "."]
        return dict(item for source in sources for item in _copies(walk, source, target, len(sources) == 1))
    return {}


def _copies(walk: Shell, source: str, target: str, alone: bool) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What a copy leaves: at that path, or below it."""
    texts = _held(walk, source)
    if texts is not None:
        if alone:
            yield target, texts
        yield f"{target.rstrip('/')}/{source.rpartition('/')[2]}", texts


def _held(walk: Shell, path: str) -> tuple[str, ...] | None:
    """What a file holds, where commands before have written it, or it is a program of the system."""
    full = guard_paths.absolute(path, walk.place)
    program = guard_paths.program(full)
    return walk.files.get(full) or ((program,) if program else None)


def _change_state(walk: Shell, call: Call, given: Input | None) -> None:
    words = [operand.arg.text for operand in call.operands]
    if call.program in ("cd", "pushd"):
        walk.change_directory(words[0] if words else None)
    elif call.program == "popd":
        walk.change_directory("")
    elif call.program in guard_inside.SETS:
        local = call.program in ("local", "declare", "typeset") and walk.locals and not call.has("-g")
        for operand in call.operands:
            name, equals, value = operand.arg.text.partition("=")
            if local:
                walk.locals[-1].setdefault(name, walk.scope.values.get(name))
                if not equals:
                    walk.scope.values[name] = ("",)
            if equals and value.startswith("(") and value.endswith(")"):
                items = re.sub(r"(?:^|(?<=\s))\[[^]]*\]=", "", value[1:-1]).split()
                walk.set_variable(name, items or ("",))
            elif equals:
                walk.assigned(name.removesuffix("+"), (value,), operand.arg.start, operand.arg.end)
                walk.set_variable(name.removesuffix("+"), (value,))
            if call.program == "export" or call.has("-x"):
                walk.exported.add(name)
    elif call.program == "unset":
        for word in words:
            walk.set_variable(word, ("",))
    elif call.program in CLEARS:
        for operand in call.operands:
            walk.assigned(operand.arg.text, (UNKNOWN,), operand.arg.start, operand.arg.end)
        given_to = [flag.value.text for flag in call.flags if flag.name == "-a" and flag.value is not None]
        for word in [*words, *given_to, "REPLY", "MAPFILE"]:
            walk.scope.values.pop(word, None)
    elif call.program == "set" and (words or call.has("--")):
        walk.positional(words)
    elif call.program == "shift":
        count = int(words[0]) if words and words[0].isdigit() else 1
        given_words = [walk.scope.values.get(str(number)) for number in range(1, 10)]
        known_words = [value[0] for value in given_words if value]
        if known_words:
            walk.positional(known_words[count:] or [UNKNOWN])
    elif call.program == "alias":
        for operand in call.operands:
            name, equals, value = operand.arg.text.partition("=")
            if equals and value.strip():
                walk.shell(value, operand.arg.start, operand.arg.end, label=f"the alias {name}: ")
    elif call.program == "printf" and call.has("-v"):
        for flag in call.flags:
            if flag.name == "-v" and flag.value is not None:
                walk.assigned(flag.value.text, (UNKNOWN,), flag.value.start, flag.value.end)
