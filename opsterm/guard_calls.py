"""Judges one call of a program: what it is by the tables and rules, what its paths are, what it hands on to others."""

from __future__ import annotations

import re

from opsterm import argv, guard_code, guard_effects, guard_paths, programs, riskrules, riskrules_index
from opsterm.argv import UNKNOWN, Arg, Call
from opsterm.guard_shell import Record
from opsterm.programs import EFFECTS
from opsterm.record import NamedTuple
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, RANK, SAFE, Finding, highest, raised

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import TypeAlias

    from opsterm.guard_shell import Input, Shell

    Special: TypeAlias = Callable[[Shell, Call, list[Arg], Input | None], None]

SHELLS = frozenset("sh bash dash ash zsh ksh mksh rbash fish csh tcsh pwsh at batch".split())
SOURCES = frozenset((".", "source"))
# Who runs what comes through the pipe, unless told otherwise by one of these roles.
READS_CODE = re.compile(
    r"(?:python|pypy|perl|ruby|node|nodejs|php|lua|deno|bun|tclsh|Rscript|R|mysql|mariadb|psql|sqlite3?|mongosh?|redis-cli|valkey-cli|clickhouse-client"
    r"|cqlsh|sqlcmd|duckdb|cockroach|ed|ex|gdb|bc|dc|ftp|sftp|osascript|irb|ghci|influx|beeline|hive)[\d.]*"
)
SQL = re.compile(r"mysql|mariadb|psql|sqlite3?|clickhouse-client|cqlsh|sqlcmd|duckdb|cockroach|beeline|hive|influx")
DATA_LANGUAGES = frozenset(("bc", "dc", "awk", "sed", "jq"))
# Their commands run among other files.
ELSEWHERE = frozenset(
    "docker podman nerdctl kubectl oc k lxc incus crictl machinectl chroot arch-chroot vagrant multipass pct qm".split()
)
CARRIED = frozenset(("rsync", "scp", "svn", "git", "sftp", "borg"))  # by ssh
# Settings of git that are commands.
GIT_RUNS = re.compile(
    r"(?i:alias\.[^=]*=!|(?:core\.(?:pager|editor|sshcommand|fsmonitor|askpass|gitproxy|hookspath)|sequence\.editor"
    r"|pager\.[^=]*|diff\.external|credential\.[^=]*helper|gpg\.program|(?:diff|merge|difftool|mergetool|filter)\.[^=]*)=)"
)
SSH_RUNS = re.compile(r"(?i:proxycommand|localcommand|knownhostscommand|remotecommand)[= ]")
SETTINGS = {
    ("git", "-c"): GIT_RUNS,
    **{(name, "-o"): SSH_RUNS for name in ("ssh", "scp", "sftp", "ssh-copy-id", "sshfs")},
}
THROWAWAY = ("run", "create", "debug")
DEEP = {
    "rm": ("-r",), "srm": ("-r",), "chmod": ("-R",), "chown": ("-R",), "chgrp": ("-R",), "setfacl": ("-R",),
    "chattr": ("-R",), "chcon": ("-R",), "trash": (), "trash-put": (), "rimraf": (), "gio": (),
}  # fmt: skip
ALWAYS_DEEP = frozenset(("rimraf", "trash", "trash-put", "wipe"))
SETS = frozenset("export declare local readonly typeset".split())
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
        call = Call(
            name,
            (),
            frozenset(),
            (),
            tuple(argv.Operand("text", arg) for arg in args[1:]),
            (),
            (),
            whole.start,
            whole.end,
        )
        walk.record.calls.append(call)
        _keep(walk, call, own, whole)
        wrapped(walk, args[1:])
        return
    call = argv.read(program, args[1:])._replace(program=name, start=whole.start, end=whole.end)
    walk.record.calls.append(call)
    if call.idle and not any(arg.text.startswith("-") for arg in call.unknown):
        _idle(walk, call, whole, given)
        return
    if name in special:
        special[name](walk, call, args, given)
    else:
        judge(walk, call, whole, given)
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
    _hands_on(walk, call._replace(flags=flags, operands=operands), whole, given, waits="help" not in call.effects)


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
    _hands_on(walk, call, whole, given)


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
    def classes(role: str, text: str) -> frozenset[str]:
        return guard_paths.classes(text, walk.place)

    found = []
    for rule in (*riskrules_index.rules_of(call.program), *walk.rules):
        if any(riskrules.fits(pattern, call, classes) for pattern in rule.when):
            if rule.shown and not walk.shown:
                continue
            level = raised(rule.level) if rule.lockout and walk.remote else rule.level
            found.append(Own(rule.id, level, rule.reason, whole, rule.instead))
    return found


