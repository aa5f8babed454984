"""Where `ai setup` writes: instead of the provider that is there, or beside it. Nothing of one provider's settings is
left to be taken for another's."""

from __future__ import annotations

import os

from opsterm import config, config_store, prompt, providers
from opsterm.choosing import until_valid
from opsterm.config import Config, Value
from opsterm.errors import OpsTermError, UsageError
from opsterm.presets import PRESETS
from opsterm.record import NamedTuple
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CREDENTIALS = ("api_url", "api_key", "api_key_cmd", "model")  # cleared where the new provider has none
BOUND = ("headers", "body", "ca_file", "redact")  # what speaks of one server, and goes to no other address
TUNING = ("temperature", "max_tokens")  # kept when another provider takes the place of the one that was replaced


class Quit(Exception):
    """The person wants no more of it."""


class Files(NamedTuple):
    """The values of the user's file, which is at path, and those of the system's."""

    path: str
    user: dict[str, Value]
    system: dict[str, Value]


class Place(NamedTuple):
    """Where a provider goes: under which label, in a section of its own or in `ai`, asked by default or not, and what
    becomes of the provider that was asked by default: keep, move or drop. before is what this was decided upon."""

    label: str
    in_section: bool
    is_default: bool
    old: str
    before: tuple[str, bool]


class Wish(NamedTuple):
    """What the flags say. label: beside, under this name; default: asked by default; yes: nothing is asked."""

    label: str = ""
    default: bool = False
    yes: bool = False


def read_files() -> Files:
    path = config_store.file_to_write()
    files = Files(path, {}, {})
    for file in config.files():
        (files.user if file == path else files.system).update(config.read(file)[0])
    return files


def own_provider(values: dict[str, Value]) -> str:
    """The provider that values ask by default, "" when that is the guide."""
    own = providers.own(Config({**config.default_values(), **values}, ""))
    return "" if own.lower() == providers.GUIDE else own


def _own(files: Files) -> str:
    return own_provider({**files.system, **files.user})


def _hidden_by(place: Place, files: Files) -> str:
    """The system's provider that is asked by default no more, "" when there is none."""
    own = _own(files)
    return own if place.is_default and not own_provider(files.user) and not _is_same(own, place.label) else ""


def checked_label(name: str) -> str:
    usable = name.isprintable() and not any(c in name for c in " :#,&*!|>@%'\"`{}[]")
    if not name or len(name) > 64 or not usable or name.startswith("-"):
        raise UsageError(f"{name!r} is no name for a provider", "Letters, digits and - will do: work, llama-2")
    if name.lower() == providers.GUIDE:
        raise UsageError("the guide needs no setup", "ai -p guide asks it; ai config set ai.provider guide for always")
    return name


def choose(name: str, wish: Wish, files: Files, asks: bool) -> Place:
    """The place for the provider called name. UsageError when flags leave it open and nobody can be asked, Quit when
    the person wants none."""
    own = _own(files)
    label, named = checked_label(wish.label or name), bool(wish.label)
    while (_is_same(label, own) or _is_there(label, files)) and not wish.yes:
        if not asks:
            raise UsageError(
                f"{label} is configured already; nothing was written",
                "--yes replaces its address, key and model; --label NAME adds this one under another name",
            )
        renamed = _ask_renamed(label)
        if not renamed:
            break
        label, named = renamed, True
    how = _how(label, own, wish, asks)
    replaces = how == "drop" and own == own_provider(files.user)  # what the system's file says cannot be replaced
    return Place(label, named or not replaces or _is_there(label, files), how != "keep", how, _before(label, files))


def _before(label: str, files: Files) -> tuple[str, bool]:
    return _own(files).lower(), _is_there(label, files)


def _how(label: str, own: str, wish: Wish, asks: bool) -> str:
    """What becomes of the provider asked by default."""
    if not own or _is_same(label, own):
        return "drop"
    if wish.default or (wish.yes and not wish.label):
        return "move"
    if wish.label:
        return "keep"
    if not asks:
        raise UsageError(
            f"{own} is configured already; nothing was written",
            f"--default keeps it and asks {label} by default; --label {label} adds that beside it",
        )
    pressed = prompt.ask_key(
        f"{own} is asked by default. Add {label}\n[b]eside it, asked with ai -p {label}\n"
        f"beside it, as the new [d]efault\nor [r]eplace {own} and its settings?\n[q]uit > ",
        "bdrq",
        "q",
    )
    if pressed == "q":
        raise Quit
    return {"b": "keep", "d": "move", "r": "drop"}[pressed]


def _ask_renamed(label: str) -> str:
    """Another name than label, which is taken; "" to replace what has it."""
    pressed = prompt.ask_key(
        f"{label} is configured already.\n[r]eplace its address, key and model\n"
        "or add this [b]eside it, by a new name?\n[q]uit > ",
        "rbq",
        "q",
    )
    if pressed == "q":
        raise Quit
    if pressed == "r":
        return ""
    return until_valid(lambda: checked_label(prompt.ask_line("A name for it, as in ai -p NAME > ")))


