"""Which endpoint answers: the address of `chat/completions`, and the key that belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from opsterm import redact, redact_rules
from opsterm.config import PROVIDER_KEYS, REFERENCE, Config, Value, label_of, masked, referred
from opsterm.errors import UsageError
from opsterm.presets import PRESETS
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

GUIDE = "guide"  # the embedded command guide: no network, no key

KEY_FIELDS = ("api_key", "api_key_cmd")
QUOTES = ("'", '"', "`")
SHORTEST = 8  # characters of a key that is none of those that stand for none ("dummy", "ollama") and in many texts
# What `ai.` says for all providers, each of which may have its own.
SHARED = ("ca_file", "timeout", "connect_timeout", "first_byte_timeout", "total_timeout", "retries")


class Endpoint(NamedTuple):
    """One place to send questions to. url is complete; key may be empty.

    Timeouts are seconds: timeout for silence within an answer, first_byte_timeout until it begins, connect_timeout
    until the request can be sent, total_timeout for everything.

    section is where its settings belong, "ai" or "providers.LABEL". key_origin is where the key comes from, unsent_key
    where one stands that was not meant for this place, when there is no other. key_cmd prints the key; headers and body
    are what is sent besides our own.

    key and headers may be `vault:NAME` until provider_keys.with_key() puts the values there. vault_names has these
    names by header, that of the key under "", also afterwards; vault_cmd prints the vault's password. redact: secrets
    are masked.
    """

    label: str
    url: str
    key: str = ""
    model: str = ""
    temperature: float | None = None
    max_tokens: int | None = None
    timeout: float = 120.0
    unsent_key: str = ""
    key_origin: str = ""
    key_cmd: str = ""
    headers: Mapping[str, str] = MappingProxyType({})
    body: Mapping[str, Any] = MappingProxyType({})
    ca_file: str = ""
    connect_timeout: float = 5.0
    first_byte_timeout: float = 300.0
    total_timeout: float = 1800.0
    retries: int = 3
    section: str = "ai"
    headers_origin: str = ""
    vault_names: Mapping[str, str] = MappingProxyType({})
    vault_cmd: str = ""
    redact: bool = True


def resolve(config: Config, provider: str = "", model: str = "") -> Endpoint | None:
    """The endpoint that config (and the flags -p, -m) choose; None means the embedded guide.

    A key is only ever paired with the provider it was configured for: `ai.api_key` belongs to `ai.provider` (to
    whichever -p names while no provider is configured), `providers.NAME.api_key` to NAME. Sources count too
    (environment over the user's file over the one in /etc):

    - `ai.api_url`, `ai.api_key` and `ai.model` are used only from the source that chose the provider (`ai.provider`, or
      `ai.api_url` where none is set) or a higher one: a file's key does not go to the one that OPSTERM_PROVIDER names;
    - any key only from the source of the configured address in use or a higher one: nor does it go to OPSTERM_API_URL.

    Labels compare without regard to case. Nobody is asked for a password. UsageError when the choice is incomplete.
    """
    default = own(config)
    label = provider or default or GUIDE
    if label.lower() == GUIDE:
        return None
    settings, unsent_key = _settings(config, label, default)
    values = {field: found.value for field, found in settings.items()}
    base, default_model = PRESETS.get(label.lower(), ("", ""))[:2]
    url = values.get("api_url") or base
    if not url:
        raise UsageError(
            f"no address is known for the provider {label!r}",
            f"Set ai.api_url (or providers.{label}.api_url) in {config.path}, or choose one of: "
            + ", ".join([GUIDE, *PRESETS]),
        )
    key, headers = settings.get("api_key") or settings.get("api_key_cmd"), settings.get("headers")
    names = vault_names(values.get("api_key") or "", values.get("headers") or {})
    make_known(values.get("api_key") or "", values.get("headers") or {})
    shared = {field: _shared(config, settings, field) for field in SHARED}
    return Endpoint(
        label,
        chat_url(url),
        usable_key(values.get("api_key") or "", label),
        model or values.get("model") or default_model,
        values.get("temperature"),
        values.get("max_tokens"),
        unsent_key=unsent_key,
        key_origin=key.origin if key else "",
        key_cmd=values.get("api_key_cmd") or "",
        headers=values.get("headers") or {},
        body=values.get("body") or {},
        section="ai" if label.lower() == default.lower() and not _named(config, label) else f"providers.{label}",
        headers_origin=headers.origin if headers else "",
        vault_names=names,
        vault_cmd=config["vault.password_cmd"],
        redact=_redacts(config, settings, url, label),
        **shared,
    )


def own(config: Config) -> str:
    """The label of whom config asks by default, "" for nobody."""
    return str(config["ai.provider"]) or ("custom" if config["ai.api_url"] else "")


def _shared(config: Config, settings: dict[str, Value], field: str) -> Any:
    """A setting that `ai.` gives for every provider, unless one has its own."""
    general = config.value(f"ai.{field}")
    overriding = general and general.origin.startswith("$")
    found = general if overriding else settings.get(field, general)
    return found.value if found else None


def _redacts(config: Config, settings: dict[str, Value], url: str, label: str) -> bool:
    """Whether secrets are masked for the model at url. UsageError where they are not to be, and it is elsewhere.

    What the file says in `ai` speaks of the provider that is asked by default; the variable of whoever is asked.
    """
    general = config.value("ai.redact")
    found = general if general and general.origin.startswith("$") else settings.get("redact")
    if not found or found.value:
        return True
    if not _is_loopback(url):
        unset = f"ai config unset {'ai' if found is general else f'providers.{label}'}.redact"
        raise UsageError(
            f"{found.origin} lets secrets go to {label!r} unmasked, which is not on this machine: {shown(url)}",
            "Only a model on this machine may see them: "
            + (f"unset {found.origin[1:]}" if found.origin.startswith("$") else unset),
        )
    return False


def _is_loopback(url: str) -> bool:
    """Whether url goes to this machine by itself: to localhost, 127.0.0.0/8 or ::1."""
    from ipaddress import ip_address
    from urllib.parse import urlsplit

    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def vault_names(key: str, headers: Mapping[str, str]) -> dict[str, str]:
    """The names in `vault:NAME`, by header, that of the key under ""."""
    found = {"": key[len(REFERENCE) :]} if key.startswith(REFERENCE) else {}
    return {**found, **{header: name for header, text in headers.items() if (name := referred(text))}}


def make_known(key: str, headers: Mapping[str, str]) -> None:
    if len(key) >= SHORTEST and not key.startswith(REFERENCE):
        redact.know("api-key", key)
    for text in headers.values():
        scheme, _, word = text.rpartition(" ")
        value = word if scheme.isalpha() else text
        if not referred(text) and redact_rules.looks_secret(value):
            redact.know("header", value)


def labels(config: Config) -> list[str]:
    """The names under `providers:`, in the order of the files."""
    places: dict[str, tuple[str, int]] = {}
    for name, found in config.items():
        if label := label_of(name):
            file, _, line = found.origin.rpartition(":")
            place = (file, int(line) if line.isdigit() else 0)
            places[label] = min(places.get(label, place), place)
    return sorted(places, key=lambda label: places[label])


def unasked(config: Config) -> tuple[str, str]:
    """Why nobody is asked by default, and what to do about it."""
    found = labels(config)
    if not found or config["ai.provider"]:
        return "no provider is configured", "ai setup"
    return "no provider is asked by default", f"ai config set ai.provider {found[0]}, or ai -p {found[0]} …"


def _settings(config: Config, label: str, own: str) -> tuple[dict[str, Value], str]:
    """What is configured for label, by field (see resolve), and the origin of a key that is for someone else."""
    general = _general(config) if label.lower() == own.lower() or not own else {}
    named = _named(config, label)
    environment = {field: found for field, found in general.items() if found.origin.startswith("$")}
    settings = {**general, **named, **environment}
    sources = (environment, named, general)
    keys = [(field, source[field]) for source in sources for field in KEY_FIELDS if field in source]
    keys = [(field, found) for field, found in keys if found.value]
    url = settings.get("api_url")
    usable = [(field, found) for field, found in keys if not url or _rank(config, found) >= _rank(config, url)]
    for field in KEY_FIELDS:
        settings.pop(field, None)
    settings.update(usable[:1])  # one key, or one command that prints it
    if url and "headers" in settings and _rank(config, settings["headers"]) < _rank(config, url):
        del settings["headers"]
    if any(field in settings for field in KEY_FIELDS):
        return settings, ""
    others = [*keys, *((field, config.value(f"ai.{field}")) for field in KEY_FIELDS)]
    return settings, next((other.origin for _, other in others if other and other.value), "")


def _general(config: Config) -> dict[str, Value]:
    """The `ai` section, as far as it speaks of the provider that was chosen."""
    chosen_by = _rank(config, config.value("ai.provider" if config["ai.provider"] else "ai.api_url"))
    found = {field: value for field in PROVIDER_KEYS if (value := config.value(f"ai.{field}")) and field not in SHARED}
    tuning = ("temperature", "max_tokens")
    return {field: value for field, value in found.items() if field in tuning or _rank(config, value) >= chosen_by}


def _named(config: Config, label: str) -> dict[str, Value]:
    """The section `providers.LABEL`: the one spelled so, else one that differs in case only."""
    wanted = f"providers.{label}"
    values = [(*name.rpartition("."), value) for name, value in config.items()]
    sections = {section for section, _, _, _ in values}
    if wanted not in sections:
        wanted = next((section for section in sorted(sections) if section.lower() == wanted.lower()), wanted)
    return {field: value for section, _, field, value in values if section == wanted}


def _rank(config: Config, found: Value | None) -> int:
    """Where a value's source stands in the order of precedence: default, /etc, the user's file, the environment."""
    if found is None or found.origin == "default":
        return 0
    if found.origin.startswith("$"):
        return 3
    return 2 if found.origin.startswith(f"{config.path}:") else 1


def usable_key(key: str, label: str) -> str:
    """key, which may be `vault:NAME`, or UsageError, without the key in it, for what is none or no HTTP header can
    carry."""
    return key if key.startswith(REFERENCE) and key != REFERENCE else sendable(key, label)


def sendable(key: str, label: str, hint: str = "Copy it once more, whole and nothing else") -> str:
    faults = {
        "there is no name behind `vault:`": key == REFERENCE,
        "it refers to the vault once more": key.startswith(REFERENCE),
        "it has several lines, which no HTTP header can carry": "\n" in key,
        "there are quotes around it": key[:1] in QUOTES or key[-1:] in QUOTES,
        "the word Bearer does not belong to it": key.lower().startswith("bearer "),
        "it is a whole assignment": "api_key=" in key.lower() or key.startswith("export "),
        "it is a placeholder": _is_placeholder(key),
        "it has spaces or characters that no HTTP header can carry": not all("!" <= c <= "~" for c in key),
    }
    for fault, is_found in faults.items():
        if key and is_found:
            raise UsageError(f"the API key of {label!r} cannot be used: {fault}", hint)
    return key


def _is_placeholder(key: str) -> bool:
    """Whether the whole of key is what documentation prints in the place of one, or a part of it was left out."""
    bare = key.lower().removeprefix("sk-")
    return bool(key) and (
        "..." in key
        or "…" in key
        or (len(bare) > 3 and not bare.strip("x*"))
        or bare.replace("_", "-").removesuffix("-here") in ("your-key", "your-api-key")
        or key[0] + key[-1] in ("<>", "{}")
        or (key[0] == "$" and key.strip("${}").isidentifier())
    )


def chat_url(url: str) -> str:
    """The address to POST to, from a base (`https://host/v1`, also `https://host`) or the whole endpoint. UsageError
    when it is neither."""
    from urllib.parse import quote, urlsplit, urlunsplit

    try:
        parts = urlsplit(url)
        netloc = parts.netloc if parts.netloc.isascii() else _ascii_netloc(parts)
        usable = (
            parts.scheme in ("http", "https")
            and parts.hostname
            and parts.port != 0
            and url.isprintable()
            and " " not in url
        )
    except ValueError:  # brackets or a port that are none, a name that has no IDNA form
        usable = False
    if not usable:
        shown = url.rpartition("@")[2]  # what stands before may be a password
        raise UsageError(
            f"api_url {shown!r} is not an http(s) address", "An address looks like https://api.example.com/v1"
        )
    if parts.username or parts.password:
        raise UsageError(
            "api_url carries a user name or password", "Put the key in ai.api_key; addresses end up in logs"
        )
    path = parts.path.rstrip("/")
    if not path.endswith("/chat/completions"):
        path = (path or "/v1") + "/chat/completions"
    path, query = (quote(part, "/%:@!$&'()*+,;=~?") for part in (path, parts.query))
    return urlunsplit((parts.scheme, netloc, path, query, ""))


def shown(url: str) -> str:
    """An address for people: what stands behind its ? may be a key."""
    return str(masked("ai.api_url", url))


def models_url(endpoint: Endpoint) -> str:
    """The address of the list of models that belongs to the endpoint's. See provider_keys.for_models()."""
    return "/models".join(endpoint.url.rsplit("/chat/completions", 1))


def _ascii_netloc(parts: Any) -> str:
    """HOST:PORT in IDNA, without a user name (the caller refuses that). UnicodeError when there is none."""
    host = (parts.hostname or "").encode("idna").decode()
    return f"{host}:{parts.port}" if parts.port else host
