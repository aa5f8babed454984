"""A program below us whose output goes through a filter on its way, on the terminal or in a pipe, while signals, window
sizes and what is typed go on to it."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Callable

from opsterm import process
from opsterm.errors import OpsTermError
from opsterm.handover import NOT_EXECUTABLE, Program, become
from opsterm.term import restore

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

FORWARDED = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGUSR1, signal.SIGUSR2}
AWAITED = FORWARDED | {signal.SIGWINCH, signal.SIGCONT}
BY_KERNEL = 0x80  # si_code of a signal that comes from the terminal
REVEAL = 0.1  # seconds of silence after which a prompt is shown to its end, also when it ends as a secret begins
SHOWN = 4  # bytes that may begin a secret from which on they are held back also then
LINGER = 1.0  # seconds that a background process is listened to when the program has ended
LINGER_SIZE = 1 << 20  # and bytes: more than a pipe can hold


def run(program: Program, filters: Callable[[], Any], tty: int | None) -> int:
    """Run the program with each of its output streams sent through a filter of its own (feed(data), held(), finish());
    return its exit code, 128 + signal where one killed it.

    On the terminal `tty` (or None) it has a pseudo-terminal for those of its streams that are terminals. Signals go on
    to it. To be called once, last: it leaves them blocked, so that none is lost, and a thread behind.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, AWAITED | {signal.SIGTTIN, signal.SIGTTOU})
    terminal = _Terminal(tty) if tty is not None else None
    streams, outputs = _streams(terminal, filters)
    report, reporter = os.pipe()
    if os.fork() == 0:
        _lead(program, streams, outputs, terminal, reporter, before)
    for fd in {reporter, *streams.values()}:
        os.close(fd)
    session = _Session(outputs, report, _listen(), terminal)
    try:
        return session.run()
    finally:
        if terminal:
            terminal.give_back()


def _streams(terminal: _Terminal | None, filters: Callable[[], Any]) -> tuple[dict[int, int], list[_Output]]:
    """What the program gets as 0, 1 and 2 in place of ours, and the outputs that come of it."""
    streams, outputs = {}, []
    if terminal:
        streams = {number: terminal.slave for number in (0, 1, 2) if os.isatty(number)}
        outputs = [_Output(terminal.master, 1, filters)]
    for number in (1, 2):
        if number not in streams:
            if number == 2 and 1 in streams and os.path.sameopenfile(1, 2):
                streams[2] = streams[1]  # one log for both: in the order in which they were written
                continue
            source, streams[number] = os.pipe()
            outputs.append(_Output(source, number, filters))
    return streams, outputs


def _lead(
    program: Program,
    streams: dict[int, int],
    outputs: list[_Output],
    terminal: _Terminal | None,
    reporter: int,
    mask: Any,
) -> NoReturn:
    """In a process between: start the program and report its number, and its status whenever that changes.

    On a pseudo-terminal this process leads the session, since Ctrl-Z stops nobody whose parent is in another one.
    """
    import fcntl
    import termios

    try:
        for output in outputs:
            os.close(output.source)
        if terminal:
            os.setsid()
            fcntl.ioctl(terminal.slave, termios.TIOCSCTTY, 0)
        for number, fd in streams.items():
            os.dup2(fd, number)
        pid = os.fork()
        if pid == 0:
            _start(program, terminal, mask)
        os.write(reporter, pid.to_bytes(4, "big"))
        status = 0x7F  # stopped
        while os.WIFSTOPPED(status):
            status = os.waitpid(pid, os.WUNTRACED)[1]
            os.write(reporter, status.to_bytes(4, "big"))
    finally:
        os._exit(0)


def _start(program: Program, terminal: _Terminal | None, mask: Any) -> NoReturn:
    try:
        if terminal:
            os.setpgid(0, 0)
            os.tcsetpgrp(terminal.slave, os.getpid())
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        become(program)
    except OpsTermError as error:
        os.write(2, f"ai: {error.message}\n    {error.hint}\n".encode("utf-8", "backslashreplace"))
    finally:
        os._exit(NOT_EXECUTABLE)


