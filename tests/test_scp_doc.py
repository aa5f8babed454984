"""docs/scp.md: its examples as they are typed, its options as the parser has them."""

import argparse
import os
import re
import subprocess
from pathlib import Path

import sshd

from opsterm import scp

DOC = (Path(__file__).parent.parent / "docs" / "scp.md").read_text(encoding="utf-8")


def test_examples(home, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, content in {"app.conf": "workers=2\nport=80\n"[:18], "site/index.html": "<p>Hello</p>", "site/css/main.css": "p { a:b}"}.items():
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(content)
    for name in "ab":
        os.mkdir(tmp_path / name)
    with sshd.serve(str(tmp_path / "a")) as web, sshd.serve(str(tmp_path / "b"), "db") as db:
        sshd.write_servers({"web": web.entry(), "db": db.entry()})
        os.mkdir(f"{web.home}/conf")
        steps = re.split(r"^\$ ", re.search(r"^```console\n(.*?)^```", DOC, re.MULTILINE | re.DOTALL)[1], flags=re.MULTILINE)[1:]
        assert len(steps) == 9
        for step in steps:
            command, _, expected = step.partition("\n")
            done = subprocess.run(["sh", "-c", command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True, check=False)
            assert sorted(done.stdout.splitlines()) == sorted(expected.splitlines()), command
        subprocess.run(["ai", "ssh", "--close"], capture_output=True, check=False)


def test_every_option_is_in_the_document():
    parser = argparse.ArgumentParser()
    scp.add_arguments(parser)
    table = DOC[DOC.index("## Options") : DOC.index("## How it works")]
    for action in parser._actions:
        for option in action.option_strings:
            assert f"`{option}" in table or option in ("-h", "--help"), option
