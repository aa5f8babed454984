"""The kernel, booting, hardware, and what guards the system: auditing, SELinux, AppArmor."""

PROGRAMS = {
    # kernel, boot, hardware
    "modprobe": """
        write text* -a,--all -b,--use-blacklist -C,--config=read -c,--showconfig,--show-config!dry -d,--dirname=cd
            -D,--show-depends!dry --show-exports!dry --dump-modversions!dry -f,--force --force-modversion
            --force-vermagic -i,--ignore-install --ignore-remove --first-time -n,--dry-run,--show!dry -q,--quiet
            -R,--resolve-alias!dry -r,--remove --remove-dependencies --remove-holders -w,--wait=text -s,--syslog
            -S,--set-version=text -v,--verbose -l,--list!dry -h,--help!help -V,--version!help
    """,
    "insmod": "exec read text* -f,--force -s,--syslog -v,--verbose -h,--help!help -V,--version!help",
    "rmmod": "write text+ -f,--force -s,--syslog -v,--verbose -w --wait -h,--help!help -V,--version!help",
    "lsmod": "read none -s -v -h,--help!help -V,--version!help",
    "modinfo": """
        read text* -0,--null -a,--author -b,--basedir=cd -d,--description -F,--field=text -k,--set-version=text
            -l,--license -m,--modname -n,--filename -p,--parameters -h,--help!help -V,--version!help
    """,
    "depmod": """write text* -a,--all -A,--quick -b,--basedir=cd -C,--config=read -e,--errsyms -E,--symvers=read
            -F,--filesyms=read -m,--map -n,--show,--dry-run!dry -o,--outdir=write -P,--symbol-prefix=text -r
            -v,--verbose -w,--warn -h,--help!help -V,--version!help
    """,
    "kmod": """read none -h,--help!help -V,--version!help
        list|static-nodes: read text* -f=text -o=write!write
        load|unload: write text*
    """,
    "kldload|kldunload": "write text* -f -i=text -n -q -v",
    "kldstat": "read text* -v -h -q -i=text -m=text -n=text -d",
    "dkms": """write text* -m=text -v=text -k=text -a,--arch=text -q,--quiet --all --force --no-depmod --no-initrd
            --kernelsourcedir=cd --dkmstree=cd --sourcetree=cd --directive=text -h,--help!help -V,--version!help
        status: read text*
        add|build|install|uninstall|autoinstall|mkdeb|mkrpm|mkdsc|match|ldtarball|mktarball: exec text*
        mkdriverdisk: exec text*
        remove|unbuild: delete text*
    """,
    "lspci": """
        read none -b -d=text -D -F=read -H=text -i=read -k -m -mm -M -n -nn -O=text -p=read -P -PP -q -qq -Q -s=text
            -t -v -vv -vvv -x -xx -xxx -xxxx -A=text -G --version!help --help!help
    """,
    "lsusb": "read none -d=text -D=read -s=text -t,--tree -v,--verbose -V,--version!help -h,--help!help",
    "lscpu": """read none -a,--all -b,--online -B,--bytes -c,--offline -C,--caches=?text -e,--extended=?text
            -H,--hierarchic=?text -J,--json -p,--parse=?text -r,--raw -s,--sysroot=cd -x,--hex -y,--physical
            --annotate=?text --output-all -h,--help!help -V,--version!help
    """,
    "lsmem": """
        read none -J,--json -P,--pairs -a,--all -b,--bytes -n,--noheadings -o,--output=text --output-all -r,--raw
            -S,--split=text -s,--sysroot=cd --summary=?text -h,--help!help -V,--version!help
    """,
    "lshw": """
        read none -html -xml -json -short -businfo -c,-class,-C=text -sanitize -numeric -notime -quiet -enable=text
            -disable=text -dump=write!write -X -version!help -help!help @long
    """,
    "lsscsi|lspnp|lspower|lsgpu|lssubsys|lsinitrd|lsinitramfs|lsinitcpio|lsblkid": """
        read text* -a -b -B -c -C -d -D -e -f=read -g -H -i -k -l -L -n -N -o=text -p -P -r -s -S -t -U -u -v -V!help
            -w -x -A --size --scsi_id --transport --long --list --generic --hosts --json -J -m --verbose
            --unmkinitramfs -h!help --help!help --version!help
    """,
    "hwinfo": """
        read text* --short --log=write!write --all --cpu --disk --network --netcard --block --memory --bios --usb
            --pci --gfxcard --storage --partition --framebuffer --monitor --sound --wlan --keyboard --mouse --listmd
            --only=text --smp --arch --reallyall --hwinfo --help!help --version!help
    """,
    "dmidecode": """read none -d,--dev-mem=read -q,--quiet -s,--string=text -t,--type=text -H,--handle=text -u,--dump
            --dump-bin=write!write --from-dump=read --no-sysfs --no-quirks --oem-string=text -h,--help!help
            -V,--version!help
    """,
    "biosdecode|vpddecode|acpi|lsacpi|decode-dimms|hardinfo|virt-what|systemd-dissect|cpufreq-info|ledctl": """
        read text* -a,--everything -b,--battery -c -d=text -f -i -s -t -V -x -q -l,--list -m --config=read
            --help!help -h!help --version!help -v
    """,
    "sensors": """
        read text* -A,--no-adapter -b -c,--config-file=read -f,--fahrenheit -j -u -s,--set!write --allow-no-sensors
            --bus-list -h,--help!help -v,--version!help
    """,
    "sensors-detect": "write none --auto --help!help",
    "nvidia-smi": """
        read text* -L,--list-gpus -B,--list-excluded-gpus -i,--id=text -f,--filename=write!write -l,--loop=text
            -lms,--loop-ms=text -q,--query -u,--unit -x,--xml-format --dtd -d,--display=text --query-gpu=text
            --query-compute-apps=text --query-apps=text --query-supported-clocks=text --query-accounted-apps=text
            --query-retired-pages=text --format=text --debug=write -r,--gpu-reset!write
            -pm,--persistence-mode=text!write -e,--ecc-config=text!write -p,--reset-ecc-errors=text!write
            -c,--compute-mode=text!write -pl,--power-limit=text!write -lgc,--lock-gpu-clocks=text!write
            -rgc,--reset-gpu-clocks!write -ac,--applications-clocks=text!write -rac,--reset-applications-clocks!write
            -am,--accounting-mode=text!write -mig,--multi-instance-gpu=text!write -h,--help!help --version!help
        topo|dmon|pmon|nvlink|stats|mig|vgpu|encodersessions|fbcsessions|clocks|daemon|replay: read text* -m,--matrix
            -s=text -c=text -o=text -lgip -lgi -lci -cgi=text!write -dgi!delete -cci=text!write -dci!delete -C -mp
            -p2p=text -gi=text -ci=text -st,--status @long
    """,
    "reboot|halt|poweroff": """
        write text* -f,--force -p,--poweroff -w,--wtmp-only --halt --reboot -d,--no-wtmp -n --no-sync --no-wall
            --message=text --when=text -h -i -k=text -l -q -r -N -R --boot-loader-menu=text --help!help
            --version!help
    """,
    "shutdown": """
        write text* -H,--halt -P,--poweroff -p -r,--reboot -h -k -c -t=text -f -F -n -a -o -l -s --no-wall --show!dry
            -i=text -y -g=text -u --when=text --help!help --version!help
    """,
    "kexec": """write read? text* -l,--load -p,--load-panic -a,--kexec-syscall-auto -s,--kexec-file-syscall
            -c,--kexec-syscall -e,--exec -u,--unload -f,--force -t,--type=text -d,--debug -S,--status -x,--no-ifdown
            -y,--no-sync --initrd,--ramdisk=read --reuse-initrd --append=text --command-line=text --reuse-cmdline
            --load-jump-back-helper --mem-min=text --mem-max=text --dtb=read -h,--help!help -v,--version!help
    """,
    "update-grub|update-grub2|update-grub-legacy": "write none -y -o,--output=write -v,--version!help -h,--help!help",
    "grub-mkconfig|grub2-mkconfig": """
        read none -o,--output=write!write --update-bls-cmdline!write --no-grubenv-update -h,--help!help
            -V,--version!help
    """,
    "grub-install|grub2-install": """
        write read? --target=text --efi-directory=cd --boot-directory=cd --root-directory=cd --bootloader-id=text
            --removable --recheck --force --force-file-id --no-nvram --no-bootsector --no-floppy --modules=text
            --install-modules=text --compress=text --allow-floppy --debug --debug-image=text --disk-module=text
            --uefi-secure-boot --no-uefi-secure-boot --themes=text --locales=text --fonts=text -d,--directory=cd
            --grub-mkdevicemap=read --grub-mkimage=exec --skip-fs-probe --product-version=text --label-font=read
            --label-color=text -k,--pubkey=read -s --suse-enable-tpm --core-compress=text -v,--verbose -h,--help!help
            -V,--version!help
    """,
    "grub-bios-setup|grub-setup": """
        write read -a,--allow-floppy -b,--boot-image=read -c,--core-image=read -d,--directory=cd -f,--force
            -m,--device-map=read -s,--skip-fs-probe -v,--verbose -?,--help!help -V,--version!help --usage!help
    """,
    "grub-set-default|grub-reboot|grub2-set-default|grub2-reboot": """
        write text --boot-directory=cd -h,--help!help -V,--version!help -v
    """,
    "grub-editenv|grub2-editenv": """read read -v,--verbose -?,--help!help -V,--version!help
        *: read
        * list: read none
        * create|set|unset: write text*
    """,
    "grub-probe|grub2-probe|grub-file|grub-script-check|grub2-script-check|grub-fstest|grub-mkrelpath": """
        read read* --is-arm-efi --is-x86-linux --is-x86_64-xnu --is-i386-efi --is-arm64-efi --is-x86-kfreebsd
            --is-x86-netbsd -d,--device --device-map=read -m=read -t,--target=text -v,--verbose -r -0 --is-x86_64-efi
            --is-x86-multiboot -?,--help!help -V,--version!help
    """,
    "grub-mkrescue|grub2-mkrescue|grub-mkimage|grub2-mkimage|grub-mkstandalone": """
        write read* -o,--output=write --format=text -O=text -p,--prefix=text --modules=text --compress=text -C=text
            -d,--directory=cd -v,--verbose --xorriso=exec --product-name=text --product-version=text -c=read
            -h,--help!help -V,--version!help
    """,
    "grub-mkpasswd-pbkdf2|grub2-mkpasswd-pbkdf2": """
        read none -c,--iteration-count=text -l,--buflen=text -s,--salt=text -?,--help!help -V,--version!help
    """,
    "grub-mount": """
        write read+ write -C,--crypto -d,--debug=text -K,--zfs-key=read -r,--root=text -u,--uuid=text -v,--verbose
            -?,--help!help -V,--version!help
    """,
    "grubby": """
        write none --info=text!dry --default-kernel!dry --default-index!dry --default-title!dry --update-kernel=text
            --args=text --remove-args=text --set-default=text --set-default-index=text --add-kernel=read
            --remove-kernel=text!delete --copy-default --make-default --initrd=read --title=text --grub2 --grub
            --bad-image-okay --boot-filesystem=text --bootloader-probe!dry --config-file=write --efi --env=write
            --no-etc-grub-update -o=write --zipl -h,--help!help -v,--version!help
    """,
    "efibootmgr": """read none -a,--active!write -A,--inactive!write -b,--bootnum=text -B,--delete-bootnum!delete
            -c,--create!write -C,--create-only!write -d,--disk=read -D,--remove-dups!delete -e,--edd=text
            -E,--device=text -f,--reconnect -F,--no-reconnect -g,--gpt -i,--iface=text -I,--index=text
            -l,--loader=text -L,--label=text -m,--mirror-below-4G=text!write -M,--mirror-above-4G=text!write
            -n,--bootnext=text!write -N,--delete-bootnext!write -o,--bootorder=text!write
            -O,--delete-bootorder!delete -p,--part=text -q,--quiet -r,--driver -t,--timeout=text!write
            -T,--delete-timeout!write -u,--unicode -v,--verbose -V,--version!help -w,--write-signature!write
            -y,--sysprep -@,--append-binary-args=read -h,--help!help
    """,
    "efivar": """read none -A,--attributes=text -l,--list -p,--print -d,--print-decimal -n,--name=text -a,--append!write
            -f,--datafile=read -w,--write!write -e,--export=write!write -i,--import=read!write -L,--list-guids
            -?,--help!help --usage!help --version!help
    """,
    "mokutil": """read text* --list-enrolled -l --list-new -N --list-delete -D --import=read!priv -i=read!priv
            --delete=read!priv -d=read!priv --revoke-import!write --revoke-delete!write --export!write -x!write
            --password!priv -p!priv --clear-password!priv -c!priv --disable-validation!priv --enable-validation!priv
            --sb-state --test-key=read -t=read --reset!priv --generate-hash=?text -g=?text --hash-file=read -f=read
            --root-pw -P --simple-hash -s --pk --kek --db --dbx --mokx -X --timeout=text!write
            --set-verbosity=text!write --trust-mok!priv --untrust-mok!priv -h,--help!help
    """,
    "sbctl": """read none --json --debug --quiet --config=read --disable-landlock -h,--help!help
        status|list-files|list-bundles|list-enrolled-keys|verify|debug: read read*
        create-keys|enroll-keys|export-enrolled-keys|import-keys|rotate-keys: priv text*
        reset: priv,delete text*
        sign|sign-all|bundle|generate-bundles|setup: write read* -s,--save -o,--output=write
        remove-file|remove-bundle: delete text*
    """,
    "update-initramfs|mkinitramfs": "write text* -k=text -c -u -d!delete -b=cd -t -s -v -o=write -r=text -h!help",
    "dracut": """
        write write? text* -f,--force -v,--verbose -H,--hostonly -N,--no-hostonly -m,--modules=text -o,--omit=text
            -a,--add=text -d,--drivers=text --add-drivers=text --force-drivers=text --omit-drivers=text
            --filesystems=text -k,--kmoddir=cd --fwdir=cd --kver=text --regenerate-all -p,--parallel
            --list-modules!dry --print-cmdline!dry -M -q,--quiet -c,--conf=read --confdir=cd --tmpdir=cd
            -r,--sysroot=cd -l,--local -i,--include=read -I,--install=text --gzip --xz --zstd --lz4 --bzip2 --lzma
            --lzo --compress=text --no-compress --no-kernel --early-microcode --uefi --kernel-cmdline=text
            --kernel-image=read --rebuild=read --printsize --stdlog=text --mount=text --device=text --add-device=text
            --add-fstab=read -h,--help!help
    """,
    "mkinitcpio": """write none -A,--addhooks=text -c,--config=read -D,--generatedir=write -d=write -g,--generate=write
            -H,--hookhelp=text!help -k,--kernel=text -L,--listhooks!dry -M,--automods!dry -n,--nocolor
            -p,--preset=text -P,--allpresets -R,--remove!delete -r,--moduleroot=cd -S,--skiphooks=text -s,--save
            -t,--builddir=cd -U,--uki=write -V,--version!help -v,--verbose -z,--compress=text --kernelimage=read
            --cmdline=read --no-cmdline -h,--help!help
    """,
    "ukify": """
        write text* --linux=read --initrd=read --cmdline=text --os-release=text --output,-o=write --config,-c=read
            --secureboot-private-key=read --secureboot-certificate=read --pcr-private-key=read --pcr-public-key=read
            --measure --sign-kernel --uname=text --stub=read --tools=exec --signing-engine=text --summary!dry
            --json=text --all --section=text -h,--help!help --version!help
        inspect: read read*
        build|genkey: write text*
    """,
    "lilo": "write none -v -q -t!dry -C=read -b=text -r=cd -u=text -M=text -R=text -V!help",
    "udevadm": """read none -d,--debug -h,--help!help -V,--version!help
        info: read read* -q,--query=text -p,--path=text -n,--name=read -r,--root -a,--attribute-walk -t,--tree
            -x,--export -P,--export-prefix=text -d,--device-id-of-file=read -e,--export-db -c,--cleanup-db!write
            -w,--wait-for-initialization=?text --json=text --subsystem-match=text --property=text --value --no-pager
        settle|monitor|test|test-builtin|verify|cat|wait|lock: read text* -t,--timeout=text -E,--exit-if-exists=read
            -k,--kernel -u,--udev -p,--property -s,--subsystem-match=text --tag-match=text -a,--action=text
            -N,--resolve-names=text
        trigger|control: write text* -v,--verbose -n,--dry-run!dry -q,--quiet -t,--type=text -c,--action=text
            -s,--subsystem-match=text -S,--subsystem-nomatch=text -a,--attr-match=text -A,--attr-nomatch=text
            -p,--property-match=text -g,--tag-match=text -y,--sysname-match=text --name-match=text
            -b,--parent-match=text -w,--settle --uuid --prioritized-subsystem=text -e,--exit -l,--log-priority=text
            --stop-exec-queue --start-exec-queue -R,--reload --property=text -m,--children-max=text --ping
            --timeout=text
    """,
    "rfkill": """
        read none -J,--json -n,--noheadings -o,--output=text --output-all -r,--raw -h,--help!help -V,--version!help
        list|event: read text*
        block|unblock|toggle: write text*
    """,
    # auditing, SELinux, AppArmor
    "auditctl": """
        priv text* -b=text -c -D -e=text -f=text -h!help -i -l!dry -m=text -q=text -r=text -R=read -s!dry -t -v!help
            --backlog_wait_time=text --loginuid-immutable --reset-lost --reset_backlog_wait_time_actual --signal=text
            -a=text -A=text -C=text -d=text -F=text -k=text -p=text -S=text -w=text -W=text
    """,
    "augenrules": "priv none --check!dry --load",
    "ausearch": """
        read text* -a,--event=text --arch=text -c,--comm=text --debug --checkpoint=write -e,--exit=text --escape=text
            --extra-keys --extra-labels --extra-obj2 --extra-time -f,--file=text --format=text -ga,--gid-all=text
            -ge,--gid-effective=text -gi,--gid=text -h!help -hn,--host=text -i,--interpret -if,--input=read
            --input-logs --just-one -k,--key=text -l,--line-buffered -m,--message=text -n,--node=text
            -o,--object=text -p,--pid=text -pp,--ppid=text -r,--raw -sc,--syscall=text -se,--context=text
            --session=text -su,--subject=text -sv,--success=text -te,--end=text -ts,--start=text -tm,--terminal=text
            -ua,--uid-all=text -ue,--uid-effective=text -ui,--uid=text -ul,--loginuid=text -uu,--uuid=text
            -v,--version!help -vm,--vm-name=text -w,--word -x,--executable=text --help!help @long
    """,
    "aureport|aulast|aulastlog|auvirt|ausyscall": """
        read text* -au,--auth -a,--avc -c,--config -cr,--crypto -e,--event --escape=text -f,--file --failed -h,--host
            -i,--interpret -if,--input=read --input-logs --integrity -k,--key -l,--login -m,--mods -ma,--mac
            -n,--anomaly --node=text -nc,--no-config -p,--pid -r,--response -s,--syscall --success --summary -t,--log
            -tm,--terminal -te,--end=text -ts,--start=text -tty,--tty -u,--user --virt -x,--executable --dump --exact
            --help!help -v!help @long
    """,
    "autrace": "exec exec text* -r",
    "sestatus|getenforce|selinuxenabled|getsebool|matchpathcon|sesearch|seinfo|secon|avcstat|audit2why|"
    "sealert|selinuxconlist|selinux_check_access": """
        read text* -v -b -a,--analyze=read -m=text -n -N -f=read -p=text -P=text -V -A,--allow -s,--source=text
            -t,--target=text -c,--class=text -T -C -l=text -d -i,--input=read -w --all --auditallow --dontaudit
            --type_trans --role_allow --boolean=?text --file --pid=text --prompt --current --self --parent --user
            --role --type --sensitivity --clearance --mls-range --raw --color -u -r -h,--help!help --version!help
    """,
    "setenforce|setsebool|togglesebool": "priv text* -P -N -V",
    "semanage": """priv text* -h,--help!help
        boolean|fcontext|port|login|user|interface|module|node|ibpkey|ibendport|permissive: priv text* -a,--add
            -d,--delete -m,--modify -l,--list!dry -E,--extract!dry -D,--deleteall -C,--locallist -n,--noheading
            -N,--noreload -t,--type=text -p,--proto=text -s,--seuser=text -r,--range=text -f,--ftype=text
            -e,--equal=text -1,--on -0,--off -S,--store=text -R,--roles=text -L,--level=text -P,--prefix=text
            -M,--mask=text --enable --disable -F,--file=read
        dontaudit|import: priv text* -a,--add -d,--delete -m,--modify -l,--list!dry -E,--extract!dry -D,--deleteall
            -C,--locallist -n,--noheading -N,--noreload -t,--type=text -p,--proto=text -s,--seuser=text
            -r,--range=text -f,--ftype=text -e,--equal=text -1,--on -0,--off -S,--store=text -R,--roles=text
            -L,--level=text -P,--prefix=text -M,--mask=text --enable --disable -F,--file=read
        export: read none -f,--output_file=write!write -S=text
    """,
    "semodule": """priv none -R,--reload -B,--build -D,--disable_dontaudit -i,--install=read -r,--remove=text
            -l,--list-modules,--list=?text!dry -X,--priority=text -e,--enable=text -d,--disable=text
            -E,--extract=text -n,--noreload -N -P,--preserve_tunables -v,--verbose -c,--cil -H,--hll -s,--store=text
            -p,--path=cd -S -m,--checksum --rebuild-if-modules-changed -h,--help!help
    """,
    "semodule_package|semodule_unpackage|semodule_link|semodule_expand|checkmodule|checkpolicy|sepolicy": """
        write read* -o,--outfile=write -m,--module=read -f,--fc=read -M -b -c=text -V!help -h,--help!help
    """,
    "audit2allow": """
        read text* -a,--all -b,--boot -d,--dmesg -D,--dontaudit -i,--input=read -l,--lastreload -m,--module=text
            -M=write!write -N,--noreference -o,--output=append!write -p,--policy=read -r,--requires -R,--reference
            -t,--type=text -v,--verbose -w,--why -x,--xperms -e,--explain --debug -h,--help!help --version!help
    """,
    "restorecon": """
        write change* -e=text -f=read -F -h -i -I -D -m -n!dry -N -o=write -p -0 -q -r -R -s -T=text -v -vv -W -x
            -?!help
    """,
    "fixfiles": """write change* -F -f -R=text -a -B -l=write -N=text -T=text -v -M -C=text -o=write
        check|verify: read read*
        restore|relabel|onboot: write change*
    """,
    "setfiles": "write read change* -d -e=cd -f=read -F -l -m -n!dry -o=write -p -q -r=cd -s -v -W -0 -c=read",
    "runcon": """exec text command -c,--compute -t,--type=text!first -u,--user=text!first -r,--role=text!first
            -l,--range=text!first --help!help --version!help
    """,
    "newrole": "exec text* -r,--role=text -t,--type=text -l,--level=text -p,--preserve-environment -V!help",
    "aa-status|apparmor_status|aa-unconfined|aa-enabled|aa-features-abi": """
        read text* --enabled --profiled --enforced --complaining --kill --special-unconfined --process-mixed --json
            --pretty-json --verbose --show=text --count --filter.mode=text --paranoid --with-ss --with-netstat -v -q
            -x --help!help -h!help
    """,
    "aa-enforce|aa-complain|aa-disable|aa-audit|aa-teardown|aa-cleanprof|aa-remove-unknown|aa-unload": """
        priv read* -d,--dir=cd -r,--remove --no-reload -s,--silent -n!dry -h,--help!help
    """,
    "aa-genprof|aa-logprof|aa-autodep|aa-easyprof|aa-mergeprof|aa-notify": """
        priv read* -d,--dir=cd -f,--file=read -m,--mark=text -l -s=text -v -p --json -h,--help!help
    """,
    "aa-exec": """
        exec command -p,--profile=text -n,--namespace=text -i,--immediate -d,--debug -f,--file=read -v,--verbose
            -h,--help!help
    """,
    "apparmor_parser": """
        priv read* -a,--add -r,--replace -R,--remove -C,--Complain -B,--binary -N,--names!dry -S,--stdout!dry
            -o,--ofile=write -b,--base=cd -I,--Include=cd -f,--subdomainfs=cd -F,--features-file=read
            -n,--namespace=text -X,--readimpliesX -k,--show-cache -K,--skip-cache -T,--skip-read-cache
            -W,--write-cache --skip-bad-cache --cache-loc=cd -q,--quiet -v,--verbose -Q,--skip-kernel-load
            -V,--version!help -d,--debug -p,--preprocess -D,--dump=text -O,--Optimize=text -j,--jobs=text
            -h,--help!help --abi=read
    """,
    "tuned-adm": """
        read none -d,--debug -a,--async -t,--timeout=text -l,--loglevel=text -h,--help!help -v,--version!help
        list|active|profile_info|recommend|verify|profile_mode: read text* -v,--verbose -i
        profile|off|auto_profile|instance_acquire_devices|instance_create|instance_destroy: write text*
    """,
    "tuned": """write none -d,--daemon -D,--debug -l,--log=write -p,--profile=text --no-socket --no-dbus -h,--help!help
            -v,--version!help
    """,
    "tlp|cpupower|cpufreq-set|brightnessctl": """
        write text* -m,--machine-readable -q,--quiet -n -e,--exponent=?text -d,--device=text -c,--class=text
            -l,--list!dry -p,--pretend!dry -i,--show-info=text!dry -s -r -w,--wait -E,--enumerate!dry --dump!dry
            --monitor!dry --monitor-detail!dry -h,--help!help -v,--version!help -u=text -g=text -f=text -o
        list|get|version|info|frequency-info|idle-info|monitor|max|g|i|m|list-holds: read text*
        query-actions|query-battery-aware: read text*
    """,
    "tlp-stat": """
        read none -b,--battery -c,--config -d,--disk -e,--pcie -g,--graphics -m,--mode -p,--processor -q,--quiet
            -r,--rfkill -s,--system -t,--temp -T,--trace -u,--usb -v,--verbose -w,--warn -P,--pev --cdiff --psup
            --udev --version!help --help!help
    """,
    "rauc": """write text* -c,--conf=read --cert=read --key=read --keyring=read -C=text -d,--debug --version!help
            -h,--help!help
        status: read --detailed --output-format=text
        status mark-*: write text*
        info: read text* --output-format=text --no-verify --no-check-time
    """,
    "socketfilterfw|firmwarepasswd": """
        write text* -xp!dry --status!dry --assess!dry -a -s -v -t=text -w=text --getInfo!dry
        status|list|show|isactive|authenticated-root|help|supportsauthrestart: read text*
        haspersonalrecoverykey: read text*
    """,
    "ndctl|daxctl|cxl": """
        read none --namespaces --regions --buses --idle --bus=text --namespace=text --region=text --dimm=text --dimms
            --health --human --mode=text --type=text --size=text -vvv -vv -v --verbose -b=text -r=text -d=text
            -n=text -N -D -R -H -i -u -M -X -C -F -L
        list|version|help|check-namespace|read-labels|inject-error-status|monitor|wait-scrub: read text*
        create-namespace|enable-namespace|disable-namespace|enable-region|disable-region: write text* -f,--force
            -e=text -m=text -s=text -t=text -a=text
        enable-dimm|disable-dimm: write text* -f,--force -e=text -m=text -s=text -t=text -a=text
        start-scrub|update-firmware|inject-error|inject-smart|load-keys|reconfigure-device: write text*
        online-memory|offline-memory|setup-passphrase|update-passphrase|remove-passphrase: write text*
        freeze-security|clear-errors|enable-memdev|disable-memdev: write text*
        destroy-namespace|sanitize-dimm|init-labels|zero-labels|write-labels|write-infoblock: delete text* -f,--force
        destroy-region|destroy-device: delete text* -f,--force
    """,
    "systemd-hwdb": """read none --usr --strict --root=cd -h,--help!help --version!help
        query: read text*
        update: write none
    """,
    "switch_root|pivot_root": "exec write exec? text* -h,--help!help -V,--version!help",
    "extlinux|syslinux": """write write* -i,--install -U,--update -z,--zip -s,--sectors=text -H,--heads=text -r,--raid
        -O,--once=text -d,--directory=write -f,--force -t,--offset=text -h,--help!help -v,--version!help""",
}
