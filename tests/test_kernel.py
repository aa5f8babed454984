"""Keys in the real keyring, kept, read and dropped by real processes; memory out of core files; directories in memory."""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import shutil
import stat
import subprocess
import sys
import tempfile

import pytest
from conftest import ROOT

from opsterm import kernel, paths
from opsterm.errors import OpsTermError

# What every child starts with: the system calls, bare, and what takes rights away from it.
CHILD = """
import ctypes, errno, os, resource, struct, subprocess, sys, time
from opsterm import kernel
libc = ctypes.CDLL(None, use_errno=True)
ADD_KEY = kernel.add_key_number(os.uname().machine, sys.maxsize > 2**32) or 0
KEYCTL, PRCTL = ADD_KEY + 2, {"x86_64": 157, "i686": 172, "armv7l": 172, "ppc64le": 171, "s390x": 172}.get(os.uname().machine, 167)
REVOKE, LINK, UNLINK, SEARCH, READ, SET_TIMEOUT, INVALIDATE, KILL = 3, 8, 9, 10, 11, 15, 21, -1
name = sys.argv[1]

def call(number, *arguments):
    result = libc.syscall(number, *(ctypes.c_long(a) if isinstance(a, int) else a for a in arguments))
    return result if result != -1 else -ctypes.get_errno()

def keyctl(*arguments):
    return call(KEYCTL, *arguments)

def find():
    return keyctl(SEARCH, -4, b"user", name.encode(), 0)

def read_bare(key):
    return keyctl(READ, key, ctypes.create_string_buffer(99), 99)

def session_without_keys():
    assert keyctl(1, None) > 0  # KEYCTL_JOIN_SESSION_KEYRING

def become(uid):
    os.setgroups([])
    os.setuid(uid)

def forget_user():
    '''Without this the keyrings of a user who never was would stay until the next boot.'''
    for keyring in keyctl(0, -4, 0), keyctl(0, -5, 0):
        keyctl(INVALIDATE, keyring)

def refuse(number, code, first=None):
    '''A seccomp filter: the system call (where first is given, with that first argument) fails with code, or kills us.'''
    low = 16 + 4 * (sys.byteorder == "big")
    step = lambda code, value, yes=0, no=0: struct.pack("HBBI", code, yes, no, value)
    load, equal, answer = 0x20, 0x15, 0x06
    steps = [step(load, 0), step(equal, number, 0, 3 if first is not None else 1)]
    steps += [step(load, low), step(equal, first, 0, 1)] if first is not None else []
    steps += [step(answer, 0x80000000 if code == KILL else 0x50000 | code), step(answer, 0x7FFF0000)]
    text = ctypes.create_string_buffer(b"".join(steps))
    program = ctypes.create_string_buffer(struct.pack("@HP", len(steps), ctypes.addressof(text)))
    long = ctypes.c_long
    assert libc.prctl(38, long(1), long(0), long(0), long(0)) == 0  # PR_SET_NO_NEW_PRIVS
    assert libc.prctl(22, long(2), program) == 0, os.strerror(ctypes.get_errno())  # PR_SET_SECCOMP

def keep(payload=b"secret", seconds=60):
    try:
        return kernel.keep_key(name, payload, seconds)
    except kernel.Refused as refused:
        return str(refused)

def until(what, seconds=30):
    end = time.monotonic() + seconds
    while not (result := what()) and time.monotonic() < end:
        time.sleep(0.05)
    return result
"""
ROOT_USER = os.geteuid() == 0
NOBODY = 2_000_000_000 + os.getpid()  # a user id that nobody has, and no other run of these tests


def start(code: str, key: str) -> subprocess.Popen[str]:
    env = {**os.environ, "PYTHONPATH": ROOT}
    pipe = subprocess.PIPE
    return subprocess.Popen([sys.executable, "-c", CHILD + code, key], stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=env)


def child(code: str, key: str, expected: int = 0) -> str:
    process = start(code, key)
    output, errors = process.communicate(timeout=120)
    assert process.returncode == expected, output + errors
    return output.strip()


@pytest.fixture
def key():
    name = f"opsterm-test-{os.urandom(8).hex()}"
    yield name
    kernel.drop_key(name)


