"""What only the kernel can do: keep keys in the user's keyring and memory out of core dumps, hand us orphans.
The one place where functions of the C library are called.

A key lies in kernel memory, which is never swapped out, and only processes of the same user get at it. Since Linux 5.3
the user's keyring (@u) outlives the logout. Its owner is the real user id; a user namespace has keyrings of its own,
other containers do not.
"""

from __future__ import annotations

import errno
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_PROCESS_KEYRING, _USER_KEYRING = -2, -4  # @p dies with this process
_REVOKE, _LINK, _UNLINK, _SEARCH, _READ, _SET_TIMEOUT = 3, 8, 9, 10, 11, 15
_LONGEST_PAYLOAD, _LONGEST_TIMEOUT = 32767, 2**32 - 1
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_CHILD_SUBREAPER = 1, 4, 36
_PR_CAPBSET_DROP, _SIGKILL = 24, 9
_CAPABILITY_HEADER = (0x20080522).to_bytes(4, sys.byteorder) + bytes(4)  # _LINUX_CAPABILITY_VERSION_3, this process
_library: list[Any] = []
# The number of add_key(2) by what uname(2) says and the size of a pointer: a 32-bit program may run on a 64-bit kernel,
# and setarch(8) tells a 64-bit program of a 32-bit machine. keyctl(2) is two numbers further everywhere.
_ADD_KEY = (  # machines, 32 bits, 64 bits
    (("x86_64", "i386", "i486", "i586", "i686"), 286, 248),
    (("aarch64", "arm"), 309, 217),
    (("riscv", "loongarch"), 217, 217),
    (("ppc",), 269, 269),
    (("s390",), 278, 278),
)
_WHY = {
    errno.ENOSYS: "this kernel has no keyrings, or this container hides them",
    errno.EPERM: "this container or sandbox does not allow keys in the kernel",
    errno.EACCES: "this container or sandbox does not allow keys in the kernel",
    errno.EDQUOT: "your user may not keep more keys in the kernel (see /proc/key-users; "
    "the limits are maxkeys and maxbytes in /proc/sys/kernel/keys, for root root_maxkeys and root_maxbytes)",
    errno.ENOMEM: "the kernel has no memory left for a key",
}


class Refused(Exception):
    """The kernel keeps no keys for us; the text says why, in words for a person."""


def keep_key(name: str, payload: bytes, seconds: float | None) -> None:
    """Keep payload (1 to 32767 bytes) under name in the user's keyring, in place of an older one, atomically.

    By default the kernel gives an ordinary user room for 20000 bytes in all, the older one included until it is gone.
    The key is gone after so many seconds of the wall clock, rounded up (None: at the next boot). Refused when the
    kernel does not take it; an older key is then still there.
    """
    if not 1 <= len(payload) <= _LONGEST_PAYLOAD:
        raise Refused(f"a key has 1 to {_LONGEST_PAYLOAD} bytes, not {len(payload)}")
    try:
        # Complete before anyone sees it: killed on the way, this process takes its own keyring and the key with it.
        key = _add_key(name, payload, _PROCESS_KEYRING)
        try:
            if seconds is not None:
                _keyctl(_SET_TIMEOUT, key, _whole_seconds(seconds))
            _keyctl(_LINK, key, _USER_KEYRING)
        finally:
            _keyctl(_UNLINK, key, _PROCESS_KEYRING)
    except OSError as error:
        raise Refused(_why(error)) from None


def read_key(name: str) -> bytes | None:
    """The payload of the key; None when there is none, it has expired or was revoked, or there is no keyring here."""
    try:
        for _ in range(100):  # a process that replaces it without a pause makes a reader miss it ten times in a row
            key = _find(name)
            try:
                return _payload(key)
            except OSError:  # replaced since it was found, or not ours to read as long as no keyring of ours has @u
                _possess()
    except OSError:
        pass
    return None


def drop_key(name: str) -> bool:
    """Revoke the key and take it out of the user's keyring: gone at once for every process. True when there was one."""
    try:
        key = _find(name)
    except OSError:
        return False
    _possess()
    for request in ((_REVOKE, key), (_UNLINK, key, _USER_KEYRING)):
        try:
            _keyctl(*request)
        except OSError:  # another process dropped or replaced it meanwhile
            pass
    return True


def forbid_dumps() -> None:
    """Keep this process's memory out of core files and, on Linux, away from debuggers of the same user.

    A program that is executed starts afresh, but where only the resource limit is there to help, its children have it
    too. Never raises.
    """
    if not _set_undumpable():
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))


def adopt_orphans() -> bool:
    """Make this process the parent of all that descends from it and loses its own. False where that cannot be."""
    return prctl(_PR_SET_CHILD_SUBREAPER, 1)


