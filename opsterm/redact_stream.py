"""Known values masked in output as it comes."""

from __future__ import annotations

from opsterm.redact import label, register
from opsterm.redact_forms import forms, lone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Stream:
    """Masks known values, and only these, in bytes that come in pieces."""

    def __init__(self, secrets: Mapping[str, bytes]) -> None:
        """secrets: name → value, as for know()."""
        values: dict[str, str] = {}
        for name, secret in secrets.items():
            register(values, name, secret)
        self._needles: list[tuple[bytes, bytes, bool]] = []  # form, placeholder, whether only as a whole word
        for value, name in values.items():
            made = f"«{name}»" if name.startswith("vault:") else f"«secret:{label(name)}#1»"
            spelled = {form.encode("utf-8", "surrogateescape") for form in forms(value) if not lone(form)}
            self._needles += [(form, made.encode(), len(value) < 6) for form in spelled]
        self._needles.sort(key=lambda needle: -len(needle[0]))
        self._held = b""
        self._covered = 0  # bytes at the start of _held for which a placeholder has gone out
        self._before = b""  # the byte before _held

    def feed(self, data: bytes) -> bytes:
        """What can go out now: all but what may still become a secret."""
        self._held += data
        return self._advance(self._undecided())

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
        found = []
        for form, made, word in self._needles:
            at = self._held.find(form)
            while at >= 0:
                if not word or self._is_word(at, at + len(form)):
                    found.append((at, at + len(form), made))
                at = self._held.find(form, at + 1)
        return sorted(found, key=lambda one: (one[0], -one[1]))

    def _is_word(self, start: int, end: int) -> bool:
        before = self._held[start - 1 : start] if start else self._before
        return not _wordy(before) and not _wordy(self._held[end : end + 1])

    def _undecided(self) -> int:
        """Where in what is held the first secret may have begun that has not ended yet."""
        data, first = self._held, len(self._held)
        for form, _, word in self._needles:
            at = max(0, len(data) - len(form) + (not word))  # a word ends where the next byte says so
            at = data.find(form[:1], at, first)
            while at >= 0 and not form.startswith(data[at:]):
                at = data.find(form[:1], at + 1, first)
            first = at if at >= 0 else first
        return first


def _wordy(byte: bytes) -> bool:
    return byte.isalnum() or byte == b"_" or byte >= b"\x80"
