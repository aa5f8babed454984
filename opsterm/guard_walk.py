"""Walks through a parsed command as a shell would run it: what each simple command is, with which words, and where."""

from __future__ import annotations

import re

from opsterm import guard_later, guard_lines, guard_paths, shellparse
from opsterm.argv import UNKNOWN, Arg
from opsterm.guard_bombs import floods, is_true, many, spawns, waits
from opsterm.guard_forks import FORK_BOMB
from opsterm.guard_named import Named
from opsterm.guard_paths import OPAQUE
from opsterm.guard_shell import DEEPEST, MOST_COMMANDS, Input, content
from opsterm.guard_words import MOST
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE
from opsterm.shellnodes import (
    Arithmetic,
    Assignment,
    Compound,
    List,
    Param,
    Pipeline,
    Redirect,
    Simple,
    Substitution,
    Text,
    Word,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.argv import Call
    from opsterm.shellnodes import Command

FLOODS = "it starts processes without end"
_SECRET_NAME = re.compile(
    r"(?i).*(?:token|secret|passw|passphrase|api_?key|access_?key|private_?key|credential|_pwd)s?.*"
)


SNIFFERS = frozenset("tcpdump tshark ngrep tcpflow dumpcap termshark".split())
_LOGINS = re.compile(r"(?i).*(?:pass|pwd|login|authorization|cookie|\buser\b|credential|secret|token)")


def _looks_for_logins(call: Call) -> bool:
    searches = call.program.endswith(("grep", "awk", "sed")) or call.program in ("rg", "ag", "strings")
    return searches and any(
        _LOGINS.match(operand.arg.text) for operand in call.paths() if operand.role in ("text", "code")
    )


def _shows_little(node: Pipeline) -> bool:
    """Do filters leave nothing secret of what its first command prints?"""
    commands = []
    for command in node.commands:
        if not isinstance(command, Simple) or command.redirects or command.assignments or not command.words:
            return False
        commands.append([shellparse.simple_text(word) or "?" for word in command.words])
    return guard_lines.shows_little(commands)


class Walker(Named):
    """Reads the commands of one shell."""

    def read(self, text: str) -> None:
        """Parse and classify a text as this shell's."""
        if self.depth > DEEPEST:
            return self.add("too-deep", DANGEROUS, "it nests shells too deeply to be followed", 0, len(text))
        try:
            tree = shellparse.parse(text)
        except shellparse.ShellSyntaxError as error:
            return self.add(
                "unreadable", DANGEROUS, f"it cannot be read as a shell command: {error.message}", error.at, len(text)
            )
        self.list(tree)
        self._ends()
        return None

    def _ends(self) -> None:
        """What it was told to run when it ends finds the variables as they are then."""
        traps, self.traps = self.traps, []
        for arg in traps:
            self.shell(arg.text, arg.start, arg.end, same=True)

    def list(self, node: List) -> None:
        before: tuple | None = None
        for item in node.items:
            self._pipeline(item.pipeline, spawned=item.operator == "&")
            if item.operator in ("&&", "||"):
                before = before or self._state()
            elif before is not None:
                self._either(*before)
                before = None

    def _either(self, values: dict[str, tuple[str, ...]], place: guard_paths.Place) -> None:
        """It may be as it is now, or still as it was."""
        for name in [name for name, now in self.scope.values.items() if values.get(name) != now]:
            old = values.get(name, (UNKNOWN,))
            self.scope.set(name, (*old, *self.scope.values[name]), certain=True)
        if self.place.cwd != place.cwd:
            known = [cwd for each in (place, self.place) for cwd in (each.cwd, *each.cwds) if cwd]
            self.place = self.place._replace(cwd="", cwds=tuple(dict.fromkeys(known))[-4:])
            self.scope.values.pop("PWD", None)

    def _pipeline(self, node: Pipeline, spawned: bool) -> None:
        self.starts, before = self.starts or spawned or len(node.commands) > 1, self.starts
        if len(node.commands) == 1:
            self.command(node.commands[0], self.stdin)
        else:
            if floods(node):
                self.add("fork-bomb", FORBIDDEN, FLOODS, node.start, node.end)
            given = self.stdin
            for number, command in enumerate(node.commands):
                shell = self.child()
                shell.shown = self.shown and not (number == 0 and _shows_little(node))
                shell.depth, shell.starts = self.depth, True
                shell.command(command, given)
                given = Input(shell.output(command, given))
            self._leaks(node)
        self.starts = before

    def _leaks(self, node: Pipeline) -> None:
        """A secret that goes down a pipe to a program that talks to the network."""
        calls = [call for call in self.record.calls if node.start <= call.start < node.end]
        secret = any(
            operand.role in ("read", "copy") and "secret" in guard_paths.classes(operand.arg.text, self.place)
            for call in calls
            for operand in call.paths()
        ) or any("secret" in call.effects for call in calls)
        if secret and any("net" in call.effects for call in calls):
            self.add("exfiltration", DANGEROUS, "it sends secrets to another machine", node.start, node.end)
        if self.shown and any(call.program in SNIFFERS for call in calls) and any(map(_looks_for_logins, calls)):
            self.add("logins-sniffed", DANGEROUS, "it shows the logins that others send", node.start, node.end)

    def command(self, node: Command, given: Input | None) -> None:
        self.record.commands += not isinstance(node, Simple)  # those are counted as what they run
        if self.record.commands > MOST_COMMANDS:
            self.add("too-long", DANGEROUS, "it holds too many commands to be followed", node.start, node.end)
            return
        before = dict(self.files) if any(r.op in (">>", "&>>") for r in node.redirects) else {}
        self.fed = self._feeds(node, given) if isinstance(node, Simple) else None
        given = self._redirects(node.redirects, given)
        if isinstance(node, Simple):
            self._simple(node, given, before)
        else:
            before, self.stdin = self.stdin, given
            COMPOUNDS.get(node.kind, Walker._plain)(self, node)
            self.stdin = before

    def _plain(self, node: Compound) -> None:
        for word in node.words:
            self.inside(word)
        certain = node.kind in ("group", "[[", "((")
        place = self.place
        self.conditions += not certain
        for body in node.bodies:
            self.list(body)
        self.conditions -= not certain
        if not certain and self.place.cwd != place.cwd:
            self._either(dict(self.scope.values), place)

    def _subshell(self, node: Compound) -> None:
        child = self.child()
        child.depth, child.starts = self.depth, self.starts
        for body in node.bodies:
            child.list(body)
        child._ends()

    def _loop(self, node: Compound) -> None:
        expander = self._expander()
        values = [arg.text for word in node.words for arg in expander.fields(word)]
        body = node.bodies[-1].items if node.bodies else ()
        if node.kind == "for" and many(node.words) and spawns(body) and not any(map(waits, body)):
            self.add("fork-bomb", FORBIDDEN, FLOODS, node.start, node.end)
        for word in node.words:
            self.inside(word)
        if node.kind == "for" or node.kind == "select":
            if not node.words:
                values = [word for text in self.scope.get("@") for word in text.split()] or [UNKNOWN]
            self.assigned(node.name, tuple(values), node.start, node.end)
            self.scope.set(node.name, values or self.scope.get(node.name), certain=True)
        self._body(node._replace(words=()))

    def _while(self, node: Compound) -> None:
        endless = bool(node.bodies) and is_true(node.bodies[0]) == (node.kind == "while")
        body = node.bodies[-1].items if node.bodies else ()
        if endless and spawns(body) and not any(map(waits, body)):
            self.add("fork-bomb", FORBIDDEN, FLOODS, node.start, node.end)
        self._body(node)

    def _for_arithmetic(self, node: Compound) -> None:
        body = node.bodies[-1].items if node.bodies else ()
        if (not node.words[1].parts or many(node.words[1:2])) and spawns(body) and not any(map(waits, body)):
            self.add("fork-bomb", FORBIDDEN, FLOODS, node.start, node.end)
        self._body(node)

    def _body(self, node: Compound) -> None:
        """What is read twice where its first run changes what the second one sees."""
        before = self._state()
        self.loops += 1
        self._plain(node)
        if self.loops < 4 and self._state() != before:
            self._plain(node)
        self.loops -= 1

    def _state(self) -> tuple:
        return dict(self.scope.values), self.place

    def _function(self, node: Compound) -> None:
        self.functions[node.name] = node
        values, place = self._state()
        self.conditions += 1  # it may never be called
        self._run_function(node.name, None)
        self.conditions -= 1
        self.scope.values, self.place = values, place

    def call_function(self, name: str, args: list[Arg]) -> None:
        self._run_function(name, args)

    def _run_function(self, name: str, args: list[Arg] | None) -> None:
        """args: None where they are not known."""
        if len(self.running) > 20:
            return
        node = self.functions[name]
        self.running.append(name)
        spawned, self.starts = self.starts, False
        names = [*map(str, range(10)), "@", "*"]
        before = {name: self.scope.values.pop(name, None) for name in names}
        self.locals.append({})
        if args is not None:
            self.positional([arg.text for arg in args])
        for body in node.bodies:
            self.list(body)
        for key, value in {**before, **self.locals.pop()}.items():
            self.scope.values.pop(key, None)
            if value is not None:
                self.scope.values[key] = value
        self.running.pop()
        self.starts = spawned

    def _redirects(self, redirects: tuple[Redirect, ...], given: Input | None) -> Input | None:
        for redirect in redirects:
            if redirect.body is not None:
                self.inside(redirect.body)
                if redirect.fd in ("", "0"):
                    given = Input(self._expander().texts(redirect.body))
                continue
            self.inside(redirect.target)
            texts = self._targets(redirect)
            if redirect.op == "<<<":
                if redirect.fd in ("", "0"):
                    given = Input(tuple(text + "\n" for text in texts))
                continue
            if redirect.op == "<&" and redirect.fd in ("", "0") and texts[0] != "-":
                given = Input((UNKNOWN,))
            if redirect.op in ("<&", ">&") and re.fullmatch(r"\d*-?", texts[0]):
                continue
            role = {">>": "append", "&>>": "append", "<": "read", "<&": "read", "<>": "append"}.get(
                redirect.op, "truncate"
            )
            for text in texts:
                self._redirect(role, text, redirect)
            if role == "read" and redirect.fd in ("", "0"):
                given = self.opened(texts[0])
        return given

    def _targets(self, redirect: Redirect) -> tuple[str, ...]:
        """Where it goes; braces make several places of one in some shells."""
        parts = redirect.target.parts
        if redirect.op != "<<<" and any(isinstance(p, Text) and not p.quoted and "{" in p.text for p in parts):
            return tuple(arg.text for arg in self._expander().fields(redirect.target)) or ("",)
        return self._expander().texts(redirect.target)

    def _redirect(self, role: str, text: str, redirect: Redirect) -> None:
        start, end = redirect.start, redirect.end
        if role == "truncate":  # what it is to write there at all comes first
            found = self.judged("write", text)
            if found is None or found.level != MODERATE:
                role = "write"
        self.path(role, text, start, end)

    def inside(self, word: Word | None) -> None:
        """Classify the commands in the substitutions of a word."""
        if word is None:
            return
        for part in word.parts:
            if isinstance(part, Substitution):
                child = self.child()
                child.depth = self.depth
                if part.kind == ">(":
                    child.stdin = self.fed or Input((UNKNOWN,))
                child.list(part.body)
            elif isinstance(part, Arithmetic):
                self.inside(part.body)
            elif isinstance(part, Param):
                if part.op in ("=", ":="):
                    self.assigned(part.name, (UNKNOWN,), part.start, part.end)
                self.inside(part.index)
                for inner in part.words:
                    self.inside(inner)

    def _feeds(self, node: Simple, given: Input | None) -> Input | None:
        """What goes into `>(…)`: what tee reads, or what the command prints."""
        words = [word for word in (*node.words, *(redirect.target for redirect in node.redirects)) if word is not None]
        if not any(isinstance(part, Substitution) and part.kind == ">(" for word in words for part in word.parts):
            return None
        tee = bool(node.words) and shellparse.simple_text(node.words[0]) in ("tee", "sudo")
        return given if tee else Input(self.output(node._replace(redirects=()), given))

    def _simple(self, node: Simple, given: Input | None, before: dict[str, tuple[str, ...]]) -> None:
        for assignment in node.assignments:
            self._assign(assignment, node)
        for word in node.words:
            self.inside(word)
        if not node.words:
            return
        first = node.words[0]
        if len(first.parts) == 1 and isinstance(first.parts[0], Param) and first.parts[0].name == "0" and self.starts:
            self.add("fork-bomb", FORBIDDEN, FORK_BOMB, node.start, node.end)
        commands = self._expander().commands(node.words)
        kept = dict(self.scope.values), set(self.exported)
        for assignment in node.assignments:
            if assignment.value is not None:
                self.scope.values[assignment.name] = self._expander().texts(assignment.value)
                self.exported.add(assignment.name)
        during = dict(self.scope.values)
        self._alternatives(commands, given, node)
        if node.assignments:
            for assignment in node.assignments:
                name = assignment.name
                if self.scope.values.get(name) == during.get(name):
                    self.scope.values.pop(name, None)
                    if name in kept[0]:
                        self.scope.values[name] = kept[0][name]
            self.exported = kept[1]
        self.scope.last = tuple(args[-1].text for args in commands[:MOST] if args) or (UNKNOWN,)
        self._written(node, given, before)
        self._sent(node)
        if self.shown and shellparse.simple_text(first) in ("echo", "printf"):
            self._printed(node)

    def _alternatives(self, commands: list[list[Arg]], given: Input | None, node: Simple) -> None:
        """The commands that one may be: each finds what was there before."""
        before = self._state() if len(commands) > 1 else None
        for number, args in enumerate(commands):
            after = self._state() if before and number else None
            if before and after:
                self.scope.values, self.place = dict(before[0]), before[1]
            self.argv(args, given, node)
            if after:
                self._either(*after)

    def _sent(self, node: Simple) -> None:
        """What another command prints goes out with an address: `curl "https://…?$(cat x)"`."""
        call = self.record.calls[-1] if self.record.calls else None
        if (
            call is None
            or "net" not in call.effects
            or call.program in ("ssh", "git")
            or call.start != node.words[0].start
        ):
            return
        for part in (part for word in node.words[1:] for part in word.parts):
            if isinstance(part, Substitution) and UNKNOWN in self._substituted(part)[0]:
                reason = f"{call.program} sends what another command prints to another machine"
                self.add("sent-away", MODERATE, reason, part.start, part.end)

    def _written(self, node: Simple, given: Input | None, earlier: dict[str, tuple[str, ...]]) -> None:
        """Remember what it leaves in a file, which a later command may run."""
        for redirect in node.redirects:
            if redirect.op in (">", ">|", "&>", ">>", "&>>"):
                path = guard_paths.absolute(self._expander().text(redirect.target), self.place)
                texts = self.output(node, given) if redirect.fd in ("", "1") else (UNKNOWN,)
                guard_later.written(self, path, texts, node.start, node.end)
                if redirect.op in (">>", "&>>"):
                    before = earlier.get(path) or (self._on_disk(path),)
                    texts = tuple(dict.fromkeys(old + new for old in before for new in texts))[:25]
                self.files[path] = texts if len(texts) <= 24 and len(texts[0]) < 65536 else (UNKNOWN,)

    def _on_disk(self, path: str) -> str:
        """What a file held before these commands."""
        if not self.place.local or not path.startswith("/") or UNKNOWN in path or OPAQUE in path:
            return UNKNOWN
        data = content(path)
        if data is None:
            return UNKNOWN if self._may_exist(path) else ""
        return data.decode("utf-8", "replace")

    def _printed(self, node: Simple) -> None:
        """A variable with a telling name is shown."""
        for part in (part for word in node.words[1:] for part in word.parts):
            if isinstance(part, Param) and _SECRET_NAME.fullmatch(part.name) and part.op not in ("length", "+", ":+"):
                reason = f"it shows ${part.name}, which sounds like a secret"
                instead = 'test whether it is set: [ -n "$NAME" ]'
                self.add("secret-variable", DANGEROUS, reason, part.start, part.end, instead)

    def _assign(self, node: Assignment, command: Simple) -> None:
        self.inside(node.index)
        self.inside(node.value)
        for word in node.array or ():
            self.inside(word)
        expander = self._expander()
        values = expander.texts(node.value) if node.array is None else tuple(a.text for a in expander.args(node.array))
        reads = command.words and all(
            isinstance(p, Text) and p.text in ("read", "readarray", "mapfile") for p in command.words[0].parts
        )
        if not (node.name == "IFS" and reads):
            self.assigned(node.name, values, node.start, node.end)
        if node.array is not None or node.index is not None:
            values = tuple(re.sub(r"\A\[[^]]*\]=", "", value) for value in values)
            if node.append or node.index is not None:
                values = (*(self.scope.values.get(node.name) or ()), *values)
        elif node.append:
            values = tuple(before + value for before in self.scope.get(node.name) for value in values)
        # Before a command it is set for that alone; the words of the command are expanded without it.
        if not command.words:
            known = not node.append or node.name in self.scope.lists
            self.scope.set(node.name, values or ("",), certain=not self.conditions)
            if node.array is not None and known and not self.conditions:
                self.scope.lists[node.name] = values


COMPOUNDS = {
    "subshell": Walker._subshell, "coproc": Walker._subshell, "for": Walker._loop, "select": Walker._loop,
    "while": Walker._while, "for((": Walker._for_arithmetic, "until": Walker._while, "function": Walker._function,
}  # fmt: skip
