"""A terminal to drive: a private tmux server with one shell in it, as a person at a screen would see it.

    with Terminal(cols=100) as terminal:
        terminal.send("echo $((6 * 7))", "Enter")
        terminal.wait_for("42")
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Mapping
from typing import final

# Shells that read none of the person's start-up files; all of them take PS1 from the environment.
SHELLS = {
    "bash": ["bash", "--noprofile", "--norc", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "sh": ["sh", "-i"],
    "busybox": ["busybox", "sh", "-i"],
}


@final
class Terminal:
    """A shell (a name of SHELLS, or an argv) on a screen of cols × rows, with env on top of our own environment, in cwd (default: $HOME)."""

    def __init__(
        self, shell: str | list[str] = "bash", cols: int = 80, rows: int = 24, env: Mapping[str, str] | None = None, cwd: str | None = None
    ) -> None:
        self._directory = tempfile.mkdtemp(prefix="tmux-")
        argv = SHELLS[shell] if isinstance(shell, str) else shell
        # No history file: the shell would write it on its way out, when its $HOME may be gone already.
        environment = {**os.environ, "PS1": "$ ", "HISTFILE": "/dev/null", **(env or {})}
        environment.pop("TMUX", None)
        self._environment = environment
        try:
            # Options first: the status line would take a row, and a lone Escape should arrive at once.
            settings = ["set", "-g", "status", "off", ";", "set", "-s", "escape-time", "0", ";", "set", "-g", "default-terminal", "screen-256color"]
            session = ["new-session", "-d", "-x", str(cols), "-y", str(rows), "-c", cwd or os.environ["HOME"], *argv]
            self._tmux("start-server", ";", *settings, ";", *session)
            if isinstance(shell, str):
                self.wait_for("$ ")
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def send(self, text: str = "", *keys: str) -> None:
        """Type text as it is, then press keys by tmux's names: `send("ls", "Enter")`, `send("", "C-c")`."""
        if text:
            # tmux takes a semicolon at the end of an argument for the end of its command.
            self._tmux("send-keys", "-l", "--", text[:-1] + "\\;" if text.endswith(";") else text)
        if keys:
            self._tmux("send-keys", "--", *keys)

    def press(self, key: str) -> None:
        """Answer a question with one key, and wait until it was taken: keys that follow at once would be a paste."""
        before = self.screen().count(f"> {key}")
        self.send(key)
        deadline = time.monotonic() + 15
        while self.screen().count(f"> {key}") <= before and time.monotonic() < deadline:
            time.sleep(0.03)

    def clear(self) -> None:
        """Empty the screen, and wait until nothing of what was on it can be taken for what comes next."""
        self.send("clear", "Enter")
        deadline = time.monotonic() + 15
        while self.screen().strip() not in ("$", "%", "#") and time.monotonic() < deadline:
            time.sleep(0.03)

    def screen(self, ansi: bool = False, history: bool = False) -> str:
        """The text on the screen without trailing blanks, ansi: with its colours, history: with what scrolled off."""
        return self._tmux("capture-pane", "-p", *(["-e"] if ansi else []), *(["-S", "-"] if history else [])).rstrip()

    def wait_for(self, what: str | re.Pattern[str], timeout: float = 15) -> str:
        """Wait until the screen contains what, and return that screen; AssertionError after timeout seconds.

        A command just typed is on the screen too: wait for what only its output can contain.
        """
        deadline = time.monotonic() + timeout
        while True:
            screen = self.screen()
            if what.search(screen) if isinstance(what, re.Pattern) else what.rstrip() in screen:
                return screen
            if time.monotonic() > deadline:
                raise AssertionError(f"no {what!r} on the screen after {timeout:g} s:\n{screen}")
            time.sleep(0.03)

    def close(self) -> None:
        """End this terminal's own tmux server, and with it the shell (SIGHUP)."""
        self._call("kill-server")
        shutil.rmtree(self._directory, ignore_errors=True)

    def _tmux(self, *arguments: str) -> str:
        done = self._call(*arguments)
        if done.returncode:
            raise AssertionError(f"tmux {arguments[0]}: {done.stderr.strip()} (has the shell ended?)")
        return done.stdout

    def _call(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = ["tmux", "-u", "-S", os.path.join(self._directory, "socket"), "-f", "/dev/null", *arguments]
        return subprocess.run(
            command, env=self._environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=30, check=False
        )
