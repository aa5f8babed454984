"""`ai vault init, unlock, lock, rekey`: the password of the vault, and what it opens."""

from __future__ import annotations

import os
import sys

from opsterm import kernel, paths, prompt, unlocked, vault, vault_cipher, vault_file, vault_password
from opsterm.errors import OK, OpsTermError, UsageError
from opsterm.term import clean, note
from opsterm.unlocked import Held
from opsterm.vault import PASSWORD_VARIABLE, Unlocking

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}  # in seconds
LONGEST = 365 * 86400  # seconds
SECONDS_SHOWN = 600  # seconds; what ends sooner is told to the second
SHORT, FEW, REST = 12, 6, 6  # characters: too short, too few different ones, too few beside a well-known word
# What everybody tries first. Compared in lower case, without what stands around it.
COMMON = (
    "0123456789 9876543210 qwertzuiop qwertyuiop asdfghjkl abcdefghij password passwort kennwort changeme geheim secret"
    " letmein iloveyou welcome monkey dragon sunshine princess football baseball master shadow trustno1 superman batman"
    " default server vault opsterm hunter2 correcthorsebatterystaple correct horse battery staple"
    " 123456 12345 qwerty qwertz asdfgh abc123 admin login hello test root pass 1234"
).split()
# A new password.


def new_password(how: Unlocking, question: str) -> bytes:
    """A password that is given for the first time: from how.password_file where there is one, else asked for twice.

    How weak it is, is said and no more. UsageError without a file and a terminal; OpsTermError on Ctrl-D.
    """
    kernel.forbid_dumps()
    given = vault.given_password(Unlocking(how.password_file)) if how.password_file else None
    password = _ask_twice(question) if given is None else given
    _tell_weakness(password)
    return password


def _ask_twice(question: str) -> bytes:
    try:
        while True:
            password = prompt.ask_secret(question)
            if why := _unusable(password):
                note(why, "red")
            elif prompt.ask_secret("Once more > ") != password:
                note("that was not the same: both again", "red")
            else:
                return vault.encoded(password)
    except EOFError:
        raise OpsTermError("no password was given", "Nothing has changed") from None
    except prompt.NoTerminal:
        raise UsageError(
            "there is no terminal to ask for a new password",
            "Write it into a file as its first line and name the file; --help says with which option",
        ) from None


def _unusable(password: str) -> str:
    """What cannot be typed again, nor stand in a password file or a variable."""
    if not password:
        return "an empty password protects nothing"
    if not clean(password).isprintable() or clean(password) != password:
        return "a password is one line of characters that show: no arrow keys, no tabs"
    return "that is too long for a password" if len(vault.encoded(password)) >= vault_password.PASSWORD_SIZE else ""


def _tell_weakness(password: bytes) -> None:
    why = weakness(password.decode("utf-8", "replace"), _own_names())
    if why:
        note(
            f"a weak password: {', '.join(why)}. Whoever gets the file can guess. Several random words are better",
            "yellow",
        )


def weakness(password: str, names: list[str]) -> list[str]:
    """Why password is easily guessed, as far as that can be seen; names are those of the user and the machine."""
    lower = password.lower()
    why = []
    if len(password) < SHORT:
        why.append(f"shorter than {SHORT} characters")
    if len(set(password)) < FEW:
        why.append("few different characters")
    rest = lower
    for word in COMMON:
        rest = rest.replace(word, "")
    if len(rest) < len(lower) and len(rest.strip("0123456789 !.?-_")) < REST:
        why.append("little more than what everybody tries first")
    return why + [f"{name!r} is in it" for name in names if name in lower]


def _own_names() -> list[str]:
    import pwd

    found = [os.environ.get("USER", ""), os.environ.get("LOGNAME", ""), os.uname().nodename.partition(".")[0]]
    try:
        found.append(pwd.getpwuid(os.geteuid()).pw_name)
    except KeyError:  # a user id without a name, as in a container
        pass
    return list(dict.fromkeys(name.lower() for name in found if len(name) > 2))


# The actions.


def _add_cipher(parser: argparse.ArgumentParser, cipher: str | None, iterations: int | None) -> None:
    parser.add_argument(
        "--cipher", choices=vault_cipher.CIPHERS, default=cipher, help="hmac-ctr needs no package; default: fernet"
    )
    text = f"of PBKDF2, at least {vault_cipher.FLOOR}: more makes every guess, and every unlocking, slower"
    parser.add_argument("--iterations", type=int, default=iterations, metavar="N", help=text)


def init_arguments(parser: argparse.ArgumentParser) -> None:
    _add_cipher(parser, vault_cipher.FERNET, vault_cipher.FLOOR)


def init(args: argparse.Namespace, how: Unlocking) -> int:
    vault.check_absent()
    vault_cipher.require(args.cipher)
    vault_file.check_iterations(args.iterations, "a vault")
    password = _first_password(how)
    made = vault.create(password, args.cipher, args.iterations)
    note(f"there is a vault now: {vault.path()} ({made.document.cipher}, {made.document.iterations:,} iterations)")
    note("nobody can recover a password that is lost. Next: ai vault set NAME")
    return OK


def _first_password(how: Unlocking) -> bytes:
    """As it will be looked for when the vault is opened, so that what is found then is this one."""
    password = vault.given_password(how)
    if password is None:
        return new_password(how, "New vault password > ")
    variable = f"${PASSWORD_VARIABLE}" if os.environ.get(PASSWORD_VARIABLE) else "what vault.password_cmd prints"
    note(f"its password is {f'the first line of {how.password_file}' if how.password_file else variable}")
    _tell_weakness(password)
    return password


