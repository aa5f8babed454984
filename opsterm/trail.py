"""What the gate leaves behind of every request: what was meant to run, what came of it, what was refused, what was
handed over. One JSON object a line, secrets masked."""

from __future__ import annotations

import os
import time

from opsterm import paths, redact
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from opsterm.risk import Verdict


def file_path() -> str:
    return os.path.join(paths.state_dir(), "gate.jsonl")


def record(event: str, command: str, proposer: str, target: str, verdict: Verdict, **more: Any) -> None:
    """event: intent, outcome, refused, declined or "handed over". Where it cannot be written, that is said."""
    import json

    row = {
        "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "event": event,
        "proposer": proposer,
        "target": target,
        "command": redact.mask(command),
        "level": verdict.level,
        "rules": [finding.rule for finding in verdict.findings],
        "pid": os.getpid(),
        **more,
    }
    try:
        _append(json.dumps(row).encode() + b"\n")
    except OSError as error:
        note(f"what the gate decided was not kept ({file_path()}): {error.strerror}", "yellow")


def _append(line: bytes) -> None:
    path = file_path()
    paths.make_private(os.path.dirname(path))
    fd = paths.open_regular(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW)
    try:
        os.write(fd, line)  # whole, beside those of other calls
    finally:
        os.close(fd)
