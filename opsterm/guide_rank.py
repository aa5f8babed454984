"""Ranks the guide's rows against a question and fills the best ones in.

A row is judged by what operators judge an answer by. Does it speak of everything the question speaks of (coverage)?
Has somebody asked it in nearly these words (likeness, pairs)? Does its command run what is named (named)? Is
there something the row is always about, or does, that was not asked for (lacking, undue)? Are values left over, or
wanting? The score is the weighted sum of these; the weights are fitted to questions of people who never saw the table.
"""

from __future__ import annotations

import math

from opsterm.guide_fill import render
from opsterm.guide_index import Index, phrases, plain
from opsterm.guide_read import Word, read
from opsterm.guide_values import Values
from opsterm.guide_words import ASKING, CHANGING, COMPOSING, DESTROYING, FAMILIES, LOSING, NAMED_ONLY, PROGRAMS, RIVALS
from opsterm.record import NamedTuple

CANDIDATES = 50  # rows looked at closely
ABOUT_CREDIT = 0.6  # a word found only in the explanation or the command counts this much of one in the keywords
ASKED_ONLY = 2.0  # added to undue when "is it on?" would be answered by a row that turns it on
MODEST = 0.4  # a value that is missing counts this much when the question gives none at all
VALUE_WEIGHT = 1.5  # of a path, number or name, beside the words' inverse document frequency (1 to 7)


class Features(NamedTuple):
    """What speaks for and against a row; the shares are 0..1 by weight."""

    coverage: float  # share of the question that the row has in its words or takes as a value
    likeness: float  # F1 of the question and the row's most similar example
    pairs: float  # share of the question's neighbouring words that are neighbours in one example
    named: float  # share of the question that is in the explanation or the command itself
    missing: float  # placeholders without a value, three at most, less when the question gives none
    unused: float  # values of the question that have no place in the command
    undue: float  # share of examples with a verb like delete or restart, when the question has none of them
    undone: float  # 1 when the question has a verb like delete or restart that the row does not
    lacking: float  # share of what all the row's examples speak of that the question does not mention
    elsewhere: float  # 1 when the question names a program that the command does not run


WEIGHTS = Features(0.8, 0.68, 0.15, 0.33, -0.3, -0.17, -0.13, -0.08, -0.23, -0.05)
# Whether the question is about operations at all is another matter than which row is best: a logistic regression.
TRUST = Features(7.2, 3.9, 2.4, 0.7, -4.0, 0.9, -0.7, 0.3, -3.3, 1.1)
DOUBT, COMPOSED, BIAS = -4.2, -4.0, -5.3


class Scored(NamedTuple):
    """A row filled in: how well it fits, and the command with the placeholders that have no value."""

    score: float
    row: tuple[str, ...]
    command: str
    missing: tuple[str, ...]
    features: Features


def _weighted(weights: Features, features: Features) -> float:
    return sum(weight * value for weight, value in zip(weights, features))


def trust(index: Index, query: Query, best: Scored) -> float:
    """How likely (0..1) the best row answers the question, rather than that no row does."""
    doubt = DOUBT * query.strangeness(index) + COMPOSED * query.composes
    return 1 / (1 + math.exp(-BIAS - doubt - _weighted(TRUST, best.features)))


