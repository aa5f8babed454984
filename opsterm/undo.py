"""`ai undo`: the changes that were made to files on someone else's word, and the way back."""

from __future__ import annotations

import os
import sys
import time

from opsterm import approval, backups, config, diffs, files, prompt, term
from opsterm.backups import Record
from opsterm.errors import OK, REFUSED, OpsTermError, UsageError
from opsterm.term import clean, coloured, human, note, width
from opsterm.wholefile import facts, same

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from typing import Any

LAST = "last"
MOST_DIGITS = 18
SHOWN = 20  # how many changes are listed unless all are wanted
# How the file stands to a change → what the list says.
AS_LEFT, AS_BEFORE, CHANGED, GONE, UNREADABLE = "as left", "as before", "changed", "gone", "unreadable"
WORDS = {AS_BEFORE: "taken back", CHANGED: "changed since", GONE: "gone since", UNREADABLE: "cannot be read now"}
# They belong to the question: it comes again after Ctrl-Z and fg.
BACK = "The file is gone; this brings it back.\n"
SINCE = "! The file has changed since: that would go, too.\n"
_NOTHING = "{} is as it was before change {}: there is nothing to do"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "change", nargs="?", metavar="N", help="take back this change, by its number, or `last`; without: list them"
    )
    parser.add_argument("--show", action="store_true", help="only show what taking it back would do")
    parser.add_argument("--path", metavar="FILE", help="only changes of this file, or in this directory")
    parser.add_argument("--all", action="store_true", help=f"list all of them, not only the newest {SHOWN}")
    parser.add_argument("--json", action="store_true", help="the list as one JSON document")
    parser.add_argument("-y", "--yes", action="store_true", help="do not ask, unless the file has changed since")
    parser.add_argument("--prune", action="store_true", help="forget what is older or more than is to be kept")


def main(args: argparse.Namespace) -> int:
    if (args.prune or args.json) and args.change is not None:
        raise UsageError(f"{'--prune' if args.prune else '--json'} takes no number of a change", "ai undo --help")
    if args.show and args.change is None:
        raise UsageError("--show needs the number of a change", "ai undo lists them; ai undo --show last")
    _check(args)
    number = _number(args.change)
    backups.tidy()
    if args.prune:
        return _prune()
    found = [record for record in backups.records() if not args.path or _is_below(record.path, args.path)]
    if args.change is None:
        return _list(found, args)
    record = _chosen(found, number, args.path)
    return _show(record) if args.show else _restore(record, args.yes)


def _check(args: argparse.Namespace) -> None:
    """Options that would be passed over are refused."""
    if args.prune and args.path:
        raise UsageError("--prune forgets changes of all files: it takes no --path", "ai undo --prune")
    if args.yes and args.change is None:
        raise UsageError("--yes needs the number of a change", "ai undo lists them; ai undo last --yes")
    if args.all and args.change is not None:
        raise UsageError("--all lists changes: it takes no number of one", "ai undo --all")


def _number(word: str | None) -> int | None:
    """The number that was named, None for the last or for none."""
    if word is None or word == LAST:
        return None
    if not word.isascii() or not word.isdigit():
        hint = f"ai undo lists them; ai undo last takes the newest back. To ask it: ai -- undo {word}"
        raise UsageError(f"{word!r} is no number of a change", hint)
    if len(word) > MOST_DIGITS:
        raise UsageError(f"there is no change {word[:MOST_DIGITS]}…", "ai undo lists them")
    return int(word)


def _is_below(path: str, wanted: str) -> bool:
    """Whether path is the file that is wanted, or in that directory."""
    real = os.path.realpath(os.path.expanduser(wanted))
    return path == real or path.startswith(real.rstrip("/") + "/")


def _chosen(found: list[Record], number: int | None, path: str | None) -> Record:
    if number is None and found:
        return found[0]
    if number is None:
        raise UsageError(f"no change of {path} can be taken back" if path else "there is nothing to take back")
    record = backups.load(number)
    if record not in found:
        raise UsageError(f"change {number} was made to {record.path}, not to {path}")
    return record


def _prune() -> int:
    settings = config.load()
    keep = backups.Keep(settings["files.keep_days"], settings["files.keep_mb"])
    if not backups.records():
        note("there is nothing to forget")
        return OK
    with backups.locked():
        gone = backups.prune(keep)
    size = sum(record.before.size for record in gone if record.before)
    left = len(backups.records())
    note(f"{len(gone)} forgotten ({human(size)}), {left} kept: up to {keep.days:g} days and {keep.mb:g} MB")
    return OK


