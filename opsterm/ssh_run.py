"""A command on a server with nobody in between: deadlines, masters, one more try where nothing has run yet, and a
reason instead of 255."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from opsterm import ssh_config, ssh_process, ssh_remote
from opsterm.environment import inherited
from opsterm.errors import UNREACHABLE
from opsterm.inventory_fields import Server
from opsterm.process import TIMED_OUT, Capture
from opsterm.record import NamedTuple
from opsterm.ssh_config import Manner
from opsterm.ssh_process import Job
from opsterm.ssh_remote import Remote
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.ssh_log import Failure

TRIES = 3
PAUSE = 0.4  # seconds before the second try, twice as long before the next, and up to as much again by chance
LARGEST_LOG = 1 << 20  # bytes of one that are read: its beginning and its end
BEHIND = 3.0  # seconds on top of what ssh gives itself for a connection: it does not count all of them


class Ran(NamedTuple):
    """code: of the command, UNREACHABLE where the server was not reached, TIMED_OUT where it took too long. failure:
    None where the command has ended by itself, whatever its code. duration in seconds."""

    code: int
    stdout: bytes
    stderr: bytes
    failure: Failure | None
    duration: float


class Streams(NamedTuple):
    """Where input comes from and output goes, as of ssh_process.Job; attended: ssh may ask on our terminal. tty: the
    command has a terminal there, and one stream for both outputs."""

    out: Callable[[bytes], None] | None
    err: Callable[[bytes], None] | None
    attended: bool = False
    inherits_stdin: bool = False
    tty: bool = False


def run(
    hops: tuple[Server, ...],
    command: str,
    *,
    input: bytes = b"",
    timeout: float | None = None,
    live: Callable[[int, bytes], None] | None = None,
    tty: bool = False,
    password: bytes | None = None,
    manner: Manner = Manner(batch=True, masters=True),  # noqa: B008
) -> Ran:
    """Run the text command in the shell of the last of hops, unattended, as the user of its `become`.

    timeout: seconds for the command; then it is ended there too. A connection has its own: manner.connect for each
    hop. live(1 or 2, data) gets output as it comes. password: of sudo, if it needs one. What may have run already is
    never run again.
    """
    out, err = Capture(), Capture()

    def take(number: int, kept: Capture) -> Callable[[bytes], None]:
        return lambda data: (kept.add(data), live(number, data) if live else None, None)[2]

    begun = time.monotonic()
    server = hops[-1]
    if tty:  # what loses its terminal is ended by that
        remote = ssh_remote.plain(ssh_remote.as_user(command, server), input)
    elif timeout or server.become:
        remote = ssh_remote.watched(command, input, server, password)
    else:
        remote = ssh_remote.plain(command, input)
    code, failure = attempt(hops, remote, timeout, manner, Streams(take(1, out), take(2, err), tty=tty))
    return Ran(code, out.value(), err.value(), failure, time.monotonic() - begun)


def attempt(
    hops: tuple[Server, ...], remote: Remote, timeout: float | None, manner: Manner, streams: Streams
) -> tuple[int, Failure | None]:
    """The exit code, and the failure, of the last try: there is another one only where nothing can have run."""
    for left in range(TRIES - 1, -1, -1):
        once = _Once(hops, remote, timeout, manner, streams)
        code, failure = once.run()
        if failure is None or once.started or not left:
            break
        from opsterm import ssh_log

        if once.used_masters and failure.cause in (ssh_log.TIMEOUT, ssh_log.AMBIGUOUS, ssh_log.DROPPED):
            once.give_up_masters(failure.cause == ssh_log.TIMEOUT)
            manner = manner._replace(masters=False)  # whatever they are stuck in: without them it is said clearly
        elif failure.cause == ssh_log.DROPPED:
            import random

            time.sleep(PAUSE * 2 ** (TRIES - 1 - left) * (1 + random.random()))
        else:
            break
    return code, failure


class _Once:
    """One try: a directory for logs, and a deadline that depends on how far it has come."""

    def __init__(
        self, hops: tuple[Server, ...], remote: Remote, timeout: float | None, manner: Manner, streams: Streams
    ) -> None:
        self._hops, self._remote, self._timeout, self._streams = hops, remote, timeout, streams
        self._manner = manner._replace(logged=True)
        self.started = False
        directory = ssh_config.private_directory()
        self._logs = f"{directory}/log-{os.getpid()}-{os.urandom(4).hex()}"
        self._sockets = [ssh_config.socket(hops, at, directory) for at in range(len(hops))] if manner.masters else []
        states = [_state(path) for path in self._sockets]
        self.used_masters = any(states)
        self._warm = bool(states and states[-1])
        self._begun = time.monotonic()
        self._running: float | None = None

    def run(self) -> tuple[int, Failure | None]:
        os.mkdir(self._logs, 0o700)
        try:
            job = self._job()
            code = ssh_process.run(job, self._deadline)
            return self._result(code)
        finally:
            self._remove_logs()

    def _job(self) -> Job:
        path, alias = ssh_config.write(self._hops, self._manner)
        # Through a master ssh tells the exit code at this level only; a master itself would log every packet at it.
        level = "DEBUG2" if self._warm else "DEBUG1"
        log = f"{self._logs}/{len(self._hops) - 1}"
        argv = [ssh_process.program("ssh"), "-F", path, "-E", log, "-o", f"LogLevel={level}"]
        streams = self._streams
        stdin = None if streams.inherits_stdin and not self._remote.held else self._remote.stdin
        return Job(
            [*argv, *(["-tt"] if streams.tty else []), "--", alias, self._remote.command],
            {**inherited(), ssh_config.LOG: self._logs},
            stdin,
            self._remote.held,
            streams.out,
            streams.err,
            not streams.attended,
        )

    def _deadline(self) -> float | None:
        from opsterm import ssh_log  # not before ssh has begun: it takes its time, and so does this

        if self._running is None:
            logs = self._read()
            if ssh_log.started(logs[-1]):
                self._running = time.monotonic()
            elif self._streams.attended and ssh_log.may_be_asking(logs):
                self._begun = time.monotonic()  # a person takes the time that it takes
            else:
                return self._begun + ssh_config.patience(self._hops, self._manner) + BEHIND
        return self._running and self._timeout and self._running + self._timeout

    def _read(self) -> list[str]:
        return [_text(f"{self._logs}/{at}") for at in range(len(self._hops))]

    def _result(self, code: int) -> tuple[int, Failure | None]:
        from opsterm import ssh_log

        logs = self._read()
        if self._warm:
            logs[:-1] = ["Authenticated to "] * (len(logs) - 1)  # nobody has asked them
        self.started = ssh_log.started(logs[-1])
        for at, log in enumerate(logs):
            if added := ssh_log.added(log):
                note(f"{self._hops[at].name}: its host key was not known, and is from now on: {added}", "yellow")
        if code == TIMED_OUT and self.started and self._timeout:
            name = self._hops[-1].name
            text = f"the command on {name} had not ended after {self._timeout:g} s: it was ended, there too"
            hint = f"Look what is left of it: {ssh_log.again(self._hops)}; or give it more time: --timeout"
            return TIMED_OUT, ssh_log.Failure(ssh_log.TIMEOUT, name, text, hint, "command")
        if code not in (255, TIMED_OUT) or ssh_log.finished(logs[-1]):
            return code, None
        lives = self._warm and _state(self._sockets[-1])
        failure = ssh_log.failure(self._hops, logs, lives)
        if failure is None:
            return code, None
        return 255 if failure.cause == ssh_log.KILLED else UNREACHABLE, failure

    def give_up_masters(self, stuck: bool) -> None:
        """Let nobody wait for a connection again that says nothing any more: who is on it stays there."""
        for path in self._sockets if stuck else ():
            _unlink(path)

    def _remove_logs(self) -> None:
        for at in range(len(self._hops)):
            _unlink(f"{self._logs}/{at}")
        try:
            os.rmdir(self._logs)
        except OSError:
            pass  # a hop that is still ending has just begun its log


def _state(path: str) -> bool:
    """Whether a master listens there, once one that is stale or hung is out of the way."""
    if not path or not os.path.lexists(path):
        return False
    from opsterm import ssh_master

    return ssh_master.mend([path]) == [ssh_master.LIVE]


def _text(path: str) -> str:
    try:
        with open(path, "rb") as file:
            head = file.read(LARGEST_LOG // 2)
            size = os.fstat(file.fileno()).st_size
            if size > LARGEST_LOG:
                file.seek(-LARGEST_LOG // 2, os.SEEK_END)
            return (head + file.read(LARGEST_LOG)).decode("utf-8", "replace")
    except OSError:
        return ""


def _unlink(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        pass
