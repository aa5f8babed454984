"""The private ssh_config of a way: one `Host` for each hop, under an alias of its own, and then what the user and the
system have. OpenSSH gives a hop of -J neither -i nor -o; here each has its own key, user, port and host-key policy."""

from __future__ import annotations

import os

from opsterm import paths
from opsterm.errors import OpsTermError
from opsterm.inventory_fields import NO_PROXY, Server
from opsterm.record import NamedTuple

LOG = "OPSTERM_SSH_LOG"  # the directory in which each hop logs to a file of its own number
USERS = "~/.ssh/config"  # as ssh reads it: the home is that of the list of accounts, whatever $HOME says
SYSTEMS = ("/etc/ssh/ssh_config", "/usr/etc/ssh/ssh_config")
CONNECT, PERSIST, ALIVE = 10, 60, 15  # seconds: for each hop; that an unused master stays; between signs of life
LOGIN = 120  # seconds that a person may take for the login to a hop: sshd gives no more (LoginGraceTime)
UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
LONGEST_SOCKET = 104 - 18  # bytes: of a socket's path on any system, less what ssh puts behind it for a moment
OLD = 7 * 86400  # seconds after which an unused file is removed
_directories: dict[tuple[str, ...], str] = {}  # by what they depend on: it takes a look at all mounts to find one


class Manner(NamedTuple):
    """How ssh is to behave on a way. batch: it asks nobody, and opens no forwards of the user's configuration. logged:
    each hop writes its log to $OPSTERM_SSH_LOG/NUMBER. masters: hops use an open master, the server opens one.
    accept_new: unknown host keys are taken over. connect: seconds for each hop."""

    batch: bool = False
    logged: bool = False
    masters: bool = False
    accept_new: bool = False
    connect: int = CONNECT


def write(hops: tuple[Server, ...], manner: Manner = Manner()) -> tuple[str, str]:  # noqa: B008
    """A file for `ssh -F FILE ALIAS`, and the alias. It is named by its content: written once, and never changed."""
    names = aliases(hops)
    directory = private_directory()
    # Its own path stands in it, so it is named by what it would be without.
    path = f"{directory}/{digest(text(hops, manner, '', directory))}.conf"
    if not _is_there(path):
        _forget_old(directory)
        replace(path, text(hops, manner, path, directory).encode())
    return path, names[-1]


def private_directory() -> str:
    """Where configurations, sockets and logs are: 0700, in memory where there is such a place."""
    asked = tuple(os.environ.get(name, "") for name in ("XDG_RUNTIME_DIR", "OPSTERM_DIR", "XDG_STATE_HOME"))
    if asked in _directories:
        return _directories[asked]
    try:
        base = paths.runtime_dir() or paths.memory_dir()
    except OpsTermError:
        base = paths.state_dir()
    try:
        _directories[asked] = paths.make_private(os.path.join(base, "ssh"))
        return _directories[asked]
    except OSError as error:
        from shlex import quote

        raise OpsTermError(
            f"there is no place for ssh's private files: {base}/ssh: {error.strerror}",
            f"ls -ld {quote(base)}; df -h {quote(base)}",
            category="file",
        ) from None


def text(hops: tuple[Server, ...], manner: Manner, path: str, directory: str) -> str:
    """The configuration that will stand at path."""
    names = aliases(hops)
    lines = ["# Made by OpsTerm for one way to one server, and read by ssh alone."]
    for at in range(len(hops)):
        lines += [f"Host {names[at]}", *(f"  {line}" for line in _block(hops, at, names, manner, path, directory))]
    system = next((each for each in SYSTEMS if os.path.exists(each)), SYSTEMS[0])
    lines += ["Match all", f"  Include {USERS}", "Match all", f"  Include {system}"]
    lines += ["Match all", f"  ServerAliveInterval {ALIVE}", "  ServerAliveCountMax 3", f"  ConnectTimeout {CONNECT}"]
    return "\n".join(lines) + "\n"


