"""What may be shown on a terminal and how: cleaning untrusted text, colour, width, notes, the spinner."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    import threading
    from typing import Any, TextIO

STYLES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "blue": "34", "cyan": "36"}

# Characters that move the cursor, reorder, hide or cannot be encoded. Sources: ECMA-48 (C0, C1), UAX #9 (bidi
# controls), Unicode's default-ignorable code points (zero width, fillers, tags, variation selectors), and lone
# surrogates. Not U+FE00 to U+FE0F: they stand behind many an emoji; see conceals().
_HIDDEN = (
    (0x00, 0x08), (0x0B, 0x1F), (0x7F, 0x9F), (0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160),
    (0x17B4, 0x17B5), (0x180B, 0x180F), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F), (0x2800, 0x2800),
    (0x3164, 0x3164), (0xD800, 0xDFFF), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)  # fmt: skip
# They look like a blank, and to a shell they are letters: fine in text, not in what is to run.
_BLANKS = frozenset("\xa0\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B))))
_visible: dict[int, str] = {}


def _escape(code: int) -> str:
    if code == 0x0D:
        return "\\r"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def clean(text: str) -> str:
    """Return text with every control, bidi, zero-width and surrogate character made visible (`\\x1b`, `\\u202e`).

    Newlines and tabs stay; CRLF becomes a newline. For everything a model, a server or a file says, before it is shown.
    """
    if (
        text.isascii() and text.replace("\n", "").replace("\t", "").isprintable()
    ):  # beyond ASCII, invisible fillers count as printable
        return text
    if not _visible:
        _visible.update((code, _escape(code)) for first, last in _HIDDEN for code in range(first, last + 1))
    return text.replace("\r\n", "\n").translate(_visible)


def conceals(text: str) -> bool:
    """Whether text holds something that a reader does not see as it is: what clean() shows, a blank that is none, or a
    variation selector behind ASCII."""
    if text.isascii():
        return clean(text) != text
    selected = any("\ufe00" <= b <= "\ufe0f" and a < "\x80" for a, b in zip(" " + text, text))
    return selected or clean(text) != text or not _BLANKS.isdisjoint(text)


def columns(text: str) -> int:
    """How many columns a line of text takes on a terminal; a tab counts as one."""
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width

    wide = sum(east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(category(character) in ("Mn", "Me", "Cf") for character in text)


def coloured(stream: TextIO | None = None) -> bool:
    """Whether styling may go to stream (default stdout): a terminal, no NO_COLOR (no-color.org), not TERM=dumb."""
    stream = sys.stdout if stream is None else stream
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def paint(text: str, style: str, enabled: bool = True) -> str:
    """Wrap text in one of STYLES, or return it as it is when not enabled."""
    return f"\x1b[{STYLES[style]}m{text}\x1b[0m" if enabled else text


def width(default: int = 80) -> int:
    """Columns of the terminal on stderr, else stdout, else default."""
    for stream in (2, 1):
        try:
            return os.get_terminal_size(stream).columns or default
        except OSError:
            continue
    return default


def human(size: int) -> str:
    """Bytes for people, in powers of 1000: 812 bytes, 4.1 KB, 38 KB, 12.4 MB."""
    if size < 1000:
        return f"{size} byte{'s' * (size != 1)}"
    if size < 999_500:
        return f"{size / 1000:.1f} KB" if size < 9950 else f"{size / 1000:.0f} KB"
    return f"{size / 1e6:.1f} MB" if size < 999_950_000 else f"{size / 1e9:.1f} GB"


def restore(fd: int, modes: list[Any]) -> None:
    """Give a terminal back the modes (of termios.tcgetattr) that it had; nothing to do where it has gone meanwhile."""
    import termios

    try:
        termios.tcsetattr(fd, termios.TCSADRAIN, modes)
    except termios.error:
        pass


def note(text: str, style: str = "dim") -> None:
    """One line for the person on stderr: what is going on, never part of the answer."""
    try:
        print(paint(f"ai: {clean(text)}", style, coloured(sys.stderr)), file=sys.stderr, flush=True)
    except (OSError, ValueError):
        pass  # nobody can read it; the answer matters more


class Spinner:
    """A sign of life on stderr until stop() is called; silent where stderr is no terminal.

    Runs in a thread, because the wait it covers is a blocking read. stop() erases it and may be called more than once.
    """

    def __init__(self, label: str = "") -> None:
        self.label = label
        self._stop: threading.Event | None = None

    def start(self) -> Spinner:
        if coloured(sys.stderr):
            import threading

            self._stop = threading.Event()
            self._thread = threading.Thread(target=self._spin, args=(self._stop,), daemon=True)
            self._thread.start()
        return self

    def _spin(self, stop: threading.Event) -> None:
        frames = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"
        turn = 0
        # The first frame waits a little: an answer that comes at once should not flicker.
        while not stop.wait(0.1):
            turn += 1
            print(
                f"\r\x1b[2m{frames[turn % len(frames)]} {self.label}\x1b[0m\x1b[K", end="", file=sys.stderr, flush=True
            )

    def stop(self) -> None:
        if self._stop is None:
            return
        self._stop.set()
        self._thread.join()
        self._stop = None
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
