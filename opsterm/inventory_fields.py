"""What may stand below a server in servers.yaml: the table of its keys, each with what reads it."""

from __future__ import annotations

from opsterm.errors import UsageError
from opsterm.record import NamedTuple
from opsterm.term import conceals

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from opsterm.yamlfile import Node

HOST_KEYS = ("ask", "strict", "accept-new")
NO_PROXY = "none"  # directly, whatever `defaults` and ssh's own configuration have
# Options of ssh that are a key of their own here, or would begin another section of its configuration.
TAKEN = {
    "hostname": "host", "user": "user", "port": "port", "proxyjump": "proxy", "stricthostkeychecking": "host_key",
    "forwardagent": "forward_agent",
}  # fmt: skip
SECTIONS = ("host", "match", "include")
SHELL = "'\"`\\;&|<>(){}"  # signs that OpenSSH takes in no host and no user: a ProxyCommand is read by a shell


class Server(NamedTuple):
    """One machine as it is reached by ssh.

    host is "" where the name is what ssh gets; proxy are the hops, the outermost first: names, or literals such as
    user@host:port; (NO_PROXY,) for the direct way, () where ssh's own configuration decides. tags include `env`. become
    is True for root by sudo, or a user's name. host_key is "" or one of HOST_KEYS. options are ssh's own, one may stand
    there several times. place is FILE:LINE, "" for a literal.
    """

    name: str
    host: str = ""
    user: str = ""
    port: int | None = None
    key: str = ""
    proxy: tuple[str, ...] = ()
    desc: str = ""
    tags: tuple[str, ...] = ()
    become: bool | str = False
    forward_agent: bool = False
    host_key: str = ""
    options: tuple[tuple[str, str], ...] = ()
    place: str = ""


def read(section: str, field: str, node: Node, reader: Callable[[Node], Any] | None = None) -> Any:
    """The value of section.field as Server has it. UsageError, with the place, for one that it cannot have."""
    try:
        return (reader or FIELDS[field])(node)
    except _Wrong as wrong:
        raise UsageError(f"{wrong.place or node.place}: {section}.{field} {wrong}", wrong.example) from None


class _Wrong(Exception):
    """The end of a sentence that begins with the name of the field."""

    def __init__(self, why: str, example: str | None = None, place: str = "") -> None:
        super().__init__(why)
        self.example, self.place = example, place


def _text(node: Node) -> str:
    """A scalar as it stands in the file."""
    if node.value is None:
        return ""
    if isinstance(node.value, (dict, list)):
        raise _Wrong("should be one text")
    text = node.value if isinstance(node.value, str) or node.text is None else node.text
    text = str(text).strip()
    if conceals(text) or "\n" in text or "\t" in text:
        raise _Wrong("has characters in it that do not show")
    return text


def _desc(node: Node) -> str:
    """For people alone: it may have lines, and is shown in one."""
    if isinstance(node.value, str):
        return " ".join(node.value.split())
    return _text(node)


def _word(node: Node) -> str:
    """What becomes an argument of ssh."""
    text = _text(node)
    if text.startswith("-"):
        raise _Wrong(f"may not begin with '-': {text!r} would be an option of ssh")
    if " " in text or '"' in text:
        raise _Wrong(f"should be one word, not {text!r}")
    return text


def _user(node: Node) -> str:
    return _without(SHELL.replace("\\", ""), _word(node))  # a domain may stand in front: DOMAIN\\mia


def _without(signs: str, text: str) -> str:
    for sign in text:
        if sign in signs:
            raise _Wrong(f"may not have {sign} in it: {text!r}")
    return text


def _path(node: Node) -> str:
    text = _text(node)
    if text.startswith("-") or '"' in text:
        raise _Wrong(f"is no path that ssh could take: {text!r}", "key: ~/.ssh/id_ed25519")
    return text


def _host(node: Node) -> str:
    """A name or an address; an IPv6 address may stand in brackets."""
    text = _word(node)
    inner = text[1:-1] if text.startswith("[") and text.endswith("]") else text
    if "@" in text:
        user, _, host = text.rpartition("@")
        raise _Wrong(f"is a host alone: {text!r} has a user in front of it", f"host: {host}, and user: {user}")
    if inner.count(":") == 1:
        host, _, port = inner.partition(":")
        raise _Wrong(f"is a host alone: {text!r} has a port behind it", f"host: {host}, and port: {port}")
    return _without(f"{SHELL}$,/", inner)


