"""One command of a shell, as words: a function, a program, a script, or what is only known when it runs."""

from __future__ import annotations

import posixpath
import re

from opsterm import guard_calls, guard_find, guard_paths
from opsterm.argv import UNKNOWN, Arg
from opsterm.guard_forks import FORK_BOMB
from opsterm.guard_paths import OPAQUE
from opsterm.guard_shell import DEEPEST, MOST_COMMANDS, Input, Shell, content, printable
from opsterm.programs import like
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, Finding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.shellnodes import Simple

DESTROYERS = (
    "rm",
    "dd",
    "mv",
    "cp",
    "tee",
    "shred",
    "chmod",
    "chown",
    "find",
    "mkfs",
    "wipefs",
    "sh",
    "bash",
    "reboot",
)
AGAIN = frozenset(("eval", "sh", "bash", "dash"))
_SEARCHED = ("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin")
# They do what the name says that they are called by.
_MANY_IN_ONE = frozenset("busybox toybox coreutils sbase-box ubase-box".split())


class Commands(Shell):
    """A shell that judges commands which are there as words."""

    def call_function(self, name: str, args: list[Arg]) -> None:
        """Read the body of one of its functions, with these arguments."""
        raise NotImplementedError

    def argv(self, args: list[Arg], given: Input | None = None, node: Simple | None = None) -> None:
        """Classify a command that is there as words."""
        if not args:
            return
        if self.depth > DEEPEST:
            self.add("too-deep", DANGEROUS, "it nests commands too deeply to be followed", args[0].start, args[-1].end)
            return
        self.record.commands += 1
        if self.record.commands > MOST_COMMANDS:
            self.add("too-long", DANGEROUS, "it holds too many commands to be followed", args[0].start, args[-1].end)
            return
        name = args[0]
        if not name.known or OPAQUE in name.text or not name.text.strip():
            reason = "which program it runs is only known when it runs"
            self.add("dynamic-command", DANGEROUS, reason, name.start, name.end, "write the program's name")
            guard_calls.wrapped(self, args[1:])
            return
        if name.text in self.functions and "/" not in name.text:
            if name.text in self.running:
                if self.starts:
                    self.add("fork-bomb", FORBIDDEN, FORK_BOMB, name.start, name.end)
                return
            before, self.stdin = self.stdin, given if given is not None else self.stdin
            self.call_function(name.text, args[1:])
            self.stdin = before
            return
        again = None
        if name.text in AGAIN and self.loops:  # a loop may run it with the same words again and again
            again = self._key("\0".join(arg.text for arg in args), [], given)
            if again in self.record.plain:
                return
        values, place = (dict(self.scope.values), self.place) if again else ({}, self.place)
        self.depth += 1
        self._program(name, args, given)
        self.depth -= 1
        if again and self._is_as_before(place, values):
            self.record.plain.add(again)

    def _program(self, name: Arg, args: list[Arg], given: Input | None) -> None:
        text = name.text
        if self.files and (copied := self._copied(text)):
            renamed = [name._replace(text=copied), *args[1:]]
            return guard_calls.classify(self, copied, renamed, given, guard_find.SPECIAL)
        if "/" in text:
            full = guard_paths.absolute(text, self.place)
            if full.startswith("/etc/init.d/"):
                service = Arg(posixpath.basename(full), name.start, name.end)
                return guard_calls.classify(self, "service", [name, service, *args[1:]], given, guard_find.SPECIAL)
            if not guard_paths.LOCAL_PROGRAMS.fullmatch(full):
                self._own_program(text, name, args)
                return
            text = posixpath.basename(full)
        elif made := self._just_made(text):
            return self.script(made, name.start, name.end, [arg.text for arg in args[1:]])
        guard_calls.classify(self, text, args, given, guard_find.SPECIAL)
        return None

    def _just_made(self, name: str) -> str:
        """The file of a program that a command before has put where the shell looks for it."""
        if not self.files or guard_calls.known(name) is not None:
            return ""
        return next((path for path in (f"{place}/{name}" for place in _SEARCHED) if path in self.files), "")

    def _copied(self, name: str) -> str:
        """Which program of the system it is, where a command before has copied, moved or linked that to this name."""
        own = self.place._replace(links=())
        if "/" in name:
            found = [guard_paths.absolute(name, own), guard_paths.absolute(name, self.place)]
        else:
            ways = ":".join(self.scope.values.get("PATH", ())).split(":")
            found = [guard_paths.absolute(f"{way}/{name}", own) for way in ways if way and UNKNOWN not in way]
            if guard_calls.known(name) is None:
                found += [path for path in self.files if posixpath.basename(path) == name]
        for text in (text for path in found for text in self.files.get(path, ())):
            if text.startswith(guard_paths.COPY_OF):
                program = text.removeprefix(guard_paths.COPY_OF).strip()
                return posixpath.basename(name) if program in _MANY_IN_ONE and self._is_applet(name) else program
        return ""

    def _is_applet(self, name: str) -> bool:
        base = posixpath.basename(name)
        return base not in _MANY_IN_ONE and guard_calls.known(base) is not None

    def _as_other_programs(self, path: str, name: Arg, args: list[Arg]) -> list[Finding]:
        """What would be dangerous if it were the program of that name; with a pattern, the ones that destroy."""
        base = posixpath.basename(path)
        names = [other for other in DESTROYERS if like(other, base)] if any(mark in base for mark in "*?[") else [base]
        found = [finding for other in names for finding in self.probe([name._replace(text=other), *args[1:]])]
        return [finding for finding in found if finding.level in (DANGEROUS, FORBIDDEN)]

    def _own_program(self, text: str, name: Arg, args: list[Arg]) -> None:
        """A program by its path: a script is read, of another program nothing is known."""
        full = guard_paths.absolute(text, self.place)
        data = content(full) if self.place.local and UNKNOWN not in full else None
        if full in self.files or data is not None and _is_shell_script(data):
            self.script(text, name.start, name.end, [arg.text for arg in args[1:]])
            return
        reason = f"it runs {printable(text)}, and what that does is not known"
        self.add("own-program", MODERATE, reason, name.start, name.end)
        for finding in self._as_other_programs(text, name, args):
            self.add(finding.rule, finding.level, finding.reason, name.start, args[-1].end, finding.instead)
        guard_calls.wrapped(self, args[1:])


def _is_shell_script(data: bytes) -> bool:
    """By its first line; text without one is run by the shell, too."""
    if data[:2] == b"#!":
        return bool(re.match(rb"#!\s*/\S*/(?:env\s+)?(?:ba|da|z|k)?sh\b", data))
    return b"\0" not in data[:4096]
