"""The spellings in which a known value may stand in text, and where they stand."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

PART = 8  # characters of an encoded form, of a line or of a cut-off piece that are masked
LINE = 16  # the same for one line of a value of several
CUT = r"\[(?:…|\.\.\.) [^\[\]\n]{1,80} left out (?:…|\.\.\.)\]"


def exact(text: str, values: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Where known values stand in text, in any form: start, end, value."""
    joined = _joined(text) if "\n" in text else ""
    marks = _marks(text) if " left out " in text else []
    for value in values:
        spelled = forms(value)
        places = [place for form in spelled if form in text for place in _places(text, form, len(value) < 6)]
        places += _wrapped(text, joined, _base64_forms(value)) if joined else []
        places += _pieces(text, marks, spelled) if marks else []
        yield from ((start, end, value) for start, end in places)


def _marks(text: str) -> list[re.Match[str]]:
    """Where text was cut."""
    import re

    return list(re.finditer(CUT, text))


def lone(text: str) -> bool:
    """Whether text has a surrogate that stands for no byte."""
    return any("\ud800" <= c <= "\udc7f" or "\udd00" <= c <= "\udfff" for c in text)


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


def forms(value: str) -> tuple[str, ...]:
    """The spellings in which a value may stand in text, longest first."""
    if value not in _forms_of:
        found = {value}
        if len(value) >= 6:
            spelled = {*_base64_forms(value), *_quoted(value)}
            found |= {form for form in spelled if len(form) >= PART}
        _forms_of[value] = tuple(sorted(found, key=len, reverse=True))
    return _forms_of[value]


def _bytes(value: str) -> bytes:
    return value.encode("utf-8", "surrogatepass" if lone(value) else "surrogateescape")


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
