"""What programs that we start inherit: our environment less what opens our own doors."""

from __future__ import annotations

import os

SECRETS = ("OPSTERM_API_KEY", "OPSTERM_HEADERS", "OPSTERM_BODY", "OPSTERM_VAULT_PASSWORD", "OPSTERM_VAULT_SESSION")
URL = "OPSTERM_API_URL"


def inherited() -> dict[str, str]:
    """Our environment less our own secrets; an address is one where it may hold a password or a key."""
    kept = {name: value for name, value in os.environ.items() if name not in SECRETS}
    if any(mark in kept.get(URL, "") for mark in "@?"):
        del kept[URL]
    return kept
