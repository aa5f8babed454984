"""Names of servers in the text of servers.yaml: where they stand as a key, in proxies and in groups."""

from __future__ import annotations

from opsterm import yamledit
from opsterm.errors import OpsTermError, UsageError
from opsterm.inventory import literal
from opsterm.inventory_fields import split
from opsterm.servers_store import json_text
from opsterm.yamldoc import Document, is_null, own

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from opsterm.inventory import Inventory


def renamed(text: str, before: Inventory, old: str, new: str) -> str:
    """text in which the server old is called new, also where proxies and groups name it. OpsTermError where that takes
    more than changes of single words."""
    if before.file.endswith(".json"):
        return _renamed_in_json(text, old, new)
    document = Document(text, before.file)
    key, _ = _entry(document, old)
    splices = [_splice(document, key, new)]
    for node in _references(document):
        value = _exchanged(node.value, old, new)
        if value != node.value:
            splices.append(_splice(document, node, value))
    return ("\ufeff" if document.marked else "") + document.spliced(splices)


def without(text: str, before: Inventory, names: list[str]) -> str:
    """text without these servers, also in the groups. UsageError where others are reached through one of them."""
    for server in before.servers.values():
        through = [name for name in names if server.name not in names and _named(server.proxy, name)]
        if through:
            raise UsageError(
                f"{server.place}: {server.name} is reached through {through[0]}: nothing has changed",
                f"First: ai servers edit {server.name} --proxy OTHER; or take it away, too",
            )
    for group, parts in before.groups.items():
        left = [part for part in parts if part.lstrip("! ") not in names]
        if len(left) < len(parts):
            text = yamledit.set_value(text, ("groups", group), left, before.file)
    for name in names:
        try:
            text = yamledit.unset(text, ("servers", name), before.file)
        except KeyError:
            raise OpsTermError(f"{name} comes from another section of {before.file}, by `<<`") from None
    return text


def is_there(text: str, file: str, name: str) -> bool:
    """Whether text has a server of this name."""
    if file.endswith(".json"):
        import json

        return name in (json.loads(text).get("servers") or {})
    root = Document(text, file).root
    section = None if is_null(root) else own(root, "servers")
    return section is not None and not is_null(section[1]) and own(section[1], name) is not None


def _named(parts: tuple[str, ...], name: str) -> bool:
    return any(_exchanged(part, name, "") != part for part in parts)


def _entry(document: Document, name: str) -> tuple[Any, Any]:
    section = own(document.root, "servers")
    found = own(section[1], name) if section and section[1].id == "mapping" else None
    if not found:
        raise document.refusal(f"{name} comes from another section, by `<<` or an alias")
    return found


def _references(document: Document) -> Iterator[Any]:
    """The scalars that name servers: of every proxy, and of the groups."""
    sections = {key: own(document.root, key) for key in ("servers", "defaults", "groups")}
    parts = {key: found[1] for key, found in sections.items() if found and found[1].id == "mapping"}
    servers = [value for _, value in parts["servers"].value] if "servers" in parts else []
    for mapping in (*servers, parts.get("defaults")):
        proxy = own(mapping, "proxy") if mapping is not None and mapping.id == "mapping" else None
        yield from _scalars(proxy[1]) if proxy else ()
    for _, group in parts["groups"].value if "groups" in parts else ():
        yield from _scalars(group)


def _scalars(node: Any) -> list[Any]:
    """Not those of an alias: they stand where it points to."""
    if node.id == "sequence":
        return [scalar for item in node.value for scalar in _scalars(item)]
    return [node] if node.id == "scalar" and not is_null(node) else []


def _exchanged(text: str, old: str, new: str) -> str:
    """A name in a text with commas, behind ! too, and as the host of user@host:port."""
    for part in dict.fromkeys(split(text)):
        name = part.lstrip("! ")
        server = None if name == old else _literal(name)
        if name == old or (server and server.host == old):
            head, found, tail = name.rpartition(old)
            text = _replaced(text, part, part.removesuffix(name) + head + new + tail if found else part)
    return text


def _literal(name: str) -> Any:
    try:
        return literal(name)
    except UsageError:
        return None


def _replaced(text: str, part: str, new: str) -> str:
    import re

    return re.sub(rf"(^|,)(\s*){re.escape(part)}(?=\s*(?:,|$))", lambda m: m[1] + m[2] + new, text)


def _splice(document: Document, node: Any, value: str) -> tuple[int, int, str]:
    """Another text for a scalar, an anchor or a tag in front of which stays."""
    start, end = node.start_mark.index, node.end_mark.index
    if document.text[start : start + 1] in ("&", "!", "|", ">", "?"):
        raise document.refusal("the name stands behind an anchor or a tag, or in a block", node.start_mark)
    in_block = node.style is None and "," in node.value  # in flow style it would be two
    return (start, end, _written(value, in_block))


def _written(value: str, in_block: bool) -> str:
    """Without quotes where there were none. What is said here is read once more before it is kept."""
    import yaml

    if in_block:
        return yaml.safe_dump({"k": value}, width=float("inf"), allow_unicode=True)[3:-1]
    return yaml.safe_dump([value], default_flow_style=True, width=float("inf"), allow_unicode=True)[1:-2]


def _renamed_in_json(text: str, old: str, new: str) -> str:
    import json

    found = json.loads(text)
    found["servers"] = {new if name == old else name: value for name, value in found["servers"].items()}
    for mapping in (*found["servers"].values(), found.get("defaults")):
        if mapping and mapping.get("proxy"):
            mapping["proxy"] = _exchanged_in(mapping["proxy"], old, new)
    if found.get("groups"):
        found["groups"] = {name: _exchanged_in(value, old, new) for name, value in found["groups"].items()}
    return json_text(found, text)


def _exchanged_in(value: Any, old: str, new: str) -> Any:
    if isinstance(value, list):
        return [_exchanged(item, old, new) for item in value]
    return _exchanged(value, old, new) if isinstance(value, str) else value
