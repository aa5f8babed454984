"""What a change does to a file, as people read it: a unified diff without secrets and without anything hidden."""

from __future__ import annotations

from opsterm import redact
from opsterm.record import NamedTuple
from opsterm.term import clean, human, paint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from difflib import SequenceMatcher

CONTEXT = 3  # lines around a change
LINES, LENGTH = 60, 400  # how many lines are shown, and how much of one
SIDE = 25  # how many lines that go or come in one place are shown
AROUND = 300  # lines around a change that are looked at for secrets, which may have several lines
SEARCHED = 4000  # characters of a line that are looked at for secrets: more than is shown of it
COMPARED = 4000  # lines that are compared with each other; beyond that comparing could take minutes
SNIFFED = 8192  # bytes that tell text from the rest
_MARKS = {b"\xff\xfe": "UTF-16 text", b"\xfe\xff": "UTF-16 text", b"\x7fELF": "a program", b"\x1f\x8b": "gzip"}
_STYLES = {"+": "green", "-": "red", "@": "cyan", "…": "yellow"}


class Diff(NamedTuple):
    """lines are to be shown, left_out is how many more there are; added and removed count lines; unseen: why part of
    what is added is not in them, "" where all of it is."""

    lines: tuple[str, ...]
    added: int = 0
    removed: int = 0
    left_out: int = 0
    unseen: str = ""


def binary(data: bytes) -> str:
    """What data is where it is no UTF-8 text; "" for text."""
    mark = next((name for start, name in _MARKS.items() if data.startswith(start)), "")
    if b"\0" in data[:SNIFFED]:
        return mark or "binary data"
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return mark or f"text that is not UTF-8 (byte {error.start})"
    return ""


def diff(before: bytes, after: bytes) -> Diff:
    """From before to after. Only the neighbourhood of what differs is looked at, however large they are."""
    if binary(before) or binary(after):
        unseen = f"it is {binary(after)}" if after != before and binary(after) else ""
        return Diff((f"{_told(before)} → {_told(after)}",) if before != after else (), unseen=unseen)
    old, new = _lines(before.decode()), _lines(after.decode())
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    start, endings = max(0, head - AROUND), _carriage_returns(old, new)
    middle = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(middle[0]) + len(middle[1]) <= COMPARED:
        removed, added = _counts(*middle)
        ends = [len(lines) - max(0, tail - AROUND) for lines in (old, new)]
        was, now = (_shown(lines[start:end], endings) for lines, end in zip((old, new), ends))
        lines = _hunks(was, now, start)
    else:
        removed, added = map(len, middle)
        was, now = (_shown(lines[start : head + SIDE + AROUND], endings) for lines in (old, new))
        lines = _beginning(was, now, head, middle)
    if not lines and before != after:
        lines = ["… what differs is masked, or does not show"]
    cut = len(lines) > LINES or any(line.startswith("…") for line in lines)
    visible = sum(line[:1] in "+-" for line in lines[:LINES])
    unseen = _unseen(lines, added, new, endings)
    return Diff(
        tuple(map(_cut, lines[:LINES])), added, removed, max(1, removed + added - visible) if cut else 0, unseen
    )


def _unseen(lines: list[str], added: int, new: list[str], endings: bool) -> str:
    """Why part of what is added is not in the lines that are shown."""
    plus = [line[1:] for line in lines[:LINES] if line.startswith("+")]
    wanted = set(plus)
    as_it_is = {clean(_bare(line, endings)) for line in new if len(line) <= 4 * LENGTH + len("\r\n")} & wanted
    long = [line for line in plus if len(line) > LENGTH]
    masked = any(line not in as_it_is for line in wanted if len(line) <= LENGTH)
    whole = len(lines) <= LINES and not any(line.startswith("…") and line.endswith("+") for line in lines)
    if len(plus) < added and whole:
        masked = True  # as one line, or like what was there
    found = ["it is masked"] * masked + ["lines are too long"] * bool(long) + ["there is too much of it"] * (not whole)
    return ", ".join(found) if masked or long or len(plus) < added else ""


def shown(found: Diff) -> str:
    """Its lines, and what is missing."""
    more = [f"… in all {counted(found)}: the rest is not shown"] if found.left_out else []
    return "\n".join([*found.lines, *more])


def styled(text: str, enabled: bool) -> str:
    """A diff in colours, by how its lines begin."""
    lines = text.split("\n")
    return "\n".join(paint(line, _STYLES[line[:1]], enabled) if line[:1] in _STYLES else line for line in lines)


def counted(found: Diff) -> str:
    return f"+{found.added} −{found.removed}"


