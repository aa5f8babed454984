"""Changes one value of a YAML (or JSON) text and leaves the rest of it, comments and layout, as it stands.

What is replaced are the spans that the parser reports. The result is parsed again: unless it is the old tree with
exactly that one change, it is thrown away.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from opsterm.errors import OpsTermError
from opsterm.yamldoc import HINT, Document, Splice, Trees, is_null, own

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def set_value(text: str, path: tuple[str, ...], value: Any, place_name: str) -> str:
    """text with value (text, number, bool, list, dict) at path; missing sections are created. place_name is the file's
    name for messages, and `.json` at its end says what text is.

    OpsTermError where that takes more than a change in one place.
    """
    if place_name.endswith(".json"):
        return _in_json(text, path, value, place_name)
    old = Document(text, place_name)
    new = old.spliced(_setting(old, path, value))
    trees = Trees()
    wanted = trees.changed(trees.of(old.root), path, trees.of(Document(_scalar(value, False), place_name).root))
    return _verified(old, new, trees, wanted)


def unset(text: str, path: tuple[str, ...], place_name: str) -> str:
    """text without path, and without the sections that this leaves empty, comments in them aside. KeyError where path
    is not in text, OpsTermError where it cannot be taken out of one place."""
    if place_name.endswith(".json"):
        return _in_json(text, path, None, place_name)
    old = Document(text, place_name)
    chain = _chain(old, path)
    last = _climb(old, chain)
    trees = Trees(without=chain[last][1])
    return _verified(old, old.spliced(_removal(old, *chain[last])), trees, trees.of(old.root))


def _verified(old: Document, new: str, trees: Trees, wanted: int) -> str:
    try:
        root = Document(new, old.name).root
    except OpsTermError:
        raise old.refusal("more than that would change") from None
    if trees.of(root) != wanted:
        raise old.refusal("more than that would change")
    return ("\ufeff" if old.marked else "") + new


def _setting(document: Document, path: tuple[str, ...], value: Any) -> list[Splice]:
    node, parent, key = document.root, None, None
    for depth, name in enumerate(path):
        rest = path[depth:]
        if is_null(node):
            return _filling(document, parent, key, node, rest, value)
        document.check_unshared(node, inside=False)
        start, end = node.start_mark.index, node.end_mark.index
        if node.id == "alias" and node.value.id == "mapping":
            return [(start, end, f"{{<<: {document.text[start:end]}, {_flow(rest, value)}}}")]
        if node.id != "mapping":
            raise document.refusal("a value stands where a section should be", node.start_mark)
        found = own(node, name)
        if found is None:
            return [_insertion(document, node, rest, value)]
        parent, (key, node) = node, found
    return _replacement(document, parent, key, node, value)


def _filling(document: Document, parent: Any, key: Any, node: Any, path: tuple[str, ...], value: Any) -> list[Splice]:
    """The first key of a section (of the file, where key is None) that holds nothing yet."""
    if node is not None:
        document.check_unshared(node, inside=False)
    gone = [(node.start_mark.index, node.end_mark.index, "")] if node is not None else []
    if key is None:
        return [*gone, document.inserted(document.end_of_file(), _lines(path, value, 0, 2))]
    colon = document.colon(key)
    if parent.flow_style:
        mark = " " if document.text[colon - 1] == ":" else ": "
        return [(colon, node.end_mark.index, f"{mark}{{{_flow(path, value)}}}")]
    column = key.start_mark.column
    lines = _lines(path, value, column + document.step(), document.step())
    return [*gone, document.inserted(document.below_section(node.end_mark.index, column + 1), lines)]


def _insertion(document: Document, mapping: Any, path: tuple[str, ...], value: Any) -> Splice:
    """Another key at the end of a mapping."""
    if mapping.flow_style:
        last = mapping.end_mark.index - 1
        if not mapping.value:
            return (last, last, _flow(path, value))
        end = document.end(mapping.value[-1][1])
        commas = _commas(document, end, last)
        return (commas[0], commas[0], f" {_flow(path, value)}") if commas else (end, end, f", {_flow(path, value)}")
    indent = mapping.value[0][0].start_mark.column
    index = document.end_of_file()
    if mapping is not document.root:
        index = document.below_section(document.end(mapping), indent)
    return document.inserted(index, _lines(path, value, indent, document.step()))


def _commas(document: Document, start: int, end: int) -> list[int]:
    """The offsets behind the commas of flow style from start to end."""
    ends = [token.end_mark.index for token in document.tokens if token.id == ","]
    return [index for index in ends if start < index <= end]


def _replacement(document: Document, parent: Any, key: Any, node: Any, value: Any) -> list[Splice]:
    document.check_unshared(node, inside=True)
    new = _scalar(value, bool(parent.flow_style))
    start, end, colon = node.start_mark.index, document.end(node), document.colon(key)
    if start == end:
        return [(start, end, f" {new}" if document.text[start - 1] == ":" else f": {new}")]
    indent = " " * (key.start_mark.column + document.step())
    below_key = "\n" in document.text[colon:start]
    if node.id in ("mapping", "sequence") and not node.flow_style and below_key:
        first, last = document.line_start(start), document.below(end)
        kept = "".join(f"{indent}{comment}{document.newline}" for _, comment in document.comments(first, last))
        return [(colon, colon, f" {new}"), (first, last, kept)]
    end = start + len(document.text[start:end].rstrip())
    comments = [comment for _, comment in document.comments(start, end)]
    new += "".join(f"{'  ' if not number else document.newline + indent}{c}" for number, c in enumerate(comments))
    behind = document.text[end : document.below(end)].strip()
    return [(start, end, new + (document.newline + indent if comments and behind else ""))]


def _chain(document: Document, path: tuple[str, ...]) -> list[tuple[Any, Any, Any]]:
    """(mapping, key, value) of each part of path. KeyError when the text has no such key of its own."""
    node, chain = document.root, []
    for name in path:
        if is_null(node):
            raise KeyError(path)
        document.check_unshared(node, inside=False)
        if node.id == "alias":
            raise document.refusal("it comes from an alias (`*…`)", node.start_mark)
        found = own(node, name) if node.id == "mapping" else None
        if found is None:
            raise KeyError(path)
        chain.append((node, *found))
        node = found[1]
    document.check_unshared(node, inside=True)
    return chain


def _climb(document: Document, chain: list[tuple[Any, Any, Any]]) -> int:
    """Which part of the path goes: the last, or a section that holds nothing else, not even a comment."""
    last = len(chain) - 1
    mapping, key, value = chain[last]
    end = document.end(value)
    own = document.comments(document.line_start(key.start_mark.index), document.below(end))
    own = [] if mapping.flow_style else own
    while last and len(chain[last][0].value) == 1:
        _, section, value = chain[last - 1]
        start = document.line_start(section.start_mark.index)
        below = document.below_section(document.end(value), section.start_mark.column + 1)
        bare_end = last == 1 and document.end_of_file() < len(document.text)  # a `...` needs something before it
        if bare_end or [comment for comment in document.comments(start, below) if comment not in own]:
            break
        last -= 1
    return last


def _removal(document: Document, mapping: Any, key: Any, value: Any) -> list[Splice]:
    start, end = key.start_mark.index, document.end(value)
    if not mapping.flow_style:
        line = document.line_start(start)
        return [(line if not document.text[line:start].strip() else start, document.below(end), "")]
    end = max(end, document.colon(key))
    behind = _commas(document, end, mapping.end_mark.index)
    number = [pair[0] for pair in mapping.value].index(key)
    if number + 1 < len(mapping.value):
        following = mapping.value[number + 1][0].start_mark.index
        gap = document.text[behind[0] : following]
        return [(start, end, ""), (behind[0] - 1, following if not gap.strip(" ") else behind[0], "")]
    if behind:
        return [(start, end, ""), (behind[0] - 1, behind[0], "")]
    before = _commas(document, mapping.start_mark.index, start)
    if not before:
        return [(start, end, "")]
    gap = document.text[before[-1] : start]
    return [(before[-1] - 1, before[-1] if gap.strip(" ") else start, ""), (start, end, "")]


def _lines(path: tuple[str, ...], value: Any, indent: int, step: int) -> list[str]:
    lines = [f"{' ' * (indent + step * depth)}{_key(name)}:" for depth, name in enumerate(path)]
    lines[-1] += f" {_scalar(value, False)}"
    return lines


def _flow(path: tuple[str, ...], value: Any) -> str:
    inner = _scalar(value, True) if len(path) == 1 else f"{{{_flow(path[1:], value)}}}"
    return f"{_key(path[0], True)}: {inner}"


def _key(name: str, flow: bool = False) -> str:
    text = _dumped({name: 0}, flow)
    return text[1:-5] if flow else text[:-4]  # `{name: 0}` and `name: 0`, with a newline behind


def _scalar(value: Any, flow: bool) -> str:
    """value on one line, as it has to stand in flow style or in block style."""
    if isinstance(value, (Mapping, list, tuple)):
        flow = True
    text = _dumped({"k": value}, flow)
    return text[4:-2] if flow else text[3:-1]


def _dumped(value: Any, flow: bool) -> str:
    import yaml

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: Any) -> bool:
            return True

    def represent(dumper: Any, text: str) -> Any:
        several = len(text.splitlines()) > 1 or text != text.rstrip("\r\n\x85\u2028\u2029")
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"' if several else None)

    Dumper.add_representer(str, represent)
    Dumper.add_multi_representer(Mapping, lambda dumper, data: dumper.represent_dict(data.items()))
    return yaml.dump(
        value, Dumper=Dumper, default_flow_style=flow, width=float("inf"), allow_unicode=True, sort_keys=False
    )


def _in_json(text: str, path: tuple[str, ...], value: Any, name: str) -> str:
    """The same for JSON, which has no comments: rewritten with its own indentation. value None takes path out."""
    import json

    found = json.loads(text) if text.strip() else {}
    chain = [found]
    for part in path[:-1]:
        if value is None and not isinstance(chain[-1].get(part), dict):
            raise KeyError(path)
        if chain[-1].get(part) is None:
            chain[-1][part] = {}
        if not isinstance(chain[-1][part], dict):
            raise OpsTermError(f"could not edit {name} safely: {part!r} is no object", HINT)
        chain.append(chain[-1][part])
    if value is None:
        del chain[-1][path[-1]]
        for section, part in zip(reversed(chain[:-1]), reversed(path[:-1])):
            if not section[part]:
                del section[part]
    else:
        chain[-1][path[-1]] = dict(value) if isinstance(value, Mapping) else value
    indent = re.search(r"\n([ \t]+)", text)
    return json.dumps(found, indent=indent.group(1) if indent else 2, ensure_ascii=False) + "\n"
