"""Configuration: one table of keys, read afresh on every call, every value with its origin.

Precedence: flag > environment > user file > /etc/opsterm > default. A file that is there and cannot be used is an error
with its place (file:line:column), never a silent default.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import MappingProxyType

from opsterm import paths, yamlfile
from opsterm.errors import UsageError
from opsterm.record import NamedTuple
from opsterm.yamlfile import Node, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Key(NamedTuple):
    kind: str  # a key of KINDS
    default: Any
    variable: str  # "" for what only files can set
    help: str
    minimum: float | None = None
    maximum: float | None = None  # only with a minimum


NONE_YET = MappingProxyType({})
# fmt: off
KEYS = {
    "ai.provider": Key("text", "", "OPSTERM_PROVIDER", "who answers: a preset (deepseek, ollama, …), a label or guide"),
    "ai.api_url": Key("text", "", "OPSTERM_API_URL", "OpenAI-compatible server: https://host/v1 or the full endpoint"),
    "ai.api_key": Key("text", "", "OPSTERM_API_KEY", "its key; local servers need none"),
    "ai.api_key_cmd": Key("text", "", "OPSTERM_API_KEY_CMD", "a command that prints the key, run when it is needed"),
    "ai.model": Key("text", "", "OPSTERM_MODEL", "the model's name there"),
    "ai.temperature": Key("number", None, "OPSTERM_TEMPERATURE", "0 (same answer again) to 2; unset: its own", 0, 2),
    "ai.max_tokens": Key("integer", None, "OPSTERM_MAX_TOKENS", "longest answer, in tokens; unset: its own", 1),
    "ai.system": Key("text", "", "OPSTERM_SYSTEM", "added to the system prompt of every question"),
    "ai.headers": Key("headers", NONE_YET, "OPSTERM_HEADERS", "HTTP headers besides our own (the variable: JSON)"),
    "ai.body": Key("document", NONE_YET, "OPSTERM_BODY", "fields for the JSON of every request (the variable: JSON)"),
    "ai.ca_file": Key("text", "", "OPSTERM_CA_FILE", "PEM file of the CA to trust instead of the system's"),
    "ai.timeout": Key("number", 120.0, "OPSTERM_TIMEOUT", "seconds of silence that end an answer", 1, 86400),
    "ai.connect_timeout": Key(
        "number", 5.0, "OPSTERM_CONNECT_TIMEOUT", "seconds for name, connection, proxy and TLS together", 0.1, 600),
    "ai.first_byte_timeout": Key(
        "number", 300.0, "OPSTERM_FIRST_BYTE_TIMEOUT", "seconds until an answer begins, keep-alives aside", 1, 86400),
    "ai.total_timeout": Key(
        "number", 1800.0, "OPSTERM_TOTAL_TIMEOUT", "seconds for a question, further tries included", 1, 86400),
    "ai.retries": Key("integer", 3, "OPSTERM_RETRIES", "how often a request that may yet succeed is sent again", 0, 10),
    "ai.redact": Key(
        "flag", True, "OPSTERM_REDACT", "false, for a model on this machine only: secrets go to it unmasked"),
    "vault.password_cmd": Key(
        "text", "", "OPSTERM_VAULT_PASSWORD_CMD", "a command that prints the vault's password, run when it is needed"),
    "shell.confirm_before_exec": Key(
        "flag", True, "OPSTERM_CONFIRM_BEFORE_EXEC", "kept for old files; every command is confirmed"),
    "shell.auto_exec_patterns": Key(
        "list", (), "OPSTERM_AUTO_EXEC_PATTERNS", "kept for old files; no pattern skips the confirmation"),
    # What decides over safety comes from files alone: a variable is too easily inherited from somebody else's session.
    "safety.rules": Key(
        "rules", NONE_YET, "", "patterns of commands, each with the level that it gets: see `ai guard`"),
    "safety.unattended": Key(
        "list", (), "", "commands that are not SAFE and may run without a terminal, exactly as written"),
    "safety.many_hosts": Key("integer", 10, "", "on so many hosts at once a command counts as a level riskier", 2),
    "safety.agent_timeout": Key("number", 30.0, "", "seconds for a command that an agent runs unasked", 1, 86400),
    "safety.agent_timeout_max": Key("number", 300.0, "", "the most that an agent may ask for instead", 1, 86400),
    "files.roots": Key("list", (), "", "where tools may read and change files; unset: home, /tmp, the working tree"),
    "files.keep_days": Key("integer", 30, "", "days for which `ai undo` can bring back what was changed", 1),
    "files.keep_mb": Key("integer", 200, "", "megabytes that it keeps at most", 1),
}
# fmt: on
# What every provider of `providers:` can have of its own.
PROVIDER_KEYS = {
    name[3:]: key for name, key in KEYS.items() if name.startswith("ai.") and name not in ("ai.provider", "ai.system")
}
KINDS = {
    "text": "text",
    "number": "a number",
    "integer": "a whole number",
    "flag": "true or false",
    "list": "a list of texts",
    "headers": "a mapping of header names to texts",
    "document": "a mapping",
    "rules": "a mapping of patterns to levels",
}
FLAGS = {**dict.fromkeys(("1", "true", "yes", "on"), True), **dict.fromkeys(("0", "false", "no", "off"), False)}
MAPPINGS = ("headers", "document", "rules")
RULE_KEYS = ("level", "reason", "instead")
MAX_DOCUMENT = 10_000
SECRET = "api_key"
REFERENCE = "vault:"  # `vault:NAME` stands for a value of the vault
FRAMING = ("host", "content-length", "transfer-encoding", "connection", "expect", "proxy-authorization")


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
        asking = ("shell.confirm_before_exec", "shell.auto_exec_patterns")
        return [key for key in asking if self[key] != KEYS[key].default]


def defaults() -> Config:
    """What holds where nothing is set."""
    return Config(default_values(), user_file())


def default_values() -> dict[str, Value]:
    return {name: Value(key.default, "default") for name, key in KEYS.items()}


def load() -> Config:
    """Read the environment and the files. UsageError for what is wrong, all of it in one message."""
    values = default_values()
    path = user_file()
    problems: list[str] = []
    for file in files():
        found, wrong = read(file)
        problems += wrong
        values.update(found)
        if any(name.endswith(SECRET) and holds_secret(name, v.value) for name, v in found.items()):
            _warn_if_readable(file)
    values.update(_environment(problems))
    problems += clashes(values)
    if problems:
        raise UsageError("\n".join(problems), "ai config edit mends your file; docs/configuration.md lists the keys")
    return Config(values, path)


def clashes(values: Mapping[str, Value]) -> list[str]:
    """What is wrong with values that are right one by one, with the place."""
    usual, most = values["safety.agent_timeout"], values["safety.agent_timeout_max"]
    if usual.value <= most.value:
        return []
    place = usual.origin if usual.origin != "default" else most.origin
    return [f"{place}: safety.agent_timeout ({usual.value:g}) is more than safety.agent_timeout_max ({most.value:g})"]


def files() -> list[str]:
    """The files that there are, the one that is overruled first."""
    found = (yamlfile.find(paths.SYSTEM_DIR, "config"), yamlfile.find(paths.config_dir(), "config"))
    return [file for file in found if file]


def user_file() -> str:
    return yamlfile.find(paths.config_dir(), "config") or os.path.join(paths.config_dir(), "config.yaml")


def _environment(problems: list[str]) -> dict[str, Value]:
    values = {}
    for name, key in KEYS.items():
        text = os.environ.get(key.variable) if key.variable else None
        if text:
            try:
                values[name] = Value(parse(key, text), f"${key.variable}")
            except (ValueError, KeyError) as error:
                got = "" if key.kind in MAPPINGS else f", got {text!r}"
                problems.append(f"${key.variable}: expected {expected(key, error)}{got}")
    return values


def parse(key: Key, text: str) -> Any:
    """The value that text (an environment variable, a command line) stands for; mappings are JSON, lists have commas
    or are JSON. ValueError or KeyError when it is none: see expected()."""
    if key.kind == "flag":
        return FLAGS[text.lower()]
    if key.kind in MAPPINGS:
        return _from_json(text, key)
    if key.kind == "list":
        return _list(text)
    return _checked({"number": float, "integer": int, "text": str}[key.kind](text), key)


def _list(text: str) -> tuple[str, ...]:
    """`a, b`, or JSON: `["a, b"]`. A command may begin with `[` too, so that only `["` and `[]` are JSON."""
    if text.lstrip()[:1] != "[" or text.lstrip()[1:].lstrip()[:1] not in ('"', "]"):
        return tuple(filter(None, (part.strip() for part in text.split(","))))
    import json

    found = json.loads(text)
    if not all(isinstance(entry, str) for entry in found):
        raise ValueError
    return tuple(found)


def _from_json(text: str, key: Key) -> dict[str, Any]:
    import json

    try:
        found = json.loads(text)
    except RecursionError:
        raise ValueError from None
    if not isinstance(found, dict):
        raise ValueError
    if key.kind == "document":
        return _document(found)
    for name, value in found.items():
        _check_header(name, value) if key.kind == "headers" else _check_rule(name, value)
    return found


class _Unfit(ValueError):
    """A value of the right kind that cannot be used: what it should be, and where the part that is wrong stands."""

    def __init__(self, expected: str, place: str = "") -> None:
        super().__init__(expected)
        self.place = place


def _checked(value: Any, key: Key) -> Any:
    if key.minimum is not None:
        inside = value >= key.minimum if key.maximum is None else key.minimum <= value <= key.maximum
        if not inside:  # asked this way round, NaN fails too
            most = f"from {key.minimum:g} to {key.maximum:g}" if key.maximum is not None else ""
            raise _Unfit(most or f"at least {key.minimum:g}")
    return value


def expected(key: Key, error: Exception) -> str:
    """What parse() would have taken, after the error that it raised."""
    return str(error) if isinstance(error, _Unfit) else KINDS[key.kind]


def read(path: str) -> tuple[dict[str, Value], list[str]]:
    """The values of one file, and what is wrong there with its places. UsageError where it is no YAML, or no file of
    ours."""
    values: dict[str, Value] = {}
    problems: list[str] = []
    _walk(yamlfile.read(path), problems, values)
    return values, problems


def _warn_if_readable(path: str) -> None:
    """Say so of the person's own file. A shared one is its administrator's, whom `ai doctor` tells."""
    if os.stat(path).st_mode & 0o077 and not path.startswith(paths.SYSTEM_DIR):
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
            problems.append(f"{place}: unknown key {_quoted(section)}{suggestion(section, [*sections, 'providers'])}")


def _mapping(node: Node | None, name: str, problems: list[str]) -> list[tuple[str, tuple[str, Node]]]:
    if node is None or node.value is None:
        return []  # an empty file, or a section with nothing under it
    if not isinstance(node.value, dict):
        # Not quoted: it may be a key without its name.
        found = "a list" if isinstance(node.value, list) else "a single value"
        problems.append(f"{node.place}: {name} should hold `key: value` lines, not {found}")
        return []
    return list(node.value.items())


def _section(name: str, node: Node, known: dict[str, Key], problems: list[str], values: dict[str, Value]) -> None:
    for field, (place, item) in _mapping(node, name, problems):
        if field not in known:
            problems.append(f"{place}: unknown key {_quoted(field, name + '.')}{suggestion(field, known)}")
        elif item.value is not None:  # `api_key:` with nothing behind it leaves the default
            try:
                values[f"{name}.{field}"] = Value(_typed(item, known[field]), item.place.rpartition(":")[0])
            except ValueError as error:
                part = getattr(error, "place", "")
                found = "" if part else _not(field, item)
                problems.append(
                    f"{part or item.place}: {name}.{field} should be {expected(known[field], error)}{found}"
                )


def _not(field: str, item: Node) -> str:
    """What stands there instead; not what may hold a key."""
    if field in ("headers", "body", "rules"):
        return "" if isinstance(item.value, dict) else ", not something else"
    words = {dict: "a mapping", list: "a list", bool: str(item.value).lower(), str: repr(item.value)[:60]}
    return f", not {'something else' if field.endswith(SECRET) else words.get(type(item.value), str(item.value))}"


def _typed(node: Node, key: Key) -> Any:
    value = node.value
    if key.kind == "list" and isinstance(value, list):
        return tuple(map(_entry, value))
    if key.kind == "text" and node.text is not None:
        return node.text
    if key.kind == "text" and isinstance(value, (str, int, float)) and not isinstance(value, bool):
        return str(value)
    if key.kind == "flag" and isinstance(value, bool):
        return value
    if key.kind == "headers" and isinstance(value, dict):
        return _headers(value)
    if key.kind == "document" and isinstance(value, dict):
        _check_size(node)
        return _document(plain(node))
    if key.kind == "rules" and isinstance(value, dict):
        _check_size(node)
        return {pattern: _rule(pattern, item) for pattern, (_, item) in value.items()}
    numbers = {"integer": (int,), "number": (int, float)}.get(key.kind, ())
    if isinstance(value, numbers) and not isinstance(value, bool):
        return _checked(value, key)
    raise ValueError


def _entry(node: Node) -> str:
    """One text of a list."""
    if isinstance(node.value, dict):
        raise _Unfit("a list of texts: this one holds `: ` and goes in quotes", node.place)
    text = node.value if node.text is None else node.text
    if isinstance(text, list) or text is None:
        raise _Unfit("a list of texts", node.place)
    return str(text)


def _rule(pattern: str, node: Node) -> Any:
    """A level, or {level, reason, instead}, as far as that shows without the guard; see guard.policy()."""
    found = plain(node)
    fields = node.value if isinstance(node.value, dict) else {}
    _check_rule(pattern, found, node.place, {name: place for name, (place, _) in fields.items()})
    return found


def _check_rule(pattern: str, rule: Any, place: str = "", places: Mapping[str, str] = NONE_YET) -> None:
    fields = rule if isinstance(rule, dict) else {"level": rule}
    for name, value in fields.items():
        if name not in RULE_KEYS:
            what = f"patterns with {', '.join(RULE_KEYS)}; {pattern!r} has {name!r}{suggestion(name, RULE_KEYS)}"
            raise _Unfit(what, places.get(name, place))
        if not isinstance(value, str):
            raise _Unfit(f"patterns with texts; the {name} of {pattern!r} is none", places.get(name, place))
    if "level" not in fields:
        raise _Unfit(f"patterns with levels; {pattern!r} has none", place)


def _headers(found: dict[str, tuple[str, Node]]) -> dict[str, str]:
    headers = {}
    for name, (place, item) in found.items():
        known = item.text is not None and item.value is not None
        headers[name] = item.text if known else item.value
        try:
            _check_header(name, headers[name])
        except _Unfit as error:
            raise _Unfit(str(error), place) from None
    return headers


def _check_header(name: str, value: Any) -> None:
    """Refuse what HTTP cannot carry, and what is not the person's to send. Neither may be shown: a key may be in it."""
    if not name or not all(c.isascii() and (c.isalnum() or c in "!#$%&'*+-.^_`|~") for c in name):
        raise _Unfit("header names and texts, and here is no header's name")
    if name.lower() in FRAMING:
        raise _Unfit(f"headers other than {name}, which OpsTerm sends itself")
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise _Unfit("header names and texts: one line, ASCII, in quotes where in doubt")


