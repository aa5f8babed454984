"""A server as one end of a transfer: the SFTP protocol (version 3, with OpenSSH's extensions), pipelined."""

from __future__ import annotations

import errno
from struct import Struct

from opsterm import scp_paths
from opsterm.scp_ends import FILE, Info, kind_of
from opsterm.scp_loop import Answer, Loop, Stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Any

(INIT, VERSION, OPEN, CLOSE, READ, WRITE, LSTAT, FSTAT, SETSTAT, FSETSTAT, OPENDIR, READDIR, REMOVE, MKDIR, RMDIR,
 REALPATH, STAT, RENAME, READLINK, SYMLINK) = range(1, 21)  # fmt: skip
STATUS, HANDLE, DATA, NAME, ATTRS, EXTENDED, EXTENDED_REPLY = *range(101, 106), 200, 201
TO_READ, TO_WRITE, CREATE, EMPTY, NEW = 0x01, 0x02, 0x08, 0x10, 0x20  # what a file is opened for
HAS_SIZE, HAS_OWNER, HAS_MODE, HAS_TIMES, HAS_MORE = 0x01, 0x02, 0x04, 0x08, 0x80000000
RENAME_OVER, LIMITS, SPACE = b"posix-rename@openssh.com", b"limits@openssh.com", b"statvfs@openssh.com"
ERRORS = {  # of a status → errno and words; 4 is all that servers say of a full disk, and of much else
    2: (errno.ENOENT, "No such file or directory"),
    3: (errno.EACCES, "Permission denied"),
    4: (errno.EIO, "the server says no more than: failure"),
    8: (errno.ENOTSUP, "the server cannot do that"),
}
SAFE_CHUNK, LARGEST_CHUNK = 1 << 15, 255 << 10  # bytes in a request: any server takes the first
DIGEST_AHEAD = 16  # requests
LARGEST_PACKET = 1 << 18  # of OpenSSH; anything larger is no SFTP
_U32, _U64, _READ, _HEAD = Struct(">I"), Struct(">Q"), Struct(">QI"), Struct(">IBI")


class Refused(Exception):
    """What came from the server is no SFTP: the text is its beginning."""


def _string(data: bytes) -> bytes:
    return _U32.pack(len(data)) + data


