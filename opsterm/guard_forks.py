"""Code in any language that starts processes faster than anything ends them: fork bombs of perl, python, ruby, node."""

from __future__ import annotations

import re
from itertools import islice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

FORK_BOMB = "it starts itself again and again until the machine stands still"
MOST = 12  # functions
LONGEST = 4_000  # characters of code that are looked at
_FORK = r"(?<![\w$@%])(?:(?:os|Process|posix|pty|p|cp|child_process|Kernel)\.|pcntl_)?forkp?t?y?\b"
# They do not wait for what they start.
_SPAWN = (
    r"(?:\bPopen\s*\(|\bos\.spawn\w*\s*\(\s*(?:os\.)?P_NOWAIT|\bProcess\s*\([^()]*\)\s*\.start|\bThread\w*\s*\([^()]*\)\s*\.start"
    r"|\bProcess\.(?:spawn|detach)\b|\bThread\.new\b|(?<![\w.])spawn\b|\b(?:child_process['\"]\)|cp|child_process|c)\.(?:spawn|exec|execFile|fork)\s*\("
    r"|\b(?:spawn|execFile|exec|fork)\s*\(\s*(?:process\.|__filename|['\"`])"
    r"|\b(?:system|exec|popen|os\.execute|shell_exec|passthru|os\.popen|os\.system|io\.popen|proc_open)\b\s*\(?[^;\n]{0,200}&\s*[\"'`]"
    r"|\b(?:io\.popen|proc_open|popen)\s*\()"
)
_TRUE = r"(?:1|True|true|:|TRUE|\"1\"|'1'|not\s+(?:0|False)|!0|!false|!!1)"
_ENDLESS = (
    rf"(?:\bwhile\s*\(?\s*{_TRUE}(?![\w.])|\bwhile\s*\(?\s*{_FORK}|\bfor\s*\(\s*[^;()]*;\s*(?:1|true)?\s*;[^()]*\)|\bloop\b"
    rf"|\bfor\s*\{{|\buntil\s*\(?\s*(?:0|false|nil)\b|iter\(int|itertools\.(?:count|repeat|cycle)|\bsetInterval\s*\(|\bredo\b"
    r"|\brepeat\b(?=[\s\S]*\buntil\s+false))"
)
_LOOP, _SPAWNS = re.compile(_ENDLESS), re.compile(_SPAWN)
_START = re.compile(f"(?:{_FORK}|{_SPAWN})")
_COMMENT = re.compile(r"(?m)(?:^|\s)#.*$")
_WAITS = re.compile(r"\b(?:wait\w*|accept|communicate|join|Sync)\b|waitpid|\.wait\(|Sync\(|\bselect\b|\brecv\w*\b")
_DEFINED = re.compile(
    r"\b(?:def|sub|function|func|proc)\s+(\w+)|\b(\w+)\s*=\s*(?:async\s*)?(?:\([^()]*\)|\w+)\s*=>|\b(\w+)\s*=\s*(?:function|lambda|proc|->)"
)
_ITSELF = re.compile(
    r"__FILE__|__file__|__filename|\$0\b|\$PROGRAM_NAME|process\.argv|sys\.argv|sys\.executable|\$argv|arg\[0\]"
)


def forever(code: str) -> bool:
    """Does it start processes in a loop without end, or a function that starts itself in others?"""
    if len(code) > LONGEST or _WAITS.search(code):
        return False
    code = _COMMENT.sub("", code)
    endless = _LOOP.search(code)
    if endless and _START.search(code, endless.start()):
        return True
    for piece in re.split(r"[;\n]", code) if endless else ():  # `fork while 1`
        started = _START.search(piece)
        if started and _LOOP.search(piece, started.end()):
            return True
    if len(_ITSELF.findall(code)) > 1 and len(_SPAWNS.findall(code)) > 1:
        return True
    return any(_START.search(body) and re.search(rf"\b{name}\b", body) for name, body in islice(_functions(code), MOST))


def _functions(code: str) -> Iterator[tuple[str, str]]:
    """Names and bodies of functions, as far as braces, blanks at the front of lines or `end` show them."""
    for match in _DEFINED.finditer(code):
        rest = code[match.end() :]
        brace, colon = rest.find("{"), rest.find(":")
        if 0 <= brace < 40 and (colon < 0 or brace < colon) and not match[0].startswith("def"):
            body = _braced(rest[brace:])
        elif match[0].startswith("def") and re.match(r"\s*(?:\([^()]*\))?\s*:", rest):
            body = re.match(r"[^\n]*(?:\n(?:[ \t][^\n]*)?)*", rest)[0]  # type: ignore[index]
        else:
            body = rest.rpartition("end")[0]
        yield next(filter(None, match.groups())), body


def _braced(text: str) -> str:
    depth = 0
    for at, char in enumerate(text):
        depth += {"{": 1, "}": -1}.get(char, 0)
        if not depth:
            return text[:at]
    return text
