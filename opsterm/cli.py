"""The router: which command was named, its options, and the one place where errors become messages and exit codes."""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

# name → (module, one-line help, group). Help lists them from here; a module is imported only when it was asked for.
COMMANDS = {
    "ask": ("ask", "answer a question and offer to run the answer (the default: `ai QUESTION`)", "Ask"),
    "vault": (
        "vault_command",
        "encrypted credentials: set, get, exec, unlock, …; `ai vault --help` lists all",
        "State",
    ),
    "ssh": ("ssh", "a shell or a command on a server, through any chain of hops", "Servers"),
    "scp": ("scp", "copy files to and from servers, over the same chain", "Servers"),
    "servers": ("servers", "the servers you work on: list, check, change, import and export them", "Servers"),
    "guard": ("guard_command", "how risky is a command? SAFE, MODERATE, DANGEROUS or FORBIDDEN", "Safety"),
    "sandbox": ("sandbox_command", "run a command of yours within limits that the kernel keeps", "Safety"),
    "audit": ("audit_command", "what was asked, run, refused and changed; `audit verify` checks the record", "Safety"),
    "undo": ("undo", "files that were changed for you: list them, bring them back", "Safety"),
    "history": ("history", "questions, answers and commands of the past", "State"),
    "setup": ("setup", "choose a provider, test it, write the configuration", "Set-up"),
    "models": ("models", "the models that each configured provider offers", "Set-up"),
    "config": ("settings", "get, list, set, unset, edit, validate: the settings and where each comes from", "Set-up"),
    "doctor": ("doctor", "what is configured, reachable, missing; `doctor network` follows one request", "Set-up"),
    "completion": ("shell_completion", "the completion script for bash, zsh or fish", "Set-up"),
}

# Words that later commands own. A question may not start with one: what is a question today must not run something
# tomorrow.
RESERVED = frozenset("agent chat explain-last init inventory last run runs shell version workflows".split())

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
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # a terminal that cannot show a character must not end the answer
    try:
        code = _dispatch(argv)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return 130
    except Exception as error:  # the one catch point
        return _report(error)


def _open_closed_streams() -> None:
    """`ai … >&-`: give stdin, stdout or stderr that were closed to /dev/null, before a file or socket of ours gets
    their number."""
    import os

    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode))


def _help() -> str:
    lines = ["Usage: ai [options] QUESTION · COMMAND | ai [QUESTION] · ai SUBCOMMAND …", "", "Examples:", EXAMPLES]
    for group in dict.fromkeys(group for _, _, group in COMMANDS.values()):
        lines += ["", f"{group}:"]
        lines += [f"  ai {name:<10} {text}" for name, (_, text, where) in COMMANDS.items() if where == group]
    lines += [
        "",
        "Options (before the question):",
        OPTIONS,
        "",
        "A question that starts with a command's name: ai -- history of …",
    ]
    return "\n".join(lines)


def _dispatch(argv: "list[str]") -> int:
    if argv in (["--version"], ["-V"]):
        from opsterm import __version__

        print(f"opsterm {__version__}")
        return 0
    if argv in (["--help"], ["-h"], ["help"]) or (not argv and sys.stdin.isatty()):
        print(_help())
        return 0
    import gc

    gc.set_threshold(100_000)  # a short life makes little garbage: collecting it while modules load costs 5 % of a call
    name = argv[0] if argv else ""
    if name in RESERVED:
        raise _usage(f"{name!r} is kept for a command that this version does not have yet", argv)
    if name in COMMANDS and name != "ask":
        return _run(name, argv)
    return _ask(argv[1:] if name == "ask" else argv, explicit=name == "ask")


def _run(name: str, argv: "list[str]") -> int:
    module = _module(name)
    quick = getattr(module, "quick", None)  # what it can read without argparse, whose import is half of a short call
    if quick and (args := quick(argv[1:])) is not None:
        return module.main(args)
    try:
        args = _parser(name, module).parse_args(argv[1:])
    except _ArgumentError as error:
        if name == "vault":
            raise module.no_action(argv[1:]) or _misused_action(f"ai vault {argv[1]}", str(error)) from None
        if error.prog != f"ai {name}":  # one of its actions was named, so this is no question
            raise _misused_action(error.prog, str(error)) from None
        if len(argv) > 1 and not any(word.startswith("-") for word in argv[1:]):
            raise _usage(f"{name!r} is a command, and {' '.join(argv[1:])!r} does not fit it ({error})", argv) from None
        if name in ("guard", "sandbox"):  # rather a command than a question
            raise _no_option(name, error) from None
        raise _usage(f"ai {name}: {error}", argv, help_too=True) from None
    return module.main(args)


