"""The vault's file and ciphers: what opens, what does not, and that nothing is lost on the way."""

import base64
import hashlib
import json
import os
import signal
import subprocess
import sys
import time

import pytest
from cryptography.fernet import Fernet

from opsterm import unlocked, vault, vault_cipher, vault_file
from opsterm.errors import OpsTermError, UsageError
from opsterm.vault import Unlocking
from opsterm.vault_cipher import CIPHERS, FERNET, FLOOR, HMAC_CTR, Unsealable
from opsterm.vault_file import OLD, Damaged, WrongPassword

PASSWORD, SALT = b"correct horse battery staple", bytes(range(16))
MASTER = vault_cipher.derive(PASSWORD, SALT, FLOOR)  # once: it costs a tenth of a second and more
OPENING = vault.Unlocking(asks=False)


@pytest.fixture(autouse=True)
def directory(home, monkeypatch):
    monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", PASSWORD.decode())
    os.mkdir(os.environ["OPSTERM_DIR"], 0o700)
    return os.environ["OPSTERM_DIR"]


def made(cipher=FERNET, **values):
    """A vault on disk with these values, without the cost of a new key."""
    document = vault_file.new(cipher, FLOOR)._replace(salt=SALT, generation=1)
    save(vault_file.serialized(vault_file.signed(document, MASTER)))
    opened = vault.Vault(vault.load(), MASTER, vault.path())
    return put(opened, **values) if values else opened


def put(opened, **values):
    def edit(draft):
        for name, value in values.items():
            draft.put(name, value)

    return vault.change(opened, edit)


def save(data, mode=0o600):
    with open(vault.path(), "wb") as file:
        file.write(data)
    os.chmod(vault.path(), mode)


def content():
    with open(vault.path(), "rb") as file:
        return file.read()


def verified():
    """The values as a new call finds them, without the cost of the key."""
    document = vault.load()
    vault_file.verify(document, MASTER, vault.path())
    return {name: vault_file.opened(document, MASTER, name, vault.path()) for name in document.entries}


def old(master=MASTER, salt=SALT, **values):
    """A file of the old form."""
    fernet = Fernet(base64.urlsafe_b64encode(master))
    keys = {name: {"data": fernet.encrypt(value).decode()} for name, value in values.items()}
    return json.dumps({"keys": keys, "salt": base64.b64encode(salt).decode()}).encode()


# Test vectors: what is on people's disks must open for ever.

VALUE = "s3cret ✓\n".encode()
VECTORS = [  # with MASTER, for the context "3 db_password"
    (FERNET, "gAAAAABrAZ2YVA-oWukoWAhIm_ok90znjTGaL5Tx1sl3AwYPByDLTvtleXGA7MFQHQ0-KaIvI_MelWAmt1931T7syGAxFpLeqY_2o-axhYe6AVHBV0kl6i8="),
    (HMAC_CTR, "AQABAgMEBQYHCAkKCwwNDg9KOXO-gQ6yLNkF4PgS5WuXuMjiR6FhnK_bC_z4csQM8tZQ-2wBicJLmQuS"),
]
# https://github.com/fernet/spec: verify.json, and of invalid.json what does not depend on the clock.
SPEC_KEY = base64.urlsafe_b64decode("cw_0x689RpI-jtRR7oE8h_eQsKImvJapLeSbXpwF4e4=")
SPEC_TOKEN = "gAAAAAAdwJ6wAAECAwQFBgcICQoLDA0ODy021cpGVWKZ_eEwCGM4BLLF_5CV9dOPmrhuVUPgJobwOz7JcbmrR64jVmpU4IwqDA=="
SPEC_INVALID = {
    "incorrect mac": "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykQUFBQUFBQUFBQQ==",
    "too short": "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPA==",
    "invalid base64": "%%%%%%%%%%%%%AECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAl1-szkFVzXTuGb4hR8AKtwcaX1YdykRtfsH-p1YsUD2Q==",
    "payload size not multiple of block size": "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPOm73QeoCk9uGib28Xe5vz6oxq5nmxbx_v7mrfyudzUm",
    "payload padding error": "gAAAAAAdwJ6xAAECAwQFBgcICQoLDA0ODz4LEpdELGQAad7aNEHbf-JkLPIpuiYRLQ3RtXatOYREu2FWke6CnJNYIbkuKNqOhw==",
    "incorrect IV (causes padding error)": "gAAAAAAdwJ6xBQECAwQFBgcICQoLDA0OD3HkMATM5lFqGaerZ-fWPAkLhFLHpGtDBRLRTZeUfWgHSv49TF2AUEZ1TIvcZjK1zQ==",
}  # fmt: skip


