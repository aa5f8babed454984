"""Server-sent events: bytes in, events out. Framing only (WHATWG HTML §9.2.6); what an event means is `completion`'s."""

from __future__ import annotations

DONE = "[DONE]"


class Decoder:
    """Feed it bytes as they arrive; it returns the events that are complete, as (name, data) pairs.

    Lines end at LF, CRLF or CR and nothing else (U+2028 and U+0085 are text), whatever way the bytes are cut. Beyond the standard: an event
    also ends where its data is a whole JSON document or [DONE] and the next `data:` line follows (some servers send single newlines),
    and a field called `error` counts as an event of that name (llama.cpp sends errors so).
    """

    def __init__(self) -> None:
        self._rest = b""
        self._name = ""
        self._data: list[str] = []
        self._after_cr = False
        self._at_start = True

    def feed(self, chunk: bytes) -> list[tuple[str, str]]:
        if self._after_cr and chunk.startswith(b"\n"):
            chunk = chunk[1:]  # the LF of a CRLF that was cut in two
        if not chunk:
            return []
        self._after_cr = chunk.endswith(b"\r")
        if b"\r" in chunk:
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        lines = (self._rest + chunk).split(b"\n") if self._rest else chunk.split(b"\n")
        self._rest = lines.pop()
        events: list[tuple[str, str]] = []
        for line in lines:
            self._line(line, events)
        return events

    def close(self) -> list[tuple[str, str]]:
        """The stream is over: the event that no blank line closed, if there is one. What it is worth, its JSON decides."""
        events: list[tuple[str, str]] = []
        if self._rest:
            self._line(self._rest, events)
            self._rest = b""
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
            if self._data and _is_whole("\n".join(self._data)):
                self._dispatch(events)
            self._data.append(_text(value))
        elif field == b"event":
            self._name = _text(value)
        elif field == b"error":
            events.append(("error", _text(value)))

    def _dispatch(self, events: list[tuple[str, str]]) -> None:
        data, name = "\n".join(self._data), self._name
        self._data, self._name = [], ""
        if data.strip():  # an empty `data:` is a heartbeat
            events.append((name, data))


def _text(value: bytes) -> str:
    return value.removeprefix(b" ").decode("utf-8", "replace")


def _is_whole(data: str) -> bool:
    if data.strip() == DONE:
        return True
    import json

    try:
        json.loads(data, strict=False)
    except ValueError:
        return False
    return True
