"""Questions to the person, asked on /dev/tty: stdin may be the pipe, stdout the answer."""

from __future__ import annotations

import os
import select
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from opsterm.errors import UsageError
from opsterm.term import clean, conceals, note, restore

END, ESCAPE = "\x04", "\x1b"
ERASE, KILL = "\x7f\b", "\x15\x17"  # Backspace; Ctrl-U and Ctrl-W
PASTE = ("\x1b[200~", "\x1b[201~")  # what a terminal in its bracketed paste mode puts around a paste


class NoTerminal(Exception):
    """There is nobody to ask."""


def open_tty() -> int:
    """A file descriptor of the controlling terminal. NoTerminal when the process has none."""
    try:
        return os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)
    except OSError:
        raise NoTerminal from None


def has_terminal() -> bool:
    """Whether there is somebody to ask."""
    try:
        os.close(open_tty())
    except NoTerminal:
        return False
    return True


def in_foreground() -> bool:
    """Whether the terminal is ours now: not in the background (`ai … &`)."""
    try:
        fd = open_tty()
    except NoTerminal:
        return False
    try:
        return os.tcgetpgrp(fd) == os.getpgrp()
    except OSError:
        return False
    finally:
        os.close(fd)


def ask_key(text: str, keys: str, default: str, leave: str = "") -> str:
    """Show text and return the key that is pressed, one of keys. Enter and Esc mean default, Ctrl-D and a terminal that
    goes away mean leave (by default: default). KeyboardInterrupt on Ctrl-C.

    What was typed before the question stood there is thrown away, and so is a key that others follow at once (a
    paste): nobody approves what they have not seen. NoTerminal without a terminal, also when it goes away meanwhile.
    """
    with _asking(_KeyMode, text) as asked:
        key = _read_key(asked.fd, keys, default, leave or default)
        os.write(asked.fd, (key if key in keys else "").encode() + b"\n")
    return key


@contextmanager
def _asking(mode: type[_KeyMode], question: str) -> Iterator[_KeyMode]:
    """The terminal in this mode, with the question on it. NoTerminal without one."""
    import termios

    fd = open_tty()
    try:
        _come_to_foreground(fd)
        with mode(fd, question) as asked:
            termios.tcflush(fd, termios.TCIFLUSH)
            asked.show()
            try:
                yield asked
            except (KeyboardInterrupt, EOFError):
                os.write(fd, b"\n")  # what is said next begins a line
                raise
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

    def __init__(self, fd: int, question: str) -> None:
        self.fd = fd
        self.typed = b""
        self._question = question.encode("utf-8", "replace")

    def __enter__(self) -> _KeyMode:
        import termios

        self._modes = termios.tcgetattr(self.fd)
        actions = dict.fromkeys((signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT), self._end)
        actions[signal.SIGCONT] = self._resume
        self._handlers = {number: signal.signal(number, action) for number, action in actions.items()}
        self._enter()
        return self

    def show(self) -> None:
        os.write(self.fd, self._question)

    def _enter(self) -> None:
        import tty

        tty.setcbreak(self.fd)

    def _resume(self, *_: object) -> None:
        """After Ctrl-Z the terminal has the shell's modes and its prompt, and what was typed is gone."""
        if os.tcgetpgrp(self.fd) == os.getpgrp():  # after `bg` not: `fg` will resume us once more
            self.typed = b""
            self._enter()
            self.show()

    def _end(self, number: int, _: object) -> None:
        raise SystemExit(128 + number)

    def __exit__(self, *_: object) -> None:
        for number, handler in self._handlers.items():
            signal.signal(number, handler or signal.SIG_DFL)
        restore(self.fd, self._modes)


class _LineMode(_KeyMode):
    """The terminal as a shell would have it."""

    def _enter(self) -> None:
        import termios

        modes = [*self._modes]
        modes[0] |= termios.ICRNL
        modes[3] |= termios.ICANON | termios.ISIG | termios.ECHO | termios.ECHOE | termios.ECHOK
        termios.tcsetattr(self.fd, termios.TCSADRAIN, modes)


def ask_line(question: str, default: str = "") -> str:
    """Show question and return the line that is typed, without blanks around it; default for an empty one.

    EOFError on Ctrl-D, KeyboardInterrupt on Ctrl-C. What was typed before is thrown away, and so is what a paste has
    beyond its first line. A line with characters that nobody sees (arrow keys) is asked for again. NoTerminal without
    a terminal, also when it goes away meanwhile.
    """
    while True:
        with _asking(_LineMode, clean(question)) as asked:
            line = _read_line(asked).partition("\n")[0].strip()
        if not conceals(line):
            return line or default
        note("there are characters in it that do not show, as of an arrow key: type it once more", "red")


def ask_secret(question: str) -> str:
    """Like ask_line, but nothing of what is typed is shown, it may have any length (a line of the terminal ends after
    4095 bytes), a paste of several lines is returned whole, and blanks around it belong to it."""
    with _asking(_KeyMode, clean(question)) as asked:
        secret = _edited(_read_line(asked))
        os.write(asked.fd, b"\n")
    return secret.removesuffix("\n")


def _read_line(asked: _KeyMode) -> str:
    """What is typed up to the newline. EOFError on Ctrl-D, and when the terminal has gone."""
    import termios

    # A paste of several lines comes at once; the rest of it is no answer to what is asked next.
    while b"\n" not in asked.typed or select.select([asked.fd], [], [], 0.05)[0]:
        more = os.read(asked.fd, 4096).replace(b"\r", b"\n")
        if not more or END.encode() in more:
            raise EOFError
        asked.typed += more
    termios.tcflush(asked.fd, termios.TCIFLUSH)
    return asked.typed.decode("utf-8", "replace")


def _edited(typed: str) -> str:
    """What is left of typed once its keys for editing have done their work."""
    for marker in PASTE:
        typed = typed.replace(marker, "")
    found: list[str] = []
    for character in typed:
        if character in ERASE:
            del found[-1:]
        elif character in KILL:
            found.clear()
        else:
            found.append(character)
    return "".join(found)


def _read_key(fd: int, keys: str, default: str, leave: str) -> str:
    while True:
        text = os.read(fd, 1).decode("utf-8", "replace")
        # An arrow key or a paste comes as several bytes: that is no answer.
        while text and select.select([fd], [], [], 0.05)[0]:
            more = os.read(fd, 4096)
            if not more:
                break
            text += more.decode("utf-8", "replace")
        if text in ("", END):
            return leave
        if text in (ESCAPE, "\r", "\n"):
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
        os.write(tty, b"\n")  # what is said next begins a line
        return None
    finally:
        readline.set_startup_hook(None)  # type: ignore[attr-defined]
        os.dup2(saved[0], 0)
        os.dup2(saved[1], 1)
        for fd in (*saved, tty):
            os.close(fd)


def _edit_in_editor(text: str) -> str | None:
    import tempfile

    from opsterm import editor

    with tempfile.TemporaryDirectory(prefix="opsterm-") as directory:  # created 0700
        path = os.path.join(directory, "command.sh")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text + "\n")
        tty = open_tty()
        try:
            code = editor.run(path, tty)
        except UsageError as error:
            note(f"{error.message}. {error.hint}", "yellow")
            return None
        finally:
            os.close(tty)
        if code:
            return None
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read().strip("\n") or None
