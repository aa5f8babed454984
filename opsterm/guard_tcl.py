"""What a script of Tcl or expect does, as far as its plain commands tell; the rest is DANGEROUS."""

from __future__ import annotations

from opsterm.guard_effects import UNKNOWN, Code, Effects
from opsterm.risk import DANGEROUS, MODERATE

QUIET = frozenset(
    "puts set expr incr append lappend list return exit after close flush log_user timeout interact".split()
)


def tcl(code: str) -> Code:
    """What the commands at the beginnings of its lines do, and those in brackets and braces."""
    import re

    effects = Effects("code-tcl")
    for line in re.split(r"[;\n\[\]{]+", code):
        words = [a or b or c for a, b, c in re.findall(r"\"((?:[^\"\\]|\\.)*)\"|\{([^{}]*)\}|([^\s{}\"]+)", line)]
        words = [UNKNOWN if "$" in word else word for word in words]
        if words:
            _command(words, effects)
    return effects.code()


def _command(words: list[str], effects: Effects) -> None:
    name, rest = words[0], words[1:]
    if name == "file" and rest[:1] in (["delete"], ["rename"], ["mkdir"], ["copy"]):
        paths = [word for word in rest[1:] if not word.startswith("-")]
        for path in paths:
            effects.path({"delete": "delete", "rename": "move"}.get(rest[0], "write"), path)
    elif name in ("exec", "spawn", "system"):
        effects.at_least(DANGEROUS, "it runs a command")
        if rest[:1] and rest[0].startswith("-"):
            rest = rest[1:]
        effects.shell(rest[0]) if len(rest) == 1 else effects.call(rest)
    elif name == "send":
        effects.at_least(MODERATE, "it types into another program")
        text = rest[-1].replace("\\r", "\n").replace("\\n", "\n").strip() if rest else ""
        effects.shell(text) if " " in text and UNKNOWN not in text else None
    elif name not in QUIET and not name.startswith("#"):
        effects.at_least(DANGEROUS, "it runs code that cannot be judged here")
