"""Which endpoint answers: presets, the address of `chat/completions`, and the key that belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from opsterm.config import PROVIDER_KEYS, Config, Value, label_of, masked
from opsterm.errors import USAGE, OpsTermError, UsageError
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

GUIDE = "guide"  # the embedded command guide: no network, no key

ANTHROPIC = ("https://api.anthropic.com/", "2023-06-01")  # where, and the version of its interface
KEY_FIELDS = ("api_key", "api_key_cmd")
QUOTES = ("'", '"', "`")
KEY_COMMAND_TIMEOUT = 120.0  # seconds: a person may have to type a password
# What `ai.` says for all providers, each of which may have its own.
SHARED = ("ca_file", "timeout", "connect_timeout", "first_byte_timeout", "total_timeout", "retries")


class Preset(NamedTuple):
    """A provider that needs no address. model is asked when none is configured (a local server answers with what it has
    loaded), title is for people, keys_at the page where one makes a key, "" where none is needed."""

    url: str
    model: str
    title: str
    keys_at: str = ""


# In the order in which they are offered.
# fmt: off
PRESETS = {
    "deepseek": Preset(
        "https://api.deepseek.com/v1", "deepseek-flash", "DeepSeek", "https://platform.deepseek.com/api_keys"),
    "openai": Preset("https://api.openai.com/v1", "", "OpenAI", "https://platform.openai.com/api-keys"),
    "anthropic": Preset(
        "https://api.anthropic.com/v1", "", "Anthropic Claude", "https://platform.claude.com/settings/keys"),
    "openrouter": Preset("https://openrouter.ai/api/v1", "", "OpenRouter", "https://openrouter.ai/keys"),
    "groq": Preset("https://api.groq.com/openai/v1", "", "Groq", "https://console.groq.com/keys"),
    "mistral": Preset("https://api.mistral.ai/v1", "", "Mistral", "https://console.mistral.ai/api-keys"),
    "gemini": Preset(
        "https://generativelanguage.googleapis.com/v1beta/openai", "", "Google Gemini",
        "https://aistudio.google.com/apikey"),
    "ollama": Preset("http://127.0.0.1:11434/v1", "", "Ollama"),
    "llama.cpp": Preset("http://127.0.0.1:8080/v1", "", "llama.cpp"),
    "lmstudio": Preset("http://127.0.0.1:1234/v1", "", "LM Studio"),
    "litellm": Preset("http://127.0.0.1:4000/v1", "", "LiteLLM"),
}
# fmt: on


class Endpoint(NamedTuple):
    """One place to send questions to. url is complete; key may be empty.

    Timeouts are seconds: timeout for silence within an answer, first_byte_timeout until it begins, connect_timeout
    until the request can be sent, total_timeout for everything.

    section is where its settings belong, "ai" or "providers.LABEL". key_origin is where the key comes from, unsent_key
    where one stands that was not meant for this place, when there is no other. key_cmd prints the key (see with_key);
    headers and body are what is sent besides our own.
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


