"""What a program lists, as text that stands for it: every snapshot, every backup, the disks, the disk of the system."""

from __future__ import annotations

import re

from opsterm.argv import UNKNOWN
from opsterm.guard_paths import EACH, EACH_DISK, OPAQUE

_LISTS = r"(?:.* )?(?:list|ls|show|snapshots|archives|info|list-\S*|\S*-list)(?: .*)?"
# Words of a command that lists everything of a kind, where nothing in _NARROWED picks some of it, and that kind.
_ALL: dict[str, tuple[str, str]] = {
    "zfs": (r"list(?: .*)?", "snapshot"),
    "zpool": (r"list(?: .*)?", "pool"),
    "btrfs": (r"sub\w* l\w*\b.*", "snapshot"),
    **dict.fromkeys(("lvs", "vgs", "pvs"), (r".*(?:-o|--options).*", "volume")),
    "tmutil": (r"list(?:backups|localsnapshots|localsnapshotdates)\b.*", "backup"),
    "virsh": (r"(?:.* )?(?:snapshot-list|list|vol-list|pool-list)\b.*", "snapshot"),
    **dict.fromkeys(("VBoxManage", "vboxmanage"), (r"list (?:vms|hdds)\b.*|snapshot \S+ list\b.*", "snapshot")),
    **dict.fromkeys(("qm", "pct"), (r"(?:list|listsnapshot)\b.*", "machine")),
    "pvesm": (r"list .*", "backup"),
    "timeshift": (r"(?:.*--list(?:-snapshots)?(?!\S).*)", "snapshot"),
    "duplicity": (r"(?:.* )?(?:collection-status|list-current-files) .*", "backup"),
    "tarsnap": (r"(?:.*--list-archives.*)", "backup"),
    "rdiff-backup": (r".*(?:-l|--list-increments|list increments).*", "backup"),
    "borg": (r"(?:.* )?(?:list|rlist|repo-list)(?: (?!.*::).*)?", "backup"),
    "velero": (r"(?:(?:backups?|schedules?) get|get (?:backups?|schedules?))(?: -.*)?", "backup"),
    **dict.fromkeys(
        "restic rustic resticprofile autorestic kopia snapper proxmox-backup-client wal-g wal-e barman pgbackrest"
        " duplicacy bup bupstash attic pg_probackup btrbk backintime burp borgmatic pbm k10 etcdbrctl".split(),
        (_LISTS, "backup"),
    ),
    "etcdctl": (r"get (?:'')?.*--keys-only.*", "key"),
    "aws": (
        r"(?:.* )?(?:describe-(?:snapshots|images|volumes|backups|recovery-points|db-\w*-?snapshots|cluster-snapshots"
        r"|\S*-snapshots|file-systems)|list-(?:backups|recovery-points\S*|backup-vaults|buckets|archives|vaults"
        r"|object-versions)|s3 ls(?: --.*)?|s3api list-buckets)\b.*",
        "snapshot",
    ),
    "gsutil": ("ls", "bucket"),
    "kubectl": (
        r"(?:.* )?get (?:-\S+ )*"
        r"(?:volumesnapshot(?:content)?s?|vs|vsc|backups?|ns|namespaces?|pvc?|persistentvolume(?:claim)?s?"
        r"|etcdbackups?|snapshots?|recoverypoints?|restorepoints?)(?:\.\S+)?(?: -.*)?",
        "snapshot",
    ),
    "heroku": (r"pg:backups(?::\S+)?(?: -.*)?", "backup"),
    "atlas": (r"backups? (?:snapshots?|exports?|schedule) list\b.*", "backup"),
}  # fmt: skip
_ALL["k"] = _ALL["oc"] = _ALL["kubectl"]
# Of clouds: what is listed has one of these words in it.
_CLOUDS = frozenset(
    "gcloud az doctl openstack hcloud oci ibmcloud linode-cli scw vultr-cli vultr exo civo upctl yc aliyun tccli"
    " ionosctl ovhcloud cinder glance nova manila rbd gluster xe govc esxcli vim-cmd prlctl stratis incus lxc"
    " multipass pscale"
    " cockroach ycsb elasticdump curator curator_cli b2 mc mcli s3cmd".split()
)
_KEPT = re.compile(
    r"(?:.*[ -])?(?P<kind>snapshot|snap|backup|recovery-?point|restore-?point|vault|image|volume|disk|bucket|archive"
    r"|group|project|checkpoint)\w*\b.*"
)
_VERB = re.compile(r"(?:.* )?(?:list|ls|lst|index|[dD]escribe-?\S+s|list-\S*|\S*-list|\S+[^s]s)(?: .*)?")
# All packages of the system.
_PACKAGES: dict[str, str] = {
    "dpkg-query": r"(?:-\S+(?: (?!-)\S*[$%\\]\S*)? )*(?:-W|--show|-l|--list)(?: -\S+(?: (?!-)\S*[$%\\]\S*)?)*",
    "dpkg": r"-l|--list|--get-selections",
    "apt": r"list (?:.* )?(?:--installed|-i)\b.*", "apt-mark": r"show(?:auto|manual)",
    "apt-cache": r"pkgnames",
    "rpm": r"(?=.*(?:-\w*q\w*a|-\w*a\w*q|--all))-\S+(?: (?!-)\S*[%\\]\S*)?(?: -\S+(?: (?!-)\S*[%\\]\S*)?)*",
    "pacman": r"-Q[qen]*(?: -[qen]+)*", "apk": r"info(?: -q)?|list (?:-I|--installed)(?: -q)?|list -qI?",
    "xbps-query": r"-l|--list-pkgs", "dnf": r"(?:-q )?(?:list (?:--)?installed|repoquery (?:-\S+ )*--installed).*",
    "yum": r"(?:-q )?list (?:--)?installed",
    "zypper": r"(?:-\S+ )*(?:se|search|pa|packages) (?:-i|--installed\S*)(?: -\S+)*",
    "pkg": r"info(?: -\w+)?|query (?:-a )?\S*%n\S*", "opkg": r"list-installed", "qlist": r"-\w*I\w*",
    "swupd": r"bundle-list", "snap": r"list", "pkg_info": r"(?:-\w+)?", "pkgin": r"list", "equery": r"list \S*\*\S*",
}  # fmt: skip
_USERS: dict[str, str] = {
    "compgen": r"-u", "lslogins": r"(?:-u|-\w*o ?USER|--output=USER|--user-accs)(?: .*)?", "dscl": r"\. -?list /Users",
    "samba-tool": r"user list", "ipa": r"user-find.*", "pdbedit": r"-L.*", "pw": r"usershow -a",
}  # fmt: skip
_NARROWED = re.compile(
    r".*(?:\[\?|--filters?\b|--max-items|--snapshot-ids|--tag|--selector|(?<!\S)-l(?!\S)|--label|--latest|--last\b"
    r"|--before|--older|--first|--since|--limit|--status|--\S*state\b|contains\(|starts_with|--prefix|-P\b|--glob|--host\b|--path\b"
    r"|--field-selector|--newer|--oldest|\| ?\[-?\d|--max-results|--name[= ]\S*\*?\w)",
    re.DOTALL,
)
_SNAPSHOTS = re.compile(r"(?<!\S)(?:-\w*t|--types?)[= ]?(?:\w+,)*(?:snap|snapshot|all|bookmark)\b")
_ONE_SPACE = re.compile(r"(?<!\S)(?:-n|--namespace)")
_OF_A_SPACE = re.compile(r"get (?:-\S+ )*(?:volumesnapshot|vs|backup|snapshot|etcdbackup|r\w+point)")
_OUTPUT = re.compile(r"(?<!\S)(?:--name-only|--no-headers?|--name(?!\S)|--names-only)")
LONGEST = 1_000  # characters of a command that is looked at
_SYSTEM_DISK = "/dev/sda"  # any whole disk would do


