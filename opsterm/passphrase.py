"""Random passwords: characters of an alphabet, or words that can be said on the telephone; how many bits they have."""

from __future__ import annotations

import secrets

from opsterm.errors import UsageError

DIGITS = "0123456789"
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ALPHABETS = {
    "alnum": LETTERS + DIGITS,
    "hex": DIGITS + "abcdef",
    "ascii": "".join(map(chr, range(0x21, 0x7F))),
    "digits": DIGITS,
}
LITERAL = "chars:"  # what follows is the alphabet itself
LONGEST = 4096  # characters of a password
MOST_WORDS = 256
# A proquint (arXiv:0901.4016): 4 bits a consonant, 2 bits a vowel, from the highest bit on.
CONSONANTS, VOWELS = "bdfghjklmnprstvz", "aiou"
WORD_BITS = 16


def alphabet(text: str) -> str:
    """The characters that text stands for: a name of ALPHABETS, or `chars:` and the characters. UsageError."""
    if text in ALPHABETS:
        return ALPHABETS[text]
    found = "".join(dict.fromkeys(text.removeprefix(LITERAL)))
    if not text.startswith(LITERAL) or len(found) < 2 or not found.isprintable():
        raise UsageError(
            f"{text[:40]!r} is no alphabet",
            f"There is: {', '.join(ALPHABETS)}; or your own, of two characters and more: --alphabet chars:abc123",
        )
    return found


def password(length: int, characters: str) -> tuple[str, float]:
    """So many characters, and their entropy in bits. UsageError for a length that makes no sense."""
    from math import log2

    if not 1 <= length <= LONGEST:
        raise UsageError(f"a length is 1 to {LONGEST} characters, not {length}")
    return "".join(secrets.choice(characters) for _ in range(length)), length * log2(len(characters))


def words(count: int) -> tuple[str, float]:
    """So many proquints joined by `-`, and their entropy in bits. UsageError."""
    if not 1 <= count <= MOST_WORDS:
        raise UsageError(f"a passphrase has 1 to {MOST_WORDS} words, not {count}")
    return "-".join(proquint(secrets.randbits(WORD_BITS)) for _ in range(count)), float(count * WORD_BITS)


def proquint(number: int) -> str:
    """16 bits as a word that can be pronounced: 0x7f00 is lusab."""
    return (
        CONSONANTS[number >> 12 & 15]
        + VOWELS[number >> 10 & 3]
        + CONSONANTS[number >> 6 & 15]
        + VOWELS[number >> 4 & 3]
        + CONSONANTS[number & 15]
    )
