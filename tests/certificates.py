"""A private certificate authority: contexts for servers, and the files that make a client trust them.

    authority = Authority()
    with ScriptedServer(tls=authority.context("localhost")) as server:
        tls.context(authority.pem_file(directory))
"""

from __future__ import annotations

import datetime
import hashlib
import os
import ssl
from typing import final

import trustme
from cryptography import x509


@final
class Authority:
    """One CA with a key of its own; another instance is another CA."""

    def __init__(self) -> None:
        self._ca = trustme.CA()

    def context(self, *names: str, expired: bool = False) -> ssl.SSLContext:
        """A server's context with a certificate for names (host names or addresses)."""
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        now = datetime.datetime.now(datetime.timezone.utc)
        end = now - datetime.timedelta(days=1) if expired else None
        start = now - datetime.timedelta(days=30) if expired else None
        self._ca.issue_cert(*names, not_before=start, not_after=end).configure_cert(made)
        return made

    @property
    def pem(self) -> bytes:
        """The certificate of the CA."""
        return self._ca.cert_pem.bytes()

    def pem_file(self, directory: str) -> str:
        """Write the certificate of the CA into directory; return its path."""
        return self._write(directory, "ca.pem")

    def hashed_file(self, directory: str) -> str:
        """The same under the name by which OpenSSL looks it up in a directory, as `openssl rehash` makes it."""
        return self._write(directory, f"{self._subject_hash()}.0")

    def _write(self, directory: str, name: str) -> str:
        path = os.path.join(directory, name)
        with open(path, "wb") as file:
            file.write(self.pem)
        return path

    def _subject_hash(self) -> str:
        """SHA-1 of the subject in lower case, without the SEQUENCE around it; its first four bytes from right to left."""
        subject = x509.load_pem_x509_certificate(self.pem).subject
        lowered = x509.Name([x509.NameAttribute(part.oid, str(part.value).lower()) for part in subject])
        encoded = lowered.public_bytes()
        assert encoded[1] < 128, "a short form length is one byte"
        return hashlib.sha1(encoded[2:]).digest()[3::-1].hex()
