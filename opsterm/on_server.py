"""A request on a server: on the terminal as the person would run it there with ssh, or unattended, with a deadline that
holds on the server too."""

from __future__ import annotations

from shlex import quote

from opsterm import inventory, inventory_select, ssh_chain, ssh_config, ssh_process
from opsterm.process import Capture, Result
from opsterm.ssh_config import Manner

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from opsterm.guard import Target
    from opsterm.inventory_fields import Server

# As it was judged, whatever the shell of the account is, and without what its start-up files make of it.
AS_JUDGED = "exec bash --noprofile --norc -c {}"


def hops(target: Target) -> tuple[Server, ...]:
    """The way there. UsageError for a server that nobody knows. sudo is what a command itself says, and was judged as:
    `become` of the inventory is for what the person types."""
    found = inventory.load()
    *before, server = ssh_chain.resolve(found, inventory_select.one(found, target.name))
    return (*before, server._replace(become=False))


def argv(way: tuple[Server, ...], command: str) -> list[str]:
    """What runs it on our terminal: ssh can ask there, and the command has a terminal too."""
    path, alias = ssh_config.write(way, Manner(masters=True))
    return [ssh_process.program("ssh"), "-F", path, "-tt", "--", alias, AS_JUDGED.format(quote(command))]


def run(
    way: tuple[Server, ...],
    command: str,
    record: Callable[[Result], None],
    timeout: float | None,
    live: Callable[[bytes], None] | None,
) -> Result:
    """Run it with nobody there, as unattended.run() does here: record gets the result, also when we are ended."""
    from opsterm import ssh_run

    capture = Capture()

    def take(_: int, data: bytes) -> None:
        capture.add(data)
        if live:
            live(data)

    result = Result(130, b"", 0.0, "it was ended while it ran")
    try:
        ran = ssh_run.run(way, AS_JUDGED.format(quote(command)), timeout=timeout, live=take)
        why = f"{ran.failure.text}. {ran.failure.hint}" if ran.failure else ""
        result = Result(ran.code, b"", ran.duration, why)
    finally:
        result = result._replace(output=capture.value())
        record(result)
    return result