@pytest.mark.parametrize(("cipher", "token"), VECTORS, ids=CIPHERS)
def test_vectors(cipher, token):
    assert vault_cipher.unseal(cipher, MASTER, "3 db_password", token) == VALUE
    for context in ("3 db_passwor", "4 db_password", "3 db_passwords", ""):
        with pytest.raises(Unsealable):
            vault_cipher.unseal(cipher, MASTER, context, token)


@pytest.mark.parametrize("name", ["old", *CIPHERS])
def test_files_of_today_open_for_ever(name):
    with open(os.path.join(os.path.dirname(__file__), "vaults", f"{name}.json"), "rb") as file:
        save(file.read())
    before = content()
    found = {"db_password": b"hunter2", "prod/tls.key": b"-----BEGIN X-----\nAAAA\n", "binary": bytes(range(256))}
    assert verified() == found and content() == before
    put(vault.Vault(vault.load(), MASTER, vault.path()), new=b"value")
    assert verified() == {**found, "new": b"value"}


def test_the_key_derivation_is_the_standard_one():
    assert vault_cipher.derive(b"password", b"salt", 1).hex() == "120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b"  # RFC 7914, 11
    assert vault_cipher.subkey(bytes(32), "mac") == HKDF_MAC


# One block of HKDF-Expand, from the formula of RFC 5869.
HKDF_MAC = __import__("hmac").new(bytes(32), b"opsterm vault mac\x01", hashlib.sha256).digest()


def test_fernet_specification():
    assert vault_cipher.is_fernet(SPEC_TOKEN)
    assert vault_cipher.unseal_plain(SPEC_KEY, SPEC_TOKEN) == b"hello"


@pytest.mark.parametrize("token", SPEC_INVALID.values(), ids=SPEC_INVALID)
def test_fernet_specification_invalid(token):
    with pytest.raises(Unsealable):
        vault_cipher.unseal_plain(SPEC_KEY, token)


@pytest.mark.parametrize("cipher", CIPHERS)
@pytest.mark.parametrize("value", [b"", b"x", bytes(range(256)) * 5, "ключ".encode(), b"\n\n"], ids=len)
def test_sealing(cipher, value):
    first, second = (vault_cipher.seal(cipher, MASTER, "1 a", value) for _ in range(2))
    assert vault_cipher.unseal(cipher, MASTER, "1 a", first) == value and first != second
    data = bytearray(vault_cipher.decoded(first))
    for at in range(len(data)):
        data[at] ^= 1
        with pytest.raises(Unsealable):
            vault_cipher.unseal(cipher, MASTER, "1 a", base64.urlsafe_b64encode(data).decode())
        data[at] ^= 1
    with pytest.raises(Unsealable):
        vault_cipher.unseal(cipher, bytes(32), "1 a", first)
    with pytest.raises(Unsealable):
        vault_cipher.unseal(CIPHERS[cipher == FERNET], MASTER, "1 a", first)


# What is on disk.


def test_a_vault_of_old_opens_unchanged_and_is_upgraded_by_the_first_write():
    before = old(db_password=b"hunter2", **{"with space": b"x"})
    save(before)
    opened = vault.open_vault(OPENING)
    assert opened.value("db_password") == b"hunter2" and content() == before
    put(opened, new=b"value")
    assert verified() == {"db_password": b"hunter2", "with space": b"x", "new": b"value"}
    document = vault.load()
    assert (document.version, document.generation, document.salt) == (2, 1, SALT)
    with open(vault.path() + ".bak", "rb") as file:
        assert file.read() == before
    assert vault.open_vault(OPENING).value("with space") == b"x"


@pytest.mark.parametrize("salt", [base64.urlsafe_b64encode(b"\xff" * 16).decode(), base64.b64encode(b"\xff" * 16).decode()])
def test_old_salts_of_both_alphabets(salt):
    master = vault_cipher.derive(PASSWORD, b"\xff" * 16, FLOOR)
    document = json.loads(old(master, a=b"1"))
    save(json.dumps({**document, "salt": salt}).encode())
    assert vault.open_vault(OPENING).value("a") == b"1"


