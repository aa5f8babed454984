"""The gate: the only way a command runs on someone else's word. Every request is classified, judged by the policy,
shown, confirmed, recorded, run, and recorded again.

Nothing here can be told to skip a step: there is no flag for it. What a person has to say yes to is asked in here, on
the terminal.
"""

from __future__ import annotations

from opsterm import approval, dryrun, guard, judging, prompt, radius, running, vault
from opsterm.errors import REFUSED as REFUSED_CODE
from opsterm.errors import OpsTermError
from opsterm.guard import Policy
from opsterm.judging import Grants as Grants
from opsterm.judging import Request as Request
from opsterm.judging import decide as decide
from opsterm.judging import grants as grants
from opsterm.judging import judge as judge
from opsterm.judging import policy as policy
from opsterm.record import NamedTuple
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, RANK, SAFE
from opsterm.running import Approved
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from opsterm.guard import Examination
    from opsterm.process import Result
    from opsterm.risk import Verdict

RUN, REFUSED = "run", "refused"
MODELS = ("ai", "plugin")  # their commands run confined when nobody was asked, and models see the output
DRY_RUN_TIMEOUT = 20.0  # seconds
ANYHOW = vault.Unlocking()
NOTHING = Grants()
NOBODY = "there is no terminal to ask on"
# key → what it does. Anything but RUN is handed back to the caller.
CHOICES = {"r": RUN, "e": "edit", "x": "explain", "c": "copy", "n": "next", "q": REFUSED}
WORDS = {**CHOICES, "d": "dry run", "q": "quit"}


class Outcome(NamedTuple):
    """decision is RUN, REFUSED or one of the other choices; code is the command's exit code when it ran, output what it
    wrote; why: what refused it, or ended it; hint: what to do instead."""

    decision: str
    code: int | None = None
    output: bytes = b""
    why: str = ""
    hint: str = ""


def execute(
    request: Request, choices: str = "rq", unlocking: vault.Unlocking = ANYHOW, policy: Policy = guard.DEFAULT
) -> Outcome:
    """Show the request, ask on the terminal, and run it only after `r`, and what is DANGEROUS only after the word that
    is asked for then. unlocking: how to open the vault where it takes a value from there.

    choices are the keys of CHOICES on offer; Enter and Esc decline, Ctrl-C raises KeyboardInterrupt. Without a
    terminal the decision is REFUSED. Output is live and kept for `last`; what ran is recorded with its exit code.
    """
    _check_runnable(request)
    found = judge(request, policy)
    # What may not run may not go to the clipboard either, from where it would run elsewhere.
    keys = [key for key in choices if found.verdict.level != FORBIDDEN or key not in "rc"]
    menu = {key: WORDS[key] for key in keys}
    try:
        decision = CHOICES.get(_ask(request, found, menu, policy, unlocking), REFUSED)
        if decision == RUN:
            return _outcome(running.on_terminal(Approved(request, found, "asked"), unlocking))
    except prompt.NoTerminal:
        return _refused(request, found, NOBODY)
    if decision == "copy":
        running.record(request, found, "handed over")
    elif decision in ("next", REFUSED):
        running.record(request, found, _declined(found))
    return Outcome(decision)


def _declined(found: Examination) -> str:
    return "refused" if found.verdict.level == FORBIDDEN else "declined"


def _ask(request: Request, found: Examination, menu: dict[str, str], policy: Policy, unlocking: vault.Unlocking) -> str:
    """The key that is pressed, once no dry run is wanted any more; "" where it is one that lets it run (r, y), and the
    word that is asked for then is not typed. prompt.NoTerminal where nobody is there."""
    runs = next((key for key in menu if key in "ry"), "")
    dry = _dry_run(request, found.verdict, policy) if runs else None
    if dry:
        menu = {runs: menu.pop(runs), "d": WORDS["d"], **menu}
    try:
        while (key := approval.ask(request.command, found.verdict, menu, dry.request.command if dry else "")) == "d":
            if dry:
                _run_dry(dry, unlocking)
        return key if key != runs or _confirmed(request, found) else ""
    except (KeyboardInterrupt, SystemExit):
        running.record(request, found, _declined(found))
        raise


def _confirmed(request: Request, found: Examination) -> bool:
    if found.verdict.level != DANGEROUS:
        return True
    target = request.target or guard.local()
    hit = [] if target.remote else radius.measure(found.calls, target.cwd)
    return approval.ask_word(request.command, found.verdict, target, hit)


def _dry_run(request: Request, verdict: Verdict, policy: Policy) -> Approved | None:
    """The same request as a dry run, where its program has one that is not DANGEROUS itself."""
    command = dryrun.of(request.command) if verdict.level in (MODERATE, DANGEROUS) else ""
    dry = request._replace(command=command)
    found = judge(dry, policy)
    return Approved(dry, found, "dry run") if RANK[found.verdict.level] <= RANK[MODERATE] else None


