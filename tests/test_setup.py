"""`ai setup`: on a terminal as a person goes through it, by flags as a script does; and what it writes."""

import json
import os
import re
import signal
import stat
import subprocess
import sys
import threading
import time

import pytest
from certificates import Authority
from conftest import write_config as write
from scripted_server import ScriptedServer, answer, delta, head, response, sse, stream

from opsterm import choosing, config, config_store, host, presets, providers, vault
from opsterm.errors import OpsTermError, UsageError

CODE = {code: re.compile(rf"code {code}$", re.M) for code in (0, 1, 2, 130, 143)}
KEY, OTHER = "sk-right-0123456789", "sk-other-9876543210"
MODELS = response({"data": [{"id": f"vendor/model-{number}"} for number in range(40)]})
TWO = response({"data": [{"id": "large"}, {"id": "small"}]})
REFUSED = response({"error": {"message": f"Incorrect API key provided: {OTHER}"}}, 401)
LOADING = response({"error": {"message": "Loading model", "type": "unavailable_error", "code": 503}}, 503)
NO_MODEL = response({"error": {"message": "The model `large` does not exist", "code": "model_not_found"}}, 404)


def ai(*arguments, stdin="", program=("ai",), **env):
    """Without a terminal: a session of its own has none."""
    done = subprocess.run(
        [*program, *arguments], input=stdin.encode() if isinstance(stdin, str) else stdin, capture_output=True, env={**os.environ, **env},
        start_new_session=True, timeout=60, check=False,
    )  # fmt: skip
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def resolved(*labels):
    """(URL, key, model) of each label, "" for the one asked by default, as the next call will have them."""
    found = {label: providers.resolve(config.load(), label) for label in labels}
    return {label: (endpoint.url.removesuffix("/chat/completions"), endpoint.key, endpoint.model) for label, endpoint in found.items()}


# The table of presets.


@pytest.mark.parametrize("name", presets.PRESETS)
def test_every_preset_is_complete(name):
    preset = presets.PRESETS[name]
    local = preset.url.startswith("http://127.0.0.1:")
    assert preset.title and name == name.lower() and providers.chat_url(preset.url).endswith("/chat/completions")
    assert (preset.keys_at == "") if local else (preset.url.startswith("https://") and preset.keys_at.startswith("https://"))
    assert len(choosing._described(name, {})) < 35  # a narrow terminal


def test_list():
    table, document = ai("setup", "--list"), ai("setup", "--list", "--json")
    assert [row["name"] for row in json.loads(document.stdout)] == list(presets.PRESETS)
    assert all(name in table.stdout and preset.url in table.stdout for name, preset in presets.PRESETS.items())
    assert (table.returncode, table.stderr, document.stderr) == (0, "", "")


# By flags.


@pytest.mark.parametrize("given", ["stdin", "command", "none"])
def test_first_setup_by_flags(given, file, scripted_server):
    flags = {"stdin": ["--key-stdin"], "command": ["--key-cmd", f"echo {KEY}"], "none": ["--no-key"]}[given]
    scripted_server.script(answer("Ready."))
    done = ai("setup", "--url", scripted_server.url, "--model", "small", *flags, stdin=f"{KEY}\n")
    assert (done.returncode, done.stdout) == (0, "") and KEY not in done.stderr
    assert "answered after" in done.stderr and "Ready." in done.stderr and "ai how to check disk" in done.stderr and file in done.stderr
    assert stat.S_IMODE(os.stat(file).st_mode) == 0o600
    values = {name: found.value for name, found in config.read(file)[0].items()}
    key = {"stdin": {"ai.api_key": KEY}, "command": {"ai.api_key_cmd": f"echo {KEY}"}, "none": {}}[given]
    assert values == {"ai.provider": "custom", "ai.api_url": scripted_server.url, "ai.model": "small", **key}
    sent = scripted_server.requests[0]
    assert sent.headers.get("authorization") == (None if given == "none" else f"Bearer {KEY}") and sent.json["model"] == "small"


MISSING = {
    "nothing": ([], 2, "--provider NAME"),
    "an address": (["--provider", "custom"], 2, "--url"),
    "a key": (["--provider", "openai"], 2, "--key-stdin"),
    "a model": (["--provider", "openai", "--no-key", "--no-test"], 2, "--model"),
    "no preset": (["--provider", "opnai"], 2, "did you mean 'openai'"),
    "no address": (["--url", "host:80"], 2, "not an http"),
    "the guide": (["--provider", "guide"], 2, "ai -p guide"),
    "a bad label": (["--provider", "ollama", "--no-test", "--label", "a b"], 2, "no name"),
    "--json alone": (["--json"], 2, "--list"),
    "a key in argv": (["--provider", "openai", "--key", KEY], 2, "unrecognized"),
    "an empty key": (["--provider", "openai", "--key-stdin", "--no-test"], 2, "there is none"),
    "a key that is no text": (["--provider", "openai", "--key-stdin", "--no-test"], 2, "no UTF-8 text", b"sk-\xff\xfe-abc"),
    "nobody, as --yes says": (["--provider", "openai", "--yes"], 2, "--yes asks nothing"),
    "a label like a flag": (["--provider", "ollama", "--no-test", "--label=-x"], 2, "no name"),
    "a CA that is none": (["--provider", "ollama", "--no-test", "--ca-file", "/etc/hosts"], 2, "/etc/hosts is no file of a CA: it holds no cert"),
    "a CA that is not there": (["--provider", "ollama", "--model", "m", "--ca-file", "gone.pem"], 2, "No such file"),
    **{f"an arrow key in {flag}": (["--no-test", flag, "x\x1b[D"], 2, f"{flag} has characters") for flag in ("--model", "--label", "--url", "--provider")},
    "two kinds of keys": (["--provider", "openai", "--key-stdin", "--no-key"], 2, "not allowed"),
    "nobody there": (["--url", "http://127.0.0.1:1/v1", "--model", "m"], 5, "connection refused"),
}


@pytest.mark.parametrize("name", MISSING)
def test_without_a_terminal_what_is_missing_is_named(name, file):
    flags, code, words, *stdin = MISSING[name]
    done = ai("setup", *flags, stdin=stdin[0] if stdin else "")
    assert done.returncode == code and words in done.stderr and done.stdout == "" and not os.path.exists(file)


