"""The gate for files: the only way a file is read or changed on someone else's word.

Read: roots → kind and size → text. Change: roots → verdict → diff → yes → backup → written whole → record. Nothing here
can be told to skip a step.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from shlex import quote

from opsterm import (
    approval,
    audit,
    backups,
    diffs,
    errors,
    guard,
    judging,
    paths,
    placeholders,
    prompt,
    redact,
    rooted,
    trail,
    wholefile,
)
from opsterm.backups import Keep, Record
from opsterm.errors import OpsTermError
from opsterm.execute import DECLINED, GRANTED, MODELS, REFUSED
from opsterm.judging import Grants, decide
from opsterm.record import NamedTuple
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, SAFE, Finding, Verdict, highest
from opsterm.rooted import Place, explained, located
from opsterm.running import ASKED
from opsterm.term import clean, conceals, human
from opsterm.wholefile import ANY, LIMIT, MEANWHILE, State, facts, same

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from opsterm.guard import Policy

KEEP = Keep()
MOST_PLACES = 5  # how many lines an error names
WRITTEN, UNCHANGED = "written", "unchanged"
UNSEEN = "part of the new text is not shown: {}"
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
    """proposer: person, ai, guide, workflow or plugin; undoes: the number of the change that this takes back; operator:
    as of judging.Request."""

    proposer: str
    conversation: str | None = None
    undoes: int | None = None
    operator: str = ""


class Outcome(NamedTuple):
    """decision is WRITTEN, REFUSED or UNCHANGED; number: of `ai undo`, when it was written; notes are for people; why:
    what refused it; hint: what to do instead."""

    decision: str
    number: int | None = None
    notes: tuple[str, ...] = ()
    why: str = ""
    hint: str = ""


class Proposal(NamedTuple):
    """A change that can be made, what is to be said of it, and how it looks; see propose()."""

    place: Place
    roots: tuple[str, ...]
    before: State | None
    after: State | None
    verdict: Verdict
    shown: str


def roots_of(configured: Iterable[str] = ()) -> tuple[str, ...]:
    """The directories where files may be read and changed: those configured, else home, /tmp and the working tree."""
    return tuple(configured) or rooted.default_roots()


def read(path: str, roots: Iterable[str], granted: Grants, author: Author, limit: int = LIMIT) -> str:
    """The text of a file, its line ends as they are, once the gate lets it be read: what is more than SAFE to read is
    asked about. A model sees what its author reads.

    OpsTermError: outside the roots, our own, refused (code 4); larger than limit bytes, binary, no file, unreadable.
    """
    with located(path, roots) as place:
        verdict = _judged_read(place, granted.policy, author)
        with _gate("read", place, verdict, f"read {_line(place.path)}", granted, author) as refused:
            if refused.why:
                raise OpsTermError(f"{path} is not read: {refused.why}", refused.hint, errors.REFUSED, "policy")
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


def _judged_read(place: Place, policy: Policy, author: Author) -> Verdict:
    """What the guard says of both paths. OpsTermError for our own files: nobody's word opens them."""
    if _is_in(place.real, backups.directory()):
        why = f"{place.path} is a backup of a file as it was, secrets and all: not read"
        raise OpsTermError(why, "The file itself may be read", errors.REFUSED, "policy")
    if _is_own(place.real):
        why = f"{place.path} is OpsTerm's own: not read"
        raise OpsTermError(why, "ai config, ai vault and ai history show what is in them", errors.REFUSED, "policy")
    target = guard.local(shown=author.proposer in MODELS)
    found = [f for each in _both(place) for f in guard.classify_read(each, target, policy).findings]
    return Verdict(highest(finding.level for finding in found), tuple(dict.fromkeys(found)))


def _both(place: Place) -> dict[str, None]:
    """The path as it was given, and without its symlinks."""
    return dict.fromkeys((os.path.abspath(place.path), place.real))


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


def write(change: Change, roots: Iterable[str], granted: Grants, author: Author, keep: Keep = KEEP) -> Outcome:
    """Make a change as far as judging.decide() lets it; what it says is to be asked is asked on the terminal, with the
    diff. Without a yes the decision is REFUSED, with the reason. It is recorded before and after.

    OpsTermError when it cannot be made; then nothing has changed.
    """
    proposal = propose(change, roots, granted.policy)
    if proposal is None:
        return Outcome(UNCHANGED)
    what = proposal.shown.partition(" ")[0]
    with _gate(what, proposal.place, proposal.verdict, proposal.shown, granted, author) as refused:
        return refused if refused.why else _carry_out(proposal, author, keep)


def propose(change: Change, roots: Iterable[str], policy: Policy = guard.DEFAULT) -> Proposal | None:
    """What a change would be, and what the guard says of it; None where nothing would change. OpsTermError when it
    cannot be made."""
    roots = tuple(roots)
    with located(change.path, roots) as place:
        before = wholefile.current(place)
    after = _wanted(change, before, place)
    if _is_same(before, after):
        return None
    text, unseen = _described(place.path, place.real, before, after)
    verdict = _judged(place, before, after, policy, unseen)
    return Proposal(place, roots, before, after, verdict, text)


