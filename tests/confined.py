"""A private directory with something to lose, and a child in it that is held to restrictions, or is not."""

from __future__ import annotations

import ctypes
import fcntl  # noqa: F401
import mmap
import os
import platform
import resource  # noqa: F401
import shutil
import signal  # noqa: F401
import socket  # noqa: F401
import stat
import struct
import subprocess
import tempfile
import threading
import time

import pytest

from opsterm import sandbox, sandbox_enter
from opsterm.sandbox import Restrictions

TOOLS = "bash perl sqlite3 git rsync tar sed busybox find xargs setpriv unshare ed ex patch gzip script chattr fallocate python3 capsh nsenter".split()
NOBODY = 65534
LIBC = ctypes.CDLL(None, use_errno=True)
LONG_AGO = 1_000_000_000
MACHINE = platform.machine()
X86 = MACHINE == "x86_64"
_COLUMN = 0 if X86 else 1
NUMBERS = {
    "unlinkat": (263, 35), "renameat2": (316, 276), "openat": (257, 56), "openat2": (437, 437), "truncate": (76, 45),
    "fallocate": (285, 47), "unlink": (87, None), "rename": (82, None), "creat": (85, None), "open": (2, None),
    "linkat": (265, 37), "mkdirat": (258, 34), "mknodat": (259, 33), "mkdir": (83, None), "fchmodat": (268, 53), "fchownat": (260, 54),
    "utimensat": (280, 88), "fchmodat2": (452, 452), "setxattrat": (463, 463), "removexattrat": (466, 466),
    "file_setattr": (469, 469), "chmod": (90, None), "chown": (92, None), "lchown": (94, None), "utime": (132, None),
    "utimes": (235, None), "futimesat": (261, None),
}  # fmt: skip


def call(name, *arguments):
    """A system call, bare. OSError."""
    return system_call(NUMBERS[name][_COLUMN] if isinstance(name, str) else name, *arguments)


def system_call(number, *arguments):
    result = LIBC.syscall(ctypes.c_long(number), *(ctypes.c_long(a) if isinstance(a, int) else a for a in arguments))
    if result < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return result


def bytes_of(*numbers):
    return struct.pack(f"{len(numbers)}Q", *numbers)


_kept: list = []


def address(data):
    _kept.append(ctypes.create_string_buffer(data))
    return ctypes.addressof(_kept[-1])


def legacy(number, *arguments):
    """A system call of the 32-bit table: int $0x80 from 64-bit code, with everything below 4 GB."""
    low = mmap.mmap(-1, 4096, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x40, 7)
    base = ctypes.addressof(ctypes.c_char.from_buffer(low))
    _kept.append(low)
    values, at = [], 256
    for argument in arguments:
        if isinstance(argument, bytes):
            low[at : at + len(argument) + 1] = argument + b"\0"
            argument, at = base + at, at + 256
        values.append(argument)
    values += [0] * (3 - len(values))
    code = b"\x53\xb8" + struct.pack("<I", number) + b"\xbb" + struct.pack("<I", values[0]) + b"\xb9" + struct.pack("<I", values[1])
    code += b"\xba" + struct.pack("<I", values[2]) + b"\xcd\x80\x5b\xc3"  # … int $0x80; pop %rbx; ret
    low[: len(code)] = code
    result = ctypes.CFUNCTYPE(ctypes.c_int)(base)()
    if result < 0:
        raise OSError(-result, os.strerror(-result))
    return result


def ring(opcode, path, flags=0, fd=-100, offset=0):
    """One operation through io_uring, and its result: 18 openat, 36 unlinkat, 37 mkdirat, 45 socket."""
    parameters = ctypes.create_string_buffer(120)
    ring_fd = system_call(425, 4, parameters)
    offsets = struct.unpack_from("16I", parameters, 40)  # of the submissions: head tail … array; from 10 on: of the completions
    queue = mmap.mmap(ring_fd, offsets[6] + 4096, mmap.MAP_SHARED, mmap.PROT_READ | mmap.PROT_WRITE, offset=0)
    entries = mmap.mmap(ring_fd, 64 * 4, mmap.MAP_SHARED, mmap.PROT_READ | mmap.PROT_WRITE, offset=0x10000000)
    mode = {18: 0o600, 37: 0o700}.get(opcode, 0)
    entries[:64] = struct.pack("BBHiQQII32x", opcode, 0, 0, fd, offset, address(path) if path else 0, mode, flags)
    struct.pack_into("I", queue, offsets[6], 0)
    struct.pack_into("I", queue, offsets[1], 1)
    system_call(426, ring_fd, 1, 1, 1, None, 0)
    result = struct.unpack_from("i", queue, offsets[15] + 8)[0]
    if result < 0:
        raise OSError(-result, os.strerror(-result))
    return result


