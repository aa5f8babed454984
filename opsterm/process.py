"""Child processes: on a terminal of their own with the output kept, in the foreground, or fed through stdin."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Callable, Iterable

from opsterm import kernel
from opsterm.environment import inherited
from opsterm.record import NamedTuple
from opsterm.term import restore

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

GRACE = 2.0  # seconds between SIGTERM and SIGKILL
TIMED_OUT = 124  # exit code, as of timeout(1)
TYPED_CAP = 1 << 16  # bytes typed ahead that are kept for a child that does not read
SECRET_COMMAND_TIMEOUT = 120.0  # seconds: a person may have to type a password
OUTPUT_CAP = 10 << 20  # bytes of output kept: the first and the last half of this
# What a child must not inherit: our handlers, and the signals that Python ignores (`yes | head` must not complain).
_ENDING = (signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGHUP)
CHILD_DEFAULTS = (*_ENDING, signal.SIGPIPE, signal.SIGXFSZ, signal.SIGWINCH, signal.SIGCHLD)
# A child that was ended has not put its screen away: back from the alternate one, with a cursor.
NORMAL_SCREEN = b"\x1b[?1049l\x1b[?25h"
# Below us, but no business of what runs now: keepers, and what earlier commands left running on purpose.
spared: set[int] = set()


class Result(NamedTuple):
    code: int  # as a shell reports it: 128 + signal when killed
    output: bytes  # stdout and stderr as they came, at most OUTPUT_CAP and a label for the gap
    duration: float  # seconds
    why: str = ""  # it did not end by itself: the reason, for people


class Capture:
    """Keeps the head and the tail of a stream of bytes in bounded memory."""

    def __init__(self, cap: int = OUTPUT_CAP) -> None:
        self._half = cap // 2
        self._head = bytearray()
        self._tail = bytearray()
        self._total = 0

    def add(self, data: bytes) -> None:
        self._total += len(data)
        room = self._half - len(self._head)
        self._head += data[:room]
        self._tail += data[max(room, 0) :]
        if len(self._tail) > 2 * self._half:  # trimmed now and then, not at every piece
            del self._tail[: -self._half]

    def value(self) -> bytes:
        tail = bytes(self._tail[-self._half :])
        left_out = self._total - len(self._head) - len(tail)
        gap = b"\n[... %d bytes left out ...]\n" % left_out if left_out else b""
        return bytes(self._head) + gap + tail


def shell() -> str:
    """The person's shell; /bin/sh where $SHELL is unset, no absolute path of a program, or no shell (nologin)."""
    path = os.environ.get("SHELL", "")
    runs = os.path.isabs(path) and os.path.isfile(path) and os.access(path, os.X_OK)
    return path if runs and os.path.basename(path) not in ("nologin", "false", "true") else "/bin/sh"


