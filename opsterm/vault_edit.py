"""`ai vault edit`: a value in the person's editor, in a file that touches no disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from opsterm import editor, paths, vault, vault_file
from opsterm.errors import OK, OpsTermError, UsageError
from opsterm.term import note
from opsterm.vault_values import keep, terminal, typed

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from opsterm.vault import Draft, Unlocking


def edit_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help="may be a new one")


def edit(args: argparse.Namespace, how: Unlocking) -> int:
    name = args.name
    if name not in vault.load().entries:
        vault_file.check_name(name)
    tty = terminal("`ai vault edit` needs a terminal")
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

    keep(opened, name, after, check)
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
            if code := editor.run(file, tty, directory):
                raise OpsTermError(f"the editor ended with code {code}: nothing has changed")
            after = _result(file)
    except OSError as error:
        raise OpsTermError(f"cannot write to {memory}: {error.strerror}", f"See: df -hi {memory}") from None
    if after is None:
        return before
    if b"\n" in before:
        return after if before.endswith(b"\n") else after.removesuffix(b"\n")
    return typed(after)


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
