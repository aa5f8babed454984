"""What can go wrong between here and a model: one kind each, with its own hint, category and severity."""

from __future__ import annotations

import os
import re
import socket

from opsterm import retry
from opsterm.completion import Answer
from opsterm.error_words import code_of, detail_of, kind_of, words_of
from opsterm.errors import PROVIDER, OpsTermError
from opsterm.providers import Endpoint, shown
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Wire = Any  # transport.Wire, which stands further right

MESSAGE_LIMIT = 400  # characters


class Kind(NamedTuple):
    hint: str  # {section} and {label} are those of the endpoint
    category: str = "api"
    severity: str = "error"


KINDS = {
    "auth": Kind("The key may not do this: check what the provider allows it, or ai setup for another", "permission"),
    "quota": Kind(
        "The account has no credit left: top it up with the provider, or choose another with -p", "api", "critical"
    ),
    "rate": Kind("Too many requests: wait a little and ask again", "api", "warning"),
    "context": Kind(
        "Send less: filter the input first (grep, tail -n 200), or choose a model with a larger context with -m"
    ),
    "loading": Kind("The server is still loading the model: try again in a moment", "api", "warning"),
    "server": Kind("The fault is on the provider's side: try again, or choose another with -p", "api", "warning"),
    "request": Kind("Check the model, temperature and max_tokens of {section}; --show-payload prints what is sent"),
    "protocol": Kind(
        "Is it an OpenAI-compatible server? ai config set {section}.api_url https://host/v1 sets another address",
        "configuration",
    ),
    "truncated": Kind(
        "What came is above, and incomplete. Ask again; if it happens often, a proxy in between may cut long answers",
        "network",
    ),
    "stall": Kind("Ask again, or give it longer: ai config set {section}.timeout SECONDS", "network"),
    "empty": Kind("Ask again, or raise {section}.max_tokens if it is set", "api", "warning"),
    "redirect": Kind(
        "If you trust the new address: ai config set {section}.api_url URL. The key does not follow a redirect",
        "configuration",
    ),
    "network": Kind("ai doctor network -p {label} shows how far it gets. `ai -p guide …` answers offline", "network"),
    "tls": Kind(
        "Behind a company proxy, or with a CA of your own: ai config set {section}.ca_file CA.pem (or SSL_CERT_FILE). "
        "Is the clock right?",
        "network",
    ),
    "proxy": Kind("Check HTTPS_PROXY and NO_PROXY, and the user and password in them", "network"),
    "filtered": Kind("Word the question differently, or choose another model with -m", "policy", "warning"),
    "schema": Kind("Choose a more capable model with -m"),
}


class ProviderError(OpsTermError):
    """A failed completion. kind is a key of KINDS, partial holds what came before, detail is the server's own text
    (not for show), retry_after the seconds that it asks to wait. final: trying again cannot help."""

    def __init__(self, kind: str, message: str, partial: Answer | None = None, detail: str = "") -> None:
        super().__init__(message, KINDS[kind].hint, PROVIDER, KINDS[kind].category, KINDS[kind].severity)
        self.kind = kind
        self.partial = partial
        self.detail = detail
        self.retry_after: float | None = None
        self.final = False

    @property
    def began(self) -> bool:
        """Whether something of an answer came before the error."""
        partial = self.partial
        return partial is not None and bool(partial.text or partial.reasoning or partial.refusal)

    def settle(self, wire: Wire, partial: Answer | None = None) -> ProviderError:
        """Return self, with what came before it and the hint for this endpoint, without what must not be seen, and with
        a message of at most MESSAGE_LIMIT."""
        self.partial = partial
        if self.hint == KINDS[self.kind].hint:
            self.hint = _for(self.hint, wire.endpoint)
        for secret in wire.secrets():
            self.detail = _without(secret, self.detail)
            self.message = _without(secret, self.message)
            self.hint = _without(secret, self.hint or "")
        if len(self.message) > MESSAGE_LIMIT:
            self.message = self.message[: MESSAGE_LIMIT - 1] + "…"
        self.args = (self.message,)
        return self

    def after(self, tries: int) -> None:
        """This was the last of so many tries."""
        if tries > 1:
            self.message += f" ({tries} tries)"
            self.args = (self.message,)


