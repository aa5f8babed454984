"""`ai servers list` and `show`: what is in servers.yaml, for people and for programs."""

from __future__ import annotations

from opsterm import inventory, inventory_names, inventory_select
from opsterm.errors import OK
from opsterm.inventory_fields import NO_PROXY
from opsterm.screen import emit
from opsterm.servers_table import address, document, table, wrapped_field
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from opsterm.inventory import Inventory, Server

HEAD = ("NAME", "ADDRESS", "VIA", "TAGS", "DESCRIPTION")


def list_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("servers", nargs="*", metavar="SERVER", help="only these")
    parser.add_argument("-a", "--all", action="store_true", help="also the hosts of ~/.ssh/config that are not listed")
    parser.add_argument("--json", action="store_true", help="as one JSON document, with the groups")


def show_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("server", metavar="SERVER", help="a server, or a host of ~/.ssh/config")
    parser.add_argument("--json", action="store_true", help="as one JSON document")


def list_(args: argparse.Namespace) -> int:
    found = inventory.load()
    servers = inventory_select.select(found, ",".join(args.servers)) if args.servers else [*found.servers.values()]
    if args.all and not args.servers:
        places = inventory_names.names()
        servers += [inventory.Server(name, place=places[name]) for name in places if name not in found.servers]
    if args.json:
        members = {name: [each.name for each in inventory_select.members(found, name)] for name in found.groups}
        groups: dict[str, list[str]] = {}
        for group, names in members.items():
            for name in names:
                groups.setdefault(name, []).append(group)
        documents = [document(server, groups.get(server.name, [])) for server in servers]
        _emit_json({"servers": documents, "groups": members, "file": found.file})
        return OK
    if servers:
        emit("\n".join(table(HEAD, [row(found, server) for server in servers])) + "\n")
    else:
        note(f"there are no servers in {found.file}")
        note("add one: ai servers add web-1 deploy@10.0.0.11; or take them over from ssh: ai servers import")
    return OK


def row(found: Inventory, server: Server) -> tuple[str, ...]:
    """The cells of a server under HEAD."""
    via = "" if server.proxy == (NO_PROXY,) else " → ".join(server.proxy)
    return server.name, _address(server, found), via, ",".join(server.tags), server.desc


def _address(server: Server, found: Inventory) -> str:
    """Of a host of ~/.ssh/config only OpenSSH knows it: nobody waits for that in a list."""
    known = server.name in found.servers or inventory.literal(server.name)
    return address(server) if known else "~/.ssh/config"


def show(args: argparse.Namespace) -> int:
    found = inventory.load()
    server = inventory_select.one(found, args.server)
    asked: list[tuple[str, str]] = []
    if server.name not in found.servers and not inventory.literal(server.name):
        from opsterm.servers_openssh import SPELLED, said

        asked = said(server.name)
    if args.json:
        _emit_json(
            {
                **document(server, inventory_select.groups_of(found, server.name)),
                **({"ssh_config": dict(asked)} if asked else {}),
            }
        )
        return OK
    lines = wrapped_field("name", server.name)
    for name, value in [(SPELLED.get(name, name), value) for name, value in asked] or _fields(found, server):
        lines += wrapped_field(name, value)
    emit("\n".join([*lines, *wrapped_field("from", server.place or "the command line")]) + "\n")
    return OK


def _fields(found: Inventory, server: Server) -> list[tuple[str, str]]:
    become = "root" if server.become is True else server.become or ""
    options = [("option", f"{name} {value}") for name, value in server.options]
    pairs = [
        ("host", server.host or server.name),
        ("user", server.user),
        ("port", str(server.port or "")),
        ("key", server.key),
        ("via", " → ".join(server.proxy)),
        ("description", server.desc),
        ("tags", ", ".join(server.tags)),
        ("groups", ", ".join(inventory_select.groups_of(found, server.name))),
        ("become", become),
        ("forward agent", "yes" if server.forward_agent else ""),
        ("host key", server.host_key),
        *options,
    ]
    return [pair for pair in pairs if pair[1]]


def _emit_json(found: Any) -> None:
    import json

    emit(json.dumps(found, ensure_ascii=False) + "\n")
