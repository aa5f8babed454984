"""Tricks under each restriction: every one of them works without the sandbox, and none in it."""

from __future__ import annotations

import os
import re
import shutil

import confined
import pytest
from confined import NO_DELETE, NOBODY, READ_ONLY, Place
from sandbox_outside import Outside
from sandbox_reaches import ANYBODY, NETWORK, POWERS, RISING, ROOT, SERVICES
from sandbox_tricks import ATTRIBUTES, DELETIONS, ROOT_DELETIONS, WRITES

from opsterm.sandbox import Restrictions

IS_ROOT = os.getuid() == 0
NOT_THERE = {38, 95, 97}  # ENOSYS, EOPNOTSUPP, EAFNOSUPPORT: this kernel or file system does not have it
NO_NETWORK, NO_SUDO = Restrictions(no_network=True), Restrictions(no_sudo=True)
EVERY = {"read_only": READ_ONLY, "no_delete": NO_DELETE, "no_network": NO_NETWORK, "no_sudo": NO_SUDO, "path": Restrictions(paths=("/dev/shm",))}
DELETING = DELETIONS + ROOT_DELETIONS * IS_ROOT
CHANGING = DELETING + WRITES + ATTRIBUTES
USERS = [os.getuid(), *([NOBODY] * IS_ROOT)]
needs_root = pytest.mark.skipif(not IS_ROOT, reason="only root makes programs of root's, and loses powers")


@pytest.fixture(scope="module", autouse=True)
def template():
    yield confined.template()
    confined.remove_template()


@pytest.fixture(scope="module")
def places():
    """A place by user that is used again as long as nothing in it has changed."""
    kept: dict[int, Place] = {}

    def place(uid):
        if uid in kept and kept[uid].changes():
            kept.pop(uid).__exit__()
        if uid not in kept:
            kept[uid] = Place(uid).__enter__()
        return kept[uid]

    yield place
    for one in kept.values():
        one.__exit__()


@pytest.fixture(scope="module")
def outside():
    with Outside() as here:
        yield here


def without(trick, what):
    """What a trick does in no sandbox: it must do something, or could not be seen to be prevented."""
    with Place() as place:
        code, output = place.run(trick)
        done = getattr(place, what)()
    assert done or code in NOT_THERE or "not supported" in output, f"this trick does nothing anywhere: {output or code}"


@pytest.mark.parametrize("trick", DELETING)
def test_nothing_is_deleted(trick, places):
    without(trick, "damage")
    place = places(os.getuid())
    result = place.run(trick, NO_DELETE)
    assert place.damage() == [], result


@pytest.mark.parametrize("trick", CHANGING)
def test_nothing_is_changed(trick, places):
    if trick not in DELETING:
        without(trick, "changes")
    place = places(os.getuid())
    result = place.run(trick, READ_ONLY)
    assert place.changes() == [], result


def escaped(tricks, places, restrictions, uid, what="changes", **more):
    found = []
    assert places(uid).run("true", restrictions, **more) == (0, "")
    for trick in tricks:
        place = places(uid)
        place.run(trick, restrictions, **more)
        if getattr(place, what)():
            found.append((trick, getattr(place, what)()))
    return found