def from_response(status: int, headers: Any, body: bytes, wire: Wire) -> ProviderError:
    """The error that a status of 300 or more stands for, with the provider's words."""
    endpoint = wire.endpoint
    host = _host(endpoint)
    text = body.decode("utf-8", "replace").strip()
    words = words_of(text)
    if status < 400:
        return ProviderError("redirect", f"{host} redirects to {headers.get('Location', 'nowhere')!r} ({status})")
    if status == 407:
        return _from_proxy(wire, f"{status} {words}".strip())
    asked = retry.asked_for(headers, text)
    error = _told(f"{host} answered {status}" + (f": {words}" if words else ""), status, text, asked, endpoint)
    if asked is not None and asked > retry.PATIENCE and error.kind in retry.POLICIES:
        error.message += f" (it asks to wait {_span(asked)})"
    return error


def from_stream(text: str, wire: Wire) -> ProviderError:
    """The error that came as an event of the stream, or as the body of a 200."""
    words = words_of(text)
    message = "the provider reported an error" + (f": {words}" if words else "")
    return _told(message, code_of(text), text, retry.asked_for({}, text), wire.endpoint)


def _told(message: str, status: int, text: str, asked: float | None, endpoint: Endpoint) -> ProviderError:
    """The error that a server told of in text."""
    detail = detail_of(text)
    error = ProviderError(kind_of(detail, status, asked), message, detail=detail)
    error.retry_after = asked
    if error.kind == "auth":
        error.hint = _key_hint(status, text, endpoint)
    elif error.kind == "request":
        error.hint = _request_hint(status, text, endpoint)
    return error


def _key_hint(status: int, text: str, endpoint: Endpoint) -> str:
    """What mends a refused key, in terms of this endpoint's configuration."""
    section, label = endpoint.section, endpoint.label
    if status == 403 and text.startswith("<"):
        return "A web page said no: a firewall or a proxy in between, more likely than the provider"
    header = next((name for name in endpoint.headers if name.lower() == "authorization"), "")
    if kept := endpoint.vault_names.get(header):
        return f"The key is vault:{kept}: ai vault set {_quoted(kept)} takes another"
    if header:
        return f"The key is in {section}.headers: ai config set {section}.headers asks for others"
    if endpoint.unsent_key and not endpoint.key:
        return (
            f"No key was sent: the one at {endpoint.unsent_key} is for another provider or address. "
            f"Set OPSTERM_API_KEY, or providers.{label}.api_key next to the address it is for"
        )
    if not (endpoint.key or endpoint.key_origin):
        return f"No key was sent, since none is set: ai config set {section}.api_key asks for it; so does ai setup"
    if endpoint.key_origin.startswith("$"):  # it overrides what a file has
        return (
            f"The key is from {endpoint.key_origin}: export another, or unset {endpoint.key_origin[1:]} for the file's"
        )
    if status in (400, 401):
        return f"The key is from {endpoint.key_origin or 'elsewhere'}: ai config set {section}.api_key asks for another"
    return _for(KINDS["auth"].hint, endpoint)


def _request_hint(status: int, text: str, endpoint: Endpoint) -> str:
    """What mends a refused request, in terms of this endpoint's configuration."""
    section = endpoint.section
    setting = next((name for name in ("temperature", "max_tokens") if name in text), "")
    if setting and getattr(endpoint, setting) is not None:
        key = f"{section}.{setting}"
        return f"ai config set {key} VALUE takes another, ai config unset {key} the provider's own"
    if "HTTPS port" in text:
        return f"It speaks TLS: ai config set {section}.api_url with https:// in front"
    if status in (400, 404, 422) and re.search(r"\bmodel", text, re.IGNORECASE):
        known = _for("ai models -p {label}", endpoint) + " lists what there is"
        return f"{known}; choose one with -m, or ai config set {section}.model NAME"
    if status in (404, 405):
        return f"Is the address right? ai config set {section}.api_url https://HOST/v1; {shown(endpoint.url)} was asked"
    return _for(KINDS["request"].hint, endpoint)


def _for(hint: str, endpoint: Endpoint) -> str:
    """A hint of KINDS, about this endpoint."""
    return hint.replace("{section}", endpoint.section).replace("{label}", _quoted(endpoint.label))


def _quoted(word: str) -> str:
    import shlex

    return shlex.quote(word)


