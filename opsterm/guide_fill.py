"""Fills a guide command in from the words of a question: which word goes where.

Two kinds of value keep this safe. A free value (path, text) is shell-quoted and stands outside quotes in the table;
a plain value (name, number, address) is made of characters that mean nothing to a shell, so it may stand
inside quotes too.
"""

from __future__ import annotations

import re
import shlex

from opsterm.guide_read import Word
from opsterm.guide_slots import FREE, SLOTS, Slot
from opsterm.guide_words import NAMES, PORTS, PROGRAMS, SERVICES, STOP

_HARMLESS = dict.fromkeys(map(ord, "_.@:/+-"), "a")
PLACEHOLDER = re.compile(r"(?<![$%{])\{([a-z_]+)(?:=([^{}]*))?\}")


def is_plain(value: str) -> bool:
    """Whether value is made of characters that mean nothing to a shell, and is no option."""
    return (value[:1].isalnum() or value[:1] == "_") and value.isascii() and value.translate(_HARMLESS).isalnum()


_WORDLIKE = frozenset("name text path file userhost domain image tag".split())
_SKIP = frozenset(
    "named called is the a an my our of bernama namanya yang dengan nama new baru name running using on from for "
    "ex-employee employee former karyawan mantan".split()
)
_NAMED = frozenset("named called bernama namanya nama name the my".split())
_BETWEEN = frozenset(
    "the my a semua all every each kata word words text teks occurrences of string service package "
    "paket latest user layanan version".split()
)
_TOOL_SLOTS = frozenset("service package process image pattern cmd script text container module name path file".split())
_SYSTEMS = frozenset("mysql mariadb postgres postgresql redis mongodb git ssh".split())
_BYWORDS = {"home": "~", "root": "/", "current": ".", "here": ".", "desktop": "~/Desktop", "downloads": "~/Downloads"}


