"""Which servers are meant: names and beginnings of names, globs, tags, groups, ranges, all, and what is left out."""

from __future__ import annotations

from opsterm import inventory_names
from opsterm.errors import UsageError
from opsterm.inventory import ALL, EXAMPLE, GLOB, Inventory, literal
from opsterm.inventory_fields import Server, split

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

MANY = 10  # names in a message
WIDEST = 10_000  # numbers of one range
TAG = "tag:"
PRIVATE = 0xE000  # a character that no name has: it stands for a range


def select(found: Inventory, text: str) -> list[Server]:
    """The servers that text means, each once, in the order of its parts: `web-*,tag:db,!web-9`. UsageError where a part
    means nothing, or could mean several by its beginning, or where nothing is left."""
    wanted: dict[str, Server] = {}
    unwanted: set[str] = set()
    parts = split(text)
    if not parts:
        raise UsageError("no server is named", "A name, a pattern such as 'web-*', tag:NAME, a group, or all")
    for part in parts:
        if part.startswith("!"):
            unwanted.update(server.name for server in _part(found, part[1:].strip()))
        else:
            wanted.update((server.name, server) for server in _part(found, part))
    if all(part.startswith("!") for part in parts):
        wanted = dict(found.servers)
    left = [server for name, server in wanted.items() if name not in unwanted]
    if not left:
        raise UsageError(f"no server is left of {text!r}", "What stands behind ! is taken away from all the rest")
    return left


def one(found: Inventory, text: str) -> Server:
    """The one server that text means: a name or its beginning or a part of it, a Host of ~/.ssh/config, user@host, or a
    pattern that fits one alone. UsageError where it means none, or several: they are listed."""
    servers = select(found, text)
    if len(servers) > 1:
        raise _several(text, [server.name for server in servers])
    return servers[0]


def members(found: Inventory, group: str) -> list[Server]:
    """The servers of a group, which may be none at the moment."""
    wanted: dict[str, Server] = {}
    unwanted: set[str] = set()
    parts = found.groups[group]
    if parts and all(part.startswith("!") for part in parts):
        wanted = dict(found.servers)
    for part in parts:
        name = part.lstrip("!")
        servers = {server.name: server for server in _listed(found, name) or ()}
        if part.startswith("!"):
            unwanted.update(servers)
        else:
            wanted.update(servers)
    return [server for name, server in wanted.items() if name not in unwanted]


def groups_of(found: Inventory, name: str) -> list[str]:
    """The groups that a server is in."""
    return [group for group in found.groups if any(server.name == name for server in members(found, group))]


def candidates(found: Inventory) -> dict[str, str]:
    """Everything that can be typed for a server, with a word about it: for the completion of shells."""
    servers = {name: server.desc or server.host for name, server in found.servers.items()}
    tags = {f"{TAG}{tag}": "tag" for server in found.servers.values() for tag in server.tags}
    named = dict.fromkeys(inventory_names.names(), "~/.ssh/config")
    return {**named, **tags, **dict.fromkeys(found.groups, "group"), **servers}


def _part(found: Inventory, part: str) -> list[Server]:
    servers = _listed(found, part)
    if servers is None:
        servers = _begun(found, part)
    if not servers:
        raise unknown(found, part)
    return servers


def _listed(found: Inventory, part: str) -> list[Server] | None:
    """What a part means without any guess; None where it is no exact name, nor anything else that is known."""
    if part in found.servers:
        return [found.servers[part]]
    if part in found.groups:
        return members(found, part)
    if part == ALL:
        return list(found.servers.values())
    if part.startswith(TAG):
        return [server for server in found.servers.values() if _has_tag(server, part[len(TAG) :])]
    if (server := literal(part)) is not None:
        return [_as_listed(found, server)]
    if any(mark in part for mark in GLOB):
        fits = _glob(part).match
        return [server for name, server in found.servers.items() if fits(name)]
    if (place := inventory_names.names().get(part)) is not None:
        return [Server(part, place=place)]
    return None


