"""One request followed from the name to the model, stage by stage: how long each took, what it found, its end."""

from __future__ import annotations

import http.client
import os
import socket
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

from opsterm import ai_client, proxies, tls
from opsterm.checkup import BROKEN, NOTE, OK, WARNING, Task
from opsterm.completion import Answer
from opsterm.errors import OpsTermError
from opsterm.provider_errors import ProviderError, from_exception, from_response
from opsterm.provider_keys import for_models
from opsterm.providers import Endpoint, models_url
from opsterm.record import NamedTuple
from opsterm.transport import Wire, send

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

STAGES = ("dns", "tcp", "proxy", "tls", "http", "auth", "model")
UNUSED, NOT_TRIED = "unused", "not tried"
LIST_LIMIT = 20.0  # seconds for the list of models, unless less is configured
CHAT_LIMIT = 60.0  # seconds for a tiny answer: a server may have to load the model first
TINY = 16  # tokens; with one alone, some servers refuse and most reasoning models say nothing
FEW_DAYS = 14  # of a certificate that is about to expire
REFUSING = ("auth", "quota")
NO_LIST = (400, 404, 405, 422, 501)  # there are servers without a list of models


class Stage(NamedTuple):
    """One step of the way. status is a finding's, UNUSED or NOT_TRIED; ms how long it took, where that is known."""

    name: str
    status: str
    ms: float | None = None
    found: str = ""
    mend: str = ""


class Got(NamedTuple):
    """How far a GET of the list of models came. status 0: no answer; ahead: seconds that the server's clock is ahead of
    ours; ended: time.monotonic()."""

    wire: Wire
    status: int
    ahead: float | None
    error: OpsTermError | None
    ended: float


def get(endpoint: Endpoint, seconds: float) -> Got:
    """Ask for the list of models, for no longer than that. Nothing is raised."""
    endpoint = for_models(_hastened(endpoint, seconds))
    wire = Wire(endpoint, time.monotonic() + seconds + 0.25)  # so that first_byte_timeout is what ends a silence
    status, ahead = 0, None
    error: OpsTermError | None = None
    try:
        with send(wire, models_url(endpoint)) as response:
            status, ahead = response.status, _ahead(response.headers.get("Date"))
            wire.last_words()
            start = response.read1(65536)
        if status >= 300:
            error = from_response(status, response.headers, start, wire)
        elif start.lstrip().startswith(b"<"):
            error = ProviderError("protocol", "the server sent a web page instead of a list of models")
    except OpsTermError as known:
        error = known
    except (OSError, http.client.HTTPException) as unknown:
        error = from_exception(unknown, wire, Answer())
    if isinstance(error, ProviderError):
        error.settle(wire)
    return Got(wire, status, ahead, error, time.monotonic())


def _hastened(endpoint: Endpoint, seconds: float) -> Endpoint:
    limits = ("connect_timeout", "first_byte_timeout", "timeout", "total_timeout")
    return endpoint._replace(retries=0, **{name: min(getattr(endpoint, name), seconds) for name in limits})


def _ahead(date: str | None) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(date or "").timestamp() - time.time()
    except (ValueError, TypeError, OverflowError):
        return None


def route(url: str) -> tuple[proxies.Proxy | None, str]:
    """The proxy for url, and why that one or none. ProviderError for a variable that holds none."""
    proxy = proxies.choose(url)
    if proxy:
        return proxy, f"through {proxy.place} ({proxy.variable})"
    unexcepted = {name: value for name, value in os.environ.items() if name.lower() != "no_proxy"}
    excepted = proxies.choose(url, unexcepted)
    if excepted:
        return None, f"directly: NO_PROXY excepts it from {excepted.variable}"
    elsewhere = proxies.choose(f"{urlsplit(url).scheme}://elsewhere.invalid", unexcepted)
    return None, "directly: this machine is reached without a proxy" if elsewhere else "directly: no proxy is set"


def follow(endpoint: Endpoint) -> Iterator[Stage]:
    """Each stage of a request to endpoint, in order and as soon as it is known. What follows one that is broken was not
    tried."""
    waiting = list(STAGES)
    for stage in _stages(endpoint):
        # What is wrong with a variable or a certificate file shows before a name is asked for.
        while (name := waiting.pop(0)) != stage.name:
            yield Stage(name, NOT_TRIED)
        yield stage
        if stage.status == BROKEN:
            break
    yield from (Stage(name, NOT_TRIED) for name in waiting)


def _stages(endpoint: Endpoint) -> Iterator[Stage]:
    got = get(endpoint, LIST_LIMIT)
    yield from _connection(endpoint, got)
    if not _broken_at(endpoint, got):
        yield from _answers(endpoint, got)