def _block(hops: tuple[Server, ...], at: int, names: list[str], manner: Manner, path: str, directory: str) -> list[str]:
    """The first value that ssh finds holds: what the inventory says stands before what is only our manner."""
    hop = hops[at]
    address = hop.host or plain_name(hop)
    lines = [f"HostName {_escaped(address)}"] if address != names[at] else []
    lines += [f"User {_word(hop.user)}"] * bool(hop.user) + [f"Port {hop.port}"] * (hop.port is not None)
    if hop.key:
        lines += [f"IdentityFile {_word(_escaped(key_path(hop)))}", "IdentitiesOnly yes"]
    if at:
        lines += [f"ProxyCommand {_through(hops, at, names, manner, path)}", f"HostKeyAlias {host_key_alias(hops, at)}"]
    lines.append(f"StrictHostKeyChecking {policy(hop, manner)}")
    lines += ["ForwardAgent yes"] if hop.forward_agent and at == len(hops) - 1 else []
    if at or manner.batch or manner.logged:
        lines.append(f"ConnectTimeout {patience(hops[: at + 1], manner) + at * LOGIN * (not manner.batch)}")
    lines += [f"{name} {value}" for name, value in hop.options]
    if not at and hop.proxy == (NO_PROXY,):
        lines.append("ProxyJump none")  # behind its options: a ProxyCommand among them holds
    if manner.batch or manner.logged:
        lines += ["ClearAllForwardings yes", "RemoteCommand none", "RequestTTY no"]
    lines += ["BatchMode yes"] if manner.batch else []
    if manner.masters and (control := socket(hops, at, directory)):
        # Only the server's own master is opened on the way; those of hops are opened ahead, where many go through.
        opens = ["ControlMaster auto", f"ControlPersist {PERSIST}"] if at == len(hops) - 1 else ["ControlMaster no"]
        lines += [*opens, f"ControlPath {_word(_escaped(control))}"]
    elif manner.batch or manner.logged:
        lines += ["ControlMaster no", "ControlPath none"]
    return lines


def _through(hops: tuple[Server, ...], at: int, names: list[str], manner: Manner, path: str) -> str:
    """The command that connects to a server through the hop before it. A shell of the user's reads it."""
    from shlex import quote

    from opsterm import ssh_process

    ssh = f"{quote(_escaped(ssh_process.program('ssh')))} -F {quote(_escaped(path))}"
    before = _escaped(names[at - 1])
    if manner.logged:
        return f"{ssh} -E \"${LOG}/{at - 1}\" -o LogLevel=DEBUG1 -W '[%h]:%p' -- {before}"
    failed = f"ai: hop {at} of {len(hops)}, {before}: nothing gets through it to {_escaped(names[at])} (see above)"
    script = f'{ssh} -W "[$1]:$2" -- {before} || echo {quote(failed)} >&2'
    return f"sh -c {quote(script)} - '%h' '%p'"


def patience(hops: tuple[Server, ...], manner: Manner) -> int:
    """Seconds until the last of hops has to have answered. To ssh the way through those before it is part of them."""
    return sum(next(filter(None, map(_connect_timeout, hop.options)), manner.connect) for hop in hops)


def _connect_timeout(option: tuple[str, str]) -> int:
    """The seconds of ConnectTimeout, which may be 1m30s; 0 where it is another option, or has none."""
    name, value = option
    if name.lower() != "connecttimeout":
        return 0
    total, number = 0, ""
    for sign in f"{value.lower()}s" if value[-1:].isdigit() else value.lower():
        if sign in UNITS and number:
            total, number = total + int(number) * UNITS[sign], ""
        elif sign.isascii() and sign.isdigit():
            number += sign
        else:
            return 0
    return total


def policy(hop: Server, manner: Manner) -> str:
    """What ssh does with a host key that it does not know. One that has changed is refused by each of them."""
    if manner.accept_new or hop.host_key == "accept-new":
        return "accept-new"
    return "yes" if manner.batch or hop.host_key == "strict" else "ask"


# Names