@pytest.fixture
def kept(key):
    """The name of a key with the payload `secret`. Without a keyring the test ends here, having seen what is said then."""
    if not _has_keyring():
        with pytest.raises(kernel.Refused) as refused:
            kernel.keep_key(key, b"secret", 60)
        assert str(refused.value) and kernel.read_key(key) is None and kernel.drop_key(key) is False
        return None
    assert child("print(keep(), kernel.read_key(name))", key) == "None b'secret'"
    return key


def _has_keyring() -> bool:
    number = kernel.add_key_number(os.uname().machine, sys.maxsize > 2**32)
    return sys.platform == "linux" and number and ctypes.CDLL(None).syscall(number + 2, 0, -4, 1) > 0  # KEYCTL_GET_KEYRING_ID


def test_importing_it_costs_nothing(key):
    bare = "import sys; before = set(sys.modules); import opsterm.kernel; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", bare], capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": ROOT})
    assert set(done.stdout.split()) <= {"opsterm", "opsterm.kernel", "errno", "__future__"}


@pytest.mark.parametrize(
    "machine, wide, narrow",
    [
        ("x86_64", 248, 286), ("i686", 248, 286), ("aarch64", 217, 309), ("armv7l", 217, 309), ("riscv64", 217, 217),
        ("loongarch64", 217, 217), ("ppc64le", 269, 269), ("s390x", 278, 278), ("mips64", None, None), ("ia64", None, None),
    ],
)  # fmt: skip
def test_numbers_of_the_system_call(machine, wide, narrow):
    assert (kernel.add_key_number(machine, True), kernel.add_key_number(machine, False)) == (wide, narrow)


def test_kept_in_one_process_and_read_in_another(kept, key):
    if not kept:
        return
    assert child("print(kernel.read_key(name), kernel.read_key(name + '-'))", key) == "b'secret' None"
    payload = "bytes(range(256)) * 30"
    assert child(f"print(keep({payload}), kernel.read_key(name) == {payload}, keep(b'\\0'), kernel.read_key(name))", key) == r"None True None b'\x00'"
    described = "b = ctypes.create_string_buffer(200); keyctl(6, find(), b, 200); print(b.value.decode())"
    assert child(described, key) == f"user;{os.geteuid()};{os.getegid()};3f010000;{key}"
    assert child("print(keyctl(UNLINK, find(), -2), kernel.drop_key(name), kernel.drop_key(name), kernel.read_key(name))", key).endswith("True False None")


@pytest.mark.parametrize("payload", [b"", bytes(32768)])
def test_payloads_that_no_key_can_have(key, payload):
    with pytest.raises(kernel.Refused, match=f"1 to 32767 bytes, not {len(payload)}"):
        kernel.keep_key(key, payload, 60)


def test_sessions_without_the_users_keyring(kept, key):
    """As in a service, a cron job, `keyctl new_session`: nobody possesses what lies in @u."""
    if not kept:
        return
    code = "session_without_keys(); print(read_bare(find()) == -errno.EACCES, kernel.read_key(name), kernel.read_key(name))"
    assert child(code, key) == "True b'secret' b'secret'"
    assert child("session_without_keys(); print(keep(b'other'), kernel.read_key(name))", key) == "None b'other'"
    assert child("print(kernel.read_key(name))", key) == "b'other'"
    # What it keeps is not in the keyring of the process: dropped elsewhere, it is gone.
    process = start("session_without_keys(); print(keep(b'third'), flush=True); input(); print(kernel.read_key(name))", key)
    assert process.stdout.readline() == "None\n"
    assert child("session_without_keys(); serial = find(); print(kernel.drop_key(name), keyctl(LINK, serial, -2) in (-errno.EKEYREVOKED, -errno.ENOKEY))", key) == "True True"
    assert process.communicate("\n", timeout=60)[0] == "None\n"


def test_dropped_for_those_who_already_have_it(kept, key):
    if not kept:
        return
    have = "serial = find(); keyctl(LINK, serial, -2); print(read_bare(serial), flush=True); input()\n"
    process = start(have + "print(kernel.read_key(name), read_bare(serial) == -errno.EKEYREVOKED)", key)
    assert process.stdout.readline() == "6\n"
    assert child("session_without_keys(); print(kernel.drop_key(name), find() == -errno.ENOKEY)", key) == "True True"
    assert process.communicate("\n", timeout=60)[0] == "None True\n"


