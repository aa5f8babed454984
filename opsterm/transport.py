"""One HTTP request on the wire: connect, directly or through a proxy, send, and a response that cannot hang."""

from __future__ import annotations

import http.client
import io
import json
import socket
import time
import urllib.request

from opsterm import __version__, proxies
from opsterm.dial import dial, take
from opsterm.providers import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LAST_WORDS = 2.0  # seconds: only usage and [DONE] follow the finish_reason, only its text an error's status


class Silence(TimeoutError):
    """A read or write was given up. limit is the setting of the endpoint that said so: connect_timeout,
    first_byte_timeout, timeout or total_timeout."""

    def __init__(self, limit: str) -> None:
        super().__init__(limit)
        self.limit = limit


class Wire:
    """One connection: who is at its other end, what was reached when, and how long the next read may take.

    deadline is a time.monotonic() value that nothing goes beyond. stages lists what was done at which such value, out
    of dial (the certificates to trust are read by then), dns, tcp, proxy, tls, http (the head of the response).
    """

    def __init__(self, endpoint: Endpoint, deadline: float) -> None:
        self.endpoint = endpoint
        self.proxy: proxies.Proxy | None = None
        self.stages: list[tuple[str, float]] = [("start", time.monotonic())]
        self.ahead = False  # the connection was begun before there was a request for it
        self.peer = ""  # the address that was connected to: the proxy's, where there is one
        self.tls: tuple[str, str, dict[str, Any]] | None = None  # version, cipher, certificate as of getpeercert()
        self._deadline = deadline
        self._phase(endpoint.connect_timeout, "connect_timeout")

    def _phase(self, seconds: float, limit: str) -> None:
        self._until = time.monotonic() + seconds
        self._limit = limit

    @property
    def connected(self) -> bool:
        return self._limit != "connect_timeout"

    def mark(self, stage: str) -> None:
        self.stages.append((stage, time.monotonic()))

    def meet(self, sock: socket.socket) -> None:
        """sock is connected: remember to which address."""
        try:
            self.peer = sock.getpeername()[0]
        except OSError:
            pass  # it has gone again, which reading will tell

    def stands(self) -> None:
        """The connection is made, to its other end: the request can be sent."""
        self._phase(self.endpoint.first_byte_timeout, "first_byte_timeout")

    def begun(self) -> None:
        """The answer has begun: from now on only silence counts."""
        self._limit = "timeout"

    def last_words(self) -> None:
        """All that matters has come."""
        if self._limit != "last_words":
            self._phase(LAST_WORDS, "last_words")

    def patience(self) -> tuple[float, str]:
        """Seconds that the next read may take, and the setting that limits it. Silence when there is no time left, also
        for a server that never stops talking."""
        now = time.monotonic()
        own = self.endpoint.timeout if self._limit == "timeout" else self._until - now
        left = self._deadline - now
        seconds, limit = (own, self._limit) if own <= left else (left, "total_timeout")
        if seconds <= 0:
            raise Silence(limit)
        return seconds, limit

    def secrets(self) -> list[str]:
        """What must be in no message, even where the other end repeats it."""
        values = list(self.endpoint.headers.values())
        found = [self.endpoint.key, *values, *(value.rpartition(" ")[2] for value in values)]
        if self.proxy and self.proxy.authorization:
            from base64 import b64decode

            code = self.proxy.authorization.rpartition(" ")[2]
            pair = b64decode(code).decode("utf-8", "replace")
            found += [code, pair, pair.partition(":")[2]]
        return found


def send(wire: Wire, url: str, body: dict[str, Any] | None = None) -> http.client.HTTPResponse:
    """POST body as JSON to url, or GET it, and return the response once its head is there, whatever its status.

    No redirect is followed. Raises OSError (urllib wraps some in URLError) and http.client.HTTPException as they come;
    ProviderError for an unusable proxy, UsageError for an unusable ca_file.
    """
    endpoint = wire.endpoint
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, _headers(endpoint, data is not None))
    wire.proxy = proxies.choose(url)
    if wire.proxy:
        request.set_proxy(wire.proxy.place, "http")
        if wire.proxy.authorization:
            request.add_unredirected_header("Proxy-authorization", wire.proxy.authorization)
    opener = _opener(url, wire)
    try:
        response = opener.open(request, timeout=wire.patience()[0])
    except (OSError, http.client.HTTPException) as error:
        if not _went_stale(wire, error):
            raise
        response = opener.open(request, timeout=wire.patience()[0])
    wire.mark("http")
    return response


