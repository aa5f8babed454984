"""The TLS context of all connections: which certificates are trusted, and where they were found."""

from __future__ import annotations

import os

from opsterm import paths
from opsterm.errors import OpsTermError, UsageError
from opsterm.provider_errors import ProviderError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl

# Where systems keep their store, for an OpenSSL that was built for another one.
USUAL_DIRECTORY = "/etc/ssl/certs"
USUAL_FILES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Arch, Alpine
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, RHEL
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # Alpine, macOS, BSD
    "/usr/local/share/certs/ca-root-nss.crt",  # FreeBSD
)
WHOLE_STORE = 50  # certificates; a hashed directory with fewer is somebody's addition to the system's bundle


def context(ca_file: str = "", setting: str = "ai.ca_file") -> ssl.SSLContext:
    """A context for clients: TLS 1.2 or newer, certificate and host name are checked.

    With ca_file (a PEM file, named by setting) nothing but its certificates is trusted; otherwise SSL_CERT_FILE,
    SSL_CERT_DIR and the system's store. SSLKEYLOGFILE is not looked at, since it would put the session's secrets on
    disk. Raises UsageError when ca_file cannot be used, ProviderError ("tls") when SSL_CERT_FILE cannot.
    """
    import ssl

    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    # A trusted certificate need not be a root: ca_file may hold an intermediate CA, or the server's own certificate.
    made.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    made.set_alpn_protocols(["http/1.1"])
    _trust(made, ca_file, setting)
    return made


def trusted_from(ca_file: str = "", setting: str = "ai.ca_file") -> str:
    """The files and directories that context(ca_file) trusts, with commas between; "" when it trusts nobody.

    Raises what context raises.
    """
    import ssl

    return ", ".join(_trust(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ca_file, setting))


def _trust(made: ssl.SSLContext, ca_file: str, setting: str) -> list[str]:
    """Give the context its certificates; return where they are from."""
    if ca_file:
        path = os.path.expanduser(ca_file)
        if why := _load_file(made, path):
            raise _unusable_ca_file(path, why, setting)
        return [path]
    used = _trust_environment(made, os.environ.get("SSL_CERT_FILE", ""))
    if not used:
        used = _load_directories(made, [USUAL_DIRECTORY])
        used += _load_first(made, USUAL_FILES, used)
    return used


def _trust_environment(made: ssl.SSLContext, named: str) -> list[str]:
    """SSL_CERT_FILE (named) and SSL_CERT_DIR; as in OpenSSL, each replaces one of its two defaults and leaves the
    other."""
    import ssl

    defaults = ssl.get_default_verify_paths()
    used = _load_directories(made, (os.environ.get("SSL_CERT_DIR") or defaults.openssl_capath).split(os.pathsep))
    system = [path for path in used if _is_one_of(path, (defaults.openssl_capath, USUAL_DIRECTORY))]
    if not named:
        return used + _load_first(made, (defaults.openssl_cafile,), system)
    if _is_one_of(named, (defaults.openssl_cafile, *USUAL_FILES)) and _is_covered(named, system):
        return used
    if why := _load_file(made, named):
        raise _unusable_cert_file(named, why)
    return [named, *used]


def _load_directories(made: ssl.SSLContext, directories: list[str]) -> list[str]:
    """Trust those of directories that are hashed, and return them: OpenSSL reads the one certificate it needs."""
    used = [directory for directory in directories if _hashed(directory)]
    for directory in used:
        made.load_verify_locations(capath=directory)
    return used


def _load_first(made: ssl.SSLContext, files: tuple[str, ...], directories: list[str]) -> list[str]:
    """Trust the first good one of files and return it, unless the directories make it superfluous."""
    for file in files:
        if _is_covered(file, directories):
            break
        if not _load_file(made, file):
            return [file]
    return []


def _is_covered(file: str, directories: list[str]) -> bool:
    """Whether one of the system's directories holds what its bundle does. To read the bundle takes 20 ms.

    Not if it was written to since, as by `cat ca.pem >> ca-certificates.crt`.
    """
    return any(_hashed(path) >= WHOLE_STORE and _modified(file) <= _modified(path) for path in directories)


def _is_one_of(path: str, others: tuple[str, ...]) -> bool:
    return os.path.realpath(path) in map(os.path.realpath, others)


def _hashed(directory: str) -> int:
    """How many certificates of directory OpenSSL finds: files named by a hash, 9d66eef0.0. Counts to WHOLE_STORE."""
    count = 0
    try:
        with os.scandir(directory) as entries:
            for entry in entries:
                stem, dot, number = entry.name.partition(".")
                count += bool(dot) and len(stem) == 8 and number.isdigit() and not stem.strip("0123456789abcdef")
                if count >= WHOLE_STORE:
                    break
    except OSError:
        pass
    return count


def _modified(path: str) -> float:
    try:
        return os.stat(path).st_mtime
    except OSError:
        return 0.0


def _load_file(made: ssl.SSLContext, path: str) -> str:
    """Trust the certificates in a PEM file; return why that cannot be, "" when it is done."""
    import ssl

    before = made.cert_store_stats()["x509"]
    try:
        os.close(paths.open_regular(path, os.O_RDONLY))  # OpenSSL would wait for the other end of a FIFO
        made.load_verify_locations(cafile=path)
    except ssl.SSLError:
        return "it holds no certificate in PEM form"
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        return f"it cannot be read: {getattr(error, 'strerror', None) or error}"
    # A file of nothing but revocation lists is loaded without complaint.
    return "" if made.cert_store_stats()["x509"] > before else "it holds no certificate in PEM form"


def _unusable_ca_file(path: str, why: str, setting: str) -> OpsTermError:
    return UsageError(
        f"{setting} names {path}, but {why}",
        f"ai config set {setting} FILE (OPSTERM_CA_FILE comes before it), with the certificate of the CA as PEM; "
        "openssl x509 -inform der -in ca.der -out ca.pem makes PEM of DER",
    )


def _unusable_cert_file(path: str, why: str) -> OpsTermError:
    error = ProviderError("tls", f"SSL_CERT_FILE names {path}, but {why}")
    error.hint = "Set SSL_CERT_FILE to a PEM file with the certificates to trust, or unset it for the system's"
    return error
