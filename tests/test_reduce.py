"""What of a large input reaches the model: errors and rare lines, exact counts, within the budget and bounded memory."""

from __future__ import annotations

import gzip
import io
import random
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from opsterm.errors import OpsTermError
from opsterm.reduce import Reduced, human, reduce

ROOT = str(Path(__file__).resolve().parent.parent)


def reader(chunks):
    """read(n) over an iterable of bytes; pieces may be shorter than n, as from a pipe."""
    chunks, rest = iter(chunks), b""

    def read(n: int) -> bytes:
        nonlocal rest
        while not rest:
            rest = next(chunks, None)
            if rest is None:
                rest = b""
                return b""
        data, rest = rest[:n], rest[n:]
        return data

    return read


def run(data: bytes | str, budget: int = 48_000) -> Reduced:
    data = data.encode() if isinstance(data, str) else data
    result = reduce(reader([data]), budget)
    assert result.size == len(data)
    assert result.kept == len(result.text.encode()) <= budget
    return result


def peak() -> int:
    """Peak resident memory of this process in KB. getrusage() would tell what it inherited from the large one that forked it."""
    return int(re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())[1])


def log(count: int, seed: int = 1, start: int = 0) -> list[str]:
    """Lines of a busy, healthy host: a few dozen templates in a random order."""
    rng = random.Random(seed)
    what = ["request %d handled in %d ms", "job %d finished, %d rows", "GET /v1/users/%d 200 %d", "gc pause %d us, heap %d"]
    hosts = ["api", "web", "cache"]
    return [
        f"2024-05-01T10:{i // 60 % 60:02}:{i % 60:02} {rng.choice(hosts)}[{rng.randrange(9999)}]: "
        + rng.choice(what) % (rng.randrange(10**6), rng.randrange(500))
        for i in range(start, start + count)
    ]


def accounted(text: str) -> int:
    """Lines of the input that the text shows or says it left out."""
    total = 0
    for line in text.removesuffix("\n").split("\n"):
        if gap := re.fullmatch(r"\[… ([\d,]+) lines?, .* left out …\]", line):
            total += int(gap[1].replace(",", ""))
        elif line.startswith("… the line above, "):
            if again := re.match(r"… the line above, ×([\d,]+) more like it(?! elsewhere)", line):
                total += int(again[1].replace(",", ""))
        else:
            total += 1
    return total


@pytest.mark.parametrize("text", ["", "x", "one\ntwo\n", "no newline at the end", "same 1\n" * 5000, "\n\n\n", "grüße €\ttab\r\n", "x" * 48_000])
def test_what_fits_is_verbatim(text):
    assert run(text) == (text, len(text.encode()), len(text.encode()), ())


def test_repeats_collapse_to_a_small_whole_with_exact_counts():
    lines = [f"tick {i} at 10:00:{i % 60:02}" for i in range(5000)] + ["config reloaded"] + [f"tick {i} late" for i in range(7)]
    result = run("\n".join(lines) + "\n", 2000)
    assert result.text == (
        "tick 0 at 10:00:00\ntick 1 at 10:00:01\n… the line above, ×4,998 more like it (differing in numbers/times)\n"
        "config reloaded\ntick 0 late\ntick 1 late\n… the line above, ×4 more like it (differing in numbers/times)\ntick 6 late\n"
    )
    assert result.notes == (f"{human(result.size)} → {human(result.kept)}",)


def test_lines_that_are_equal_do_not_claim_to_differ():
    assert "… the line above, ×29,997 more like it\n" in run("still waiting\n" * 30_000, 1000).text


