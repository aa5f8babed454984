"""The filters: each rule in the kernel, alone; the tables of numbers; what becomes of other architectures."""

from __future__ import annotations

import errno
import itertools
import os
import platform
import re
import signal
import subprocess
import sys

import pytest
from confined import legacy, system_call

from opsterm import kernel, seccomp, syscalls

MACHINE = syscalls.machine(platform.machine())
GROUPS = ("ALWAYS", "SOCKETS", "NETWORK", "RAW_SOCKETS", "DELETION", "ATTRIBUTES", "CHANGES", "TRUNCATION_UNWRITTEN", "TRUNCATION", "OPEN_FILES", "PROCESSES")
RULES = list(dict.fromkeys(rule for group in GROUPS for rule in getattr(seccomp, group)))
# Without a filter they would do something, or wait, whatever their arguments are.
NOT_BARE = {"vhangup", "clone", "unshare", "acct"}
needs_seccomp = pytest.mark.skipif(not seccomp.available(), reason="this kernel takes no filters")


def in_child(function):
    """The exit code of a process that runs function: what it returns, 200 for an exception, negative for a signal."""
    pid = os.fork()
    if pid == 0:
        code = 200
        try:
            code = function() or 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def filtered(rules, function):
    def run():
        kernel.prctl(38, 1)
        seccomp.install(seccomp.loaded(seccomp.program(tuple(rules), MACHINE)))
        return function()

    return in_child(run)


def answer(number, arguments):
    """The errno of a system call, 0 where it succeeds."""
    try:
        system_call(number, *arguments)
    except OSError as error:
        return error.errno
    return 0


def holds(test, value):
    return ((value & test.mask) == test.value) == test.equal


def arguments(rule, miss=None):
    """Arguments that all tests of a rule hold for, or all but the test number miss."""
    found = [-1 & 0xFFFFFFFFFFFFFFFF] * 6
    for index in {test.argument for test in rule.tests}:
        tests = [(test, at != miss) for at, test in enumerate(rule.tests) if test.argument == index]
        values = {0, 7, 0xFFFFFFFF, *(test.value for test, _ in tests), *(test.mask for test, _ in tests)}
        values |= {a | b for a, b in itertools.combinations(values, 2)} | {test.mask & -test.mask for test, _ in tests}
        found[index] = next((value for value in sorted(values) if all(holds(test, value) == wanted for test, wanted in tests)), None)
    return None if None in found else found


@needs_seccomp
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.call}-{RULES.index(rule)}")
def test_a_rule_denies_what_it_is_about_and_nothing_else(rule):
    number = syscalls.number(rule.call, MACHINE)
    if number is None:
        return
    assert filtered([rule], lambda: answer(number, arguments(rule))) == rule.code
    for miss in range(min(len(rule.tests), 3)):
        others = arguments(rule, miss)
        if others and rule.call not in NOT_BARE:
            assert in_child(lambda: answer(number, others)) == filtered([rule], lambda: answer(number, others))


@needs_seccomp
@pytest.mark.parametrize("call", sorted({rule.call for rule in RULES if not rule.tests and rule.code == errno.EACCES} - NOT_BARE))
def test_without_a_filter_the_answer_is_another(call):
    number = syscalls.number(call, MACHINE)
    if number is not None:
        assert in_child(lambda: answer(number, [-1 & 0xFFFFFFFFFFFFFFFF] * 6)) not in (errno.EACCES, 0)


@needs_seccomp
def test_upper_halves_hide_nothing():
    """The kernel takes int arguments from the lower half of a register; so does the filter."""
    socket, ioctl = (syscalls.number(call, MACHINE) for call in ("socket", "ioctl"))
    for number, given in ((socket, (0x5_0000_0001, 1, 0)), (ioctl, (0, 0x7_0000_5412, 0)), (socket, (0x1_0000_0001, 2, 0))):
        assert filtered(seccomp.SOCKETS + seccomp.ALWAYS, lambda: answer(number, given)) == errno.EACCES


@needs_seccomp
def test_foreign_calls_end_the_process():
    if MACHINE == "x86_64":
        assert filtered([], lambda: legacy(20)) == -signal.SIGSYS  # getpid of i386
        assert filtered([], lambda: answer(syscalls.X32 + 39, [])) == -signal.SIGSYS
    assert filtered([], lambda: answer(syscalls.LAST_KNOWN + 1, [])) == errno.ENOSYS
    assert filtered([], lambda: answer(syscalls.LAST_KNOWN + 1000, [])) == errno.ENOSYS
    assert filtered([], lambda: os.getpid() < 0) == 0


