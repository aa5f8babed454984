"""From bytes to text: refuse what is no text, decode the rest, and leave out what only a terminal understands."""

from __future__ import annotations

from opsterm.errors import USAGE, OpsTermError
from opsterm.term import human

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Iterator

_BLOCK = 1 << 18
_PART = 1 << 15  # a line that does not end is taken in parts of this size
_SAMPLE = 1 << 16
_MAGIC = (
    (b"\x1f\x8b", "a gzip archive", "zcat FILE | ai …"),
    (b"PK\x03\x04", "a zip archive", "unzip -l FILE | ai …"),
    (b"\x7fELF", "an ELF program or library", "readelf -a FILE | ai …, or: strings FILE | ai …"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image", "file FILE | ai …"),
    (b"\xff\xd8\xff", "a JPEG image", "file FILE | ai …"),
    (b"%PDF-", "a PDF document", "pdftotext FILE - | ai …"),
    (b"SQLite format 3\0", "an SQLite database", "sqlite3 FILE .dump | ai …"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive", "zstdcat FILE | ai …"),
    (b"\xfd7zXZ\0", "an xz archive", "xzcat FILE | ai …"),
    (b"BZh", "a bzip2 archive", "bzcat FILE | ai …"),
)  # fmt: skip
_BOMS = ((b"\xff\xfe\0\0", "utf-32"), (b"\0\0\xfe\xff", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CONTROLS = bytes({*range(1, 32), 127} - set(b"\t\n\r\f\b\a\x1b"))
_ESCAPES = rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\n]*(?:\x07|\x1b\\)?|[PX^_][^\x1b\n]*(?:\x1b\\)?|[ -/]*[0-Z\\`-~])"


def text_blocks(read: Callable[[int], bytes]) -> Iterator[bytes]:
    """Blocks of whole lines in UTF-8, as clean text. A block without a newline at its end is the last, or a giant
    line's part."""
    import re

    escapes = re.compile(_ESCAPES)
    for block in _lines(_decoded(read)):
        yield _clean(block, escapes)


def _decoded(read: Callable[[int], bytes]) -> Iterator[bytes]:
    """Chunks of the input as UTF-8 (invalid bytes and all), after a look at its start."""
    chunk = _fill(read, _SAMPLE)
    encoding = _encoding(chunk)
    if not encoding:
        chunk = chunk.removeprefix(b"\xef\xbb\xbf")
        while chunk:
            yield chunk
            chunk = _fill(read, _BLOCK)
        return
    import codecs

    decoder = codecs.getincrementaldecoder(encoding)("replace")
    while chunk:
        yield decoder.decode(chunk).encode("utf-8", "replace")
        chunk = _fill(read, _BLOCK)
    yield decoder.decode(b"", True).encode("utf-8", "replace")


def _fill(read: Callable[[int], bytes], size: int) -> bytes:
    """Read until size bytes are there, or the end: a pipe gives little at a time."""
    chunks = []
    while size > 0 and (chunk := read(size)):
        chunks.append(chunk)
        size -= len(chunk)
    return b"".join(chunks)


def _encoding(sample: bytes) -> str:
    """The encoding that a byte order mark at the start of the input names, "" for none. Raises OpsTermError if this
    is no text.

    Some NULs do not make a log binary (a crash leaves them behind); other control bytes and bytes that are not UTF-8
    tell more. Western 8-bit text has few of the latter.
    """
    for bom, encoding in _BOMS:
        if sample.startswith(bom):
            return encoding
    for magic, what, instead in _MAGIC:
        if sample.startswith(magic):
            raise _not_text(sample, f"it looks like {what}", f"try: {instead}")
    if sample[257:262] == b"ustar":
        raise _not_text(sample, "it looks like a tar archive", "try: tar -tvf FILE | ai …")
    nul, text = sample.count(0), sample.replace(b"\0", b"")
    for offset, name in ((1, "UTF-16LE"), (0, "UTF-16BE")):
        if (
            nul > len(sample) // 3
            and sample[offset::2].count(0) > 0.9 * nul
            and sample[1 - offset :: 2].count(0) < 0.1 * nul
        ):
            raise _not_text(sample, f"it looks like {name} without a mark", f"try: iconv -f {name} FILE | ai …")
    controls = len(text) - len(text.translate(None, _CONTROLS))
    invalid = text.decode("utf-8", "replace").count("\ufffd")
    if sample and (not text or controls > 0.05 * len(text) or invalid > 0.3 * len(text)):
        instead = "try: strings FILE | ai …" if nul or controls else "try: iconv -f ENCODING -t UTF-8 FILE | ai …"
        raise _not_text(sample, "its bytes are not UTF-8" if invalid else "most of it is binary", instead)
    return ""


def _not_text(sample: bytes, reason: str, hint: str) -> OpsTermError:
    at = sample.find(0)
    where = f"NUL byte at offset {at:,} — " if at >= 0 else ""
    return OpsTermError(f"the input is not text: {where}{reason}", hint, USAGE, "file")


def _lines(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Cut chunks into blocks at newlines. A giant line comes in parts; a progress bar as its last state."""
    pending = b""
    for chunk in chunks:
        data = pending + chunk
        cut = data.rfind(b"\n") + 1
        if cut:
            yield data[:cut]
        pending = data[cut:]
        # Only a carriage return that something follows overwrites: one at the very end may be half of a line's end.
        if len(pending) > _PART and (overwritten := pending.rfind(b"\r", 0, -1)) >= 0:
            pending = pending[overwritten + 1 :]
        while len(pending) > 2 * _PART:
            yield pending[:_PART]
            pending = pending[_PART:]
    if pending:
        yield pending


def _clean(block: bytes, escapes: re.Pattern[bytes]) -> bytes:
    """Without escape sequences and overwritten text; NULs become a mark, a stretch of binary too."""
    if b"\0" in block:
        block = _mark_binary(block)
    if b"\x1b" in block:
        block = escapes.sub(b"", block)
    if b"\r" in block and block.count(b"\r") != block.count(b"\r\n"):
        block = b"\n".join([_last_state(line) if b"\r" in line else line for line in block.split(b"\n")])
    return block


def _last_state(line: bytes) -> bytes:
    """What a terminal shows last of a line that overwrites itself; the end of a CRLF line stays, it may be the very
    problem."""
    end = line.rstrip(b"\r")
    return end[end.rfind(b"\r") + 1 :] + b"\r" * line.endswith(b"\r")


def _mark_binary(block: bytes) -> bytes:
    import re

    text = block.replace(b"\0", b"")
    if len(text) - len(text.translate(None, _CONTROLS)) > 0.05 * len(text):
        return f"[{human(len(block))} of binary data]\n".encode()
    return re.sub(rb"\0+", lambda nuls: b"[%d NUL]" % len(nuls[0]), block)
