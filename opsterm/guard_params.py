"""What ${name%pattern}, ${name/a/b}, ${name:1:2} and ${name^^} make of a value that is known."""

from __future__ import annotations

import re
from collections.abc import Callable

from opsterm.argv import UNKNOWN
from opsterm.guard_globs import compiled
from opsterm.guard_paths import OPAQUE
from opsterm.shellquotes import ansi_text

LONGEST = 200  # characters of a value that patterns are tried on, at each place of it
IF_UNSET = frozenset(("-", ":-", "=", ":=", "+", ":+", "?", ":?"))
_TRANSFORMS: dict[str, Callable[[str], str]] = {
    "@E": ansi_text, "@L": str.lower, "@U": str.upper, "@u": lambda text: text[:1].upper() + text[1:],
}  # fmt: skip
PATTERNED = frozenset(("#", "##", "%", "%%", "/", "//", "/#", "/%", "^", "^^", ",", ",,"))


def applied(op: str, value: str, words: list[str]) -> str:
    """What an operator makes of a value. words: its operands, the first as a pattern where it is one."""
    if op in ("^^", ",,", "^", ",") and words in ([], [""], ["?"], ["*"]):
        change = str.upper if op[0] == "^" else str.lower
        return change(value) if len(op) == 2 else change(value[:1]) + value[1:]
    if op == ":" and words and all(re.fullmatch(r"\s*-?\s*\d+\s*", word) for word in words):
        return _slice(value, [int(word.replace(" ", "")) for word in words])
    if op in _TRANSFORMS:
        return _TRANSFORMS[op](value)
    if op.startswith("@") and op != "@P":
        return value
    if op not in PATTERNED or op[0] in "^," or not words or _may_vanish(op, value, words[0]):
        return UNKNOWN
    if op[0] == "/":
        return _replaced(op, value, words[0], words[1] if len(words) > 1 else "")
    fits = compiled(words[0]).fullmatch
    ends = range(len(value) + 1) if op in ("#", "%%") else range(len(value), -1, -1)
    for end in ends if len(value) < LONGEST else ():
        if fits(value[:end] if op[0] == "#" else value[end:]):
            return value[end:] if op[0] == "#" else value[:end]
    return value if len(value) < LONGEST else UNKNOWN


def _slice(value: str, ends: list[int]) -> str:
    """${x:start} and ${x:start:length}. How long what is not known is, is not known either."""
    start = ends[0] if ends[0] >= 0 else max(len(value) + ends[0], 0)
    stop = len(value) if len(ends) < 2 else start + ends[1] if ends[1] >= 0 else len(value) + ends[1]
    counted = value if ends[0] < 0 or len(ends) > 1 and ends[1] < 0 else value[: stop if len(ends) > 1 else start]
    return UNKNOWN if OPAQUE in counted else value[start:stop]


def _may_vanish(op: str, value: str, pattern: str) -> bool:
    """May a pattern take away what is in a value but not known?"""
    if OPAQUE not in value:
        return False
    rest = re.sub(r"\[[!^]/\]", "", pattern)
    return "[" in rest or "?" in rest or op[0] == "/" and "*" in rest


def _replaced(op: str, value: str, pattern: str, new: str) -> str:
    if not pattern:
        return new + value if op == "/#" else value + new if op == "/%" else value
    if op == "/#" and pattern[0] != "*" or op in ("/", "//"):
        if "*" in pattern and len(value) >= LONGEST:
            return UNKNOWN
        regex = compiled(pattern).pattern
        regex = r"\A(?:" + regex + ")" if op == "/#" else regex
        return re.sub(regex, lambda match: new, value, count=0 if op == "//" else 1, flags=re.DOTALL)
    for start in range(len(value) + 1) if len(value) < LONGEST else ():
        if compiled(pattern).fullmatch(value[start:] if op == "/%" else value[: len(value) - start]):
            return value[:start] + new if op == "/%" else new + value[len(value) - start :]
    return value if len(value) < LONGEST else UNKNOWN
