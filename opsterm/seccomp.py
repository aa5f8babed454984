"""Filters of system calls: for what Landlock does not see.

A filter is made of rules. A call that no rule denies is allowed; a program for another architecture (32 bits, x32) is
killed, and calls that are newer than our table do not exist for who is filtered. What a pointer points to is out of a
filter's reach: where that would matter, the whole call is denied.
"""

from __future__ import annotations

import errno
from struct import pack

from opsterm import kernel, syscalls
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_LOAD, _AND, _EQUAL, _MORE, _AT_LEAST, _ANSWER = 0x20, 0x54, 0x15, 0x25, 0x35, 0x06  # of classic BPF
_ALLOW, _ERRNO, _KILL = 0x7FFF0000, 0x00050000, 0x80000000
_AT_NUMBER, _AT_MACHINE, _AT_ARGUMENTS = 0, 4, 16  # in what the kernel hands to a filter
_GET_ACTION_AVAIL = 2
_PR_SET_SECCOMP, _MODE_FILTER = 22, 2
_WHOLE = 0xFFFFFFFF


class Test(NamedTuple):
    """What is asked of an argument: its low 32 bits, less what is not in mask, are (equal) or are not value."""

    argument: int
    equal: bool
    value: int
    mask: int = _WHOLE


class Rule(NamedTuple):
    """A call is denied with a code where all tests hold; without tests always."""

    call: str
    tests: tuple[Test, ...] = ()
    code: int = errno.EACCES


def _is(argument: int, value: int, mask: int = _WHOLE) -> Test:
    return Test(argument, True, value, mask)


def _is_not(argument: int, value: int, mask: int = _WHOLE) -> Test:
    return Test(argument, False, value, mask)


def _has(argument: int, bits: int) -> Test:
    return Test(argument, False, 0, bits)


def _all(calls: str, *tests: Test, code: int = errno.EACCES) -> tuple[Rule, ...]:
    return tuple(Rule(call, tests, code) for call in calls.split())


_NAMESPACES = 0x7E020000  # CLONE_NEW…
_NEW_TIME = 0x80  # CLONE_NEWTIME; elsewhere that bit has another meaning
_INET, _INET6, _NETLINK = 2, 10, 16
_TYPE, _DATAGRAM, _RAW, _SOCK_PACKET = 0xF, 2, 3, 10  # of a socket, without its flags
_READABLE_NETLINK = (0, 4, 12, 16)  # routes, sockets, netfilter, generic: to change something takes a capability
_TERMINALS = 0x5400
_INJECTING = (0x5412, 0x541C, 0x541D, 0x5423)  # TIOCSTI, TIOCLINUX, TIOCCONS, TIOCSETD
_ASKING = (  # ioctl(2) beside those of terminals: all that only ask
    0x8905, 0x8910, 0x8912, 0x8913, 0x8915, 0x8917, 0x8919, 0x891B, 0x891D, 0x8921, 0x8927, 0x8933, 0x8942, 0x8946,
    0x8B01,  # SIOCGIF… and SIOCETHTOOL
    0x80086601, 0x80046601, 0x801C581F, 0x80087601, 0xC020660B, 1, 2, 0x81009431, 0x80111500,  # of files
    0x8400941F, 0xD000941E, 0xC0109414,  # of btrfs: file system, device, space
    0x80081272, 0x1260, 0x1268, 0x125E, 0x1278, 0x1279, 0x127A, 0x127B, 0x127C, 0x301,  # of disks
    0xB701, 0xB702, 0xB703, 0xB704, 0x80045200, 0x4B33, 0x4B44, 0x5603,  # of namespaces, random, the console
)  # fmt: skip
_O_ACCMODE, _O_WRONLY, _O_RDWR, _O_CREAT, _O_EXCL, _O_TRUNC = 3, 1, 2, 0o100, 0o200, 0o1000
_IPC_RMID, _IPC_SET = 0, 1