@needs_seccomp
def test_threads_and_programs_that_follow_are_held(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code = "import os, threading\ndef f():\n try: os.chmod('.', 0o700)\n except PermissionError: os._exit(77)\nt = threading.Thread(target=f); t.start(); t.join()"
    assert filtered(seccomp.ATTRIBUTES, lambda: subprocess.run([sys.executable, "-c", code], check=False).returncode) == 77


@pytest.mark.parametrize("machine", syscalls.MACHINES)
def test_every_machine_has_a_program(machine):
    program = seccomp.program(tuple(RULES), machine)
    assert len(program) % 8 == 0 and 200 < len(program) // 8 < 4096
    newer = (0x25).to_bytes(2, "little") + b"\0\1" + syscalls.LAST_KNOWN.to_bytes(4, "little") + bytes.fromhex("06000000") + (0x50000 | errno.ENOSYS).to_bytes(4, "little")
    assert program[48:64] == newer
    assert program[8:16] == bytes.fromhex("15000100") + syscalls.MACHINES[machine][1].to_bytes(4, "little")


@pytest.mark.parametrize("name,wide,machine", [("x86_64", True, "x86_64"), ("i686", True, "x86_64"), ("i686", False, ""), ("x86_64", False, ""), ("aarch64", True, "aarch64"), ("armv8l", True, "aarch64"), ("armv7l", False, ""), ("riscv64", True, "riscv64"), ("ppc64le", True, ""), ("s390x", True, "")])
def test_machines(name, wide, machine):
    assert syscalls.machine(name, wide) == machine


@pytest.mark.parametrize("path,column", [("/usr/include/x86_64-linux-gnu/asm/unistd_64.h", 0), ("/usr/include/asm-generic/unistd.h", 1)])
def test_numbers_are_the_kernels(path, column):
    """Where its headers are installed; new calls may be missing there, old ones not differ."""
    try:
        with open(path) as file:
            known = {name: int(number) for name, number in re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", file.read())}
    except OSError:
        return
    ours = {name: numbers[column] for name, numbers in syscalls.NUMBERS.items()}
    assert {name: number for name, number in ours.items() if name in known and known[name] != number} == {}
    assert {name for name, number in ours.items() if number is not None and number < 424 and name not in known} == set()


# What no restriction leaves open, and what only some close, by name: a rule that gets lost is missed here.
CLOSED = "mount umount2 pivot_root chroot setns open_tree open_tree_attr move_mount fsopen fsconfig fsmount fspick mount_setattr open_by_handle_at kexec_load kexec_file_load reboot init_module finit_module delete_module swapon swapoff bpf quotactl quotactl_fd acct iopl ioperm userfaultfd vhangup settimeofday clock_settime sethostname setdomainname add_key request_key keyctl prlimit64"
FILES = "chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes futimesat utimensat file_setattr setxattr lsetxattr fsetxattr setxattrat removexattr lremovexattr fremovexattr removexattrat msgsnd msgrcv semop semtimedop mq_timedsend mq_timedreceive mq_unlink migrate_pages move_pages process_madvise process_mrelease setpriority ioprio_set sched_setaffinity sched_setscheduler sched_setparam sched_setattr"
GIVEN = {  # restriction → (a call, its arguments, the errno)
    "every": [("unshare", (0x10000000,), 13), ("unshare", (0x80,), 13), ("clone", (0x10000000,), 13), ("clone3", (0, 0), 38), ("io_uring_setup", (1, 0), 38), ("io_uring_enter", (-1,), 38), ("io_uring_register", (-1,), 38), ("ioctl", (-1, 0x5412), 13), ("ioctl", (-1, 0x541C), 13), ("ioctl", (-1, 0x541D), 13), ("ioctl", (-1, 0x5423), 13), ("ioctl", (-1, 0x5401), 9), ("prlimit64", (0, 99, 0, 0), 22), ("syslog", (4, 0, 0), 13), ("syslog", (5, 0, 0), 13), ("socket", (1, 1, 0), 13), ("socket", (40, 1, 0), 13), ("socket", (17, 3, 0), 13), ("socket", (38, 5, 0), 13), ("socket", (16, 3, 9), 13), ("socketpair", (1, 2, 0, 0), 13), ("socketpair", (1, 0x80003, 0, 0), 13), ("socketpair", (1, 1, 0, 0), 14)],
    "no_network": [("socket", (family, kind, 0), 13) for family in (2, 10) for kind in (1, 2, 3, 5)],
    "read_only": [("socket", (2, 3, 1), 13), ("socket", (10, 0x80003, 58), 13), ("socket", (2, 10, 0), 13), ("shmat", (-1, 0, 0), 13), ("shmat", (-1, 0, 0o10000), 22), ("shmctl", (-1, 1, 0), 13), ("msgctl", (-1, 1, 0), 13), ("semctl", (-1, 0, 1, 0), 13), ("semctl", (-1, 0, 16, 0), 13), ("semctl", (-1, 0, 17, 0), 13), ("mq_open", (0, 0o100), 13), ("mq_open", (0, 1), 13), ("mq_open", (0, 0), 14)],
    "no_delete": [("shmctl", (-1, 0, 0), 13), ("msgctl", (-1, 0, 0), 13), ("semctl", (-1, 0, 0, 0), 13), ("mq_unlink", (0,), 13), ("fallocate", (-1, 2, 0, 1), 13), ("fallocate", (-1, 1, 0, 1), 9), ("fallocate", (-1, 0x80, 0, 1), 13), ("ioctl", (-1, 0x40049409), 13), ("ioctl", (-1, 0x4004943F), 13), ("ioctl", (-1, 0x5000940F), 13), ("ioctl", (-1, 0x40086602), 13), ("ioctl", (-1, 0x1277), 13), ("ioctl", (-1, 0x80086601), 9), ("ioctl", (-1, 0x541B), 9)],
}  # fmt: skip
GIVEN["read_only"] += GIVEN["no_delete"]


@needs_seccomp
@pytest.mark.parametrize("name", ["read_only", "no_delete", "no_network", "no_sudo", "path"])
def test_what_each_restriction_closes(name):
    from opsterm import sandbox

    wanted = sandbox.Restrictions(paths=("/srv",)) if name == "path" else sandbox.Restrictions(**{name: True})
    denied = sandbox.plan(wanted, sandbox.facts()._replace(abi=7)).denied
    files = name in ("read_only", "path")
    expected = [(call, [1 << 31] * 6, errno.EACCES) for call in (CLOSED + " " + FILES * files).split()]
    for key in ("every", "read_only" if files else name):
        expected += GIVEN.get(key, [])

    def wrong():
        for at, (call, given, code) in enumerate(expected):
            number = syscalls.number(call, MACHINE)
            if number is not None and answer(number, given) != code:
                return at + 1
        return 0

    at = filtered(denied, wrong)
    assert at == 0, expected[at - 1]


@needs_seccomp
def test_truncation_on_kernels_whose_landlock_does_not_know_it():
    from opsterm import sandbox

    cases = {
        "no_delete": [("truncate", (0, 0), 13), ("ftruncate", (-1, 0), 13), ("creat", (0, 0), 13), ("openat2", (-100, 0, 0, 0), 38), ("openat", (-100, 0, os.O_TRUNC | 1), 13), ("openat", (-100, 0, os.O_TRUNC | os.O_CREAT | 1), 13), ("openat", (-100, 0, os.O_TRUNC | os.O_CREAT | os.O_EXCL), 14), ("open", (0, os.O_TRUNC), 13), ("open", (0, os.O_APPEND | 1), 14)],
        "read_only": [("truncate", (0, 0), 13), ("ftruncate", (-1, 0), 9), ("openat2", (-100, 0, 0, 0), 38), ("openat", (-100, 0, os.O_TRUNC), 13), ("openat", (-100, 0, os.O_TRUNC | 3), 13), ("openat", (-100, 0, os.O_TRUNC | 1), 14), ("open", (0, os.O_TRUNC | 3), 13), ("open", (0, os.O_TRUNC | 2), 14)],
    }
    for name, expected in cases.items():
        denied = sandbox.plan(sandbox.Restrictions(**{name: True}), sandbox.facts()._replace(abi=2)).denied
        for call, given, code in expected:
            number = syscalls.number(call, MACHINE)
            if number is not None:
                # An errno of 9 stands for EBADF or EINVAL alike: the call was let through.
                assert filtered(denied, lambda: answer(number, given)) in ((code, 22) if code == 9 else (code,)), (name, call, given)
