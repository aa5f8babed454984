"""The client on the wire: through proxies and TLS, with the key where it belongs, and with connections that go stale."""

import json
import os
import socket
import subprocess
import threading
import time

import pytest
from certificates import Authority
from conftest import require
from proxy_server import Proxy
from scripted_server import ScriptedServer, answer, head, raw_server, response

from opsterm import ai_client, capabilities, config, dial
from opsterm.errors import UsageError
from opsterm.provider_errors import ProviderError
from opsterm.providers import Endpoint

KEY, PASSWORD = "sk-canary-0123456789", "p@ss:w/rd"


@pytest.fixture(scope="module")
def authority():
    return Authority()


def ask(url, **settings):
    told = []
    endpoint = Endpoint("test", f"{url}/chat/completions", **{"key": KEY, "timeout": 5, "first_byte_timeout": 5, "retries": 0, **settings})
    return ai_client.chat(endpoint, {"messages": []}, tell=told.append).text


def failing(url, **settings):
    with pytest.raises(ProviderError) as caught:
        ask(url, **settings)
    assert PASSWORD not in str(caught.value) + caught.value.hint and KEY not in str(caught.value)
    return caught.value


@pytest.fixture
def secure(authority, home):
    """A server with a certificate of a private CA for api.test, and what trusts it."""
    with ScriptedServer(answer("Hello"), tls=authority.context("localhost", "api.test")) as server:
        yield server, authority.pem_file(home)


def test_a_private_ca(secure, monkeypatch):
    server, ca_file = secure
    assert ask(server.url, ca_file=ca_file) == "Hello"
    monkeypatch.setenv("SSL_CERT_FILE", ca_file)
    assert ask(server.url) == "Hello"


def test_a_ca_that_is_not_trusted(secure):
    error = failing(secure[0].url)
    assert error.kind == "tls" and "ai config set ai.ca_file" in error.hint and "certificate of localhost" in error.message


def test_a_ca_file_that_is_not_there(secure):
    with pytest.raises(UsageError, match="ai.ca_file names /nowhere"):
        ask(secure[0].url, ca_file="/nowhere")


def test_tls_where_there_is_none():

    def greet(connection):
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        connection.recv(1000)

    with raw_server(greet) as port:
        error = failing(f"https://127.0.0.1:{port}/v1")
    assert error.kind == "tls" and "http://" in error.hint


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_https_through_a_proxy_with_credentials(secure, monkeypatch, variable):
    server, ca_file = secure
    with Proxy(route={"api.test:443": server.port}, credentials=f"user:{PASSWORD}") as proxy:
        monkeypatch.setenv(variable, proxy.url)
        assert ask("https://api.test/v1", ca_file=ca_file) == "Hello"
        (tunnel,) = proxy.requests
    assert (tunnel.method, tunnel.target) == ("CONNECT", "api.test:443") and "authorization" not in tunnel.headers
    assert "proxy-authorization" in tunnel.headers and "proxy-authorization" not in server.requests[0].headers
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_http_through_a_proxy(scripted_server, monkeypatch):
    with Proxy(route={"api.test:80": scripted_server.port}, credentials="user:x") as proxy:
        monkeypatch.setenv("HTTP_PROXY", "")
        monkeypatch.setenv("http_proxy", proxy.url)
        assert ask("http://api.test/v1") == "Hello there."
        assert proxy.requests[0].target == "http://api.test/v1/chat/completions"
    assert "proxy-authorization" not in scripted_server.requests[0].headers


def test_an_excepted_host_goes_around_the_proxy(scripted_server, monkeypatch):
    with Proxy() as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "nothing.invalid")
        assert failing("http://nothing.invalid/v1").kind == "network" and proxy.requests == []
        assert ask(scripted_server.url) == "Hello there."  # loopback, always
        assert proxy.requests == []


PROXY_FAULTS = {  # what the proxy does → kind, words of the message, words of the hint
    "no credentials": ({"credentials": "user:right"}, "", "407", "It wants a user and password: HTTPS_PROXY=http://USER:PASSWORD@"),
    "wrong credentials": ({"credentials": "user:right"}, f"user:{PASSWORD.replace('/', '%2F').replace('@', '%40')}@", "407", "Check the user and password"),
    "forbidden": ({"fault": (403, "no")}, "", "403", "NO_PROXY=api.test"),
    "no way": ({"fault": (502, "no")}, "", "502", "NO_PROXY=api.test"),
}


@pytest.mark.parametrize("name", PROXY_FAULTS)
def test_a_proxy_that_refuses(name, monkeypatch):
    options, user, words, hint = PROXY_FAULTS[name]
    with Proxy(**options) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://{user}{proxy.place}")
        error = failing("https://api.test/v1")
    assert error.kind == "proxy" and proxy.place in error.message and words in error.message and hint in error.hint


