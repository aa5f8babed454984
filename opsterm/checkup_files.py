"""The checks of what is on disk: configuration, directories, history, leftovers; and of the OPSTERM_ variables."""

from __future__ import annotations

import os
import shlex
import stat
import time
from collections.abc import Iterator

from opsterm import config, history, paths, term
from opsterm.checkup import BROKEN, NOTE, OK, WARNING, Finding
from opsterm.errors import OpsTermError

SCARCE = 20_000_000  # bytes; below that a history will soon be in the way
MANY = 10  # problems of one file
SHOWN = 60  # characters of a value
DAY = 86400  # seconds
QUICK = 3.0  # seconds for the whole of a database
LOCK_PATIENCE = 1.0  # seconds; ours are held for milliseconds
OTHER_VARIABLES = ("OPSTERM_DIR", "OPSTERM_VAULT_PASSWORD", "OPSTERM_VAULT_SESSION")


def configuration() -> Iterator[Finding]:
    found = config.files()
    if not found:
        yield Finding(NOTE, f"there is no configuration yet: {config.user_file()}", "ai setup")
    for path in found:
        yield from _config_file(path)
    yield from _clashes()
    for path in found:
        other = os.path.splitext(path)[0] + ".json"
        if path.endswith(".yaml") and os.path.lexists(other):
            yield Finding(NOTE, f"{other} is not read, since {os.path.basename(path)} is there")


def _clashes() -> Iterator[Finding]:
    for problem in config.clashes({**config.default_values(), **_in_files()}):
        yield Finding(BROKEN, problem, "ai config edit")


def _config_file(path: str) -> Iterator[Finding]:
    own = not path.startswith(paths.SYSTEM_DIR + "/")
    refusal = _refused(path, own)
    if refusal:
        yield refusal
        return
    try:
        values, problems = config.read(path)
    except OpsTermError as error:
        yield Finding(BROKEN, error.message, error.hint or "")
        return
    problems = problems or _wrong_rules(path, values)
    for problem in problems[:MANY]:
        yield Finding(BROKEN, problem, "ai config edit" if own else f"sudoedit {shlex.quote(path)}")
    if len(problems) > MANY:
        yield Finding(BROKEN, f"{path}: and {len(problems) - MANY} more like these")
    if not problems:
        link = f", a link to {os.path.realpath(path)}" if os.path.islink(path) else ""
        yield Finding(OK, f"{path}{link}: {len(values)} setting{'s' * (len(values) != 1)}")
    if any(config.holds_secret(name, value.value) for name, value in values.items()):
        yield from _readable(path, own)


def _wrong_rules(path: str, values: dict[str, config.Value]) -> list[str]:
    """Most have none, and need not load what judges them."""
    if values.keys().isdisjoint(("safety.rules", "safety.unattended")):
        return []
    from opsterm import settings

    return settings.wrong_safety(path)


def _refused(path: str, own: bool) -> Finding | None:
    """Why a file is not even read, as far as its owner or its mode is the reason."""
    try:
        info = os.stat(path)
    except OSError:
        return None  # reading it says why
    if own and info.st_uid not in (0, os.geteuid()):
        mend = f"sudo chown {os.geteuid()} {shlex.quote(path)}"
        return Finding(BROKEN, f"{path} belongs to user id {info.st_uid}: not read", mend)
    if info.st_mode & 0o022:
        found = f"{path} can be changed by other users: not read. Check what it says"
        return Finding(BROKEN, found, f"{_sudo(info)}chmod go-w {shlex.quote(path)}")
    return None


def _readable(path: str, own: bool) -> Iterator[Finding]:
    info = os.stat(path)
    if own and info.st_mode & 0o077:
        mend = f"{_sudo(info)}chmod 600 {shlex.quote(path)}"
        yield Finding(WARNING, f"{path} holds a key, and other users can read it", mend)
    elif not own and info.st_mode & 0o004:
        mend = "Give everybody a key of their own: ai config set ai.api_key"
        yield Finding(WARNING, f"{path} holds a key, and every user of this machine can read it", mend)


def _sudo(info: os.stat_result) -> str:
    return "" if os.geteuid() in (0, info.st_uid) else "sudo "


