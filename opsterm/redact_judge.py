"""Whether what a rule found is a secret.

What follows `password=` and the like is most often none in the text of servers but a variable, a placeholder, code or
prose.
"""

from __future__ import annotations

from opsterm.redact_table import LONGEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    Judge = Callable[[str, re.Match[str], int, int], bool]


def entropy(text: str) -> float:
    """Shannon's, in bits per character: 0 for one repeated character, about 4.5 for 32 random letters and digits."""
    from math import log2

    counts: dict[str, int] = {}
    for c in text[:LONGEST]:
        counts[c] = counts.get(c, 0) + 1
    total = min(len(text), LONGEST)
    return -sum(n / total * log2(n / total) for n in counts.values())


# Values that stand for one or say something about it, in lower case.
WORDS = frozenset(
    "accepted access account active again age all allow allowed also always and any apikey are array as auth auto "
    "automatic basic bcrypt bearer been blank bool boolean both but by bytes can cannot changed changeit char "
    "check clear configured correct created credential credentials current data date default defined denied "
    "disable disabled does empty enable enabled encrypted enforced entered error example exists expected expired "
    "expires external fail failed failure false field file files for force format found from function generated "
    "get given good granted has hash hashed have hidden if ignored in incorrect input int integer invalid is "
    "issued it key known length list locked login long lookup managed masked match matches max maybe md5 message "
    "min mismatch missing must my name needed never new next nil no none not nothing null number object obtained "
    "of off ok okay old omitted on only open optional or overwritten param parameter pass passed password passwd "
    "passphrase permit placeholder plain prompt protected provided public query read received redacted refresh "
    "refused rejected renewed required reset response result retrieved return revoked same saved scram secret see "
    "self sent session set sha256 sha512 shadow short should shown some static str strength string strong stored "
    "succeeded success successful systemd text that the their then there this to token too true type undefined "
    "unchanged unknown unlocked unset unused update updated upper use used user username valid validated value "
    "value_ values var variable verified via wait was weak when with word wrong yes you your compat winbind ldap "
    "sss nis db removed deleted added rotated synced sensitive".split()
)
# Words behind password, token … in a name that make it another thing: DB_PASSWORD_FILE, token_type, secretName.
NOT_AFTER = frozenset(
    "file files path paths dir cmd command url uri urls link links name names type types policy policies expire "
    "expires id expired expiry expiration age ttl length len size count counts min max hint prompt field label "
    "ids class format algorithm alg method methods auth authentication attempts reset required enabled disabled "
    "changed change last version ref refs arn store provider manager mount mounts created updated row map symbol "
    "title usage limit limits valid invalid position pos endpoint host port encryption timeout review reviews "
    "reviewer scope scopes issuer audience owner namespace kind status state error errors description message "
    "text comment pattern regex validator strength complexity history lock locked grace generation rate tries "
    "retries failed failures template screen page form interval renew rotation rotated number bits hashing "
    "iterations rounds mode group groups resource selector annotations labels validity checksum digest "
    "fingerprint column index lifetime period days usages stdin env".split()
)
# Words before it that do.
NOT_BEFORE = frozenset(
    "no has is was min max hide show reset forgot change changed invalid wrong bad last next page continuation "
    "continue sync cursor unexpected cancellation total completion completions prompt input output cached "
    "reasoning public checksum cache image digest hash encrypted pull csrf xsrf idempotency lookup syntax "
    "validate".split()
)
# The word before `key` that makes it a secret one.
KEYS = frozenset(
    "api access secret private auth encryption encrypt encryptionkey signing sign master shared account storage "
    "service hmac app application admin server license jwt crypt cipher aes root consumer subscription functions "
    "function unseal recovery preshared preshare psk webhook bot client crypto decryption session cookie django "
    "rails wrapping seal enc integration ingestion write project".split()
)
DUMMY = (
    r"(?:your|insert|enter|replace|placeholder|redacted|masked|hidden|example|sample|dummy|change[_-]?me|fixme).*"
    r"|(?:sanitized|filtered).*|.*example|(?:.*[^a-z0-9])?(?:todo|tbd|my|some|put|your|here|placeholder|redacted"
    r"|removed|not[ _-]shown|no_log|example|goes)(?:[^a-z0-9].*)?"
)
REFERENCES = (
    "http:", "https:", "file:", "env:", "arn:", "ssm:", "op:", "sha1:", "sha256:", "sha384:", "sha512:", "md5:",
    "sha256-", "sha512-", "vault:", "vault ", "secret:", "secretsmanager:", "aws-sm:", "gcp-sm:", "keyring:",
    "data:", "!vault", "!ref", "!sub", "!secret", "!env", "!getatt", "!!", "urn:", "unix:", "tcp:", "kubernetes:",
    "k8s:", "projects/", "ref+", "asn1:", "spki:", "awskms:", "bearer ", "keychain:", "doppler:", "encrypted:",
    "enc[",
)  # fmt: skip


