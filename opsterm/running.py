"""How a request runs once that is decided, and what is kept of it: exactly the bytes that were judged, in the person's
shell on the terminal, or confined and unattended."""

from __future__ import annotations

import os

from opsterm import (
    audit,
    history,
    on_server,
    placeholders,
    process,
    prompt,
    redact,
    sandbox,
    sandbox_enter,
    trail,
    vault,
)
from opsterm.environment import inherited
from opsterm.errors import REFUSED, OpsTermError
from opsterm.judging import Request
from opsterm.keeper import Job
from opsterm.record import NamedTuple
from opsterm.risk import SAFE
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from opsterm.argv import Call
    from opsterm.guard import Examination
    from opsterm.inventory_fields import Server


ASKED, DRY_RUN = "asked", "dry run"
# What bash itself takes from the environment before it comes to the command.
STARTS = ("BASH_ENV", "ENV", "SHELLOPTS", "BASHOPTS")


class Approved(NamedTuple):
    """A request, what was found in it, and how it came to be approved: for the record."""

    request: Request
    found: Examination
    how: str

    def record(self, phase: str, **more: object) -> int:
        return record(self.request, self.found, phase, **more)

    @property
    def remote(self) -> bool:
        """Whether it is for another machine."""
        return self.request.target is not None and self.request.target.remote

    def way(self) -> tuple[Server, ...]:
        """The hops to its server. OpsTermError where there is none, and where it cannot be had there."""
        assert self.request.target
        try:
            return on_server.hops(self.request.target)
        except OpsTermError as error:
            self.record(trail.REFUSED, why=error.message)
            raise

    @property
    def asked(self) -> bool:
        """Whether a person at the terminal has said yes to it."""
        return self.how in (ASKED, DRY_RUN)

    def intend(self) -> int:
        """Record that it is about to run; return the number of that. OpsTermError with code 4 where it is lost of what
        is more than SAFE, or was not asked for."""
        number = self.record(trail.INTENT, how=self.how)
        if not number and not (self.asked and self.found.verdict.level == SAFE):
            why = f"what changes something is recorded first, and that cannot be done ({audit.file_path()})"
            raise OpsTermError(f"it was not run: {why}", trail.MEND, REFUSED, "policy")
        return number


def on_terminal(approved: Approved, unlocking: vault.Unlocking, timeout: float | None = None) -> process.Result:
    """In the person's environment, and in their shell where they were asked; values of the vault are in there too."""
    command, environment = _prepared(approved, inherited(), unlocking)
    tty = prompt.open_tty()
    box = _Box(approved)
    try:
        argv = box.command(_argv(approved, command))
        keep = _recorder(approved, approved.intend(), last=True)
        result = process.run_on_terminal(argv, tty, environment, keep, timeout, box.enter)
    finally:
        box.close()
        os.close(tty)
    if result.code:
        note(f"exit code {result.code}", "yellow")
    return result


def confined(
    approved: Approved,
    unlocking: vault.Unlocking,
    bare: bool,
    timeout: float | None,
    live: Callable[[bytes], None] | None,
) -> process.Result:
    """Without a terminal; bare: with nothing of the person's environment either."""
    from opsterm import unattended as engine

    command, environment = _prepared(approved, engine.environment() if bare else inherited(), unlocking)
    if approved.remote:
        way = approved.way()
        return on_server.run(way, command, _recorder(approved, approved.intend(), last=False), timeout, live)
    box = _Box(approved)
    try:
        argv = box.command(_argv(approved, command))
        keep = _recorder(approved, approved.intend(), last=False)
        return engine.run(Job(argv, environment, timeout, box.enter, box.held), keep, live)
    finally:
        box.close()


class _Box:
    """The sandbox that a request is to run in, ready to be entered; one without walls where nothing restricts it.
    OpsTermError where it cannot be held to what it is to be held to."""

    def __init__(self, approved: Approved) -> None:
        self._prepared = None
        if approved.request.restrictions.restricts():
            try:
                plan = sandbox.plan(approved.request.restrictions, sandbox.facts())
                self._prepared = sandbox_enter.prepare(plan, ())
            except OpsTermError as error:
                approved.record(trail.REFUSED, why=error.message)
                raise

    def command(self, argv: list[str]) -> list[str]:
        return self._prepared.command(argv) if self._prepared else argv

    @property
    def enter(self) -> Callable[[], None] | None:
        prepared = self._prepared
        return (lambda: sandbox_enter.enter(prepared)) if prepared else None

    @property
    def held(self) -> tuple[int, ...]:
        found = (self._prepared.ruleset, self._prepared.handed) if self._prepared else ()
        return tuple(fd for fd in found if fd >= 0)

    def close(self) -> None:
        if self._prepared:
            self._prepared.close()


