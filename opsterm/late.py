"""Parsers of a command's actions that get their options when they are used: those of all actions, and the modules that
have them, would take longer than most actions do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any


def add_actions(
    parser: argparse.ArgumentParser,
    actions: Mapping[str, tuple[str, str]],
    add_arguments: Callable[[argparse.ArgumentParser, str], None],
    required: bool = False,
) -> None:
    """A parser for each of actions (name → module and one-line help). add_arguments gets it, and the name, when it is
    used."""
    added = parser.add_subparsers(
        dest="action", metavar="ACTION", required=required, parser_class=_late(type(parser), add_arguments)
    )
    for name, (_, text) in actions.items():
        added.add_parser(name, help=text, description=text, allow_abbrev=False, add_help=False).action = name


def _late(
    base: type[argparse.ArgumentParser], add_arguments: Callable[[argparse.ArgumentParser, str], None]
) -> type[argparse.ArgumentParser]:
    class Late(base):  # type: ignore[valid-type, misc]
        action = ""

        def parse_known_args(self, *arguments: Any) -> Any:
            self.fill()
            return super().parse_known_args(*arguments)

        def fill(self) -> None:
            if not self._actions:
                self.add_argument("-h", "--help", action="help", help="show this help message and exit")
                add_arguments(self, self.action)

    return Late
