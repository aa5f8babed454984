"""Words of a shell command: quotes, escapes and expansions. shellparse adds the commands between and inside them."""

from __future__ import annotations

import re

from opsterm.shellnodes import Arithmetic, Elsewhere, Param, Substitution, Text, Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from opsterm.shellnodes import List, Part

MAX_DEPTH = 50  # of what nests; each level costs up to ten frames of Python's thousand
MAX_NODES = 150_000  # words, expansions and commands

_NAME = "[A-Za-z_][A-Za-z0-9_]*"
# The text ends in NUL, which no class of characters here has: every loop stops there without looking at its length.
_PLAIN = re.compile(r"[^ \t\n|&;()<>$`\\\"'\0]+").match
_ESCAPES = re.compile(r"(?:\\[^\n\0])+").match
_DOUBLE = re.compile(r"[^\"\\$`\0]*(?:\\[^\0][^\"\\$`\0]*)*").match
_HEREDOC = re.compile(r"[^\\$`\0]*(?:\\[^\0][^\\$`\0]*)*").match
_ANSI = re.compile(r"[^'\\\0]*(?:\\[^\0][^'\\\0]*)*").match
_BACKTICK = re.compile(r"[^`\\\0]*(?:\\[^\0][^`\\\0]*)*").match
_LIVE = re.compile(r"[^$`\\\0]+").match
_ENCLOSED = {
    ")": re.compile(r"[^();<>$`\\\"'\0]+").match,
    "]": re.compile(r"[^][$`\\\"'\0]+").match,
}
_OPERAND = {
    "}": re.compile(r"[^}<>$`\\\"'\0]+").match,
    "/": re.compile(r"[^}/<>$`\\\"'\0]+").match,
    ":": re.compile(r"[^}:<>$`\\\"'\0]+").match,
}
_VARIABLE = re.compile(rf"{_NAME}|[0-9@*#?$!-]").match
_BROKEN_NAME = re.compile(r"(?:[A-Za-z0-9_]|\\\n)+").match
_PARAMETER = re.compile(
    rf"(?:(#)({_NAME}|[0-9]+|[@*#?$!-])(?=[}}\[])|(!)({_NAME}|[0-9]+|[@*#?$!-](?=\}}))|({_NAME}|[0-9]+|[@*#?$!-]))"
).match
_OPERATOR = re.compile(r":[-=?+]|[-=?+:]|##?|%%?|/[/#%]?|\^\^?|,,?|~~?|@[A-Za-z](?=\})").match
# What a backslash takes along when it vanishes; group 1 is what vanishes.
_IN_DOUBLE = re.compile(r"\\(?:\n|([$`\"\\]))")
_IN_HEREDOC = re.compile(r"\\(?:\n|([$`\\]))")
_IN_BACKTICKS = re.compile(r"(\\)[$`\\]|\\.", re.DOTALL)
_IN_QUOTED_BACKTICKS = re.compile(r"(\\)[$`\\\"]|\\.", re.DOTALL)
_ANSI_ESCAPE = re.compile(
    r"((?:\\[0-7]{1,3}|\\x[0-9A-Fa-f]{1,2}|\\x\{[0-9A-Fa-f]+\})+)"
    r"|\\u([0-9A-Fa-f]{1,4})|\\U([0-9A-Fa-f]{1,8})|\\c(\\\\|.)|\\(.)",
    re.DOTALL,
)
_ANSI_BYTE = re.compile(r"\\x\{?([0-9A-Fa-f]+)\}?|\\([0-7]{1,3})")
_ANSI_LETTERS = dict(zip("abeEfnrtv\\'\"?", "\a\b\x1b\x1b\f\n\r\t\v\\'\"?"))


class ShellSyntaxError(Exception):
    """message: plain words. at: the offset. incomplete: more text could make it right. cap: past a limit of ours."""

    def __init__(self, message: str, at: int, incomplete: bool = False, cap: bool = False) -> None:
        super().__init__(message)
        self.message, self.at, self.incomplete, self.cap = message, at, incomplete, cap


