"""Nothing secret leaves: known values in any spelling, and what looks like a secret by the rules of redact_rules.

What is found is replaced: a value of the vault by «vault:NAME», which an approved command gets filled in again,
anything else by «secret:KIND#N», which nothing can turn back.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from opsterm import redact_rules
from opsterm.environment import SECRETS
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

SHORTEST = 4  # characters; below that a value is no secret that could be told from other text
PART = 8  # characters of an encoded form, of a line or of a cut-off piece that are masked
LINE = 16  # the same for one line of a value of several
PLACEHOLDER = r"«(?:vault:([^«»\n]{1,128})|secret:([a-z0-9.-]{1,64})#(\d{1,6}))»"
CUT = r"\[(?:…|\.\.\.) [^\[\]\n]{1,80} left out (?:…|\.\.\.)\]"
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
    _register(_known, name, value)


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
                _register(self._given, name, value)
        self._named: dict[str, str] = {}  # value → placeholder
        self._last: dict[str, int] = {}  # kind → the last number given out or met
        self._titles: dict[str, str] = {}  # placeholder → title

    def mask(self, text: str) -> str:
        """Text with its secrets replaced; masking it again changes nothing."""
        rules: Iterable[int] = range(len(redact_rules.RULES))
        while True:  # what is replaced can be what hid the next find; every turn leaves less to find
            values = self._values()
            kept = _placeholders_in(text)
            shields = [(match.start(), match.end() if _is_ours(match, values) else _name_in(match)) for match in kept]
            known = _outside(shields, _exact(text, values))
            found = [*known, *_outside([match.span() for match in kept], _by_rules(text, rules))]
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


class Stream:
    """Masks known values, and only these, in bytes that come in pieces."""

    def __init__(self, secrets: Mapping[str, bytes]) -> None:
        """secrets: name → value, as for know()."""
        values: dict[str, str] = {}
        for name, secret in secrets.items():
            _register(values, name, secret)
        self._needles: list[tuple[bytes, bytes, bool]] = []  # form, placeholder, whether only as a whole word
        for value, name in values.items():
            made = f"«{name}»" if name.startswith("vault:") else f"«secret:{_label(name)}#1»"
            forms = {form.encode("utf-8", "surrogateescape") for form in _forms(value) if not _lone(form)}
            self._needles += [(form, made.encode(), len(value) < 6) for form in forms]
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


def _lone(text: str) -> bool:
    """Whether text has a surrogate that stands for no byte."""
    return any("\ud800" <= c <= "\udc7f" or "\udd00" <= c <= "\udfff" for c in text)


def _register(values: dict[str, str], name: str, value: str | bytes) -> None:
    text = value if isinstance(value, str) else value.decode("utf-8", "surrogateescape")
    text = text.rstrip("\r\n") or text
    if len(text) >= SHORTEST and not values.get(text, "").startswith("vault:"):
        values[text] = name


def _label(name: str) -> str:
    """A name as the KIND of a placeholder."""
    return "".join(c if c.isascii() and c.isalnum() else "-" for c in name.lower())[:64].strip("-") or "value"


def _own_values() -> dict[str, str]:
    """What this process's environment holds, name by value."""
    global _own
    if _own is None:
        _own = {}
        for variable, value in os.environ.items():
            name = _label(variable.removeprefix("OPSTERM_"))
            if variable == "OPSTERM_HEADERS":
                for part in _header_values(value):
                    _register(_own, name, part)
            elif variable in SECRETS:
                if not value.startswith("vault:"):
                    _register(_own, name, value)
            elif _says_secret(variable.upper()) and redact_rules.looks_secret(value):
                _register(_own, name, value)
    return _own


def _says_secret(name: str) -> bool:
    ends = name.endswith(("TOKEN", "_PASS", "_PWD"))
    return (ends or any(word in name for word in WORDS_OF_NAMES)) and not name.endswith(NO_SECRETS)


def _header_values(document: str) -> Iterator[str]:
    """The values of $OPSTERM_HEADERS, a JSON mapping; each also without its scheme ("Bearer")."""
    import json

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


def _is_ours(match: re.Match[str], values: Mapping[str, str]) -> bool:
    """Whether a placeholder can be one that was put there. `echo "«vault:$PASSWORD»"` must not shield the password."""
    if match[1]:
        return f"vault:{match[1]}" in values.values()
    return any(match[2] == rule.kind for rule in redact_rules.RULES) or match[2] in map(_label, values.values())


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


def _by_rules(text: str, rules: Iterable[int]) -> list[_Found]:
    """What the rules find; rules: their places in the table."""
    low = _lower(text)
    first: dict[str, int] = {}
    return [
        _Found(start, end, rule.kind, rule.title, "", place + 1)
        for place in rules
        for rule in (redact_rules.RULES[place],)
        for start, end in redact_rules.spans(rule, text, low, first)
    ]


def _lower(text: str) -> str:
    """Text in lower case, character by character."""
    low = text.lower()
    return low if len(low) == len(text) else text.replace("\u0130", "i").lower()


def _exact(text: str, values: Mapping[str, str]) -> list[_Found]:
    """Where known values stand, in any form."""
    found: list[_Found] = []
    joined = _joined(text) if values and "\n" in text else ""
    marks = list(_regex(CUT).finditer(text)) if values and " left out " in text else []
    for value, name in values.items():
        vault = name.startswith("vault:")
        label, title = (name, name) if vault else (_label(name), _label(name).replace("-", " "))
        forms = _forms(value)
        places = [place for form in forms if form in text for place in _places(text, form, len(value) < 6)]
        places += _wrapped(text, joined, _base64_forms(value)) if joined else []
        places += _pieces(text, marks, forms) if marks else []
        found += [_Found(start, end, label, title, value, 0) for start, end in places]
    return found


