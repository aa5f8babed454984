"""The questions of `ai setup`: which provider, which address, which key, which model."""

from __future__ import annotations

from opsterm import config, host, prompt, providers
from opsterm.errors import UsageError
from opsterm.providers import PRESETS
from opsterm.term import note

CUSTOM = "custom"  # the name of what is no preset, unless it is given one
PAGE = 15  # models shown at a time


def ask_provider() -> str:
    """A name of PRESETS, or CUSTOM. What runs on this machine comes first, with the owner of its port."""
    running = dict(providers.find_local())
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
    while True:
        url = prompt.ask_line("Address (https://host/v1) > ")
        try:
            return checked_address(url)
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
    from urllib.parse import urlsplit

    from opsterm.proxies import is_loopback

    return is_loopback(urlsplit(url).hostname or "")


def ask_key(name: str) -> str:
    """The key that is typed unseen, "" for none."""
    keys_at = PRESETS[name].keys_at if name in PRESETS else ""
    if keys_at:
        note(f"a key is made at {keys_at}")
    while True:
        key = prompt.ask_secret("API key (not shown; Enter: none) > ")
        try:
            return checked_key(key, name) if key else ""
        except UsageError as error:
            note(f"{error.message}. {error.hint}", "red")


def checked_key(text: str, label: str) -> str:
    """The key that was pasted, without the blanks around it. UsageError, without the key in it, for what is none."""
    key = text.strip()
    faults = {
        "there is none": not key,
        "it has several lines": "\n" in key,
        "there are quotes around it": key[:1] in "'\"`" or key[-1:] in "'\"`",
        "the word Bearer does not belong to it": key.lower().startswith("bearer "),
        "it is a whole assignment": "api_key=" in key.lower() or key.startswith("export "),
        "it is a placeholder": "..." in key or "…" in key or "xxxx" in key.lower() or key.startswith(("<", "$", "{")),
    }
    for fault, is_found in faults.items():
        if is_found:
            raise UsageError(f"that is no API key: {fault}", "Copy the key once more, whole and nothing else")
    return providers.usable_key(key, label)


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
