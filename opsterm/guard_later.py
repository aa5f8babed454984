"""Text that something else will run: a crontab, a unit, the start files of a shell, a Makefile, a module of Ansible."""

from __future__ import annotations

import re

from opsterm import guard_paths
from opsterm.argv import UNKNOWN, Arg, Call
from opsterm.risk import DANGEROUS, FORBIDDEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from opsterm.guard_shell import Input, Shell

MOST = 40  # commands of one text
_TIMES = re.compile(
    r"\s*(?:@(?:reboot|yearly|annually|monthly|weekly|daily|midnight|hourly|every\s+\S+)|(?:\S+\s+){4}\S+)\s+"
)
_CRONTABS = re.compile(r"/etc/(?:crontab|anacrontab|cron\.d/.*)|/var/spool/cron/.*")
_SCRIPTS = re.compile(
    r"/etc/(?:cron\.(?:hourly|daily|weekly|monthly)/.*|rc\.local|init\.d/.*|rc\.d/.*|update-motd\.d/.*)"
)
_UNITS = re.compile(r".*/systemd/.*\.(?:service|socket|timer)(?:\.d/.*)?")
_STARTS = re.compile(r"\s*Exec(?:Start|StartPre|StartPost|Stop|StopPost|Reload)\s*=\s*[-@:+!]*(.*)")


def judge(walk: Shell, commands: Iterable[str], where: str, start: int, end: int) -> None:
    """Add the worst of what these commands would be, where that is at least DANGEROUS."""
    for number, text in enumerate(commands):
        if number >= MOST:
            return
        for level in (FORBIDDEN, DANGEROUS):
            found = [finding for finding in walk.probe(text) if finding.level == level]
            if found:
                first = found[0]
                walk.add(first.rule, level, f"{where}{first.reason}", start, end, first.instead)
                break


def written(walk: Shell, path: str, texts: tuple[str, ...], start: int, end: int) -> None:
    """A command has put one of these texts into a file: is it one that the machine or the next shell runs?"""
    for text in texts[:4]:
        if _CRONTABS.fullmatch(path):
            judge(walk, crontab(text, user=path.startswith("/etc/")), "in the crontab: ", start, end)
        elif _UNITS.fullmatch(path):
            units = [match[1] for match in map(_STARTS.fullmatch, text.split("\n")) if match]
            judge(walk, units, "in the unit: ", start, end)
        elif UNKNOWN not in text and (_SCRIPTS.fullmatch(path) or _is_start_file(walk, path)):
            judge(walk, [text], "the machine or the next shell will run it: ", start, end)


def _is_start_file(walk: Shell, path: str) -> bool:
    name = path.rpartition("/")[2]
    return "shellrc" in guard_paths.classes(path, walk.place) and ("sh" in name or "profile" in name)


def crontab(text: str, user: bool = False) -> Iterator[str]:
    """The commands of a crontab. user: it names who runs them, too."""
    for line in text.split("\n"):
        line = line.replace(UNKNOWN, "") if line.startswith(UNKNOWN) else line
        times = _TIMES.match(line)
        if times is None or line.lstrip().startswith("#") or re.match(r"\s*\w+\s*=", line):
            continue
        command = line[times.end() :]
        yield re.split(r"(?<!\\)%", command.partition(" ")[2].lstrip() if user else command)[0]


def makefile(text: str) -> Iterator[str]:
    """The commands of its rules, as a shell gets them."""
    for line in text.replace("\\\n", " ").split("\n")[:1000]:
        recipe = line[1:] if line.startswith("\t") else ""
        if "$(shell " in line:
            recipe = line.partition("$(shell ")[2].rpartition(")")[0]
        elif not recipe and ":" in line and "=" not in line:
            recipe = line.partition(":")[2].partition(";")[2]
        if recipe and len(recipe) < 2000:
            recipe = re.sub(r"\$[({][^$(){}]*[)}]|\$[@<^*?]", UNKNOWN, recipe.strip().lstrip("@-+"))
            yield recipe.replace("$$", "$")


def make(walk: Shell, call: Call, given: Input | None, start: int, end: int) -> None:
    """The Makefile that make runs, where commands before have written it, or where it comes through the pipe."""
    paths = [flag.value.text for flag in call.flags if flag.name == "-f" and flag.value is not None]
    for path in paths or ["GNUmakefile", "makefile", "Makefile"]:
        if path in ("-", "/dev/stdin"):
            texts = given.texts if given is not None else ()
        else:
            texts = walk.files.get(guard_paths.absolute(path, walk.place), ())
        for text in texts[:4]:
            judge(walk, makefile(text), "in the Makefile: ", start, end)


def ansible(walk: Shell, call: Call) -> None:
    """What a module does to the machines, as commands that do the same."""
    values = {flag.name: flag.value for flag in call.flags if flag.value is not None}
    module, args = values.get("-m"), values.get("-a")
    if module is None or args is None:
        return
    given = dict(re.findall(r"(\w+)\s*[=:]\s*[\"']?([^\s\"',}]+)", args.text))
    name = module.text.rpartition(".")[2]
    path = given.get("path") or given.get("dest") or given.get("name") or ""
    device = given.get("dev") or given.get("device") or ""
    words: list[str] = []
    if name == "file" and path:
        words = ["rm", "-rf", path] if given.get("state") == "absent" else []
        if given.get("recurse", "").lower() in ("yes", "true", "1"):
            words = ["chmod", "-R", given.get("mode", "0"), path]
    elif name == "filesystem" and device:
        words = ["mkfs", device]
    elif name == "parted" and device and given.get("state") in ("absent", "present"):
        words = ["parted", "-s", device, "rm" if given["state"] == "absent" else "mkpart", given.get("number", "1")]
    elif name == "cron" and "job" in args.text:
        job = re.search(r"job=([\"'])(.*?)\1", args.text)
        judge(walk, [job[2]] if job else [], "in the crontab: ", args.start, args.end)
    elif name == "synchronize" and given.get("delete", "").lower() in ("yes", "true"):
        words = ["rsync", "-a", "--delete", given.get("src", ""), path]
    if words:
        child = walk.child()
        child.remote = True
        child.span = walk.span or (args.start, args.end)
        child.label = walk.label + "on the other machine: "
        child.argv([Arg(word, args.start, args.end) for word in words])
