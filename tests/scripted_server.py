"""An HTTP server on loopback that answers byte by byte as told: for broken, slow and odd streams.

    with ScriptedServer(answer("Hello", " there"), ["reset"]) as server:
        ...                                  # ask server.url; the first request gets the answer, every later one a reset
        assert server.requests[0].json["stream"]

A script answers one request. Its steps are taken in turn:

    bytes             are sent as they are, in one send
    a number          waits so many seconds
    threading.Event   waits until the test sets it: nothing that follows can arrive before that
    "close"           ends the connection (FIN)
    "reset"           ends it with a TCP reset, as a crashed process or a middlebox does
    "hang"            sends nothing more and keeps the connection until the server is closed

After the last step the connection stays open for the next request, unless that request or the answer said otherwise.
With tls=Authority().context("localhost") (see certificates) it speaks HTTPS; "close" is then an end without a close_notify.
"""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, BinaryIO, NamedTuple, final

Step = bytes | int | float | str | threading.Event
Script = list[Step]
ENDS = ("close", "reset", "hang")


class Request(NamedTuple):
    """One request as it came; header names are in lower case, json is None where the body is no JSON."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    json: Any


@final
class ScriptedServer:
    """Serves from entering the `with` block to leaving it. url is the API base (`…/v1`), requests all that came so far, on so
    many connections."""

    def __init__(self, *scripts: Script, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self.requests: list[Request] = []
        self.connections = 0
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._connections: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.script(*scripts)

    def script(self, *scripts: Script) -> None:
        """Answer the next requests by these scripts, one each; the last one serves all that follow."""
        for step in (step for script in scripts for step in script):
            if isinstance(step, str) and step not in ENDS:
                raise ValueError(f"unknown step {step!r}")
        self._scripts = list(scripts) or [answer("Hello", " there", ".")]

    def __enter__(self) -> ScriptedServer:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.url = f"https://localhost:{self.port}/v1" if self._tls else f"http://127.0.0.1:{self.port}/v1"
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        socket.create_connection(("127.0.0.1", self.port)).close()  # wakes accept()
        with self._lock:
            for connection in self._connections:
                _wake(connection)
        for thread in self._threads:
            thread.join()

    def _start(self, target: Any, *arguments: Any) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with self._listener:
            while True:
                connection, _ = self._listener.accept()
                with self._lock:
                    if self._stop.is_set():
                        connection.close()
                        return
                    self.connections += 1
                    self._connections.append(connection)
                    self._start(self._converse, connection)

    def _converse(self, connection: socket.socket) -> None:
        """Answer the requests of one connection until either side ends it."""
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            if self._tls:
                connection = self._encrypted(connection, self._tls)
                connection.do_handshake()
            with connection.makefile("rb") as stream:
                while not self._stop.is_set() and (request := _read_request(stream)):
                    with self._lock:
                        self.requests.append(request)
                        script = self._scripts.pop(0) if len(self._scripts) > 1 else self._scripts[0]
                    if not all(self._take(step, connection) for step in script):
                        return
                    if request.headers.get("connection") == "close":
                        return
        except OSError:
            pass  # the client went away, which is its right
        finally:
            with self._lock:
                self._connections.remove(connection)
            connection.close()

    def _encrypted(self, plain: socket.socket, tls: ssl.SSLContext) -> ssl.SSLSocket:
        """The connection under TLS, before its handshake. It takes the place of the plain one, so that closing the server ends it."""
        with self._lock:
            connection = tls.wrap_socket(plain, server_side=True, do_handshake_on_connect=False)
            self._connections[self._connections.index(plain)] = connection
        return connection

    def _take(self, step: Step, connection: socket.socket) -> bool:
        """Carry out one step; False when the connection is over."""
        if isinstance(step, bytes):
            connection.sendall(step)
        elif isinstance(step, threading.Event):
            while not step.wait(0.02) and not self._stop.is_set():
                pass
        elif isinstance(step, (int, float)):
            self._stop.wait(step)
        elif step == "reset":
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        elif step == "hang":
            self._stop.wait()
        return not isinstance(step, str) and not self._stop.is_set()


@contextmanager
def raw_server(converse: Callable[[socket.socket], None]) -> Iterator[int]:
    """The port of a server for one connection that converse talks to as it likes, HTTP or not, until that has gone away."""

    def serve() -> None:
        with suppress(OSError), listener.accept()[0] as connection:
            converse(connection)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, daemon=True).start()
        yield listener.getsockname()[1]


def _wake(connection: socket.socket) -> None:
    """End what the thread of this connection is blocked in; closing is that thread's business."""
    try:
        socket.socket.shutdown(connection, socket.SHUT_RDWR)  # SSLSocket's own takes the TLS state from under that thread
    except OSError:
        pass  # not connected any more


