"""A vault that stays unlocked between calls, without a process that holds it.

The key is wrapped by a random token. The wrapped key is a private file in memory that goes with the last logout, the
token is in the kernel's keyring of the user, or, where the kernel keeps no keys, in the environment of one shell.
Neither opens anything without the other. Where there is no such directory, the kernel keeps the key itself, for a
limited time: since Linux 5.3 its user keyrings outlive the logout.
"""

from __future__ import annotations

import os

from opsterm import kernel, paths
from opsterm.errors import OpsTermError
from opsterm.record import NamedTuple
from opsterm.vault_cipher import HMAC_CTR, KEY_SIZE, Unsealable, seal, unseal

KERNEL, SESSION = "kernel", "session"
VARIABLE = "OPSTERM_VAULT_SESSION"
WITHOUT_LOGIN = 12 * 3600.0  # seconds, where nothing else would end it
FOREVER = 0.0


class Held(NamedTuple):
    """The key of a vault that is unlocked. how: KERNEL or SESSION; until: seconds since the epoch, None where only
    `lock` or the logout ends it."""

    master: bytes
    how: str
    until: float | None


def keep(vault: str, master: bytes, seconds: float | None) -> Held:
    """Keep the key of this vault (its id) for all shells of this user. kernel.Refused where the kernel does not."""
    directory = paths.runtime_dir()
    if not directory:
        seconds = seconds or WITHOUT_LOGIN
    until = _until(seconds)
    secret = os.urandom(KEY_SIZE) if directory else master
    before = _payload(vault)
    kernel.keep_key(_name(vault), f"{'token' if directory else 'key'} {secret.hex()} {until!r}".encode(), seconds)
    if directory:
        _wrap(directory, vault, secret, master, until)
        if before and before[0] == "token":  # its file opens nothing any more
            _remove(os.path.join(directory, _place(vault, bytes.fromhex(before[1]))))
    return Held(master, KERNEL, until or None)


def keep_for_session(vault: str, master: bytes, seconds: float | None) -> tuple[str, Held]:
    """Keep the key for whoever has the token that is returned. OpsTermError where there is no directory in memory."""
    secret, until = os.urandom(KEY_SIZE), _until(seconds)
    _wrap(paths.memory_dir(), vault, secret, master, until)
    return secret.hex(), Held(master, SESSION, until or None)


def recall(vault: str) -> Held | None:
    """The key of this vault, None while it is locked."""
    token = os.environ.get(VARIABLE, "")
    found = _unwrap(vault, token, SESSION) if token else None
    return found or _from_kernel(vault)


def forget(vault: str) -> bool:
    """Lock it, in every shell; whether it was unlocked."""
    found = kernel.drop_key(_name(vault))
    for directory in _directories():
        for name in _files(directory, vault):
            _remove(os.path.join(directory, name))
            found = True
    return found


def kept() -> set[str]:
    """Every vault of this user that the kernel keeps unlocked, for want of a file that says which is ours."""
    try:
        with open("/proc/keys", encoding="ascii", errors="replace") as file:
            rows = [line.partition(f" {_name('')}")[2].partition(":")[0] for line in file]
    except OSError:
        return set()
    return {vault for vault in rows if vault}


def _name(vault: str) -> str:
    return f"opsterm:vault:{vault}"


def _until(seconds: float | None) -> float:
    import time

    return time.time() + seconds if seconds else FOREVER


def _from_kernel(vault: str) -> Held | None:
    payload = _payload(vault)
    if not payload:
        return None
    kind, secret, until = payload
    if kind == "token":
        return _unwrap(vault, secret, KERNEL)
    return Held(bytes.fromhex(secret), KERNEL, float(until) or None)


def _payload(vault: str) -> list[str]:
    """What the kernel keeps: "token" or "key", that in hex, and until when; empty for nothing."""
    words = (kernel.read_key(_name(vault)) or b"").decode("ascii", "replace").split()
    return words if len(words) == 3 else []


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except FileNotFoundError:
        pass  # another call was faster


def _directories() -> list[str]:
    """Where wrapped keys may be, as far as these directories are there."""
    found = [paths.runtime_dir()]
    try:
        found.append(paths.memory_dir())
    except OpsTermError:
        pass
    return [directory for directory in dict.fromkeys(found) if directory and os.path.isdir(directory)]


def _files(directory: str, vault: str) -> list[str]:
    return [name for name in os.listdir(directory) if name.startswith(f"unlocked-{vault}-")]


def _place(vault: str, token: bytes) -> str:
    """The name of the file that this token opens; it tells nothing about the token."""
    from hashlib import sha256

    return f"unlocked-{vault}-{sha256(b'place ' + token).hexdigest()[:16]}"


def _wrap(directory: str, vault: str, token: bytes, master: bytes, until: float) -> None:
    wrapped = seal(HMAC_CTR, token, f"unlocked {vault} {until!r}", master)
    try:
        paths.write_private(os.path.join(directory, _place(vault, token)), f"{until!r} {wrapped}\n".encode())
    except OSError as error:
        raise OpsTermError(f"cannot write to {directory}: {error.strerror}", f"ls -ld {directory}") from None


def _unwrap(vault: str, token: str, how: str) -> Held | None:
    """The key in the file that token opens, None where there is none or its time is over."""
    import time

    try:
        secret = bytes.fromhex(token)
    except ValueError:
        return None
    for directory in _directories():
        path = os.path.join(directory, _place(vault, secret))
        try:
            with os.fdopen(paths.open_regular(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)) as file:
                until, wrapped = file.read(1000).split()
            master = unseal(HMAC_CTR, secret, f"unlocked {vault} {until}", wrapped)
        except (OSError, ValueError, Unsealable):
            continue
        if float(until) and time.time() >= float(until):
            _remove(path)
            continue
        return Held(master, how, float(until) or None)
    return None
