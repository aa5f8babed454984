"""The providers that need no address, and which of the local ones run on this machine."""

from __future__ import annotations

from opsterm.record import NamedTuple


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
