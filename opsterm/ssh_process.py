"""How OpenSSH is started: in our place, on our streams, or with its output read; and ended when its time is up."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from opsterm.environment import inherited
from opsterm.errors import OpsTermError
from opsterm.handover import NOT_FOUND, PYTHON_IGNORES, Program, find
from opsterm.process import GRACE, TIMED_OUT, send
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

TICK = 0.2  # seconds between two looks at the log
DRAINED = 0.3  # seconds of silence after which what a background process may still write is not waited for


class Job(NamedTuple):
    """What to start and how it is fed.

    stdin: None for ours, bytes for those and then the end. held: stdin stays open until the deadline; then it ends,
    and that ends what waits for it on the other side. out, err: what gets the output as it comes, None for our own
    streams. alone: in a session of its own, where nothing can ask on the terminal.
    """

    argv: list[str]
    env: dict[str, str]
    stdin: bytes | None = b""
    held: bool = False
    out: Callable[[bytes], None] | None = None
    err: Callable[[bytes], None] | None = None
    alone: bool = True


def program(name: str) -> str:
    """The path of a program of OpenSSH. OpsTermError (127) where it is not installed."""
    try:
        return find(name)
    except OpsTermError as error:
        if error.code != NOT_FOUND:
            raise
        package = "apt install openssh-client, dnf install openssh-clients, apk add openssh-client"
        raise OpsTermError(f"there is no {name} here: OpenSSH is not installed, or not on PATH", package) from None


def become(argv: list[str]) -> NoReturn:
    """Let OpenSSH take our place: the process keeps its number, its terminal and its streams."""
    from opsterm import handover

    handover.become(Program(program(argv[0]), argv, inherited(), {}))


def run(job: Job, deadline: Callable[[], float | None]) -> int:
    """Run a job to its end; return its exit code, as a shell reports it, or TIMED_OUT.

    deadline is called every now and then: the moment (of time.monotonic) at which it is to be ended, None for never.
    When it has come, stdin ends first, so that what was started on the other side can be ended there; GRACE seconds
    later everything here gets SIGTERM, then SIGKILL. Also when we are interrupted nothing is left behind.
    """
    with signals_raise():
        child = _Child(job)
        try:
            return child.wait(deadline)
        finally:
            child.close()


@contextmanager
def signals_raise() -> Iterator[None]:
    """SIGTERM and SIGHUP raise SystemExit meanwhile: what is in a session of its own would outlive us."""
    before = {}
    for number in (signal.SIGTERM, signal.SIGHUP):
        try:
            if signal.getsignal(number) == signal.SIG_DFL:
                before[number] = signal.signal(number, _leave)
        except ValueError:  # only the main thread may
            break
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _leave(number: int, _: object) -> NoReturn:
    raise SystemExit(128 + number)


def capture(argv: list[str], timeout: float, data: bytes = b"") -> tuple[int, bytes, bytes]:
    """Exit code (TIMED_OUT when it took longer), stdout and stderr of one of OpenSSH's programs."""
    out, err = bytearray(), bytearray()
    end = time.monotonic() + timeout
    job = Job([program(argv[0]), *argv[1:]], inherited(), data, out=out.extend, err=err.extend)
    return run(job, lambda: end), bytes(out), bytes(err)


