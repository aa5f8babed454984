"""Open a TCP connection within a deadline, name resolution included, so that a dead name server neither hangs us nor
holds Ctrl-C."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def dial(
    address: tuple[str, int], timeout: float, source: Any = None, mark: Callable[[str], None] = lambda stage: None
) -> socket.socket:
    """Like socket.create_connection, but timeout (seconds) is for everything together: looking up the name and all
    its addresses. mark is told when "dns" and "tcp" are done.

    Raises socket.gaierror when the name cannot be resolved in time, otherwise the OSError of the last address tried.
    """
    deadline = time.monotonic() + timeout
    failure: OSError = socket.gaierror(socket.EAI_NONAME, "it has no address")
    found = _resolve(*address, timeout)
    mark("dns")
    for number, place in enumerate(found):
        left = deadline - time.monotonic()
        if left <= 0:
            break
        try:
            # An address that swallows packets (IPv6 that leads nowhere) must leave time for those after it.
            connection = socket.create_connection(place, left / min(len(found) - number, 2), source)
        except OSError as error:
            failure = error
        else:
            mark("tcp")
            return connection
    raise failure


def _resolve(host: str, port: int, timeout: float) -> list[tuple[Any, int]]:
    """The addresses of host. getaddrinfo() has no timeout and does not notice signals, so it runs in a thread that
    we need not wait for."""
    if _is_literal(host):
        return [
            (host.encode(), port)
        ]  # bytes: a str would be put through IDNA, whose tables cost a millisecond to load
    import threading

    answer: list[Any] = []
    thread = threading.Thread(target=_look_up, args=(host, port, answer), daemon=True)
    thread.start()
    thread.join(timeout)
    if not answer:
        raise socket.gaierror(socket.EAI_AGAIN, f"no name server answered in {timeout:.1f} s")
    if isinstance(answer[0], OSError):
        raise answer[0]
    return [found[4][:2] for found in answer[0]]


def _look_up(host: str, port: int, answer: list[Any]) -> None:
    try:
        answer.append(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    except (OSError, UnicodeError) as error:  # UnicodeError: no IDNA form, a label too long
        answer.append(
            error if isinstance(error, OSError) else socket.gaierror(socket.EAI_NONAME, "this is no host name")
        )


def _is_literal(host: str) -> bool:
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host)
        except OSError:
            continue
        return True
    return False