def _document(found: Any) -> dict[str, Any]:
    import json

    try:
        json.dumps(found, allow_nan=False)
    except ValueError:
        raise _Unfit("a mapping that fits JSON") from None
    return found


def _check_size(node: Node) -> None:
    """Refuse a document of too many values: aliases could repeat its parts until the memory is full."""
    waiting = [node]
    for _ in range(MAX_DOCUMENT):
        value = waiting.pop().value
        waiting += [item for _, item in value.values()] if isinstance(value, dict) else ()
        waiting += value if isinstance(value, list) else ()
        if not waiting:
            return
    raise _Unfit(f"a mapping of no more than {MAX_DOCUMENT} values")


def _quoted(name: str, before: str = "") -> str:
    """An unknown name for a message; not what looks less like a name than like a key that lacks one."""
    likely = name.replace("_", "a").isalnum() and len(name) <= 24
    return repr(before + name) if likely else f"in {before.rstrip('.') or 'the file'}"


def suggestion(word: str, known: Any) -> str:
    """The end of a message about a word that is none of those known."""
    import difflib

    close = difflib.get_close_matches(word, list(known), 1)
    return f": did you mean {close[0]!r}?" if close else f" (known here: {', '.join(sorted(known))})"


def label_of(name: str) -> str:
    """The label in `providers.LABEL.FIELD`, which may hold dots; "" for any other key."""
    section, _, rest = name.partition(".")
    return rest.rpartition(".")[0] if section == "providers" else ""