def _read_request(stream: BinaryIO) -> Request | None:
    """The next request, or None when the client has no more."""
    first = stream.readline().decode("latin-1").split()
    if len(first) < 2:
        return None
    headers = {}
    while line := stream.readline().decode("latin-1").strip():
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", 0)))
    try:
        document = json.loads(body)
    except ValueError:
        document = None
    return Request(first[0], first[1], headers, body, document)


def head(status: int = 200, **headers: object) -> bytes:
    """Status line and headers; content_type="…" becomes Content-Type."""
    lines = [f"HTTP/1.1 {status} Scripted", *(f"{name.replace('_', '-').title()}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode()


def response(body: object, status: int = 200, **headers: object) -> Script:
    """A whole answer: bytes and str are sent as they are, anything else as JSON."""
    kind = "text/plain; charset=utf-8" if isinstance(body, (bytes, str)) else "application/json"
    text = body if isinstance(body, (bytes, str)) else json.dumps(body)
    data = text.encode() if isinstance(text, str) else text
    return [head(status, **{"content_type": kind, "content_length": len(data), **headers}) + data]


def stream(*pieces: Step, chunked: bool = True, status: int = 200, **headers: object) -> Script:
    """An event stream of the pieces: each bytes piece is one chunk (of `Transfer-Encoding: chunked`, else ended by the close).

    Steps other than bytes stay what they are, so `stream(sse(delta("Hel")), "reset")` breaks off within the body.
    """
    framing = {"transfer_encoding": "chunked"} if chunked else {"connection": "close"}
    script: Script = [head(status, **{"content_type": "text/event-stream", **framing, **headers})]
    script += [b"%x\r\n%b\r\n" % (len(piece), piece) if chunked and isinstance(piece, bytes) else piece for piece in pieces]
    return [*script, b"0\r\n\r\n" if chunked else "close"]


def sse(*objects: object) -> bytes:
    """Server-sent events: str objects (`"[DONE]"`) as they are, all others as JSON."""
    texts = (item if isinstance(item, str) else json.dumps(item, ensure_ascii=False) for item in objects)
    return "".join(f"data: {text}\n\n" for text in texts).encode()


def delta(text: str | None = None, finish: str | None = None, **fields: object) -> dict[str, Any]:
    """A chunk of a streamed chat completion; fields go into its delta (reasoning_content="…", tool_calls=[…])."""
    content = fields if text is None else {"content": text, **fields}
    choice = {"index": 0, "delta": content, "finish_reason": finish}
    return {"id": "c-1", "object": "chat.completion.chunk", "created": 1, "model": "scripted", "choices": [choice]}


def usage(prompt: int, completion: int) -> dict[str, Any]:
    """The chunk that reports token counts: it has no choices."""
    counts = {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}
    return {**delta(), "choices": [], "usage": counts}


def answer(*texts: str, finish: str = "stop", chunked: bool = True) -> Script:
    """A well-formed streamed answer with one event per text, token counts and [DONE]."""
    events = [delta(role="assistant"), *map(delta, texts), delta(finish=finish), usage(10, len(texts)), "[DONE]"]
    return stream(*map(sse, events), chunked=chunked)
