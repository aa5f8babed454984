"""What an awk program does besides looking at its input."""

from __future__ import annotations

from opsterm.guard_effects import UNKNOWN, Code, Effects
from opsterm.record import NamedTuple
from opsterm.risk import DANGEROUS, MODERATE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

UNREADABLE = "the awk program cannot be read"
# After these words, and after any operator, a slash begins a regular expression; after an operand it divides.
BEFORE_OPERAND = frozenset(
    "print printf return in case if while else do delete exit getline BEGIN END func function".split()
)
BEFORE_PATTERN = ("if", "while", "for", "switch")
ENDS = (";", "\n", "{", "}", "")
BREAKS_LEFT = frozenset(("(", ",", "=", "&&", "||", "!", "?", ":", "print", "printf", "return", "[", *ENDS))
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
TOKEN = r"""
    (?P<blank> (?: [ \t\r\f\v] | \\\r?\n | \#[^\n]* )+ )
  | (?P<str> " (?: [^"\\\n] | \\ (?s:.) )* " )
  | (?P<num> 0[xX][0-9a-fA-F]+ | (?: \d+ \.? \d* | \. \d+ ) (?: [eE][-+]?\d+ )? )
  | (?P<word> [A-Za-z_\x80-\U0010ffff] [\w]* (?: :: \w+ )* )
  | (?P<op> \*\*= | \|& | \|\| | && | >> | [-+*/%^!=<>]= | \*\* | \+\+ | -- | !~ | \n | . )
"""
REGEX = r"/ (?: [^/\\\[\n] | \\. | \[ \^? \]? (?: \[:\w+:\] | \\. | [^\]\\\n] )* \] )* /"
PLAIN_REGEX = r"/ (?: [^/\\\n] | \\. )* /"


class Token(NamedTuple):
    kind: str
    text: str


FARTHEST = 300  # tokens of one operand; of a longer one no more is said than that it is not known
TOO_FAR = [Token("op", "?")]


class _Unreadable(ValueError):
    pass


def awk(code: str, flags: frozenset[str] = frozenset()) -> Code:
    """What an awk program does. Strings that it joins from literals are put together; everything else that becomes a
    command or a file name counts as unknown."""
    import re

    effects = Effects("code-awk")
    if UNKNOWN in code:
        effects.at_least(MODERATE, "part of the awk program is known only when it runs")
    try:
        tokens = list(_tokens(code))
    except _Unreadable:
        runs = re.search(r"system|\||getline|@", code)
        effects.at_least(DANGEROUS if runs else MODERATE, UNREADABLE)
        return effects.code()
    _judge(tokens, effects)
    if re.search(r"\bsystem\s*\(", code) and not any(token.text.endswith("system") for token in tokens):
        effects.at_least(MODERATE, "a command stands in the text of the awk program")
    return effects.code()


def _tokens(code: str) -> Iterator[Token]:
    import re

    token, regexes = re.compile(TOKEN, re.X), (re.compile(REGEX, re.X), re.compile(PLAIN_REGEX, re.X))
    at, operand, groups = 0, True, []  # operand: one may come now, so a slash begins a regular expression
    last = ""
    while at < len(code):
        if code[at] == "/" and operand:
            match = regexes[0].match(code, at) or regexes[1].match(code, at)
            kind = "regex"
        else:
            match = token.match(code, at)
            kind = match.lastgroup or "" if match else ""
        if match is None or (kind == "op" and match[0] in '"\\'):
            raise _Unreadable
        at, text = match.end(), match[0]
        if kind == "blank":
            continue
        operand = kind == "op" and text not in (")", "]", "$", "++", "--", UNKNOWN) or text in BEFORE_OPERAND
        if text == "(":
            groups.append(last in BEFORE_PATTERN)
        elif text == ")":
            operand = bool(groups) and groups.pop()
        last = text
        yield Token(kind, _string(text) if kind == "str" else text)


def _string(text: str) -> str:
    import re

    def plain(match: re.Match[str]) -> str:
        escape = match[1]
        if escape[0] in "01234567":
            return chr(int(escape, 8))
        if escape[0] == "x" and len(escape) > 1:
            return chr(int(escape[1:], 16))
        return "" if escape == "\n" else ESCAPES.get(escape, escape)

    return re.sub(r"\\([0-7]{1,3}|x[0-9a-fA-F]{1,2}|(?s:.))", plain, text[1:-1])


