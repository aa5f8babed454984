"""What commands print, put together from what their parts print: for `$(…)`, pipes and `< <(…)`."""

from __future__ import annotations

import posixpath

from opsterm import guard_find, guard_output, guard_paths, shellparse
from opsterm.argv import UNKNOWN, Arg
from opsterm.guard_commands import Commands
from opsterm.guard_globs import is_glob
from opsterm.guard_shell import DEEPEST, MOST_COMMANDS, Input, Record
from opsterm.guard_words import MOST, Expander
from opsterm.shellnodes import Compound, List, Pipeline, Substitution

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.shellnodes import Command, Item

NOT_KNOWN = (UNKNOWN,)
SILENT = frozenset(
    "cd : true false test [ mkdir rmdir rm mv chmod chown touch sleep read mapfile readarray shift unset ln umask"
    " return exit break continue".split()
)
# They print when they are given nothing, or -p.
SETTERS = frozenset("export set local readonly declare typeset shopt trap".split())
# What they change counts for what is printed behind them.
CHANGES = frozenset("cd pushd popd set export declare local typeset readonly read printf shift unset mapfile".split())
WRAPPERS = frozenset("builtin command sudo exec doas".split())
SHOWS_NAMES = frozenset("grep egrep fgrep zgrep ls echo printf readlink realpath".split())
FILES = guard_output.FILES  # what they look like


class Printing(Commands):
    """A shell that knows what its commands print."""

    def list(self, node: List) -> None:
        """Classify the commands of a list."""
        raise NotImplementedError

    def _expander(self) -> Expander:
        return Expander(self.scope, self._substituted)

    def _substituted(self, node: Substitution) -> tuple[str, ...]:
        if node.kind in ("<(", ">("):
            path = f"/dev/fd/{63 + node.start}"
            self.files[path] = self._outputs(node.body)
            return (path,)
        return tuple(text.rstrip("\n") for text in self._outputs(node.body))

    def _quiet(self, given: Input | None = None) -> Printing:
        """A shell of the same state, whose findings nobody wants."""
        quiet = self.child()
        quiet.record = Record()
        quiet.record.commands = self.record.commands + 1  # one budget for all that is looked at
        quiet.stdin = given if given is not None else self.stdin
        return quiet

    def _outputs(self, body: List, given: Input | None = None) -> tuple[str, ...]:
        """What commands print together, as far as that is known."""
        quiet = self._quiet(given)
        texts = earlier = ("",)
        before = ""
        for item in body.items:
            if quiet.depth > DEEPEST or quiet.record.commands > MOST_COMMANDS:
                return NOT_KNOWN
            printed = quiet._piped(item.pipeline)
            other = before == "||"  # what has failed has printed nothing
            earlier, texts = texts, _either(texts, _joined(earlier, printed)) if other else _joined(texts, printed)
            if item is not body.items[-1]:
                quiet._changed_by(item)
            before = item.operator
        self.record.commands = quiet.record.commands
        return texts

    def _piped(self, node: Pipeline) -> tuple[str, ...]:
        given: Input | None = self.stdin
        for command in node.commands:
            given = Input(self.output(command, given))
        return given.texts if given else ("",)

    def _changed_by(self, item: Item) -> None:
        first = item.pipeline.commands[0]
        if isinstance(first, Compound):
            if first.kind == "function":
                self.functions[first.name] = first
        elif not first.words or shellparse.simple_text(first.words[0]) in CHANGES:
            self.list(List((item,), first.start, first.end))

    def output(self, command: Command, given: Input | None) -> tuple[str, ...]:
        """What a command prints, as far as that is known."""
        quiet = self._quiet(given)
        given = quiet._fed(command, given)
        if isinstance(command, Compound):
            found = quiet._compound(command, given)
        elif not command.words:
            reads = any(redirect.op in ("<", "<<<") for redirect in command.redirects)
            found = given.texts if reads and given else ("",)
        else:
            for assignment in command.assignments:
                if assignment.value is not None:
                    quiet.scope.values[assignment.name] = quiet._expander().texts(assignment.value)
            found = ()
            for args in quiet._expander().commands(command.words)[:MOST]:
                found = _either(found, quiet._printed_by(args, given))
        self.record.commands = quiet.record.commands
        return found

    def _fed(self, command: Command, given: Input | None) -> Input | None:
        """What it reads, once its own redirections are made."""
        for redirect in command.redirects:
            if redirect.fd not in ("", "0"):
                continue
            if redirect.body is not None:
                given = Input(self._expander().texts(redirect.body))
            elif redirect.op == "<<<":
                given = Input(tuple(text + "\n" for text in self._expander().texts(redirect.target)))
            elif redirect.op == "<":
                given = self.opened(self._expander().text(redirect.target))
        return given

    def opened(self, path: str) -> Input:
        """A file as input, with what is known of its content."""
        full = guard_paths.absolute(path, self.place)
        return Input(self.files.get(full) or ((FILES[full], UNKNOWN) if full in FILES else NOT_KNOWN), path)

    def _compound(self, node: Compound, given: Input | None) -> tuple[str, ...]:
        if node.kind in ("group", "subshell"):
            return self._outputs(node.bodies[0], given)
        if node.kind in ("if", "case"):
            found: tuple[str, ...] = ("",)
            for body in node.bodies:
                found = _either(found, self._outputs(body, given))
            return found
        if node.kind == "for" and node.words:
            found = ("",)
            expander = self._expander()
            for arg in [arg for word in node.words for arg in expander.fields(word)][:MOST]:
                self.scope.set(node.name, (arg.text,), certain=True)
                found = _joined(found, self._outputs(node.bodies[-1], given))
            return found
        if node.kind == "while":
            self.stdin = given
            self.list(node.bodies[0])
            return self._outputs(node.bodies[-1])
        return ("",) if node.kind in ("function", "[[", "((") else NOT_KNOWN

    def _printed_by(self, args: list[Arg], given: Input | None) -> tuple[str, ...]:
        while len(args) > 1 and args[0].text in WRAPPERS and not args[1].text.startswith("-"):
            args = args[1:]
        args = list(guard_output.behind(args))
        words = [arg.text for arg in args]
        if not words:
            return ("",)
        name = posixpath.basename(words[0])
        if words[0] in self.functions:
            return self._called(words, given)
        if _silent(name, words[1:]):
            return ("",)
        if name == "eval":
            return self._evaluated(" ".join(words[1:]), given)
        if name == "cat" and len(words) > 1 and not any(word.startswith("-") for word in words[1:]):
            found: tuple[str, ...] = ("",)
            for word in words[1:]:
                found = _joined(found, self.opened(word).texts)
            if found != NOT_KNOWN:
                return found
        if name in guard_find.LISTS:
            return _listed(args)
        texts = given.texts if given else NOT_KNOWN
        found = ()
        for text in texts[:MOST]:
            found = _either(found, guard_output.of(args, None if UNKNOWN in text else text, self.place, self.files))
        if name in ("realpath", "readlink"):
            return tuple(text if UNKNOWN in text else guard_paths.absolute(text, self.place) for text in found)
        return found

    def _called(self, words: list[str], given: Input | None) -> tuple[str, ...]:
        """What one of its functions prints."""
        node = self.functions[words[0]]
        if words[0] in self.running:
            return NOT_KNOWN
        self.running.append(words[0])
        self.positional(words[1:])
        found: tuple[str, ...] = ("",)
        for body in node.bodies:
            found = _joined(found, self._outputs(body, given))
        self.running.pop()
        return found

    def _evaluated(self, text: str, given: Input | None) -> tuple[str, ...]:
        try:
            return self._outputs(shellparse.parse(text), given)
        except shellparse.ShellSyntaxError:
            return NOT_KNOWN


