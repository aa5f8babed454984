"""What the clients of databases are told: SQL, and the clients' own commands."""

from __future__ import annotations

from opsterm.guard_effects import UNKNOWN, Code, Effects
from opsterm.guard_sql import judge
from opsterm.guard_sqltokens import DIALECTS, SQLITE
from opsterm.risk import DANGEROUS, MODERATE

# name of a client's own command → what it does with the rest of its line: shell, file roles, "" for nothing that
# matters, "script" for a file of more commands. A role that ends in | may have a command behind |.
PSQL = {
    "!": "shell", "i": "script", "ir": "script", "include": "script", "include_relative": "script", "o": "write|",
    "out": "write|", "g": "write|", "gx": "write|", "w": "write|", "write": "write|", "copy": "copy", "e": "edit",
    "edit": "edit", "ef": "edit", "ev": "edit", "cd": "", "setenv": "shellvar", "s": "write", "lo_export": "change",
    "lo_import": "change", "lo_unlink": "change", "password": "change", "gexec": "gexec", "watch": "", "c": "",
    "connect": "", "conninfo": "", "x": "", "timing": "", "q": "", "echo": "", "qecho": "", "warn": "", "pset": "",
    "set": "", "unset": "", "a": "", "t": "", "H": "", "C": "", "T": "", "f": "", "h": "", "help": "", "r": "", "p": "",
    "errverbose": "", "gset": "", "gdesc": "", "if": "", "elif": "", "else": "", "endif": "", "encoding": "", "z": "",
    "l": "", "list": "", "sf": "", "sv": "", "copyright": "", "crosstabview": "", "prompt": "", "quit": "", "html": "",
    "?": "", "\\": "", "bind": "",
}  # fmt: skip
MYSQL = {
    "system": "shell", "!": "shell", "source": "script", ".": "script", "tee": "append", "T": "append",
    "pager": "pager",
    "P": "pager", "edit": "edit", "e": "edit", "use": "", "u": "", "status": "", "s": "", "G": "", "g": "", "c": "",
    "clear": "", "h": "", "help": "", "nopager": "", "n": "", "notee": "", "t": "", "warnings": "", "W": "", "w": "",
    "nowarning": "", "p": "", "print": "", "q": "", "quit": "", "exit": "", "C": "", "charset": "", "#": "",
    "rehash": "",
    "r": "", "connect": "", "x": "", "resetconnection": "", "?": "", "N": "",
}  # fmt: skip
DOTS = {
    "shell": "shell", "system": "shell", "read": "script|", "output": "write|", "once": "write|", "import": "read|",
    "backup": "write", "save": "write", "clone": "write", "open": "write", "restore": "replace", "load": "load",
    "excel": "edit", "www": "edit", "log": "write", "trace": "write", "archive": "change", "recover": "", "cd": "cd",
    "tables": "", "schema": "", "headers": "", "mode": "", "databases": "", "indexes": "", "indices": "", "help": "",
    "dump": "", "quit": "", "exit": "", "show": "", "stats": "", "timer": "", "width": "", "nullvalue": "", "echo": "",
    "separator": "", "print": "", "prompt": "", "bail": "", "changes": "", "explain": "", "eqp": "", "fullschema": "",
    "dbinfo": "", "dbtotxt": "", "lint": "", "limit": "", "version": "", "timeout": "", "parameter": "", "sha3sum": "",
    "vfsinfo": "", "vfslist": "", "connection": "", "maxrows": "", "columns": "", "binary": "", "selftest": "change",
    "testctrl": "change", "auth": "", "filectrl": "change", "expert": "", "scanstats": "", "session": "change",
}  # fmt: skip
WORDS = {
    "cqlsh": {"source": "script", "capture": "write", "copy": "cqlcopy"},
    "hive": {"source": "script", "dfs": "change", "add": "load", "!": "shell"},
    "beeline": {"!sh": "shell", "!run": "script", "!script": "write", "!record": "write", "!quit": "", "!tables": ""},
    "impala-shell": {"shell": "shell", "!": "shell", "source": "script"},
    "sqlcmd": {"!!": "shell", ":!!": "shell", ":r": "script", ":out": "write", ":error": "write", ":ed": "edit",
    "ed": "edit"},
    "mysql": MYSQL,
}  # fmt: skip
MEANS = {
    "script": (DANGEROUS, "it runs commands from a file", "sql-script"),
    "edit": (DANGEROUS, "it opens an editor or another program", "code-sql"),
    "gexec": (DANGEROUS, "it runs its result as SQL", "sql-execute"),
    "shellvar": (MODERATE, "it changes the environment of commands", "code-sql"),
    "replace": (DANGEROUS, "it replaces the content of the database", "sql-restore"),
    "load": (DANGEROUS, "it loads a program into the database", "sql-load"),
    "change": (MODERATE, "it changes something", "code-sql"),
    "cd": (MODERATE, "it goes to another directory", "code-sql"),
}
CLIENTS = (*DIALECTS, "sqlite", "cqlsh")


