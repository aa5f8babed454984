"""`ai setup`: choose who answers, try it with a real question, and only then write it to the configuration."""

from __future__ import annotations

import os

from opsterm import choosing, config, config_store, key_place, paths, placing, prompt, providers
from opsterm.errors import FAILED, OK, OpsTermError, UsageError
from opsterm.key_place import Kept
from opsterm.placing import Files, Place, Quit, Wish, checked_label
from opsterm.presets import PRESETS
from opsterm.provider_errors import ProviderError
from opsterm.provider_keys import with_key
from opsterm.providers import Endpoint
from opsterm.record import NamedTuple
from opsterm.term import clean, note

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

# What mends each kind of failure: at the question, and by flags.
ADVICE = {
    "auth": ("k takes another key", "--key-stdin or --key-cmd gives another key"),
    "request": ("m takes another model, a another address", "--model gives another model, --url another address"),
    "network": ("a takes another address; r tries again once the network is back", "--url gives another address"),
    "protocol": ("a takes another address: it looks like https://host/v1", "--url gives another address"),
    "redirect": ("a takes the new address, if you trust it", "--url gives the new address, if you trust it"),
    "tls": ("c takes the PEM file of a CA of your own; a another address", "--ca-file gives a CA of your own"),
}
KEYS = "other [k]ey, [m]odel, [a]ddress,\n[c]A file; [r]etry (Enter),\n[w]rite it anyway, [q]uit > "


class Choice(NamedTuple):
    """What is to be written, and where. name is a preset's or one's own; model is None as long as it has to be asked
    for; printed is the key that key_cmd printed, which is not written. kept is where in the vault the key goes, None
    for the file, once that is decided."""

    name: str
    place: Place
    url: str
    key: str = ""
    key_cmd: str = ""
    printed: str = ""
    model: str | None = None
    ca_file: str = ""
    is_final: bool = False  # wanted although it did not pass the test
    kept: Kept | None = None
    is_decided: bool = False

    def fields(self, as_written: bool = False) -> dict[str, Any]:
        """What is tried out; as_written with what refers to the vault in the place of the key."""
        key = f"{config.REFERENCE}{self.kept.name}" if as_written and self.kept and self.key else self.key
        fields = {"api_url": self.url, "api_key": key, "api_key_cmd": self.key_cmd}
        return {**fields, "model": self.model or "", "ca_file": self.ca_file}


class Session(NamedTuple):
    """What all steps need: the flags, what the files said at the start, whether to ask, and the command that prints the
    vault's password."""

    args: argparse.Namespace
    files: Files
    asks: bool
    password_cmd: str


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
    text = "keep the key in the vault, as NAME or LABEL_api_key"
    add("--vault", nargs="?", const="", metavar="NAME", help=text)
    add("--ca-file", metavar="FILE", help="PEM file of the CA to trust instead of the system's")
    add("--label", metavar="NAME", help="write it as providers.NAME, beside what there is")
    add("--default", action="store_true", help="ask it by default; the one before stays, asked with -p")
    add("--no-test", action="store_true", help="write it without asking the provider anything")
    add("--yes", action="store_true", help="ask nothing; as --default, and replace what has the same name")


def main(args: argparse.Namespace) -> int:
    if args.list:
        choosing.print_presets(args.json)
        return OK
    if args.json:
        raise UsageError("--json belongs to --list", "ai setup --list --json")
    if args.vault is not None and (args.no_key or args.key_cmd):
        raise UsageError("--vault keeps a key, and none is given", "ai setup --key-stdin --vault …")
    args.ca_file = choosing.checked_ca_file(args.ca_file)
    for flag in ("provider", "url", "model", "label"):
        setattr(args, flag, choosing.checked_text(f"--{flag}", getattr(args, flag)))
    config_store.check_writable()
    settings = config.load()  # it says what is wrong in the system's file, or in a variable
    asks = not args.yes and prompt.has_terminal()
    session = Session(args, placing.read_files(), asks, settings["vault.password_cmd"])
    try:
        choice = _settle(session, _start(session))
    except (KeyboardInterrupt, EOFError, Quit) as end:
        note("nothing was written", "yellow")
        if isinstance(end, KeyboardInterrupt):
            raise
        return FAILED
    except prompt.NoTerminal:
        raise OpsTermError("the terminal has gone", "Nothing was written") from None
    return _write(session, choice)


