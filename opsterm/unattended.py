"""Commands that nobody watches: a pinned shell, a bare environment, a deadline, and nothing of them left behind."""

from __future__ import annotations

import os
import select
import signal
import threading
import time
from collections.abc import Callable

from opsterm import keeper
from opsterm.errors import REFUSED, OpsTermError
from opsterm.keeper import INTERRUPT, KILL, TERMINATE, Job
from opsterm.process import TIMED_OUT, Capture, Result

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

BASH = ("/bin/bash", "/usr/bin/bash", "/usr/local/bin/bash", "/run/current-system/sw/bin/bash")
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
KEPT = ("HOME", "USER", "LOGNAME", "LANG", "TZ")  # and LC_*


def shell(command: str) -> list[str]:
    """The argv that runs command in bash, as which it was judged, and which reads no file of anybody's first.
    OpsTermError with code 4 where there is none: another shell may read something else in it."""
    for path in BASH:
        if os.access(path, os.X_OK):
            return [path, "--noprofile", "--norc", "-c", command]
    why = "there is no bash here, and what runs without a question runs as it was read: as bash reads it"
    raise OpsTermError(why, "Install bash, or run it yourself, in your own shell", REFUSED, "policy")


def environment() -> dict[str, str]:
    """Who and where we are, in a fixed PATH, and nothing else."""
    kept = {name: value for name, value in os.environ.items() if name in KEPT or name.startswith("LC_")}
    return {**kept, "PATH": PATH, "TERM": "dumb"}


def run(job: Job, record: Callable[[Result], None], live: Callable[[bytes], None] | None = None) -> Result:
    """Run a job without a terminal, stdin empty, stdout and stderr in one; return when it and all it started has ended.

    After its timeout everything is ended, and the code is TIMED_OUT. live gets the output as it comes. record gets
    the result, also when Ctrl-C (passed on, then KeyboardInterrupt) or a signal (SystemExit) ends us meanwhile.
    """
    started = time.monotonic()
    capture = Capture()
    with _Signals() as signals:
        try:
            pipes, pid = _start(job)
        except OSError as error:
            result = Result(126, b"", time.monotonic() - started, f"it could not be started: {error.strerror}")
            record(result)
            return result
        signals.orders_go_to(pipes.orderer)
        report = b""
        try:
            report = _pump(pipes.output, pipes.report, capture, live)
        finally:
            signals.close()  # an order too, unless it has ended
            os.waitpid(pid, 0)
            os.close(pipes.output)
            os.close(pipes.report)
            code, why = _ended(keeper.read(pid, report), job.timeout)
            result = Result(code, capture.value(), time.monotonic() - started, why)
            record(result)
    signals.raise_again()
    return result


def _start(job: Job) -> tuple[keeper.Pipes, int]:
    """The pipes to a keeper, and its number. OSError where there is no room for them."""
    ends: list[int] = []
    try:
        for _ in range(3):
            ends += os.pipe()
        pipes = keeper.Pipes(*ends)
        return pipes, keeper.start(job, pipes)
    except OSError:
        for fd in ends:
            os.close(fd)
        raise


class _Signals:
    """While it holds, a signal that is to end us is an order to the keeper. Only the main thread can have it so."""

    def __init__(self) -> None:
        self._orderer = -1
        self._came: list[int] = []
        self._before: dict[int, Any] = {}

    def __enter__(self) -> _Signals:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                if signal.getsignal(number) is not signal.SIG_IGN:  # as nohup has it
                    self._before[number] = signal.signal(number, self._pass_on)
        return self

    def _pass_on(self, number: int, _: object) -> None:
        order = INTERRUPT if number == signal.SIGINT else TERMINATE
        again = number in self._came
        self._came.append(number)
        try:
            if self._orderer >= 0:
                os.write(self._orderer, KILL if again else order)
        except OSError:
            pass  # it has ended

    def orders_go_to(self, orderer: int) -> None:
        """From now on; and what came before they could."""
        self._orderer = orderer
        for number in self._came[:1]:
            os.write(orderer, INTERRUPT if number == signal.SIGINT else TERMINATE)

    def close(self) -> None:
        """From now on its number may be another file's."""
        orderer, self._orderer = self._orderer, -1
        os.close(orderer)

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler or signal.SIG_DFL)

    def raise_again(self) -> None:
        if not self._came:
            return
        if set(self._came) == {signal.SIGINT}:
            raise KeyboardInterrupt
        raise SystemExit(128 + max(self._came))


def _pump(output: int, report: int, capture: Capture, live: Callable[[bytes], None] | None) -> bytes:
    """Read output until the keeper has ended; return what it reported. Somebody who holds the pipe does not hold us."""
    said = b""
    sources = [output, report]
    while report in sources:
        for fd in select.select(sources, [], [])[0]:
            data = os.read(fd, 65536)
            if not data:
                sources.remove(fd)
            elif fd == report:
                said += data
            else:
                _take(data, capture, live)
    for _ in range(64):  # more than a pipe holds, also one that was enlarged
        if not select.select([output], [], [], 0)[0] or not (data := os.read(output, 65536)):
            break
        _take(data, capture, live)
    return said


def _take(data: bytes, capture: Capture, live: Callable[[bytes], None] | None) -> None:
    capture.add(data)
    if live:
        live(data)


def _ended(report: keeper.Report, timeout: float | None) -> tuple[int, str]:
    """The exit code, and why it did not end by itself."""
    if not report.watched:
        return 128 + signal.SIGKILL, "what kept watch over it was killed"
    code = os.waitstatus_to_exitcode(report.status) if report.status >= 0 else -signal.SIGKILL
    why = [f"it had not ended after {timeout:g} s"] if report.timed_out else []
    why += [f"{report.left} of its processes could not be ended"] if report.left else []
    return TIMED_OUT if report.timed_out else 128 - code if code < 0 else code, ", and ".join(why)
