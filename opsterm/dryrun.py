"""What a command would do, by its program's own word: the same command as a dry run, where the program has one."""

from __future__ import annotations

from fnmatch import fnmatchcase

from opsterm import argv, programs, shellparse
from opsterm.argv import UNKNOWN, Arg, Call
from opsterm.record import NamedTuple
from opsterm.shellnodes import Param, Simple, Text, Word

WRAPPERS = ("sudo", "doas")
# What a flag of these roles has in it runs in a dry run too; so does what git is told with -c.
RUNS = ("shell", "remote", "command", "code", "exec", "file")
SETTINGS = ("-c", "--config-env", "--exec-path")
PLAIN_SSH = r"ssh(?: -[46ACTaqv]+| -[pil] ?[\w./~@-]+)*"  # rsync -e 'ssh -p 2222'


class DryRun(NamedTuple):
    """programs and path (its subcommands) as in a rule; add: flags, put behind them; replace: words and what takes
    their place, the first of which has to be there. example, and the dry run of it."""

    programs: str
    path: str
    example: str
    dry: str
    add: str = ""
    replace: tuple[tuple[str, str], ...] = ()


_APPROVED = (("-auto-approve", ""), ("--auto-approve", ""))
_KUBECTL = "apply|create|delete|patch|replace|scale|label|annotate|taint|expose|autoscale|run|drain|cordon|uncordon"
_LVM = "lvremove|vgremove|pvremove|lvreduce|lvextend|lvresize|lvrename|vgreduce|vgextend|pvresize|lvconvert|pvmove"
_NPM = "install|i|uninstall|update|ci|prune|publish|unpublish|dedupe"
_RCLONE = "sync|copy|move|delete|purge|copyto|moveto|rmdirs|cleanup|dedupe|bisync"
# fmt: off
DRY_RUNS = (
    DryRun("rsync", "", "rsync -a --delete a/ web:b/", "rsync -n -a --delete a/ web:b/", "-n"),
    DryRun("rclone", _RCLONE, "rclone sync a remote:b", "rclone sync --dry-run a remote:b", "--dry-run"),
    DryRun("find", "", "find . -name '*.o' -delete", "find . -name '*.o' -print", replace=(("-delete", "-print"),)),
    DryRun("patch", "", "patch -p1 -i x.diff", "patch --dry-run -p1 -i x.diff", "--dry-run"),
    DryRun("rename|prename|perl-rename|file-rename", "", "rename s/a/b/ *.txt", "rename -n s/a/b/ *.txt", "-n"),
    DryRun("apt-get|apt|aptitude", "install|remove|purge|upgrade|dist-upgrade|full-upgrade|safe-upgrade|autoremove",
           "sudo apt-get remove nginx", "sudo apt-get remove -s nginx", "-s"),
    DryRun("dnf|yum|microdnf", "install|remove|erase|upgrade|update|downgrade|autoremove|distro-sync|reinstall",
           "dnf remove nginx", "dnf remove --assumeno nginx", "--assumeno"),
    DryRun("zypper", "install|in|remove|rm|update|up|dist-upgrade|dup", "zypper rm x", "zypper rm --dry-run x",
           "--dry-run"),
    DryRun("apk", "add|del|upgrade|fix", "apk del nginx", "apk del -s nginx", "-s"),
    DryRun("brew", "install|upgrade|cleanup|autoremove", "brew upgrade", "brew upgrade -n", "-n"),
    DryRun("unattended-upgrade|unattended-upgrades", "", "unattended-upgrade -d", "unattended-upgrade --dry-run -d",
           "--dry-run"),
    DryRun("npm", _NPM, "npm install left-pad", "npm install --dry-run left-pad", "--dry-run"),
    DryRun("cargo", "update|clean", "cargo clean", "cargo clean --dry-run", "--dry-run"),
    DryRun("git", "clean|rm|mv|prune|add", "git -C clean clean -fdx", "git -C clean clean -n -fdx", "-n"),
    DryRun("git", "fetch|commit", "git fetch -p origin", "git fetch --dry-run -p origin", "--dry-run"),
    DryRun("git", "remote|worktree prune", "git remote prune origin", "git remote prune -n origin", "-n"),
    DryRun("git", "apply", "git apply x.patch", "git apply --check x.patch", "--check"),
    DryRun("kubectl|oc", _KUBECTL, "kubectl -n web delete pod x", "kubectl -n web delete --dry-run=server pod x",
           "--dry-run=server"),
    DryRun("kubectl|oc", "set *", "kubectl set image deploy/a a=b", "kubectl set image --dry-run=server deploy/a a=b",
           "--dry-run=server"),
    DryRun("kubectl|oc", "rollout undo", "kubectl rollout undo deploy/a",
           "kubectl rollout undo --dry-run=server deploy/a", "--dry-run=server"),
    DryRun("helm", "install|upgrade|uninstall|delete|rollback", "helm uninstall a", "helm uninstall --dry-run a",
           "--dry-run"),
    DryRun("docker", "compose up|down|rm|stop|restart|pull|create|start|kill", "docker compose down -v",
           "docker compose down --dry-run -v", "--dry-run"),
    DryRun("terraform|tofu", "apply", "terraform apply -auto-approve -target=a", "terraform plan -target=a",
           replace=(("apply", "plan"), *_APPROVED)),
    DryRun("terraform|tofu", "destroy", "terraform -chdir=x destroy", "terraform -chdir=x plan -destroy",
           replace=(("destroy", "plan -destroy"), *_APPROVED)),
    DryRun("pulumi", "up", "pulumi up --yes", "pulumi preview",
           replace=(("up", "preview"), ("--yes", ""), ("-y", ""), ("--skip-preview", ""), ("-f", ""))),
    DryRun("ansible-playbook|ansible", "", "ansible-playbook -i hosts site.yml",
           "ansible-playbook --check -i hosts site.yml", "--check"),
    DryRun("puppet", "agent|apply", "puppet agent -t", "puppet agent --noop -t", "--noop"),
    DryRun("aws", "s3 sync|cp|mv|rm", "aws s3 rm s3://b/k", "aws s3 rm --dryrun s3://b/k", "--dryrun"),
    DryRun("zfs", "destroy", "zfs destroy -r tank/a@b", "zfs destroy -nv -r tank/a@b", "-nv"),
    DryRun("zpool", "create|add", "zpool add tank sdb", "zpool add -n tank sdb", "-n"),
    DryRun("restic", "forget|prune|backup", "restic forget --keep-last 3", "restic forget --dry-run --keep-last 3",
           "--dry-run"),
    DryRun("borg", "prune|delete|create", "borg prune -d 7 repo", "borg prune --dry-run -d 7 repo", "--dry-run"),
    DryRun("wipefs", "", "wipefs -a /dev/sdb", "wipefs -n -a /dev/sdb", "-n"),
    DryRun("sfdisk", "", "sfdisk --delete /dev/sdb 1", "sfdisk -n --delete /dev/sdb 1", "-n"),
    DryRun("mke2fs|mkfs.ext2|mkfs.ext3|mkfs.ext4", "", "mkfs.ext4 /dev/sdb1", "mkfs.ext4 -n /dev/sdb1", "-n"),
    DryRun("mkfs.xfs", "", "mkfs.xfs /dev/sdb1", "mkfs.xfs -N /dev/sdb1", "-N"),
    DryRun("xfs_repair", "", "xfs_repair /dev/sdb1", "xfs_repair -n /dev/sdb1", "-n"),
    DryRun(_LVM, "", "lvremove vg/data", "lvremove -t vg/data", "-t"),
    DryRun("iptables-restore|ip6tables-restore", "", "iptables-restore rules.v4", "iptables-restore --test rules.v4",
           "--test"),
    DryRun("nft", "", "nft -f rules.nft", "nft -c -f rules.nft", "-c"),
    DryRun("logrotate", "", "logrotate -f /etc/logrotate.conf", "logrotate -d -f /etc/logrotate.conf", "-d"),
)
# fmt: on


