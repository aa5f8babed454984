"""servers.yaml: what it may hold, what is said of the rest, with its place; and which servers a pattern means."""

import os
import subprocess

import pytest
from conftest import write_config

from opsterm import guard, inventory, inventory_names, inventory_select
from opsterm.errors import UsageError
from opsterm.inventory import Server, literal


def names(found, pattern):
    return [server.name for server in inventory_select.select(found, pattern)]


def refused(call, *arguments):
    with pytest.raises(UsageError) as caught:
        call(*arguments)
    return caught.value


def test_no_file(home):
    found = inventory.load()
    assert found.servers == {} and found.groups == {} and found.file == f"{os.environ['OPSTERM_DIR']}/servers.yaml"
    error = refused(inventory_select.select, found, "web-1")
    assert "servers.yaml is not there" in error.message and "tags: [prod, web]" in error.hint and "\n" not in error.hint


@pytest.mark.parametrize(("tags", "found", "prod"), [
    ("prod", ("prod",), True), ("[prod, web]", ("prod", "web"), True), ("prod, web", ("prod", "web"), True), ('["web , Prod"]', ("web", "Prod"), True), ('", a,,b ,"', ("a", "b"), False),
    ("[web, prod-eu]", ("web", "prod-eu"), True), ("Production", ("Production",), True), ("product", ("product",), False), ("preprod", ("preprod",), False), ("", (), False), ("[]", (), False),
    ("web\n    env: prod", ("web", "prod"), True), ("[prod]\n    env: prod", ("prod",), True),
])  # fmt: skip
def test_tags(servers, tags, found, prod):
    write_config(servers, f"servers:\n  web-1:\n    host: 10.0.0.11\n    tags: {tags}\n  web-2:\n")
    loaded = inventory.load().servers
    assert loaded == {"web-1": Server("web-1", "10.0.0.11", tags=found, place=f"{servers}:2"), "web-2": Server("web-2", place=loaded["web-2"].place)}
    assert guard.is_prod(guard.remote("web-1", [loaded["web-1"].tags])) is prod


def test_a_file_of_old(servers):
    """As people have it: only what the first version knew, and values as they typed them."""
    write_config(servers, "# mine\nservers:\n  a: &a\n    host: h.example.com\n    user: u\n    port: '22'\n    key: ~/.ssh/my key\n    proxy: b\n    desc: d # e\n    tags: prod\n  b:\n    <<: *a\n    host: 10.1\n    proxy:\n    port: 2222\n    user: 1001\n")
    found = inventory.load().servers
    assert found["a"] == Server("a", "h.example.com", "u", 22, "~/.ssh/my key", ("b",), "d", ("prod",), place=f"{servers}:3")
    assert found["b"] == found["a"]._replace(name="b", host="10.1", port=2222, proxy=(), user="1001", place=f"{servers}:11")


def test_every_new_key_and_defaults(servers):
    write_config(servers, """
defaults: {user: deploy, proxy: edge, options: {Compression: yes, ServerAliveInterval: 5}, become: true}
servers:
  edge: {host: 203.0.113.5, become: no}
  up: {proxy: none}
  mid: {proxy: 'edge, u@[2001:db8::1]:22'}
  web: {host: '[2001:db8::2]', user: root, become: app, forward_agent: true, host_key: accept-new, options: {compression: off, SendEnv: [A, B*]}}
""")
    found = inventory.load().servers
    assert [(each.user, each.proxy, each.become) for each in found.values()] == [("deploy", (), False), ("deploy", ("none",), True), ("deploy", ("edge", "u@[2001:db8::1]:22"), True), ("root", ("edge",), "app")]
    assert found["web"][6:] == ("", (), "app", True, "accept-new", (("compression", "no"), ("SendEnv", "A"), ("SendEnv", "B*"), ("ServerAliveInterval", "5")), f"{servers}:7") and found["web"].host == "2001:db8::2"