def _port(node: Node) -> int | None:
    text = _text(node)
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and 0 < int(text) < 65536):
        raise _Wrong(f"should be a number from 1 to 65535, not {text!r}")
    return int(text)


def words(node: Node) -> tuple[str, ...]:
    """A list of texts, or one text with commas."""
    parts = [node] if isinstance(node.value, str) else node.value or []
    if not isinstance(parts, list) or not all(isinstance(part.value, str) for part in parts):
        raise _Wrong("should be a list of words")
    if any(conceals(part.value) for part in parts):
        raise _Wrong("has characters in it that do not show")
    return tuple(word for part in parts for word in split(part.value))


def split(text: str) -> list[str]:
    """The parts of a text with commas; none of what stands in brackets is taken apart."""
    found, depth = [""], 0
    for sign in text:
        depth = max(depth + (sign == "[") - (sign == "]"), 0)
        if sign == "," and not depth:
            found.append("")
        else:
            found[-1] += sign
    return [part.strip() for part in found if part.strip()]


def _tags(node: Node) -> tuple[str, ...]:
    try:
        return words(node)
    except _Wrong as wrong:
        raise _Wrong(str(wrong), "tags: [prod, web]") from None


def _proxy(node: Node) -> tuple[str, ...]:
    try:
        hops = words(node)
    except _Wrong as wrong:
        raise _Wrong(str(wrong), "proxy: edge, or a chain: proxy: edge,bastion") from None
    if NO_PROXY in hops and len(hops) > 1:
        raise _Wrong(f"has {NO_PROXY!r} next to others: it stands alone", f"proxy: {NO_PROXY}")
    for hop in hops:
        if hop.startswith("-") or " " in hop:
            raise _Wrong(f"names no server with {hop!r}", "proxy: edge, or a chain: proxy: edge,bastion")
    return hops


def _bool(node: Node) -> bool:
    if node.value is None:
        return False
    if not isinstance(node.value, bool):
        raise _Wrong("should be true or false")
    return node.value


def _become(node: Node) -> bool | str:
    return _word(node) if isinstance(node.value, str) else _bool(node)


def _host_key(node: Node) -> str:
    text = _text(node)
    if text and text not in HOST_KEYS:
        raise _Wrong(f"should be one of {', '.join(HOST_KEYS)}, not {text!r}")
    return text


def _options(node: Node) -> tuple[tuple[str, str], ...]:
    """A mapping of ssh's options. What takes several values has a list of them."""
    if node.value is None:
        return ()
    if not isinstance(node.value, dict):
        raise _Wrong("should hold `Option: value` lines", "options: {ServerAliveInterval: 30}")
    found = []
    for name, (place, value) in node.value.items():
        check_option(name, place)
        for item in value.value if isinstance(value.value, list) else [value]:
            text = _text(item)
            if isinstance(item.value, bool):  # true and off, too: ssh knows yes and no
                text = "yes" if item.value else "no"
            if not text:
                raise _Wrong(f"has no value for {name}", place=place)
            found.append((name, text))
    return tuple(found)


def check_option(name: str, place: str = "") -> None:
    low = name.lower()
    if low in TAKEN:
        raise _Wrong(f"may not hold {name}: that is `{TAKEN[low]}` here", _instead(TAKEN[low]), place)
    if low in SECTIONS or not (name.isascii() and name.isalnum()):
        raise _Wrong(f"has {name!r}, which is no option of ssh", "man ssh_config", place)


def _instead(field: str) -> str:
    return f"host_key: {' | '.join(HOST_KEYS)}" if field == "host_key" else f"{field}: … next to options"


FIELDS: dict[str, Callable[[Node], Any]] = {
    "host": _host,
    "user": _user,
    "port": _port,
    "key": _path,
    "proxy": _proxy,
    "desc": _desc,
    "tags": _tags,
    "env": _word,
    "become": _become,
    "forward_agent": _bool,
    "host_key": _host_key,
    "options": _options,
}