class Query:
    """A question read against the index: its words, their tokens, the words no entry knows, the distribution named."""

    def __init__(self, index: Index, question: str) -> None:
        spoken = phrases(question)
        self.words = [_apart(index, word) for word in read(spoken)]
        self.family = ""
        self.unknown: set[int] = set()
        self.tokens: list[tuple[str, float, int]] = []  # token, weight, word number; "" is a value
        self.hints: set[str] = set()
        self.lows = {word.low for word in self.words}
        self.programs = self.lows & PROGRAMS
        self.remote = any(word.kind == "remote_path" for word in self.words)
        elsewhere = any(w.low in ("docker", "container", "image", "kubectl", "address", "alamat") for w in self.words)
        self.asks = any(word.low in ASKING for word in self.words[:1])
        self.composes = sum(word.low in COMPOSING for word in self.words[:1])
        self.composes += self.composes and "me" in {word.low for word in self.words[1:2]}  # "write me a ..."
        for i, word in enumerate(self.words):
            if word.low in FAMILIES and not elsewhere:
                self.family = FAMILIES[word.low]
                self.hints.add(index.norm[word.low])
                said_where = i > 0 and self.words[i - 1].low in ("on", "di", "in", "pada", "for", "untuk")
                self.words[i] = word._replace(kind="system") if said_where else word  # no value for the command
            self._add(index, i, word)
        self.changes = any(token in index.actions for token, _, _ in self.tokens) or bool(self.lows & LOSING)
        self.valued = bool(self.unknown) or any(not token for token, _, _ in self.tokens)
        heads = [(token, word) for token, _, word in self.tokens]
        self.pairs = list(zip(heads, heads[1:]))

    def strangeness(self, index: Index) -> float:
        """Share (0..1) of the question's weight that is in words the index does not know."""
        total = sum(weight for _, weight, _ in self.tokens)
        return sum(weight for token, weight, _ in self.tokens if token and token not in index.idf) / total

    def _add(self, index: Index, i: int, word: Word) -> None:
        if word.kind and not (word.kind == "path" and word.raw in (".", "..")):
            token = index.norm[word.low] if word.kind not in ("name", "text") else ""
            self.tokens.append(("", VALUE_WEIGHT, i))
            if token in index.idf:
                self.tokens.append((token, index.weight(token), i))
            return
        whole = index.norm[word.low]
        known = whole in index.idf or whole == ""
        parts = [whole] if known else [index.norm[p] for p in word.low.replace("-", " ").replace("/", " ").split()]
        for token in filter(None, parts):
            if token in index.idf:
                self.tokens.append((token, index.weight(token), i))
                continue
            self.unknown.add(i)
            near = index.nearest(word.low)
            self.tokens.append((near, 0.8 * index.weight(near), i) if near else (token, index.unknown, i))


def _apart(index: Index, word: Word) -> Word:
    """ "cpu/memory" is two words of the language rather than the name of an image."""
    parts = word.low.split("/")
    if word.kind == "image" and len(parts) > 1 and all(index.norm[part] in index.idf for part in parts):
        return word._replace(kind="")
    return word


def _neighbours(query: Query, used: dict[int, float], spoken: list[list[str]]) -> float:
    """Feature pairs; a value that the command takes is a good neighbour of any word."""
    taken, rest = 0, []
    for (a, i), (b, j) in query.pairs:
        if max(used.get(i, 0.0), used.get(j, 0.0)) > 0.7:
            taken += 1
        else:
            rest.append((a, b))
    if not query.pairs:
        return 0.0
    best = 0
    for tokens in spoken if rest else ():
        tokens = [token for token in tokens if token]
        best = max(best, len(set(zip(tokens, tokens[1:])).intersection(rest)))
    return (taken + best) / len(query.pairs)


def _template(row: tuple[str, ...], family: str) -> str:
    for name in (family, "busybox" if family == "alpine" else ""):
        for variant in row[4:] if name else ():
            if variant.startswith(name + "="):
                return variant[len(name) + 1 :]
    return row[0]


def ranked(index: Index, query: Query, family: str) -> list[Scored]:
    """The rows that share words with the question, filled in, best first. Empty when none does."""
    wanted = {token: weight for token, weight, _ in query.tokens if token in index.idf}
    if not wanted:
        return []
    rough = []
    for number, tokens in enumerate(index.tokens):
        shared = tokens & wanted.keys()
        if shared:
            rough.append((-sum(map(wanted.__getitem__, shared)), number))
    rough.sort()
    scored = (_judge(index, query, number, family) for _, number in rough[:CANDIDATES])
    return sorted(filter(None, scored), key=lambda s: -s.score)


