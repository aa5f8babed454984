"""All rules as one, and those of a program."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from opsterm.programs import like
from opsterm.riskrules import Rule

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
    """The rules that may be about a program, in their order."""
    exact, globs = _indexed(RULES)
    numbers = {*exact.get(program, ()), *(number for pattern, number in globs if like(program, pattern))}
    return tuple(RULES[number] for number in sorted(numbers))


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
