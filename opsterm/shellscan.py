"""Follows shell syntax line by line, far enough to tell where a command ends and whether it changes the shell that
runs it."""

from __future__ import annotations

import re

# What changes the shell itself. A command runs in a shell of its own, so what follows one of these must run with it.
_STATEFUL = (
    "cd pushd popd export unset set source . alias unalias shopt setopt umask ulimit declare typeset readonly"
    " eval trap exec let mapfile readarray exit return wait fg bg disown jobs conda nvm module workon deactivate"
)
_DEEPEST = 100  # no person nests like that, and time must not grow with the square of the answer
_OPENERS = {
    "if": "if", "for": "loop", "while": "loop", "until": "loop", "select": "loop", "case": "case", "{": "{", "[[": "[[",
}  # fmt: skip
_CLOSERS = {"fi": "if", "done": "loop", "esac": "arm", "}": "{", "end": "fish"}  # of fish, which is another language
# kind -> (what it swallows, what ends it, what nests in it)
_NESTS = r"\$\(\(|\$\(|\$\{|`"
_QUOTED = {
    "'": (r"[^']+", "'", r"(?!)"),
    "$'": (r"(?:[^'\\]|\\.|\\$)+", "'", r"(?!)"),
    '"': (r"(?:[^\"\\`$]|\\.|\\$)+", '"', _NESTS),
    "${": (r"(?:[^}'\"\\`$]|\\.|\\$)+", "}", rf"{_NESTS}|\$?['\"]"),
    "a": (r"(?:[^()'\"\\`$]|\\.|\\$)+", ")", rf"{_NESTS}|\$?['\"]|\("),
}
_TOKEN = (
    r"(?P<blank>[ \t]+)|(?P<escape>\\.|\\$)|(?P<open>\$\(\(|\$\(|\$\{|\$?['\"]|`|[<>]\()"
    r"|(?P<redirect><<<|<<-?|&>>?|[<>]&|>>|>\||<>|[<>])"
    r"|(?P<operator>;;&|;;|;&|;|&&|\|\||\|&|[|&()])|(?P<plain>\$[^\s\\'\"`<>;&|()]?|[^ \t\\'\"`$<>;&|()]+)"
)


