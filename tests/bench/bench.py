"""Measures the installed `ai` against its limits and a peer. Usage: bench.py WORK [--write], started by `run`, which prepares WORK.

CPU is user and system time of the one process that is measured. Runs that are compared take turns (A B C A B C …) and the medians
count, so that a machine that is slow for a while is slow for all of them.
"""

from __future__ import annotations

import json
import os
import platform
import select
import shutil
import sys
import time
from functools import partial
from typing import NamedTuple

from lab import HERE, LONGEST, QUESTION, Bench, Run, median, quantile, read_all, take_turns

DOCUMENT = os.path.join(os.path.dirname(os.path.dirname(HERE)), "docs", "benchmarks.md")
BEGIN, END = "<!-- figures: written by tests/bench/run --write -->", "<!-- end of figures -->"
TOKENS, RAPID = 200, 20_000  # as in model_server.py
LOG_BYTES = 1_000_000_000


class Row(NamedTuple):
    """One line of the table. value and limit are compared; measured, allowed and peer are how they read."""

    what: str
    measured: str
    allowed: str = "–"
    peer: str = "–"
    value: float | None = None
    limit: float = 0.0
    at_least: bool = False

    @property
    def over(self) -> bool:
        if self.value is None:
            return False
        return self.value < self.limit if self.at_least else self.value > self.limit


def ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 0.02 else f"{seconds * 1000:.0f} ms"


def measure_start(bench: Bench) -> list[Row]:
    commands = {"pass": [bench.python, "-c", "pass"], "--version": [bench.ai, "--version"], "--help": [bench.ai, "--help"]}
    runs = take_turns(25, {name: partial(bench.run, argv) for name, argv in commands.items()})
    rows = []
    for flag, limit in (("--version", 1.5), ("--help", 3.0)):
        for field, name in (("wall", "time"), ("cpu", "CPU")):
            mine, bare = median(runs[flag], field), median(runs["pass"], field)
            told = f"{mine / bare:.2f} × ({ms(mine)})"
            rows.append(Row(f"`ai {flag}`, {name}", told, f"≤ {limit:g} ×", f"`python -c pass`: {ms(bare)}", mine / bare, limit))
    return rows


def measure_answer(bench: Bench) -> list[Row]:
    commands = bench.clients("answer")
    runs = take_turns(11, {name: partial(bench.run, argv, words=TOKENS) for name, argv in commands.items()})
    mine, least, peer = (median(runs[name], "cpu") for name in ("ai", "minimal", "llm"))
    what = f"`ai QUESTION`, {TOKENS} tokens streamed, CPU"
    peaks = {name: median(runs[name], "peak") for name in runs}
    others = f"minimal.py: {peaks['minimal']:.1f} MB, `llm`: {peaks['llm']:.0f} MB"
    return [
        Row(what, f"{mine / least:.3f} × ({ms(mine)})", "≤ 1.25 ×", f"minimal.py: {ms(least)}", mine / least, 1.25),
        Row("the same, how much less than `llm`", f"{peer / mine:.2f} ×", "≥ 8 ×", f"`llm`: {ms(peer)}", peer / mine, 8, at_least=True),
        Row("the same, peak memory", f"{peaks['ai']:.1f} MB", "≤ 30 MB", others, peaks["ai"], 30),
    ]


def measure_guide(bench: Bench) -> list[Row]:
    commands = {"pass": [bench.python, "-c", "pass"], "guide": [bench.ai, "-p", "guide", "how", "to", "check", "disk"]}
    runs = take_turns(11, {name: partial(bench.run, argv) for name, argv in commands.items()})
    told = f"{ms(median(runs['guide'], 'cpu'))} CPU, {median(runs['guide'], 'peak'):.1f} MB"
    return [Row("`ai QUESTION` answered by the guide", told, peer=f"`python -c pass`: {ms(median(runs['pass'], 'cpu'))}")]


def first_token(bench: Bench, argv: list[str], terminal: bool) -> float:
    """Seconds from when the server sends the first token until the reader of stdout sees something of it."""
    reader, writer = os.openpty() if terminal else os.pipe()
    noise, spinner = os.openpty() if terminal else (None, None)
    started = time.monotonic()
    pid = bench.start(argv, out=writer, pace="first", err=spinner)
    os.close(writer)
    select.select([reader], [], [], LONGEST)
    seen = time.monotonic()
    read_all(reader)
    bench.finish(pid, started)
    for fd in filter(None, (reader, noise, spinner)):
        os.close(fd)
    return seen - float(json.loads(bench.replies.readline())["first"])