def _no_option(name: str, error: Exception) -> Exception:
    from opsterm.errors import UsageError

    return UsageError(f"ai {name}: {error}", f"ai {name} --help; a command that begins with - goes behind --")


def _misused_action(prog: str, words: str) -> Exception:
    """The error for `ai COMMAND ACTION …`, without words that may hold a secret. prog is the command and its action:
    argparse names the command alone where there is more than both take."""
    from opsterm.errors import UsageError

    hint = f"{prog} --help"
    if words.startswith("unrecognized arguments") or "ignored explicit argument" in words:
        words = "there is more on the command line than it takes; it is not repeated here"
        hint += ". If it was a secret, others saw it in `ps`: change it where it is used"
    return UsageError(f"{prog}: {words}", hint)


def _ask(argv: "list[str]", explicit: bool) -> int:
    module = _module("ask")
    try:
        args = _parser("ask", module).parse_args(argv)
    except _ArgumentError as error:
        raise _usage(f"{error}; options come before the question", argv, help_too=True) from None
    if args.words[:1] == ["--"]:
        args.words = args.words[1:]
    elif not explicit and args.words and (args.words[0] in COMMANDS or args.words[0] in RESERVED):
        raise _misplaced(args.words)
    return module.main(args)


def _misplaced(words: "list[str]") -> Exception:
    """The error for options in front of a command. What stands behind `vault` may hold a secret: it is not repeated."""
    from opsterm.errors import UsageError

    if words[0] == "vault":
        return UsageError("'vault' is a command: its name comes first, its action, then options", "ai vault --help")
    return _usage(f"{words[0]!r} is a command: its name comes first, its options after it", words)


def _module(name: str) -> "Any":
    from importlib import import_module

    return import_module(f"opsterm.{COMMANDS[name][0]}")


class _ArgumentError(Exception):
    """What argparse would have ended the process for; prog is the command, with its action."""

    def __init__(self, message: str, prog: str) -> None:
        super().__init__(message)
        self.prog = prog


def _parser(name: str, module: "Any") -> "Any":
    import argparse

    class Parser(argparse.ArgumentParser):
        def error(self, message: str) -> "NoReturn":
            raise _ArgumentError(message, self.prog)

    usage = "ai [options] QUESTION" if name == "ask" else None
    parser = Parser(prog=f"ai {name}", usage=usage, description=COMMANDS[name][1], allow_abbrev=False)
    parser.set_defaults(commands=COMMANDS)
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
    from opsterm.errors import FAILED, OpsTermError
    from opsterm.screen import OutputClosed, discard_stdout

    if isinstance(error, (BrokenPipeError, OutputClosed)):
        discard_stdout()
        return 141  # as a program ends that SIGPIPE ended
    if isinstance(error, OSError) and error.filename is None:  # print() to a full disk; what we open has a name
        _tell(f"the output could not be written: {error.strerror}")
        discard_stdout()
        return FAILED
    if not isinstance(error, OpsTermError):
        return _report_bug(error)
    _tell(error.message, error.hint)
    return error.code


def _tell(message: str, hint: "str | None" = None) -> None:
    from opsterm.term import clean, coloured, paint

    styled = coloured(sys.stderr)
    try:
        print(paint(f"ai: {clean(message)}", "red", styled), file=sys.stderr)
        if hint:
            print(paint(f"    {clean(hint)}", "dim", styled), file=sys.stderr, flush=True)
    except OSError:
        pass  # nobody can read it


def _report_bug(error: Exception) -> int:
    """An unexpected exception: one line for the person, the traceback (no values of variables in it) to a file."""
    import os
    import traceback

    from opsterm import paths
    from opsterm.errors import BUG

    what = f"{type(error).__name__}: {error}"
    try:
        from opsterm import redact

        what = redact.mask(what)
        path = os.path.join(paths.state_dir(), "bug.log")
        details = redact.mask("".join(traceback.format_exception(error)))
        paths.write_private(path, details.encode("utf-8", "replace"))
    except Exception as failure:  # whatever it is, it must not hide the bug
        path = f"nowhere ({failure})"
    _tell(f"this is a bug in OpsTerm: {what}. The details are in {path}")
    return BUG