def of(name: str, words: list[str]) -> str | None:
    """What it prints, None where that is not known."""
    text = " ".join(words)
    if len(text) > LONGEST:
        return None
    if name in _ALL:
        return _each(*_ALL[name], text, name)
    if name in _PACKAGES:
        return _mark("package") if re.fullmatch(_PACKAGES[name], text) else None
    if name in _USERS:
        return _mark("user") if re.fullmatch(_USERS[name], text) else None
    if name in _CLOUDS:
        found = _KEPT.fullmatch(" ".join(_subcommands(words)))
        return _each(_VERB.pattern, found["kind"].replace("-", ""), text, name) if found else None
    return PRINTS[name](words, text) if name in PRINTS else None


def _subcommands(words: list[str]) -> list[str]:
    """The words before the first option, and between options without values."""
    return [word for word in words if not word.startswith("-") and UNKNOWN not in word][:4]


def _mark(kind: str) -> str:
    return f"{OPAQUE}{EACH}{kind}\n"


def _each(pattern: str, kind: str, text: str, name: str) -> str | None:
    if UNKNOWN in text and name in ("kubectl", "k", "oc", "velero") and not re.search(r"--(?:query|output)", text):
        return None
    if name == "zfs" and not _SNAPSHOTS.search(text):
        kind = "dataset"
    if name in ("kubectl", "k", "oc") and _ONE_SPACE.search(text) and not _OF_A_SPACE.search(text):
        return None
    text = _OUTPUT.sub("", text) if name == "virsh" else text
    return _mark(kind) if re.fullmatch(pattern, text, re.DOTALL) and not _NARROWED.match(text) else None


