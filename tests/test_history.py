"""History: what is written is found again, by many writers at once, in old files too, and never at the answer's cost."""

import json
import os
import sqlite3
import stat
import subprocess
import sys
import time

import pytest

from opsterm import history


@pytest.fixture(autouse=True)
def directory(home, tmp_path, monkeypatch):
    monkeypatch.setenv("OPSTERM_DIR", str(tmp_path))
    return tmp_path


def run(*words):
    return subprocess.run([sys.executable, "-m", "opsterm", "history", *words], capture_output=True, text=True, check=False)


def rows(*words):
    return [json.loads(line) for line in run("--json", *words).stdout.splitlines()]


def test_a_row_comes_back_with_all_its_columns(directory):
    history.write(history.Row("ask", "q", "a", None, "p", "m", 3, 4, 1.5, 0.2, None, "c1", True))
    (row,) = rows()
    assert (row["input"], row["output"], row["model"], row["prompt_tokens"], row["ttft"], row["partial"]) == ("q", "a", "m", 3, 0.2, 1)
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
    stamp = time.time() - 3600 if "REAL" in table else time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(time.time() - 3600))
    old.execute(table)
    old.execute("INSERT INTO history (timestamp, mode, input, output) VALUES (?, 'ask', 'old question', 'old answer')", (stamp,))
    old.commit()
    old.close()
    history.write(history.Row("ask", "new question", "x"))
    assert [row["input"] for row in rows()] == ["old question", "new question"]
    assert [row["input"] for row in rows("--since", "30m")] == ["new question"]
    assert [row["input"] for row in rows("--since", "2h")] == ["old question", "new question"]
    assert run().stdout.count(time.strftime("%Y-%m-%d")) >= 1


WRITER = "from opsterm import history\nfor i in range(25): history.write(history.Row('ask', f'{WHO}-{i}', 'x'))"


def test_twelve_writers_at_once_lose_nothing_on_a_first_start():
    writers = [subprocess.Popen([sys.executable, "-c", f"WHO = {who}\n" + WRITER], stderr=subprocess.PIPE) for who in range(12)]
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
    assert (directory / "last_command.txt").read_text() == "echo ä\n" and (directory / "last_output.txt").read_bytes() == b"\xff\n"
    assert stat.S_IMODE((directory / "last_output.txt").stat().st_mode) == 0o600
