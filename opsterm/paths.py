"""Where files live and how they are written: private, atomically, under a lock."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EINVAL, ENOTSUP
from stat import S_ISDIR, S_ISREG

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


def vault_file() -> str:
    return os.path.join(config_dir(), "vault.json")


def runtime_dir() -> str | None:
    """The login's private directory in memory: `opsterm` (not created) in $XDG_RUNTIME_DIR, else in /run/user/UID.

    None when neither is ours alone and on tmpfs or ramfs. It vanishes at the last logout.
    """
    for base in (os.environ.get("XDG_RUNTIME_DIR", ""), f"/run/user/{os.geteuid()}"):
        if os.path.isabs(base) and _is_private(base, follow=True) and _in_memory(base):
            return os.path.join(base, "opsterm")
    return None


def memory_dir() -> str:
    """A private directory whose files never touch a disk (but a swap area), created 0700 where it is not there.

    runtime_dir(), else /dev/shm/opsterm-UID. OpsTermError when there is neither, or something else in its place.
    """
    directory = runtime_dir() or (f"/dev/shm/opsterm-{os.geteuid()}" if _in_memory("/dev/shm") else None)
    if directory is None:
        raise OpsTermError(
            "There is no private directory in memory here: $XDG_RUNTIME_DIR is none, and /dev/shm is not a tmpfs",
            "As root: mount -t tmpfs -o mode=1777 tmpfs /dev/shm"
            if sys.platform == "linux"
            else "Only Linux has directories in memory (tmpfs): do this on a Linux machine",
        )
    try:
        os.mkdir(directory, PRIVATE_DIR)
    except FileExistsError:  # of an earlier call, or of somebody who was here before us: /dev/shm is open to all
        pass
    except OSError as error:
        why = f"Cannot create {directory} for files in memory: {error.strerror}"
        raise OpsTermError(why, f"See: df -hi {_quoted(os.path.dirname(directory))}", category="file") from None
    if not _is_private(directory, follow=False):
        raise OpsTermError(
            f"{directory} is not a directory that only you may enter: no secret is put there",
            f"See whose it is: ls -ld {_quoted(directory)} - then remove it: sudo rm -r {_quoted(directory)}",
            category="permission",
        )
    return directory


def memory_dirs() -> list[str]:
    """Every directory that runtime_dir() or memory_dir() may have been in another shell, as far as it is there."""
    bases = (os.environ.get("XDG_RUNTIME_DIR", ""), f"/run/user/{os.geteuid()}")
    places = dict.fromkeys(os.path.join(base, "opsterm") for base in bases if os.path.isabs(base))
    return [place for place in (*places, f"/dev/shm/opsterm-{os.geteuid()}") if _is_private(place, follow=False)]


def _quoted(path: str) -> str:
    from shlex import quote

    return quote(path)


def _is_private(path: str, follow: bool) -> bool:
    """Is path a directory of ours that nobody else may enter? A symlink to one is no such thing unless we follow."""
    try:
        info = os.stat(path, follow_symlinks=follow)
    except OSError:
        return False
    return S_ISDIR(info.st_mode) and info.st_uid == os.geteuid() and not info.st_mode & 0o077


def _in_memory(path: str) -> bool:
    """Is path on a tmpfs or ramfs? Told by the device: a prefix of the path may be hidden by a later mount."""
    try:
        device = os.stat(path).st_dev
        with open("/proc/self/mountinfo", "rb") as table:
            mounts = [line.split() for line in table]
    except OSError:
        return False
    number = b"%d:%d" % (os.major(device), os.minor(device))
    types = {mount[mount.index(b"-") + 1] for mount in mounts if mount[2] == number}
    return bool(types) and types <= {b"tmpfs", b"ramfs"}


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
        if os.path.lexists(temporary):  # it has its new name as soon as it is replaced
            os.unlink(temporary)
        raise
    _sync_directory(directory)


def _sync_directory(directory: str) -> None:
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (EINVAL, ENOTSUP):  # some file systems cannot, and the file is there already
            raise
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