def run_on_terminal(
    argv: list[str],
    tty: int,
    env: dict[str, str],
    record: Callable[[Result], None],
    timeout: float | None = None,
    enter: Callable[[], None] | None = None,
) -> Result:
    """Run argv on a pseudo-terminal of its own, connected to the terminal `tty`, and keep a copy of what it writes.
    After timeout seconds it is ended, and its code is TIMED_OUT. enter is called in the child before anything of argv
    runs; where it raises OSError nothing does.

    To the child it looks like any terminal: colours, pagers, editors, password prompts and resizing work, Ctrl-C and
    Ctrl-\\ reach it and not us. Ends when the child ends, also while a background process still holds its terminal.
    Whatever happens the terminal is restored and record gets the result, also when we are ended by a signal: then its
    code is 143, and all that the child has started is ended too, also what made a session of its own. Only kill -9 of
    us leaves what does not mind the hang-up (nohup).
    """
    import termios
    import tty as terminal_mode

    before = termios.tcgetattr(tty)
    started = time.monotonic()
    capture = Capture()
    deadline = started + timeout if timeout else None
    code, why = 128 + signal.SIGTERM, ""
    pid = master = slave = -1
    came: list[int] = []
    kernel.adopt_orphans()

    def ended(number: int) -> None:
        came.append(number)
        if pid > 0:  # else there is nobody to end any more, and the record is being written
            _end(pid)
            raise SystemExit(128 + number)

    # The handlers come first: a child that ends at once must not go unnoticed.
    with _handlers(lambda: _copy_size(tty, master), ended) as wakeup:
        try:
            master, slave = os.openpty()
            pid = _fork_on_pty(argv, env, before, _size(tty), master, slave, enter)
            if came:  # before there was anybody to end
                ended(came[0])
            os.set_blocking(master, False)
            terminal_mode.setraw(tty)
            code = os.waitstatus_to_exitcode(_pump(pid, master, tty, wakeup, capture, deadline))
        except TimeoutError:
            _end(pid)
            code, why = TIMED_OUT, f"it had not ended after {timeout:g} s"
        except OSError as error:
            _end(pid)
            code, why = 126, f"it could not be {'watched' if pid > 0 else 'started'}: {error.strerror}"
        finally:
            cut_short = came or why
            pid = -1
            for fd in (slave, master):  # what is left of the child's session gets a hang-up
                if fd >= 0:
                    os.close(fd)
            restore(tty, before)
            if cut_short:
                _write(tty, NORMAL_SCREEN)
            result = Result(code if code >= 0 else 128 - code, capture.value(), time.monotonic() - started, why)
            record(result)
            spared.update(descendants(spared))
    if came:
        raise SystemExit(128 + came[0])
    return result


def _fork_on_pty(
    argv: list[str],
    env: dict[str, str],
    modes: list[Any],
    size: bytes,
    master: int,
    slave: int,
    enter: Callable[[], None] | None,
) -> int:
    """We keep a hold of the slave too: a child that closes its terminal may open /dev/tty again, for a password."""
    import fcntl
    import termios

    pid = os.fork()
    if pid == 0:
        try:
            for number in CHILD_DEFAULTS:
                signal.signal(number, signal.SIG_DFL)
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
            for number in (0, 1, 2):
                os.dup2(slave, number)
            os.close(slave)
            os.close(master)
            termios.tcsetattr(0, termios.TCSANOW, modes)
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            if enter:
                enter()
            os.execvpe(argv[0], argv, env)
        except OSError as error:
            os.write(2, f"{argv[0]}: {error.strerror}\n".encode())
        finally:
            os._exit(127)
    return pid


def _pump(pid: int, master: int, tty: int, wakeup: int, capture: Capture, deadline: float | None) -> int:
    """Copy both ways until the child has ended and what it wrote is out; return its wait status. TimeoutError at the
    deadline.

    Typed text that the child does not read waits here, so that a long paste cannot hold back its output, nor Ctrl-C.
    """
    typed = bytearray()
    while True:
        sources = [master, wakeup] if len(typed) > TYPED_CAP else [master, wakeup, tty]
        ready, writable, _ = select.select(sources, [master] if typed else [], [], _left(deadline))
        if wakeup in ready:
            os.read(wakeup, 512)
        if tty in ready:
            _take_typed(typed, _read(tty), pid)
        if writable:
            del typed[: _write_some(master, typed)]
        if master in ready:
            _copy(master, tty, capture)
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            _drain(master, tty, capture)
            return status


def _take_typed(typed: bytearray, data: bytes, pid: int) -> None:
    """Add what was typed; Ctrl-C, Ctrl-\\ and Ctrl-Z do not queue behind text that nobody reads."""
    if not data:
        _stop(pid)  # our terminal is gone
    if typed and any(key in data for key in b"\x03\x1c\x1a"):
        typed.clear()
    if any(key in data for key in b"\x03\x1c"):
        send(os.killpg, pid, signal.SIGCONT)  # one that is stopped does not hear them
    typed += data


