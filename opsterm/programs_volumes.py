"""Volumes, RAID, encryption, snapshots and storage clusters."""

PROGRAMS = {
    # volumes, RAID, encryption
    "lvs|vgs|pvs": """
        read text* -a,--all --aligned --binary --configreport=text --foreign --history --ignorelockingfailure
            --logonly --nameprefixes --noheadings --nosuffix --readonly --reportformat=text --rows --segments
            --separator=text --shared --unbuffered --units=text --unquoted -O,--sort=text -o,--options=text
            -S,--select=text -P,--partial -h,--help!help --longhelp!help --version!help --commandprofile=text
            --config=text -d,--debug --driverloaded=text --lockopt=text --nolocking --nohints --profile=text
            -q,--quiet -t,--test!dry -v,--verbose -y,--yes --devices=text --devicesfile=text --journal=text
            --trustcache -m,--maps --headings=text
    """,
    "lvdisplay|vgdisplay|pvdisplay|lvscan|pvscan|vgscan|lvmdiskscan|lvmsadc|lvmsar|pvck|vgck|lvmconfig": """
        read text* -a,--all --aligned --binary -C,--columns -c,--colon -m,--maps --foreign --history --logonly
            --noheadings --nosuffix --readonly --reportformat=text --segments --separator=text --shared --unbuffered
            --units=text -O,--sort=text -o,--options=text -S,--select=text -A,--activevolumegroups -s,--short
            -e,--exported -n,--novolumegroup -u,--uuid --cache!write --mknodes!write --activate=text!write
            -b,--blockdevice --partial -P -l,--lvmpartition --ignorelockingfailure --updatemetadata!write
            --repair!write --repairtype=text --dump=text --atversion=text --file=read --withcomments
            --typeconfig=text --list --showdeprecated --notifydbus --listvg --listlvs --checkcomplete --vgonline
            --eventactivation=text --major=text --minor=text --autoactivation=text --udevoutput -h,--help!help
            --longhelp!help --version!help --commandprofile=text --config=text -d,--debug --driverloaded=text
            --lockopt=text --nolocking --nohints --profile=text -q,--quiet -t,--test!dry -v,--verbose -y,--yes
            --devices=text --devicesfile=text --journal=text
    """,
    "lvcreate|lvextend|lvresize|lvchange|lvconvert|lvrename|vgcreate|vgextend|vgchange|vgrename|vgsplit|"
    "vgmerge|vgexport|vgimport|vgimportclone|vgimportdevices|vgmknodes|vgcfgbackup|vgconvert|pvchange|"
    "pvresize|pvmove|lvmdevices|lvm_import_vdo|lvmpersist|lvmpolld|lvmdump": """
        write text* -a,--activate=text -A,--autobackup=text -L,--size=text -l,--extents=text -n,--name=text
            -s,--snapshot -T,--thin --thinpool=text -V,--virtualsize=text -i,--stripes=text -I,--stripesize=text
            -m,--mirrors=text --type=text -r,--resizefs -f,--force -c,--chunksize=text -C,--contiguous=text
            -p,--permission=text -P,--partial -M,--persistent=text --minor=text --major=text
            -k,--setactivationskip=text -K,--ignoreactivationskip -Z,--zero=text -W,--wipesignatures=text
            --addtag=text --deltag=text -u,--uuid --refresh --merge --splitmirrors=text --splitcache --uncache
            --repair --replace=text --cachepool=text --cachevol=text --cachemode=text --cachepolicy=text
            --cachesettings=text --poolmetadata=text --poolmetadatasize=text --poolmetadataspare=text --discards=text
            -S,--select=text --alloc=text --nosync --noudevsync --ignoremonitoring --monitor=text --poll=text
            --sysinit --readahead=text --nofsck --fs=text --fsmode=text --usepolicies --errorwhenfull=text
            --setautoactivation=text --swapmetadata --trackchanges --background,-b --abort --atomic --interval=text
            -x=text --resizeable=text --physicalextentsize=text --maxphysicalvolumes=text --maxlogicalvolumes=text
            --metadatasize=text --metadatacopies=text --pvmetadatacopies=text --vgmetadatacopies=text
            --dataalignment=text --dataalignmentoffset=text --clustered=text --setphysicalvolumesize=text
            --systemid=text --majoritypvs --lockstart --lockstop --locktype=text --basevgname=text --import
            --file=write --all --list --adddev=read --deldev=read --addpvid=text --delpvid=text --check!dry --update
            --restorefile=read --norestorefile --detachprofile --metadataprofile=text --vdo --vdopool=text
            --compression=text --deduplication=text --originname=text --virtualoriginsize=text --mirrorlog=text
            --maxrecoveryrate=text --minrecoveryrate=text --rebuild=text --resync --syncaction=text
            --writemostly=text --writebehind=text --regionsize=text -R=text -g,--generate -h,--help!help
            --longhelp!help --version!help --commandprofile=text --config=text -d,--debug --driverloaded=text
            --lockopt=text --nolocking --nohints --profile=text -q,--quiet -t,--test!dry -v,--verbose -y,--yes
            --devices=text --devicesfile=text --journal=text --reportformat=text
    """,
    "pvcreate": """
        write read+ -f,--force -ff -u,--uuid=text -M=text --metadatatype=text -Z,--zero=text --bootloaderareasize=text
            --dataalignment=text --dataalignmentoffset=text --labelsector=text --metadatasize=text
            --metadatacopies=text --pvmetadatacopies=text --metadataignore=text --norestorefile --restorefile=read
            --setphysicalvolumesize=text --reportformat=text -y,--yes -q,--quiet -v,--verbose -d,--debug
            -t,--test!dry --config=text --devices=text -h,--help!help --version!help
    """,
    "lvremove|vgremove|vgreduce|lvreduce": """
        delete text+ -f,--force -ff -y,--yes -a,--all -A,--autobackup=text --removemissing --mirrorsonly --nohistory
            --noudevsync -S,--select=text -L,--size=text -l,--extents=text -r,--resizefs -n,--nofsck --fs=text
            --fsmode=text --file=read -M=text --list!dry --reportformat=text --commandprofile=text --config=text
            -q,--quiet -v,--verbose -d,--debug -t,--test!dry --devices=text -h,--help!help --longhelp!help
            --version!help
    """,
    "pvremove": """delete read+ -f,--force -ff -y,--yes --reportformat=text --commandprofile=text --config=text
            -q,--quiet
            -v,--verbose -d,--debug -t,--test!dry --devices=text -h,--help!help --longhelp!help --version!help
    """,
    "lvm": """exec none --version!help --help!help -h!help
        version|help|lvs|vgs|pvs|lvdisplay|vgdisplay|pvdisplay|lvscan|pvscan|vgscan|lvmdiskscan: read text* -a
            -o=text -v -C --units=text --noheadings --separator=text -S=text --all --options=text
        fullreport|config|dumpconfig|devtypes|formats|segtypes|tags|pvck|lvmconfig|systemid: read text* -a -o=text -v
            -C --units=text --noheadings --separator=text -S=text --all --options=text
        lastlog: read text* -a -o=text -v -C --units=text --noheadings --separator=text -S=text --all --options=text
        lvcreate|lvextend|lvresize|lvchange|lvconvert|lvrename|vgcreate|vgextend|vgchange: write text* -L=text
            -l=text -n=text -r -f -y
        vgrename|vgsplit|vgmerge|vgexport|vgimport|vgcfgbackup|pvchange|pvresize|pvmove|vgck: write text* -L=text
            -l=text -n=text -r -f -y
        lvmdevices|lvpoll: write text* -L=text -l=text -n=text -r -f -y
        pvcreate: write device+ -f -y
        lvremove|vgremove|vgreduce|lvreduce|vgcfgrestore: delete text* -f -y -a --force --yes --removemissing -L=text
        pvremove: delete device+ -f -y --force --yes
    """,
    "mdadm": """
        write read? read* -A,--assemble -C,--create -B,--build -F,--follow,--monitor!dry -G,--grow -I,--incremental
            --auto-detect -D,--detail!dry -Q,--query!dry -E,--examine!dry -X,--examine-bitmap!dry
            --detail-platform!dry --examine-badblocks!dry -a,--add --re-add --add-spare -r,--remove=?text -f,--fail
            --set-faulty --replace --with --write-journal -S,--stop -R,--run -o,--readonly -w,--readwrite
            --zero-superblock --kill-subarray=text --update-subarray=text -t,--test -W,--wait --wait-clean
            --udev-rules=?write -n,--raid-devices=text -x,--spare-devices=text -l,--level=text -c,--chunk=text
            -z,--size=text -Z,--array-size=text -p,--layout,--parity=text -b,--bitmap=text --bitmap-chunk=text
            -e,--metadata=text -u,--uuid=text -N,--name=text --homehost=text --assume-clean --force --no-degraded
            -s,--scan -q,--quiet -v,--verbose --brief -Y,--export --backup-file=write --config=read --write-mostly
            --write-behind=?text --failfast --nofailfast --continue --consistency-policy=text --data-offset=text
            --dump=write --restore=read -k=text -U,--update=text -m,--mail,--mailaddr=text --program,--alert=exec
            --syslog --delay=text --daemonise --oneshot -i,--pid-file=write --prefer=text --symlinks=text
            --rebuild-map --action=text --offroot -M --misc -V,--version!help -h,--help!help --help-options!help
            --path=text -y --auto=text -d=text -1 --invalid-backup --freeze-reshape --nodes=text
            --cluster-confirm=text
    """,
    "mdmon|mdcheck": "write text*",
    "cryptsetup": """read none -v,--verbose --debug --debug-json -q,--batch-mode -y,--verify-passphrase -c,--cipher=text
            -h,--hash=text -s,--key-size=text -S,--key-slot=text -d,--key-file=read --keyfile-size=text
            --keyfile-offset=text -l=text --new-keyfile=read --new-keyfile-size=text
            --volume-key-file,--master-key-file=write --dump-volume-key!secret --dump-master-key!secret
            --dump-json-metadata --header=read --header-backup-file=write -i,--iter-time=text --pbkdf=text
            --pbkdf-memory=text --pbkdf-parallel=text --pbkdf-force-iterations=text -M,--type=text -r,--readonly
            -b,--size=text -o,--offset=text -p,--skip=text --device-size=text --align-payload=text --allow-discards
            --perf-same_cpu_crypt --perf-submit_from_crypt_cpus --perf-no_read_workqueue --perf-no_write_workqueue
            --persistent --refresh --shared --token-id=text --token-only --token-type=text --key-description=text
            --label=text --subsystem=text --uuid=text --sector-size=text --priority=text --luks2-metadata-size=text
            --luks2-keyslots-size=text --use-random --use-urandom -t,--timeout=text -T,--tries=text --test-passphrase
            --tcrypt-hidden --tcrypt-system --tcrypt-backup --veracrypt --disable-veracrypt --veracrypt-pim=text
            --deferred --cancel-deferred --reduce-device-size=text --encrypt --decrypt --init-only --resume-only
            --resilience=text --active-name=text --hw-opal --hw-opal-only --hw-opal-factory-reset
            --link-vk-to-keyring=text --progress-frequency=text --progress-json --disable-locks --disable-keyring
            --force-password --serialize-memory-hard-pbkdf -?,--help!help --usage!help -V,--version!help -n=text
            --integrity=text --integrity-no-wipe --unbound --external-tokens-path=cd --json-file=read
        status|isLuks|luksUUID|benchmark|luksDump: read read*
        tcryptDump|bitlkDump|fvault2Dump: read read
        open|create|luksOpen|plainOpen|loopaesOpen|tcryptOpen|bitlkOpen|fvault2Open: write read text?
        close|remove|luksClose|plainClose|loopaesClose|tcryptClose|bitlkClose|fvault2Close: write text+
        resize|luksSuspend|luksResume|refresh|config|token: write text*
        luksAddKey|luksChangeKey|luksConvertKey: priv read read?
        luksRemoveKey|luksKillSlot: priv,delete read text?
        luksFormat: delete device read?
        erase|luksErase: delete device
        reencrypt|luksHeaderRestore|convert|repair: write device text?
        luksHeaderBackup: write read
    """,
    "cryptsetup-reencrypt|veritysetup|integritysetup": """
        write read text* -v -q -h,--help!help -V,--version!help --debug
        verify|status|dump: read text*
        format: delete read*
        open|close|create|remove: write text*
    """,
    "veracrypt|truecrypt|tcplay|zulucrypt-cli|tomb|luksmeta|clevis|cryptmount|systemd-cryptsetup|"
    "systemd-cryptenroll|systemd-integritysetup|systemd-veritysetup|systemd-repart|ecryptfs-setup-private|"
    "ecryptfs-mount-private|ecryptfs-migrate-home|fscrypt|fscryptctl|e4crypt": """
        write text* -h,--help!help --version!help -V!help -l,--list!dry -d,--dismount -c,--create -t,--text -k=read
            -p=text -q
        list|status|luks-list: read text*
    """,
    "sedutil-cli": """read text* --help,-h!help -v -vv -vvv -vvvv -vvvvv -n -l --scan --query --isValidSED
            --listLockingRanges --listLockingRange --printDefaultPassword!secret --genHASH --validatePBKDF2
            --objDump --printTables --auditRead --getmfgstate --getMBRsize --rawCmd!write
            --initialSetup!write --initialsetup!write --takeOwnership!write --createUSB!write --prepareForS3Sleep!write
            --setSIDPassword!write --setSIDPwd!write --setAdmin1Pwd!write --setAdmin1Password!write --setPassword!write
            --setUserPassword!write --enableUser!write --enableUserRead!write --enableuser!write
            --setLockingRange!write --setLockingRange_SUM!write --setupLockingRange!write --setupLockingRange_SUM!write
            --setLockingrange!write --configureLockingRange!write --enableLockingRange!write
            --disableLockingRange!write --readonlyLockingRange!write --setBandsEnabled!write --setBandEnabled!write
            --setMBREnable!write --setMBREnabled!write --setMBRDone!write --setmbrdone!write --loadPBAimage!write
            --loadPBAImage!write --activateLockingSP!write --activateLockingSP_SUM!write --deactivateLockingSP!delete
            --revertNoErase!write --revertLockingSP!delete --revertlockingSP!delete --revertTPer!delete
            --revertTper!delete --reverttper!delete --PSIDrevert!delete --PSIDrevertAdminSP!delete
            --yesIreallywanttoERASEALLmydatausingthePSID!delete --eraseLockingRange!delete
            --eraseLockingRange_SUM!delete --rekeyLockingRange!delete --rekeyLockingRange_SUM!delete
    """,
    "dmsetup": """read none --help,-h!help --version!help -v,--verbose --noheadings -c,-C,--columns -o,--options=text
            -O,--sort=text -S,--select=text --separator=text --tree --target=text --concise --nolockfs --noflush
            --noopencount --noudevrules --noudevsync -u,--uuid=text -j,--major=text -m,--minor=text -y,--yes
            -r,--readonly -f,--force --retry --deferred --showkeys!secret --table=text --exec=shell --manglename=text
            --units=text --checks --addnodeonresume --addnodeoncreate --count=text --interval=text --inactive
            --nameprefixes --unquoted --rows --notable
        ls|info|status|table|targets|version|deps|help|splitname|stats|udevcookies: read text*
        target-version|measure: read text*
        create|load|reload|resume|suspend|rename|setgeometry|message|mknodes|clear: write text*
        udevcreatecookie|udevreleasecookie|udevcomplete|udevcomplete_all|wait|mangle: write text*
        remove|wipe_table|error_remove: delete text*
        remove_all: delete none
    """,
    "losetup": """write read? read? -a,--all!dry -d,--detach -D,--detach-all -f,--find -c,--set-capacity
            -j,--associated=read!dry -L,--nooverlap -o,--offset=text --sizelimit=text -b,--sector-size=text
            -P,--partscan -r,--read-only --direct-io=?text --show -v,--verbose -J,--json -l,--list!dry
            -n,--noheadings -O,--output=text --output-all --raw --ref=text --loop-ref=text --remove -h,--help!help
            -V,--version!help
    """,
    "zpool": """read none -?,--help!help --version!help -V!help
        list|status|iostat|history|get|version|events|checkpoint-status|help: read text* -c=text -d -D -e -g -G -H -i
            -j -l -L -n -o=text -p -P -q -r -s -t -T=text -v -x -y -w -f -a --json --json-int --json-flat-vdevs
            --json-pool-key-guid -J
        create|add|attach|replace: write read* -d -f -g -L -m=text -n!dry -o=text -O=text -P -R=cd -t=text -s -w
        import: read text*!write -a!write -c=read -d=read -D -f -F -l -m -n!dry -N -o=text -R=cd -s -t -T=text -X
            --rewind-to-checkpoint --scan
        export|split|detach|offline|online|clear|scrub|resilver|trim|set|upgrade|reguid|reopen: write text* -a -c -d
            -e -f -F -g -L -n -P -p -r=text -R=cd -s -S -t -v -w -o=text -l -V=text -T=text
        sync|wait|initialize|checkpoint|prefetch|ddtprune: write text* -a -c -d -e -f -F -g -L -n -P -p -r=text -R=cd
            -s -S -t -v -w -o=text -l -V=text -T=text
        remove: delete text* -n!dry -p -s -w
        destroy|labelclear: delete read* -f
    """,
    "zfs": """read none -?,--help!help --version!help -V!help
        list|get|holds|diff|userspace|groupspace|projectspace|version|help|project: read text* -d=text -H -p -o=text
            -r -s=text -S=text -t=text -c -j --json -F -h -i -n -U -e --json-int -k -0 -x
        create|clone|snapshot|snap|rename|bookmark|promote|set|inherit|mount|umount|unmount: write text* -p -u -s
            -b=text -V=text -o=text -r -f -a -A -O -v -l -n -S -P -R -t=text
        share|unshare|hold|release|redact|jail|unjail|zone|unzone|wait|upgrade|program: write text* -p -u -s -b=text
            -V=text -o=text -r -f -a -A -O -v -l -n -S -P -R -t=text
        allow|unallow: priv text* -l -d -u -g -e -c -s -r
        load-key|unload-key|change-key: priv text* -n -r -a -L=text -l -o=text -i
        send: read text* -R,--replicate -i=text -I=text -n,--dryrun -v,--verbose -P,--parsable -w,--raw
            -L,--large-block -c,--compressed -e,--embed -D,--dedup -p,--props -b,--backup -h,--holds -t=text
            -s,--skip-missing -S,--saved -V,--proctitle -X,--exclude=text --redact=text
        receive|recv: write text* -v -n!dry -s -F -u -M -e -d -h -o=text -x=text -A -c
        rollback: delete text -r -R -f
        destroy: delete text -f -n!dry -p -r -R -v -d
    """,
    "zdb|zinject|zstream|zstreamdump|arcstat|arc_summary|zpool_influxdb|zilstat|dbufstat|zfs-stats|zhack": """
        read text* -A -b -c -C -d -D -e -E -F -G -h -i -I=text -k -l -L -m -M -N -o=text -O -P -p=read -q -r -R -s -S
            -t=text -u -U=read -v -V -x=write!write -X -Y -y -Z -f=text -a --help!help
    """,
    "zfs-auto-snapshot|zrepl|sanoid|syncoid|zfsnap|znapzend|zfs-prune-snapshots|pyznap|zap": """
        write text* --help!help -h!help --version!help -n,--dry-run!dry --verbose -v --debug --readonly!dry --quiet
            -q --cron --take-snapshots --prune-snapshots!delete --force-prune!delete --force-delete!delete
            --delete-target-snapshots!delete --recursive -r --monitor-health!dry --monitor-snapshots!dry
            --monitor-capacity!dry --configdir=cd -k,--keep=text -l,--label=text --no-sync-snap --sendoptions=text
            --recvoptions=text --exclude=text --sshkey=read --sshport=text --compress=text --source-bwlimit=text
            --create-bookmark --no-rollback
        status|configcheck|version|test: read text*
    """,
    "btrfs": """read none --help!help -h!help --version!help -v,--verbose -q,--quiet --log=text --dry-run --format=text
        subvolume|subvol|sub|su: read
        subvolume|subvol|sub|su list|l|show|find-new|get-default: read read* -a -c -d -g -G -o -p -q -r -s -t -u -U
            --sort=text -b -h -k -C=text
        subvolume|subvol|sub|su create|c: write write* -i=text -p,--parents
        subvolume|subvol|sub|su snapshot: write read write -r -i=text
        subvolume|subvol|sub|su set-default|sync: write text* -s=text
        subvolume|subvol|sub|su delete|del|dele|d: delete delete* -c,--commit-after -C,--commit-each -i,--subvolid=text
            -R,--recursive --delete-qgroup --no-delete-qgroup
        filesystem|fi|f: read
        filesystem|fi|f show|df|usage|us|u|du|commit-stats: read read* -b -h -H -k -m -g -t -T -s -d --all-devices
            --mounted --raw --human-readable --iec --si --kbytes --summarize --tbytes -u --uuid --units=text
        filesystem|fi|f label: read read text?!write
        filesystem|fi|f defragment|defrag|resize|sync|mkswapfile|balance: write read* -r -c=?text -f -s=text -l=text
            -t=text -v -z --step=text --size=text -U=text --enqueue
        files: read none
        device|dev|d: read
        device|dev|d stats|usage|ready: read read* -b -h -H -k -m -g -t -T -z!write -c --check --raw --reset!write
        device|dev|d scan: write read* -d -u,--forget --all-devices
        device|dev|d add|replace: write read* -f -K --enqueue --force --nodiscard
        device|dev|d remove|delete|rem|del: delete text* --enqueue --force
        balance|bal|b: write read*
        balance|bal|b status: read read
        balance|bal|b start|resume|pause|cancel: write read* -d=?text -m=?text -s=?text -f -v --full-balance
            --background --bg --enqueue
        scrub|sc: read
        scrub|sc status|limit: read read* -d -R
        scrub|sc start|resume|cancel: write read* -B -d -r -R -n=text -c=text -q -f --limit=text
        check|c: write read --readonly!dry --repair -b --backup -p --progress -s=text -E=text --mode=text
            --clear-space-cache=text --clear-ino-cache --init-csum-tree --init-extent-tree --check-data-csum
            --qgroup-report -Q -r=text -f --force --super=text --tree-root=text --chunk-root=text
        rescue: write text*
        replace: write text*
        replace status: read read -1
        quota: write text*
        quota status: read read
        qgroup: write text*
        qgroup show: read read -p -c -r -e -f -F --raw --human-readable --iec --si --kbytes --sync --sort=text
        send: read read* -e -p=read -c=read -f=write!write -v --no-data --proto=text --compressed-data
        receive: write write -v -f=read -e -C -E=text -m=text --force-decompress --dump --chroot --quiet
        restore|rest: write read write -s -x -m -S -v -i -o -u=text -r=text -D,--dry-run!dry -l -t=text -f=text -d
            --path-regex=text --metadata --symlinks --overwrite
        inspect-internal|inspect|i: read read* -a -P -v -o -s=text -b=text -t=text -n --follow -f -e -d -u -R -r -F
            -S -B --full
        property|prop|p: read -t=text
        property|prop|p get|list: read text* -t=text
        property|prop|p set: write text* -t=text -f
        help|version|v: read text* --full
    """,
    "bcachefs": """write read* -h,--help!help --version!help
        show-super|list|list_journal|dump|version|usage|fs: read read*
        format: delete read*
        mount|fsck|device|data|unlock|set-passphrase|subvolume|setattr|migrate|reset-counters: write text*
    """,
    "stratis": """read none --version!help --help!help -h!help --propagate
        pool|filesystem|fs|key: read
        pool|filesystem|fs|key list|debug: read text*
        pool|filesystem|fs|key create|rename|snapshot|add-data|init-cache|set|bind|unbind|start: write text*
        pool|filesystem|fs|key stop|unlock|encryption|set-size-limit|extend-data|add-cache|reset: write text*
        pool|filesystem|fs|key destroy|unset: delete text*
        blockdev|daemon|report: read text*
    """,
    "snapper": """read none -q,--quiet -v,--verbose --debug --utc --iso -t,--table-style=text --abbreviate
            --machine-readable=text --csvout --jsonout --separator=text --no-headers -c,--config=text --no-dbus
            --root,-r=cd --ambit=text --version!help --help!help
        list-configs|get-config|list|ls|status|diff|xadiff|help: read text* -t,--type=text -a,--all-configs
            --columns=text -o,--output=write!write -i,--input=read -x,--extensions=text --disable-used-space
            --diff-cmd=shell
        create-config|set-config|create|modify|mount|umount|setup-quota: write text* -t=text --pre-number=text
            -p,--print-number -d,--description=text -c,--cleanup-algorithm=text -u,--userdata=text --command=shell
            -f=text --fstype=text --read-only --read-write --from=text
        undochange|rollback: delete text* -p -d=text -c=text -u=text -i=read --input=read
        delete|remove|rm|cleanup|delete-config: delete text* -s,--sync --path=text --free-space=text
    """,
    "timeshift": """
        write none --list!dry --list-snapshots!dry --list-devices!dry --check --create --comments=text --tags=text
            --restore!delete --clone --delete!delete --delete-all!delete --snapshot=text --snapshot-device=text
            --target,--target-device=text --grub-device=text --skip-grub --yes --btrfs --rsync --debug --verbose
            --quiet --scripted --sudo-prompt --version!help --help!help
    """,
    "iscsiadm": """net none -m,--mode=text -t,--type=text!write -p,--portal=host -l,--login!write -L=text!write
            -u,--logout!write -U=text!write -o,--op=text!write -n,--name=text -v,--value=text -T,--targetname=text
            -I,--interface=text -r,--sid=text -R,--rescan!write -P,--print=text -s,--stats -D,--discover!write
            -S,--show -d,--debug=text -h,--help!help -V,--version!help -k,--killiscsid=text!write -H,--host=text
            -C=text -x=text -a=text -W
    """,
    "iscsistart|iscsid|targetcli|tgtadm|tgt-admin|nvmetcli|scsi_id|rescan-scsi-bus.sh|mpathconf|"
    "mpathpersist|fcoeadm|rbd-nbd|rbdmap|nbd-client|nbd-server|drbdsetup|drbdmeta": """
        write text* -h,--help!help --version!help -V!help --show!dry
        ls|status|show|events|version: read text*
    """,
    "multipath": """
        read text* -l -ll -v=text -d,-D -h!help -t -T -C -c -u -U -r!write -f!delete -F!delete -a!write -A!write
            -w!write -W!write -q -i -p=text -B -b=read -R=text
    """,
    "multipathd": """read none -k=?text -d -v=text -s -h!help
        show|list: read text*
        add|remove|del|resize|reconfigure|switch|disable|restore|suspend|resume|reinstate|fail: write text*
        forcequeueing|shutdown|setprstatus|unsetprstatus: write text*
    """,
    "drbdadm": """read none -d,--dry-run!dry -c=read -v,--verbose -S,--stacked -t=read -h!help --help!help --force
            --discard-my-data
        role|cstate|dstate|status|dump|sh-nop|help|events2|sh-resources: read text*
        up|down|primary|secondary|connect|disconnect|attach|detach|adjust|resize|verify: write text*
        pause-sync|resume-sync|net-options|disk-options|new-current-uuid|outdate|wait-connect: write text*
        create-md|wipe-md|invalidate|invalidate-remote|apply-al: delete text*
    """,
    "ceph": """read none -c,--conf=read -i,--in-file=read -o,--out-file=write!write --setuser=user --setgroup=user
            --id,--user=text -n,--name=text --cluster=text --admin-daemon=read --watch-debug --watch-info --watch-sec
            --watch-warn --watch-error -v,--version!help --concise -f,--format=text --connect-timeout=text --block
            --period,-p=text -s,--status -w,--watch --keyring=read -h,--help!help --verbose --yes-i-really-mean-it
            --yes-i-really-really-mean-it --yes-i-really-really-mean-it-not-faking --force --watch-channel=text
        status|health|df|version|versions|quorum_status|report|time-sync-status|features|log: read text*
        insights|node|cephadm|iostat|ping: read text*
        progress|balancer|service: read
        progress|balancer|service status|stat|tree|df|ls|dump|lspools|find|metadata|perf: read text*
        progress|balancer|service blocked-by|utilization|map|getmap|getcrushmap|versions: read text*
        progress|balancer|service count-metadata|info|get|ls-by-osd|ls-by-pool|ls-by-primary: read text*
        progress|balancer|service query|show|show-with-defaults|help|log|stats|ps|services: read text*
        progress|balancer|service query-daemon-health-metrics|dump_stuck|debug: read text*
        progress|balancer|service get-require-min-compat-client|get-quorum|numa-status|ok-to-stop: read text*
        progress|balancer|service safe-to-destroy|ok-to-add-offline: read text*
        progress|balancer|service *: read
        progress|balancer|service * on|off|mode|execute|ac-user-create|create-self-signed-cert: write text*
        progress|balancer|service * clear: write text*
        device: read
        device status|stat|tree|df|ls|dump|lspools|find|metadata|perf|blocked-by|utilization|map: read text*
        device getmap|getcrushmap|versions|count-metadata|info|get|ls-by-osd|ls-by-pool: read text*
        device ls-by-primary|query|show|show-with-defaults|help|log|stats|ps|services: read text*
        device query-daemon-health-metrics|dump_stuck|debug|get-require-min-compat-client: read text*
        device get-quorum|numa-status|ok-to-stop|safe-to-destroy|ok-to-add-offline: read text*
        device monitoring|light|set-life-expectancy|scrape-health-metrics: write text*
        mgr: read
        mgr status|stat|tree|df|ls|dump|lspools|find|metadata|perf|blocked-by|utilization|map: read text*
        mgr getmap|getcrushmap|versions|count-metadata|info|get|ls-by-osd|ls-by-pool: read text*
        mgr ls-by-primary|query|show|show-with-defaults|help|log|stats|ps|services: read text*
        mgr query-daemon-health-metrics|dump_stuck|debug|get-require-min-compat-client|get-quorum: read text*
        mgr numa-status|ok-to-stop|safe-to-destroy|ok-to-add-offline: read text*
        mgr fail|module|set: write text*
        telemetry|dashboard: read
        telemetry|dashboard *: read
        telemetry|dashboard * on|off|mode|execute|ac-user-create|create-self-signed-cert|clear: write text*
        crash: read
        crash status|stat|tree|df|ls|dump|lspools|find|metadata|perf|blocked-by|utilization|map: read text*
        crash getmap|getcrushmap|versions|count-metadata|info|get|ls-by-osd|ls-by-pool: read text*
        crash ls-by-primary|query|show|show-with-defaults|help|log|stats|ps|services: read text*
        crash query-daemon-health-metrics|dump_stuck|debug|get-require-min-compat-client: read text*
        crash get-quorum|numa-status|ok-to-stop|safe-to-destroy|ok-to-add-offline: read text*
        crash archive|archive-all|post|prune|rm: write text*
        pg: read
        pg *: read
        pg * query|list_unfound|list_missing: read text*
        pg * mark_unfound_lost: delete text*
        pg status|stat|tree|df|ls|dump|lspools|find|metadata|perf|blocked-by|utilization|map: read text*
        pg getmap|getcrushmap|versions|count-metadata|info|get|ls-by-osd|ls-by-pool|ls-by-primary: read text*
        pg query|show|show-with-defaults|help|log|stats|ps|services|query-daemon-health-metrics: read text*
        pg dump_stuck|debug|get-require-min-compat-client|get-quorum|numa-status|ok-to-stop: read text*
        pg safe-to-destroy|ok-to-add-offline: read text*
        pg scrub|deep-scrub|repair|force-recovery|force-backfill|repeer|cancel-force-recovery: write text*
        osd: read
        osd status|stat|tree|df|ls|dump|lspools|find|metadata|perf|blocked-by|utilization|map: read text*
        osd getmap|getcrushmap|versions|count-metadata|info|get|ls-by-osd|ls-by-pool: read text*
        osd ls-by-primary|query|show|show-with-defaults|help|log|stats|ps|services: read text*
        osd query-daemon-health-metrics|dump_stuck|debug|get-require-min-compat-client|get-quorum: read text*
        osd numa-status|ok-to-stop|safe-to-destroy|ok-to-add-offline: read text*
        osd pool: read
        osd pool ls|get|stats|get-quota|autoscale-status: read text*
        osd pool create|set|set-quota|rename|mksnap|rmsnap|application|cancel-force-backfill: write text*
        osd pool repair|scrub|deep-scrub|force-recovery|unset: write text*
        osd pool delete|rm: delete text*
        osd crush: read
        osd crush dump|tree|ls|show-tunables|rule|class|get-device-class: read text*
        osd crush add|set|move|link|reweight|reweight-all|reweight-subtree|add-bucket: write text*
        osd crush rename-bucket|rm-device-class|set-device-class|tunables|create-or-move: write text*
        osd crush swap-bucket|unlink|remove|rm: write text*
        osd set|unset|in|out|down|up|reweight|reweight-by-utilization|reweight-by-pg: write text*
        osd primary-affinity|scrub|deep-scrub|repair|create|new|pause|unpause|stop|blocklist: write text*
        osd blacklist|setcrushmap|set-full-ratio|set-nearfull-ratio|set-backfillfull-ratio: write text*
        osd add-noout|rm-noout|require-osd-release|force-create-pg|erasure-code-profile|tier: write text*
        osd set-require-min-compat-client|pg-temp|pg-upmap|pg-upmap-items|rm-pg-upmap-items: write text*
        osd rm|purge|destroy|lost|purge-new: delete text*
        mon: read
        mon status|stat|tree|df|ls|dump|lspools|find|metadata|perf|blocked-by|utilization|map: read text*
        mon getmap|getcrushmap|versions|count-metadata|info|get|ls-by-osd|ls-by-pool: read text*
        mon ls-by-primary|query|show|show-with-defaults|help|log|stats|ps|services: read text*
        mon query-daemon-health-metrics|dump_stuck|debug|get-require-min-compat-client|get-quorum: read text*
        mon numa-status|ok-to-stop|safe-to-destroy|ok-to-add-offline: read text*
        mon add|remove|rm|set|enable-msgr2|scrub|set-rank|set-weight|set_election_strategy: write text*
        mds: read
        mds status|stat|tree|df|ls|dump|lspools|find|metadata|perf|blocked-by|utilization|map: read text*
        mds getmap|getcrushmap|versions|count-metadata|info|get|ls-by-osd|ls-by-pool: read text*
        mds ls-by-primary|query|show|show-with-defaults|help|log|stats|ps|services: read text*
        mds query-daemon-health-metrics|dump_stuck|debug|get-require-min-compat-client|get-quorum: read text*
        mds numa-status|ok-to-stop|safe-to-destroy|ok-to-add-offline: read text*
        mds fail|repaired|rm|rmfailed|compat|set: write text*
        fs: read
        fs status|stat|tree|df|ls|dump|lspools|find|metadata|perf|blocked-by|utilization|map: read text*
        fs getmap|getcrushmap|versions|count-metadata|info|get|ls-by-osd|ls-by-pool|ls-by-primary: read text*
        fs query|show|show-with-defaults|help|log|stats|ps|services|query-daemon-health-metrics: read text*
        fs dump_stuck|debug|get-require-min-compat-client|get-quorum|numa-status|ok-to-stop: read text*
        fs safe-to-destroy|ok-to-add-offline: read text*
        fs new|set|add_data_pool|fail|reset|authorize|flag|mirror|required_client_features: write text*
        fs set_default|rm_data_pool: write text*
        fs subvolume|subvolumegroup|volume: write text*
        fs subvolume|subvolumegroup|volume ls|info|getpath: read text*
        fs subvolume|subvolumegroup|volume rm: delete text*
        fs rm: delete text*
        auth: read
        auth status|stat|tree|df|ls|dump|lspools|find|metadata|perf|blocked-by|utilization|map: read text*
        auth getmap|getcrushmap|versions|count-metadata|info|get|ls-by-osd|ls-by-pool: read text*
        auth ls-by-primary|query|show|show-with-defaults|help|log|stats|ps|services: read text*
        auth query-daemon-health-metrics|dump_stuck|debug|get-require-min-compat-client: read text*
        auth get-quorum|numa-status|ok-to-stop|safe-to-destroy|ok-to-add-offline: read text*
        auth add|get-or-create|get-or-create-key|import|caps|rotate: priv,secret text*
        auth get-key|print-key|export|print_key|list: secret text*
        auth del|rm: priv,delete text*
        config: read
        config status|stat|tree|df|ls|dump|lspools|find|metadata|perf|blocked-by|utilization|map: read text*
        config getmap|getcrushmap|versions|count-metadata|info|get|ls-by-osd|ls-by-pool: read text*
        config ls-by-primary|query|show|show-with-defaults|help|log|stats|ps|services: read text*
        config query-daemon-health-metrics|dump_stuck|debug|get-require-min-compat-client: read text*
        config get-quorum|numa-status|ok-to-stop|safe-to-destroy|ok-to-add-offline: read text*
        config set|rm|reset|assimilate-conf|generate-minimal-conf: write text*
        orch: read
        orch status|stat|tree|df|ls|dump|lspools|find|metadata|perf|blocked-by|utilization|map: read text*
        orch getmap|getcrushmap|versions|count-metadata|info|get|ls-by-osd|ls-by-pool: read text*
        orch ls-by-primary|query|show|show-with-defaults|help|log|stats|ps|services: read text*
        orch query-daemon-health-metrics|dump_stuck|debug|get-require-min-compat-client: read text*
        orch get-quorum|numa-status|ok-to-stop|safe-to-destroy|ok-to-add-offline: read text*
        orch apply|daemon|restart|stop|start|redeploy|reconfig|set|pause|resume|cancel|rm: write text*
        orch client-keyring|osd: write text*
        orch host|upgrade|device: write text*
        orch host|upgrade|device ls|status|check: read text*
        config-key: read
        config-key status|stat|tree|df|ls|dump|lspools|find|metadata|perf|blocked-by|utilization: read text*
        config-key map|getmap|getcrushmap|versions|count-metadata|info|get|ls-by-osd|ls-by-pool: read text*
        config-key ls-by-primary|query|show|show-with-defaults|help|log|stats|ps|services: read text*
        config-key query-daemon-health-metrics|dump_stuck|debug|get-require-min-compat-client: read text*
        config-key get-quorum|numa-status|ok-to-stop|safe-to-destroy|ok-to-add-offline: read text*
        config-key set|put|rm|del: write text*
        daemon|tell: read
        daemon|tell *: read
        daemon|tell * config: read
        daemon|tell * config show|get|diff|help: read text*
        daemon|tell * config set|unset|rm: write text*
        daemon|tell * perf|status|version|versions|dump_*|ops|help|session|get_mapped_pools|log: read text*
        daemon|tell * bench|drop|cache|heap: write text*
        daemon|tell * injectargs|config_set|flush|compact|reset|restart|set: write text*
        rgw|nfs: read
        rgw|nfs status|stat|tree|df|ls|dump|lspools|find|metadata|perf|blocked-by|utilization|map: read text*
        rgw|nfs getmap|getcrushmap|versions|count-metadata|info|get|ls-by-osd|ls-by-pool: read text*
        rgw|nfs ls-by-primary|query|show|show-with-defaults|help|log|stats|ps|services: read text*
        rgw|nfs query-daemon-health-metrics|dump_stuck|debug|get-require-min-compat-client: read text*
        rgw|nfs get-quorum|numa-status|ok-to-stop|safe-to-destroy|ok-to-add-offline: read text*
    """,
    "rados": """read none -p,--pool=text -N,--namespace=text --id=text -n,--name=text -c=read -s,--snap=text --all
            -f,--format=text --cluster=text --keyring=read -i=text -b=text -t=text -h,--help!help -v,--version!help
            --yes-i-really-really-mean-it --yes-i-really-really-mean-it-not-faking --force-full -o=write
        lspools|df|ls|stat|lssnap|listomapkeys|listomapvals|getomapval|listxattr|getxattr: read text*
        list-inconsistent-pg|list-inconsistent-obj|listwatchers|stat2: read text*
        get|export: read text text*
        put|append|create|setxattr|setomapval|mksnap|mkpool|import|bench|touch|truncate|rollback: write text*
        lock|cppool|chown|load-gen|notify|watch: write text*
        rm|purge|rmpool|rmsnap|rmxattr|rmomapkey|clearomap|cleanup: delete text*
    """,
    "rbd": """read none -p,--pool=text --image=text --snap=text --id=text -n,--name=text -c,--conf=read --cluster=text
            -k,--keyring=read --namespace=text -s,--size=text --format=text --pretty-format --no-progress --help!help
            -h!help -v,--version!help -l,--long --image-feature=text --object-size=text --order=text
            --stripe-unit=text --dest=text --dest-pool=text --all --force --allow-shrink --read-only
            --yes-i-really-mean-it -o=text -m=text
        ls|list|info|du|disk-usage|diff|status|showmapped|children|watch|perf|help: read text*
        device|mirror|pool: read
        mirror pool|image status|info: read text* --verbose --format=text --pretty-format -p=text
        device|mirror|pool ls|list|info|stats|status: read text*
        device|mirror|pool add|create|enable|disable|map|unmap|attach|detach|promote|demote: write text*
        device|mirror|pool resync|init|set|execute|prepare|commit|rebuild|image|peer|snapshot: write text*
        trash: read
        trash ls|list|info|stats|status: read text*
        trash mv|move|restore: write text*
        trash rm|remove|purge: delete text*
        snap: read
        snap ls|list|info|stats|status: read text*
        snap create|add|protect|unprotect|rename|limit: write text*
        snap rollback|revert|rm|remove|purge: delete text*
        lock|group|namespace: read
        lock|group|namespace ls|list|info|stats|status: read text*
        lock|group|namespace add|create|enable|disable|map|unmap|attach|detach|promote|demote: write text*
        lock|group|namespace resync|init|set|execute|prepare|commit|rebuild|image|peer|snapshot: write text*
        lock|group|namespace rm|remove|abort|reset: delete text*
        image-meta|config|journal|migration: read
        image-meta|config|journal|migration add|create|enable|disable|map|unmap|attach|detach: write text*
        image-meta|config|journal|migration promote|demote|resync|init|set|execute|prepare|commit: write text*
        image-meta|config|journal|migration rebuild|image|peer|snapshot: write text*
        image-meta|config|journal|migration rm|remove|abort|reset: delete text*
        object-map: read
        object-map add|create|enable|disable|map|unmap|attach|detach|promote|demote|resync|init: write text*
        object-map set|execute|prepare|commit|rebuild|image|peer|snapshot: write text*
        create|clone|cp|copy|deep|import|import-diff|export|export-diff|map|unmap|nbd|resize: write text*
        rename|mv|flatten|feature|sparsify|bench|merge-diff: write text*
        rm|remove: delete text*
    """,
    "radosgw-admin|ceph-volume|ceph-authtool|cephadm|ceph-deploy|ceph-objectstore-tool|"
    "ceph-bluestore-tool|ceph-monstore-tool|ceph-osd|ceph-mon|ceph-mds|ceph-fuse|ceph-kvstore-tool|"
    "crushtool|osdmaptool|monmaptool|cephfs-journal-tool|cephfs-data-scan": """
        write text* --help!help -h!help --version!help -v!help --dry-run!dry --image=text --name=text --fsid=text
            --uid=text --bucket=text --format=text --zap-osds!delete --force --yes-i-really-mean-it
            --purge-data!delete --purge-keys!delete --purge-objects!delete --no-systemd --data=device --osd-id=text
            --osd-fsid=text --destroy -d=text -c=read -k=read --op=text --data-path=read --pgid=text -n=text -i=read
            -o=write -t -p --keyring=read -l -g --gen-key --display-name=text --access-key=text --secret=text
            --email=text --caps=text --max-objects=text --max-size=text --quota-scope=text --max-buckets=text
        ls|list-networks|version|logs|check-host|gather-facts|inventory: read text*
        bucket|user|usage|zone|zonegroup|realm|topic|role: write text*
        bucket|user|usage|zone|zonegroup|realm|topic|role list|stats|info|show|status|get|check: read text*
        bucket|user|usage|zone|zonegroup|realm|topic|role rm|delete|trim|unlink|purge: delete text*
        quota|period|sync|gc|lc|metadata|orphans|policy: write text*
        quota|period|sync|gc|lc|metadata|orphans|policy list|stats|info|show|status|get|check: read text*
        datalog|mdlog|bilog|reshard: write text*
        datalog|mdlog|bilog|reshard list|stats|info|show|status|get|check: read text*
        lvm: write text*
        lvm list: read text*
        lvm zap: delete read*
        key|subuser|object|objects: write text*
        key|subuser|object|objects rm|delete|trim|unlink|purge: delete text*
        rm-cluster|rm-daemon|purge|purgedata|zap|zap-osds: delete text*
    """,
    "gluster": """
        read none --mode=text --log-file=write --log-level=text --remote-host=host --version!help --help!help --xml
            --glusterd-sock=read --timeout=text
        help|version|nfs-ganesha|global: read text*
        volume: read
        volume info|status|list|top|get|help: read text*
        volume create|start|set|add-brick|rebalance|replace-brick|quota|profile|log|sync: write text*
        volume reset-brick|bitrot|statedump|barrier|clear-locks|tier|geo-replication|inode-quota: write text*
        volume heal: write text*
        volume heal *: write text*
        volume heal * info: read text*
        volume stop|delete|remove-brick|reset: delete text*
        peer: read
        peer status|help: read text*
        peer probe|detach: write text*
        pool: read
        pool list: read none
        snapshot: read
        snapshot list|info|status|config: read text*
        snapshot create|activate|deactivate|clone: write text*
        snapshot delete|restore: delete text*
        volume quota|profile *: write text*
        volume quota|profile * list|info|list-objects: read text*
    """,
    "lctl|pvesm|mfsmount|weed|garage|linstor|longhornctl|moosefs-cli": """
        write text* -h,--help!help --version!help
        df|check|getstripe|quota|osts|mdts|pool_list|getname|help|ls|list|status|l|cat|info|path: read text*
        scan|getdirstripe|dl|get_param|list_nids|ping|device_list|version|stats: read text*
        rm|remove|delete|free|destroy|rm_entry|d: delete text*
    """,
    "lfs": """
        read -h,--help!help --version!help
        df|check|getstripe|quota|osts|mdts|pool_list|getname|help|path2fid: read text* -h -i -l -p -o -u=text
            -g=text -q -v -a -d -r -R -c -S -O=text -m=text -n -y -t
        fid2path|data_version|getdirstripe|hsm_state|hsm_action: read text* -h -i -l -p -o -u=text -g=text -q -v
            -a -d -r -R -c -S -O=text -m=text -n -y -t
        somsync-check|project-list|flushctx-check|find|changelog: read text* -h -i -l -p -o -u=text -g=text -q -v
            -a -d -r -R -c -S -O=text -m=text -n -y -t
        ls|list: read text*
        setstripe|migrate|mirror|setquota|setdirstripe|mkdir|hsm_*: write text* -c=text -S=text -i=text -p=text
            -u=text -g=text -b=text -B=text -I=text -o=text
        pool_*|swap_layouts|project|flushctx|changelog_clear|rmfid|unlink_foreign|ladvise: write text* -c=text
            -S=text -i=text -p=text -u=text -g=text -b=text -B=text -I=text -o=text
    """,
    "mmlscluster|mmgetstate|mmlsquota|mmlsconfig|mmlsnsd|mmlsdisk|mmlsfs|mmlsmount|mmlspool|"
    "mmlsfileset|mmlsnode|mmlsmgr|mmdf|mmhealth|mmdiag|mmlsattr|mmlssnapshot|mmlspolicy|mmrepquota|"
    "mmlsperfdata": """
        read text* -a -L -s -v -Y -N=text -u -g -j -f=text -m -M -X -d -h -i -k -B -T --block-size=text --all
            --waiters --network --version --config --iohist --cluster
    """,
    "beegfs-ctl|beegfs": """
        read text* --listtargets --listnodes --getquota --getentryinfo --nodetype=text --state --nodesdetails
            --nicdetails --spaceinfo --longnodes --mirrorgroups --storagepools --liststoragepools --listmirrorgroups
            --serverstats --clientstats --userstats --uid=text --gid=text --all --pools --errors --route
            --sysMgmtdHost=host --help!help --migrate!write --setpattern!write --createdir!write --removenode!delete
            --removetarget!delete --setquota!write --startresync!write --resyncstats --removemirrorgroup!delete
            --disposeunused!delete
        health|list|get: read text*
    """,
    "vdo": """
        write text* -n,--name=text -a,--all -f,--confFile=read --verbose -h,--help!help
        list|status|printConfigFile|version: read none -n,--name=text -a,--all
        remove: delete none -n,--name=text -a,--all --force
    """,
    "vdostats|lvmcache": "read read* --human-readable --si --verbose --all -v,--verbose -h,--help!help -V!help",
}
