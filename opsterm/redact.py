"""Nothing secret leaves: known values in any spelling, and what looks like a secret by the rules of redact_table.

What is found is replaced: a value of the vault by «vault:NAME», which an approved command gets filled in again,
anything else by «secret:KIND#N», which nothing can turn back.
"""

from __future__ import annotations

import os

from opsterm import redact_rules
from opsterm.environment import SECRETS
from opsterm.record import NamedTuple
from opsterm.redact_table import RULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

SHORTEST = 4  # characters; below that a value is no secret that could be told from other text
PLACEHOLDER = r"«(?:vault:([^«»\n]{1,128})|secret:([a-z0-9.-]{1,64})#(\d{1,6}))»"
WORDS_OF_NAMES = ("SECRET", "PASSWORD", "PASSWD", "PASSPHRASE", "API_KEY", "APIKEY", "PRIVATE_KEY", "ACCESS_KEY")
NO_SECRETS = ("_FILE", "_PATH", "_DIR", "_CMD", "_COMMAND", "_ID", "_URL", "_ASKPASS", "_NAME", "_TYPE")

_known: dict[str, str] = {}  # value → name
_own: dict[str, str] | None = None  # the same of this process's environment, read at the first mask()
_shared: Redactor | None = None


class _Found(NamedTuple):
    """A piece of text to be replaced."""

    start: int
    end: int
    label: str  # "vault:NAME", or the KIND of a placeholder
    title: str  # for people
    value: str  # same value, same number; "" is the text itself
    rank: int  # 0: a known value; else the rule's place in its table


def know(name: str, value: str | bytes) -> None:
    """Register a secret for the rest of this process. Of "vault:db_password" comes «vault:db_password», of any other
    name, such as "api-key", «secret:api-key#1»."""
    register(_known, name, value)


def mask(text: str) -> str:
    """Text without secrets, by one Redactor for the whole process: for history, logs and what else is kept."""
    global _shared
    if _shared is None:
        _shared = Redactor()
    return _shared.mask(text)


def summary() -> str:
    """What mask() has found so far, for people; "" for nothing."""
    return _shared.summary() if _shared else ""


def mask_bytes(data: bytes) -> bytes:
    """The same for output of any encoding; what is no secret comes out byte by byte as it was."""
    text = data.decode("utf-8", "surrogateescape")
    masked = mask(text)
    return data if masked == text else masked.encode("utf-8", "surrogateescape")


def placeholders(text: str) -> list[str]:
    """The NAMEs of «vault:NAME» in text, in order, each once."""
    if "«vault:" not in text:
        return []
    return list(dict.fromkeys(match[1] for match in _regex(PLACEHOLDER).finditer(text) if match[1]))


class Redactor:
    """Masks the texts of one call of `ai`; the same value has the same number for as long as it lives."""

    def __init__(self, secrets: Mapping[str, str] | None = None) -> None:
        """secrets: name → value, as for know(); None is all that know() has and will have, and the process's own."""
        self._given: dict[str, str] | None = None
        if secrets is not None:
            self._given = {}
            for name, value in secrets.items():
                register(self._given, name, value)
        self._named: dict[str, str] = {}  # value → placeholder
        self._last: dict[str, int] = {}  # kind → the last number given out or met
        self._titles: dict[str, str] = {}  # placeholder → title

    def mask(self, text: str) -> str:
        """Text with its secrets replaced; masking it again changes nothing."""
        while True:  # what is replaced can be what hid the next find; every turn leaves less to find
            values = self._values()
            kept = _placeholders_in(text)
            ours = _ours(values) if kept else set()
            shields = [(match.start(), match.end() if _label_in(match) in ours else _name_in(match)) for match in kept]
            known = _outside(shields, _known_in(text, values))
            found = [*known, *_outside([match.span() for match in kept], _by_rules(text))]
            if not found:
                return text
            for match in kept:
                if match[2]:  # not to be given out to another value: the reader could not tell them apart
                    self._last[match[2]] = max(self._last.get(match[2], 0), int(match[3]))
            text = self._replaced(text, found)

    def summary(self) -> str:
        """What was masked so far, for people: "2 secrets masked (AWS key, vault:db_password)"; "" for nothing."""
        if not self._titles:
            return ""
        counts: dict[str, int] = {}
        for title in self._titles.values():
            counts[title] = counts.get(title, 0) + 1
        total = len(self._titles)
        what = ", ".join(title + (f" ×{count}" if count > 1 else "") for title, count in sorted(counts.items()))
        return f"{total} secret{'s' * (total > 1)} masked ({what})"

    def _values(self) -> Mapping[str, str]:
        return {**_own_values(), **_known} if self._given is None else self._given

    def _replaced(self, text: str, found: list[_Found]) -> str:
        parts = []
        at = 0
        for one in _merged(found):
            parts += [text[at : one.start], self._placeholder(one, text)]
            at = one.end
        return "".join([*parts, text[at:]])

    def _placeholder(self, one: _Found, text: str) -> str:
        value = one.value or text[one.start : one.end]
        if one.label.startswith("vault:"):
            made = f"«{one.label}»"
        elif value in self._named:
            return self._named[value]
        else:
            number = self._last[one.label] = self._last.get(one.label, 0) + 1
            made = self._named[value] = f"«secret:{one.label}#{number}»"
        self._titles[made] = one.title
        return made