def test_old_vault_under_two_passwords():
    """The program of old would add values under any password: those of another are named, and not carried over."""
    both = json.loads(old(a=b"1", b=b"2"))
    both["keys"]["c"] = json.loads(old(bytes(32), c=b"3"))["keys"]["c"]
    save(json.dumps(both).encode())
    opened = vault.open_vault(OPENING)
    assert opened.value("b") == b"2"
    with pytest.raises(Damaged, match="'c' does not open"):
        opened.value("c")
    with pytest.raises(Damaged, match="'c' does not open"):
        put(opened, d=b"4")
    assert json.loads(content()) == both
    vault.change(opened, lambda draft: draft.drop("c"))
    assert verified() == {"a": b"1", "b": b"2"}


def test_xor_tokens_are_refused_by_name_with_a_way_out():
    xor = base64.b64encode(hashlib.sha256(b"hmac").digest() + b"xored").decode()
    document = json.loads(old(a=b"1"))
    document["keys"]["weak"] = {"data": xor}
    save(json.dumps(document).encode())
    opened = vault.open_vault(OPENING)
    assert opened.value("a") == b"1"
    with pytest.raises(OpsTermError, match="'weak'.*XOR.*keystream") as caught:
        opened.value("weak")
    assert "ai vault rm weak" in caught.value.hint
    with pytest.raises(OpsTermError, match="XOR"):
        put(opened, b=b"2")
    vault.change(opened, lambda draft: draft.drop("weak"))
    assert verified() == {"a": b"1"}


def test_an_old_vault_of_xor_values_alone_takes_no_password_on_trust():
    """Any would do, and `rm` would write it down."""
    xor = json.dumps({"keys": {"weak": {"data": base64.b64encode(bytes(40)).decode()}}, "salt": "AAAA"}).encode()
    save(xor)
    with pytest.raises(OpsTermError, match="only values of the old XOR fallback") as caught:
        vault.open_vault(OPENING)
    assert "ai vault init" in caught.value.hint
    vault.create(PASSWORD, FERNET, FLOOR)
    with open(vault.path() + ".bak", "rb") as copy:
        assert copy.read() == xor and vault.load().entries == {}


def test_one_of_ours_cannot_pass_for_one_of_old():
    """There nothing is checked but the values."""
    forged = made(a=b"1").document._replace(version=1)
    save(vault_file.serialized(forged._replace(checksum=vault_file._checksum(forged))))
    with pytest.raises(Damaged):
        vault.load()


def test_a_vault_that_could_not_be_read_again_is_not_written():
    opened = made(HMAC_CTR)
    before = content()
    values = {f"n{number}": bytes(1_000_000) for number in range(25)}
    with pytest.raises(UsageError, match="may have 32000000 bytes"):
        put(opened, **values)
    assert content() == before


def test_rekey_whose_copy_cannot_be_removed_says_so(monkeypatch, capsys):
    opened = made(a=b"1")
    os.unlink(vault.path() + ".bak")
    os.mkdir(vault.path() + ".bak")
    vault.rekey(opened, b"another", HMAC_CTR, FLOOR)
    assert "still opens with the old password, and could not be removed" in capsys.readouterr().err
    monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", "another")
    assert vault.open_vault(OPENING).value("a") == b"1"


@pytest.mark.parametrize("cipher", CIPHERS)
def test_every_flipped_byte_and_every_truncation_is_rejected(cipher):
    made(cipher, db_password=b"hunter2", other=b"x")
    good = content()
    assert verified()
    for at in range(len(good)):
        for changed in (good[:at], good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :], good[:at] + bytes([good[at] ^ 0x20]) + good[at + 1 :], good[:at] + b" " + good[at:]):
            with pytest.raises(OpsTermError) as caught:
                vault_file.parse(changed, "vault.json")
            assert isinstance(caught.value, (Damaged, OpsTermError)) and caught.value.hint is not None


def test_flips_in_an_old_vault_never_end_in_a_traceback_or_in_another_value():
    good = old(a=b"value one", b=b"value two")
    for at in range(len(good)):
        try:
            document = vault_file.parse(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :], "vault.json")
            for name in document.entries:
                assert vault_file.opened(document, MASTER, name, "vault.json") in (b"value one", b"value two")
        except OpsTermError:
            pass


