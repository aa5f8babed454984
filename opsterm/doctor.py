"""`ai doctor`: what is configured, reachable, missing, in one table of checks; `doctor network` follows one request."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Iterator

from opsterm import checkup, checkup_files, checkup_provider, checkup_vault, config, errors, probe, providers
from opsterm.checkup import BROKEN, NOTE, OK, STATUSES, WARNING, Finding, Task
from opsterm.checkup_provider import Facts
from opsterm.errors import UsageError
from opsterm.provider_keys import with_key
from opsterm.record import NamedTuple
from opsterm.term import Spinner, clean, coloured, paint, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

PATIENCE = 8.0  # seconds that one check may take; all of them run at the same time
SIGNS = {OK: "✓", NOTE: "·", WARNING: "!", BROKEN: "✗", probe.UNUSED: "-", probe.NOT_TRIED: " "}
ASCII_SIGNS = {**SIGNS, OK: "+", NOTE: "-", BROKEN: "x"}
STYLE = {OK: "green", WARNING: "yellow", BROKEN: "red"}
COUNTED = {OK: "ok", NOTE: "note{s}", WARNING: "warning{s}", BROKEN: "broken"}
NARROW = 60  # columns; up to that, further lines begin at the left
NARROWEST = 24  # columns; below that there is no point in wrapping


class Check(NamedTuple):
    section: str
    name: str
    run: Callable[[Facts], Iterable[Finding]]


def _variables(facts: Facts) -> Iterable[Finding]:
    return checkup_files.variables(facts.config, facts.problem)


def _vault(facts: Facts) -> Iterable[Finding]:
    return checkup_vault.contents(facts.config, facts.choices[0].endpoint if facts.choices else None)


def _plain(function: Callable[[], Iterable[Finding]]) -> Callable[[Facts], Iterable[Finding]]:
    """A check that needs no facts."""
    return lambda facts: function()


# Everything that is looked at, in the order of the report. What takes long is last.
CHECKS = (
    Check("Installation", "python", _plain(checkup.python)),
    Check("Installation", "packages", _plain(checkup.packages)),
    Check("Installation", "command", _plain(checkup.command)),
    Check("Configuration", "files", _plain(checkup_files.configuration)),
    Check("Configuration", "variables", _variables),
    Check("Files", "directories", _plain(checkup_files.directories)),
    Check("Files", "history", _plain(checkup_files.database)),
    Check("Files", "leftovers", _plain(checkup_files.leftovers)),
    Check("Vault", "vault", _vault),
    Check("Vault", "keyring", _plain(checkup_vault.keyring)),
    Check("Terminal", "streams", _plain(checkup.streams)),
    Check("Terminal", "terminal", _plain(checkup.terminal)),
    Check("Terminal", "shell", _plain(checkup.shell)),
    Check("Programs", "editor", _plain(checkup.editor)),
    Check("Programs", "clipboard", _plain(checkup.copying)),
    Check("Programs", "programs", _plain(checkup.programs)),
    Check("Programs", "kernel", _plain(checkup.kernel)),
    Check("Provider", "choice", checkup_provider.provider),
    Check("Provider", "proxy", checkup_provider.proxy),
    Check("Provider", "trust", checkup_provider.trust),
    Check("Provider", "reachable", checkup_provider.reachable),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what", nargs="?", choices=("network",), metavar="network", help="follow one request to the provider, by stages"
    )
    parser.add_argument("-p", "--provider", default="", metavar="NAME", help="with network: another than the usual one")
    parser.add_argument("--json", action="store_true", help="as JSON")


def main(args: argparse.Namespace) -> int:
    if args.what:
        return _network(args.provider, args.json)
    if args.provider:
        raise UsageError("-p goes with network", f"ai doctor network -p {args.provider}")
    found = _awaited(_findings(), "looking around")
    if args.json:
        rows = list(found)
        _print_json({"ok": not _any_broken(rows), "findings": [_document(finding) for finding in rows]})
    else:
        rows = _report(found)
        _print(f"\n{_summary(rows)}", "bold")
    return errors.FAILED if _any_broken(rows) else errors.OK


def _summary(rows: list[Finding]) -> str:
    counts = {status: sum(finding.status == status for finding in rows) for status in STATUSES}
    return ", ".join(
        f"{counts[status]} {word.format(s='s' * (counts[status] != 1))}" for status, word in COUNTED.items()
    )


def _findings() -> Iterator[Finding]:
    """Run all checks at once, and give what they find in the order of the table."""
    try:
        facts = Task(checkup_provider.gather).result(PATIENCE)
    except Exception as error:
        facts = Facts(None, None)
        yield checkup.failure(error, PATIENCE)._replace(section="Configuration", check="load")
    ends = time.monotonic() + PATIENCE
    running: list[tuple[Check, list[Finding], Task]] = []
    for check in CHECKS:
        findings: list[Finding] = []
        running.append((check, findings, Task(_run, check, facts, findings)))
    for check, findings, task in running:
        try:
            task.result(ends - time.monotonic())
        except Exception as error:
            findings.append(checkup.failure(error, PATIENCE))
        yield from (finding._replace(section=check.section, check=check.name) for finding in tuple(findings))


def _run(check: Check, facts: Facts, findings: list[Finding]) -> None:
    """One by one, so that what was found before a check fails is not lost."""
    for finding in check.run(facts):
        findings.append(finding)


def _network(provider: str, as_json: bool) -> int:
    settings = config.load()
    endpoint = providers.resolve(settings, provider)
    if endpoint is None:
        why, mend = providers.unasked(settings)
        raise UsageError(f"there is no request to follow: {why}, and the guide needs none", mend)
    endpoint = with_key(endpoint)
    stages = _awaited(probe.follow(endpoint), f"asking {endpoint.label}")
    if as_json:
        rows = list(stages)
        known = [{**_document(stage), "ms": None if stage.ms is None else round(stage.ms, 1)} for stage in rows]
        named = [{"stage": stage.pop("name"), **stage} for stage in known]
        _print_json(
            {
                "ok": not _any_broken(rows),
                "provider": endpoint.label,
                "url": providers.shown(endpoint.url),
                "stages": named,
            }
        )
    else:
        _print(clean(f"{endpoint.label}: {providers.shown(endpoint.url)}"), "bold")
        rows = []
        for stage in stages:
            rows.append(stage)
            _print_finding(
                stage.status, stage.found or stage.status, stage.mend, f"{stage.name:<5} {_span(stage.ms):>7}  "
            )
    return errors.FAILED if _any_broken(rows) else errors.OK


def _span(ms: float | None) -> str:
    return "" if ms is None else f"{ms:.1f} ms" if ms < 100 else f"{ms:.0f} ms"


def _awaited(rows: Iterator[Any], label: str) -> Iterator[Any]:
    """The rows as they come, with a sign of life before each."""
    while True:
        spinner = Spinner(label).start()
        try:
            row = next(rows, None)
        finally:
            spinner.stop()
        if row is None:
            return
        yield row


def _any_broken(rows: Iterable[Any]) -> bool:
    return any(row.status == BROKEN for row in rows)


def _document(row: Any) -> dict[str, Any]:
    return dict(row._asdict())


def _print_json(document: Any) -> None:
    import json

    print(json.dumps(document))


def _report(found: Iterable[Finding]) -> list[Finding]:
    rows: list[Finding] = []
    for finding in found:
        if not rows or rows[-1].section != finding.section:
            _print(("\n" if rows else "") + finding.section, "bold")
        rows.append(finding)
        _print_finding(finding.status, finding.found, finding.mend)
    return rows


def _print_finding(status: str, found: str, mend: str, before: str = "") -> None:
    """The sign and what was found; below it the mend. A command stays in one line, to be copied."""
    sign = (SIGNS if checkup.is_utf8() else ASCII_SIGNS)[status]
    text = before + clean(" ".join(found.split()))
    indent = 2 + len(before) if width() > NARROW else 2
    first, *rest = _wrapped(text, 2, indent)
    _print(paint(sign, STYLE.get(status, "dim"), coloured()) + first[1:])
    for line in rest:
        _print(line)
    for line in _wrapped(clean(mend), 4, 4) if mend[:1].isupper() else ["    " + clean(mend)] if mend else []:
        _print(line, "cyan")


def _wrapped(text: str, first: int, rest: int) -> list[str]:
    """text in lines that fit a terminal, the first and the others indented by so many blanks; one line in a pipe."""
    columns = width() - 1
    if not sys.stdout.isatty() or columns < NARROWEST:
        return [" " * first + text]
    import textwrap

    wrapper = textwrap.TextWrapper(columns, " " * first, " " * rest, break_long_words=False, break_on_hyphens=False)
    return wrapper.wrap(text) or [""]


def _print(text: str, style: str = "") -> None:
    print(paint(text, style, bool(style) and coloured()) if style else text, flush=True)
