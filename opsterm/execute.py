"""The gate: the only way a command runs on someone else's word. Every request is classified, judged by the policy,
shown, confirmed, recorded, run, and recorded again.

Nothing here can be told to skip a step: there is no flag for it. What a person has to say yes to is asked in here, on
the terminal.
"""

from __future__ import annotations

from opsterm import approval, dryrun, guard, judging, prompt, radius, running, sandbox, trail, vault
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
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, RANK, SAFE, Verdict
from opsterm.running import ASKED, DRY_RUN, Approved
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from opsterm.guard import Examination
    from opsterm.process import Result

RUN, REFUSED = "run", "refused"
MODELS = ("ai", "plugin")  # their commands run confined when nobody was asked, and models see the output
DRY_RUN_TIMEOUT = 20.0  # seconds
GRANTED = "--yes"
DECLINED = "you declined it"
UNSEEN = Verdict(SAFE)
ANYHOW = vault.Unlocking()
NOTHING = Grants()
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
    request: Request,
    choices: str = "rq",
    unlocking: vault.Unlocking = ANYHOW,
    policy: Policy = guard.DEFAULT,
    missing: Sequence[str] = (),
) -> Outcome:
    """Show the request, ask on the terminal, and run it only after `r`, and what is DANGEROUS only after the word that
    is asked for then. unlocking: how to open the vault where it takes a value from there; missing: what has to be
    filled in first: until then that is all there is to say about it, and it does not run.

    choices are the keys of CHOICES on offer; Enter and Esc decline, Ctrl-C raises KeyboardInterrupt. Without a
    terminal the decision is REFUSED. Output is live and kept for `last`; what ran is recorded with its exit code.
    """
    found = judging.in_own_shell(judge(request, policy), request)
    _check_runnable(request, found)
    if missing:
        note(f"fill in {', '.join(missing)} with [e] before it can run")
    # What may not run may not go to the clipboard either, from where it would run elsewhere.
    kept_back = "rc" if found.verdict.level == FORBIDDEN else "r" if missing else ""
    keys = [key for key in choices if key not in kept_back]
    menu = {key: WORDS[key] for key in keys}
    try:
        decision = CHOICES.get(_ask(request, found, menu, policy, unlocking, bool(missing)), REFUSED)
        if decision == RUN:
            return _outcome(running.on_terminal(Approved(request, found, ASKED), unlocking))
    except prompt.NoTerminal:
        return _refused(request, found, approval.NOBODY)
    if decision == "copy":
        running.record(request, found, trail.HANDED_OVER)
    elif decision in ("next", REFUSED):
        running.record(request, found, _declined(found))
    return Outcome(decision)


def _declined(found: Examination) -> str:
    return trail.REFUSED if found.verdict.level == FORBIDDEN else trail.DECLINED


def _ask(
    request: Request,
    found: Examination,
    menu: dict[str, str],
    policy: Policy,
    unlocking: vault.Unlocking,
    unfinished: bool = False,
) -> str:
    """The key that is pressed, once no dry run is wanted any more; one that lets it run (r, y) only with the word that
    is asked for then. unfinished: there is no verdict to show yet. prompt.NoTerminal where nobody is there."""
    runs = next((key for key in menu if key in "ry"), "")
    dry = _dry_run(request, found.verdict, policy) if runs else None
    if dry:
        menu = {runs: menu.pop(runs), "d": WORDS["d"], **menu}
    shown = UNSEEN if unfinished else found.verdict
    try:
        while True:
            key = approval.ask(request.command, shown, menu, dry.request.command if dry else "", request.target)
            if key == "d" and dry:
                _run_dry(dry, unlocking)
            elif key != runs or _confirmed(request, found):
                return key
    except (KeyboardInterrupt, SystemExit):
        running.record(request, found, _declined(found))
        raise


def _confirmed(request: Request, found: Examination) -> bool:
    if decide(found.verdict.level, request.proposer, terminal=True, yes=False, allowed=False) != judging.ASK_WORD:
        return True
    target = request.target or guard.local()
    hit = [] if target.remote else radius.measure(found.calls, target.cwd)
    return approval.ask_word(request.command, found.verdict, target, hit)


