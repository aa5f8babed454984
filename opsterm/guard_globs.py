"""The shell's patterns: `*`, `?`, `[…]`, for paths and for what ${name%pattern} takes away."""

from __future__ import annotations

import re
from functools import lru_cache

_CLASSES = {
    "alpha": "a-zA-Z", "alnum": "a-zA-Z0-9", "digit": "0-9", "lower": "a-z", "upper": "A-Z", "word": r"\w",
    "space": r"\s", "blank": r" \t", "punct": r"!-/:-@\[-`{-~", "xdigit": "0-9a-fA-F", "print": " -~", "graph": "!-~",
}  # fmt: skip
_TOKEN = re.compile(r"\\(.)|(\*+)|(\?)|\[([!^]?)(\]?(?:\[:\w+:\]|[^]])*)\]|(.)", re.DOTALL)


@lru_cache(maxsize=2048)
def compiled(pattern: str) -> re.Pattern[str]:
    """A regular expression for the same texts. A range that is none fits nothing but itself."""
    parts = [""]
    for token in _TOKEN.finditer(pattern):
        if token[2]:
            parts.append("")
        else:
            parts[-1] += _translated(token)
    first, *rest = parts
    # The first place where a part between two stars fits is as good as any: nothing is tried twice.
    between = "".join(f"(?=(?P<g{number}>.*?{part}))(?P=g{number})" for number, part in enumerate(rest[:-1]))
    try:
        return re.compile(first + between + (".*" + rest[-1] if rest else ""), re.DOTALL)
    except re.error:
        return re.compile(re.escape(pattern))


def fits(text: str, pattern: str) -> bool:
    """Does the whole text fit?"""
    return compiled(pattern).fullmatch(text) is not None


def is_glob(text: str) -> bool:
    """Does it stand for other names than its own? `[` alone is a program."""
    return "*" in text or "?" in text or "[" in text and "]" in text[text.index("[") + 2 :]


def _translated(token: re.Match[str]) -> str:
    escaped, _, one, negated, inside, char = token.groups()
    if one:
        return "."
    if inside is None:
        return re.escape(escaped or char)
    body = re.sub(r"\[:(\w+):\]|([\\\[\]&~|])", lambda m: _CLASSES.get(m[1], "") if m[1] else "\\" + m[2], inside)
    return f"[{'^' if negated else ''}{body}]"
