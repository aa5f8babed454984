"""Loops that start processes faster than anything ends them."""

from __future__ import annotations

from opsterm import shellparse
from opsterm.shellnodes import Compound, Item, List, Simple, Text


def spawns(items: tuple[Item, ...]) -> bool:
    """Does something start here that is not waited for?"""
    for item in items:
        if item.operator == "&":
            return True
        for command in item.pipeline.commands:
            if isinstance(command, Compound) and command.kind in ("subshell", "group"):
                if any(spawns(body.items) for body in command.bodies):
                    return True
    return False


def waits(item: Item) -> bool:
    """`sleep`, `wait`, `read` …: something that keeps a loop from running away."""
    if item.operator == "&":
        return False
    first = item.pipeline.commands[0]
    name = shellparse.simple_text(first.words[0]) if isinstance(first, Simple) and first.words else ""
    return name in ("sleep", "wait", "read", "inotifywait", "break", "exit", "return")


def is_true(condition: List) -> bool:
    """`:`, `true`, `((1))`"""
    if len(condition.items) != 1 or len(condition.items[0].pipeline.commands) != 1:
        return False
    command = condition.items[0].pipeline.commands[0]
    if isinstance(command, Compound) and command.kind in ("((", "[["):
        texts = ["".join(p.text for p in word.parts if isinstance(p, Text)) for word in command.words]
        return len(texts) == 1 and texts[0].strip() in ("1", "true")
    if isinstance(command, Simple) and command.words:
        return (
            shellparse.simple_text(command.words[0]) in (":", "true", "/bin/true", "[", "test")
            and len(command.words) < 4
        )
    return False
