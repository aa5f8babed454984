"""`ai vault set, get, list, rm, rename, edit, generate`: values by their names."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from opsterm import paths, prompt, redact, vault, vault_cipher, vault_file
from opsterm.errors import OK, REFUSED, OpsTermError, UsageError
from opsterm.term import clean, conceals, note, width
from opsterm.vault_file import OLD

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from opsterm.vault import Draft, Unlocking, Vault
    from opsterm.vault_file import Document, Entry

OPTIONS, OPTIONS_WITH_VALUES = ("-h", "--help", "--file", "--password-file"), ("--file=", "--password-file=")  # of set
LENGTH, WORDS = 24, 6  # of a password in characters, of a passphrase in words
FEW_BITS = 64  # fewer can be guessed by who has a hash of it
UNITS = (("day", 86400), ("hour", 3600), ("minute", 60))  # in seconds
EDITORS = ("editor", "nano", "vi")
VIM = ("vim", "nvim", "gvim", "vimx")
# A swap file lies in the file's directory only as long as a vimrc says nothing else, and viminfo, undo and backup files
# lie elsewhere anyway. -c comes after the vimrc; what a small vim does not know may fail.
VIM_OPTIONS = ["-n", "-c", "|".join(f"silent! set {o}" for o in ("noswf", "noudf", "nobk", "nowb", "vi=", "shada="))]


# set


def set__arguments(parser: argparse.ArgumentParser) -> None:
    parser.usage = "ai vault set NAME [--file FILE] [--password-file FILE]"
    parser.epilog = "The value is typed unseen (a pasted key comes whole), or comes on stdin, or from FILE."
    parser.add_argument("words", nargs="*", metavar="NAME", help="letters, digits and _ . - / @")
    parser.add_argument("--file", metavar="FILE", help="its bytes are the value, as they are")
    optional = parser._parse_optional  # no public way leads there

    def own_option(word: str) -> Any:
        """What is no option of ours is a word: it may be the value, and argparse would repeat it."""
        return optional(word) if word in OPTIONS or word.startswith(OPTIONS_WITH_VALUES) else None

    parser._parse_optional = own_option  # type: ignore[method-assign, assignment]


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
    _keep(opened, name, _asked(name) if value is None else value)
    return OK


def _given(file: str | None) -> bytes:
    """The value from a file as it is, or from stdin without the newline that `echo` adds."""
    size = vault_file.MAX_VALUE + 2  # enough to see that it is too large
    try:
        if file is None:
            value = sys.stdin.buffer.read(size).removesuffix(b"\n")
        else:
            with open(file, "rb") as source:
                value = source.read(size)
    except OSError as error:
        raise UsageError(f"the value cannot be read from {file or 'stdin'}: {error.strerror}") from None
    if not value:
        raise UsageError(f"{file or 'stdin'} is empty: there is no value to keep", "Nothing has changed")
    return value


def _asked(name: str) -> bytes:
    try:
        value = vault.encoded(prompt.ask_secret(f"Value of {name} > "))
    except EOFError:
        value = b""
    except prompt.NoTerminal:
        raise UsageError("there is no terminal to ask for the value on", "Pipe it in, or name a file: --file") from None
    if not value:
        raise OpsTermError("no value was given", "Nothing has changed")
    return value


def _keep(opened: Vault, name: str, value: bytes, check: Callable[[Draft], None] | None = None) -> None:
    """Write the value, unless check raises, and say what it is like, so that a broken paste shows."""
    known: list[str] = []

    def put(draft: Draft) -> None:
        if check:
            check(draft)
        known.extend(draft.names)
        draft.put(name, value)

    vault.change(opened, put)
    note(f"{name}: {_measured(value)}, {'in place of the one before' if name in known else 'new'}")
    if len(value.rstrip(b"\r\n")) < redact.SHORTEST:
        note(f"shorter than {redact.SHORTEST} characters: it cannot be masked in what others get to see", "yellow")


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


def _check_clipboard(args: argparse.Namespace) -> None:
    if args.copy:
        os.close(_terminal("there is no terminal, and so no clipboard"))


def _copy(name: str, value: bytes) -> None:
    from opsterm import clipboard

    tty = prompt.open_tty()
    try:
        told = clipboard.copy(value.decode("utf-8", "surrogateescape"), tty)
    finally:
        os.close(tty)
    note(f"{name}: {told}. It stays there until something else is copied")


def _terminal(why: str) -> int:
    try:
        return prompt.open_tty()
    except prompt.NoTerminal:
        raise UsageError(why, "In a pipe, `ai vault get NAME` and `ai vault set NAME` work") from None


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
    return {"name": name, **times, "generation": entry.generation, "weak": _is_weak(document, entry)}


def _is_weak(document: Document, entry: Entry) -> bool:
    """Whether it is of the XOR cipher of former times, as vault_file.opened() tells it from a damaged token."""
    token = entry.token
    shaped = vault_cipher.is_fernet(token) or token.startswith("gAAAAA")
    return document.version == OLD and not shaped and bool(vault_cipher.decoded(token))


def _age(document: Document, entry: Entry) -> tuple[str, str]:
    """How old the value is, and the day when it was changed."""
    import time
    from calendar import timegm

    if _is_weak(document, entry):
        return "unknown", "weak: XOR"
    try:
        changed = timegm(time.strptime(entry.changed, "%Y-%m-%dT%H:%M:%SZ"))
    except ValueError:
        return "unknown", ""
    seconds = time.time() - changed
    unit, count = next(((unit, int(seconds // size)) for unit, size in UNITS if seconds >= size), ("minute", 0))
    return f"{count} {unit}{'s' * (count != 1)}", time.strftime("%Y-%m-%d", time.localtime(changed))


def _print_rows(rows: list[tuple[str, str, str]]) -> None:
    """In columns; a name that leaves no room for the others on this screen gets a line of its own."""
    room = width() - 24 if sys.stdout.isatty() else vault_file.NAME_LENGTH
    wide = max([len(name) for name, _, _ in rows if len(name) <= room], default=4)
    for name, age, changed in rows:
        if len(name) > wide:
            print(name)
            name = ""
        print(f"{name:<{wide}}  {age:<10}  {changed}".rstrip())


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


# edit


def edit_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="may be a new one")


def edit(args: argparse.Namespace, how: Unlocking) -> int:
    name = args.name
    if name not in vault.load().entries:
        vault_file.check_name(name)
    tty = _terminal("`ai vault edit` needs a terminal")
    try:
        memory = paths.memory_dir()
        opened = vault.open_vault(how)
        entry = opened.document.entries.get(name)
        before = opened.value(name) if entry else b""
        _check_text(name, before)
        after = _edited(before, memory, tty)
    finally:
        os.close(tty)
    if after == before:
        note(f"nothing was changed: {name} is as it was" if entry else f"nothing was written: there is no {name}")
        return OK
    if not after:
        raise OpsTermError(f"the file came back empty: {name} is as it was", f"To remove it: ai vault rm {name}")

    def check(_: Draft) -> None:
        if vault.load().entries.get(name) != entry:
            raise OpsTermError(f"{name} was changed by another `ai` meanwhile", f"Try again: ai vault edit {name}")

    _keep(opened, name, after, check)
    return OK


def _check_text(name: str, value: bytes) -> None:
    try:
        if b"\0" not in value and value.decode() is not None:
            return
    except UnicodeDecodeError:
        pass
    raise UsageError(f"{name} is no text, which an editor could spoil", f"ai vault set {name} --file FILE replaces it")


def _edited(before: bytes, memory: str, tty: int) -> bytes:
    """What the person makes of it in their editor, without the newline that editors put at the end."""
    try:
        with _directory(memory) as directory:
            file = os.path.join(directory, "value")
            paths.write_private(file, before)
            _run_editor(file, directory, tty)
            after = _result(file)
    except OSError as error:
        raise OpsTermError(f"cannot write to {memory}: {error.strerror}", f"See: df -hi {memory}") from None
    if after is None:
        return before
    return after if before.endswith(b"\n") else after.removesuffix(b"\n")


def _result(file: str) -> bytes | None:
    """What the editor has left, None where that is no file: nothing was written then."""
    try:
        with open(paths.open_regular(file, os.O_RDONLY | os.O_NOFOLLOW), "rb") as result:
            return result.read(vault_file.MAX_VALUE + 2)
    except OSError:
        return None


@contextmanager
def _directory(memory: str) -> Iterator[str]:
    """A fresh directory in memory that is gone afterwards with all that is in it, also when a signal ends us.

    After SIGKILL it stays in memory until the next call: what nobody holds the lock of is of an `ai` that was killed.
    """
    import fcntl
    import shutil
    import signal
    import tempfile

    def end(number: int, _: object) -> None:
        for other in handlers:  # a closed terminal and a service manager send both: one must not cut the other short
            signal.signal(other, signal.SIG_IGN)
        raise SystemExit(128 + number)

    handlers = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGHUP)}
    directory, handle = "", -1
    try:
        with paths.lock(os.path.join(memory, "edit")):
            for name in os.listdir(memory):
                if name.startswith("edit-") and not _is_held(os.path.join(memory, name)):
                    shutil.rmtree(os.path.join(memory, name), ignore_errors=True)
            directory = tempfile.mkdtemp(prefix="edit-", dir=memory)  # created 0700
            handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield directory
    finally:
        shutil.rmtree(directory, ignore_errors=True)
        if handle >= 0:
            os.close(handle)
        for number, handler in handlers.items():
            signal.signal(number, handler)


def _is_held(directory: str) -> bool:
    import fcntl

    try:
        handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    except OSError:
        return True  # it is not ours to remove
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(handle)
    return False


def _run_editor(file: str, directory: str, tty: int) -> None:
    """Run the person's editor. Ctrl-C belongs to it alone, and the terminal is left as it was."""
    import shlex
    import shutil
    import signal
    import termios

    from opsterm.process import run_in_foreground
    from opsterm.term import restore

    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or next(filter(shutil.which, EDITORS), "vi")
    os.environ["TMPDIR"] = directory  # where editors put what they filter through other programs
    modes = termios.tcgetattr(tty)
    handlers = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGQUIT)}
    try:
        argv = shlex.split(editor)
        code = run_in_foreground([*argv, *_options(argv[0]), file], tty)
    except (OSError, ValueError, IndexError) as error:
        why = getattr(error, "strerror", None) or error
        raise UsageError(f"the editor {editor!r} does not start: {why}", "Set $EDITOR. Nothing has changed") from None
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        restore(tty, modes)
    if code:
        raise OpsTermError(f"the editor ended with code {code if code > 0 else 128 - code}: nothing has changed")


def _options(editor: str) -> list[str]:
    """What keeps an editor from writing elsewhere; others than vim do so only where their own settings say it."""
    import shutil

    program = os.path.realpath(shutil.which(editor) or editor)  # `vi` and `editor` are often links to a vim
    return VIM_OPTIONS if os.path.basename(program).startswith(VIM) else []


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
    _check_clipboard(args)
    secret, bits = _generated(args, count)

    def check(names: Any) -> None:
        if name in names and not args.replace:
            raise UsageError(f"{name!r} is there already: nothing has changed", "--replace puts another in its place")

    check(vault.load().entries)
    _keep(vault.open_vault(how), name, secret.encode(), lambda draft: check(draft.names))
    note(f"{int(bits)} bits of entropy" + f": fewer than {FEW_BITS} can be guessed" * (bits < FEW_BITS), _style(bits))
    if args.shown:
        _show(name, secret.encode())
    if args.copy:
        _copy(name, secret.encode())
    return OK


def _style(bits: float) -> str:
    return "yellow" if bits < FEW_BITS else "dim"


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