def of(command: str) -> str:
    """The dry run of a command; "" for all but single simple commands of programs that have one."""
    words = _simple(command)
    while words:
        program = programs.find(words[0].text.rpartition("/")[2])
        if program is None:
            return ""
        call = argv.read(program, words[1:])
        if program.name not in WRAPPERS:
            dry = "" if call.idle or call.unknown or _runs_more(call) else _changed(command, words, call)
            return dry if _is_dry(dry) else ""
        words = list(call.rest)
    return ""


def _is_dry(command: str) -> bool:
    """Whether the guard's own tables take what came of it for what changes nothing: the last flag of a kind counts."""
    words = _simple(command)
    while words and (program := programs.find(words[0].text.rpartition("/")[2])) is not None:
        call = argv.read(program, words[1:])
        if program.name not in WRAPPERS:
            return call.idle or not call.effects & {"write", "delete"}
        words = list(call.rest)
    return False


def _runs_more(call: Call) -> bool:
    import re

    if (call.program == "git" and call.has(*SETTINGS)) or (call.spec and "exec" in call.effects - call.spec.effects):
        return True
    given = [flag.value.text if flag.value else "" for flag in call.flags if flag.role in RUNS]
    return not all(re.fullmatch(PLAIN_SSH, text) for text in given)


def _simple(command: str) -> list[Arg]:
    """Its words, where it is one simple command that goes nowhere else and runs nothing on the way."""
    try:
        items = shellparse.parse(command).items
    except shellparse.ShellSyntaxError:
        return []
    if len(items) != 1 or items[0].operator or len(items[0].pipeline.commands) != 1:
        return []
    simple = items[0].pipeline.commands[0]
    if not isinstance(simple, Simple) or simple.redirects or simple.assignments or items[0].pipeline.negated:
        return []
    words = [_arg(word) for word in simple.words]
    return [] if None in words else [word for word in words if word is not None]


