"""What a file is to both ends of a transfer, and the end that is this machine."""

from __future__ import annotations

import os
import stat

from opsterm.record import NamedTuple
from opsterm.scp_loop import now

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any

    from opsterm.scp_loop import Answer, Loop

FILE, DIRECTORY, LINK, OTHER = "file", "directory", "link", "other"
_KINDS = {stat.S_IFREG: FILE, stat.S_IFDIR: DIRECTORY, stat.S_IFLNK: LINK}
DIGEST_STEP = 1 << 22  # bytes that are hashed between two looks at the terminal


class Info(NamedTuple):
    """What is known of a file: mode without its type, times in whole seconds, nanos of the second where known."""

    kind: str
    size: int
    mode: int
    mtime: int
    atime: int = 0
    uid: int = -1
    gid: int = -1
    nanos: int = 0


def kind_of(mode: int) -> str:
    return _KINDS.get(stat.S_IFMT(mode), OTHER)


def _info(found: os.stat_result) -> Info:
    seconds, nanos = divmod(found.st_mtime_ns, 10**9)
    mode = stat.S_IMODE(found.st_mode)
    return Info(
        kind_of(found.st_mode), found.st_size, mode, seconds, int(found.st_atime), found.st_uid, found.st_gid, nanos
    )


class Local:
    """This machine. Every method returns an answer, as those of a server do; OSError as it comes."""

    server = ""
    chunk = 1 << 18

    def __init__(self, loop: Loop) -> None:
        self.loop = loop

    @now
    def stat(self, path: bytes) -> Info | None:
        return self._look(path, follow=True)

    @now
    def lstat(self, path: bytes) -> Info | None:
        return self._look(path, follow=False)

    def _look(self, path: bytes, follow: bool) -> Info | None:
        try:
            return _info(os.stat(path or b".", follow_symlinks=follow))
        except (FileNotFoundError, NotADirectoryError):
            return None

    @now
    def listing(self, path: bytes) -> list[tuple[bytes, Info]]:
        found = []
        with os.scandir(path or b".") as entries:
            for entry in entries:
                try:
                    found.append((entry.name, _info(entry.stat(follow_symlinks=False))))
                except FileNotFoundError:
                    pass  # gone meanwhile
        return sorted(found)

    @now
    def readlink(self, path: bytes) -> bytes:
        return os.readlink(path)

    @now
    def realpath(self, path: bytes) -> bytes:
        return os.path.realpath(path)

    @now
    def mkdir(self, path: bytes, mode: int) -> None:
        os.mkdir(path, mode)

    @now
    def symlink(self, text: bytes, path: bytes) -> None:
        os.symlink(text, path)

    @now
    def remove(self, path: bytes) -> None:
        os.unlink(path)

    @now
    def replace(self, old: bytes, new: bytes) -> None:
        os.replace(old, new)

    @now
    def change(self, path: bytes, mode: int | None, times: tuple[int, int, int] | None) -> None:
        """Mode, and times as (atime, mtime, nanos of mtime)."""
        _change(path, mode, times)

    @now
    def free(self, path: bytes) -> int | None:
        found = os.statvfs(path or b".")
        return found.f_bavail * found.f_frsize

    @now
    def open_read(self, path: bytes) -> int:
        return os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)

    @now
    def open_write(self, path: bytes, mode: int, new: bool, empty: bool) -> int:
        """new: it must not be there yet; empty: what it holds goes. A link of that name is never followed."""
        flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
        return os.open(path, flags | (os.O_EXCL if new else 0) | (os.O_TRUNC if empty else 0), mode)

    @now
    def read(self, handle: int, offset: int, size: int) -> bytes:
        return os.pread(handle, size, offset)

    @now
    def write(self, handle: int, offset: int, data: bytes) -> None:
        while data:
            done = os.pwrite(handle, data, offset)
            data, offset = data[done:], offset + done

    @now
    def fstat(self, handle: int) -> Info:
        return _info(os.fstat(handle))

    @now
    def fchange(
        self, handle: int, mode: int | None, times: tuple[int, int, int] | None, owner: tuple[int, int] | None
    ) -> None:
        if owner:
            os.fchown(handle, *owner)
        _change(handle, mode, times)

    @now
    def close_file(self, handle: int) -> None:
        os.close(handle)

    def digest(self, path: bytes) -> Answer:
        """The sha256 of a file, in hexadecimal digits."""
        return self.loop.start(_digest(self, path))


def _change(path: bytes | int, mode: int | None, times: tuple[int, int, int] | None) -> None:
    if mode is not None:
        os.chmod(path, mode)
    if times:
        atime, mtime, nanos = times
        os.utime(path, ns=(atime * 10**9, mtime * 10**9 + nanos))


def _digest(end: Local, path: bytes) -> Generator[Answer, Any, str]:
    import hashlib

    found = hashlib.sha256()
    with open(path, "rb", buffering=0) as file:
        while data := file.read(DIGEST_STEP):
            found.update(data)
            yield end.loop.later(0)
    return found.hexdigest()
