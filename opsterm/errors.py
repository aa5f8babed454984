"""The one exception family. Raised anywhere, caught in one place (`cli.main`)."""

from __future__ import annotations

OK, FAILED, USAGE, BUG, REFUSED, PROVIDER, UNREACHABLE, INTERRUPTED = 0, 1, 2, 3, 4, 5, 6, 130


class OpsTermError(Exception):
    """Something that went wrong and that a person can act on.

    message says what was being done and to what; hint says what to do next. code is the exit code (the constants
    above); category is one of system, api, configuration, file, permission, network, policy; severity is warning,
    error or critical.
    """

    def __init__(
        self,
        message: str,
        hint: str | None = None,
        code: int = FAILED,
        category: str = "system",
        severity: str = "error",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code
        self.category = category
        self.severity = severity


class UsageError(OpsTermError):
    """The command line, or the configuration, is not what it should be (code 2)."""

    def __init__(self, message: str, hint: str | None = None, category: str = "configuration") -> None:
        super().__init__(message, hint, USAGE, category)
