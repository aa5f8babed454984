"""Changing the user's configuration file: several keys at once, comments and layout kept, atomically, or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from opsterm import config, paths, yamledit
from opsterm.errors import OpsTermError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

EDIT = "Mend this first: ai config edit"
RULES = """ai config set safety.rules '{"systemctl restart app": "SAFE"}'"""
ROOM = 4096  # bytes that a change may add to the file


def key_of(name: str) -> tuple[tuple[str, ...], config.Key]:
    """The path of a key in a file: `providers.my.label.model` is the model of `my.label`. UsageError for what is no
    key."""
    if name in config.KEYS:
        return tuple(name.split(".")), config.KEYS[name]
    section, _, rest = name.partition(".")
    label, _, field = rest.rpartition(".")
    if name.startswith("safety.rules."):
        raise UsageError(
            f"{name!r} is no key: safety.rules is one value, all rules together",
            f"{RULES}; one of them: ai config edit",
        )
    if section != "providers":
        raise UsageError(f"unknown key {name!r}{config.suggestion(name, config.KEYS)}")
    if not label or field not in config.PROVIDER_KEYS:
        known = config.suggestion(field, config.PROVIDER_KEYS)
        raise UsageError(f"unknown key {name!r}{known}", "It looks like providers.NAME.api_url")
    return (section, label, field), config.PROVIDER_KEYS[field]


def store(
    changes: dict[str, Any] | Callable[[dict[str, config.Value]], dict[str, Any]], missing_ok: bool = True
) -> str:
    """Change keys (dotted; None takes one away) of the user's file, all at once; return its path.

    changes may be a function of the values that the file has: nobody changes them between its call and the writing.
    The rest of the file stays as it is. UsageError when it has problems already, OpsTermError when it cannot be
    written or (unless missing_ok) lacks a key to take away; then nothing has changed.
    """
    path = file_to_write()
    with writing(path), paths.lock(path):
        text = text_of(path)
        values = config.read(path)[0] if text else {}
        changes = changes(values) if callable(changes) else changes
        for name, value in changes.items():
            where = _spelled(key_of(name)[0], values)
            try:
                text = (
                    yamledit.unset(text, where, path) if value is None else yamledit.set_value(text, where, value, path)
                )
            except KeyError:
                if not missing_ok or name in values:
                    raise _not_there(name, path, values) from None
        _replace(path, text, {".".join(_spelled(key_of(name)[0], values)): value for name, value in changes.items()})
    return path


def check_writable() -> None:
    """Raise what store() would raise for the file as it is, before anybody types for nothing. Leaves nothing behind."""
    import tempfile

    path = file_to_write()
    with writing(path):
        data = text_of(path).encode()
        for directory in {_existing(path), _existing(os.path.realpath(path))}:
            with tempfile.TemporaryFile(dir=directory) as trial:
                trial.write(data + bytes(ROOM))
                trial.flush()
                os.fsync(trial.fileno())


def _existing(path: str) -> str:
    """What there is of the way to path: its directory, or what is above that."""
    directory = os.path.dirname(path)
    while not os.path.lexists(directory):
        directory = os.path.dirname(directory)
    return directory


def _not_there(name: str, path: str, values: dict[str, config.Value]) -> OpsTermError:
    if name in values:
        return OpsTermError(f"{name} comes from another section, by `<<`: {values[name].origin}", yamledit.HINT)
    return OpsTermError(f"{name} is not set in {path}", "`ai config list` shows what is set, and where")


def file_to_write() -> str:
    """The file to write: where there is none and YAML could not be read, config.json."""
    path = config.user_file()
    if not os.path.lexists(path):
        try:
            import yaml  # noqa: F401
        except ImportError:
            return path[: -len("yaml")] + "json"
    return path


@contextmanager
def writing(path: str) -> Iterator[None]:
    try:
        yield
    except BlockingIOError:
        raise OpsTermError(f"{path} is being changed by another `ai`", "Try again when that has ended") from None
    except OSError as error:
        raise OpsTermError(
            f"could not write {path}: {error.strerror}",
            f"Nothing has changed. {_way_out(path, error)}",
            category="file",
        ) from None


def _way_out(path: str, error: OSError) -> str:
    import errno

    if os.path.dirname(path) == paths.NOWHERE:
        return "Set HOME, or OPSTERM_DIR to a directory of yours"
    is_full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return f"See: {'df -h' if is_full else 'ls -ld'} {_existing(path)}"


def text_of(path: str) -> str:
    """What stands in a file without problems, newlines as they are; "" where there is none."""
    if not os.path.lexists(path):
        return ""
    try:
        problems = config.read(path)[1]
    except UsageError as error:
        raise UsageError(error.message, f"{error.hint}: ai config edit" if error.hint else EDIT) from None
    if problems:
        raise UsageError("\n".join(problems), EDIT)
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def _spelled(path: tuple[str, ...], values: dict[str, config.Value]) -> tuple[str, ...]:
    """path with its label as the file has it, which may differ in case."""
    if path[0] != "providers":
        return path
    labels = list(filter(None, map(config.label_of, values)))
    alike = [label for label in labels if label.lower() == path[1].lower()]
    return path if path[1] in labels or not alike else (path[0], alike[0], path[2])


def _replace(path: str, text: str, changes: dict[str, Any]) -> None:
    """Write text to path, or to what path links to, once it has been read as the file will be."""
    data = text.encode()
    draft = f"{os.path.dirname(path)}/.draft-{os.getpid()}{os.path.splitext(path)[1]}"
    try:
        paths.write_private(draft, data)
        values, problems = config.read(draft)
    except UsageError as error:
        values, problems = {}, [error.message]
    finally:
        if os.path.lexists(draft):
            os.unlink(draft)
    if problems:
        raise UsageError("\n".join(problems).replace(draft, path), "Nothing has changed")
    for name, value in changes.items():
        wanted = tuple(value) if isinstance(value, list) else value
        if value is not None and (name not in values or values[name].value != wanted):
            raise OpsTermError(f"could not edit {path} safely: {name} would not come out as it is", yamledit.HINT)
    paths.write_private(os.path.realpath(path), data)


def problems_of(path: str) -> list[str]:
    try:
        return config.read(path)[1]
    except OpsTermError as error:
        return error.message.split("\n")