def trace(request, pid):
    """ptrace(2): attach and let go."""
    if LIBC.ptrace(request, pid, None, None) < 0:
        raise OSError(ctypes.get_errno(), "ptrace")
    if request == 16:
        os.waitpid(pid, 0)
        LIBC.ptrace(17, pid, None, None)


def bound():
    """A bind mount, for a moment."""
    if LIBC.mount(b"dir", b"empty", None, 4096, None):
        raise OSError(ctypes.get_errno(), "mount")
    LIBC.umount2(b"empty", 2)


def by_handle(path, flags):
    """Open a file not by its name but by its handle."""
    handle, mount = ctypes.create_string_buffer(struct.pack("Ii", 128, 0) + bytes(128)), ctypes.c_int()
    numbers = (303, 304) if MACHINE == "x86_64" else (264, 265)
    system_call(numbers[0], -100, os.fsencode(path), handle, ctypes.byref(mount), 0)
    return system_call(numbers[1], os.open(".", os.O_RDONLY), handle, flags)


def in_thread(function):
    one = threading.Thread(target=function)
    one.start()
    one.join()


def twice_forked(function):
    """In a grandchild that leads a session of its own."""
    reader, writer = os.pipe()
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            try:
                function()
            finally:
                os._exit(0)
        os._exit(0)
    os.wait()
    os.close(writer)
    os.read(reader, 1)


def execute_memory(program, *arguments):
    """A program that is on no disk: a copy in memory."""
    fd = os.memfd_create("copy", 0)
    with open(program, "rb") as source:
        os.write(fd, source.read())
    if os.fork() == 0:
        os.execve(f"/proc/self/fd/{fd}", [program, *arguments], {})
    os.wait()


def system(text):
    os.waitstatus_to_exitcode(os.system(text))


