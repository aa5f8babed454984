"""Which commands an answer holds: what may be offered to run. In doubt a text is no command."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from opsterm.markdown import Fence, closes, opening
from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.shellnodes import Command, List, Word

# What changes the shell itself. A command runs in a shell of its own, so what follows one of these must run with it.
_STATEFUL = (
    "cd pushd popd export unset set source . alias unalias shopt setopt umask ulimit declare typeset readonly"
    " eval trap exec let mapfile readarray exit return wait fg bg disown jobs conda nvm module workon deactivate"
)

_SCRIPTS = "bash sh shell zsh ksh dash shellscript"
_SESSIONS = "console terminal shell-session shellsession bash-session sh-session zsh-session"

_ZSH_GLOB = r"([*?\]][\w./-]*)(\([^()\s;&|'\"`$\\<>]+\))"
_USES_LAST = r"\$(?:[?!]|\{?PIPESTATUS)|^(?:wait|fg|bg|jobs|disown)\b|^kill %"
# What opens another shell or prompt: the lines below it are for that one and must never run here. Quoted words are `"`.
_SH = r"(?:\S*/)?(?:ba|z|da|k|fi)?sh(?: -\w+)?"
_ENTERS = (
    r"sudo(?: -u \S+)? -[is](?:u \S+| -u \S+)?|(?:sudo (?:-u \S+ |-(?!u )\w+ )*)?(?:"
    rf"su(?: -l?| --login)?(?: [\w-]+)?|{_SH}|newgrp \S+|(?:arch-)?chroot \S+(?: {_SH})?"
    r"|ssh(?: -[bcDEeFIiJLlmOopQRSWw] ?\S+| -[46AaCfGgKkMNnqsTtVvXxYy]+)* [^\s-]\S*|mosh [^\s-]\S*"
    r"|(?:vagrant|gcloud compute|multipass|lxc|machinectl) (?:ssh|shell)\b.*"
    rf"|(?:docker|docker-compose|podman|nerdctl|kubectl|oc|crictl|lxc|incus|nsenter) .* {_SH}"
    r"|screen(?: -S \S+| -r.*)?|tmux(?: (?:new|new-session|attach|a)\b(?!.* -d).*)?|redis-cli(?: -[hpanu] \S+)*"
    r"|(?:mysql|mariadb|psql|sqlite3|mongosh?)"
    r'(?: (?!-\w*[ecfl]\b|--(?:execute|command|file|eval|list|version))[^\s"]+)*'
    r"|python3?|node|irb|s?ftp \S+|telnet .*)"
)

# A block without a language is a command only when each of its lines starts with one of these ...
_KNOWN = (
    "apt apt-get apt-cache dpkg dnf yum rpm zypper pacman apk snap flatpak brew pip pip3 pipx npm npx yarn pnpm"
    " gem cargo uv systemctl journalctl loginctl hostnamectl timedatectl sysctl modprobe lsmod dmesg crontab uname"
    " uptime lscpu lsusb lspci ls cat cd cp mv rm mkdir rmdir ln chmod chown chgrp du df lsblk blkid fdisk parted"
    " mkfs mkfs.ext4 mkfs.xfs umount findmnt pvs vgs lvs pvcreate vgcreate lvcreate lvextend resize2fs xfs_growfs"
    " swapon swapoff fallocate dd rsync scp sftp ssh ssh-keygen ssh-copy-id curl wget dig nslookup ip ifconfig ss"
    " netstat ping traceroute mtr nmap tcpdump nft iptables ip6tables ufw firewall-cmd ps pgrep pkill killall htop"
    " iotop vmstat iostat sar lsof strace useradd usermod userdel groupadd passwd chage visudo grep egrep zgrep"
    " awk sed jq yq xargs tee gzip gunzip tar unzip zstd md5sum sha256sum openssl certbot nginx apachectl docker"
    " docker-compose podman kubectl helm kubeadm minikube terraform ansible ansible-playbook vagrant aws gcloud az"
    " git gh cmake mysql mysqldump psql pg_dump redis-cli sqlite3 mongosh python python3 perl ruby php bash sh zsh"
    " tmux echo printf restic borg rclone nmcli virsh pct qm hostname getent base64 tree zcat rg sleep for while"
    " until if case"
)
# ... or, being English words too, one of these with an option, a path, a number or the like behind it.
_KNOWN_WORDS = (
    "at cut date diff env export file find free go head host id install join kill last less locate make man more"
    " mount nice node paste read screen service set sort source split stat su tail test time top touch tr uniq w"
    " watch wc which who write"
)
_PROSE = (
    "a an the is are was were be means sign symbol character dollar dollars per or and amount amounts value"
    " values in of to on by not it this that these your you we they before after followed indicates denotes"
    " represents marks million billion"
)
# No command starts like this, but output, prose, data and torn pieces of a command do.
_NO_COMMAND = r"""[-|<>*+%@,?=^})\]#&;]|\.\.\.|//|\d(?!z|to\d)|\$(?!\S)|\[\w|\{\s*"|[A-Z][a-z]+(?!\S)|\S+[:,?!](?!\S)"""
_AT_HOST = r"[\w.-]+@[\w.-]+"
_PROMPT = (
    rf"(?:\([\w.-]+\) ?)?(?:\$|\[{_AT_HOST} [^\]]*\][$#]|{_AT_HOST}:\S*[$#]|{_AT_HOST} \S+ %|[\w.-]+:[~/]\S*[$#]|~[$#]"
    r"|(?:ba|z|k)?sh-[\d.]+[$#])[ \t]+"
)
_OUTPUT_FOLLOWS = (
    r"\W*(?:(?:the|an?|example|sample|expected|typical|possible) )*(?:outputs?|results?)"
    r"(?: (?:of|from) .*)?(?: \(.*\))?\W*"
    r"|.*\b(?:output|results?) (?:should |will |may |might )?looks?(?: \w+)? like\b.*"
    r"|.*\byou(?: \w+|'ll) see\b(?!.*\brun\b)[^.]*:\W*"
)


