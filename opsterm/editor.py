"""The person's editor on the terminal, also for what must not leave memory."""

from __future__ import annotations

import os

from opsterm.environment import inherited
from opsterm.errors import UsageError
from opsterm.process import run_in_foreground
from opsterm.term import restore

EDITORS = ("editor", "nano", "vi")
VIM = ("vim", "nvim", "gvim", "vimx")
# A swap file lies in the file's directory only as long as a vimrc says nothing else, and viminfo, undo and backup files
# lie elsewhere anyway. -c comes after the vimrc; what a small vim does not know may fail.
VIM_OPTIONS = ["-n", "-c", "|".join(f"silent! set {o}" for o in ("noswf", "noudf", "nobk", "nowb", "vi=", "shada="))]


def run(path: str, tty: int, private: str = "") -> int:
    """Run $VISUAL, $EDITOR or what there is on path, and return its exit code. UsageError where it does not start.

    Ctrl-C belongs to it alone, and the terminal is left as it was. private is the directory that nothing of the file
    may leave: temporary files go there, and vim keeps no copies elsewhere. Others do so only where their own settings
    say it.
    """
    import shlex
    import shutil
    import signal
    import termios

    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR") or next(filter(shutil.which, EDITORS), "vi")
    env = {**inherited(), "TMPDIR": private} if private else inherited()
    modes = termios.tcgetattr(tty)
    handlers = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGQUIT)}
    try:
        argv = shlex.split(editor)
        code = run_in_foreground([*argv, *(_private_options(argv[0]) if private else []), path], tty, env)
    except (OSError, ValueError, IndexError) as error:
        why = getattr(error, "strerror", None) or error
        raise UsageError(f"the editor {editor!r} does not start: {why}", "Set $EDITOR. Nothing has changed") from None
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        restore(tty, modes)
    return code if code >= 0 else 128 - code


def _private_options(editor: str) -> list[str]:
    import shutil

    program = os.path.realpath(shutil.which(editor) or editor)  # `vi` and `editor` are often links to a vim
    return VIM_OPTIONS if os.path.basename(program).startswith(VIM) else []
