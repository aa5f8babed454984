"""The house rules that code alone must keep: layer order, what the fast paths import, who may start processes."""

import ast
import json
import os
import pathlib
import subprocess
import sys

import pytest

PACKAGE = pathlib.Path(__file__).parent.parent / "opsterm"
# A module imports only from rows above its own, and inside a row only from modules further left.
ROWS = [
    ["record", "errors", "paths", "term", "environment", "kernel", "process", "editor", "handover", "filtered", "keeper", "unattended", "passing", "ssh_process", "prompt", "clipboard", "host", "markdown", "shellnodes", "shellquotes", "shellwords", "shellcommands", "shellparse", "jsonschema", "yamlfile", "yamldoc", "yamledit", "envfile", "rooted", "wholefile"],
    ["config", "config_store", "inventory_names", "inventory_fields", "inventory", "inventory_select", "redact_table", "redact_judge", "redact_rules", "redact_forms", "redact", "redact_stream", "diffs", "backups", "vault_cipher", "unlocked", "vault_file", "vault_password", "vault", "history", "audit_chain", "audit_store", "audit_repair", "audit_journal", "audit_rows", "audit_verify", "audit"],
    [
        "presets", "providers", "provider_keys", "sse", "completion", "retry", "error_words", "provider_errors", "proxies", "tls", "dial", "transport", "reader", "capabilities", "ai_client",
        "decode", "reduce", "pipe", "extract", "messages", "guide_*", "guide",
        "risk", "programs_*", "programs", "argv", "guard_globs", "guard_places", "guard_paths", "guard_params", "riskrules", "riskrules_*", "guard_uses", "guard_words", "guard_decoders", "guard_lines", "guard_each", "guard_filters", "guard_lists", "guard_made", "guard_oneliners", "guard_pyprints", "guard_perllines", "guard_output", "guard_forks", "guard_shell", "guard_state", "guard_effects", "guard_awk", "guard_sed", "guard_pynames", "guard_scriptwords", "guard_scripts", "guard_python", "guard_perl", "guard_sqlwords", "guard_sqltokens", "guard_sql", "guard_sqlclient", "guard_stores", "guard_small", "guard_sweeps", "guard_tcl", "guard_code", "guard_later", "guard_loops", "guard_inside", "guard_calls", "guard_disks", "guard_told", "guard_find", "guard_commands", "guard_bombs", "guard_printed", "guard_named", "guard_walk", "guard",
        "syscalls", "seccomp", "landlock", "sandbox", "sandbox_enter",
        "ssh_chain", "ssh_config", "ssh_hostkey", "ssh_log", "ssh_master", "ssh_remote", "ssh_run", "ssh_way",
        "scp_paths", "scp_loop", "scp_ends", "scp_sftp", "scp_hasher", "scp_peer", "scp_connect", "scp_plan", "scp_progress", "scp_copy", "scp_transfer",
    ],
    ["placeholders", "dryrun", "radius", "trail", "restricted", "judging", "approval", "on_server", "running", "execute", "files"],
    [
        "screen", "late", "offer", "ask", "config_draft", "settings", "models", "choosing", "placing", "key_place", "setup", "checkup", "probe", "checkup_files", "checkup_vault", "checkup_provider",
        "passphrase", "vault_values", "vault_edit", "vault_locking", "vault_checkup", "vault_transfer", "vault_exec", "vault_command", "undo", "guard_command", "servers_table", "servers_openssh", "servers_list", "servers_store", "servers_rename", "servers_edit", "servers_from_ssh", "servers_ansible_vars", "servers_from_ansible", "servers_import", "servers_export", "servers_check", "servers", "ssh_explain", "ssh_command", "ssh", "scp_report", "scp", "audit_proof", "audit_command", "sandbox_command", "doctor", "completion_scripts", "shell_completion",
    ],
    ["cli", "__main__"],
]
MAY_START_PROCESSES = {"process", "editor", "handover", "filtered", "keeper", "passing", "ssh_process", "scp_peer"}
MODULES = sorted(path.stem for path in PACKAGE.glob("*.py") if path.stem != "__init__")