def _as_listed(found: Inventory, server: Server) -> Server:
    """root@web-1 is the web-1 of the file, with another user."""
    listed = found.servers.get(server.host)
    if not listed:
        return server
    user, port = server.user or listed.user, server.port or listed.port
    return listed._replace(name=server.name, host=listed.host or listed.name, user=user, port=port)


def _has_tag(server: Server, wanted: str) -> bool:
    from fnmatch import fnmatchcase

    return any(fnmatchcase(tag.casefold(), wanted.casefold()) for tag in server.tags)


def _begun(found: Inventory, part: str) -> list[Server]:
    """The one server with a name that begins with part, or has it in the middle. UsageError for several."""
    known = dict(found.servers)
    for name, place in inventory_names.names().items():
        known.setdefault(name, Server(name, place=place))
    low = part.casefold()
    for names in (
        [name for name in known if name.casefold() == low],
        [name for name in known if name.casefold().startswith(low)],
        [name for name in known if low in name.casefold()],
    ):
        if len(names) > 1 and part:
            raise _several(part, names)
        if names and part:
            return [known[names[0]]]
    return []


def _glob(pattern: str) -> re.Pattern[str]:
    """As fnmatch has it, but [1-20] are numbers and not signs."""
    import re
    from fnmatch import translate

    parts = re.split(r"(\[\d+-\d+\]|\[(?:\d+(?:-\d+)?,)+\d+(?:-\d+)?\])", pattern)
    ranges = parts[1::2]
    if sum(map(_size, ranges)) > WIDEST:
        raise UsageError(f"{pattern!r} has a range of more than {WIDEST:,} numbers", "Use a glob: 'web-*'")
    parts[1::2] = stand_ins = [chr(PRIVATE + number) for number in range(len(ranges))]
    text = translate("".join(parts))
    for sign, numbers in zip(stand_ins, ranges):
        text = text.replace(sign, f"(?:{'|'.join(_numbers(numbers))})")
    return re.compile(text)


def _size(part: str) -> int:
    return sum(int(last or first) - int(first) + 1 for first, last in _ends(part))


def _ends(part: str) -> Iterator[tuple[str, str]]:
    for piece in part[1:-1].split(","):
        first, _, last = piece.partition("-")
        yield first, last


def _numbers(part: str) -> Iterator[str]:
    """[08-10] is 08, 09, 10: as many digits as its beginning has, where that begins with 0."""
    for first, last in _ends(part):
        digits = len(first) if first.startswith("0") else 0
        yield from (f"{number:0{digits}}" for number in range(int(first), int(last or first) + 1))


def _several(text: str, names: list[str]) -> UsageError:
    return UsageError(f"{text!r} could be several: {_list(names)}", "Type more of the name, or all that you mean: a,b")


def unknown(found: Inventory, text: str) -> UsageError:
    """The error for what means no server, with what it could have been."""
    import difflib

    known = [*found.servers, *found.groups, *inventory_names.names()]
    if not known:
        import os

        why = "has no servers yet" if os.path.lexists(found.file) else "is not there"
        return UsageError(f"no server {text!r}: {found.file} {why}", EXAMPLE)
    if text.startswith(TAG):
        tags = sorted({tag for server in found.servers.values() for tag in server.tags})
        return UsageError(f"no server of {found.file} has the tag {text[len(TAG) :]!r}", f"There are: {_list(tags)}")
    if text in found.groups:
        return UsageError(f"the group {text!r} of {found.file} has no servers", "ai servers edit")
    close = difflib.get_close_matches(text, known, 1)
    what = "fits" if any(mark in text for mark in GLOB) else "is called"
    hint = f"Did you mean {close[0]}?" if close else f"There are: {_list(known)}"
    return UsageError(f"no server of {found.file} {what} {text!r}", hint)


def _list(names: Iterable[str]) -> str:
    names = list(names)
    return ", ".join(names[:MANY]) + (f" and {len(names) - MANY} more" if len(names) > MANY else "")
