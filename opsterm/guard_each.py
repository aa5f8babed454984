"""What filters make of a list whose names only running it would tell: every snapshot, every package, every user.

Such a list is text that stands for it: a mark, and the kind of what is listed. A filter that does not pick single ones
leaves the mark as it is; one that picks some of them makes something that is not known.
"""

from __future__ import annotations

import re

from opsterm import guard_lines
from opsterm.guard_decoders import decoded
from opsterm.guard_paths import EACH, EACH_DISK, OPAQUE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from opsterm.guard_decoders import Words

    Usual: TypeAlias = Callable[[Words, str], str | None]

LONGEST = 200  # characters of a pattern
_MARK = re.compile(re.escape(OPAQUE + EACH) + r"([a-z]+)")
_USERS = re.compile(re.escape(OPAQUE + EACH) + "user:")
# Text that (nearly) every line of a list has, or what heads it.
_EVERYWHERE = re.compile(
    r"(?i)(?:\[[^]]*\]|\\[dwsSb]|\.|[*+?^$\\()|<>\s\"':;/@_#=-]|\{\d+,?\d*\}|20(?!\d)|ii\b|(?:auto)?snap(?:shot)?s?\b"
    r"|backups?\b|bkp|recovery-?points?|arn|aws|vzdump|vm|ct|com\.apple|timemachine|archives?\b|volumes?\b"
    r"|vol|ami|images?\b|disks?\b|id\b|name\b|uuid|base_|full|installed|dev|sd\w?|nvme\w*|home|bin|bash|sh)+"
)
_HEADING = re.compile(
    r"(?:\^?\s*(?:\w+\()?[A-Z][A-Z_ .#%()-]*\$?|\^?#\s*|\^?Name\b.*|\^?Listing.*|\^?-+\+?-*\$?|\^\$|\^\s*\*?\$"
    r"|\^?[Tt]otal\b.*"
    r"|\^?Snapshots? .*|\^?Backups? .*|\^?root:?\.?\*?\$?|nologin|deinstall|/?false|lost\+found)"
)
_PICKS = re.compile(r"select|\[-?\d|\btest\(|match\(|contains|startswith|limit\(|first|last|any\(|\bif\b|[<>=]=?")
# What every line of a list fulfils: `NR>1`, `NF`, `$1>0`, `$3>=1000`.
_GENERIC = re.compile(
    r"\s*(?:NR\s*(?:>=?|!=)\s*[0-4]|NF(?:\s*[>!]=?\s*\d)?|FNR\s*>\s*\d|\$\w+\s*>=?\s*[01]"
    r"|\$\w+\s*!=\s*(?:\"(?:[A-Z_ -]*|[Nn]ame|root|nobody|-|)\"|0)|(?:\$\w+\s*~\s*)?/(?P<is>[^/]*)/"
    r"|!(?:\$\w+\s*~\s*)?/(?P<no>[^/]*)/"
    r"|\$\w+\s*!~\s*/(?P<not>[^/]*)/|\$\w+\s*==\s*\"?(?:ii|snapshot|snap|disk|installed|available|completed)\"?|1)\s*"
)
_NUMBERS = re.compile(r"\s*\$\w+\s*(?:>=?|!=|<=?)\s*\d{3,}\s*")  # of accounts: those of people
_AWK = re.compile(r"(?P<when>[^{}]*?)\s*(?:\{\s*(?:print\b|printf\b)\s*\(?(?P<what>[^{}]*?)\)?\s*;?\s*\})?")
_ITEM = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|\$(?:NF|\d+|\([^()]*\))|(,)|\s+")
_BLOCKS = re.compile(r"(?:BEGIN|END)\s*\{[^{}]*\}\s*;?")


def is_bare(text: str) -> bool:
    """Does each line stand for one of everything of a kind?"""
    return _MARK.search(text) is not None and ":x:" not in text


def is_accounts(text: str) -> bool:
    """Is it the list of the accounts, as /etc/passwd has it?"""
    return ":x:" in text and OPAQUE in text


def through(name: str, words: Words, text: str, usual: Usual) -> str | None:
    """What a filter makes of such a list; None where it picks some. usual: what the filter makes of other text."""
    made = FILTERS[name](words, text, usual) if name in FILTERS else usual(words, text)
    if made is not None:
        return made
    return _some(text) if is_accounts(text) else text if EACH_DISK in text else None


_DISK = re.compile(r"(?m)^(?:Disk )?(/dev/sd[*a])(?=[\s:])|^(sd\*)(?=\s|\Z)|\d (sda)$")


def disk(text: str) -> str | None:
    """The disk that is left, whichever of a list of disks a filter picks."""
    found = _DISK.search(text)
    return f"{next(filter(None, found.groups()))}\n" if found else None