def _listen() -> int:
    """A descriptor that gives two bytes for every signal that comes: its number, and whether it is the terminal's."""
    import threading

    reader, writer = os.pipe()

    def wait() -> None:
        while True:
            if hasattr(signal, "sigwaitinfo"):
                found = signal.sigwaitinfo(AWAITED)
                event = found.si_signo, found.si_code == BY_KERNEL
            else:
                event = signal.sigwait(AWAITED), _foreground(2) == os.getpgrp()
            os.write(writer, bytes(event))

    threading.Thread(target=wait, daemon=True).start()
    return reader


def _foreground(tty: int) -> int:
    """The process group that has the terminal; 0 where it is none, or has gone."""
    try:
        return os.tcgetpgrp(tty)
    except OSError:
        return 0


class _Terminal:
    """The person's terminal, and the pseudo-terminal that stands for it. While it is ours it is raw."""

    def __init__(self, tty: int) -> None:
        import termios

        self.tty = tty
        self.master, self.slave = os.openpty()
        os.set_blocking(self.master, False)
        if _foreground(tty) == os.getpgrp():  # else it has the modes of the shell's line editor
            termios.tcsetattr(self.slave, termios.TCSANOW, termios.tcgetattr(tty))
        self.resize()
        self._modes: list[Any] = []

    @property
    def ours(self) -> bool:
        return bool(self._modes)

    def resize(self) -> None:
        process._copy_size(self.tty, self.master)

    def take(self) -> None:
        """Nothing happens in the background (`ai … &`): the terminal is the shell's."""
        import termios
        import tty

        if not self.ours and _foreground(self.tty) == os.getpgrp():
            self._modes = termios.tcgetattr(self.tty)
            tty.setraw(self.tty, termios.TCSADRAIN)
            self.resize()

    def give_back(self) -> None:
        if self.ours:
            restore(self.tty, self._modes)
            self._modes = []


class _Output:
    """One stream of the program on its way through a filter."""

    def __init__(self, source: int, target: int, filters: Callable[[], Any]) -> None:
        self.source, self.target = source, target
        self.pending = b""  # not written yet
        self.fresh = False  # something has come since the last reveal()
        self.left = LINGER_SIZE
        self._filters = filters
        self._filter = filters()
        self._shown = b""  # what the filter has not decided about, and was shown all the same

    def take(self, ending: bool) -> None:
        """Read what is there; as the program has ended no more than so much."""
        data = process._read(self.source)
        self.fresh = True
        self._add(self._filter.feed(data))
        self.left -= len(data) if ending else 0
        if not data or self.left < 0:
            self.close()

    def reveal(self) -> None:
        """Show what the filter holds back if it is no more than the first few bytes of a secret. Only once until it has
        decided: one that comes in small pieces, with pauses, is masked from its second piece on."""
        self.fresh = False
        if self._shown or self._filter.held() >= SHOWN:
            return
        self._shown = self._filter.finish()
        self.pending += self._shown
        self._filter = self._filters()
        self._add(self._filter.feed(self._shown))

    def _add(self, data: bytes) -> None:
        common = len(os.path.commonprefix([data, self._shown]))
        self._shown = self._shown[common:] if common == len(data) else b""
        self.pending += data[common:]

    def put(self) -> None:
        """Write as much as cannot block us. Where nobody reads it, the program is to notice at its next write."""
        try:
            self.pending = self.pending[os.write(self.target, self.pending[: select.PIPE_BUF]) :]
        except BlockingIOError:
            pass
        except OSError:
            self.close()
            self.pending = b""

    def close(self) -> None:
        if self.source >= 0:
            os.close(self.source)
            self.source = -1
            self._add(self._filter.finish())


