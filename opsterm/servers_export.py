"""`ai servers export`: servers.yaml for other programs."""

from __future__ import annotations

import json

from opsterm import inventory, inventory_select, ssh_chain, ssh_config
from opsterm.errors import OK, UsageError
from opsterm.inventory_fields import NO_PROXY
from opsterm.screen import emit
from opsterm.servers_table import fields
from opsterm.term import clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from typing import Any

    from opsterm.inventory import Inventory, Server

SCRIPT = (
    '#!/bin/sh\n# An inventory for Ansible: ansible -i THIS-FILE all -m ping\nexec ai servers export ansible "$@"\n'
)
RESERVED = ("all", "ungrouped", "_meta")
CHECKING = {"strict": "yes", "ask": "ask", "accept-new": "accept-new"}


def export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("format", choices=tuple(FORMATS), metavar="FORMAT", help="ssh, ansible or json")
    parser.add_argument("servers", nargs="*", metavar="SERVER", help="only these, and those on the way to them")
    parser.add_argument("--list", action="store_true", help="ansible: what a script says of all (the default)")
    parser.add_argument("--host", metavar="SERVER", help="ansible: what a script says of one server")
    parser.add_argument("--script", action="store_true", help="ansible: a program that answers both, to be made a file")


def export(args: argparse.Namespace) -> int:
    if args.format != "ansible" and (args.list or args.host or args.script):
        raise UsageError("--list, --host and --script are Ansible's", "ai servers export ansible --list")
    if args.script:
        emit(SCRIPT)
        return OK
    found = inventory.load()
    if args.host is not None:
        if args.host not in found.servers:
            raise inventory_select.unknown(found, args.host)
        emit(json.dumps(_variables(found, found.servers[args.host]), ensure_ascii=False) + "\n")
        return OK
    servers = _chosen(found, args.servers)
    emit(FORMATS[args.format](found, servers))
    return OK


def _chosen(found: Inventory, words: Sequence[str]) -> list[Server]:
    """Those that are meant, with the listed servers that they are reached through."""
    if not words:
        return list(found.servers.values())
    chosen: dict[str, Server] = {}
    for server in inventory_select.select(found, ",".join(words)):
        chosen.update((hop.name, hop) for hop in ssh_chain.resolve(found, server) if hop.name in found.servers)
        chosen[server.name] = server
    return list(chosen.values())


# ssh_config


def _ssh(found: Inventory, servers: list[Server]) -> str:
    blocks = [_block(server) for server in servers]
    return "\n".join(["# From servers.yaml, by: ai servers export ssh", *blocks])


def _block(server: Server) -> str:
    lines = [f"  {name} {value}" for name, value in _pairs(server) if value]
    about = "; ".join(filter(None, (server.desc, ", ".join(server.tags))))
    comment = [f"# {clean(about)}"] if about else []
    return "\n".join(["", *comment, f"Host {server.name}", *lines])[1:] + "\n"


def _pairs(server: Server) -> list[tuple[str, str]]:
    """What ssh_config has for a server. Its ProxyJump names other hosts of the same file."""
    return [
        ("HostName", server.host.replace("%", "%%")),
        ("User", server.user),
        ("Port", str(server.port or "")),
        ("IdentityFile", _key(server)),
        ("ProxyJump", _jump(server)),
        ("ForwardAgent", "yes" if server.forward_agent else ""),
        ("StrictHostKeyChecking", CHECKING.get(server.host_key, "")),
        *server.options,
    ]


def _jump(server: Server) -> str:
    """Behind `ProxyJump none` ssh takes no notice of a ProxyCommand: where there is one it decides."""
    own = any(name.lower() == "proxycommand" for name, _ in server.options)
    return "" if own and server.proxy == (NO_PROXY,) else ",".join(server.proxy)


def _key(server: Server, quoted: bool = True) -> str:
    """A path as an option of ssh has it: no blank or quote in it ends it, and there is no %h to be looked for."""
    path = ssh_config.key_path(server).replace("%", "%%") if server.key else ""
    return f'"{path}"' if quoted and any(sign in path for sign in " '#") else path


