"""The mistake filter: how risky is a command, a change of a file, an operation on packages?

    classify("rm -rf /tmp/x") → Verdict(level, findings)

The command is parsed as bash parses it; every program in it is judged by tables of what it takes and does, every path
by what it is, every word that a shell, ssh, find or an interpreter is handed by what that makes of it. What cannot be
read is at least DANGEROUS. It guards against mistakes, not against somebody who means harm and may write programs.
"""

from __future__ import annotations

import os
from shlex import quote

from opsterm import riskrules, riskrules_own
from opsterm.argv import Arg, Call
from opsterm.errors import UsageError
from opsterm.guard_paths import OPAQUE, Place
from opsterm.guard_shell import Record
from opsterm.guard_walk import Walker
from opsterm.guard_words import Scope
from opsterm.record import NamedTuple
from opsterm.risk import DANGEROUS, FORBIDDEN, LEVELS, MODERATE, RANK, SAFE, Finding, Verdict, highest, raised
from opsterm.riskrules import Rule
from opsterm.term import conceals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from opsterm.config import Config
    from opsterm.guard_shell import Input
    from opsterm.shellnodes import Simple
    from opsterm.yamlfile import Node

HIDDEN = "it holds hidden or control characters: what you see is not what would run"
PROD = "prod"
MANY_HOSTS = 10  # from here on the same command is one level riskier
MEND_RULES = "ai config edit mends it; docs/safety.md describes patterns, ai guard --explain shows roles and classes"


class Target(NamedTuple):
    """Where a command is to run, and who sees what it prints.

    name: of a server, "local" for this machine; tags and hosts: of the servers that it stands for; shown: the output
    goes to a model; cwd and home: directories there, "" where they are not known.
    """

    name: str = "local"
    tags: tuple[str, ...] = ()
    hosts: int = 1
    remote: bool = False
    shown: bool = False
    cwd: str = ""
    home: str = ""


class Policy(NamedTuple):
    """The person's own rules, and what they have lowered: (pattern, level). many_hosts: see MANY_HOSTS."""

    rules: tuple[Rule, ...] = ()
    lower: tuple[tuple[str, str], ...] = ()
    many_hosts: int = MANY_HOSTS


DEFAULT = Policy()


class Examination(NamedTuple):
    """A verdict with what it stands on: the calls that were found; pins: scripts that were read, and their SHA-256;
    places: where each of the calls works."""

    verdict: Verdict
    calls: tuple[Call, ...]
    pins: tuple[tuple[str, str], ...]
    places: tuple[Place, ...] = ()


class _Placed(Record):
    """A record that knows where its calls work: the number of a call → its place."""

    def __init__(self) -> None:
        super().__init__()
        self.places: dict[int, Place] = {}


class _Walker(Walker):
    """Remembers where each call works."""

    def argv(self, args: list[Arg], given: Input | None = None, node: Simple | None = None) -> None:
        record, number, place = self.record, len(self.record.calls), self.place
        super().argv(args, given, node)
        if isinstance(record, _Placed) and len(record.calls) > number:
            record.places.setdefault(number, place)  # one that a function made has its own by now


def local(shown: bool = False) -> Target:
    """This machine, in the current directory. shown: a model sees the output."""
    try:
        cwd = os.getcwd()
    except OSError:  # it has been removed
        cwd = ""
    return Target(shown=shown, cwd=cwd, home=os.path.expanduser("~"))


def remote(name: str, tags: Sequence[tuple[str, ...]], shown: bool = False) -> Target:
    """One server or several: name is its name or the pattern, tags are those of each."""
    together = tuple(dict.fromkeys(tag for each in tags for tag in each))
    return Target(name, together, len(tags), True, shown)


def classify(command: str, target: Target | None = None, policy: Policy = DEFAULT) -> Verdict:
    """How risky a shell command is."""
    return examine(command, target, policy).verdict


def examine(command: str, target: Target | None = None, policy: Policy = DEFAULT) -> Examination:
    """How risky a shell command is, and what is in it."""
    target = target or local()
    walk = _walker(target, policy)
    if conceals(command):
        _add_hidden(walk, command)
    walk.read(command)
    verdict = _verdict(walk.record.findings, target, policy, _changes(walk))
    record = walk.record
    places = record.places if isinstance(record, _Placed) else {}
    where = tuple(places.get(number, place_of(target)) for number in range(len(record.calls)))
    return Examination(verdict, tuple(record.calls), tuple(dict.fromkeys(record.pins)), where)


def _add_hidden(walk: Walker, command: str) -> None:
    """Where the first character stands that a reader does not see as it is. A blank that is none misleads less."""
    at = next((at for at, char in enumerate(command) if conceals(char)), 0)
    blank = not conceals("".join(char for char in command if not char.isspace()))
    level = DANGEROUS if blank and "\r" not in command else FORBIDDEN
    line = command.count("\n", 0, at) + 1
    instead = "write it again without them"
    if command[at : at + 2] == "\r\n":
        instead = f"line {line} ends in a carriage return (Windows): sed -i 's/\\r$//' FILE"
    walk.add("hidden-characters", level, HIDDEN, at, at + 1, instead)


def classify_write(path: str, target: Target | None = None, policy: Policy = DEFAULT, delete: bool = False) -> Verdict:
    """How risky it is to write (or delete) a file; never SAFE."""
    target = target or local()
    walk = _walker(target, policy)
    if delete:
        walk.path("delete", path, 0, len(path))
    else:
        walk.path("write", path, 0, len(path))
    if not walk.record.findings:
        walk.add("path-write", MODERATE, f"it writes to {path}", 0, len(path))
    return _verdict(walk.record.findings, target, policy, changes=True)


