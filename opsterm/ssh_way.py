"""From the name of a server to the hops that lead there. What was found is kept next to ssh's other private files: to
read YAML takes longer than to run a command over a connection that is open."""

from __future__ import annotations

import marshal
import os

from opsterm import paths, ssh_config
from opsterm.errors import OpsTermError
from opsterm.inventory_fields import Server

FORMAT = 2  # of what is kept


def to(name: str, via: str | None) -> tuple[Server, ...]:
    """The hops to the server that name means, itself last. UsageError as of inventory, inventory_select, ssh_chain."""
    key = _key(name, via)
    kept = f"{ssh_config.private_directory()}/way-{ssh_config.digest(repr((name, via)))}"
    if key and (hops := _recall(kept, key)):
        return hops
    from opsterm import inventory, inventory_select, ssh_chain

    found = inventory.load()
    hops = ssh_chain.resolve(found, inventory_select.one(found, name), via)
    # What ~/.ssh/config had a part in is not kept: more than one file would decide.
    listed = all(found.servers.get(hop.name) == hop for hop in hops)
    exact = all(part in found.servers for part in [name, *(via or name).split(",")])
    if key and listed and exact and _key(name, via) == key:  # and the file has not changed meanwhile
        _keep(kept, marshal.dumps((key, [tuple(hop) for hop in hops])))
    return hops


def _key(name: str, via: str | None) -> tuple[object, ...] | None:
    """What the answer depends on; None where there is no servers.yaml alone."""
    directory = paths.config_dir()
    if any(os.path.lexists(f"{directory}/{other}") for other in ("servers.yml", "servers.json")):
        return None
    try:
        info = os.stat(f"{directory}/servers.yaml")
    except OSError:
        return None
    version = (FORMAT, *Server._fields)
    return (version, name, via, directory, info.st_dev, info.st_ino, info.st_size, info.st_mtime_ns, info.st_ctime_ns)


def _recall(path: str, key: tuple[object, ...]) -> tuple[Server, ...] | None:
    try:
        with open(path, "rb") as file:
            kept, hops = marshal.load(file)
        return tuple(Server(*hop) for hop in hops) if kept == key else None
    except (OSError, ValueError, EOFError, TypeError):  # not there, or not whole
        return None


def _keep(path: str, data: bytes) -> None:
    try:
        ssh_config.replace(path, data)
    except OpsTermError:
        pass  # a full disk: the next call reads the file again
