"""What every test gets: a private home, a clean environment, `ai` on PATH, loopback only; and the fixtures for servers and terminals."""

from __future__ import annotations

import ipaddress
import json
import os
import shlex
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from typing import Any

import pytest
from scripted_server import ScriptedServer
from terminal import SHELLS, Terminal

from opsterm import redact, vault

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

# Where everything has to run, a test that skips itself hides a hole.
REQUIRE_ALL = os.environ.get("OPSTERM_TEST_REQUIRE_ALL") == "1" or os.environ.get("CI") == "true"

# Variables of the person's session that would change what a test sees; the rest of a name is matched by prefix or suffix.
_LEAKING = {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "no_color", "tmux", "tmux_pane", "visual", "editor", "pager", "columns", "lines", "ssl_cert_file", "ssl_cert_dir", "sslkeylogfile", "request_method"}
_LEAKING_PREFIXES, _LEAKING_SUFFIXES = ("opsterm_", "xdg_", "lc_", "ssh_"), ("_api_key",)


def _leaks(variable: str) -> bool:
    name = variable.lower()
    return name in _LEAKING or name.startswith(_LEAKING_PREFIXES) or name.endswith(_LEAKING_SUFFIXES)


@pytest.fixture(scope="session")
def ai_directory() -> Iterator[str]:
    """A directory for PATH in which `ai` runs this checkout, installed or not."""
    code = f"import sys; sys.path[0] = {ROOT!r}; sys.argv[0] = 'ai'; from opsterm.cli import main; sys.exit(main())"
    with tempfile.TemporaryDirectory(prefix="opsterm-bin-") as directory:
        path = os.path.join(directory, "ai")
        with open(path, "w") as script:
            script.write(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -c {shlex.quote(code)} "$@"\n')
        os.chmod(path, 0o755)
        yield directory


@pytest.fixture(autouse=True)
def home(ai_directory: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A private $HOME. Its path is short, since sockets live below it (a socket's path has at most 104 bytes)."""
    for variable in filter(_leaks, list(os.environ)):
        monkeypatch.delenv(variable)
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None  # as after a login: a directory of one's own in memory
    with (
        tempfile.TemporaryDirectory(prefix="opsterm-", ignore_cleanup_errors=True) as directory,
        tempfile.TemporaryDirectory(prefix="opsterm-run-", dir=memory, ignore_cleanup_errors=True) as runtime,
    ):
        places = {
            "HOME": "",
            "OPSTERM_DIR": "opsterm",
            "XDG_CONFIG_HOME": ".config",
            "XDG_STATE_HOME": ".local/state",
            "XDG_CACHE_HOME": ".cache",
            "XDG_DATA_HOME": ".local/share",
        }
        for variable, place in places.items():
            monkeypatch.setenv(variable, os.path.join(directory, place).rstrip("/"))
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        settled = {"TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "SHELL": "/bin/sh"}
        for variable, value in settled.items():
            monkeypatch.setenv(variable, value)
        monkeypatch.setenv("PATH", f"{ai_directory}:{os.environ['PATH']}")
        time.tzset()
        yield directory


@pytest.fixture(autouse=True)
def forgetful(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test is a new process to what remembers for as long as one lives."""
    for module, name, value in ((redact, "_known", {}), (redact, "_own", None), (redact, "_shared", None), (vault, "_once", [])):
        monkeypatch.setattr(module, name, value)


@pytest.fixture
def file(home: str) -> str:
    """The configuration file, not there yet."""
    os.mkdir(os.environ["OPSTERM_DIR"], 0o700)
    return os.path.join(os.environ["OPSTERM_DIR"], "config.yaml")


@pytest.fixture
def servers(file: str) -> str:
    """Where servers.yaml belongs."""
    return os.path.join(os.path.dirname(file), "servers.yaml")


@pytest.fixture
def ssh_config(home: str) -> str:
    """Where the person's ssh_config belongs, with conf.d beside it."""
    os.makedirs(f"{home}/.ssh/conf.d", 0o700)
    return f"{home}/.ssh/config"


def write_config(path: str, document: Any) -> None:
    """Text as it is, all else as JSON, which is YAML: one key a line, so that every label has a place."""
    with open(path, "w") as out:
        out.write(document if isinstance(document, str) else json.dumps(document, indent=1))
    os.chmod(path, 0o600)


@pytest.fixture
def scripted_server() -> Iterator[ScriptedServer]:
    """A server for faults: `scripted_server.script(…)` says how it answers, until then with "Hello there."."""
    with ScriptedServer() as server:
        yield server


@pytest.fixture(scope="session")
def llama_server() -> Iterator[Any]:
    """The real llama.cpp server with the scripted model: url, key; `@hello` in the question chooses the reply (see scripted_model)."""
    pytest.importorskip("xllamacpp")
    pytest.importorskip("gguf")
    import scripted_model

    with tempfile.TemporaryDirectory(prefix="opsterm-llama-") as directory, scripted_model.serve(directory) as server:
        yield server


@pytest.fixture
def terminal(request: pytest.FixtureRequest, home: str) -> Iterator[Terminal]:
    """A terminal with bash; `parametrize("terminal", ["zsh", "sh"], indirect=True)` for others, a dict for all of Terminal's arguments."""
    wanted = getattr(request, "param", "bash")
    options = wanted if isinstance(wanted, dict) else {"shell": wanted}
    shell = options.get("shell", "bash")
    require("tmux", SHELLS[shell][0] if isinstance(shell, str) else shell[0])
    with Terminal(**options) as opened:
        yield opened


def require(*programs: str) -> None:
    """Skip the test unless all programs are there; tests/run installs what can be installed."""
    missing = [program for program in programs if not shutil.which(program)]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")


def _is_loopback(host: object) -> bool:
    text = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    if text == "localhost" or text.endswith(".invalid"):  # RFC 6761: .invalid never resolves
        return True
    try:
        return ipaddress.ip_address(text.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _guard_network(event: str, arguments: tuple[Any, ...]) -> None:
    """Audit hook: whatever would leave this machine fails the test, also where the code under test catches Exception."""
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event in ("socket.connect", "socket.sendto", "socket.sendmsg") and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    else:
        return
    if not _is_loopback(host):
        pytest.fail(f"tests stay on loopback, but this one went to {host!r} ({event})")


def pytest_configure(config: pytest.Config) -> None:
    sys.addaudithook(_guard_network)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    report = yield
    return _refuse_skip(report)


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Iterator[None]:
    report = yield
    return _refuse_skip(report)


def _refuse_skip(report: Any) -> Any:
    if REQUIRE_ALL and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome, report.longrepr = "failed", f"{reason} (nothing may be skipped here)"
    return report
