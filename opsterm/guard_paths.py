"""What a path is: the whole system, somebody's home, a disk, a secret, a log, a file of the tree that is worked in."""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache

from opsterm.argv import UNKNOWN
from opsterm.guard_globs import fits
from opsterm.guard_places import ALL_BELOW, DISK, DISKS, LOOSE, NAMED, PARTITION, SECRET, SYSTEM
from opsterm.record import NamedTuple

OPAQUE = "\ue001"  # in a path: some text that is not known, but neither empty nor with a slash in it
EACH = "each-of-"  # behind OPAQUE, before a kind: every one that there is of it (see guard_lists)
EACH_DISK = OPAQUE + EACH + "disk"


COPY_OF = OPAQUE + "copy-of-"  # what a file holds that is a program of the system, before its name
LOCAL_PROGRAMS = re.compile(
    r"/usr/lib(?:64|exec)?/(?:nagios|monitoring)(?:/plugins|-plugins)/[^/]+|"
    r"(?:/usr|/usr/local|/opt/homebrew|/snap|/usr/pkg|/usr/xpg4|/usr/ucb|/run/current-system/sw)?/s?bin/[^/]+|/opt/[\w.-]+/bin/[^/]+"
)


class Place(NamedTuple):
    """Where a command works. cwd is "" where that is not known; home may hold OPAQUE. local: its files can be looked
    at. links: paths there that lead elsewhere: (path, where to); a path that ends in a slash is what is mounted there.
    cwds: what cwd may be, where it is not known."""

    cwd: str
    home: str
    local: bool = True
    links: tuple[tuple[str, str], ...] = ()
    cwds: tuple[str, ...] = ()


def absolute(path: str, place: Place) -> str:
    """The path without `~`, `.`, `..` and double slashes; relative still, where the working directory is not known."""
    if path == "~" or path.startswith("~/"):
        path = place.home + path[1:]
    elif path.startswith("~") and path[1:2] not in ("+", "-"):
        user, slash, rest = path[1:].partition("/")
        path = ("/root" if user == "root" else f"/home/{user}") + slash + rest
    elif path.startswith("~+"):
        path = place.cwd + path[2:]
    if not path.startswith("/") and place.cwd and not path.startswith(UNKNOWN):
        path = f"{place.cwd}/{path}"
    found = _collapsed(path)
    if found.startswith("/proc/"):  # every process has the whole system in its directory
        found = re.sub(r"\A/proc/[^/]+/root(?:/|\Z)", "/", found)
        found = re.sub(r"\A/proc/(?:self|thread-self)/cwd(?=/|\Z)", place.cwd or UNKNOWN, found)
    for link, target in reversed(place.links):
        link = link.rstrip("/")
        if found == link or found.startswith(link + "/"):
            return _collapsed(target + "/" + found[len(link) :])
    return found


def program(path: str) -> str | None:
    """What a file holds that is a program of the system; None of another."""
    return f"{COPY_OF}{posixpath.basename(path)}\n" if LOCAL_PROGRAMS.fullmatch(path) and UNKNOWN not in path else None


def _collapsed(path: str) -> str:
    found = posixpath.normpath(path) if path else path
    return found[1:] if found.startswith("//") else found


@lru_cache(maxsize=4096)
def classes(path: str, place: Place) -> frozenset[str]:
    """Every class of guard_places.CLASSES that a path belongs to; one with `*`, `?`, `[…]` those of all that it may
    stand for."""
    if path in ("", "-"):
        return frozenset()
    if re.match(r"(?:[\w.-]+@)?[\w.-]+:(?!\\)", path) and not path.startswith("/"):
        return frozenset(("remote",))
    path = re.sub(r"[!?*+@]\([^()/]*\)", "*", path)
    full = absolute(path, place)
    if full.startswith(UNKNOWN):
        return frozenset(("unknown", *_by_name(full)))
    found = _by_name(full if full.startswith("/") else "/" + full)
    if not full.startswith("/"):
        found -= {"etc", "usr", "accounts", "critical", "proc", "null", "socket"}
        return frozenset(found | _relative(full))
    return frozenset(found | _whole(full, place) | _where(full, place, found) | _devices(full))