def place(module):
    """(row, column) of a module in ROWS; the tables of the guide share one place."""
    for row, names in enumerate(ROWS):
        for column, name in enumerate(names):
            if name == module or (name.endswith("*") and module.startswith(name[:-1])):
                return row, column
    raise AssertionError(f"{module} has no place in ROWS")


def imports(module):
    """The modules of ours that a module imports, at the top or in a function."""
    tree = ast.parse((PACKAGE / f"{module}.py").read_text())
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "opsterm":
            yield from (alias.name for alias in node.names if alias.name in MODULES)
        elif isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("opsterm."):
            yield node.module.split(".")[1]


@pytest.mark.parametrize("module", MODULES)
def test_imports_go_up_or_left(module):
    wrong = [name for name in imports(module) if place(name) >= place(module) and not name.startswith("guide_")]
    assert not wrong, f"{module} may not import {wrong}"


def test_every_place_is_taken():
    named = [name for row in ROWS for name in row if not name.endswith("*")]
    assert [name for name in named if name not in MODULES] == []


@pytest.mark.parametrize("module", sorted(set(MODULES) - MAY_START_PROCESSES))
def test_only_process_starts_processes(module):
    tree = ast.parse((PACKAGE / f"{module}.py").read_text())
    names = {f"{n.value.id}.{n.attr}" for n in ast.walk(tree) if isinstance(n, ast.Attribute) and isinstance(n.value, ast.Name)}
    imported = {alias.name for n in ast.walk(tree) if isinstance(n, (ast.Import, ast.ImportFrom)) for alias in n.names}
    started = {name for name in names if name.startswith(("os.exec", "os.spawn", "os.posix_spawn", "os.fork", "pty."))}
    assert not started | (names & {"os.system", "os.popen"}) and not imported & {"subprocess", "pty"}


def loaded(arguments, stdin=subprocess.DEVNULL, **env):
    """The modules that one call has loaded at its end, less those of a bare interpreter."""
    code = (
        "import sys; before = set(sys.modules)\n"
        "import atexit, json, os\n"
        "atexit.register(lambda: os.write(9, json.dumps(sorted(set(sys.modules) - before)).encode()))\n"
        f"sys.argv = ['ai', *{arguments!r}]\n"
        "from opsterm.cli import main; sys.exit(main())"
    )
    with open("modules.json", "w+b") as out:
        subprocess.run(
            ["bash", "-c", 'exec "$@" 9>modules.json', "-", sys.executable, "-c", code],
            stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
            env={**os.environ, "PYTHONPATH": str(PACKAGE.parent), **env},
        )  # fmt: skip
        return set(json.loads(out.read()))


def test_version_and_help_load_nothing(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for flag in ("--version", "--help"):
        ours = {name for name in loaded([flag]) if name.startswith("opsterm")}
        heavy = {"argparse", "re", "json", "yaml", "sqlite3", "urllib.request", "subprocess", "typing"} & (loaded([flag]) - {"json"})
        assert ours == {"opsterm", "opsterm.cli"} and not heavy - {"re"}, (flag, heavy)


def test_ask_loads_no_more_than_it_needs(tmp_path, monkeypatch, scripted_server):
    monkeypatch.chdir(tmp_path)
    found = loaded(["hello"], OPSTERM_API_URL=scripted_server.url)
    assert {"urllib.request", "sqlite3", "argparse"} <= found
    assert not {"subprocess", "typing", "dataclasses", "inspect", "asyncio", "logging", "pathlib", "yaml", "cryptography", "opsterm.guide"} & found


def test_guide_needs_no_network_stack(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert not {"ssl", "http.client", "urllib.request", "yaml", "cryptography", "subprocess"} & loaded(["how", "to", "check", "disk"])


def test_the_map_in_the_docs_is_the_folder_listing():
    rows = [line.split("|")[2] for line in (PACKAGE.parent / "docs/architecture.md").read_text().splitlines() if line.startswith("| ")][1:]
    assert [name for row in rows for name in row.replace("`", "").split()] == [name for row in ROWS for name in row]
