"""One shell, as far as the guard follows it: its directory, variables, machine, and what was found in it."""

from __future__ import annotations

import os
import re

from opsterm import guard_paths, riskrules
from opsterm.argv import UNKNOWN, Arg, Call
from opsterm.guard_forks import FORK_BOMB
from opsterm.guard_paths import OPAQUE, Place
from opsterm.guard_uses import use_of, worded
from opsterm.guard_words import Scope
from opsterm.record import NamedTuple
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, RANK, SAFE, Finding, raised

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from opsterm.guard_uses import Use
    from opsterm.riskrules import Rule
    from opsterm.shellnodes import Compound, Simple

DEEPEST = 30  # commands and shells within one another
MOST_COMMANDS = 5000
LARGEST_SCRIPT = 1 << 20  # bytes
# Variables that change what a program is or what it does. Values that are harmless all the same: _TAME.
_STEERING = re.compile(
    r"PATH|LD_\w+|DYLD_\w+|BASH_ENV|ENV|BASH_FUNC.*|SHELLOPTS|BASHOPTS|PS[0-4]|PROMPT_COMMAND|IFS|CDPATH|FPATH|HOME|SHELL"
    r"|GIT_(?!AUTHOR_|COMMITTER_|TERMINAL_PROMPT|OPTIONAL_LOCKS|MERGE_AUTOEDIT|PAGER$|REFLOG_ACTION)\w+|\w*PAGER|\w*EDITOR|VISUAL"
    r"|BROWSER|PYTHON(?!UNBUFFERED|DONTWRITEBYTECODE|IOENCODING|UTF8|HASHSEED|WARNINGS)\w+|PERL5?\w*|RUBY(?:OPT|LIB)"
    r"|NODE_(?:OPTIONS|PATH)|GEM_\w+|JAVA_TOOL_OPTIONS|_JAVA_OPTIONS|LESS(?:OPEN|CLOSE|EDIT)|MANPAGER|TAR_OPTIONS|GREP_OPTIONS"
    r"|RSYNC_RSH|SSH_ASKPASS\w*|SUDO_ASKPASS|DISPLAY_COMMAND|GCONV_PATH|LOCPATH|MALLOC_\w+|NLSPATH|TERMINFO\w*|HOSTALIASES"
    r"|RES_OPTIONS|OPENSSL_(?:CONF|MODULES|ENGINES)|(?:HTTPS?|ALL|https?|all)_(?:PROXY|proxy)|CURL_HOME|WGETRC|EXINIT|VIMINIT"
    r"|INPUTRC|ZDOTDIR|KUBECONFIG_COMMAND|DOCKER_(?:HOST|CONFIG|CONTEXT)|ANSIBLE_\w*(?:PLUGINS|LIBRARY|CONFIG)|MAKEFLAGS|CC|CXX"
    r"|KUBECTL_EXTERNAL_DIFF|HELM_(?:PLUGINS|POST_RENDERER\w*)|GOFLAGS|GOTOOLCHAIN|RUSTC\w*|RUSTFLAGS"
    r"|CARGO_(?:BUILD_|TARGET_|ALIAS_)\w+|TF_CLI_\w+|PSQLRC|MYSQL_HOME|SSLKEYLOGFILE|RIPGREP_CONFIG_PATH"
    r"|FZF_DEFAULT_\w+|CLASSPATH|JDK_JAVA_OPTIONS|MAVEN_\w+|GRADLE_OPTS|PHPRC|PHP_INI_SCAN_DIR|R_PROFILE\w*"
    r"|LS_OPTIONS|FCEDIT|HISTFILE|TMPDIR_COMMAND|npm_config_\w+|NPM_CONFIG_\w+|PIP_(?:INDEX_URL|EXTRA_INDEX_URL)|LUA_\w+|OPSTERM_\w+"
)
_EXPANDS = re.compile(r"[$`(]|\b(?:let|read|cd|trap|umask|exec)\b")
_COMMAND = re.compile(r"\w*(?:COMMAND|PAGER|EDITOR|BROWSER|VISUAL|EXTERNAL_DIFF|LESSOPEN|LESSCLOSE|_RSH)")
_SYSTEM_PATH = re.compile(r"(?:(?:/usr(?:/local)?)?/s?bin(?::|$)|\$PATH(?::|$)){1,20}")
_TAME = re.compile(r"|cat|less(?: -\w+)*|more|head|bat|/usr/bin/(?:less|more)|/bin/cat|true")


