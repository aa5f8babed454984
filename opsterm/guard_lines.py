"""What a filter of lines and characters makes of text that is known: sed, awk, tr, cut, head."""

from __future__ import annotations

import re

from opsterm.guard_decoders import decoded
from opsterm.guard_paths import OPAQUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from opsterm.guard_decoders import Words

_CLASSES = {"upper": "A-Z", "lower": "a-z", "digit": "0-9", "alpha": "A-Za-z", "alnum": "A-Za-z0-9", "space": " \t\n\r",
            "blank": " \t"}  # fmt: skip


def makes_lines(name: str, before: str, after: str) -> bool:
    """Does it make commands of names that only running it would tell?"""
    return name in ("awk", "gawk", "mawk", "sed", "gsed") and before != after and is_list(before)


def is_list(text: str) -> bool:
    """Does it stand for names that only running it would tell?"""
    lines = text.split()
    return OPAQUE in text or "\n".join(lines) == text.strip("\n\0") and any("*" in line for line in lines)


def same(words: Words, text: str) -> str:
    return text


def rev(words: Words, text: str) -> str:
    return "\n".join(line[::-1] for line in text.split("\n"))


def tac(words: Words, text: str) -> str:
    return "".join(reversed(text.splitlines(keepends=True)))


def _characters(text: str) -> str:
    text = re.sub(r"\[:(\w+):\]", lambda match: _CLASSES.get(match[1], ""), text)
    text = re.sub(
        r"(.)-(.)", lambda m: "".join(map(chr, range(ord(m[1]), ord(m[2]) + 1))) if m[1] <= m[2] else m[0], text
    )
    return decoded(text)


def tr(words: Words, text: str) -> str | None:
    if not words.operands or words.flags.keys() - set("dscC"):
        return None
    before, *more = map(_characters, words.operands)
    if words.flags.keys() & {"c", "C"}:
        before = "".join(sorted(set(text) - set(before)))
    if "d" in words.flags:
        return text.translate(dict.fromkeys(map(ord, before)))
    after = more[0] if more else before
    if not before or not after:
        return text if not before else None
    after += after[-1] * max(len(before) - len(after), 0)
    text = text.translate(str.maketrans(before, after[: len(before)]))
    return re.sub(rf"([{re.escape(after)}])\1+", r"\1", text) if "s" in words.flags else text


_COMMAND = re.compile(r"s([^\w\s\\])((?:\\.|(?!\1).)*)\1((?:\\.|(?!\1).)*)\1([gi\d]*)\s*(?:[;\n]\s*|\Z)", re.DOTALL)


def sed(words: Words, text: str) -> str | None:
    """Substitutions alone; everything else may depend on the lines."""
    if "n" in words.flags and words.operands[:1] == ["p"]:
        return text
    if words.flags.keys() - {"e", "E", "r", "s", "u"}:
        return None
    script = (words.flags["e"] if "e" in words.flags else words.operands[0]).strip()
    extended = bool(words.flags.keys() & {"E", "r"})
    if script in ("1d", "1 d"):
        return text.partition("\n")[2]
    at = 0
    while at < len(script):
        command = _COMMAND.match(script, at)
        if command is None:
            return None
        at = command.end()
        pattern = _pattern(command[2], command[1], extended)
        count = 0 if "g" in command[4] else 1
        if pattern is None or re.search(r"\d", command[4]) or not _quick(pattern, text):
            return None
        with_ = _replacement(command[3], command[1])
        flags = re.IGNORECASE if "i" in command[4].lower() else 0
        text = "\n".join(re.sub(pattern, with_, line, count=count, flags=flags) for line in text.split("\n"))
    return text


def _pattern(text: str, delimiter: str, extended: bool) -> str | None:
    """An expression of sed as one of Python; None where the two may differ."""
    text = text.replace("\\" + delimiter, delimiter)
    found = ""
    for piece in re.findall(r"\\[\s\S]|\[\^?\]?(?:\[:\w+:\]|[^\]])*\]|[\s\S]", text):
        if len(piece) > 2 and piece[0] == "[":
            found += re.sub(r"\[:(\w+):\]", lambda match: _CLASSES.get(match[1], ""), piece).replace("\\", "\\\\")
        elif piece[0] == "\\":
            if piece[1] in "(){}+?|":
                found += piece if extended else piece[1]
            elif piece[1] in "wWsStn.*[]^$/\\-" or not piece[1].isalnum():
                found += piece
            else:
                return None
        else:
            found += "\\" + piece if piece in "(){}+?|" and not extended else piece
    return found


