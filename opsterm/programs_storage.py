"""Disks, partitions, filesystems, volumes, and the programs that back them up and restore them."""

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
            -N!dry -K -V!help
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
    "mkfs.erofs|mkfs.ocfs2|mkfs.gfs2|mkfs.bcachefs|mkfs.lustre|newfs|newfs_msdos|newfs_hfs|newfs_apfs|"
    "newfs_exfat|mkfs.apfs|mkfs.zonefs|mkfs.reiser4": """
        write device+ -a -A -b=text -B=text -c -C -d -D=text -e=text -E=text -f -F=text -g=text -G=text -h=text -H
            -i=text -I -j -J=text -k -l=text -L=text -m=text -M=text -n=text -N=text -o=text -O=text -p=text -q
            -Q,--quick -r=text -R=text -s=text -S=text -t=text -T=text -u=text -U=text -v -V!help -w=text -x -z=text
            --invariant --mbr=?text --codepage=text --offset=text --variant=text --label=text --fast --force
            --cluster-size=text --sector-size=text --no-action!dry --dry-run!dry --verbose --quiet --help!help
            --version!help --utf8 --media-type=text --blocksize=text --fs-uuid=text --uuid
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
    "mlabel|reiserfstune|jfs_tune|swaplabel|fatsort|ntfsfix|ntfsresize|ntfsundelete|e2undo|e2scrub|"
    "e2scrub_all|xfs_fsr|xfs_copy|xfs_mdrestore|xfs_rtcp|xfs_scrub|resize.f2fs|defrag.f2fs|"
    "resize_reiserfs|jfs_debugfs|btrfstune|btrfs-convert|tunefs|fsadm|e4defrag|fstransform": """
        write read text* -f,--force -n,--no-action!dry -h,--help!help -V,--version!help -v,--verbose -q
    """,
    "xfs_repair": "write read+ -f -L -l=read -r=read -n!dry -P -m=text -o=text -t=text -c=text -d -e -v -V!help",
    "xfs_admin": "write read text* -e -f -j -l!dry -u!dry -L=text -c=text -O=text -U=text -p -r=read -V!help",
    "xfs_db|xfs_io": """
        write read -c=code -f -F -i -l=read -n -p=text -r!dry -x -R -V!help -C=code -a -d -s -t -T -m=text -P=text
            -L=text -S=text
    """,
    "xfs_growfs|xfs_freeze|fsfreeze|growfs": """
        write read -f,--freeze -u,--unfreeze -d -D=text -e=text -i -l -L=text -n!dry -r -R=text -t=read -x -m=text
            -M=text -N!dry -s=text -y -V!help -h,--help!help
    """,
    "xfs_quota": "write read* -c=code -d=read -D=read -P=read -p=text -x -f -V!help",
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
    "debugfs": "read read? -w!write -c -n -z=write -f=code -R=code -s=text -b=text -d=read -i -D -V!help",
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
    "parted": """
        write device? -l,--list!dry -m,--machine -j,--json -s,--script -f,--fix -a,--align=text -v,--version!help
            -h,--help!help
        *: write text*
        * print|p|help|unit|align-check|version|quit: read text*
        * mklabel|mktable|mkpart|rm|resizepart|resize|rescue|set|name|toggle|select|disk_set: write text*
        * disk_toggle|type|mkfs|mkpartfs|cp|move|check: write text*
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
    "wipefs": """delete device+ -a,--all -b,--backup=?write -f,--force -h,--help!help -i,--noheadings -J,--json
            -l,--lock=?text -n,--no-act!dry -o,--offset=text -O,--output=text -p,--parsable -q,--quiet
            -t,--types=text -V,--version!help
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
        list-secondary|ns-descs|nvm-id-ctrl|nvm-id-ns|primary-ctrl-caps|cmdset-ind-id-ns: read read*
        nvm-id-ns-lba-format|show-hostnqn|show-topology|show-regs|error-log|smart-log|fw-log: read read*
        effects-log|endurance-log|self-test-log|sanitize-log|persistent-event-log|ana-log: read read*
        telemetry-log|get-log|get-feature|get-property|get-ns-id|supported-log-pages|resv-report: read read*
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
    "geli|gmirror|gstripe|graid|gconcat|gnop|glabel|gvinum|camcontrol|mdconfig|zfsd": """
        write text* -l!dry -v -f -t=text -u=text
        list|status|dump|devlist|inquiry|identify|tags|help: read text*
        kill|clear|destroy|stop|detach|delkey|security|sanitize|format: delete text*
    """,
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
        write read+ -f,--force -u,--uuid=text -M=text --metadatatype=text -Z,--zero=text --bootloaderareasize=text
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
    "pvremove": """delete read+ -f,--force -y,--yes --reportformat=text --commandprofile=text --config=text -q,--quiet
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
    "ecryptfs-mount-private|ecryptfs-migrate-home|fscrypt|fscryptctl|e4crypt|sedutil-cli": """
        write text* -h,--help!help --version!help -V!help -l,--list!dry -d,--dismount -c,--create -t,--text -k=read
            -p=text -q
        list|status|luks-list: read text*
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
        subvolume|subvol|sub|su delete|d: delete delete* -c,--commit-after -C,--commit-each -i,--subvolid=text
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
    "multipathd": """read none -k=?text!write -d -v=text -s -h!help
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
    """,
    "lfs|lctl|mmlsfs|mmdf|beegfs-ctl|pvesm|mfsmount|weed|garage|linstor|longhornctl|moosefs-cli": """
        write text* -h,--help!help --version!help
        df|check|getstripe|quota|osts|mdts|pool_list|getname|help|ls|list|status|l|cat|info|path: read text*
        scan|getdirstripe|dl|get_param|list_nids|ping|device_list|version|stats: read text*
        rm|remove|delete|free|destroy|rm_entry|d: delete text*
    """,
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
        dump: net text* -a,--archive=text -t,--target=write!write
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
    "resticprofile|autorestic|crestic|runrestic|backrest|kopia|duplicacy|rdiff-backup|bup|bupstash|attic|"
    "hb|rustic-server|proxmox-backup-client|proxmox-backup-manager|urbackupclientctl|dirvish|"
    "dirvish-runall|amdump|amcheck|amrecover|btrbk|backintime|deja-dup|backupninja|storeBackup.pl|unison|"
    "vzdump|qmrestore|burp|kup|luckybackup|grsync|elkarbackup|backupccl": """
        write,net text* -h,--help!help --version!help -V!help --dry-run!dry -n -v -q -c,--config=read -r=text -p=text
            --repository=text --name=text --profile=text --stanza=text --type=text --json --log=write --verbose
        list|ls|info|status|snapshots|check|version|show|profiles|diff|stats|verify|show-backup: read,net text*
        list-backup|list-backups|list-server|list-servers|list-files|backup-list|wal-show|help: read,net text*
        schedules|origin|path|snapshot-list|cat-logs|dryrun|history|show-config|estimate: read,net text*
        server-status: read,net text*
        snapshot|policy|maintenance|repository|blob: write,net text*
        snapshot|policy|maintenance|repository|blob list|ls|show|status|info|get|stats|estimate: read,net text*
        snapshot|policy|maintenance|repository|blob delete|rm|expire|remove|gc|clear|forget: delete,net text*
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
    "bconsole|bsmtp|bls|bextract|bscan|btape|bacula-dir|bacula-sd|bacula-fd|bareos-dir|bareos-sd|"
    "bareos-fd": "exec text* -c=read -d=text -n -s -t!dry -u=text -v -D=text -l!dry -C=text -S -T -?",
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
}
