"""Which requests are sent again, when, and what the person hears of it."""

import email.utils
import time

import pytest
from scripted_server import ScriptedServer, answer, delta, raw_server, response, sse, stream

from opsterm import ai_client, retry
from opsterm.provider_errors import ProviderError
from opsterm.providers import Endpoint

AT_ONCE = {"retry_after": "0"}
LOADING = response({"error": {"message": "Loading model", "type": "unavailable_error", "code": 503}}, 503, **AT_ONCE)
RATE = response({"error": {"message": "Rate limit reached"}}, 429, **AT_ONCE)
SERVER = response({"error": {"message": "it broke"}}, 502, **AT_ONCE)


def ask(*scripts, **settings):
    """The answer or the error, the number of requests, and what was told."""
    told = []
    with ScriptedServer(*scripts) as server:
        endpoint = Endpoint("test", f"{server.url}/chat/completions", **{"timeout": 5, "first_byte_timeout": 5, **settings})
        try:
            found = ai_client.chat(endpoint, {"messages": []}, tell=told.append).text
        except ProviderError as error:
            found = error
        return found, len(server.requests), told


PASSING = {
    "rate": RATE,
    "loading": LOADING,
    "server": SERVER,
    "overloaded in the stream": stream(sse({"error": {"message": "Overloaded", "type": "overloaded_error"}})),
    "network: closed": ["close"],
    "network: reset": ["reset"],
    "stall": ["hang"],
    "stall with keep-alives": [*stream()[:1], *[b"5\r\n:ka\n\n\r\n", 0.05] * 30, "close"],
}


@pytest.mark.parametrize("name", PASSING)
def test_what_passes_is_tried_again_and_told(name):
    found, requests, told = ask(PASSING[name], answer("Hello"), first_byte_timeout=0.4)
    assert (found, requests) == ("Hello", 2)
    assert len(told) == 1 and "trying again in" in told[0]


LASTING = {
    "auth": response({"error": "no"}, 401, **AT_ONCE),
    "quota": response({"error": {"code": "insufficient_quota"}}, 429, **AT_ONCE),
    "request": response({"error": "no"}, 400, **AT_ONCE),
    "context": response({"error": {"code": "context_length_exceeded"}}, 400, **AT_ONCE),
    "redirect": response("", 307, location="http://other.invalid/"),
    "empty": stream(sse("[DONE]")),
    "protocol": response("<html>", content_type="text/html"),
    "filtered": stream(sse(delta(finish="content_filter"))),
    "truncated": stream(sse(delta("half"))),
}


@pytest.mark.parametrize("name", LASTING)
def test_what_does_not_pass_is_asked_once(name):
    found, requests, told = ask(LASTING[name], answer("Hello"))
    assert (found.kind, requests, told) == (name, 1, [])


SHOWN = {
    "reset": ([*stream(sse(delta("half")))[:-1], 0.1, "reset"], "truncated"),
    "stall": ([*stream(sse(delta("half")))[:-1], "hang"], "stall"),
    "error": (stream(sse(delta("half"), {"error": {"message": "Overloaded"}})), "server"),
    "reasoning": ([*stream(sse(delta(reasoning_content="hm")))[:-1], "hang"], "stall"),
}


@pytest.mark.parametrize("name", SHOWN)
def test_nothing_is_sent_again_once_something_was_shown(name):
    script, kind = SHOWN[name]
    found, requests, _ = ask(script, answer("Hello"), timeout=0.4)
    assert (found.kind, requests) == (kind, 1)


def test_it_ends_and_says_how_often_it_tried():
    found, requests, told = ask(SERVER, retries=2)
    assert (found.kind, requests, len(told)) == ("server", 3, 2) and found.message.endswith("(3 tries)")
    assert ask(SERVER, retries=0)[1] == 1


def test_a_stall_is_tried_once_more_only():
    found, requests, _ = ask(["hang"], first_byte_timeout=0.3, retries=10)
    assert (found.kind, requests) == ("stall", 2)


def test_loading_is_waited_for_beyond_the_number_of_retries():
    assert ask(*[LOADING] * 5, answer("Hello"), retries=1)[:2] == ("Hello", 6)


def test_the_total_deadline_ends_it():
    found, requests, _ = ask(response("", 503, retry_after="30"), total_timeout=5)
    assert (found.kind, requests) == ("server", 1)
    found, requests, _ = ask(LOADING, total_timeout=1)
    assert found.kind == "loading" and requests > 2


def test_whoever_asks_for_too_much_is_not_waited_for():
    found, requests, told = ask(response("", 429, retry_after="7200"))
    assert (found.kind, requests, told) == ("rate", 1, []) and "asks to wait 2 h" in found.message


