"""`ai setup`: choose who answers, try it with a real question, and only then write it to the configuration."""

from __future__ import annotations

import os
import sys

from opsterm import ai_client, choosing, config, models, placing, prompt, providers, settings
from opsterm.config import Config, Value
from opsterm.errors import FAILED, OK, OpsTermError, UsageError
from opsterm.placing import Place, Quit, Wish, checked_label
from opsterm.provider_errors import ProviderError
from opsterm.providers import PRESETS, Endpoint
from opsterm.record import NamedTuple
from opsterm.term import Spinner, clean, note

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

TEST = {"role": "user", "content": "Answer with the one word: ready"}
TEST_TOKENS = 256  # enough for a model that thinks first
TEST_PATIENCE = 120.0  # seconds: a local server may have to load its model
KEY_LIMIT = 1 << 16  # characters read from stdin
# What mends each kind of failure: at the question, and by flags.
ADVICE = {
    "auth": ("k takes another key", "--key-stdin or --key-cmd gives another key"),
    "request": ("m takes another model, a another address", "--model gives another model, --url another address"),
    "network": ("a takes another address; r tries again once the network is back", "--url gives another address"),
    "protocol": ("a takes another address: it looks like https://host/v1", "--url gives another address"),
    "redirect": ("a takes the new address, if you trust it", "--url gives the new address, if you trust it"),
    "tls": ("c takes the PEM file of a CA of your own; a another address", "--ca-file gives a CA of your own"),
}
KEYS = "other [k]ey, [m]odel, [a]ddress,\n[c]A file; [r]etry, [w]rite it anyway,\n[q]uit > "


class Choice(NamedTuple):
    """What is to be written. model is None as long as it has to be asked for."""

    name: str
    url: str
    key: str = ""
    key_cmd: str = ""
    model: str | None = None
    ca_file: str = ""
    is_final: bool = False  # wanted although it did not pass the test


class Session(NamedTuple):
    """What all steps need: the flags, the settings in force, those of the user's file, and whether to ask."""

    args: argparse.Namespace
    settings: Config
    file: dict[str, Value]
    asks: bool


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--list", action="store_true", help="the providers that need no address; with --json as JSON")
    add("--json", action="store_true", help="with --list")
    add("--provider", metavar="NAME", help="a preset, or with --url a name of your own")
    add("--url", help="an OpenAI-compatible server: https://host/v1")
    add("--model", metavar="NAME", help="the model's name there")
    key = parser.add_mutually_exclusive_group()
    key.add_argument("--key-stdin", action="store_true", help="read the key from stdin: pass show KEY | ai setup …")
    key.add_argument("--key-cmd", metavar="CMD", help="a command that prints the key, run when it is needed")
    key.add_argument("--no-key", action="store_true", help="the server needs none")
    add("--ca-file", metavar="FILE", help="PEM file of the CA to trust instead of the system's")
    add("--label", metavar="NAME", help="write it as providers.NAME, beside what there is")
    add("--default", action="store_true", help="ask it by default; the one before stays, asked with -p")
    add("--no-test", action="store_true", help="write it without asking the provider anything")
    add("--yes", action="store_true", help="ask nothing; as --default, and replace what has the same name")


def main(args: argparse.Namespace) -> int:
    if args.list:
        return _list(args.json)
    if args.json:
        raise UsageError("--json belongs to --list", "ai setup --list --json")
    wish = Wish(args.label or "", args.default, args.yes)
    session = Session(args, config.load(), _users_file(), not args.yes and _has_terminal())
    try:
        choice = _settle(session, _key(session, _provider(session)))
        place = placing.choose(choice.name, wish, session.file, session.asks)
    except (KeyboardInterrupt, EOFError, Quit) as end:
        note("nothing was written", "yellow")
        if isinstance(end, KeyboardInterrupt):
            raise
        return FAILED
    except prompt.NoTerminal:
        raise OpsTermError("the terminal has gone", "Nothing was written") from None
    return _write(session, choice, place)


def _list(as_json: bool) -> int:
    if as_json:
        import json

        print(json.dumps([{"name": name, **preset._asdict()} for name, preset in PRESETS.items()]))
        return OK
    for name, preset in PRESETS.items():
        print(f"{name:<10}  {preset.title:<16}  {preset.url}")
        if preset.keys_at:
            print(f"{'':<10}  {'  keys':<16}  {preset.keys_at}")
    return OK


