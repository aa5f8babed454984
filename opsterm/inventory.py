"""The servers of servers.yaml, and what stands for one without being listed: user@host:port."""

from __future__ import annotations

from opsterm import config, inventory_fields, paths, yamlfile
from opsterm.errors import UsageError
from opsterm.inventory_fields import Server
from opsterm.record import NamedTuple
from opsterm.term import conceals
from opsterm.yamlfile import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

TOP = ("servers", "groups", "defaults")
NO_DEFAULT = ("host", "desc")  # what no two servers share
ALL = "all"
GLOB = "*?["
NO_LITERAL = " \t\n\"'`/\\*?!,;$&|<>(){}"  # signs that stand in no user@host:port
NO_SERVER = f" \t\n${inventory_fields.SHELL}"  # signs that stand in no name of a server: it may be its host
EXAMPLE = "It looks like this: servers: {web-1: {host: 10.0.0.11, tags: [prod, web]}}"
GROUP_EXAMPLE = "groups: {web: [web-*, 'tag:web', '!web-9']}"


class Inventory(NamedTuple):
    """groups are lists of patterns. file is the path, also where nothing is there yet."""

    servers: dict[str, Server]
    groups: dict[str, tuple[str, ...]]
    file: str


def load(path: str = "") -> Inventory:
    """What servers.yaml has, or the file at path; nothing where there is no file. UsageError, with file:line:column,
    where it is wrong."""
    path = path or load_path()
    if not path:
        return Inventory({}, {}, default_file())
    top = _mapping(yamlfile.read(path), path, "the file")
    for name, (place, _) in top.items():
        if name not in TOP:
            meant = config.suggestion(name, TOP) if name.lower()[:5] in [known[:5] for known in TOP] else ""
            raise UsageError(f"{place}: {name!r} should stand below `servers:`{meant}", EXAMPLE)
    sections = {name: _mapping(top[name][1], path, name) if name in top else {} for name in TOP}
    defaults = _read_fields("defaults", sections["defaults"], NO_DEFAULT)
    entries = sections["servers"]
    own = {name: _own(name, *entry) for name, entry in entries.items()}
    servers = {name: _server(name, entries[name][0], own[name], defaults) for name in own}
    servers = _with_default_proxy(servers, own, defaults)
    _check_proxies(servers, entries, sections["defaults"])
    return Inventory(servers, _groups(sections["groups"], servers), path)


def load_path() -> str:
    """The file that load() reads, "" where there is none."""
    return yamlfile.find(paths.config_dir(), "servers")


def default_file() -> str:
    return f"{paths.config_dir()}/servers.yaml"


def literal(text: str) -> Server | None:
    """The machine that user@host[:port], host:port, [v6]:port or an address stands for, with text as its name; None
    where it is nothing of that. UsageError for a port that there is not."""
    user, at, rest = text.rpartition("@")
    host, port = _host_and_port(rest)
    if not host or (at and not user) or not (at or port is not None or rest.startswith("[") or _is_address(rest)):
        return None
    if text.startswith(("-", "tag:")) or host.startswith("-") or conceals(text) or any(s in NO_LITERAL for s in text):
        return None
    if port is None:
        return Server(text, host, user)
    if not (port.isascii() and port.isdigit()):
        return None
    if not 0 < int(port) < 65536:
        raise UsageError(f"{text}: the port should be a number from 1 to 65535", "user@host:port")
    return Server(text, host, user, int(port))


def _host_and_port(text: str) -> tuple[str, str | None]:
    if text.startswith("["):
        host, _, rest = text[1:].partition("]")
        good = ":" in host and rest[:1] in ("", ":")
        return (host if good else "", rest[1:] if rest else None)
    if text.count(":") == 1:
        host, _, port = text.partition(":")
        return host, port
    return text, None


def _is_address(text: str) -> bool:
    if not (text[:1].isdigit() or ":" in text) or not any(sign in text for sign in ".:"):
        return False
    from ipaddress import ip_address

    try:
        return bool(ip_address(text.partition("%")[0]))
    except ValueError:
        return False


def _mapping(node: Node | None, place: str, what: str) -> dict[str, Any]:
    if node is None or node.value is None:
        return {}
    if not isinstance(node.value, dict):
        raise UsageError(f"{node.place or place}: {what} should hold `name: …` lines", EXAMPLE)
    return node.value


def _own(name: str, place: str, node: Node) -> dict[str, Any]:
    """What a server says itself, by field."""
    if not name or name.startswith("-") or conceals(name) or any(sign in NO_SERVER for sign in name):
        raise UsageError(f"{place}: {name!r} is no name for a server", "Letters, digits, dots and dashes make one")
    return _read_fields(f"servers.{name}", _mapping(node, node.place, f"servers.{name}"), ())


def _read_fields(section: str, fields: dict[str, Any], but: tuple[str, ...]) -> dict[str, Any]:
    known = [name for name in inventory_fields.FIELDS if name not in but]
    for field, (place, _) in fields.items():
        if field not in known:
            raise UsageError(f"{place}: unknown key {f'{section}.{field}'!r}{config.suggestion(field, known)}")
    return {field: inventory_fields.read(section, field, node) for field, (_, node) in fields.items()}


