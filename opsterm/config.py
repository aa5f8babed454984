"""Configuration: one table of keys, read afresh on every call, every value with its origin.

Precedence: flag > environment > user file > /etc/opsterm > default. A file that is there and cannot be used is an error
with its place (file:line:column), never a silent default.
"""

from __future__ import annotations

import os

from opsterm import paths, yamlfile
from opsterm.errors import OpsTermError, UsageError
from opsterm.record import NamedTuple
from opsterm.yamlfile import Node

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any


class Key(NamedTuple):
    kind: str  # text, number, integer, flag, list
    default: Any
    variable: str
    help: str
    minimum: float | None = None
    maximum: float | None = None  # only with a minimum


KEYS = {
    "ai.provider": Key(
        "text",
        "",
        "OPSTERM_PROVIDER",
        "who answers: a preset (deepseek, openai, ollama, …), a label of yours, or guide",
    ),
    "ai.api_url": Key(
        "text", "", "OPSTERM_API_URL", "address of an OpenAI-compatible server: https://host/v1 or the full endpoint"
    ),
    "ai.api_key": Key("text", "", "OPSTERM_API_KEY", "its key; local servers need none"),
    "ai.model": Key("text", "", "OPSTERM_MODEL", "the model's name there"),
    "ai.temperature": Key(
        "number", None, "OPSTERM_TEMPERATURE", "0 (same answer again) to 2; the provider's own when unset", 0, 2
    ),
    "ai.max_tokens": Key(
        "integer", None, "OPSTERM_MAX_TOKENS", "longest answer, in tokens; the provider's own when unset", 1
    ),
    "ai.system": Key("text", "", "OPSTERM_SYSTEM", "added to the system prompt of every question"),
    "ai.timeout": Key(
        "number", 120.0, "OPSTERM_TIMEOUT", "seconds without a byte before a request is given up", 1, 86400
    ),
    "shell.confirm_before_exec": Key(
        "flag", True, "OPSTERM_CONFIRM_BEFORE_EXEC", "kept for old files; every command is confirmed"
    ),
    "shell.auto_exec_patterns": Key(
        "list", (), "OPSTERM_AUTO_EXEC_PATTERNS", "kept for old files; no pattern skips the confirmation"
    ),
}
PROVIDER_KEYS = {name: KEYS[f"ai.{name}"] for name in ("api_url", "api_key", "model", "temperature", "max_tokens")}
KINDS = {
    "text": "text",
    "number": "a number",
    "integer": "a whole number",
    "flag": "true or false",
    "list": "a list of texts",
}
SECRET = "api_key"


class Value(NamedTuple):
    value: Any
    origin: str  # "default", "$VARIABLE", "FILE:LINE" or a flag


class Config:
    """Values by dotted key. config["ai.model"] is the value; value(key) has its origin too, None if nobody set it."""

    def __init__(self, values: dict[str, Value], path: str) -> None:
        self._values = values
        self.path = path  # the user's own file, whether it exists or not

    def __getitem__(self, key: str) -> Any:
        return self._values[key].value

    def value(self, key: str) -> Value | None:
        return self._values.get(key)

    def items(self) -> list[tuple[str, Value]]:
        return sorted(self._values.items())

    def overruled(self) -> list[str]:
        """The keys of old files that ask for commands to run unconfirmed, which nothing can."""
        return [
            key for key in ("shell.confirm_before_exec", "shell.auto_exec_patterns") if self[key] != KEYS[key].default
        ]


def load() -> Config:
    """Read the environment and the files. UsageError for what is wrong, all of it in one message."""
    values = {name: Value(key.default, "default") for name, key in KEYS.items()}
    path = user_file()
    problems: list[str] = []
    for file in (yamlfile.find(paths.SYSTEM_DIR, "config"), yamlfile.find(paths.config_dir(), "config")):
        if file:
            values.update(_read(file, problems))
    values.update(_environment(problems))
    if problems:
        raise UsageError(
            "\n".join(problems), "`ai config path` shows which file is yours; docs/configuration.md lists the keys"
        )
    return Config(values, path)


