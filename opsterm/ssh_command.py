"""`ai ssh SERVER COMMAND` and `ai ssh --close`: what stays a process of ours."""

from __future__ import annotations

import os
import sys

from opsterm import prompt, ssh_config, ssh_remote, ssh_run
from opsterm.errors import OK, OpsTermError, UsageError
from opsterm.inventory_fields import Server
from opsterm.ssh_config import Manner
from opsterm.ssh_run import Streams
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LARGEST_INPUT = 64 << 20  # bytes of stdin for a command that is watched
PASSWORDS = ("sudo/{0.name}", "sudo/{0.user}@{0.name}", "sudo")  # names in the vault, the first that is there


def run(hops: tuple[Server, ...], command: str, args: Any) -> int:
    """Run the command as the person typed it, on our streams; return its exit code."""
    attended = prompt.in_foreground()
    manner = Manner(batch=not attended, masters=True, accept_new=args.accept_new)
    server = hops[-1]._replace(become=False) if args.no_become else hops[-1]
    hops = (*hops[:-1], server)
    password = sudo_password(server) if server.become else None
    if args.timeout or password is not None:
        remote = ssh_remote.watched(command, _input(args), server, password)
    else:
        remote = ssh_remote.plain(ssh_remote.as_user(command, server))
    if not ssh_config.socket(hops, len(hops) - 1, ssh_config.private_directory()):
        note("connections are not kept open: the path of the directory for their sockets is too long", "yellow")
    streams = Streams(None, None, attended, inherits_stdin=not args.no_stdin)
    code, failure = ssh_run.attempt(hops, remote, args.timeout, manner, streams)
    if failure is None:
        return code
    raise OpsTermError(failure.text, failure.hint, code, "network")


def sudo_password(server: Server) -> bytes | None:
    """What the vault has for sudo on a server; None where it has nothing, or there is no vault."""
    from opsterm import paths

    if not os.path.lexists(paths.vault_file()):
        return None
    from opsterm import vault
    from opsterm.vault_password import Unlocking

    known = vault.load().entries
    name = next((name for each in PASSWORDS if (name := each.format(server)) in known), None)
    if name is None:
        return None
    return vault.open_once(Unlocking(password_cmd=_password_command)).value(name)


def _password_command() -> str:
    from opsterm import config

    return config.load()["vault.password_cmd"].value or ""


def _input(args: Any) -> bytes:
    """All of stdin, which is to go with a command that is watched. UsageError where it does not end in its time."""
    if args.no_stdin or sys.stdin is None or sys.stdin.isatty():
        return b""
    import select
    import time

    end = time.monotonic() + args.timeout if args.timeout else None
    found = bytearray()
    while len(found) <= LARGEST_INPUT:
        left = max(end - time.monotonic(), 0.0) if end else None
        if not select.select([0], [], [], left)[0]:
            raise UsageError(f"stdin did not end within {args.timeout:g} s: nothing was run", "-n: without stdin")
        data = os.read(0, 1 << 20)
        if not data:
            return bytes(found)
        found += data
    raise UsageError("stdin is too large to go with this: at most 64 MB", "ai scp it there first")


def close(name: str, via: str | None) -> int:
    from opsterm import ssh_master

    if not name:
        closed = [ssh_master.close(path) for path in ssh_master.sockets()]
        note(f"{sum(closed)} connection{'s' * (sum(closed) != 1)} closed")
        return OK
    from opsterm import ssh_way

    hops = ssh_way.to(name, via)
    path = ssh_config.socket(hops, len(hops) - 1, ssh_config.private_directory())
    note(f"{hops[-1].name}: {'closed' if path and ssh_master.close(path) else 'there was no connection open'}")
    return OK
