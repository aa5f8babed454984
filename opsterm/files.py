"""The gate for files: the only way a file is read or changed on someone else's word.

Read: roots → kind and size → text. Change: roots → verdict → diff → yes → backup → written whole → record. Nothing here
can be told to skip a step.
"""

from __future__ import annotations

import os
from shlex import quote

from opsterm import backups, diffs, errors, paths, placeholders, redact, rooted, wholefile
from opsterm.backups import Keep, Record
from opsterm.errors import OpsTermError
from opsterm.record import NamedTuple
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, Finding, Verdict, highest
from opsterm.rooted import Place, explained, located
from opsterm.term import clean, conceals, human
from opsterm.wholefile import ANY, LIMIT, MEANWHILE, State, facts, same

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Judge = Callable[[str, bool], Verdict]
    Approve = Callable[[Verdict, str], bool]

KEEP = Keep()
MOST_PLACES = 5  # how many lines an error names
WRITTEN, REFUSED, UNCHANGED = "written", "refused", "unchanged"
MASKED = "{} stands for something that was masked: it would take the place of the value itself"
LITERAL = "«vault:{}» is written as it stands: nothing fills it in in a file"
FULL = "The disk is full: df -hi"
ADVICE = {
    "ENOSPC": FULL, "EDQUOT": "Your quota on that disk is used up: quota -s", "EROFS": "It is mounted read-only: mount",
    "EFBIG": "The limit for the size of a file is reached: ulimit -f",
    "EBUSY": "It is a mount point of its own, as in containers, and cannot be replaced as a whole",
}  # fmt: skip


class Change(NamedTuple):
    """What somebody wants a file to be. content: text, bytes, or None to delete it; mode: its permissions, None to
    leave them as they are (a new file gets those of the umask)."""

    path: str
    content: str | bytes | None
    mode: int | None = None


class Author(NamedTuple):
    """proposer: person, ai, guide, workflow or plugin; undoes: the number of the change that this takes back."""

    proposer: str
    conversation: str | None = None
    undoes: int | None = None


class Outcome(NamedTuple):
    """decision is WRITTEN, REFUSED or UNCHANGED; number: of `ai undo`, when it was written; notes are for people."""

    decision: str
    number: int | None = None
    notes: tuple[str, ...] = ()


def roots_of(configured: Iterable[str] = ()) -> tuple[str, ...]:
    """The directories where files may be read and changed: those configured, else home, /tmp and the working tree."""
    return tuple(configured) or rooted.default_roots()


def read(path: str, roots: Iterable[str], limit: int = LIMIT, check: Callable[[str], None] | None = None) -> str:
    """The text of a file, its line ends as they are. check gets its path without symlinks before a byte is read, and
    raises what is to be raised there.

    OpsTermError: outside the roots (code 4), larger than limit bytes, binary, no file, not to be read.
    """
    with located(path, roots) as place:
        if _is_in(place.real, backups.directory()):
            why = f"{path} is a backup of a file as it was, secrets and all: not read"
            raise OpsTermError(why, "The file itself may be read", errors.REFUSED, "policy")
        if check:
            check(place.real)
        with open(place.open(), "rb") as file:
            size = os.fstat(file.fileno()).st_size
            data = b"" if size > limit else wholefile.read_all(file, limit)
    if size > limit or len(data) > limit:
        raise OpsTermError(
            f"{path} has {human(max(size, len(data)))}, and no more than {human(limit)} are read",
            "A part of it will do: head, tail or grep",
            category="file",
        )
    if what := diffs.binary(data):
        raise OpsTermError(f"{path} is no text: {what}, {human(len(data))}", category="file")
    return data.decode()


def replaced(text: str, old: str, new: str) -> str:
    """Text with the one place where old stands made new. In text whose lines end in CRLF, newlines stand for that.

    OpsTermError where old is not there, or more than once.
    """
    if "\r" not in old + new and 0 < text.count("\r\n") == text.count("\n"):
        old, new = old.replace("\n", "\r\n"), new.replace("\n", "\r\n")
    if not old:
        raise OpsTermError("the text to be replaced is empty", "Give some of the text that is there")
    places = _places(text, old, MOST_PLACES + 1)
    if not places:
        blanks = " ".join(old.split()) in " ".join(text.split())
        hint = "It is there with other blanks or line ends" if blanks else "Read the file again: it may have changed"
        raise OpsTermError("the text to be replaced is not there", hint)
    if len(places) > 1:
        lines = ", ".join(str(text.count("\n", 0, at) + 1) for at in places[:MOST_PLACES])
        more = ", …" if len(places) > MOST_PLACES else ""
        hint = "Give more of what is around it"
        raise OpsTermError(f"the text to be replaced is there more than once (lines {lines}{more})", hint)
    return text.replace(old, new)