def aliases(hops: tuple[Server, ...]) -> list[str]:
    """A name for each hop that ssh takes as one, and under which the user's own configuration knows it."""
    found: list[str] = []
    for at, hop in enumerate(hops):
        name = plain_name(hop)
        usable = name.isascii() and all(sign.isalnum() or sign in "._-:" for sign in name) and name[:1] != "-"
        found.append(name if usable and name not in found else f"hop-{at + 1}.{'via' if at else 'first'}")
    return found


def plain_name(hop: Server) -> str:
    """The name without the user and the port that a literal has."""
    if not any(sign in hop.name for sign in "@:["):
        return hop.name
    from opsterm import inventory

    if inventory.literal(hop.name) is None:
        return hop.name
    rest = hop.name.rpartition("@")[2]
    if rest.startswith("["):
        return rest[1:].partition("]")[0]
    return rest.partition(":")[0] if rest.count(":") == 1 else rest


def host_key_alias(hops: tuple[Server, ...], at: int) -> str:
    """Under which name known_hosts has the key of a server behind a proxy: one private address can be another machine
    behind another bastion."""
    name = aliases(hops)[at]
    if hops[at].place:
        return name
    port = f"-port-{hops[at].port}" if hops[at].port else ""
    return f"{name}{port}-via-{host_key_alias(hops, at - 1) if at > 1 else aliases(hops)[0]}"


def key_path(hop: Server) -> str:
    """A relative one is meant from where servers.yaml is; what begins with ~ is expanded by ssh."""
    if hop.key.startswith(("/", "~", "%", "$")) or not hop.place:
        return hop.key
    return os.path.join(os.path.dirname(hop.place.rpartition(":")[0]), hop.key)


def socket(hops: tuple[Server, ...], at: int, directory: str) -> str:
    """Where the master of a hop listens; "" where the path would be too long. The whole way is in its name: ssh's own
    %C does not know of proxies, and would mix up machines with one private address."""
    try:
        info = os.stat(os.path.expanduser(USERS))
        users = (info.st_mtime_ns, info.st_size)
    except OSError:
        users = (0, 0)
    way = [tuple(hop._replace(desc="", tags=(), place="")) for hop in hops[: at + 1]]
    path = f"{directory}/m-{digest(repr((way, users)))}"
    return path if len(os.fsencode(path)) <= LONGEST_SOCKET else ""


def digest(value: str) -> str:
    """20 characters that another text does not have."""
    try:
        from _blake2 import blake2b  # without OpenSSL, which takes longer to load than all of this
    except ImportError:
        from hashlib import blake2b
    return blake2b(value.encode("utf-8", "surrogateescape"), digest_size=10).hexdigest()


def _escaped(value: str) -> str:
    return value.replace("%", "%%")


def _word(value: str) -> str:
    return f'"{value}"' if any(sign in value for sign in " \t#'") else value


# Files


def _is_there(path: str) -> bool:
    try:
        os.utime(path)  # in use: not to be removed for its age
    except OSError:
        return False
    return True


def _forget_old(directory: str) -> None:
    import time

    for entry in os.scandir(directory):
        try:
            if entry.stat(follow_symlinks=False).st_mtime > time.time() - OLD:
                continue
            if entry.name.endswith(".conf") or entry.name.startswith("way-"):
                os.unlink(entry.path)
            elif entry.name.startswith("log-"):  # of a call that was killed
                for log in os.listdir(entry.path):
                    os.unlink(f"{entry.path}/{log}")
                os.rmdir(entry.path)
        except OSError:
            pass  # another call was faster


def replace(path: str, data: bytes) -> None:
    """Write a file whole or not at all, without waiting for a disk: it can be made again."""
    temporary = f"{path}.{os.getpid()}-{os.urandom(4).hex()}"
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, paths.PRIVATE_FILE)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except OSError as error:
        if os.path.lexists(temporary):
            os.unlink(temporary)
        from shlex import quote

        hint = f"df -h {quote(os.path.dirname(path))}"
        raise OpsTermError(f"{path} cannot be written: {error.strerror}", hint) from None
