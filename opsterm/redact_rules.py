"""Where the rules of redact_table find a secret.

A rule is looked for where one of its keywords stands, so a rule whose keywords are missing costs nothing; what judges a
find (redact_judge) is imported with the first one.
"""

from __future__ import annotations

from opsterm.redact_table import LONGEST, RULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

    from opsterm.redact_table import Rule

CHUNK = 1 << 16  # characters of text that are split into words at once


def looks_secret(value: str) -> bool:
    """Whether the value of a variable whose name says so is worth hiding: no path, number, boolean, plain word."""
    plain = value.isalpha() and (value.islower() or value.isupper() or value.istitle())
    number = value.replace(".", "").replace("-", "").isdigit()
    path = value.startswith(("/", "./", "../", "~/", "vault:")) or ("://" in value and "@" not in value)
    return len(value) >= 8 and not plain and not number and not path


def absent(low: str) -> dict[str, int]:
    """Keywords that do not stand in a long text, in lower case, as `first` for spans(). To look for each in all of the
    text takes longer than to gather its words, which repeat; numbers, also hexadecimal ones, count as one word."""
    if len(low) <= CHUNK:
        return {}
    fold = bytes(ord("0") if chr(byte) in "123456789abcdef" else byte for byte in range(256))
    longest = max(len(keyword) for rule in RULES for keyword in rule.keywords)
    words: set[bytes] = set()
    for at in range(0, len(low), CHUNK):
        part = low[at : at + CHUNK + longest].encode("utf-8", "surrogatepass")
        words.update(part.translate(fold).split())
    there = b"\n".join(words)
    keywords = {keyword for rule in RULES for keyword in rule.keywords}
    return {
        keyword: -1
        for keyword in keywords
        if not all(word in there for word in keyword.encode().translate(fold).split())
    }


def spans(rule: Rule, text: str, low: str, first: dict[str, int]) -> Iterator[tuple[int, int]]:
    """Where the secrets of a rule stand in text. low: text in lower case; first: where keywords stand first there, -1
    for nowhere, filled in as they are looked for."""
    for keyword in rule.keywords:
        if keyword not in first:
            first[keyword] = low.find(keyword)
    if all(first[keyword] < 0 for keyword in rule.keywords):
        return
    if rule.find:
        yield from FINDERS[rule.find](text, low)
        return
    import re

    pattern = re.compile(rule.regex)
    for keyword in rule.keywords:
        at = first[keyword]
        while at >= 0:
            then = at + len(keyword)
            if rule.before:
                match = pattern.search(text, max(0, at - rule.before), at + rule.before + 600)
            else:
                match = pattern.match(text, at)
            if match:
                start, end = match.span(match.lastindex or 0)
                end = _trimmed(text, start, end)
                if start < end and _accepted(rule, text, match, start, end):
                    end = _whole(text, start, end)
                    yield start, end
                    then = max(then, end)
            at = low.find(keyword, then)


def _accepted(rule: Rule, text: str, match: re.Match[str], start: int, end: int) -> bool:
    from opsterm import redact_judge

    if rule.entropy and redact_judge.entropy(text[start:end]) < rule.entropy:
        return False
    return not rule.judge or redact_judge.JUDGES[rule.judge](text, match, start, end)


def _trimmed(text: str, start: int, end: int) -> int:
    """The end of a value, less the punctuation of the sentence around an unquoted one."""
    quoted = text[start - 1 : start] in ('"', "'") and text[end : end + 1] == text[start - 1]
    while not quoted and end > start and text[end - 1] in ".,;:)]}\"'\\" and not _balanced(text[start:end]):
        end -= 1
    return end


def _whole(text: str, start: int, end: int) -> int:
    """The end of a value that may be longer than what one look takes in."""
    while end - start >= LONGEST and end < len(text) and not text[end].isspace() and text[end] not in "\"'«»<>\\,;":
        end += 1
    return end


