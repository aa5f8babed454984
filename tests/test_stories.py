"""Whole-command stories: text files in tests/stories/ that show a use of `ai` and are run as they stand.

    # A comment: what this story is about.
    $ echo one; echo two >&2        a command, run by `bash -c`; `ai` is on PATH, stdin is /dev/null, there is no terminal
    > one                           its stdout, line by line (`>` alone: an empty line)
    ! two                           its stderr; a stream without a line here must be empty
    ? 0                             its exit code, 0 unless given
    % file NAME                     write a file into the story's directory before the next command; its text follows in `|` lines
    % answer TEXT                   what the model at {server} answers from here on
    % env NAME=VALUE                an environment variable of all later commands
    | more                          continues the `$` or `%` line above: a further line of the command, the file or the answer

`...` stands for any text within a line, a line `> ...` (`! ...`) for any number of lines. {server} is the API base of a scripted server
that streams the answer, {dir} the story's directory, {config} its OPSTERM_DIR, {version} the version. The commands of a story share
directory and OPSTERM_DIR. Blank lines only separate.
"""

from __future__ import annotations

import difflib
import os
import re
import signal
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest
from scripted_server import ScriptedServer, answer

from opsterm import __version__

STORIES = sorted((Path(__file__).parent / "stories").glob("*.txt"))
TIMEOUT = 60  # seconds for one command


class Step(NamedTuple):
    """A `$` or `%` line with its `|` lines, and what a command is expected to do."""

    place: str
    kind: str
    text: str
    stdout: list[str]
    stderr: list[str]
    code: int


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_story(path: Path, home: str, scripted_server: ScriptedServer) -> None:
    tell(path.read_text(encoding="utf-8"), path.name, home, scripted_server)


def tell(text: str, name: str, home: str, server: ScriptedServer) -> None:
    """Run a story; AssertionError with a diff at the first command that does something else than is written there."""
    directory = os.path.join(home, "story")
    os.mkdir(directory)
    known = {"server": server.url, "dir": directory, "config": os.environ["OPSTERM_DIR"], "version": __version__}
    environment = dict(os.environ)
    for variable, value in known.items():
        text = text.replace(f"{{{variable}}}", value)
    for step in parse(text, name):
        if step.kind == "$":
            _check(step, *_run(step.text, directory, environment))
        else:
            _prepare(step, directory, environment, server)


def parse(text: str, name: str) -> list[Step]:
    """The steps of a story; ValueError with the place of a line that cannot be read."""
    steps: list[Step] = []
    for number, line in enumerate(text.splitlines(), 1):
        mark, rest = line[:1], line[2:]
        if not line.strip() or mark == "#":
            continue
        if line[1:2] not in ("", " ") or mark not in "$%>!?|" or not (steps or mark in "$%"):
            raise ValueError(f"{name}:{number}: cannot read {line!r}")
        if mark in "$%":
            steps.append(Step(f"{name}:{number}", mark, rest, [], [], 0))
        elif mark == "|":
            steps[-1] = steps[-1]._replace(text=f"{steps[-1].text}\n{rest}")
        elif mark == "?":
            steps[-1] = steps[-1]._replace(code=int(rest))
        else:
            (steps[-1].stdout if mark == ">" else steps[-1].stderr).append(rest)
    return steps


def _prepare(step: Step, directory: str, environment: dict[str, str], server: ScriptedServer) -> None:
    """Carry out a `%` line."""
    first, _, body = step.text.partition("\n")
    what, _, rest = first.partition(" ")
    if what == "file":
        path = Path(directory, rest)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_text(f"{body}\n" if body else "", encoding="utf-8")
        path.chmod(0o600)
    elif what == "answer":
        reply = "\n".join(filter(None, (rest, body)))
        server.script(answer(*re.findall(r"\s*\S+\s*", reply)))
    elif what == "env":
        variable, _, value = rest.partition("=")
        environment[variable] = value
    else:
        raise ValueError(f"{step.place}: unknown directive {what!r}")


def _run(command: str, directory: str, environment: dict[str, str]) -> tuple[str, str, int]:
    """stdout, stderr and exit code of a command in a session of its own, so that it has no terminal."""
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    child = subprocess.Popen(["bash", "-c", command], cwd=directory, env=environment, start_new_session=True, **streams)
    try:
        stdout, stderr = child.communicate(timeout=TIMEOUT)
    except subprocess.TimeoutExpired:
        os.killpg(child.pid, signal.SIGKILL)
        child.communicate()
        raise AssertionError(f"{command}\nran for more than {TIMEOUT} s") from None
    return stdout.decode("utf-8", "backslashreplace"), stderr.decode("utf-8", "backslashreplace"), child.returncode


def _check(step: Step, stdout: str, stderr: str, code: int) -> None:
    problems = [*_differences(">", step.stdout, stdout), *_differences("!", step.stderr, stderr)]
    if code != step.code:
        problems.append(f"exit code {code}, expected {step.code}")
    if problems:  # not `assert`: pytest would indent the diff
        raise AssertionError("\n".join([f"{step.place}: $ {step.text}", *problems]))


def _differences(mark: str, expected: list[str], output: str) -> list[str]:
    """Nothing when output fits, else its diff (-expected, +came) in the story's own notation."""
    if output and not output.endswith("\n"):
        output += "[no newline at the end]\n"
    if re.fullmatch("".join(map(_pattern, expected)), output):
        return []
    came = output.splitlines()
    # A line that fits by its wildcard is no difference.
    shown = [next((line for line in came if line != "..." and re.fullmatch(_pattern(wanted), f"{line}\n")), wanted) for wanted in expected]
    diff = difflib.ndiff([f"{mark} {line}" for line in shown], [f"{mark} {line}" for line in came])
    return [line for line in diff if not line.startswith("?")]


def _pattern(line: str) -> str:
    """The regular expression for an expected line, its end included."""
    return r"(?:.*\n)*?" if line == "..." else ".*".join(map(re.escape, line.split("..."))) + r"\n"
