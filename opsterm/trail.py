"""What the gate tells the audit of every request: what was meant to run, what came of it, what was refused, declined or
handed over."""

from __future__ import annotations

from opsterm import audit
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from opsterm.risk import Verdict

INTENT, OUTCOME, REFUSED, DECLINED, HANDED_OVER = "intent", "outcome", "refused", "declined", "handed over"
# What was decided, where it is the phase that says so. What a person was asked, and said no to, is a confirmation.
DECISIONS = {INTENT: "run", REFUSED: "refuse", DECLINED: "no", HANDED_OVER: "hand over"}

MEND = "Make room for it, or mend its permissions (`ai audit verify` looks at it), or type it yourself"


def record(
    phase: str, command: str, proposer: str, target: str, verdict: Verdict, event: str = "command", **more: Any
) -> int:
    """Write one entry and return its number; 0 where that cannot be, which is said. more: see audit.FIELDS."""
    try:
        return audit.write(
            "confirm" if phase == DECLINED else event,
            phase=phase,
            operator=more.pop("operator", "") or audit.person(),
            origin=proposer,
            target=target,
            command=command,
            level=verdict.level,
            rules=list(dict.fromkeys(finding.rule for finding in verdict.findings)),
            decision=DECISIONS.get(phase),
            **more,
        )
    except OSError as error:
        note(f"the audit could not be written ({error.filename or audit.file_path()}): {error.strerror}", "yellow")
        return 0