def sql(program: str, code: str) -> Code:
    """What a text does that a client of a database gets."""
    effects = Effects("code-sql")
    dialect = DIALECTS.get(program, SQLITE)
    if UNKNOWN in code:
        effects.at_least(MODERATE, "part of the SQL is known only when it runs")
    if program == "influx" and "|>" in code:
        return _flux(code, effects)
    name = {"mariadb": "mysql", "impala": "impala-shell"}.get(program, program)
    if name in ("psql", "cockroach"):
        code = _backslashes(code, PSQL, effects)
    elif name == "mysql":
        code = _lines(name, _backslashes(code, MYSQL, effects), effects)
    elif name in ("sqlite", "duckdb"):
        code = _lines(name, code, effects)
    elif name in WORDS:
        code = _lines(name, code, effects)
    judge(code, dialect, effects)
    return effects.code()


def _flux(code: str, effects: Effects) -> Code:
    import re

    if re.search(r"\b(to|wideTo)\s*\(|\b(sql|http|requests|secrets|pushbullet|slack|experimental|import)\b", code):
        effects.at_least(MODERATE, "it writes its result, or talks to other machines", "code-flux")
    return effects.code()


def _backslashes(code: str, table: dict[str, str], effects: Effects) -> str:
    r"""Judges commands like \! and \o, which end with their line; leaves the SQL."""
    import re

    quoted = (
        r"""'(?:[^'\\]|\\[\s\S]|'')*(?:'|\Z)|"(?:[^"\\]|\\[\s\S])*(?:"|\Z)"""
        r"""|\$(?P<tag>\w*)\$[\s\S]*?(?:\$(?P=tag)\$|\Z)|/\*[\s\S]*?(?:\*/|\Z)|--[^\n]*"""
    )
    if table is PSQL:
        quoted = quoted.replace(r"[^'\\]|\\[\s\S]|''", "[^']").replace(r'[^"\\]|\\[\s\S]', '[^"]')
    command = re.compile(rf"(?P<quoted>{quoted})|\\(?P<name>[A-Za-z_]+|[^\sA-Za-z])(?P<rest>[^\n]*)")

    def judged(match: re.Match[str]) -> str:
        if match["quoted"] is not None:
            return match[0]
        name, rest = match["name"], match["rest"]
        if table is MYSQL:
            name, rest = name[:1], name[1:] + rest
        what = table.get(name, "" if name.startswith(("d", "l", "z")) else None)
        if what == "shell" or table is MYSQL:
            _client(what, rest.strip(), effects)
            return "\n" if what else ";" + rest
        rest, _, more = rest.partition("\\")  # \x \dt: one line may hold more than one
        _client(what, rest.strip().rstrip(";").strip(), effects)
        return ";\n" + (judge_again("\\" + more) if more else "")

    def judge_again(text: str) -> str:
        return _backslashes(text, table, effects)

    return command.sub(judged, code)