def _told(data: bytes) -> str:
    from hashlib import sha256

    if not data:
        return "nothing"
    return f"{binary(data) or 'text'}, {human(len(data))}, sha256 {sha256(data).hexdigest()[:12]}"


def _lines(text: str) -> list[str]:
    """Lines with their newlines, which the last one may lack. splitlines() knows other ends of a line, too."""
    *whole, last = text.split("\n")
    return [*(line + "\n" for line in whole), *([last] if last else [])]


def _common(first: list[str], second: list[str]) -> int:
    """How many items at the beginning are the same."""
    return next((at for at, (a, b) in enumerate(zip(first, second)) if a != b), min(len(first), len(second)))


def _counts(old: list[str], new: list[str]) -> tuple[int, int]:
    """Lines removed and added."""
    changes = [code[1:] for code in _matcher(old, new).get_opcodes() if code[0] != "equal"]
    return sum(b - a for a, b, _, _ in changes), sum(d - c for _, _, c, d in changes)


def _matcher(old: list[str], new: list[str]) -> SequenceMatcher[str]:
    """Its heuristic for frequent lines makes poor diffs: it is left to those where it saves seconds."""
    from collections import Counter
    from difflib import SequenceMatcher

    counts = Counter(new)
    pairs = sum(counts[line] for line in old)
    return SequenceMatcher(None, old, new, autojunk=pairs > 200_000)


def _carriage_returns(old: list[str], new: list[str]) -> bool:
    """Whether every line of both ends in CRLF: then that is no news, and not shown."""
    return all(line.endswith("\r\n") for lines in (old, new) for line in lines)


def _shown(lines: list[str], endings: bool) -> list[str]:
    """Lines as they may be shown: first masked, as long as they stand together, then cleaned one by one."""
    masked = _lines(redact.mask("".join(map(_bounded, lines))))
    return [clean(_bare(line, endings)) + "\n" * line.endswith("\n") for line in masked]


def _bare(line: str, endings: bool) -> str:
    """Without the end of the line. clean() takes CRLF for a newline, which would hide that this is what changes."""
    return line[:-2] if endings else line.removesuffix("\n")


def _bounded(line: str) -> str:
    """Looking for secrets in what is not shown anyhow could take minutes. What is left tells lines apart."""
    from hashlib import sha256

    if len(line) <= SEARCHED:
        return line
    digest = sha256(line.encode("utf-8", "replace")).hexdigest()[:12]
    end = "\r\n" if line.endswith("\r\n") else "\n" if line.endswith("\n") else ""
    return f"{line[:SEARCHED]}… sha256 {digest}{' ' * (len(line) - SEARCHED - 21 - len(end))}{end}"


def _hunks(old: list[str], new: list[str], start: int) -> list[str]:
    """The lines of a unified diff; start is how many lines stand before these, in both."""
    lines: list[str] = []
    if old == new:
        return lines
    for group in _matcher(old, new).get_grouped_opcodes(CONTEXT):
        a, b, c, d = group[0][1], group[-1][2], group[0][3], group[-1][4]
        lines.append(f"@@ -{_range(start + a, b - a)} +{_range(start + c, d - c)} @@")
        for tag, i, j, k, m in group:
            if tag == "equal":
                lines += _marked(" ", old[i:j], SIDE)
            else:
                side = SIDE if i < j and k < m else 2 * SIDE
                lines += _marked("-", old[i:j], side) + _marked("+", new[k:m], side)
    return lines


def _beginning(old: list[str], new: list[str], head: int, middle: tuple[list[str], list[str]]) -> list[str]:
    """The first lines of a change that is too large to be compared line by line; old and new begin the same."""
    at = _common(old, new)
    if at == len(old) == len(new):
        return []
    title = f"@@ -{_range(head, len(middle[0]))} +{_range(head, len(middle[1]))} @@"
    removed, added = (_marked(mark, lines[at:], SIDE, len(all_)) for mark, lines, all_ in zip("-+", (old, new), middle))
    return [title, *removed, *added]


def _range(first: int, count: int) -> str:
    return f"{first + 1 if count else first}" + ("" if count == 1 else f",{count}")


def _marked(mark: str, lines: list[str], limit: int, total: int | None = None) -> list[str]:
    """The first of these lines behind a mark, up to limit, and how many more there are of total."""
    found: list[str] = []
    total = len(lines) if total is None else total
    for line in lines[: min(total, limit)]:
        found.append(mark + line.removesuffix("\n"))
        if not line.endswith("\n"):
            found.append("\\ No newline at the end")
    return found + [f"… {total - limit} more lines of {mark}"] * (total > limit)


def _cut(line: str) -> str:
    return line if len(line) <= LENGTH else f"{line[:LENGTH]}… ({len(line) - LENGTH} more characters)"
