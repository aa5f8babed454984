"""What is known about programs: their subcommands, flags and effects, as text tables by subject (programs_*).

A table maps names ("grep|egrep") to a specification. Its first line describes the program itself; a line
`NAME|NAME …:` describes a subcommand, whose path has blanks ("container ls:"); what follows on further lines belongs
to the line before; `$name = …` keeps tokens for use as `$name`. Tokens:

    read   write,net   delete …                 first of all, its effects: see EFFECTS; only read and net are SAFE
    read? write+ text* command …                roles of the operands, in order: see ROLES; `?` one or none,
                                                `*` any number, `+` at least one. None at all: read*
    -f,--force                                  a flag and its other names
    -o=write  --color=?text  -n=!write          it takes a value of this role (text); `=?`: only in `--color=VALUE`;
                                                `=text,text`: two values (jq --arg NAME VALUE)
    -i!write  --help!help  text?!write          what its presence does: an effect; `help` and `dry` say that nothing
                                                happens, `look` that it only reads its operands
                                                (`gzip -c`); `first` and `last`: that role falls away
    -#                                          -20 and the like
    :if=read                                    an operand of the form if=VALUE
    @long                                       long options have one dash, and short ones do not cluster
    @stop                                       options end at the first operand
    @text                                       what looks like an option and is not known is text (echo)
    @bsd                                        the first operand may be options without a dash (`tar xzf`)
"""

from __future__ import annotations

from functools import lru_cache

from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Paths: TypeAlias = tuple[tuple[str, ...], ...]

EFFECTS = {
    "read": "it looks, and changes nothing",
    "net": "it talks to other machines",
    "write": "it changes files, settings or what runs",
    "delete": "it removes something",
    "exec": "it runs code that is not in the command",
    "secret": "it shows secrets",
    "priv": "it changes who may do what",
}
HARMLESS = frozenset(("read", "net"))
MARKS = frozenset("help dry look first last".split())
# What an operand or the value of a flag is to the program.
ROLES = {
    "text": "nothing that matters here: a pattern, a number, a message",
    "count": "a number; as `=?count` only the digits right behind a short option are its value",
    "read": "a path that it reads",
    "write": "a path that it creates or overwrites",
    "append": "a path that it adds to",
    "change": "a path whose owner, mode or attributes it changes",
    "delete": "a path that it removes",
    "move": "a path that it takes away from its place",
    "cd": "a directory to work in",
    "exec": "a program or script that it runs",
    "command": "the rest is a command of its own, word by word",
    "shell": "the rest is text for a shell; as the value of a flag: that text",
    "remote": "the same, for the shell of another host",
    "code": "code for the program's own language",
    "file": "a script in the program's own language; the rest are its arguments",
    "assign": "NAME=VALUE for the environment of the command",
    "host": "a host, or user@host",
    "copy": "a path that it reads, host:path for one of another host",
    "put": "a path that it writes, host:path for one of another host",
    "url": "an address that it connects to",
    "unit": "a service",
    "package": "a package",
    "user": "a user or group",
    "process": "a process: its number or name",
    "device": "a device that it writes to",
    "none": "no operands at all",
}


class Role(NamedTuple):
    """One place for operands. count: "", "?", "*" or "+"; adds: what an operand in it does, besides."""

    name: str
    count: str
    adds: frozenset[str]


class Flag(NamedTuple):
    """name is the first of its names; value: "" for none, "=" or "?" for one that only `=` can give; more: roles of
    further values."""

    name: str
    value: str
    role: str
    adds: frozenset[str]
    more: tuple[str, ...] = ()