def _went_stale(wire: Wire, error: Exception) -> bool:
    """Whether a connection begun ahead was closed for having waited. Once the request was sent, it may have arrived:
    what happens then is the caller's."""
    import ssl

    cause = getattr(error, "reason", error)
    closed = isinstance(cause, (ConnectionError, ssl.SSLEOFError, ssl.SSLZeroReturnError))
    return wire.ahead and not wire.connected and closed


def _headers(endpoint: Endpoint, has_body: bool) -> dict[str, str]:
    headers = {"Accept": "text/event-stream, application/json", "User-agent": f"opsterm/{__version__}"}
    if has_body:
        headers["Content-type"] = "application/json"
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    # urllib's Request keeps names capitalized; so does this, for a configured one to replace ours.
    return {**headers, **{name.capitalize(): value for name, value in endpoint.headers.items()}}


def _opener(url: str, wire: Wire) -> urllib.request.OpenerDirector:
    """An opener with just what is needed: a redirect or a status of 400 is an answer, not an exception."""
    opener = urllib.request.OpenerDirector()
    base: Any = urllib.request.HTTPSHandler if url.startswith("https:") else urllib.request.HTTPHandler

    class Handler(base):
        def do_open(self, http_class: Any, request: Any, **arguments: Any) -> Any:
            return super().do_open(_connection(http_class, wire), request, **arguments)

    if url.startswith("https:"):
        from opsterm import tls

        opener.add_handler(Handler(context=tls.context(wire.endpoint.ca_file, f"{wire.endpoint.section}.ca_file")))
    else:
        opener.add_handler(Handler())
    return opener


def _connection(base: Any, wire: Wire) -> Any:
    """http.client's connection class, with connect_timeout for its opening and our deadlines for what follows."""

    class Connection(base):
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            self._create_connection = self._dial

        def _dial(self, address: tuple[str, int], timeout: Any, source: Any = None) -> socket.socket:
            wire.mark("dial")
            sock = take(address, wire.patience()[0])
            wire.ahead = sock is not None
            if sock is None:
                sock = dial(address, wire.patience()[0], source, wire.mark)
            wire.meet(sock)
            sock.settimeout(wire.patience()[0])
            return sock

        def _tunnel(self) -> None:
            sock, self.sock = self.sock, _Socket(self.sock, wire, lent=True)
            try:
                super()._tunnel()
            except BaseException:
                sock.close()
                raise
            self.sock = sock
            wire.mark("proxy")
            sock.settimeout(wire.patience()[0])

        def connect(self) -> None:
            super().connect()
            if hasattr(self.sock, "getpeercert"):
                wire.mark("tls")
                wire.tls = (self.sock.version(), self.sock.cipher()[0], self.sock.getpeercert())
            wire.stands()
            self.sock = _Socket(self.sock, wire)

        def send(self, data: Any) -> None:
            try:
                super().send(data)
            except (BrokenPipeError, ConnectionResetError):
                if not wire.connected:
                    raise
                # A server that refuses a body need not read it (413): why is in its response.

    return Connection


class _Socket:
    """What http.client uses of a socket, with deadlines. One that is lent outlives the stream that reads from it."""

    def __init__(self, sock: socket.socket, wire: Wire, lent: bool = False) -> None:
        self._sock = sock
        self._wire = wire
        self._keeps = lent

    def sendall(self, data: bytes) -> None:
        seconds, limit = self._wire.patience()
        self._sock.settimeout(seconds)
        try:
            self._sock.sendall(data)
        except TimeoutError:
            raise Silence(limit) from None

    def makefile(self, mode: str) -> io.BufferedReader:
        stream = io.BufferedReader(_Stream(self._sock, self._wire, owns=not self._keeps), 65536)
        self._keeps = True  # from now on it is the response that is closed
        return stream

    def close(self) -> None:
        if not self._keeps:
            self._sock.close()


class _Stream(io.RawIOBase):
    """The bytes that come, or Silence."""

    def __init__(self, sock: socket.socket, wire: Wire, owns: bool) -> None:
        self._sock = sock
        self._wire = wire
        self._owns = owns

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        seconds, limit = self._wire.patience()
        self._sock.settimeout(seconds)
        try:
            return self._sock.recv_into(buffer)
        except TimeoutError:
            raise Silence(limit) from None

    def close(self) -> None:
        super().close()
        if self._owns:
            self._sock.close()
