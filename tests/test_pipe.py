"""stdin in real processes: what is read, what is left alone, and that nothing waits for a writer that is not ours."""

from __future__ import annotations

import os
import pty
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from opsterm.errors import OpsTermError
from opsterm.pipe import fence, read_file

ROOT = str(Path(__file__).resolve().parent.parent)
READER = """
import sys
from opsterm.pipe import read_stdin
result = read_stdin(sys.argv[1] == "wanted")
print("None" if result is None else repr(result.text))
"""
ENV = {**os.environ, "PYTHONPATH": ROOT}
SKIPPED = "stdin is open but nothing came in 2 s; going on without it (--no-stdin skips the wait)"


def reader(wanted: bool = False) -> list[str]:
    return [sys.executable, "-c", READER, "wanted" if wanted else "question"]


def start(command: list[str], **options: object) -> subprocess.Popen:
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=ENV, **options)


def shell(script: str, wanted: bool = False, **options: object) -> subprocess.Popen:
    """Run script, in which "$@" is the reader."""
    return start(["sh", "-c", script, "sh", *reader(wanted)], **options)


def held_open(wanted: bool = False, late: str = "", script: str = 'exec "$@"', **options: object) -> tuple[subprocess.Popen, object]:
    """A reader on a pipe whose other end is ours (its ancestor's), or a stranger's who writes late."""
    r, w = os.pipe()
    process = shell(script, wanted, stdin=r, **options)
    os.close(r)
    if not late:
        return process, os.fdopen(w, "wb", buffering=0)
    stranger = subprocess.Popen(["sh", "-c", late], stdout=w, start_new_session=True)
    os.close(w)
    return process, stranger


@pytest.fixture(scope="module")
def slow():
    """Everything that takes seconds, started at once."""
    socket_ours, socket_theirs = socket.socketpair()
    runs = {
        "pipeline": (shell('(sleep 3; echo data) | "$@"', stdin=subprocess.DEVNULL), None),
        "pipeline, own session": (shell('(sleep 3; echo data) | "$@"', stdin=subprocess.DEVNULL, start_new_session=True), None),
        "pipeline, subshell reads": (shell('(sleep 3; echo data) | (true; "$@"; true)', stdin=subprocess.DEVNULL), None),
        "writer hands over": (shell('(sleep 1 & exec sleep 2; echo no) | "$@"', stdin=subprocess.DEVNULL), None),
        "ancestor": held_open(),
        "ancestor, own session": held_open(start_new_session=True),
        "stranger": held_open(late="sleep 3; echo late"),
        "early stranger": held_open(late="sleep 0.7; echo one; sleep 2.5; echo two"),
        "wanted": held_open(wanted=True, late="sleep 3; echo late"),
        "another reader": held_open(script='sleep 4 <&0 >/dev/null 2>&1 & exec "$@"'),
        "interrupted": held_open(wanted=True),
        "socket": (start(reader(), stdin=socket_theirs), socket_ours),
    }
    socket_theirs.close()
    yield runs
    for process, other in runs.values():
        process.kill()
        process.communicate()
        if isinstance(other, subprocess.Popen):
            other.wait()
        elif other is not None:
            other.close()


def outcome(run: tuple[subprocess.Popen, object]) -> tuple[str, str]:
    out, err = run[0].communicate(timeout=30)
    return out.strip(), err.strip()


@pytest.mark.parametrize("name", ["pipeline", "pipeline, own session", "pipeline, subshell reads"])
def test_a_slow_pipeline_is_read_to_its_end_in_silence(slow, name):
    assert outcome(slow[name]) == ("'data\\n'", "")


def test_a_pipeline_that_ends_without_a_byte_is_nothing(slow):
    assert outcome(slow["writer hands over"]) == ("None", "")


@pytest.mark.parametrize("name", ["ancestor", "ancestor, own session", "stranger", "another reader", "socket"])
def test_an_open_pipe_nobody_of_ours_writes_to_is_left_after_a_note(slow, name):
    assert outcome(slow[name]) == ("None", f"ai: {SKIPPED}")


