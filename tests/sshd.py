"""Real OpenSSH servers to connect to, on loopback and, as root, in network namespaces of their own; and servers that misbehave.

    with serve(directory) as server:              # an sshd on a free port of 127.0.0.1
        write_servers({"web": server.entry()})
    with chain(directory) as hops:                # edge → bastion → internal: users, keys and ports of their own
        write_servers(hops.entries())

As root a server runs with a list of accounts that only it sees, so that no account is made on this machine. For others, and in a
container that has no namespaces, everybody who logs in is who runs the tests, in the directory that is the home else. Nothing of
ssh's own that is the user's is touched: host keys go to `known_hosts` in the directory, which `entry()` names.
"""

from __future__ import annotations

import json
import os
import pwd
import shutil
import signal
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest



def _has_namespaces() -> bool:
    programs = ("unshare", "nsenter", "setpriv", "mount")
    return os.geteuid() == 0 and all(map(shutil.which, programs)) and not subprocess.run(["unshare", "-m", "-n", "mount", "--make-rprivate", "/"], stderr=subprocess.DEVNULL, check=False).returncode


ROOT = _has_namespaces()
SSHD = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin") or ""
PASSWORD = "correct horse"
ME = pwd.getpwuid(os.geteuid()).pw_name
SFTP = next(filter(os.path.exists, (f"/usr/{place}/sftp-server" for place in ("lib/openssh", "libexec/openssh", "lib/ssh", "libexec"))), "sftp-server")


def make_key(path: str, kind: str = "ed25519", passphrase: str = "") -> str:
    """A new key pair; returns path, the private one."""
    subprocess.run(["ssh-keygen", "-q", "-t", kind, "-N", passphrase, "-C", os.path.basename(path), "-f", path], check=True, stdin=subprocess.DEVNULL)
    return path


def public(path: str) -> str:
    with open(f"{path}.pub") as file:
        return file.read().strip()


def fingerprint(path: str) -> str:
    return subprocess.run(["ssh-keygen", "-l", "-f", path], check=True, capture_output=True, text=True).stdout.split()[1]


def write_servers(servers: dict[str, Any], **top: Any) -> str:
    """$OPSTERM_DIR/servers.yaml with these servers (JSON is YAML); returns its path."""
    directory = os.environ["OPSTERM_DIR"]
    os.makedirs(directory, 0o700, exist_ok=True)
    path = os.path.join(directory, "servers.yaml")
    with open(path, "w") as file:
        json.dump({"servers": servers, **top}, file, indent=1)
    os.chmod(path, 0o600)
    return path