def user_file() -> str:
    return yamlfile.find(paths.config_dir(), "config") or os.path.join(paths.config_dir(), "config.yaml")


def _environment(problems: list[str]) -> dict[str, Value]:
    values = {}
    for name, key in KEYS.items():
        text = os.environ.get(key.variable)
        if text:
            try:
                values[name] = Value(parse(key, text), f"${key.variable}")
            except (ValueError, KeyError) as error:
                problems.append(f"${key.variable}: expected {_expected(key, error)}, got {text!r}")
    return values


def parse(key: Key, text: str) -> Any:
    """The value that text (an environment variable, a command line) stands for. ValueError when it is none."""
    if key.kind == "flag":
        return {
            "1": True,
            "true": True,
            "yes": True,
            "on": True,
            "0": False,
            "false": False,
            "no": False,
            "off": False,
        }[text.lower()]
    if key.kind == "list":
        return tuple(filter(None, (part.strip() for part in text.split(","))))
    return _checked({"number": float, "integer": int, "text": str}[key.kind](text), key)


class _OutOfRange(ValueError):
    """A number below the key's minimum or above its maximum."""


def _checked(value: Any, key: Key) -> Any:
    if key.minimum is not None:
        inside = value >= key.minimum if key.maximum is None else key.minimum <= value <= key.maximum
        if not inside:  # asked this way round, NaN fails too
            raise _OutOfRange
    return value


def _expected(key: Key, error: Exception) -> str:
    if not isinstance(error, _OutOfRange):
        return KINDS[key.kind]
    return f"at least {key.minimum:g}" if key.maximum is None else f"from {key.minimum:g} to {key.maximum:g}"