def _relative(path: str) -> set[str]:
    """Below a directory that is not known."""
    if path.split("/")[0] == ".." or path in (".", *ALL_BELOW):
        return {"unknown"}
    return {"tree"} | ({"unknown"} if UNKNOWN in path.split("/") else set())


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.DOTALL)


def _by_name(path: str) -> set[str]:
    found = {name for name, pattern in NAMED.items() if _compiled(pattern).fullmatch(path)}
    if _compiled(SECRET).fullmatch(path):
        found.add("secret")
    if "*" in path or "?" in path or "[" in path:
        found |= _by_glob(path)
    return found


# What a pattern may stand for, besides what it looks like.
_TARGETS = (
    ("/etc/passwd", "accounts"), ("/etc/shadow", "accounts"), ("/etc/group", "accounts"), ("/etc/fstab", "critical"),
    ("/etc/sudoers", "critical"), ("/etc/shadow", "secret"), ("/dev/sda", "disk"), ("/dev/nvme0n1", "disk"),
    ("/dev/vda", "disk"),
)  # fmt: skip


def _by_glob(path: str) -> set[str]:
    found = {name for target, name in _TARGETS if _like(target, path)}
    if found and path.endswith("/*"):
        found -= {"accounts", "critical", "secret"}  # the whole directory is what counts
    return found


def _like(target: str, pattern: str) -> bool:
    """As a shell matches paths: `*` does not cross a slash."""
    if target.count("/") != pattern.count("/"):
        return False
    return all(fits(part, glob) for part, glob in zip(target.split("/"), pattern.split("/")))


def _whole(path: str, place: Place) -> set[str]:
    """Is it all of the system, of a home, of a directory that the system lives in?"""
    found: set[str] = set()
    parent, _, name = path.rpartition("/")
    for candidate in {path, parent or "/"} if all_below(name) else {path}:
        found |= _whole_directory(candidate, place)
    if path.count("/") == 1 and path != "/":
        found.add("top")
        if "*" in path or "?" in path or "[" in path:
            found |= {"system" for known in SYSTEM.split() if known.count("/") == 1 and _like(known, path)}
    return found


def all_below(name: str) -> bool:
    """Does this name stand for (nearly) everything in its directory?"""
    return name in ALL_BELOW or _compiled(r"(?:\?|\[[!^][^]]*\])+\*+").fullmatch(name) is not None


def _whole_directory(path: str, place: Place) -> set[str]:
    if path in ("/", ""):
        return {"root"}
    if path in (place.home, "/home", "/root", "/Users") or _compiled(r"/(?:home|Users)/[^/]+").fullmatch(path):
        return {"home"}
    if any(mark in path for mark in "*?["):
        if any(_like(home, path) for home in ("/home", "/root", "/Users")):
            return {"home"}
        known = frozenset(name for name in _system() if _like(name, path))
    else:
        known = _system() & {path}
    if known:
        return {"system", "loose"} if known <= LOOSE else {"system"}
    return {"unknown"} if path.startswith("/" + UNKNOWN) else set()


@lru_cache(maxsize=1)
def _system() -> frozenset[str]:
    return frozenset(SYSTEM.split())


def _where(path: str, place: Place, found: set[str]) -> set[str]:
    if UNKNOWN in path.split("/"):
        return {"unknown"}
    if "tmp" in found:
        return set()
    cwd = place.cwd
    inside = bool(cwd) and cwd not in ("/", place.home) and (path == cwd or path.startswith(cwd + "/"))
    return {"tree"} if inside else {"outside"}


def _devices(path: str) -> set[str]:
    if not path.startswith("/dev/"):
        return set()
    if EACH_DISK in path or _compiled(DISKS).fullmatch(path):
        return {"disk"}
    if _compiled(DISK).fullmatch(path):
        return {"disk"}
    if _compiled(PARTITION).fullmatch(path):
        return {"partition"}
    if (UNKNOWN in path or OPAQUE in path) and not path.startswith(("/dev/shm/", "/dev/fd/", "/dev/pts/")):
        return {"partition"}
    return set()
