"""How much a command would hit, as far as that can be counted here: files and their size, mounts, processes."""

from __future__ import annotations

import os
import time

from opsterm.argv import UNKNOWN, Call
from opsterm.term import human

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_FILES = 10_000
MOST_LINES = 6
PATIENCE = 3.0  # seconds for all of it
HIT = ("delete", "move", "change", "write", "device")  # roles of what a command does something to
WHOLE = ("find", "mv", "rsync", "rclone")  # they take directories with all that is in them, without a flag for it
RECURSIVE = ("-r", "-R", "--recursive")
MOUNTS = "/proc/self/mounts"


def measure(calls: Iterable[Call], cwd: str) -> list[str]:
    """Lines for people, such as "rm: 1,204 files, 38 MB". cwd is where relative paths begin, "" where that is not
    known. Nothing is run, and what takes longer than PATIENCE is said to be so."""
    import threading

    lines: list[str] = []
    wanted = list(calls)
    if any(call.program in ("cd", "pushd", "chroot") or _elsewhere(call) for call in wanted):
        cwd = ""
    # In a thread: a dead network disk would hold us for ever.
    counter = threading.Thread(target=_measure, args=(wanted, cwd, lines), daemon=True)
    counter.start()
    counter.join(PATIENCE + 0.5)
    return [*lines, "what it hits could not be counted in time"] if counter.is_alive() else lines[:MOST_LINES]


def _measure(calls: list[Call], cwd: str, lines: list[str]) -> None:
    deadline = time.monotonic() + PATIENCE
    for call in calls:
        if not call.idle:
            for line in (*_files(call, cwd, deadline), *_mounts(call, cwd), *_processes(call)):
                if line not in lines:
                    lines.append(line)


def _elsewhere(call: Call) -> bool:
    return any(flag.role == "cd" for flag in call.flags)


def _files(call: Call, cwd: str, deadline: float) -> Iterator[str]:
    roles = HIT if call.program != "find" else (*HIT, "read")
    if call.program == "find" and not call.effects & {"delete", "exec", "write"}:
        return
    named = [operand.arg.text for operand in call.paths() if operand.role in roles]
    named = [text for text in named if not _is_device(text)]
    if not named:
        return
    unknown = [text for text in named if UNKNOWN in text or not (cwd or text.startswith("/"))]
    places = [place for text in named if text not in unknown for place in _places(os.path.join(cwd, text))]
    whole = call.program in WHOLE or call.has(*RECURSIVE)
    count = _Count(deadline)
    for place in places:
        count.add(place, whole)
    if unknown:
        yield f"{call.program}: some of its paths are known only when it runs"
    if places or not unknown:
        most = "up to " if call.program == "find" and not count.cut else ""
        yield f"{call.program}: {most}{count}"


def _is_device(path: str) -> bool:
    return path.startswith("/dev/") and not path.startswith("/dev/shm/")


def _places(pattern: str) -> list[str]:
    """What a path, or a glob, stands for; nothing is opened or run."""
    import glob
    from itertools import islice

    if os.path.lexists(pattern) or not glob.has_magic(pattern):
        return [pattern]
    return list(islice(glob.iglob(pattern), MOST_FILES + 1))


class _Count:
    """Files and bytes, up to a limit of either files or time. Links are not followed."""

    def __init__(self, deadline: float) -> None:
        self._deadline = deadline
        self.files = self.directories = self.size = 0
        self.cut = self.hidden = False

    def __str__(self) -> str:
        if not self.files + self.directories:
            return "you may not see what it would hit" if self.hidden else "nothing of that is there"
        counted = [f"{n:,} {one if n == 1 else many}" for n, one, many in (
            (self.files, "file", "files"), (self.directories, "directory", "directories")) if n]  # fmt: skip
        more = "more than " if self.cut else ""
        hidden = ", and what you may not see" if self.hidden else ""
        return f"{more}{' in '.join(counted)}, {human(self.size)}{hidden}"

    def add(self, path: str, whole: bool) -> None:
        waiting = [path]
        while waiting and not self.cut:
            path = waiting.pop()
            if self._is_directory(path) and whole:
                waiting += self._below(path)
            self.cut = self.files + self.directories > MOST_FILES or time.monotonic() > self._deadline

    def _is_directory(self, path: str) -> bool:
        import stat

        try:
            found = os.lstat(path)
        except OSError as error:
            self._missed(error)
            return False
        if stat.S_ISDIR(found.st_mode):
            self.directories += 1
            return True
        self.files += 1
        self.size += found.st_size
        return False

    def _below(self, path: str) -> list[str]:
        try:
            with os.scandir(path) as entries:
                return [entry.path for entry, _ in zip(entries, range(MOST_FILES + 1))]
        except OSError as error:
            self._missed(error)
            return []

    def _missed(self, error: OSError) -> None:
        self.hidden = self.hidden or isinstance(error, PermissionError)


