"""History: what is written is found again, by many writers at once, in old files too, never at the answer's cost."""

import json
import os
import pty
import shlex
import sqlite3
import stat
import subprocess
import sys
import time

import pytest

from opsterm import history, paths
from opsterm.errors import OpsTermError


@pytest.fixture(autouse=True)
def directory(home, tmp_path, monkeypatch):
    monkeypatch.setenv("OPSTERM_DIR", str(tmp_path))
    return tmp_path


def run(*words):
    return subprocess.run(
        [sys.executable, "-m", "opsterm", "history", *words], capture_output=True, text=True, check=False
    )


def rows(*words):
    return [json.loads(line) for line in run("--json", *words).stdout.splitlines()]


def test_a_row_comes_back_with_all_its_columns(directory):
    history.write(history.Row("ask", "q", "a", None, "p", "m", 3, 4, 1.5, 0.2, None, "c1", True))
    (row,) = rows()
    assert (row["input"], row["output"], row["model"], row["prompt_tokens"], row["ttft"], row["partial"]) == (
        "q",
        "a",
        "m",
        3,
        0.2,
        1,
    )
    assert row["cwd"] == os.getcwd() and row["host"] == os.uname().nodename and row["timestamp"].endswith("Z")
    assert stat.S_IMODE((directory / "history.db").stat().st_mode) == 0o600


OLD_TABLES = [
    "CREATE TABLE history (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp TEXT, mode TEXT, input TEXT, output TEXT)",
    "CREATE TABLE history (id INTEGER PRIMARY KEY, timestamp DATETIME DEFAULT CURRENT_TIMESTAMP, mode TEXT, input TEXT, output TEXT)",
    "CREATE TABLE history (id INTEGER PRIMARY KEY, timestamp REAL, mode TEXT, input TEXT, output TEXT)",
]


@pytest.mark.parametrize("table", OLD_TABLES)
def test_the_table_that_people_have_is_kept_and_extended(directory, table):
    old = sqlite3.connect(directory / "history.db")
    stamp = (
        time.time() - 3600 if "REAL" in table else time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(time.time() - 3600))
    )
    old.execute(table)
    old.execute(
        "INSERT INTO history (timestamp, mode, input, output) VALUES (?, 'ask', 'old question', 'old answer')", (stamp,)
    )
    old.commit()
    old.close()
    history.write(history.Row("ask", "new question", "x"))
    assert [row["input"] for row in rows()] == ["old question", "new question"]
    assert [row["input"] for row in rows("--since", "30m")] == ["new question"]
    assert [row["input"] for row in rows("--since", "2h")] == ["old question", "new question"]
    assert run().stdout.count(time.strftime("%Y-%m-%d")) >= 1


WRITER = "from opsterm import history\nfor i in range(25): history.write(history.Row('ask', f'{WHO}-{i}', 'x'))"


def test_twelve_writers_at_once_lose_nothing_on_a_first_start():
    writers = [
        subprocess.Popen([sys.executable, "-c", f"WHO = {who}\n" + WRITER], stderr=subprocess.PIPE) for who in range(12)
    ]
    assert [writer.communicate()[1] for writer in writers] == [b""] * 12
    assert len({row["input"] for row in rows("1000")}) == 300


def test_filters():
    for mode, text in (("ask", "Where is the Log"), ("pipe", "errors"), ("exec", "df -h")):
        history.write(history.Row(mode, text, f"out of {text}"))
    assert [row["input"] for row in rows("--mode", "exec")] == ["df -h"]
    assert [row["input"] for row in rows("--search", "LOG")] == ["Where is the Log"]
    assert [row["input"] for row in rows("2")] == ["errors", "df -h"]
    assert rows("--search", "%") == []
    for words in (["--since", "someday"], ["0"], ["--mode", "nope"]):
        assert run(*words).returncode == 2, words


def test_control_characters_and_surrogates_do_not_reach_the_terminal():
    history.write(history.Row("ask", "a\x1b[31m\u202eb \udcff", "x"))
    assert "a\\x1b[31m\\u202eb \\udcff" in run().stdout


def test_what_cannot_be_written_costs_one_warning(directory, monkeypatch, capfd):
    (directory / "file").write_text("")
    monkeypatch.setenv("OPSTERM_DIR", str(directory / "file" / "below"))
    history.write(history.Row("ask", "q", "a"))
    assert capfd.readouterr().err.count("not kept in the history") == 1
    (directory / "history.db").write_text("this is no database, but long enough to be taken for one" * 20)
    monkeypatch.setenv("OPSTERM_DIR", str(directory))
    history.write(history.Row("ask", "q", "a"))
    assert "not kept in the history" in capfd.readouterr().err
    assert run().returncode == 1 and "cannot be read" in run().stderr