def _connection(endpoint: Endpoint, got: Got) -> Iterator[Stage]:
    broken = _broken_at(endpoint, got)
    marks = dict(got.wire.stages)
    last = marks.get("dial", marks["start"])
    for name in STAGES[: STAGES.index("http") + 1]:
        if name == broken and got.error:
            ms = (marks.get(name, got.ended) - last) * 1000 if "dial" in marks else None
            yield Stage(name, BROKEN, ms, got.error.message, _mend(name, endpoint, got))
            return
        if name in marks:
            ms = (marks[name] - last) * 1000
            last = marks[name]
            yield _DESCRIBE[name](endpoint, got)._replace(ms=ms)
        elif name in ("proxy", "tls") and "tcp" in marks:
            yield _DESCRIBE[name](endpoint, got)


def _broken_at(endpoint: Endpoint, got: Got) -> str:
    """The stage that the error is about, "" without one up to the head of the response."""
    reached = [name for name, _ in got.wire.stages]
    kind = getattr(got.error, "kind", "")
    if got.error is None or kind in REFUSING or (got.status in NO_LIST and kind != "proxy"):
        return ""
    if kind == "proxy" and ("http" in reached or got.wire.proxy is None):
        return "proxy"
    if "dial" not in reached and kind in ("tls", ""):
        return "tls"  # the certificates to trust cannot be read
    secure = endpoint.url.startswith("https:")
    expected = ["dns", "tcp", *(["proxy"] if secure and got.wire.proxy else []), *(["tls"] if secure else []), "http"]
    return next((name for name in expected if name not in reached), "http")


def _mend(name: str, endpoint: Endpoint, got: Got) -> str:
    """What to do about the stage that is broken: not what asking says, which sends people here."""
    kind, (host, port) = getattr(got.error, "kind", ""), _target(endpoint, got.wire)
    words = got.error.message if got.error else ""
    if name == "tcp" and ("unreachable" in words or "No route" in words):
        return f"No way leads there: ip route get {host}. Is the cable in, the Wi-Fi on, the VPN up?"
    if name == "dns" and "Temporary failure" in words:
        return f"No name server answers: is the network up? ip route; cat /etc/resolv.conf; getent hosts {host}"
    if name == "dns" and not got.wire.proxy:
        return f"getent hosts {host} shows what this machine resolves; another address: {_set_url(endpoint)}"
    if name == "tcp" and not got.wire.proxy:
        if proxies.is_loopback(got.wire.peer or host):
            return f"Is the server running? ss -ltn shows what listens; another address: {_set_url(endpoint)}"
        return f"Does a firewall stop port {port}? Behind a proxy: export HTTPS_PROXY=http://PROXY:PORT"
    if kind == "stall":
        return "It took the request and says nothing: is it busy, or loading a model? Its log may tell"
    if kind == "network" and name in ("tls", "http"):
        return f"Does port {port} belong to the server? Its log may tell; another address: {_set_url(endpoint)}"
    if kind == "protocol":
        return f"Is it the right address? One looks like https://HOST/v1: {_set_url(endpoint)}"
    return (got.error.hint if got.error else "") or ""


def _set_url(endpoint: Endpoint) -> str:
    return f"ai config set {endpoint.section}.api_url URL"


def _target(endpoint: Endpoint, wire: Wire) -> tuple[str, int]:
    """The host and port that are connected to: the proxy's, where there is one."""
    return (wire.proxy.host, wire.proxy.port) if wire.proxy else proxies.target(endpoint.url)


def _dns(endpoint: Endpoint, got: Got) -> Stage:
    host, port = _target(endpoint, got.wire)
    whose = "the proxy " if got.wire.proxy else ""
    addresses = _addresses(host, port) or [got.wire.peer]
    if host in addresses:
        return Stage("dns", OK, found=f"{whose}{host} is an address")
    return Stage("dns", OK, found=f"{whose}{host} is {', '.join(addresses)}")


def _addresses(host: str, port: int) -> list[str]:
    """All addresses of a name that was resolved a moment ago."""
    try:
        found = Task(socket.getaddrinfo, host, port, 0, socket.SOCK_STREAM).result(2.0)
    except (OSError, UnicodeError):
        return []
    return list(dict.fromkeys(row[4][0] for row in found))


def _tcp(endpoint: Endpoint, got: Got) -> Stage:
    return Stage("tcp", OK, found=f"connected to {got.wire.peer} port {_target(endpoint, got.wire)[1]}")


def _proxy(endpoint: Endpoint, got: Got) -> Stage:
    proxy, words = route(endpoint.url)
    return Stage("proxy", OK if proxy else UNUSED, found=words)


