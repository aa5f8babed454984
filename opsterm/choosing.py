"""The questions of `ai setup`: to the person, which provider, address, key and model; to the provider, whether it
answers."""

from __future__ import annotations

import os
import sys

from opsterm import ai_client, config, host, models, presets, prompt, providers, retry, tls
from opsterm.errors import OpsTermError, UsageError
from opsterm.presets import PRESETS
from opsterm.provider_errors import ProviderError
from opsterm.providers import Endpoint
from opsterm.term import Spinner, clean, conceals, note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

CUSTOM = "custom"  # the name of what is no preset, unless it is given one
PAGE = 15  # models shown at a time
TEST = {"role": "user", "content": "Answer with the one word: ready"}
TEST_TOKENS = 256  # enough for a model that thinks first
PATIENCE = 120.0  # seconds: a local server may have to load its model
KEY_LIMIT = 1 << 16  # bytes read from stdin


def print_presets(as_json: bool) -> None:
    if as_json:
        import json

        print(json.dumps([{"name": name, **preset._asdict()} for name, preset in PRESETS.items()]))
        return
    for name, preset in PRESETS.items():
        print(f"{name:<10}  {preset.title:<16}  {preset.url}")
        if preset.keys_at:
            print(f"{'':<10}  {'  keys':<16}  {preset.keys_at}")


def ask_provider(looks: bool) -> str:
    """A name of PRESETS, or CUSTOM. If it looks, what runs on this machine comes first, with the owner of its port."""
    running = dict(presets.find_local()) if looks else {}
    names = [*running, *(name for name in PRESETS if name not in running), CUSTOM]
    rows = [f"{number:>3}  {_described(name, running)}" for number, name in enumerate(names, 1)]
    question = "\n".join(["Who shall answer?", *rows, "Number or name > "])
    while True:
        answer = prompt.ask_line(question).lower()
        if answer in names:
            return answer
        if answer.isdecimal() and 1 <= int(answer) <= len(names):
            return names[int(answer) - 1]
        wrong = f"{answer!r} is none of them{config.suggestion(answer, names)}\n" if answer else ""
        question = f"{wrong}1 to {len(names)}, or a name (Ctrl-D ends) > "


def _described(name: str, running: dict[str, str]) -> str:
    if name == CUSTOM:
        return "another address (custom)"
    title = PRESETS[name].title
    if name in running:
        return f"{title}, runs here: {host.owner_of(running[name])}"
    return title if PRESETS[name].keys_at else f"{title}, on this machine"


def ask_address() -> str:
    return until_valid(lambda: checked_address(prompt.ask_line("Address (https://host/v1) > ")))


def until_valid(ask: Callable[[], str]) -> str:
    """What ask returns, asked again for as long as it raises UsageError, with its words."""
    while True:
        try:
            return ask()
        except UsageError as error:
            note(f"{error.message}. {error.hint}", "red")


def checked_address(url: str) -> str:
    """url, with a warning where it goes unencrypted. UsageError when it is no address."""
    providers.chat_url(url)
    if url.lower().startswith("http:") and not is_here(url):
        note(f"{url} has no TLS: whoever is on the way reads the key and all questions", "yellow")
    return url


def is_here(url: str) -> bool:
    """Whether url is on this machine."""
    from opsterm import proxies

    return proxies.is_loopback(proxies.target(url)[0])


def server_of(url: str) -> tuple[str, str]:
    """Scheme and host: what a key is for."""
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    return parts.scheme, parts.netloc.lower()


def ask_key(name: str) -> str:
    """The key that is typed unseen, "" for none."""
    keys_at = PRESETS[name].keys_at if name in PRESETS else ""
    if keys_at:
        note(f"a key is made at {keys_at}")

    def ask() -> str:
        key = prompt.ask_secret("API key (not shown; Enter: none) > ").strip()
        return checked_key(key, name) if key else ""

    return until_valid(ask)


def checked_key(text: str, label: str) -> str:
    """The key that was pasted, without the blanks around it. UsageError, without the key in it, for what is none."""
    if not text.strip():
        raise UsageError("that is no API key: there is none", "Copy it once more, whole and nothing else")
    return providers.usable_key(text.strip(), label)


def key_from_stdin(label: str) -> str:
    """The key that is piped into us. UsageError where there is none."""
    if sys.stdin is None or sys.stdin.isatty():
        what = "closed" if sys.stdin is None else "a terminal"
        raise UsageError(f"stdin is {what}: pipe the key", "pass show KEY | ai setup --key-stdin …")
    try:
        return checked_key(sys.stdin.buffer.read(KEY_LIMIT).decode("utf-8-sig"), label)
    except UnicodeDecodeError:
        raise UsageError("that is no API key: what stdin has is no UTF-8 text", "Is it the right file?") from None