def _server(name: str, place: str, own: dict[str, Any], defaults: dict[str, Any]) -> Server:
    """Without the proxy of the defaults. Of ssh's options the defaults have those that the server does not name."""
    found = {**{field: value for field, value in defaults.items() if field != "proxy"}, **own}
    set_here = {option.lower() for option, _ in own.get("options", ())}
    inherited = [option for option in defaults.get("options", ()) if option[0].lower() not in set_here]
    found["options"] = (*own.get("options", ()), *inherited)
    env = found.pop("env", "")
    tags = found.pop("tags", ())
    tags = (*tags, env) if env and env not in tags else tags
    return Server(name, tags=tuple(dict.fromkeys(tags)), place=place.rpartition(":")[0], **found)


def _with_default_proxy(
    servers: dict[str, Server], own: dict[str, dict[str, Any]], defaults: dict[str, Any]
) -> dict[str, Server]:
    """The hops themselves are reached without it: they would go through themselves."""
    proxy = defaults.get("proxy", ())
    hops: set[str] = set()
    waiting = list(proxy)
    while waiting:
        name = waiting.pop()
        if name not in hops:
            hops.add(name)
            waiting += servers[name].proxy if name in servers else ()
    return {
        name: server if "proxy" in own[name] or name in hops else server._replace(proxy=proxy)
        for name, server in servers.items()
    }


# Names that lead to other names


def _check_proxies(servers: dict[str, Server], entries: dict[str, Any], defaults: dict[str, Any]) -> None:
    """UsageError for a hop that nobody knows, and for servers that go through themselves."""
    nodes = {name: node.value["proxy"][1] for name, (_, node) in entries.items() if "proxy" in (node.value or ())}
    inherited = defaults["proxy"][1] if "proxy" in defaults else None
    known = dict.fromkeys((*servers, inventory_fields.NO_PROXY))
    if inherited:
        _check_known(inherited, "defaults.proxy", known)
    for name, node in nodes.items():
        _check_known(node, f"servers.{name}.proxy", known)
    none = (inventory_fields.NO_PROXY,)
    circle = _circle({name: server.proxy for name, server in servers.items() if server.proxy not in ((), none)})
    if circle:
        node = next((nodes[name] for name in circle if name in nodes), inherited)
        assert node
        way = " → ".join(circle)
        raise UsageError(f"{node.place}: the proxies lead in a circle: {way}", "One of them has to be reached directly")


def _check_known(node: Node, what: str, known: dict[str, None]) -> None:
    """What is found elsewhere is added to known: nobody looks twice."""
    parts = node.value if isinstance(node.value, list) else [node]
    for part in parts:
        for hop in inventory_fields.split(part.value or ""):
            if hop not in known:
                _check_elsewhere(hop, part.place, what, known)
                known[hop] = None


def _check_elsewhere(name: str, place: str, what: str, known: Iterable[str]) -> None:
    """UsageError for a name that is no literal either, and not in ~/.ssh/config."""
    try:
        if literal(name):
            return
    except UsageError as error:
        raise UsageError(f"{place}: {what}: {error.message}", error.hint) from None
    from opsterm import inventory_names

    if name not in inventory_names.names():
        import difflib

        close = difflib.get_close_matches(name, list(known), 1)
        hint = f"Did you mean {close[0]}?" if close else f"List it below `servers:`, or write user@host: deploy@{name}"
        raise UsageError(f"{place}: {what} names {name!r}, which is no server, and no Host of ~/.ssh/config", hint)


def _circle(graph: dict[str, tuple[str, ...]]) -> list[str]:
    """Names of which each leads to the next, the first again at the end; [] where there is no circle."""
    from graphlib import CycleError, TopologicalSorter

    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(reversed(error.args[1]))
    return []


def _groups(section: dict[str, Any], servers: dict[str, Server]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, (place, node) in section.items():
        if name == ALL or name in servers or conceals(name) or any(mark in name for mark in f"{GLOB}!,:@ ]"):
            what = "a server has this name" if name in servers else "this is no name for one"
            raise UsageError(f"{place}: groups.{name}: {what}", GROUP_EXAMPLE)
        found[name] = inventory_fields.read("groups", name, node, inventory_fields.words)
    for name, (_, node) in section.items():
        for pattern, place in _patterns(node):
            if is_name(pattern) and pattern not in servers and pattern not in found and pattern != ALL:
                _check_elsewhere(pattern, place, f"groups.{name}", [*servers, *found])
    members = {name: tuple(part.lstrip("!") for part in parts) for name, parts in found.items()}
    if circle := _circle({name: tuple(part for part in parts if part in found) for name, parts in members.items()}):
        place = section[circle[0]][1].place
        raise UsageError(f"{place}: the groups lead in a circle: {' → '.join(circle)}", GROUP_EXAMPLE)
    return found


def _patterns(node: Node) -> Iterator[tuple[str, str]]:
    for part in node.value if isinstance(node.value, list) else [node]:
        yield from ((text.lstrip("!"), part.place) for text in inventory_fields.split(part.value or ""))


def is_name(pattern: str) -> bool:
    """Whether it is to be found as it is: no glob, no tag."""
    return not pattern.startswith("tag:") and (pattern.startswith("[") or not any(mark in pattern for mark in GLOB))
