"""The mistake filter: how risky is a command, a change of a file, an operation on packages?

    classify("rm -rf /tmp/x") → Verdict(level, findings)

The command is parsed as bash parses it; every program in it is judged by tables of what it takes and does, every path
by what it is, every word that a shell, ssh, find or an interpreter is handed by what that makes of it. What cannot be
read is at least DANGEROUS. It guards against mistakes, not against somebody who means harm and may write programs.
"""

from __future__ import annotations

import os
from shlex import quote

from opsterm import riskrules
from opsterm.argv import Call
from opsterm.errors import UsageError
from opsterm.guard_paths import OPAQUE, Place
from opsterm.guard_walk import Walker
from opsterm.guard_words import Scope
from opsterm.record import NamedTuple
from opsterm.risk import DANGEROUS, FORBIDDEN, LEVELS, MODERATE, RANK, SAFE, Finding, Verdict, highest, raised
from opsterm.riskrules import Rule
from opsterm.term import conceals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

HIDDEN = "it holds hidden or control characters: what you see is not what would run"
PROD = "prod"
MANY_HOSTS = 10  # from here on the same command is one level riskier


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
    """A verdict with what it stands on: the calls that were found; pins: scripts that were read, and their SHA-256."""

    verdict: Verdict
    calls: tuple[Call, ...]
    pins: tuple[tuple[str, str], ...]


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
    return Examination(verdict, tuple(walk.record.calls), tuple(dict.fromkeys(walk.record.pins)))


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


def _walker(target: Target, policy: Policy) -> Walker:
    place = place_of(target)
    values = {"HOME": (place.home,)}
    if target.cwd:
        values["PWD"] = (target.cwd,)
    walk = Walker(place, Scope(values), target.shown)
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
    UsageError for what is none.
    """
    raising: list[Rule] = []
    lower: list[tuple[str, str]] = []
    for pattern, row in rules.items():
        told = row if isinstance(row, dict) else {"level": row}
        level = str(told.get("level", "")).upper()
        if level not in LEVELS:
            raise UsageError(f"safety.rules: {pattern!r} should have one of {', '.join(LEVELS)}", "See docs/safety.md")
        riskrules.check(pattern)
        why = str(told.get("reason") or "your own rule says so")
        if level != SAFE:
            instead = str(told.get("instead") or "")
            raising.append(Rule(f"own: {pattern}", level, why, (pattern,), (), (), instead))
        if not any(mark in pattern.split()[0] for mark in "*?[|"):
            lower.append((pattern, level))
    return Policy(tuple(raising), tuple(lower), many_hosts)
