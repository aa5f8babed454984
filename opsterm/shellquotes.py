"""Quotes and escapes of a shell command, and the limits of reading one. shellwords adds the expansions."""

from __future__ import annotations

import re

from opsterm.shellnodes import Text, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from opsterm.shellnodes import Part, Substitution

MAX_DEPTH = 50  # of what nests; each level costs up to ten frames of Python's thousand
# What reading a text may cost: words, expansions and commands, those that take longer more than once. Far beyond what
# people write, and what keeps ten thousand characters below a twentieth of a second.
MAX_NODES, MAX_DENSITY = 3000, 0.5  # those of any text, and as many more for each of its characters

# The text ends in NUL, which no class of characters here has: every loop stops there without looking at its length.
_ESCAPES = re.compile(r"(?:\\[^\n\0])+").match
_DOUBLE = re.compile(r"[^\"\\$`\0]*(?:\\[^\0][^\"\\$`\0]*)*").match
_HEREDOC = re.compile(r"[^\\$`\0]*(?:\\[^\0][^\\$`\0]*)*").match
_ANSI = re.compile(r"[^'\\\0]*(?:\\[^\0][^'\\\0]*)*").match
_LIVE = re.compile(r"[^$`\\\0]+").match
# What a backslash takes along when it vanishes; group 1 is what vanishes.
_IN_DOUBLE = re.compile(r"\\(?:\n|([$`\"\\]))")
_IN_HEREDOC = re.compile(r"\\(?:\n|([$`\\]))")
IN_BACKTICKS = re.compile(r"(\\)[$`\\]|\\.", re.DOTALL)
_IN_QUOTED_BACKTICKS = re.compile(r"(\\)[$`\\\"]|\\.", re.DOTALL)
_ANSI_ESCAPE = (
    r"(?s)((?:\\[0-7]{1,3}|\\x[0-9A-Fa-f]{1,2}|\\x\{[0-9A-Fa-f]+\})+)"
    r"|\\u([0-9A-Fa-f]{1,4})|\\U([0-9A-Fa-f]{1,8})|\\c(\\\\|.)|\\(.)"
)
_ANSI_BYTE = r"\\x\{?([0-9A-Fa-f]+)\}?|\\([0-7]{1,3})"
_ANSI_LETTERS = dict(zip("abeEfnrtv\\'\"?", "\a\b\x1b\x1b\f\n\r\t\v\\'\"?"))


class ShellSyntaxError(Exception):
    """message: plain words. at: the offset. incomplete: more text could make it right. cap: past a limit of ours."""

    def __init__(self, message: str, at: int, incomplete: bool = False, cap: bool = False) -> None:
        super().__init__(message)
        self.message, self.at, self.incomplete, self.cap = message, at, incomplete, cap


def _ansi_escape(found: re.Match[str]) -> str:
    octets, short, long, control, other = found.groups()
    if octets:
        values = [(int(hexa, 16) if hexa else int(octal, 8)) & 255 for hexa, octal in re.findall(_ANSI_BYTE, octets)]
        return bytes(values).decode("utf-8", "surrogateescape")
    if short or long:
        code = int(short or long, 16)
        return chr(code) if code < 0x110000 else "\ufffd"
    if control:
        return "\x7f" if control == "?" else chr(ord(control[0].upper()) & 31)
    return _ANSI_LETTERS.get(other, found[0])


def ansi_text(raw: str) -> str:
    """What stands between $' and ', its escapes decoded. A NUL ends it, as in the shell."""
    return re.sub(_ANSI_ESCAPE, _ansi_escape, raw).partition("\0")[0] if "\\" in raw else raw