# Ways around every restriction: the machine, mounts, namespaces, calls that a filter cannot see through.
ALWAYS = (
    *_all("io_uring_setup io_uring_enter io_uring_register clone3", code=errno.ENOSYS),
    *_all("mount umount2 pivot_root chroot setns open_tree open_tree_attr move_mount fsopen fsconfig fsmount fspick"),
    *_all("mount_setattr open_by_handle_at kexec_load kexec_file_load reboot init_module finit_module delete_module"),
    *_all("swapon swapoff bpf quotactl quotactl_fd acct iopl ioperm userfaultfd vhangup"),
    *_all("settimeofday clock_settime sethostname setdomainname"),
    *_all("add_key request_key keyctl"),
    *_all("unshare", _has(0, _NAMESPACES | _NEW_TIME)),
    *_all("clone", _has(0, _NAMESPACES)),
    *(Rule("ioctl", (_is(1, number),)) for number in _INJECTING),
    *_all("syslog", *(_is_not(0, kind) for kind in (0, 1, 2, 3, 9, 10))),
    *_all("prlimit64", _is_not(0, 0)),  # of others: what has no CPU time left is killed, what may not write is silenced
)
# Whoever answers at a socket in the file system is not restricted. A pair of datagram sockets can reach one, too.
SOCKETS = (
    *_all("socket", *(_is_not(0, family) for family in (_INET, _INET6, _NETLINK))),
    *_all("socket", _is(0, _NETLINK), *(_is_not(2, protocol) for protocol in _READABLE_NETLINK)),
    *_all("socketpair", _is(1, _DATAGRAM, _TYPE)),
    *_all("socketpair", _is(1, _RAW, _TYPE)),
)
NETWORK = (*_all("socket", _is_not(0, _NETLINK)),)
RAW_SOCKETS = (*_all("socket", _is(1, _RAW, _TYPE), _is_not(0, _NETLINK)), *_all("socket", _is(1, _SOCK_PACKET, _TYPE)))
# Content and IPC objects that go away without unlink or truncate.
DELETION = (
    *_all("fallocate", _has(1, ~0x41 & _WHOLE)),  # KEEP_SIZE and UNSHARE_RANGE lose nothing
    *_all("ioctl", _is_not(1, _TERMINALS, 0xFF00), *(_is_not(1, number) for number in _ASKING)),
    *_all("mq_unlink"),
    *_all("shmctl msgctl", _is(1, _IPC_RMID)),
    *_all("semctl", _is(2, _IPC_RMID)),
)
# What Landlock does not take for writing: attributes of files.
ATTRIBUTES = (
    *_all("chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes futimesat utimensat file_setattr"),
    *_all("setxattr lsetxattr fsetxattr setxattrat removexattr lremovexattr fremovexattr removexattrat"),
)
# What is no file: objects of IPC, other processes.
CHANGES = (
    *_all("shmat", _is(2, 0, 0o10000)),  # without SHM_RDONLY
    *_all("msgsnd msgrcv semop semtimedop mq_timedsend mq_timedreceive"),
    *_all("mq_open", _has(1, _O_ACCMODE | _O_CREAT)),
    *_all("shmctl msgctl", _is(1, _IPC_SET)),
    *_all("semctl", _is(2, _IPC_SET)),
    *_all("semctl", _is(2, 16)),  # SETVAL
    *_all("semctl", _is(2, 17)),  # SETALL
    *_all("setpriority ioprio_set", _is_not(1, 0)),
    *_all("sched_setaffinity sched_setscheduler sched_setparam sched_setattr", _is_not(0, 0)),
    *_all("migrate_pages move_pages process_madvise process_mrelease"),
)
# Where Landlock does not know truncation: what it does not see as writing; and all of it.
TRUNCATION_UNWRITTEN = (
    *_all("truncate"),
    *_all("open", _has(1, _O_TRUNC), _is_not(1, _O_WRONLY, _O_ACCMODE), _is_not(1, _O_RDWR, _O_ACCMODE)),
    *_all("openat", _has(2, _O_TRUNC), _is_not(2, _O_WRONLY, _O_ACCMODE), _is_not(2, _O_RDWR, _O_ACCMODE)),
    *_all("openat2", code=errno.ENOSYS),
)
TRUNCATION = (
    *_all("truncate ftruncate creat"),
    *_all("open", _has(1, _O_TRUNC), _is_not(1, _O_CREAT | _O_EXCL, _O_CREAT | _O_EXCL)),
    *_all("openat", _has(2, _O_TRUNC), _is_not(2, _O_CREAT | _O_EXCL, _O_CREAT | _O_EXCL)),
    *_all("openat2", code=errno.ENOSYS),
)
OPEN_FILES = _all("ftruncate")  # where a stream is a file: Landlock does not see what was open before
PROCESSES = _all("ptrace process_vm_readv process_vm_writev pidfd_getfd kcmp")  # Landlock holds these where it is


