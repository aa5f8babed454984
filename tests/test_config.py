"""Configuration: precedence, origins, and an error with its place for everything that is wrong."""

import json
import os
import subprocess
import sys

import pytest

from opsterm import config, paths, yamlfile
from opsterm.errors import OpsTermError, UsageError

OLD_FILE = """\
ai:
  provider: deepseek
  api_url: https://api.deepseek.com/v1
  api_key: sk-0123456789abcdefghij
  model: deepseek-chat
  temperature: 0.7
  max_tokens: 2000
shell:
  confirm_before_exec: false
  auto_exec_patterns:
    - ^ls
    - ^df
"""


@pytest.fixture(autouse=True)
def directory(home, tmp_path, monkeypatch):
    monkeypatch.setenv("OPSTERM_DIR", str(tmp_path))
    monkeypatch.setattr(paths, "SYSTEM_DIR", str(tmp_path / "etc"))
    return tmp_path


def write(directory, text, name="config.yaml"):
    (directory / name).write_text(text)
    (directory / name).chmod(0o600)
    return directory / name


def problems(directory, text, name="config.yaml"):
    file = write(directory, text, name)
    with pytest.raises(UsageError) as caught:
        config.load()
    assert caught.value.code == 2
    return caught.value.message.replace(str(file), "FILE")


def test_the_file_that_people_have_loads_unchanged(directory):
    write(directory, OLD_FILE)
    loaded = config.load()
    assert loaded["ai.model"] == "deepseek-chat" and loaded["ai.temperature"] == 0.7 and loaded["ai.max_tokens"] == 2000
    assert loaded["shell.auto_exec_patterns"] == ("^ls", "^df")
    assert loaded.overruled() == ["shell.confirm_before_exec", "shell.auto_exec_patterns"]


def test_nothing_configured():
    assert config.load()["ai.provider"] == "" and config.load().value("ai.model").origin == "default"


def test_precedence_and_origins(directory, monkeypatch):
    (directory / "etc").mkdir()
    write(directory / "etc", "ai: {model: system, api_url: http://etc/v1, temperature: 1}")
    file = write(directory, "ai:\n  model: user\n  temperature: 0\n")
    monkeypatch.setenv("OPSTERM_MODEL", "environment")
    loaded = config.load()
    assert loaded.value("ai.model") == ("environment", "$OPSTERM_MODEL")
    assert loaded.value("ai.temperature") == (0, f"{file}:3")
    assert loaded.value("ai.api_url") == ("http://etc/v1", f"{directory}/etc/config.yaml:1")


@pytest.mark.parametrize("key", [name for name, key in config.KEYS.items() if key.variable])
def test_a_key_takes_its_variable(key, monkeypatch):
    texts = {"text": "x", "number": "1.5", "integer": "7", "flag": "no", "list": "a, b", "headers": '{"X-A": "b"}', "document": '{"a": {"b": [1]}}'}
    values = {"text": "x", "number": 1.5, "integer": 7, "flag": False, "list": ("a", "b"), "headers": {"X-A": "b"}, "document": {"a": {"b": [1]}}}
    monkeypatch.setenv(config.KEYS[key].variable, texts[config.KEYS[key].kind])
    assert config.load()[key] == values[config.KEYS[key].kind]


def test_safety_and_files_come_from_files_alone(monkeypatch):
    for name in config.KEYS:
        monkeypatch.setenv("OPSTERM_" + name.upper().replace(".", "_"), "SAFE")
    assert [name for name, key in config.KEYS.items() if not key.variable] == [name for name in config.KEYS if name.startswith(("safety.", "files."))]


