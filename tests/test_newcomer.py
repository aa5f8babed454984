"""A wrong key, a wrong host, a wrong model, a cut cable: the one message that comes holds the command that mends it."""

import re
import subprocess

import pytest
from scripted_server import ScriptedServer, answer, delta, response, sse, stream


def ai(*words, typed=None):
    source = {"input": typed} if typed is not None else {"stdin": subprocess.DEVNULL}
    return subprocess.run(["ai", *words], capture_output=True, text=True, timeout=60, check=False, **source)


def configure(**settings):
    for key, value in {"ai.provider": "work", **{f"providers.work.{name}": value for name, value in settings.items()}}.items():
        if value is not None:
            secret = key.endswith("api_key")
            done = ai("config", "set", key, *([] if secret else [value]), typed=value if secret else None)
            assert done.returncode == 0, done.stderr


def mend(failed, pattern):
    """The words of the command in the message's hint."""
    assert failed.returncode == 5, failed
    found = re.search(r"\bai (" + pattern + r")", failed.stderr)
    assert found, failed.stderr
    return found[1].split()


@pytest.fixture(autouse=True)
def once(monkeypatch):
    monkeypatch.setenv("OPSTERM_RETRIES", "0")


@pytest.mark.parametrize("key", ["sk-wrong-0123456789", None])
def test_a_wrong_key_or_none(llama_server, key):
    with_address = ai("config", "set", "providers.work.api_url", llama_server.url)
    assert with_address.returncode == 0, with_address.stderr
    configure(api_key=key)
    failed = ai("@hello")
    words = mend(failed, r"config set providers\.work\.api_key")
    if key:
        assert "config.yaml:" in failed.stderr and key not in failed.stderr
    assert ai(*words, typed=llama_server.key).returncode == 0
    assert ai("@hello").stdout == "Hello from the scripted model.\n"


def test_a_wrong_host(llama_server):
    ai("config", "set", "providers.work.api_url", "http://no-such-host.invalid/v1")
    configure(api_key=llama_server.key)
    failed = ai("@hello")
    assert "no-such-host.invalid cannot be resolved" in failed.stderr
    words = mend(failed, r"config set providers\.work\.api_url")
    assert ai(*words, llama_server.url).returncode == 0
    assert ai("@hello").returncode == 0


def test_a_wrong_path(scripted_server):
    scripted_server.script(response("404 page not found", 404, content_type="text/plain"), answer("Hello"))
    ai("config", "set", "providers.work.api_url", f"{scripted_server.url}/v2")
    configure()
    words = mend(ai("hi"), r"config set providers\.work\.api_url")
    assert ai(*words, scripted_server.url).returncode == 0 and ai("hi").stdout == "Hello\n"
    assert [request.path for request in scripted_server.requests] == ["/v1/v2/chat/completions", "/v1/chat/completions"]


def test_a_wrong_model(scripted_server):
    unknown = response({"error": {"message": "The model `smal` does not exist.", "code": "model_not_found"}}, 404)
    scripted_server.script(unknown, response({"data": [{"id": "small"}, {"id": "large"}]}), answer("Hello"))
    ai("config", "set", "providers.work.api_url", scripted_server.url)
    configure(model="smal")
    failed = ai("hi")
    listed = ai(*mend(failed, r"models -p work"))
    assert "small" in listed.stdout and "large" in listed.stdout
    assert ai(*mend(failed, r"config set providers\.work\.model"), "small").returncode == 0
    assert ai("hi").returncode == 0 and scripted_server.requests[2].json["model"] == "small"


def test_a_cut_cable(scripted_server):
    ai("config", "set", "providers.work.api_url", scripted_server.url)
    configure()
    scripted_server.script([*stream(sse(delta("Half an ans")))[:-1], 0.1, "reset"])
    failed = ai("hi")
    assert failed.stdout == "Half an ans\n" and "broke off" in failed.stderr and "Ask again" in failed.stderr
    with ScriptedServer() as gone:
        ai("config", "set", "providers.work.api_url", gone.url)
    failed = ai("hi")
    looked = ai(*mend(failed, "doctor network"))
    assert looked.returncode == 1 and "refused" in looked.stdout + looked.stderr
    assert ai("-p", "guide", "how", "to", "check", "disk").returncode == 0  # as the hint says


def test_providers_but_none_asked_by_default(scripted_server):
    ai("config", "set", "providers.work.api_url", scripted_server.url)
    failed = ai("doctor", "network")
    assert failed.returncode == 2 and "no provider is asked by default" in failed.stderr
    assert "ai config set ai.provider work" in ai("how", "to", "check", "disk").stderr
    assert ai("config", "set", "ai.provider", "work").returncode == 0
    assert ai("hi").stdout == "Hello there.\n"


def test_a_broken_file_does_not_keep_the_guide_from_answering(home):
    ai("config", "set", "ai.model", "m")
    with open(f"{home}/opsterm/config.yaml", "a") as file:
        file.write("ai:\n  modle: x\n")
    failed = ai("how", "to", "check", "disk")
    assert failed.returncode == 2 and "config.yaml:3:1" in failed.stderr
    answered = ai("-p", "guide", "how", "to", "check", "disk")
    assert answered.returncode == 0 and "df -h" in answered.stdout and "config.yaml:3:1" in answered.stderr


def test_a_setting_of_the_provider_is_the_one_that_the_hint_names(home, scripted_server):
    ai("config", "set", "providers.work.api_url", scripted_server.url)
    ai("config", "set", "providers.work.first_byte_timeout", "1")
    configure()
    scripted_server.script(["hang"])
    words = mend(ai("hi"), r"config set providers\.work\.first_byte_timeout")
    scripted_server.script([1.5, *answer("Hello")])
    assert ai(*words, "30").returncode == 0 and ai("hi").stdout == "Hello\n"
