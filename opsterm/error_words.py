"""What the body of an error says: its kind, its words for people, and all that it tells besides."""

from __future__ import annotations

import re

from opsterm.sse import decode_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

DETAIL_LIMIT = 4000  # characters of an error that is no JSON
ECHOES = ("input", "prompt", "messages", "request", "body")  # where the request is repeated
STATUS = {
    401: "auth", 402: "quota", 403: "auth", 404: "request", 407: "proxy", 408: "server", 409: "server", 413: "context",
    429: "rate", 502: "server", 503: "server", 504: "server", 529: "server",
}  # fmt: skip
WORDS = {  # what a provider's own words mean, whatever status they come with; first match wins
    "context": (
        "context_length",
        "context length",
        "context size",
        "maximum context",
        "too many tokens",
        "exceed_context",
        "prompt is too long",
    ),
    "quota": (
        "insufficient_quota",
        "insufficient balance",
        "exceeded your current quota",
        "billing",
        "credit balance",
        "payment required",
        "budget_exceeded",
    ),
    "loading": ("loading model", "model is loading", "currently loading", "warming up", "unavailable_error"),
    "auth": (
        "invalid_api_key",
        "invalid api key",
        "incorrect api key",
        "api key not valid",
        "authentication_error",
        "unauthorized",
    ),
    "rate": ("rate_limit", "rate limit", "too many requests"),
    "filtered": ("content_filter", "content management policy", "content_policy"),
    "server": ("overloaded",),
}


def kind_of(text: str, status: int = 500, asked: float | None = None) -> str:
    """The kind of error that a status with this text (see detail_of) stands for; asked: its Retry-After, in seconds."""
    default = STATUS.get(status, "server" if status >= 500 else "request")
    if status in (401, 413):
        return default  # whatever words come with it: that mentions billing, this a rate
    lowered = text.lower()
    found = next((kind for kind, words in WORDS.items() if any(word in lowered for word in words)), default)
    if found == "quota" and status == 429 and asked is not None and "insufficient_quota" not in lowered:
        return "rate"  # Gemini's quotas are per minute, and it says when the next one begins
    return found


def code_of(text: str) -> int:
    """The status that an error without one of its own (in a stream, in a 200) names as its code; else 500."""
    try:
        document = decode_json(text)
    except ValueError:
        return 500
    inner = document.get("error") if isinstance(document, dict) else None
    codes = [part.get("code") for part in (inner, document) if isinstance(part, dict)]
    return next((int(code) for code in codes if str(code).isdecimal() and 400 <= int(code) < 600), 500)


def words_of(text: str) -> str:
    """The human part of an error body: object, string, `detail`, flat, HTML or plain text; in one line."""
    try:
        found = _message(decode_json(text))
    except ValueError:
        title = re.search(r"<(?:title|h1)[^>]*>([^<]+)", text[:10_000], re.IGNORECASE)
        found = title.group(1) if title else "" if text.startswith("<") else text
    return " ".join(found.split())


def detail_of(text: str) -> str:
    """All that an error says, without what it repeats of the request: the question may be about rate limits."""
    try:
        return " ".join(_strings(decode_json(text)))
    except (ValueError, RecursionError):
        return text[:DETAIL_LIMIT]


def _strings(document: Any) -> list[str]:
    if isinstance(document, dict):
        told = ((name, value) for name, value in document.items() if name not in ECHOES)
        return [text for name, value in told for text in (name, *_strings(value))]
    if isinstance(document, list):
        return [text for value in document for text in _strings(value)]
    return [str(document)]


def _message(document: Any, depth: int = 5) -> str:
    if isinstance(document, str):
        return document
    if isinstance(document, list) and depth:
        return "; ".join(filter(None, (_message(part, depth - 1) for part in document[:3])))
    if not isinstance(document, dict) or not depth:
        return ""
    names = ("error", "message", "detail", "msg", "title")
    return next((found for name in names if (found := _message(document.get(name), depth - 1))), "")
