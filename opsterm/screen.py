"""The answer as it arrives: text to stdout, reasoning and signs of life to stderr."""

from __future__ import annotations

import os
import sys

from opsterm.errors import FAILED, OpsTermError
from opsterm.term import Spinner, clean, coloured, note, paint


class OutputClosed(Exception):
    """Whoever read our output has gone (`ai … | head`): stop, there is nothing to report and nobody to report it to."""


def discard_stdout() -> None:
    """What is left for stdout cannot be delivered: let nothing complain about it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def emit(text: str) -> None:
    """Write to stdout now. OutputClosed when nobody reads it, OpsTermError when it cannot be written (a full disk)."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise OutputClosed from None
    except OSError as error:
        discard_stdout()
        raise OpsTermError(f"the answer could not be written: {error.strerror}", code=FAILED, category="file") from None


class Screen:
    """Shows the pieces of one answer. styled: light markdown, where stdout is a terminal; silent: nothing but the
    spinner."""

    def __init__(self, styled: bool, hide_reasoning: bool = False, silent: bool = False) -> None:
        self._hide_reasoning = hide_reasoning
        self._silent = silent
        self._styler = None
        if styled and not silent and coloured():
            from opsterm.markdown import Styler

            self._styler = Styler()
        self._spinner = Spinner("thinking")
        self._reasoned = ""
        self._last = ""

    def wait(self) -> None:
        """Show a sign of life until the first piece comes."""
        self._spinner.start()

    def show(self, kind: str, text: str) -> None:
        """Take the next piece (kind "text" or "reasoning"), as it came from the model."""
        if kind == "reasoning":
            if not self._hide_reasoning:
                self._spinner.stop()
                self._reasoned = text
                sys.stderr.write(paint(clean(text), "dim", coloured(sys.stderr)))
                sys.stderr.flush()
            return
        self._spinner.stop()
        self._end_reasoning()
        self._last = text or self._last
        if not self._silent:
            emit(self._styler.feed(text) if self._styler else clean(text))

    def tell(self, text: str) -> None:
        """One line for the person while the answer is awaited."""
        self._spinner.stop()
        note(text)
        self._spinner.start()

    def close(self) -> None:
        """The answer is over, whole or not: the line ends, styles and spinner too."""
        self._spinner.stop()
        self._end_reasoning()
        if self._last and not self._silent:
            emit((self._styler.close() if self._styler else "") + ("" if self._last.endswith("\n") else "\n"))
            self._last = ""

    def _end_reasoning(self) -> None:
        if self._reasoned:
            sys.stderr.write("\n" if self._reasoned.endswith("\n") else "\n\n")
            sys.stderr.flush()
            self._reasoned = ""