def _write_some(fd: int, data: bytearray) -> int:
    try:
        return os.write(fd, data[:1024])
    except BlockingIOError:
        return 0
    except OSError:
        return len(data)  # nobody will read it any more


def _drain(master: int, tty: int, capture: Capture) -> None:
    """Copy what is already there. Bounded, since a background process may go on writing for ever."""
    for _ in range(64):
        if not select.select([master], [], [], 0)[0] or not _copy(master, tty, capture):
            return


def _left(deadline: float | None) -> float | None:
    """Seconds until then. TimeoutError when it has passed."""
    if deadline is None:
        return None
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left


def _read(fd: int) -> bytes:
    try:
        return os.read(fd, 65536)
    except OSError:
        return b""  # EIO: the other side of the pty is closed


def _write(fd: int, data: bytes) -> None:
    while data:
        try:
            data = data[os.write(fd, data) :]
        except OSError:
            return


def _copy(source: int, target: int, capture: Capture) -> bool:
    """Copy what can be read now; False at the end of source."""
    data = _read(source)
    _write(target, data)
    capture.add(data)
    return bool(data)


def _size(fd: int) -> bytes:
    import fcntl
    import termios

    return fcntl.ioctl(fd, termios.TIOCGWINSZ, bytes(8))


def _copy_size(source: int, target: int) -> None:
    import fcntl
    import termios

    try:
        fcntl.ioctl(target, termios.TIOCSWINSZ, _size(source))
    except (OSError, ValueError):
        pass  # too early, or the terminal has gone


def _stop(pid: int) -> NoReturn:
    """We are being ended: the child's whole group goes first, and with the exception the terminal is restored."""
    _end(pid)
    raise SystemExit(128 + signal.SIGTERM)


def _end(pid: int) -> None:
    """End a child that leads its group, that, and all that descends from us but spared: also what ignores to be asked,
    after GRACE seconds."""
    for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGKILL) if pid > 0 else ():
        give_up = time.monotonic() + (0 if number == signal.SIGHUP else GRACE)
        send(os.killpg, pid, number)
        send_below(number, spared)
        while time.monotonic() < give_up:
            _reap(pid)  # until then the dead child is one of its group
            if not group_lives(pid) and not descendants(spared):
                return
            time.sleep(0.02)


def group_lives(pid: int) -> bool:
    """Whether there is anything in a group of processes that a signal may be sent to."""
    try:
        os.killpg(pid, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def send(kill: Callable[[int, int], None], pid: int, number: int) -> None:
    """Send a signal with os.kill or os.killpg to what may have ended meanwhile, or is another user's."""
    try:
        kill(pid, number)
    except (ProcessLookupError, PermissionError):
        pass


def send_below(number: int, but: Iterable[int] = ()) -> None:
    """Send a signal to every process below this one, but for these and what is below them."""
    # Stopped first, so that nothing is started while we go through them.
    for one in (signal.SIGSTOP, signal.SIGKILL) if number == signal.SIGKILL else (number,):
        for pid in descendants(but):
            send(os.kill, pid, one)


def descendants(but: Iterable[int] = ()) -> list[int]:
    """The processes below this one, as /proc has them, but for these and what is below them; none without /proc."""
    below: dict[int, list[int]] = {}
    try:
        names = os.listdir("/proc")
    except OSError:
        return []
    left_out = set(but)
    for name in filter(str.isdigit, names):
        try:
            with open(f"/proc/{name}/stat", "rb") as file:
                fields = file.read().rpartition(b")")[2].split()  # state, parent, …
        except OSError:
            continue
        if fields and fields[0] != b"Z" and int(name) not in left_out:
            below.setdefault(int(fields[1]), []).append(int(name))
    found = []
    waiting = [os.getpid()]
    while waiting:
        children = below.get(waiting.pop(), [])
        found += children
        waiting += children
    return found


def _reap(pid: int) -> None:
    try:
        os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        pass


class _handlers:
    """Signal handlers for as long as a child runs; gives a descriptor that becomes readable whenever a signal came."""

    def __init__(self, resized: Callable[[], None], ended: Callable[[int], None]) -> None:
        self._actions = {
            signal.SIGWINCH: lambda *_: resized(),
            signal.SIGCHLD: lambda *_: None,
            **dict.fromkeys(_ENDING, lambda number, _: ended(number)),
        }

    def __enter__(self) -> int:
        self._reader, self._writer = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC) if hasattr(os, "pipe2") else os.pipe()
        os.set_blocking(self._writer, False)
        self._before = {number: signal.signal(number, action) for number, action in self._actions.items()}
        self._wakeup = signal.set_wakeup_fd(self._writer, warn_on_full_buffer=False)
        return self._reader

    def __exit__(self, *_: object) -> None:
        signal.set_wakeup_fd(self._wakeup)
        for number, action in self._before.items():
            signal.signal(number, action or signal.SIG_DFL)
        os.close(self._reader)
        os.close(self._writer)


