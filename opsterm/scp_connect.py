"""Connections to the servers of a transfer, each with an SFTP server at its other end."""

from __future__ import annotations

import os
from shlex import quote

from opsterm import prompt, scp_hasher, ssh_config, ssh_log, ssh_master
from opsterm.errors import UNREACHABLE, OpsTermError
from opsterm.record import NamedTuple
from opsterm.scp_loop import QUIET, Lost
from opsterm.scp_peer import Peer
from opsterm.scp_sftp import Refused, Remote
from opsterm.term import clean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from opsterm.inventory_fields import Server
    from opsterm.scp_loop import Loop, Stream, Task

SSH_FAILED, NOT_THERE = 255, 97  # exit codes: ssh's own, and ours
REFUSED_SUBSYSTEM = "subsystem request failed"
TRIES, PAUSE = 3, 0.4  # seconds before the second try, twice as long before the next, and up to as much again by chance
BEHIND = 3.0  # seconds on top of what ssh gives itself for a connection
ENDING = 2.0  # seconds that ssh has to end when nothing more comes
# Where the program is that sshd would start, had its configuration a line for it.
PROGRAMS = (
    "/usr/lib/openssh/sftp-server /usr/libexec/openssh/sftp-server /usr/lib/ssh/sftp-server /usr/libexec/sftp-server"
    " /usr/lib/sftp-server /usr/local/libexec/sftp-server"
)
START = "exec sh -c " + quote(f'for each in {PROGRAMS}; do [ -x "$each" ] && exec "$each"; done; exit {NOT_THERE}')


class _Missing(Exception):
    """The server has no SFTP where it was looked for."""


class _Way(NamedTuple):
    """An ssh that runs: the hops, and the directory in which each of them logs. masters: there were some to go through;
    warm: one to the server itself."""

    hops: tuple[Any, ...]
    peer: Peer
    log: str
    warm: bool
    masters: bool

    def logs(self) -> list[str]:
        found = [_text(f"{self.log}/{at}") for at in range(len(self.hops))]
        if self.warm:
            found[:-1] = [ssh_log.AUTHENTICATED[0]] * (len(found) - 1)  # nobody has asked them
        return found

    def forget(self) -> None:
        try:
            for name in os.listdir(self.log):
                os.unlink(f"{self.log}/{name}")
            os.rmdir(self.log)
        except OSError:
            pass  # a hop that is still ending has just begun its log


