"""What one-liners of scripting languages print, where they only print what stands in them: `perl -e 'print "…"'`."""

from __future__ import annotations

import re

from opsterm.argv import UNKNOWN
from opsterm.guard_decoders import decoded
from opsterm.guard_made import FUNCTIONS, VALUE_ERRORS, Unread, Value, as_text
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 20_000  # characters of code that is looked at, and of what it prints
STEPS = 2_000  # values that are put together


class Language(NamedTuple):
    """flags: of its code; prints: name → (what stands between values, what behind the last); plus: what joins texts;
    raw: quotes in which nothing but themselves is escaped; fills: how a value stands in a text."""

    flags: tuple[str, ...]
    prints: dict[str, tuple[str, str]]
    plus: str
    raw: str = ""
    fills: str = ""
    dotted: bool = True


_SIGIL = r"\$\{?([A-Za-z_]\w*)\}?"
_JS = {"console.log": (" ", "\n"), "console.info": (" ", "\n"), "process.stdout.write": ("", ""),
       "Deno.stdout.write": ("", ""), "print": (" ", "\n")}  # fmt: skip
_RUBY = {"puts": ("\n", "\n"), "print": ("", ""), "$stdout.puts": ("\n", "\n"), "STDOUT.puts": ("\n", "\n"),
         "$stdout.write": ("", ""), "$stdout.print": ("", ""), "STDOUT.write": ("", ""), "STDOUT.print": ("",
             "")}  # fmt: skip
_LUA = {"print": ("\t", "\n"), "io.write": ("", ""), "io.stdout:write": ("", "")}
LANGUAGES: dict[str, Language] = {
    "perl": Language(("e", "E"), {"print": ("", ""), "say": ("", "\n")}, ".", "'", _SIGIL, False),
    "raku": Language(("e",), {"print": ("", ""), "say": ("", "\n"), "put": ("", "\n")}, "~", "'", _SIGIL),
    "ruby": Language(("e",), _RUBY, "+", "'", r"#\{([^{}]*)\}"),
    "node": Language(("e", "p", "pe", "eval", "print"), _JS, "+", "", r"\$\{([^{}]*)\}"),
    "php": Language(("r",), {"echo": ("", ""), "print": ("", "")}, ".", "'", _SIGIL, False),
    "lua": Language(("e",), _LUA, ".."),
    "awk": Language((), {"print": (" ", "\n")}, ""),
    "R": Language(("e",), {"cat": (" ", ""), "writeLines": ("\n", "\n")}, "\0"),
    "groovy": Language(("e",), {"println": ("", "\n"), "print": ("", "")}, "+", "'", _SIGIL),
    "julia": Language(("e", "E"), {"println": ("", "\n"), "print": ("", "")}, "*", "", r"\$\(?([A-Za-z_]\w*)\)?"),
    "elixir": Language(("e",), {"IO.puts": ("", "\n"), "IO.write": ("", "")}, "<>", "", r"#\{([^{}]*)\}"),
    "tclsh": Language((), {"puts": (" ", "\n")}, "\0"),
}  # fmt: skip
_SAME = {"nodejs": "node", "deno": "node", "bun": "node", "jruby": "ruby", "luajit": "lua", "gawk": "awk",
    "mawk": "awk",
         "nawk": "awk", "Rscript": "R", "irb": "ruby", "perl6": "raku", "original-awk": "awk",
             "bwk": "awk"}  # fmt: skip
