"""YAML (or JSON) files as a tree in which every value knows its place, so that errors can say file:line:column."""

from __future__ import annotations

import os
from typing import Any, NamedTuple

from opsterm import paths
from opsterm.errors import UsageError


class Node(NamedTuple):
    """A value of a file and its place in it. Mappings are {name: (place of the name, Node)}."""

    value: Any
    place: str  # FILE:LINE:COLUMN


def find(directory: str, name: str) -> str:
    """The path of NAME.yaml in directory, or of NAME.json where there is no YAML file or no PyYAML to read it with; "" for neither."""
    found = [path for suffix in ("yaml", "json") if os.path.lexists(path := os.path.join(directory, f"{name}.{suffix}"))]
    if len(found) == 2 and not _has_yaml():
        return found[1]
    return found[0] if found else ""


def _has_yaml() -> bool:
    try:
        import yaml  # noqa: F401
    except ImportError:
        return False
    return True


def read(path: str) -> Node | None:
    """The tree of a file, None for an empty one. UsageError, with the place, when it is there and cannot be used."""
    text = _text(path)
    return _json_tree(path, text) if path.endswith(".json") else _yaml_tree(path, text)


def _text(path: str) -> str:
    try:
        with open(path, encoding="utf-8") as file:
            if not path.startswith(paths.SYSTEM_DIR + "/"):
                paths.check_owner(path, os.fstat(file.fileno()))
            return file.read()
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: byte {error.start} is not UTF-8 text", "Save the file as UTF-8") from None
    except OSError as error:
        raise UsageError(f"{path} is there but cannot be read: {error.strerror}", f"Mend it, or move it away: ls -l {path}") from None


def _yaml_tree(path: str, text: str) -> Node | None:
    try:
        import yaml
    except ImportError:
        raise UsageError(
            f"{path} is there, but Python has no PyYAML to read it with",
            f"pip install pyyaml, or keep the same settings as JSON in {path[:-5]}.json",
        ) from None
    try:
        root = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        return None if root is None else _from_yaml(path, root, yaml.constructor.SafeConstructor(), {})
    except yaml.MarkedYAMLError as error:
        place = _place(path, error.problem_mark or error.context_mark)
        raise UsageError(f"{place}: {error.problem or error.context}", "Check the indentation and the quotes there") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise UsageError(f"{path}: this is not YAML: {' '.join(str(error).split())[:200]}") from None


def _place(path: str, mark: Any) -> str:
    return f"{path}:{mark.line + 1}:{mark.column + 1}" if mark else path


def _from_yaml(path: str, node: Any, constructor: Any, seen: dict[int, Node]) -> Node:
    """Turn a composed node into ours; seen keeps a file full of aliases from growing without bound."""
    if id(node) in seen:
        return seen[id(node)]
    place = _place(path, node.start_mark)
    value: Any
    if node.id == "mapping":
        value = {}
        for key, item in node.value:
            name = str(key.value) if key.id == "scalar" else "?"
            if name in value:
                raise UsageError(f"{_place(path, key.start_mark)}: {name!r} stands here a second time (first: {value[name][0]})")
            value[name] = (_place(path, key.start_mark), _from_yaml(path, item, constructor, seen))
    elif node.id == "sequence":
        value = [_from_yaml(path, item, constructor, seen) for item in node.value]
    else:
        value = constructor.construct_object(node)
    return seen.setdefault(id(node), Node(value, place))


def _json_tree(path: str, text: str) -> Node:
    import json

    try:
        document = json.loads(text)
    except ValueError as error:
        place = f"{path}:{error.lineno}:{error.colno}" if isinstance(error, json.JSONDecodeError) else path
        raise UsageError(f"{place}: this is not JSON: {getattr(error, 'msg', error)}") from None
    return _from_json(path, text, document, 0)[0]


def _from_json(path: str, text: str, value: Any, start: int) -> tuple[Node, int]:
    """Turn a decoded value into a Node; its place is found by looking for the names in their order, since json tells none."""
    import json
    import re

    place = f"{path}:{text.count(chr(10), 0, start) + 1}:{start - text.rfind(chr(10), 0, start)}"
    if isinstance(value, list):
        return Node([_from_json(path, text, item, start)[0] for item in value], place), start
    if not isinstance(value, dict):
        return Node(value, place), start
    mapping = {}
    for name, item in value.items():
        match = re.compile(re.escape(json.dumps(name)) + r"\s*:\s*").search(text, start)
        name_at, start = match.span() if match else (start, start)
        name_place = f"{path}:{text.count(chr(10), 0, name_at) + 1}:{name_at - text.rfind(chr(10), 0, name_at)}"
        node, start = _from_json(path, text, item, start)
        mapping[name] = (name_place, node)
    return Node(mapping, place), start
