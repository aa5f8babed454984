"""What code does that a command hands to an interpreter: `awk CODE`, `python3 -c CODE`, `psql -c SQL`."""

from __future__ import annotations

from opsterm.guard_effects import UNKNOWN, Code, Effects
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, SAFE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST = 200_000  # characters; longer code is not looked at
TOO_LONG = Code(DANGEROUS, "the code is too long to be judged", "code-long")
UNKNOWN_LANGUAGE = Code(DANGEROUS, "it runs code that cannot be judged here", "code-unknown")


def analyse(program: str, code: str, flags: frozenset[str] = frozenset()) -> Code:
    """What code would do that a program gets on its command line or as its input. program: its name as in the tables;
    flags: the first names of the flags that it was given; UNKNOWN in code stands for text that is not known yet."""
    language = LANGUAGES.get(program) or LANGUAGES.get(program.rstrip("0123456789.-"))
    if language is None:
        return _guessed(code)
    if len(code) > LONGEST:
        return TOO_LONG
    if not code.strip():
        return Code(SAFE, "", "")
    if any(word in code for word in STARTS) and (bomb := _bomb(code)):
        return bomb
    name = program.rstrip("0123456789.-") or program
    try:
        return _with_sweeps(name, code, language(name, _plain(name, code), flags))
    except (ValueError, LookupError, ArithmeticError, RecursionError, MemoryError):
        return Code(DANGEROUS, "the code cannot be read", "code-unreadable")


# Without one of these in it, code starts no process.
STARTS = ("fork", "spawn", "Popen", "Process", "Thread", "system", "exec", "popen")


def _bomb(code: str) -> Code | None:
    from opsterm.guard_forks import FORK_BOMB, forever

    return Code(FORBIDDEN, FORK_BOMB, "fork-bomb") if forever(code) else None


SWEPT = 20_000  # characters of code in which loops over directories are looked for
SCRIPTS = frozenset("python pypy ipython perl ruby jruby node nodejs deno bun php lua luajit tclsh".split())


def _guessed(code: str) -> Code:
    if len(code) > SWEPT or UNKNOWN in code:
        return UNKNOWN_LANGUAGE
    from opsterm.guard_sweeps import guessed

    shells, paths = guessed(code)
    return UNKNOWN_LANGUAGE._replace(shells=shells, paths=paths)


def _plain(program: str, code: str) -> str:
    if program not in SCRIPTS or not any(mark in code for mark in ("64", "atob", "pack")):
        return code
    from opsterm.guard_sweeps import decoded

    return decoded(code)


def _with_sweeps(program: str, code: str, found: Code) -> Code:
    """With the directories that it empties."""
    if program not in SCRIPTS and program not in ("R", "Rscript", "r") or "/" not in code or len(code) > SWEPT:
        return found
    from opsterm.guard_sweeps import swept

    paths = tuple(path for path in swept(code) if path not in found.paths)
    return found._replace(paths=(*found.paths, *paths))


def languages() -> frozenset[str]:
    """The programs whose code can be judged; a number behind the name (python3.12, lua5.4) does not matter."""
    return frozenset(LANGUAGES)


def _awk(program: str, code: str, flags: frozenset[str]) -> Code:
    import re

    from opsterm.guard_awk import awk

    found = awk(code, flags)
    piped = re.findall(
        r"printf?\s*\(?\s*\"((?:[^\"\\\n]|\\.)*)\"\s*\)?\s*\|\s*\"(?:/\w+)*/?(?:ba|da|z|k)?sh(?: -s)?\"", code
    )
    named = dict(re.findall(r"(\w+)\s*=\s*\"((?:[^\"\\\n]|\\.)*)\"", code))
    piped += [named[name] for name in re.findall(r"\bsystem\s*\(\s*(\w+)\s*\)", code) if name in named]
    return found._replace(shells=(*found.shells, *piped))


def _sed(program: str, code: str, flags: frozenset[str]) -> Code:
    from opsterm.guard_sed import sed

    return sed(code, flags)


def _python(program: str, code: str, flags: frozenset[str]) -> Code:
    from opsterm.guard_python import python

    return python(code, flags)


def _tcl(program: str, code: str, flags: frozenset[str]) -> Code:
    from opsterm.guard_tcl import tcl

    return tcl(code)


def _perl(program: str, code: str, flags: frozenset[str]) -> Code:
    from opsterm.guard_perl import perl

    return perl(code, flags)


def _script(program: str, code: str, flags: frozenset[str]) -> Code:
    from opsterm.guard_scripts import script

    return script(program, code)


def _sql(program: str, code: str, flags: frozenset[str]) -> Code:
    from opsterm.guard_sqlclient import sql

    return sql(program, code)


def _redis(program: str, code: str, flags: frozenset[str]) -> Code:
    from opsterm.guard_stores import redis

    return redis(code)


def _mongo(program: str, code: str, flags: frozenset[str]) -> Code:
    from opsterm.guard_stores import mongo

    return mongo(code)


def _small(program: str, code: str, flags: frozenset[str]) -> Code:
    from opsterm.guard_small import SMALL

    effects = Effects(f"code-{program}")
    if UNKNOWN in code:
        effects.at_least(MODERATE, "part of the code is known only when it runs")
    SMALL[program](code, effects)
    return effects.code()


LANGUAGES: dict[str, Callable[[str, str, frozenset[str]], Code]] = {
    **dict.fromkeys("awk gawk mawk nawk original-awk bwk goawk bioawk frawk".split(), _awk),
    **dict.fromkeys("sed gsed ssed".split(), _sed),
    **dict.fromkeys("python pypy ipython".split(), _python),
    "perl": _perl,
    **dict.fromkeys(("tclsh", "wish", "expect"), _tcl),
    **dict.fromkeys("ruby jruby node nodejs deno bun php lua luajit Rscript R r".split(), _script),
    **dict.fromkeys(
        "mysql mariadb psql sqlite duckdb clickhouse clickhouse-client cqlsh sqlcmd cockroach bq impala"
        " impala-shell hive"
        " beeline influx".split(),
        _sql,
    ),
    **dict.fromkeys("redis-cli valkey-cli keydb-cli".split(), _redis),
    **dict.fromkeys("mongo mongosh".split(), _mongo),
    **dict.fromkeys("jq gojq jaq yq bc dc vim vi nvim ex view ed gdb".split(), _small),
}
