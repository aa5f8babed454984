"""A YAML text with its tree and the span of every node in it, for those who change it in one place."""

from __future__ import annotations

import re
from collections.abc import Sequence

from opsterm.errors import OpsTermError
from opsterm.yamlfile import MERGE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

HINT = "Edit it by hand: ai config edit"
COMMENT = re.compile(r"#[^\r\n]*")
BLOCK_HEADER = re.compile(r"[|>][-+0-9]*[ \t]+(#[^\r\n]*)")
Splice = tuple[int, int, str]  # from, to, what stands there instead


class Document:
    """A composed text. Offsets count characters behind a byte order mark."""

    def __init__(self, text: str, name: str) -> None:
        import yaml

        self.name = name
        self.marked = text.startswith("\ufeff")
        self.text = text.removeprefix("\ufeff")
        self.newline = "\r\n" if "\r\n" in text else "\n"
        try:
            loader = _loader()(self.text)
            roots = []
            while loader.check_node():
                roots.append(loader.get_node())
            self.tokens = list(yaml.scan(self.text, Loader=_loader()))
        except yaml.MarkedYAMLError as error:
            raise self.refusal("it is not valid YAML", error.problem_mark) from None
        except (yaml.YAMLError, RecursionError):
            raise self.refusal("it is not valid YAML") from None
        if len(roots) > 1:
            raise self.refusal("it holds more than one document (`---`)", roots[1].start_mark)
        self.root = roots[0] if roots else None
        self.aliases: list[Any] = loader.aliases
        for alias in self.aliases:
            if alias.value.start_mark.index <= alias.start_mark.index < alias.value.end_mark.index:
                raise self.refusal("an alias (`*…`) stands inside of what it repeats", alias.start_mark)

    def refusal(self, why: str, mark: Any = None) -> OpsTermError:
        place = f"{self.name}:{mark.line + 1}" if mark else self.name
        return OpsTermError(f"could not edit {place} safely: {why}", HINT)

    def spliced(self, splices: list[Splice]) -> str:
        text = self.text
        for start, end, new in sorted(splices, reverse=True):
            text = text[:start] + new + text[end:]
        return text

    def line_start(self, index: int) -> int:
        return self.text.rfind("\n", 0, index) + 1

    def below(self, index: int) -> int:
        """The start of the line under the one that holds index."""
        if index and self.text[index - 1] == "\n":
            return index  # a block scalar that keeps its newlines ends there
        return self.text.find("\n", index) + 1 or len(self.text)

    def below_section(self, index: int, indent: int) -> int:
        """As below(), and under the comments that are indented like the section."""
        start = self.below(index)
        while True:
            line = self.text[start : self.below(start + 1)] if start < len(self.text) else ""
            shape = line.lstrip(" ")
            if not shape.startswith("#") or len(line) - len(shape) < indent:
                return start
            start += len(line)

    def inserted(self, index: int, lines: list[str]) -> Splice:
        """lines at index, the start of a line or the end of a text that lacks its last newline."""
        block = self.newline.join(lines)
        open_end = index and self.text[index - 1] != "\n"
        return (index, index, self.newline + block if open_end else block + self.newline)

    def end(self, node: Any) -> int:
        """Where the content of node ends, before the comment behind it and the blank lines under it."""
        if node.id in ("mapping", "sequence") and not node.flow_style and node.value:
            last = node.value[-1]
            return self.end(last[1] if node.id == "mapping" else last)
        end = node.end_mark.index
        if not is_block_scalar(node):
            return end
        content = self.text[node.start_mark.index : end]
        keeps = "+" in content.partition("\n")[0].partition("#")[0]
        return end if keeps else node.start_mark.index + len(content.rstrip())

    def end_of_file(self) -> int:
        """Where another section goes: at the end, in front of a `...`."""
        ends = [token.start_mark.index for token in self.tokens if token.id == "<document end>"]
        return ends[-1] if ends else len(self.text)

    def colon(self, key: Any) -> int:
        """The offset behind the colon of key, or behind key where it has none (`{key}`)."""
        found = re.compile(r"\s*:").match(self.text, key.end_mark.index)
        return found.end() if found else key.end_mark.index

    def comments(self, start: int, end: int) -> list[tuple[int, str]]:
        """(offset, text) of the comments from start to end."""
        found = []
        before = 0
        for token in self.tokens:
            first, last = token.start_mark.index, token.end_mark.index
            found += [(m.start(), m.group()) for m in COMMENT.finditer(self.text, before, max(first, before))]
            header = token.id == "<scalar>" and BLOCK_HEADER.match(self.text, first, last)
            found += [(header.start(1), header.group(1))] if header and not token.plain else []
            before = max(last, before)
        return [comment for comment in found if start <= comment[0] < end]

    def step(self) -> int:
        """Columns of one level."""
        for key, value in self.root.value if self.root is not None and self.root.id == "mapping" else ():
            if value.id == "mapping" and not value.flow_style and value.value:
                return max(value.value[0][0].start_mark.column - key.start_mark.column, 1)
        return 2

    def check_unshared(self, node: Any, inside: bool) -> None:
        """Refuse to change node where an alias elsewhere repeats it, or (inside) a part of it."""
        for alias in self.aliases:
            target = alias.value
            elsewhere = not node.start_mark.index <= alias.start_mark.index < node.end_mark.index
            if target is node or (inside and elsewhere and holds(node, target)):
                name = self.text[alias.start_mark.index + 1 : alias.end_mark.index]
                why = f"line {alias.start_mark.line + 1} repeats it (`*{name}`)"
                raise self.refusal(why, target.start_mark)