class Place:
    """The directory; `with Place(uid)` makes and removes it."""

    def __init__(self, uid=0):
        self.uid = uid or os.getuid()
        self.names = {}

    def __enter__(self):
        self.top = tempfile.mkdtemp(prefix="opsterm-sbx-")
        self.path = f"{self.top}/w"
        os.chmod(self.top, 0o755)
        subprocess.run(["cp", "-a", "--reflink=auto", template(), self.path], check=True)
        if self.uid != os.getuid():
            subprocess.run(["chown", "-R", "-h", f"{self.uid}:{self.uid}", self.top], check=True)
        self.before = self.snapshot()
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.top, ignore_errors=True)

    def snapshot(self):
        """name → all that must not change, of every file but the database's and git's helpers."""
        found = {}
        for folder, names, files in os.walk(self.path):
            for name in [*names, *files, "."]:
                path = os.path.join(folder, name)
                one = os.lstat(path)
                content = b""
                if stat.S_ISREG(one.st_mode):
                    with open(path, "rb") as file:
                        content = file.read()
                extra = {} if stat.S_ISLNK(one.st_mode) else {key: os.getxattr(path, key) for key in os.listxattr(path)}
                found[os.path.relpath(path, self.path)] = (one.st_ino, content, one.st_mode, one.st_uid, one.st_gid, one.st_mtime_ns, one.st_ctime_ns, extra)
        return found

    def damage(self):
        """The names of what is gone, another file, or shorter, or no longer what it began with."""
        after = self.snapshot()
        return [
            name for name, (inode, content, *_) in self.before.items() if name not in after or after[name][0] != inode or not after[name][1].startswith(content)
        ]

    def changes(self):
        after = self.snapshot()
        return sorted(name for name in {*self.before, *after} if self.before.get(name) != after.get(name))

    def run(self, trick, restrictions=None, abi=None, streams=(), names=None, **facts):
        """Run a trick (see sandbox_tricks) in the directory, as its user, with names as its variables. Its exit code, and what it wrote."""
        prepared = prepared_for(restrictions, abi, streams, **facts) if restrictions else None
        self.names = names or {}
        fds = [os.open(self.path, os.O_RDONLY | os.O_DIRECTORY), os.open(f"{self.path}/file", os.O_RDWR)]
        try:
            return self._python(trick[3:], fds, prepared) if trick.startswith("py ") else self._bash(trick, fds, prepared)
        finally:
            for fd in fds:
                os.close(fd)
            if prepared:
                prepared.close()

    def _become(self, prepared):
        os.chdir(self.path)
        if self.uid != os.getuid():
            os.setgroups([])
            os.setresgid(self.uid, self.uid, self.uid)
            os.setresuid(self.uid, self.uid, self.uid)
        if prepared:
            sandbox_enter.enter(prepared)

    def _bash(self, trick, fds, prepared):
        argv = ["/bin/bash", "--norc", "-c", trick]
        environment = {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": self.top, "LC_ALL": "C", "TERM": "dumb", "PWD": self.path, "TMPDIR": self.path}
        environment.update((name, str(value)) for name, value in self.names.items())
        done = subprocess.run(
            prepared.command(argv) if prepared else argv, cwd=self.path, env=environment, stdin=subprocess.DEVNULL,
            capture_output=True, timeout=30, pass_fds=[*fds, *([prepared.handed] if prepared and prepared.handed >= 0 else [])], preexec_fn=lambda: self._become(prepared), start_new_session=True,
        )  # fmt: skip
        return done.returncode, (done.stdout + done.stderr).decode(errors="replace")

    def _python(self, trick, fds, prepared):
        pid = os.fork()
        if pid == 0:
            code = 99
            try:
                null = os.open(os.devnull, os.O_RDWR)
                for fd in (0, 1, 2):
                    os.dup2(null, fd)
                for fd in fds if fds[0] >= 0 else ():
                    os.set_inheritable(fd, True)
                os.setsid()
                self._become(prepared)
                names = {**globals(), **self.names, "HELD": fds[0] if prepared is None or fds[0] < 0 or os.get_inheritable(fds[0]) else -1, "OPEN": fds[1] if prepared is None or fds[1] < 0 or os.get_inheritable(fds[1]) else -1}
                code = 1
                exec(trick, names)
                code = 0
            except OSError as error:
                code = error.errno or 1
            finally:
                os._exit(code)
        return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), ""


def prepared_for(restrictions, abi=None, streams=(), **facts):
    found = sandbox.facts()._replace(**facts)
    found = found if abi is None else found._replace(abi=abi)
    return sandbox_enter.prepare(sandbox.plan(restrictions, found), streams)


_template: list[str] = []


def template():
    """Made once, copied for each trick."""
    if not _template:
        missing = [tool for tool in TOOLS if not shutil.which(tool)]
        if missing:
            pytest.fail(f"the tricks need {', '.join(missing)}")
        top = tempfile.mkdtemp(prefix="opsterm-sbx-template-")
        environment = {**os.environ, "HOME": top, "GIT_CONFIG_NOSYSTEM": "1"}
        script = r"""
            set -e; cd "$1"; mkdir dir empty nothing src src/dir repo
            printf 'content\n' > file; printf 'other\n' > other; printf 'inner\n' > dir/inner; ln -s file link
            head -c 8192 /dev/urandom > big
            printf 'evil, and longer\n' > src/file; printf 'evil\n' > src/dir/inner; chmod 755 src/file
            tar -C src -cf evil.tar .
            sqlite3 db.sqlite 'create table t(a); insert into t values (1), (2)'
            cd repo; git init -q --template=; echo first > tracked; git add tracked
            git -c user.name=a -c user.email=a@b commit -qm one; echo changed > tracked; echo u > untracked
        """
        subprocess.run(["bash", "-c", script, "-", top], env=environment, check=True)
        os.chmod(f"{top}/file", 0o640)
        os.setxattr(f"{top}/file", "user.k", b"v")
        for folder, names, files in os.walk(top, topdown=False):
            for name in [*names, *files]:
                os.utime(os.path.join(folder, name), (LONG_AGO, LONG_AGO), follow_symlinks=False)
        _template.append(top)
    return _template[0]


def remove_template():
    while _template:
        shutil.rmtree(_template.pop(), ignore_errors=True)


READ_ONLY, NO_DELETE = Restrictions(read_only=True), Restrictions(no_delete=True)
