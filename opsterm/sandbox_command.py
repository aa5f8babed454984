"""`ai sandbox`: a command of the person's own under restrictions that hold in the kernel. No gate, no question."""

from __future__ import annotations

import os
import signal
import sys
from shlex import join

from opsterm import handover, kernel, passing, process, sandbox, sandbox_enter
from opsterm.environment import inherited
from opsterm.errors import OK, REFUSED, OpsTermError, UsageError
from opsterm.sandbox import Facts, Restrictions
from opsterm.screen import emit
from opsterm.term import clean, note, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from opsterm.sandbox_enter import Prepared

# One restriction each, for --check.
EACH = {
    "read_only": Restrictions(read_only=True),
    "no_delete": Restrictions(no_delete=True),
    "no_network": Restrictions(no_network=True),
    "no_sudo": Restrictions(no_sudo=True),
    "path": Restrictions(paths=("/tmp",)),
    "cpu": Restrictions(cpu=1),
    "memory": Restrictions(memory=1),
    "processes": Restrictions(processes=1),
    "file_size": Restrictions(file_size=1),
}
# What a program was ended by → what that means here.
ENDED = {
    signal.SIGSYS: "it was ended for a system call of another architecture: 32-bit programs do not run in the sandbox",
    signal.SIGXCPU: "it was ended: its CPU time was used up (--cpu)",
    signal.SIGXFSZ: "it was ended: a file grew too large (--file-size)",
}
STARVED = (signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT)  # how programs end that get no memory, also to start
NARROWEST = 24  # columns


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--read-only", action="store_true", help="it changes no file, no attribute of one, no setting")
    add("--no-delete", action="store_true", help="it deletes, moves away, replaces and empties no file")
    add("--no-network", action="store_true", help="it has no network, and no socket of a service")
    add("--no-sudo", action="store_true", help="it gets no more rights than it has; root's are gone but for its files")
    add("--path", action="append", default=[], metavar="DIR", help="it writes only there (again for more)")
    add("--cpu", default="", metavar="TIME", help="CPU time of each process: 90s, 5m, 1h")
    add("--memory", default="", metavar="SIZE", help="memory of each process: 512M, 2G")
    add("--processes", default="", metavar="N", help="so many beside those that you have (not for root)")
    add("--file-size", default="", metavar="SIZE", help="no file grows larger")
    add("--best-effort", action="store_true", help="run it also where something of that cannot be held")
    add("--check", action="store_true", help="say what this system can hold, and run nothing")
    add("--json", action="store_true", help="with --check: as one JSON document")
    add("words", nargs="...", metavar="COMMAND", help="the command and its arguments, as they are: no shell reads them")
    parser.usage = "ai sandbox [options] -- COMMAND …"
    parser.epilog = "Exit code: that of the command, 128 + N for a signal; 4 where a restriction cannot be held here."


def main(args: argparse.Namespace) -> int:
    wanted = _restrictions(args)
    words = args.words[1:] if args.words[:1] == ["--"] else args.words
    if args.check:
        if words:
            raise UsageError("--check runs nothing: it takes no command", "ai sandbox --check")
        return _check(wanted, sandbox.facts(), args.json)
    if args.json:
        raise UsageError("--json goes with --check: what a command prints is its own", "ai sandbox --check --json")
    if not wanted.restricts():
        raise UsageError(
            "there is no restriction: it would run as always", f"ai sandbox --no-delete -- {join(words) or 'bash'}"
        )
    if not words:
        raise UsageError("there is no command to run in the sandbox", "ai sandbox --no-delete -- bash")
    plan = sandbox.plan(wanted, sandbox.facts())
    _find(words[0])
    for text in plan.unheld:
        note(f"not held here: {text}", "yellow")
    tty = _terminal()
    prepared = sandbox_enter.prepare(plan, () if tty is not None else (0, 1, 2))
    code = _run(prepared, words, tty)
    _explain(code, wanted)
    return code


