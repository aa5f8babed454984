"""The grammar of bash as a recursive descent: text to shellnodes, or ShellSyntaxError. Nothing is guessed: what bash
might read otherwise is an error."""

from __future__ import annotations

import re

from opsterm.shellcommands import END, FUNCTION, KEYWORD, KEYWORDS, NOT, TEST_END, Commands
from opsterm.shellcommands import simple_text as simple_text
from opsterm.shellnodes import Compound, Item, List, Pipeline, Simple, Substitution, Word, settled
from opsterm.shellquotes import MAX_DEPTH as MAX_DEPTH
from opsterm.shellquotes import ShellSyntaxError as ShellSyntaxError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from opsterm.shellnodes import Command

MAX_LENGTH = 256 * 1024  # characters

_CLOSER = re.compile(rf"(?:then|do|done|fi|elif|else|esac|\}}){END}|[)\0]|;;|;&").match
_SEPARATOR = re.compile(r"&&|\|\||;(?![;&])|&(?![&>])|\n").match
_PREFIX = re.compile(rf"!{END}|time{END}(?:[ \t]+-p{END})?(?:[ \t]+--{END})?").match
_PIPE = re.compile(r"\|&|\|(?!\|)").match
_VARIABLE = re.compile(rf"[A-Za-z_][A-Za-z0-9_]*{END}").match
_NEXT_CASE = re.compile(";;&|;;|;&").match
_COPROCESS = re.compile(
    rf"([A-Za-z_][A-Za-z0-9_]*)(?:[ \t]|\\\n)+(?=(?:\{{|if|for|while|until|case|select|\[\[){END}|\()"
).match


def parse(text: str) -> List:
    """The commands in a text as bash reads them. Raises ShellSyntaxError, with cap where it is longer than MAX_LENGTH,
    nests deeper than MAX_DEPTH, or has more parts than a text of its length may have."""
    _check(text)
    parser = _Parser(text)
    try:
        return settled(parser.script(), parser.unsettled)
    except RecursionError:  # the caller's own stack was deep
        raise ShellSyntaxError("the command nests too deeply", parser.at, cap=True) from None


def lines(text: str) -> Iterator[tuple[List, int]]:
    """The commands in a text as a shell reads it, one complete line (of several, perhaps) after the other, and where
    each ends: behind its newline and its here-documents.

    Raises ShellSyntaxError at the line that is none; `incomplete` also for a here-document without its end.
    """
    _check(text)
    parser = _Parser(text)
    parser.strict = True
    try:
        while (tree := parser.line()).items:
            yield settled(tree, parser.unsettled), parser.at
            parser.unsettled = []
    except RecursionError:
        raise ShellSyntaxError("the command nests too deeply", parser.at, cap=True) from None


def _check(text: str) -> None:
    if len(text) > MAX_LENGTH:
        raise ShellSyntaxError("the command is too long", MAX_LENGTH, cap=True)
    if "\0" in text:
        raise ShellSyntaxError("the command has a NUL character", text.index("\0"))


