"""Fills a guide command in from the words of a question: paths, ports, names, sizes, times.

Two kinds of value keep this safe. A free value (path, text) is shell-quoted and stands outside quotes in the table;
a plain value (name, number, address) is made of characters that mean nothing to a shell, so it may stand
inside quotes too.
"""

from __future__ import annotations

import re
import shlex
from typing import NamedTuple

from opsterm.guide_slots import ENGLISH, FREE, NUMBERS, SHAPES, SIZE_WORDS, SIZES, SLOTS, UNITS, Slot
from opsterm.guide_words import EXTENSIONS, NAMES, PORTS, SERVICES, STOP

PLACEHOLDER = re.compile(r"(?<![$%{])\{([a-z_]+)(?:=([^{}]*))?\}")
_PLAIN = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.@:/+-]*").fullmatch


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
        if raw:
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


def _minutes(value: str) -> int:
    number, unit = re.fullmatch(r"(\d+)\s*([a-z]+)", value).groups()
    return max(1, int(number) * UNITS[unit])


def _bytes(value: str) -> int:
    number, power = re.match(r"([\d.,]+)\s*([a-z])", value.lower()).groups()
    return int(float(number.replace(",", ".")) * 1024 ** SIZES[power])


def _size(value: str) -> str:
    """The size in the largest unit that keeps it whole, as find, fallocate, split and LVM read it: 1G, 1536M."""
    count = _bytes(value)
    for unit, power in (("G", 3), ("M", 2)):
        if count % 1024**power == 0:
            return f"{count // 1024**power}{unit}"
    return f"{max(1, count // 1024)}k"


