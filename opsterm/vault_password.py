"""The vault's password, as far as nobody has to be asked for it: from a file, a variable or a command."""

from __future__ import annotations

import os
from collections.abc import Callable

from opsterm.errors import OpsTermError, UsageError
from opsterm.record import NamedTuple

PASSWORD_VARIABLE = "OPSTERM_VAULT_PASSWORD"
PASSWORD_SIZE = 4096  # bytes; from a file it is the first line
LOCKED_HINT = "ai vault unlock; or --password-file FILE, $OPSTERM_VAULT_PASSWORD or vault.password_cmd"


class Unlocking(NamedTuple):
    """How to come by the password where the vault is not unlocked: a file, a command that prints it, the person."""

    password_file: str = ""
    password_cmd: str | Callable[[], str] = ""  # or what finds it, where the configuration need not be read for it yet
    asks: bool = True

    @property
    def command(self) -> str:
        return self.password_cmd if isinstance(self.password_cmd, str) else self.password_cmd()


def given_password(how: Unlocking) -> bytes | None:
    """The password as far as nobody has to be asked for it."""
    if how.password_file:
        return _first_line(_read_file(how.password_file), f"the password file {how.password_file}")
    if os.environ.get(PASSWORD_VARIABLE):
        return _first_line(os.environb[PASSWORD_VARIABLE.encode()], f"${PASSWORD_VARIABLE}")
    if how.command:
        return _from_command(how.command)
    if not how.asks:
        raise locked()
    return None


def _read_file(name: str) -> bytes:
    try:
        with open(name, "rb") as file:
            return file.read(PASSWORD_SIZE + 1)
    except OSError as error:
        raise UsageError(f"the password file {name} cannot be read: {error.strerror}") from None


def _first_line(data: bytes, source: str) -> bytes:
    line = data[: PASSWORD_SIZE + 1].partition(b"\n")[0].removesuffix(b"\r")
    if len(line) > PASSWORD_SIZE:
        raise UsageError(f"the first line of {source} is longer than a password may be: {PASSWORD_SIZE} bytes")
    if not line:
        raise UsageError(f"{source} has no password in its first line")
    return line


def _from_command(command: str) -> bytes:
    from opsterm import process

    line, why = process.first_line_of(command)
    if why:
        raise UsageError(f"the command of vault.password_cmd {why}", f"Run it yourself to see why: {command}")
    return _first_line(line, "the output of vault.password_cmd")


def locked() -> OpsTermError:
    return OpsTermError("the vault is locked, and there is nobody to ask for its password", LOCKED_HINT)


def encoded(password: str) -> bytes:
    """As typed text and as the variable it is the same bytes."""
    return password.encode("utf-8", "surrogateescape")
