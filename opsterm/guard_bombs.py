"""Loops that start processes faster than anything ends them."""

from __future__ import annotations

import re

from opsterm import shellparse
from opsterm.shellnodes import Compound, Item, List, Pipeline, Simple, Substitution, Text, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.shellnodes import Command


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


MANY = 10_000  # processes at once


def floods(node: Pipeline) -> bool:
    """Does one that never ends, or nearly so, make the next start something for each of its lines at once?"""
    first, *rest = node.commands
    words = _plain(first)
    if not (words[:1] == ["yes"] or words[:1] == ["seq"] and _most(" ".join(words[1:])) >= MANY):
        return False
    for command in rest:
        words = _plain(command)
        if words[:1] == ["head"]:
            return False
        text = " ".join(words)
        if words[:1] in (["xargs"], ["gxargs"]) and re.search(r"(?:-P ?|--max-procs[= ])0(?: |\Z)", text):
            return True
        if words[:1] == ["parallel"] and re.search(r"(?:-j ?|--jobs[= ])0(?: |\Z)", text):
            return True
        if isinstance(command, Compound) and command.kind == "while":
            body = command.bodies[-1].items if command.bodies else ()
            return spawns(body) and not any(map(waits, body))
    return False


def many(words: tuple[Word, ...]) -> bool:
    """Does a loop go over that many numbers?"""
    texts = [part.text for word in words for part in word.parts if isinstance(part, Text)]
    inner = [part.body for word in words for part in word.parts if isinstance(part, Substitution)]
    texts += [" ".join(_plain(item.pipeline.commands[0])) for body in inner for item in body.items]
    return any(re.search(r"\.\.|^seq|<", text) and _most(text) >= MANY for text in texts)


def _most(text: str) -> int:
    return max((int(number) for number in re.findall(r"\d{1,9}", text)), default=0)


def _plain(command: Command) -> list[str]:
    return [shellparse.simple_text(word) or "" for word in command.words] if isinstance(command, Simple) else []


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
