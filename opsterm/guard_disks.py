"""Scripts for programs that change partition tables: what comes through a pipe, a here-document or a here-string."""

from __future__ import annotations

import re

from opsterm import guard_calls, guard_paths
from opsterm.argv import UNKNOWN, Arg, Call
from opsterm.risk import FORBIDDEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.guard_shell import Input, Shell

REASON = "it writes a new partition table: what was on the disk is not found any more"
INSTEAD = "save the table first: sfdisk -d DISK > FILE"
# Each is told what to write in a language of its own. Keys that only show are none of these.
_WRITES = {
    "fdisk": r"(?m)^\s*w\s*$", "gdisk": r"(?m)^\s*w\s*$", "cgdisk": r"(?m)^\s*w\s*$", "fixparts": r"(?m)^\s*w\s*$",
    "cfdisk": r"(?mi)^\s*(?:write|w)\s*$",
    "parted": r"(?m)^\s*(?:mkl\w*|mkt\w*|rm|mkpart\w*|mkp\w*|resizep\w*)\b",
    "sfdisk": r"(?m)^\s*(?!#|quit|print|help|label-id:?\s*$)\S",
}  # fmt: skip


def partition(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """Judge the call, and the script that it reads where it is given one for a whole disk."""
    whole = Arg(call.program, args[0].start, args[-1].end)
    guard_calls.judge(walk, call, whole, given)
    if given is None or call.has("-l", "--list", "-N", "--partno", "-a", "--append", "--delete", "--dump"):
        return
    disks = [arg.text for arg in (*(operand.arg for operand in call.operands), *call.rest)]
    if not any("disk" in guard_paths.classes(text, walk.place) for text in disks):
        return
    if any(_writes(call.program, text) for text in given.texts):
        walk.add("partition-script", FORBIDDEN, REASON, whole.start, whole.end, INSTEAD)


def _writes(program: str, text: str) -> bool:
    known = text.replace("\r", "\n").replace(UNKNOWN, "\n")
    return re.search(_WRITES[program], known) is not None


SPECIAL = dict.fromkeys(_WRITES, partition)