def run_in_foreground(argv: list[str], tty: int, env: dict[str, str]) -> int:
    """Run a program of the person's own (an editor) on the terminal; return its exit code, negative for a signal.
    OSError when it does not start."""
    import subprocess

    return subprocess.run(argv, stdin=tty, stdout=tty, stderr=tty, env=env, check=False).returncode


def feed(argv: list[str], data: bytes) -> bool:
    """Start argv and hand it data on stdin; True when it ended well within 5 s."""
    import subprocess

    try:
        quiet = subprocess.DEVNULL
        done = subprocess.run(argv, input=data, stdout=quiet, stderr=quiet, env=inherited(), timeout=5, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def output_of(argv: list[str], timeout: float) -> tuple[int, bytes]:
    """Run a program of the person's own and return its exit code (127 where it does not start, TIMED_OUT where it has
    not ended after timeout seconds) and what it wrote to stdout until then.

    It may ask on the terminal; our stdin is not its to read. What it leaves running with its stdout is not waited for.
    """
    import subprocess

    try:
        with _terminal() as tty:
            child = subprocess.Popen(argv, stdin=tty, stdout=subprocess.PIPE, env=inherited())
    except OSError:
        return 127, b""
    assert child.stdout
    output = b""
    deadline = time.monotonic() + timeout
    try:
        while (left := deadline - time.monotonic()) > 0:
            ended = child.poll() is not None
            if select.select([child.stdout], [], [], 0 if ended else min(left, 0.05))[0]:
                data = os.read(child.stdout.fileno(), 65536)
                output += data
                if data:
                    continue
                ended = ended or _ends(child, left)
            if ended:
                return child.returncode, output
        return TIMED_OUT, output
    finally:
        child.stdout.close()
        if child.poll() is None:
            child.terminate()


def first_line_of(command: str) -> tuple[bytes, str]:
    """The first line that a command of the person's own prints, and why there is none: "" where it ended well, within
    SECRET_COMMAND_TIMEOUT. For commands that print a secret."""
    code, output = output_of(["/bin/sh", "-c", command], SECRET_COMMAND_TIMEOUT)
    if code:
        timed_out = f"had not ended after {SECRET_COMMAND_TIMEOUT:g} s"
        return b"", timed_out if code == TIMED_OUT else f"ended with code {code}"
    return output.partition(b"\n")[0], ""


def _ends(child: Any, timeout: float) -> bool:
    """Wait for a child that has closed its stdout."""
    import subprocess

    try:
        child.wait(timeout)
    except subprocess.TimeoutExpired:
        return False
    return True


def _terminal() -> Any:
    """The terminal to read from, /dev/null without one."""
    try:
        return open("/dev/tty", "rb", buffering=0)
    except OSError:
        return open(os.devnull, "rb", buffering=0)
