"""`ai config set|unset|edit|validate`, through the real command: what is written, what is refused, what is said."""

import json
import os
import re
import subprocess
import sys

import pytest
import yaml

from opsterm import checkup_files, config, settings
from opsterm.errors import OpsTermError, UsageError

FILE = "# mine\nai:\n  model: old   # the model\n\nproviders:\n  my.label:\n    api_url: http://h/v1\n"


@pytest.fixture
def file(home):
    os.mkdir(f"{home}/opsterm", 0o700)
    path = f"{home}/opsterm/config.yaml"
    write(path, FILE)
    return path


def write(path, text):
    with open(path, "w", encoding="utf-8", newline="") as stream:
        stream.write(text)
    os.chmod(path, 0o600)


def read(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return stream.read()


def ai(*words, stdin="", **env):
    """`ai config …` in a session without a terminal."""
    return subprocess.run(
        ["ai", "config", *words], input=stdin, capture_output=True, text=True, env={**os.environ, **env}, start_new_session=True, timeout=60, check=False
    )


def refused(path, *words, stdin="", code=2):
    """What is said when nothing is changed."""
    before = read(path)
    done = ai(*words, stdin=stdin)
    assert done.returncode == code and not done.stdout and read(path) == before, done
    assert os.listdir(os.path.dirname(path)) in (["config.yaml"], ["config.yaml", "config.yaml.lock"], ["config.yaml.lock", "config.yaml"])
    return done.stderr.replace(path, "FILE")


def test_set_and_unset_keep_the_rest(file):
    done = ai("set", "ai.model", "new: model")
    assert (done.stdout, done.stderr, done.returncode) == ("", f"ai: ai.model is set in {file}:3\n", 0)
    assert read(file) == FILE.replace("old", "'new: model'")
    assert ai("set", "providers.my.label.model", "m").stderr == f"ai: providers.my.label.model is set in {file}:8\n"
    assert ai("set", "providers.MY.LABEL.retries", "1").returncode == 0
    assert yaml.safe_load(read(file))["providers"] == {"my.label": {"api_url": "http://h/v1", "model": "m", "retries": 1}}
    for key in ("ai.model", "providers.my.label.model", "providers.my.label.retries"):
        assert ai("unset", key).stderr == f"ai: {key} is no longer set in {file}\n"
    assert read(file) == FILE.replace("  model: old   # the model\n", "").replace("ai:\n", "")
    done = ai("unset", "ai.model")
    assert done.returncode == 1 and "ai.model is not set in" in done.stderr


@pytest.mark.parametrize(
    "key, text, value",
    [
        ("ai.temperature", "0", 0), ("ai.timeout", "2.5", 2.5), ("ai.max_tokens", "7", 7), ("shell.confirm_before_exec", "no", False),
        ("shell.auto_exec_patterns", "^ls, a: b", ["^ls", "a: b"]), ("ai.body", '{"a": {"b": [1, null, "no"]}}', {"a": {"b": [1, None, "no"]}}),
        ("ai.model", "1.10", "1.10"), ("ai.model", "null", "null"), ("ai.system", "a\nb # c\n", "a\nb # c\n"), ("ai.api_key", "vault:x", "vault:x"),
        ("ai.provider", "my.LABEL", "my.LABEL"), ("ai.provider", "guide", "guide"), ("ai.provider", "openai", "openai"),
    ],
)  # fmt: skip
def test_every_kind_of_value(file, key, text, value):
    done = ai("set", "--", key, text)
    assert done.returncode == 0, done.stderr
    section, _, name = key.partition(".")
    assert yaml.safe_load(read(file))[section][name] == value and "# the model" in read(file)
    shown = json.loads(ai("get", "--json", "--reveal", key).stdout)
    assert shown["value"] == value and shown["origin"].startswith(file)


WRONG = {
    ("ai.modle", "x"): "unknown key 'ai.modle': did you mean 'ai.model'?",
    ("providers.my.label.modle", "x"): "unknown key 'providers.my.label.modle': did you mean 'model'?",
    ("providers.model", "x"): "unknown key 'providers.model'",
    ("ai.temperature", "hot"): "ai.temperature should be a number, not 'hot'",
    ("ai.temperature", "3"): "ai.temperature should be from 0 to 2, not '3'",
    ("ai.retries", "1.5"): "ai.retries should be a whole number, not '1.5'",
    ("shell.confirm_before_exec", "maybe"): "should be true or false, not 'maybe'",
    ("ai.api_url", "h/v1"): "api_url 'h/v1' is not an http(s) address",
    ("ai.body", "[1]"): 'ai.body should be a mapping\n    As JSON: {"name": "value"}',
    ("ai.provider", "olama"): "no provider is known as 'olama': did you mean 'ollama'?\n    There are guide,",
    ("ai.provider", "nowhere"): "no provider is known as 'nowhere'",
    ("ai.model", "\udcff"): "ai.model should be UTF-8 text",
    ("ai.api_key", "sk-SECRET"): "ai.api_key is not taken from the command line: other users see that in `ps`",
    ("providers.my.label.api_key", "sk-SECRET"): "`ai config set providers.my.label.api_key` asks for it unseen; or pipe it",
    ("ai.headers", '{"X-A": "SECRET"}'): "ai.headers is not taken from the command line",
    ("ai.headers", "vault:SECRET"): "ai.headers is not taken from the command line",
}


@pytest.mark.parametrize("words", WRONG)
def test_what_is_no_value(file, words):
    said = refused(file, "set", *words)
    assert WRONG[words] in said and "SECRET" not in said


def test_secrets_come_through_a_pipe(file):
    assert ai("set", "ai.api_key", stdin="sk-0123456789abcdefSECRET\n").returncode == 0
    assert ai("set", "providers.my.label.headers", stdin='{"X-Key": "SECRET"}\n').returncode == 0
    written = yaml.safe_load(read(file))
    assert written["ai"]["api_key"] == "sk-0123456789abcdefSECRET" and written["providers"]["my.label"]["headers"] == {"X-Key": "SECRET"}
    assert os.stat(file).st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "key, stdin, words",
    [
        ("ai.api_key", "", "no value for ai.api_key was given"), ("ai.api_key", "SECRET with spaces", "no HTTP header can carry"),
        ("ai.headers", "SECRET", "ai.headers should be a mapping of header names to texts"), ("ai.model", "", "no value for ai.model was given"),
        ("ai.headers", '{"Content-Length": "SECRET"}', "ai.headers should be headers other than Content-Length"),
    ],
)  # fmt: skip
def test_what_a_pipe_may_not_bring(file, key, stdin, words):
    said = refused(file, "set", key, stdin=stdin)
    assert words in said and "SECRET" not in said


