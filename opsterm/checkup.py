"""What `ai doctor` reports, how a check is kept from hanging, and the checks of the machine: Python, terminal,
programs, kernel."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
import threading
from collections.abc import Callable, Iterator

from opsterm import clipboard, host, process, term
from opsterm.errors import OpsTermError
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

OLDEST = (3, 10)  # Python
OK, NOTE, WARNING, BROKEN = STATUSES = ("ok", "note", "warning", "broken")


class Finding(NamedTuple):
    """What one check has found, in a sentence, and how to mend it: a command to type, or a sentence where none does it.

    status is one of STATUSES; a note is worth knowing, a warning costs something, what is broken does not work.
    """

    status: str
    found: str
    mend: str = ""
    section: str = ""
    check: str = ""


class Task:
    """A function at work in a thread that nobody has to wait for."""

    def __init__(self, function: Callable[..., Any], *arguments: Any) -> None:
        self._outcome: list[tuple[Any, BaseException | None]] = []
        self._thread = threading.Thread(target=self._run, args=(function, arguments), daemon=True)
        self._thread.start()

    def _run(self, function: Callable[..., Any], arguments: tuple[Any, ...]) -> None:
        try:
            self._outcome.append((function(*arguments), None))
        except BaseException as error:  # a package written in Rust panics with something that is no Exception
            self._outcome.append((None, error))

    def result(self, seconds: float) -> Any:
        """What the function returned, or raised; TimeoutError when it is not done in so many seconds."""
        self._thread.join(max(seconds, 0.0))
        if not self._outcome:
            raise TimeoutError
        value, error = self._outcome[0]
        if isinstance(error, Exception):
            raise error
        if error is not None:
            raise RuntimeError(type(error).__name__)
        return value


def failure(error: BaseException, seconds: float) -> Finding:
    """The finding of a check that did not come to its end. What an unknown exception says may hold anything: its name
    only."""
    if isinstance(error, OpsTermError):
        return Finding(BROKEN, error.message, error.hint or "")
    if isinstance(error, TimeoutError):
        return Finding(
            WARNING,
            f"this could not be checked in {seconds:g} s",
            "Does a file there hang: a FIFO, a network file system? df -h",
        )
    why = f": {error.filename}: {error.strerror}" if isinstance(error, OSError) and error.filename else ""
    return Finding(WARNING, f"this could not be checked: {type(error).__name__}{why}")


# Which package manager a distribution has (ID or ID_LIKE of os-release), and how it installs.
MANAGERS = ("apt install", "dnf install", "apk add", "pacman -S", "zypper install", "brew install")
DISTRIBUTIONS = {
    "debian": 0, "ubuntu": 0, "fedora": 1, "rhel": 1, "centos": 1, "alpine": 2, "arch": 3, "suse": 4, "opensuse": 4,
    "macos": 5,
}  # fmt: skip
# module, its name, what is lost without, packages in the order of MANAGERS
PACKAGES = (
    ("yaml", "PyYAML", "config.json is read, and no config.yaml",
     "python3-yaml python3-pyyaml py3-yaml python-yaml python3-PyYAML pyyaml"),
    ("cryptography", "cryptography", "the vault can be encrypted with hmac-ctr only, and no other one opens",
     "python3-cryptography python3-cryptography py3-cryptography python-cryptography python3-cryptography"
     " cryptography"),
)  # fmt: skip
# programs (any of them will do), what for, packages in the order of MANAGERS
PROGRAMS = (
    ("ssh", "reaches servers",
     "openssh-client openssh-clients openssh-client-default openssh openssh-clients openssh"),
    ("scp", "copies to servers",
     "openssh-client openssh-clients openssh-client-default openssh openssh-clients openssh"),
    ("ssh-keygen", "looks at keys and known hosts",
     "openssh-client openssh-clients openssh-keygen openssh openssh-clients openssh"),
    ("less more", "shows long text", "less less less less less less"),
    ("tmux", "keeps a session when the connection breaks", "tmux tmux tmux tmux tmux tmux"),
)  # fmt: skip
EDITORS = ("editor", "nano", "vi")
CLIPBOARD_PACKAGES = {"wl-copy": "wl-clipboard"}


def install(packages: str) -> str:
    """The command that installs a package, out of one name per manager; "" on a system that we do not know."""
    number = next((DISTRIBUTIONS[name] for name in host.describe().ids if name in DISTRIBUTIONS), None)
    if number is None:
        return ""
    names = packages.split()
    sudo = "" if os.geteuid() == 0 or MANAGERS[number].startswith("brew") else "sudo "
    return f"{sudo}{MANAGERS[number]} {names[min(number, len(names) - 1)]}"


def python() -> Iterator[Finding]:
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info[:2] < OLDEST:
        yield Finding(BROKEN, f"Python {version} is too old: 3.10 is needed", install("python3"))
    else:
        yield Finding(OK, f"Python {version}, {sys.executable}")
    if os.geteuid() == 0:
        yield Finding(NOTE, "this is root: what an answer proposes would run with all rights")


def packages() -> Iterator[Finding]:
    from importlib import import_module

    system = sys.prefix == sys.base_prefix and sys.executable.startswith("/usr/bin/")
    for module, name, lost, names in PACKAGES:
        mend = install(names) if system else f"{sys.executable} -m pip install {name.lower()}"
        try:
            loaded = import_module(module)
        except BaseException as error:
            why = "is missing" if isinstance(error, ImportError) and error.name == module else "does not load"
            yield Finding(WARNING if module == "yaml" else NOTE, f"{name} {why}: {lost}", mend)
        else:
            yield Finding(OK, f"{name} {getattr(loaded, '__version__', '')}".rstrip())


def command() -> Iterator[Finding]:
    """Is `ai` on PATH this program? Nothing is run to find out."""
    named = {name: _all_on_path(name) for name in ("ai", "opsterm")}
    ours = [path for path in named["ai"] + named["opsterm"] if _is_ours(path)]
    if not named["ai"]:
        mend = f"alias ai={shlex.quote(ours[0])}" if ours else f"alias ai='{sys.executable} -m opsterm'"
        yield Finding(NOTE, "there is no `ai` on PATH", mend)
        return
    first = named["ai"][0]
    if first not in ours:
        mend = f"alias ai={shlex.quote(ours[0])}" if ours else "Put the directory of OpsTerm's `ai` first in PATH"
        yield Finding(WARNING, f"`ai` is another program: {first}", mend)
    else:
        yield Finding(OK, f"`ai` is {first}")
    more = [path for path in ours if os.path.basename(path) == "ai" and path != first]
    if more and first in ours:
        yield Finding(NOTE, f"OpsTerm is installed more than once: also {', '.join(more)}")


def _all_on_path(name: str) -> list[str]:
    """The programs of that name, the one that a shell takes first; links to the same file once."""
    found: dict[str, str] = {}
    for directory in os.environ.get("PATH", os.defpath).split(os.pathsep):
        if path := shutil.which(name, path=directory or "."):
            found.setdefault(os.path.realpath(path), path)
    return list(found.values())


def _is_ours(path: str) -> bool:
    own = [os.path.realpath(other) for other in (sys.argv[0], sys.executable) if other]
    if os.path.realpath(path) in own:
        return True
    try:
        with open(path, "rb") as file:
            return b"opsterm" in file.read(65536)
    except OSError:
        return False


def streams() -> Iterator[Finding]:
    absent = [name for name in ("stdin", "stdout", "stderr") if not getattr(sys, name).isatty()]
    if absent:
        yield Finding(NOTE, f"no terminal on {', '.join(absent)}")
    else:
        yield Finding(OK, f"a terminal of {term.width()} columns")
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError as error:
        found = f"/dev/tty cannot be opened ({error.strerror}): nothing can be asked, so no command of an answer runs"
        yield Finding(NOTE, found)
    if os.environ.get("NO_COLOR"):
        yield Finding(NOTE, "no colours: NO_COLOR is set")


def terminal() -> Iterator[Finding]:
    name = os.environ.get("TERM", "")
    if name in ("", "dumb"):
        yield Finding(NOTE, f"TERM is {name or 'not set'}: no colours, no editing in place")
    elif not _is_known(name):
        yield Finding(
            WARNING, f"TERM={name} is not known here: programs may draw rubbish", "export TERM=xterm-256color"
        )
    else:
        yield Finding(OK, f"TERM={name} is known here")
    if is_utf8():
        yield Finding(OK, f"the locale is UTF-8 ({_locale()})")
    else:
        yield Finding(
            WARNING, f"the locale {_locale()} is not UTF-8: characters may come out wrong", "export LC_ALL=C.UTF-8"
        )


def _is_known(name: str) -> bool:
    """Whether terminfo has an entry, under the first letter or its number; True where terminfo is no tree of files."""
    home = os.path.expanduser("~/.terminfo")
    places = [os.environ.get("TERMINFO", ""), home, *os.environ.get("TERMINFO_DIRS", "").split(":")]
    places += ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/share/lib/terminfo"]
    trees = [place for place in places if place and os.path.isdir(place)]
    entries = (os.path.join(tree, part, name) for tree in trees for part in (name[0], f"{ord(name[0]):x}"))
    return not trees or any(map(os.path.exists, entries))


def _locale() -> str:
    return next((value for name in ("LC_ALL", "LC_CTYPE", "LANG") if (value := os.environ.get(name))), "C")


def is_utf8() -> bool:
    """Whether the locale's characters are UTF-8. Python's own answer is yes for LC_ALL=C too."""
    return "utf8" in _locale().lower().replace("-", "")


def shell() -> Iterator[Finding]:
    named = os.environ.get("SHELL", "")
    used = process.shell()
    if not named:
        yield Finding(NOTE, f"SHELL is not set: commands run in {used}")
    elif not os.access(named, os.X_OK):
        yield Finding(WARNING, f"SHELL={named} cannot be run: commands run in {used}", f"export SHELL={used}")
    else:
        yield Finding(OK, f"commands run in {used}")


def programs() -> Iterator[Finding]:
    for names, purpose, package in PROGRAMS:
        path = next(filter(None, map(shutil.which, names.split())), None)
        if path:
            yield Finding(OK, f"{path} {purpose}")
        else:
            yield Finding(NOTE, f"{names.split()[0]} is not installed: it {purpose}", install(package))


def editor() -> Iterator[Finding]:
    installed = next(filter(shutil.which, EDITORS), None)
    variable = next((name for name in ("VISUAL", "EDITOR") if os.environ.get(name)), None)
    if variable:
        wanted = os.environ[variable].split()[0] if os.environ[variable].split() else ""
        if wanted and shutil.which(os.path.expanduser(wanted)):
            yield Finding(OK, f"the editor is {os.environ[variable]} ({variable})")
        else:
            mend = f"export {variable}={installed}" if installed else install("nano")
            yield Finding(WARNING, f"the editor of {variable} is not installed: {os.environ[variable]}", mend)
    elif installed:
        yield Finding(OK, f"the editor is {shutil.which(installed)}: neither VISUAL nor EDITOR is set")
    else:
        yield Finding(NOTE, "there is no editor, for `ai config edit` and the change of a command", install("nano"))


def copying() -> Iterator[Finding]:
    usable = [argv[0] for variable, argv in clipboard.PROGRAMS if not variable or os.environ.get(variable)]
    found = next(filter(shutil.which, usable), None)
    if found:
        yield Finding(OK, f"{found} copies to the clipboard")
        return
    missing = next((name for name in usable if name != "pbcopy"), "")
    mend = install(CLIPBOARD_PACKAGES.get(missing, missing)) if missing else ""
    yield Finding(NOTE, "the terminal itself is asked to copy (OSC 52), which not every terminal does", mend)


def kernel() -> Iterator[Finding]:
    """What of Linux can confine a command."""
    if sys.platform != "linux":
        return
    modules = _content("/sys/kernel/security/lsm")
    if modules is None:
        yield Finding(NOTE, "Landlock: not known, since /sys/kernel/security is not mounted")
    else:
        yield _feature("Landlock", "landlock" in modules.split(","))
    yield _feature("seccomp", "\nSeccomp:" in (_content("/proc/self/status") or ""))
    allowed = _content("/proc/sys/user/max_user_namespaces") not in (None, "0")
    allowed = allowed and _content("/proc/sys/kernel/unprivileged_userns_clone") != "0"
    restricted = _content("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == "1"
    yield _feature("user namespaces", allowed and not restricted)


def _feature(name: str, there: bool) -> Finding:
    return Finding(OK, f"the kernel has {name}") if there else Finding(NOTE, f"the kernel offers no {name}")


def _content(path: str) -> str | None:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read().strip()
    except OSError:
        return None