def checked_text(flag: str, text: str | None) -> str:
    """text of a flag. UsageError where a reader would not see what it is."""
    if text and conceals(text):
        raise UsageError(f"{flag} has characters that do not show: {clean(text)}", "Type it once more")
    return (text or "").strip()


def ask_ca_file() -> str:
    """The path of a CA's file that can be used, "" for none."""
    return until_valid(lambda: checked_ca_file(prompt.ask_line("PEM file of the CA (Enter: none) > ")))


def checked_ca_file(file: str | None) -> str:
    """The whole path of file. UsageError unless certificates can be read from it."""
    if not file:
        return ""
    path = os.path.abspath(os.path.expanduser(file))
    try:
        tls.trusted_from(path)
    except OpsTermError as error:
        why = error.message.rpartition(", but ")[2]
        raise UsageError(f"{path} is no file of a CA: {why}", "It has to hold the CA's certificate as PEM") from None
    return path


def ask_model_name(wanted: str, required: bool) -> str:
    """A model's name; wanted, or unless it is required none, for an empty line."""
    while True:
        name = prompt.ask_line(f"The model's name{f' (Enter: {wanted})' if wanted else ''} > ", wanted)
        if name or not required:
            return name


def ask_model(found: list[str], default: str) -> str:
    """A model of found by its number, its name or a part of it; another name when it is confirmed."""
    shown, start = found, 0
    while True:
        page = shown[start : start + PAGE]
        rows = [f"{number:>3}  {name}" for number, name in enumerate(page, start + 1)]
        left = len(shown) - start - len(page)
        rows += [f"     and {left} more"] if left else []
        enter = f" (Enter: {default})" if default else " (Enter: more)" if len(shown) > PAGE else ""
        answer = prompt.ask_line("\n".join([*rows, f"Number, name or part{enter} > "]), default)
        if answer in found:
            return answer
        if answer.isdecimal() and 1 <= int(answer) <= len(shown):
            return shown[int(answer) - 1]
        matching = [name for name in found if answer.lower() in name.lower()]
        if not answer:
            start = start + PAGE if left else 0
        elif matching:
            shown, start, default = matching, 0, matching[0] if len(matching) == 1 else ""
        elif prompt.ask_key(f"{answer} is not in the list. Take it? [y/n] > ", "yn", "n") == "y":
            return answer


def models_of(endpoint: Endpoint) -> list[str]:
    """The names of its models, each on one line. ProviderError when it lists none."""
    listed = _patiently(f"asking {endpoint.label} for its models", models.listed, endpoint)
    return [models.one_line(model.id) for model in listed]


def _patiently(what: str, ask: Callable[[Endpoint], Any], endpoint: Endpoint) -> Any:
    """What ask returns: asked again for as long as the server says that it loads its model, up to PATIENCE."""
    import time

    deadline = time.monotonic() + PATIENCE
    tries = 0
    spinner = Spinner(what).start()
    try:
        while True:
            left = max(deadline - time.monotonic(), 1.0)
            try:
                return ask(endpoint._replace(total_timeout=min(endpoint.total_timeout, left)))
            except ProviderError as error:
                tries += 1
                pause = retry.pause(error.kind, tries, 1, error.retry_after) if error.kind == "loading" else None
                if pause is None or pause >= left:
                    raise
            if tries == 1:
                spinner.stop()
                note(f"the server is loading its model: waiting, {PATIENCE:.0f} s at most", "yellow")
                spinner.start()
            time.sleep(pause)
    finally:
        spinner.stop()


def try_out(endpoint: Endpoint) -> None:
    """One small question. ProviderError when no answer comes, KeyboardInterrupt on Ctrl-C."""
    import time

    body = ai_client.request_body(endpoint._replace(max_tokens=TEST_TOKENS), [TEST])
    began = time.monotonic()
    try:
        answer = _patiently(f"asking {endpoint.label}", lambda endpoint: ai_client.chat(endpoint, body), endpoint)
    except ProviderError as error:
        if error.kind != "empty" or not (error.partial and error.partial.reasoning):
            raise
        answer = error.partial._replace(text="(it thought for long, and that will do)")
    if answer.finish == "interrupted":
        raise KeyboardInterrupt
    model = f" ({endpoint.model})" if endpoint.model else ""
    said = " ".join(answer.text.split())[:60]
    note(f"{endpoint.label}{model} answered after {time.monotonic() - began:.1f} s: {said}", "green")
