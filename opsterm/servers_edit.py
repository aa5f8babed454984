"""`ai servers add`, `edit`, `rename` and `rm`: one change each, comments and layout kept."""

from __future__ import annotations

from opsterm import inventory, inventory_fields, servers_rename, servers_store, yamledit
from opsterm.errors import OK, OpsTermError, UsageError
from opsterm.term import clean, note

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from opsterm.inventory import Inventory

# field → (metavar, help); what is typed is text, and read as in the file
FIELDS = {
    "host": ("HOST", "name or address, where it is not the server's name"),
    "user": ("USER", "who logs in"),
    "port": ("PORT", "where it is not 22"),
    "key": ("FILE", "the private key"),
    "proxy": ("SERVER[,…]", "the servers on the way, the outermost first; none: in spite of `defaults`"),
    "desc": ("TEXT", "for people"),
    "tags": ("A[,B]", "words to choose servers by: tag:A"),
    "env": ("NAME", "counts as a tag; prod makes every change ask more"),
    "host_key": ("POLICY", "of an unknown host key: " + ", ".join(inventory_fields.HOST_KEYS)),
}
TEMPLATE = """\
## The servers you work on: ssh, scp and all else that takes a server knows them. Take the `# ` away.
#
# servers:
#   edge:
#     host: 203.0.113.5
#     user: ops
#     key: ~/.ssh/id_ed25519
#   web-1:
#     host: 10.0.0.11
#     proxy: edge          # reached through it; a chain: edge,bastion
#     env: prod
#     tags: [web]
#
# groups:
#   web: [web-*, 'tag:web']
#
# defaults:                # for every server that does not say it itself
#   user: deploy
"""
NO_NAME = " \t\n,!:*?[]@/\\'\"#{}"  # signs that a pattern, a path or a shell would read as something else


def _field_arguments(parser: argparse.ArgumentParser) -> None:
    import argparse

    for field, (metavar, text) in FIELDS.items():
        parser.add_argument(f"--{field.replace('_', '-')}", metavar=metavar, help=text)
    parser.add_argument(
        "--become", nargs="?", const=True, metavar="USER", help="commands run by sudo as root, or as USER"
    )
    parser.add_argument(
        "--forward-agent", action=argparse.BooleanOptionalAction, help="lend the ssh agent to this server"
    )
    text = "an option of ssh (ssh_config(5)); may stand there several times"
    parser.add_argument("-o", "--option", action="append", default=[], metavar="NAME=VALUE", help=text)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="NEW", help="what you will call it")
    parser.add_argument("address", nargs="?", metavar="[USER@]HOST[:PORT]", help="without it the name is the host")
    _field_arguments(parser)


def edit_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "name", nargs="?", metavar="SERVER", help="without it, or without options: the file in your editor"
    )
    _field_arguments(parser)
    parser.add_argument(
        "--unset", action="append", default=[], metavar="FIELD", help="take a field away; options.NAME too"
    )


def rename_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", metavar="SERVER")
    parser.add_argument("new", metavar="NEW")


def rm_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("servers", nargs="+", metavar="SERVER", help="whole names")


def add(args: argparse.Namespace) -> int:
    check_name(args.name)
    given = {**_address(args.address), **_given(args)}
    values = {name: given[name] for name in inventory_fields.FIELDS if name in given}

    def make(text: str, before: Inventory) -> str:
        _check_free(args.name, before)
        return servers_store.inserted(text, before.file, "servers", {args.name: values})

    _, after = servers_store.change(make)
    note(f"{args.name} is in {after.servers[args.name].place}; try it: ai servers check {args.name}")
    return OK


def check_name(name: str) -> None:
    """UsageError for what should be no name: patterns, paths and shells would read it as something else."""
    if not name or name.startswith(("-", ".")) or not name.isprintable() or any(sign in name for sign in NO_NAME):
        raise UsageError(f"{name!r} is no name for a server", "Letters, digits, dots, dashes and underscores make one")
    if name in (inventory.ALL, inventory_fields.NO_PROXY, "local"):
        raise UsageError(f"no server can be called {name!r}: the word means something else here", "Choose another name")


def _check_free(name: str, before: Inventory) -> None:
    if name in before.servers:
        place = before.servers[name].place
        raise UsageError(f"{name} is there already: {place}", f"Change it: ai servers edit {name} --host …")
    if name in before.groups:
        raise UsageError(f"{name} is a group in {before.file}", "Choose another name")


def _address(text: str | None) -> dict[str, Any]:
    if not text:
        return {}
    server = inventory.literal(text) or inventory.Server(text, text)
    return {field: value for field in ("host", "user", "port") if (value := getattr(server, field))}


