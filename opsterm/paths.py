"""Where files live and how they are written: private, atomically, under a lock."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from stat import S_ISREG

from opsterm.errors import OpsTermError

SYSTEM_DIR = "/etc/opsterm"
# Without a home there is no place for files. Nothing is found below a device, and messages with this path say why.
NOWHERE = "/dev/null/(no home directory: set HOME or OPSTERM_DIR)"
PRIVATE_DIR, PRIVATE_FILE = 0o700, 0o600


def _directory(variable: str, fallback: str) -> str:
    """`$OPSTERM_DIR` when set, else the XDG base directory's `opsterm` (by its specification, relative is ignored).

    NOWHERE when that would take a home directory and there is none: no $HOME, and no such user in the system's list.
    """
    own = os.path.expanduser(os.environ.get("OPSTERM_DIR", ""))
    if own:
        return NOWHERE if own.startswith("~") else os.path.abspath(own)
    base = os.environ.get(variable, "")
    if not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), fallback)
    return os.path.join(base, "opsterm") if os.path.isabs(base) else NOWHERE


def config_dir() -> str:
    return _directory("XDG_CONFIG_HOME", ".config")


def state_dir() -> str:
    return _directory("XDG_STATE_HOME", ".local/state")


def cache_dir() -> str:
    return _directory("XDG_CACHE_HOME", ".cache")


def make_private(directory: str) -> str:
    """Create directory and what is missing above it, all 0700, unless it is there; return it. OSError as it comes."""
    if os.path.isdir(directory):
        return directory
    if directory == NOWHERE:  # in a bare chroot not even /dev/null is there to keep us from creating it
        raise NotADirectoryError(20, "there is no home directory", directory)
    parent = os.path.dirname(directory)
    if parent:
        make_private(parent)
    try:
        os.mkdir(directory, PRIVATE_DIR)
    except FileExistsError:  # another call was faster, or something else is in the way
        if not os.path.isdir(directory):
            raise NotADirectoryError(20, "Not a directory", directory) from None
    return directory


def open_regular(path: str, flags: int) -> int:
    """A descriptor of path, created 0600 where flags say so. OSError also for a FIFO: it could keep us waiting."""
    handle = os.open(path, flags | os.O_NONBLOCK, PRIVATE_FILE)
    if not S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(22, "Not a regular file", path)
    return handle


@contextmanager
def lock(path: str, timeout: float = 5.0) -> Iterator[None]:
    """Hold the lock of path: `path.lock`, since path itself may be replaced. OSError when it is not free in time."""
    import fcntl

    make_private(os.path.dirname(path))
    handle = open_regular(path + ".lock", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW)
    try:
        take_lock(handle, fcntl.LOCK_EX, timeout)
        yield
    finally:
        os.close(handle)


def take_lock(handle: int, kind: int, timeout: float) -> None:
    """flock(2) of the kind LOCK_EX or LOCK_SH. BlockingIOError when it is not free within timeout seconds."""
    import fcntl
    import time

    deadline = time.monotonic() + timeout
    while True:
        try:
            fcntl.flock(handle, kind | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def write_private(path: str, data: bytes) -> None:
    """Replace path by data so that a reader sees the old or the new file, never half of one, also after a power cut.

    Temp file in the same directory (0600) → fsync → rename → fsync of the directory. OSError as it comes.
    """
    import tempfile

    directory = make_private(os.path.dirname(path))
    handle, temporary = tempfile.mkstemp(prefix=".tmp-", dir=directory)  # mkstemp creates it 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
    _sync_directory(directory)


def _sync_directory(directory: str) -> None:
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def check_owner(path: str, info: os.stat_result) -> None:
    """Refuse a file of somebody else (root may own it): whoever owns a configuration decides where questions go."""
    if info.st_uid not in (0, os.geteuid()):
        raise OpsTermError(
            f"{path} belongs to user id {info.st_uid}, not to you: not read",
            f"Check what it says, then: sudo chown {os.geteuid()} {path}",
            2,
            "permission",
        )


def check_writers(path: str, info: os.stat_result) -> None:
    """Refuse a file that others may write, for the same reason."""
    if info.st_mode & 0o022:
        raise OpsTermError(
            f"{path} can be changed by other users: not read",
            f"Check what it says, then: chmod go-w {path}",
            2,
            "permission",
        )
