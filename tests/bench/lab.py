"""Runs programs in clean conditions and takes their figures: wall time, CPU, memory. Everything that is measured is started here."""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

HERE = os.path.dirname(os.path.abspath(__file__))
MAXRSS_UNIT = 1 if sys.platform == "darwin" else 1024  # bytes
LONGEST = 120  # seconds that any one process may take
QUESTION = ("why", "is", "my", "disk", "full")


class Run(NamedTuple):
    wall: float  # seconds
    cpu: float  # seconds, user and system
    peak: float  # MB of resident memory. Linux lets a process begin with its parent's peak: some 14 MB are the least to be seen


class Bench:
    """The places and programs of one run: a private home, the virtual environments, the server."""

    def __init__(self, work: str) -> None:
        self.work = work
        self.home = os.path.join(work, "home")
        shutil.rmtree(self.home, ignore_errors=True)
        self.output, self.errors = (os.path.join(self.home, name) for name in ("output", "errors"))
        os.makedirs(self.home)
        self.python, self.ai = (os.path.join(work, "opsterm", "bin", name) for name in ("python", "ai"))
        self.llm = os.path.join(work, "peer", "bin", "llm")
        reader, writer = os.pipe()
        lifeline, self.lifeline = os.pipe()  # the server ends with it, however this process ends
        self.server = self.start([self.python, f"{HERE}/model_server.py"], stdin=lifeline, out=writer)
        os.close(writer)
        os.close(lifeline)
        self.replies = os.fdopen(reader)
        self.port = int(self.replies.readline())
        for pace in ("answer", "first", "rapid"):
            self._configure(pace)

    def url(self, pace: str) -> str:
        return f"http://127.0.0.1:{self.port}/{pace}/v1"

    def _configure(self, pace: str) -> None:
        """A home for each pace of the server, with the configuration of every client in it."""
        place = f"{self.home}/{pace}"
        os.makedirs(f"{place}/llm")
        with open(f"{place}/config.yaml", "w") as file:
            file.write(f"ai:\n  provider: bench\n  api_url: {self.url(pace)}\n  model: bench\n")
        os.chmod(f"{place}/config.yaml", 0o600)
        with open(f"{place}/llm/extra-openai-models.yaml", "w") as file:
            file.write(f"- model_id: bench\n  model_name: bench\n  api_base: {self.url(pace)}\n")

    def start(self, argv: list[str], stdin: int | None = None, out: int | None = None, pace: str = "answer", err: int | None = None) -> int:
        """Start a process in a clean environment and return its pid. stdin and stdout lead nowhere unless told, stderr to a file."""
        place = f"{self.home}/{pace}"
        env = {"HOME": self.home, "OPSTERM_DIR": place, "LLM_USER_PATH": f"{place}/llm", "TERM": "xterm-256color"}
        env |= {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "SHELL": "/bin/bash"}
        defaults = [(os.devnull, os.O_RDONLY), (os.devnull, os.O_WRONLY), (self.errors, os.O_WRONLY | os.O_CREAT | os.O_APPEND)]
        actions = [
            (os.POSIX_SPAWN_OPEN, fd, *default, 0o600) if given is None else (os.POSIX_SPAWN_DUP2, given, fd)
            for fd, (given, default) in enumerate(zip((stdin, out, err), defaults))
        ]
        return os.posix_spawn(argv[0], argv, env, file_actions=actions)

    def finish(self, pid: int, started: float) -> Run:
        """Wait for a process and return its figures. It must have gone well."""
        signal.signal(signal.SIGALRM, lambda *_: os.kill(pid, signal.SIGKILL))
        signal.alarm(LONGEST)
        _, status, usage = os.wait4(pid, 0)
        ended = time.monotonic()
        signal.alarm(0)
        code = os.waitstatus_to_exitcode(status)
        if code:
            with open(self.errors) as file:
                raise SystemExit(f"{file.read()[-2000:]}\na measured process ended with {code}")
        return Run(ended - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * MAXRSS_UNIT / 1e6)

    def run(self, argv: list[str], pace: str = "answer", words: int = 0) -> Run:
        """Run to the end. With words, make sure that exactly the server's answer of so many tokens came out."""
        out = os.open(self.output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        started = time.monotonic()
        figures = self.finish(self.start(argv, out=out, pace=pace), started)
        os.close(out)
        if words:
            self.replies.readline()
            with open(self.output) as file:
                expect_words(file.read(), words)
        return figures

    def clients(self, pace: str) -> dict[str, list[str]]:
        """The same call by each of the clients."""
        minimal = [self.python, f"{HERE}/minimal.py", self.url(pace), *QUESTION]
        return {"ai": [self.ai, *QUESTION], "minimal": minimal, "llm": [self.llm, "-m", "bench", " ".join(QUESTION)]}

    def close(self) -> None:
        os.close(self.lifeline)
        os.waitpid(self.server, 0)
        self.replies.close()


def expect_words(text: str, count: int) -> None:
    assert text.split() == [f"word{number}" for number in range(1, count + 1)], f"the answer is not what was sent: {text[:200]!r}"


def read_all(fd: int) -> tuple[int, float]:
    """Read to the end; return how many bytes came and when the last ones did."""
    size, last = 0, 0.0
    try:
        while data := os.read(fd, 1 << 20):
            size, last = size + len(data), time.monotonic()
    except OSError:
        pass  # EIO: how a terminal ends
    return size, last


def take_turns(rounds: int, calls: Mapping[str, Callable[[], Any]]) -> dict[str, list[Any]]:
    """The results of each call, made in turn. The first round warms up and is dropped."""
    results: dict[str, list[Any]] = {name: [] for name in calls}
    for _ in range(rounds + 1):
        for name, call in calls.items():
            results[name].append(call())
    return {name: found[1:] for name, found in results.items()}


def quantile(values: list[float], part: float = 0.5) -> float:
    return sorted(values)[min(int(len(values) * part), len(values) - 1)]


def median(runs: list[Run], field: str) -> float:
    return quantile([getattr(run, field) for run in runs])