def _given(args: argparse.Namespace) -> dict[str, Any]:
    """What the options say, as it stands in the file."""
    given = {field: text for field in FIELDS if (text := getattr(args, field)) is not None}
    for field in given:
        if not given[field].strip():
            raise UsageError(f"--{field.replace('_', '-')} has no value", f"To take a field away: --unset {field}")
        if clean(given[field]) != given[field]:
            raise UsageError(f"--{field.replace('_', '-')} has characters in it that do not show")
    if "tags" in given:
        given["tags"] = inventory_fields.split(given["tags"])
    if "port" in given and given["port"].isdigit():
        given["port"] = int(given["port"])
    for field in ("become", "forward_agent"):
        if getattr(args, field) is not None:
            given[field] = getattr(args, field)
    if args.option:
        given["options"] = _options(args.option)
    return given


def _options(texts: list[str]) -> dict[str, Any]:
    from opsterm.servers_table import options_of

    pairs = [text.partition("=") for text in texts]
    for name, _, value in pairs:
        if not name or not value:
            raise UsageError(f"{name or '='!r} has no value", "-o ServerAliveInterval=30")
    return options_of([(name.strip(), value.strip()) for name, _, value in pairs])


def edit(args: argparse.Namespace) -> int:
    given = _given(args)
    if not given and not args.unset:
        return _in_editor(args.name)
    if not args.name:
        raise UsageError("which server should that be changed of?", "ai servers edit SERVER --host …")
    unknown = [name for name in args.unset if name.partition(".")[0] not in inventory_fields.FIELDS]
    if unknown:
        from opsterm.config import suggestion

        raise UsageError(f"there is no field {unknown[0]!r}{suggestion(unknown[0], inventory_fields.FIELDS)}")

    def make(text: str, before: Inventory) -> str:
        _check_there(args.name, before)
        for field in args.unset:
            text = _unset(text, before, args.name, field)
        for path, value in _paths(given, before, args.name):
            text = yamledit.set_value(text, ("servers", args.name, *path), value, before.file)
        return text

    _, after = servers_store.change(make)
    note(f"{args.name} is changed: {after.servers[args.name].place}")
    return OK


def _check_there(name: str, before: Inventory) -> None:
    if name not in before.servers:
        from opsterm.inventory_select import unknown

        raise unknown(before, name)


def _paths(given: dict[str, Any], before: Inventory, name: str) -> list[tuple[tuple[str, ...], Any]]:
    """Each value with where it goes. An option of ssh goes where it stands already, however it is spelled there."""
    found: list[tuple[tuple[str, ...], Any]] = []
    for field, value in given.items():
        for option in value if field == "options" else ():
            found.append(((field, _spelled(before, name, option)), value[option]))
        if field != "options":
            found.append(((field,), value))
    return found


def _spelled(before: Inventory, name: str, option: str) -> str:
    known = [each for each, _ in before.servers[name].options]
    return next((each for each in known if each.lower() == option.lower()), option)


def _unset(text: str, before: Inventory, name: str, field: str) -> str:
    """Without the field. A server stays there that has no other: its name is its host then."""
    section, _, option = field.partition(".")
    path = (section, _spelled(before, name, option)) if option else (section,)
    try:
        new = yamledit.unset(text, ("servers", name, *path), before.file)
    except KeyError:
        raise OpsTermError(f"{name} has no {field} of its own in {before.file}", f"ai servers show {name}") from None
    if servers_rename.is_there(new, before.file, name):
        return new
    return yamledit.set_value(text, ("servers", name), {}, before.file)


def _in_editor(name: str | None) -> int:
    """The whole file, also for one server: proxies and groups stand elsewhere in it."""
    from opsterm import config_draft

    path = servers_store.file_to_write()
    if name:
        _check_there(name, inventory.load())
    without = UsageError("`ai servers edit` needs a terminal", "ai servers edit SERVER --host … works without one")
    return config_draft.edit_file(path, _template, _problems, without)


def _problems(draft: str) -> list[str]:
    try:
        inventory.load(draft)
    except OpsTermError as error:
        return [f"{error.message}{f' ({error.hint})' if error.hint else ''}"]
    return []


def _template(path: str) -> bytes:
    if path.endswith(".json"):
        return b"{}\n"
    return TEMPLATE.encode()


def rename(args: argparse.Namespace) -> int:
    check_name(args.new)

    def make(text: str, before: Inventory) -> str:
        _check_there(args.name, before)
        _check_free(args.new, before)
        return servers_rename.renamed(text, before, args.name, args.new)

    _, after = servers_store.change(make)
    note(f"{args.name} is now {args.new}: {after.servers[args.new].place}")
    return OK


def rm(args: argparse.Namespace) -> int:
    names = list(dict.fromkeys(args.servers))

    def make(text: str, before: Inventory) -> str:
        for name in names:
            _check_there(name, before)
        return servers_rename.without(text, before, names)

    _, after = servers_store.change(make)
    note(f"{', '.join(names)} {'is' if len(names) == 1 else 'are'} no longer in {after.file}")
    return OK