def _judge(index: Index, query: Query, number: int, family: str) -> Scored | None:
    row = index.rows[number]
    template = _template(row, family)
    if _out_of_place(query, template):
        return None
    spoken = [list(map(index.norm.__getitem__, plain(e).split())) for e in phrases(row[3]).split(" | ")]
    examples = [set(tokens) & index.idf.keys() for tokens in spoken]
    tokens = index.tokens[number].union(*examples)
    filler = Values(
        query.words, query.unknown, {word for token, _, word in query.tokens if token in tokens}, template, family
    )
    command, missing = render(template, filler.fill())
    about = index.words(f"{row[1]} {template}")
    asked, coverage, unused = _compare(index, query, filler, tokens, about)
    if not coverage:
        return None
    heard = sum(asked.values())
    undue, undone, lacking = _excess(index, asked, examples, tokens)
    if query.asks and row[1].split(" ", 1)[0] in CHANGING:
        undue += ASKED_ONLY
    features = Features(
        coverage,
        max(_overlap(index, asked, heard, example) for example in examples),
        _neighbours(query, filler.used, spoken),
        index.total(asked.keys() & about) / heard,
        min(3, len(missing)) * (1.0 if query.valued else MODEST),
        unused,
        undue,
        undone,
        lacking,
        float(bool(query.programs.difference(command.replace("/", " ").split()))),
    )
    return Scored(_weighted(WEIGHTS, features), row, command, missing, features)


def _out_of_place(query: Query, template: str) -> bool:
    """What must never be the answer, however alike the words are: a command that destroys something for a question that
    only looks ("arp table" and `ip neigh flush`), one of a rival system, one of a language's package manager that
    nobody spoke of."""
    words = template.replace("/", " ").split()
    if query.remote and words[0] in ("cp", "mv", "ln"):
        return True
    if not query.changes and any(word in DESTROYING for word in words):
        return True
    if any(program in words and not spoken & query.lows for program, spoken in NAMED_ONLY.items()):
        return True
    meant = {name for name, (spoken, _) in RIVALS.items() if spoken & query.lows}
    runs = {name for name, (_, marks) in RIVALS.items() if any(mark in template for mark in marks)} if meant else set()
    return bool(runs) and not runs & meant


def _compare(
    index: Index, query: Query, filler: Values, tokens: set[str], about: set[str]
) -> tuple[dict[str, float], float, float]:
    """The words (with weight) that ask for something, the share of the question met, the values without place."""
    matched = total = strong = unused = 0.0
    asked: dict[str, float] = {}
    for token, weight, word in query.tokens:
        used = filler.used.get(word, 0.0)
        credit = 1.0 if token and token in tokens else max(used, ABOUT_CREDIT * (token in about))
        if credit == 1.0 and token not in index.weak:
            strong += weight
        if token in query.hints and not credit:
            continue
        total += weight
        matched += credit * weight
        unused += not token and not used
        if token and (used < 0.7 or token in tokens):
            asked[token] = max(weight, asked.get(token, 0.0))
    return asked, matched / total if asked and strong else 0.0, unused


def _overlap(index: Index, asked: dict[str, float], heard: float, example: set[str]) -> float:
    """How well an example question and the asked tokens cover each other: F1 by weight, 0..1."""
    shared = index.total(example & asked.keys())
    if not shared:
        return 0.0
    recall = shared / index.total(example)
    precision = min(1.0, shared / heard)
    return 2 * recall * precision / (recall + precision)


def _excess(
    index: Index, asked: dict[str, float], examples: list[set[str]], tokens: set[str]
) -> tuple[float, float, float]:
    """Features undue, undone and lacking."""
    share: dict[str, float] = {}
    for example in examples:
        for token in example:
            share[token] = share.get(token, 0.0) + 1 / len(examples)
    verbs = index.actions & asked.keys()
    undue = 0.0 if verbs & share.keys() else max((share[t] for t in index.actions & share.keys()), default=0.0)
    core = [token for token, part in share.items() if part > 0.7]
    lacking = index.total(t for t in core if t not in asked) / (index.total(core) + 5)
    return undue, float(bool(verbs - tokens)), lacking