def resigned(change, master=MASTER):
    """The file as somebody leaves it who knows the format, and with master the key too."""
    document = json.loads(content())
    change(document)
    entries = {name: vault_file.Entry(*entry.values()) for name, entry in document["keys"].items()}
    parsed = vault_file.Document(
        base64.b64decode(document["salt"]), entries, 2, document["cipher"], document["kdf"]["iterations"], document["generation"], document["check"],
    )  # fmt: skip
    mac = document["mac"] if master != MASTER else vault_file.signed(parsed, master).mac
    parsed = parsed._replace(mac=mac)
    parsed = parsed._replace(checksum=vault_file._checksum(parsed))
    save(vault_file.serialized(parsed))


def swap(document):
    keys = document["keys"]
    keys["a"]["data"], keys["b"]["data"] = keys["b"]["data"], keys["a"]["data"]


def swap_wholly(document):
    keys = document["keys"]
    keys["a"], keys["b"] = keys["b"], keys["a"]


TAMPERED = {
    "two tokens swapped": swap,
    "two entries swapped": swap_wholly,
    "a name taken away": lambda d: d["keys"].pop("a"),
    "a name changed": lambda d: d["keys"].update(c=d["keys"].pop("a")),
    "one token of an older generation": lambda d: d["keys"]["a"].update(data=OLDER["a"]["data"], generation=OLDER["a"]["generation"]),
    "another generation": lambda d: d.update(generation=1),
    "another age": lambda d: d["keys"]["a"].update(changed="2020-01-01T00:00:00Z"),
    "more iterations": lambda d: d["kdf"].update(iterations=FLOOR + 1),
    "another cipher": lambda d: d.update(cipher=HMAC_CTR),
}
OLDER = {}


@pytest.mark.parametrize("what", TAMPERED)
def test_tampering_is_found_by_the_mac(what):
    made(a=b"first", b=b"second")
    OLDER.update(json.loads(content())["keys"])
    put(vault.open_vault(OPENING), a=b"third")
    resigned(TAMPERED[what], master=bytes(32))
    with pytest.raises(Damaged, match="who does not know the password"):
        vault_file.verify(vault.load(), MASTER, vault.path())


@pytest.mark.parametrize("what", ["two tokens swapped", "two entries swapped", "a name changed"])
@pytest.mark.parametrize("cipher", CIPHERS)
def test_a_token_opens_only_under_its_own_name(what, cipher):
    """Even where the MAC is right, the token itself says where it belongs."""
    made(cipher, a=b"first", b=b"second")
    resigned(TAMPERED[what])
    document = vault.load()
    vault_file.verify(document, MASTER, vault.path())
    with pytest.raises(Damaged):
        vault_file.opened(document, MASTER, "c" if "c" in document.entries else "a", vault.path())


def test_a_token_rolled_back_does_not_open_under_the_generation_of_the_newer():
    made(a=b"first")
    OLDER.update(json.loads(content())["keys"])
    put(vault.open_vault(OPENING), a=b"third")
    resigned(lambda d: d["keys"]["a"].update(data=OLDER["a"]["data"]))
    with pytest.raises(Damaged):
        verified()


@pytest.mark.parametrize("iterations", [1, FLOOR - 1, vault_cipher.CAP + 1, 10**18, -5])
def test_key_derivation_is_bounded_before_anything_is_derived(iterations):
    made(a=b"1")
    resigned(lambda d: d["kdf"].update(iterations=iterations))
    with pytest.raises(UsageError, match="iterations are not between 600,000 and 10,000,000"):
        vault.open_vault(OPENING)


HOSTILE = {
    "no JSON": b"{", "another type": b"[]", "a number": b"1", "nothing": b"", "deep": b"[" * 200_000, "NUL": b"\x00", "not UTF-8": b"\xff\xfe",
    "twins": b'{"keys": {}, "keys": {"a": {"data": "x"}}, "salt": "AAAA"}', "keys a list": b'{"keys": [1], "salt": "AAAA"}',
    "no data": b'{"keys": {"a": {}}, "salt": "AAAA"}', "data a number": b'{"keys": {"a": {"data": 5}}, "salt": "AAAA"}',
    "no salt": b'{"keys": {"a": {"data": "x"}}}', "salt no base64": b'{"keys": {"a": {"data": "x"}}, "salt": "%"}',
    "a surrogate": b'{"keys": {"\\ud800": {"data": "x"}}, "salt": "AAAA"}', "version text": b'{"version": "2"}', "version true": b'{"version": true}',
    "newer": b'{"version": 3}', "one of ours that says it is old": b'{"version": 1, "cipher": "fernet", "keys": {}}', "ours without anything": b'{"version": 2}', "long number": b'{"version": ' + b"9" * 5000 + b"}",
}  # fmt: skip


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_are_errors(data):
    save(data)
    with pytest.raises(OpsTermError) as caught:
        vault.open_vault(OPENING)
    assert caught.value.code == 1 and vault.path() in caught.value.message