_FORMATS = frozenset(("printf", "Printf", "io.printf", "$stdout.printf", "STDOUT.printf"))
_PAIRS = {"(": ")", "[": "]", "{": "}", "<": ">"}
_KEYWORDS = frozenset(("my", "our", "local", "let", "const", "var", "scalar", "return", "new", "use", "require"))
_TOKEN = r"""
    (?P<blank> (?: \s | \#[^{\n][^\n]* )+ )
  | (?P<str> "(?:[^"\\]|\\.)*" | '(?:[^'\\]|\\.)*' | `(?:[^`\\]|\\.)*` | \[\[.*?\]\] )
  | (?P<quoted> q[qwr]?\s*(?P<open>[({\[</!|,~]) | %[qQwW]?(?P<open2>[({\[<|!]) )
  | (?P<num> 0[xX][0-9a-fA-F]+ | \d+(?:\.\d+)? )
  | (?P<var> (?! \$std(?:out|err)\b ) [$@] (?: \w+ | \{\w+\} ) )
  | (?P<name> NAME )
  | (?P<op> <> | \.\.(?!\.) | \.\.\. | -> | => | [-+*/%.,;:=()\[\]{}~?<>!|&] )
"""
_NAME = r"\$?[A-Za-z_]\w*(?:(?:::|\.|:)[A-Za-z_]\w*)*"
_PLAIN_NAME = r"[A-Za-z_]\w*(?:::\w+)*"


class Token(NamedTuple):
    kind: str
    text: str
    raw: bool = False


def language(program: str) -> str:
    """The key of LANGUAGES for a program; "" where it has none."""
    name = program if program in _SAME else program.rstrip("0123456789.-")
    name = _SAME.get(name, name)
    return name if name in LANGUAGES else ""


def printed(program: str, words: Sequence[str], stdin: str | None) -> str | None:
    """What it writes to stdout, UNKNOWN in it for what only running it would tell; None where it may be anything."""
    name = language(program)
    code, lines, shows = _code(name, list(words), stdin)
    if code is None or len(code) > LONGEST:
        return None
    try:
        return _Reader(name, code, lines, shows).printed()
    except (Unread, *VALUE_ERRORS):
        return None


def _code(name: str, words: list[str], stdin: str | None) -> tuple[str | None, bool, bool]:
    """Its code; does it end each print with a newline; does it print the last value?"""
    if name == "awk":
        found = re.fullmatch(r"\s*BEGIN\s*\{(.*)\}\s*;?\s*", words[0], re.DOTALL) if len(words) == 1 else None
        return (found[1] if found else None), False, False
    wanted, codes, lines, shows = LANGUAGES[name].flags, [], False, False
    while words and words[0].startswith("-") and words[0] != "-":
        word = words.pop(0)
        flag, equals, value = word.lstrip("-").partition("=")
        if flag in wanted or name in ("perl", "ruby") and re.fullmatch(r"-[lwWsTtUCXv]*[eE]", word):
            codes.append(value if equals else words.pop(0) if words else "")
            shows = shows or name == "node" and flag in ("p", "pe", "print")
        elif name in ("perl", "ruby") and re.match(r"-[a-zA-Z0-9]*[npia]", word) and not re.match(r"-[MmIr]", word):
            return None, False, False
        elif word in ("-M", "-m", "-I", "-r"):
            del words[:1]
        lines = lines or name == "perl" and re.match(r"-[wl]*l", word) is not None
    if name == "node" and words[:1] == ["eval"]:
        return " ".join(words[1:2]), False, False
    if codes:
        return "\n".join(codes), lines, shows
    return (stdin if not words or words == ["-"] else None), lines, False