_WORDLIKE = frozenset("name text path file userhost domain image tag".split())
_SKIP = frozenset(
    "named called is the a an my our of bernama yang dengan nama new baru name running using on from for".split()
)
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
        if special:
            return special()
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

    def _fits(self, index: int, strict: bool, kinds: str = "") -> bool:
        """Whether a word may be a value: unused, says something else than the command does, is safe as it stands."""
        if not 0 <= index < len(self.words) or index in self.used:
            return False
        word = self.words[index]
        if word.kind not in ("", "name", "text", "tag", *kinds.split()) or word.low in STOP or not _PLAIN(word.raw):
            return False
        if word.kind != "name" and word.low in self.literal:
            return False
        return (
            not strict
            or word.kind not in ("", "text")
            or index in self.unknown
            or word.low in NAMES
            or bool(re.search(r"\d" if index in self.matched else r"[\d_-]", word.low))
        )

    def _by_neighbour(self, name: str, slot: Slot) -> Word | None:
        beside, before = slot.beside.split(), slot.before.split()
        for i, word in enumerate(self.words):
            if word.low in beside and word.kind == "":
                after = i + 1
                while after < len(self.words) and (self.words[after].low in _SKIP or self._is_system(name, after)):
                    after += 1
                if self._fits(after, True, slot.kinds) and self.words[after].low not in beside:
                    return self._take(after, 1)
                if (
                    after not in self.matched
                    and self._fits(after, False, slot.kinds)
                    and self.words[after].low not in beside
                ):
                    return self._take(after, 0.5)
        for i, word in enumerate(self.words):
            if (
                word.low in beside
                and word.kind == ""
                and self._fits(i - 1, True, slot.kinds)
                and self.words[i - 1].low not in beside
                and not self._is_system(name, i - 1)
            ):
                return self._take(i - 1, 1)
        for i, word in enumerate(self.words):
            if word.low in before:
                after = i + 1
                while after < len(self.words) and self.words[after].low in (
                    "the",
                    "my",
                    "a",
                    "service",
                    "package",
                    "paket",
                    "latest",
                    "user",
                    "layanan",
                    "version",
                ):
                    after += 1
                if self._fits(after, slot.strict, slot.kinds) and self.words[after].low not in beside:
                    known = self.words[after].low in NAMES or not slot.strict
                    if not known and "my" in {w.low for w in self.words[i + 1 : after]}:
                        continue
                    return self._take(after, 1 if known else 0.6)
        return None

    def _is_system(self, name: str, index: int) -> bool:
        """In "mysql user" or "key redis" the system is no name of a user or a key."""
        return name in ("user", "database", "table", "key", "group") and self.words[index].low in _SYSTEMS

    def _left_over(self, name: str) -> Word | None:
        for named in (True, False):
            for i, word in enumerate(self.words):
                if (
                    self._fits(i, True)
                    and (word.low in NAMES) == named
                    and word.kind != "text"
                    and not self._is_system(name, i)
                ):
                    return self._take(i, 0.8 if named else 0.3)
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
        elif name == "device" and not raw.startswith("/"):
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
            raw if _PLAIN(raw) or (name == "mode" and re.fullmatch(r"[0-7]{3,4}|[ugoa]*[+=-][rwxXst]+", raw)) else None
        )

    def _first(self, *kinds: str) -> Word | None:
        for i, word in enumerate(self.words):
            if word.kind in kinds and i not in self.used:
                return self._take(i, 1)
        return None

    def _find_userhost(self) -> str | None:
        """user@host; the user may also be named apart ("user ops", "as root")."""
        slot = SLOTS["userhost"]
        word = self._by_kind(slot) or self._by_neighbour("userhost", slot) or self._left_over("userhost")
        if word is None or not _PLAIN(word.raw) or "@" in word.raw:
            return word.raw if word and _PLAIN(word.raw) else None
        for i, cue in enumerate(self.words):
            if cue.low in ("user", "as", "sebagai", "username") and self._fits(i + 1, True):
                return f"{self._take(i + 1, 1).raw}@{word.raw}"
        return word.raw

    def _find_localport(self) -> str | None:
        """The port on this side of a tunnel: the one called local, else the same as on the other side."""
        for i, word in enumerate(self.words):
            if word.low in ("local", "lokal", "localhost"):
                after = i + 2 if self.words[i + 1 : i + 2] and self.words[i + 1].low == "port" else i + 1
                if after < len(self.words) and self.words[after].kind in ("number", "port"):
                    return self._render("port", self._take(after, 1))
        return self.values.setdefault("port", self._value("port"))

    def _find_oldtext(self) -> str | None:
        word = self._replaced()
        return quote(word.raw) if word else None

    def _find_old(self) -> str | None:
        word = self._replaced()
        return self._render("old", word) if word else None

    def _replaced(self) -> Word | None:
        if self.old is None:
            self.old = self._by_kind(Slot("text")) or self._by_neighbour("old", SLOTS["old"])
        return self.old

    def _find_size(self) -> str | None:
        word = self._first("size")
        return _size(word.raw) if word else None

    def _find_bytes(self) -> str | None:
        word = self._first("size")
        return str(_bytes(word.raw)) if word else None

    def _find_kib(self) -> str | None:
        word = self._first("size")
        return str(max(1, _bytes(word.raw) // 1024)) if word else None

    def _find_days(self) -> str | None:
        word = self._first("duration")
        if word:
            return str(-(-_minutes(word.raw.lower()) // 1440))
        said = {
            "week": "7",
            "month": "30",
            "yesterday": "2",
            "kemarin": "2",
            "today": "1",
            "minggu": "7",
            "year": "365",
        }
        return next((said[w.low] for w in self.words if w.low in said), None)

    def _find_minutes(self) -> str | None:
        word = self._first("duration")
        return str(_minutes(word.raw.lower())) if word else None

    def _find_seconds(self) -> str | None:
        word = self._first("duration")
        if word:
            number, unit = re.fullmatch(r"(\d+)\s*([a-z]+)", word.raw.lower()).groups()
            return str(int(number) * (UNITS[unit] * 60 or 1))
        word = self._first("number")
        return word.raw if word else None

    def _find_since(self) -> str | None:
        word = self._first("duration")
        if word:
            number, unit = re.fullmatch(r"(\d+)\s*([a-z]+)", word.raw.lower()).groups()
            return shlex.quote(f"{number} {ENGLISH.get(unit, unit)} ago")
        said = {"yesterday": "yesterday", "kemarin": "yesterday", "today": "today", "boot": "today"}
        for i, word in enumerate(self.words):
            if word.low in said or word.low == "hari" and self.words[i + 1 : i + 2] and self.words[i + 1].low == "ini":
                return said.get(word.low, "today")
        word = self._first("date", "clock")
        return word.raw if word else None

    def _find_until(self) -> str | None:
        """The second time in the question; with a date before either, the date goes with it."""
        times = [(i, word) for i, word in enumerate(self.words) if word.kind in ("date", "clock")]
        stamps: list[str] = []
        for i, word in times:
            if word.kind == "clock" and i and self.words[i - 1].kind == "date":
                stamps[-1] += " " + word.raw
            else:
                stamps.append(word.raw)
            self.used[i] = 1
        if len(stamps) < 2:
            return None
        self.values["since"] = shlex.quote(stamps[0])
        return shlex.quote(stamps[1])

    def _find_cronline(self) -> str | None:
        """A crontab line for the script and the time of day the question names."""
        hour = self._first("clock")
        script = self._first("path", "file", "text")
        for i, word in enumerate(self.words):
            if (
                hour is None
                and word.kind == "number"
                and i
                and self.words[i - 1].low in ("jam", "at", "pukul")
                and int(word.raw) < 24
            ):
                hour = Word(f"{word.raw}:00", "", "clock")
                self.used[i] = 1
        if hour is None or script is None:
            return None
        half = re.fullmatch(r"(\d+)(am|pm)", hour.low)
        clock = f"{int(half[1]) % 12 + 12 * (half[2] == 'pm')}:00" if half else hour.raw
        line = script.raw if script.kind == "text" else quote(script.raw)
        return shlex.quote(f"{int(clock.split(':')[1])} {int(clock.split(':')[0])} * * * {line}")

    def _find_clock(self) -> str | None:
        word = self._first("clock")
        if not word:
            return None
        half = re.fullmatch(r"(\d+)(am|pm)", word.low)
        return f"{int(half[1]) % 12 + 12 * (half[2] == 'pm'):02}:00" if half else word.raw

    def _find_first(self) -> str | None:
        word = self._first("range", "number")
        if word and word.kind == "range":
            self.values["range"] = word.raw
        return word.raw.split("-")[0] if word else None

    def _find_last(self) -> str | None:
        if self.values.get("range"):
            return self.values["range"].split("-")[1]
        word = self._first("number")
        return word.raw if word else None

    def _find_pattern(self) -> str | None:
        word = self._by_kind(Slot("glob"))
        if word:
            return shlex.quote(word.raw if "*" in word.raw else "*" + word.raw)
        if "d" not in self.literal:
            extension = self._extension()
            if extension:
                return extension
        slot = SLOTS["pattern"]
        word = self._by_kind(Slot("file name")) or self._by_neighbour("pattern", slot) or self._left_over("pattern")
        return shlex.quote(word.raw) if word and not word.raw.startswith("-") else None

    def _extension(self) -> str | None:
        """'*.log' when the question speaks of log files, or of files ending in log."""
        for i, word in enumerate(self.words):
            near = {w.low for w in self.words[max(0, i - 1) : i + 2]} - {word.low}
            if (
                word.low in EXTENSIONS
                and i not in self.used
                and near & {"file", "files", "extension", "ekstensi", "berkas", "all", "semua", "in"}
                and word.low not in ("file", "out", "list", "service")
            ):
                self._take(i, 1)
                return shlex.quote("*." + word.low)
        return None

    def _find_filter(self) -> str:
        word = self._by_kind(Slot("glob"))
        if word:
            return " -name " + shlex.quote(word.raw if "*" in word.raw else "*" + word.raw)
        if any(w.low in ("log", "logs") for w in self.words):
            return ""
        extension = self._extension()
        return f" -name {extension}" if extension else ""

    def _find_hostentry(self) -> str | None:
        ip, name = self._first("ip"), self._first("domain", "name")
        return shlex.quote(f"{ip.raw} {name.raw}") if ip and name else None


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