def test_other_users_cannot_read_it(kept, key):
    if not kept or not ROOT_USER:  # an ordinary user becomes nobody else: the permissions (above) say the same
        return
    code = f"serial = find(); become({NOBODY}); session_without_keys(); print(kernel.read_key(name), kernel.drop_key(name), read_bare(serial) == -errno.EACCES); forget_user()"
    assert child(code, key) == "None False True"
    assert child("print(kernel.read_key(name))", key) == "b'secret'"


def test_a_reader_never_misses_a_key_that_is_replaced(kept, key):
    if not kept:
        return
    writer = start("while True: keep(b'secret'); keep(b'other')", key)
    try:
        code = "seen = {kernel.read_key(name) for _ in range(20000)}; print(*sorted(map(str, seen)))"
        assert child(code, key) == "b'other' b'secret'"
    finally:
        writer.kill()
        writer.communicate()


@pytest.mark.parametrize("asked, given", [(-5, 1), (0, 1), (0.2, 1), (1, 1), (1.2, 2), (60.0, 60), (2**32 + 1, 2**32 - 1), (float("inf"), 2**32 - 1)])
def test_seconds_are_whole_and_fit(asked, given):
    assert kernel._whole_seconds(asked) == given


def test_expiry(kept, key):
    """Also what rounds to nothing has an end: a timeout of 0 would be none."""
    if not kept:
        return
    code = """
names = [(name + str(seconds), seconds) for seconds in (1, 0.2, 0, -1)]
for each, seconds in names:
    kernel.keep_key(each, b"secret", seconds)
try:
    print(until(lambda: not any(kernel.read_key(each) for each, _ in names)), [kernel.drop_key(each) for each, _ in names], kernel.read_key(name))
    print(keep(seconds=1.5), until(lambda: not kernel.read_key(name)))
finally:
    for each, _ in names:
        kernel.drop_key(each)
"""
    assert child(code, key).splitlines() == ["True [False, False, False, False] b'secret'", "None True"]


@pytest.mark.parametrize("code, words", [("ENOSYS", "has no keyrings"), ("EPERM", "container or sandbox"), ("EACCES", "container or sandbox"), ("ENOMEM", "no memory left"), ("EIO", "Input/output error")])
def test_a_kernel_that_refuses(kept, key, code, words):
    if sys.platform != "linux":
        return
    said = child(f"refuse(ADD_KEY, errno.{code}); refuse(KEYCTL, errno.{code}); print(kernel.read_key(name), kernel.drop_key(name), keep())", key)
    assert said.startswith("None False ") and words in said


@pytest.mark.parametrize("request_refused, kills", [(r, k) for r in ("LINK", "SET_TIMEOUT") for k in (False, True)])
def test_no_key_without_its_timeout(kept, key, request_refused, kills):
    """Refused or killed between the steps: the older key stays, and no new one lies about for ever."""
    if not kept:
        return
    code = f"refuse(KEYCTL, {'KILL' if kills else 'errno.EPERM'}, {request_refused}); "
    said = child(code + "print(keep(b'new'), kernel.read_key(name), call(ADD_KEY, b'user', name.encode(), b'x', 1, -2) > 0)", key, -31 if kills else 0)
    assert kills or ("container or sandbox" in said and " b'secret' True" in said)
    assert child("print(kernel.read_key(name), kernel.drop_key(name), kernel.drop_key(name), kernel.read_key(name))", key) == "b'secret' True False None"
    child(code + "keep(b'new')", key, -31 if kills else 0)
    assert child("print(kernel.read_key(name), find() == -errno.ENOKEY)", key) == "None True"


def test_without_a_timeout(kept, key):
    if not kept:
        return
    code = "refuse(KEYCTL, errno.EPERM, SET_TIMEOUT)\ntry: print(keep(seconds=None), kernel.read_key(name))\nfinally: print(kernel.drop_key(name), find() == -errno.ENOKEY)"
    assert child(code, key).split() == ["None", "b'secret'", "True", "True"]