class Program:
    """A program, or a subcommand of one, with the flags of those above it. keywords: NAME of NAME=VALUE → flag.

    Subcommands are read when they are asked for: the table of one program can be as long as a book.
    """

    def __init__(self, table: _Table, paths: Paths, above: Program | None) -> None:
        """paths: those in the table that describe it; `a|b: …` and `a c: …` are both about `a`."""
        self.name = table.name
        self.flags: dict[str, Flag] = dict(above.flags) if above else {}
        self.keywords: dict[str, Flag] = dict(above.keywords) if above else {}
        self.styles: frozenset[str] = above.styles if above else frozenset()
        self.effects: frozenset[str] = frozenset()
        self.roles: tuple[Role, ...] = ()
        self.below = tuple(dict.fromkeys(name for path in paths for name in table.below.get(path, ())))
        self._table, self._paths = table, paths
        self._built: dict[Paths, Program] = {}
        for path in paths:
            self._read(path, table.tokens(path))

    def _read(self, path: tuple[str, ...], tokens: list[str]) -> None:
        roles: list[Role] = []
        for number, token in enumerate(tokens):
            try:
                if number == 0:
                    self.effects |= _adds([token], frozenset(EFFECTS))
                elif token[0] in "@:-+":
                    self._add(token)
                else:
                    roles.append(_role(token))
            except (KeyError, TableError):
                where = " ".join((self.name, *path))
                raise TableError(f"{where}: {token!r} is no effect, role or flag") from None
        self.roles = self.roles or tuple(roles)

    def _add(self, token: str) -> None:
        if token[0] == "@":
            self.styles |= {token}
            return
        flag = _flag(token.removeprefix(":"))
        if token[0] == ":":
            self.keywords[flag.name] = flag
        else:
            self.flags.update(dict.fromkeys(token.partition("=")[0].partition("!")[0].split(","), flag))

    def subcommand(self, word: str) -> Program | None:
        """The subcommand that a word names: by its name, else by the first pattern that fits. None for neither."""
        exact = [pattern for pattern in self.below if word == pattern or word in pattern.split("|")]
        found = exact or [pattern for pattern in self.below if like(word, pattern)][:1]
        return self._deeper(found) if found else None

    def deeper(self, pattern: str) -> Program:
        """The subcommand of one of the patterns of below."""
        return self._deeper([pattern])

    def _deeper(self, names: list[str]) -> Program:
        paths = tuple((*path, name) for path in self._paths for name in names)
        if paths not in self._built:
            self._built[paths] = Program(self._table, paths, self)
        return self._built[paths]


def like(text: str, patterns: str) -> bool:
    """Does text fit one of the patterns between `|`?"""
    return any(text == pattern or any(mark in pattern for mark in "*?[") and _glob(pattern)(text)
               for pattern in patterns.split("|"))  # fmt: skip


@lru_cache(maxsize=8192)  # fnmatch itself remembers 256, and then compiles again and again
def _glob(pattern: str) -> Callable[[str], object]:
    import re
    from fnmatch import translate

    return re.compile(translate(pattern)).match


class TableError(ValueError):
    """A specification that is none."""


class _Table:
    """The lines of a specification: path of the subcommand → its text; below: path → the patterns one deeper."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._sets: dict[str, list[str]] = {}
        self._lines: dict[tuple[str, ...], list[str]] = {(): []}
        self.below: dict[tuple[str, ...], dict[str, None]] = {}
        path: tuple[str, ...] = ()
        for line in map(str.strip, text.splitlines()):
            head, colon, rest = line.partition(":")
            if line.startswith("$") and " = " in line:
                label, _, tokens = line.partition(" = ")
                self._sets[label] = self._expanded(tokens)
            elif colon and rest[:1] in ("", " ") and head and head[0] not in "-$@" and head[-1] != " ":
                path = tuple(head.split())
                for depth in range(len(path)):
                    self.below.setdefault(path[:depth], {})[path[depth]] = None
                self._lines.setdefault(path, []).append(rest)
            else:
                self._lines[path].append(line)

    def tokens(self, path: tuple[str, ...]) -> list[str]:
        return [token for line in self._lines.get(path, ()) for token in self._expanded(line)]

    def _expanded(self, line: str) -> list[str]:
        found: list[str] = []
        for token in line.split():
            if not token.startswith("$"):
                found.append(token)
            elif token in self._sets:
                found += self._sets[token]
            else:
                raise TableError(f"{self.name}: {token} is not defined above its use")
        return found


def find(name: str) -> Program | None:
    """The program of this name (no path), None for one that is not known."""
    from opsterm.programs_index import TABLE

    text = TABLE.get(name)
    return None if text is None else parse(name, text)


@lru_cache(maxsize=512)
def parse(name: str, text: str) -> Program:
    """The program that a specification describes. TableError where it is none."""
    return Program(_Table(name, text), ((),), None)


@lru_cache(maxsize=8192)
def _flag(token: str) -> Flag:
    spelled, *adds = token.split("!")
    names, equals, role = spelled.partition("=")
    optional = role.startswith("?")
    role, *more = (role.removeprefix("?") or "text").split(",")
    if not {role, *more} <= ROLES.keys():
        raise TableError
    return Flag(names.split(",")[0], ("?" if optional else "=") if equals else "", role, _adds(adds), tuple(more))


@lru_cache(maxsize=1024)
def _role(token: str) -> Role:
    spelled, *adds = token.split("!")
    count = spelled[-1] if spelled[-1] in "?*+" else ""
    name = spelled.removesuffix(count) if count else spelled
    if name not in ROLES:
        raise TableError
    return Role(name, count, _adds(adds))


def _adds(names: list[str], known: frozenset[str] = MARKS.union(EFFECTS)) -> frozenset[str]:
    found = frozenset(name for part in names for name in part.split(","))
    if not found <= known:
        raise TableError
    return found