@pytest.mark.parametrize(
    "template",
    [
        "user {hex8} logged in",
        "trace={hex8}-{hex4}-4{hex3}-a{hex3}-{hex12} done",
        "commit {hex40}",
        "at 0x{hex12} in loop",
        "pod web-{hex8}-x{digit}k{digit}z started",
        "took {number} ms since {month} {digit}",
    ],
)
def test_ids_numbers_and_times_make_no_other_line(template):
    rng = random.Random(7)

    def fill(match: re.Match) -> str:
        name, length = re.fullmatch(r"([a-z]+)(\d*)", match[1]).groups()
        if name == "hex":
            return "".join(rng.choices("0123456789abcdef", k=int(length)))
        return rng.choice(["Jan", "May", "Dec"]) if name == "month" else str(rng.randrange(10 if name == "digit" else 10**6))

    lines = [re.sub(r"{(\w+)}", fill, template) for _ in range(40_000)]
    text = run("\n".join(lines), 4000).text
    assert "×39,997 more like it" in text and accounted(text) == 40_000


def test_an_error_in_the_middle_of_64_mb_stays_with_its_surroundings_and_memory_is_bounded():
    script = f"""
import sys
sys.path[:0] = [{ROOT!r}, {ROOT + "/tests"!r}]
from test_reduce import log, peak, reader
from opsterm.reduce import reduce
block = ("\\n".join(log(20_000)) + "\\n").encode()
count = 64_000_000 // len(block)
def chunks():
    for i in range(count):
        if i == count // 2:
            yield b"before two\\nbefore one\\n2024-05-01 db[1]: ERROR: could not write WAL\\nafter one\\nafter two\\nafter three\\n"
        yield block
result = reduce(reader(chunks()))
print(count * 20_000 + 6)
print(peak())
print(result.text, end="")
"""
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True).stdout
    lines, rss, text = out.split("\n", 2)
    window = "before two\nbefore one\n2024-05-01 db[1]: ERROR: could not write WAL\nafter one\nafter two\nafter three\n"
    assert window in text
    assert int(rss) < 60_000
    assert accounted(text) == int(lines)
    assert len(text.encode()) <= 48_000


def test_all_kinds_of_floods_stay_in_bounded_memory():
    script = f"""
import random, sys
sys.path[:0] = [{ROOT!r}, {ROOT + "/tests"!r}]
from test_reduce import peak, reader
from opsterm.reduce import reduce
rng = random.Random(3)
def word(): return "".join(rng.choices("bcdghklmnprstvwz", k=12))
def words(): return "".join(f"{{word()}} {{word()}}, error {{word()}}\\n{{word()}} {{word()}}\\n" for _ in range(1500)).encode()
for chunk, count in ((b"1\\n" * 65536, 30), (None, 60), (b'{{"key": "value"}},' * 5000, 200), (b"\\r 50%" * 9999, 200), (b"\\x1b[31m" * 9999, 50)):
    print(len(reduce(reader(chunk or words() for _ in range(count))).text.encode()))
print(peak())
"""
    out = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True).stdout
    *sizes, rss = map(int, out.split())
    assert len(sizes) == 5 and max(sizes) <= 48_000
    assert rss < 60_000


@pytest.mark.parametrize("word", [
    "Error", "FATAL", "panic", "NullPointerException", "Traceback", "CRITICAL", "login failed", "write failure", "OOM", "Killed",
    "segfault", "Permission denied", "Connection refused", "read timeout", "timed out", "No space left on device",
    "Out of memory", "EMERG", "ALERT",
])  # fmt: skip
def test_error_words_are_found_in_a_flood_of_unlike_lines(word):
    rng = random.Random(5)
    lines = [" ".join("".join(rng.choices("bdghlmnrstuwy", k=5)) for _ in range(4)) for _ in range(30_000)]
    lines.insert(15_000, f"unit nginx: {word} 17 here")
    text = run("\n".join(lines), 8000).text
    assert f"\nunit nginx: {word} 17 here\n" in text and accounted(text) == 30_001


def test_words_that_only_contain_a_short_error_word_are_none():
    lines = log(3000)
    lines[1500] = "ERROR the one"
    plain = run("\n".join(lines), 6000).text
    lines[1000:1000] = [f"zoom room bloom {i}" for i in range(50)]
    assert run("\n".join(lines), 6000).text.count("bloom") <= 4 and "ERROR the one" in plain


