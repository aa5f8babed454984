"""Completion scripts for bash, zsh and fish, made from the table of commands and from each command's own parser.

Names, options and choices are words in the script. Only what changes between two calls (providers, configuration keys)
is asked for when TAB is pressed, by `ai completion --candidates KIND`: no network, no question, no error.
"""

from __future__ import annotations

import sys

from opsterm.completion_scripts import FILES, INSTALL, QUESTION, RENDERERS, Command, Option, Value
from opsterm.errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Mapping

# What an option or argument takes, by its metavar or, where that says nothing, its name. Kinds are
# FILES, QUESTION and those of KINDS. `vault NAME` is the NAME of `ai vault …` alone.
TAKES = {
    "FILE": FILES,
    "PATH": FILES,
    "KEY": "keys",
    "LABEL": "providers",
    "PROVIDER": "providers",
    "SERVER": "servers",
    "A[,B]": "servers",
    "vault NAME": "secrets",
    "vault OLD": "secrets",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    import argparse

    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = "The line for the start-up file of each shell:\n" + "".join(
        f"  {shell:<5} {line:<32} # {place}\n" for shell, (place, line) in INSTALL.items()
    )
    parser.add_argument("shell", nargs="?", choices=tuple(INSTALL), metavar="SHELL", help=", ".join(INSTALL))
    parser.add_argument("--candidates", nargs="?", const="", metavar="KIND", help=argparse.SUPPRESS)


def main(args: argparse.Namespace) -> int:
    if args.candidates is not None:
        return _print_candidates(args.candidates)
    if not args.shell:
        lines = [f"{line:<32} # {place}" for place, line in INSTALL.values()]
        raise UsageError(
            f"which shell? ai completion {'|'.join(INSTALL)}",
            "The line for its start-up file:\n" + "\n".join(f"      {line}" for line in lines),
        )
    sys.stdout.write(RENDERERS[args.shell](collect(args.commands)))
    return 0


def collect(commands: Mapping[str, tuple[str, str, str]]) -> list[Command]:
    """Everything that can be typed, from a table like cli.COMMANDS: `ai` itself first, then every command, each
    followed by its subcommands."""
    found = [command for name, (module, _, _) in commands.items() for command in _walk(_parser(module), name)]
    ask = next(command for command in found if command.path == "ask")
    version = Option(["-V", "--version"], "show the version")
    names = [(name, text) for name, (_, text, _) in commands.items()]
    return [Command("", [*ask.options, version], ask.arguments, names), *found]


def _parser(module: str) -> argparse.ArgumentParser:
    import argparse
    from importlib import import_module

    parser = argparse.ArgumentParser()
    try:
        import_module(f"opsterm.{module}").add_arguments(parser)
    except ImportError:
        pass  # a package is missing here: this command cannot run, the others can
    return parser


def _walk(parser: argparse.ArgumentParser, path: str) -> Iterator[Command]:
    import argparse

    if hasattr(parser, "fill"):  # of `ai vault`: its actions get their options when they are used
        parser.fill()
    here = Command(path, [], [], [])
    deeper: list[Command] = []
    for action in parser._actions:  # argparse has no public way to list them
        text = _help(parser, action)
        if action.help == argparse.SUPPRESS:
            continue
        if action.option_strings:
            value = None if action.nargs == 0 else _value(action, path)
            repeatable = type(action).__name__ in ("_AppendAction", "_ExtendAction", "_CountAction")
            here.options.append(Option(list(action.option_strings), text, value, repeatable))
        elif isinstance(action, argparse._SubParsersAction):
            texts = {choice.dest: _help(parser, choice) for choice in action._choices_actions}
            for name, subparser in action.choices.items():
                here.subcommands.append((name, texts.get(name, "")))
                deeper += _walk(subparser, f"{path} {name}")
        else:
            here.arguments.extend([_value(action, path)] * (action.nargs if isinstance(action.nargs, int) else 1))
    return iter([here, *deeper])


def _help(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    """The help of an option as `--help` shows it, in one line."""
    return " ".join(parser._get_formatter()._expand_help(action).split()) if action.help else ""


def _value(action: argparse.Action, path: str) -> Value:
    import argparse

    name = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    words = tuple(str(choice) for choice in action.choices or ())
    bare = name.partition("[")[0]  # of NAME[=VAR]
    known = (f"{path.partition(' ')[0]} {bare}", bare, action.dest.upper())
    kind = "" if words else next((TAKES[key] for key in known if key in TAKES), "")
    if action.nargs == argparse.REMAINDER:
        return Value(name, kind or QUESTION, several=True)
    several = not action.option_strings and action.nargs in ("*", "+")
    return Value(name, kind, words, several)


def _print_candidates(kind: str) -> int:
    """One candidate and its help per line; nothing at all for a kind that is unknown or cannot be told."""
    from contextlib import redirect_stderr, suppress
    from io import StringIO

    from opsterm.term import clean

    found: dict[str, str] = {}
    with suppress(Exception), redirect_stderr(StringIO()):  # a message would land in the line that is being typed
        found = KINDS[kind]()
    for word, text in found.items():
        if word and word == clean(word).replace("\n", "").replace("\t", ""):
            print(word, clean(text), sep="\t")
    return 0


def _providers() -> dict[str, str]:
    from opsterm.presets import PRESETS
    from opsterm.providers import GUIDE

    presets = {name: url for name, (url, *_) in PRESETS.items()}
    return {**presets, GUIDE: "no network, no key", **dict.fromkeys(_labels(), "configured")}


def _keys() -> dict[str, str]:
    from opsterm.config import KEYS, PROVIDER_KEYS

    own = {f"providers.{label}.{name}": key.help for label in _labels() for name, key in PROVIDER_KEYS.items()}
    return {**{name: key.help for name, key in KEYS.items()}, **own}


def _secrets() -> dict[str, str]:
    """The names in the vault, for which no password is needed, and when their values were changed."""
    from opsterm import vault

    return {name: entry.changed[:10] for name, entry in vault.load().entries.items()}


def _labels() -> list[str]:
    """The names under `providers:`, none while the configuration is broken."""
    from opsterm import config, providers
    from opsterm.errors import OpsTermError

    try:
        return providers.labels(config.load())
    except OpsTermError:
        return []


def _servers() -> dict[str, str]:
    """What can be typed for a server: names, groups, tags, the hosts of ~/.ssh/config."""
    from opsterm import inventory, inventory_select

    return inventory_select.candidates(inventory.load())


KINDS: dict[str, Callable[[], dict[str, str]]] = {
    "providers": _providers,
    "keys": _keys,
    "secrets": _secrets,
    "servers": _servers,
}
