"""What destroys all of a kind at once is FORBIDDEN however it is spelled; what looks like it and picks single ones is not."""

import itertools

import pytest

from opsterm import guard, programs, riskrules
from opsterm.programs import like
from opsterm.programs_index import TABLE
from opsterm.risk import DANGEROUS, FORBIDDEN, SAFE
from opsterm.riskrules_index import RULES

HERE = guard.Target(shown=True, cwd="/work/project", home="/home/me")


def level(command):
    return guard.classify(command, HERE).level


def wrong(commands, forbidden=True):
    """Those of commands that are not what they should be."""
    return [command for command in commands if (level(command) == FORBIDDEN) is not forbidden]


# Partitioning programs that read a script

FEEDS = [
    "printf '{}' | {} {}", "echo -e '{}' | sudo {} {}", "{1} {2} <<< $'{0}'", "{1} {2} << EOF\n{3}\nEOF", "sudo {1} {2} <<-'EOF'\n{3}\nEOF", "( echo -e '{}' ) | {} {}", "printf '{}' > s; {} {} < s", "cat <<< $'{}' | {} {}",
    "{1} {2} < <(printf '{0}')",
]  # fmt: skip
SCRIPTS = {  # what writes; what only looks
    "fdisk": (["o\\nw", "g\\nn\\n1\\n\\n\\nw", "d\\n1\\nw\\n"], ["p", "p\\nq", "i\\n1\\nq"]),
    "gdisk": (["o\\ny\\nw\\ny", "d\\n1\\nw\\nY"], ["p\\nq", "v\\nq"]),
    "sfdisk": (["label: gpt", "label: dos\\nsize=1G\\ntype=83", ",,L", ",512M,U\\n,+"], ["# nothing", "quit"]),
    "parted": (["mklabel gpt", "mktable msdos\\nquit", "rm 1", "mklabel gpt\\nmkpart a ext4 0% 100%"], ["print", "unit s\\nprint", "help"]),
}  # fmt: skip
DISKS = ["/dev/sda", "/dev/nvme0n1", "/dev/vdb", "/dev/disk/by-id/ata-X", "/dev/sd?"]


@pytest.mark.parametrize("program", SCRIPTS)
def test_partition_scripts(program):
    writes, looks = SCRIPTS[program]

    def fed(scripts, disks):
        return [feed.format(text, program, disk, text.replace("\\n", "\n")) for feed in FEEDS for text in scripts for disk in disks]

    assert wrong(fed(writes, DISKS)) == []
    assert wrong(fed(looks, DISKS[:2]), False) == []
    assert wrong(fed(writes[:1], ["disk.img", "/tmp/x.img"]), False) == []


def test_partition_tables_that_are_not_written():
    assert wrong(["sfdisk -n /dev/sda <<< ',,L'", "echo ',+' | sfdisk -N 2 /dev/sda", "sfdisk -d /dev/sda > t", "fdisk -l /dev/sda <<< w", "echo w | tee /dev/null", "parted -l", "echo w | fdisk"], False) == []


# Lists of everything, and what deletes each one of them

