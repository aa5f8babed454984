"""`ai models`: what each configured provider offers, all of them asked at once."""

from __future__ import annotations

import sys
import threading

from opsterm import ai_client, config, host, presets, providers
from opsterm.ai_client import Model
from opsterm.config import Config
from opsterm.errors import OK, PROVIDER, USAGE, OpsTermError, UsageError
from opsterm.provider_errors import ProviderError
from opsterm.provider_keys import with_key
from opsterm.providers import Endpoint
from opsterm.record import NamedTuple
from opsterm.term import clean, coloured, note, paint, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

PATIENCE = 8.0  # seconds for one provider's list


class Offer(NamedTuple):
    """What one provider offers, or why that is not known. model is the one that is asked there."""

    label: str
    model: str = ""
    models: tuple[Model, ...] = ()
    error: OpsTermError | None = None
    is_default: bool = False


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-p", "--provider", metavar="NAME", help="this one only: a preset or a label")
    parser.add_argument("--json", action="store_true", help="one JSON document")


def main(args: argparse.Namespace) -> int:
    settings = config.load()
    labels = [args.provider] if args.provider else configured(settings)
    if args.provider and args.provider.lower() == providers.GUIDE:
        raise UsageError(
            "the guide has no models: it answers from its own table", "ai models lists what providers have"
        )
    if not labels:
        _suggest_local()
        raise UsageError("no provider is configured", "ai setup chooses one; ai models -p NAME asks a preset")
    offers = ask_all(settings, labels)
    _print_json(offers) if args.json else _print(offers)
    return _verdict(offers)


def configured(settings: Config) -> list[str]:
    """The label asked by default, then those under `providers:` as they stand in the files; without the guide."""
    labels = {label.lower(): label for label in [providers.own(settings), *providers.labels(settings)] if label}
    labels.pop(providers.GUIDE, None)
    return list(labels.values())


def ask_all(settings: Config, labels: list[str]) -> list[Offer]:
    """The offers of labels, in this order, after PATIENCE seconds at the latest, keys that a command prints aside."""
    default = next(iter(configured(settings)), "").lower()
    offers: dict[str, Offer] = {}
    bugs: list[Exception] = []
    threads = []
    for label in labels:
        try:
            endpoint = providers.resolve(settings, label)
            assert endpoint, "the guide is no endpoint"
            endpoint = with_key(endpoint)  # here, not in a thread: it may ask for a password
        except OpsTermError as error:
            offers[label] = Offer(label, error=error)
        else:
            offers[label] = Offer(label, endpoint.model, is_default=label.lower() == default)
            threads.append(threading.Thread(target=_ask, args=(offers, label, endpoint, bugs), daemon=True))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if bugs:
        raise bugs[0]
    return list(offers.values())


def _ask(offers: dict[str, Offer], label: str, endpoint: Endpoint, bugs: list[Exception]) -> None:
    try:
        offers[label] = offers[label]._replace(models=tuple(listed(endpoint)))
    except OpsTermError as error:
        offers[label] = offers[label]._replace(error=error)
    except Exception as error:  # the one catch point is in the main thread
        bugs.append(error)


def listed(endpoint: Endpoint) -> list[Model]:
    """The models of endpoint, within PATIENCE seconds. ProviderError when it lists none, OpsTermError without a key."""
    endpoint = with_key(endpoint)._replace(key_cmd="")
    limits = {name: min(getattr(endpoint, name), PATIENCE) for name in ("connect_timeout", "first_byte_timeout")}
    limits["total_timeout"] = min(endpoint.total_timeout, 2 * PATIENCE)  # a silence is first_byte_timeout's
    try:
        return ai_client.models(endpoint._replace(**limits))
    except ProviderError as error:
        if error.kind == "stall":
            error.message = f"{endpoint.label} took the question for its models, and no list came"
            error.hint = "Is it an OpenAI-compatible server, and is it well? Try again in a moment"
        raise


def one_line(text: str) -> str:
    """Text of a server as one line that a terminal can be given."""
    return clean(text).replace("\n", "\\n").replace("\t", "\\t")


def context_of(model: Model) -> str:
    """A model's context length for people: "128k", "" where it is not known."""
    if not model.context:
        return ""
    return f"{model.context / 1000:.0f}k" if model.context >= 1000 else str(model.context)


def _suggest_local() -> None:
    for label, url in presets.find_local():
        note(f"{label} seems to run here, on {url} ({host.owner_of(url)}): ai models -p {label}")


def _print_json(offers: list[Offer]) -> None:
    import json

    rows = [
        {
            "provider": offer.label,
            "model": model.id,
            "context": model.context,
            "owner": model.owner,
            "current": model.id == offer.model,
        }
        for offer in offers
        for model in offer.models
    ]
    errors = [
        {"provider": offer.label, "message": offer.error.message, "hint": offer.error.hint}
        for offer in offers
        if offer.error
    ]
    print(json.dumps({"models": rows, "errors": errors}))


def _print(offers: list[Offer]) -> None:
    show: Callable[[Offer], None] = _print_block if sys.stdout.isatty() else _print_lines
    for offer in offers:
        if offer.error is None:
            show(offer)
            _remark(offer)


def _print_lines(offer: Offer) -> None:
    for model in offer.models:
        print(one_line(offer.label), one_line(model.id), sep="\t")


def _print_block(offer: Offer) -> None:
    styled = coloured()
    default = " (asked by default)" if offer.is_default else ""
    print(paint(one_line(offer.label), "bold", styled) + default)
    wide = min(max((len(one_line(model.id)) for model in offer.models), default=0), max(width() - 9, 10))
    for model in offer.models:
        mark = "*" if model.id == offer.model else " "
        line = f"{mark} {one_line(model.id):<{wide}}  {context_of(model):>5}".rstrip()
        print(paint(line, "green", styled and mark == "*"))


def _remark(offer: Offer) -> None:
    if not offer.models:
        note(f"{offer.label} lists no models", "yellow")
    elif offer.model and all(model.id != offer.model for model in offer.models):
        note(f"{offer.label} does not list {offer.model}, which is the model asked there", "yellow")


def _verdict(offers: list[Offer]) -> int:
    """Say who failed, and why. OpsTermError when nobody answered."""
    failures = [offer for offer in offers if offer.error]
    if len(offers) == 1 and offers[0].error:
        raise offers[0].error
    for offer in failures:
        if offer.error:
            why = f"{offer.label}: {offer.error.message}"
            note(f"{why}. {offer.error.hint}" if offer.error.hint else why, "red")
    if len(failures) < len(offers):
        return OK
    code = USAGE if all(offer.error and offer.error.code == USAGE for offer in failures) else PROVIDER
    raise OpsTermError(f"none of {len(offers)} providers answered", "ai setup chooses another", code, "api")
