"""Which HTTP proxy the environment names for an address, if any: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY.

There is no standard for these variables. Here: lower case comes before upper case, an empty variable counts as not
set, an http:// proxy without a port is at port 80, and a domain in NO_PROXY stands for itself and all its subdomains,
whether it is written example.com, .example.com or *.example.com.
"""

from __future__ import annotations

import os

from opsterm.provider_errors import ProviderError
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

PORTS = {"http": 80, "https": 443}
DEFAULT_PORT = 80  # of a proxy: what http:// means everywhere but in curl, which takes 1080
_NOT_IN_HOSTS = frozenset(" \"'<>\\^`{|}%@:/[]")


class Proxy(NamedTuple):
    """An HTTP proxy. host has no brackets; authorization is the value of a Proxy-Authorization header, "" without
    credentials; variable is the one it comes from, in capitals whichever case it has."""

    host: str
    port: int
    authorization: str
    variable: str

    @property
    def place(self) -> str:
        """HOST:PORT, for messages and for connecting."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def __repr__(self) -> str:  # without the password, which must not come into a traceback or a log
        return f"<Proxy {self.place} from {self.variable}>"


def choose(url: str, environ: Mapping[str, str] = os.environ) -> Proxy | None:
    """The proxy that the environment names for url, None for a direct connection.

    Loopback is never reached through a proxy. Raises ProviderError ("proxy") for a variable that holds no address of
    an HTTP proxy; it does not quote the value, which may hold a password.
    """
    scheme = url.partition("://")[0].lower()
    variable, value = _setting(scheme, environ)
    if not value:
        return None
    host, port = target(url)
    if is_loopback(host) or _is_excepted(host, port, environ.get("no_proxy") or environ.get("NO_PROXY") or ""):
        return None
    return _parse(value, variable)


def _setting(scheme: str, environ: Mapping[str, str]) -> tuple[str, str]:
    """The first variable that is set for addresses of scheme, in capitals, and its value; both "" without any."""
    for name in (f"{scheme}_proxy", f"{scheme.upper()}_PROXY", "all_proxy", "ALL_PROXY"):
        # In a CGI program HTTP_PROXY is the visitor's header `Proxy:`.
        if name == "HTTP_PROXY" and "REQUEST_METHOD" in environ:
            continue
        if value := environ.get(name, "").strip():
            return name.upper(), value
    return "", ""


def target(url: str) -> tuple[str, int]:
    """Host (lower case, without brackets and trailing dots) and port of url."""
    default = PORTS.get(url.partition("://")[0].lower(), 0)
    authority = _split(url.partition("://")[2])[0].rpartition("@")[2]
    if authority.startswith("["):
        host, _, port = authority[1:].partition("]")
    else:
        host, _, port = authority.partition(":")
    port = port.removeprefix(":")
    return host.lower().rstrip("."), int(port) if _is_number(port) else default


def _split(text: str) -> tuple[str, str]:
    """The authority that an address without its scheme starts with, and what follows."""
    end = min((at for at in map(text.find, "/?#") if at >= 0), default=len(text))
    return text[:end], text[end:]


def _parse(value: str, variable: str) -> Proxy:
    scheme, separator, address = value.partition("://")
    if not separator:
        scheme, address = "http", value
    scheme = scheme.lower()
    if scheme == "https" or scheme.startswith("socks"):
        raise _unspoken(variable, scheme)
    authority, rest = _split(address)
    credentials, at, place = authority.rpartition("@")
    host, port = _host_and_port(place)
    # An @ further on was meant to end a password with a slash in it: what stands before is no host.
    if scheme != "http" or not host or "@" in rest or (not separator and rest.strip("/")):
        raise _malformed(variable)
    return Proxy(host, port, _basic(credentials) if credentials else "", variable)


def _host_and_port(place: str) -> tuple[str, int]:
    """Host and port of HOST[:PORT] or [ADDRESS][:PORT]; "" for the host where it is neither."""
    if place.startswith("["):
        host, bracket, port = place[1:].partition("]")
        valid = bool(bracket) and ":" in host and host.isprintable() and _packed(host) != b""
    else:
        host, colon, port = place.partition(":")
        port = colon + port
        valid = host.isprintable() and _NOT_IN_HOSTS.isdisjoint(host)
    if not port:
        return host if valid else "", DEFAULT_PORT
    number = port[1:]
    if not valid or port[0] != ":" or not _is_number(number) or not 0 < int(number) < 65536:
        return "", 0
    return host, int(number)


def _is_number(text: str) -> bool:
    """Whether text is a number of up to five decimal digits: a port, or the length of a prefix."""
    return text.isascii() and text.isdigit() and len(text) < 6


def _basic(credentials: str) -> str:
    from binascii import b2a_base64
    from urllib.parse import unquote_to_bytes

    user, _, password = credentials.partition(":")
    pair = unquote_to_bytes(os.fsencode(user)) + b":" + unquote_to_bytes(os.fsencode(password))
    return "Basic " + b2a_base64(pair, newline=False).decode()


def _malformed(variable: str) -> ProviderError:
    error = ProviderError("proxy", f"{variable} is no address of an HTTP proxy, such as http://proxy.example.com:3128")
    error.hint = (
        f"Correct {variable} ({variable.lower()} comes first if it is set), or unset it. In a user or password write "
        "%40 for @, %2F for /, %3A for :, %23 for #"
    )
    return error


def _unspoken(variable: str, scheme: str) -> ProviderError:
    kind = "a proxy behind TLS (https://)" if scheme == "https" else f"a SOCKS proxy ({scheme[:10]}://)"
    error = ProviderError(
        "proxy", f"{variable} is no address of an HTTP proxy: it names {kind}, which is not supported"
    )
    way = "If the proxy takes plain HTTP, as most do, write http://" if scheme == "https" else "Name an HTTP proxy"
    error.hint = f"{way} in {variable} ({variable.lower()} comes first if it is set), or except the host with NO_PROXY"
    return error


def is_loopback(host: str) -> bool:
    """A proxy cannot reach our own loopback, so it is never asked to."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    if host.startswith("127."):
        return host.replace(".", "").isdigit()
    if ":" not in host:
        return False
    address = _packed(host)
    return address == bytes(15) + b"\x01" or len(address) == 4 and address[0] == 127


