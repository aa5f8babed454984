"""What code in Ruby, JavaScript, PHP, Lua and R does, as far as a look at its words can tell.

It is SAFE where it only prints literals, sums and versions. Of other code the literal texts are found that it gives to
a shell, and the literal paths that it removes or writes: for Perl, and Python 2, too.
"""

from __future__ import annotations

from opsterm.guard_effects import UNKNOWN, Code, Effects
from opsterm.guard_scriptwords import LANGUAGES, LUA, MULTIPLE, NODE, OTHER, ROLES, RUNS, Language
from opsterm.record import NamedTuple
from opsterm.risk import DANGEROUS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class Token(NamedTuple):
    """kind: str, shell (text between backticks), num, word (with the dots in it), space or op."""

    kind: str
    text: str


ENVIRONMENTS = (
    "process.env",
    "ENV",
    "getenv",
    "os.getenv",
    "Sys.getenv",
    "$_ENV",
    "$_SERVER",
    "$ENV",
    "Deno.env",
    "phpinfo",
)
LONGEST = 500  # characters of a text in %x( ) or qx( )
FARTHEST = 100  # tokens of the arguments of a call
CLOSES = {"(": ")", "[": "]", "{": "}", "<": ">"}
OPERATORS = frozenset("( ) , + - * / % ; . [ ] == < > <= >= ** : ..".split())


def script(program: str, code: str) -> Code:
    """What code in one of LANGUAGES does."""
    effects = Effects(f"code-{program.lower()}")
    language = LANGUAGES.get(program, OTHER)
    found = tokens(code, language)
    if UNKNOWN in code:
        effects.at_least(DANGEROUS, "part of the code is known only when it runs")
    elif not _prints_only(found, language, effects):
        effects.at_least(DANGEROUS, "it runs code that does more than print")
    _literals(found, effects)
    _inside(code, language, effects)
    return effects.code()


def literals(program: str, code: str, effects: Effects) -> None:
    """Adds the literal commands and paths that code in any such language uses."""
    language = LANGUAGES.get(program, OTHER)
    _literals(tokens(code, language), effects)
    _inside(code, language, effects)


def tokens(code: str, language: Language) -> list[Token]:
    import re

    long = r"\[\[[\s\S]*?(?:\]\]|\Z)" if language is LUA else "(?!)"
    pattern = re.compile(
        rf"""(?P<space>(?:\s|{language.comment})+)
        |(?P<triple>[A-Za-z]{{0,2}}(?:\"\"\"[\s\S]*?(?:\"\"\"|\Z)|\'\'\'[\s\S]*?(?:\'\'\'|\Z)))
        |(?P<double>"(?:[^"\\]|\\[\s\S])*(?:"|\Z))|(?P<single>'(?:[^'\\]|\\[\s\S])*(?:'|\Z))|(?P<long>{long})
        |(?P<tick>`(?:[^`\\]|\\[\s\S])*(?:`|\Z))|(?P<quoted>(?:%[xqQwWi]?|\bq[qxw]?\s*)(?=[^\w\s=;,)]))
        |(?P<num>\d[\w]*(?:\.\d+)?)
        |(?P<word>(?:[A-Za-z_$]|\.(?=[A-Za-z_]))[\w$]*(?:(?:\.|::|->)[A-Za-z_]\w*[!?]?)*)|(?P<op>==|<=|>=|\*\*|\.\.|.)""",
        re.X,
    )
    found: list[Token] = []
    at = 0
    while at < len(code):
        match = pattern.match(code, at)
        if match is None:
            break
        kind, text = match.lastgroup or "", match[0]
        at = match.end()
        if kind == "quoted":
            kind, text, at = _quoted(code, at, text)
        found += _token(kind, text, language)
    return found