@pytest.mark.parametrize("change", [{"check": 5}, {"check": "ü"}, {"mac": None}, {"mac": "\ud800"}, {"generation": 1.5}, {"cipher": ["fernet"]}])
def test_members_of_another_kind(change):
    made(a=b"1")
    document = {**json.loads(content()), **change}
    body = {name: value for name, value in document.items() if name not in ("checksum", "mac")}
    canonical = json.dumps(body, sort_keys=True, separators=(",", ":")) + str(document["mac"])
    document["checksum"] = hashlib.sha256(canonical.encode("utf-8", "replace")).hexdigest()
    save(json.dumps(document, indent=1).encode() + b"\n")
    with pytest.raises(OpsTermError):
        vault.open_vault(OPENING)


# The password.


def test_a_wrong_password_opens_nothing_and_writes_nothing(monkeypatch):
    for data in (lambda: made(a=b"1"), made, lambda: save(old(a=b"1"))):  # the second has no values at all
        data()
        before = content()
        monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", "wrong")
        with pytest.raises(WrongPassword, match="wrong password"):
            vault.open_vault(OPENING)
        assert content() == before
        monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", PASSWORD.decode())


def test_an_empty_vault_of_old_takes_no_password_on_trust():
    for empty in (old(), b'{"keys": {}}', b"{}"):
        save(empty)
        with pytest.raises(OpsTermError, match="is empty, and in the old form nothing else tells") as caught:
            vault.open_vault(OPENING)
        assert "ai vault init" in caught.value.hint
    vault.create(PASSWORD, FERNET, FLOOR)
    assert vault.open_vault(OPENING).values() == ({}, [])


def test_create_never_replaces():
    made(a=b"1")
    before = content()
    with pytest.raises(OpsTermError, match="there is a vault already"):
        vault.create(PASSWORD, FERNET, FLOOR)
    assert content() == before


def test_password_sources(tmp_path, monkeypatch):
    made(a=b"1")
    file = tmp_path / "password"
    file.write_bytes(PASSWORD + b"\r\nsecond line\n")
    monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", "wrong")
    assert vault.open_vault(Unlocking(str(file))).value("a") == b"1"
    monkeypatch.delenv("OPSTERM_VAULT_PASSWORD")
    command = Unlocking(password_cmd=f"echo {PASSWORD.decode()}")
    assert vault.open_vault(command).value("a") == b"1"
    for how, words in {
        Unlocking(str(tmp_path / "none")): "cannot be read: No such file",
        Unlocking(os.devnull): "has no password",
        Unlocking(password_cmd="exit 3"): "ended with code 3",
        Unlocking(password_cmd="true"): "has no password",
        OPENING: "locked, and there is nobody to ask",
    }.items():
        with pytest.raises(OpsTermError, match=words) as caught:
            vault.open_vault(how)
        assert PASSWORD.decode() not in f"{caught.value.message}{caught.value.hint}"


def test_rekey(monkeypatch):
    opened = made(a=b"1", b=b"2")
    ages = {name: entry.changed for name, entry in opened.document.entries.items()}
    vault.rekey(opened, b"another", HMAC_CTR, FLOOR)
    with pytest.raises(WrongPassword):
        vault.open_vault(OPENING)
    monkeypatch.setenv("OPSTERM_VAULT_PASSWORD", "another")
    after = vault.open_vault(OPENING)
    assert after.values() == ({"a": b"1", "b": b"2"}, []) and after.document.cipher == HMAC_CTR and after.document.generation == 3
    assert {name: entry.changed for name, entry in after.document.entries.items()} == ages
    assert not os.path.exists(vault.path() + ".bak")
    with pytest.raises(OpsTermError, match="changed meanwhile"):
        put(opened, c=b"3")
    assert "c" not in vault.load().entries


