"""A process between us and a command that nobody watches. What the command leaves behind becomes its child, also what
made a session of its own. It ends all of that at the deadline, on an order, and when we are gone, however we went:
orders come through a pipe, and its end is one too."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Callable

from opsterm import kernel, process
from opsterm.process import CHILD_DEFAULTS, GRACE, descendants, group_lives, send, send_below
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

LAST_WORDS = 0.5  # seconds that what outlives the command has to end by itself
INTERRUPT, TERMINATE, KILL = b"i", b"t", b"k"  # orders
# Order → signals and the seconds until each is sent.
PLANS = {
    INTERRUPT: ((0.0, signal.SIGINT), (GRACE, signal.SIGTERM), (2 * GRACE, signal.SIGKILL)),
    TERMINATE: ((0.0, signal.SIGTERM), (GRACE, signal.SIGKILL)),
    KILL: ((0.0, signal.SIGKILL),),
}
LEFT_BEHIND = ((LAST_WORDS, signal.SIGTERM), (LAST_WORDS + GRACE, signal.SIGKILL))


class Pipes(NamedTuple):
    """Of the output, of orders to the keeper and of its report: both ends of each."""

    output: int
    writer: int
    order: int
    orderer: int
    report: int
    reporter: int


class Job(NamedTuple):
    """What to run, and for how many seconds at most. enter: as for process.run_on_terminal; held: descriptors that it
    needs."""

    argv: list[str]
    env: dict[str, str]
    timeout: float | None = None
    enter: Callable[[], None] | None = None
    held: tuple[int, ...] = ()


class Report(NamedTuple):
    """status: as of wait(2), -1 where it is not known; timed_out: it was ended at its deadline; left: how many of its
    processes could not be ended; watched: False where the keeper itself was killed."""

    status: int
    timed_out: bool = False
    left: int = 0
    watched: bool = True


def start(job: Job, pipes: Pipes) -> int:
    """Start a keeper for a job; return its number. Our ends of the pipes are output, orderer and report."""
    kernel.adopt_orphans()  # where the keeper is killed, what it watched over becomes ours
    process.spared.update(descendants(process.spared))  # what was there before is none of its business
    pid = os.fork()
    if pid == 0:
        _keep(job, pipes)
    process.spared.add(pid)
    for fd in (pipes.writer, pipes.order, pipes.reporter):
        os.close(fd)
    return pid


def read(keeper: int, report: bytes) -> Report:
    """What a keeper reported that has ended. Where it was killed, which the command can do, that is no more than the
    number of its child, which is ended here with all that is ours now."""
    process.spared.discard(keeper)
    fields = [int(field) for field in report.split()]
    if len(fields) == 4:
        return Report(fields[1], bool(fields[2]), fields[3])
    for pid in fields:
        send(os.killpg, pid, signal.SIGKILL)
    send_below(signal.SIGKILL, process.spared)
    return Report(signal.SIGKILL, watched=False)


def _keep(job: Job, pipes: Pipes) -> NoReturn:
    """The keeper, from here on. It has nothing of ours but the ends of two pipes."""
    try:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
            signal.signal(number, signal.SIG_IGN)
        os.setsid()
        _replace_standard_streams()
        adopts = kernel.adopt_orphans()
        waker, wake = os.pipe()
        _close_all_but(pipes.writer, pipes.order, pipes.reporter, waker, wake, *job.held)
        os.set_blocking(wake, False)
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        pid = os.fork()
        if pid == 0:
            _become(job, pipes.writer)
        os.close(pipes.writer)
        os.write(pipes.reporter, f"{pid} ".encode())
        keeper = _Keeper(pid, adopts, job.timeout)
        keeper.run([pipes.order, waker])
        os.write(pipes.reporter, keeper.report().encode())
    finally:
        os._exit(0)


def _replace_standard_streams() -> None:
    null = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(null, number)


def _close_all_but(*kept: int) -> None:
    """Also what we inherited ourselves, from a script for instance, is not for the command."""
    at = 3
    for fd in (*sorted(kept), os.sysconf("SC_OPEN_MAX")):
        os.closerange(at, fd)
        at = fd + 1


def _become(job: Job, output: int) -> NoReturn:
    try:
        os.setsid()
        for number in CHILD_DEFAULTS:
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
        os.dup2(output, 1)
        os.dup2(output, 2)
        if job.enter:
            job.enter()
        os.execve(job.argv[0], job.argv, job.env)
    except OSError as error:
        os.write(2, f"{job.argv[0]}: {error.strerror}\n".encode())
    finally:
        os._exit(127)


class _Keeper:
    """Waits for a child that leads a session, and ends what there is of it when its time has come."""

    def __init__(self, pid: int, adopts: bool, timeout: float | None) -> None:
        self._pid, self._adopts = pid, adopts
        self._status = -1  # until it is known
        self._deadline = time.monotonic() + timeout if timeout else None
        self._plan: list[tuple[float, signal.Signals]] = []  # when to send what
        self._killed: float | None = None
        self._timed_out = False

    def report(self) -> str:
        left = len(descendants()) if self._adopts else 0
        return f"{self._status} {self._timed_out:d} {left}"

    def run(self, fds: list[int]) -> None:
        """fds: where orders come from, and what becomes readable when a child has ended."""
        while not self._all_ended():
            now = time.monotonic()
            if self._killed and now > self._killed + GRACE:
                return  # another user's, or stuck in the kernel
            if not self._plan and not self._killed:
                if self._status >= 0:
                    self._follow(LEFT_BEHIND)
                elif self._deadline and now >= self._deadline:
                    self._timed_out = True
                    self._follow(PLANS[TERMINATE])
            while self._plan and self._plan[0][0] <= now:
                self._send(self._plan.pop(0)[1])
            if self._killed:
                self._send(signal.SIGKILL)  # what was started meanwhile
            self._listen(fds)

    def _follow(self, plan: tuple[tuple[float, signal.Signals], ...]) -> None:
        now = time.monotonic()
        self._plan = [(now + delay, number) for delay, number in plan]

    def _listen(self, fds: list[int]) -> None:
        if self._killed:
            timeout: float | None = 0.02
        else:
            due = [self._plan[0][0]] if self._plan else [self._deadline] if self._deadline else []
            timeout = max(0.0, due[0] - time.monotonic()) if due else None
        for fd in select.select(fds, [], [], timeout)[0]:
            if fd == fds[-1]:
                os.read(fd, 512)
                continue
            order = os.read(fd, 1)
            if not order:
                del fds[0]  # we are alone
            if not self._killed:
                self._follow(PLANS[order or TERMINATE])

    def _all_ended(self) -> bool:
        try:
            while (ended := os.waitpid(-1, os.WNOHANG))[0]:
                if ended[0] == self._pid:
                    self._status = ended[1]
        except ChildProcessError:
            return self._adopts or not group_lives(self._pid)
        return False

    def _send(self, number: signal.Signals) -> None:
        """To the group, as a terminal does; from SIGTERM on to everything that descends from it."""
        send(os.killpg, self._pid, number)
        if number == signal.SIGINT:
            return
        send_below(number)
        if number == signal.SIGKILL and self._killed is None:
            self._killed = time.monotonic()
