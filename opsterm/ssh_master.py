"""Masters: connections that stay open for a while, and that the next ssh goes through. A stale or hung one is found and
removed before anybody waits for it."""

from __future__ import annotations

import os
import signal

from opsterm import ssh_config, ssh_process
from opsterm.environment import inherited
from opsterm.inventory_fields import Server
from opsterm.process import send
from opsterm.ssh_config import Manner

NONE, LIVE, STALE, HUNG = "none", "live", "stale", "hung"
PATIENCE = 3.0  # seconds for a word from a master on this machine, which may be a busy one: what is hung is ended
PREFIX = "m-"
_HELLO = 1  # MUX_MSG_HELLO
_ALIVE_CHECK, _ALIVE = 0x10000004, 0x80000005


def sockets() -> list[str]:
    directory = ssh_config.private_directory()
    return sorted(entry.path for entry in os.scandir(directory) if entry.name.startswith(PREFIX) and _is_socket(entry))


def _is_socket(entry: os.DirEntry[str]) -> bool:
    from stat import S_ISSOCK

    try:
        return S_ISSOCK(entry.stat(follow_symlinks=False).st_mode) and "." not in entry.name
    except OSError:
        return False


def state(path: str) -> str:
    """One of NONE, LIVE, STALE (nobody listens), HUNG (it listens and does not answer: stopped, or stuck)."""
    if not path or not os.path.lexists(path):
        return NONE
    import socket

    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(PATIENCE)
            connection.connect(path)
            connection.sendall(_message(_HELLO, 4) + _message(_ALIVE_CHECK, 0))
            return LIVE if _answered(connection) else STALE
    except TimeoutError:
        return HUNG
    except OSError:  # refused, or gone meanwhile
        return STALE if os.path.lexists(path) else NONE


def _message(kind: int, number: int) -> bytes:
    return b"".join(word.to_bytes(4, "big") for word in (8, kind, number))


def _answered(connection: object) -> bool:
    """Whether there is the answer that it is alive among the first that come. TimeoutError as it comes."""
    data = b""
    while more := connection.recv(4096):  # type: ignore[attr-defined]
        data += more
        at = 0
        while at + 8 <= len(data) and at + 4 + (size := int.from_bytes(data[at : at + 4], "big")) <= len(data):
            if int.from_bytes(data[at + 4 : at + 8], "big") == _ALIVE:
                return True
            at += 4 + size
    return False


def mend(paths: list[str]) -> list[str]:
    """The state of each, once those that are stale or hung are out of the way."""
    found = [state(path) for path in paths]
    for path, each in zip(paths, found):
        if each in (STALE, HUNG):
            drop(path)
    return found


def drop(path: str) -> None:
    """Nobody goes through it any more. One that is hung is ended, as far as it can be told by its title."""
    try:
        os.unlink(path)
    except FileNotFoundError:
        pass
    for pid in _listeners(path):
        send(os.kill, pid, signal.SIGKILL)


def _listeners(path: str) -> list[int]:
    """The processes that say of themselves that they are the master of path; none where there is no /proc."""
    title = os.fsencode(f"ssh: {path} [mux]")
    try:
        numbers = [name for name in os.listdir("/proc") if name.isdigit()]
    except OSError:
        return []
    return [int(number) for number in numbers if _title(number) == title]


def _title(number: str) -> bytes:
    try:
        if os.stat(f"/proc/{number}").st_uid != os.geteuid():
            return b""
        with open(f"/proc/{number}/cmdline", "rb") as file:
            return file.read(4096).rstrip(b"\0 ")
    except OSError:
        return b""


def close(path: str) -> bool:
    """End a master that is open; True when there was one."""
    before = state(path)
    if before == LIVE:
        argv = ["ssh", "-F", os.devnull, "-o", f"ControlPath={path.replace('%', '%%')}", "-O", "exit", "opsterm"]
        code, _, _ = ssh_process.capture(argv, PATIENCE + 1)
        if code == 0:
            return True
    if before != NONE:
        drop(path)
    return before in (LIVE, HUNG)


def warm(hops: tuple[Server, ...], manner: Manner) -> int:
    """Open a master to the last of hops, where none is open, so that many can go through it; ssh's exit code. It
    belongs to nobody, and closes when it was not used for ssh_config.PERSIST seconds."""
    directory = ssh_config.private_directory()
    paths = [ssh_config.socket(hops, at, directory) for at in range(len(hops))]
    if not paths[-1]:
        return 0
    if mend(paths)[-1] == LIVE:
        return 0
    import time

    path, alias = ssh_config.write(hops, manner._replace(masters=True, logged=False, batch=True))
    end = time.monotonic() + ssh_config.patience(hops, manner) + PATIENCE
    argv = [ssh_process.program("ssh"), "-F", path, "-f", "-N", "-o", "LogLevel=QUIET", "--", alias]
    return ssh_process.run(ssh_process.Job(argv, inherited()), lambda: end)
