"""`ai ssh SERVER --explain` and `--print`: the way hop by hop, where each value comes from, and the plain command."""

from __future__ import annotations

import os
from shlex import join, quote

from opsterm import ssh_config, ssh_hostkey, ssh_master, ssh_process
from opsterm.errors import OK, OpsTermError
from opsterm.inventory_fields import Server
from opsterm.record import NamedTuple
from opsterm.ssh_config import Manner
from opsterm.term import clean, width

PATIENCE = 5.0  # seconds for `ssh -G`, which resolves names only where the configuration says so
SHOWN = ("hostname", "port", "user", "identityfile")  # of `ssh -G`
OURS = {"hostname": "host", "port": "port", "user": "user", "identityfile": "key"}
DEFAULT = "default of ssh"


class Row(NamedTuple):
    """One line about a hop: what, its value, where it comes from; bad: it will not work so."""

    name: str
    value: str
    source: str = ""
    bad: bool = False


def plain(hops: tuple[Server, ...], forwards: list[str], words: list[str], tty: bool) -> str:
    """The command of ssh alone that comes nearest, for copying. -J has no keys: those of hops come from an agent."""
    *before, server = hops
    argv = ["ssh"] + (["-J", ",".join(map(_address, before))] if before else [])
    if server.key:
        argv += ["-i", os.path.expanduser(ssh_config.key_path(server))]
    argv += ["-p", str(server.port)] if server.port is not None else []
    for name, value in server.options:
        argv += ["-o", f"{name}={value}"]
    host = server.host or ssh_config.plain_name(server)
    argv += [*forwards, f"{server.user}@{host}" if server.user else host]
    if tty or not words:
        argv.append("-t")
    if words:
        argv += ["--", words[0] if len(words) == 1 else join(words)]
    return join(argv)


def _address(hop: Server) -> str:
    host = hop.host or ssh_config.plain_name(hop)
    host = f"[{host}]" if ":" in host else host
    return f"{hop.user}@" * bool(hop.user) + host + f":{hop.port}" * (hop.port is not None)


def main(hops: tuple[Server, ...], as_json: bool) -> int:
    from opsterm.screen import emit

    path, _ = ssh_config.write(hops, Manner())
    names = ssh_config.aliases(hops)
    found = [(names[at], rows(hops, at, path)) for at in range(len(hops))]
    if as_json:
        import json

        document = [
            {"hop": name, **{row.name: {"value": row.value, "source": row.source, "bad": row.bad} for row in about}}
            for name, about in found
        ]
        emit(json.dumps({"config": path, "hops": document}) + "\n")
        return OK
    way = " → ".join(["here", *(hop.name for hop in hops)])
    lines = [clean(way)]
    for at, (name, about) in enumerate(found):
        lines += ["", clean(f"{at + 1}. {name}"), *_table(about)]
    emit("\n".join([*lines, "", f"ssh -F {quote(path)} {quote(names[-1])}"]) + "\n")
    return OK


def _table(about: list[Row]) -> list[str]:
    """Two columns, and the source behind or below the value, as the terminal has room."""
    left = max(len(row.name) for row in about) + 4
    lines = []
    for row in about:
        line = clean(f"   {row.name}".ljust(left) + row.value)
        source = clean(f"  ({row.source})") if row.source else ""
        if len(line) + len(source) < width():
            lines.append(line + source)
        else:
            lines += [line] + [" " * left + source.strip()] * bool(source)
    return lines


def rows(hops: tuple[Server, ...], at: int, path: str) -> list[Row]:
    """Everything about one hop. Nothing is connected to."""
    hop, alias = hops[at], ssh_config.aliases(hops)[at]
    values, theirs = _resolved(path, alias), _sources(alias)
    found = []
    for option in SHOWN:
        value = values.get(option, [""])
        if option == "identityfile":
            found += _keys(hop, value, theirs)
        else:
            found.append(Row(OURS[option], value[0], _source(hop, option, value, theirs)))
    if at:
        found.append(
            Row("through", hops[at - 1].name, _short(hop.place) if hops[at - 1].name in hop.proxy else "--via")
        )
    elif jump := [*values.get("proxycommand", []), *(each for each in values.get("proxyjump", []) if each != "none")]:
        found.append(Row("through", jump[0], "your ssh configuration"))
    found.append(_agent(values))
    found += _host_key(values, alias)
    socket = ssh_config.socket(hops, at, ssh_config.private_directory())
    found.append(Row("connection", ssh_master.state(socket) if socket else "not shared: its path is too long"))
    return found


