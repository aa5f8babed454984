"""`ai audit`: what was asked, decided, run and changed; whether that record is what was written."""

from __future__ import annotations

import os
import sys
import time

from opsterm import audit, audit_store, history, paths
from opsterm.errors import OK, UsageError
from opsterm.screen import emit
from opsterm.term import clean, columns, note, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator
    from typing import Any

    Entry = dict[str, Any]

ACTIONS = ("verify", "seal")
LEVELS = ("SAFE", "MODERATE", "DANGEROUS", "FORBIDDEN")
SHOWN = 20
LONGEST_LINE = 1_000_000  # bytes
PAUSE = 0.25  # seconds between two looks of --follow
NARROW = 64  # columns below which an entry takes two lines
OF_LIST = ("since", "operator", "target", "level", "decision", "follow", "limit")
OF_VERIFY = ("seed", "noted", "no_journal")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("action", nargs="?", choices=ACTIONS, metavar="verify|seal", help="without it: list entries, newest last")
    add("--since", metavar="WHEN", help="list: 2h, 7d, 30m, 1w, or a date such as 2026-01-31")
    add("--operator", metavar="WHO", help="list: human, ai, human:anna, 'ai:gpt*'")
    add("--target", metavar="SERVER", help="list: of this server, or these: 'web-*'")
    add("--level", type=str.upper, choices=LEVELS, help="list: of this risk")
    add("--decision", metavar="WORD", help="list: with this decision, or phase: refused, declined, intent, outcome")
    add("--limit", type=int, metavar="N", help=f"list: how many (default {SHOWN}; 0: all)")
    add("--follow", action="store_true", help="list: and what is written from now on, until Ctrl-C")
    add("--json", action="store_true", help="list: one JSON object a line; verify: one JSON document")
    add("--seed", action="append", metavar="FILE|vault:NAME", help="verify: a seed that was sealed; may be repeated")
    add("--noted", metavar="SEQ:HASH", help="verify: an entry that you noted down, as `last` of an earlier verify")
    add("--no-journal", action="store_true", help="verify: without the system's journal")
    add("--vault", metavar="NAME", help="seal: put the seed into the vault, instead of on stdout")
    add("--password-file", default="", metavar="FILE", help="its first line is the password of the vault")
    parser.usage = "ai audit [options] · ai audit verify [options] · ai audit seal [--vault NAME]"
    parser.epilog = "Exit code of verify: 0 intact, 1 not."


def main(args: argparse.Namespace) -> int:
    _check_use(args)
    if args.action:
        from opsterm import audit_proof

        args.seed, args.noted = args.seed or [], args.noted or ""
        return audit_proof.verify(args) if args.action == "verify" else audit_proof.seal(args)
    return _list(args)


def _check_use(args: argparse.Namespace) -> None:
    """Options that would be passed over are refused."""
    foreign = {
        None: (*OF_VERIFY, "vault", "password_file"),
        "verify": (*OF_LIST, "vault"),
        "seal": (*OF_LIST, *OF_VERIFY, "json"),
    }[args.action]
    for name in foreign:
        if getattr(args, name) not in (None, False, ""):
            action = f"ai audit {args.action or ''}".rstrip()
            raise UsageError(f"`{action}` takes no --{name.replace('_', '-')}", "ai audit --help")
    if args.limit is not None and args.limit < 0:
        raise UsageError("--limit must be at least 0: all of them")


def _list(args: argparse.Namespace) -> int:
    fits = _filter(args)
    limit = SHOWN if args.limit is None else args.limit
    follower = _Follower() if args.follow else None  # before the past is read: nothing comes in between unseen
    shown = []
    unread = 0
    for entry in _backwards():
        if entry is None:
            unread += 1
        elif fits(entry):
            shown.append(entry)
            if len(shown) == limit:
                break
    for entry in reversed(shown):
        _show(entry, args.json)
    if unread:
        note(f"{unread} lines are no entries as they were written: ai audit verify", "yellow")
    if follower:
        _follow(follower, fits, args.json, shown[0]["seq"] if shown else 0)
    elif not shown and not args.json:
        note("no entry matches" if os.path.lexists(audit.file_path()) else "the audit is empty")
    return OK


def _filter(args: argparse.Namespace) -> Callable[[Entry], bool]:
    """What an entry must be like to be shown."""
    from fnmatch import fnmatchcase

    begin = history.since(args.since)
    stamp = "" if begin is None else time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(begin))

    def fits(entry: Entry) -> bool:
        who = str(entry.get("operator", ""))
        return (
            str(entry["time"]) >= stamp
            and (not args.operator or any(fnmatchcase(one, args.operator) for one in (who, who.partition(":")[0])))
            and (not args.target or fnmatchcase(str(entry.get("target", "")), args.target))
            and (not args.level or entry.get("level") == args.level)
            and (not args.decision or args.decision in (entry.get("decision"), entry.get("phase")))
        )

    return fits


def _entry(line: bytes) -> Entry | None:
    """What a line says, as far as that can be shown; None for what is no entry."""
    import json

    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return None
    usable = isinstance(found, dict) and type(found.get("seq")) is int and isinstance(found.get("time"), str)
    return found if usable else None