def variables(loaded: config.Config | None, problem: OpsTermError | None) -> Iterator[Finding]:
    """The OPSTERM_ variables, with masked values; of one that is unknown not even that: it may be a misspelt key."""
    import difflib

    for line in problem.message.splitlines() if problem else []:
        if line.startswith("$OPSTERM_"):
            yield Finding(BROKEN, line, f"unset {line[1:].partition(':')[0]}")
    names = {key.variable: name for name, key in config.KEYS.items() if key.variable}
    files = _in_files()
    for variable in sorted(name for name in os.environ if name.startswith("OPSTERM_") and os.environ[name]):
        if variable in names:
            value = loaded and loaded.value(names[variable])
            shown = f" = {str(config.masked(names[variable], value.value))[:SHOWN]}" if value else ""
            if names[variable] in files:
                found = f"{variable}{shown} overrides {names[variable]} of {files[names[variable]].origin}"
                yield Finding(NOTE, found, f"unset {variable}")
            else:
                yield Finding(OK, f"{variable}{shown}")
        elif variable == "OPSTERM_DIR":
            yield Finding(OK, f"OPSTERM_DIR = {os.environ[variable]}")
        elif variable in OTHER_VARIABLES:
            yield Finding(OK, f"{variable} = ***")
        else:
            close = difflib.get_close_matches(variable, [*names, *OTHER_VARIABLES], 1)
            meant = f": did you mean {close[0]}?" if close else ""
            yield Finding(WARNING, f"{variable} means nothing to OpsTerm{meant}", f"unset {variable}")


def _in_files() -> dict[str, config.Value]:
    values: dict[str, config.Value] = {}
    try:
        for path in config.files():
            values.update(config.read(path)[0])
    except OpsTermError:
        pass  # configuration() says so
    return values


def directories() -> Iterator[Finding]:
    uses: dict[str, list[str]] = {}
    for use, path in (
        ("configuration", paths.config_dir()),
        ("history", paths.state_dir()),
        ("cache", paths.cache_dir()),
    ):
        uses.setdefault(path, []).append(use)
    for path, names in uses.items():
        yield from _directory(path, ", ".join(names))


def _directory(path: str, use: str) -> Iterator[Finding]:
    if path == paths.NOWHERE:
        yield Finding(WARNING, f"no place for {use}: there is no home directory", "Set HOME or OPSTERM_DIR")
        return
    try:
        info = os.stat(path)
    except FileNotFoundError:
        yield _absent(path, use)
        return
    except NotADirectoryError:
        path = _existing(path)
        info = os.stat(path)
    except OSError as error:
        mend = f"ls -ld {shlex.quote(os.path.dirname(path))}"
        yield Finding(BROKEN, f"{path} ({use}) cannot be looked at: {error.strerror}", mend)
        return
    quoted = shlex.quote(path)
    if not stat.S_ISDIR(info.st_mode):
        mend = "unset OPSTERM_DIR" if os.environ.get("OPSTERM_DIR") else f"mv {quoted} {quoted}.away"
        yield Finding(BROKEN, f"{path} ({use}) should be a directory, and is none", mend)
    elif not os.access(path, os.R_OK | os.X_OK):
        yield Finding(BROKEN, f"{path} ({use}) cannot be looked into", f"{_sudo(info)}chmod u+rwx {quoted}")
    else:
        yield from _modes(path, info)
        yield _room(path, use, info)


def _absent(path: str, use: str) -> Finding:
    parent = _existing(path)
    if os.access(parent, os.W_OK | os.X_OK):
        return Finding(OK, f"{path} ({use}) is made when it is needed")
    mend = f"ls -ld {shlex.quote(parent)}"
    return Finding(WARNING, f"{path} ({use}) cannot be made: {parent} cannot be written", mend)


def _existing(path: str) -> str:
    """What of path is there."""
    while not os.path.lexists(path) and os.path.dirname(path) != path:
        path = os.path.dirname(path)
    return path


def _modes(path: str, info: os.stat_result) -> Iterator[Finding]:
    quoted = shlex.quote(path)
    if info.st_uid not in (0, os.geteuid()):
        mend = f"sudo chown -R {os.geteuid()} {quoted}"
        yield Finding(WARNING, f"{path} belongs to user id {info.st_uid}, who can change what is in it", mend)
    if info.st_mode & 0o022:
        mend = f"{_sudo(info)}chmod go-w {quoted}"
        yield Finding(WARNING, f"{path}: other users can put files there, and take yours away", mend)
    elif info.st_mode & 0o055:
        mend = f"{_sudo(info)}chmod 700 {quoted}"
        yield Finding(NOTE, f"{path}: other users can see which files are there", mend)


def _room(path: str, use: str, info: os.stat_result) -> Finding:
    """Try it: neither modes nor free space alone say that a file can be written."""
    import errno
    import tempfile

    quoted = shlex.quote(path)
    try:
        with tempfile.TemporaryFile(dir=path) as file:
            file.write(bytes(4096))
    except OSError as error:
        mends = {errno.EACCES: f"{_sudo(info)}chmod u+w {quoted}", errno.EROFS: f"findmnt -T {quoted}"}
        mend = mends.get(error.errno or 0, f"df -h {quoted}; df -i {quoted}")
        return Finding(WARNING, f"{path} ({use}) cannot be written: {error.strerror}", mend)
    system = os.statvfs(path)
    free = system.f_bavail * system.f_frsize
    if free < SCARCE:
        return Finding(WARNING, f"{path} ({use}): only {term.human(free)} are free there", f"df -h {quoted}")
    return Finding(OK, f"{path} ({use}) can be written")


