"""Who is trusted: real handshakes with a server of a private authority."""

import http.client
import os
import ssl

import pytest
from certificates import Authority
from scripted_server import ScriptedServer, response

from opsterm import tls
from opsterm.errors import UsageError
from opsterm.provider_errors import ProviderError


@pytest.fixture(scope="module")
def authority():
    return Authority()


@pytest.fixture(scope="module")
def other():
    return Authority()


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch):
    for variable in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture
def system(monkeypatch, tmp_path):
    """A machine with nothing trusted: an OpenSSL that looks below tmp_path, where also the usual places are."""
    foreign = ssl.get_default_verify_paths()._replace(
        openssl_cafile=str(tmp_path / "built/cert.pem"), openssl_capath=str(tmp_path / "built/certs")
    )
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: foreign)
    monkeypatch.setattr(tls, "USUAL_DIRECTORY", str(tmp_path / "usual"))
    monkeypatch.setattr(tls, "USUAL_FILES", (str(tmp_path / "usual/bundle.crt"), str(tmp_path / "usual/other.pem")))
    (tmp_path / "built/certs").mkdir(parents=True)
    (tmp_path / "usual").mkdir()
    return tmp_path


def fetch(server, context, host="localhost"):
    """Ask server under the name host; the TLS version that was agreed on."""
    connection = http.client.HTTPSConnection(host, server.port, context=context, timeout=5)
    try:
        connection.request("GET", "/v1")
        version = connection.sock.version()
        assert connection.getresponse().read() == b"hello"
        return version
    finally:
        connection.close()


@pytest.fixture
def server(authority):
    with ScriptedServer(response("hello"), tls=authority.context("localhost")) as opened:
        yield opened


def whole_store(directory):
    """As many certificates, by name, as a system's hashed directory has."""
    for number in range(tls.WHOLE_STORE):
        (directory / f"{number:08x}.0").touch()


def test_a_ca_file_is_trusted(server, authority, home):
    path = authority.pem_file(home)
    assert server.url.startswith("https://localhost:")
    assert fetch(server, tls.context(path)) == "TLSv1.3"
    assert fetch(server, tls.context("~/ca.pem")) == "TLSv1.3"
    assert tls.trusted_from("~/ca.pem") == path
    assert [request.path for request in server.requests] == ["/v1"] * 2


