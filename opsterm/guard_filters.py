"""What a filter makes of text that is known: `base64 -d`, `rev`, `sed s/a/b/`, `gunzip`, and chains of them."""

from __future__ import annotations

import re
from collections.abc import Callable

from opsterm import guard_each, guard_lines
from opsterm.argv import UNKNOWN
from opsterm.guard_decoders import LONGEST, Words, base32, base64, openssl, pack, xxd
from opsterm.guard_lines import (
    awk,
    cut,
    dd,
    grep,
    head,
    is_list,
    nl,
    paste,
    perl,
    rev,
    same,
    sed,
    sort,
    tac,
    tail,
    tr,
)
from opsterm.guard_paths import EACH, OPAQUE
from opsterm.record import NamedTuple


class Filter(NamedTuple):
    """make(words, text) → what it prints, None where that is not known; valued: flags that take a value; leading: how
    many operands are no files. narrows: it may leave lines out."""

    make: Callable[[Words, str], str | None]
    valued: str = ""
    leading: int = 0
    narrows: bool = False


def of(name: str, words: list[str], stdin: str | None, content: Callable[[str], str | None]) -> str | None:
    """What the filter writes to stdout, None where that is not known. content(path) is that of a file."""
    rule = FILTERS[name]
    if name == "tail" and words and re.fullmatch(r"\+\d+", words[0]):  # as it was written once
        words = ["-n", *words]
    given = _read(words, rule.valued.split())
    leading = 0 if "e" in rule.valued and "e" in given.flags else rule.leading
    files = given.operands[leading:] if name not in ("tr", "tee", "gtee", "openssl", "dd") else []
    files += [given.flags["in"]] if name == "openssl" and "in" in given.flags else []
    texts = [stdin if path == "-" else content(path) for path in files] or [stdin]
    if any(text is None or UNKNOWN in text for text in texts):
        return None
    text = "".join(text for text in texts if text is not None)
    if guard_each.is_bare(text) or guard_each.is_accounts(text):
        return _through(name, given, text, rule)
    if OPAQUE in text and OPAQUE + EACH not in text and name not in AS_IT_IS:
        return None
    if rule.narrows and is_list(text) and not _leaves_enough(name, given, text):
        return guard_each.disk(text)
    if guard_lines.keeps_all(name, given):
        return text
    try:
        made = rule.make(given, text)
    except (ValueError, LookupError, EOFError, OSError, re.error):
        made = None
    if made is None or text and not made and name in LEAVES_OUT:  # the text may be an example of what comes
        return guard_each.disk(text) if name in LEAVES_OUT else None
    return made if len(made) <= LONGEST else None


def _through(name: str, given: Words, text: str, rule: Filter) -> str | None:
    try:
        return guard_each.through(name, given, text, rule.make)
    except (ValueError, LookupError, EOFError, OSError, re.error):
        return None


def _read(words: list[str], valued: list[str]) -> Words:
    flags: dict[str, str] = {}
    operands: list[str] = []
    words = list(words)
    while words:
        word = words.pop(0)
        name, equals, value = word.lstrip("-").partition("=")
        if word == "-" or not word.startswith("-"):
            operands.append(word)
        elif word == "--":
            operands += words
            break
        elif word.startswith("--") or word[1:] in LONG or word[1:].isdigit():
            flags[name] = value if equals or name not in valued or not words else words.pop(0)
        else:
            _short(word[1:], valued, words, flags)
    return Words(flags, operands)


AS_IT_IS = ("cat", "tee", "gtee", "sort", "uniq", "tac", "tr")
LEAVES_OUT = ("grep", "head", "tail", "awk", "gawk", "mawk", "cut", "sed", "gsed", "jq")
LONG = ("base64", "enc", "A", "in", "out", "none", "nosalt")


def _short(cluster: str, valued: list[str], words: list[str], flags: dict[str, str]) -> None:
    for at, letter in enumerate(cluster):
        if letter not in valued:
            flags[letter] = ""
            continue
        value = cluster[at + 1 :] or (words.pop(0) if words else "")
        flags[letter] = flags[letter] + "\n" + value if letter in flags else value
        return


def _leaves_enough(name: str, given: Words, text: str) -> bool:
    """Without its header a list is the same; the first of all disks is a disk."""
    disks = name in ("head", "tail") and re.fullmatch(r"(?:/dev/)?sd\*", text.strip())
    return bool(disks) or guard_lines.keeps_all(name, given)


FILTERS: dict[str, Filter] = {
    "cat": Filter(same), "tee": Filter(same), "gtee": Filter(same), "base64": Filter(base64, "w i o"),
    "base32": Filter(base32, "w"), "openssl": Filter(openssl, "in out"), "xxd": Filter(xxd, "c g l s o"),
    "rev": Filter(rev), "tac": Filter(tac, narrows=False), "tr": Filter(tr, leading=2),
    "sed": Filter(sed, "e f", 1), "gsed": Filter(sed, "e f", 1),
    **dict.fromkeys(("gzip", "gunzip", "zcat", "gzcat", "pigz", "unpigz"), Filter(pack("gzip"), "S b")),
    **dict.fromkeys(("bzip2", "bunzip2", "bzcat"), Filter(pack("bz2"))),
    **dict.fromkeys(("xz", "unxz", "xzcat"), Filter(pack("lzma"), "T S")),
    "head": Filter(head, "n c", narrows=True), "tail": Filter(tail, "n c", narrows=True),
    "sort": Filter(sort, "k t S T"), "uniq": Filter(lambda words, text: None if words.flags else text),
    **dict.fromkeys(("grep", "egrep", "fgrep", "rg"), Filter(grep, "e f m A B C", 1, True)),
    "cut": Filter(cut, "d f c b"), **dict.fromkeys(("awk", "gawk", "mawk"), Filter(awk, "F v f", 1)),
    "jq": Filter(lambda words, text: None, "", 1), "nl": Filter(nl, "b n s v w i"), "paste": Filter(paste, "d"),
    "shuf": Filter(lambda words, text: None, "n"), "strings": Filter(same, "n"),
    "dd": Filter(dd),
    **dict.fromkeys("pv fold fmt expand iconv unbuffer mbuffer dos2unix".split(), Filter(same, "w f t b")),
    "column": Filter(lambda words, text: None, "s"), "perl": Filter(perl, "e F", 1),
}  # fmt: skip
