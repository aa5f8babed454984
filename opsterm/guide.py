"""The offline command guide: answers everyday operations questions from a table, by rank, without a model.

The table is the ROWS of the guide_<subject> modules. A row is
    (command, explanation, keywords, example questions, *variants)
- command: what runs on a generic Linux. {name} is a placeholder, {name=default} one with a default;
  the names are guide_slots.SLOTS.
- keywords: more words people use for it, English and Indonesian.
- example questions: separated by " | "; a `name` in backquotes is somebody's value, not part of the vocabulary.
- variants: "family=command" where it differs; families are the values of guide_words.FAMILIES.
To add an entry, add one row to the module of its subject.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from opsterm import (
    guide_containers,
    guide_databases,
    guide_disk,
    guide_files,
    guide_fill,
    guide_git,
    guide_network,
    guide_packages,
    guide_process,
    guide_services,
    guide_shell,
    guide_text,
    guide_users,
    guide_web,
)
from opsterm.guide_words import ACTIONS, EXTENSIONS, FAMILIES, PHRASES, STOP, SYNONYMS, WEAK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

SUBJECTS = (
    guide_disk,
    guide_files,
    guide_text,
    guide_process,
    guide_services,
    guide_network,
    guide_users,
    guide_packages,
    guide_git,
    guide_containers,
    guide_databases,
    guide_web,
    guide_shell,
)
CANDIDATES = 60  # entries looked at closely
CONFIDENT = 0.36  # below this score the guide says nothing;
DOUBT = 0.45  # the more of the question's weight is in unknown words, the higher the bar
ABOUT_CREDIT = 0.6  # a word found only in the explanation or the command counts this much of one in the keywords
WEAK_WEIGHT, VALUE_WEIGHT = 0.35, 1.5
_WORD = re.compile(r"[^\s|?,!'\"()]+")
_CODES = frozenset("-9 32 64 403 404 500 502 644 755 777".split())  # numbers that are not just a value


class Hit(NamedTuple):
    """An answer: the command (ready to run unless missing), why, and how sure (score 0..1)."""

    command: str
    explanation: str
    missing: tuple[str, ...]
    score: float
    source: str
    alternatives: tuple[tuple[str, str], ...]


def stem(word: str) -> str:
    """word without the commonest English endings, and Indonesian -nya."""
    if len(word) > 3 and word[-1] == "s" and word[-2] not in "su":
        word = word[:-3] + "y" if word.endswith("ies") and len(word) > 4 else word[:-1]
    if len(word) > 5 and word.endswith("ing"):
        word = word[:-3]
    elif len(word) > 4 and word.endswith("ed"):
        word = word[:-2]
    elif len(word) > 5 and word.endswith("nya"):
        return word[:-3]
    else:
        return word[:-1] if len(word) > 4 and word[-1] == "e" else word
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "ls":
        word = word[:-1]
    return word[:-1] if len(word) > 4 and word[-1] == "e" else word


class _Norm(dict):  # type: ignore[type-arg]
    """word -> the word the index uses for it, "" for one that says nothing; filled as words are met."""

    def __missing__(self, word: str) -> str:
        if not word.replace("-", "").replace("_", "").isalpha():
            token = self[word] = self._odd(word)
            return token
        base = stem(word)
        token = "" if word in STOP else self.stems.get(base, base)
        self[word] = token
        return token

    def _odd(self, word: str) -> str:
        """Of a number, path, address or file name only the kind of file tells something."""
        if word.isdigit() or word[0] == "-":
            return word if word in _CODES else ""
        if word.isalnum():
            return self.stems.get(word, word)
        if any(mark in word for mark in "/:@~$%=<>{"):
            return ""
        if ".tar" in word:
            return "tar"
        extension = word.rpartition(".")[2]
        return self.get(extension, extension) if extension in EXTENSIONS else ""

    def __init__(self) -> None:
        super().__init__()
        self.stems: dict[str, str] = {}
        for line in SYNONYMS.split("\n"):
            first, *others = line.split() or [""]
            for word in (first, *others):
                self[word] = first
                self.stems.setdefault(stem(word), first)


class _Index:
    """Every row with its words, and how much each word tells."""

    def __init__(self) -> None:
        self.norm = _Norm()
        self.rows = [row for subject in SUBJECTS for row in subject.ROWS]
        norm, frequency = self.norm, {}
        self.tokens = []
        for row in self.rows:
            examples = _strip_values(row[3]) if "`" in row[3] or "'" in row[3] else row[3]
            words = set(_WORD.findall(f"{row[2]} {examples}".lower()))
            tokens = {norm[word] for word in words}
            self.tokens.append(tokens)
            for token in tokens:
                frequency[token] = frequency.get(token, 0) + 1
        total = len(self.rows)
        self.unknown = math.log(total)
        self.idf = {token: math.log(1 + total / (count + 0.5)) for token, count in frequency.items()}
        self.weak, self.actions = {norm[word] for word in WEAK}, {norm[word] for word in ACTIONS}
        for token in self.weak & self.idf.keys():
            self.idf[token] *= WEAK_WEIGHT
        self.idf.pop("", None)

    def weight(self, token: str) -> float:
        return self.idf.get(token, self.unknown)


_index: _Index | None = None


def _load() -> _Index:
    global _index
    if _index is None:
        _index = _Index()
    return _index


def _strip_values(text: str) -> str:
    return re.sub(r"`[^`]*`|'[^']*'", "", text)


def _phrases(text: str) -> str:
    """text with every phrase of PHRASES in the index's words."""
    low = text.lower()
    for phrase in PHRASES:
        if phrase in low:
            text = re.sub(rf"(?i)(?<![\w'\"`-]){re.escape(phrase)}(?![\w'\"`-])", PHRASES[phrase], text)
    return text


