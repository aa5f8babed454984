"""`ai guard`: how risky is a command? For people, and as a hook for other programs."""

from __future__ import annotations

import sys
from shlex import join, quote

from opsterm import config, guard, guard_paths
from opsterm.errors import OK, USAGE, UsageError
from opsterm.guard import Examination, Policy, Target
from opsterm.guard_shell import printable
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, RANK, SAFE, Finding
from opsterm.screen import emit
from opsterm.shellparse import MAX_LENGTH
from opsterm.term import clean, coloured, columns, paint, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from typing import Any

    from opsterm.argv import Call

CODES = {SAFE: OK, MODERATE: 10, DANGEROUS: 11, FORBIDDEN: 12}
STYLES = {SAFE: "green", MODERATE: "yellow", DANGEROUS: "red", FORBIDDEN: "red"}
LARGEST = 4 * MAX_LENGTH  # bytes of a script: what the parser takes, in UTF-8
SHOWN = 10  # findings
PATHS = ("read", "write", "append", "change", "delete", "move", "cd", "exec", "copy", "put", "file")  # roles


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("-f", "--file", default="", metavar="FILE", help="a script to judge, instead of a command")
    add("-t", "--target", default="", metavar="SERVER", help="as if it ran on this server, or these: web-*")
    add("--local", action="store_true", help="no model will see what it prints: secrets may be read")
    add("--explain", action="store_true", help="also what each program and path in it was taken for")
    add("--json", action="store_true", help="the verdict as one JSON document")
    add("--jsonl", action="store_true", help="JSON strings on stdin, one a line; one verdict a line on stdout")
    add("words", nargs="...", metavar="COMMAND", help="the command, in quotes as one word; without it: from stdin")
    parser.usage = "ai guard [options] COMMAND"
    parser.epilog = "Exit code: 0 SAFE, 10 MODERATE, 11 DANGEROUS, 12 FORBIDDEN; any other one: no verdict."


def main(args: argparse.Namespace) -> int:
    _check_use(args)
    policy = guard.own_policy(config.load())
    target = _target(args.target, shown=not args.local)
    if args.jsonl:
        return _lines(target, policy)
    command = _command(args)
    found = guard.examine(command, target, policy)
    if args.json:
        _print_json(found, command, target)
    else:
        told = _told(found.verdict.findings, command, coloured(sys.stdout))
        explained = _explained(found, target) if args.explain else []
        level = paint(found.verdict.level, STYLES[found.verdict.level], coloured(sys.stdout))
        emit("\n".join([level, *told, *([""] if explained else []), *explained]) + "\n")
    return CODES[found.verdict.level]


def _check_use(args: argparse.Namespace) -> None:
    """UsageError for options and words that do not go together."""
    first, *more = args.words or [""]
    if args.jsonl and (args.words or args.file or args.json or args.explain):
        raise UsageError("--jsonl reads JSON strings from stdin, one a line, and takes only --target and --local")
    if first != "--" and more and any(blank in first for blank in " \t\n"):
        # One by one, a command in quotes would be a program with blanks in its name.
        hint = f"{join(more)} {quote(first)}" if more[0].startswith("-") else f"-- {join(args.words)}"
        raise UsageError("options stand before the command, and a command in quotes is one word", f"ai guard {hint}")


def _target(name: str, shown: bool) -> Target:
    """What --target stands for: this machine, one server, or all that fit a pattern."""
    if name in ("", "local"):
        return guard.local(shown)
    from opsterm import inventory, inventory_select

    return guard.remote(name, [server.tags for server in inventory_select.select(inventory.load(), name)], shown)


def _command(args: argparse.Namespace) -> str:
    words = args.words[1:] if args.words[:1] == ["--"] else args.words
    if words and args.file:
        raise UsageError("there is a command and a file: one at a time")
    if words:
        text = words[0] if len(words) == 1 else join(words)
    elif args.file:
        text = _script(args.file)
    elif sys.stdin is None or sys.stdin.isatty():
        raise UsageError("there is no command to judge", "ai guard 'rm -r build' · ai guard -f SCRIPT · … | ai guard")
    else:
        text = _decoded(sys.stdin.buffer.read(LARGEST + 1), "stdin")
    if not text.strip():
        raise UsageError("there is no command to judge: the text is empty")
    return text


