"""What the errors of real providers mean: status and body, as they send them, to one kind each, with the mend."""

import itertools
from pathlib import Path

import pytest
from scripted_server import ScriptedServer, response

from opsterm import ai_client, config, retry
from opsterm.provider_errors import KINDS, ProviderError
from opsterm.providers import Endpoint

HTML = "<html><head><title>{}</title></head><body><center><h1>{}</h1></center><hr>nginx</body></html>"
BODIES = [  # provider, status, body, kind, words of the message
    ("openai", 401, {"error": {"message": "Incorrect API key provided: sk-abc***. You can find your API key at …", "type": "invalid_request_error", "code": "invalid_api_key"}}, "auth", "Incorrect API key"),
    ("openai", 404, {"error": {"message": "The model `gpt-9` does not exist or you do not have access to it.", "code": "model_not_found"}}, "request", "gpt-9"),
    ("openai", 429, {"error": {"message": "You exceeded your current quota, please check your plan and billing details.", "type": "insufficient_quota", "code": "insufficient_quota"}}, "quota", "quota"),
    ("openai", 429, {"error": {"message": "Rate limit reached for gpt-4o in organization org-x on tokens per min (TPM): Limit 30000, Used 29000. Please try again in 3.2s.", "type": "tokens", "code": "rate_limit_exceeded"}}, "rate", "Rate limit"),
    ("openai", 400, {"error": {"message": "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens.", "code": "context_length_exceeded"}}, "context", "8192"),
    ("openai", 403, {"error": {"message": "Country, region, or territory not supported", "code": "unsupported_country_region_territory"}}, "auth", "Country"),
    ("openai", 500, {"error": {"message": "The server had an error while processing your request. Sorry about that!", "type": "server_error"}}, "server", "The server had an error"),
    ("azure", 400, {"error": {"message": "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.", "code": "content_filter"}}, "filtered", "filtered"),
    ("azure", 401, {"statusCode": 401, "message": "Unauthorized. Access token is missing, invalid, audience is incorrect, or have expired."}, "auth", "Access token"),
    ("deepseek", 401, {"error": {"message": "Authentication Fails, Your api key: ****x is invalid", "type": "authentication_error"}}, "auth", "Authentication Fails"),
    ("deepseek", 402, {"error": {"message": "Insufficient Balance", "type": "unknown_error", "code": "invalid_request_error"}}, "quota", "Insufficient Balance"),
    ("deepseek", 400, {"error": {"message": "Model Not Exist", "type": "invalid_request_error"}}, "request", "Model Not Exist"),
    ("deepseek", 422, "Failed to deserialize the JSON body into the target type: messages[0]: missing field `content`", "request", "deserialize"),
    ("deepseek", 503, {"error": {"message": "Service is too busy. We advise users to temporarily switch to alternative LLM API service providers.", "code": "invalid_request_error"}}, "server", "too busy"),
    ("anthropic", 401, {"type": "error", "error": {"type": "authentication_error", "message": "invalid x-api-key"}}, "auth", "invalid x-api-key"),
    ("anthropic", 404, {"type": "error", "error": {"type": "not_found_error", "message": "model: claude-99"}}, "request", "claude-99"),
    ("anthropic", 400, {"type": "error", "error": {"type": "invalid_request_error", "message": "Your credit balance is too low to access the Anthropic API."}}, "quota", "credit balance"),
    ("anthropic", 413, {"type": "error", "error": {"type": "request_too_large", "message": "Request exceeds the maximum size"}}, "context", "maximum size"),
    ("anthropic", 529, {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}, "server", "Overloaded"),
    ("gemini", 400, [{"error": {"code": 400, "message": "API key not valid. Please pass a valid API key.", "status": "INVALID_ARGUMENT"}}], "auth", "API key not valid"),
    ("gemini", 429, [{"error": {"code": 429, "message": "You exceeded your current quota, please check your plan and billing details.", "status": "RESOURCE_EXHAUSTED", "details": [{"retryDelay": "34s"}]}}], "rate", "quota"),
    ("gemini", 503, [{"error": {"code": 503, "message": "The model is overloaded. Please try again later.", "status": "UNAVAILABLE"}}], "server", "overloaded"),
    ("groq", 401, {"error": {"message": "Invalid API Key", "type": "invalid_request_error", "code": "invalid_api_key"}}, "auth", "Invalid API Key"),
    ("groq", 413, {"error": {"message": "Request too large for model `x` on tokens per minute (TPM): Limit 6000, Requested 9000", "type": "tokens", "code": "rate_limit_exceeded"}}, "context", "too large"),
    ("groq", 429, {"error": {"message": "Rate limit reached for model `x` … Please try again in 7.66s.", "code": "rate_limit_exceeded"}}, "rate", "Rate limit"),
    ("mistral", 401, {"detail": "Unauthorized"}, "auth", "Unauthorized"),
    ("mistral", 422, {"object": "error", "message": {"detail": [{"type": "greater_than_equal", "loc": ["body", "max_tokens"], "msg": "Input should be greater than or equal to 0"}]}}, "request", "greater than"),
    ("mistral", 429, {"object": "error", "message": "Service tier capacity exceeded for this model.", "type": "service_tier_capacity_exceeded"}, "rate", "capacity"),
    ("openrouter", 401, {"error": {"message": "No auth credentials found", "code": 401}}, "auth", "No auth credentials"),
    ("openrouter", 402, {"error": {"message": "This request requires more credits, or fewer max_tokens.", "code": 402}}, "quota", "more credits"),
    ("openrouter", 404, {"error": {"message": "No endpoints found for x/y.", "code": 404}}, "request", "No endpoints"),
    ("openrouter", 502, {"error": {"message": "Provider returned error", "code": 502, "metadata": {"raw": "…"}}}, "server", "Provider returned error"),
    ("ollama", 404, {"error": {"message": "model \"qwen9\" not found, try pulling it first", "type": "not_found_error"}}, "request", "qwen9"),
    ("ollama", 500, {"error": "model requires more system memory (8.4 GiB) than is available (3.1 GiB)"}, "server", "more system memory"),
    ("llama.cpp", 401, {"error": {"code": 401, "message": "Invalid API Key", "type": "authentication_error"}}, "auth", "Invalid API Key"),
    ("llama.cpp", 503, {"error": {"code": 503, "message": "Loading model", "type": "unavailable_error"}}, "loading", "Loading model"),
    ("llama.cpp", 400, {"error": {"code": 400, "message": "the request exceeds the available context size, try increasing it", "type": "exceed_context_size_error", "n_ctx": 512}}, "context", "context size"),
    ("vllm", 400, {"object": "error", "message": "This model's maximum context length is 4096 tokens.", "type": "BadRequestError", "code": 400}, "context", "4096"),
    ("vllm", 404, {"object": "error", "message": "The model `x` does not exist.", "type": "NotFoundError", "code": 404}, "request", "does not exist"),
    ("lm studio", 400, {"error": "Model does not exist"}, "request", "Model does not exist"),
    ("litellm", 401, {"error": {"message": "Authentication Error, Invalid proxy server token passed.", "type": "auth_error", "code": "401"}}, "auth", "Invalid proxy server token"),
    ("litellm", 400, {"error": {"message": "Budget has been exceeded! Current cost: 1.2, Max budget: 1.0", "type": "budget_exceeded", "code": "400"}}, "quota", "Budget"),
    ("fastapi", 422, {"detail": [{"loc": ["body", "messages"], "msg": "field required"}]}, "request", "field required"),
    ("fastapi", 422, {"detail": [{"loc": ["body", "n"], "msg": "field required", "input": "what does rate limit mean, billing, loading model"}]}, "request", "field required"),
    ("fastapi", 404, {"detail": "Not Found"}, "request", "Not Found"),
    ("nginx", 404, HTML.format("404 Not Found", "404 Not Found"), "request", "404 Not Found"),
    ("nginx", 413, HTML.format("413 Request Entity Too Large", "413"), "context", "Too Large"),
    ("nginx", 502, HTML.format("502 Bad Gateway", "502 Bad Gateway"), "server", "Bad Gateway"),
    ("nginx", 504, HTML.format("504 Gateway Time-out", "504"), "server", "Time-out"),
    ("cloudflare", 403, "<!DOCTYPE html><html><head><title>Just a moment...</title></head></html>", "auth", "Just a moment"),
    ("cloudflare", 524, "error code: 524", "server", "524"),
    ("anyone", 405, "", "request", "405"),
    ("anyone", 408, "", "server", "408"),
    ("anyone", 409, {"error": "conflict"}, "server", "conflict"),
    ("anyone", 413, "", "context", "413"),
    ("anyone", 429, "", "rate", "429"),
    ("anyone", 500, "", "server", "500"),
    ("anyone", 503, "", "server", "503"),
    ("anyone", 529, "", "server", "529"),
    ("anyone", 418, "", "request", "418"),
    ("anyone", 600, "", "server", "600"),
]  # fmt: skip


