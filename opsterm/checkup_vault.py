"""The checks of the vault, as far as no password is needed: the file, its names, whether it is unlocked, and what the
machine can keep it unlocked with."""

from __future__ import annotations

import os
import shlex
import time
from collections.abc import Iterator

from opsterm import config, kernel, paths, provider_keys, unlocked, vault, vault_cipher, vault_file
from opsterm.checkup import BROKEN, NOTE, OK, WARNING, Finding
from opsterm.errors import OpsTermError
from opsterm.providers import Endpoint
from opsterm.vault_file import OLD, Document

TRIAL = 5.0  # seconds that the kernel keeps the key it is tried with, should we die before it is taken away
SHOWN = 5  # names in one finding
DAY = 86400  # seconds
LOCK = "edit.lock"  # of `ai vault edit`, which stays: whoever removed it would let a second editor in


def contents(loaded: config.Config | None, asked: Endpoint | None) -> Iterator[Finding]:
    """The file and what refers to it; asked is who answers by default."""
    if not os.path.lexists(vault.path()):
        yield from _absent(vault.path())
    else:
        try:
            document = vault.load()
        except OpsTermError as error:
            yield Finding(BROKEN, error.message, error.hint or "")
            return
        yield from _file(document)
        yield _lock(document, bool(loaded and loaded["vault.password_cmd"]), asked)
        yield from _weak(document)
        yield from _copy(vault.path() + ".bak")
    yield from _dangling(loaded, asked)
    yield from _left_in_memory()


def _absent(path: str) -> Iterator[Finding]:
    copy = path + ".bak"
    if os.path.lexists(copy):
        found = f"the vault is gone, and {copy} is there: its state before the last change"
        yield Finding(WARNING, found, f"cp -p {shlex.quote(copy)} {shlex.quote(path)}")
    else:
        yield Finding(NOTE, f"there is no vault: {path}", "ai vault init")


def _file(document: Document) -> Iterator[Finding]:
    count = len(document.entries)
    names = f"{count} name{'s' * (count != 1)}"
    if document.version != OLD:
        how = f"{document.cipher}, {document.iterations:,} iterations"
        yield Finding(OK, f"{vault.path()}: {names} ({how})")
    elif document.entries:
        yield Finding(NOTE, f"{vault.path()}: {names}, in the form of old; the next change brings it to ours")
    else:
        yield Finding(NOTE, f"{vault.path()} is empty and of the form of old", "ai vault init")
    try:
        vault_cipher.require(document.cipher)
    except OpsTermError as error:
        yield Finding(BROKEN, error.message, error.hint or "")


def _lock(document: Document, has_command: bool, asked: Endpoint | None) -> Finding:
    held = unlocked.recall(document.id)
    if held is None:
        sources = [f"${vault.PASSWORD_VARIABLE}"] if os.environ.get(vault.PASSWORD_VARIABLE) else []
        sources += ["vault.password_cmd"] if has_command else []
        tried = f"; {sources[0]} is set, and tried before anybody is asked" if sources else ""
        ended = f", and what ${unlocked.VARIABLE} opened has ended" if os.environ.get(unlocked.VARIABLE) else ""
        if not sources and (taken := _taken(document, asked)):
            found = f"it is locked{ended}: a question asks for its password ({taken})"
            return Finding(NOTE, found, "ai vault unlock")
        return Finding(OK, f"it is locked{ended}{tried}")
    whose = "all your shells" if held.how == unlocked.KERNEL else "whoever has this $" + unlocked.VARIABLE
    until = time.strftime("%Y-%m-%d %H:%M", time.localtime(held.until)) if held.until else "`ai vault lock` or logout"
    return Finding(OK, f"it is unlocked for {whose} until {until}")


def _taken(document: Document, asked: Endpoint | None) -> str:
    """What a question takes from the vault, and where that is said; "" for nothing."""
    if asked is None:
        return ""
    for header, name in asked.vault_names.items():
        if name in document.entries:
            return f"{asked.headers_origin if header else asked.key_origin} takes vault:{name}"
    return ""


