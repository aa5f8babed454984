"""The guide's values with a way of their own to be found: sizes, times, ports, patterns, hosts with a user."""

from __future__ import annotations

import re
import shlex

from opsterm.guide_fill import Filler, is_plain, quote
from opsterm.guide_read import Word
from opsterm.guide_slots import ENGLISH, SIZES, SLOTS, UNITS, Slot
from opsterm.guide_words import EXTENSIONS, STOP


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


_UP_TO = frozenset("to under below ke jadi menjadi sampai max maximum maksimal most".split())
_INTO = frozenset("to into ke as named called jadi menjadi onto output simpan".split())
_CONTAIN = frozenset("containing contains contain mengandung berisi with of for kata tulisan text word string".split())
_READS = frozenset("file path src dest script cert archive".split())


_ORDINALS = {
    "first": "1",
    "second": "2",
    "third": "3",
    "fourth": "4",
    "fifth": "5",
    "pertama": "1",
    "kedua": "2",
    "ketiga": "3",
    "keempat": "4",
}
_LINKS = frozenset("symlink link symlinks links shortcut it that".split())
_ZONES = {
    "utc": "UTC",
    "gmt": "GMT",
    "wib": "Asia/Jakarta",
    "wita": "Asia/Makassar",
    "wit": "Asia/Jayapura",
    "jakarta": "Asia/Jakarta",
    "makassar": "Asia/Makassar",
    "singapore": "Asia/Singapore",
    "london": "Europe/London",
    "berlin": "Europe/Berlin",
}