class _Session:
    """The program while it runs: its outputs, its terminal, the signals that are meant for it."""

    def __init__(self, outputs: list[_Output], report: int, events: int, terminal: _Terminal | None) -> None:
        self._outputs, self._report, self._events, self._terminal = outputs, report, events, terminal
        self._typed = bytearray()
        self._pid = 0  # until it is known
        self._code: int | None = None  # until it has ended
        self._deadline = 0.0

    def run(self) -> int:
        if self._terminal:
            self._terminal.take()
        while self._code is None or any(output.source >= 0 or output.pending for output in self._outputs):
            self._turn()
        return self._code

    def _turn(self) -> None:
        reading, writing = self._awaited()
        ready, writable, _ = select.select(reading, writing, [], self._patience())
        for output in self._outputs:
            if output.pending:
                if output.target in writable:
                    output.put()
            elif output.source in ready:
                output.take(self._code is not None)
        if self._keys() in ready:
            self._type()
        if self._typed and self._outputs[0].source in writable:
            del self._typed[: process._write_some(self._outputs[0].source, self._typed)]
        if self._report in ready:
            self._hear(os.read(self._report, 4))
        if self._events in ready:
            for number, by_kernel in zip(*[iter(os.read(self._events, 512))] * 2):
                self._signal(number, bool(by_kernel))
        if not ready and not writable:
            self._rest()

    def _awaited(self) -> tuple[list[int], list[int]]:
        reading = [output.source for output in self._outputs if not output.pending]
        writing = [output.target for output in self._outputs if output.pending]
        reading += [self._report, self._events if self._pid else -1, self._keys()]
        writing += [self._outputs[0].source] if self._typed else []
        return [fd for fd in reading if fd >= 0], [fd for fd in writing if fd >= 0]

    def _keys(self) -> int:
        """The keyboard, as long as the program has a terminal to type on."""
        wanted = self._terminal and self._terminal.ours and self._code is None and self._outputs[0].source >= 0
        return self._terminal.tty if wanted and len(self._typed) <= process.TYPED_CAP else -1

    def _patience(self) -> float | None:
        """Seconds until _rest(), unless something happens."""
        waits = [REVEAL] if any(output.fresh for output in self._outputs) else []
        if self._code is not None and any(output.source >= 0 and not output.pending for output in self._outputs):
            waits.append(max(0.0, self._deadline - time.monotonic()))
        elif self._terminal and not self._terminal.ours:
            waits.append(0.5)  # nobody tells us that we have come to the foreground
        return min(waits, default=None)

    def _rest(self) -> None:
        for output in self._outputs:
            output.reveal()
            if self._code is not None and time.monotonic() >= self._deadline and not output.pending:
                output.close()
        if self._terminal and self._code is None:
            self._terminal.take()

    def _type(self) -> None:
        assert self._terminal
        data = process._read(self._terminal.tty)
        if data:
            process._take_typed(self._typed, data, self._pid)
        else:
            self._terminal.give_back()
            if _foreground(self._terminal.tty) in (0, os.getpgrp()):  # it has gone: nobody has taken it from us
                self._terminal = None
                self._forward(signal.SIGHUP)

    def _hear(self, message: bytes) -> None:
        status = int.from_bytes(message, "big") if message else signal.SIGKILL  # the process between was killed
        if not self._pid and message:
            self._pid = status
        elif not os.WIFSTOPPED(status):
            code = os.waitstatus_to_exitcode(status)
            self._code = code if code >= 0 else 128 - code
            self._deadline = time.monotonic() + LINGER
            self._report = -1
        elif self._terminal:
            self._terminal.give_back()
            os.kill(0, signal.SIGTSTP)  # here we stand until the shell says `fg` or `bg`
            self._resume()

    def _resume(self) -> None:
        if self._terminal and self._code is None:
            self._terminal.take()
            self._forward(signal.SIGCONT, os.killpg)

    def _signal(self, number: int, by_kernel: bool) -> None:
        if number == signal.SIGWINCH:
            if self._terminal:
                self._terminal.resize()
        elif number == signal.SIGCONT:
            self._resume()
        elif self._code is not None:
            raise SystemExit(128 + number)
        elif self._terminal or not by_kernel:  # else the terminal has sent it to the program too
            self._forward(number)

    def _forward(self, number: int, kill: Callable[[int, int], None] = os.kill) -> None:
        try:
            kill(self._pid, number)
        except (ProcessLookupError, PermissionError):
            pass  # it has ended, or it is another user's (sudo)