def _effects(walk: Shell, call: Call, whole: Arg, found: str) -> list[Own]:
    """What it does by the table, where nothing more exact says so already."""
    effects = call.effects & EFFECTS.keys()
    levels = {"write": MODERATE, "delete": MODERATE, "exec": MODERATE, "priv": MODERATE}
    if walk.shown:
        levels["secret"] = DANGEROUS
    written = [operand.arg.text for operand in call.paths() if operand.role in ("write", "append", "put")]
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
    for operand in call.paths():
        role, arg = operand.role, operand.arg
        if role in ("put", "copy") and "remote" in guard_paths.classes(arg.text, walk.place):
            continue
        role = {"put": "write", "exec": "read", "file": "read"}.get(role, role)
        if role in ("read", "write", "append", "change", "delete", "move", "device", "copy"):
            walk.path(role, arg.text, arg.start, arg.end, deep)
        elif role == "cd" and call.effects & {"write", "delete"}:
            found = guard_paths.classes(arg.text, walk.place)
            if found & {"root", "system"} and not found & {"loose"}:
                walk.path("write", arg.text, arg.start, arg.end)


# What is handed on


def _hands_on(walk: Shell, call: Call, whole: Arg, given: Input | None, waits: bool = True) -> None:
    """Judge the commands and the code that a call is given. waits: without any it takes them from stdin."""
    inner = _inner(walk, call)
    for flag in call.flags:
        if flag.value is None:
            continue
        setting = SETTINGS.get((call.program, flag.name))
        if setting and (run := setting.match(flag.value.text)):
            inner.shell(flag.value.text[run.end() :].lstrip("!"), flag.value.start, flag.value.end)
        if flag.role in ("shell", "remote"):
            words = [operand.arg.text for operand in call.operands] + [arg.text for arg in call.rest]
            if flag.role == "remote":
                walk.remote_shell(flag.value.text, flag.value.start, flag.value.end, given)
            else:
                text = flag.value.text
                # It gets a host and a command behind it.
                text += " host true" if call.program in CARRIED and text.lstrip().startswith("ssh") else ""
                inner.shell(text, flag.value.start, flag.value.end, words, given=given)
        elif flag.role == "code":
            code(walk, call, flag.value)
        elif flag.role in ("exec", "file"):
            _script(walk, call, flag.value, [])
        elif flag.role == "command":
            inner.argv([flag.value, *call.rest], given)
    _codes(walk, call)
    for at, operand in enumerate(call.operands):
        if operand.role == "exec":
            words = [later.arg.text for later in call.operands[at + 1 :]] + [arg.text for arg in call.rest]
            _script(walk, call, operand.arg, words)
    if call.rest:
        _rest(walk, inner, call, given)
    elif waits:
        _stdin(walk, call, whole, given)
    if inner is not walk and inner.record.findings is not walk.record.findings:
        for finding in inner.record.findings:
            level = DANGEROUS if finding.level == FORBIDDEN else finding.level
            walk.add(
                finding.rule, level, f"in the container: {finding.reason}", finding.start, finding.end, finding.instead
            )


