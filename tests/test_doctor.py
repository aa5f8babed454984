"""`ai doctor`: what it finds, that its mends heal, that nothing makes it crash or hang; and the stages of `ai doctor network`."""

import json
import os
import re
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from email.utils import formatdate
from pathlib import Path

import pytest
from certificates import Authority
from conftest import ROOT, require
from proxy_server import Proxy
from scripted_server import ScriptedServer, answer, response

from opsterm import checkup, checkup_files, config, kernel, paths, probe, providers, unlocked, vault, vault_cipher, vault_file
from opsterm.doctor import CHECKS
from opsterm.provider_errors import ProviderError
from opsterm.transport import Wire

KEY = "sk-0123456789abcdefghij"
MODELS = response({"data": [{"id": "big"}, {"id": "small"}]})
REFUSED = response({"error": {"message": "who are you"}}, 401)
DOCS = Path(ROOT, "docs/doctor.md").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def quiet(monkeypatch):
    for variable in ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(variable, raising=False)


def ai(*words, **options):
    options = {"stdin": subprocess.DEVNULL, "capture_output": True, "text": True, "timeout": 60, "check": False, **options}
    return subprocess.run(["ai", *words], **options)


def doctor(**options):
    """The findings, checked against the exit code."""
    done = ai("doctor", "--json", **options)
    document = json.loads(done.stdout)
    findings = [checkup.Finding(**row) for row in document["findings"]]
    assert document["ok"] == (not any(finding.status == "broken" for finding in findings))
    assert done.returncode == (0 if document["ok"] else 1) and done.stderr == ""
    return findings


def find(words, **options):
    """The findings that have words in them."""
    return [finding for finding in doctor(**options) if words in finding.found]


def config_file(text, mode=0o600):
    directory = Path(os.environ["OPSTERM_DIR"])
    directory.mkdir(mode=0o700, exist_ok=True)
    path = directory / "config.yaml"
    path.write_text(text)
    path.chmod(mode)
    return path


def place(name, content="", age=0):
    directory = Path(os.environ["OPSTERM_DIR"])
    directory.mkdir(mode=0o700, exist_ok=True)
    (directory / name).write_text(content)
    os.utime(directory / name, (time.time() - age,) * 2)


def history(damaged=False):
    config_file("")
    path = f"{os.environ['OPSTERM_DIR']}/history.db"
    ai("-n", "how to check disk")
    if damaged:
        with open(path, "r+b") as file:
            file.seek(20)
            file.write(b"x" * 3000)
    return path


def linked_history():
    path = history()
    subprocess.run(["mv", path, path + ".real"], check=True)
    os.symlink(path + ".real", path)


def test_nothing_configured_is_not_broken():
    findings = doctor()
    assert not [finding for finding in findings if finding.status in ("warning", "broken")]
    assert {check.section for check in CHECKS} == {finding.section for finding in findings}
    assert [(finding.status, finding.mend) for finding in findings if "offline guide" in finding.found] == [("note", "ai setup")]
    assert not os.path.exists(os.environ["OPSTERM_DIR"]), "it changes nothing"


# What is planted; words of the finding, its status; where the mend heals when it is typed as it stands, True.
PLANTED = {
    "key readable": (lambda: config_file(f"ai: {{api_key: {KEY}}}", 0o644), "other users can read it", "warning", True),
    "header readable": (lambda: config_file("ai: {headers: {X-Api: abc}}", 0o640), "other users can read it", "warning", True),
    "config writable": (lambda: config_file("ai: {model: x}", 0o666), "can be changed by other users", "broken", True),
    "config.yml": (lambda: place("config.yml"), "is not read: the file's name is config.yaml", "broken", True),
    "unknown key": (lambda: config_file("ai:\n  modle: x\n"), "config.yaml:2:3: unknown key 'ai.modle': did you mean 'model'?", "broken", False),
    "not YAML": (lambda: config_file("ai: [\n"), "config.yaml:2:1", "broken", False),
    "huge": (lambda: config_file("# x\n" * 300_000), "larger than 1 MB", "broken", False),
    "many problems": (lambda: config_file("".join(f"key{n}: 1\n" for n in range(999))), "and 989 more like these", "broken", False),
    "FIFO": (lambda: (config_file("").unlink(), os.mkfifo(f"{os.environ['OPSTERM_DIR']}/config.yaml")), "Not a regular file", "broken", False),
    "dangling": (lambda: (config_file("").unlink(), os.symlink("/nowhere", f"{os.environ['OPSTERM_DIR']}/config.yaml")), "cannot be read", "broken", False),
    "two files": (lambda: (config_file(""), place("config.json", "{}")), "config.json is not read", "note", False),
    "label without address": (lambda: config_file("ai: {provider: work}"), "no address is known for the provider 'work'", "broken", False),
    "directory writable": (lambda: (config_file(""), os.chmod(os.environ["OPSTERM_DIR"], 0o777)), "take yours away", "warning", True),
    "directory listed": (lambda: (config_file(""), os.chmod(os.environ["OPSTERM_DIR"], 0o755)), "can see which files", "note", True),
    "bug": (lambda: place("bug.log", "Traceback", 99), "OpsTerm failed on ", "warning", True),
    "left temporary": (lambda: place(".tmp-a b", "", 2 * 86400), "1 unfinished file in", "note", True),
    "linked history": (linked_history, "is a symbolic link: no history is kept", "broken", True),
    "damaged history": (lambda: history(damaged=True), "history.db cannot be used", "broken", True),
    "no database": (lambda: place("history.db", "hello " * 1000), "history.db cannot be used: file is not a database", "broken", True),
    "history FIFO": (lambda: (config_file(""), os.mkfifo(f"{os.environ['OPSTERM_DIR']}/history.db")), "Not a regular file", "broken", True),
}


