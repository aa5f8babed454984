"""Where `ai setup` writes: instead of the provider that is there, or beside it. Nothing of one provider's settings is
left to be taken for another's."""

from __future__ import annotations

from opsterm import prompt, providers
from opsterm.config import Value
from opsterm.errors import UsageError
from opsterm.providers import PRESETS
from opsterm.record import NamedTuple
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

WRITTEN = ("api_url", "api_key", "api_key_cmd", "model", "ca_file")
CREDENTIALS = WRITTEN[:4]  # cleared where the new provider has none
# What in `ai` speaks of ai.provider alone. Tuning is kept when another provider takes the place of that one.
OWN, TUNING = (*CREDENTIALS, "headers", "body"), ("temperature", "max_tokens")


class Quit(Exception):
    """The person wants no more of it."""


class Place(NamedTuple):
    """section is "ai" or "providers.LABEL"; old what becomes of the provider asked by default: keep, move or drop."""

    section: str
    label: str
    is_default: bool
    old: str


class Wish(NamedTuple):
    """What the flags say. label: beside, under this name; default: asked by default; yes: nothing is asked."""

    label: str = ""
    default: bool = False
    yes: bool = False


def own_provider(file: dict[str, Value]) -> str:
    """The provider that the values of a file ask by default, "" when that is the guide."""
    found = file.get("ai.provider")
    own = str(found.value) if found and found.value else "custom" if "ai.api_url" in file else ""
    return "" if own.lower() == providers.GUIDE else own


def checked_label(name: str) -> str:
    if not name or len(name) > 64 or not name.isprintable() or any(c in name for c in " :#,&*!|>@%'\"`{}[]"):
        raise UsageError(f"{name!r} is no name for a provider", "Letters, digits and - will do: work, llama-2")
    if name.lower() == providers.GUIDE:
        raise UsageError("the guide needs no setup", "ai -p guide asks it; ai config set ai.provider guide for always")
    return name


def choose(name: str, wish: Wish, file: dict[str, Value], asks: bool) -> Place:
    """The place for the provider called name. UsageError when flags leave it open and nobody can be asked, Quit when
    the person wants none."""
    own = own_provider(file)
    label, named = checked_label(wish.label or name), bool(wish.label)
    while (_is_same(label, own) or _section(label, file)) and not wish.yes:
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
    section = f"providers.{label}" if named or how != "drop" or _section(label, file) else "ai"
    return Place(section, label, how != "keep", how)


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
    while pressed == "b":
        try:
            return checked_label(prompt.ask_line("A name for it, as in ai -p NAME > "))
        except UsageError as error:
            note(f"{error.message}. {error.hint}", "red")
    return ""


def _is_same(label: str, other: str) -> bool:
    return label.lower() == other.lower()


def _section(label: str, file: dict[str, Value]) -> dict[str, Any]:
    """What file has under `providers.LABEL`, labels compared as everywhere: in any case."""
    start = f"providers.{label}.".lower()
    return {name: found.value for name, found in file.items() if name.lower().startswith(start)}


def changes(fields: dict[str, Any], place: Place, file: dict[str, Value]) -> dict[str, Any]:
    """What settings.store shall do to write fields (of WRITTEN) to place, where file has these values."""
    own = own_provider(file)
    found: dict[str, Any] = {}
    if place.is_default:
        found.update(_cleared(place, file, own))
    for field, value in fields.items():
        name = f"{place.section}.{field}"
        if value:
            found[name] = value
        elif field in CREDENTIALS and name.lower() in (there.lower() for there in file):
            found[name] = None
    url = fields.get("api_url") or PRESETS[place.label.lower()].url
    if not kept_headers(place.label, url, file):
        found.update((name, None) for name in _headers(place.label, file))
    return {**({"ai.provider": place.label} if place.is_default else {}), **found}


def kept_headers(label: str, url: str, file: dict[str, Value]) -> dict[str, str]:
    """The headers that label has at this address. Another address gets none: there may be a key in them."""
    general = {name[3:]: found.value for name, found in file.items() if name.startswith("ai.")}
    named = {name.rpartition(".")[2]: value for name, value in _section(label, file).items()}
    found = {**(general if _is_same(label, own_provider(file)) else {}), **named}
    preset = PRESETS.get(label.lower())
    address = found.get("api_url") or (preset.url if preset else "")
    return dict(found.get("headers", {})) if address == url else {}


def _headers(label: str, file: dict[str, Value]) -> list[str]:
    """The names of the headers of label."""
    named = [name for name in _section(label, file) if name.endswith(".headers")]
    return [*named, *(["ai.headers"] if "ai.headers" in file and _is_same(label, own_provider(file)) else [])]


def _cleared(place: Place, file: dict[str, Value], own: str) -> dict[str, Any]:
    """Take out what belongs to the provider that is asked by default no more, or move it to a section of its own."""
    if _is_same(own, place.label):
        return {f"ai.{field}": None for field in CREDENTIALS if f"ai.{field}" in file}
    moving = bool(own) and place.old == "move"
    found: dict[str, Any] = {f"ai.{f}": None for f in (*OWN, *(TUNING if moving else ())) if f"ai.{f}" in file}
    named = _section(own, file)
    if moving:
        taken = [name.lower() for name in named]
        moved = {f"providers.{own}.{name[3:]}": file[name].value for name in found}
        found.update((name, value) for name, value in moved.items() if name.lower() not in taken)
    elif own:
        found.update(dict.fromkeys(named))
    return found