def _users_file() -> dict[str, Value]:
    path = config.user_file()
    return config.read(path)[0] if os.path.lexists(path) else {}


def _has_terminal() -> bool:
    try:
        os.close(prompt.open_tty())
    except prompt.NoTerminal:
        return False
    return True


# The steps: each takes what flags say, asks where they are silent, and names the flag where there is nobody to ask.


def _provider(session: Session) -> Choice:
    name, url = session.args.provider or "", session.args.url or ""
    if not name and not url:
        if not session.asks:
            raise _missing("provider", "--provider NAME (ai setup --list shows them), or --url URL")
        name = choosing.ask_provider()
    name = name.lower() if name.lower() in (*PRESETS, choosing.CUSTOM) else checked_label(name or choosing.CUSTOM)
    if not url and name == choosing.CUSTOM:
        if not session.asks:
            raise _missing("address", "--url URL")
        url = choosing.ask_address()
    elif url:
        choosing.checked_address(url)
    elif name not in PRESETS:
        known = config.suggestion(name, [*PRESETS, choosing.CUSTOM])
        raise UsageError(f"no preset is named {name!r}{known}", "--url URL gives a name of your own its address")
    file = session.args.ca_file
    return Choice(name, url or PRESETS[name].url, model=session.args.model, ca_file=_absolute(file))


def _missing(what: str, flag: str) -> UsageError:
    return UsageError(f"ai setup needs the {what}, and has nobody to ask", flag)


def _absolute(file: str | None) -> str:
    return os.path.abspath(os.path.expanduser(file)) if file else ""


def _key(session: Session, choice: Choice) -> Choice:
    args = session.args
    if args.key_cmd:
        return choice._replace(key_cmd=args.key_cmd)
    if args.key_stdin and not sys.stdin.isatty():
        return choice._replace(key=choosing.checked_key(sys.stdin.read(KEY_LIMIT), choice.name))
    if args.no_key or (choosing.is_here(choice.url) and not args.key_stdin):
        return choice
    if not session.asks:
        raise _missing("key", "--key-stdin, --key-cmd CMD or --no-key")
    return choice._replace(key=choosing.ask_key(choice.name))


def _settle(session: Session, choice: Choice) -> Choice:
    """choice with a model, once it has answered, or once the person wants it anyway."""
    while True:
        try:
            if choice.model is None:
                choice = choice._replace(model=_model(session, choice))
            if not session.args.no_test:
                _try(_endpoint(session, choice))
            return choice
        except OpsTermError as error:
            if not session.asks:
                raise _with_flags(error) from None
            choice = _mend(choice, error)
        if choice.is_final:
            return choice._replace(model=choice.model or "")


def _with_flags(error: OpsTermError) -> OpsTermError:
    """error with what mends it where nobody can be asked."""
    if isinstance(error, ProviderError):
        advice = ADVICE.get(error.kind, ("", error.hint))[1]
        error.hint = f"Nothing was written. {advice}; --no-test writes it as it is"
    return error


def _endpoint(session: Session, choice: Choice) -> Endpoint:
    """The endpoint as it will be, tried once."""
    shared = {field: session.settings[f"ai.{field}"] for field in providers.SHARED}
    shared.update(retries=0, total_timeout=min(shared["total_timeout"], TEST_PATIENCE))
    shared["ca_file"] = choice.ca_file or shared["ca_file"]
    return Endpoint(
        choice.name,
        providers.chat_url(choice.url),
        choice.key,
        choice.model or "",
        key_cmd=choice.key_cmd,
        key_origin="--key-cmd" if choice.key_cmd else "this setup",
        headers=placing.kept_headers(choice.name, choice.url, session.file),
        **shared,
    )