def without(text: str, vanishing: re.Pattern[str]) -> tuple[str, list[int]]:
    """The text less what a group of the pattern matches, and the places in the result where a character is missing."""
    pieces, removed, last, size = [], [], 0, 0
    for found in vanishing.finditer(text):
        if found.lastindex:
            start, end = found.span(found.lastindex)
            pieces.append(text[last:start])
            size += start - last
            removed += [size] * (end - start)
            last = end
    return "".join([*pieces, text[last:]]), removed


def _ansi_escape(found: re.Match[str]) -> str:
    octets, short, long, control, other = found.groups()
    if octets:
        values = [(int(hexa, 16) if hexa else int(octal, 8)) & 255 for hexa, octal in _ANSI_BYTE.findall(octets)]
        return bytes(values).decode("utf-8", "surrogateescape")
    if short or long:
        code = int(short or long, 16)
        return chr(code) if code < 0x110000 else "\ufffd"
    if control:
        return "\x7f" if control == "?" else chr(ord(control[0].upper()) & 31)
    return _ANSI_LETTERS.get(other, found[0])


def ansi_text(raw: str) -> str:
    """What stands between $' and ', its escapes decoded. A NUL ends it, as in the shell."""
    return _ANSI_ESCAPE.sub(_ansi_escape, raw).partition("\0")[0] if "\\" in raw else raw


