"""The AI client against a scripted server: the right text, or an error of the right kind with the text so far."""

import socket
import threading

import pytest
from scripted_server import ScriptedServer, answer, delta, head, response, sse, stream, usage

from opsterm import ai_client
from opsterm.provider_errors import ProviderError
from opsterm.providers import Endpoint

KEY = "sk-canary-0123456789"
STOP = delta(finish="stop")


def ask(*scripts, timeout=5.0, show=lambda kind, text: None, streamed=True, **settings):
    with ScriptedServer(*scripts) as server:
        endpoint = Endpoint("test", f"{server.url}/chat/completions", KEY, "m", timeout=timeout, **{"first_byte_timeout": timeout, "retries": 0, **settings})
        body = ai_client.request_body(endpoint, [{"role": "user", "content": "q"}], streamed)
        return ai_client.chat(endpoint, body, show), server.requests


RIGHT = {
    "plain": answer("Hello", " there"),
    "not chunked": answer("Hello", " there", chunked=False),
    "comments and keep-alives": stream(b": hi\n\n", sse(delta("Hello")), b":\n\n", sse(delta(" there"), STOP, "[DONE]")),
    "crlf": stream(sse(delta("Hello"), delta(" there"), STOP, "[DONE]").replace(b"\n", b"\r\n")),
    "no space": stream(sse(delta("Hello"), delta(" there"), STOP, "[DONE]").replace(b"data: ", b"data:")),
    "single newlines": stream(sse(delta("Hello"), delta(" there"), STOP, "[DONE]").replace(b"\n\n", b"\n")),
    "one byte a chunk": stream(*[bytes([b]) for b in sse(delta("Hello"), delta(" there"), STOP)]),
    "no [DONE]": stream(sse(delta("Hello there"), STOP)),
    "no finish_reason": stream(sse(delta("Hello there"), "[DONE]")),
    "finish with the last text": stream(sse(delta("Hello there", finish="stop"))),
    "no final blank line": stream(sse(delta("Hello there"), STOP)[:-2]),
    "text after [DONE]": stream(sse(delta("Hello there"), STOP, "[DONE]", delta("junk"))),
    "hangs open after [DONE]": [*stream(sse(delta("Hello there"), STOP, "[DONE]"))[:-1], "hang"],
    "hangs open after the finish": [*stream(sse(delta("Hello there"), STOP))[:-1], "hang"],
    "reset after the finish": [*stream(sse(delta("Hello there"), STOP))[:-1], 0.1, "reset"],
    "null and empty choices": stream(sse({"choices": None}, {"choices": []}, delta("Hello there"), STOP, usage(1, 2), "[DONE]")),
    "plain JSON instead of a stream": response({"choices": [{"message": {"content": "Hello there"}, "finish_reason": "stop"}]}),
    "blank lines before the JSON": response(b'\n\n \n{"choices":[{"message":{"content":"Hello there"},"finish_reason":"stop"}]}'),
    "bare cr": stream(sse(delta("Hello"), delta(" there"), STOP, "[DONE]").replace(b"\n", b"\r")),
    "data in several lines": stream(b'data: {"choices":\ndata: [{"delta": {"content": "Hello there"}, "finish_reason": "stop"}]}\n\n'),
    "empty data as heartbeats": stream(b"data:\n\ndata: \n\n", sse(delta("Hello there")), b"data:\n\n", sse(STOP)),
    "byte order mark": stream(b"\xef\xbb\xbf", sse(delta("Hello there"), STOP)),
    "event names, ids and retry": stream(b"event: message\nid: 7\nretry: 100\n" + sse(delta("Hello there"), STOP)),
    "null delta and null content": stream(sse({"choices": [{"delta": None}]}, delta(content=None), delta("Hello there"), delta(content=None, finish="stop"))),
    "prefilter chunk": stream(sse({"choices": [], "prompt_filter_results": [{"prompt_index": 0}]}, delta("Hello there"), STOP)),
    "usage in every chunk": stream(sse({**delta("Hello"), "usage": {"prompt_tokens": 1}}, {**delta(" there"), "usage": {"prompt_tokens": 1}}, STOP)),
    "keep-alives after the finish": [*stream(sse(delta("Hello there"), STOP))[:-1], *[b"5\r\n:ka\n\n\r\n", 0.3] * 60],
    "several choices": stream(sse(delta("Hello"), {"choices": [{"index": 1, "delta": {"content": "Other"}}]}, delta(" there"), STOP)),
    "content as parts": stream(sse(delta([{"type": "text", "text": "Hello"}, {"type": "text", "text": " there"}]), STOP)),
    "JSON with a byte order mark": response(b'\xef\xbb\xbf{"choices":[{"message":{"content":"Hello there"},"finish_reason":"stop"}]}'),
    "plain JSON in chunks": stream(b'\n{"choices":[{"mess', b'age":{"content":"Hello there"},"finish_reason":"stop"}]}', content_type="application/json"),
    "raw control characters": stream(b'data: {"choices":[{"delta":{"content":"Hello\tthere"},"finish_reason":"stop"}]}\n\n'),
}