class _Child:
    """A process of our own and the pipes to it."""

    def __init__(self, job: Job) -> None:
        self._sinks: dict[int, Callable[[bytes], None]] = {}
        self._feed, self._data = -1, b""
        self._held, self._alone, self._status = job.held, job.alone, -1
        theirs, actions = [], []
        try:
            if job.stdin is not None:
                theirs.append(self._stdin(job.stdin))
                actions.append((os.POSIX_SPAWN_DUP2, theirs[-1], 0))
            for number, sink in ((1, job.out), (2, job.err)):
                if sink:
                    ours, end = os.pipe()
                    self._sinks[ours] = sink
                    theirs.append(end)
                    actions.append((os.POSIX_SPAWN_DUP2, end, number))
            group: Any = {"setsid": True} if job.alone else {}
            self._pid = os.posix_spawn(
                job.argv[0], job.argv, job.env, file_actions=actions, setsigdef=PYTHON_IGNORES, setsigmask=(), **group
            )
        except OSError as error:
            for fd in self._sinks:
                os.close(fd)
            raise OpsTermError(f"{job.argv[0]} cannot be started: {error.strerror}", f"ls -l {job.argv[0]}") from None
        finally:
            for fd in theirs:
                os.close(fd)
        self._watch = _watched(self._pid)

    def _stdin(self, data: bytes) -> int:
        if not data and not self._held:
            return os.open(os.devnull, os.O_RDONLY)
        reader, self._feed = os.pipe()
        os.set_blocking(self._feed, False)
        self._data = data
        return reader

    def wait(self, deadline: Callable[[], float | None]) -> int:
        plan = [signal.SIGTERM, signal.SIGKILL]
        timed_out, ending = False, 0.0
        while not self._ended():
            now = time.monotonic()
            if not timed_out and (end := deadline()) is not None and now >= end:
                timed_out, ending = True, now + (GRACE + 1 if self._held else 0)
                self._end_input()
            if timed_out and now >= ending and plan:
                self._kill(plan.pop(0))
                ending = now + GRACE
            self._step(TICK)
        self._drain()
        if timed_out:
            return TIMED_OUT
        return self._status if self._status >= 0 else 128 - self._status

    def _ended(self) -> bool:
        if self._status == -1:
            pid, status = os.waitpid(self._pid, os.WNOHANG)
            if not pid:
                return False
            self._status = os.waitstatus_to_exitcode(status)
            self._pid = 0
        return True

    def _step(self, timeout: float) -> bool:
        """Move what can be moved; False when nothing could within timeout seconds."""
        writers = [self._feed] if self._feed >= 0 and self._data else []
        if self._feed >= 0 and not self._data and not self._held:
            self._end_input()
        sources = [*self._sinks, *([self._watch] if self._watch >= 0 and self._pid else [])]
        quick = timeout if self._watch >= 0 else min(timeout, 0.02)
        try:
            ready, writable, _ = select.select(sources, writers, [], quick)
        except InterruptedError:
            return True
        if writable:
            self._write()
        for fd in ready:
            if fd in self._sinks and not self._read(fd):
                del self._sinks[fd]
                os.close(fd)
        return bool(ready or writable)

    def _read(self, fd: int) -> bool:
        data = os.read(fd, 1 << 16)
        if data:
            self._sinks[fd](data)
        return bool(data)

    def _write(self) -> None:
        try:
            self._data = self._data[os.write(self._feed, self._data[: 1 << 16]) :]
        except BlockingIOError:
            pass
        except OSError:  # it reads no more
            self._end_input()

    def _end_input(self) -> None:
        if self._feed >= 0:
            os.close(self._feed)
            self._feed, self._data = -1, b""

    def _drain(self) -> None:
        """What it has written and we have not read. A master in the background may hold the pipe: it says nothing."""
        end = time.monotonic() + DRAINED
        while self._sinks and time.monotonic() < end:
            if self._step(0.02):
                end = time.monotonic() + DRAINED
            elif not select.select([*self._sinks], [], [], 0)[0]:
                break

    def _kill(self, number: int) -> None:
        if self._pid:
            send(os.killpg if self._alone else os.kill, self._pid, number)

    def close(self) -> None:
        """Whatever came: it has ended, and the pipes are closed."""
        self._end_input()
        for number in (signal.SIGTERM, signal.SIGKILL):
            end = time.monotonic() + GRACE
            self._kill(number)
            while self._status == -1 and not self._ended() and time.monotonic() < end:
                time.sleep(0.01)
        for fd in (*self._sinks, self._watch):
            if fd >= 0:
                os.close(fd)
        self._sinks.clear()


def _watched(pid: int) -> int:
    """A descriptor that becomes readable when the process has ended; -1 where there is no such thing."""
    try:
        return os.pidfd_open(pid)
    except (AttributeError, OSError):
        return -1
