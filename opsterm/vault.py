"""The vault: credentials by name, encrypted on disk, opened with a password or while they are unlocked.

Everything that is revealed here is made known to `redact`, so that it appears in no prompt, history or log.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from opsterm import kernel, paths, redact, unlocked, vault_cipher, vault_file
from opsterm.config import REFERENCE
from opsterm.errors import OpsTermError, UsageError
from opsterm.vault_file import OLD, Document, WrongPassword
from opsterm.vault_password import LOCKED_HINT, PASSWORD_VARIABLE, Unlocking, encoded, given_password, locked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TRIES = 3  # at the prompt
PATIENCE = 30.0  # seconds that a writer waits for others


def path() -> str:
    return paths.vault_file()


def load() -> Document:
    """What stands in the file, without a password: names, not values. OpsTermError where there is none."""
    found = vault_file.load(path())
    if found is None:
        raise _gone() if os.path.lexists(path() + ".bak") else _not_yet()
    return found


def _not_yet() -> OpsTermError:
    return OpsTermError(f"there is no vault yet: {path()}", "ai vault init", category="file")


def _gone() -> OpsTermError:
    """Nothing may be begun anew as long as the copy is there: the first change would replace it."""
    return OpsTermError(
        f"the vault is gone, and the copy of before its last change is there: {path()}.bak",
        f"cp -p {path()}.bak {path()}   # or, to begin anew: mv {path()}.bak {path()}.away",
        category="file",
    )


class Vault:
    """An opened vault."""

    def __init__(self, document: Document, master: bytes, file: str) -> None:
        self.document = document
        self.master = master
        self._file = file

    def value(self, name: str) -> bytes:
        """OpsTermError where there is no such name, or its value does not open."""
        if name not in self.document.entries:
            raise missing(name, self.document.entries)
        value = vault_file.opened(self.document, self.master, name, self._file)
        redact.know(REFERENCE + name, value)
        return value

    def values(self) -> tuple[dict[str, bytes], list[OpsTermError]]:
        """Every value that opens, by name; and why the others do not."""
        found, failures = {}, []
        for name in self.document.entries:
            try:
                found[name] = self.value(name)
            except OpsTermError as error:
                failures.append(error)
        return found, failures


class Draft:
    """The next state of a vault while it is being changed. A value is sealed anew only when it changes."""

    def __init__(self, before: Vault) -> None:
        self._before = before
        self._document = before.document._replace(
            generation=before.document.generation + 1, entries=dict(before.document.entries)
        )

    @property
    def names(self) -> list[str]:
        return list(self._document.entries)

    def put(self, name: str, value: bytes) -> None:
        vault_file.check_name(name)
        if len(value) > vault_file.MAX_VALUE:
            raise UsageError(f"{name!r}: a value may have {vault_file.MAX_VALUE} bytes, and this one has more")
        redact.know(REFERENCE + name, value)
        before = self._document.entries.get(name)
        self._put(name, value, before.created if before else now(), now())

    def drop(self, name: str) -> None:
        if name not in self._document.entries:
            raise missing(name, self._document.entries)
        del self._document.entries[name]

    def rename(self, name: str, new: str) -> None:
        """UsageError where new is taken, or is no name."""
        value, before = self._before.value(name), self._document.entries[name]
        if new in self._document.entries:
            raise UsageError(f"{new!r} is there already: nothing has changed", f"ai vault rm {new}, then rename")
        self.drop(name)
        self._put(vault_file.check_name(new), value, before.created, before.changed)

    def _put(self, name: str, value: bytes, created: str, changed: str) -> None:
        sealed = vault_file.sealed(self._document, self._before.master, name, value, created, changed)
        self._document.entries[name] = sealed

    def finished(self) -> Document:
        """The document to write. One of the old form is brought to ours: every value is sealed anew."""
        document, before = self._document, self._before.document
        if before.version == OLD:
            for name, entry in list(document.entries.items()):
                if entry is before.entries.get(name):
                    self._put(name, self._before.value(name), "", "")
        return vault_file.signed(document, self._before.master)


def now() -> str:
    import time

    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def missing(name: str, known: Any) -> OpsTermError:
    import difflib

    close = difflib.get_close_matches(name, list(known), 1)
    meant = f"did you mean {close[0]!r}?" if close else "`ai vault list` shows what there is"
    return OpsTermError(f"the vault has no {name!r}", meant, category="file")


def open_vault(how: Unlocking) -> Vault:
    """The vault, opened by: a password file that was named, what `unlock` keeps, $OPSTERM_VAULT_PASSWORD, the command
    of vault.password_cmd, a question on the terminal. The first that there is decides.

    WrongPassword, Damaged; OpsTermError where there is no vault, or nothing to open it with.
    """
    document = load()
    _check_openable(document)
    kernel.forbid_dumps()
    if not how.password_file and (kept := unlocked.recall(document.id)):
        return _opened(document, kept.master, path())
    password = given_password(how)
    return _asked(document) if password is None else with_password(document, password, path())


def _asked(document: Document) -> Vault:
    from opsterm.prompt import NoTerminal

    try:
        return ask_until_right(document, path(), "Vault password > ")
    except EOFError:
        raise OpsTermError("no password was given: the vault stays locked", LOCKED_HINT) from None
    except NoTerminal:
        raise locked() from None


_once: list[Vault] = []


def open_once(how: Unlocking) -> Vault:
    """open_vault(), which asks for no password a second time in this process for as long as the file is the same."""
    if not (_once and _once[0].document == load()):
        _once[:] = [open_vault(how)]
    return _once[0]


def with_password(document: Document, password: bytes, file: str) -> Vault:
    """The vault that stands in file. WrongPassword, Damaged."""
    return _opened(document, vault_cipher.derive(password, document.salt, document.iterations), file)


def _check_openable(document: Document) -> None:
    vault_cipher.require(document.cipher)
    if vault_file.tells_no_password(document):
        what = "has only values of the old XOR fallback, which are not used" if document.entries else "is empty"
        raise OpsTermError(
            f"the vault {path()} {what}, and in the old form nothing else tells a wrong password",
            f"Begin anew: ai vault init. It leaves the old file as {path()}.bak",
            category="file",
        )


def _opened(document: Document, master: bytes, file: str) -> Vault:
    vault_file.verify(document, master, file)
    return Vault(document, master, file)


def ask_until_right(document: Document, file: str, question: str) -> Vault:
    """The vault that stands in file, opened with the password that is typed. WrongPassword after TRIES; EOFError and
    prompt.NoTerminal as they come."""
    from opsterm import prompt
    from opsterm.term import note

    for left in range(TRIES - 1, -1, -1):
        try:
            return with_password(document, encoded(prompt.ask_secret(question)), file)
        except WrongPassword:
            if not left:
                raise
            note("wrong password", "red")
    raise AssertionError("unreachable")


@contextmanager
def _writing(file: str) -> Iterator[None]:
    try:
        with paths.lock(file, PATIENCE):
            yield
    except BlockingIOError:
        raise OpsTermError(f"{file} is being changed by another `ai`", "Nothing was written. Try again") from None
    except OSError as error:
        raise OpsTermError(
            f"the vault {file} could not be written: {error.strerror}",
            f"Nothing has changed. See: ls -ld {os.path.dirname(file)}; df -h {os.path.dirname(file)}",
            category="file",
        ) from None


def check_absent() -> None:
    """OpsTermError where there is a vault already, unless it is of the old form and tells no password."""
    found = vault_file.load(path())
    if found is None and os.path.lexists(path() + ".bak"):
        raise _gone()
    if found and not vault_file.tells_no_password(found):
        raise OpsTermError(
            f"there is a vault already: {path()}",
            f"`ai vault rekey` changes its password. To begin anew: mv {path()} {path()}.away",
            category="file",
        )


def create(password: bytes, cipher: str, iterations: int) -> Vault:
    """A new, empty vault. OpsTermError as of check_absent()."""
    vault_cipher.require(cipher)
    vault_file.check_iterations(iterations, "a vault")
    kernel.forbid_dumps()
    document = vault_file.new(cipher, iterations)._replace(generation=1)
    master = vault_cipher.derive(password, document.salt, iterations)
    with _writing(path()):
        check_absent()
        document = vault_file.signed(document, master)
        if os.path.lexists(path()):
            paths.write_private(path() + ".bak", _raw())
        paths.write_private(path(), vault_file.serialized(document))
    return Vault(document, master, path())


def change(vault: Vault, edit: Callable[[Draft], None]) -> Vault:
    """Let edit change the vault as it stands in the file by now, and write it: all of it or nothing.

    The state before stays as `vault.json.bak`. Whatever edit raises, nothing has changed.
    """
    with _writing(path()):
        current = _reread(vault)
        draft = Draft(current)
        edit(draft)
        document = draft.finished()
        data = vault_file.serialized(document)
        paths.write_private(path() + ".bak", _raw())
        paths.write_private(path(), data)
    return Vault(document, vault.master, path())


def _raw() -> bytes:
    with open(path(), "rb") as file:
        return file.read(vault_file.MAX_SIZE)


def _reread(vault: Vault) -> Vault:
    """The vault as another call may have left it."""
    document = load()
    if document.salt != vault.document.salt:
        raise OpsTermError(
            f"the password of {path()} was changed meanwhile by another `ai`", "Nothing was written. Try again"
        )
    return _opened(document, vault.master, path())


def rekey(vault: Vault, password: bytes, cipher: str, iterations: int) -> Vault:
    """Seal everything anew under another password, in one replacement of the file.

    Nothing keeps the vault unlocked then, and the copy before the last change, which the old password opens, is gone.
    """
    vault_cipher.require(cipher)
    vault_file.check_iterations(iterations, "a vault")
    with _writing(path()):
        current = _reread(vault)
        changed = vault_file.new(cipher, iterations)._replace(generation=current.document.generation + 1)
        document, master = resealed(current, list(current.document.entries), changed, password)
        paths.write_private(path(), vault_file.serialized(document))
        unlocked.forget()
        _remove_copy()
    return Vault(document, master, path())


def resealed(vault: Vault, names: list[str], empty: Document, password: bytes) -> tuple[Document, bytes]:
    """empty with these values of vault, as old as they are, under a password of its own; and its key."""
    master = vault_cipher.derive(password, empty.salt, empty.iterations)
    for name in names:
        entry = vault.document.entries[name]
        sealed = vault_file.sealed(empty, master, name, vault.value(name), entry.created, entry.changed)
        empty.entries[name] = sealed
    return vault_file.signed(empty, master), master


def _remove_copy() -> None:
    copy = path() + ".bak"
    try:
        if os.path.lexists(copy):
            os.unlink(copy)
    except OSError as error:
        from opsterm.term import note

        note(f"{copy} still opens with the old password, and could not be removed: {error.strerror}", "yellow")


def know_values() -> None:
    """Make the values of the vault known to `redact`, as far as nobody has to be asked for a password."""
    if not os.path.lexists(path()):
        return
    try:
        document = load()
        kept = unlocked.recall(document.id)
        if not document.entries or not (kept or os.environ.get(PASSWORD_VARIABLE)):
            return
        failures = open_once(Unlocking(asks=False)).values()[1]
    except OpsTermError as error:
        failures = [error]
    if failures:
        from opsterm.term import note

        note(f"secrets of the vault are not masked: {failures[0].message}", "yellow")
