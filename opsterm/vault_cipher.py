"""How the vault seals a value: a key from the password, one key per purpose from that, and two ciphers.

A token belongs to the context it was sealed for (a name and a generation): in another one's place it does not open.
"""

from __future__ import annotations

from opsterm.errors import OpsTermError, UsageError

KDF = "pbkdf2-hmac-sha256"
FLOOR, CAP = 600_000, 10_000_000  # iterations: OWASP's advice of 2023 for PBKDF2-HMAC-SHA256; a few seconds
SALT_SIZE = KEY_SIZE = 32  # bytes
FERNET, HMAC_CTR = "fernet", "hmac-ctr"
CIPHERS = (FERNET, HMAC_CTR)
ALGORITHM = b"opsterm vault hmac-ctr 1"
VERSION, NONCE, TAG, BLOCK = b"\x01", 16, 32, 32  # of hmac-ctr: the first byte, then sizes in bytes
# The Fernet specification: version byte, 8 bytes of time, 16 of IV, whole AES blocks, 32 of HMAC.
FERNET_VERSION, FERNET_FRAME, AES_BLOCK = 0x80, 57, 16


class Unsealable(Exception):
    """The token was not sealed with this key for this context, or something has changed in it."""


def derive(password: bytes, salt: bytes, iterations: int) -> bytes:
    """The 32 bytes that everything else is derived from. The caller has checked that iterations is within bounds."""
    from hashlib import pbkdf2_hmac

    return pbkdf2_hmac("sha256", password, salt, iterations, KEY_SIZE)


def subkey(master: bytes, purpose: str) -> bytes:
    """A key of its own for each purpose: HKDF-Expand of RFC 5869 for one block. Its first half is not needed, since
    master is uniform already (section 3.3)."""
    from hmac import digest

    return digest(master, b"opsterm vault " + purpose.encode() + b"\x01", "sha256")


def seal(cipher: str, master: bytes, context: str, value: bytes) -> str:
    """value as a token. OpsTermError where Fernet is wanted and its package is not there."""
    return (_seal_fernet if cipher == FERNET else _seal_hmac_ctr)(master, context.encode(), value)


def unseal(cipher: str, master: bytes, context: str, token: str) -> bytes:
    """The value in a token. Unsealable; OpsTermError as for seal()."""
    return (_unseal_fernet if cipher == FERNET else _unseal_hmac_ctr)(master, context.encode(), token)


# Fernet knows no associated data: the context stands in front of the value, its length before it.


def _seal_fernet(master: bytes, context: bytes, value: bytes) -> str:
    return _fernet(subkey(master, FERNET)).encrypt(len(context).to_bytes(4, "big") + context + value).decode()


def _unseal_fernet(master: bytes, context: bytes, token: str) -> bytes:
    plain = unseal_plain(subkey(master, FERNET), token)
    head = len(context).to_bytes(4, "big") + context
    if not plain.startswith(head):
        raise Unsealable
    return plain[len(head) :]


def unseal_plain(key: bytes, token: str) -> bytes:
    """The content of a Fernet token, in which nothing but the value is. Unsealable."""
    from binascii import Error

    fernet = _fernet(key)
    from cryptography.fernet import InvalidToken

    try:
        return fernet.decrypt(token.encode())
    except (InvalidToken, Error, ValueError):
        raise Unsealable from None


def _fernet(key: bytes):  # type: ignore[no-untyped-def]
    require(FERNET)
    from base64 import urlsafe_b64encode

    from cryptography.fernet import Fernet

    return Fernet(urlsafe_b64encode(key))


def require(cipher: str) -> None:
    """OpsTermError when cipher cannot be used here."""
    if cipher not in CIPHERS:
        raise UsageError(f"there is no cipher {cipher!r}", f"There is: {', '.join(CIPHERS)}")
    try:
        if cipher == FERNET:
            import cryptography.fernet  # noqa: F401
    except Exception as error:  # a package for another Python fails in many ways, not only with ImportError
        raise OpsTermError(
            f"the vault's cipher, Fernet, needs the Python package `cryptography` ({type(error).__name__}: {error})",
            "pip install cryptography. A new vault can be made without it: ai vault init --cipher hmac-ctr",
        ) from None


def is_fernet(token: str) -> bool:
    """Whether token has the shape of a Fernet token; who sealed it is another question."""
    data = decoded(token)
    return data is not None and data[:1] == bytes([FERNET_VERSION]) and (len(data) - FERNET_FRAME) % AES_BLOCK == 0


def decoded(text: str) -> bytes | None:
    """The bytes behind base64, of either alphabet; None where it is none."""
    from base64 import b64decode
    from binascii import Error

    try:
        return b64decode(text.replace("-", "+").replace("_", "/"), validate=True)
    except (Error, ValueError):
        return None


# hmac-ctr, for machines without `cryptography`: HMAC-SHA256(key, nonce ‖ counter) as the keystream, then a tag over
# everything, the algorithm's name and the context included (encrypt-then-MAC). The nonce is random: never used twice.


def _seal_hmac_ctr(master: bytes, context: bytes, value: bytes, nonce: bytes | None = None) -> str:
    import os
    from base64 import urlsafe_b64encode

    nonce = nonce or os.urandom(NONCE)
    sealed = _keystream_xor(master, nonce, value)
    return urlsafe_b64encode(VERSION + nonce + sealed + _tag(master, context, nonce, sealed)).decode()


def _unseal_hmac_ctr(master: bytes, context: bytes, token: str) -> bytes:
    from hmac import compare_digest

    data = decoded(token) or b""
    nonce, sealed, tag = data[1 : 1 + NONCE], data[1 + NONCE : -TAG], data[-TAG:]
    if len(data) < 1 + NONCE + TAG or data[:1] != VERSION:
        raise Unsealable
    if not compare_digest(tag, _tag(master, context, nonce, sealed)):
        raise Unsealable
    return _keystream_xor(master, nonce, sealed)


def _tag(master: bytes, context: bytes, nonce: bytes, sealed: bytes) -> bytes:
    from hmac import digest

    head = ALGORITHM + len(context).to_bytes(8, "big") + context
    return digest(subkey(master, "hmac-ctr tag"), head + nonce + sealed, "sha256")


def _keystream_xor(master: bytes, nonce: bytes, data: bytes) -> bytes:
    from hmac import digest

    key = subkey(master, "hmac-ctr keystream")
    blocks = (len(data) + BLOCK - 1) // BLOCK
    stream = b"".join(digest(key, nonce + number.to_bytes(8, "big"), "sha256") for number in range(blocks))
    mixed = int.from_bytes(data, "big") ^ int.from_bytes(stream[: len(data)], "big")
    return mixed.to_bytes(len(data), "big")