def test_what_overrides_is_said(file):
    assert ai("set", "ai.model", "a", OPSTERM_MODEL="b").stderr == f"ai: ai.model is set in {file}:3, but $OPSTERM_MODEL overrides it\n"
    ai("set", "ai.provider", "my.label")
    ai("set", "providers.my.label.model", "m")
    assert f"but providers.my.label.model ({file}:9) overrides it" in ai("set", "ai.model", "c").stderr
    assert "but $OPSTERM_MODEL overrides it" in ai("set", "providers.my.label.model", "n", OPSTERM_MODEL="b").stderr
    assert "overrides" not in ai("set", "providers.other.model", "n", OPSTERM_MODEL="b").stderr
    assert "it is still set by $OPSTERM_MODEL" in ai("unset", "ai.model", OPSTERM_MODEL="b").stderr


BROKEN = {"ai: [\n": "FILE:2:1: did not find expected node content", "ai:\n  modle: x\n": "FILE:2:3: unknown key 'ai.modle'"}


@pytest.mark.parametrize("text", BROKEN)
def test_a_file_with_problems_is_not_touched(file, text):
    write(file, text)
    for words in (["set", "ai.model", "x"], ["set", "ai.provider", "openai"], ["unset", "ai.model"]):
        said = refused(file, *words)
        assert BROKEN[text] in said and "ai config edit" in said


def test_what_one_place_cannot_hold_is_refused(file):
    write(file, "ai:\n  model: &m old\nproviders:\n  a:\n    model: *m\n")
    assert "could not edit FILE:2 safely: line 5 repeats it (`*m`)" in refused(file, "set", "ai.model", "x", code=1)
    write(file, "providers:\n  a: &a {model: m}\n  b:\n    <<: *a\n")
    assert "comes from another section" in refused(file, "unset", "providers.b.model", code=1)
    assert ai("set", "providers.b.model", "n").returncode == 0
    assert [config.load()[f"providers.{name}.model"] for name in "ab"] == ["m", "n"]