def _mounts(call: Call, cwd: str) -> Iterator[str]:
    """Where what it writes to is mounted, and what it would unmount."""
    unmounts = call.program == "umount"
    roles = ("device", "write", "delete")
    named = [os.path.join(cwd, operand.arg.text) for operand in call.paths() if unmounts or operand.role in roles]
    for device, place, kind in _mounted():
        for path in named:
            whole = path.startswith("/dev/") and device.startswith(path) and path != "/dev/"
            if whole or (unmounts and path.rstrip("/") == place.rstrip("/")):
                yield f"{device} is mounted on {place} ({kind})"


def _mounted() -> list[tuple[str, str, str]]:
    try:
        with open(MOUNTS, encoding="utf-8", errors="replace") as file:
            rows = [line.split() for line in file]
    except OSError:
        return []
    return [(_unescaped(row[0]), _unescaped(row[1]), row[2]) for row in rows if len(row) > 2]


def _unescaped(text: str) -> str:
    return text.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")


def _processes(call: Call) -> Iterator[str]:
    """What kill, pkill and killall would reach, by name. Those that nobody may signal are in it."""
    named = [operand.arg.text for operand in call.operands if operand.role == "process"]
    if not named or any(UNKNOWN in text for text in named):
        return
    if call.program == "pkill" and any(_may_take_long(text) for text in named):
        yield f"{call.program}: what its pattern reaches is known only when it runs"
        return
    running = _running()
    if not running:
        return
    reached = [name for pid, name, line in running if any(_reaches(call, text, pid, name, line) for text in named)]
    narrowed = call.has("-u", "--euid", "-U", "-t", "-P", "-g", "-G", "--user", "-n", "-o", "--newest", "--oldest")
    yield f"{call.program}: {'up to ' if narrowed else ''}{_counted(reached)}"


def _may_take_long(pattern: str) -> bool:
    """A match cannot be interrupted, by no thread and no Ctrl-C: groups and more than one repetition are not tried."""
    return len(pattern) > 200 or "(" in pattern or "{" in pattern or sum(pattern.count(mark) for mark in "*+?") > 1


def _reaches(call: Call, wanted: str, pid: int, name: str, line: str) -> bool:
    import re

    if call.program == "kill":
        return wanted.lstrip("-") == str(pid) or wanted == "-1"
    if call.program != "pkill":
        return wanted[:15] == name
    searched = line if call.has("-f", "--full") else name
    try:
        return bool((re.fullmatch if call.has("-x", "--exact") else re.search)(wanted, searched))
    except re.error:
        return False


def _counted(names: list[str]) -> str:
    if not names:
        return "no process that runs now"
    counts = {name: names.count(name) for name in sorted(set(names))}
    shown = ", ".join(name + (f" ×{count}" if count > 1 else "") for name, count in list(counts.items())[:8])
    more = ", …" if len(counts) > 8 else ""
    return f"{len(names)} process{'es' * (len(names) > 1)} ({shown}{more})"


def _running() -> list[tuple[int, str, str]]:
    """Number, name and command line of every process but us; none where there is no /proc."""
    found = []
    try:
        numbers = [int(name) for name in os.listdir("/proc") if name.isdigit()]
    except OSError:
        return []
    for pid in numbers:
        if pid != os.getpid():
            name, line = _read(f"/proc/{pid}/comm"), _read(f"/proc/{pid}/cmdline")
            found.append((pid, name.rstrip("\n"), line.replace("\0", " ")))
    return [row for row in found if row[1]]


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read(4096)
    except OSError:
        return ""