def classify_read(path: str, target: Target | None = None, policy: Policy = DEFAULT) -> Verdict:
    """How risky it is to read a file: it may hold secrets, which matters where a model sees them."""
    target = target or local(shown=True)
    walk = _walker(target, policy)
    walk.path("read", path, 0, len(path))
    return _verdict(walk.record.findings, target, policy, changes=False)


def classify_packages(
    manager: str, operation: str, packages: Sequence[str], target: Target | None = None, policy: Policy = DEFAULT
) -> Verdict:
    """How risky it is to install, remove or upgrade packages: `apt-get`, `remove`, names."""
    return classify(" ".join((manager, operation, *map(quote, packages))), target, policy)


def place_of(target: Target) -> Place:
    """Where a command on this target begins."""
    return Place(target.cwd, target.home or f"/home/{OPAQUE}", local=not target.remote)


def _walker(target: Target, policy: Policy) -> _Walker:
    place = place_of(target)
    values: dict[str, tuple[str, ...]] = {"HOME": (place.home,)}
    if target.cwd:
        values["PWD"] = (target.cwd,)
    walk = _Walker(place, Scope(values), target.shown)
    walk.record = _Placed()
    walk.rules, walk.lower = policy.rules, policy.lower
    return walk


def _changes(walk: Walker) -> bool:
    return any(call.effects & {"write", "delete", "priv", "exec"} for call in walk.record.calls)


def _verdict(findings: list[Finding], target: Target, policy: Policy, changes: bool) -> Verdict:
    found = sorted(findings, key=lambda finding: (finding.start, -RANK[finding.level]))
    level = highest(finding.level for finding in found)
    if level != SAFE and changes or RANK[level] >= RANK[DANGEROUS]:
        found = [*found, *_by_target(level, target, policy)]
    return Verdict(highest(finding.level for finding in found), tuple(found))


def is_prod(target: Target) -> bool:
    """Is one of the servers that it stands for tagged as production?"""
    return _production(target) != ""


def _production(target: Target) -> str:
    """The tag that says so."""
    found = (tag for tag in target.tags if tag.casefold() == PROD or tag.casefold().startswith(("prod-", "production")))
    return next(found, "")


def _by_target(level: str, target: Target, policy: Policy) -> list[Finding]:
    """Writes on production, and on many hosts at once, are a level riskier; FORBIDDEN is for what they are alone."""
    up = raised(level, DANGEROUS)
    found: list[Finding] = []
    if RANK[up] <= RANK[level]:
        return found
    if is_prod(target):
        found.append(Finding("production", up, f"{target.name} is tagged {_production(target)}"))
    if target.hosts >= policy.many_hosts:
        found.append(Finding("many-hosts", up, f"it runs on {target.hosts} hosts at once"))
    return found


def policy(rules: Mapping[str, object], many_hosts: int = MANY_HOSTS) -> Policy:
    """The policy of `safety:` in the configuration: rules map patterns to a level, or to {level, reason, instead}.

    A rule raises what it fits; where it names program and subcommand exactly, it lowers MODERATE and DANGEROUS too.
    UsageError, with a line for each, for rules that are none or could never fit.
    """
    raising: list[Rule] = []
    lower: list[tuple[str, str]] = []
    problems: list[str] = []
    for pattern, row in rules.items():
        told = row if isinstance(row, dict) else {"level": row}
        level = str(told.get("level", "")).upper()
        try:
            _check_rule(pattern, level)
        except UsageError as error:
            problems.append(error.message)
            continue
        why = str(told.get("reason") or "your own rule says so")
        if level != SAFE:
            instead = str(told.get("instead") or "")
            raising.append(Rule(f"own: {pattern}", level, why, (pattern,), (), (), instead))
        if not any(mark in pattern.split()[0] for mark in "*?[|"):
            lower.append((pattern, level))
    if problems:
        raise UsageError("\n".join(problems), MEND_RULES)
    return Policy(tuple(raising), tuple(lower), many_hosts)


def _check_rule(pattern: str, level: str) -> None:
    if level not in LEVELS:
        found = f" not {level[:40]!r}" if level else " and has none"
        raise riskrules.wrong(pattern, f"its level should be one of {', '.join(LEVELS)},{found}")
    riskrules_own.check(pattern, level)


def own_policy(settings: Config) -> Policy:
    """The policy of a configuration that was loaded. UsageError, with the place of each, for wrong rules."""
    try:
        return policy(settings["safety.rules"], settings["safety.many_hosts"])
    except UsageError as error:
        found = settings.value("safety.rules")
        file = found.origin.rpartition(":")[0] if found else ""
        placed = wrong_rules(file) if file else []
        mend = MEND_RULES if file == settings.path else f"sudoedit {quote(file)} mends it; docs/safety.md"
        raise UsageError("\n".join(placed) or error.message, mend) from None


def wrong_rules(path: str) -> list[str]:
    """What policy() cannot use of the safety.rules of a file, each with its place. The file has no other problems."""
    from opsterm import yamlfile

    problems = []
    for pattern, (place, rule) in _rules_in(yamlfile.read(path)).items():
        try:
            policy({pattern: yamlfile.plain(rule)})
        except UsageError as error:
            problems.append(f"{place}: {error.message}")
    return problems


def _rules_in(tree: Node | None) -> dict[str, tuple[str, Node]]:
    for name in ("safety", "rules"):
        if tree is None or not isinstance(tree.value, dict) or name not in tree.value:
            return {}
        tree = tree.value[name][1]
    return tree.value if tree is not None and isinstance(tree.value, dict) else {}