WRONG = {
    "ai:\n  modle: x\n": "FILE:2:3: unknown key 'ai.modle': did you mean 'model'?",
    "aii: {}\n": "FILE:1:1: unknown key 'aii': did you mean 'ai'?",
    "ai:\n  temperature: hot\n": "FILE:2:16: ai.temperature should be a number, not 'hot'",
    "ai:\n  max_tokens: 1.5\n": "FILE:2:15: ai.max_tokens should be a whole number, not 1.5",
    "ai:\n  timeout: 0\n": "FILE:2:12: ai.timeout should be from 1 to 86400, not 0",
    "shell:\n  confirm_before_exec: maybe\n": "FILE:2:24: shell.confirm_before_exec should be true or false, not 'maybe'",
    "ai: [1, 2]\n": "FILE:1:5: ai should hold `key: value` lines, not a list",
    "just text\n": "FILE:1:1: the file should hold `key: value` lines, not a single value",
    "ai:\n  temperature: .inf\n": "FILE:2:16: ai.temperature should be from 0 to 2, not inf",
    "ai:\n  max_tokens: 0\n": "FILE:2:15: ai.max_tokens should be at least 1, not 0",
    "ai:\n  <<: [1]\n": "FILE:2:7: `<<` takes a mapping, or a list of mappings",
    "ai: &a\n  model: {b: *a}\n": "FILE: an alias (`*…`) stands inside of what it repeats",
    "[" * 100_000: "FILE:1:101: nested more than 100 levels deep",
    "- " * 100_000: "FILE:1:201: nested more than 100 levels deep",
    "ai:\n  api_key: {a: 1}\n": "FILE:2:12: ai.api_key should be text, not something else",
    "ai:\n  model: a\n  model: b\n": "FILE:3:3: 'model' stands here a second time (first: FILE:2:3)",
    "ai:\n  model: 'open\n": "FILE:3:1: found unexpected end of stream",
    "ai:\n\tmodel: x\n": "FILE:2:1: found character that cannot start any token",
    "ai:\n  headers:\n    X-A: b\n    host: x\n": "FILE:4:5: ai.headers should be headers other than host, which OpsTerm sends itself",
    'ai:\n  headers: {X-A: "SECRET\\r\\nX-B: c"}\n': "FILE:2:13: ai.headers should be header names and texts: one line, ASCII, in quotes where in doubt",
    "ai:\n  headers: {X-A: SECRETä}\n": "FILE:2:13: ai.headers should be header names and texts: one line, ASCII, in quotes where in doubt",
    "ai:\n  headers: {X-A: [SECRET]}\n": "FILE:2:13: ai.headers should be header names and texts: one line, ASCII, in quotes where in doubt",
    "ai:\n  headers: {X-A: }\n": "FILE:2:13: ai.headers should be header names and texts: one line, ASCII, in quotes where in doubt",
    "ai:\n  headers: {X A: b}\n": "FILE:2:13: ai.headers should be header names and texts, and here is no header's name",
    "ai:\n  headers: 'X-A: SECRET'\n": "FILE:2:12: ai.headers should be a mapping of header names to texts, not something else",
    "ai:\n  body: [1]\n": "FILE:2:9: ai.body should be a mapping, not something else",
    "ai:\n  body: {a: .inf}\n": "FILE:2:9: ai.body should be a mapping that fits JSON",
    "ai:\n  connect_timeout: 0\n": "FILE:2:20: ai.connect_timeout should be from 0.1 to 600, not 0",
    "ai:\n  retries: 11\n": "FILE:2:12: ai.retries should be from 0 to 10, not 11",
    "providers:\n  work:\n    modell: x\n": "FILE:3:5: unknown key 'providers.work.modell': did you mean 'model'?",
}


@pytest.mark.parametrize("text", WRONG)
def test_what_is_wrong_is_said_with_its_place(directory, text):
    assert problems(directory, text) == WRONG[text]


def test_all_problems_at_once(directory, monkeypatch):
    monkeypatch.setenv("OPSTERM_TEMPERATURE", "warm")
    said = problems(directory, "ai:\n  modle: x\n  max_tokens: many\n")
    assert said.count("\n") == 2 and "$OPSTERM_TEMPERATURE: expected a number, got 'warm'" in said


def test_a_key_is_never_repeated_in_an_error(directory):
    for line in (
        "api_key: [sk-SECRET]", "sk-SECRET", "api_key=sk-SECRET", "api_key: !sk-SECRET x", "api_key: *sk-SECRET",
        "{sk-SECRET}", "sk-SECRET: x", "SECRET1234567890abcdef1234567890: x", "api_key: 'sk-SECRET",
    ):  # fmt: skip
        assert "SECRET" not in problems(directory, f"ai:\n  {line}\n"), line
    write(directory, "")
    problem = "found undefined alias 'sk-SECRET'"  # as the parser in Python has it, the one in C does not
    assert yamlfile._unquoted(problem) == "found undefined alias …"
    assert yamlfile._unquoted("expected ':', but found '<stream end>'") == "expected ':', but found '<stream end>'"