@pytest.mark.parametrize("name", RIGHT)
def test_the_right_text(name):
    shown = []
    result, _ = ask(RIGHT[name], show=lambda kind, text: shown.append((kind, text)))
    assert result.text.replace("\t", " ") == "Hello there" and result.finish == "stop"
    assert "".join(text for _, text in shown) == result.text and result.ttft is not None


def call(index=None, id=None, name=None, arguments=None):
    function = {key: value for key, value in (("name", name), ("arguments", arguments)) if value is not None}
    return {**({} if index is None else {"index": index}), **({} if id is None else {"id": id}), "function": function}


def calls(*parts, finish="tool_calls"):
    return stream(*[sse(delta(tool_calls=[part])) for part in parts], sse(delta(finish=finish), "[DONE]"))


RUN = ("run", '{"a": 1}')
TOOL_CALLS = {
    "whole": (calls(call(0, "x", *RUN)), [RUN]),
    "arguments in parts": (calls(call(0, "x", "run", ""), call(0, arguments='{"a"'), call(0, arguments=": 1}")), [RUN]),
    "interleaved": (
        calls(call(0, "x", "run", "{"), call(1, "y", "stat", "{"), call(0, arguments='"a": 1}'), call(1, arguments="}")), [RUN, ("stat", "{}")]
    ),
    "no index": (calls(call(None, "x", "run", '{"a":'), call(None, arguments=" 1}"), call(None, "y", "stat", "{}")), [RUN, ("stat", "{}")]),
    "one index for two": (calls(call(0, "x", *RUN), call(0, "y", "stat", "{}")), [RUN, ("stat", "{}")]),
    "no id": (calls(call(0, None, "run", '{"a": 1}')), [RUN]),
    "name repeated": (calls(call(0, "x", "run", '{"a":'), call(0, "x", "run", " 1}")), [RUN]),
    "name split": (calls(call(0, "x", "ru"), call(0, name="n", arguments='{"a": 1}')), [RUN]),
    "arguments as object": (calls(call(0, "x", "run", {"a": 1})), [RUN]),
    "stop with a tool call": (calls(call(0, "x", *RUN), finish="stop"), [RUN]),
    "in a whole answer": (response({"choices": [{"message": {"tool_calls": [call(None, "x", *RUN)]}, "finish_reason": "tool_calls"}]}), [RUN]),
}  # fmt: skip


@pytest.mark.parametrize("name", TOOL_CALLS)
def test_tool_calls(name):
    script, expected = TOOL_CALLS[name]
    result, _ = ask(script)
    assert [(found.name, found.arguments) for found in result.tool_calls] == expected and all(found.id for found in result.tool_calls)


@pytest.mark.parametrize("parts", [[call(0, "x", "run", '{"path": "/va')], [call(0, "x", *RUN), call(1, "y", "rm", '{"path": "/')]])
def test_a_tool_call_cut_at_the_limit_is_never_one(parts):
    with pytest.raises(ProviderError, match="cut at the token limit") as caught:
        ask(calls(*parts, finish="length"))
    assert caught.value.kind == "truncated" and caught.value.partial.tool_calls == ()