def _loader() -> Any:
    """The class of a loader whose trees hold an alias as a node of its own, with its target as the value."""
    import yaml

    class Alias(yaml.nodes.Node):
        id = "alias"

    class Loader(yaml.SafeLoader):
        def __init__(self, stream: str) -> None:
            super().__init__(stream)
            self.aliases: list[Alias] = []

        def scan_to_next_token(self) -> None:
            while self.peek() in (" ", "\t"):  # PyYAML's scanner in C takes tabs before a comment, this one does not
                self.forward()
            super().scan_to_next_token()

        def compose_node(self, parent: Any, index: Any) -> Any:
            event = self.peek_event()
            node = super().compose_node(parent, index)
            if not isinstance(event, yaml.AliasEvent):
                return node
            self.aliases.append(Alias(node.tag, node, event.start_mark, event.end_mark))
            return self.aliases[-1]

    return Loader


def is_block_scalar(node: Any) -> bool:
    return node.id == "scalar" and node.style in ("|", ">")


def is_null(node: Any) -> bool:
    return node is None or (node.id == "scalar" and node.tag == "tag:yaml.org,2002:null")


def holds(node: Any, part: Any) -> bool:
    if node is part:
        return True
    children = node.value if node.id in ("mapping", "sequence") else ()
    flat = [item for pair in children for item in pair] if node.id == "mapping" else children
    return any(holds(child, part) for child in flat)


def name_of(key: Any) -> str | None:
    key = key.value if key.id == "alias" else key
    return str(key.value) if key.id == "scalar" and key.tag != MERGE else None


def own(mapping: Any, name: str) -> tuple[Any, Any] | None:
    return next((pair for pair in mapping.value if name_of(pair[0]) == name), None)


class Trees:
    """Gives every distinct value a number, so that trees compare fast however often aliases repeat their parts.

    Merge keys are carried out; nothing, null and an empty mapping are the same; without is a key that is passed over.
    """

    def __init__(self, without: Any = None) -> None:
        self._numbers: dict[Any, int] = {}
        self._shapes: list[Any] = []
        self._seen: dict[int, tuple[Any, int]] = {}
        self._without = without

    def _number(self, shape: Any) -> int:
        if shape not in self._numbers:
            self._numbers[shape] = len(self._shapes)
            self._shapes.append(shape)
        return self._numbers[shape]

    def of(self, node: Any) -> int:
        if is_null(node):
            return self._mapping({})
        node = node.value if node.id == "alias" else node
        if id(node) not in self._seen:
            self._seen[id(node)] = (node, self._of(node))  # kept, so that its id stays its own
        return self._seen[id(node)][1]

    def _of(self, node: Any) -> int:
        if is_null(node):
            return self._mapping({})
        if node.id == "scalar":
            return self._number((node.tag, node.value))
        if node.id == "sequence":
            return self._number(tuple(self.of(item) for item in node.value))
        own: dict[Any, int] = {}
        inherited: dict[Any, int] = {}
        for key, value in node.value:
            if key is self._without:
                continue
            if key.tag == MERGE:
                real = value.value if value.id == "alias" else value
                for source in reversed(real.value if real.id == "sequence" else [value]):
                    inherited.update(self._pairs(self.of(source)))
            else:
                name = name_of(key)
                own[self.of(key) if name is None else name] = self.of(value)
        return self._mapping({**inherited, **own})

    def _mapping(self, pairs: dict[Any, int]) -> int:
        return self._number(frozenset(pairs.items()))

    def _pairs(self, number: int) -> dict[Any, int]:
        shape = self._shapes[number]
        return dict(shape) if isinstance(shape, frozenset) else {}

    def changed(self, number: int, path: Sequence[str], value: int) -> int:
        if not path:
            return value
        pairs = self._pairs(number)
        return self._mapping({**pairs, path[0]: self.changed(pairs.get(path[0], self._mapping({})), path[1:], value)})
