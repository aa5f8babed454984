"""How a request runs once that is decided, and what is kept of it: exactly the bytes that were judged, in the person's
shell on the terminal, or confined and unattended."""

from __future__ import annotations

import os

from opsterm import history, placeholders, process, prompt, redact, trail, vault
from opsterm.environment import inherited
from opsterm.errors import REFUSED, OpsTermError
from opsterm.judging import Request
from opsterm.record import NamedTuple
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from opsterm.guard import Examination


ASKED, DRY_RUN = "asked", "dry run"
# What bash itself takes from the environment before it comes to the command.
STARTS = ("BASH_ENV", "ENV", "SHELLOPTS", "BASHOPTS")


class Approved(NamedTuple):
    """A request, what was found in it, and how it came to be approved: for the record."""

    request: Request
    found: Examination
    how: str

    def record(self, event: str, **more: object) -> bool:
        return record(self.request, self.found, event, **more)

    @property
    def asked(self) -> bool:
        """Whether a person at the terminal has said yes to it."""
        return self.how in (ASKED, DRY_RUN)

    def intend(self) -> None:
        """Record that it is about to run. OpsTermError with code 4 where that is lost of what nobody said yes to."""
        if not self.record("intent", how=self.how) and not self.asked:
            why = f"what runs without a question is recorded first, and that cannot be done ({trail.file_path()})"
            raise OpsTermError(why, "Make room for it, or mend its permissions", REFUSED, "policy")


def on_terminal(approved: Approved, unlocking: vault.Unlocking, timeout: float | None = None) -> process.Result:
    """In the person's environment, and in their shell where they were asked; values of the vault are in there too."""
    command, environment = _prepared(approved, inherited(), unlocking)
    tty = prompt.open_tty()
    try:
        argv = _argv(approved, command)
        approved.intend()
        result = process.run_on_terminal(argv, tty, environment, _recorder(approved, last=True), timeout)
    finally:
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
    argv = _argv(approved, command)
    approved.intend()
    return engine.run(argv, environment, _recorder(approved, last=False), timeout, live)


def _argv(approved: Approved, command: str) -> list[str]:
    """What nobody was asked about runs in the shell that it was read for, whatever the person's is. OpsTermError where
    that is not there."""
    from opsterm import unattended as engine

    if approved.asked:
        return [process.shell(), "-c", command]
    try:
        return engine.shell(command)
    except OpsTermError as error:
        approved.record("refused", why=error.message)
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
        if not approved.asked:
            environment = {name: value for name, value in environment.items() if not _changes_bash(name)}
        return command, {**environment, **_values(names, unlocking)}
    except OpsTermError as error:
        approved.record("refused", why=error.message)
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


def record(request: Request, found: Examination, event: str, **more: object) -> bool:
    """Leave a line in the trail; False where it is lost, which has been said then."""
    target = request.target.name if request.target else "local"
    return trail.record(event, request.command, request.proposer, target, found.verdict, **more)


def _recorder(approved: Approved, last: bool) -> Callable[[process.Result], None]:
    """What keeps the outcome. last: the person saw it, and may ask about their last command."""

    def keep(result: process.Result) -> None:
        command = approved.request.command
        ended = {"why": result.why} if result.why else {}
        approved.record("outcome", code=result.code, duration=round(result.duration, 3), **ended)  # before what is slow
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