def _weak(document: Document) -> Iterator[Finding]:
    """Values of the old XOR cipher."""
    weak = [name for name, entry in document.entries.items() if vault_file.is_weak(document, entry)]
    if weak:
        error = vault_file.weak(weak[0])
        more = f" So {_are(weak[1:])}" if weak[1:] else ""
        yield Finding(WARNING, error.message + "." * bool(more) + more, error.hint or "")


def _are(names: list[str]) -> str:
    listed = ", ".join([repr(name) for name in names[:SHOWN]] + ["…"] * (len(names) > SHOWN))
    return f"{'is' if len(names) == 1 else 'are'} {listed}"


def _copy(path: str) -> Iterator[Finding]:
    """The state before the last change."""
    try:
        found = vault_file.load(path)
    except OpsTermError as error:
        mend = error.hint or "" if (error.hint or "").startswith(("chmod", "cp --")) else f"rm {shlex.quote(path)}"
        yield Finding(WARNING, f"the copy of before the last change: {error.message}", mend)
    else:
        if found:
            yield Finding(OK, f"{path} is the state before the last change")


def _dangling(loaded: config.Config | None, asked: Endpoint | None) -> Iterator[Finding]:
    """What the configuration takes from the vault, and is not there."""
    for lost in provider_keys.dangling(dict(loaded.items())) if loaded else ():
        found = f"{lost.origin}: {lost.setting} is vault:{lost.name}: {lost.error.message}"
        is_used = asked is not None and lost.name in asked.vault_names.values()
        first = "" if os.path.lexists(vault.path()) else "ai vault init && "
        yield Finding(BROKEN if is_used else WARNING, found, f"{first}ai vault set {shlex.quote(lost.name)}")


def _left_in_memory() -> Iterator[Finding]:
    """Keys whose time is over, and what a call that was killed could not take away: it may be a value in the clear."""
    for directory in paths.memory_dirs():
        try:
            files = [os.path.join(directory, name) for name in sorted(os.listdir(directory)) if name != LOCK]
        except OSError:
            continue
        yield from _left_in(directory, files)


def _left_in(directory: str, files: list[str]) -> Iterator[Finding]:
    keys = [path for path in files if os.path.basename(path).startswith("unlocked-")]
    over = [path for path in keys if _has_expired(path)]
    if over:
        found = f"{len(over)} key{'s' * (len(over) != 1)} of an unlocked vault in {directory}, whose time is over"
        yield Finding(NOTE, found, f"rm {shlex.join(over)}")
    old = [path for path in files if path not in keys and _is_old(path)]
    if old:
        found = f"{len(old)} file{'s' * (len(old) != 1)} in {directory}, left by a call that was killed"
        yield Finding(WARNING, f"{found}: secrets may be in there", f"rm -r {shlex.join(old)}")


def _is_old(path: str) -> bool:
    try:
        return os.lstat(path).st_mtime < time.time() - DAY
    except OSError:  # another call has just taken it away
        return False


def _has_expired(path: str) -> bool:
    try:
        with os.fdopen(paths.open_regular(path, os.O_RDONLY | os.O_NOFOLLOW), encoding="ascii") as file:
            until = float(file.read(40).split()[0])
    except (OSError, ValueError, IndexError):
        return False
    return bool(until) and time.time() >= until


def keyring() -> Iterator[Finding]:
    """What can keep a vault unlocked between two calls. It is tried with a key that is taken away again."""
    name = f"opsterm:doctor:{os.urandom(8).hex()}"
    try:
        kernel.keep_key(name, b"trial", TRIAL)
        kept = kernel.read_key(name) == b"trial"
    except kernel.Refused as refused:
        found = f"{refused}: the vault can be unlocked for one shell only"
        yield Finding(NOTE, found, 'eval "$(ai vault unlock --env)"')
    else:
        kernel.drop_key(name)
        found = "the kernel takes keys for you, and does not give them back: is this a container or a sandbox?"
        yield Finding(OK, "the kernel keeps keys for you") if kept else Finding(NOTE, found)
    directory = paths.runtime_dir()
    try:
        where = directory or paths.memory_dir()
    except OpsTermError as error:
        yield Finding(NOTE, error.message, error.hint or "")
        return
    end = "the last logout" if directory else "the next boot, since there is no login's directory"
    yield Finding(OK, f"{where} is in memory, until {end}")
