"""An HTTP proxy on loopback: CONNECT tunnels, requests with absolute addresses, credentials, and the ways in which proxies fail.

    with Proxy(route={"api.test:443": server.port}) as proxy:
        ...                                  # set HTTPS_PROXY to proxy.url and ask https://api.test/v1
        assert proxy.requests[0].target == "api.test:443"

route says which local port stands for a target HOST:PORT; a target without a route is answered with 502. Every tunnel and
every request is a connection of its own. credentials="user:password" makes it ask for them (407). fault is one of

    (403, "text")     a status and a body instead of the way to the target
    "hang"            takes the request and says nothing until the proxy is closed
    "close"           closes the connection (FIN) instead of answering
    "reset"           resets it
    N                 breaks the connection after N bytes from the target
"""

from __future__ import annotations

import base64
import socket
import struct
import threading
from collections.abc import Mapping
from typing import Any, NamedTuple, final
from urllib.parse import quote

Fault = tuple[int, str] | str | int | None


class Request(NamedTuple):
    """One request as it came; header names are in lower case."""

    method: str
    target: str
    headers: dict[str, str]


@final
class Proxy:
    """Serves from entering the `with` block to leaving it. url has the credentials in it, requests all that came so far."""

    def __init__(self, route: Mapping[str, int] = {}, credentials: str = "", fault: Fault = None) -> None:
        self.requests: list[Request] = []
        self.fault = fault
        self._route = route
        self._credentials = credentials
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Proxy:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.place = f"127.0.0.1:{self.port}"
        self.url = f"http://{quote(self._credentials, safe=':')}@{self.place}".replace("//@", "//")
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        socket.create_connection(("127.0.0.1", self.port)).close()  # wakes accept()
        self._threads[0].join()
        with self._lock:
            for open_socket in self._sockets:
                _shut(open_socket, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _start(self, target: Any, *arguments: Any) -> threading.Thread:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        thread.start()
        self._threads.append(thread)
        return thread

    def _accept(self) -> None:
        with self._listener:
            while True:
                client, _ = self._listener.accept()
                if self._stop.is_set():
                    client.close()
                    return
                self._start(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        with client:
            self._keep(client)
            try:
                if head := _read_head(client):
                    self._answer(client, head)
            except OSError:
                pass  # one of the two went away, or the test is over

    def _keep(self, opened: socket.socket) -> None:
        """Have closing the proxy end it, also when that has begun already."""
        with self._lock:
            self._sockets.append(opened)
        if self._stop.is_set():
            _shut(opened, socket.SHUT_RDWR)

    def _answer(self, client: socket.socket, head: bytes) -> None:
        request, body = _parse(head)
        with self._lock:
            self.requests.append(request)
        wanted = "Basic " + base64.b64encode(self._credentials.encode()).decode()
        if self._credentials and request.headers.get("proxy-authorization") != wanted:
            return _refuse(client, 407, "credentials, please")
        if isinstance(self.fault, tuple):
            return _refuse(client, *self.fault)
        if self.fault == "hang":
            self._stop.wait()
        if self.fault == "reset":
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if isinstance(self.fault, str):
            return None
        port = self._route.get(_place(request))
        if port is None:
            return _refuse(client, 502, "no such host")
        with socket.create_connection(("127.0.0.1", port)) as server:
            self._keep(server)
            if request.method == "CONNECT":
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            server.sendall(body if request.method == "CONNECT" else _forwarded(request, body))
            return self._relay(client, server)

    def _relay(self, client: socket.socket, server: socket.socket) -> None:
        upwards = self._start(_copy, client, server, None)
        _copy(server, client, self.fault if isinstance(self.fault, int) else None)
        _shut(client, socket.SHUT_RDWR)
        _shut(server, socket.SHUT_RDWR)
        upwards.join()


def _copy(source: socket.socket, sink: socket.socket, limit: int | None) -> None:
    """Until source ends, either side breaks or limit bytes are through."""
    try:
        while (limit is None or limit > 0) and (data := source.recv(65536)):
            sink.sendall(data[:limit])
            limit = limit and limit - len(data)
        if limit is None:
            sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def _read_head(client: socket.socket) -> bytes:
    """The request's head, and what came behind it; empty when the client leaves before its end."""
    data = b""
    while b"\r\n\r\n" not in data and (more := client.recv(65536)):
        data += more
    return data if b"\r\n\r\n" in data else b""


def _parse(head: bytes) -> tuple[Request, bytes]:
    lines, _, body = head.partition(b"\r\n\r\n")
    first, *others = lines.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ", 2)
    pairs = (line.partition(":") for line in others)
    return Request(method, target, {name.lower(): value.strip() for name, _, value in pairs}), body


def _place(request: Request) -> str:
    """HOST:PORT of what the request is for."""
    if request.method == "CONNECT":
        return request.target
    place = request.target.partition("://")[2].partition("/")[0]
    return place if ":" in place else f"{place}:80"


def _forwarded(request: Request, body: bytes) -> bytes:
    """The request as the target gets it: without its host in the first line and without what is for the proxy."""
    path = "/" + request.target.partition("://")[2].partition("/")[2]
    kept = {name: value for name, value in request.headers.items() if not name.startswith("proxy-")}
    lines = [f"{request.method} {path} HTTP/1.1", *(f"{name}: {value}" for name, value in {**kept, "connection": "close"}.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def _refuse(client: socket.socket, status: int, text: str) -> None:
    body = text.encode()
    fields = f"Content-Length: {len(body)}\r\nConnection: close\r\n"
    if status == 407:
        fields += 'Proxy-Authenticate: Basic realm="test"\r\n'
    client.sendall(f"HTTP/1.1 {status} Refused\r\n{fields}\r\n".encode() + body)
    _shut(client, socket.SHUT_WR)
    client.settimeout(5)
    while client.recv(65536):  # closing with something unread would be a reset
        pass


def _shut(connection: socket.socket, how: int) -> None:
    try:
        connection.shutdown(how)
    except OSError:
        pass  # not connected any more