def _inner(walk: Shell, call: Call) -> Shell:
    """The shell that a command it hands on runs in: another one where variables, directory or machine change."""
    assigned = [operand.arg for operand in call.operands if operand.role == "assign"]
    cd = next((flag.value for flag in call.flags if flag.role == "cd" and flag.value is not None), None)
    elsewhere = call.program in ELSEWHERE
    if not (elsewhere or cd is not None or assigned and call.program not in SETS):
        return walk
    inner = walk.child()
    for arg in assigned:
        name, _, value = arg.text.partition("=")
        walk.assigned(name, (value,), arg.start, arg.end)
        inner.scope.values[name] = (value,)
    if cd is not None:
        inner.change_directory(cd.text)
    if elsewhere:
        mounted = tuple(_mounts(call))
        inner.place = guard_paths.Place("", "/root", False, mounted)
        if any(word in THROWAWAY for word in call.path) and not mounted and not call.has("--privileged", "--device"):
            inner.record = Record()
    return inner


def _mounts(call: Call) -> Iterator[tuple[str, str]]:
    """(path inside, path outside) of what a container gets of this machine."""
    for flag in call.flags:
        text = flag.value.text if flag.value is not None else ""
        if flag.name in ("-v", "--volume") and text.startswith(("/", "~", ".", "$")):
            outside, _, inside = text.partition(":")
            yield inside.partition(":")[0], outside
        elif flag.name == "--mount":
            parts = dict(part.partition("=")[::2] for part in text.split(","))
            source = parts.get("source") or parts.get("src") or ""
            inside = parts.get("target") or parts.get("dst") or parts.get("destination") or ""
            if source.startswith("/") and inside:
                yield inside, source


def _rest(walk: Shell, inner: Shell, call: Call, given: Input | None) -> None:
    role = next(role.name for role in call.spec.roles if role.name in argv.REST) if call.spec else "command"
    start, end = call.rest[0].start, call.rest[-1].end
    if role == "command":
        inner.argv(list(call.rest), given)
    elif role == "remote":
        walk.remote_shell(" ".join(arg.text for arg in call.rest), start, end, given)
    elif role == "shell":
        words = call.rest[:1] if call.program == "trap" else call.rest  # behind it: the names of signals
        inner.shell(" ".join(arg.text for arg in words if arg.text != "-"), start, end, given=given)
    else:
        _script(walk, call, call.rest[0], [arg.text for arg in call.rest[1:]])


def _script(walk: Shell, call: Call, arg: Arg, words: list[str]) -> None:
    """A file that it runs."""
    if arg.text == "-" and call.program in SHELLS:
        return
    if call.program in SHELLS or call.program in SOURCES:
        walk.script(arg.text, arg.start, arg.end, words)
    elif not arg.known:
        walk.add(
            "unseen-script",
            DANGEROUS,
            f"{call.program} runs a file that is only known when it runs",
            arg.start,
            arg.end,
        )
    else:
        level = highest((MODERATE, walk.lowered(call) or SAFE)) if walk.lowered(call) != SAFE else SAFE
        walk.add(
            "runs-file",
            level,
            f"{call.program} runs {_shown(arg.text)}, and what that does is not known",
            arg.start,
            arg.end,
        )


def _codes(walk: Shell, call: Call) -> None:
    codes = [operand.arg for operand in call.operands if operand.role == "code"]
    if not codes:
        return
    if call.program in ("redis-cli", "valkey-cli"):
        text = " ".join(arg.text for arg in codes)
        code(walk, call, Arg(text, codes[0].start, codes[-1].end))
        return
    for arg in codes:
        code(walk, call, arg)


def code(walk: Shell, call: Call, arg: Arg) -> None:
    """Judge code for the program's own language."""
    text = arg.text.replace(UNKNOWN, guard_effects.UNKNOWN)
    found = guard_code.analyse(call.program, text, frozenset(flag.name for flag in call.flags))
    walk.add(found.rule or "code", found.level, found.reason, arg.start, arg.end, found.instead)
    for text in found.shells:
        walk.shell(_known(text), arg.start, arg.end)
    for words in found.calls:
        walk.argv([Arg(_known(word), arg.start, arg.end) for word in words])
    for role, path in found.paths:
        walk.path(role, _known(path), arg.start, arg.end, deep=role == "delete")


def _known(text: str) -> str:
    return text.replace(guard_effects.UNKNOWN, UNKNOWN)


