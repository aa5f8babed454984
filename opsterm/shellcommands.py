"""Simple commands, tests, redirections and here-documents. shellparse adds lists and compound commands."""

from __future__ import annotations

import re

from opsterm.shellnodes import Assignment, Heredoc, Redirect, Simple, Substitution, Text, Word
from opsterm.shellquotes import ShellSyntaxError
from opsterm.shellwords import Words

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from opsterm.shellnodes import Command, Compound, Part

_NAME = "[A-Za-z_][A-Za-z0-9_]*"
END = r"(?=[ \t\n|&;()\0]|[<>](?!\())"  # of a word
KEYWORDS = "if then elif else fi for while until do done case esac in select function coproc { } [[ ]]".split()
KEYWORD = re.compile("(?:" + "|".join(map(re.escape, KEYWORDS)) + ")" + END).match
FUNCTION = re.compile(r"\((?:[ \t]|\\\n)*\)").match
_TEST = re.compile(rf"(?:==|=~|!=|=|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef)){END}|[<>](?!\()").match
NOT = re.compile("!" + END).match
TEST_END = re.compile(r"\]\]" + END).match
_UNARY = {f"-{letter}" for letter in "abcdefghknoprstuvwxzGLNORS"}
_BLANK = re.compile(r"(?:[ \t]+|\\\n)*(?:#[^\n\0]*)?").match
_REDIRECT = re.compile(rf"([0-9]+|\{{{_NAME}\}})?(<<<|<<-|<<|<&|<>|<(?!\()|>>|>&|>\||>(?!\())|(&>>|&>)").match
_ASSIGNS = re.compile(rf"({_NAME})(\+?=|\[)").match
_TOKEN = re.compile(r"[|&;<>()]+|[^ \t\n|&;<>()\0]+|\n").match
_DECLARES = {"declare", "typeset", "local", "readonly", "export", "alias", "eval", "let"}
_TABS = re.compile(r"(?:\A|(?<=\n))(\t+)")
_JOINS = re.compile(r"\\[^\n]|(\\\n)", re.DOTALL)
_JOINS_TABS = re.compile(r"(?:\A|(?<=\n))(\t+)|\\[^\n]|(\\\n)", re.DOTALL)
_EXPANDS = re.compile(r"[$`\\]").search


def simple_text(word: Word) -> str | None:
    """What a word without expansions stands for; None when it has some."""
    texts = []
    for part in word.parts:
        if type(part) is not Text:
            return None
        texts.append(part.text)
    return "".join(texts)


