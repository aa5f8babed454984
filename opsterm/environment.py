"""What programs that we start inherit: our environment less what opens our own doors."""

from __future__ import annotations

import os

SECRETS = ("OPSTERM_API_KEY", "OPSTERM_HEADERS", "OPSTERM_VAULT_PASSWORD", "OPSTERM_VAULT_SESSION")


def inherited() -> dict[str, str]:
    """Our environment less our own secrets."""
    return {name: value for name, value in os.environ.items() if name not in SECRETS}