# Ansible


def _ansible(found: Inventory, servers: list[Server]) -> str:
    """Groups are groups; a tag is one, too."""
    names = {server.name for server in servers}
    groups: dict[str, list[str]] = {}
    for group in found.groups:
        members = [each.name for each in inventory_select.members(found, group)]
        groups[_group_name(group)] = [name for name in members if name in names]
    own = set(groups)
    for server in servers:
        for tag in map(_group_name, server.tags):
            tag = f"tag_{tag}" if tag in own or tag in found.servers or tag in RESERVED else tag
            if server.name not in groups.setdefault(tag, []):
                groups[tag].append(server.name)
    grouped = {name for members in groups.values() for name in members}
    document = {
        "_meta": {"hostvars": {server.name: _variables(found, server) for server in servers}},
        "all": {"children": ["ungrouped", *groups]},
        "ungrouped": {"hosts": [server.name for server in servers if server.name not in grouped]},
        **{name: {"hosts": members} for name, members in groups.items()},
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _group_name(name: str) -> str:
    """Ansible wants letters, digits and underscores."""
    import re

    name = re.sub(r"\W", "_", name)
    return f"_{name}" if name[:1].isdigit() else name


def _variables(found: Inventory, server: Server) -> dict[str, Any]:
    variables: dict[str, Any] = {
        "ansible_host": server.host,
        "ansible_user": server.user,
        "ansible_port": server.port,
        "ansible_ssh_private_key_file": _key(server, quoted=False),
        "ansible_ssh_common_args": _arguments(found, server),
        "ansible_become": bool(server.become),
        "ansible_become_user": server.become if isinstance(server.become, str) else "",
        "opsterm_tags": list(server.tags),
        "opsterm_description": server.desc,
    }
    return {name: value for name, value in variables.items() if value}


def _arguments(found: Inventory, server: Server) -> str:
    from shlex import join

    *hops, _ = ssh_chain.resolve(found, server)
    words = [word for name, value in _beyond(server) for word in ("-o", f"{name}={value}")]
    if hops:
        words += ["-o", f"ProxyCommand={_command(hops, '[%h]:%p')}"]
    elif jump := _jump(server):
        words += ["-o", f"ProxyJump={jump}"]
    return join(words)


def _beyond(server: Server) -> list[tuple[str, str]]:
    """What Ansible has no variable for."""
    return [pair for pair in _pairs(server)[5:] if pair[1]]


def _command(hops: Sequence[Server], target: str) -> str:
    """What connects to target through hops: -J has no room for the key and the options of a hop. The ssh that it is
    given to looks for its own %h in all of it."""
    from shlex import join

    hop, before = hops[-1], hops[:-1]
    host = hop.host or hop.name
    pairs = [("Port", str(hop.port or "")), ("IdentityFile", _key(hop)), *_beyond(hop)]
    if before:
        pairs.append(("ProxyCommand", _command(before, f"[{host}]:{hop.port or 22}".replace("%", "%%"))))
    elif hop.proxy == (NO_PROXY,):
        pairs.append(("ProxyJump", _jump(hop)))
    options = [word for name, value in pairs if value for word in ("-o", f"{name}={value}".replace("%", "%%"))]
    address = f"{hop.user}@{host}" if hop.user else host
    return join(["ssh", "-W", target, *options, address.replace("%", "%%")])


def _json(found: Inventory, servers: list[Server]) -> str:
    """As servers.json would have it: what `defaults` say stands at each server."""
    chosen = {server.name: fields(server) for server in servers}
    whole = len(chosen) == len(found.servers)
    groups = {
        name: list(parts) if whole else [s.name for s in inventory_select.members(found, name) if s.name in chosen]
        for name, parts in found.groups.items()
    }
    return json.dumps({"servers": chosen, "groups": groups}, indent=2, ensure_ascii=False) + "\n"


FORMATS: dict[str, Callable[[Inventory, list[Server]], str]] = {"ssh": _ssh, "ansible": _ansible, "json": _json}