LISTED = {  # lists of all → (lists of some, what deletes one)
    "zfs snapshots": (["zfs list -H -t snapshot -o name", "zfs list -Ht snap -o name -r tank", "zfs list -t all -o name"], ["zfs get name tank"], "zfs destroy"),
    "zfs datasets": (["zfs list -H -o name"], ["zfs get -H name tank/x"], "zfs destroy -r"),
    "zpools": (["zpool list -H -o name"], ["zpool status tank"], "zpool destroy -f"),
    "volumes": (["lvs --noheadings -o lv_path", "sudo lvs -o lv_path --noheadings vg0"], ["lvs vg0/x"], "lvremove -f"),
    "volume groups": (["vgs --noheadings -o vg_name"], ["vgs vg0"], "vgremove -f"),
    "snapper": (["snapper list --columns number", "snapper -c root list"], ["snapper get-config"], "snapper -c root delete"),
    "timeshift": (["timeshift --list"], ["timeshift --list-devices --check"], "timeshift --delete --snapshot"),
    "tmutil": (["tmutil listlocalsnapshotdates /", "tmutil listbackups"], ["tmutil latestbackup"], "tmutil delete"),
    "restic": (["restic snapshots --json", 'restic -r "$REPO" snapshots', "restic list snapshots"], ["restic snapshots --tag old", "restic snapshots --latest 1", "restic snapshots --host web"], "restic forget"),
    "rustic": (["rustic snapshots"], ["rustic snapshots --tag x"], "rustic forget"),
    "borg": (["borg list --short repo", "borg list --short /b/repo", 'borg list --short "$R"'], ["borg list --short -P daily repo", "borg list --first 3 repo", "borg list repo::a"], "borg delete repo"),
    "kopia": (["kopia snapshot list --json"], ["kopia snapshot list --tags x:y"], "kopia snapshot delete --delete"),
    "tarsnap": (["tarsnap --list-archives"], ["tarsnap -t -f x"], "tarsnap -d -f"),
    "barman": (["barman list-backups main", "barman list-backup all"], ["barman show-server main"], "barman delete main"),
    "wal-g": (["wal-g backup-list"], ["wal-g wal-show"], "wal-g delete target"),
    "pg_probackup": (["pg_probackup show -B /b --format=json"], ["pg_probackup validate -B /b"], "pg_probackup delete -B /b -i"),
    "pbs": (["proxmox-backup-client snapshot list"], ["proxmox-backup-client status"], "proxmox-backup-client snapshot forget"),
    "velero": (["velero backup get -o name", "velero get backups"], ["velero backup get x", "velero backup get -l app=x"], "velero backup delete --confirm"),
    "virsh": (["virsh snapshot-list web --name", "virsh list --all --name"], ["virsh dominfo web"], "virsh snapshot-delete web"),
    "VBoxManage": (["VBoxManage list vms"], ["VBoxManage showvminfo x"], "VBoxManage unregistervm --delete"),
    "qm": (["qm list", "qm listsnapshot 100"], ["qm config 100"], "qm destroy"),
    "pct": (["pct list"], ["pct config 100"], "pct destroy"),
    "pvesm": (["pvesm list backup --content backup", 'pvesm list "$S"'], ["pvesm status"], "pvesm free"),
    "rbd": (["rbd snap ls pool/img"], ["rbd info pool/img"], "rbd snap rm"),
    "kubectl": (["kubectl get volumesnapshots -A -o name", "kubectl get backups -n velero -o name", "kubectl get ns -o name", "kubectl get pv -o name"],
                ["kubectl get volumesnapshots -l app=x -o name", "kubectl get pods -o name", "kubectl get volumesnapshot x -o name", "kubectl get pvc -n test -o name"], "kubectl delete"),
    "aws": (["aws ec2 describe-snapshots --owner-ids self --query 'Snapshots[*].SnapshotId' --output text", "aws ec2 describe-snapshots --query 'Snapshots[].SnapshotId' --output text"],
            ["aws ec2 describe-snapshots --filters Name=tag:env,Values=test --query 'Snapshots[].SnapshotId'", "aws ec2 describe-snapshots --query 'Snapshots[?StartTime<`2020`].SnapshotId'"], "aws ec2 delete-snapshot --snapshot-id"),
    "aws rds": (["aws rds describe-db-snapshots --query 'DBSnapshots[].DBSnapshotIdentifier'"], ["aws rds describe-db-snapshots --query 'DBSnapshots[?Status==`failed`].Id'"], "aws rds delete-db-snapshot --db-snapshot-identifier"),
    "aws backup": (["aws backup list-recovery-points-by-backup-vault --backup-vault-name v --query 'RecoveryPoints[].RecoveryPointArn'"], ["aws backup describe-backup-vault --backup-vault-name v --max-items 1"], "aws backup delete-recovery-point --recovery-point-arn"),
    "gcloud": (["gcloud compute snapshots list --format='value(name)'", "gcloud sql backups list -i db --format='value(id)'"], ["gcloud compute snapshots list --filter='name~old' --format='value(name)'", "gcloud compute snapshots list --limit=1"], "gcloud compute snapshots delete -q"),
    "az": (["az snapshot list --query '[].id' -o tsv", "az backup item list -g g -v v --query '[].name'"], ["az snapshot list --query '[?contains(name,`old`)].id'", "az snapshot show -n x -g g"], "az snapshot delete --ids"),
    "doctl": (["doctl compute snapshot list --format ID --no-header"], ["doctl account get"], "doctl compute snapshot delete -f"),
    "hcloud": (["hcloud image list -o noheader"], ["hcloud image list -l env=test"], "hcloud image delete"),
    "openstack": (["openstack volume backup list -f value -c ID", "openstack volume snapshot list -f value -c ID", "openstack image list -f value -c ID"], ["openstack volume backup list --status error -f value -c ID", "openstack volume backup list --name x -c ID"], "openstack volume backup delete"),
    "scw": (["scw instance snapshot list -o json"], ["scw instance server get 1"], "scw instance snapshot delete"),
    "vultr": (["vultr-cli snapshot list"], ["vultr-cli account list"], "vultr-cli snapshot delete"),
    "oci": (["oci bv backup list --compartment-id $C --query 'data[].id'"], ["oci bv backup list --lifecycle-state FAULTY"], "oci bv backup delete"),
    "ibmcloud": (["ibmcloud is snapshots --output json"], ["ibmcloud target"], "ibmcloud is snapshot-delete -f"),
    "linode": (["linode-cli images list --text --no-headers"], ["linode-cli account view"], "linode-cli images delete"),
    "heroku": (["heroku pg:backups -a app"], ["heroku pg:info -a app"], "heroku pg:backups:delete"),
    "atlas": (["atlas backups snapshots list c0"], ["atlas clusters list"], "atlas backups snapshots delete"),
    "dpkg": (["dpkg-query -W -f '${Package}\\n'", "dpkg-query -f '${Package}\\n' -W", "dpkg --get-selections", "dpkg -l", "apt-mark showmanual", "apt list --installed"], ["dpkg-query -W 'linux-*'", "dpkg -l 'php*'", "apt list --upgradable", "cat list"], "apt-get -y purge"),
    "rpm": (["rpm -qa", "rpm -qa --qf '%{NAME}\\n'", "dnf list installed", "dnf repoquery --installed"], ["rpm -qa 'php*'", "rpm -qf /bin/ls", "dnf repoquery --installonly --latest-limit=-2 -q"], "rpm -e --nodeps"),
    "pacman": (["pacman -Qq", "pacman -Qqe", "pacman -Qqn"], ["pacman -Qdtq", "pacman -Qqm", "pacman -Qq linux", "pacman -Qqu"], "pacman -Rdd --noconfirm"),
    "apk": (["apk info"], ["apk info -L nginx"], "apk del"),
    "users": (["cut -d: -f1 /etc/passwd", "getent passwd | cut -d: -f1", "ls /home", "compgen -u", "awk -F: '{print $1}' /etc/passwd", "awk -F: '$3>=1000{print $1}' /etc/passwd"], ["awk -F: '/^bob/{print $1}' /etc/passwd", "getent group devs", "getent passwd bob | cut -d: -f1"], "userdel -r"),
}  # fmt: skip
INTO = [
    "{} | xargs {}", "{} | xargs -n1 {}", "{} | xargs -I% {} %", "{} | while read -r x; do {} $x; done", "for x in $({}); do {} $x; done", "{1} $({0})", "while read x; do {1} \"$x\"; done < <({0})", "{} > l; xargs {} < l",
    "mapfile -t a < <({0}); {1} \"${{a[@]}}\"", "{} | parallel {}", "sudo {} | sudo xargs -r {}", "x=`{}`; {} $x", "{} | xargs -d '\\n' {}", "for x in `{}`; do echo $x; {} \"$x\"; done",
]  # fmt: skip
# Filters that leave all of a list; filters that pick some.
KEEP = ["", "sort", "awk '{print $1}'", "awk 'NR>1 {print $1}'", "tail -n +2", "cut -d' ' -f1", "grep -v NAME", "sed 1d", "tr -d ' '", "sort -r | uniq", "grep '[0-9a-z]'", "sed 's/ .*//'", "tee list"]
PICK = ["head -n 3", "grep old", "tail -1", "awk '$2==\"old\"{print $1}'", "sed -n 5p", "grep -v keep", "head -n -5", "tail -n +8", "awk '/test/{print $1}'", "grep 2019-01"]


@pytest.mark.parametrize("kind", LISTED)
def test_each_one_of_a_list(kind):
    all_, some, deletes = LISTED[kind]
    assert wrong(into.format(listing, deletes) for into in INTO for listing in all_) == []
    assert wrong((into.format(listing, deletes) for into in INTO[:6] for listing in some), False) == []


@pytest.mark.parametrize("kind", [kind for kind in LISTED if kind != "users"])
def test_filters_between(kind):
    listing, _, deletes = LISTED[kind][0][0], *LISTED[kind][1:]
    assert wrong(f"{listing} {'| ' + keep if keep else ''} | xargs {deletes}" for keep in KEEP) == []
    assert wrong((f"{listing} | {pick} | xargs {deletes}" for pick in PICK), False) == []
    assert wrong((f"{listing} | {then}" for then in ("wc -l", "head", "xargs echo", "while read x; do echo $x; done", "jq .")), False) == []