def resolve(config: Config, provider: str = "", model: str = "") -> Endpoint | None:
    """The endpoint that config (and the flags -p, -m) choose; None means the embedded guide.

    A key is only ever paired with the provider it was configured for: `ai.api_key` belongs to `ai.provider` (to
    whichever -p names while no provider is configured), `providers.NAME.api_key` to NAME. Sources count too
    (environment over the user's file over the one in /etc):

    - `ai.api_url`, `ai.api_key` and `ai.model` are used only from the source that chose the provider (`ai.provider`, or
      `ai.api_url` where none is set) or a higher one: a file's key does not go to the one that OPSTERM_PROVIDER names;
    - any key only from the source of the configured address in use or a higher one: nor does it go to OPSTERM_API_URL.

    Labels compare without regard to case. UsageError when the choice is incomplete.
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
    key = settings.get("api_key") or settings.get("api_key_cmd")
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


def with_key(endpoint: Endpoint) -> Endpoint:
    """endpoint with the key that its key_cmd prints, where it has no other. The command has the terminal, to ask for a
    password there. OpsTermError when it gives no key."""
    if endpoint.key or not endpoint.key_cmd:
        return endpoint
    from opsterm import process

    code, output = process.output_of(["/bin/sh", "-c", endpoint.key_cmd], KEY_COMMAND_TIMEOUT)
    key = output.decode("utf-8", "replace").partition("\n")[0].strip()
    if code or not key:
        why = f"had not ended after {KEY_COMMAND_TIMEOUT:g} s" if code == 124 else f"ended with code {code}"
        raise OpsTermError(
            f"no key for {endpoint.label!r}: the command of {endpoint.key_origin} {why if code else 'printed nothing'}",
            f"Run it yourself to see why; it is the api_key_cmd of {endpoint.key_origin}",
            USAGE,
            "configuration",
        )
    return endpoint._replace(key=usable_key(key, endpoint.label))


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
    """key, or UsageError, without the key in it, for what is none or no HTTP header can carry."""
    if key.startswith("vault:"):
        raise UsageError(
            f"the API key of {label!r} is {key!r}, and there is no vault to take it from", "Set OPSTERM_API_KEY instead"
        )
    faults = {
        "it has several lines, which no HTTP header can carry": "\n" in key,
        "there are quotes around it": key[:1] in QUOTES or key[-1:] in QUOTES,
        "the word Bearer does not belong to it": key.lower().startswith("bearer "),
        "it is a whole assignment": "api_key=" in key.lower() or key.startswith("export "),
        "it is a placeholder": _is_placeholder(key),
        "it has spaces or characters that no HTTP header can carry": not all("!" <= c <= "~" for c in key),
    }
    for fault, is_found in faults.items():
        if key and is_found:
            raise UsageError(
                f"the API key of {label!r} cannot be used: {fault}", "Copy it once more, whole and nothing else"
            )
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
    """The address of the list of models that belongs to the endpoint's. See for_models."""
    return "/models".join(endpoint.url.rsplit("/chat/completions", 1))


def for_models(endpoint: Endpoint) -> Endpoint:
    """endpoint as it is to be asked for its list of models. Anthropic's list is not part of its OpenAI-compatible
    interface: it takes the key in a header of its own."""
    if not endpoint.url.startswith(ANTHROPIC[0]) or not endpoint.key:
        return endpoint
    return endpoint._replace(
        key="", headers={"x-api-key": endpoint.key, "anthropic-version": ANTHROPIC[1], **endpoint.headers}
    )


def _ascii_netloc(parts: Any) -> str:
    """HOST:PORT in IDNA, without a user name (the caller refuses that). UnicodeError when there is none."""
    host = (parts.hostname or "").encode("idna").decode()
    return f"{host}:{parts.port}" if parts.port else host


def find_local(timeout: float = 0.2) -> list[tuple[str, str]]:
    """(label, URL) of the local presets whose port on loopback answers like a model server. To be suggested, never
    used: anyone may own a port.

    Nothing but `GET /v1/models` is sent. A closed port costs next to nothing; timeout is seconds for one that does
    not answer.
    """
    local = ((label, url) for label, (url, *_) in PRESETS.items() if "//127.0.0.1:" in url)
    return [(label, url) for label, url in local if _lists_models(url, timeout)]


def _lists_models(url: str, timeout: float) -> bool:
    import socket
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    try:
        with socket.create_connection((parts.hostname, parts.port), timeout) as connection:
            connection.settimeout(timeout)
            connection.sendall(f"GET {parts.path}/models HTTP/1.0\r\nHost: {parts.netloc}\r\n\r\n".encode())
            answer = connection.recv(4096)
    except OSError:
        return False
    return (
        answer.startswith(b"HTTP/1.")
        and (b" 200 " in answer[:16] or b" 401 " in answer[:16])
        and b"json" in answer.lower()
    )