def _lines(name: str, code: str, effects: Effects) -> str:
    """Judges the client's own commands that begin a line; leaves the SQL."""
    left: list[str] = []
    for line in code.split("\n"):
        rest = line.strip()
        if name in ("sqlite", "duckdb"):
            if rest.startswith("."):
                _dot(rest, effects)
                continue
        elif _own(name, rest, effects, left):
            continue
        left.append(line)
    return "\n".join(left)


def _own(name: str, line: str, effects: Effects, left: list[str]) -> bool:
    """Is this line, or a statement in it, a command of the client itself?"""
    table = WORDS[name]
    found, rests = False, []
    for part in line.split(";"):
        word, _, rest = part.strip().partition(" ")
        if "!" in table and word.startswith("!"):
            word, rest = "!", part.strip()[1:]
        if word.startswith("!!") and "!!" in table:
            word, rest = "!!", part.strip()[2:]
        what = table.get(word.lower())
        if what is not None and (len(word) > 1 or word in "!."):
            if what == "shell" and name == "mysql":  # to the end of the line: a shell may have its own semicolons
                rest = line[line.index(part) :].strip().partition(" ")[2]
            _client(what, rest, effects)
            found = True
        else:
            rests.append(part)
    if found:
        left.append(";".join(rests) + ";")
    return found


def _dot(line: str, effects: Effects) -> None:
    """A command of sqlite3; any beginning of its name will do."""
    word, _, rest = line[1:].partition(" ")
    names = [word] if word in DOTS else [name for name in DOTS if name.startswith(word.lower()) and word]
    if not names:
        effects.at_least(MODERATE, "it is no command of the database client that is known")
    for name in names:
        _client(DOTS[name], rest.strip(), effects)


def _client(what: str | None, rest: str, effects: Effects) -> None:
    """One command of a client."""
    if what is None:
        effects.at_least(MODERATE, "it is no command of the database client that is known")
    elif what in ("shell", "pager"):
        effects.shell(rest) if rest else None
    elif what == "copy":
        _copy(rest, effects)
    elif what == "cqlcopy":
        _cql_copy(rest, effects)
    elif what in MEANS:
        effects.at_least(*MEANS[what])
    elif what.endswith("|") and rest.lstrip("'\"").startswith("|"):
        if rest[0] in "'\"":
            rest = rest[1:].partition(rest[0])[0]
        effects.shell(rest[1:].strip())
    elif what and rest and rest not in ("off", "on", "stdout", "stderr"):
        role = what.rstrip("|")
        word = rest.split()[-1 if role == "write" and rest.startswith("-") else 0]
        effects.path("read" if role == "script" else role, word.strip("'\""))
        if role == "script" or (role == "read" and what == "read|"):
            effects.at_least(*MEANS["script"]) if role == "script" else effects.at_least(
                MODERATE, "it adds rows from a file"
            )


def _copy(rest: str, effects: Effects) -> None:
    r"""psql's \copy, which reads and writes files of this machine."""
    import re

    match = re.search(r"\b(to|from)\s+(program\s+)?('(?:[^']|'')*'|\S+)", rest, re.I)
    if match is None:
        effects.at_least(MODERATE, "it copies rows")
        return
    target = match[3].strip("'").replace("''", "'")
    if match[2]:
        effects.shell(target)
    elif target.lower() not in ("stdout", "stdin", "pstdout", "pstdin"):
        effects.path("write" if match[1].lower() == "to" else "read", target)
    if match[1].lower() == "from":
        effects.at_least(MODERATE, "it adds rows from a file", "sql-copy")


def _cql_copy(rest: str, effects: Effects) -> None:
    import re

    match = re.search(r"\b(to|from)\s+'([^']*)'", rest, re.I)
    if match and match[1].lower() == "to":
        effects.path("write", match[2])
    else:
        effects.at_least(MODERATE, "it adds rows from a file", "sql-copy")