ALL_AT_ONCE = """
    btrfs subvolume delete /.snapshots/*/snapshot
    sudo btrfs sub del /mnt/@snapshots/*
    kubectl delete volumesnapshots --all --all-namespaces
    kubectl delete vs --all -A
    oc -n velero delete backups --all
    kubectl delete restorepoints --all
    zfs destroy -r tank@%
    snapper -c root delete 1-9999
    pgbackrest --stanza=main stop && pgbackrest --stanza=main stanza-delete --force
    pg_probackup del-instance -B /b --instance main
    borg delete /backup/repo
    borgmatic repo-delete
    restic forget --unsafe-allow-remove-all
    kopia snapshot delete --all-snapshots-for-source me@host:/srv --delete
    duplicity remove-all-but-n-full 0 --force s3://b
    rdiff-backup --remove-older-than now /b
    tarsnap --nuke
    wal-g delete everything FORCE --confirm
    velero backup delete --all --confirm
    timeshift --delete-all
    aws backup delete-backup-vault --backup-vault-name v
    aws glacier delete-vault --vault-name v
    hcloud server disable-backup web
    curl -XDELETE 'localhost:9200/_snapshot/repo/*'
    curl -X DELETE "http://es:9200/_snapshot/repo"
    curl -X DELETE es:9200/_all
    apt purge '*'
    apt-get remove '.*'
    dnf remove '*'
    pkg delete -a -y
    rm -rf /var/lib/vz/dump
    rm -rf /mnt/nas/restic-repo
"""
ONE_OF_THEM = """
    btrfs subvolume delete /.snapshots/12/snapshot
    kubectl delete volumesnapshot snap-1
    zfs destroy tank@old
    snapper -c root delete 4-7
    pgbackrest --stanza=main expire
    borg delete /backup/repo::monday
    restic forget abcd1234
    duplicity remove-older-than 30D --force s3://b
    velero backup delete monday --confirm
    aws backup delete-recovery-point --backup-vault-name v --recovery-point-arn a
    curl -XDELETE localhost:9200/_snapshot/repo/monday
    curl -X DELETE 'es:9200/logs-2020.*'
    apt purge 'php8*'
    dnf remove 'kernel-debug*'
    pkg delete vim
    rm -rf /home/me/src/restic
    rm -rf build/backup
"""


def test_all_at_once():
    assert wrong(filter(None, map(str.strip, ALL_AT_ONCE.splitlines()))) == []
    assert wrong(filter(None, map(str.strip, ONE_OF_THEM.splitlines())), False) == []


# Fork bombs

BOMBS = {
    "perl -e": ["fork while fork", "fork while 1", "while(1){fork}", "for(;;){fork}", "sub f{fork;f()} f", "fork() until 0", "while(1){system(\"sleep 9 &\")}"],
    "ruby -e": ["fork while fork", "loop{fork{}}", "loop { fork { sleep } }", "def f;fork{f};fork{f};end;f", "while true do spawn(\"yes\") end"],
    "python3 -c": ["import os\nwhile True: os.fork()", "import os; [os.fork() for _ in iter(int,1)]", "import os\ndef b():\n  os.fork(); b()\nb()", "import os,itertools\nfor _ in itertools.count(): os.fork()",
                   "from multiprocessing import Process\ndef f():\n  while True: Process(target=f).start()\nf()", "import subprocess,sys\nwhile 1: subprocess.Popen([sys.executable])", "import os,sys\nwhile 1: os.spawnl(os.P_NOWAIT, sys.executable, \"x\")"],
    "node -e": ["while(true) require(\"child_process\").fork(__filename)", "(function f(){require(\"child_process\").spawn(process.argv[0],[\"x\"]);f()})()", "const {exec}=require(\"child_process\");for(;;)exec(\"yes\")"],
    "php -r": ["while(1) pcntl_fork();", "for(;;) pcntl_fork();", "while(true){exec(\"php x.php &\");}"],
    "lua -e": ["while true do os.execute(\"sh &\") end", "local p=require(\"posix\") while true do p.fork() end"],
    "awk": ["BEGIN{while(1) system(\"yes > /dev/null &\")}"],
}  # fmt: skip
SHELL_BOMBS = [
    ":(){ :|:& };:", "f(){ f|f& };f", "bomb() { bomb | bomb & }; bomb", "f() { f & f & }; f", "while true; do bash $0 & done", "while :; do (x &); done", "until false; do x & done", "yes | while read x; do sleep 9 & done", "yes x | xargs -P0 -n1 sleep",
    "yes | xargs --max-procs=0 -I% sh -c 'sleep 9'", "seq 1 1000000 | xargs -P 0 -n1 sleep", "for i in {1..1000000}; do x & done", "for i in $(seq 100000); do x & done", "for ((i=0;i<1000000;i++)); do x & done", "for((;;)); do x & done",
    "echo '$0 & $0 &' > a.sh; sh a.sh", "echo 'sh a.sh & sh a.sh &' > a.sh; sh a.sh", "echo './a.sh | ./a.sh &' > a.sh; chmod +x a.sh; ./a.sh", "yes | parallel -j0 sleep",
]  # fmt: skip
NO_BOMBS = [
    "while true; do ./a & wait; done", "while true; do nohup ./run.sh & sleep 5; done", "for i in {1..5}; do ./w $i & done; wait", "seq 1 1000000 | xargs -n1 echo", "seq 1 10 | xargs -P0 -n1 sleep", "yes | apt-get install x", "yes | head -5 | xargs -P0 -n1 echo",
    "perl -e 'my $pid = fork; print $pid'", "perl -e 'while(1){ my $c = accept(C,S); fork }'", "python3 -c 'import os\nwhile True:\n  os.fork()\n  os.wait()'", "python3 -c 'import subprocess\nwhile True: subprocess.run([\"date\"])'", "ruby -e 'fork { puts 1 }'",
    "echo './b.sh' > a.sh; sh a.sh", "f() { echo x | g & }; f", "node -e 'require(\"child_process\").exec(\"ls\")'", "python3 -c 'def f(n):\n  return f(n-1)'", "git log --oneline | while read x; do echo $x & done",
]  # fmt: skip


def test_fork_bombs():
    assert wrong(f"{program} '{code}'" for program, codes in BOMBS.items() for code in codes) == []
    assert wrong(SHELL_BOMBS) == []
    assert wrong(NO_BOMBS, False) == []


# Homes as the accounts name them

HOMES = [
    "getent passwd bob | cut -d: -f6", "getent passwd \"$u\" | cut -d: -f6", "eval echo ~bob", "echo ~bob", "awk -F: '/^bob:/{print $6}' /etc/passwd", "awk -F: '$1==\"bob\"{print $6}' /etc/passwd", "grep ^bob: /etc/passwd | cut -d: -f6",
    "getent passwd | awk -F: '$3>=1000{print $6}'", "awk -F: '$3>=1000 && $3<65534 {print $6}' /etc/passwd", "cut -d: -f6 /etc/passwd | sort -u", "getent passwd | grep -v nologin | cut -d: -f6", "sed -n '/^bob:/p' /etc/passwd | cut -d: -f6", "dirname /home/bob/x",
]  # fmt: skip


@pytest.mark.parametrize("home", HOMES)
def test_homes(home):
    ways = ("rm -rf $({})", 'rm -rf "$({})"', "{} | xargs rm -rf", "h=$({}); rm -rf $h", "{} | while read h; do rm -rf \"$h\"; done", "for h in $({}); do rm -rf $h/*; done")
    assert wrong(way.format(home) for way in ways if '"$(' not in way or "bob" in home) == []
    assert wrong((way.format(home) for way in ("ls -ld $({})", "rm -rf \"$({})\"/.cache/x", "du -sh \"$({})\"", "for h in $({}); do ls $h/.ssh; done", "{} | xargs -n1 echo")), False) == []