def _dry_run(request: Request, verdict: Verdict, policy: Policy) -> Approved | None:
    """The same request as a dry run, where its program has one that is not DANGEROUS itself."""
    command = dryrun.of(request.command) if verdict.level in (MODERATE, DANGEROUS) else ""
    if not command:
        return None
    dry = request._replace(command=command)
    found = judge(dry, policy)
    return Approved(dry, found, DRY_RUN) if RANK[found.verdict.level] <= RANK[MODERATE] else None


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
    target = request.target or guard.local()
    request = request._replace(target=target._replace(shown=target.shown or request.proposer in MODELS))
    found = judge(request, granted.policy)
    _check_runnable(request, found)
    terminal = prompt.has_terminal()
    allowed = granted.allows(request.command, target)
    decision = decide(found.verdict.level, request.proposer, terminal, granted.yes, allowed)
    if decision == judging.RUN:
        how = SAFE if found.verdict.level == SAFE else GRANTED if granted.yes else judging.USERS_OWN
        return _run_unasked(Approved(request, found, how), granted, terminal, timeout, live, unlocking)
    try:
        if decision == judging.REFUSE:
            raise prompt.NoTerminal
        found = judging.in_own_shell(found, request)
        if _ask(request, found, {"y": "yes", "n": "no"}, granted.policy, unlocking) != "y":
            return _refused(request, found, DECLINED, phase=trail.DECLINED)
        return _outcome(running.on_terminal(Approved(request, found, ASKED), unlocking))
    except prompt.NoTerminal:  # or it has gone, or we are in the background
        return _refused(request, found, *approval.refusal(found.verdict))


def _run_unasked(
    approved: Approved,
    granted: Grants,
    terminal: bool,
    timeout: float | None,
    live: Callable[[bytes], None] | None,
    unlocking: vault.Unlocking,
) -> Outcome:
    confined = approved.request.proposer in MODELS
    if approved.how == GRANTED:
        note(f"$ {approved.request.command}")
    if terminal and not confined and prompt.in_foreground():
        return _outcome(running.on_terminal(approved, unlocking))
    wanted = timeout if timeout is not None and timeout > 0 else granted.timeout  # also for what is no number
    limit = min(wanted, granted.longest) if confined else None
    return _outcome(running.confined(approved, unlocking, confined, limit, live))


def _refused(request: Request, found: Examination, why: str, hint: str = "", phase: str = trail.REFUSED) -> Outcome:
    running.record(request, found, phase, why=why)
    return Outcome(REFUSED, why=why, hint=hint)


def refusal(outcome: Outcome) -> OpsTermError:
    """A refused outcome as the error that ends the program (code 4)."""
    return OpsTermError(f"it was not run: {outcome.why}", outcome.hint or None, REFUSED_CODE, "policy")


def review(request: Request, policy: Policy = guard.DEFAULT) -> Verdict:
    """For text that is handed to a person's own shell instead of being run by us: classify it, show what was found on
    stderr, and record it as handed over. What is FORBIDDEN must not be handed over, and is recorded as refused."""
    found = judging.in_own_shell(judge(request, policy), request)
    verdict = found.verdict
    if verdict.level != SAFE:
        note(f"{verdict.level}: {approval.reason(verdict)}", approval.COLOURS[verdict.level])
        if verdict.level == FORBIDDEN or any(finding.instead for finding in verdict.findings):
            note(f"instead: {approval.advice(verdict)}")
    running.record(request, found, trail.REFUSED if verdict.level == FORBIDDEN else trail.HANDED_OVER)
    return verdict


def _check_runnable(request: Request, found: Examination) -> None:
    """What was asked for and cannot be had must not run without it, nor somewhere else."""
    try:
        if request.target and request.target.hosts > 1:
            why = f"{request.target.name} stands for {request.target.hosts} servers: one request is for one"
            raise OpsTermError(why, "Ask for each of them", REFUSED_CODE, "policy")
        if request.restrictions.restricts() and request.target and request.target.remote:
            why = f"restrictions hold on this machine, not on {request.target.name}"
            raise OpsTermError(why, "Leave them out, or run it here", REFUSED_CODE, "policy")
        if request.restrictions.restricts():
            for text in sandbox.plan(request.restrictions, sandbox.facts()).weaker:
                note(f"not held by this kernel: {text}", "yellow")
    except OpsTermError as error:
        running.record(request, found, trail.REFUSED, why=error.message)
        raise
