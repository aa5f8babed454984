"""The tests' own tools do what their users rely on."""

from __future__ import annotations

import http.client
import json
import os
import re
import socket
import subprocess
import threading
import time
import urllib.request
from collections.abc import Iterator

import pytest
import scripted_model
from conftest import ROOT, require
from scripted_server import ScriptedServer, answer, delta, response, sse, stream
from terminal import Terminal
from test_stories import parse, tell

pytest_plugins = ["pytester"]


@pytest.fixture
def ask(llama_server: scripted_model.Served) -> Iterator[object]:
    """ask(question, **request) → the openai client's answer from the real server."""
    openai = pytest.importorskip("openai")
    with openai.OpenAI(base_url=llama_server.url, api_key=llama_server.key, max_retries=0) as client:
        yield lambda question, **request: client.chat.completions.create(
            model="scripted", messages=[{"role": "user", "content": question}], **request
        )


@pytest.mark.parametrize("script", ["hello", "disk", "json", "long", "utf8"])
def test_model_streams_its_script(ask, script):
    chunks = list(ask(f"@{script} please", stream=True))
    texts = [chunk.choices[0].delta.content or "" for chunk in chunks]
    assert "".join(texts) == scripted_model.text(script)
    assert chunks[-1].choices[0].finish_reason == "stop"
    assert sum(map(bool, texts)) >= len(scripted_model.SCRIPTS[script][0]) / 3


def test_model_reports_usage(ask):
    chunks = list(ask("@hello", stream=True, stream_options={"include_usage": True}))
    assert not chunks[-1].choices
    assert chunks[-1].usage.completion_tokens == 7  # six chunks and the end
    assert ask("@hello").usage.completion_tokens == 7


def test_model_refuses_a_wrong_key(llama_server):
    openai = pytest.importorskip("openai")
    with openai.OpenAI(base_url=llama_server.url, api_key="sk-wrong", max_retries=0) as client, pytest.raises(openai.AuthenticationError):
        client.chat.completions.create(model="scripted", messages=[{"role": "user", "content": "@hello"}])


def test_model_separates_reasoning(ask):
    deltas = [chunk.choices[0].delta for chunk in ask("@think", stream=True)]
    assert "".join(getattr(part, "reasoning_content", "") or "" for part in deltas) == "The user greets me. I answer briefly."
    assert "".join(part.content or "" for part in deltas) == "Good morning!"


def test_model_calls_a_tool(ask):
    tool = {"name": "run", "parameters": {"type": "object", "properties": {"command": {"type": "string"}}, "required": ["command"]}}
    choice = ask("@tools", tools=[{"type": "function", "function": tool}]).choices[0]
    assert choice.finish_reason == "tool_calls"
    assert [(call.function.name, json.loads(call.function.arguments)) for call in choice.message.tool_calls] == [("run", {"command": "uptime"})]


def test_model_is_bound_by_a_schema(ask):
    properties = {"command": {"type": "string"}, "risk": {"enum": ["low", "high"]}}
    schema = {"type": "object", "properties": properties, "required": ["command", "risk"], "additionalProperties": False}
    reply = ask("@json", response_format={"type": "json_schema", "json_schema": {"name": "answer", "schema": schema}})
    value = json.loads(reply.choices[0].message.content)
    assert value["command"] == "uname -r"
    assert value["risk"] in ("low", "high")  # the script says something else


def test_model_takes_turns(llama_server):
    openai = pytest.importorskip("openai")
    talk = [{"role": "user", "content": "@hello"}, {"role": "assistant", "content": "Hi."}, {"role": "user", "content": "And now?"}]
    with openai.OpenAI(base_url=llama_server.url, api_key=llama_server.key) as client:
        assert client.chat.completions.create(model="scripted", messages=talk).choices[0].message.content == "Hello again."


def test_model_ends_with_its_context(tmp_path):
    pytest.importorskip("xllamacpp")
    with scripted_model.serve(str(tmp_path)) as server:
        host = server.url.split("/")[2]
        with urllib.request.urlopen(f"http://{host}/health") as reply:
            assert reply.status == 200
    with pytest.raises(ProcessLookupError):
        os.kill(server.pid, 0)


