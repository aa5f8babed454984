"""What a sed script does besides changing the text that goes through it."""

from __future__ import annotations

from opsterm.guard_effects import UNKNOWN, Code, Effects
from opsterm.risk import DANGEROUS, MODERATE

RUNS_INPUT = "it runs what it makes of its input as a command"
UNREADABLE = "the sed script cannot be read"
ALONE = "=dDgGhHnNpPxFz"
NUMBERED = "lLqQ"


class _Unreadable(ValueError):
    pass


def sed(code: str, flags: frozenset[str] = frozenset()) -> Code:
    """What a script for GNU sed does; scripts for other seds are read in the same way."""
    for brackets in (False, True):  # in GNU sed a delimiter ends a pattern even in brackets, in the others it does not
        effects = Effects("code-sed")
        if UNKNOWN in code:
            effects.at_least(MODERATE, "part of the sed script is known only when it runs")
        try:
            _Script(code, effects, brackets).read()
            return effects.code()
        except _Unreadable:
            continue
    effects.at_least(MODERATE, UNREADABLE)
    return effects.code()


class _Script:
    def __init__(self, code: str, effects: Effects, brackets: bool) -> None:
        self._code, self._effects, self._brackets = code, effects, brackets
        self._at = 0
        self._depth = 0

    def read(self) -> None:
        if self._code.startswith("#n\n"):
            self._at = 2
        while self._blank(" \t\r\n\f\v;"):
            self._addresses()
            self._command(self._next())
        if self._depth:
            raise _Unreadable

    def _peek(self) -> str:
        return self._code[self._at : self._at + 1]

    def _next(self) -> str:
        if self._at >= len(self._code):
            raise _Unreadable
        self._at += 1
        return self._code[self._at - 1]

    def _blank(self, blanks: str = " \t") -> bool:
        """Skips blanks. Is there more?"""
        while self._at < len(self._code) and self._code[self._at] in blanks:
            self._at += 1
        return self._at < len(self._code)

    def _line(self) -> str:
        end = self._code.find("\n", self._at)
        begin, self._at = self._at, len(self._code) if end < 0 else end
        return self._code[begin : self._at]

    def _label(self, ends: str) -> None:
        while self._at < len(self._code) and self._code[self._at] not in ends:
            self._at += 1

    def _digits(self) -> bool:
        begin = self._at
        while self._peek().isdigit() or self._peek() == UNKNOWN:
            self._at += 1
        return self._at > begin

    def _addresses(self) -> None:
        if self._address():
            self._blank()
            if self._peek() == ",":
                self._at += 1
                self._blank()
                if not self._address():
                    raise _Unreadable
        while self._blank() and self._peek() == "!":
            self._at += 1

    def _address(self) -> bool:
        first = self._peek()
        if first in ("+", "~"):
            self._at += 1
            return self._digits()
        if first == "$":
            self._at += 1
        elif first == "/" or first == "\\":
            self._at += 1
            self._delimited("/" if first == "/" else self._next(), pattern=True)
            while self._peek() in ("I", "M"):
                self._at += 1
        elif not self._digits():
            return False
        elif self._blank() and self._peek() == "~":
            self._at += 1
            return self._digits()
        return True

    def _delimited(self, delimiter: str, pattern: bool) -> str:
        """The text up to the next delimiter, which stands just before; what it is without the backslashes for it."""
        if delimiter in ("\n", "\\", ""):
            raise _Unreadable
        found: list[str] = []
        while True:
            char = self._next()
            if char == delimiter:
                return "".join(found)
            if char == "\n" and pattern:
                raise _Unreadable
            if char == "\\":
                escaped = self._next()
                found.append(escaped if escaped == delimiter else char + escaped)
            elif char == "[" and pattern and self._brackets:
                found.append(char + self._bracket())
            else:
                found.append(char)

    def _bracket(self) -> str:
        begin = self._at
        if self._peek() == "^":
            self._at += 1
        end = self._code.find("]", self._at + 1)
        if end < 0 or "\n" in self._code[begin:end]:
            return ""
        self._at = end + 1
        return self._code[begin : self._at]

    def _command(self, name: str) -> None:
        if name == "{":
            self._depth += 1
        elif name == "}":
            self._depth -= 1
            self._end()
        elif name == "#":
            self._line()
        elif name in ALONE:
            self._end()
        elif name in NUMBERED:
            self._blank()
            self._digits()
            self._end()
        elif name in ":btTv":
            self._blank()
            self._label(" \t\r\n;" if name == ":" else " \t\r\n;}")
        elif name == "s":
            self._substitute()
        elif name == "y":
            delimiter = self._next()
            self._delimited(delimiter, pattern=False)
            self._delimited(delimiter, pattern=False)
            self._end()
        elif name in "aic":
            self._text()
        elif name in "rRwW":
            self._file("read" if name in "rR" else "write")
        elif name == "e":
            self._execute()
        else:
            raise _Unreadable

    def _end(self) -> None:
        """Nothing but the end of the command may follow."""
        if self._blank(" \t\r") and self._peek() not in "\n;}#":
            raise _Unreadable

    def _text(self) -> None:
        """The text of a, i and c: lines go on behind a backslash."""
        while True:
            line = self._line()
            if (len(line) - len(line.rstrip("\\"))) % 2 == 0 or self._at >= len(self._code):
                return
            self._at += 1

    def _file(self, role: str) -> None:
        self._blank()
        name = self._line()
        if not name:
            raise _Unreadable
        self._effects.path(role, name)

    def _execute(self) -> None:
        self._blank()
        command = self._line()
        if command.strip(" ;}"):
            self._effects.shell(command)
        else:
            self._effects.at_least(DANGEROUS, RUNS_INPUT)

    def _substitute(self) -> None:
        delimiter = self._next()
        self._delimited(delimiter, pattern=True)
        replacement = self._delimited(delimiter, pattern=False)
        while self._peek() and self._peek() in "gpiImMe0123456789" + UNKNOWN:
            if self._next() == "e":
                self._effects.at_least(DANGEROUS, RUNS_INPUT)
                self._effects.shell(_command_of(replacement))
        if self._peek() == "w":
            self._at += 1
            self._file("write")
        else:
            self._end()


def _command_of(replacement: str) -> str:
    """The text of a replacement, UNKNOWN for what it takes from the input."""
    import re

    text = re.sub(r"\\[0-9]|(?<!\\)&", UNKNOWN, replacement)
    return re.sub(r"\\([\s\S])", lambda match: {"n": "\n", "t": "\t"}.get(match[1], match[1]), text)
