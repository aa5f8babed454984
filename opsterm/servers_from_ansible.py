"""Servers as an Ansible inventory has them: INI, YAML, or the JSON that `ansible-inventory --list` prints."""

from __future__ import annotations

import os

from opsterm import servers_ansible_vars, yamlfile
from opsterm.errors import UsageError
from opsterm.servers_from_ssh import Found

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from opsterm.yamlfile import Node

WIDEST = 10_000  # hosts of one range
IMPLIED = ("all", "ungrouped")
LARGEST = 16 << 20  # bytes


class Tree:
    """Hosts and groups with what is said of each. place of a group is where it is named first."""

    def __init__(self) -> None:
        self.hosts: dict[str, dict[str, Any]] = {}
        self.groups: dict[str, dict[str, Any]] = {}  # variables
        self.members: dict[str, dict[str, None]] = {}
        self.children: dict[str, dict[str, None]] = {}
        self.places: dict[str, str] = {}

    def group(self, name: str, place: str) -> str:
        self.groups.setdefault(name, {})
        self.members.setdefault(name, {})
        self.children.setdefault(name, {})
        self.places.setdefault(name, place)
        return name

    def host(self, name: str, group: str, values: dict[str, Any]) -> None:
        self.hosts.setdefault(name, {}).update(values)
        self.members[group][name] = None


def read(file: str) -> Found:
    """UsageError, with file:line, for what is no inventory. Jinja and passwords are left out, and that is said."""
    text = _text(file)
    is_yaml = os.path.splitext(file)[1] in (".yml", ".yaml", ".json") or text.lstrip().startswith(("{", "---"))
    tree = _tree_of_yaml(file) if is_yaml else _tree_of_ini(file, text)
    notes = _add_files_of_vars(tree, os.path.dirname(os.path.abspath(file)))
    depths = _depths(tree)
    servers = {}
    for name in tree.hosts:
        fields = servers_ansible_vars.fields(name, _values(tree, name, depths), notes)
        if fields is not None:
            servers[name] = fields
    if not servers:
        raise UsageError(f"{file} names no host that ssh reaches", "An inventory looks like this: [web] web-1 web-2")
    parts = {name: [*tree.children[name], *tree.members[name]] for name in tree.groups if name not in IMPLIED}
    return Found(servers, {name: found for name, found in parts.items() if found}, notes)


def _text(file: str) -> str:
    if os.access(file, os.X_OK):
        with open(file, "rb") as script:
            if script.read(2) == b"#!":
                hint = f"{file} --list > hosts.json, then: ai servers import hosts.json"
                raise UsageError(f"{file} is a program that prints an inventory: it is not run", hint)
    try:
        with open(file, encoding="utf-8") as source:
            return source.read(LARGEST)
    except UnicodeDecodeError as error:
        raise UsageError(f"{file}: byte {error.start} is not UTF-8 text") from None
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}") from None


# INI


def _tree_of_ini(file: str, text: str) -> Tree:
    tree = Tree()
    group, kind = tree.group("ungrouped", file), "hosts"
    for number, line in enumerate(text.splitlines(), 1):
        place = f"{file}:{number}"
        line = line.strip()
        if not line or line[0] in "#;":
            continue
        if line.startswith("[") and "]" in line and not _begins_with_range(line):
            name, _, kind = line[1 : line.index("]")].strip().partition(":")
            kind = kind or "hosts"
            if kind not in ("hosts", "children", "vars") or not name:
                raise UsageError(f"{place}: [{name}:{kind}] is no section", "[web], [web:children] or [web:vars]")
            group = tree.group(name, place)
        elif line.startswith("[") and "]" not in line:
            raise UsageError(f"{place}: {line!r} has no ]", "[web], [web:children] or [web:vars]")
        elif kind == "vars":
            name, equals, value = line.partition("=")
            if not equals:
                raise UsageError(f"{place}: [{group}:vars] holds lines such as ansible_user=deploy, not {line!r}")
            tree.groups[group][name.strip()] = _literal(value.strip())
        elif kind == "children":
            tree.children[group][tree.group(_words(line, place)[0], place)] = None
        else:
            _ini_host(tree, group, line, place)
    return tree


