"""`ai ssh` against real OpenSSH servers: the way through hops, what runs there, what is said when it fails, and what is left behind."""

import argparse
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading

import pytest
import sshd
from sshd import chain, faulty, serve, write_servers

from opsterm import ssh, ssh_chain, ssh_config, ssh_master, ssh_run
from opsterm.errors import UsageError
from opsterm.inventory import load
from opsterm.ssh_config import Manner


@pytest.fixture
def place(home):
    """A directory for servers, with a short name."""
    directory = os.path.join(home, "s")
    os.mkdir(directory)
    yield directory
    for path in ssh_master.sockets():
        ssh_master.close(path)
    for pid in sshd.masters(os.environ["XDG_RUNTIME_DIR"]).values():
        os.kill(pid, signal.SIGKILL)


@pytest.fixture
def web(place):
    with serve(place) as server:
        write_servers({"web": server.entry()})
        yield server


@pytest.fixture
def hops(place):
    with chain(place) as found:
        write_servers(found.entries())
        yield found


def ai(*words, stdin=b"", timeout=300, **env):
    """Without a terminal: nobody can be asked."""
    return subprocess.run(["setsid", "-w", "ai", *words], input=stdin, capture_output=True, timeout=timeout, env={**os.environ, **env}, check=False)


def way(name, via=None):
    found = load()
    return ssh_chain.resolve(found, found.servers[name], via)


def run(name, command, via=None, **more):
    return ssh_run.run(way(name, via), command, **more)


BRIEF = (2, 10, 50)  # seconds for each hop, where what we wait for is that they are over; more where a machine is too slow to come that far


# The way


@pytest.mark.parametrize(
    "servers, name, via, names",
    [
        ({"a": {}}, "a", None, ["a"]),
        ({"a": {}, "b": {"proxy": "a"}}, "b", None, ["a", "b"]),
        ({"a": {}, "b": {"proxy": "a"}, "c": {"proxy": "b"}}, "c", None, ["a", "b", "c"]),
        ({"a": {}, "b": {}, "c": {"proxy": "a,b"}}, "c", None, ["a", "b", "c"]),
        ({"a": {}, "b": {"proxy": "a"}, "c": {"proxy": "a,b"}}, "c", None, ["a", "b", "c"]),
        ({"a": {}, "b": {}, "c": {"proxy": "a"}}, "c", "b", ["b", "c"]),
        ({"a": {}, "b": {"proxy": "a"}, "c": {}}, "c", "b", ["a", "b", "c"]),
        ({"a": {}, "c": {"proxy": "a"}}, "c", "none", ["c"]),
        ({"c": {}}, "c", "root@10.0.0.1:2222", ["root@10.0.0.1:2222", "c"]),
        ({"c": {"proxy": "root@[fe80::1]:22"}}, "c", None, ["root@[fe80::1]:22", "c"]),
    ],
)
def test_the_hops_in_their_order(home, servers, name, via, names):
    write_servers(servers)
    assert [hop.name for hop in way(name, via)] == names


@pytest.mark.parametrize(
    "servers, name, via, said",
    [
        ({"a": {}, "b": {"proxy": "a"}}, "a", "b", "a twice"),
        ({"a": {}, "b": {}}, "a", "b,a", "a twice"),
        ({"a": {}}, "a", "nobody", "nobody"),
        ({"a": {}}, "a", ",", "names no server"),
    ],
)
def test_a_way_that_there_is_not(home, servers, name, via, said):
    write_servers(servers)
    with pytest.raises(UsageError, match=said):
        way(name, via)


def asked(hops, manner=Manner()):
    """What ssh itself makes of the configuration, for each hop."""
    path, alias = ssh_config.write(hops, manner)
    assert os.stat(path).st_mode & 0o777 == 0o600 and os.stat(os.path.dirname(path)).st_mode & 0o777 == 0o700
    found = []
    for name in ssh_config.aliases(hops):
        out = subprocess.run(["ssh", "-F", path, "-G", name], capture_output=True, text=True, check=True).stdout
        found.append(dict(line.split(" ", 1) for line in reversed(out.splitlines()) if " " in line))
    assert alias == ssh_config.aliases(hops)[-1]
    return found