def test_rare_lines_survive_among_a_million():
    lines = [f"{i} request served in {i % 977} ms" for i in range(1_000_000)]
    lines[600_123] = "watchdog: clocksource switched to hpet"
    lines[700_000:700_000] = [f"10:00:{i % 60} ERROR upstream {i} reset" for i in range(100_000)]
    lines[750_000] = "10:00:00 ERROR disk quota exceeded for tenant 7"
    text = run("\n".join(lines), 4000).text
    assert "watchdog: clocksource switched to hpet" in text
    assert "ERROR disk quota exceeded for tenant 7" in text
    assert accounted(text) == len(lines)
    shown = len(re.findall(r"^10:00:\d+ ERROR upstream \d+ reset$", text, re.MULTILINE))
    labels = re.findall(r"ERROR upstream \d+ reset\n… the line above, (.*) \(differing", text)
    counted = sum(int(n.replace(",", "")) for label in labels for n in re.findall(r"×([\d,]+)", label))
    assert shown + counted == 99_999


def test_distinct_errors_come_before_repeated_ones():
    lines = log(20_000)
    kinds = ["disk {} unreadable", "peer {} refused", "queue {} overflow", "token {} expired", "shard {} lost"]
    for i in range(0, 20_000, 2):
        lines[i] = f"ERROR flood number {i} of many"
    for i, kind in enumerate(kinds):
        lines[3000 * (i + 1)] = "ERROR " + kind.format(i)
    text = run("\n".join(lines), 3000).text
    for i, kind in enumerate(kinds):
        assert "ERROR " + kind.format(i) in text
    assert accounted(text) == 20_000


def test_counts_of_scattered_lines_are_exact():
    lines = [line for i in range(20_000) for line in (f"took {i} ms", f"ERROR peer {i} refused", f"slept {i} ms")]
    text = run("\n".join(lines), 3000).text
    for shape in (r"took \d+ ms", r"ERROR peer \d+ refused", r"slept \d+ ms"):
        (elsewhere,) = re.findall(rf"^{shape}\n… the line above, ×([\d,]+) more like it elsewhere", text, re.MULTILINE)
        assert len(re.findall(f"^{shape}$", text, re.MULTILINE)) + int(elsewhere.replace(",", "")) == 20_000
    assert accounted(text) == 60_000


def test_a_flood_of_unlike_errors_is_counted_and_hides_no_other():
    rng = random.Random(9)
    lines = [f"sshd: Failed password for {''.join(rng.choices('bghklmnrst', k=9))} from ::1" for _ in range(20_000)]
    lines.append("md0: raid array (2 of 3 disks) error")
    lines += lines[:1000]
    text = run("\n".join(lines), 3000).text
    assert "\nmd0: raid array (2 of 3 disks) error\n" in text and accounted(text) == 21_001
    counted = re.search(r"×([\d,]+) more like it elsewhere \(of the same form\)", text)
    assert int(counted[1].replace(",", "")) > 15_000


def test_context_stays_though_its_lines_are_common_elsewhere():
    flood = [f"step {i % 10} of job {i} {'abcdefghij'[i % 7] * 3}" for i in range(60_000)]
    lines = [*flood, "ERROR the one", *flood]
    assert "\n".join(lines[59_998:60_004]) in run("\n".join(lines), 6000).text


def test_every_kind_of_exception_keeps_its_own_stack():
    frames = "".join(f'  File "app/f{i}.py", line {i}, in run\n    go{chr(97 + i)}()\n' for i in range(8))
    pad = "".join(line + "\n" for line in log(3000))
    first = "Traceback (most recent call last):\n" + frames + "KeyError: 'tenant'\n"
    second = "Traceback (most recent call last):\n" + frames + "ssl.SSLError: bad record\n"
    assert second in run(pad + (first + pad) * 8 + second + pad, 20_000).text


