"""`ai guard`, and docs/safety.md as it stands."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from unicodedata import east_asian_width

import pytest
import yaml
from conftest import require, write_config

from opsterm import guard, guard_places
from opsterm.guard_command import underlined, wrapped
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
    ((), b"\xff\xfe", "byte 0 is not UTF-8"), ((), b"a" * ((1 << 20) + 1), "at most 262,144 characters"), (("-f", "x", "ls"), None, "one at a time"), (("-t", "nowhere", "ls"), None, "nowhere"),
    (("--nope", "ls"), None, "a command that begins with - goes behind --"), (("ls -la", "--json"), None, "ai guard --json 'ls -la'"), (("ls -la", "x"), None, "ai guard -- 'ls -la' x"),
    *(((*words, "--jsonl", *more), None, "--jsonl reads") for words, more in (((), ("ls",)), (("--json",), ()), (("--explain",), ()), (("-f", "x"), ()))),
], ids=lambda value: repr(value)[:40])  # fmt: skip
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


def test_local_means_that_no_model_sees_it():
    assert ai("cat .env").returncode == 11 and ai("--local", "cat .env").returncode == 0


def test_explain():
    for command, expected in (
        ("sudo cp /srv/app.conf /etc/app.conf", ["  cp: write", "    write: /etc/app.conf (config, etc, outside)"]),
        ("cd /srv && cat app.conf", ["  cat: read", "    in: /srv", "    read: app.conf (config, data, tree)"]),
        ("# nothing", []),
    ):
        shown = ai("--explain", command).stdout.decode().splitlines()
        assert set(expected) <= set(shown) and shown[-1], shown


def test_the_worst_findings_come_first_and_none_twice():
    shown = ai("; ".join(["rm -r build"] * 3 + [f"touch x{i}" for i in range(5000)] + ["systemctl stop sshd"])).stdout.decode()
    levels = re.findall(r"^  (MODERATE|DANGEROUS):", shown, re.MULTILINE)
    assert levels[0] == "DANGEROUS" and len(levels) == 10 and "DANGEROUS" not in levels[1:] and re.search(r"^  and 4,9\d\d more: --json$", shown, re.MULTILINE), shown[:2000]
    assert ai("rm -r build; rm -r build").stdout.count(b"MODERATE:") == 1


def test_what_is_long_is_not_broken():
    for line in wrapped("it deletes /srv/a-very-long-name-of-a/directory-with-hyphens-in-it and more-of-it", 20):
        assert "-" not in line[-1] and len(line) <= 20 or " " not in line.strip()


def test_own_rules(file):
    write_config(file, {"safety": {"rules": {"systemctl restart app": "SAFE", "git push": {"level": "FORBIDDEN", "reason": "it is Friday"}}, "many_hosts": 2}})
    assert ai("systemctl restart app").returncode == 0 and ai("systemctl restart app sshd").returncode > 0 and ai("systemctl restart web").returncode > 0
    done = ai("git push")
    assert done.returncode == 12 and b"it is Friday" in done.stdout
    write_config(file, {"safety": {"rules": {"git push": "NEVER"}}})
    done = ai("ls")
    assert done.returncode == 2 and f"{file}:4:4: ".encode() in done.stderr and b"git push" in done.stderr and b"SAFE, MODERATE" in done.stderr


def test_no_configuration_of_the_current_directory(file, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("config.yaml", ".opsterm.yaml", "opsterm/config.yaml"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        write_config(str(path), {"safety": {"rules": {"touch": "SAFE"}}})
    assert ai("touch x").returncode == 10


def columns_of(text):
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


@pytest.mark.parametrize("columns", [20, 40, 80])
def test_the_underline_is_below_what_it_means(columns):
    for text, part in (
        ("ls && rm -rf /etc", "/etc"), ("echo " + "a" * 300 + "; rm /etc", "/etc"), ("a\tb /etc", "/etc"), ("x\ny /etc\nz", "/etc"), ("/etc " + "b" * 200, "/etc"),
        ("echo 日本語 /etc 日本", "/etc"), ("日本語" * 50 + " /etc " + "日本" * 50, "/etc"), ("rm 日本", "日本"), ("a\x1b[0m /etc", "/etc"), ("x\n" * 99999 + "y" * 90 + " /etc " + "z" * 90, "/etc"),
    ):  # fmt: skip
        start = text.index(part)
        line, marks = underlined(text, start, start + len(part), columns)
        before = columns_of(marks[: marks.index("^")])
        position = next(at for at in range(len(line)) if columns_of(line[:at]) == before)
        assert line[position:].startswith(part) and marks.count("^") == columns_of(part), (line, marks)
        assert columns_of(line) <= columns and len(marks) <= columns and "\t" not in line


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


# The hooks of the document. What they have to stop is stopped by rules of our own: nothing in here could do harm.

STAND_INS = {"safety": {"rules": {"touch :*never*": "FORBIDDEN", "touch :*asked*": "DANGEROUS"}}}
WRONG = {"safety": {"rules": {"touch": "NEVER"}}}


def hook(word):
    return next(block for block in re.findall(r"^```bash\n(.*?)^```", DOC, re.MULTILINE | re.DOTALL) if word in block)


def run(argv, directory, stdin=b"", **env):
    """Without a terminal, in a directory of its own: what happened, and which files are there afterwards."""
    done = subprocess.run(argv, cwd=directory, input=stdin, capture_output=True, timeout=120, check=False, start_new_session=True, env={**os.environ, **env})
    return done, sorted(path.name for path in directory.iterdir() if not path.name.startswith("."))


@pytest.fixture
def without_ai(tmp_path_factory):
    """A PATH on which everything is but `ai`."""
    directory = tmp_path_factory.mktemp("bin")
    for name in ("bash", "jq", "touch", "cat", "git"):
        if found := shutil.which(name):
            (directory / name).symlink_to(found)
    return str(directory)


def test_the_shell_hook(file, tmp_path, without_ai):
    write_config(file, STAND_INS)
    work = tmp_path / "work"
    work.mkdir()
    commands = "touch a\ntouch never1 && touch b\nfor i in 2 3; do touch never$i asked$i; touch never4; done\n(touch never5)\necho $(touch never6)\ntouch asked7\nf() { touch never8; }; f\ncase x in x) touch c ;; esac"
    script = ["bash", "-c", hook("extdebug") + commands]
    done, left = run(script, work)
    assert left == ["a", "b", "c"] and b"FORBIDDEN" in done.stderr and b"DANGEROUS" in done.stderr and b"SAFE" not in done.stderr, (left, done)
    write_config(file, WRONG)
    assert run(script, work)[1] == left
    for name in left:
        (work / name).unlink()
    assert run(script, work)[1] == [] and run(script, work, PATH=without_ai)[1] == []


def test_the_hook_of_another_agent(file, tmp_path, without_ai):
    require("jq")
    write_config(file, STAND_INS)
    script = ["bash", "-c", hook("tool_input")]
    wanted = {"ls": 0, "touch a": 0, "touch never": 2, "touch asked": 2, "": 2, "touch a\ntouch never": 2}
    told = {json.dumps({"tool_input": {"command": command}}): code for command, code in wanted.items()}
    for text, code in {**told, "": 2, "{}": 2, "no json": 2, '{"tool_input": {"command": ["ls"]}}': 2, '{"tool_input": {"command": null}}': 2}.items():
        done, left = run(script, tmp_path, text.encode())
        assert done.returncode == code and not done.stdout and "a" not in left, (text, done)
    easy = json.dumps({"tool_input": {"command": "ls"}}).encode()
    assert run(script, tmp_path, easy, PATH=without_ai)[0].returncode == 2
    write_config(file, WRONG)
    assert run(script, tmp_path, easy)[0].returncode == 2


def test_the_hook_of_git(file, tmp_path):
    require("git")
    write_config(file, STAND_INS)
    as_somebody = {f"GIT_{who}_{what}": "me@example.com" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}

    def git(*words):
        return run(["git", *words], tmp_path, GIT_CONFIG_GLOBAL="/dev/null", GIT_CONFIG_SYSTEM="/dev/null", **as_somebody)[0]

    assert git("init", "-q").returncode == 0
    path = tmp_path / ".git" / "hooks" / "pre-commit"
    path.parent.mkdir(exist_ok=True)
    path.write_text(hook("git diff"))
    path.chmod(0o755)
    for name, data, fine in (("a.sh", b"touch a\n", True), ("b \n.sh", b"touch never\n", False), ("c.txt", b"touch never\n", True), ("d/ä.sh", b"\xff\xfe", False), ("e.sh", b"touch asked\n", True)):
        script = tmp_path / name
        script.parent.mkdir(exist_ok=True)
        script.write_bytes(data)
        git("add", "--", name)
        done = git("commit", "-q", "-m", "x")
        assert (done.returncode == 0) is fine and (b"forbidden, or not judged" in done.stderr) is not fine, (name, done)
        if not fine:
            assert git("reset", "-q").returncode in (0, 1)
