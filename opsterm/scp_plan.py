"""What is to be copied where, and what is there already: looked up before anything is changed."""

from __future__ import annotations

from collections import deque

from opsterm import scp_paths
from opsterm.errors import OpsTermError, UsageError
from opsterm.record import NamedTuple
from opsterm.scp_ends import DIRECTORY, FILE, LINK, OTHER, Info
from opsterm.scp_paths import has_pattern, is_inside, join, name_of, parent_of, place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from opsterm.scp_ends import Local
    from opsterm.scp_loop import Loop, Task
    from opsterm.scp_sftp import Remote

    End: TypeAlias = "Local | Remote"

CREATED, CHANGED, SAME, BLOCKED = "new", "differs", "unchanged", "blocked"  # how the target stands to a step
AT_ONCE = 32  # directories and files that are looked at
COMPARED = 1 << 20  # bytes that are read to compare a file; and all those that look the same


class Step(NamedTuple):
    """One thing to copy. old is what is there, text of a link what it points to, why what is in the way."""

    source: Any
    path: bytes
    info: Info
    target: bytes
    state: str
    old: Info | None = None
    text: bytes = b""
    why: str = ""


class Plan(NamedTuple):
    """steps: directories before what is in them. skipped: what is no file, directory or link, with its place."""

    end: Any
    steps: list[Step]
    skipped: list[str]

    def of(self, *states: str) -> list[Step]:
        return [step for step in self.steps if step.state in states]

    def size(self) -> int:
        """Bytes to be moved."""
        return sum(step.info.size for step in self.of(CREATED, CHANGED) if step.info.kind == FILE)


class _Directory(NamedTuple):
    source: End
    path: bytes
    target: bytes
    there: bool  # the target is a directory already