@pytest.mark.parametrize(("provider", "status", "body", "kind", "words"), BODIES)
def test_what_it_means(provider, status, body, kind, words):
    error = fails(response(body, status))
    assert (error.kind, error.category, error.severity) == (kind, KINDS[kind].category, KINDS[kind].severity), error.message
    assert words in error.message and str(status) in error.message and "<" not in error.message.replace("<html>", "<")


def fails(*scripts, **settings):
    with ScriptedServer(*scripts) as server, pytest.raises(ProviderError) as caught:
        endpoint = Endpoint("work", f"{server.url}/chat/completions", **{"key": "sk-0123456789", "retries": 0, "section": "providers.work", **settings})
        ai_client.chat(endpoint, {"messages": []})
    return caught.value


MENDS = [
    ("wrong key", 401, {"error": "Invalid API Key"}, {"key_origin": "/c.yaml:4"}, "The key is from /c.yaml:4: ai config set providers.work.api_key"),
    ("wrong key in a variable", 401, {"error": "no"}, {"key_origin": "$OPSTERM_API_KEY"}, "The key is from $OPSTERM_API_KEY: export another, or unset OPSTERM_API_KEY"),
    ("no key", 401, {"error": "no"}, {"key": ""}, "No key was sent, since none is set: ai config set providers.work.api_key"),
    ("wrong model", 404, {"error": {"message": "model 'x' not found"}}, {}, "ai models -p work lists what there is"),
    ("wrong path", 404, "", {}, "ai config set providers.work.api_url"),
    ("too long", 400, {"error": {"code": "context_length_exceeded"}}, {}, "Send less"),
    ("no credit", 402, "", {}, "no credit left"),
    ("value", 400, {"error": {"message": "max_tokens is too large. This model supports at most 4096"}}, {"max_tokens": 9000}, "ai config set providers.work.max_tokens"),
    ("plain to TLS", 400, HTML.format("400 The plain HTTP request was sent to HTTPS port", ""), {}, "with https:// in front"),
    ("firewall", 403, HTML.format("Just a moment...", ""), {}, "a firewall or a proxy"),
    ("header", 401, {"error": "no"}, {"key": "", "headers": {"authorization": "Token x"}}, "ai config set providers.work.headers"),
]


