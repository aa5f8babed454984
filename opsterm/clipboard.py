"""Copy text to the clipboard, here or on the far side of an ssh session."""

from __future__ import annotations

import os

# (variable without which the program cannot work, "" for none; program): text goes in on stdin, never in argv.
PROGRAMS = (
    ("TMUX", ["tmux", "load-buffer", "-w", "-"]),
    ("WAYLAND_DISPLAY", ["wl-copy"]),
    ("DISPLAY", ["xclip", "-selection", "clipboard"]),
    ("DISPLAY", ["xsel", "--clipboard", "--input"]),
    ("", ["pbcopy"]),
)


def copy(text: str, tty: int) -> str:
    """Put text on the clipboard and say how, in words for the person.

    The first program that works; else the terminal itself is asked (OSC 52), which works through ssh too but gives no
    receipt.
    """
    from opsterm.process import feed

    for variable, argv in PROGRAMS:
        if (not variable or os.environ.get(variable)) and feed(argv, text.encode("utf-8", "surrogateescape")):
            return f"copied ({argv[0]})"
    import base64

    os.write(tty, b"\x1b]52;c;" + base64.b64encode(text.encode("utf-8", "surrogateescape")) + b"\x07")
    return "sent to the terminal's clipboard (OSC 52; not every terminal takes it)"