def each(text: str) -> str:
    """The kind of which this stands for every one, "" where it does not."""
    found = re.search(OPAQUE + EACH + r"([a-z]+)", text)
    return found[1] if found else ""


def _lsblk(words: list[str], text: str) -> str | None:
    """Names of disks, where it prints one column, or the ones that it prints unasked."""
    flags = "".join(word[1:] for word in words if re.fullmatch(r"-\w+", word)).partition("o")[0]
    column = re.search(r"(?:(?<!\S)-\w*o|--output)[= ]?(\S+)", text)
    heading = not ("n" in flags or "--noheadings" in words)
    if column is None and (set(flags) - set("dnplri") or any(word.startswith("--o") for word in words)):
        return None
    name = column[1].partition(",")[0].upper() if column else "NAME"
    if name not in ("NAME", "KNAME", "PATH", "PKNAME"):
        return None
    last = next((word for word in words if word.startswith("/dev/") or OPAQUE in word or UNKNOWN in word), "/dev/sd*")
    last = re.sub(r"p?\d+$", "", last) if name == "PKNAME" else last
    disk = last if "p" in flags or "--paths" in words or name == "PATH" else last.removeprefix("/dev/")
    more = ("", "") if column and "," not in column[1] else (" MAJ:MIN RM SIZE RO TYPE MOUNTPOINTS", " 8:0 0 1T 0 disk")
    return f"{name}{more[0]}\n{disk}{more[1]}\n" if heading else f"{disk}{more[1]}\n"


def _disks(words: list[str], text: str) -> str | None:
    """What lists all devices that have something on them."""
    return "/dev/sd*\n" if re.fullmatch(r"-o device|--noheadings -o pv_name|-o pv_name --noheadings", text) else None


def _fdisk(words: list[str], text: str) -> str | None:
    return f"Disk {_SYSTEM_DISK}: 1 TiB, 1000 bytes, 2 sectors\n" if words == ["-l"] else None


def _mount(words: list[str], text: str) -> str | None:
    return f"{_SYSTEM_DISK} on / type ext4 (rw,relatime)\n" if not words else None


def _findmnt(words: list[str], text: str) -> str | None:
    """The disk of the system. With what is behind its partition's name it is the same to whoever overwrites it."""
    wanted = re.search(r"(?:-\w*o|--output)[= ]?SOURCE(?!\S)", text)
    named = any(word in ("/", "/boot", "/home", "/usr", "/var") for word in words)
    if not wanted or not named:
        return None
    heading = "" if re.search(r"(?<!\S)-\w*[nf]|--noheadings", text) else "SOURCE\n"
    return f"{heading}{_SYSTEM_DISK}\n"


def _df(words: list[str], text: str) -> str | None:
    places = [word for word in words if not word.startswith("-")]
    places = places or ["/"]
    if len(places) != 1 or places[0] not in ("/", "/boot", "/home", "/usr", "/var"):
        return None
    if re.search(r"--output=source(?!\S)", text):
        return f"Filesystem\n{_SYSTEM_DISK}\n"
    line = f"{_SYSTEM_DISK} 1000 500 500 50% {places[0]}\n"
    return None if "--output" in text or "T" in text else f"Filesystem 1K-blocks Used Available Use% Mounted on\n{line}"


def _found(words: list[str], text: str) -> str | None:
    """What names every file: locate of everything, or of a great directory."""
    given = [word for word in words if not word.startswith("-")]
    if len(given) != 1 or not re.fullmatch(r"/|/\w+(?:/\w+)?/?|/?\*|\.|\.\*", given[0]):
        return None
    path = given[0].rstrip("/") if given[0].startswith("/") and len(given[0]) > 2 else ""
    return f"{path}/*\n"


def _sizes(words: list[str], text: str) -> str | None:
    """du: a size, a tab, a path."""
    return "".join(f"4\t{word}\n" for word in words if word.startswith("/")) or None


def _tree(words: list[str], text: str) -> str | None:
    """The full paths of all that is below."""
    full = any(re.fullmatch(r"-\w*f\w*", word) for word in words)
    return "".join(f"{word.rstrip('/')}/*\n" for word in words if word.startswith("/")) or None if full else None


def _scan(words: list[str], text: str) -> str | None:
    """Programs that name the disks by their paths."""
    return f"/dev/{EACH_DISK}\n" if re.fullmatch(r"(?:list|--scan(?:-open)?|-\w+|-h|show)?", text) else None


PRINTS = {
    "tree": _tree, "du": _sizes, **dict.fromkeys(("locate", "plocate", "mlocate", "slocate"), _found),
    **dict.fromkeys(("lsscsi", "smartctl", "nvme", "hwinfo", "multipath"), _scan), "lsblk": _lsblk,
    "findmnt": _findmnt, "df": _df, "blkid": _disks, "pvs": _disks, "fdisk": _fdisk, "mount": _mount,
}  # fmt: skip
