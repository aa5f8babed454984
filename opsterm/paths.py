"""Where files live and how they are written: private, atomically, under a lock."""

from __future__ import annotations

import os

from opsterm.errors import OpsTermError

SYSTEM_DIR = "/etc/opsterm"
PRIVATE_DIR, PRIVATE_FILE = 0o700, 0o600


def _directory(variable: str, fallback: str) -> str:
    """`$OPSTERM_DIR` when set, else the XDG base directory's `opsterm` (XDG Base Directory Specification: relative is ignored)."""
    own = os.environ.get("OPSTERM_DIR")
    if own:
        return os.path.abspath(os.path.expanduser(own))
    base = os.environ.get(variable, "")
    if not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), fallback)
    return os.path.join(base, "opsterm")


def config_dir() -> str:
    return _directory("XDG_CONFIG_HOME", ".config")


def state_dir() -> str:
    return _directory("XDG_STATE_HOME", ".local/state")


def make_private(directory: str) -> str:
    """Create directory (0700, with its parents) unless it is there; return it. OSError when that is not possible."""
    try:
        os.makedirs(directory, PRIVATE_DIR, exist_ok=True)
    except FileExistsError:
        raise NotADirectoryError(20, "Not a directory", directory) from None
    return directory


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
    """Refuse a file that somebody else owns (root may): whoever owns our configuration decides where our questions go."""
    if info.st_uid not in (0, os.geteuid()):
        raise OpsTermError(
            f"{path} belongs to user id {info.st_uid}, not to you: not read",
            f"Check what it says, then: sudo chown {os.geteuid()} {path}",
            2,
            "permission",
        )