def _quick(pattern: str, text: str) -> bool:
    """Can matching not take long? What repeats must not stand inside of something that repeats."""
    repeats = len(re.findall(r"(?<!\\)[*+{?]", pattern))
    longest = max(map(len, text.split("\n")))
    return not re.search(r"\)[*+{?]", pattern) and (repeats == 0 or repeats < 3 and longest < 2000 // repeats**3)


def _replacement(text: str, delimiter: str) -> Callable[[re.Match[str]], str]:
    pieces = re.findall(r"\\[\s\S]|[\s\S]", text)

    def made(match: re.Match[str]) -> str:
        found = ""
        for piece in pieces:
            if piece == "&":
                found += match[0]
            elif piece[0] == "\\" and piece[1:].isdigit():
                found += match[int(piece[1:])] or ""
            else:
                found += {"\\n": "\n", "\\t": "\t"}.get(piece, piece[-1])
        return found

    return made


def _number(words: Words, *names: str) -> str:
    return next((words.flags[name] for name in names if words.flags.get(name)), "") or next(
        (name for name in words.flags if name.isdigit()), "10"
    )


ENOUGH = 10_000  # lines: no list of files or backups has as many
_ANYTHING = re.compile(r"\^|\$|\^?\.(?:[*+]|\\\+)?\$?|\.\*|\[\[:print:\]\]|\^\[\^#\]|\\S|/|")


def keeps_all(name: str, words: Words) -> bool:
    """Does every line come through? `tail -n +1`, `head -n -0`, `head -n 999999`, `grep .`"""
    if name in ("head", "tail"):
        if words.flags.keys() & {"c", "bytes"}:
            return False
        count = _number(words, "n", "lines")
        if count[:1] in ("+", "-") and count[1:].isdigit():
            return int(count[1:]) <= 1 if name == "tail" and count[0] == "+" else name == "head" and not int(count[1:])
        return count.isdigit() and int(count) >= ENOUGH
    if name in ("grep", "egrep", "fgrep", "rg"):
        given = "e" in words.flags or words.operands
        wanted = words.flags["e"] if "e" in words.flags else words.operands[0] if words.operands else ""
        narrows = words.flags.keys() - set("aeEiFhnsuxPz") - {"text", "color", "line-buffered"}
        plain = "F" not in words.flags and name != "fgrep" or wanted in ("", "/")
        return bool(given) and not narrows and "n" not in words.flags and plain and bool(_ANYTHING.fullmatch(wanted))
    return False


_ENVIRONMENT = re.compile(r"(?:sudo )?(?:env|printenv|set|export(?: -p)?|declare -[xp])")
_INSPECTS = re.compile(r"(?:sudo )?(?:docker|podman|nerdctl)(?: container)? inspect(?: [\w.-]+)+")
# Names that many others have in them count only where they are the whole one.
_HARMLESS = re.compile(
    r"\^?(?:PATH|LANG|LANGUAGE|HOME|SHELL|TERM|LC_\w+)=?|\^(?:USER|PWD|LOGNAME|OLDPWD|HOSTNAME|TZ|DISPLAY|SHLVL)=?"
)
_FIELDS = re.compile(
    r"\.?\[\d*\](?: ?\| ?)?\.(?:Mounts|State|NetworkSettings|Name|Id|Image|Created|RestartCount|Platform|Driver|LogPath"
    r"|HostConfig|GraphDriver|SizeRw|Config\.(?:Image|Hostname|User|WorkingDir|Volumes|ExposedPorts|Labels))"
    r"(?:\.\w+|\[\d*\]|\?)*(?: ?\| ?(?:keys|length|\.\w+|\.\[\d*\]))*"
)


def shows_little(commands: list[list[str]]) -> bool:
    """Does it leave nothing secret of the environment, or of what `docker inspect` prints? commands: of a pipe."""
    first = " ".join(commands[0])
    picks = _picks_name if _ENVIRONMENT.fullmatch(first) else _picks_field if _INSPECTS.fullmatch(first) else None
    for words in commands[1:] if picks else ():
        passes = words[:1] in (["sort"], ["uniq"], ["cat"]) and all(word[:1] == "-" for word in words[1:])
        if not passes:
            return bool(picks and words and picks(words))
    return False


def _picks_name(words: list[str]) -> bool:
    patterns = [word for word in words[1:] if not re.fullmatch(r"-[iEwnoa]+|--color(?:=\w+)?", word)]
    fits = words[0] in ("grep", "egrep") and len(patterns) == 1 and patterns[0][:1] != "-"
    as_given = "i" in "".join(word for word in words[1:] if word[:1] == "-") and fits
    names = re.split(r"\\?\|", re.sub(r"\^\((.*)\)(=?)", r"\1", patterns[0]) if fits else "")
    anchored = "^" if fits and patterns[0].startswith("^(") else ""
    return fits and all(_HARMLESS.fullmatch(anchored + (name.upper() if as_given else name)) for name in names)


def _picks_field(words: list[str]) -> bool:
    programs = [word for word in words[1:] if not re.fullmatch(r"-[rcMS]+", word)]
    return words[0] == "jq" and len(programs) == 1 and _FIELDS.fullmatch(programs[0].strip()) is not None


def head(words: Words, text: str) -> str | None:
    lines = text.splitlines(keepends=True)
    if "c" in words.flags:
        return text[: int(words.flags["c"])]
    return "".join(lines[: int(_number(words, "n", "lines"))])


def tail(words: Words, text: str) -> str | None:
    count = _number(words, "n", "lines")
    if count.startswith("+"):
        if is_list(text):
            return text  # without its header
        return "".join(text.splitlines(keepends=True)[int(count) - 1 :])
    if "c" in words.flags:
        return text[int(words.flags["c"]) - 1 :] if words.flags["c"][0] == "+" else None
    return "".join(text.splitlines(keepends=True)[-abs(int(count)) :])


def sort(words: Words, text: str) -> str:
    return "".join(sorted(line + "\n" for line in text.splitlines()))


def grep(words: Words, text: str) -> str | None:
    wanted = words.flags.get("e") or words.operands[0]
    if words.flags.keys() - set("eiEFvw") or re.search(r"[*+?{}()|\\\[]", wanted):
        return None
    wanted = wanted if "F" not in words.flags else re.escape(wanted)
    flags = re.IGNORECASE if "i" in words.flags else 0
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if bool(re.search(wanted, line, flags)) is ("v" not in words.flags))


