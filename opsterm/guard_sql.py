"""What SQL does: statement by statement, in the dialects of the usual clients."""

from __future__ import annotations

from opsterm.guard_effects import DEPTH, TOO_DEEP, UNKNOWN, Effects
from opsterm.guard_sqltokens import BIG, Dialect, Token, tokens
from opsterm.guard_sqlwords import FUNCTIONS, GONE, LOOKS, MANY, OPENS, RUINS, SECRETS, SYSTEM_SCHEMAS, WRITES
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


def judge(text: str, dialect: Dialect, effects: Effects) -> None:
    """Adds what the statements of a text do."""
    if effects.depth > DEPTH:
        effects.at_least(DANGEROUS, TOO_DEEP)
        return
    statement: list[Token] = []
    for token in tokens(text, dialect):
        if token == (("op", ";")):
            _statement(statement, dialect, effects)
            statement = []
        else:
            statement.append(token)
    _statement(statement, dialect, effects)


def _statement(found: Sequence[Token], dialect: Dialect, effects: Effects) -> None:
    begin = 0
    while len(found) > begin + 1 and found[begin].text in OPENS and _nests(found[begin : begin + 2]):
        begin += 1
    found = found[begin:]
    if not found:
        return
    words = tuple(token.text if token.kind == "word" else "" for token in found)
    _everywhere(found, words, dialect, effects)
    first = words[0]
    ruin = next((reason for start, reason in RUINS.items() if words[: len(start)] == start), None)
    if ruin:
        effects.at_least(DANGEROUS, ruin, f"sql-{first.lower()}")
    elif first in SPECIAL:
        SPECIAL[first](found, words, dialect, effects)
    elif first in WRITES:
        effects.at_least(MODERATE, WRITES[first], f"sql-{first.lower()}")
    elif first not in LOOKS:
        effects.at_least(MODERATE, "it is no SQL that is known to change nothing", "sql-unknown")
    if first in ("WITH", "EXPLAIN", "BEGIN", "IF"):
        _inner(found, words, dialect, effects)


def _nests(found: Sequence[Token]) -> bool:
    """`(SELECT …)` and `BEGIN DELETE …` are about what follows; `DO $$…$$` and `BEGIN WORK` are not."""
    if found[0].text in "()":
        return found[0].kind == "op"
    return found[1].kind == "word" and (found[1].text in SPECIAL or found[1].text in WRITES)