def _tls(endpoint: Endpoint, got: Got) -> Stage:
    if got.wire.tls is None:
        return Stage("tls", UNUSED, found="none: the address begins with http://")
    version, cipher, certificate = got.wire.tls
    days = _days_left(certificate)
    found = f"{version}, {cipher}; certificate from {_issuer(certificate)}, {days} days left"
    found += f"; trusted through {tls.trusted_from(endpoint.ca_file)}"
    if days >= FEW_DAYS:
        return Stage("tls", OK, found=found)
    return Stage("tls", WARNING, found=found, mend="The server's certificate expires soon: have it renewed")


def _issuer(certificate: dict[str, Any]) -> str:
    names = {name: value for part in certificate.get("issuer", ()) for name, value in part}
    return ", ".join(filter(None, [names.get("organizationName"), names.get("commonName")])) or "an unnamed issuer"


def _days_left(certificate: dict[str, Any]) -> int:
    import ssl

    return int((ssl.cert_time_to_seconds(certificate["notAfter"]) - time.time()) // 86400)


def _http(endpoint: Endpoint, got: Got) -> Stage:
    found = f"GET {urlsplit(models_url(endpoint)).path} answered {got.status}"
    return Stage("http", OK, found=found + (": no list of models" if got.status in NO_LIST else ""))


_DESCRIBE = {"dns": _dns, "tcp": _tcp, "proxy": _proxy, "tls": _tls, "http": _http}


def _answers(endpoint: Endpoint, got: Got) -> Iterator[Stage]:
    """Whether the key is accepted, and whether the model is there. A list that anybody gets says nothing about a key:
    then a tiny question does."""
    if got.error and getattr(got.error, "kind", "") in REFUSING:
        yield Stage("auth", BROKEN, None, got.error.message, got.error.hint or "")
        return
    accepted = f"the key from {endpoint.key_origin} is accepted"
    started = time.monotonic()
    if not got.error and endpoint.key and _is_guarded(endpoint):
        yield Stage("auth", OK, _since(started), accepted)
        yield _model(endpoint)
        return
    asked = _ask(endpoint)
    if asked.name == "auth":
        yield asked
    elif asked.status == BROKEN:
        yield Stage("auth", NOTE, None, "not refused, as far as it came")
        yield _suggesting(endpoint, asked, [] if got.error else _names(endpoint))
    else:
        yield Stage("auth", OK, None, accepted if endpoint.key else "no key is set, and none is asked for")
        yield asked


def _since(started: float) -> float:
    return (time.monotonic() - started) * 1000


def _is_guarded(endpoint: Endpoint) -> bool:
    """Whether the list of models is refused without the key."""
    return get(endpoint._replace(key="", headers={}), LIST_LIMIT).status in (401, 403)


def _names(endpoint: Endpoint) -> list[str]:
    try:
        return [model.id for model in ai_client.models(_hastened(endpoint, LIST_LIMIT))]
    except ProviderError:
        return []


def _model(endpoint: Endpoint) -> Stage:
    started = time.monotonic()
    names = _names(endpoint)
    if endpoint.model in names:
        return Stage("model", OK, _since(started), f"{endpoint.model} is one of the {len(names)} listed")
    asked = _ask(endpoint)
    if asked.status == BROKEN:
        return _suggesting(endpoint, asked._replace(name="model"), names)
    return asked._replace(found=f"{asked.found}, though it is not listed") if endpoint.model and names else asked


def _suggesting(endpoint: Endpoint, asked: Stage, names: list[str]) -> Stage:
    import difflib
    import shlex

    close = difflib.get_close_matches(endpoint.model, names, 1) if endpoint.model not in names else []
    if not close:
        return asked
    mend = f"ai config set {endpoint.section}.model {shlex.quote(close[0])}"  # a server's words in a command to type
    return asked._replace(found=f"{asked.found}. Did you mean {close[0]}?", mend=mend)


def _ask(endpoint: Endpoint) -> Stage:
    """A real question with a tiny answer, as the stage that it decides: "model", or a broken "auth"."""
    hastened = _hastened(endpoint, CHAT_LIMIT)._replace(max_tokens=TINY)
    body = ai_client.request_body(hastened, [{"role": "user", "content": "Say ok."}])
    name = endpoint.model or "the server's own model"
    started = time.monotonic()
    try:
        answer = ai_client.chat(hastened, body, tell=lambda line: None)
    except ProviderError as error:
        if error.kind == "empty":
            return Stage("model", OK, _since(started), f"{name} answered, with no text in {TINY} tokens")
        stage = "auth" if error.kind in REFUSING else "model"
        mend = "Is it still loading the model? Its log may tell" if error.kind == "stall" else error.hint or ""
        return Stage(stage, BROKEN, _since(started), error.message, mend)
    if answer.finish == "interrupted":
        raise KeyboardInterrupt
    first = f": first token after {answer.ttft * 1000:.0f} ms" if answer.ttft is not None else ""
    return Stage("model", OK, _since(started), f"{name} answered{first}")