# The file itself.


def test_files_that_others_could_have_touched_are_refused(tmp_path):
    made(a=b"1")
    for mode in (0o640, 0o604, 0o620, 0o666):
        os.chmod(vault.path(), mode)
        with pytest.raises(OpsTermError, match="open to other users") as caught:
            vault.load()
        assert caught.value.hint == f"chmod 600 {vault.path()}"
    os.chmod(vault.path(), 0o600)
    os.rename(vault.path(), tmp_path / "elsewhere")
    os.symlink(tmp_path / "elsewhere", vault.path())
    with pytest.raises(OpsTermError, match="symbolic link"):
        vault.load()
    os.unlink(vault.path())
    os.mkfifo(vault.path(), 0o600)
    with pytest.raises(OpsTermError, match="cannot be read"):
        vault.load()
    os.unlink(vault.path())
    with pytest.raises(OpsTermError, match="the copy of before its last change is there") as caught:
        vault.load()
    assert caught.value.hint.startswith(f"cp -p {vault.path()}.bak {vault.path()} ")
    with pytest.raises(OpsTermError, match="the copy of before its last change is there"):
        vault.create(PASSWORD, FERNET, FLOOR)
    os.unlink(vault.path() + ".bak")
    with pytest.raises(OpsTermError, match="there is no vault yet"):
        vault.load()
    if os.geteuid() == 0:
        save(b"{}")
        os.chown(vault.path(), 12345, 12345)
        with pytest.raises(OpsTermError, match="belongs to user id 12345"):
            vault.load()


def test_names_and_sizes():
    opened = made(a=b"1")
    for name in ("", "-x", "a b", "ä", "a\n", "x" * 129, "../x", "«a»"):
        with pytest.raises(UsageError, match="no name for the vault"):
            put(opened, **{name: b"1"})
    with pytest.raises(UsageError, match="may have 1000000 bytes"):
        put(opened, a=bytes(1_000_001))
    put(opened, **{"prod/api.key-1@host": b"2"})
    assert verified() == {"a": b"1", "prod/api.key-1@host": b"2"}


def test_rename_and_drop_and_what_is_missing():
    opened = made(a=b"1", b=b"2")
    vault.change(opened, lambda draft: draft.rename("a", "c"))
    assert verified() == {"b": b"2", "c": b"1"}
    for edit in (lambda draft: draft.rename("b", "c"), lambda draft: draft.drop("a"), lambda draft: draft.rename("zz", "y"), lambda draft: draft.rename("b", "-")):
        with pytest.raises(OpsTermError):
            vault.change(opened, edit)
    assert verified() == {"b": b"2", "c": b"1"}
    with pytest.raises(OpsTermError, match="the vault has no 'cc'") as caught:
        vault.open_vault(OPENING).value("cc")
    assert caught.value.hint == "did you mean 'c'?"


def test_an_edit_that_fails_half_way_changes_nothing():
    opened = made(a=b"1")
    before = content()

    def edit(draft):
        draft.put("b", b"2")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        vault.change(opened, edit)
    assert content() == before


WRITER = """
import os, signal, sys
from opsterm import vault
opened = vault.Vault(vault.load(), bytes.fromhex(sys.argv[1]), vault.path())
steps = int(sys.argv[2])
def count(event, arguments):
    global steps
    if event.startswith(("os.", "open", "fcntl.", "tempfile.")):
        steps -= 1
        if steps == 0:
            os.kill(os.getpid(), signal.SIGKILL)
vault.Draft(opened).put("warm", b"up")  # so that all modules are loaded before the steps count
sys.addaudithook(count)
vault.change(opened, lambda draft: draft.put("a", b"new"))
"""


def test_a_writer_that_is_killed_at_any_step_leaves_a_vault_that_opens():
    made(a=b"old")
    survivors = []
    for steps in range(1, 200):
        save(vault_file.serialized(made(HMAC_CTR, a=b"old").document))
        done = subprocess.run([sys.executable, "-c", WRITER, MASTER.hex(), str(steps)], env={**os.environ, "PYTHONPATH": os.path.dirname(os.path.dirname(vault.__file__))}, check=False)
        survivors.append(verified()["a"])
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL
    assert steps > 10 and survivors[0] == b"old" and survivors[-1] == b"new" and set(survivors) == {b"old", b"new"}


