"""What files were before they were changed, by number, so that `ai undo` can bring it back.

`undo/N.data` in the state directory has the content of before, `undo/N.json` the rest. While a change is under way the
latter is called `N.pending`; whoever comes next after a crash tells by the file itself whether it came about. There is
no index but the directory, so none can be wrong.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from stat import S_ISDIR
from uuid import uuid4

from opsterm import paths, rooted
from opsterm.errors import OpsTermError, UsageError
from opsterm.record import NamedTuple
from opsterm.term import note
from opsterm.wholefile import LIMIT, Facts, State, current, facts, same

TEMPORARY = ".opsterm-"  # how the name of a file begins that is to take the place of another
CHANGED, CREATED, DELETED = "changed", "created", "deleted"


class Record(NamedTuple):
    """One change. time: seconds since the epoch; path: without symlinks; by: who proposed it; undoes: the number of the
    change that it takes back; before, after: None where there is no file; temporary: what the new file is called until
    it has the name of the old one."""

    number: int
    time: float
    path: str
    by: str
    conversation: str | None
    undoes: int | None
    before: Facts | None
    after: Facts | None
    temporary: str = ""

    @property
    def what(self) -> str:
        return CREATED if self.before is None else DELETED if self.after is None else CHANGED


class Keep(NamedTuple):
    """How long and how much: days, and MB of contents."""

    days: float = 30
    mb: float = 200


def directory() -> str:
    return os.path.join(paths.state_dir(), "undo")


@contextmanager
def locked() -> Iterator[None]:
    """The only one who changes files, for as long as the block lasts; what others left behind is cleared first.

    OpsTermError when that cannot be, and for a directory that is not private.
    """
    with ExitStack() as stack:
        try:
            paths.make_private(directory())
            _check_private()
            stack.enter_context(paths.lock(_path("undo")))
            _clear()
        except BlockingIOError:
            raise OpsTermError("another `ai` is changing files", "Try again in a moment") from None
        except OSError as error:
            raise _unusable(error) from None
        yield


def tidy() -> None:
    """Settle what a killed `ai` has left, where there is such a thing and it can be done."""
    if os.path.isdir(directory()) and _numbers("pending"):
        with suppress(OpsTermError), locked():
            pass


def _check_private() -> None:
    """Refuse a directory in which others could put what is to be brought back."""
    place = directory()
    info = os.lstat(place)
    if not S_ISDIR(info.st_mode) or info.st_uid != os.geteuid():
        hint = f"See whose it is: ls -ld {place} - then move it away"
        raise OpsTermError(
            f"{place}, where files are kept before they change, is not a directory of yours",
            "As root: sudo -H ai …, or set OPSTERM_DIR" if os.geteuid() == 0 and info.st_uid else hint,
            category="permission",
        )
    if info.st_mode & 0o077:
        raise OpsTermError(
            f"{place}, where files are kept before they change, is open to others",
            f"chmod 700 {place}",
            category="permission",
        )


def _unusable(error: OSError) -> OpsTermError:
    return OpsTermError(
        f"no backup can be made in {directory()}: {error.strerror}. Nothing was changed",
        f"See: df -hi {os.path.dirname(paths.state_dir())}",
        category="file",
    )


def begin(record: Record, before: State | None) -> Record:
    """Keep the state of before under the next number. Only when this has returned may the file be touched."""
    try:
        record = record._replace(number=_next(), temporary=f"{TEMPORARY}{uuid4().hex[:12]}")
        paths.write_private(_path("last"), b"%d\n" % record.number)
        if before is not None:
            paths.write_private(_path(record.number, "data"), before.data)
        paths.write_private(_path(record.number, "pending"), _serialized(record))
    except OSError as error:
        _drop(record.number)
        raise _unusable(error) from None
    return record


def _next() -> int:
    try:
        with open(_path("last"), "rb") as file:
            last = int(file.read(20))
    except (OSError, ValueError):
        last = 0
    return max([last, *_numbers("json"), *_numbers("pending")]) + 1


def finish(record: Record, after: Facts | None) -> Record:
    """The change came about. Where the disk is too full to write that down, what is pending says enough."""
    record = record._replace(after=after)
    pending, done = _path(record.number, "pending"), _path(record.number, "json")
    with suppress(OSError):
        try:
            paths.write_private(done, _serialized(record))
            os.unlink(pending)
        except OSError:
            os.rename(pending, done)
    return record


def settle(record: Record) -> Record | None:
    """After a failure: what was left half done is removed; None where the change did not come about."""
    try:
        with rooted.located(record.path, rooted.ANYWHERE) as place:
            if place.real == record.path and record.temporary.startswith(TEMPORARY):
                with suppress(FileNotFoundError):
                    os.unlink(record.temporary, dir_fd=place.directory)
            found = current(place)
    except OpsTermError:  # it cannot be looked at now: what is kept may be wanted
        return finish(record, record.after)
    now = facts(found) if found else None
    if same(now, record.before):
        _drop(record.number)
        return None
    intended = now is not None and record.after is not None and now.sha256 == record.after.sha256
    return finish(record, now if intended else record.after)


def _clear() -> None:
    """Settle what a killed `ai` has left. Only under the lock: what is pending then is nobody's work any more."""
    for number in _numbers("pending"):
        record = _read(number, "pending")
        if record is None or os.path.exists(_path(number, "json")):
            with suppress(OSError):
                os.unlink(_path(number, "pending"))
        else:
            settle(record)
    wanted = {f"{number}.data" for number in (*_numbers("json"), *_numbers("pending"))}
    for name in os.listdir(directory()):
        if name.startswith(".tmp-") or (name.endswith(".data") and name not in wanted):
            with suppress(OSError):
                os.unlink(_path(name))


