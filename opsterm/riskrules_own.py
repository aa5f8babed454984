"""Can a rule of the person's own ever fit? Its words are held against the tables of the programs that it names."""

from __future__ import annotations

from opsterm import programs
from opsterm.programs import MARKS, Program, like
from opsterm.risk import SAFE
from opsterm.riskrules import check as check_words
from opsterm.riskrules import close, is_bare, wrong

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

GLOB = "*?["
MANY = 20  # programs; a pattern for more of them is not held against the tables of each
RUNS = ("command", "shell", "remote")  # roles of what is judged as a command of its own
PATHS = frozenset("read write append change delete move cd exec file copy put device".split())
BY_CODE = ("find", "gfind", "bfs")  # a rule sees where they start, not what they test


def check(pattern: str, level: str) -> None:
    """UsageError, with what to write instead, for a pattern that is none, that no call can fit, or (SAFE) that never
    lowers one. A program that is not in the tables is known by its name alone: all behind it are operands."""
    first, *words = pattern.split() or [""]
    if why := next(filter(None, (_marked(first, word) for word in words)), ""):
        raise wrong(pattern, why)
    check_words(pattern)
    if why := _never_lowers(first, words) if level == SAFE else "":
        raise wrong(pattern, why)
    names = [name for spelled in first.split("|") for name in _named(spelled)]
    if len(names) > MANY:
        if why := next(filter(None, map(_nowhere, words)), ""):
            raise wrong(pattern, why)
        return
    found = [_misfit(name, words, level, strict=len(names) == 1) for name in names]
    if found and all(found):
        raise wrong(pattern, found[0])


def _named(name: str) -> list[str]:
    """The programs of the tables that a name or a pattern of names stands for."""
    if not any(mark in name for mark in GLOB):
        return [name]
    from opsterm.programs_index import TABLE

    return [known for known in TABLE if like(known, name)]


def _nowhere(word: str) -> str:
    """Why an option is none of any program."""
    import re

    from opsterm.programs_index import TABLE

    names = word.lstrip("!").partition("=")[0].split("|") if word.lstrip("!")[0] == "-" else []
    for name in names:
        spelled = re.compile(rf"(?<![\w-]){re.escape(name)}(?![\w-])")
        if name != "--" and not any(spelled.search(text) for text in TABLE.values()):
            return f"no program that is known has an option `{name}`: options stand one by one, as in `-r -f`"
    return ""


def _marked(name: str, word: str) -> str:
    """`of=/dev/sda`, which is an option of dd without a dash; `db:drop`, which is a subcommand of rails."""
    key, equals, _ = word.lstrip("!:").partition("=")
    spec = _known(name) if equals or ":" in word else None
    if spec is not None and not equals and word[0].isalnum() and _has_colons(spec, word):
        return f"in a subcommand, `?` stands for the colon: `{word.replace(':', '?')}`, not `{word}`"
    if spec is None or key not in spec.keywords:
        return ""
    role = spec.keywords[key].role
    example = f"by its role and class, as in `{role}:disk`" if role in PATHS else "and no rule can be about it"
    return f"`{key}=` is an option of {name}, {example}, not `{word}`"


def _has_colons(spec: Program, word: str) -> bool:
    return any("?" in name and like(word, name) for each in spec.below for name in each.split("|"))


def _never_lowers(first: str, words: list[str]) -> str:
    if any(mark in first for mark in GLOB + "|"):
        return "SAFE only lowers, and for that a rule names one program: one rule for each"
    return ""


def _known(name: str) -> Program | None:
    """The program of this name. One whose table is wrong is as good as unknown."""
    try:
        return programs.find(name)
    except programs.TableError:
        return None


def _misfit(name: str, words: list[str], level: str, strict: bool) -> str:
    """Why no call of this program can fit; "" where one can. strict: each of `a|b` has to be known, not one of them."""
    spec = _known(name)
    if spec is None:
        return next(filter(None, (_not_of_unknown(name, word) for word in words)), "")
    return _Misfit(name, spec, words, level, strict).why()


def _not_of_unknown(name: str, word: str) -> str:
    plain = word.removeprefix("!")
    if plain[0] == "-":
        option = plain.partition("=")[0].partition("|")[0]
        return f"{name} is not in the tables, so its options are operands like all else: `:{option}`, not `{word}`"
    if plain[0] == "+":
        return f"{name} is not in the tables, and what it does is not known: without `{word}`"
    role, colon, classes = plain.partition(":")
    if role and colon and not {"any", "text"}.intersection(role.split("|")):
        return f"{name} is not in the tables, and what its operands are is not known: `any:{classes}`, not `{word}`"
    return ""