def test_a_stack_trace_stays_whole_even_across_blocks():
    trace = ["Traceback (most recent call last):"]
    trace += [f'  File "app/step{i}.py", line {i}, in run\n    step_{"abcdefghijkl"[i]}()' for i in range(12)]
    trace += ["  File \"app/db.py\", line 9, in get\n    raise KeyError(name)", "KeyError: 'tenant'"]
    whole = "\n".join(trace)
    pad = "000000 all is well on this host, nothing to see here\n"
    flood = (pad * 2 + whole + "\n") * 20 + pad * 20  # the same frames elsewhere: only as part of its window each is shown
    ends_in_error = whole.replace("KeyError", "LookupError")
    starts_with_error = "\n".join(["panic: assignment to entry in nil map", *trace[1:-1]])
    for border in (1 << 16, (1 << 16) + (1 << 18)):  # where blocks end
        for inside in range(60, len(whole), 101):
            for own in (ends_in_error, starts_with_error):
                before = (border - inside - len(flood)) // len(pad)
                assert own in run(flood + pad * before + own + "\n" + pad * 3000, 6000).text, (border, inside)


@pytest.mark.parametrize("budget", [500, 1000, 5000, 48_000, 200_000])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_labels_add_up_and_budgets_hold(budget, seed):
    rng = random.Random(seed)
    lines = log(12_000, seed)
    for _ in range(300):
        at = rng.randrange(len(lines))
        lines[at : at + rng.randrange(5)] = [f"ERROR {rng.choice('abcdefgh') * 5} code {rng.randrange(99)}"] * rng.randrange(1, 9)
        lines[rng.randrange(len(lines))] = "".join(rng.choices("klmnop ", k=rng.randrange(200)))
    text = run("\n".join(lines) + "\n", budget).text
    assert accounted(text) == len(lines)
    assert text.startswith(lines[0]) and f"\n{lines[-1]}\n" in text
    assert len(text.encode()) > budget * 0.6  # what there is room for is used


def test_gap_sizes_are_for_people():
    assert [human(n) for n in (0, 1, 999, 1000, 4123, 38_400, 999_499, 999_500, 12_400_000, 812_345_678, 1_500_000_000)] == [
        "0 bytes", "1 byte", "999 bytes", "1.0 KB", "4.1 KB", "38 KB", "999 KB", "1.0 MB", "12.4 MB", "812.3 MB", "1.5 GB",
    ]  # fmt: skip
    assert re.search(r"\[… [\d,]+ lines, \d\.\d MB left out …\]", run("\n".join(log(50_000))).text)


def test_a_giant_line_shows_its_ends_and_its_error():
    value = b'{"k": "value", "n": 12}, '
    data = b'[{"first": 1}, ' + value * 100_000 + b'{"level": "fatal", "what": "boom"}, ' + value * 300_000 + b'{"last": 1}]'
    text = run(data).text
    assert text.startswith('[{"first": 1}, ') and text.endswith('{"last": 1}]\n')
    assert '{"level": "fatal", "what": "boom"}' in text
    assert re.search(r"\[… \d.* MB of this line left out …\]", text)


def test_a_long_line_among_others_is_cut_around_its_error():
    text = run("\n".join([*log(2000), "x" * 9000 + " denied " + "y" * 9000, *log(2000)])).text
    assert re.search(r"x{500,} \[… \d+ KB of this line left out …\] x+ denied y+\n", text)


