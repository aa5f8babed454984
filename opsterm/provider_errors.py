"""What can go wrong between here and a model: one kind each, with its own hint, category and severity."""

from __future__ import annotations

import os

from opsterm.completion import Answer
from opsterm.errors import PROVIDER, OpsTermError
from opsterm.providers import Endpoint
from opsterm.record import NamedTuple
from opsterm.sse import decode_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MESSAGE_LIMIT = 400  # characters


class Kind(NamedTuple):
    hint: str
    category: str = "api"
    severity: str = "error"


KINDS = {
    "auth": Kind(
        "Check the key: ai config get ai.api_key shows where it comes from. OPSTERM_API_KEY overrides the file",
        "permission",
    ),
    "quota": Kind(
        "The account has no credit left: top it up with the provider, or choose another with -p", "api", "critical"
    ),
    "rate": Kind("Too many requests: wait a little and ask again", "api", "warning"),
    "context": Kind(
        "Send less: filter the input first (grep, tail -n 200), or choose a model with a larger context with -m"
    ),
    "loading": Kind("The server is still loading the model: try again in a moment", "api", "warning"),
    "server": Kind("The fault is on the provider's side: try again, or choose another with -p", "api", "warning"),
    "request": Kind("Check ai.model, ai.temperature and ai.max_tokens; --show-payload prints what is sent"),
    "protocol": Kind(
        "Check ai.api_url: it must be an OpenAI-compatible address such as https://host/v1", "configuration"
    ),
    "truncated": Kind(
        "What came is above, and incomplete. Ask again; if it happens often, a proxy in between may cut long answers",
        "network",
    ),
    "stall": Kind("The server went silent. Ask again, or raise ai.timeout (seconds without a byte)", "network"),
    "empty": Kind("Ask again, or raise ai.max_tokens if it is set", "api", "warning"),
    "redirect": Kind(
        "Set ai.api_url to the new address, if you trust it: the key does not follow a redirect", "configuration"
    ),
    "network": Kind("Check ai.api_url and the network. `ai -p guide …` answers offline", "network"),
    "tls": Kind(
        "The certificate is not trusted. Behind a company proxy set SSL_CERT_FILE to its CA bundle; check the clock",
        "network",
    ),
    "proxy": Kind("Check HTTPS_PROXY and NO_PROXY, and the user and password in them", "network"),
    "filtered": Kind("Word the question differently, or choose another model with -m", "policy", "warning"),
    "schema": Kind("Choose a more capable model with -m"),
}


class ProviderError(OpsTermError):
    """A failed completion. kind is a key of KINDS, partial holds what came before, detail is the server's own text
    (not for show)."""

    def __init__(self, kind: str, message: str, partial: Answer | None = None, detail: str = "") -> None:
        super().__init__(message, KINDS[kind].hint, PROVIDER, KINDS[kind].category, KINDS[kind].severity)
        self.kind = kind
        self.partial = partial
        self.detail = detail

    def conceal(self, key: str) -> None:
        """Take the key out of message and detail, then cut the message to MESSAGE_LIMIT (in this order)."""
        self.detail = _without_key(self.detail, key)
        message = _without_key(self.message, key)
        self.message = message if len(message) <= MESSAGE_LIMIT else message[: MESSAGE_LIMIT - 1] + "…"
        self.args = (self.message,)


_STATUS = {
    401: "auth", 402: "quota", 403: "auth", 404: "request", 407: "proxy", 408: "server", 409: "server", 413: "context",
    429: "rate", 502: "server", 503: "server", 504: "server", 529: "server",
}  # fmt: skip
_WORDS = {  # what a provider's own words mean, whatever status they come with; first match wins
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
    ),
    "loading": ("loading model", "model is loading", "currently loading", "warming up", "unavailable_error"),
    "auth": ("invalid_api_key", "invalid api key", "incorrect api key", "authentication_error", "unauthorized"),
    "rate": ("rate_limit", "rate limit", "too many requests"),
    "filtered": ("content_filter", "content management policy", "content_policy"),
    "server": ("overloaded",),
}


def from_response(status: int, headers: Any, body: bytes, endpoint: Endpoint) -> ProviderError:
    """The error that a status of 300 or more stands for, with the provider's words."""
    host = _host(endpoint)
    if status < 400:
        return ProviderError("redirect", f"{host} redirects to {headers.get('Location', 'nowhere')!r} ({status})")
    text = body.decode("utf-8", "replace").strip()
    words = _words_of(text)
    kind = _kind_of(text, _STATUS.get(status, "server" if status >= 500 else "request"), status)
    error = ProviderError(kind, f"{host} answered {status}" + (f": {words}" if words else ""), detail=text)
    if kind == "auth" and endpoint.unsent_key and not endpoint.key:
        error.hint = (
            f"No key was sent: the one at {endpoint.unsent_key} is for another provider or address. "
            f"Set OPSTERM_API_KEY, or providers.{endpoint.label}.api_key next to the address it is for"
        )
    return error


