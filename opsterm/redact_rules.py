"""What a secret looks like: one table of formats, each with the words it needs beside it and its own examples.

A rule is looked for where one of its keywords stands, so a rule whose keywords are missing costs nothing. What follows
`password=` and the like is judged further: most of it in the text of servers is no password but a variable, a
placeholder, code or prose.
"""

from __future__ import annotations

from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

    Judge = Callable[[str, re.Match[str], int, int], bool]

LONGEST = 2048  # characters of a value that one look takes in; longer ones are followed to their end


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


def looks_secret(value: str) -> bool:
    """Whether the value of a variable whose name says so is worth hiding: no path, number, boolean, plain word."""
    plain = value.isalpha() and (value.islower() or value.isupper() or value.istitle())
    number = value.replace(".", "").replace("-", "").isdigit()
    path = value.startswith(("/", "./", "../", "~/", "vault:")) or ("://" in value and "@" not in value)
    return len(value) >= 8 and not plain and not number and not path


def _dummy(value: str) -> bool:
    """Whether value only stands for one: ****, xxxx, $VAR, {{ var }}, <password>, your-password, %s."""
    low = value.lower()
    if len(set(low)) <= 2 or set(low) <= set("*x•.#-_?…0= ") or low in WORDS:
        return True
    if low.startswith(("<", "{{", "{%", "${", "$(", "%(", "#{", "@{", "[[", "{", "[", "(", "|", "&", "__")):
        return True
    if low.startswith("$") and _matches(r"\$+[a-z_][\w.:>\[\]'-]*\$?", low) and not low.startswith(("$2", "$y")):
        return True
    if low.startswith("%") and _matches(r"%[a-z_]\w*%?|%[-0-9.]*[a-z]", low):
        return True
    if low.startswith((":", "@", "*", "\\")) and _matches(r"[:@*\\]+[a-z_./]*\w*@?", low):
        return True
    return low.startswith(REFERENCES) or (len(low) < 80 and _matches(DUMMY, low))


def _matches(pattern: str, text: str) -> bool:
    import re

    return len(text) <= LONGEST and bool(re.fullmatch(pattern, text))


def _is_path(value: str) -> bool:
    file = r"[\w.-]+\.(?:txt|ya?ml|json|pem|key|conf|cfg|ini|env|sh|py)"
    return _matches(rf"(?:~|\.{{1,2}})?/[\w.@+~/-]*|[A-Za-z]:\\.*|{file}", value)


def _is_code(value: str, after: str) -> bool:
    """Whether an unquoted value is an expression: a call, an attribute, a subscript, a name made of such words."""
    if after.startswith(("(", "[")) or _matches(r"[A-Za-z_][\w.]*(?:\(.*|\[.*)", value):
        return True
    if _matches(r"[A-Za-z_][A-Za-z_0-9]*(?:(?:\.|->|::|\?\.)[A-Za-z_]+)+", value):
        return True
    low = value.lower()
    names = "pass secret token key pwd cred auth user config value input param arg".split()
    if _matches(r"[A-Za-z_]+", value) and any(word in low for word in names):
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
    if len(value) < 4 or _named_otherwise(text, match) or _dummy(value) or _is_path(value):
        return False
    if "," in between and "value" not in between and _matches(r"[A-Za-z_ -]+", value):
        return False  # a list of names, no definition
    if value.startswith("?") and "${" in text[max(0, match.start() - 40) : match.start()]:
        return False  # ${DB_PASSWORD:?missing}
    if value.isdigit():
        return len(value) >= 4 and match["name"].lower() != "pass"
    if " " in value or "\t" in value:
        return _phrase(value)
    if text[start - 1 : start] in ('"', "'"):
        return not _matches(r"[A-Z]+(?:_[A-Z]+)+", value) and not value.endswith((":", "..."))
    return _unquoted(text, match, start, end)


def _phrase(value: str) -> bool:
    """A quoted value of several words: a passphrase, not a message about one."""
    words = value.lower().replace(",", " ").rstrip(".!").split()
    if set("is must be too at least not the for a an your and or in to of".split()) & set(words):
        return False
    return not value.endswith((":", ": ")) and sum(word in WORDS for word in words) * 2 < len(words)


def _unquoted(text: str, match: re.Match[str], start: int, end: int) -> bool:
    value = text[start:end]
    if _is_code(value, text[end : end + 1]) or _matches(r"[A-Z]+(?:_[A-Z]+)+", value):
        return False
    if not _matches(r"[A-Za-z]+[.,;:!)]?", value):
        return True
    # A plain word: after a tight "=", or alone on its line as in YAML and ini files; prose goes on.
    tight = text[match.end("rest") : start] == "="
    rest = text[end : end + 80].split("\n", 1)[0].strip()
    line = text[max(0, match.start() - 80) : match.start()].rpartition("\n")[2]
    alone = not rest and _matches(r"[\s\w.\"'-]*", line) and len(line.split()) <= 1
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
    return _matches(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}", value)


def looks_random(value: str) -> bool:
    """Whether value is no word, number, date, path or name made of words: what a machine may have drawn."""
    if len(value) < 8 or _dummy(value) or _is_path(value) or " " in value.strip():
        return False
    if _is_uuid(value):
        return True
    letters, digits = sum(c.isalpha() for c in value), sum(c.isdigit() for c in value)
    if not letters or entropy(value) < 2.5:
        return False
    if _matches(r"[A-Za-z]+(?:[-_./:@][A-Za-z]+)*", value):
        return len(value) >= 16 and _shuffled(value)
    if _matches(r"[a-z0-9]+(?:[-_./:][a-z0-9]+)+|[A-Z0-9]+(?:[-_][A-Z0-9]+)+", value):  # app-db-7f8d9c6b5-x2x9z
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
    return not _dummy(text[start:end])


def _url_password(text: str, match: re.Match[str], start: int, end: int) -> bool:
    value = text[start:end]
    return not _dummy(value) and not _matches(r"(?i)pass|pwd|pw|password|\d{1,5}(?:[?#].*)?", value)


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
    return len(value) >= 3 and not _dummy(value) and not _is_path(value) and not value.startswith("-")


