"""The AI client: one chat completion over HTTP, streamed or whole, and the loop that turns answers into typed values.

Raises ProviderError (code 5) for everything that goes wrong between here and the model; its kind says what, its
partial what came before.
"""

from __future__ import annotations

import http.client
import json
import socket
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from urllib.parse import urlsplit

from opsterm import __version__
from opsterm.completion import Answer, Assembler
from opsterm.dial import dial
from opsterm.provider_errors import ProviderError, from_exception, from_response, from_stream
from opsterm.providers import Endpoint
from opsterm.sse import DONE, Decoder, decode_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CONNECT_TIMEOUT = 5.0  # seconds
BODY_LIMIT = 16 << 20  # bytes of a body that is no stream; more than that is no answer
ERROR_LIMIT = 64 << 10  # bytes of the body of an error
COMPLETE = ("", "stop", "tool_calls", "length")  # how an answer ends that is one; "" where only [DONE] came
Show = Callable[[str, str], None]  # (kind, text): kind is "text" or "reasoning"


def request_body(endpoint: Endpoint, messages: list[dict[str, Any]], stream: bool = True) -> dict[str, Any]:
    """The JSON body of the request, with nothing in it that was not configured."""
    body: dict[str, Any] = {"messages": messages}
    if endpoint.model:
        body = {"model": endpoint.model, **body}
    for name in ("temperature", "max_tokens"):
        if getattr(endpoint, name) is not None:
            body[name] = getattr(endpoint, name)
    if stream:
        body.update(stream=True, stream_options={"include_usage": True})
    return body


def chat(endpoint: Endpoint, body: dict[str, Any], show: Show = lambda kind, text: None) -> Answer:
    """POST body and return the answer; every piece is handed to show as it arrives.

    Complete means: a finish_reason or [DONE] came, every event could be decoded, and there is text, a tool call or a
    refusal. Anything less raises ProviderError, without the key in it whatever the server said. Ctrl-C ends the
    stream and returns what came, with finish "interrupted".
    """
    try:
        return _converse(endpoint, body, show)
    except ProviderError as error:
        error.conceal(endpoint.key)
        raise


def _converse(endpoint: Endpoint, body: dict[str, Any], show: Show) -> Answer:
    wire = _Wire()
    reader = _Reader(show, wire)
    try:
        with _open(endpoint, body, wire) as response:
            if response.status >= 300:
                wire.last_words()
                raise from_response(response.status, response.headers, _error_body(response), endpoint)
            reader.read(response)
        return reader.finished()
    except KeyboardInterrupt:
        return reader.answer()._replace(finish="interrupted")
    except ProviderError as error:
        error.partial = reader.answer()
        raise
    except (OSError, http.client.HTTPException) as error:
        raise from_exception(error, endpoint, reader.answer(), wire.connected, wire.proxy) from None


class _Wire:
    """The socket under a response. How long a read may stay silent depends on where in the answer we are."""

    LAST_WORDS = 2.0  # seconds: only usage and [DONE] follow the finish_reason, only its text an error's status

    def __init__(self) -> None:
        self.proxy = ""  # HOST:PORT of the proxy in between, without its password
        self._socket: socket.socket | None = None

    @property
    def connected(self) -> bool:
        return self._socket is not None

    def attach(self, sock: socket.socket, timeout: float) -> None:
        self._socket = sock
        sock.settimeout(timeout)

    def last_words(self) -> None:
        if self._socket is not None and self._socket.fileno() >= 0:  # closed already once the whole body is in
            self._socket.settimeout(self.LAST_WORDS)


