"""`ai config`: show the settings, change them in the user's file, check it. What would not load is never written."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from opsterm import config, config_draft, prompt
from opsterm.config_draft import wrong_safety
from opsterm.config_store import RULES, file_to_write, key_of, problems_of, store, text_of
from opsterm.errors import OK, USAGE, OpsTermError, UsageError
from opsterm.term import clean, note

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

MAX_INPUT = 1 << 20  # characters read from stdin
HINTS = {"mapping": 'As JSON: {"name": "value"}', "list": 'With commas, or as JSON: ["one", "two, three"]'}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("path", help="where your configuration file is (or would be)")
    get = actions.add_parser("get", help="one value")
    get.add_argument("key", help="for example ai.model")
    get.add_argument("--reveal", action="store_true", help="show a key unmasked")
    get.add_argument("--json", action="store_true", help="as JSON, with its origin")
    listing = actions.add_parser("list", help="every value with where it comes from; keys masked")
    listing.add_argument("--json", action="store_true", help="as JSON")
    change = actions.add_parser("set", help="change one value in your file; its comments stay")
    change.add_argument("key", help="for example ai.model, or providers.NAME.model")
    change.add_argument("value", nargs="?", help="mappings as JSON; without it: from stdin, keys hidden from /dev/tty")
    actions.add_parser("unset", help="take a value out of your file").add_argument("key", help="for example ai.model")
    actions.add_parser("edit", help="your file in $VISUAL or $EDITOR; checked before it replaces the old one")
    check = actions.add_parser("validate", help="check the files, or one FILE, without changing anything")
    check.add_argument("file", nargs="?", metavar="FILE")
    check.add_argument("--json", action="store_true", help="as JSON")


def main(args: argparse.Namespace) -> int:
    if args.action == "path":
        print(config.user_file())
        return OK
    if args.action == "edit":
        return config_draft.edit()
    return {"get": _get, "list": _list, "set": _set, "unset": _unset, "validate": _validate}[args.action](args)


def _print(text: str) -> None:
    print(clean(text) if sys.stdout.isatty() else text)


def _print_json(document: Any) -> None:
    import json

    print(json.dumps(document, default=dict))


def _get(args: argparse.Namespace) -> int:
    settings = config.load()
    found = settings.value(args.key)
    if found is None:
        key_of(args.key)
        raise OpsTermError(f"{args.key} is not set", "`ai config list` shows what is")
    value = found.value if args.reveal else config.masked(args.key, found.value)
    if args.json:
        _print_json({"key": args.key, "value": value, "origin": found.origin})
    else:
        _print(config.plain_text(value))
    return OK


def _list(args: argparse.Namespace) -> int:
    settings = config.load()
    rows = [(name, config.masked(name, found.value), found.origin) for name, found in settings.items()]
    if args.json:
        _print_json([{"key": name, "value": value, "origin": origin} for name, value, origin in rows])
        return OK
    wide = max(len(name) for name, _, _ in rows)
    for name, value, origin in rows:
        ignored = f"  (has no effect: {why})" if (why := _no_effect(name, settings)) else ""
        shown = "" if isinstance(value, Mapping) and not value else config.plain_text(value)
        _print(f"{name:<{wide}}  {shown or '-'}  [{origin}]{ignored}")
    return OK


def _no_effect(name: str, settings: config.Config) -> str:
    """Why a value that is set has no effect; "" where it has."""
    found = settings.value(name)
    if name in settings.overruled():
        return "every command is confirmed"
    if name != "safety.unattended" or not found or not found.value:
        return ""
    return "" if found.origin.rpartition(":")[0] == settings.path else "it counts in your own file only"


def _is_secret(name: str) -> bool:
    return name.endswith((f".{config.SECRET}", ".headers"))


def _set(args: argparse.Namespace) -> int:
    _, key = key_of(args.key)
    text_of(file_to_write())  # what cannot be changed is said before anything is asked
    if args.value is not None and _is_secret(args.key) and not _is_reference(args):
        raise UsageError(
            f"{args.key} is not taken from the command line: other users see that in `ps`, and the shell keeps it",
            f"`ai config set {args.key}` asks for it unseen; or pipe it: pass show KEY | ai config set {args.key}",
        )
    text = _ask(args.key) if args.value is None else args.value
    file = store({args.key: _value(args.key, key, text)})
    values, _ = config.read(file)
    place = next((found.origin for name, found in values.items() if name.lower() == args.key.lower()), file)
    overriding = _overriding(args.key, file)
    note(f"{args.key} is set in {place}" + (f", but {overriding} overrides it" if overriding else ""))
    for problem in _dangling({args.key: config.Value(_value(args.key, key, text), place)}):
        note(problem, "yellow")
    return OK


def _is_reference(args: argparse.Namespace) -> bool:
    """Whether there is no secret in the value, but what refers to the vault."""
    _, key = key_of(args.key)
    try:
        return not config.holds_secret(args.key, config.parse(key, args.value))
    except (ValueError, KeyError):
        return False


def _ask(name: str) -> str:
    """A value from a pipe, or a secret from the terminal."""
    if not sys.stdin.isatty():
        text = sys.stdin.buffer.read(MAX_INPUT).decode("utf-8", "surrogateescape")
        text = text.strip() if _is_secret(name) else text.removesuffix("\n").removesuffix("\r")
    elif _is_secret(name):
        text = _ask_hidden(f"{name}{' (JSON)' if name.endswith('.headers') else ''}: ")
    else:
        raise UsageError(f"which value should {name} have?", f"ai config set {name} VALUE")
    if not text:
        raise UsageError(f"no value for {name} was given", f"To take it away: ai config unset {name}")
    return text


def _ask_hidden(text: str) -> str:
    try:
        return prompt.ask_secret(text).strip()
    except EOFError:
        return ""
    except prompt.NoTerminal:
        raise UsageError("there is no terminal to ask on", "Pipe the value into the command") from None


def _value(name: str, key: config.Key, text: str) -> Any:
    """text as a value of key. UsageError that says what would be one."""
    try:
        text.encode()
        value = config.parse(key, text)
    except (ValueError, KeyError) as error:
        got = "" if _is_secret(name) or key.kind in config.MAPPINGS else f", not {text[:60]!r}"
        hint = RULES if key.kind == "rules" else HINTS.get("mapping" if key.kind in config.MAPPINGS else key.kind)
        what = "UTF-8 text" if isinstance(error, UnicodeEncodeError) else config.expected(key, error)
        raise UsageError(f"{name} should be {what}{got}", hint) from None
    if name == "ai.provider":
        _check_provider(text)
    _check_use(name, value if key.kind in ("rules", "list") else text)
    _check_clashes(name, value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _check_clashes(name: str, value: Any) -> None:
    """UsageError where the value does not go with the others."""
    if not name.startswith("safety.agent_timeout"):
        return
    try:
        values = dict(config.load().items())
    except OpsTermError:
        return  # this one may mend it
    values[name] = config.Value(value, name)
    for problem in config.clashes(values):
        raise UsageError(problem.partition(": ")[2], "Nothing has changed")


def _check_use(name: str, value: Any) -> None:
    """UsageError for an address, a key or a CA file that no request could use, and for rules that are none."""
    from opsterm import providers, tls

    if name.endswith(".api_url"):
        providers.chat_url(value)
    elif name.endswith(f".{config.SECRET}"):
        providers.usable_key(value, name.removesuffix(f".{config.SECRET}"))
    elif name.endswith(".ca_file"):
        tls.trusted_from(value, name)
    elif name == "safety.rules":
        from opsterm import guard

        guard.policy(value)
    elif name == "safety.unattended":
        _check_unattended(value)


def _check_unattended(entries: Sequence[str]) -> None:
    from opsterm import guard

    try:
        policy = guard.own_policy(config.load())
    except OpsTermError:
        policy = guard.DEFAULT  # what is wrong there is said elsewhere
    for entry in entries:
        if why := config_draft.never_unattended(entry, policy):
            raise UsageError(f"safety.unattended: {why}", "docs/safety.md says what runs without a terminal")


def _check_provider(name: str) -> None:
    from opsterm.presets import PRESETS
    from opsterm.providers import GUIDE

    values: dict[str, Any] = {}
    for file in config.files():
        values.update(config.read(file)[0])
    sections = [key.removesuffix(".api_url") for key in values if key.endswith(".api_url")]
    known = [GUIDE, *PRESETS, *(section.partition(".")[2] for section in sections if section != "ai")]
    if name.lower() in (label.lower() for label in known) or (name and "ai.api_url" in values):
        return
    import difflib

    close = difflib.get_close_matches(name, known, 1)
    raise UsageError(
        f"no provider is known as {name!r}" + (f": did you mean {close[0]!r}?" if close else ""),
        f"There are {', '.join(known)}; another one needs an address first: ai config set providers.NAME.api_url URL",
    )


def _overriding(name: str, file: str) -> str:
    """What has more weight than the value of name in file: a variable, or the section of the chosen provider."""
    from opsterm.providers import SHARED

    try:
        settings = config.load()
    except OpsTermError:
        return ""  # something else is wrong, and will be said where it matters
    own = str(settings["ai.provider"])
    section, _, rest = name.partition(".")
    label, _, field = rest.rpartition(".")
    general = settings.value(f"ai.{field}")
    if general and general.origin.startswith("$"):
        concerned = section == "ai" or label.lower() == own.lower() or field in (*SHARED, "redact")
        return general.origin if concerned else ""
    named = settings.value(f"providers.{own}.{field}") if section == "ai" and own else None
    return f"providers.{own}.{field} ({named.origin})" if named else ""


def _unset(args: argparse.Namespace) -> int:
    key_of(args.key)
    file = store({args.key: None}, missing_ok=False)
    note(f"{args.key} is no longer set in {file}")
    try:
        found = config.load().value(args.key)
    except OpsTermError:
        return OK
    if found and found.origin != "default":
        note(f"it is still set by {found.origin}", "yellow")
    return OK


def _validate(args: argparse.Namespace) -> int:
    if args.file and not os.path.exists(args.file):
        raise UsageError(f"{args.file} is not there")
    found = {file: problems_of(file) for file in ([args.file] if args.file else config.files())}
    problems = [problem for wrong in found.values() for problem in wrong]
    problems += [problem for file, wrong in found.items() if not wrong for problem in wrong_safety(file)]
    if not problems:
        problems = _problems_of_one(config.read(args.file)[0]) if args.file else _problems_of_the_whole()
    if args.json:
        _print_json(
            {"ok": not problems, "files": list(found), "problems": [_located(p, list(found)) for p in problems]}
        )
        return USAGE if problems else OK
    for file in found:
        if not any(problem.startswith(f"{file}:") for problem in problems):
            _print(f"{file}: ok")
    if not found:
        _print(f"{config.user_file()}: not there, the defaults hold")
    for problem in problems:
        _print(problem)
    return USAGE if problems else OK


def _unusable(values: Mapping[str, config.Value]) -> list[str]:
    """Which of values no request could use, with their places."""
    problems = []
    for name, found in values.items():
        try:
            if found.value:
                _check_use(name, found.value)
        except OpsTermError as error:
            problems.append(f"{found.origin}: {error.message}")
    return problems


def _problems_of_one(values: dict[str, config.Value]) -> list[str]:
    return _unusable(values) + config.clashes({**config.default_values(), **values})


def _problems_of_the_whole() -> list[str]:
    """What is wrong with the environment, or with a provider that can be chosen."""
    from opsterm.providers import resolve

    try:
        settings = config.load()
    except OpsTermError as error:
        return error.message.split("\n")
    values = dict(settings.items())
    problems = _unusable(values)
    labels = {label: found for name, found in values.items() if (label := config.label_of(name))}
    for label, found in {"": values["ai.provider"], **labels}.items():
        try:
            resolve(settings, label)
        except OpsTermError as error:
            if not problems:
                problems.append(f"{found.origin}: {error.message}")
    return problems + [problem for problem in _dangling(values) if problem not in problems]


def _dangling(values: Mapping[str, config.Value]) -> list[str]:
    """What refers to nothing in the vault, with its place and what mends it."""
    from opsterm.provider_keys import dangling

    try:
        found = dangling(values)
    except OpsTermError as error:
        return [f"{error.message}. {error.hint}"]
    return [f"{it.origin}: {it.setting} is vault:{it.name}: {it.error.message}. {it.error.hint}" for it in found]


def _located(problem: str, files: list[str]) -> dict[str, Any]:
    import re

    for file in files:
        found = re.match(re.escape(file) + r"(?::(\d+))?(?::(\d+))?:? ?(?:is )?", problem)
        if found:
            line, column = (int(number) if number else None for number in found.groups())
            return {"file": file, "line": line, "column": column, "message": problem[found.end() :]}
    return {"file": None, "line": None, "column": None, "message": problem}