@pytest.mark.parametrize(("name", "status", "body", "settings", "hint"), MENDS)
def test_the_hint_is_the_mend(name, status, body, settings, hint):
    assert hint in fails(response(body, status), **settings).hint


def test_every_kind_has_words_of_its_own():
    hints = [kind.hint for kind in KINDS.values()]
    assert len(set(hints)) == len(hints) and all(hints)


def table(heading):
    """{first column: other columns} of the table of docs/client.md under a header row that begins so."""
    lines = (Path(__file__).parent.parent / "docs/client.md").read_text(encoding="utf-8").splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith(f"| {heading} |"))
    rows = [line.strip("| ").split(" | ") for line in itertools.takewhile(lambda line: line.startswith("|"), lines[start + 2 :])]
    return {name.strip("`"): rest for name, *rest in rows}


def test_the_documented_kinds_and_what_is_tried_again():
    rows = table("kind")
    assert list(rows) == list(KINDS)
    assert {name for name, (_, again) in rows.items() if again != "–"} == set(retry.POLICIES)


def test_the_documented_timeouts():
    rows = table("setting")
    assert {name: float(seconds) for name, (seconds, _) in rows.items()} == {name: key.default for name, key in config.KEYS.items() if name.startswith("ai.") and name.endswith("timeout")}
