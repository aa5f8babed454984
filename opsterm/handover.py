"""How a program is started that is handed secrets: in variables, in files that are on no disk, on stdin."""

from __future__ import annotations

import errno
import os
import signal

from opsterm.errors import OpsTermError
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

NOT_EXECUTABLE, NOT_FOUND = 126, 127  # exit codes, as of a shell
PYTHON_IGNORES = (signal.SIGPIPE, signal.SIGXFSZ)  # and what else is ignored was so before us (nohup)
NO_EXECUTION = 8  # MFD_NOEXEC_SEAL, since Linux 6.3; some systems demand it
WHY = {
    errno.ENOENT: ("the interpreter that it names is not there", "See its first line: head -n 1 {}"),
    errno.ENOEXEC: ("it is no program for this machine, and no script with #! in its first line", "… -- sh {}"),
    errno.E2BIG: ("arguments and variables are too much together", "Hand over large values with --file or --stdin"),
}


class Program(NamedTuple):
    """What to start. A file's variable gets the path of what is in its descriptor; stdin is a descriptor, or None."""

    path: str
    argv: list[str]
    environment: dict[str, Any]
    files: dict[str, int]
    stdin: int | None = None


def find(name: str) -> str:
    """Where the program is, as execvp(3) looks for it. OpsTermError (127, 126) where it is not, or cannot be run."""
    places = [name] if "/" in name else [os.path.join(place, name) for place in os.get_exec_path()]
    there = [place for place in places if name and os.path.exists(place)]
    for place in there:
        if os.access(place, os.X_OK) and not os.path.isdir(place):
            return place
    if there:
        why = "it is a directory" if os.path.isdir(there[0]) else "you may not execute it"
        raise OpsTermError(f"{there[0]} cannot be run: {why}", f"ls -ld {there[0]}", NOT_EXECUTABLE, "permission")
    raise OpsTermError(f"there is no command {name!r}", "Nothing was run, no value was opened", NOT_FOUND, "file")


def keep(data: bytes) -> int:
    """A descriptor with data to be read, on no disk: a sealed file in memory, which anybody who inherits it can read
    again and again; a pipe, which is read once, where there are no such files."""
    try:
        return _memory_file(data)
    except (AttributeError, OSError):
        return _pipe(data)


def _memory_file(data: bytes) -> int:
    import fcntl

    flags = os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING
    try:
        fd = os.memfd_create("opsterm", flags | NO_EXECUTION)
    except OSError:
        fd = os.memfd_create("opsterm", flags)
    os.fchmod(fd, 0o600)  # ssh-keygen, psql and others refuse a secret that others could read
    while data:
        data = data[os.write(fd, data) :]
    os.lseek(fd, 0, os.SEEK_SET)
    fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_SEAL)
    return fd


def _pipe(data: bytes) -> int:
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    try:
        written = os.write(writer, data)
    except BlockingIOError:
        written = 0
    os.close(writer)
    if written < len(data):
        os.close(reader)
        raise OpsTermError(f"a value of {len(data)} bytes does not fit into a pipe, and this system has no memfd")
    return reader


def _name(fd: int) -> str:
    # With the number of the process it holds also for a child that has closed what it inherited.
    return f"/proc/{os.getpid()}/fd/{fd}" if os.path.exists(f"/proc/self/fd/{fd}") else f"/dev/fd/{fd}"


def become(program: Program) -> NoReturn:
    """Let the program take the place of this process. OpsTermError (126) where the kernel does not start it."""
    environment = dict(program.environment)
    for variable, fd in program.files.items():
        os.set_inheritable(fd, True)
        environment[variable] = _name(fd)
    if program.stdin is not None:
        os.dup2(program.stdin, 0)
    for number in PYTHON_IGNORES:
        signal.signal(number, signal.SIG_DFL)
    try:
        os.execve(program.path, program.argv, environment)
    except OSError as error:
        why, hint = WHY.get(error.errno, (error.strerror, "ls -l {}"))
        raise OpsTermError(f"{program.path} cannot be run: {why}", hint.format(program.path), NOT_EXECUTABLE) from None
