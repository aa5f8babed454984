"""What the gate leaves behind of every request: what was meant to run, what came of it, what was refused, what was
handed over. One JSON object a line, secrets masked."""

from __future__ import annotations

import os
import time
from errno import ENOSPC

from opsterm import paths, redact
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from opsterm.risk import Verdict

LIMIT = 10_000_000  # bytes


def file_path() -> str:
    return os.path.join(paths.state_dir(), "gate.jsonl")


def record(event: str, command: str, proposer: str, target: str, verdict: Verdict, **more: Any) -> bool:
    """event: intent, outcome, refused, declined or "handed over". Where it cannot be written that is said, and the
    answer is False."""
    import json

    told = {name: redact.mask(value) if isinstance(value, str) else value for name, value in more.items()}
    row = {
        "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "event": event,
        "proposer": proposer,
        "target": redact.mask(target),
        "command": redact.mask(command),
        "level": verdict.level,
        "rules": [redact.mask(finding.rule) for finding in verdict.findings],
        "pid": os.getpid(),
        **told,
    }
    try:
        _append(json.dumps(row).encode() + b"\n")
    except OSError as error:
        note(f"what the gate decided was not kept ({file_path()}): {error.strerror}", "yellow")
        return False
    return True


def _append(line: bytes) -> None:
    path = file_path()
    paths.make_private(os.path.dirname(path))
    _make_room(path)
    fd = paths.open_regular(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW)
    try:
        size = os.fstat(fd).st_size
        if size and os.pread(fd, 1, size - 1) != b"\n":
            line = b"\n" + line  # half a row, from a disk that was full, is not to spoil this one
        if os.write(fd, line) < len(line):  # whole, beside those of other calls
            raise OSError(ENOSPC, os.strerror(ENOSPC))
    finally:
        os.close(fd)


def _make_room(path: str) -> None:
    """Of what is older than the newest LIMIT bytes, as much again is kept beside it."""
    if _size(path) < LIMIT:
        return
    with paths.lock(path):
        if _size(path) >= LIMIT:  # nobody has done it meanwhile
            os.replace(path, path + ".1")


def _size(path: str) -> int:
    try:
        return os.lstat(path).st_size
    except FileNotFoundError:
        return 0
