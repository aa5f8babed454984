"""What is shown of a command before it runs: its program's own dry run, and how much it would hit, counted on real trees."""

import os
import subprocess
import time

import pytest

from opsterm import dryrun, guard, radius, risk

TEXT = [pytest.param(row, id=row.example) for row in dryrun.DRY_RUNS]


@pytest.mark.parametrize("row", TEXT)
def test_every_row(row):
    assert dryrun.of(row.example) == row.dry
    assert dryrun.of(row.dry) in ("", row.dry.replace(row.add, f"{row.add} {row.add}", 1)), "a dry run needs none"


@pytest.mark.parametrize("row", TEXT)
def test_a_dry_run_is_no_riskier_than_it_looks(row):
    assert risk.RANK[guard.classify(row.dry).level] <= risk.RANK[risk.MODERATE], guard.classify(row.dry).findings


@pytest.mark.parametrize(
    ("command", "dry"),
    [
        ("git -C push push", ""),  # its hooks would run
        ("make install", ""),  # $(shell …) and + lines would run
        ("sudo apt-get remove --no-simulate nginx", ""),
        ("kubectl delete --no-such-flag pod x", ""),
        ("git -C clean clean -f -- clean", "git -C clean clean -n -f -- clean"),
        ("git -c core.sshCommand=x push", ""),
        ("rsync -e 'ssh -p 2222 -i k' a b:c", "rsync -n -e 'ssh -p 2222 -i k' a b:c"),
        ("rsync -e 'rm -rf x' a b:c", ""),
        ("rsync -e 'ssh -o ProxyCommand=x' a b:c", ""),
        ("rsync --rsync-path='rm -rf x' a b:c", ""),
        ("sudo -u root rsync -a 'a b' $DEST", "sudo -u root rsync -n -a 'a b' $DEST"),
        ("/usr/bin/rsync -a a b", "/usr/bin/rsync -n -a a b"),
        ("find . -name -delete -prune", ""),
        ("find . -exec rm {} +", ""),
        ("git clean -n", ""),
        ("git status", ""),
        ("rsync --help", ""),
        ("no-such-program x", ""),
        # more than one simple command, or something else would happen on the way
        *((command, "") for command in ("rsync a b; x", "rsync a b && x", "rsync a b | x", "rsync a b > x", "rsync a b &", "X=1 rsync a b", "rsync $(x) b", "rsync `x` b",
                                        "rsync <(x) b", "rsync ${X:=$(x)} b", "! rsync a b", "(rsync a b)", "rsync a b\nx", "rsync 'a", "$X a b", "")),
    ],
)  # fmt: skip
def test_commands(command, dry):
    assert dryrun.of(command) == dry


def counted(command, cwd):
    found = guard.examine(command, guard.Target(cwd=str(cwd), home=str(cwd)))
    return radius.measure(found.calls, str(cwd))


@pytest.fixture
def tree(tmp_path):
    """3 files of 1000 bytes in 2 directories: t/a.log, t/b.log, t/sub/c.log; a link to all of it."""
    (tmp_path / "t" / "sub").mkdir(parents=True)
    for name in ("t/a.log", "t/b.log", "t/sub/c.log"):
        (tmp_path / name).write_bytes(b"x" * 1000)
    (tmp_path / "t" / "link").symlink_to("/")
    return tmp_path


@pytest.mark.parametrize(
    ("command", "lines"),
    [
        ("rm -rf t", ["rm: 4 files in 2 directories, 3.0 KB"]),
        ("rm -rf t/", ["rm: 4 files in 2 directories, 3.0 KB"]),
        ("rm t/*.log", ["rm: 2 files, 2.0 KB"]),
        ("rm -f t/a.log t/nothing", ["rm: 1 file, 1.0 KB"]),
        ("rm t/*.txt", ["rm: nothing of that is there"]),
        ("rm -f t/link", ["rm: 1 file, 1 byte"]),  # the link itself
        ("find t -name '*.log' -delete", ["find: up to 4 files in 2 directories, 3.0 KB"]),
        ("find t -name '*.log'", []),
        ("chmod -R 700 t", ["chmod: 4 files in 2 directories, 3.0 KB"]),
        ("chmod 700 t", ["chmod: 1 directory, 0 bytes"]),
        ("chown -R bob t", ["chown: 4 files in 2 directories, 3.0 KB"]),
        ("mv t u", ["mv: 4 files in 2 directories, 3.0 KB"]),
        ("truncate -s 0 t/a.log", ["truncate: 1 file, 1.0 KB"]),
        ("shred -u t/a.log", ["shred: 1 file, 1.0 KB"]),
        ("rm -rf $X", ["rm: some of its paths are known only when it runs"]),
        ("rm -rf $X t/a.log", ["rm: some of its paths are known only when it runs", "rm: 1 file, 1.0 KB"]),
        ("cd /var && rm -rf t", ["rm: some of its paths are known only when it runs"]),
        ("ls t", []),
        ("rm -rf t && rm -rf t", ["rm: 4 files in 2 directories, 3.0 KB"]),
        ("sudo rm -rf t", ["rm: 4 files in 2 directories, 3.0 KB"]),
    ],
)
def test_files(command, lines, tree):
    assert counted(command, tree) == lines
    assert len(list(tree.rglob("*.log"))) == 3