def _run_dry(dry: Approved, unlocking: vault.Unlocking) -> None:
    result = running.on_terminal(dry, unlocking, DRY_RUN_TIMEOUT)
    if result.why:
        note(f"the dry run: {result.why}", "yellow")


def _outcome(result: Result) -> Outcome:
    return Outcome(RUN, result.code, result.output, result.why)


def perform(
    request: Request,
    granted: Grants = NOTHING,
    timeout: float | None = None,
    live: Callable[[bytes], None] | None = None,
    unlocking: vault.Unlocking = ANYHOW,
) -> Outcome:
    """Run a request of an agent, a workflow or a plugin as far as judging.decide() lets it; what it says is to be asked
    is asked on the terminal. Without a yes the decision is REFUSED, with the reason; see refusal().

    Where it was asked for, it runs in the person's shell, on the terminal; so it does unasked, unless there is none or
    a model or a plugin proposed it: then its output goes to live, and what those proposed runs confined, for timeout
    seconds.
    """
    _check_runnable(request)
    target = request.target or guard.local()
    request = request._replace(target=target._replace(shown=target.shown or request.proposer in MODELS))
    found = judge(request, granted.policy)
    terminal = prompt.has_terminal()
    allowed = granted.allows(request.command, target)
    decision = decide(found.verdict.level, request.proposer, terminal, granted.yes, allowed)
    if decision == judging.RUN:
        how = SAFE if found.verdict.level == SAFE else "--yes" if granted.yes else judging.USERS_OWN
        return _run_unasked(Approved(request, found, how), granted, terminal, timeout, live, unlocking)
    try:
        if decision == judging.REFUSE:
            raise prompt.NoTerminal
        if _ask(request, found, {"y": "yes", "n": "no"}, granted.policy, unlocking) != "y":
            return _refused(request, found, "you declined it", event="declined")
        return _outcome(running.on_terminal(Approved(request, found, "asked"), unlocking))
    except prompt.NoTerminal:  # or it has gone, or we are in the background
        return _refused(request, found, *_why(found.verdict))


def _run_unasked(
    approved: Approved,
    granted: Grants,
    terminal: bool,
    timeout: float | None,
    live: Callable[[bytes], None] | None,
    unlocking: vault.Unlocking,
) -> Outcome:
    confined = approved.request.proposer in MODELS
    if terminal and not confined and prompt.in_foreground():
        return _outcome(running.on_terminal(approved, unlocking))
    wanted = timeout if timeout is not None and timeout > 0 else granted.timeout  # also for what is no number
    limit = min(wanted, granted.longest) if confined else None
    return _outcome(running.unattended(approved, unlocking, confined, limit, live))


def _why(verdict: Verdict) -> tuple[str, str]:
    """Why it is refused, and what to do about it."""
    reason = f"{verdict.level}: {approval.reason(verdict)}"
    if verdict.level == FORBIDDEN:
        return reason, approval.advice(verdict)
    if verdict.level == MODERATE:
        return f"{reason}, and {NOBODY}", "Run it at a terminal, or grant what is MODERATE with --yes"
    return f"{reason}, and {NOBODY}", "Run it at a terminal; --yes does not grant this"


def _refused(request: Request, found: Examination, why: str, hint: str = "", event: str = "refused") -> Outcome:
    running.record(request, found, event, why=why)
    return Outcome(REFUSED, why=why, hint=hint)


def refusal(outcome: Outcome) -> OpsTermError:
    """A refused outcome as the error that ends the program (code 4)."""
    return OpsTermError(f"it was not run: {outcome.why}", outcome.hint or None, REFUSED_CODE, "policy")


def review(request: Request, policy: Policy = guard.DEFAULT) -> Verdict:
    """For text that is handed to a person's own shell instead of being run by us: classify it, show what was found on
    stderr, and record it as handed over. What is FORBIDDEN must not be handed over, and is recorded as refused."""
    found = judge(request, policy)
    verdict = found.verdict
    if verdict.level != SAFE:
        note(f"{verdict.level}: {approval.reason(verdict)}", approval.COLOURS[verdict.level])
        if verdict.level == FORBIDDEN or any(finding.instead for finding in verdict.findings):
            note(f"instead: {approval.advice(verdict)}")
    running.record(request, found, "refused" if verdict.level == FORBIDDEN else "handed over")
    return verdict


def _check_runnable(request: Request) -> None:
    """What was asked for and cannot be had must not run without it, nor somewhere else."""
    if request.restrictions:
        missing = ", ".join(request.restrictions)
        raise OpsTermError(f"there is no sandbox here that restricts a command ({missing})", code=REFUSED_CODE)
    if request.target and (request.target.remote or request.target.hosts > 1):
        raise OpsTermError(f"commands cannot be run on {request.target.name} yet", code=REFUSED_CODE)
