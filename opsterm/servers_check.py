"""`ai servers check`: a login to each of many servers at once, and what came of it."""

from __future__ import annotations

import sys

from opsterm import inventory, inventory_select, process, ssh_chain, ssh_master, ssh_run
from opsterm.errors import OK, UNREACHABLE, UsageError
from opsterm.record import NamedTuple
from opsterm.screen import emit
from opsterm.servers_table import cut, table
from opsterm.ssh_config import CONNECT, Manner
from opsterm.ssh_process import signals_raise
from opsterm.term import Spinner, clean, coloured, paint, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from concurrent.futures import Future
    from typing import Any

    from opsterm.inventory import Inventory, Server

AT_ONCE = 16
MOST = 256  # at once: each is a thread, and an ssh for every hop
COMMAND = "exit"  # every shell has it, also one that is no POSIX shell
LONGEST = 300  # seconds


class Checked(NamedTuple):
    """seconds: of the whole login, through all hops. state: ok, or the kind of a failure."""

    server: Server
    state: str
    seconds: float
    hop: str = ""
    text: str = ""
    hint: str = ""


def check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("servers", nargs="*", metavar="SERVER", help="only these; all that are listed")
    text = "seconds that each hop may take to be connected (default: %(default)s)"
    parser.add_argument("--timeout", type=int, default=CONNECT, metavar="SECONDS", help=text)
    parser.add_argument("-j", "--at-once", type=int, default=AT_ONCE, metavar="N", help="default: %(default)s")
    parser.add_argument("--accept-new", action="store_true", help="trust the host keys of those never seen before")
    parser.add_argument("--json", action="store_true", help="as one JSON document")


def check(args: argparse.Namespace) -> int:
    for name, value, most in (("--timeout", args.timeout, LONGEST), ("--at-once", args.at_once, MOST)):
        if not 0 < value <= most:
            raise UsageError(f"{name} should be from 1 to {most}, not {value}")
    found = inventory.load()
    servers = inventory_select.select(found, ",".join(args.servers) or inventory.ALL)
    manner = Manner(batch=True, accept_new=args.accept_new, connect=args.timeout)
    ways = [_way(found, server) for server in servers]
    checked = _all(ways, manner, args.at_once)
    if args.json:
        import json

        emit(json.dumps({"servers": [_document(each) for each in checked]}, ensure_ascii=False) + "\n")
    else:
        emit("\n".join(_lines(checked)) + "\n")
    return OK if all(each.state == "ok" for each in checked) else UNREACHABLE


def _way(found: Inventory, server: Server) -> tuple[Server, ...] | Checked:
    try:
        return ssh_chain.resolve(found, server)
    except UsageError as error:
        return Checked(server, "config", 0.0, server.name, error.message, error.hint or "")


def _once(hops: tuple[Server, ...], manner: Manner) -> Checked:
    login = (*hops[:-1], hops[-1]._replace(become=False))  # whether sudo works there is another question
    ran = ssh_run.run(login, COMMAND, timeout=float(manner.connect), manner=manner)
    if ran.failure is None:
        return Checked(hops[-1], "ok", ran.duration)
    failure = ran.failure
    return Checked(hops[-1], failure.kind, ran.duration, failure.hop, failure.text, failure.hint)


def _shared(ways: Sequence[tuple[Server, ...] | Checked]) -> set[tuple[Server, ...]]:
    """The ways that several go: one connection for each is opened ahead, or the last hop refuses so many at a time."""
    from collections import Counter

    before = Counter(way[:-1] for way in ways if not isinstance(way, Checked) and len(way) > 1)
    return {hops for hops, number in before.items() if number > 1}


def _all(ways: Sequence[tuple[Server, ...] | Checked], manner: Manner, at_once: int) -> list[Checked]:
    """What came of each, in their order. When we are interrupted, what was started is ended first."""
    from concurrent.futures import ThreadPoolExecutor, as_completed

    shared = _shared(ways)

    def once(way: tuple[Server, ...] | Checked) -> Checked:
        return way if isinstance(way, Checked) else _once(way, manner._replace(masters=way[:-1] in shared))

    spinner = Spinner(f"{len(ways)} servers").start()
    pool = ThreadPoolExecutor(at_once)
    waiting: list[Future[Any]] = [pool.submit(ssh_master.warm, hops, manner) for hops in shared]
    try:
        with signals_raise():
            for each in as_completed(waiting):
                each.result()
            waiting = [pool.submit(once, way) for way in ways]
            for number, _ in enumerate(as_completed(waiting), 1):
                spinner.label = f"{number} of {len(ways)} answered"
    except BaseException:
        _end(pool, waiting)
        raise
    finally:
        spinner.stop()
    pool.shutdown()
    return [each.result() for each in waiting]


def _end(pool: Any, waiting: list[Future[Any]]) -> None:
    """A thread cannot be ended, but the ssh that it waits for can; some would try once more."""
    import signal
    from concurrent.futures import wait

    pool.shutdown(wait=False, cancel_futures=True)
    while left := [each for each in waiting if not each.done()]:
        process.send_below(signal.SIGTERM)
        wait(left, 0.1)


def _document(each: Checked) -> dict[str, Any]:
    about = {"state": each.state, "seconds": round(each.seconds, 3), "hop": each.hop}
    return {"name": each.server.name, "ok": each.state == "ok", **about, "text": each.text, "hint": each.hint}


def _lines(checked: list[Checked]) -> list[str]:
    """One line each; on a terminal what is wrong stands below, with what to do."""
    if not sys.stdout.isatty():
        return table((), [(*_cells(each), " ".join(f"{each.text} {each.hint}".split())) for each in checked])
    head, *rows = table(("SERVER", "LOGIN", "TIME"), [_cells(each) for each in checked])
    lines = [head]
    for each, row in zip(checked, rows):
        good = each.state == "ok"
        lines.append(paint(row, "green" if good else "red", coloured()))
        lines += [] if good else [*_below(each.text), *_below(each.hint)]
    failed = sum(each.state != "ok" for each in checked)
    return [*lines, cut(f"{len(checked) - failed} of {len(checked)} can be reached", width())]


def _cells(each: Checked) -> tuple[str, str, str]:
    return (
        each.server.name,
        each.state,
        f"{each.seconds * 1000:.0f} ms" if each.seconds < 10 else f"{each.seconds:.0f} s",
    )


def _below(text: str) -> list[str]:
    import textwrap

    return [
        part
        for line in clean(text).splitlines()
        for part in textwrap.wrap(
            line, max(width() - 1, 20), initial_indent="  ", subsequent_indent="  ",
            break_long_words=False, break_on_hyphens=False,
        )
    ]  # fmt: skip