def _read(path: str, problems: list[str]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    _walk(yamlfile.read(path), problems, values)
    if any(name.endswith(SECRET) and v.value and not v.value.startswith("vault:") for name, v in values.items()):
        _warn_if_readable(path)
    return values


def _warn_if_readable(path: str) -> None:
    mode = os.stat(path).st_mode
    if mode & 0o077:
        from opsterm.term import note

        note(f"{path} holds an API key and others can read it: chmod 600 {path}", "yellow")


def _walk(tree: Node | None, problems: list[str], values: dict[str, Value]) -> None:
    """Check the whole tree against KEYS; put what fits into values and one line for everything else into problems."""
    sections = {name.partition(".")[0] for name in KEYS}
    for section, (place, node) in _mapping(tree, "the file", problems):
        if section == "providers":
            for label, (_, provider) in _mapping(node, section, problems):
                _section(f"providers.{label}", provider, PROVIDER_KEYS, problems, values)
        elif section in sections:
            known = {name.partition(".")[2]: key for name, key in KEYS.items() if name.startswith(section + ".")}
            _section(section, node, known, problems, values)
        else:
            problems.append(f"{place}: unknown key {_quoted(section)}{_suggestion(section, [*sections, 'providers'])}")


def _mapping(node: Node | None, name: str, problems: list[str]) -> list[tuple[str, tuple[str, Node]]]:
    if node is None or node.value is None:
        return []  # an empty file, or a section with nothing under it
    if not isinstance(node.value, dict):
        found = (
            "a list" if isinstance(node.value, list) else "a single value"
        )  # not quoted: it may be a key without its name
        problems.append(f"{node.place}: {name} should hold `key: value` lines, not {found}")
        return []
    return list(node.value.items())


def _section(name: str, node: Node, known: dict[str, Key], problems: list[str], values: dict[str, Value]) -> None:
    for field, (place, item) in _mapping(node, name, problems):
        if field not in known:
            problems.append(f"{place}: unknown key {_quoted(field, name + '.')}{_suggestion(field, known)}")
        elif item.value is not None:  # `api_key:` with nothing behind it leaves the default
            try:
                values[f"{name}.{field}"] = Value(_typed(item, known[field]), item.place.rpartition(":")[0])
            except ValueError as error:
                shown = "something else" if field.endswith(SECRET) else _shown(item.value)
                problems.append(f"{item.place}: {name}.{field} should be {_expected(known[field], error)}, not {shown}")


def _typed(node: Node, key: Key) -> Any:
    value = node.value
    if key.kind == "list" and isinstance(value, list):
        return tuple(str(item.value) if item.text is None else item.text for item in value)
    if key.kind == "text" and node.text is not None:
        return node.text
    if key.kind == "text" and isinstance(value, (str, int, float)) and not isinstance(value, bool):
        return str(value)
    if key.kind == "flag" and isinstance(value, bool):
        return value
    numbers = {"integer": (int,), "number": (int, float)}.get(key.kind, ())
    if isinstance(value, numbers) and not isinstance(value, bool):
        return _checked(value, key)
    raise ValueError


def _quoted(name: str, before: str = "") -> str:
    """An unknown name for a message; not what looks less like a name than like a key that lacks one."""
    return (
        repr(before + name)
        if name.replace("_", "a").isalnum() and len(name) <= 24
        else f"in {before.rstrip('.') or 'the file'}"
    )


def _shown(value: Any) -> str:
    words = {dict: "a mapping", list: "a list", bool: str(value).lower(), str: repr(value)[:60]}
    return words.get(type(value), str(value))


def _suggestion(word: str, known: Any) -> str:
    import difflib

    close = difflib.get_close_matches(word, list(known), 1)
    return f": did you mean {close[0]!r}?" if close else f" (known here: {', '.join(sorted(known))})"


def masked(name: str, value: Any) -> Any:
    """The value as it may be shown: keys only by their last characters, addresses without user and password."""
    if name.endswith("api_url") and "@" in value:
        scheme, slashes, rest = value.rpartition("@")[0].rpartition("//")
        return f"{scheme}{slashes}***@{value.rpartition('@')[2]}" if rest else value
    if not name.endswith(SECRET) or not value or value.startswith("vault:"):
        return value
    return "***" + (value[-4:] if len(value) >= 20 else "")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="path|get|list", required=True)
    actions.add_parser("path", help="where your configuration file is (or would be)")
    get = actions.add_parser("get", help="one value")
    get.add_argument("key", help="for example ai.model")
    get.add_argument("--reveal", action="store_true", help="show a key unmasked")
    get.add_argument("--json", action="store_true", help="as JSON, with its origin")
    listing = actions.add_parser("list", help="every value with where it comes from; keys masked")
    listing.add_argument("--json", action="store_true", help="as JSON")


def main(args: argparse.Namespace) -> int:
    if args.action == "path":
        print(user_file())
        return 0
    config = load()
    return _get(config, args) if args.action == "get" else _list(config, args.json)


def _get(config: Config, args: argparse.Namespace) -> int:
    import json

    found = config.value(args.key)
    if found is None:
        if args.key not in KEYS and not args.key.startswith("providers."):
            raise UsageError(f"unknown key {args.key!r}{_suggestion(args.key, KEYS)}")
        raise OpsTermError(f"{args.key} is not set", "`ai config list` shows what is")
    value = found.value if args.reveal else masked(args.key, found.value)
    print(json.dumps({"key": args.key, "value": value, "origin": found.origin}) if args.json else _plain(value))
    return 0


def _list(config: Config, as_json: bool) -> int:
    import json

    rows = [(name, masked(name, found.value), found.origin) for name, found in config.items()]
    if as_json:
        print(json.dumps([{"key": name, "value": value, "origin": origin} for name, value, origin in rows]))
        return 0
    wide = max(len(name) for name, _, _ in rows)
    for name, value, origin in rows:
        ignored = "  (has no effect: every command is confirmed)" if name in config.overruled() else ""
        print(f"{name:<{wide}}  {_plain(value) or '-'}  [{origin}]{ignored}")
    return 0


def _plain(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return ", ".join(value) if isinstance(value, (list, tuple)) else str(value)
