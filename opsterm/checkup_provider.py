"""The checks of who answers: the provider, its key and model, the way to it, and whether it is reached."""

from __future__ import annotations

import os
import shlex
import time
from collections.abc import Iterator

from opsterm import capabilities, checkup, config, probe, providers, tls
from opsterm.checkup import BROKEN, NOTE, OK, WARNING, Finding, Task
from opsterm.errors import OpsTermError
from opsterm.provider_keys import without_vault
from opsterm.providers import Endpoint
from opsterm.record import NamedTuple

REACH = 4.5  # seconds for a provider to answer
SKEW = 300.0  # seconds that two clocks may be apart: tokens and certificates are off by then
OTHER_STORES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")


class Choice(NamedTuple):
    """A provider that is configured: its endpoint (None for the guide), or the problem with it."""

    label: str
    endpoint: Endpoint | None
    problem: OpsTermError | None = None


class Facts(NamedTuple):
    """What the checks look at. choices: who is asked by default, then the others; none when the configuration does not
    load."""

    config: config.Config | None
    problem: OpsTermError | None
    choices: tuple[Choice, ...] = ()

    def endpoints(self) -> list[Endpoint]:
        return [choice.endpoint for choice in self.choices if choice.endpoint]


def gather() -> Facts:
    """Read the configuration afresh. What is wrong with it is part of the facts; nothing is raised for it."""
    import contextlib
    import io

    try:
        with contextlib.redirect_stderr(io.StringIO()):  # its note about loose modes is a finding of ours
            loaded = config.load()
    except OpsTermError as error:
        return Facts(None, error)
    sections = (name.rpartition(".")[0] for name, _ in loaded.items() if name.startswith("providers."))
    chosen = _choice(loaded, "")
    others = dict.fromkeys(section.partition(".")[2] for section in sections)
    used = chosen.label.lower()
    return Facts(loaded, None, (chosen, *(_choice(loaded, label) for label in others if label.lower() != used)))


def _choice(loaded: config.Config, label: str) -> Choice:
    name = label or providers.own(loaded) or providers.GUIDE
    try:
        return Choice(name, providers.resolve(loaded, label))
    except OpsTermError as error:
        return Choice(name, None, error)


def provider(facts: Facts) -> Iterator[Finding]:
    if not facts.config:
        yield Finding(NOTE, "not looked at: the configuration does not load")
    for number, choice in enumerate(facts.choices):
        if choice.problem:
            status = WARNING if number else BROKEN
            yield Finding(status, f"{choice.label}: {choice.problem.message}", choice.problem.hint or "")
        elif choice.endpoint is None:
            wanted = facts.config is None or facts.config["ai.provider"]
            why, mend = ("it is the provider", "") if wanted else providers.unasked(facts.config)
            yield Finding(NOTE, f"the offline guide answers: {why}", mend)
        elif number:
            yield Finding(OK, f"also: {choice.label}, {providers.shown(choice.endpoint.url)}")
        else:
            yield from _chosen(choice.endpoint)


def _chosen(endpoint: Endpoint) -> Iterator[Finding]:
    yield Finding(OK, f"{endpoint.label} is asked: {providers.shown(endpoint.url)}")
    if endpoint.key_cmd and not endpoint.key:
        yield Finding(OK, f"its key is printed by the command of {endpoint.key_origin}, which was not run")
    elif kept := endpoint.vault_names.get(""):
        yield Finding(OK, f"its key is vault:{kept}, as {endpoint.key_origin} says; the vault was not opened")
    elif endpoint.key:
        yield Finding(OK, f"its key is from {endpoint.key_origin}")
    elif endpoint.unsent_key:
        found = f"no key: the one at {endpoint.unsent_key} is for another provider or address"
        yield Finding(WARNING, found, f"ai config set {endpoint.section}.api_key")
    elif endpoint.headers:
        yield Finding(OK, f"no key is set, but headers are: {', '.join(endpoint.headers)}")
    else:
        yield Finding(NOTE, "no key is set, which a server on this machine may do without")
    if endpoint.model:
        yield Finding(OK, f"its model is {endpoint.model}")
    else:
        yield Finding(NOTE, "no model is set: the server chooses", f"ai models -p {shlex.quote(endpoint.label)}")
    lacks = capabilities.recall(endpoint)
    if lacks:
        yield Finding(NOTE, f"it does not take {', '.join(lacks)}, as its errors said: left out of requests")