def leftovers() -> Iterator[Finding]:
    log = os.path.join(paths.state_dir(), "bug.log")
    if os.path.lexists(log):
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(os.lstat(log).st_mtime))
        found = f"OpsTerm failed on {when}; the traceback for a report is in {log}"
        yield Finding(WARNING, found, f"rm {shlex.quote(log)}")
    for directory in dict.fromkeys((paths.config_dir(), paths.state_dir(), paths.cache_dir())):
        yield from _left_in(directory)


def _left_in(directory: str) -> Iterator[Finding]:
    old, locks = [], []
    try:
        with os.scandir(directory) as entries:
            for entry in entries:
                if entry.name.endswith(".lock"):
                    locks.append(entry.path)
                elif (
                    entry.name.startswith((".tmp-", ".draft-"))
                    and entry.stat(follow_symlinks=False).st_mtime < time.time() - DAY
                ):
                    old.append(entry.path)
    except OSError:
        return  # directories() says why
    if old:
        found = f"{len(old)} unfinished file{'s' * (len(old) != 1)} in {directory}, left by a call that was killed"
        yield Finding(NOTE, found, f"rm {shlex.join(sorted(old))}")
    for path in locks:
        yield from _lock(path)


def _lock(path: str) -> Iterator[Finding]:
    """A lock that stays held. A file alone is none: the kernel frees it with the process."""
    import fcntl

    handle = paths.open_regular(path, os.O_RDONLY)
    try:
        paths.take_lock(handle, fcntl.LOCK_SH, LOCK_PATIENCE)
        return
    except BlockingIOError:
        holder = _holder(os.fstat(handle).st_ino)
    finally:
        os.close(handle)
    who = f"process {holder}" if holder else "some process"
    yield Finding(WARNING, f"{who} holds {path}, and others wait for it", f"ps -fp {holder}" if holder else "")


def _holder(inode: int) -> str:
    """The process that locked the file, from /proc/locks: `1: FLOCK ADVISORY WRITE 4711 08:01:INODE 0 EOF`."""
    try:
        with open("/proc/locks", encoding="ascii") as file:
            rows = [line.split() for line in file]
    except OSError:
        return ""
    return next((row[4] for row in rows if len(row) > 5 and row[5].endswith(f":{inode}")), "")


def database() -> Iterator[Finding]:
    try:
        import sqlite3
    except ImportError:
        yield Finding(WARNING, "this Python has no sqlite3 module: no history is kept")
        return
    yield Finding(OK, f"SQLite {sqlite3.sqlite_version}")
    path = history.file_path()
    if not os.path.lexists(path):
        yield Finding(OK, f"no history yet: {path}")
        return
    quoted, real = shlex.quote(path), os.path.realpath(path)
    if os.path.islink(path):
        mend = f"rm {quoted} && mv {shlex.quote(real)} {quoted}" if os.path.exists(real) else f"rm {quoted}"
        yield Finding(BROKEN, f"{path} is a symbolic link: no history is kept", mend)
        return
    try:
        os.close(paths.open_regular(path, os.O_RDONLY))
        yield _quick_check(path)
    except (sqlite3.Error, OSError) as error:
        if "locked" in str(error):
            yield Finding(NOTE, f"{path} is in use just now: not checked")
        elif isinstance(error, PermissionError):
            yield Finding(BROKEN, f"{path} cannot be read", f"{_sudo(os.stat(path))}chmod 600 {quoted}")
        else:
            why = getattr(error, "strerror", None) or str(error)
            yield Finding(BROKEN, f"{path} cannot be used: {why}", f"mv {quoted} {quoted}.damaged")


def _quick_check(path: str) -> Finding:
    import sqlite3

    connection = history.open_read_only(path, 0.5)
    try:
        steps = connection.execute("PRAGMA user_version").fetchone()[0]
        if steps > len(history.MIGRATIONS):
            return Finding(NOTE, f"{path} was written by a newer OpsTerm")
        deadline = time.monotonic() + QUICK
        connection.set_progress_handler(lambda: time.monotonic() > deadline, 10_000)
        problems = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        size = term.human(os.stat(path).st_size)
    except sqlite3.OperationalError as error:
        if "interrupt" not in str(error):
            raise
        return Finding(NOTE, f"{path} is large: not all of it was checked")
    finally:
        connection.close()
    if problems != "ok":
        raise sqlite3.DatabaseError("it is damaged")
    return Finding(OK, f"{path} is sound ({size})")
