"""Known values masked in output as it comes."""

from __future__ import annotations

from opsterm.redact import label, register
from opsterm.redact_forms import GAP, WORD, lone, places, spellings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Needle = tuple[bytes, bytes, bool]  # form, placeholder, whether only as a whole word

BLANKS = b" \t\r\n"


class Stream:
    """Masks known values, and only these, in bytes that come in pieces."""

    def __init__(self, secrets: Mapping[str, bytes]) -> None:
        """secrets: name → value, as for know()."""
        values: dict[str, str] = {}
        for name, secret in secrets.items():
            register(values, name, secret)
        self._plain: list[Needle] = []
        self._wrapped: list[Needle] = []  # to be looked for in what is held without its blanks
        for value, name in values.items():
            made = (f"«{name}»" if name.startswith("vault:") else f"«secret:{label(name)}#1»").encode()
            plain, wrapped = spellings(value)
            self._plain += [(form, made, len(value) < WORD) for form in _encoded(plain)]
            self._wrapped += [(_tight(form), made, False) for form in _encoded(wrapped)]
        for needles in (self._plain, self._wrapped):
            needles.sort(key=lambda needle: -len(needle[0]))
        self._held = b""
        self._covered = 0  # bytes at the start of _held for which a placeholder has gone out
        self._before = b""  # the byte before _held

    def feed(self, data: bytes) -> bytes:
        """What can go out now: all but what may still become a secret."""
        self._held += data
        return self._advance(self._undecided())

    def held(self) -> int:
        """Bytes of a secret, less blanks around its lines, that are held back: what may be the beginning of one."""
        return sum(len(line.strip(BLANKS)) for line in self._held[self._covered :].split(b"\n"))

    def finish(self) -> bytes:
        """What was held back."""
        return self._advance(len(self._held))

    def _advance(self, until: int) -> bytes:
        data, out, at = self._held, [], self._covered
        covered = 0
        for start, end, made in self._found():
            if start >= until:
                break
            if start >= at:
                out += [data[at:start], made]
            at = max(at, end)
            covered = max(0, at - until)
        covered = max(covered, self._covered - until)
        out.append(data[at:until])
        self._before = data[until - 1 : until] or self._before
        self._held, self._covered = data[until:], covered
        return b"".join(out)

    def _found(self) -> list[tuple[int, int, bytes]]:
        found = [
            (start, end, made)
            for start, end, made, word in _places(self._held, self._plain)
            if not word or self._is_word(start, end)
        ]
        inside = list(_places(_tight(self._held), self._wrapped))
        if inside:
            where = _where(self._held, {place for start, end, *_ in inside for place in (start, end - 1)})
            found += [(where[start], where[end - 1] + 1, made) for start, end, made, _ in inside]
        return sorted(found, key=lambda one: (one[0], -one[1]))

    def _is_word(self, start: int, end: int) -> bool:
        before = self._held[start - 1 : start] if start else self._before
        return not _wordy(before) and not _wordy(self._held[end : end + 1])

    def _undecided(self) -> int:
        """Where in what is held the first secret may have begun that has not ended yet."""
        first = _begun(self._held, self._plain)
        tight = _tight(self._held)
        place = _begun(tight, self._wrapped)
        return first if place == len(tight) else min(first, _where(self._held, {place})[place])


def _encoded(forms: Iterable[str]) -> list[bytes]:
    return [form.encode("utf-8", "surrogateescape") for form in forms if not lone(form)]


def _tight(data: bytes) -> bytes:
    """Data without its blanks; where more than GAP of them follow each other, a newline is left."""
    import re

    return b"\n".join([part.translate(None, BLANKS) for part in re.split(rb"[ \t\r\n]{%d,}" % (GAP + 1), data)])


def _where(data: bytes, places: set[int]) -> dict[int, int]:
    """Places in _tight(data) as places in data."""
    import re

    wanted = sorted(places, reverse=True)
    where = {}
    at = last = 0
    for run in re.finditer(rb"[^ \t\r\n]+", data):
        start, end = run.span()
        at += start - last > GAP
        while wanted and wanted[-1] < at + end - start:
            place = wanted.pop()
            where[place] = start + place - at
        if not wanted:
            break
        at, last = at + end - start, end
    return where


def _places(data: bytes, needles: list[Needle]) -> Iterable[tuple[int, int, bytes, bool]]:
    for form, made, word in needles:
        if not word:
            yield from ((start, end, made, word) for start, end in places(data, form))
            continue
        at = data.find(form)
        while at >= 0:
            yield at, at + len(form), made, word
            at = data.find(form, at + 1)


def _begun(data: bytes, needles: list[Needle]) -> int:
    """Where the first of the needles may begin of which data has not all."""
    first = len(data)
    for form, _, word in needles:
        at = max(0, len(data) - len(form) + (not word))  # a word ends where the next byte says so
        at = data.find(form[:1], at, first)
        while at >= 0 and not form.startswith(data[at:]):
            at = data.find(form[:1], at + 1, first)
        first = at if at >= 0 else first
    return first


def _wordy(byte: bytes) -> bool:
    return byte.isalnum() or byte == b"_" or byte >= b"\x80"