def _arg(word: Word) -> Arg | None:
    text = ""
    for part in word.parts:
        if isinstance(part, Param) and not part.op and part.index is None:
            text += UNKNOWN
        elif isinstance(part, Text):
            text += part.text
        else:
            return None
    return Arg(text, word.start, word.end)


def _changed(command: str, words: list[Arg], call: Call) -> str:
    row = next((row for row in DRY_RUNS if _fits(row, call)), None)
    if row is None:
        return ""
    taken = {flag.value.start for flag in call.flags if flag.value}
    own = [word for word in words if word.start not in taken]  # no values of flags
    path = _path(own, call)
    last = path[len(row.path.split())]
    changes = {(last.end, last.end): f" {row.add}"} if row.add else {}
    for number, (old, new) in enumerate(row.replace):
        found = [word for word in (path if old.isalpha() else own) if word.text == old]
        if not found and number == 0:
            return ""
        changes.update({_with_blank(command, word, new): new for word in found})
    for (start, end), text in sorted(changes.items(), reverse=True):
        command = command[:start] + text + command[end:]
    return command


def _path(own: list[Arg], call: Call) -> list[Arg]:
    """The words of the program and its subcommands."""
    found, rest = own[:1], own[1:]
    for name in call.path:
        while rest and rest[0].text != name:
            rest = rest[1:]
        found, rest = found + rest[:1], rest[1:]
    return found


def _with_blank(command: str, word: Arg, new: str) -> tuple[int, int]:
    """Where the word stands; together with the blanks before it, when it is to go."""
    start = word.start if new else len(command[: word.start].rstrip())
    return start, word.end


def _fits(row: DryRun, call: Call) -> bool:
    wanted = row.path.split()
    if not any(fnmatchcase(call.program, name) for name in row.programs.split("|")) or len(call.path) < len(wanted):
        return False
    return all(any(fnmatchcase(word, name) for name in want.split("|")) for word, want in zip(call.path, wanted))
