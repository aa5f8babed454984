"""Restricted requests at the gate: what is refused before it runs, and what the kernel stops in it."""

import json
import os
import shlex
import sys

import pytest
from terminal import Terminal

from opsterm import audit, errors, execute, guard, restricted
from opsterm.execute import Grants, Request
from opsterm.sandbox import Restrictions

PACKAGE = os.path.dirname(execute.__file__)
# restriction → commands that plainly go against it, and commands that look like it
SIGNS = {
    "read_only": (
        ["systemctl restart nginx", "kill 1234", "apt-get install nginx", "psql -c 'drop table x'", "sudo systemctl stop x", "touch x && ls", "curl -X POST http://web/x", "curl -d x http://web"],
        ["systemctl status nginx", "ls /etc", "apt-get -s install nginx", "rm --help", "psql -c 'select 1'", "./unknown", "curl https://x"],
    ),
    "no_delete": (
        ["rm x", "docker rm web", "find . -name x -delete", "mv a b", "dd if=x of=y conv=notrunc", "rsync --inplace a b", "mkfs.ext4 /dev/sdb1",
         "shred x", "echo a 1<>f", "psql -c 'drop table x'", "redis-cli flushall", "xxd -r a b", "dd if=x of=y oflag=append", "sh -c 'rm x'", "git push -f", "sqlite3 db 'update t set x=1'"],
        ["touch x", "rm --help", "docker ps", "dd if=y of=new", "rsync a b", "lsblk", "echo '1<>f'", "git commit -m 'drop it'", "grep -r 'rm x' ."],
    ),
    "no_network": (["curl https://example.com", "ping web", "sh -c 'curl x'"], ["ip addr", "curl --help", "echo curl"]),
    "no_sudo": (["sudo ls", "su -c ls", "pkexec ls", "env sudo ls"], ["ls", "id", "man sudo"]),
}  # fmt: skip


@pytest.mark.parametrize("restriction", SIGNS)
def test_what_plainly_goes_against_a_restriction(restriction):
    against, others = SIGNS[restriction]
    wanted = Restrictions(**{restriction: True})
    name = restriction.replace("_", "-")

    def refused(command):
        return {finding.rule for finding in restricted.findings(command, guard.examine(command), wanted)}

    assert [command for command in against if name not in refused(command)] == []
    assert [command for command in others if refused(command)] == []
    found = guard.examine(against[0])
    assert restricted.findings(against[0], found, Restrictions()) == []


def rows():
    with open(audit.file_path()) as file:
        return [json.loads(line) for line in file]


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kept").write_text("kept\n")
    (tmp_path / "own").mkdir()
    (tmp_path / "remover.py").write_text("import os\nos.remove('kept')\n")
    return tmp_path


# What no word of the command tells: the kernel stops it.
KERNEL = (
    (Restrictions(read_only=True), "echo x > new", "new"),
    (Restrictions(no_delete=True), "python3 remover.py", ""),
    (Restrictions(no_delete=True), "echo x > kept", ""),
    (Restrictions(paths=("own",)), "echo x > new", "new"),
    (Restrictions(no_network=True), "python3 -c 'import socket; socket.socket()' && touch new", "new"),
)


@pytest.mark.parametrize(("wanted", "command", "made"), KERNEL)
def test_what_the_kernel_stops(place, wanted, command, made):
    allowed = Grants(yes=True, allowed=(command,))
    outcome = execute.perform(Request(command, "ai", restrictions=wanted), allowed)
    assert outcome.decision == "run" and outcome.code == 1 and any(word in outcome.output for word in (b"ermission", b"Read-only")), outcome
    assert (place / "kept").read_text() == "kept\n" and not (made and (place / made).exists())
    intent, outcome_row = rows()
    assert intent["restrictions"] == outcome_row["restrictions"] == list(wanted.names())
    assert (intent["phase"], outcome_row["of"], outcome_row["exit"]) == ("intent", intent["seq"], 1)
    unrestricted = execute.perform(Request(command, "ai"), allowed)
    assert unrestricted.code == 0, unrestricted


def test_what_a_restriction_leaves_is_done(place):
    command = "echo x > new; cat kept; echo y >> kept; cat kept"
    outcome = execute.perform(Request(command, "ai", restrictions=Restrictions(no_delete=True)), Grants(yes=True))
    assert outcome.output == b"kept\nkept\ny\n" and (place / "new").read_text() == "x\n"
    command = "echo x > own/new; cat own/new"
    outcome = execute.perform(Request(command, "ai", restrictions=Restrictions(paths=("own",))), Grants(yes=True))
    assert (outcome.code, outcome.output) == (0, b"x\n")


def test_a_plain_contradiction_is_refused_for_everybody(place):
    for proposer in ("ai", "workflow", "plugin", "person", "guide"):
        request = Request("rm kept", proposer, restrictions=Restrictions(no_delete=True))
        outcome = execute.perform(request, Grants(yes=True, allowed=("rm kept",)))
        assert outcome.decision == "refused" and "nothing is to be deleted" in outcome.why, outcome
    assert {row["phase"] for row in rows()} == {"refused"} and (place / "kept").exists()


def test_what_cannot_be_held_is_refused_before_anybody_is_asked(place):
    for gate in (execute.execute, execute.perform):
        with pytest.raises(errors.OpsTermError) as raised:
            gate(Request("ls", "ai", restrictions=Restrictions(read_only=True, paths=(str(place),))))
        assert raised.value.code in (2, 4)
    if os.getuid() == 0:
        with pytest.raises(errors.OpsTermError) as raised:
            execute.perform(Request("ls", "ai", restrictions=Restrictions(processes=5)))
        assert raised.value.code == 4 and "root" in raised.value.message
    assert {row["phase"] for row in rows()} == {"refused"}


def test_a_path_that_is_not_there(place):
    with pytest.raises(errors.OpsTermError) as raised:
        execute.perform(Request("ls", "ai", restrictions=Restrictions(paths=("nowhere",))))
    assert "nowhere" in raised.value.message and "mkdir" in raised.value.hint
    assert [row["phase"] for row in rows()] == ["refused"]


DRIVER = """
import sys
from opsterm.execute import *
from opsterm.sandbox import Restrictions
print(execute(Request(sys.argv[1], "ai", restrictions=Restrictions(no_delete=True)), "rq")._replace(output=b""))
"""


def test_what_a_person_said_yes_to_is_restricted_too(place):
    """In their own shell and on the terminal: the sandbox is entered there as well."""
    (place / "driver.py").write_text(DRIVER)
    command = "python3 remover.py; echo ended $?"
    with Terminal(cwd=str(place), env={"PYTHONPATH": os.path.dirname(PACKAGE)}) as terminal:
        terminal.send(f"{shlex.quote(sys.executable)} driver.py '{command}'", "Enter")
        terminal.wait_for("[r]un")
        terminal.press("r")
        screen = terminal.wait_for("decision=")
    assert "Permission denied: 'kept'" in screen.replace("\n", "") and "ended 1" in screen and (place / "kept").exists()
