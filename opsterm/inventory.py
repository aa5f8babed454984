"""The servers of servers.yaml."""

from __future__ import annotations

from fnmatch import fnmatchcase

from opsterm import config, paths, yamlfile
from opsterm.errors import UsageError
from opsterm.record import NamedTuple
from opsterm.yamlfile import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

KNOWN = ("host", "user", "port", "key", "proxy", "desc", "tags")
MANY = 10  # names in a message
EXAMPLE = "It looks like this: servers: {web-1: {host: 10.0.0.11, tags: [prod, web]}}"


class Server(NamedTuple):
    """One server; tags as they stand there (`prod` counts for the guard)."""

    name: str
    tags: tuple[str, ...] = ()


def servers() -> dict[str, Server]:
    """Every server by its name; none where there is no file. UsageError, with the place, for one that is wrong."""
    path = _file()
    top = _mapping(yamlfile.read(path), path, "the file") if path else {}
    for name, (place, _) in top.items():
        if name != "servers":
            close = config.suggestion(name, ("servers",)) if name.lower().startswith("server") else ""
            raise UsageError(f"{place}: {name!r} should stand below `servers:`{close}", EXAMPLE)
    entries = _mapping(top["servers"][1], path, "servers") if top else {}
    return {name: _server(name, node) for name, (_, node) in entries.items()}


def matching(pattern: str) -> list[Server]:
    """The servers whose names fit NAME or a pattern such as `web-*`. UsageError where there is none."""
    known = servers()
    found = [server for name, server in known.items() if fnmatchcase(name, pattern)]
    if not found:
        raise _unknown(pattern, list(known))
    return found


def _unknown(pattern: str, known: list[str]) -> UsageError:
    import difflib

    if not known:
        file = f"{paths.config_dir()}/servers.yaml"
        why = "has no servers yet" if _file() else "is not there"
        return UsageError(f"no server {pattern!r}: {_file() or file} {why}", EXAMPLE)
    close = difflib.get_close_matches(pattern, known, 1)
    names = ", ".join(known[:MANY]) + (f" and {len(known) - MANY} more" if len(known) > MANY else "")
    what = "fits" if any(mark in pattern for mark in "*?[") else "is called"
    return UsageError(
        f"no server of {_file()} {what} {pattern!r}", f"Did you mean {close[0]}?" if close else f"There are: {names}"
    )


def _file() -> str:
    return yamlfile.find(paths.config_dir(), "servers")


def _mapping(node: Node | None, place: str, what: str) -> dict[str, Any]:
    if node is None or node.value is None:
        return {}
    if not isinstance(node.value, dict):
        raise UsageError(f"{node.place or place}: {what} should hold `name: …` lines", EXAMPLE)
    return node.value


def _server(name: str, node: Node) -> Server:
    fields = _mapping(node, node.place, f"servers.{name}")
    for field, (place, _) in fields.items():
        if field not in KNOWN:
            raise UsageError(f"{place}: unknown key {f'servers.{name}.{field}'!r}{config.suggestion(field, KNOWN)}")
    return Server(name, _tags(name, fields["tags"][1]) if "tags" in fields else ())


def _tags(name: str, node: Node) -> tuple[str, ...]:
    """A list, or one text with commas: `prod, web`."""
    tags = [node] if isinstance(node.value, str) else node.value or []
    if not isinstance(tags, list) or not all(isinstance(tag.value, str) for tag in tags):
        raise UsageError(f"{node.place}: servers.{name}.tags should be a list of words", "tags: [prod, web]")
    return tuple(word.strip() for tag in tags for word in tag.value.split(",") if word.strip())
