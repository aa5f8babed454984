"""The gate for another machine: real servers, the same questions, the same record."""

import json
import os
import shlex
import sys

import pytest
from sshd import serve, write_servers
from terminal import Terminal

from opsterm import audit, errors, execute, guard
from opsterm.execute import Grants, Request
from opsterm.sandbox import Restrictions

PACKAGE = os.path.dirname(execute.__file__)


@pytest.fixture
def web(tmp_path):
    with serve(str(tmp_path)) as server:
        write_servers({"web": server.entry(), "gone": {**server.entry(), "port": 1}, "shop": {**server.entry(), "tags": ["prod"]}})
        yield server


def on(name="web", tags=()):
    return guard.remote(name, [tags])


def rows(*names):
    with open(audit.file_path()) as file:
        return [tuple(row.get(name) for name in names) for row in map(json.loads, file)]


def test_what_looks_runs_there_unasked(web):
    pieces = []
    outcome = execute.perform(Request("echo $HOP; echo err >&2; echo $0", "ai", on()), live=pieces.append)
    assert (outcome.decision, outcome.code) == ("run", 0) and sorted(outcome.output.split()) == [b"bash", b"err", b"web"]
    assert b"".join(pieces) == outcome.output
    assert rows("phase", "target", "exit") == [("intent", "web", None), ("outcome", "web", 0)]


def test_its_own_code_and_what_is_no_code(web):
    assert execute.perform(Request("false", "ai", on())).code == 1
    outcome = execute.perform(Request("ls", "ai", on("gone")))
    assert outcome.code == 6 and "gone" in outcome.why, outcome
    assert rows("exit")[-1] == (6,) and "gone" in rows("why")[-1][0]


def test_a_deadline_holds_there_too(web):
    outcome = execute.perform(Request("sleep 60", "ai", on()), timeout=1)
    assert outcome.code == 124 and "had not ended after 1 s" in outcome.why


@pytest.mark.parametrize(("command", "grants"), [("touch ran", Grants()), ("rm -rf /srv/x", Grants(yes=True)), ("rm -rf /", Grants(yes=True, allowed=("web: rm -rf /",)))])
def test_what_nobody_allowed_does_not_run_there(web, command, grants):
    outcome = execute.perform(Request(command, "ai", on()), grants)
    assert outcome.decision == "refused" and rows("phase") == [("refused",)] and not os.path.exists(f"{web.home}/ran")


def test_what_is_allowed_for_that_server_alone(web):
    request = Request("systemctl stop x; touch ~/ran", "ai", on("shop", ("prod",)))
    assert execute.perform(request, Grants(allowed=(request.command,))).decision == "refused"
    assert execute.perform(request, Grants(allowed=(f"shop: {request.command}",))).decision == "run" and os.path.exists(f"{web.home}/ran")


def test_what_cannot_be_had_there(web):
    for request, said in (
        (Request("ls", "ai", on("nowhere")), "nowhere"),
        (Request("ls", "ai", on(), restrictions=Restrictions(read_only=True)), "restrictions hold on this machine"),
        (Request("ls", "ai", guard.remote("*", [(), ()])), "one request is for one"),
        (Request("echo «vault:db»", "ai", on(), secrets=("db",)), "values of the vault"),
    ):
        with pytest.raises(errors.OpsTermError) as raised:
            execute.perform(request, Grants(yes=True))
        assert said in raised.value.message, raised.value
        assert rows("phase")[-1] == ("refused",)


DRIVER = """
import sys
from opsterm import guard
from opsterm.execute import *
print(execute(Request(sys.argv[1], "ai", guard.remote("shop", [("prod",)])), "rq")._replace(output=b""))
"""


def test_a_person_sees_where_and_types_its_name(web, tmp_path):
    (tmp_path / "driver.py").write_text(DRIVER)
    with Terminal(cwd=str(tmp_path), env={"PYTHONPATH": os.path.dirname(PACKAGE)}) as terminal:
        terminal.send(f"{shlex.quote(sys.executable)} driver.py 'touch ~/ran; tty; exit 3'", "Enter")
        screen = terminal.wait_for("[r]un")
        assert "on shop [prod]:" in screen
        terminal.press("r")
        terminal.wait_for("type shop to run it")
        terminal.send("shop", "Enter")
        screen = terminal.wait_for("decision=")
    assert "code=3" in screen and "/dev/pts/" in screen and os.path.exists(f"{web.home}/ran")


def test_sudo_is_what_the_command_says(web):
    """What the inventory becomes for a person's own commands was not judged."""
    write_servers({"web": web.entry(become="nobody-at-all")})
    assert execute.perform(Request("echo $HOP", "ai", on())).output == b"web\n"
