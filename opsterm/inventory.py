"""The servers of servers.yaml."""

from __future__ import annotations

from fnmatch import fnmatchcase

from opsterm import paths, yamlfile
from opsterm.errors import UsageError
from opsterm.record import NamedTuple
from opsterm.yamlfile import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Server(NamedTuple):
    """One server; tags as they stand there (`prod` counts for the guard)."""

    name: str
    tags: tuple[str, ...] = ()


def servers() -> dict[str, Server]:
    """Every server by its name; none where there is no file. UsageError, with the place, for one that is wrong."""
    path = yamlfile.find(paths.config_dir(), "servers")
    tree = yamlfile.read(path) if path else None
    found = _mapping(tree, path, "the file").get("servers")
    entries = _mapping(found[1], found[1].place, "servers") if found else {}
    return {name: Server(name, _tags(name, node)) for name, (_, node) in entries.items()}


def matching(pattern: str) -> list[Server]:
    """The servers whose names fit NAME or a pattern such as `web-*`. UsageError where there is none."""
    known = servers()
    found = [server for name, server in known.items() if fnmatchcase(name, pattern)]
    if not found:
        import difflib

        close = difflib.get_close_matches(pattern, list(known), 1)
        hint = f"Did you mean {close[0]}?" if close else f"There are: {', '.join(known) or 'none yet'}"
        raise UsageError(f"no server of servers.yaml is called {pattern!r}", hint)
    return found


def _mapping(node: Node | None, place: str, what: str) -> dict[str, Any]:
    if node is None or node.value is None:
        return {}
    if not isinstance(node.value, dict):
        raise UsageError(f"{node.place or place}: {what} should hold `name: …` lines", "See docs/safety.md")
    return node.value


def _tags(name: str, node: Node) -> tuple[str, ...]:
    found = _mapping(node, node.place, f"servers.{name}").get("tags")
    if found is None or found[1].value is None:
        return ()
    tags = found[1].value
    if isinstance(tags, str):
        return (tags,)
    if not isinstance(tags, list) or not all(isinstance(tag.value, str) for tag in tags):
        raise UsageError(f"{found[1].place}: servers.{name}.tags should be a list of words", "tags: [prod, web]")
    return tuple(tag.value for tag in tags)
