"""Changing servers.yaml: comments and layout kept, checked as it will be read, written whole or not at all."""

from __future__ import annotations

import os

from opsterm import config_store, inventory, paths
from opsterm.errors import OpsTermError, UsageError
from opsterm.yamldoc import Document, is_null, own

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from opsterm.inventory import Inventory

EDIT = "Mend this first: ai servers edit"
BY_HAND = "Edit it by hand: ai servers edit"
STEP = 2  # columns of a level in a new file


def file_to_write() -> str:
    """The file that there is; where there is none and YAML could not be read, servers.json."""
    path = inventory.load_path()
    if path:
        return path
    try:
        import yaml  # noqa: F401
    except ImportError:
        return inventory.default_file()[: -len("yaml")] + "json"
    return inventory.default_file()


def change(make: Callable[[str, Inventory], str], write: bool = True) -> tuple[Inventory, Inventory]:
    """Replace the text of servers.yaml by make(text, what it says); return what it said and what it says now, or would
    say, unless write.

    UsageError when it is wrong already, or would be; OpsTermError when it cannot be written, or (from make) not be
    changed in one place. Then nothing has changed.
    """
    path = file_to_write()
    with config_store.writing(path), paths.lock(path):
        text, before = _read(path)
        try:
            new = make(text, before)
        except OpsTermError as error:
            hint = BY_HAND if error.message.startswith("could not edit") else error.hint
            raise OpsTermError(error.message, hint, error.code, error.category) from None
        after = load_as(new, path)
        if write and new != text:
            paths.write_private(os.path.realpath(path), new.encode())
    return before, after


def _read(path: str) -> tuple[str, Inventory]:
    if not os.path.lexists(path):
        return "", inventory.Inventory({}, {}, path)
    try:
        before = inventory.load(path)
    except UsageError as error:
        raise UsageError(error.message, f"{error.hint} - ai servers edit" if error.hint else EDIT) from None
    with open(path, encoding="utf-8", newline="") as file:
        return file.read(), before


def defaults(path: str) -> dict[str, Any]:
    """What stands below `defaults:` in a file that is right."""
    from opsterm import yamlfile

    top = yamlfile.plain(yamlfile.read(path) or yamlfile.Node({}, path)) if os.path.lexists(path) else None
    return (top or {}).get("defaults") or {}


def load_as(text: str, path: str) -> Inventory:
    """What text would say as the file at path. UsageError where it would be wrong."""
    draft = f"{os.path.dirname(path)}/.draft-{os.getpid()}{os.path.splitext(path)[1]}"
    try:
        paths.write_private(draft, text.encode())
        found = inventory.load(draft)
    except UsageError as error:
        raise UsageError(_of_no_file(error.message, draft, path), error.hint or "Nothing has changed") from None
    finally:
        if os.path.lexists(draft):
            os.unlink(draft)
    places = {name: each._replace(place=each.place.replace(draft, path)) for name, each in found.servers.items()}
    return found._replace(servers=places, file=path)


def _of_no_file(message: str, draft: str, path: str) -> str:
    """A message about a text that will not be written: its lines are nowhere to be seen."""
    import re

    head = re.escape(draft) + r"(:\d+){0,2}: "
    return re.sub(rf"^{head}", f"{path} is as it was: ", message).replace(draft, path)


def inserted(text: str, path: str, section: str, entries: Mapping[str, Any]) -> str:
    """text with entries at the end of a section (servers or groups), which it does not have yet."""
    if not entries:
        return text
    if path.endswith(".json"):
        return _inserted_in_json(text, section, entries)
    document = Document(text, path)
    root = document.root
    if not is_null(root) and root.id != "mapping":
        raise document.refusal("a value stands where a section should be", root.start_mark)
    found = None if is_null(root) else own(root, section)
    if found is None or is_null(found[1]) or not found[1].value:
        return _begun(document, path, section, found, entries)
    node = found[1]
    if node.id != "mapping" or node.flow_style:
        return _one_by_one(text, path, section, entries)
    document.check_unshared(node, inside=False)
    indent = node.value[0][0].start_mark.column
    index = document.below_section(document.end(node), indent)
    return _spliced(document, index, _lines(entries, indent, document.step()))


def _begun(document: Document, path: str, section: str, found: Any, entries: Mapping[str, Any]) -> str:
    """The first entries of a section that is not there, or holds nothing (`servers:`, `servers: {}`)."""
    root, step = document.root, document.step()
    if found is None:
        if not is_null(root) and root.flow_style:
            return _one_by_one(document.text, path, section, entries)
        column = root.value[0][0].start_mark.column if not is_null(root) and root.value else 0
        lines = [f"{' ' * column}{section}:", *_lines(entries, column + step, step)]
        return _spliced(document, document.end_of_file(), lines)
    key, node = found
    behind = document.text[document.colon(key) : document.below(node.end_mark.index)].partition("#")[0]
    if root.flow_style or behind.strip():
        return _one_by_one(document.text, path, section, entries)
    column = key.start_mark.column
    index = document.below_section(document.colon(key), column + 1)
    return _spliced(document, index, _lines(entries, column + step, step))


def _spliced(document: Document, index: int, lines: list[str]) -> str:
    new = document.spliced([document.inserted(index, lines)])
    return ("\ufeff" if document.marked else "") + new


def _one_by_one(text: str, path: str, section: str, entries: Mapping[str, Any]) -> str:
    from opsterm import yamledit

    for name, value in entries.items():
        text = yamledit.set_value(text, (section, name), value, path)
    return text


def _lines(entries: Mapping[str, Any], indent: int, step: int) -> list[str]:
    """One line for each field, its lists and mappings in flow style."""
    found = []
    for name, value in entries.items():
        fields = isinstance(value, dict) and value
        found += [" " * indent + line for line in _dumped({name: None if fields else value})]
        if fields:
            found[-1] = found[-1].removesuffix(" null")
            found += [" " * (indent + step) + line for pair in value.items() for line in _dumped(dict([pair]))]
    return found


def _dumped(value: dict[str, Any]) -> list[str]:
    """A mapping as lines of block style, what it holds in flow style. A list longer than a line stays one."""
    import yaml

    return yaml.safe_dump(
        value, default_flow_style=None if any(isinstance(v, (dict, list)) for v in value.values()) else False,
        width=float("inf"), allow_unicode=True, sort_keys=False,
    ).splitlines()  # fmt: skip


def _inserted_in_json(text: str, section: str, entries: Mapping[str, Any]) -> str:
    import json

    found = json.loads(text) if text.strip() else {}
    found[section] = {**(found.get(section) or {}), **entries}
    return json_text(found, text)


def json_text(document: Any, like: str) -> str:
    """document as JSON, indented as like is."""
    import json
    import re

    indent = re.search(r"\n([ \t]+)", like)
    return json.dumps(document, indent=indent.group(1) if indent else STEP, ensure_ascii=False) + "\n"
