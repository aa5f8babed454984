"""What Perl code does: SAFE only where every word of it is known to compute, print or change text in memory."""

from __future__ import annotations

from opsterm.guard_effects import DEPTH, UNKNOWN, Code, Effects
from opsterm.risk import DANGEROUS

OTHERWISE = "it runs Perl code that does more than change text and print it"
WORDS = frozenset(
    "print printf say join split reverse sort map grep length uc lc ucfirst lcfirst sprintf substr index"
    " rindex next last redo"
    " if unless elsif else for foreach while until my our local defined undef exists delete keys values each"
    " scalar push pop"
    " shift unshift splice wantarray chomp chop chr ord hex oct int abs sqrt sin cos atan2 exp log rand srand"
    " time localtime"
    " gmtime return and or not xor x eq ne lt gt le ge cmp BEGIN END eof exit die warn pos quotemeta lstat"
    " stat ref pack unpack"
    " vec STDIN STDOUT STDERR ARGV a b do use strict warnings utf8 feature POSIX List::Util Data::Dumper Time::Local"
    " Time::HiRes MIME::Base64 Digest::MD5 Digest::SHA JSON::PP Scalar::Util integer bigint bignum bytes no"
    " sum sum0 max min"
    " first uniq shuffle maxstr minstr product strftime floor ceil fmod Dumper encode_base64 decode_base64"
    " md5_hex sha256_hex"
    " sha1_hex decode_json encode_json timelocal timegm looks_like_number close __FILE__ __LINE__ study sleep"
    " fc state".split()
)
MODULES = frozenset(
    "strict warnings utf8 feature POSIX List::Util Data::Dumper Time::Local Time::HiRes MIME::Base64"
    " Digest::MD5 Digest::SHA"
    " JSON::PP Scalar::Util integer bigint bignum bytes".split()
)
OPERATORS = frozenset(
    "( ) [ ] { } , ; ; = == != < > <= >= <=> + - * / % . .. ... ! ~ ? : && || // ++ -- ** += -= *= /= .= %="
    " **= ||= &&= //= x="
    " => -> =~ !~ \\ | ^ << >>".split()
)
# Words that are values by themselves: a slash behind them divides; behind all others it begins a pattern.
VALUES = frozenset("time wantarray STDIN STDOUT STDERR ARGV a b __FILE__ __LINE__".split())
CLOSES = {"(": ")", "[": "]", "{": "}", "<": ">"}
PARTS = {"s": 2, "tr": 2, "y": 2, "m": 1, "qr": 1, "q": 1, "qq": 1, "qw": 1, "qx": 1}
TOKEN = r"""
    (?P<blank> (?: \s | (?<!\$)\#[^\n]* )+ )
  | (?P<var> \$\#?\{?\^?\w+\}? | \$\#?\$\w+ | \$[&`'+!@/\\,;.0-9_|"()<>\[\]-] (?!\w) | \$\^\w
          | @\w+ | @\$\w+ | %\$?\w+(?=\s*(?:[;,)=}]|\Z)) | @\{ | %\{ | \$\{ )
  | (?P<num> 0[xb][\da-fA-F_]+ | \d[\d_]*(?:\.\d+)?(?:[eE][-+]?\d+)? )
  | (?P<word> [A-Za-z_]\w*(?:::\w+)* )
  | (?P<op> <=>|\*\*=|\|\|=|&&=|//=|\.\.\.|\.\.|=>|->|=~|!~|==|!=|<=|>=|\+\+|--|\*\*
          |&&|\|\||//|\+=|-=|\*=|/=|\.=|%=|<<|>>|. )
"""


class _Harmful(ValueError):
    pass


def perl(code: str, flags: frozenset[str] = frozenset()) -> Code:
    """What Perl code does; -n and -p, which read the files of the command line, matter to what it may do to them."""
    from opsterm.guard_scripts import literals

    effects = Effects("code-perl")
    _judge(code, bool(flags & {"-n", "-p"}), effects)
    literals("perl", code, effects)
    return effects.code()