def unlock_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--for", dest="time", metavar="TIME", help="15m, 8h, 90s, 1d: locked again after that")
    parser.add_argument(
        "--env",
        action="store_true",
        help='for one shell, where the kernel keeps no keys: eval "$(ai vault unlock --env)"',
    )


def unlock(args: argparse.Namespace, how: Unlocking) -> int:
    seconds = None if args.time is None else _seconds(args.time)
    if args.env:
        return _unlock_shell(seconds, how)
    before = unlocked.recall(vault.load().id)
    if before and before.how == unlocked.KERNEL and before.until and seconds is None:
        note(f"the vault is {described(before)} already; --for TIME changes that")
        return OK
    opened = vault.open_vault(how)
    try:
        held = unlocked.keep(opened.document.id, opened.master, seconds)
    except kernel.Refused as refused:
        raise OpsTermError(f"the password is right, but the vault stays locked: {refused}", _ways_out()) from None
    note(f"the vault is {described(held)}")
    return OK


def _seconds(text: str) -> int:
    number, unit = text[:-1], UNITS.get(text[-1:], 0)
    if not (number.isascii() and number.isdecimal() and len(number) < 10 and 0 < int(number) * unit <= LONGEST):
        raise UsageError(f"--for takes a time from 1s to 365d, not {text[:40]!r}", "ai vault unlock --for 15m")
    return int(number) * unit


def _ways_out() -> str:
    by_variable = f"{PASSWORD_VARIABLE} or vault.password_cmd can say the password each time"
    try:
        paths.memory_dir()
    except OpsTermError:
        return by_variable[0].upper() + by_variable[1:]
    return f"For this shell: {_command_to_eval()}\n    Or {by_variable}"


def _is_fish() -> bool:
    return os.path.basename(os.environ.get("SHELL", "")) == "fish"


def _command_to_eval() -> str:
    return "ai vault unlock --env | source" if _is_fish() else 'eval "$(ai vault unlock --env)"'


def _unlock_shell(seconds: float | None, how: Unlocking) -> int:
    if sys.stdout.isatty():
        raise UsageError(
            "--env prints what opens the vault: that is for a shell to read, not for a screen", _command_to_eval()
        )
    paths.memory_dir()  # where there is none, nobody is asked for a password in vain
    opened = vault.open_vault(how)
    token, held = unlocked.keep_for_session(opened.document.id, opened.master, seconds)
    print(f"set -gx {unlocked.VARIABLE} {token}" if _is_fish() else f"export {unlocked.VARIABLE}={token}")
    note(f"the vault is {described(held)}")
    return OK


def described(held: Held) -> str:
    """How and until when the vault is unlocked."""
    for_whom = f"all your shells{_of_container()}" if held.how == unlocked.KERNEL else "this shell"
    end = "the last logout" if paths.runtime_dir() else "the next boot"
    return f"unlocked for {for_whom} until " + (_clock(held.until) if held.until else f"`ai vault lock` or {end}")


def _of_container() -> str:
    """A user namespace has keyrings of its own."""
    try:
        with open("/proc/self/uid_map", encoding="ascii") as file:
            return "" if file.read().split()[2:3] == ["4294967295"] else " in this container"
    except OSError:
        return ""


def _clock(until: float) -> str:
    import time

    then, now = time.localtime(until), time.time()
    form = "%H:%M:%S" if until - now < SECONDS_SHOWN else "%H:%M"
    same_day = then[:3] == time.localtime(now)[:3]
    return time.strftime(form if same_day else f"%Y-%m-%d {form}", then)


def lock_arguments(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def lock(args: argparse.Namespace, how: Unlocking) -> int:
    note("the vault is locked, in every shell" if unlocked.forget() else "the vault was locked already")
    for source in open_sources(how):
        note(f"but {source}: it can still be opened with that", "yellow")
    return OK


def open_sources(how: Unlocking) -> list[str]:
    """What opens a locked vault without anybody being asked."""
    found = [f"${PASSWORD_VARIABLE} is set"] * bool(os.environ.get(PASSWORD_VARIABLE))
    return found + ["vault.password_cmd is set"] * bool(how.command)


def why_unreadable() -> OpsTermError | None:
    """Why the vault cannot be read, without a password."""
    try:
        vault.load()
    except OpsTermError as error:
        return error
    return None


def rekey_arguments(parser: argparse.ArgumentParser) -> None:
    _add_cipher(parser, None, None)
    parser.add_argument("--new-password-file", default="", metavar="FILE", help="its first line is the new password")


def _tell_other_sources(password: bytes, how: Unlocking) -> None:
    """What would be used from now on in place of the password that was just chosen."""
    if os.environ.get(PASSWORD_VARIABLE, "").encode("utf-8", "surrogateescape") not in (b"", password):
        note(f"${PASSWORD_VARIABLE} is another password, and it is tried first: unset {PASSWORD_VARIABLE}", "yellow")
    elif how.command and not os.environ.get(PASSWORD_VARIABLE):
        note("vault.password_cmd is tried first: what it prints has to be this password", "yellow")


def rekey(args: argparse.Namespace, how: Unlocking) -> int:
    before = vault.load()
    cipher = args.cipher or before.cipher
    iterations = before.iterations if args.iterations is None else args.iterations
    vault_cipher.require(cipher)
    vault_file.check_iterations(iterations, "a vault")
    opened = vault.open_vault(how)
    for failure in opened.values()[1]:  # it would stop there: nobody types a password in vain
        raise failure
    password = new_password(Unlocking(args.new_password_file), "New vault password > ")
    vault.rekey(opened, password, cipher, iterations)
    note("the vault has its new password. Every shell has to unlock it again")
    note("copies and backups made until now still open with the old password")
    note("where others know that one, change the secrets as well: where they are used, and by `ai vault set NAME`")
    _tell_other_sources(password, how)
    return OK
