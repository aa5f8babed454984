"""What it means to read, write, change, move or delete a path: one table of role × class."""

from __future__ import annotations

from functools import lru_cache

from opsterm.guard_places import CLASSES
from opsterm.record import NamedTuple
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, SAFE


class Use(NamedTuple):
    """roles × classes → level; {} in reason is the path, {kind} what that class is.

    when: only where this holds: "deep" (with everything below), "exists" (the file is there, or may
    be), "shown" (to a model), "absolute" (a path from the root or a home), "mounted"; all of them where there are
    several.
    """

    roles: str
    classes: str
    level: str
    reason: str
    instead: str = ""
    when: str = ""
    lockout: bool = False


COPY = "take a copy first"
# fmt: off
# The first row that fits counts.
USES = (
    Use("delete move", "root", FORBIDDEN, "it destroys the whole system", "name the one directory you mean"),
    Use("delete move", "accounts critical", FORBIDDEN, "without {} the system does not start or lets nobody in"),
    Use("delete", "home", FORBIDDEN, "it deletes a whole home directory: {}", "name what is to go"),
    Use("move", "home", DANGEROUS, "it takes a whole home directory away: {}"),
    Use("delete move", "system", FORBIDDEN, "it destroys a directory that the system lives in: {}",
        "name the single files that are to go"),
    Use("delete", "backups", FORBIDDEN, "it deletes backups as a whole: {}", "expire single ones with the backup tool",
        "deep absolute"),
    Use("delete move", "sshd keys", DANGEROUS, "nobody may be able to log in afterwards: {}", lockout=True),
    Use("delete move", "etc", DANGEROUS, "it takes away configuration of the system: {}", COPY),
    Use("delete move", "usr proc disk partition", DANGEROUS, "it takes away {}, which the system needs"),
    Use("delete", "secret", DANGEROUS, "it deletes {}, which may be the only copy of a key or password"),
    Use("delete", "backup", DANGEROUS, "it deletes a backup: {}"),
    Use("delete", "vcs", DANGEROUS, "it deletes the history of a repository: {}"),
    Use("delete", "unknown", DANGEROUS, "what it deletes is only known when it runs; an empty variable widens it",
        "print the names first; ${NAME:?} stops where NAME is empty"),
    Use("delete", "made", MODERATE, "it deletes {}, which can be made again"),
    Use("delete", "tmp", MODERATE, "it deletes a temporary file: {}"),
    Use("delete", "log", DANGEROUS, "it deletes a log, which may be the only evidence: {}", "logrotate -f CONFIG"),
    Use("delete", "data cron shellrc config", DANGEROUS, "it deletes {kind}: {}", COPY, "deep"),
    Use("delete", "cron shellrc", DANGEROUS, "it deletes {kind}: {}"),
    Use("delete", "data", DANGEROUS, "it deletes data: {}", COPY, "absolute"),
    Use("delete", "top", DANGEROUS, "it deletes a whole directory of the first level: {}", "", "deep"),
    Use("delete", "outside tree", DANGEROUS, "it deletes everything below {}", "", "deep"),
    Use("delete", "*", MODERATE, "it deletes {}"),
    Use("move", "*", MODERATE, "it takes {} away from its place"),
    Use("write append device", "disk", FORBIDDEN, "it overwrites a disk: {}", "do that yourself"),
    Use("device", "partition", FORBIDDEN, "{} is mounted: its files would be destroyed", "umount it first", "mounted"),
    Use("device", "partition", DANGEROUS, "everything on {} is lost", "look first what is on it: lsblk -f"),
    Use("write append", "partition", FORBIDDEN, "it overwrites a partition: {}"),
    Use("write append", "socket", DANGEROUS, "it sends to another machine through {}"),
    Use("write append device change truncate", "null", SAFE, ""),
    Use("write", "accounts", FORBIDDEN, "it overwrites the accounts of the system: {}", "useradd, usermod, vipw"),
    Use("write", "root home system", FORBIDDEN, "it overwrites everything below {}", "name one file", "deep"),
    Use("write append", "root", DANGEROUS, "it writes into the root directory"),
    Use("append", "accounts", DANGEROUS, "it adds an account behind the back of useradd: {}", "useradd"),
    Use("write append", "critical sshd keys", DANGEROUS,
        "a mistake there keeps the machine from starting or you from logging in: {}",
        "write a copy, check it (visudo -c, sshd -t), then move it into place", lockout=True),
    Use("write append", "secret", DANGEROUS, "it writes to {}, where keys or passwords are kept"),
    Use("write append", "shellrc cron proc", DANGEROUS, "it writes to {}: {kind}"),
    Use("write append", "system etc usr", DANGEROUS, "it writes to {}: {kind}", COPY),
    Use("write", "vcs", DANGEROUS, "it writes into a repository's own files: {}"),
    Use("write", "unknown", MODERATE, "it overwrites a file whose name is only known when it runs"),
    Use("truncate", "unknown", DANGEROUS, "it overwrites a file whose name is only known when it runs"),
    Use("truncate", "tmp made", MODERATE, "it overwrites {}"),
    Use("truncate", "log data config backup", DANGEROUS, "it overwrites {kind}: {}",
        "append with >>, or take a copy first", "exists"),
    Use("truncate", "outside home", DANGEROUS, "it overwrites a file outside of the directory you work in: {}",
        "append with >>, or take a copy first", "exists"),
    Use("write append truncate", "*", MODERATE, "it writes to {}"),
    Use("device", "*", MODERATE, "it changes a device: {}"),
    Use("change", "root", FORBIDDEN, "it changes modes or owners of the whole system",
        "name the one directory you mean", "deep"),
    Use("change", "loose", DANGEROUS, "it changes modes or owners of everything below {}", "", "deep"),
    Use("change", "system", FORBIDDEN, "it changes modes or owners of a directory that the system lives in: {}",
        "name the single files", "deep"),
    Use("change", "accounts critical sshd keys", DANGEROUS, "a wrong mode or owner there locks people out: {}",
        lockout=True),
    Use("change", "root system etc usr proc disk partition cron", DANGEROUS,
        "it changes the mode or owner of {}: {kind}"),
    Use("change", "secret", MODERATE, "it changes who may read {}"),
    Use("change", "*", MODERATE, "it changes the mode or owner of {}"),
    Use("read copy", "secret", DANGEROUS, "it shows secrets: {}", "ask the person for what is needed from it", "shown"),
)
# fmt: on


@lru_cache(maxsize=4096)
def use_of(role: str, classes: frozenset[str], holds: frozenset[str]) -> Use | None:
    """The row that says what this role means for a path of these classes; None where it means nothing."""
    for use in USES:
        if role not in use.roles.split() or not holds.issuperset(use.when.split()):
            continue
        wanted = classes - {"system"} if "loose" in classes and role == "change" else classes
        if use.classes == "*" or wanted.intersection(use.classes.split()):
            return use
    return None


def worded(use: Use, path: str, classes: frozenset[str]) -> str:
    """The reason of a row for this path."""
    kind = next((CLASSES[name] for name in use.classes.split() if name in classes), "a file")
    return use.reason.replace("{kind}", kind).replace("{}", path)