def _judge(code: str, loops: bool, effects: Effects) -> None:
    import re

    if UNKNOWN in code:
        effects.at_least(DANGEROUS, "part of the Perl code is known only when it runs")
    if re.search(r"\bENV\b", code):
        names = re.findall(r"\$ENV\{\s*['\"]?(\w+)['\"]?\s*\}", code)
        for name in names if len(names) == len(re.findall(r"\bENV\b", code)) else [UNKNOWN]:
            effects.env(name)
    reads = loops or "<" in code
    if reads and re.search(r"@\{?ARGV\b|\$\{?ARGV\b\}?\s*[\[=]", code):
        effects.at_least(DANGEROUS, "it changes which files or commands it reads")
    try:
        _Scanner(code, 0).scan()
    except _Harmful:
        effects.at_least(DANGEROUS, OTHERWISE)


class _Scanner:
    """Goes through the words of the code; _Harmful at the first that is not known to be harmless."""

    def __init__(self, code: str, depth: int) -> None:
        import re

        if depth > DEPTH:
            raise _Harmful
        self._code, self._depth = code, depth
        self._token = re.compile(TOKEN, re.X)
        self._at = 0
        self._operand = False  # did a value come just before?
        self._last = ""
        self._indexes: list[bool] = []  # for every open brace: is it an index, rather than a block?

    def scan(self) -> None:
        while self._at < len(self._code):
            char = self._code[self._at]
            if char in "\"'" or (char == "/" and not self._operand):
                self._quote("m" if char == "/" else "qq" if char == '"' else "q", self._at)
            elif char == "<" and not self._operand:
                self._angle()
            elif char in "`\0" or (char in "&*%" and not self._operand and not self._variable()):
                raise _Harmful
            else:
                self._step()

    def _variable(self) -> bool:
        match = self._token.match(self._code, self._at)
        return match is not None and match.lastgroup == "var"

    def _angle(self) -> None:
        """<>, <<>>, <STDIN>: its input. <$file> and <*.c> are others."""
        import re

        match = re.compile(r"<(?:STDIN|<>)?>").match(self._code, self._at)
        if match is None:
            raise _Harmful
        self._at, self._operand, self._last = match.end(), True, ""

    def _step(self) -> None:
        match = self._token.match(self._code, self._at)
        if match is None:
            raise _Harmful
        begin, self._at = self._at, match.end()
        kind, text = match.lastgroup, match[0]
        if kind == "word":
            self._word(text, begin)
        elif kind in ("var", "num"):
            self._value(text)
        elif kind == "op":
            if text not in OPERATORS:
                raise _Harmful
            self._operand = self._bracket(text) if text in "(){}[]" else text in ("++", "--") and self._operand
            self._last = text

    def _bracket(self, text: str) -> bool:
        """Does a value end here? The end of a block is none, that of an index is."""
        if text == "{":
            self._indexes.append(self._operand or self._last == "->")
        elif text == "}":
            return self._indexes.pop() if self._indexes else False
        return text in ")]"

    def _value(self, text: str) -> None:
        if text[-1] == "{":
            self._indexes.append(True)
        if self._operand and text[0] in "@%" and text != "@{":
            raise _Harmful
        if "SIG" in text or text in ("@INC", "%INC", "$INC", "@ISA", "$ISA") or "^X" in text:
            raise _Harmful
        self._operand = text[-1] != "{"
        self._last = text

    def _word(self, text: str, begin: int) -> None:
        import re

        rest = self._code[self._at : self._at + 200].lstrip()
        key = (self._last == "{" and rest.startswith("}")) or re.match(r"=>", rest)
        if self._operand and re.fullmatch(r"x\d+", text):  # the operator x, and how often
            self._last = text
        elif key or (self._last == "->" and rest.startswith("}")):
            self._operand = True
        elif text in PARTS and re.match(r"[^\w\s,;=)]|\s+[^\w\s,;=)]|=[^=>~]", self._code[self._at : self._at + 80]):
            self._quote(text, self._at)
            return
        elif self._last in ("->", "sub", "&") or text not in WORDS or "->" == rest[:2]:
            raise _Harmful
        elif text in ("use", "no"):
            self._use(rest)
        elif text == "do" and not rest.startswith("{"):
            raise _Harmful
        elif text in ("print", "printf", "say") and re.match(
            r"\(?\s*(\{|[A-Z]\w*\s+[^\s,;.)]|\$\w+\s+[\"'$@\w])", rest
        ):
            if not re.match(
                r"\(?\s*\{?\s*(STDERR|STDOUT)\b|\$\w+\s+(if|unless|for|foreach|while|x|eq|ne|and|or|lt|gt|le|ge)\b",
                rest,
            ):
                raise _Harmful
            self._operand = False
        else:
            self._operand = text in VALUES
        self._last = text

    def _use(self, rest: str) -> None:
        import re

        match = re.match(r"([\w:]+)", rest)
        if match is None or (match[1] not in MODULES and not re.fullmatch(r"v?[\d._]+", match[1])):
            raise _Harmful
        if re.fullmatch(r"v[\d._]+", match[1]):
            self._at = self._code.index(match[1], self._at) + len(match[1])
        self._operand = False

    def _quote(self, name: str, at: int) -> None:
        """A string, pattern, substitution or list of words; at is where its delimiter, or a blank before it, stands."""
        while self._code[at : at + 1].isspace():
            at += 1
        opening = self._code[at : at + 1]
        parts: list[str] = []
        end = at
        for number in range(PARTS[name]):
            if number and opening in CLOSES:
                while self._code[end : end + 1].isspace():
                    end += 1
                opening = self._code[end : end + 1]
            elif number:
                end -= 1
            text, end = self._delimited(opening, end)
            parts.append(text)
        flags = end
        if name in ("s", "m", "tr", "y", "qr"):
            while self._code[end : end + 1].isalpha():
                end += 1
        self._judge_quote(name, opening, parts, self._code[flags:end])
        self._at, self._operand, self._last = end, True, ""

    def _delimited(self, opening: str, at: int) -> tuple[str, int]:
        """The text between the delimiter at this place and its partner, and where what follows begins."""
        closing = CLOSES.get(opening, opening)
        depth, begin, at = 1, at + 1, at + 1
        if not opening:
            raise _Harmful
        while at < len(self._code):
            char = self._code[at]
            if char == "\\":
                at += 1
            elif char == closing:
                depth -= 1
            elif char == opening:
                depth += 1
            at += 1
            if depth == 0:
                return self._code[begin : at - 1], at
        raise _Harmful

    def _judge_quote(self, name: str, opening: str, parts: list[str], flags: str) -> None:
        if name == "qx" or "ee" in flags:
            raise _Harmful
        if name == "s" and "e" in flags:
            _plain(parts[0])
            _Scanner(parts[1], self._depth + 1).scan()
        elif name in ("s", "m", "qr", "qq") and opening != "'":
            for part in parts:
                _plain(part)
        elif "(?{" in parts[0] or "(??{" in parts[0]:
            raise _Harmful


def _plain(text: str) -> None:
    """_Harmful where more than the value of a variable is put into a text: @{[ … ]}, ${\\ … }, $x[…], (?{ … })."""
    import re

    text = re.sub(r"\\[\s\S]", "", text)
    if re.search(
        r"[$@]\{(?!\^?\w+\})|\(\?\??\{|\(\?p\{|\$\$?\w*(->)?\{(?!['\"]?[-$\w]*['\"]?\})|->\s*[\[{]?[@$%]", text
    ):
        raise _Harmful
    if re.search(r"[$@]\w+(->)?(\[[^\[\]]*\]|\{[^{}]*\})*\[(?![-$\w^.+]*\])", text) or UNKNOWN in text:
        raise _Harmful
