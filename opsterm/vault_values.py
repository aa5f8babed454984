"""`ai vault set, get, list, rm, rename, generate`: values by their names."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from opsterm import prompt, redact, vault, vault_file
from opsterm.errors import OK, REFUSED, OpsTermError, UsageError
from opsterm.term import clean, coloured, conceals, note, paint, width
from opsterm.vault_file import OLD

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from opsterm.vault import Draft, Unlocking, Vault
    from opsterm.vault_file import Document, Entry

LENGTH, WORDS = 24, 6  # of a password in characters, of a passphrase in words
FEW_BITS = 64  # fewer can be guessed by who has a hash of it
UNKNOWN, NOW = "unknown", "just now"  # ages
UNITS = (("day", 86400), ("hour", 3600), ("minute", 60))  # in seconds


# set


def set__arguments(parser: argparse.ArgumentParser) -> None:
    parser.usage = "ai vault set NAME [--file FILE] [--password-file FILE]"
    parser.epilog = (
        "The value is typed unseen (a pasted key comes whole), or comes on stdin, or from FILE. The newline behind a "
        "single line, as `echo` adds it, is left out, except from FILE."
    )
    parser.add_argument("words", nargs="*", metavar="NAME", help="letters, digits and _ . - / @")
    parser.add_argument("--file", metavar="FILE", help="its bytes are the value, as they are")


def _value_in_argv() -> UsageError:
    return UsageError(
        "`ai vault set` takes a NAME and no value: others see the command line in `ps`, and the shell keeps it in its "
        "history",
        "If it was a real one, change it where it is used. Then `ai vault set NAME` asks for the new one unseen; or "
        "pipe it in",
    )


def set_(args: argparse.Namespace, how: Unlocking) -> int:
    if not args.words:
        raise UsageError("which NAME should the value have?", "ai vault set NAME")
    if len(args.words) > 1 or args.words[0].startswith("-") or any(mark in args.words[0] for mark in "=:"):
        raise _value_in_argv()
    name = vault_file.check_name(args.words[0])
    vault.load()
    value = None if args.file is None and sys.stdin.isatty() else _given(args.file)
    opened = vault.open_vault(how)
    if value is None:
        value = _asked(_question(opened.document, name))
    keep(opened, name, value)
    if _is_short(value):
        note(f"shorter than {redact.SHORTEST} characters: it cannot be masked in what others get to see", "yellow")
    return OK


def _given(file: str | None) -> bytes:
    """The value from a file as it is, or from stdin as typed() has it."""
    size = vault_file.MAX_VALUE + 2  # enough to see that it is too large
    try:
        if file is None:
            value = typed(sys.stdin.buffer.read(size))
        else:
            with open(file, "rb") as source:
                value = source.read(size)
    except OSError as error:
        raise UsageError(f"the value cannot be read from {file or 'stdin'}: {error.strerror}") from None
    if not value:
        raise UsageError(f"{file or 'stdin'} is empty: there is no value to keep", "Nothing has changed")
    return value


def typed(value: bytes) -> bytes:
    """Without the newline behind a single line, as `echo` and editors add it. Of several lines, as of a private key,
    the last one needs its own."""
    return value[:-1] if value.find(b"\n") == len(value) - 1 else value


def _question(document: Document, name: str) -> str:
    entry = document.entries.get(name)
    if not entry:
        return f"Value of {name} > "
    age = _age(document, entry)[0]
    changed = "" if age == UNKNOWN else f", changed {age}" + " ago" * (age != NOW)
    return f"{name} is there already{changed}\nNew value of {name} > "


def _asked(question: str) -> bytes:
    try:
        # The newline of its last line has ended the answer.
        value = typed(vault.encoded(prompt.ask_secret(question)).removesuffix(b"\n") + b"\n")
    except EOFError:
        value = b""
    except prompt.NoTerminal:
        raise UsageError("there is no terminal to ask for the value on", "Pipe it in, or name a file: --file") from None
    if not value:
        raise OpsTermError("no value was given", "Nothing has changed")
    return value


def keep(opened: Vault, name: str, value: bytes, check: Callable[[Draft], None] | None = None) -> None:
    """Write the value, unless check raises, and say what it is like, so that a broken paste shows."""
    known: list[str] = []

    def put(draft: Draft) -> None:
        if check:
            check(draft)
        known.extend(draft.names)
        draft.put(name, value)

    vault.change(opened, put)
    note(f"{name}: {_measured(value)}, {'in place of the one before' if name in known else 'new'}")
    if name in known:
        note(f"until the next change, {vault.path()}.bak still has the one before")


def _is_short(value: bytes) -> bool:
    return len(value.rstrip(b"\r\n")) < redact.SHORTEST


def _measured(value: bytes) -> str:
    """Its length in words for a person."""
    try:
        text = value.decode()
    except UnicodeDecodeError:
        return f"{len(value)} byte{'s' * (len(value) != 1)}, no text"
    lines = text.removesuffix("\n").count("\n") + 1
    size = f"{len(text)} character{'s' * (len(text) != 1)}" + f" in {lines} lines" * (lines > 1)
    return size + ", some of which do not show" * conceals(text.replace("\r\n", "\n"))


# get


def get_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--copy", action="store_true", help="to the clipboard, and not on the screen")


def get(args: argparse.Namespace, how: Unlocking) -> int:
    known = vault.load().entries
    if args.name not in known:
        raise vault.missing(args.name, known)
    _check_clipboard(args)
    value = vault.open_vault(how).value(args.name)
    (_copy if args.copy else _show)(args.name, value)
    return OK


def _show(name: str, value: bytes) -> None:
    """On a terminal as a line of text, anywhere else byte for byte."""
    if not sys.stdout.isatty():
        sys.stdout.buffer.write(value)
        sys.stdout.flush()
        return
    text = value.decode("utf-8", "backslashreplace")
    print(clean(text).removesuffix("\n"), flush=True)
    if conceals(text) or text.encode() != value:
        note(f"{name} has characters that do not show as they are; in a pipe they come unchanged", "yellow")


NO_CLIPBOARD = "there is no terminal, and so no clipboard"
IN_A_PIPE = "In a pipe, `ai vault get NAME` and `ai vault set NAME` work"


def _check_clipboard(args: argparse.Namespace, why: str = NO_CLIPBOARD, hint: str = IN_A_PIPE) -> None:
    if args.copy:
        os.close(terminal(why, hint))


def _copy(name: str, value: bytes) -> None:
    from opsterm import clipboard

    tty = prompt.open_tty()
    try:
        told = clipboard.copy(value.decode("utf-8", "surrogateescape"), tty)
    finally:
        os.close(tty)
    note(f"{name}: {told}. It stays there until something else is copied")


def terminal(why: str, hint: str = IN_A_PIPE) -> int:
    try:
        return prompt.open_tty()
    except prompt.NoTerminal:
        raise UsageError(why, hint) from None


# list


def list__arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON; times are UTC")


def list_(args: argparse.Namespace, how: Unlocking) -> int:
    document = vault.load()
    entries = sorted(document.entries.items())
    if args.json:
        import json

        print(json.dumps([_as_document(document, name, entry) for name, entry in entries]))
    else:
        _print_rows([(clean(name), *_age(document, entry)) for name, entry in entries])
    if not entries:
        note("the vault is empty. Next: ai vault set NAME")
    return OK


def _as_document(document: Document, name: str, entry: Entry) -> dict[str, Any]:
    times = {"created": entry.created or None, "changed": entry.changed or None}
    return {"name": name, **times, "generation": entry.generation, "weak": vault_file.is_weak(document, entry)}


def _age(document: Document, entry: Entry) -> tuple[str, str]:
    """How old the value is, and the day when it was changed."""
    import time
    from calendar import timegm

    if vault_file.is_weak(document, entry):
        return UNKNOWN, "weak: XOR"
    try:
        changed = timegm(time.strptime(entry.changed, "%Y-%m-%dT%H:%M:%SZ"))
    except ValueError:
        return UNKNOWN, ""
    seconds = time.time() - changed
    unit, count = next(((unit, int(seconds // size)) for unit, size in UNITS if seconds >= size), ("", 0))
    return f"{count} {unit}{'s' * (count != 1)}" if count else NOW, time.strftime("%Y-%m-%d", time.localtime(changed))


def _print_rows(rows: list[tuple[str, str, str]]) -> None:
    """In columns; a name that leaves no room for the others on this screen gets a line of its own."""
    seen = sys.stdout.isatty()
    room = width() - 24 if seen else vault_file.NAME_LENGTH
    wide = max([len(name) for name, _, _ in rows if len(name) <= room], default=4)
    if seen and rows:
        wide = max(wide, 4)
        print(paint(_row("NAME", "AGE", "CHANGED", wide), "dim", coloured()))
    for name, age, changed in rows:
        if len(name) > wide:
            print(name)
            name = ""
        print(_row(name, age, changed, wide))


def _row(name: str, age: str, changed: str, wide: int) -> str:
    return f"{name:<{wide}}  {age:<10}  {changed}".rstrip()


# rm, rename


def rm_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", nargs="+", metavar="NAME")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def rm(args: argparse.Namespace, how: Unlocking) -> int:
    names, known = [*dict.fromkeys(args.names)], vault.load().entries
    for name in names:
        if name not in known:
            raise vault.missing(name, known)
    if not args.yes and not _is_sure(names):
        note("nothing was removed")
        return REFUSED
    opened = vault.open_vault(how)
    _check_rest(opened, names)

    def drop(draft: Draft) -> None:
        for name in names:
            draft.drop(name)

    vault.change(opened, drop)
    note(f"removed: {', '.join(names)}")
    note(f"until the next change, {vault.path()}.bak still has {'it' if len(names) == 1 else 'them'}")
    _tell_references(names)
    return OK


def _is_sure(names: list[str]) -> bool:
    try:
        return prompt.ask_key(f"Remove {clean(', '.join(names))}? [y]es, [n]o > ", "yn", "n") == "y"
    except prompt.NoTerminal:
        raise OpsTermError(
            "nobody is there to say yes: nothing was removed", "--yes removes without a question", REFUSED
        ) from None


def _check_rest(opened: Vault, names: list[str]) -> None:
    """OpsTermError when other values would hold this up: the first change of an old vault seals all of them anew."""
    if opened.document.version != OLD:
        return
    broken = [name for name in opened.document.entries if name not in names and not _opens(opened, name)]
    if broken:
        raise OpsTermError(
            f"a change brings this old vault to a new form, and these do not open either: {', '.join(broken)}",
            f"Nothing was removed. All of them together: ai vault rm {_quoted([*names, *broken])}",
            category="file",
        )


def _opens(opened: Vault, name: str) -> bool:
    try:
        opened.value(name)
    except OpsTermError:
        return False
    return True


def _quoted(names: list[str]) -> str:
    from shlex import join

    return join(names)


def _tell_references(names: list[str]) -> None:
    """What the configuration still takes from the vault under a name that is gone."""
    from opsterm import config

    gone = [vault.REFERENCE + name for name in names]
    for key, found in config.load().items():
        if found.value in gone:
            note(f"{key} is still {found.value} ({found.origin})", "yellow")


def rename_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="OLD")
    parser.add_argument("new", metavar="NEW")


def rename(args: argparse.Namespace, how: Unlocking) -> int:
    known = vault.load().entries
    if args.name not in known:
        raise vault.missing(args.name, known)
    vault_file.check_name(args.new)
    vault.change(vault.open_vault(how), lambda draft: draft.rename(args.name, args.new))
    note(f"{args.name} is {args.new} now")
    _tell_references([args.name])
    return OK


# generate


def generate_arguments(parser: argparse.ArgumentParser) -> None:
    from opsterm import passphrase

    add = parser.add_argument
    parser.usage = "ai vault generate NAME [--length N] [--alphabet A] [--passphrase [WORDS]] [options]"
    add("name", metavar="NAME", nargs="?")
    add("--length", type=int, metavar="N", help=f"characters; default {LENGTH}")
    add("--alphabet", metavar="A", help=f"{', '.join(passphrase.ALPHABETS)} or chars:…; default alnum")
    add("--passphrase", nargs="?", const="", metavar="WORDS", help=f"words that can be said; default {WORDS}")
    add("--print", dest="shown", action="store_true", help="print it, too")
    add("--copy", action="store_true", help="to the clipboard, too")
    add("--replace", action="store_true", help="in place of a value that is there")


def generate(args: argparse.Namespace, how: Unlocking) -> int:
    name, count = args.name, args.passphrase
    if name is None and count and not count.isdecimal():
        name, count = count, ""  # --passphrase NAME
    if name is None:
        raise UsageError("which NAME should it have?", "ai vault generate NAME")
    vault_file.check_name(name)
    _check_clipboard(args, f"{NO_CLIPBOARD}: nothing was kept", f"Without --copy it is kept: ai vault generate {name}")
    secret, bits = _generated(args, count)

    def check(names: Any) -> None:
        if name in names and not args.replace:
            raise UsageError(f"{name!r} is there already: nothing has changed", "--replace puts another in its place")

    check(vault.load().entries)
    keep(vault.open_vault(how), name, secret.encode(), lambda draft: check(draft.names))
    _tell_strength(secret, bits)
    if args.shown:
        _show(name, secret.encode())
    if args.copy:
        _copy(name, secret.encode())
    return OK


def _tell_strength(secret: str, bits: float) -> None:
    few = f": fewer than {FEW_BITS} can be guessed" * (bits < FEW_BITS)
    if _is_short(secret.encode()):
        few += f", and fewer than {redact.SHORTEST} characters cannot be masked"
    note(f"{int(bits)} bits of entropy{few}", "yellow" if few else "dim")


def _generated(args: argparse.Namespace, count: str | None) -> tuple[str, float]:
    from opsterm import passphrase

    if count is None:
        length = LENGTH if args.length is None else args.length
        return passphrase.password(length, passphrase.alphabet("alnum" if args.alphabet is None else args.alphabet))
    if args.length is not None or args.alphabet is not None:
        raise UsageError("--passphrase makes words: --length and --alphabet are for characters")
    if count and not (count.isascii() and count.isdecimal() and len(count) < 5):
        raise UsageError(f"--passphrase takes a number of words, not {count[:40]!r}")
    return passphrase.words(int(count or WORDS))
