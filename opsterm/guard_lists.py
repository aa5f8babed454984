"""What a program lists, as text that stands for it: every snapshot, every backup, the disks, the disk of the system."""

from __future__ import annotations

import re

from opsterm.argv import UNKNOWN
from opsterm.guard_lines import EACH
from opsterm.guard_paths import OPAQUE

# Words of a command that lists everything of a kind, where nothing in _NARROWED picks some of it. What is listed: kind.
_ALL = {
    "zfs": (r"list (?:.* )?(?:-t ?|--types?[= ])(?:\w+,)*(?:snap|snapshot|all)\b.*", "snapshot"),
    "btrfs": (r"sub\w* l\w*\b.*", "snapshot"),
    "lvs": (r"(?=.*-o|.*--options).*", "volume"),
    "tmutil": (r"list(?:backups|localsnapshots|localsnapshotdates)\b.*", "backup"),
    "virsh": (r"(?:snapshot-list|list|vol-list|pool-list)\b.*--name.*|snapshot-list\b.*", "snapshot"),
    "snapper": (r"(?:.* )?(?:list|ls)\b.*", "snapshot"),
    "timeshift": (r"--list.*", "snapshot"),
    "restic": (r"(?:.* )?snapshots\b.*", "backup"),
    "rustic": (r"(?:.* )?snapshots\b.*", "backup"),
    "borg": (r"(?:.* )?list (?!.*::).*", "backup"),
    "kopia": (r"snapshots? list\b.*", "backup"),
    "velero": (r"(?:backups? get|get backups?)(?: .*)?", "backup"),
    "proxmox-backup-client": (r"(?:snapshot list|snapshots|list)\b.*", "backup"),
    "wal-g": (r"backup-list.*", "backup"),
    "barman": (r"list-backups? .*", "backup"),
    "duplicity": (r"collection-status .*", "backup"),
    "aws": (
        r"(?:.* )?(?:ec2 describe-(?:snapshots|images)|(?:rds|docdb|neptune) describe-db-(?:cluster-)?snapshots"
        r"|redshift describe-cluster-snapshots|elasticache describe-snapshots|fsx describe-(?:backups|snapshots)"
        r"|dynamodb list-backups|backup list-(?:recovery-points-by-backup-vault|backup-vaults)|s3 ls(?: --.*)?"
        r"|s3api list-buckets)\b.*",
        "snapshot",
    ),
    "gcloud": (
        r"(?:.* )?(?:snapshots|backups|backup-vaults|backup-plans|buckets) list\b.*|sql (?:backups|instances) list\b.*"
        r"|projects list\b.*",
        "snapshot",
    ),
    "gsutil": ("ls", "bucket"),
    "az": (
        r"(?:.* )?(?:snapshot|vault|backup-vault|item|recoverypoint|backup|backup-instance|group) list\b.*",
        "backup",
    ),
    "kubectl": (
        r"(?!.*(?:(?<!\S)-n|--namespace))(?:.* )?get (?:.* )?"
        r"(?:volumesnapshot(?:content)?s?|vs|backups?|ns|namespaces?|pvc?|persistentvolume(?:claim)?s?"
        r"|etcdbackups?|snapshots?)(?:\.\S+)?(?: .*)?",
        "snapshot",
    ),
    "doctl": (r"(?:compute )?(?:snapshot|volume-snapshot|volume)s? (?:list|ls)\b.*", "snapshot"),
    "hcloud": (r"image list\b.*", "snapshot"),
    "openstack": (r"volume (?:snapshot|backup) list\b.*", "snapshot"),
    "linode-cli": (r"(?:images|backups) (?:list|ls|backups-list)\b.*", "snapshot"),
    "vgs": (".*-o.*", "volume"),
    "etcdctl": (r"get (?:'')?.*--keys-only.*", "key"),
}
_ALL["k"] = _ALL["oc"] = _ALL["kubectl"]
_NARROWED = re.compile(
    r".*(?:\[\?|--filters?\b|--max-items|--snapshot-ids|--tag|--selector|(?<!\S)-l(?!\S)|--label|--latest|--last\b"
    r"|--before|--older|--first|--since|--limit|--status|contains\(|starts_with|--prefix|-P\b|--glob|--host\b|--path\b"
    r"|--field-selector)",
    re.DOTALL,
)
_SYSTEM_DISK = "/dev/sda"  # any whole disk would do


def of(name: str, words: list[str]) -> str | None:
    """What it prints, None where that is not known."""
    text = " ".join(words)
    if name in _ALL:
        return _each(*_ALL[name], text)
    return PRINTS[name](words, text) if name in PRINTS else None


def _each(pattern: str, kind: str, text: str) -> str | None:
    if UNKNOWN in text and not re.search(r"--(?:query|output)", text):
        return None
    return f"{OPAQUE}{EACH}{kind}\n" if re.fullmatch(pattern, text) and not _NARROWED.match(text) else None


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
    last = words[-1] if words else "-"
    last = "/dev/sd*" if last.startswith("-") or column and last == column[1] else last
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


PRINTS = {"lsblk": _lsblk, "findmnt": _findmnt, "df": _df, "blkid": _disks, "pvs": _disks, "fdisk": _fdisk,
          "mount": _mount}  # fmt: skip
