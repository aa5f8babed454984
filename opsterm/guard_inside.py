"""What a call hands on: to a shell, another machine, a container, an interpreter. It is judged as what it is."""

from __future__ import annotations

import re

from opsterm import argv, guard_code, guard_effects, guard_loops, guard_paths
from opsterm.argv import UNKNOWN, Arg, Call
from opsterm.guard_shell import Record, printable
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, SAFE, highest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from opsterm.guard_shell import Input, Shell

SHELLS = frozenset("sh bash dash ash zsh ksh mksh rbash fish csh tcsh pwsh at batch".split())
# They start a shell where they are given no command.
STARTS_SHELL = frozenset("sudo su doas chroot nsenter unshare newgrp sg script runuser machinectl screen".split())
# Their subcommands that do so, on another machine.
ENTERS = {"vagrant": ("ssh",), "pct": ("enter",), "multipass": ("shell", "sh", "connect"), "lxc": ("shell",),
          "incus": ("shell",), "limactl": ("shell",), "lima": ("",), "colima": ("ssh",), "minikube": ("ssh",),
          "orb": ("",), "gcloud": ("ssh",), "docker-machine": ("ssh",), "toolbox": ("enter",)}  # fmt: skip
SOURCES = frozenset((".", "source"))
STDIN = ("/dev/stdin", "/dev/fd/0", "/proc/self/fd/0")
# Who runs what comes through the pipe, unless told otherwise by one of these roles.
READS_CODE = re.compile(
    r"(?:python|pypy|perl|ruby|node|nodejs|php|lua|deno|bun|tclsh|Rscript|R|mysql|mariadb|psql|sqlite3?|mongosh?|redis-cli|valkey-cli|clickhouse-client"
    r"|wish|expect|groovy|swipl|cqlsh|sqlcmd|duckdb|cockroach|ed|ex|gdb|bc|dc|ftp|sftp|osascript|irb|ghci|influx|beeline|hive)[\d.]*"
)
READS_LINES = re.compile(r"(?:[gmn]?awk|original-awk|bwk|perl|ruby|python)[\d.]*")
SQL = re.compile(r"mysql|mariadb|psql|sqlite3?|clickhouse-client|cqlsh|sqlcmd|duckdb|cockroach|beeline|hive|influx")
DATA_LANGUAGES = frozenset(("bc", "dc", "awk", "sed", "jq"))
# Their commands run among other files.
ELSEWHERE = frozenset(
    "docker podman nerdctl kubectl oc k lxc incus crictl machinectl systemd-nspawn chroot arch-chroot vagrant"
    " multipass pct qm".split()
)
SETS = frozenset("export declare local readonly typeset".split())
CARRIED = frozenset(("rsync", "scp", "svn", "git", "sftp", "borg"))  # by ssh
# Settings of git that are commands.
GIT_RUNS = re.compile(
    r"(?i:alias\.[^=]*=!|(?:core\.(?:pager|editor|sshcommand|fsmonitor|askpass|gitproxy|hookspath)|sequence\.editor"
    r"|pager\.[^=]*|diff\.external|credential\.[^=]*helper|gpg\.program|(?:diff|merge|difftool|mergetool|filter)\.[^=]*)=)"
)
SSH_RUNS = re.compile(r"(?i:proxycommand|localcommand|knownhostscommand|remotecommand)[= ]")
SETTINGS = {
    ("git", "-c"): GIT_RUNS,
    **{(name, "-o"): SSH_RUNS for name in ("ssh", "scp", "sftp", "ssh-copy-id", "sshfs")},
}
TAR_RUNS = re.compile(r"exec=")
SETTINGS |= {(name, "--checkpoint-action"): TAR_RUNS for name in ("tar", "gtar", "bsdtar")}
THROWAWAY = ("run", "create", "debug")


def hands_on(walk: Shell, call: Call, whole: Arg, given: Input | None, waits: bool = True) -> None:
    """Judge the commands and the code that a call is given. waits: without any it takes them from stdin."""
    inner = _inner(walk, call)
    for flag in call.flags:
        if flag.value is None:
            continue
        setting = SETTINGS.get((call.program, flag.name))
        if setting and (run := setting.match(flag.value.text)):
            inner.shell(flag.value.text[run.end() :].lstrip("!"), flag.value.start, flag.value.end)
        if flag.role in ("shell", "remote"):
            words = [operand.arg.text for operand in call.operands] + [arg.text for arg in call.rest]
            if flag.role == "remote":
                walk.remote_shell(flag.value.text, flag.value.start, flag.value.end, given)
            else:
                text = flag.value.text
                # It gets a host and a command behind it.
                text += "".join(f" {word}" for word in words) if call.program in ("env", "genv") else ""
                text += " host true" if call.program in CARRIED and text.lstrip().startswith("ssh") else ""
                inner.shell(text, flag.value.start, flag.value.end, words, given=given)
        elif flag.role == "code":
            code(walk, call, flag.value)
        elif flag.role in ("exec", "file"):
            _script(walk, call, flag.value, [], given)
        elif flag.role == "command":
            left = [*call.rest] or [arg for arg in _words_behind(call, flag.arg)]
            inner.argv([flag.value, *left], given)
    _codes(walk, call)
    if READS_LINES.fullmatch(call.program):
        guard_loops.judge(walk, call, given, whole.start, whole.end)
    for at, operand in enumerate(call.operands):
        if operand.role == "exec":
            words = [later.arg.text for later in call.operands[at + 1 :]] + [arg.text for arg in call.rest]
            _script(walk, call, operand.arg, words, given)
    if call.rest:
        _rest(walk, inner, call, given)
    elif waits:
        _stdin(walk, call, whole, given)
    if inner is not walk and inner.record.findings is not walk.record.findings:
        for finding in inner.record.findings:
            level = DANGEROUS if finding.level == FORBIDDEN else finding.level
            walk.add(
                finding.rule, level, f"in the container: {finding.reason}", finding.start, finding.end, finding.instead
            )