def from_stream(text: str) -> ProviderError:
    """The error that came as an event of the stream, or as the body of a 200."""
    words = _words_of(text)
    message = "the provider reported an error" + (f": {words}" if words else "")
    return ProviderError(_kind_of(text, "server", 0), message, detail=text)


def from_exception(
    error: Exception, endpoint: Endpoint, partial: Answer, connected: bool, proxy: str = ""
) -> ProviderError:
    """The error that an OSError or HTTPException of the connection stands for. proxy is the HOST:PORT in between."""
    import http.client
    import ssl

    reason = getattr(error, "reason", None)
    cause = reason if isinstance(reason, Exception) else error
    host = _host(endpoint)
    if partial.text or partial.reasoning or partial.tool_calls or partial.refusal:
        stalled = isinstance(cause, TimeoutError)
        what = f"nothing came for {endpoint.timeout:g} s" if stalled else "the connection broke"
        return ProviderError("stall" if stalled else "truncated", f"the answer broke off: {what}", partial)
    if isinstance(cause, ssl.SSLCertVerificationError):
        return ProviderError("tls", f"the certificate of {host} was not accepted: {cause.verify_message}", partial)
    if isinstance(cause, ssl.SSLError):
        return ProviderError("tls", f"no TLS with {host}: {cause.reason or cause}", partial)
    if "Tunnel connection failed" in str(cause):
        why = str(cause).partition(": ")[2]
        return ProviderError("proxy", f"the proxy {proxy} refused the way to {host}: {why}", partial)
    kind = "proxy" if proxy and not connected else "network"
    if proxy:
        host = f"{host} (through the proxy {proxy})" if connected else f"the proxy {proxy}"
    if isinstance(cause, (http.client.BadStatusLine, http.client.IncompleteRead, ConnectionResetError)):
        return ProviderError(kind, f"{host} closed the connection before it answered", partial)
    if isinstance(cause, http.client.HTTPException):
        kind = "proxy" if kind == "proxy" else "protocol"
        return ProviderError(kind, f"{host} does not speak HTTP as it should: {cause!r}", partial)
    if isinstance(cause, TimeoutError) and connected:
        return ProviderError("stall", f"{host} took the question and sent nothing for {endpoint.timeout:g} s", partial)
    return ProviderError(kind, _why_unreachable(cause, host), partial)


def _why_unreachable(cause: Exception, host: str) -> str:
    import socket

    if isinstance(cause, socket.gaierror):
        return f"the name of {host} cannot be resolved: {cause.strerror}"
    if isinstance(cause, ConnectionRefusedError):
        return f"nothing listens at {host}: connection refused"
    if isinstance(cause, TimeoutError):
        return f"{host} did not answer in time"
    return f"no connection to {host}: {getattr(cause, 'strerror', None) or cause}"


def _host(endpoint: Endpoint) -> str:
    from urllib.parse import urlsplit

    return urlsplit(endpoint.url).netloc


def _kind_of(text: str, default: str, status: int) -> str:
    lowered = text.lower()
    found = next((kind for kind, words in _WORDS.items() if any(word in lowered for word in words)), default)
    # A 401 that mentions billing is still about the key; any other status is what the words say.
    return "auth" if status == 401 else found


def _words_of(text: str) -> str:
    """The human part of an error body: object, string, `detail`, flat, HTML or plain text; in one line."""
    import re

    try:
        found = _message(decode_json(text))
    except ValueError:
        title = re.search(r"<(?:title|h1)[^>]*>([^<]+)", text[:10_000], re.IGNORECASE)
        found = title.group(1) if title else "" if text.startswith("<") else text
    return " ".join(found.split())


def _message(document: Any, depth: int = 5) -> str:
    if isinstance(document, str):
        return document
    if isinstance(document, list) and depth:
        return "; ".join(filter(None, (_message(part, depth - 1) for part in document[:3])))
    if not isinstance(document, dict) or not depth:
        return ""
    names = ("error", "message", "detail", "msg", "title")
    return next((found for name in names if (found := _message(document.get(name), depth - 1))), "")


def _without_key(text: str, key: str) -> str:
    """text with *** for the key, also for its first 8 or more characters where it was cut off.

    What has less than 4 characters is a placeholder for servers that need no key.
    """
    from urllib.parse import quote

    for form in {key, quote(key, safe="")} if len(key) >= 4 else ():  # as it is, and as an address carries it
        first, *others = text.split(form[:8])
        text = "***".join([first, *(part[len(os.path.commonprefix([part, form[8:]])) :] for part in others)])
    return text