def _model(session: Session, choice: Choice) -> str:
    preset = PRESETS.get(choice.name)
    wanted = preset.model if preset else ""
    if session.args.no_test and not session.asks:
        if not wanted and not choosing.is_here(choice.url):
            raise _missing("model", "--model NAME")
        return wanted
    endpoint = providers.with_key(_endpoint(session, choice))  # before the spinner: it may ask for a password
    spinner = Spinner(f"asking {choice.name} for its models").start()
    try:
        found = [models.one_line(model.id) for model in models.listed(endpoint)]
    except ProviderError as error:
        if not session.asks or error.kind not in ("request", "protocol"):
            raise
        spinner.stop()
        note(f"there is no list of models: {error.message}", "yellow")
        return prompt.ask_line(f"The model's name{f' (Enter: {wanted})' if wanted else ''} > ", wanted)
    finally:
        spinner.stop()
    default = wanted if wanted in found else found[0] if len(found) == 1 else ""
    if session.asks:
        return choosing.ask_model(found, default)
    if not default:
        raise _missing("model", "--model NAME, of " + ", ".join([*found[:10], *(["…"] if len(found) > 10 else [])]))
    return default


def _try(endpoint: Endpoint) -> None:
    """One small question. ProviderError when no answer comes, KeyboardInterrupt on Ctrl-C."""
    import time

    endpoint = providers.with_key(endpoint)
    began = time.monotonic()
    spinner = Spinner(f"asking {endpoint.label}").start()
    try:
        body = ai_client.request_body(endpoint._replace(max_tokens=TEST_TOKENS), [TEST])
        answer = ai_client.chat(endpoint, body)
    except ProviderError as error:
        if error.kind != "empty" or not (error.partial and error.partial.reasoning):
            raise
        answer = error.partial._replace(text="(it thought for long, and that will do)")
    finally:
        spinner.stop()
    if answer.finish == "interrupted":
        raise KeyboardInterrupt
    model = f" ({endpoint.model})" if endpoint.model else ""
    said = " ".join(answer.text.split())[:60]
    note(f"{endpoint.label}{model} answered after {time.monotonic() - began:.1f} s: {said}", "green")


def _mend(choice: Choice, error: OpsTermError) -> Choice:
    """What the person changes about a choice that failed. Quit when they give up."""
    note(error.message, "red")
    kind = getattr(error, "kind", "")
    if kind == "auth" and not (choice.key or choice.key_cmd) and (key := choosing.ask_key(choice.name)):
        return choice._replace(key=key)
    advice = ADVICE.get(kind, (error.hint or "", ""))[0]
    keys_at = PRESETS[choice.name].keys_at if choice.name in PRESETS else ""
    if kind == "auth" and keys_at:
        advice += f"; keys are made at {keys_at}"
    if kind == "network" and choosing.is_here(choice.url):
        advice = "is it running? r tries again; a takes another address"
    pressed = prompt.ask_key(f"    {clean(advice)}\n{KEYS}", "kmacrwq", "q")
    if pressed == "k":
        return choice._replace(key=choosing.ask_key(choice.name), key_cmd="")
    if pressed == "m":
        return choice._replace(model=prompt.ask_line("The model's name (Enter: the list) > ") or None)
    if pressed == "a":
        return choice._replace(url=choosing.ask_address(), model=None)
    if pressed == "c":
        return choice._replace(ca_file=_absolute(prompt.ask_line("PEM file of the CA > ")))
    if pressed == "q":
        raise Quit
    return choice._replace(is_final=pressed == "w")


def _write(session: Session, choice: Choice, place: Place) -> int:
    preset = PRESETS.get(place.label.lower())
    address = "" if preset and preset.url == choice.url else choice.url
    fields = (address, choice.key, choice.key_cmd, choice.model, choice.ca_file)
    stored = placing.changes(dict(zip(placing.WRITTEN, fields)), place, session.file)
    path = settings.store(stored)
    note(f"written to {path}: {', '.join(name for name, value in stored.items() if value is not None)}", "green")
    gone = [name for name, value in stored.items() if value is None]
    if gone:
        note(f"taken out: {', '.join(gone)}")
    _tell_what_overrides(place)
    note(f"now ask: ai {'' if place.is_default else f'-p {place.label} '}how to check disk")
    return OK


def _tell_what_overrides(place: Place) -> None:
    fields = ("provider", *placing.CREDENTIALS, "headers") if place.is_default else ()
    for variable in filter(os.environ.get, (config.KEYS[f"ai.{field}"].variable for field in (*fields, "ca_file"))):
        note(f"${variable} is set and overrides what is written: unset {variable}", "yellow")