def measure_first_token(bench: Bench) -> list[Row]:
    commands = bench.clients("first")
    calls = {name: partial(first_token, bench, argv, terminal=False) for name, argv in commands.items()}
    calls["terminal"] = partial(first_token, bench, commands["ai"], terminal=True)
    delays = take_turns(15, calls)
    others = ", ".join(f"{shown}: {ms(quantile(delays[name]))}" for name, shown in (("minimal", "minimal.py"), ("llm", "`llm`")))
    rows = []
    for name, where in (("ai", "in a pipe"), ("terminal", "on a terminal")):
        typical, slow = quantile(delays[name]), quantile(delays[name], 0.95)
        rows.append(Row(f"first token {where}, median (p95)", f"{ms(typical)} ({ms(slow)})", "≤ 5 ms", others, typical, 0.005))
    return rows


def rapid_stream(bench: Bench, argv: list[str]) -> tuple[float, float, float]:
    """CPU seconds for 10,000 tokens, seconds the last one was shown after it was sent, tokens a second that the server reached."""
    reader, writer = os.pipe()
    started = time.monotonic()
    pid = bench.start(argv, out=writer, pace="rapid")
    os.close(writer)
    size, last = read_all(reader)
    os.close(reader)
    figures = bench.finish(pid, started)
    sent = json.loads(bench.replies.readline())
    assert size > RAPID * 6, "not all tokens came out"
    return figures.cpu / RAPID * 10_000, last - sent["end"], RAPID / (sent["end"] - sent["first"])


def measure_rapid(bench: Bench) -> list[Row]:
    commands = bench.clients("rapid")
    calls = {name: partial(rapid_stream, bench, commands[name]) for name in ("ai", "minimal")}
    found = take_turns(3, calls)
    llm = rapid_stream(bench, commands["llm"])
    cpu, lag, rate = ({name: quantile([run[column] for run in runs]) for name, runs in found.items()} for column in range(3))
    others = f"minimal.py: {ms(max(lag['minimal'], 0))}, `llm`: {ms(max(llm[1], 0))}"
    told = f"{ms(max(lag['ai'], 0))} at {rate['ai']:,.0f}/s"
    assert rate["ai"] > 9_900, f"the server itself only reached {rate['ai']:.0f} tokens a second"
    return [
        Row(f"{RAPID:,} tokens at 10,000/s: last one shown after it was sent", told, "≤ 50 ms", others, lag["ai"], 0.05),
        Row("the same, CPU for 10,000 tokens", f"{cpu['ai']:.2f} s", "< 1 s", f"minimal.py: {cpu['minimal']:.2f} s, `llm`: {llm[0]:.2f} s", cpu["ai"], 1),
    ]


def read_log(bench: Bench, argv: list[str]) -> Run:
    """Run argv at the end of a pipe that carries LOG_BYTES of log text."""
    reader, writer = os.pipe()
    started = time.monotonic()
    source = bench.start([bench.python, f"{HERE}/log_text.py", str(LOG_BYTES)], out=writer)
    pid = bench.start(argv, stdin=reader)
    os.close(writer)
    os.close(reader)
    figures = bench.finish(pid, started)
    bench.finish(source, started)
    return figures


def measure_log(bench: Bench) -> list[Row]:
    mine = read_log(bench, [bench.ai, *QUESTION])
    bench.replies.readline()
    others = {}
    for name, argv in {"wc -l": ["wc", "-l"], "grep -c ERROR": ["grep", "-c", "ERROR"]}.items():
        others[name] = read_log(bench, [shutil.which(argv[0]) or argv[0], *argv[1:]])
    references = ", ".join(f"`{name}`: {run.cpu:.1f} s" for name, run in others.items())
    return [
        Row("1 GB of log text piped into `ai QUESTION`, peak memory", f"{mine.peak:.1f} MB", "≤ 60 MB", value=mine.peak, limit=60),
        Row("the same, CPU (and until the answer was there)", f"{mine.cpu:.1f} s ({mine.wall:.1f} s)", peer=references),
    ]