def test_a_name_that_does_not_exist_is_looked_up_once():
    told = []
    with pytest.raises(ProviderError) as caught:
        ai_client.chat(Endpoint("x", "http://no-such-host.invalid/v1/chat/completions"), {}, tell=told.append)
    assert caught.value.kind == "network" and told == [] and "config set ai.api_url" in caught.value.hint


def test_ctrl_c_while_waiting(monkeypatch):
    def interrupt(seconds):
        raise KeyboardInterrupt

    monkeypatch.setattr(time, "sleep", interrupt)
    with ScriptedServer(RATE) as server:
        endpoint = Endpoint("x", f"{server.url}/chat/completions")
        assert ai_client.chat(endpoint, {}, tell=lambda line: None).finish == "interrupted"


def in_seconds(seconds):
    return email.utils.formatdate(time.time() + seconds, usegmt=True)


ASKED = [
    ({"retry-after": "7"}, "", 7),
    ({"retry-after": "1.5"}, "", 1.5),
    ({"retry-after": "7s"}, "", 7),
    ({"retry-after": "500ms"}, "", 0.5),
    ({"retry-after-ms": "250", "retry-after": "1"}, "", 0.25),
    ({"retry-after": in_seconds(36_000)}, "", 36_000),
    ({"retry-after": in_seconds(-40)}, "", 0),
    ({"retry-after": "Fri, 31 Dec 9999 23:59:59 GMT"}, "", retry.ABSURD),
    ({"retry-after": "9" * 400}, "", retry.ABSURD),
    ({"retry-after": "1e400"}, "", retry.ABSURD),
    ({"retry-after": "-3"}, "", None),
    ({"retry-after": "nan"}, "", None),
    ({"retry-after": "soon"}, "", None),
    ({"retry-after": ""}, "", None),
    ({}, "Please try again in 7.66s.", 7.66),
    ({}, "Please try again in 120ms.", 0.12),
    ({}, '{"retryDelay": "34s"}', 34),
    ({}, "try again in a while", None),
    ({}, "", None),
]


@pytest.mark.parametrize(("headers", "body", "seconds"), ASKED)
def test_what_a_server_asks_for(headers, body, seconds):
    assert retry.asked_for(headers, body) == (seconds if seconds is None else pytest.approx(seconds, rel=0.1))  # a date was written when the tests were collected


def test_pauses_grow_have_an_end_and_are_not_all_alike():
    pauses = [retry.pause("loading", tries, 3) for tries in range(1, 60)]
    assert max(pauses) <= retry.LONGEST and pauses[5] > pauses[0] and len(set(pauses)) == len(pauses)
    assert 5 <= retry.pause("rate", 1, 3, asked=5) < 6


def test_the_person_sees_the_wait(scripted_server, monkeypatch):
    import subprocess

    scripted_server.script(RATE, answer("Hello"))
    monkeypatch.setenv("OPSTERM_API_URL", scripted_server.url)
    done = subprocess.run(["ai", "hi"], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "Hello\n")
    assert "answered 429: Rate limit reached; trying again in 0." in done.stderr


def test_a_keep_alive_resets_only_the_idle_timeout():
    keeping = [b"5\r\n:ka\n\n\r\n", 0.1] * 8
    script = [*stream(sse(delta("Hel")))[:-1], *keeping, *stream(sse(delta("lo", finish="stop")))[1:]]
    assert ask(script, timeout=0.5)[0] == "Hello"  # 0.8 s without text, never 0.5 s without a byte
    found, _, _ = ask([*stream()[:1], *keeping * 5, "close"], timeout=5, first_byte_timeout=0.5, retries=0)
    assert found.kind == "stall" and "did not begin to answer in 0.5 s" in found.message and "ai.first_byte_timeout" in found.hint
    found, _, _ = ask([*stream(sse(delta("Hel")))[:-1], *keeping * 5, "close"], total_timeout=1)
    assert found.kind == "stall" and "not complete after 1 s" in found.message and found.partial.text == "Hel"


def test_a_server_that_never_stops_talking():

    def flood(connection):
        connection.recv(1000)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")
        while True:
            connection.sendall(b": still here\n\n" * 1000)

    with raw_server(flood) as port:
        endpoint = Endpoint("test", f"http://127.0.0.1:{port}/v1", first_byte_timeout=0.5, retries=0)
        with pytest.raises(ProviderError) as caught:
            ai_client.chat(endpoint, {})
    assert caught.value.kind == "stall"


def test_one_byte_at_a_time_does_not_outlast_the_deadline():
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX: " + b"y" * 200
    found, _, _ = ask([step for byte in head for step in (bytes([byte]), 0.05)], first_byte_timeout=0.6, retries=0)
    assert found.kind == "stall"
