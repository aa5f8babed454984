"""What the shell of a server gets, where a command is to end there when it ends here, or to run as another user."""

from __future__ import annotations

from opsterm.inventory_fields import Server
from opsterm.record import NamedTuple

END = "opsterm-end-of-password"  # the line behind what sudo may read as a password

# Runs $2 in a session of its own, with the first $1 bytes of stdin as its input. When stdin ends then, because time is
# up or nobody is there any more, all of the session gets SIGTERM, and SIGKILL two seconds later. For any POSIX shell:
# who feeds and watches (w), the command (j) and its exit code (c) are told to a loop through descriptor 5, since no
# shell waits for one part of a pipeline alone.
WATCH = """\
command -v setsid >/dev/null 2>&1 && s=setsid || s=
exec 3<&0 4>&1 6>&2 2>/dev/null
{
  { sh -c 'echo w $PPID' >&5; head -c "$1" 4>&- 5>&-; exec >/dev/null 4>&-; cat 5>&-; echo end 0 >&5; } <&3 6>&- |
  { $s sh -c 'echo j $$ >&5; exec "${SHELL:-sh}" -c "$1" 2>&6 3<&- 4>&- 5>&- 6>&-' - "$2" >&4; echo c $? >&5; }
} 5>&1 | {
  exec >/dev/null 3<&- 4>&- 6>&-; w= c= j=
  while read -r k v; do
    case $k in
      w) w=$v;; j) j=$v;; c) c=$v;;
      end) kill -TERM "-$j" || kill -TERM "$j"; (sleep 2; kill -KILL "-$j" || kill -KILL "$j") & ;;
    esac
    [ -z "$w" ] || [ -z "$c" ] || { kill "$w"; exit "$c"; }
  done
}"""
# sudo reads a password, or does not: what is left of it is read here, and not by the command.
SKIP = f'while IFS= read -r l && [ "$l" != {END} ]; do :; done\n'


class Remote(NamedTuple):
    """The text for the server's shell, and what goes to it on stdin. held: stdin has to stay open."""

    command: str
    stdin: bytes
    held: bool


def plain(command: str, stdin: bytes = b"") -> Remote:
    return Remote(command, stdin, False)


def watched(command: str, stdin: bytes, server: Server, password: bytes | None) -> Remote:
    """The command, watched there; as the user that the inventory says. The password is for sudo, and goes over stdin
    alone."""
    from shlex import quote

    user, script, stdin_all = server.become, WATCH, stdin
    if user and password is not None:
        script, stdin_all = SKIP + WATCH, password + b"\nx\nx\n" + END.encode() + b"\n" + stdin
    inner = f"sh -c {quote(script)} opsterm {len(stdin)} {quote(command)}"
    return Remote(f"{sudo(user, password is not None)}{inner}" if user else inner, stdin_all, True)


def sudo(user: bool | str, asks: bool) -> str:
    """The beginning of a command that runs as user, root for True. Without a password nothing is asked for."""
    from shlex import quote

    who = f" -u {quote(user)}" if isinstance(user, str) else ""
    return f"sudo -k -S -p ''{who} -- " if asks else f"sudo -n{who} -- "


def as_user(command: str, server: Server, asks: bool = False) -> str:
    """The command with our stdin as it is, through sudo without a password, or one that asks on its terminal."""
    from shlex import quote

    begin = sudo(server.become, False)
    begin = begin.replace("sudo -n", "sudo", 1) if asks else begin
    return f"{begin}sh -c {quote(command)}" if server.become else command
