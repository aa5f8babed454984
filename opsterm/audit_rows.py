"""What stands in the log, line by line, and which lines are what was once written: by their MAC where the seed is
there, else by whether anything behind them knows their hash."""

from __future__ import annotations

from opsterm.audit_chain import FARTHEST, NOTHING, Ladder, hashed, parsed, parts_of
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from opsterm.audit_chain import Head, Key, Seed
    from opsterm.audit_journal import Witness


class Evidence(NamedTuple):
    """All that a log is judged by. files: name and lines of each, oldest first; torn: what stands behind the last
    newline; given: seeds that a person has kept, seeds: those found here; key, head, journal: None where it is not
    there or cannot be read; path: of the log; noted: number and hash (or how it begins) of an entry that a person has
    kept."""

    files: Iterable[tuple[str, Iterable[bytes]]]
    torn: bytes
    key: Key | None
    head: Head | None
    seeds: list[Seed]
    journal: list[Witness] | None
    path: str
    given: tuple[Seed, ...] = ()
    noted: tuple[int, str] | None = None


class Row(NamedTuple):
    """One line. seq: 0 where it is no entry; signed: None where no seed tells; log: the name of its seed."""

    file: str
    number: int
    seq: int
    prev: str
    hash: str
    signed: bool | None
    log: str

    @property
    def place(self) -> str:
        return f"{self.file}:{self.number}"


class Mark(NamedTuple):
    """An entry that the audit made on its own account."""

    row: Row
    name: str
    time: str
    why: str


class Rows:
    """The lines of a log. first: the number with which it says that it begins; times: of the first and last entry."""

    def __init__(self, evidence: Evidence) -> None:
        key, head = evidence.key, evidence.head
        told = [one.seq for one in (key, head) if one] + [one.seq for one in (evidence.journal or ())[-1:]]
        limit = sorted(told)[(len(told) - 1) // 2] if told else 0  # one of them alone is not believed
        seeds = (*evidence.seeds, *evidence.given)
        self._ladders = {seed.log: Ladder(seed, max(limit, seed.first) + FARTHEST) for seed in seeds}
        self._log = ""
        self._fallback = (key and key.log) or (head and head.log) or ""
        self.all: list[Row] = []
        self.marks: list[Mark] = []
        self.times: list[str] = []
        self.first = 1
        self.key = key  # moved on over the entries that were written with it, but did not move it on
        number = 0
        for name, lines in evidence.files:
            number = 0
            for number, line in enumerate(lines, 1):
                self._take(name, number, line)
        self.torn = evidence.torn
        if evidence.torn and parsed(evidence.torn):  # whole, but for its newline
            self._take(evidence.path.rpartition("/")[2], number + 1, evidence.torn)
            self.torn = b""
        self._good = self._known_hashes(evidence)

    def _take(self, name: str, number: int, line: bytes) -> None:
        entry = parsed(line)
        if entry is None:
            self.all.append(Row(name, number, 0, "", hashed(line), False, self._log))
            return
        if self.key and entry["seq"] == self.key.seq and self.key.fits(line):
            self.key = self.key.after(line)
        said = entry.get("log")
        signed = self._signed(entry["seq"], line, said if isinstance(said, str) else "")
        row = Row(name, number, entry["seq"], entry["prev"], hashed(line), signed, self._log)
        self.all.append(row)
        if signed is not False:
            self._remember(row, entry, begins=number == 1)

    def _signed(self, seq: int, line: bytes, said: str) -> bool | None:
        """By the seed of the log that the line is in; it may be the first one of another."""
        self._log = self._log or said or self._fallback
        for name in dict.fromkeys((self._log, said, *self._ladders)):
            if name in self._ladders and self._ladders[name].signed(seq, line):
                self._log = name
                return True
        if said and said != self._log and said not in self._ladders:
            self._log = said
        return False if self._log in self._ladders else None

    def _remember(self, row: Row, entry: dict[str, Any], begins: bool) -> None:
        self.times[1:] = [entry["time"]]
        parts = parts_of(entry) if begins else None
        if parts is not None:
            self.first = min(parts, default=row.seq)
        if isinstance(entry.get("mark"), str):
            self.marks.append(Mark(row, entry["mark"], entry["time"], str(entry.get("why", ""))))

    def _known_hashes(self, evidence: Evidence) -> set[str]:
        """The hashes of lines that were not changed, where only hashes tell: something later knows them, or all that
        could know them is gone."""
        known = {row.prev for row in self.all} | {one.hash for one in evidence.journal or ()}
        key, head = self.key, evidence.head
        if head:
            known.add(head.hash)
        if key:
            known.add(key.prev)
        seqs = {row.seq for row in self.all}
        settled = {row.seq for row in self.all if row.hash in known}
        for row in self.all:
            of_key = key and key.log == row.log and row.seq >= key.seq - 1
            if (
                row.seq + 1 not in seqs
                and row.seq not in settled
                and not of_key
                and not (head and (head.log, head.seq) == (row.log, row.seq))
            ):
                known.add(row.hash)
        return known - {NOTHING}

    def is_good(self, row: Row) -> bool:
        """Whether a line is what was once written, as far as that can be told."""
        return row.hash in self._good and row.seq > 0 if row.signed is None else row.signed

    def ladder(self, log: str) -> Ladder | None:
        return self._ladders.get(log)
