"""`ai guard`, and docs/safety.md as it stands."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from conftest import write_config

from opsterm import guard, guard_places
from opsterm.guard_command import underlined
from opsterm.programs import ROLES

DOC = (Path(__file__).parent.parent / "docs" / "safety.md").read_text(encoding="utf-8")


def ai(*words, stdin=None, **env):
    source = {"stdin": subprocess.DEVNULL} if stdin is None else {"input": stdin}
    return subprocess.run(["ai", "guard", *words], **source, capture_output=True, timeout=60, check=False, env={**os.environ, **env})


@pytest.mark.parametrize(("command", "level", "code"), [("ls -la", "SAFE", 0), ("touch x", "MODERATE", 10), ("git reset --hard", "DANGEROUS", 11), ("rm -rf /", "FORBIDDEN", 12)])
def test_the_level_is_the_first_line_and_the_exit_code(command, level, code):
    for words, stdin in (((command,), None), (("--", *command.split()), None), ((), command.encode())):
        done = ai(*words, stdin=stdin)
        assert done.stdout.decode().splitlines()[0] == level and done.returncode == code and not done.stderr, done
    document = json.loads(ai("--json", command).stdout)
    assert document["level"] == level and document["target"] == "local" and bool(document["findings"]) == (code > 0)


def test_words_are_quoted_one_by_one():
    assert ai("--", "echo", "a; rm -rf /").returncode == 0 and ai("--", "echo a; rm -rf /").returncode == 12


def test_a_script(tmp_path):
    script = tmp_path / "deploy.sh"
    script.write_text("#!/bin/sh\nset -e\nls\nrm -rf /etc\n")
    for words, stdin in (((), script.read_bytes()), (("-f", str(script)), None)):
        done = ai(*words, stdin=stdin)
        assert done.returncode == 12 and "4: rm -rf /etc\n            ^^^^\n" in done.stdout.decode(), done.stdout.decode()


@pytest.mark.parametrize(("words", "stdin", "message"), [
    ((), b"", "the text is empty"), (("  ",), None, "the text is empty"), (("-f", "/no/such"), None, "/no/such cannot be read"), (("-f", "/tmp"), None, "/tmp cannot be read"),
    ((), b"\xff\xfe", "byte 0 is not UTF-8"), ((), b"a" * ((1 << 20) + 1), "larger than 1 MB"), (("-f", "x", "ls"), None, "one at a time"), (("-t", "nowhere", "ls"), None, "nowhere"),
    (("--nope", "ls"), None, "--nope"),
])  # fmt: skip
def test_wrong_use(words, stdin, message):
    done = ai(*words, stdin=stdin)
    assert done.returncode == 2 and message in done.stderr.decode() and done.stderr.count(b"\n") <= 2 and not done.stdout, done


def test_many_lines():
    lines = [json.dumps(text) for text in ("ls", "rm -rf /", "echo 'a\nb'", "")] + ["no json", "3", '{"a": 1}']
    done = ai("--jsonl", stdin="\n".join(lines).encode())
    documents = [json.loads(line) for line in done.stdout.splitlines()]
    assert [document["level"] for document in documents] == ["SAFE", "FORBIDDEN", "SAFE", "SAFE", "DANGEROUS", "DANGEROUS", "DANGEROUS"]
    assert set(documents[0]) == {"level", "findings"} and documents[1]["findings"][0]["rule"] == "path-delete" and done.returncode == 2
    assert ai("--jsonl", stdin=b'"ls"\n').returncode == 0


def test_the_target(file):
    servers = os.path.join(os.path.dirname(file), "servers.yaml")
    write_config(servers, {"servers": {"web-1": {"host": "a", "tags": ["prod"]}, "web-2": {"host": "b"}, **{f"n{i}": {"host": "x"} for i in range(12)}}})
    assert ai("-t", "web-2", "systemctl restart nginx").returncode == 10
    done = ai("-t", "web-1", "systemctl restart nginx")
    assert done.returncode == 11 and b"web-1 is tagged prod" in done.stdout
    assert ai("-t", "web-*", "--json", "systemctl restart nginx").returncode == 11 and ai("-t", "n*", "systemctl restart nginx").returncode == 11
    assert ai("-t", "web-2", "systemctl stop sshd").returncode == 12 and ai("systemctl stop sshd").returncode == 11
    assert b"did you mean web-1?" in ai("-t", "web1", "ls").stderr.lower()
    write_config(servers, "servers:\n  web-1:\n    tags: {a: b}\n")
    done = ai("-t", "web-1", "ls")
    assert done.returncode == 2 and f"{servers}:3:11: servers.web-1.tags".encode() in done.stderr


def test_local_means_that_no_model_sees_it():
    assert ai("cat .env").returncode == 11 and ai("--local", "cat .env").returncode == 0


def test_explain():
    shown = ai("--explain", "cd /srv && sudo cp app.conf /etc/app.conf").stdout.decode()
    assert "cp: write" in shown and "write: /etc/app.conf" in shown and "read: app.conf" in shown


def test_own_rules(file):
    write_config(file, {"safety": {"rules": {"systemctl restart app": "SAFE", "git push": {"level": "FORBIDDEN", "reason": "it is Friday"}}, "many_hosts": 2}})
    assert ai("systemctl restart app").returncode == 0 and ai("systemctl restart app sshd").returncode > 0 and ai("systemctl restart web").returncode > 0
    done = ai("git push")
    assert done.returncode == 12 and b"it is Friday" in done.stdout
    write_config(file, {"safety": {"rules": {"git push": "NEVER"}}})
    done = ai("ls")
    assert done.returncode == 2 and b"git push" in done.stderr and b"SAFE, MODERATE" in done.stderr


def test_no_configuration_of_the_current_directory(file, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("config.yaml", ".opsterm.yaml", "opsterm/config.yaml"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        write_config(str(path), {"safety": {"rules": {"touch": "SAFE"}}})
    assert ai("touch x").returncode == 10


@pytest.mark.parametrize("columns", [20, 40, 80])
def test_the_underline_is_below_what_it_means(columns):
    for text, part in (("ls && rm -rf /etc", "/etc"), ("echo " + "a" * 300 + "; rm /etc", "/etc"), ("a\tb /etc", "/etc"), ("x\ny /etc\nz", "/etc"), ("/etc " + "b" * 200, "/etc")):
        start = text.index(part)
        line, marks = underlined(text, start, start + len(part), columns)
        assert line[marks.index("^") : marks.rindex("^") + 1] == part and len(line) <= max(columns, 30), (line, marks)


def test_the_first_example_of_the_document():
    console = re.search(r"^```console\n(.*?)^```", DOC, re.MULTILINE | re.DOTALL)[1]
    for step in re.split(r"^\$ ai guard ", console, flags=re.MULTILINE)[1:]:
        command, _, shown = step.partition("\n")
        assert ai(command.strip("'")).stdout.decode() == shown


def test_the_rules_of_the_document_are_some():
    config = yaml.safe_load(next(block for block in re.findall(r"^```yaml\n(.*?)^```", DOC, re.MULTILINE | re.DOTALL) if "safety:" in block))
    own = guard.policy(config["safety"]["rules"], config["safety"]["many_hosts"])
    here = guard.Target(cwd="/work", home="/home/me")
    assert guard.classify("systemctl restart app", here, own).level == "SAFE" and guard.classify("git push origin main", here, own).level == "FORBIDDEN"
    assert guard.classify("rsync -a --delete a b", here, own).level == "DANGEROUS" and guard.classify("touch /var/lib/x/y", here, own).level != "SAFE"


def test_the_document_names_every_class_and_role():
    for name in guard_places.CLASSES:
        assert f"`{name}`" in DOC, name
    for name in ROLES:
        assert f"`{name}`" in DOC, name