class Words:
    """Reads words from text at self.at. What needs commands (the inside of a substitution) is left to the subclass."""

    def __init__(self, text: str, outer: Words | None = None) -> None:
        self.text = text + "\0"
        self.at = 0
        self.depth: int = outer.depth if outer else 0
        self.nodes: int = outer.nodes if outer else 0
        self.settles = False  # the tree has Elsewheres
        self._known: dict[int, tuple[Part, int]] = {}  # `$((` to what it turned out to be, and its end
        self._pairs: dict[int, int] = {}  # parentheses seen in arithmetic: a second look needs no second reading

    # What the subclass knows.

    def commands(self, kind: str, start: int, quoted: bool) -> Substitution:
        """The commands behind `$(`, `<(` or `>(`, from self.at to behind the `)`."""
        raise NotImplementedError

    def script(self) -> List:
        """The whole text as commands."""
        raise NotImplementedError

    # Errors and limits.

    def fail(self, message: str, at: int | None = None, incomplete: bool | None = None) -> ShellSyntaxError:
        at = self.at if at is None else at
        if incomplete is None:
            incomplete = self.text[self.at] == "\0"
        return ShellSyntaxError(message, at, incomplete)

    def count(self) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise ShellSyntaxError("the command has too many parts", self.at, cap=True)

    def enter(self) -> None:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ShellSyntaxError("the command nests too deeply", self.at, cap=True)

    def leave(self) -> None:
        self.depth -= 1

    # Words.

    def word(self, parts: list[Part] | None = None, start: int = -1, regex: bool = False) -> Word | None:
        """The word at self.at, or None. parts: what of it has been read from start on. regex: behind `=~`, where
        `|` and parentheses belong to it."""
        self.count()
        text, at = self.text, self.at
        parts, start = ([], at) if parts is None else (parts, start)
        while True:
            found = _PLAIN(text, at)
            if found:
                self.at = at = found.end()
                parts.append(Text(found[0], False, found.start(), at))
            char = text[at]
            if char in " \n;)&\t\0":
                break
            if not self._piece(char, parts, found, regex):
                break
            at = self.at
        return Word(tuple(parts), start, self.at) if self.at > start else None

    def _piece(self, char: str, parts: list[Part], plain: re.Match[str] | None, regex: bool) -> bool:
        """One piece of a word that is more than plain; False where the word ends before it."""
        text, at = self.text, self.at
        if char in "$`\"'\\":
            self._special(char, parts, False)
        elif char in "<>" and text[at + 1] == "(":
            self._angle(char, parts)
        elif char == "(" and (regex or plain and text[at - 1] in "?*+@!" and text[at + 1] != ")"):
            self.at = at + 1
            parts.append(Text("(", False, at, at + 1))
            parts += self.enclosed(")", False)
            self.at += 1
            parts.append(Text(")", False, self.at - 1, self.at))
        elif char == "|" and regex:
            self.at = at + 1
            parts.append(Text("|", False, at, at + 1))
        else:
            return False
        return True

    def _special(self, char: str, parts: list[Part], quoted: bool) -> None:
        """A quote, an escape or an expansion, and the end of the text. quoted: as inside `"` or an expression."""
        if char == "$":
            self._dollar(parts, quoted)
        elif char == '"':
            self._double(parts, quoted)
        elif char == "`":
            parts.append(self._backticks(quoted))
        elif char == "\\":
            self._escape(parts)
        elif char == "'" and quoted:
            self._live_single(parts)
        elif char == "'":
            self._single(parts)
        else:
            raise self.fail("the command ends inside an expansion")

    def _escape(self, parts: list[Part]) -> None:
        start = self.at
        found = _ESCAPES(self.text, start)
        if found:
            self.at = found.end()
            parts.append(Text(found[0][1::2], True, start, self.at))
        elif self.text[start + 1] == "\n":
            self.at += 2
        else:
            raise self.fail("the command ends in a backslash", incomplete=True)

    def _single(self, parts: list[Part]) -> None:
        start = self.at
        end = self.text.find("'", start + 1)
        if end < 0:
            raise self.fail("a ' is not closed", incomplete=True)
        self.at = end + 1
        parts.append(Text(self.text[start + 1 : end], True, start, end + 1))

    def _live_single(self, parts: list[Part]) -> None:
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
                self._special(self.text[self.at], parts, True)
        if self.at > end:
            raise self.fail("quotes and expansions overlap", start, False)
        self.at = end + 1
        parts.append(Text("'", True, end, self.at))

    def _double(self, parts: list[Part], nested: bool = False) -> None:
        """From `"` to `"`. nested: in a quoted ${…} or an expression, where what `\\"` means in backticks depends."""
        start, before = self.at, len(parts)
        self.at += 1
        self._run(_DOUBLE, _IN_DOUBLE, parts, None if nested else _IN_QUOTED_BACKTICKS)
        if self.text[self.at] != '"':
            raise self.fail('a " is not closed', start, True)
        self.at += 1
        if len(parts) == before:
            parts.append(Text("", True, start, self.at))

    def _run(
        self,
        plain: Callable[[str, int], re.Match[str] | None],
        escape: re.Pattern[str],
        parts: list[Part],
        backticks: re.Pattern[str] | None,
    ) -> None:
        """Quoted text and its expansions, as far as it goes. backticks: see _backticks()."""
        while True:
            found = plain(self.text, self.at)
            if found and found.end() > self.at:
                run = found[0]
                parts.append(Text(escape.sub(r"\1", run) if "\\" in run else run, True, self.at, found.end()))
                self.at = found.end()
            char = self.text[self.at]
            if char == "$":
                self._dollar(parts, True, False)
            elif char == "`":
                parts.append(self._backticks(True, backticks))
            else:
                return

    def heredoc(self) -> Word:
        """The whole text as the body of a here-document that is expanded."""
        parts: list[Part] = []
        self._run(_HEREDOC, _IN_HEREDOC, parts, _IN_BACKTICKS)
        if self.text[self.at] == "\\":
            parts.append(Text("\\", True, self.at, self.at + 1))
        return Word(tuple(parts), 0, len(self.text) - 1)

    # Expansions.

    def _dollar(self, parts: list[Part], quoted: bool, ansi: bool = True) -> None:
        """What `$` begins. ansi: $'…' and $"…" are quotes here."""
        self.count()
        text, start = self.text, self.at
        char = text[start + 1]
        found = _VARIABLE(text, start + 1)
        if found:
            if text[found.end()] == "\\" and found[0][0] not in "0123456789@*#?$!-":
                found = _BROKEN_NAME(text, start + 1)
            self.at = found.end()
            parts.append(Param(found[0].replace("\\\n", ""), "", (), None, quoted, start, self.at))
        elif char == "(":
            parts.append(self._dollar_parenthesis(quoted))
        elif char == "{":
            parts.append(self._braced(quoted))
        elif char == "[":
            self.at = start + 2
            body = tuple(self.enclosed("]", True))
            self.at += 1
            parts.append(Arithmetic(Word(body, start + 2, self.at - 1), quoted, start, self.at))
        elif char in "'\"" and ansi:
            self._dollar_quote(parts)
        elif char == "\\" and text[start + 2] == "\n":
            raise self.fail("an expansion is broken over two lines", start, False)
        else:
            self.at = start + 1
            parts.append(Text("$", quoted, start, self.at))

    def _dollar_quote(self, parts: list[Part]) -> None:
        start = self.at
        self.at += 1
        if self.text[self.at] == '"':
            self._double(parts)
            return
        found = _ANSI(self.text, start + 2)
        end = found.end() if found else start
        if self.text[end] != "'":
            raise self.fail("a $' is not closed", start, True)
        self.at = end + 1
        parts.append(Text(ansi_text(self.text[start + 2 : end]), True, start, self.at))

    def _dollar_parenthesis(self, quoted: bool) -> Part:
        start = self.at
        if self.text[start + 2] != "(":
            self.at = start + 2
            return self.commands("$(", start, quoted)
        if start not in self._known:
            self._known[start] = (self._arithmetic(start), self.at)
        part, self.at = self._known[start]
        return part._replace(quoted=quoted)

    def _arithmetic(self, start: int) -> Part:
        """$((…)), or $( (…) …) where the parentheses turn out to close apart."""
        parts = self.double_parenthesis(start + 1)
        if parts is None:
            self.at = start + 2
            return self.commands("$(", start, False)
        return Arithmetic(Word(tuple(parts), start + 3, self.at - 2), False, start, self.at)

    def double_parenthesis(self, start: int) -> list[Part] | None:
        """The expression in the `((` at start, read to behind `))`; None where its two parentheses close apart."""
        closed = self._pairs.get(start), self._pairs.get(start + 1)
        if closed[0] is not None and closed[1] is not None and closed[0] != closed[1] + 1:
            return None
        self.at = start + 2
        parts = self.enclosed(")", True)
        self._pairs[start + 1] = self.at
        if self.text[self.at + 1] != ")":
            return None
        self.at += 2
        return parts

    def enclosed(self, closer: str, expression: bool, stop: str = "") -> list[Part]:
        """What stands before the `)` or `]` that closes, or before stop; others must pair. expression: expanded as
        arithmetic and subscripts are."""
        text, plain = self.text, _ENCLOSED[closer]
        parts: list[Part] = []
        opened: list[int] = []
        literal = self.at
        self.enter()
        while True:
            found = plain(text, self.at)
            if found:
                self.at = found.end()
            char = text[self.at]
            if not opened and (char == closer or char == stop):
                break
            if char in "()[];" or char in "<>" and (expression or text[self.at + 1] != "("):
                if char == closer:
                    self._pairs[opened.pop()] = self.at
                elif char in "([":
                    opened.append(self.at)
                self.at += 1
                continue
            if self.at > literal:
                parts.append(Text(text[literal : self.at], False, literal, self.at))
            if char in "<>":
                self._angle(char, parts)
            else:
                self._special(char, parts, expression)
            literal = self.at
        if self.at > literal:
            parts.append(Text(text[literal : self.at], False, literal, self.at))
        self.leave()
        return parts

    def subscript(self) -> Word:
        """The index in the `[` at self.at, read to behind its `]`."""
        start = self.at = self.at + 1
        parts = tuple(self.enclosed("]", True))
        self.at += 1
        return Word(parts, start, self.at - 1)

    def _braced(self, quoted: bool) -> Param:
        """${…}"""
        text, start = self.text, self.at
        self.enter()
        found = _PARAMETER(text, start + 2)
        if not found:
            raise self.fail("${ is followed by no parameter", start, text[start + 2] == "\0")
        name, self.at = found[2] or found[4] or found[5], found.end()
        op = "length" if found[1] else "indirect" if found[3] else ""
        index = self.subscript() if text[self.at] == "[" else None
        words: tuple[Word, ...] = ()
        if found[3] and text[self.at] in "*@" and text[self.at + 1] == "}":
            self.at += 1
        elif text[self.at] != "}":
            operator, words = self._operation(quoted, bool(found[1]))
            op = op or operator
        self.at += 1
        self.leave()
        return Param(name, op, words, index, quoted, start, self.at)

    def _operation(self, quoted: bool, bare: bool) -> tuple[str, tuple[Word, ...]]:
        """Operator and operands of ${…}, up to its brace. bare: none may follow."""
        found = _OPERATOR(self.text, self.at)
        if not found or bare:
            raise self.fail("${…} has an operator that is not known")
        op, self.at = found[0], found.end()
        if self.text.startswith("\\\n", self.at) and len(op) == 1:
            raise self.fail("an expansion is broken over two lines", incomplete=False)
        if op[0] == "@":
            return op, ()
        if op[0] == "/":
            pattern = self._operand("/", quoted, False)
            self.at += self.text[self.at] == "/"
            return op, (pattern, self._operand("}", quoted, False))
        if op == ":":
            offset = self._operand(":", True, True)
            if self.text[self.at] == "}":
                return op, (offset,)
            self.at += 1
            return op, (offset, self._operand("}", True, True))
        return op, (self._operand("}", quoted, op[-1] in "-=?+"),)

    def _operand(self, stop: str, quoted: bool, value: bool) -> Word:
        """A word of ${…} up to stop or the brace. value: no pattern, so that in quotes `'` and `<(` are text."""
        text, plain, start = self.text, _OPERAND[stop], self.at
        parts: list[Part] = []
        while True:
            found = plain(text, self.at)
            if found:
                parts.append(Text(found[0], quoted, self.at, found.end()))
                self.at = found.end()
            char = text[self.at]
            if char == stop or char == "}":
                return Word(tuple(parts), start, self.at)
            if char in "<>" and text[self.at + 1] == "(" and not (quoted and value):
                self._angle(char, parts)
            elif char in "<>":
                self.at += 1
                parts.append(Text(char, quoted, self.at - 1, self.at))
            elif char == "\\" and quoted and text[self.at + 1] not in '$`"\\}\n\0':
                parts.append(Text("\\", True, self.at, self.at + 1))
                self.at += 1
            elif char == "'" and not value:
                self._single(parts)
            elif char == "$":
                self._dollar(parts, quoted)
            else:
                self._special(char, parts, quoted)

    def _angle(self, char: str, parts: list[Part]) -> None:
        """<(…) or >(…)"""
        start = self.at
        self.at += 2
        parts.append(self.commands(char + "(", start, False))

    def _backticks(self, quoted: bool, escapes: re.Pattern[str] | None = _IN_BACKTICKS) -> Substitution:
        """`…`  escapes: what backslashes are taken away in it; None: not known for `\\"`, which is an error then."""
        start = self.at
        found = _BACKTICK(self.text, start + 1)
        end = found.end() if found else start
        if self.text[end] != "`":
            raise self.fail("a ` is not closed", start, True)
        inner = self.text[start + 1 : end]
        if escapes is None and '\\"' in inner:
            raise self.fail('it is not clear what \\" means in these backticks', start, False)
        inner, removed = without(inner, escapes or _IN_BACKTICKS)
        body = self.nested(inner, start, lambda words: words.script())
        self.settles = True
        self.at = end + 1
        return Substitution("`", Elsewhere(body, start + 1, removed), quoted, start, self.at)

    def nested(self, text: str, start: int, read: Callable[[Words], Any]) -> Any:
        """What read makes of a text of its own that begins at start."""
        self.enter()
        words = type(self)(text, self)
        try:
            node = read(words)
        except ShellSyntaxError as error:
            raise ShellSyntaxError(error.message, start, cap=error.cap) from None
        self.nodes = words.nodes
        self.settles = self.settles or words.settles
        self.leave()
        return node