@pytest.mark.timeout(300)
@pytest.mark.parametrize("uid", USERS)
def test_nothing_is_changed_outside_of_a_path(uid, places, tmp_path):
    """For anybody else than root the rest was tried above."""
    with Place(uid) as own:
        allowed = Restrictions(paths=(own.path,))
        assert escaped(CHANGING, places, allowed, uid) == []
        if uid == 0:  # all else is mounted read-only, but not where a stream is a file of before
            attributes = "chmod 700 file && touch -d 2001-01-01 file && chown 1 file && setfattr 2>/dev/null; cd repo && git -c user.name=a -c user.email=b commit -qam x && tar -C .. -xf ../evil.tar && sed -i s/evil/good/ ../file"
            assert own.run(attributes, allowed)[0] == 0 and own.run("py os.setxattr('other', 'user.new', b'x'); os.utime('other')", allowed)[0] == 0
            with open(f"{own.path}/file") as file:
                assert "good" in file.read() and os.stat(f"{own.path}/dir/inner").st_size == 5
            with Place() as place, open(f"{place.path}/file") as stream:
                prepared = confined.prepared_for(allowed, streams=(stream.fileno(),))
                assert prepared.plan.mounts and prepared.inside is None
                prepared.close()
            own.run("printf 'content\\n' > file", allowed)
            os.symlink(own.path, f"{tmp_path}/link")
            assert own.run("printf 'content\\n' > file && chmod 644 file", Restrictions(paths=(f"{tmp_path}/link",)))[0] == 0
        own.run("echo x >> file; echo x > other; mkdir new; rm big; mv -T dir moved; ln file new/file; rmdir empty", allowed)
        assert {"big", "dir", "empty"}.isdisjoint(os.listdir(own.path)) and own.snapshot()["new/file"][1] == b"content\nx\n"
        for trick in ("ln {}/other ./got", "mv {}/other ./got", "mv ./got {}/other", "ln -s {}/file l; echo x > l", "echo x > ../../$(basename $(dirname {}))/w/file"):
            outer = places(uid)
            own.run(trick.format(outer.path), allowed)
            assert outer.changes() == [], trick


# For files 4 is as 3, and 6 as 5: they brought TCP, signals.
@pytest.mark.timeout(300)
@pytest.mark.parametrize("restrictions,what,tricks", [(NO_DELETE, "damage", DELETIONS), (READ_ONLY, "changes", DELETIONS + WRITES + ATTRIBUTES)], ids=["no_delete", "read_only"])
@pytest.mark.parametrize("abi", [1, 2, 3, 5, pytest.param(None, id="own-not-root", marks=needs_root)])
def test_older_kernels_and_other_users(abi, restrictions, what, tricks, places):
    uid = NOBODY if abi is None else os.getuid()
    assert escaped(tricks, places, restrictions, uid, what, abi=abi) == []


@pytest.mark.timeout(300)
@pytest.mark.parametrize("uid", USERS)
def test_bubblewrap_where_landlock_is_not_there(uid, places):
    bwrap = shutil.which("bwrap") or pytest.fail("the tricks need bwrap")
    tricks = [trick for trick in DELETIONS + WRITES + ATTRIBUTES if not trick.startswith("py ")]
    assert escaped(tricks, places, READ_ONLY, uid, abi=0, bwrap=bwrap) == []
    for trick in ("exec 5>> /proc/sys/kernel/core_pattern", "exec 5>> /proc/self/oom_score_adj", "exec 5>> /sys/kernel/mm/transparent_hugepage/enabled") if uid == 0 else ():
        assert places(uid).run(trick)[0] == 0 and places(uid).run(trick, NO_NETWORK, abi=0, bwrap=bwrap)[0] != 0, trick
    with Place(uid) as own:
        assert escaped(WRITES[:20], places, Restrictions(paths=(own.path,)), uid, abi=0, bwrap=bwrap) == []
        own.run("echo x > new; rm file", Restrictions(paths=(own.path,)), abi=0, bwrap=bwrap)
        assert own.changes() == [".", "file", "new"]


NEW = "echo a > new && echo b >> new && echo more >> file && mkdir made && cp file made/copy && ln -s file l && mkfifo p && sed 'w seen' file && cat new made/copy && tee -a new < file && chmod 700 new && touch -d 2001-01-01 new"


@pytest.mark.parametrize("uid", USERS)
def test_without_deleting_there_is_room_for_more(uid):
    with Place(uid) as place:
        code, output = place.run(NEW, NO_DELETE)
        assert code == 0 and output.endswith("content\nmore\n") and place.damage() == []


