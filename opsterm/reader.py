"""From the body of one response to an answer: a stream of events, or one JSON document, or what is neither."""

from __future__ import annotations

import http.client
import time
from collections.abc import Callable

from opsterm.completion import Answer, Assembler
from opsterm.provider_errors import ProviderError, from_stream
from opsterm.sse import DONE, Decoder, decode_json
from opsterm.transport import Wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

BODY_LIMIT = 16 << 20  # bytes of a body that is no stream; more than that is no answer
FIELDS = (b"data", b"event", b"id", b"retry", b"error")  # what a stream can begin with; a first chunk may be cut
COMPLETE = ("", "stop", "tool_calls", "length")  # how an answer ends that is one; "" where only [DONE] came
Show = Callable[[str, str], None]  # (kind, text): kind is "text" or "reasoning"


class Reader:
    """Reads one response to its end, hands every piece to show as it arrives, and keeps what came."""

    def __init__(self, show: Show, wire: Wire) -> None:
        self._show = show
        self._wire = wire
        self._assembler = Assembler()
        self._started = time.monotonic()
        self._ttft: float | None = None
        self._done = False

    def partial(self) -> Answer:
        """What has come so far, without tool calls: half of one is none."""
        return self._answer()._replace(tool_calls=())

    def _answer(self) -> Answer:
        return self._assembler.answer(self._ttft, time.monotonic() - self._started)

    def read(self, response: http.client.HTTPResponse) -> None:
        """Read to the end. ProviderError for what is no answer; OSError and HTTPException as they come."""
        first = b""
        # Some servers send blank lines first, to keep proxies awake.
        while not first.strip() and (chunk := response.read1(65536)):
            first += chunk
            if len(first) > BODY_LIMIT:
                raise ProviderError("protocol", "the server sends blank lines and no answer")
        start = first.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
        if start in (b"{", b"[", b"<"):
            self._whole(first + response.read(BODY_LIMIT))
        elif start and b":" not in first and not any(word.startswith(first.strip()) for word in FIELDS):
            raise ProviderError("protocol", f"the server's answer is no chat completion: {_shown(first)}")
        else:
            self._stream(first, response)
        self._pieces(self._assembler.close())

    def finished(self) -> Answer:
        """The whole answer. ProviderError when what came is none."""
        answer = self._answer()
        if answer.finish == "length" and answer.tool_calls:
            raise ProviderError("truncated", "the answer was cut at the token limit, within a tool call")
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
            raise from_stream(data, self._wire)
        try:
            document = decode_json(data)
        except ValueError:
            document = None
        if not isinstance(document, dict):
            raise ProviderError("protocol", f"the stream has an event that is not JSON: {data!r}")
        self._chunk(document, data)

    def _chunk(self, document: dict[str, Any], text: str) -> None:
        if "choices" not in document and _is_error(document) or document.get("error"):
            raise from_stream(text, self._wire)
        self._pieces(self._assembler.add(document))
        if self._assembler.finish:
            self._wire.last_words()

    def _pieces(self, pieces: list[tuple[str, str]]) -> None:
        if self._ttft is None and (pieces or self._assembler.calls):
            self._ttft = time.monotonic() - self._started
            self._wire.begun()
        for kind, text in pieces:
            self._show(kind, text)


def _is_error(document: dict[str, Any]) -> bool:
    """vLLM's flat error object: {"object": "error", "message": …}; FastAPI's {"detail": …}."""
    return (
        document.get("object") == "error" or "detail" in document or ("message" in document and "usage" not in document)
    )


def _shown(data: bytes) -> str:
    return repr(data[:60].decode("utf-8", "replace").strip())
