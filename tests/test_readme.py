"""README's shell blocks, run as they stand: each line must end with 0."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from scripted_server import answer
from sshd import serve, write_servers

from opsterm import vault
from opsterm.vault_cipher import FLOOR, HMAC_CTR

ROOT = Path(__file__).parent.parent
SHELL_BLOCKS = re.findall(r"^```bash\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
LINES = [line for block in SHELL_BLOCKS for line in block.splitlines() if line.strip()]
INSTALL = next(line for line in LINES if "pip install" in line)
NOT_HERE = {"tests/run": "it is what runs this test", INSTALL: "it has a test of its own below"}


@pytest.fixture
def checkout(tmp_path):
    """A copy of what git has or would take, as a newcomer gets it."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.splitlines()):
        if (ROOT / name).exists():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def programs(tmp_path_factory, monkeypatch):
    """Stand-ins for programs that print something to ask about."""
    folder = tmp_path_factory.mktemp("programs")
    for name in ("docker", "journalctl", "psql"):
        (folder / name).write_text(f"#!/bin/sh\necho output of {name}\n")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")


@pytest.fixture
def servers(tmp_path_factory):
    """A bastion and web-1, as anybody has them."""
    place = str(tmp_path_factory.mktemp("servers"))
    with serve(place, "bastion") as bastion, serve(place, "web-1", user="deploy") as web:
        write_servers({server.name: server.entry(host_key="accept-new") for server in (bastion, web)})
        yield web


def test_there_are_lines_to_run():
    assert len(LINES) >= 8 and "tests/run" in LINES


REMOTE = [line for line in LINES if line.startswith(("ai ssh", "ai scp"))]


@pytest.mark.parametrize("line", REMOTE)
def test_line_for_a_server(line, checkout, servers):
    (checkout / "site").mkdir()
    (checkout / "site" / "index.html").write_text("hello\n")
    done = subprocess.run(
        ["bash", "-c", line], cwd=checkout, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=110, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "scp" not in line or Path(servers.home, "site", "index.html").read_text() == "hello\n"


@pytest.mark.parametrize("line", [line for line in LINES if line not in NOT_HERE and line not in REMOTE])
def test_line(line, checkout, programs, scripted_server, monkeypatch):
    scripted_server.script(answer("Like this:\n\n```bash\ndf -h\n```\n"))
    if "-m opsterm" not in line:
        monkeypatch.setenv("OPSTERM_API_URL", scripted_server.url)
    (checkout / "nginx.conf").write_text("events {}\n")
    if "ai vault" in line:
        made = vault.create(b"correct horse battery staple", HMAC_CTR, FLOOR)
        if "generate" not in line:
            vault.change(made, lambda draft: draft.put("db_password", b"value"))
        monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", "correct horse battery staple")
    done = subprocess.run(
        ["bash", "-c", line], cwd=checkout, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=110, check=False
    )
    assert done.returncode == 0, done.stderr
    if "ai " in line and not re.search(r"\bai (history|config|doctor|vault|guard|undo|sandbox|audit|servers)", line):
        assert "df -h" in done.stdout


def test_installed_from_the_checkout(checkout, home):
    check = 'ai --version && opsterm --version && cd / && ai -x how to check disk && command -v ai'
    done = subprocess.run(
        ["bash", "-ec", f"{INSTALL}\n{check}"], cwd=checkout, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=110, check=False
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[-1] == f"{home}/.opsterm/bin/ai" and lines[-2].startswith("df -h") and lines[-3] == lines[-4]


def test_the_picture_is_what_a_terminal_shows(terminal):
    picture = re.search(r"^```console\n\$ (ai .*?)\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    terminal.send(picture[1], "Enter")
    screen = terminal.wait_for("[q]uit >")
    assert [line for line in picture[2].splitlines() if line.rstrip() not in screen] == []
    terminal.press("q")