def _script(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return _decoded(file.read(LARGEST + 1), path)
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from None


def _decoded(data: bytes, name: str) -> str:
    if len(data) > LARGEST:
        raise UsageError(f"{name} is too large to be judged: at most {MAX_LENGTH:,} characters can be parsed")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise UsageError(f"{name}: byte {error.start} is not UTF-8 text: no shell script") from None


# For programs


def _finding(finding: Finding, command: str) -> dict[str, Any]:
    return {**finding._asdict(), "text": command[finding.start : finding.end]}


def _document(found: Examination, command: str) -> dict[str, Any]:
    return {"level": found.verdict.level, "findings": [_finding(each, command) for each in found.verdict.findings]}


def _print_json(found: Examination, command: str, target: Target) -> None:
    import json

    scripts = [{"path": path, "sha256": digest} for path, digest in found.pins]
    emit(json.dumps({**_document(found, command), "target": target.name, "scripts": scripts}) + "\n")


def _lines(target: Target, policy: Policy) -> int:
    """One verdict a line, as long as lines come. What is no JSON string is DANGEROUS, and makes the exit code 2."""
    import json

    code = OK
    for line in sys.stdin.buffer:
        try:
            command = json.loads(line)
            if not isinstance(command, str):
                raise ValueError
        except ValueError:
            code = USAGE
            document = {"level": DANGEROUS, "findings": [], "error": "not a JSON string"}
        else:
            document = _document(guard.examine(command, target, policy), command)
        emit(json.dumps(document) + "\n")
    return code


# For people


def _told(findings: tuple[Finding, ...], command: str, styled: bool) -> list[str]:
    """The findings that say something of their own, the worst first."""
    distinct = {finding._replace(start=0, end=0): finding for finding in reversed(findings)}
    ordered = sorted(distinct.values(), key=lambda finding: (-RANK[finding.level], finding.start, finding.end))
    lines: list[str] = []
    place = None
    for finding in ordered[:SHOWN]:
        if (finding.start, finding.end) != place:
            lines += ["", *(underlined(command, finding.start, finding.end, width(), styled) if finding.end else ())]
        place = (finding.start, finding.end)
        lines += wrapped(f"{finding.level}: {finding.reason} [{finding.rule}]", width())
        if finding.instead:
            lines += wrapped(f"instead: {finding.instead}", width())
    if len(ordered) > SHOWN:
        lines += ["", f"  and {len(ordered) - SHOWN:,} more: --json"]
    return lines


def underlined(text: str, start: int, end: int, room: int, styled: bool = False) -> list[str]:
    """The line of text that start is in, cut to room columns, with the part up to end underlined."""
    begin = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", begin)
    stop = len(text) if stop < 0 else stop
    number = f"{text.count(chr(10), 0, begin) + 1}: " if "\n" in text.strip("\n") else ""
    left, right = _fitting(text, start, begin, stop, room - 4 - len(number))
    before = f"  {number}{'…' * (left > begin)}{_shown(text[left:start])}"
    marked = max(columns(_shown(text[start : min(end, right)])), 1)
    return [
        f"{before}{_shown(text[start:right])}{'…' * (right < stop)}",
        " " * columns(before) + paint("^" * marked, "red", styled),
    ]


def _fitting(text: str, start: int, begin: int, stop: int, room: int) -> tuple[int, int]:
    """The part of text[begin:stop] around start that takes room columns: a quarter of it is for what is before."""
    left = right = start
    used = 0
    for most, forward in ((room * 3 // 4, True), (room, False), (room, True)):
        while begin <= (at := right if forward else left - 1) < stop:
            used += columns(_shown(text[at]))
            if used > most and left < right:
                used -= columns(_shown(text[at]))
                break
            left, right = (left, right + 1) if forward else (left - 1, right)
    return left, right


def _shown(text: str) -> str:
    return clean(text.replace("\t", " "))


def wrapped(text: str, room: int) -> list[str]:
    """text in lines of room columns. Commands and paths in it are not broken: they could not be copied."""
    import textwrap

    return textwrap.wrap(
        clean(text),
        max(room - 1, 20),
        initial_indent="  ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _explained(found: Examination, target: Target) -> list[str]:
    lines = []
    begin = guard.place_of(target)
    for call, place in dict.fromkeys(zip(found.calls, found.places)):  # what a loop or a function has is read twice
        what = " ".join((call.program, *call.path))
        lines += wrapped(f"{what}: {', '.join(sorted(call.effects)) or 'not known'}", width())
        if place.cwd != begin.cwd:
            lines += wrapped(f"  in: {printable(place.cwd) if place.cwd else 'not known'}", width())
        for role, text in _operands(call):
            classes = ", ".join(sorted(guard_paths.classes(text, place))) if role in PATHS else ""
            lines += wrapped(f"  {role}: {printable(text)}{f' ({classes})' if classes else ''}", width())
    for path, digest in found.pins:
        lines += wrapped(f"read: {path} (sha256 {digest[:16]}…)", width())
    return lines


def _operands(call: Call) -> Iterator[tuple[str, str]]:
    return ((operand.role, operand.arg.text) for operand in call.paths() if operand.role != "text")