def _resolved(path: str, alias: str) -> dict[str, list[str]]:
    """What ssh itself says that it would do. OpsTermError where it does not take its configuration."""
    code, out, err = ssh_process.capture(["ssh", "-F", path, "-G", "--", alias], PATIENCE)
    if code:
        why = err.decode("utf-8", "replace").strip()
        hint = "man ssh_config; ls -l ~/.ssh/config"
        raise OpsTermError(f"ssh does not take the configuration for {alias}: {why}", hint)
    found: dict[str, list[str]] = {}
    for line in out.decode("utf-8", "replace").splitlines():
        name, _, value = line.partition(" ")
        found.setdefault(name, []).append(value)
    return found


def _sources(alias: str) -> list[tuple[str, dict[str, list[str]]]]:
    """What the user's, the system's and no configuration at all would say, the nearest first."""
    system = next((each for each in ssh_config.SYSTEMS if os.path.exists(each)), "")
    files = [ssh_config.USERS, system, os.devnull]
    return [(file, _resolved(os.path.expanduser(file), alias)) for file in files if file and _exists(file)]


def _exists(file: str) -> bool:
    return os.path.exists(os.path.expanduser(file))


def _source(hop: Server, option: str, value: list[str], theirs: list[tuple[str, dict[str, list[str]]]]) -> str:
    if getattr(hop, OURS[option]) not in ("", None):
        return _short(hop.place) or "as typed"
    default = theirs[-1][1].get(option)
    if value == default:
        return DEFAULT if option != "user" else "your name here"
    return next((file for file, known in theirs[:-1] if known.get(option) == value), "your ssh configuration")


def _short(place: str) -> str:
    return os.path.basename(place)


def _keys(hop: Server, files: list[str], theirs: list[tuple[str, dict[str, list[str]]]]) -> list[Row]:
    if not hop.key:
        there = [file for file in files if _exists(file)]
        source = _source(hop, "identityfile", files, theirs)
        return [Row("key", ", ".join(there) or "none of ssh's usual files is there", source)]
    told = _key(files[0])
    return [
        Row("key", files[0], f"{told}; {_short(hop.place)}".rstrip("; "), "mode 0" not in told or "refuses" in told)
    ]


def _key(file: str) -> str:
    """What is said of a private key's file."""
    path = os.path.expanduser(file)
    try:
        mode = os.stat(path).st_mode & 0o777
    except OSError as error:
        return f"{error.strerror}: ls -l {quote(path)}"
    return f"mode {mode:04o}" + f", ssh refuses it: chmod 600 {quote(path)}" * bool(mode & 0o077)


def _agent(values: dict[str, list[str]]) -> Row:
    named = values.get("identityagent", ["SSH_AUTH_SOCK"])[0]
    path = os.environ.get("SSH_AUTH_SOCK", "") if named == "SSH_AUTH_SOCK" else named
    if not path or named == "none":
        return Row("agent", "none", "$SSH_AUTH_SOCK")
    code, out, _ = ssh_process.capture(["ssh-add", "-l"], PATIENCE) if named == "SSH_AUTH_SOCK" else (0, b"", b"")
    count = len(out.splitlines()) if code == 0 else 0
    what = f"{count} key{'s' * (count != 1)}" if code in (0, 1) else "does not answer: ssh-add -l"
    forwarded = ", forwarded" if values.get("forwardagent", ["no"])[0] == "yes" else ""
    return Row("agent", what + forwarded, path, code not in (0, 1))


def _host_key(values: dict[str, list[str]], alias: str) -> list[Row]:
    """What known_hosts has, and what happens where it has nothing."""
    host = values.get("hostkeyalias", values.get("hostname", [alias]))[0]
    port = values.get("port", ["22"])[0]
    name = host if "hostkeyalias" in values or port == "22" else f"[{host}]:{port}"
    asked = values.get("stricthostkeychecking", ["ask"])[0]
    policy = {"true": "strict", "yes": "strict"}.get(asked, asked)
    kinds = ("userknownhostsfile", "globalknownhostsfile")
    files = [file for kind in kinds for file in values.get(kind, [""])[0].split()]
    for file in filter(_exists, files):
        argv = ["ssh-keygen", "-F", name, "-f", os.path.expanduser(file)]
        code, out, _ = ssh_process.capture(argv, PATIENCE)
        if code == 0:
            lines = [line for line in out.decode("utf-8", "replace").splitlines() if line and line[0] != "#"]
            return [Row("host key", f"known as {name}: {ssh_hostkey.fingerprint(lines[0])}", file)]
    return [Row("host key", f"not known as {name}; policy: {policy}", files[0] if files else "")]
