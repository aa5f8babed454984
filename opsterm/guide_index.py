"""The guide's index: the words every entry is made of, in one spelling, and how much each word tells."""

from __future__ import annotations

import math

from opsterm.guide_words import ACTIONS, EXTENSIONS, PHRASES, STOP, SYNONYMS, WEAK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WEAK_WEIGHT = 0.4  # of the weight of a word that means little by itself
_MARKS = "|?,!'\"();"
_CODES = frozenset("-9 0 32 64 403 404 500 502 644 755 777".split())  # numbers that are not just a value


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


class Norm(dict):  # type: ignore[type-arg]
    """word -> the word the index uses for it, "" for one that says nothing; filled as words are met."""

    def __init__(self) -> None:
        super().__init__(dict.fromkeys(STOP, ""))
        self.stems: dict[str, str] = {}
        stems = self.stems
        for line in SYNONYMS.split("\n"):
            words = line.split()
            for word in words:
                self[word] = words[0]
                stems.setdefault(stem(word), words[0])

    def __missing__(self, word: str) -> str:
        token = self[word] = self._known(stem(word)) if word.isalpha() else self._odd(word)
        return token

    def _known(self, base: str) -> str:
        """The index's word for a stem; Indonesian prefixes and suffixes are taken off when that makes a known word."""
        stems = self.stems
        token = stems.get(base)
        if token is not None:
            return token
        if len(base) > 5:
            for end in ("kan", "nya", "in", "i"):
                if base.endswith(end) and base[: -len(end)] in stems:
                    return stems[base[: -len(end)]]
            if base[:2] in ("di", "me", "be", "te", "ng"):
                for start in ("di", "ber", "ter", "meng", "mem", "men", "me", "nge", "ng"):
                    if base.startswith(start) and len(base) > len(start) + 2:
                        rest = base[len(start) :]
                        for end in ("", "kan", "in", "i"):
                            if rest.endswith(end) and rest[: len(rest) - len(end)] in stems:
                                return stems[rest[: len(rest) - len(end)]]
        return base

    def _odd(self, word: str) -> str:
        """Of a number, path, address or file name only the kind of file tells something."""
        if word.isdigit() or word[0] == "-":
            return word if word in _CODES else ""
        if word.isalnum():
            return self.stems.get(word, word)
        if word.replace("-", "").replace("_", "").isalpha():
            return self._known(stem(word))
        if word.startswith("ppa:"):
            return self._known("ppa")
        if word.startswith(("vm.", "net.", "kernel.", "fs.")) and word.rpartition(".")[2] not in EXTENSIONS:
            return self._known("sysctl")
        if any(mark in word for mark in "/:@~$%=<>{"):
            return ""
        if ".tar" in word:
            return "tar"
        extension = word.rpartition(".")[2]
        return self.get(extension, extension) if extension in EXTENSIONS else ""


class Index:
    """Every row with its words, and how much each word tells."""

    def __init__(self, rows: Sequence[tuple[str, ...]]) -> None:
        self.norm = norm = Norm()
        self.rows = rows
        frequency: dict[str, int] = {}
        self.tokens: list[set[str]] = []
        text = "\n".join([_valueless(f"{row[2]} {row[3]}") for row in rows])  # one pass for all rows is the fastest
        for line in _unmarked(text).split("\n"):
            tokens = set(map(norm.__getitem__, set(line.split())))
            self.tokens.append(tokens)
            for token in tokens:
                frequency[token] = frequency.get(token, 0) + 1
        frequency.pop("", None)
        total = len(rows)
        self.unknown = math.log(total)
        log = math.log
        self.idf = {token: log(1 + total / (count + 0.5)) for token, count in frequency.items()}
        self.actions = {norm[word] for word in ACTIONS}
        self.weak = {norm[word] for word in WEAK}
        for token in self.weak & self.idf.keys():
            self.idf[token] *= WEAK_WEIGHT

    def weight(self, token: str) -> float:
        """How much a word tells: its inverse document frequency, that of a word seen once when no entry has it."""
        return self.idf.get(token, self.unknown)

    def words(self, text: str) -> set[str]:
        """The known tokens of a text."""
        return set(map(self.norm.__getitem__, plain(text).split())) & self.idf.keys()

    def total(self, tokens: Iterable[str]) -> float:
        """The weight of known tokens together."""
        return sum(map(self.idf.__getitem__, tokens))

    def nearest(self, word: str) -> str:
        """The known token one typing mistake (letter added, lost, changed, or two swapped) away from word, or ""."""
        if len(word) < 5 or not word.isalpha():
            return ""
        best, best_weight = "", 0.0
        for other, token in self.norm.items():
            if abs(len(other) - len(word)) < 2 and len(other) > 3 and token in self.idf and _one_edit(word, other):
                if self.idf[token] > best_weight:
                    best, best_weight = token, self.idf[token]
        return best


def plain(text: str) -> str:
    """text in lower case without punctuation and without the values in backquotes."""
    return _unmarked(_valueless(text))


def _valueless(text: str) -> str:
    return " ".join(text.split("`")[::2]) if "`" in text else text


def _unmarked(text: str) -> str:
    text = text.lower()
    for mark in _MARKS:
        text = text.replace(mark, " ")
    return text


def phrases(text: str) -> str:
    """text with every phrase of PHRASES in the index's words."""
    low = text.lower()
    for phrase in PHRASES:
        if phrase in low:
            import re

            text = re.sub(rf"(?i)(?<![\w'\"`-]){re.escape(phrase)}(?![\w'\"`-])", PHRASES[phrase], text)
    return text


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
