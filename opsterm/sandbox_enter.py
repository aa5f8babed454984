"""How a process is held to a plan: what may fail is prepared before it is there, the rest is done in it."""

from __future__ import annotations

import os
import stat

from opsterm import kernel, landlock, seccomp
from opsterm.errors import OpsTermError, UsageError
from opsterm.landlock import IOCTL_DEV, OF_FILES, WRITE_FILE
from opsterm.record import NamedTuple
from opsterm.sandbox import EVERY_CAPABILITY, KERNELS_OWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from opsterm.sandbox import Plan

_PR_SET_NO_NEW_PRIVS = 38
_OPEN_TREE, _MOVE_MOUNT, _MOUNT_SETATTR = 428, 429, 442  # on every machine; Linux 5.12 has all of them
_HERE, _RECURSIVELY, _FROM_DESCRIPTOR = -100, 0x8000, 4
_CLONE_ALL = 0x80001 | _RECURSIVELY  # OPEN_TREE_CLONE, OPEN_TREE_CLOEXEC
_NEW_MOUNTS, _PRIVATE_ALL = 0x20000, 0x44000  # CLONE_NEWNS; MS_REC, MS_PRIVATE
_READ_ONLY = (1).to_bytes(8, "little") + bytes(24)  # struct mount_attr: set, cleared, propagation, user namespace
_HARMLESS_DEVICES = {os.makedev(1, minor) for minor in (3, 5, 7, 8, 9)}  # null, zero, full, random, urandom


class Prepared(NamedTuple):
    """A plan with all that `enter` needs: descriptors, the filter in memory, limits of this moment."""

    plan: Plan
    ruleset: int = -1
    filter: object = None
    inside: object = None  # the filter where all but the paths could be mounted read-only
    limits: tuple[tuple[int, int, int], ...] = ()  # resource, soft, hard
    handed: int = -1  # a descriptor with the filter, for bubblewrap

    def command(self, argv: list[str]) -> list[str]:
        """What is to be executed instead of argv."""
        if not self.plan.bwrap:
            return argv
        filtered = ["--seccomp", str(self.handed)] if self.handed >= 0 else []
        return [*self.plan.bwrap, *filtered, "--", *argv]

    def close(self) -> None:
        """Give back what is held in this process."""
        for fd in (self.ruleset, self.handed):
            if fd >= 0:
                os.close(fd)


def prepare(plan: Plan, streams: Iterable[int] = (0, 1, 2)) -> Prepared:
    """Open and compile all that a plan needs. streams: the descriptors that the child will have and that are not made
    for it: what it may go on writing to. UsageError for a path that is not there, OpsTermError where the kernel refuses
    the rules."""
    streams = tuple(streams)
    denied = plan.denied
    if denied and any(map(_is_written_file, streams)) and (plan.restrictions.no_delete or plan.restrictions.read_only):
        denied += seccomp.OPEN_FILES
    # A stream that is a file outside of the paths could have its attributes changed: it is from before the mounts.
    mounts = plan.mounts and not any(map(_is_file, streams))
    loose = tuple(rule for rule in denied if rule not in seccomp.ATTRIBUTES) if mounts else denied
    program = seccomp.program(denied, plan.machine) if denied else b""
    inside = seccomp.program(loose, plan.machine) if mounts else program
    for path in plan.restrictions.paths:
        if not os.path.exists(path):
            raise UsageError(f"the sandbox is to allow writing in {path}, which is not there", f"mkdir -p {path}")
    if plan.bwrap:
        return Prepared(plan, limits=_limits(plan), handed=_handed(inside) if program else -1)
    loaded = seccomp.loaded(program) if program else None
    ruleset = _ruleset(plan, streams) if plan.abi else -1
    return Prepared(plan, ruleset, loaded, seccomp.loaded(inside) if mounts else None, _limits(plan))


def _is_file(fd: int) -> bool:
    """Also a directory."""
    try:
        mode = os.fstat(fd).st_mode
    except OSError:
        return False
    return stat.S_ISREG(mode) or stat.S_ISDIR(mode)


def _is_written_file(fd: int) -> bool:
    return _is_file(fd) and _writable(fd)


def _writable(fd: int) -> bool:
    import fcntl

    return fcntl.fcntl(fd, fcntl.F_GETFL) & os.O_ACCMODE != os.O_RDONLY


def _handed(program: bytes) -> int:
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    if os.write(writer, program) < len(program):
        raise OpsTermError("the filter for bubblewrap does not fit into a pipe")
    os.close(writer)
    return reader


def _ruleset(plan: Plan, streams: tuple[int, ...]) -> int:
    try:
        ruleset = landlock.ruleset(plan.files, plan.tcp, plan.scopes, plan.abi)
        names = os.listdir("/") if plan.everywhere else []
    except OSError as error:
        raise OpsTermError(f"Landlock does not take the rules of the sandbox: {error.strerror}") from None
    try:
        for path, rights in plan.rules:
            _allow(ruleset, path, rights, required=path in plan.restrictions.paths)
        for name in names:
            if f"/{name}" not in KERNELS_OWN and not os.path.islink(f"/{name}"):
                _allow(ruleset, f"/{name}", plan.everywhere)
        for fd in streams:
            _allow_stream(ruleset, fd, plan.files)
    except BaseException:
        os.close(ruleset)
        raise
    return ruleset


