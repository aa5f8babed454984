"""The third place that knows of every entry: the system's log, which only root can change. Writing to it is tried and
never waited for."""

from __future__ import annotations

import os

from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

SOCKET = "/dev/log"
TAG = "opsterm-audit"
_PRIORITY = 10 * 8 + 6  # authpriv, info


class Witness(NamedTuple):
    """One entry as the journal remembers it."""

    log: str
    seq: int
    hash: str
    path: str


def told(log: str, seq: int, line_hash: str, path: str) -> str:
    """What is sent for an entry. The path comes last: it may have blanks."""
    return f"log={log} seq={seq} hash={line_hash} at={path!a}"


def send(text: str, path: str = SOCKET) -> None:
    """One datagram to syslog or journald, where there is one; what goes wrong is passed over."""
    if not os.path.exists(path):
        return
    import socket
    import time

    # As syslog(3) writes it; ctime() has the names of months in no language but this.
    message = f"<{_PRIORITY}>{time.ctime()[4:19]} {TAG}[{os.getpid()}]: {text}"
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC) as log:
            log.connect(path)
            log.send(message.encode())
    except OSError:
        pass


def read(lines: Iterable[str]) -> list[Witness]:
    """What the journal says, from the messages that are as we send them."""
    found = []
    for line in lines:
        words = line.strip().split(" ", 3)
        names = [word.partition("=")[0] for word in words]
        if names != ["log", "seq", "hash", "at"]:
            continue
        log, seq, line_hash, path = (word.partition("=")[2] for word in words)
        if seq.isascii() and seq.isdigit() and len(seq) <= 15:
            found.append(Witness(log, int(seq), line_hash, path))
    return found
