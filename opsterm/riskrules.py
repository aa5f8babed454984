"""Rules about calls of known programs: rows of data by subject (riskrules_*), each with its own hits and misses.

A row's `when` is one or more patterns, one of which has to fit. The words of a pattern:

    git  mkfs.*|mke2fs       first: the program
    push  rm|remove          its subcommands, in order; further ones are its operands
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from opsterm.argv import Call


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
        if _is_bare(plain):
            if not given or not like(given.pop(0), plain):
                return False
        elif _holds(plain, call, classes) is not wanted:
            return False
    return True


def exact(pattern: str, call: Call) -> bool:
    """Does a pattern name this program and all of its subcommand, every flag that is there, and where it names
    operands, all of those? Only then may it lower what the call is."""
    program, *words = _words(pattern)
    named = [word for word in words if _is_bare(word)]
    path, operands = named[: len(call.path)], named[len(call.path) :]
    if program != call.program or tuple(path) != call.path or len(operands) not in (0, len(call.operands)):
        return False
    if not all(arg.known for arg in (*(operand.arg for operand in call.operands), *call.rest)):
        return False
    globs = [word[1:] for word in words if word[0] == ":"]
    if globs and not all(any(like(operand.arg.text, glob) for glob in globs) for operand in call.operands):
        return False
    known = call.spec.flags if call.spec else {}
    flags = {name for word in words if word[0] == "-" for name in word.partition("=")[0].split("|")}
    flags |= {known[name].name for name in flags if name in known}
    return all(flag.name in flags or flag.name == "--" for flag in call.flags)


def _is_bare(word: str) -> bool:
    """Is it a subcommand or an operand, by its place?"""
    return word[0].isalnum() and ":" not in word and "=" not in word or word == "*"


def check(pattern: str) -> None:
    """UsageError where a pattern is none."""
    from opsterm.errors import UsageError
    from opsterm.guard_places import CLASSES
    from opsterm.programs import EFFECTS, ROLES

    for word in _words(pattern)[1:]:
        plain = word.removeprefix("!")
        role, colon, wanted = plain.partition(":")
        if plain[:1] == "#" and not plain[1:].rstrip("+").isdigit() or plain[:1] == "+" and plain[1:] not in EFFECTS:
            raise UsageError(f"safety: {word!r} in {pattern!r} means nothing", "docs/safety.md describes patterns")
        if colon and role and plain[0].isalpha():
            known = set(role.split("|")) <= {"any", *ROLES} and set(wanted.split("|")) <= CLASSES.keys()
            if not known:
                raise UsageError(f"safety: {word!r} in {pattern!r} is no role:class", "docs/safety.md lists both")
    if not _words(pattern):
        raise UsageError("safety: an empty pattern fits nothing")


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