@pytest.mark.parametrize("text", ["\ufeffai:\r\n  model: old # c\r\n", "%YAML 1.1\n---\nai: {model: old} # c\n...\n", "# c\nai: {model: old,\t# d\n}"])
def test_files_of_other_editors(file, text):
    write(file, text)
    assert ai("set", "ai.model", "new").returncode == 0 and read(file) == text.replace("old", "new")


def test_a_first_file_is_private(home):
    assert ai("set", "ai.model", "m").returncode == 0
    path = f"{home}/opsterm/config.yaml"
    assert read(path) == "ai:\n  model: m\n" and os.stat(path).st_mode & 0o777 == 0o600 and os.stat(f"{home}/opsterm").st_mode & 0o777 == 0o700


def test_a_link_stays_a_link(file, home):
    target = f"{home}/dotfiles.yaml"
    os.rename(file, target)
    os.symlink(target, file)
    os.chmod(target, 0o644)
    assert ai("set", "ai.api_key", stdin="sk-1").returncode == 0
    assert os.path.islink(file) and "api_key: sk-1" in read(target) and os.stat(target).st_mode & 0o777 == 0o600


def test_a_full_or_closed_place_is_an_error(file, home):
    os.rename(file, f"{home}/kept")
    os.symlink("/dev/null/nowhere", file)
    assert "cannot be read" in ai("set", "ai.model", "x").stderr
    done = ai("set", "ai.model", "x", OPSTERM_DIR="/dev/null/x")
    assert done.returncode == 1 and "could not write /dev/null/x/config.yaml: Not a directory" in done.stderr


def test_json_where_that_is_what_there_is(file):
    os.unlink(file)
    path = file.replace(".yaml", ".json")
    write(path, '{\n    "ai": {"model": "ä"}\n}\n')
    assert ai("set", "ai.timeout", "60").stderr == f"ai: ai.timeout is set in {path}:4\n"
    assert read(path) == '{\n    "ai": {\n        "model": "ä",\n        "timeout": 60\n    }\n}\n'
    assert ai("unset", "ai.model").returncode == 0 and json.loads(read(path)) == {"ai": {"timeout": 60}}


def test_json_where_pyyaml_is_missing(home):
    code = "import sys; sys.modules['yaml'] = None\nfrom opsterm import settings; print(settings.store({'ai.model': 'm'}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == f"{home}/opsterm/config.json\n" and json.loads(read(done.stdout.strip())) == {"ai": {"model": "m"}}, done.stderr


def test_store_changes_several_at_once_or_nothing(file):
    assert settings.store({"ai.provider": "w", "providers.w.api_url": "http://h", "ai.model": None, "ai.system": None}) == file
    assert config.load()["ai.provider"] == "w" and config.load()["ai.model"] == "" and "# mine" in read(file)
    before = read(file)
    with pytest.raises(UsageError, match="from 0 to 2"):
        settings.store({"ai.model": "x", "ai.temperature": 5})
    with pytest.raises(OpsTermError):
        settings.store({"ai.model": "x", "ai.provider": None, "ai.system": None}, missing_ok=False)
    assert read(file) == before


def test_validate(file, home):
    done = ai("validate")
    assert (done.stdout, done.returncode) == (f"{file}: ok\n", 0)
    assert json.loads(ai("validate", "--json").stdout) == {"ok": True, "files": [file], "problems": []}
    other = f"{home}/other.yaml"
    write(other, "ai:\n  modle: x\n  headers: {Host: SECRET}\n")
    done = ai("validate", other)
    assert done.stdout.startswith(f"{other}:2:3: unknown key") and f"{other}:3:13: ai.headers" in done.stdout and done.returncode == 2
    found = json.loads(ai("validate", "--json", other).stdout)
    assert [(p["line"], p["column"]) for p in found["problems"]] == [(2, 3), (3, 13)] and not found["ok"] and "SECRET" not in str(found)
    done = ai("validate", OPSTERM_TEMPERATURE="hot")
    assert done.stdout == f"{file}: ok\n$OPSTERM_TEMPERATURE: expected a number, got 'hot'\n" and done.returncode == 2
    assert "no address is known for the provider 'x'" in ai("validate", OPSTERM_PROVIDER="x").stdout
    assert ai("validate", "/nowhere").returncode == 2
    for section, words in UNUSABLE.items():
        write(file, section)
        for arguments in ([file], []):
            done = ai("validate", *arguments)
            assert done.returncode == 2 and f"{file}:" in done.stdout and words in done.stdout, (section, done)
    write(file, "providers:\n  other:\n    model: m\n")
    assert f"{file}:3: no address is known for the provider 'other'" in ai("validate").stdout
    assert "names /nowhere" in refused(file, "set", "ai.ca_file", "/nowhere")
    os.unlink(file)
    assert ai("validate").stdout == f"{file}: not there, the defaults hold\n"


