"""Host keys: why one was not taken, with fingerprints, and what to do about it."""

from __future__ import annotations

from shlex import quote

CONSOLE = "ssh-keygen -lf /etc/ssh/ssh_host_{}_key.pub"  # to be typed on the server itself


def explained(log: str, where: str, again: str) -> tuple[str, str]:
    """Text and hint for a key that was refused, by ssh's log."""
    kind, _, shown = _after(log, "Server host key: ").partition(" ")
    name = kind.removeprefix("ssh-").removeprefix("ecdsa-sha2-nistp256") or "ecdsa"
    offending = _after(log, " key in ", "Offending ")
    if offending:
        return _changed(log, where, again, shown, offending, name)
    if "REVOKED" in log:
        return f"{where} shows a host key that is revoked: {shown}", "Do not connect: ask who revoked it"
    text = f"{where} is not known yet: its host key is {shown or 'unknown'}"
    console = CONSOLE.format(name)
    return text, f"On its console: {console}. Where that is the same: {again}, which asks, or --accept-new"


def _changed(log: str, where: str, again: str, shown: str, offending: str, name: str) -> tuple[str, str]:
    file, _, number = offending.rpartition(":")
    host = _after(log, "Host key for ").partition(" has changed")[0]
    if not host:
        host = _after(log, "using hostkeyalias: ") or "HOST"
    known = fingerprint_in(file, int(number)) if number.isdigit() else ""
    text = f"{where} shows another host key than before: {shown}, known is {known or 'another one'} ({file}:{number})"
    forget = f"ssh-keygen -f {quote(file)} -R {quote(host)}"
    console = CONSOLE.format(name)
    return text, f"Somebody may stand in between. Only if its console shows the new one ({console}): {forget}; {again}"


def _after(log: str, mark: str, start: str = "") -> str:
    for line in log.splitlines():
        if mark in line and line.startswith(start):
            return line.partition(mark)[2].strip()
    return ""


def fingerprint_in(file: str, number: int) -> str:
    """The fingerprint of the key in a line of known_hosts; "" where there is none."""
    try:
        with open(file, encoding="utf-8", errors="replace") as lines:
            for at, line in enumerate(lines, 1):
                if at == number:
                    return fingerprint(line)
    except OSError:
        pass
    return ""


def fingerprint(line: str) -> str:
    """As ssh shows it, of the key in a line of known_hosts or a file of a public key."""
    from base64 import b64decode, b64encode
    from hashlib import sha256

    for word in line.split():
        if word.startswith("AAAA"):
            try:
                return "SHA256:" + b64encode(sha256(b64decode(word)).digest()).decode().rstrip("=")
            except ValueError:
                return ""
    return ""