def _token(kind: str, text: str, language: Language) -> list[Token]:
    if kind == "space":
        return [Token("op", "\n")] if "\n" in text else []
    if kind == "double":
        return [Token("str", _string(text[1:-1], language.interpolated))]
    if kind == "single":
        return [Token("str", text[1:-1].replace("\\'", "'"))]
    if kind == "triple":
        return [Token("str", text.lstrip("rbufRBUF")[3:-3])]
    if kind == "long":
        return [Token("str", text[2:-2])]
    if kind == "tick":
        return [Token(language.ticks, _string(text[1:-1], "${" if language is NODE else "#{"))]
    if kind == "words":
        return [token for word in text.split() for token in (Token("str", word), Token("op", ","))][:-1]
    return [Token(kind, text)]


def _quoted(code: str, at: int, start: str) -> tuple[str, str, int]:
    """Ruby's %x(…) and Perl's qx(…): kind, text, where it ends. Just an operator where no end is near."""
    import re

    opening = code[at]
    closing = CLOSES.get(opening, opening)
    name = start.strip()
    if name == "%" and opening not in "([{<|!":
        return "op", "%", at
    depth = 0
    for mark in re.compile(r"\\[\s\S]|" + "|".join(re.escape(char) for char in {opening, closing})).finditer(
        code, at, at + LONGEST
    ):
        if mark[0] == closing and (closing != opening or depth):
            depth -= 1
        elif mark[0] == opening:
            depth += 1
        if depth <= 0 and mark[0] == closing and mark.start() > at:
            inside = code[at + 1 : mark.start()]
            kind = "shell" if name[-1:] == "x" else "words" if name[-1:] in "wWi" and name != "%" else "str"
            return kind, inside if name[-1:] == "q" or "'" == opening else _string(inside, "#{"), mark.end()
    return "op", "%", at


def _string(text: str, interpolated: str) -> str:
    """The text of a string with double quotes, UNKNOWN for what is put into it."""
    import re

    text = re.sub(r"#\{[^{}]*\}|\$\{[^{}]*\}", UNKNOWN, text) if interpolated in ("#{", "${") else text
    if interpolated == "$":
        text = re.sub(r"\{?\$\w+(?:\[[^\[\]]*\]|->\w+)?\}?|\$\{[^{}]*\}", UNKNOWN, text)
    escapes = {"n": "\n", "t": "\t", "r": "\r", "e": "\x1b"}
    text = re.sub(r"\\x([0-9a-fA-F]{2})|\\u00([0-9a-fA-F]{2})", lambda match: chr(int(match[1] or match[2], 16)), text)
    return re.sub(r"\\([\s\S])", lambda match: escapes.get(match[1], match[1]), text)


def _prints_only(found: Sequence[Token], language: Language, effects: Effects) -> bool:
    """Is there nothing in the code but words that are known to be harmless?"""
    operand = False  # did a value come just before? A slash behind it divides
    for at, (kind, text) in enumerate(found):
        before = found[at - 1].text if at else ""
        following = found[at + 1] if at + 1 < len(found) else Token("op", "")
        if kind == "shell" or (kind == "str" and UNKNOWN in text):
            return False
        if kind == "word" and not _harmless(found, at, before, following, language, effects):
            return False
        if kind == "op" and (text not in OPERATORS and text != "\n" or (text == "/" and not operand)):
            return False
        if (kind, text) == ("op", "(") and operand and found[at - 1].kind != "word":  # 'sys'.'tem' called by its text
            return False
        operand = kind in ("num", "str") or text in (")", "]") or (kind == "word" and following.text == "/")
    return True


def _harmless(
    found: Sequence[Token], at: int, before: str, following: Token, language: Language, effects: Effects
) -> bool:
    text = found[at].text
    name = _environment(found, at)
    if name:
        effects.env(name)
        return text != "phpinfo"
    if text == "require":
        what = found[at + 2].text if at + 3 < len(found) and following.text == "(" else ""
        return what.removeprefix("node:") in ("os", "crypto") or (what.endswith(".json") and what[0] in "./")
    if text[0] == "." and (before in (")", "]") or found[at - 1].kind in ("str", "num")):
        return all(part in language.methods for part in text[1:].split("."))
    first, *methods = _parted(text, language)
    return first in language.words and all(method in language.methods for method in methods)


