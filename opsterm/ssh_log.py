"""What went wrong with a connection, and at which hop: told by OpenSSH's own logs, one for each hop. The exit code
alone says nothing, for 255 is also what a command may end with."""

from __future__ import annotations

from shlex import quote

from opsterm import ssh_hostkey
from opsterm.inventory_fields import NO_PROXY, Server
from opsterm.record import NamedTuple
from opsterm.ssh_config import key_path, plain_name

UNREACHABLE, DNS, REFUSED, TIMEOUT, AUTH, HOSTKEY, KILLED = KINDS = (
    "unreachable", "dns", "refused", "timeout", "auth", "hostkey", "killed",
)  # fmt: skip
JUMP = "jump:"  # and the name of the hop
CONFIG = "config"  # ssh does not take its own configuration
DROPPED = "dropped"  # a cause of UNREACHABLE that passes: MaxStartups
AMBIGUOUS = "ambiguous"  # one that a master does not tell
AUTHENTICATED = ("Authenticated to ", "master session id: ")
STARTED = (
    "debug1: Sending command: ",
    "debug1: Sending subsystem: ",
    "mux_client_request_session: master session id: ",
)
FINISHED = ("rtype exit-status", "Received exit status from master ")
SIGNALLED = "rtype exit-signal"
ASKING = ("Server host key: ", "Next authentication method: ")  # from here on ssh may wait for the person


class Failure(NamedTuple):
    """kind is one of KINDS or jump:HOP; cause what it was at that hop. hop is the server that it happened at."""

    kind: str
    hop: str
    text: str
    hint: str
    cause: str = ""


def authenticated(log: str) -> bool:
    return any(mark in log for mark in AUTHENTICATED)


def started(log: str) -> bool:
    """Whether the command may have begun to run on the server."""
    return any(mark in log for mark in STARTED)


def finished(log: str) -> bool:
    """Whether the server has told the exit code of the command."""
    return any(mark in log for mark in FINISHED)


def added(log: str) -> str:
    """The fingerprint of a host key that was taken over; "" where none was."""
    return (_after(log, "Server host key: ") or [""])[0] if "Warning: Permanently added" in log else ""


def may_be_asking(logs: list[str]) -> bool:
    return any(mark in log and not authenticated(log) for log in logs for mark in ASKING)


def failure(hops: tuple[Server, ...], logs: list[str], master_lives: bool = False) -> Failure | None:
    """Why there is no exit code of the command; None where there is one. logs: of each hop, in the order of hops."""
    for at in range(len(hops)):
        if not authenticated(logs[at]):
            return _at_hop(hops, at, logs)
    if finished(logs[-1]):
        return None
    name = hops[-1].name
    if not started(logs[-1]):
        text = f"{where(hops, len(hops) - 1)} has let us in, and then did not begin a session"
        return Failure(
            TIMEOUT, name, text, "No memory, no disk, too many processes? " + _SSHD + " on its console", TIMEOUT
        )
    if SIGNALLED in logs[-1] or master_lives:
        return Failure(
            KILLED,
            name,
            f"the command on {name} was ended by a signal",
            f"Out of memory? {again(hops)} -- dmesg -T",
            KILLED,
        )
    return Failure(
        KILLED,
        name,
        f"the connection to {name} broke while the command ran: nobody knows how far it came",
        f"Look there before it is run again: {again(hops)}",
        "lost",
    )


def again(hops: tuple[Server, ...], at: int = -1) -> str:
    """The command that goes to a hop the same way."""
    hops = hops[: at + 1] if at >= 0 else hops
    *before, server = hops
    direct = server.proxy in ((), (NO_PROXY,))
    if before and (direct or server.proxy[-1] != before[-1].name):
        return f"ai ssh {quote(server.name)} --via {quote(','.join(hop.name for hop in before))}"
    return f"ai ssh {quote(server.name)}"


def where(hops: tuple[Server, ...], at: int) -> str:
    """A hop for people: its name, its address where that is another one, and its number where there are several."""
    hop = hops[at]
    host = hop.host or plain_name(hop)
    address = f"[{host}]" * (":" in host) or host
    address += f":{hop.port}" * (hop.port is not None)
    parts = [address] * (address not in hop.name) + [f"hop {at + 1} of {len(hops)}"] * (len(hops) > 1)
    return f"{hop.name} ({', '.join(parts)})" if parts else hop.name


