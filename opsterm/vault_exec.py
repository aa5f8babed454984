"""`ai vault exec`: run a command that gets values of the vault, and nobody else does."""

from __future__ import annotations

import argparse
import os
import sys

from opsterm.environment import inherited
from opsterm.errors import OpsTermError, UsageError
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from opsterm.handover import Program
    from opsterm.vault import Unlocking

COMMAND = "-- COMMAND …"
# What the dynamic linker, shells, libraries and interpreters find their code and themselves by.
STEERING = frozenset(
    "PATH HOME SHELL IFS ENV BASH_ENV BASHOPTS SHELLOPTS PS4 PROMPT_COMMAND TMPDIR GCONV_PATH GETCONF_DIR HOSTALIASES"
    " LOCALDOMAIN LOCPATH MALLOC_TRACE NIS_PATH NLSPATH RESOLV_HOST_CONF RES_OPTIONS TZDIR CLASSPATH JAVA_TOOL_OPTIONS"
    " NODE_OPTIONS NODE_PATH PERL5LIB PERL5OPT PERLLIB PYTHONHOME PYTHONPATH PYTHONSTARTUP RUBYLIB RUBYOPT".split()
)
STEERING_PREFIXES = ("LD_", "DYLD_", "BASH_FUNC_")
# Of sh, where no program has their name.
BUILTINS = frozenset(
    ". : ! { alias bg break case cd command continue eval exec exit export fg for getopts hash if jobs read readonly"
    " return set shift times trap type ulimit umask unalias unset until wait while".split()
)
ANOTHER_WAY = "Hand it over as a file or on stdin: --file {0}, --stdin {0}"


class _Handed(NamedTuple):
    """A value that is handed over: in variable, or as a file whose path is in variable."""

    name: str
    variable: str
    is_file: bool


def exec__arguments(parser: argparse.ArgumentParser) -> None:
    parser.usage = "ai vault exec NAME[=VAR] … [--file NAME[=VAR]] [--stdin NAME] [--mask] " + COMMAND
    parser.epilog = (
        "A --file is read as often as you like, but not by who closes all that it inherits (sudo, ssh itself; not scp, "
        "git or ansible). For ssh: ai vault exec --stdin deploy_key -- ssh-add -"
    )
    parser.set_defaults(names=[], command=[])
    add = parser.add_argument
    add("--file", action="append", default=[], metavar="NAME[=VAR]", help="VAR is a path to the value, on no disk")
    add("--stdin", metavar="NAME", help="the value is the command's stdin")
    add("--mask", action="store_true", help="mask the values in what the command writes to stdout and stderr")
    add(
        "words",
        action=_Words,
        nargs=argparse.REMAINDER,
        metavar=f"NAME[=VAR] … {COMMAND}",
        help="VAR is the value; without =VAR it is db_password → DB_PASSWORD",
    )


class _Words(argparse.Action):
    """Names, then options and names in any order, then `--` and the command: argparse knows no such thing."""

    def __call__(self, parser: Any, namespace: Any, values: Any, option: Any = None) -> None:
        if "--" not in values and not {"-h", "--help"} & {*values}:
            raise _without_command(values or namespace.names)
        names = values[: next((i for i, word in enumerate(values) if word.startswith("-")), len(values))]
        namespace.names = [*namespace.names, *names]
        rest = values[len(names) :]
        if rest[:1] == ["--"]:
            namespace.command = rest[1:]
        else:
            parser.parse_args(rest, namespace)


def _without_command(words: list[str]) -> UsageError:
    import shlex

    command = shlex.join(words[1:]) or "COMMAND …"
    return UsageError("the command stands behind `--`", f"ai vault exec {words[0] if words else 'NAME'} -- {command}")


def exec_(args: argparse.Namespace, how: Unlocking) -> int:
    """The command takes our place; with --mask its exit code is returned."""
    from opsterm import handover, vault

    if not args.command:
        raise _without_command(args.names)
    known = vault.load().entries
    _check_order(args, known)
    handed = [_handed(word, False) for word in args.names] + [_handed(word, True) for word in args.file]
    names = [*dict.fromkeys([one.name for one in handed] + [args.stdin] * (args.stdin is not None))]
    if not names:
        raise UsageError("no value is handed over", f"ai vault exec NAME {COMMAND}; `ai vault list` shows the names")
    _check_variables(handed)
    _check_names(names, known)
    path = _found(args.command)
    opened = vault.open_vault(how)
    values = {name: opened.value(name) for name in names}
    for one in handed:
        if not one.is_file:
            _check_value(one, values[one.name])
    program = _program(path, args, handed, values)
    return _masked(program, values) if args.mask else handover.become(program)


