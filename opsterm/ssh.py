"""`ai ssh`: a shell on a server, or one command there, as the person has typed it."""

from __future__ import annotations

from opsterm import ssh_config, ssh_process, ssh_way
from opsterm.errors import OK, UsageError
from opsterm.ssh_config import Manner

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from opsterm.inventory_fields import Server

FORWARDS = ("L", "R", "D")


class Plain:
    """What the parser makes of a server and a command without options."""

    via = timeout = None
    print = explain = json = N = tty = no_stdin = verbose = accept_new = no_become = close = False
    L: tuple[str, ...] = ()
    R: tuple[str, ...] = ()
    D: tuple[str, ...] = ()

    def __init__(self, server: str, command: list[str]) -> None:
        self.server, self.command = server, command


def quick(words: list[str]) -> Plain | None:
    """SERVER or SERVER COMMAND, as it is typed most of the time, without the parser, which takes as long to load as all
    the rest. None where there are options."""
    server, *command = words or ["-"]
    if command[:1] == ["--"]:
        del command[0]
    elif command and command[0].startswith("-"):
        return None
    return None if server.startswith("-") or not server else Plain(server, command)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from argparse import REMAINDER

    parser.usage = "ai ssh SERVER [options] [--] [COMMAND …]"
    parser.set_defaults(command=[], server="")
    add = parser.add_argument
    add("--via", metavar="A[,B]", help="through these servers instead of the inventory's proxy; none: directly")
    add("--print", action="store_true", help="print the plain ssh command, and do not connect")
    add("--explain", action="store_true", help="each hop: address, key, agent, host key, and where that comes from")
    add("--json", action="store_true", help="with --explain: as one JSON document")
    for name, what in (("L", "a local port leads there"), ("R", "a port of the server leads here"), ("D", "SOCKS")):
        add(f"-{name}", action="append", default=[], metavar="SPEC", help=f"forward: {what}, as ssh has it")
    add("-N", action="store_true", help="no shell: forwards only")
    add("-t", "--tty", action="store_true", help="a terminal for COMMAND: top, less, an editor")
    add("-n", "--no-stdin", action="store_true", help="COMMAND gets no stdin (in loops that read)")
    add("-v", "--verbose", action="store_true", help="ssh's own log")
    add("--timeout", type=_seconds, metavar="SECONDS", help="end COMMAND after that, here and there")
    add("--accept-new", action="store_true", help="take over host keys that are not known yet (never changed ones)")
    add("--no-become", action="store_true", help="not as another user, also where the inventory says so (become)")
    add("--close", action="store_true", help="close what is kept open to SERVER, or to all")
    add("words", action=_words(), nargs=REMAINDER, metavar="SERVER", help="a name, or user@host:port")
    parser.epilog = "Exit code: that of COMMAND; 6 where the server was not reached. Of a shell: that of ssh."


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value < 1e7:
        raise ValueError
    return value


def _words() -> type[argparse.Action]:
    from argparse import Action

    class Words(Action):
        """SERVER, then options in any order, then the command: from its first word on nothing is ours."""

        def __call__(self, parser: Any, namespace: Any, values: Any, option: Any = None) -> None:
            words = list(values)
            if words and not namespace.server and words[0] != "--":
                namespace.server = words.pop(0)
            if words[:1] == ["--"]:
                namespace.command = words[1:]
            elif words and words[0].startswith("-") and words[0] != "-":
                parser.parse_args(words, namespace)
            else:
                namespace.command = words

    return Words


def main(args: argparse.Namespace | Plain) -> int:
    if args.close:
        return _close(args)
    if not args.server:
        raise UsageError("no server is named", "ai ssh SERVER; `ai servers list` shows them")
    hops = ssh_way.to(args.server, args.via)
    _check_use(args)
    if args.print:
        from opsterm.screen import emit
        from opsterm.ssh_explain import plain

        emit(plain(hops, _forwards(args), args.command, args.tty) + "\n")
        return OK
    if args.explain:
        from opsterm import ssh_explain

        return ssh_explain.main(hops, args.json)
    if args.command and not (args.tty or args.N or args.verbose or _forwards(args)):
        from opsterm import ssh_command

        return ssh_command.run(hops, command(args.command), args)
    return _become(hops, args)


def _check_use(args: argparse.Namespace | Plain) -> None:
    if args.json and not args.explain:
        raise UsageError("--json goes with --explain", "ai ssh SERVER --explain --json")
    if args.timeout and (not args.command or args.tty):
        raise UsageError("--timeout is for a COMMAND without a terminal", "ai ssh SERVER --timeout 30 -- COMMAND")
    if args.N and args.command:
        raise UsageError("-N is for forwards alone: it runs no command", "ai ssh SERVER -N -L 8080:localhost:80")


def command(words: list[str]) -> str:
    """What the server's shell gets: several words are quoted as they are, a single one is text for that shell."""
    from shlex import join

    return words[0] if len(words) == 1 else join(words)


def _forwards(args: argparse.Namespace | Plain) -> list[str]:
    return [word for name in FORWARDS for spec in getattr(args, name) for word in (f"-{name}", spec)]


def _become(hops: tuple[Server, ...], args: argparse.Namespace | Plain) -> int:
    """From here on there is ssh in our place: nothing of ours stays between it and the person."""
    path, alias = ssh_config.write(hops, Manner(accept_new=args.accept_new))
    argv = ["ssh", "-F", path, *(["-v"] if args.verbose else []), *_forwards(args)]
    argv += ["-N"] if args.N else ["-t"] if args.tty else []
    argv += ["-o", "ExitOnForwardFailure=yes"] if _forwards(args) else []
    argv += ["-n"] if args.no_stdin else []
    text = command(args.command) if args.command else ""
    if text and hops[-1].become and not args.no_become:
        from opsterm import ssh_remote

        text = ssh_remote.as_user(text, hops[-1], asks=args.tty)  # sudo can ask on its terminal
    ssh_process.become([*argv, "--", alias, *([text] if text else [])])


def _close(args: argparse.Namespace | Plain) -> int:
    from opsterm import ssh_command

    if args.command:
        raise UsageError("--close takes one server, or none for all", "ai ssh --close")
    return ssh_command.close(args.server, args.via)
