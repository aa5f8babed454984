"""How far a transfer is: one line on the terminal, drawn again and again; how fast, and how much longer."""

from __future__ import annotations

import os
import sys
import time
from collections import deque

from opsterm.term import columns, human

REDRAW = 0.1  # seconds
WINDOW = 5.0  # seconds over which the rate is measured
STALLED = 3.0  # seconds without a byte from which on that is said
BAR = 10  # columns that a bar takes at least


class Progress:
    """Counts, and draws on stderr where that is a terminal (shown)."""

    def __init__(self, shown: bool) -> None:
        self._shown = shown and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._label = ""
        self.total = self.done = self.files = self.files_done = 0
        self._began = self._moved_at = time.monotonic()
        self._samples: deque[tuple[float, int]] = deque()
        self._drawn = -1.0
        self._on_screen = False

    def begin(self, total: int, files: int) -> None:
        self.total, self.files = total, files
        self._began = self._moved_at = time.monotonic()
        self._samples.append((self._began, 0))

    def file(self, label: str) -> None:
        """What is being copied now."""
        self._label = label

    def moved(self, size: int) -> None:
        self.done += size
        self._moved_at = time.monotonic()

    def skipped(self, size: int) -> None:
        """Bytes that need not be moved: they are there, or will not come."""
        self.total -= size

    def seconds(self) -> float:
        return time.monotonic() - self._began

    def rate(self) -> float:
        """Bytes a second, of late."""
        (since, before), now = self._samples[0], time.monotonic()
        return (self.done - before) / (now - since) if now > since else 0.0

    def tick(self) -> None:
        """Draw it, now and then."""
        now = time.monotonic()
        if not self._shown or not self.files or now - self._drawn < REDRAW:
            return
        self._drawn = now
        self._samples.append((now, self.done))
        while len(self._samples) > 2 and now - self._samples[0][0] > WINDOW:
            self._samples.popleft()
        if _is_ours():
            self._write("\r" + self.line(_room(), now) + "\x1b[K")
            self._on_screen = True

    def line(self, room: int, now: float) -> str:
        """At most room columns: name, bar, percent, bytes, rate and time, as much of it as there is room for."""
        part = min(self.done / self.total, 1.0) if self.total > 0 else 1.0
        rate = self.rate()
        stalled = now - self._moved_at > STALLED and self.done < self.total
        left = "stalled" if stalled else _clock((self.total - self.done) / rate) if rate > 0 else "--:--"
        speed = f"{human(int(rate))}/s"
        percent = f"{int(part * 100):3d}%"
        label = f"{self.files_done + 1}/{self.files} {self._label}" if self.files > 1 else self._label
        ends = (  # with the columns that are to be left for the rest
            (f"{percent}  {human(self.done)}/{human(self.total)}  {speed}  {left}", 12 + BAR),
            (f"{percent}  {speed}  {left}", 6),
            (f"{percent}  {left}", 2),
        )
        end = next((text for text, least in ends if room - columns(text) >= least), percent)
        free = room - columns(end) - 2
        bar = free - min(columns(label), max(free // 2, 12)) - 4
        if bar >= BAR:
            filled = int(bar * part)
            end = f"[{'#' * filled}{'.' * (bar - filled)}]  {end}"
            free = room - columns(end) - 2
        name = shortened(label, free)
        return f"{name}{' ' * (free - columns(name))}  {end}"

    def clear(self) -> None:
        """Take the line away: something else is to be said."""
        if self._on_screen:
            self._write("\r\x1b[K")
            self._on_screen = False

    def _write(self, text: str) -> None:
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except (OSError, ValueError):
            self._shown = False  # the terminal has gone; the files matter more


def shortened(text: str, room: int) -> str:
    """text in room columns: its beginning and, where the kind of file stands, its end."""
    if columns(text) <= room:
        return text
    tail = text[-max(room // 3, 1) :]
    head = text
    while head and columns(head) + 1 + columns(tail) > room:
        head = head[:-1]
    return f"{head}…{tail}" if room > 2 else ""


def _room() -> int:
    try:
        return max((os.get_terminal_size(2).columns or 80) - 1, 20)
    except OSError:
        return 79


def _clock(seconds: float) -> str:
    whole = int(seconds + 0.5)
    if whole >= 86400:
        return f"{whole // 86400}d {whole % 86400 // 3600:02d}h"
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"


def _is_ours() -> bool:
    """In the background nothing is drawn over what the person does meanwhile."""
    try:
        return os.tcgetpgrp(2) == os.getpgrp()
    except OSError:
        return True  # no controlling terminal, but one to write on
