"""`ai servers`: what is shown, what a change leaves as it was, and what never gets into the file."""

import json
import os
import subprocess

import pytest
from conftest import write_config
from terminal import Terminal

from opsterm import inventory, servers_edit

FILE = """\
# mine
servers:              # all of them
  edge: {host: 203.0.113.5, user: "jump"}   # outside
  web-1:
    host: 10.0.0.11   # front
    # a hop
    proxy: edge
    tags: [prod, web] # both
  web-2:
    host: 10.0.0.12

    proxy: [ "root@edge:22", 'edge2' ]
    options:
      # slow
      Compression: yes
  edge2: {proxy: none}
groups:
  front: [web-1, '!web-2', "tag:web"]  # shop
  one: web-1, edge
defaults: {user: deploy}
"""


@pytest.fixture
def servers(file):
    path = os.path.join(os.path.dirname(file), "servers.yaml")
    write_config(path, FILE)
    return path


def ai(*words, code=0, **more):
    done = subprocess.run(["ai", "servers", *words], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False, **more)
    assert done.returncode == code, done
    return done.stdout if not code else done.stderr


def text_of(path):
    with open(path) as file:
        return file.read()


def changed(path, before=FILE):
    """The lines that went and those that came."""
    old, new = before.splitlines(), text_of(path).splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


# Shown


def test_list_and_show(servers):
    assert ai() == ai("list") == "edge   jump@203.0.113.5\nweb-1  deploy@10.0.0.11  edge                  prod,web\nweb-2  deploy@10.0.0.12  root@edge:22 → edge2\nedge2  deploy@edge2\n"
    assert ai("list", "tag:web", "edge2").split() == ["web-1", "deploy@10.0.0.11", "edge", "prod,web", "edge2", "deploy@edge2"]
    document = json.loads(ai("list", "front", "--json"))
    assert document["groups"] == {"front": ["web-1"], "one": ["web-1", "edge"]} and [each["name"] for each in document["servers"]] == ["web-1"] and document["file"] == servers
    assert document["servers"][0] == json.loads(ai("show", "web-1", "--json")) == {
        "name": "web-1", "host": "10.0.0.11", "user": "deploy", "port": None, "key": "", "proxy": ["edge"], "desc": "", "tags": ["prod", "web"], "become": False,
        "forward_agent": False, "host_key": "", "options": [], "place": f"{servers}:4", "groups": ["front", "one"],
    }  # fmt: skip
    assert ai("show", "web-2").splitlines() == ["name          web-2", "host          10.0.0.12", "user          deploy", "via           root@edge:22 → edge2", "option        Compression yes", f"from          {servers}:9"]
    assert "could be several: web-1, web-2" in ai("show", "web", code=2)


def test_a_host_of_ssh_config(servers, home):
    os.mkdir(f"{home}/.ssh", 0o700)
    write_config(f"{home}/.ssh/config", "Host gate\n  HostName 1.2.3.4\n  Port 2022\nHost *\n  SendEnv A\n")
    assert ai("list", "--all").splitlines()[-1].split() == ["gate", "~/.ssh/config"] and "gate" not in ai("list")
    assert ai("show", "gat").splitlines() == ["name          gate", "hostname      1.2.3.4", "Port          2022", "SendEnv       A", f"from          {home}/.ssh/config:1"] or ai("show", "gate")
    shown = json.loads(ai("show", "gate", "--json"))
    assert shown["ssh_config"] == {"hostname": "1.2.3.4", "port": "2022", "sendenv": "A"}


@pytest.mark.parametrize(("cols", "heads"), [(40, ["NAME", "ADDRESS"]), (60, ["NAME", "ADDRESS", "VIA"]), (100, ["NAME", "ADDRESS", "VIA", "TAGS", "DESCRIPTION"])])
def test_tables_fit(servers, cols, heads):
    """Names are whole; what there is no room for is cut or left out; nothing in a file reaches the terminal as it is."""
    write_config(servers, text_of(servers) + "# end\n")
    write_config(servers, text_of(servers).replace("    host: 10.0.0.12\n", '    host: a-host-with-a-long-name.example.com\n    desc: "ünï漢字 \\u00e9 and a rather long description of it all"\n').replace("[prod, web]", "[prod, web, 'x\u0301y']"))
    with Terminal(cols=cols) as terminal:
        terminal.send("ai servers; echo end''ed", "Enter")
        lines = terminal.wait_for("ended").splitlines()
        begin = next(at for at, line in enumerate(lines) if line.startswith("NAME"))
        assert lines[begin].split() == heads
        assert [line.split()[0] for line in lines[begin + 1 : begin + 6]] == ["edge", "web-1", "web-2", "edge2", "ended"], lines  # no line has become two
    if cols == 40:
        assert "…" in "".join(lines)


def test_control_characters_are_refused(servers):
    write_config(servers, 'servers: {"a\\e[31mb": {}}')
    assert "\\x1b[31m" in ai("list", code=2) and "\x1b" not in ai("list", code=2)