def _check_order(args: argparse.Namespace, known: Any) -> None:
    """UsageError for VAR=NAME, which is how `env` has it."""
    for option, word in [("", word) for word in args.names] + [("--file ", word) for word in args.file]:
        variable, _, name = word.partition("=")
        if name in known and variable not in known:
            raise UsageError(
                f"the vault has no {variable!r}", f"The name comes first: {option}{name}={variable or 'VARIABLE'}"
            )


def _handed(word: str, is_file: bool) -> _Handed:
    name, given, variable = word.rpartition("=")
    if not given:
        name = word
        variable = "".join(c if c.isascii() and c.isalnum() else "_" for c in name).upper()
    why = _unusable(variable)
    if why:
        hint = f"Name the variable: {'--file ' * is_file}{name}=VARIABLE"
        raise UsageError(f"{name!r} cannot be handed over in the variable {variable!r}: {why}", hint)
    return _Handed(name, variable, is_file)


def _unusable(variable: str) -> str:
    if not variable.isascii() or not variable.replace("_", "a").isalnum() or not variable.strip("_"):
        return "letters, digits and _ make a variable"
    if variable[0].isdigit():
        return "it starts with a digit"
    if variable.upper().startswith("OPSTERM_"):
        return "OPSTERM_ variables are OpsTerm's own"
    if variable in STEERING or variable.startswith(STEERING_PREFIXES):
        return "programs find their code or their files by it"
    return ""


def _check_variables(handed: list[_Handed]) -> None:
    seen: dict[str, str] = {}
    for one in handed:
        if one.variable in seen:
            raise UsageError(
                f"two values for the variable {one.variable}: {seen[one.variable]!r} and {one.name!r}",
                f"Name another: {'--file ' * one.is_file}{one.name}=VARIABLE",
            )
        seen[one.variable] = one.name


def _check_names(names: list[str], known: Any) -> None:
    from opsterm import vault

    missing = [name for name in names if name not in known]
    if len(missing) == 1:
        raise vault.missing(missing[0], known)
    if missing:
        raise OpsTermError(
            f"the vault has none of these: {', '.join(map(repr, missing))}",
            "Nothing was run. `ai vault list` shows what there is",
            category="file",
        )


def _found(command: list[str]) -> str:
    """Where the program is. OpsTermError; for what only a shell can run, it says how."""
    import shlex

    from opsterm import handover

    word = command[0]
    try:
        return handover.find(word)
    except OpsTermError as error:
        if word in BUILTINS or (error.code == handover.NOT_FOUND and {" ", "$"} & {*word}):
            line = " ".join([word, *map(shlex.quote, command[1:])])
            error.hint = f"Nothing was run. What a shell should read: … -- sh -c {shlex.quote(line)}"
        raise


def _check_value(one: _Handed, value: bytes) -> None:
    if b"\0" in value:
        raise UsageError(f"the value of {one.name!r} has a NUL, which no variable can", ANOTHER_WAY.format(one.name))
    limit = 32 * os.sysconf("SC_PAGE_SIZE")  # MAX_ARG_STRLEN: NAME=value and a NUL
    if sys.platform == "linux" and len(one.variable) + len(value) + 2 > limit:
        raise UsageError(
            f"the value of {one.name!r} is too large for a variable: {len(value)} bytes, the limit is {limit}",
            ANOTHER_WAY.format(one.name),
        )


def _program(path: str, args: argparse.Namespace, handed: list[_Handed], values: dict[str, bytes]) -> Program:
    from opsterm import handover

    environment: dict[str, Any] = inherited()
    environment |= {one.variable: values[one.name] for one in handed if not one.is_file}
    files = {one.variable: handover.keep(values[one.name]) for one in handed if one.is_file}
    stdin = None if args.stdin is None else handover.keep(values[args.stdin])
    return handover.Program(path, args.command, environment, files, stdin)


def _masked(program: Program, values: dict[str, bytes]) -> int:
    from opsterm import filtered, prompt, redact, redact_stream, vault
    from opsterm.term import note

    short = [name for name, value in values.items() if len(value.rstrip(b"\r\n")) < redact.SHORTEST]
    if short:
        note(f"too short to be told from other text, so not masked: {', '.join(short)}", "yellow")
    secrets = {vault.REFERENCE + name: value for name, value in values.items()}
    try:
        tty = prompt.open_tty() if os.isatty(1) else None
    except prompt.NoTerminal:
        tty = None
    return filtered.run(program, lambda: redact_stream.Stream(secrets), tty)