def test_what_ssh_reads_for_each_hop(home):
    write_servers(
        {
            "edge": {"host": "2001:db8::7", "user": "jump", "port": 2201, "key": "/k/with space/50% 'q'"},
            "db": {"host": "10.0.0.5", "proxy": "edge", "host_key": "accept-new", "forward_agent": True, "options": {"ServerAliveInterval": 7}},
            "bare": {},
            "relative": {"key": "keys/id"},
        }
    )
    edge, db = asked(way("db"))
    assert (edge["hostname"], edge["user"], edge["port"], edge["identitiesonly"]) == ("2001:db8::7", "jump", "2201", "yes")
    assert edge["identityfile"] == "/k/with space/50% 'q'" or edge["identityfile"] == "/k/with space/50%% 'q'"
    assert (edge["stricthostkeychecking"], db["stricthostkeychecking"]) == ("ask", "accept-new")
    assert "hostkeyalias" not in edge and db["hostkeyalias"] == "db"
    assert (edge["forwardagent"], db["forwardagent"], db["serveraliveinterval"], edge["serveraliveinterval"]) == ("no", "yes", "7", "15")
    assert " -- edge" in db["proxycommand"] and "proxycommand" not in edge
    assert asked(way("bare"))[0]["hostname"] == "bare"
    assert asked(way("bare", "none"))[0].get("proxyjump", "none") == "none"
    assert asked(way("relative"))[0]["identityfile"] == f"{os.environ['OPSTERM_DIR']}/keys/id"
    assert (edge["connecttimeout"], int(db["connecttimeout"]) > 100) == ("10", True)  # somebody may have to log in to edge first
    for said, seconds in (("1m5S", "69"), ("30", "34"), ("none", "8")):
        write_servers({"edge": {"options": {"ConnectTimeout": said}}, "db": {"proxy": "edge"}})
        assert asked(way("db"), Manner(batch=True, connect=4))[1]["connecttimeout"] == seconds
    write_servers({"edge": {}, "db": {"proxy": "edge", "host_key": "accept-new"}, "up": {"proxy": "none"}, "own": {"proxy": "none", "options": {"ProxyCommand": "nc %h %p"}}})
    assert [ssh_config.text(way(name), Manner(), "", "").count("ProxyJump none") for name in ("edge", "up")] == [0, 1]
    assert asked(way("own"))[0]["proxycommand"] == "nc %h %p"
    batch = asked(way("db"), Manner(batch=True, connect=4))
    assert [(one["batchmode"], one["connecttimeout"]) for one in batch] == [("yes", "4"), ("yes", "8")]  # to ssh the way there is part of it
    assert [one["stricthostkeychecking"] for one in batch] == ["true", "accept-new"]


def test_one_private_address_is_another_machine_behind_another_bastion(home):
    write_servers({"a": {}, "b": {}})
    ways = [ssh_chain.resolve(load(), ssh_run_literal("root@10.0.0.5"), via) for via in ("a", "b", "none")]
    aliases = [asked(each)[-1].get("hostkeyalias") for each in ways]
    sockets = [ssh_config.socket(each, len(each) - 1, "/run/x") for each in ways]
    assert aliases[2] is None and len(set(aliases)) == 3 and len(set(sockets)) == 3


def ssh_run_literal(text):
    from opsterm import inventory_select

    return inventory_select.one(load(), text)


def test_the_same_way_is_the_same_file_and_another_one_another(home):
    write_servers({"a": {"port": 1}, "b": {"port": 2}})
    paths = [ssh_config.write(way(name))[0] for name in ("a", "a", "b")]
    assert paths[0] == paths[1] != paths[2]


def test_no_host_key_goes_unchecked():
    folder = os.path.dirname(ssh_config.__file__)
    for name in os.listdir(folder):
        if name.startswith("ssh") and name.endswith(".py"):
            text = open(os.path.join(folder, name)).read().lower()
            assert not re.search(r"stricthostkeychecking[= \"']*(no|off)\b", text), name