def _inner(walk: Shell, call: Call) -> Shell:
    """The shell that a command it hands on runs in: another one where variables, directory or machine change."""
    assigned = [operand.arg for operand in call.operands if operand.role == "assign"]
    cd = next((flag.value for flag in call.flags if flag.role == "cd" and flag.value is not None), None)
    elsewhere = call.program in ELSEWHERE
    if not (elsewhere or cd is not None or assigned and call.program not in SETS):
        return walk
    inner = walk.child()
    for arg in assigned:
        name, _, value = arg.text.partition("=")
        walk.assigned(name, (value,), arg.start, arg.end)
        inner.scope.values[name] = (value,)
    if cd is not None:
        inner.change_directory(cd.text)
    if elsewhere:
        mounted = tuple(_mounts(call))
        node = "debug" in call.path and any(re.match(r"nodes?/", operand.arg.text) for operand in call.operands)
        mounted += (("/host/", "/"),) if node else ()
        inner.place = guard_paths.Place("", "/root", False, mounted)
        if any(word in THROWAWAY for word in call.path) and not mounted and not call.has("--privileged", "--device"):
            inner.record = Record()
    return inner


def _mounts(call: Call) -> Iterator[tuple[str, str]]:
    """(path inside, path outside) of what a container gets of this machine."""
    for flag in call.flags:
        text = flag.value.text if flag.value is not None else ""
        if flag.name in ("-v", "--volume", "--bind", "--bind-ro") and text.startswith(("/", "~", ".", "$")):
            outside, _, inside = text.partition(":")
            yield inside.partition(":")[0].rstrip("/") + "/", outside
        elif flag.name == "--mount":
            parts = dict(part.partition("=")[::2] for part in text.split(","))
            source = parts.get("source") or parts.get("src") or ""
            inside = parts.get("target") or parts.get("dst") or parts.get("destination") or ""
            if source.startswith("/") and inside:
                yield inside.rstrip("/") + "/", source


def _rest(walk: Shell, inner: Shell, call: Call, given: Input | None) -> None:
    role = next(role.name for role in call.spec.roles if role.name in argv.REST) if call.spec else "command"
    start, end = call.rest[0].start, call.rest[-1].end
    if role == "command":
        inner.argv(list(call.rest), given)
    elif role == "remote":
        walk.remote_shell(" ".join(arg.text for arg in call.rest), start, end, given)
    elif role == "shell":
        words = call.rest[:1] if call.program == "trap" else call.rest  # behind it: the names of signals
        inner.shell(
            " ".join(arg.text for arg in words if arg.text != "-"),
            start,
            end,
            given=given,
            same=call.program in ("eval", "trap"),
        )
    else:
        if call.rest[0].text == "-":
            _stdin(walk, call._replace(rest=()), Arg(call.program, call.start, call.end), given)
        else:
            _script(walk, call, call.rest[0], [arg.text for arg in call.rest[1:]], given)


def _words_behind(call: Call, flag: Arg) -> list[Arg]:
    """What stands behind a flag and its value: `fd -x rm -rf {}`."""
    words = [operand.arg for operand in call.operands] + list(call.unknown)
    words += [arg for given in call.flags for arg in (given.arg, given.value) if arg is not None]
    return sorted({arg for arg in words if arg.start > flag.end + 1}, key=lambda arg: arg.start)[1:]


