"""Is the log what was written? Every line against its MAC and its neighbours, its end against key, anchor and journal.

Nothing is read or written here: what is judged is handed in.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from opsterm.audit_chain import NOTHING
from opsterm.audit_repair import HARMLESS, KEY_OLD, NO_SEED, SEALED, TORN
from opsterm.audit_rows import Rows
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from opsterm.audit_rows import Evidence, Row

EDITED, INSERTED, MISSING, DUPLICATED, REORDERED = "edited", "inserted", "missing", "duplicated", "reordered"
REPLACED, CUT, ROLLED_BACK, KEY, ANCHOR, SEED, RECORDED = (
    "replaced", "cut", "rolled back", "key", "anchor", "seed", "recorded",
)  # fmt: skip
# Who says so.
BY_MAC, BY_CHAIN, BY_KEY, BY_ANCHOR, BY_JOURNAL, BY_SEED = "mac", "chain", "key", "anchor", "journal", "seed"
BY_NOTE, BY_LOG = "noted", "log"


class Finding(NamedTuple):
    """Something that no crash explains. first, last: the entries it is about, 0 for none; by: what tells it."""

    kind: str
    first: int
    last: int
    place: str
    what: str
    by: tuple[str, ...]


class Report(NamedTuple):
    """first and last are numbers of entries, 0 where there is none. macs: how many entries carry their MAC, vouched:
    how many the journal vouches for; None: there is no seed, no journal."""

    entries: int
    first: int
    last: int
    times: tuple[str, ...]
    last_hash: str
    findings: list[Finding]
    notes: list[str]
    macs: int | None
    vouched: int | None

    @property
    def intact(self) -> bool:
        return not self.findings


class _Judge:
    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self.rows = Rows(evidence)
        self.notes: list[str] = []
        self.found: dict[tuple[str, int, int, str], tuple[str, str, set[str]]] = {}
        self.good = {row.seq: row for row in reversed(self.rows.all) if self.rows.is_good(row)}
        self.logs: dict[str, Row | None] = {}  # the names that this log has, and the first line of each
        for row in self.rows.all:
            if self.rows.is_good(row):
                self.logs.setdefault(row.log, row)
        if not self.logs:  # all was taken away: by what is left
            known = [one.log for one in (evidence.key, evidence.head, *evidence.seeds) if one]
            self.logs = dict.fromkeys(known[:1])
        self.here: dict[int, str] = {}  # seq → hash of the line in its place
        self.ranges: list[tuple[int, int, str]] = []  # what is missing, in order
        self.numbers = sorted(self.good)
        self.vouched: int | None = None
        self.last = 0

    def add(self, kind: str, first: int, last: int, what: str, *by: str, place: str = "") -> None:
        # Of one entry one find of a kind is enough; what is said of the whole log is said apart.
        known = self.found.setdefault((kind, first, last, "" if first else what), (place, what, set()))
        known[2].update(by)

    def lost(self, kind: str, first: int, last: int, what: str, *by: str, place: str = "") -> None:
        self.ranges.append((first, last, kind))
        self.add(kind, first, last, what, *by, place=place)

    def blame(self, seq: int, who: str, what: str) -> None:
        """Another witness against an entry: beside what was found of it already, or as a find of its own."""
        known = [(kind, seq, seq, "") for kind in (EDITED, REPLACED) if (kind, seq, seq, "") in self.found]
        at = bisect_right(self.ranges, (seq, 10**18, "")) - 1
        if at >= 0 and seq <= self.ranges[at][1]:
            first, last, kind = self.ranges[at]
            known.append((kind, first, last, ""))
        for key in known:
            self.found[key][2].add(who)
        if not known:
            self.add(REPLACED, seq, seq, what, who)

    # The lines, one behind the other

    def walk(self) -> None:
        rows = self.rows.all
        expected = min(self.rows.first, *self.numbers[:1]) if self.numbers else self.rows.first
        self.first = expected
        for row in rows:
            if row.seq in self.good and self.rows.is_good(row):
                expected = self._known(row, expected)
            else:
                expected = self._unknown(row, expected)
        self.last = expected - 1
        self._links()

    def _by(self, row: Row) -> str:
        return BY_CHAIN if row.signed is None else BY_MAC

    def _known(self, row: Row, expected: int) -> int:
        if row.seq in self.here:
            same = self.here[row.seq] == row.hash
            what = "stands there once more" if same else "there are two of this number"
            self.add(DUPLICATED, row.seq, row.seq, what, BY_CHAIN, place=row.place)
        elif row.seq < expected:
            self.add(REORDERED, row.seq, row.seq, "stands behind later ones", BY_CHAIN, place=row.place)
        else:
            for first, last in _gaps(expected, row.seq, self.numbers):
                self.lost(MISSING, first, last, "is not there", BY_CHAIN, place=f"before {row.place}")
            expected = row.seq + 1
        self.here.setdefault(row.seq, row.hash)
        return expected

    def _unknown(self, row: Row, expected: int) -> int:
        what = "is no entry" if not row.seq else "its MAC is not that of its key"
        if row.signed is None:
            what = "nothing that was written later knows it"
        at_its_place = row.seq == expected or (not row.seq and expected not in self.here)
        if at_its_place and expected not in self.good:
            self.add(EDITED, expected, expected, what, self._by(row), place=row.place)
            self.here[expected] = row.hash
            return expected + 1
        self.add(INSERTED, row.seq, row.seq, what, self._by(row), place=row.place)
        return expected

    def _links(self) -> None:
        """Every entry names the hash of the one before."""
        for seq, row in self.good.items():
            before = self.here.get(seq - 1)
            if before is None and seq == 1 and row.prev != NOTHING:
                self.add(REPLACED, 1, 1, "something stood before it", BY_CHAIN, place=row.place)
            elif before is not None and before != row.prev:
                self.blame(seq - 1, BY_CHAIN, f"is not the one that {seq} was written behind")

    # Its end, and what else knows of it

    def ends(self) -> None:
        ahead: dict[str, int] = {}
        if self.evidence.key and self.evidence.key.log in self.logs:
            ahead[BY_KEY] = self.evidence.key.seq - 1
        if self.evidence.head and self.evidence.head.log in self.logs:
            ahead[BY_ANCHOR] = self.evidence.head.seq
        ahead[BY_JOURNAL] = max((one.seq for one in self.evidence.journal or () if one.log in self.logs), default=0)
        if self.evidence.noted:
            ahead[BY_NOTE] = self.evidence.noted[0]
        who = {name: seq for name, seq in ahead.items() if seq > self.last}
        if who:
            with_key = self.evidence.key and BY_KEY not in who
            what = "was written, and the log, with its key, ends before" if with_key else "was written and is not there"
            self.lost(ROLLED_BACK if with_key else CUT, self.last + 1, max(who.values()), what, *who)
        self._key()
        self._anchor()
        self._journal()
        self._noted()

    def _key(self) -> None:
        key = self.evidence.key
        if key is None:
            if self.rows.all or (self.evidence.head and self.evidence.head.seq):
                self.add(KEY, 0, 0, "audit.key is gone, or cannot be read", BY_KEY)
            return
        ladder = self.rows.ladder(key.log)
        if key.log not in self.logs or (ladder and ladder.secret(key.seq) != key.secret):
            self.add(KEY, 0, 0, "audit.key is not the key of this log", BY_SEED if ladder else BY_KEY)
        elif key.seq == self.last + 1:
            if self.here.get(self.last, NOTHING) != key.prev and self.last:
                self.blame(self.last, BY_KEY, "is not the entry that was written last")
        elif self.rows.key and self.rows.key.seq == self.last + 1:
            self.notes.append(
                f"audit.key stands at {key.seq}: killed before it was moved on, a power cut, or an older copy. What "
                "was written since carries its MACs, and the next entry mends it"
            )
        elif key.seq <= self.last:
            self.add(KEY, 0, 0, f"audit.key is an older one: it stands at {key.seq}", BY_KEY)

    def _anchor(self) -> None:
        head = self.evidence.head
        if head is None:
            if self.rows.all and not self._marked(NO_SEED):
                self.add(ANCHOR, 0, 0, "audit.head is gone, or cannot be read", BY_ANCHOR)
        elif head.log not in self.logs:
            self.add(REPLACED, 0, 0, f"audit.head is that of another log, with {head.seq} entries", BY_ANCHOR)
        elif head.seq in self.here and self.here[head.seq] != head.hash:
            self.blame(head.seq, BY_ANCHOR, "audit.head knows another one")
        elif head.seq < self.last - 1:
            self.notes.append(f"audit.head has stopped at entry {head.seq}: it vouches for nothing later")

    def _journal(self) -> None:
        if self.evidence.journal is None:
            return
        told: dict[int, set[str]] = {}
        others: dict[str, int] = {}
        for one in self.evidence.journal:
            if one.log in self.logs:
                told.setdefault(one.seq, set()).add(one.hash)
            elif one.path == ascii(self.evidence.path):
                others[one.log] = max(one.seq, others.get(one.log, 0))
        self.vouched = 0
        for seq, hashes in told.items():
            if self.here.get(seq) in hashes and len(hashes) == 1:
                self.vouched += 1
            elif self.first <= seq <= self.last:
                self.blame(seq, BY_JOURNAL, "the journal knows another one")
        for log, seq in others.items():
            self.add(
                REPLACED, 0, 0, f"the journal knows another log in its place, {log} with {seq} entries", BY_JOURNAL
            )

    def _noted(self) -> None:
        seq, line_hash = self.evidence.noted or (0, "")
        if seq in self.here and not self.here[seq].startswith(line_hash):
            self.blame(seq, BY_NOTE, "another one was noted")

    # What the log says of itself

    def _marked(self, name: str) -> bool:
        return any(mark.name == name and self.rows.is_good(mark.row) for mark in self.rows.marks)

    def marks(self) -> None:
        for mark in self.rows.marks:
            if mark.name in (TORN, KEY_OLD):
                self.notes.append(f"mended after a crash, entry {mark.row.seq}: {mark.why}")
            elif mark.name not in HARMLESS and self.rows.is_good(mark.row):
                what = f"{mark.name}: {mark.why}"
                self.add(RECORDED, mark.row.seq, mark.row.seq, what, BY_LOG, place=mark.row.place)
        if self.rows.torn:
            count = len(self.rows.torn)
            self.notes.append(f"ends in {count} bytes of an entry that was not written to its end: the next mends it")

    def seeds(self) -> None:
        for row in filter(None, list(self.logs.values())[1:]):
            self.add(KEY, row.seq, row.seq, "another chain of keys begins", BY_CHAIN, place=row.place)
        given = {seed.log for seed in self.evidence.given}
        names = given | {seed.log for seed in self.evidence.seeds}
        missing = [log for log in self.logs if log not in names]
        if given - set(self.logs) or (names and self.logs and not names & set(self.logs)):
            self.add(REPLACED, 0, 0, "the seed is that of another log: this one was put in its place", BY_SEED)
        elif missing and not self._marked(SEALED) and not self._marked(NO_SEED):
            self.add(SEED, 0, 0, "audit.seed is gone, and no entry says that it was sealed", BY_SEED)

    def report(self) -> Report:
        rows = self.rows.all
        seeds = (*self.evidence.seeds, *self.evidence.given)
        macs = sum(row.signed is True for row in rows) if seeds else None
        findings = sorted(_joined(self.found), key=lambda one: (one.first or 10**15, one.kind))
        return Report(
            len(rows), self.first if rows else 0, self.last, tuple(self.rows.times), self.here.get(self.last, ""),
            findings, self.notes, macs, self.vouched,
        )  # fmt: skip


def verify(evidence: Evidence) -> Report:
    """Judge a log by all that there is."""
    judge = _Judge(evidence)
    judge.walk()
    judge.ends()
    judge.marks()
    judge.seeds()
    return judge.report()


def _gaps(start: int, stop: int, numbers: list[int]) -> Iterator[tuple[int, int]]:
    """The ranges of numbers from start up to stop that are not among numbers, which are in order."""
    if start >= stop:
        return
    for seq in numbers[bisect_left(numbers, start) : bisect_left(numbers, stop)]:
        if seq > start:
            yield start, seq - 1
        start = seq + 1
    if start < stop:
        yield start, stop - 1


def _joined(found: dict[tuple[str, int, int, str], tuple[str, str, set[str]]]) -> list[Finding]:
    """Finds of one kind in one row made one."""
    joined: list[Finding] = []
    for (kind, first, last, _), (place, what, by) in sorted(found.items(), key=lambda item: item[0]):
        one = Finding(kind, first, last, place, what, tuple(sorted(by)))
        before = joined[-1] if joined else None
        alike = before and first and (before.kind, before.what, before.by) == (kind, what, one.by)
        if alike and before.last == first - 1:
            joined[-1] = before._replace(last=last)
        else:
            joined.append(one)
    return joined