def _list(found: list[Record], args: argparse.Namespace) -> int:
    shown = found if args.all or args.json else found[:SHOWN]
    if args.json:
        import json

        print(json.dumps([_described(record) for record in shown], indent=1))
        return OK
    if not found:
        note(
            "no such change"
            if args.path
            else "there is nothing to take back: no file was changed on someone else's word"
        )
    columns = width() if sys.stdout.isatty() else 0
    for record in shown:
        print("\n".join(_entry(record, columns)))
    if len(found) > len(shown):
        note(f"{len(found) - len(shown)} older ones: ai undo --all")
    return OK


def _described(record: Record) -> dict[str, Any]:
    size = record.before or record.after
    return {
        "number": record.number,
        "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.time)),
        "path": record.path,
        "what": record.what,
        "by": record.by,
        "size": size.size if size else 0,
        "state": _standing(record),
        "undoes": record.undoes,
        "conversation": record.conversation,
    }


def _entry(record: Record, columns: int) -> list[str]:
    """A change in two lines, the first one no longer than columns; 0 is any length."""
    head = f"{record.number:>4}  {record.what:<7}  "
    size = record.before or record.after
    by = f"{record.by}, undo of {record.undoes}" if record.undoes else record.by
    age = _age(time.time() - record.time)
    details = (f"{age} by {by}", human(size.size if size else 0), WORDS.get(_standing(record)))
    path = _shortened(record.path, columns - len(head) if columns else 0)
    return [head + path, "      " + clean(", ".join(filter(None, details)))]


def _shortened(path: str, columns: int) -> str:
    """A path for one line: its end says more than its beginning."""
    home = os.path.expanduser("~")
    if path.startswith(home + "/"):
        path = "~" + path[len(home) :]
    path = clean(path).replace("\n", "\\n").replace("\t", "\\t")
    if not columns or term.columns(path) <= columns:
        return path
    path = path[-4 * columns :]
    while term.columns(path) > columns - 1 or not term.columns(path[:1]):  # an accent needs its letter
        path = path[1:]
    return "…" + path


def _age(seconds: float) -> str:
    for unit, length in (("d", 86400), ("h", 3600), ("min", 60)):
        if seconds >= length:
            return f"{int(seconds / length)} {unit} ago"
    return "just now"


def _standing(record: Record) -> str:
    """How the file stands to a change. Its content is read only where size, mode or time say something else."""
    try:
        info = os.lstat(record.path)
        after = record.after
        if after and (info.st_size, info.st_mode & 0o7777, info.st_mtime_ns) == (after.size, after.mode, after.mtime):
            return AS_LEFT
    except OSError:
        pass
    try:
        found, changed = files.now(record)
    except OpsTermError:
        return UNREADABLE
    if not changed:
        return AS_LEFT
    if same(facts(found) if found else None, record.before):
        return AS_BEFORE
    return CHANGED if found else GONE


def _show(record: Record) -> int:
    """What taking back a change would do, as a result: on stdout."""
    found, changed = files.now(record)
    before = backups.state(record)
    if same(*(state and facts(state) for state in (found, before))):
        note(_NOTHING.format(record.path, record.number))
        return OK
    if changed:
        note(f"{record.path} has changed since change {record.number}", "yellow")
    print(diffs.styled(files.shown(record.path, record.path, found, before), coloured()))
    return OK


def _restore(record: Record, yes: bool) -> int:
    outcome = files.restore(record, _approval(record, yes), files.Author("person"))
    for text in outcome.notes:
        note(f"{record.path}: {text}", "yellow")
    if outcome.decision == files.UNCHANGED:
        note(_NOTHING.format(record.path, record.number))
    elif outcome.decision == files.REFUSED:
        note("nothing was changed")
        return REFUSED
    else:
        done = "removed again" if record.before is None else f"as it was before change {record.number}"
        note(f"{record.path} is {done}. To take that back: ai undo {outcome.number}")
    return OK


def _approval(record: Record, yes: bool) -> Callable[[str, bool], bool]:
    def approve(shown: str, changed: bool) -> bool:
        if yes and not changed:
            return True
        gone = record.after is not None and shown.startswith("create ")
        try:
            approval.show(diffs.styled(shown, coloured(sys.stderr)) + "\n")
            if not changed:
                question = (BACK if gone else "") + "Take it back? [y]es · [n]o > "
                return prompt.ask_key(question, "yn", "n") == "y"
            return prompt.ask_line(SINCE + "Type yes to go on > ") == "yes"
        except EOFError:
            return False
        except prompt.NoTerminal:
            raise _nobody(record, changed) from None

    return approve


def _nobody(record: Record, changed: bool) -> OpsTermError:
    if changed:
        return OpsTermError(
            f"{record.path} has changed since change {record.number}, and there is no terminal to ask on",
            f"Look at it: ai undo --show {record.number} - then, on a terminal: ai undo {record.number}",
            REFUSED,
            "policy",
        )
    why = f"change {record.number} is taken back after a yes, and there is no terminal to ask on"
    return OpsTermError(why, f"ai undo {record.number} --yes", REFUSED, "policy")