def test_a_ca_file_is_all_that_is_trusted(server, authority, other, home, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", authority.pem_file(home))
    monkeypatch.setenv("SSL_CERT_DIR", os.path.dirname(authority.hashed_file(home)))
    os.mkdir(f"{home}/other")
    with pytest.raises(ssl.SSLCertVerificationError):
        fetch(server, tls.context(other.pem_file(f"{home}/other")))


def test_the_environment_is_trusted(server, authority, home, monkeypatch):
    path = authority.pem_file(home)
    monkeypatch.setenv("SSL_CERT_FILE", path)
    assert fetch(server, tls.context()) and tls.trusted_from().split(", ")[0] == path
    monkeypatch.delenv("SSL_CERT_FILE")
    authority.hashed_file(home)
    monkeypatch.setenv("SSL_CERT_DIR", f"/nowhere:{home}")
    assert fetch(server, tls.context()) and home in tls.trusted_from()


def test_each_variable_replaces_its_own_default(server, authority, other, system, monkeypatch):
    authority.hashed_file(system / "built/certs")
    monkeypatch.setenv("SSL_CERT_FILE", other.pem_file(system))
    assert fetch(server, tls.context()) and tls.trusted_from() == f"{system}/ca.pem, {system}/built/certs"
    os.rename(authority.pem_file(system), system / "built/cert.pem")
    monkeypatch.delenv("SSL_CERT_FILE")
    monkeypatch.setenv("SSL_CERT_DIR", str(system / "usual"))
    assert fetch(server, tls.context()) and tls.trusted_from() == f"{system}/built/cert.pem"


@pytest.mark.parametrize(
    "places, found",
    [
        (["built/cert.pem"], "built/cert.pem"),
        (["built/certs/#.0"], "built/certs"),
        (["built/cert.pem", "built/certs/#.0", "usual/bundle.crt"], "built/certs, built/cert.pem"),
        (["built/certs/ca.pem", "usual/other.pem"], "usual/other.pem"),
        (["usual/bundle.crt", "usual/other.pem"], "usual/bundle.crt"),
        (["usual/#.0", "usual/other.pem"], "usual, usual/other.pem"),
        (["usual/#.0"], "usual"),
    ],
)
def test_the_system_is_searched(server, authority, system, places, found):
    for place in places:
        directory, name = os.path.split(place)
        path = authority.pem_file(system / directory) if "#" not in name else authority.hashed_file(system / directory)
        os.rename(path, system / directory / (name if "#" not in name else os.path.basename(path)))
    assert fetch(server, tls.context())
    assert tls.trusted_from().replace(f"{system}/", "") == found


@pytest.mark.parametrize("by", ["default", "SSL_CERT_FILE", "usual place"])
def test_a_bundle_is_left_out_where_a_directory_holds_the_same(server, authority, system, monkeypatch, by):
    directory = system / ("usual" if by == "usual place" else "built/certs")
    bundle = system / ("usual/bundle.crt" if by == "usual place" else "built/cert.pem")
    os.rename(authority.pem_file(system), bundle)
    if by == "SSL_CERT_FILE":
        monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    whole_store(directory)
    os.utime(bundle, (1, 1))
    assert tls.trusted_from() == str(directory)
    os.utime(directory, (2, 2))
    os.utime(bundle, (3, 3))  # somebody appended a certificate
    assert str(bundle) in tls.trusted_from() and fetch(server, tls.context())


def test_a_bundle_of_ones_own_is_never_left_out(server, authority, system, monkeypatch):
    whole_store(system / "built/certs")
    path = authority.pem_file(system)
    os.utime(path, (1, 1))
    monkeypatch.setenv("SSL_CERT_FILE", path)
    assert fetch(server, tls.context())


def test_the_system_s_bundle_stays_beside_a_directory_of_ones_own(server, authority, system, monkeypatch):
    (system / "own").mkdir()
    whole_store(system / "own")
    os.rename(authority.pem_file(system), system / "built/cert.pem")
    os.utime(system / "built/cert.pem", (1, 1))
    monkeypatch.setenv("SSL_CERT_DIR", str(system / "own"))
    assert fetch(server, tls.context())


def test_without_any_certificate_nobody_is_trusted(server, system):
    (system / "usual/bundle.crt").write_text("")
    assert tls.trusted_from() == ""
    with pytest.raises(ssl.SSLCertVerificationError):
        fetch(server, tls.context())


def test_the_system_does_not_trust_a_private_authority(server):
    with pytest.raises(ssl.SSLCertVerificationError):
        fetch(server, tls.context())


def test_a_server_s_own_certificate_can_be_trusted(server, home):
    with open(f"{home}/server.pem", "w") as file:
        file.write(ssl.get_server_certificate(("127.0.0.1", server.port)))
    assert fetch(server, tls.context(f"{home}/server.pem"))


@pytest.mark.parametrize(
    "names, options, host, words",
    [
        (["api.test"], {}, "localhost", "Hostname mismatch.*localhost"),
        (["localhost"], {}, "127.0.0.1", "IP address mismatch.*127.0.0.1"),
        (["127.0.0.1"], {}, "127.0.0.1", None),
        (["localhost"], {"expired": True}, "localhost", "certificate has expired"),
    ],
)
def test_certificates_are_checked(authority, home, names, options, host, words):
    context = tls.context(authority.pem_file(home))
    with ScriptedServer(response("hello"), tls=authority.context(*names, **options)) as server:
        if not words:
            assert fetch(server, context, host)
            return
        with pytest.raises(ssl.SSLCertVerificationError, match=words):
            fetch(server, context, host)
    assert not server.requests


def test_a_wrong_authority_is_refused(server, other, home):
    with pytest.raises(ssl.SSLCertVerificationError, match="unable to get local issuer certificate"):
        fetch(server, tls.context(other.pem_file(home)))


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_tls_before_1_2_is_refused(authority, home):
    old = authority.context("localhost")
    old.set_ciphers("DEFAULT:@SECLEVEL=0")
    old.minimum_version = ssl.TLSVersion.TLSv1
    old.maximum_version = ssl.TLSVersion.TLSv1_1
    with ScriptedServer(tls=old) as server, pytest.raises(ssl.SSLError, match="(?i)protocol version|unsupported protocol"):
        fetch(server, tls.context(authority.pem_file(home)))


def test_session_secrets_are_not_written(server, authority, home, monkeypatch):
    monkeypatch.setenv("SSLKEYLOGFILE", f"{home}/secrets")
    fetch(server, tls.context(authority.pem_file(home)))
    assert not os.path.exists(f"{home}/secrets")


FILES = {
    "missing": (None, "it cannot be read: No such file or directory"),
    "directory": (..., "it cannot be read: Not a regular file"),
    "empty": (b"", "it holds no certificate in PEM form"),
    "text": (b"hello\n", "it holds no certificate in PEM form"),
    "der": (b"0\x82\x01\x0a\x02\x82", "it holds no certificate in PEM form"),
    "key": (b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "it holds no certificate in PEM form"),
    "broken": (b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "it holds no certificate in PEM form"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_used_is_named(home, monkeypatch, name):
    content, why = FILES[name]
    path = f"{home}/{name}.pem"
    if content is ...:
        os.mkdir(path)
    elif content is not None:
        with open(path, "wb") as file:
            file.write(content)
    with pytest.raises(UsageError, match=f"^ai.ca_file names {path}, but ({why})$") as caught:
        tls.context(path)
    assert caught.value.code == 2 and "ai config set ai.ca_file" in caught.value.hint
    monkeypatch.setenv("SSL_CERT_FILE", path)
    with pytest.raises(ProviderError, match=f"^SSL_CERT_FILE names {path}, but ({why})$") as caught:
        tls.context()
    assert (caught.value.kind, caught.value.code) == ("tls", 5) and "SSL_CERT_FILE" in caught.value.hint


def test_a_list_of_revocations_is_no_certificate(home, other):
    import datetime

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization

    key = serialization.load_pem_private_key(other._ca.private_key_pem.bytes(), None)
    now = datetime.datetime.now(datetime.timezone.utc)
    issuer = x509.load_pem_x509_certificate(other.pem).subject
    revoked = x509.CertificateRevocationListBuilder(issuer, now, now + datetime.timedelta(1)).sign(key, hashes.SHA256())
    with open(f"{home}/crl.pem", "wb") as file:
        file.write(revoked.public_bytes(serialization.Encoding.PEM))
    with pytest.raises(UsageError, match="no certificate in PEM form"):
        tls.context(f"{home}/crl.pem")


def test_a_closing_server_ends_its_encrypted_connections(authority, home):
    with ScriptedServer(["hang"], tls=authority.context("localhost")) as server:
        connection = http.client.HTTPSConnection("localhost", server.port, context=tls.context(authority.pem_file(home)), timeout=5)
        connection.request("GET", "/v1")
    with pytest.raises((http.client.HTTPException, OSError)):
        connection.getresponse()
    connection.close()


def test_a_fifo_is_no_certificate_and_hangs_nobody(home):
    os.mkfifo(f"{home}/ca.pem")
    with pytest.raises(UsageError, match="Not a regular file"):
        tls.context(f"{home}/ca.pem")