def _some(text: str) -> str:
    """Of the accounts some: whose they are is not known, but what they look like."""
    return "".join(_USERS.sub(OPAQUE + ":", line) + "\n" for line in text.split("\n") if OPAQUE in line)


def _everywhere(pattern: str) -> bool:
    return len(pattern) < LONGEST and bool(_EVERYWHERE.fullmatch(pattern)) if pattern else True


def _is_heading(pattern: str) -> bool:
    return all(len(part) < LONGEST and _HEADING.fullmatch(part) for part in re.split(r"\\?\|", pattern))


def _grep(words: Words, text: str, usual: Usual) -> str | None:
    if {"c", "l", "L", "q", "m"} & words.flags.keys():
        return None
    wanted = words.flags.get("e") or (words.operands[0] if words.operands else "")
    if "v" in words.flags:
        return text if _is_heading(wanted) else None
    if "o" in words.flags and re.search(r"[*+}]", wanted):
        return text
    return text if _everywhere(wanted) else None


def _sed(words: Words, text: str, usual: Usual) -> str | None:
    script = words.flags.get("e") or (words.operands[0] if words.operands else "")
    if "n" in words.flags:
        found = re.fullmatch(r"/([^/]*)/p|\d,\$p|p|s(.).*\2.*\2.*\2[gE]*p[g]*", script.strip())
        return text if found and _everywhere(found[1] or "") else None
    rest = re.sub(r"(?:^|;)\s*(?:[1-4](?:,[1-4])?d|/\^?(?:\$|[A-Z#-][^/]*)/d|\$d)\s*(?=;|$)", "", script).strip("; ")
    if not rest:
        return text
    if not rest.startswith("s"):
        return None
    made = usual(words._replace(flags={**words.flags, "e": rest}), text)
    return made if made is not None and _MARK.search(made) else text


def _awk(words: Words, text: str, usual: Usual) -> str | None:
    program = _BLOCKS.sub("", words.operands[0] if words.operands else "").strip()
    found = _AWK.fullmatch(program)
    if found is None:
        return None
    accounts = is_accounts(text)
    if found["when"] and not all(_is_generic(part, accounts) for part in found["when"].split("&&")):
        if not accounts:
            return None
        text = _some(text)
    by = words.flags.get("F") or None
    return "".join(_row(line, found["what"] or "", by, accounts) for line in text.split("\n") if line)


def _is_generic(condition: str, accounts: bool) -> bool:
    if accounts and _NUMBERS.fullmatch(condition):
        return True
    found = _GENERIC.fullmatch(condition)
    if found is None:
        return False
    left_out = found["no"] or found["not"]
    return _is_heading(left_out) if left_out else _everywhere(found["is"] or "")


def _row(line: str, what: str, by: str | None, accounts: bool) -> str:
    """What awk prints for one line: literals as they are, any field of a bare list as the line."""
    mark = _MARK.search(line)
    if not what or mark is None and not accounts:
        return line + "\n"
    fields = [line, *line.split(decoded(by) if by and len(by) == 1 else by)]
    made = ""
    for item in _ITEM.finditer(what):
        if item[1] is not None:
            made += re.sub(r"%[-\d]*[sd]", line, decoded(item[1])) if "%" in item[1] else decoded(item[1])
        elif item[0].startswith("$"):
            place = item[0][1:]
            at = len(fields) - 1 if place == "NF" else int(place) if place.isdigit() else 0
            made += (fields[at] if at < len(fields) else "") if accounts else line
        else:
            made += " "
    return made.strip() + "\n"


def _cut(words: Words, text: str, usual: Usual) -> str | None:
    return usual(words, text) if is_accounts(text) else text


def _jq(words: Words, text: str, usual: Usual) -> str | None:
    """Of a list the name of each; with a condition it is no longer all of them."""
    program = " ".join(words.operands[:1]).replace("[0]?", "")
    return text if not _PICKS.search(program) else None


def _same(words: Words, text: str, usual: Usual) -> str | None:
    return text if not {"n", "d", "u", "head-count"} & words.flags.keys() - {"u"} else None


def _tail(words: Words, text: str, usual: Usual) -> str | None:
    """From the second line on: without the heading."""
    count = words.flags.get("n", words.flags.get("lines", ""))
    if guard_lines.keeps_all("tail", words):
        return text
    return text if count in ("+2", "+3", "+4") else None


def _head(words: Words, text: str, usual: Usual) -> str | None:
    return text if guard_lines.keeps_all("head", words) else None


FILTERS: dict[str, Callable[[Words, str, Usual], str | None]] = {
    **dict.fromkeys("grep egrep fgrep rg".split(), _grep), "sed": _sed, "gsed": _sed,
    **dict.fromkeys("awk gawk mawk".split(), _awk), "cut": _cut, "jq": _jq,
    "head": _head, "tail": _tail, **dict.fromkeys("sort uniq tac column cat tee gtee paste nl shuf fmt".split(), _same),
}  # fmt: skip