def test_a_loop_over_the_accounts():
    assert level("while IFS=: read -r u _ id _ _ h _; do rm -rf \"$h\"; done < /etc/passwd") == FORBIDDEN
    assert level("for u in $(ls /home); do rm -rf /home/$u; done") == FORBIDDEN
    near = ["for u in $(ls /home); do rm -rf /home/$u/.cache/pip; done", "for u in $(cut -d: -f1 /etc/passwd); do crontab -u $u -l; done", "while IFS=: read -r u _; do id $u; done < /etc/passwd"]
    assert wrong(near, False) == []


# Devices, however they are found

FOUND = [
    "find /dev -maxdepth 1 -name 'sd[a-z]'", "find /dev -type b", "find /dev/disk/by-id -type l", "ls /dev/sd?", "ls /dev/disk/by-id/*", "echo /dev/disk/by-path/*", "lsblk -dpno NAME", "lsblk -dnpo NAME,TYPE | awk '$2==\"disk\"{print $1}'", "lsblk -dpno NAME -e 7,11",
    "ls /sys/block | sed 's|^|/dev/|'", "findmnt -no SOURCE /", "mount | grep ' / ' | cut -d' ' -f1", "mount | awk '$3==\"/\"{print $1}'", "df / | tail -1 | awk '{print $1}'", "awk '$2==\"/\"{print $1}' /proc/mounts", "blkid -o device", "lsscsi | awk '{print $NF}'",
    "smartctl --scan | awk '{print $1}'", "nvme list | awk 'NR>2{print $1}'", "fdisk -l | awk '/^Disk \\/dev/{print $2}' | tr -d :", "awk 'NR>2{print \"/dev/\"$4}' /proc/partitions", "echo /dev/mapper/*", "echo /dev/md*", "echo /dev/root", "echo /dev/zvol/tank/*",
]  # fmt: skip
WIPES = ["wipefs -a {}", "dd if=/dev/zero of={}", "mkfs.ext4 -F {}", "blkdiscard -f {}", "shred -n1 {}", "cryptsetup luksErase {}", "pvremove -ff -y {}", "mdadm --zero-superblock {}", "sgdisk --zap-all {}"]


@pytest.mark.parametrize("found", FOUND)
def test_devices(found):
    commands = [f"for d in $({found}); do {wipe.format('$d')}; done" for wipe in WIPES] + [f"{found} | xargs -I% {wipe.format('%')}" for wipe in WIPES] + [f"{found} | while read d; do wipefs -a \"$d\"; done", f"wipefs -a $({found})"]
    assert wrong(commands) == []
    assert wrong((f"{found} | xargs -n1 {look}" for look in ("smartctl -H", "lsblk", "blockdev --getsize64", "wipefs -n", "hdparm -I")), False) == []


def test_other_devices():
    near = ["wipefs -a /dev/sdb1", "wipefs -a /dev/mapper/vg0-old", "find /dev -name 'ttyUSB*' -exec chmod 660 {} +", "ls /dev/disk/by-id | grep usb", "mkfs.ext4 /dev/md0", "dd if=/dev/sda of=/dev/null bs=1M count=1000", "lsblk -f | grep sdb", "for d in /dev/sd?; do hdparm -I $d; done"]
    assert wrong(near, False) == []


# Lists of files, and texts that something else runs

OTHERS = """
    locate / | xargs rm -rf
    plocate '*' | xargs -d '\\n' rm -f
    tree -fi / | xargs rm -rf
    du -a / | cut -f2 | xargs rm -rf
    find / -mtime +0 -delete
    find /usr -atime +1 -exec rm -f {} +
    echo 'rm -rf /etc' | tee >(sh)
    echo 'rm -rf /etc' > >(bash)
    echo 'rm -rf /etc' | paste | sh
    echo 'xm -rf /etc' | perl -pe 's/x/r/' | sh
    echo cm0gLXJmIC9ldGM= | python3 -m base64 -d | sh
    bash -s /etc <<< 'rm -rf $1'
    echo 'rm -rf "$2"' | sh -s -- x /etc
    set -- -d /etc; while getopts d: o; do rm -rf "$OPTARG"; done
    CDPATH=/; cd etc && rm -rf *
    salt '*' file.remove /etc
    puppet resource file /etc ensure=absent force=true
    puppet apply -e 'file {"/etc": ensure => absent, force => true}'
    fab -H web -- rm -rf /etc
    less '+!rm -rf /etc' x
    screen -X stuff 'rm -rf /etc\\n'
    systemd-nspawn --bind=/:/host -D /srv/c rm -rf /host/etc
"""
NOT_OTHERS = """
    locate nginx.conf
    du -a /var/log | sort -n | tail
    find /tmp -mtime +3 -delete
    find /var/log -mtime +7 -delete
    find /srv/app/releases -mtime +30 -delete
    find / -name '*.log' -mtime +30 -delete
    find / -atime +365 -ls
    ls -l | tee >(grep x)
    echo 'rm -rf build' | tee >(sh)
    bash -s build <<< 'rm -rf $1'
    CDPATH=/srv; cd app && rm -rf build
    salt '*' file.remove /tmp/x
    screen -S main -X stuff 'make\\n'
    less +F /var/log/syslog
    fab -H web -- uptime
    systemd-nspawn -D /srv/c rm -rf /tmp/x
"""


def test_others():
    assert wrong(filter(None, map(str.strip, OTHERS.splitlines()))) == []
    assert wrong(filter(None, map(str.strip, NOT_OTHERS.splitlines())), False) == []


def test_what_shows_passwords():
    """To a model; a person may look at them."""
    shows = ["grep -rniE 'password|api[_-]?key' /etc/ /var/www", "find / -name '*.conf' -exec grep -i password {} +", "tcpdump -i any -A port 80 or port 21 | grep -iE 'user|pass'", "rg -i secret /etc", "ngrep -i pass"]
    near = ["grep -rn PasswordAuthentication /etc/ssh", "grep -rl password /etc", "tcpdump -nn -i eth0 port 80 | grep GET", "grep -rn password src/"]
    assert {command for command in shows if level(command) != DANGEROUS} == set()
    assert {command for command in near if level(command) != SAFE} == set()
    assert guard.classify(shows[0], HERE._replace(shown=False)).level == SAFE


# Every pattern of every rule can fit a call of one of its programs.


def _all(program):
    yield program
    for name in program.below:
        yield from _all(program.deeper(name))


def _below(program, words):
    """Where the subcommands of a pattern may lead: any word may be an operand, where the program takes some."""
    found = [program] if program.roles or not program.below or not words else []
    for pattern in program.below if words else ():
        if any(like(one, other) or like(other, one) for one in pattern.split("|") for other in words[0].split("|")):
            found += _below(program.deeper(pattern), words[1:])
    return found


def _flags(program):
    return {"--", *program.flags}