class Values(Filler):
    """A filler that knows the placeholders whose values need more than a look or a neighbour."""

    def _find_userhost(self) -> str | None:
        """user@host; the user may also be named apart ("user ops", "as root")."""
        slot = SLOTS["userhost"]
        word = self._by_kind(slot) or self._by_neighbour("userhost", slot) or self._left_over("userhost")
        return self._user_for(word.raw) if word and is_plain(word.raw) else None

    def _user_for(self, host: str) -> str:
        """user@host when the question names the user apart from the host."""
        if "@" in host:
            return host
        for i, cue in enumerate(self.words):
            if cue.low in ("user", "as", "sebagai", "username") and self._fits(i + 1, cue.low == "as"):
                return f"{self._take(i + 1, 1).raw}@{host}"
        return host

    def _find_localport(self) -> str | None:
        """The port on this side of a tunnel: the one called local, else the same as on the other side."""
        ports = [i for i, word in enumerate(self.words) if word.kind in ("number", "port") and i not in self.used]
        for i, word in enumerate(self.words):
            if word.low in ("local", "lokal", "localhost"):
                after = i + 2 if self.words[i + 1 : i + 2] and self.words[i + 1].low == "port" else i + 1
                for near in (after, i - 1):
                    if near in ports:
                        return self._render("port", self._take(near, 1))
        if len(ports) > 1 and not any(word.low == "remote" for word in self.words):
            return self._render("port", self._take(ports[0], 1))
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

    def _sized(self) -> Word | None:
        """The size in question; of several the one after "to" ("takes 4 GB, cut it down to 500M")."""
        sizes = [i for i, word in enumerate(self.words) if word.kind == "size" and i not in self.used]
        for i in sizes:
            if i and self.words[i - 1].low in _UP_TO:
                return self._take(i, 1)
        return self._take(sizes[0], 1) if sizes else None

    def _find_size(self) -> str | None:
        word = self._sized()
        return _size(word.raw) if word else None

    def _find_bytes(self) -> str | None:
        word = self._sized()
        return str(_bytes(word.raw)) if word else None

    def _find_kib(self) -> str | None:
        word = self._sized()
        return str(max(1, _bytes(word.raw) // 1024)) if word else None

    def _find_out(self) -> str | None:
        """The file to write: after "to" or "into", else the only file when the command reads none."""
        files = [i for i, w in enumerate(self.words) if w.kind in ("path", "file") and i not in self.used]
        for i in files:
            if {w.low for w in self.words[max(0, i - 2) : i]} & _INTO:
                return quote(self._take(i, 1).raw)
        if files and not _READS.intersection(self.slots):
            return quote(self._take(files[-1], 0.8).raw)
        return None

    def _find_user(self) -> str | None:
        """A user; before chown also user:group."""
        if "chown" in self.literal:
            for i, word in enumerate(self.words):
                if word.kind == "image" and re.fullmatch(r"[a-z_][\w-]*:[a-z_][\w-]*", word.raw):
                    user, group = self._take(i, 1).raw.split(":")
                    if "group" not in self.slots:
                        return word.raw
                    self.values["group"] = group
                    return user
        for i, word in enumerate(self.words):
            owned = word.low in ("password", "crontab", "sandi") and self._fits(i - 1, True)
            if owned and not self._is_system("user", i - 1):
                return self._render("user", self._take(i - 1, 1))  # "jo's password"
        return self._usual("user")

    def _find_text(self) -> str | None:
        """What to search for: a word of the language too, when it stands right where the text stands."""
        found = self._usual("text")
        for i, word in enumerate(self.words[1:], 1):
            said = word.kind == "" and len(word.low) > 2 and i not in self.used and self.words[i - 1].low in _CONTAIN
            if found is None and said and word.low not in STOP:
                return quote(self._take(i, 0.6).raw)
        return found

    def _find_timezone(self) -> str | None:
        """A time zone by its name, or by what people call it."""
        for i, word in enumerate(self.words):
            if word.low in _ZONES:
                self._take(i, 1)
                return _ZONES[word.low]
        return self._usual("timezone")

    def _find_branch(self) -> str | None:
        found = self._usual("branch")
        return found.removeprefix("origin/") if found and self.remote_branch else found

    def _find_src(self) -> str | None:
        self._link()
        self._transfer()
        return self.values.get("src") or self._usual("src")

    def _find_dest(self) -> str | None:
        """Where to: said by "to", else the last of several; one path alone is the source, never what is written to."""
        self._link()
        self._transfer()
        slot = SLOTS["dest"]
        kinds, cues = slot.kinds.split(), slot.before.split()
        paths = [i for i, word in enumerate(self.words) if word.kind in kinds and i not in self.used]
        said = any(i and self.words[i - 1].low in cues for i in paths)
        if self.values.get("dest") or said or not paths or not {"src", "path", "file", "dir"} & set(self.slots):
            return self.values.get("dest") or self._usual("dest")
        return self._render("dest", self._take(paths[-1], 1)) if len(paths) > 1 else None

    def _link(self) -> None:
        """"symlink current pointing to release-7": the name of the link stands first, what it points to comes last."""
        for i, word in enumerate(self.words[:-2] if "ln" in self.literal else ()):
            at = i + 2 if self.words[i + 1].low in ("to", "at", "ke") else i + 1
            pointing = word.low in ("pointing", "points", "menunjuk") and at < len(self.words)
            if pointing and i and self._fits(at, False, "path file", True) and self.words[i - 1].low not in _LINKS:
                self.values["src"], self.values["dest"] = (
                    self._render("src", self._take(at, 1)),
                    self._render("dest", self._take(i - 1, 1)),
                )
                return

    def _transfer(self) -> None:
        """Source and destination of a copy to or from another host; the host may stand apart from the path."""
        if not {"scp", "rsync", "rclone"} & self.literal or any(w.kind == "remote_path" for w in self.words):
            return
        host = self._host_index()
        paths = [i for i, w in enumerate(self.words) if w.kind in ("path", "file", "glob") and i not in self.used]
        if host < 0 or not paths:
            return
        user = self._user_for(self.words[host].raw)
        fetched = bool({w.low for w in self.words[max(0, host - 3) : host]} & {"from", "dari"})
        for i in (host, *paths[:2]):
            self._take(i, 1)
        first = self.words[paths[0]].raw
        second = self.words[paths[1]].raw if len(paths) > 1 else ""
        if fetched:
            self.values["src"], self.values["dest"] = quote(f"{user}:{first}"), quote(second or ".")
        else:
            self.values["src"], self.values["dest"] = quote(first), quote(f"{user}:{second}")

    def _host_index(self) -> int:
        for i, word in enumerate(self.words):
            if word.kind in ("userhost", "ip", "domain") and is_plain(word.raw):
                return i
        for i, word in enumerate(self.words):
            if word.low in ("server", "host") and self._fits(i + 1, True):
                return i + 1
        return -1

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
        script = self._first("path", "file", "text")
        when = self._cron_times()
        if when is None or script is None:
            return None
        line = script.raw if script.kind == "text" else quote(script.raw)
        return shlex.quote(f"{when} {line}")

    def _cron_times(self) -> str | None:
        """The five fields of a crontab line: every so often, or at a time of the day."""
        period = next((w for w in self.words if w.kind == "duration"), None)
        if period:
            self._take(self.words.index(period), 1)
            number, unit = re.fullmatch(r"(\d+)\s*([a-z]+)", period.raw.lower()).groups()
            step = "*" if number == "1" else "*/" + number
            if UNITS[unit] == 1:
                return f"{step} * * * *"
            if UNITS[unit] == 60:
                return f"0 {step} * * *"
        said = {w.low for w in self.words}
        if period is None and said & {"every", "each", "setiap", "tiap"}:
            if said & {"minute", "menit"}:
                return "* * * * *"
            if said & {"hour", "hourly"}:
                return "0 * * * *"
        hour = self._first("clock")
        for i, word in enumerate(self.words):
            if hour is None and word.kind == "number" and i and self.words[i - 1].low in ("jam", "at", "pukul"):
                hour = Word(f"{self._take(i, 1).raw}:00", "", "clock")
        if hour is None:
            return None
        half = re.fullmatch(r"(\d+)(am|pm)", hour.low)
        clock = f"{int(half[1]) % 12 + 12 * (half[2] == 'pm')}:00" if half else hour.raw
        return f"{int(clock.split(':')[1])} {int(clock.split(':')[0])} * * *" if int(clock.split(":")[0]) < 24 else None

    def _find_clock(self) -> str | None:
        word = self._first("clock")
        if not word:
            return None
        half = re.fullmatch(r"(\d+)(am|pm)", word.low)
        return f"{int(half[1]) % 12 + 12 * (half[2] == 'pm'):02}:00" if half else word.raw

    def _find_keyfile(self) -> str | None:
        """The file called a key; else any file."""
        for i, word in enumerate(self.words):
            if word.kind in ("path", "file") and word.low.endswith(".key") and i not in self.used:
                return self._render("keyfile", self._take(i, 1))
        return self._usual("keyfile")

    def _find_epoch(self) -> str | None:
        for i, word in enumerate(self.words):
            if word.kind == "number" and len(word.raw) > 7 and i not in self.used:
                return self._take(i, 1).raw
        return None

    def _find_count(self) -> str | None:
        """A number; "second column" is one too."""
        for i, word in enumerate(self.words[:-1]):
            if word.low in _ORDINALS and self.words[i + 1].low in ("column", "field", "kolom"):
                self._take(i, 1)
                return _ORDINALS[word.low]
            if word.low in ("column", "field", "kolom") and self.words[i + 1].low in _ORDINALS:
                return _ORDINALS[self._take(i + 1, 1).low]
        return self._usual("count")

    def _find_jump(self) -> str | None:
        """The host to go through: after "via"; without that word the last of several hosts."""
        hosts = [i for i, word in enumerate(self.words) if word.kind in ("domain", "ip", "userhost")]
        for i in range(1, len(self.words)):
            if self.words[i - 1].low in SLOTS["jump"].before.split() and i in hosts:
                return self._render("jump", self._take(i, 1))
        slot = Slot("", *SLOTS["jump"][1:])
        word = self._by_neighbour("jump", slot) or (self._take(hosts[-1], 1) if len(hosts) > 1 else None)
        return self._render("jump", word) if word else None

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
        for i, cue in enumerate(self.words if "redis" in self.literal else ()):
            if cue.low in ("with", "like", "dengan", "prefix") and self._fits(i + 1, False):
                return shlex.quote(self._take(i + 1, 1).raw + "*")
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
