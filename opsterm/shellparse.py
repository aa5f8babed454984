"""The grammar of bash as a recursive descent: text to shellnodes, or ShellSyntaxError. Nothing is guessed: what bash
might read otherwise is an error."""

from __future__ import annotations

import re

from opsterm.shellnodes import (
    Assignment,
    Compound,
    Elsewhere,
    Heredoc,
    Item,
    List,
    Pipeline,
    Redirect,
    Simple,
    Substitution,
    Text,
    Word,
    settled,
)
from opsterm.shellwords import MAX_DEPTH as MAX_DEPTH
from opsterm.shellwords import MAX_NODES as MAX_NODES
from opsterm.shellwords import ShellSyntaxError as ShellSyntaxError
from opsterm.shellwords import Words, without

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from opsterm.shellnodes import Command, Part

MAX_LENGTH = 256 * 1024  # characters

_NAME = "[A-Za-z_][A-Za-z0-9_]*"
_END = r"(?=[ \t\n|&;()\0]|[<>](?!\())"  # of a word
_BLANK = re.compile(r"(?:[ \t]+|\\\n)*(?:#[^\n\0]*)?").match
_KEYWORDS = "if then elif else fi for while until do done case esac in select function coproc { } [[ ]]".split()
_KEYWORD = re.compile("(?:" + "|".join(map(re.escape, _KEYWORDS)) + ")" + _END).match
_CLOSER = re.compile(rf"(?:then|do|done|fi|elif|else|esac|\}}){_END}|[)\0]|;;|;&").match
_SEPARATOR = re.compile(r"&&|\|\||;(?![;&])|&(?![&>])|\n").match
_PREFIX = re.compile(rf"!{_END}|time{_END}(?:[ \t]+-p{_END})?(?:[ \t]+--{_END})?").match
_PIPE = re.compile(r"\|&|\|(?!\|)").match
_REDIRECT = re.compile(rf"([0-9]+|\{{{_NAME}\}})?(<<<|<<-|<<|<&|<>|<(?!\()|>>|>&|>\||>(?!\())|(&>>|&>)").match
_ASSIGNS = re.compile(rf"({_NAME})(\+?=|\[)").match
_VARIABLE = re.compile(_NAME + _END).match
_NEXT_CASE = re.compile(";;&|;;|;&").match
_TOKEN = re.compile(r"[|&;<>()]+|[^ \t\n|&;<>()\0]+|\n").match
_FUNCTION = re.compile(r"\((?:[ \t]|\\\n)*\)").match
_COPROCESS = re.compile(rf"({_NAME})(?:[ \t]|\\\n)+(?=(?:\{{|if|for|while|until|case|select|\[\[){_END}|\()").match
_TEST = re.compile(rf"(?:==|=~|!=|=|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef)){_END}|[<>](?!\()").match
_NOT = re.compile("!" + _END).match
_TEST_END = re.compile(r"\]\]" + _END).match
_UNARY = {f"-{letter}" for letter in "abcdefghknoprstuvwxzGLNORS"}
_DECLARES = {"declare", "typeset", "local", "readonly", "export", "alias", "eval", "let"}
_TABS = re.compile(r"(?:\A|(?<=\n))(\t+)")
_JOINS = re.compile(r"\\[^\n]|(\\\n)", re.DOTALL)
_JOINS_TABS = re.compile(r"(?:\A|(?<=\n))(\t+)|\\[^\n]|(\\\n)", re.DOTALL)


def parse(text: str) -> List:
    """The commands in a text as bash reads them. Raises ShellSyntaxError."""
    if len(text) > MAX_LENGTH:
        raise ShellSyntaxError("the command is too long", MAX_LENGTH, cap=True)
    if "\0" in text:
        raise ShellSyntaxError("the command has a NUL character", text.index("\0"))
    parser = _Parser(text)
    try:
        tree = parser.script()
        return settled(tree, ()) if parser.settles else tree
    except RecursionError:  # the caller's own stack was deep
        raise ShellSyntaxError("the command nests too deeply", parser.at, cap=True) from None