@contextmanager
def _gate(what: str, place: Place, verdict: Verdict, text: str, granted: Grants, author: Author) -> Iterator[Outcome]:
    """Decide, and where it is to be, record that it is about to be done, and what came of it. Gives an outcome whose
    why says what refused it, "" where nothing did. OpsTermError with code 4 where the record of what nobody said yes to
    would be lost."""

    def record(phase: str, **more: object) -> int:
        told = f"{what} {place.real}"
        return trail.record(phase, told, author.proposer, "local", verdict, "file", operator=author.operator, **more)

    how, why, hint = _decided(verdict, text, granted, author)
    if not how:
        record(trail.DECLINED if why == DECLINED else trail.REFUSED, why=why)
        yield Outcome(REFUSED, why=why, hint=hint)
        return
    intent = record(trail.INTENT, how=how)
    if not intent and not (how == ASKED and verdict.level == SAFE):
        told = f"{place.path} is as it was: what is done to it is recorded first, and that cannot be done"
        raise OpsTermError(f"{told} ({audit.file_path()})", trail.MEND, errors.REFUSED)
    code, ended = 1, {}
    try:
        yield Outcome(WRITTEN)
        code = 0
    except OpsTermError as error:
        ended = {"why": error.message}
        raise
    finally:
        record(trail.OUTCOME, of=intent or None, exit=code, **ended)


def _decided(verdict: Verdict, text: str, granted: Grants, author: Author) -> tuple[str, str, str]:
    """How it came to be approved, "" where it did not; then why, and what to do about it."""
    decision = decide(verdict.level, author.proposer, prompt.has_terminal(), granted.yes, allowed=False)
    if decision == judging.RUN:
        return (SAFE if verdict.level == SAFE else GRANTED), "", ""
    if decision == judging.REFUSE:
        return "", *approval.refusal(verdict, "Allow it")
    try:
        while approval.ask_change(text, verdict):
            if decision == judging.ASK or approval.ask_word_for_change(text, verdict, guard.local()):
                return ASKED, "", ""
    except prompt.NoTerminal:  # it has gone, or we are in the background
        return "", *approval.refusal(verdict, "Allow it")
    return "", DECLINED, ""


def restore(record: Record, approve: Callable[[str, bool], bool], author: Author) -> Outcome:
    """Make a file again what it was before a change, once approve says so; it gets what is to be shown, and whether the
    file is there and has changed since. This is a change itself, and can be undone."""
    with located(record.path, rooted.ANYWHERE) as place:
        _check_unmoved(record, place)
        before = wholefile.current(place)
    after = backups.state(record)
    if _is_same(before, after):
        return Outcome(UNCHANGED)
    changed = before is not None and not same(facts(before), record.after)  # what is gone cannot be lost
    text = shown(place.path, place.real, before, after)
    if not approve(text, changed):
        return Outcome(REFUSED)
    proposal = Proposal(place, rooted.ANYWHERE, before, after, Verdict(MODERATE), text)
    return _carry_out(proposal, author._replace(undoes=record.number), None)


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


def _judged(place: Place, before: State | None, after: State | None, policy: Policy, unseen: str) -> Verdict:
    """What the guard says of both paths, and what can be said of any file. Never SAFE. unseen: see diffs.Diff."""
    verdicts = [guard.classify_write(path, guard.local(), policy, delete=after is None) for path in _both(place)]
    found = [finding for verdict in verdicts for finding in verdict.findings] + _findings(place, before, after)
    if unseen:
        found.append(Finding("file.unseen", DANGEROUS, UNSEEN.format(unseen)))
    level = highest([MODERATE, *(finding.level for finding in found)])
    return Verdict(level, tuple(dict.fromkeys(found)))


def _findings(place: Place, before: State | None, after: State | None) -> list[Finding]:
    found = []
    if _is_own(place.real):
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


def _is_own(real: str) -> bool:
    return _is_in(real, paths.config_dir()) or _is_in(real, paths.state_dir())


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
    return _described(path, real, before, after)[0]


def _described(path: str, real: str, before: State | None, after: State | None) -> tuple[str, str]:
    """shown(), and why part of what is new is not in it."""
    found = diffs.diff(before.data if before else b"", after.data if after else b"")
    what = "create" if before is None else "delete" if after is None else "change"
    lines = [f"{what} {_line(path)}" + f"  {diffs.counted(found)}" * bool(found.added + found.removed)]
    if real != os.path.normpath(path):
        lines.append(f"which is {_line(real)}")
    if after and after.mode != ANY and (before is None or before.mode != after.mode):
        lines.append(f"mode {before.mode:04o} → {after.mode:04o}" if before else f"mode {after.mode:04o}")
    return "\n".join([*lines, *([diffs.shown(found)] if found.lines else [])]), found.unseen


def _line(path: str) -> str:
    return clean(path).replace("\n", "\\n")


def _carry_out(proposal: Proposal, author: Author, keep: Keep | None) -> Outcome:
    """Backup, then the change, then its record; keep: what is to be kept of all backups, None to leave them all."""
    import time

    place, roots, before, after = proposal[:4]
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
