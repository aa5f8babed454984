"""The numbers of system calls by name, as seccomp sees them: for x86_64, and for the machines that share one table.

Only those that a filter of ours names. None: the machine does not have it.
"""

from __future__ import annotations

import sys

# machine → (column, AUDIT_ARCH_…: what seccomp calls a program's architecture)
MACHINES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7), "riscv64": (1, 0xC00000F3)}
X32 = 0x40000000  # x86_64: from here on the numbers of a second, rarely used table
LAST_KNOWN = 470  # listns, Linux 6.19; what later kernels add is not known to be harmless
_EVERYWHERE = (  # the same number on every machine, in turn
    (424, "pidfd_send_signal io_uring_setup io_uring_enter io_uring_register open_tree move_mount fsopen fsconfig"),
    (432, "fsmount fspick pidfd_open clone3 close_range openat2 pidfd_getfd faccessat2 process_madvise epoll_pwait2"),
    (442, "mount_setattr quotactl_fd landlock_create_ruleset landlock_add_rule landlock_restrict_self memfd_secret"),
    (448, "process_mrelease futex_waitv set_mempolicy_home_node cachestat fchmodat2"),
    (463, "setxattrat getxattrat listxattrat removexattrat open_tree_attr file_getattr file_setattr"),
)
NUMBERS: dict[str, tuple[int | None, int | None]] = {
    "acct": (163, 89), "add_key": (248, 217), "bpf": (321, 280), "chmod": (90, None), "chown": (92, None),
    "chroot": (161, 51), "clock_settime": (227, 112), "clone": (56, 220), "creat": (85, None),
    "delete_module": (176, 106), "fallocate": (285, 47), "fchmod": (91, 52), "fchmodat": (268, 53), "fchown": (93, 55),
    "fchownat": (260, 54), "finit_module": (313, 273), "fremovexattr": (199, 16), "fsetxattr": (190, 7),
    "ftruncate": (77, 46), "futimesat": (261, None), "init_module": (175, 105), "ioctl": (16, 29),
    "ioperm": (173, None), "iopl": (172, None), "ioprio_set": (251, 30), "kcmp": (312, 272),
    "kexec_file_load": (320, 294),
    "kexec_load": (246, 104), "keyctl": (250, 219), "lchown": (94, None), "lremovexattr": (198, 15),
    "lsetxattr": (189, 6), "migrate_pages": (256, 238), "mount": (165, 40), "move_pages": (279, 239),
    "mq_open": (240, 180), "mq_timedreceive": (243, 183), "mq_timedsend": (242, 182), "mq_unlink": (241, 181),
    "msgctl": (71, 187), "msgrcv": (70, 188), "msgsnd": (69, 189), "open": (2, None), "openat": (257, 56),
    "open_by_handle_at": (304, 265), "pivot_root": (155, 41), "prlimit64": (302, 261), "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271), "ptrace": (101, 117), "quotactl": (179, 60), "reboot": (169, 142),
    "removexattr": (197, 14), "request_key": (249, 218), "sched_setaffinity": (203, 122),
    "sched_setattr": (314, 274), "sched_setparam": (142, 118), "sched_setscheduler": (144, 119), "seccomp": (317, 277),
    "semctl": (66, 191), "semop": (65, 193), "semtimedop": (220, 192), "setdomainname": (171, 162),
    "sethostname": (170, 161), "setns": (308, 268), "setpriority": (141, 140), "settimeofday": (164, 170),
    "setxattr": (188, 5), "shmat": (30, 196), "shmctl": (31, 195), "socket": (41, 198), "socketpair": (53, 199),
    "swapoff": (168, 225), "swapon": (167, 224), "syslog": (103, 116), "truncate": (76, 45), "umount2": (166, 39),
    "unshare": (272, 97), "userfaultfd": (323, 282), "utime": (132, None), "utimensat": (280, 88),
    "utimes": (235, None), "vhangup": (153, 58),
}  # fmt: skip
for _first, _names in _EVERYWHERE:
    NUMBERS.update((_name, (_first + _at, _first + _at)) for _at, _name in enumerate(_names.split()))


def machine(name: str, wide: bool = sys.maxsize > 2**32) -> str:
    """The key of MACHINES for what uname(2) says, "" for any other machine, or a program with pointers of 32 bits.

    setarch(8) tells a 64-bit program of a 32-bit machine.
    """
    if not wide:
        return ""
    if name.startswith("arm"):
        return "aarch64"
    return "x86_64" if name in ("i386", "i486", "i586", "i686") else name if name in MACHINES else ""


def number(call: str, machine: str) -> int | None:
    """The number of a call of NUMBERS on a machine of MACHINES; None where that does not have it."""
    return NUMBERS[call][MACHINES[machine][0]]
