"""From the events of a chat completion to one Answer: text, reasoning, tool calls, usage, and how it ended."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

Piece = tuple[str, str]  # ("text" | "reasoning", what to show)
COUNT_LIMIT = 2**53  # a count of tokens beyond it is none
FINISHES = {  # what servers say for the four ends that the protocol knows
    "end_turn": "stop", "eos": "stop", "eos_token": "stop", "stop_sequence": "stop",
    "function_call": "tool_calls", "tool_use": "tool_calls", "max_tokens": "length", "model_length": "length",
}  # fmt: skip


class ToolCall(NamedTuple):
    id: str
    name: str
    arguments: str  # JSON text, as the model wrote it


class Answer(NamedTuple):
    """What came back. finish is stop, length, tool_calls, the provider's word for any other end, "interrupted", or "".

    A refusal is shown like text and kept apart: text never holds it.
    usage holds prompt_tokens and completion_tokens where the server counted them. ttft (time to the first token) and
    duration are seconds.
    """

    text: str = ""
    reasoning: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    refusal: str = ""
    finish: str = ""
    usage: Mapping[str, int] = MappingProxyType({})
    model: str = ""
    ttft: float | None = None
    duration: float = 0.0


class ThinkSplitter:
    """Separates <think>…</think> from the answer, wherever the chunks are cut.

    The tag counts at the start of the answer or of a line: an answer that mentions it in a sentence stays whole.
    """

    OPEN, CLOSE = "<think>", "</think>"

    def __init__(self) -> None:
        self.opened = False  # a <think> was seen
        self._held = ""
        self._thinking = False
        self._line_start = True
        self._trim = False  # blank space between </think> and the answer belongs to neither

    def feed(self, text: str) -> list[Piece]:
        if not self._held and not self._thinking and not self._trim and "<" not in text:
            if text:
                self._line_start = text.endswith("\n") or (self._line_start and not text.strip())
            return [("text", text)] if text else []
        self._held += text
        pieces: list[Piece] = []
        while self._held and self._step(pieces):
            pass
        return pieces

    def close(self) -> list[Piece]:
        held, self._held = self._held, ""
        return [("reasoning" if self._thinking else "text", held)] if held else []

    def _step(self, pieces: list[Piece]) -> bool:
        """Move one part from the held text to pieces; False when more must come first."""
        if self._trim:
            self._held = self._held.lstrip()
            self._trim = not self._held
            return bool(self._held)
        tag = self.CLOSE if self._thinking else self.OPEN
        start = self._held.find(tag)
        if start >= 0 and (self._thinking or self._starts_line(start)):
            self._emit(pieces, self._held[:start])
            self._held = self._held[start + len(tag) :]
            self._trim = self._thinking
            self._thinking = not self._thinking
            self.opened = True
            return True
        end = start + len(tag) if start >= 0 else len(self._held) - _overlap(self._held, tag)
        self._emit(pieces, self._held[:end])
        self._held = self._held[end:]
        return start >= 0

    def _starts_line(self, position: int) -> bool:
        before = self._held[:position]
        line = before.rpartition("\n")[2]
        return not line.strip() and ("\n" in before or self._line_start)

    def _emit(self, pieces: list[Piece], text: str) -> None:
        if text:
            pieces.append(("reasoning" if self._thinking else "text", text))
            self._line_start = text.endswith("\n") or (self._line_start and not text.strip())


def _overlap(text: str, tag: str) -> int:
    """How many characters at the end of text may be the beginning of tag."""
    return next((n for n in range(min(len(tag) - 1, len(text)), 0, -1) if text.endswith(tag[:n])), 0)


class Assembler:
    """Adds up the chunks of one completion, streamed (`delta`) or whole (`message`). Chunks are decoded JSON objects.

    What a server puts where something of another type belongs is ignored.
    """

    def __init__(self) -> None:
        self.text: list[str] = []
        self.reasoning: list[str] = []
        self.refusal: list[str] = []
        self.finish = ""
        self.usage: dict[str, int] = {}
        self.model = ""
        self.calls: list[dict[str, str]] = []
        self._call_index: dict[int, dict[str, str]] = {}
        self._think = ThinkSplitter()

    def add(self, chunk: dict[str, Any]) -> list[Piece]:
        """Take one chunk in; return what of it is to be shown now."""
        self.model = self.model or _string(chunk.get("model"))
        self.usage.update((name, count) for name, count in _object(chunk.get("usage")).items() if _is_count(count))
        choices = [choice for choice in _objects(chunk.get("choices")) if not choice.get("index")]
        return [piece for choice in choices for piece in self._choice(choice)]

    def close(self) -> list[Piece]:
        return self._keep(self._think.close())

    def answer(self, ttft: float | None, duration: float) -> Answer:
        calls = tuple(ToolCall(call["id"], call["name"], call["arguments"]) for call in self.calls)
        text, thought = "".join(self.text), ""
        if not self._think.opened:
            thought, text = _without_orphan(text)
        return Answer(
            text, "".join(self.reasoning) + thought, calls, "".join(self.refusal),
            self.finish, self.usage, self.model, ttft, duration,
        )  # fmt: skip

    def _choice(self, choice: dict[str, Any]) -> list[Piece]:
        message = _object(choice.get("delta")) or _object(choice.get("message"))
        reasoning = _joined(message.get("reasoning_content") or message.get("reasoning"))
        pieces = [("reasoning", reasoning)] if reasoning else []
        pieces = self._keep(pieces + self._content(message.get("content")))
        refusal = _joined(message.get("refusal"))
        if refusal:
            self.refusal.append(refusal)
            pieces.append(("text", refusal))
        for call in _objects(message.get("tool_calls")):
            self._tool_call(call)
        finish = _string(choice.get("finish_reason")).lower()
        self.finish = FINISHES.get(finish, finish) or self.finish
        return pieces

    def _content(self, content: Any) -> list[Piece]:
        if isinstance(content, str):
            return self._think.feed(content)
        pieces: list[Piece] = []
        for part in _objects(content):  # text, and thinking where the model shows it so
            if part.get("type") == "thinking":
                pieces.append(("reasoning", _joined(part.get("thinking"))))
            else:
                pieces += self._think.feed(_joined(part.get("text")))
        return pieces

    def _keep(self, pieces: list[Piece]) -> list[Piece]:
        for kind, text in pieces:
            (self.text if kind == "text" else self.reasoning).append(text)
        return pieces

    def _tool_call(self, part: dict[str, Any]) -> None:
        call = self._find_call(part)
        function = _object(part.get("function"))
        name, arguments = _string(function.get("name")), function.get("arguments") or ""
        if name and name != call["name"]:  # some servers repeat the name in every chunk, some split it
            call["name"] += name
        call["arguments"] += arguments if isinstance(arguments, str) else _dump(arguments)

    def _find_call(self, part: dict[str, Any]) -> dict[str, str]:
        """The call that this part continues. An id never seen starts a new one, even under an index already used."""
        index, identity = part.get("index"), _string(part.get("id"))
        call = (
            self._call_index.get(index)
            if isinstance(index, int)
            else (self.calls[-1] if self.calls and not identity else None)
        )
        if call is None or (identity and call["id"] and identity != call["id"]):
            call = next((c for c in self.calls if identity and c["id"] == identity), None)
        if call is None:
            call = {"id": identity or f"call_{len(self.calls)}", "name": "", "arguments": ""}
            self.calls.append(call)
        if isinstance(index, int):
            self._call_index[index] = call
        return call


def _without_orphan(text: str) -> tuple[str, str]:
    """(thought, answer): split at a </think> that starts a line though no <think> opened it.

    Some chat templates end the prompt with <think>, so that only the closing tag is in the stream. By then the thought
    has been shown; it must still not be taken for the answer.
    """
    position = 0
    for line in text.split("\n") if ThinkSplitter.CLOSE in text else ():
        if line.lstrip().startswith(ThinkSplitter.CLOSE) and ThinkSplitter.OPEN not in text[:position]:
            return text[:position], text[position:].lstrip()[len(ThinkSplitter.CLOSE) :].lstrip()
        position += len(line) + 1
    return "", text


def _string(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _objects(value: Any) -> list[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= COUNT_LIMIT


def _joined(value: Any) -> str:
    """Text, or the texts of a list of parts."""
    parts = value if isinstance(value, list) else [value]
    return "".join(_string(part.get("text") if isinstance(part, dict) else part) for part in parts)


def _dump(value: Any) -> str:
    import json

    try:
        return json.dumps(value)
    except RecursionError:  # it could just be read, and is too deep to be written
        return ""