def _everywhere(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    """What any statement may hold: functions that do something, results that go into a file, tables of passwords."""
    for at, token in enumerate(found):
        name = token.text if token.kind in ("word", "name") else ""
        following = found[at + 1].text if at + 1 < len(found) else ""
        if name in FUNCTIONS and following == "(":
            _function(name, found[at + 1 : at + 5], dialect, effects)
        elif name.endswith("XP_CMDSHELL") and at:
            _function("SYS_EXEC", found[at + 1 : at + 5], dialect, effects)
        elif name == "INTO" and following in ("OUTFILE", "DUMPFILE"):
            effects.at_least(DANGEROUS, "it writes its result into a file on the server", "sql-outfile")
            effects.path("write", _first_string(found[at + 2 : at + 4]))
        elif name == "INTO" and words[0] in ("SELECT", "WITH") and not following.startswith("@"):
            effects.at_least(MODERATE, "it puts its result into a table", "sql-into")
        elif name in SECRETS and _is_system(found, at) and _shows(found, SECRETS[name]):
            effects.at_least(DANGEROUS, "it shows the password hashes of the database's users", "sql-passwords")
        if UNKNOWN in name or (token.kind != "str" and UNKNOWN in token.text):
            effects.at_least(MODERATE, "part of the SQL is known only when it runs")
    if any(UNKNOWN in token.text for token in found):
        effects.at_least(MODERATE, "part of the SQL is known only when it runs")


def _is_system(found: Sequence[Token], at: int) -> bool:
    """`user` is a table of passwords only as mysql.user."""
    return found[at].text != "USER" or (at > 1 and found[at - 1].text == "." and found[at - 2].text == "MYSQL")


def _shows(found: Sequence[Token], columns: tuple[str, ...]) -> bool:
    for place, token in enumerate(found):
        before = found[place - 1].text if place else ""
        if token.text in columns or (token == ("op", "*") and before in ("SELECT", ".", ",", "ALL", "DISTINCT")):
            return True
    return found[0].text == "TABLE"


def _first_string(found: Sequence[Token]) -> str:
    for token in found[:2]:
        if token.kind == "str":
            return token.text
    return UNKNOWN


def _function(name: str, found: Sequence[Token], dialect: Dialect, effects: Effects) -> None:
    level, reason, what = FUNCTIONS[name]
    effects.at_least(level, reason, "sql-" + name.lower().replace("_", "-"))
    text = next((token.text for token in found[:4] if token.kind == "str"), UNKNOWN)
    if what == "shell":
        effects.shell(text)
    elif what == "sql":
        _nested(text, dialect, effects)
    elif what:
        effects.path(what, text)


def _nested(text: str, dialect: Dialect, effects: Effects) -> None:
    effects.depth += 1
    judge(text, dialect, effects)
    effects.depth -= 1


def _inner(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    """Statements that change rows inside of WITH … AS ( … ), behind it, and behind EXPLAIN ANALYZE."""
    if words[0] == "EXPLAIN" and "ANALYZE" not in words:
        return
    count = 0
    for at in range(1, len(words)):
        opens = found[at - 1].text in ("(", ")", "ANALYZE", "VERBOSE", "BEGIN", "THEN", "LOOP")
        if words[at] in ("DELETE", "UPDATE", "INSERT", "MERGE", "CREATE", "TRUNCATE", "DROP", "ALTER") and opens:
            count += 1
            if count > MANY:
                effects.at_least(DANGEROUS, TOO_DEEP)
                return
            end, depth = at, 0
            while end < len(found) and depth >= 0:
                depth += (found[end].text == "(") - (found[end].text == ")")
                end += 1
            _one(found[at:end], words[at:end], dialect, effects)


def _one(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    if words[0] in SPECIAL:
        SPECIAL[words[0]](found, words, dialect, effects)
    else:
        level = DANGEROUS if words[0] == "TRUNCATE" else MODERATE
        effects.at_least(level, WRITES.get(words[0], RUINS[("TRUNCATE",)]), f"sql-{words[0].lower()}")


def _rows(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    """DELETE and UPDATE: which rows?"""
    verb = words[0].lower()
    done = "removes" if verb == "delete" else "changes"
    if _chooses(found, words):
        effects.at_least(MODERATE, f"it {done} rows", f"sql-{verb}")
    else:
        effects.at_least(DANGEROUS, f"it {done} every row of a table", f"sql-{verb}-all", "name the rows: WHERE …")


def _chooses(found: Sequence[Token], words: tuple[str, ...]) -> bool:
    """Is there a condition that leaves rows out?"""
    if "LIMIT" in words and "ALTER" != words[0]:
        return True
    if "WHERE" not in words:
        return False
    where = found[len(words) - words[::-1].index("WHERE") :]
    clause: list[Token] = []
    clauses = [clause]
    for token in where:
        if token.kind == "word" and token.text in ("RETURNING", "ORDER", "SETTINGS", "ALLOW"):
            break
        if token.kind == "word" and token.text in ("OR", "AND") or token.text == "||":
            clause = []
            clauses.append(clause)
            if token.text != "AND":
                clauses.append(clause)
        elif token.text not in ("(", ")") or token.kind == "str":
            clause.append(token)
    return _any_chooses(where, clauses)


def _any_chooses(where: Sequence[Token], clauses: list[list[Token]]) -> bool:
    """A condition joined by OR holds always when one part does; one joined by AND when all do."""
    always = [_always(clause) for clause in clauses]
    has_or = any(token.kind == "word" and token.text == "OR" or token.text == "||" for token in where)
    return not (any(always) if has_or else all(always))


def _always(clause: list[Token]) -> bool:
    """1, true, 1=1, id=id, 'a' LIKE 'a', id IS NOT NULL …"""
    texts = [token.text for token in clause]
    if len(texts) == 1:
        return clause[0].kind in ("num", "str") and texts != ["0"] or texts == ["TRUE"]
    if len(texts) == 2:
        return texts in (["NOT", "FALSE"], ["NOT", "0"])
    if len(texts) >= 3 and len(texts) % 2 and texts[: len(texts) // 2] == texts[len(texts) // 2 + 1 :]:
        return texts[len(texts) // 2] in ("=", "LIKE", "IS")
    numbers = [token for token in clause if token.kind == "num"]
    operators = "".join(token.text for token in clause if token.kind == "op")
    if len(numbers) == 2 and len(clause) == 2 + len(operators):
        return _compares(numbers[0].text, operators, numbers[1].text)
    return len(texts) == 3 and texts[1] == "LIKE" and texts[2] in ("%", "%%")


def _compares(left: str, operator: str, right: str) -> bool:
    try:
        a, b = float(left), float(right)
    except ValueError:
        return True
    return {"=": a == b, "<>": a != b, "!=": a != b, "<": a < b, ">": a > b, "<=": a <= b, ">=": a >= b}.get(
        operator, True
    )


def _drop(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    kind = next((word for word in words[1:3] if word in GONE or word in ("INDEX", "TEMPORARY", "TRIGGER")), "")
    name = next((token.text for token in found[2:] if token.text not in ("IF", "EXISTS")), "").upper()
    if kind in ("DATABASE", "SCHEMA") and name in SYSTEM_SCHEMAS:
        effects.at_least(FORBIDDEN, "it removes what the database server itself needs", "sql-drop-system")
    elif kind in ("DATABASE", "SCHEMA", "KEYSPACE", "CATALOG"):
        effects.at_least(DANGEROUS, "it removes a whole database", "sql-drop-database", "make a dump first")
    elif kind in GONE:
        effects.at_least(DANGEROUS, f"it removes a {kind.lower()} for good", "sql-drop", "make a dump first")
    else:
        effects.at_least(MODERATE, "it removes something from the database", "sql-drop")


def _alter(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    for at, word in enumerate(words):
        following = words[at + 1 : at + 2]
        if word == "DROP" and following not in (
            ("DEFAULT",),
            ("NOT",),
            ("CONSTRAINT",),
            ("INDEX",),
            ("KEY",),
            ("EXPRESSION",),
        ):
            effects.at_least(DANGEROUS, "it removes a column or partition with its data", "sql-alter-drop")
        elif word in ("TRUNCATE", "DETACH") and at > 1:
            effects.at_least(DANGEROUS, "it removes a partition with its data", "sql-alter-drop")
        elif word in ("DELETE", "UPDATE") and at > 1 and dialect == BIG:
            _rows(found[at:], words[at:], dialect, effects)
        elif word in ("SUPERUSER", "PASSWORD") or (word == "IDENTIFIED"):
            effects.at_least(DANGEROUS, "it changes a user's password or makes one all-powerful", "sql-user")
    effects.at_least(MODERATE, WRITES["ALTER"], "sql-alter")


def _create(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    if words[1:3] == ("OR", "REPLACE") and "TABLE" in words[3:6]:
        effects.at_least(DANGEROUS, "it replaces a table, with what is in it", "sql-create")
    for at, word in enumerate(words):
        language = found[at + 1].text.lower() if word == "LANGUAGE" and at + 1 < len(found) else ""
        if language == "c" or language.endswith("u") or word == "SONAME":
            effects.at_least(DANGEROUS, "it lets the database run programs of the server", "sql-create")
        if word == "SUPERUSER":
            effects.at_least(DANGEROUS, "it creates an all-powerful user", "sql-user")
    effects.at_least(MODERATE, WRITES["CREATE"], "sql-create")


def _copy(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    for at, word in enumerate(words):
        if word == "PROGRAM":
            effects.at_least(DANGEROUS, "it runs a command on the database server", "sql-program")
            effects.shell(_first_string(found[at + 1 : at + 3]))
        elif word == "TO" and at + 1 < len(found) and found[at + 1].kind == "str":
            effects.path("write", found[at + 1].text)
        elif word == "FROM" and at + 1 < len(found) and found[at + 1].kind == "str":
            effects.path("read", found[at + 1].text)
    if "FROM" in words and ("TO" not in words or words.index("FROM") < words.index("TO")) and found[1].text != "(":
        effects.at_least(MODERATE, "it adds rows from a file", "sql-copy")


def _set(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    wide = {"GLOBAL", "PERSIST", "PERSIST_ONLY", "@@GLOBAL", "@@PERSIST", "CLUSTER"}
    if wide.intersection(words[1:]):
        effects.at_least(MODERATE, "it changes a setting of the whole server", "sql-set")
    if any(word.startswith("READ_ONLY") or word.startswith("SUPER_READ_ONLY") for word in words) and wide.intersection(
        words
    ):
        effects.at_least(DANGEROUS, "it stops or allows writing for the whole server", "sql-set")


def _pragma(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    place = next((at for at, token in enumerate(found) if token.text in ("=", "(")), len(found))
    name = found[place - 1].text
    if name == "WRITABLE_SCHEMA":
        effects.at_least(DANGEROUS, "it allows damage to the database's own schema", "sql-pragma")
    elif any(token.text == "=" for token in found):
        effects.at_least(MODERATE, "it changes a setting of the database", "sql-pragma")
    elif name in ("WAL_CHECKPOINT", "INCREMENTAL_VACUUM", "OPTIMIZE", "SHRINK_MEMORY"):
        effects.at_least(MODERATE, "it rewrites the database file", "sql-pragma")
    elif any(token.text == "(" for token in found) and not name.endswith(("_INFO", "_LIST", "_CHECK", "_XINFO")):
        effects.at_least(MODERATE, "it changes a setting of the database", "sql-pragma")


def _attach(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    effects.at_least(MODERATE, "it opens another database file, or creates it", "sql-attach")
    path = next((token.text for token in found if token.kind == "str"), UNKNOWN)
    if path != ":memory:":
        effects.path("write", path)


def _explain(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    """EXPLAIN alone runs nothing, EXPLAIN ANALYZE does: _inner looks at what."""
    del found, words, dialect, effects


def _run(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    """EXEC, EXECUTE, PREPARE, DO: SQL in a string, where there is one."""
    for token in found[1:]:
        if token.kind == "str" and (" " in token.text.strip() or token.text.upper() in RUINS):
            _nested(token.text, dialect, effects)
    effects.at_least(MODERATE, "it runs a procedure or prepared SQL", "sql-execute")


def _analyze(found: Sequence[Token], words: tuple[str, ...], dialect: Dialect, effects: Effects) -> None:
    effects.at_least(MODERATE, "it renews the statistics of tables", "sql-analyze")


SPECIAL = {
    "DELETE": _rows, "UPDATE": _rows, "DROP": _drop, "ALTER": _alter, "CREATE": _create, "COPY": _copy, "SET": _set,
    "PRAGMA": _pragma, "ATTACH": _attach, "EXPLAIN": _explain, "EXEC": _run, "EXECUTE": _run, "PREPARE": _run,
    "DO": _run, "ANALYZE": _analyze,
}  # fmt: skip