def _dead(pattern):
    first, *words = pattern.split()
    for name in first.split("|"):
        if not any(like(known, name) for known in TABLE):
            yield name
    known = [programs.find(name) for name in TABLE if like(name, first)]
    bare = [word for word in words if riskrules.is_bare(word)]
    specs = [spec for program in known for spec in (_below(program, bare) if bare else _all(program))]
    for number, word in enumerate(bare):
        for one in word.split("|"):
            if not any(_below(program, [*bare[:number], one]) for program in known):
                yield one
    for word in [word.removeprefix("!") for word in words]:
        if word[0] == "-":
            yield from (flag for flag in word.partition("=")[0].split("|") if not any(flag in _flags(spec) for spec in specs))
        elif word[0] == "+" and not word[1:2].isdigit():
            yield from (effect for effect in word[1:].split("|") if not any(effect in _effects(spec) for program in known for spec in _all(program)))
        elif not riskrules.is_bare(word) and word[0] not in ":#+":
            roles = word.partition(":")[0].split("|")
            yield from (role for role in roles if role != "any" and not any(role in _roles(spec) for program in known for spec in _all(program)))


def _effects(spec):
    return spec.effects.union(*(flag.adds for flag in spec.flags.values()), *(role.adds for role in spec.roles))


def _roles(spec):
    flags = [*spec.flags.values(), *spec.keywords.values()]
    return {*(role.name for role in spec.roles or [programs._role("read")]), *itertools.chain(*((flag.role, *flag.more) for flag in flags))}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_pattern_can_fit(rule):
    assert {pattern: dead for pattern in rule.when if (dead := list(_dead(pattern)))} == {}


def test_a_dead_pattern_is_seen():
    assert list(_dead("rm --no-such")) == ["--no-such"] and list(_dead("rm|no-such -r")) == ["no-such"]
    assert list(_dead("git push|no-such -f")) == ["no-such"] and list(_dead("ls delete:root")) == ["delete"]


# One-liners of other languages that print what a shell then runs

B64 = "cm0gLXJmIC91c3IK"  # rm -rf /usr
ONE_LINERS = {  # how each language prints a text, and puts one together
    "python3 -c": ["print(\"{}\")", "import sys; sys.stdout.write(\"{}\")", "a=\"{}\"; print(a)", "print(\"\".join([\"{}\"]))", "print(\"%s\" % \"{}\")", "[print(x) for x in [\"{}\"]]", "print(f\"{}\")", "exec(\"print(\\\"{}\\\")\")"],
    "perl -e": ["print \"{}\\n\"", "print \"{}\" . \"\\n\"", "my $a=\"{}\"; print $a", "print join(\" \", \"{}\")", "print scalar reverse scalar reverse \"{}\"", "print qq({})", "printf(\"%s\", \"{}\")"],
    "perl -le": ["print \"{}\""], "perl -E": ["say \"{}\""], "ruby -e": ["puts \"{}\"", "print \"{}\"", "puts [\"{}\"].join(\" \")", "$stdout.puts \"{}\"", "a=\"{}\"; puts \"#{{a}}\""],
    "node -e": ["console.log(\"{}\")", "process.stdout.write(\"{}\")", "console.log([\"{}\"].join(\"\"))", "const a=\"{}\"; console.log(`${{a}}`)"], "node -p": ["\"{}\"", "[\"{}\"].join(\"\")"],
    "php -r": ["echo \"{}\";", "print(\"{}\");", "echo \"{}\".\"\";", "printf(\"%s\", \"{}\");"], "lua -e": ["print(\"{}\")", "io.write(\"{}\")", "print(\"{}\" .. \"\")"],
    "awk": ["BEGIN{{print \"{}\"}}", "BEGIN {{ printf(\"%s\\n\", \"{}\") }}", "BEGIN{{a=\"{}\"; print a}}"], "Rscript -e": ["cat(\"{}\")"],
}  # fmt: skip
RUN_BY = ["{} | sh", "sudo {} | sudo bash", "eval \"$({})\"", "$({})", "sh -c \"$({})\"", "bash <({})", "{} | tee x | bash -s", "{} > s.sh; sh s.sh", "{} | ssh web1 sh", "bash <<< \"$({})\""]
DECODES = [
    f"python3 -c 'print(\"{B64}\")' | base64 -d | sh", f"perl -e 'print \"{B64}\"' | base64 -d | sh", f"python3 -c 'import base64; print(base64.b64decode(\"{B64}\").decode())' | sh", f"perl -MMIME::Base64 -e 'print decode_base64(\"{B64}\")' | sh", f"ruby -rbase64 -e 'puts Base64.decode64(\"{B64}\")' | sh",
    f"node -e 'console.log(Buffer.from(\"{B64}\",\"base64\").toString())' | sh", f"node -p 'atob(\"{B64}\")' | sh", f"php -r 'echo base64_decode(\"{B64}\");' | sh", "php -r 'echo strrev(\"rsu/ fr- mr\");' | sh", "perl -e 'print pack(\"H*\",\"726d202d7266202f757372\")' | sh",
    "python3 -c 'print(bytes.fromhex(\"726d202d7266202f757372\").decode())' | sh", "python3 -c 'print(\"rsu/ fr- mr\"[::-1])' | sh", "python3 -c 'print(\"\".join(map(chr,[114,109,32,45,114,102,32,47,117,115,114])))' | sh", "lua -e 'print(string.reverse(\"rsu/ fr- mr\"))' | sh", "perl -e 'print chr(114).chr(109).\" -rf /usr\"' | sh",
    "python3 -c 'for d in [\"usr\",\"etc\"]: print(\"rm -rf /\"+d)' | sh", "echo 'print(\"rm -rf /usr\")' | python3 | sh", "python3 <<< 'print(\"rm -rf /usr\")' | sh", "python3 -c 'print(\"/usr\")' | xargs rm -rf", "rm -rf \"$(perl -e 'print \"/etc\"')\"",
]  # fmt: skip


@pytest.mark.parametrize("program", ONE_LINERS)
def test_what_one_liners_print(program):
    def made(text, runs):
        return [run.format(f"{program} '{code.format(text)}'") for code in ONE_LINERS[program] for run in runs]

    assert wrong(made("rm -rf /usr", RUN_BY)) == []
    assert wrong(made("rm -rf build", RUN_BY), False) == []
    assert wrong(made("rm -rf /usr", ["{}", "{} | less", "{} | wc -l", "echo \"$({})\"", "{} | ./run"]), False) == []


def test_one_liners_that_decode():
    assert wrong(DECODES) == []


def test_output_that_is_not_known_stays_dangerous():
    for code in ("python3 -c 'import sys; print(sys.argv[1])' x | sh", "python3 -c 'print(input())' | sh", "perl -e 'print <STDIN>' | sh", "perl -e 'print $ENV{X}' | sh", "node -e 'console.log(require(\"fs\").readFileSync(0)+\"\")' | sh", "ruby -e 'puts gets' | sh", "lua -e 'print(arg[1])' | sh", "awk 'BEGIN{getline; print}' | sh",
                 "python3 -c 'print(\"ls\" if x else \"rm -rf /\")' | sh", "ruby -e 'puts `cat x`' | sh", "php -r 'echo $argv[1];' | sh"):  # fmt: skip
        assert level(code) in (DANGEROUS, FORBIDDEN), code


# Code that runs a command for each line of a list