def _allow(ruleset: int, path: str, rights: int, required: bool = False) -> None:
    try:
        fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            if not stat.S_ISDIR(os.fstat(fd).st_mode):
                rights &= OF_FILES
            landlock.allow(ruleset, fd, rights)
        finally:
            os.close(fd)
    except OSError as error:
        if required:
            why = f"the sandbox cannot allow writing in {path}: {error.strerror}"
            raise UsageError(why, f"ls -ld {path}") from None


def _allow_stream(ruleset: int, fd: int, handled: int) -> None:
    """A stream that is written to may be opened again (/dev/stderr); what is no terminal gets no ioctl."""
    try:
        mode = os.fstat(fd).st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISCHR(mode) or stat.S_ISFIFO(mode)) or not _writable(fd):
            return
        landlock.allow(ruleset, fd, handled & (WRITE_FILE | (IOCTL_DEV if os.isatty(fd) else 0)))
    except OSError:
        pass  # closed, or of a kind that no rule is for


def _limits(plan: Plan) -> tuple[tuple[int, int, int], ...]:
    import resource

    found = []
    for name, value in plan.limits:
        which = getattr(resource, f"RLIMIT_{name}")
        if name == "NPROC":
            value += _tasks(os.getuid())
        hard = resource.getrlimit(which)[1]
        # At the soft limit of CPU time a program is told (SIGXCPU), a second later it is killed.
        wanted = (value, value + 1) if name == "CPU" else (value, value)
        found.append((which, *((each if hard == resource.RLIM_INFINITY else min(each, hard)) for each in wanted)))
    return tuple(found)


def _tasks(uid: int) -> int:
    """How many threads of a user there are: that is what the limit of processes counts."""
    count = 0
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/status", "rb") as file:
                fields = dict(line.split(b":", 1) for line in file.read().splitlines() if b":" in line)
            if int(fields[b"Uid"].split()[0]) == uid:
                count += int(fields[b"Threads"])
        except (OSError, KeyError):
            continue
    return count


def enter(prepared: Prepared) -> None:
    """Hold this process, and all that it starts, to what was prepared: for ever. To be called between fork and exec.

    OSError, with words for a person, where the kernel refuses: nothing may be executed then.
    """
    step = "its limits"
    try:
        plan = prepared.plan
        if plan.restrictions.confines():
            step = "what it inherits"
            _leave_behind(prepared.handed, files=not plan.mounts)
        if plan.bwrap:
            if prepared.handed >= 0:
                os.set_inheritable(prepared.handed, True)
            step = "its limits"
            _set_limits(prepared)
            return
        loaded = prepared.filter
        if prepared.inside is not None and _mounted(plan.restrictions.paths):
            loaded = prepared.inside
        step = "its capabilities"
        if plan.capabilities != EVERY_CAPABILITY:
            kernel.keep_capabilities(plan.capabilities)
        kernel.call("prctl", _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        if prepared.ruleset >= 0:
            step = "Landlock"
            landlock.restrict(prepared.ruleset)
        step = "its limits"
        _set_limits(prepared)
        if loaded is not None:
            step = "seccomp"
            seccomp.install(loaded)
    except Exception as error:
        why = getattr(error, "strerror", None) or repr(error)
        number = getattr(error, "errno", None) or 0
        raise OSError(number, f"not run, since the sandbox could not be set up ({step}: {why})") from None


def _mounted(paths: tuple[str, ...]) -> bool:
    """Mount everything but the paths read-only, for this process and what it starts. False where that is not allowed:
    then nothing that counts has changed, and the filter holds more."""
    trees = []
    try:
        where = os.getcwd()  # gone: `..` would lead out of the new mounts
        kernel.call("unshare", _NEW_MOUNTS)
        kernel.call("mount", None, b"/", None, _PRIVATE_ALL, None)
        for path in paths:  # copies, before all else becomes read-only
            tree = kernel.call("syscall", _OPEN_TREE, _HERE, os.fsencode(path), _CLONE_ALL)
            trees.append((tree, path))
        kernel.call("syscall", _MOUNT_SETATTR, _HERE, b"/", _RECURSIVELY, _READ_ONLY, len(_READ_ONLY))
        for tree, path in trees:
            kernel.call("syscall", _MOVE_MOUNT, tree, b"", _HERE, os.fsencode(path), _FROM_DESCRIPTOR)
        os.chdir(where)  # as it is mounted now
        return True
    except OSError:
        return False
    finally:
        for tree, _ in trees:
            os.close(tree)


def _set_limits(prepared: Prepared) -> None:
    import resource

    for which, soft, hard in prepared.limits:
        resource.setrlimit(which, (soft, hard))


def _leave_behind(kept: int, files: bool) -> None:
    """What is open beside the three streams must not lead out: only pipes, terminals and, with files, what is read."""
    for name in os.listdir("/proc/self/fd"):
        fd = int(name)
        if fd > 2 and fd != kept:
            try:
                if os.get_inheritable(fd) and not (_leads_nowhere(fd) and (files or not _is_file(fd))):
                    os.set_inheritable(fd, False)
            except OSError:
                continue  # the listing's own


def _leads_nowhere(fd: int) -> bool:
    found = os.fstat(fd)
    if stat.S_ISCHR(found.st_mode):
        return found.st_rdev in _HARMLESS_DEVICES or os.isatty(fd)
    if stat.S_ISREG(found.st_mode) or stat.S_ISDIR(found.st_mode):
        return not _writable(fd)
    return stat.S_ISFIFO(found.st_mode)
