"""The audit: one line for everything that is asked, decided, run and changed. docs/audit.md says what each field is."""

from __future__ import annotations

import os
import time

from opsterm import audit_chain, audit_journal, audit_repair, audit_store, paths, redact
from opsterm.audit_chain import Head

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TEXT, TEXTS, WHOLE, NUMBER, BYTES = "text", "texts", "whole", "number", "bytes"
EVENTS = ("query", "command", "file", "package", "confirm", "error")
# What the caller may say, in the order in which it is written.
FIELDS = {
    "phase": TEXT,  # intent, outcome, refused, declined, handed over
    "of": WHOLE,  # the seq of the intent that this is the outcome of
    "operator": TEXT,  # human:NAME, ai:NAME
    "origin": TEXT,  # ai, guide, workflow, plugin, person
    "target": TEXT,
    "command": TEXT,  # what was asked, what is to run, what is to change
    "level": TEXT,
    "rules": TEXTS,
    "decision": TEXT,
    "how": TEXT,
    "plan": TEXT,
    "restrictions": TEXTS,
    "exit": WHOLE,
    "duration": NUMBER,  # seconds
    "output": BYTES,  # kept as a fingerprint only
    "why": TEXT,
}
LONGEST = 8000  # characters of one text
MOST = 100  # texts in a list


def file_path() -> str:
    return audit_store.file_path()


def person() -> str:
    """The operator of what a person does."""
    return f"human:{_name(os.geteuid())}"


def write(event: str, **fields: Any) -> int:
    """Append one entry, durably, and return its seq.

    event is one of EVENTS; fields are those of FIELDS, None for what is not known. Secrets are masked here, and of
    `command` a keyed fingerprint is kept of what it was before. OSError where it cannot be written: then nothing of it
    is in the log. TypeError for a field that there is not.
    """
    told = _told(event, fields)
    prints = _prints(fields)  # before the lock is held: an output may be large
    with _Log() as log:
        return log.add({**told, **{name: log.fingerprint(name, found) for name, found in prints.items()}})


def _told(event: str, fields: dict[str, Any]) -> dict[str, Any]:
    """What stands in the entry of the fields, masked, in their order."""
    unknown = set(fields) - set(FIELDS)
    if unknown or event not in EVENTS:
        raise TypeError(f"the audit has no event {event!r} with {sorted(unknown)}")
    found: dict[str, Any] = {"event": event}
    for name, kind in FIELDS.items():
        value = fields.get(name)
        if value is not None:
            found[name] = _value(name, kind, value)
            if name == "command":
                found["fingerprint"] = ""  # its place; what belongs there needs the key
    return found


def _value(name: str, kind: str, value: Any) -> Any:
    if kind == TEXT and isinstance(value, str):
        return _text(value)
    if kind == TEXTS and isinstance(value, (list, tuple)) and all(isinstance(each, str) for each in value):
        return [_text(each) for each in value[:MOST]]
    if kind == WHOLE and type(value) is int:
        return value
    if kind == NUMBER and isinstance(value, (int, float)):
        return round(value, 3)
    if kind == BYTES and isinstance(value, bytes):
        return ""
    raise TypeError(f"{name} of an audit entry is {kind}, not {type(value).__name__}")


def _text(text: str) -> str:
    """Masked first: of a secret that is cut in two no rule would know the rest."""
    masked = redact.mask(text)
    left_out = len(masked) - LONGEST
    return masked if left_out <= 0 else f"{masked[:LONGEST]}… [{left_out} characters left out]"


def _prints(fields: dict[str, Any]) -> dict[str, bytes]:
    """What is kept as a fingerprint: the hash of the command as it was, and of the output."""
    from hashlib import sha256

    found = {}
    if fields.get("command") is not None:
        found["fingerprint"] = sha256(fields["command"].encode("utf-8", "surrogatepass")).digest()
    if fields.get("output") is not None:
        found["output"] = sha256(fields["output"]).digest()
    return found


