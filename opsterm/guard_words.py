"""What the words of a command are once the shell has expanded them, as far as that can be known before it runs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import product

from opsterm.argv import UNKNOWN, Arg
from opsterm.guard_params import IF_UNSET, PATTERNED, applied
from opsterm.guard_paths import OPAQUE
from opsterm.shellnodes import Arithmetic, Param, Substitution, Text, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.shellnodes import Part

MOST = 24  # values that a word is followed through; beyond that it is unknown
LONGEST = 10_000  # characters of a value that is followed
BLANKS = " \t\n"
# What these hold has no slash, and is not empty.
HARMLESS = frozenset(
    "? $ # ! UID EUID PPID RANDOM SECONDS LINENO SHLVL COLUMNS LINES EPOCHSECONDS BASHPID HOSTNAME USER LOGNAME"
    " BASH_VERSION OSTYPE HOSTTYPE MACHTYPE".split()
)
# What their values look like: a part of it may be known all the same.
TYPICAL = {
    "PWD": f"/{OPAQUE}/{OPAQUE}", "OLDPWD": f"/{OPAQUE}/{OPAQUE}", "HOME": f"/home/{OPAQUE}", "SHELL": "/bin/bash",
    "BASH": "/bin/bash", "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
}  # fmt: skip
# One of these is called after the place of all backups, one like BACKUP_DIR may as well be that of a single one.
_BACKUPS = re.compile(r"(?i)(?:\w+_)?backups?_?(?:root|store|repo|repository|base)|backups")


class Scope:
    """The variables of a shell: name → what each may hold. A variable that is not there may hold anything."""

    def __init__(self, values: dict[str, tuple[str, ...]]) -> None:
        self.values = values
        self.lists: dict[str, tuple[str, ...]] = {}  # arrays whose items are known, in order
        self.names: dict[str, str] = {}  # declare -n: a name that stands for another
        self.last: tuple[str, ...] = (UNKNOWN,)  # $_

    def copy(self) -> Scope:
        copy = Scope(dict(self.values))
        copy.lists, copy.names, copy.last = dict(self.lists), dict(self.names), self.last
        return copy

    def get(self, name: str) -> tuple[str, ...]:
        name = self.names.get(name, name)
        if name == "_":
            return self.last
        if name in self.values:
            return self.values[name]
        if name == "IFS":
            return (BLANKS,)
        return (OPAQUE,) if name in HARMLESS else (UNKNOWN,)

    def set(self, name: str, values: Iterable[str], certain: bool) -> None:
        """certain: it happens for sure, so that what was there before is gone."""
        name = self.names.get(name, name)
        self.lists.pop(name, None)
        before = () if certain else self.get(name)
        found = tuple(dict.fromkeys((*before, *values)))
        known = len(found) <= MOST and all(len(value) <= LONGEST for value in found)
        self.values[name] = found if known else (UNKNOWN,)


class Expander:
    """substitute(node) → the possible outputs of a substitution, (UNKNOWN,) where they are not known."""

    def __init__(self, scope: Scope, substitute: Callable[[Substitution], tuple[str, ...]]) -> None:
        self.scope = scope
        self._substitute = substitute

    def args(self, words: Iterable[Word]) -> list[Arg]:
        """The words of a command, split and with braces expanded, as the command would get them. Of a word with
        several possible values all are there, one after the other."""
        return [arg for word in words for choice in self.choices(word) for arg in choice]

    def commands(self, words: Iterable[Word]) -> list[list[Arg]]:
        """Every command that these words may make. Where they are too many, one with all values."""
        words = list(words)
        options = [self.choices(word) for word in words]
        count = 1
        for choices in options:
            count *= max(len(choices), 1)
        if count > MOST:
            return [[arg for choice in chosen for arg in choice] for chosen in _one_by_one(options)]
        return [[arg for choice in chosen for arg in choice] for chosen in product(*options)]

    def fields(self, word: Word) -> list[Arg]:
        """The arguments that one word makes, of all its possible values."""
        return [arg for choice in self.choices(word) for arg in choice]

    def choices(self, word: Word) -> list[list[Arg]]:
        """For each possible value of a word the arguments that it makes."""
        parts = word.parts
        if len(parts) == 1 and isinstance(parts[0], Text):
            only = parts[0]
            if only.quoted or not ("{" in only.text or only.text[:1] == "~"):
                return [[Arg(only.text, word.start, word.end)]]
        items = self._items(parts)
        if items is not None:
            return [[Arg(text, word.start, word.end) for text in items]]
        return [[Arg(text, word.start, word.end) for text in texts] for texts in self._split(parts)]

    def _items(self, parts: tuple[Part, ...]) -> list[str] | None:
        """${name[@]} alone, ${name[@]:n} too, where the items of the array are known."""
        part = parts[0] if len(parts) == 1 else None
        if not isinstance(part, Param) or part.name not in self.scope.lists or part.index is None:
            return None
        if self.text(part.index) not in ("@", "*") or part.op in IF_UNSET or part.op == "length":
            return None
        items = list(self.scope.lists[part.name])
        if part.op == "indirect":
            return [str(number) for number in range(len(items))]
        if part.op == ":":
            ends = [self.text(word).strip() for word in part.words]
            if not all(end.isdigit() for end in ends):
                return None
            items = items[int(ends[0]) :][: int(ends[1]) if len(ends) > 1 else None]
        elif part.op:
            items = list(self._changed(part, tuple(items)))
        return items if part.quoted else [word for item in items for word in item.split()]

    def text(self, word: Word | None) -> str:
        """The value of a word that is not split (an assignment, a here-document, the target of a redirection). Where
        several are possible, the first."""
        return self.texts(word)[0] if word is not None else ""

    def texts(self, word: Word | None) -> tuple[str, ...]:
        """Every possible value of a word that is not split."""
        if word is None:
            return ("",)
        choices = [self._values(part) for part in word.parts]
        found = tuple(dict.fromkeys("".join(texts) for texts in _combined(choices)))
        first = word.parts[0] if word.parts else None
        if isinstance(first, Text) and not first.quoted and first.text[:1] == "~":
            found = tuple(self._tilde(text) for text in found)
        return found

    def _tilde(self, text: str) -> str:
        for prefix, name in (("~", "HOME"), ("~+", "PWD"), ("~-", "OLDPWD")):
            if text == prefix or text.startswith(prefix + "/"):
                return self.scope.get(name)[0] + text[len(prefix) :]
        return text

    def _values(self, part: Part) -> tuple[str, ...]:
        if isinstance(part, Text):
            return (part.text,)
        if isinstance(part, Param):
            return self._param(part)
        if isinstance(part, Arithmetic):
            return self._number(part)
        return self._substitute(part)

    def _number(self, part: Arithmetic) -> tuple[str, ...]:
        """A sum of numbers that are known: `$((KEEP + 1))`."""
        text = re.sub(r"[A-Za-z_]\w*", lambda name: self._one(name[0]), self.text(part.body))
        if not re.fullmatch(r"\s*-?\d{1,9}(?:\s*[-+]\s*\d{1,9}){0,8}\s*", text):
            return (OPAQUE,)
        return (str(sum(int(term) for term in re.findall(r"[-+]?\d+", re.sub(r"\s", "", text)))),)

    def _one(self, name: str) -> str:
        values = self.scope.values.get(name, ())
        return values[0] if len(values) == 1 else UNKNOWN

    def _param(self, part: Param) -> tuple[str, ...]:
        values = self.scope.get(part.name)
        if not part.op and values == (UNKNOWN,) and _BACKUPS.fullmatch(part.name):
            return UNKNOWN, "/var/backups"
        if part.op == "length":
            return (OPAQUE,)
        if part.index is not None and part.name not in self.scope.values:
            return (UNKNOWN,)
        if part.op == "indirect":
            return self._indirect(part, values)
        if part.op in ("-", ":-", "=", ":="):
            given = self.texts(part.words[0]) if part.words else ("",)
            if values == (UNKNOWN,):
                values = (*given, UNKNOWN)
                if part.op.endswith("="):
                    self.scope.set(part.name, values, certain=True)
                return values
            return tuple(text for value in values for text in ((value,) if value else given))
        if part.op in ("+", ":+"):
            return ("", *(self.texts(part.words[0]) if part.words else ()))
        if part.op in ("?", ":?"):
            return tuple(OPAQUE if value == UNKNOWN else value for value in values)
        if part.op:
            return self._changed(part, values)
        return values

    def _indirect(self, part: Param, names: tuple[str, ...]) -> tuple[str, ...]:
        """${!name}, where name holds the name of a variable."""
        if part.words or part.index is not None or not all(re.fullmatch(r"\w+", name) for name in names):
            return (UNKNOWN,)
        return tuple(dict.fromkeys(value for name in names for value in self.scope.get(name)))

    def _changed(self, part: Param, values: tuple[str, ...]) -> tuple[str, ...]:
        """${x%pattern}, ${x/a/b}, ${x:1:2}, ${x^^}: worked out for text that is known."""
        words = [self.text(word) for word in part.words]
        if words and part.op in PATTERNED:
            words[0] = self._pattern(part.words[0], part.quoted)
        if UNKNOWN in values and part.name in TYPICAL:
            values = (*values, TYPICAL[part.name])
        found = []
        for value in values:
            if UNKNOWN in value or any(UNKNOWN in word for word in words):
                found.append(UNKNOWN)
            else:
                found.append(applied(part.op, value, words))
        return tuple(found)

    def _pattern(self, word: Word, quoted: bool) -> str:
        """A pattern, with a backslash before what is quoted in it. quoted: the whole expansion is."""
        texts = []
        for part in word.parts:
            text = self._values(part)[0]
            plain = not quoted and not isinstance(part, Arithmetic) and part.quoted
            texts.append(re.sub(r"([*?\[\]\\])", r"\\\1", text) if plain else text)
        return "".join(texts)

    def _split(self, parts: Iterable[Part]) -> list[list[str]]:
        """The fields of one word, for each of its values: what is unquoted and expanded is split at blanks, braces make
        several of one."""
        choices: list[tuple[list[tuple[str, bool]], ...]] = []
        for part in parts:
            quoted = part.quoted if not isinstance(part, Arithmetic) else True
            quoted = quoted and not (isinstance(part, Param) and part.name == "@")
            choices.append(tuple([(text, quoted)] for text in self._values(part)))
        found: list[list[str]] = []
        literal = [isinstance(part, Text) for part in parts]
        blanks = separators(self.scope)
        if any(isinstance(part, Param) and part.name in "@*" for part in parts):
            blanks += BLANKS  # they are kept with a blank in between
        for chosen in _combined(choices):
            pieces = [piece for piece_list in chosen for piece in piece_list]
            marked = [(text, quoted, plain) for (text, quoted), plain in zip(pieces, literal)]
            found.append([text for braced in _braces(marked) for text in self._fields_of(braced, blanks)][:256])
        return found

    def _fields_of(self, pieces: list[tuple[str, bool, bool]], blanks: str) -> list[str]:
        fields: list[str] = []
        current: str | None = None
        for number, (text, quoted, plain) in enumerate(pieces):
            if plain or quoted:
                if number == 0 and plain and not quoted:
                    text = self._tilde(text)
                if text or quoted:
                    current = (current or "") + text
                continue
            words = re.split(f"[{re.escape(blanks)}]+", text) if blanks else [text]
            for place, word in enumerate(words):
                if place and current is not None:
                    fields.append(current)
                    current = None
                if word:
                    current = (current or "") + word
        return fields if current is None else [*fields, current]


def _combined(choices: list) -> list[tuple]:
    """All combinations, as long as there are few; else the first of each."""
    count = 1
    for options in choices:
        count *= len(options)
    return list(product(*choices)) if count <= MOST else _one_by_one(choices)


def _one_by_one(choices: list) -> list[tuple]:
    """Every option once: in each place all of them, beside the first and beside the last of the others."""
    found = []
    for rest in (0, -1):
        base = [options[rest] for options in choices]
        for place, options in enumerate(choices):
            found += [(*base[:place], option, *base[place + 1 :]) for option in (options if len(options) > 1 else ())]
    return found


def separators(scope: Scope) -> str:
    """At which characters words are split now."""
    values = scope.get("IFS")
    return values[0] if len(values) == 1 and UNKNOWN not in values[0] and OPAQUE not in values[0] else BLANKS


def _braces(pieces: list[tuple[str, bool, bool]]) -> list[list[tuple[str, bool, bool]]]:
    """{a,b} and {1..3} in what is written unquoted."""
    if not any(plain and not quoted and "{" in text for text, quoted, plain in pieces):
        return [pieces]
    # Every character with what it belongs to: quoted ones cannot be braces or commas.
    marked = [(char, quoted, plain) for text, quoted, plain in pieces for char in (text or ("",))]
    if len(marked) > 2000:
        return [pieces]
    return [_joined(chars) for chars in _expanded(marked)]


def _expanded(chars: list[tuple[str, bool, bool]], depth: int = 0) -> list[list[tuple[str, bool, bool]]]:
    for start, (char, quoted, plain) in enumerate(chars):
        if char != "{" or quoted or not plain:
            continue
        end, commas = _closing(chars, start)
        if end < 0:
            continue
        choices = _choices(chars, start, end, commas)
        if choices is None or depth > 8:
            continue
        found = []
        for choice in choices:
            for rest in _expanded([*choice, *chars[end + 1 :]], depth + 1):
                found.append([*chars[:start], *rest])
                if len(found) > 64:
                    return found
        return found
    return [chars]


def _closing(chars: list[tuple[str, bool, bool]], start: int) -> tuple[int, list[int]]:
    level, commas = 0, []
    for at in range(start, len(chars)):
        char, quoted, plain = chars[at]
        if quoted or not plain:
            continue
        if char == "{":
            level += 1
        elif char == "}":
            level -= 1
            if not level:
                return at, commas
        elif char == "," and level == 1:
            commas.append(at)
    return -1, commas


def _choices(
    chars: list[tuple[str, bool, bool]], start: int, end: int, commas: list[int]
) -> list[list[tuple[str, bool, bool]]] | None:
    if commas:
        edges = [start, *commas, end]
        return [chars[left + 1 : right] for left, right in zip(edges, edges[1:])]
    inner = "".join(char for char, _, _ in chars[start + 1 : end])
    numbers = re.fullmatch(r"(-?\d{1,6})\.\.(-?\d{1,6})(?:\.\.-?\d+)?", inner)
    if numbers:
        low, high = sorted((int(numbers[1]), int(numbers[2])))
        return [[(str(n), True, True)] for n in range(low, min(high, low + 16) + 1)]
    letters = re.fullmatch(r"([A-Za-z])\.\.([A-Za-z])", inner)
    if letters:
        low, high = sorted((ord(letters[1]), ord(letters[2])))
        return [[(chr(n), True, True)] for n in range(low, high + 1)]
    return None


def _joined(chars: list[tuple[str, bool, bool]]) -> list[tuple[str, bool, bool]]:
    found: list[tuple[str, bool, bool]] = []
    for char, quoted, plain in chars:
        if found and found[-1][1:] == (quoted, plain):
            found[-1] = (found[-1][0] + char, quoted, plain)
        else:
            found.append((char, quoted, plain))
    return found
