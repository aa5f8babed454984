"""What a restricted command is refused for before it runs. The sandbox holds it to its restrictions in the kernel; what
plainly goes against one is refused here, with a reason, and does not fail half-way with "permission denied". What the
kernel cannot tell apart is refused here alone: overwriting in place, and what another program, which is not in the
sandbox, is told to change or delete."""

from __future__ import annotations

from opsterm.record import NamedTuple
from opsterm.risk import FORBIDDEN, Finding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from opsterm.argv import Call
    from opsterm.guard import Examination
    from opsterm.sandbox import Restrictions


class Sign(NamedTuple):
    """What tells that a command goes against a restriction: one of these effects of a call, one of these programs, a
    device as its target (role), one of these flags (flag or flag=part of its value), or a finding of the guard with one
    of these words in its rule's name, which is about what is inside: SQL, other code."""

    restriction: str
    reason: str
    effects: frozenset[str] = frozenset()
    programs: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    role: str = ""
    findings: tuple[str, ...] = ()
    instead: str = ""


LOOK = "look only, and say what should be changed, by which command"
NAME = "say what could be deleted, and by which command"
# fmt: off
SIGNS = (
    Sign("read_only", "it changes something, and nothing is to be changed (read_only)",
         frozenset({"write", "delete", "priv"}), findings=("sql-", "redis-", "mongo-", "http-change"), instead=LOOK),
    Sign("no_delete", "it deletes something, and nothing is to be deleted (no_delete)",
         frozenset({"delete"}), programs=("mv", "gmv", "rename", "prename"),
         findings=("delete", "drop", "truncate", "flush", "destroy", "purge", "wipe", "prune"), instead=NAME),
    # To the kernel this is writing like any other.
    Sign("no_delete", "it overwrites what is there, and nothing is to be lost (no_delete)",
         programs=("mkswap", "wipefs", "shred", "badblocks", "blkdiscard", "xxd -r"),
         flags=("conv=notrunc", "oflag=append", "--inplace", "--append"), role="device",
         findings=("git-push-force", "sql-update-all"),
         instead="write it to a new file beside the old one"),
    Sign("no_network", "it needs the network, and is to run without it (no_network)", frozenset({"net"})),
    Sign("no_sudo", "it runs something as somebody else, and is to stay who it is (no_sudo)",
         programs=("sudo", "doas", "su", "runuser", "pkexec", "run0", "gosu", "su-exec", "machinectl")),
)
# fmt: on
BY_REDIRECTION = "path-truncate"  # `> file`: the kernel knows whether there is anything to lose


def findings(command: str, found: Examination, restrictions: Restrictions) -> list[Finding]:
    """What refuses it: FORBIDDEN, one finding for each sign at most."""
    return [
        Finding(sign.restriction.replace("_", "-"), FORBIDDEN, sign.reason, *span, sign.instead)
        for sign in SIGNS
        if getattr(restrictions, sign.restriction)
        for span in list(_where(sign, command, found))[:1]
    ]


def _where(sign: Sign, command: str, found: Examination) -> Iterator[tuple[int, int]]:
    yield from ((call.start, call.end) for call in found.calls if not call.idle and _is_sign(sign, call))
    for one in found.verdict.findings:
        if any(word in one.rule for word in sign.findings) and one.rule != BY_REDIRECTION:
            yield one.start, one.end
        elif sign.role and "<>" in command[one.start : one.end] and one.rule.startswith("path-"):  # 1<>file
            yield one.start, one.end


def _is_sign(sign: Sign, call: Call) -> bool:
    flags = {flag.name: flag.value.text if flag.value else "" for flag in call.flags}
    named = {call.program, *(f"{call.program} {name}" for name in flags)}
    return (
        not sign.effects.isdisjoint(call.effects)
        or not named.isdisjoint(sign.programs)
        or any(
            name in flags and value in flags[name] for name, _, value in (flag.partition("=") for flag in sign.flags)
        )
        or (sign.role != "" and any(operand.role == sign.role for operand in call.paths()))
    )