def register(values: dict[str, str], name: str, value: str | bytes) -> None:
    """Put a secret into values, which are name by value; one that is too short to be masked is left out."""
    text = value if isinstance(value, str) else value.decode("utf-8", "surrogateescape")
    text = text.rstrip("\r\n") or text
    if len(text) >= SHORTEST and not values.get(text, "").startswith("vault:"):
        values[text] = name


def label(name: str) -> str:
    """A name as the KIND of a placeholder."""
    return "".join(c if c.isascii() and c.isalnum() else "-" for c in name.lower())[:64].strip("-") or "value"


def _own_values() -> dict[str, str]:
    """What this process's environment holds, name by value."""
    global _own
    if _own is None:
        _own = {}
        for variable, value in os.environ.items():
            name = label(variable.removeprefix("OPSTERM_"))
            if variable == "OPSTERM_HEADERS":
                for part in _header_values(value):
                    register(_own, name, part)
            elif variable in SECRETS:
                if not value.startswith("vault:"):
                    register(_own, name, value)
            elif _says_secret(variable.upper()) and redact_rules.looks_secret(value):
                register(_own, name, value)
    return _own


def _says_secret(name: str) -> bool:
    ends = name.endswith(("TOKEN", "_PASS", "_PWD"))
    return (ends or any(word in name for word in WORDS_OF_NAMES)) and not name.endswith(NO_SECRETS)


def _header_values(document: str) -> Iterator[str]:
    """The values of $OPSTERM_HEADERS, a JSON mapping; each also without its scheme ("Bearer")."""
    import json

    from opsterm.redact_forms import PART

    try:
        found = json.loads(document)
    except (ValueError, RecursionError):
        found = None
    for value in found.values() if isinstance(found, dict) else [document]:
        if isinstance(value, str) and len(value) >= PART:
            yield value
            if len(value.rpartition(" ")[2]) >= PART:
                yield value.rpartition(" ")[2]


def _regex(pattern: str) -> re.Pattern[str]:
    import re

    return re.compile(pattern)  # which keeps what it has compiled


def _placeholders_in(text: str) -> list[re.Match[str]]:
    return list(_regex(PLACEHOLDER).finditer(text)) if "«" in text else []


def _ours(values: Mapping[str, str]) -> set[str]:
    """What can stand in a placeholder that was put there. `echo "«vault:$PASSWORD»"` must not shield the password."""
    return {*values.values(), *map(label, values.values()), *(rule.kind for rule in RULES)}


def _label_in(match: re.Match[str]) -> str:
    return f"vault:{match[1]}" if match[1] else match[2]


def _name_in(match: re.Match[str]) -> int:
    return match.start(1) if match[1] else match.start(2)


def _outside(kept: list[tuple[int, int]], found: list[_Found]) -> list[_Found]:
    """The finds that touch none of the places kept."""
    if not kept or not found:
        return found
    from bisect import bisect_right

    starts = [start for start, _ in kept]

    def free(one: _Found) -> bool:
        place = bisect_right(starts, one.start)
        return (not place or kept[place - 1][1] <= one.start) and (place == len(kept) or starts[place] >= one.end)

    return [one for one in found if free(one)]


def _merged(found: list[_Found]) -> Iterator[_Found]:
    """Finds that overlap made one, in the order of the text. It is named after what covers all of it, else after a
    rule: a value of the vault must stand for no more than itself."""
    found.sort(key=lambda one: (one.start, -one.end, one.rank))
    group: list[_Found] = []
    for one in [*found, None]:
        if group and (one is None or one.start >= max(other.end for other in group)):
            start, end = group[0].start, max(other.end for other in group)
            whole = [other for other in group if (other.start, other.end) == (start, end)]
            rules = [other for other in group if other.rank]
            known = [other for other in group if not other.rank]
            if whole:
                best = min(whole, key=lambda other: other.rank)
            else:
                best = max(rules or known, key=lambda other: (other.end - other.start, -other.rank))
            yield best._replace(start=start, end=end, value=best.value if whole or not rules else "")
            group = []
        if one is not None:
            group.append(one)


def _known_in(text: str, values: Mapping[str, str]) -> list[_Found]:
    """Where known values stand, in any spelling."""
    if not values:
        return []
    from opsterm import redact_forms

    found = []
    for start, end, value in redact_forms.exact(text, values):
        name = values[value]
        vault = name.startswith("vault:")
        kind = name if vault else label(name)
        found.append(_Found(start, end, kind, kind if vault else kind.replace("-", " "), value, 0))
    return found


def _by_rules(text: str) -> list[_Found]:
    """What the rules find."""
    low = _lower(text)
    first = redact_rules.absent(low)
    return [
        _Found(start, end, rule.kind, rule.title, "", place)
        for place, rule in enumerate(RULES, 1)
        for start, end in redact_rules.spans(rule, text, low, first)
    ]


def _lower(text: str) -> str:
    """Text in lower case, character by character."""
    low = text.lower()
    return low if len(low) == len(text) else text.replace("\u0130", "i").lower()
