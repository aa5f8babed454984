"""All tables of programs as one: name → specification."""

from __future__ import annotations

from importlib import import_module

SUBJECTS = (
    "files", "text", "archives", "shell", "system", "storage", "users", "packages", "network", "security",
    "containers", "git", "languages", "cloud", "databases",
)  # fmt: skip
TABLE: dict[str, str] = {}
for subject in SUBJECTS:
    for names, text in import_module(f"opsterm.programs_{subject}").PROGRAMS.items():
        for name in names.split("|"):
            TABLE.setdefault(name, text)
