"""A vault that stays unlocked between calls, without a process that holds it.

The key is wrapped by a random token. The wrapped key is a private file in memory that goes with the last logout, the
token is in the kernel's keyring of the user, or, where the kernel keeps no keys, in the environment of one shell.
Neither opens anything without the other. Where there is no such directory, the kernel keeps the key itself, for a
limited time: since Linux 5.3 its user keyrings outlive the logout.

What is kept is found by the place of the vault's file, so that it can be forgotten whatever has become of the file; it
opens only the vault whose id it was kept for.
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
    before = _payload()
    kernel.keep_key(_name(), f"{'token' if directory else 'key'} {vault} {secret.hex()} {until!r}".encode(), seconds)
    if directory:
        _wrap(directory, vault, secret, master, until)
        if before and before[0] == "token":  # its file opens nothing any more
            _remove(os.path.join(directory, _place(bytes.fromhex(before[2]))))
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


def forget() -> bool:
    """Lock the vault, in every shell; whether it was unlocked."""
    found = kernel.drop_key(_name())
    for directory in paths.memory_dirs():
        for name in os.listdir(directory):
            if name.startswith(f"unlocked-{_vault_place()}-"):
                _remove(os.path.join(directory, name))
                found = True
    return found


def _vault_place() -> str:
    """Stands for where the vault's file is, without naming it."""
    from hashlib import sha256

    return sha256(os.fsencode(os.path.realpath(paths.vault_file()))).hexdigest()[:16]


def _name() -> str:
    return f"opsterm:vault:{_vault_place()}"


def _until(seconds: float | None) -> float:
    import time

    return time.time() + seconds if seconds else FOREVER


def _from_kernel(vault: str) -> Held | None:
    payload = _payload()
    if not payload or payload[1] != vault:
        return None
    kind, _, secret, until = payload
    if kind == "token":
        return _unwrap(vault, secret, KERNEL)
    return Held(bytes.fromhex(secret), KERNEL, float(until) or None)


def _payload() -> list[str]:
    """What the kernel keeps: "token" or "key", the vault's id, that in hex, and until when; empty for nothing."""
    words = (kernel.read_key(_name()) or b"").decode("ascii", "replace").split()
    return words if len(words) == 4 else []


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except FileNotFoundError:
        pass  # another call was faster


def _place(token: bytes) -> str:
    """The name of the file that this token opens; it tells nothing about the token."""
    from hashlib import sha256

    return f"unlocked-{_vault_place()}-{sha256(b'place ' + token).hexdigest()[:16]}"


def _wrap(directory: str, vault: str, token: bytes, master: bytes, until: float) -> None:
    wrapped = seal(HMAC_CTR, token, f"unlocked {vault} {until!r}", master)
    try:
        paths.write_private(os.path.join(directory, _place(token)), f"{until!r} {wrapped}\n".encode())
    except OSError as error:
        raise OpsTermError(f"cannot write to {directory}: {error.strerror}", f"ls -ld {directory}") from None


def _unwrap(vault: str, token: str, how: str) -> Held | None:
    """The key in the file that token opens, None where there is none or its time is over."""
    import time

    try:
        secret = bytes.fromhex(token)
    except ValueError:
        return None
    for directory in paths.memory_dirs():
        path = os.path.join(directory, _place(secret))
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