@pytest.mark.parametrize(
    ("data", "what", "instead"),
    [
        (gzip.compress(b"x" * 100, mtime=0), "a gzip archive", "zcat FILE"),
        (b"\x7fELF\x02\x01\x01\0", "an ELF program", "strings"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a PNG image", "file FILE"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "a JPEG image", "file FILE"),
        (b"%PDF-1.7\n1 0 obj", "a PDF document", "pdftotext"),
        (b"SQLite format 3\0\x10", "an SQLite database", "sqlite3 FILE .dump"),
        (b"\x28\xb5\x2f\xfd\x04\0", "a zstd archive", "zstdcat"),
        (b"\xfd7zXZ\0\0", "an xz archive", "xzcat"),
        (b"BZh91AY&SY", "a bzip2 archive", "bzcat"),
        ("no mark".encode("utf-16-le") * 20, "UTF-16LE", "iconv -f UTF-16LE"),
        ("no mark".encode("utf-16-be") * 20, "UTF-16BE", "iconv -f UTF-16BE"),
        (random.Random(1).randbytes(5000), "not", "strings"),
        ("это журнал сервера, он длинный".encode("koi8-r") * 9, "not UTF-8", "iconv"),
        (b"\0" * 5000, "binary", "strings"),
    ],
)
def test_what_is_no_text_is_refused_with_a_way_on(data, what, instead):
    with pytest.raises(OpsTermError) as caught:
        reduce(reader([data]))
    assert caught.value.message.startswith("the input is not text: ") and what in caught.value.message
    assert instead in caught.value.hint
    assert (caught.value.code, caught.value.category) == (2, "file")
    if 0 in data:
        assert f"NUL byte at offset {data.index(0):,}" in caught.value.message


def test_a_zip_archive_is_refused():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a", "text")
    with pytest.raises(OpsTermError, match="it looks like a zip archive"):
        reduce(reader([file.getvalue()]))


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_text_with_a_byte_order_mark_is_decoded(encoding):
    text = "Ereignis 4625: Anmeldung fehlgeschlagen für Jürgen 😀\r\n" * 20
    data = text.encode(encoding)
    assert reduce(reader(data[i : i + 7] for i in range(0, len(data), 7))).text == text


def test_a_large_utf16_input_is_reduced():
    lines = log(60_000)
    lines[30_000] = "ERROR größer als erlaubt"
    assert "ERROR größer als erlaubt" in reduce(reader(["\n".join(lines).encode("utf-16")])).text


def test_latin1_is_decoded_with_a_mark_for_what_is_not_utf8():
    assert run("Verbindung für Jürgen geschlossen\n".encode("latin-1") * 3, 9999).text == "Verbindung f\ufffdr J\ufffdrgen geschlossen\n" * 3


def test_replacements_grow_but_the_budget_holds():
    data = b"caf\xe9 plus tax, billed to table %d\n"
    assert run(b"".join(data % i for i in range(1400))).kept <= 48_000


@pytest.mark.parametrize("size", [1, 2, 3, 65_536, 65_537])
def test_characters_split_between_reads_are_whole(size):
    text = "".join(f"größe {i} → 😀€\n" for i in range(900)) if size < 4 else "x" + "€" * 15_000
    data = text.encode()
    assert reduce(reader(data[i : i + size] for i in range(0, len(data), size))).text == text


def test_a_giant_line_is_never_cut_inside_a_character():
    for shift in range(4):
        assert "\ufffd" not in run(b"x" * shift + "€😀ü".encode() * 60_000).text


def test_colours_and_escape_sequences_go():
    text = "\x1b[1;31mERROR\x1b[0m \x1b]0;title\x07disk \x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\ \x1b(B\x1b[38;2;1;2;3mfull\x1b[K\x1b=\n"
    assert run(text).text == "ERROR disk link full\n"


def test_a_progress_bar_is_its_last_state():
    assert run("get  1%\rget 50%\rget 100%\ndone\r\nx\r").text == "get 100%\ndone\r\nx\r"
    bar = "".join(f"\r{i % 100:3}% of a large download" for i in range(100_000))
    assert run(bar + "\nend\n").text == " 99% of a large download\nend\n"


def test_nuls_that_a_crash_left_in_a_log_are_marked():
    assert run(b"before\n" + b"\0" * 4096 + b"after\n").text == "before\n[4096 NUL]after\n"
    data = ("\n".join(log(60_000)) + "\nlast words\n").encode() + b"\0" * 512 + ("\n".join(log(60_000, 2))).encode()
    text = run(data).text
    assert "[512 NUL]2024" in text and accounted(text) == 120_001


def test_binary_in_the_middle_is_one_mark():
    noise = random.Random(4).randbytes(3_000_000)
    good = ("\n".join(log(40_000)) + "\n").encode()
    text = run(good + noise + b"\n" + good + b"the end\n").text
    assert "of binary data]" in text and text.endswith("the end\n")
    assert text.count("\ufffd") < 200
