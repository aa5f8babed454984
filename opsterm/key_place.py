"""Where `ai setup` keeps a key: in the vault, under which name, or in the configuration file."""

from __future__ import annotations

import os

from opsterm import prompt
from opsterm.choosing import until_valid
from opsterm.errors import OpsTermError, UsageError
from opsterm.placing import Quit
from opsterm.record import NamedTuple
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.vault import Unlocking, Vault


class Kept(NamedTuple):
    """Where in the vault a key goes; replaces: over what is there."""

    name: str
    replaces: bool
    vault: Vault

    def put(self, key: str) -> None:
        """OpsTermError where something came under that name meanwhile; nothing has changed then."""
        from opsterm import vault

        def edit(draft: vault.Draft) -> None:
            if self.name in draft.names and not self.replaces:
                raise OpsTermError(f"the vault has {self.name!r} by now", "Nothing was written. Start again: ai setup")
            draft.put(self.name, key.encode())

        vault.change(self.vault, edit)


def choose(flag: str | None, label: str, replaces: bool, typed: bool, how: Unlocking) -> Kept | None:
    """Where in the vault the key of label goes, None for the configuration file: what the flag says, else what the
    person does. A key that was not typed, but came through a pipe, goes to the file where there is no flag."""
    if flag is not None:
        return place_of_key(flag, label, replaces, how)
    return ask_place_of_key(label, how) if typed else None


def ask_place_of_key(label: str, how: Unlocking) -> Kept | None:
    """Where in the vault a key goes, which is opened for that; None for the configuration file. Quit for neither."""
    from opsterm.vault import open_once

    names = _names_in_vault()
    while names is not None:
        question = "Keep the key in the [v]ault (Enter),\nor in the [c]onfiguration file (0600)?\n[q]uit > "
        pressed = prompt.ask_key(question, "vcq", "v", leave="q")
        if pressed == "q":
            raise Quit
        if pressed == "c":
            return None
        name, replaces = _ask_name(default_name(label), names)
        try:
            return Kept(name, replaces, open_once(how))
        except OpsTermError as error:
            note(f"{error.message}. {error.hint}" if error.hint else error.message, "red")
    return None


def place_of_key(name: str, label: str, replaces: bool, how: Unlocking) -> Kept:
    """The place in the vault that a flag says, the usual one for "". UsageError where it is taken and nobody can be
    asked; OpsTermError where there is no vault, or nothing opens it."""
    from opsterm import vault, vault_file

    name, names = vault_file.check_name(name or default_name(label)), list(vault.load().entries)
    if name in names and not replaces:
        if not how.asks:
            hint = "--yes replaces its value; --vault NAME takes another name"
            raise UsageError(f"the vault has {name!r} already; nothing was written", hint)
        if not _ask_replace(name):
            name, replaces = _ask_name("", names)
    return Kept(name, replaces or name in names, vault.open_once(how))


def default_name(label: str) -> str:
    usable = "".join(c if c.isascii() and (c.isalnum() or c in "_.-") else "_" for c in label).lstrip("_.-")
    return f"{usable or 'provider'}_api_key"


def _names_in_vault() -> list[str] | None:
    """None where nothing can be kept."""
    from opsterm import vault, vault_file

    if not os.path.lexists(vault.path()):
        return None
    try:
        found = vault.load()
    except OpsTermError as error:
        note(f"{error.message}. The key goes to the configuration file", "yellow")
        return None
    return None if vault_file.tells_no_password(found) else list(found.entries)


def _ask_name(default: str, names: list[str]) -> tuple[str, bool]:
    """A name, and whether what is there is replaced."""
    from opsterm.vault_file import check_name

    question = f"Its name there{f' (Enter: {default})' if default else ''} > "
    while True:
        name = until_valid(lambda: check_name(prompt.ask_line(question, default)))
        if name not in names:
            return name, False
        if _ask_replace(name):
            return name, True


def _ask_replace(name: str) -> bool:
    question = f"{name} is there already. [r]eplace its value,\nor take another [n]ame?\n[q]uit > "
    pressed = prompt.ask_key(question, "rnq", "n", leave="q")
    if pressed == "q":
        raise Quit
    return pressed == "r"
