"""Light markdown for a terminal, on an answer that arrives in pieces: styles are added, text is never taken away."""

from __future__ import annotations

import re

from opsterm.record import NamedTuple
from opsterm.term import clean, paint

_LISTED = r"[-*+]|\d{1,3}[.)]"
_LONGEST_MARK = 3  # longer runs of * _ ` are rules and blanks to fill in, and nothing waits for their end
_LONGEST_HEAD = 200  # a line that is no fence by then is none


class Fence(NamedTuple):
    """The line that opens a fenced block. indent: columns before it, list markers included; info: what follows."""

    indent: int
    marks: str
    info: str


def opening(line: str) -> Fence | None:
    """The fence that line (no newline) opens, or None. It may be indented and may follow list markers."""
    found = re.match(rf"((?:[ \t]|(?:{_LISTED})[ \t])*)(`{{3,}}|~{{3,}})(.*)", line, re.DOTALL)
    if not found or (found[2][0] == "`" and "`" in found[3]):  # ```ls``` is code inside a line
        return None
    return Fence(len(found[1].expandtabs(4)), found[2], found[3].strip())


def closes(line: str, fence: Fence) -> bool:
    """Whether line (no newline) ends the block that fence has opened."""
    found = re.fullmatch(rf"([ \t]*){fence.marks[0]}{{{len(fence.marks)},}}[ \t]*", line)
    return bool(found) and len(found[1].expandtabs(4)) <= fence.indent + 3


class Styler:
    """Styles markdown piece by piece: headings, **bold**, `code`, list markers and fenced blocks.

    Every marker stays visible, dim where it is one: what was printed is never taken back, so a `**` that no second
    one follows, a glob or a command must not lose a character. Without the SGR codes the output is clean(input),
    however the input was cut. Each returned string ends unstyled, and no style crosses a line: an interrupted answer
    cannot leave the terminal bold.
    """

    def __init__(self) -> None:
        self._plain = re.compile(r"[^`*_\n]+").match
        self._run = re.compile(r"`+|\*+|_+").match
        # A marker, or what may still become one when the text goes on.
        self._marker = re.compile(
            rf"(?P<blank>[ \t]+)|(?P<heading>#{{1,6}}(?=[ \t]))|(?P<item>(?:{_LISTED})(?=[ \t]))|(?P<fence>```|~~~)"
            r"|(?P<partial>(?:#{1,6}|[-*+]|\d{1,3}[.)]?|``?|~~?)\Z)"
        ).match
        self._out: list[str] = []
        self._held = ""  # seen, but what it means depends on what follows
        self._before = "\n"  # the character before the one being looked at
        self._fence: Fence | None = None
        self._new_line()

    def feed(self, text: str) -> str:
        """Return what can be shown now: all but an undecided marker at the end, which is a few characters."""
        if self._held:
            text = self._held + text
        cut = text.endswith("\r")  # half of a CRLF, perhaps
        text = clean(text[:-1] if cut else text)
        at, end = 0, len(text)
        while at < end:
            if text[at] == "\n":
                self._end_line()
                after = at + 1
            else:
                after = self._step(text, at)
                if after == at:
                    break
            self._before = text[after - 1]
            at = after
        self._held = text[at:] + "\r" * cut
        shown = "".join(self._out)
        self._out.clear()
        return shown

    def close(self) -> str:
        """Return what was held back: the answer is over."""
        self._held = clean(self._held)  # a last \r stays visible, it was no half of a CRLF
        return self.feed("\n")[:-1]

    def _put(self, text: str, style: str | None) -> None:
        self._out.append(paint(text, style) if style and text else text)

    def _new_line(self) -> None:
        self._step = self._inside if self._fence else self._start
        self._head = ""  # the line so far, as long as it may open or close a fence
        self._base: str | None = None  # style of the line
        self._bold = ""  # the character that opened bold
        self._code = 0  # length of the backtick run that opened code

    def _end_line(self) -> None:
        if self._fence and closes(self._head, self._fence):
            self._fence = None
        elif not self._fence and self._step == self._info:
            self._fence = opening(self._head)
        self._put("\n", None)
        self._new_line()

    def _start(self, text: str, at: int) -> int:
        found = self._marker(text, at)
        if found is None or len(self._head) > _LONGEST_HEAD:
            self._step = self._inline
            return self._inline(text, at)
        kind = found.lastgroup
        if kind == "partial":
            return at
        self._head += found[0]
        if kind == "heading":
            self._base, self._step = "bold", self._inline
        elif kind == "fence":
            self._step = self._info
        self._put(found[0], {"heading": "bold", "item": "bold", "fence": "dim"}.get(kind or ""))
        return found.end()

    def _info(self, text: str, at: int) -> int:
        """The rest of a line that opens a fence."""
        end = _line_end(text, at)
        if len(self._head) <= _LONGEST_HEAD:
            self._head += text[at:end]
        self._put(text[at:end], "dim")
        return end

    def _inside(self, text: str, at: int) -> int:
        """The head of a line in a fenced block: dim while it looks like the end of the block."""
        stop = at
        while stop < len(text) and text[stop] in " \t" + self._fence.marks[0] and len(self._head) <= _LONGEST_HEAD:
            self._head += text[stop]
            stop += 1
        self._put(text[at:stop], "dim")
        if stop < len(text) and text[stop] != "\n":
            self._head, self._step = "x", self._verbatim  # whatever comes, this line closes nothing
        return stop if stop > at else self._verbatim(text, at)

    def _verbatim(self, text: str, at: int) -> int:
        end = _line_end(text, at)
        self._put(text[at:end], "cyan")
        return end

    def _inline(self, text: str, at: int) -> int:
        found = self._plain(text, at)
        if found:
            self._put(found[0], self._style())
            return found.end()
        run = self._run(text, at)
        mark, end = run[0], run.end()
        if end == len(text) and len(mark) <= _LONGEST_MARK:
            return at
        self._mark(mark, text[end : end + 1])
        return end

    def _style(self) -> str | None:
        return "cyan" if self._code else "bold" if self._bold else self._base

    def _mark(self, mark: str, after: str) -> None:
        """A run of one of * _ ` in a line: it opens something, closes something or is plain text."""
        char, before = mark[0], self._before
        whole = len(mark) <= _LONGEST_MARK and before != char
        if char == "`" and self._code:
            closing = whole and len(mark) == self._code
            self._put(mark, "dim" if closing else "cyan")
            self._code = 0 if closing else self._code
        elif char == "`" and whole and before != "\\":
            self._code = len(mark)
            self._put(mark, "dim")
        elif len(mark) == 1 or not whole or self._code or not self._turns_bold(char, after):
            self._put(mark, self._style())
        else:
            self._bold = "" if self._bold else char
            self._put(mark, "dim")

    def _turns_bold(self, char: str, after: str) -> bool:
        """Stricter than CommonMark: **/*.py, 2**3, a__b and a lone ** are text."""
        before = self._before
        if self._bold:
            return char == self._bold and not before.isspace() and not (char == "_" and after.isalnum())
        # **bold** in Chinese has no spaces around it
        inside_word = before.isalnum() and (char == "_" or before.isascii())
        return not inside_word and before not in "\\*_/" and not after.isspace() and after not in "*/.,;:!?)]}"


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end