def proxy(facts: Facts) -> Iterator[Finding]:
    for endpoint in facts.endpoints():
        _, words = probe.route(endpoint.url)
        yield Finding(OK, f"{endpoint.label} is reached {words}")
    if not facts.endpoints():  # whoever is configured next
        for scheme in ("https", "http"):
            found, words = probe.route(f"{scheme}://elsewhere.invalid")
            if found:
                yield Finding(OK, f"{scheme}:// is reached {words}")


def trust(facts: Facts) -> Iterator[Finding]:
    secure = [endpoint for endpoint in facts.endpoints() if endpoint.url.startswith("https:")]
    sections = {endpoint.ca_file: endpoint.section for endpoint in reversed(secure)} or {"": "ai"}
    for ca_file in sections:
        try:
            stores = tls.trusted_from(ca_file, f"{sections[ca_file]}.ca_file")
        except OpsTermError as error:
            yield Finding(BROKEN if secure else WARNING, error.message, error.hint or "")
            continue
        if stores:
            yield Finding(OK, f"certificates are trusted through {stores}")
        else:
            names = " ".join(["ca-certificates"] * len(checkup.MANAGERS))
            found = "no certificates to trust were found: no https:// address can be asked"
            yield Finding(BROKEN if secure else WARNING, found, checkup.install(names))
    ignored = [variable for variable in OTHER_STORES if os.environ.get(variable)]
    if ignored:
        yield Finding(NOTE, f"without effect here: {', '.join(ignored)}. SSL_CERT_FILE and ai.ca_file count")


def reachable(facts: Facts) -> Iterator[Finding]:
    tasks = [(endpoint, Task(probe.get, without_vault(endpoint), REACH)) for endpoint in facts.endpoints()]
    ends = time.monotonic() + REACH + 1
    for number, (endpoint, task) in enumerate(tasks):
        worst = WARNING if number or not facts.choices[0].endpoint else BROKEN
        try:
            yield from _reached(endpoint, task.result(ends - time.monotonic()), worst)
        except TimeoutError:
            found = f"{endpoint.label}: no answer in {REACH:g} s"
            yield Finding(worst, found, f"ai doctor network -p {shlex.quote(endpoint.label)}")


def _reached(endpoint: Endpoint, got: probe.Got, worst: str) -> Iterator[Finding]:
    ms = (got.ended - got.wire.stages[0][1]) * 1000
    refused = got.status in (401, 403)
    follow = f"ai doctor network -p {shlex.quote(endpoint.label)}"
    if refused and (endpoint.vault_names or (endpoint.key_cmd and not endpoint.key)):
        yield Finding(OK, f"{endpoint.label} answered in {ms:.0f} ms, and wants its key")
    elif got.error and got.status in probe.NO_LIST and not refused:
        yield Finding(NOTE, f"{endpoint.label} answered in {ms:.0f} ms; it lists no models ({got.status})", follow)
    elif got.error:
        mend = (got.error.hint or "") if refused else follow
        yield Finding(worst, f"{endpoint.label}: {got.error.message}", mend)
    else:
        yield Finding(OK, f"{endpoint.label} answered in {ms:.0f} ms, and lists its models")
    if got.ahead is not None and abs(got.ahead) > SKEW:
        apart = f"{abs(got.ahead) / 60:.0f} min {'behind' if got.ahead > 0 else 'ahead of'}"
        found = f"the clock here is {apart} that of {endpoint.label}: certificates and tokens will be refused"
        yield Finding(WARNING, found, "sudo timedatectl set-ntp true")