class _Unit(NamedTuple):
    """One complete command of a block. gap: it holds comments or blank lines only."""

    text: str
    gap: bool
    stateful: bool
    enters: bool


def commands(answer: str) -> list[str]:
    """The commands of an answer in markdown, in order, each once, exactly as they would run (several lines, perhaps).

    Commands are `$ ` lines outside fences and the content of shell blocks: each line, but a construct of several lines
    as one, and the whole block where a line sets state (cd, export, X=1, exit) for those below it. A block that is cut
    off or is no sound shell gives none.
    """
    found: dict[str, None] = {}
    lead = ""
    for fence, lines in _blocks(answer.replace("\r\n", "\n")):
        if fence is None:
            found.update(dict.fromkeys(_grouped(_session(_unindented(lines), _prose_prompt))))
        elif not re.fullmatch(_OUTPUT_FOLLOWS, lead[-200:], re.IGNORECASE):
            found.update(dict.fromkeys(_from_block(fence, lines)))
        lead = lines[-1].strip() if fence is None else ""
    return list(found)


def _blocks(answer: str) -> Iterator[tuple[Fence | None, list[str]]]:
    """The paragraphs (fence None) and closed fenced blocks, whose lines lose the indentation of their fence."""
    fence, lines = None, []
    for line in answer.split("\n"):
        if fence and not closes(line, fence):
            lines.append(_dedent(line, fence.indent))
        elif fence:
            yield fence, lines
            fence, lines = None, []
        elif (fence := opening(line)) or not line.strip():
            if lines:
                yield None, lines
            lines = []
        else:
            lines.append(line)
    if lines and not fence:
        yield None, lines


def _dedent(line: str, columns: int) -> str:
    while columns > 0 and line[:1] in (" ", "\t"):
        columns -= 4 if line[0] == "\t" else 1
        line = line[1:]
    return line


def _unindented(lines: list[str]) -> list[str]:
    margin = min(len(line) - len(line.lstrip(" \t")) for line in lines)
    return [line[margin:] for line in lines]


