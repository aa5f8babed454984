"""An endpoint as it can be sent: with the key that a command prints, and what the vault has for key and headers."""

from __future__ import annotations

from collections.abc import Mapping

from opsterm import redact
from opsterm.config import REFERENCE, SECRET, Value, referred
from opsterm.errors import USAGE, OpsTermError, UsageError
from opsterm.providers import Endpoint, make_known, sendable, vault_names
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.vault import Vault
    from opsterm.vault_file import Document

ANTHROPIC = ("https://api.anthropic.com/", "2023-06-01")  # where, and the version of its interface
UNLOCKS = "ai vault unlock, or set OPSTERM_VAULT_PASSWORD or vault.password_cmd"


class Dangling(NamedTuple):
    """A setting that is `vault:NAME`, and why nothing is there."""

    setting: str
    name: str
    origin: str
    error: OpsTermError


def with_key(endpoint: Endpoint) -> Endpoint:
    """endpoint as it can be sent: with the key that its key_cmd prints, where it has no other, and with the values of
    the vault. Command and vault have the terminal, to ask for a password there; the vault is opened once.
    OpsTermError when there is no key."""
    if endpoint.key_cmd and not endpoint.key:
        endpoint = endpoint._replace(key=_printed_key(endpoint))
        make_known(endpoint.key, {})
    if not vault_names(endpoint.key, endpoint.headers):
        return endpoint
    key = endpoint.key
    if key.startswith(REFERENCE):
        key = _from_vault(endpoint, key[len(REFERENCE) :], "")
    headers = dict(endpoint.headers)
    for header, name in vault_names("", headers).items():
        value = _from_vault(endpoint, name, header)
        headers[header] = headers[header].removesuffix(REFERENCE + name) + value
    return endpoint._replace(key=key, headers=headers)


def without_vault(endpoint: Endpoint) -> Endpoint:
    """endpoint less what is in the vault, for a request that nobody gives a password for."""
    headers = {name: text for name, text in endpoint.headers.items() if not referred(text)}
    return endpoint._replace(key="" if endpoint.key.startswith(REFERENCE) else endpoint.key, headers=headers)


def for_models(endpoint: Endpoint) -> Endpoint:
    """endpoint as it is to be asked for its list of models. Anthropic's list is not part of its OpenAI-compatible
    interface: it takes the key in a header of its own."""
    if not endpoint.url.startswith(ANTHROPIC[0]) or not endpoint.key:
        return endpoint
    return endpoint._replace(
        key="", headers={"x-api-key": endpoint.key, "anthropic-version": ANTHROPIC[1], **endpoint.headers}
    )


def _from_vault(endpoint: Endpoint, name: str, header: str) -> str:
    """The value of name for a header, "" for the key. OpsTermError that says what to type."""
    from shlex import quote

    from opsterm.vault_password import LOCKED_HINT

    origin = endpoint.headers_origin if header else endpoint.key_origin
    keeps = f"ai vault set {quote(name)}"
    try:
        if error := missing_in_vault(name):
            raise error
        value = _opened(endpoint, name, header).value(name).decode("utf-8", "replace").strip()
        if not value:
            raise UsageError("its value is empty", keeps)
        if not header:
            sendable(value, endpoint.label, keeps)
        elif not value.isascii() or not value.isprintable() or referred(value):
            raise UsageError("no HTTP header can carry its value", keeps)
    except OpsTermError as error:
        hint = UNLOCKS if error.hint == LOCKED_HINT else error.hint or _password_hint(endpoint.vault_cmd)
        raise OpsTermError(f"{origin} takes {REFERENCE}{name}: {error.message}", hint, USAGE, error.category) from None
    redact.know(REFERENCE + name, value)
    return value


_explained: list[Document] = []  # what the person was told the reason for, before the password was asked for


def _opened(endpoint: Endpoint, name: str, header: str) -> Vault:
    """The vault. Where its password is asked for, it is said why before, and what spares that after."""
    from opsterm import vault
    from opsterm.term import note

    how = vault.Unlocking(password_cmd=endpoint.vault_cmd)
    document = vault.load()
    if document in _explained or not _asks(document, endpoint.vault_cmd):
        return vault.open_once(how)
    _explained[:] = [document]
    note(_reason(endpoint, name, header))
    opened = vault.open_once(how)
    note("ai vault unlock --for 8h saves typing it again")
    return opened


def _asks(document: Document, command: str) -> bool:
    """Whether somebody will be asked for the password."""
    import os

    from opsterm import prompt, unlocked
    from opsterm.vault import PASSWORD_VARIABLE

    if os.environ.get(PASSWORD_VARIABLE) or command or not prompt.has_terminal():
        return False
    return unlocked.recall(document.id) is None


def _reason(endpoint: Endpoint, name: str, header: str) -> str:
    """What takes name from the vault. Of a section of its own, a provider may have the key of `ai` all the same."""
    if endpoint.section == "ai":
        setting = f"ai.headers: {header}" if header else "ai.api_key"
    else:
        setting = f"{f'the header {header}' if header else 'the key'} of {endpoint.label}"
    return f"{setting} is {REFERENCE}{name} ({endpoint.headers_origin if header else endpoint.key_origin})"


def missing_in_vault(name: str) -> OpsTermError | None:
    """Why there is nothing under name, which needs no password. OpsTermError for a vault that cannot be used."""
    import os
    from shlex import quote

    from opsterm import vault

    keeps = f"ai vault set {quote(name)}"
    if not os.path.lexists(vault.path()) and not os.path.lexists(vault.path() + ".bak"):
        return UsageError(f"there is no vault: {vault.path()}", f"ai vault init && {keeps}")
    known = vault.load().entries
    if name in known:
        return None
    error = vault.missing(name, known)
    return UsageError(error.message, f"{keeps} keeps a value under that name; {error.hint}")


def dangling(values: Mapping[str, Value]) -> list[Dangling]:
    """The settings that refer to what the vault does not have. OpsTermError for a vault that cannot be used."""
    found = []
    for setting, value in values.items():
        field = setting.rpartition(".")[2]
        text = str(value.value or "") if field == SECRET else ""
        for header, name in vault_names(text, value.value if field == "headers" else {}).items():
            if error := missing_in_vault(name):
                where = f"{setting}: {header}" if header else setting
                found.append(Dangling(where, name, value.origin, error))
    return found


def _password_hint(command: str) -> str:
    """What to do about a wrong password."""
    import os

    from opsterm.vault import PASSWORD_VARIABLE

    if os.environ.get(PASSWORD_VARIABLE):
        return f"It is that of {PASSWORD_VARIABLE}; unset {PASSWORD_VARIABLE} to be asked for it"
    if command:
        return f"It is what the command of vault.password_cmd prints: {command}"
    return "Try again; ai vault unlock asks for it once for all calls"


def _printed_key(endpoint: Endpoint) -> str:
    """The key that key_cmd prints."""
    from opsterm import process

    line, why = process.first_line_of(endpoint.key_cmd)
    key = line.decode("utf-8", "replace").strip()
    if not key:
        raise OpsTermError(
            f"no key for {endpoint.label!r}: the command of {endpoint.key_origin} {why or 'printed nothing'}",
            f"Run it yourself to see why; it is the api_key_cmd of {endpoint.key_origin}",
            USAGE,
            "configuration",
        )
    return sendable(key, endpoint.label)