class Filler:
    """Takes values for one command out of a question's words; each word is used once."""

    def __init__(self, words: list[Word], unknown: set[int], matched: set[int], template: str, family: str) -> None:
        self.words = words
        self.matched = matched  # words that speak of the command itself
        self.unknown = unknown
        self.family = family
        self.old: Word | None = None
        self.used: dict[int, float] = {}  # word number -> how surely it belongs to the command (0..1)
        self.values: dict[str, str | None] = {}
        self.literal = set(re.findall(r"[a-z]+", PLACEHOLDER.sub(" ", template)))
        self.remote_branch = "origin/{branch" in template
        self.slots = [m.group(1) for m in PLACEHOLDER.finditer(template)]

    def fill(self) -> dict[str, str | None]:
        """placeholder -> value ready for the command line, None when there is none. The surest kinds choose first."""
        for name in sorted(set(self.slots), key=self._order):
            if self.values.get(name) is None:
                self.values[name] = self._value(name)
        return self.values

    def _order(self, name: str) -> tuple[int, int]:
        order = (
            "until",
            "localport",
            "old",
            "oldtext",
            "dest",
            "out",
            "jump",
            "size",
            "bytes",
            "days",
            "minutes",
            "port",
            "pid",
            "namespace",
            "host",
            "userhost",
            "database",
            "table",
            "pattern",
            "keyfile",
            "group",
            "newname",
            "new",
        )
        rank = order.index(name) if name in order else len(order) + (name == "name")
        return rank, self.slots.index(name)

    def _value(self, name: str) -> str | None:
        special = getattr(self, "_find_" + name, None)
        return special() if special else self._usual(name)

    def _usual(self, name: str) -> str | None:
        """The value by its look, else by its neighbours, else a name that is left over, else said in a word."""
        slot = SLOTS[name]
        found = self._by_kind(slot) if slot.kinds else None
        if found is None and (not slot.kinds or set(slot.kinds.split()) & _WORDLIKE):
            found = self._by_neighbour(name, slot)
        if found is None and slot.leftover:
            found = self._left_over(name)
        if found is None:
            return self._by_word(name)
        return self._render(name, found)

    def _take(self, index: int, sure: float) -> Word:
        self.used[index] = max(sure, self.used.get(index, 0))
        return self.words[index]

    def _by_kind(self, slot: Slot) -> Word | None:
        kinds = slot.kinds.split()
        cues = set((slot.before + " " + slot.beside).split())
        hits = [i for i, word in enumerate(self.words) if word.kind in kinds and i not in self.used]
        for i in hits:
            if i and self.words[i - 1].low in cues:
                return self._take(i, 1)
        hits.sort(key=lambda i: (kinds.index(self.words[i].kind), i))
        return self._take(hits[0], 1) if hits else None

    def _fits(self, index: int, strict: bool, kinds: str = "", free: bool = False) -> bool:
        """Whether a word may be a value: unused, says something else than the command does, is safe as it stands."""
        if not 0 <= index < len(self.words) or index in self.used:
            return False
        word = self.words[index]
        if (
            word.kind not in ("", "name", "text", "tag", *kinds.split())
            or word.low in STOP
            or not (free or is_plain(word.raw))
        ):
            return False
        group = strict and word.low in NAMES and self._is_group(index)
        if word.kind != "name" and word.low in self.literal and not group:
            return False
        return (
            not strict
            or word.kind not in ("", "text")
            or index in self.unknown
            or word.low in NAMES
            or bool(re.search(r"\d" if index in self.matched else r"[\d_-]", word.low))
        )

    def _is_group(self, index: int) -> bool:
        """"group sudo" means the group, though the command says sudo too."""
        return index > 0 and self.words[index - 1].low in ("group", "grup")

    def _by_neighbour(self, name: str, slot: Slot) -> Word | None:
        return self._after_noun(name, slot) or self._before_noun(name, slot) or self._after_cue(name, slot)

    def _after_noun(self, name: str, slot: Slot) -> Word | None:
        """The name after its noun: "container web", "user called alice"."""
        beside, free = slot.beside.split(), name in FREE
        for i in self._spoken(beside):
            after = i + 1
            while after < len(self.words) and (self.words[after].low in _SKIP or self._is_system(name, after)):
                after += 1
            if self._fits(after, True, slot.kinds, free) and self.words[after].low not in beside:
                return self._take(after, 1)
            close = after not in self.matched and all(w.low in _NAMED for w in self.words[i + 1 : after])
            if close and self._fits(after, False, slot.kinds, free) and self.words[after].low not in beside:
                return self._take(after, 0.5)
        return None

    def _before_noun(self, name: str, slot: Slot) -> Word | None:
        """The name before its noun: "the web container"."""
        beside = slot.beside.split()
        for i in self._spoken(beside):
            known = self._fits(i - 1, True, slot.kinds) and self.words[i - 1].low not in beside
            if known and not self._is_system(name, i - 1):
                return self._take(i - 1, 1)
        return None

    def _after_cue(self, name: str, slot: Slot) -> Word | None:
        """The name after a verb or preposition: "restart nginx"; "called" and the command's own go first."""
        beside, free = slot.beside.split(), name in FREE
        cues = [i for i, word in enumerate(self.words) if word.low in slot.before.split()]
        cues.sort(key=lambda i: (self.words[i].low not in _NAMED, self.words[i].low not in self.literal))
        for i in cues:
            after = i + 1
            while after < len(self.words) and self.words[after].low in _BETWEEN:
                after += 1
            fits = self._fits(after, slot.strict, slot.kinds, free) and not self._is_program(name, after)
            if not fits or self.words[after].low in beside:
                continue
            known = self.words[after].low in NAMES or not slot.strict or self.words[i].low in _NAMED
            if known or "my" not in {w.low for w in self.words[i + 1 : after]}:
                return self._take(after, 1 if known else 0.6)
        return None

    def _spoken(self, nouns: list[str]) -> list[int]:
        """Where these nouns are, those of the command's own words first."""
        found = [i for i, word in enumerate(self.words) if word.low in nouns and word.kind == ""]
        return sorted(found, key=lambda i: self.words[i].low not in self.literal)

    def _is_system(self, name: str, index: int) -> bool:
        """In "mysql user" or "key redis" the system is no name of a user or a key."""
        return name in ("user", "database", "table", "key", "group") and self.words[index].low in _SYSTEMS

    def _is_program(self, name: str, index: int) -> bool:
        """A tool's name is what the question speaks of, not somebody's host, user or branch."""
        return name not in _TOOL_SLOTS and index < len(self.words) and self.words[index].low in PROGRAMS

    def _left_over(self, name: str) -> Word | None:
        """A word that can hardly be anything but a name: known as one, or looking like one, or unknown at the end."""
        fitting = [
            i
            for i, word in enumerate(self.words)
            if self._fits(i, True)
            and word.kind != "text"
            and not self._is_system(name, i)
            and not self._is_program(name, i)
        ]
        for i in fitting:
            if self.words[i].low in NAMES:
                return self._take(i, 0.8)
        for i in fitting:
            if self.words[i].kind or re.search(r"[\d_-]", self.words[i].low):
                return self._take(i, 0.6)
        for i in reversed(fitting):
            low = self.words[i].low
            if self.words[i].raw.isupper() or len(low) < 3 or low.endswith(("ing", "ed", "ly", "nya", "kan")):
                continue
            return self._take(i, 0.3)
        return None

    def _by_word(self, name: str) -> str | None:
        """Values that are said in a word: "home directory", "https" as a port."""
        for i, word in enumerate(self.words):
            if (
                name in ("dir", "path", "src")
                and word.low in _BYWORDS
                and i + 1 < len(self.words)
                and self.words[i + 1].low in ("directory", "folder", "dir", "filesystem", "partition")
            ):
                self.used[i] = 1
                return _BYWORDS[word.low]
            if name == "port" and word.low in PORTS and i not in self.used:
                self.used[i] = 1
                return PORTS[word.low]
        if name == "dir" and "size" in self.slots and any(w.low in ("log", "logs") for w in self.words):
            return "/var/log"
        return None

    def _render(self, name: str, word: Word) -> str | None:
        """The word as it stands on the command line; None when it cannot stand there safely."""
        raw = word.raw
        if name == "port":
            number = int(raw.lstrip(":"))
            return str(number) if 0 < number < 65536 else None
        if name == "url":
            raw = raw if word.kind == "url" else "https://" + raw
        elif name == "domain" and word.kind == "url":
            raw = raw.split("://")[-1].split("/")[0].split(":")[0]
        elif name == "service":
            names = SERVICES.get(raw.lower(), {})
            raw = names.get(self.family) or names.get("") or raw
        elif name == "host" and word.kind == "userhost":
            raw = raw.split("@")[1]
        elif name in ("device", "disk") and not raw.startswith("/"):
            raw = "/dev/" + raw
        elif name == "script":
            return (
                f"sh -c {shlex.quote(raw)}"
                if " " in raw
                else quote(raw if "/" in raw or word.kind == "text" else "./" + raw)
            )
        elif name in ("old", "new"):
            return (
                None
                if "'" in raw or "\n" in raw
                else re.sub(r"([\\/&])" if name == "new" else r"([\\/&.*\[\]^$])", r"\\\1", raw)
            )
        if name in FREE:
            return None if raw.startswith("-") and name not in ("text", "oldtext", "cmd", "query") else quote(raw)
        return (
            raw
            if is_plain(raw) or (name == "mode" and re.fullmatch(r"[0-7]{3,4}|[ugoa]*[+=-][rwxXst]+", raw))
            else None
        )

    def _first(self, *kinds: str) -> Word | None:
        for i, word in enumerate(self.words):
            if word.kind in kinds and i not in self.used:
                return self._take(i, 1)
        return None


def quote(value: str) -> str:
    """value quoted for a POSIX shell; a leading ~/ keeps its meaning."""
    if value == "~":
        return value
    if value.startswith("~/"):
        return "~/" + (shlex.quote(value[2:]) if value[2:] else "")
    return shlex.quote(value)


def render(template: str, values: dict[str, str | None]) -> tuple[str, tuple[str, ...]]:
    """The command with its values in, and the placeholders that have neither value nor default (shown as <name>)."""
    missing: list[str] = []
    for name in [
        m.group(1) for m in PLACEHOLDER.finditer(template) if m.group(2) == "" and values.get(m.group(1)) is None
    ]:
        template = template.replace(f" {{{name}=}}", "")

    def one(match: re.Match[str]) -> str:
        name, default = match.group(1), match.group(2)
        value = values.get(name)
        if value is not None:
            return value
        if default is None and name not in missing:
            missing.append(name)
        return f"<{name}>" if default is None else default

    return PLACEHOLDER.sub(one, template), tuple(missing)