def _begins_with_range(line: str) -> bool:
    """`[01:03].example.com` at the beginning of a line is a host; `[web:vars]` is not."""
    inner, _, rest = line[1:].partition("]")
    return bool(rest.strip()) and not rest.lstrip().startswith(("#", ";")) and ":" in inner


def _ini_host(tree: Tree, group: str, line: str, place: str) -> None:
    first, *rest = _words(line, place)
    values: dict[str, Any] = {}
    for word in rest:
        name, equals, value = word.partition("=")
        if not equals:
            raise UsageError(f"{place}: {word!r} should be name=value", "web-1 ansible_host=10.0.0.11")
        values[name] = _literal(value)
    for name in expanded(first, place):
        host, port = _port_of(name)
        tree.host(host, group, {**({"ansible_port": port} if port else {}), **values})


def _words(line: str, place: str) -> list[str]:
    import shlex

    try:
        return shlex.split(line, comments=True)
    except ValueError:
        raise UsageError(f"{place}: a quote has no end: {line!r}") from None


def _literal(text: str) -> Any:
    """As Ansible reads the values of an INI file: Python's literals, else text."""
    import ast

    try:
        value = ast.literal_eval(text.partition(" #")[0].strip())
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return text.partition(" #")[0].strip()
    return value if isinstance(value, (str, int, float, bool)) else text


def _port_of(name: str) -> tuple[str, int | None]:
    host, _, port = name.rpartition(":")
    if host and port.isdigit() and (":" not in host or host.endswith("]")):
        return host.strip("[]") if ":" in host else host, int(port)
    return name, None


def expanded(pattern: str, place: str) -> list[str]:
    """web-[01:03].x, db-[a:c], n[1:9:2]: the names that it stands for."""
    import re

    found = [""]
    for part in re.split(r"(\[\w+:\w+(?::\d+)?\])", pattern):
        values = _range(part[1:-1], place) if re.fullmatch(r"\[\w+:\w+(?::\d+)?\]", part) else [part]
        if len(found) * len(values) > WIDEST:
            raise UsageError(f"{place}: {pattern!r} stands for more than {WIDEST:,} hosts")
        found = [before + value for before in found for value in values]
    return found


def _range(text: str, place: str) -> list[str]:
    first, last, *more = text.split(":")
    step = int(more[0]) if more else 1
    if first.isdigit() and last.isdigit() and step and int(first) <= int(last):
        digits = len(first) if first.startswith("0") else 0
        if int(last) - int(first) > WIDEST * step:
            raise UsageError(f"{place}: [{text}] stands for more than {WIDEST:,} hosts")
        return [f"{number:0{digits}}" for number in range(int(first), int(last) + 1, step)]
    if len(first) == len(last) == 1 and first.isalpha() and last.isalpha() and step and first <= last:
        return [chr(code) for code in range(ord(first), ord(last) + 1, step)]
    raise UsageError(f"{place}: [{text}] is no range", "web-[01:20] or db-[a:f]")


# YAML and JSON


def _tree_of_yaml(file: str) -> Tree:
    try:
        root = yamlfile.read(file)
    except UsageError as error:
        hint = f"Or: ansible-inventory -i {file} --list > hosts.json, then: ai servers import hosts.json"
        raise UsageError(error.message, hint if "tag" in error.message else error.hint) from None
    if root is None or not isinstance(root.value, dict):
        raise UsageError(f"{root.place if root else file}: an inventory has groups at its top: all: {{hosts: …}}")
    tree = Tree()
    for name, (place, node) in root.value.items():
        if name != "_meta":
            _yaml_group(tree, name, place, node)
    if "_meta" in root.value:
        known = yamlfile.plain(root.value["_meta"][1])
        for name, values in (known.get("hostvars") or {}).items() if isinstance(known, dict) else ():
            tree.hosts.setdefault(name, {}).update(values or {})
    return tree


