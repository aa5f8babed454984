"""Piped text, reduced for operations: one pass, bounded memory, and what an operator would look for stays.

Lines equal but for numbers, times and ids share a *shape*. Shapes are found at C speed: a block of lines is
lower-cased and loses its digits in one `translate`, and only lines whose remainder was never seen before are looked
at one by one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, deque
from itertools import accumulate, chain, compress, pairwise
from operator import is_not

from opsterm.decode import text_blocks
from opsterm.record import NamedTuple
from opsterm.term import human

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

BUDGET = 48_000

# What makes a line worth a window. Substrings of the lower-cased line; those in _WHOLE only as words of their own.
_NEEDLES = (
    b"error", b"fatal", b"panic", b"exception", b"traceback", b"critical", b"fail", b"segfault", b"segmentation fault",
    b"killed", b"denied", b"refused", b"timeout", b"timed out", b"no space left", b"out of memory", b"emerg", b"abort",
    b"corrupt", b"unreachable", b"deadlock", b"unable to", b"cannot ", b"not permitted", b"reset by peer",
    b"broken pipe", b"too many open", b"core dumped", b"oom", b"alert", b"crit",
)  # fmt: skip
_WHOLE = {b"oom", b"alert", b"crit"}

_LOWER = bytes(range(256)).lower()
_DIGITS = b"0123456789"
_LETTERS = b"abcdefghijklmnopqrstuvwxyz_"
# Ids: uuids and long hex numbers, tokens of letters and digits in turn (pod names, request ids), then plain numbers and
# the names of months and days. Works on lower-cased lines.
_VARYING = (
    rb"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b0x[0-9a-f]+|\b[0-9a-f]{6,}\b"
    rb"|\b[a-z_]*\d+[a-z_]+\d\w*|\d+"
    rb"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\b|\s+"
)
# A line that belongs to the one above: indented (after a log prefix such as `app[123]: ` too), or a stack trace's
# own words.
_CONTINUES = (
    rb"(?:\S.{0,100}?[\]:|] )?(?:\t| {2,})\S|\s*(?:Caused by|at |\.\.\. \d|During handling|The above exc|goroutine )"
)

_MAX_KNOWN = 32_768  # remembered lines without digits, per generation
_MAX_SHAPES = 12_000
_MAX_GROUPS = 8_000
_FLOOD = 32_768  # see _Shapes._shape
_TRUST = 32  # agreeing checks before a line is known by its letters beyond a-f
_STORED = 6_000_000  # bytes of text held for windows; beyond it lines are held short
_BEFORE, _AFTER, _TRACE = 2, 3, 40  # lines of context around an error, and of one stack trace


class Reduced(NamedTuple):
    """text goes to the model; size: bytes read; kept: bytes of text in UTF-8; notes: lines for stderr, if anything
    was left out."""

    text: str
    size: int
    kept: int
    notes: tuple[str, ...]


def reduce(read: Callable[[int], bytes], budget: int = BUDGET) -> Reduced:
    """Read to the end and return at most budget bytes of text: all of it if it fits, else what an operator would
    look for.

    read(n) gives up to n bytes and b"" at the end, like os.read. Escape sequences and overwritten progress bars are
    removed. Raises OpsTermError (code 2, category file) when the input is not text.
    """
    size = 0

    def counted(n: int) -> bytes:
        nonlocal size
        data = read(n)
        size += len(data)
        return data

    blocks = text_blocks(counted)
    start, length = [], 0
    for block in blocks:
        start.append(block)
        length += len(block)
        if length > budget:
            break
    text = b"".join(start).decode("utf-8", "replace")
    kept = len(text.encode())
    if kept <= budget and length <= budget:
        return Reduced(text, size, kept, ())
    reducer = _Reducer(budget)
    for block in start:
        reducer.add(block)
    start.clear()
    for block in blocks:
        reducer.add(block)
    text = reducer.text()
    kept = len(text.encode())
    return Reduced(text, size, kept, (f"{human(size)} → {human(kept)}",))


class _Shape:
    """Lines equal but for numbers and ids. exact is False for a group of too many different lines to be told apart."""

    __slots__ = ("count", "error", "exact", "group", "windows")

    def __init__(self, error: int, exact: bool, group: int) -> None:
        self.count = 0
        self.error = error  # bit set of _NEEDLES, 0 when none
        self.exact = exact
        self.group = group
        self.windows: list[list[_Row]] = []  # around the first lines of this shape, the latest one last


class _Row:
    """One line that may be shown, or a run of `count` lines of one shape of which this is the first."""

    __slots__ = ("at", "count", "end", "no", "shape", "text")

    def __init__(self, no: int, at: int, end: int, text: bytes, shape: _Shape, count: int = 1) -> None:
        self.no, self.at, self.end, self.text, self.shape, self.count = no, at, end, text, shape, count


class _Block:
    """Some lines of the input with the shape of each; split into lines only when a line of it is wanted."""

    __slots__ = ("_ends", "_lines", "at", "data", "no", "shapes")

    def __init__(self, data: bytes, no: int, at: int) -> None:
        self.data, self.no, self.at = data, no, at
        self.shapes: list[_Shape] = []
        self._lines: list[bytes] = []

    @property
    def lines(self) -> list[bytes]:
        if not self._lines:
            self._lines = self.data.removesuffix(b"\n").split(b"\n")
            self._ends = list(accumulate(map(len, self._lines)))
        return self._lines

    def row(self, i: int, limit: int = 1000) -> _Row:
        line = self.lines[i]
        end = self.at + self._ends[i] + i + 1
        start = end - len(line) - 1
        return _Row(
            self.no + i,
            start,
            min(end, self.at + len(self.data)),
            _shorten(line, self.shapes[i].error, limit),
            self.shapes[i],
        )


def _shorten(line: bytes, error: int, limit: int) -> bytes:
    """Cut a long line to about limit bytes: its start, and what surrounds the error word or else its end."""
    if len(line) <= limit + 60:
        return line
    begin, end = limit * 2 // 3, len(line) - limit // 3
    low = line.lower()
    found = [low.find(needle, begin, end) for bit, needle in enumerate(_NEEDLES) if error >> bit & 1]
    begin_rest = max(begin, min((at - limit // 10 for at in found if at >= 0), default=end))
    first, rest = _whole(line[:begin]), _whole(line[begin_rest : begin_rest + limit // 3])
    mark = f" [… {human(len(line) - len(first) - len(rest))} of this line left out …] "
    return first + mark.encode() + rest


def _whole(part: bytes) -> bytes:
    """Drop half characters at both ends of a cut-out part; only valid UTF-8 is trimmed, other bytes are not ours to
    judge."""
    begin = 0
    while begin < min(3, len(part)) and 0x80 <= part[begin] < 0xC0:
        begin += 1
    for back in range(1, min(4, len(part)) + 1):
        if part[-back] >= 0xC0:
            return part[begin:-back]
        if part[-back] < 0x80:
            break
    return part[begin:]


class _Shapes:
    """All shapes seen. `known` and `known_before` are caches over them, two generations so that neither grows
    without end."""

    def __init__(self) -> None:
        import re

        self.known: dict[int, _Shape] = {}  # hash of a line without digits → its shape
        self.known_before: dict[int, _Shape] = {}
        self.by_letters: dict[int, list] = {}  # hash of a line without digits and a-f → [shape, checks that agreed]
        self.shapes: dict[int, _Shape] = {}
        self.floods: dict[int, _Shape] = {}  # of a group too large to be told apart, see _shape
        self.groups: dict[
            int, int
        ] = {}  # hash of a line without letters and digits, and its error words → effort spent
        self._varying = re.compile(_VARYING)

    def of_block(self, block: _Block) -> list[_Shape]:
        """Set block.shapes, count its lines, and return the shapes that are in it, each once."""
        keys = block.data.removesuffix(b"\n").translate(_LOWER, _DIGITS).split(b"\n")
        ids = list(map(hash, keys))
        counts = Counter(ids)
        if len(self.known) > _MAX_KNOWN:
            self.known_before, self.known = self.known, {}
        known = self.known
        unknown = []
        for fresh in counts.keys() - known.keys():
            if (shape := self.known_before.get(fresh)) is not None:
                known[fresh] = shape
            else:
                unknown.append(fresh)
        if unknown:
            first = dict(zip(reversed(ids), range(len(ids) - 1, -1, -1)))
            self._learn(block, ids, keys, sorted(first[i] for i in unknown))
        for line, count in counts.items():
            known[line].count += count
        block.shapes = list(map(known.__getitem__, ids))
        return list(dict.fromkeys(block.shapes))

    def _learn(self, block: _Block, ids: list[int], keys: list[bytes], lines: list[int]) -> None:
        # Hex ids leave their letters behind when digits go. A line without a-f is no safe name (`bad` and `dead` are
        # words), so it counts only after the exact way has agreed often enough.
        without_hex = map(hash, b"\n".join([keys[i] for i in lines]).translate(None, b"abcdef").split(b"\n"))
        left = []
        for i, letters in zip(lines, without_hex):
            trusted = self.by_letters.get(letters)
            if trusted is not None and trusted[1] >= _TRUST:
                self.known[ids[i]] = trusted[0]
            else:
                left.append((i, letters))
        if not left:
            return
        names = [keys[i] for i, _ in left]
        errors = _errors(names)
        skeletons = b"\n".join(names).translate(None, _LETTERS).split(b"\n")
        for at, ((i, letters), skeleton) in enumerate(zip(left, skeletons)):
            error = errors.get(at, 0)
            group = hash((skeleton, error))
            shape = self.floods.get(group)
            if shape is None:
                shape = self._shape(block, i, group, error)
                if shape.exact:
                    self._trust(letters, shape)
            self.known[ids[i]] = shape

    def _trust(self, letters: int, shape: _Shape) -> None:
        entry = self.by_letters.get(letters)
        if entry is None or entry[0] is not shape:
            if len(self.by_letters) >= _MAX_KNOWN:
                self.by_letters.clear()
            self.by_letters[letters] = [shape, 0]
        else:
            entry[1] += 1

    def _shape(self, block: _Block, i: int, group: int, error: int) -> _Shape:
        """The shape of line i of block.

        A skeleton (punctuation and spaces) with the same error words under which ever new lines turn up is a flood
        (URLs, user names, sentences): from then on its lines are counted together. A new shape costs 64, any other
        look 1.
        """
        spent = self.groups.get(group)
        if spent is None and len(self.groups) >= _MAX_GROUPS:
            group = hash(error)
            spent = self.groups.get(group)
        spent = spent or 0
        if spent < _FLOOD:
            line = block.lines[i].lower()
            line = line if len(line) < 3000 else line[:1500] + line[-1500:]
            name = hash((self._varying.sub(b"#", line), error))
            shape = self.shapes.get(name)
            self.groups[group] = spent + (1 if shape else 64)
            if shape is None and len(self.shapes) < _MAX_SHAPES:
                shape = self.shapes[name] = _Shape(error, True, group)
            if shape is not None:
                return shape
        shape = self.floods.get(group)
        if shape is None:
            shape = self.floods[group] = _Shape(error, False, group)
        return shape


def _errors(lines: list[bytes]) -> dict[int, int]:
    """Index of each line with an error word → bit set of its words. Lines are lower-case; searched as one text, for
    speed."""
    text = b"\n".join(lines)
    ends: list[int] = []
    found: dict[int, int] = {}
    for bit, needle in enumerate(_NEEDLES):
        at = text.find(needle)
        while at >= 0:
            after = at + len(needle)
            if needle not in _WHOLE or not (text[at - 1 : at].isalpha() or text[after : after + 1].isalpha()):
                ends = ends or list(accumulate(len(line) + 1 for line in lines))
                line = bisect_right(ends, at)
                found[line] = found.get(line, 0) | 1 << bit
                after = ends[line]
            at = text.find(needle, after)
    return found


class _Reducer:
    """Takes the blocks of an input too large to show, keeps candidates for showing, and picks among them at the end."""

    def __init__(self, budget: int) -> None:
        import re

        self.budget = budget
        self.shapes = _Shapes()
        self.lines = self.bytes = 0
        self.parts: list[int] = []  # numbers of the "lines" that go on with the line before: parts of a giant one
        self.recent: deque[_Block] = deque()  # the last blocks, for the tail and for context across a border
        self.head: list[_Row] = []
        self.head_left = budget
        self.stored = 0
        self.open: tuple[list[_Row], int] | None = None  # a window that goes on in the next block, with lines to come
        self._continues = re.compile(_CONTINUES)

    def add(self, data: bytes) -> None:
        block = _Block(data, self.lines, self.bytes)
        if self.recent and not self.recent[-1].data.endswith(b"\n"):
            self.parts.append(self.lines)
        present = self.shapes.of_block(block)
        self.lines += len(block.shapes)
        self.bytes += len(data)
        if self.open:
            self._go_on(block)
        if self.head_left > 0:
            self._add_head(block)
        wanted = [shape for shape in present if shape.error or not shape.windows]
        if wanted:
            self._add_windows(block, wanted)
        self.recent.append(block)
        while sum(len(kept.data) for kept in self.recent) - len(self.recent[0].data) > self.budget:
            self.recent.popleft()

    def _add_head(self, block: _Block) -> None:
        """Rows from the start, runs of one shape collapsed: an input that is small once collapsed is shown whole."""
        shapes = block.shapes
        starts = [0, *compress(range(1, len(shapes)), map(is_not, shapes[1:], shapes)), len(shapes)]
        for begin, end in pairwise(starts):
            for i in range(begin, end):
                row = block.row(i)
                if _extends(self.head, row):
                    last = block.row(end - 1)
                    self.head[-1].count += end - i
                    self.head[-1].end = last.end
                    break
                self.head.append(row)
                self.head_left -= len(row.text) + 1
                if self.head_left <= 0:
                    return

    def _add_windows(self, block: _Block, wanted: list[_Shape]) -> None:
        """Remember where each wanted shape is: its first lines with what is around them, and the latest one."""
        total = len(block.shapes)
        last = dict(zip(block.shapes, range(total)))
        first = dict(zip(reversed(block.shapes), range(total - 1, -1, -1)))
        for shape in wanted:
            if not shape.error:
                shape.windows.append([self._row(block, first[shape])])
                continue
            if len(shape.windows) < 5:
                shape.windows.append(self._window(block, first[shape]))
            del shape.windows[5:]  # the latest one replaces the latest one before
            shape.windows.append([block.row(last[shape], 300)])

    def _row(self, block: _Block, i: int) -> _Row:
        row = block.row(i, 1000 if self.stored < _STORED else 200)
        self.stored += len(row.text) + 200
        return row

    def _window(self, block: _Block, i: int) -> list[_Row]:
        """The error line first, then the lines around it; a stack trace above or below it stays whole, up to _TRACE
        lines."""
        window = [self._row(block, i)]
        if self.stored >= _STORED:
            return window
        before = block.lines[max(0, i - _TRACE) : i]
        source = [(block, k) for k in range(i - len(before), i)]
        if i < _TRACE and self.recent:
            previous = self.recent[-1]
            count = len(previous.lines)
            source[:0] = [(previous, k) for k in range(max(0, count - _TRACE + i), count)]
        up = 0
        while up < len(source) and self._continues.match(source[-up - 1][0].lines[source[-up - 1][1]]):
            up += 1
        up = max(_BEFORE, up + 1) if up else _BEFORE
        window += [self._row(*place) for place in source[-up:]]
        down = i + 1
        while down < len(block.lines) and down - i < _TRACE and self._continues.match(block.lines[down]):
            down += 1
        end = max(i + 1 + _AFTER, down + 1 if down > i + 1 else 0)
        window += [self._row(block, k) for k in range(i + 1, min(end, len(block.lines)))]
        if end > len(block.lines):
            self.open = (window, end - len(block.lines))
        return window

    def _go_on(self, block: _Block) -> None:
        window, left = self.open
        taken = 0
        while taken < len(block.lines) and len(window) < _TRACE + _AFTER:
            if taken >= left and not self._continues.match(block.lines[taken]):
                break
            window.append(self._row(block, taken))
            taken += 1
        self.open = (window, left - taken) if taken == len(block.lines) and left > taken else None

    def text(self) -> str:
        """What to show, within the budget."""
        if self.head_left > 0:
            last = self.head[-1]
            if last.count > 1:  # the latest line tells until when
                final = self.recent[-1].row(len(self.recent[-1].shapes) - 1)
                last.count, last.end = last.count - 1, final.at
                self.head.append(final)
            if self._size(self.head) <= self.budget:
                return _render(self.head, self)
        ranked = self._ranked()
        low, high = 0, len(ranked)
        # More rows make more text, but for a label that goes when its gap closes: look for the last that fits, then
        # make sure.
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self._size(ranked[:middle]) <= self.budget else (low, middle - 1)
        while low and self._size(ranked[:low]) > self.budget:
            low -= 1
        return _render(ranked[:low], self)

    def _size(self, rows: list[_Row]) -> int:
        return len(_render(rows, self).encode())

    def _ranked(self) -> list[_Row]:
        """Rows by importance: some head and tail, each error's line, its context, the rare, then whatever there is
        room for."""
        shapes = [*self.shapes.shapes.values(), *self.shapes.floods.values()]
        errors = _spread([shape for shape in shapes if shape.error])
        rare = _spread([shape for shape in shapes if not shape.error and shape.windows[0][0].text.strip()])
        head, tail = iter(self.head), iter(self._tail())
        lines = (shape.windows[0][0] for shape in errors)
        context = (row for shape in errors for row in shape.windows[0][1:])
        more = (
            row
            for turn in range(1, 6)
            for shape in errors
            for window in shape.windows[turn : turn + 1]
            for row in window
        )
        unusual = (shape.windows[0][0] for shape in rare)
        shares = ((head, 0.12), (tail, 0.2), (lines, 0.3), (context, 0.25), (unusual, 0.1), (more, 0.2))
        ranked = [row for rows, share in shares for row in _share(rows, self.budget * share)]
        ends = (row for pair in zip(tail, head) for row in pair)
        return ranked + _share(chain(context, lines, unusual, ends), self.budget)

    def _tail(self) -> list[_Row]:
        """The last rows, the very last first, as many as the budget holds."""
        rows: list[_Row] = []
        left = self.budget
        for block in reversed(self.recent):
            for i in range(len(block.shapes) - 1, -1, -1):
                rows.append(block.row(i))
                left -= len(rows[-1].text) + 1
                if left <= 0:
                    return rows
        return rows


def _share(rows: Iterator[_Row], size: float) -> list[_Row]:
    """Take rows for about size bytes of output, labels included."""
    taken = []
    while size > 0 and (row := next(rows, None)) is not None:
        taken.append(row)
        size -= len(row.text) + 60
    return taken


def _spread(shapes: list[_Shape]) -> list[_Shape]:
    """Rare first, and one of each group before the second of any: a flood of similar shapes must not crowd out the
    rest."""
    totals: Counter[int] = Counter()
    turns: Counter[int] = Counter()
    for shape in shapes:
        totals[shape.group] += shape.count
    order = []
    for shape in sorted(shapes, key=lambda shape: shape.count):
        order.append((turns[shape.group], totals[shape.group], len(order), shape))
        turns[shape.group] += 1
    return [entry[-1] for entry in sorted(order)]


def _extends(rows: list[_Row], row: _Row) -> bool:
    """Whether row only repeats the two rows before it. Two stay, to show what differs."""
    if len(rows) < 2 or not row.shape.exact:
        return False
    one, two = rows[-2:]
    return one.shape is two.shape is row.shape and one.no + one.count == two.no and two.no + two.count == row.no


def _render(rows: list[_Row], source: _Reducer) -> str:
    """Rows in the order of the input with a label for each gap and each collapsed run.

    Every line of the input is in exactly one place: shown, counted by a run's label, or counted by a gap's. What a
    label says about lines "elsewhere" is about lines that gaps count too.
    """
    shown: list[_Row] = []
    seen: Counter[_Shape] = Counter()
    no = 0
    for row in sorted(rows, key=lambda row: (row.no, -row.count)):
        if row.no < no:
            continue
        no = row.no + row.count
        seen[row.shape] += row.count
        if _extends(shown, row) and no < source.lines:  # the very last line is shown as it is: its time is news
            shown[-1].count += row.count
            shown[-1].end = row.end
        else:
            shown.append(_Row(row.no, row.at, row.end, row.text, row.shape, row.count))
    out: list[str] = []
    no = at = 0
    for row, after in zip(shown, [*shown[1:], None]):
        _label_gap(out, no, row.no, row.at - at, source.parts)
        out.append(row.text.decode("utf-8", "replace"))
        no, at = row.no + row.count, row.end
        left = 0
        if after is None or after.shape is not row.shape or after.no != no:
            left = row.shape.count - seen[row.shape]
            seen[row.shape] = row.shape.count
        _label_repeats(out, row, left)
    _label_gap(out, no, source.lines, source.bytes - at, source.parts)
    return "\n".join(out) + "\n"


def _label_gap(out: list[str], begin: int, end: int, size: int, parts: list[int]) -> None:
    if end > begin:
        lines = end - begin - (bisect_left(parts, end) - bisect_left(parts, begin))
        what = f"{lines:,} line{'s' * (lines > 1)}, {human(size)}" if lines else f"{human(size)} of this line"
        out.append(f"[… {what} left out …]")


def _label_repeats(out: list[str], row: _Row, elsewhere: int) -> None:
    """Say how many lines like this one follow it directly, and how many are elsewhere among those left out."""
    counts = []
    if row.count > 1:
        counts.append(f"×{row.count - 1:,} more like it")
    if elsewhere > 0:
        counts.append(f"×{elsewhere:,} {'' if counts else 'more like it '}elsewhere")
    if counts:
        digits = any(48 <= byte <= 57 for byte in row.text)
        how = " (of the same form)" if not row.shape.exact else " (differing in numbers/times)" if digits else ""
        out.append(f"… the line above, {' and '.join(counts)}{how}")