def masked(name: str, value: Any) -> Any:
    """The value as it may be shown: keys only by their last characters, addresses without user, password and query."""
    if name.endswith(".headers"):
        return {header: _masked_header(text) for header, text in value.items()}
    if name.endswith("api_url") and "?" in value:
        value = value.partition("?")[0] + "?***"
    if name.endswith("api_url") and "@" in value:
        scheme, slashes, rest = value.rpartition("@")[0].rpartition("//")
        return f"{scheme}{slashes}***@{value.rpartition('@')[2]}" if rest else value
    if not name.endswith(SECRET) or not value or value.startswith(REFERENCE):
        return value
    return "***" + (value[-4:] if len(value) >= 20 else "")


def _masked_header(text: str) -> str:
    """A key under another name, more often than not. `Bearer vault:NAME` is none."""
    if not referred(text):
        return "***"
    scheme, blank, reference = text.rpartition(" ")
    return (scheme if scheme.isalpha() else "***"[: len(scheme)]) + blank + reference


def referred(header: str) -> str:
    """NAME where a header's value is `vault:NAME`, or its last word is; else ""."""
    word = header.rpartition(" ")[2]
    return word[len(REFERENCE) :] if word.startswith(REFERENCE) else ""


def holds_secret(name: str, value: Any) -> bool:
    """Whether the value of this setting is a secret itself, and not what refers to the vault."""
    if name.endswith(".headers"):
        return not all(map(referred, value.values()))
    return name.endswith(f".{SECRET}") and bool(value) and not value.startswith(REFERENCE)


def plain_text(value: Any) -> str:
    """A value as one line of text: a mapping as JSON, a list with commas where that can be read back, else as JSON."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (list, tuple)):
        text = ", ".join(value)
        if "\n" not in text and _list(text) == tuple(value):
            return text
    if isinstance(value, (list, tuple, Mapping)):
        import json

        return json.dumps(dict(value) if isinstance(value, Mapping) else value, ensure_ascii=False)
    return str(value)
