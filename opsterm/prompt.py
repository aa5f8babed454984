"""Questions to the person, asked on /dev/tty: stdin may be the pipe, stdout the answer."""

from __future__ import annotations

import os

INTERRUPT, END, ESCAPE = "\x03", "\x04", "\x1b"


class NoTerminal(Exception):
    """There is nobody to ask."""


def open_tty() -> int:
    """A file descriptor of the controlling terminal. NoTerminal when the process has none."""
    try:
        return os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)
    except OSError:
        raise NoTerminal from None


def ask_key(text: str, keys: str, default: str) -> str:
    """Show text and return the key that is pressed, one of keys; Enter, Esc and Ctrl-D mean default. KeyboardInterrupt on Ctrl-C.

    What was typed before the question stood there is thrown away: nobody approves what they have not seen. NoTerminal without a terminal.
    """
    import termios
    import tty

    fd = open_tty()
    try:
        before = termios.tcgetattr(fd)
        try:
            tty.setraw(fd)
            termios.tcflush(fd, termios.TCIFLUSH)
            os.write(fd, text.replace("\n", "\r\n").encode())
            key = _read_key(fd, keys, default)
        finally:
            termios.tcsetattr(fd, termios.TCSADRAIN, before)
            os.write(fd, b"\n")
    except OSError:
        raise NoTerminal from None  # the terminal went away (a hang-up): nobody said yes
    finally:
        os.close(fd)
    if key == INTERRUPT:
        raise KeyboardInterrupt
    return key


def _read_key(fd: int, keys: str, default: str) -> str:
    while True:
        data = os.read(fd, 64)  # an arrow key or a paste comes as several bytes at once: that is no answer
        text = data.decode("utf-8", "replace")
        if text in ("", END, ESCAPE, "\r", "\n"):
            return default
        if INTERRUPT in text:
            return INTERRUPT
        if len(text) == 1 and text.lower() in keys:
            os.write(fd, text.lower().encode())
            return text.lower()


def edit(text: str) -> str | None:
    """Let the person change text: one line in place, several in $VISUAL or $EDITOR. None when they gave up. NoTerminal without one."""
    os.close(open_tty())
    if "\n" not in text:
        try:
            import readline
        except ImportError:
            return _edit_in_editor(text)
        return _edit_in_place(text, readline)
    return _edit_in_editor(text)


def _edit_in_place(text: str, readline: object) -> str | None:
    """input() with text prefilled. It edits only where fds 0 and 1 are the terminal, so they are, for as long as it takes."""
    saved = os.dup(0), os.dup(1)
    tty = open_tty()
    try:
        os.dup2(tty, 0)
        os.dup2(tty, 1)
        readline.set_startup_hook(lambda: readline.insert_text(text))  # type: ignore[attr-defined]
        return input("$ ").strip() or None
    except (EOFError, KeyboardInterrupt):
        return None
    finally:
        readline.set_startup_hook(None)  # type: ignore[attr-defined]
        os.dup2(saved[0], 0)
        os.dup2(saved[1], 1)
        for fd in (*saved, tty):
            os.close(fd)


def _edit_in_editor(text: str) -> str | None:
    import shlex
    import tempfile

    from opsterm.process import run_in_foreground

    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    with tempfile.TemporaryDirectory(prefix="opsterm-") as directory:  # created 0700
        path = os.path.join(directory, "command.sh")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text + "\n")
        tty = open_tty()
        try:
            code = run_in_foreground([*shlex.split(editor), path], tty)
        except OSError as error:
            from opsterm.term import note

            note(f"the editor {editor!r} does not start: {error.strerror}. Set $EDITOR", "yellow")
            return None
        finally:
            os.close(tty)
        if code:
            return None
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read().strip("\n") or None