UNUSABLE = {
    "ai: {api_url: 'ftp://x'}\n": "is not an http(s) address",
    "providers: {bad: {api_url: 'ftp://x'}}\n": "is not an http(s) address",
    "ai: {api_url: 'http://x', ca_file: /nowhere}\n": "names /nowhere",
    "ai: {api_url: 'http://x', api_key: 'a b'}\n": "spaces",
}


def test_without_a_terminal(file):
    assert "needs a terminal" in refused(file, "edit")
    assert "asks for it unseen" in refused(file, "set", "ai.api_key", "x")


def editor(home, script):
    """An editor that runs script with the draft as $1."""
    write(f"{home}/editor", f"#!/bin/sh\n{script}\n")
    os.chmod(f"{home}/editor", 0o755)
    return f"{home}/editor"


def start(terminal, home, script, words="ai config edit"):
    terminal.clear()
    terminal.send(f"EDITOR='{editor(home, script)} --wait' {words}; echo code $?", "Enter")


def draft_of(path):
    return path.replace(".yaml", ".draft.yaml")


def test_edit_replaces_a_file_that_loads(terminal, file, home):
    start(terminal, home, 'test "$1" = --wait && stat -c %a "$2" >mode && umask 0 && sed s/old/new/ "$2" >x && mv x "$2"')
    terminal.wait_for("code 0")
    assert f"{file} is written" in terminal.screen().replace("\n", "") and read(file) == FILE.replace("old", "new")
    assert read(f"{home}/mode") == "600\n" and not os.path.exists(draft_of(file)) and os.stat(file).st_mode & 0o777 == 0o600
    start(terminal, home, "true")
    terminal.wait_for("code 0")
    assert "nothing was changed" in terminal.screen() and not os.path.exists(draft_of(file))


def test_edit_keeps_a_draft_that_does_not_load(terminal, file, home):
    start(terminal, home, 'sed -i s/model:/modle:/ "$2"')
    screen = terminal.wait_for("draft >").replace("\n", "")
    assert f"{draft_of(file)}:3:3: unknown key 'ai.modle'" in screen
    terminal.press("e")
    terminal.wait_for("draft > e\nai: ")
    terminal.press("q")
    screen = terminal.wait_for("code 2").replace("\n", "")
    assert draft_of(file) in screen and read(file) == FILE and os.stat(draft_of(file)).st_mode & 0o777 == 0o600
    start(terminal, home, 'sed -i s/modle:/model:/\\;s/old/mended/ "$2"')
    terminal.wait_for("[q]uit >")
    terminal.press("c")
    terminal.wait_for("code 0")
    assert read(file) == FILE.replace("old", "mended") and not os.path.exists(draft_of(file))


def test_a_draft_can_be_left_or_thrown_away(terminal, file, home):
    write(draft_of(file), "ai: {model: draft}\n")
    start(terminal, home, "true")
    terminal.wait_for("[q]uit >")
    terminal.press("q")
    terminal.wait_for("code 2")
    assert read(draft_of(file)) == "ai: {model: draft}\n"
    start(terminal, home, 'sed -i s/old/new/ "$2"')
    terminal.wait_for("[q]uit >")
    terminal.press("d")
    terminal.wait_for("code 0")
    assert read(file) == FILE.replace("old", "new")


def test_edit_does_not_overwrite_what_changed_meanwhile(terminal, file, home):
    start(terminal, home, f'sed -i s/old/mine/ "$2"; echo "ai: {{model: theirs}}" >{file}')
    screen = terminal.wait_for("code 1").replace("\n", "")
    assert "was changed by someone else meanwhile" in screen and read(file) == "ai: {model: theirs}\n" and "mine" in read(draft_of(file))