# The steps: each takes what flags say, asks where they are silent, and names the flag where there is nobody to ask.


def _start(session: Session) -> Choice:
    args = session.args
    name, url = _provider(session)
    choice = Choice(name, _place(session, name), url, model=args.model or None, ca_file=args.ca_file)
    if args.key_cmd:
        return choice._replace(key_cmd=args.key_cmd)
    if args.key_stdin:
        return _kept(session, choice._replace(key=choosing.key_from_stdin(name)), typed=False)
    return _keyed(session, choice)


def _provider(session: Session) -> tuple[str, str]:
    """Its name and address."""
    name, url = session.args.provider, session.args.url
    if not name and not url:
        if not session.asks:
            raise _missing(session, "provider", "--provider NAME (ai setup --list shows them), or --url URL")
        name = choosing.ask_provider(looks=not session.args.no_test)
    name = name.lower() if name.lower() in (*PRESETS, choosing.CUSTOM) else checked_label(name or choosing.CUSTOM)
    if url:
        return name, choosing.checked_address(url)
    if name == choosing.CUSTOM:
        if not session.asks:
            raise _missing(session, "address", "--url URL")
        return name, choosing.ask_address()
    if name not in PRESETS:
        known = config.suggestion(name, [*PRESETS, choosing.CUSTOM])
        raise UsageError(f"no preset is named {name!r}{known}", "--url URL gives a name of your own its address")
    return name, PRESETS[name].url


def _missing(session: Session, what: str, flag: str) -> UsageError:
    why = "--yes asks nothing" if session.args.yes else "has nobody to ask"
    return UsageError(f"ai setup needs the {what}, and {why}", flag)


def _place(session: Session, name: str) -> Place:
    wish = Wish(session.args.label, session.args.default, session.args.yes)
    return placing.choose(name, wish, session.files, session.asks)


def _keyed(session: Session, choice: Choice) -> Choice:
    if session.args.no_key or choosing.is_here(choice.url):
        return choice
    if not session.asks:
        raise _missing(session, "key", "--key-stdin, --key-cmd CMD or --no-key")
    return _typed(session, choice)


def _typed(session: Session, choice: Choice) -> Choice:
    """choice with a key that is typed."""
    return _kept(session, choice._replace(key=choosing.ask_key(choice.name), key_cmd="", printed=""), typed=True)


def _kept(session: Session, choice: Choice, typed: bool) -> Choice:
    """choice with the place for its key."""
    if not choice.key or choice.key.startswith(config.REFERENCE):
        return choice._replace(kept=None, is_decided=False)
    if choice.is_decided:
        return choice
    from opsterm.vault import Unlocking

    how = Unlocking(password_cmd=session.password_cmd, asks=session.asks)
    kept = key_place.choose(session.args.vault, choice.place.label, session.args.yes, typed, how)
    return choice._replace(kept=kept, is_decided=True)


def _settle(session: Session, choice: Choice) -> Choice:
    """choice with a model, once it has answered, or once the person wants it anyway."""
    while True:
        try:
            if not session.args.no_test:
                choice = choice._replace(printed=with_key(_endpoint(session, choice)).key)
            if choice.model is None:
                choice = choice._replace(model=_model(session, choice))
            if not session.args.no_test:
                choosing.try_out(_endpoint(session, choice))
            return choice
        except OpsTermError as error:
            if not session.asks:
                raise _with_flags(error) from None
            choice = _mend(session, choice, error)
        if choice.is_final:
            return choice


def _with_flags(error: OpsTermError) -> OpsTermError:
    """error with what mends it where nobody can be asked."""
    if isinstance(error, ProviderError):
        advice = ADVICE.get(error.kind, ("", error.hint))[1]
        error.hint = f"Nothing was written. {advice}; --no-test writes it as it is"
    return error


def _endpoint(session: Session, choice: Choice) -> Endpoint:
    """The endpoint as the next question will find it once this is written, but tried once."""
    written = placing.as_written(choice.fields(), choice.place, session.files)
    found = providers.resolve(written, choice.place.label)
    assert found, "the guide is no endpoint"
    return found._replace(
        key=found.key or choice.printed,
        key_origin="--key-cmd" if choice.key_cmd else "this setup",
        retries=0,
        total_timeout=min(found.total_timeout, choosing.PATIENCE),
    )


