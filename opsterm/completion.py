"""From the events of a chat completion to one Answer: text, reasoning, tool calls, usage, and how it ended."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

Piece = tuple[str, str]  # ("text" | "reasoning", what to show)


class ToolCall(NamedTuple):
    id: str
    name: str
    arguments: str  # JSON text, as the model wrote it


class Answer(NamedTuple):
    """What came back. finish is the provider's word (stop, length, tool_calls, …), "interrupted", or "" when none came.

    usage holds prompt_tokens and completion_tokens where the server counted them. ttft (time to the first token) and duration are seconds.
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

    @property
    def partial(self) -> bool:
        return self.finish in ("", "length", "interrupted", "content_filter")


class ThinkSplitter:
    """Separates <think>…</think> from the answer, wherever the chunks are cut.

    The tag counts at the start of the answer or of a line: an answer that mentions it in a sentence stays whole.
    """

    OPEN, CLOSE = "<think>", "</think>"

    def __init__(self) -> None:
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
    """Adds up the chunks of one completion, streamed (`delta`) or whole (`message`). Chunks are decoded JSON objects."""

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
        self.model = self.model or str(chunk.get("model") or "")
        if isinstance(chunk.get("usage"), dict):
            self.usage.update((k, v) for k, v in chunk["usage"].items() if isinstance(v, int))
        choices = [choice for choice in chunk.get("choices") or () if isinstance(choice, dict) and not choice.get("index")]
        return [piece for choice in choices for piece in self._choice(choice)]

    def close(self) -> list[Piece]:
        return self._keep(self._think.close())

    def answer(self, ttft: float | None, duration: float) -> Answer:
        calls = tuple(ToolCall(call["id"], call["name"], call["arguments"]) for call in self.calls)
        return Answer(
            "".join(self.text), "".join(self.reasoning), calls, "".join(self.refusal),
            self.finish, self.usage, self.model, ttft, duration,
        )  # fmt: skip

    def _choice(self, choice: dict[str, Any]) -> list[Piece]:
        message = choice.get("delta") or choice.get("message") or {}
        reasoning = _joined(message.get("reasoning_content") or message.get("reasoning"))
        pieces = [("reasoning", reasoning)] if reasoning else []
        pieces += self._content(message.get("content"))
        if message.get("refusal"):
            self.refusal.append(str(message["refusal"]))
        for call in message.get("tool_calls") or ():
            self._tool_call(call)
        if choice.get("finish_reason"):
            self.finish = str(choice["finish_reason"])
        return self._keep(pieces)

    def _content(self, content: Any) -> list[Piece]:
        if isinstance(content, str):
            return self._think.feed(content)
        pieces: list[Piece] = []
        for part in content or ():  # a list of parts: text, and thinking where the model shows it so
            if isinstance(part, dict) and part.get("type") == "thinking":
                pieces.append(("reasoning", _joined(part.get("thinking"))))
            elif isinstance(part, dict):
                pieces += self._think.feed(_joined(part.get("text")))
        return pieces

    def _keep(self, pieces: list[Piece]) -> list[Piece]:
        for kind, text in pieces:
            (self.text if kind == "text" else self.reasoning).append(text)
        return pieces

    def _tool_call(self, part: dict[str, Any]) -> None:
        call = self._find_call(part)
        function = part.get("function") or {}
        name, arguments = function.get("name") or "", function.get("arguments") or ""
        if name and name != call["name"]:  # some servers repeat the name in every chunk, some split it
            call["name"] += name
        call["arguments"] += arguments if isinstance(arguments, str) else _dump(arguments)

    def _find_call(self, part: dict[str, Any]) -> dict[str, str]:
        """The call that this part continues. An id never seen starts a new one, even under an index already used."""
        index, identity = part.get("index"), str(part.get("id") or "")
        call = self._call_index.get(index) if isinstance(index, int) else (self.calls[-1] if self.calls and not identity else None)
        if call is None or (identity and call["id"] and identity != call["id"]):
            call = next((c for c in self.calls if identity and c["id"] == identity), None)
        if call is None:
            call = {"id": identity or f"call_{len(self.calls)}", "name": "", "arguments": ""}
            self.calls.append(call)
        if isinstance(index, int):
            self._call_index[index] = call
        return call


def _joined(value: Any) -> str:
    """Text, or the texts of a list of parts."""
    if isinstance(value, list):
        return "".join(_joined(part.get("text") if isinstance(part, dict) else part) for part in value)
    return value if isinstance(value, str) else ""


def _dump(value: Any) -> str:
    import json

    return json.dumps(value)