class ShellScan:
    """Follows shell syntax line by line: is the command complete, and does it change the shell that runs it?

    words: the first simple command, quoted parts as `"`; empty while there was nothing but comments. simple: there is
    no more to it. broken: this is no shell. Knows quotes, substitutions, heredocs, compound commands and functions of
    sh, bash, ksh and zsh.
    """

    def __init__(self) -> None:
        self.words: list[str] = []
        self.simple = True
        self.stateful = False
        self.broken = False
        # What is open, innermost last: (kind, then the word, expectation and assignment to go back to).
        self._stack: list[tuple[str, str, bool, bool]] = []
        self._word = ""
        self._expects = True  # the next word is a command's name
        self._defines = False  # the next word is the name of a function
        self._assigned = False  # X=1, and no command behind it yet
        self._target = False  # the next word belongs to a redirection
        self._joined = False  # the line ended in an operator, or before the body of a function
        self._escaped = False  # the line ended in a backslash
        self._pending: list[tuple[str, bool]] = []  # heredocs: delimiter, whether tabs before it count not
        self._bodies: list[tuple[str, bool]] = []
        self._token = re.compile(_TOKEN).match

    @property
    def complete(self) -> bool:
        return not (self._stack or self._pending or self._bodies or self._joined or self._escaped)

    @property
    def in_heredoc(self) -> bool:
        """The next line belongs to a here-document."""
        return bool(self._bodies)

    @property
    def context(self) -> str:
        """What is open and innermost: a quote (`'`, `"`, `$'`), `${`, `a` for arithmetic, others for code."""
        return self._top

    def line(self, text: str) -> None:
        """Read one line, without its newline."""
        if self._bodies:
            delimiter, tabs = self._bodies[0]
            if (text.lstrip("\t") if tabs else text) == delimiter:
                self._bodies.pop(0)
            return
        self._escaped = False
        at = 0
        while at < len(text) and not self.broken:
            at = self._quoted(text, at) if self._top in _QUOTED else self._code(text, at)
        if self._escaped or self._top in _QUOTED:
            return
        self._end_word()
        if not self._joined and self._top not in ("=(", "case", "[["):
            self._separate()
        self._bodies, self._pending = self._pending, []

    @property
    def _top(self) -> str:
        return self._stack[-1][0] if self._stack else ""

    def _push(self, kind: str) -> None:
        self.broken = self.broken or len(self._stack) >= _DEEPEST
        self._stack.append((kind, self._word, self._expects, self._assigned))
        self._word, self._expects, self._assigned = "", True, False

    def _pop(self) -> None:
        _, self._word, self._expects, self._assigned = self._stack.pop()
        self._word += '"'

    def _turn(self, kind: str) -> None:
        self._stack[-1] = (kind, *self._stack[-1][1:])

    def _quoted(self, text: str, at: int) -> int:
        """Inside quotes, ${ } and arithmetic: only what ends them or nests counts."""
        plain, closer, nests = _QUOTED[self._top]
        if self._top == "${" and len(self._stack) > 1 and self._stack[-2][0] == '"':
            plain, nests = r"(?:[^}\"\\`$]|\\.|\\$)+", _QUOTED['"'][2]
        found = re.compile(plain).match(text, at)
        if found:
            return found.end()
        if text[at] == closer:
            self._pop()
            return at + 1
        found = re.compile(nests).match(text, at)
        return self._open(found[0], at) if found else at + 1

    def _open(self, mark: str, at: int) -> int:
        if mark in ("$((", "(("):
            self._push("a")
            self._push("a")
        else:
            self._push({'$"': '"', "<(": "$(", ">(": "$(", "(": "a"}.get(mark, mark))
        return at + len(mark)

    def _code(self, text: str, at: int) -> int:
        found = self._token(text, at)
        if found is None:
            self.broken = True
            return at
        kind, token, end = found.lastgroup, found[0], found.end()
        if kind == "blank":
            self._end_word()
        elif kind == "escape":
            self._escaped = token == "\\"
            self._word += "" if self._escaped else token
        elif kind == "open":
            return self._backtick(at) if token == "`" else self._open(token, at)
        elif kind == "redirect":
            return self._redirect(text, token, end)
        elif kind == "operator":
            return self._operator(text, token, at)
        elif token[0] == "#" and not self._word:
            return len(text)
        else:
            self._word += token
        return end

    def _backtick(self, at: int) -> int:
        if not any(kind == "`" for kind, *_ in self._stack):
            self._push("`")
            return at + 1
        self._end_word()
        if self._top == "`":
            self._pop()
        else:
            self.broken = True
        return at + 1

    def _redirect(self, text: str, token: str, end: int) -> int:
        self._end_word()
        self.simple = False
        if token not in ("<<", "<<-"):
            self._target = self._top != "[["
            return end
        found = re.compile(r"[ \t]*(?:'([^']+)'|\"([^\"]+)\"|\\?([^\s'\"\\;&|<>()]+))").match(text, end)
        if not found or text[found.end() : found.end() + 1] in ("'", '"', "\\"):  # a delimiter that is quoted in part
            self.broken = True
            return end
        self._pending.append((found[1] or found[2] or found[3], token == "<<-"))
        return found.end()

    def _operator(self, text: str, token: str, at: int) -> int:
        if token == "(":
            return self._parenthesis(text, at)
        self._end_word()
        top = self._top
        if token == ")":
            if top == "pat":
                self._turn("arm")
                self._expects = True
            elif top in ("(", "$(", "=("):
                self._pop()
                if top == "(":
                    self._word, self._expects = "", False
            else:
                self.broken = True
        elif token in (";;", ";&", ";;&"):
            self.broken = self.broken or top != "arm"
            if not self.broken:
                self._separate()
                self._turn("pat")
        elif top not in ("pat", "=(", "[["):
            self.simple = False
            self._separate()
            self._joined = token in ("&&", "||", "|", "|&")
        return at + len(token)

    def _parenthesis(self, text: str, at: int) -> int:
        function = re.compile(r"\([ \t]*\)").match(text, at)
        self.simple = False
        if function and self._top not in ("=(", "[[") and not self._word.endswith("="):
            self._note_word(self._word)
            self._word, self._expects, self._defines, self._joined, self.stateful = "", True, False, True, True
            return function.end()
        if self._top == "pat" and not self._word:
            return at + 1
        if text.startswith("((", at) and not self._word and (self._expects or self._top == "loop"):
            self._note_word("((")
            return self._open("((", at)
        if self._word or self._top in ("=(", "[["):  # an array, a glob, a test
            self._push("=(")
        elif self._expects:
            self._note_word("(")
            self._joined = False
            self._push("(")
        else:
            self.broken = True
        return at + 1

    def _note_word(self, word: str) -> None:
        if not self._stack and self.simple or not self.words:
            self.words.append(word)

    def _in_subshell(self) -> bool:
        return any(kind in ("(", "$(", "`") for kind, *_ in self._stack)

    def _separate(self) -> None:
        """A simple command has ended."""
        if self._assigned and not self._in_subshell():
            self.stateful = True
        self._assigned, self._expects, self._target = False, True, False

    def _end_word(self) -> None:
        word, self._word = self._word, ""
        if not word:
            return
        top = self._top
        self._joined = False
        self._note_word(word)
        if self._target:
            self._target = False
        elif top == "case":
            if word == "in":
                self._turn("pat")
        elif top == "pat":
            if word == "esac":
                self._leave()
        elif top == "[[":
            if word == "]]":
                self._leave()
        elif top != "=(" and self._expects:
            self._name(word)

    def _leave(self) -> None:
        """A compound command has ended; redirections and operators may follow."""
        self._stack.pop()
        self._expects = self._assigned = False

    def _name(self, word: str) -> None:
        """A word where the name of a command is expected."""
        if word in _OPENERS:
            self._push(_OPENERS[word])
            self._expects = word in ("if", "while", "until", "{")
        elif word in _CLOSERS:
            if self._top == _CLOSERS[word]:
                self._leave()
            else:
                self.broken = True
        elif word in ("then", "else", "elif", "do"):
            self.broken = self.broken or self._top not in ("if", "loop")
        elif word == "function" or self._defines:
            self._defines = word == "function"
            self._joined = self.stateful = True
        elif re.match(r"[A-Za-z_]\w*(?:\[[^]]*\])?\+?=", word):
            self._assigned = True
        elif word not in ("!", "time", "command", "builtin"):
            self._assigned = self._expects = False
            changes = word in _STATEFUL.split() or (word == "read" and not self._stack)
            self.stateful |= changes and not self._in_subshell()
