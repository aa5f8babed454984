"""The machine and the terminal we are on: what a proposed command must fit, and whose conversation it is."""

from __future__ import annotations

import os
import sys

from opsterm.record import NamedTuple


class Host(NamedTuple):
    name: str  # as people call it: "Debian GNU/Linux 12 (bookworm)", "macOS"
    ids: tuple[str, ...]  # os-release's ID and ID_LIKE, most specific first: ("ubuntu", "debian"); ("macos",)
    shell: str  # "bash", "zsh", …
    tools: str  # "GNU", "BSD" or "busybox": whose options ls, sed and date take
    user: str


class PortOwner(NamedTuple):
    """Who listens on a port. program is "" where only its user and root may know it."""

    uid: int
    user: str
    program: str


# Listeners that a connection to 127.0.0.1 can reach, as /proc/net/tcp and tcp6 write them (words in the machine's byte
# order), the one that wins first.
_REACHED = tuple(
    "".join(f"{int.from_bytes(bytes.fromhex(word), sys.byteorder):08X}" for word in address.split())
    for address in ("7F000001", "00000000 00000000 0000FFFF 7F000001", "00000000", "00000000 " * 3 + "00000000")
)


def describe() -> Host:
    """Look, without starting a process."""
    name, ids = _system()
    return Host(
        name,
        ids,
        os.path.basename(os.environ.get("SHELL", "")) or "sh",
        _tools(),
        "root" if os.geteuid() == 0 else "not root",
    )


def _system() -> tuple[str, tuple[str, ...]]:
    if sys.platform == "darwin":
        return "macOS", ("macos",)
    release = _os_release()
    ids = tuple(filter(None, [release.get("ID", ""), *release.get("ID_LIKE", "").split()]))
    return release.get("PRETTY_NAME") or os.uname().sysname, ids or (os.uname().sysname.lower(),)


def _os_release() -> dict[str, str]:
    """os-release(5): NAME=value lines, values quoted as in a shell."""
    for path in ("/etc/os-release", "/usr/lib/os-release"):
        try:
            with open(path, encoding="utf-8", errors="replace") as file:
                pairs = (line.strip().partition("=") for line in file if "=" in line)
                return {name: value.strip("\"'") for name, _, value in pairs}
        except OSError:
            continue
    return {}


def _tools() -> str:
    if sys.platform != "linux":
        return "BSD"
    for directory in os.environ.get("PATH", os.defpath).split(":"):
        path = os.path.join(directory, "ls")
        if os.access(path, os.X_OK):
            return "busybox" if "busybox" in os.path.realpath(path) else "GNU"
    return "GNU"


def session() -> str:
    """This login or terminal window, whatever is redirected: the session leader's pid, its start time, and the boot."""
    leader = os.getsid(0)
    try:
        with open(f"/proc/{leader}/stat", "rb") as file:
            started = file.read().rpartition(b")")[2].split()[19].decode()
        with open("/proc/sys/kernel/random/boot_id") as file:
            return f"{leader}.{started}@{file.read().strip()}"
    except (OSError, IndexError):
        return f"{leader}.{_terminal()}@{os.uname().nodename}"


def _terminal() -> str:
    """The name of the controlling terminal, "" without one."""
    try:
        handle = os.open(os.ctermid(), os.O_RDONLY | os.O_NOCTTY)
    except OSError:
        return ""
    try:
        return os.ttyname(handle)
    except OSError:
        return ""
    finally:
        os.close(handle)


def port_owner(port: int) -> PortOwner | None:
    """Who listens on a port of 127.0.0.1; None where the system does not tell (anything but Linux), or nobody does."""
    found = [row for name in ("tcp", "tcp6") for row in _listeners(name, port)]
    if not found:
        return None
    import pwd

    _, uid, inode = min(found)
    try:
        user = pwd.getpwuid(uid).pw_name
    except KeyError:
        user = f"uid {uid}"
    return PortOwner(uid, user, _program(f"socket:[{inode}]"))


def owner_of(url: str) -> str:
    """Whose the port of a server on this machine is, in a few words."""
    from urllib.parse import urlsplit

    from opsterm.term import clean

    owner = port_owner(urlsplit(url).port or 80)
    if owner is None:
        return "owner unknown"
    whose = "yours" if owner.uid == os.getuid() else f"of user {owner.user}, not you"
    return clean(f"{owner.program}, {whose}" if owner.program else whose)


def _listeners(name: str, port: int) -> list[tuple[int, int, str]]:
    """(place in _REACHED, uid, inode) of the sockets that listen on port, from one of the kernel's tables."""
    try:
        with open(f"/proc/net/{name}", encoding="ascii") as file:
            rows = [line.split() for line in file][1:]
    except OSError:
        return []
    listening = ((row[1].partition(":"), int(row[7]), row[9]) for row in rows if row[3] == "0A")
    return [
        (_REACHED.index(address), uid, inode)
        for (address, _, at), uid, inode in listening
        if int(at, 16) == port and address in _REACHED
    ]


def _program(link: str) -> str:
    """The name of the process that has the file that link names, "" when it is not ours to see."""
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if any(os.readlink(f"/proc/{pid}/fd/{fd}") == link for fd in os.listdir(f"/proc/{pid}/fd")):
                with open(f"/proc/{pid}/comm", encoding="utf-8", errors="replace") as file:
                    return file.read().strip()
        except OSError:  # another user's, or it has ended
            continue
    return ""
