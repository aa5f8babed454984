"""Rules about calls of known programs: rows of data by subject (riskrules_*), each with its own hits and misses.

A row's `when` is one or more patterns, one of which has to fit. The words of a pattern:

    git  mkfs.*|mke2fs       first: the program
    push  rm|remove          its subcommands, in order (apps?destroy: a `?` for a colon); further ones are its operands
    -f|--force               one of these flags is there (any of a flag's names will do)
    -X=POST|PUT*             this flag is there with such a value
    :main|release/*          an operand looks like this
    write:system|home        an operand or a flag's value of this role (`any` for all) is of one of these classes
                             (see guard_places.CLASSES)
    !-n|--dry-run  !:*       not: the same, and it must not fit
    #0  #2+                  so many operands; at least so many
    +delete|write            the call has this effect
"""

from __future__ import annotations

from functools import lru_cache

from opsterm.programs import like
from opsterm.record import NamedTuple

KEYWORDS = frozenset("if then elif else fi for while until do done case esac select function coproc time [[".split())

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from opsterm.argv import Call
    from opsterm.errors import UsageError


class Rule(NamedTuple):
    """reason: what would happen, in plain words; instead: a safer way, as a command where there is one. hits and misses
    are commands that it is about, and commands that look like it. lockout: on another machine it is one level higher,
    since nobody can walk there. shown: it only counts where a model sees the output."""

    id: str
    level: str
    reason: str
    when: tuple[str, ...]
    hits: tuple[str, ...]
    misses: tuple[str, ...]
    instead: str = ""
    lockout: bool = False
    shown: bool = False


def fits(pattern: str, call: Call, classes: Callable[[str, str], frozenset[str]]) -> bool:
    """Does a call fit a pattern? classes(role, text) says what a path is."""
    program, *words = _words(pattern)
    if not like(call.program, program):
        return False
    given = [*call.path, *(operand.arg.text for operand in call.operands)]
    for word in words:
        wanted, plain = word[0] != "!", word.removeprefix("!")
        if is_bare(plain):
            if not given or not like(given.pop(0), plain):
                return False
        elif _holds(plain, call, classes) is not wanted:
            return False
    return True


def exact(pattern: str, call: Call) -> bool:
    """Does a pattern name this program and all of its subcommand, every flag that is there, and where it names
    operands, all of those? Only then may it lower what the call is."""
    program, *words = _words(pattern)
    named = [word for word in words if is_bare(word)]
    path, places = named[: len(call.path)], named[len(call.path) :]
    subcommand = [name.replace(":", "?") if "?" in word else name for word, name in zip(path, call.path)]
    if program != call.program or path != subcommand or len(path) < len(call.path) or len(places) > len(call.operands):
        return False
    if not all(arg.known for arg in (*(operand.arg for operand in call.operands), *call.rest)):
        return False
    others = [operand.arg.text for operand in call.operands[len(places) :]]
    globs = [word[1:] for word in words if word[0] == ":"]
    if globs or places:
        if not all(any(like(text, glob) for glob in globs) for text in others):
            return False
    elif call.spec is None and any(text.startswith("-") for text in others):
        return False  # an option, for all that anybody knows
    known = call.spec.flags if call.spec else {}
    flags = {name for word in words if word[0] == "-" for name in word.partition("=")[0].split("|")}
    flags |= {known[name].name for name in flags if name in known}
    return all(flag.name in flags or flag.name == "--" for flag in call.flags)


def is_bare(word: str) -> bool:
    """Is it a subcommand or an operand, by its place?"""
    return word[:1].isalnum() and ":" not in word and "=" not in word or word == "*"


def check(pattern: str) -> None:
    """UsageError, with what to write instead, where a pattern is none. Whether it can ever fit: see riskrules_own."""
    from opsterm.term import conceals

    words = _words(pattern)
    if not words:
        raise wrong(pattern, "an empty pattern fits nothing: it begins with a program, as in `git push`")
    if conceals(pattern):
        raise wrong(pattern, "it holds a hidden character, or a blank that is none: write it again")
    if why := _no_program(words) or next(filter(None, map(_no_word, words[1:])), ""):
        raise wrong(pattern, why)


def wrong(pattern: str, why: str) -> UsageError:
    """The error for a pattern of the person's own."""
    from opsterm.errors import UsageError

    return UsageError(f"safety.rules: {pattern!r}: {why}", "docs/safety.md describes patterns; ai guard --explain")


def _no_program(words: list[str]) -> str:
    """Why the first word cannot be a program; "" where it can."""
    first = words[0]
    if why := _no_shell(first):
        return why
    if ":" in first and first != ":":
        return f"a pattern begins with a program: `* {first}` is for every one"
    if first[0] in "-+#!" or "=" in first:
        return f"a pattern begins with a program, not with `{first}`"
    if "/" in first:
        name = first.rstrip("/").rpartition("/")[2]
        return f"programs are named without their directory: `{name}`; outside of /usr, /bin and /opt none is lowered"
    if first in KEYWORDS:
        return f"`{first}` is a word of the shell, and no program: a rule is about what runs behind it"
    return "" if all(first.split("|")) else f"in `{first}` there is nothing on one side of `|`"