def test_the_password_of_an_address_is_masked(directory):
    write(directory, "ai:\n  api_url: http://u:SECRETPW@h/v1\nproviders:\n  w:\n    api_url: u:SECRETPW@h\n")
    for words in (["list"], ["list", "--json"], ["get", "ai.api_url"]):
        done = run(directory, *words)
        assert "SECRETPW" not in done.stdout + done.stderr and "http://***@h/v1" in done.stdout
    assert config.masked("ai.api_url", "https://h/v1") == "https://h/v1"


@pytest.mark.parametrize(
    "name, text",
    [
        ("OPSTERM_TIMEOUT", "inf"),
        ("OPSTERM_TIMEOUT", "1e12"),
        ("OPSTERM_TEMPERATURE", "nan"),
        ("OPSTERM_TEMPERATURE", "inf"),
    ],
)
def test_numbers_have_an_upper_end_too(name, text, monkeypatch):
    monkeypatch.setenv(name, text)
    with pytest.raises(UsageError, match=f"{name}: expected from . to .*, got '{text}'"):
        config.load()


@pytest.mark.parametrize(
    "text", ["4.10", "0777", "12:30:45", "1_000", "no", "yes", "2024-01-01", "2024-13-45", "0x1F", "1e3"]
)
def test_text_is_what_stands_in_the_file(directory, text):
    write(directory, f"ai:\n  model: {text}\nshell:\n  auto_exec_patterns: [{text}]\n")
    assert config.load()["ai.model"] == text and config.load()["shell.auto_exec_patterns"] == (text,)


def test_null_is_unset_and_quoted_null_is_text(directory):
    write(directory, "ai:\n  model: ~\n  provider: 'null'\n  system: \"a\\tb\"\n")
    loaded = config.load()
    assert (
        loaded.value("ai.model").origin == "default"
        and loaded["ai.provider"] == "null"
        and loaded["ai.system"] == "a\tb"
    )


def test_merge_keys(directory):
    base = "providers:\n  a: &a {model: one, api_url: http://a}\n  b: &b {model: two, max_tokens: 7}\n"
    write(directory, base + "  c:\n    <<: [*a, *b]\n    api_url: http://c\n")
    loaded = config.load()
    assert [loaded[f"providers.c.{name}"] for name in ("model", "api_url", "max_tokens")] == ["one", "http://c", 7]


def test_a_file_that_is_none_of_ours(directory):
    write(directory, "#" * (1 << 20) + "\n")
    with pytest.raises(UsageError, match="larger than 1 MB"):
        config.load()
    (directory / "config.yaml").unlink()
    os.mkfifo(directory / "config.yaml", 0o600)
    with pytest.raises(UsageError, match="Not a regular file"):
        config.load()


def test_the_other_suffix_is_not_passed_over(directory):
    write(directory, "ai: {model: m}", "config.yml")
    with pytest.raises(UsageError, match=r"config.yml is not read: the file's name is config.yaml") as caught:
        config.load()
    assert caught.value.hint == f"mv {directory}/config.yml {directory}/config.yaml"
    write(directory, "ai: {model: m}")
    assert config.load()["ai.model"] == "m"


def test_unreadable_text_is_an_error(directory):
    (directory / "config.yaml").write_bytes(b"ai:\n  model: \xff\xfe\n")
    with pytest.raises(UsageError, match="byte 13 is not UTF-8"):
        config.load()
    (directory / "config.yaml").unlink()
    (directory / "config.yaml").mkdir()
    with pytest.raises(UsageError, match="cannot be read"):
        config.load()


