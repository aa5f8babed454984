"""docs/ssh.md: its examples as they are typed, its options as the parser has them, its classes as ssh_log has them."""

import argparse
import os
import re
import subprocess
from pathlib import Path

import pytest
from sshd import chain, serve, write_servers

from opsterm import ssh, ssh_log

DOC = (Path(__file__).parent.parent / "docs" / "ssh.md").read_text(encoding="utf-8")


def test_the_examples(home):
    """Each is typed with servers that are like those in the document; what differs from machine to machine is not compared."""
    from opsterm import yamlfile

    directory = os.path.join(home, "s")
    os.mkdir(directory)
    with open(f"{home}/doc.yaml", "w") as file:
        file.write(re.search(r"^```yaml\n(.*?)^```", DOC, re.MULTILINE | re.DOTALL)[1])
    os.chmod(f"{home}/doc.yaml", 0o600)
    shown = yamlfile.plain(yamlfile.read(f"{home}/doc.yaml"))["servers"]
    with chain(directory) as hops, serve(directory) as web:
        if not hops.isolated:
            pytest.skip("needs root, for accounts and networks as in the document")
        dead = {**hops.internal.entry(proxy="bastion"), "host": "10.78.0.9", "port": 22}
        servers = {**hops.entries(), "web": web.entry(), "dead": dead}
        assert set(shown) == set(servers)
        for name, entry in shown.items():
            assert entry.get("proxy") == servers[name].get("proxy") and set(entry) <= set(servers[name]), name
        # edge goes to web over its own loopback, which is not ours where it has a namespace of its own.
        with _reachable(web, hops) as reachable:
            write_servers({**servers, "web": {**reachable.entry(), "options": {**reachable.entry()["options"], "HostKeyAlias": "web"}}})
            blocks = re.search(r"^```console\n(.*?)^```", DOC, re.MULTILINE | re.DOTALL)[1].split("$ ")[1:]
            assert len(blocks) > 5
            for block in blocks:
                command, *expected = block.strip().split("\n")
                done = subprocess.run(["bash", "-c", command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, check=False)
                lines = done.stdout.strip().split("\n")
                if "--print" in command:
                    assert re.sub(r"-i \S+|-o \S+|198\.\d+\.\d+\.\d+", "", lines[0]).split() == re.sub(r"-i \S+|198\.\d+\.\d+\.\d+", "", expected[0]).split()
                else:
                    assert lines[: len(expected)] == expected, (command, lines)


class _reachable:
    """web where edge reaches it: in edge's namespace."""

    def __init__(self, web, hops):
        self.web, self.hops = web, hops

    def __enter__(self):
        from sshd import Server

        self.server = Server(os.path.dirname(self.web.directory), "inner", "app", "127.0.0.1", 2222, self.hops.edge.namespace, self.web.known_hosts)
        self.server.start(SetEnv="HOP=web")
        self.server.know("web")
        return self.server

    def __exit__(self, *_):
        self.server.stop()


def test_every_option_and_every_class_is_in_the_document():
    parser = argparse.ArgumentParser()
    ssh.add_arguments(parser)
    for action in parser._actions:
        for name in action.option_strings:
            assert f"`{name}" in DOC or name in ("-h", "--help"), name
    for kind in (*ssh_log.KINDS, ssh_log.JUMP):
        assert f"`{kind}" in DOC, kind
