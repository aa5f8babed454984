"""The spellings in which a known value may stand in text, and where they stand."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import AnyStr

PART = 8  # characters of an encoded form, of a line or of a cut-off piece that are masked
LINE = 16  # the same for one line of a value of several
WORD = 6  # characters; a value of fewer is masked only as a whole word and as it is
CUT = r"\[(?:…|\.\.\.) [^\[\]\n]{1,80} left out (?:…|\.\.\.)\]"
GAP = 128  # blanks at most between two characters of a form that was wrapped
FEW = 64  # forms that are looked for one by one, also in a long text
LONG = 1 << 15  # characters of a long text

_forms_of: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}


def exact(text: str, values: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Where known values stand in text, in any form: start, end, value."""
    spelled = [(value, *spellings(value)) for value in values]
    tight = squeezed(text)
    likely = _likely(tight, {form for _, plain, wrapped in spelled for form in (*plain, *wrapped)})
    inside = []
    for value, plain, wrapped in spelled:
        for form in plain:
            if form in likely and form in text:
                found = _words(text, form) if len(value) < WORD else places(text, form)
                yield from ((start, end, value) for start, end in found)
        for form in wrapped:
            if form in likely and form in tight:
                inside += [(start, end, value) for start, end in places(tight, form)]
    yield from _unsqueezed(text, inside)
    if " left out " in text:
        yield from _pieces(text, {value: (*plain, *wrapped) for value, plain, wrapped in spelled})


