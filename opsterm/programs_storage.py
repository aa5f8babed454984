"""Disks, partitions and filesystems."""

PROGRAMS = {
    # looking
    "df": """read read* -G -a,--all -B,--block-size=text -h,--human-readable -H,--si -i,--inodes -k -l,--local --no-sync
            --output=?text -P,--portability --sync --total -t,--type=text -T,--print-type -x,--exclude-type=text -v
            -m -g -b -n -c -I -Y --help!help --version!help
    """,
    "du": """read read* -0,--null -a,--all --apparent-size -A -B,--block-size=text -b,--bytes -c,--total
            -D,--dereference-args -d,--max-depth=text --files0-from=read -H -h,--human-readable --inodes -k
            -L,--dereference -l,--count-links -m -g -n -P,--no-dereference -r -S,--separate-dirs --si -s,--summarize
            -t,--threshold=text --time=?text --time-style=text -X,--exclude-from=read --exclude=text
            -x,--one-file-system -I=text --help!help --version!help
    """,
    "gdu|dua|diskus|dfc|pydf|diskonaut|agedu|xdiskusage|baobab|cdu|tdu|dutree|discus": """
        read read* -a -b -c -C -d=text -D -e -f=read -F -g -h -H -i -I=text -k -l -L -m -n -o=write!write -p -P -q -r
            -s -S -t -T -v -V!help -w -x -X=text -0 -1 -2 --si --color=text --exclude=text --exclude-from=read
            --follow-symlinks --confirm-quit --graph-style=text --no-delete --one-file-system --apparent-size
            --no-progress --non-interactive --no-color --no-cross --show-disks --ignore-dirs=text
            --ignore-dirs-pattern=text --log-file=write --max-cores=text --depth=text --reverse --json --all
            --only=text --hide=text --inodes --sort=text --theme=text --width=text --output=text --style=text
            --hide-fs=text --hide-mp=text --only-fs=text --only-mp=text --warnings --top=text --count-all-files
            --no-sort --format=text --stay-on-filesystem --threads=text --no-entry-check --no-percent-bars
            --filecount --number-of-lines=text --help!help --version!help
        i|interactive|a|aggregate: read read*
    """,
    "lsblk": """read read* -A,--noempty -a,--all -b,--bytes -D,--discard -d,--nodeps -E,--dedup=text -e,--exclude=text
            -f,--fs -H,--list-columns!help -h,--help!help -I,--include=text -i,--ascii -J,--json -l,--list -M,--merge
            -m,--perms -N,--nvme -n,--noheadings -o,--output=text -O,--output-all -P,--pairs -p,--paths
            -Q,--filter=text --highlight=text --ct=text --ct-filter=text -r,--raw -S,--scsi -s,--inverse
            -T,--tree=?text -t,--topology --sysroot=cd -v,--virtio -V,--version!help -w,--width=text -x,--sort=text
            -y,--shell -z,--zoned --properties-by=text --annotate=?text
    """,
    "blkid": """
        read read* -c,--cache-file=write -d,--no-encoding -D -g,--garbage-collect!write -h,--help!help -H,--hint=text
            -i,--info -k,--list-filesystems -l,--list-one -L,--label=text -n,--match-types=text -o,--output=text
            -O,--offset=text -p,--probe -s,--match-tag=text -S,--size=text -t,--match-token=text -u,--usages=text
            -U,--uuid=text -w=write!write -V,--version!help
    """,
    "findfs": "read text -h,--help!help -V,--version!help",
    "findmnt": """
        read text* -s,--fstab -m,--mtab -k,--kernel -N,--task=process -p,--poll=?text -w,--timeout=text -A,--all
            -a,--ascii -b,--bytes -C,--nocanonicalize -c,--canonicalize -D,--df -d,--direction=text -e,--evaluate
            -F,--tab-file=read -f,--first-only -I,--dfi -i,--invert -J,--json -l,--list -M,--mountpoint=read
            -n,--noheadings -O,--options=text -o,--output=text --output-all -P,--pairs --pseudo --shadowed
            -R,--submounts -r,--raw --real -S,--source=text -T,--target=read -t,--types=text -U,--uniq
            -u,--notruncate -v,--nofsroot -x,--verify --verbose --tree --vfs-all --deleted --hyperlink=?text
            -Q,--filter=text -y,--shell -H,--list-columns -h,--help!help -V,--version!help
    """,
    "mountpoint": """
        read read -q,--quiet --nofollow -d,--fs-devno -x,--devno -n --show -h,--help!help -V,--version!help
    """,
    "lspv|lsvg|lsmd|volname|fsinfo|partclone.info": """
        read read* -l -a -M -p -L=text!write -U=text!write -d=text -x -h,--help!help -V,--version!help
    """,
    "smartctl": """
        read read* -h,-?,--help,--usage!help -V,--version,--copyright,--license!help -i,--info -a,--all -x,--xall
            -j,--json=?text -y,--json-yaml --scan --scan-open -g,--get=text --identify=?text -q,--quietmode=text
            -d,--device=text -T,--tolerance=text -b,--badsum=text -r,--report=text -n,--nocheck=text
            -s,--smart=text!write -o,--offlineauto=text!write -S,--saveauto=text!write --set=text!write -H,--health
            -c,--capabilities -A,--attributes -f,--format=text -l,--log=text -v,--vendorattribute=text
            -F,--firmwarebug=text -P,--presets=text -B,--drivedb=read -t,--test=text!write -C,--captive
            -X,--abort!write
    """,
    "hddtemp|diskscan|hdsentinel|disktype|ioblame|fincore|vmtouch": """
        read read* -n,--numeric -q,--quiet -u,--unit=text -D,--debug -b,--bytes -J,--json -o,--output=text -r,--raw
            -c -v -i -w -f -4 -6 -s,--noheadings --drivebase -h,--help!help -V,--version!help -d!write -p=text
            -l=text -S=text -t
    """,
    "mount": """
        read read?!write text? -a,--all!write -B,--bind!write -R,--rbind!write -c,--no-canonicalize -f,--fake!dry
            -F,--fork -T,--fstab=read -h,--help!help -i,--internal-only -L,--label=text!write -l,--show-labels
            --map-groups=text --map-users=text -m,--mkdir=?text -M,--move!write -n,--no-mtab -N,--namespace=text
            -O,--test-opts=text -o,--options=text --onlyonce --options-mode=text --options-source=text
            --options-source-force -r,--read-only -s -t,--types=text -U,--uuid=text!write -v,--verbose
            -w,--rw,--read-write -V,--version!help --source=read!write --target=text!write --target-prefix=cd
            --make-shared!write --make-slave!write --make-private!write --make-unbindable!write --make-rshared!write
            --make-rslave!write --make-rprivate!write --make-runbindable!write --exclusive --beneath -d -u -p
    """,
    "mount.nfs|mount.nfs4|mount.cifs|mount.ntfs|ntfs-3g|lowntfs-3g|mount.fuse|mount.glusterfs|mount.ceph|"
    "mount.ntfs-3g|mount.davfs|curlftpfs|davfs2|s3fs|goofys|gcsfuse|blobfuse|mount.s3|bindfs|mergerfs|"
    "encfs|gocryptfs|pmount|simple-mtpfs|jmtpfs|ifuse|squashfuse|fuseiso|archivemount|fuse-overlayfs|"
    "unionfs|fuse-zip|rar2fs|cryfs|securefs|hubicfuse|mount_nfs|mount_smbfs|mount_msdosfs|mount_cd9660|"
    "mount_nullfs|mount_tmpfs|guestmount|apfs-fuse|dislocker|mount.exfat|mount.ecryptfs|"
    "mount.ecryptfs_private|mount.zfs|xmount": """
        write,net text* -o=text -r -w -f -s -v -V,--version!help -n -t=text -h,--help!help -d -a=text -p=text -C
            -F=text -P -i -u=user -g=user -m=text -l,--list -D -c --info!dry --init --passwd -fsname=text --idle=text
            --unmount --reverse --speed!dry --fsck --extpass=shell --foreground --read-only --mkdir
    """,
    "umount|fusermount|fusermount3|pumount|umount.nfs|cryfs-unmount|guestunmount": """
        write cd* -A,--all-targets -a,--all -c,--no-canonicalize -d,--detach-loop --fake!dry -f,--force
            -i,--internal-only -l,--lazy -N,--namespace=text -n,--no-mtab -O,--test-opts=text -R,--recursive
            -r,--read-only -t,--types=text -v,--verbose -q,--quiet -h,--help!help -V,--version!help -u -z -o=text
            --immediate
    """,
    "swapon": """read read*!write -a,--all!write -d,--discard=?text -e,--ifexists -f,--fixpgsz -o,--options=text
            -p,--priority=text -s,--summary!dry --show=?text!dry --noheadings --raw --bytes -v,--verbose
            -L=text!write -U=text!write -T,--fstab=read --output-all -h,--help!help -V,--version!help
    """,
    "swapoff": "write read* -a,--all -v,--verbose -L=text -U=text -h,--help!help -V,--version!help",
    "mkswap": """
        write device text? -c,--check -f,--force -q,--quiet -p,--pagesize=text -L,--label=text -v,--swapversion=text
            -U,--uuid=text -e,--endianness=text -o,--offset=text -s,--size=text -F,--file --verbose --lock=?text
            -h,--help!help -V,--version!help
    """,
    # making filesystems
    "mkfs": """
        write device+ -t,--type=text -V,--verbose --version!help -v -c -l=read -h,--help!help -L=text -n=text -F -f
            -q -b=text -N=text -m=text -i=text -I=text -O=text -E=text -U=text -j -S -T=text -s=text
    """,
    "mkfs.ext2|mkfs.ext3|mkfs.ext4|mkfs.ext4dev|mke2fs": """
        write device text* -b=text -c -C=text -d=read -D -e=text -E=text -F -f=text -g=text -G=text -h!help -i=text
            -I=text -j -J=text -K -l=read -L=text -m=text -M=text -n!dry -N=text -o=text -O=text -q -r=text -S
            -t=text -T=text -U=text -v -V!help -z=write --help!help
    """,
    "mkfs.xfs": """
        write device+ -b=text -c=text -m=text -d=text -f -i=text -l=text -n=text -p=read -q -r=text -s=text -L=text
            -N!dry -K -V!help --help!help
    """,
    "mkfs.btrfs": """
        write device+ --byte-count,-b=text --checksum,--csum=text --data,-d=text --features,-O=text --force,-f
            --help!help --label,-L=text --metadata,-m=text --mixed,-M --nodesize,-n=text --nodiscard,-K --quiet,-q
            --rootdir,-r=read --runtime-features,-R=text --sectorsize,-s=text --shrink --uuid,-U=text
            --version,-V!help --verbose,-v -A=text --subvol=text --compress=text --reflink --device-uuid=text
            --inode-flags=text
    """,
    "mkfs.vfat|mkfs.fat|mkfs.msdos|mkdosfs|mkfs.exfat|mkexfatfs|mkfs.ntfs|mkntfs|mkfs.f2fs|mkfs.jfs|"
    "mkfs.reiserfs|mkreiserfs|mkfs.nilfs2|mkfs.udf|mkudffs|mkfs.bfs|mkfs.minix|mkfs.hfs|mkfs.hfsplus|"
    "mkfs.erofs|mkfs.ocfs2|mkfs.gfs2|mkfs.bcachefs|mkfs.lustre|newfs_msdos|newfs_hfs|newfs_apfs|"
    "newfs_exfat|mkfs.apfs|mkfs.zonefs|mkfs.reiser4": """
        write device+ -a -A -b=text -B=text -c -C -d -D=text -e=text -E=text -f -F=text -g=text -G=text -h=text -H
            -i=text -I -j -J=text -k -l=text -L=text -m=text -M=text -n=text -N=text -o=text -O=text -p=text -q
            -Q,--quick -r=text -R=text -s=text -S=text -t=text -T=text -u=text -U=text -v -V!help -w=text -x -z=text
            --invariant --mbr=?text --codepage=text --offset=text --variant=text --label=text --fast --force
            --cluster-size=text --sector-size=text --no-action!dry --dry-run!dry --verbose --quiet --help!help
            --version!help --utf8 --media-type=text --blocksize=text --fs-uuid=text --uuid
    """,
    "newfs|newfs_lfs|newfs_udf|newfs_ext2fs|newfs_v7fs|newfs_sysvbfs|newfs_nandfs": """
        write device+ -E -J -N!dry -O=text -U -j -k=text -l -n -t -q -F -I -L=text -T=text -a=text -b=text -c=text
            -d=text -e=text -f=text -g=text -h=text -i=text -m=text -o=text -p=text -r=text -s=text -S=text -v=text
            -V=text -B=text -G=text -Z
    """,
    "mkfs.cramfs|mkcramfs|mkfs.jffs2|mkfs.ubifs|ubinize|genext2fs|mkfs.romfs|genromfs": """
        write read+ write -b=text -B=text -e=text -E -h,--help!help -i=read -l=text -L=text -n=text -N=text -o=write
            -p -r=read -s -v -V!help -z -m=text -c=text -x=text -noappend -comp=text -all-root -info -progress
            -no-progress -wildcards -regex -ef=read -Xbcj=text -Xcompression-level=text -no-xattrs -keep-as-directory
            -quiet -processors=text -mem=text -one-file-system -root-owned -d=text
    """,
    # checking and changing filesystems
    "fsck": """write read* -A -C=?text -l -M -N!dry -P -R -r -s -t=text -T -V -a -n!dry -p -y -f -c -v -h --help!help
            -?!help --version!help
    """,
    "e2fsck|fsck.ext2|fsck.ext3|fsck.ext4|fsck.ext4dev": """
        write read -a -b=text -B=text -c -C=text -d -D -E=text -f -F -h!help -j=read -k -l=read -L=read -n!dry -p -r
            -s -S -t -tt -v -V!help -y -z=write
    """,
    "fsck.vfat|fsck.fat|fsck.msdos|dosfsck|fsck.exfat|fsck.ntfs|fsck.f2fs|fsck.xfs|fsck.btrfs|fsck.jfs|"
    "fsck.minix|fsck.cramfs|fsck.reiserfs|reiserfsck|fsck.hfs|fsck.hfsplus|fsck_hfs|fsck_apfs|"
    "fsck_msdosfs|fsck_exfat|fsck_ufs|fsck.nfs|fsck.bcachefs|fsck.ocfs2|fsck.gfs2|fsck.erofs|jfs_fsck|"
    "exfatfsck|fsck.zfs": """
        write read -a -A -b -B=text -c=text -d=text -D -e -E=text -f -F=text -h,--help!help -i -j -l -m=text
            -n,-N,--no-action!dry -O=text -p -q -r -s -S -t -u=text -U -v -V -w -x=text -y -M --check --fix-fixable
            --rebuild-tree --rebuild-sb --clean-attributes --yes --auto --verbose --version!help
    """,
    "tune2fs": """
        write read -c=text -C=text -e=text -E=text -f -g=user -i=text -I=text -j -J=text -l!dry -L=text -m=text
            -M=text -o=text -O=text -p=text -P -Q=text -r=text -T=text -u=user -U=text -z=write -s=text -h!help
    """,
    "resize2fs": "write read text? -b -d=text -f -F -M -p -P!dry -s -S=text -z=write -h!help",
    "dumpe2fs|e2freefrag|filefrag|debugreiserfs|xfs_info|xfs_bmap|xfs_estimate|xfs_logprint|xfs_ncheck|"
    "ntfsinfo|ntfscluster|ntfsls|ntfscat|f2fsstat|dump.f2fs|dump.exfat|fatattr|icat|fls|ils|mmls|mmstat|"
    "fsstat|istat|img_stat|img_cat|blkls|blkstat|ifind|ffind|sigfind|jcat": """
        read text* -a -b=text -B -c=text -C -d -D -e -f=text -F -g -h -i=text -I -k -l -L -m=text -n=text -o=text
            -O=text -p -P -q -r -R -s -S -t=text -T -u -U -v -V!help -x -X -y -z=text --help!help --version!help
    """,
    "mlabel|reiserfstune|jfs_tune|swaplabel|fatsort|ntfsfix|ntfsundelete|e2undo|e2scrub|"
    "e2scrub_all|xfs_fsr|xfs_copy|xfs_mdrestore|xfs_rtcp|xfs_scrub|resize.f2fs|defrag.f2fs|"
    "resize_reiserfs|jfs_debugfs|btrfstune|btrfs-convert|tunefs|fsadm|e4defrag|fstransform": """
        write read text* -f,--force -n,--no-action!dry -h,--help!help -V,--version!help -v,--verbose -q
    """,
    "ntfsresize": "write read -b,--bad-sectors -c,--check!look -d,--debug -f,--force -h,--help!help -i,--info!look "
        "-m,--info-mb-only!look -n,--no-action!dry -P,--no-progress-bar -s,--size=text -v,--verbose -V,--version!help",
    "xfs_repair": "write read+ -f -L -l=read -r=read -n!dry -P -m=text -o=text -t=text -c=text -d -e -v -V!help",
    "xfs_admin": "write read text* -e -f -j -l!dry -u!dry -L=text -c=text -O=text -U=text -p -r=read -V!help",
    "xfs_growfs|xfs_freeze|fsfreeze|growfs": """
        write read -f,--freeze -u,--unfreeze -d -D=text -e=text -i -l -L=text -n!dry -r -R=text -t=read -x -m=text
            -M=text -N!dry -s=text -y -V!help -h,--help!help
    """,
    "xfs_metadump|e2image|ntfsclone|partclone.dd|partclone.ext4|partclone.xfs|partclone.ntfs|"
    "partclone.vfat|partclone.btrfs|fsarchiver|partimage": """
        write read write? -a -A=text -b -c -C -d -e=text -f -F -g -h!help -i -I -l=read -L=text -m=text -n -N
            -o=write -O=write -p -q -Q -r -s=write -v -V!help -w -x -z=text --overwrite=device --output=write
            --save-image --restore-image --metadata --rescue --force --no-action!dry --help!help --version!help
        savefs|savedir: write write read*
        restfs: write read text*
        restdir: write read write
        archinfo: read read
        probe: read text*
    """,
    "e2label|xfs_label|fatlabel|dosfslabel|exfatlabel|ntfslabel": """
        read read text?!write -f,--force -n,--no-action!dry -i -r -q -v -s -V,--version!help -h,--help!help
            --new-serial=text!write --new-half-serial=text!write
    """,
    "setquota": """
        priv text* -a -b -c -f=read -F=text -g,--group -h,--help!help -m -p=user -P -r -R -s -T -t -u,--user -v
            -V!help --batch --always-resolve --format=text --prototype=user
    """,
    "quota|repquota|warnquota|quotastats|quot": """
        read text* -a,--all -A -b -c=text -C -f -F,--format=text -g,--group -h -i -l -m -n -N -O=text -p,--raw-grace
            -P -q,--quiet -Q -s,--human-readable=?text -t -T -u,--user -U -v,--verbose -w,--no-wrap -x
            --show-mntpoint --hide-device --no-mixed-pathnames --filesystem-list --help!help -V,--version!help
    """,
    "edquota|quotaon|quotaoff|quotacheck|convertquota|quotasync": """
        priv text* -a -b -c -C -d -e -f -F=text -g -h!help -i -m -M -n -p=user -P -q -r -R -s -t -T -u -v -V!help
            -x=text -X=text
    """,
    "fstrim": """write read? -A,--fstab -a,--all -h,--help!help -I,--listed-in=read -l,--length=text -m,--minimum=text
            -n,--dry-run!dry -o,--offset=text --quiet --quiet-unsupported -t,--types=text -V,--version!help
            -v,--verbose
    """,
    # partitions and disks
    "fdisk": """write read* -B,--protect-boot -b,--sector-size=text -C,--cylinders=text -c,--compatibility=?text
            -h,--help!help -H,--heads=text -L,--color=?text -l,--list!dry -x,--list-details!dry -n,--noauto-pt
            -o,--output=text -S,--sectors=text -s,--getsz!dry --bytes -t,--type=text -u,--units=?text
            -V,-v,--version!help -W,--wipe-partitions=text -w,--wipe=text --lock=?text -i -e -a=text -f -p -I -q
            -y -g -A
    """,
    "sfdisk": """
        write read text* -A,--activate -a,--append -b,--backup -O,--backup-file=write -B,--backup-pt-sectors --bytes
            -c,--id,--part-type --change-id --print-id!dry --color=?text -d,--dump!dry --delete --disk-id -D,--DOS
            -E,--DOS-extended -f,--force -F,--list-free!dry -g,--show-geometry!dry -h,--help!help -I=read -i
            -J,--json!dry -l,--list!dry --label-nested=text -X,--label=text -L,--Linux --lock=?text
            -m,--move-data=?write -n,--no-act!dry --no-reread --no-tell-kernel -N,--partno=text -o,--output=text
            --part-attrs --part-label --part-uuid -q,--quiet --relocate=text -r,--reorder -s,--show-size!dry -S=text
            -T,--list-types!help -u,--unit=text -V,--verify!dry -v,--version!help -W,--wipe-partitions=text
            -w,--wipe=text -x -1 -2 -z --sector-size=text --discard-free
    """,
    "cfdisk": """write read? -r,--read-only!dry -z,--zero -L,--color=?text -h,--help!help -V,--version!help
            -b,--sector-size=text --lock=?text -P=text!dry -g -a -c=text
    """,
    "gdisk|cgdisk": "write read* -l!dry -h!help -a",
    "fixparts": "write read",
    "sgdisk": """write read+ -a,--set-alignment=text -A,--attributes=text -b,--backup=write -B,--byte-swap-name=text
            -c,--change-name=text -C,--recompute-chs -d,--delete=text -D,--display-alignment!dry
            -e,--move-second-header -E,--end-of-largest!dry -f,--first-in-largest!dry
            -F,--first-aligned-in-largest!dry -g,--mbrtogpt -G,--randomize-guids -h,--hybrid=text -i,--info=text!dry
            -I,--align-end -j,--adjust-main-table=text -k,--move-backup-table=text -l,--load-backup=read
            -L,--list-types!help -m,--gpttombr=text -n,--new=text -N,--largest-new=text -o,--clear -O,--print-mbr!dry
            -p,--print!dry -P,--pretend!dry -r,--transpose=text -R,--replicate=device -s,--sort
            -S,--resize-table=text -t,--typecode=text -T,--transform-bsd=text -u,--partition-guid=text
            -U,--disk-guid=text -v,--verify!dry -V,--version!help -z,--zap -Z,--zap-all -?,--help!help
    """,
    "partx|addpart|delpart|resizepart|kpartx": """
        write read* text* -d,--delete,--dry-run -s,--show,--summary!dry -a,--add -u,--update -r,--raw!dry
            -l,--list!dry -n,--nr=text -o,--output=text -g,--noheadings -b,--bytes -P,--pairs -t,--type=text
            -S,--sector-size=text --list-types!help -p=text -v,--verbose -f -A -h,--help!help -V,--version!help
    """,
    "partprobe": "write read* -d,--dry-run!dry -s,--summary -h,--help!help -v,--version!help",
    "blockdev": """
        read read* --getbsz --getro --getss --getpbsz --getsize64 --getsz --getsize --getra --getfra --getalignoff
            --getdiscardzeroes --getdiskseq --getiomin --getioopt --getmaxsect --getzonesz --report
            --setbsz=text!write --setra=text!write --setfra=text!write --setro!write --setrw!write --flushbufs!write
            --rereadpt!write -q -v -h,--help!help -V,--version!help
    """,
    "blkdiscard|blkzone": """
        delete device+ -f,--force -l,--length=text -o,--offset=text -p,--step=text -q,--quiet -s,--secure
            -z,--zeroout -v,--verbose -c=text -h,--help!help -V,--version!help
        report|capacity: read read
        reset|open|close|finish: delete device
    """,
    "badblocks": """
        read read text? text? -b=text -B -c=text -d=text -e=text -f -i=read -n!write -o=write!write -p=text -s
            -t=text -v -w!delete -x=text -X -V!help
    """,
    "hdparm": """
        read read* -a=?text -A=?text -b=?text -B=?text -c=?text -C -d=?text -D=text!write -E=text!write -f!write
            -F!write -g -h!help -H -i -I -J=?text -k=?text -K=?text -L=text!write -m=?text -M=?text -n=?text -N=?text
            -p=text!write -P=text!write -q -Q=?text -r=?text -R=?text -s=text!write -S=text!write -t -T -u=?text
            -U=text!write -v -V!help -w!write -W=?text -X=text!write -y!write -Y!write -z!write -Z!write
            --dco-freeze!write --dco-identify --dco-restore!delete --dco-setmax=text!delete --direct
            --drq-hsm-error!write --fallocate=text!write --fibmap=read --fwdownload=read!delete
            --fwdownload-mode3=read!delete --Iraw --Istdin --Istdout --make-bad-sector=text!delete --offset=text
            --prefer-ata12 --read-sector=text --repair-sector,--write-sector=text!delete --security-help!help
            --security-freeze!write --security-prompt-for-password --security-unlock=text!write
            --security-set-pass=text!priv --security-disable=text!priv --security-erase=text!delete
            --security-erase-enhanced=text!delete --sanitize-status --sanitize-crypto-scramble!delete
            --sanitize-block-erase!delete --sanitize-overwrite=text!delete --sanitize-freeze-lock!write
            --trim-sector-ranges=text!delete --trim-sector-ranges-stdin!delete --user-master=text
            --security-mode=text --idle-immediate!write --idle-unload!write --set-sector-size=text!delete
            --yes-i-know-what-i-am-doing --please-destroy-my-drive --verbose
    """,
    "sdparm|sg_inq|sg_logs|sg_modes|sg_readcap|sg_vpd|sg_luns|sg_map|sg_scan|sg_turs|sginfo": """
        read read* -a,--all -C,--command=text!write -g,--get=text -i,--inquiry -p,--page=text -s,--set=text!write
            -c,--clear=text!write -D,--defaults!write -S,--save!write -l,--long -q,--quiet -r -v -H,--hex
            -e,--enumerate -n -x -t -w -L -d -k -P -U -y -h,--help!help -V,--version!help --capacity --size --unit
            --brief --transport --scsi_id --wwn --device --generic --kname --hosts --list
    """,
    "sg_format|sg_sanitize|sg_write_same|sg_unmap|sg_dd|sg_reset|sg_start|sg_persist|sg_write_buffer": """
        delete read* text* -h,--help!help -V,--version!help -v -F,--format -e -i -q,--quick -s=text -S -w -B -C -O -Z
            --start --stop --block --crypto --overwrite
    """,
    "nvme": """read none -o,--output-format=text -v,--verbose -h,--help!help --version!help -n,--namespace-id=text
            -H,--human-readable -b,--raw-binary -t,--timeout=text
        list|list-subsys|id-ctrl|id-ns|id-nvmset|id-iocs|id-domain|list-ns|list-ctrl|list-endgrp: read read*
        get-feature: read read* -f,--feature-id=text -s,--sel=text -l,--data-len=text --cdw11=text
        list-secondary|ns-descs|nvm-id-ctrl|nvm-id-ns|primary-ctrl-caps|cmdset-ind-id-ns: read read*
        nvm-id-ns-lba-format|show-hostnqn|show-topology|show-regs|error-log|smart-log|fw-log: read read*
        effects-log|endurance-log|self-test-log|sanitize-log|persistent-event-log|ana-log: read read*
        telemetry-log|get-log|get-property|get-ns-id|supported-log-pages|resv-report: read read*
        dir-receive|get-lba-status|status|version|help|mi-cmd-support-effects-log: read read*
        changed-ns-list-log|predictable-lat-log|boot-part-log|media-unit-stat-log|phy-rx-eom-log: read read*
        discover|config: net text* -t=text -a=text -s=text -q=text -w=text --transport=text --traddr=text
            --trsvcid=text
        connect|connect-all|disconnect|disconnect-all|dim: net,write text* -t=text -n=text -a=text -s=text -q=text
        device-self-test|set-feature|set-property|ns-rescan|subsystem-reset|reset|attach-ns: write text
        detach-ns|ns-attach|resv-acquire|resv-register|resv-release|dir-send|virt-mgmt|rpmb: write text
        capacity-mgmt|lockdown|tls-key|gen-hostnqn: write text
        fw-download|fw-commit|fw-activate: write text -f,--fw=read -s,--slot=text -a,--action=text
        format|sanitize|delete-ns|create-ns|write|write-zeroes|write-uncor|dsm|zns|io-passthru: delete device*
            -s,--ses=text -l,--lbaf=text -f,--force -a,--sanact=text -r,--reset -i,--pi=text -d,--data=read
        admin-passthru|security-send|copy|fdp: delete device* -s,--ses=text -l,--lbaf=text -f,--force
            -a,--sanact=text -r,--reset -i,--pi=text -d,--data=read
        read|compare|verify|security-recv: read read -s,--start-block=text -c,--block-count=text -z,--data-size=text
            -d,--data=write
        intel|wdc|micron|samsung|seagate|ocp|solidigm|toshiba|huawei|netapp|dell|memblaze: write text*
        virtium|dera|scaleflux|ymtc|transcend|nvidia|innogrit|shannon: write text*
    """,
    "eject": """
        write read? -h,--help!help -v,--verbose -d,--default!dry -a,--auto=text -c,--changerslot=text -t,--trayclose
            -T,--traytoggle -x,--cdspeed=text -X,--listspeed!dry -n,--noop!dry -r,--cdrom -s,--scsi -f,--floppy
            -q,--tape -p,--proc -m,--no-unmount -M,--no-partitions-unmount -i,--manualeject=text -F,--force
            -V,--version!help
    """,
    "dd_rescue|myrescue|safecopy|ddrescuelog|ddrescueview|recoverdisk": """
        write read device write? -a=text -A -b=text -B -c=text -C -d -D -e=text -f,--force -F=text -G -H=text -i=text
            -I -J -K=text -l=text -L -m=text -M -n -N -o=text -O -p -P -q -r=text -R -s=text -S -t -T=text -u -v
            -V!help -w -x=text -X=text -y -Z=text -h,--help!help :if=read :of=device :bs=text :hash=text
            :hashlog=write :pattern=text :count=text :status=text :conv=text :hof=device :log=write :wipe=device
            :vf=read :split=text :verb=text
    """,
    "testdisk|photorec|extundelete|ext4magic|foremost|scalpel|recoverjpeg|magicrescue": """
        write read* -h,--help!help -V,--version!help -l -i=read -o=write -t=text -v -q -T -b -c=read --inode=text
            --restore-file=text --restore-all --restore-directory=text --restore-files=read --after=text
            --before=text --journal --superblock --block=text
    """,
    "diskutil": """read none
        list|info|information|activity|listFilesystems|verifyVolume|verifyDisk: read text* -plist -all
        mount|mountDisk|unmount|umount|unmountDisk|eject|rename|renameVolume|enableJournal: write text*
        disableJournal|enableOwnership|disableOwnership|repairVolume|repairDisk: write text*
        repairPermissions|moveJournal|addPartition|resetUserPermissions|setGlobalPermissions: write text*
        image: write text*
        eraseDisk|eraseVolume|reformat|eraseOptical|zeroDisk|randomDisk|secureErase: delete text*
        partitionDisk|splitPartition|mergePartitions|resizeVolume: delete text*
        apfs|ap|appleRAID|ar|coreStorage|cs: write text*
        apfs|ap|appleRAID|ar|coreStorage|cs list|listUsers|listSnapshots|listCryptoUsers: read text*
        apfs|ap|appleRAID|ar|coreStorage|cs listVolumeGroups|info|information: read text*
        apfs|ap|appleRAID|ar|coreStorage|cs delete*|erase*|remove: delete text*
    """,
    "tmutil": """read none
        destinationinfo|latestbackup|listbackups|listlocalsnapshots|listlocalsnapshotdates: read text* -a -X -c -m -t
            -d
        status|version|isexcluded|compare|calculatedrift|uniquesize|machinedirectory: read text* -a -X -c -m -t -d
        verifychecksums|currentphase: read text* -a -X -c -m -t -d
        startbackup|stopbackup|enable|disable|enablelocal|disablelocal|snapshot|localsnapshot: write text* -a -p -b
            -r -d
        addexclusion|removeexclusion|setdestination|setquota|associatedisk|inheritbackup|restore: write text* -a -p
            -b -r -d
        delete|deletelocalsnapshots|deleteinprogress|thinlocalsnapshots|removedestination: delete text*
    """,
    "hdiutil": """read none -quiet -verbose -debug
        info|imageinfo|verify|checksum|pmap|isencrypted|plugins|fsid|help|udifderez: read text* -plist
        attach|mount|detach|eject|unmount|create|convert|resize|compact|makehybrid|chpass|burn: write text* @long
        segment|flatten|unflatten|internet-enable|erasekeys|udifrez: write text* @long
    """,
    "gpart": """read none
        show|list|status|backup: read text* -l -p -r
        add|bootcode|commit|create|modify|recover|resize|restore|set|undo|unset: write text* -a=text -s=text -t=text
            -l=text -b=read -p=read -i=text -F -f=text
        delete|destroy: delete text* -F -f=text -i=text
    """,
    "geli": """
        write text* -l -v -f -n=text -p -P -K=read -k=read -J=read -j=read -i=text -a=text -e=text -s=text -B=text -b
            -g -d -D -r -R -T -V=text
        list|status|dump|version|help: read text* -a
        kill|clear|destroy|stop|detach|delkey: delete text* -a
        backup: write text write
        restore: write read text
    """,
    "camcontrol": """
        write text* -v -n=text -u=text -C=text -E -t=text -y -q -w -r -d -S -N -R=text -a=text -c=text -i=text -P=text
            -b -I -s=text -p=text -D=text -f -m=text -e=text -h=text -k=text -l=text -U=text -T=text
        devlist|inquiry|identify|tags|help|modepage|readcap|reportluns|defects|periphlist|zone|smpmaninfo: read text*
        opcodes|attrib|timestamp|depop|powermode: read text*
        sanitize|format|security: delete text*
    """,
    "gmirror|gstripe|graid|graid3|gconcat|gnop|glabel|gvinum|gshsec|gcache|gjournal|gmountver|mdconfig|zfsd": """
        write text* -l!dry -v -f -t=text -u=text -h -n -b=text -s=text -d -o=text -S=text -a
        list|status|dump|devlist|inquiry|identify|tags|help: read text*
        kill|clear|destroy|stop|detach|delkey|security|sanitize|format: delete text*
    """,
    "disklabel|bsdlabel": """
        read text* -A -c -d -E!write -F=write -f=write -h -p=text -R!write -T=read -t -v -w!write -B!write -b=read
            -n!dry -r -N!write -W!write -e!write -i!write -I!write
    """,
    "dasdfmt": """
        write device+ -b,--blocksize=text -d,--disk_layout=text -f=device --force -F -l,--label=text -L
            -m,--hashmarks=text -M,--mode=text -p,--progressbar -P,--percentage -Q -r,--requestsize=text -t,--test!dry
            -v,--verbose -y -h,--help!help -V,--version!help -w -C --check!dry
    """,
    "fdasd": """
        write device+ -a,--auto -c,--config=read -f,--force=?text -i,--volid!dry -k,--keep_volser -l,--label=text
            -p,--table!dry -s,--silent -r,--verbose -C --check_host_count -h,--help!help -v,--version!help
    """,
    "debugfs": "read read? -w!write -c -n -z=write -f=read!exec -R=text -s=text -b=text -d=read -i -D -V!help",
    "xfs_quota": "read read* -c=text -d=read -D=read -P=read -p=text -x -f -V!help",
    "xfs_spaceman": "read read* -c=text -p=text -V!help",
    "compsize": "read read+ -b,--bytes -x,--one-file-system -h,--help!help",
    "duperemove": """
        read read* -r -d!write -h --hashfile=write --io-threads=text --cpu-threads=text -b=text -v -q --debug
            --skip-zeroes --exclude=text --fdupes -B=text --dedupe-options=text -L -R=text --help!help --version!help
    """,
    "fsverity": """
        read
        digest|measure|dump_metadata: read read* --hash-alg=text --block-size=text --salt=text --compact
            --for-builtin-sig
        enable|sign: write change* --hash-alg=text --block-size=text --salt=text --signature=read --key=read
            --cert=read
    """,
    "blkparse|btt|btrace": """
        read read* -i,--input=read -D=read -d=write -f=text -F=text -o,--output=write -q -s -t -w=text -a=text
            -A=text -b=text -h -v -V!help -O -n -S -M
    """,
    "blktrace": """
        write read* -d=read -w=text -o=write -D=cd -a=text -A=text -b=text -n=text -r=text -k!write -l -h=host
            -p=text -s -I=read -v -V!help
    """,
    "bcache-super-show": "read read -f",
    "bcache": """
        read
        show: read read* -d
        make|register|unregister|attach|detach|set-cachemode|set-label: write device* -C -B -f --wipe-bcache
    """,
    "make-bcache": """
        delete device* -C,--cache -B,--bdev -b,--bucket=text -w,--block=text -o,--data-offset=text
            --cset-uuid=text --writeback --discard --cache_replacement_policy=text --wipe-bcache --force
            -h,--help!help
    """,
    "wipefs": """
        read read+ -a,--all!delete -b,--backup=?write -f,--force -h,--help!help -i,--noheadings -J,--json
            -l,--lock=?text -n,--no-act!dry -o,--offset=text!delete -O,--output=text -p,--parsable -q,--quiet
            -t,--types=text -V,--version!help
    """,
    "parted": """
        read read? text* -l,--list -m,--machine -j,--json -s,--script -f,--fix -a,--align=text -v,--version!help
            -h,--help!help
    """,
    "xfs_db": "read read? -c=text -f -F -i!write -l=read -p=text -r -x -R -V!help",
    "xfs_io": """
        read read* -c=text -C=text -f!write -F -i -n -p=text -r -x -R -V!help -a -d -s -t!write -T!write -m=text
            -P=text -L=text -S=text
    """,
    "dysk": """
        read read* -a,--all -s,--sort,-sort=text -c,--cols=text -f,--filter=text -j,--json,-json -u,--units=text
            --color=text -l,--list-cols!help -i,--inodes,-inodes --csv -all -hide=text -hide-fs=text -hide-mp=text
            -only=text -only-fs=text -only-mp=text -output=text -style=text -theme=text -width=text -warnings
            -help,-h,--help!help -version,-V,--version!help
    """,
    "nwipe|sfill|sdmem|sswap|zerofree": """
        delete device* -m,--method=text --autonuke --nogui --nowait --nosignals --sync=text --verify=text
            -r,--rounds=text --exclude=text -l,--logfile=write -n -v -f -i -I -z -h,--help!help -V,--version!help
    """,
    "openSeaChest_Erase|openSeaChest_Format|openSeaChest_Security|SeaChest_Erase|SeaChest_Format|"
    "SeaChest_Security": """
        read none -d,--device=device -s,--scan -S,--Scan -i,--deviceInfo -h,--help!help -V,--version!help
            -q,--quiet -v,--verbose=text --poll --progress=text --confirm=text --showEraseSupport --currentPassword=text
            --performQuickestErase!delete --writeSame=text!delete --overwrite=text!delete --trim=text!delete
            --unmap=text!delete --sanitize=text!delete --ataSecureErase=text!delete --nvmFormat=?text!delete
            --revert=text!delete --revertSP=text!delete --psid=text --zeroVerify=text --writeZeros=text!delete
            --formatUnit=text!delete
            --fastFormat=text!delete --depopulateElement=text!delete --disableATASecurityPW!write
    """,
    "mmc": """read
        extcsd|writeprotect|status|csd|cid|scr|bootpart: read text*
        extcsd|writeprotect|bootpart read|get|user: read text*
        erase|sanitize|secure-erase|trim: delete text*
        *: write text*
    """,
    "msecli|issdcm|isdct|intelmas|sst|solidigm": """read text* -L -F -n,--device=text -X!delete -x!delete
            -h,--help!help -V,--version!help
            -r --force -f -p=text -intelssd=text -ssd=text
        show|version|help: read text*
        delete|start|initialize|format: delete text*
        set|load|reset|dump: write text*
    """,
    "fio|sysbench|stress|stress-ng|memtester|bonnie++": """
        exec text* --name=text --filename=write --directory=cd --rw=text --readwrite=text --bs=text --size=text
            --iodepth=text --numjobs=text --runtime=text --time_based --group_reporting --ioengine=text --direct=text
            --output=write --output-format=text --eta-newline=text --readonly --rwmixread=text --threads=text
            --time=text --events=text -c,--cpu=text -i,--io=text -m,--vm=text -d,--hdd=text -t,--timeout=text
            -a,--all=text --vm-bytes=text --hdd-bytes=text -n=text -u=user -s=text -r=text -x=text -b --metrics-brief
            --metrics --tz --perf --cpu-method=text --cpu-load=text --parse-only!dry --showcmd!dry -q -v
            -h,--help!help -V,--version!help --memory-total-size=text --cpu-max-prime=text --file-total-size=text
            --file-test-mode=text
    """,
}
