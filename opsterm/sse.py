"""Server-sent events: bytes in, events out. Framing only (WHATWG HTML §9.2.6); what an event means is
`completion`'s."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


DONE = "[DONE]"
EVENT_LIMIT = 16 << 20  # bytes; a server that sends more without ending its event sends no answer


def decode_json(text: str) -> Any:
    """The JSON document in text; raw control characters in its strings are allowed, since some servers leave them.

    ValueError when it is none. A document nested deeper than the interpreter can follow is none either.
    """
    import json

    try:
        return json.loads(text, strict=False)
    except RecursionError:
        raise ValueError("nested too deeply") from None


class Decoder:
    """Feed it bytes as they arrive; it returns the events that are complete, as (name, data) pairs.

    Lines end at LF, CRLF or CR and nothing else (U+2028 and U+0085 are text), whatever way the bytes are cut. Beyond
    the standard: an event also ends where its data is a whole JSON document or [DONE] and the next `data:` line
    follows (some servers send single newlines), and a field called `error` counts as an event of that name
    (llama.cpp sends errors so).
    """

    def __init__(self) -> None:
        self._rest: list[bytes] = []  # the pieces of a line that has not ended
        self._unfinished = 0  # bytes that came since the last event ended
        self._name = ""
        self._data: list[str] = []
        self._after_cr = False
        self._at_start = True

    def feed(self, chunk: bytes) -> list[tuple[str, str]]:
        """The events that chunk completes. ValueError when one grows beyond EVENT_LIMIT."""
        if self._after_cr and chunk.startswith(b"\n"):
            chunk = chunk[1:]  # the LF of a CRLF that was cut in two
        if not chunk:
            return []
        self._after_cr = chunk.endswith(b"\r")
        if b"\r" in chunk:
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        self._unfinished += len(chunk)
        *lines, rest = chunk.split(b"\n")
        if lines:
            lines[0] = b"".join([*self._rest, lines[0]])
            self._rest = []
        self._rest.append(rest)
        events: list[tuple[str, str]] = []
        for line in lines:
            self._line(line, events)
        if self._unfinished > EVENT_LIMIT:
            raise ValueError(f"an event of the stream is larger than {EVENT_LIMIT >> 20} MiB")
        return events

    def close(self) -> list[tuple[str, str]]:
        """The stream is over: the event that no blank line closed, if there is one. What it is worth, its JSON
        decides."""
        events: list[tuple[str, str]] = []
        rest = b"".join(self._rest)
        if rest:
            self._line(rest, events)
        self._rest = []
        self._dispatch(events)
        return events

    def _line(self, line: bytes, events: list[tuple[str, str]]) -> None:
        if self._at_start:
            line = line.removeprefix(b"\xef\xbb\xbf")
            self._at_start = False
        if not line:
            self._dispatch(events)
            return
        field, _, value = line.partition(b":")
        if field == b"data":
            if len(self._data) == 1 and _is_whole(self._data[0]):  # of one line only: many would cost their square
                self._dispatch(events)
            self._data.append(_text(value))
        elif field == b"event":
            self._name = _text(value)
        elif field == b"error":
            events.append(("error", _text(value)))

    def _dispatch(self, events: list[tuple[str, str]]) -> None:
        data, name = "\n".join(self._data), self._name
        self._data, self._name, self._unfinished = [], "", 0
        if data.strip():  # an empty `data:` is a heartbeat
            events.append((name, data))


def _text(value: bytes) -> str:
    return value.removeprefix(b" ").decode("utf-8", "replace")


def _is_whole(data: str) -> bool:
    if data.strip() == DONE:
        return True
    try:
        decode_json(data)
    except ValueError:
        return False
    return True
