"""How risky something is: levels, findings, verdicts."""

from __future__ import annotations

from collections.abc import Iterable

from opsterm.record import NamedTuple

SAFE, MODERATE, DANGEROUS, FORBIDDEN = LEVELS = ("SAFE", "MODERATE", "DANGEROUS", "FORBIDDEN")
RANK = {level: rank for rank, level in enumerate(LEVELS)}


class Finding(NamedTuple):
    """Why a command is not SAFE. rule: its id; reason: plain words; start and end: where in the command; instead: a
    safer way, where there is one."""

    rule: str
    level: str
    reason: str
    start: int = 0
    end: int = 0
    instead: str = ""


class Verdict(NamedTuple):
    """level is the highest of the findings', SAFE without any; the findings are in the order of the command."""

    level: str
    findings: tuple[Finding, ...] = ()


def highest(levels: Iterable[str]) -> str:
    """The riskiest of levels; SAFE where there are none."""
    return max(levels, key=RANK.__getitem__, default=SAFE)


def raised(level: str, limit: str = FORBIDDEN) -> str:
    """The next level up, but not past limit."""
    return LEVELS[max(RANK[level], min(RANK[level] + 1, RANK[limit]))]
