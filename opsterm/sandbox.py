"""What a restriction means on this kernel: as plain data, before anything is done.

`plan` decides, `sandbox_enter` does. Landlock holds what happens to files, TCP and signals; seccomp the calls that it
does not see; capabilities what root could do around both; resource limits the rest.
"""

from __future__ import annotations

import os

from opsterm import kernel, landlock, seccomp, syscalls
from opsterm.errors import REFUSED, OpsTermError, UsageError
from opsterm.landlock import IOCTL_DEV, MAKE_BLOCK, MAKE_CHAR, REFER, REMOVE_DIR, REMOVE_FILE, TRUNCATE, WRITE_FILE
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

DELETING = REMOVE_DIR | REMOVE_FILE | REFER | TRUNCATE
MACHINE = WRITE_FILE | MAKE_CHAR | MAKE_BLOCK | IOCTL_DEV  # under every restriction: devices, /proc and /sys
WRITING = DELETING | MACHINE | 0x1F80  # with all that makes something
DEVICES = ("null", "zero", "full", "random", "urandom", "tty", "ptmx", "pts")  # in /dev, always to be written
MEMORY = ("/dev/shm", "/dev/mqueue", "/dev/hugepages")  # no devices
KERNELS_OWN = ("/dev", "/proc", "/sys")
SIZES = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40}
TIMES = {"s": 1, "m": 60, "h": 3600, "d": 86400}
# Capabilities (capabilities(7)) that root keeps: over files of others, other users, ports. All others lead out.
_KEPT = (0, 1, 2, 3, 4, 5, 6, 7, 10, 11, 14, 15, 23, 28, 29, 31, 34)
_RAW_NETWORK, _ADMINISTRATION, _RESOURCE = 13, 21, 24
EVERY_CAPABILITY = (1 << 64) - 1
_OTHER_KERNEL = "Linux 5.13 and later can have Landlock (/sys/kernel/security/lsm); bubblewrap helps without it"


class Restrictions(NamedTuple):
    """What is asked for. cpu: seconds of each process; memory: bytes of each; processes: beside those that the user
    has; file_size: bytes. best_effort: run although something cannot be held."""

    read_only: bool = False
    no_delete: bool = False
    no_network: bool = False
    no_sudo: bool = False
    paths: tuple[str, ...] = ()
    cpu: int | None = None
    memory: int | None = None
    processes: int | None = None
    file_size: int | None = None
    best_effort: bool = False

    def confines(self) -> bool:
        """Whether anything but limits is asked for."""
        return bool(self.read_only or self.no_delete or self.no_network or self.no_sudo or self.paths)

    def restricts(self) -> bool:
        """Whether anything is asked for."""
        return self.confines() or any(
            limit is not None for limit in (self.cpu, self.memory, self.processes, self.file_size)
        )

    def names(self) -> tuple[str, ...]:
        """Each restriction in words: `read_only`, `path /srv`, `memory 512M`."""
        flags = ("read_only", "no_delete", "no_network", "no_sudo")
        limits = (
            ("cpu", None if self.cpu is None else f"{self.cpu}s"),
            ("memory", written(self.memory)),
            ("processes", self.processes),
            ("file_size", written(self.file_size)),
        )
        return (
            *(name for name in flags if getattr(self, name)),
            *(f"path {path}" for path in self.paths),
            *(f"{name} {value}" for name, value in limits if value is not None),
        )


class Facts(NamedTuple):
    """What this system offers. abi: of Landlock, 0 without; machine: of syscalls.MACHINES, "" for another one;
    bwrap: where bubblewrap is, "" where it is not or not needed; capabilities: a mask of those permitted."""

    abi: int
    seccomp: bool
    machine: str
    bwrap: str = ""
    uid: int = 1000
    capabilities: int = 0


class Plan(NamedTuple):
    """What holds the restrictions. files, tcp, scopes: the rights that Landlock handles (abi 0: no Landlock);
    rules: path → rights that are allowed below it; everywhere: what is allowed outside of the kernel's own directories;
    denied: system calls; mounts: where all but the paths can be mounted read-only, what changes attributes need not be
    denied; capabilities: a mask of those kept; limits: names of RLIMIT_… and values, NPROC beside what
    there is; bwrap: the start of its command line; unheld: what was asked for and cannot be held here; weaker: what is
    told only."""

    restrictions: Restrictions
    abi: int = 0
    files: int = 0
    tcp: int = 0
    scopes: int = 0
    rules: tuple[tuple[str, int], ...] = ()
    everywhere: int = 0
    denied: tuple[seccomp.Rule, ...] = ()
    machine: str = ""
    mounts: bool = False
    capabilities: int = EVERY_CAPABILITY
    limits: tuple[tuple[str, int], ...] = ()
    bwrap: tuple[str, ...] = ()
    unheld: tuple[str, ...] = ()
    weaker: tuple[str, ...] = ()


