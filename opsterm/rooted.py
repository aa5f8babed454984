"""A path by the directory that it is in, held open: what was checked is what is then read or written.

A path is resolved first, and then walked from `/` without following a symlink. One that somebody puts there in between
ends the walk; it never leads it anywhere else.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EACCES, EBADF, EINVAL, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, ENOTSUP, EPERM
from shlex import quote
from stat import S_ISBLK, S_ISCHR, S_ISDIR, S_ISFIFO, S_ISLNK, S_ISREG, S_ISSOCK

from opsterm.errors import REFUSED, OpsTermError
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

ANYWHERE = ("/",)
_WALK = getattr(os, "O_PATH", os.O_RDONLY) | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_KINDS = (
    (S_ISDIR, "a directory"), (S_ISFIFO, "a FIFO"), (S_ISSOCK, "a socket"), (S_ISCHR, "a device"),
    (S_ISBLK, "a device"), (S_ISLNK, "a symbolic link that leads in a circle"),
)  # fmt: skip


class Place(NamedTuple):
    """Where a file is or may be: path as it was asked for, absolute; real: without symlinks; directory: a descriptor of
    the one it is in; name: its name there."""

    path: str
    real: str
    directory: int
    name: str

    def stat(self) -> os.stat_result | None:
        """What is there, itself; None for nothing."""
        try:
            return os.stat(self.name, dir_fd=self.directory, follow_symlinks=False)
        except FileNotFoundError:
            return None

    def regular(self) -> os.stat_result | None:
        """The same, OpsTermError for anything but a regular file."""
        info = self.stat()
        if info is not None and not S_ISREG(info.st_mode):
            raise OpsTermError(f"{self.path} is {kind(info)}, not a file", category="file")
        return info

    def open(self) -> int:
        """A descriptor for reading. A FIFO or a device is not even opened: that could wait, or set something off."""
        if self.regular() is None:
            raise FileNotFoundError(ENOENT, os.strerror(ENOENT), self.real)
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC
        handle = os.open(self.name, flags, dir_fd=self.directory)
        if not S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise _swapped(self.path)
        return handle

    def sync(self) -> None:
        """Have the directory's entries on the disk, as far as it can be read and its file system knows how."""
        try:
            handle = os.open(".", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC, dir_fd=self.directory)
        except PermissionError:
            return
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno not in (EINVAL, ENOTSUP, EBADF):
                raise
        finally:
            os.close(handle)


def kind(info: os.stat_result) -> str:
    """What a thing that is no regular file is, with its article."""
    return next((name for test, name in _KINDS if test(info.st_mode)), "something else")


def default_roots() -> tuple[str, ...]:
    """Where files may be read and changed when nothing is configured: home, /tmp and the working tree. `/` as home or
    as current directory opens nothing."""
    try:
        here = working_tree(os.getcwd())
    except OSError:
        here = ""  # the directory was removed under us
    found = (os.path.expanduser("~"), "/tmp", here)
    return tuple(dict.fromkeys(root for root in found if os.path.isabs(root) and os.path.realpath(root) != "/"))


def working_tree(directory: str) -> str:
    """The nearest directory from here up that has `.git`, else directory itself."""
    place = directory
    while place != "/":
        if os.path.lexists(os.path.join(place, ".git")):
            return place
        place = os.path.dirname(place)
    return directory


@contextmanager
def located(path: str, roots: Iterable[str]) -> Iterator[Place]:
    """The place of path (`~` is home) once its symlinks are resolved, for as long as the block lasts.

    OpsTermError where that is outside all roots (code 4) or no place for a file; OSError of the block becomes one, too.
    """
    asked = _absolute(path)
    try:
        real = os.path.realpath(asked)
    except OSError:  # what was a symlink at one look was none at the next
        raise _swapped(asked) from None
    check_inside(asked, real, roots)
    try:
        directory = _walk(os.path.dirname(real), asked)
        try:
            yield Place(asked, real, directory, os.path.basename(real) or ".")
        finally:
            os.close(directory)
    except OSError as error:
        raise explained(error, asked) from None


def _absolute(path: str) -> str:
    wrong = "has a NUL byte in it" if "\0" in path else "is no path" if not path else ""
    if path.endswith("/") and not os.path.isdir(path):
        wrong = "is the name of a directory"
    if wrong:
        raise OpsTermError(f"{path!r} {wrong}", category="file")
    try:
        found = os.path.expanduser(path)
        return os.path.join(os.getcwd(), found)  # not abspath(): `..` behind a symlink is not what it looks like
    except OSError:
        raise OpsTermError(f"{path}: the current directory is gone", "cd to another one", category="file") from None


def check_inside(path: str, real: str, roots: Iterable[str]) -> None:
    """OpsTermError, code 4, unless real is one of roots or below one."""
    found = [os.path.realpath(os.path.expanduser(root)) for root in roots if root]
    if any(real == root or real.startswith(root.rstrip("/") + "/") for root in found):
        return
    leads = f" leads to {real}, which" if real != os.path.normpath(path) else ""
    raise OpsTermError(
        f"{path}{leads} is outside the directories where files may be read and changed: {', '.join(found) or 'none'}",
        "files.roots in the configuration lists them",
        REFUSED,
        "policy",
    )


def _walk(directory: str, path: str) -> int:
    """A descriptor of directory, in which no component is a symlink."""
    handle = os.open("/", _WALK)
    try:
        for name in filter(None, directory.split("/")):
            handle, above = os.open(name, _WALK, dir_fd=handle), handle
            os.close(above)
    except OSError as error:
        os.close(handle)
        if error.errno == ENOENT:
            raise OpsTermError(
                f"{path}: there is no directory {directory}", f"mkdir -p {quote(directory)}", category="file"
            ) from None
        if error.errno in (ELOOP, ENOTDIR):
            raise _no_directory(directory, path) from None
        raise
    return handle


def _no_directory(directory: str, path: str) -> OpsTermError:
    """A component is no directory: a file since ever, or a symlink since a moment ago."""
    if os.path.realpath(directory) == directory and not os.path.isdir(directory):
        return OpsTermError(f"{path}: {directory} is no directory", category="file")
    return _swapped(path)


def _swapped(path: str) -> OpsTermError:
    why = f"{path} was exchanged while it was being opened: neither read nor changed"
    return OpsTermError(why, f"See who works there: ls -ld {quote(path)}", REFUSED, "policy")


def explained(error: OSError, path: str) -> OpsTermError:
    """What went wrong with path, for people."""
    if error.errno in (ELOOP, ENOTDIR):
        return _swapped(path)
    hint = None
    if error.errno in (EACCES, EPERM):
        hint = f"See whose it is: ls -ld {quote(path)} {quote(os.path.dirname(path))}; lsattr {quote(path)}"
    elif error.errno == ENAMETOOLONG:
        path = path[:60] + "…"
    return OpsTermError(f"{path}: {error.strerror}", hint, category="permission" if hint else "file")