def cut(words: Words, text: str) -> str | None:
    fields, by = words.flags.get("f", words.flags.get("c", "")), words.flags.get("d", "\t")
    if not fields.rstrip("-").isdigit():
        return None
    first, rest = int(fields.rstrip("-")) - 1, fields.endswith("-")
    if "c" in words.flags:
        return "\n".join(line[first:] if rest else line[first : first + 1] for line in text.split("\n"))
    found = [line.split(by) for line in text.split("\n")]
    lines = [parts[first:] if rest else parts[first : first + 1] for parts in found]
    return "\n".join(by.join(chosen or parts) for chosen, parts in zip(lines, found))


_PROGRAM = re.compile(r"(?:NR\s*(==|>|>=)\s*(\d+)\s*)?(?:\{\s*print\b\s*([^{}]*?)\s*;?\s*\}|1)")
_PIECE = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|\$(NF|\d+)|(,)|\s+")


def awk(words: Words, text: str) -> str | None:
    """A print of fields and literals, for every line or from one on."""
    program = _PROGRAM.fullmatch(words.operands[0].strip())
    pieces = list(_PIECE.finditer(program[3] or "")) if program else []
    if program is None or words.flags.keys() - {"F"} or "".join(p[0] for p in pieces) != (program[3] or ""):
        return None
    found = ""
    for number, line in enumerate(text.splitlines(), 1):
        fields = [line, *line.split(words.flags.get("F") or None)]
        wanted = int(program[2] or 0)
        if program[1] and not {"==": number == wanted, ">": number > wanted, ">=": number >= wanted}[program[1]]:
            continue
        for piece in pieces:
            at = len(fields) - 1 if piece[2] == "NF" else int(piece[2] or 0)
            field = fields[at] if at < len(fields) else ""
            found += decoded(piece[1]) if piece[1] is not None else field if piece[2] else " " if piece[3] else ""
        found += "\n" if pieces else line + "\n"
    return found


def dd(words: Words, text: str) -> str | None:
    return None if any(word.startswith(("if=", "of=")) for word in words.operands) else text


def nl(words: Words, text: str) -> str | None:
    """With numbers in front, unless those are made of nothing."""
    return text if words.flags.get("b") == "n" and not words.flags.get("w") else None


def paste(words: Words, text: str) -> str | None:
    """The lines as one."""
    if "s" not in words.flags:
        return text
    by = decoded(words.flags.get("d", "\t")) or ""
    lines = text.splitlines()
    marks = [by[at % len(by)] if by else "" for at in range(len(lines))]
    return "".join(line + mark for line, mark in zip(lines, [*marks[: len(lines) - 1], ""])) + "\n"


def perl(words: Words, text: str) -> str | None:
    """`perl -pe s/a/b/` and `perl -pe y/a/b/` are what sed makes of it."""
    script = words.flags.get("e", "").strip().rstrip(";")
    if "p" not in words.flags or words.flags.keys() - {"p", "e", "l", "0"}:
        return None
    change = re.fullmatch(r"(?:tr|y)([/|,:])(.*)\1(.*)\1", script)
    if change:
        return tr(words._replace(flags={}, operands=[change[2], change[3]]), text)
    return sed(words._replace(flags={"e": script, "E": ""}), text)
