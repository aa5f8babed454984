"""What may reach a terminal, and the files we write."""

import os
import stat
import subprocess
import sys
import unicodedata

import pytest

from opsterm import clipboard, paths, term
from opsterm.errors import OpsTermError

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HIDDEN = ["\x00", "\x07", "\x08", "\x1b", "\x7f", "\x9b", "\xad", "\u061c", "\u115f", "\u200b", "\u200d", "\u2028", "\u202e", "\u2066", "\u3164", "\ufeff",
          "\uffa0", "\udcff", "\U000e0041"]  # fmt: skip


@pytest.mark.parametrize("character", HIDDEN)
def test_hidden_characters_are_made_visible(character):
    for text in (character, f"a{character}b", f"line\n{character}\tä"):
        shown = term.clean(text)
        assert character not in shown and "\\" in shown
        assert shown.replace("\n", "").replace("\t", "").isprintable()


VISIBLE = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, *range(0x13430, 0x13440)}


def test_everything_that_hides_or_steers_is_covered():
    """Every control and format character of Unicode, by its category, is made visible, but those that are seen anyway."""
    missed = [
        hex(code)
        for code in set(range(0x110000)) - VISIBLE
        if unicodedata.category(chr(code)) in ("Cc", "Cf", "Zl", "Zp")
        and chr(code) not in "\n\t"
        and term.clean(chr(code)) == chr(code)
    ]
    assert missed == []


def test_ordinary_text_stays():
    for text in ("plain", "Grüße, 日本, 🚀 ✓", "a\tb\nc", "it\u2019s"):
        assert term.clean(text) == text
    assert term.clean("a\r\nb") == "a\nb" and term.clean("a\rb") == "a\\rb"


def test_what_a_reader_does_not_see():
    for text in ("rm\ufe0f -rf", "\ufe00", "a\u200bb", "a\rb", "a\u034fb", "\u17b4", "\u180c", "\u2800", "\ufff0", "\U000e01f0"):
        assert term.conceals(text) and (term.clean(text) != text or "\ufe0f" in text or "\ufe00" in text)
    for text in ("rm\ufe0f -rf", "\ufe00", "a\u200bb", "a\rb", *(f"rm{chr(code)}x" for code in (0xA0, 0x2000, 0x200A, 0x202F, 0x205F, 0x3000))):
        assert term.conceals(text)
    for text in ("echo '\u26a0\ufe0f careful'", "ls\n\tdone", "größe"):
        assert not term.conceals(text)


def test_columns():
    for text, columns in [("", 0), ("abc", 3), ("日本", 4), ("ｆ", 2), ("e\u0301", 1), ("🚀", 2), ("a\u200bb", 2), ("größe", 5)]:
        assert term.columns(text) == columns


def test_colour_only_on_a_terminal_that_wants_it(monkeypatch):
    class Terminal:
        def isatty(self):
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    assert term.coloured(Terminal()) and not term.coloured(open(os.devnull))
    monkeypatch.setenv("TERM", "dumb")
    assert not term.coloured(Terminal())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not term.coloured(Terminal())


def test_a_private_file_is_replaced_whole(tmp_path):
    path = str(tmp_path / "deep" / "file")
    paths.write_private(path, b"old")
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600 and stat.S_IMODE(os.stat(tmp_path / "deep").st_mode) == 0o700
    paths.write_private(path, b"new")
    assert open(path, "rb").read() == b"new" and os.listdir(tmp_path / "deep") == ["file"]


def test_a_write_that_fails_leaves_the_old_file(tmp_path):
    path = str(tmp_path / "file")
    paths.write_private(path, b"old")
    code = (
        "import resource, signal, sys; from opsterm import paths\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))\n"
        "paths.write_private(sys.argv[1], b'x' * 1000)"
    )
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, check=False)
    assert done.returncode == 1 and open(path, "rb").read() == b"old" and os.listdir(tmp_path) == ["file"]


def test_a_file_in_the_way_of_a_directory(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError):
        paths.write_private(str(tmp_path / "file" / "below"), b"x")


def test_missing_parents_are_private_and_others_stay(tmp_path):
    (tmp_path / "there").mkdir(mode=0o755)
    paths.make_private(str(tmp_path / "there" / "a" / "b"))
    assert [stat.S_IMODE(os.stat(tmp_path / name).st_mode) for name in ("there", "there/a", "there/a/b")] == [
        0o755,
        0o700,
        0o700,
    ]


def test_a_lock_keeps_others_out_and_is_given_back(tmp_path):
    path = str(tmp_path / "deep" / "file")
    with paths.lock(path):
        with pytest.raises(BlockingIOError):
            with paths.lock(path, timeout=0):
                pass
    with paths.lock(path, timeout=0):
        assert os.listdir(tmp_path / "deep") == ["file.lock"]
    assert stat.S_IMODE(os.stat(path + ".lock").st_mode) == 0o600


def test_without_a_home_nothing_is_created_anywhere(tmp_path):
    code = (
        "import os, pwd, sys\n"
        "def nobody(uid): raise KeyError(uid)\n"
        "pwd.getpwuid = nobody; pwd.getpwnam = nobody\n"
        "from opsterm import config, history, paths\n"
        "assert config.load()['ai.model'] == ''; history.write(history.Row('ask', 'q', 'a')); history.save_last('c', b'')\n"
        "assert history.last_conversation() is None; print(config.user_file())"
    )
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("HOME", "OPSTERM_DIR") and not name.startswith("XDG_")
    }
    for environment in (kept, {**kept, "OPSTERM_DIR": "~/x"}, {**kept, "HOME": "relative"}):
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=tmp_path,
            env={**environment, "PYTHONPATH": ROOT},
            capture_output=True,
            text=True,
            check=False,
        )
        assert "no home directory: set HOME or OPSTERM_DIR" in done.stdout and os.listdir(tmp_path) == [], done.stderr
        assert done.stderr.count("no home directory: set HOME or OPSTERM_DIR") == 2  # the history, and the last output


def test_the_clipboard_program_of_a_desktop_needs_no_variable(tmp_path, monkeypatch):
    program = tmp_path / "pbcopy"
    program.write_text(f'#!/bin/sh\ncat > "{tmp_path}/copied"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    for variable in ("HOME", "TMUX", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    assert clipboard.copy("text", -1) == "copied (pbcopy)" and (tmp_path / "copied").read_text() == "text"


def test_foreign_owners_are_refused():
    mine = os.stat_result((0o600, 0, 0, 1, os.geteuid(), 0, 0, 0, 0, 0))
    theirs = os.stat_result((0o600, 0, 0, 1, 54321, 0, 0, 0, 0, 0))
    paths.check_owner("file", mine)
    with pytest.raises(OpsTermError, match="belongs to user id 54321"):
        paths.check_owner("file", theirs)


def test_directories(monkeypatch):
    monkeypatch.delenv("OPSTERM_DIR")
    monkeypatch.setenv("HOME", "/home/x")
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative/is/ignored")
    monkeypatch.setenv("XDG_STATE_HOME", "/state")
    assert paths.config_dir() == "/home/x/.config/opsterm" and paths.state_dir() == "/state/opsterm"
    monkeypatch.setenv("OPSTERM_DIR", "/own")
    assert paths.config_dir() == paths.state_dir() == "/own"
