"""Which commands an answer holds: what may be offered to run. In doubt a text is no command."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from opsterm.markdown import Fence, closes, opening
from opsterm.record import NamedTuple
from opsterm.shellscan import ShellScan

_SCRIPTS = "bash sh shell zsh ksh dash shellscript"
_SESSIONS = "console terminal shell-session shellsession bash-session sh-session zsh-session"

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
    units: list[_Unit] = []
    unit: list[str] = []
    scan = ShellScan()
    for line in lines:
        unit.append(line)
        scan.line(line)
        if scan.broken:
            return []
        if scan.complete:
            text = "\n".join(unit)
            if scan.words and not _command_like(text):
                return []
            units.append(_unit(text, scan))
            unit, scan = [], ShellScan()
    return [] if unit else units


def _session(lines: list[str], prompt: Callable[[str], str]) -> list[_Unit]:
    """The commands that stand behind a prompt; the rest is output."""
    units: list[_Unit] = []
    unit: list[str] = []
    scan = ShellScan()
    quoted = False
    for line in lines:
        if unit:
            quoted = line.lstrip().startswith(">") if len(unit) == 1 else quoted
            text = re.sub(r"^\s*>(?: |$)", "", line) if quoted else line
        else:
            text, scan = prompt(line), ShellScan()
            if not text:
                continue
        unit.append(text)
        scan.line(text)
        if scan.broken or scan.complete:
            units += [] if scan.broken else [_unit("\n".join(unit), scan)]
            unit = []
    return units


def _unit(text: str, scan: ShellScan) -> _Unit:
    enters = scan.simple and bool(re.fullmatch(_ENTERS, " ".join(scan.words)))
    return _Unit(text, not scan.words, scan.stateful, enters)


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