class _Reader:
    """Reads one response to its end and keeps what came."""

    def __init__(self, show: Show, wire: _Wire) -> None:
        self._show = show
        self._wire = wire
        self._assembler = Assembler()
        self._started = time.monotonic()
        self._ttft: float | None = None
        self._done = False

    def answer(self) -> Answer:
        return self._assembler.answer(self._ttft, time.monotonic() - self._started)

    def read(self, response: http.client.HTTPResponse) -> None:
        first = b""
        # Some servers send blank lines first, to keep proxies awake.
        while not first.strip() and (chunk := response.read1(65536)):
            first += chunk
        start = first.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
        if start in (b"{", b"[", b"<"):
            self._whole(first + _read_all(response))
        else:
            self._stream(first, response)
        self._pieces(self._assembler.close())

    def finished(self) -> Answer:
        answer = self.answer()
        has_content = answer.text.strip() or answer.tool_calls or answer.refusal
        if not self._done and not answer.finish:
            if has_content or answer.reasoning:
                raise ProviderError("truncated", "the answer broke off: the server closed the stream before its end")
            raise ProviderError("empty", "the server closed the stream without an answer")
        if answer.finish == "content_filter":
            raise ProviderError("filtered", "the provider's content filter stopped the answer")
        if answer.finish == "insufficient_system_resource":
            raise ProviderError("server", "the provider ran out of capacity in the middle of the answer")
        if answer.finish not in COMPLETE:
            raise ProviderError("truncated", f"the answer ended with {answer.finish[:40]!r}")
        if not has_content:
            why = "all its tokens went into reasoning" if answer.finish == "length" else "nothing but an end mark came"
            raise ProviderError("empty", f"the model gave no answer: {why}")
        return answer if answer.finish else answer._replace(finish="stop")

    def _stream(self, first: bytes, response: http.client.HTTPResponse) -> None:
        decoder = Decoder()
        chunk = first
        while chunk:
            try:
                events = decoder.feed(chunk)
            except ValueError as error:
                raise ProviderError("protocol", str(error)) from None
            for event in events:
                self._event(*event)
            if self._done:
                return
            try:
                chunk = response.read1(65536)
            except (OSError, http.client.HTTPException):
                if not self._assembler.finish:
                    raise
                return  # the answer is whole; a server that then hangs or resets instead of closing takes nothing away
        for event in decoder.close():
            self._event(*event)

    def _whole(self, body: bytes) -> None:
        """A JSON answer where a stream was asked for (or not asked for), or a page that is no answer at all."""
        text = body.decode("utf-8-sig", "replace").strip()
        try:
            document = decode_json(text)
        except ValueError:
            if text.startswith("<"):
                raise ProviderError(
                    "protocol", "the server sent a web page instead of an answer: is api_url right?"
                ) from None
            raise ProviderError("protocol", "the server's answer is not JSON, or broke off") from None
        if not isinstance(document, dict):
            raise ProviderError("protocol", "the server's answer is not a chat completion")
        self._chunk(document, text)

    def _event(self, name: str, data: str) -> None:
        if self._done:
            return
        if data[0] in "[ \t" and data.strip() == DONE:
            self._done = True
            return
        if name == "error":
            raise from_stream(data)
        try:
            document = decode_json(data)
        except ValueError:
            document = None
        if not isinstance(document, dict):
            raise ProviderError("protocol", f"the stream has an event that is not JSON: {data!r}")
        self._chunk(document, data)

    def _chunk(self, document: dict[str, Any], text: str) -> None:
        if "choices" not in document and _is_error(document) or document.get("error"):
            raise from_stream(text)
        self._pieces(self._assembler.add(document))
        if self._assembler.finish:
            self._wire.last_words()

    def _pieces(self, pieces: list[tuple[str, str]]) -> None:
        if self._ttft is None and (pieces or self._assembler.calls):
            self._ttft = time.monotonic() - self._started
        for kind, text in pieces:
            self._show(kind, text)


def _is_error(document: dict[str, Any]) -> bool:
    """vLLM's flat error object: {"object": "error", "message": …}; FastAPI's {"detail": …}."""
    return (
        document.get("object") == "error" or "detail" in document or ("message" in document and "usage" not in document)
    )


def typed_chat(
    endpoint: Endpoint, messages: list[dict[str, Any]], schema: dict[str, Any], tries: int = 3
) -> tuple[Any, Answer]:
    """Ask until the answer is JSON that fits schema, at most `tries` times; return the value and the answer it came in.

    What was wrong is fed back to the model. Asks for response_format json_schema, then json_object, then by prompt
    alone, as far as the server understands: whichever it is, the answer is validated here. Raises ProviderError
    (kind "schema") when no try fits.
    """
    from opsterm.jsonschema import validate

    formats = [
        {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema, "strict": True}},
        {"type": "json_object"},
        None,
    ]
    ask = f"Answer with one JSON document and nothing else. It must fit this JSON Schema:\n{json.dumps(schema)}"
    messages = [*messages, {"role": "user", "content": ask}]
    problems: list[str] = []
    for _ in range(tries):
        answer = _chat_in_format(endpoint, messages, formats)
        value, problems = _parse(answer.text)
        problems = problems or validate(value, schema)
        if not problems:
            return value, answer
        feedback = (
            "That does not fit the schema:\n" + "\n".join(problems[:20]) + "\nSend the corrected JSON document only."
        )
        messages = [*messages, {"role": "assistant", "content": answer.text}, {"role": "user", "content": feedback}]
    raise ProviderError("schema", f"the model's answer did not fit the expected form in {tries} tries: {problems[0]}")