def _post(server: ScriptedServer, body: object = None) -> bytes:
    request = urllib.request.Request(f"{server.url}/chat/completions", json.dumps(body).encode(), {"X-Test": "yes"})
    with urllib.request.urlopen(request, timeout=20) as reply:
        return reply.read()


@pytest.mark.parametrize("chunked", [True, False])
def test_server_answers_what_the_openai_client_understands(scripted_server, chunked):
    openai = pytest.importorskip("openai")
    scripted_server.script(answer("Grüße", " 🚀", chunked=chunked))
    with openai.OpenAI(base_url=scripted_server.url, api_key="sk-x", max_retries=0) as client:
        asked = {"model": "m", "messages": [{"role": "user", "content": "?"}], "stream": True}
        for _ in range(2):
            chunks = list(client.chat.completions.create(**asked))
            assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == "Grüße 🚀"
            assert chunks[-1].usage.completion_tokens == 2
    assert [request.json for request in scripted_server.requests] == [asked, asked]
    assert scripted_server.requests[0].headers["authorization"] == "Bearer sk-x"


def test_server_takes_one_script_per_request_and_repeats_the_last(scripted_server):
    scripted_server.script(response("one"), response({"two": 2}, retry_after=3))
    assert [_post(scripted_server, {"n": n}) for n in range(3)] == [b"one", b'{"two": 2}', b'{"two": 2}']
    request = scripted_server.requests[1]
    assert (request.method, request.path, request.json, request.headers["x-test"]) == ("POST", "/v1/chat/completions", {"n": 1}, "yes")


def test_server_keeps_the_connection_between_answers(scripted_server):
    scripted_server.script(response("one", status=503), answer("two"))
    connection = http.client.HTTPConnection("127.0.0.1", scripted_server.port, timeout=20)
    connection.request("GET", "/")
    reply = connection.getresponse()
    assert (reply.status, reply.read()) == (503, b"one")
    own_port = connection.sock.getsockname()
    connection.request("GET", "/")
    assert b"two" in connection.getresponse().read()
    assert connection.sock.getsockname() == own_port
    connection.close()


def test_server_ends_an_unframed_stream_by_closing(scripted_server):
    scripted_server.script(stream(b"one", b"two", chunked=False))
    connection = http.client.HTTPConnection("127.0.0.1", scripted_server.port, timeout=20)
    connection.request("GET", "/")
    assert connection.getresponse().read() == b"onetwo"


def test_server_breaks_off_as_told(scripted_server):
    half = sse(delta("Hel"))
    scripted_server.script(stream(half, "close"), stream(half, "reset"), [b"HTTP/1.1 200 OK\r\nContent-Le", "close"])
    with pytest.raises(http.client.IncompleteRead) as broken:
        _post(scripted_server)
    assert broken.value.partial == half
    with pytest.raises(ConnectionResetError):
        _post(scripted_server)
    with urllib.request.urlopen(f"{scripted_server.url}/x") as reply:
        assert (reply.status, reply.headers["Content-Length"]) == (200, None)


