"""`vault:NAME` in the configuration: what is sent, what is said, and who is asked for a password; redaction turned off."""

import json
import os
import re
import subprocess

import pytest
from conftest import write_config as write
from scripted_server import ScriptedServer, answer, response

from opsterm import config, provider_keys, providers, redact, unlocked, vault
from opsterm.errors import OpsTermError, UsageError

PASSWORD = "correct horse battery staple"
KEY, TEAM = "sk-vault-0123456789", "team-9876543210"
VALUES = {"work_key": f"{KEY}\n".encode(), "team": f" {TEAM}\n".encode(), "binary": b"\xff\xfe", "empty": b"\n", "lines": b"sk-1\nsk-2", "again": b"vault:work_key"}
MODELS = response({"data": [{"id": "big"}]})
REFUSED = response({"error": {"message": "who are you"}}, 401)


@pytest.fixture
def kept(file, monkeypatch):
    """A vault with VALUES that the environment opens."""
    made = vault.create(PASSWORD.encode(), "fernet", 600_000)
    monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", PASSWORD)

    def edit(draft):
        for name, value in VALUES.items():
            draft.put(name, value)

    return vault.change(made, edit)


def ai(*words, **env):
    """Without a terminal: a session of its own has none."""
    done = subprocess.run(
        ["ai", *words], stdin=subprocess.DEVNULL, capture_output=True, text=True, env={**os.environ, **env}, start_new_session=True, timeout=60, check=False
    )  # fmt: skip
    assert KEY not in done.stdout + done.stderr and TEAM not in done.stdout + done.stderr
    return done


def work(url, **values):
    return {"ai": {"provider": "work"}, "providers": {"work": {"api_url": url, "model": "big", **values}}}


@pytest.mark.parametrize("words", [["-n", "hello"], ["models"], ["doctor", "network"]])
def test_what_is_sent(words, kept, file, scripted_server):
    scripted_server.script(MODELS if words != ["-n", "hello"] else answer("Hi."))
    write(file, work(scripted_server.url, api_key="vault:work_key", headers={"X-Team": "vault:team", "X-Auth": "Bearer vault:team", "X-Note": "a vault:x b"}))
    assert ai(*words).returncode == 0
    sent = scripted_server.requests[0].headers
    found = [sent[name] for name in ("authorization", "x-team", "x-auth", "x-note")]
    assert found == [f"Bearer {KEY}", TEAM, f"Bearer {TEAM}", "a vault:x b"]


def test_a_variable_may_refer_to_it_too(kept, file, scripted_server):
    assert ai("-n", "hello", OPSTERM_API_URL=scripted_server.url, OPSTERM_API_KEY="vault:work_key").returncode == 0
    assert scripted_server.requests[0].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("words", [["config", "list"], ["config", "list", "--json"], ["config", "validate"], ["doctor"], ["--show-payload", "hello"], ["completion", "--candidates", "keys"]])
def test_what_needs_no_password(words, kept, file, scripted_server):
    """Nobody is asked, and no command is run for it: the password would be wrong."""
    scripted_server.script(REFUSED)
    write(file, work(scripted_server.url, api_key="vault:work_key", headers={"Authorization": "Bearer vault:team", "X-Plain": "abcdefgh"}))
    done = ai(*words, OPSTERM_VAULT_PASSWORD="", OPSTERM_VAULT_PASSWORD_CMD="touch ran; exit 1")
    assert done.returncode == 0, done
    assert not os.path.exists("ran") and "abcdefgh" not in done.stdout
    if "list" in words:
        assert "vault:work_key" in done.stdout and "Bearer vault:team" in done.stdout and "***" in done.stdout
    if words == ["doctor"]:
        assert "its key is vault:work_key" in done.stdout and "and wants its key" in done.stdout
        assert all(not {"authorization"} & set(request.headers) for request in scripted_server.requests)


