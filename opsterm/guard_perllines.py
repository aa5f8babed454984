"""Code of perl and ruby that is run for each line, as an awk program that prints the same."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LINES = re.compile(r"while\s*\(\s*(?:(?:my\s*)?\$(\w+)\s*=\s*)?<(?:STDIN|ARGV|>|)>?\s*\)\s*\{(.*)\}", re.DOTALL)
_SPLIT = re.compile(r"(?:my\s*)?@(\w+)\s*=\s*split\s*\(?\s*[/\"'](.)[/\"'](?:\s*,\s*\$_)?\s*\)?\s*;?")
_FIELD = re.compile(
    r"\$\{?(?P<array>\w+)(?:\}|)\[(?P<at>-?\d+)\]|#\{\s*\$F(?:\[(?P<ruby>-?\d+)\]|\.(?P<end>first|last))(?:\.\w+)*\s*\}"
    r"|\$(?:_\b|\{_\})|#\{\s*\$_(?:\.\w+)*\s*\}|\$(?P<line>\w+)"
)
_PRINTS = re.compile(r"\b(?:print|say|puts)\b\s*\(?\s*((?:[^\"';)|>]|\"(?:[^\"\\]|\\.)*\"|'[^']*')+)")
_PARTS = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'([^']*)'|([$]\w+(?:\[-?\d+\])?)|(,)|([.+])")


def programs(code: str, each: bool, wanted: Callable[[str], Iterator[str]]) -> Iterator[str]:
    """An awk program for each text that `wanted` finds in the code of one line; each: it is run for every line (-n).
    One that splits lines by a character of its own begins with `@F` and that."""
    loop = _LINES.search(code)
    if not each and not loop:
        return
    line, body = (loop[1] or "", loop[2]) if loop else ("", code)
    split = _SPLIT.search(body)
    fields = split[1] if split else "F"
    before = f"@F{split[2]}" if split else ""
    for text in wanted(body):
        yield f"{before}{{print {_as_awk(text, fields, line)}}}"


def printed(body: str) -> Iterator[str]:
    """The texts that code prints, with what is filled in."""
    for found in _PRINTS.finditer(body):
        yield joined(found[1]).replace("\\n", "")


def joined(expression: str) -> str:
    """Texts and variables next to each other as one text."""
    return "".join(
        quoted or plain or variable or (" " if comma else "")
        for quoted, plain, variable, comma, _ in _PARTS.findall(expression)
    )


def as_awk(words: list[str]) -> list[str] | None:
    """The words of a perl or ruby that prints one text for each line as those of an awk that prints the same."""
    codes, by, each, files = [], "", False, []
    words = list(words)
    while words:
        word = words.pop(0)
        if re.fullmatch(r"-[a-zA-Z0-9]*[eE]", word) and words:
            codes.append(words.pop(0))
            each = each or "n" in word
        elif word.startswith("-F"):
            by = word[2:] or (words.pop(0) if words else "")
        elif re.fullmatch(r"-[a-zA-Z0-9]+", word):
            each = each or "n" in word
        else:
            files.append(word)
    made = list(programs("\n".join(codes), each, printed)) if codes else []
    if len(made) != 1:
        return None
    found = re.match(r"@F(.)", made[0])
    by, program = (found[1], made[0][3:]) if found else (by.strip("/'\""), made[0])
    return [*(["-F", by] if by else []), program, *files]


def _as_awk(text: str, fields: str, line: str) -> str:
    """A text with variables in it as what awk would print."""
    made, at = "", 0
    for found in _FIELD.finditer(text):
        place = _place(found, fields, line)
        made += f'"{text[at : found.start()]}" {place} ' if place else f'"{text[at : found.end()]}" '
        at = found.end()
    return f'{made}"{text[at:]}"'


def _place(found: re.Match[str], fields: str, line: str) -> str:
    if found["end"]:
        return "$1" if found["end"] == "first" else "$NF"
    number = found["at"] or found["ruby"]
    if number is not None:
        if found["array"] and found["array"] != fields:
            return ""
        return f"${int(number) + 1}" if int(number) >= 0 else "$NF"
    if found["line"]:
        return "$0" if found["line"] in ("_", line) else ""
    return "$0"