class _Log:
    """The log, held by this process alone and in order, for as long as the block lasts."""

    _handle = -1

    def __enter__(self) -> _Log:
        directory = paths.make_private(paths.state_dir())
        owner = os.stat(directory).st_uid
        if owner != os.geteuid():  # root in another's home: what it left there that other could not write any more
            raise PermissionError(1, f"{directory} belongs to user id {owner}; as root: sudo -H ai", directory)
        self._lock = paths.lock(file_path(), audit_store.PATIENCE)
        try:
            self._lock.__enter__()
        except BlockingIOError as error:
            raise BlockingIOError(error.errno, "another `ai` does not let go of it", file_path()) from None
        try:
            self._open()
            self.key, marks = audit_repair.settled(self._handle)
            for mark in marks:
                self.add({"event": "error", **mark})
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._handle >= 0:
            os.close(self._handle)
        self._lock.__exit__(None, None, None)

    def _open(self) -> None:
        new = not os.path.lexists(file_path())
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW
        self._handle = paths.open_regular(file_path(), flags)
        if new:
            audit_store.sync_directory(os.path.dirname(file_path()))

    def fingerprint(self, name: str, found: bytes) -> str:
        from hmac import digest

        kind = "output" if name == "output" else "command"
        return digest(self.key.fingerprint, f"opsterm {kind} ".encode() + found, "sha256").hex()

    def add(self, fields: dict[str, Any]) -> int:
        """Write one entry behind the last one, then key, anchor and journal. OSError leaves the log as it was."""
        size = os.fstat(self._handle).st_size
        if 0 < size < audit_store.LIMIT:
            return self._write(fields, {"log": self.key.log} if self.key.seq == self.key.first else {})
        older, mark = audit_repair.older_parts(self._rotate() if size else audit_store.newest_part())
        begins = {"log": self.key.log, "parts": older}
        if mark:  # or nobody would know, once the file that tells of it has gone
            self._write({"event": "error", **mark}, begins)
            begins = {}
        number = self._write(fields, begins)
        if len(older) >= audit_store.KEPT:
            for part in audit_store.parts():
                if part < min(older):
                    os.unlink(audit_store.part_path(part))
        return number

    def _write(self, fields: dict[str, Any], begins: dict[str, Any]) -> int:
        """begins: what the first line of a log, or of a file, says besides."""
        key = self.key
        entry = {"seq": key.seq, **_origin(), **fields, **begins, "prev": key.prev}
        line = audit_chain.signed(entry, key.secret)
        following = key.after(line)
        new = audit_store.prepare(audit_store.key_path(), following.line())  # what may fail comes before the entry
        try:
            self._append(line + b"\n")
        except BaseException:
            os.unlink(new)
            raise
        os.replace(new, audit_store.key_path())
        self.key = following
        _anchor(Head(key.log, key.seq, following.prev, entry["time"]))
        return key.seq

    def _append(self, data: bytes) -> None:
        size = os.fstat(self._handle).st_size
        try:
            audit_store.write_whole(self._handle, data)
            os.fsync(self._handle)
        except BaseException:
            os.ftruncate(self._handle, size)
            raise

    def _rotate(self) -> int:
        """Begin a new file; return the number of the one that was full."""
        first = audit_chain.parsed(audit_store.first_line(file_path())) or {}
        number = min(first.get("seq", self.key.seq), self.key.seq)
        while os.path.lexists(audit_store.part_path(number)):
            number += 1
        os.rename(file_path(), audit_store.part_path(number))
        os.close(self._handle)
        self._handle = -1
        self._open()
        return number


def _origin() -> dict[str, str]:
    """When, where and who, as the system knows it."""
    now = time.time()
    stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now))
    found = {"time": f"{stamp}.{int(now * 1000) % 1000:03d}Z", "host": os.uname().nodename, "user": _name(os.geteuid())}
    login = _login()
    if login not in (-1, os.geteuid()):  # behind sudo or su
        found["login"] = _name(login)
    return found


def _name(uid: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return str(uid)


def _login() -> int:
    """Who logged in, by the kernel's word, which outlives sudo; -1 where it does not say."""
    try:
        with open("/proc/self/loginuid") as file:
            uid = int(file.read())
    except (OSError, ValueError):
        return -1
    return -1 if uid == 2**32 - 1 else uid


def _anchor(head: Head) -> None:
    """The second and the third place. The entry is written already: what fails here takes nothing from it."""
    try:
        os.replace(audit_store.prepare(audit_store.head_path(), head.line()), audit_store.head_path())
    except OSError:
        pass
    audit_journal.send(audit_journal.told(head.log, head.seq, head.hash, file_path()))


def write_sealed() -> int:
    """The entry that says that the seed is no longer here. OSError as of write()."""
    why = "the seed was taken out of this machine's reach"
    with _Log() as log:
        return log.add({"event": "confirm", "operator": person(), "mark": audit_repair.SEALED, "why": why})