def _script(walk: Shell, call: Call, arg: Arg, words: list[str], given: Input | None) -> None:
    """A file that it runs."""
    if arg.text in STDIN and given is not None and (call.program in SHELLS or call.program in SOURCES):
        return _piped_commands(walk, call, arg, given, remote=False)
    if "look" in call.effects:
        return
    if arg.text == "-" and call.program in SHELLS:
        return
    if call.program in SHELLS or call.program in SOURCES:
        walk.script(arg.text, arg.start, arg.end, words, same=call.program in SOURCES)
    elif not arg.known:
        walk.add(
            "unseen-script",
            DANGEROUS,
            f"{call.program} runs a file that is only known when it runs",
            arg.start,
            arg.end,
        )
    else:
        for text in walk.files.get(guard_paths.absolute(arg.text, walk.place), ()):
            if UNKNOWN not in text and READS_CODE.fullmatch(call.program):
                code(walk, call, Arg(text, arg.start, arg.end))
        own = walk.lowered(call)
        level = SAFE if own == SAFE else highest((MODERATE, own or SAFE))
        walk.add(
            "runs-file",
            level,
            f"{call.program} runs {printable(arg.text)}, and what that does is not known",
            arg.start,
            arg.end,
        )


def _codes(walk: Shell, call: Call) -> None:
    codes = [operand.arg for operand in call.operands if operand.role == "code"]
    if not codes:
        return
    if call.program in ("redis-cli", "valkey-cli"):
        text = " ".join(arg.text for arg in codes)
        code(walk, call, Arg(text, codes[0].start, codes[-1].end))
        return
    for arg in codes:
        code(walk, call, arg)


def code(walk: Shell, call: Call, arg: Arg) -> None:
    """Judge code for the program's own language."""
    text = arg.text.replace(UNKNOWN, guard_effects.UNKNOWN)
    found = guard_code.analyse(call.program, text, frozenset(flag.name for flag in call.flags))
    walk.add(found.rule or "code", found.level, found.reason, arg.start, arg.end, found.instead)
    for text in found.shells:
        walk.shell(_known(text), arg.start, arg.end)
    for words in found.calls:
        walk.argv([Arg(_known(word), arg.start, arg.end) for word in words])
    for role, path in found.paths:
        walk.path(role, _known(path), arg.start, arg.end, deep=role == "delete")


def _known(text: str) -> str:
    return text.replace(guard_effects.UNKNOWN, UNKNOWN)


def _stdin(walk: Shell, call: Call, whole: Arg, given: Input | None) -> None:
    """Who is given no commands takes them from stdin."""
    if "look" in call.effects:
        return
    roles = {operand.role for operand in call.operands if operand.arg.text != "-"} | {flag.role for flag in call.flags}
    takes = call.spec is not None and any(role.name == "remote" for role in call.spec.roles)
    waiting = (
        given is not None
        and (given.texts != ("",))
        and (
            call.program in STARTS_SHELL
            and not roles & {"shell", "command"}
            and not call.effects & {"help"}
            and (call.program != "sudo" or call.has("-i", "-s"))
            or call.program == "systemd-run"
            and call.has("-S")
        )
    )
    if waiting:
        _piped_commands(walk, call, whole, given, remote=False)
    elif given is not None and _enters(call) and not roles & {"shell", "remote", "command"}:
        _piped_commands(walk, call, whole, given, remote=True)
    elif call.program in SHELLS and not roles & {"shell", "exec", "file"} or takes and not roles & {"remote"}:
        _piped_commands(walk, call, whole, given, takes)
    elif READS_CODE.fullmatch(call.program) and not roles & {"code", "exec", "file"} and given is not None:
        for text in given.texts:
            if UNKNOWN not in text:
                code(walk, call, Arg(text, whole.start, whole.end))
            elif call.program not in DATA_LANGUAGES:
                what = "statements" if SQL.fullmatch(call.program) else "code"
                reason = f"{call.program} runs {what} that nobody has seen"
                walk.add(
                    "piped-code", DANGEROUS, reason, whole.start, whole.end, "save it to a file and read that first"
                )


def _enters(call: Call) -> bool:
    """Does it open a shell elsewhere?"""
    wanted = ENTERS.get(call.program, ())
    words = (*call.path, *(operand.arg.text for operand in call.operands))
    return "" in wanted or any(word in wanted for word in words[:3])


def _piped_commands(walk: Shell, call: Call, whole: Arg, given: Input | None, remote: bool) -> None:
    words = [call.program, *(operand.arg.text for operand in call.operands)] if call.has("-s") and not remote else []
    if given is None:
        if call.program in ("at", "batch") or remote and call.has("-N", "-O", "-W", "-G", "-Q", "-V"):
            return
        where = "on another machine" if remote else "that waits for commands"
        walk.add("interactive-shell", MODERATE, f"it opens a shell {where}", whole.start, whole.end)
        return
    if given.file and not remote:
        walk.script(given.file, whole.start, whole.end)
        return
    for text in given.texts:
        if UNKNOWN in text:
            reason = "it runs whatever comes through the pipe, which nobody has seen"
            instead = "save it to a file, read it, then run that"
            walk.add("piped-to-shell", DANGEROUS, reason, whole.start, whole.end, instead)
        if text.replace(UNKNOWN, "").strip():
            if remote:
                walk.remote_shell(text, whole.start, whole.end)
            else:
                walk.shell(text, whole.start, whole.end, words if len(words) > 1 else ())
