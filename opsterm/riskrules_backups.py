"""Rules about backups: deleting one is DANGEROUS by the rules of its program, deleting them all is worse."""

from opsterm.risk import FORBIDDEN
from opsterm.riskrules import Rule

_NAMES = ":*backup*|*Backup*|*BACKUP*"
RULES = (
    Rule(
        "backups-wiped", FORBIDDEN, "it deletes backups as a whole",
        (
            f"aws s3 rm --recursive {_NAMES}", f"aws s3 rb {_NAMES}", f"gsutil rm|rb -r|-R {_NAMES}",
            f"gsutil rb {_NAMES}",
            f"gcloud storage rm -r|-R {_NAMES}", f"gcloud storage buckets delete {_NAMES}",
            f"rclone purge|delete {_NAMES}",
            f"zpool destroy {_NAMES}", f"zfs destroy -r|-R {_NAMES}", f"mc rm --recursive {_NAMES}", f"mc rb {_NAMES}",
            f"s3cmd rb|del|rm -r {_NAMES}", f"s3cmd rb {_NAMES}", "az storage container delete -n=*backup*",
            "velero backup delete --all", "velero delete backup|backups --all", f"vgremove|lvremove -f {_NAMES}",
            "aws backup delete-backup-vault", "az backup vault delete",
            "az backup protection disable --delete-backup-data=true|True|yes", "gcloud backup-dr backup-vaults delete",
            "az dataprotection backup-vault|backup-instance delete", f"aws s3 sync --delete copy:tmp {_NAMES}",
            f"aws s3 sync --delete :*empty* {_NAMES}", "aws s3api delete-bucket --bucket=*backup*|*Backup*",
            f"btrfs subvolume delete {_NAMES}", f"borg delete {_NAMES} !:*::*",
        ),
        hits=(
            "aws s3 rm s3://acme-backups --recursive", "rclone purge remote:backups", "zpool destroy backup",
            "velero backup delete --all",
            "gsutil -m rm -r gs://db-backup/**", "aws backup delete-backup-vault --backup-vault-name prod",
            "az backup vault delete -n v -g g --yes", "gcloud backup-dr backup-vaults delete v --location us",
            "aws s3 sync --delete /tmp/empty s3://acme-backups",
        ),
        misses=("aws s3 ls s3://acme-backups", "aws s3 rm s3://acme-backups/old.gz", "zpool destroy scratch",
            "rclone copy x remote:backups", "aws backup delete-recovery-point --recovery-point-arn a",
            "az backup vault list", "aws s3 sync --delete /srv/data s3://acme-backups"),
        instead="expire single ones with the tool that made them",
    ),
)