def _places(text: str, old: str, limit: int) -> list[int]:
    """Where old begins in text, also inside itself; the first ones."""
    found: list[int] = []
    at = text.find(old)
    while at >= 0 and len(found) < limit:
        found.append(at)
        at = text.find(old, at + 1)
    return found


def write(
    change: Change, roots: Iterable[str], judge: Judge, approve: Approve, author: Author, keep: Keep = KEEP
) -> Outcome:
    """Make a change, once approve says so; it gets the verdict and what is to be shown.

    judge gives the verdict on a path, and on its deletion where the second argument says so; it is asked about the path
    as it was given and without its symlinks. OpsTermError when it cannot be made; then nothing has changed.
    """
    with located(change.path, roots) as place:
        before = wholefile.current(place)
    after = _wanted(change, before, place)
    if _is_same(before, after):
        return Outcome(UNCHANGED)
    verdict = _judged(place, before, after, judge)
    question = shown(place.path, place.real, before, after)
    if not approve(verdict, question) or verdict.level == FORBIDDEN:
        return Outcome(REFUSED)
    return _carry_out(place, roots, before, after, author, keep)


def restore(record: Record, approve: Callable[[str, bool], bool], author: Author) -> Outcome:
    """Make a file again what it was before a change, once approve says so; it gets what is to be shown, and whether the
    file has changed since. This is a change itself, and can be undone."""
    with located(record.path, rooted.ANYWHERE) as place:
        _check_unmoved(record, place)
        before = wholefile.current(place)
    after = backups.state(record)
    if _is_same(before, after):
        return Outcome(UNCHANGED)
    changed = not same(facts(before) if before else None, record.after)
    if not approve(shown(place.path, place.real, before, after), changed):
        return Outcome(REFUSED)
    return _carry_out(place, rooted.ANYWHERE, before, after, author._replace(undoes=record.number), None)


def now(record: Record) -> tuple[State | None, bool]:
    """The file of a change as it is, and whether it has changed since. OpsTermError where that cannot be told."""
    with located(record.path, rooted.ANYWHERE) as place:
        _check_unmoved(record, place)
        found = wholefile.current(place)
    return found, not same(facts(found) if found else None, record.after)


def _check_unmoved(record: Record, place: Place) -> None:
    if place.real != record.path:
        raise OpsTermError(
            f"{record.path} leads to {place.real} by now, through a symbolic link: nothing was changed",
            f"See where: ls -ld {quote(record.path)} {quote(os.path.dirname(record.path))}",
            category="policy",
        )


def _wanted(change: Change, before: State | None, place: Place) -> State | None:
    """The file as it is to be."""
    if change.content is None:
        if before is None:
            raise OpsTermError(f"{place.path} is not there: nothing was deleted", category="file")
        return None
    data = change.content
    if isinstance(data, str):
        try:
            data = data.encode()
        except UnicodeEncodeError:
            raise OpsTermError(f"{place.path}: the new text has half a character (a lone surrogate)") from None
    if len(data) > LIMIT:
        why = f"{place.path} would have {human(len(data))}, and {human(LIMIT)} are the most"
        raise OpsTermError(why, category="file")
    if change.mode is not None and not 0 <= change.mode <= 0o7777:
        raise OpsTermError(f"{place.path}: {change.mode:o} is no mode of a file")
    mode = change.mode
    if before is None:
        return State(data, ANY if mode is None else mode, ANY, ANY, ANY, {})
    return before._replace(data=data, mode=before.mode if mode is None else mode, mtime=ANY)


def _is_same(before: State | None, after: State | None) -> bool:
    if before is None or after is None:
        return before is after
    return (before.data, before.mode) == (after.data, after.mode)


def _judged(place: Place, before: State | None, after: State | None, judge: Judge) -> Verdict:
    """What the judge says of both paths, and what can be said of any file. Never SAFE."""
    both = dict.fromkeys((os.path.normpath(place.path), place.real))
    verdicts = [judge(path, after is None) for path in both]
    found = [finding for verdict in verdicts for finding in verdict.findings] + _findings(place, before, after)
    level = highest([MODERATE, *(verdict.level for verdict in verdicts), *(finding.level for finding in found)])
    return Verdict(level, tuple(dict.fromkeys(found)))


