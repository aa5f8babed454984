"""Names of commands that stand for others: `/bin/r[m]`, an alias."""

from __future__ import annotations

from functools import lru_cache
from shlex import quote

from opsterm import guard_state
from opsterm.argv import Arg
from opsterm.guard_commands import DESTROYERS
from opsterm.guard_globs import fits, is_glob
from opsterm.guard_printed import Printing
from opsterm.guard_shell import Input
from opsterm.risk import DANGEROUS, FORBIDDEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.shellnodes import Simple


class Named(Printing):
    """A shell that knows what its commands are called."""

    def argv(self, args: list[Arg], given: Input | None = None, node: Simple | None = None) -> None:
        """Classify a command that is there as words, and follow what it changes."""
        calls = self.record.calls
        count = len(calls)
        if len(args) > 1 and is_glob(args[0].text) and args[0].known:
            self._named_by_pattern(args)
        elif args and args[0].text in self.aliases:
            self._alias(args)
        super().argv(args, given, node)
        if len(calls) > count and calls[count].start == args[0].start:
            guard_state.changed(self, calls[count], given)

    def _named_by_pattern(self, args: list[Arg]) -> None:
        """`/bin/r[m]`: the shell runs the first program that fits."""
        pattern = args[0].text.rpartition("/")[2]
        for name in _fitting(pattern)[:8]:
            self._would_be([args[0]._replace(text=name), *args[1:]])

    def _alias(self, args: list[Arg]) -> None:
        """Shells that people type into know their aliases, others do not."""
        words = [quote(arg.text) for arg in args[1:]]
        value = self.aliases[args[0].text]
        self.aliases = {name: text for name, text in self.aliases.items() if name != args[0].text}
        self._would_be(" ".join((value, *words)), args)
        self.aliases = {**self.aliases, args[0].text: value}

    def _would_be(self, command: list[Arg] | str, args: list[Arg] | None = None) -> None:
        """Keep what makes a command dangerous that it may stand for. args: where that is."""
        for finding in self.probe(command):
            if finding.level in (DANGEROUS, FORBIDDEN):
                start, end = (args[0].start, args[-1].end) if args else finding[3:5]
                self.record.add(finding._replace(start=start, end=end))


@lru_cache(maxsize=64)
def _fitting(pattern: str) -> list[str]:
    """The programs that a pattern may be, those first that destroy most."""
    from opsterm.programs_index import TABLE

    return [name for name in dict.fromkeys((*DESTROYERS, *sorted(TABLE))) if fits(name, pattern)]
