"""`ai guard`: how risky is a command? For people, and as a hook for other programs."""

from __future__ import annotations

import sys
from shlex import join

from opsterm import config, guard
from opsterm.errors import OK, USAGE, UsageError
from opsterm.guard import Examination, Policy, Target
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, SAFE, Finding
from opsterm.screen import emit
from opsterm.term import clean, coloured, paint, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

CODES = {SAFE: OK, MODERATE: 10, DANGEROUS: 11, FORBIDDEN: 12}
STYLES = {SAFE: "green", MODERATE: "yellow", DANGEROUS: "red", FORBIDDEN: "red"}
LARGEST = 1 << 20  # bytes of a script


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("-f", "--file", default="", metavar="FILE", help="a script to judge, instead of a command")
    add("-t", "--target", default="", metavar="SERVER", help="as if it ran on this server, or these: web-*")
    add("--local", action="store_true", help="no model will see what it prints: secrets may be read")
    add("--explain", action="store_true", help="also what each program and path in it was taken for")
    add("--json", action="store_true", help="the verdict as one JSON document")
    add("--jsonl", action="store_true", help="JSON strings on stdin, one a line; one verdict a line on stdout")
    add("words", nargs="...", metavar="COMMAND", help="the command, in quotes as one word; without it: from stdin")
    parser.epilog = "Exit code: 0 SAFE, 10 MODERATE, 11 DANGEROUS, 12 FORBIDDEN."


def main(args: argparse.Namespace) -> int:
    settings = config.load()
    policy = guard.policy(settings["safety.rules"], settings["safety.many_hosts"])
    target = _target(args.target, shown=not args.local)
    if args.jsonl:
        return _lines(target, policy)
    command = _command(args)
    found = guard.examine(command, target, policy)
    if args.json:
        _print_json(found, command, target)
    else:
        emit(_told(found, command, args.explain, coloured(sys.stdout)))
    return CODES[found.verdict.level]


def _target(name: str, shown: bool) -> Target:
    """What --target stands for: this machine, one server, or all that fit a pattern."""
    if name in ("", "local"):
        return guard.local(shown)
    from opsterm import inventory

    return guard.remote(name, [server.tags for server in inventory.matching(name)], shown)


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
        raise UsageError(f"{name} is larger than {LARGEST >> 20} MB: no script that could be judged")
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


def _told(found: Examination, command: str, explain: bool, styled: bool) -> str:
    level, findings = found.verdict
    lines = [paint(level, STYLES[level], styled)]
    shown = None
    for finding in findings:
        if (finding.start, finding.end) != shown and finding.end:
            lines += ["", *underlined(command, finding.start, finding.end, width(), styled)]
        shown = (finding.start, finding.end)
        lines += wrapped(f"{finding.level}: {finding.reason} [{finding.rule}]", width())
        if finding.instead:
            lines += wrapped(f"instead: {finding.instead}", width())
    if explain:
        lines += ["", *_explained(found)]
    return "\n".join(lines) + "\n"


def underlined(text: str, start: int, end: int, columns: int, styled: bool = False) -> list[str]:
    """The line of text that start is in, cut to fit, with the part up to end underlined."""
    begin = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", begin)
    stop = len(text) if stop < 0 else stop
    number = f"{text.count(chr(10), 0, begin) + 1}: " if "\n" in text.strip("\n") else ""
    room = max(columns - 4 - len(number), 20)
    left = begin if stop - begin <= room else max(begin, min(start - room // 4, stop - room))
    line = clean(text[left : min(stop, left + room)])
    before = clean(text[left:start])
    marked = max(len(clean(text[start : min(end, stop, left + room)])), 1)
    cut_left, cut_right = "…" if left > begin else "", "…" if stop > left + room else ""
    return [
        f"  {number}{cut_left}{line}{cut_right}",
        "  " + " " * (len(number) + len(cut_left) + len(before)) + paint("^" * marked, "red", styled),
    ]


def wrapped(text: str, columns: int) -> list[str]:
    import textwrap

    return textwrap.wrap(clean(text), max(columns - 1, 20), initial_indent="  ", subsequent_indent="    ")


def _explained(found: Examination) -> list[str]:
    lines = []
    for call in found.calls:
        what = " ".join((call.program, *call.path))
        effects = ", ".join(sorted(call.effects)) or "not known"
        lines += wrapped(f"{what}: {effects}", width())
        for operand in call.paths():
            if operand.role != "text":
                lines += wrapped(f"  {operand.role}: {guard.shown(operand.arg.text)}", width())
    for path, digest in found.pins:
        lines += wrapped(f"read: {path} (sha256 {digest[:16]}…)", width())
    return lines
