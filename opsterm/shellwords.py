"""Words of a shell command: quotes, escapes and expansions. shellparse adds the commands between and inside them."""

from __future__ import annotations

import re

from opsterm.shellnodes import Arithmetic, Elsewhere, Param, Substitution, Text, Word
from opsterm.shellquotes import IN_BACKTICKS, Quotes, ShellSyntaxError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from opsterm.shellnodes import List, Part

_NAME = "[A-Za-z_][A-Za-z0-9_]*"
_PLAIN = re.compile(r"[^ \t\n|&;()<>$`\\\"'\0]+").match
_BACKTICK = re.compile(r"[^`\\\0]*(?:\\[^\0][^`\\\0]*)*").match
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


class Words(Quotes):
    """Quotes and expansions. What needs commands (the inside of a substitution) is left to the subclass."""

    def __init__(self, text: str, outer: Words | None = None) -> None:
        super().__init__(text, outer)
        self.unsettled: list[int] = []  # where nodes begin that settled() has to look at
        self._known: dict[int, tuple[Part, int]] = {}  # `$((` to what it turned out to be, and its end
        self._pairs: dict[int, int] = {}  # parentheses seen in arithmetic: a second look needs no second reading

    # What the subclass knows.

    def commands(self, kind: str, start: int, quoted: bool) -> Substitution:
        """The commands behind `$(`, `<(` or `>(`, from self.at to behind the `)`."""
        raise NotImplementedError

    def script(self) -> List:
        """The whole text as commands."""
        raise NotImplementedError

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
            self.special(char, parts, False)
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

    def special(self, char: str, parts: list[Part], quoted: bool) -> None:
        """A quote, an escape or an expansion, and the end of the text. quoted: as inside `"` or an expression."""
        if char == "$":
            self.dollar(parts, quoted)
        elif char == '"':
            self.double(parts, quoted)
        elif char == "`":
            parts.append(self.backticks(quoted))
        elif char == "\\":
            self.escape(parts)
        elif char == "'" and quoted:
            self.live_single(parts)
        elif char == "'":
            self.single(parts)
        else:
            raise self.fail("the command ends inside an expansion")

    # Expansions.

    def dollar(self, parts: list[Part], quoted: bool, ansi: bool = True) -> None:
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
            self.dollar_quote(parts)
        elif char == "\\" and text[start + 2] == "\n":
            raise self.fail("an expansion is broken over two lines", start, False)
        else:
            self.at = start + 1
            parts.append(Text("$", quoted, start, self.at))

    def _dollar_parenthesis(self, quoted: bool) -> Part:
        start = self.at
        if self.text[start + 2] != "(":
            self.at = start + 2
            return self.commands("$(", start, quoted)
        if start not in self._known:
            self._known[start] = (self._arithmetic(start), self.at)
        part, self.at = self._known[start]
        return part._replace(quoted=True) if quoted else part

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
            self.count(6)
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
                self.special(char, parts, expression)
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
                self.single(parts)
            elif char == "$":
                self.dollar(parts, quoted)
            else:
                self.special(char, parts, quoted)

    def _angle(self, char: str, parts: list[Part]) -> None:
        """<(…) or >(…)"""
        start = self.at
        self.at += 2
        parts.append(self.commands(char + "(", start, False))

    def backticks(self, quoted: bool, escapes: re.Pattern[str] | None = IN_BACKTICKS) -> Substitution:
        start = self.at
        found = _BACKTICK(self.text, start + 1)
        end = found.end() if found else start
        if self.text[end] != "`":
            raise self.fail("a ` is not closed", start, True)
        if escapes is None and '\\"' in found[0]:
            raise self.fail('it is not clear what \\" means in these backticks', start, False)
        body = self.nested(found[0], escapes or IN_BACKTICKS, start + 1, lambda words: words.script())
        self.unsettled.append(start)
        self.at = end + 1
        return Substitution("`", body, quoted, start, self.at)

    def nested(
        self, text: str, vanishing: re.Pattern[str], start: int, read: Callable[[Words], List | Word]
    ) -> Elsewhere:
        """What read makes of a copy of the text at start, less what vanishes from it."""
        self.count(8)
        self.enter()
        copy, removed = without(text, vanishing)
        words = type(self)(copy, self)
        try:
            node = read(words)
        except ShellSyntaxError as error:
            raise ShellSyntaxError(error.message, start, cap=error.cap) from None
        self.nodes = words.nodes
        self.leave()
        return Elsewhere(node, start, removed)