def _span(seconds: float) -> str:
    for unit, length in (("days", 86400), ("h", 3600), ("min", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {unit}"
    return f"{seconds:.0f} s"


def from_exception(error: Exception, wire: Wire, partial: Answer) -> ProviderError:
    """The error that an OSError or HTTPException of the connection stands for."""
    import http.client
    import ssl

    reason = getattr(error, "reason", None)
    cause = reason if isinstance(reason, Exception) else error
    endpoint = wire.endpoint
    host = _host(endpoint)
    limit = getattr(cause, "limit", "connect_timeout")  # of transport.Silence
    if limit != "connect_timeout":
        return _silence(limit, host, endpoint, partial)
    if partial.text or partial.reasoning or partial.refusal:
        return ProviderError("truncated", "the answer broke off: the connection broke", partial)
    if isinstance(cause, ssl.SSLError):
        return _tls(cause, host, partial)
    if "Tunnel connection failed" in str(cause):
        return _from_proxy(wire, str(cause).partition(": ")[2])
    kind = "network"
    if wire.proxy:
        kind = "network" if wire.connected else "proxy"
        proxy = f"the proxy {wire.proxy.place} ({wire.proxy.variable})"
        host = f"{host} (through {proxy})" if wire.connected else proxy
    if isinstance(cause, (http.client.IncompleteRead, ConnectionResetError)):  # RemoteDisconnected is one
        return ProviderError(kind, f"{host} closed the connection before it answered", partial)
    if isinstance(cause, http.client.HTTPException):
        kind = "proxy" if kind == "proxy" else "protocol"
        failure = ProviderError(kind, f"{host} does not speak HTTP as it should: {cause!r}", partial)
        if "\\x15\\x03" in repr(cause):  # how an alert of TLS begins
            failure.hint = f"It speaks TLS: ai config set {endpoint.section}.api_url with https:// in front"
        return failure
    failure = ProviderError(kind, _why_unreachable(cause, host), partial)
    if isinstance(cause, socket.gaierror) and cause.errno != socket.EAI_AGAIN:
        failure.final = True  # the name does not exist: asking again does not make it
        if kind == "network":
            failure.hint = f"Is {host} right? If not: " + _for(
                "ai config set {section}.api_url URL; ai doctor network -p {label}", endpoint
            )
    return failure


def _silence(limit: str, host: str, endpoint: Endpoint, partial: Answer) -> ProviderError:
    seconds = f"{getattr(endpoint, limit):g} s"
    if limit == "total_timeout":
        message = f"the answer of {host} was not complete after {seconds}"
    elif limit == "first_byte_timeout":
        message = f"{host} took the question and did not begin to answer in {seconds}"
    else:
        message = f"the answer broke off: nothing came for {seconds}"
    error = ProviderError("stall", message, partial)
    error.hint = f"Ask again, or give it longer: ai config set {endpoint.section}.{limit} SECONDS"
    return error


def _tls(cause: Exception, host: str, partial: Answer) -> ProviderError:
    why = getattr(cause, "verify_message", "")
    if why:
        return ProviderError("tls", f"the certificate of {host} was not accepted: {why}", partial)
    reason = getattr(cause, "reason", None) or str(cause)
    error = ProviderError("tls", f"no TLS with {host}: {reason}", partial)
    if reason in ("WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "UNEXPECTED_EOF_WHILE_READING"):
        error.hint = "Does it speak TLS at all? An address with http:// is asked without"
    return error


def _from_proxy(wire: Wire, why: str) -> ProviderError:
    """The proxy itself said no."""
    if wire.proxy is None:
        return ProviderError("proxy", f"{_host(wire.endpoint)} answered {why}, as only proxies do")
    error = ProviderError("proxy", f"the proxy {wire.proxy.place} refused the way to {_host(wire.endpoint)}: {why}")
    if why.startswith(("407", "401")):  # tinyproxy says 401 of a wrong password
        given = "Check the" if wire.proxy.authorization else "It wants a"
        error.hint = f"{given} user and password: {wire.proxy.variable}=http://USER:PASSWORD@{wire.proxy.place}"
    else:
        error.hint = (
            f"Does the proxy of {wire.proxy.variable} allow this host? NO_PROXY={_host(wire.endpoint)} goes around it"
        )
    return error


def _why_unreachable(cause: Exception, host: str) -> str:
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


def _without(key: str, text: str) -> str:
    """text with *** for the key, also for its first 8 or more characters where it was cut off.

    What has less than 4 characters is a placeholder for servers that need no key.
    """
    from urllib.parse import quote

    for form in {key, quote(key, safe="")} if len(key) >= 4 else ():  # as it is, and as an address carries it
        first, *others = text.split(form[:8])
        text = "***".join([first, *(part[len(os.path.commonprefix([part, form[8:]])) :] for part in others)])
    return text
