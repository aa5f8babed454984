"""`ai audit verify` and `ai audit seal`: whether the log is what was written, and the seed out of reach."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from errno import EINVAL, ENOTSUP, EROFS

from opsterm import audit, audit_journal, audit_store, audit_verify, paths, process
from opsterm.audit_rows import Evidence
from opsterm.errors import FAILED, OK, OpsTermError, UsageError
from opsterm.screen import emit
from opsterm.term import clean, coloured, note, paint, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from opsterm.audit_chain import Seed
    from opsterm.audit_journal import Witness
    from opsterm.audit_verify import Report
    from opsterm.vault import Vault

PATIENCE = 120.0  # seconds for journalctl
VAULT = "vault:"
FINDINGS = 50  # that are shown; --json has all
WITNESSES = {
    "mac": "its MAC",
    "chain": "its neighbours",
    "key": "audit.key",
    "anchor": "audit.head",
    "journal": "the journal",
    "seed": "the seed",
    "noted": "what you noted",
    "log": "an entry of its own",
}


def verify(args: argparse.Namespace) -> int:
    noted = _noted(args.noted)
    seeds = [seed for source in args.seed for seed in _seeds(source, args.password_file)]
    journal = None if args.no_journal else _journal()  # first: what it knows is in the log by now
    try:
        with ExitStack() as stack:
            report = audit_verify.verify(_evidence(stack, journal)._replace(given=tuple(seeds), noted=noted))
    except OSError as error:
        path = error.filename or audit.file_path()
        raise OpsTermError(f"{path} cannot be read: {error.strerror}", f"ls -l {path}", category="file") from None
    unproved = _unproved(report)
    if args.json:
        import json

        document = {"intact": report.intact, **report._asdict(), "unproved": unproved}
        document["findings"] = [finding._asdict() for finding in report.findings]
        emit(json.dumps(document, indent=1) + "\n")
    else:
        emit("\n".join(_told(report, unproved, coloured(sys.stdout))) + "\n")
    return OK if report.intact else FAILED


def _noted(text: str) -> tuple[int, str] | None:
    seq, colon, line_hash = text.partition(":")
    if not text:
        return None
    if not colon or not seq.isdecimal() or len(seq) > 15 or len(line_hash) < 8 or line_hash.strip("0123456789abcdef"):
        raise UsageError(f"--noted {text!r} is not SEQ:HASH", "Take it from what `ai audit verify` called `last`")
    return int(seq), line_hash


def _seeds(source: str, password_file: str) -> list[Seed]:
    """The seeds in a file, or in a value of the vault."""
    if source.startswith(VAULT):
        text = _vault(password_file).value(source[len(VAULT) :]).decode("ascii", "replace")
    else:
        try:
            with open(source, encoding="ascii", errors="replace") as file:
                text = file.read(65536)
        except OSError as error:
            raise UsageError(f"the seed {source} cannot be read: {error.strerror}") from None
    found = list(audit_store.seeds_in(text))
    if not found:
        raise UsageError(f"{source} has no seed of an audit, or not all of it", "It is what `ai audit seal` gave out")
    return found


def _vault(password_file: str) -> Vault:
    from opsterm import config, vault

    return vault.open_once(vault.Unlocking(password_file, lambda: str(config.load()["vault.password_cmd"])))


def _journal() -> list[Witness] | None:
    """What the journal has of whoever owns the log; None where there is no journal, or it tells us nothing."""
    try:
        owner = os.stat(paths.state_dir()).st_uid
    except OSError:
        owner = os.geteuid()
    argv = ["journalctl", "-q", "-t", audit_journal.TAG, f"_UID={owner}", "-o", "cat", "--no-pager"]
    code, output = process.output_of(argv, PATIENCE)
    if code == process.TIMED_OUT:
        note(f"journalctl took longer than {PATIENCE:g} s: verified without the journal", "yellow")
        return None
    return audit_journal.read(output.decode("utf-8", "replace").splitlines()) or None


def _evidence(stack: ExitStack, journal: list[Witness] | None) -> Evidence:
    """All files as they are at one moment; what is appended later is not looked at. Nothing is written."""
    with ExitStack() as lock:
        _share(lock)
        files = []
        for path in audit_store.files():
            if os.path.lexists(path):
                handle = paths.open_regular(path, os.O_RDONLY | os.O_NOFOLLOW)
                stack.callback(os.close, handle)
                files.append((path, handle, os.fstat(handle).st_size))
        key, head, own = audit_store.read_key(), audit_store.read_head(), audit_store.read_seeds()
    torn = b""
    if files and files[-1][0] == audit.file_path():
        torn = audit_store.tail(files[-1][1])[1] if os.fstat(files[-1][1]).st_size == files[-1][2] else b""
    lines = ((os.path.basename(path), _lines(handle, size, path)) for path, handle, size in files)
    return Evidence(lines, torn, key, head, own, journal, audit.file_path())


def _share(stack: ExitStack) -> None:
    """Keep writers out for as long as stack lives, where they have left something to do it with."""
    import fcntl

    try:
        handle = paths.open_regular(audit.file_path() + ".lock", os.O_RDONLY | os.O_NOFOLLOW)
    except FileNotFoundError:
        return
    stack.callback(os.close, handle)
    try:
        paths.take_lock(handle, fcntl.LOCK_SH, audit_store.PATIENCE)
    except BlockingIOError:
        raise OpsTermError(f"{audit.file_path()} is being written all the time", "Try again in a moment") from None


def _lines(handle: int, size: int, path: str) -> Iterator[bytes]:
    """The lines of a file; what stands behind the last newline is one only in an older part."""
    data = b""
    while len(data) < size and (more := os.pread(handle, size - len(data), len(data))):
        data += more
    *whole, rest = data.split(b"\n")
    yield from whole
    if rest and path != audit.file_path():
        yield rest


# For people


def _unproved(report: Report) -> list[str]:
    """What this could not tell."""
    found = []
    if report.macs is None:
        found.append(
            "there is no seed: whoever could write these files could have written all of it anew, hashes too"
            + (", except for what the journal vouches for" if report.vouched else "")
            + ". If it was sealed: --seed FILE or --seed vault:NAME"
        )
    elif os.path.lexists(audit_store.seed_path()):
        found.append(
            "audit.seed lies on this machine: whoever could read it could have written all of it anew, MACs too"
            + (", except for what the journal vouches for" if report.vouched else "")
            + ". `ai audit seal` takes it away"
        )
    if not report.vouched:
        found.append(
            "no journal vouches for it: log, key and anchor, all put back together to what they were earlier, would "
            "not be told from then. Note down `last` elsewhere, and say --noted SEQ:HASH"
        )
    return found if report.entries else []


def _told(report: Report, unproved: list[str], styled: bool) -> list[str]:
    if not report.entries and report.intact:
        return ["there is no audit yet: nothing was written"]
    count = len(report.findings)
    head = paint("intact", "green", styled)
    if count:
        head = paint(f"NOT INTACT: {count} finding{'s' * (count > 1)}", "red", styled)
    span = f"{report.entries:,} entries, {report.first} to {report.last}" if report.entries else "no entries"
    times = " to ".join(clean(time)[:19] for time in report.times)
    lines = [f"{head}, {span}" if count else f"{head}: {span}", *_wrapped(times)]
    for finding in report.findings[:FINDINGS]:
        lines += ["", *_finding(finding)]
    if count > FINDINGS:
        lines += ["", f"  and {count - FINDINGS:,} more: --json"]
    lines.append("")
    macs = "not there" if report.macs is None else f"{report.macs:,} of {report.entries:,} carry the MAC of their key"
    vouched = (
        "there is none that knows of this log"
        if report.vouched is None
        else f"vouches for {report.vouched:,} of {report.entries:,}"
    )
    lines += _wrapped(f"seed: {macs}") + _wrapped(f"journal: {vouched}")
    lines += _wrapped(f"last: {report.last}:{report.last_hash}")
    for text in report.notes:
        lines += _wrapped(f"note: {text}")
    for text in unproved:
        lines += _wrapped(f"not proved: {text}")
    return lines


def _finding(finding: audit_verify.Finding) -> list[str]:
    which = f"{finding.first} to {finding.last}" if finding.last > finding.first else str(finding.first or "the log")
    place = f" ({finding.place})" if finding.place else ""
    by = ", ".join(WITNESSES[name] for name in finding.by)
    return _wrapped(f"{which}: {finding.kind}: {finding.what}{place}") + _wrapped(f"  told by {by}")


def _wrapped(text: str) -> list[str]:
    import textwrap

    room = max(width() - 1, 20)
    indents = {"initial_indent": "  ", "subsequent_indent": "    "}
    return textwrap.wrap(clean(text), room, break_long_words=False, break_on_hyphens=False, **indents)


# The seed


def seal(args: argparse.Namespace) -> int:
    seeds = audit_store.read_seeds()
    key = audit_store.read_key()
    if not seeds:
        if key is None:
            raise OpsTermError("there is no audit yet, and so no seed", "ai audit verify", category="file")
        raise OpsTermError(
            f"there is no seed in {audit_store.seed_path()}: it was sealed before, or somebody took it",
            "`ai audit verify --seed FILE` (or vault:NAME) takes the one that you have",
            category="file",
        )
    text = "".join(seed.line() for seed in seeds)
    if args.vault:
        _into_vault(args.vault, text, args.password_file)
    else:
        _print(text)
    try:
        audit.write_sealed()  # first: a seed that has gone without an entry would look stolen for ever
    except OSError as error:
        why = f"the seed stays in audit.seed: {audit.file_path()} cannot be written: {error.strerror}"
        again = f"ai vault rm {args.vault}; ai audit seal --vault {args.vault}" if args.vault else "ai audit seal"
        raise OpsTermError(why, f"Mend that, then: {again}", category="file") from None
    try:
        _destroy(audit_store.seed_path())
    except OSError as error:
        why = f"{audit_store.seed_path()} could not be taken away: {error.strerror}"
        raise OpsTermError(why, "Remove it yourself: who has it can forge the log", category="file") from None
    where = f"--seed vault:{args.vault}" if args.vault else "--seed FILE"
    note(f"the seed is no longer on this machine; `ai audit verify {where}` takes it")
    return OK


def _into_vault(name: str, text: str, password_file: str) -> None:
    from opsterm import vault

    def put(draft: vault.Draft) -> None:
        if name in draft.names:
            raise UsageError(f"the vault has {name!r} already: nothing was done", "Take another name")
        draft.put(name, text.encode())

    vault.change(_vault(password_file), put)


def _print(text: str) -> None:
    """Once, on stdout; on a terminal a person says that they have it."""
    emit(text)
    if not sys.stdout.isatty():
        try:
            os.fsync(1)
        except OSError as error:
            if error.errno not in (EINVAL, ENOTSUP, EROFS):  # a pipe
                raise
        return
    from opsterm import prompt

    try:
        kept = prompt.ask_key("Is it kept where this machine does not reach? [y]es · [n]o > ", "yn", "n")
    except prompt.NoTerminal:
        kept = "n"
    if kept != "y":
        raise OpsTermError("the seed stays in audit.seed", "ai audit seal > FILE, or ai audit seal --vault NAME")


def _destroy(path: str) -> None:
    """Overwritten first, for what a file system writes in place."""
    handle = paths.open_regular(path, os.O_WRONLY | os.O_NOFOLLOW)
    try:
        audit_store.write_whole(handle, bytes(os.fstat(handle).st_size))
        os.fsync(handle)
    finally:
        os.close(handle)
    os.unlink(path)
    audit_store.sync_directory(os.path.dirname(path))
