"""What a person is shown of a command that somebody proposed, and what they have to type for it to run."""

from __future__ import annotations

import os

from opsterm import diffs, guard, prompt
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, SAFE
from opsterm.term import clean, coloured, note, paint, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from opsterm.guard import Target
    from opsterm.risk import Finding, Verdict

COLOURS = {MODERATE: "yellow", DANGEROUS: "red", FORBIDDEN: "red"}
MOST_FINDINGS = 8
MOST_LINES = 3  # of a command that stands above it, whole
NOT_DONE = {"run it": "run", "do it": "done"}
NOBODY = "there is no terminal to ask on"
YOURSELF = "if it has to be, type it yourself, in your own shell"


def ask(command: str, verdict: Verdict, menu: dict[str, str], dry: str = "", target: Target | None = None) -> str:
    """Show the command, where it is to run when that is not here, and why it is more than SAFE; return the key of menu
    (key → word) that is pressed, for Enter and Esc the last one. prompt.NoTerminal without a terminal,
    KeyboardInterrupt on Ctrl-C."""
    styled = coloured()
    where = [paint(f"  {place(target)}:", "bold", styled)] if target and target.remote else []
    return _asked([*where, *_command(command, styled)], verdict, menu, styled, dry)


def ask_change(shown: str, verdict: Verdict) -> bool:
    """The same for what is no command: show it, and whether `y` was pressed."""
    styled = coloured()
    return _asked(diffs.styled(shown, styled).split("\n"), verdict, {"y": "yes", "n": "no"}, styled) == "y"


def _asked(lines: list[str], verdict: Verdict, menu: dict[str, str], styled: bool, dry: str = "") -> str:
    lines = [*lines, *_findings(verdict, styled)]
    if dry and "d" in menu:
        lines += [paint(line, "dim", styled) for line in _wrapped(f"dry run: {dry}", "  ")]
    lines += _keys(menu)
    return prompt.ask_key("\n" + "\n".join(lines) + " > ", "".join(menu), [*menu][-1])


def ask_word(command: str, verdict: Verdict, target: Target, radius: Sequence[str]) -> bool:
    """Show all that is known of a DANGEROUS command, and whether the word was typed that makes it run."""
    return _typed(_command(command, coloured(), MOST_LINES), verdict, target, "run it", radius)


def ask_word_for_change(shown: str, verdict: Verdict, target: Target) -> bool:
    """The same for what is no command; of what stands above, the first line."""
    return _typed([shown.partition("\n")[0]], verdict, target, "do it")


def _typed(lines: list[str], verdict: Verdict, target: Target, verb: str, radius: Sequence[str] = ()) -> bool:
    styled = coloured()
    where = f"  {paint(f'{DANGEROUS} {place(target)}:', 'red', styled)}"
    reasons = _reasons(_ordered(verdict))
    more = [line for text in (*radius, *_instead(verdict.findings)) for line in _wrapped(text, "  ")]
    show("\n" + "\n".join([*lines, where, *reasons, *more]) + "\n")
    wanted = word(target)
    try:
        typed = prompt.ask_line(f"  type {wanted} to {verb}: ") == wanted
    except EOFError:
        typed = False
    if not typed:
        note(f"not {NOT_DONE[verb]}: that was not the word {wanted}", "yellow")
    return typed


def word(target: Target) -> str:
    """What has to be typed: on production the name, of several servers their number and the pattern."""
    if not guard.is_prod(target):
        return "yes"
    return f"{target.hosts} {target.name}" if target.hosts > 1 else target.name


def place(target: Target) -> str:
    """Where it runs, for people."""
    tags = f" [{', '.join(target.tags)}]" if target.tags else ""
    if target.hosts > 1:
        return f"on {target.hosts} servers ({clean(target.name)}){tags}"
    if target.remote:
        return f"on {clean(target.name)}{tags}"
    return f"here, on {os.uname().nodename}{tags}"


