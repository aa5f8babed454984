"""History: every question and every command that ran, in SQLite; the last command and its output also as text files."""

from __future__ import annotations

import os
import time
from errno import ELOOP

from opsterm import paths, redact
from opsterm.errors import OpsTermError, UsageError
from opsterm.host import session
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    import sqlite3
    from typing import Any

MODES = ("ask", "pipe", "exec", "explain")
BUSY_TIMEOUT = 5.0  # seconds a writer waits for others
READ_TIMEOUT = 0.2  # seconds a reader does: an answer may be waiting for it

# Append-only: a step, once released, is never edited. user_version counts the steps that a file has seen. The first one
# also finds the table that people already have.
MIGRATIONS = (
    """CREATE TABLE IF NOT EXISTS history (
       id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp TEXT, mode TEXT, input TEXT, output TEXT)""",
    """ALTER TABLE history ADD COLUMN prompt TEXT;
       ALTER TABLE history ADD COLUMN provider TEXT;
       ALTER TABLE history ADD COLUMN model TEXT;
       ALTER TABLE history ADD COLUMN prompt_tokens INTEGER;
       ALTER TABLE history ADD COLUMN completion_tokens INTEGER;
       ALTER TABLE history ADD COLUMN duration REAL;
       ALTER TABLE history ADD COLUMN ttft REAL;
       ALTER TABLE history ADD COLUMN exit_code INTEGER;
       ALTER TABLE history ADD COLUMN cwd TEXT;
       ALTER TABLE history ADD COLUMN host TEXT;
       ALTER TABLE history ADD COLUMN session TEXT;
       ALTER TABLE history ADD COLUMN conversation TEXT;
       ALTER TABLE history ADD COLUMN partial INTEGER NOT NULL DEFAULT 0;
       CREATE INDEX history_session ON history (session, id);
       CREATE INDEX history_conversation ON history (conversation, id);""",
)
# Words of SQLite's message → what to do.
HINTS = {
    "locked": "Another program is busy with it: try again in a moment",
    "readonly": "It, or its directory, cannot be written: ls -ld on both shows whose they are",
    "unable to open": "It, or its directory, cannot be opened: ls -ld on both shows whose they are",
    "not a database": "Is it another program's file? Move it away to start anew",
    "malformed": "It is damaged: move it away to start anew; `sqlite3 history.db .recover` saves what it still holds",
    "disk I/O error": "The disk is full or failing: df -h",
    "full": "Make room on that disk: df -h",
}
# Old rows keep whatever time format they were written in: ISO text, or seconds since the epoch.
EPOCH = (
    "CASE WHEN typeof(timestamp) IN ('integer', 'real') THEN timestamp ELSE CAST(strftime('%s', timestamp) AS REAL) END"
)


class Row(NamedTuple):
    """What is written. mode: one of MODES; duration, ttft: seconds; prompt: the text sent, where more than input."""

    mode: str
    input: str
    output: str
    prompt: str | None = None
    provider: str | None = None
    model: str | None = None
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    duration: float | None = None
    ttft: float | None = None
    exit_code: int | None = None
    conversation: str | None = None
    partial: bool = False


def file_path() -> str:
    return os.path.join(paths.state_dir(), "history.db")


def write(row: Row) -> None:
    """Append row, secrets masked. When it cannot be written, that is said once on stderr and nothing else fails."""
    texts = {name: redact.mask(text) for name in ("input", "output", "prompt") if (text := getattr(row, name))}
    here = {"timestamp": _now(), "cwd": _cwd(), "host": os.uname().nodename, "session": session()}
    values = {**row._asdict(), **texts, **here}
    names = ", ".join(values)
    marks = ", ".join("?" * len(values))
    try:
        connection = _open()
        try:
            connection.execute(
                f"INSERT INTO history ({names}) VALUES ({marks})", [_storable(v) for v in values.values()]
            )
        finally:
            connection.close()
    except _errors() as error:
        from opsterm.term import note

        reason, hint = _explained(error)
        note(f"this was not kept in the history ({file_path()}): {reason}. {hint}".rstrip(". "), "yellow")


def _errors() -> tuple[type[Exception], ...]:
    """Every way in which a database fails us. sqlite3 itself may be missing: Python can be built without."""
    try:
        import sqlite3
    except ImportError:
        return (ImportError,)
    return (sqlite3.Error, OSError, OverflowError, UnicodeError)


def _explained(error: Exception) -> tuple[str, str]:
    """What went wrong and what to do about it, both for the person; the second may be empty."""
    if isinstance(error, ImportError):
        return (
            "this Python has no sqlite3 module",
            "Use a Python that was built with SQLite; all but the history works without",
        )
    if isinstance(error, OSError):
        if error.errno == ELOOP:
            return "it is a symbolic link, and those are not followed", "Put the file itself there, or set OPSTERM_DIR"
        return error.strerror or str(error), ""
    return str(error), next((hint for words, hint in HINTS.items() if words in str(error)), "")


