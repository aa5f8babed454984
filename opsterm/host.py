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
