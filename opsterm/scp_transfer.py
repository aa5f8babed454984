"""Carries out a plan: directories, files, links, and what became of each."""

from __future__ import annotations

import os
import time

from opsterm import scp_paths
from opsterm.record import NamedTuple
from opsterm.scp_copy import Copy, Damaged, Options, Traffic
from opsterm.scp_ends import DIRECTORY, FILE, LINK
from opsterm.scp_paths import parent_of, place
from opsterm.scp_plan import BLOCKED, CHANGED, CREATED, SAME, Plan, Step

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from opsterm.scp_loop import Loop, Task
    from opsterm.scp_progress import Progress

COPIED, RESUMED, FAILED, SKIPPED = "copied", "resumed", "failed", "skipped"
AT_ONCE = 64  # files: as many answers as a slow link has under way


class Done(NamedTuple):
    """What became of a step. left: the part that is still there."""

    step: Step
    status: str
    seconds: float = 0.0
    error: str = ""
    digest: str = ""
    note: str = ""
    left: str = ""


class Transfer:
    """run() is a task; where it is cut short, clean_up() follows. tell gets what became of each step, as it ends."""

    def __init__(
        self, loop: Loop, plan: Plan, options: Options, progress: Progress, tell: Callable[[Done], None]
    ) -> None:
        self._loop, self._plan, self._options, self._progress, self._tell = loop, plan, options, progress, tell
        self._end = plan.end
        self._traffic = Traffic(loop, options, progress)
        self._active: set[Copy] = set()
        self._missing: set[bytes] = set()  # directories that could not be made
        self._who = f"{os.uname().nodename} {os.geteuid()}"

    def run(self) -> Task:
        """Directories first, then files, then links: nothing of ours is written through a link of ours. Last what a
        directory gets, since every file in it changes that."""
        for step in self._plan.of(BLOCKED):
            self._fail(step, step.why)
        todo = self._plan.of(CREATED, CHANGED, SAME)
        directories = list(_levels([step for step in todo if step.info.kind == DIRECTORY]))
        for level in directories:
            yield from self._each(self._directory, level)
        for kind, work in ((FILE, self._file), (LINK, self._link)):
            yield from self._each(work, [step for step in todo if step.info.kind == kind])
        for level in reversed(directories if self._options.keep else []):
            yield from self._each(self._attributes, [step for step in level if step.path])

    def _each(self, work: Callable[[Step], Task], steps: list[Step]) -> Task:
        return (yield from self._loop.each((self._guarded(work, step) for step in steps), AT_ONCE))

    def _guarded(self, work: Callable[[Step], Task], step: Step) -> Task:
        """The work, unless there is no directory for it."""
        above = parent_of(step.target)
        if above not in self._missing:
            return (yield from work(step))
        self._fail(step, f"{place(self._end.server, above)} could not be made")
        if step.info.kind == DIRECTORY:
            self._missing.add(step.target)
        elif step.info.kind == FILE:
            self._progress.skipped(step.info.size)

    def _fail(self, step: Step, error: str, **more: Any) -> None:
        self._tell(Done(step, FAILED, error=error, **more))

    def _directory(self, step: Step) -> Task:
        if step.state == CREATED:
            try:
                yield self._end.mkdir(step.target, step.info.mode & 0o777 | 0o700)
            except OSError as error:
                self._missing.add(step.target)
                return self._fail(step, self._said("make", step, error))
        self._tell(Done(step, SAME if step.state == SAME else COPIED))

    def _attributes(self, step: Step) -> Task:
        times = (step.info.atime, step.info.mtime, step.info.nanos)
        if step.target in self._missing:
            return
        try:
            yield self._end.change(step.target, step.info.mode, times)
        except OSError as error:
            self._fail(step, self._said("set mode and times of", step, error))

    def _link(self, step: Step) -> Task:
        if step.state != SAME:
            part = scp_paths.part_name(step.target, os.urandom(5).hex())
            try:
                yield self._end.symlink(step.text, part if step.old else step.target)
                if step.old:
                    yield self._end.replace(part, step.target)
            except OSError as error:
                return self._fail(step, self._said("make the link", step, error))
        self._tell(Done(step, SAME if step.state == SAME else COPIED))

    def _file(self, step: Step) -> Task:
        if step.state == SAME:
            if self._options.keep:
                yield from self._attributes(step)
            self._tell(Done(step, SAME))
            return
        self._progress.file(scp_paths.shown(scp_paths.name_of(step.target)))
        began = time.monotonic()
        copy = Copy(self._traffic, self._end, step, self._who)
        self._active.add(copy)
        try:
            yield from copy.run()
            status = RESUMED if copy.resumed else COPIED
            done = Done(step, status, time.monotonic() - began, "", copy.digest, "; ".join(copy.notes))
        except OSError as error:
            why = yield from copy.explained(error)
            self._progress.skipped(step.info.size - copy.counted)
            left = yield from copy.remove(keep=not isinstance(error, Damaged))
            done = Done(step, FAILED, time.monotonic() - began, why, left=left)
        self._active.discard(copy)
        self._progress.files_done += 1
        self._tell(done)

    def clean_up(self) -> Task:
        """After Ctrl-C, or when a connection is lost: remove the parts of what was under way; those that are left."""
        left = []
        for copy in self._active:
            where = yield from copy.remove(keep=True)
            if where:
                left.append((copy.step, where))
        self._active.clear()
        return left

    def _said(self, doing: str, step: Step, error: OSError) -> str:
        return f"cannot {doing} {place(self._end.server, step.target)}: {error.strerror or error}"


def _levels(steps: list[Step]) -> Iterator[list[Step]]:
    """Directories by their depth, the upper ones first."""
    from itertools import groupby

    def depth(step: Step) -> int:
        return step.target.count(b"/")

    for _, level in groupby(sorted(steps, key=depth), depth):
        yield list(level)