def test_a_first_byte_in_time_from_anyone_means_reading_to_the_end(slow):
    assert outcome(slow["early stranger"]) == ("'one\\ntwo\\n'", "")


def test_when_stdin_is_the_point_it_waits_and_says_so(slow):
    out, err = outcome(slow["wanted"])
    assert out == "'late\\n'"
    assert err.startswith("ai: waiting for stdin") and "\n" not in err


@pytest.mark.parametrize("wanted", [True, False])
@pytest.mark.parametrize(
    ("redirect", "expected"),
    [("< /dev/null", "None"), ("< /dev/zero", "None"), ("<&-", "None"), ("< empty", "None"), ("< file", "'one\\n'")],
)
def test_what_is_no_pipe_is_decided_at_once(tmp_path, redirect, expected, wanted):
    (tmp_path / "empty").touch()
    (tmp_path / "file").write_text("one\n")
    assert outcome((shell(f'"$@" {redirect}', wanted, cwd=tmp_path), None)) == (expected, "")


def test_a_terminal_is_nothing_to_read():
    ours, theirs = pty.openpty()
    assert outcome((start(reader(True), stdin=theirs), None)) == ("None", "")
    os.close(ours)
    os.close(theirs)


def test_what_finished_writers_left_in_the_pipe_is_read():
    r, w = os.pipe()
    os.write(w, b"left behind\n")
    os.close(w)
    assert outcome((start(reader(), stdin=r), None)) == ("'left behind\\n'", "")
    os.close(r)


def test_a_pipe_made_non_blocking_by_others_is_read_to_its_end():
    r, w = os.pipe()
    os.set_blocking(r, False)
    process = start(reader(), stdin=r)
    os.write(w, b"one\n")
    stranger = subprocess.Popen(["sh", "-c", "sleep 0.5; echo two"], stdout=w)
    os.close(w)
    assert outcome((process, None)) == ("'one\\ntwo\\n'", "")
    stranger.wait()
    os.close(r)


def test_ctrl_c_ends_the_wait(slow):
    process, _ = slow["interrupted"]
    assert "waiting for stdin" in process.stderr.readline()
    process.send_signal(signal.SIGINT)
    assert "KeyboardInterrupt" in outcome((process, None))[1]


def test_a_file_is_read(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("grüße\n")
    assert read_file(str(path))[:3] == ("grüße\n", 8, 8)
    path.write_text("")
    assert read_file(str(path))[:3] == ("", 0, 0)


def test_a_pipe_named_as_a_file_is_read():
    out = subprocess.run(
        ["bash", "-c", '"$0" -c "import sys; from opsterm.pipe import read_file; print(read_file(sys.argv[1]).text)" <(sleep 0.2; echo x)',
         sys.executable], capture_output=True, text=True, env=ENV, timeout=30, check=True,
    )  # fmt: skip
    assert out.stdout == "x\n\n"


def test_a_file_that_cannot_be_read_says_why(tmp_path):
    for path, reason in [(tmp_path / "none", "No such file"), (tmp_path, "Is a directory"), (str(tmp_path / "a\0b"), "null")]:
        with pytest.raises(OpsTermError) as caught:
            read_file(str(path))
        assert reason in caught.value.message
        assert (caught.value.code, caught.value.category) == (2, "file")


def test_a_binary_file_is_refused_by_its_name(tmp_path):
    path = tmp_path / "old.gz"
    path.write_bytes(b"\x1f\x8b\x08\0\0")
    with pytest.raises(OpsTermError) as caught:
        read_file(str(path))
    assert caught.value.message == f"{path} is not text: NUL byte at offset 3 — it looks like a gzip archive"
    assert caught.value.hint == f"try: zcat {path} | ai …"


@pytest.mark.parametrize("text", ["", "plain", "ends\n", "a ``` b", "````\nx\n```", "`" * 40, "``", "x```"])
def test_a_fence_is_longer_than_any_in_the_text(text):
    first, *body, last = fence(text).split("\n")
    assert first == last and set(first) == {"`"} and len(first) >= 3
    assert first not in text and len(first) <= max(3, text.count("`") + 1)
    assert "\n".join(body).rstrip("\n") == text.rstrip("\n")
