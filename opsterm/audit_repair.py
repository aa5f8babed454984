"""Before an entry is written: log, key and anchor are brought together, after a crash or whatever else was done to
them. What a crash explains is mended; what it does not is written down in the log itself, as an entry `error` with a
`mark`, and never made to look as if nothing had been."""

from __future__ import annotations

import os

from opsterm import audit_store, paths
from opsterm.audit_chain import CEILING, FARTHEST, NOTHING, Head, Key, Ladder, Seed, hashed, parsed, parts_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Mark = dict[str, Any]

TORN, MISSING, CHANGED, KEY_OLD, KEY_LOST = "torn", "missing", "changed", "key old", "key lost"
BEGUN_ANEW, NO_SEED, SEALED = "begun anew", "no seed", "sealed"
ROLLED_BACK, ANCHOR_GONE, ANCHOR_FOREIGN = "rolled back", "anchor gone", "anchor foreign"
# A crash, a full disk or the person explains these; the others are somebody's doing.
HARMLESS = (TORN, KEY_OLD, NO_SEED, SEALED)


def settled(handle: int) -> tuple[Key, list[Mark]]:
    """The key for the next entry, and what has to be written down first. handle: the log, open for reading and
    appending, under its lock. OSError as it comes."""
    marks: list[Mark] = []
    last, torn = audit_store.tail(handle)
    if torn and parsed(torn):  # nothing but its newline is missing
        audit_store.write_whole(handle, b"\n")
        last = torn
    elif torn:
        os.ftruncate(handle, os.fstat(handle).st_size - len(torn))
        why = f"{len(torn)} bytes of an entry that was not written to its end were cut off"
        marks.append({"mark": TORN, "bytes": len(torn), "sum": hashed(torn), "why": why})
    if last is None:
        last = audit_store.last_of_parts()
    key, head = audit_store.read_key(), audit_store.read_head()
    if key is None:
        key, found = _without_key(last, head)
    else:
        key, found = _caught_up(key, last, head)
    key, more = _beyond(key, head)
    return key, [*marks, *found, *more]


def _seq(line: bytes | None) -> int:
    """The number that a line gives itself, as far as it can be believed."""
    found = parsed(line) if line else None
    return found["seq"] if found and found["seq"] < 10**12 else 0


def _caught_up(key: Key, last: bytes | None, head: Head | None) -> tuple[Key, list[Mark]]:
    """The key behind the last line."""
    if key.prev == (NOTHING if last is None else hashed(last)):
        return key, []
    if last is not None and key.fits(last):  # killed between the entry and the key
        return _persisted(key.after(last)), []
    behind = _followed(key)
    if behind:
        why = f"audit.key stood at {key.seq}, the log at {behind.seq - 1}, and what was written since carries its MACs"
        return behind, [{"mark": KEY_OLD, "why": why}]
    if last is not None and head and not _is_of_a_seed(key, head):
        for seed in audit_store.read_seeds():
            if Ladder(seed, head.seq + FARTHEST).signed(_seq(last), last):
                return _derived_again(seed, last, "audit.key was another one")
    if _seq(last) < key.seq - 1:
        return key, [{"mark": MISSING, "why": f"the log ended at {_seq(last)}, and {key.seq - 1} had been written"}]
    return key, [{"mark": CHANGED, "why": f"the last line was not the entry {key.seq - 1} that had been written"}]


def _persisted(key: Key) -> Key:
    """Kept before anything is written with it: who is killed again must not leave it two entries behind."""
    audit_store.replace(audit_store.key_path(), key.line())
    return key


def _followed(key: Key) -> Key | None:
    """The key moved on over the entries that follow it in the log up to its end; None where they do not."""
    lines: list[bytes] = []
    for path in audit_store.files()[-2:]:
        if os.path.lexists(path):
            with os.fdopen(paths.open_regular(path, os.O_RDONLY | os.O_NOFOLLOW), "rb") as file:
                lines += file.read().splitlines()
    known = [at for at, line in enumerate(lines) if hashed(line) == key.prev]
    if not known and key.prev != NOTHING:
        return None
    for line in lines[known[-1] + 1 if known else 0 :]:
        if not key.fits(line):
            return None
        key = key.after(line)
    return key


def _is_of_a_seed(key: Key, head: Head) -> bool:
    """Whether the key is the one that its seed has; taken for it where the seed is not here."""
    own = [seed for seed in audit_store.read_seeds() if seed.log == key.log]
    return not own or Ladder(own[0], head.seq + FARTHEST).secret(key.seq) == key.secret


