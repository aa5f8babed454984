"""Rules about backups: deleting one is DANGEROUS by the rules of its program, deleting them all is worse."""

from opsterm.risk import FORBIDDEN
from opsterm.riskrules import Rule

# How stores of backups are called; further names only as a whole word, and not what lies deeper inside.
_WORDS = "bak restic rustic borg velero kopia duplicati duplicity pgbackrest barman wal-g snapshots dumps pitr".split()
_STORE = "*backup*|*Backup*|*BACKUP*|" + "|".join(
    f"{word}|{word}-*|*[-_/.:]{word}|*[-_/.:]{word}/|*[-_/.:]{word}/[*]*|*[/:.]{word}-*" for word in _WORDS
)
_NAMES = f":{_STORE}"
_RCLONE = "!--include|--include-from|--filter|--filter-from|--files-from|--min-age|--max-age|--min-size|--max-size"
_K = "kubectl|oc|k|kubecolor|microk8s.kubectl"
_KINDS = (
    "volumesnapshot*|vs|vsc|vscontent*|backup|backups|backup.*|backups.*|etcdbackup*|snapshot|snapshots|snapshots.*|"
    "recoverypoint*|restorepoint*|backuprepositor*"
)
_SUBVOLUME = "btrfs subvolume|subvol|sub|su delete|del|d"
_PLACES = (
    ":*/_snapshot/*/*[*]*", ":*/_snapshot/*/_all*", ":*/_snapshot/[*]*|*/_snapshot/_all*",
    ":*/_snapshot/* !:*/_snapshot/*/*", ":*:9[0-9][0-9][0-9]/_all|*:9[0-9][0-9][0-9]/[*]|*:9[0-9][0-9][0-9]/_all[?]*",
    ":*:9[0-9][0-9][0-9]/_data_stream/[*]",
)
RULES = (
    Rule(
        "backups-wiped", FORBIDDEN, "it deletes backups as a whole",
        (
            f"aws s3 rm --recursive !--include {_NAMES}", f"aws s3 rb {_NAMES}", f"gsutil rm|rb -r|-R {_NAMES}",
            f"gsutil rm :*[*][*]* {_NAMES}", f"gcloud storage rm :*[*][*]* {_NAMES}",
            f"gsutil rsync -d :*empty* {_NAMES}",
            f"gsutil rb {_NAMES}",
            f"gcloud storage rm -r|-R {_NAMES}", f"gcloud storage buckets delete {_NAMES}",
            f"rclone purge|delete|rmdirs {_RCLONE} {_NAMES}", f"rclone sync :*empty*|/dev/null {_NAMES}",
            f"zpool destroy {_NAMES}", f"zfs destroy -r|-R {_NAMES}", f"mc rm --recursive {_NAMES}", f"mc rb {_NAMES}",
            f"s3cmd rb|del|rm -r {_NAMES}", f"s3cmd rb {_NAMES}", f"az storage container|fs|share delete -n={_STORE}",
            f"az storage blob|file delete-batch !--pattern --source|--size|--server-name|-s={_STORE}",
            f"az storage account delete -n={_STORE}", f"azcopy remove|rm --recursive=true !--include-pattern {_NAMES}",
            f"b2|b2v4 rm -r {_NAMES}", f"b2|b2v4 delete-bucket {_NAMES}", f"b2|b2v4 bucket delete {_NAMES}",
            f"s5cmd rb {_NAMES}", f"s5cmd rm :*/[*]* {_NAMES}", f"swift delete #1 !-p {_NAMES}", "swift delete -a",
            f"oci os object bulk-delete|bulk-delete-versions !--prefix !--include --bucket-name={_STORE}",
            f"oci os object bulk-delete|bulk-delete-versions !--include --prefix={_STORE}",
            f"oci os bucket delete --bucket-name={_STORE}", f"openstack container delete {_NAMES}",
            "velero backup delete --all", "velero delete backup|backups --all", f"vgremove|lvremove -f {_NAMES}",
            "aws backup delete-backup-vault", "az backup vault delete",
            "az backup protection disable --delete-backup-data=true|True|yes", "gcloud backup-dr backup-vaults delete",
            "az dataprotection backup-vault|backup-instance delete", f"aws s3 sync --delete copy:tmp {_NAMES}",
            f"aws s3 sync --delete :*empty* {_NAMES}", f"aws s3api delete-bucket --bucket={_STORE}",
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
    Rule(
        "snapshots-wiped", FORBIDDEN, "it deletes all snapshots or backups at once, and with them every way back",
        (
            f"{_K} delete --all :{_KINDS}", f"{_SUBVOLUME} :*[*]*napshot*|*napshot*[*]*",
            f"{_SUBVOLUME} :*backup*[*]*|*/@snap*[*]*|*timeshift*[*]*",
            "zfs destroy :*@%", "snapper delete|remove|rm :[01]-[0-9][0-9]*", "rbd snap purge",
            "gluster snapshot delete :all|volume",
            "tmutil deletelocalsnapshots :/*", "tmutil thinlocalsnapshots :/* :9999999999*",
            "duplicity remove-all-but-n-full :0", "duplicity remove-older-than :0*|now",
            "rdiff-backup --remove-older-than=0*|now", "rdiff-backup remove --older-than=0*|now",
            "borg delete -a|--match-archives=[*]|sh:[*]|re:.[*]", "borg prune --keep-last=0",
            "borgmatic rdelete|repo-delete", "borgmatic delete !-a !--archive",
            "kopia snapshot delete --all-snapshots-for-source",
            "restic|rustic forget --keep-within=0*", "restic|rustic|autorestic|resticprofile forget -l=0",
            "pg_probackup del-instance", "wal-e delete :everything", "pgbackrest stanza-delete",
            "vzdump --prune-backups=*keep-last=0*", "btrbk clean|prune --wipe", "btrbk --wipe",
            "k3s|rke2 etcd-snapshot prune --snapshot-retention=0", "velero backup-location|bsl delete --all",
            "linode-cli linodes backups-cancel", "hcloud server disable-backup",
            "doctl compute droplet-action disable-backups", "aws glacier delete-vault",
        ),
        hits=(
            "kubectl delete volumesnapshots --all -A", "kubectl -n velero delete backups.velero.io --all",
            "btrfs subvolume delete /.snapshots/*/snapshot", "btrfs sub del /mnt/@snapshots/*", "zfs destroy -r tank@%",
            "snapper -c root delete 1-9999", "duplicity remove-all-but-n-full 0 --force s3://b",
            "pgbackrest --stanza=main stanza-delete", "borgmatic delete", "linode-cli linodes backups-cancel 1",
            "tmutil deletelocalsnapshots /", "rbd snap purge pool/image",
        ),
        misses=(
            "kubectl delete volumesnapshot snap-1", "kubectl get volumesnapshots -A", "zfs destroy tank@old",
            "btrfs subvolume delete /.snapshots/12/snapshot", "snapper delete 1-5", "borg prune --keep-daily 7 repo",
            "duplicity remove-older-than 30D --force s3://b", "duplicity remove-all-but-n-full 3 --force s3://b",
            "borgmatic delete --archive latest", "hcloud server enable-backup web",
            "tmutil deletelocalsnapshots 2024-01-01-101010", "rbd snap rm pool/image@monday",
        ),
        instead="delete single ones by name, or let the tool expire the old ones",
    ),
    Rule(
        "store-emptied", FORBIDDEN, "it deletes every index, or a whole repository of snapshots",
        (
            *(f"curl|wcurl -X=DELETE|delete {place}" for place in _PLACES),
            *(f"http|https|xh|xhs|curlie :DELETE|delete {place}" for place in _PLACES),
        ),
        hits=("curl -XDELETE 'localhost:9200/_snapshot/repo/*'", "curl -X DELETE http://es:9200/_all",
            "curl -X DELETE 'http://es:9200/*'", "http DELETE es:9200/_snapshot/repo"),
        misses=("curl -XDELETE localhost:9200/_snapshot/repo/snap-1", "curl localhost:9200/_snapshot/repo/*",
            "curl -XDELETE localhost:9200/logs-2023", "curl -XDELETE 'localhost:9200/logs-*'",
            "curl -X DELETE https://api.example.com/users/all"),
        instead="look first what is there: GET _snapshot/REPO/_all, GET _cat/indices",
    ),
)