def test_aliases_do_not_explode(directory):
    lines = ["a0: &a0 x"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    assert "unknown key 'a29'" in problems(directory, "\n".join(lines) + "\n")


def test_aliases_do_not_explode_in_a_document(directory):
    lines = ["ai:", "  body:", "    a0: &a0 x"] + [f"    a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    assert problems(directory, "\n".join(lines) + "\n") == "FILE:3:5: ai.body should be a mapping of no more than 10000 values"


def test_headers_are_text_and_a_body_keeps_its_types(directory):
    text = "headers: {X-A: 5, X-B: no, X-C: 1.10}\nbody: {a: {b: [1, 2.5, no, null, 2024-01-01]}, c: 'no'}\n"
    write(directory, "providers:\n  my.label:\n    " + text.replace("\n", "\n    ", 1))
    loaded = config.load()
    assert loaded["providers.my.label.headers"] == {"X-A": "5", "X-B": "no", "X-C": "1.10"}
    assert loaded["providers.my.label.body"] == {"a": {"b": [1, 2.5, False, None, "2024-01-01"]}, "c": "no"}


@pytest.mark.parametrize(
    "name, text",
    [
        ("HEADERS", "SECRET"), ("HEADERS", '{"Host": "SECRET"}'), ("HEADERS", '{"a": 5, "b": "SECRET"}'), ("HEADERS", '{"a": "SECRET\\n"}'),
        ("HEADERS", '["SECRET"]'), ("BODY", "[" * 100_000 + "SECRET"), ("BODY", '"SECRET"'), ("BODY", '{"a": NaN, "b": "SECRET"}'),
    ],
)  # fmt: skip
def test_a_mapping_in_a_variable_that_is_none(name, text, monkeypatch):
    monkeypatch.setenv(f"OPSTERM_{name}", text)
    with pytest.raises(UsageError, match=rf"\$OPSTERM_{name}: expected") as caught:
        config.load()
    assert "SECRET" not in caught.value.message


def test_an_empty_file_and_empty_values(directory):
    write(directory, "")
    assert config.load()["ai.model"] == ""
    write(directory, "ai:\n  api_key:\nshell:\n")
    assert config.load()["ai.api_key"] == ""


NO_YAML = "import sys; sys.modules['yaml'] = None\nfrom opsterm import config\n"


def without_yaml(directory, code):
    return subprocess.run(
        [sys.executable, "-c", NO_YAML + code],
        env={**os.environ, "OPSTERM_DIR": str(directory)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_json_where_pyyaml_is_missing(directory):
    write(directory, '{"ai": {\n  "model": "m",\n  "temperature": 0.5}}', "config.json")
    done = without_yaml(directory, "c = config.load(); print(c['ai.model'], c.value('ai.temperature').origin)")
    assert done.stdout == f"m {directory}/config.json:3\n"


def test_json_errors_have_places_too(directory):
    write(directory, '{"ai": {\n  "model": "m",\n  "modle": "x"}}', "config.json")
    assert "config.json:3:3: unknown key 'ai.modle'" in without_yaml(directory, "config.load()").stderr
    write(directory, '{"ai": {\n  "model": }}', "config.json")
    assert "config.json:2:12: this is not JSON" in without_yaml(directory, "config.load()").stderr


def test_json_that_cannot_be_trusted(directory):
    assert "'model' stands twice" in problems(directory, '{"ai": {"model": "a", "model": "b"}}', "config.json")
    assert "nested too deeply" in problems(directory, '{"ai":' + "[" * 200_000 + "]" * 200_000 + "}", "config.json")


def test_a_yaml_file_is_not_passed_over_where_pyyaml_is_missing(directory):
    write(directory, "ai: {model: m}")
    assert "no PyYAML to read it with" in without_yaml(directory, "config.load()").stderr


def test_a_key_that_others_can_read_is_said(directory, capsys):
    write(directory, OLD_FILE).chmod(0o644)
    config.load()
    assert "chmod 600" in capsys.readouterr().err


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_can_write_is_refused(directory, mode):
    file = write(directory, "ai: {model: m}")
    file.chmod(mode)
    with pytest.raises(OpsTermError, match="can be changed by other users") as caught:
        config.load()
    assert (
        caught.value.code == 2 and caught.value.category == "permission" and f"chmod go-w {file}" in caught.value.hint
    )


def test_somebody_elses_file_is_refused(directory):
    if os.geteuid() != 0:
        pytest.skip("needs root, to give a file away")
    os.chown(write(directory, OLD_FILE), 12345, -1)
    with pytest.raises(OpsTermError, match="belongs to user id 12345"):
        config.load()


def run(directory, *words):
    return subprocess.run(
        [sys.executable, "-m", "opsterm", "config", *words],
        env={**os.environ, "OPSTERM_DIR": str(directory)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_commands(directory):
    file = write(directory, OLD_FILE)
    assert run(directory, "path").stdout == f"{file}\n"
    assert run(directory, "get", "ai.model").stdout == "deepseek-chat\n"
    assert run(directory, "get", "ai.api_key").stdout == "***ghij\n"
    assert run(directory, "get", "ai.api_key", "--reveal").stdout == "sk-0123456789abcdefghij\n"
    listed = run(directory, "list").stdout
    assert f"deepseek-chat  [{file}:5]" in listed and "0123456789" not in listed and "no effect" in listed
    rows = {row["key"]: row for row in json.loads(run(directory, "list", "--json").stdout)}
    assert rows["ai.body"]["value"] == rows["ai.headers"]["value"] == {} and run(directory, "get", "ai.body").stdout == "{}\n"
    assert rows["ai.timeout"] == {"key": "ai.timeout", "value": 120.0, "origin": "default"}
    wrong = run(directory, "get", "ai.modell")
    assert wrong.returncode == 2 and "did you mean 'ai.model'" in wrong.stderr


def test_headers_are_always_masked(directory):
    write(directory, "ai:\n  headers: {X-Key: SECRET}\n  body: {a: {b: [1, ä]}}\nproviders:\n  w:\n    headers: {X-Key: SECRET}\n")
    for words in (["list"], ["list", "--json"], ["get", "ai.headers"], ["get", "--json", "providers.w.headers"]):
        said = run(directory, *words).stdout
        assert "SECRET" not in said and '{"X-Key": "***"}' in said
    assert run(directory, "get", "ai.headers", "--reveal").stdout == '{"X-Key": "SECRET"}\n'
    assert run(directory, "get", "ai.body").stdout == '{"a": {"b": [1, "ä"]}}\n'


def test_the_reference_names_every_key():
    with open(os.path.join(os.path.dirname(__file__), "..", "docs", "configuration.md"), encoding="utf-8") as file:
        text = file.read()
    for name, key in config.KEYS.items():
        assert f"`{name}` | " + (f"`{key.variable}`" if key.variable else "-") + " |" in text


def test_the_example_works(directory, monkeypatch):
    from opsterm import providers

    example = os.path.join(os.path.dirname(__file__), "..", "examples", "config.yaml")
    with open(example, encoding="utf-8") as file:
        write(directory, file.read())
    loaded = config.load()
    found = {name: providers.resolve(loaded, name) for name in ("", "ollama", "deepseek")}
    assert found[""][:3] == ("local", "http://127.0.0.1:8080/v1/chat/completions", "")
    assert found["ollama"][1:4] == ("http://127.0.0.1:11434/v1/chat/completions", "", "qwen3")
    assert found["deepseek"][1:4] == ("https://api.deepseek.com/v1/chat/completions", "sk-replace-me", "deepseek-flash")
    assert providers.resolve(loaded, "guide") is None


URLS = {
    "https://h": "https://h/v1/chat/completions",
    "https://h/": "https://h/v1/chat/completions",
    "https://h/v1": "https://h/v1/chat/completions",
    "https://h/v1/": "https://h/v1/chat/completions",
    "https://h/v1/chat/completions": "https://h/v1/chat/completions",
    "https://h/openai/x/chat/completions?api-version=1": "https://h/openai/x/chat/completions?api-version=1",
    "http://[::1]:8080/v1": "http://[::1]:8080/v1/chat/completions",
}


@pytest.mark.parametrize("url", URLS)
def test_base_or_full_endpoint(url):
    from opsterm import providers

    assert providers.chat_url(url) == URLS[url]


@pytest.mark.parametrize(
    "url",
    [
        "h/v1",
        "ftp://h",
        "https://",
        "https://user:secret@h/v1",
        "http://[::1/v1",
        "http://h:port/v1",
        "http://u:secret@h:port/v1",
    ],
)
def test_what_is_no_address(url):
    from opsterm import providers

    with pytest.raises(UsageError) as caught:
        providers.chat_url(url)
    assert "secret" not in caught.value.message


def test_keys_that_cannot_be_sent(directory):
    from opsterm import providers

    for key, words in (
        ("vault:", "no name behind"),
        ("sk-\nX-Evil: 1", "no HTTP header"),
        ("sk-ä", "no HTTP header"),
    ):
        write(directory, json.dumps({"ai": {"api_url": "http://h", "api_key": key}}))
        with pytest.raises(UsageError, match=words):
            providers.resolve(config.load())


@pytest.mark.parametrize(("text", "found"), [
    ("safety:\n  rules:\n    git push: {level: SAFE, reson: x}\n", "FILE:3:29: safety.rules should be patterns with level, reason, instead; 'git push' has 'reson': did you mean 'reason'?"),
    ("safety:\n  rules:\n    rm: {level: SAFE, reason: 3}\n", "FILE:3:23: safety.rules should be patterns with texts; the reason of 'rm' is none"),
    ("safety:\n  rules:\n    rm:\n", "FILE:3:8: safety.rules should be patterns with texts; the level of 'rm' is none"), ("safety:\n  rules:\n    rm: {reason: x}\n", "FILE:3:9: safety.rules should be patterns with levels; 'rm' has none"),
    ("safety:\n  rules:\n    rm: [SAFE]\n", "FILE:3:9: safety.rules should be patterns with texts; the level of 'rm' is none"), ("safety:\n  rules: SAFE\n", "FILE:2:10: safety.rules should be a mapping of patterns to levels, not something else"),
    ("safety:\n  unattended:\n  - ls\n  - web-1: ls\n", "FILE:4:5: safety.unattended should be a list of texts: this one holds `: ` and goes in quotes"), ("safety:\n  unattended: ls\n", "FILE:2:15: safety.unattended should be a list of texts, not 'ls'"),
    ("safety:\n  unattended:\n  - [ls]\n", "FILE:3:5: safety.unattended should be a list of texts"),
    ("safety:\n  agent_timeout: 500\n", "FILE:2: safety.agent_timeout (500) is more than safety.agent_timeout_max (300)"), ("safety:\n  agent_timeout_max: 20\n", "FILE:2: safety.agent_timeout (30) is more than safety.agent_timeout_max (20)"),
])  # fmt: skip
def test_what_is_wrong_about_safety(directory, text, found):
    assert problems(directory, text) == found


def test_what_is_right_about_safety(directory):
    write(directory, 'safety:\n  rules:\n    rm: SAFE\n    ls: {level: MODERATE, reason: x, instead: y}\n  unattended: [5, true, "a, b"]\n  agent_timeout: 400\n  agent_timeout_max: 400\n')
    loaded = config.load()
    assert loaded["safety.rules"] == {"rm": "SAFE", "ls": {"level": "MODERATE", "reason": "x", "instead": "y"}} and loaded["safety.unattended"] == ("5", "true", "a, b")


@pytest.mark.parametrize(("text", "value"), [
    ("a, b", ("a", "b")), ('["a, b", "c"]', ("a, b", "c")), (' [ "a" ] ', ("a",)), ("[]", ()), ("[ -f x ]", ("[ -f x ]",)), ("^ls,[a-z]", ("^ls", "[a-z]")), ('["a', None), ('["a", 3]', None), ('["a"] b', None),
])  # fmt: skip
def test_lists_as_text(text, value):
    key = config.KEYS["safety.unattended"]
    if value is None:
        with pytest.raises(ValueError):
            config.parse(key, text)
    else:
        assert config.parse(key, text) == value == config.parse(key, config.plain_text(value))


@pytest.mark.parametrize("value", [("a", "b"), ("a, b",), (" a",), ('["a"]',), ("a\nb",), ("",), (), ("ä,",), ("[", '"x"]')])
def test_lists_are_shown_so_that_they_can_be_read_back(value):
    assert config.parse(config.KEYS["safety.unattended"], config.plain_text(value)) == value and "\n" not in config.plain_text(value)