class Server:
    """One sshd. user, host, port, key (of the user, private), home (of the account), known_hosts, log."""

    def __init__(self, directory: str, name: str, user: str = "", address: str = "127.0.0.1", port: int = 0, namespace: int = 0, known_hosts: str = "", known_as: str = "") -> None:
        self.name, self.host, self.port, self.namespace = name, address, port, namespace
        self.user = (user or name) if ROOT else ME
        self.directory = os.path.join(directory, name)
        self.home = os.path.join(self.directory, "home")
        os.makedirs(self.home, 0o700)
        self.key = make_key(os.path.join(self.directory, "key"))
        self.host_key = make_key(os.path.join(self.directory, "host_key"))
        self.known_hosts = known_hosts or os.path.join(directory, "known_hosts")
        self.known_as = known_as
        self.log = os.path.join(self.directory, "sshd.log")
        self._process: subprocess.Popen[bytes] | None = None

    def entry(self, **more: Any) -> dict[str, Any]:
        """This server as servers.yaml has it; options are added to its own. Where no timeout is meant to come, none does: machines
        have other work to do."""
        options = {"UserKnownHostsFile": self.known_hosts, "GlobalKnownHostsFile": "/dev/null", "ConnectTimeout": 60, **more.pop("options", {})}
        return {"host": self.host, "user": self.user, "port": self.port, "key": self.key, "options": options, **more}

    def ssh(self, *more: str) -> list[str]:
        """The argv of a plain ssh to it."""
        return ["ssh", "-F", "/dev/null", "-i", self.key, "-p", str(self.port), "-o", f"UserKnownHostsFile={self.known_hosts}", "-o", "GlobalKnownHostsFile=/dev/null", *more, f"{self.user}@{self.host}"]

    def know(self, alias: str = "") -> None:
        """Its host key is known, by its address or by an alias."""
        where = alias or (f"[{self.host}]:{self.port}" if self.port != 22 else self.host)
        with open(self.known_hosts, "a") as file:
            file.write(f"{where} {' '.join(public(self.host_key).split()[:2])}\n")

    def change_host_key(self) -> str:
        """Another host key from the next connection on; returns the fingerprint of the new one."""
        for path in (self.host_key, f"{self.host_key}.pub"):
            os.unlink(path)
        make_key(self.host_key)
        self.restart()
        return fingerprint(self.host_key)

    def authorize(self, *keys: str) -> None:
        """Let these private keys in, and no other."""
        with open(os.path.join(self.directory, "authorized_keys"), "w") as file:
            file.writelines(f"{public(key)}\n" for key in keys)

    def start(self, **options: str) -> Server:
        """options: of sshd_config, in place of ours."""
        self._options = options
        self.authorize(self.key)
        settings = {
            "ListenAddress": self.host, "HostKey": self.host_key, "AuthorizedKeysFile": os.path.join(self.directory, "authorized_keys"),
            "PidFile": "none", "UsePAM": "no", "StrictModes": "no", "PermitRootLogin": "yes", "PasswordAuthentication": "no", "KbdInteractiveAuthentication": "no",
            "UseDNS": "no", "LogLevel": "VERBOSE", "Subsystem": "sftp internal-sftp", "AcceptEnv": "OPSTERM_TEST_*", "PrintMotd": "no", "PrintLastLog": "no",
            "SetEnv": f"HOP={self.name}", "ForceCommand": "" if ROOT else self._enter(), **options,
        }  # fmt: skip
        for _ in range(20):
            port = self.port or _free_port(self.host)
            config = os.path.join(self.directory, "sshd_config")
            with open(config, "w") as file:
                file.writelines(f"{name} {value}\n" for name, value in {"Port": port, **settings}.items() if value)
            self._process = self._start([SSHD, "-D", "-e", "-f", config])
            if self._listens():
                self.port = port
                return self
        raise AssertionError(f"sshd does not start:\n{open(self.log).read()}")

    def _start(self, argv: list[str]) -> subprocess.Popen[bytes]:
        if ROOT:
            argv = ["unshare", "-m", "sh", "-ec", _ACCOUNTS, "-", self._accounts(), *argv]
        if self.namespace:
            argv = ["nsenter", f"--net=/proc/{self.namespace}/ns/net", *argv]
        if shutil.which("setpriv"):  # a test that is killed leaves no server behind
            argv = ["setpriv", "--pdeathsig", "KILL", *argv]
        with open(self.log, "wb") as log:
            return subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True, env={"PATH": os.environ["PATH"]})

    def _enter(self) -> str:
        """What a login runs where the account is our own: as if home were its home."""
        path = os.path.join(self.directory, "enter")
        with open(path, "w") as file:
            file.write(_ENTER.format(home=self.home, sftp=SFTP))
        if os.geteuid() == 0:
            os.makedirs("/run/sshd", 0o755, exist_ok=True)
        return f"/bin/sh {path}"

    def _accounts(self) -> str:
        """A directory with passwd and shadow: our account under this server's name for it, with PASSWORD."""
        with open(os.path.join(self.directory, "passwd"), "w") as file:
            file.write(f"{self.user}:x:0:0::{self.home}:/bin/sh\n" + open("/etc/passwd").read())
        sealed = subprocess.run(["openssl", "passwd", "-6", "-stdin"], input=PASSWORD, capture_output=True, text=True, check=True).stdout.strip()
        with open(os.path.join(self.directory, "shadow"), "w") as file:
            file.write(f"{self.user}:{sealed}:20000:0:99999:7:::\n" + open("/etc/shadow").read())
        return self.directory

    def _listens(self) -> bool:
        assert self._process
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and self._process.poll() is None:
            with open(self.log) as log:
                text = log.read()
            if "Server listening" in text:
                return True
            if "failed" in text:
                break
            time.sleep(0.01)
        self.stop()
        return False

    def stop(self) -> None:
        """It, and all its connections."""
        if self._process:
            for pid in [self._process.pid, *_below(self._process.pid)]:
                with suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            self._process.wait()
            self._process = None

    def restart(self, **options: str) -> None:
        self.stop()
        self.start(**{**self._options, **options})

    def sessions(self) -> list[int]:
        """The processes of its connections."""
        return _below(self._process.pid) if self._process else []

    def said(self) -> str:
        with open(self.log, errors="replace") as file:
            return file.read()