def _option(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """What stands behind --password or --token: help texts name it, or go on with prose."""
    value, name = text[start:end], match[0].lower()
    option = name.split("=")[0].split()[0]
    if any(word in option for word in ("file", "command", "cmd", "stdin")):
        return False
    if not _typed(text, match, start, end) or _is_code(value, text[end : end + 1]):
        return False
    if _matches(r"[A-Z_]+|\[.*|\d{1,3}", value) or value.lower() in WORDS:
        return False
    if not any(word in name for word in ("pass", "pwd")):
        return looks_random(value)
    plain = _matches(r"[A-Za-z-]+[.,:;]?", value) and text[start - 1] not in "\"'"
    return not plain or "=" in name.split(value.lower(), 1)[0]


def _prose(text: str, match: re.Match[str], start: int, end: int) -> bool:
    """What stands behind "the password is"."""
    value = text[start:end]
    if match[0][:2].lower() in ("to", "ke", "se"):
        return looks_random(value)
    quoted = text[start - 1] in "\"'"
    plain = _matches(r"[A-Za-z]+(?:['’-][a-z]+)*|\d{1,5}|\d+[-./:]\d.*", value)
    return len(value) >= 4 and not _dummy(value) and not _is_path(value) and (quoted or not plain) and " " not in value


def _cookie(text: str, match: re.Match[str], start: int, end: int) -> bool:
    value = text[start:end]
    return "=" in value and any(looks_random(part.partition("=")[2]) for part in value.split("; "))


class Rule(NamedTuple):
    """One format. regex begins where a keyword (lower case) does, or up to `before` characters earlier; its last group
    that takes part, or else all of it, is the secret."""

    kind: str  # in «secret:KIND#N»
    title: str  # for people
    keywords: tuple[str, ...]
    regex: str  # "" where find does it all
    hits: tuple[str, ...]  # examples: what stands between ⟨ and ⟩ is the secret; ␟ is taken out (scanners would shout)
    misses: tuple[str, ...] = ()
    entropy: float = 0.0  # least bits per character
    before: int = 0
    judge: Judge | None = None
    find: Callable[[str, str], Iterator[tuple[int, int]]] | None = None


def spans(rule: Rule, text: str, low: str, first: dict[str, int]) -> Iterator[tuple[int, int]]:
    """Where the secrets of a rule stand in text. low: text in lower case; first: where keywords stand first there, -1
    for nowhere, filled in as they are looked for."""
    for keyword in rule.keywords:
        if keyword not in first:
            first[keyword] = low.find(keyword)
    if all(first[keyword] < 0 for keyword in rule.keywords):
        return
    if rule.find:
        yield from rule.find(text, low)
        return
    import re

    pattern = re.compile(rule.regex)
    for keyword in rule.keywords:
        at = first[keyword]
        while at >= 0:
            then = at + len(keyword)
            if rule.before:
                match = pattern.search(text, max(0, at - rule.before), at + rule.before + 600)
            else:
                match = pattern.match(text, at)
            if match:
                start, end = match.span(match.lastindex or 0)
                end = _trimmed(text, start, end)
                if start < end and _accepted(rule, text, match, start, end):
                    end = _whole(text, start, end)
                    yield start, end
                    then = max(then, end)
            at = low.find(keyword, then)


def _accepted(rule: Rule, text: str, match: re.Match[str], start: int, end: int) -> bool:
    if rule.entropy and entropy(text[start:end]) < rule.entropy:
        return False
    return rule.judge is None or rule.judge(text, match, start, end)


def _trimmed(text: str, start: int, end: int) -> int:
    """The end of a value, less the punctuation of the sentence around an unquoted one."""
    quoted = text[start - 1 : start] in ('"', "'") and text[end : end + 1] == text[start - 1]
    while not quoted and end > start and text[end - 1] in ".,;:)]}\"'\\" and not _balanced(text[start:end]):
        end -= 1
    return end


def _whole(text: str, start: int, end: int) -> int:
    """The end of a value that may be longer than what one look takes in."""
    while end - start >= LONGEST and end < len(text) and not text[end].isspace() and text[end] not in "\"'«»<>\\,;":
        end += 1
    return end


def _balanced(value: str) -> bool:
    pairs = {")": "(", "]": "[", "}": "{"}
    return value[-1] in pairs and value.count(pairs[value[-1]]) >= value.count(value[-1])


def _private_keys(text: str, low: str) -> Iterator[tuple[int, int]]:
    """The bodies of PEM and OpenSSH keys, also cut off at either end, indented, behind a log's prefix, or in JSON."""
    import re

    line = re.compile(
        r"(?:\\r|\\n|[\r\n])+(?:[^\r\n\\]{0,80}?[ \t>|+:])??"
        r"([A-Za-z0-9+/=]{16,}|[A-Z][A-Za-z-]{3,15}: [^\r\n\\«]{0,80})?"
    )
    border = re.compile(r"-----(BEGIN|END) (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----")
    at = low.find("private key")
    done = 0
    while at >= 0:
        match = border.search(text, max(done, at - 50), at + 30)
        if match and match[1] == "BEGIN":
            ending = text.find("-----", match.end())
            closed = border.match(text, ending) if ending >= 0 else None
            if closed and closed[1] == "END" and ending - match.end() < 65536:
                body = text[match.end() : ending]
                start, stop = match.end() + len(body) - len(body.lstrip()), match.end() + len(body.rstrip())
                if "«" not in body and re.search(r"[A-Za-z0-9+/]{16}", body):
                    yield (start + 2 if text.startswith("\\n", start) else start, _less_newline(text, stop))
                done = closed.end()
            else:
                done = match.end()
                first = last = 0
                while (piece := line.match(text, done)) and piece.end() > done:
                    done = piece.end()
                    if piece[1]:
                        first, last = first or piece.start(1), piece.end(1)
                if first:
                    yield first, last
        elif match:
            yield from _before(text, done, match.start())
            done = match.end()
        at = low.find("private key", max(at + 1, done))


def _less_newline(text: str, end: int) -> int:
    while text.endswith(("\\n", "\\r"), 0, end):
        end -= 2
    return end


def _before(text: str, least: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines of base64 that end there: a key whose beginning was cut off."""
    start, stop = end, len(text[:end].rstrip()) if end - least < 65536 else end
    while start > least:
        begin = max(text.rfind("\n", least, start - 1) + 1, least)
        if not _matches(r"\s*[A-Za-z0-9+/=]{4,100}\s*", text[begin:start]):
            break
        start = begin
    if stop - start >= 16:
        yield start, stop


def _kubernetes(text: str, low: str) -> Iterator[tuple[int, int]]:
    """The values under data: and stringData: of a Secret in YAML or JSON."""
    import re

    kind = re.compile(r"(?im)^[ \t-]*\"?kind\"?: *\"?secret\"?,?[ \t]*$")
    data = re.compile(r"(?m)^([ \t]*)(?:- )?\"?(?:data|stringData)\"?: *\{?[ \t]*$")
    entry = re.compile(r"\n([ \t]+)\"?[\w.-]{1,253}\"?: *\"?([^\s\"«»{}|>][^\s\"«»]*)?[^\n]*")
    begin = 0
    while begin < len(text):
        end = low.find("\n---", begin)
        end = len(text) if end < 0 else end
        if kind.search(text, begin, end):
            for block in data.finditer(text, begin, end):
                at = block.end()
                while (match := entry.match(text, at, end)) and len(match[1]) > len(block[1]):
                    if match[2] and len(match[2]) >= 4 and not _dummy(match[2]):
                        yield match.span(2)
                    at = match.end()
        begin = end + 4


# fmt: off
_COLOUR = r"(?:\x1b\[[\d;]{0,16}[mK]){0,3}"
_PLAIN = r"[^\s\"'`«»,;&<\\\x00-\x1f\x7f]"
# A value: in quotes that are escaped, double or single, or up to where an unquoted one can be seen to end.
_VALUE = (
    rf"(?:\\+\"([^\"\\\n«»]{{1,{LONGEST}}})|\"([^\"\\\n«»]{{0,{LONGEST}}}(?:\\[^\n][^\"\\\n«»]{{0,256}}){{0,64}})"
    rf"|'([^'\n«»]{{1,{LONGEST}}})|({_PLAIN}{{1,{LONGEST}}}(?:(?:[,;&<](?![\s\"'/\\]|$|[\w.-]{{1,40}}[=:])"
    rf"|\\(?![nrt\"'\\])|[\"'](?=\w)){_PLAIN}{{0,256}}){{0,32}}))"
)
_IS = (
    rf"{_COLOUR}(?:\\{{0,3}}[\"'])?[\])]?{_COLOUR}(?:[ \t]{{0,60}}(?:=>|:=|={{1,3}}|::?)[ \t]{{0,60}}|>(?=\S)"
    rf"|[\"']?,?\s{{0,80}}\\?[\"']?value\\?[\"']?\s{{0,8}}[:=]\s{{0,8}}"  # "name": "DB_PASSWORD", "value": "…"
    rf"|(?<=[\"']),[ \t]{{0,4}}(?=[\"'])){_COLOUR}(?:[bru](?=[\"']))?"
)
_FREE = r"(?<![A-Za-z0-9_])"


def _prefixed(
    kind: str, title: str, keywords: str, regex: str, *hits: str,
    misses: tuple[str, ...] = (), bits: float = 3.0, judge: Judge = _real,
) -> Rule:
    """A token that its first characters make known."""
    return Rule(kind, title, tuple(keywords.split()), _FREE + regex, hits, misses, bits, judge=judge)


RULES: tuple[Rule, ...] = (
    Rule("private-key", "private key", ("private key",),
        "",
        ("-----BEGIN OPENSSH PRIVATE KEY-----\n⟨b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gt"
        "ZW\nQyNTUxOQ==⟩\n-----END OPENSSH PRIVATE KEY-----", '"private_key": "-----BEGIN PRIVATE '
        'KEY-----\\n⟨MIIEvQIBADANBgkqhkiG9w0BAQEFAASC⟩\\n-----END PRIVATE KEY-----\\n"',
        "-----BEGIN RSA PRIVATE KEY-----\n⟨MIIEpAIBAAKCAQEA7bq0PZ1pR3nV\nq8Zk1mX2cV4bN6mQ8wE0rT2y⟩\n[… 20 lines "
        "left out …]"),
        ("-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG\n-----END CERTIFICATE-----",
        "private key: (hidden)"),
        find=_private_keys),
    Rule("private-key", "private key", ("private-lines: ",),
        r"(?i)private-lines: \d+\s+([A-Za-z0-9+/=\s]+?)(?=\s+private-mac|\s*$)",
        ("Private-Lines: 1\n⟨AAAAgQCx4l8cQm1tVt0n9y1gq3pZ⟩\nPrivate-MAC: 0011",),
        entropy=2.5),
    Rule("private-key", "private key", ("ls0tls1crudjti",),
        r"(LS0tLS1CRUdJTi[A-Za-z0-9+/=]{40,2048})",
        ("tls.key: ⟨LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpNSUlFcEFJQkFBS0NBUUVB⟩",),
        ("tls.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSURkekNDQWwrZ0F3SUJBZ0lFQWdB",),
        judge=_key_in_base64),
    Rule("kubernetes-secret", "Kubernetes secret", ("kind: secret", '"kind": "secret"'),
        "",
        ("apiVersion: v1\ndata:\n  username: ⟨YWRtaW4=⟩\nkind: Secret\n",),
        ("apiVersion: v1\ndata:\n  a: YWRtaW4=\nkind: ConfigMap\n",),
        find=_kubernetes),
    # Clouds
    Rule("aws-key", "AWS key", ("akia", "asia", "abia", "acca"),
        _FREE + r"((?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})(?![A-Z0-9])",
        ("id ⟨AKIA␟QYLPMN5HFIQR7XYA⟩",),
        ("AKIAIOSFODNN7EXAMPLE", "Asia/Shanghai"),
        2.8,
        judge=_real),
    Rule("aws-secret-key", "AWS secret key", ("akia", "asia"),
        r"(?:AKIA|ASIA)[A-Z2-7]{16}[\"']?[,:;|\s]{1,4}[\"']?([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])",
        ("AKIA␟QYLPMN5HFIQR7XYA,⟨kR8vQ2nW5xZ1bM4cL7jH0gF3dS6aP9oI+uYtReWq⟩",),
        (),
        3.5),
    Rule("aws-secret-key", "AWS secret key", ("aws_secret_access_key ", "aws_session_token "),
        r"\w+[ \t]{1,4}([A-Za-z0-9/+=]{40,2048})",
        ("aws configure set aws_secret_access_key ⟨kR8vQ2nW5xZ1bM4cL7jH0gF3dS6aP9oI+uYtReWq⟩",),
        ("set aws_secret_access_key to",),
        3.5),
    Rule("aws-session-token", "AWS session token", ("iqojb3jpz2lu", "fwogzxivyxdz"),
        _FREE + r"((?:IQoJb3JpZ2lu|FwoGZXIvYXdz)[A-Za-z0-9/+=]{60,2048})",
        ("⟨IQoJb3JpZ2luX2VjEJr//////////wEaCXVzLWVhc3QtMSJHMEUCIQDx8kq1mZp3vT7nWc5bR2yL⟩",)),
    _prefixed("gcp-key", "Google API key", "aiza",
        r"(AIza[\w-]{35})(?![\w-])",
        "key=⟨AIza␟SyB4k9XcQ2mW7nR1vT5zL8pJ0hG3fD6sAqo⟩"),
    _prefixed("google-oauth", "Google OAuth secret", "gocspx- ya29. 1//0",
        r"(GOCSPX-[\w-]{20,2048}|ya29\.[\w.-]{20,2048}|1//0[\w-]{40,2048})",
        "⟨GOCSPX-␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6J⟩"),
    Rule("azure-key", "Azure storage key", ("accountkey=", "sharedaccesskey="),
        r"(?i)(?:Account|SharedAccess)Key=([A-Za-z0-9+/]{40,2048}={0,2})",
        ("AccountName=x;AccountKey=⟨Zx8kQ2vL9mN4bR7tY1wP5sD3fG6hJ0aCe+Ui/"
        "OqKzXwVnBmTrEyLsDfGhJkQpWoRiTuYaSdFgHjKlZxCvBnMQw==⟩;Endpoint",),
        ("AccountKey=…;",),
        3.5),
    Rule("signed-url", "signature of a URL", ("sig=", "signature="),
        r"(?i)(?<=[?&;])(?:sig|X-Amz-Signature|X-Goog-Signature|Signature)=([A-Za-z0-9%+/_~-]{30,2048})",
        ("https://a.example/c?sv=2022&sig=⟨k9Qw2Zx7Lm1Np5Rt8Yc4Hd6JvB3nM0sFgT%2BxLr%2FqUeY%3D⟩&se=1",),
        ("sig=3",),
        3.0),
    Rule("signed-url", "signature of a URL", ("x-amz-signature=", "x-goog-signature="),
        r"(?i)X-(?:Amz|Goog)-Signature=([0-9a-f]{40,2048})",
        ("&X-Amz-Signature=⟨5f0c2a9b7e41d836aa10f2c4b86e9d735f0c2a9b7e41d836aa10f2c4b86e9d73⟩",),
        (),
        3.0),
    Rule("azure-secret", "Azure client secret", ("q~",),
        r"(?<![\w.~-])([\w~.-]{3}\dQ~[\w~.-]{31,34})(?![\w~.-])",
        ("secret ⟨k3V8Q~␟vB9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gT.aXe⟩",),
        (),
        3.5,
        4),
    # Code hosts and packages
    _prefixed("github-token", "GitHub token", "gh github_pat_",
        r"(gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{30,255})",
        "token ⟨ghp_␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2⟩",
        misses=("ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "ghs_short")),
    _prefixed("gitlab-token", "GitLab token", "gl gr1348941",
        r"(gl(?:pat|dt|rt|ptt|oas|cbt|ft|imt|agent|soat|ffct)-[\w.-]{18,300}|GR1348941[\w-]{18,30})",
        "⟨glpat-␟k3Vb9Qw2Zx7Lm1Np5Rt8⟩",
        bits=2.8),
    _prefixed("npm-token", "npm token", "npm_",
        r"(npm_[A-Za-z0-9]{30,2048})",
        "⟨npm_␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2⟩",
        misses=("npm_config_registry",)),
    _prefixed("package-token", "package registry token", "pypi-ag rubygems_ dckr_ oy2",
        r"(pypi-Ag[\w-]{40,2048}|rubygems_[0-9a-f]{40,2048}|dckr_[po]at_[\w-]{20,2048}|oy2[a-z0-9]{43}(?![a-z0-9]))",
        "⟨dckr_pat_␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6J⟩"),
    Rule("npm-token", "npm token", ("_auth",),
        r"_auth(?:Token)?\s{0,4}=\s{0,4}\"?([^\s\"«»]{8,2048})",
        ("//registry.example/:_authToken=⟨f3b0c442-98fc-1c14-9afb-f4c8996fb924⟩",),
        ("//r/:_authToken=${NPM_TOKEN}",),
        judge=_real),
    # Talk, money, mail
    _prefixed("slack-token", "Slack token", "xox xapp-",
        r"(xox[abceoprs](?:\.xox[bp])?-[\w-]{16,2048}|xapp-\d-[\w-]{16,2048})",
        "⟨xoxb-␟2483910571-2483910572-k3Vb9Qw2Zx7Lm1Np5Rt8Yc4H⟩",
        misses=("xoxb-",),
        bits=2.8),
    Rule("webhook", "webhook", ("hooks.slack.com/", "/api/webhooks/", "webhook.office.com/"),
        r"(?i)(?:hooks\.slack\.com/(?:services|workflows|triggers)/([\w/+-]{20,2048})|/api/webhooks/\d{15,2048}/"
        r"([\w-]{40,2048})|webhook\.office\.com/webhookb2/([\w@/-]{40,2048}))",
        ("https://hooks.slack.com/services/⟨T0␟K3VB9QW/B0ZX7LM1NP/k3Vb9Qw2Zx7Lm1Np5Rt8Yc4H⟩",),
        ("https://hooks.slack.com/services/TXXXXXXXX/BXXXXXXXX/XXXXXXXXXXXXXXXX",),
        3.0),
    _prefixed("stripe-key", "Stripe key", "sk_ rk_ whsec_",
        r"((?:sk|rk)_(?:live|test)_[A-Za-z0-9]{10,2048}|whsec_[A-Za-z0-9+/=]{24,2048})",
        "⟨sk_live_␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4H⟩",
        misses=("pk_live_k3Vb9Qw2Zx7Lm1Np5Rt8Yc4H",)),
    _prefixed("sendgrid-key", "SendGrid key", "sg.",
        r"(SG\.[\w-]{16,32}\.[\w-]{16,64})",
        "⟨SG.␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc.4Hd6JsF0gTaXe2k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6Js⟩"),
    _prefixed("twilio-key", "Twilio key", " ".join("sk" + digit for digit in "0123456789abcdef"),  # "sk" is in "disk"
        r"(SK[0-9a-f]{32})(?![0-9a-zA-Z])",
        "⟨SK␟3f9a1c7e5b2d804f6e8a9c1b3d5f7e02⟩",
        misses=("SKU12345",),
        bits=2.8),
    _prefixed("mail-key", "mail service key", "key- xkeysib- re_",
        r"(key-[0-9a-f]{32}(?![0-9a-zA-Z])|xkeysib-[0-9a-f]{40,2048}-\w+|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,2048})",
        "⟨key-␟3f9a1c7e5b2d804f6e8a9c1b3d5f7e02⟩",
        misses=("key-rotation-policy",)),
    Rule("telegram-token", "Telegram bot token", (":aa",),
        r"(?<![0-9A-Za-z])(\d{8,10}:AA[\w-]{32,34})(?![\w-])",
        ("bot ⟨7391048265:AA␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTa⟩",),
        ("mac 00:aa:bb:cc",),
        3.5,
        10),
    Rule("telegram-token", "Telegram bot token", ("/bot",),
        r"/bot(\d{8,10}:AA[\w-]{32,34})(?![\w-])",
        ("https://api.telegram.org/bot⟨7391048265:AA␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTa⟩/getMe",),
        (),
        3.5),
    # Models
    _prefixed("ai-key", "AI provider key", "gsk_ hf_ xai- pplx- r8_ nvapi- tgp_v1_",
        r"((?:gsk_|hf_|xai-|pplx-|r8_|nvapi-|tgp_v1_)[\w-]{20,2048})",
        "⟨gsk_␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gT⟩"),
    Rule("ai-key", "AI provider key", ("sk-",),
        r"(?<![\w-])(sk-[\w-]{20,2048})",
        ("⟨sk-␟proj-k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gT⟩", "⟨sk-␟ant-api03-k3Vb9Qw2Zx7Lm1Np5Rt8Yc⟩"),
        ("task-0123456789abcdef0123", "sk-learn-pipeline-with-long-name"),
        3.3,
        judge=_mixed),
    # Infrastructure
    Rule("digitalocean-token", "DigitalOcean token", ("_v1_",),
        _FREE + r"(do[opr]_v1_[0-9a-f]{40,2048})",
        ("⟨dop_v1_␟3f9a1c7e5b2d804f6e8a9c1b3d5f7e023f9a1c7e5b2d804f6e8a9c1b3d5f7e02⟩",),
        (),
        3.0,
        3),
    _prefixed("vault-token", "Vault token", "hv",
        r"(hv[sbr]\.[\w-]{20,2048})",
        "⟨hvs.␟CAESIk3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6J⟩"),
    _prefixed("age-key", "age secret key", "age-secret-key-1",
        r"(AGE-SECRET-KEY-1[A-Z0-9]{40,2048})",
        "⟨AGE-SECRET-KEY-1␟QYL9PMN5HFZQR7XYAK3VB9QW2ZX7LM0NP5RT8YC4HD6JSF0GTAXE2QQPZRY⟩"),
    _prefixed("swarm-token", "Docker Swarm token", "swmtkn-1-",
        r"(SWMTKN-1-[a-z0-9-]{50,2048})",
        "⟨SWMTKN-1-␟3f9a1c7e5b2d804f6e8a9c1b3d5f7e023f9a1c7e5b2d804f-6e8a9c1b3d5f7e02⟩"),
    _prefixed("service-token", "service token", "glsa_ glc_ sntry nrak- pul- tskey- shp dp. lin_api_ pmak- sbp_ "
        "pscale_ figd_ ntn_ atatt3 akcp cmvmd ops_ey dapi sq0 eaac",
        r"((?:glsa_|glc_|sntry[su]_|NRAK-|pul-(?=[0-9a-f]{40})|tskey-(?:auth-|api-|client-)?|shp(?:at|ss|ca)_|"
        r"dp\.[ps]t\.|lin_api_|PMAK-|sbp_|pscale_(?:tkn|pw|oauth)_|figd_|ntn_|ATATT3|AKCp|cmVmd|ops_ey|"
        r"dapi(?=[0-9a-f]{32})|sq0(?:atp|csp)-|EAAC)[\w.=+/-]{18,2048})",
        "⟨glsa_␟k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gT_a1b2c3d4⟩",
        misses=("pul-request-template-for-docs", "tskey-documentation-page-name"),
        bits=3.2,
        judge=_mixed),
    Rule("terraform-token", "Terraform token", (".atlasv1.",),
        r"(?<![\w-])([\w-]{14}\.atlasv1\.[\w-]{40,2048})",
        ("⟨k3Vb9Qw2Zx7Lm1.atlasv1.␟Np5Rt8Yc4Hd6JsF0gTaXe2k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe⟩",),
        (),
        3.0,
        14),
    Rule("sentry-dsn", "Sentry DSN", ("://",),
        r"://([0-9a-f]{32}(?::[0-9a-f]{32})?)@[\w.-]+/\d",
        ("https://⟨3f9a1c7e5b2d804f6e8a9c1b3d5f7e02⟩@o12.ingest.example.io/345",),
        (),
        2.8),
    Rule("kubeadm-token", "kubeadm token", ("kubeadm join", "--discovery-token "),
        r"(?s).{0,120}?--(?:discovery-)?token[ =]([a-z0-9]{6}\.[a-z0-9]{16})(?![a-z0-9])",
        ("kubeadm join 10.0.0.1:6443 --token ⟨k3vb9q.w2zx7lm1np5rt8yc⟩ --discovery-token-ca-cert-hash sha256:00",)),
    Rule("jwt", "JWT", ("eyj",),
        r"(?<![\w-])(eyJ[\w-]{10,2048}\.eyJ[\w-]{8,2048}(?:\.[\w-]*)?|eyJ[\w-]{10,"
        r"2048}\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+)",
        ("jwt ⟨eyJ␟hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe⟩",),
        ("eyJ.eyJ.", "data:application/json;base64,eyJ2ZXJzaW9uIjozfQ==")),
    # Protocols
    Rule("url-password", "password in a URL", ("://",),
        r"://[^\s/:@\"'«»<>\[\]]{0,128}:([^\s/\"'`«»<>]{1,256})@(?=[\w\[$*{.%-])(?!sha\d+:)",
        ("postgres://app:⟨k3Vb9Qw2⟩@db.example:5432/app", "redis://:⟨k3Vb9Qw2⟩@cache:6379/0",
        "amqp://u:⟨p@ssw0rd⟩@mq/"),
        ("postgres://app:$PGPASS@db/app", "https://user:password@host/", "http://[::1]:8080/a@b",
        "http://host:8080?x=a@b", "docker://nginx:1.25@sha256:0a"),
        judge=_url_password),
    Rule("url-password", "password in a URL", ("@tcp(", "@unix("),
        r"(?<![\w.-])[\w.-]{1,64}:([^\s@\"'«»]{3,64})@(?:tcp|unix)\(",
        ("app:⟨k3Vb9Qw2⟩@tcp(db:3306)/app",),
        ("app:$PW@tcp(db)",),
        0.0,
        130,
        _url_password),
    Rule("authorization", "authorization header", ("authorization", "x-", "api-key:", "apikey:", "private-token",
        "job-token", "deploy-token"),
        r"(?i)(?:authorization|(?:x-(?!idempotency|request|csrf|correlation|trace)[\w-]{0,20}|private-|job-|deploy-|"
        r"api-?)(?:token|key))\\?[\"']?\s{0,4}[:=]\s{0,4}\\?[\"']?(?:Bearer|Basic|Token(?: token=\"?)?|ApiKey|Key|"
        r"SharedKey [\w.-]+:|Negotiate|NTLM|OAuth|GenieKey|Splunk|DPoP|Api-Key|GoogleLogin auth=)?[ :]{0,2}([\w.~+/"
        r"=:%!$*|-]{8,2048})",
        ("Authorization: Basic ⟨YWRtaW46azNWYjlRdzI=⟩", "X-Api-Key: ⟨k3Vb9Qw2Zx7Lm1Np⟩",
        '"Authorization": "Bearer ⟨k3Vb9Qw2Zx7Lm1Np5Rt8⟩"'),
        ("Authorization: Bearer $TOKEN", "Authorization: Bearer <token>", "Authorization: Basic realm=x",
        "authorization: required"),
        judge=_random),
    Rule("authorization", "authorization header", ("bearer ", "bearer%20"),
        r"(?i)bearer(?: |%20){1,3}([\w.~+/=-]{16,2048})",
        ("curl -H 'auth: Bearer ⟨k3Vb9Qw2Zx7Lm1Np5Rt8⟩'",),
        ("Bearer authentication failed", "bearer token_type_is_wrong"),
        2.8,
        judge=_random),
    Rule("basic-auth", "user and password in base64", ("basic ",),
        _FREE + r"(?i:basic) ([A-Za-z0-9+/]{8,2048}={0,2})(?![\w.+/-])",
        ("use Basic ⟨YWRtaW46azNWYjlRdzI=⟩",),
        ("Basic authentication", "basic settings"),
        judge=_basic),
    Rule("docker-auth", "registry login", ('"auth"', '\\"auth\\"', "identitytoken"),
        r"(?i)\\{0,3}\"?(?:auth|identitytoken)\\{0,3}\"\s{0,4}:\s{0,4}\\{0,3}\"([A-Za-z0-9+/=_.-]{8,2048})",
        ('"auths": {"r.example": {"auth": "⟨YWRtaW46azNWYjlRdzI=⟩"}}',),
        ('"auth": "disabled"',),
        judge=_random),
    Rule("cookie", "cookie", ("cookie",),
        r"(?i)(?<![\w-])cookie\\?[\"']?\s{0,4}[:=]\s{0,4}\\?[\"']?([^\r\n\"'«»\\]{8,2048})",
        ("Cookie: ⟨theme=dark; session=k3Vb9Qw2Zx7Lm1Np5Rt8⟩",),
        ("Cookie: theme=dark", "cookie: enabled for all"),
        judge=_cookie),
    Rule("cookie", "cookie", ("set-cookie",),
        r"(?i)set-cookie\\?[\"']?\s{0,4}[:=]\s{0,4}\\?[\"']?[\w.%-]{1,80}=([^;\s\"'«»\\]{8,4096})",
        ("Set-Cookie: sid=⟨k3Vb9Qw2Zx7Lm1Np5Rt8⟩; Path=/",),
        ("Set-Cookie: lang=english; Path=/",),
        judge=_random),
    Rule("session-id", "session", ("phpsessid", "jsessionid", "connect.sid", "asp.net_sessionid", "sessionid="),
        r"(?i)(?:phpsessid|jsessionid|connect\.sid|asp\.net_sessionid|sessionid)=([\w.%:!-]{16,2048})",
        (";jsessionid=⟨3F9A1C7E5B2D804F6E8A9C1B3D5F7E02⟩",),
        ("PHPSESSID=deleted",),
        2.5,
        judge=_random),
    Rule("password-hash", "password hash", ("$", "pbkdf2_sha", "{ssha", "{sha", "scram-sha-256$"),
        r"(?i)((?<![\w$])\$(?:1|5|6|7|y|gy|apr1|2[aby]|argon2\w{1,2}|scrypt|pbkdf2[\w-]{0,16})\$[\w./$=,+*-]{12,"
        r"256}|pbkdf2_sha\d+\$\d+\$[\w./+=$]{20,256}|\{S?SHA\d*\}[\w+/=]{20,256}|scram-sha-256\$\d+:[\w+/=$:]{30,"
        r"256})",
        ("root:⟨$6$k3Vb9Qw2$Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2⟩:19000:0:99999:7:::",),
        ("awk '{print $1$2}'", "s/$1$/x/"),
        3.0),
    # Tools
    Rule("wireguard-key", "WireGuard key", ("privatekey", "presharedkey", "private key:", "preshared key:"),
        r"(?i)(?:private|preshared) ?key\s{0,8}[=:]\s{0,8}([A-Za-z0-9+/]{42,43}=)",
        ("PrivateKey = ⟨k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2k3Vb9Q0=⟩",),
        ("PublicKey = k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2k3Vb9Q0=", "private key: (hidden)"),
        3.5),
    Rule("unseal-key", "Vault unseal key", ("unseal key", "recovery key"),
        r"(?i)(?:unseal|recovery) key \d{1,2}\s?[:=]\s{0,4}([A-Za-z0-9+/=]{20,2048})",
        ("Unseal Key 1: ⟨k3Vb9Qw2Zx7Lm1Np5Rt8Yc4Hd6JsF0gTaXe2k3Vb9Qw2⟩",),
        (),
        3.0),
    Rule("vault-token", "Vault token", ("initial root token", "root token"),
        r"(?i)root token\s{0,16}[:=]\s{0,4}(s\.[A-Za-z0-9]{20,2048}|[0-9a-f-]{36})",
        ("Initial Root Token: ⟨s.k3Vb9Qw2Zx7Lm1Np5Rt8Yc4H⟩",)),
    Rule("netrc", "password of .netrc", ("machine ", "login "),
        rf"(?:machine \S{{1,128}}\s{{1,20}})?login \S{{1,128}}\s{{1,20}}password\s{{1,8}}{_VALUE}",
        ("machine h.example login deploy password ⟨k3Vb9Qw2⟩", "machine h\n  login u\n  password ⟨hunter2x⟩"),
        ("login page password reset",),
        judge=_typed),
    Rule("password", "password", ("requirepass", "masterauth", "insecure-password", "auth-pass", "wpa-psk", "rootpw",
        "bindpw"),
        rf"(?:requirepass|masterauth|insecure-password|auth-pass|wpa-psk|rootpw|bindpw)[ \t]{{1,20}}{_VALUE}",
        ("requirepass ⟨k3Vb9Qw2⟩",),
        ("requirepass <password>",),
        judge=_typed),
    Rule("password", "password", ("identified by", "identified with"),
        r"(?i)identified (?:with \S{1,40} )?(?:by|as) (?:password )?\\{0,3}[\"']([^\"'\\\n«»]{3,256})",
        ("CREATE USER a IDENTIFIED BY '⟨k3Vb9Qw2⟩'",),
        ("IDENTIFIED BY '***'",),
        judge=_typed),
    Rule("password", "password", ("password",),
        r"(?i)password(?: ?\(| )\\?'([^'\\\n«»]{3,256})'",
        ("ALTER ROLE app WITH PASSWORD '⟨k3Vb9Qw2⟩'", "SET PASSWORD FOR a = PASSWORD('⟨k3Vb9Qw2⟩')"),
        ("for password 'abc' is too short".replace("abc", "***"),),
        judge=_typed),
    Rule("password", "password", ("--", "-storepass", "-keypass"),
        rf"(?i)--?[\w-]{{0,24}}(?:pass|password|passwd|passphrase|token|secret|api-?key|(?:secret|access)[-_]key|"
        rf"storepass|keypass)(?:[ \t]{{1,4}}|=){_VALUE}",
        ("mysqldump --password=⟨k3Vb9Qw2⟩ app", "login --password ⟨k3Vb9Qw2⟩ -u x"),
        ("--password-stdin", "--password FILE is read", "--token <token>", "-t, --token string   the token to use",
        "--password, -p  ask"),
        judge=_option),
    Rule("password", "password", ("mysql", "mariadb"),
        rf"(?:mysql|mariadb)[\w-]{{0,12}}(?:[ \t]+[^\n|;&]{{0,200}}?)?[ \t]-p{_VALUE}",
        ("mysql -u root -p⟨k3Vb9Qw2⟩ app",),
        ("mysql -u root -p", "mysql -u root -p < dump.sql"),
        judge=_typed),
    Rule("password", "password", ("sshpass", "redis-cli", "smbclient", "ldap", " login ", "lftp", "rabbitmqctl",
        "htpasswd", "sqlcmd", "7z ", "zip ", "ipmitool", "xfreerdp", "snmp", "mongo"),
        rf"(?:sshpass[ \t]+-p ?|redis-cli[^\n|;]{{0,120}}?[ \t](?:-a|--pass)[ \t]+|ldap\w+[^\n|;]{{0,200}}?[ \t]-w[ "
        rf"\t]*|[ \t]login[ \t][^\n|;]{{0,200}}?(?<=[ \t])-p[ \t]+|sqlcmd[^\n|;]{{0,200}}?[ \t]-P[ \t]*|"
        rf"smbclient[^\n|;]{{0,120}}?-U[ \t]*[^\s%]{{1,60}}%|ipmitool[^\n|;]{{0,120}}?[ \t]-P[ \t]+|mongo\w*[^\n|;"
        rf"]{{0,160}}?[ \t]-p[ \t]+|snmp\w+[^\n|;]{{0,160}}?[ \t]-[AX][ \t]+|(?:7z|zip)[ \t][^\n|;]{{0,80}}?[ "
        rf"\t]-[pP][ \t]?|rabbitmqctl (?:add_user|change_password) \S{{1,60}} |htpasswd[ \t]+-\w*b\w*[^\n|;"
        rf"]{{0,120}}?\S[ \t]+\S{{1,60}}[ \t]+|xfreerdp[^\n|;]{{0,160}}?/p:|lftp[^\n|;]{{0,120}}?-u[ \t]+[^\s,"
        rf"]{{1,60}},){_VALUE}",
        ("sshpass -p ⟨k3Vb9Qw2⟩ ssh h", "redis-cli -h c -a ⟨k3Vb9Qw2⟩ ping"),
        ("sshpass -e ssh h", "docker login -u x --password-stdin"),
        judge=_typed),
    Rule("password", "password", ("curl", "http ", "https ", "etcdctl"),
        r"(?:curl|https?|etcdctl)[ \t](?:[^\n|;]{0,400}?[ \t])?(?:-u|--user|-a|--proxy-user|-U)[ \t=]{0,"
        r"2}[\"']?[^\s:\"'«»$]{0,80}:([^\s\"'«»]{3,256})",
        ("curl -fsS -u admin:⟨k3Vb9Qw2⟩ https://h",),
        ("curl -u user:$PASS https://h", "curl -u admin https://h:80"),
        judge=_typed),
    Rule("password", "password", ("stats auth ",),
        r"stats auth [^\s:]{1,60}:(\S{3,128})",
        ("stats auth admin:⟨k3Vb9Qw2⟩",),
        ("stats auth admin:$PW",),
        judge=_typed),
    Rule("psk", "pre-shared key", (': psk "', ": psk '", ': xauth "', ': eap "'),
        r"(?i): (?:psk|xauth|eap) [\"']([^\"'\n«»]{4,256})",
        (': PSK "⟨k3Vb9Qw2Zx7L⟩"',),
        (': PSK "***"',),
        judge=_typed),
    Rule("password", "password", ("chpasswd",),
        r"(?:echo|printf)(?: -\w)? [\"']?[\w.-]{1,40}:([^\s\"'«»|]{3,128})[\"']?\s*\|\s*(?:sudo )?chpasswd",
        ("echo 'root:⟨k3Vb9Qw2⟩' | chpasswd",),
        ("echo \"root:$PW\" | chpasswd",),
        0.0,
        200,
        _typed),
    Rule("passphrase", "passphrase", ("pass:", "pass pass:"),
        r"(?<=[ \t\"'=])pass:([^\s\"'«»]{3,256})",
        ("openssl rsa -passin pass:⟨k3Vb9Qw2⟩ -in k",),
        ("tests pass: 12",),
        judge=_typed),
    Rule("password", "password", ("password ", "passwort ", "passphrase ", "passcode ", "token is ", "key is ",
        "secret is ", "pw is "),
        rf"(?i)\w{{2,10}} (?:is|was|to|ist|lautet) (?:set to |now )?{_VALUE}",
        ("the root password is ⟨k3Vb9Qw2!⟩",),
        ("the password is wrong", "token is expired", "your key is 12345678"),
        judge=_prose),
    # Names that say so
    Rule("password", "password", ("pass", "pwd", "psk", "authtok"),
        rf"(?i)(?P<name>pass(?:words?|wd|phrase|wort|code)|(?<!by)(?<!com)(?<!tres)pass(?![a-z])|"
        rf"(?<!\$)pwd(?![a-z])|(?<![a-z])psk(?![a-z])|authtok(?![a-z]))(?P<rest>[\w.-]{{0,32}}){_IS}{_VALUE}",
        ("DB_PASSWORD=⟨k3Vb9Qw2⟩", '"password": "⟨hunter2⟩"', "password: '⟨correct horse battery⟩'",
        "$db['pass'] = '⟨k3Vb9Qw2⟩';", "<password>⟨k3Vb9Qw2⟩</password>", "- name: DB_PASSWORD\n  value: ⟨k3Vb9Qw2⟩",
        "PGPASSWORD=⟨letmein⟩ psql"),
        ("password=$VAR", "password: ", "password=<your password>", "password=***", "password = get_password()",
        "password=«secret:password#1»", "password: incorrect", "passwd: files systemd", "PWD=/var/www",
        "password_file=/run/secrets/x1"),
        judge=_password),
    Rule("token", "token", ("token",),
        rf"(?i)(?P<name>token)(?P<rest>[\w.-]{{0,32}}){_IS}{_VALUE}",
        ("token: ⟨k3Vb9Qw2Zx7L⟩", "GITHUB_TOKEN=⟨3f9a1c7e5b2d804f6e8a9c1b3d5f7e02⟩"),
        ("token expired", "token: ${{ secrets.X }}", "max_tokens=4096", "next_page_token: k3Vb9Qw2Zx7L",
        "token_type=bearer", "unexpected token: }"),
        judge=_strong),
    Rule("secret", "secret", ("secret",),
        rf"(?i)(?P<name>secret)(?P<rest>[\w.-]{{0,32}}){_IS}{_VALUE}",
        ('client_secret = "⟨k3Vb9Qw2Zx7L⟩"', "SECRET_KEY_BASE=⟨3f9a1c7e5b2d804f6e8a9c1b3d5f7e02⟩"),
        ("secretName: my-app-tls", "secret: app-db-7f8d9", "secret=process.env.SECRET"),
        judge=_strong),
    Rule("key", "key", ("key",),
        rf"(?i)(?P<name>key)(?P<rest>[\w.-]{{0,32}}){_IS}{_VALUE}",
        ("api_key: ⟨k3Vb9Qw2Zx7L⟩", "API_KEY=⟨3f9a1c7e-5b2d-804f-6e8a-9c1b3d5f7e02⟩"),
        ("key: k3Vb9Qw2Zx7L", "cache_key=k3Vb9Qw2Zx7L", "public_key: k3Vb9Qw2Zx7L"),
        judge=_strong),
)