def spellings(value: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The forms in which a value may stand in text as they are, and those in which it may be wrapped into lines or
    groups: these are to be looked for in text without blanks. Each longest first."""
    if value not in _forms_of:
        plain, wrapped = {value}, set()
        if len(value) >= WORD:
            for same in _normalized(value):
                plain |= {same, *(form for form in _quoted(same) if len(form) >= PART)}
                wrapped |= {*_base64_forms(same), _bytes(same).hex(), _bytes(same).hex().upper()}
            if "\n" in value and len(squeezed(value)) >= PART:
                wrapped.add(squeezed(value))
        _forms_of[value] = _longest_first(plain), _longest_first(wrapped)
    return _forms_of[value]


def squeezed(text: str) -> str:
    """Text without its blanks."""
    parts = (text[at : at + LONG].split() for at in range(0, len(text), LONG))  # to split it all takes much memory
    return "".join(["".join(part) for part in parts])


def lone(text: str) -> bool:
    """Whether text has a surrogate that stands for no byte."""
    return any("\ud800" <= c <= "\udc7f" or "\udd00" <= c <= "\udfff" for c in text)


def _longest_first(forms: set[str]) -> tuple[str, ...]:
    return tuple(sorted(forms, key=lambda form: (-len(form), form)))


def _likely(tight: str, forms: set[str]) -> set[str]:
    """The forms that may stand in a text of which this is left without blanks.

    Of a long text every 8th (4th) place is looked at once. A form of 15 (7) bytes and more that stands in the text has
    one of its groups of 8 (4) at such a place, and every group that follows it at the next.
    """
    if len(forms) <= FEW or len(tight) <= LONG:
        return forms
    data = tight.encode("utf-8", "surrogatepass")
    kinds: dict[str, dict[str, bytes]] = {"Q": {}, "I": {}, "": {}}
    for form in forms:
        raw = squeezed(form).encode("utf-8", "surrogatepass")
        kinds["Q" if len(raw) >= 15 else "I" if len(raw) >= 7 else ""][form] = raw
    likely = set(kinds[""])
    for code, size in (("Q", 8), ("I", 4)):
        groups = {
            form: [_groups(raw[at : at + 3 * size], code, size).tolist() for at in range(size)]
            for form, raw in kinds[code].items()
        }
        wanted = {group for ways in groups.values() for way in ways for group in way}
        there = wanted.intersection(_groups(data, code, size))
        likely |= {form for form, ways in groups.items() if any(map(there.issuperset, ways))}
    return likely


def _groups(data: bytes, code: str, size: int) -> memoryview:
    return memoryview(data)[: len(data) // size * size].cast(code)


def places(text: AnyStr, form: AnyStr) -> Iterator[tuple[int, int]]:
    """Where form stands in text; places that overlap and follow each other evenly are one."""
    at = text.find(form)
    period = 0
    while at >= 0:
        start, end = at, at + len(form)
        period = period or (form + form).find(form, 1)
        while period < len(form) and text.startswith(form[len(form) - period :], end):
            at, end = at + period, end + period
        yield start, end
        at = text.find(form, at + 1)


def _words(text: str, form: str) -> Iterator[tuple[int, int]]:
    """Where form stands in text as a whole word."""
    at = text.find(form)
    while at >= 0:
        end = at + len(form)
        if not (_word(text[at - 1 : at] if at else "") or _word(text[end : end + 1])):
            yield at, end
        at = text.find(form, at + 1)


def _word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _unsqueezed(text: str, found: list[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """What was found in text without blanks, as places in text."""
    if not found:
        return
    import re

    apart = re.compile(rf"\s{{{GAP + 1}}}")
    wanted = iter(sorted({place for start, end, _ in found for place in (start, end - 1)}))
    where: dict[int, int] = {}
    place = next(wanted)
    at = 0  # in text without blanks
    for run in re.finditer(r"\S+", text):
        length = run.end() - run.start()
        while place is not None and place < at + length:
            where[place] = run.start() + place - at
            place = next(wanted, None)
        if place is None:
            break
        at += length
    for start, end, value in found:
        begin, stop = where[start], where[end - 1] + 1
        if stop - begin <= end - start + GAP or not apart.search(text, begin, stop):
            yield begin, stop, value


def _pieces(text: str, spelled: dict[str, tuple[str, ...]]) -> Iterator[tuple[int, int, str]]:
    """What is left of values where text was cut: before and after a mark, and at the end of a line with a mark."""
    begins, ends = _cuts(text)
    every = "\n\n\n".join({form for forms in spelled.values() for form in forms})
    parts = {text[at : at + PART] for at in begins} | {text[max(0, at - PART) : at] for at in ends}
    if len(parts) > FEW:
        parts.intersection_update({every[at : at + PART] for at in range(len(every))})
    parts = {part for part in parts if len(part) == PART and part in every}
    begins = {at for at in begins if text[at : at + PART] in parts}
    ends = {at for at in ends if text[max(0, at - PART) : at] in parts}
    for value, forms in spelled.items() if begins or ends else ():
        for form in forms:
            sizes = {at: _begun(text[at : at + len(form)], form) for at in begins}
            yield from ((at, at + size, value) for at, size in sizes.items() if size)
            sizes = {at: _ended(text[max(0, at - len(form)) : at], form) for at in ends}
            yield from ((at - size, at, value) for at, size in sizes.items() if size)


def _cuts(text: str) -> tuple[set[int], set[int]]:
    """Where pieces can begin, and where they can end."""
    import re

    begins, ends = set(), set()
    line_end = -1
    for mark in re.finditer(CUT, text):
        before, after = mark.span()
        while before and text[before - 1].isspace():
            before -= 1
        while text[after : after + 1].isspace():
            after += 1
        if line_end < mark.end():
            line_end = text.find("\n", mark.end())
            line_end = len(text) if line_end < 0 else line_end
        begins.add(after)
        ends |= {before, line_end}
    return begins, ends


def _begun(text: str, form: str) -> int:
    """Characters at the beginning of text that form has in it; 0 for less than PART."""
    if len(text) < PART or text[:PART] not in form:
        return 0
    least, most = PART, len(text) + 1  # has, has not
    while most - least > 1:
        size = min(2 * least, (least + most) // 2)
        least, most = (size, most) if text[:size] in form else (least, size)
    return least


def _ended(text: str, form: str) -> int:
    """The same for the end of text."""
    return _begun(text[::-1], form[::-1])


def _bytes(value: str) -> bytes:
    return value.encode("utf-8", "surrogatepass" if lone(value) else "surrogateescape")


def _normalized(value: str) -> dict[str, None]:
    """The value, and the same with its accents written in the other ways of Unicode."""
    if value.isascii():
        return {value: None}
    from unicodedata import normalize

    return dict.fromkeys([value, normalize("NFC", value), normalize("NFD", value)])


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
    """The spellings of URL, JSON, shell, SQL, XML, other encodings, and lines."""
    yield from _url_forms(value)
    yield from _json_forms(value)
    yield from _shell_forms(value)
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
            for same in (form, form.replace("/", "\\/"), json.dumps(form, ensure_ascii=ensure_ascii)[1:-1]):
                yield from (same, _upper_hex(same))


def _upper_hex(form: str) -> str:
    """JSON with \\u00E4 for \\u00e4."""
    parts = form.split("\\u")
    return "\\u".join([parts[0], *(part[:4].upper() + part[4:] for part in parts[1:])])


def _shell_forms(value: str) -> Iterator[str]:
    yield value.replace("'", "'\\''")
    yield value.replace("'", "'\"'\"'")
    yield "".join("\\" + c if c in '"$`\\' else c for c in value)
    yield "".join("\\" + c if c.isascii() and not (c.isalnum() or c in "_-./:=@%+,\n") else c for c in value)
    yield "".join("\\" + c if c.isascii() and not (c.isalnum() or c in "_-./:=@%+\n") else c for c in value)
    yield value.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\t", "\\t")
