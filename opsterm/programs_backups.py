"""Programs that back up and restore."""

PROGRAMS = {
    # backups
    "restic|rustic": """
        read none --cacert=read --cache-dir=cd --cleanup-cache --compression=text -h,--help!help --insecure-tls
            --insecure-no-password --json --key-hint=text --limit-download=text --limit-upload=text --no-cache
            --no-lock -o,--option=text --pack-size=text --password-command=shell -p,--password-file=read -q,--quiet
            -r,--repo=text --repository-file=read --repository=text --retry-lock=text --tls-client-cert=read
            -v,--verbose --http-user-agent=text --no-extra-verify --stuck-request-timeout=text -H,--host=text
            --tag=text --path=text -n,--dry-run!dry -P,--use-profile=text
        snapshots|ls|find|stats|diff|check|list|version|options|help|repoinfo|show-config: net,read text*
            -c,--compact -g,--group-by=text --latest=text -l,--long --ncdu --recursive --mode=text --read-data
            --read-data-subset=text --with-cache --metadata --last --blob --human-readable -N=text -S=text --tree
            --pack --show-pack-id --snapshot=text --sort=text --reverse --oldest=text --newest=text -i,--ignore-case
        cat: secret text*
        dump: net text read -a,--archive=text -t,--target=write!write
        backup: write,net read* -e,--exclude=text --exclude-caches --exclude-file=read --exclude-if-present=text
            --exclude-larger-than=text --files-from=read --files-from-raw=read --files-from-verbatim=read -f,--force
            --group-by=text --iexclude=text --iexclude-file=read --ignore-ctime --ignore-inode --no-scan
            -x,--one-file-system --parent=text --read-concurrency=text --skip-if-unchanged --stdin
            --stdin-filename=text --stdin-from-command --time=text --use-fs-snapshot --with-atime
        restore: write,net text* -t,--target=write -i,--include=text -e,--exclude=text --iinclude=text
            --iexclude=text --include-file=read --exclude-file=read --sparse --verify --overwrite=text
            --delete!delete --no-ownership --dry-run!dry
        init|copy|migrate|mount|unlock|recover|rewrite|repair|tag|rebuild-index|cache: write,net text*
            --from-repo=text --from-repository=text --from-password-file=read --from-password-command=shell
            --copy-chunker-params --repository-version=text --remove-all --cleanup!delete --max-age=text --no-size
            --allow-other --no-default-permissions --owner-root --add=text --set=text --remove=text --forget!delete
            --exclude=text --bash-completion=write --man=write --zsh-completion=write --output=write --read-all-packs
            --new-host=text --new-time=text
        self-update|generate|features|merge|config|webdav|completions|tui: write,net text* --from-repo=text
            --from-repository=text --from-password-file=read --from-password-command=shell --copy-chunker-params
            --repository-version=text --remove-all --cleanup!delete --max-age=text --no-size --allow-other
            --no-default-permissions --owner-root --add=text --set=text --remove=text --forget!delete --exclude=text
            --bash-completion=write --man=write --zsh-completion=write --output=write --read-all-packs
            --new-host=text --new-time=text
        key: read
        key list: net text*
        key add|remove|passwd: priv,net text* --new-password-file=read --user=text --new-insecure-no-password
        forget: delete,net text* -l,--keep-last=text --keep-hourly=text --keep-daily=text -d=text --keep-weekly=text
            -w=text -m,--keep-monthly=text -y,--keep-yearly=text --keep-within=text --keep-within-hourly=text
            --keep-within-daily=text --keep-within-weekly=text --keep-within-monthly=text --keep-within-yearly=text
            --keep-tag=text --unsafe-allow-remove-all --prune -c,--compact -g,--group-by=text --max-unused=text
            --max-repack-size=text --repack-cacheable-only --repack-small --repack-uncompressed
        prune: delete,net text* --max-unused=text --max-repack-size=text --repack-cacheable-only --repack-small
            --repack-uncompressed --unsafe-recover-no-free-space=text --instant-delete
    """,
    "resticprofile|autorestic|crestic|runrestic|backrest|kopia|duplicacy|bup|bupstash|attic|hb|"
    "rustic-server|proxmox-backup-client|proxmox-backup-manager|urbackupclientctl|dirvish|dirvish-runall|"
    "amdump|amcheck|amrecover|backintime|deja-dup|backupninja|storeBackup.pl|qmrestore|burp|"
    "kup|luckybackup|grsync|elkarbackup|backupccl": """
        write,net text* -h,--help!help --version!help -V!help --dry-run!dry -n -v -q -c,--config=read -r=text -p=text
            --repository=text --name=text --profile=text --stanza=text --type=text --json --log=write --verbose
        list|ls|info|status|snapshots|check|version|show|profiles|diff|stats|verify|show-backup: read,net text*
        list-backup|list-backups|list-server|list-servers|list-files|backup-list|wal-show|help: read,net text*
        schedules|origin|path|snapshot-list|cat-logs|dryrun|history|show-config|estimate: read,net text*
        server-status: read,net text*
        snapshot|policy|maintenance|repository|blob: write,net text*
        snapshot|policy|maintenance|repository|blob list|ls|show|status|info|get|stats|estimate: read,net text*
        snapshot|policy|maintenance|repository|blob delete|rm|expire|remove|gc|clear|forget: delete,net text*
            --all-snapshots-for-source --delete --unsafe-ignore-source --all
        content|index|manifest|cache: write,net text*
        content|index|manifest|cache list|ls|show|status|info|get|stats|estimate: read,net text*
        content|index|manifest|cache delete|rm|expire|remove|gc|clear|forget: delete,net text*
        object|server|acl|users|notification: write,net text*
        object|server|acl|users|notification list|ls|show|status|info|get|stats|estimate: read,net text*
        remove|delete|rm|forget|prune|expire|gc|purge|delete-backup|retain|everything|clean: delete,net text*
        clean-orphans|smart-remove|remove-and-do-not-ask-again|stanza-delete|check-limit|garbage: delete,net text*
    """,
    "borg": """read none --critical --error --warning --info -v,--verbose --debug --debug-topic=text -p,--progress --iec
            --log-json --lock-wait=text --bypass-lock --show-version --show-rc --umask=text --remote-path=text
            --remote-ratelimit=text --upload-ratelimit=text --upload-buffer=text --remote-buffer=text
            --consider-part-files --debug-profile=write --rsh=shell -h,--help!help -V,--version!help -r,--repo=text
            --socket=?text
        list|info|diff|help|version|rlist|rinfo|repo-list|repo-info|analyze: read,net text* --short --format=text
            --json --json-lines -P,--prefix=text -a,--glob-archives=text --match-archives=text --sort-by=text
            --first=text --last=text -e,--exclude=text --exclude-from=read --pattern=text --patterns-from=read
            --consider-checkpoints --numeric-ids --same-chunker-params --sort --content-only --list-format=text
            --deleted --oldest=text --newest=text --older=text --newer=text
        check: read,net text* --repair!delete --repository-only --archives-only --verify-data --save-space
            --max-duration=text -P,--prefix=text -a,--glob-archives=text --sort-by=text --first=text --last=text
            --undelete-archives!write --find-lost-archives!write
        create: write,net text read* -n,--dry-run!dry -s,--stats --list --filter=text --json --no-cache-sync
            --no-files-cache --stdin-name=text --content-from-command --paths-from-stdin --paths-from-command
            --paths-delimiter=text -e,--exclude=text --exclude-from=read --pattern=text --patterns-from=read
            --exclude-caches --exclude-if-present=text --keep-exclude-tags --exclude-nodump -x,--one-file-system
            --numeric-ids --numeric-owner --noatime --atime --noctime --nobirthtime --nobsdflags --noflags --noacls
            --noxattrs --sparse --files-cache=text --files-changed=text --read-special --comment=text
            --timestamp=text -c,--checkpoint-interval=text --chunker-params=text -C,--compression=text --tags=text
            --stdin-user=text --stdin-group=text
        extract: write,net text* --list -n,--dry-run!dry --numeric-ids --noflags --noacls --noxattrs --stdout!dry
            --sparse -e,--exclude=text --exclude-from=read --pattern=text --patterns-from=read
            --strip-components=text --continue
        init|mount|umount|rename|recreate|upgrade|export-tar|import-tar|break-lock|with-lock: write,net text*
            -e,--encryption=text --append-only --storage-quota=text --make-parent-dirs -f,--foreground -o=text
            -n,--dry-run!dry --list -s,--stats --target=text -C,--compression=text --recompress=?text --exclude=text
            --comment=text --timestamp=text --inplace --force --tam --disable-tam --restrict-to-path=text
            --restrict-to-repository=text --delete!delete --other-repo=text --tar-filter=shell
            --strip-components=text --tar-format=text -a,--glob-archives=text --reserve=text
        serve|config|transfer|rcreate|repo-create|tag|repo-space|undelete: write,net text* -e,--encryption=text
            --append-only --storage-quota=text --make-parent-dirs -f,--foreground -o=text -n,--dry-run!dry --list
            -s,--stats --target=text -C,--compression=text --recompress=?text --exclude=text --comment=text
            --timestamp=text --inplace --force --tam --disable-tam --restrict-to-path=text
            --restrict-to-repository=text --delete!delete --other-repo=text --tar-filter=shell
            --strip-components=text --tar-format=text -a,--glob-archives=text --reserve=text
        key: write,net text* --paper --qr-html
        key export: secret text* --paper --qr-html
        debug|benchmark: write,net text* --paper --qr-html
        delete|prune|compact|rdelete|repo-delete|repo-compress: delete,net text* -n,--dry-run!dry --list -s,--stats
            --cache-only --force --keep-security-info --save-space --threshold=text --cleanup-commits
            -P,--prefix=text -a,--glob-archives=text --match-archives=text --sort-by=text --first=text --last=text
            --consider-checkpoints --keep-within=text --keep-last,--keep-secondly=text --keep-minutely=text
            -H,--keep-hourly=text -d,--keep-daily=text -w,--keep-weekly=text -m,--keep-monthly=text
            -y,--keep-yearly=text --keep-13weekly=text --keep-3monthly=text --older=text --oldest=text --newest=text
    """,
    "borgmatic": """write,net none -c,--config=read -n,--dry-run!dry -v,--verbosity=text --syslog-verbosity=text
            --log-file-verbosity=text --monitoring-verbosity=text --log-file=write --log-file-format=text
            --override=text --no-environment-interpolation --bash-completion --fish-completion --version!help
            -h,--help!help -nc,--no-color --list --stats --progress --json --log-json --files
        list|rlist|repo-list|info|rinfo|repo-info|check|config: read,net text* --archive=text --repository=text
            --path=text --find=text --json --short --format=text -a=text --force --only=text --progress
            --repair!delete --prefix=text --first=text --last=text --successful
        create|init|rcreate|repo-create|extract|restore|export-tar|mount|umount|break-lock: write,net text*
            --archive=text --repository=text --path=text --destination=write --encryption=text -e=text --list --stats
            --json --progress --mount-point=text --strip-components=text --database=text --target=text
        transfer|key|recreate|import-key: write,net text* --archive=text --repository=text --path=text
            --destination=write --encryption=text -e=text --list --stats --json --progress --mount-point=text
            --strip-components=text --database=text --target=text
        borg: exec text*
        prune|compact|delete|rdelete|repo-delete: delete,net text* --list --stats --archive=text --repository=text
            --force --cache-only -a=text --threshold=text --progress
    """,
    "rclone": """read none --config=read -v,--verbose -q,--quiet -P,--progress -n,--dry-run!dry -i,--interactive
            --transfers=text --checkers=text -c,--checksum -u,--update --size-only --ignore-existing --ignore-times
            --ignore-size --ignore-checksum --ignore-errors --existing --include=text --exclude=text
            --include-from=read --exclude-from=read --filter=text --filter-from=read --files-from=read
            --files-from-raw=read -f -L,--copy-links -l,--links --max-age=text --min-age=text --max-size=text
            --min-size=text --max-depth=text --max-delete=text --max-delete-size=text --max-duration=text
            --max-transfer=text --bwlimit=text --backup-dir=text --suffix=text --suffix-keep-extension
            --delete-before --delete-during --delete-after --delete-excluded --track-renames
            --track-renames-strategy=text --create-empty-src-dirs --no-traverse --fast-list --stats=text
            --stats-one-line --stats-log-level=text --stats-one-line-date --log-file=write --log-level=text
            --use-json-log --retries=text --retries-sleep=text --low-level-retries=text --timeout=text
            --contimeout=text --tpslimit=text --tpslimit-burst=text --buffer-size=text --multi-thread-streams=text
            --multi-thread-cutoff=text --order-by=text --user-agent=text --header=text --header-download=text
            --header-upload=text --no-check-certificate --no-check-dest --no-update-modtime --modify-window=text
            --inplace --immutable --compare-dest=text --copy-dest=text --cutoff-mode=text --password-command=shell
            --ask-password --auto-confirm --cache-dir=cd --temp-dir=cd -M,--metadata --rc!write --rc-addr=text
            --rc-no-auth --dump=text --error-on-no-transfer --use-server-modtime --use-mmap --disable=text
            --drive-shared-with-me --drive-root-folder-id=text --s3-no-check-bucket --s3-provider=text
            --s3-storage-class=text --s3-region=text --s3-endpoint=text --s3-acl=text --human-readable --color=text
            --no-console --server-side-across-configs --check-first --streaming-upload-cutoff=text --ignore-case
            --exclude-if-present=text --no-unicode-normalization --refresh-times --partial-suffix=text --hash=text
            -h,--help!help -V,--version!help
        ls|lsl|lsd|lsf|lsjson|size|tree|about|check|cryptcheck|cryptdecode|listremotes|version: net copy*
            -R,--recursive --format=text --separator=text --absolute --csv --dirs-only --files-only --json --full
            --long --one-way --download --combined=write!write --missing-on-src=write!write
            --missing-on-dst=write!write --match=write!write --differ=write!write --error=write!write --head=text
            --tail=text --count=text --offset=text --discard --base64 --output-file=write!write -o=write!write -a
            --all -d --level=text --size --sort=text -s --dir-slash -F=text -t --checkfile=text -C=read -M --stat
            --check --encrypted --original --hash-type=text --no-modtime --no-mimetype --modtime -p --human -D -Q
            --checksum --metadata --dirsfirst --noreport --unsorted
        hashsum|md5sum|sha1sum|checksum|help|cat|ncdu|genautocomplete|completion|gendocs|test: net copy*
            -R,--recursive --format=text --separator=text --absolute --csv --dirs-only --files-only --json --full
            --long --one-way --download --combined=write!write --missing-on-src=write!write
            --missing-on-dst=write!write --match=write!write --differ=write!write --error=write!write --head=text
            --tail=text --count=text --offset=text --discard --base64 --output-file=write!write -o=write!write -a
            --all -d --level=text --size --sort=text -s --dir-slash -F=text -t --checkfile=text -C=read -M --stat
            --check --encrypted --original --hash-type=text --no-modtime --no-mimetype --modtime -p --human -D -Q
            --checksum --metadata --dirsfirst --noreport --unsorted
        copy|copyto: write,net copy put
        move|moveto: write,delete,net move put --delete-empty-src-dirs
        sync: write,delete,net copy put
        bisync: write,delete,net put put --resync --check-access --force --remove-empty-dirs --filters-file=read
            --workdir=cd --resilient --recover --conflict-resolve=text
        copyurl|rcat|mkdir|touch|settier|link|mount|mount2|nfsmount|dedupe|backend|reconnect: write,net text*
            --allow-other --allow-non-empty --daemon --daemon-timeout=text --vfs-cache-mode=text
            --vfs-cache-max-size=text --vfs-cache-max-age=text --vfs-read-chunk-size=text
            --vfs-read-chunk-size-limit=text --vfs-read-ahead=text --vfs-fast-fingerprint --dir-cache-time=text
            --poll-interval=text --attr-timeout=text --read-only --uid=text --gid=text --umask=text
            --default-permissions --no-modtime --no-seek --fuse-flag=text --volname=text --dedupe-mode=text --by-hash
            --addr=text --user=text --pass=text --htpasswd=read --cert=read --key=read --baseurl=text --expire=text
            --unlink -a --auto-filename --stdout -o=text --stable --beta --check --rc-web-gui
        authorize|obscure|rc|rcd|serve|selfupdate|convmv|gitannex: write,net text* --allow-other --allow-non-empty
            --daemon --daemon-timeout=text --vfs-cache-mode=text --vfs-cache-max-size=text --vfs-cache-max-age=text
            --vfs-read-chunk-size=text --vfs-read-chunk-size-limit=text --vfs-read-ahead=text --vfs-fast-fingerprint
            --dir-cache-time=text --poll-interval=text --attr-timeout=text --read-only --uid=text --gid=text
            --umask=text --default-permissions --no-modtime --no-seek --fuse-flag=text --volname=text
            --dedupe-mode=text --by-hash --addr=text --user=text --pass=text --htpasswd=read --cert=read --key=read
            --baseurl=text --expire=text --unlink -a --auto-filename --stdout -o=text --stable --beta --check
            --rc-web-gui
        config: write,net text* --allow-other --allow-non-empty --daemon --daemon-timeout=text --vfs-cache-mode=text
            --vfs-cache-max-size=text --vfs-cache-max-age=text --vfs-read-chunk-size=text
            --vfs-read-chunk-size-limit=text --vfs-read-ahead=text --vfs-fast-fingerprint --dir-cache-time=text
            --poll-interval=text --attr-timeout=text --read-only --uid=text --gid=text --umask=text
            --default-permissions --no-modtime --no-seek --fuse-flag=text --volname=text --dedupe-mode=text --by-hash
            --addr=text --user=text --pass=text --htpasswd=read --cert=read --key=read --baseurl=text --expire=text
            --unlink -a --auto-filename --stdout -o=text --stable --beta --check --rc-web-gui
        config file|paths|providers|userinfo: read text*
        config show|dump|redacted: secret text*
        config delete|disconnect: delete text*
        delete|deletefile|purge|rmdir|rmdirs|cleanup: delete,net text* --rmdirs --leave-root
    """,
    "duplicity": """write,net text* --no-encryption --encrypt-key=text --sign-key=text --encrypt-sign-key=text
            --encrypt-secret-keyring=read --full-if-older-than=text --include=text --exclude=text
            --include-filelist=read --exclude-filelist=read --exclude-other-filesystems --exclude-if-present=text
            --exclude-device-files --include-regexp=text --exclude-regexp=text
            --file-to-restore,--path-to-restore=text -t,--time,--restore-time=text --force --dry-run!dry --name=text
            --archive-dir=cd --progress --verbosity=text -v=text --volsize=text --tempdir=cd --s3-use-new-style
            --s3-european-buckets --s3-region-name=text --s3-endpoint-url=url --ssh-options=text --ssh-askpass
            --rename=text --allow-source-mismatch --asynchronous-upload --gpg-options=text --log-file=write
            --num-retries=text --numeric-owner --old-filenames --rsync-options=text --timeout=text --use-agent
            --version!help --help!help --no-restore-ownership --concurrency=text --max-blocksize=text
            --metadata-sync-mode=text --skip-if-no-change --no-compression --backend-retry-delay=text
        collection-status|list-current-files|verify|coll|list: net text* --compare-data --file-changed=text
            --show-changes-in-set=text
        full|incr|incremental|backup|inc: write,net read text*
        restore: write,net text* write
        cleanup|remove-older-than|remove-all-but-n-full|remove-all-inc-of-but-n-full: delete,net text*
    """,
    "bsmtp|bls|bextract|bscan|btape|bacula-dir|bacula-sd|bacula-fd|bareos-dir|bareos-sd|bareos-fd": """
        exec text* -c=read -d=text -n -s -t!look -u=text -v -D=text -l -C=text -S -T -?
    """,
    "vzdump": """write,net text* -h,--help!help --all=?text --bwlimit=text --compress=text --dumpdir=write
            --exclude=text --exclude-path=text --fleecing=text --ionice=text --lockwait=text --mailnotification=text
            --mailto=text --maxfiles=text --mode=text --node=text --notes-template=text --notification-mode=text
            --performance=text --pigz=text --pool=text --protected=?text --prune-backups=text --quiet=?text
            --remove=text --script=exec --stdexcludes=?text --stdout=?text --stop=?text --stopwait=text
            --storage=text --tmpdir=cd --zstd=text
    """,
    "rsnapshot": """write,delete text* -v -V -t!dry -c=read -q -x -D -h!help --help!help --version!help
        configtest|diff|du|help|version|version_only: read text* -v -V -i -s
        sync: write,net text*
    """,
    "velero": """read none --add_dir_header --alsologtostderr --colorized=?text --features=text --kubeconfig=read
            --kubecontext=text -n,--namespace=text --v=text -v=text -h,--help!help --log_dir=write -o,--output=text
            -l,--selector=text --confirm --all --show-labels --label-columns=text
        version|help|completion|debug|get|describe|server: read,net text* --client-only --timeout=text --details
            --insecure-skip-tls-verify --cacert=read --volume-details
        client: read,net --client-only --timeout=text --details --insecure-skip-tls-verify --cacert=read
            --volume-details
        client create|set|add|pause|unpause|config: write,net text* --include-namespaces=text
            --exclude-namespaces=text --include-resources=text --exclude-resources=text
            --include-cluster-resources=?text --ttl=text --schedule=text --from-backup=text --from-schedule=text
            --snapshot-volumes=?text --wait -w --storage-location=text --volume-snapshot-locations=text --labels=text
            --ordered-resources=text --provider=text --bucket=text --prefix=text --config=text --default
            --credential=text --namespace-mappings=text --restore-volumes=?text --preserve-nodeports=?text
            --existing-resource-policy=text --access-mode=text --default-volumes-to-fs-backup
            --csi-snapshot-timeout=text --dry-run!dry
        backup: read,net --client-only --timeout=text --details --insecure-skip-tls-verify --cacert=read
            --volume-details
        backup get|describe|logs: read,net text* --details
        backup create|set|add|pause|unpause|config: write,net text* --include-namespaces=text
            --exclude-namespaces=text --include-resources=text --exclude-resources=text
            --include-cluster-resources=?text --ttl=text --schedule=text --from-backup=text --from-schedule=text
            --snapshot-volumes=?text --wait -w --storage-location=text --volume-snapshot-locations=text --labels=text
            --ordered-resources=text --provider=text --bucket=text --prefix=text --config=text --default
            --credential=text --namespace-mappings=text --restore-volumes=?text --preserve-nodeports=?text
            --existing-resource-policy=text --access-mode=text --default-volumes-to-fs-backup
            --csi-snapshot-timeout=text --dry-run!dry
        backup download: write,net text* --force --timeout=text
        backup delete: delete,net text*
        restore|schedule|snapshot|backup-location: read,net --client-only --timeout=text --details
            --insecure-skip-tls-verify --cacert=read --volume-details
        restore|schedule|snapshot|backup-location get|describe|logs: read,net text* --details
        restore|schedule|snapshot|backup-location create|set|add|pause|unpause|config: write,net text*
            --include-namespaces=text --exclude-namespaces=text --include-resources=text --exclude-resources=text
            --include-cluster-resources=?text --ttl=text --schedule=text --from-backup=text --from-schedule=text
            --snapshot-volumes=?text --wait -w --storage-location=text --volume-snapshot-locations=text --labels=text
            --ordered-resources=text --provider=text --bucket=text --prefix=text --config=text --default
            --credential=text --namespace-mappings=text --restore-volumes=?text --preserve-nodeports=?text
            --existing-resource-policy=text --access-mode=text --default-volumes-to-fs-backup
            --csi-snapshot-timeout=text --dry-run!dry
        restore|schedule|snapshot|backup-location delete: delete,net text*
        snapshot-location: read,net --client-only --timeout=text --details --insecure-skip-tls-verify --cacert=read
            --volume-details
        snapshot-location get|describe|logs: read,net text* --details
        snapshot-location create|set|add|pause|unpause|config: write,net text* --include-namespaces=text
            --exclude-namespaces=text --include-resources=text --exclude-resources=text
            --include-cluster-resources=?text --ttl=text --schedule=text --from-backup=text --from-schedule=text
            --snapshot-volumes=?text --wait -w --storage-location=text --volume-snapshot-locations=text --labels=text
            --ordered-resources=text --provider=text --bucket=text --prefix=text --config=text --default
            --credential=text --namespace-mappings=text --restore-volumes=?text --preserve-nodeports=?text
            --existing-resource-policy=text --access-mode=text --default-volumes-to-fs-backup
            --csi-snapshot-timeout=text --dry-run!dry
        snapshot-location delete: delete,net text*
        plugin: read,net --client-only --timeout=text --details --insecure-skip-tls-verify --cacert=read
            --volume-details
        plugin get|describe|logs: read,net text* --details
        plugin create|set|add|pause|unpause|config: write,net text* --include-namespaces=text
            --exclude-namespaces=text --include-resources=text --exclude-resources=text
            --include-cluster-resources=?text --ttl=text --schedule=text --from-backup=text --from-schedule=text
            --snapshot-volumes=?text --wait -w --storage-location=text --volume-snapshot-locations=text --labels=text
            --ordered-resources=text --provider=text --bucket=text --prefix=text --config=text --default
            --credential=text --namespace-mappings=text --restore-volumes=?text --preserve-nodeports=?text
            --existing-resource-policy=text --access-mode=text --default-volumes-to-fs-backup
            --csi-snapshot-timeout=text --dry-run!dry
        plugin remove: delete,net text*
        repo: read,net --client-only --timeout=text --details --insecure-skip-tls-verify --cacert=read
            --volume-details
        repo get|describe|logs: read,net text* --details
        bsl: read
        bsl get|describe|logs: read,net text* --details
        bsl create|set|add|pause|unpause|config: write,net text* --include-namespaces=text --exclude-namespaces=text
            --include-resources=text --exclude-resources=text --include-cluster-resources=?text --ttl=text
            --schedule=text --from-backup=text --from-schedule=text --snapshot-volumes=?text --wait -w
            --storage-location=text --volume-snapshot-locations=text --labels=text --ordered-resources=text
            --provider=text --bucket=text --prefix=text --config=text --default --credential=text
            --namespace-mappings=text --restore-volumes=?text --preserve-nodeports=?text
            --existing-resource-policy=text --access-mode=text --default-volumes-to-fs-backup
            --csi-snapshot-timeout=text --dry-run!dry
        bsl delete: delete,net text*
        create|install: write,net text* --include-namespaces=text --exclude-namespaces=text --include-resources=text
            --ttl=text --schedule=text --from-backup=text --from-schedule=text --snapshot-volumes=?text --wait -w
            --provider=text --bucket=text --secret-file=read --plugins=text --backup-location-config=text
            --snapshot-location-config=text --use-node-agent --dry-run!dry --prefix=text --labels=text
        delete|uninstall: delete,net text* --wait --force
    """,
    "tarsnap": """write,net read* -c -x -t!dry -d!delete -r!dry -f=text --list-archives!dry --print-stats!dry --fsck
            --fsck-prune!delete --nuke!delete --initialize-cachedir --verify-config!dry --keyfile=read --cachedir=cd
            -C=cd --exclude=text --include=text --dry-run!dry --aggressive-networking --creationtime=text
            --humanize-numbers --lowmem --maxbw=text --newer=text --one-file-system --quiet --snaptime=read
            --strip-components=text -H -h -I=read -k -L -l -m -n -O -o -P -p -q -s=text -S -T=read -U -v -w -X=read
            -z --version!help -j --recover --archive-names=read
    """,
    "tarsnap-keygen|tarsnap-keymgmt": """
        priv text* --keyfile=write --user=text --machine=text --passphrased --print-key-id=read!dry
            --outkeyfile=write -r -w -d --nuke --version!help
    """,
    "dump|xfsdump|ufsdump": """
        write read* -0 -1 -2 -3 -4 -5 -6 -7 -8 -9 -a -A=write -b=text -B=text -c -d=text -D=text -e=text -E=read
            -f=write -F=exec -h=text -I=text -j=?text -J -k -l=text -L=text -m -M -n -o -p=text -q -Q=write -R
            -s=text -S!dry -T=text -u -v -w!dry -W!dry -y -z=?text -#
    """,
    "restore|xfsrestore|ufsrestore": """
        write read* -C!dry -i -P=write -R -r -t!dry -x -a -A=read -b=text -c -d -D=text -f=read -F=exec -h -H=text -k
            -l -L=text -m -M -N -o -Q=read -s=text -S=text -T=cd -u -v -V -X=read -y -I!dry -J -e
    """,
    "mt": """write text* -f=read -h!help -V!help --version!help
        status|tell|datcompression|densities: read text*
        erase: delete text*
    """,
    "stenc|mtx|tapeinfo|ltfs|mkltfs": """write text* -f=read -h!help --version!help
        status|inquiry|inventory: read text*
    """,
    "vgcfgrestore": """
        delete text* -l,--list!dry -f,--file=read --force -M,--metadatatype=text -q,--quiet -v,--verbose -d,--debug
            -t,--test!dry -y,--yes --config=text -h,--help!help --version!help
    """,
    "sg_raw": """
        write text* -b,--binary -c,--cmdfile=read -h,--help!help -i,--infile=read -o,--outfile=write -n,--nosense
            -r,--request=text -R,--readonly -s,--send=text -t,--timeout=text -v,--verbose -V,--version!help
    """,
    "rdiff-backup": """
        write,net copy put --api-version=text -v,--verbosity=text --print-statistics --exclude=text
            --include=text --exclude-filelist=read --include-filelist=read --force -l,--list-increments!look
            --list-increment-sizes!look --list-changed-since=text!look --list-at-time=text!look --compare!look
            --compare-at-time=text!look --verify!look --verify-at-time=text!look --test-server!look
            --remove-older-than=text!delete -r,--restore-as-of=text --remote-schema=shell --terminal-verbosity=text
            --parsable-output --version,-V!help -h,--help!help
        info|test|compare|verify|list|calculate: read,net text* --method=text --at=text --changed-since=text
            --size
        list increments|files: read,net text* --size --at=text --changed-since=text
        backup: write,net copy put --exclude=text --include=text --print-statistics
        restore|regress|server|complete: write,net text* --at=text --increment
        remove: delete,net text* --older-than=text --size
    """,
    "unison": """
        write,net text* -auto -batch -ignore=text -doc=text!help -help!help -version!help -ui=text -path=text
            -prefer=text -force=text -root=text -silent -terse -testserver!look -times -perms=text -owner -group
            -confirmbigdel -fastcheck=text -repeat=text -log=text -logfile=write -sshargs=text -sshcmd=exec!exec
            -servercmd=text -backup=text -fat -follow=text -contactquietly -dumbtty -nodeletion=text -maxthreads=text
            @long
    """,
    "btrbk": """
        write none -n,--dry-run!dry -p,--preserve -v,--verbose -q,--quiet -l,--loglevel=text -c,--config=read
            -t,--table -L,--long -s,--single-column -S,--print-schedule --progress --lockfile=write --format=text
            --raw --override=text --exclude=text --wipe!delete -h,--help!help --version!help
        list|stats|config|usage|ls|origin|diff|extents: read text* --format=text
        run|dryrun|resume|snapshot|archive: write text* -n!dry
        dryrun: read text*
        prune|clean: delete text* -n!dry
    """,
    "bconsole": "exec none -c=read -d=text -D=text -l!look -L!look -n -s -t!look -u=text -x=text -?!help",
}
