"""`ai servers check` against real servers: who is reached, what is said of those that are not."""

import json
import os
import subprocess
import tempfile

import pytest
import sshd
from sshd import chain, faulty, serve, write_servers
from terminal import Terminal


@pytest.fixture
def place():
    with tempfile.TemporaryDirectory(prefix="opsterm-", ignore_cleanup_errors=True) as directory:
        yield directory


def check(*words, code=0):
    done = subprocess.run(["ai", "servers", "check", *words], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode == code, done
    return done.stdout


def states(*words, code=0):
    return {each["name"]: each for each in json.loads(check(*words, "--json", code=code))["servers"]}


def test_good_and_bad_ones(home, place):
    with serve(place) as web, serve(place, "new", known=False) as new, faulty("hangs") as hanging:
        other = {**web.entry(), "key": new.key}
        mute = {**web.entry(options={"ConnectTimeout": 2}), "port": hanging}
        entries = {"web": web.entry(tags=["up"]), "new": new.entry(), "locked": other, "mute": mute, "shut": {**web.entry(), "port": 1}, "lost": {**web.entry(), "host": "nowhere.invalid"}}
        write_servers(entries, groups={"up": ["web"]})
        assert check("up").startswith("web  ok  ")
        found = states("--timeout", "60", code=6)
        assert {name: each["state"] for name, each in found.items()} == {"web": "ok", "new": "hostkey", "locked": "auth", "mute": "timeout", "shut": "refused", "lost": "dns"}
        assert all(each["ok"] is (each["state"] == "ok") and (each["ok"] or each["text"] and each["hint"] and each["hop"] == each["name"]) for each in found.values())
        assert 0 < found["web"]["seconds"]
        line = check("shut,web", code=6).splitlines()
        assert line[0].startswith("shut  refused  ") and "refused the connection" in line[0] and line[1].startswith("web   ok")
        assert states("new", "--accept-new")["new"]["ok"] and states("new")["new"]["ok"]


def test_through_a_chain(home, place):
    """Many behind one bastion, which takes few logins at a time."""
    with chain(place, MaxStartups="2:100:2") as hops:
        entries = hops.entries()
        hops.internal.restart(MaxStartups="100")
        for number in range(8):
            entries[f"in-{number}"] = entries["internal"]
            hops.internal.know(f"in-{number}")
        entries["cut"] = {**entries["internal"], "proxy": "edge,shut"}
        entries["shut"] = {**entries["edge"], "port": 1}
        write_servers(entries)
        found = states("in-*", code=0)
        assert len(found) == 8 and all(each["ok"] for each in found.values()), found
        cut = states("cut", code=6)["cut"]
        assert cut["state"] == "jump:shut" and cut["hop"] == "shut"


@pytest.mark.parametrize("cols", [40, 80])
def test_on_a_terminal(home, place, cols):
    with serve(place) as web:
        write_servers({"web": web.entry(), "shut": {**web.entry(), "port": 1}})
        with Terminal(cols=cols) as terminal:
            terminal.send("ai servers check", "Enter")
            shown = terminal.wait_for("1 of 2 can be reached", 60)
            lines = [line for line in shown.splitlines() if line]
            assert any(line.startswith("SERVER  LOGIN") for line in lines) and any(line.startswith("web     ok ") for line in lines)
            assert " ".join(" ".join(lines).split()).count("refused the connection") == 1


def test_ctrl_c_leaves_nothing(home, place):
    with faulty("hangs") as hanging, serve(place) as web:
        write_servers({f"mute-{number}": {**web.entry(options={"ConnectTimeout": 200}), "port": hanging} for number in range(4)})
        with Terminal() as terminal:
            terminal.send("ai servers check --timeout 100 -j 2", "Enter")
            terminal.wait_for("4 servers", 60)
            terminal.send("", "C-c")
            terminal.send("echo ended $?", "Enter")
            terminal.wait_for("ended 130", 60)
            terminal.send(f"ps -ef | grep -c '[s]sh .*{os.environ['XDG_RUNTIME_DIR']}'", "Enter")
            terminal.wait_for("\n0", 60)


def test_what_is_terminated_leaves_nothing(home, place):
    with faulty("hangs") as hanging, serve(place) as web:
        write_servers({"mute": {**web.entry(options={"ConnectTimeout": 200}), "port": hanging}})
        with subprocess.Popen(["ai", "servers", "check"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE) as process:
            assert hanging.met.wait(60)
            below = sshd._below(process.pid)
            process.terminate()
            assert process.wait(60) == 143 and below
        sshd._until(lambda: not any(os.path.exists(f"/proc/{pid}") for pid in below))


def test_what_is_no_use(home):
    write_servers({"a": {}})
    for words, message in ((["--timeout", "0"], "--timeout should be from 1 to 300, not 0"), (["-j", "1000"], "--at-once should be from 1 to 256"), (["b"], "is called 'b'")):
        done = subprocess.run(["ai", "servers", "check", *words], capture_output=True, text=True)
        assert done.returncode == 2 and message in done.stderr and done.stdout == ""