REFERENCE = {"api_key": "vault:work_key"}
# The settings, the environment → words of the message, words of the hint.
ERRORS = {
    "no vault": (REFERENCE, {"OPSTERM_DIR": "DIRECTORY"}, "there is no vault: ", "ai vault init && ai vault set work_key"),
    "no such name": ({"api_key": "vault:wrok_key"}, {}, "the vault has no 'wrok_key'", "ai vault set wrok_key keeps a value under that name; did you mean 'work_key'?"),
    "a name to quote": ({"api_key": "vault:a b"}, {}, "the vault has no 'a b'", "ai vault set 'a b'"),
    "no such name for a header": ({"headers": {"X-Team": "vault:taem"}}, {}, "takes vault:taem: the vault has no 'taem'", "did you mean 'team'?"),
    "locked": (REFERENCE, {"OPSTERM_VAULT_PASSWORD": ""}, "the vault is locked, and there is nobody to ask", "ai vault unlock, or set OPSTERM_VAULT_PASSWORD or vault.password_cmd"),
    "wrong": (REFERENCE, {"OPSTERM_VAULT_PASSWORD": "x"}, "wrong password for the vault", "unset OPSTERM_VAULT_PASSWORD"),
    "a wrong command": (REFERENCE, {"OPSTERM_VAULT_PASSWORD": "", "OPSTERM_VAULT_PASSWORD_CMD": "echo x"}, "wrong password", "what the command of vault.password_cmd prints: echo x"),
    "a broken command": (REFERENCE, {"OPSTERM_VAULT_PASSWORD": "", "OPSTERM_VAULT_PASSWORD_CMD": "exit 3"}, "ended with code 3", "Run it yourself"),
    "several lines": ({"api_key": "vault:lines"}, {}, "it has several lines", "ai vault set lines"),
    "no text": ({"api_key": "vault:binary"}, {}, "characters that no HTTP header can carry", "ai vault set binary"),
    "nothing": ({"api_key": "vault:empty"}, {}, "its value is empty", "ai vault set empty"),
    "nothing in a header": ({"headers": {"X-Team": "Bearer vault:empty"}}, {}, "its value is empty", "ai vault set empty"),
    "lines in a header": ({"headers": {"X-Team": "vault:lines"}}, {}, "no HTTP header can carry its value", "ai vault set lines"),
    "once more": ({"api_key": "vault:again"}, {}, "refers to the vault once more", "ai vault set again"),
    "once more in a header": ({"headers": {"X-Team": "vault:again"}}, {}, "no HTTP header can carry its value", "ai vault set again"),
    "no name": ({"api_key": "vault:"}, {}, "there is no name behind `vault:`", ""),
    "what a command prints": ({"api_key_cmd": "echo vault:work_key"}, {}, "refers to the vault once more", ""),
}  # fmt: skip


@pytest.mark.parametrize("name", ERRORS)
def test_what_cannot_be_had(name, kept, file, scripted_server, tmp_path):
    values, env, message, hint = ERRORS[name]
    write(file, work(scripted_server.url, **values))
    if "OPSTERM_DIR" in env:
        os.unlink(vault.path())
        os.unlink(vault.path() + ".bak")
        env = {}
    done = ai("-n", "hello", **env)
    assert (done.returncode, scripted_server.requests) == (2, []) and message in done.stderr and hint in done.stderr.replace("\n    ", " ")
    if name not in ("no name", "what a command prints"):
        assert re.search(rf"{re.escape(file)}:\d+ takes vault:", done.stderr), done.stderr


def test_a_refused_key_is_replaced_in_the_vault(kept, file, scripted_server):
    scripted_server.script(REFUSED)
    for values in (REFERENCE, {"headers": {"authorization": "Bearer vault:work_key"}}):
        write(file, work(scripted_server.url, **values))
        assert "The key is vault:work_key: ai vault set work_key takes another" in ai("-n", "hello").stderr


def two(first, second):
    rows = {label: {"api_url": server.url, "api_key": "vault:work_key", "headers": {"X-Team": "vault:team"}} for label, server in (("one", first), ("two", second))}
    return {"ai": {"provider": "one"}, "providers": rows}


def test_one_opening_for_all(kept, file, home, scripted_server):
    with ScriptedServer(MODELS) as other:
        scripted_server.script(MODELS)
        write(file, two(scripted_server, other))
        command = f"echo x >>{home}/runs; echo {PASSWORD}"
        done = ai("models", OPSTERM_VAULT_PASSWORD="", OPSTERM_VAULT_PASSWORD_CMD=command)
        assert done.returncode == 0 and open(f"{home}/runs").read() == "x\n", done
        assert [server.requests[0].headers["authorization"] for server in (scripted_server, other)] == [f"Bearer {KEY}"] * 2