def _restrictions(args: argparse.Namespace) -> Restrictions:
    if args.processes and not (args.processes.isascii() and args.processes.isdigit() and 0 < len(args.processes) < 8):
        raise UsageError(f"{args.processes!r} is not a number of processes", "a whole number: --processes 50")
    return Restrictions(
        args.read_only,
        args.no_delete,
        args.no_network,
        args.no_sudo,
        _paths(args.path),
        sandbox.seconds(args.cpu) if args.cpu else None,
        sandbox.size(args.memory) if args.memory else None,
        int(args.processes) if args.processes else None,
        sandbox.size(args.file_size) if args.file_size else None,
        args.best_effort,
    )


def _paths(texts: list[str]) -> tuple[str, ...]:
    if "" in texts:
        raise UsageError("--path needs the name of a directory or file", "--path . is where you are")
    try:
        return tuple(map(os.path.abspath, texts))
    except FileNotFoundError:
        raise UsageError("the directory that you are in has been removed: --path is nowhere in it", "cd /") from None


def _find(program: str) -> None:
    try:
        handover.find(program)
    except OpsTermError as error:
        quoted = f"No shell reads it: ai sandbox … -- sh -c {join([program])}" if " " in program else "Nothing was run"
        raise OpsTermError(error.message, quoted, error.code, error.category) from None


def _terminal() -> int | None:
    """Stdin, where all three streams are the terminal, and ours: a job in the background may not set its modes."""
    if not all(map(os.isatty, (0, 1, 2))):
        return None
    try:
        return 0 if os.tcgetpgrp(0) == os.getpgrp() else None
    except OSError:
        return None


def _run(prepared: Prepared, argv: list[str], tty: int | None) -> int:
    command, parent = prepared.command(argv), os.getpid()
    try:
        if tty is None:
            return passing.run(command, inherited(), lambda: sandbox_enter.enter(prepared))

        def enter() -> None:
            sandbox_enter.enter(prepared)
            kernel.die_with(parent)

        done = process.run_on_terminal(command, tty, inherited(), lambda result: None, enter=enter)
        if done.why:
            raise OpsTermError(f"{argv[0]}: {done.why}", code=done.code)
        return done.code
    finally:
        prepared.close()


def _explain(code: int, wanted: Restrictions) -> None:
    """A person may take the sandbox for a fault of the machine."""
    if code - 128 in ENDED:
        note(ENDED[signal.Signals(code - 128)], "yellow")
    elif wanted.memory is not None and code - 128 in STARVED:
        note(f"it was ended: perhaps {sandbox.written(wanted.memory)} of memory is too little (--memory)", "yellow")
    elif 0 < code < passing.NOT_STARTED - 1 and wanted.confines() and sys.stderr.isatty():
        note(f'exit code {code}; "Permission denied" may be the sandbox: {", ".join(wanted.names())}')


# What this system can hold


def _check(wanted: Restrictions, facts: Facts, as_json: bool) -> int:
    asked = {", ".join(wanted.names()): wanted} if wanted.restricts() else EACH
    found = {name: sandbox.plan(one._replace(best_effort=True), facts) for name, one in asked.items()}
    if as_json:
        import json

        rows = {
            name: {"held": not plan.unheld, "unheld": plan.unheld, "weaker": plan.weaker}
            for name, plan in found.items()
        }
        parts = {"landlock": facts.abi, "seccomp": facts.seccomp, "bubblewrap": facts.bwrap, "machine": facts.machine}
        emit(json.dumps({**parts, "restrictions": rows}) + "\n")
    else:
        lines = [_offers(facts), ""]
        for name, plan in found.items():
            held = "not held" if plan.unheld else "held"
            lines += _row(f"{name:<{max(map(len, found))}}  {held}", (*plan.unheld, *plan.weaker))
        emit("\n".join(lines) + "\n")
    return REFUSED if wanted.restricts() and any(plan.unheld for plan in found.values()) else OK


def _offers(facts: Facts) -> str:
    parts = [
        f"Landlock {facts.abi}" if facts.abi else "no Landlock",
        "seccomp" if facts.seccomp else "no seccomp",
        *(["bubblewrap"] if facts.bwrap else []),
        "root" if facts.uid == 0 else "not root",
    ]
    return " · ".join(parts)


def _row(head: str, reasons: tuple[str, ...]) -> list[str]:
    import textwrap

    room = max(width() - 1, NARROWEST)
    return [
        head,
        *(
            line
            for reason in reasons
            for line in textwrap.wrap(clean(reason), room, initial_indent="  ", subsequent_indent="    ")
        ),
    ]