def _parted(text: str, language: Language) -> list[str]:
    """`Time.now.year`: the longest beginning that is known, and the methods behind it."""
    parts = text.split(".")
    for count in range(min(len(parts), 4), 0, -1):
        if ".".join(parts[:count]) in language.words:
            return [".".join(parts[:count]), *parts[count:]]
    return [text]


def _environment(found: Sequence[Token], at: int) -> str:
    """The name of the environment variable that is asked for here, UNKNOWN for all of them, "" for none."""
    text = found[at].text
    if text.startswith("process.env."):
        return text.split(".")[2]
    if not any(text == name or text.startswith(name + ".") for name in ENVIRONMENTS):
        return ""
    inside = found[at + 1 : at + 3]
    return (
        inside[1].text
        if len(inside) == 2 and inside[0].text in "([{" and inside[1].kind in ("str", "word")
        else UNKNOWN
    )


def _inside(code: str, language: Language, effects: Effects) -> None:
    """The code inside of strings: "#{…}", "${…}", "@{[…]}"."""
    import re

    for match in re.finditer(r"[#$@]\{([^{}]*)\}", code):
        _literals(tokens(match[1], language), effects)


def _literals(found: Sequence[Token], effects: Effects) -> None:
    for at, (kind, text) in enumerate(found):
        if kind == "shell":
            effects.at_least(DANGEROUS, "it runs a command")
            effects.shell(text)
        elif kind == "word" and at + 1 < len(found):
            _called(text, found, at, effects)


def _called(text: str, found: Sequence[Token], at: int, effects: Effects) -> None:
    import re

    name = text if text in ROLES else re.split(r"\.|::|->", text)[-1]
    role = ROLES.get(name)
    if name in RUNS or role or name == "open":
        args = _arguments(found, at + 1)
        if not any(arg.strip(UNKNOWN) for arg in args):
            return
        if name == "open":
            _open(args, effects)
        elif role is None:
            effects.at_least(DANGEROUS, "it runs a command")
            effects.call(args) if len(args) > 1 and name != "execSync" else effects.shell(args[0])
        else:
            for path in args if name in MULTIPLE else args[:1]:
                effects.path(role, path)


def _arguments(found: Sequence[Token], at: int) -> list[str]:
    """The arguments of a call as texts: literals put together, UNKNOWN for everything else; lists are taken apart."""
    depth, args, braces = 0, [[]], 0
    for kind, text in found[at : at + FARTHEST]:
        if kind == "op":
            braces += (text == "{") - (text == "}")
            depth += (text in "([{") - (text in ")]}")
            if depth < 0 or (text in (";", "\n") and depth <= 0 and any(args)) or (text == ")" and depth == 0):
                break
            if text in ",[" and text and not braces:
                args.append([])
            elif text not in "()+.[]{}\n" and text != ".." and not braces:
                args[-1].append(UNKNOWN)
        elif not braces:
            args[-1].append(text if kind == "str" else UNKNOWN)
    return [_together(parts) for parts in args if parts]


def _together(parts: list[str]) -> str:
    import re

    return re.sub(f"{UNKNOWN}+", UNKNOWN, "".join(parts))


def _open(args: list[str], effects: Effects) -> None:
    """open(FILE, "cmd|"), open(FILE, ">", "path"), File.open("path", "w")."""
    texts = [arg for arg in args if arg.strip(UNKNOWN)]
    first, rest = texts[0].strip(), texts[1:]
    if first in ("-|", "|-"):
        effects.call(rest) if len(rest) > 1 else effects.shell(rest[0] if rest else UNKNOWN)
    elif first.startswith("|") or first.endswith("|"):
        effects.shell(first.strip("| "))
    elif first.startswith((">", "+>", "+<")):
        path = first.lstrip("+<> ") or (rest[0] if rest else UNKNOWN)
        effects.path("append" if first.startswith(">>") else "write", path.partition(":utf8")[0])
    elif first.startswith("<"):
        effects.path("read", first.lstrip("< ").partition(":")[0] or (rest[0] if rest else UNKNOWN))
    else:
        mode = rest[0] if rest else "r"
        effects.path("append" if mode[0] == "a" else "write" if mode[0] in "wx+" else "read", first)
