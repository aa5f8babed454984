"""`ai servers`: the table of its actions. An action is two functions of its module: NAME_arguments(parser) says what it
takes, NAME(args) does it and returns the exit code."""

from __future__ import annotations

from opsterm import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

# action → (module, one-line help)
ACTIONS = {
    "list": ("servers_list", "name, address, way and tags of each, or of those that are meant"),
    "show": ("servers_list", "all that is known of one, and where it comes from"),
    "check": ("servers_check", "can they be reached, does the login work, how long does it take: many at once"),
    "add": ("servers_edit", "another server: ai servers add web-3 deploy@10.0.0.13 --tags prod,web"),
    "edit": ("servers_edit", "change fields of one, or the whole file in $VISUAL or $EDITOR; comments stay"),
    "rename": ("servers_edit", "another name, also where proxies and groups name it"),
    "rm": ("servers_edit", "take servers away, also from the groups that name them"),
    "import": ("servers_import", "take servers over from an ssh_config or an Ansible inventory"),
    "export": ("servers_export", "as ssh_config, as Ansible inventory (also as a script of it), as JSON"),
}
PATTERNS = "Servers: a name or its beginning, 'web-*', 'web-[1-20]', tag:NAME, a group, all, '!NAME' (not this), a,b"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    late.add_actions(parser, ACTIONS, _add_options)
    parser.epilog = PATTERNS


def _add_options(parser: argparse.ArgumentParser, action: str) -> None:
    getattr(_module(action), f"{action}_arguments")(parser)


def main(args: argparse.Namespace) -> int:
    if args.action is None:  # `ai servers` alone
        args.action, args.servers, args.all, args.json = "list", [], False, False
    return getattr(_module(args.action), _function(args.action))(args)


def _module(action: str) -> Any:
    from importlib import import_module

    return import_module(f"opsterm.{ACTIONS[action][0]}")


def _function(action: str) -> str:
    """`list` and `import` mean something in Python already: there it is list_ and import_."""
    return action + "_" * (action in ("list", "import"))
