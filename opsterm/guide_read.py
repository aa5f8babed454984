"""Reads a question of the guide into words: quoted text, numbers with their units, paths, addresses and names."""

from __future__ import annotations

import re

from opsterm.guide_slots import ENGLISH, NUMBERS, SHAPES, SIZE_WORDS, UNITS
from opsterm.guide_words import EXTENSIONS
from opsterm.record import NamedTuple


class Word(NamedTuple):
    """A word, quoted text or number with unit of the question: as typed, in lower case, and its look ("" when none)."""

    raw: str
    low: str
    kind: str


def _shape(raw: str) -> str:
    match = re.fullmatch(SHAPES, raw, re.X)
    if not match or match.lastgroup is None:
        return ""
    kind = match.lastgroup
    if raw.endswith((".service", ".timer", ".socket", ".target")):
        return "name"
    if kind == "file" and raw.rpartition(".")[2].lower() not in EXTENSIONS:
        return "domain" if len(raw.rpartition(".")[2]) > 1 else ""
    if kind == "image" and ":" not in raw and raw.rpartition(".")[2].lower() in EXTENSIONS:
        return "path"
    if kind == "image" and raw.lower() in (
        "tcp/ip",
        "i/o",
        "ssl/tls",
        "tls/ssl",
        "and/or",
        "up/down",
        "in/out",
        "start/stop",
        "on/off",
        "tcp/udp",
        "read/write",
    ):
        return ""
    return kind


_SHORT = {"w/": "with", "w/o": "without", "&": "and"}


def read(question: str) -> list[Word]:
    """The question's words in order. Quoted text is one word; "7 days" and "1 GB" are one word each."""
    words: list[Word] = []
    for quoted, bare in re.findall(r"""(?:(?<=\s)|^)("[^"]+"|'[^']+'|`[^`]+`)(?=[\s?.,!:;)]|$)|(\S+)""", question):
        if quoted:
            kind = "name" if quoted[0] == "`" and " " not in quoted else "text"
            words.append(Word(quoted[1:-1], quoted[1:-1].lower(), kind))
            continue
        raw = bare.strip("?!,;()[]\"'`…").rstrip(":").rstrip(".") if len(bare) > 2 else bare.strip("?!,;()")
        raw = (
            raw[:-2]
            if raw.endswith("'s")
            and len(raw) > 3
            and raw.lower() not in ("what's", "who's", "where's", "how's", "it's", "let's", "there's")
            else raw
        )
        raw = raw[3:] if raw.lower().startswith("di-") and len(raw) > 5 else raw
        raw = _SHORT.get(raw.lower(), raw)
        if raw.lower() in ("http://", "https://"):
            words.append(Word(raw, raw.lower(), "text"))
            continue
        pair = re.fullmatch(r"((?:[\w-]+\.)+[a-z]{2,}|\d+(?:\.\d+){3}):(\d{2,5})", raw)
        if pair and _shape(pair[1]) in ("domain", "ip"):
            words += [Word(pair[1], pair[1].lower(), _shape(pair[1])), Word(":" + pair[2], ":" + pair[2], "port")]
        elif raw:
            words.append(_join(words, Word(raw, raw.lower(), _shape(raw))))
    return words


def _join(words: list[Word], word: Word) -> Word:
    """word, taken together with a number before it when it is that number's unit."""
    if word.low in NUMBERS:
        return Word(NUMBERS[word.low], word.low, "number")
    previous = words[-1] if words else None
    if word.low in UNITS:
        if previous and previous.kind == "number" and words[-2:-1] != [Word("port", "port", "")]:
            words.pop()
            return Word(f"{previous.raw} {word.low}", ENGLISH.get(word.low, word.low), "duration")
        if previous and previous.low in ("last", "past", "an", "a", "previous"):
            return Word(f"1 {word.low}", word.low, "duration")
    if word.low in SIZE_WORDS and previous and (previous.kind == "number" or re.fullmatch(r"\d+[.,]\d+", previous.raw)):
        words.pop()
        return Word(previous.raw + SIZE_WORDS[word.low], word.low, "size")
    return word