def test_an_editor_that_fails_changes_nothing(terminal, file, home):
    start(terminal, home, 'sed -i s/old/new/ "$2"; exit 3')
    assert "ended with code 3" in terminal.wait_for("code 1") and read(file) == FILE
    os.unlink(draft_of(file))
    terminal.clear()
    terminal.send("EDITOR=/nowhere/vi ai config edit; echo code $?", "Enter")
    assert "does not start: No such file" in terminal.wait_for("code 2") and not os.path.exists(draft_of(file))
    terminal.clear()
    terminal.send("EDITOR=\"vi 'x\" ai config edit; echo code $?", "Enter")
    assert "does not start" in terminal.wait_for("code 2") and read(file) == FILE


def test_ctrl_c_belongs_to_the_editor(terminal, file, home):
    start(terminal, home, 'trap "sed -i s/old/new/ $2; exit 0" INT; echo waiting; while :; do sleep 0.1; done')
    terminal.wait_for("waiting")
    terminal.send("", "C-c")
    terminal.wait_for("code 0")
    assert read(file) == FILE.replace("old", "new")


def test_ctrl_c_at_the_questions(terminal, file, home):
    start(terminal, home, 'sed -i s/model:/modle:/ "$2"')
    terminal.wait_for("draft >")
    terminal.send("", "C-c")
    assert "your draft is kept" in terminal.wait_for("code 130").replace("\n", " ") and read(file) == FILE
    terminal.clear()
    terminal.send("stty -a | grep -o ' echo '; ai config set ai.api_key; echo code $?", "Enter")
    terminal.wait_for("ai.api_key:")
    terminal.send("", "C-c")
    terminal.wait_for("code 130")
    terminal.clear()
    terminal.send("stty -a | grep -c ' echo '", "Enter")
    terminal.wait_for("1\n$")
    assert read(file) == FILE


def test_a_key_is_asked_for_unseen(terminal, file):
    terminal.send("ai config set ai.api_key; echo code $?", "Enter")
    terminal.wait_for("ai.api_key:")
    terminal.send("sk-SECRET", "Enter")
    assert "SECRET" not in terminal.wait_for("code 0") and yaml.safe_load(read(file))["ai"]["api_key"] == "sk-SECRET"
    terminal.clear()
    terminal.send("ai config set ai.model; echo code $?", "Enter")
    assert "which value should ai.model have?" in terminal.wait_for("code 2")


def test_a_new_file_starts_from_a_template(terminal, home):
    path = f"{home}/opsterm/config.yaml"
    start(terminal, home, "true")
    terminal.wait_for("code 0")
    assert not os.path.exists(path) and not os.path.exists(draft_of(path))
    start(terminal, home, "sed -i 's/^# //' \"$2\"")
    terminal.wait_for("code 0")
    loaded = config.load()
    assert loaded["providers.work.model"] == "big" and not loaded.overruled()
    written = yaml.safe_load(read(path))
    assert {f"{section}.{key}" for section in written if section != "providers" for key in written[section]} == set(config.KEYS)


def test_an_editor_that_is_there(terminal, file):
    from conftest import require

    require("vi")
    terminal.clear()
    terminal.send("EDITOR=vi ai config edit; echo code $?", "Enter")
    terminal.wait_for("# mine")
    terminal.send(":%s/old/new/", "Enter")
    terminal.send(":wq", "Enter")
    terminal.wait_for("code 0")
    assert read(file) == FILE.replace("old", "new")


REFERENCES = {  # what is set → how it is shown
    ("ai.api_key", "vault:work_key"): "vault:work_key",
    ("ai.headers", '{"Authorization": "vault:work_key"}'): '{"Authorization": "vault:work_key"}',
    ("providers.w.headers", '{"Authorization": "Bearer vault:work_key"}'): '{"Authorization": "Bearer vault:work_key"}',
}


