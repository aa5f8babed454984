"""`ai scp`: files to servers, from servers and between them, through the same inventory and chains as `ai ssh`."""

from __future__ import annotations

import os
import time
from functools import partial

from opsterm import inventory, inventory_select, prompt, scp_paths, ssh_chain
from opsterm.errors import FAILED, REFUSED, OpsTermError, UsageError
from opsterm.scp_connect import Connections
from opsterm.scp_copy import Options
from opsterm.scp_ends import FILE, Local
from opsterm.scp_loop import Loop, Lost, Stopped
from opsterm.scp_paths import place
from opsterm.scp_plan import CHANGED, CREATED, SAME, Planner
from opsterm.scp_progress import Progress
from opsterm.scp_report import Report
from opsterm.scp_transfer import SKIPPED, Done, Transfer
from opsterm.term import human, note

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse

    from opsterm.inventory_fields import Server
    from opsterm.scp_loop import Task
    from opsterm.scp_paths import Operand
    from opsterm.scp_plan import End, Plan, Step

CLEANING = 5.0  # seconds that a server has to remove what is left of a file
LISTED = 10  # files in a message
UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "ki": 2**10, "mi": 2**20, "gi": 2**30}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.usage = "ai scp [options] SOURCE… TARGET"
    add = parser.add_argument
    add("operands", nargs="*", metavar="SOURCE… TARGET", help="FILE, or SERVER:PATH; ./a:b is a file here")
    add("-r", "--recursive", action="store_true", help="directories, too: `dir` goes into TARGET, `dir/` its contents")
    add("-p", "--preserve", action="store_true", help="keep modes and times")
    add("--via", metavar="A[,B]", help="through these servers instead of the inventory's proxy; none: directly")
    add("-n", "--dry-run", action="store_true", help="say what would be copied and overwritten; change nothing")
    add("-f", "--force", action="store_true", help="overwrite files that differ without asking")
    add("--resume", action="store_true", help="go on with what was interrupted")
    add("--verify", action="store_true", help="compare sha256 on both sides before a file is moved into place")
    add("--limit", type=_rate, default=0, metavar="RATE", help="bytes a second at most: 500K, 10M")
    add("--accept-new", action="store_true", help="take over host keys that are not known yet (never changed ones)")
    add("--json", action="store_true", help="what became of each file, as one JSON document")
    parser.epilog = (
        "Files are written beside their place under another name, checked, and then moved there. Exit code: 0 all is"
        " there; 1 something is not; 4 something would have been overwritten, or was not to be; 6 no connection."
    )
    parser.parse_args = partial(_parsed, parser)  # type: ignore[method-assign]


def _parsed(parser: argparse.ArgumentParser, words: list[str]) -> argparse.Namespace:
    """Options may stand anywhere before `--`, and behind it all are operands."""
    end = words.index("--") if "--" in words else len(words)
    args = parser.parse_intermixed_args(words[:end])
    args.operands += words[end + 1 :]
    return args


def _rate(text: str) -> int:
    low = text.lower().removesuffix("/s").removesuffix("b")
    digits = low.rstrip("kmgi")
    value = float(digits) * UNITS[low[len(digits) :]]
    if not 1 <= value < 1e15:
        raise ValueError
    return int(value)


_rate.__name__ = "rate"  # argparse puts it into its message


def main(args: argparse.Namespace) -> int:
    operands = [scp_paths.parse(text) for text in args.operands]
    if len(operands) < 2:
        given = args.operands[0] if operands else "FILE"
        hint = f"ai scp {given} ." if operands and operands[0].server else ""
        raise UsageError("where to? A source and a target are needed", hint or f"ai scp {given} SERVER:DIRECTORY/")
    if not any(operand.server for operand in operands):
        raise UsageError("all of these are on this machine", "SERVER:PATH is on a server; here: cp")
    ways = _ways(operands, args.via)
    progress = Progress(shown=not args.json)
    loop = Loop(progress.tick)
    with Connections(loop, args.accept_new) as connections:
        run = _Run(args, loop, connections, progress)
        return run.run(operands, ways)


def _ways(operands: list[Operand], via: str | None) -> dict[str, tuple[Server, ...]]:
    """What each server of the operands is, with the hops to it."""
    found = inventory.load()
    ways = {}
    for operand in operands:
        if operand.server and operand.server not in ways:
            try:
                server = inventory_select.one(found, operand.server)
            except UsageError as error:
                if os.path.lexists(operand.text):
                    raise UsageError(error.message, f"The file here: ./{operand.text}") from None
                raise
            ways[operand.server] = ssh_chain.resolve(found, server, via)
    return ways