class _Reader:
    """Reads statements and says what they print. Unread for all that does more than that."""

    def __init__(self, name: str, code: str, lines: bool = False, shows: bool = False) -> None:
        self._name, self._language = name, LANGUAGES[name]
        self._tokens = _tokens(self._language, code)
        self._at = self._steps = 0
        self._lines, self._shows = lines, shows
        self._values: dict[str, Value] = {"PHP_EOL": "\n", "$/": "\n", "true": 1, "undef": ""}

    def printed(self) -> str:
        found, last = "", None
        while self._at < len(self._tokens):
            if self._peek() in (";", "\n"):
                self._at += 1
                continue
            made, last = self._statement()
            found += made
            if len(found) > LONGEST or self._peek() not in (";", "", "\n") and not self._new_statement():
                raise Unread
        if self._shows and last is not None:
            found += as_text(last, ",") + "\n"
        return found

    def _new_statement(self) -> bool:
        return self._name in ("lua", "ruby", "node", "R", "groovy", "julia", "elixir")  # a newline ends one there

    def _peek(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._tokens[at].text if at < len(self._tokens) and self._tokens[at].kind != "str" else ""

    def _kind(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._tokens[at].kind if at < len(self._tokens) else ""

    def _next(self) -> Token:
        if self._at >= len(self._tokens):
            raise Unread
        self._at += 1
        return self._tokens[self._at - 1]

    def _statement(self) -> tuple[str, Value | None]:
        """What it prints, and its value where it has one."""
        word = self._peek()
        if word in ("use", "require", "import", "library"):
            while self._peek() != ";" and self._at < len(self._tokens) and self._kind() in ("name", "str", "op", "num"):
                if self._peek() in ("(", ")", "::", "'", ",") or self._kind() != "op":
                    self._at += 1
                else:
                    raise Unread
            return "", None
        while self._peek() in _KEYWORDS and self._kind(1) in ("var", "name"):
            self._at += 1
        if self._kind() in ("var", "name") and self._peek(1) in ("=", "<-"):
            variable = self._next().text
            self._at += 1
            self._values[variable.strip("${}")] = self._expression()
            return "", None
        if self._kind() == "name" and (word in self._language.prints or word in _FORMATS):
            return self._print(self._next().text), None
        return "", self._expression()

    def _print(self, name: str) -> str:
        if self._kind() == "name" and self._peek() in ("STDOUT", "stdout"):
            self._at += 1
        if self._peek() == "->":
            raise Unread
        values = self._arguments()
        if name in _FORMATS:
            return as_text(FUNCTIONS["sprintf"](values), "")
        between, behind = self._language.prints[name]
        if name == "puts" and self._name == "tclsh":
            values = values[-1:]
        flat = [item for value in values for item in (value if isinstance(value, list) else [value])]
        listed = values if self._name == "node" else flat
        text = between.join(as_text(value, ",") for value in listed)
        behind = "\n" if self._lines and not behind else behind
        return text if self._name == "ruby" and behind and text.endswith("\n") else text + behind

    def _arguments(self) -> list[Value]:
        """In brackets, or without."""
        if self._peek() == "(":
            before = self._at
            values = self._in_brackets(")")
            if self._peek() in (";", "", "\n", "}", ")") or self._name in ("lua", "node", "R", "julia"):
                return values
            self._at = before  # the bracket is only the beginning of the first
        if self._peek() in (";", "", "}") and self._kind() not in ("str", "quoted"):
            return []
        values = [self._expression()]
        while self._peek() == ",":
            self._at += 1
            values.append(self._expression())
        return values

    def _in_brackets(self, closing: str) -> list[Value]:
        self._at += 1
        values: list[Value] = []
        while self._peek() != closing or self._kind() == "str":
            values.append(self._expression())
            if self._peek() == ",":
                self._at += 1
            elif self._peek() != closing:
                raise Unread
        self._at += 1
        return values

    def _expression(self) -> Value:
        value = self._value()
        plus = self._language.plus
        while True:
            operator = self._peek()
            if plus and operator == plus:
                self._at += 1
                value = as_text(value, "") + as_text(self._value(), "")
            elif operator in ("x", "*") and self._name in ("perl", "ruby") and self._kind() in ("name", "op"):
                self._at += 1
                value = FUNCTIONS["repeat"]([value, self._value()])
            elif self._name == "awk" and self._kind() in ("str", "num", "name", "var"):
                value = as_text(value, "") + as_text(self._value(), "")
            else:
                return value

    def _value(self) -> Value:
        self._steps += 1
        if self._steps > STEPS:
            raise Unread
        value = self._plain()
        while True:
            operator, name = self._peek(), self._peek(1)
            if operator in (".", ":") and self._language.dotted and self._kind(1) == "name":
                self._at += 2
                for part in name.replace(":", ".").split("."):
                    given = self._in_brackets(")") if self._peek() == "(" and name.endswith(part) else []
                    value = self._call("." + part, [value, *given])
            elif operator == "[" and self._kind(1) == "num" and self._peek(2) == "]":
                value = value[int(self._peek(1))]  # type: ignore[index]
                self._at += 3
            else:
                return value

    def _plain(self) -> Value:
        token = self._next()
        if token.kind == "str":
            return token.text if token.raw else self._filled(token.text)
        if token.kind == "quoted":
            return token.text.split()
        if token.kind == "num":
            return int(token.text, 0) if "." not in token.text else float(token.text)
        if token.kind == "var":
            return self._values.get(token.text.strip("$@{}"), UNKNOWN)
        if token.text == "(":
            self._at -= 1
            values = self._in_brackets(")")
            return values[0] if len(values) == 1 else list(values)
        if token.text == "[":
            self._at -= 1
            return self._in_brackets("]")
        if token.kind == "name":
            return self._named(token.text)
        raise Unread

    def _named(self, name: str) -> Value:
        if name in ("scalar", "new") and self._kind() in ("name", "str"):
            value = self._value()
            return "".join(map(str, value)) if isinstance(value, list) else value
        if name in self._values:
            return self._values[name]
        function = name if name in FUNCTIONS else name.rpartition(":")[2].rpartition(".")[2]
        if function not in FUNCTIONS:
            raise Unread
        owner = name.rpartition(".")[0].rpartition(":")[2]
        if owner in self._values:  # a method of a variable
            given = self._in_brackets(")") if self._peek() == "(" else []
            return self._call("." + function, [self._values[owner], *given])
        values = self._in_brackets(")") if self._peek() == "(" else self._arguments()
        return self._call(name if name in FUNCTIONS else function, values)

    def _call(self, name: str, values: list[Value]) -> Value:
        name = name if name in FUNCTIONS else name.lstrip(".")
        if name not in FUNCTIONS:
            raise Unread
        if any(UNKNOWN in as_text(value, "") for value in values):
            return UNKNOWN
        return FUNCTIONS[name](values)

    def _filled(self, text: str) -> str:
        """A text in double quotes: its escapes, and the values in it."""
        fills = self._language.fills
        if not fills:
            return decoded(text)

        def value(match: re.Match[str]) -> str:
            inside = match[1].strip()
            found = self._values.get(inside)
            if found is None and not re.fullmatch(r"\w+", inside):
                reader = _Reader(self._name, inside)
                reader._values = self._values
                found = reader._expression()
            return UNKNOWN if found is None else as_text(found, " ")

        parts = re.split(rf"(?<!\\)({re.sub(r'[(](?![?])', '(?:', fills)})", text)
        made = "".join(re.sub(fills, value, part) if at % 2 else decoded(part) for at, part in enumerate(parts))
        return UNKNOWN.join(re.split(r"@\{\[.*?\]\}|(?<![\w.])@[A-Za-z_]\w*", made)) if self._name == "perl" else made


def _tokens(rules: Language, code: str) -> list[Token]:
    pattern = re.compile(_TOKEN.replace("NAME", _NAME if rules.dotted else _PLAIN_NAME), re.X | re.DOTALL)
    found: list[Token] = []
    at = 0
    while at < len(code):
        match = pattern.match(code, at)
        if match is None:
            raise Unread
        kind, at = match.lastgroup or "", match.end()
        text = match[0]
        if kind in ("open", "open2", "quoted"):
            opening = match["open"] or match["open2"]
            end = code.find(_PAIRS.get(opening, opening), at)
            if end < 0:
                raise Unread
            words = "w" in text[:2].lower()
            found.append(Token("quoted" if words else "str", code[at:end], text[:2].rstrip(opening) in ("q", "%q")))
            at = end + 1
        elif kind == "str":
            inside = text[2:-2] if text.startswith("[[") else text[1:-1]
            if text[0] == "`" and rules.fills != LANGUAGES["node"].fills:
                raise Unread  # it runs that
            raw = text[0] in rules.raw or text.startswith("[[")
            found.append(Token("str", re.sub(r"\\([\\'])", r"\1", inside) if raw else inside, raw))
        elif kind != "blank":
            found.append(Token(kind, text))
        if len(found) > STEPS:
            raise Unread
    return found