def test_no_servers_yet(home):
    done = subprocess.run(["ai", "servers"], capture_output=True, text=True, check=True)
    assert done.stdout == "" and "ai servers add" in done.stderr and json.loads(ai("list", "--json"))["servers"] == []


# Changed


@pytest.mark.parametrize(("words", "gone", "come"), [
    ("edit web-1 --host 10.0.0.99", ["    host: 10.0.0.11   # front"], ["    host: 10.0.0.99   # front"]),
    ("edit web-1 --tags a,b --env prod --port 22", ["    tags: [prod, web] # both"], ["    tags: [a, b] # both", "    port: 22", "    env: prod"]),
    ("edit web-2 -o compression=no -o SendEnv=A -o SendEnv=B", ["      Compression: yes"], ["      Compression: 'no'", "      SendEnv: [A, B]"]),
    ("edit web-2 --unset options.compression", ["      Compression: yes"], []),
    ("edit edge --user root --become --forward-agent", ['  edge: {host: 203.0.113.5, user: "jump"}   # outside'], ["  edge: {host: 203.0.113.5, user: root, become: true, forward_agent: true}   # outside"]),
    ("edit edge2 --unset proxy", ["  edge2: {proxy: none}"], ["  edge2: {}"]),
    ("edit web-1 --unset tags --unset proxy --unset host", ["    host: 10.0.0.11   # front", "    proxy: edge", "    tags: [prod, web] # both"], None),
    ("rename edge rim", ['  edge: {host: 203.0.113.5, user: "jump"}   # outside', "    proxy: edge", "    proxy: [ \"root@edge:22\", 'edge2' ]", "  one: web-1, edge"],
     ['  rim: {host: 203.0.113.5, user: "jump"}   # outside', "    proxy: rim", "    proxy: [ 'root@rim:22', 'edge2' ]", "  one: web-1, rim"]),
    ("rename web-2 3", ["  web-2:", "  front: [web-1, '!web-2', \"tag:web\"]  # shop"], ["  '3':", "  front: [web-1, '!3', \"tag:web\"]  # shop"]),
    ("rm web-2", FILE.splitlines()[8:15] + ["  front: [web-1, '!web-2', \"tag:web\"]  # shop"], ["  front: [web-1, 'tag:web']  # shop"]),
    ("add db u@[2001:db8::1]:2200 --desc #b:", [], ["  db:", "    host: 2001:db8::1", "    user: u", "    port: 2200", "    desc: '#b:'"]),
    ("add db --proxy none --become app --no-forward-agent --host-key accept-new", [], ["  db:", "    proxy: none", "    become: app", "    forward_agent: false", "    host_key: accept-new"]),
    ("add db", [], ["  db: {}"]),
])  # fmt: skip
def test_a_change_leaves_the_rest(servers, words, gone, come):
    before = inventory.load()
    ai(*words.split())
    went, came = changed(servers)
    assert went == gone and (come is None or came == come), (went, came)
    after = inventory.load()
    same = [name for name in before.servers if name in after.servers and name != words.split()[1] and "edge" not in words]
    assert all(before.servers[name][:-1] == after.servers[name][:-1] for name in same)
    assert "# a hop" in text_of(servers) and os.stat(servers).st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("words", "message"), [
    (["add", "a b"], "'a b' is no name"), (["add", "-x"], "arguments"), (["add", "all"], "means something else"), (["add", "local", "h"], "means something else"), (["add", "tag:x"], "no name"), (["add", "web-*"], "no name"), (["add", "x,y"], "no name"), (["add", "edge"], f"edge is there already: {{}}:3"),
    (["add", "front"], "front is a group"), (["add", "n", "h:99999"], "h:99999: the port"), (["add", "n", "h", "--port", "x"], "{} is as it was: servers.n.port should be a number"), (["add", "n", "a@b@"], "servers.n.host is a host alone"), (["add", "n", "h", "--proxy", "n"], "the proxies lead in a circle: n → n"),
    (["add", "n", "h", "--proxy", "egde"], "servers.n.proxy names 'egde'"), (["add", "n", "h", "-o", "X"], "'X' has no value"), (["add", "n", "h", "-o", "StrictHostKeyChecking=no"], "that is `host_key` here"), (["add", "n", "h", "--key", ""], "--key has no value"), (["add", "n", "h", "--host-key", "no"], "should be one of ask"),
    (["add", "n", "-oX=1", "--desc", "\x1b[1m"], "characters in it that do not show"), (["edit", "edge", "--proxy", "web-1"], "lead in a circle"), (["edit", "nope", "--port", "1"], "is called 'nope'"), (["edit", "--port", "1"], "which server"), (["edit", "edge", "--unset", "hots"], "did you mean 'host'?"),
    (["edit", "edge", "--unset", "desc"], "edge has no desc of its own"), (["edit", "edge", "--unset", "options.X"], "edge has no options.X"), (["edit"], "needs a terminal"), (["rename", "edge", "web-1"], "web-1 is there already"), (["rename", "edge", "one"], "one is a group"), (["rename", "ed", "x"], "is called 'ed'"),
    (["rm", "edge"], "web-1 is reached through edge"), (["rm", "web-1", "nope"], "is called 'nope'"), (["rm", "edge", "web-1"], "web-2 is reached through edge"),
])  # fmt: skip
def test_what_changes_nothing(servers, words, message):
    done = subprocess.run(["ai", "servers", *words], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode in (1, 2) and message.format(servers) in done.stderr and done.stdout == "", done
    assert text_of(servers) == FILE and sorted(os.listdir(os.path.dirname(servers))) in (["servers.yaml"], ["servers.yaml", "servers.yaml.lock"])


def test_wrong_already_aliases_and_full_disks(servers):
    write_config(servers, FILE + "x: 1\n")
    assert f"{servers}:21:1: 'x' should stand below" in ai("add", "n", code=2)
    write_config(servers, "servers:\n  a: &a {host: h}\n  b: *a\n  c: {proxy: &p a}\n")
    for words in (("edit", "a", "--host", "i"), ("edit", "b", "--host", "i"), ("rename", "a", "z")):
        before = text_of(servers)
        done = subprocess.run(["ai", "servers", *words], capture_output=True, text=True)
        assert (done.returncode == 1 and "safely" in done.stderr and "ai servers edit" in done.stderr and text_of(servers) == before) or inventory.load().servers[words[1]].host == "i"
    os.chmod(servers, 0o620)
    assert "can be changed by other users" in ai("add", "n", code=2)


@pytest.mark.parametrize(("text", "wanted"), [
    ("", "servers:\n  n:\n    host: h\n"), ("# only this\n", "# only this\nservers:\n  n:\n    host: h\n"), ("servers:\n", "servers:\n  n:\n    host: h\n"), ("servers: # c\ngroups: {}\n", "servers: # c\n  n:\n    host: h\ngroups: {}\n"), ("servers: {}\n", "servers: {n: {host: h}}\n"),
    ("groups: {}", "groups: {}\nservers:\n  n:\n    host: h"), ("{servers: {a: {}}}\n", "{servers: {a: {}, n: {host: h}}}\n"), ("servers:\n    a:\n        host: x\n", "servers:\n    a:\n        host: x\n    n:\n        host: h\n"), ("servers:\r\n  a: {}\r\n", "servers:\r\n  a: {}\r\n  n:\r\n    host: h\r\n"),
    ("servers:\n  a: {}\n  # of a\n\n# end\ngroups: {}\n", "servers:\n  a: {}\n  # of a\n  n:\n    host: h\n\n# end\ngroups: {}\n"),
])  # fmt: skip
def test_where_a_new_one_goes(servers, text, wanted):
    with open(servers, "w", newline="") as file:
        file.write(text)
    ai("add", "n", "h")
    with open(servers, newline="") as file:
        assert file.read() == wanted


def test_json_is_changed_as_well(servers):
    os.unlink(servers)
    path = servers.replace(".yaml", ".json")
    write_config(path, {"servers": {"a": {"host": "h"}, "b": {"proxy": ["a"]}}, "groups": {"g": ["a", "!b"]}})
    for words in ("add c u@h --become", "edit a --port 22", "rename a z", "rm b", "edit z --unset host --unset port"):
        ai(*words.split())
    assert json.loads(text_of(path)) == {"servers": {"z": {}, "c": {"host": "h", "user": "u", "become": True}}, "groups": {"g": ["z"]}} and text_of(path).startswith('{\n "servers"')


def test_the_last_one_can_go(home, file):
    ai("add", "a", "h")
    ai("rm", "a")
    assert inventory.load().servers == {} and os.path.exists(inventory.default_file())


def test_the_file_in_an_editor(servers, home, terminal):
    """What would not load is not written; the draft is kept."""
    with open(f"{home}/edit", "w") as script:
        script.write('#!/bin/sh\nsed -i "$SED" "$1"\n')
    os.chmod(f"{home}/edit", 0o700)
    terminal.send(f"export EDITOR={home}/edit SED='s/host: 10.0.0.12/hots: x/'; clear; ai servers edit web-2", "Enter")
    terminal.wait_for("did you mean 'host'?")
    terminal.wait_for("[e]dit again")
    terminal.press("q")
    terminal.wait_for("your draft is kept")
    assert text_of(servers) == FILE
    terminal.send("clear; SED='s/hots: x/host: 10.9.9.9/' ai servers edit", "Enter")
    terminal.wait_for("[c]ontinue")
    terminal.press("c")
    terminal.wait_for("is written")
    assert text_of(servers) == FILE.replace("10.0.0.12", "10.9.9.9")


def test_the_first_file_from_its_template(file):
    """What stands in it as an example is one."""
    path = inventory.default_file()
    write_config(path, servers_edit.TEMPLATE)
    assert inventory.load().servers == {}
    write_config(path, servers_edit.TEMPLATE.replace("## ", "").partition("\n")[2].replace("\n# ", "\n").replace("#\n", "\n"))
    found = inventory.load()
    assert set(found.servers) == {"edge", "web-1"} and found.groups and found.servers["web-1"].user == "deploy"
