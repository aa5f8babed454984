"""The way to a server: the hops one after the other, the server itself last."""

from __future__ import annotations

from opsterm import inventory
from opsterm.errors import UsageError
from opsterm.inventory_fields import NO_PROXY, Server, split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.inventory import Inventory

LONGEST = 16  # hops: more than anybody has, and each is a process


def resolve(found: Inventory, server: Server, via: str | None = None) -> tuple[Server, ...]:
    """The hops to server in the order they are gone through, server last.

    via (`A`, `A,B`, `none`) takes the place of the proxies that the inventory has for it; the first hop of a chain is
    reached through its own proxies, and each other one from the hop before it. UsageError, with the place, for a name
    that nobody knows, and where the way comes to a hop twice.
    """
    if via is None:
        return _followed(found, server, server.proxy, ())
    names = tuple(split(via))
    if names == (NO_PROXY,):
        return (server._replace(proxy=(NO_PROXY,)),)
    if not names:
        raise UsageError("--via names no server", "ai ssh SERVER --via edge,bastion; --via none goes there directly")
    from opsterm import inventory_select

    hops = [inventory_select.one(found, name) for name in names]
    return _checked((*_followed(found, hops[0], hops[0].proxy, ()), *hops[1:], server))


def _followed(found: Inventory, server: Server, proxy: tuple[str, ...], seen: tuple[str, ...]) -> tuple[Server, ...]:
    if server.name in seen or len(seen) > LONGEST:
        raise _loop((*seen, server.name), server)
    if not proxy or proxy == (NO_PROXY,):
        return (server,)
    hops = [_hop(found, server, name) for name in proxy]
    before = _followed(found, hops[0], hops[0].proxy, (*seen, server.name))
    return _checked((*before, *hops[1:], server))


def _checked(hops: tuple[Server, ...]) -> tuple[Server, ...]:
    names = [hop.name for hop in hops]
    for at, name in enumerate(names):
        if name in names[:at]:
            raise _loop(tuple(names[names.index(name) : at + 1]), hops[at])
    if len(hops) > LONGEST:
        raise UsageError(f"the way to {names[-1]} has {len(hops)} hops: at most {LONGEST}", "ai ssh SERVER --via HOP")
    return hops


def _loop(names: tuple[str, ...], server: Server) -> UsageError:
    place = f"{server.place}: " if server.place else ""
    return UsageError(f"{place}the way comes to {names[-1]} twice: {' → '.join(names)}", "--via none goes directly")


def _hop(found: Inventory, server: Server, name: str) -> Server:
    """A proxy is named exactly: a way that a prefix decides would change with the next server of the file."""
    if name in found.servers:
        return found.servers[name]
    if (written := inventory.literal(name)) is not None:
        return written
    from opsterm import inventory_names

    if (place := inventory_names.names().get(name)) is not None:
        return Server(name, place=place)
    place = f"{server.place}: " if server.place else ""
    raise UsageError(
        f"{place}the proxy {name!r} of {server.name} is no server", "`ai servers list` shows what there is"
    )