EACH_LINE = """
    awk -F: '{system("rm -rf " $6)}' /etc/passwd
    awk -F: '$3>=1000{system("rm -rf "$6)}' /etc/passwd
    awk -F: '{cmd="rm -rf "$6; system(cmd)}' /etc/passwd
    awk -F: '{print "rm -rf " $6 | "sh"}' /etc/passwd
    awk -F: '{printf "rm -rf %s\\n", $6 | "sh"}' /etc/passwd
    awk -F: '{system("userdel -r " $1)}' < /etc/passwd
    getent passwd | awk -F: '{system("rm -rf "$6)}'
    ls / | awk '{system("rm -rf /"$1)}'
    ls / | gawk '{system("rm -rf /" $0 "/")}'
    ls -d /* | awk '{system("rm -rf " $0)}'
    ls / | awk '{system(sprintf("rm -rf /%s", $1))}'
    ls / | busybox awk '{system("rm -rf /"$1)}'
    lsblk -dno NAME | awk '{system("wipefs -a /dev/"$1)}'
    awk '{system("rm -rf "$2)}' /proc/mounts
    perl -F: -lane 'system("rm -rf $F[5]")' /etc/passwd
    perl -F: -lane 'print "rm -rf $F[5]"' /etc/passwd | sh
    perl -F: -lane '`rm -rf $F[5]`' /etc/passwd
    perl -ne '@f=split(/:/); system("rm -rf $f[5]")' /etc/passwd
    perl -lane 'system("rm -rf /$F[0]")' <(ls /)
    ls / | perl -nle 'system "rm","-rf","/$_"'
    ls / | perl -e 'while(<>){chomp; system("rm -rf /$_")}'
    ls / | ruby -ne 'system("rm -rf /#{$_.chomp}")'
    ruby -F: -ane 'system("rm -rf #{$F[5]}")' /etc/passwd
    ls / | python3 -c 'import os,sys; [os.system("rm -rf /"+l.strip()) for l in sys.stdin]'
    python3 -c 'import os; [os.system("rm -rf "+l.split(":")[5]) for l in open("/etc/passwd")]'
"""
EACH_LINE_FINE = """
    awk -F: '{system("id " $1)}' /etc/passwd
    awk -F: '{system("ls -ld " $6)}' /etc/passwd
    awk '{system("rm -rf " $1)}' list
    awk '{system("rm -f build/" $1)}' list
    ls build | awk '{system("rm -rf build/"$1)}'
    ls /tmp | awk '{system("rm -rf /tmp/"$1)}'
    ls / | awk '{system("du -sh /"$1)}'
    ls / | awk '{system("echo rm -rf /"$1)}'
    ls / | awk '{print "rm -rf /"$1}'
    perl -F: -lane 'print $F[5]' /etc/passwd
    perl -lane 'system("gzip $F[0]")' list
    ls / | perl -lne 'print "/$_"'
    ls | ruby -ne 'system("gzip #{$_.chomp}")'
    python3 -c 'import os,sys; [os.system("gzip "+l.strip()) for l in sys.stdin]' < list
"""


def lines(text):
    return list(filter(None, map(str.strip, text.splitlines())))


def test_a_command_for_each_line():
    assert wrong(lines(EACH_LINE)) == []
    assert wrong(lines(EACH_LINE_FINE), False) == []


# Disks of other systems and kinds

WHOLE = "da0 ada0 nvd0 nda0 vtbd0 wd0 sd0 rsd0c mmcblk0 nbd0 disk0 rdisk0 xvda dasda pmem0 cciss/c0d0 rdsk/c0t0d0s2 ada0.eli diskid/DISK-X".split()
PARTS = "da0p2 da0s1a ada0a wd0e sd0a mmcblk0p1 nbd0p1 disk0s1 md0 md0p1 zd0 zd0p1 xvda1 dasda1 pmem0p1 ada0p3.eli gpt/data diskid/DISK-Xp2".split()
ERASES = ["dd if=/dev/zero of=/dev/{} bs=1M", "cat x > /dev/{}", "cp x /dev/{}", "wipefs -a /dev/{}", "mkfs.ext4 /dev/{}", "newfs -U /dev/{}", "zpool labelclear -f /dev/{}", "geli init /dev/{}", "gpart destroy -F /dev/{}", "shred /dev/{}", "blkdiscard /dev/{}"]
MAKES = ["mkfs.ext4 /dev/{}", "newfs -U /dev/{}", "wipefs -a /dev/{}", "geli init /dev/{}", "dd if=/dev/{} of=x.img", "fsck /dev/{}", "mount /dev/{} /mnt"]
BARE = "gpart destroy -F ada0|newfs sd0c|geli kill ada0|geli kill -a|zpool labelclear -f ada0|zpool create -f tank ada0|fdisk -iy sd0|disklabel -w sd0|camcontrol format da0 -y|nvmecontrol format nvme0ns1|diskutil partitionDisk disk0 GPT JHFS+ X 100%|dasdfmt -y /dev/dasda|gmirror label gm0 ada0".split("|")
BARE_PARTS = "gpart show ada0|gpart delete -i 3 ada0|gpart add -t freebsd-ufs ada0|newfs sd0a|geli attach ada0p3|geli status|zpool labelclear ada0p3|disklabel sd0|diskutil info disk0|camcontrol devlist|fdisk sd0|gmirror status".split("|")


def test_disks_of_other_systems():
    assert wrong(erase.format(disk) for erase in ERASES for disk in WHOLE) == []
    assert wrong((make.format(part) for make in MAKES for part in PARTS), False) == []
    assert wrong(f"dd if=/dev/zero of=/dev/{part}" for part in PARTS) == []
    assert wrong(BARE) == []
    assert wrong(BARE_PARTS, False) == []


# Roots of other systems

ROOTS = "/system /sdcard /vendor /storage/emulated/0 /System /System/Library /Library /Applications /Users /Users/bob /private /private/etc /private/var /Volumes /nix /nix/store /nix/var /run/current-system /gnu/store".split()
DESTROYS = ["rm -rf {}", "rm -rf {}/", "rm -rf {}/*", "find {} -delete", "busybox rm -rf {}", "toybox rm -rf {}", "busybox sh -c 'rm -rf {}'", "busybox find {} -exec rm -rf {{}} +", "echo {} | busybox xargs rm -rf"]
FINE = "rm -rf /data/app/cache|rm -rf ./System|rm -rf system|rm -rf /Users/me/src/build|rm -rf /Applications/Old.app|rm -rf /Library/Caches/Homebrew|rm -rf /Volumes/usb/old|rm -rf /nix/var/nix/gcroots/auto/x|busybox rm -rf build|toybox ls /|chown -R app /data/*".split("|")


def test_roots_of_other_systems():
    assert wrong(way.format(root) for way in DESTROYS for root in ROOTS) == []
    assert wrong(FINE, False) == []


# What shows no secret, and what floods

