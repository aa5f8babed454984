"""Which endpoint answers: presets, the address of `chat/completions`, and the key that belongs to it."""

from __future__ import annotations

from typing import Any, NamedTuple

from opsterm.config import Config
from opsterm.errors import UsageError

GUIDE = "guide"  # the embedded command guide: no network, no key

# name → (base URL, model when none is configured). Local servers serve what was loaded, so they need no model name.
PRESETS = {
    "anthropic": ("https://api.anthropic.com/v1", ""),
    "deepseek": ("https://api.deepseek.com/v1", "deepseek-chat"),
    "gemini": ("https://generativelanguage.googleapis.com/v1beta/openai", ""),
    "groq": ("https://api.groq.com/openai/v1", ""),
    "llama.cpp": ("http://127.0.0.1:8080/v1", ""),
    "lmstudio": ("http://127.0.0.1:1234/v1", ""),
    "mistral": ("https://api.mistral.ai/v1", ""),
    "ollama": ("http://127.0.0.1:11434/v1", ""),
    "openai": ("https://api.openai.com/v1", ""),
    "openrouter": ("https://openrouter.ai/api/v1", ""),
}


class Endpoint(NamedTuple):
    """One place to send questions to. url is complete; key may be empty; timeout is seconds without a byte."""

    label: str
    url: str
    key: str = ""
    model: str = ""
    temperature: float | None = None
    max_tokens: int | None = None
    timeout: float = 120.0


def resolve(config: Config, provider: str = "", model: str = "") -> Endpoint | None:
    """The endpoint that config (and the flags -p, -m) choose; None means the embedded guide.

    A key is only ever paired with the provider it was configured for: `ai.api_key` belongs to `ai.provider` (to whichever -p names while
    no provider is configured), `providers.NAME.api_key` to NAME. UsageError when the choice is incomplete.
    """
    own = config["ai.provider"] or ("custom" if config["ai.api_url"] else "")
    label = provider or own or GUIDE
    if label == GUIDE:
        return None
    values = {field: _setting(config, label, own, field) for field in ("api_url", "api_key", "model", "temperature", "max_tokens")}
    base, default_model = PRESETS.get(label.lower(), ("", ""))
    url = values["api_url"] or base
    if not url:
        raise UsageError(
            f"no address is known for the provider {label!r}",
            f"Set ai.api_url (or providers.{label}.api_url) in {config.path}, or choose one of: {GUIDE}, {', '.join(PRESETS)}",
        )
    return Endpoint(
        label,
        chat_url(url),
        _usable_key(values["api_key"] or "", label),
        model or values["model"] or default_model,
        values["temperature"],
        values["max_tokens"],
        config["ai.timeout"],
    )


def _setting(config: Config, label: str, own: str, field: str) -> Any:
    """Environment, then `providers.LABEL`, then `ai` where that section speaks of this provider."""
    general = config.value(f"ai.{field}") if label == own or not own else None
    if general and general.origin.startswith("$"):
        return general.value
    named = config.value(f"providers.{label}.{field}")
    return named.value if named else general.value if general else None


def _usable_key(key: str, label: str) -> str:
    if key.startswith("vault:"):
        raise UsageError(f"the API key of {label!r} is {key!r}, and there is no vault to take it from", "Set OPSTERM_API_KEY instead")
    if not key.isascii() or not key.isprintable() or " " in key:
        raise UsageError(f"the API key of {label!r} has spaces or characters that no HTTP header can carry", "Copy the key once more, whole")
    return key


def chat_url(url: str) -> str:
    """The address to POST to, from a base (`https://host/v1`, also `https://host`) or the whole endpoint. UsageError when it is neither."""
    from urllib.parse import urlsplit, urlunsplit

    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0 and url.isprintable() and " " not in url
    except ValueError:  # brackets or a port that are none
        usable = False
    if not usable:
        shown = url.rpartition("@")[2]  # what stands before may be a password
        raise UsageError(f"api_url {shown!r} is not an http(s) address", "It looks like https://api.example.com/v1")
    if parts.username or parts.password:
        raise UsageError("api_url carries a user name or password", "Put the key in ai.api_key; addresses end up in logs")
    path = parts.path.rstrip("/")
    if not path.endswith("/chat/completions"):
        path = (path or "/v1") + "/chat/completions"
    return urlunsplit((parts.scheme, parts.netloc, path, parts.query, ""))


def find_local(timeout: float = 0.2) -> list[tuple[str, str]]:
    """(label, URL) of the local presets whose port on loopback answers like a model server. To be suggested, never used: anyone may own a port.

    Nothing but `GET /v1/models` is sent. A closed port costs next to nothing; timeout is seconds for one that does not answer.
    """
    local = ((label, url) for label, (url, _) in PRESETS.items() if "//127.0.0.1:" in url)
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
    return answer.startswith(b"HTTP/1.") and (b" 200 " in answer[:16] or b" 401 " in answer[:16]) and b"json" in answer.lower()