def test_server_waits_for_the_test(scripted_server):
    gate = threading.Event()
    scripted_server.script(stream(sse("first"), gate, sse("second"), 0.01, sse("third")))
    with socket.create_connection(("127.0.0.1", scripted_server.port), timeout=20) as client:
        client.sendall(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
        came = b""
        while b"first\n\n\r\n" not in came:
            came += client.recv(1000)
        client.settimeout(0.2)
        with pytest.raises(TimeoutError):
            client.recv(1000)
        gate.set()
        client.settimeout(20)
        rest = b"".join(iter(lambda: client.recv(1000), b""))
    assert rest == b"e\r\ndata: second\n\n\r\nd\r\ndata: third\n\n\r\n0\r\n\r\n"


def test_server_leaves_nothing_behind():
    before = threading.active_count()
    with ScriptedServer(["hang"], stream(sse("x"), 600)) as server:
        clients = [socket.create_connection(("127.0.0.1", server.port)) for _ in range(3)]  # the third one says nothing
        for client in clients[:2]:
            client.sendall(b"GET / HTTP/1.1\r\n\r\n")
        while len(server.requests) < 2 or threading.active_count() < before + 4:  # the listener and three connections
            time.sleep(0.01)
    assert threading.active_count() == before
    for client in clients:
        while client.recv(1000):
            pass
        client.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", server.port))


def test_server_refuses_an_unknown_step():
    with pytest.raises(ValueError, match="explode"):
        ScriptedServer(["explode"])


@pytest.mark.parametrize("terminal", ["bash", "zsh", "sh", "busybox"], indirect=True)
def test_terminal_runs_each_shell(terminal):
    terminal.send("echo $((6 * 7)); echo \"~\" {x} 'a;")
    terminal.send("b'", "Enter")
    terminal.wait_for("\n42\n~ {x} a;b\n$")


def test_terminal_sends_keys_and_shows_colours(terminal):
    terminal.send("sh -c 'echo run$((1))ning; exec sleep 1000'", "Enter")
    terminal.wait_for("run1ning")  # before that, the key would reach a shell that is still starting it
    terminal.send("", "C-c")
    terminal.wait_for("^C\n$")
    terminal.send(r"printf '\033[31mr\145d \303\251\033[0m\n'", "Enter")
    terminal.wait_for(re.compile(r"^red é$", re.MULTILINE))
    assert "\x1b[31mred é" in terminal.screen(ansi=True)
    assert "\x1b" not in terminal.screen()


@pytest.mark.parametrize("terminal", [{"cols": 100, "rows": 10, "env": {"WORD": "blue"}}], indirect=True)
def test_terminal_has_the_wanted_size_and_environment(terminal, home):
    terminal.send("stty size; echo $WORD; pwd; seq 30", "Enter")
    terminal.wait_for("\n30\n$")
    assert f"10 100\nblue\n{os.path.realpath(home)}\n1\n" in terminal.screen(history=True)
    assert "10 100" not in terminal.screen()


def test_terminal_says_what_it_saw_instead(terminal):
    terminal.send("echo so$((1))mething", "Enter")
    terminal.wait_for("so1mething")
    with pytest.raises(AssertionError, match="so1mething"):
        terminal.wait_for("anything else", timeout=0)


def test_terminals_end_alone():
    require("tmux")
    with Terminal() as first:
        with Terminal():
            pass
        first.send("echo st$((1))ll here", "Enter")
        first.wait_for("st1ll here")


@pytest.fixture
def run_pytest(pytester, monkeypatch):
    """run_pytest(*arguments) → the result of the test files that pytester made, under this conftest."""
    monkeypatch.setenv("PYTHONPATH", f"{ROOT}/tests:{ROOT}")
    return lambda *arguments: pytester.runpytest_subprocess("-p", "conftest", *arguments)


def test_home_is_private_and_nothing_leaks_in(pytester, run_pytest, monkeypatch):
    for variable in ("OPSTERM_MODEL", "DEEPSEEK_API_KEY", "http_proxy", "HTTPS_PROXY"):
        monkeypatch.setenv(variable, "leak")
    monkeypatch.setenv("TZ", "Asia/Jakarta")
    pytester.makepyfile(
        """
        import os, subprocess, time
        def test_environment(home):
            assert "leak" not in os.environ.values()
            assert not os.listdir(os.environ["XDG_RUNTIME_DIR"])
            assert "opsterm-run-" in os.environ.pop("XDG_RUNTIME_DIR")
            places = [os.environ[name] for name in os.environ if name == "OPSTERM_DIR" or name.startswith("XDG_")]
            assert len(places) == 5 and all(place.startswith(home + "/") for place in places)
            assert os.path.expanduser("~") == home and time.tzname[0] == "UTC"
            assert subprocess.run(["ai", "--version"], capture_output=True, cwd="/").stdout.startswith(b"opsterm ")
        """
    )
    run_pytest().assert_outcomes(passed=1)


def test_network_guard_fails_what_leaves_the_machine(pytester, run_pytest):
    pytester.makepyfile(
        """
        import socket, pytest
        def _swallow(call):
            try: call()
            except Exception: pass
        def test_address(): _swallow(lambda: socket.create_connection(("192.0.2.1", 80), timeout=0.1))
        def test_name(): _swallow(lambda: socket.create_connection(("example.com", 80), timeout=0.1))
        def test_datagram(): _swallow(lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.1", 53)))
        def test_loopback():
            with socket.create_server(("127.0.0.1", 0)) as server:
                socket.create_connection(("localhost", server.getsockname()[1])).close()
        """
    )
    result = run_pytest()
    result.assert_outcomes(passed=1, failed=3)
    result.stdout.fnmatch_lines(["*stay on loopback*192.0.2.1*", "*stay on loopback*example.com*"])


@pytest.mark.parametrize(("ci", "outcomes"), [("true", {"failed": 1, "xfailed": 1, "errors": 2}), ("", {"skipped": 3, "xfailed": 1})])
def test_ci_takes_no_skips(pytester, run_pytest, monkeypatch, ci, outcomes):
    monkeypatch.setenv("CI", ci)
    pytester.makepyfile(test_a="import pytest\npytest.importorskip('no_such_module')")
    pytester.makepyfile(
        test_b="""
        import pytest
        from conftest import require
        def test_program(): require("no-such-program")
        @pytest.mark.skip(reason="mark")
        def test_mark(): pass
        @pytest.mark.xfail
        def test_known(): assert False
        """
    )
    result = run_pytest("--continue-on-collection-errors", "-rs")
    result.assert_outcomes(**outcomes)
    result.stdout.fnmatch_lines(["*no-such-program*"])


def test_story_runs_commands_in_one_place(home, scripted_server):
    text = """
    # Everything the format has.
    $ echo "one two  three" > kept; cat kept; echo problem >&2; exit 3
    > one...three
    ! ...oble...
    ? 3

    % file sub/notes
    | first

    | last
    % env COLOUR=blue
    $ cat kept sub/notes; echo $COLOUR
    | pwd; seq 100
    > one two  three
    > ...
    > blue
    > {dir}
    > 1
    > ...
    > 100
    % answer Try this:
    | ls  -l
    $ ai --version | cat
    > opsterm {version}
    $ [ -t 0 ] || cat; (: < /dev/tty) 2>/dev/null || echo no terminal
    > no terminal
    """
    tell(_dedent(text), "all.txt", home, scripted_server)
    asked = _post(scripted_server).decode()
    texts = [json.loads(line[6:]) for line in asked.splitlines() if line.startswith("data: {")]
    assert "".join(part["choices"][0]["delta"].get("content", "") for part in texts if part["choices"]) == "Try this:\nls  -l"


@pytest.mark.parametrize(
    ("story", "complaint"),
    [
        ("$ echo a; echo c\n> a\n> b", "wrong.txt:1: .*\n  > a\n- > b\n\\+ > c"),
        ("$ echo a", "\\+ > a"),
        ("$ true\n> a", "- > a"),
        ("$ echo a >&2", "\\+ ! a"),
        ("$ echo ab\n> a...c", "- > a\\.\\.\\.c\n\\+ > ab"),
        ("$ printf a\n> a", "no newline at the end"),
        ("$ exit 4", "exit code 4, expected 0"),
        ("$ echo a\n> ...\n> b", "- > b"),
        ("$ true\n\n$ false", "wrong.txt:3: \\$ false\nexit code 1"),
    ],
)
def test_story_fails_with_a_diff(home, scripted_server, story, complaint):
    with pytest.raises(AssertionError, match=complaint):
        tell(story, "wrong.txt", home, scripted_server)


@pytest.mark.parametrize("line", ["echo", "> before any command", "$echo"])
def test_story_refuses_what_it_cannot_read(line):
    with pytest.raises(ValueError, match="bad.txt:2"):
        parse(f"# bad\n{line}\n", "bad.txt")


def _dedent(text: str) -> str:
    return re.sub("^    ", "", text, flags=re.MULTILINE)


@pytest.mark.parametrize("script", ["tests/run", ".ci/run"])
def test_scripts_are_executable_and_parse(script):
    path = os.path.join(ROOT, script)
    assert os.access(path, os.X_OK)
    subprocess.run(["bash", "-n", path], check=True)
