"""`ai undo` as people use it: in pipes, without a terminal, on terminals of 80 and 40 columns; docs/undo.md as it is typed."""

import json
import os
import re
import stat
import subprocess
from pathlib import Path

import pytest
from conftest import write_config

from opsterm import backups, files, undo
from opsterm.files import Author, Change

DOC = (Path(__file__).parent.parent / "docs" / "undo.md").read_text(encoding="utf-8")
BEFORE = "worker_processes 1;\nevents {\n}\n"


def write(path, content, mode=None, by="ai", keep=files.KEEP):
    return files._carry_out(files.propose(Change(str(path), content, mode), ["/"]), Author(by, "c1"), keep)


def ai(*arguments):
    """`ai undo …` with nobody to ask: (code, stdout, stderr)."""
    done = subprocess.run(["ai", "undo", *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, start_new_session=True, timeout=60)
    assert "bug" not in done.stderr
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def site(home):
    """Two changes: 1 to nginx.conf, 2 made new.conf."""
    directory = Path(home) / "site"
    directory.mkdir()
    (directory / "nginx.conf").write_text(BEFORE)
    (directory / "nginx.conf").chmod(0o640)
    os.utime(directory / "nginx.conf", ns=(1, 1_234_567_890_123_456_789))
    write(directory / "nginx.conf", BEFORE.replace("1", "4"))
    write(directory / "new.conf", "a\nbc\n", by="workflow")
    return directory


def test_nothing_yet():
    assert ai() == (0, "", "ai: there is nothing to take back: no file was changed on someone else's word\n")
    assert ai("--json") == (0, "[]\n", "") and ai("--prune")[0] == 0
    code, out, said = ai("last")
    assert (code, out) == (2, "") and "nothing to take back" in said
    assert not os.path.exists(os.environ["OPSTERM_DIR"] + "/undo")


def test_the_list(site, home):
    assert ai() == (0, "   2  created  ~/site/new.conf\n      just now by workflow, 5 bytes\n   1  changed  ~/site/nginx.conf\n      just now by ai, 31 bytes\n", "")
    with open(site / "nginx.conf", "a") as file:
        file.write("#\n")
    (site / "new.conf").unlink()
    assert "5 bytes, taken back" in ai()[1] and "31 bytes, changed since" in ai()[1]
    write(site / "nginx.conf", None)
    (site / "other").mkdir()
    write(site / "other/x", "x")
    assert ai("--path", str(site / "other"))[1].startswith("   4  created  ~/site/other/x") and ai("--path", str(site / "nginx.conf"))[1].count("nginx.conf") == 2
    assert "31 bytes, gone since" in ai()[1] and ai("--path", "nowhere")[2] == "ai: no such change\n"
    rows = json.loads(ai("--json")[1])
    assert [(row["number"], row["what"], row["state"]) for row in rows] == [(4, "created", "as left"), (3, "deleted", "as left"), (2, "created", "as before"), (1, "changed", "gone")]
    assert rows[3] | {"time": "", "state": ""} == {"number": 1, "time": "", "path": f"{home}/site/nginx.conf", "what": "changed", "by": "ai", "size": 31, "state": "", "undoes": None, "conversation": "c1"}
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", rows[0]["time"])


def test_only_the_newest_are_listed(site):
    for number in range(20):
        write(site / "new.conf", f"{number}")
    code, out, said = ai()
    assert out.count("new.conf") == 20 and said == "ai: 2 older ones: ai undo --all\n"
    assert ai("--all")[1].count(".conf") == len(json.loads(ai("--json")[1])) == 22


def test_back_and_back_again(site):
    path = site / "nginx.conf"
    code, out, said = ai("1", "--yes")
    assert (code, out) == (0, "") and said == f"ai: {path} is as it was before change 1. To take that back: ai undo 3\n"
    assert path.read_text() == BEFORE and stat.S_IMODE(path.stat().st_mode) == 0o640 and path.stat().st_mtime_ns == 1_234_567_890_123_456_789
    assert ai("1", "-y") == (0, "", f"ai: {path} is as it was before change 1: there is nothing to do\n")
    assert ai("last", "-y")[0] == 0 and path.read_text() == BEFORE.replace("1", "4")
    assert ai("3", "-y")[2].endswith("there is nothing to do\n") and ai("last", "-y")[0] == 0 and path.read_text() == BEFORE
    assert ai("2", "-y")[2] == f"ai: {site}/new.conf is removed again. To take that back: ai undo 6\n" and not (site / "new.conf").exists()
    assert ai("last", "-y", "--path", str(site / "new.conf"))[0] == 0 and (site / "new.conf").read_text() == "a\nbc\n"
    assert "by person, undo of 2, 5 bytes" in ai()[1]


def test_show(site):
    code, out, said = ai("--show", "1")
    assert (code, said) == (0, "") and out == f"change {site}/nginx.conf  +1 −1\n@@ -1,3 +1,3 @@\n-worker_processes 4;\n+worker_processes 1;\n events {{\n }}\n"
    (site / "new.conf").write_text("password = hunter2hunter2\x1b[2J\n")
    code, out, said = ai("2", "--show")
    assert f"delete {site}/new.conf  +0 −1" in out and "hunter2" not in out and "\x1b" not in out and "has changed since change 2" in said
    (site / "new.conf").unlink()
    assert ai("2", "--show")[1] == "" and "nothing to do" in ai("2", "--show")[2]


@pytest.mark.parametrize("case", ["unasked", "changed", "created", "gone", "directory", "linked", "no directory", "damaged"])
def test_what_is_refused_without_a_terminal(site, case):
    number, code, words, path = 1, 4, "has changed since change 1, and there is no terminal", site / "nginx.conf"
    if case == "unasked":
        words = "after a yes, and there is no terminal"
    elif case == "changed":
        path.write_text("mine")
    elif case == "created":
        number, path, words = 2, site / "new.conf", "has changed since change 2"
        path.write_text("mine")
    elif case == "gone":
        path.unlink()
        words = "after a yes, and there is no terminal"
    elif case == "directory":
        path.unlink()
        path.mkdir()
        code, words = 1, "is a directory"
    elif case == "linked":
        path.rename(site / "real")
        path.symlink_to("real")
        code, words = 1, "leads to"
    elif case == "no directory":
        site.rename(str(site) + "2")
        code, words = 1, f"mkdir -p {site}"
    elif case == "damaged":
        Path(backups.directory(), "1.data").write_text("odd")
        code, words = 1, "damaged"
    before = path.read_bytes() if path.is_file() else None
    got, out, said = ai(str(number), *([] if case in ("unasked", "gone") else ["--yes"]))
    assert (got, out) == (code, "") and words in said, said
    assert before == (path.read_bytes() if path.is_file() else None) and len(backups.records()) == 2


@pytest.mark.parametrize("arguments, words", [(["7"], "there is no change 7"), (["it"], "ai -- undo it"), (["-1"], "is no number"), (["²"], "is no number"), (["1", "--json"], "takes no number"), (["--prune", "1"], "takes no number"), (["--show"], "needs the number"), (["9" * 5000], "no change 999"), (["--prune", "--path", "x"], "takes no --path"), (["--yes"], "needs the number"), (["last", "--all"], "takes no number"), (["1", "--path", "/etc"], "not to /etc"), (["my", "last", "commit"], "To ask it"), (["--shwo"], "unrecognized")])
def test_usage(site, arguments, words):
    code, out, said = ai(*arguments)
    assert (code, out) == (2, "") and words in said, said


def test_prune(site, home):
    write_config(os.environ["OPSTERM_DIR"] + "/config.yaml", {"files": {"keep_days": 1, "keep_mb": 1}})
    assert ai("--prune")[2] == "ai: 0 forgotten (0 bytes), 2 kept: up to 1 days and 1 MB\n"
    (site / "big").write_bytes(b"x" * 900_000)
    write(site / "big", None)
    (site / "big").write_bytes(b"x" * 900_000)
    write(site / "big", None)
    assert ai("--prune")[2] == "ai: 3 forgotten (900 KB), 1 kept: up to 1 days and 1 MB\n"
    assert [record.number for record in backups.records()] == [4]


def test_a_broken_configuration_hinders_no_undo(site):
    write_config(os.environ["OPSTERM_DIR"] + "/config.yaml", "ai: [")
    assert ai("1", "-y")[0] == 0 and ai()[0] == 0 and ai("--prune")[0] == 2


def test_a_list_that_others_could_write_is_not_believed(site):
    os.chmod(backups.directory(), 0o777)
    for arguments in ([], ["1", "-y"], ["--prune"]):
        code, out, said = ai(*arguments)
        assert code == 1 and f"chmod 700 {backups.directory()}" in said
    assert (site / "nginx.conf").read_text() != BEFORE


def test_ages():
    assert [undo._age(seconds) for seconds in (-5, 0, 59, 60, 7199, 7200, 86399, 86400, 1e7)] == ["just now"] * 3 + ["1 min ago", "1 h ago", "2 h ago", "23 h ago", "1 d ago", "115 d ago"]


SIZES = pytest.mark.parametrize("terminal", [{"cols": 80}, {"cols": 40}], indirect=True, ids=["80", "40"])


@SIZES
def test_on_a_terminal(terminal, site):
    terminal.send("ai undo 1", "Enter")
    screen = terminal.wait_for("[n]o >")
    assert "-worker_processes 4;" in screen and "+worker_processes 1;" in screen
    assert "\x1b[31m-worker" in terminal.screen(ansi=True)
    terminal.press("n")
    terminal.wait_for(re.compile(r"nothing was changed\n\$"))
    terminal.clear()
    terminal.send("ai undo 1; echo code $?", "Enter")
    terminal.wait_for("[n]o >")
    terminal.send("", "C-c")
    terminal.wait_for("code 130")
    assert (site / "nginx.conf").read_text() != BEFORE and len(backups.records()) == 2
    terminal.clear()
    terminal.send("ai undo 1 2>/dev/null >/dev/null", "Enter")  # what is asked about is on the terminal, whatever is redirected
    assert "+worker_processes 1;" in terminal.wait_for("[n]o >")
    terminal.press("y")
    terminal.clear()
    assert (site / "nginx.conf").read_text() == BEFORE


@SIZES
@pytest.mark.parametrize("typed, code", [("yes", 0), ("y", 4), ("", 4)])
def test_changed_since_on_a_terminal(terminal, site, typed, code):
    (site / "nginx.conf").write_text("mine\n")
    terminal.send("ai undo 1 --yes; echo code $?", "Enter")
    screen = terminal.wait_for("Type yes to go on >")
    assert "has changed since" in screen and "-mine" in screen
    terminal.send(typed, "Enter")
    terminal.wait_for(f"code {code}")
    assert (site / "nginx.conf").read_text() == (BEFORE if code == 0 else "mine\n")
    assert code or backups.content(backups.load(3)) == b"mine\n"


@SIZES
def test_gone_since_on_a_terminal(terminal, site):
    """Nothing would be lost: a yes is enough, and --yes too."""
    (site / "nginx.conf").unlink()
    terminal.send("ai undo 1", "Enter")
    assert "The file is gone; this brings it back" in terminal.wait_for("[n]o >")
    terminal.press("y")
    terminal.wait_for("as it was before")
    assert (site / "nginx.conf").read_text() == BEFORE
    (site / "nginx.conf").unlink()
    assert ai("1", "--yes")[0] == 0 and (site / "nginx.conf").read_text() == BEFORE


def test_the_warning_comes_again(terminal, site):
    (site / "nginx.conf").write_text("mine\n")
    terminal.send("ai undo 1", "Enter")
    terminal.wait_for("Type yes to go on >")
    terminal.send("", "C-z")
    terminal.wait_for("Stopped")
    terminal.clear()
    terminal.send("fg", "Enter")
    assert "has changed since" in terminal.wait_for("Type yes to go on >")
    terminal.send("no", "Enter")
    terminal.wait_for("nothing was changed")


def test_widths_are_columns():
    for path, shown in [("/a/" + "日" * 30, "…" + "日" * 9), ("/a\tb", "/a\\tb"), ("/" + "e\u0301" * 25, "…" + "e\u0301" * 19)]:
        assert undo._shortened(path, 20) == shown


@SIZES
def test_the_list_on_a_terminal(terminal, site):
    deep = site / ("directory-" * 5) / "file\nwith a line"
    deep.parent.mkdir()
    write(deep, "x")
    terminal.send("clear; ai undo", "Enter")
    lines = terminal.wait_for("   1  changed").split("\n")
    assert lines[0].startswith("   3  created  ") and lines[0].endswith("/file\\nwith a line") and "ai, 1 byte" in lines[1] and lines[2].startswith("   2  created  ")


def test_the_document(terminal, home):
    """A prompt is answered, everything else is what stands there."""
    site = Path(home) / "site"
    site.mkdir()
    (site / "nginx.conf").write_text(BEFORE)
    write(site / "nginx.conf", BEFORE.replace("1", "4"))
    write(site / "new.conf", "a\nbc\n")
    steps = re.search(r"^```console\n(.*?)^```", DOC, re.MULTILINE | re.DOTALL)[1].replace("/home/mia", home).splitlines()
    commands = 0
    for at, step in enumerate(steps):
        if step.startswith("$ "):
            terminal.clear()
            terminal.send(step[2:], "Enter")
            commands += 1
        elif step.endswith(" >"):
            terminal.wait_for(step)
            terminal.press("y")
        else:
            assert "".join(step.split()) in "".join(terminal.wait_for(re.compile(r"\s*".join(map(re.escape, "".join(step.split()))))).split()), at
    assert commands == 5 and (site / "nginx.conf").read_text() == BEFORE.replace("1", "4")


def test_every_option_is_in_the_document():
    import argparse

    parser = argparse.ArgumentParser()
    undo.add_arguments(parser)
    for action in parser._actions:
        assert all(name in DOC for name in action.option_strings if name not in ("-h", "--help")), action
