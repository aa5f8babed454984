"""`ai servers import` and `export`: what ssh_config files and Ansible inventories say, as OpenSSH and Ansible's own protocol have it."""

import json
import os
import shlex
import shutil
import subprocess
import tempfile

import pytest
from conftest import write_config
from sshd import chain

from opsterm import inventory, inventory_fields, yamlfile


def ai(*words, code=0):
    done = subprocess.run(["ai", "servers", *words], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    assert done.returncode == code, done
    return done.stdout, done.stderr


def fields_in(path):
    return yamlfile.plain(yamlfile.read(path))


def G(name, *words):
    """What ssh would do, as a set of lines."""
    return set(subprocess.run(["ssh", "-G", *words, name], capture_output=True, text=True, check=True).stdout.splitlines())


SSH = """\
Include conf.d/*
Host web web.example.com *.example.com !no
  HostName 10.0.0.1
  User root
  IdentityFile "~/.ssh/my key"
  IdentityFile ~/.ssh/%r
  StrictHostKeyChecking no
Host in
  HostName %h.internal
  Port 22
  ProxyJump web,ops@[2001:db8::1]:2200,third
  LocalForward 8080 localhost:80
  ForwardAgent yes
Host plain
Match host plain
  StrictHostKeyChecking yes
  ProxyCommand nc -X 5 %h %p
Host *
  ServerAliveInterval 17
  SendEnv FOO BAR
"""


def test_import_of_ssh_config(servers, ssh_config, home):
    """Names by the Host lines with Include, values by ssh -G; a second import adds nothing; --replace takes the new values."""
    write_config(ssh_config, SSH)
    write_config(f"{home}/.ssh/conf.d/more", "Host edge\n  Hostname 203.0.113.5\n  User nobody\n")
    out, said = ai("import", "-n")
    assert not os.path.exists(servers) and [line.split()[0] for line in out.splitlines()] == ["edge", "web", "web.example.com", "in", "plain"] and "5 servers would be added" in said
    out, said = ai("import")
    assert out == "" and "StrictHostKeyChecking false became accept-new" in said and "web, web.example.com: " in said
    always = {"ServerAliveInterval": 17, "SendEnv": ["FOO", "BAR"]}
    web = {"host": "10.0.0.1", "user": "root", "key": "~/.ssh/my key", "host_key": "accept-new", "options": {**always, "IdentityFile": "~/.ssh/%r"}}
    found = fields_in(servers)["servers"]
    assert found == {
        "edge": {"host": "203.0.113.5", "user": "nobody", "options": always}, "web": web, "web.example.com": web,
        "in": {"host": "in.internal", "port": 22, "proxy": "web,ops@[2001:db8::1]:2200,third:22", "forward_agent": True, "options": {**always, "LocalForward": "8080 [localhost]:80"}},
        "plain": {"host_key": "strict", "options": {**always, "ProxyCommand": "nc -X 5 %h %p"}},
    }  # fmt: skip
    text = open(servers).read()
    assert "0 servers added" in ai("import")[1] and "5 there already" in ai("import")[1] and open(servers).read() == text
    ai("edit", "edge", "--host", "1.1.1.1")
    ai("import", "--replace")
    assert fields_in(servers)["servers"]["edge"]["host"] == "203.0.113.5"


def test_defaults_do_not_send_imported_ones_elsewhere(servers, ssh_config):
    write_config(servers, "servers:\n  edge: {proxy: none}\ndefaults: {proxy: edge, user: me}\n")
    write_config(ssh_config, "Host a\nHost b\n ProxyJump a\n")
    assert "`defaults` hold for them, too: user" in ai("import")[1]
    found = inventory.load().servers
    assert found["a"].proxy == ("none",) and found["b"].proxy == ("a",) and found["a"].user == "me"


@pytest.mark.parametrize(("text", "words", "message"), [
    ("Host a\n  Colour red\n", [], "Bad configuration option: colour"), ("Host *\n", [], "names no host"), ("Host a\nMatch exec \"touch HOME/ran\"\n", [], ":2: `Match exec` runs a command"), ("Host a\nMatch host a !exec \"touch HOME/ran\"\n", [], ":2: `Match exec`"), ("Host a\n", ["--from", "ansible"], ":1: 'a' should be name=value"),
])  # fmt: skip
def test_an_ssh_config_that_is_refused(servers, home, text, words, message):
    write_config(f"{home}/config", text.replace("HOME", home))
    _, said = ai("import", f"{home}/config", *words, code=2)
    assert message in said and not os.path.exists(servers) and "/tmp/opsterm-" not in said.replace(home, "") and not os.path.exists(f"{home}/ran")


def test_match_exec_runs_when_allowed(servers, home):
    write_config(f"{home}/config", f"Host a\nMatch host a exec \"touch {home}/ran\"\n  Port 23\n")
    ai("import", f"{home}/config", "--match-exec")
    assert os.path.exists(f"{home}/ran") and inventory.load().servers["a"].port == 23


INI = """\
# comment
lone ansible_host=10.9.9.9   # here too
[web]
web-[01:03].x ansible_user="deploy" http_port=80
[10:12:2].x:2222
; another
[db]
db-[a:b] ansible_become=yes ansible_become_user=postgres ansible_password=hunter2
win ansible_connection=winrm
[prod:children]
web
db
[prod:vars]
ansible_ssh_private_key_file="/keys/my key"
ansible_ssh_common_args='-o ProxyCommand="ssh -W %h:%p -q -p 2201 jump@bastion" -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o ServerAliveInterval=5'
[web:vars]
ansible_user=webber
ansible_port={{ port }}
"""
YAML = """\
all:
  vars: {ansible_user: low}
  hosts:
    lone: {ansible_host: 10.9.9.9, ansible_ssh_extra_args: "-A -C -J edge,h.example.com"}
  children:
    prod:
      vars: {ansible_user: high, ansible_become: true}
      children:
        web: {hosts: {"web-[1:2]": {ansible_port: 2022}, "web-9": }}
    web: {vars: {ansible_ssh_host: 10.1.1.1}}
"""
LIST = {"web": {"hosts": ["a", "b"], "vars": {"ansible_user": "u"}, "children": ["deep"]}, "deep": ["c"], "_meta": {"hostvars": {"a": {"ansible_host": "10.0.0.1"}, "c": {"ansible_user": "v"}}}}


def test_import_of_ini(servers, home):
    os.makedirs(f"{home}/group_vars/web")
    os.makedirs(f"{home}/host_vars")
    write_config(f"{home}/hosts", INI)
    write_config(f"{home}/group_vars/all.yml", "x: !vault |\n  abc\n")
    write_config(f"{home}/group_vars/web/main.yml", "ansible_user: fromfile\n")
    write_config(f"{home}/host_vars/db-a.yaml", "ansible_port: 2023\n")
    said = ai("import", f"{home}/hosts")[1]
    for words in ("group_vars/all.yml:1:4: a tag", "StrictHostKeyChecking no became accept-new", "UserKnownHostsFile /dev/null is left out", "db-a, db-b: its password is not taken over", "win: left out, it is reached by winrm", "ansible_port is left out: only Ansible can work out '{{ port }}'", "8 servers and 3 groups added"):
        assert words in said, said
    assert "hunter2" not in said + open(servers).read()
    prod = {"key": "/keys/my key", "proxy": "jump@bastion:2201", "host_key": "accept-new", "options": {"ServerAliveInterval": "5"}}
    db = {**prod, "become": "postgres"}
    assert fields_in(servers) == {
        "servers": {
            "lone": {"host": "10.9.9.9"}, **{f"web-0{number}.x": {**prod, "user": "deploy"} for number in (1, 2, 3)}, **{f"{number}.x": {**prod, "user": "fromfile", "port": 2222} for number in (10, 12)},
            "db-a": {**db, "port": 2023}, "db-b": db,
        },
        "groups": {"web": ["web-01.x", "web-02.x", "web-03.x", "10.x", "12.x"], "db": ["db-a", "db-b"], "prod": ["web", "db"]},
    }  # fmt: skip


def test_import_of_yaml_and_of_what_list_prints(servers, home):
    write_config(f"{home}/hosts.yml", YAML)
    write_config(f"{home}/hosts.json", LIST)
    write_config(servers, "servers: {edge: {}}\n")
    ai("import", f"{home}/hosts.yml")
    found = fields_in(servers)
    web = {"host": "10.1.1.1", "user": "high", "become": True}
    assert found["servers"] == {
        "edge": {}, "lone": {"host": "10.9.9.9", "user": "low", "forward_agent": True, "proxy": "edge,h.example.com:22", "options": {"Compression": "yes"}},
        "web-1": {**web, "port": 2022}, "web-2": {**web, "port": 2022}, "web-9": web,
    }  # fmt: skip
    assert found["groups"] == {"prod": ["web"], "web": ["web-1", "web-2", "web-9"]}
    ai("import", f"{home}/hosts.json")
    found = fields_in(servers)
    assert {name: found["servers"][name] for name in "abc"} == {"a": {"host": "10.0.0.1", "user": "u"}, "b": {"user": "u"}, "c": {"user": "v"}}
    assert found["groups"] == {"prod": ["web"], "web": ["web-1", "web-2", "web-9", "deep", "a", "b"], "deep": ["c"]}


def test_a_group_that_is_called_as_a_server(servers, home):
    write_config(f"{home}/hosts", "[db]\ndb-1\n[all-db:children]\ndb\n[web]\nweb\n")
    write_config(servers, "servers: {db: {}}\n")
    said = ai("import", f"{home}/hosts")[1]
    assert "db, web: no group of this name" in said or "web, db: no group of this name" in said
    assert fields_in(servers)["groups"] == {"all-db": ["db-1"]}


def test_the_deepest_group_has_the_last_word(servers, home):
    write_config(f"{home}/hosts", "[zone:children]\napp\n[zone:vars]\nansible_user=z\nansible_port=1\n[app]\nh\ni ansible_user=i\n[app:vars]\nansible_user=a\n[all:vars]\nansible_user=all\nansible_port=2\n")
    ai("import", f"{home}/hosts")
    assert fields_in(servers)["servers"] == {"h": {"user": "a", "port": 1}, "i": {"user": "i", "port": 1}}


@pytest.mark.parametrize(("name", "text", "message"), [
    ("hosts", "[web\n", ":1: '[web' has no ]"), ("hosts", "[web:colour]\n", ":1: [web:colour] is no section"), ("hosts", "[web:vars]\nx\n", ":2: [web:vars] holds lines such as"), ("hosts", "a b\n", ":1: 'b' should be name=value"), ("hosts", "a 'b\n", ":1: a quote has no end"), ("hosts", "a[5:1]\n", ":1: [5:1] is no range"), ("hosts", "a[1:99999]\n", "more than 10,000"),
    ("hosts", "a[1:999][1:999]\n", "more than 10,000"), ("hosts", "[a:children]\nb\n[b:children]\na\n[b]\nx\n", "groups lead in a circle"), ("hosts", "", "names no host"), ("h.yml", "- a\n", ":1:1: an inventory has groups"), ("h.yml", "all: {host: {}}\n", ":1:7: a group holds hosts"), ("h.yml", "all: {hosts: a}\n", ":1:14: all.hosts should be names"),
    ("h.yml", "all: {hosts: {a: {p: !vault x}}}\n", "ansible-inventory -i"), ("h.json", "{", ":1:2: this is not JSON"), ("hosts", "a ansible_port=x\n", "servers.a.port should be a number"), ("hosts", "a\nb ansible_user='x y'\n", "servers.b.user should be one word"), ("hosts", "a ansible_host=-oX\n", "may not begin with '-'"), ("hosts", b"a\xff\n", "byte 1 is not UTF-8"),
])  # fmt: skip
def test_what_is_no_inventory(servers, home, name, text, message):
    """One clear error, and not the half of it."""
    with open(f"{home}/{name}", "wb") as file:
        file.write(text if isinstance(text, bytes) else text.encode())
    _, said = ai("import", f"{home}/{name}", "--from", "ansible", code=2)
    assert message in said and said.count("ai: ") == 1 and not os.path.exists(servers), said


def test_a_script_is_not_run(servers, home):
    write_config(f"{home}/inv", "#!/bin/sh\ntouch ran\n")
    os.chmod(f"{home}/inv", 0o700)
    assert f"{home}/inv --list > hosts.json" in ai("import", f"{home}/inv", code=2)[1]


FLEET = {
    "servers": {
        "edge": {"host": "203.0.113.5", "port": 2222, "user": "jump", "key": "~/.ssh/edge key", "desc": "in \x1b[1m"}, "bastion": {"host": "10.0.0.1", "proxy": "edge", "host_key": "accept-new"},
        "web-1": {"host": "10.0.0.11", "proxy": "bastion", "tags": ["prod", "eu-1"], "become": True, "options": {"SendEnv": ["A", "B"], "Compression": True}}, "db": {"become": "postgres", "forward_agent": True, "env": "prod", "proxy": "u@[2001:db8::1]:22", "key": "/k/50%"},
    },
    "groups": {"web": ["web-*"], "back-end": ["db", "web"], "none": []}, "defaults": {"user": "deploy"},
}  # fmt: skip


def test_export_to_ssh(servers, home):
    """ssh reads of it what the inventory says; of some, those on the way come along."""
    write_config(servers, FLEET)
    out, _ = ai("export", "ssh")
    write_config(f"{home}/out", out)
    assert "\x1b" not in out
    assert {"hostname 203.0.113.5", "port 2222", "user jump", "identityfile ~/.ssh/edge key"} <= G("edge", "-F", f"{home}/out")
    assert {"hostname 10.0.0.11", "user deploy", "proxyjump bastion", "compression yes", "sendenv A", "sendenv B"} <= G("web-1", "-F", f"{home}/out")
    assert {"stricthostkeychecking accept-new", "proxyjump edge"} <= G("bastion", "-F", f"{home}/out") and {"forwardagent yes", "proxyjump u@[2001:db8::1]:22", "hostname db", "identityfile /k/50%%"} <= G("db", "-F", f"{home}/out")
    assert [line for line in ai("export", "ssh", "web")[0].splitlines() if line.startswith("Host ")] == ["Host edge", "Host bastion", "Host web-1"]
    write_config(servers, "")
    ai("import", f"{home}/out", "--from", "ssh")
    assert inventory.load().servers["web-1"].proxy == ("bastion",) and inventory.load().servers["edge"][1:5] == ("203.0.113.5", "jump", 2222, "~/.ssh/edge key")


def test_a_direct_way_stays_one(servers, home):
    """Whatever the configuration has into which it is put, but for a command of its own."""
    write_config(servers, {"servers": {"up": {"proxy": "none"}, "own": {"proxy": "none", "options": {"ProxyCommand": "nc %h %p"}}, "in": {"proxy": "up"}, "free": {}}})
    out, _ = ai("export", "ssh")
    write_config(f"{home}/out", f"{out}\nHost *\n  ProxyJump gate\n")
    assert [{line for line in G(name, "-F", f"{home}/out") if line.startswith("proxy") and "fdpass" not in line} - {"proxyjump none"} for name in ("up", "own", "in", "free")] == [set(), {"proxycommand nc %h %p"}, {"proxyjump up"}, {"proxyjump gate"}]
    known = json.loads(ai("export", "ansible")[0])["_meta"]["hostvars"]
    assert known["up"]["ansible_ssh_common_args"] == "-o ProxyJump=none" and "ProxyJump=none" in known["in"]["ansible_ssh_common_args"] and "ansible_ssh_common_args" not in known["free"]
    assert shlex.split(known["own"]["ansible_ssh_common_args"]) == ["-o", "ProxyCommand=nc %h %p"]
    before = inventory.load().servers
    write_config(servers, ai("export", "json")[0])
    assert [each.proxy for each in inventory.load().servers.values()] == [each.proxy for each in before.values()] == [("none",), ("none",), ("up",), ()]


def test_export_to_ansible(servers, home):
    write_config(servers, FLEET)
    document = json.loads(ai("export", "ansible", "--list")[0])
    assert document == json.loads(ai("export", "ansible")[0])
    assert {name: group.get("hosts") for name, group in document.items() if name != "_meta"} == {
        "all": None, "ungrouped": ["edge", "bastion"], "web": ["web-1"], "back_end": ["db", "web-1"], "none": [], "prod": ["web-1", "db"], "eu_1": ["web-1"],
    }  # fmt: skip
    assert set(document["all"]["children"]) == {"ungrouped", "web", "back_end", "none", "prod", "eu_1"}
    known = document["_meta"]["hostvars"]
    assert known["edge"] == {"ansible_host": "203.0.113.5", "ansible_user": "jump", "ansible_port": 2222, "ansible_ssh_private_key_file": "~/.ssh/edge key", "opsterm_description": "in \x1b[1m"}
    assert known["db"]["ansible_become"] is True and known["db"]["ansible_become_user"] == "postgres" and "ansible_become_user" not in known["web-1"]
    words = shlex.split(known["web-1"]["ansible_ssh_common_args"])
    assert words[:6] == ["-o", "SendEnv=A", "-o", "SendEnv=B", "-o", "Compression=yes"] and words[7].startswith("ProxyCommand=ssh -W ")
    for name in known:
        assert json.loads(ai("export", "ansible", "--host", name)[0]) == known[name]
    assert "is called 'nope'" in ai("export", "ansible", "--host", "nope", code=2)[1]
    script, _ = ai("export", "ansible", "--script")
    write_config(f"{home}/inv", script)
    os.chmod(f"{home}/inv", 0o700)
    for words in (["--list"], ["--host", "web-1"]):
        assert subprocess.run([f"{home}/inv", *words], capture_output=True, text=True, check=True).stdout == ai("export", "ansible", *words)[0]


def test_the_way_that_ansible_gets_leads_there(home):
    """Three hops with their own users, keys and ports; the arguments as Ansible gives them to ssh."""
    with tempfile.TemporaryDirectory(prefix="opsterm-") as place, chain(place) as hops:
        entries = hops.entries(host_key="strict")
        for name in ("edge", "bastion"):
            entries[name]["key"] = shutil.copy(entries[name]["key"], f"{place}/{name}'s key for %h")
        os.makedirs(os.environ["OPSTERM_DIR"], 0o700)
        write_config(f"{os.environ['OPSTERM_DIR']}/servers.yaml", {"servers": entries})
        found = json.loads(ai("export", "ansible")[0])["_meta"]["hostvars"]["internal"]
        argv = ["ssh", "-F", "/dev/null", *shlex.split(found["ansible_ssh_common_args"]), "-o", "BatchMode=yes", "-i", hops.internal.key, "-p", str(found["ansible_port"]), "-l", found["ansible_user"], found["ansible_host"], "echo $USER $HOP"]
        done = subprocess.run(argv, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60, check=False)
        assert done.stdout.split() == ["app", "internal"], done


def test_export_to_json_is_an_inventory(servers):
    write_config(servers, FLEET)
    before = inventory.load()
    out, _ = ai("export", "json")
    os.unlink(servers)
    write_config(servers.replace(".yaml", ".json"), out)
    after = inventory.load()
    assert after.groups == before.groups and [each[:-1] for each in after.servers.values()] == [each[:-1] for each in before.servers.values()]
    assert set(json.loads(ai("export", "json", "bastion")[0])["servers"]) == {"edge", "bastion"}


def test_every_field_of_a_server_is_exported():
    assert set(inventory_fields.FIELDS) - {"env"} == set(inventory_fields.Server._fields) - {"name", "place"}