def simple_text(word: Word) -> str | None:
    """What a word without expansions stands for; None when it has some."""
    parts = [part.text for part in word.parts if type(part) is Text]
    return "".join(parts) if len(parts) == len(word.parts) else None


class _Parser(Words):
    """A method reads its construct from self.at and leaves self.at behind it."""

    def __init__(self, text: str, outer: Words | None = None) -> None:
        super().__init__(text, outer)
        self._pending: list[Heredoc] = []
        self._substitutions = 0  # `$(` that are open: their `)` may follow the delimiter of a here-document

    # Lists and pipelines.

    def script(self) -> List:
        tree = self._list()
        if self.text[self.at] != "\0":
            raise self._unexpected()
        self._read_bodies()
        return tree

    def commands(self, kind: str, start: int, quoted: bool) -> Substitution:
        pending, self._pending = self._pending, []
        self._substitutions += 1
        body = self._list()
        self._expect(")")
        if self._pending:
            raise self.fail("a here-document does not end before the `)`", start, False)
        self._substitutions -= 1
        self._pending = pending
        return Substitution(kind, body, quoted, start, self.at)

    def _list(self) -> List:
        """Commands up to what cannot begin one; who called knows whether that may stand there."""
        self.enter()
        self._lines()
        items, start, end = [], self.at, self.at
        while not _CLOSER(self.text, self.at):
            pipeline = self._pipeline()
            end = self.at
            self._blank()
            found = _SEPARATOR(self.text, self.at)
            items.append(Item(pipeline, found[0] if found else ""))
            if not found:
                self._check_end(pipeline)
                break
            if found[0] != "\n":
                self.at = found.end()
            self._lines()
            if found[0] in ("&&", "||") and _CLOSER(self.text, self.at):
                raise self._unexpected()
        self.leave()
        return List(tuple(items), start, end)

    def _check_end(self, pipeline: Pipeline) -> None:
        """Without a separator, a keyword is one only right behind a compound command."""
        last = pipeline.commands[-1]
        if _KEYWORD(self.text, self.at) and (type(last) is Simple or last.redirects):
            raise self._unexpected()

    def _body(self) -> List:
        """Commands, at least one."""
        body = self._list()
        if not body.items:
            raise self._unexpected()
        return body

    def _pipeline(self) -> Pipeline:
        start = self.at
        negated = timed = False
        while found := _PREFIX(self.text, self.at):
            negated ^= found[0] == "!"
            timed |= found[0] != "!"
            self.at = found.end()
            self._blank()
        if self.at > start and self.text[self.at] in ";\n\0":
            return Pipeline((Simple((), (), (), self.at, self.at),), negated, timed, start, self.at)
        commands = [self._command()]
        end = self.at
        self._blank()
        while found := _PIPE(self.text, self.at):
            self.at = found.end()
            self._lines()
            if _NOT(self.text, self.at):
                raise self._unexpected()
            commands.append(self._command())
            end = self.at
            self._blank()
        self.at = end
        return Pipeline(tuple(commands), negated, timed, start, end)

    def _command(self) -> Command:
        self.count()
        if self.text[self.at] == "(":
            return self._parentheses()
        found = _KEYWORD(self.text, self.at)
        return self._compound(found) if found else self._simple()

    def _parentheses(self) -> Compound:
        start = self.at
        if self.text[start + 1] == "(":
            parts = self.double_parenthesis(start)
            if parts is not None:
                return self._finish("((", start, words=(Word(tuple(parts), start + 2, self.at - 2),))
        self.at = start + 1
        body = self._body()
        self._expect(")")
        return self._finish("subshell", start, bodies=(body,))

    # Simple commands.

    def _simple(self) -> Command:
        text, start = self.text, self.at
        assignments: list[Assignment] = []
        words: list[Word] = []
        redirects: list[Redirect] = []
        end, declares = start, False
        while True:
            char = text[self.at]
            if char in "<>&{0123456789" and (found := _REDIRECT(text, self.at)):
                redirects.append(self._redirect(found))
            elif not words and (found := _ASSIGNS(text, self.at)):
                self._assignment(found, assignments, words)
            elif declares and (found := _ASSIGNS(text, self.at)) and text[found.end()] == "(" and found[2] != "[":
                words.append(self._array_word(found))
            elif (word := self.word()) is not None:
                if not words:
                    if text[self.at] in "( \t\\" and self._is_function(word, assignments, redirects):
                        return self._function_body(self._function_name(word), start)
                    declares = self._first_word(word, end == start) in _DECLARES
                words.append(word)
            else:
                break
            end = self.at
            self._blank()
        if end == start:
            raise self._unexpected()
        self.at = end
        return Simple(tuple(assignments), tuple(words), tuple(redirects), start, end)

    def _first_word(self, word: Word, fresh: bool) -> str | None:
        """Its text, if it has no expansions; an error where a line continuation hides what it is. fresh: nothing
        stands before it."""
        text = simple_text(word)
        if text and "\\\n" in self.text[word.start : word.end] and not any(part.quoted for part in word.parts):
            if _ASSIGNS(text) or fresh and text in (*_KEYWORDS, "!", "time"):
                raise self.fail("a keyword or name is broken over two lines", word.start, False)
        return text

    def _is_function(self, word: Word, assignments: list[Assignment], redirects: list[Redirect]) -> bool:
        if assignments or redirects:
            return False
        at = self.at
        self._blank()
        if _FUNCTION(self.text, self.at):
            return True
        self.at = at
        return False

    def _function_name(self, word: Word) -> str:
        name = simple_text(word)
        if not name or any(part.quoted for part in word.parts):
            raise self.fail("this cannot be the name of a function", word.start, False)
        return name

    def _function_body(self, name: str, start: int) -> Compound:
        found = _FUNCTION(self.text, self.at)
        if found:
            self.at = found.end()
        self._lines()
        body_at = self.at
        self.enter()
        command = self._command()
        self.leave()
        if type(command) is not Compound or command.kind in ("function", "coproc"):
            raise self.fail("a function needs a body such as { …; }", body_at, self.text[body_at] == "\0")
        return Compound("function", name, (), (_list_of(command),), (), start, self.at)

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
            self._lines()
            start = self.at
            if self.text[start] == ")":
                self.at += 1
                return tuple(items)
            item = self._bracket_word(start, self.subscript()) if self.text[start] == "[" else self.word()
            if item is None:
                raise self._unexpected()
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

    # Redirections and here-documents.

    def _redirect(self, found: re.Match[str]) -> Redirect:
        start, op = self.at, found[2] or found[3]
        self.at = found.end()
        self._blank()
        if op in ("<&", ">&") and self.text[self.at] == "-":
            target = Word((Text("-", False, self.at, self.at + 1),), self.at, self.at + 1)
            self.at += 1
        else:
            word = self.word()
            if word is None:
                raise self._unexpected()
            target = word
        body: Any = self._here(op, target) if op in ("<<", "<<-") else None
        return Redirect(op, found[1] or "", target, body, start, self.at)

    def _redirects(self) -> tuple[Redirect, ...]:
        redirects: list[Redirect] = []
        while True:
            end = self.at
            self._blank()
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
        here = Heredoc(delimiter, op == "<<-", any(part.quoted for part in target.parts))
        self._pending.append(here)
        self.settles = True
        return here

    def _read_bodies(self) -> None:
        """The here-documents begun on the line that has just ended."""
        for here in self._pending:
            start = self.at
            end = self._body_end(here)
            region = self.text[start:end]
            if here.quoted:
                content = _TABS.sub("", region) if here.tabs else region
                here.body = Word((Text(content, True, start, end),) if content else (), start, end)
            else:
                content, removed = without(region, _JOINS_TABS if here.tabs else _JOINS)
                here.body = Elsewhere(self.nested(content, start, Words.heredoc), start, removed)
        self._pending = []

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
            if self._substitutions and line.startswith(here.delimiter) and ")" in line:
                self.at = text.index(here.delimiter, start) + len(here.delimiter)
                return start
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

    def _blank(self) -> None:
        if self.text[self.at] in " \t\\#":
            found = _BLANK(self.text, self.at)
            self.at = found.end() if found else self.at

    def _lines(self) -> None:
        """Blanks, comments and newlines, and the here-documents behind these."""
        self._blank()
        while self.text[self.at] == "\n":
            self.at += 1
            if self._pending:
                self._read_bodies()
            self._blank()

    def _expect(self, token: str) -> None:
        """Go behind a keyword or `)`, which must be here."""
        self._lines()
        found = _KEYWORD(self.text, self.at)
        if self.text[self.at] != token and not (found and found[0] == token):
            raise self._unexpected(token)
        self.at += len(token)

    def _sees(self, token: str) -> bool:
        found = _KEYWORD(self.text, self.at)
        return bool(found) and found[0] == token

    def _unexpected(self, wanted: str = "") -> ShellSyntaxError:
        found = _TOKEN(self.text, self.at)
        need = f", `{wanted}` is missing" if wanted else ""
        if not found:
            return self.fail(f"the command ends too early{need}", incomplete=True)
        token = "the end of the line" if found[0] == "\n" else f"`{found[0]}`"
        return self.fail(f"{token} cannot stand here{need}")

    def _source(self, word: Word) -> str:
        return self.text[word.start : word.end]

    # Compound commands.

    def _compound(self, found: re.Match[str]) -> Compound:
        start, keyword = self.at, found[0]
        read = getattr(self, _COMPOUNDS.get(keyword, ""), None)
        if read is None:
            raise self._unexpected()
        self.at = found.end()
        return read(keyword, start)

    def _finish(
        self, kind: str, start: int, name: str = "", words: tuple[Word, ...] = (), bodies: tuple[List, ...] = ()
    ) -> Compound:
        redirects = self._redirects()
        return Compound(kind, name, words, bodies, redirects, start, self.at)

    def _group(self, keyword: str, start: int) -> Compound:
        body = self._body()
        self._expect("}")
        return self._finish("group", start, bodies=(body,))

    def _if(self, keyword: str, start: int) -> Compound:
        bodies = [self._body()]
        self._expect("then")
        bodies.append(self._body())
        while self._sees("elif"):
            self.at += 4
            bodies.append(self._body())
            self._expect("then")
            bodies.append(self._body())
        if self._sees("else"):
            self.at += 4
            bodies.append(self._body())
        self._expect("fi")
        return self._finish("if", start, bodies=tuple(bodies))

    def _while(self, keyword: str, start: int) -> Compound:
        condition = self._body()
        return self._finish(keyword, start, bodies=(condition, self._do("do")))

    def _do(self, keyword: str) -> List:
        """do …; done, or { …; }"""
        self._expect(keyword)
        body = self._body()
        self._expect("}" if keyword == "{" else "done")
        return body

    def _loop_body(self) -> List:
        self._lines()
        return self._do("{" if self._sees("{") else "do")

    def _for(self, keyword: str, start: int) -> Compound:
        self._blank()
        if keyword == "for" and self.text.startswith("((", self.at):
            return self._for_arithmetic(start)
        found = _VARIABLE(self.text, self.at)
        if not found:
            raise self.fail(f"`{keyword}` needs the name of a variable")
        self.at = found.end()
        words = self._for_words()
        return self._finish(keyword, start, found[0], words, (self._loop_body(),))

    def _for_words(self) -> tuple[Word, ...]:
        self._blank()
        if self.text[self.at] == ";":
            self.at += 1
            return ()
        self._lines()
        if not self._sees("in"):
            return ()
        self.at += 2
        self._blank()
        words = []
        while word := self.word():
            words.append(word)
            self._blank()
        if self.text[self.at] == ";":
            self.at += 1
        elif self.text[self.at] != "\n":
            raise self._unexpected()
        return tuple(words)

    def _for_arithmetic(self, start: int) -> Compound:
        self.at += 2
        words = []
        for end in ";;)":
            begin = self.at
            parts = tuple(self.enclosed(")", True, ";"))
            if self.text[self.at] != end:
                raise self._unexpected(end)
            words.append(Word(parts, begin, self.at))
            self.at += 1
        if self.text[self.at] != ")":
            raise self._unexpected("))")
        self.at += 1
        self._blank()
        if self.text[self.at] == ";":
            self.at += 1
        return self._finish("for((", start, "", tuple(words), (self._loop_body(),))

    def _case(self, keyword: str, start: int) -> Compound:
        self._blank()
        subject = self.word()
        if subject is None:
            raise self._unexpected()
        words, bodies = [subject], []
        self._lines()
        if not self._sees("in"):
            raise self._unexpected("in")
        self.at += 2
        self._lines()
        while not self._sees("esac"):
            self._patterns(words)
            bodies.append(self._list())
            found = _NEXT_CASE(self.text, self.at)
            if not found:
                break
            self.at = found.end()
            self._lines()
        self._expect("esac")
        return self._finish("case", start, "", tuple(words), tuple(bodies))

    def _patterns(self, words: list[Word]) -> None:
        if self.text[self.at] == "(":
            self.at += 1
            self._blank()
        while True:
            word = self.word()
            if word is None:
                raise self._unexpected()
            words.append(word)
            self._blank()
            if self.text[self.at] == ")":
                break
            if self.text[self.at] != "|":
                raise self._unexpected(")")
            self.at += 1
            self._blank()
        self.at += 1

    def _function(self, keyword: str, start: int) -> Compound:
        self._blank()
        word = self.word()
        if word is None:
            raise self._unexpected()
        self._blank()
        return self._function_body(self._function_name(word), start)

    def _coproc(self, keyword: str, start: int) -> Compound:
        self._blank()
        found = _COPROCESS(self.text, self.at)
        if found:
            self.at = found.end()
        start_at = self.at
        self.enter()
        command = self._command()
        self.leave()
        kinds = ("function", "coproc") if type(command) is Compound else _KEYWORDS
        second = command.kind if type(command) is Compound else "".join(map(self._source, command.words[1:2]))
        if _NOT(self.text, start_at) or second in kinds:
            raise self.fail("this cannot be a coprocess", start_at, False)
        return Compound("coproc", found[1] if found else "", (), (_list_of(command),), (), start, self.at)

    # [[ … ]]

    def _test(self, keyword: str, start: int) -> Compound:
        words: list[Word] = []
        self._terms(words)
        if not _TEST_END(self.text, self.at):
            raise self._unexpected("]]")
        self.at += 2
        return self._finish("[[", start, words=tuple(words))

    def _terms(self, words: list[Word]) -> None:
        """Terms joined by && and ||, of which only the operands are kept."""
        while True:
            self._lines()
            while found := _NOT(self.text, self.at):
                self.at = found.end()
                self._lines()
            if self._term(words):
                self._lines()
            if not self.text.startswith(("&&", "||"), self.at):
                return
            self.at += 2

    def _term(self, words: list[Word]) -> bool:
        """One test. False for a word alone, which no newline may follow."""
        if self.text[self.at] == "(":
            self.enter()
            self.at += 1
            self._terms(words)
            self._expect(")")
            self.leave()
            return True
        operand = self._operand_word(words)
        self._blank()
        if self.text[operand.start : operand.end] in _UNARY:
            words.pop()
            self._operand_word(words)
            return True
        found = _TEST(self.text, self.at)
        if found:
            self.at = found.end()
            self._blank()
            self._operand_word(words, found[0] == "=~")
        return bool(found)

    def _operand_word(self, words: list[Word], regex: bool = False) -> Word:
        word = None if _TEST_END(self.text, self.at) else self.word(regex=regex)
        if word is None:
            raise self._unexpected()
        words.append(word)
        return word


_COMPOUNDS = {
    "{": "_group", "if": "_if", "while": "_while", "until": "_while", "for": "_for", "select": "_for", "case": "_case",
    "function": "_function", "coproc": "_coproc", "[[": "_test",
}  # fmt: skip


def _list_of(command: Command) -> List:
    start, end = command.start, command.end
    return List((Item(Pipeline((command,), False, False, start, end), ""),), start, end)
