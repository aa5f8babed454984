"""All rules as one, and those of a program."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from opsterm.programs import like
from opsterm.record import NamedTuple
from opsterm.riskrules import Rule, is_bare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.argv import Call

SUBJECTS = (
    "backups",
    "files",
    "system",
    "storage",
    "users",
    "packages",
    "network",
    "firewall",
    "transfer",
    "security",
    "hosts",
    "containers",
    "kubernetes",
    "machines",
    "git",
    "languages",
    "cloud",
    "databases",
)
RULES: tuple[Rule, ...] = tuple(
    rule for subject in SUBJECTS for rule in import_module(f"opsterm.riskrules_{subject}").RULES
)


@lru_cache(maxsize=1024)
def rules_of(program: str) -> tuple[Rule, ...]:
    """The rules that may be about a program, in their order, each with those of its patterns alone that may fit it."""
    exact, globs = _indexed(RULES)
    numbers = {*exact.get(program, ()), *(number for pattern, number in globs if like(program, pattern))}
    return tuple(_about(program, RULES[number]) for number in sorted(numbers))


class Needs(NamedTuple):
    """What a pattern cannot do without, so that most of them need not be tried: (one of) these as the first word, None
    for any; a flag; an operand."""

    first: frozenset[str] | None
    flags: bool
    words: bool


@lru_cache(maxsize=1024)
def needs_of(program: str) -> tuple[tuple[Rule, tuple[Needs, ...]], ...]:
    """The rules that may be about a program, and what each of their patterns needs."""
    return tuple((rule, tuple(map(_needs, rule.when))) for rule in rules_of(program))


def _needs(pattern: str) -> Needs:
    words = pattern.split()[1:]
    bare = next((word for word in words if is_bare(word)), None)
    plain = bare is not None and not any(mark in bare for mark in "*?[")
    first = frozenset(bare.split("|")) if bare is not None and plain else None
    return Needs(first, any(word[0] == "-" for word in words), bare is not None)


def may_fit(needs: Needs, call: Call) -> bool:
    """Has the call what a pattern needs?"""
    if needs.flags and not call.flags:
        return False
    if not needs.words:
        return True
    word = call.path[0] if call.path else call.operands[0].arg.text if call.operands else None
    return word is not None and (needs.first is None or word in needs.first)


def _about(program: str, rule: Rule) -> Rule:
    return rule._replace(when=tuple(each for each in rule.when if like(program, each.split(maxsplit=1)[0])))


@lru_cache(maxsize=1)
def _indexed(rules: tuple[Rule, ...]) -> tuple[dict[str, list[int]], list[tuple[str, int]]]:
    """The numbers of the rules by the programs that they name, and by the patterns of such."""
    exact: dict[str, list[int]] = {}
    globs: list[tuple[str, int]] = []
    for number, rule in enumerate(rules):
        for name in {name for pattern in rule.when for name in pattern.split(maxsplit=1)[0].split("|")}:
            if any(mark in name for mark in "*?["):
                globs.append((name, number))
            else:
                exact.setdefault(name, []).append(number)
    return exact, globs