def _chat_in_format(endpoint: Endpoint, messages: list[dict[str, Any]], formats: list[Any]) -> Answer:
    """Ask in the first of formats; a format that the server rejects by name is dropped from the list for good."""
    while True:
        body = request_body(endpoint, messages, stream=False)
        if formats[0]:
            body["response_format"] = formats[0]
        try:
            return chat(endpoint, body)
        except ProviderError as error:
            if not formats[0] or error.kind not in ("request", "server") or "response_format" not in error.detail:
                raise
            del formats[0]


def _parse(text: str) -> tuple[Any, list[str]]:
    """The JSON document in text, also when a fence or a sentence stands around it."""
    candidates = [text.strip(), text[text.find("{") : text.rfind("}") + 1], text[text.find("[") : text.rfind("]") + 1]]
    for candidate in filter(None, candidates):
        try:
            return decode_json(candidate), []
        except ValueError:
            continue
    return None, ["$: this is not JSON"]


def _open(endpoint: Endpoint, body: dict[str, Any], wire: _Wire) -> http.client.HTTPResponse:
    headers = {"Content-Type": "application/json", "Accept": "text/event-stream, application/json"}
    headers["User-Agent"] = f"opsterm/{__version__}"
    if endpoint.key:
        headers["Authorization"] = f"Bearer {endpoint.key}"
    request = urllib.request.Request(endpoint.url, json.dumps(body).encode(), headers, method="POST")
    direct = request.host
    try:
        return _opener(endpoint, wire).open(request, timeout=CONNECT_TIMEOUT)
    finally:
        wire.proxy = request.host if request.host != direct else ""


def _opener(endpoint: Endpoint, wire: _Wire) -> urllib.request.OpenerDirector:
    """An opener with just what is needed: no redirects are followed, and a status of 400 is an answer, not an
    exception."""
    opener = urllib.request.OpenerDirector()
    parts = urlsplit(endpoint.url)
    proxy = urllib.request.getproxies().get(parts.scheme)
    if proxy and not _is_loopback(parts.hostname or "") and not urllib.request.proxy_bypass(parts.netloc):
        _check_proxy(proxy, parts.scheme)
        opener.add_handler(urllib.request.ProxyHandler({parts.scheme: proxy}))
    if endpoint.url.startswith("https:"):
        opener.add_handler(_handler(urllib.request.HTTPSHandler, http.client.HTTPSConnection, endpoint.timeout, wire))
    else:
        opener.add_handler(_handler(urllib.request.HTTPHandler, http.client.HTTPConnection, endpoint.timeout, wire))
    return opener


def _check_proxy(proxy: str, scheme: str) -> None:
    """ProviderError unless urllib can use proxy (with or without http:// before it) for addresses of scheme.

    It is not quoted, since it may hold a password.
    """
    try:
        parts = urlsplit(proxy if ":/" in proxy else f"//{proxy}")
        usable = parts.scheme in ("", "http", scheme) and parts.hostname and parts.port != 0
    except ValueError:  # brackets or a port that are none
        usable = False
    if not usable:
        variable = f"{scheme.upper()}_PROXY"
        raise ProviderError(
            "proxy", f"{variable} is no address of an HTTP proxy, such as http://proxy.example.com:3128"
        )


def _handler(base: Any, connection: Any, timeout: float, wire: _Wire) -> Any:
    """A urllib handler whose connections have CONNECT_TIMEOUT to open and `timeout` seconds for any read after that."""

    class Connection(connection):  # type: ignore[misc]
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            self._create_connection = dial

        def connect(self) -> None:
            super().connect()
            wire.attach(self.sock, timeout)

    class Handler(base):  # type: ignore[misc]
        def do_open(self, http_class: Any, request: Any, **arguments: Any) -> Any:
            return super().do_open(Connection, request, **arguments)

    return Handler()


def _is_loopback(host: str) -> bool:
    """A proxy cannot reach our own loopback, so it is never asked to."""
    return host == "localhost" or host == "::1" or (host.startswith("127.") and host.replace(".", "").isdigit())


def _read_all(response: http.client.HTTPResponse) -> bytes:
    return response.read(BODY_LIMIT)


def _error_body(response: http.client.HTTPResponse) -> bytes:
    """As much of an error's body as comes: the status says what happened, also where the words behind it break off."""
    body = b""
    try:
        while len(body) < ERROR_LIMIT and (chunk := response.read1(ERROR_LIMIT)):
            body += chunk
    except (OSError, http.client.HTTPException):
        pass
    return body