WEB = "servers:\n  web:\n    "


@pytest.mark.parametrize(("text", "message"), [
    ("web-1:\n  host: a\n", ":1:1: 'web-1' should stand below `servers:`"), ("server:\n", ":1:1: 'server' should stand below `servers:`: did you mean 'servers'?"),
    ("servers:\ngroup: {}\n", ":2:1: 'group' should stand below"), ("- a\n", ":1:1: the file should hold"), ("servers: [a]\n", ":1:10: servers should hold"), ("servers:\n  a: 10.0.0.1\n", ":2:6: servers.a should hold"),
    ("servers:\n  a:\n    hots: x\n", ":3:5: unknown key 'servers.a.hots': did you mean 'host'?"), ("servers:\n  a:\n    tag: prod\n", ":3:5: unknown key 'servers.a.tag': did you mean 'tags'?"),
    ("servers:\n  a:\n    tags: {b: c}\n", ":3:11: servers.a.tags should be a list of words"), ("servers:\n  a:\n    tags: [3]\n", ":3:11: servers.a.tags"), ("servers:\n  a:\n    tags: true\n", ":3:11: servers.a.tags"),
    (WEB + "port: 0\n", ":3:11: servers.web.port should be a number from 1 to 65535, not '0'"), (WEB + "port: ssh\n", ":3:11: servers.web.port"), (WEB + "host: -oProxyCommand=x\n", ":3:11: servers.web.host may not begin with '-'"),
    *((WEB + f'{field}: "a{sign}b"\n', f":3:{8 + len(field) - 1}: servers.web.{field} may not have ") for field in ("host", "user") for sign in "'`;&|<>(){}"), (WEB + "host: a$(b\n", ":3:11: servers.web.host may not have $"), ("servers:\n  a;b: {}\n", ":2:3: 'a;b' is no name"),
    (WEB + "proxy: none,edge\n  edge: {}\n", ":3:12: servers.web.proxy has 'none' next to others"),
    (WEB + "host: u@h\n", ":3:11: servers.web.host is a host alone: 'u@h' has a user"), (WEB + "host: h:22\n", ":3:11: servers.web.host is a host alone: 'h:22' has a port"), (WEB + 'user: "a\\nb"\n', ":3:11: servers.web.user has characters in it that do not show"),
    (WEB + "user: a b\n", ":3:11: servers.web.user should be one word"), (WEB + "host_key: no\n", ":3:15: servers.web.host_key should be one of ask, strict, accept-new, not 'no'"), (WEB + "forward_agent: maybe\n", ":3:20: servers.web.forward_agent should be true or false"),
    (WEB + "options: {StrictHostKeyChecking: no}\n", ":3:15: servers.web.options may not hold StrictHostKeyChecking: that is `host_key` here"), (WEB + "options: {Match: all}\n", ":3:15: servers.web.options has 'Match', which is no option"),
    (WEB + "options: {'A B': c}\n", ":3:15: servers.web.options has 'A B'"), (WEB + "options: {Port2: }\n", ":3:15: servers.web.options has no value for Port2"), ("servers:\n  -x: {}\n", ":2:3: '-x' is no name for a server"), ("defaults: {host: a}\n", ":1:12: unknown key 'defaults.host'"),
    (WEB + "proxy: edge\n  edgy: {}\n", ":3:12: servers.web.proxy names 'edge', which is no server, and no Host of ~/.ssh/config"), (WEB + "proxy: [u@h, edge:0]\n", ":3:18: servers.web.proxy: edge:0: the port should be"),
    (WEB + "proxy: a\n  a: {proxy: b}\n  b: {proxy: 'u@h,web'}\n", ":3:12: the proxies lead in a circle: web → a → b → web"), (WEB + "proxy: web\n", ":3:12: the proxies lead in a circle: web → web"), ("servers: {}\ndefaults: {proxy: x}\n", ":2:19: defaults.proxy names 'x'"),
    ("servers: {a: {}}\ngroups: {a: [a]}\n", ":2:10: groups.a: a server has this name"), ("groups: {all: []}\n", ":1:10: groups.all: this is no name"), ("groups: {g: [x*, nobody]}\n", ":1:18: groups.g names 'nobody'"), ("groups: {g: 3}\n", ":1:13: groups.g should be a list"),
    ("groups:\n  g: [h]\n  h: ['!g']\n", ":2:6: the groups lead in a circle: g → h → g"), ("servers: {a: {}, a: {}}\n", ":1:18: 'a' stands here a second time"),
])  # fmt: skip
def test_what_is_wrong(servers, text, message):
    write_config(servers, text)
    error = refused(inventory.load)
    assert error.message.startswith(servers + message), error.message
    assert error.code == 2 and "\n" not in error.message