class _Query:
    """A question read against the index: its words, their tokens, the words no entry knows, the distribution named."""

    def __init__(self, index: _Index, question: str) -> None:
        self.words = guide_fill.read(_phrases(question))
        self.family = ""
        self.unknown: set[int] = set()
        self.tokens: list[tuple[str, float, int]] = []  # token, weight, word number; "" is a value
        self.hints: set[str] = set()
        elsewhere = any(w.low in ("docker", "container", "image", "kubectl", "address", "alamat") for w in self.words)
        for i, word in enumerate(self.words):
            if word.low in FAMILIES and not elsewhere:
                self.family = FAMILIES[word.low]
                self.hints.add(index.norm[word.low])
            self._add(index, i, word)

    def strangeness(self, index: _Index) -> float:
        """Share (0..1) of the question's weight that is in words the index does not know."""
        total = sum(weight for _, weight, _ in self.tokens)
        return sum(weight for token, weight, _ in self.tokens if token and token not in index.idf) / total

    def _add(self, index: _Index, i: int, word: guide_fill.Word) -> None:
        if word.kind in ("duration", "size"):
            token = index.norm[word.low]
            self.tokens.append(("", VALUE_WEIGHT, i))
            if token in index.idf:
                self.tokens.append((token, index.weight(token), i))
            return
        if word.kind and not (word.kind == "path" and word.raw in (".", "..")):
            token = index.norm[word.low] if word.kind not in ("name", "text") else ""
            self.tokens.append(("", VALUE_WEIGHT, i))
            if token in index.idf:
                self.tokens.append((token, index.weight(token), i))
            return
        whole = index.norm[word.low]
        parts = (
            [whole]
            if whole in index.idf or whole == ""
            else [index.norm[p] for p in _WORD.findall(word.low.replace("-", " "))]
        )
        for token in filter(None, parts):
            if token in index.idf:
                self.tokens.append((token, index.weight(token), i))
                continue
            self.unknown.add(i)
            near = _nearest(index, word.low)
            self.tokens.append((near, 0.8 * index.weight(near), i) if near else (token, index.unknown, i))


def _nearest(index: _Index, word: str) -> str:
    """The known token one typing mistake (letter added, lost, changed, or two swapped) away from word, or ""."""
    if len(word) < 5 or not word.isalpha():
        return ""
    best, best_weight = "", 0.0
    for other, token in index.norm.items():
        if abs(len(other) - len(word)) < 2 and len(other) > 3 and token in index.idf and _one_edit(word, other):
            if index.idf[token] > best_weight:
                best, best_weight = token, index.idf[token]
    return best


def _one_edit(a: str, b: str) -> bool:
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    if start == 0:
        return False
    rest_a, rest_b = a[start:], b[start:]
    return (
        rest_a[1:] == rest_b[1:]
        or rest_a[1:] == rest_b
        or rest_a == rest_b[1:]
        or (rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:] and len(rest_a) > 1 and len(rest_b) > 1)
    )


def _template(row: tuple[str, ...], family: str) -> str:
    for name in (family, "busybox" if family == "alpine" else ""):
        for variant in row[4:] if name else ():
            if variant.startswith(name + "="):
                return variant[len(name) + 1 :]
    return row[0]


def _words_of(index: _Index, text: str) -> set[str]:
    return {index.norm[word] for word in _WORD.findall(text.lower())} & index.idf.keys()


def _overlap(index: _Index, asked: dict[str, float], example: set[str]) -> float:
    """How well an example question and the asked tokens cover each other: F1 by weight, 0..1."""
    shared = sum(index.idf[t] for t in example if t in asked)
    if not shared:
        return 0.0
    recall = shared / sum(index.idf[t] for t in example)
    precision = min(1.0, shared / sum(asked.values()))
    return 2 * recall * precision / (recall + precision)


class _Scored(NamedTuple):
    score: float
    row: tuple[str, ...]
    command: str
    missing: tuple[str, ...]