def _backwards() -> Iterator[Entry | None]:
    """All entries, newest first."""
    for path in reversed(audit_store.files()):
        try:
            handle = paths.open_regular(path, os.O_RDONLY | os.O_NOFOLLOW)
        except FileNotFoundError:
            continue
        with os.fdopen(handle, "rb") as file:
            lines = file.read().split(b"\n")[:-1]
        yield from map(_entry, reversed(lines))


def _show(entry: Entry, as_json: bool) -> None:
    if as_json:
        import json

        emit(json.dumps(entry) + "\n")
    else:
        emit("\n".join(_lines(entry, width() if sys.stdout.isatty() else 0)) + "\n")


def _lines(entry: Entry, room: int) -> list[str]:
    """An entry in two lines that fit the terminal, for room 0 (a pipe) in one."""
    when = _flat(history.local_time(entry["time"]))[5 if 0 < room < NARROW else 0 :]
    head = f"{entry['seq']:>5}  {when}  {_flat(entry.get('phase') or entry.get('event')):<8}"
    exited = f"exit {entry['exit']}" if "exit" in entry else ""
    took = f"{entry['duration']:g} s" if _is_duration(entry.get("duration")) else ""
    of = f"of {entry['of']}" if "of" in entry else ""
    facts = map(_flat, filter(None, (entry.get("level"), of, exited, took, entry.get("decision"), entry.get("how"))))
    head = "  ".join([head, *facts]).rstrip()
    where = entry.get("target")
    who = _flat(entry.get("operator") or entry.get("user"))
    proposer = entry.get("origin")
    who += f" from {_flat(proposer)}" if proposer not in (None, "person", who.partition(":")[0]) else ""
    who += f" on {_flat(where)}" if where and where != "local" else ""
    what = " · ".join(filter(None, map(_flat, (entry.get("mark"), entry.get("command"), entry.get("why")))))
    text = f"{who}: {what}" if what else who
    return [_cut(head, room), _cut(f"       {text}", room)] if room else [f"{head}  {text}"]


def _is_duration(value: object) -> bool:
    return isinstance(value, float) or (isinstance(value, int) and abs(value) < 10**15)


def _flat(value: object) -> str:
    """Any value of an entry as text of one line that does nothing to a terminal."""
    return clean(" ".join(str(value).split())) if value is not None else ""


def _cut(text: str, room: int) -> str:
    if columns(text) <= room:
        return text
    text = text[:room]
    while columns(text) > room - 1:
        text = text[:-1]
    return text + "…"


# As it grows


class _Follower:
    """What is appended to the log from now on, over its ends as well: a full file makes place for a new one."""

    def __init__(self) -> None:
        self._handle = -1
        self._at = 0
        self._first = 0  # the number with which the file begins that we are in
        if self._open(audit.file_path()):
            self._at = os.fstat(self._handle).st_size - len(audit_store.tail(self._handle)[1])

    def _open(self, path: str) -> bool:
        try:
            handle = paths.open_regular(path, os.O_RDONLY | os.O_NOFOLLOW)
        except FileNotFoundError:
            return False
        if self._handle >= 0:
            os.close(self._handle)
        self._handle, self._at = handle, 0
        entry = _entry(os.pread(handle, LONGEST_LINE, 0).partition(b"\n")[0])
        self._first = entry["seq"] if entry else 0
        return True

    def more(self) -> Iterator[bytes]:
        """The whole lines that have come since."""
        if self._handle < 0:
            if not self._open(audit.file_path()):
                return
        yield from self._rest()
        for path in self._newer():
            if self._open(path):
                yield from self._rest()

    def _newer(self) -> list[str]:
        """The files behind the one that we are in."""
        here = os.fstat(self._handle)
        files = audit_store.files()
        known = [_inode(path) == (here.st_dev, here.st_ino) for path in files]
        if True in known:
            return files[known.index(True) + 1 :]
        return [*(audit_store.part_path(number) for number in audit_store.parts() if number > self._first), files[-1]]

    def _rest(self) -> Iterator[bytes]:
        size = os.fstat(self._handle).st_size
        if size < self._at:
            note("the log has become shorter: ai audit verify", "yellow")
            self._at = size
        data = os.pread(self._handle, size - self._at, self._at)
        whole = data[: data.rfind(b"\n") + 1]
        self._at += len(whole)
        yield from whole.splitlines()


def _inode(path: str) -> tuple[int, int] | None:
    try:
        info = os.stat(path)
    except FileNotFoundError:
        return None
    return info.st_dev, info.st_ino


def _follow(follower: _Follower, fits: Callable[[Entry], bool], as_json: bool, last: int) -> None:
    """last: what has been shown up to."""
    while True:
        for line in follower.more():
            entry = _entry(line)
            if entry is None:
                note("a line that is no entry: ai audit verify", "yellow")
            elif fits(entry) and entry["seq"] > last:
                _show(entry, as_json)
        last = 0
        time.sleep(PAUSE)