def _judge(tokens: list[Token], effects: Effects) -> None:
    printing = -1  # how many brackets were open where the statement said print; -1: it did not
    depth = 0
    for at, token in enumerate(tokens):
        kind, text = token
        if kind == "word":
            _word(tokens, at, effects)
            if text in ("print", "printf"):
                printing = depth
        elif kind != "op":
            continue
        elif text in "([":
            depth += 1
        elif text in ")]":
            depth -= 1
        elif text in ENDS:
            printing = -1
        elif text in ("|", "|&"):
            _pipe(tokens, at, effects)
        elif text in (">", ">>") and printing == depth:
            _redirect(tokens, at, effects)
        elif text == "@":
            effects.at_least(
                DANGEROUS, "it loads other code, or calls a function whose name is put together at run time"
            )


def _word(tokens: list[Token], at: int, effects: Effects) -> None:
    name = tokens[at].text.rpartition("::")[2]
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if name == "system":
        effects.shell(_joined(_group(tokens, at + 1)))
    elif name == "getline":
        _getline(tokens, at, effects)
    elif name == "ENVIRON":
        inside = _group(tokens, at + 1) if following == "[" else []
        effects.env(_joined(inside) if inside else UNKNOWN)
    elif name == "SYMTAB" or name == "FUNCTAB":
        effects.at_least(MODERATE, "it reaches its variables by names that are put together at run time")
    elif name == "ARGV" and following == "[":
        behind = at + 3 + len(_group(tokens, at + 1))
        value = tokens[behind : behind + 2]
        if value and value[0].text == "=":
            text = value[1].text if len(value) > 1 and value[1].kind == "str" else UNKNOWN
            effects.path("read", text) if text else None


def _group(tokens: list[Token], at: int) -> list[Token]:
    """The tokens between the bracket at this place and its partner."""
    depth = 0
    for end in range(at, min(len(tokens), at + FARTHEST)):
        if tokens[end].kind == "op":
            depth += (tokens[end].text in "([") - (tokens[end].text in ")]")
        if depth <= 0:
            return tokens[at + 1 : end]
    return tokens[at + 1 : at + FARTHEST] + TOO_FAR


def _joined(tokens: list[Token]) -> str:
    """What literals make when they stand next to each other, UNKNOWN for everything else."""
    import re

    text = "".join(UNKNOWN if kind != "str" else text for kind, text in tokens if text not in "()" or kind == "str")
    return re.sub(f"{UNKNOWN}+", UNKNOWN, text) if tokens else UNKNOWN


def _rest(tokens: list[Token], at: int) -> list[Token]:
    """The operand behind this place, to the end of the statement."""
    depth = 0
    for end in range(at, min(len(tokens), at + FARTHEST)):
        if tokens[end].kind == "op":
            depth += (tokens[end].text in "([") - (tokens[end].text in ")]")
            if depth < 0 or (tokens[end].text in ENDS and not depth):
                return tokens[at:end]
    return tokens[at:] if at + FARTHEST > len(tokens) else TOO_FAR


def _left(tokens: list[Token], at: int) -> list[Token]:
    """The operand before this place."""
    depth = 0
    for begin in range(at - 1, max(at - FARTHEST, -1), -1):
        kind, text = tokens[begin]
        if kind == "op":
            depth += (text in ")]") - (text in "([")
        if kind in ("op", "word") and (depth < 0 or (not depth and text in BREAKS_LEFT and text not in "([")):
            return tokens[begin + 1 : at]
    return tokens[:at] if at < FARTHEST else TOO_FAR


def _pipe(tokens: list[Token], at: int, effects: Effects) -> None:
    reads = at + 1 < len(tokens) and tokens[at + 1].text == "getline"
    command = _joined(_left(tokens, at) if reads else _rest(tokens, at + 1))
    if command.startswith("/inet"):
        effects.at_least(DANGEROUS, "it opens a network connection")
    else:
        effects.shell(command)


def _redirect(tokens: list[Token], at: int, effects: Effects) -> None:
    effects.path("append" if tokens[at].text == ">>" else "write", _joined(_rest(tokens, at + 1)))


def _getline(tokens: list[Token], at: int, effects: Effects) -> None:
    place = at + 1
    while place < len(tokens) and (tokens[place].kind in ("word", "num") or tokens[place].text == "$"):
        place += 1
    if place < len(tokens) and tokens[place].text == "[":
        place += 2 + len(_group(tokens, place))
    if place < len(tokens) and tokens[place].text == "<":
        source = tokens[place + 1 : place + 2]
        if source and source[0].text == "(":
            source = _group(tokens, place + 1)
        name = _joined(source)
        if name.startswith("/inet"):
            effects.at_least(DANGEROUS, "it opens a network connection")
        effects.path("read", name)