def facts() -> Facts:
    """What this kernel, and this process on it, can hold."""
    abi = landlock.abi()
    machine = syscalls.machine(os.uname().machine)
    bwrap = "" if abi else next(filter(_executable, (os.path.join(p, "bwrap") for p in os.get_exec_path())), "")
    return Facts(abi, seccomp.available(), machine, bwrap, os.getuid(), kernel.capabilities())


def _executable(path: str) -> bool:
    return os.path.isfile(path) and os.access(path, os.X_OK)


def plan(wanted: Restrictions, facts: Facts) -> Plan:
    """How the restrictions are held where the facts are these. UsageError for a contradiction, OpsTermError (code 4)
    where something cannot be held and best_effort was not said."""
    _check(wanted)
    wanted = wanted._replace(paths=tuple(map(os.path.realpath, wanted.paths)))  # nothing is mounted over a link
    unheld = tuple(_unheld(wanted, facts))
    if unheld and not wanted.best_effort:
        hint = f"{_OTHER_KERNEL}. To run it as far as it can be held: --best-effort"
        if facts.abi or facts.bwrap:
            hint = "Leave that out, or run it as far as it can be held: --best-effort"
        raise OpsTermError(f"this system cannot hold it: {'; '.join(unheld)}", hint, REFUSED, "policy")
    made = Plan(wanted, limits=tuple(_limits(wanted)), capabilities=_capabilities(wanted), unheld=unheld)
    if not wanted.confines():
        return made
    if facts.seccomp:
        made = made._replace(denied=tuple(_denied(wanted, facts)), machine=facts.machine)
    made = made._replace(mounts=_can_mount(wanted, facts))
    if facts.abi:
        made = _with_landlock(made, wanted, facts.abi)
    elif facts.bwrap:
        made = made._replace(bwrap=_bubblewrap(made, facts))
    return made._replace(weaker=tuple(_weaker(wanted, facts)))


def _check(wanted: Restrictions) -> None:
    if wanted.read_only and wanted.paths:
        raise UsageError(
            f"read_only and path {wanted.paths[0]} contradict each other: one changes nothing, the other changes that",
            "a path alone already closes everything else to writing",
        )
    for path in wanted.paths:
        real = os.path.realpath(path)
        if real in ("/", *KERNELS_OWN) or real.startswith(("/proc/", "/sys/")):
            raise UsageError(f"path {path} would open what holds the sandbox", "name a directory of yours")


def _unheld(wanted: Restrictions, facts: Facts) -> Iterator[str]:
    if wanted.processes is not None and facts.uid == 0:
        yield "processes: no limit of their number holds for root"
    if not wanted.confines():
        return
    files = wanted.read_only or wanted.paths
    if not facts.abi and not facts.bwrap:
        why = "no Landlock in this kernel"
        if files:
            yield f"{'read_only' if wanted.read_only else 'path'}: files can be written everywhere ({why})"
        if wanted.no_delete:
            yield f"no_delete: files can be deleted ({why})"
        yield f"other processes of the same user can be changed ({why})"
    elif not facts.abi and wanted.no_delete:
        yield "no_delete: files can be deleted (no Landlock in this kernel, and bubblewrap cannot tell)"
    if facts.seccomp:
        return
    why = "no seccomp filters in this kernel" if facts.machine else "no table of system calls for this machine"
    if files:
        yield f"modes, owners, times and attributes of files can be changed ({why})"
    if (files or wanted.no_delete) and facts.abi and facts.abi < landlock.SINCE[TRUNCATE]:
        yield f"files can be truncated ({why}, and Landlock holds that since Linux 6.2)"
    elif wanted.no_delete:
        yield f"no_delete: holes can be punched into files ({why})"
    if wanted.no_network and not facts.bwrap:
        yield f"no_network: {'all but TCP is open' if facts.abi >= landlock.TCP_SINCE else 'it is open'} ({why})"
    yield f"services of this machine can be reached at their sockets: docker, systemd, databases ({why})"


def _can_mount(wanted: Restrictions, facts: Facts) -> bool:
    """Whether all but the paths can be mounted read-only: by root, or by bubblewrap."""
    by_root = facts.uid == 0 and facts.capabilities >> _ADMINISTRATION & 1
    return bool(wanted.paths and facts.seccomp and (by_root if facts.abi else facts.bwrap))


def _weaker(wanted: Restrictions, facts: Facts) -> Iterator[str]:
    if 0 < facts.abi < landlock.SCOPES_SINCE:
        yield "signals reach other processes of the same user (Landlock holds that since Linux 6.12)"
    if 0 < facts.abi < landlock.SINCE[TRUNCATE] and wanted.no_delete:
        yield "new files cannot be made with > either, only with >> (Landlock can tell since Linux 6.2)"
    if wanted.paths and facts.seccomp and not _can_mount(wanted, facts):
        yield "modes, owners, times and attributes of files cannot be changed in the path either (but by root)"
    if facts.abi == 1 and (wanted.paths or wanted.no_delete):
        yield "nothing can be moved to another directory (Landlock can tell since Linux 5.19)"