def test_one_question_for_all(terminal, kept, file, scripted_server):
    with ScriptedServer(MODELS) as other:
        scripted_server.script(MODELS)
        write(file, two(scripted_server, other))
        terminal.send("unset OPSTERM_VAULT_PASSWORD; clear; ai models; echo code $?", "Enter")
        terminal.wait_for("Vault password >")
        terminal.send("wrong", "Enter")
        terminal.wait_for(re.compile(r"wrong password(?s:.*)Vault password >"))
        terminal.send(PASSWORD, "Enter")
        screen = terminal.wait_for(re.compile(r"^code 0$", re.M))
        told = "".join(screen.split("\n"))
        assert told.count("ai: the key of one is vault:work_key (") == told.count(" is vault:") == 1 and told.index("the key of one") < told.index("Vault password >")
        assert told.count("ai vault unlock --for 8h saves typing it again") == 1 and told.rindex("Vault password >") < told.index("saves typing")
        assert screen.count("Vault password >") == 2 and screen.count("big") == 2 and KEY not in screen
        assert len(scripted_server.requests) == len(other.requests) == 1


# The configuration, what is said before the password is asked for.
REASONS = {
    "key": ({"api_key": "vault:work_key"}, r"ai\.api_key is vault:work_key \(.*config\.yaml:\d+\)"),
    "header": ({"headers": {"X-Team": "vault:team"}}, r"ai\.headers: X-Team is vault:team \(.*config\.yaml:\d+\)"),
}


@pytest.mark.parametrize("name", REASONS)
def test_the_reason_is_said_before_the_question(name, terminal, kept, file, scripted_server):
    values, words = REASONS[name]
    write(file, {"ai": {"provider": "work", "api_url": scripted_server.url, **values}})
    terminal.send("unset OPSTERM_VAULT_PASSWORD; clear; ai -n hello; echo code $?", "Enter")
    terminal.wait_for("Vault password >")
    terminal.send(PASSWORD, "Enter")
    screen = "".join(terminal.wait_for(re.compile(r"^code 0$", re.M)).split("\n"))
    assert re.search(rf"ai: {words}\s*Vault password >\s*ai: ai vault unlock --for 8h saves typing it again", screen), screen


@pytest.mark.parametrize("how", [f"OPSTERM_VAULT_PASSWORD='{PASSWORD}'", f"OPSTERM_VAULT_PASSWORD= OPSTERM_VAULT_PASSWORD_CMD='echo {PASSWORD}'", "OPSTERM_VAULT_PASSWORD= OPSTERM_VAULT_SESSION=TOKEN"])
def test_nothing_is_said_where_nobody_is_asked(how, terminal, kept, file, scripted_server):
    write(file, work(scripted_server.url, api_key="vault:work_key"))
    token, _ = unlocked.keep_for_session(kept.document.id, kept.master, 60)
    terminal.send(f"clear; {how.replace('TOKEN', token)} ai -n hello; echo code $?", "Enter")
    screen = terminal.wait_for(re.compile(r"^code 0$", re.M))
    assert "work_key" not in screen and "saves typing" not in screen


def test_a_vault_that_changes_is_opened_anew(kept, file):
    write(file, work("http://127.0.0.1:1/v1", **REFERENCE))
    endpoint = providers.resolve(config.load())
    assert provider_keys.with_key(endpoint).key == KEY and endpoint.key == "vault:work_key"
    vault.change(kept, lambda draft: draft.put("work_key", b"sk-rotated-1234567"))
    assert provider_keys.with_key(endpoint).key == "sk-rotated-1234567"
    done = provider_keys.with_key(endpoint)
    assert provider_keys.with_key(done) is done


def test_what_is_sent_is_known_to_redaction(kept, file):
    plain, printed, scheme = "sk-plain-9012345678", "sk-printed-901234567", "abc901234567def"
    headers = {"X-Team": "vault:team", "Authorization": f"Bearer {scheme}", "X-Short": "ops"}
    write(file, {"providers": {"a": {"api_url": "http://h/v1", "api_key": plain, "headers": headers}, "b": {"api_url": "http://h/v1", "api_key_cmd": f"echo {printed}"}}})
    text = f'- {plain} {printed} {scheme} "{TEAM}" ops -'
    providers.resolve(config.load(), "a")
    masked = redact.mask(text)
    assert plain not in masked and scheme not in masked and "secret:api-key" in masked and "secret:header" in masked and " ops -" in masked
    for label in "ab":
        provider_keys.with_key(providers.resolve(config.load(), label))
    masked = redact.mask(text)
    assert printed not in masked and "«vault:team»" in masked


