"""servers.yaml: what it may hold, and what is said of the rest, with its place."""

import os

import pytest
from conftest import write_config

from opsterm import guard, inventory
from opsterm.errors import UsageError


@pytest.fixture
def servers(file):
    return os.path.join(os.path.dirname(file), "servers.yaml")


def test_no_file(home):
    assert inventory.servers() == {}
    with pytest.raises(UsageError) as caught:
        inventory.matching("web-1")
    assert "servers.yaml is not there" in caught.value.message and "tags: [prod, web]" in caught.value.hint and "\n" not in caught.value.hint


@pytest.mark.parametrize(("tags", "found", "prod"), [
    ("prod", ("prod",), True), ("[prod, web]", ("prod", "web"), True), ("prod, web", ("prod", "web"), True), ('["web , Prod"]', ("web", "Prod"), True), ('", a,,b ,"', ("a", "b"), False),
    ("[web, prod-eu]", ("web", "prod-eu"), True), ("Production", ("Production",), True), ("product", ("product",), False), ("preprod", ("preprod",), False), ("", (), False), ("[]", (), False),
])  # fmt: skip
def test_tags(servers, tags, found, prod):
    write_config(servers, f"servers:\n  web-1:\n    host: 10.0.0.11\n    tags: {tags}\n  web-2:\n")
    assert inventory.servers() == {"web-1": inventory.Server("web-1", found), "web-2": inventory.Server("web-2")}
    assert guard.is_prod(guard.remote("web-1", [found])) is prod


def test_every_key_and_what_yaml_merges(servers):
    write_config(servers, "servers:\n  a: &a\n    host: h\n    user: u\n    port: 22\n    key: k\n    proxy: p\n    desc: d\n    tags: prod\n  b:\n    <<: *a\n    host: i\n")
    assert inventory.servers()["b"].tags == ("prod",)


@pytest.mark.parametrize(("text", "message"), [
    ("web-1:\n  host: a\n", ":1:1: 'web-1' should stand below `servers:`"), ("server:\n", ":1:1: 'server' should stand below `servers:`: did you mean 'servers'?"),
    ("servers:\ngroups: {}\n", ":2:1: 'groups' should stand below"), ("- a\n", ":1:1: the file should hold"), ("servers: [a]\n", ":1:10: servers should hold"), ("servers:\n  a: 10.0.0.1\n", ":2:6: servers.a should hold"),
    ("servers:\n  a:\n    hots: x\n", ":3:5: unknown key 'servers.a.hots': did you mean 'host'?"), ("servers:\n  a:\n    tag: prod\n", ":3:5: unknown key 'servers.a.tag': did you mean 'tags'?"),
    ("servers:\n  a:\n    tags: {b: c}\n", ":3:11: servers.a.tags should be a list of words"), ("servers:\n  a:\n    tags: [3]\n", ":3:11: servers.a.tags"), ("servers:\n  a:\n    tags: true\n", ":3:11: servers.a.tags"),
])  # fmt: skip
def test_what_is_wrong(servers, text, message):
    write_config(servers, text)
    with pytest.raises(UsageError) as caught:
        inventory.servers()
    assert caught.value.message.startswith(servers + message), caught.value.message


def test_which_are_meant(servers):
    write_config(servers, {"servers": {f"web-{number}": {} for number in range(12)}})
    assert [server.name for server in inventory.matching("web-1*")] == ["web-1", "web-10", "web-11"] and [server.name for server in inventory.matching("web-2")] == ["web-2"]
    for pattern, message, hint in (("web_1", "is called 'web_1'", "Did you mean web-1?"), ("db*", "fits 'db*'", "web-9 and 2 more")):
        with pytest.raises(UsageError) as caught:
            inventory.matching(pattern)
        assert message in caught.value.message and caught.value.hint.endswith(hint)
    write_config(servers, "servers:\n")
    with pytest.raises(UsageError, match="has no servers yet"):
        inventory.matching("web-1")