def _model(session: Session, choice: Choice) -> str:
    wanted = PRESETS[choice.name].model if choice.name in PRESETS else ""
    is_required = not choosing.is_here(choice.url)
    if session.args.no_test and session.asks:
        return choosing.ask_model_name(wanted, is_required)
    if session.args.no_test:
        if is_required and not wanted:
            raise _missing(session, "model", "--model NAME")
        return wanted
    try:
        found, why = choosing.models_of(_endpoint(session, choice)), "it offers none"
    except ProviderError as error:
        if not session.asks or error.kind not in ("request", "protocol"):
            raise
        found, why = [], error.message
    default = wanted if wanted in found else found[0] if len(found) == 1 else ""
    if session.asks and found:
        return choosing.ask_model(found, default)
    if session.asks:
        note(f"there is no list of models: {why}", "yellow")
        return choosing.ask_model_name(wanted, False)
    if not found:
        raise UsageError(f"{choice.place.label} was asked for its models, and it offers no models", "--model NAME")
    if not default:
        names = ", ".join([*found[:10], *(["…"] if len(found) > 10 else [])])
        raise _missing(session, "model", f"--model NAME, of {names}")
    return default


def _mend(session: Session, choice: Choice, error: OpsTermError) -> Choice:
    """What the person changes about a choice that failed. Quit when they give up."""
    note(error.message, "red")
    kind = getattr(error, "kind", "")
    if kind == "auth" and not (choice.key or choice.key_cmd) and (keyed := _typed(session, choice)).key:
        return keyed
    advice = ADVICE.get(kind, (error.hint or "", ""))[0]
    keys_at = PRESETS[choice.name].keys_at if choice.name in PRESETS else ""
    if kind == "auth" and keys_at:
        advice += f"; keys are made at {keys_at}"
    if kind == "network" and choosing.is_here(choice.url):
        advice = "is it running? r tries again; a takes another address"
    pressed = prompt.ask_key(f"    {clean(advice)}\n{KEYS}", "kmacrwq", "r", leave="q")
    if pressed == "k":
        return _typed(session, choice)
    if pressed == "m":
        return choice._replace(model=prompt.ask_line("The model's name (Enter: the list) > ") or None)
    if pressed == "a":
        return _moved(session, choice, choosing.ask_address())
    if pressed == "c":
        return choice._replace(ca_file=choosing.ask_ca_file())
    if pressed == "q":
        raise Quit
    if pressed == "r":
        return choice._replace(printed="") if kind == "auth" else choice  # the command may print another key by now
    if choice.model is None:
        choice = choice._replace(model=choosing.ask_model_name("", not choosing.is_here(choice.url)))
    return choice._replace(is_final=True)


def _moved(session: Session, choice: Choice, url: str) -> Choice:
    """choice at another address. Another server is another provider: it gets no key of the one before."""
    if choosing.server_of(url) == choosing.server_of(choice.url):
        return choice._replace(url=url, model=None)
    name, place = choice.name, choice.place
    if name in PRESETS:
        name = choosing.CUSTOM
        place = place if session.args.label or place.label.lower() not in PRESETS else _place(session, name)
    moved = choice._replace(name=name, place=place, url=url, key="", key_cmd="", printed="", model=None)
    return _keyed(session, moved._replace(kept=None, is_decided=False))


def _write(session: Session, choice: Choice) -> int:
    place, kept = choice.place, choice.kept if choice.key else None
    stored: dict[str, Any] = {}

    def changes(values: dict[str, config.Value]) -> dict[str, Any]:
        stored.update(placing.changes(choice.fields(as_written=True), place, session.files._replace(user=values)))
        if kept:  # last: what is wrong with the place leaves the vault as it is
            kept.put(choice.key)
            note(f"the key is in the vault: {kept.name}", "green")
        return stored

    path = config_store.store(changes)
    placing.tell_what_changed(path, stored, place, session.files)
    if session.asks and config.holds_secret(".api_key", choice.key) and not os.path.lexists(paths.vault_file()):
        note("the key stands in that file; ai vault init makes a vault, where it would be encrypted")
    note(f"now ask: ai {'' if place.is_default else f'-p {place.label} '}how to check disk")
    return OK