@pytest.mark.skipif(not sshd.ROOT, reason="needs root, to put another ~/.ssh in its place")
def test_what_the_user_has_in_ssh_config_holds_too(web, home, place):
    os.makedirs(f"{home}/.ssh", 0o700)
    with open(f"{home}/.ssh/config", "w") as file:
        file.write(f"Host bare web\n  HostName 127.0.0.1\n  Port {web.port}\n  User {web.user}\n  IdentityFile {web.key}\n  UserKnownHostsFile {web.known_hosts}\n")
    write_servers({"web": {"host": "127.0.0.1", "port": web.port}})
    with open(f"{place}/accounts", "w") as file:  # ssh does not ask $HOME where ~ is
        file.write(f"root:x:0:0::{home}:/bin/sh\n")
    private = ["unshare", "-m", "sh", "-ec", f'mount --make-rprivate /; mount --bind {place}/accounts /etc/passwd; exec "$@"', "-"]
    for name in ("bare", "web"):
        done = subprocess.run([*private, "ai", "ssh", name, "--", "echo $HOP"], capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
        assert (done.stdout, done.returncode) == ("web\n", 0), done


# What runs there


def test_through_three_hops(hops):
    done = ai("ssh", "internal", "--", "echo $HOP $USER; echo problem >&2; cat; exit 3", stdin=b"typed")
    assert (done.stdout, done.stderr, done.returncode) == (f"internal {hops.internal.user}\ntyped".encode(), b"problem\n", 3)
    if hops.isolated:
        write_servers({"internal": hops.internal.entry(options={"ConnectTimeout": 1})})
        assert ai("ssh", "internal", "--", "true").returncode == 6


@pytest.mark.parametrize("code", [0, 1, 6, 124, 255])
def test_the_exit_code_is_that_of_the_command(web, code):
    for _ in "cold", "warm":
        done = ai("ssh", "web", "--", f"exit {code}")
        assert (done.returncode, done.stderr) == (code, b"")


@pytest.mark.parametrize(
    "words, out",
    [
        (["printf", "<%s>", "a b", "$HOME", "it's", "*", ""], "<a b><$HOME><it's><*><>"),
        (["printf '<%s>' a b"], "<a><b>"),
        (["--", "echo", "-n", "--via"], "--via"),
        (["--no-stdin", "echo", "-v"], "-v\n"),
    ],
)
def test_words_arrive_as_they_are_and_text_is_for_the_shell(web, words, out):
    assert ai("ssh", "web", *words).stdout.decode() == out


def test_spaces_in_paths_and_ipv6(place, home):
    spaced = os.path.join(place, "with space")
    os.mkdir(spaced)
    with serve(place, address="::1") as server:
        server.key = shutil.copy(server.key, os.path.join(spaced, "my key"))
        write_servers({"six": server.entry()})
        assert ai("ssh", "six", "echo $HOP").stdout == b"web\n"
        literal = ai("ssh", f"{server.user}@[::1]:{server.port}", "--explain")
        assert literal.returncode == 0 and b"::1" in literal.stdout


def test_the_person_waits_for_nothing_that_is_left_running(web):
    pid = int(ai("ssh", "web", "--", "sleep 300 >/dev/null 2>&1 & echo $!").stdout)
    os.kill(pid, signal.SIGKILL)  # it runs, still


def test_output_and_input_of_the_function(web):
    seen = []
    ran = run("web", "cat; echo e >&2; exit 4", input=b"x" * 300_000, live=lambda number, data: seen.append((number, data)))
    assert (ran.code, len(ran.stdout), ran.stderr, ran.failure) == (4, 300_000, b"e\n", None)
    assert b"".join(data for number, data in seen if number == 1) == ran.stdout and (2, b"e\n") in seen


def test_a_shell_has_our_process(web):
    """execvp: the number is ssh's, and there is no process beside it."""
    with subprocess.Popen(["setsid", "ai", "ssh", "web", "-N"], stdin=subprocess.DEVNULL) as process:
        sshd._until(lambda: os.path.basename(os.readlink(f"/proc/{process.pid}/exe")) == "ssh")
        assert sshd._below(process.pid) == []
        process.terminate()


def test_a_shell_on_a_terminal(hops, terminal):
    terminal.send("ai ssh internal", "Enter")
    terminal.wait_for(re.compile(r"internal\n.*[#$]\Z", re.DOTALL), 60)
    terminal.send('echo "on $HOP"; stty size', "Enter")
    terminal.wait_for("on internal\n24 80", 60)
    terminal.send("sleep 100", "Enter")
    sshd._until(lambda: any(b"sleep\x00100" in open(f"/proc/{pid}/cmdline", "rb").read() for pid in hops.internal.sessions()))
    terminal.send("", "C-c")
    terminal.send("echo ended $?", "Enter")
    terminal.wait_for("ended 130", 60)
    terminal._tmux("resize-window", "-x", "60", "-y", "20")
    terminal.send("clear; stty size", "Enter")
    terminal.wait_for("20 60", 60)
    terminal.send("", "Enter")
    terminal.send("~")
    terminal.send(".")
    terminal.wait_for("closed.", 60)


@pytest.mark.skipif(not sshd.ROOT, reason="needs root, for an account with a password")
def test_a_password_is_asked_for_on_the_terminal(place, terminal):
    with serve(place, PasswordAuthentication="yes") as server:
        write_servers({"web": {**server.entry(options={"PubkeyAuthentication": "no"}), "key": ""}})
        terminal.send("ai ssh web -- 'echo $HOP; exit 4'; echo code $?", "Enter")
        terminal.wait_for("password:", 60)
        terminal.send("wrong", "Enter")
        terminal.wait_for(re.compile("password:.*password:", re.DOTALL), 60)
        terminal.send(sshd.PASSWORD, "Enter")
        terminal.wait_for("web\ncode 4", 60)
        terminal.send("clear; ai ssh --close; ai ssh web -- true; echo code $?", "Enter")
        terminal.wait_for("password:", 60)
        terminal.send("", "C-c")
        terminal.wait_for("code 130", 60)


def test_stdin_goes_with_a_deadline_too(web):
    assert ai("ssh", "web", "--timeout", "200", "--", "cat", stdin=b"x" * 200_000).stdout == b"x" * 200_000
    with subprocess.Popen(["setsid", "ai", "ssh", "web", "--timeout", "1", "cat"], stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.wait(120) == 2 and b"stdin did not end" in process.stderr.read()


def test_a_terminal_there(web):
    ran = run("web", "tty >/dev/null && echo tty; echo e >&2", tty=True)
    assert (ran.code, ran.stdout.replace(b"\r", b"")) == (0, b"tty\ne\n"), ran
    assert ended("web", "echo $$ > pid; sleep 300", lambda _: os.path.exists(f"{web.home}/pid"), tty=True).code == 124
    sshd._until(lambda: not os.path.exists("/proc/" + open(f"{web.home}/pid").read().strip()))


def test_forwards(web):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with subprocess.Popen(["setsid", "ai", "ssh", "web", "-N", "-L", f"{port}:127.0.0.1:{web.port}"], stdin=subprocess.DEVNULL) as process:
        def answers():
            with socket.socket() as client:
                return client.connect_ex(("127.0.0.1", port)) == 0 and client.recv(7) == b"SSH-2.0"
        sshd._until(answers)
        process.terminate()


# What goes wrong


def failing(servers, name, server, how, hop="bad"):
    """What came of it, once the server has been met: until then it is not the one that keeps us waiting."""
    with faulty(how) as port:
        for patience in BRIEF:
            quick = {"options": {**server["options"], "ConnectTimeout": patience}} if how in ("hangs", "banner") else {}
            write_servers({**{each: {**entry, **quick} for each, entry in servers.items()}, hop: {**server, "port": port, **quick}})
            ran = run(name, "true")
            if not quick or port.met.is_set():
                return ran
    raise AssertionError("nobody came")


FAULTS = [
    ("closed", "refused", "refused the connection"),
    ("hangs", "timeout", "said nothing"),
    ("banner", "timeout", "said nothing more"),
    ("drops", "unreachable", "took the connection and"),
    ("resets", "unreachable", "took the connection and"),
    ("noise", "unreachable", "no ssh server"),
]


@pytest.mark.parametrize("how, kind, said", FAULTS)
def test_a_server_that_misbehaves(web, how, kind, said):
    ran = failing({}, "bad", web.entry(), how)
    assert (ran.code, ran.failure.kind, ran.failure.hop) == (6, kind, "bad"), ran
    assert said in ran.failure.text and "bad" in ran.failure.text and ran.failure.hint


@pytest.mark.parametrize("how, kind, said", FAULTS)
def test_a_hop_in_the_middle_that_misbehaves(place, web, how, kind, said):
    with serve(place, "edge") as edge:
        ran = failing({"edge": edge.entry(), "end": web.entry(proxy="mid")}, "end", web.entry(proxy="edge"), how, "mid")
        assert (ran.code, ran.failure.kind, ran.failure.hop, ran.failure.cause in (kind, "dropped")) == (6, "jump:mid", "mid", True), ran
        assert "mid" in ran.failure.text and "hop 2 of 3" in ran.failure.text and "end" in ran.failure.hint + "end"


def test_the_reason_is_told_behind_an_open_master_too(place, web):
    """A master does not say why it could not connect: without it ssh does."""
    with serve(place, "edge") as edge, faulty("closed") as port:
        write_servers({"edge": edge.entry(), "bad": {**web.entry(proxy="edge"), "port": port}})
        assert ssh_master.warm(way("edge"), Manner(batch=True, masters=True)) == 0 and ssh_master.state(ssh_config.socket(way("edge"), 0, ssh_config.private_directory())) == "live"
        ran = run("bad", "true")
        assert ran.failure.kind == "refused" and "as edge sees it" in ran.failure.text


def test_names_keys_and_forwarding_that_are_refused(place, web):
    with serve(place, "edge", AllowTcpForwarding="no") as edge:
        other = sshd.make_key(os.path.join(place, "other"))
        entry = {**web.entry(), "key": other}
        public = os.path.join(place, "open")
        sshd.make_key(public)
        os.chmod(public, 0o644)
        web.authorize(web.key, public)
        write_servers(
            {
                "edge": edge.entry(), "nobody": {**web.entry(), "host": "no-such-host.invalid"}, "stranger": entry, "lost": {**entry, "key": "/nowhere/key"},
                "readable": {**entry, "key": public}, "behind": web.entry(proxy="edge"), "odd": web.entry(options={"NoSuchOption": "1"}),
            }
        )  # fmt: skip
        for name, kind, hop, said, hint in (
            ("nobody", "dns", "nobody", "cannot be resolved", "--explain"),
            ("stranger", "auth", "stranger", f"does not let {web.user} in with {other}", "ssh-copy-id"),
            ("lost", "auth", "lost", "was not shown the key /nowhere/key: it is not there", "ls -l /nowhere/key"),
            ("readable", "auth", "readable", "others can read it", f"chmod 600 {public}"),
            ("behind", "jump:edge", "edge", "edge does not pass connections on to behind", "AllowTcpForwarding"),
            ("odd", "config", "odd", "option", "--explain"),
        ):
            ran = run(name, "true")
            assert (ran.code, ran.failure.kind, ran.failure.hop) == (6, kind, hop), ran
            assert said in ran.failure.text and hint in ran.failure.hint, ran.failure


def test_a_key_with_a_passphrase_that_nobody_types(place, web):
    locked = sshd.make_key(os.path.join(place, "locked"), passphrase="secret words")
    web.authorize(locked)
    write_servers({"web": {**web.entry(), "key": locked}})
    ran = run("web", "true")
    assert ran.failure.kind == "auth" and "has a passphrase" in ran.failure.text and ran.failure.hint == f"ssh-add {locked}"


def test_a_host_key_that_is_not_known(place):
    with serve(place, known=False) as server:
        write_servers({"web": server.entry(), "easy": server.entry(host_key="accept-new")})
        ran = run("web", "true")
        assert ran.failure.kind == "hostkey" and sshd.fingerprint(server.host_key) in ran.failure.text
        assert "--accept-new" in ran.failure.hint and not os.path.exists(server.known_hosts)
        done = ai("ssh", "web", "--accept-new", "--", "true")
        assert done.returncode == 0 and sshd.fingerprint(server.host_key) in done.stderr.decode()
        assert run("web", "true").code == 0


def test_a_host_key_that_has_changed_is_always_refused(web):
    before = sshd.fingerprint(web.host_key)
    after = web.change_host_key()
    for words in ([], ["--accept-new"]):
        done = ai("ssh", "web", *words, "--", "touch ran")
        said = done.stderr.decode()
        assert done.returncode == 6 and before in said and after in said and "ssh-keygen -f" in said and "-R" in said, said
    assert not os.path.exists(f"{web.home}/ran")


def test_too_many_logins_at_once(place):
    """MaxStartups: who comes later is dropped, at once."""
    with serve(place, MaxStartups="1:100:1") as server:
        write_servers({"web": server.entry()})
        with socket.create_connection((server.host, server.port)) as held:
            assert held.recv(7) == b"SSH-2.0"
            ran = run("web", "true")
        assert (ran.code, ran.failure.kind, ran.failure.cause) == (6, "unreachable", "dropped") and "MaxStartups" in ran.failure.text + ran.failure.hint, ran
        sshd._until(lambda: not server.sessions())
        assert run("web", "true").code == 0


def test_a_proxy_of_the_user_s_own_that_fails(web):
    write_servers({"web": web.entry(options={"ProxyCommand": "false"})})
    ran = run("web", "true")
    assert (ran.failure.kind, ran.failure.cause) == ("unreachable", "unreachable") and "your ssh configuration" in ran.failure.text, ran


@pytest.mark.parametrize("mark, kind, said", [("userauth-request for user", "auth", "during the login"), ("Accepted publickey", "timeout", "did not begin a session")])
def test_one_that_ends_the_login_is_not_tried_again(place, mark, kind, said):
    """Who is cut off again and again while logging in is locked out by many a server."""
    accepted = []
    with serve(place, LogLevel="DEBUG1") as server, socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=_cut_login, args=(listener, server, accepted, mark), daemon=True).start()
        write_servers({"web": {**server.entry(options={"HostKeyAlias": f"[127.0.0.1]:{server.port}"}), "port": listener.getsockname()[1]}})
        ran = run("web", "true")
        listener.shutdown(socket.SHUT_RDWR)
    assert (ran.failure.kind, len(accepted)) == (kind, 1) and said in ran.failure.text, ran


def _cut_login(listener, server, accepted, mark):
    """Pass on what both say, until the client answers to what the server has done when mark is in its log."""
    while True:
        try:
            client = listener.accept()[0]
        except OSError:
            return
        accepted.append(client)
        upstream = socket.create_connection(("127.0.0.1", server.port))
        threading.Thread(target=_copy, args=(upstream, client), daemon=True).start()
        while (data := client.recv(65536)) and mark not in server.said():
            upstream.sendall(data)
        client.shutdown(socket.SHUT_RDWR)
        upstream.close()


def test_one_that_drops_is_tried_again(web):
    """The first two connections are dropped before anything has run: the third one runs it, once."""
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=_drop_then_pass, args=(listener, 2, web.port), daemon=True).start()
    write_servers({"web": {**web.entry(options={"HostKeyAlias": f"[127.0.0.1]:{web.port}"}), "port": listener.getsockname()[1]}})
    ran = run("web", "echo ran >> once")
    listener.close()
    assert (ran.code, ran.failure) == (0, None) and open(f"{web.home}/once").read() == "ran\n"