def test_a_placeholder_for_a_key_is_no_secret(file):
    write(file, work("http://127.0.0.1:1/v1", api_key="ollama"))
    assert providers.resolve(config.load()).key == "ollama" and redact.mask("is ollama up?") == "is ollama up?"


# Redaction turned off: the configuration, variables, the label → whether secrets are masked, or words of the error.
HERE, THERE = "http://127.0.0.1:1/v1", "https://llm.example.com/v1"
REDACT = {
    "default": (work(HERE), {}, "", True),
    "off": (work(HERE, redact=False), {}, "", False),
    "on": (work(HERE, redact=True), {}, "", True),
    "in ai": ({"ai": {"provider": "ollama", "redact": False}}, {}, "", False),
    "in ai, and another is asked": ({"ai": {"provider": "ollama", "redact": False}}, {}, "deepseek", True),
    "in ai, with its own": ({"ai": {"provider": "ollama", "redact": False}, "providers": {"ollama": {"redact": True}}}, {}, "", True),
    "by variable": ({"ai": {"provider": "deepseek"}}, {"OPSTERM_REDACT": "off"}, "ollama", False),
    "on by variable": (work(HERE, redact=False), {"OPSTERM_REDACT": "1"}, "", True),
    "elsewhere": (work(THERE, redact=False), {}, "", (r"config.yaml:\d+ lets secrets go to 'work' unmasked", "ai config unset providers.work.redact")),
    "elsewhere, in ai": ({"ai": {"provider": "deepseek", "redact": False}}, {}, "", (r"config.yaml:\d+ lets secrets go to 'deepseek'", "ai config unset ai.redact")),
    "elsewhere, by variable": (work(THERE), {"OPSTERM_REDACT": "0"}, "", (r"^\$OPSTERM_REDACT lets secrets", "unset OPSTERM_REDACT")),
    "another address": (work(HERE, redact=False), {"OPSTERM_API_URL": THERE}, "", ("not on this machine", "redact")),
    **{f"host {host}": (work(f"http://{host}:1/v1", redact=False), {}, "", False) for host in ("localhost", "LOCALHOST", "127.9.9.9", "[::1]")},
    **{f"host {host}": (work(f"http://{host}:1/v1", redact=False), {}, "", ("not on this machine", "redact"))
       for host in ("10.0.0.1", "0.0.0.0", "localhost.example.com", "127.0.0.1.example.com", "[fe80::1]", "[::2]", "128.0.0.1")},
}  # fmt: skip


@pytest.mark.parametrize("name", REDACT)
def test_redaction_is_off_for_a_model_on_this_machine_only(name, file, monkeypatch):
    document, variables, label, expected = REDACT[name]
    write(file, document)
    for variable, value in variables.items():
        monkeypatch.setenv(variable, value)
    if isinstance(expected, bool):
        assert providers.resolve(config.load(), label).redact is expected
        return
    with pytest.raises(UsageError, match=expected[0]) as caught:
        providers.resolve(config.load(), label)
    assert expected[1] in caught.value.hint


def test_off_lets_the_body_through(kept, file):
    for value, shown in (("false", True), ("true", False)):
        write(file, f"ai:\n  provider: ollama\n  redact: {value}\n")
        done = subprocess.run(["ai", "--show-payload", f"what is {KEY}"], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
        assert (KEY in json.loads(done.stdout)["messages"][-1]["content"]) == shown


def test_dangling_references(kept, file):
    write(file, {"ai": {"provider": "w", "api_url": HERE, "api_key": "vault:work_key", "headers": {"X-A": "vault:gone"}}, "providers": {"v": {"api_url": HERE, "api_key": "vault:lost"}}})
    found = provider_keys.dangling(dict(config.load().items()))
    assert [(it.setting, it.name, it.origin.rpartition(":")[0]) for it in found] == [("ai.headers: X-A", "gone", file), ("providers.v.api_key", "lost", file)]
    with open(vault.path(), "w") as out:
        out.write("{")
    with pytest.raises(OpsTermError, match="damaged"):
        provider_keys.dangling(dict(config.load().items()))
    assert provider_keys.dangling({"ai.api_key": config.Value("sk-1", "x"), "ai.headers": config.Value({"X": "y"}, "x")}) == []
