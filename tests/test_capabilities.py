"""What a server lacks is left out on the error that names it, one by one, and not asked for again."""

import json
import os
import time

import pytest
from scripted_server import ScriptedServer, answer, response

from opsterm import ai_client, capabilities
from opsterm.provider_errors import ProviderError
from opsterm.providers import Endpoint

FULL = {"stream_options": {"include_usage": True}, "max_tokens": 5, "temperature": 0.5, "parallel_tool_calls": False, "messages": [], "stream": True}
LACKING = {  # how servers say it → what is sent the second time
    "openai max_tokens": (
        {"error": {"message": "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
                   "type": "invalid_request_error", "param": "max_tokens", "code": "unsupported_parameter"}},
        400, {"max_tokens": None, "max_completion_tokens": 5},
    ),
    "openai temperature": (
        {"error": {"message": "Unsupported value: 'temperature' does not support 0.5 with this model. Only the default (1) value is supported."}},
        400, {"temperature": None},
    ),
    "pydantic": ({"detail": [{"type": "extra_forbidden", "loc": ["body", "stream_options"], "msg": "Extra inputs are not permitted"}]}, 422, {"stream_options": None}),
    "a 500 that names it": ("TypeError: create() got an unexpected keyword argument 'parallel_tool_calls'", 500, {"parallel_tool_calls": None}),
    "vllm": ({"object": "error", "message": "Stream options can only be set when `stream=True`: stream_options", "code": 400}, 400, {"stream_options": None}),
}  # fmt: skip


def endpoint_of(server, **settings):
    return Endpoint("test", f"{server.url}/chat/completions", model="m", retries=0, **settings)


@pytest.mark.parametrize("name", LACKING)
def test_it_is_left_out_on_the_error_that_names_it(name):
    body, status, changed = LACKING[name]
    with ScriptedServer(response(body, status), answer("Hello")) as server:
        told = []
        assert ai_client.chat(endpoint_of(server), FULL, tell=told.append).text == "Hello"
        first, second = (request.json for request in server.requests)
    expected = {key: value for key, value in {**FULL, **changed}.items() if value is not None}
    assert first == FULL and second == expected
    assert bool(told) == ("temperature" in changed)


def naming(name):
    return response({"error": {"message": f"unknown field: {name}"}}, 400)


def test_one_by_one_and_remembered(home):
    lacks = ("stream_options", "max_tokens", "max_completion_tokens", "temperature", "parallel_tool_calls")
    with ScriptedServer(*map(naming, lacks), answer("Hello")) as server:
        endpoint = endpoint_of(server)
        assert ai_client.chat(endpoint, FULL, tell=lambda line: None).text == "Hello"
        assert len(server.requests) == 6
        told = []
        assert ai_client.chat(endpoint, FULL, tell=told.append).text == "Hello"  # later calls know, and say so
        assert len(told) == 2 and "max_tokens" in told[0] and "temperature" in told[1]
        assert len(server.requests) == 7 and server.requests[6].json == {"messages": [], "stream": True}
        other = endpoint._replace(model="another")
        ai_client.chat(other, FULL, tell=told.append)
        assert len(told) == 2
        assert server.requests[7].json == FULL
    path = f"{home}/opsterm/{capabilities.FILE}"
    assert os.stat(path).st_mode & 0o777 == 0o600


KEPT = [
    "temperature must be less than or equal to 2",
    "max_tokens is too large: 100000. This model supports at most 4096 completion tokens",
    "temperature: range: 0..1",
    "Input should be greater than 0: max_tokens",
    "messages: field required",
    "my_temperature_sensor is unknown",
    "GPU temperature throttling, retry later",
]


@pytest.mark.parametrize("status", [400, 500, 503])
@pytest.mark.parametrize("message", KEPT)
def test_an_error_about_a_value_stays_an_error(message, status):
    with ScriptedServer(response({"error": {"message": message}}, status), answer("Hello")) as server:
        with pytest.raises(ProviderError, match=message[:20]):
            ai_client.chat(endpoint_of(server), FULL)
        assert len(server.requests) == 1


def test_a_format_that_is_none_is_the_providers_to_refuse():
    with ScriptedServer(response({"error": "response_format should be an object"}, 400)) as server:
        with pytest.raises(ProviderError):
            ai_client.chat(endpoint_of(server), {"messages": [], "response_format": "json_object"})


def test_nothing_is_learnt_from_a_request_that_fails_all_the_same():
    with ScriptedServer(naming("temperature"), response({"error": "no"}, 400), answer("Hello")) as server:
        endpoint = endpoint_of(server)
        with pytest.raises(ProviderError):
            ai_client.chat(endpoint, FULL, tell=lambda line: None)
        assert capabilities.recall(endpoint) == ()


def test_a_server_that_names_what_was_left_out_is_not_asked_for_ever():
    with ScriptedServer(naming("stream_options")) as server:
        with pytest.raises(ProviderError):
            ai_client.chat(endpoint_of(server), FULL)
        assert len(server.requests) == 2


def test_it_is_forgotten_in_time(monkeypatch):
    endpoint = Endpoint("x", "http://x", model="m")
    capabilities.remember(endpoint, ("temperature",))
    assert capabilities.recall(endpoint) == ("temperature",)
    later = time.time() + capabilities.REMEMBERED + 1
    monkeypatch.setattr(time, "time", lambda: later)
    assert capabilities.recall(endpoint) == ()


SPOILT = ["", "[]", "{", '{"http://x m": 5}', '{"http://x m": {"lacks": "all", "learned": 1}}', '{"http://x m": {"lacks": ["api_key", 5], "learned": 9e99}}', '{"http://x m": {"lacks": ["temperature"], "learned": 1%s}}' % ("0" * 400), "[" * 100_000]


@pytest.mark.parametrize("content", SPOILT)
def test_a_spoilt_memory_is_none(home, content):
    endpoint = Endpoint("x", "http://x", model="m")
    capabilities.remember(endpoint, ())
    path = f"{home}/opsterm/{capabilities.FILE}"
    with open(path, "w") as file:
        file.write(content)
    assert capabilities.recall(endpoint) == ()
    capabilities.remember(endpoint, ("temperature",))
    assert json.load(open(path))["http://x m"]["lacks"] == ["temperature"]


def test_no_memory_no_harm(monkeypatch, scripted_server):
    monkeypatch.setenv("OPSTERM_DIR", "/dev/null/nowhere")
    scripted_server.script(naming("temperature"), answer("Hello"))
    assert ai_client.chat(endpoint_of(scripted_server), FULL, tell=lambda line: None).text == "Hello"