@pytest.mark.parametrize(("text", "found"), [
    ("u@h", ("h", "u", None)), ("u@h:2200", ("h", "u", 2200)), ("h:22", ("h", "", 22)), ("[::1]", ("::1", "", None)), ("[::1]:2200", ("::1", "", 2200)), ("u@[fe80::1%eth0]:22", ("fe80::1%eth0", "u", 22)), ("::1", ("::1", "", None)), ("u@2001:db8::1", ("2001:db8::1", "u", None)),
    ("10.1.2.3", ("10.1.2.3", "", None)), ("a@b@h", ("h", "a@b", None)), *((text, None) for text in ("h", "web-1", "-oX@h", "u@-oX", "@h", "u@", "u@h:x", "h:x", "h:", "[x]:2", "web-[1-3]", "tag:8", "u@h/x", "a b@h", "u@h;x", "u@h\x1b", "1.2.3", "", "a,b:2", "u@$(x)")),
])  # fmt: skip
def test_literals(text, found):
    assert (lambda server: server and server[1:4])(literal(text)) == found
    assert literal(text) is None or literal(text).name == text


FLEET = """
servers:
  edge: {proxy: none}
  web-1: {tags: [prod, web], user: u, host: 10.0.0.1}
  web-2: {tags: web}
  web-02: {tags: web}
  web-10: {tags: [web, EU]}
  db-primary: {env: prod}
  db-b: {}
groups:
  web: ['tag:web', '!web-10']
  few: [web, edge]
  some: '!web-*, !gate'
  hop: [root@203.0.113.9]
  none: []
"""


@pytest.mark.parametrize(("pattern", "found"), [
    ("web-1", "web-1"), ("web-*", "web-1 web-2 web-02 web-10"), ("web-?", "web-1 web-2"), ("web-[1-20]", "web-1 web-2 web-10"), ("web-[01-20]", "web-02 web-10"), ("web-[1,10-11]", "web-1 web-10"), ("web-[!1]", "web-2"), ("*-[ab]", "db-b"),
    ("tag:prod", "web-1 db-primary"), ("tag:e*", "web-10"), ("web", "web-1 web-2 web-02"), ("few", "web-1 web-2 web-02 edge"), ("some", "edge db-primary db-b"), ("hop", "root@203.0.113.9"), ("all", "edge web-1 web-2 web-02 web-10 db-primary db-b"),
    ("db-b,web-1,db-b", "db-b web-1"), ("web-*,!web-1*", "web-2 web-02"), ("!web-*", "edge db-primary db-b"), ("all,!tag:prod,!few", "web-10 db-b"), ("prim", "db-primary"), ("DB-P", "db-primary"), ("ed", "edge"), ("root@web-1", "root@web-1"), ("gate", "gate"), ("gat", "gate"), ("u@h:2, [::1]:22", "u@h:2 [::1]:22"),
])  # fmt: skip
def test_which_are_meant(servers, ssh_config, pattern, found):
    write_config(servers, FLEET)
    write_config(ssh_config, "Host gate *.example.com !x\n")
    assert names(inventory.load(), pattern) == found.split()