@pytest.mark.parametrize("command", ["echo x > /dev/null", "echo x > /dev/stderr", "head -c 3 /dev/zero > /dev/full || true", "ls -lR . > /dev/stdout", "cat < /dev/urandom | head -c 1 | wc -c", "diff <(cat file) <(cat file)", "sleep 0 & kill %1; wait", "(trap 'exit 0' TERM; kill -TERM $BASHPID; exit 1)", "git -C repo log", "sqlite3 -readonly db.sqlite 'select * from t'", "tar -tf evil.tar", "script -qec 'stty -a' /dev/null", "/usr/bin/python3 -c 'import subprocess; print(subprocess.run(\"id\"))'", "lsattr file", "ip -br address", "ps -ef", "id", "df", "getent passwd root", "timeout 5 nice -n 1 true"])
def test_looking_and_working_goes_on(command, places):
    code, output = places(os.getuid()).run(command, READ_ONLY)
    assert code == 0 and "denied" not in output, output


def test_no_network(outside, places):
    """All of it at one listener each: who came is known by then, since loopback does not wait."""
    for trick in NETWORK + SERVICES:
        place = places(os.getuid())
        place.run(trick, names=outside.names)
        assert outside.heard(), f"nobody hears this without the sandbox: {trick}"
        result = places(os.getuid()).run(trick, NO_NETWORK, names=outside.names)
        assert not outside.heard(), (trick, result)


@pytest.mark.parametrize("abi", [1, 3, 4, 6])
def test_no_network_on_older_kernels(abi, outside, places):
    for trick in NETWORK + SERVICES:
        result = places(os.getuid()).run(trick, NO_NETWORK, abi=abi, names=outside.names)
        assert not outside.heard(), (trick, result)


@pytest.mark.parametrize("name", EVERY)
def test_services_of_this_machine(name, outside, places):
    for trick in SERVICES:
        result = places(os.getuid()).run(trick, EVERY[name], names=outside.names)
        assert not outside.heard(), (trick, result)


def test_other_restrictions_leave_the_network(outside, places):
    for name in ("read_only", "no_delete", "no_sudo", "path"):
        for trick in ("exec 3<> /dev/tcp/127.0.0.1/$TCP", "echo x > /dev/udp/127.0.0.1/$UDP"):
            assert places(os.getuid()).run(trick, EVERY[name], names=outside.names)[0] == 0 and outside.heard()


@pytest.mark.parametrize("uid", USERS)
@pytest.mark.parametrize("name", EVERY)
def test_nothing_else_is_reached(name, uid, places):
    with Outside(uid) as outside:
        for trick in ANYBODY + (ROOT if uid == 0 else []):
            if "DISK" in trick and not outside.names["DISK"]:
                continue
            code, output = places(uid).run(trick, names=outside.names)
            assert code == 0 or code in NOT_THERE, (trick, code, output)
            result = places(uid).run(trick, EVERY[name], names=outside.names)
            assert result[0] != 0, (trick, result)


@needs_root
def test_root_without_its_powers():
    for trick in POWERS:
        for restrictions, held in ((None, False), (NO_SUDO, True)):
            with Outside() as outside, Place() as place:
                code, output = place.run(trick, restrictions, names=outside.names)
                assert (code != 0) == held, (trick, code, output)


@needs_root
@pytest.mark.parametrize("trick", RISING)
def test_nobody_becomes_root(trick):
    with Place(NOBODY) as place:
        for name, mode in (("sid", 0o4755), ("sgid", 0o2755)):
            shutil.copy("/usr/bin/id", f"{place.path}/{name}")
            os.chmod(f"{place.path}/{name}", mode)
        shutil.copy("/usr/bin/perl", f"{place.path}/caps")
        os.setxattr(f"{place.path}/caps", "security.capability", bytes.fromhex("01000002" + "80000000" + "00000000" * 3))
        risen = re.compile(r"\b(e?uid|egid)=0\b")
        assert risen.search(place.run(trick)[1])
        assert not risen.search(place.run(trick, NO_SUDO)[1])
