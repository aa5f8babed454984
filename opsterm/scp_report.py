"""What became of each file: a line for each in a pipe, a few on a terminal, or one JSON document."""

from __future__ import annotations

import sys

from opsterm.errors import FAILED, OK, REFUSED
from opsterm.scp_ends import DIRECTORY, FILE
from opsterm.scp_paths import place
from opsterm.scp_plan import BLOCKED, CHANGED, CREATED, SAME
from opsterm.scp_progress import shortened
from opsterm.scp_transfer import COPIED, RESUMED, SKIPPED, Done
from opsterm.scp_transfer import FAILED as BROKEN
from opsterm.screen import emit
from opsterm.term import human, note, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from opsterm.scp_plan import Plan, Step
    from opsterm.scp_progress import Progress

MANY = 20  # files of which a terminal shows a line each
MANY_ERRORS = 20


class Report:
    """Takes what is done as it is done."""

    def __init__(self, progress: Progress, json: bool, dry_run: bool) -> None:
        self._progress, self._json, self._dry_run = progress, json, dry_run
        self.server = ""  # of the target
        self._done: list[Done] = []
        self._lines = 0
        self._errors = 0

    def tell(self, done: Done) -> None:
        self._done.append(done)
        if done.error:
            self._errors += 1
            if self._errors <= MANY_ERRORS or not sys.stderr.isatty():
                self._say(f"{done.error}{f' (kept for --resume: {done.left})' if done.left else ''}", "red")
        if done.note:
            self._say(f"{self._target(done.step)}: {done.note}", "yellow")
        if not self._json and done.step.info.kind != DIRECTORY:
            self._line(done.status, done.step)

    def _say(self, text: str, style: str = "dim") -> None:
        self._progress.clear()
        note(text, style)

    def _line(self, status: str, step: Step) -> None:
        self._lines += 1
        if sys.stdout.isatty() and self._lines > MANY:
            return
        self._progress.clear()
        size = human(step.info.size) if step.info.kind == FILE else step.info.kind
        line = f"{status:<9} {size:>9}  {place(step.source.server, step.path)} -> {self._target(step)}"
        emit((shortened(line, width()) if sys.stdout.isatty() else line) + "\n")

    def _target(self, step: Step) -> str:
        return place(self.server, step.target)

    def plan(self, plan: Plan) -> int:
        """What would be done."""
        words = {CREATED: "new", CHANGED: "overwrite", SAME: SAME, BLOCKED: BLOCKED}
        if self._json:
            self._document([(step, words[step.state], _why(step)) for step in plan.steps], plan.size())
        for step in () if self._json else plan.steps:
            if step.info.kind != DIRECTORY or step.state in (CREATED, BLOCKED):
                self._line(words[step.state], step)
            if step.state == BLOCKED:
                self._say(step.why, "red")
        files = plan.of(CREATED, CHANGED)
        self._say(f"nothing was changed: {_files(files)}, {human(plan.size())} would be copied")
        return FAILED if plan.of(BLOCKED) else OK

    def end(self) -> int:
        """The summary, or the document; the exit code."""
        self._progress.clear()
        if self._json:
            self._document([(done.step, done.status, _details(done)) for done in self._done], self._progress.done)
        by = {status: [done.step for done in self._done if done.status == status] for status in _STATUSES}
        moved = by[COPIED] + by[RESUMED]
        seconds = self._progress.seconds()
        size = self._progress.done
        rate = f" in {seconds:.1f} s ({human(int(size / seconds))}/s)" if seconds >= 0.1 else ""
        parts = [f"{_files(moved)}, {human(size)}{rate}"]
        parts += [f"{len(by[s])} {s}" for s in (SAME, SKIPPED, BROKEN) if by[s] and _count(by[s])]
        if sys.stderr.isatty() or by[BROKEN]:
            self._say("; ".join(parts), "red" if by[BROKEN] else "dim")
        return FAILED if by[BROKEN] else REFUSED if by[SKIPPED] else OK

    def cut_short(self, left: list[tuple[Step, str]], why: str) -> None:
        """It was interrupted: what is there, and what of the rest."""
        self._progress.clear()
        if self._json:
            entries = [(done.step, done.status, _details(done)) for done in self._done]
            entries += [(step, BROKEN, {"error": why, "kept": where}) for step, where in left]
            self._document(entries, self._progress.done)
        for _, where in left:
            self._say(f"kept: {where}; the same command with --resume goes on with it", "yellow")
        copied = [done.step for done in self._done if done.status in (COPIED, RESUMED)]
        if self._progress.files:
            self._say(f"{_files(copied)} of {self._progress.files} copied; nothing half-written has a final name")

    def _document(self, entries: list[tuple[Step, str, dict[str, Any]]], size: int) -> None:
        import json

        files = [self._entry(*each) for each in entries]
        seconds = round(self._progress.seconds(), 3)
        document = {"dry_run": self._dry_run, "bytes": size, "seconds": seconds, "files": files}
        emit(json.dumps(document, indent=1) + "\n")

    def _entry(self, step: Step, status: str, more: dict[str, Any]) -> dict[str, Any]:
        source, target = _name(step.source.server, step.path), _name(self.server, step.target)
        facts = {"kind": step.info.kind, "status": status, "size": step.info.size}
        return {"source": source, "target": target, **facts, **more}


_STATUSES = (COPIED, RESUMED, SAME, SKIPPED, BROKEN)


def _name(server: str, path: bytes) -> str:
    """Bytes that are no UTF-8 come as lone surrogates, as Python has them."""
    return f"{server}:" * bool(server) + path.decode("utf-8", "surrogateescape")


def _why(step: Step) -> dict[str, Any]:
    return {"error": step.why} if step.why else {}


def _details(done: Done) -> dict[str, Any]:
    found = {"seconds": round(done.seconds, 3), "error": done.error, "sha256": done.digest, "note": done.note}
    return {name: value for name, value in {**found, "kept": done.left}.items() if value}


def _files(steps: list[Step]) -> str:
    count = _count(steps)
    return f"{count} file{'s' * (count != 1)}"


def _count(steps: list[Step]) -> int:
    return sum(step.info.kind != DIRECTORY for step in steps)