def _argv(approved: Approved, command: str) -> list[str]:
    """What nobody was asked about runs in the shell that it was read for, whatever the person's is. OpsTermError where
    that is not there."""
    from opsterm import unattended as engine

    if approved.remote:
        return on_server.argv(approved.way(), command)
    if approved.asked:
        return [process.shell(), "-c", command]
    try:
        return engine.shell(command)
    except OpsTermError as error:
        approved.record(trail.REFUSED, why=error.message)
        raise


def _prepared(
    approved: Approved, environment: dict[str, str], unlocking: vault.Unlocking
) -> tuple[str, dict[str, str]]:
    """What the shell gets. OpsTermError where a value is not to be had; with code 4 where a script that was read has
    changed since."""
    try:
        for path, digest in approved.found.pins:
            if _digest(path) != digest:
                why = f"{path} is not what was judged: it has changed since"
                raise OpsTermError(why, "Ask again", REFUSED, "policy")
        command, names = placeholders.prepare(approved.request.command)
        if names and approved.remote:
            why = "values of the vault are not handed to commands on another machine"
            raise OpsTermError(why, "Let the command there take it from where it lies", REFUSED, "policy")
        if not approved.asked:
            environment = {name: value for name, value in environment.items() if not _changes_bash(name)}
        return command, {**environment, **_values(names, unlocking)}
    except OpsTermError as error:
        approved.record(trail.REFUSED, why=error.message)
        raise


def _changes_bash(name: str) -> bool:
    return name in STARTS or name.startswith("BASH_FUNC_")


def _digest(path: str) -> str:
    import hashlib

    try:
        with open(path, "rb") as file:
            return hashlib.sha256(file.read()).hexdigest()
    except OSError:
        return ""


def _values(names: dict[str, str], unlocking: vault.Unlocking) -> dict[str, str]:
    """variable → value. OpsTermError where one is not there, or no variable can hold it."""
    if not names:
        return {}
    opened = vault.open_once(unlocking)
    values = {variable: opened.value(name) for variable, name in names.items()}
    for variable, value in values.items():
        if b"\0" in value:
            raise OpsTermError(f"the value of vault:{names[variable]} has a NUL byte: no variable can hold it")
    return {variable: os.fsdecode(value) for variable, value in values.items()}


def record(request: Request, found: Examination, phase: str, **more: object) -> int:
    """Tell the audit, and return the number of its entry; 0 where it is lost, which has been said then."""
    target = request.target.name if request.target else "local"
    held = request.restrictions.names()
    return trail.record(
        phase,
        request.command,
        request.proposer,
        target,
        found.verdict,
        "package" if any(_is_about_packages(call) for call in found.calls) else "command",
        operator=request.operator,
        restrictions=held or None,
        **more,
    )


def _is_about_packages(call: Call) -> bool:
    return bool(call.effects & {"write", "delete"}) and any(operand.role == "package" for operand in call.paths())


def _recorder(approved: Approved, intent: int, last: bool) -> Callable[[process.Result], None]:
    """What keeps the outcome. intent: the number of its entry; last: the person saw it, and may ask about their last
    command."""

    def keep(result: process.Result) -> None:
        command = approved.request.command
        ended = {"exit": result.code, "duration": result.duration, "output": result.output, "why": result.why or None}
        approved.record(trail.OUTCOME, of=intent or None, **ended)  # before what is slow
        output = result.output.replace(b"\r\n", b"\n")
        output = history.save_last(command, output) if last else redact.mask_bytes(output)
        row = history.Row("exec", command, _excerpt(output), provider=approved.request.proposer)
        row = row._replace(exit_code=result.code, conversation=approved.request.conversation)
        history.write(row._replace(duration=result.duration))

    return keep


def _excerpt(output: bytes, limit: int = 20_000) -> str:
    """Head and tail of the output, for the history row."""
    capture = process.Capture(limit)
    capture.add(output)
    return capture.value().decode("utf-8", "replace")