# Words of a log → class, what is said of the hop, what to do. {hop} is the hop, {name} its name, {before} the hop
# before it, {again} goes to it, {explain} shows the whole way. The first that fits holds.
_LOOK = "Is it up? Another way: {again} --via HOP. Each hop: {explain}"
_PORT = "Is sshd running there, and is it the right port? {explain}"
_NAME = "Is the name right? {explain}"
_ROUTE = "Is the address right, and has {before} a route to it? {explain}"
_SSHD = "journalctl -u ssh -n 50"
_FULL = f"MaxStartups reached, fail2ban, hosts.deny, a firewall? On its console: {_SSHD}"
RULES = (
    ("Could not resolve hostname", DNS, "{hop} has a host name that cannot be resolved", _NAME),
    ("connect failed: Name or service not known", DNS, "{hop} has a host name that {before} cannot resolve", _NAME),
    ("connect failed: Temporary failure in name", DNS, "{hop} has a host name that {before} cannot resolve", _NAME),
    ("unknown host", DNS, "{hop} has a host name that {before} cannot resolve", _NAME),
    ("Bad configuration option", CONFIG, "ssh does not know an option that is set for {name}", "{explain}"),
    ("Bad owner or permissions", CONFIG, "ssh refuses a configuration file for its permissions", "ls -l ~/.ssh/config"),
    ("terminating, ", CONFIG, "ssh does not take the configuration for {name}", "{explain}"),
    ("administratively prohibited", JUMP, "{before} does not pass connections on to {hop}",
     "sshd_config there: AllowTcpForwarding yes, and PermitOpen. Another way: --via HOP"),
    ("Connection refused", REFUSED, "{hop} refused the connection", _PORT),
    ("No route to host", UNREACHABLE, "there is no route to {hop}", _LOOK),
    ("Network is unreachable", UNREACHABLE, "the network of {hop} is not reachable", _LOOK),
    ("Host is down", UNREACHABLE, "{hop} is down", _LOOK),
    ("during banner exchange", TIMEOUT, "{hop} took the connection and said nothing",
     "Is that port sshd, and the machine not overloaded? {explain}"),
    ("timed out", TIMEOUT, "{hop} did not answer in time", _LOOK),
    ("Too many authentication failures", AUTH, "{hop} ended the connection after too many keys",
     "Name the right one: key: FILE in servers.yaml. {explain}"),
    ("Unable to negotiate", UNREACHABLE, "{hop} has no cipher, key exchange or key type in common with this ssh",
     "An old server, or an old ssh here? ssh -Q kex; options: {{KexAlgorithms: …}} in servers.yaml"),
    ("Stdio forwarding request failed", AMBIGUOUS, "{before} could not connect to {hop}", _ROUTE),
    ("stdio forwarding failed", UNREACHABLE, "{before} could not connect to {hop}", _ROUTE),
    ("Permission denied (", AUTH, "", ""),
    ("Exceeded MaxStartups", DROPPED, "{hop} has as many logins under way as it takes (MaxStartups)", _FULL),
    ("Not allowed at this time", DROPPED, "{hop} lets this address wait, after logins that failed", _FULL),
    ("banner line 0: ", UNREACHABLE, "{hop} is no ssh server: it speaks something else", _PORT),
    ("Connection reset by", DROPPED, "{hop} took the connection and dropped it", _FULL),
    ("Connection closed by", DROPPED, "{hop} took the connection and closed it", _FULL),
    ("Broken pipe", DROPPED, "the connection to {hop} broke", _LOOK),
)  # fmt: skip


def _at_hop(hops: tuple[Server, ...], at: int, logs: list[str]) -> Failure:
    log, before = logs[at], logs[at - 1] if at else ""
    if "Host key verification failed" in log or "HOST IDENTIFICATION HAS CHANGED" in log:
        text, hint = ssh_hostkey.explained(log, where(hops, at), again(hops))
        return _made(hops, at, HOSTKEY, text, hint)
    if not at and "Executing proxy command" in log and "Remote protocol version" not in log:
        text = (
            f"{where(hops, at)} is not reached by the ProxyJump or ProxyCommand that your ssh configuration has for it"
        )
        return _made(hops, at, UNREACHABLE, text, _filled("{explain}; or past it: --via none, --via HOP", hops, at))
    # The hop before it has tried the address, and knows more of it than who was waiting.
    refusals = "\n".join(line for line in before.splitlines() if "open failed: " in line or "forwarding" in line)
    for source in filter(None, (refusals, _said(log))):
        for mark, cause, text, hint in RULES:
            if mark in source:
                return _by_rule(hops, at, log, cause, text, hint)
    if "Connection established" in log or "Remote protocol version" in log or (at and before):
        text = f"{where(hops, at)} took the connection and then said nothing more"
    else:
        text = f"{where(hops, at)} did not answer in time"
    return _made(hops, at, TIMEOUT, text, _filled(_LOOK, hops, at))


