"""Servers as an ssh_config file has them: names by its `Host` lines, values by `ssh -G`."""

from __future__ import annotations

import os

from opsterm import inventory_names, servers_openssh
from opsterm.errors import UsageError
from opsterm.inventory_fields import TAKEN
from opsterm.record import NamedTuple
from opsterm.servers_table import options_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

AT_ONCE = 8  # calls of ssh -G
NOBODY, NO_PORT = "opsterm-nobody", "1"  # what comes out where the file says nothing
ALWAYS = ("hostname", "user", "port")
PATHS = ("identityfile", "certificatefile", "controlpath", "identityagent")  # a blank in them takes quotes
CHECKING = {"yes": "strict", "true": "strict", "accept-new": "accept-new", "no": "accept-new", "off": "accept-new",
            "false": "accept-new"}  # fmt: skip


class Found(NamedTuple):
    """What can be taken over: fields of servers and patterns of groups by their names, and what is to be said of it."""

    servers: dict[str, dict[str, Any]]
    groups: dict[str, list[str]]
    notes: list[str]


def read(file: str, may_run: bool) -> Found:
    """Every named host of an ssh_config file. UsageError where OpenSSH cannot read it, or (unless may_run) would run a
    command for that."""
    import tempfile
    from concurrent.futures import ThreadPoolExecutor

    _check_runs_nothing(file, may_run)
    names = inventory_names.names(file)
    if not names:
        raise UsageError(f"{file} names no host", "`Host` lines with patterns alone say nothing about single servers")
    with tempfile.TemporaryDirectory(prefix="opsterm-") as directory:  # created 0700
        whole = os.path.join(directory, "config")
        with open(whole, "w", encoding="utf-8") as out:  # of two values, ssh takes the first
            out.write(f'Include "{os.path.abspath(file)}"\nMatch all\n  User {NOBODY}\n  Port {NO_PORT}\n')
        usual = {pair for pair in servers_openssh.effective("opsterm-none", os.devnull) if pair[0] not in ALWAYS}
        with ThreadPoolExecutor(AT_ONCE) as pool:
            said = list(pool.map(lambda name: servers_openssh.effective(name, whole, file), names))
    notes: list[str] = []
    servers = {
        name: _server(name, [pair for pair in pairs if pair not in usual], notes) for name, pairs in zip(names, said)
    }
    return Found(servers, {}, notes)


def _check_runs_nothing(file: str, may_run: bool) -> None:
    """OpenSSH runs the commands of `Match exec` to answer. Those of one's own configuration run at every ssh."""
    own = os.path.realpath(os.path.expanduser(inventory_names.USERS))
    for line in inventory_names.lines(file):
        runs = line.keyword == "match" and any(word.lower().lstrip("!").startswith("exec") for word in line.words)
        if runs and not may_run and os.path.realpath(file) != own:
            raise UsageError(f"{line.place}: `Match exec` runs a command", "Read it; --match-exec lets it run")


def _server(name: str, pairs: list[tuple[str, str]], notes: list[str]) -> dict[str, Any]:
    values: dict[str, list[str]] = {}
    for option, value in pairs:
        values.setdefault(option, []).append(value)
    first = {option: found[0] for option, found in values.items()}
    fields: dict[str, Any] = {}
    host = first.get("hostname", name)
    if host.lower() != name.lower():
        fields["host"] = host
    if first.get("user") != NOBODY:
        fields["user"] = first.get("user")
    if first.get("port") != NO_PORT:
        fields["port"] = int(first.get("port", "22"))
    keys = values.pop("identityfile", [])
    plain = [key for key in keys if "%" not in key][:1]  # a key is a path: what ssh has to work out stays an option
    fields["key"] = "".join(plain)
    fields["proxy"] = ",".join(_split(first.get("proxyjump", "none")))
    fields["forward_agent"] = first.get("forwardagent", "no") != "no"
    fields["host_key"] = _host_key(name, first.get("stricthostkeychecking", ""), notes)
    values["identityfile"] = [key for key in keys if key not in plain]
    options = [
        (servers_openssh.SPELLED.get(option, option), _written(option, value))
        for option, found in values.items() if option not in (*TAKEN, "host") for value in found
    ]  # fmt: skip
    fields["options"] = options_of(options)
    return {field: value for field, value in fields.items() if value}


def _split(text: str) -> list[str]:
    return [] if text == "none" else [hop.removeprefix("ssh://").rstrip("/") for hop in text.split(",") if hop]


def _host_key(name: str, value: str, notes: list[str]) -> str:
    if value in ("no", "off", "false"):
        notes.append(f"{name}: StrictHostKeyChecking {value} became accept-new: a changed host key is refused")
    return CHECKING.get(value, "")


def _written(option: str, value: str) -> str | int:
    if value.isdigit() and not value.startswith("0"):
        return int(value)
    return f'"{value}"' if option in PATHS and " " in value else value
