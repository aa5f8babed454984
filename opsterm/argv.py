"""Reads the words of a command as its program would: flags, their values, subcommands, operands and what each is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from opsterm.programs import Flag, Program, Role
from opsterm.record import NamedTuple

# In the text of an Arg: what only the shell will know, when it runs. A private character, which a shell takes as any
# other: texts with it can be read on as commands.
UNKNOWN = "\ue000"
REST = ("command", "shell", "remote", "file")  # roles at which options end
READS = Role("read", "*", frozenset())


class Arg(NamedTuple):
    """One word as the program gets it, UNKNOWN in it for parts that are not known; start and end of its source."""

    text: str
    start: int = 0
    end: int = 0

    @property
    def known(self) -> bool:
        return UNKNOWN not in self.text


class Operand(NamedTuple):
    role: str
    arg: Arg


class Given(NamedTuple):
    """A flag that is there: its first name, and its value where it takes one."""

    name: str
    value: Arg | None
    role: str
    arg: Arg


class Call(NamedTuple):
    """program: its name; path: its subcommands; effects: of the subcommand and of what is there; unknown: words that
    the table does not know; rest: the words of the role that is one of REST."""

    program: str
    path: tuple[str, ...]
    effects: frozenset[str]
    flags: tuple[Given, ...]
    operands: tuple[Operand, ...]
    unknown: tuple[Arg, ...]
    rest: tuple[Arg, ...]
    start: int
    end: int
    spec: Program | None = None

    @property
    def idle(self) -> bool:
        """It shows its help, or what it would do."""
        return bool(self.effects & {"help", "dry"})

    def paths(self) -> Iterator[Operand]:
        """Operands, and values of flags, with their roles."""
        yield from self.operands
        yield from (Operand(flag.role, flag.value) for flag in self.flags if flag.value is not None)

    def has(self, *names: str) -> bool:
        """Is one of these flags there? Any of a flag's names will do."""
        known = self.spec.flags if self.spec else {}
        wanted = {known[name].name if name in known else name for name in names}
        return any(flag.name in wanted for flag in self.flags)


def read(program: Program, words: Sequence[Arg]) -> Call:
    """The call of program that words (without the program's name) make."""
    return _Reader(program, list(words)).call()


