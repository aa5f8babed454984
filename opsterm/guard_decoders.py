"""What decodes and unpacks text that is known: base64, xxd, gunzip, and the way back."""

from __future__ import annotations

import re

from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST = 100_000  # characters of a text that is followed
_PACKED = ("\x1f\x8b", "BZh", "\xfd7zXZ")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "e": "\x1b", "\\": "\\"}


class Words(NamedTuple):
    """flags: what is there without its dashes, and its value; operands: the other words."""

    flags: dict[str, str]
    operands: list[str]


def _bytes(text: str) -> bytes:
    """Text that holds bytes has one character for each."""
    if text.startswith(_PACKED):
        return text.encode("latin-1")
    return text.encode("utf-8", "surrogatepass")


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _base(words: Words, text: str, decode: Callable[[str], bytes], encode: Callable[[bytes], bytes]) -> str | None:
    if words.flags.keys() & {"d", "D", "decode"}:
        return _text(decode(text))
    return encode(_bytes(text)).decode() + "\n"


def base64(words: Words, text: str) -> str | None:
    import base64

    return _base(words, text, lambda code: base64.b64decode(_padded(code, r"[^A-Za-z0-9+/]", 4)), base64.b64encode)


def base32(words: Words, text: str) -> str | None:
    import base64

    return _base(words, text, lambda code: base64.b32decode(_padded(code, r"[^A-Z2-7]", 8)), base64.b32encode)


def _padded(code: str, others: str, width: int) -> str:
    plain = re.sub(others, "", code)
    return plain + "=" * (-len(plain) % width)


def openssl(words: Words, text: str) -> str | None:
    known = {"d", "e", "A", "a", "base64", "in", "none"}
    if words.operands[:1] not in (["base64"], ["enc"]) or not words.flags.keys() <= known:
        return None
    return base64(words, text) if words.operands[0] == "base64" or words.flags.keys() & {"base64", "a"} else None


def xxd(words: Words, text: str) -> str | None:
    if "r" not in words.flags:
        return _bytes(text).hex() + "\n" if words.flags.keys() & {"p", "ps"} else None
    if "p" not in words.flags:  # with addresses in front and characters behind
        text = "".join(line.partition(": ")[2].partition("  ")[0] for line in text.split("\n"))
    digits = re.sub(r"[^0-9a-fA-F]", "", text)
    return _text(bytes.fromhex(digits[: len(digits) // 2 * 2]))


def pack(module: str) -> Callable[[Words, str], str | None]:
    def made(words: Words, text: str) -> str | None:
        from importlib import import_module

        if words.flags.keys() & {"l", "t", "list", "test"}:
            return None
        library = import_module(module)
        if text.startswith(_PACKED):
            return _text(_unpacked(module, _bytes(text)))
        return library.compress(_bytes(text)).decode("latin-1")

    return made


def _unpacked(module: str, data: bytes) -> bytes:
    """No more of it than is followed: a small file may hold a lot."""
    if module == "gzip":
        import zlib

        try:
            return zlib.decompressobj(31).decompress(data, LONGEST)
        except zlib.error as error:
            raise ValueError from error
    if module == "bz2":
        import bz2

        return bz2.BZ2Decompressor().decompress(data, LONGEST)
    import lzma

    try:
        return lzma.LZMADecompressor().decompress(data, LONGEST)
    except lzma.LZMAError as error:
        raise ValueError from error


def decoded(text: str) -> str:
    """Backslash escapes as echo -e and printf know them."""

    def character(match: re.Match[str]) -> str:
        escape = match[1]
        if escape[0] == "x" and len(escape) > 1:
            return chr(int(escape[1:], 16))
        if escape[0] in "uU" and len(escape) > 1:
            return chr(min(int(escape[1:], 16), 0x10FFFF))
        return chr(int(escape, 8) & 0xFF) if escape[0] in "01234567" else _ESCAPES.get(escape, match[0])

    return re.sub(r"\\(x[0-9a-fA-F]{1,2}|u[0-9a-fA-F]{1,4}|U[0-9a-fA-F]{1,8}|0?[0-7]{1,3}|.)", character, text)