class _Run:
    """One call, from the plan to the report."""

    def __init__(self, args: argparse.Namespace, loop: Loop, connections: Connections, progress: Progress) -> None:
        self.args, self.loop, self.connections, self.progress = args, loop, connections, progress
        self.options = Options(args.preserve, args.resume, args.verify, args.limit)
        self.transfer: Transfer | None = None
        self.report = Report(progress, args.json, args.dry_run)

    def run(self, operands: list[Operand], ways: dict[str, tuple[Server, ...]]) -> int:
        try:
            with self.loop:
                plan = self.loop.run(self._plan(operands, ways))
            return self._carry_out(plan)
        except Lost as lost:
            left = self._clean_up()
            error = self.connections.failure(lost)
            self.report.cut_short(left, error.message)
            raise error from None
        except Stopped as stopped:
            left = self._clean_up()
            self.report.cut_short(left, "stopped")
            return 128 + stopped.number
        except BaseException:  # nobody reads our output any more, a bug: the parts go all the same
            self._clean_up()
            raise

    def _plan(self, operands: list[Operand], ways: dict[str, tuple[Server, ...]]) -> Task:
        ends: dict[str, End] = {"": Local(self.loop)}
        for name, hops in ways.items():  # one after the other: each may ask for something
            same = next((ends[other] for other in ends if other and ways[other] == hops), None)
            ends[name] = same or (yield from self.connections.open(hops, self.args.verify))
        *sources, target = [(ends[operand.server], operand.path) for operand in operands]
        planner = Planner(self.loop, target[0], self.args.recursive, self.args.verify)
        return (yield from planner.plan(sources, target[1]))

    def _carry_out(self, plan: Plan) -> int:
        self.report.server = plan.end.server
        for where in plan.skipped:
            note(f"left out: {where} is no file, directory or link", "yellow")
        if self.args.dry_run:
            return self.report.plan(plan)
        plan, declined = self._agreed(plan)
        todo = [step for step in plan.steps if step.info.kind == FILE and step.state in (CREATED, CHANGED)]
        if todo:
            with self.loop:
                self.loop.run(self._check_room(plan))
        self.progress.begin(plan.size(), len(todo))
        self.transfer = Transfer(self.loop, plan, self.options, self.progress, self.report.tell)
        with self.loop:
            self.loop.run(self.transfer.run())
        for step in declined:
            self.report.tell(Done(step, SKIPPED))
        return self.report.end()

    def _agreed(self, plan: Plan) -> tuple[Plan, list[Step]]:
        """The plan without what is not to be overwritten, and that. OpsTermError where nobody can be asked."""
        differing = plan.of(CHANGED)
        if not differing or self.args.force:
            return plan, []
        try:
            declined = _ask(plan, differing)
        except prompt.NoTerminal:
            names = [place(plan.end.server, step.target) for step in differing[:LISTED]]
            more = f" and {len(differing) - LISTED} more" if len(differing) > LISTED else ""
            raise OpsTermError(
                f"nothing was copied: {', '.join(names)}{more} {_are_there(len(differing))}",
                "--force overwrites; -n shows what would be",
                REFUSED,
                "policy",
            ) from None
        left_out = set(map(id, declined))
        return plan._replace(steps=[step for step in plan.steps if id(step) not in left_out]), declined

    def _check_room(self, plan: Plan) -> Task:
        """A disk that is filled to the last byte stops more than this copy."""
        above = scp_paths.parent_of(next(s.target for s in plan.steps if s.state in (CREATED, CHANGED, SAME)))
        try:
            free = yield plan.end.free(above)
        except OSError:
            return
        if free is not None and free < plan.size() and not self.args.force and not self.args.resume:
            where = place(plan.end.server, above)
            raise OpsTermError(
                f"nothing was copied: {human(plan.size())} do not fit into {where}, where {human(free)} are free",
                "--force tries it all the same",
                FAILED,
                "file",
            )

    def _clean_up(self) -> list[tuple[Step, str]]:
        """Remove what is half-written, as far as it is of no use; what is left."""
        self.progress.clear()
        self.loop.abandon()
        if not self.transfer:
            return []
        for stream in self.loop.streams:
            stream.patience = CLEANING
        try:
            with self.loop:
                return self.loop.run(self.transfer.clean_up())
        except (Lost, Stopped):
            return []


def _are_there(count: int) -> str:
    return "is there and differs" if count == 1 else "are there and differ"


def _ask(plan: Plan, differing: list[Step]) -> list[Step]:
    """Those that are not to be overwritten. OpsTermError where the person leaves it all."""
    declined = []
    if not prompt.has_terminal():
        raise prompt.NoTerminal
    for at, step in enumerate(differing):
        rest = len(differing) - at
        more = f", [a]ll {rest}, [q]uit" if rest > 1 else ""
        question = f"{_difference(plan, step)}\nOverwrite it? [y]es, [N]o{more} > "
        key = prompt.ask_key(question, "ynaq" if more else "yn", "n", leave="q")
        if key == "a":
            break
        if key == "q":
            raise OpsTermError("nothing was copied", code=REFUSED, category="policy")
        if key == "n":
            declined.append(step)
    return declined


def _difference(plan: Plan, step: Step) -> str:
    old = step.old
    assert old
    where = place(plan.end.server, step.target)
    if old.kind != FILE or step.info.kind != FILE:
        return f"{where} is a {old.kind} there, and comes as a {step.info.kind}."
    there, here = (f"{human(info.size)} of {_date(info.mtime)}" for info in (old, step.info))
    newer = " (newer)" if old.mtime > step.info.mtime else ""
    return f"{where} is there and differs: {there}{newer}; it comes with {here}."


def _date(seconds: int) -> str:
    try:
        return time.strftime("%Y-%m-%d %H:%M", time.localtime(seconds))
    except (OverflowError, ValueError, OSError):
        return "an unknown time"
