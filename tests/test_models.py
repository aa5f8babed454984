"""`ai models`: several providers at once, each with what it offers or with what went wrong."""

import json
import os
import subprocess

import pytest
from conftest import write_config as write
from scripted_server import ScriptedServer, response

from opsterm import config, models, provider_keys
from opsterm.provider_errors import ProviderError
from opsterm.providers import Endpoint

KEY = "sk-secret-0123456789"
LIST = response({"data": [{"id": "large", "context_length": 131072, "owned_by": "us"}, {"id": "small", "context_length": 512}, {"id": "plain"}]})
REFUSED = response({"error": {"message": f"Incorrect API key provided: {KEY}"}}, 401)


def ai(*arguments, **env):
    return subprocess.run(["ai", "models", *arguments], capture_output=True, text=True, env={**os.environ, **env}, timeout=60, check=False)


@pytest.fixture
def three(file):
    """A good one by default, one that refuses the key, one more; written down in this order: b, refusing, a."""
    with ScriptedServer(LIST) as a, ScriptedServer(REFUSED) as refusing, ScriptedServer(LIST) as b:
        labels = {"b": {"api_url": b.url}, "refusing": {"api_url": refusing.url, "api_key": KEY}, "a": {"api_url": a.url, "model": "small"}}
        write(file, {"ai": {"provider": "a"}, "providers": labels})
        yield a, refusing, b


def test_a_pipe_gets_plain_lines(three):
    done = ai()
    assert done.stdout.splitlines() == [f"{label}\t{model}" for label in "ab" for model in ("large", "plain", "small")]
    assert done.returncode == 0 and len(done.stderr.splitlines()) == 1 and KEY not in done.stderr
    assert "refusing: 127.0.0.1" in done.stderr and "ai config set providers.refusing.api_key" in done.stderr
    assert [request.headers.get("authorization") for server in three for request in server.requests] == [None, f"Bearer {KEY}", None]


def test_json(three):
    done = ai("--json")
    document = json.loads(done.stdout)
    assert document["models"][0] == {"provider": "a", "model": "large", "context": 131072, "owner": "us", "current": False}
    assert [row["model"] for row in document["models"] if row["current"]] == ["small"] and len(document["models"]) == 6
    assert [(row["provider"], sorted(row)) for row in document["errors"]] == [("refusing", ["hint", "message", "provider"])]
    assert KEY not in done.stdout


def test_one_that_fails_is_the_error(three):
    done = ai("-p", "refusing")
    assert (done.returncode, done.stdout) == (5, "") and "answered 401" in done.stderr
    document = ai("-p", "refusing", "--json")
    assert document.returncode == 5 and json.loads(document.stdout)["models"] == []


def test_all_fail(file):
    write(file, {"ai": {"provider": "x", "api_url": "http://127.0.0.1:1/v1"}, "providers": {"y": {"model": "m"}}})
    done = ai()
    assert done.returncode == 5 and "x: nothing listens" in done.stderr and "y: no address" in done.stderr and "none of 2" in done.stderr


def test_nothing_is_configured(home):
    for env in ({}, {"OPSTERM_PROVIDER": "guide"}):
        done = ai(**env)
        assert done.returncode == 2 and "ai setup" in done.stderr and done.stdout == ""
    assert ai("-p", "guide").returncode == 2 and ai("-p", "nosuch").returncode == 2


def test_local_servers_are_suggested(monkeypatch, capsys, scripted_server):
    from opsterm import presets

    scripted_server.script(LIST)
    monkeypatch.setattr(presets, "PRESETS", {"here": presets.Preset(scripted_server.url, "", "Here")})
    models._suggest_local()
    shown = capsys.readouterr().err
    assert "here seems to run here" in shown and ("yours" in shown or "owner unknown" in shown) and "ai models -p here" in shown


def test_a_preset_that_is_not_configured(home, scripted_server):
    """Its key may come from the environment."""
    scripted_server.script(LIST)
    done = ai("-p", "openai", OPSTERM_API_URL=scripted_server.url, OPSTERM_API_KEY=KEY, OPSTERM_PROVIDER="openai")
    assert done.stdout.startswith("openai\tlarge\n") and scripted_server.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_a_silent_server_holds_nobody_up(three, monkeypatch):
    """Asked at the same time: the others are shown, and it is given up."""
    a, refusing, b = three
    a.script(["hang"])
    monkeypatch.setattr(models, "PATIENCE", 0.3)
    offers = models.ask_all(config.load(), ["a", "b"])
    assert [(offer.label, len(offer.models), getattr(offer.error, "kind", None)) for offer in offers] == [("a", 0, "stall"), ("b", 3, None)]
    assert "no list came" in offers[0].error.message


def test_names_are_cleaned(file, scripted_server):
    scripted_server.script(response({"data": [{"id": "a\x1b[2J\tb\nc\u202e"}]}))
    write(file, {"ai": {"provider": "x", "api_url": scripted_server.url}})
    assert ai().stdout == "x\ta\\x1b[2J\\tb\\nc\\u202e\n"


def test_a_model_that_is_not_listed_is_told(file, scripted_server):
    scripted_server.script(LIST)
    write(file, {"ai": {"provider": "x", "api_url": scripted_server.url, "model": "gone"}})
    done = ai()
    assert done.returncode == 0 and "does not list gone" in done.stderr


def test_a_key_that_a_command_prints(file, scripted_server):
    scripted_server.script(LIST)
    write(file, {"ai": {"provider": "x", "api_url": scripted_server.url, "api_key_cmd": f"echo {KEY}"}})
    assert ai().returncode == 0 and scripted_server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    write(file, {"ai": {"provider": "x", "api_url": scripted_server.url, "api_key_cmd": "false"}})
    assert ai().returncode == 2


def test_anthropic_is_asked_in_its_own_way(monkeypatch, scripted_server):
    scripted_server.script(LIST, REFUSED)
    monkeypatch.setattr(provider_keys, "ANTHROPIC", (scripted_server.url, "2023-06-01"))
    endpoint = Endpoint("anthropic", f"{scripted_server.url}/chat/completions", KEY, key_origin="FILE:1")
    assert len(models.listed(endpoint)) == 3
    with pytest.raises(ProviderError) as caught:
        models.listed(endpoint)
    sent = scripted_server.requests[0].headers
    assert (sent["x-api-key"], sent["anthropic-version"], "authorization" in sent) == (KEY, "2023-06-01", False)
    assert "FILE:1" in caught.value.hint and KEY not in caught.value.message


@pytest.mark.parametrize("terminal", [{"cols": 40}, {"cols": 80}], indirect=True)
def test_on_a_terminal(terminal, three):
    terminal.send("ai models", "Enter")
    screen = terminal.wait_for("refusing: 127.0.0.1")
    assert "a (asked by default)" in screen and "* small" in screen and "512" in screen and "131k" in screen and "\t" not in screen
    assert screen.index("a (asked") < screen.index("\nb\n")


def test_the_real_server(file, llama_server):
    write(file, {"ai": {"provider": "llama", "api_url": llama_server.url, "api_key": llama_server.key, "model": "scripted"}})
    document = json.loads(ai("--json").stdout)
    assert [(row["model"], row["current"]) for row in document["models"]] == [("scripted", True)] and document["errors"] == []
