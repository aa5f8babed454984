"""YAML (or JSON) files as a tree in which every value knows its place, so that errors can say file:line:column."""

from __future__ import annotations

import os

from opsterm import paths
from opsterm.errors import UsageError
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MAX_SIZE = 1 << 20  # bytes; a larger file is none of ours
MAX_DEPTH = 100  # levels; parsers recurse, and the one in C has no other limit than the stack
MERGE = "tag:yaml.org,2002:merge"


class Node(NamedTuple):
    """A value of a file and its place in it. Mappings are {name: (place of the name, Node)}."""

    value: Any
    place: str  # FILE:LINE:COLUMN
    text: str | None = None  # a YAML scalar as it stands in the file: 4.10 and not 4.1


def plain(node: Node) -> Any:
    """The value of a node without places: dict, list, or a scalar as JSON knows it (a date is its text)."""
    if isinstance(node.value, dict):
        return {name: plain(item) for name, (_, item) in node.value.items()}
    if isinstance(node.value, list):
        return [plain(item) for item in node.value]
    known = node.value is None or isinstance(node.value, (str, int, float))
    return node.value if known else node.text


def find(directory: str, name: str) -> str:
    """The path of NAME.yaml in directory, or of NAME.json where there is no YAML file or no PyYAML; "" for neither.

    UsageError where there is a NAME.yml only: nobody should wonder why it has no effect.
    """
    short = os.path.join(directory, f"{name}.yml")
    if os.path.lexists(short) and not os.path.lexists(long := os.path.join(directory, f"{name}.yaml")):
        raise UsageError(f"{short} is not read: the file's name is {name}.yaml", f"mv {short} {long}")
    found = [
        path for suffix in ("yaml", "json") if os.path.lexists(path := os.path.join(directory, f"{name}.{suffix}"))
    ]
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
        with open(paths.open_regular(path, os.O_RDONLY), encoding="utf-8") as file:
            info = os.fstat(file.fileno())
            if not path.startswith(paths.SYSTEM_DIR + "/"):
                paths.check_owner(path, info)
            paths.check_writers(path, info)
            if info.st_size > MAX_SIZE:
                raise UsageError(f"{path} is larger than {MAX_SIZE >> 20} MB: not read", "Is it the right file?")
            return file.read()
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: byte {error.start} is not UTF-8 text", "Save the file as UTF-8") from None
    except OSError as error:
        raise UsageError(
            f"{path} is there but cannot be read: {error.strerror}", f"Mend it, or move it away: ls -l {path}"
        ) from None


def _yaml_tree(path: str, text: str) -> Node | None:
    try:
        import yaml
    except ImportError:
        raise UsageError(
            f"{path} is there, but Python has no PyYAML to read it with",
            f"pip install pyyaml, or keep the same settings as JSON in {path[:-5]}.json",
        ) from None
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        _check_depth(path, yaml, text, loader)
        root = yaml.compose(text, Loader=loader)
        return None if root is None else _from_yaml(path, root, yaml.constructor.SafeConstructor(), {})
    except yaml.constructor.ConstructorError as error:
        place = _place(path, error.problem_mark)
        raise UsageError(
            f"{place}: a tag (`!…`) that means nothing here", "Put text that starts with ! in quotes"
        ) from None
    except yaml.MarkedYAMLError as error:
        place = _place(path, error.problem_mark or error.context_mark)
        raise UsageError(
            f"{place}: {_unquoted(error.problem or error.context)}", "Check the indentation and the quotes there"
        ) from None
    except RecursionError:
        raise UsageError(f"{path}: an alias (`*…`) stands inside of what it repeats") from None
    except yaml.YAMLError as error:
        raise UsageError(f"{path}: this is not YAML: {' '.join(str(error).split())[:200]}") from None


def _check_depth(path: str, yaml: Any, text: str, loader: Any) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=loader):  # events come from a loop, not from a recursion
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            raise UsageError(f"{_place(path, event.start_mark)}: nested more than {MAX_DEPTH} levels deep")


def _unquoted(problem: str) -> str:
    """A parser's message without what it quotes of the file: it may be a key. Single characters and <tokens> stay."""
    import re

    return re.sub(r"""(['"])(?!<)\S{2,}\1""", "…", problem)


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
        inherited: dict[str, Any] = {}
        for key, item in node.value:
            if key.tag == MERGE:
                inherited.update(_merged(path, item, constructor, seen))
                continue
            name = str(key.value) if key.id == "scalar" else "?"
            if name in value:
                raise UsageError(
                    f"{_place(path, key.start_mark)}: {name!r} stands here a second time (first: {value[name][0]})"
                )
            value[name] = (_place(path, key.start_mark), _from_yaml(path, item, constructor, seen))
        value = {**inherited, **value}
    elif node.id == "sequence":
        value = [_from_yaml(path, item, constructor, seen) for item in node.value]
    else:
        return seen.setdefault(id(node), Node(_scalar(node, constructor), place, node.value))
    return seen.setdefault(id(node), Node(value, place))


def _scalar(node: Any, constructor: Any) -> Any:
    try:
        return constructor.construct_object(node)
    except (ValueError, OverflowError):  # what looks like a date and is none: text
        return node.value


def _merged(path: str, item: Any, constructor: Any, seen: dict[int, Node]) -> dict[str, Any]:
    """What `<<: *alias` or `<<: [*first, *second]` adds to a mapping; of two, the first wins."""
    found: dict[str, Any] = {}
    for source in reversed(item.value if item.id == "sequence" else [item]):
        node = _from_yaml(path, source, constructor, seen)
        if not isinstance(node.value, dict):
            raise UsageError(f"{_place(path, item.start_mark)}: `<<` takes a mapping, or a list of mappings")
        found.update(node.value)
    return found


def _json_tree(path: str, text: str) -> Node:
    import json

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            raise UsageError(f"{path}: {_twice(pairs)!r} stands twice in one object")
        return found

    try:
        return _from_json(path, text, json.loads(text, object_pairs_hook=unique), 0)[0]
    except RecursionError:
        raise UsageError(f"{path}: nested too deeply") from None
    except ValueError as error:
        place = f"{path}:{error.lineno}:{error.colno}" if isinstance(error, json.JSONDecodeError) else path
        raise UsageError(f"{place}: this is not JSON: {getattr(error, 'msg', error)}") from None


def _twice(pairs: list[tuple[str, Any]]) -> str:
    names = [name for name, _ in pairs]
    return next(name for name in names if names.count(name) > 1)


def _from_json(path: str, text: str, value: Any, start: int) -> tuple[Node, int]:
    """Turn a decoded value into a Node. json tells no places: they are found by looking for the names in order."""
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