class Connections:
    """To be used as a context: at its end all of them are closed, and what was started has ended."""

    def __init__(self, loop: Loop, accept_new: bool) -> None:
        self._loop = loop
        self._attended = prompt.in_foreground()
        self._manner = ssh_config.Manner(batch=not self._attended, logged=True, masters=True, accept_new=accept_new)
        self._ways: dict[Stream, _Way] = {}
        self._greeted: set[str] = set()
        self._directory = ssh_config.private_directory()

    def __enter__(self) -> Connections:
        return self

    def __exit__(self, *_: object) -> None:
        for stream in self._ways:
            stream.close()
        for way in self._ways.values():
            way.peer.end(ENDING if way.log in self._greeted else 0)  # one that asks for a password goes at once
            way.forget()

    def open(self, hops: tuple[Server, ...], verify: bool) -> Task:
        """The files of the server that is the last of hops. OpsTermError where it cannot be reached, or has no SFTP."""
        try:
            remote = yield from self._tried(hops, ["sftp"])
        except _Missing:
            try:
                remote = yield from self._tried(hops, [START])
            except _Missing:
                raise _no_sftp(hops[-1].name) from None
        if verify:
            way = self._start(hops, [scp_hasher.COMMAND])
            remote.hasher = scp_hasher.Hasher(self._loop, way.peer.reader, way.peer.writer)
            self._ways[remote.hasher] = way
            self._greeted.add(way.log)
        return remote

    def _tried(self, hops: tuple[Server, ...], what: list[str]) -> Task:
        """Another try where the server has closed the connection before anything began: too many came at once."""
        for left in range(TRIES - 1, -1, -1):
            way = self._start(hops, what)
            remote = Remote(self._loop, hops[-1].name, way.peer.reader, way.peer.writer)
            self._ways[remote] = way
            try:
                yield from self._greet(remote, way)
                return remote
            except Lost as lost:
                way.peer.end(ENDING)
                if _lacks_sftp(way):
                    raise _Missing from None
                failure = ssh_log.failure(hops, way.logs())
                cause = failure.cause if failure else ""
                if way.masters and cause in (ssh_log.TIMEOUT, ssh_log.AMBIGUOUS, ssh_log.DROPPED):
                    # Whatever they are stuck in: without them it is said clearly.
                    self._manner = self._manner._replace(masters=False)
                elif not left or cause != ssh_log.DROPPED:
                    raise self.failure(lost) from None
                else:
                    import random

                    yield self._loop.later(PAUSE * 2 ** (TRIES - 1 - left) * (1 + random.random()))

    def _greet(self, remote: Remote, way: _Way) -> Task:
        """Wait until the server has come up: as long as ssh has for its hops, and as a person takes for a password."""
        remote.patience = self._manner.connect * len(way.hops) + BEHIND
        remote.excused = lambda: self._attended and ssh_log.may_be_asking(way.logs())
        try:
            yield from remote.greet()
        except Refused as error:
            said = f": {error}" if str(error) else ""
            raise OpsTermError(
                f"{clean(remote.server)} answers with text where SFTP should begin{said}",
                f"A start-up file there (.bashrc, .cshrc) prints it: `ai ssh {clean(remote.server)} -- true` has to"
                " print nothing; or the account is for another program alone",
            ) from None
        self._greeted.add(way.log)
        remote.patience = QUIET
        remote.excused = lambda: False

    def _start(self, hops: tuple[Server, ...], what: list[str]) -> _Way:
        """Start ssh; what it says of itself, and each hop before it, goes to a file in a directory."""
        sockets = [ssh_config.socket(hops, at, self._directory) for at in range(len(hops) * self._manner.masters)]
        states = ssh_master.mend([path for path in sockets if path])
        warm = bool(sockets and sockets[-1]) and states[-1] == ssh_master.LIVE
        path, alias = ssh_config.write(hops, self._manner)
        log = f"{self._directory}/log-{os.getpid()}-{os.urandom(4).hex()}"
        os.mkdir(log, 0o700)
        options = ["-T", "-x", "-E", f"{log}/{len(hops) - 1}", "-o", "LogLevel=DEBUG1"]
        words = ["-s", "--", alias, *what] if what == ["sftp"] else ["--", alias, *what]
        return _Way(
            hops,
            Peer(["ssh", "-F", path, *options, *words], {ssh_config.LOG: log}),
            log,
            warm,
            ssh_master.LIVE in states,
        )

    def failure(self, lost: Lost) -> OpsTermError:
        """Why a connection is gone, in words."""
        way = self._ways[lost.stream]
        way.peer.end(ENDING)
        logs = way.logs()
        found = None if ssh_log.authenticated(logs[-1]) else ssh_log.failure(way.hops, logs)
        if found:
            return OpsTermError(found.text, found.hint, UNREACHABLE, "network")
        name = way.hops[-1].name
        hint = f"Is it up? {ssh_log.again(way.hops)} -- uptime. Then the same command with --resume goes on"
        return OpsTermError(f"the connection to {clean(name)} broke: {lost}", hint, UNREACHABLE, "network")


def _lacks_sftp(way: _Way) -> bool:
    """It let us in, and there was nothing."""
    code, log = way.peer.code(0), way.logs()[-1]
    if code == SSH_FAILED:  # a master does not say what was refused: only that there was nothing to come
        return REFUSED_SUBSYSTEM in log or ssh_log.started(log) and not ssh_log.finished(log)
    return ssh_log.started(log)


def _text(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def _no_sftp(name: str) -> OpsTermError:
    return OpsTermError(
        f"{clean(name)} has no SFTP server: files cannot be copied this way",
        "There: install openssh-sftp-server (dropbear needs it, too) and have `Subsystem sftp internal-sftp` in"
        f" /etc/ssh/sshd_config. Until then, for one file: ai ssh {clean(name)} -- 'cat > FILE' < FILE",
    )
