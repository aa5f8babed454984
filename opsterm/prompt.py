"""Questions to the person, asked on /dev/tty: stdin may be the pipe, stdout the answer."""

from __future__ import annotations

import os
import select
import signal

from opsterm.term import clean, note, restore

END, ESCAPE = "\x04", "\x1b"


class NoTerminal(Exception):
    """There is nobody to ask."""


def open_tty() -> int:
    """A file descriptor of the controlling terminal. NoTerminal when the process has none."""
    try:
        return os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)
    except OSError:
        raise NoTerminal from None


def ask_key(text: str, keys: str, default: str) -> str:
    """Show text and return the key that is pressed, one of keys; Enter, Esc and Ctrl-D mean default.
    KeyboardInterrupt on Ctrl-C.

    What was typed before the question stood there is thrown away, and so is a key that others follow at once (a
    paste): nobody approves what they have not seen. NoTerminal without a terminal, also when it goes away meanwhile.
    """
    import termios

    fd = open_tty()
    try:
        _come_to_foreground(fd)
        with _KeyMode(fd):
            termios.tcflush(fd, termios.TCIFLUSH)
            os.write(fd, text.encode("utf-8", "replace"))
            try:
                key = _read_key(fd, keys, default)
            except KeyboardInterrupt:
                os.write(fd, b"\n")  # what is said next begins a line
                raise
            os.write(fd, (key if key in keys else "").encode() + b"\n")
        return key
    except (OSError, termios.error):
        raise NoTerminal from None
    finally:
        os.close(fd)


def _come_to_foreground(fd: int) -> None:
    """In the background (`ai … &`) stop, as any program does that wants the terminal, until `fg`. NoTerminal where
    nobody can do that."""
    for _ in range(3):
        if os.tcgetpgrp(fd) == os.getpgrp():
            return
        os.kill(0, signal.SIGTTOU)
    raise NoTerminal


class _KeyMode:
    """The terminal without echo and line editing. Whatever ends us or stops us in between, it is left as it was."""

    def __init__(self, fd: int) -> None:
        self._fd = fd

    def __enter__(self) -> None:
        import termios

        self._modes = termios.tcgetattr(self._fd)
        actions = dict.fromkeys((signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT), self._end)
        actions[signal.SIGCONT] = self._enter  # after Ctrl-Z and fg the terminal has the shell's modes
        self._handlers = {number: signal.signal(number, action) for number, action in actions.items()}
        self._enter()

    def _enter(self, *_: object) -> None:
        import tty

        tty.setcbreak(self._fd)

    def _end(self, number: int, _: object) -> None:
        raise SystemExit(128 + number)

    def __exit__(self, *_: object) -> None:
        for number, handler in self._handlers.items():
            signal.signal(number, handler or signal.SIG_DFL)
        restore(self._fd, self._modes)


class _LineMode(_KeyMode):
    """The terminal as a shell would have it, with or without echo, until the line is there."""

    def __init__(self, fd: int, echo: bool) -> None:
        super().__init__(fd)
        self._echo = echo

    def _enter(self, *_: object) -> None:
        import termios

        modes = [*self._modes]
        modes[0] |= termios.ICRNL
        modes[3] |= termios.ICANON | termios.ISIG | termios.ECHOE | termios.ECHOK
        modes[3] = modes[3] | termios.ECHO if self._echo else modes[3] & ~(termios.ECHO | termios.ECHONL)
        termios.tcsetattr(self._fd, termios.TCSADRAIN, modes)


def ask_line(question: str, default: str = "") -> str:
    """Show question and return the line that is typed, without blanks around it; default for an empty one.

    EOFError on Ctrl-D, KeyboardInterrupt on Ctrl-C. What was typed before is thrown away, and so is what a paste has
    beyond its first line. NoTerminal without a terminal, also when it goes away meanwhile.
    """
    return _ask_line(question, echo=True).partition("\n")[0].strip() or default


def ask_secret(question: str) -> str:
    """Like ask_line, but nothing of what is typed is shown, and a paste of several lines is returned whole."""
    return _ask_line(question, echo=False).strip()


def _ask_line(question: str, echo: bool) -> str:
    import termios

    fd = open_tty()
    try:
        _come_to_foreground(fd)
        with _LineMode(fd, echo):
            termios.tcflush(fd, termios.TCIFLUSH)
            os.write(fd, clean(question).encode("utf-8", "replace"))
            try:
                line = _read_line(fd)
            except BaseException:
                os.write(fd, b"\n")
                raise
            if not echo:
                os.write(fd, b"\n")
            termios.tcflush(fd, termios.TCIFLUSH)
        return line
    except (OSError, termios.error):
        raise NoTerminal from None
    finally:
        os.close(fd)


def _read_line(fd: int) -> str:
    data = b""
    # A paste of several lines comes at once; the rest of it is no answer to what is asked next.
    while not data.endswith(b"\n") or select.select([fd], [], [], 0.05)[0]:
        more = os.read(fd, 4096)
        if not more:  # Ctrl-D, or the terminal has gone
            break
        data += more
    if not data:
        raise EOFError
    return data.decode("utf-8", "replace")


def _read_key(fd: int, keys: str, default: str) -> str:
    while True:
        text = os.read(fd, 1).decode("utf-8", "replace")
        # An arrow key or a paste comes as several bytes: that is no answer.
        while text and select.select([fd], [], [], 0.05)[0]:
            more = os.read(fd, 4096)
            if not more:
                break
            text += more.decode("utf-8", "replace")
        if text in ("", END, ESCAPE, "\r", "\n"):
            return default
        if len(text) == 1 and text.lower() in keys:
            return text.lower()


def edit(text: str) -> str | None:
    """Let the person change text: one line in place, several in $VISUAL or $EDITOR. None when they gave up.
    NoTerminal without one.

    Hidden characters come as clean() shows them, so that they can be seen and taken out.
    """
    os.close(open_tty())
    text = clean(text)
    if "\n" not in text:
        try:
            import readline
        except ImportError:
            return _edit_in_editor(text)
        return _edit_in_place(text, readline)
    return _edit_in_editor(text)


def _edit_in_place(text: str, readline: object) -> str | None:
    """input() with text prefilled. It edits only where fds 0 and 1 are the terminal, so they are, for as long as it
    takes."""
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
            note(f"the editor {editor!r} does not start: {error.strerror}. Set $EDITOR", "yellow")
            return None
        finally:
            os.close(tty)
        if code:
            return None
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read().strip("\n") or None