ONLY_NAMES = "ls -l {}|ls -ld {}|stat {}|stat -c %a {}|test -r {}|[ -f {} ]|du -b {}|wc -c {}|wc -l {}|file {}|namei -l {}|lsattr {}|getfacl {}|readlink -f {}|realpath {}|sudo ls -l {}".split("|")
SHOWS = "cat {}|head -c 9 {}|xxd {}|grep x {}|file -f {}|wc --files0-from={}|du --files0-from={}|tree --fromfile {}|base64 {}|cp {} /tmp/x|awk 1 {}|ls -l x && cat {}".split("|")
SECRETS = ["/etc/shadow", "~/.ssh/id_rsa", ".env", "~/.aws/credentials"]
FEW = "head -c 512 /dev/sda | file -|head -c 1024 /dev/sda1 | hexdump -C|dd if=/dev/sda bs=512 count=1 status=none | xxd|dd if=/dev/sda count=2 | strings|xxd -l 512 /dev/sda|hexdump -n 512 -C /dev/sda|od -N 512 /dev/sda"
MUCH = "head -c 10M /dev/sda|dd if=/dev/sda|dd if=/dev/sda bs=1G count=1|dd if=/dev/sda bs=512 count=100000|xxd /dev/sda|strings /dev/sda1|hexdump -C /dev/sda|dd if=/dev/sda ibs=1M count=2|od -N 100000 /dev/sda"


def test_names_are_no_secrets():
    assert [cmd for form in ONLY_NAMES for path in SECRETS if level(cmd := form.format(path)) != SAFE] == []
    assert [cmd for form in SHOWS for path in SECRETS if level(cmd := form.format(path)) == SAFE] == []


def test_a_few_bytes_of_a_disk():
    assert [cmd for cmd in FEW.replace(" | ", " ¦ ").split("|") if level(cmd.replace("¦", "|")) != SAFE] == []
    assert [cmd for cmd in MUCH.split("|") if level(cmd) != DANGEROUS] == []


def test_help_of_what_makes_filesystems():
    assert [cmd for cmd in ("mkfs.xfs --help", "mkfs.ext4 -V", "mkfs.btrfs --help", "mkfs -V", "mkfs --help", "mkfs.vfat --help", "mkswap --help", "fsck --help") if level(cmd) != SAFE] == []
    assert [cmd for cmd in ("mkfs -V -t ext4 x.img", "mkfs -V x.img", "mkfs.xfs -f x.img", "fsck -V") if level(cmd) != DANGEROUS] == []


def test_floods():
    assert [cmd for cmd in ("hping3 --flood h", "hping3 -S --flood -V -p 80 h", "hping3 -i u10 h", "ping -f h", "sudo ping -i 0 h", "fping -f h", "nping --rate 100000 --tcp -p 80 h") if level(cmd) == SAFE] == []
    assert [cmd for cmd in ("ping -c 3 h", "ping -i 0.5 h", "hping3 -c 3 -S -p 80 h", "nping -c 3 --tcp -p 80 h", "fping -c 3 h") if level(cmd) != SAFE] == []


def test_what_hides_or_replaces_system_directories():
    assert [cmd for cmd in ("mount /dev/sda1 /usr", "mount /dev/sdb1 /usr/lib", "mount /dev/sdb1 /var/lib/docker", "mount --bind /tmp/x /etc", "cp -rs /tmp/x/* /usr/bin", "cp -rs /tmp/x /etc") if level(cmd) not in (DANGEROUS, FORBIDDEN)] == []
    assert [cmd for cmd in ("mount /dev/sdb1 /mnt", "mount -t proc proc /proc", "mount /dev/sda1 /boot/efi", "cp -rs /src/a ./b") if level(cmd) in (DANGEROUS, FORBIDDEN)] == []


# Whole volumes and stores of backups; other names of programs; filters that keep all


OBJECT_STORES = {  # what empties or deletes a store of this name; one object of it, a dry run, some of it
    "az storage container delete -n {}|az storage blob delete-batch --source {} --account-name a|az storage blob delete-batch -s {}|az storage fs delete -n {} -y":
        "az storage blob delete -c {} -n x|az storage blob delete-batch -s {} --dryrun|az storage blob delete-batch -s {} --pattern 'x*'|az storage blob list -c {}",
    "gsutil -m rm -r gs://{}|gsutil rm -r gs://x/{}/|gsutil rm gs://{}/**|gsutil rb gs://{}|gcloud storage rm -r gs://{}|gcloud storage rm gs://x/{}/**|gcloud storage buckets delete gs://{}":
        "gsutil rm gs://{}/one.tgz|gsutil ls -r gs://{}|gcloud storage ls gs://{}",
    "aws s3 rm s3://{} --recursive|aws s3 rm s3://x/{}/ --recursive|aws s3 rb s3://{} --force|aws s3api delete-bucket --bucket {}|s5cmd rm s3://{}/*|s5cmd rb s3://{}|s3cmd del --recursive --force s3://{}|s3cmd rb --recursive s3://{}":
        "aws s3 rm s3://{}/one|aws s3 rm s3://{} --recursive --dryrun|aws s3 rm s3://{} --recursive --exclude '*' --include 'x*'|s5cmd rm s3://{}/one|s5cmd --dry-run rm s3://{}/*|s3cmd del s3://{}/one|s3cmd ls s3://{}",
    "mc rm --recursive --force m/{}|mc rb --force m/{}|rclone purge r:{}|rclone delete r:x/{}|rclone sync /tmp/empty r:{}|b2 rm --recursive b2://{}|b2 bucket delete {}|b2 delete-bucket {}":
        "mc rm m/{}/one|mc ls m/{}|rclone purge r:{} --dry-run|rclone delete r:{} --min-age 30d|rclone deletefile r:{}/x|b2 rm --recursive --dry-run b2://{}|b2 ls {}",
    "swift delete {}|openstack container delete -r {}|oci os object bulk-delete -bn {}|oci os bucket delete --bucket-name {} --empty":
        "swift delete {} one|swift delete -p x {}|swift list {}|oci os object bulk-delete -bn {} --dry-run|oci os object bulk-delete -bn {} --prefix x|oci os object list -bn {}",
}  # fmt: skip
STORES = "backup backups db-backups acme-backup bak db-bak snapshots restic restic-prod borg velero kopia dumps".split()
NO_STORES = "logs bakery cyborg-assets snapshotter assets".split()


@pytest.mark.parametrize("whole", OBJECT_STORES)
def test_object_stores(whole):
    assert wrong(each.format(name) for each in whole.split("|") for name in STORES) == []
    assert wrong((each.format(name) for each in OBJECT_STORES[whole].split("|") for name in STORES), False) == []
    assert wrong((each.format(name) for each in whole.split("|") for name in NO_STORES), False) == []


WHOLE_VOLUMES = "sudo tmutil deletelocalsnapshots /|tmutil deletelocalsnapshots /Volumes/Data|tmutil thinlocalsnapshots / 999999999999 4|rbd snap purge pool/image|gluster snapshot delete all|gluster snapshot delete volume v|swift delete --all"
SELF_ERASING = (
    "sedutil-cli --revertTPer pw {}|sedutil-cli --yesIreallywanttoERASEALLmydatausingthePSID PSID {}|sedutil-cli --PSIDrevert P {}|sedutil-cli -n --eraseLockingRange 0 pw {}|sedutil-cli --rekeyLockingRange 0 pw {}|openSeaChest_Erase -d {} --sanitize cryptographicErase|sdparm --command=sanitize {}"
    "|mmc sanitize {}|msecli -X -n {}|sudo nwipe --autonuke|dc3dd wipe={}|sg_sanitize --crypto {}"
)
ERASES_NOTHING = "tmutil deletelocalsnapshots 2024-01-01-101010|tmutil thinlocalsnapshots / 10000000 1|rbd snap rm pool/image@monday|sedutil-cli --scan|sedutil-cli --query /dev/sda|sedutil-cli --listLockingRanges pw /dev/sda|sedutil-cli --setMBRDone on pw /dev/sda|openSeaChest_Erase --scan|mmc extcsd read /dev/mmcblk0|msecli -L"


