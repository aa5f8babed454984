"""Programs that are told in words of their own what to run or remove: salt, puppet, fab, screen, a pager."""

from __future__ import annotations

import re

from opsterm import guard_calls
from opsterm.argv import UNKNOWN, Arg, Call

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.guard_shell import Input, Shell

_REMOVES = frozenset(("file.remove", "file.rmdir", "file.absent", "state.single"))


def _judge(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> list[str]:
    guard_calls.judge(walk, call, Arg(call.program, args[0].start, args[-1].end), given)
    return [arg.text for arg in args[1:]]


def _elsewhere(walk: Shell, words: list[str], args: list[Arg], remote: bool = True) -> None:
    """The same as a command, on the machine where it runs."""
    child = walk.child()
    child.remote = remote or walk.remote
    child.span = walk.span or (args[0].start, args[-1].end)
    if remote:
        child.label = walk.label + "on the other machine: "
    child.argv([Arg(word, args[0].start, args[-1].end) for word in words])


def salt(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """`salt '*' file.remove /etc`"""
    words = _judge(walk, call, args, given)
    for at, word in enumerate(words):
        if word in _REMOVES:
            paths = [re.sub(r"\A(?:path|name)=", "", path) for path in words[at + 1 :] if "/" in path]
            if word != "state.single" or "file.absent" in words:
                _elsewhere(walk, ["rm", "-rf", *paths], args, remote=call.program != "salt-call")
            return


def puppet(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """`puppet resource file /etc ensure=absent`, and such resources in code."""
    words = _judge(walk, call, args, given)
    text = " ".join(words)
    paths = re.findall(r"\bfile\s*\{\s*[\"']([^\"']+)[\"']\s*:[^{}]*ensure\s*=>\s*[\"']?absent", text)
    if "ensure=absent" in words and "file" in words:
        paths += [word for word in words if word.startswith("/")]
    commands = re.findall(r"\bexec\s*\{\s*[\"']([^\"']+)[\"']\s*:", text)
    for path in paths[:8]:
        _elsewhere(walk, ["rm", "-rf", path], args, remote=False)
    for command in commands[:8]:
        walk.shell(command, args[0].start, args[-1].end)


def fab(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """`fab -H web -- COMMAND`"""
    words = _judge(walk, call, args, given)
    if "--" in words:
        walk.remote_shell(" ".join(words[words.index("--") + 1 :]), args[0].start, args[-1].end)


def screen(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """`screen -X stuff 'COMMAND\\n'` types it into a shell."""
    words = _judge(walk, call, args, given)
    if "stuff" in words:
        text = " ".join(words[words.index("stuff") + 1 :])
        text = re.sub(r"\\n|\\r|\^M|\\015|\\012|\r", "\n", text).strip()
        if text and UNKNOWN not in text:
            walk.shell(text, args[0].start, args[-1].end)


def pager(walk: Shell, call: Call, args: list[Arg], given: Input | None) -> None:
    """`less '+!COMMAND'`"""
    for word in _judge(walk, call, args, given):
        found = re.match(r"\+{1,2}\s*!\s*(.+)", word, re.DOTALL)
        if found:
            walk.shell(found[1], args[0].start, args[-1].end)


SPECIAL = {
    **dict.fromkeys(("salt", "salt-ssh", "salt-call"), salt), "puppet": puppet, "fab": fab, "screen": screen,
    **dict.fromkeys(("less", "more", "most", "zless"), pager),
}  # fmt: skip
