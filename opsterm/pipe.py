"""stdin and attached files: whether stdin carries data for us, and reading it without ever hanging on a pipe that is
not ours."""

from __future__ import annotations

import os
import select
import stat

from opsterm import term
from opsterm.errors import USAGE, OpsTermError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from opsterm.reduce import Reduced

PATIENCE = 2.0  # seconds without a byte before something is said or done about it
_AGAIN = 0.05  # seconds between two looks for a writer


def read_stdin(wanted: bool, fd: int = 0) -> Reduced | None:
    """Return what is piped in, reduced, or None when stdin carries nothing for us.

    wanted says that stdin is the point (there is no question): it is read to its end whoever writes it. Otherwise a
    pipe that no process of our pipeline writes to gets two seconds to show a first byte. Raises OpsTermError when it
    is no text.
    """
    try:
        mode = os.fstat(fd).st_mode
    except OSError:
        return None  # closed
    if stat.S_ISCHR(mode):
        return None  # a terminal, /dev/null
    if (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)) and not _comes(fd, wanted, stat.S_ISFIFO(mode)):
        return None
    result = _reduce(_reader(fd, "stdin"))
    return result if result.size else None


def read_file(path: str) -> Reduced:
    """Return the text of a file, reduced. Raises OpsTermError (code 2, category file) when that cannot be."""
    try:
        fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NOCTTY)
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None
    try:
        return _reduce(_reader(fd, path))
    except OpsTermError as error:
        message = error.message.replace("the input is", f"{path} is", 1)
        hint = error.hint and error.hint.replace("FILE", path)
        raise OpsTermError(message, hint, error.code, error.category) from None
    finally:
        os.close(fd)


def fence(text: str) -> str:
    """Return text between two lines of backticks, more of them than text has anywhere in a row, so that it cannot
    end early."""
    marks = "```"
    while marks in text:
        marks += "`"
    return f"{marks}\n{text}{'' if text.endswith(chr(10)) else chr(10)}{marks}"


def _reduce(read: Callable[[int], bytes]) -> Reduced:
    from opsterm.reduce import reduce  # only when there is something to read: most questions come without

    return reduce(read)


def _reader(fd: int, name: str) -> Callable[[int], bytes]:
    def read(size: int) -> bytes:
        while True:
            try:
                return os.read(fd, size)
            except BlockingIOError:
                _ready(fd, None)  # whoever started us shares the open file with us and made it non-blocking
            except OSError as error:
                raise _unreadable(name, error) from None

    return read


def _unreadable(name: str, error: OSError | ValueError) -> OpsTermError:
    reason = getattr(error, "strerror", None) or str(error)
    hints = {
        FileNotFoundError: "check the path",
        IsADirectoryError: "name a file in it",
        PermissionError: f"read it as someone who may: sudo cat {name} | ai …",
    }
    return OpsTermError(f"cannot read {name}: {reason}", hints.get(type(error)), USAGE, "file")


def _ready(fd: int, seconds: float | None) -> bool:
    """Wait for a byte or the end of the data: a pipe whose writers are all gone is ready at once."""
    poll = select.poll()
    poll.register(fd, select.POLLIN | select.POLLHUP)
    return bool(poll.poll(None if seconds is None else seconds * 1000))


def _comes(fd: int, wanted: bool, fifo: bool) -> bool:
    """Whether to read fd to its end; returns once that is known, with a note when it took long.

    A byte, or the end, in the first two seconds settles it, whoever wrote. Only then the writer matters, and by then
    a pipeline is surely set up: no process is still to be forked, or to be put into our group.
    """
    if _ready(fd, PATIENCE):
        return True
    writer = "unknown" if wanted else "nobody"
    if fifo and not wanted:
        # One look can err both ways: a process between fork and exec holds all its parent has open, and a writer may
        # hand the pipe to a child while we go through the list. So two looks in a row have to agree.
        writer, before = _writer(fd), ""
        while writer != before:
            if _ready(fd, _AGAIN):
                return True
            writer, before = _writer(fd), writer
    if writer == "unknown":
        term.note("waiting for stdin (Ctrl-C ends this; --no-stdin goes on without it)")
    elif writer == "nobody":
        term.note("stdin is open but nothing came in 2 s; going on without it (--no-stdin skips the wait)")
    return writer != "nobody"


def _writer(fd: int) -> str:
    """Who can still write to the pipe fd: "ours", "nobody" (nobody of ours), or "unknown" where /proc cannot tell.

    Ours is what the shell started together with us: the same process group, and none of our ancestors, since a
    program that started us with a pipe may never write to it. getpgid() asks about hundreds of processes in the time
    of a few /proc reads.
    """
    try:
        pipe = os.readlink(f"/proc/self/fd/{fd}")
        pids = [int(name) for name in os.listdir("/proc") if name.isdecimal()]
    except OSError:
        return "unknown"
    if os.getpid() not in pids:
        return "unknown"  # the /proc of another pid namespace
    group, others = os.getpgrp(), _ancestors() | {os.getpid()}
    siblings = [pid for pid in pids if pid not in others and _group(pid) == group]
    # With hidepid other users' processes (`sudo du / | ai …`) are not even listed, but the leader of our group is
    # known by its number: the first of the pipeline.
    if group not in pids and group not in others and _group(group) == group:
        siblings.append(group)
    return "ours" if any(_may_write(pid, pipe) for pid in siblings) else "nobody"


def _group(pid: int) -> int:
    try:
        return os.getpgid(pid)
    except OSError:
        return -1


def _stat(pid: int) -> tuple[str, int] | None:
    """State letter and parent of a process; None when it is gone or hidden."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            state, parent = file.read().rpartition(b")")[2].split()[:2]  # the name before may hold spaces and brackets
    except OSError:
        return None
    return state.decode(), int(parent)


def _ancestors() -> set[int]:
    found: set[int] = set()
    pid = os.getppid()
    while pid > 0 and pid not in found:
        found.add(pid)
        entry = _stat(pid)
        pid = entry[1] if entry else 0
    return found


def _may_write(pid: int, pipe: str) -> bool:
    """Whether process pid has the pipe (as /proc names it) open for writing. One whose files we may not see (sudo)
    counts."""
    folder = f"/proc/{pid}"
    try:
        files = os.listdir(f"{folder}/fd")
    except PermissionError:
        entry = _stat(pid)
        return entry is None or entry[0] not in "ZX"  # a dead one keeps its entry, but no files
    except OSError:
        return _group(pid) > 0 and not os.path.exists(folder)  # hidden, not gone
    for file in files:
        try:
            if os.readlink(f"{folder}/fd/{file}") == pipe and _opened_for_writing(f"{folder}/fdinfo/{file}"):
                return True
        except OSError:
            continue  # closed meanwhile
    return False


def _opened_for_writing(fdinfo: str) -> bool:
    with open(fdinfo, "rb") as file:
        for line in file:
            if line.startswith(b"flags:"):
                return int(line.split()[1], 8) & os.O_ACCMODE != os.O_RDONLY
    return False