def _no_shell(word: str) -> str:
    """Why a word is one for a shell, but not for a pattern."""
    if word in ("|", "||", "&", "&&") or word[-1] in ";&":
        sign = word if word[0] in "|&" else word[-1]
        return f"a rule is about one program, and not about what follows: without `{sign}`"
    if word.lstrip("!&0123456789")[:1] in ("<", ">"):
        return f"rules do not see redirections: without `{word}`"
    start = word.lstrip("!:")
    if start[:1] in ("$", "`"):
        return f"nothing is expanded in a pattern: `*` stands for what is not known, not `{word}`"
    if start[:1] in ("'", '"') or start[-1:] in ("'", '"') and start.count(start[-1]) % 2:
        return f"quotes mean nothing in a pattern: write `{word}` without; a blank inside is `?`, as in `:two?words`"
    return ""


def _no_word(word: str) -> str:
    """Why a word behind the program means nothing; "" where it does."""
    plain = word.removeprefix("!")
    if not plain:
        return "nothing stands behind `!`: it goes right before a word, as in `!-n`"
    if why := _no_shell(word):
        return why
    if plain[0] == "#":
        digits = plain[1:].removesuffix("+")
        fine = digits.isascii() and digits.isdigit() and len(digits) < 5
        return "" if fine else f"`{word}` means nothing: `#2` are two operands, `#2+` at least two; `:{plain}` is one"
    if plain[0] == "+":
        return _no_effect(plain)
    if plain[0] == ":":
        return f"in `{word}` an operand is missing; `:*` is any" if plain[-1] in ":|" and plain.count(":") < 2 else ""
    if plain[0] == "-":
        return _no_option(plain)
    if is_bare(plain):
        if word[0] == "!":
            return f"`!` does not go before a subcommand: `!:{plain}` is `no such operand`"
        return "" if all(plain.split("|")) else f"in `{word}` there is nothing on one side of `|`"
    return _no_class(plain)


def _no_effect(word: str) -> str:
    from opsterm.programs import EFFECTS, MARKS

    for name in word[1:].split("|"):
        if name not in EFFECTS and name not in MARKS:
            known = close(name, EFFECTS) or f": there are {', '.join(EFFECTS)}"
            return f"`{name}` in `{word}` is no effect{known} (as an operand: `:{word}`)"
    return ""


def _no_option(word: str) -> str:
    names, equals, values = word.partition("=")
    if not all(names.split("|")) or equals and not all(values.split("|")):
        return f"in `{word}` something is missing beside `|` or `=`"
    if other := next((name for name in names.split("|") if name[0] not in "-+"), ""):
        return f"`{other}` in `{word}` is no option: one begins with `-`"
    return f"`{word}` is an operand: `:{word}`" if word == "-" else ""


def _no_class(word: str) -> str:
    from opsterm.guard_places import CLASSES
    from opsterm.programs import ROLES

    roles, colon, classes = word.partition(":")
    if not colon or not roles.replace("|", "").isalpha():
        return f"`{word}` as an operand goes behind a colon: `:{word}`"
    for role in roles.split("|"):
        if role not in ("any", *ROLES):
            return f"`{role}` in `{word}` is no role{close(role, ROLES)} (as an operand: `:{word}`)"
    for name in classes.split("|"):
        if name not in CLASSES:
            return f"`{name}` in `{word}` is no class of paths{close(name, CLASSES)} (as an operand: `:{word}`)"
    return ""


def close(word: str, known: Iterable[str]) -> str:
    """The end of a message about a word that is none of those known, where it is nearly one."""
    import difflib

    found = difflib.get_close_matches(word, list(known), 1)
    return f": did you mean `{found[0]}`?" if found else ""


@lru_cache(maxsize=2048)
def _words(pattern: str) -> list[str]:
    return pattern.split()


def _holds(word: str, call: Call, classes: Callable[[str, str], frozenset[str]]) -> bool:
    if word[0] == "#":
        count = len(call.operands) + len(call.rest)
        return count >= int(word[1:-1]) if word.endswith("+") else count == int(word[1:])
    if word[0] == "+" and not word[1:2].isdigit():
        return bool(call.effects.intersection(word[1:].split("|")))
    if word[0] == ":":
        return any(like(arg.text, word[1:]) for arg in (*(operand.arg for operand in call.operands), *call.rest))
    if word[0] == "-":
        names, equals, values = word.partition("=")
        return _has_value(call, names, values) if equals else call.has(*names.split("|"))
    role, _, wanted = word.partition(":")
    return any(
        classes(operand.role, operand.arg.text).intersection(wanted.split("|"))
        for operand in call.paths()
        if operand.role in role.split("|") or role == "any"
    )


def _has_value(call: Call, names: str, values: str) -> bool:
    known = call.spec.flags if call.spec else {}
    wanted = {known[name].name if name in known else name for name in names.split("|")}
    return any(flag.name in wanted and flag.value and like(flag.value.text, values) for flag in call.flags)