def test_a_quota_that_is_used_up(kept, key):
    if not kept:
        return
    become = f"become({NOBODY})" if ROOT_USER else ""
    code = f"""
{become}
session_without_keys()
try:
    print(keep(), kernel.read_key(name))
    full = lambda: any(call(ADD_KEY, b"user", b"%s-%d" % (name.encode(), i), b"x", 1, -3) == -errno.EDQUOT for i in range(1000000))
    print(until(full), keep(b"new"), kernel.read_key(name), kernel.drop_key(name), kernel.read_key(name))
    print(keyctl(7, -3), until(lambda: keep() is None), kernel.read_key(name))  # KEYCTL_CLEAR
finally:
    kernel.drop_key(name)
    if {ROOT_USER}: forget_user()
"""
    first, second, third = child(code, key).splitlines()
    assert first == "None b'secret'" and third == "0 True b'secret'"
    assert second.startswith("True your user may not keep more keys") and "maxkeys" in second and second.endswith(" b'secret' True None")


# Memory out of core files


def test_forbid_dumps(key):
    if sys.platform != "linux":
        return
    code = f"""
if {ROOT_USER}: become(65534)
libc.prctl(4, 1)  # setuid() has forbidden dumps itself
readable = lambda path: os.access(path, os.R_OK) and bool(open(path, "rb").read(1))
watch = lambda: subprocess.run(["cat", f"/proc/{{os.getpid()}}/environ"], capture_output=True).returncode
before = libc.prctl(3), watch()
limit = resource.getrlimit(resource.RLIMIT_CORE)
kernel.forbid_dumps()
print(before, (libc.prctl(3), watch()), len(os.listdir("/proc/self/fd")) > 2, readable("/proc/self/mountinfo"), resource.getrlimit(resource.RLIMIT_CORE) == limit)
print(os.readlink("/proc/self/exe") != "", os.path.samefile("/dev/stdin", 0), subprocess.run(["cat", "/proc/self/environ"], capture_output=True).stdout != b"", flush=True)
os.execvp("sh", ["sh", "-c", "cat /proc/self/environ /proc/$$/environ > /dev/null && echo dumpable"])
"""
    assert child(code, key).splitlines() == ["(1, 0) (0, 1) True True True", "True True True", "dumpable"]


def test_forbid_dumps_where_the_kernel_does_not_listen(key):
    if sys.platform != "linux":
        kernel.forbid_dumps()
        return
    code = """
_, hard = resource.getrlimit(resource.RLIMIT_CORE)
resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
refuse(PRCTL, errno.EPERM, 4)
kernel.forbid_dumps()
print(libc.prctl(3), resource.getrlimit(resource.RLIMIT_CORE) == (0, hard))
"""
    assert child(code, key).endswith(" True") and child(code, key).startswith("1 ")


# Directories in memory


def _tmpfs(path: object) -> bool:
    return subprocess.run(["stat", "-fc", "%T", str(path)], capture_output=True, text=True, check=False).stdout in ("tmpfs\n", "ramfs\n")


@pytest.fixture
def memory(monkeypatch):
    """A private directory on a tmpfs, as $XDG_RUNTIME_DIR; None where there is no tmpfs."""
    if not _tmpfs("/dev/shm"):
        monkeypatch.delenv("XDG_RUNTIME_DIR")
        if not os.path.isdir("/run/user"):
            with pytest.raises(OpsTermError) as raised:
                paths.memory_dir()
            assert paths.runtime_dir() is None and raised.value.hint
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="opsterm test-", dir="/dev/shm") as directory:
        monkeypatch.setenv("XDG_RUNTIME_DIR", directory)
        yield directory


def test_runtime_dir(memory, monkeypatch, tmp_path):
    if not memory:
        return
    ours = f"{memory}/opsterm"
    assert paths.runtime_dir() == ours and not os.path.exists(ours)
    for mode in (0o750, 0o701, 0o777):
        os.chmod(memory, mode)
        assert paths.runtime_dir() != ours
    os.chmod(memory, 0o700)
    monkeypatch.chdir("/dev/shm")
    on_disk = [] if _tmpfs(tmp_path) else [str(tmp_path)]
    assert stat.S_IMODE(os.stat(tmp_path).st_mode) == 0o700
    for wrong in (os.path.basename(memory), f"{memory}/no", "/proc", "", *on_disk):
        monkeypatch.setenv("XDG_RUNTIME_DIR", wrong)
        assert paths.runtime_dir() in (None, f"/run/user/{os.geteuid()}/opsterm"), wrong
    if ROOT_USER:
        os.chown(memory, 65534, 0)
        monkeypatch.setenv("XDG_RUNTIME_DIR", memory)
        assert paths.runtime_dir() != ours