def die_with(parent: int) -> None:
    """Have this process, also as another program, killed when its parent is gone: at once where it is already."""
    prctl(_PR_SET_PDEATHSIG, _SIGKILL)
    if os.getppid() != parent:
        os._exit(128 + _SIGKILL)


def capabilities() -> int:
    """A mask of the capabilities (capabilities(7)) that this process has or may take; 0 where there are none."""
    try:
        low, high = (_capabilities()[3 * word + 1] for word in (0, 1))
    except OSError:
        return 0
    return high << 32 | low


def keep_capabilities(kept: int) -> None:
    """Give up all capabilities but those of a mask, for this process and, once it has no_new_privs, for all that it
    starts. OSError."""
    for number in range(64):  # what is not in this set cannot come back with a program's own capabilities either
        if not kept >> number & 1 and not prctl(_PR_CAPBSET_DROP, number):
            break  # not allowed to; or the last one
    sets = _capabilities()
    for at, held in enumerate(sets):
        sets[at] = held & kept >> 32 * (at // 3) & 0xFFFFFFFF
    call("capset", _CAPABILITY_HEADER, sets)


def _capabilities() -> Any:
    """Effective, permitted, inheritable: the low words, then the high ones."""
    import ctypes

    sets = (ctypes.c_uint32 * 6)()
    call("capget", _CAPABILITY_HEADER, sets)
    return sets


def _set_undumpable() -> bool:
    return prctl(_PR_SET_DUMPABLE, 0)


def prctl(option: int, value: int = 0) -> bool:
    """prctl(2) with one value. False where it fails, or this is not Linux."""
    if sys.platform != "linux":
        return False
    try:
        return call("prctl", option, value, 0, 0, 0) >= 0
    except OSError:
        return False


def _find(name: str) -> int:
    return _keyctl(_SEARCH, _USER_KEYRING, b"user", os.fsencode(name), 0)


def _payload(key: int) -> bytes:
    import ctypes

    buffer = ctypes.create_string_buffer(_LONGEST_PAYLOAD)
    length = _keyctl(_READ, key, buffer, _LONGEST_PAYLOAD)
    return ctypes.string_at(buffer, length)


def _possess() -> None:
    """Only who has the key in a keyring of the session or the process may read it, and not every session links @u.

    A service of systemd, a cron job and `keyctl new_session` do not. Children do not inherit our process keyring.
    """
    try:
        _keyctl(_LINK, _USER_KEYRING, _PROCESS_KEYRING)
    except OSError:  # no room for a process keyring: the session may still have it
        pass


def _add_key(name: str, payload: bytes, keyring: int) -> int:
    # The kernel's own permissions are right: everything for who possesses it, `view` alone for the user.
    return call("syscall", _number(), b"user", os.fsencode(name), payload, len(payload), keyring)


def _keyctl(*arguments: int | bytes | object) -> int:
    return call("syscall", _number() + 2, *arguments)


def _number() -> int:
    number = add_key_number(os.uname().machine, sys.maxsize > 2**32) if sys.platform == "linux" else None
    if number is None:
        raise OSError(errno.ENOTSUP, "no system call for keys is known")
    return number


def add_key_number(machine: str, wide: bool) -> int | None:
    """The number of add_key(2) for a program with pointers of 64 bits (wide) or 32; None for an unknown machine."""
    for machines, narrow_number, wide_number in _ADD_KEY:
        if machine.startswith(machines):
            return wide_number if wide else narrow_number
    return None


def call(function: str, *arguments: int | bytes | object) -> int:
    """Call a function of the C library. OSError with its errno, or ENOTSUP where Python cannot call it."""
    try:
        import ctypes

        if not _library:
            _library.append(ctypes.CDLL(None, use_errno=True))
        called = getattr(_library[0], function)
    except (ImportError, AttributeError, MemoryError, OSError):  # MemoryError: SELinux forbids executable memory
        raise OSError(errno.ENOTSUP, f"{function}() is out of reach") from None
    result = called(*(ctypes.c_long(value) if isinstance(value, int) else value for value in arguments))
    if result == -1:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result


def _whole_seconds(seconds: float) -> int:
    """Rounded up and never 0, which would mean for ever."""
    return int(-(-max(1.0, min(seconds, _LONGEST_TIMEOUT)) // 1))


def _why(error: OSError) -> str:
    if sys.platform != "linux":
        return f"only Linux keeps keys for a user, not {sys.platform}"
    if error.errno == errno.ENOTSUP:
        return f"this Python cannot ask the kernel for keys on {os.uname().machine}"
    return _WHY.get(error.errno or 0) or f"the kernel does not take the key: {error.strerror}"
