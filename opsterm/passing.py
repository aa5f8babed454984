"""A command in our place: it has our streams and gets the signals that are meant for it, and its exit code is ours. It
has a session of its own, so that it cannot type into the terminal it was started from."""

from __future__ import annotations

import os
import signal

from opsterm import kernel
from opsterm.process import send

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn

NOT_STARTED = 127
_PASSED_ON = ("INT", "TERM", "HUP", "QUIT", "USR1", "USR2", "CONT", "WINCH", "TSTP")
_WAITED_FOR = {getattr(signal, f"SIG{name}") for name in (*_PASSED_ON, "CHLD")}


def run(argv: list[str], env: dict[str, str], enter: Callable[[], None] | None = None) -> int:
    """Run argv with our streams and return its exit code as a shell reports it: 128 + signal when killed, 127 where it
    does not start. enter is called in the child before anything of argv runs; where it raises OSError nothing does.

    A stop (Ctrl-Z) stops the command first and then us; when we are continued it is. Where we are killed it is, too.
    """
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)  # with SIG_IGN, which is inherited, there is nothing to wait for
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _WAITED_FOR)
    try:
        parent = os.getpid()
        pid = os.fork()
        if pid == 0:
            _become(argv, env, enter, before, parent)
        while True:
            number = signal.sigwaitinfo(_WAITED_FOR).si_signo
            ended, status = os.waitpid(pid, os.WNOHANG)
            if ended:
                code = os.waitstatus_to_exitcode(status)
                return code if code >= 0 else 128 - code
            if number == signal.SIGTSTP:
                send(os.killpg, pid, signal.SIGSTOP)  # in a session without a shell SIGTSTP stops nothing
                os.kill(parent, signal.SIGSTOP)
            elif number != signal.SIGCHLD:
                send(os.killpg, pid, number)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _become(
    argv: list[str], env: dict[str, str], enter: Callable[[], None] | None, mask: set[int], parent: int
) -> NoReturn:
    try:
        for number in (signal.SIGPIPE, signal.SIGXFSZ):  # that Python ignores; what was ignored before stays so (nohup)
            signal.signal(number, signal.SIG_DFL)
        os.setsid()
        if enter:
            enter()
        kernel.die_with(parent)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        os.execvpe(argv[0], argv, env)
    except OSError as error:
        os.write(2, f"{argv[0]}: {error.strerror}\n".encode())
    finally:
        os._exit(NOT_STARTED)