def _balanced(value: str) -> bool:
    pairs = {")": "(", "]": "[", "}": "{"}
    return value[-1] in pairs and value.count(pairs[value[-1]]) >= value.count(value[-1])


def _private_keys(text: str, low: str) -> Iterator[tuple[int, int]]:
    """The bodies of PEM and OpenSSH keys, also cut off at either end, indented, behind a log's prefix, or in JSON."""
    import re

    line = re.compile(
        r"(?:\\r|\\n|[\r\n])+(?:[^\r\n\\]{0,80}?[ \t>|+:])??"
        r"([A-Za-z0-9+/=]{16,}|[A-Z][A-Za-z-]{3,15}: [^\r\n\\«]{0,80})?"
    )
    border = re.compile(r"-----(BEGIN|END) (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----")
    at = low.find("private key")
    done = 0
    while at >= 0:
        match = border.search(text, max(done, at - 50), at + 30)
        if match and match[1] == "BEGIN":
            ending = text.find("-----", match.end())
            closed = border.match(text, ending) if ending >= 0 else None
            if closed and closed[1] == "END" and ending - match.end() < 65536:
                body = text[match.end() : ending]
                start, stop = match.end() + len(body) - len(body.lstrip()), match.end() + len(body.rstrip())
                if "«" not in body and re.search(r"[A-Za-z0-9+/]{16}", body):
                    yield (start + 2 if text.startswith("\\n", start) else start, _less_newline(text, stop))
                done = closed.end()
            else:
                done = match.end()
                first = last = 0
                while (piece := line.match(text, done)) and piece.end() > done:
                    done = piece.end()
                    if piece[1]:
                        first, last = first or piece.start(1), piece.end(1)
                if first:
                    yield first, last
        elif match:
            yield from _before(text, done, match.start())
            done = match.end()
        at = low.find("private key", max(at + 1, done))


def _less_newline(text: str, end: int) -> int:
    while text.endswith(("\\n", "\\r"), 0, end):
        end -= 2
    return end


def _before(text: str, least: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of base64 that end there: a key whose beginning was cut off."""
    from opsterm.redact_judge import matches

    start, stop = end, len(text[:end].rstrip()) if end - least < 65536 else end
    while start > least:
        begin = max(text.rfind("\n", least, start - 1) + 1, least)
        if not matches(r"\s*[A-Za-z0-9+/=]{4,100}\s*", text[begin:start]):
            break
        start = begin
    if stop - start >= 16:
        yield start, stop


def _kubernetes(text: str, low: str) -> Iterator[tuple[int, int]]:
    """The values under data: and stringData: of a Secret in YAML or JSON."""
    import re

    from opsterm.redact_judge import dummy

    kind = re.compile(r"(?im)^[ \t-]*\"?kind\"?: *\"?secret\"?,?[ \t]*$")
    data = re.compile(r"(?m)^([ \t]*)(?:- )?\"?(?:data|stringData)\"?: *\{?[ \t]*$")
    entry = re.compile(r"\n([ \t]+)\"?[\w.-]{1,253}\"?: *\"?([^\s\"«»{}|>][^\s\"«»]*)?[^\n]*")
    begin = 0
    while begin < len(text):
        end = low.find("\n---", begin)
        end = len(text) if end < 0 else end
        if kind.search(text, begin, end):
            for block in data.finditer(text, begin, end):
                at = block.end()
                while (match := entry.match(text, at, end)) and len(match[1]) > len(block[1]):
                    if match[2] and len(match[2]) >= 4 and not dummy(match[2]):
                        yield match.span(2)
                    at = match.end()
        begin = end + 4


# By the name that a rule calls it. A finder gets the text, and the text in lower case.
FINDERS: dict[str, Callable[[str, str], Iterator[tuple[int, int]]]] = {
    "private_keys": _private_keys,
    "kubernetes": _kubernetes,
}