def dummy(value: str) -> bool:
    """Whether value only stands for one: ****, xxxx, $VAR, {{ var }}, <password>, your-password, %s."""
    low = value.lower()
    if len(set(low)) <= 2 or set(low) <= set("*x•.#-_?…0= ") or low in WORDS:
        return True
    if low.startswith(("<", "{{", "{%", "${", "$(", "%(", "#{", "@{", "[[", "{", "[", "(", "|", "&", "__")):
        return True
    if low.startswith("$") and matches(r"\$+[a-z_][\w.:>\[\]'-]*\$?", low) and not low.startswith(("$2", "$y")):
        return True
    if low.startswith("%") and matches(r"%[a-z_]\w*%?|%[-0-9.]*[a-z]", low):
        return True
    if low.startswith((":", "@", "*", "\\")) and matches(r"[:@*\\]+[a-z_./]*\w*@?", low):
        return True
    return low.startswith(REFERENCES) or (len(low) < 80 and matches(DUMMY, low))


def matches(pattern: str, text: str) -> bool:
    """Whether pattern describes all of text; never of one longer than LONGEST."""
    import re

    return len(text) <= LONGEST and bool(re.fullmatch(pattern, text))


def _is_path(value: str) -> bool:
    file = r"[\w.-]+\.(?:txt|ya?ml|json|pem|key|conf|cfg|ini|env|sh|py)"
    return matches(rf"(?:~|\.{{1,2}})?/[\w.@+~/-]*|[A-Za-z]:\\.*|{file}", value)


def _is_code(value: str, after: str) -> bool:
    """Whether an unquoted value is an expression: a call, an attribute, a subscript, a name made of such words."""
    if after.startswith(("(", "[")) or matches(r"[A-Za-z_][\w.]*(?:\(.*|\[.*)", value):
        return True
    if matches(r"[A-Za-z_][A-Za-z_0-9]*(?:(?:\.|->|::|\?\.)[A-Za-z_]+)+", value):
        return True
    low = value.lower()
    names = "pass secret token key pwd cred auth user config value input param arg".split()
    if matches(r"[A-Za-z_]+", value) and any(word in low for word in names):
        return "_" in value or low in names or (not low.islower() and value != low)
    return False


def _name(text: str, match: re.Match[str]) -> tuple[list[str], list[str]]:
    """The words, in lower case, of the name around a keyword: those before it, and those after it."""
    import re

    begin = start = match.start()
    while begin > max(0, start - 40) and (text[begin - 1].isalnum() or text[begin - 1] in "_-./"):
        begin -= 1
    before, after = (re.sub(r"(?<=[a-z])(?=[A-Z])", "_", part) for part in (text[begin:start], match["rest"]))
    return [word for word in re.split(r"[^a-z]+", before.lower()) if word], re.split(r"[^a-z]+", after.lower())


def _named_otherwise(text: str, match: re.Match[str]) -> bool:
    """Whether the name says that no secret stands behind it."""
    before, after = _name(text, match)
    if NOT_AFTER & set(after) or NOT_BEFORE & set(before[-2:]):
        return True
    return text[match.end("rest")] == ":" and text[max(0, match.start() - 1)] == ":"  # arn:…:secret:prod/db


