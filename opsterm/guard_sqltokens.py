"""Reads SQL as the servers of the usual dialects do: words, names, strings and comments."""

from __future__ import annotations

from opsterm.record import NamedTuple


class Dialect(NamedTuple):
    """How a server reads text. backslash: it escapes in strings; double: "x" is a string; nested: comments nest; hash:
    # begins a comment; dollar: $$strings$$; dashes: -- needs a blank behind it."""

    backslash: bool = False
    double: bool = False
    nested: bool = False
    hash: bool = False
    dollar: bool = False
    dashes: bool = False


class Token(NamedTuple):
    """kind: word, str, name (quoted), num or op. text: words in capitals, strings without their quotes."""

    kind: str
    text: str


MYSQL = Dialect(backslash=True, double=True, hash=True, dashes=True)
POSTGRES = Dialect(nested=True, dollar=True)
SQLITE = Dialect()
BIG = Dialect(backslash=True, double=True, hash=True)
MSSQL = Dialect(nested=True)
DIALECTS = {
    "mysql": MYSQL, "mariadb": MYSQL, "psql": POSTGRES, "cockroach": POSTGRES, "duckdb": POSTGRES, "sqlcmd": MSSQL,
    "bq": BIG, "hive": BIG, "beeline": BIG, "impala-shell": BIG, "impala": BIG, "clickhouse": BIG,
    "clickhouse-client": BIG, "influx": BIG,
}  # fmt: skip
TOKEN = r"""
    (?P<blank> (?: \s | --[^\n]* )+ )
  | (?P<str> [NnBbXx]? ' (?: [^'] | '' )* ' )
  | (?P<escaped> [eE] ' (?: [^'\\] | \\(?s:.) | '' )* ' )
  | (?P<name> " (?: [^"] | "" )* " | ` (?: [^`] | `` )* ` | \[ [A-Za-z_] [^\]\n'"();]* \] )
  | (?P<num> \d [\w.]* )
  | (?P<word> (?: [^\W\d] | @ | \x00 ) [\w$@\x00]* )
  | (?P<op> . | \n )
"""


def tokens(text: str, dialect: Dialect) -> list[Token]:
    import re

    token, at, found = re.compile(_pattern(dialect), re.X), 0, []
    executed = re.compile(r"/\*M?!\d*|\*/")  # MySQL runs what stands in /*! … */
    while at < len(text):
        mark = executed.match(text, at) if dialect is MYSQL else None
        if mark or text.startswith("/*", at):
            at = mark.end() if mark else _comment_end(text, at, dialect.nested)
            continue
        dollar = re.compile(r"\$(\w*)\$").match(text, at) if dialect.dollar and text[at] == "$" else None
        if dollar:
            end = text.find(dollar[0], dollar.end())
            end = len(text) if end < 0 else end
            found.append(Token("str", text[dollar.end() : end]))
            at = end + len(dollar[0])
            continue
        match = token.match(text, at)
        if match is None:
            break
        at, kind = match.end(), match.lastgroup or ""
        if kind != "blank":
            found.append(_token(kind, match[0]))
    return found


def _pattern(dialect: Dialect) -> str:
    pattern = TOKEN
    if dialect.backslash:
        pattern = pattern.replace("[^'] | ''", r"[^'\\] | \\(?s:.) | ''")
    if dialect.double:
        pattern = pattern.replace('" (?: [^"] | "" )* " | `', "`")
        pattern = pattern.replace("(?P<escaped>", r'(?P<double> " (?: [^"\\] | \\(?s:.) | "" )* " ) | (?P<escaped>')
    if dialect.hash:
        pattern = pattern.replace(r"--[^\n]*", r"--[^\n]* | \#[^\n]*")
    if dialect.dashes:
        pattern = pattern.replace(r"--[^\n]*", r"--(?=\s|\Z)[^\n]*")
    return pattern


def _token(kind: str, text: str) -> Token:
    import re

    if kind == "word":
        return Token(kind, text.upper())
    if kind in ("str", "escaped", "double"):
        quote = text[-1]
        inside = text[text.index(quote) + 1 : -1].replace(quote * 2, quote)
        return Token("str", re.sub(r"\\(.)", r"\1", inside) if kind != "str" else inside)
    return Token(kind, text[1:-1].upper()) if kind == "name" else Token(kind, text)


def _comment_end(text: str, at: int, nested: bool) -> int:
    import re

    depth = 0
    for mark in re.compile(r"/\*|\*/").finditer(text, at):
        if mark[0] == "*/":
            depth -= 1
        elif nested or depth == 0:
            depth += 1
        if depth <= 0:
            return mark.end()
    return len(text)