def _score(index: _Index, query: _Query, number: int, family: str) -> _Scored:
    row, tokens = index.rows[number], index.tokens[number]
    examples = [_words_of(index, example) for example in _phrases(_strip_values(row[3])).split(" | ")]
    tokens = tokens.union(*examples)
    template = _template(row, family)
    about = _words_of(index, f"{row[1]} {template}")
    matched_words = {word for token, _, word in query.tokens if token in tokens}
    filler = guide_fill.Filler(query.words, query.unknown, matched_words, template, family)
    command, missing = guide_fill.render(template, filler.fill())
    matched = total = strong = 0.0
    asked: dict[str, float] = {}
    for token, weight, word in query.tokens:
        credit = filler.used.get(word, 0.0)
        if token and token in tokens:
            credit = 1.0
        elif token and token in about:
            credit = max(credit, ABOUT_CREDIT)
        if credit == 1.0 and token not in index.weak:
            strong += weight
        if token in query.hints and not credit:
            continue
        total += weight
        matched += credit * weight
        if token and (filler.used.get(word, 0.0) < 0.7 or token in tokens):
            asked[token] = max(weight, asked.get(token, 0.0))
    if not asked or not strong:
        return _Scored(0.0, row, command, missing)
    best = max(_overlap(index, asked, example) for example in examples)
    score = 0.55 * matched / total + 0.45 * best - 0.07 * len(missing)
    actions = index.actions.intersection(*examples)
    if actions and not actions & asked.keys():
        score *= 0.8
    if (index.actions & asked.keys()) - tokens:
        score *= 0.85
    return _Scored(score, row, command, missing)


def search(question: str, system: str = "", past: Sequence[tuple[str, str]] = ()) -> Hit | None:
    """The best command for a question, filled in; None when nothing fits with confidence.

    system is a distribution or OS id such as "ubuntu" or "macos" ("" is a generic Linux); a distribution named in the
    question goes before it. past is (question, command) pairs that worked before: a question that matches one of them
    strongly gets its command back.
    """
    index = _load()
    query = _Query(index, question)
    remembered = _from_history(index, query, question, past)
    if remembered:
        return remembered
    family = query.family or FAMILIES.get(system.lower(), "")
    wanted: dict[str, float] = {}
    for token, weight, _ in query.tokens:
        if token in index.idf:
            wanted[token] = weight
    if not wanted:
        return None
    rough = sorted(
        ((sum(wanted[t] for t in tokens & wanted.keys()), -n) for n, tokens in enumerate(index.tokens)), reverse=True
    )[:CANDIDATES]
    scored = sorted((_score(index, query, -n, family) for rank, n in rough if rank), key=lambda s: -s.score)
    if not scored or scored[0].score < CONFIDENT + DOUBT * query.strangeness(index):
        return None
    best, others = scored[0], []
    for other in scored[1:]:
        if other.score > 0.75 * best.score and other.command != best.command and len(others) < 2:
            others.append((other.command, other.row[1]))
    return Hit(best.command, best.row[1], best.missing, round(min(1.0, best.score), 3), "guide", tuple(others))


def _content(index: _Index, question: str) -> set[str]:
    """What a question is about: its tokens, with values and unknown words as they are typed."""
    content = set()
    for word in guide_fill.read(question):
        token = word.raw if word.kind else index.norm[word.low]
        if token:
            content.add(token)
    return content


def _from_history(index: _Index, query: _Query, question: str, past: Sequence[tuple[str, str]]) -> Hit | None:
    asked = _content(index, question) if past else set()
    best, best_score = None, 0.0
    for old, command in past:
        known = _content(index, old)
        if not asked or not known or {t for t in asked ^ known if t not in index.idf}:
            continue  # a different path, number or name is a different question
        shared = sum(index.weight(t) for t in asked & known)
        score = 2 * shared / (sum(map(index.weight, asked)) + sum(map(index.weight, known)))
        if score >= best_score:
            best, best_score = (old, command), score
    if best is None or best_score < 0.8:
        return None
    return Hit(best[1], f"Worked before for: {best[0]}", (), round(best_score, 3), "history", ())


def explain(command: str) -> str | None:
    """The explanation of the entry whose command has the same shape (any values, with or without sudo), or None."""
    plain = _plain(command)
    for row in _load().rows:
        for template in (row[0], *(variant.partition("=")[2] for variant in row[4:])):
            template = _plain(template)
            first = guide_fill.PLACEHOLDER.search(template)
            literal = template[: first.start()].rstrip() if first else template
            if plain.startswith(literal) and re.fullmatch(_shape(template), plain):
                return row[1]
    return None


def _plain(command: str) -> str:
    return " ".join(command.split()).removeprefix("sudo ")


def _shape(template: str) -> str:
    value = r"(?:'[^']*'|\"[^\"]*\"|[^\s'\"])+"
    shape, end = "", 0
    for match in guide_fill.PLACEHOLDER.finditer(template):
        before, default = template[end : match.start()], match.group(2)
        if match.group(1) == "filter":
            one = f"(?: -name {value})?"
        elif default == "" and before.endswith(" "):
            before, one = before[:-1], f"(?: {value})?"
        else:
            one = value if default is None else f"(?:{value})?"
        shape += re.escape(before) + one
        end = match.end()
    return shape + re.escape(template[end:])
