"""The file vault.json: what is in it, in the form that people have and in ours, and whether it is what was written.

Ours (version 2) is written in one way only, and read only when it is just that: whatever changed in it, be it a blank,
shows. Three values say what is wrong: `checksum` covers everything and needs no key (an accident), `check` tells a
wrong password, `mac` covers everything with a key (somebody changed the file).
"""

from __future__ import annotations

import os

from opsterm import vault_cipher
from opsterm.errors import OpsTermError, UsageError
from opsterm.record import NamedTuple
from opsterm.vault_cipher import CAP, CIPHERS, FERNET, FLOOR, KDF, SALT_SIZE, Unsealable, subkey

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

OLD, VERSION = 1, 2
MAX_SIZE = 32_000_000  # bytes of the file
MAX_VALUE = 1_000_000  # bytes of one value
NAME_LENGTH = 128


class Entry(NamedTuple):
    """token holds the value; generation is that of the file in which it was sealed; times are UTC, "" for unknown."""

    token: str
    generation: int = 0
    created: str = ""
    changed: str = ""


class Document(NamedTuple):
    """All that a file says. version OLD is the form of old: Fernet with the derived key itself, no names in tokens."""

    salt: bytes
    entries: dict[str, Entry]
    version: int = VERSION
    cipher: str = FERNET
    iterations: int = FLOOR
    generation: int = 0
    check: str = ""
    checksum: str = ""
    mac: str = ""

    @property
    def id(self) -> str:
        """A name for this vault under this password: the salt is random and changes with the password."""
        from hashlib import sha256

        return sha256(self.salt).hexdigest()[:16]


class WrongPassword(OpsTermError):
    def __init__(self, path: str) -> None:
        super().__init__(f"wrong password for the vault {path}", category="permission")


class Damaged(OpsTermError):
    """The file, or one value in it, is not what was written."""

    def __init__(self, path: str, what: str) -> None:
        copy = path + ".bak"
        hint = f"`cp {copy} {path}` goes back to before its last change" if os.path.exists(copy) else ""
        super().__init__(f"the vault {path} is damaged: {what}", hint or "Take it from your backup", category="file")


def new(cipher: str, iterations: int) -> Document:
    return Document(os.urandom(SALT_SIZE), {}, cipher=cipher, iterations=iterations)