def _password(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """What follows password=, passwd:, PGPASSWORD= …: anything that is not plainly something else."""
    value, between = text[start:end], text[match.end("rest") : start]
    if len(value) < 4 or _named_otherwise(text, match) or dummy(value) or _is_path(value):
        return False
    if "," in between and "value" not in between and matches(r"[A-Za-z_ -]+", value):
        return False  # a list of names, no definition
    if value.startswith("?") and "${" in text[max(0, match.start() - 40) : match.start()]:
        return False  # ${DB_PASSWORD:?missing}
    if value.isdigit():
        return len(value) >= 4 and match["name"].lower() != "pass"
    if " " in value or "\t" in value:
        return _phrase(value)
    if text[start - 1 : start] in ('"', "'"):
        return not matches(r"[A-Z]+(?:_[A-Z]+)+", value) and not value.endswith((":", "..."))
    return _unquoted(text, match, start, end)


def _phrase(value: str) -> bool:
    """A quoted value of several words: a passphrase, not a message about one."""
    words = value.lower().replace(",", " ").rstrip(".!").split()
    if set("is must be too at least not the for a an your and or in to of".split()) & set(words):
        return False
    return not value.endswith((":", ": ")) and sum(word in WORDS for word in words) * 2 < len(words)


def _unquoted(text: str, match: re.Match[str], start: int, end: int) -> bool:
    value = text[start:end]
    if _is_code(value, text[end : end + 1]) or matches(r"[A-Z]+(?:_[A-Z]+)+", value):
        return False
    if not matches(r"[A-Za-z]+[.,;:!)]?", value):
        return True
    # A plain word: after a tight "=", or alone on its line as in YAML and ini files; prose goes on.
    tight = text[match.end("rest") : start] == "="
    rest = text[end : end + 80].split("\n", 1)[0].strip()
    line = text[max(0, match.start() - 80) : match.start()].rpartition("\n")[2]
    alone = not rest and matches(r"[\s\w.\"'-]*", line) and len(line.split()) <= 1
    return len(value) >= 5 and (tight or alone)


def _strong(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """What follows token=, secret:, api_key …: only what looks random."""
    value = text[start:end]
    before, after = _name(text, match)
    kind = match["name"].lower()
    if kind == "secret" and after[-1:] == ["id"]:
        return _is_uuid(value)  # of Vault and Consul; elsewhere the id of a secret is its name
    if _named_otherwise(text, match) or (kind == "key" and not KEYS & set(before[-1:])):
        return False
    return looks_random(value) and not _is_code(value, text[end : end + 1])


def _is_uuid(value: str) -> bool:
    return matches(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}", value)


def looks_random(value: str) -> bool:
    """Whether value is no word, number, date, path or name made of words: what a machine may have drawn."""
    if len(value) < 8 or dummy(value) or _is_path(value) or " " in value.strip():
        return False
    if _is_uuid(value):
        return True
    letters, digits = sum(c.isalpha() for c in value), sum(c.isdigit() for c in value)
    if not letters or entropy(value) < 2.5:
        return False
    if matches(r"[A-Za-z]+(?:[-_./:@][A-Za-z]+)*", value):
        return len(value) >= 16 and _shuffled(value)
    if matches(r"[a-z0-9]+(?:[-_./:][a-z0-9]+)+|[A-Z0-9]+(?:[-_][A-Z0-9]+)+", value):  # app-db-7f8d9c6b5-x2x9z
        parts = [part for separator in "-_./:" for part in [value.replace(separator, " ")]][0].split()
        wordy = any(part.isalpha() and len(part) >= 3 for part in parts)
        return not wordy or max(map(len, parts)) >= 16
    return digits > 0 or len(value) >= 12


def _shuffled(value: str) -> bool:
    """Whether upper and lower case change as often as by chance."""
    changes = sum(a.isupper() != b.isupper() for a, b in zip(value, value[1:]))
    return changes * 4 >= len(value) and entropy(value) >= 3.4


def _random(text: str, match: re.Match[str], start: int, end: int) -> bool:
    return looks_random(text[start:end])


def _mixed(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """For short prefixes such as sk-: words with dashes begin like that too."""
    value = text[start:end]
    return any(c.isdigit() for c in value) and any(c.isalpha() for c in value) and looks_random(value)


def _real(text: str, match: re.Match[str], start: int, end: int) -> bool:
    return not dummy(text[start:end])


def _url_password(text: str, match: re.Match[str], start: int, end: int) -> bool:
    value = text[start:end]
    return not dummy(value) and not matches(r"(?i)pass|pwd|pw|password|\d{1,5}(?:[?#].*)?", value)


def _basic(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Base64 of user:password."""
    import base64
    import binascii

    value = text[start:end]
    try:
        decoded = base64.b64decode(value + "=" * (-len(value) % 4))
    except (binascii.Error, ValueError):
        return False
    return b":" in decoded[1:] and all(32 <= byte < 127 or byte >= 160 for byte in decoded)


def _key_in_base64(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """Base64 of a PEM file that is a private key and no certificate."""
    import base64

    return b"PRIVATE KEY" in base64.b64decode(text[start : start + 48])


def _typed(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """What stands behind an option of a command line."""
    value = text[start:end]
    return len(value) >= 3 and not dummy(value) and not _is_path(value) and not value.startswith("-")


def _option(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """What stands behind --password or --token: help texts name it, or go on with prose."""
    value, name = text[start:end], match[0].lower()
    option = name.split("=")[0].split()[0]
    if any(word in option for word in ("file", "command", "cmd", "stdin")):
        return False
    if not _typed(text, match, start, end) or _is_code(value, text[end : end + 1]):
        return False
    if matches(r"[A-Z_]+|\[.*|\d{1,3}", value) or value.lower() in WORDS:
        return False
    if not any(word in name for word in ("pass", "pwd")):
        return looks_random(value)
    plain = matches(r"[A-Za-z-]+[.,:;]?", value) and text[start - 1] not in "\"'"
    return not plain or "=" in name.split(value.lower(), 1)[0]


def _prose(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """What stands behind "the password is"."""
    value = text[start:end]
    if match[0][:2].lower() in ("to", "ke", "se"):
        return looks_random(value)
    quoted = text[start - 1] in "\"'"
    plain = matches(r"[A-Za-z]+(?:['’-][a-z]+)*|\d{1,5}|\d+[-./:]\d.*", value)
    return len(value) >= 4 and not dummy(value) and not _is_path(value) and (quoted or not plain) and " " not in value


def _cookie(text: str, match: re.Match[str], start: int, end: int) -> bool:
    value = text[start:end]
    return "=" in value and any(looks_random(part.partition("=")[2]) for part in value.split("; "))


# By the name that a rule calls it. A judge gets the text, the match, and where in the text the value begins and ends.
JUDGES: dict[str, Judge] = {
    "password": _password,
    "strong": _strong,
    "random": _random,
    "mixed": _mixed,
    "real": _real,
    "url_password": _url_password,
    "basic": _basic,
    "key_in_base64": _key_in_base64,
    "typed": _typed,
    "option": _option,
    "prose": _prose,
    "cookie": _cookie,
}
