"""Virtual machines and system containers."""

PROGRAMS = {
    "virsh": """read -c,--connect=text -d,--debug=text -e,--escape=text -h,--help!help -k,--keepalive-interval=text
        -K,--keepalive-count=text -l,--log=append -q,--quiet -r,--readonly -t,--timing -v,--version=?text!help -V!help
        $any_0 = --domain=text --pool=text --vol=text --network=text --all --inactive --persistent --transient
        $any_1 = $any_0 --autostart --no-autostart --with-snapshot --without-snapshot --title --name --uuid --id
        $any_2 = $any_1 --table --state-running --state-paused --state-shutoff --state-other --managed-save --details
        $any_3 = $any_2 --human --bytes --config --live --current --table --secret=text --interface=text
        $any_4 = $any_3 --nodedev=text --cap=text --tree --xml --inactive --security-info!secret --update-cpu
        $any_5 = $any_4 --migratable --with-metadata --source=text --full --mac=text --interval=text --count=text
        $any_6 = $any_5 --type=text --cpu-total --state --balloon --vcpu --block --list-active --list-inactive
        $any_7 = $any_6 --nowait --raw --enforce --backing --stats --memory --start=text --flags=text --hypervisor
        $any_8 = $any_7 --reason --print-xml --snapshotname=text --parent --roots --leaves --metadata --internal
        $any = $any_8 --external --disk-only --from=text --descendants --active --disk=text --physical
        domrename|domif-setlink|domiftune|domfsfreeze: write text* $any --state=text
        domfsthaw: write text* $any --state=text
        domfstrim|dommemstat-set|domjobabort|domxml-*: write text* $any --state=text
        domblkthreshold|domtime-set: write text* $any --state=text
        start|reboot|resume|suspend|save|restore|managedsave: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        create|define|edit|autostart|attach-*|detach-*: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        change-media|update-device|set*|net-start|net-create: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        net-define|net-edit|net-autostart|net-update: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        pool-start: write text* $any --diskspec=text --atomic --quiesce --no-metadata --description=text --live
          --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text --size=text --build
          --build-overwrite --capacity=text --allocation=text --format=text --disk-only --reuse-external --halt
          --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text --value=text --file=read
          --base64=text --unsafe --verbose --desturi=text
        pool-create*|pool-define*|pool-edit|pool-autostart: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        pool-build|pool-refresh|vol-create*|vol-clone: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        vol-resize: write text* $any --diskspec=text --atomic --quiesce --no-metadata --description=text --live
          --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text --size=text --build
          --build-overwrite --capacity=text --allocation=text --format=text --disk-only --reuse-external --halt
          --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text --value=text --file=read
          --base64=text --unsafe --verbose --desturi=text
        vol-upload|vol-download|snapshot-create*|snapshot-edit: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        checkpoint-create*|migrate*|blockcommit|blockcopy: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        blockpull|blockresize|blockjob|backup-*|dump: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        screenshot: write text* $any --diskspec=text --atomic --quiesce --no-metadata --description=text --live
          --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text --size=text --build
          --build-overwrite --capacity=text --allocation=text --format=text --disk-only --reuse-external --halt
          --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text --value=text --file=read
          --base64=text --unsafe --verbose --desturi=text
        inject-nmi|send-key|send-process-signal|iface-begin: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        iface-commit|iface-define|iface-start|iface-bridge: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        nodedev-create|nodedev-define|nodedev-start: write text* $any --diskspec=text --atomic --quiesce --no-metadata
          --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text
          --size=text --build --build-overwrite --capacity=text --allocation=text --format=text --disk-only
          --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text
          --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        nodedev-attach|nodedev-reattach|nodedev-detach: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        nodedev-reset|nwfilter-define|nwfilter-edit: write text* $any --diskspec=text --atomic --quiesce --no-metadata
          --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text
          --size=text --build --build-overwrite --capacity=text --allocation=text --format=text --disk-only
          --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text
          --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        secret-define: write text* $any --diskspec=text --atomic --quiesce --no-metadata --description=text --live
          --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text --size=text --build
          --build-overwrite --capacity=text --allocation=text --format=text --disk-only --reuse-external --halt
          --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text --value=text --file=read
          --base64=text --unsafe --verbose --desturi=text
        cpu-stats: read text* --total --start=text --count=text
        secret-set-value|dompmsuspend|dompmwakeup: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        qemu-*|lxc-*|iothread*|metadata|desc: write text* $any --diskspec=text --atomic --quiesce --no-metadata
          --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text
          --size=text --build --build-overwrite --capacity=text --allocation=text --format=text --disk-only
          --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text
          --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        guest-agent-timeout: write text* $any --diskspec=text --atomic --quiesce --no-metadata --description=text
          --live --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text --size=text
          --build --build-overwrite --capacity=text --allocation=text --format=text --disk-only --reuse-external
          --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text --value=text
          --file=read --base64=text --unsafe --verbose --desturi=text
        node-memory-tune|nodesuspend|set-user-password: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        get-user-sshkeys|set-user-sshkeys: write text* $any --diskspec=text --atomic --quiesce --no-metadata
          --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text
          --size=text --build --build-overwrite --capacity=text --allocation=text --format=text --disk-only
          --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text
          --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        list|dom*|net-list|net-info|net-dumpxml: read text* $any
        net-dhcp-leases: read text* $any
        net-uuid|net-name|net-port-list|pool-list|pool-info: read text* $any
        pool-dumpxml|pool-uuid|pool-name|vol-list|vol-info: read text* $any
        vol-dumpxml|vol-path|vol-key|vol-name: read text* $any
        vol-pool|nodeinfo: read text* $any
        nodecpumap|nodecpustats|nodememstats|nodesevinfo: read text* $any
        nodedev-list|nodedev-dumpxml|nodedev-info|freecell: read text* $any
        freepages|allocpages|capabilities|domcapabilities: read text* $any
        hostname|uri|sysinfo|version|help|dumpxml|vcpuinfo: read text* $any
        vcpucount|vncdisplay|snapshot-list|snapshot-info: read text* $any
        snapshot-dumpxml|snapshot-current|snapshot-parent: read text* $any
        checkpoint-list|checkpoint-info|checkpoint-dumpxml: read text* $any
        iface-list|iface-dumpxml|iface-mac|iface-name: read text* $any
        secret-list: read text* $any
        secret-dumpxml|nwfilter-list|nwfilter-dumpxml: read text* $any
        nwfilter-binding-list|cpu-models|cpu-compare: read text* $any
        cpu-baseline: read text* $any
        hypervisor-cpu-*|echo|cd|pwd|ttyconsole|event: read text* $any
        guestinfo: read text* $any
        guestvcpus|maxvcpus|emulatorpin|vcpupin: read text* $any
        numatune|memtune: read text* $any
        blkiotune|schedinfo: read text* $any
        find-storage-pool-sources*|net-desc: read text* $any
        net-metadata|iothreadinfo|connect|quit|exit: read text* $any
        blkdeviotune: read text* $any
        perf|server-list|srv-*|client-list|client-info: read text* $any
        dom-fd-associate: read text* $any
        secret-get-value: secret text* $any --plain
        console: read text* $any --force --safe --devname=text
        shutdown|destroy|reset|pool-destroy|net-destroy: write text* $any --graceful --mode=text --force --running
          --paused
        iface-destroy|iface-unbridge|iface-rollback: write text* $any --graceful --mode=text --force --running
          --paused
        nodedev-destroy|managedsave-remove|snapshot-revert: write text* $any --graceful --mode=text --force --running
          --paused
        undefine|vol-delete|vol-wipe|pool-delete|pool-undefine: delete text* $any --remove-all-storage --storage=text
          --managed-save --snapshots-metadata --checkpoints-metadata --nvram --keep-nvram --wipe-storage
          --delete-storage-volume-snapshots --children --children-only --metadata --algorithm=text --delete-snapshots
        net-undefine|snapshot-delete|checkpoint-delete: delete text* $any --remove-all-storage --storage=text
          --managed-save --snapshots-metadata --checkpoints-metadata --nvram --keep-nvram --wipe-storage
          --delete-storage-volume-snapshots --children --children-only --metadata --algorithm=text --delete-snapshots
        iface-undefine|nodedev-undefine|nwfilter-undefine: delete text* $any --remove-all-storage --storage=text
          --managed-save --snapshots-metadata --checkpoints-metadata --nvram --keep-nvram --wipe-storage
          --delete-storage-volume-snapshots --children --children-only --metadata --algorithm=text --delete-snapshots
        nwfilter-binding-delete|secret-undefine: delete text* $any --remove-all-storage --storage=text --managed-save
          --snapshots-metadata --checkpoints-metadata --nvram --keep-nvram --wipe-storage
          --delete-storage-volume-snapshots --children --children-only --metadata --algorithm=text --delete-snapshots
        net-port-delete: delete text* $any --remove-all-storage --storage=text --managed-save --snapshots-metadata
          --checkpoints-metadata --nvram --keep-nvram --wipe-storage --delete-storage-volume-snapshots --children
          --children-only --metadata --algorithm=text --delete-snapshots
    """,
    "virt-install": """write,net none -n,--name=text --memory=text --vcpus=text --cpu=text --disk=text
        --network,-w=text --graphics=text --location,-l=text --cdrom,-c=text --pxe --import --boot=text
        --os-variant,--osinfo=text --os-type=text --extra-args,-x=text --initrd-inject=read --noautoconsole
        --wait=?text --autostart --print-xml=?text!dry --dry-run!dry --connect=text --console=text --virt-type=text
        --arch=text --machine=text --unattended=?text --cloud-init=?text --ram=text -r=text -f=write -s=text -b=text
        --nographics --check=text -q,--quiet -d,--debug -h,--help!help --version!help --transient --noreboot
        --video=text --sound=?text --controller=text --input=text --channel=text --serial=text --tpm=text --rng=text
        --filesystem=text --hostdev=text --features=text --metadata=text --description=text --security=text --hvm
        --paravirt --container
    """,
    "virt-viewer|virt-manager|virt-top|virt-df|virt-host-validate|virt-inspector|virt-filesystems|"
    "virt-cat|virt-ls|virt-log|virt-tail|virt-diff|guestmount-list|virt-pki-validate|virt-xml-validate": """read text*
        -c,--connect=text -d,--domain=text -a,--add=read -h,--help!help -V,--version!help -v,--verbose -l,--long
        -r,--reconnect -w,--wait -f,--full-screen --uuid -z -1 -2 -3 -b=text -n=text -o -s --csv --all --partitions
        --filesystems --parts --volume-groups --logical-volumes --extra -R,--recursive --human-readable --os-release
        --block-in-bytes --script --stream
    """,
    "virt-clone|virt-xml|virt-convert|virt-sysprep|virt-customize|virt-resize|virt-sparsify|virt-edit|"
    "virt-copy-in|virt-copy-out|virt-tar-in|virt-tar-out|virt-make-fs|virt-rescue|virt-builder|virt-v2v|"
    "virt-admin|guestfish|virt-format|virt-win-reg|virt-p2v": """write text* -o,--original=text -n,--name=text
        -f,--file=write --auto-clone -d,--domain=text -a,--add=read -h --help!help -V --version!help --ro
        --dry-run!dry --list-operations!dry -l,--list --edit=text --define --print-xml!dry --print-diff --connect=text
    """,
    "qemu-img": """read -h,--help!help -V,--version!help -T=text
        info|check|compare|map|measure|bench-read: read read* -f=text -F=text --output=text --backing-chain
          -U,--force-share --image-opts -p -q -s -S=text -T=text --object=text -l=text -O=text -o=text --size=text
          -r=text!write --start-offset=text --max-length=text
        create: write write text? -f=text -b=read -F=text -o=text -q -u --object=text
        convert: write read+ write -f=text -O=text -o=text -p -q -c -t=text -T=text -S=text -n -m=text -W -U -l=text
          -B=read -F=text -r=text --image-opts --target-image-opts --target-is-zero --bitmaps --salvage --object=text
        dd: write :if=read :of=write :bs=text :count=text :skip=text -f=text -O=text
        resize: write write text -f=text --shrink!delete --preallocation=text -q --object=text --image-opts
        rebase|amend|commit: write write -f=text -b=read -F=text -u -p -q -t=text -T=text -o=text -d -S -U
          --object=text
        snapshot: read read -l -U --image-opts -q --object=text -a=text!write -c=text!write -d=text!delete
        bitmap|bench: write write* -f=text --add --remove --clear --enable --disable --merge=text -w -c=text -d=text
          -n -p -q -s=text
    """,
    "qemu-nbd": """write text* -c,--connect=text -d,--disconnect=text -f,--format=text -r,--read-only -L,--list
        -p,--port=text -b,--bind=text -s,--snapshot -l=text -k=text -e=text -t -x=text -D=text -v,--verbose
        -V,--version!help -h,--help!help --fork --pid-file=write
    """,
    "lxc|incus": """read -h,--help!help --debug --force-local --project=text -q,--quiet -v,--verbose --version
        list|ls|info|version|monitor|top|warning-list: read text* -c,--columns=text -f,--format=text --fast
          --all-projects --show-log --resources --target=text --type=text --pretty --loglevel=text
        query-get|help|manpage: read text* -c,--columns=text -f,--format=text --fast --all-projects --show-log
          --resources --target=text --type=text --pretty --loglevel=text
        exec: read text command -n,--disable-stdin --cwd=text --env=text --group=text --user=text --mode=text
          -t,--force-interactive -T,--force-noninteractive
        shell: exec text
        console: read text --show-log -t,--type=text
        launch|init|create: write,net text* -c,--config=text -d,--device=text -e,--ephemeral -n,--network=text
          -p,--profile=text -s,--storage=text -t,--type=text --vm --no-profiles --empty --target=text --console=?text
          --description=text
        start|stop|restart|pause|freeze|unfreeze: write text* --all -f,--force --timeout=text --stateless
          --console=?text --alias=text --public --reuse --compression=text --instance-only --refresh -n,--name=text
          --target=text
        resume|copy|cp: write text* --all -f,--force --timeout=text --stateless --console=?text --alias=text --public
          --reuse --compression=text --instance-only --refresh -n,--name=text --target=text
        move|mv|rename|rebuild|publish|restore|edit|bootstrap: write text* --all -f,--force --timeout=text --stateless
          --console=?text --alias=text --public --reuse --compression=text --instance-only --refresh -n,--name=text
          --target=text
        recover|wait|admin|import: write text* --all -f,--force --timeout=text --stateless --console=?text
          --alias=text --public --reuse --compression=text --instance-only --refresh -n,--name=text --target=text
        snapshot: write text* --all -f,--force --timeout=text --stateless --console=?text --alias=text --public
          --reuse --compression=text --instance-only --refresh -n,--name=text --target=text
        snapshot create|restore|rename|copy: write text* --no-expiry --reuse --stateful --diskonly
        snapshot list|ls|show: read text* -f,--format=text -c=text
        snapshot delete|rm: delete text* -i,--interactive
        delete|rm: delete text* -f,--force -i,--interactive --force-storage
        export: write text write? --compression=text --instance-only --optimized-storage
        file: read
        file pull: write copy+ put -p,--create-dirs -r,--recursive
        file push: write copy+ put -p,--create-dirs -r,--recursive --gid=text --mode=text --uid=text
        file edit|mount|create: write text* --listen=text
        file delete|rm: delete text* -f,--force
        config: read
        config device|template|trust|metadata|uefi: read
        config device|template|trust|metadata|uefi show|list|ls|get: read text* -f,--format=text
        config device|template|trust|metadata|uefi *: priv text*
        config show|list|ls|get|info|list-leases|get-default: read text* -f,--format=text -e,--expanded --target=text
          -c,--columns=text --resources --bytes --all-projects
        config get-current: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        config list-members: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        config delete|rm|remove|unset|detach*: delete text* -f,--force --yes
        config *: write text* --target=text --type=text -f=text --alias=text --copy-aliases --public --auto-update
          --accept-certificate --password=text --protocol=text
        profile|project|remote|cluster|operation: read
        profile|project|remote|cluster|operation show|list|ls|get|info|list-leases|get-default: read text*
          -f,--format=text -e,--expanded --target=text -c,--columns=text --resources --bytes --all-projects
        profile|project|remote|cluster|operation get-current: read text* -f,--format=text -e,--expanded --target=text
          -c,--columns=text --resources --bytes --all-projects
        profile|project|remote|cluster|operation list-members: read text* -f,--format=text -e,--expanded --target=text
          -c,--columns=text --resources --bytes --all-projects
        profile|project|remote|cluster|operation delete|rm|remove|unset|detach*: delete text* -f,--force --yes
        profile|project|remote|cluster|operation *: write text* --target=text --type=text -f=text --alias=text
          --copy-aliases --public --auto-update --accept-certificate --password=text --protocol=text
        alias|warning|auth: read
        alias|warning|auth show|list|ls|get|info|list-leases|get-default: read text* -f,--format=text -e,--expanded
          --target=text -c,--columns=text --resources --bytes --all-projects
        alias|warning|auth get-current: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text
          --resources --bytes --all-projects
        alias|warning|auth list-members: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text
          --resources --bytes --all-projects
        alias|warning|auth delete|rm|remove|unset|detach*: delete text* -f,--force --yes
        alias|warning|auth *: write text* --target=text --type=text -f=text --alias=text --copy-aliases --public
          --auto-update --accept-certificate --password=text --protocol=text
        network: read
        network acl|forward|load-balancer|peer|zone: read
        network acl|forward|load-balancer|peer|zone show|list|ls|get|info: read text* -f=text
        network acl|forward|load-balancer|peer|zone *: priv text*
        network integration|address-set: read
        network integration|address-set show|list|ls|get|info: read text* -f=text
        network integration|address-set *: priv text*
        network show|list|ls|get|info|list-leases|get-default: read text* -f,--format=text -e,--expanded --target=text
          -c,--columns=text --resources --bytes --all-projects
        network get-current: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        network list-members: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        network delete|rm|remove|unset|detach*: delete text* -f,--force --yes
        network *: write text* --target=text --type=text -f=text --alias=text --copy-aliases --public --auto-update
          --accept-certificate --password=text --protocol=text
        storage: read
        storage volume|bucket: read
        storage volume|bucket show|list|ls|get|info: read text* -f=text --target=text
        storage volume|bucket delete|rm: delete text*
        storage volume|bucket *: write text*
        storage show|list|ls|get|info|list-leases|get-default: read text* -f,--format=text -e,--expanded --target=text
          -c,--columns=text --resources --bytes --all-projects
        storage get-current: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        storage list-members: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        storage delete|rm|remove|unset|detach*: delete text* -f,--force --yes
        storage *: write text* --target=text --type=text -f=text --alias=text --copy-aliases --public --auto-update
          --accept-certificate --password=text --protocol=text
        image: read
        image alias: read
        image alias list|ls: read text*
        image alias create|rename|delete: write text*
        image show|list|ls|get|info|list-leases|get-default: read text* -f,--format=text -e,--expanded --target=text
          -c,--columns=text --resources --bytes --all-projects
        image get-current: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        image list-members: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        image delete|rm|remove|unset|detach*: delete text* -f,--force --yes
        image *: write text* --target=text --type=text -f=text --alias=text --copy-aliases --public --auto-update
          --accept-certificate --password=text --protocol=text
        cluster-group: read
        query: write,net text -X,--request=text -d,--data=text --raw -w,--wait
    """,
    "lxc-ls|lxc-info|lxc-config|lxc-checkconfig|lxc-monitor|lxc-top|lxc-wait|lxc-checkpoint-list|"
    "lxc-usernsexec-list": """read text* -n,--name=text -f,--fancy -F=text -1 -a -g,--groups=text --active --running
        --frozen --stopped --defined --nesting=?text -P,--lxcpath=text -s,--state=?text -p,--pid -i,--ips -S,--stats
        -H,--no-humanize -c,--config=text -q -l -t=text -d=text -r,--reverse --sort=text -b -h,-?,--help!help
        --version!help
    """,
    "lxc-create|lxc-start|lxc-stop|lxc-copy|lxc-clone|lxc-snapshot|lxc-freeze|lxc-unfreeze|lxc-cgroup|"
    "lxc-device|lxc-autostart|lxc-checkpoint|lxc-console|lxc-unshare|lxc-execute|lxc-update-config": """write text*
        -n,--name=text -t,--template=text -f,--rcfile=read -B=text -d,--daemon -F,--foreground -P,--lxcpath=text
        -k,--kill -r,--reboot -W,--nowait -h,-?,--help!help --version!help -l=text -o=text -L,--list -N=text -p=text
    """,
    "lxc-attach": """read command -n,--name=text -P,--lxcpath=text -u=text -g=text -e -s=text -v=text --clear-env
        --keep-env -h,-?,--help!help --version!help
    """,
    "lxc-destroy": """delete text* -n,--name=text -f,--force -s,--snapshots -P,--lxcpath=text -h,-?,--help!help
        --version!help
    """,
    "multipass": """read -h,--help!help -v,--verbose
        list|ls|info|version|find|get|networks|help|aliases: read text* --format=text --all --snapshots
          --show-blueprints --only-images --force-update --raw --keys --cloud-init --ipv4
        snapshots|wait-ready: read text* --format=text --all --snapshots --show-blueprints --only-images
          --force-update --raw --keys --cloud-init --ipv4
        exec: read text command -d,--working-directory=text -n,--no-map-working-directory
        shell|sh|connect: exec text? --timeout=text
        launch|start|stop|restart|suspend|mount|umount|unmount: write text* -c,--cpus=text -d,--disk=text
          -m,--memory,--mem=text -n,--name=text --cloud-init=read --mount=text --network=text --bridged --timeout=text
          --all -t,--time=text -c,--cancel --force
        set|alias|unalias|transfer|copy-files|cp: write text* -c,--cpus=text -d,--disk=text -m,--memory,--mem=text
          -n,--name=text --cloud-init=read --mount=text --network=text --bridged --timeout=text --all -t,--time=text
          -c,--cancel --force
        clone|snapshot: write text* -c,--cpus=text -d,--disk=text -m,--memory,--mem=text -n,--name=text
          --cloud-init=read --mount=text --network=text --bridged --timeout=text --all -t,--time=text -c,--cancel
          --force
        restore|recover|authenticate|prefer|register: write text* -c,--cpus=text -d,--disk=text -m,--memory,--mem=text
          -n,--name=text --cloud-init=read --mount=text --network=text --bridged --timeout=text --all -t,--time=text
          -c,--cancel --force
        delete|purge: delete text* --all -p,--purge
    """,
    "vagrant": """read -h,--help!help -v,--version --color --no-color --machine-readable --debug --timestamp
        --debug-timestamp --no-tty
        status|global-status|port|validate|version: read text* --prune!write --guest=text --host=text
          -p,--ignore-provider=?text --no-color --machine-readable
        list-commands: read text* --prune!write --guest=text --host=text -p,--ignore-provider=?text --no-color
          --machine-readable
        help|ssh-config|box-list: read text* --prune!write --guest=text --host=text -p,--ignore-provider=?text
          --no-color --machine-readable
        box: read
        box list: read none -i,--box-info
        box outdated: read,net none --global -f,--force
        box add|update|repackage: write,net text* -f,--force --box=text --box-version=text --provider=text --name=text
          -c,--clean --insecure --checksum=text --checksum-type=text --architecture=text
        box remove|prune: delete text* -f,--force --all --all-providers --box-version=text --provider=text
          -n,--dry-run!dry -k,--keep-active-boxes --name=text
        plugin: read
        plugin list: read none --local
        plugin install|update|repair|expunge|license: exec,net text* --plugin-version=text --local
          --plugin-source=text --force --reinstall
        plugin uninstall: delete text* --local
        snapshot: read
        snapshot list: read text*
        snapshot save|push: write text* -f,--force
        snapshot restore|pop|delete: delete text* --no-provision --provision --no-delete --no-start
        cloud: read
        cloud auth|box|provider|publish|search|version: write,net text*
        ssh: read text? -c,--command=remote -p,--plain -t,--tty --no-tty
        winrm|powershell|rdp|ssh-agent: exec text* -c,--command=text
        up|provision|reload|resume: exec text* --provision --no-provision --provision-with=text --provider=text
          --parallel --no-parallel --destroy-on-error --no-destroy-on-error --install-provider --force,-f
        halt|suspend|init|package|upload|rsync: write text* -f,--force -m,--minimal --box-version=text --template=read
          --output=write --base=text --vagrantfile=read --include=read --compress -c --compression-type=text
          -t,--temporary --provider=text --box=text
        rsync-auto|login: write text* -f,--force -m,--minimal --box-version=text --template=read --output=write
          --base=text --vagrantfile=read --include=read --compress -c --compression-type=text -t,--temporary
          --provider=text --box=text
        push|cap|share|connect|serve|autocomplete|docker-*: write text* -f,--force -m,--minimal --box-version=text
          --template=read --output=write --base=text --vagrantfile=read --include=read --compress -c
          --compression-type=text -t,--temporary --provider=text --box=text
        destroy: delete text* -f,--force -g,--graceful --parallel --no-parallel
    """,
    "qm": """read
        l*|conf*|sta|stat*|pend*|listsn*|sho*|h*: read text* --current --full --verbose --snapshot=text --pretty
        agent-get|guest-list: read text* --current --full --verbose --snapshot=text --pretty
        cloudinit: read
        cloudinit dump|pending: read text*
        cloudinit update: write text*
        g*: read
        g* cmd: exec text*
        g* exec: read text command --synchronous=text --timeout=text --pass-stdin=text
        g* exec-status: read text*
        g* passwd: priv text*
        ag*: exec text*
        clone|clo*|cr|create|start|stop|sh|shut*|reb*|resi*: write text* --name=text --memory=text --cores=text
          --full=?text --description=text --pool=text --target=text --storage=text --delete=text --force=?text
          --skiplock=?text --timeout=text --online=?text --vmid=text --net0=text --scsi0=text --ide2=text --boot=text
          --ostype=text --format=text --snapname=text --target-bridge=text --target-storage=text --bwlimit=text
          --machine=text --forceStop=?text --keepActive=?text --dryrun=?text!dry --delete=?text
        resize|resume|res|reset|res*|ro|rollback|set|se|susp*: write text* --name=text --memory=text --cores=text
          --full=?text --description=text --pool=text --target=text --storage=text --delete=text --force=?text
          --skiplock=?text --timeout=text --online=?text --vmid=text --net0=text --scsi0=text --ide2=text --boot=text
          --ostype=text --format=text --snapname=text --target-bridge=text --target-storage=text --bwlimit=text
          --machine=text --forceStop=?text --keepActive=?text --dryrun=?text!dry --delete=?text
        temp*|template|mov*|mi|mig*|importdisk: write text* --name=text --memory=text --cores=text --full=?text
          --description=text --pool=text --target=text --storage=text --delete=text --force=?text --skiplock=?text
          --timeout=text --online=?text --vmid=text --net0=text --scsi0=text --ide2=text --boot=text --ostype=text
          --format=text --snapname=text --target-bridge=text --target-storage=text --bwlimit=text --machine=text
          --forceStop=?text --keepActive=?text --dryrun=?text!dry --delete=?text
        importovf|import: write text* --name=text --memory=text --cores=text --full=?text --description=text
          --pool=text --target=text --storage=text --delete=text --force=?text --skiplock=?text --timeout=text
          --online=?text --vmid=text --net0=text --scsi0=text --ide2=text --boot=text --ostype=text --format=text
          --snapname=text --target-bridge=text --target-storage=text --bwlimit=text --machine=text --forceStop=?text
          --keepActive=?text --dryrun=?text!dry --delete=?text
        rescan|sendkey|se*|shu*|unlock|unlink|cle*|cleanup|di*: write text* --name=text --memory=text --cores=text
          --full=?text --description=text --pool=text --target=text --storage=text --delete=text --force=?text
          --skiplock=?text --timeout=text --online=?text --vmid=text --net0=text --scsi0=text --ide2=text --boot=text
          --ostype=text --format=text --snapname=text --target-bridge=text --target-storage=text --bwlimit=text
          --machine=text --forceStop=?text --keepActive=?text --dryrun=?text!dry --delete=?text
        remote-migrate|enroll-efi-keys|nb*: write text* --name=text --memory=text --cores=text --full=?text
          --description=text --pool=text --target=text --storage=text --delete=text --force=?text --skiplock=?text
          --timeout=text --online=?text --vmid=text --net0=text --scsi0=text --ide2=text --boot=text --ostype=text
          --format=text --snapname=text --target-bridge=text --target-storage=text --bwlimit=text --machine=text
          --forceStop=?text --keepActive=?text --dryrun=?text!dry --delete=?text
        mo|mon*|mtunnel|term*|v*|n*: exec text* --iface=text --escape=text
        sn*: write text* --description=text --vmstate=text
        w*: read text* --timeout=text
        des*|delsn*|del*: delete text* --purge=?text --destroy-unreferenced-disks=?text --skiplock=?text --force=?text
        un*: delete text* --idlist=text --force=?text
    """,
    "pct": """read
        cl*|cr*|start|sta|stop|sto*|sh*|reb*|resi*: write text* --full=?text --hostname=text --memory=text --swap=text
          --cpulimit=text --cores=text --rootfs=text --storage=text --password=text --start=?text --description=text
          --target=text --delete=?text --force=?text --skiplock=?text --net0=text --onboot=text --unprivileged=text
          --features=text --mp0=text --device=text --nameserver=text --forceStop=?text --timeout=text
        resu*|ro*|se*: write text* --full=?text --hostname=text --memory=text --swap=text --cpulimit=text --cores=text
          --rootfs=text --storage=text --password=text --start=?text --description=text --target=text --delete=?text
          --force=?text --skiplock=?text --net0=text --onboot=text --unprivileged=text --features=text --mp0=text
          --device=text --nameserver=text --forceStop=?text --timeout=text
        sus*|sn*|t*|m*|un*|rest*|fst*|fs*: write text* --full=?text --hostname=text --memory=text --swap=text
          --cpulimit=text --cores=text --rootfs=text --storage=text --password=text --start=?text --description=text
          --target=text --delete=?text --force=?text --skiplock=?text --net0=text --onboot=text --unprivileged=text
          --features=text --mp0=text --device=text --nameserver=text --forceStop=?text --timeout=text
        remote-migrate|rescan: write text* --full=?text --hostname=text --memory=text --swap=text --cpulimit=text
          --cores=text --rootfs=text --storage=text --password=text --start=?text --description=text --target=text
          --delete=?text --force=?text --skiplock=?text --net0=text --onboot=text --unprivileged=text --features=text
          --mp0=text --device=text --nameserver=text --forceStop=?text --timeout=text
        cp: write text* --full=?text --hostname=text --memory=text --swap=text --cpulimit=text --cores=text
          --rootfs=text --storage=text --password=text --start=?text --description=text --target=text --delete=?text
          --force=?text --skiplock=?text --net0=text --onboot=text --unprivileged=text --features=text --mp0=text
          --device=text --nameserver=text --forceStop=?text --timeout=text
        l*|conf*|c|con|config|sta*|stat*|pend*: read text* --current --snapshot=text --verbose
        listsn*|df|cpusets: read text* --current --snapshot=text --verbose
        help|fs-list: read text* --current --snapshot=text --verbose
        ex*: read text command
        en*|cons*: exec text
        pul*: write text read write
        pus*: write text read write --user=text --group=text --perms=text
        des*|delsn*|de*: delete text* --purge=?text --force=?text --destroy-unreferenced-disks=?text
    """,
    "pvesh-get": """read --output-format=text --noborder --noheader --human-readable=text --noproxy=text --quiet
        g*|l*|u*|h*: read text* -v --returns --command=text
        c*|s*|post|put: priv text*
        d*: delete text*
    """,
    "pvecm|pve-firewall|pveceph|ha-manager|pvesr|pvenode|pveam|pvebackup|pmxcfs|pvedisk|pve-ha": """priv text*
        --output-format=text --user=text --username=text --role=text --roles=text --email=text --comment=text
        --password=text --description=text --storage=text --target=text --group=text --enable=text --expire=text
        --firstname=text --lastname=text
        status|list|nodes|ls|help|version|available|localnet: read text* --output-format=text --verbose
          --repository=text
        simulate|compile|path|config|df|report|snapshot-list: read text* --output-format=text --verbose
          --repository=text
        lvmscan|nfsscan|zfsscan|cifsscan|iscsiscan|pvesm-list: read text* --output-format=text --verbose
          --repository=text
        remove|delete|destroy|purge|stop|prune|prune-backups: delete text* --output-format=text
        forget|free|delnode: delete text* --output-format=text
    """,
    "pct-restore|pvesubscription": """write text* --storage=text --mode=text --compress=text --all=?text
        --dumpdir=write --remove=text --node=text --force=?text --exclude=text --maxfiles=text --mailto=text
        --pool=text --prune-backups=text --unique=?text
    """,
    "VBoxManage|vboxmanage|VBoxHeadless": """read -v,--version!help -q,--nologo --settingspw=text
        --settingspwfile=text -V -h,--help!help @long
        list|--help|showvminfo|showmediuminfo|showhdinfo: read text* -l,--long -s,--sorted --machinereadable --details
          --password=text --log=text --password-id=text
        metrics-list|debugvm-info|getextradata: read text* -l,--long -s,--sorted --machinereadable --details
          --password=text --log=text --password-id=text
        guestproperty-get: read text* -l,--long -s,--sorted --machinereadable --details --password=text --log=text
          --password-id=text
        internalcommands-list|dumpvm: read text* -l,--long -s,--sorted --machinereadable --details --password=text
          --log=text --password-id=text
        guestproperty|metrics: read
        guestproperty|metrics get|enumerate|wait|list|query|collect: read text* --patterns=text --timestamp
        guestproperty|metrics set|unset|delete|setup|enable|disable: write text*
        sharedfolder|hostonlyif|usbfilter|extpack|hostonlynet: read
        sharedfolder|hostonlyif|usbfilter|extpack|hostonlynet remove|delete|uninstall|terminate: delete text*
        sharedfolder|hostonlyif|usbfilter|extpack|hostonlynet *: write text*
        dhcpserver|natnetwork|usbdevsource: read
        dhcpserver|natnetwork|usbdevsource list: read text*
        dhcpserver|natnetwork|usbdevsource remove|delete|uninstall|terminate: delete text*
        dhcpserver|natnetwork|usbdevsource *: write text*
        bandwidthctl: read
        bandwidthctl remove|delete|uninstall|terminate: delete text*
        bandwidthctl *: write text*
        cloudprofile|cloud: read
        cloudprofile|cloud list|show|check: read,net text* --provider=text --profile=text --state=text
          --compartment-id=text
        cloudprofile|cloud remove|delete|uninstall|terminate: delete text*
        cloudprofile|cloud *: write text*
        updatecheck: read
        updatecheck list|show|check: read,net text* --provider=text --profile=text --state=text --compartment-id=text
        updatecheck *: write text*
        unattended: read
        unattended *: write text*
        snapshot: read text?
        controlvm|startvm|modifyvm|modifynvram|modifyhd: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        modifymedium|clonevm|clonehd|clonemedium|createvm: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        createhd|createmedium|movevm|import|export|registervm: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        storageattach|storagectl|discardstate|adoptstate: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        setextradata|setproperty|mediumio|mediumproperty: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        encryptmedium|encryptvm|checkmediumpwd|convertfromraw: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        convertdd|convertfd|debugvm|guestcontrol|signova: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        setapiuser|internalcommands|usbtool|objtracker: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        closemedium: write text* --dry-run,-n!dry --name=text --register --type=text --output,-o=write --memory=text
          --cpus=text --vsys=text --description=text --basefolder=text --password=text --os-type=text --ostype=text
          --options=text --snapshot=text --mode=text --vrde=text --recording=text --nic1=text --storagectl=text
          --port=text --device=text --medium=text --filename=write --size=text --format=text --username=text
          --exe=text --putenv=text --delete!delete
        unregistervm: delete text* --delete --delete-all
    """,
    "machinectl|portablectl": """read -h,--help!help --version!help --no-pager --no-legend --no-ask-password
        -H,--host=text -M,--machine=text -p,--property=text -q,--quiet -l,--full -a,--all --value --kill-whom=text
        -s,--signal=text --uid=user -E,--setenv=text --mkdir --read-only --force --verify=text --format=text
        --runner=text -o,--output=text -n,--lines=text --max-addresses=text --now --runtime --profile=text
        list|list-images|status|image-status|show|show-image: read text*
        is-attached|inspect|cat: read text*
        login: exec text?
        shell: exec text?
        start|stop|poweroff|reboot|terminate|kill: write text*
        enable|disable: write text*
        copy-to|copy-from|bind|bind-volume|clone: write text*
        rename|read-only: write text*
        set-limit|import-tar|import-raw|import-fs|export-tar: write text*
        export-raw|pull-tar|pull-raw|attach|detach: write text*
        reattach|edit: write text*
        remove|clean: delete text*
    """,
    "systemd-nspawn": """write command -D,--directory=cd -i,--image=read -b,--boot -M,--machine=text -u,--user=user
        --bind=text --bind-ro=text -n,--network-veth --network-bridge=text --private-network -U --private-users=?text
        -x,--ephemeral -E,--setenv=text --chdir=text -q,--quiet -a,--as-pid2 -p,--port=text --read-only
        --template=read --volatile=?text --capability=text --register=text --keep-unit --resolv-conf=text
        --console=text -P,--pipe --hostname=text -h,--help!help --version!help @stop
    """,
    "qemu-system-x86_64|qemu-system-aarch64|qemu-kvm|kvm|qemu-system-i386|qemu-system-arm|qemu": """write text* @long
        -help,--help!help -version,--version!help -M,-machine=text -m=text -hda=write -hdb=write -cdrom=read
        -boot=text -drive=text -smp=text -cpu=text -enable-kvm -kernel=read -initrd=read -append=text -nographic
        -net=text -netdev=text -device=text -display=text -vga=text -serial=text -monitor=text -daemonize -name=text
        -snapshot -L=text -accel=text -bios=read -vnc=text -usb -rtc=text -k=text -nic=text
    """,
    "firecracker|cloud-hypervisor|bhyve|xl|xe|virtualbox|quickemu|utmctl|tart|vmrun|vim-cmd|prlctl|vmadm|"
    "hyperkit": """write text* -h --help!help -version,--version!help
        list|info|ps|status|version: read text*
        delete|destroy|rm|remove|deleteVM: delete text*
    """,
    "pveversion|pveperf": "read read* -v,--verbose --verbose",
    "pveum": """
        priv text* --output-format=text --comment=text --email=text --enable=text --expire=text --firstname=text
            --lastname=text --groups=text --password=text --roles=text --users=text --tokens=text --propagate=text
            --privs=text --append=text --noborder --noheader
        user|group|role|acl|realm|pool list: read text* --output-format=text --full --enabled --noborder
            --noheader
        user permissions: read text* --path=text --output-format=text
        user token list|permissions: read text* --output-format=text --path=text
        user|group|role|realm|pool delete: delete,priv text*
        user tfa list: read text*
        help: read text*
    """,
    "pvesh": """
        read --output-format=text --noborder --noheader --human-readable=text --noproxy=text --quiet
        get|ls|usage|help: read text* -v --returns --command=text --type=text --full=text --limit=text
            --start=text --since=text --until=text --content=text --storage=text --typefilter=text --errors=text
            --source=text --timeframe=text --cf=text --vmid=text --userfilter=text
        create|set|post|put: priv text*
        delete: delete text*
    """,
    "govc": """
        read,net -h!help
        *.info|*.ls|ls|find|about|about.cert: read,net text* -json -dump -xml -r -e -h -s -l -a -i -n=text
            -t=text -p=text -u=text -f=text -type=text -name=text -k -dc=text -vm=text -host=text -ds=text
            -cluster=text -n @long
        events|tasks|tree|metric.*|object.collect|datastore.info|datastore.ls: read,net text* -json -dump -xml -r
            -e -h -s -l -a -i -n=text -t=text -p=text -u=text -f=text -type=text -name=text -k -dc=text -vm=text
            -host=text -ds=text -cluster=text -n @long
        vm.ip|session.ls|permissions.ls|logs|logs.ls|license.*: read,net text* -json -dump -xml -r -e -h -s -l -a
            -i -n=text -t=text -p=text -u=text -f=text -type=text -name=text -k -dc=text -vm=text -host=text -ds=text
            -cluster=text -n @long
        host.*.info|version|snapshot.tree|env|device.*.info|volume.ls|tags.*.ls: read,net text* -json -dump -xml
            -r -e -h -s -l -a -i -n=text -t=text -p=text -u=text -f=text -type=text -name=text -k -dc=text -vm=text
            -host=text -ds=text -cluster=text -n @long
        *.destroy|*.rm|*.remove|snapshot.revert|datastore.rm|object.destroy|vm.unregister: delete,net text*
            -vm=text -u=text -dc=text -ds=text -f @long
        *.create|*.change|*.clone|*.add|*.power|vm.*|host.*|datastore.*|import.*|export.*: write,net text*
            -vm=text -on -off -reset -s -r -u=text -dc=text -ds=text -force -m -c=text -json @long
        guest.*|permissions.*|role.*|device.*|snapshot.*: write,net text* -vm=text -on -off -reset -s -r -u=text
            -dc=text -ds=text -force -m -c=text -json @long
        cluster.*|pool.*|object.*|volume.*|tags.*|library.*: write,net text* -vm=text -on -off -reset -s -r
            -u=text -dc=text -ds=text -force -m -c=text -json @long
    """,
    "esxcli": """
        read text* --formatter=text -s,--server=host -u,--username=text -p,--password=text -h,--vihost=host
            --debug -i=text -d=text -v=text -n=text --help!help
    """,
    "vmware-toolbox-cmd": """
        read
        -v: read none
        stat|timesync|device|disk|config|logging|globalconf|info|gueststore|upgrade: read
        stat *: read text*
        timesync|device|logging|upgrade|globalconf status|list|level: read text*
        timesync enable|disable: write none
        disk list: read none
        disk shrink|shrinkonly|wipe: write text*
        config get: read text*
        config set|remove: write text*
    """,
}