def test_many_files(tmp_path):
    for directory in range(11):
        (tmp_path / "many" / str(directory)).mkdir(parents=True)
        for name in range(1000):
            (tmp_path / "many" / str(directory) / str(name)).touch()
    line, = counted("rm -rf many", tmp_path)
    assert line.startswith("rm: more than 10,0") or line.startswith("rm: more than 9,99")


def test_what_takes_too_long(tmp_path, monkeypatch):
    """A file system that does not answer, as far as one can be had here."""
    monkeypatch.setattr(radius, "PATIENCE", 0.1)
    monkeypatch.setattr(radius, "_places", lambda pattern: time.sleep(5) or [])
    assert counted("rm -rf t", tmp_path) == ["what it hits could not be counted in time"]


def test_a_file_that_may_not_be_read_counts_nothing(tree):
    os.chmod(tree / "t" / "sub", 0)
    assert counted("rm -rf t", tree)[0].startswith("rm: ")
    os.chmod(tree / "t" / "sub", 0o700)


def test_processes():
    children = [subprocess.Popen(["sleep", "77.25"]) for _ in range(2)]
    try:
        first = children[0].pid
        assert counted(f"kill {first}", "/") == ["kill: 1 process (sleep)"]
        assert counted(f"kill -9 {first} {children[1].pid}", "/") == ["kill: 2 processes (sleep ×2)"]
        assert counted("pkill -f 'sleep 77.2[5]'", "/") == ["pkill: 2 processes (sleep ×2)"]
        assert counted("pkill no-such-process-here", "/") == ["pkill: no process that runs now"]
        line, = counted("killall sleep", "/")
        assert line.startswith("killall: ") and "sleep" in line
        assert counted("pkill -u nobody -f 'sleep 77.25'", "/")[0].startswith("pkill: up to 2")
        assert all(child.poll() is None for child in children)
    finally:
        for child in children:
            child.kill()
            child.wait()


def test_mounts(tmp_path, monkeypatch):
    (tmp_path / "mounts").write_text("/dev/sdb1 /data ext4 rw 0 0\n/dev/sdb2 /my\\040disk xfs rw 0 0\n/dev/sdc1 /other ext4 rw 0 0\n")
    monkeypatch.setattr(radius, "MOUNTS", str(tmp_path / "mounts"))
    assert counted("mkfs.ext4 /dev/sdb1", "/") == ["/dev/sdb1 is mounted on /data (ext4)"]
    assert counted("blkdiscard /dev/sdb", "/") == ["/dev/sdb1 is mounted on /data (ext4)", "/dev/sdb2 is mounted on /my disk (xfs)"]
    assert counted("dd if=/dev/zero of=/dev/sdc", "/") == ["/dev/sdc1 is mounted on /other (ext4)"]
    assert counted("umount '/my disk'", "/") == ["/dev/sdb2 is mounted on /my disk (xfs)"]
    assert counted("mkfs.ext4 /dev/sdd1", "/") == []


def test_a_pattern_that_takes_for_ever_is_not_tried(tmp_path):
    """A match cannot be interrupted."""
    child = subprocess.Popen(["sleep", "9"])
    try:
        for pattern in ("(a+)+$", "a*a*a*b", "x{1,99}", "a" * 300):
            assert counted(f"pkill -f '{pattern}'", tmp_path) == ["pkill: what its pattern reaches is known only when it runs"]
        assert "sleep" in counted("pkill -x sleep", tmp_path)[0]
    finally:
        child.kill()
        child.wait()