def _derived_again(seed: Seed, last: bytes, what: str) -> tuple[Key, list[Mark]]:
    key = seed.key().moved(_seq(last) + 1)._replace(prev=hashed(last))
    return key, [{"mark": KEY_LOST, "why": f"{what}; it was made again of the seed"}]


def _without_key(last: bytes | None, head: Head | None) -> tuple[Key, list[Mark]]:
    """A key where there is none: the first one, one made again of the seed, or that of a new log."""
    seeds = audit_store.read_seeds()
    limit = FARTHEST + (head.seq if head else 0)
    for seed in reversed(seeds) if last else ():
        if Ladder(seed, limit).signed(_seq(last), last):
            return _derived_again(seed, last, "audit.key was gone, or could not be read")
    own = [seed for seed in seeds if not head or (seed.log == head.log and head.seq < seed.first + CEILING)]
    if own and (head or last is None):
        key, gone = own[-1].key(), []
        if last or (head and head.seq >= key.seq):
            gone = [{"mark": KEY_LOST, "why": "audit.key was gone, and the log was not as audit.head knows it"}]
        if head:
            key = key.moved(max(head.seq + 1, key.seq))._replace(prev=head.hash)
        return key, gone
    return _begun(last, head)


def _begun(last: bytes | None, head: Head | None) -> tuple[Key, list[Mark]]:
    """The key of a new log, whose numbers go on where there was one before."""
    before = max(_seq(last), head.seq if head else 0)
    seed = Seed(os.urandom(32), before + 1)
    key = seed.key()._replace(prev=hashed(last) if last else NOTHING)
    marks = []
    if last or head:
        why = "audit.key was gone, or could not be read, and no seed fits: a new key begins here"
        marks.append({"mark": BEGUN_ANEW, "why": why})
    try:
        _keep(seed, Head(key.log, before, key.prev, "-"))
    except OSError as error:
        why = f"the seed could not be kept in {paths.config_dir()}: {error.strerror}"
        marks.append({"mark": NO_SEED, "why": why})
    # The seed first: where we are killed in between, the next one takes it up again.
    audit_store.replace(audit_store.key_path(), key.line())
    return key, marks


def _keep(seed: Seed, head: Head) -> None:
    paths.make_private(paths.config_dir())
    others = [other.line() for other in audit_store.read_seeds()]
    audit_store.replace(audit_store.seed_path(), "".join([*others, seed.line()]))
    audit_store.replace(audit_store.head_path(), head.line())


def _beyond(key: Key, head: Head | None) -> tuple[Key, list[Mark]]:
    """Where the anchor knows of entries that the log has not, their numbers are never given out again: the gap
    stays for all to see."""
    if head is None:
        if key.seq == key.first or not os.access(paths.config_dir(), os.W_OK):
            return key, []
        return key, [{"mark": ANCHOR_GONE, "why": f"{audit_store.head_path()} was gone, or could not be read"}]
    if head.log != key.log:
        fresh = key.seq == key.first
        return key, [] if fresh else [{"mark": ANCHOR_FOREIGN, "why": "audit.head was that of another log"}]
    if head.seq >= key.seq:
        why = f"audit.head knows of entry {head.seq}, and the log, with its key, ended at {key.seq - 1}"
        if head.seq - key.seq < FARTHEST:
            key = _persisted(key.moved(head.seq + 1)._replace(prev=head.hash))
        return key, [{"mark": ROLLED_BACK, "why": why}]
    if head.seq == key.seq - 1 and head.hash != key.prev:
        return key, [{"mark": CHANGED, "why": f"audit.head knows of another entry {head.seq}"}]
    return key, []


def older_parts(newest: int | None) -> tuple[list[int], Mark | None]:
    """The older files that are kept when a new one begins behind the part newest, and what has to be written down of
    those that have gone. What they are is said by the log alone: no file that is put beside them pushes one out."""
    if newest is None:
        return [], None
    known, there = parts_of(parsed(audit_store.first_line(audit_store.part_path(newest))) or {}), audit_store.parts()
    if known is None:
        return there, {"mark": MISSING, "why": "the first line of the full file had been changed"}
    kept = [part for part in [*known, newest] if part in there][-audit_store.KEPT :]
    names = [os.path.basename(audit_store.part_path(part)) for part in sorted(set(known) - set(there))]
    return kept, {"mark": MISSING, "why": f"{', '.join(names)} had gone"} if names else None
