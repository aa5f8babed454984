"""The files of the audit: where they are and how they are read and replaced.

In the state directory audit.jsonl, its older parts audit-SEQ.jsonl and audit.key; in the configuration directory the
anchor audit.head, and audit.seed until it is sealed.
"""

from __future__ import annotations

import os
from errno import EINVAL, ENOSPC, ENOTSUP

from opsterm import audit_chain, paths
from opsterm.audit_chain import Head, Key, Seed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

LIMIT = 10_000_000  # bytes of audit.jsonl before a new one is begun
KEPT = 10  # older parts
PATIENCE = 10.0  # seconds that a writer waits for others
NEW = ".new"  # behind the name of a file that is about to take the place of another


def file_path() -> str:
    return os.path.join(paths.state_dir(), "audit.jsonl")


def key_path() -> str:
    return os.path.join(paths.state_dir(), "audit.key")


def seed_path() -> str:
    return os.path.join(paths.config_dir(), "audit.seed")


def head_path() -> str:
    return os.path.join(paths.config_dir(), "audit.head")


def part_path(number: int) -> str:
    return os.path.join(paths.state_dir(), f"audit-{number}.jsonl")


def parts() -> list[int]:
    """The numbers of the older parts, oldest first: each is that of its first entry."""
    try:
        names = os.listdir(paths.state_dir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    middles = [name[6:-6] for name in names if name.startswith("audit-") and name.endswith(".jsonl")]
    return sorted(int(text) for text in middles if text.isascii() and text.isdigit() and str(int(text)) == text)


def files() -> list[str]:
    """Where the entries are, oldest first; the last one need not be there."""
    return [*map(part_path, parts()), file_path()]


def read_small(path: str) -> str | None:
    """One of the small files; None where it is not there. OSError where it cannot be read."""
    try:
        handle = paths.open_regular(path, os.O_RDONLY | os.O_NOFOLLOW)
    except FileNotFoundError:
        return None
    with os.fdopen(handle, "rb") as file:
        return file.read(65536).decode("ascii", "replace")


def read_key() -> Key | None:
    return audit_chain.read_key(read_small(key_path()) or "")


def read_head() -> Head | None:
    return audit_chain.read_head(_second(head_path()))


def read_seeds() -> list[Seed]:
    return list(seeds_in(_second(seed_path())))


def _second(path: str) -> str:
    """What is in the second place: whatever is wrong with it keeps nobody from writing."""
    try:
        return read_small(path) or ""
    except OSError:
        return ""


def seeds_in(text: str) -> Iterator[Seed]:
    for line in text.splitlines():
        seed = audit_chain.read_seed(line)
        if seed:
            yield seed


def prepare(path: str, text: str) -> str:
    """Write what is to take the place of path beside it and return its name. OSError leaves nothing behind.

    The name is always the same: what a killed `ai` left there is a key, and the next one writes over it.
    """
    new = path + NEW
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
    handle = paths.open_regular(new, flags)
    try:
        write_whole(handle, text.encode())
        os.fsync(handle)
    except BaseException:
        os.unlink(new)
        raise
    finally:
        os.close(handle)
    return new


def replace(path: str, text: str) -> None:
    """Replace a small file, under the lock of the log. OSError as it comes."""
    os.replace(prepare(path, text), path)
    sync_directory(os.path.dirname(path))


def write_whole(handle: int, data: bytes) -> None:
    """One write(2). OSError where not all of it fits."""
    if os.write(handle, data) < len(data):
        raise OSError(ENOSPC, os.strerror(ENOSPC))


def sync_directory(directory: str) -> None:
    handle = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (EINVAL, ENOTSUP):  # some file systems cannot
            raise
    finally:
        os.close(handle)


def tail(handle: int) -> tuple[bytes | None, bytes]:
    """The last whole line of a file, None where it has none, and what stands behind it without a newline."""
    at, step, data = os.fstat(handle).st_size, 65536, b""
    while at and data.count(b"\n", 0, -1) < 1 + (data[-1:] != b"\n"):
        step = min(2 * step, at)
        at -= step
        data = os.pread(handle, step, at) + data
    whole, newline, torn = data.rpartition(b"\n")
    return (whole.rpartition(b"\n")[2] if newline else None), torn


def first_line(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.readline().rstrip(b"\n")


def newest_part() -> int | None:
    """The number of the newest part that has a line."""
    return next((number for number in reversed(parts()) if _last_line(number) is not None), None)


def last_of_parts() -> bytes | None:
    """The last line of the newest part that has one."""
    newest = newest_part()
    return None if newest is None else _last_line(newest)


def _last_line(number: int) -> bytes | None:
    handle = paths.open_regular(part_path(number), os.O_RDONLY | os.O_NOFOLLOW)
    try:
        return tail(handle)[0]
    finally:
        os.close(handle)
