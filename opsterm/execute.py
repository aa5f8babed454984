"""The gate: the only way a command runs on someone else's word. request → verdict → confirm → run → record.

Nothing here can be told to skip a step: there is no flag for it, and the person's yes is asked for in here, on the
terminal.
"""

from __future__ import annotations

import os

from opsterm import history, placeholders, process, prompt, redact, vault
from opsterm.environment import inherited
from opsterm.errors import OpsTermError
from opsterm.record import NamedTuple
from opsterm.term import clean, coloured, conceals, note, paint

SAFE, MODERATE, DANGEROUS, FORBIDDEN = "SAFE", "MODERATE", "DANGEROUS", "FORBIDDEN"
RUN, REFUSED = "run", "refused"


class Request(NamedTuple):
    """What somebody wants to run. proposer: person, ai, guide, workflow or plugin; restrictions are names the
    sandbox knows; secrets are the names of the vault that were asked about; edited says that the person changed it."""

    command: str
    proposer: str
    target: str = "local"
    restrictions: tuple[str, ...] = ()
    conversation: str | None = None
    secrets: tuple[str, ...] = ()
    edited: bool = False


class Verdict(NamedTuple):
    """level decides what is asked; findings are reasons in plain words."""

    level: str
    findings: tuple[str, ...] = ()


class Outcome(NamedTuple):
    """decision is RUN, REFUSED or one of the other choices; code is the command's exit code when it ran."""

    decision: str
    code: int | None = None


ANYHOW = vault.Unlocking()
VISIBLE = "; as an argument of a program it can be seen in `ps`"
REREAD = "another shell or program reads it again: quotes, $, ; and the like in the value may be taken for code there"
STRANGE = "«vault:{}» was in nothing that was asked: whoever proposes it has the name from elsewhere"
INSISTING = "it is not filled in, unless you name it in the question or change the command with [e]"
# key → what it does. Anything but RUN is handed back to the caller.
CHOICES = {"r": RUN, "e": "edit", "x": "explain", "c": "copy", "n": "next", "q": REFUSED}


def review(request: Request) -> Verdict:
    """Judge a request. Every command is to be confirmed; one that does not show what it is cannot run at all."""
    if conceals(request.command):
        return Verdict(FORBIDDEN, ("it holds hidden or control characters: what you see is not what would run",))
    if not request.command.strip():
        return Verdict(FORBIDDEN, ("it is empty",))
    if masked := placeholders.masked(request.command):
        return Verdict(FORBIDDEN, (f"{masked[0]} stands for something that was masked: nothing can fill it in",))
    names = redact.placeholders(request.command)
    strange = [name for name in names if name not in request.secrets]
    if strange and not request.edited:
        return Verdict(FORBIDDEN, (STRANGE.format(strange[0]), INSISTING))
    try:
        placeholders.prepare(request.command)
    except OpsTermError as error:
        return Verdict(FORBIDDEN, (error.message, error.hint or ""))
    findings = [STRANGE.format(name) for name in strange]
    findings += [f"«vault:{name}» is filled in when it runs{VISIBLE}" for name in names]
    return Verdict(MODERATE, (*findings, *([REREAD] if names and placeholders.rereads(request.command) else [])))


def execute(request: Request, choices: str = "rq", unlocking: vault.Unlocking = ANYHOW) -> Outcome:
    """Show the request, ask on the terminal, and run it only after `r`. unlocking: how to open the vault where it takes
    a value from there.

    choices are the keys of CHOICES on offer; Enter and Esc decline, Ctrl-C raises KeyboardInterrupt. Without a
    terminal the decision is REFUSED. Output is live and kept for `last`; what ran is recorded with its exit code.
    """
    verdict = review(request)
    # What may not run may not go to the clipboard either, from where it would run elsewhere.
    keys = "".join(key for key in choices if verdict.level != FORBIDDEN or key not in "rc")
    try:
        key = prompt.ask_key(_question(request, verdict, keys), keys, "q")
    except prompt.NoTerminal:
        return Outcome(REFUSED)
    decision = CHOICES[key]
    return Outcome(RUN, _run(request, unlocking)) if decision == RUN else Outcome(decision)


def _question(request: Request, verdict: Verdict, keys: str) -> str:
    styled = coloured()
    lines = [
        f"  {paint('$', 'dim', styled)} {line}" if i == 0 else f"    {line}"
        for i, line in enumerate(clean(request.command).split("\n"))
    ]
    lines += [f"  {paint('! ' + finding, 'yellow', styled)}" for finding in verdict.findings]
    words = [CHOICES[key] if CHOICES[key] != REFUSED else "quit" for key in keys]
    menu = " · ".join(word.replace(key, f"[{key}]", 1) for key, word in zip(keys, words))
    return "\n" + "\n".join(lines) + f"\n  {menu} > "


def _run(request: Request, unlocking: vault.Unlocking) -> int:
    """Run exactly the bytes that were shown, in the person's shell, on the terminal; values of the vault are in its
    environment."""
    command, names = placeholders.prepare(request.command)
    environment = {**inherited(), **_values(names, unlocking)}
    tty = prompt.open_tty()
    try:
        argv = [process.shell(), "-c", command]
        result = process.run_on_terminal(argv, tty, environment, lambda result: _record(request, result))
    finally:
        os.close(tty)
    if result.code:
        note(f"exit code {result.code}", "yellow")
    return result.code


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


def _record(request: Request, result: process.Result) -> None:
    output = history.save_last(request.command, result.output.replace(b"\r\n", b"\n"))
    row = history.Row("exec", request.command, _excerpt(output), provider=request.proposer, duration=result.duration)
    history.write(row._replace(exit_code=result.code, conversation=request.conversation))


def _excerpt(output: bytes, limit: int = 20_000) -> str:
    """Head and tail of the output, for the history row."""
    capture = process.Capture(limit)
    capture.add(output)
    return capture.value().decode("utf-8", "replace")