def _is_excepted(host: str, port: int, no_proxy: str) -> bool:
    """Whether an entry of no_proxy stands for host and port. What is no entry is passed over."""
    address = None
    for entry in no_proxy.lower().replace(",", " ").split():
        if entry == "*":
            return True
        if address is None:
            address = _packed(host) if ":" in host or host[-1:].isdigit() else b""
        if "/" in entry:
            if address and _in_network(address, entry):
                return True
            continue
        name, wanted = _entry(entry)
        if wanted in ("", str(port)) and (_packed(name) == address if address else _in_domain(host, name)):
            return True
    return False


def _entry(entry: str) -> tuple[str, str]:
    """Name or address, and port ("" for any) of an entry; an IPv6 address has its port behind brackets only."""
    if entry.startswith("["):
        name, _, port = entry[1:].partition("]")
        return name, port.removeprefix(":")
    if entry.count(":") > 1:
        return entry, ""
    name, _, port = entry.partition(":")
    return name, port


def _in_domain(host: str, name: str) -> bool:
    domain = name.removeprefix("*.").strip(".")
    return host == domain or host.endswith(f".{domain}")


def _in_network(address: bytes, entry: str) -> bool:
    base, _, length = entry.partition("/")
    network = _packed(base.strip("[]"))
    if len(network) != len(address) or not _is_number(length) or int(length) > 8 * len(address):
        return False
    rest = 8 * len(address) - int(length)
    return int.from_bytes(network, "big") >> rest == int.from_bytes(address, "big") >> rest


def _packed(text: str) -> bytes:
    """The bytes of an address literal, four of them also for an IPv4 address in IPv6 form; empty for a name."""
    import socket

    family = socket.AF_INET6 if ":" in text else socket.AF_INET
    try:
        packed = socket.inet_pton(family, text.partition("%")[0])
    except (OSError, ValueError):  # ValueError: a NUL, a surrogate
        return b""
    return packed[12:] if packed.startswith(bytes(10) + b"\xff\xff") else packed
