"""Commands that awk, perl, ruby or python run for each line of a known list: `ls / | awk '{system("rm …" $1)}'`.

What such code runs is what the same code prints, once its `system` is a `print`.
"""

from __future__ import annotations

import re

from opsterm import guard_output, guard_paths, guard_perllines
from opsterm.argv import UNKNOWN, Arg, Call

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from opsterm.guard_shell import Input, Shell

LONGEST = 2_000  # characters of code that is looked at
MOST = 8  # of texts, and of commands in a piece of code
AWKS = frozenset("awk gawk mawk nawk original-awk bwk".split())
_PYTHON = re.compile(r"python[\d.]*")
_SHELL = r"\"(?:/\w+)*/?(?:ba|da|z|k)?sh(?: -s)?\""
_AWK_RUNS = re.compile(r"system\s*\(|\bprintf?\b[^|;{}]*\|\s*" + _SHELL + r"|\|\s*getline")
_PERL_RUNS = re.compile(r"\b(?:system|exec|rmtree|remove_tree|rm_rf|rm_r)\b|`|qx|%x")
_RULE = re.compile(r"([^{}]*)\{((?:[^{}\"]|\"(?:[^\"\\]|\\.)*\"|\{[^{}]*\})*)\}")
_IF = re.compile(r"\bif\s*\(([^(){}]*(?:\([^()]*\)[^(){}]*)*)\)\s*\{?\s*(?=print|system)")
_SET = re.compile(r"(\w+)\s*=(?!=)\s*([^;{}]*)")


def judge(walk: Shell, call: Call, given: Input | None, start: int, end: int) -> None:
    """Classify what the code of a call runs for each line that it reads."""
    name = call.program
    codes = [operand.arg.text for operand in call.paths() if operand.role == "code"]
    if not codes or len(codes[0]) > LONGEST:
        return
    files = [operand.arg.text for operand in call.operands if operand.role in ("read", "text", "file")]
    if name in AWKS:
        programs, by = list(_of_awk(codes[0])), _value(call, "-F")
    elif name in ("perl", "ruby"):
        programs, by = list(_of_perl(codes[0], call)), _value(call, "-F")
    elif _PYTHON.fullmatch(name):
        return _python(walk, codes[0], given, start, end)
    else:
        return
    for program in programs[:MOST]:
        _run(walk, program, by, files, given, start, end)


def _value(call: Call, name: str) -> str:
    return next((flag.value.text for flag in call.flags if flag.name == name and flag.value is not None), "")


def _run(walk: Shell, program: str, by: str, files: list[str], given: Input | None, start: int, end: int) -> None:
    """Judge the commands that this awk program prints."""
    found = re.match(r"@F(.)", program)  # it splits the lines by that
    by, program = (found[1], program[3:]) if found else (by, program)
    known = {path: texts[:1] for path, texts in walk.files.items()} if files else {}
    words = ["awk", *(["-F", by.strip("/'\"")] if by else []), program, *files]
    for stdin in (given.texts if given is not None else (UNKNOWN,))[:MOST]:
        printed = guard_output.of([Arg(word) for word in words], None if UNKNOWN in stdin else stdin, walk.place, known)
        for text in printed[:MOST]:
            if text.strip() and UNKNOWN not in text:
                walk.shell(text, start, end)


def _of_awk(code: str) -> Iterator[str]:
    """For each command that it runs: a program that prints it."""
    if not _AWK_RUNS.search(code):
        return
    for rule in _RULE.finditer(code):
        when, body = rule[1].strip(" ;\n"), rule[2]
        if when in ("BEGIN", "END"):
            continue
        values = dict(_SET.findall(body))
        for what in _commands(body):
            for name, value in values.items():
                what = re.sub(rf"(?<![\w$\"]){re.escape(name)}(?![\w(\"])", lambda _, value=value: value.strip(), what)
            condition = _IF.search(body)
            both = " && ".join(filter(None, (when, condition[1].strip() if condition else "")))
            yield f"{both}{{print {what.strip()}}}"


def _commands(body: str) -> Iterator[str]:
    """The expressions that it hands to a shell."""
    for found in re.finditer(r"\bsystem\s*\(", body):
        yield _until_closed(body, found.end())
    for found in re.finditer(
        r"\bprint(f?)\b\s*((?:\"(?:[^\"\\]|\\.)*\"|[^|;{}\"])*)\|\s*(?:" + _SHELL + r"|\w+)", body
    ):
        yield _printf(found[2]) if found[1] else found[2]
    for found in re.finditer(r"((?:\"(?:[^\"\\]|\\.)*\"|[^|;{}\"=])*)\|\s*getline", body):
        yield found[1].strip().removeprefix("(").removesuffix(")")


def _until_closed(text: str, at: int) -> str:
    depth, quoted = 1, False
    for end in range(at, len(text)):
        char = text[end]
        if char == '"' and text[end - 1] != "\\":
            quoted = not quoted
        elif not quoted:
            depth += (char == "(") - (char == ")")
        if depth == 0:
            inside = text[at:end]
            form = re.match(r"\s*sprintf\s*\((.*)\)\s*\Z", inside, re.DOTALL)
            return _printf(form[1]) if form else inside
    return text[at:]


def _printf(text: str) -> str:
    """`"rm %s\\n", $1` as what print would be given."""
    parts = re.findall(
        r"\s*((?:\"(?:[^\"\\]|\\.)*\"|[^,\"])+)(?:,|\Z)", text.strip().removeprefix("(").removesuffix(")")
    )
    form, values = parts[0].strip() if parts else "", iter(parts[1:])
    return re.sub(r"%[-\d.]*[sdi]", lambda _: f'" {next(values, chr(34) * 2).strip()} "', form).replace("\\n", "")


# perl and ruby


def _of_perl(code: str, call: Call) -> Iterator[str]:
    """For each command that it runs: an awk program that prints it."""
    if _PERL_RUNS.search(code):
        yield from guard_perllines.programs(code, call.has("-n", "-p"), _perl_commands)


def _perl_commands(body: str) -> Iterator[str]:
    """The texts that it hands to a shell, with what is filled in."""
    for found in re.finditer(
        r"\b(system|exec|rmtree|remove_tree|rm_rf|rm_r)\b\s*\(?\s*((?:[^\"';)]|\"(?:[^\"\\]|\\.)*\"|'[^']*')+)", body
    ):
        text = guard_perllines.joined(found[2])
        yield text if found[1] in ("system", "exec") else f"rm -rf {text}"
    for found in re.finditer(r"`([^`]*)`|(?:qx|%x)\s*[({\[]([^)}\]]*)[)}\]]", body):
        yield found[1] or found[2] or ""


def _python(walk: Shell, code: str, given: Input | None, start: int, end: int) -> None:
    if not any(mark in code for mark in ("stdin", "open(", "for ", "exec(")):
        return
    from opsterm import guard_pyprints

    def content(path: str) -> str | None:
        texts = walk.files.get(guard_paths.absolute(path, walk.place), ())
        return texts[0] if len(texts) == 1 else guard_output.FILES.get(path)

    for stdin in (given.texts if given is not None else (UNKNOWN,))[:MOST]:
        for text in guard_pyprints.run(code, None if UNKNOWN in stdin else stdin, content)[1][:MOST]:
            if UNKNOWN not in text:
                walk.shell(text, start, end)