def test_a_full_disk_loses_history_not_the_answer(directory):
    if os.geteuid() != 0 or not os.path.exists("/dev/full"):
        pytest.skip("needs root for a small tmpfs")
    code = "from opsterm import history; history.write(history.Row('ask', 'q', 'a' * 200000)); print('answered')"
    script = f'mount -t tmpfs -o size=64k none "{directory}" && exec "{sys.executable}" -c "{code}"'
    done = subprocess.run(["unshare", "-m", "sh", "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout == "answered\n" and done.stderr.count("not kept in the history") == 1


def test_a_disk_too_small_for_the_table_is_called_full(directory):
    if os.geteuid() != 0:
        pytest.skip("needs root for a small tmpfs")
    code = "from opsterm import history; history.write(history.Row('ask', 'q', 'a'))"
    script = f'mount -t tmpfs -o size=4k none "{directory}" && exec "{sys.executable}" -c "{code}"'
    assert (
        "disk is full"
        in subprocess.run(["unshare", "-m", "sh", "-c", script], capture_output=True, text=True, check=False).stderr
    )


def test_a_session_without_proc():
    if os.geteuid() != 0:
        pytest.skip("needs root to hide /proc")
    code = "from opsterm.host import session; print(session())"
    script = f'mount -t tmpfs none /proc && "{sys.executable}" -c "{code}" && "{sys.executable}" -c "{code}" 2>&1 | cat'
    done = subprocess.run(
        ["unshare", "-m", "setsid", "-w", "sh", "-c", script], capture_output=True, text=True, check=False
    )
    one, two = done.stdout.split()
    assert one == two and one.endswith(f".@{os.uname().nodename}") and one[0].isdigit()


def test_conversations_belong_to_their_terminal(monkeypatch):
    history.write(history.Row("ask", "one", "first", conversation="c1"))
    history.write(history.Row("pipe", "two", "second", prompt="data and two", conversation="c1"))
    history.write(history.Row("exec", "ls", "files", conversation="c1", exit_code=0))
    assert history.last_conversation() == ("c1", [("one", "first"), ("data and two", "second")])
    monkeypatch.setattr(history, "session", lambda: "another terminal")
    assert history.last_conversation() is None


def test_successful_commands_know_their_question():
    history.write(history.Row("ask", "show disk", "$ df -h", conversation="c1"))
    history.write(history.Row("exec", "df -h", "", exit_code=0, conversation="c1"))
    history.write(history.Row("exec", "du /", "", exit_code=1, conversation="c1"))
    assert history.successful_commands() == [("show disk", "df -h")]


def test_last_command_and_output(directory):
    history.save_last("echo ä", b"\xff\n")
    assert (directory / "last_command.txt").read_text() == "echo ä\n" and (
        directory / "last_output.txt"
    ).read_bytes() == b"\xff\n"
    assert stat.S_IMODE((directory / "last_output.txt").stat().st_mode) == 0o600


def test_last_command_and_output_belong_together(directory):
    code = "from opsterm import history\nfor i in range(60): history.save_last(f'{WHO}-{i}', f'{WHO}-{i}'.encode())"
    writers = [subprocess.Popen([sys.executable, "-c", f"WHO = {who}\n{code}"]) for who in range(3)]
    pairs = []
    while any(writer.poll() is None for writer in writers):
        with paths.lock(str(directory / "last_command.txt")):
            if (directory / "last_output.txt").exists():
                pairs.append(
                    ((directory / "last_command.txt").read_text().strip(), (directory / "last_output.txt").read_text())
                )
    assert (
        [writer.returncode for writer in writers] == [0, 0, 0]
        and pairs
        and [pair for pair in pairs if pair[0] != pair[1]] == []
    )


def test_the_file_is_made_private_and_a_link_is_refused(directory, capfd):
    history.write(history.Row("ask", "q", "a"))
    (directory / "history.db").chmod(0o644)
    history.write(history.Row("ask", "q", "a"))
    assert stat.S_IMODE((directory / "history.db").stat().st_mode) == 0o600
    (directory / "history.db").rename(directory / "elsewhere")
    (directory / "history.db").symlink_to(directory / "elsewhere")
    history.write(history.Row("ask", "refused", "a"))
    assert capfd.readouterr().err.count("symbolic link") == 1
    with pytest.raises(OpsTermError, match="symbolic link"):
        history.last_conversation()
    assert sqlite3.connect(directory / "elsewhere").execute("SELECT count(*) FROM history").fetchone() == (2,)


def test_values_that_sqlite_cannot_hold_cost_one_warning(capfd):
    history.write(history.Row("ask", "q", "a", prompt_tokens=1 << 70))
    assert capfd.readouterr().err.count("not kept in the history") == 1


def test_arguments_beyond_all_bounds():
    history.write(history.Row("ask", "a \udcff", "a"))
    assert [row["input"] for row in rows("99999999999999999999")] == ["a \\udcff"]
    assert [row["input"] for row in rows("--search", os.fsdecode(b"\xff"))] == ["a \\udcff"]
    for when in ("1" + "0" * 400 + "d", "1" + "0" * 5000 + "d", "0001-01-01", "\u0665d" * 2):
        assert run("--since", when).returncode in (0, 2), when
    assert run("--since", "1" + "0" * 400 + "d").returncode == 2


@pytest.mark.parametrize("stamp", ["0001-01-01T00:00:00", "9999-12-31T23:59:59", 1e300, b"x", None])
def test_times_that_are_none_are_shown_as_they_are(directory, stamp):
    history.write(history.Row("ask", "q", "a"))
    database = sqlite3.connect(directory / "history.db")
    database.execute("UPDATE history SET timestamp = ?", (stamp,))
    database.commit()
    assert run().returncode == 0


def test_a_python_without_sqlite(directory):
    code = "import sys; sys.modules['_sqlite3'] = None\nfrom opsterm import history\n"
    written = subprocess.run(
        [sys.executable, "-c", code + "history.write(history.Row('ask', 'q', 'a'))"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (
        written.returncode == 0 and written.stderr.count("no sqlite3 module") == 1 and "Traceback" not in written.stderr
    )
    history.write(history.Row("ask", "q", "a"))
    code = code.replace(
        "from opsterm", "sys.argv = ['ai', 'history']\nfrom opsterm.cli import main; sys.exit(main())\nfrom opsterm"
    )
    read = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert read.returncode == 1 and "no sqlite3 module" in read.stderr


def old_database(directory):
    database = sqlite3.connect(directory / "history.db")
    database.execute(OLD_TABLES[0])
    database.execute(
        "INSERT INTO history (timestamp, mode, input, output) VALUES ('2026-01-31T00:00:00', 'ask', 'old', 'answer')"
    )
    database.commit()
    return database


def test_reading_does_not_change_an_old_file(directory):
    old_database(directory).close()
    before = (directory / "history.db").read_bytes()
    assert [row["input"] for row in rows()] == ["old"] and "old" in run().stdout
    assert history.last_conversation() is None and history.successful_commands() == []
    assert (directory / "history.db").read_bytes() == before and os.listdir(directory) == ["history.db"]


def test_a_locked_history_is_said_and_the_guide_goes_on_without(directory):
    database = old_database(directory)
    database.execute("BEGIN EXCLUSIVE")
    assert history.successful_commands() == []
    with pytest.raises(OpsTermError, match="cannot be read: database is locked") as caught:
        history.last_conversation()
    assert "try again" in caught.value.hint


def test_a_damaged_history_has_its_own_hint(directory):
    for number in range(200):
        history.write(history.Row("ask", f"question {number}", "x" * 500))
    sqlite3.connect(directory / "history.db").execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with open(directory / "history.db", "r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 100_000)
    done = run()
    assert (
        done.returncode == 1
        and "malformed" in done.stderr
        and "recover" in done.stderr
        and "another program" not in done.stderr
    )
    (directory / "history.db").write_bytes(b"no database" * 1000)
    assert "another program's file" in run().stderr


def test_a_read_only_disk_can_be_read(directory):
    if os.geteuid() != 0:
        pytest.skip("needs root for a mount")
    history.write(history.Row("ask", "kept", "a"))
    mount = f'mount --bind "{directory}" "{directory}" && mount -o remount,ro,bind "{directory}"'
    script = f'{mount} && exec "{sys.executable}" -m opsterm history'
    done = subprocess.run(["unshare", "-m", "sh", "-c", script], capture_output=True, text=True, check=False)
    assert "kept" in done.stdout, done.stderr


def test_a_session_is_the_terminal_and_not_what_is_redirected(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    monkeypatch.chdir(tmp_path)
    code = f"{shlex.quote(sys.executable)} -c 'from opsterm.host import session; print(session())'"
    script = f"{code} > one; {code} < /dev/null 2> /dev/null > two; {code} < /dev/null 2> /dev/null | cat > three"
    pid, master = pty.fork()
    if pid == 0:
        os.execvp("sh", ["sh", "-c", script])
    os.waitpid(pid, 0)
    os.close(master)
    found = [open(name).read() for name in ("one", "two", "three")]
    assert len(set(found)) == 1 and found[0] != history.session() + "\n" and found[0].startswith(f"{pid}.")
