"""A file as a whole, with all that belongs to it: read at once, replaced in one step."""

from __future__ import annotations

import os
from contextlib import suppress
from stat import S_IMODE

from opsterm.errors import OpsTermError
from opsterm.record import NamedTuple
from opsterm.rooted import Place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LIMIT = 10_000_000  # bytes of a file; of a larger one no backup is made, so that it cannot be changed either
ANY = -1  # a mode, owner or time that is whatever a new file gets
MEANWHILE = "{} was changed by somebody else meanwhile: it is left as it is now"


class State(NamedTuple):
    """A file as it is. mtime: nanoseconds; xattrs: extended attributes, access lists among them; identity: device,
    inode and number of names."""

    data: bytes
    mode: int
    uid: int
    gid: int
    mtime: int
    xattrs: dict[str, bytes]
    identity: tuple[int, ...] = ()


class Facts(NamedTuple):
    """The same as it is written down. xattrs are in hex."""

    sha256: str
    size: int
    mode: int
    uid: int
    gid: int
    mtime: int
    xattrs: dict[str, str]


def facts(found: State) -> Facts:
    from hashlib import sha256

    xattrs = {name: value.hex() for name, value in found.xattrs.items()}
    digest = sha256(found.data).hexdigest()
    return Facts(digest, len(found.data), found.mode, found.uid, found.gid, found.mtime, xattrs)


def same(first: Facts | None, second: Facts | None) -> bool:
    """Whether both are the same content with the same mode, or both nothing."""
    if first is None or second is None:
        return first is second
    return first.sha256 == second.sha256 and (first.mode == second.mode or ANY in (first.mode, second.mode))


def current(place: Place) -> State | None:
    """The file that is there, None for none. OpsTermError for one that is too large or no file; OSError as it comes."""
    if place.regular() is None:
        return None
    with open(place.open(), "rb") as file:
        info = os.fstat(file.fileno())
        data = b"" if info.st_size > LIMIT else read_all(file, LIMIT)
        if info.st_size > LIMIT or len(data) > LIMIT:
            raise OpsTermError(
                f"{place.path} is larger than {LIMIT // 1_000_000} MB: no backup is made of it, so it is not changed",
                category="file",
            )
        identity = (info.st_dev, info.st_ino, info.st_nlink)
        xattrs = attributes(file.fileno())
        return State(data, S_IMODE(info.st_mode), info.st_uid, info.st_gid, info.st_mtime_ns, xattrs, identity)


def read_all(file: Any, limit: int) -> bytes:
    """All of a file that was opened without waiting, one byte more than limit at most. The size that it claims to have
    does not matter: files of /proc say 0."""
    found = bytearray()
    while len(found) <= limit:
        more = file.read(limit + 1 - len(found))
        if more is None:
            raise BlockingIOError(11, "nothing to be read there now")
        if not more:
            break
        found += more
    return bytes(found)


def attributes(handle: int) -> dict[str, bytes]:
    """The extended attributes of an open file, as far as they can be read."""
    found: dict[str, bytes] = {}
    if hasattr(os, "listxattr"):  # Linux
        with suppress(OSError):
            for name in os.listxattr(handle):
                found[name] = os.getxattr(handle, name)
    return found


def replace(place: Place, before: State | None, after: State | None, temporary: str, notes: list[str]) -> Facts | None:
    """Put what is to be there in the place of what is there, in one step, and return it; notes get what could not be
    kept. temporary is the name of the file in the same directory until then; after a failure it may be left.

    OpsTermError where the file is no more as it was; OSError as it comes.
    """
    if after is None:
        check_still(place, before)
        os.unlink(place.name, dir_fd=place.directory)
        place.sync()
        return None
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    handle = os.open(temporary, flags, 0o666 if after.mode == ANY else 0o600, dir_fd=place.directory)
    try:
        left = _fill(handle, after, notes)
    finally:
        os.close(handle)
    check_still(place, before)
    _put(place, temporary, new=before is None)
    place.sync()
    return left


def _fill(handle: int, after: State, notes: list[str]) -> Facts:
    """Write a file that nobody knows yet, with all that belongs to it."""
    view = memoryview(after.data)
    while view:
        view = view[os.write(handle, view) :]
    owned = _chown(handle, after, notes)
    for name, value in after.xattrs.items():
        try:
            os.setxattr(handle, name, value)
        except OSError as error:
            if not name.startswith(("security.", "trusted.")):
                notes.append(f"its attribute {name} was not kept: {error.strerror}")
    if after.mode != ANY:  # last: a change of owner takes setuid away
        os.fchmod(handle, after.mode if owned else after.mode & 0o1777)
    if after.mtime != ANY:
        os.utime(handle, ns=(after.mtime, after.mtime))
    os.fsync(handle)
    info = os.fstat(handle)
    made = after._replace(mode=S_IMODE(info.st_mode), uid=info.st_uid, gid=info.st_gid, mtime=info.st_mtime_ns)
    return facts(made)


def _chown(handle: int, after: State, notes: list[str]) -> bool:
    """Whether it has the owner and the group that it is to have."""
    if after.uid == ANY or _owners(handle) == (after.uid, after.gid):
        return True
    for owner in (after.uid, ANY):
        with suppress(PermissionError):
            os.fchown(handle, owner, after.gid)
            break
    owners = _owners(handle)
    if owners != (after.uid, after.gid):
        notes.append(f"it belongs to {owners[0]}:{owners[1]} now, no more to {after.uid}:{after.gid}")
    return owners == (after.uid, after.gid)


def _owners(handle: int) -> tuple[int, int]:
    info = os.fstat(handle)
    return info.st_uid, info.st_gid


def check_still(place: Place, before: State | None) -> None:
    """OpsTermError unless the file is as it was: the last look before the step that cannot be taken back."""
    info = place.stat()
    if info is None or before is None:
        as_it_was = info is None and before is None
    else:
        seen = (S_IMODE(info.st_mode), info.st_mtime_ns, info.st_size, info.st_dev, info.st_ino, info.st_nlink)
        as_it_was = seen == (before.mode, before.mtime, len(before.data), *before.identity)
    if not as_it_was:
        raise OpsTermError(MEANWHILE.format(place.path), "Look at it, and propose the change anew", category="file")


def _put(place: Place, temporary: str, new: bool) -> None:
    """Give the file its name. A new one must not take the place of what somebody else has just put there."""
    names = {"src_dir_fd": place.directory, "dst_dir_fd": place.directory}
    if new:
        try:
            os.link(temporary, place.name, follow_symlinks=False, **names)
        except OSError:  # it is there already, or the file system has no hard links
            check_still(place, None)
        else:
            os.unlink(temporary, dir_fd=place.directory)
            return
    os.replace(temporary, place.name, **names)