def _drop(number: int) -> None:
    for kind in ("json", "pending", "data"):
        with suppress(OSError):
            os.unlink(_path(number, kind))


def records() -> list[Record]:
    """Every change that can be taken back, newest first. Changes nothing."""
    if not os.path.isdir(directory()):
        return []
    _check_private()
    found = [_read(number, "json") for number in sorted(_numbers("json"), reverse=True)]
    if lost := found.count(None):
        note(f"{directory()}: {lost} of the records there cannot be read", "yellow")
    return [record for record in found if record]


def load(number: int) -> Record:
    """UsageError where there is no such change."""
    found = next((record for record in records() if record.number == number), None)
    if found is None:
        raise UsageError(f"there is no change {number}", "ai undo lists those that can be taken back", "file")
    return found


def content(record: Record) -> bytes:
    """The content of before, which there must be. OpsTermError where it is not what was put there."""
    from hashlib import sha256

    assert record.before is not None
    path = _path(record.number, "data")
    try:
        with open(paths.open_regular(path, os.O_RDONLY | os.O_NOFOLLOW), "rb") as file:
            data = file.read(LIMIT + 1)
    except OSError as error:
        raise OpsTermError(f"the backup {path} cannot be read: {error.strerror}", category="file") from None
    if sha256(data).hexdigest() != record.before.sha256:
        raise OpsTermError(f"the backup {path} is damaged: nothing was changed", category="file", severity="critical")
    return data


def state(record: Record) -> State | None:
    """The file of before, as it is to be again."""
    if record.before is None:
        return None
    found = record.before
    xattrs = {name: bytes.fromhex(value) for name, value in found.xattrs.items()}
    return State(content(record), found.mode, found.uid, found.gid, found.mtime, xattrs)


def prune(keep: Keep, spare: int = 0) -> list[Record]:
    """Forget what is older than keep.days, and the oldest until keep.mb is enough; never the number to be spared.
    Returns what is gone."""
    gone = []
    size = 0.0
    for record in records():
        size += record.before.size if record.before else 0
        old = record.time < time.time() - keep.days * 86400
        if record.number != spare and (old or size > keep.mb * 1e6):
            _drop(record.number)
            gone.append(record)
    return gone


def _path(name: str | int, kind: str = "") -> str:
    return os.path.join(directory(), f"{name}.{kind}" if kind else str(name))


def _numbers(kind: str) -> list[int]:
    names = [name.rpartition(".") for name in os.listdir(directory())]
    return [int(name) for name, _, end in names if end == kind and name.isascii() and name.isdigit()]


def _serialized(record: Record) -> bytes:
    import json

    found = record._asdict()
    for field in ("before", "after"):
        found[field] = getattr(record, field) and getattr(record, field)._asdict()
    return json.dumps(found, indent=1).encode() + b"\n"


def _read(number: int, kind: str) -> Record | None:
    """None for what is not what we wrote, or is gone meanwhile."""
    import json

    try:
        with open(paths.open_regular(_path(number, kind), os.O_RDONLY | os.O_NOFOLLOW), "rb") as file:
            found = json.load(file)
        for field in ("before", "after"):
            found[field] = found[field] and Facts(**found[field])
        return Record(**found) if found["number"] == number else None
    except (OSError, ValueError, TypeError, KeyError):
        return None