class Planner:
    """plan() is a task; it raises OpsTermError where nothing can be copied as it is wanted."""

    def __init__(self, loop: Loop, target: End, recursive: bool, digests: bool) -> None:
        self.loop, self.end, self.recursive, self.digests = loop, target, recursive, digests
        self.steps: list[Step] = []
        self.skipped: list[str] = []

    def plan(self, sources: list[tuple[End, bytes]], path: bytes) -> Task:
        found = []
        for end, pattern in sources:
            for one in (yield from self._expanded(end, pattern)):
                found.append((end, one, (yield from self._source(end, one))))
        old = yield self.end.stat(path)
        into = yield from self._is_directory(path, old, found)
        for end, one, info in found:
            yield from self._one(end, one, info, path, into, old)
        self._check_twice()
        alike = [step.info.size for step in self.steps if _looks_same(step)]
        exact = self.digests or sum(alike) <= COMPARED
        self.steps = yield from self.loop.each((self._compared(step, exact) for step in self.steps), AT_ONCE)
        return Plan(self.end, self.steps, self.skipped)

    def _expanded(self, end: End, path: bytes) -> Task:
        """What a pattern on a server means; the shell has done the same here."""
        if not end.server or not has_pattern(path) or (yield end.lstat(path)):
            return [path]
        found = [b"/"] if path.startswith(b"/") else [b""]
        parts = [part for part in path.split(b"/") if part]
        for part in parts:
            found = yield from self._fitting(end, found, part, last=part is parts[-1])
        if not found:
            raise OpsTermError(f"nothing fits {place(end.server, path)}", "A pattern is for names as they are there")
        return [name + b"/" for name in found] if path.endswith(b"/") else found

    def _fitting(self, end: End, directories: list[bytes], part: bytes, last: bool) -> Task:
        found = []
        if not has_pattern(part):
            for path in (join(directory, part) for directory in directories):
                if not last or (yield end.lstat(path)):
                    found.append(path)
            return found
        for directory in directories:
            try:
                names = yield end.listing(directory or b".")
            except OSError:
                continue  # no directory, or not to be read: as in a shell
            found += [join(directory, name) for name, _ in names if scp_paths.fits(name, part)]
        return found

    def _source(self, end: End, path: bytes) -> Task:
        try:
            info = yield end.stat(path)
        except OSError as error:
            raise _cannot("read", end, path, error) from None
        where = place(end.server, path)
        if info is None and path.endswith(b"/") and (yield end.stat(path.rstrip(b"/"))):
            raise OpsTermError(f"{where} is a file, and no directory", category="file")
        if info is None:
            colon = b":" in path and not end.server
            hint = "A name with a colon that is no server's: ./a:b" if colon else f"Is it right? {_look(end, path)}"
            raise OpsTermError(f"{where} is not there", hint, category="file")
        if info.kind == OTHER:
            raise OpsTermError(f"{where} is no file that can be copied", category="file")
        if info.kind == DIRECTORY and not self.recursive:
            raise UsageError(f"{where} is a directory", "With all that is in it: ai scp -r …")
        return info

    def _is_directory(self, path: bytes, old: Info | None, found: list[Any]) -> Task:
        """Whether the sources go into path, or become it. Made is at most one directory: one whose name ends with /."""
        where = place(self.end.server, path)
        if old and old.kind == DIRECTORY:
            return True
        if not old and path.endswith(b"/"):
            old = yield self.end.stat(path.rstrip(b"/") or b"/")
        if old and (len(found) > 1 or path.endswith(b"/") or found[0][2].kind == DIRECTORY):
            raise OpsTermError(f"{where} is a file, and no directory", category="file")
        if len(found) > 1 and not path.endswith(b"/"):
            raise UsageError(f"there is no directory {where} for {len(found)} sources", "With / at its end it is made")
        above = parent_of(path)
        over = old or (yield self.end.stat(above))
        if over and not old and over.kind != DIRECTORY:
            raise OpsTermError(f"{place(self.end.server, above)} is a file, and no directory", category="file")
        if not over:
            make = f"ai ssh {self.end.server} -- mkdir -p" if self.end.server else "mkdir -p"
            hint = f"{make} {scp_paths.shown(above)}"
            raise OpsTermError(f"there is no directory {place(self.end.server, above)}", hint, category="file")
        if not path.endswith(b"/"):
            return False
        if not all(is_inside(one) for _, one, _ in found):  # else it is the copy itself
            self.steps.append(Step(found[0][0], b"", Info(DIRECTORY, 0, 0o777, 0), path.rstrip(b"/"), CREATED))
        return True

    def _one(self, end: End, path: bytes, info: Info, target: bytes, into: bool, old: Info | None) -> Task:
        inside = info.kind == DIRECTORY and is_inside(path)
        goal = join(target, name_of(path)) if into and not inside else target.rstrip(b"/") or target
        if goal != target or not into:
            old = (yield self.end.lstat(goal)) if old else None
        if old and old.kind == LINK:  # who names a link means what it points to
            goal = yield self.end.realpath(goal)
            old = yield self.end.stat(goal)
        if end.server == self.end.server:
            yield from self._check_itself(path, info, goal)
        self._add(end, path, info, goal, old)
        if info.kind == DIRECTORY and self.steps[-1].state != BLOCKED:
            yield from self._walk(_Directory(end, path, goal, old is not None))

    def _check_itself(self, path: bytes, info: Info, goal: bytes) -> Task:
        source = yield self.end.realpath(path)
        target = join((yield self.end.realpath(parent_of(goal))), name_of(goal))
        where = place(self.end.server, path)
        if source == target:
            raise UsageError(f"{where} would be copied onto itself")
        if info.kind == DIRECTORY and target.startswith(join(source, b"")):
            raise UsageError(f"{where} would be copied into itself")

    def _walk(self, first: _Directory) -> Task:
        waiting, asked = deque([first]), deque()
        while waiting or asked:
            while waiting and len(asked) < AT_ONCE:
                asked.append(self.loop.start(self._directory(waiting.popleft())))
            waiting += yield asked.popleft()

    def _directory(self, at: _Directory) -> Task:
        """Add what is in a directory; the directories in it are returned."""
        try:
            found = yield at.source.listing(at.path)
        except OSError as error:
            why = f"cannot read {place(at.source.server, at.path)}: {error.strerror or error}"
            self.steps.append(Step(at.source, at.path, Info(DIRECTORY, 0, 0, 0), at.target, BLOCKED, why=why))
            return []
        there = dict((yield self.end.listing(at.target))) if at.there else {}
        below = []
        for name, info in found:
            path, target = join(at.path, name), join(at.target, name)
            old = there.get(name)
            if old and old.kind == LINK and info.kind == DIRECTORY:
                old = yield self.end.stat(target)  # as cp has it: through the link
            text = (yield at.source.readlink(path)) if info.kind == LINK else b""
            if old and old.kind == LINK and info.kind == LINK and (yield self.end.readlink(target)) == text:
                self.steps.append(Step(at.source, path, info, target, SAME, old, text))
                continue
            self._add(at.source, path, info, target, old, text)
            if info.kind == DIRECTORY and self.steps[-1].state != BLOCKED:
                below.append(_Directory(at.source, path, target, old is not None))
        return below

    def _add(self, end: End, path: bytes, info: Info, target: bytes, old: Info | None, text: bytes = b"") -> None:
        if info.kind == OTHER:
            self.skipped.append(place(end.server, path))
            return
        state, why = CREATED, ""
        if old and DIRECTORY in (old.kind, info.kind):
            state = SAME if old.kind == info.kind else BLOCKED
            why = "" if state == SAME else f"{place(self.end.server, target)} is a {old.kind} there"
        elif old:
            state = CHANGED
        self.steps.append(Step(end, path, info, target, state, old, text, why))

    def _check_twice(self) -> None:
        """Two sources that would become one file."""
        seen: dict[bytes, Step] = {}
        for step in self.steps:
            former = seen.setdefault(step.target, step)
            if former is not step and (step.info.kind != DIRECTORY or former.info.kind != DIRECTORY):
                both = f"{place(former.source.server, former.path)} and {place(step.source.server, step.path)}"
                where = place(self.end.server, step.target)
                raise UsageError(f"{both} would both become {where}", "Copy one of them under another name")

    def _compared(self, step: Step, exact: bool) -> Task:
        """The step with what is there compared: the same bytes are the same file; the same size and time, too, where
        it would take long to read them all (not exact)."""
        old, info = step.old, step.info
        if step.state != CHANGED or not old or old.kind != FILE or info.kind != FILE or old.size != info.size:
            return step
        same = not exact and _looks_same(step)
        if not same and (self.digests or info.size <= COMPARED):
            try:
                same = (yield step.source.digest(step.path)) == (yield self.end.digest(step.target))
            except OSError:
                pass  # what cannot be read is not known to be the same
        return step._replace(state=SAME) if same else step


def _looks_same(step: Step) -> bool:
    old, info = step.old, step.info
    return bool(old) and (old.kind, old.size, old.mtime) == (FILE, info.size, info.mtime) and info.kind == FILE


def _look(end: End, path: bytes) -> str:
    directory = scp_paths.shown(parent_of(path))
    return f"ai ssh {end.server} -- ls -la {directory}" if end.server else f"ls -la {directory}"


def _cannot(what: str, end: End, path: bytes, error: OSError) -> OpsTermError:
    return OpsTermError(f"cannot {what} {place(end.server, path)}: {error.strerror}", category="file")
