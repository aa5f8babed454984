"""`ai vault`: the table of its actions. An action is two functions of its module: NAME_arguments(parser) says what it
takes, NAME(args, how) does it and returns the exit code."""

from __future__ import annotations

from opsterm import late
from opsterm.vault import Unlocking

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from opsterm.errors import UsageError

# action → (module, one-line help)
ACTIONS = {
    "init": ("vault_locking", "make a vault; asks for a password twice"),
    "set": ("vault_values", "keep a value: typed unseen, from stdin or from a file"),
    "get": ("vault_values", "print one value, or copy it to the clipboard"),
    "list": ("vault_values", "names and ages, never values; needs no password"),
    "rm": ("vault_values", "take names away"),
    "rename": ("vault_values", "give a value another name"),
    "edit": ("vault_edit", "change a value in $VISUAL or $EDITOR, in a file that touches no disk"),
    "generate": ("vault_values", "make a random password or passphrase and keep it"),
    "exec": ("vault_exec", "run a command that gets values as variables, as files or on stdin"),
    "unlock": ("vault_locking", "ask for the password once; for all shells, until `lock`, a time or logout"),
    "lock": ("vault_locking", "forget the key, in every shell"),
    "status": ("vault_checkup", "what there is, how it is unlocked and until when, what the password costs"),
    "check": ("vault_checkup", "open every value and look for what is damaged"),
    "rekey": ("vault_locking", "another password for everything, in one step"),
    "import": ("vault_transfer", "take values over from an env file, JSON, or another vault"),
    "export": ("vault_transfer", "an encrypted archive with a password of its own"),
}

# What other programs call it: a hint, and not another name for it.
ELSEWHERE = {
    "ls": "list", "show": "get", "cat": "get", "read": "get", "add": "set", "insert": "set", "create": "set",
    "put": "set", "delete": "rm", "remove": "rm", "del": "rm", "mv": "rename", "passwd": "rekey", "open": "unlock",
    "close": "lock", "run": "exec", "gen": "generate", "verify": "check",
}  # fmt: skip
SHORTEST = 3  # letters of a word that can be a mistyped action: `is` and `it` are like several
LIKENESS = 0.75  # of difflib; two letters exchanged in a word of four have it
LIKENESS_SHORT = 0.66  # the same in a word of three


def add_arguments(parser: argparse.ArgumentParser) -> None:
    late.add_actions(parser, ACTIONS, _add_options, required=True)


def _add_options(parser: argparse.ArgumentParser, action: str) -> None:
    text = "its first line is the password"
    parser.add_argument("--password-file", default="", metavar="FILE", help=text)
    getattr(_module(action), f"{_function(action)}_arguments")(parser)


def no_action(words: list[str]) -> UsageError | None:
    """Why words, behind `ai vault`, name no action; None where they do. What is no name of an action, nor like one, is
    not repeated: it may be a secret."""
    from opsterm.errors import UsageError

    if not words:
        return UsageError("ai vault: which action?", f"{_in_lines(list(ACTIONS))}\n    ai vault --help")
    if words[0] in ACTIONS:
        return None
    if words[0].startswith("-") and words[0] != "--":
        return UsageError("ai vault: options come after the action: ai vault ACTION --option …", "ai vault --help")
    if meant := _meant(words[0]):
        return UsageError(f"ai vault: there is no {words[0]!r}: did you mean {meant}?", "ai vault --help")
    hint = "ai vault --help" + "; a question can follow --: ai -- …" * _looks_asked(" ".join(words).split())
    return UsageError("ai vault: that is none of its actions", hint)


def _looks_asked(words: list[str]) -> bool:
    """Whether words may be a question: more than one, and no option."""
    if len(words) < 2 or any(word.startswith("-") for word in words[1:]):
        return False
    return words[0] == "--" or words[0].isalpha()


def _meant(word: str) -> str:
    """The action that word is a mistyped name of, or another program's name for it; "" for none."""
    import difflib

    word = word.lower()
    if word in ELSEWHERE or not word.isalpha() or len(word) < SHORTEST:
        return ELSEWHERE.get(word, "")
    likeness = LIKENESS_SHORT if len(word) == SHORTEST else LIKENESS
    return next(iter(difflib.get_close_matches(word, ACTIONS, 1, likeness)), "")


def _in_lines(names: list[str]) -> str:
    """names in lines for the hint of an error."""
    from textwrap import wrap

    from opsterm.term import width

    return "\n    ".join(wrap(", ".join(names), max(width() - 5, 20)))


def main(args: argparse.Namespace) -> int:
    how = Unlocking(args.password_file, _password_cmd)
    return getattr(_module(args.action), _function(args.action))(args, how)


def _password_cmd() -> str:
    """Read only where nothing else opens the vault: YAML takes longer than all the rest, and may be broken."""
    from opsterm import config

    return str(config.load()["vault.password_cmd"])


def _module(action: str) -> Any:
    from importlib import import_module

    return import_module(f"opsterm.{ACTIONS[action][0]}")


def _function(action: str) -> str:
    """`set`, `list`, `exec` and `import` mean something in Python already: there it is set_, list_ and so on."""
    return action + "_" * (action in ("set", "list", "exec", "import"))
