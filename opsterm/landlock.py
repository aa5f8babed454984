"""Landlock: what this process and all that it starts may do to files, TCP ports and processes outside.

A right that a ruleset handles is denied everywhere but where a rule allows it. What was open before stays as it was.
"""

from __future__ import annotations

import errno

from opsterm import kernel

# Rights to files; the first 13 are of ABI 1 (Linux 5.13).
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR, REMOVE_DIR, REMOVE_FILE = (1 << bit for bit in range(6))
MAKE_CHAR, MAKE_DIR, MAKE_REG, MAKE_SOCK, MAKE_FIFO, MAKE_BLOCK, MAKE_SYM = (1 << bit for bit in range(6, 13))
REFER, TRUNCATE, IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15
BIND_TCP, CONNECT_TCP = 1, 2
ABSTRACT_SOCKETS, SIGNALS = 1, 2  # scopes: what is outside of the sandbox cannot be reached
OF_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV  # what a rule about a file may allow
SINCE = {REFER: 2, TRUNCATE: 3, IOCTL_DEV: 5}  # ABI; all other rights to files are older
TCP_SINCE, SCOPES_SINCE = 4, 6  # ABI
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # on every machine
_VERSION, _PATH_BENEATH = 1, 1


def abi() -> int:
    """The version of Landlock that this kernel offers; 0 where there is none, or none may be used."""
    try:
        return kernel.call("syscall", _CREATE_RULESET, None, 0, _VERSION)
    except OSError:
        return 0


def known(rights: int, abi: int) -> int:
    """Those of the rights that a kernel of this ABI can handle."""
    for right, since in SINCE.items():
        if abi < since:
            rights &= ~right
    return rights


def ruleset(files: int, tcp: int, scopes: int, abi: int) -> int:
    """A descriptor of a ruleset that handles these rights. OSError where this kernel does not know one of them."""
    fields = [files, tcp, scopes][: 3 if abi >= SCOPES_SINCE else 2 if abi >= TCP_SINCE else 1]
    attributes = b"".join(field.to_bytes(8, "little") for field in fields)
    return kernel.call("syscall", _CREATE_RULESET, attributes, len(attributes), 0)


def allow(ruleset: int, fd: int, rights: int) -> None:
    """Allow handled rights to the file or directory that fd (O_PATH suffices) stands for, and to all below it.

    What has no place in any directory (a pipe, a socket) needs no rule: nothing to do.
    """
    if not rights:
        return
    attributes = rights.to_bytes(8, "little") + fd.to_bytes(4, "little")
    try:
        kernel.call("syscall", _ADD_RULE, ruleset, _PATH_BENEATH, attributes, 0)
    except OSError as error:
        if error.errno != errno.EBADFD:
            raise


def restrict(ruleset: int) -> None:
    """Hold this thread, and what it will start, to a ruleset for ever. It must have no_new_privs."""
    kernel.call("syscall", _RESTRICT_SELF, ruleset, 0)