def test_events_after_the_finish_do_not_keep_us():
    """They have LAST_WORDS together, not each: the counts that came until then are those of the first few."""
    late = [step for number in range(40) for step in (sse(usage(1, number)), 0.3)]
    result, _ = ask(stream(sse(delta("Hello there"), STOP), *late))
    assert result.text == "Hello there" and result.usage["completion_tokens"] < 20


def test_utf8_split_anywhere():
    data = sse(delta("naïve ✓ 日本 \u2028\u0085."), STOP)
    for cut in range(1, len(data)):
        assert ask(stream(data[:cut], data[cut:]))[0].text == "naïve ✓ 日本 \u2028\u0085."
        if cut > 60:
            break


def test_what_is_sent():
    result, (request,) = ask(answer("Hi"))
    assert request.path == "/v1/chat/completions" and request.headers["authorization"] == f"Bearer {KEY}"
    assert request.json == {
        "model": "m", "messages": [{"role": "user", "content": "q"}], "stream": True, "stream_options": {"include_usage": True},
    }  # fmt: skip
    assert dict(result.usage)["prompt_tokens"] == 10


def test_nothing_is_sent_that_was_not_configured():
    body = ai_client.request_body(Endpoint("x", "http://x", temperature=0.0, max_tokens=5), [], stream=False)
    assert body == {"messages": [], "temperature": 0.0, "max_tokens": 5}


def test_pieces_are_shown_as_they_arrive():
    first, gate = threading.Event(), threading.Event()

    def show(kind, text):
        first.set()
        gate.set()  # the rest is only sent after the first piece was shown

    script = stream(sse(delta("one")), gate, sse(delta("two"), STOP))
    assert ask(script, show=show)[0].text == "onetwo" and first.is_set()


def test_length_is_an_answer_that_says_so():
    result, _ = ask(stream(sse(delta("cut"), delta(finish="length"))))
    assert (result.text, result.finish) == ("cut", "length")