def measure_vault(bench: Bench) -> list[Row]:
    """`ai vault get`, unlocked by the kernel's keyring and with the password, against what both cannot do without."""
    place = f"{bench.home}/answer"
    password, secret, archive = (f"{place}/{name}" for name in ("password", "secret", "secret.yml"))
    for path, text in ((password, "correct horse battery staple\n"), (secret, "a value worth keeping"), (archive, "a value worth keeping\n")):
        with open(path, "w") as file:
            file.write(text)
    vault = [bench.ai, "vault"]
    key = ["--password-file", password]
    peer = os.path.join(bench.work, "peer", "bin", "ansible-vault")
    bench.run([*vault, "init", *key])
    bench.run([*vault, "set", "name", "--file", secret, *key])
    bench.run([peer, "encrypt", "--vault-password-file", password, archive])
    derive = "import hashlib; hashlib.pbkdf2_hmac('sha256', b'x', bytes(32), 600_000)"
    commands = {
        "fernet": [bench.python, "-c", "import cryptography.fernet"],
        "derive": [bench.python, "-c", derive],
        "locked": [*vault, "get", "name", *key],
        "ansible": [peer, "view", "--vault-password-file", password, archive],
    }
    runs = take_turns(11, {name: partial(bench.run, argv) for name, argv in commands.items()})
    bench.run([*vault, "unlock", "--for", "10m", *key])
    try:
        commands = {"fernet": commands["fernet"], "unlocked": [*vault, "get", "name"]}
        later = take_turns(15, {name: partial(bench.run, argv) for name, argv in commands.items()})
    finally:
        bench.run([*vault, "lock"])
    needed = median(runs["derive"], "cpu") + median(runs["fernet"], "cpu")
    locked, ansible = median(runs["locked"], "cpu"), median(runs["ansible"], "cpu")
    unlocked, fernet = median(later["unlocked"], "cpu"), median(later["fernet"], "cpu")
    return [
        Row("`ai vault get`, unlocked, CPU", f"{unlocked / fernet:.2f} × ({ms(unlocked)})", "≤ 2 ×", f"`import cryptography.fernet`: {ms(fernet)}", unlocked / fernet, 2),
        Row(
            "`ai vault get` with the password, CPU",
            f"{locked / needed:.2f} × ({ms(locked)})",
            "≤ 1.2 ×",
            f"600,000 iterations and that import: {ms(needed)}, `ansible-vault view` (10,000 iterations): {ms(ansible)}",
            locked / needed,
            1.2,
        ),
    ]


def measure_inside(bench: Bench) -> list[Row]:
    found: dict[str, list[float]] = {}
    for _ in range(5):
        bench.run([bench.python, f"{HERE}/inside.py"])
        with open(bench.output) as file:
            for name, value in json.load(file).items():
                found.setdefault(name, []).append(value)
    figures = {name: quantile(values) / 1000 for name, values in found.items()}
    told = {name: f"{ms(figures[f'first {name}'])} ({ms(figures[name])})" for name in ("config", "guide", "history")}
    return [
        Row(
            "loading the configuration, once (again in the same process)",
            told["config"],
            "< 10 ms",
            f"PyYAML's own import before that: {ms(figures['first yaml'])}",
            value=figures["first config"],
            limit=0.01,
        ),
        Row("searching the guide, once (again)", told["guide"]),
        Row("writing to the history, once (again)", told["history"]),
    ]


def check_history(bench: Bench) -> None:
    """The answers were kept, as they are for everybody: 12 of measure_answer and one about a log."""
    import sqlite3

    with sqlite3.connect(f"{bench.home}/answer/history.db") as connection:
        kept = connection.execute("SELECT count(*) FROM history WHERE provider = 'bench' AND NOT partial").fetchone()[0]
    assert kept >= 13, f"only {kept} answers are in the history"


def table(rows: list[Row]) -> str:
    lines = ["| what | measured | limit | others | |", "|---|---|---|---|---|"]
    for row in rows:
        verdict = "" if row.value is None else "**over**" if row.over else "ok"
        lines.append(f"| {row.what} | {row.measured} | {row.allowed} | {row.peer} | {verdict} |")
    return "\n".join(lines)


def machine(bench: Bench) -> str:
    bench.run([bench.llm, "--version"])
    with open(bench.output) as file:
        peer = file.read().strip().replace(", version", "")
    system = f"{platform.system()} {platform.machine()}"
    return f"Python {platform.python_version()}, {os.cpu_count()} cores, {system}; {peer}; load at the start {os.getloadavg()[0]:.2f}."


def write_document(text: str) -> None:
    with open(DOCUMENT) as file:
        before, _, rest = file.read().partition(BEGIN)
    after = rest.partition(END)[2]
    with open(DOCUMENT, "w") as file:
        file.write(f"{before}{BEGIN}\n{text}\n{END}{after}")


def main(work: str, options: list[str]) -> int:
    bench = Bench(work)
    try:
        text = machine(bench)
        measures = (measure_start, measure_answer, measure_guide, measure_first_token, measure_rapid, measure_log, measure_vault, measure_inside)
        rows: list[Row] = []
        for measure in measures:
            print(f"{measure.__name__.replace('_', ' ')} …", file=sys.stderr, flush=True)
            rows += measure(bench)
        check_history(bench)
    finally:
        bench.close()
    text = f"{text}\n\n{table(rows)}"
    print(text)
    if options == ["--write"]:
        write_document(text)
    over = [row.what for row in rows if row.over]
    print(f"over the limit: {'; '.join(over)}" if over else "all within their limits", file=sys.stderr)
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
