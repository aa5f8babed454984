"""The router: which command was named, its options, and the one place where errors become messages and exit codes."""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

# name → (module, one-line help, group). Help lists them from here; a module is imported only when it was asked for.
COMMANDS = {
    "ask": ("ask", "answer a question and offer to run the answer (the default: `ai QUESTION`)", "Ask"),
    "history": ("history", "questions, answers and commands of the past", "State"),
    "config": ("config", "path, get, list: the settings and where each comes from", "State"),
}

# Words that later commands own. A question may not start with one: what is a question today must not run something tomorrow.
RESERVED = frozenset(
    "agent audit chat completion doctor explain-last guard init inventory last models run runs sandbox scp servers setup shell ssh undo"
    " vault version workflows".split()
)

EXAMPLES = """\
  ai how to check disk                   ask; offer to run what the answer proposes
  docker ps | ai "any errors?"           ask about output
  journalctl -u nginx -n 500 | ai        explain it
  ai -f nginx.conf why does it loop      ask about a file
  ai -c and only on port 443             continue the conversation
  ai -x newest file in /var/log          print the command only"""

OPTIONS = """\
  -m, --model MODEL     -p, --provider NAME   -s, --system TEXT    -f, --file FILE
  -c, --continue        -n, --no-exec         -x, --extract        --json   --raw
  --no-stream           --no-stdin            --hide-reasoning     --show-payload
  -h, --help            -V, --version         (`ai ask --help` explains each)"""


def main(argv: "list[str] | None" = None) -> int:
    """Run one call; return the exit code."""
    argv = sys.argv[1:] if argv is None else argv
    if None in (sys.stdin, sys.stdout, sys.stderr):
        _open_closed_streams()
    if argv in (["--version"], ["-V"]):
        from opsterm import __version__

        return _say(f"opsterm {__version__}")
    if argv in (["--help"], ["-h"], ["help"]) or (not argv and sys.stdin.isatty()):
        return _say(_help())
    try:
        return _dispatch(argv)
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # the one catch point
        return _report(error)


def _open_closed_streams() -> None:
    """`ai … >&-`: give stdin, stdout or stderr that were closed to /dev/null, before a file or socket of ours gets their number."""
    import os

    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode))


def _say(text: str) -> int:
    try:
        print(text, flush=True)
    except BrokenPipeError:
        return _closed()
    return 0


def _closed() -> int:
    """Nobody reads stdout any more: end as a program does that SIGPIPE ended, without a word at exit."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return 141


def _help() -> str:
    lines = ["Usage: ai [options] QUESTION · COMMAND | ai [QUESTION] · ai SUBCOMMAND …", "", "Examples:", EXAMPLES]
    for group in dict.fromkeys(group for _, _, group in COMMANDS.values()):
        lines += ["", f"{group}:"]
        lines += [f"  ai {name:<10} {text}" for name, (_, text, where) in COMMANDS.items() if where == group]
    lines += ["", "Options (before the question):", OPTIONS, "", "A question that starts with a command's name: ai -- history of …"]
    return "\n".join(lines)


def _dispatch(argv: "list[str]") -> int:
    import gc

    gc.set_threshold(100_000)  # a short life makes little garbage: collecting it while modules load costs 5 % of a call
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # a terminal that cannot show a character must not end the answer
    name = argv[0] if argv else ""
    if name in RESERVED:
        raise _usage(f"{name!r} is kept for a command that this version does not have yet", argv)
    if name in COMMANDS and name != "ask":
        return _run(name, argv)
    return _ask(argv[1:] if name == "ask" else argv, explicit=name == "ask")


def _run(name: str, argv: "list[str]") -> int:
    module = _module(name)
    try:
        args = _parser(name, module).parse_args(argv[1:])
    except _ArgumentError as error:
        if len(argv) > 1 and not any(word.startswith("-") for word in argv[1:]):
            raise _usage(f"{name!r} is a command, and {' '.join(argv[1:])!r} does not fit it ({error})", argv) from None
        raise _usage(f"ai {name}: {error}", argv, help_too=True) from None
    return module.main(args)


def _ask(argv: "list[str]", explicit: bool) -> int:
    module = _module("ask")
    try:
        args = _parser("ask", module).parse_args(argv)
    except _ArgumentError as error:
        raise _usage(f"{error}; options come before the question", argv, help_too=True) from None
    if args.words[:1] == ["--"]:
        args.words = args.words[1:]
    elif not explicit and args.words and (args.words[0] in COMMANDS or args.words[0] in RESERVED):
        raise _usage(f"{args.words[0]!r} is a command: its name comes first, its options after it", args.words)
    return module.main(args)


def _module(name: str) -> "Any":
    from importlib import import_module

    return import_module(f"opsterm.{COMMANDS[name][0]}")


class _ArgumentError(Exception):
    """What argparse would have ended the process for."""


def _parser(name: str, module: "Any") -> "Any":
    import argparse

    class Parser(argparse.ArgumentParser):
        def error(self, message: str) -> "NoReturn":
            raise _ArgumentError(message)

    usage = "ai [options] QUESTION" if name == "ask" else None
    parser = Parser(prog=f"ai {name}", usage=usage, description=COMMANDS[name][1], allow_abbrev=False)
    module.add_arguments(parser)
    return parser


def _usage(message: str, argv: "list[str]", help_too: bool = False) -> Exception:
    """A command line that is no command: one line that shows how to ask it instead."""
    import shlex

    from opsterm.errors import UsageError

    if help_too:
        return UsageError(message, "ai --help shows what there is; a question can follow `--`: ai -- …")
    return UsageError(f"{message}. To ask it: ai -- {shlex.join(argv)}")


def _report(error: Exception) -> int:
    from opsterm.errors import OpsTermError
    from opsterm.screen import OutputClosed
    from opsterm.term import coloured, paint

    if isinstance(error, (BrokenPipeError, OutputClosed)):
        return _closed()
    if not isinstance(error, OpsTermError):
        return _report_bug(error)
    styled = coloured(sys.stderr)
    print(paint(f"ai: {error.message}", "red", styled), file=sys.stderr)
    if error.hint:
        print(paint(f"    {error.hint}", "dim", styled), file=sys.stderr)
    return error.code


def _report_bug(error: Exception) -> int:
    """An unexpected exception: one line for the person, the traceback (no values of variables in it) to a file."""
    import os
    import traceback

    from opsterm import paths
    from opsterm.errors import BUG

    path = os.path.join(paths.state_dir(), "bug.log")
    try:
        paths.write_private(path, "".join(traceback.format_exception(error)).encode("utf-8", "replace"))
    except OSError as failure:
        path = f"nowhere ({failure.strerror})"
    print(f"ai: this is a bug in OpsTerm: {type(error).__name__}: {error}. The details are in {path}", file=sys.stderr)
    return BUG