def load(path: str) -> Document | None:
    """What the file says, None where there is none. Damaged; OpsTermError for a file that others could have touched."""
    try:
        data = _content(path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreadable(path, error) from None
    return parse(data, path)


def _content(path: str) -> bytes:
    from opsterm import paths

    with os.fdopen(paths.open_regular(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC), "rb") as file:
        info = os.fstat(file.fileno())
        if info.st_uid != os.geteuid():
            raise OpsTermError(
                f"the vault {path} belongs to user id {info.st_uid}, not to you: not read",
                f"If it is yours: sudo chown {os.geteuid()} {path}",
                category="permission",
            )
        if info.st_mode & 0o077:
            raise OpsTermError(
                f"the vault {path} is open to other users (mode {info.st_mode & 0o777:04o}): not read",
                f"chmod 600 {path}",
                category="permission",
            )
        return file.read(MAX_SIZE + 1)


def _unreadable(path: str, error: OSError) -> OpsTermError:
    from errno import ELOOP

    if error.errno == ELOOP:
        return OpsTermError(
            f"the vault {path} is a symbolic link: not read",
            f'Put the file itself there: cp --remove-destination "$(readlink -f {path})" {path}',
            category="permission",
        )
    return OpsTermError(f"the vault {path} cannot be read: {error.strerror}", f"ls -l {path}", category="file")


def parse(data: bytes, path: str) -> Document:
    """The document in data; path is for messages. Damaged."""
    import json

    if len(data) > MAX_SIZE:
        raise Damaged(path, f"it is larger than {MAX_SIZE} bytes")
    try:
        found = json.loads(data.decode(), object_pairs_hook=_without_twins)
    except (ValueError, RecursionError) as error:
        raise Damaged(path, f"it is no JSON ({_shortened(error)})") from None
    if not isinstance(found, dict):
        raise Damaged(path, "it is no JSON object")
    if "version" not in found:
        return _parse_old(found, path)
    if type(found["version"]) is int and found["version"] > VERSION:
        raise OpsTermError(f"the vault {path} is of a newer OpsTerm (version {found['version']})", "Update OpsTerm")
    return _parse_ours(found, data, path)


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a name stands there twice")
    return found


def _shortened(error: Exception) -> str:
    """Without what stands in the file."""
    where = getattr(error, "lineno", None)
    if where:
        return f"line {where}, column {error.colno}"  # type: ignore[attr-defined]
    return "not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)[:60]


def _parse_old(found: dict[str, Any], path: str) -> Document:
    if set(found) & {"kdf", "generation", "check", "checksum", "mac"}:
        raise Damaged(path, "it has no `version`")  # one of ours must not pass for one of old
    keys = found.get("keys", {})
    salt = vault_cipher.decoded(found["salt"]) if isinstance(found.get("salt"), str) else None
    if not isinstance(keys, dict) or (keys and not salt):
        raise Damaged(path, "it has no `keys`, or no `salt`, as a vault has")
    entries = {}
    for name, entry in keys.items():
        token = entry.get("data") if isinstance(entry, dict) else None
        if not isinstance(token, str):
            raise Damaged(path, f"there is no `data` for {name!r}")
        entries[name] = Entry(token)
    document = Document(salt or b"", entries, OLD)
    try:
        _is_typed(document)
    except ValueError:
        raise Damaged(path, "a name or a value in it is no text") from None
    return document


def _parse_ours(found: dict[str, Any], data: bytes, path: str) -> Document:
    try:
        iterations = found["kdf"]["iterations"]
        salt = vault_cipher.decoded(found["salt"]) or b""
        entries = {
            name: Entry(entry["data"], entry["generation"], entry["created"], entry["changed"])
            for name, entry in found["keys"].items()
        }
        rest = [found[field] for field in ("version", "cipher", "generation", "check", "checksum", "mac")]
        version, cipher, generation, *sums = rest
        document = Document(salt, entries, version, cipher, iterations, generation, *sums)
        written = version == VERSION and _is_typed(document) and serialized(document) == data
        intact = written and document.checksum == _checksum(document)
    except (KeyError, TypeError, ValueError, AttributeError):
        intact = False
    if not intact:
        raise Damaged(path, "it is not what OpsTerm wrote")
    if cipher not in CIPHERS or found["kdf"]["name"] != KDF:
        raise Damaged(path, "it names a cipher or a key derivation that OpsTerm does not know")
    check_iterations(iterations, f"the vault {path}")
    return document


def _is_typed(document: Document) -> bool:
    """Whether everything is of its kind. ValueError for text that UTF-8 cannot carry."""
    numbers = [document.version, document.generation, *(entry.generation for entry in document.entries.values())]
    texts = [document.cipher, document.check, document.checksum, document.mac, *document.entries]
    for entry in document.entries.values():
        texts += [entry.token, entry.created, entry.changed]
    return all(type(n) is int for n in numbers) and all(isinstance(t, str) and t.encode() is not None for t in texts)


def check_iterations(iterations: int, who: str) -> None:
    """UsageError for a key derivation that is too weak, or so costly that it would hang us."""
    if type(iterations) is not int or not FLOOR <= iterations <= CAP:
        raise UsageError(f"{who}: {iterations!r} iterations are not between {FLOOR:,} and {CAP:,}: not used")


def check_name(name: str) -> str:
    """name, or UsageError when it is none for a new entry: it has to fit `vault:NAME` and `${vault.NAME}`."""
    begins = name[:1].isalnum() or name[:1] == "_"
    usable = name.isascii() and all(c.isalnum() or c in "_.-/@" for c in name)
    if not begins or not usable or len(name) > NAME_LENGTH:
        raise UsageError(
            f"{name[:40]!r} is no name for the vault",
            "Letters, digits and _ . - / @ will do: db_password, prod/api.key",
        )
    return name


def _body(document: Document) -> dict[str, Any]:
    from base64 import b64encode

    return {
        "version": document.version,
        "cipher": document.cipher,
        "kdf": {"name": KDF, "iterations": document.iterations},
        "salt": b64encode(document.salt).decode(),
        "generation": document.generation,
        "check": document.check,
        "keys": {
            name: {
                "data": entry.token,
                "generation": entry.generation,
                "created": entry.created,
                "changed": entry.changed,
            }
            for name, entry in sorted(document.entries.items())
        },
    }


def serialized(document: Document) -> bytes:
    """The one way in which a document is written. UsageError where it would be too large to be read again."""
    import json

    whole = {**_body(document), "checksum": document.checksum, "mac": document.mac}
    data = json.dumps(whole, indent=1).encode() + b"\n"
    if len(data) > MAX_SIZE:
        raise UsageError(f"a vault may have {MAX_SIZE} bytes, and this one would have more", "Nothing was written")
    return data


def _canonical(document: Document) -> bytes:
    import json

    return json.dumps(_body(document), sort_keys=True, separators=(",", ":")).encode()


def _checksum(document: Document) -> str:
    from hashlib import sha256

    return sha256(_canonical(document) + document.mac.encode()).hexdigest()


def _mac(document: Document, master: bytes) -> str:
    from hmac import digest

    return digest(subkey(master, "mac"), _canonical(document), "sha256").hex()


def signed(document: Document, master: bytes) -> Document:
    """document with the values that guard it."""
    document = document._replace(version=VERSION, check=subkey(master, "check").hex())
    document = document._replace(mac=_mac(document, master))
    return document._replace(checksum=_checksum(document))


def verify(document: Document, master: bytes, path: str) -> None:
    """WrongPassword when master is not the key of this file, Damaged when somebody without it has changed the file."""
    from hmac import compare_digest

    if document.version == OLD:
        _verify_old(document, master, path)
        return
    if not compare_digest(document.check.encode(), subkey(master, "check").hex().encode()):
        raise WrongPassword(path)
    if not compare_digest(document.mac.encode(), _mac(document, master).encode()):
        raise Damaged(path, "it was changed by somebody who does not know the password")


def _fernet_tokens(document: Document) -> list[str]:
    return [entry.token for entry in document.entries.values() if vault_cipher.is_fernet(entry.token)]


def tells_no_password(document: Document) -> bool:
    """Whether any password would do: of the old form, and without a value that one could be tried on."""
    return document.version == OLD and not _fernet_tokens(document)


def _verify_old(document: Document, master: bytes, path: str) -> None:
    """Nothing but the values tells whether a key is the right one: it has to open one of them."""
    for token in _fernet_tokens(document):
        try:
            vault_cipher.unseal_plain(master, token)
            return
        except Unsealable:
            continue
    raise WrongPassword(path)


def sealed(document: Document, master: bytes, name: str, value: bytes, created: str, changed: str) -> Entry:
    """value as the entry of name in this generation of the document."""
    token = vault_cipher.seal(document.cipher, master, _context(name, document.generation), value)
    return Entry(token, document.generation, created, changed)


def _context(name: str, generation: int) -> str:
    return f"{generation} {name}"


def opened(document: Document, master: bytes, name: str, path: str) -> bytes:
    """The value of an entry that is there. Damaged; OpsTermError for one that is no longer used."""
    entry = document.entries[name]
    try:
        if document.version != OLD:
            return vault_cipher.unseal(document.cipher, master, _context(name, entry.generation), entry.token)
        if vault_cipher.is_fernet(entry.token):
            return vault_cipher.unseal_plain(master, entry.token)
    except Unsealable:
        raise Damaged(path, f"the value of {name!r} does not open with the key of the others") from None
    if not is_weak(document, entry):
        raise Damaged(path, f"the value of {name!r} is no token")
    raise weak(name)


def is_weak(document: Document, entry: Entry) -> bool:
    """Whether it is of the XOR cipher of former times: base64, and not even the beginning of a Fernet token."""
    looks_fernet = vault_cipher.is_fernet(entry.token) or entry.token.startswith("gAAAAA")
    return document.version == OLD and not looks_fernet and bool(vault_cipher.decoded(entry.token))


def weak(name: str) -> OpsTermError:
    """The error for a value of the XOR cipher, which programs without `cryptography` fell back to in former times."""
    return OpsTermError(
        f"the value of {name!r} is encrypted with the old XOR fallback: not read, its keystream can be recovered",
        f"Take it for known to others: read it with the program that wrote it, `ai vault rm {name}`, change it where "
        f"it is used, then `ai vault set {name}`",
        category="policy",
    )