class Quotes:
    """Reads from text at self.at, and leaves that behind what was read."""

    def __init__(self, text: str, outer: Quotes | None = None) -> None:
        self.text = text + "\0"
        self.at = 0
        self.depth: int = outer.depth if outer else 0
        self.nodes: int = outer.nodes if outer else 0
        self.most_nodes: int = outer.most_nodes if outer else MAX_NODES + int(len(text) * MAX_DENSITY)

    # What the subclass knows.

    def special(self, char: str, parts: list[Part], quoted: bool) -> None:
        """A quote, an escape or an expansion, and the end of the text. quoted: as inside `"` or an expression."""
        raise NotImplementedError

    def dollar(self, parts: list[Part], quoted: bool, ansi: bool = True) -> None:
        """What `$` begins. ansi: $'…' and $"…" are quotes here."""
        raise NotImplementedError

    def backticks(self, quoted: bool, escapes: re.Pattern[str] | None = IN_BACKTICKS) -> Substitution:
        """`…`  escapes: what backslashes are taken away in it; None: not known for `\\"`, which is an error then."""
        raise NotImplementedError

    # Errors and limits.

    def fail(self, message: str, at: int | None = None, incomplete: bool | None = None) -> ShellSyntaxError:
        at = self.at if at is None else at
        if incomplete is None:
            incomplete = self.text[self.at] == "\0"
        return ShellSyntaxError(message, at, incomplete)

    def count(self, nodes: int = 1) -> None:
        self.nodes += nodes
        if self.nodes > self.most_nodes:
            raise ShellSyntaxError("the command has too many parts", self.at, cap=True)

    def enter(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ShellSyntaxError("the command nests too deeply", self.at, cap=True)

    def leave(self) -> None:
        self.depth -= 1

    # Quotes.

    def escape(self, parts: list[Part]) -> None:
        start = self.at
        found = _ESCAPES(self.text, start)
        if found:
            self.at = found.end()
            parts.append(Text(found[0][1::2], True, start, self.at))
        elif self.text[start + 1] == "\n":
            self.at += 2
        else:
            raise self.fail("the command ends in a backslash", incomplete=True)

    def single(self, parts: list[Part]) -> None:
        start = self.at
        end = self.text.find("'", start + 1)
        if end < 0:
            raise self.fail("a ' is not closed", incomplete=True)
        self.at = end + 1
        parts.append(Text(self.text[start + 1 : end], True, start, end + 1))

    def live_single(self, parts: list[Part]) -> None:
        """'…' in a quoted ${x:-…} or an expression: it hides `}` and `"`, but what is in it is expanded."""
        start = self.at
        end = self.text.find("'", start + 1)
        if end < 0:
            raise self.fail("a ' is not closed", incomplete=True)
        while self.at < end:
            found = _LIVE(self.text, self.at, end)
            if found:
                parts.append(Text(found[0], True, self.at, found.end()))
                self.at = found.end()
            elif self.text[self.at] == "\\":
                parts.append(Text(self.text[self.at + 1], True, self.at, self.at + 2))
                self.at += 2
            else:
                self.special(self.text[self.at], parts, True)
        if self.at > end:
            raise self.fail("quotes and expansions overlap", start, False)
        self.at = end + 1
        parts.append(Text("'", True, end, self.at))

    def double(self, parts: list[Part], nested: bool = False) -> None:
        """From `"` to `"`. nested: in a quoted ${…} or an expression, where what `\\"` means in backticks depends."""
        start, before = self.at, len(parts)
        self.at += 1
        self._run(_DOUBLE, _IN_DOUBLE, parts, None if nested else _IN_QUOTED_BACKTICKS)
        if self.text[self.at] != '"':
            raise self.fail('a " is not closed', start, True)
        self.at += 1
        if len(parts) == before:
            parts.append(Text("", True, start, self.at))

    def dollar_quote(self, parts: list[Part]) -> None:
        """$'…' or $"…"."""
        start = self.at
        self.at += 1
        if self.text[self.at] == '"':
            self.double(parts)
            return
        found = _ANSI(self.text, start + 2)
        end = found.end() if found else start
        if self.text[end] != "'":
            raise self.fail("a $' is not closed", start, True)
        self.at = end + 1
        parts.append(Text(ansi_text(self.text[start + 2 : end]), True, start, self.at))

    def _run(
        self,
        plain: Callable[[str, int], re.Match[str] | None],
        escape: re.Pattern[str],
        parts: list[Part],
        backticks: re.Pattern[str] | None,
    ) -> None:
        """Quoted text and its expansions, as far as it goes. backticks: see backticks()."""
        while True:
            found = plain(self.text, self.at)
            if found and found.end() > self.at:
                run = found[0]
                parts.append(Text(escape.sub(r"\1", run) if "\\" in run else run, True, self.at, found.end()))
                self.at = found.end()
            char = self.text[self.at]
            if char == "$":
                self.dollar(parts, True, False)
            elif char == "`":
                parts.append(self.backticks(True, backticks))
            else:
                return

    def heredoc(self) -> Word:
        """The whole text as the body of a here-document that is expanded."""
        parts: list[Part] = []
        self._run(_HEREDOC, _IN_HEREDOC, parts, IN_BACKTICKS)
        if self.text[self.at] == "\\":
            parts.append(Text("\\", True, self.at, self.at + 1))
        return Word(tuple(parts), 0, len(self.text) - 1)