# What runs in a mount namespace of its own: accounts that nobody else sees.
_ACCOUNTS = 'mount --make-rprivate /; for each in passwd shadow; do mount --bind "$1/$each" "/etc/$each"; done; mkdir -p /run/sshd; shift; exec "$@"'

_ENTER = """\
cd {home}; export HOME={home} SHELL=/bin/sh
case $SSH_ORIGINAL_COMMAND in
  "") exec sh -i ;;
  *internal-sftp*) exec {sftp} ;;
esac
exec sh -c "$SSH_ORIGINAL_COMMAND"
"""


def _free_port(address: str) -> int:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as probe:
        try:
            probe.bind((address, 0))
        except OSError:  # an address of another namespace
            return 22
        return probe.getsockname()[1]


def _below(pid: int) -> list[int]:
    found = []
    try:
        for thread in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{thread}/children") as file:
                children = [int(word) for word in file.read().split()]
            for child in children:
                found += [child, *_below(child)]
    except OSError:
        pass
    return found


@contextmanager
def serve(directory: str, name: str = "web", known: bool = True, user: str = "", address: str = "127.0.0.1", **options: str) -> Iterator[Server]:
    """An sshd. known: its host key is in known_hosts already. options are those of sshd_config: MaxStartups="1", Subsystem=""."""
    require_sshd()
    server = Server(directory, name, user, address)
    server.start(**options)
    try:
        if known:
            server.know()
        yield server
    finally:
        server.stop()


def require_sshd() -> None:
    missing = [name for name in ("ssh", "ssh-keygen") if not shutil.which(name)] + ["sshd"] * (not SSHD)
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")


# A chain


class Chain:
    """edge → bastion → internal. isolated: each can be reached through the one before it only."""

    def __init__(self, hops: list[Server], isolated: bool) -> None:
        self.edge, self.bastion, self.internal = self.hops = hops
        self.isolated = isolated

    def entries(self, **more: Any) -> dict[str, dict[str, Any]]:
        """All three as servers.yaml has them, each with the one before it as proxy; more: for each of them."""
        before = ["", *(hop.name for hop in self.hops)]
        return {hop.name: {**hop.entry(**more), **({"proxy": proxy} if proxy else {})} for hop, proxy in zip(self.hops, before)}


@contextmanager
def chain(directory: str, known: bool = True, **options: str) -> Iterator[Chain]:
    """Three servers with users, keys and ports of their own. As root in three network namespaces: internal has an address that only
    bastion can reach, and bastion one that only edge can. Else on loopback, where nothing keeps them apart."""
    require_sshd()
    isolated = ROOT and bool(shutil.which("ip"))
    known_hosts = os.path.join(directory, "known_hosts")
    with _namespaces(3) if isolated else _nothing() as (spaces, outer):
        addresses = [outer, "10.77.0.2", "10.78.0.2"] if isolated else ["127.0.0.1"] * 3
        ports = [2201, 2202, 2203] if isolated else [0] * 3
        names, users = ("edge", "bastion", "internal"), ("jump", "gate", "app")
        hops = [Server(directory, *each, known_hosts) for each in zip(names, users, addresses, ports, spaces)]
        try:
            for hop in hops:
                hop.start(**options)
                if known:
                    hop.know()
                    hop.know(hop.name)
            yield Chain(hops, isolated)
        finally:
            for hop in hops:
                hop.stop()


@contextmanager
def _nothing() -> Iterator[tuple[list[int], str]]:
    yield [0, 0, 0], ""