@pytest.mark.parametrize("name", PLANTED)
def test_planted(name, home):
    plant, words, status, heals = PLANTED[name]
    assert not find(words)
    plant()
    found = find(words)
    assert [finding.status for finding in found] == [status] and KEY not in found[0].found
    assert bool(found[0].mend) or status == "note" or "more like" in words
    if heals:
        done = subprocess.run(["bash", "-ec", found[0].mend], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr
        assert not find(words)


# Variables; words of the finding, its status, its mend.
VARIABLES = [
    ({"OPSTERM_TEMPERATURE": "9"}, "$OPSTERM_TEMPERATURE: expected from 0 to 2", "broken", "unset OPSTERM_TEMPERATURE"),
    ({"OPSTERM_API_KY": KEY}, "OPSTERM_API_KY means nothing to OpsTerm: did you mean OPSTERM_API_KEY?", "warning", "unset OPSTERM_API_KY"),
    ({"OPSTERM_MODEL": "x"}, "OPSTERM_MODEL = x overrides ai.model of", "note", "unset OPSTERM_MODEL"),
    ({"OPSTERM_API_KEY": KEY}, "OPSTERM_API_KEY = ***ghij", "ok", ""),
    ({"OPSTERM_HEADERS": f'{{"X": "{KEY}"}}'}, "OPSTERM_HEADERS = {'X': '***'}", "ok", ""),
    ({"OPSTERM_DIR": "/etc/hostname"}, "/etc/hostname (configuration, history, cache) should be a directory", "broken", "unset OPSTERM_DIR"),
    ({"OPSTERM_DIR": "/etc/hostname/x"}, "/etc/hostname (configuration, history, cache) should be a directory", "broken", "unset OPSTERM_DIR"),
    ({"OPSTERM_DIR": "~nobody-here/x"}, "no place for configuration, history, cache", "warning", "Set HOME or OPSTERM_DIR"),
    ({"HTTPS_PROXY": "socks5://joe:pw123@x", "OPSTERM_API_URL": "https://x.invalid"}, "HTTPS_PROXY is no address", "broken", None),
    ({"HTTPS_PROXY": "socks5://joe:pw123@x"}, "HTTPS_PROXY is no address", "broken", None),
    ({"https_proxy": "http://joe:pw123@p:1", "no_proxy": "x.invalid", "OPSTERM_API_URL": "https://x.invalid"}, "NO_PROXY excepts it from HTTPS_PROXY", "ok", ""),
    ({"https_proxy": "http://joe:pw123@p:1"}, "https:// is reached through p:1 (HTTPS_PROXY)", "ok", ""),
    ({"SSL_CERT_FILE": "/nowhere"}, "SSL_CERT_FILE names /nowhere", "warning", None),
    ({"SSL_CERT_FILE": "/nowhere", "OPSTERM_API_URL": "https://127.0.0.1:9"}, "SSL_CERT_FILE names /nowhere", "broken", None),
    ({"REQUESTS_CA_BUNDLE": "/x"}, "without effect here: REQUESTS_CA_BUNDLE", "note", ""),
    ({"LC_ALL": "C"}, "the locale C is not UTF-8", "warning", "export LC_ALL=C.UTF-8"),
    ({"TERM": "unheard-of"}, "TERM=unheard-of is not known here", "warning", "export TERM=xterm-256color"),
    ({"TERM": ""}, "TERM is not set", "note", ""),
    ({"SHELL": "/nowhere"}, "SHELL=/nowhere cannot be run: commands run in /bin/sh", "warning", "export SHELL=/bin/sh"),
    ({"EDITOR": "unheard-of -x"}, "the editor of EDITOR is not installed", "warning", None),
    ({"NO_COLOR": "1"}, "NO_COLOR is set", "note", ""),
]


@pytest.mark.parametrize("variables, words, status, mend", VARIABLES, ids=[words for _, words, _, _ in VARIABLES])
def test_variables(variables, words, status, mend, monkeypatch):
    config_file("ai: {model: y}")
    assert not find(words)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    found = find(words)
    assert {finding.status for finding in found} >= {status}
    assert mend is None or found[0].mend == mend
    output = ai("doctor").stdout + ai("doctor", "--json").stdout
    assert KEY not in output and "pw123" not in output and "joe" not in output


def without(home, name):
    """The options of a run that does not have a package."""
    os.makedirs(f"{home}/broken", exist_ok=True)
    Path(home, "broken/sitecustomize.py").write_text(f"import sys; sys.modules[{name!r}] = None\n")
    return {"env": {**os.environ, "PYTHONPATH": f"{home}/broken"}}


def test_missing_packages_are_told_with_what_is_lost(home):
    yaml = find("PyYAML", **without(home, "yaml"))
    assert [finding.status for finding in yaml] == ["warning"] and yaml[0].mend.endswith("-m pip install pyyaml")
    config_file("ai: {model: x}")
    assert "broken" in {finding.status for finding in find("no PyYAML to read it with", **without(home, "yaml"))}
    crypto = find("cryptography", **without(home, "cryptography"))
    assert [(finding.status, "encrypted" in finding.found) for finding in crypto] == [("note", True)]
    assert find("no sqlite3 module", **without(home, "sqlite3"))[0].status == "warning"


def test_without_a_home(monkeypatch):
    for variable in ("HOME", "OPSTERM_DIR", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(variable)
    found = find("is made when it is needed") + find("can be written")
    assert found and ai("doctor").returncode == 0


@pytest.mark.parametrize("mode, words", [(0o000, "cannot be looked into"), (0o500, "cannot be written: Permission denied")])
def test_directories_closed_to_us(mode, words):
    require("setpriv")
    path = config_file("ai: {model: x}").parent
    path.chmod(mode)
    without_rights = ["setpriv", "--inh-caps=-all", "--bounding-set=-dac_override,-dac_read_search", "ai", "doctor", "--json"]
    command = without_rights if os.geteuid() == 0 else ["ai", "doctor", "--json"]

    def found():
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
        return [row for row in json.loads(done.stdout)["findings"] if words in row["found"]]

    [row] = found()
    subprocess.run(["bash", "-ec", row["mend"]], check=True)
    assert not found()


def test_a_lock_that_stays_held(home):
    place("history.db.lock")
    path = f"{os.environ['OPSTERM_DIR']}/history.db.lock"
    assert not find("holds")
    require("flock")
    holder = subprocess.Popen(["flock", "--no-fork", path, "sleep", "60"])
    try:
        deadline = time.monotonic() + 10
        while subprocess.run(["flock", "-n", path, "true"], check=False).returncode == 0 and time.monotonic() < deadline:
            time.sleep(0.02)
        found = find(path)
        assert [finding.status for finding in found] == ["warning"] and f"process {holder.pid} holds" in found[0].found
        assert found[0].mend == f"ps -fp {holder.pid}"
    finally:
        holder.terminate()
        holder.wait()


@pytest.mark.parametrize("mode, status, mend", [(0o644, "warning", "Give everybody a key"), (0o640, None, ""), (0o666, "broken", "chmod go-w ")])
def test_a_file_for_all_users(mode, status, mend, tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "SYSTEM_DIR", str(tmp_path))
    (tmp_path / "config.yaml").write_text(f"ai: {{api_key: {KEY}}}")
    (tmp_path / "config.yaml").chmod(mode)
    found = [finding for finding in checkup_files.configuration() if finding.status != "ok"]
    assert [finding.status for finding in found] == ([status] if status else [])
    assert not found or mend in found[0].mend


def test_a_newer_history(home):
    path = history()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    assert find("written by a newer OpsTerm")[0].status == "note"


def test_another_ai_on_path(home, monkeypatch):
    other = Path(home, "other/ai")
    other.parent.mkdir()
    other.write_text("#!/bin/sh\necho I am another; touch $HOME/was-run\n")
    other.chmod(0o755)
    real = subprocess.run(["which", "ai"], capture_output=True, text=True, check=True).stdout.strip()
    assert find("`ai` is")[0] == checkup.Finding("ok", f"`ai` is {real}", "", "Installation", "command")
    code = f"import sys; sys.path[0] = {ROOT!r}; from opsterm.cli import main; sys.exit(main(['doctor', '--json']))"

    def rows(path):
        done = subprocess.run([sys.executable, "-c", code], env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False)
        return [row for row in json.loads(done.stdout)["findings"] if row["check"] == "command"]

    assert [(row["status"], row["mend"]) for row in rows(f"{other.parent}:{os.environ['PATH']}")] == [("warning", f"alias ai={real}")]
    assert [row["status"] for row in rows(str(Path(home, "empty")))] == ["note"]
    second = Path(home, "second/ai")
    second.parent.mkdir()
    second.write_text("#!/bin/sh\n# opsterm\n")
    second.chmod(0o755)
    assert f"more than once: also {second}" in rows(f"{os.environ['PATH']}:{second.parent}")[1]["found"]
    assert not os.path.exists(f"{home}/was-run")


@pytest.mark.parametrize("release, command", [
    ("ID=ubuntu\nID_LIKE=debian", "apt install openssh-client"), ("ID=rocky\nID_LIKE='rhel fedora'", "dnf install openssh-clients"),
    ("ID=alpine", "apk add openssh-client-default"), ("ID=arch", "pacman -S openssh"), ("ID=opensuse-leap\nID_LIKE='suse opensuse'", "zypper install openssh-clients"),
    ("ID=unheard-of", ""),
])  # fmt: skip
def test_packages_by_distribution(release, command, tmp_path, monkeypatch):
    from opsterm import host

    pairs = (line.partition("=") for line in release.splitlines())
    monkeypatch.setattr(host, "_os_release", lambda: {name: value.strip("'") for name, _, value in pairs})
    assert checkup.install(checkup.PROGRAMS[0][2]).removeprefix("sudo ") == command


def test_the_tables_are_whole():
    for *_, names in (*checkup.PACKAGES, *checkup.PROGRAMS):
        assert len(names.split()) == len(checkup.MANAGERS)
    assert len({(check.section, check.name) for check in CHECKS}) == len(CHECKS)


def test_a_check_that_fails_is_a_finding():
    def hang():
        threading.Event().wait(30)

    with pytest.raises(TimeoutError):
        checkup.Task(hang).result(0.05)
    assert checkup.failure(TimeoutError(), 8).status == "warning"
    assert checkup.failure(ValueError(KEY), 8).found == "this could not be checked: ValueError"
    assert checkup.failure(PermissionError(13, "Permission denied", "/x"), 8).found.endswith("PermissionError: /x: Permission denied")

    def panic():
        raise SystemExit(7)  # no Exception

    with pytest.raises(RuntimeError, match="SystemExit"):
        checkup.Task(panic).result(5)


def test_a_fifo_for_a_file_keeps_nobody(home, monkeypatch):
    os.mkfifo(f"{home}/fifo")
    monkeypatch.setenv("SSL_CERT_FILE", f"{home}/fifo")
    (found,) = [finding for finding in doctor() if finding.check == "trust"]
    assert f"{home}/fifo" in found.found and "Not a regular file" in found.found and found.mend


def test_a_silent_provider_is_not_waited_for(scripted_server, monkeypatch):
    scripted_server.script(["hang"])
    monkeypatch.setenv("OPSTERM_API_URL", scripted_server.url)
    assert find("did not begin to answer in 4.5 s")[0].status == "broken"


def test_providers_side_by_side(scripted_server, monkeypatch):
    scripted_server.script(MODELS)
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    config_file(f"""\
ai: {{provider: Work}}
providers:
  work: {{api_url: '{scripted_server.url}', api_key: {KEY}, model: big}}
  gone: {{api_url: 'http://127.0.0.1:{port}/v1'}}
  half: {{api_key: {KEY}}}
""")
    rows = {finding.found.replace(str(port), "PORT"): finding for finding in doctor() if finding.section == "Provider"}
    assert [request.headers["authorization"] for request in scripted_server.requests] == [f"Bearer {KEY}"]
    assert rows["nothing listens at 127.0.0.1:PORT: connection refused".join(["gone: ", ""])].mend == "ai doctor network -p gone"
    assert rows["gone: nothing listens at 127.0.0.1:PORT: connection refused"].status == "warning"
    assert any("half: no address is known" in found and row.status == "warning" for found, row in rows.items())
    assert any(re.match(r"Work answered in \d+ ms, and lists its models", found) for found in rows)
    assert any(re.search(r"its key is from .*config.yaml:3", found) for found in rows) and "its model is big" in rows


REACHED = [
    (response({"error": {"message": f"bad {KEY}"}}, 401), "answered 401: bad ***", "broken", "The key is from $OPSTERM_API_KEY: export another, or unset OPSTERM_API_KEY"),
    (response("", 404), "it lists no models (404)", "note", ""),
    (response("oh", 500), "answered 500: oh", "broken", "ai doctor network -p custom"),
    (response("<html>"), "sent a web page", "broken", "ai doctor network -p custom"),
    (["reset"], "closed the connection", "broken", "ai doctor network -p custom"),
    (["hang"], "did not begin to answer in 1 s", "broken", "ai doctor network -p custom"),
    (response({"data": []}, date=formatdate(time.time() + 3600)), "min behind that of custom", "warning", "sudo timedatectl set-ntp true"),
    (response({"data": []}, date=formatdate(time.time() - 3600)), "min ahead of that of custom", "warning", "sudo timedatectl set-ntp true"),
    (response({"data": []}, date="never"), "and lists its models", "ok", ""),
]


@pytest.mark.parametrize("script, words, status, mend", REACHED, ids=[words for _, words, _, _ in REACHED])
def test_reached(script, words, status, mend, scripted_server, monkeypatch):
    scripted_server.script(script)
    for name, value in {"API_URL": scripted_server.url, "API_KEY": KEY, "FIRST_BYTE_TIMEOUT": "1"}.items():
        monkeypatch.setenv(f"OPSTERM_{name}", value)
    found = find(words)
    assert [finding.status for finding in found] == [status] and found[0].mend.startswith(mend)
    assert KEY not in found[0].found


def test_the_guide_by_choice(scripted_server):
    config_file(f"ai: {{provider: guide}}\nproviders: {{work: {{api_url: '{scripted_server.url}'}}}}")
    scripted_server.script(["reset"])
    rows = [finding for finding in doctor() if finding.section == "Provider"]
    assert rows[0][:3] == ("note", "the offline guide answers: it is the provider", "") and rows[-1].status == "warning"


def test_a_key_command_is_not_run(scripted_server, home, monkeypatch):
    scripted_server.script(REFUSED)
    monkeypatch.setenv("OPSTERM_API_URL", scripted_server.url)
    monkeypatch.setenv("OPSTERM_API_KEY_CMD", f"touch {home}/was-run; echo {KEY}")
    assert find("and wants its key")[0].status == "ok" and not os.path.exists(f"{home}/was-run")
    assert network("auth").found.startswith("127.0.0.1") and os.path.exists(f"{home}/was-run")
    assert scripted_server.requests[-1].headers["authorization"] == f"Bearer {KEY}"


class Stage(dict):
    __getattr__ = dict.__getitem__


def stages(*words):
    done = ai("doctor", "network", "--json", *words)
    assert KEY not in done.stdout + done.stderr and "pw123" not in done.stdout + done.stderr
    document = json.loads(done.stdout)
    rows = [Stage(row) for row in document["stages"]]
    assert [row.stage for row in rows] == ["dns", "tcp", "proxy", "tls", "http", "auth", "model"]
    broken = [row for row in rows if row.status == "broken"]
    assert document["ok"] == (not broken) == (done.returncode == 0) and len(broken) < 2
    return rows


def network(name, *words):
    return next(row for row in stages(*words) if row.stage == name)


def statuses(rows):
    return " ".join({"ok": "+", "broken": "x", "not tried": ".", "unused": "-", "note": "n", "warning": "!"}[row.status] for row in rows)


# The server's answers; the stages; words of the one that is broken, else of the last; what its mend begins with
FOLLOWED = [
    ([MODELS, REFUSED, MODELS], "+ + - - + + +", "big is one of the 2 listed", ""),
    ([MODELS, MODELS, answer("ok")], "+ + - - + + +", "big answered: first token after ", ""),
    ([MODELS, MODELS, REFUSED], "+ + - - + x .", "answered 401: who are you", "The key is from $OPSTERM_API_KEY"),
    ([REFUSED], "+ + - - + x .", "answered 401: who are you", "The key is from $OPSTERM_API_KEY"),
    ([response({"error": {"code": "insufficient_quota", "message": "no credit"}}, 429)], "+ + - - + x .", "no credit", "The account has no credit"),
    ([response("", 404), answer("ok")], "+ + - - + + +", "big answered", ""),
    ([response("", 404), response("", 404)], "+ + - - + n x", "answered 404", "Is the address right? ai config set ai.api_url"),
    ([response({"data": [{"id": "bigger"}]}), REFUSED, response({"data": [{"id": "bigger"}]}), response("model?", 404)],
     "+ + - - + + x", "answered 404: model?. Did you mean bigger?", "ai config set ai.model bigger"),
    ([response({"data": [{"id": "bigger"}]}), REFUSED, response({"data": [{"id": "bigger"}]}), answer("ok")],
     "+ + - - + + +", "though it is not listed", ""),
    ([response({"data": [{"id": "big;id"}]}), REFUSED, response({"data": [{"id": "big;id"}]}), response("model?", 404)],
     "+ + - - + + x", "Did you mean big;id?", "ai config set ai.model 'big;id'"),
    ([response("<html>hello")], "+ + - - x . .", "sent a web page", "Is it the right address?"),
    ([response("", 301, location="https://elsewhere.invalid")], "+ + - - x . .", "redirects to", "If you trust the new address: ai config set ai.api_url"),
    ([response("busy", 503)], "+ + - - x . .", "answered 503: busy", "The fault is on the provider's side"),
    ([["hang"]], "+ + - - x . .", "did not begin to answer in 1 s", "It took the request and says nothing"),
    ([["reset"]], "+ + - - x . .", "closed the connection", "Does port "),
    ([MODELS, MODELS, answer("", finish="length")], "+ + - - + + +", "big answered", ""),
]  # fmt: skip


@pytest.mark.parametrize("scripts, shape, words, mend", FOLLOWED)
def test_followed(scripts, shape, words, mend, scripted_server, monkeypatch):
    scripted_server.script(*scripts)
    values = {"API_URL": scripted_server.url, "API_KEY": KEY, "MODEL": "big", "FIRST_BYTE_TIMEOUT": "1"}
    for name, value in values.items():
        monkeypatch.setenv(f"OPSTERM_{name}", value)
    rows = stages()
    assert statuses(rows) == shape
    last = next((row for row in rows if row.status == "broken"), rows[-1])
    assert words in last.found and last.mend.startswith(mend) and bool(last.mend) == bool(mend)
    assert rows[0].ms >= 0 and all(row.ms > 0 for row in rows if row.stage in ("tcp", "http") and row.status != "not tried")


def test_the_real_server(llama_server, monkeypatch):
    monkeypatch.setenv("OPSTERM_API_URL", llama_server.url)
    monkeypatch.setenv("OPSTERM_API_KEY", llama_server.key)
    rows = stages()
    assert statuses(rows) == "+ + - - + + +" and "first token after" in rows[-1].found
    monkeypatch.setenv("OPSTERM_API_KEY", "wrong")
    assert statuses(stages()) == "+ + - - + x ."


def test_nobody_there(monkeypatch):
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    monkeypatch.setenv("OPSTERM_API_URL", f"http://127.0.0.1:{port}/v1")
    rows = stages()
    assert statuses(rows) == "+ x . . . . ." and "connection refused" in rows[1].found and rows[1].mend.startswith("Is the server running? ss -ltn")
    monkeypatch.setenv("OPSTERM_API_URL", "http://nobody.invalid/v1")
    rows = stages()
    assert statuses(rows) == "x . . . . . ." and rows[0].mend.startswith("getent hosts nobody.invalid")


@pytest.fixture(scope="module")
def authority():
    return Authority()


@pytest.fixture
def secure(authority, home, monkeypatch):
    with ScriptedServer(MODELS, REFUSED, MODELS, tls=authority.context("localhost", "api.test")) as server:
        for name, value in {"API_URL": server.url, "API_KEY": KEY, "MODEL": "big", "CA_FILE": authority.pem_file(home)}.items():
            monkeypatch.setenv(f"OPSTERM_{name}", value)
        yield server


def test_tls(secure, home, monkeypatch):
    rows = stages()
    assert statuses(rows) == "+ + - + + + +"
    assert re.match(rf"TLSv1\.3, TLS_\w+; certificate from trustme \S+, \d+ days left; trusted through {home}/ca.pem$", rows[3].found) and rows[3].ms > 0
    monkeypatch.delenv("OPSTERM_CA_FILE")
    rows = stages()
    assert statuses(rows) == "+ + - x . . ." and "was not accepted" in rows[3].found and "ai config set ai.ca_file" in rows[3].mend
    monkeypatch.setenv("OPSTERM_CA_FILE", "/nowhere")
    rows = stages()
    assert statuses(rows) == ". . . x . . ." and "/nowhere" in rows[3].found
    monkeypatch.delenv("OPSTERM_CA_FILE")
    monkeypatch.setenv("OPSTERM_API_URL", secure.url.replace("https", "http"))
    assert statuses(stages()) == "+ + - - x . ."


def test_proxies(secure, monkeypatch):
    monkeypatch.setenv("OPSTERM_API_URL", "https://api.test/v1")
    with Proxy({"api.test:443": secure.port}, credentials="joe:pw123") as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        rows = stages()
        assert statuses(rows) == "+ + + + + + +" and rows[2].found == f"through {proxy.place} (HTTPS_PROXY)" and rows[2].ms > 0
        monkeypatch.setenv("OPSTERM_API_URL", "https://other.test/v1")
        rows = stages()
        assert statuses(rows) == "+ + x . . . ." and "refused the way to other.test: 502" in rows[2].found
        monkeypatch.setenv("HTTPS_PROXY", proxy.url.replace("pw123", "pw1234"))
        rows = stages()
        assert statuses(rows) == "+ + x . . . ." and "407" in rows[2].found and rows[2].mend.startswith("Check the user and password: HTTPS_PROXY=")
        monkeypatch.setenv("NO_PROXY", "127.0.0.0/8")
        monkeypatch.setenv("OPSTERM_API_URL", secure.url)
        assert network("proxy").found == "directly: this machine is reached without a proxy"
    for value, words, shape in (
        ("socks5://joe:pw123@x", "SOCKS", ". . x . . . ."),
        ("http://joe:pw123@nobody.invalid:1", "the proxy nobody.invalid:1 (HTTPS_PROXY) cannot be resolved", "x . . . . . ."),
        (f"http://joe:pw123@{proxy.place}", "connection refused", "+ x . . . . ."),
    ):
        monkeypatch.setenv("HTTPS_PROXY", value)
        monkeypatch.setenv("OPSTERM_API_URL", "https://other.test/v1")
        rows = stages()
        broken = next(row for row in rows if row.status == "broken")
        assert (statuses(rows), words in broken.found) == (shape, True) and "HTTPS_PROXY" in broken.mend


def test_a_plain_request_through_a_proxy(scripted_server, monkeypatch):
    scripted_server.script(MODELS, REFUSED, MODELS)
    with Proxy({"api.test:80": scripted_server.port}, credentials="joe:pw123") as proxy:
        for name, value in {"OPSTERM_API_URL": "http://api.test/v1", "OPSTERM_API_KEY": KEY, "OPSTERM_MODEL": "big", "HTTP_PROXY": proxy.url}.items():
            monkeypatch.setenv(name, value)
        rows = stages()
        assert statuses(rows) == "+ + + - + + +" and rows[2].found == f"through {proxy.place} (HTTP_PROXY)"
        monkeypatch.setenv("HTTP_PROXY", proxy.url.replace("joe", "jim"))
        rows = stages()
        assert statuses(rows) == "+ + x . . . ." and "407" in rows[2].found


@pytest.mark.parametrize("words, message", [
    (["network"], "no provider is configured"), (["-p", "x"], "-p goes with network"), (["nonsense"], "invalid choice"),
    (["network", "-p", "nobody"], "no address is known for the provider 'nobody'"),
])  # fmt: skip
def test_usage(words, message):
    done = ai("doctor", *words)
    assert done.returncode == 2 and message in done.stderr and done.stdout == ""


def test_the_report_in_a_pipe_is_one_line_per_finding_in_ascii_where_asked(monkeypatch):
    lines = ai("doctor").stdout.splitlines()
    assert {line[:2] for line in lines if line and line[0] not in " IFVCTP0123456789"} <= {"✓ ", "· ", "! "}
    assert re.fullmatch(r"\d+ ok, \d+ notes?, 0 warnings, 0 broken", lines[-1]) and "\x1b" not in "".join(lines)
    monkeypatch.setenv("LC_ALL", "C")
    plain = ai("doctor").stdout
    assert plain.isascii() and "\n+ Python " in plain and "\n! the locale C" in plain


@pytest.mark.parametrize("terminal", [{"cols": 40, "rows": 100}], indirect=True)
def test_forty_columns(terminal, scripted_server):
    scripted_server.script(REFUSED)
    terminal.send(f"export OPSTERM_API_URL={scripted_server.url}; clear; ai doctor; ai doctor network; echo code=$?", "Enter")
    screen = terminal.wait_for("code=1")
    told = "answered 401: who are you No key was sent, since none is set: ai config set ai.api_key asks for it; so does ai setup"
    assert " ".join(screen.split()).count(told) == 2
    assert re.search(r"\n✗ custom: .*\n  \w.*\n    No key", screen) and re.search(r"\n✗ auth .*\n  \w.*\n(  \w.*\n)*    No key", screen)
    assert re.search(r"\n\d+ ok, \d+ notes?, 0 warnings, 1\s+broken\n", screen)
    assert "\x1b[31m✗" in terminal.screen(ansi=True)


def test_the_pictures_have_the_shape_of_the_output(scripted_server, monkeypatch, home):
    """Every line of the first, with what differs from machine to machine taken out, is a line of some real report."""
    for path in (home, f"{home}/.config", f"{home}/.local"):
        os.makedirs(path, exist_ok=True)
    monkeypatch.delenv("OPSTERM_DIR")
    os.makedirs(f"{home}/.config/opsterm", 0o700)
    path = Path(home, ".config/opsterm/config.yaml")
    path.write_text(f"ai: {{provider: work}}\nproviders:\n  work:\n    model: big\n    api_key: {KEY}\n    api_url: {scripted_server.url}\n")
    path.chmod(0o644)
    made(work_key=b"1")
    ai("-n", "-p", "guide", "how to check disk")
    scripted_server.script(response({"error": {"message": "invalid key"}}, 401))
    first, second = (re.findall(r"^[✓·!✗ ] .*", block, re.MULTILINE) for block in re.findall(r"^```console\n(.*?)^```", DOCS, re.MULTILINE | re.DOTALL))
    real = {_shape(line) for line in ai("doctor").stdout.replace(sys.executable, "/usr/bin/python3").splitlines()}
    elsewhere = ("editor", "OSC 52", "terminal of", "ssh reaches", "proxy.example.com", "cache", "keeps keys", "in memory")
    assert [line for line in first if _shape(line) not in real and not any(word in line for word in elsewhere)] == []
    assert [line[2:7].strip() for line in second if line[2] != " "] == ["dns", "tcp", "proxy", "tls", "http", "auth", "model"]
    assert re.search(r"^\d+ ok, 1 note, 1 warning, 1 broken$", DOCS, re.MULTILINE)


def _shape(line):
    line = re.sub(r"(?<![\w:/])/[\w./+-]+", "PATH", line)
    line = re.sub(r"https?://\S+|llm\.example\.com|127\.0\.0\.1:\d+", "PLACE", line)
    line = re.sub(r"PLACE\S*", "PLACE", line)
    return re.sub(r"\(\S+ [KM]?B(?:ytes)?\)|\([\w.-]+UTF-8\)|\b\d+(\.\d+)+\b|:\d+\b|xterm\S+", "N", line)


def test_files_of_the_person_are_only_looked_at(home, monkeypatch):
    path = history()
    before = {entry: os.stat(entry).st_mtime_ns for entry in (path, config.user_file())}
    assert find("is sound")[0].check == "history"
    assert before == {entry: os.stat(entry).st_mtime_ns for entry in before}


CUT = {  # stage, what the system says → what the mend asks
    "tcp": ("no connection to 10.1.2.3:80: Network is unreachable", "Is the cable in"),
    "dns": ("the name of 10.1.2.3 cannot be resolved: Temporary failure in name resolution", "is the network up?"),
}


@pytest.mark.parametrize("stage", CUT)
def test_a_cut_cable_is_what_is_asked_about(stage):
    message, words = CUT[stage]
    endpoint = providers.Endpoint("x", "http://10.1.2.3/v1/chat/completions")
    got = probe.Got(Wire(endpoint, time.monotonic() + 1), 0, None, ProviderError("network", message), time.monotonic())
    assert words in probe._mend(stage, endpoint, got)


# The vault.

PASSWORD, SALT = b"correct horse battery staple", bytes(range(16))
MASTER = vault_cipher.derive(PASSWORD, SALT, vault_cipher.FLOOR)


def save(data, mode=0o600, suffix=""):
    Path(vault.path()).parent.mkdir(mode=0o700, exist_ok=True)
    Path(vault.path() + suffix).write_bytes(data)
    os.chmod(vault.path() + suffix, mode)


def made(cipher="fernet", **values):
    """A vault with these values, without the cost of a new key."""
    document = vault_file.new(cipher, vault_cipher.FLOOR)._replace(salt=SALT, generation=1)
    save(vault_file.serialized(vault_file.signed(document, MASTER)))
    opened = vault.Vault(vault.load(), MASTER, vault.path())
    return vault.change(opened, lambda draft: [draft.put(name, value) for name, value in values.items()])


def old(**tokens):
    keys = {name: {"data": token} for name, token in tokens.items()}
    save(json.dumps({"keys": keys, "salt": "AAECAwQFBgcICQoLDA0ODw=="}).encode())


def moved_away():
    made(a=b"1")
    os.unlink(vault.path())


def refers(to, chosen="work", **values):
    return config_file(json.dumps({"ai": {"provider": chosen}, "providers": {"work": {"api_url": "http://127.0.0.1:1/v1", "api_key": f"vault:{to}", **values}}}))


FERNET = "gAAAAABrAZ2YVA-oWukoWAhIm_ok90znjTGaL5Tx1sl3AwYPByDLTvtleXGA7MFQHQ0-KaIvI_MelWAmt1931T7syGAxFpLeqY_2o-axhYe6AVHBV0kl6i8="
# What is planted; words of the finding, its status, where its mend heals when it is typed True, else words of the mend.
VAULTS = {
    "fine": (lambda: made(a=b"1", b=b"2"), "vault.json: 2 names (fernet, 600,000 iterations)", "ok", ""),
    "of the other cipher": (lambda: made("hmac-ctr", a=b"1"), "vault.json: 1 name (hmac-ctr, 600,000 iterations)", "ok", ""),
    "locked": (lambda: made(), "it is locked", "ok", ""),
    "copy": (lambda: made(a=b"1"), "vault.json.bak is the state before the last change", "ok", ""),
    "copy open to others": (lambda: (made(a=b"1"), os.chmod(vault.path() + ".bak", 0o644)), "copy of before the last change: the vault", "warning", True),
    "copy damaged": (lambda: (made(a=b"1"), save(b"{", suffix=".bak")), "copy of before the last change: the vault", "warning", True),
    "gone": (moved_away, "the vault is gone, and ", "warning", True),
    "open to others": (lambda: (made(a=b"1"), os.chmod(vault.path(), 0o644)), "is open to other users (mode 0644): not read", "broken", True),
    "a link": (lambda: (made(a=b"1"), os.rename(vault.path(), vault.path() + "2"), os.symlink(vault.path() + "2", vault.path())), "is a symbolic link: not read", "broken", "cp --remove-destination"),
    "damaged": (lambda: (made(a=b"1"), save(Path(vault.path()).read_bytes().replace(b"600000", b"600001"))), "is damaged: it is not what OpsTerm wrote", "broken", "goes back to before"),
    "no JSON": (lambda: save(b"{"), "is damaged: it is no JSON (line 1, column 2)", "broken", "backup"),
    "of old": (lambda: old(a=FERNET), "vault.json: 1 name, in the form of old; the next change brings it to ours", "note", ""),
    "of old and empty": (lambda: old(), "is empty and of the form of old", "note", "ai vault init"),
    "weak": (lambda: old(a=FERNET, b="c2VjcmV0", c="c2VjcmV0"), "So is 'c'", "warning", "Take it for known"),
    "a name that is not there": (lambda: (made(work_key=b"1"), refers("wrok_key")), ": providers.work.api_key is vault:wrok_key: the vault has no 'wrok_key'", "broken", "ai vault set wrok_key"),
    "the same of another provider": (lambda: (made(), refers("gone", "ollama")), "providers.work.api_key is vault:gone", "warning", "ai vault set gone"),
    "a header": (lambda: (made(x=b"1"), refers("x", headers={"X-A": "Bearer vault:it is"})), "providers.work.headers: X-A", None, ""),
    "no vault to refer to": (lambda: refers("x y"), "is vault:x y: there is no vault", "broken", "ai vault init && ai vault set 'x y'"),
}  # fmt: skip


@pytest.mark.parametrize("name", VAULTS)
def test_vaults(name, home):
    plant, words, status, mend = VAULTS[name]
    assert not find(words)
    plant()
    found = find(words)
    if status is None:
        assert not found
        return
    assert [(finding.status, finding.section, finding.check) for finding in found] == [(status, "Vault", "vault")], found
    if mend is not True:
        assert mend in found[0].mend and bool(mend) == bool(found[0].mend)
        return
    done = subprocess.run(["bash", "-ec", found[0].mend], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0 and not find(words), done.stderr


def test_how_a_vault_is_opened(home, monkeypatch):
    document = made(a=b"1").document
    monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", "geheim-wrong-one")
    assert find("it is locked; $OPSTERM_VAULT_PASSWORD is set") and find("OPSTERM_VAULT_PASSWORD = ***")[0].status == "ok"
    monkeypatch.delenv("OPSTERM_VAULT_PASSWORD")
    config_file("vault: {password_cmd: touch ran; exit 1}")
    assert find("it is locked; vault.password_cmd is set") and not os.path.exists("ran")
    token, _ = unlocked.keep_for_session(document.id, MASTER, 3600)
    try:
        monkeypatch.setenv("OPSTERM_VAULT_SESSION", token)
        (found,) = find("it is unlocked for whoever has this $OPSTERM_VAULT_SESSION until ")
        assert found.status == "ok" and re.search(r"until \d{4}-\d\d-\d\d \d\d:\d\d$", found.found)
        report = ai("doctor").stdout + ai("doctor", "--json").stdout
        assert token not in report and MASTER.hex() not in report and "OPSTERM_VAULT_SESSION = ***" in report
    finally:
        unlocked.forget()
    assert find("it is locked, and what $OPSTERM_VAULT_SESSION opened has ended")


# The configuration; where the finding says that a question takes a name from the vault, a word of it.
TAKEN = {
    "key": (lambda: refers("a"), r"config.yaml:\d+ takes vault:a"),
    "header": (lambda: refers("gone", api_key="sk-1", headers={"X-A": "Bearer vault:a"}), r"config.yaml:\d+ takes vault:a"),
    "of another": (lambda: refers("a", "ollama"), ""),
    "not there": (lambda: refers("gone"), ""),
    "none": (lambda: refers("a", api_key="sk-1"), ""),
    "command": (lambda: config_file(refers("a").read_text()[:-1] + ', "vault": {"password_cmd": "exit 1"}}'), ""),
    "variable": (lambda: (refers("a"), os.environ.update(OPSTERM_VAULT_PASSWORD="x")), ""),
}


@pytest.mark.parametrize("name", TAKEN)
def test_a_question_asks_for_the_password(name, home, monkeypatch):
    monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", "")
    plant, words = TAKEN[name]
    made(a=b"1")
    plant()
    (found,) = find("it is locked")
    assert (found.status, found.mend) == (("note", "ai vault unlock") if words else ("ok", "")), found
    assert not words or re.fullmatch(rf"it is locked: a question asks for its password \(.*{words}\)", found.found)
    if words:
        token, _ = unlocked.keep_for_session(vault.load().id, MASTER, 60)
        monkeypatch.setenv("OPSTERM_VAULT_SESSION", token)
        assert find("it is unlocked")[0].status == "ok"


def test_every_place_in_memory_is_looked_at(home):
    """The lock of `ai vault edit` stays on purpose; and keys may be where another shell, without a login, has put them."""
    here, elsewhere = paths.memory_dir(), f"/dev/shm/opsterm-{os.geteuid()}"
    is_ours = not os.path.isdir(elsewhere)
    Path(elsewhere).mkdir(mode=0o700, exist_ok=True)
    planted = [Path(here, "edit.lock"), Path(here, f"left-{os.getpid()}"), Path(elsewhere, f"left-{os.getpid()}")]
    try:
        for path in planted:
            path.write_text("")
            os.utime(path, (time.time() - 2 * 86400,) * 2)
        mends = [word for finding in find("secrets may be in there") for word in finding.mend.split()]
        assert [mends.count(str(path)) for path in planted] == [0, 1, 1], mends
    finally:
        for path in planted:
            path.unlink(missing_ok=True)
        if is_ours:
            Path(elsewhere).rmdir()


def test_what_is_left_in_memory(home):
    directory = paths.memory_dir()
    leftover, key = f"{directory}/left-{os.getpid()}", f"{directory}/unlocked-test{os.getpid()}-x"
    Path(leftover).write_text("geheim")
    Path(key).write_text(f"{time.time() - 9} gAAAA")
    try:
        assert not find(leftover) and key in find("whose time is over")[0].mend
        os.utime(leftover, (time.time() - 2 * 86400,) * 2)
        (found,) = [finding for finding in find("secrets may be in there") if leftover in finding.mend]
        assert found.status == "warning"
        Path(key).write_text(f"{time.time() + 99} gAAAA")
        assert not [finding for finding in find("whose time is over") if key in finding.mend]
    finally:
        os.unlink(leftover)
        os.unlink(key)


def test_a_vault_without_its_package(home):
    made(a=b"1")
    found = find("needs the Python package `cryptography`", **without(home, "cryptography"))
    assert [finding.status for finding in found] == ["broken"] and found[0].mend.startswith("pip install")


def test_the_kernels_keys(home):
    rows = [finding for finding in doctor() if finding.check == "keyring"]
    try:
        kernel.keep_key("opsterm:test:doctor", b"x", 5)
        works = kernel.drop_key("opsterm:test:doctor")
    except kernel.Refused:
        works = False
    assert (rows[0].status, rows[0].found) == ("ok", "the kernel keeps keys for you") if works else rows[0].status == "note" and "--env" in rows[0].mend
    assert rows[1].status == "ok" and "is in memory" in rows[1].found
    with open("/proc/keys", encoding="ascii") as keys:
        assert "opsterm:doctor" not in keys.read()