class Commands(Words):
    """A method reads its construct from self.at and leaves self.at behind it."""

    def __init__(self, text: str, outer: Words | None = None) -> None:
        super().__init__(text, outer)
        self.strict = False  # a here-document without an end is an error
        self.pending: list[Heredoc] = []
        self.substitutions = 0  # `$(` that are open: their `)` may follow the delimiter of a here-document

    # What the subclass knows.

    def function(self, word: Word, start: int) -> Compound:
        """The function with that name, from the parentheses behind it on."""
        raise NotImplementedError

    # Simple commands.

    def simple(self) -> Command:
        text, start = self.text, self.at
        assignments: list[Assignment] = []
        words: list[Word] = []
        redirects: list[Redirect] = []
        end, declares = start, False
        while True:
            char = text[self.at]
            if char in "\n;|)\0":
                break
            if char in "<>&{0123456789" and (found := _REDIRECT(text, self.at)):
                redirects.append(self._redirect(found))
            elif not words and (found := _ASSIGNS(text, self.at)):
                self._assignment(found, assignments, words)
            elif declares and (found := _ASSIGNS(text, self.at)) and text[found.end()] == "(" and found[2] != "[":
                words.append(self._array_word(found))
            elif (word := self.word()) is not None:
                if not words:
                    if text[self.at] in "( \t\\" and self._is_function(word, assignments, redirects):
                        return self.function(word, start)
                    declares = self._first_word(word, end == start) in _DECLARES
                words.append(word)
            else:
                break
            end = self.at
            self.blank()
        if end == start:
            raise self.unexpected()
        self.at = end
        return Simple(tuple(assignments), tuple(words), tuple(redirects), start, end)

    def _first_word(self, word: Word, fresh: bool) -> str | None:
        """Its text, if it has no expansions; an error where a line continuation hides what it is. fresh: nothing
        stands before it."""
        text = simple_text(word)
        if text and self.text.find("\\\n", word.start, word.end) >= 0 and not any(part.quoted for part in word.parts):
            if _ASSIGNS(text) or fresh and text in (*KEYWORDS, "!", "time"):
                raise self.fail("a keyword or name is broken over two lines", word.start, False)
        return text

    def _is_function(self, word: Word, assignments: list[Assignment], redirects: list[Redirect]) -> bool:
        if assignments or redirects:
            return False
        at = self.at
        self.blank()
        if FUNCTION(self.text, self.at):
            return True
        self.at = at
        return False

    def _assignment(self, found: re.Match[str], assignments: list[Assignment], words: list[Word]) -> None:
        """name=value or name[index]=value; a word such as `name[ab]c` that only looks like one."""
        start, operator = self.at, found[2]
        index = None
        if operator == "[":
            self.at = found.end() - 1
            index = self.subscript()
            operator = "+=" if self.text.startswith("+=", self.at) else "="
            if not self.text.startswith(operator, self.at):
                words.append(self._bracket_word(start, index))
                return
            self.at += len(operator)
        else:
            self.at = found.end()
        value = array = None
        if self.text[self.at] == "(":
            array = self._array()
        else:
            value = self.word() or Word((), self.at, self.at)
        assignments.append(Assignment(found[1], index, operator == "+=", value, array, start, self.at))

    def _bracket_word(self, start: int, index: Word) -> Word:
        """The word whose beginning up to `]` has been read, as a name with an index."""
        opening = Text(self.text[start : index.start], False, start, index.start)
        closing = Text("]", False, index.end, self.at)
        word = self.word([opening, *index.parts, closing], start)
        assert word is not None
        return word

    def _array(self) -> tuple[Word, ...]:
        """(item …), [key]=value among the items."""
        self.at += 1
        items: list[Word] = []
        while True:
            self.newlines()
            start = self.at
            if self.text[start] == ")":
                self.at += 1
                return tuple(items)
            item = self._bracket_word(start, self.subscript()) if self.text[start] == "[" else self.word()
            if item is None:
                raise self.unexpected()
            items.append(item)

    def _array_word(self, found: re.Match[str]) -> Word:
        """name=(…) as an argument."""
        start, self.at = self.at, found.end()
        parts: list[Part] = [Text(found[0] + "(", False, start, self.at + 1)]
        last = self.at + 1
        for item in self._array():
            if len(parts) > 1:
                parts.append(Text(" ", False, last, item.start))
            parts += item.parts
            last = item.end
        parts.append(Text(")", False, self.at - 1, self.at))
        return Word(tuple(parts), start, self.at)

    # The inside of [[ … ]].

    def terms(self, words: list[Word]) -> None:
        """Terms joined by && and ||, of which only the operands are kept."""
        while True:
            self.newlines()
            while found := NOT(self.text, self.at):
                self.at = found.end()
                self.newlines()
            if self._term(words):
                self.newlines()
            if not self.text.startswith(("&&", "||"), self.at):
                return
            self.at += 2

    def _term(self, words: list[Word]) -> bool:
        """One test. False for a word alone, which no newline may follow."""
        if self.text[self.at] == "(":
            self.enter()
            self.at += 1
            self.terms(words)
            self.expect(")")
            self.leave()
            return True
        operand = self._operand_word(words)
        self.blank()
        if self.text[operand.start : operand.end] in _UNARY:
            words.pop()
            self._operand_word(words)
            return True
        found = _TEST(self.text, self.at)
        if found:
            self.at = found.end()
            self.blank()
            self._operand_word(words, found[0] == "=~")
        return bool(found)

    def _operand_word(self, words: list[Word], regex: bool = False) -> Word:
        word = None if TEST_END(self.text, self.at) else self.word(regex=regex)
        if word is None:
            raise self.unexpected()
        words.append(word)
        return word

    # Redirections and here-documents.

    def _redirect(self, found: re.Match[str]) -> Redirect:
        start, op = self.at, found[2] or found[3]
        self.at = found.end()
        self.blank()
        if op in ("<&", ">&") and self.text[self.at] == "-":
            target = Word((Text("-", False, self.at, self.at + 1),), self.at, self.at + 1)
            self.at += 1
        else:
            word = self.word()
            if word is None:
                raise self.unexpected()
            target = word
        body: Any = self._here(op, target) if op in ("<<", "<<-") else None
        return Redirect(op, found[1] or "", target, body, start, self.at)

    def redirects(self) -> tuple[Redirect, ...]:
        redirects: list[Redirect] = []
        while True:
            end = self.at
            self.blank()
            found = _REDIRECT(self.text, self.at)
            if not found:
                self.at = end
                return tuple(redirects)
            redirects.append(self._redirect(found))

    def _here(self, op: str, target: Word) -> Heredoc:
        if any(type(part) is Substitution for part in target.parts):
            raise self.fail("the end of a here-document is named by a substitution", target.start, False)
        delimiter = "".join(
            part.text if type(part) is Text else self.text[part.start : part.end] for part in target.parts
        )
        self.count(4)
        here = Heredoc(delimiter, op == "<<-", any(part.quoted for part in target.parts))
        self.pending.append(here)
        self.unsettled.append(target.start)
        return here

    def read_bodies(self) -> None:
        """The here-documents begun on the line that has just ended."""
        for here in self.pending:
            start = self.at
            end = self._body_end(here)
            region = self.text[start:end]
            if here.quoted or not (here.tabs or _EXPANDS(region)):
                content = _TABS.sub("", region) if here.tabs else region
                here.body = Word((Text(content, True, start, end),) if content else (), start, end)
            else:
                here.body = self.nested(region, _JOINS_TABS if here.tabs else _JOINS, start, Words.heredoc)
        self.pending = []

    def _body_end(self, here: Heredoc) -> int:
        """Where the body ends that begins at self.at; self.at goes behind its delimiter."""
        text, last = self.text, len(self.text) - 1
        while self.at < last:
            start = self.at
            line = self._line(not here.quoted)
            if here.tabs:
                line = line.lstrip("\t")
            if line == here.delimiter:
                return start
            if self.substitutions and line.startswith(here.delimiter) and ")" in line:
                self.at = text.index(here.delimiter, start) + len(here.delimiter)
                return start
        if self.strict:
            raise ShellSyntaxError("a here-document does not end", last, True)
        return last

    def _line(self, joins: bool) -> str:
        """The line at self.at without its newline; joins: a backslash before that takes the next line along."""
        line = ""
        while True:
            end = self.text.find("\n", self.at)
            end = len(self.text) - 1 if end < 0 else end
            piece, self.at = self.text[self.at : end], min(end + 1, len(self.text) - 1)
            backslashes = len(piece) - len(piece.rstrip("\\"))
            if not joins or backslashes % 2 == 0 or self.text[end] == "\0":
                return line + piece
            line += piece[:-1]

    # Blanks and tokens.

    def blank(self) -> None:
        if self.text[self.at] in " \t\\#":
            found = _BLANK(self.text, self.at)
            self.at = found.end() if found else self.at

    def newlines(self) -> None:
        """Blanks, comments and newlines, and the here-documents behind these."""
        self.blank()
        while self.text[self.at] == "\n":
            self.at += 1
            if self.pending:
                self.read_bodies()
            self.blank()

    def expect(self, token: str) -> None:
        """Go behind a keyword or `)`, which must be here."""
        self.newlines()
        found = KEYWORD(self.text, self.at)
        if self.text[self.at] != token and not (found and found[0] == token):
            raise self.unexpected(token)
        self.at += len(token)

    def sees(self, token: str) -> bool:
        found = KEYWORD(self.text, self.at)
        return bool(found) and found[0] == token

    def unexpected(self, wanted: str = "") -> ShellSyntaxError:
        found = _TOKEN(self.text, self.at)
        need = f", `{wanted}` is missing" if wanted else ""
        if not found:
            return self.fail(f"the command ends too early{need}", incomplete=True)
        token = "the end of the line" if found[0] == "\n" else f"`{found[0]}`"
        return self.fail(f"{token} cannot stand here{need}")

    def source(self, word: Word) -> str:
        return self.text[word.start : word.end]