def _with_landlock(made: Plan, wanted: Restrictions, abi: int) -> Plan:
    handled = MACHINE
    if wanted.read_only or wanted.paths:
        handled = WRITING
    if wanted.no_delete:
        handled |= DELETING
    handled = landlock.known(handled, abi)
    terminal = handled & (WRITE_FILE | IOCTL_DEV)
    inside = handled & ~(MACHINE & ~WRITE_FILE)
    if wanted.no_delete:
        inside &= ~DELETING
    everywhere = 0 if wanted.read_only or wanted.paths else inside
    rules = [(f"/dev/{name}", terminal) for name in DEVICES]
    rules += [(path, everywhere) for path in MEMORY if everywhere]
    rules += [(path, inside | terminal) for path in wanted.paths]
    return made._replace(
        abi=abi,
        files=handled,
        tcp=landlock.BIND_TCP | landlock.CONNECT_TCP if wanted.no_network and abi >= landlock.TCP_SINCE else 0,
        scopes=landlock.ABSTRACT_SOCKETS | landlock.SIGNALS if abi >= landlock.SCOPES_SINCE else 0,
        rules=tuple(rules),
        everywhere=everywhere,
    )


def _denied(wanted: Restrictions, facts: Facts) -> Iterator[seccomp.Rule]:
    """The rules of seccomp. Of several about one call the first whose tests hold answers."""
    files = wanted.read_only or wanted.paths
    yield from seccomp.ALWAYS
    if wanted.no_network:
        yield from seccomp.NETWORK
    yield from seccomp.SOCKETS
    if files:
        yield from (*seccomp.ATTRIBUTES, *seccomp.CHANGES, *seccomp.RAW_SOCKETS)
    if files or wanted.no_delete:
        yield from seccomp.DELETION
    if facts.abi < landlock.SINCE[TRUNCATE] and not facts.bwrap:
        if wanted.no_delete:
            yield from seccomp.TRUNCATION
        elif files:
            yield from seccomp.TRUNCATION_UNWRITTEN
    if not facts.abi:
        yield from seccomp.PROCESSES


def _capabilities(wanted: Restrictions) -> int:
    """The mask of those that are kept, as far as they are there."""
    if wanted.no_sudo:
        return 0
    kept = sum(1 << one for one in (*_KEPT, _RAW_NETWORK, _RESOURCE)) if wanted.confines() else EVERY_CAPABILITY
    if wanted.read_only or wanted.paths or wanted.no_network:
        kept &= ~(1 << _RAW_NETWORK)
    if any(limit is not None for limit in (wanted.cpu, wanted.memory, wanted.processes, wanted.file_size)):
        kept &= ~(1 << _RESOURCE)
    return kept


def _limits(wanted: Restrictions) -> Iterator[tuple[str, int]]:
    values = (
        ("CPU", wanted.cpu),
        ("AS", wanted.memory),
        ("NPROC", wanted.processes),
        ("FSIZE", wanted.file_size),
    )
    return ((name, value) for name, value in values if value is not None)


def _bubblewrap(made: Plan, facts: Facts) -> tuple[str, ...]:
    """What bubblewrap holds instead of Landlock. Its /dev has no disks, its /proc no other processes."""
    wanted = made.restrictions
    argv = [facts.bwrap, "--die-with-parent", "--unshare-pid", "--unshare-ipc"]
    argv += ["--ro-bind" if wanted.read_only or wanted.paths else "--bind", "/", "/"]
    argv += ["--ro-bind", "/sys", "/sys", "--dev", "/dev", "--proc", "/proc", "--remount-ro", "/proc"]
    for path in wanted.paths:
        argv += ["--bind", path, path]
    if wanted.no_network:
        argv += ["--unshare-net"]
    argv += ["--cap-drop", "ALL"]
    for one in range(facts.capabilities.bit_length()):
        if facts.uid == 0 and made.capabilities & facts.capabilities & 1 << one:
            argv += ["--cap-add", str(one)]
    return tuple(argv)


def size(text: str) -> int:
    """Bytes: a whole number, with K, M, G or T. UsageError."""
    return _amount(text, SIZES, "a size", "512M")


def seconds(text: str) -> int:
    """Seconds: a whole number, with s, m, h or d. UsageError."""
    return _amount(text, TIMES, "a time", "90s")


def _amount(text: str, units: dict[str, int], what: str, example: str) -> int:
    digits, unit = (text[:-1], text[-1:]) if text[-1:] in units else (text, "")
    if not digits.isascii() or not digits.isdigit() or not 0 < int(digits[:19]) * units.get(unit, 1) < 1 << 62:
        raise UsageError(f"{text!r} is not {what}", f"a whole number, with {', '.join(units)} or without: {example}")
    return int(digits) * units.get(unit, 1)


def written(size: int | None) -> str | None:
    """A size as `size` reads it: 512M."""
    if size is None:
        return None
    for unit, factor in reversed(SIZES.items()):
        if size % factor == 0:
            return f"{size // factor}{unit}"
    return str(size)
