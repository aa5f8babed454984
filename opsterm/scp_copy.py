"""One file: written under another name beside its own, checked, then moved into place."""

from __future__ import annotations

import errno
import os
import time
from collections import deque

from opsterm import paths, scp_paths
from opsterm.record import NamedTuple
from opsterm.scp_ends import FILE
from opsterm.scp_loop import Lost
from opsterm.scp_paths import parent_of, place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from opsterm.scp_ends import Info
    from opsterm.scp_loop import Loop, Task
    from opsterm.scp_plan import End, Step
    from opsterm.scp_progress import Progress

AHEAD = 1 << 22  # bytes that are asked for and not yet written, of all files together
RESUMABLE = 1 << 20  # bytes: the part of a smaller file is not worth keeping
# As many bytes before the end of a part are written again: what was under way when the connection broke may lack.
BACK = AHEAD
LEAST_STEP = 4096  # bytes that go at once where the rate is limited


class Options(NamedTuple):
    keep: bool = False  # modes and times
    resume: bool = False
    verify: bool = False
    limit: int = 0  # bytes a second; 0: none


class Damaged(OSError):
    """What arrived is not what was sent; the part is of no use."""


class Traffic:
    """What all files that are under way share: how much was asked for, and when the next bytes may go."""

    def __init__(self, loop: Loop, options: Options, progress: Progress) -> None:
        self.loop, self.options, self.progress = loop, options, progress
        self.under_way = 0
        self._free_at = 0.0

    def pace(self, size: int) -> Task:
        """Wait until so many bytes may go."""
        now = time.monotonic()
        wait = self._free_at - now
        self._free_at = max(self._free_at, now) + size / self.options.limit
        if wait > 0:
            yield self.loop.later(wait)

    def chunk(self, *ends: End) -> int:
        """Bytes of one request."""
        chunk = min(end.chunk for end in ends)
        return min(chunk, max(self.options.limit // 8, LEAST_STEP)) if self.options.limit else chunk


class Copy:
    """run() is a task: OSError where it fails, and then doing says at what. After that, or at any time, remove()."""

    def __init__(self, traffic: Traffic, end: End, step: Step, who: str) -> None:
        self.step, self.end = step, end
        self.doing = "read"
        self.resumed = False
        self.digest = ""
        self.notes: list[str] = []
        self.counted = 0  # bytes that progress knows of
        self._traffic, self._options = traffic, traffic.options
        self._part = scp_paths.part_name(step.target, _label(step, who))
        self._reading: Any = None
        self._writing: Any = None
        self._is_ours = False  # the part, as far as it is there
        self._written = 0  # bytes of the part, from its beginning

    def run(self) -> Task:
        if self.step.info.size < RESUMABLE:
            return (yield from self._run())
        self.doing = "write"
        with _alone(self._part):
            return (yield from self._run())

    def _run(self) -> Task:
        step, source, end = self.step, self.step.source, self.end
        self.doing = "read"
        self._reading = yield source.open_read(step.path)
        before = yield source.fstat(self._reading)
        if before.kind != FILE:
            raise OSError(errno.EINVAL, "it is no file any more")
        self.doing = "write"
        yield from self._move(before.size, (yield from self._open_part(before.size)))
        after = yield end.fstat(self._writing)
        if after.size != before.size:
            raise Damaged(errno.EIO, f"{after.size} bytes arrived of {before.size}")
        yield from self._set_attributes(after)
        handle, self._writing = self._writing, None
        yield end.close_file(handle)
        now = yield source.fstat(self._reading)
        if (now.size, now.mtime, now.nanos) != (before.size, before.mtime, before.nanos):
            self.notes.append("it changed while it was copied")
        handle, self._reading = self._reading, None
        yield source.close_file(handle)
        if self._options.verify:
            yield from self._verify()
        yield end.replace(self._part, step.target)
        self._is_ours = False

    def _open_part(self, size: int) -> Task:
        """Open what is written; where to go on in it."""
        step, end = self.step, self.end
        # A file that takes another's place has that one's mode in the end, and is nobody else's business until then.
        mode = 0o600 if step.old or self._options.keep else step.info.mode & 0o777 | 0o600
        part = (yield end.lstat(self._part)) if size >= RESUMABLE else None
        if part and self._options.resume and part.kind == FILE and part.size <= size:
            self._writing = yield end.open_write(self._part, mode, new=False, empty=False)
            self._is_ours = True
            self._written = max(0, part.size - BACK)
            self._skip(self._written)
            self.resumed = self._written > 0
            return self._written
        if part:
            yield end.remove(self._part)
        self._writing = yield end.open_write(self._part, mode, new=True, empty=True)
        self._is_ours = True
        return 0

    def _move(self, size: int, offset: int) -> Task:
        """Copy the bytes from offset on: many are asked for before the first ones are written."""
        source, traffic = self.step.source, self._traffic
        chunk = traffic.chunk(source, self.end)
        reads: deque[Any] = deque()  # (offset, size, answer)
        writes: deque[Any] = deque()  # (size, answer)
        try:
            while offset < size or reads or writes:
                more = offset < size and (traffic.under_way < AHEAD or not (reads or writes))
                here = reads and reads[0][2].done
                if writes and (writes[0][1].done or not (more or here)):
                    yield from self._written_one(*writes.popleft())
                elif here or not more:
                    at, length, answer = reads.popleft()
                    self.doing = "read"
                    data = yield answer
                    if not data:
                        raise Damaged(errno.EIO, "it became shorter while it was copied")
                    if len(data) < length:
                        rest = at + len(data), length - len(data)
                        reads.appendleft((*rest, source.read(self._reading, *rest)))
                    writes.append((len(data), self.end.write(self._writing, at, data)))
                else:
                    length = min(chunk, size - offset)
                    if self._options.limit:
                        yield from traffic.pace(length)
                    reads.append((offset, length, source.read(self._reading, offset, length)))
                    traffic.under_way += length
                    offset += length
        finally:
            traffic.under_way -= sum(each[-2] for each in (*reads, *writes))
        self.doing = "write"

    def _written_one(self, size: int, answer: Any) -> Task:
        self._traffic.under_way -= size
        self.doing = "write"
        yield answer
        self._written += size
        self.counted += size
        self._traffic.progress.moved(size)

    def _skip(self, size: int) -> None:
        self._traffic.progress.skipped(size)
        self.counted += size

    def _set_attributes(self, after: Info) -> Task:
        """Owner, mode and times of the part."""
        step, end, info = self.step, self.end, self.step.info
        old = step.old if step.old and step.old.kind == FILE else None
        owned = True
        if old and (old.uid, old.gid) != (after.uid, after.gid) and old.uid >= 0:
            try:
                yield end.fchange(self._writing, None, None, (old.uid, old.gid))
            except OSError:
                owned = False
                self.notes.append(f"its owner is no longer user {old.uid}, group {old.gid}")
        mode = None
        if self._options.keep:
            mode = info.mode
        elif old:
            mode = old.mode & (0o7777 if owned else 0o777)
        elif after.mode & ~info.mode & 0o777:
            mode = after.mode & info.mode
        times = (info.atime, info.mtime, info.nanos) if self._options.keep else None
        if mode is not None or times:
            yield end.fchange(self._writing, mode, times, None)

    def _verify(self) -> Task:
        self.doing = "read back"
        there = self.end.digest(self._part)
        here = yield self.step.source.digest(self.step.path)
        if (yield there) != here:
            raise Damaged(errno.EIO, "sha256 differs on both sides")
        self.digest = here
        self.doing = "write"

    def explained(self, error: OSError) -> Task:
        """What went wrong, in words."""
        end, path = (self.step.source, self.step.path) if self.doing == "read" else (self.end, self.step.target)
        words = error.strerror or str(error)
        if self.doing == "write" and (yield from self._is_full(error)):
            words = "the disk is full"
        return f"cannot {self.doing} {place(end.server, path)}: {words}"

    def _is_full(self, error: OSError) -> Task:
        """A server does not say why it could not write: it is asked how much room there is."""
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return True
        if error.errno != errno.EIO or isinstance(error, Damaged) or not self.end.server:
            return False
        try:
            free = yield self.end.free(parent_of(self.step.target))
        except OSError:
            return False
        return free is not None and free < RESUMABLE

    def remove(self, keep: bool) -> Task:
        """Close what is open and remove the part, unless it can be resumed (keep); the part that is still there."""
        for end, handle in ((self.step.source, self._reading), (self.end, self._writing)):
            if handle is not None:
                try:
                    yield end.close_file(handle)
                except (OSError, Lost):
                    pass
        self._reading = self._writing = None
        if not self._is_ours:
            return ""
        if keep and self._written >= RESUMABLE:
            return place(self.end.server, self._part)
        try:
            yield self.end.remove(self._part)
        except (OSError, Lost):
            return place(self.end.server, self._part)
        return ""


def _label(step: Step, who: str) -> str:
    """Of a large file: the same one for the same source and target, so that its part is found again."""
    if step.info.size < RESUMABLE:
        return os.urandom(5).hex()
    from hashlib import sha256

    info = step.info
    source = (who, step.source.server, step.path, info.size, info.mtime, info.nanos, step.target)
    return sha256(repr(source).encode()).hexdigest()[:10]


def _alone(part: bytes) -> Any:
    """Two calls that wrote one part would spoil it."""
    from contextlib import contextmanager
    from hashlib import sha256

    @contextmanager
    def alone() -> Iterator[None]:
        path = os.path.join(paths.runtime_dir() or paths.state_dir(), "scp", sha256(part).hexdigest()[:16])
        try:
            with paths.lock(path, timeout=0):
                try:
                    yield
                finally:
                    os.unlink(path + ".lock")
        except BlockingIOError:
            raise OSError(errno.EBUSY, "another ai scp is writing it") from None

    return alone()