class _Misfit:
    """What keeps a pattern from fitting any call of one program."""

    def __init__(self, name: str, program: Program, words: list[str], level: str, strict: bool) -> None:
        self._name, self._words, self._level = name, words, level
        self._all_of = all if strict else any
        self._top = program  # whose options may stand before the subcommand
        self._specs = [program]
        self._path: list[str] = []
        self._taken = 0  # operands by their place

    def why(self) -> str:
        return self._places() or next(filter(None, map(self._wrong, self._words)), "") or self._too_little()

    @property
    def _what(self) -> str:
        return " ".join((self._name, *self._path))

    def _wrong(self, word: str) -> str:
        plain = word.removeprefix("!")
        if plain[0] == "-":
            return self._option(plain)
        if plain[0] == "+":
            return self._effect(plain)
        if plain[0] in "#:" or is_bare(plain):
            return ""
        return self._role(plain)

    # Subcommands and operands

    def _places(self) -> str:
        for at, word in enumerate(self._words):
            if not is_bare(word):
                continue
            deeper = [] if self._taken else self._deeper(word)
            if why := "" if deeper else self._value_of(at, word) or self._operand(at, word):
                return why
            if deeper:
                self._specs = deeper
                self._path.append(word)
            else:
                self._taken += 1
        return ""

    def _deeper(self, word: str) -> list[Program]:
        """What a word of the pattern leads to: nothing where one of its names is no subcommand."""
        found = [self._below(name) for name in word.split("|")]
        return [spec for specs in found for spec in specs] if self._all_of(found) else []

    def _below(self, name: str) -> list[Program]:
        if not any(mark in name for mark in GLOB):
            return [found for spec in self._specs if (found := spec.subcommand(name)) is not None]
        return [
            spec.deeper(known)
            for spec in self._specs
            for known in spec.below
            if any(like(each, name) or like(name, each) for each in known.split("|"))
        ]

    def _value_of(self, at: int, word: str) -> str:
        """`-n prod`, where prod is the value of -n."""
        before = self._words[at - 1] if at else ""
        if before[:1] != "-" or "=" in before or not self._flags(before.split("|")[0], "="):
            return ""
        if why := self._module(before, word):
            return why
        return f"`{word}` looks like the value of `{before}`: write `{before}={word}`; an operand goes before options"

    def _module(self, option: str, value: str) -> str:
        if option != "-m" or not self._name.startswith("python") or _known(value) is None:
            return ""
        return f"`{self._name} -m {value}` is judged as {value}: write `{value}`, without {self._name}"

    def _operand(self, at: int, word: str) -> str:
        spec = self._specs[0]
        if spec.below and (not spec.roles or _takes_none(spec)):
            bare = [name for name in word.split("|") if not self._below(name)]
            return (
                f"{self._what} has no subcommand `{bare[0]}` that is known here{close(bare[0], _subcommands(spec))}"
                f"{'' if spec.roles else f' (one that is not known is an operand: `:{bare[0]}`)'}"
            )
        if "@bsd" in spec.styles and not self._taken and all(f"-{letter}" in spec.flags for letter in word):
            return f"`{word}` are options of {self._what}, one by one: `{' '.join(f'-{letter}' for letter in word)}`"
        if _takes_none(spec):
            return f"{self._what} takes no operands: without `{word}`"
        return self._handed_on(at, word)

    def _handed_on(self, at: int, word: str) -> str:
        """Words that belong to another command, behind sudo, env, ssh, bash."""
        roles = self._specs[0].roles
        place = next((i for i, role in enumerate(roles) if role.name in (*RUNS, "file")), None)
        if place is None or len(self._specs) > 1:
            return ""
        before = [role for role in roles[:place] if role.name != "assign" and role.count in ("", "+")]
        if self._taken < len(before):
            return ""
        if roles[place].name == "file":
            return f"`{word}` is what {self._what} runs: `:{word}`, not `{word}`"
        rest = " ".join(self._words[at:])
        return f"what runs behind {self._what} is judged as a command of its own: write `{rest}`, without {self._what}"

    def _too_little(self) -> str:
        """A rule with SAFE has to name all of the subcommand, or it never lowers anything."""
        if self._level != SAFE:
            return ""
        spelled = {word: word.replace("?", ":") for word in self._path}  # as riskrules.exact has it
        if various := next((word for word, name in spelled.items() if any(mark in name for mark in GLOB + "|")), ""):
            return f"SAFE only lowers, and for that a rule names one subcommand, not `{various}`: one rule for each"
        spec = self._specs[0]
        if spec.below and not spec.roles and not any(word[0] == ":" for word in self._words):
            some = f"`{self._what} {(_subcommands(spec) or ['…'])[0]}`"
            return f"SAFE only lowers, and for that a rule names all of the subcommand, as in {some}"
        return ""

    # Options, effects, roles

    def _all(self) -> Iterator[Program]:
        """The programs that a call which fits may be: these, and all below them."""
        waiting = list(self._specs)
        while waiting:
            spec = waiting.pop(0)
            yield spec
            waiting += [spec.deeper(known) for known in spec.below] if not self._taken else []

    def _flags(self, name: str, value: str = "") -> bool:
        """Is there such an option (with a value)?"""
        return any(name in spec.flags and (not value or spec.flags[name].value) for spec in (self._top, *self._all()))

    def _option(self, word: str) -> str:
        names, valued, values = word.partition("=")
        if self._name in BY_CODE:
            return f"a rule about {self._name} sees where it starts (`:/srv*`, `read:system`), not `{word}`"
        if why := self._module(names, values):
            return why
        known = {name: name == "--" or self._flags(name) for name in names.split("|")}
        if not self._all_of(known.values()):
            return self._no_option(next(name for name, found in known.items() if not found))
        if valued and not any(self._flags(name, "=") for name in known):
            return f"{names} of {self._what} takes no value: `{names}`, not `{word}`"
        return ""

    def _no_option(self, name: str) -> str:
        flags = {known: flag for spec in self._specs for known, flag in spec.flags.items()}
        letters = [f"-{letter}" for letter in name[1:]]
        if name[:2] != "--" and len(letters) > 1 and all(letter in flags for letter in letters[:1]):
            if flags[letters[0]].value:
                return f"the value of {letters[0]} stands behind a `=`: `{letters[0]}={name[2:]}`, not `{name}`"
            if all(letter in flags for letter in letters):
                return f"`{name}` are several options of {self._what}: write `{' '.join(letters)}`"
        if name[1:].isdigit() and "-#" in flags:
            return f"a number of {self._what} is `-#`, not `{name}`"
        if any("@text" in spec.styles for spec in self._specs):
            return f"`{name}` is text to {self._what}: `:{name}`"
        near = f": did you mean `-{name}`?" if f"-{name}" in flags else close(name, self._known_flags())
        more = near or ", and no rule can be about one that is not"
        return f"{self._what} has no option `{name}` that is known here{more}"

    def _known_flags(self) -> list[str]:
        return sorted({name for spec in self._all() for name in spec.flags})

    def _effect(self, word: str) -> str:
        if self._name in BY_CODE:
            return f"a rule about {self._name} sees where it starts (`:/srv*`, `read:system`), not `{word}`"
        possible = {"read"}.union(*(_effects(spec) for spec in self._all()))
        if possible.intersection(word[1:].split("|")):
            return ""
        return f"{self._what} never has the effect `{word[1:]}`, only {', '.join(sorted(possible - MARKS))}"

    def _role(self, word: str) -> str:
        wanted, _, classes = word.partition(":")
        possible = {"any", "text"}.union(*(_roles(spec) for spec in self._all()))
        if possible.intersection(wanted.split("|")):
            return ""
        known = " or ".join(f"`{role}:{classes}`" for role in sorted(possible & PATHS) or ["any"])
        return f"{self._what} has no path of the role `{wanted}`: write {known}"


def _takes_none(spec: Program) -> bool:
    return [role.name for role in spec.roles] == ["none"]


def _subcommands(spec: Program) -> list[str]:
    return [name for each in spec.below for name in each.split("|") if not any(mark in name for mark in GLOB)]


def _effects(spec: Program) -> set[str]:
    flags = (*spec.flags.values(), *spec.keywords.values())
    return set(spec.effects).union(*(flag.adds for flag in flags), *(role.adds for role in spec.roles))


def _roles(spec: Program) -> set[str]:
    flags = [flag for flag in (*spec.flags.values(), *spec.keywords.values()) if flag.value]
    named = {role.name for role in spec.roles} | {role for flag in flags for role in (flag.role, *flag.more)}
    looks = any("look" in flag.adds for flag in spec.flags.values())
    return named | ({"read"} if looks or not spec.roles and not spec.below else set())
