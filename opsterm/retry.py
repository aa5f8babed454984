"""When a request is worth sending again, and when: which kinds of errors, after how long, how often."""

from __future__ import annotations

import time

from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

LONGEST = 30.0  # seconds of one pause that we choose
PATIENCE = 60.0  # seconds that a server may ask for; whoever asks for more is not waited for
ABSURD = 10.0**9  # seconds; no date and no count of a Retry-After means more


class Policy(NamedTuple):
    first: float  # seconds of the first pause; it doubles with every further one
    most: int | None  # further tries beside ai.retries; None: only time ends them


# Only what may pass by itself. A stall has cost minutes already, a dead network should be told soon, and a server that
# loads its model says that it will be there.
POLICIES = {
    "rate": Policy(2.0, 10),
    "server": Policy(1.0, 10),
    "network": Policy(0.3, 2),
    "stall": Policy(0.3, 1),
    "loading": Policy(1.0, None),
}


def pause(kind: str, tries: int, retries: int, asked: float | None = None) -> float | None:
    """Seconds to wait before the next try, None to give up. `tries` have failed, the last by an error of this kind.

    retries is ai.retries, asked what the server said in Retry-After. A pause of our own is jittered, between half of
    its length and the whole, so that many clients do not come back as one.
    """
    policy = POLICIES.get(kind)
    if policy is None or retries == 0 or (asked is not None and asked > PATIENCE):
        return None
    if policy.most is not None and tries > min(retries, policy.most):
        return None
    import random

    own = min(policy.first * 2 ** min(tries - 1, 10), LONGEST) * random.uniform(0.5, 1.0)
    return own if asked is None else asked + own / 10


def asked_for(headers: Any, body: str = "") -> float | None:
    """Seconds that a server asks to wait: Retry-After (RFC 9110 §10.2.3: seconds or a date), retry-after-ms, or the
    words of its error ("try again in 7.6s", "retryDelay": "34s"). None when it asks for nothing, or for nonsense."""
    found = _number(headers.get("retry-after-ms"), 0.001)
    if found is None:
        found = _retry_after(str(headers.get("retry-after") or "").strip())
    return _from_words(body) if found is None else found


def _retry_after(text: str) -> float | None:
    lowered = text.lower()
    if lowered.endswith("ms"):
        return _number(lowered[:-2], 0.001)
    found = _number(lowered.removesuffix("s"), 1.0)
    return _until(text) if found is None and text else found


def _number(text: str | None, unit: float) -> float | None:
    try:
        value = float(text or "") * unit
    except ValueError:
        return None
    return min(value, ABSURD) if value >= 0 else None  # NaN compares to nothing


def _until(date: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        return min(max(parsedate_to_datetime(date).timestamp() - time.time(), 0.0), ABSURD)
    except (ValueError, TypeError, OverflowError):
        return None


def _from_words(body: str) -> float | None:
    if "try again in" not in body and "retryDelay" not in body:
        return None
    import re

    found = re.search(r'(?:try again in |"retryDelay":\s*")(\d+(?:\.\d+)?)(ms|s)\b', body)
    return _number(found[1], 0.001 if found[2] == "ms" else 1.0) if found else None
