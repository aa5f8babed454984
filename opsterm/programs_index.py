"""All tables of programs as one: name → specification."""

from __future__ import annotations

from importlib import import_module

SUBJECTS = (
    "files", "text", "archives", "shell", "services", "system", "kernel", "hardware", "servers",
    "storage", "volumes", "backups", "users", "packages_deb_rpm", "packages", "network",
    "transfer", "firewall", "security", "containers", "kubernetes", "kube_tools", "machines", "clusters",
    "directory", "macos", "bsd", "windows", "git", "forges", "vcs",
    "languages", "packagers", "builders", "linters", "aws", "google", "azure", "cloud", "platforms", "provision",
    "databases", "stores",
)  # fmt: skip
TABLE: dict[str, str] = {}
for subject in SUBJECTS:
    for names, text in import_module(f"opsterm.programs_{subject}").PROGRAMS.items():
        for name in names.split("|"):
            TABLE.setdefault(name, text)
