"""What a piece of code would do: what every reader of a language reports."""

from __future__ import annotations

from opsterm.record import NamedTuple
from opsterm.risk import DANGEROUS, MODERATE, RANK, SAFE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

UNKNOWN = "\0"  # stands for text that is known only when the code runs
DEPTH = 8  # how deep code inside code is followed
TOO_DEEP = "it is code inside code inside code"
ENV = "it shows environment variables, which may hold passwords and keys"
AT_RUN_TIME = "it runs a command that is put together at run time"
CHANGES = {
    "write": (MODERATE, "it writes a file"),
    "append": (MODERATE, "it adds to a file"),
    "change": (MODERATE, "it changes who may use a file"),
    "move": (MODERATE, "it moves a file"),
    "delete": (MODERATE, "it removes files"),
    "device": (DANGEROUS, "it writes to a device"),
}
STREAMS = ("-", "/dev/stdout", "/dev/stderr", "/dev/stdin", "/dev/null", "/dev/tty")
PUBLIC_ENV = frozenset(
    "HOME USER LOGNAME PATH PWD OLDPWD SHELL LANG LANGUAGE TERM HOSTNAME EDITOR VISUAL PAGER TZ DISPLAY TMPDIR COLUMNS"
    " LINES VIRTUAL_ENV JAVA_HOME GOPATH UID EUID HOSTTYPE OSTYPE SHLVL XDG_RUNTIME_DIR XDG_CONFIG_HOME".split()
)


class Code(NamedTuple):
    """What a piece of code would do. level: at least this; reason and rule say why where it is not SAFE. shells: texts
    that it hands to a shell; calls: programs that it starts, as lists of words; paths: (role, path), see
    programs.ROLES. Those three are still to be judged. UNKNOWN in a text stands for what is known only when it runs."""

    level: str
    reason: str
    rule: str
    shells: tuple[str, ...] = ()
    calls: tuple[tuple[str, ...], ...] = ()
    paths: tuple[tuple[str, str], ...] = ()
    instead: str = ""


class Effects:
    """Collects what a reader of code meets. rule is the rule of what it says without one."""

    def __init__(self, rule: str, depth: int = 0) -> None:
        self.rule, self.depth = rule, depth
        self._worst = Code(SAFE, "", "")
        self._shells: list[str] = []
        self._calls: list[tuple[str, ...]] = []
        self._paths: list[tuple[str, str]] = []

    def at_least(self, level: str, reason: str, rule: str = "", instead: str = "") -> None:
        if RANK[level] > RANK[self._worst.level]:
            self._worst = Code(level, reason, rule or self.rule, instead=instead)

    def shell(self, text: str) -> None:
        text = text.strip()
        if UNKNOWN in text:
            self.at_least(DANGEROUS, AT_RUN_TIME)
        if text.strip(UNKNOWN + " \t\n") and text not in self._shells:
            self._shells.append(text)

    def call(self, words: Iterable[str]) -> None:
        words = tuple(words)
        if any(UNKNOWN in word for word in words):
            self.at_least(DANGEROUS, AT_RUN_TIME)
        if words and words[0].strip(UNKNOWN) and words not in self._calls:
            self._calls.append(words)

    def path(self, role: str, path: str) -> None:
        if path in STREAMS or path.startswith("/dev/fd/"):
            return
        if role in CHANGES:
            self.at_least(*CHANGES[role])
        elif UNKNOWN in path:
            self.at_least(MODERATE, "it reads a file whose name is known only when it runs")
        if (role, path) not in self._paths:
            self._paths.append((role, path))

    def env(self, name: str = UNKNOWN) -> None:
        """It looks at this environment variable."""
        if name not in PUBLIC_ENV and not name.startswith("LC_"):
            self.at_least(DANGEROUS, ENV, "code-env")

    def merge(self, code: Code) -> None:
        self.at_least(code.level, code.reason, code.rule, code.instead)
        self._shells += [text for text in code.shells if text not in self._shells]
        self._calls += [words for words in code.calls if words not in self._calls]
        self._paths += [path for path in code.paths if path not in self._paths]

    def code(self) -> Code:
        return self._worst._replace(shells=tuple(self._shells), calls=tuple(self._calls), paths=tuple(self._paths))