class Input(NamedTuple):
    """What a command reads. texts: the possible ones, UNKNOWN where they are not known; file: from there."""

    texts: tuple[str, ...]
    file: str = ""


class Judged(NamedTuple):
    use: Use
    level: str
    reason: str


class Record:
    """What the guard finds: findings; every call of a program; pins: scripts that were read, with their SHA-256."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._known: set[Finding] = set()
        self.calls: list[Call] = []
        self.pins: list[tuple[str, str]] = []
        self.commands = 0
        self.plain: set[tuple] = set()  # texts that have been read, and change nothing of the shell: see Shell._key

    def add(self, finding: Finding) -> None:
        """Keep a finding, once."""
        if finding not in self._known:
            self._known.add(finding)
            self.findings.append(finding)

    def pin(self, path: str, data: bytes) -> None:
        """Remember what a script held when it was judged."""
        import hashlib

        self.pins.append((path, hashlib.sha256(data).hexdigest()))


class Shell:
    """The state of a shell. What reads commands in it is guard_walk.Walker."""

    def __init__(self, place: Place, scope: Scope, shown: bool) -> None:
        self.place, self.scope, self.shown = place, scope, shown
        self.rules: tuple[Rule, ...] = ()  # the person's own
        self.lower: tuple[tuple[str, str], ...] = ()
        self.remote = not place.local
        self.record = Record()
        self.depth = 0
        self.span: tuple[int, int] | None = None  # of the word that this shell's text is in
        self.label = ""
        self.stdin: Input | None = None
        self.fed: Input | None = None  # what goes into the `>(…)` of the command at hand
        self.functions: dict[str, Compound] = {}
        self.exported: set[str] = set()
        self.running: list[str] = []  # functions
        self.locals: list[dict[str, tuple[str, ...] | None]] = []  # of each of them: what it hides
        self.files: dict[str, tuple[str, ...]] = {}  # what commands before have written: path → possible contents
        self.whole = ""  # a path that stands for everything below it (find's {})
        self.conditions = 0  # how many conditions what is read now depends on
        self.starts = False  # what is read now runs beside something else
        self.loops = 0  # how many loops within one another
        self.stack: list[str] = []  # of pushd
        self.traps: list[Arg] = []  # what it runs when it ends
        self.aliases: dict[str, str] = {}

    def read(self, text: str) -> None:
        """Parse and classify a text as this shell's."""
        raise NotImplementedError

    def argv(self, args: list[Arg], given: Input | None = None, node: Simple | None = None) -> None:
        """Classify a command that is there as words."""
        raise NotImplementedError

    def add(self, rule: str, level: str, reason: str, start: int, end: int, instead: str = "") -> None:
        if level == SAFE:
            return
        if self.span:
            start, end = self.span
        self.record.add(Finding(rule, level, self.label + reason, start, end, instead))

    def path(self, role: str, text: str, start: int, end: int, deep: bool = False) -> None:
        """Judge one use of a path. deep: with everything below it."""
        if text == "-":
            return
        found = self.judged(role, text, deep)
        if role in ("write", "append", "truncate", "put", "move", "delete"):
            self.files[guard_paths.absolute(text, self.place)] = (UNKNOWN,)
        if found is not None:
            use, level, reason = found
            self.add("lock-out" if use.lockout else f"path-{role}", level, reason, start, end, use.instead)

    def judged(self, role: str, text: str, deep: bool = False) -> Judged | None:
        """What one use of a path is, and how risky; None where it means nothing. The worst, where it may be several."""
        place = self.place
        if role in ("delete", "move") and place.links:  # of a link, not of what it leads to
            full = guard_paths.absolute(text, place._replace(links=()))
            links = tuple(link for link in place.links if link[0] != full or text.endswith("/"))
            place = place._replace(links=links)
        worst = self._judged(role, text, deep, place)
        for other, there in self._also(role, text, deep, place):
            found = self._judged(role, other, deep, there)
            if found is not None and (worst is None or RANK[found.level] > RANK[worst.level]):
                worst = found
        return worst

    def _also(self, role: str, text: str, deep: bool, place: Place) -> list[tuple[str, Place]]:
        """What else is hit: by a relative path in each directory that it may be in; what is mounted below."""
        found = []
        if not place.cwd and not text.startswith(("/", "~", UNKNOWN)):
            found = [(text, place._replace(cwd=cwd)) for cwd in place.cwds]
        if role == "delete" and place.links and "deep" in self._holds(role, text, deep):
            full = guard_paths.absolute(text.rstrip("*"), place._replace(links=())).rstrip("/") + "/"
            found += [(target, place) for link, target in place.links if link.endswith("/") and link.startswith(full)]
        return found

    def _judged(self, role: str, text: str, deep: bool, place: Place) -> Judged | None:
        found = guard_paths.classes(text, place)
        use = use_of(role, found, self._holds(role, text, deep))
        if use is None or use.level == SAFE:
            return None
        level = raised(use.level) if use.lockout and self.remote else use.level
        return Judged(use, level, worded(use, printable(text), found))

    def _is_whole(self, text: str) -> bool:
        return self.whole != "" and (text == self.whole or text.startswith(f"{self.whole}/"))

    def _holds(self, role: str, text: str, deep: bool) -> frozenset[str]:
        """What is true of a use, in the words of guard_uses."""
        last = text.rstrip("/").rpartition("/")[2]
        facts = {
            "deep": deep or self._is_whole(text) or last == "." or guard_paths.all_below(last),
            "shown": self.shown,
            "exists": self._may_exist(text),
            "absolute": text.startswith(("/", "~")),
            "mounted": role == "device" and self.place.local and _mounted(text),
        }
        return frozenset(fact for fact, true in facts.items() if true)

    def _may_exist(self, text: str) -> bool:
        if not self.place.local or UNKNOWN in text or OPAQUE in text or any(mark in text for mark in "*?["):
            return True
        full = guard_paths.absolute(text, self.place)
        return not full.startswith("/") or os.path.lexists(full)

    def shell(
        self,
        text: str,
        start: int,
        end: int,
        positional: Iterable[str] = (),
        label: str = "",
        given: Input | None = None,
        same: bool = False,
    ) -> None:
        """Classify text that a shell of its own runs. same: that this shell runs itself (eval, source)."""
        child = self.child()
        child.stdin = given
        if not same:  # it gets no variable that is not exported
            for name, values in child.scope.values.items():
                if (
                    name not in ("HOME", "PWD")
                    and name not in self.exported
                    and not name.isdigit()
                    and name not in "@*"
                ):
                    child.scope.values[name] = tuple(dict.fromkeys((*values, "")))
        self._inner(child, text, start, end, positional, label)
        if same:
            if self.conditions == 0:
                self.scope.values = {
                    n: v for n, v in child.scope.values.items() if not n.isdigit() and n not in "@*"
                } | {n: v for n, v in self.scope.values.items() if n.isdigit() or n in "@*"}
            else:
                for name, values in child.scope.values.items():
                    if self.scope.values.get(name) != values and not name.isdigit():
                        self.scope.set(name, values, certain=False)
            self.place, self.functions = child.place, child.functions

    def remote_shell(self, text: str, start: int, end: int, given: Input | None = None) -> None:
        """Classify text that a shell on another machine runs."""
        child = self.child()
        child.stdin = given
        child.remote = True
        child.place = Place(f"/home/{OPAQUE}", f"/home/{OPAQUE}", local=False)
        child.scope = Scope({"HOME": (child.place.home,)})
        self._inner(child, text, start, end, (), "on the other machine: " if not self.remote else "")

    def _inner(self, child: Shell, text: str, start: int, end: int, positional: Iterable[str], label: str) -> None:
        child.span = self.span or (start, end)
        child.label = self.label + label
        words = list(positional)
        judged = child._key(text, words)
        if judged is not None and judged in self.record.plain:
            return
        if words:
            child.positional(words[1:])
            if not words[1:]:  # there may be some all the same: shells differ in where they begin
                child.scope.values.update((str(number), (UNKNOWN,)) for number in range(1, 10))
            child.scope.values["0"] = (words[0],)
        place = child.place
        values = dict(child.scope.values) if judged is not None else {}
        child.read(text)
        if judged is not None and child._is_as_before(place, values):
            self.record.plain.add(judged)

    def _key(self, text: str, words: list[str], given: Input | None = None) -> tuple | None:
        """All that counts for what is found in a text that expands nothing, so that no more than once is looked at it:
        a loop may have it again and again. None where more than that counts."""
        if words or self.files or self.functions or self.aliases or _EXPANDS.search(text):
            return None
        here = (self.place, self.remote, self.shown, self.stdin, given, self.whole, self.starts, self.loops)
        return (text, self.span, self.label, self.depth, *here)

    def _is_as_before(self, place: Place, values: dict[str, tuple[str, ...]]) -> bool:
        return (
            self.place == place and self.scope.values == values and not (self.files or self.functions or self.aliases)
        )

    def child(self) -> Shell:
        """A shell inside of this one: it starts with what this one has, and records into the same record."""
        child = type(self)(self.place, self.scope.copy(), self.shown)
        for name in (
            "rules",
            "lower",
            "record",
            "remote",
            "label",
            "stdin",
            "span",
            "files",
            "whole",
            "conditions",
            "starts",
            "aliases",
            "loops",
        ):
            setattr(child, name, getattr(self, name))
        child.depth, child.exported = self.depth + 1, set(self.exported)
        child.functions, child.running, child.stack = dict(self.functions), list(self.running), list(self.stack)
        return child

    def probe(self, args: list[Arg] | str) -> list[Finding]:
        """What would be found if these words were a command; nothing of it is kept."""
        if self.depth >= DEEPEST:
            return []
        child = self.child()
        child.record = Record()
        child.record.commands = self.record.commands + 1  # one budget for all that is looked at
        if isinstance(args, str):
            child.read(args)
        else:
            child.argv(args)
        self.record.commands = child.record.commands
        return child.record.findings

    def script(self, path: str, start: int, end: int, positional: Iterable[str] = (), same: bool = False) -> None:
        """Classify a shell script by its content, and pin that."""
        full, name = guard_paths.absolute(path, self.place), printable(path)
        texts = self.files.get(full)
        if full in self.running:
            if self.starts:
                self.add("fork-bomb", FORBIDDEN, FORK_BOMB, start, end)
            return
        if texts is None:
            data = content(full) if self.place.local and UNKNOWN not in full and OPAQUE not in full else None
            if data is not None:
                texts = (data.decode("utf-8", "replace"),)
                self.record.pin(full, data)
        self.running.append(full)
        for text in texts or (UNKNOWN,):
            if UNKNOWN in text:
                where = "on another machine" if self.remote else "and cannot be read now"
                reason = f"it runs a script that nobody has seen: {name}, {where}"
                self.add("unseen-script", DANGEROUS, reason, start, end, "show the script first, or give its commands")
            if text.replace(UNKNOWN, "").strip():
                self.shell(text, start, end, (path, *positional), f"in {name}: ", same=same)
        self.running.pop()
        if texts and any(call.effects & {"write", "exec"} for call in self.record.calls):
            reason = f"commands before it may have changed the script: {name}"
            self.add("changing-script", MODERATE, reason, start, end, "run the script on its own")

    def assigned(self, name: str, values: tuple[str, ...], start: int, end: int) -> None:
        """A variable gets a value: does that change what runs?"""
        if name == "PATH" and all(_SYSTEM_PATH.fullmatch(value) for value in values):
            return
        if name == "IFS" and not any(value.strip(" \t\n") for value in values):
            return
        if _STEERING.fullmatch(name) and not all(_TAME.fullmatch(value) for value in values):
            self.add("steering-variable", DANGEROUS, f"{name} changes what programs do or which ones run", start, end,
                     "give the program's full path, or the option that does the same")  # fmt: skip
            commands = [value for value in values if UNKNOWN not in value] if _COMMAND.fullmatch(name) else []
            for finding in [finding for value in commands for finding in self.probe(value)]:
                if finding.level == FORBIDDEN:
                    self.add(finding.rule, FORBIDDEN, finding.reason, start, end)

    def classes(self, role: str, text: str) -> frozenset[str]:
        """What a path is here, for riskrules.fits."""
        return guard_paths.classes(text, self.place)

    def lowered(self, call: Call) -> str | None:
        """The level that the person has set for exactly this program and subcommand; None where there is none."""
        if self.remote and self.span:  # on a machine that the command itself goes to
            return None
        for pattern, level in self.lower:
            if riskrules.exact(pattern, call) and riskrules.fits(pattern, call, self.classes):
                return level
        return None

    def change_directory(self, text: str | None) -> None:
        if text == "-":
            text = self.scope.get("OLDPWD")[0]
        old, cwds = self.place.cwd, ()
        if text is None or not text or UNKNOWN in text:
            cwd = self.place.home if text is None else ""
        else:
            search = self.scope.get("CDPATH")[0].partition(":")[0] if "CDPATH" in self.scope.values else ""
            if search.startswith("/") and UNKNOWN not in search and not text.startswith(("/", ".", "~")):
                text = f"{search.rstrip('/')}/{text}"
            full = guard_paths.absolute(text, self.place)
            cwd = full if full.startswith("/") else ""
            if not cwd:
                cwds = tuple(guard_paths.absolute(text, self.place._replace(cwd=each)) for each in self.place.cwds)
        self.place = self.place._replace(cwd=cwd, cwds=cwds)
        for name, value in (("PWD", cwd), ("OLDPWD", old)):
            self.scope.values.pop(name, None)
            if value:
                self.scope.values[name] = (value,)

    def positional(self, words: list[str]) -> None:
        """$1 …, $@ and $* from now on."""
        for number in range(1, 10):
            self.scope.values.pop(str(number), None)
        for number, word in enumerate(words, 1):
            self.scope.values[str(number)] = (word,)
        if not words:
            self.scope.values.update((str(number), ("",)) for number in range(1, 10))
        self.scope.values["@"] = self.scope.values["*"] = (" ".join(words),)

    def set_variable(self, name: str, values: tuple[str, ...]) -> None:
        self.scope.set(name, values, certain=not self.conditions)


def printable(text: str) -> str:
    """A path or word for a message: what is not known shows as …"""
    return text.replace(UNKNOWN, "…").replace(OPAQUE, "…")[:120] or "''"


def _mounted(device: str) -> bool:
    """Is this device mounted here, or used for swap?"""
    try:
        with (
            open("/proc/mounts", encoding="utf-8", errors="replace") as mounts,
            open("/proc/swaps", encoding="utf-8") as swaps,
        ):
            return os.path.realpath(device) in {line.split(" ", 1)[0] for line in [*mounts, *swaps]}
    except (OSError, ValueError):
        return False


def content(path: str) -> bytes | None:
    """The first LARGEST_SCRIPT bytes of a regular file; None for anything else."""
    from opsterm.paths import open_regular

    try:
        with open(open_regular(path, os.O_RDONLY), "rb") as file:
            data = file.read(LARGEST_SCRIPT + 1)
    except OSError:
        return None
    return data if len(data) <= LARGEST_SCRIPT else None