def _by_rule(hops: tuple[Server, ...], at: int, log: str, cause: str, text: str, hint: str) -> Failure:
    if cause == JUMP:  # the hop before it is to blame
        return _made(hops, at - 1, "forwarding", _filled(text, hops, at), hint)
    if cause == AUTH and not text:
        return _made(hops, at, AUTH, *_refused_keys(hops, at, log))
    if cause == DROPPED and "Next authentication method: " in log:  # tried again and again it would lock us out
        text = f"{where(hops, at)} closed the connection during the login"
        return _made(
            hops, at, AUTH, text, "Is the account locked, or not let in (AllowUsers, PAM)? On its console: " + _SSHD
        )
    seen = (
        f", as {hops[at - 1].name} sees it" if at and "{before}" not in text and cause in (REFUSED, UNREACHABLE) else ""
    )
    return _made(hops, at, cause, _filled(text, hops, at) + seen, _filled(hint, hops, at))


def _said(log: str) -> str:
    """Messages, and the few of debugging that are needed: others quote what has passed."""
    lines = log.splitlines()
    return "\n".join(line for line in lines if not line.startswith("debug") or "banner line 0: " in line)


def _filled(text: str, hops: tuple[Server, ...], at: int) -> str:
    explain = f"{again(hops)} --explain"
    before = hops[at - 1].name if at else ""
    way = again(hops, at).partition(" --via ")[0]
    return text.format(hop=where(hops, at), name=hops[at].name, before=before, again=way, explain=explain)


def _made(hops: tuple[Server, ...], at: int, cause: str, text: str, hint: str) -> Failure:
    name = hops[at].name
    kind = UNREACHABLE if cause in (DROPPED, AMBIGUOUS) else cause
    if at < len(hops) - 1:
        kind = f"{JUMP}{name}"
    return Failure(kind, name, text, hint, cause)


def _refused_keys(hops: tuple[Server, ...], at: int, log: str) -> tuple[str, str]:
    """Which keys were shown, what the server takes, and the likeliest reason."""
    hop = hops[at]
    offered = _after(log, "Offering public key: ")
    taken = _after(log, "Server accepts key: ")
    methods = (_after(log, "Authentications that can continue: ") or [""])[-1]
    user = (log.partition(" as '")[2].partition("'")[0]) or hop.user
    place = where(hops, at)
    key = key_path(hop) or (offered or [""])[0].split(" ")[0]
    if "are too open" in log or "bad permissions" in log:
        return f"{place} was not shown the key {key}: others can read it", f"chmod 600 {quote(key)}"
    if taken:
        locked = taken[-1].split(" ")[0]
        why = f"{place} takes the key {locked}, but it has a passphrase, and nobody could be asked for it"
        return why, f"ssh-add {quote(locked)}"
    if hop.key and not any(key_path(hop).lstrip("~") in one for one in offered):
        missing = "No such file" in log or "no such identity" in log
        why = "it is not there" if missing else "it could not be read"
        return f"{place} was not shown the key {key}: {why}", f"ls -l {key if key[0] == '~' else quote(key)}"
    shown = ", ".join(dict.fromkeys(one.split(" ")[0] for one in offered)) or "no key"
    hint = f"Add the public key there (ssh-copy-id), or name another: key: in servers.yaml. {again(hops)} --explain"
    if "password" in methods or "keyboard-interactive" in methods:
        hint = f"It takes passwords: {again(hops, at)} asks for one"
    return f"{place} does not let {user or 'you'} in with {shown} (it takes: {methods or 'nothing'})", hint


def _after(log: str, mark: str) -> list[str]:
    return [line.partition(mark)[2] for line in log.splitlines() if mark in line]
