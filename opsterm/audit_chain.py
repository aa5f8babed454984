"""The chain of the audit: what one line is, how it is signed, how the key moves on, what stands in its small files.

A line has the SHA-256 of the line before it (`prev`) and, last, an HMAC of everything in front of that (`mac`). Every
entry is signed with a key of its own, made of the one before in a way that has no way back: who takes the key of today
cannot sign what was written yesterday. The seed is where it began; with it every key can be made again.
"""

from __future__ import annotations

from hashlib import sha256
from hmac import compare_digest, digest

from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

NOTHING = "0" * 64  # what the first line has in place of a line before it
FARTHEST = 1_000_000  # entries that a key is moved on at once: what claims to be farther away is not believed
CEILING = 20_000_000  # entries that a key is moved on in all: half a minute
STRIDE = 1000
_MAC = b',"mac":"'
_MAC_LENGTH = len(_MAC) + 64 + len(b'"}')


def hashed(line: bytes) -> str:
    """What the next line and the anchors call a line by. Without its newline."""
    return sha256(line).hexdigest()


def serialized(fields: dict[str, Any]) -> bytes:
    """The one way in which an entry is written: ASCII, one line, whatever is in it."""
    import json

    return json.dumps(fields, separators=(",", ":"), allow_nan=False).encode("ascii")


def signed(fields: dict[str, Any], secret: bytes) -> bytes:
    """The line of an entry, without its newline."""
    body = serialized(fields)[:-1]
    return body + _MAC + digest(secret, body, "sha256").hex().encode() + b'"}'


def is_signed(line: bytes, secret: bytes) -> bool:
    """Whether line was signed with this key."""
    body, mac = line[:-_MAC_LENGTH], line[-_MAC_LENGTH:]
    return compare_digest(mac, _MAC + digest(secret, body, "sha256").hex().encode() + b'"}')


def parsed(line: bytes) -> dict[str, Any] | None:
    """What a line says; None where it is not written as OpsTerm writes it."""
    import json

    try:
        found = json.loads(line)
        if not isinstance(found, dict) or list(found)[-2:] != ["prev", "mac"] or serialized(found) != line:
            return None
    except (ValueError, RecursionError):
        return None
    texts = all(isinstance(found.get(name), str) for name in ("time", "event", "prev", "mac"))
    return found if texts and type(found.get("seq")) is int and found["seq"] > 0 else None


def parts_of(entry: dict[str, Any]) -> list[int] | None:
    """The older files that the first line of a file names; None where it does not."""
    parts = entry.get("parts")
    return parts if isinstance(parts, list) and all(type(part) is int for part in parts) else None


def _derived(secret: bytes, label: str) -> bytes:
    return digest(secret, f"opsterm audit {label}".encode(), "sha256")


class Key(NamedTuple):
    """What the next entry is written with (the file audit.key)."""

    log: str  # the name of this log: of its seed
    seq: int  # of the next entry
    secret: bytes
    prev: str  # the hash of the entry before
    fingerprint: bytes  # the key for what is kept as a fingerprint only; stays the same
    first: int  # the number of the first entry of the seed

    def after(self, line: bytes) -> Key:
        """The key once line is written."""
        return self.moved(self.seq + 1)._replace(prev=hashed(line))

    def moved(self, seq: int) -> Key:
        """The same key for a later entry."""
        secret = self.secret
        for _ in range(seq - self.seq):
            secret = _derived(secret, "next key")
        return self._replace(seq=seq, secret=secret)

    def fits(self, line: bytes) -> bool:
        """Whether line is the entry that was to come next."""
        found = parsed(line) if is_signed(line, self.secret) else None
        return bool(found) and found["seq"] == self.seq and found["prev"] == self.prev

    def line(self) -> str:
        return _written("key", self.log, self.seq, self.secret.hex(), self.prev, self.fingerprint.hex(), self.first)


class Seed(NamedTuple):
    """Where a chain of keys begins (a line of the file audit.seed)."""

    secret: bytes
    first: int = 1

    @property
    def log(self) -> str:
        return _derived(self.secret, "name").hex()[:16]

    def key(self) -> Key:
        """The key of the first entry."""
        start = _derived(self.secret, "first key")
        return Key(self.log, self.first, start, NOTHING, _derived(self.secret, "fingerprints"), self.first)

    def line(self) -> str:
        return _written("seed", self.log, self.first, self.secret.hex())


class Head(NamedTuple):
    """What was written last, kept in a second place (the file audit.head)."""

    log: str
    seq: int
    hash: str
    time: str

    def line(self) -> str:
        return _written("head", self.log, self.seq, self.hash, self.time)


def _written(kind: str, *values: object) -> str:
    return " ".join([f"opsterm-audit-{kind}", "1", *map(str, values)]) + "\n"


def _read(kind: str, line: str, number: int) -> list[str] | None:
    words = line.split()
    fits = words[:2] == [f"opsterm-audit-{kind}", "1"] and len(words) == number + 2
    return words[2:] if fits else None


def _is_hex(text: str, length: int) -> bool:
    return len(text) == length and not text.strip("0123456789abcdef")


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 15


def read_key(line: str) -> Key | None:
    words = _read("key", line, 6)
    if not words or not (_is_hex(words[0], 16) and all(_is_hex(word, 64) for word in words[2:5])):
        return None
    if not _is_number(words[1]) or not _is_number(words[5]) or int(words[1]) < int(words[5]):
        return None
    log, seq, secret, prev, fingerprint, first = words
    return Key(log, int(seq), bytes.fromhex(secret), prev, bytes.fromhex(fingerprint), int(first))


def read_seed(line: str) -> Seed | None:
    """A seed; None for what is none, or has been copied wrongly: its name is made of the rest."""
    words = _read("seed", line, 3)
    if not words or not _is_number(words[1]) or not _is_hex(words[2], 64):
        return None
    seed = Seed(bytes.fromhex(words[2]), int(words[1]))
    return seed if seed.log == words[0] else None


def read_head(line: str) -> Head | None:
    words = _read("head", line, 4)
    if not words or not _is_hex(words[0], 16) or not _is_number(words[1]) or not _is_hex(words[2], 64):
        return None
    return Head(words[0], int(words[1]), words[2], words[3])


class Ladder:
    """All keys that a seed has. limit: the highest number that is believed; each step takes a microsecond."""

    def __init__(self, seed: Seed, limit: int) -> None:
        self.seed = seed
        self._limit = min(limit, seed.first + CEILING)
        self._marks = [seed.key().secret]  # every STRIDE-th key
        self._at, self._secret = seed.first, self._marks[0]

    def secret(self, seq: int) -> bytes | None:
        """The key of one entry; None where it is before the first, or not to be believed."""
        if not self.seed.first <= seq <= self._limit:
            return None
        if seq < self._at:
            mark = min((seq - self.seed.first) // STRIDE, len(self._marks) - 1)
            self._at, self._secret = self.seed.first + mark * STRIDE, self._marks[mark]
        while self._at < seq:
            self._secret = _derived(self._secret, "next key")
            self._at += 1
            if self._at == self.seed.first + len(self._marks) * STRIDE:
                self._marks.append(self._secret)
        return self._secret

    def signed(self, seq: int, line: bytes) -> bool:
        secret = self.secret(seq)
        return secret is not None and is_signed(line, secret)
