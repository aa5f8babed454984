"""`ai vault import` and `export`: values from and to env files, JSON, and archives with a password of their own."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from opsterm import envfile, kernel, paths, prompt, vault, vault_cipher, vault_file
from opsterm.errors import OK, REFUSED, OpsTermError, UsageError
from opsterm.term import clean, note
from opsterm.vault import Unlocking, Vault
from opsterm.vault_locking import new_password

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from opsterm.vault import Draft
    from opsterm.vault_file import Document

ENV, JSON, VAULT = "env", "json", "vault"
STDIN, FROM_STDIN = "-", "stdin"  # as an argument; in messages
KINDS = {dict: "an object", list: "a list", bool: "true or false", type(None): "null"}


# import


def import__arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = (
        'env: NAME=VALUE lines; in "…" \\n, \\t, \\" and \\$ mean something, in \'…\' nothing does; $X stays $X. '
        "json: one object of strings and numbers. vault: a vault.json, of the old form too, or an archive of `export`."
    )
    add = parser.add_argument
    add("file", metavar="FILE", help="- is stdin")
    add("--only", action="append", default=[], metavar="NAME", help="this one, and others named so; default: all")
    add("--format", choices=(ENV, JSON, VAULT), help="default: told by the content")
    add("--prefix", default="", metavar="TEXT", help="put before each name")
    add("--replace", action="store_true", help="in place of values that are there")
    add("--from-password-file", default="", metavar="FILE", help="its first line opens the vault that is imported")


def import_(args: argparse.Namespace, how: Unlocking) -> int:
    vault.load()
    file = FROM_STDIN if args.file == STDIN else args.file
    data = _content(args.file)
    form = args.format or guessed(data)
    document = vault_file.parse(data, file) if form == VAULT else None
    held = document.entries if document else _read_plain(form, data, file)
    found = _chosen(held if document else _without_empty(held), args.only, file)
    rest = [name for name in held if name not in found]
    names = [args.prefix + name for name in found]
    _check_names(names, file)
    _check_free(vault.load().entries, names, args.replace)
    if document:
        found = _values_of(document, found, file, args)
    values = {args.prefix + name: value for name, value in found.items()}
    _write(vault.open_vault(how), values, args.replace)
    note(f"imported from {file}: {', '.join(sorted(values))}")
    if form != VAULT and os.path.isfile(args.file):
        next_step = f". Only there: {', '.join(rest)}" if rest else f": shred -u {_quoted(file)}"
        note(f"{file} still has them in plaintext{next_step}", "yellow")
    return OK


def _content(file: str) -> bytes:
    if file == STDIN and sys.stdin.isatty():
        raise UsageError("stdin is the terminal, where everything shows that is typed", "ai vault import FILE")
    try:
        if file == STDIN:
            data = sys.stdin.buffer.read(vault_file.MAX_SIZE + 1)
        else:
            with open(file, "rb") as source:
                data = source.read(vault_file.MAX_SIZE + 1)
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}") from None
    if len(data) > vault_file.MAX_SIZE:
        raise UsageError(f"{file} is larger than {vault_file.MAX_SIZE} bytes: not read")
    return data


def guessed(data: bytes) -> str:
    """The format of data: ENV, JSON or VAULT."""
    import json

    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")):
        return ENV
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return JSON  # which says what is wrong
    is_vault = (
        isinstance(found, dict) and isinstance(found.get("keys"), dict) and ("salt" in found or "version" in found)
    )
    return VAULT if is_vault else JSON


def _chosen(found: dict[str, Any], names: list[str], file: str) -> dict[str, Any]:
    missing = [name for name in names if name not in found]
    if missing:
        raise UsageError(f"{file} has no {', '.join(map(repr, missing))}", "Nothing was imported")
    if not found:
        raise UsageError(f"{file} has no values to import")
    return {name: found[name] for name in names or found}


def _read_plain(form: str, data: bytes, file: str) -> dict[str, bytes]:
    text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    found = envfile.parse(text, file) if form == ENV else _parse_json(text, file)
    try:
        return {name: value.encode("utf-8", "surrogateescape") for name, value in found.items()}
    except UnicodeEncodeError:
        raise UsageError(f"{file}: a value has half a character (a lone surrogate)", "Nothing was imported") from None


def _without_empty(found: dict[str, bytes]) -> dict[str, bytes]:
    empty = [name for name, value in found.items() if not value]
    if empty:
        note(f"left out, since they are empty: {', '.join(empty)}")
    return {name: value for name, value in found.items() if value}


def _check_names(names: Iterable[str], file: str) -> None:
    for name in names:
        try:
            vault_file.check_name(name)
        except UsageError as error:
            raise UsageError(f"{file}: {error.message}", f"Nothing was imported. {error.hint}") from None


def _check_free(known: Iterable[str], names: Iterable[str], replace: bool) -> None:
    taken = [] if replace else sorted({*known} & {*names})
    if taken:
        raise UsageError(
            f"{', '.join(taken)}: in the vault already. Nothing was imported",
            "--replace puts the new values in their place, --prefix TEXT imports under other names",
        )


def _write(opened: Vault, values: dict[str, bytes], replace: bool) -> None:
    def put(draft: Draft) -> None:
        _check_free(draft.names, values, replace)
        for name, value in values.items():
            draft.put(name, value)

    vault.change(opened, put)


def _quoted(text: str) -> str:
    from shlex import quote

    return quote(text)


def _values_of(document: Document, names: Iterable[str], file: str, args: argparse.Namespace) -> dict[str, bytes]:
    """The values of these names in another vault, all of them or none."""
    vault_cipher.require(document.cipher)
    opened = _opened(document, file, args.from_password_file)
    try:
        return {name: opened.value(name) for name in names}
    except OpsTermError as error:
        hint = f"Nothing was imported. Take the others: ai vault import {_quoted(file)} --only NAME …"
        raise OpsTermError(f"{file}: {error.message}", hint, error.code, error.category) from None


def _opened(document: Document, file: str, password_file: str) -> Vault:
    kernel.forbid_dumps()
    if password_file:
        return vault.with_password(document, vault.given_password(Unlocking(password_file)) or b"", file)
    try:
        return vault.ask_until_right(document, file, f"Password of {file} > ")
    except EOFError:
        raise OpsTermError("no password was given", "Nothing was imported") from None
    except prompt.NoTerminal:
        why = f"there is no terminal to ask for the password of {file} on"
        raise UsageError(why, "--from-password-file FILE") from None


# JSON


def _parse_json(text: str, file: str) -> dict[str, str]:
    import json

    def without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, value in pairs:
            if name in found:
                raise UsageError(f"{file}: {name!r} is there twice", "Nothing was imported. Take one out")
            found[name] = value
        return found

    def refused(_: str) -> Any:
        raise ValueError  # NaN and Infinity

    try:
        # Numbers stay as they are written: 1.50 is not 1.5.
        found = json.loads(
            text, object_pairs_hook=without_twins, parse_int=str, parse_float=str, parse_constant=refused
        )
    except (ValueError, RecursionError) as error:
        where = f":{error.lineno}:{error.colno}" if isinstance(error, json.JSONDecodeError) else ""
        raise UsageError(f"{file}{where}: this is no JSON", "Nothing was imported") from None
    if not isinstance(found, dict):
        raise UsageError(f"{file}: this is no JSON object", 'It should be {"name": "value", …}')
    for name, value in found.items():
        if not isinstance(value, str):
            _refuse_value(file, name, value)
    return found


def _refuse_value(file: str, name: str, value: Any) -> None:
    path = f".{name}" if name.isidentifier() else f".[{name!r}]"
    inner = next(iter(value), "") if isinstance(value, dict) else ""
    within = f" (with {path}.{inner})" if inner else ""
    start = f"… | jq {_quoted(path)}" if file == FROM_STDIN else f"jq {_quoted(path)} {_quoted(file)}"
    hint = f"{start} | ai vault import - --prefix {_quoted(name + '_')}"
    raise UsageError(
        f"{file}: {path} is {KINDS[type(value)]}{within}, and a value is a string or a number",
        hint if isinstance(value, dict) else "Nothing was imported",
    )


# export


def export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "`ai vault import` reads the archive; in the place of vault.json it is a vault itself."
    add = parser.add_argument
    add("names", nargs="*", metavar="NAME", help="only these; default: all")
    add("-o", "--output", default=STDIN, metavar="FILE", help="written 0600; default: stdout, where it is no terminal")
    add("--force", action="store_true", help="replace FILE where it is there")
    add("--export-password-file", default="", metavar="FILE", help="its first line is the password of the archive")
    add("--plaintext", action="store_true", help="no archive, but the values for all to read; asks for a `yes` first")
    add("--format", choices=(ENV, JSON), help="of --plaintext; default: env, quoted for sh")


def export(args: argparse.Namespace, how: Unlocking) -> int:
    if args.format and not args.plaintext:
        raise UsageError("--format is for --plaintext: an archive has one format", "Leave it out")
    known = vault.load().entries
    for name in args.names:
        if name not in known:
            raise vault.missing(name, known)
    names = [*dict.fromkeys(args.names or sorted(known))]
    if not names:
        raise UsageError("the vault is empty: there is nothing to export")
    _check_output(args)
    if args.plaintext:
        _confirm_plaintext(names, args.output)
    opened = vault.open_vault(how)
    values = {name: opened.value(name) for name in names}
    if args.plaintext:
        data = (_as_json if args.format == JSON else _as_env)(values)
    else:
        data = _archive(opened, names, new_password(Unlocking(args.export_password_file), "Archive password > "))
    _deliver(data, args.output)
    if args.output == STDIN:
        note(f"exported: {_count(names)}")
    else:
        note(f"exported to {args.output}: {_count(names)}. To read back: ai vault import {_quoted(args.output)}")
    return OK


def _count(names: list[str]) -> str:
    return f"{len(names)} value{'s' * (len(names) != 1)}"


def _check_output(args: argparse.Namespace) -> None:
    """UsageError for a place where nothing can be put, before anything is asked."""
    file = args.output
    if file == STDIN:
        if sys.stdout.isatty() and not args.plaintext:
            raise UsageError("an archive is not for a screen", "ai vault export -o FILE")
    elif what := _of_the_vault(file):
        raise UsageError(f"{file} is {what}: not replaced", "Name another file: ai vault export -o FILE")
    elif not os.path.isdir(os.path.dirname(file) or "."):
        raise UsageError(f"there is no directory {os.path.dirname(file)}")
    elif os.path.lexists(file) and not args.force:
        raise UsageError(f"{file} is there already: not replaced", "--force replaces it")
    elif os.path.lexists(file) and not os.path.isfile(file):
        raise UsageError(f"{file} is no file: not replaced")


def _of_the_vault(file: str) -> str:
    """What file is where an export in its place would lose values; "" for any other."""
    parts = {"": "the vault itself", ".bak": "its backup", ".lock": "its lock"}
    found = {os.path.realpath(vault.path() + end): what for end, what in parts.items()}
    return found.get(os.path.realpath(file), "")


def _confirm_plaintext(names: list[str], output: str) -> None:
    where = "" if output == STDIN else f" in {output}"
    try:
        answer = prompt.ask_line(f"{_count(names)} in plaintext{where}. Type yes to go on > ")
    except EOFError:
        answer = ""
    except prompt.NoTerminal:
        raise OpsTermError(
            "values are exported in plaintext only when somebody says so on a terminal, and there is none",
            "Without --plaintext it is an encrypted archive",
            REFUSED,
        ) from None
    if answer != "yes":
        raise OpsTermError("nothing was exported", "Without --plaintext it is an encrypted archive", REFUSED)


def _archive(opened: Vault, names: list[str], password: bytes) -> bytes:
    """A vault file of its own with these values."""
    empty = vault_file.new(opened.document.cipher, opened.document.iterations)._replace(generation=1)
    return vault_file.serialized(vault.resealed(opened, names, empty, password)[0])


def _as_json(values: dict[str, bytes]) -> bytes:
    import json

    found = {}
    for name, value in values.items():
        try:
            found[name] = value.decode()
        except UnicodeDecodeError:
            raise UsageError(
                f"the value of {name!r} is no text, as JSON needs it", "--format env, or name others"
            ) from None
    return json.dumps(found, indent=1).encode() + b"\n"


def _as_env(values: dict[str, bytes]) -> bytes:
    """Lines that sh and `import` read; a name that is none for a variable becomes one."""
    from shlex import quote

    lines: dict[str, bytes] = {}
    for name, value in values.items():
        variable = "".join(c if c.isascii() and c.isalnum() else "_" for c in name)
        variable = "n_" * variable[:1].isdigit() + variable
        if variable in lines or b"\0" in value:
            why = "would be two variables of one name" if variable in lines else "has a NUL, which no variable can"
            raise UsageError(f"the value of {name!r} {why}", "--format json, or name others")
        if variable != name:
            note(f"{name} is the variable {variable}")
        quoted = quote(value.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
        lines[variable] = f"{variable}=".encode() + quoted + b"\n"
    return b"".join(lines.values())


def _deliver(data: bytes, output: str) -> None:
    if output != STDIN:
        try:
            paths.write_private(os.path.abspath(output), data)
        except OSError as error:
            raise OpsTermError(f"{output} could not be written: {error.strerror}", category="file") from None
    elif sys.stdout.isatty():
        print(clean(data.decode("utf-8", "backslashreplace")), end="", flush=True)
    else:
        sys.stdout.buffer.write(data)
        sys.stdout.flush()