def _silent(name: str, words: list[str]) -> bool:
    if name == "printf":
        return words[:1] == ["-v"]
    if name in SETTERS:
        return bool(words) and not any(word in ("-p", "-f", "-F") for word in words)
    return name in SILENT and not any(word in ("-v", "-c", "--verbose", "--help", "--changes") for word in words)


def _joined(before: tuple[str, ...], behind: tuple[str, ...]) -> tuple[str, ...]:
    """One text behind the other."""
    if len(before) * len(behind) > MOST:
        return NOT_KNOWN
    return tuple(dict.fromkeys(first + second for first in before for second in behind))


def _either(some: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
    found = tuple(dict.fromkeys((*some, *others)))
    return found if len(found) <= MOST else NOT_KNOWN


def _listed(args: list[Arg]) -> tuple[str, ...]:
    """What find and ls print. A name of a directory's content stands as `*`: each of them."""
    words = [arg.text for arg in args[1:] if arg.text]
    operands = [word for word in words if not word.startswith("-")]
    flags = "".join(word for word in words if word.startswith("-") and not word.startswith("--"))
    if args[0].text in ("ls", "gls") and operands and "l" not in flags:
        if "d" in flags or all(is_glob(text) for text in operands):
            return ("\n".join(operands) + "\n",)
        return ("\n".join(guard_find.found(args)) + "\n", UNKNOWN)
    found = "\n".join(guard_find.found(args)) + "\n"
    printing = [run for word, run in zip(words, words[1:]) if word in guard_find.RUNS]
    return (found,) if SHOWS_NAMES.issuperset(printing) else (found, UNKNOWN)