@pytest.mark.parametrize("words", REFERENCES)
def test_what_refers_to_the_vault(file, words):
    from opsterm import vault

    ai("set", "providers.w.api_url", "http://127.0.0.1:1/v1")
    done = ai("set", *words)
    assert done.returncode == 0 and "there is no vault" in done.stderr and "ai vault init && ai vault set work_key" in done.stderr
    assert ai("get", words[0]).stdout == REFERENCES[words] + "\n" and REFERENCES[words] in ai("list").stdout
    done = ai("validate")
    assert done.returncode == 2 and "is vault:work_key: there is no vault" in done.stdout
    made = vault.create(b"correct horse battery staple", "fernet", 600_000)
    done = ai("validate")
    assert done.returncode == 2 and re.search(rf"^{re.escape(file)}:\d+: {words[0]}.* is vault:work_key: the vault has no 'work_key'", done.stdout, re.M)
    vault.change(made, lambda draft: draft.put("work_key", b"sk-1"))
    assert ai("validate").returncode == 0 and ai("set", *words).stderr.count("\n") == 1


@pytest.mark.parametrize("text", ['{"X-A": "SECRET vault:x", "X-B": "SECRET"}', '{"X-A": "vault:x SECRET"}', "vault:SECRET"])
def test_half_a_reference_is_a_secret(file, text):
    said = refused(file, "set", "ai.headers", text)
    assert "not taken from the command line" in said and "SECRET" not in said
    assert ai("set", "ai.headers", stdin='{"X-A": "SECRET-1 vault:x"}').returncode == 0 and "SECRET" not in ai("list").stdout


NOPE = "safety:\n  rules:\n    rm: SAFE\n    git push: NOPE\n    'rm #x': SAFE\n"


@pytest.mark.parametrize(("words", "message"), [
    (("safety.rules.rm", "SAFE"), "safety.rules is one value"), (("safety.rules", "nope"), "a mapping of patterns to levels"), (("safety.rules", '{"rm": {"level": "SAFE", "reson": "x"}}'), "did you mean 'reason'?"),
    (("safety.rules", '{"git push": "NOPE"}'), "'git push'"), (("safety.rules", '{"rm #x": "SAFE"}'), "'rm #x'"), (("safety.rules", '{"rm": {"level": "SAFE", "reason": 3}}'), "the reason of 'rm' is none"),
    (("safety.unattended", '["ls'), 'as JSON: ["one", "two, three"]'), (("safety.agent_timeout", "500"), "(500) is more than safety.agent_timeout_max (300)"), (("safety.agent_timeout_max", "20"), "(30) is more than"),
])  # fmt: skip
def test_safety_is_checked_before_it_is_set(file, words, message):
    told = refused(file, "set", *words, code=2)
    assert message in told and (words[0] == "safety.unattended" or "safety.rules" not in words[0] or "ai config" in told or "docs/safety.md" in told)


def test_safety_is_set_and_shown(file):
    for words, value in (
        (("safety.unattended", '["echo a, b", "ls"]'), ("echo a, b", "ls")), (("safety.unattended", "ls, pwd"), ("ls", "pwd")), (("safety.rules", '{"systemctl restart app": "SAFE"}'), {"systemctl restart app": "SAFE"}),
        (("safety.agent_timeout_max", "600"), 600), (("safety.agent_timeout", "500"), 500),
    ):  # fmt: skip
        assert ai("set", *words).returncode == 0 and config.load()[words[0]] == value
        assert ai("get", words[0]).stdout == config.plain_text(value) + "\n" and config.plain_text(value) in ai("list").stdout
    write(file, "safety:\n  agent_timeout: 500\n")
    assert ai("set", "safety.agent_timeout_max", "600").returncode == 0 and config.load()["safety.agent_timeout_max"] == 600  # what mends it is taken


def test_wrong_rules_are_told_with_their_places(file):
    write(file, NOPE)
    for words in (("validate",), ("validate", file)):
        done = ai(*words)
        lines = done.stdout.splitlines()
        assert done.returncode == 2 and len(lines) == 2 and lines[0].startswith(f"{file}:4:5: ") and lines[1].startswith(f"{file}:5:5: "), done
        assert "'git push'" in lines[0] and "'rm #x'" in lines[1]
    assert [problem["line"] for problem in json.loads(ai("validate", "--json").stdout)["problems"]] == [4, 5]
    found = [finding for finding in checkup_files.configuration() if finding.status == "broken"]
    assert [finding.found for finding in found] == lines and found[0].mend == "ai config edit"
    write(file, "safety:\n  agent_timeout: 500\n")
    assert [finding.found for finding in checkup_files.configuration() if finding.status == "broken"] == ai("validate").stdout.splitlines() == ai("validate", file).stdout.splitlines()