def _from_block(fence: Fence, lines: list[str]) -> list[str]:
    language = re.split(r"[\s:,{}=]", fence.info.lstrip("{. "), maxsplit=1)[0].lower()
    if language and language not in f"{_SCRIPTS} {_SESSIONS}".split():
        return []
    session = language in _SESSIONS.split()
    written = [line for line in lines if line.strip() and (session or not line.lstrip().startswith("#"))]
    prompt = _console_prompt if session else _prompt
    if any(prompt(line) for line in (written if session else written[:1])):
        return _grouped(_session(lines, prompt))
    if session and _is_root_session(written):
        return _grouped(_session(lines, _root_prompt))
    units = _script(lines)
    if language not in _SCRIPTS.split() and not all(unit.gap or _known(unit.text) for unit in units):
        return []
    if lines and lines[0].startswith("#!"):  # a script of its own
        return ["\n".join(lines).rstrip("\n")] if units and re.match(r"#!.*\b(?:ba|z|k|da)?sh\b", lines[0]) else []
    return _grouped(units)


def _script(lines: list[str]) -> list[_Unit]:
    """The commands of a block without prompts; none at all when any part of it is not sound."""
    from opsterm import shellparse

    text, at = "\n".join(lines), 0
    readable = _readable(text)
    units: list[_Unit] = []
    try:
        for tree, end in shellparse.lines(readable):
            start = max(at, text.rfind("\n", at, tree.start) + 1)
            if start > at:
                units.append(_Unit(text[at : start - 1], True, False, False))
            unit = _unit(tree, text[start:end].removesuffix("\n"), readable)
            if unit is None or not _command_like(unit.text):
                return []
            units.append(unit)
            at = end
    except shellparse.ShellSyntaxError:
        return []
    return units


def _session(lines: list[str], prompt: Callable[[str], str]) -> list[_Unit]:
    """The commands that stand behind a prompt; the rest is output."""
    units: list[_Unit] = []
    at = 0
    while at < len(lines):
        text = prompt(lines[at])
        if text:
            unit, used = _prompted(text, lines, at)
            units += [unit] if unit else []
            at += used
        else:
            at += 1
    return units


