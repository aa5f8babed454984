"""Open a TCP connection within a deadline, name resolution included, so that a dead name server neither hangs us nor
holds Ctrl-C; on request ahead of its use."""

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


def ahead(url: str, timeout: float) -> None:
    """Begin to connect to where a request for url goes first, its proxy or its host, while other things are done.

    Saves what a round trip costs and a little more; not worth it for an address on this machine. Whatever goes wrong
    is for the request to find out.
    """
    from opsterm import proxies
    from opsterm.provider_errors import ProviderError

    try:
        proxy = proxies.choose(url)
    except ProviderError:
        return
    address = (proxy.host, proxy.port) if proxy else proxies.target(url)
    if not proxies.is_loopback(address[0]):
        start(address, timeout)


def start(address: tuple[str, int], timeout: float) -> None:
    """Begin to connect to address; the next take() of it gets the connection."""
    import _thread

    lock = _thread.allocate_lock()
    found: list[Any] = []

    def connect() -> None:
        try:
            found.append(dial(address, timeout))
        except Exception as error:  # RuntimeError too: at exit no thread starts any more, for the name to be looked up
            found.append(error)
        finally:
            lock.release()

    lock.acquire()
    _thread.start_new_thread(connect, ())
    _begun[address] = (lock, found)


def take(address: tuple[str, int], timeout: float) -> socket.socket | None:
    """The connection that was begun to address, once it stands; None when none was, or it was closed since. Raises
    what dial() does."""
    import select

    lock, found = _begun.pop(address, (None, []))
    if lock is None:
        return None
    if not lock.acquire(timeout=timeout):
        raise TimeoutError
    if isinstance(found[0], Exception):
        raise found[0]
    if select.select(found, [], [], 0)[0]:  # nobody speaks before us: it was closed
        found[0].close()
        return None
    return found[0]


_begun: dict[tuple[str, int], tuple[Any, list[Any]]] = {}


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
