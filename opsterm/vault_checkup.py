"""`ai vault status, check`: what there is, and whether it is as it should be."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from opsterm import unlocked, vault, vault_cipher, vault_file
from opsterm.errors import FAILED, OK, OpsTermError
from opsterm.record import NamedTuple
from opsterm.term import clean, coloured, paint
from opsterm.unlocked import Held
from opsterm.vault import PASSWORD_VARIABLE, Unlocking, Vault
from opsterm.vault_file import OLD, Document
from opsterm.vault_locking import described, open_sources, why_unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

GOOD, NOTE, BROKEN = "ok", "note", "broken"
SIGNS = {GOOD: "✓", NOTE: "·", BROKEN: "✗"}
STYLES = {GOOD: "green", NOTE: "dim", BROKEN: "red"}
IN_FLIGHT = 60.0  # seconds; a younger temporary file may be another call's


class Finding(NamedTuple):
    """What `check` has found, and how to mend it. status is GOOD, NOTE (worth knowing) or BROKEN."""

    status: str
    found: str
    mend: str = ""


def status_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON")


def status(args: argparse.Namespace, how: Unlocking) -> int:
    problem = why_unreadable()
    if problem and not args.json:
        raise problem
    if problem:
        _print_json({"file": vault.path(), "problem": problem.message, "hint": problem.hint})
        return FAILED
    document = vault.load()
    held, cost = unlocked.recall(document.id), _cost(document.iterations)
    if args.json:
        _print_json(_as_document(document, held, cost, how))
        return OK
    form = "old; the first change brings it to version 2" if document.version == OLD else f"version {document.version}"
    assumed = "assumed {} (the old form does not say)" if document.version == OLD else "{}"
    rows = {
        "file": vault.path(),
        "form": form,
        "cipher": document.cipher,
        "names": len(document.entries),
        "generation": document.generation,
        "backup": _backup_path() or "none",
        "state": "; ".join([described(held) if held else _locked_words(), *open_sources(how)]),
        "password": f"{assumed.format(f'{document.iterations:,} iterations')}: {cost:.0f} ms here for one guess",
    }
    for name, text in rows.items():
        print(f"{name:<11}{clean(str(text))}")
    return OK


def _as_document(document: Document, held: Held | None, cost: float, how: Unlocking) -> dict[str, Any]:
    return {
        "file": vault.path(),
        "version": document.version,
        "cipher": document.cipher,
        "names": len(document.entries),
        "generation": document.generation,
        "backup": _backup_path() or None,
        "unlocked": held.how if held else None,
        "until": _utc(held.until) if held and held.until else None,
        "password_variable": bool(os.environ.get(PASSWORD_VARIABLE)),
        "password_cmd": bool(how.command),
        "iterations": document.iterations,
        "derivation_ms": round(cost, 1),
    }


def _backup_path() -> str:
    path = vault.path() + ".bak"
    return path if os.path.lexists(path) else ""


def _locked_words() -> str:
    return f"locked (what ${unlocked.VARIABLE} opened has ended)" if os.environ.get(unlocked.VARIABLE) else "locked"


def _cost(iterations: int) -> float:
    """Milliseconds that the key derivation takes on this machine."""
    import time

    begin = time.perf_counter()
    vault_cipher.derive(b"a guess", bytes(vault_cipher.SALT_SIZE), iterations)
    return (time.perf_counter() - begin) * 1000


def _utc(seconds: float) -> str:
    import time

    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def _print_json(document: Any) -> None:
    import json

    print(json.dumps(document))


def check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON")


def check(args: argparse.Namespace, how: Unlocking) -> int:
    rows = []
    for finding in _findings(how):
        rows.append(finding)
        if not args.json:
            _print_finding(finding)
    broken = any(row.status == BROKEN for row in rows)
    if args.json:
        _print_json({"ok": not broken, "findings": [dict(row._asdict()) for row in rows]})
    return FAILED if broken else OK


def _print_finding(finding: Finding) -> None:
    sign = SIGNS[finding.status] if (sys.stdout.encoding or "").lower().startswith("utf") else finding.status
    print(paint(sign, STYLES[finding.status], coloured()) + " " + clean(finding.found), flush=True)
    if finding.mend:
        print(paint("    " + clean(finding.mend), "cyan", coloured()), flush=True)


def _of_error(error: OpsTermError) -> Finding:
    return Finding(BROKEN, error.message, error.hint or "")


def _findings(how: Unlocking) -> Iterator[Finding]:
    directory = os.path.dirname(vault.path())
    yield from _directory(directory)
    yield from _leftovers(directory)
    opened = None
    try:
        document = vault.load()
        yield Finding(GOOD, f"{vault.path()}: only you can read it, and its {_guard(document)}")
        opened = vault.open_vault(how)
    except OpsTermError as error:
        yield _of_error(error)
    else:
        yield from _values(document, opened)
    yield from _backup(vault.path() + ".bak", opened, how)


def _guard(document: Document) -> str:
    return "form is right (the old one has no checksum)" if document.version == OLD else "checksum is right"


def _directory(directory: str) -> Iterator[Finding]:
    try:
        info = os.stat(directory)
    except OSError:
        return  # the vault is not there either, which is said
    if info.st_uid not in (0, os.geteuid()):
        mend = f"sudo chown {os.geteuid()} {directory}"
        yield Finding(BROKEN, f"{directory} belongs to user id {info.st_uid}, who can put another vault there", mend)
    if info.st_mode & 0o022:
        yield Finding(BROKEN, f"{directory}: other users can put another vault there", f"chmod 700 {directory}")
    elif info.st_mode & 0o055:
        yield Finding(NOTE, f"{directory}: other users can see which files are there", f"chmod 700 {directory}")


def _leftovers(directory: str) -> Iterator[Finding]:
    import time

    try:
        with os.scandir(directory) as entries:
            old = [
                entry.path
                for entry in entries
                if entry.name.startswith(".tmp-")
                and entry.stat(follow_symlinks=False).st_mtime < time.time() - IN_FLIGHT
            ]
    except OSError:
        return
    for path in sorted(old):
        yield Finding(NOTE, f"{path} is unfinished, left by a call that was killed", f"rm {path}")


def _values(document: Document, opened: Vault) -> Iterator[Finding]:
    values, failures = opened.values()
    if document.version == OLD:
        text = f"the form of old, in which a changed file is not always noticed; {_counted(values)}"
        yield Finding(NOTE, text, "ai vault rekey, or any change, brings it to version 2")
    else:
        yield Finding(GOOD, f"the password is right, nobody has changed the file, and {_counted(values)}")
    for error in failures:
        yield _of_error(error)


def _counted(values: dict[str, bytes]) -> str:
    return "its one value opens" if len(values) == 1 else f"{len(values)} values open"


def _backup(path: str, opened: Vault | None, how: Unlocking) -> Iterator[Finding]:
    """The copy before the last change: does it open too?"""
    mend = f"rm {path}; the next change makes a new one" if opened else ""
    try:
        document = vault_file.load(path)
        if document is None:
            return
        if opened and document.salt != opened.document.salt:
            yield Finding(NOTE, f"{path} has another password: it is a copy from elsewhere, or before a rekey")
            return
        master = opened.master if opened else _given_key(document, how)
        if master is None:
            yield Finding(NOTE, f"{path} can be read; whether it opens was not tried")
            return
        vault_file.verify(document, master, path)
    except vault_file.WrongPassword:
        yield Finding(NOTE, f"{path} does not open with this password either")
        return
    except OpsTermError as error:
        yield Finding(BROKEN, error.message, mend)
        return
    failures = Vault(document, master, path).values()[1]
    for failure in failures:
        yield Finding(BROKEN, f"of {path}: {failure.message}", mend)
    if not failures:
        yield Finding(GOOD, f"{path}: the copy before the last change opens, too" if opened else f"{path} opens")


def _given_key(document: Document, how: Unlocking) -> bytes | None:
    """The key, where the vault itself does not open, as far as nobody has to be asked again."""
    if not how.password_file and (kept := unlocked.recall(document.id)):
        return kept.master
    try:
        password = vault.given_password(how)
    except OpsTermError:
        return None
    return password and vault_cipher.derive(password, document.salt, document.iterations)