def _storable(value: Any) -> Any:
    """Lone surrogates (undecodable bytes of a command line) cannot be encoded: they are kept as escapes."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value


def _now() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def _cwd() -> str:
    try:
        return os.getcwd()
    except OSError:
        return ""  # the directory was removed under us


def _open() -> sqlite3.Connection:
    """The database for writing, created (0600) and migrated as needed. One of _errors() when that cannot be."""
    import sqlite3

    path = file_path()
    paths.make_private(os.path.dirname(path))
    handle = paths.open_regular(path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW)
    try:
        info = os.fstat(handle)
        if info.st_mode & 0o077 and info.st_uid == os.geteuid():
            os.fchmod(handle, paths.PRIVATE_FILE)
    finally:
        os.close(handle)
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT, isolation_level=None)
    try:
        if connection.execute("PRAGMA user_version").fetchone()[0] < len(MIGRATIONS):
            _migrate(connection)
        connection.execute("PRAGMA synchronous=NORMAL")  # with WAL: consistent after a power cut, no fsync per answer
    except BaseException:
        connection.close()
        raise
    return connection


def _migrate(connection: sqlite3.Connection) -> None:
    _use_wal(connection)
    connection.execute(
        "BEGIN IMMEDIATE"
    )  # ten first calls at once: one migrates, the others wait here and find it done
    done = connection.execute("PRAGMA user_version").fetchone()[0]
    for step in MIGRATIONS[done:]:
        for statement in step.split(";"):
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version={max(done, len(MIGRATIONS))}")
    connection.execute("COMMIT")  # where it does not come to this, closing the connection rolls back


def _use_wal(connection: sqlite3.Connection) -> None:
    """Switch to write-ahead logging. SQLite does not wait for locks on this one statement, so we do."""
    import sqlite3

    deadline = time.monotonic() + BUSY_TIMEOUT
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.01)


def new_conversation() -> str:
    return os.urandom(8).hex()


def last_conversation() -> tuple[str, list[tuple[str, str]]] | None:
    """The id and the (prompt, answer) turns, oldest first, of this terminal's last conversation; None without one.

    OpsTermError when the history is there and cannot be read.
    """
    last = _read(
        "SELECT conversation FROM history WHERE session = ? AND mode IN ('ask', 'pipe') ORDER BY id DESC LIMIT 1",
        [session()],
    )
    if not last or not last[0][0]:
        return None
    turns = _read(
        "SELECT coalesce(prompt, input), output FROM history "
        "WHERE conversation = ? AND mode IN ('ask', 'pipe') AND output != '' ORDER BY id",
        [last[0][0]],
    )
    return last[0][0], [(prompt, answer) for prompt, answer in turns]


def successful_commands(limit: int = 500) -> list[tuple[str, str]]:
    """(question, command) for the newest commands that were run from an answer and ended with 0, newest first.

    Empty also when the history cannot be read: the guide answers without.
    """
    try:
        found = _read(
            "SELECT q.input, e.input FROM history e JOIN history q ON q.conversation = e.conversation AND q.id = "
            "(SELECT max(id) FROM history WHERE conversation = e.conversation AND mode = 'ask' AND id < e.id) "
            "WHERE e.mode = 'exec' AND e.exit_code = 0 ORDER BY e.id DESC LIMIT ?",
            [limit],
        )
    except OpsTermError:
        return []
    return [(question, command) for question, command in found]


def _read(sql: str, values: list[Any], needs: str = "session") -> list[sqlite3.Row]:
    """Rows for reading; none where no history was begun, or none yet that has the column `needs`.

    Migrates nothing and changes no byte of the file, and waits for others no longer than READ_TIMEOUT.
    OpsTermError when it cannot be read.
    """
    path = file_path()
    if not os.path.lexists(path):
        return []
    try:
        connection = open_read_only(path)
        try:
            columns = {name for _, name, *_ in connection.execute("PRAGMA table_info(history)")}
            return connection.execute(sql, values).fetchall() if needs in columns else []
        finally:
            connection.close()
    except _errors() as error:
        reason, hint = _explained(error)
        raise OpsTermError(f"the history {path} cannot be read: {reason}", hint or None, category="file") from None


def open_read_only(path: str, timeout: float = READ_TIMEOUT) -> sqlite3.Connection:
    """A connection that changes nothing, for a history that may belong to somebody else or stand where nobody can
    write. Raises sqlite3.Error and OSError."""
    import sqlite3

    os.close(paths.open_regular(path, os.O_RDONLY | os.O_NOFOLLOW))
    # Readers too write beside the file, unless they are told that nobody changes it. Where we may not write, that is
    # our best guess.
    unchanging = not os.access(os.path.dirname(path), os.W_OK) and not os.path.exists(path + "-wal")
    escaped = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    address = f"file://{escaped}?mode=ro{'&immutable=1' if unchanging else ''}"
    connection = sqlite3.connect(address, uri=True, timeout=timeout, isolation_level=None)
    connection.row_factory = sqlite3.Row
    return connection


def save_last(command: str, output: bytes) -> bytes:
    """Keep the last command and its output for `explain`, with secrets masked; said once on stderr when that cannot be
    done. Returns the output as it is kept."""
    output = redact.mask_bytes(output)
    directory = paths.state_dir()
    last = os.path.join(directory, "last_command.txt")
    try:
        with paths.lock(last):  # so that the two belong together, whoever else ends a command now
            paths.write_private(last, redact.mask(command).encode("utf-8", "surrogateescape") + b"\n")
            paths.write_private(os.path.join(directory, "last_output.txt"), output)
    except OSError as error:
        from opsterm.term import note

        note(f"the output was not kept for later ({directory}): {error.strerror}", "yellow")
    return output


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "number", nargs="?", type=int, default=20, metavar="N", help="how many, newest last (default 20)"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line, with every column")
    parser.add_argument(
        "--mode", choices=MODES, help="only questions, piped questions, commands that ran, or explanations of one"
    )
    parser.add_argument("--since", metavar="WHEN", help="2d, 3h, 30m, 1w, or a date such as 2026-01-31")
    parser.add_argument("--search", metavar="TEXT", help="only where the question or the answer has TEXT")


def main(args: argparse.Namespace) -> int:
    if args.number < 1:
        raise UsageError("N must be at least 1")
    rows = _select(args.number, args.mode, since(args.since), _storable(args.search))
    if args.json:
        import json

        for row in rows:
            print(json.dumps(row))
        return 0
    from opsterm.term import note, width

    if not rows:
        note("no history matches" if args.mode or args.since or args.search else "the history is empty")
    columns = width()
    for row in rows:
        print(_line(row, columns))
    return 0


def _select(number: int, mode: str | None, since: float | None, text: str | None) -> list[dict[str, Any]]:
    where: list[str] = ["1"]
    values: list[Any] = []
    if mode:
        where, values = [*where, "mode = ?"], [*values, mode]
    if since is not None:
        where, values = [*where, f"{EPOCH} >= ?"], [*values, since]
    if text:
        where, values = (
            [*where, "(instr(lower(input), lower(?)) OR instr(lower(output), lower(?)))"],
            [*values, text, text],
        )
    sql = f"SELECT * FROM history WHERE {' AND '.join(where)} ORDER BY id DESC LIMIT ?"
    return [dict(row) for row in reversed(_read(sql, [*values, min(number, 2**63 - 1)], needs="id"))]


def since(when: str | None) -> float | None:
    """Seconds since the epoch for `2d`, `3h`, `30m`, `1w` ago or an ISO date (local time)."""
    import re
    from datetime import datetime

    if not when:
        return None
    match = re.fullmatch(r"(\d+)\s*([smhdw])", when)
    try:
        if match:
            return time.time() - int(match[1]) * {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}[match[2]]
        return datetime.fromisoformat(when).timestamp()
    except (ValueError, OverflowError, OSError):
        raise UsageError(
            f"--since {when!r} is not a time", "Use 2d, 3h, 30m, 1w or a date such as 2026-01-31"
        ) from None


def _line(row: dict[str, Any], columns: int) -> str:
    """One row as `id  time  mode  first line`, cut to the terminal."""
    from opsterm.term import clean

    code = row.get("exit_code")  # a table of old has no such column
    mark = f"[exit {code}] " if code else ""
    text = clean(" ".join(str(row["input"]).split()))
    line = f"{row['id']:>5}  {local_time(row['timestamp'])}  {row['mode'] or '-':<4}  {mark}{text}"
    return line if len(line) <= columns else line[: columns - 1] + "…"


def local_time(stamp: Any) -> str:
    """A stored time as local `YYYY-MM-DD HH:MM`, whatever format the row was written in."""
    from datetime import datetime, timezone

    try:
        moment = (
            datetime.fromtimestamp(stamp)
            if isinstance(stamp, (int, float))
            else datetime.fromisoformat(stamp.replace("Z", "+00:00"))
        )
        if moment.tzinfo is None and isinstance(stamp, str) and " " in stamp:
            moment = moment.replace(tzinfo=timezone.utc)  # SQLite's CURRENT_TIMESTAMP is UTC, with a space
        return moment.astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, TypeError, AttributeError, OverflowError, OSError):
        return f"{stamp!s:<16.16}"