def _prompted(first: str, lines: list[str], at: int) -> tuple[_Unit | None, int]:
    """The command that begins with first, in the line at that index, and how many lines it takes. None: it is no
    sound one."""
    from opsterm import shellparse

    rest = len(lines) - at
    quoted = rest > 1 and lines[at + 1].lstrip().startswith(">")
    count = 1  # lines that are tried; twice as many each time, so that all in all it takes no longer than the text
    while True:
        more = lines[at + 1 : at + count]
        text = "\n".join([first, *(re.sub(r"^\s*>(?: |$)", "", line) if quoted else line for line in more)])
        readable = _readable(text)
        try:
            tree, end = next(shellparse.lines(readable), (None, 0))
        except shellparse.ShellSyntaxError as error:
            if not error.incomplete:
                return None, max(count // 2, text.count("\n", 0, error.at)) + 1
            if count >= rest:
                return None, rest
            count *= 2
            continue
        command = text[:end].removesuffix("\n")
        return tree and _unit(tree, command, readable), command.count("\n") + 1


def _readable(text: str) -> str:
    """As long as the text, without what is no shell but stands in commands all the same: `<name>` to be filled in; and
    what zsh adds: `*.log(.m-1)`, `${(f)x}`."""
    text = re.sub(r"(?<!<)<\w[\w./:-]*(?:[ |,][\w./:-]+)*>", lambda found: "_" * len(found[0]), text)
    text = re.sub(_ZSH_GLOB, lambda found: found[1] + "_" * len(found[2]), text)
    return re.sub(r"(?<=\$\{)\([^()\s]*\)", lambda found: "_-" + "_" * (len(found[0]) - 2), text)


def _unit(tree: List, text: str, source: str) -> _Unit | None:
    """None for what only another shell knows. source: what the tree is of."""
    run = list(_run_here(tree))
    if any(_name(command) == "end" for command, _ in run):  # of fish, or csh
        return None
    return _Unit(text, False, any(_changes_shell(command, nested) for command, nested in run), _enters(tree, source))


def _run_here(tree: List, nested: bool = False) -> Iterator[tuple[Command, bool]]:
    """The commands that run in the shell itself, and whether a compound command is around them."""
    for item in tree.items:
        for command in item.pipeline.commands:
            kind = getattr(command, "kind", "")
            yield command, nested
            for body in command.bodies if kind and kind != "subshell" else ():
                yield from _run_here(body, True)


def _name(command: Command) -> str:
    """Of the program that a simple command runs, "" where that is not known."""
    from opsterm.shellparse import simple_text

    names = [simple_text(word) or "" for word in command.words[:3]] if not hasattr(command, "kind") else []
    return next((name for name in names if name not in ("command", "builtin")), "")


def _changes_shell(command: Command, nested: bool) -> bool:
    if hasattr(command, "kind"):
        return command.kind in ("function", "coproc")
    if not command.words:
        return bool(command.assignments)
    name = _name(command)
    return name in _STATEFUL.split() or name == "read" and not nested


def _enters(tree: List, source: str) -> bool:
    """Whether it is one simple command that opens another shell or prompt."""
    pipeline, operator = tree.items[0]
    command = pipeline.commands[0]
    if len(tree.items) + len(pipeline.commands) > 2 or operator.strip() or pipeline.negated or pipeline.timed:
        return False
    if hasattr(command, "kind") or command.redirects or command.assignments:
        return False
    return bool(re.fullmatch(_ENTERS, " ".join(_outline(word, source) for word in command.words)))


def _outline(word: Word, source: str) -> str:
    """A word with `"` for what is quoted or expanded."""
    texts = ['"' if part.quoted else source[part.start : part.end] for part in word.parts]
    return "".join('"' if re.match(r"`|[$<>][({[]", text) else text for text in texts)


def _grouped(units: list[_Unit]) -> list[str]:
    """What to offer: each command by itself, or all as one where the later ones need what the earlier ones did."""
    last = next((at for at, unit in enumerate(units) if unit.enters), len(units))
    real = [at for at, unit in enumerate(units[: last + 1]) if not unit.gap]
    if any(units[at].stateful for at in real[:-1]) or any(re.search(_USES_LAST, units[at].text) for at in real[1:]):
        return ["\n".join(unit.text for unit in units[real[0] : real[-1] + 1]).lstrip(" \t")]
    return [units[at].text.lstrip(" \t") for at in real]


def _command_like(text: str) -> bool:
    words = text.split(maxsplit=1)
    return bool(words) and words[0].lower() not in _PROSE.split() and not re.match(_NO_COMMAND, text.lstrip())


def _known(text: str) -> bool:
    """Whether text is clearly a command, with nothing around it to say so."""
    pattern = r"(sudo (?:-u \S+ |-(?!u )\w+ )*)?(?:\w+=\S* |time |nohup |env )*([\w./~+-]+)(.*)"
    found = re.match(pattern, text.lstrip(), re.DOTALL)
    if not found or not _command_like(found[2]) or re.match(r"\s+(?:is|are|was|were|has|not)\b", found[3]):
        return False
    sudo, name, rest = found.groups()
    if name in _KNOWN_WORDS.split():
        return bool(sudo or re.search(r"[\d/$|<>=*~&'\"]|\s-\w", rest))
    program = re.match(r"\./|[/~]\S*bin/", name) and (rest or name[0] == ".")
    return bool(sudo or program or name in _KNOWN.split())


def _prompt(line: str) -> str:
    """The command behind a prompt that no other text looks like; "" when there is none."""
    found = re.match(rf"[ \t]*{_PROMPT}", line)
    return line[found.end() :] if found and _command_like(line[found.end() :]) else ""


def _prose_prompt(line: str) -> str:
    """As _prompt, outside fences: it may stand in a list, and be a code span that is all of its line."""
    line = re.sub(r"^[ \t]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)*", "", line)
    span = re.fullmatch(r"`([^`]+)`[ \t]*", line)
    text = _prompt(span[1] if span else line)
    return "" if re.search(r"\w\.$", text) and not _known(text) else text  # a sentence


def _console_prompt(line: str) -> str:
    return _prompt(re.sub(r"^([ \t]*)%(?=[ \t])", r"\1$", line))


def _root_prompt(line: str) -> str:
    return line[2:].lstrip() if line.startswith("# ") and _known(line[2:]) else ""


def _is_root_session(lines: list[str]) -> bool:
    """Whether `# ` is a prompt: commands are behind it, and none without it, which it would be a comment on."""
    return bool(lines and _root_prompt(lines[0])) and not any(_known(line) for line in lines)