class _Reader:
    def __init__(self, program: Program, words: list[Arg]) -> None:
        self._top = self._spec = program
        self._words = words
        self._at = 0
        self._path: list[str] = []
        self._flags: list[Given] = []
        self._marks: set[str] = set()
        self._operands: list[Arg] = []
        self._unknown: list[Arg] = []
        self._rest: list[Arg] = []
        self._options = True

    def call(self) -> Call:
        if "@bsd" in self._spec.styles and self._words and self._words[0].text[:1] not in ("-", ""):
            self._bundle(self._words[0])
        while self._at < len(self._words):
            if self._ends_here():
                self._rest = self._words[self._at :]
                break
            if self._at >= len(self._words):  # a `--` with nothing behind it
                break
            word = self._words[self._at]
            self._at += 1
            self._take(word)
        looks = "look" in self._marks
        effects = ({"read"} if looks else set(self._spec.effects)) | self._marks
        if self._spec.below and not self._spec.roles and self._operands:
            self._unknown += self._operands
            operands = [Operand("text", arg) for arg in self._operands]
        else:
            operands = self._assigned(effects)
            if looks:
                operands = [Operand("read", operand.arg) for operand in operands]
                effects = {"read"} | self._marks
        span = self._words or [Arg("")]
        return Call(
            self._top.name, tuple(self._path), frozenset(effects), tuple(self._flags), tuple(operands),
            tuple(self._unknown), tuple(self._rest), span[0].start, span[-1].end, self._spec,
        )  # fmt: skip

    def _ends_here(self) -> bool:
        """Do the words that are left belong to another command, or to a shell?"""
        roles = self._roles()
        place = next((i for i, role in enumerate(roles) if role.name in REST), None)
        if place is None:
            return False
        word = self._words[self._at].text
        if self._options and word.startswith("-") and word != "-" and self._known_flag(word):
            return False
        if word == "--" and self._options:
            self._options = False
            self._at += 1
            return self._at < len(self._words) and self._ends_here()
        before = roles[:place]
        assigns = next((role for role in before if role.name == "assign"), None)
        if assigns and _is_assignment(word):
            return False
        taken = len([arg for arg in self._operands if not (assigns and _is_assignment(arg.text))])
        return taken >= len([role for role in before if role.name != "assign" and role.count in ("", "+")])

    def _take(self, word: Arg) -> None:
        text = word.text
        if self._options and text == "--":
            self._options = False
            self._flags.append(Given("--", None, "text", word))
        elif self._options and text.startswith("--") and "@long" not in self._spec.styles:
            self._long(word)
        elif self._options and self._is_flag(text):
            self._short(word)
        else:
            self._operand(word)

    def _is_flag(self, text: str) -> bool:
        return len(text) > 1 and (text[0] == "-" or (text[0] == "+" and text[:2] in self._spec.flags))

    def _operand(self, word: Arg) -> None:
        key, equals, value = word.text.partition("=")
        deeper = self._spec.subcommand(word.text) if not self._operands else None
        if deeper is not None:
            self._spec = deeper
            self._path.append(word.text)
        elif equals and key in self._spec.keywords:
            self._give(self._spec.keywords[key], word._replace(text=value, start=word.start + len(key) + 1), word)
        else:
            self._operands.append(word)
            if "@stop" in self._spec.styles:
                self._options = False

    def _known_flag(self, text: str) -> bool:
        name = text.partition("=")[0]
        return name in self._spec.flags or text[:2] in self._spec.flags or self._abbreviated(name) is not None

    def _long(self, word: Arg) -> None:
        name, equals, value = word.text.partition("=")
        flag = self._spec.flags.get(name) or self._abbreviated(name)
        if flag is None and "@text" in self._spec.styles:
            self._operand(word)
        elif flag is None:
            self._unknown.append(word)
        elif equals and not flag.value and value.lower() in ("false", "0", "no"):
            self._marks -= flag.adds  # --force=false
        else:
            inside = word._replace(text=value, start=word.start + len(name) + 1) if equals else None
            self._give(flag, inside or self._next(flag), word)

    def _abbreviated(self, name: str) -> Flag | None:
        """getopt_long takes any beginning of a long name that is the beginning of one only."""
        if not name.startswith("--") or len(name) < 4:
            return None
        found = {flag for known, flag in self._spec.flags.items() if known.startswith(name)}
        return found.pop() if len(found) == 1 else None

    def _short(self, word: Arg) -> None:
        text = word.text
        name, equals, value = text.partition("=")
        flag = self._spec.flags.get(text)
        if flag is not None:
            self._give(flag, self._next(flag), word)
        elif equals and name in self._spec.flags and (len(name) > 2 or self._spec.flags[name].value):
            self._give(self._spec.flags[name], word._replace(text=value, start=word.start + len(name) + 1), word)
        elif (text[1:].isdigit() or text[1:] == UNKNOWN) and "-#" in self._spec.flags:
            self._give(self._spec.flags["-#"], None, word)
        elif "@long" in self._spec.styles:
            self._long(word)
        else:
            self._cluster(word, text)

    def _cluster(self, word: Arg, text: str) -> None:
        """-rf is -r -f; in -n5 and -vn5 the 5 is the value of -n."""
        at = 0
        while at + 1 < len(text):
            at += 1
            flag = self._spec.flags.get(text[0] + text[at])
            if flag is None and at == 1 and "@text" in self._spec.styles:
                self._operand(word)
                return
            if flag is None:
                if not (text[at].isdigit() and "-#" in self._spec.flags):
                    self._unknown.append(word)
                    return
                at += len(text[at:]) - len(text[at:].lstrip("0123456789")) - 1
                continue
            attached = text[at + 1 :]
            if flag.value == "?" and flag.role == "count":
                at += len(attached) - len(attached.lstrip("0123456789"))
            elif flag.value == "=" or flag.value and attached:
                inside = word._replace(text=attached, start=word.start + at + 1) if attached else None
                self._give(flag, inside or self._next(flag), word)
                return
            self._give(flag, None, word)

    def _bundle(self, word: Arg) -> None:
        """`tar xzf FILE`: options without a dash, their values behind them one after the other."""
        letters = [self._spec.flags.get("-" + letter) for letter in word.text]
        if not all(letters):
            return
        self._at = 1
        for flag in letters:
            if flag is not None:
                self._give(flag, self._next(flag), word)

    def _next(self, flag: Flag) -> Arg | None:
        """The word behind a flag that takes it as its value."""
        if flag.value != "=" or self._at >= len(self._words):
            return None
        self._at += 1
        return self._words[self._at - 1]

    def _give(self, flag: Flag, value: Arg | None, word: Arg) -> None:
        self._flags.append(Given(flag.name, value, flag.role, word))
        for role in flag.more:
            if self._at < len(self._words):
                self._flags.append(Given(flag.name, self._words[self._at], role, word))
                self._at += 1
        off = value is not None and value.text.lower() in ("none", "false", "0", "no")  # --dry-run=none
        idle = flag.adds & {"help", "dry", "look"}
        self._marks = (self._marks | flag.adds) - (idle if off else set())

    def _roles(self) -> list[Role]:
        roles = list(self._spec.roles)
        if "first" in self._marks and roles:
            roles = roles[1:]
        if "last" in self._marks and roles:
            roles = roles[:-1]
        return roles

    def _assigned(self, effects: set[str]) -> list[Operand]:
        """Every operand with its role: the fixed ones from both ends, the repeated one between them."""
        roles = [role for role in self._roles() if role.name not in REST] if self._rest else self._roles()
        roles = roles or ([] if self._spec.roles else [READS])
        args = list(self._operands)
        if any(role.name == "assign" for role in roles):
            assigned = [arg for arg in args if _is_assignment(arg.text)]
            args = [arg for arg in args if not _is_assignment(arg.text)]
            roles = [role for role in roles if role.name != "assign"]
        else:
            assigned = []
        found = [Operand("assign", arg) for arg in assigned]
        spare = len(args) - sum(role.count in ("", "+") for role in roles)
        for role in roles:
            wanted = 1 if role.count in ("", "+") else 0
            if role.count == "?" and spare > 0:
                wanted, spare = 1, spare - 1
            elif role.count in ("*", "+") and spare > 0:
                wanted, spare = wanted + spare, 0
            taken, args = args[:wanted], args[wanted:]
            if taken:
                effects |= role.adds
            found += [Operand(role.name, arg) for arg in taken if role.name != "none"]
            self._unknown += taken if role.name == "none" else []
        self._unknown += args
        return found + [Operand("text", arg) for arg in args]


def _is_assignment(text: str) -> bool:
    name, equals, _ = text.partition("=")
    return bool(equals) and name.isidentifier()
