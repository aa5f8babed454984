"""What a server does not understand: learnt from its errors, left out from then on, remembered per endpoint and
model."""

from __future__ import annotations

import os

from opsterm import paths
from opsterm.providers import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# A field of the request → what takes its place when the server does not know it.
REPLACEMENTS: dict[str, str | None] = {
    "stream_options": None,
    "max_tokens": "max_completion_tokens",
    "max_completion_tokens": None,
    "temperature": None,
    "parallel_tool_calls": None,
    "response_format": None,
}
# What configuration asked for, so that its absence is worth a line.
CONFIGURED = ("max_tokens", "temperature")
SCHEMA = "json_schema"  # as a lack: the server knows response_format, and of its types only json_object
REMEMBERED = 30 * 86400  # seconds; servers learn
FILE = "capabilities.json"
SIZE_LIMIT = 1 << 20  # bytes


def adapt(body: dict[str, Any], lacks: tuple[str, ...]) -> dict[str, Any]:
    """body without what the server lacks, or with what takes its place."""
    if not lacks:
        return body
    adapted = dict(body)
    for name, replacement in REPLACEMENTS.items():
        if name in lacks and name in adapted:
            value = adapted.pop(name)
            if replacement:
                adapted.setdefault(replacement, value)
    if SCHEMA in lacks and _format(adapted) == SCHEMA:
        adapted["response_format"] = {"type": "json_object"}
    return adapted


def left_out(body: dict[str, Any], lacks: tuple[str, ...]) -> list[str]:
    """What of body was configured and is not sent in any form."""
    sent = adapt(body, lacks)
    return [name for name in CONFIGURED if name in body and not {name, REPLACEMENTS[name]} & sent.keys()]


def missing(body: dict[str, Any], kind: str, detail: str) -> str | None:
    """The field of body that an error of this kind says the server does not know; None when it says no such thing.

    A server that breaks (500) over a field and names it does not know it either. An error about a value that is too
    large or too small is about that value; temperature is also a word of everyday language.
    """
    import re

    if kind not in ("request", "server") or re.search(_VALUE, detail, re.IGNORECASE):
        return None
    for name in REPLACEMENTS:
        if name in body and re.search(rf"\b{name}\b", detail):
            if "_" not in name and not re.search(rf"['\"`.]{name}['\"`]|{_UNKNOWN}", detail, re.IGNORECASE):
                continue
            return SCHEMA if name == "response_format" and _format(body) == SCHEMA else name
    return SCHEMA if SCHEMA in detail and _format(body) == SCHEMA else None


def _format(body: dict[str, Any]) -> str:
    """The type of answer that body asks for, "" for none."""
    asked = body.get("response_format")
    return str(asked.get("type", "")) if isinstance(asked, dict) else ""


_UNKNOWN = (
    r"unsupported|not support|unknown|unrecogni[sz]ed|unexpected|not permitted|not allowed|no such"
    r"|extra (?:field|input)|deprecated|invalid (?:parameter|argument|field)"
)
_VALUE = (
    r"(?:less|greater|more|larger|smaller|higher|lower) than|at (?:most|least)|\bbetween\b|\brange\b"
    r"|too (?:large|high|big|small|low)|exceed|must be (?:a |an )?(?:positive|number|integer|in\b|[<>≤≥])"
)


def recall(endpoint: Endpoint) -> tuple[str, ...]:
    """What endpoint is known to lack. A file that cannot be used is as good as none: it is a cache."""
    path = _path()
    if not os.path.exists(path):
        return ()
    import time

    found = _load(path).get(_name(endpoint))
    learned = found.get("learned") if isinstance(found, dict) else None
    if not isinstance(learned, (int, float)) or not time.time() - REMEMBERED < learned <= time.time():
        return ()
    lacks = found.get("lacks")
    return tuple(name for name in lacks if name in (*REPLACEMENTS, SCHEMA)) if isinstance(lacks, list) else ()


def remember(endpoint: Endpoint, lacks: tuple[str, ...]) -> None:
    """Keep what endpoint lacks for later calls. That it cannot be kept costs these calls one try more, and no word."""
    import json
    import time

    path = _path()
    try:
        with paths.lock(path, timeout=0.5):
            known = _load(path)
            known[_name(endpoint)] = {"lacks": sorted(lacks), "learned": int(time.time())}
            paths.write_private(path, json.dumps(known, indent=1).encode())
    except OSError:
        pass


def _path() -> str:
    return os.path.join(paths.cache_dir(), FILE)


def _name(endpoint: Endpoint) -> str:
    return f"{endpoint.url.partition('?')[0]} {endpoint.model}"  # a key may stand behind the ?


def _load(path: str) -> dict[str, Any]:
    import json

    try:
        with open(paths.open_regular(path, os.O_RDONLY), encoding="utf-8") as file:
            found = json.loads(file.read(SIZE_LIMIT))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