ADDER = """
import sys
from opsterm import vault
opened = vault.Vault(vault.load(), bytes.fromhex(sys.argv[1]), vault.path())
vault.change(opened, lambda draft: draft.put(sys.argv[2], sys.argv[2].encode()))
"""


def test_twenty_parallel_writers_lose_nothing():
    made(HMAC_CTR)
    environment = {**os.environ, "PYTHONPATH": os.path.dirname(os.path.dirname(vault.__file__))}
    names = [f"n{number}" for number in range(20)]
    writers = [subprocess.Popen([sys.executable, "-c", ADDER, MASTER.hex(), name], env=environment) for name in names]
    assert [writer.wait() for writer in writers] == [0] * 20
    assert verified() == {name: name.encode() for name in names} and vault.load().generation == 21


def test_without_the_package(monkeypatch):
    """Real absence: the interpreter cannot find `cryptography`."""
    made(a=b"1")
    block = "import sys; sys.modules['cryptography'] = None; sys.argv = ['ai', *sys.argv[1:]]; from opsterm.cli import main; sys.exit(main())"
    environment = {**os.environ, "PYTHONPATH": os.path.dirname(os.path.dirname(vault.__file__))}

    def ai(*arguments, stdin=b""):
        return subprocess.run([sys.executable, "-c", block, "vault", *arguments], input=stdin, env=environment, capture_output=True, check=False)

    done = ai("get", "a")
    assert done.returncode == 1 and b"needs the Python package `cryptography`" in done.stderr and b"Traceback" not in done.stderr
    os.unlink(vault.path())
    os.unlink(vault.path() + ".bak")
    done = ai("init")
    assert done.returncode == 1 and b"--cipher hmac-ctr" in done.stderr and not os.path.exists(vault.path())
    assert ai("init", "--cipher", "hmac-ctr").returncode == 0
    assert ai("set", "b", stdin=b"value").returncode == 0
    assert ai("get", "b").stdout == b"value"


# Unlocked.


def test_unlocked_until_it_is_locked_or_its_time_is_over(monkeypatch):
    opened = made(a=b"1")
    monkeypatch.delenv("OPSTERM_VAULT_PASSWORD")
    token, held = unlocked.keep_for_session(opened.document.id, MASTER, 60)
    try:
        assert held.how == unlocked.SESSION and token not in MASTER.hex()
        with pytest.raises(OpsTermError, match="locked"):
            vault.open_vault(OPENING)
        monkeypatch.setenv("OPSTERM_VAULT_SESSION", token)
        assert vault.open_vault(OPENING).value("a") == b"1"
        for wrong in ("x", "00" * 32, token[:-2], token + "00"):
            monkeypatch.setenv("OPSTERM_VAULT_SESSION", wrong)
            with pytest.raises(OpsTermError, match="locked"):
                vault.open_vault(OPENING)
        monkeypatch.setenv("OPSTERM_VAULT_SESSION", token)
        assert unlocked.forget() and not unlocked.forget()
        with pytest.raises(OpsTermError, match="locked"):
            vault.open_vault(OPENING)
        token, _ = unlocked.keep_for_session(opened.document.id, MASTER, 0.001)
        monkeypatch.setenv("OPSTERM_VAULT_SESSION", token)
        time.sleep(0.01)
        with pytest.raises(OpsTermError, match="locked"):
            vault.open_vault(OPENING)
    finally:
        unlocked.forget()


def test_values_that_were_opened_are_known_to_redaction():
    made(a=b"the value of a", b=b"another one here")
    code = "from opsterm import redact, vault\nvault.know_values()\nprint(redact.mask('<the value of a> <another one here>'))"
    environment = {**os.environ, "PYTHONPATH": os.path.dirname(os.path.dirname(vault.__file__))}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "<«vault:a»> <«vault:b»>\n"


def test_memory_is_kept_out_of_dumps():
    made(a=b"1")
    code = "import ctypes\nfrom opsterm import vault\nlibc = ctypes.CDLL(None)\nbefore = libc.prctl(3, 0, 0, 0, 0)\nvault.open_vault(vault.Unlocking(asks=False))\nprint(before, libc.prctl(3, 0, 0, 0, 0))"
    environment = {**os.environ, "PYTHONPATH": os.path.dirname(os.path.dirname(vault.__file__))}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.split()[-1] == "0"
    assert OLD == 1