def _drop_then_pass(listener, times, port):
    for turn in range(times + 1):
        client = listener.accept()[0]
        if turn < times:
            client.close()
            continue
        upstream = socket.create_connection(("127.0.0.1", port))
        for source, target in ((client, upstream), (upstream, client)):
            threading.Thread(target=_copy, args=(source, target), daemon=True).start()


def _copy(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


@pytest.mark.parametrize("masters", [True, False])
def test_what_may_have_run_is_not_run_again(web, masters):
    if masters:
        assert run("web", "true").code == 0
    threading.Thread(target=_cut, args=(web,), daemon=True).start()
    ran = run("web", "echo ran >> once; sleep 300", manner=Manner(batch=True, masters=masters))
    assert (ran.code, ran.failure.kind, ran.failure.cause) == (6, "killed", "lost") and "nobody knows how far" in ran.failure.text
    assert open(f"{web.home}/once").read() == "ran\n"


def _cut(server):
    sshd._until(lambda: os.path.exists(f"{server.home}/once"))
    for pid in server.sessions():
        os.kill(pid, signal.SIGKILL)


def test_a_command_that_a_signal_ends(web):
    for _ in "cold", "warm":
        ran = run("web", "kill -9 $$")
        assert (ran.code, ran.failure.kind, ran.failure.cause) == (255, "killed", "killed") and "signal" in ran.failure.text


@pytest.mark.parametrize("stubborn", ["", 'trap "" TERM HUP; '])
def test_on_timeout_it_is_ended_there_too(web, stubborn):
    for _ in "cold", "warm":
        ran = ended("web", f"{stubborn}echo $$ > pid; echo begun; while :; do sleep 1; done", lambda ran: b"begun" in ran.stdout)
        assert (ran.code, ran.stdout, ran.failure.kind) == (124, b"begun\n", "timeout")
        sshd._until(lambda: not os.path.exists("/proc/" + open(f"{web.home}/pid").read().strip()))


def ended(name, command, begun, **more):
    """What is left of a command whose time is up, where it had begun until then."""
    for timeout in (1, 10, 60):
        if begun(ran := run(name, command, timeout=timeout, **more)):
            return ran
    raise AssertionError(ran)


def test_with_a_deadline_that_is_not_reached_nothing_is_different(web):
    ran = run("web", "cat; echo e >&2; exit 9", input=b"in", timeout=200)
    assert (ran.code, ran.stdout, ran.stderr, ran.failure) == (9, b"in", b"e\n", None)


def test_what_is_interrupted_leaves_nothing_behind(web):
    for number, code in ((signal.SIGTERM, 143), (signal.SIGINT, 130)):
        process = subprocess.Popen(["setsid", "ai", "ssh", "web", "--timeout", "600", "--", "echo $$ > pid; sleep 500"], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        sshd._until(lambda: os.path.exists(f"{web.home}/pid") and open(f"{web.home}/pid").read())
        pid = int(open(f"{web.home}/pid").read())
        process.send_signal(number)
        assert process.wait(120) == code
        sshd._until(lambda pid=pid: not os.path.exists(f"/proc/{pid}"))
        os.unlink(f"{web.home}/pid")
    directory = ssh_config.private_directory()
    assert not [name for name in os.listdir(directory) if name.startswith("log-")]


# Connections that stay open


def socket_of(name):
    hops = way(name)
    return ssh_config.socket(hops, len(hops) - 1, ssh_config.private_directory())


def test_the_second_command_takes_the_connection_of_the_first(web):
    assert [run("web", "true").code for _ in range(3)] == [0] * 3
    assert web.said().count("Accepted publickey") == 1 and ssh_master.state(socket_of("web")) == "live"
    closed = ai("ssh", "--close", "web")
    assert (closed.returncode, closed.stderr) == (0, b"ai: web: closed\n") and ssh_master.state(socket_of("web")) == "none"
    assert b"there was no connection open" in ai("ssh", "--close", "web").stderr
    run("web", "true")
    assert b"1 connection closed" in ai("ssh", "--close").stderr


@pytest.mark.parametrize("number, state", [(signal.SIGSTOP, "hung"), (signal.SIGKILL, "stale")])
def test_a_master_that_is_of_no_use_is_replaced(web, number, state):
    assert run("web", "true").code == 0
    pid = sshd.masters(os.environ["XDG_RUNTIME_DIR"])[socket_of("web")]
    os.kill(pid, number)
    sshd._until(lambda: ssh_master.state(socket_of("web")) == state)
    ran = run("web", "echo hi")
    assert (ran.code, ran.stdout) == (0, b"hi\n") and os.path.exists(socket_of("web"))
    sshd._until(lambda: not os.path.exists(f"/proc/{pid}"))


def test_a_master_whose_server_says_nothing_any_more_is_given_up(web):
    assert run("web", "true").code == 0
    master = socket_of("web")
    for pid in web.sessions():
        os.kill(pid, signal.SIGSTOP)
    for patience in BRIEF:
        write_servers({"web": web.entry(options={"ConnectTimeout": patience})})
        if os.path.exists(master):
            os.rename(master, master := socket_of("web"))  # it has what is said of the server in its name
        if (ran := run("web", "echo hi")).code == 0:
            break
    assert (ran.code, ran.stdout) == (0, b"hi\n"), ran
    assert not os.path.exists(master)


TOGETHER = "echo here >> here; until [ $(wc -l < here) -ge {} ]; do sleep 0.1; done"  # none ends before all have begun


def test_a_bastion_is_connected_to_once_for_many(hops):
    assert ssh_master.warm(way("bastion"), Manner(batch=True, masters=True)) == 0
    before = [hop.said().count("Accepted publickey") for hop in hops.hops]
    results = []
    threads = [threading.Thread(target=lambda: results.append(run("internal", f"{TOGETHER.format(4)}; echo $HOP"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [(ran.code, ran.stdout) for ran in results] == [(0, b"internal\n")] * 4, results
    after = [hop.said().count("Accepted publickey") for hop in hops.hops]
    assert [now - then for now, then in zip(after, before)][:2] == [0, 0]


def test_more_sessions_than_a_connection_may_have(place):
    with serve(place, MaxSessions="2") as server:
        write_servers({"web": server.entry()})
        run("web", "true")
        results = []
        threads = [threading.Thread(target=lambda: results.append(run("web", TOGETHER.format(5)))) for _ in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [ran.code for ran in results] == [0] * 5, results


def test_a_path_that_is_too_long_for_a_socket(web, home):
    long = os.path.join(home, "x" * 80)
    os.mkdir(long, 0o700)
    done = ai("ssh", "web", "echo hi", XDG_RUNTIME_DIR="/nowhere", XDG_STATE_HOME=long)
    assert done.stdout == b"hi\n"  # /dev/shm is short enough
    assert ssh_config.socket(way("web"), 0, long) == ""


# Another user


SUDO = """#!/bin/sh
# As sudo does: -S reads a line of stdin where the account needs a password, -n fails then.
need=$(cat "$SUDO_NEEDS" 2>/dev/null)
while :; do case $1 in -k) ;; -S) s=1;; -n) n=1;; -p|-u) u=$2; [ "$1" = -u ] && SUDO_TO=$2; shift;; --) shift; break;; *) break;; esac; shift; done
if [ -n "$need" ]; then
  [ -z "$n" ] || { echo "sudo: a password is required" >&2; exit 1; }
  for i in 1 2 3; do IFS= read -r given; [ "$given" = "$need" ] && ok=1 && break; done
  [ -n "$ok" ] || { echo "sudo: 3 incorrect password attempts" >&2; exit 1; }
fi
SUDO_TO=${SUDO_TO:-root} exec "$@"
"""


@pytest.fixture
def with_sudo(place):
    os.mkdir(f"{place}/bin")
    with open(f"{place}/bin/sudo", "w") as script:
        script.write(SUDO)
    os.chmod(f"{place}/bin/sudo", 0o755)
    with serve(place, SetEnv=f"PATH={place}/bin:{os.environ['PATH']} SUDO_NEEDS={place}/needs") as server:
        yield server, f"{place}/needs"


@pytest.mark.parametrize("needs, password, code, out", [
    ("", None, 0, b"[db] in\n"), ("", b"zzpass zz", 0, b"[db] in\n"), ("zzpass zz", b"zzpass zz", 0, b"[db] in\n"),
    ("zzpass zz", b"wrong", 1, b""), ("zzpass zz", None, 1, b""),
])  # fmt: skip
def test_sudo_gets_its_password_on_stdin_and_the_command_never_does(with_sudo, needs, password, code, out):
    server, file = with_sudo
    with open(file, "w") as kept:
        kept.write(needs)
    write_servers({"web": server.entry(become="db")})
    ran = run("web", 'echo "[$SUDO_TO] $(cat)"; cat /proc/$PPID/cmdline /proc/$$/cmdline /proc/$$/environ | grep -a -c "zz"pass >&2; true', input=b"in", password=password)
    assert (ran.code, ran.stdout, ran.failure) == (code, out, None), ran
    if out:
        assert ran.stderr.strip().endswith(b"0"), ran.stderr
    assert "zzpass" not in server.said()


def test_the_password_comes_from_the_vault(with_sudo, home):
    server, file = with_sudo
    with open(file, "w") as kept:
        kept.write("zzpass zz")
    write_servers({"web": server.entry(become=True)})
    secret = {"OPSTERM_VAULT_PASSWORD": "vault words"}
    assert ai("vault", "init", **secret).returncode == 0
    assert ai("vault", "set", "sudo/web", stdin=b"zzpass zz", **secret).returncode == 0
    done = ai("ssh", "web", "--", "echo $SUDO_TO; cat", stdin=b"typed", **secret)
    assert (done.stdout, done.returncode) == (b"root\ntyped", 0), done
    assert ai("ssh", "web", "--no-become", "--", "echo ${SUDO_TO:-me}", **secret).stdout == b"me\n"


# What is shown, and refused


def test_print_is_for_copying(home):
    write_servers({"edge": {"host": "e.example", "user": "jump", "port": 2201}, "db": {"host": "10.0.0.5", "user": "app", "port": 2203, "key": "/k y", "proxy": "edge"}})
    assert ai("ssh", "db", "--print").stdout == b"ssh -J jump@e.example:2201 -i '/k y' -p 2203 app@10.0.0.5 -t\n"
    assert ai("ssh", "db", "--print", "--via", "none", "-L", "1:h:2", "--", "ls", "a b").stdout == b"ssh -i '/k y' -p 2203 -L 1:h:2 app@10.0.0.5 -- 'ls '\"'\"'a b'\"'\"''\n"


def test_explain_says_where_each_value_comes_from(hops):
    os.chmod(hops.internal.key, 0o644)
    done = ai("ssh", "internal", "--explain", COLUMNS="40")
    text = done.stdout.decode()
    assert done.returncode == 0 and "here → edge → bastion → internal" in text and "servers.yaml:" in text
    assert f"chmod 600 {hops.internal.key}" in text and sshd.fingerprint(hops.bastion.host_key) in text and "connection none" in text
    document = json.loads(ai("ssh", "internal", "--explain", "--json").stdout)
    assert [hop["hop"] for hop in document["hops"]] == ["edge", "bastion", "internal"] and document["hops"][2]["key"]["bad"] is True


@pytest.mark.parametrize(
    "words, said",
    [
        ([], "no server is named"),
        (["nobody"], "nobody"),
        (["web", "--timeout", "5"], "--timeout"),
        (["web", "--timeout", "nan", "x"], "--timeout"),
        (["web", "-N", "ls"], "-N"),
        (["web", "--json", "ls"], "--json"),
        (["web", "--close", "ls"], "--close"),
        (["web", "--frobnicate"], "--frobnicate"),
    ],
)
def test_what_is_no_use(home, words, said):
    write_servers({"web": {}})
    done = ai("ssh", *words)
    assert done.returncode == 2 and said in done.stderr.decode(), done


@pytest.mark.parametrize("words", [["web"], ["web", "ls", "-l"], ["web", "--", "-x"], ["web", "--"], ["web", "ls", "--", "a"], ["web", "-t", "ls"], ["-n", "web"], ["--"], [], [""]])
def test_the_quick_way_is_the_parser_s(words):
    parser = argparse.ArgumentParser()
    ssh.add_arguments(parser)
    found = ssh.quick(words)
    if found is None:
        assert words[:1] in ([], ["--"], ["-n"], [""]) or words[1] == "-t"
    else:
        parsed = vars(parser.parse_args(words))
        assert {name: getattr(found, name) or None for name in parsed if name != "words"} == {name: value or None for name, value in parsed.items() if name != "words"}


def test_little_is_loaded_for_a_shell(web):
    code = f"import sys, os; sys.argv = ['ai', 'ssh', 'web', '-N']; os.execve = lambda *a: (print(*sys.modules), os._exit(0)); from opsterm import cli; cli.main()"
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": os.path.dirname(os.path.dirname(ssh_run.__file__))}, check=False)
    loaded = set(done.stdout.split())
    assert "opsterm.ssh" in loaded and not {"yaml", "subprocess", "threading", "socket", "opsterm.guard", "opsterm.ssh_run", "hashlib", "json", "typing"} & loaded, done.stdout + done.stderr