@pytest.mark.parametrize("fault", ["hang", "close", "reset"])
def test_a_proxy_that_fails(fault, monkeypatch):
    with Proxy(fault=fault) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        error = failing("https://api.test/v1", connect_timeout=0.5)
    assert error.kind == "proxy" and f"the proxy {proxy.place} (HTTPS_PROXY)" in error.message


def test_a_tunnel_that_breaks_in_the_answer(secure, monkeypatch):
    server, ca_file = secure
    server.script(answer("Hello " * 2000))
    with Proxy(route={"api.test:443": server.port}, fault=8000) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        error = failing("https://api.test/v1", ca_file=ca_file)
    assert error.kind in ("truncated", "network")


def test_407_on_a_plain_request(monkeypatch):
    with Proxy(credentials="user:right") as proxy:
        monkeypatch.setenv("http_proxy", f"http://{proxy.place}")
        error = failing("http://api.test/v1")
    assert error.kind == "proxy" and "refused the way to api.test: 407" in error.message and "HTTP_PROXY=" in error.hint


@pytest.fixture
def tinyproxy(tmp_path, secure):
    """A real proxy that wants a user and a password, in front of the scripted one that knows what api.test is."""
    require("tinyproxy")
    server, _ = secure
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with Proxy(route={"api.test:443": server.port}) as inner:
        settings = f'Port {port}\nListen 127.0.0.1\nBasicAuth user p4ss\nConnectPort 443\nUpstream http {inner.place} ".test"\n'
        (tmp_path / "tinyproxy.conf").write_text(settings)
        child = subprocess.Popen(["tinyproxy", "-d", "-c", tmp_path / "tinyproxy.conf"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for _ in range(100):
                try:
                    socket.create_connection(("127.0.0.1", port)).close()
                    break
                except OSError:
                    time.sleep(0.05)
            yield f"127.0.0.1:{port}"
        finally:
            child.terminate()
            child.wait()


def test_through_a_real_proxy_with_credentials_to_a_private_ca(secure, tinyproxy, monkeypatch):
    ca_file = secure[1]
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:p4ss@{tinyproxy}")
    assert ask("https://api.test/v1", ca_file=ca_file) == "Hello"
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:wrong@{tinyproxy}")
    error = failing("https://api.test/v1", ca_file=ca_file)
    assert error.kind == "proxy" and "Check the user and password" in error.hint
    monkeypatch.setenv("HTTPS_PROXY", f"http://{tinyproxy}")
    assert "It wants a user and password" in failing("https://api.test/v1", ca_file=ca_file).hint


def test_the_key_does_not_follow_a_redirect(scripted_server):
    with ScriptedServer() as other:
        scripted_server.script(response("", 308, location=f"{other.url}/chat/completions"))
        error = failing(scripted_server.url)
        assert error.kind == "redirect" and other.url in error.message and other.requests == []


def test_configured_headers_and_body(scripted_server):
    endpoint = Endpoint("x", f"{scripted_server.url}/chat/completions", KEY, "m", headers={"X-Team": "ops", "authorization": "Token other"}, body={"top_k": 1, "stream": False})
    ai_client.chat(endpoint, ai_client.request_body(endpoint, []))
    (request,) = scripted_server.requests
    assert request.headers["x-team"] == "ops" and request.headers["authorization"] == "Token other"
    assert request.json["top_k"] == 1 and request.json["stream"] is False


def test_headers_and_body_of_one_provider_are_for_that_one(scripted_server, home):
    os.makedirs(f"{home}/opsterm", 0o700)
    one = {"api_url": scripted_server.url, "headers": {"X-Token": "t1"}, "body": {"top_k": 5}, "api_key": "sk-one-0123456789"}
    with open(f"{home}/opsterm/config.yaml", "w", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
        json.dump({"ai": {"provider": "one"}, "providers": {"one": one, "two": {"api_url": scripted_server.url}}}, file)
    for words in (["hi"], ["-p", "two", "hi"]):
        assert subprocess.run(["ai", *words], stdin=subprocess.DEVNULL, capture_output=True, timeout=60, check=False).returncode == 0
    first, second = scripted_server.requests
    assert (first.headers["x-token"], first.json["top_k"], first.headers["authorization"]) == ("t1", 5, "Bearer sk-one-0123456789")
    assert "x-token" not in second.headers and "top_k" not in second.json and "authorization" not in second.headers


def test_the_value_of_a_header_is_in_no_error(scripted_server):
    scripted_server.script(response({"error": "bad token secret-in-header"}, 401))
    endpoint = Endpoint("x", f"{scripted_server.url}/chat/completions", headers={"X-Token": "secret-in-header"})
    with pytest.raises(ProviderError) as caught:
        ai_client.chat(endpoint, {})
    assert "secret" not in caught.value.message + caught.value.detail


@pytest.mark.parametrize("lingering", [True, False])
def test_a_refusal_before_the_body_was_read(lingering):
    """413 and a close while we are still sending: the status counts, not the broken pipe."""

    def refuse(connection):
        connection.recv(1000)
        connection.sendall(response({"error": {"message": "request too large"}}, 413, connection="close")[0])
        if lingering:  # as nginx closes
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(1 << 20):
                pass
        # Else the close resets what is still on its way.

    with raw_server(refuse) as port, pytest.raises(ProviderError) as caught:
        ai_client.chat(Endpoint("x", f"http://127.0.0.1:{port}/v1", retries=0), {"messages": ["x" * (8 << 20)]})
    assert caught.value.kind == "context" and "413: request too large" in caught.value.message


def test_a_connection_begun_ahead_is_used(scripted_server):
    dial.start(("127.0.0.1", scripted_server.port), 5)
    assert ask(scripted_server.url) == "Hello there."
    assert scripted_server.connections == 1


def test_a_connection_that_went_stale_is_made_anew():
    """Closed before the request was sent on it: nothing is reported, and it counts as no retry."""
    with ScriptedServer(answer("Hello")) as server:
        idle = socket.create_connection(("127.0.0.1", server.port))
        dial._begun["127.0.0.1", server.port] = (threading.Lock(), [idle])
        idle.shutdown(socket.SHUT_RDWR)
        assert ask(server.url) == "Hello"


@pytest.mark.parametrize("end", ["close", "reset"])
def test_a_request_that_was_sent_is_not_sent_again_unasked(end):
    with ScriptedServer([end], answer("Hello")) as server:
        dial.start(("127.0.0.1", server.port), 5)
        assert failing(server.url).kind == "network"
        assert len(server.requests) == 1


def test_a_proxy_is_asked_once_for_a_connection_begun_ahead(monkeypatch):
    with Proxy(credentials="user:right") as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://user:wrong@{proxy.place}")
        dial.start(("127.0.0.1", proxy.port), 5)
        assert failing("https://api.test/v1").kind == "proxy"
        assert len(proxy.requests) == 1  # twice the wrong password may lock an account


def test_what_went_wrong_ahead_is_what_is_said():
    dial._begun["127.0.0.1", 9] = (threading.Lock(), [OSError(113, "No route to host")])
    error = failing("http://127.0.0.1:9/v1")
    assert error.kind == "network" and "No route to host" in error.message


def test_a_proxy_that_dribbles(monkeypatch):
    """CONNECT is answered line by line, for ever."""

    def dribble(connection):
        connection.recv(1000)
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        while True:
            connection.sendall(b"X: y\r\n")
            time.sleep(0.1)

    with raw_server(dribble) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
        error = failing("https://api.test/v1", connect_timeout=1)
    assert error.kind == "proxy" and "did not answer in time" in error.message


def test_a_server_that_does_not_read():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        endpoint = Endpoint("x", f"http://127.0.0.1:{listener.getsockname()[1]}/v1", first_byte_timeout=0.5, retries=0)
        with pytest.raises(ProviderError) as caught:
            ai_client.chat(endpoint, {"messages": ["x" * (32 << 20)]})
    assert caught.value.kind == "stall"


def test_what_others_repeat_is_not_repeated(monkeypatch, scripted_server):

    def refuse(connection):
        code = connection.recv(4000).decode().partition("Basic ")[2].split()[0]
        connection.sendall(f"HTTP/1.1 407 bad bob:alice-hunter2 alice-hunter2 {code}\r\n\r\n".encode())

    with raw_server(refuse) as port:
        monkeypatch.setenv("HTTPS_PROXY", f"http://bob:alice-hunter2@127.0.0.1:{port}")
        error = failing("https://api.test/v1")
    assert "407" in error.message and "hunter2" not in error.message + error.hint + error.detail and "Ym9iOmF" not in error.message
    scripted_server.script(response({"error": "bad token tok-0123456789"}, 401))
    error = failing(scripted_server.url, key="", headers={"Authorization": "Bearer tok-0123456789"})
    assert "0123456789" not in error.message + error.detail and "ai.headers" in error.hint


def test_a_key_in_an_address_is_not_shown(scripted_server, monkeypatch):
    scripted_server.script(response("nothing here", 404))
    url = f"{scripted_server.url}/chat/completions?api-key=sk-in-the-address"
    endpoint = Endpoint("x", url, retries=0)
    with pytest.raises(ProviderError) as caught:
        ai_client.chat(endpoint, {})
    assert "sk-in" not in caught.value.message + caught.value.hint and scripted_server.requests[0].path.endswith("sk-in-the-address")
    capabilities.remember(endpoint, ("temperature",))
    assert "sk-in" not in open(f"{os.environ['OPSTERM_DIR']}/{capabilities.FILE}").read()
    assert config.masked("ai.api_url", url).endswith("/chat/completions?***")


ODD_SERVERS = {  # the first bytes from what is no HTTP server → kind, words of the hint
    "ssh": (b"SSH-2.0-OpenSSH_9.6\r\n", "protocol", "ai.api_url"),
    "tls": (b"\x15\x03\x01\x00\x02\x02\x46", "protocol", "https://"),
}


@pytest.mark.parametrize("name", ODD_SERVERS)
def test_what_is_no_http_server(name):
    data, kind, hint = ODD_SERVERS[name]
    with ScriptedServer([data, "close"]) as server:
        error = failing(server.url, retries=3)
        assert (error.kind, len(server.requests)) == (kind, 1) and hint in error.hint


def test_nothing_is_begun_on_this_machine_or_for_a_payload(scripted_server, monkeypatch):
    dial.ahead(f"{scripted_server.url}/chat/completions", 5)
    dial.ahead("http://[::1]:1/v1", 5)
    dial.ahead("http://localhost:1/v1", 5)
    monkeypatch.setenv("http_proxy", "http://u:secret@h:port")
    dial.ahead("http://api.test/v1", 5)  # what is wrong with it, the request says
    assert not dial._begun


def test_the_key_command(scripted_server, home, monkeypatch):
    monkeypatch.setenv("OPSTERM_API_URL", scripted_server.url)

    def ai(command, *words):
        monkeypatch.setenv("OPSTERM_API_KEY_CMD", command)
        return subprocess.run(["ai", *words, "hi"], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)

    assert ai(f"echo {KEY}; echo second line").returncode == 0
    assert scripted_server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    failed = ai("echo why >&2; exit 3")
    assert failed.returncode == 2 and "why" in failed.stderr and "$OPSTERM_API_KEY_CMD ended with code 3" in failed.stderr
    assert ai("true").returncode == 2
    assert "ended with code 127" in ai("no-such-command-here").stderr
    assert ai(f"sleep 100 2>/dev/null & echo $! >{home}/left; echo {KEY}").returncode == 0  # what it leaves behind is not waited for
    os.kill(int(open(f"{home}/left").read()), 15)
    assert "hunter2" not in ai("echo hunter2 >/dev/null; exit 1").stderr
    ai(f"touch {home}/ran; echo {KEY}", "--show-payload")
    ai(f"touch {home}/ran; echo {KEY}", "-p", "guide")
    with pytest.raises(FileNotFoundError):
        open(f"{home}/ran")


def test_the_key_command_leaves_our_stdin_alone(scripted_server, monkeypatch):
    monkeypatch.setenv("OPSTERM_API_URL", scripted_server.url)
    monkeypatch.setenv("OPSTERM_API_KEY_CMD", f"cat >/dev/null; echo {KEY}")
    line = "printf 'one\\ntwo\\nthree\\n' | while read -r host; do ai --no-stdin about $host; done"
    done = subprocess.run(["setsid", "-w", "bash", "-c", line], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "Hello there.\n" * 3, done.stderr


def test_the_key_command_can_ask_on_the_terminal(terminal, scripted_server):
    command = "printf Passphrase: >/dev/tty; read -r key </dev/tty; echo $key"
    terminal.send(f"export OPSTERM_API_URL={scripted_server.url} OPSTERM_API_KEY_CMD='{command}'", "Enter")
    terminal.clear()
    terminal.send("ai -n hi", "Enter")
    terminal.wait_for("Passphrase:")
    time.sleep(0.5)
    assert "Passphrase:" in terminal.screen()  # no sign of life of ours has wiped it out
    terminal.send(KEY, "Enter")
    terminal.wait_for("Hello there.")
    assert scripted_server.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_models(scripted_server):
    endpoint = Endpoint("x", f"{scripted_server.url}/chat/completions", KEY)
    lists = [
        {"data": [{"id": "b", "owned_by": "me"}, {"id": "a", "context_length": 8192}, {"id": "b"}, {"nonsense": 1}, 5]},
        [{"id": "b"}, {"id": "a"}],
        {"models": [{"name": "models/b"}, {"name": "models/a"}]},
    ]
    for document in lists:
        scripted_server.script(response(document))
        assert [model.id for model in ai_client.models(endpoint)] == ["a", "b"]
    assert scripted_server.requests[0].method == "GET" and scripted_server.requests[0].path == "/v1/models"
    assert scripted_server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    wrong = [(response({"error": "no"}, 401), "auth"), (response("<html>"), "protocol"), (response("5"), "protocol"), ([head(200), "close"], "protocol"), (["close"], "network")]
    for script, kind in wrong:
        scripted_server.script(script)
        with pytest.raises(ProviderError) as caught:
            ai_client.models(endpoint)
        assert caught.value.kind == kind