def _yaml_group(tree: Tree, name: str, place: str, node: Node) -> None:
    group = tree.group(name, place)
    parts = {"hosts": (node.place, node)} if isinstance(node.value, list) else node.value or {}
    if not isinstance(parts, dict):
        raise UsageError(f"{node.place}: the group {name} should hold hosts, children or vars")
    for key, (where, part) in parts.items():
        if key == "hosts":
            for host, values in _named(part, f"{name}.hosts"):
                for one in expanded(host, where):
                    address, port = _port_of(one)
                    plain = yamlfile.plain(values) if values else None
                    own = plain if isinstance(plain, dict) else {}
                    tree.host(address, group, {**({"ansible_port": port} if port else {}), **own})
        elif key == "children":
            for child, below in _named(part, f"{name}.children"):
                tree.children[group][tree.group(child, part.place)] = None
                if below and below.value:
                    _yaml_group(tree, child, part.place, below)
        elif key == "vars":
            values = yamlfile.plain(part)
            tree.groups[group].update(values if isinstance(values, dict) else {})
        else:
            raise UsageError(f"{where}: a group holds hosts, children and vars, not {key!r}", f"Below {name}: hosts:")


def _named(node: Node, what: str) -> Iterator[tuple[str, Node | None]]:
    """A mapping of names, or (as `--list` prints it) a list of them."""
    if isinstance(node.value, dict):
        yield from ((name, item) for name, (_, item) in node.value.items())
    elif isinstance(node.value, list):
        yield from ((str(item.value), None) for item in node.value)
    elif node.value is not None:
        raise UsageError(f"{node.place}: {what} should be names, each with a colon behind it")


# What holds for a host


def _add_files_of_vars(tree: Tree, directory: str) -> list[str]:
    """group_vars/NAME and host_vars/NAME next to the inventory. What cannot be read (a vault) is said and left out."""
    notes: list[str] = []
    for folder, known in (("group_vars", tree.groups), ("host_vars", tree.hosts)):
        tree.group("all", directory)
        for name in known if os.path.isdir(os.path.join(directory, folder)) else ():
            for file in _files_of(os.path.join(directory, folder, name)):
                try:
                    root = yamlfile.read(file)
                    values = yamlfile.plain(root) if root else {}
                    known[name].update(values if isinstance(values, dict) else {})
                except UsageError as error:
                    notes.append(f"left out: {error.message}")
    return notes


def _files_of(stem: str) -> list[str]:
    from glob import escape, glob

    single = [f"{stem}{end}" for end in ("", ".yml", ".yaml", ".json") if os.path.isfile(f"{stem}{end}")]
    return single or sorted(file for file in glob(f"{escape(stem)}/*") if file.endswith((".yml", ".yaml", ".json")))


def _depths(tree: Tree) -> dict[str, int]:
    """How far below `all` each group is: what is said of the deeper one holds. UsageError for groups in a circle."""
    from graphlib import CycleError, TopologicalSorter

    parents: dict[str, set[str]] = {name: {"all"} if name != "all" else set() for name in tree.groups}
    for name, children in tree.children.items():
        for child in children:
            parents[child].add(name)
    parents["all"] = set()
    depths: dict[str, int] = {}
    try:
        for name in TopologicalSorter(parents).static_order():
            depths[name] = max((depths[parent] + 1 for parent in parents[name]), default=0)
    except CycleError as error:
        circle = error.args[1]
        place = tree.places.get(circle[0], "")
        raise UsageError(f"{place}: the groups lead in a circle: {' → '.join(circle)}") from None
    return depths


def _values(tree: Tree, host: str, depths: dict[str, int]) -> dict[str, Any]:
    """The variables of a host: those of its groups, from all to the deepest, then its own."""
    mine = {name for name, members in tree.members.items() if host in members} | {"all"}
    waiting = list(mine)
    while waiting:
        name = waiting.pop()
        above = {group for group, children in tree.children.items() if name in children} - mine
        mine |= above
        waiting += above
    found: dict[str, Any] = {}
    for name in sorted(mine, key=lambda name: (depths.get(name, 0), name)):
        found.update(tree.groups.get(name, {}))
    return {**found, **tree.hosts[host]}