def test_memory_dir(memory, monkeypatch):
    if not memory:
        return
    previous = os.umask(0)
    try:
        assert paths.memory_dir() == paths.memory_dir() == f"{memory}/opsterm"
    finally:
        os.umask(previous)
    assert stat.S_IMODE(os.stat(f"{memory}/opsterm").st_mode) == 0o700


def _replace_by_symlink(path):
    os.rename(path, path + "-real")
    os.symlink(path + "-real", path)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: os.chmod(path, 0o710), lambda path: os.chmod(path, 0o702), _replace_by_symlink,
        lambda path: (os.rmdir(path), open(path, "x").close(), os.chmod(path, 0o700)),
        *([lambda path: os.chown(path, 65534, 0)] if ROOT_USER else []),
    ],
)  # fmt: skip
def test_memory_dir_that_is_not_ours_alone(memory, spoil):
    if not memory:
        return
    spoil(paths.memory_dir())
    with pytest.raises(OpsTermError, match="only you may enter") as raised:
        paths.memory_dir()
    assert f"sudo rm -r '{memory}/opsterm'" in raised.value.hint


SHOW = """
from opsterm import paths
from opsterm.errors import OpsTermError
import os
try: print(paths.memory_dir(), oct(os.stat(paths.memory_dir()).st_mode))
except OpsTermError as error: print(error.message, error.hint, sep='; ')
"""
HIDDEN = "for place in /run/user /dev/shm; do [ ! -d $place ] || mount -t tmpfs -o mode=755 none $place; done; "


@pytest.mark.parametrize(
    "prepare, shown",
    [
        (":", "/dev/shm/opsterm-0 0o40700"),
        ("mount --rbind /proc /dev/shm", "There is no private directory in memory here.* /dev/shm is not a tmpfs; As root: mount -t tmpfs"),
        ("ln -s /tmp /dev/shm/opsterm-0", "/dev/shm/opsterm-0 is not a directory that only you may enter.*ls -ld /dev/shm/opsterm-0"),
        ("mkdir -p '/dev/shm/a b/c'; chmod 700 '/dev/shm/a b/c'; export XDG_RUNTIME_DIR='/dev/shm/a b/c'; mount --bind '/dev/shm/a b' '/dev/shm/a b'", "/dev/shm/a b/c/opsterm 0o40700"),
        # Mounted over, the longest prefix is a tmpfs, but nothing is on it.
        ("mkdir -p /dev/shm/run/us; mount -t tmpfs none /dev/shm/run/us; mount --bind DISK /dev/shm/run; mkdir -p -m 700 /dev/shm/run/us; export XDG_RUNTIME_DIR=/dev/shm/run/us", "/dev/shm/opsterm-0 0o40700"),
        ("mkdir /dev/shm/u; export XDG_RUNTIME_DIR=/dev/shm/u; mount -t tmpfs -o mode=700,nr_inodes=1 none /dev/shm/u", "Cannot create /dev/shm/u/opsterm.*No space left on device; See: df -hi /dev/shm/u"),
        ("mount -t tmpfs none /proc; mkdir /proc/self; : > /proc/self/mountinfo", "There is no private directory in memory here"),  # as in a chroot
        ("mount -t tmpfs none /proc", "There is no private directory in memory here"),
    ],
)  # fmt: skip
def test_where_files_in_memory_go(prepare, shown, tmp_path, monkeypatch):
    """In a mount namespace of our own, as root of it."""
    unshare = ["unshare", "-m"] if ROOT_USER else ["unshare", "-rm"]
    if not shutil.which("unshare") or subprocess.run([*unshare, "true"], capture_output=True, check=False).returncode:
        with contextlib.suppress(OpsTermError):
            assert os.path.basename(paths.memory_dir()).startswith("opsterm")
        return
    monkeypatch.delenv("XDG_RUNTIME_DIR")
    if "DISK" in prepare:
        prepare, shown = prepare.replace("DISK", str(tmp_path)), "/dev/shm/run/us/opsterm" if _tmpfs(tmp_path) else shown
    done = subprocess.run(
        [*unshare, "sh", "-ec", f'{HIDDEN}{prepare}; exec "$0" -c "$1"', sys.executable, SHOW],
        capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": ROOT},
    )  # fmt: skip
    assert not done.stderr and re.search(shown, done.stdout)