def _places(text: str, form: str, word: bool) -> Iterator[tuple[int, int]]:
    at = text.find(form)
    while at >= 0:
        end = at + len(form)
        if not word or not (_word(text[at - 1 : at] if at else "") or _word(text[end : end + 1])):
            yield at, end
        at = text.find(form, at + 1)


def _word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _joined(text: str) -> str:
    return "".join([line.strip() for line in text.split("\n")])


def _wrapped(text: str, joined: str, forms: Iterable[str]) -> list[tuple[int, int]]:
    """Where base64 stands that was wrapped into lines, indented or not."""
    import re

    places = []
    for form in forms:
        if form in joined:
            pattern = r"(?:[ \t\r]{0,40}\n[ \t]{0,40})?".join(map(re.escape, form))
            places += [match.span() for match in re.finditer(pattern, text)]
    return places


def _pieces(text: str, marks: list[re.Match[str]], forms: Iterable[str]) -> list[tuple[int, int]]:
    """What is left of a value where text was cut: before and after a mark, and at the end of a line with a mark."""
    places = []
    for mark in marks:
        before = len(text[: mark.start()].rstrip()) if text[mark.start() - 1 : mark.start()].isspace() else mark.start()
        after = mark.end()
        while text[after : after + 1].isspace():
            after += 1
        line_end = text.find("\n", mark.end())
        for form in forms:
            places += [_backwards(text, end, form) for end in (before, len(text) if line_end < 0 else line_end)]
            size = PART
            while text[after : after + size] in form and after + size <= len(text):
                size += 1
            places.append((after, after + size - 1))
    return [(start, end) for start, end in places if end - start >= PART]


def _backwards(text: str, end: int, form: str) -> tuple[int, int]:
    """The longest piece of form that ends there."""
    size = PART
    while size <= end and text[end - size : end] in form:
        size += 1
    return end - size + 1, end


_forms_of: dict[str, tuple[str, ...]] = {}


def _forms(value: str) -> tuple[str, ...]:
    """The spellings in which a value may stand in text, longest first."""
    if value not in _forms_of:
        found = {value}
        if len(value) >= 6:
            spelled = {*_base64_forms(value), *_quoted(value)}
            found |= {form for form in spelled if len(form) >= PART}
        _forms_of[value] = tuple(sorted(found, key=len, reverse=True))
    return _forms_of[value]


def _bytes(value: str) -> bytes:
    return value.encode("utf-8", "surrogatepass" if _lone(value) else "surrogateescape")


def _base64_forms(value: str) -> list[str]:
    """What base64 makes of value wherever it stands in what is encoded, less what depends on what stands beside it."""
    import base64

    forms = []
    for before in range(3):
        data = bytes(before) + _bytes(value)
        text = base64.b64encode(data).decode()
        core = text[(0, 2, 3)[before] : len(data) * 4 // 3]
        forms += [core, core.replace("+", "-").replace("/", "_")]
    return [form for form in dict.fromkeys(forms) if len(form) >= PART]


def _quoted(value: str) -> Iterator[str]:
    """All other spellings: URL, JSON, shell, SQL, XML, hex, other encodings, and lines."""
    yield from _url_forms(value)
    yield from _json_forms(value)
    yield from _shell_forms(value)
    yield _bytes(value).hex()
    yield _bytes(value).hex().upper()
    yield value.replace("'", "''")
    for apostrophe in ("&#39;", "&#x27;", "&apos;"):
        xml = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", apostrophe)
        yield from (xml, xml.replace('"', "&quot;"), xml.replace('"', "&#34;"))
    if not value.isascii():
        yield _bytes(value).decode("utf-8", "replace")
        latin = value.encode("latin-1") if max(value) <= "\xff" else _bytes(value)
        yield from (latin.decode("utf-8", "surrogateescape"), latin.decode("utf-8", "replace"), latin.decode("latin-1"))
    if "\n" in value:
        lines = value.splitlines()
        yield "\r\n".join(lines)
        for line in lines:
            if len(line.strip()) >= LINE and not line.strip().startswith("-----"):
                yield line.strip()


def _url_forms(value: str) -> Iterator[str]:
    from urllib.parse import quote, quote_plus

    data = _bytes(value)
    for form in (quote(data, ""), quote(data), quote(data, "!'()*"), quote(data, "!$&'()*+,;=:@/?"), quote_plus(data)):
        yield form
        parts = form.split("%")
        yield "%".join([parts[0], *(part[:2].lower() + part[2:] for part in parts[1:])])


def _json_forms(value: str) -> Iterator[str]:
    import json

    for ensure_ascii in (True, False):
        once = json.dumps(value, ensure_ascii=ensure_ascii)[1:-1]
        html = once.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")  # as Go writes it
        for form in (once, html):
            yield from (form, form.replace("/", "\\/"), json.dumps(form, ensure_ascii=ensure_ascii)[1:-1])


def _shell_forms(value: str) -> Iterator[str]:
    yield value.replace("'", "'\\''")
    yield value.replace("'", "'\"'\"'")
    yield "".join("\\" + c if c in '"$`\\' else c for c in value)
    yield "".join("\\" + c if c.isascii() and not (c.isalnum() or c in "_-./:=@%+,\n") else c for c in value)
    yield "".join("\\" + c if c.isascii() and not (c.isalnum() or c in "_-./:=@%+\n") else c for c in value)
    yield value.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\t", "\\t")