def _findings(place: Place, before: State | None, after: State | None) -> list[Finding]:
    found = []
    if _is_in(place.real, paths.config_dir()) or _is_in(place.real, paths.state_dir()):
        found.append(Finding("file.own", FORBIDDEN, "it is OpsTerm's own: ai config, ai vault and ai undo change it"))
    if conceals(place.real):
        found.append(Finding("file.hidden", FORBIDDEN, "its name has characters that do not show"))
    if after is not None:
        found += _content_findings(before, after)
    if before is not None and before.identity[2] > 1:
        reason = f"it has {before.identity[2]} names (hard links): the others keep the old content"
        found.append(Finding("file.links", MODERATE, reason))
    if before is not None and after is not None and os.geteuid() not in (0, before.uid):
        reason = f"it belongs to user id {before.uid}: afterwards it would be yours"
        found.append(Finding("file.owner", MODERATE, reason))
    return found


def _is_in(real: str, directory: str) -> bool:
    return real.startswith(os.path.realpath(directory) + "/")


def _content_findings(before: State | None, after: State) -> list[Finding]:
    found = []
    old, new = (state.data.decode("utf-8", "replace") if state else "" for state in (before, after))
    marks = placeholders.masked(new) if "«secret:" in new else []
    if strange := [mark for mark in marks if new.count(mark) > old.count(mark)]:
        found.append(Finding("file.masked", FORBIDDEN, MASKED.format(strange[0])))
    names = [name for name in redact.placeholders(new) if f"«vault:{name}»" not in old]
    found += [Finding("file.vault", MODERATE, LITERAL.format(name)) for name in names]
    more = 0 if after.mode == ANY else after.mode & ~(before.mode if before else 0)
    if more & 0o6000:
        found.append(
            Finding("file.setid", DANGEROUS, "whoever runs it would do so with the rights of its owner or group")
        )
    if more & 0o002:
        found.append(Finding("file.open", DANGEROUS, "everybody on this machine could write to it"))
    return found


def shown(path: str, real: str, before: State | None, after: State | None) -> str:
    """What would happen to a file, for people: the first line says what, then comes the diff."""
    found = diffs.diff(before.data if before else b"", after.data if after else b"")
    what = "create" if before is None else "delete" if after is None else "change"
    lines = [f"{what} {_line(path)}" + f"  {diffs.counted(found)}" * bool(found.added + found.removed)]
    if real != os.path.normpath(path):
        lines.append(f"which is {_line(real)}")
    if after and after.mode != ANY and (before is None or before.mode != after.mode):
        lines.append(f"mode {before.mode:04o} → {after.mode:04o}" if before else f"mode {after.mode:04o}")
    return "\n".join([*lines, *([diffs.shown(found)] if found.lines else [])])


def _line(path: str) -> str:
    return clean(path).replace("\n", "\\n")


def _carry_out(
    place: Place, roots: Iterable[str], before: State | None, after: State | None, author: Author, keep: Keep | None
) -> Outcome:
    """Backup, then the change, then its record; keep: what is to be kept of all backups, None to leave them all."""
    import time

    notes: list[str] = []
    with backups.locked(), located(place.path, roots) as again:
        if again.real != place.real or wholefile.current(again) != before:
            raise OpsTermError(MEANWHILE.format(place.path), "Look at it, and propose the change anew", category="file")
        old, new = (state and facts(state) for state in (before, after))
        record = Record(0, time.time(), place.real, author.proposer, author.conversation, author.undoes, old, new)
        record = backups.begin(record, before)
        try:
            left = wholefile.replace(again, before, after, record.temporary, notes)
        except BaseException as error:
            done = backups.settle(record)
            if isinstance(error, OSError):
                raise _failed(error, place.path, done is not None) from None
            raise
        backups.finish(record, left)
        if keep is not None:
            backups.prune(keep, spare=record.number)
    return Outcome(WRITTEN, record.number, tuple(notes))


def _failed(error: OSError, path: str, done: bool) -> OpsTermError:
    from errno import errorcode

    if done:
        return OpsTermError(f"{path} was changed, but it may not be on the disk yet: {error.strerror}", "ai undo last")
    hint = ADVICE.get(errorcode.get(error.errno or 0, ""))
    if hint is None:
        told = explained(error, path)
        return OpsTermError(f"{told.message}. Nothing was changed", told.hint, category=told.category)
    return OpsTermError(f"{path}: {error.strerror}. Nothing was changed", hint, category="file")