class _Parser(Commands):
    """Lists, pipelines and compound commands."""

    # Lists and pipelines.

    def script(self) -> List:
        tree = self._list()
        if self.text[self.at] != "\0":
            raise self.unexpected()
        self.read_bodies()
        return tree

    def line(self) -> List:
        """The next line that has commands, read to behind its newline."""
        tree = self._list(one_line=True)
        if self.text[self.at] not in "\n\0":
            raise self.unexpected()
        self.at += self.text[self.at] == "\n"
        self.read_bodies()
        return tree

    def commands(self, kind: str, start: int, quoted: bool) -> Substitution:
        pending, self.pending = self.pending, []
        self.substitutions += 1
        body = self._list()
        self.expect(")")
        if self.pending:
            raise self.fail("a here-document does not end before the `)`", start, False)
        self.substitutions -= 1
        self.pending = pending
        return Substitution(kind, body, quoted, start, self.at)

    def _list(self, one_line: bool = False) -> List:
        """Commands up to what cannot begin one; who called knows whether that may stand there. one_line: or up to the
        newline behind a command."""
        self.enter()
        self.newlines()
        items, start, end = [], self.at, self.at
        while not _CLOSER(self.text, self.at):
            pipeline = self._pipeline()
            end = self.at
            self.blank()
            found = _SEPARATOR(self.text, self.at)
            items.append(Item(pipeline, found[0] if found else ""))
            if not found:
                self._check_end(pipeline)
                break
            if found[0] != "\n":
                self.at = found.end()
                self.blank()
            if one_line and found[0] not in ("&&", "||") and self.text[self.at] in "\n\0":
                break
            self.newlines()
            if found[0] in ("&&", "||") and _CLOSER(self.text, self.at):
                raise self.unexpected()
        self.leave()
        return List(tuple(items), start, end)

    def _check_end(self, pipeline: Pipeline) -> None:
        """Without a separator, a keyword is one only right behind a compound command."""
        last = pipeline.commands[-1]
        if KEYWORD(self.text, self.at) and (type(last) is Simple or last.redirects):
            raise self.unexpected()

    def _body(self) -> List:
        """Commands, at least one."""
        body = self._list()
        if not body.items:
            raise self.unexpected()
        return body

    def _pipeline(self) -> Pipeline:
        start = self.at
        negated = timed = False
        while self.text[self.at] in "!t" and (found := _PREFIX(self.text, self.at)):
            negated ^= found[0] == "!"
            timed |= found[0] != "!"
            self.at = found.end()
            self.blank()
        if self.at > start and self.text[self.at] in ";\n\0":
            return Pipeline((Simple((), (), (), self.at, self.at),), negated, timed, start, self.at)
        commands = [self._command()]
        end = self.at
        self.blank()
        while self.text[self.at] == "|" and (found := _PIPE(self.text, self.at)):
            self.at = found.end()
            self.newlines()
            if NOT(self.text, self.at):
                raise self.unexpected()
            commands.append(self._command())
            end = self.at
            self.blank()
        self.at = end
        return Pipeline(tuple(commands), negated, timed, start, end)

    def _command(self) -> Command:
        self.count()
        if self.text[self.at] == "(":
            return self._parentheses()
        found = KEYWORD(self.text, self.at)
        return self._compound(found) if found else self.simple()

    def _parentheses(self) -> Compound:
        start = self.at
        if self.text[start + 1] == "(":
            parts = self.double_parenthesis(start)
            if parts is not None:
                return self._finish("((", start, words=(Word(tuple(parts), start + 2, self.at - 2),))
        self.at = start + 1
        body = self._body()
        self.expect(")")
        return self._finish("subshell", start, bodies=(body,))

    # Compound commands.

    def _compound(self, found: re.Match[str]) -> Compound:
        start, keyword = self.at, found[0]
        read = getattr(self, _COMPOUNDS.get(keyword, ""), None)
        if read is None:
            raise self.unexpected()
        self.at = found.end()
        return read(keyword, start)

    def _finish(
        self, kind: str, start: int, name: str = "", words: tuple[Word, ...] = (), bodies: tuple[List, ...] = ()
    ) -> Compound:
        redirects = self.redirects()
        return Compound(kind, name, words, bodies, redirects, start, self.at)

    def _group(self, keyword: str, start: int) -> Compound:
        body = self._body()
        self.expect("}")
        return self._finish("group", start, bodies=(body,))

    def _if(self, keyword: str, start: int) -> Compound:
        bodies = [self._body()]
        self.expect("then")
        bodies.append(self._body())
        while self.sees("elif"):
            self.at += 4
            bodies.append(self._body())
            self.expect("then")
            bodies.append(self._body())
        if self.sees("else"):
            self.at += 4
            bodies.append(self._body())
        self.expect("fi")
        return self._finish("if", start, bodies=tuple(bodies))

    def _while(self, keyword: str, start: int) -> Compound:
        condition = self._body()
        return self._finish(keyword, start, bodies=(condition, self._do("do")))

    def _do(self, keyword: str) -> List:
        """do …; done, or { …; }"""
        self.expect(keyword)
        body = self._body()
        self.expect("}" if keyword == "{" else "done")
        return body

    def _loop_body(self) -> List:
        self.newlines()
        return self._do("{" if self.sees("{") else "do")

    def _for(self, keyword: str, start: int) -> Compound:
        self.blank()
        if keyword == "for" and self.text.startswith("((", self.at):
            return self._for_arithmetic(start)
        found = _VARIABLE(self.text, self.at)
        if not found:
            raise self.fail(f"`{keyword}` needs the name of a variable")
        self.at = found.end()
        words = self._for_words()
        return self._finish(keyword, start, found[0], words, (self._loop_body(),))

    def _for_words(self) -> tuple[Word, ...]:
        self.blank()
        if self.text[self.at] == ";":
            self.at += 1
            return ()
        self.newlines()
        if not self.sees("in"):
            return ()
        self.at += 2
        self.blank()
        words = []
        while word := self.word():
            words.append(word)
            self.blank()
        if self.text[self.at] == ";":
            self.at += 1
        elif self.text[self.at] != "\n":
            raise self.unexpected()
        return tuple(words)

    def _for_arithmetic(self, start: int) -> Compound:
        self.at += 2
        words = []
        for end in ";;)":
            begin = self.at
            parts = tuple(self.enclosed(")", True, ";"))
            if self.text[self.at] != end:
                raise self.unexpected(end)
            words.append(Word(parts, begin, self.at))
            self.at += 1
        if self.text[self.at] != ")":
            raise self.unexpected("))")
        self.at += 1
        self.blank()
        if self.text[self.at] == ";":
            self.at += 1
        return self._finish("for((", start, "", tuple(words), (self._loop_body(),))

    def _case(self, keyword: str, start: int) -> Compound:
        self.blank()
        subject = self.word()
        if subject is None:
            raise self.unexpected()
        words, bodies = [subject], []
        self.newlines()
        if not self.sees("in"):
            raise self.unexpected("in")
        self.at += 2
        self.newlines()
        while not self.sees("esac"):
            self._patterns(words)
            bodies.append(self._list())
            found = _NEXT_CASE(self.text, self.at)
            if not found:
                break
            self.at = found.end()
            self.newlines()
        self.expect("esac")
        return self._finish("case", start, "", tuple(words), tuple(bodies))

    def _patterns(self, words: list[Word]) -> None:
        if self.text[self.at] == "(":
            self.at += 1
            self.blank()
        while True:
            word = self.word()
            if word is None:
                raise self.unexpected()
            words.append(word)
            self.blank()
            if self.text[self.at] == ")":
                break
            if self.text[self.at] != "|":
                raise self.unexpected(")")
            self.at += 1
            self.blank()
        self.at += 1

    def function(self, word: Word, start: int) -> Compound:
        name = simple_text(word)
        if not name or any(part.quoted for part in word.parts):
            raise self.fail("this cannot be the name of a function", word.start, False)
        found = FUNCTION(self.text, self.at)
        if found:
            self.at = found.end()
        self.newlines()
        body_at = self.at
        self.enter()
        command = self._command()
        self.leave()
        if type(command) is not Compound or command.kind in ("function", "coproc"):
            raise self.fail("a function needs a body such as { …; }", body_at, self.text[body_at] == "\0")
        return Compound("function", name, (), (_list_of(command),), (), start, self.at)

    def _function(self, keyword: str, start: int) -> Compound:
        self.blank()
        word = self.word()
        if word is None:
            raise self.unexpected()
        self.blank()
        return self.function(word, start)

    def _coproc(self, keyword: str, start: int) -> Compound:
        self.blank()
        found = _COPROCESS(self.text, self.at)
        if found:
            self.at = found.end()
        start_at = self.at
        self.enter()
        command = self._command()
        self.leave()
        kinds = ("function", "coproc") if type(command) is Compound else KEYWORDS
        second = command.kind if type(command) is Compound else "".join(map(self.source, command.words[1:2]))
        if NOT(self.text, start_at) or second in kinds:
            raise self.fail("this cannot be a coprocess", start_at, False)
        return Compound("coproc", found[1] if found else "", (), (_list_of(command),), (), start, self.at)

    def _test(self, keyword: str, start: int) -> Compound:
        words: list[Word] = []
        self.terms(words)
        if not TEST_END(self.text, self.at):
            raise self.unexpected("]]")
        self.at += 2
        return self._finish("[[", start, words=tuple(words))


_COMPOUNDS = {
    "{": "_group", "if": "_if", "while": "_while", "until": "_while", "for": "_for", "select": "_for", "case": "_case",
    "function": "_function", "coproc": "_coproc", "[[": "_test",
}  # fmt: skip


def _list_of(command: Command) -> List:
    start, end = command.start, command.end
    return List((Item(Pipeline((command,), False, False, start, end), ""),), start, end)