def available() -> bool:
    """Whether this kernel takes filters that kill a whole process (Linux 4.14)."""
    machine = syscalls.machine(_uname())
    if not machine:
        return False
    try:
        number = syscalls.number("seccomp", machine)
        return kernel.call("syscall", number, _GET_ACTION_AVAIL, 0, _KILL.to_bytes(4, "little")) == 0
    except OSError:
        return False


def _uname() -> str:
    import os

    return os.uname().machine


def program(rules: tuple[Rule, ...], machine: str) -> bytes:
    """The filter for a machine of syscalls.MACHINES, as the kernel and bubblewrap's --seccomp take it."""
    bodies: dict[int, list[Rule]] = {}
    for rule in rules:
        number = syscalls.number(rule.call, machine)
        if number is not None:
            bodies.setdefault(number, []).append(rule)
    steps = [
        _step(_LOAD, _AT_MACHINE),
        _step(_EQUAL, syscalls.MACHINES[machine][1], 1, 0),
        _step(_ANSWER, _KILL),
        _step(_LOAD, _AT_NUMBER),
        _step(_AT_LEAST, syscalls.X32, 0, 1),
        _step(_ANSWER, _KILL),
        _step(_MORE, syscalls.LAST_KNOWN, 0, 1),
        _step(_ANSWER, _ERRNO | errno.ENOSYS),
    ]
    for number, denying in sorted(bodies.items()):
        body = _body(denying)
        steps += [_step(_EQUAL, number, 0, len(body)), *body]
    return b"".join([*steps, _step(_ANSWER, _ALLOW)])


def _body(rules: list[Rule]) -> list[bytes]:
    """What becomes of one call: the answer of the first rule whose tests all hold."""
    steps: list[bytes] = []
    for rule in rules:
        tests = [_test(test) for test in rule.tests]
        left = sum(map(len, tests))
        for *loading, (value, equal) in tests:
            left -= len(loading) + 1
            missed = left + 1  # past the rest of this rule and its answer
            steps += [*loading, _step(_EQUAL, value, *((0, missed) if equal else (missed, 0)))]
        steps.append(_step(_ANSWER, _ERRNO | rule.code))
        if not rule.tests:
            return steps
    return [*steps, _step(_ANSWER, _ALLOW)]


def _test(test: Test) -> list:
    masked = [_step(_AND, test.mask)] if test.mask != _WHOLE else []
    return [_step(_LOAD, _AT_ARGUMENTS + 8 * test.argument), *masked, (test.value, test.equal)]


def _step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return pack("<HBBI", code, yes, no, value)


def loaded(program: bytes) -> object:
    """What `install` takes: the filter in memory that the kernel reads."""
    import ctypes

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))

    return Program(len(program) // 8, program)


def install(loaded: Any) -> None:
    """Hold this thread, and what it will start, to a filter for ever. It must have no_new_privs."""
    import ctypes

    kernel.call("prctl", _PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(loaded), 0, 0)
