"""A program of OpenSSH that is talked to through its stdin and stdout, while it may ask on the terminal."""

from __future__ import annotations

import os
import signal
import time

from opsterm.environment import inherited
from opsterm.errors import OpsTermError
from opsterm.handover import PYTHON_IGNORES
from opsterm.process import GRACE, send
from opsterm.ssh_process import program


class Peer:
    """reader is what it writes, writer what it reads: whoever takes them closes them. more are variables for it.

    It stays in our group, so that it may ask for a password; Ctrl-C is ours alone, since we need it to clean up.
    """

    def __init__(self, argv: list[str], more: dict[str, str]) -> None:
        self.reader, theirs_out = os.pipe()
        theirs_in, self.writer = os.pipe()
        actions = [
            (os.POSIX_SPAWN_DUP2, theirs_in, 0),
            (os.POSIX_SPAWN_DUP2, theirs_out, 1),
            (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
        ]
        path = program(argv[0])
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            self._pid = os.posix_spawn(
                path, argv, {**inherited(), **more}, file_actions=actions, setsigdef=PYTHON_IGNORES
            )
        except OSError as error:
            raise OpsTermError(f"{path} cannot be started: {error.strerror}", f"ls -l {path}") from None
        finally:
            signal.signal(signal.SIGINT, before or signal.SIG_DFL)
            os.close(theirs_in)
            os.close(theirs_out)
        self._code: int | None = None

    def code(self, timeout: float) -> int | None:
        """Its exit code, as a shell reports it; None where it has not ended within timeout seconds."""
        end = time.monotonic() + timeout
        while self._code is None:
            pid, status = os.waitpid(self._pid, os.WNOHANG)
            if pid:
                code = os.waitstatus_to_exitcode(status)
                self._code = code if code >= 0 else 128 - code
            elif time.monotonic() >= end:
                return None
            else:
                time.sleep(0.005)
        return self._code

    def end(self, timeout: float = 0.0) -> None:
        """It has ended: by itself within timeout seconds, now that its stdin is closed, or else by a signal."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            if self.code(timeout) is not None:
                return
            send(os.kill, self._pid, number)
            timeout = GRACE
        self.code(GRACE)