ERROR = {"error": {"message": "it broke", "type": "server_error"}}
BROKEN = {
    "early end": (stream(sse(delta("par"))), "truncated", "par"),
    "early end, not chunked": (stream(sse(delta("par")), chunked=False), "truncated", "par"),
    "chunk abort": ([head(transfer_encoding="chunked") + b"fff\r\n" + sse(delta("par")), "close"], "truncated", "par"),
    "reset": ([*stream(sse(delta("par")))[:-1], 0.1, "reset"], "truncated", "par"),
    "stall in mid-stream": ([*stream(sse(delta("par")))[:-1], "hang"], "stall", "par"),
    "stall before anything": (["hang"], "stall", ""),
    "empty stream": (stream(), "empty", ""),
    "bare [DONE]": (stream(sse("[DONE]")), "empty", ""),
    "finish without text": (stream(sse(STOP, "[DONE]")), "empty", ""),
    "only reasoning": (stream(sse(delta(reasoning_content="hm"), delta(finish="length"))), "empty", ""),
    "undecodable event": (stream(sse(delta("par")), b'data: {"choices": [{"del\n\n', sse(STOP, "[DONE]")), "protocol", "par"),
    "content filter": (stream(sse(delta("par"), delta(finish="content_filter"))), "filtered", "par"),
    "out of capacity": (stream(sse(delta("par"), delta(finish="insufficient_system_resource"))), "server", "par"),
    "error object in mid-stream": (stream(sse(delta("par"), ERROR, "[DONE]")), "server", "par"),
    "error event": (stream(sse(delta("par")), b'event: error\ndata: {"message": "it broke"}\n\n'), "server", "par"),
    "error event as text": (stream(b"event: error\ndata: it broke\n\n"), "server", ""),
    "error as string": (stream(sse(delta("par"), {"error": "it broke"})), "server", "par"),
    "error field": (stream(sse(delta("par")), b'error: {"code":500,"message":"it broke"}\n\n'), "server", "par"),
    "flat error object": (stream(sse({"object": "error", "message": "it broke", "code": 400})), "request", ""),
    "error object in a 200": (response(ERROR), "server", ""),
    "closes at once": (["close"], "network", ""),
    "html with 200": (response("<html><title>Welcome to nginx!</title>", content_type="text/html"), "protocol", ""),
    "not JSON": (response("hello", content_type="text/plain"), "protocol", ""),
    "half a JSON": (response('{"choices": [{"mess'), "protocol", ""),
    "redirect": (response("", 307, location="http://other.invalid/v1"), "redirect", ""),
    "400 object": (response(ERROR, 400), "request", ""),
    "401": (response({"error": {"message": f"Incorrect API key provided: {KEY}"}}, 401), "auth", ""),
    "402": (response({"error": {"message": "Insufficient Balance"}}, 402), "quota", ""),
    "403 string": (response({"error": "it broke: no access"}, 403), "auth", ""),
    "404 detail": (response({"detail": "it broke: no such model"}, 404), "request", ""),
    "400 context": (response({"error": {"message": "maximum context length is 8192", "code": "context_length_exceeded"}}, 400), "context", ""),
    "422 list": (response({"detail": [{"msg": "it broke"}]}, 422), "request", ""),
    "429 rate": (response({"error": {"message": "Rate limit reached"}}, 429), "rate", ""),
    "429 quota": (response({"error": {"message": "it broke", "code": "insufficient_quota"}}, 429), "quota", ""),
    "500 html": (response("<html><h1>it broke</h1></html>", 500), "server", ""),
    "502 empty": (response("", 502), "server", ""),
    "503 loading": (response({"error": {"message": "Loading model", "type": "unavailable_error", "code": 503}}, 503), "loading", ""),
    "529": (response({"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}, 529), "server", ""),
}


@pytest.mark.parametrize("name", BROKEN)
def test_the_right_error(name):
    script, kind, partial = BROKEN[name]
    with pytest.raises(ProviderError) as caught:
        ask(script, timeout=0.6)
    error = caught.value
    assert (error.kind, error.partial.text, error.code) == (kind, partial, 5), error.message
    assert error.hint and "{" not in error.hint and KEY not in error.message and "\n" not in error.message
    if "it broke" in str(script):
        assert "it broke" in error.message


def refused_port():
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def test_nobody_there():
    for url, words in ((f"http://127.0.0.1:{refused_port()}/v1", "nothing listens"), ("http://no-such-host.invalid/v1", "cannot be resolved")):
        with pytest.raises(ProviderError, match=words) as caught:
            ai_client.chat(Endpoint("x", url), {})
        assert caught.value.kind == "network" and caught.value.category == "network"


def test_loopback_is_never_asked_through_a_proxy(monkeypatch):
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{refused_port()}")
    assert ask(answer("direct"))[0].text == "direct"


def test_a_whole_answer_when_asked_for_one():
    result, (request,) = ask(response({"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}]}), streamed=False)
    assert result.text == "Hi" and "stream" not in request.json


SCHEMA = {"type": "object", "properties": {"free": {"type": "number"}}, "required": ["free"], "additionalProperties": False}


def whole(text):
    return response({"choices": [{"message": {"content": text}, "finish_reason": "stop"}]})


def typed(*scripts):
    with ScriptedServer(*scripts) as server:
        endpoint = Endpoint("test", f"{server.url}/chat/completions", model="m", timeout=5)
        try:
            return ai_client.typed_chat(endpoint, [{"role": "user", "content": "how much?"}], SCHEMA)[0], server.requests
        except ProviderError as error:
            return error, server.requests


def test_typed_answers():
    assert typed(whole('{"free": 3}'))[0] == {"free": 3}
    assert typed(whole('Here it is:\n```json\n{"free": 3}\n```\nDone.'))[0] == {"free": 3}


def test_errors_are_fed_back():
    value, requests = typed(whole("three"), whole('{"free": "3"}'), whole('{"free": 3}'))
    assert value == {"free": 3} and len(requests) == 3
    assert "$.free: expected number" in requests[2].json["messages"][-1]["content"]


def test_three_tries_and_no_more():
    error, requests = typed(whole("no"))
    assert error.kind == "schema" and error.code == 5 and len(requests) == 3


def test_formats_that_the_server_lacks_are_dropped():
    lacks = response({"error": {"message": "response_format is not supported"}}, 400)
    value, requests = typed(lacks, lacks, whole('{"free": 3}'))
    kinds = [(request.json.get("response_format") or {}).get("type") for request in requests]
    assert value == {"free": 3} and kinds == ["json_schema", "json_object", None]


def test_against_real_llama_cpp(llama_server):
    endpoint = Endpoint("llama.cpp", f"{llama_server.url}/chat/completions", llama_server.key, timeout=30)

    def real(text):
        return ai_client.chat(endpoint, ai_client.request_body(endpoint, [{"role": "user", "content": text}]))

    disk = real("@disk")
    assert "df -h" in disk.text and disk.finish == "stop" and disk.usage["completion_tokens"] > 0
    thought = real("@think")
    assert thought.reasoning and thought.text and "think>" not in thought.text + thought.reasoning
    assert real("@tools").text or real("@tools").tool_calls
    with pytest.raises(ProviderError) as caught:
        ai_client.chat(endpoint._replace(key="wrong"), ai_client.request_body(endpoint, [{"role": "user", "content": "@hello"}]))
    assert caught.value.kind == "auth"


TOOL = {"type": "function", "function": {"name": "run", "parameters": {"type": "object", "properties": {"command": {"type": "string"}}}}}
RISK = {
    "type": "object",
    "properties": {"command": {"type": "string"}, "risk": {"enum": ["low", "high"]}},
    "required": ["command", "risk"],
    "additionalProperties": False,
}


def test_real_tool_calls_and_grammar_constrained_json(llama_server):
    endpoint = Endpoint("llama.cpp", f"{llama_server.url}/chat/completions", llama_server.key, timeout=30)
    body = ai_client.request_body(endpoint, [{"role": "user", "content": "@tools"}])
    (found,) = ai_client.chat(endpoint, {**body, "tools": [TOOL], "parallel_tool_calls": False}).tool_calls
    assert found.name == "run" and "uptime" in found.arguments
    value, _ = ai_client.typed_chat(endpoint, [{"role": "user", "content": "@json"}], RISK)
    assert value["command"] and value["risk"] in ("low", "high")  # left alone, the model says neither


def test_a_real_context_overflow(llama_server):
    endpoint = Endpoint("llama.cpp", f"{llama_server.url}/chat/completions", llama_server.key, timeout=60)
    with pytest.raises(ProviderError) as caught:
        ai_client.chat(endpoint, ai_client.request_body(endpoint, [{"role": "user", "content": "@hello " + "x" * 70_000}]))
    assert caught.value.kind == "context" and "Send less" in caught.value.hint


def test_a_real_server_killed_in_mid_answer(tmp_path):
    pytest.importorskip("xllamacpp")
    import os
    import signal

    import scripted_model

    with scripted_model.serve(str(tmp_path)) as server:
        endpoint = Endpoint("llama.cpp", f"{server.url}/chat/completions", server.key, timeout=30)
        killed = []

        def show(kind, text):
            if not killed:
                killed.append(os.kill(server.pid, signal.SIGKILL))

        with pytest.raises(ProviderError) as caught:
            ai_client.chat(endpoint, ai_client.request_body(endpoint, [{"role": "user", "content": "@long"}]), show)
    assert caught.value.kind == "truncated" and caught.value.partial.text.startswith("0\n")


def test_the_openai_client_reads_the_same(llama_server):
    import openai

    endpoint = Endpoint("llama.cpp", f"{llama_server.url}/chat/completions", llama_server.key, timeout=30)
    client = openai.OpenAI(base_url=llama_server.url, api_key=llama_server.key)
    for name in ("hello", "disk", "utf8"):
        messages = [{"role": "user", "content": f"@{name}"}]
        chunks = list(client.chat.completions.create(model="m", messages=messages, stream=True, stream_options={"include_usage": True}))
        theirs = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
        ours = ai_client.chat(endpoint, ai_client.request_body(endpoint, messages))
        assert ours.text == theirs and ours.usage["completion_tokens"] == chunks[-1].usage.completion_tokens


def test_the_openai_client_agrees_on_well_formed_streams():
    import openai

    for script in (answer("one", " two"), answer("naïve ✓", finish="length"), stream(sse(delta("a"), delta(refusal="no"), STOP, "[DONE]"))):
        with ScriptedServer(script) as server:
            client = openai.OpenAI(base_url=server.url, api_key="x")
            chunks = [c for c in client.chat.completions.create(model="m", messages=[], stream=True) if c.choices]
            theirs = "".join(c.choices[0].delta.content or "" for c in chunks), chunks[-1].choices[0].finish_reason
            ours = ai_client.chat(Endpoint("x", f"{server.url}/chat/completions"), {})
            assert (ours.text, ours.finish) == theirs




def test_a_name_server_that_never_answers_does_not_hang_us(monkeypatch):
    release = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: release.wait(30))
    with pytest.raises(ProviderError, match="no name server answered in 0.2 s"):
        ai_client.chat(Endpoint("x", "http://slow.invalid/v1", connect_timeout=0.2, retries=0), {})
    release.set()


@pytest.mark.parametrize("host", ["a" * 70 + ".invalid", "no such host.invalid"])
def test_a_name_that_is_none(host):
    with pytest.raises(ProviderError) as caught:
        ai_client.chat(Endpoint("x", f"http://{host}/v1"), {})
    assert caught.value.kind in ("network", "protocol")


LEAKS = {
    "error event": stream(b"event: error\ndata: no " + KEY.encode() + b"\n\n"),
    "error object in a 200": response({"error": {"message": f"no {KEY}"}}),
    "event that is no JSON": stream(b"data: " + b"x" * 60 + KEY.encode() + b"\n\n"),
    "redirect": response("", 307, location=f"http://other.invalid/v1?key={KEY}"),
    "cut by us": response({"error": {"message": "x" * 370 + KEY}}, 400),
    "cut by the server": response({"error": {"message": f"no {KEY[:14]}"}}, 401),
    "status line": [f"{KEY}\r\n\r\n".encode(), "close"],
}


@pytest.mark.parametrize("name", LEAKS)
def test_the_key_is_in_no_error_not_even_a_part_of_it(name):
    with pytest.raises(ProviderError) as caught:
        ask(LEAKS[name])
    error = caught.value
    assert KEY[:8] not in error.message + error.detail + str(error) and len(error.message) <= 400


def wire(key):
    from opsterm.transport import Wire

    return Wire(Endpoint("x", "http://x", key), 0.0)


@pytest.mark.parametrize("form", ["a/b+c=0123456789", "a%2Fb%2Bc%3D0123456789"])
def test_a_key_as_addresses_carry_it(form):
    error = ProviderError("auth", f"<{form}> and cut {form[:9]}")
    error.settle(wire("a/b+c=0123456789"))
    assert error.message == "<***> and cut ***"


def test_a_placeholder_is_no_key():
    error = ProviderError("auth", "x" * 3)
    error.settle(wire("x"))
    assert error.message == "xxx"


DEEP = b"[" * 200_000
ODD = {
    "deep event": (stream(sse(delta("par")), b"data: " + DEEP + b"\n\n"), "protocol", "par"),
    "deep event, single newlines": (stream(sse(delta("par")), b"data: " + DEEP + b"\ndata: {}\n\n"), "protocol", "par"),
    "deep error event": (stream(sse(delta("par")), b"event: error\ndata: " + DEEP + b"\n\n"), "server", "par"),
    "deep body": (response(DEEP), "protocol", ""),
    "deep error body": (response(DEEP, 500), "server", ""),
    "deep error message": (response(b'{"error":' * 300 + b"1" + b"}" * 300, 500), "server", ""),
    "finish error": (stream(sse(delta("par"), delta(finish="error"), "[DONE]")), "truncated", "par"),
    "finish abort": (stream(sse(delta("par"), delta(finish="abort"))), "truncated", "par"),
    "status 503 and a body that stalls": ([head(503, content_length="100") + b'{"error', "hang"], "server", ""),
    "status 500 and a body that dribbles": ([head(500, content_length="1000"), *[b"x", 0.3] * 60], "server", ""),
    "code 401 in a stream": (stream(sse({"error": {"code": 401, "message": "no such user"}})), "auth", ""),
    "code 429 in a 200": (response({"error": {"code": "429", "message": "slow down"}}), "rate", ""),
    "status 401 and a body that breaks": ([head(401, transfer_encoding="chunked") + b"fff\r\n{", "close"], "auth", ""),
    "endless line": (stream(sse(delta("par")), *[b"data: " + b"x" * (1 << 20)] * 18), "protocol", "par"),
    "answer of odd types": (response({"choices": 5, "usage": "many"}), "empty", ""),
}


@pytest.mark.parametrize("name", ODD)
def test_odd_answers_are_the_servers_fault(name):
    script, kind, partial = ODD[name]
    with pytest.raises(ProviderError) as caught:
        ask(script, timeout=0.6)
    error = caught.value
    assert (error.kind, error.partial.text) == (kind, partial), error.message
    assert not name.startswith("status") or name.split()[1] in error.message
    assert kind != "truncated" or f"'{name.split()[1]}'" in error.message


@pytest.mark.parametrize(("word", "finish"), [("eos", "stop"), ("end_turn", "stop"), ("max_tokens", "length"), ("function_call", "tool_calls")])
def test_ends_by_other_names(word, finish):
    assert ask(stream(sse(delta("Hello"), delta(finish=word))))[0].finish == finish


def test_a_refusal_is_shown():
    shown = []
    result, _ = ask(stream(sse(delta(refusal="I cannot"), STOP)), show=lambda kind, text: shown.append((kind, text)))
    assert shown == [("text", "I cannot")] and (result.text, result.refusal) == ("", "I cannot")


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_refused_proxy_is_named_without_its_password(monkeypatch, scheme):
    port = refused_port()
    monkeypatch.setenv(f"{scheme}_proxy", f"http://user:secret@127.0.0.1:{port}")
    with pytest.raises(ProviderError, match=f"nothing listens at the proxy 127.0.0.1:{port}") as caught:
        ai_client.chat(Endpoint("x", f"{scheme}://api.invalid/v1"), {})
    assert caught.value.kind == "proxy" and "secret" not in caught.value.message


@pytest.mark.parametrize("proxy", ["http://u:secret@h:port", "http:/secret", "socks5://u:secret@127.0.0.1:1", "http://[secret"])
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_malformed_proxy_is_blamed_itself(monkeypatch, proxy, scheme):
    monkeypatch.setenv(f"{scheme}_proxy", proxy)
    with pytest.raises(ProviderError, match=f"{scheme.upper()}_PROXY is no address") as caught:
        ai_client.chat(Endpoint("x", f"{scheme}://api.invalid/v1"), {})
    assert caught.value.kind == "proxy" and "secret" not in caught.value.message


def resolved(monkeypatch, directory, user, system=None, environment=None, provider=""):
    import json

    from opsterm import config, paths, providers

    monkeypatch.setattr(paths, "SYSTEM_DIR", str(directory / "etc"))
    monkeypatch.setenv("OPSTERM_DIR", str(directory / "user"))
    for place, content in (("etc", system), ("user", user)):
        (directory / place).mkdir(exist_ok=True)
        path = directory / place / "config.json"
        path.write_text(json.dumps(content or {}))
        path.chmod(0o600)
    for name, value in (environment or {}).items():
        monkeypatch.setenv(f"OPSTERM_{name}", value)
    return providers.resolve(config.load(), provider)


FILE = {"ai": {"provider": "deepseek", "api_key": "sk-file", "model": "m"}, "providers": {"Other": {"api_url": "http://other"}}}
SYSTEM = {"ai": {"provider": "deepseek", "api_key": "sk-etc", "model": "m"}}
PAIRS = {  # user's file, /etc file, environment, -p → host, key, model
    "one file": (FILE, None, {}, "", ("api.deepseek.com", "sk-file", "m")),
    "one file with its address": ({"ai": {**FILE["ai"], "api_url": "http://mine"}}, None, {}, "", ("mine", "sk-file", "m")),
    "labels in any case": (FILE, None, {}, "DeepSeek", ("api.deepseek.com", "sk-file", "m")),
    "another provider": (FILE, None, {"PROVIDER": "other"}, "", ("other", "", "")),
    "another provider, its own key": (FILE, None, {"PROVIDER": "other", "API_KEY": "sk-env"}, "", ("other", "sk-env", "")),
    "another address": (FILE, None, {"API_URL": "http://box"}, "", ("box", "", "m")),
    "another address, its own key": (FILE, None, {"API_URL": "http://box", "API_KEY": "sk-env"}, "", ("box", "sk-env", "m")),
    "a named key, another address": (
        {"ai": {"provider": "w"}, "providers": {"w": {"api_url": "http://w", "api_key": "sk-w"}}}, None, {"API_URL": "http://box"}, "", ("box", "", ""),
    ),
    "/etc alone": ({}, SYSTEM, {}, "", ("api.deepseek.com", "sk-etc", "m")),
    "/etc, the user's provider": ({"ai": {"provider": "openai"}}, SYSTEM, {}, "", ("api.openai.com", "", "")),
    "/etc, the user's address": ({"ai": {"api_url": "http://mine"}}, SYSTEM, {}, "", ("mine", "", "m")),
    "/etc, the user's key": ({"ai": {"api_key": "sk-mine"}}, SYSTEM, {}, "", ("api.deepseek.com", "sk-mine", "m")),
    "key alone, -p": ({"ai": {"api_key": "sk-file"}}, None, {}, "openai", ("api.openai.com", "sk-file", "")),
}  # fmt: skip


@pytest.mark.parametrize("name", PAIRS)
def test_a_key_stays_with_the_provider_it_is_for(name, monkeypatch, tmp_path):
    user, system, environment, provider, expected = PAIRS[name]
    endpoint = resolved(monkeypatch, tmp_path, user, system, environment, provider)
    assert (endpoint.url.split("/")[2], endpoint.key, endpoint.model) == expected
    assert bool(endpoint.unsent_key) == (not endpoint.key)


def test_a_key_that_was_not_sent_is_in_the_hint(monkeypatch, tmp_path):
    with ScriptedServer(response({"error": "no key"}, 401)) as server:
        endpoint = resolved(monkeypatch, tmp_path, FILE, environment={"API_URL": server.url})
        with pytest.raises(ProviderError) as caught:
            ai_client.chat(endpoint, {})
        assert "authorization" not in server.requests[0].headers
    assert "config.json:1 is for another provider or address" in caught.value.hint and "sk-file" not in caught.value.hint


def test_the_guide_in_any_case(monkeypatch, tmp_path):
    assert resolved(monkeypatch, tmp_path, FILE, provider="Guide") is None


def test_addresses_beyond_ascii():
    from opsterm import providers
    from opsterm.errors import UsageError

    assert providers.chat_url("http://h/mödel/v1?ä=%20") == "http://h/m%C3%B6del/v1/chat/completions?%C3%A4=%20"
    assert providers.chat_url("http://bücher.example:81/v1") == "http://xn--bcher-kva.example:81/v1/chat/completions"
    for url in ("http://" + "ü" * 70 + ".example/v1", "http://ü:secret@h/v1"):
        with pytest.raises(UsageError) as caught:
            providers.chat_url(url)
        assert "secret" not in caught.value.message
