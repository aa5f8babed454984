"""`ai servers import`: what another program knows of servers, added to servers.yaml."""

from __future__ import annotations

import os

from opsterm import inventory, inventory_names, servers_store
from opsterm.errors import OK, UsageError
from opsterm.inventory import literal
from opsterm.inventory_fields import NO_PROXY
from opsterm.screen import emit
from opsterm.servers_edit import check_name
from opsterm.servers_from_ssh import Found
from opsterm.servers_table import table
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from opsterm.inventory import Inventory

KINDS = ("ssh", "ansible")
MANY = 3  # names in a note


def import_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", metavar="FILE", help="an ssh_config or an Ansible inventory; ~/.ssh/config")
    parser.add_argument("--from", dest="kind", choices=KINDS, help="what it is, where its text does not tell")
    parser.add_argument("--replace", action="store_true", help="servers that are there already become what FILE has")
    parser.add_argument("-n", "--dry-run", action="store_true", help="only show what would be added")
    parser.add_argument("--match-exec", action="store_true", help="let commands of `Match exec` in FILE run")


def import_(args: argparse.Namespace) -> int:
    file = args.file or os.path.expanduser(inventory_names.USERS)
    found = _read(file, args.kind or _kind(file), args.match_exec)
    taken: list[str] = []

    def make(text: str, before: Inventory) -> str:
        fit = _fitting(found, before)
        new = {name: fields for name, fields in fit.servers.items() if args.replace or name not in before.servers}
        taken.extend(new)
        groups = {name: parts for name, parts in fit.groups.items() if name not in before.groups}
        for name in fit.groups.keys() & before.groups.keys():
            text = _joined(text, before, name, fit)
        for name in new.keys() & before.servers.keys():
            text = _replaced(text, before, name, new.pop(name))
        text = servers_store.inserted(text, before.file, "servers", new)
        return servers_store.inserted(text, before.file, "groups", groups)

    before, after = servers_store.change(make, write=not args.dry_run)
    _tell(found, taken, before, after, args.dry_run)
    return OK


def _kind(file: str) -> str:
    """ssh_config has `Host` lines; all else is Ansible's."""
    if not os.path.isfile(file):
        what = "is a directory" if os.path.isdir(file) else "is not there"
        raise UsageError(f"{file} {what}", "ai servers import FILE: an ssh_config or an Ansible inventory")
    ends = os.path.splitext(file)[1] in (".yml", ".yaml", ".json", ".ini")
    keywords = {line.keyword for line in inventory_names.lines(file)}
    return "ssh" if not ends and keywords & {"host", "match", "include"} else "ansible"


def _read(file: str, kind: str, may_run: bool) -> Found:
    if kind == "ssh":
        from opsterm import servers_from_ssh

        return servers_from_ssh.read(file, may_run)
    from opsterm import servers_from_ansible

    return servers_from_ansible.read(file)


def _fitting(found: Found, before: Inventory) -> Found:
    """What of it can have its name here, and fits the defaults that there are."""
    by_proxy = "proxy" in servers_store.defaults(before.file)
    servers: dict[str, dict[str, Any]] = {}
    for name, fields in found.servers.items():
        try:
            check_name(name)
        except UsageError as error:
            found.notes.append(f"left out: {error.message}")
            continue
        servers[name] = fields
    known = {*servers, *before.servers, *inventory_names.names()}
    for name, fields in servers.items():
        if "proxy" in fields or by_proxy:
            servers[name] = {**fields, "proxy": _proxy(fields.get("proxy", NO_PROXY), known)}
    for name in found.groups.keys() & known:
        found.notes.append(f"{name}: no group of this name is made, a server has it; groups around it get its servers")
    kept = {name: _parts(found, name, known) for name in found.groups if name not in known}
    return Found(
        servers,
        {name: [part for part in parts if part in {*kept, *servers}] for name, parts in kept.items()},
        found.notes,
    )


def _parts(found: Found, group: str, taken: set[str]) -> list[str]:
    """What a group holds; instead of a group in it that cannot have its name, what that holds."""
    parts: dict[str, None] = {}
    for part in found.groups[group]:
        if part in found.groups and part in taken:
            parts.update(dict.fromkeys(_parts(found, part, taken)))
        else:
            parts[part] = None
    return list(parts)


def _proxy(chain: str, known: set[str]) -> str:
    """For ssh a hop may be a bare host: here that is host:22, for a name is a server's."""
    return ",".join(hop if hop in known or hop == NO_PROXY or literal(hop) else f"{hop}:22" for hop in chain.split(","))


def _joined(text: str, before: Inventory, group: str, fit: Found) -> str:
    """text in which a group that is there already has what it lacks."""
    from opsterm import inventory_select, yamledit

    together = {**{name: inventory.Server(name) for name in fit.servers}, **before.servers}
    whole = before._replace(servers=together)
    there = {*before.groups[group], *(server.name for server in inventory_select.members(whole, group))}
    more = [part for part in fit.groups[group] if part not in there]
    parts = [*before.groups[group], *more]
    return yamledit.set_value(text, ("groups", group), parts, before.file) if more else text


def _replaced(text: str, before: Inventory, name: str, fields: dict[str, Any]) -> str:
    from opsterm import yamledit

    return yamledit.set_value(text, ("servers", name), fields, before.file)


def _tell(found: Found, taken: list[str], before: Inventory, after: Inventory, dry: bool) -> None:
    by_text: dict[str, list[str]] = {}
    for text in found.notes:
        name, _, what = text.partition(": ")
        by_text.setdefault(what, []).append(name)
    for text, names in by_text.items():
        note(f"{', '.join(names[:MANY])}{f' and {len(names) - MANY} more' * (len(names) > MANY)}: {text}", "yellow")
    if dry:
        from opsterm.servers_list import HEAD, row

        rows = [row(after, after.servers[name]) for name in taken]
        emit("".join(f"{line}\n" for line in table(HEAD, rows)) if rows else "")
    there = len([name for name in found.servers if name in before.servers and name not in taken])
    groups = len(after.groups) - len(before.groups)
    what = _count(len(taken), "server") + (f" and {_count(groups, 'group')}" if groups else "")
    kept = f"; {there} there already: --replace takes what the file has" if there else ""
    note(f"{what} {'would be added' if dry else 'added'} to {after.file}{kept}")
    if taken and (inherited := sorted(servers_store.defaults(before.file).keys() - {"proxy"})):
        note(f"`defaults` hold for them, too: {', '.join(inherited)}")


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number != 1)}"