@pytest.mark.parametrize(("pattern", "message", "hint"), [
    ("we", "'we' could be several: web-1, web-2, web-02, web-10", "a,b"), ("db", "'db' could be several: db-primary, db-b", "a,b"), ("web_1", "is called 'web_1'", "Did you mean web-1?"), ("x*", "fits 'x*'", "There are: edge, web-1"), ("tag:x", "has the tag 'x'", "There are: EU, prod, web"),
    ("web-1,!web-1", "no server is left of 'web-1,!web-1'", "!"), ("all,!web_1", "is called 'web_1'", "web-1"), ("", "no server is named", "all"), ("!", "is called ''", "There are"), ("web-[1-99999]", "more than 10,000", "glob"), ("none", "the group 'none' of", "edit"), ("web-1:99999", "the port should be", "host:port"),
])  # fmt: skip
def test_nothing_is_guessed(servers, ssh_config, pattern, message, hint):
    write_config(servers, FLEET)
    write_config(ssh_config, "Host gate\n")
    error = refused(names, inventory.load(), pattern)
    assert message in error.message and hint in error.hint, (error.message, error.hint)


def test_the_one(servers, ssh_config):
    write_config(servers, FLEET)
    write_config(ssh_config, "Host web-9 edge.example.com gate\n")
    found = inventory.load()
    assert inventory_select.one(found, "tag:EU").name == "web-10" and inventory_select.one(found, "web-9") == Server("web-9", place=f"{ssh_config}:1")
    assert inventory_select.one(found, "root@web-1:2200")[:4] == ("root@web-1:2200", "10.0.0.1", "root", 2200) and inventory_select.one(found, "web-1:23")[2:4] == ("u", 23)
    assert "could be several: web-1, web-2, web-02" in refused(inventory_select.one, found, "web").message
    assert "could be several: edge, edge.example.com" in refused(inventory_select.one, found, "edg").message and inventory_select.one(found, "edge").place.startswith(servers)
    assert inventory_select.groups_of(found, "web-1") == ["web", "few"]


def test_names_of_an_ssh_config(ssh_config):
    write_config(ssh_config, f"# Host no\nInclude conf.d/* {ssh_config}\nhOST=a \"b c\" 'd' # e\n\tHost\tf !g h* ?i -j k,l\nMatch host m exec n\nHostName o\nHost=r\n")
    write_config(f"{os.path.dirname(ssh_config)}/conf.d/x", "Host p\n\tInclude y\n")
    write_config(f"{os.path.dirname(ssh_config)}/y", "Host q\n")
    directory = os.path.dirname(ssh_config)
    assert inventory_names.names() == {"p": f"{directory}/conf.d/x:1", "q": f"{directory}/y:1", "a": f"{ssh_config}:3", "d": f"{ssh_config}:3", "f": f"{ssh_config}:4", "r": f"{ssh_config}:7"}


def test_what_completes(servers, ssh_config):
    write_config(servers, "servers: {a: {host: h, tags: x}, b: {desc: d}}\ngroups: {g: [a]}\n")
    write_config(ssh_config, "Host a c\n")
    assert inventory_select.candidates(inventory.load()) == {"a": "h", "b": "d", "g": "group", "tag:x": "tag", "c": "~/.ssh/config"}


def test_guard_takes_patterns(servers, ssh_config):
    write_config(servers, FLEET)
    write_config(ssh_config, "Host gate\n")
    for pattern, code in (("web-1", 11), ("web-2", 10), ("tag:prod", 11), ("u@h", 10)):
        assert subprocess.run(["ai", "guard", "-t", pattern, "systemctl restart nginx"], capture_output=True).returncode == code, pattern
    assert b"could be several" in subprocess.run(["ai", "guard", "-t", "we", "true"], capture_output=True).stderr
