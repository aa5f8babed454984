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

import re

from opsterm import (
    guide_containers,
    guide_databases,
    guide_disk,
    guide_files,
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
from opsterm.guide_fill import PLACEHOLDER
from opsterm.guide_index import Index
from opsterm.guide_rank import Query, ranked, trust
from opsterm.guide_read import read
from opsterm.guide_words import FAMILIES
from opsterm.record import NamedTuple

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
CONFIDENT = 0.45  # below this score the guide says nothing
CLOSE = 0.15  # an alternative's score is at most this far behind


class Hit(NamedTuple):
    """An answer: the command (ready to run unless missing), why, and how sure (score 0..1)."""

    command: str
    explanation: str
    missing: tuple[str, ...]
    score: float
    source: str
    alternatives: tuple[tuple[str, str], ...]


_index: Index | None = None


def _load() -> Index:
    global _index
    if _index is None:
        _index = Index([row for subject in SUBJECTS for row in subject.ROWS])
    return _index


def search(question: str, system: str = "", past: Sequence[tuple[str, str]] = ()) -> Hit | None:
    """The best command for a question, filled in; None when nothing fits with confidence.

    system is a distribution or OS id such as "ubuntu" or "macos", or several, most specific first, separated by spaces:
    the first one known counts ("" is a generic Linux). A distribution named in the question goes before it. past is
    (question, command) pairs that worked before: a question that matches one of them strongly gets its command back.
    """
    index = _load()
    query = Query(index, question)
    remembered = _from_history(index, query, question, past)
    if remembered:
        return remembered
    family = query.family or next((FAMILIES[name] for name in system.lower().split() if name in FAMILIES), "")
    scored = ranked(index, query, family)
    if not scored:
        return None
    best = scored[0]
    sure = trust(index, query, best)
    if sure < CONFIDENT:
        return None
    others: list[tuple[str, str]] = []
    for other in scored[1:]:
        close = other.score > best.score - CLOSE and not other.missing
        if close and other.command != best.command and len(others) < 2:
            others.append((other.command, other.row[1]))
    return Hit(best.command, best.row[1], best.missing, round(sure, 3), "guide", tuple(others))


def _content(index: Index, question: str) -> set[str]:
    """What a question is about: its tokens, with values and unknown words as they are typed."""
    content = set()
    for word in read(question):
        token = word.raw if word.kind else index.norm[word.low]
        if token:
            content.add(token)
    return content


def _from_history(index: Index, query: Query, question: str, past: Sequence[tuple[str, str]]) -> Hit | None:
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
            first = PLACEHOLDER.search(template)
            literal = template[: first.start()].rstrip() if first else template
            if plain.startswith(literal) and re.fullmatch(_shape(template), plain):
                return row[1]
    return None


def _plain(command: str) -> str:
    return " ".join(command.split()).removeprefix("sudo ")


def _shape(template: str) -> str:
    value = r"(?:'[^']*'|\"[^\"]*\"|[^\s'\"])+"
    shape, end = "", 0
    for match in PLACEHOLDER.finditer(template):
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