@contextmanager
def _namespaces(count: int) -> Iterator[tuple[list[int], str]]:
    """Processes that each hold a network namespace, the first one linked to ours and each other to the one before it; and the
    address of the first. All of it goes when the processes do."""
    holders = [subprocess.Popen(["setpriv", "--pdeathsig", "KILL", "unshare", "-n", "sleep", "infinity"], stdin=subprocess.DEVNULL, start_new_session=True) for _ in range(count)]
    try:
        ours = os.stat("/proc/self/ns/net").st_ino
        for holder in holders:
            _until(lambda holder=holder: os.stat(f"/proc/{holder.pid}/ns/net").st_ino != ours)
            _ip(holder.pid, "link set lo up")
        number = holders[0].pid % 16384  # 198.18.0.0/15 is for benchmarks: no machine on any network has it
        base = f"198.{18 + number // 8192}.{number // 32 % 256}.{number % 32 * 8}".rsplit(".", 1)
        subnets = [(f"{base[0]}.{int(base[1]) + 1}", f"{base[0]}.{int(base[1]) + 2}"), *((f"10.{77 + i}.0.1", f"10.{77 + i}.0.2") for i in range(count - 1))]
        for i, (near, far) in enumerate(subnets):
            left = holders[i - 1].pid if i else 0
            mine = f"ot{holders[i].pid}"
            _ip(left, f"link add {mine} type veth peer name uplink netns {holders[i].pid}")
            for pid, link, address in ((left, mine, near), (holders[i].pid, "uplink", far)):
                _ip(pid, f"addr add {address}/30 dev {link}")
                _ip(pid, f"link set {link} up")
        yield [holder.pid for holder in holders], subnets[0][1]
    finally:
        for holder in holders:
            holder.kill()
            holder.wait()


def _ip(pid: int, words: str) -> None:
    enter = ["nsenter", f"--net=/proc/{pid}/ns/net"] if pid else []
    subprocess.run([*enter, "ip", *words.split()], check=True, stdin=subprocess.DEVNULL)


def _until(happens: Any, timeout: float = 60) -> None:
    deadline = time.monotonic() + timeout
    while not happens():
        assert time.monotonic() < deadline
        time.sleep(0.01)


# What misbehaves


class Port(int):
    """met: set once a client has seen all that there is to see, and waits for more."""

    def __init__(self, _: int) -> None:
        self.met = threading.Event()


@contextmanager
def faulty(how: str, address: str = "127.0.0.1") -> Iterator[Port]:
    """The port of a server that after accepting a connection: "hangs", "drops" it, "resets" it, says "banner" of SSH and then no
    more, says "noise" that is no SSH. how="closed": a port that nobody listens on."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.socket(family)
    listener.bind((address, 0))
    port = Port(listener.getsockname()[1])
    held: list[socket.socket] = []
    if how != "closed":  # bound, and so nobody else's
        listener.listen(64)
        threading.Thread(target=_misbehave, args=(listener, how, held, port), daemon=True).start()
    try:
        yield port
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for each in held:
            each.close()


def _misbehave(listener: socket.socket, how: str, held: list[socket.socket], port: Port) -> None:
    with suppress(OSError):
        while True:
            connection = listener.accept()[0]
            held.append(connection)
            if how == "resets":
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            if how == "hangs":
                port.met.set()
            if how == "banner":
                connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")
                threading.Thread(target=_await_answer, args=(connection, port), daemon=True).start()
            elif how == "noise":
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n" * 40)
            if how in ("resets", "drops", "noise"):
                connection.close()


def _await_answer(connection: socket.socket, port: Port) -> None:
    """A client sends its list of key exchanges when it has read our banner."""
    said = b""
    with suppress(OSError):
        while data := connection.recv(65536):
            said += data
            if len(said.partition(b"\n")[2]) > 100:
                port.met.set()


@contextmanager
def full_disk(directory: str, size: str = "64k") -> Iterator[str]:
    """A directory on a disk of its own of so many bytes. For root."""
    if not ROOT:
        pytest.skip("needs root, to mount a small disk")
    place = os.path.join(directory, "small")
    os.makedirs(place)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", place], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", place], check=True)


def masters(directory: str) -> dict[str, int]:
    """Sockets of masters of ours below directory → the process that listens, found by the title it gives itself."""
    found = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        with suppress(OSError), open(f"/proc/{pid}/cmdline", "rb") as file:
            title = file.read().rstrip(b"\0 ").decode(errors="replace")
            if title.startswith(f"ssh: {directory}") and title.endswith(" [mux]"):
                found[title[len("ssh: ") : -len(" [mux]")]] = int(pid)
    return found