def _is_same(label: str, other: str) -> bool:
    return label.lower() == other.lower()


def _is_there(label: str, files: Files) -> bool:
    return bool(_names(label, files.user) or _names(label, files.system))


def _names(label: str, values: dict[str, Value]) -> list[str]:
    """What stands under `providers.LABEL`, labels compared as everywhere: in any case."""
    start = f"providers.{label}.".lower()
    return [name for name in values if name.lower().startswith(start) and "." not in name[len(start) :]]


def _section(label: str, values: dict[str, Value]) -> str:
    """`providers.LABEL` as it is spelled there."""
    spelled = [name.rpartition(".")[0] for name in _names(label, values)]
    exact = f"providers.{label}"
    return exact if exact in spelled or not spelled else spelled[0]


def changes(fields: dict[str, Any], place: Place, files: Files) -> dict[str, Any]:
    """What config_store.store shall do to write fields (of PROVIDER_KEYS, the whole address among them) to place.

    OpsTermError when the files are no longer what the place was chosen for.
    """
    if _before(place.label, files) != place.before:
        raise OpsTermError(
            f"{files.path} was changed by someone else meanwhile: another provider is there now",
            "Nothing was written. Start again: ai setup",
        )
    label, own = place.label, _own(files)
    url = fields["api_url"]
    preset = PRESETS.get(label.lower())
    if preset and preset.url == url and not _names(label, files.system):
        fields = {**fields, "api_url": ""}
    found: dict[str, Any] = {"ai.provider": label} if place.is_default else {}
    if place.is_default and not _is_same(own, label):
        found.update(_leaving(place, files, own))
    gone = CREDENTIALS if _is_at(label, url, files) else (*CREDENTIALS, *BOUND)
    general = [f"ai.{field}" for field in gone if field not in providers.SHARED] if _is_same(own, label) else []
    ours = [*_names(label, files.user), *general]
    found.update((name, None) for name in ours if name in files.user and name.rpartition(".")[2] in gone)
    # A CA in `ai` would be every provider's.
    section = _section(label, files.user) if place.in_section or fields.get("ca_file") else "ai"
    return {**found, **{f"{section}.{field}": value for field, value in fields.items() if value}}


def _is_at(label: str, url: str, files: Files) -> bool:
    """Whether url is where label is asked already."""
    values = {name: found for name, found in files.user.items() if name.rpartition(".")[2] != config.SECRET}
    try:
        found = providers.resolve(_config(files._replace(user=values)), label)
    except UsageError:
        return False
    return found is not None and found.url == providers.chat_url(url)


def as_written(fields: dict[str, Any], place: Place, files: Files) -> Config:
    """The configuration as it will be once fields are written to place, variables aside."""
    user = dict(files.user)
    for name, value in changes(fields, place, files).items():
        user.pop(name, None)
        if value is not None:
            user[name] = Value(value, f"{files.path}:0")
    return _config(files._replace(user=user))


def _config(files: Files) -> Config:
    return Config({**config.default_values(), **files.system, **files.user}, files.path)


def _leaving(place: Place, files: Files, own: str) -> dict[str, Any]:
    """Take out what belongs to the provider that is asked by default no more, or move it to a section of its own."""
    user = files.user
    # Without an address of its own it could not be asked.
    moves = place.old == "move" and (own_provider(user) or own.lower() in PRESETS or _names(own, files.system))
    fields = (*CREDENTIALS, *BOUND, *(TUNING if moves else ()))  # what is SHARED in `ai` stays everybody's
    found: dict[str, Any] = {
        f"ai.{field}": None for field in fields if f"ai.{field}" in user and field not in providers.SHARED
    }
    section, named = _section(own, user), _names(own, user)
    if moves:
        moved = {f"{section}.{name[3:]}": user[name].value for name in found}
        found.update((name, value) for name, value in moved.items() if name not in named)
    elif own:
        found.update(dict.fromkeys(named))
    return found


def tell_what_changed(path: str, stored: dict[str, Any], place: Place, files: Files) -> None:
    """Say what of stored was written to path and what was taken out of it, and what has more weight."""
    note(f"written to {path}: {', '.join(name for name, value in stored.items() if value is not None)}", "green")
    gone = [name for name, value in stored.items() if value is None]
    if gone:
        note(f"taken out: {', '.join(gone)}")
    if hidden := _hidden_by(place, files):
        note(f"{hidden}, of the system's file, is asked no more; ai config unset ai.provider brings it back")
    fields = ("provider", *CREDENTIALS, "headers", "body") if place.is_default else ()
    for variable in filter(os.environ.get, (config.KEYS[f"ai.{field}"].variable for field in (*fields, "ca_file"))):
        note(f"${variable} is set and overrides what is written: unset {variable}", "yellow")