def reason(verdict: Verdict) -> str:
    """The verdict in one line."""
    reasons = dict.fromkeys(finding.reason for finding in verdict.findings if finding.level == verdict.level)
    return clean("; ".join(reasons)).replace("\n", " ")


def advice(verdict: Verdict) -> str:
    """What to do instead of what was refused."""
    found = dict.fromkeys(finding.instead for finding in verdict.findings if finding.instead)
    return clean("; ".join(found)).replace("\n", " ") or YOURSELF


def refusal(verdict: Verdict, act: str = "Run it") -> tuple[str, str]:
    """Why something is refused where nobody can be asked, and what to do about it."""
    why = f"{verdict.level}: {reason(verdict)}"
    if verdict.level == FORBIDDEN:
        return why, advice(verdict)
    if verdict.level == MODERATE:
        return f"{why}, and {NOBODY}", f"{act} at a terminal, or grant what is MODERATE with --yes"
    return f"{why}, and {NOBODY}", f"{act} at a terminal; --yes does not grant this"


def _command(command: str, styled: bool, most: int | None = None) -> list[str]:
    """The lines of a command, only the first ones where there is a limit."""
    first, *rest = clean(command).split("\n")
    left = len(rest) + 1 - (most or len(rest) + 1)
    if left > 1:  # one line takes no more room than saying so
        rest = [*rest[: most - 1], f"… {left} more lines, shown above"] if most else rest
    return [f"  {paint('$', 'dim', styled)} {first}", *(f"    {line}" for line in rest)]


def _keys(menu: dict[str, str]) -> list[str]:
    """The keys, broken between them where the terminal is narrow; the last line has room for the answer."""
    lines = [""]
    for word in (word.replace(key, f"[{key}]", 1) for key, word in menu.items()):
        joined = f"{lines[-1]} · {word}" if lines[-1] else f"  {word}"
        if lines[-1] and len(joined) > width() - len(" > ") - 2:
            lines.append(f"  {word}")
        else:
            lines[-1] = joined
    return lines


def _ordered(verdict: Verdict) -> list[Finding]:
    """What decides first."""
    return sorted(verdict.findings, key=lambda finding: finding.level != verdict.level)


def _findings(verdict: Verdict, styled: bool) -> list[str]:
    """`MODERATE: it changes files (mv)`, below it what else was found and what to do instead; nothing for SAFE."""
    if verdict.level == SAFE:
        return []
    first, *rest = _ordered(verdict)
    label, *more = _wrapped(f"{verdict.level}: {first.reason}", "  ")
    colour = COLOURS[verdict.level]
    lines = [paint(line, colour, styled) for line in (label, *more)] + _reasons(rest)
    if verdict.level == FORBIDDEN:
        return [*lines, *_wrapped(f"instead: {advice(verdict)}", "  ")]
    return lines + [line for text in _instead(verdict.findings) for line in _wrapped(text, "  ")]


def _reasons(findings: Sequence[Finding]) -> list[str]:
    reasons = list(dict.fromkeys(finding.reason for finding in findings if finding.reason))
    shown = reasons[:MOST_FINDINGS]
    shown += [f"and {len(reasons) - len(shown)} more"] if len(reasons) > len(shown) else []
    return [line for text in shown for line in _wrapped(f"- {text}", "  ")]


def _instead(findings: Sequence[Finding]) -> list[str]:
    return list(dict.fromkeys(f"instead: {finding.instead}" for finding in findings if finding.instead))


def _wrapped(text: str, indent: str) -> list[str]:
    import textwrap

    text = clean(text).replace("\n", " ")
    options = {"break_long_words": False, "break_on_hyphens": False}
    return textwrap.wrap(text, max(20, width() - 1), initial_indent=indent, subsequent_indent=indent + "  ", **options)


def show(text: str) -> None:
    """On the terminal, where the question is asked, wherever stdout and stderr go. prompt.NoTerminal without one."""
    fd = prompt.open_tty()
    try:
        os.write(fd, text.encode("utf-8", "replace"))
    finally:
        os.close(fd)
