"""Rules of one's own: what could never fit is refused, with what to write instead, wherever it may come from."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest
from conftest import write_config

from opsterm import guard, guard_paths, riskrules, riskrules_own
from opsterm.errors import UsageError
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, SAFE

HERE = guard.Target(shown=True, cwd="/work/project", home="/home/me")
LABELLED = Path(__file__).parent / "guard_labelled.jsonl"


@pytest.fixture
def file(home):
    from opsterm import config

    path = config.user_file()
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    return path


def ai(*words, stdin=""):
    return subprocess.run(["ai", *words], input=stdin, capture_output=True, text=True, timeout=60, check=False)


REFUSED = [
    # options
    ("rm -rf", "write `-r -f`"), ("rm -r -force", "did you mean `--force`?"), ("ls --colour", "did you mean `--color`?"), ("git push --forc", "did you mean `--force`?"), ("rm -r|-R|--recurs", "`--recursive`"),
    ("git push --force=x", "takes no value"), ("curl -XPOST", "`-X=POST`"), ("head -n5", "`-n=5`"), ("head -20", "`-#`"), ("curl -X POST", "write `-X=POST`"), ("kubectl delete -n prod pod", "write `-n=prod`"), ("curl -X=", "missing"),
    ("git push -f|", "missing"), ("git push -f|force", "`force` in"), ("tar xzf", "`-x -z -f`"), ("echo --x", "`:--x`"), ("dd of=/dev/sda", "as in `write:disk`"), ("dd :of=/dev/sda", "as in `write:disk`"), ("find -delete", "where it starts"), ("cat -", "`:-`"),
    ("rm -z", "no rule can be about"), ("docker compose --nope", "no option `--nope`"),
    # subcommands and operands
    ("git psuh", "did you mean `push`?"), ("git psuh", "`:psuh`"), ("systemctl restrat app", "did you mean `restart`?"), ("git push|psuh", "no subcommand `psuh`"), ("uptime x", "takes no operands"), ("rails db:drop", "`db?drop`"),
    ("rm /data/x", "`:/data/x`"), ("rm ./x", "`:./x`"), ("rm ~/x", "`:~/x`"), ("git checkout .", "`:.`"), ("docker run nginx:latest", "`:nginx:latest`"), ("env A=1", "`:A=1`"), ("git !push", "`!:push`"),
    # wrappers
    ("sudo systemctl restart x", "write `systemctl restart x`, without sudo"), ("ssh web-1 reboot", "write `reboot`, without ssh"), ("timeout 5 make", "write `make`"), ("docker exec web ls", "write `ls`"), ("xargs touch", "write `touch`"),
    ("perl x.pl", "`:x.pl`"), ("python3 -m pip", "write `pip`"), ("python3 -m=pip", "write `pip`"),
    # roles, classes, effects, counts
    ("rm write:data", "write `delete:data`"), ("* wirte:data", "did you mean `write`?"), ("* write:dat", "did you mean `data`?"), ("* write:", "no class"), ("* +delte", "did you mean `delete`?"), ("* +", "no effect"), ("ls +delete", "only read"), ("* --forse", "no program"),
    ("x #y", "means nothing"), ("x #", "means nothing"), ("x #2++", "means nothing"), ("x #²", "means nothing"), ("x #99999", "means nothing"),
    # the sign of `not`, alternatives, blanks, what belongs to a shell
    ("", "empty pattern"), ("  \t", "empty pattern"), ("x !", "nothing stands behind `!`"), ("x ! -n", "nothing stands behind `!`"), ("x !!a", "`:!a`"), ("x : y", "an operand is missing"), ("git push :main|", "an operand is missing"), ("git push main|", "one side of `|`"),
    ("rm|", "one side of `|`"), ("rm | x", "about one program"), ("rm && ls", "about one program"), ("rm x; ls", "about one program"), ("echo > x", "redirections"), ("echo 2>x", "redirections"), ('rm "a b"', "a blank inside is `?`"), ("rm $HOME", "nothing is expanded"),
    ("rm\u00a0x", "hidden character"), ("rm \u200bx", "hidden character"), ("rm \x1b[31m", "hidden character"),
    # the program
    ("-f rm", "begins with a program"), ("! rm", "begins with a program"), ("A=1 make", "begins with a program"), (":main", "`* :main`"), ("write:data", "`* write:data`"), ("/usr/bin/rm", "`rm`"), ("./deploy.sh", "`deploy.sh`"), ("time", "word of the shell"),
    # a program that is not known
    ("frob --force", "`:--force`"), ("frob !--force", "`:--force`"), ("frob +delete", "what it does is not known"), ("frob write:etc", "`any:etc`"),
]  # fmt: skip
NEVER_LOWERED = [("rm|srm", "one program"), ("* write:tmp", "one program"), ("git push|pull", "one subcommand"), ("aws ec2 describe-*", "one subcommand"), ("docker compose", "all of the subcommand, as in `docker compose up`"), ("git", "all of the subcommand")]
TAKEN = [
    "rm -r -f", "rm --recursive", "rm delete:data", "rm :/data/*", "rm #2+", "git push -f|--force !-n|--dry-run", "git push :main|release/*", "git push :+*", "git -f push", "git :absorb", "curl -X=POST|PUT*", "head -#", "* write:data", "* +delete|write", "* !:*", "* --force", "* !-n|--dry-run",
    "mkfs.* device:disk", "systemctl restart app", "docker compose restart", "docker --privileged", "sudo -i", "sudo -u=root", "ssh web-1", "ssh :reboot", "make deploy", "frob", "frob up", "frob :--force", "frob any:etc", "frob #0", "frob*", "find read:system", "dd write:disk", "[",
    "git checkout --", "heroku apps?destroy", "python3 -m=http.server", "apt-get|dnf install",
]  # fmt: skip


@pytest.mark.parametrize(("pattern", "told"), REFUSED)
def test_what_could_never_fit_is_refused(pattern, told):
    with pytest.raises(UsageError) as raised:
        guard.policy({pattern: "DANGEROUS"})
    assert raised.value.message.startswith(f"safety.rules: {pattern!r}: ") and told in raised.value.message and "\n" not in raised.value.message and raised.value.hint


@pytest.mark.parametrize(("pattern", "told"), NEVER_LOWERED)
def test_what_could_never_lower_is_refused(pattern, told):
    with pytest.raises(UsageError, match=r"SAFE only lowers") as raised:
        guard.policy({pattern: "SAFE"})
    assert told in raised.value.message
    guard.policy({pattern: "DANGEROUS"})


@pytest.mark.parametrize("pattern", TAKEN)
def test_what_can_fit_is_taken(pattern):
    guard.policy({pattern: "DANGEROUS"})


def test_what_is_written_instead_is_taken():
    for pattern, told in REFUSED:
        instead = re.fullmatch(r"(?:write )?`([^`]+)`", told)
        if instead and pattern.split()[0] in ("rm", "sudo", "ssh", "git", "curl", "frob", "tar", "rails", "dd") and instead[1][0] in ":-" and "!" not in instead[1]:
            guard.policy({f"{pattern.split()[0]} {instead[1]}": "DANGEROUS"})


def test_whatever_a_real_call_has_can_be_in_a_rule_and_fits():
    """Its subcommand, each option, operand, role and effect of some commands that people type."""
    tried = 0
    for line in LABELLED.read_text(encoding="utf-8").splitlines()[::5]:
        found = guard.examine(json.loads(line)["cmd"], HERE)
        for call, place in zip(found.calls, found.places):
            name = " ".join((call.program, *call.path))
            if call.spec is None or call.program in riskrules_own.BY_CODE or any(mark in name for mark in "*?[.:/\ue000\ue001"):
                continue
            words = [f"{flag.name}=*" if flag.value else flag.name for flag in call.flags if flag.name[0] == "-"]
            words += [f":{each.arg.text}" for each in call.operands if re.fullmatch(r"[\w/.-]+", each.arg.text)]
            words += [f"{each.role}:{kind}" for each in call.paths() if each.role in ("read", "write", "delete") for kind in guard_paths.classes(each.arg.text, place)]
            words += [f"+{effect}" for effect in call.effects]
            for pattern in (name, *(f"{name} {word}" for word in words)):
                riskrules_own.check(pattern, DANGEROUS)
                assert riskrules.fits(pattern, call, lambda _, text, place=place: guard_paths.classes(text, place)), pattern
                tried += 1
    assert tried > 500


@pytest.mark.parametrize(("pattern", "lowered", "left"), [
    ("systemctl restart app", ("systemctl restart app", "sudo systemctl restart app"), ("systemctl restart app web", "systemctl restart", "systemctl -H root@db restart app", "ssh web systemctl restart app")),
    ("frob", ("frob", "frob x"), ("frob --all", "frob x -y", "./frob")), ("frob up :--force", ("frob up --force",), ("frob up", "frob up x --force", "frob up --all")),
    ("heroku ps?restart", ("heroku ps:restart",), ("heroku ps:restart -a x",)), ("systemctl restart app :web*", ("systemctl restart app web1",), ("systemctl restart app", "systemctl restart app db web1")),
])  # fmt: skip
def test_what_is_lowered(pattern, lowered, left):
    own = guard.policy({pattern: "SAFE"})
    assert all(guard.classify(command, HERE, own).level == SAFE != guard.classify(command, HERE).level for command in lowered)
    assert SAFE not in {guard.classify(command, HERE, own).level for command in left}


def test_all_wrong_rules_are_told_at_once():
    with pytest.raises(UsageError) as raised:
        guard.policy({"rm -rf": "DANGEROUS", "ls": "SAFE", "x !": "SAFE", "rm": "NOPE", "mv": ""})
    lines = raised.value.message.split("\n")
    assert [line.split("'")[1] for line in lines] == ["rm -rf", "x !", "rm", "mv"] and "not 'NOPE'" in lines[2] and "has none" in lines[3]


# Where rules come from

WRONG = {"safety": {"rules": {"rm -rf": "DANGEROUS", "git psuh": "SAFE", "ls": "MODERATE"}}}


def test_the_guard_says_where(file):
    write_config(file, WRONG)
    done = ai("guard", "ls")
    lines = done.stderr.splitlines()
    assert done.returncode == 2 and not done.stdout and len(lines) == 3 and re.search(r":4:4: safety\.rules: 'rm -rf': .*`-r -f`", lines[0]) and re.search(r":5:4: safety\.rules: 'git psuh'", lines[1]) and "ai config edit" in lines[2]


def test_validate_says_the_same(file):
    write_config(file, WRONG)
    done = ai("config", "validate")
    assert done.returncode == 2 and [line.split(": safety")[0] for line in done.stdout.splitlines()] == [f"{file}:4:4", f"{file}:5:4"]
    assert [problem["line"] for problem in json.loads(ai("config", "validate", "--json").stdout)["problems"]] == [4, 5]


def test_set_refuses_them(file):
    write_config(file, {"safety": {"rules": {"ls": "MODERATE"}}})
    before = Path(file).read_bytes()
    for value in ('{"rm -rf": "DANGEROUS"}', '{"": "SAFE"}', '{"x !": "SAFE"}', '{"git": "SAFE"}'):
        done = ai("config", "set", "safety.rules", value)
        assert done.returncode == 2 and "safety.rules: " in done.stderr and "bug" not in done.stderr and Path(file).read_bytes() == before, done
    assert ai("config", "set", "safety.rules", '{"rm -r -f": "DANGEROUS"}').returncode == 0 and ai("guard", "ls").returncode == 0


def test_edit_does_not_take_them(terminal, file, home):
    text = "safety:\n  rules:\n    ls: MODERATE\n"
    write_config(file, text)
    editor = Path(home) / "editor"
    for change, told in (("s/ls:/rm -rf:/", "3:5: safety.rules: 'rm -rf': `-rf` are several options of rm: write `-r -f`"), ("$a\\  unattended: [mkfs.ext4 /dev/sda]", "4:16: safety.unattended: 'mkfs.ext4 /dev/sda' is FORBIDDEN")):
        editor.write_text(f"#!/bin/sh\nsed -i '{change}' \"$1\"\n")
        editor.chmod(0o755)
        terminal.clear()
        terminal.send(f"EDITOR={editor} ai config edit; echo code $?", "Enter")
        screen = terminal.wait_for("draft >")
        assert told.replace(" ", "") in "".join(screen.split()) and Path(file).read_text() == text, screen
        terminal.press("q")
        terminal.wait_for("code 2")
        assert Path(file).read_text() == text
        os.unlink(file.replace(".yaml", ".draft.yaml"))


@pytest.mark.parametrize(("entry", "told"), [
    ("", "empty"), (" ls", "exactly as it is written"), ("ls\n", "exactly as it is written"), ("mkfs.ext4 /dev/sda", "FORBIDDEN, which nothing overrides"), ("local: ls", "stands there alone: 'ls'"), ("web1: ls", "Did you mean web-1?"), ("web-1: mkfs.ext4 /dev/sda", "FORBIDDEN"), ("touch never", "it is Friday"),
    *((fine, None) for fine in ("systemctl restart app", "web-1: systemctl restart app", "web-*: systemctl restart app", "echo 'a: b'", "echo a: b")),
])  # fmt: skip
def test_what_could_never_run_unattended(file, entry, told):
    write_config(os.path.join(os.path.dirname(file), "servers.yaml"), {"servers": {"web-1": {"host": "a"}, "web-2": {"host": "b"}}})
    write_config(file, {"safety": {"rules": {"touch :never": {"level": "FORBIDDEN", "reason": "it is Friday"}}, "unattended": ["true", entry]}})
    done = ai("config", "validate")
    if told is None:
        assert done.returncode == 0 and ai("config", "set", "safety.unattended", json.dumps([entry])).returncode == 0, done
        return
    place, _, why = done.stdout.strip().partition(": safety.unattended: ")
    assert done.returncode == 2 and re.fullmatch(re.escape(file) + r":\d+:\d+", place) and told in why, done
    done = ai("config", "set", "safety.unattended", json.dumps([entry]))
    assert done.returncode == 2 and told in done.stderr, done


@pytest.mark.parametrize("value", ["1", "0", "-3", "x", "2.5", "", "true"])
def test_many_hosts(file, value):
    assert ai("config", "set", "safety.many_hosts", value).returncode == 2
    write_config(file, {"safety": {"many_hosts": json.loads(value) if value not in ("x", "") else value}})
    for words in (("config", "validate"), ("guard", "ls")):
        done = ai(*words)
        assert done.returncode == 2 and f"{file}:3:17" in done.stdout + done.stderr and "many_hosts" in done.stdout + done.stderr, done


# Where a call works

def test_every_call_has_its_place():
    commands = {
        "cat x; cd /srv && cat y; (cd /tmp; cat z); cat w": ["/work/project", "/work/project", "/srv", "/srv", "/tmp", "/srv"],
        "f() { cd /var; cat x; }; cat y": ["/work/project", "/var", "/work/project"], 'cd "$X"; cat x': ["/work/project", ""], "sudo cat x; sh -c 'cd /srv; cat y'": ["/work/project"] * 4 + ["/srv"], "cat $(cd /srv; ls)": ["/work/project", "/srv", "/work/project"],
    }  # fmt: skip
    for command, wanted in commands.items():
        found = guard.examine(command, HERE)
        assert [place.cwd for place in found.places] == wanted and len(found.calls) == len(wanted), (command, found.calls)


@pytest.mark.parametrize(("command", "lines"), [
    ("cd /etc && rm passwd", ["    in: /etc", "    delete: passwd (accounts, etc, tree)"]), ("cd /; rm -r etc", ["    in: /", "    delete: etc (etc, outside, system, top)"]), ("cat x.conf", ["    read: x.conf (config, tree)"]),
    ('cd "$X"; rm y', ["    in: not known", "    delete: y (tree)"]), ("ssh web cat x.conf", ["    in: /home/…", "    read: x.conf (config, outside)"]),
])  # fmt: skip
def test_explain_says_what_a_path_is_there(command, lines, tmp_path, monkeypatch):
    monkeypatch.chdir("/usr")
    shown = ai("guard", "--explain", command).stdout.splitlines()
    assert shown[-len(lines) :] == [line.replace("x.conf (config, tree)", "x.conf (config, tree, usr)") for line in lines], shown
    assert not any(line.startswith("    in: /usr") for line in shown)


def test_explain_says_once_what_is_read_twice():
    shown = ai("guard", "--explain", "f() { cd /srv; cat x; }; f").stdout.splitlines()
    assert shown.count("  cat: read") == 1 and shown.count("    in: /srv") == 1, shown
