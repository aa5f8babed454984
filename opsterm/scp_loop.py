"""Many requests under way at once: tasks are generators that yield the answers they wait for, a loop runs them all."""

from __future__ import annotations

import os
import select
import signal
import time
from collections import deque

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable
    from typing import Any, TypeAlias

    Task: TypeAlias = "Generator[Answer, Any, Any]"

QUIET = 60.0  # seconds without a byte from a server that owes us an answer: then it is taken for dead
LONGEST_STEP = 1.0  # seconds of that which one turn counts for: we may have been stopped (Ctrl-Z)
TICK = 0.1  # seconds between two looks of whom we tell what goes on
READ_SIZE = 1 << 19
PIECES = 256  # written by one system call
WIDER = 1031, 1 << 18  # F_SETPIPE_SZ, bytes: fewer turns than with 64 KB, and still in the cache
ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Lost(Exception):
    """The connection to a server is gone, or it does not answer any more."""

    def __init__(self, stream: Stream, why: str) -> None:
        super().__init__(why)
        self.stream = stream


class Stopped(Exception):
    """A signal came (Ctrl-C): number."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class Answer:
    """What a task waits for: a value, or an exception, now or later."""

    __slots__ = ("done", "value", "error", "_loop", "_waiting")

    def __init__(self, loop: Loop | None = None) -> None:
        self.done = False
        self.value: Any = None
        self.error: BaseException | None = None
        self._loop = loop
        self._waiting: tuple[Task, Answer] | None = None

    def give(self, value: Any = None, error: BaseException | None = None) -> None:
        self.done, self.value, self.error = True, value, error
        if self._waiting:
            assert self._loop
            self._loop.ready.append((*self._waiting, self))

    def wake(self, task: Task, outcome: Answer) -> None:
        self._waiting = task, outcome

    def forget(self) -> None:
        """Nobody waits for it any more."""
        self._waiting = None


def now(function: Callable[..., Any]) -> Callable[..., Answer]:
    """Make a function one that returns an answer which is there already."""

    def answering(*arguments: Any, **named: Any) -> Answer:
        answer = Answer()
        try:
            answer.give(function(*arguments, **named))
        except OSError as error:
            answer.give(None, error)
        return answer

    return answering


class Loop:
    """Runs tasks. tick is called some ten times a second; ended by a signal, run() raises Stopped."""

    def __init__(self, tick: Callable[[], None] = lambda: None) -> None:
        self.ready: deque[tuple[Task, Answer, Answer | None]] = deque()
        self.streams: list[Stream] = []
        self.tick = tick
        self._timers: list[tuple[float, int, Answer]] = []
        self._signals: list[int] = []
        self._wakeup = -1
        self._last = time.monotonic()

    def start(self, task: Task) -> Answer:
        """Begin a task; the answer is what it returns, or raises."""
        outcome = Answer(self)
        self._step(task, outcome, None)
        return outcome

    def later(self, seconds: float) -> Answer:
        import heapq

        answer = Answer(self)
        heapq.heappush(self._timers, (time.monotonic() + seconds, id(answer), answer))
        return answer

    def run(self, task: Task) -> Any:
        """Run a task, and all that were started, until it ends; return what it returns, raise what it raises."""
        outcome = self.start(task)
        while not outcome.done:
            while self.ready:
                self._step(*self.ready.popleft())
            if not outcome.done:
                self._wait()
        if outcome.error:
            raise outcome.error
        return outcome.value

    def each(self, tasks: Iterable[Task], most: int) -> Task:
        """Run tasks, at most so many at once; the list of what they return."""
        answers: deque[Answer] = deque()
        found = []
        for task in tasks:
            answers.append(self.start(task))
            while len(answers) >= most or answers and answers[0].done:
                found.append((yield answers.popleft()))
        while answers:
            found.append((yield answers.popleft()))
        return found

    def abandon(self) -> None:
        """Let go of all tasks: what is still to come is waited for by nobody."""
        for stream in self.streams:
            for answer, *_ in stream.owed.values():
                answer.forget()
        self.ready.clear()
        self._timers.clear()

    def _step(self, task: Task, outcome: Answer, answer: Answer | None) -> None:
        """Go on with a task until it waits for what is not there yet."""
        try:
            while answer is None or answer.done:
                if answer is None:
                    answer = next(task)
                elif answer.error:
                    answer = task.throw(answer.error)
                else:
                    answer = task.send(answer.value)
        except StopIteration as end:
            outcome.give(end.value)
        except Exception as error:
            outcome.give(None, error)
        else:
            answer.wake(task, outcome)

    def _wait(self) -> None:
        self.tick()
        if self._signals:
            raise Stopped(self._signals.pop())
        reading = {stream.reader: stream for stream in self.streams if stream.reader >= 0}
        writing = {stream.writer: stream for stream in self.streams if stream.unsent}
        wakeup = [self._wakeup] if self._wakeup >= 0 else []
        for fd in select.select([*reading, *wakeup], writing, [], self._patience())[0]:
            if fd in reading:
                reading[fd].take()
            else:
                os.read(fd, 512)
        for stream in writing.values():
            stream.flush()
        self._ring()
        passed, self._last = time.monotonic() - self._last, time.monotonic()
        for stream in self.streams:
            stream.check(min(passed, LONGEST_STEP))

    def _patience(self) -> float:
        return max(0.0, min(TICK, self._timers[0][0] - time.monotonic())) if self._timers else TICK

    def _ring(self) -> None:
        import heapq

        while self._timers and self._timers[0][0] <= time.monotonic():
            heapq.heappop(self._timers)[2].give()

    def __enter__(self) -> Loop:
        """Signals come to run() from here on, between two steps and never within one."""
        self._wakeup, self._alarm = os.pipe()
        os.set_blocking(self._wakeup, False)
        os.set_blocking(self._alarm, False)
        self._before = {number: signal.signal(number, self._hear) for number in ENDING if _is_heard(number)}
        self._former = signal.set_wakeup_fd(self._alarm, warn_on_full_buffer=False)
        return self

    def _hear(self, number: int, _: object) -> None:
        self._signals.append(number)

    def __exit__(self, *_: object) -> None:
        signal.set_wakeup_fd(self._former)
        for number, handler in self._before.items():
            signal.signal(number, handler or signal.SIG_DFL)
        for fd in (self._wakeup, self._alarm):
            os.close(fd)
        self._wakeup = -1


def _is_heard(number: int) -> bool:
    return signal.getsignal(number) != signal.SIG_IGN  # nohup


class Stream:
    """A program that answers requests: what is sent to its stdin is queued, what it writes goes to feed()."""

    def __init__(self, loop: Loop, reader: int, writer: int) -> None:
        self.loop, self.reader, self.writer = loop, reader, writer
        self.unsent: deque[Any] = deque()
        self.owed: dict[Any, Any] = {}  # requests without an answer
        self._buffer = memoryview(bytearray(READ_SIZE))
        self._filled = 0
        self._quiet = 0.0  # seconds
        self.patience = QUIET
        self.excused: Callable[[], bool] = lambda: False  # whether a person is what is waited for
        for fd in (reader, writer):
            os.set_blocking(fd, False)
            _widen(fd)
        loop.streams.append(self)

    def feed(self, data: memoryview) -> int:
        """Use what has come; return how many bytes of it were used."""
        raise NotImplementedError

    def send(self, *pieces: Any) -> None:
        if self.writer < 0:
            raise Lost(self, "it was closed")
        self.unsent.extend(pieces)

    def flush(self) -> None:
        """Write what the other side takes now."""
        try:
            while self.unsent:
                pieces = [self.unsent[at] for at in range(min(len(self.unsent), PIECES))]
                self._written(os.writev(self.writer, pieces))
                self._quiet = 0.0
        except BlockingIOError:
            pass
        except OSError:
            self.unsent.clear()  # why the other side has gone is known when its output ends

    def _written(self, size: int) -> None:
        while size:
            first = self.unsent.popleft()
            if len(first) > size:
                self.unsent.appendleft(memoryview(first)[size:])
                return
            size -= len(first)

    def take(self) -> None:
        """Read what is there."""
        try:
            size = os.readv(self.reader, [self._buffer[self._filled :]])
        except BlockingIOError:
            return
        except OSError:
            size = 0
        if not size:
            return self.lose("it was closed")
        self._quiet = 0.0
        self._filled += size
        used = self.feed(self._buffer[: self._filled])
        if self._filled - used:
            self._buffer[: self._filled - used] = bytes(self._buffer[used : self._filled])
        self._filled -= used

    def check(self, passed: float) -> None:
        """End a connection on which nothing happens although something should; passed: seconds since the last look."""
        self._quiet = self._quiet + passed if self.owed and self.reader >= 0 else 0.0
        if self._quiet > self.patience and not self.excused():
            self.lose(f"there was no answer for {self.patience:g} s")

    def lose(self, why: str) -> None:
        """The connection is of no use any more: whoever waits for an answer gets that for one."""
        self.close()
        owed, self.owed = list(self.owed.values()), {}
        for answer, *_ in owed:
            answer.give(None, Lost(self, why))

    def close(self) -> None:
        self.unsent.clear()
        for fd in {self.reader, self.writer} - {-1}:
            os.close(fd)
        self.reader = self.writer = -1


def _widen(fd: int) -> None:
    import fcntl

    try:
        fcntl.fcntl(fd, *WIDER)
    except OSError:
        pass  # no pipe, not Linux, or no room: it is only slower