def _stdin(walk: Shell, call: Call, whole: Arg, given: Input | None) -> None:
    """Who is given no commands takes them from stdin."""
    roles = {operand.role for operand in call.operands if operand.arg.text != "-"} | {flag.role for flag in call.flags}
    takes = call.spec is not None and any(role.name == "remote" for role in call.spec.roles)
    if call.program in SHELLS and not roles & {"shell", "exec", "file"} or takes and not roles & {"remote"}:
        _piped_commands(walk, call, whole, given, takes)
    elif READS_CODE.fullmatch(call.program) and not roles & {"code", "exec", "file"} and given is not None:
        for text in given.texts:
            if UNKNOWN not in text:
                code(walk, call, Arg(text, whole.start, whole.end))
            elif call.program not in DATA_LANGUAGES:
                what = "statements" if SQL.fullmatch(call.program) else "code"
                walk.add("piped-code", DANGEROUS, f"{call.program} runs {what} that nobody has seen", whole.start, whole.end,
                         "save it to a file and read that first")  # fmt: skip


def _piped_commands(walk: Shell, call: Call, whole: Arg, given: Input | None, remote: bool) -> None:
    if given is None:
        if call.program in ("at", "batch") or remote and call.has("-N", "-O", "-W", "-G", "-Q", "-V"):
            return
        where = "on another machine" if remote else "that waits for commands"
        walk.add("interactive-shell", MODERATE, f"it opens a shell {where}", whole.start, whole.end)
        return
    if given.file and not remote:
        walk.script(given.file, whole.start, whole.end)
        return
    for text in given.texts:
        if UNKNOWN in text:
            walk.add("piped-to-shell", DANGEROUS, "it runs whatever comes through the pipe, which nobody has seen", whole.start,
                     whole.end, "save it to a file, read it, then run that")  # fmt: skip
        if text.replace(UNKNOWN, "").strip():
            if remote:
                walk.remote_shell(text, whole.start, whole.end)
            else:
                walk.shell(text, whole.start, whole.end)


def wrapped(walk: Shell, args: list[Arg]) -> None:
    """Words behind a program that nobody knows: would they be harmful as a command of their own?"""
    for at, arg in enumerate(args[:20]):
        name = arg.text.rpartition("/")[2]
        if arg.text.startswith("-") or not name or name in SOURCES:
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


# What it changes in the shell


def _change_state(walk: Shell, call: Call, given: Input | None) -> None:
    words = [operand.arg.text for operand in call.operands]
    if call.program in ("cd", "pushd"):
        walk.change_directory(words[0] if words else None)
    elif call.program == "popd":
        walk.change_directory("")
    elif call.program in SETS:
        for operand in call.operands:
            name, equals, value = operand.arg.text.partition("=")
            if equals:
                walk.assigned(name.removesuffix("+"), (value,), operand.arg.start, operand.arg.end)
                walk.set_variable(name.removesuffix("+"), (value,))
    elif call.program == "unset":
        for word in words:
            walk.set_variable(word, ("",))
    elif call.program in CLEARS:
        known = [text.partition("\n")[0].strip() for text in given.texts if UNKNOWN not in text] if given else []
        for word in [*words, "REPLY", "MAPFILE"]:
            walk.scope.values.pop(word, None)
            if known and call.program == "read":
                walk.set_variable(word, (*known, *(text for line in known for text in line.split())))
    elif call.program == "set" and call.has("--"):
        walk.set_variable("@", (" ".join(words),))
        for number, word in enumerate(words, 1):
            walk.set_variable(str(number), (word,))
    elif call.program == "alias":
        for operand in call.operands:
            name, equals, value = operand.arg.text.partition("=")
            if equals and value.strip():
                walk.shell(value, operand.arg.start, operand.arg.end, label=f"the alias {name}: ")
    elif call.program == "ln" and call.has("-s") and len(words) == 2:
        walk.place = walk.place._replace(
            links=(*walk.place.links, (guard_paths.absolute(words[1], walk.place), words[0]))
        )
    elif call.program == "printf" and call.has("-v"):
        for flag in call.flags:
            if flag.name == "-v" and flag.value is not None:
                walk.scope.values.pop(flag.value.text, None)