class _Fields:
    """Reads the fields of a packet one after the other."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def u32(self) -> int:
        self.at += 4
        return _U32.unpack_from(self.data, self.at - 4)[0]

    def u64(self) -> int:
        self.at += 8
        return _U64.unpack_from(self.data, self.at - 8)[0]

    def string(self) -> bytes:
        size = self.u32()
        self.at += size
        return self.data[self.at - size : self.at]

    def info(self) -> Info:
        flags = self.u32()
        size = self.u64() if flags & HAS_SIZE else 0
        uid, gid = (self.u32(), self.u32()) if flags & HAS_OWNER else (-1, -1)
        mode = self.u32() if flags & HAS_MODE else 0
        atime, mtime = (self.u32(), self.u32()) if flags & HAS_TIMES else (0, 0)
        for _ in range(self.u32() if flags & HAS_MORE else 0):
            self.string(), self.string()
        return Info(kind_of(mode) if flags & HAS_MODE else FILE, size, mode & 0o7777, mtime, atime, uid, gid)


def _attributes(
    mode: int | None = None, times: tuple[int, int, int] | None = None, owner: tuple[int, int] | None = None
) -> bytes:
    flags, fields = 0, b""
    if owner:
        flags, fields = HAS_OWNER, b"".join(map(_U32.pack, owner))
    if mode is not None:
        flags, fields = flags | HAS_MODE, fields + _U32.pack(mode)
    if times:
        flags, fields = flags | HAS_TIMES, fields + b"".join(_U32.pack(time & 0xFFFFFFFF) for time in times[:2])
    return _U32.pack(flags) + fields


def _names(fields: _Fields) -> list[tuple[bytes, Info]]:
    found = []
    for _ in range(fields.u32()):
        name, _, info = fields.string(), fields.string(), fields.info()
        found.append((name, info))
    return found


def _space(fields: _Fields) -> int:
    numbers = [fields.u64() for _ in range(5)]  # of statvfs(3): bsize, frsize, blocks, bfree, bavail
    return numbers[1] * numbers[4]


class Remote(Stream):
    """The files of a server. Every method returns an answer: OSError where the server says no."""

    def __init__(self, loop: Loop, server: str, reader: int, writer: int) -> None:
        super().__init__(loop, reader, writer)
        self.server = server
        self.chunk = SAFE_CHUNK
        self.extensions: dict[bytes, bytes] = {}
        self.hasher: Any = None  # computes digests there; without one they are computed here
        self._number = 0
        self._greeting = Answer(loop)
        self.owed[0] = (self._greeting, None)
        self.send(b"\0\0\0\x05\x01\0\0\0\x03")

    # The protocol

    def feed(self, data: memoryview) -> int:
        at = 0
        while len(data) - at >= 9:
            size, kind, number = _HEAD.unpack_from(data, at)
            if size > LARGEST_PACKET + 1024 or not 100 < kind < 202 and kind != VERSION:
                self._refuse(bytes(data[at:]))
                return len(data)
            if len(data) - at < size + 4:
                break
            body = bytes(data[at + 9 : at + 4 + size])
            at += size + 4
            if kind == VERSION:
                self._greet(_Fields(body))
            else:
                self._take(kind, number, body)
        return at

    def _greet(self, fields: _Fields) -> None:
        while fields.at < len(fields.data):
            name, value = fields.string(), fields.string()
            self.extensions[name] = value
        self.owed.pop(0)[0].give()

    def _take(self, kind: int, number: int, body: bytes) -> None:
        answer, decode = self.owed.pop(number, (None, None))
        if answer is None:
            return
        if kind == STATUS:
            self._status(answer, _Fields(body))
        elif kind == DATA:
            answer.give(body[4:])
        else:
            answer.give(decode(_Fields(body)) if decode else body)

    def _status(self, answer: Answer, fields: _Fields) -> None:
        code = fields.u32()
        if code in (0, 1):  # well, or at the end
            return answer.give(None)
        said = fields.string() if fields.at < len(fields.data) else b""
        number, words = ERRORS.get(code, (errno.EIO, ""))
        answer.give(None, OSError(number, words or scp_paths.shown(said) or f"the server refuses it (status {code})"))

    def _refuse(self, said: bytes) -> None:
        """In place of the protocol comes text: of a start-up file, or of a program that is no SFTP server."""
        self.close()
        owed, self.owed = self.owed, {}
        for answer, _ in owed.values():
            answer.give(None, Refused(scp_paths.shown(said[:200].strip())))

    def _request(self, kind: int, *fields: bytes, decode: Callable[[_Fields], Any] | None = None) -> Answer:
        answer = Answer(self.loop)
        self._number = self._number % 0xFFFFFFFF + 1
        self.owed[self._number] = (answer, decode)
        self.send(_HEAD.pack(5 + sum(map(len, fields)), kind, self._number), *fields)
        return answer

    def _extended(self, name: bytes, *fields: bytes, decode: Callable[[_Fields], Any] | None = None) -> Answer:
        return self._request(EXTENDED, _string(name), *fields, decode=decode)

    def greet(self) -> Generator[Answer, Any, None]:
        """Wait for the server to come up, and ask how large a request may be."""
        yield self._greeting
        if LIMITS in self.extensions:
            largest = yield self._extended(LIMITS, decode=lambda fields: [fields.u64() for _ in range(4)])
            self.chunk = min(LARGEST_CHUNK, *(size for size in largest[1:3] if size), largest[0] or LARGEST_CHUNK)

    # The files

    def stat(self, path: bytes) -> Answer:
        return self.loop.start(self._look(STAT, path))

    def lstat(self, path: bytes) -> Answer:
        return self.loop.start(self._look(LSTAT, path))

    def _look(self, kind: int, path: bytes) -> Generator[Answer, Any, Info | None]:
        try:
            return (yield self._request(kind, _string(path), decode=_Fields.info))
        except FileNotFoundError:
            return None

    def listing(self, path: bytes) -> Answer:
        return self.loop.start(self._listing(path))

    def _listing(self, path: bytes) -> Generator[Answer, Any, list[tuple[bytes, Info]]]:
        """What may be the name of a file, each once: nothing that a server says leads out of a directory of ours."""
        handle = yield self._request(OPENDIR, _string(path), decode=_Fields.string)
        found: dict[bytes, Info] = {}
        while names := (yield self._request(READDIR, _string(handle), decode=_names)):
            found.update((name, info) for name, info in names if scp_paths.is_name(name))
        yield self.close_file(handle)
        return sorted(found.items())

    def readlink(self, path: bytes) -> Answer:
        return self._request(READLINK, _string(path), decode=lambda fields: _names(fields)[0][0])

    def realpath(self, path: bytes) -> Answer:
        return self._request(REALPATH, _string(path), decode=lambda fields: _names(fields)[0][0])

    def mkdir(self, path: bytes, mode: int) -> Answer:
        return self._request(MKDIR, _string(path), _attributes(mode))

    def symlink(self, text: bytes, path: bytes) -> Answer:
        return self._request(SYMLINK, _string(text), _string(path))  # in this order, whatever the draft says

    def remove(self, path: bytes) -> Answer:
        return self._request(REMOVE, _string(path))

    def replace(self, old: bytes, new: bytes) -> Answer:
        if RENAME_OVER in self.extensions:
            return self._extended(RENAME_OVER, _string(old), _string(new))
        return self.loop.start(self._replace(old, new))

    def _replace(self, old: bytes, new: bytes) -> Generator[Answer, Any, None]:
        """Where the server knows only a rename that must not hit anything, the old file steps aside."""
        try:
            return (yield self._request(RENAME, _string(old), _string(new)))
        except OSError:
            aside = scp_paths.part_name(new, "old")
            yield self._request(RENAME, _string(new), _string(aside))
        try:
            yield self._request(RENAME, _string(old), _string(new))
        except OSError:
            yield self._request(RENAME, _string(aside), _string(new))
            raise
        yield self.remove(aside)

    def change(self, path: bytes, mode: int | None, times: tuple[int, int, int] | None) -> Answer:
        return self._request(SETSTAT, _string(path), _attributes(mode, times))

    def free(self, path: bytes) -> Answer:
        """Bytes that may still be written there; None where the server does not say."""
        return self.loop.start(self._free(path))

    def _free(self, path: bytes) -> Generator[Answer, Any, int | None]:
        if SPACE not in self.extensions:
            return None
        return (yield self._extended(SPACE, _string(path), decode=_space))

    def open_read(self, path: bytes) -> Answer:
        return self._open(path, TO_READ, _attributes())

    def open_write(self, path: bytes, mode: int, new: bool, empty: bool) -> Answer:
        flags = TO_READ | TO_WRITE | CREATE | (NEW if new else 0) | (EMPTY if empty else 0)
        return self._open(path, flags, _attributes(mode))

    def _open(self, path: bytes, flags: int, attributes: bytes) -> Answer:
        return self._request(OPEN, _string(path), _U32.pack(flags), attributes, decode=_Fields.string)

    def read(self, handle: bytes, offset: int, size: int) -> Answer:
        return self._request(READ, _string(handle), _READ.pack(offset, size))

    def write(self, handle: bytes, offset: int, data: bytes) -> Answer:
        return self._request(WRITE, _string(handle), _U64.pack(offset), _U32.pack(len(data)), data)

    def fstat(self, handle: bytes) -> Answer:
        return self._request(FSTAT, _string(handle), decode=_Fields.info)

    def fchange(
        self, handle: bytes, mode: int | None, times: tuple[int, int, int] | None, owner: tuple[int, int] | None
    ) -> Answer:
        return self._request(FSETSTAT, _string(handle), _attributes(mode, times, owner))

    def close_file(self, handle: bytes) -> Answer:
        return self._request(CLOSE, _string(handle))

    def digest(self, path: bytes) -> Answer:
        """The sha256 of a file, in hexadecimal digits: computed there, or of what is read from there."""
        return self.loop.start(self._digest(path))

    def _digest(self, path: bytes) -> Generator[Answer, Any, str]:
        import hashlib
        from collections import deque

        if self.hasher and (found := (yield self.hasher.digest(path))):
            return found
        found, offset, asked = hashlib.sha256(), 0, deque()
        handle = yield self.open_read(path)
        size = (yield self.fstat(handle)).size
        while offset < size or asked:
            while offset < size and len(asked) < DIGEST_AHEAD:
                length = min(self.chunk, size - offset)
                asked.append((offset, length, self.read(handle, offset, length)))
                offset += length
            at, length, answer = asked.popleft()
            data = (yield answer) or b""
            found.update(data)
            if data and len(data) < length:
                rest = length - len(data)
                asked.appendleft((at + len(data), rest, self.read(handle, at + len(data), rest)))
        yield self.close_file(handle)
        return found.hexdigest()