FAILING = {
    "key": ([REFUSED], "--key-stdin"), "model": ([NO_MODEL], "--model"), "cable": ([["reset"]], "--url"),
    "silence": ([response("", 500)], "--no-test"), "not a model server": ([response("<html><title>Welcome</title>")], "--url"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAILING)
def test_a_failed_test_writes_nothing_unless_it_is_left_out(name, file):
    scripts, flag = FAILING[name]
    with ScriptedServer(*scripts) as server:
        flags = ["setup", "--url", server.url, "--model", "large", "--key-stdin"]
        done = ai(*flags, stdin=OTHER)
        assert done.returncode == 5 and flag in done.stderr and "Nothing was written" in done.stderr and OTHER not in done.stderr
        assert not os.path.exists(file) and len(server.requests) == 1
        assert ai(*flags, "--no-test", stdin=OTHER).returncode == 0 and resolved("") == {"": (server.url, OTHER, "large")}
        assert len(server.requests) == 1


def test_the_only_model_is_taken_and_one_of_several_has_to_be_named(file, scripted_server):
    scripted_server.script(TWO)
    done = ai("setup", "--url", scripted_server.url)
    assert done.returncode == 2 and "--model NAME, of large, small" in done.stderr
    scripted_server.script(response({"data": [{"id": "only"}]}), answer("Ready."))
    assert ai("setup", "--url", scripted_server.url).returncode == 0
    assert resolved("")[""][2] == "only"


def test_an_empty_list_is_none(file, scripted_server):
    scripted_server.script(response({"data": []}))
    done = ai("setup", "--url", scripted_server.url)
    assert done.returncode == 2 and "it offers no models" in done.stderr and "--model NAME" in done.stderr


def test_a_server_that_loads_its_model_is_waited_for(file, scripted_server):
    scripted_server.script(LOADING, response({"data": [{"id": "only"}]}), LOADING, LOADING, answer("Ready."))
    done = ai("setup", "--url", scripted_server.url)
    assert done.returncode == 0 and len(scripted_server.requests) == 5 and done.stderr.count("is loading its model") == 2


def test_a_command_for_the_key_runs_once_and_its_key_is_not_written(file, home, scripted_server):
    scripted_server.script(response({"data": [{"id": "only"}]}), answer("Ready."))
    assert ai("setup", "--url", scripted_server.url, "--key-cmd", f"echo x >> {home}/runs; echo {KEY[:9]}''{KEY[9:]}").returncode == 0
    assert open(f"{home}/runs").read() == "x\n" and KEY not in open(file).read()
    assert [request.headers["authorization"] for request in scripted_server.requests] == [f"Bearer {KEY}"] * 2


NOWHERE = {
    "no home": ("~nobody-of-this-name/x", "Set HOME, or OPSTERM_DIR"),
    "a file in the way": ("/etc/hosts/x", "ls -ld"),
    "no such device": ("/proc/here/x", "ls -ld /proc"),
}


@pytest.mark.parametrize("name", NOWHERE)
def test_what_cannot_be_written_is_said_before_anything_is_asked(name, terminal, scripted_server):
    directory, hint = NOWHERE[name]
    done = ai("setup", "--url", scripted_server.url, "--model", "m", OPSTERM_DIR=directory)
    assert done.returncode == 1 and hint in done.stderr and "could not write" in done.stderr and not scripted_server.requests
    terminal.send(f"OPSTERM_DIR='{directory}' ai setup; echo code $?", "Enter")
    assert "Who shall" not in terminal.wait_for(CODE[1])


def test_a_full_disk_is_named(file):
    with pytest.raises(OpsTermError) as caught, config_store.writing(file):
        raise OSError(28, "No space left on device")
    assert f"df -h {os.path.dirname(file)}" in caught.value.hint


def test_looking_whether_it_can_be_written_leaves_nothing(home):
    assert ai("setup", "--provider", "openai").returncode == 2 and not os.path.exists(os.environ["OPSTERM_DIR"])


def test_a_model_that_only_thinks_has_answered(file, scripted_server):
    scripted_server.script(stream(sse(delta(reasoning_content="Hm"), delta(finish="length"), "[DONE]")))
    done = ai("setup", "--url", scripted_server.url, "--model", "m")
    assert done.returncode == 0 and "it thought" in done.stderr


def test_own_ca(file, tmp_path):
    authority = Authority()
    pem = authority.pem_file(str(tmp_path))
    with ScriptedServer(answer("Ready."), tls=authority.context("localhost")) as server:
        flags = ["setup", "--url", server.url, "--no-key", "--model", "m"]
        refused = ai(*flags)
        assert refused.returncode == 5 and "--ca-file" in refused.stderr
        assert ai(*flags, "--ca-file", os.path.relpath(pem)).returncode == 0
    assert os.path.samefile(providers.resolve(config.load()).ca_file, pem)


def test_a_broken_file_comes_first(file):
    write(file, "ai:\n  modle: x\n")
    done = ai("setup")
    assert done.returncode == 2 and "modle" in done.stderr and open(file).read() == "ai:\n  modle: x\n"


def test_variables_that_override_are_named(file):
    done = ai("setup", "--provider", "ollama", "--no-test", "--model", "m", OPSTERM_MODEL="x", OPSTERM_API_KEY=KEY)
    assert done.returncode == 0 and "$OPSTERM_MODEL is set" in done.stderr and "unset OPSTERM_API_KEY" in done.stderr and KEY not in done.stderr


# Where it goes: what was there, the flags → every label's (URL, key, model) after it. New is openai with KEY and model "new".
OPENAI, DEEPSEEK = presets.PRESETS["openai"].url, presets.PRESETS["deepseek"].url
OLD = {"provider": "deepseek", "api_key": OTHER, "model": "old", "temperature": 0.5, "headers": {"X-Team": "ops"}}
NEW = (OPENAI, KEY, "new")
WAS = (DEEPSEEK, OTHER, "old")
PLACES = {
    "nothing": ({}, [], {"": NEW, "openai": NEW}),
    "nothing, labelled": ({}, ["--label", "work"], {"": NEW, "work": NEW}),
    "the guide": ({"ai": {"provider": "guide", "temperature": 0.5}}, [], {"": NEW}),
    "a key of nobody": ({"ai": {"api_key": OTHER, "model": "old"}}, [], {"": NEW, "deepseek": (DEEPSEEK, "", "deepseek-flash")}),
    "default": ({"ai": OLD}, ["--default"], {"": NEW, "deepseek": WAS}),
    "yes": ({"ai": OLD}, ["--yes"], {"": NEW, "deepseek": WAS}),
    "label": ({"ai": OLD}, ["--label", "work"], {"": WAS, "work": NEW}),
    "label and default": ({"ai": OLD}, ["--label", "work", "--default"], {"": NEW, "work": NEW, "deepseek": WAS}),
    "a section of its own": ({"ai": {"provider": "w"}, "providers": {"w": {"api_url": "http://w/v1", "api_key": OTHER}}}, ["--default"],
                             {"": NEW, "w": ("http://w/v1", OTHER, "")}),
    "half and half": ({"ai": {**OLD, "model": "general"}, "providers": {"DeepSeek": {"model": "old"}}}, ["--default"], {"": NEW, "deepseek": WAS}),
    "an address": ({"ai": {"api_url": "http://w/v1", "api_key": OTHER}}, ["--default"], {"": NEW, "custom": ("http://w/v1", OTHER, "")}),
    "the same": ({"ai": {**OLD, "provider": "OpenAI"}}, ["--yes"], {"": NEW, "openai": NEW}),
    "the same, in its section": ({"ai": {"provider": "openai", "api_key": OTHER}, "providers": {"openai": {"api_key_cmd": "echo old"}}}, ["--yes"],
                                 {"": NEW, "openai": NEW}),
    "beside, again": ({"ai": OLD, "providers": {"work": {"api_url": "http://w/v1", "api_key": OTHER}}}, ["--label", "Work", "--yes"], {"": WAS, "work": NEW}),
    "left alone": ({"ai": {"provider": "ollama"}, "providers": {"w": {"api_url": "http://w/v1", "api_key": OTHER}}}, ["--default"],
                   {"": NEW, "w": ("http://w/v1", OTHER, ""), "ollama": (presets.PRESETS["ollama"].url, "", "")}),
}  # fmt: skip


@pytest.mark.parametrize("name", PLACES)
def test_places(name, file):
    before, flags, after = PLACES[name]
    write(file, before)
    done = ai("setup", "--provider", "openai", "--key-stdin", "--model", "new", "--no-test", *flags, stdin=KEY)
    assert done.returncode == 0, done.stderr
    assert resolved(*after) == after and KEY not in done.stderr and OTHER not in done.stderr
    assert ai("config", "validate").returncode == 0


def test_an_old_key_never_goes_to_a_new_provider_without_one(file):
    """Also not the old one's headers, which may hold a key."""
    for flags in ([], ["--label", "here"]):
        write(file, {"ai": OLD})
        assert ai("setup", "--provider", "ollama", "--no-test", "--default", *flags).returncode == 0
        now, old = (providers.resolve(config.load(), label) for label in ("", "deepseek"))
        assert (now.key, dict(now.headers), now.temperature, now.model) == ("", {}, None, "")
        assert (old.key, dict(old.headers), old.temperature, old.model) == (OTHER, {"X-Team": "ops"}, 0.5, "old")


BOUND = {"headers": {"X-Team": "ops"}, "body": {"user": "tenant"}, "temperature": 0.5}


@pytest.mark.parametrize("name", ["ai", "providers"])
@pytest.mark.parametrize("moves", [False, True])
def test_what_is_tested_is_what_is_written(name, moves, file, scripted_server):
    """Headers and body of the same address go along in the test as in the next question; to another address neither."""
    values = {"api_url": "http://old.invalid/v1" if moves else scripted_server.url, "api_key": OTHER, "ca_file": "/old.pem", **BOUND}
    write(file, {"ai": {"provider": "work", **(values if name == "ai" else {})}, **({"providers": {"Work": values}} if name != "ai" else {})})
    done = ai("setup", "--provider", "work", "--url", scripted_server.url, "--no-key", "--model", "m", "--yes", OPSTERM_MODEL="of the environment")
    assert done.returncode == 0, done.stderr
    ai("-n", "hello")
    tested, asked = scripted_server.requests
    for sent in (tested, asked):
        found = (sent.headers.get("x-team"), sent.headers.get("authorization"), sent.json.get("user"), sent.json["temperature"], sent.json["model"])
        assert found == ((None if moves else "ops"), None, (None if moves else "tenant"), 0.5, "m")
    # In `ai` it is everybody's.
    assert providers.resolve(config.load()).ca_file == ("" if moves and name != "ai" else "/old.pem")


@pytest.mark.parametrize("flags", [["--default"], ["--label", "new"]])
def test_the_ca_of_one_provider_is_not_the_next_ones(flags, file, tmp_path):
    """The store of the system trusts the second one only."""
    first, second = Authority(), Authority()
    for name in "ab":
        (tmp_path / name).mkdir()
    pem, store = first.pem_file(str(tmp_path / "a")), second.pem_file(str(tmp_path / "b"))
    with ScriptedServer(tls=first.context("localhost")) as old, ScriptedServer(tls=second.context("localhost")) as new:
        assert ai("setup", "--provider", "old", "--url", old.url, "--no-key", "--model", "m", "--ca-file", pem, SSL_CERT_FILE=store).returncode == 0
        done = ai("setup", "--provider", "new", "--url", new.url, "--no-key", "--model", "m", *flags, SSL_CERT_FILE=store)
        assert done.returncode == 0, done.stderr
        assert [ai("-p", name, "-n", "hello", SSL_CERT_FILE=store).returncode for name in ("old", "new")] == [0, 0]


# Beside a file for all users: it asks "company" by default.
SYSTEM = "import sys; from opsterm import cli, paths; paths.SYSTEM_DIR = {!r}; sys.argv[0] = 'ai'; sys.exit(cli.main())"
SYSTEMS = {
    "a label": (["--label", "work"], 0, {"": "company", "work": "mine"}),
    "unsaid": ([], 2, {"": "company"}),
    "default": (["--default"], 0, {"": "mine", "custom": "mine"}),
    "its own name": (["--provider", "company", "--yes"], 0, {"": "mine", "company": "mine"}),
}


@pytest.mark.parametrize("name", SYSTEMS)
def test_a_provider_for_all_users(name, file, tmp_path):
    flags, code, after = SYSTEMS[name]
    with ScriptedServer(answer("company")) as company, ScriptedServer(answer("mine")) as mine:
        write(tmp_path / "config.yaml", {"ai": {"provider": "company", "api_url": company.url, "api_key": OTHER, "model": "big", "headers": {"X-Team": "ops"}}})
        program = [sys.executable, "-c", SYSTEM.format(str(tmp_path))]
        here = {"PYTHONPATH": os.path.dirname(os.path.dirname(os.path.abspath(__file__)))}
        done = ai("setup", "--url", mine.url, "--no-key", "--model", "m", *flags, program=program, **here)
        assert done.returncode == code and len(mine.requests) == (not code), done.stderr
        answers = {label: ai(*(["-p", label] if label else []), "-n", "hello", program=program, **here).stdout.strip() for label in after}
        assert answers == after and all({"authorization", "x-team"}.isdisjoint(request.headers) for request in mine.requests)
        if name == "default":
            assert "company, of the system's file" in done.stderr
            ai("config", "unset", "ai.provider", program=program, **here)
            assert ai("-n", "hello", program=program, **here).stdout.strip() == "company"


@pytest.mark.parametrize(("before", "hint"), [({"ai": OLD}, "--default"), ({"ai": {**OLD, "provider": "openai"}}, "--yes")])
def test_what_is_there_is_not_overwritten_unasked(before, hint, file, scripted_server):
    """Nor is anybody asked before that is said."""
    write(file, before)
    done = ai("setup", "--provider", "openai", "--url", scripted_server.url, "--key-stdin", "--model", "new", stdin=KEY)
    assert not scripted_server.requests and done.returncode == 2 and "configured already" in done.stderr and hint in done.stderr and json.load(open(file)) == before


def test_comments_stay(file):
    write(file, "# mine\nai:\n  system: Be brief.  # please\n")
    assert ai("setup", "--provider", "ollama", "--no-test").returncode == 0
    assert "# mine\n" in open(file).read() and "# please" in open(file).read() and config.load()["ai.system"] == "Be brief."


FAULTS = {
    '"sk-1234567890"': "quotes", "Bearer sk-1234567890": "Bearer", "sk-12345\nsk-67890": "lines", "sk-12 345": "spaces", "sk-...": "placeholder",
    "<your key>": "placeholder", "sk-xxxxxxxx": "placeholder", "$OPENAI_API_KEY": "placeholder", "OPENAI_API_KEY=sk-1234567890": "assignment",
    "": "none", "sk-1234\u200b": "characters", "sk-…": "placeholder", "YOUR_KEY": "placeholder", "your-api-key-here": "placeholder",
}  # fmt: skip


@pytest.mark.parametrize("text", FAULTS)
def test_paste_faults(text):
    with pytest.raises(UsageError, match=FAULTS[text]) as caught:
        choosing.checked_key(text, "openai")
    assert "1234" not in f"{caught.value.message}{caught.value.hint}"


@pytest.mark.parametrize("text", [text for text in FAULTS if text])
def test_paste_faults_however_the_key_is_set(text, file):
    done = ai("config", "set", "ai.api_key", stdin=text)
    assert done.returncode == 2 and FAULTS[text] in done.stderr and "1234" not in done.stderr and not os.path.exists(file)


def test_keys_that_are_taken():
    assert choosing.checked_key(f" {KEY}\r\n", "openai") == KEY
    for key in ("sk-abxxxxcd01", "EMPTY", "sk-xxx", "x", "a.b.c", "dummy$key"):
        assert choosing.checked_key(key, "openai") == key


# On a terminal.


def start(terminal, *flags):
    terminal.send(f"ai setup {' '.join(flags)}; echo code $?", "Enter")


def answer_line(terminal, question, text):
    terminal.wait_for(re.compile(re.escape(question) + r"$"))
    terminal.send(text, "Enter")


@pytest.mark.parametrize("terminal", [{"cols": 40, "rows": 50}, {"cols": 80, "rows": 50}], indirect=True)
def test_the_real_server(terminal, file, llama_server):
    """Another address, no key at first, a wrong one, the right one, the only model, a test."""
    start(terminal)
    answer_line(terminal, "name >", "12")
    answer_line(terminal, "v1) >", llama_server.url)
    answer_line(terminal, "none) >", OTHER)
    terminal.wait_for("k takes another")
    terminal.press("k")
    answer_line(terminal, "none) >", f'"{llama_server.key}"')
    terminal.wait_for("quotes")
    answer_line(terminal, "none) >", llama_server.key)
    answer_line(terminal, "scripted) >", "")
    screen = terminal.wait_for(CODE[0])
    assert "answered" in screen and "quotes" in screen and OTHER not in screen and llama_server.key not in screen
    assert resolved("") == {"": (llama_server.url, llama_server.key, "scripted")}
    assert ai("@hello").returncode == 0


MENDS = {  # the failing answer, the key to press, what follows, what is written
    "wrong key": (REFUSED, "k", [("none) >", KEY)], (KEY, "large")),
    "wrong model": (NO_MODEL, "m", [("list) >", "small")], (OTHER, "small")),
    "wrong model, from the list": (NO_MODEL, "m", [("list) >", ""), ("name or part >", "2")], (OTHER, "small")),
    "cut cable": (["reset"], "r", [], (OTHER, "large")),
    "half an answer": ([stream(sse(delta("Re")))[0], "reset"], "r", [], (OTHER, "large")),
    "anyway": (REFUSED, "w", [], (OTHER, "large")),
}


@pytest.mark.parametrize("name", MENDS)
def test_mends(name, terminal, file, home):
    failing, key, then, written = MENDS[name]
    with open(f"{home}/key", "w") as out:
        out.write(OTHER)
    with ScriptedServer(failing, TWO if "list" in name else answer("Ready."), answer("Ready.")) as server:
        start(terminal, "--url", server.url, "--model large --key-stdin < key")
        terminal.wait_for("[q]uit >")
        terminal.press(key)
        for question, text in then:
            answer_line(terminal, question, text)
        screen = terminal.wait_for(CODE[0])
        assert resolved("") == {"": (server.url, *written)} and KEY not in screen and OTHER not in screen


def test_wrong_host(terminal, file, scripted_server):
    scripted_server.script(TWO, answer("Ready."))
    start(terminal, "--url http://nowhere.invalid/v1 --no-key --model x")
    assert "no TLS" in terminal.wait_for("[q]uit >")
    terminal.press("a")
    answer_line(terminal, "v1) >", scripted_server.url)
    answer_line(terminal, "name or part >", "small")
    terminal.wait_for(CODE[0])
    assert resolved("") == {"": (scripted_server.url, "", "small")}


def test_many_models(terminal, file, scripted_server):
    scripted_server.script(MODELS, answer("Ready."))
    start(terminal, "--url", scripted_server.url)
    answer_line(terminal, "more) >", "")
    terminal.wait_for("and 10 more")
    for first in (31, 1, 16):
        answer_line(terminal, "more) >", "")
        wait_until(lambda first=first: re.search(rf"more\) >\n +{first}  ", terminal.screen()))
    terminal.wait_for(re.compile(r"and 10 more\n.*more\) >$"))
    terminal.send("nothing-like-it", "Enter")
    terminal.wait_for("[y/n] >")
    terminal.press("n")
    terminal.wait_for(re.compile(r"more\) >$"))
    terminal.send("MODEL-3", "Enter")
    answer_line(terminal, "name or part >", "3")
    terminal.wait_for(CODE[0])
    assert resolved("")[""][2] == "vendor/model-31"


@pytest.mark.parametrize("scripted", [response("not here", 404), response({"data": []})])
def test_a_server_without_a_list(scripted, terminal, file, scripted_server):
    scripted_server.script(scripted, answer("Ready."))
    start(terminal, "--url", scripted_server.url)
    answer_line(terminal, "The model's name >", "mine")
    terminal.wait_for(CODE[0])
    assert resolved("")[""][2] == "mine"


def test_names_of_a_server_are_cleaned(terminal, file, scripted_server):
    scripted_server.script(response({"data": [{"id": "a\x1b[31mred"}, {"id": "b\nc"}]}))
    start(terminal, "--url", scripted_server.url)
    screen = terminal.wait_for("name or part >")
    assert "a\\x1b[31mred" in screen and "b\\nc" in screen
    terminal.send("", "C-d")
    terminal.wait_for(CODE[1])


@pytest.mark.parametrize(("keys", "after"), [("b", {"": WAS, "custom": 1}), ("d", {"": 1, "deepseek": WAS}), ("r", {"": 1})])
def test_beside_what_is_there(keys, after, terminal, file, scripted_server):
    write(file, {"ai": OLD})
    start(terminal, "--url", scripted_server.url, "--model small --no-test")
    terminal.wait_for("[q]uit >")
    terminal.press(keys)
    terminal.wait_for(CODE[0])
    new = (scripted_server.url, "", "small")
    assert resolved(*after) == {label: new if found == 1 else found for label, found in after.items()}
    assert (OTHER in open(file).read()) == (keys != "r")


def test_the_same_once_more_under_another_name(terminal, file):
    write(file, {"ai": {**OLD, "provider": "openai"}})
    start(terminal, "--provider openai --no-key --model new --no-test")
    assert "openai is configured already" in terminal.wait_for("[q]uit >")
    terminal.press("b")
    answer_line(terminal, "NAME >", "open ai")
    answer_line(terminal, "NAME >", "work")
    terminal.wait_for(re.compile(r"and its settings\?\n\[q\]uit >$"))
    terminal.press("b")
    terminal.wait_for(CODE[0])
    assert resolved("", "work") == {"": (OPENAI, OTHER, "old"), "work": (OPENAI, "", "new")}


# The flags that lead to a prompt, the end of that prompt.
PROMPTS = {
    "provider": ("", "name >"), "address": ("--provider custom", "v1) >"), "key": ("--provider openai --label w", "none) >"),
    "model": ("--url URL --label w", "name or part >"), "model's name": ("--provider openai --label w --no-key --no-test", "name >"), "mend": ("--url http://127.0.0.1:1/v1 --model m --label w", "[q]uit >"),
    "place": ("--url URL --model m --no-test", "[q]uit >"),
}  # fmt: skip


@pytest.mark.parametrize("key", ["C-c", "C-d"])
@pytest.mark.parametrize("name", PROMPTS)
def test_leaving_at_any_prompt(name, key, terminal, file):
    flags, question = PROMPTS[name]
    before = {"ai": OLD}
    write(file, before)
    with ScriptedServer(TWO) as server:
        modes = terminal_modes(terminal)
        start(terminal, flags.replace("URL", server.url))
        terminal.wait_for(re.compile(re.escape(question) + " *$"))
        terminal.send("", key)
        screen = terminal.wait_for(CODE[130 if key == "C-c" else 1])
        assert "nothing was written" in screen and json.load(open(file)) == before
        assert terminal_modes(terminal) == modes


def terminal_modes(terminal):
    """As the shell's own line editor is not at work: `stty` runs while it waits."""
    target = os.path.join(os.environ["HOME"], f"modes{time.monotonic_ns()}")
    terminal.clear()
    terminal.send(f"stty -a > {target}.new; mv {target}.new {target}", "Enter")
    wait_until(lambda: os.path.exists(target))
    return read(target)


def test_ctrl_c_while_the_provider_is_asked(terminal, file):
    with ScriptedServer(["hang"]) as server:
        start(terminal, "--url", server.url, "--model m")
        wait_until(lambda: server.requests)
        terminal.send("", "C-c")
        assert "nothing was written" in terminal.wait_for(CODE[130]) and not os.path.exists(file)


def test_terminated_while_the_key_is_typed(terminal, file):
    modes = terminal_modes(terminal)
    own = f"label{os.getpid()}"  # other tests run setup at the same time
    start(terminal, "--provider openai --label", own)
    terminal.wait_for("none) >")
    pid = next(pid for pid in processes() if own.encode() in read(f"/proc/{pid}/cmdline") and b"python" in read(f"/proc/{pid}/cmdline"))
    os.kill(int(pid), signal.SIGTERM)
    terminal.wait_for(CODE[143])
    assert terminal_modes(terminal) == modes and not os.path.exists(file)


def test_the_key_is_seen_nowhere(terminal, file):
    """Not on the screen, in no process's arguments or environment, and a paste of more lines than one is not echoed."""
    gate = threading.Event()
    secret = "sk-seen-nowhere-0123456789"
    with ScriptedServer(REFUSED, [gate, *answer("Ready.")]) as server:
        start(terminal, "--provider work --url", server.url, "--model m")
        terminal.wait_for("none) >")
        terminal.send(f"{secret}\n{secret}", "Enter")
        assert "several lines" in terminal.wait_for(re.compile(r"several lines(?s:.*)none\) >"))
        terminal.send(secret, "Enter")
        wait_until(lambda: len(server.requests) == 2)
        holders = [pid for pid in processes() if secret.encode() in read(f"/proc/{pid}/cmdline") + read(f"/proc/{pid}/environ")]
        gate.set()
        terminal.wait_for(CODE[0])
        assert holders == [] and secret not in terminal.screen(history=True)
    assert resolved("")[""][1] == secret


def test_a_paste_of_several_lines_goes_nowhere(terminal, file):
    """Not into the next question either, nor to the shell."""
    start(terminal, "--provider openai --model m --no-test")
    terminal.wait_for("none) >")
    terminal.send(f"{KEY}\nrest-of-the-paste")
    terminal.wait_for(re.compile(r"several lines(?s:.*)none\) >$"))
    terminal.send(KEY, "Enter")
    terminal.wait_for(CODE[0])
    terminal.send("echo sh''ell", "Enter")
    assert "rest-of" not in terminal.wait_for("shell") and resolved("")[""][1] == KEY


def test_a_secret_may_be_long_and_edited(terminal, file):
    """A line of the terminal would end after 4095 bytes. In between: Ctrl-U, Backspace, the marks of a bracketed paste."""
    long = "sk-" + "0123456789abcdef" * 600
    start(terminal, "--provider openai --model m --no-test")
    terminal.wait_for("none) >")
    terminal.send("wrong", "C-u")
    terminal.send(f"\x1b[200~{long}\x1b[201~")
    terminal.send("xy", "BSpace", "BSpace", "Enter")
    terminal.wait_for(CODE[0])
    assert resolved("")[""][1] == long


STOPPED = {  # flags, the end of the prompt, the answer, what is written
    "secret": ("--provider openai --model m --no-test", "none) >", KEY, (OPENAI, KEY, "m")),
    "line": ("--provider custom --model m --no-test", "v1) >", "http://127.0.0.1:1", ("http://127.0.0.1:1/v1", "", "m")),
    "key": ("--url http://127.0.0.1:1/v1 --model m", "[q]uit >", "w", ("http://127.0.0.1:1/v1", "", "m")),
}


@pytest.mark.parametrize("name", STOPPED)
def test_stopped_and_back(name, terminal, file):
    """The question stands there again, and what was typed before does not count; nor does the secret show."""
    flags, question, text, written = STOPPED[name]
    prompted = re.compile(re.escape(question) + "$")
    start(terminal, flags)
    terminal.wait_for(prompted)
    if name != "key":
        terminal.send("before")
    terminal.send("", "C-z")
    terminal.wait_for(re.compile(r"Stopped(?s:.*)\$$"))
    terminal.clear()
    terminal.send("bg", "Enter")
    terminal.wait_for(re.compile(r"\+ .*ai setup(?s:.*)\$$"))
    terminal.clear()
    terminal.send("fg", "Enter")
    terminal.wait_for(prompted)
    terminal.send(text, *(["Enter"] if name != "key" else []))
    wait_until(lambda: os.path.exists(file))
    assert KEY not in terminal.screen() and resolved("") == {"": written}


def test_another_setup_meanwhile(terminal, file, scripted_server):
    """Its key never goes to the server of this one."""
    scripted_server.script(TWO, answer("Ready."))
    start(terminal, "--url", scripted_server.url)
    terminal.wait_for("name or part >")
    assert ai("setup", "--provider", "deepseek", "--key-stdin", "--no-test", stdin=OTHER).returncode == 0
    terminal.send("small", "Enter")
    assert "by someone else" in terminal.wait_for(CODE[1])
    assert resolved("") == {"": (DEEPSEEK, OTHER, "deepseek-flash")}


def test_a_key_that_is_changed_meanwhile_moves_along(terminal, file):
    write(file, {"ai": OLD})
    start(terminal, "--provider openai --model new --default --no-test")
    terminal.wait_for("none) >")
    assert ai("config", "set", "ai.api_key", stdin="sk-rotated-12345").returncode == 0
    terminal.send(KEY, "Enter")
    terminal.wait_for(CODE[0])
    assert resolved("", "deepseek") == {"": NEW, "deepseek": (DEEPSEEK, "sk-rotated-12345", "old")}


@pytest.mark.parametrize(("label", "written"), [("", "custom"), ("work", "work")])
def test_a_key_goes_to_no_other_server(label, written, terminal, file, home):
    with open(f"{home}/key", "w") as out:
        out.write(KEY)
    with ScriptedServer(REFUSED) as first, ScriptedServer(TWO, answer("Ready.")) as second:
        start(terminal, f"--provider openai --url {first.url} --model m --key-stdin {label and f'--label {label}'} < key")
        terminal.wait_for("[q]uit >")
        terminal.press("a")
        answer_line(terminal, "v1) >", second.url)
        answer_line(terminal, "name or part >", "small")
        terminal.wait_for(CODE[0])
        assert first.requests[0].headers["authorization"] == f"Bearer {KEY}"
        assert all("authorization" not in request.headers for request in second.requests)
        assert resolved("", written) == dict.fromkeys(("", written), (second.url, "", "small"))
    assert KEY not in open(file).read()


def test_enter_tries_again(terminal, file):
    with ScriptedServer(["reset"], ["reset"], answer("Ready.")) as server:
        start(terminal, "--url", server.url, "--model m")
        for count in (1, 2):
            wait_until(lambda count=count: terminal.screen().count("[q]uit >") == count)
            terminal.send("", "Enter")
        terminal.wait_for(CODE[0])


def test_no_test_sends_nothing(terminal, file, scripted_server):
    start(terminal, "--no-test")
    answer_line(terminal, "name >", "custom")
    answer_line(terminal, "v1) >", scripted_server.url)
    answer_line(terminal, "The model's name >", "mine")
    terminal.wait_for(CODE[0])
    assert resolved("") == {"": (scripted_server.url, "", "mine")} and scripted_server.requests == []


def test_a_hosted_provider_has_a_model(terminal, file):
    """Also when it is written anyway: the name is asked for until there is one."""
    start(terminal, "--provider openai --url http://nowhere.invalid/v1 --no-key")
    terminal.wait_for("[q]uit >")
    terminal.press("w")
    answer_line(terminal, "The model's name >", "")
    wait_until(lambda: terminal.screen().count("The model's name >") == 2)
    answer_line(terminal, "The model's name >", "mine")
    terminal.wait_for(CODE[0])
    assert resolved("")[""][2] == "mine"


def test_an_arrow_key_is_no_answer(terminal, file):
    start(terminal, "--provider openai --no-key --no-test")
    terminal.wait_for("The model's name >")
    terminal.send("gpt", "Left", "Enter")
    answer_line(terminal, "The model's name >", "gpt")
    assert "do not show" in terminal.wait_for(CODE[0]) and resolved("")[""][2] == "gpt"


def test_a_ca_is_looked_at_before_it_is_taken(terminal, file, tmp_path):
    authority = Authority()
    pem = authority.pem_file(str(tmp_path))
    with ScriptedServer(answer("Ready."), tls=authority.context("localhost")) as server:
        start(terminal, "--url", server.url, "--model m --no-key")
        terminal.wait_for("[q]uit >")
        terminal.press("c")
        answer_line(terminal, "none) >", "/etc/hosts")
        terminal.wait_for("no certificate in PEM form")
        answer_line(terminal, "none) >", pem)
        terminal.wait_for(CODE[0])


@pytest.mark.parametrize("flags", ["--key-stdin", "--key-stdin --yes"])
def test_stdin_is_no_terminal(flags, terminal, file):
    start(terminal, "--provider openai", flags)
    assert "stdin is a terminal: pipe the key" in terminal.wait_for(CODE[2])


def processes():
    return list(filter(str.isdigit, os.listdir("/proc")))


def read(path):
    try:
        with open(path, "rb") as opened:
            return opened.read()
    except OSError:
        return b""


def wait_until(condition, timeout=15):
    deadline = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


# What runs on this machine.

LISTEN = "import socket, time; s = socket.socket(); s.bind((ADDRESS, 0)); s.listen(); print(s.getsockname()[1], flush=True); time.sleep(60)"


@pytest.mark.skipif(not os.path.exists("/proc/net/tcp"), reason="only Linux tells")
@pytest.mark.parametrize("address", ["127.0.0.1", ""])
@pytest.mark.parametrize("user", [None, "nobody"])
def test_port_owner(address, user):
    if user and os.geteuid():
        pytest.skip("only root can be somebody else")
    command = ["/usr/bin/env", "python3", "-c", LISTEN.replace("ADDRESS", repr(address))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, user=user, cwd="/") as child:
        try:
            port = int(child.stdout.readline())
            owner = host.port_owner(port)
            shown = host.owner_of(f"http://127.0.0.1:{port}/v1")
        finally:
            child.kill()
    assert owner.program.startswith("python") and shown.startswith(owner.program)
    assert shown.endswith(f"of user {user}, not you" if user else ", yours")
    assert host.port_owner(port) is None and host.owner_of(f"http://127.0.0.1:{port}/v1") == "owner unknown"


def test_what_runs_here_comes_first(monkeypatch):
    with ScriptedServer(TWO) as running, ScriptedServer([head(404)]) as other:
        table = {"hosted": ("https://x.invalid/v1", "", "Hosted", "https://x.invalid"), "here": (running.url, "", "Here"), "web": (other.url, "", "Web")}
        monkeypatch.setattr(presets, "PRESETS", {name: presets.Preset(*row) for name, row in table.items()})
        monkeypatch.setattr(choosing, "PRESETS", presets.PRESETS)
        found = dict(presets.find_local())
        assert found == {"here": running.url}
        assert choosing._described("here", found).startswith("Here, runs here: ")


# The vault.

PASSWORD = "correct horse battery staple"


@pytest.fixture
def kept(file, monkeypatch):
    """A vault that has a key of another kind already; the environment opens it, unless a test takes that away."""
    made = vault.create(PASSWORD.encode(), "fernet", 600_000)
    monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", PASSWORD)
    return vault.change(made, lambda draft: draft.put("taken", b"before"))


def in_vault():
    opened = vault.open_vault(vault.Unlocking(asks=False))
    return {name: value.decode() for name, value in opened.values()[0].items()}


def key_in_file(file):
    values = config.read(file)[0] if os.path.exists(file) else {}
    return {name: found.value for name, found in values.items() if name.endswith("api_key")}


FLAGGED = {  # flags → the code, words, the name in the vault
    "name": (["--vault", "mine"], 0, "the key is in the vault: mine", "mine"),
    "usual name": (["--vault"], 0, "openai_api_key", "openai_api_key"),
    "label": (["--vault", "--label", "my.box"], 0, "vault: my.box_api_key", "my.box_api_key"),
    "label beyond ASCII": (["--vault", "--label", "büro+2"], 0, "vault: b_ro_2_api_key", "b_ro_2_api_key"),
    "taken": (["--vault", "taken"], 2, "--yes replaces its value; --vault NAME", ""),
    "replaced": (["--vault", "taken", "--yes"], 0, "the key is in the vault: taken", "taken"),
    "no flag": ([], 0, "written to", ""),
    "no name": (["--vault", "a b"], 2, "is no name for the vault", ""),
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_key_into_the_vault_by_flags(name, kept, file):
    flags, code, words, expected = FLAGGED[name]
    done = ai("setup", "--provider", "openai", "--key-stdin", "--model", "m", "--no-test", *flags, stdin=KEY)
    assert done.returncode == code and words in done.stderr and KEY not in done.stdout + done.stderr, done
    assert in_vault() == {"taken": "before", **({expected: KEY} if expected else {})}
    assert list(key_in_file(file).values()) == ([f"vault:{expected}"] if expected else [KEY] * (code == 0))
    if expected:
        assert KEY not in open(file).read() and ai("config", "validate").returncode == 0


def test_the_vault_is_tried_with_the_key_itself(kept, file):
    """And nothing is in it when the test fails."""
    flags = ["--model", "m", "--key-stdin", "--vault"]
    with ScriptedServer(REFUSED, answer("Ready.")) as server:
        assert ai("setup", "--url", server.url, *flags, stdin=KEY).returncode == 5
        assert in_vault() == {"taken": "before"} and not os.path.exists(file)
        assert ai("setup", "--url", server.url, *flags, stdin=KEY).returncode == 0
        assert [request.headers["authorization"] for request in server.requests] == [f"Bearer {KEY}"] * 2
        ai("-n", "hello")
        assert server.requests[-1].headers["authorization"] == f"Bearer {KEY}"


NO_PLACE = {  # flags, variables, whether the vault is there → words
    "no vault": (["--key-stdin"], {}, False, "there is no vault yet"),
    "locked": (["--key-stdin"], {"OPSTERM_VAULT_PASSWORD": ""}, True, "the vault is locked"),
    "wrong password": (["--key-stdin"], {"OPSTERM_VAULT_PASSWORD": "x"}, True, "wrong password"),
    "a command": (["--key-cmd", "x"], {}, True, "--vault keeps a key, and none is given"),
    "no key": (["--no-key"], {}, True, "--vault keeps a key, and none is given"),
}


@pytest.mark.parametrize("name", NO_PLACE)
def test_no_place_in_the_vault(name, kept, file, scripted_server):
    flags, variables, is_there, words = NO_PLACE[name]
    if not is_there:
        os.unlink(vault.path())
        os.unlink(vault.path() + ".bak")
    done = ai("setup", "--url", scripted_server.url, "--model", "m", *flags, "--vault", stdin=KEY, **variables)
    assert done.returncode in (1, 2) and words in done.stderr and not os.path.exists(file) and not scripted_server.requests


def test_the_file_that_somebody_changed_leaves_the_vault_alone(kept, terminal, file, scripted_server):
    scripted_server.script(TWO, answer("Ready."))
    with open(f"{os.environ['HOME']}/key", "w") as out:
        out.write(KEY)
    start(terminal, "--url", scripted_server.url, "--key-stdin --vault < key")
    terminal.wait_for("name or part >")
    assert ai("setup", "--provider", "deepseek", "--key-stdin", "--no-test", stdin=OTHER).returncode == 0
    terminal.send("small", "Enter")
    assert "by someone else" in terminal.wait_for(CODE[1]) and in_vault() == {"taken": "before"}


# What is typed at which question → what the vault has more, the key in the file.
KEPT = {
    "vault": ([("q]uit >", "v"), ("_api_key) >", "\n"), ("password >", PASSWORD + "\n")], {"work_api_key": KEY}, "vault:work_api_key"),
    "vault by Enter, another name": ([("q]uit >", "\n"), ("_api_key) >", "mine\n"), ("password >", PASSWORD + "\n")], {"mine": KEY}, "vault:mine"),
    "file": ([("q]uit >", "c")], {}, KEY),
    "no name": ([("q]uit >", "v"), ("_api_key) >", "a b\n"), ("_api_key) >", "ab\n"), ("password >", PASSWORD + "\n")], {"ab": KEY}, "vault:ab"),
    "taken, another": ([("q]uit >", "v"), ("_api_key) >", "taken\n"), ("q]uit >", "n"), ("_api_key) >", "\n"), ("password >", PASSWORD + "\n")],
                       {"work_api_key": KEY}, "vault:work_api_key"),
    "taken, replaced": ([("q]uit >", "v"), ("_api_key) >", "taken\n"), ("q]uit >", "r"), ("password >", PASSWORD + "\n")], {"taken": KEY}, "vault:taken"),
    "password forgotten": ([("q]uit >", "v"), ("_api_key) >", "\n"), *[("password >", f"wrong{n}\n") for n in range(3)], ("q]uit >", "c")], {}, KEY),
}  # fmt: skip


def type_all(terminal, typed, seen=()):
    """Each answer when its question stands at the end, once more than before."""
    counts = dict(seen)
    for question, text in typed:
        counts[question] = counts.get(question, 0) + 1
        wait_until(lambda q=question: (screen := terminal.screen()).endswith(q) and screen.count(q) == counts[q])
        terminal.send(text.rstrip("\n"), *(["Enter"] if text.endswith("\n") else []))
    return counts


@pytest.mark.parametrize("terminal", [{"cols": 40, "rows": 40}], indirect=True)
@pytest.mark.parametrize("name", KEPT)
def test_a_typed_key_into_the_vault(name, terminal, kept, file):
    typed, more, written = KEPT[name]
    start(terminal, "--provider openai --label work --model m --no-test")
    type_all(terminal, [("none) >", KEY + "\n"), *typed])
    screen = terminal.wait_for(CODE[0])
    assert in_vault() == {"taken": "before", **more} and list(key_in_file(file).values()) == [written]
    assert KEY not in screen and PASSWORD not in screen and "ai vault init" not in screen


LEFT = {"place": 0, "name": 1, "replace": 2, "password": 3}


@pytest.mark.parametrize("key", ["C-c", "C-d"])
@pytest.mark.parametrize("name", LEFT)
def test_leaving_at_the_questions_about_the_vault(name, key, terminal, kept, file):
    typed = [("q]uit >", "v"), ("_api_key) >", "taken\n"), ("q]uit >", "r"), ("password >", "")]
    start(terminal, "--provider openai --model m --no-test")
    counts = type_all(terminal, [("none) >", KEY + "\n"), *typed[: LEFT[name]], (typed[LEFT[name]][0], "")])
    terminal.send("", key)
    if (name, key) == ("password", "C-d"):  # nothing opens it: where else?
        type_all(terminal, [("q]uit >", "q")], counts)
        terminal.wait_for(CODE[1])
    else:
        assert "nothing was written" in terminal.wait_for(CODE[130 if key == "C-c" else 1])
    assert in_vault() == {"taken": "before"} and not os.path.exists(file)


def test_a_failed_test_leaves_the_vault_alone(kept, terminal, file):
    """Another key goes to the same place without a question; one that refers to the vault itself does not."""
    with ScriptedServer(REFUSED, REFUSED, answer("Ready.")) as server:
        start(terminal, "--provider openai --url", server.url, "--model m")
        type_all(terminal, [("none) >", OTHER + "\n"), ("q]uit >", "v"), ("_api_key) >", "\n")])  # refused without a key: it is asked for
        terminal.wait_for("[w]rite it anyway, [q]uit >")
        assert in_vault() == {"taken": "before"} and not os.path.exists(file)
        terminal.press("k")
        type_all(terminal, [("none) >", KEY + "\n")], {"none) >": 1})
        terminal.wait_for(CODE[0])
    assert in_vault() == {"taken": "before", "openai_api_key": KEY} and list(key_in_file(file).values()) == ["vault:openai_api_key"]


def test_a_key_that_refers_to_the_vault_takes_the_place_of_one_for_it(kept, terminal, file):
    with ScriptedServer(REFUSED, REFUSED, answer("Ready.")) as server:
        start(terminal, "--provider openai --url", server.url, "--model m")
        type_all(terminal, [("none) >", OTHER + "\n"), ("q]uit >", "v"), ("_api_key) >", "\n")])
        terminal.wait_for("[w]rite it anyway, [q]uit >")
        terminal.press("k")
        type_all(terminal, [("none) >", "vault:taken\n")], {"none) >": 1})
        terminal.wait_for(CODE[0])
        assert server.requests[-1].headers["authorization"] == "Bearer before"
    assert in_vault() == {"taken": "before"} and list(key_in_file(file).values()) == ["vault:taken"]


def test_a_name_that_is_taken_meanwhile_is_not_replaced(kept, terminal, file, scripted_server):
    scripted_server.script(TWO, answer("Ready."))
    with open(f"{os.environ['HOME']}/key", "w") as out:
        out.write(KEY)
    start(terminal, "--url", scripted_server.url, "--key-stdin --vault mine < key")
    terminal.wait_for("name or part >")
    vault.change(kept, lambda draft: draft.put("mine", b"of another"))
    terminal.send("small", "Enter")
    assert "the vault has 'mine' by now" in terminal.wait_for(CODE[1]) and in_vault()["mine"] == "of another" and not os.path.exists(file)


def test_what_refers_to_the_vault_can_be_typed(kept, terminal, file):
    start(terminal, "--provider openai --model m --no-test")
    type_all(terminal, [("none) >", "vault:taken\n")])
    screen = terminal.wait_for(CODE[0])
    assert "[v]ault" not in screen and list(key_in_file(file).values()) == ["vault:taken"] and in_vault() == {"taken": "before"}


def test_without_a_vault_one_note_says_that_there_could_be_one(terminal, file):
    start(terminal, "--provider openai --model m --no-test")
    type_all(terminal, [("none) >", KEY + "\n")])
    screen = terminal.wait_for(CODE[0])
    assert "[v]ault" not in screen and screen.count("ai vault init") == 1 and resolved("")[""][1] == KEY


def test_redaction_stays_off_for_its_own_provider_only(file):
    write(file, {"ai": {"provider": "ollama", "redact": False}})
    assert ai("setup", "--provider", "openai", "--key-stdin", "--model", "new", "--no-test", "--default", stdin=KEY).returncode == 0
    assert [providers.resolve(config.load(), label).redact for label in ("", "ollama")] == [True, False]
    write(file, {"ai": {"provider": "work", "api_url": "http://127.0.0.1:1/v1", "redact": False}})
    assert ai("setup", "--provider", "work", "--url", "https://llm.example.com/v1", "--no-key", "--model", "m", "--no-test", "--yes").returncode == 0
    assert providers.resolve(config.load()).redact is True