def test_whole_volumes_and_disks():
    assert wrong(WHOLE_VOLUMES.split("|")) == []
    assert wrong(each.format(disk) for each in SELF_ERASING.split("|") for disk in ("/dev/sda", "/dev/nvme0n1")) == []
    assert wrong(ERASES_NOTHING.split("|"), False) == []


RENAMES = [
    "cp {0} /tmp/.ls; /tmp/.ls {1}", "cp -a {0} ./my && ./my {1}", "cd /tmp; cp {0} r; ./r {1}", "ln -s {0} x; ./x {1}", "ln {0} /tmp/x && sudo /tmp/x {1}", "install -m 755 {0} /tmp/q; /tmp/q {1}", "cp -t /tmp/d {0} /bin/ls; /tmp/d/{2} {1}",
    "cat {0} > /tmp/x; chmod +x /tmp/x; /tmp/x {1}", "dd if={0} of=/tmp/x; /tmp/x {1}", "cp {0} a && mv a b && ln b c && ./c {1}", "cp {0} /tmp/x; sh -c '/tmp/x {1}'", "cp {0} ~/bin/foo; foo {1}", "cp {0} /tmp/ls; PATH=/tmp:$PATH ls {1}",
    "cp {0} /tmp/ls; export PATH=/tmp:$PATH; ls {1}", "cp {0} /tmp/{2}; PATH=/tmp:$PATH; {2} {1}", "hash -p {0} ls; ls {1}", "alias zap={0}; zap {1}", "cp $(command -v {2}) /tmp/x; /tmp/x {1}", "ln -s $(which {2}) x; ./x {1}", "f() {{ /tmp/x {1}; }}; cp {0} /tmp/x; f",
]  # fmt: skip
RENAMED = [("/bin/rm", "-rf /usr", "-rf build"), ("/usr/bin/dd", "if=/dev/zero of=/dev/sda", "if=a of=b"), ("/sbin/mkfs.ext4", "/dev/sda", "disk.img"), ("/bin/chmod", "-R 0 /", "-R u+w build")]
NOT_RENAMED = "cp /bin/ls /tmp/x; /tmp/x -la|cp /bin/ls /tmp/d/; ls -la|ln -s /usr/bin/vim ~/bin/vi; vi x|cp /bin/ls /tmp/rm; cp /bin/rm /tmp/ls; ls -rf /usr|wc -c /bin/rm; ./x".split("|")


def test_programs_under_other_names():
    assert wrong(way.format(path, words, path.rpartition("/")[2]) for way in RENAMES for path, words, _ in RENAMED) == []
    assert wrong((way.format(path, words, path.rpartition("/")[2]) for way in RENAMES for path, _, words in RENAMED), False) == []
    assert wrong(["ln -s /bin/busybox /tmp/rm; /tmp/rm -rf /etc", "cp /bin/busybox b; ./b rm -rf /etc", "cp /bin/sh s; ./s -c 'rm -rf /etc'", "cp /usr/bin/python3 p; ./p -c 'import shutil; shutil.rmtree(\"/etc\")'"]) == []
    assert wrong(NOT_RENAMED, False) == []


KEEPS = "tail -n +1|tail -n+1|tail +1|tail -n +$((KEEP+1))|tail -n +$((KEEP + 1))|tail -n +$(( $KEEP+1 ))|head -n -0|head -n -$KEEP|head -n 999999|head -999999|sed -n p|grep .|grep ''|grep -E '.*'|awk 1|sort|sort -r|uniq|cat|tac|sort ¦ uniq ¦ tac|grep . ¦ head -n -0".split("|")
SOME = "tail -n +2|tail -n +$((KEEP+2))|tail -n +$((MORE+1))|head -n -1|head -n 3|tail -1|grep old|grep -v .|grep -m1 .|sed -n 1p|head -c 99999".split("|")
OF_ALL = ["ls -1d /home/*", "ls -1d /backup/*", "ls -d /*", 'ls -1dt "$BACKUP_ROOT"/*', "ls -d /usr/*", "printf '%s\\n' /srv/backups/*"]


def test_filters_that_keep_all():
    assert wrong(f"KEEP=0; {listing} | {keeps} | xargs rm -rf" for listing in OF_ALL for keeps in [keeps.replace(" ¦ ", " | ") for keeps in KEEPS]) == []
    assert wrong((f"KEEP=0; MORE=7; {listing} | {some} | xargs rm -rf" for listing in OF_ALL for some in SOME), False) == []
    assert wrong((f"{way}" for way in ("ls -d build/* | grep . | xargs rm -rf", "ls -1d $BACKUP_ROOT/*.gz | tail -n +1 | xargs ls", 'rm -rf "$BACKUP_ROOT/old"', 'rm -rf "$BACKUP_DIR"', "KEEP=7; ls -1dt /backup/* | tail -n +$((KEEP+1)) | xargs rm -rf")), False) == []


SHOW_LITTLE = "grep -c sudo ~/.bash_history¦grep -q sudo ~/.bash_history¦grep -l sudo ~/.bash_history¦env | grep -i path¦env | sort | grep -i lang¦printenv | grep ^USER¦env | grep -E '^(PATH|LANG)='¦env | grep 'HOME\\|SHELL'¦docker inspect X | jq '.[0].Mounts'¦docker inspect X | jq -r '.[0].State.Status'¦docker inspect X | jq '.[] | .NetworkSettings.Networks'¦docker inspect --format '{{.State.Status}}' X¦docker inspect -f '{{json .Mounts}}' X"
SHOW_MUCH = "grep sudo ~/.bash_history¦grep -n x ~/.bash_history¦env | sort¦env | grep -i key¦env | grep -v PATH¦env | grep PWD¦env | grep -A9 PATH¦env | grep -E 'PATH|TOKEN'¦env | tee x | grep PATH¦docker inspect X¦docker inspect X | jq .¦docker inspect X | jq '.[0].Config.Env'¦docker inspect X | jq '.[0].Config'¦docker inspect X | jq '.[0].Mounts, .[0].Config'¦docker inspect -f '{{json .Config}}' X¦docker inspect -f '{{json .}}' X¦docker inspect -f '{{.}}' X"


def test_what_filters_leave_of_secrets():
    assert [command for command in SHOW_LITTLE.split("¦") if level(command) != SAFE] == []
    assert [command for command in SHOW_MUCH.split("¦") if level(command) == SAFE] == []


@pytest.mark.parametrize("command", ["find x -type f -exec mv {} ~ \\;", "find ~/c -type f -execdir mv {} ~/ \\;", "find /etc -name '*.bak' -exec cp {} /root \\;"])
def test_where_find_puts_things_is_not_what_it_found(command):
    assert guard.classify(command).level != "FORBIDDEN"
