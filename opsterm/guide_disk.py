"""Guide entries: disks, filesystems, mounts, LVM, swap. Row format: see guide.py."""

ROWS = (
    ("df -h {dir=}",
     "Show size, used and free disk space of every mounted filesystem",
     "free available remaining left used usage capacity full space storage percent filesystem drive sisa kosong "
     "kapasitas penuh room gigs total partition mountpoint nearly almost",
     "check disk space | how much disk is free | is my disk full | cek sisa ruang disk | check disk | disk on the "
     "server is at 100% | used space in gb | how full is / | disk full, what now | df | how much room is left on this "
     "server | no space left on device | free space on /var | how many gigs do I have left on / | disk usage per "
     "partition | sisa storage server tinggal berapa | disk penuh, lihat pemakaiannya | total kapasitas disk"),
    ("df -h -x tmpfs -x devtmpfs -x squashfs -x overlay",
     "Show free space of real disks only, without tmpfs, snap and container mounts",
     "df real physical disks only hide exclude tmpfs snap loop overlay without noise",
     "disk space without tmpfs | df but hide tmpfs, snap and overlay mounts | df exclude tmpfs and loop devices | disk "
     "usage of real filesystems only, no tmpfs",
     "macos=df -h -T apfs",
     "busybox=df -h | grep '^/dev'",
     "freebsd=df -h -t ufs,zfs"),
    ("df -hP | awk 'NR == 1 || $5 + 0 >= {count=80}'",
     "List the filesystems that are nearly full (80 percent used and more)",
     "percent threshold above nearly almost full filesystems partitions warning hampir penuh",
     "which partitions are nearly full | filesystems above 80 percent | any disk almost full | list only filesystems "
     "over the 90 percent threshold | partisi mana yang hampir penuh"),
    ("watch -n {seconds=5} df -h",
     "Watch free disk space live, refreshed every few seconds",
     "watch live refresh monitor free disk space every seconds keep pantau",
     "watch disk space live | keep an eye on free space while it fills | refresh df every 5 seconds | pantau sisa disk "
     "terus menerus",
     "macos=while :; do clear; df -h; sleep {seconds=5}; done",
     "freebsd=while :; do clear; df -h; sleep {seconds=5}; done"),
    ("df -i {dir=}",
     "Show used and free inodes per filesystem",
     "inode usage exhausted full no space left but disk not inodes many small files quota number",
     "check inode usage | am I out of inodes | cek pemakaian inode | no space left on device but df shows free space | "
     "inodes used up | inode usage per filesystem | how many inodes are left on /var | inode habis, padahal disk masih "
     "kosong | cek sisa inode"),
    ("sudo du -x --inodes --max-depth=1 {dir=.} | sort -rn | head -n {count=20}",
     "List the subdirectories that hold most files (inodes)",
     "inodes eating using up most many files directories which where number",
     "which directory uses the most inodes | what is eating all my inodes | directories with most files in /var | find "
     "where inodes are used up under /home | folder mana yang paling banyak isinya, inode habis",
     "macos=for d in {dir=.}/*/; do printf '%s %s\\n' \"$(find \"$d\" -xdev | wc -l)\" \"$d\"; done | sort -rn | head "
     "-n {count=20}",
     "busybox=for d in {dir=.}/*/; do printf '%s %s\\n' \"$(find \"$d\" -xdev | wc -l)\" \"$d\"; done | sort -rn | "
     "head -n {count=20}"),
    ("df -hT {path=}",
     "Show every mounted filesystem with its type and free space",
     "filesystem type ext4 xfs btrfs tipe jenis mounted",
     "what filesystem type is my disk | show filesystem types | tipe filesystem apa yang dipakai | is this partition "
     "xfs | is /dev/sda1 ext4 | is / ext4 or xfs | df with filesystem type | which filesystem is /data using | am I on "
     "ext4, xfs or btrfs | cek jenis filesystem",
     "macos=mount",
     "freebsd=df -hT"),
    ("findmnt -T {path=.}",
     "Show which filesystem and device a file or directory is on",
     "which disk partition device filesystem holds directory lives located belongs mount",
     "which partition is /var/log on | what disk does this folder live on | on which filesystem is /srv/data | which "
     "device holds the directory /opt | is /home on a separate partition | folder /data ada di partisi mana",
     "macos=df -h {path=.}",
     "busybox=df -h {path=.}",
     "freebsd=df -h {path=.}"),
    ("du -sh -- {path=.}",
     "Show the total size of a file or directory",
     "how big large directory folder total size usage space taken ukuran besar weigh whole dir much recursive summary",
     "size of directory /var/lib | how big is this folder | berapa ukuran folder /home | how big is /var/log | how "
     "much space does /opt take | du of one directory, just the total | total size of a folder | how heavy is the "
     "folder /srv/uploads | ukuran total direktori ini | besarnya folder /var/www berapa",
     "macos=du -sh {path=.}"),
    ("sudo du -xh --max-depth=1 {dir=.} | sort -rh | head -n {count=20}",
     "List the largest subdirectories on this filesystem, biggest first",
     "biggest largest heavy directories folders subdirectory eating taking consuming using filling hogging up all most "
     "space disk usage per directory sorted breakdown what where terbesar memenuhi menghabiskan makan dir dirs under "
     "space-hungry culprit clean gone free room hog gede boros /var",
     "which directories use the most space in /var | what is filling up my disk | find largest folders | folder "
     "terbesar di /home | disk penuh gara-gara apa | heaviest subfolders of /usr | biggest dirs under /var | which "
     "folder is eating the disk | disk full, find the culprit directories | where did all my disk space go | disk "
     "usage per subdirectory of /srv | du sorted by size | top 10 directories by size | need to free up space, what "
     "takes the most | disk space hog folders under / | folder paling besar di /var | apa yang bikin disk penuh | "
     "direktori mana yang paling makan tempat",
     "macos=sudo du -xh -d 1 {dir=.} | sort -rh | head -n {count=20}",
     "busybox=du -xh -d 1 {dir=.} | sort -rh | head -n {count=20}",
     "freebsd=sudo du -xh -d 1 {dir=.} | sort -rh | head -n {count=20}"),
    ("sudo du -xh --max-depth={level=2} {dir=.} | sort -rh | head -n {count=20}",
     "List the largest directories several levels deep, biggest first",
     "levels deep depth level nested subdirectories largest biggest du tingkat",
     "largest directories two levels deep | du with depth 2 in /var | disk usage 3 levels deep under /home | du max "
     "depth 3 | folder terbesar sampai 2 tingkat",
     "macos=sudo du -xh -d {level=2} {dir=.} | sort -rh | head -n {count=20}",
     "busybox=du -xh -d {level=2} {dir=.} | sort -rh | head -n {count=20}",
     "freebsd=sudo du -xh -d {level=2} {dir=.} | sort -rh | head -n {count=20}"),
    ("sudo sh -c 'du -sh /home/*' | sort -rh",
     "Show how much space each user's home directory takes, biggest first",
     "per user users home homes directories each everybody usage heaviest",
     "disk usage per user | which user takes the most disk space | size of each home directory | who is using all the "
     "space in /home | biggest home folders | user mana yang paling boros disk | ukuran home tiap user",
     "macos=sudo sh -c 'du -sh /Users/*' | sort -rh"),
    ("sudo du -ah {dir=/var/log} | sort -rh | head -n {count=20}",
     "List the largest log files and directories, biggest first",
     "logs log files biggest largest eating huge which /var/log gede",
     "which logs take the most space | biggest log files | logs are filling the disk, which ones | log eating up all "
     "my disk space | huge logs in /var/log | log mana yang paling besar"),
    ("ncdu -x {dir=/}",
     "Browse disk usage interactively (needs the ncdu package)",
     "ncdu interactive disk usage browser analyzer explorer",
     "browse disk usage interactively | interactive disk usage analyzer | ncdu | explore interactively what takes "
     "space in /home | tool to browse through disk usage | lihat pemakaian disk secara interaktif"),
    ("lsblk -o NAME,SIZE,TYPE,FSTYPE,UUID,MOUNTPOINT",
     "List block devices (disks and partitions) with size, filesystem, UUID and mount point",
     "lsblk filesystem type uuid block devices disks partitions drives attached connected hard storage layout usb "
     "stick new daftar terpasang partisi hdd sdb appear detected plugged",
     "list disks | show all partitions | what drives are attached | daftar partisi disk | lsblk | list block devices | "
     "which disks are attached to this server | what is the device name of my usb stick | I added a new disk, does the "
     "system see it | show drives, partitions and their mount points | disk apa saja yang terpasang | lihat semua "
     "partisi dan disk",
     "macos=diskutil list",
     "freebsd=geom disk list",
     "busybox=cat /proc/partitions"),
    ("lsblk -d -o NAME,SIZE,ROTA,TRAN,MODEL,SERIAL {device=}",
     "List whole disks with size, model and serial number (ROTA 1 is a spinning disk, 0 an SSD)",
     "ssd hdd rotational spinning nvme model serial vendor brand physical disk number merek",
     "is sda an ssd | is my disk an ssd or hdd | disk model and serial number | serial number of the hard drives | "
     "what brand and model is my disk | list physical disks with model | disk ini ssd atau hdd | serial number "
     "harddisk",
     "macos=diskutil info -all",
     "freebsd=geom disk list",
     "busybox=cat /sys/block/*/device/model"),
    ("sudo blkid {device=}",
     "Show the UUID, label and filesystem type of block devices",
     "uuid label partition disk device identifier",
     "show uuid of disk | get partition uuid | lihat uuid disk | blkid | uuid of partition /dev/sdb1 | find the uuid "
     "of a partition for fstab | what label does /dev/sda2 have | uuid partisi /dev/sda1 berapa",
     "macos=diskutil info -all"),
    ("sudo fdisk -l {device=}",
     "List partition tables of all disks",
     "fdisk partition table mbr gpt",
     "show partition table | list partition tables with fdisk | fdisk -l | is /dev/sdb gpt or mbr | partition layout "
     "of /dev/sda | print the partition table of every disk | lihat tabel partisi /dev/sda",
     "macos=diskutil list"),
    ("sudo parted {device=/dev/sda} print free",
     "Show a disk's partitions with the unallocated space between and after them",
     "parted unallocated unpartitioned free space end of disk partition",
     "show unallocated space on /dev/sda | is there unpartitioned space on the disk | parted print free | unallocated "
     "disk space | ruang disk yang belum dipartisi"),
    ("sudo partprobe {device=}",
     "Make the kernel read the partition tables again without a reboot",
     "partprobe reread re-read rescan partition table kernel refresh reload without reboot",
     "reread partition table without reboot | kernel does not see my new partition | partprobe /dev/sdb | refresh "
     "partition table"),
    ('for d in /sys/class/block/sd*/device/rescan; do echo 1 | sudo tee "$d"; done',
     "Make the kernel notice that virtual disks were enlarged, without a reboot",
     "rescan enlarged resized virtual disk vmware size still old kernel detect grown bigger",
     "rescan disk size after enlarging the virtual disk | I enlarged the vm disk but linux still shows the old size | "
     "detect a resized disk without reboot | disk vm sudah diperbesar tapi ukurannya belum berubah"),
    ("for h in /sys/class/scsi_host/host*/scan; do echo '- - -' | sudo tee \"$h\"; done",
     "Scan for newly attached (SCSI, virtual) disks without a reboot",
     "rescan scan scsi bus hot add added new disk vmware detect not showing attached hotplug",
     "rescan scsi bus for new disks | new virtual disk not showing up | detect a hot added disk without reboot | scan "
     "for newly attached disks | disk baru belum terdeteksi"),
    ("sudo mount {device} {dir}",
     "Mount a device on a directory",
     "mount attach usb drive disk partition volume pasang ntfs external plug flashdisk hdd sambungkan",
     "mount /dev/sdb1 on /mnt | how to mount a usb drive | mount disk /dev/sdc1 ke /data | mount partition /dev/sda3 "
     "at /backup | attach external drive /dev/sdd1 to /media/usb | make /dev/vdb1 available under /data | pasang "
     "harddisk /dev/sdb1 ke /mnt | mount flashdisk",
     "macos=diskutil mount {device}"),
    ("sudo mount -o ro {device} {dir=/mnt}",
     "Mount a device read-only",
     "mount read-only readonly ro device disk without writing rescue forensic",
     "mount /dev/sdb1 read-only | mount disk ro on /mnt without writing to it | mount a damaged disk /dev/sdc1 "
     "readonly | mount disk /dev/sdb1 read only saja"),
    ("sudo mount --bind {src} {dest}",
     "Make a directory visible at a second place (bind mount)",
     "bind mount directory another second place same chroot",
     "bind mount /srv/data to /home/ftp | mount a directory on another directory | mount folder /a into /b | bind "
     "mount folder"),
    ("sudo mount -t tmpfs -o size={size=512M} tmpfs {dir=/mnt}",
     "Mount a RAM disk of a size (its contents are lost when it is unmounted)",
     "tmpfs ramdisk ram disk memory mount create size",
     "create a ram disk of 1GB | mount tmpfs on /mnt/ram | make a 512MB tmpfs | buat ramdisk 2GB"),
    ("sudo umount {path}",
     "Unmount a filesystem or device",
     "unmount umount detach eject lepas disconnect copot cabut remove",
     "unmount /mnt/data | how to unmount a disk | lepas mount /mnt | umount /dev/sdb1 | detach the filesystem at "
     "/backup | take /mnt/nfs offline | unmount the usb stick | unmount disk di /data",
     "macos=diskutil unmount {path}"),
    ("sudo umount -l {path}",
     "Unmount a busy or hanging filesystem lazily: detached now, released when nothing uses it any more",
     "lazy force forced unmount umount busy hang hung stuck stale nfs paksa",
     "unmount /mnt/nas forcefully | force unmount /mnt/nfs | lazy umount a hung nfs mount | umount hangs on a stale "
     "nfs share | unmount /data even though it is busy | paksa umount /mnt/data",
     "macos=diskutil unmount force {path}",
     "freebsd=sudo umount -f {path}"),
    ("sudo eject {device=/dev/sr0}",
     "Eject a CD, DVD or removable disk",
     "eject cd dvd tray removable open optical",
     "eject the cd | open the dvd tray | eject /dev/sr0 | keluarkan cd",
     "macos=diskutil eject {device}"),
    ("udisksctl power-off -b {device}",
     "Switch a USB disk off so that it can be pulled out safely (unmount it first)",
     "safely remove usb disk stick power off pull out unplug eject cabut aman",
     "safely remove usb disk /dev/sdc | power off external usb drive before unplugging | cabut usb /dev/sdb dengan "
     "aman",
     "macos=diskutil eject {device}"),
    ("findmnt",
     "Show mounted filesystems as a tree with their options",
     "mounted mounts filesystems list mount points options terpasang currently tree noexec mountpoints",
     "list mounted filesystems | show mount points | what is mounted | lihat mount point | findmnt | with which "
     "options is / mounted | what is mounted where | list all mountpoints | apa saja yang ter-mount | show mounts as a "
     "tree",
     "macos=mount",
     "busybox=mount",
     "freebsd=mount"),
    ("findmnt -t nfs,nfs4,cifs,fuse.sshfs",
     "List the mounted network shares (NFS, SMB, sshfs)",
     "network shares nfs cifs smb mounted remote list only",
     "list mounted nfs shares | which network shares are mounted | show nfs and smb mounts | is the nfs share still "
     "mounted | cek mount nfs di server ini",
     "macos=mount -t nfs,smbfs",
     "busybox=grep -E ' (nfs4?|cifs) ' /proc/mounts",
     "freebsd=mount -t nfs"),
    ("findmnt -O ro",
     "List the filesystems that are mounted read-only",
     "read-only readonly ro mounted filesystem went turned suddenly why cannot write",
     "which filesystems are mounted read-only | is my filesystem read-only | read-only file system error when writing "
     "| did the disk go readonly | filesystem jadi read-only, cek yang mana",
     "macos=mount | grep read-only",
     "busybox=grep -E '[ ,]ro[, ]' /proc/mounts",
     "freebsd=mount | grep read-only"),
    ("cat /etc/fstab",
     "Show the filesystems mounted at boot",
     "fstab mounted at boot automatically permanent mount automount",
     "show fstab | which filesystems are mounted at boot | show permanent mounts | read the fstab file | what gets "
     "mounted automatically at boot | isi fstab | lihat disk yang otomatis mount saat boot"),
    ("sudoedit /etc/fstab",
     "Edit the mounts made at boot; a line is: UUID=... /data ext4 defaults,nofail 0 2 (UUID from lsblk -f)",
     "edit fstab permanent automatically mount boot add entry persist persistent automount otomatis permanen",
     "edit fstab | mount a disk automatically at boot | add a disk to fstab | make a mount permanent | mount survives "
     "reboot | biar disk otomatis ke-mount waktu boot | mount permanen",
     "macos=sudo vifs",
     "busybox=vi /etc/fstab"),
    ("findmnt --verify --verbose",
     "Check /etc/fstab for mistakes, before a reboot finds them",
     "verify validate check fstab errors mistakes syntax safe reboot",
     "check fstab for errors | validate /etc/fstab before reboot | is my fstab correct | verify fstab syntax | cek "
     "fstab sudah benar belum"),
    ("sudo mount -a",
     "Mount everything listed in /etc/fstab that is not mounted yet (a good test after editing it)",
     "fstab reload apply all test mount entries everything retry",
     "mount everything in fstab | apply fstab changes | reload fstab | mount -a | test fstab without rebooting | mount "
     "all filesystems from fstab now | jalankan mount semua isi fstab"),
    ("sudo mount -o remount,rw {dir=/}",
     "Remount a filesystem read-write",
     "remount read-write readonly writable rw read-only write again became stuck tulis",
     "remount root filesystem read-write | make read-only filesystem writable | remount / rw | make / writable again | "
     "root filesystem is read-only, remount it for writing | switch the mount /data from ro to rw | filesystem "
     "read-only, ubah jadi bisa ditulis"),
    ("sudo mount -o remount,ro {dir}",
     "Remount a filesystem read-only",
     "remount read-only readonly ro protect make",
     "remount /data read-only | make the filesystem at /backup readonly | remount ro /srv"),
    ("sudo mount -t nfs {remote_path} {dir=/mnt}",
     "Mount an NFS share (server:/export) on a directory",
     "nfs network share remote export nas mounting folder",
     "mount nfs share nas:/export on /mnt | mount an nfs share | mount nfs nas01:/srv/share at /data | connect to an "
     "nfs export | mount network folder nas:/vol1 over nfs | mount nfs dari server 10.0.0.5:/data ke /mnt",
     "macos=sudo mount -t nfs -o resvport {remote_path} {dir=/mnt}"),
    ("showmount -e {host}",
     "List the directories an NFS server exports",
     "nfs exports shares list server",
     "list nfs exports of server | show nfs shares on `nas01` | what does nfs server `nas01` export | showmount nas01 "
     "| which directories are shared over nfs by `10.0.0.9` | daftar export nfs server `nas02`"),
    ("sudo exportfs -v",
     "Show the directories this NFS server exports, with their options",
     "exportfs nfs exports exported shared local this machine shares options",
     "what does this machine export over nfs | show exported nfs directories of this machine | exportfs -v"),
    ("sudo exportfs -rav",
     "Apply changes of /etc/exports on this NFS server",
     "exportfs reload apply /etc/exports nfs changes refresh export again re-export",
     "reload nfs exports | apply changes to my nfs exports | refresh nfs exports after editing"),
    ("sudo mount -t cifs //{host}/{name} {dir=/mnt} -o username={user}",
     "Mount a Windows (SMB/CIFS) share; asks for the password",
     "samba smb cifs windows share mount network folder nas pasang berbagi",
     "mount samba share | mount a windows share | mount smb share | mount cifs share | connect to windows shared "
     "folder from linux | mount network drive from windows server | mount folder share windows"),
    ("smbclient -L //{host} -U {user}",
     "List the shares of a Windows or Samba server; asks for the password",
     "smbclient samba smb windows shares list server shared folders",
     "list samba shares on `fileserver01` | smbclient list shares | which windows shares does `10.0.0.20` offer | "
     "lihat folder share samba di `10.0.0.7`"),
    ("sudo mount -o loop,ro {file} {dir=/mnt}",
     "Mount an ISO or disk image read-only",
     "iso image loop mount cd dvd img",
     "mount an iso file | mount image.iso on /mnt | mount file iso | open an iso image without burning it | loop mount "
     "disk.img | look inside debian.iso | buka file iso ubuntu.iso",
     "macos=hdiutil attach {file}"),
    ("losetup -a",
     "List loop devices and the image files behind them",
     "losetup loop devices image files attached list",
     "list loop devices | losetup | which image files are attached as loop devices"),
    ("sudo mkfs.ext4 {device}",
     "Create an ext4 filesystem on a device: ERASES it, check the name with lsblk first",
     "format make create filesystem ext4 mkfs partition disk",
     "format /dev/sdb1 as ext4 | create an ext4 filesystem | format disk ke ext4 | format /dev/sdc1 with mkfs ext4 | "
     "format disk /dev/sdb | format new disk with ext4 | format harddisk baru /dev/sdb1 | format partition /dev/vdb1"),
    ("sudo mkfs.xfs {device}",
     "Create an XFS filesystem on a device: refuses when one is there already",
     "format make create filesystem xfs mkfs partition",
     "format /dev/sdb1 as xfs | create an xfs filesystem | format /dev/sdb1 with mkfs xfs | format new disk with xfs | "
     "format partisi /dev/vdb1 jadi xfs"),
    ("sudo mkfs.vfat -F 32 {device}",
     "Create a FAT32 filesystem on a device: ERASES it, check the name with lsblk first",
     "format fat32 vfat fat usb stick windows create filesystem mkfs flashdisk",
     "format usb stick as fat32 | format /dev/sdc1 as vfat | format /dev/sdb1 with mkfs fat32 | format flashdisk ke "
     "fat32",
     "macos=diskutil list external"),
    ("sudo wipefs -n {device}",
     "Show which filesystem signatures a device holds (dry run; wipefs -a would erase them)",
     "wipefs wipe signatures disk erase clean old raid filesystem before reuse kosongkan",
     "wipe a disk /dev/sdb | wipefs /dev/sdc | clear old filesystem signatures from /dev/sdb | erase disk /dev/sdd "
     "completely | kosongkan disk /dev/sdb"),
    ("sudo fsck -n {device}",
     "Check a filesystem for errors without changing it (unmount it before a repair)",
     "fsck check verify filesystem errors corruption corrupt damaged repair rusak periksa consistency integrity "
     "unclean",
     "check filesystem for errors /dev/sda2 | run fsck | periksa filesystem rusak | fsck /dev/sdb1 | is the filesystem "
     "on /dev/sdb1 corrupted | check ext4 for corruption without changing anything | cek filesystem error | check "
     "partition /dev/sda3 for damage",
     "macos=diskutil verifyVolume {device}"),
    ("sudo fsck {device}",
     "Repair a filesystem, asking before each fix (unmount it first)",
     "fsck repair fix filesystem errors corrupt corrupted damaged recover perbaiki rusak",
     "repair a corrupted filesystem | fix filesystem errors on /dev/sdb1 | my filesystem is damaged, repair it | "
     "perbaiki filesystem rusak | repair /dev/sda2 with fsck",
     "macos=diskutil repairVolume {device}"),
    ("sudo xfs_repair -n {device}",
     "Check an XFS filesystem for errors without changing it (unmount it first; without -n it repairs)",
     "xfs xfs_repair repair check corrupt errors",
     "check xfs filesystem /dev/sdb1 | xfs_repair dry run | is my xfs filesystem corrupt | repair xfs /dev/vdb1"),
    ("sudo smartctl -a {device=/dev/sda}",
     "Show a disk's SMART health and error counters (needs smartmontools)",
     "smart health failing dying disk drive hard ssd nvme broken kesehatan status bad wear life reallocated pending "
     "sectors lifetime sehat",
     "check disk health | is my hard drive failing | cek kesehatan disk /dev/sda | smart status of /dev/sdb | is the "
     "ssd dying | check ssd health and wear | smartctl | disk makes noises, is it about to fail | harddisk masih sehat "
     "gak | cek smart nvme",
     "macos=smartctl -a disk0"),
    ("sudo smartctl -t short {device=/dev/sda}",
     "Start a short SMART self-test of a disk (read the result with smartctl -a some minutes later)",
     "smart self-test selftest test run short long start",
     "run a smart self-test on /dev/sda | start short smart test | test disk with smart"),
    ("sudo dmesg -T | grep -iE 'i/o error|blk_update|ata[0-9]|nvme|ext4-fs|xfs|btrfs' | tail -n {count=50}",
     "Show kernel messages about disk and filesystem errors",
     "disk errors kernel dmesg i/o io error failing messages filesystem log hardware",
     "disk errors in the kernel log | any i/o errors on my disks | dmesg disk errors | is the kernel reporting disk "
     "errors | cek error disk di dmesg"),
    ("sudo badblocks -sv {device}",
     "Scan a device for bad blocks, read-only",
     "bad blocks sectors scan surface test damaged",
     "scan disk for bad blocks | check for bad sectors on /dev/sdb | find bad blocks on disk /dev/sdc | badblocks "
     "read-only test | cek bad sector harddisk /dev/sdb"),
    ("sudo fdisk {device}",
     "Edit a disk's partition table interactively (nothing is written until w)",
     "partition create new edit resize fdisk disk partisi cfdisk parted make delete",
     "partition a disk with fdisk | create a partition on /dev/sdb | buat partisi baru | repartition disk /dev/sdc | "
     "make a new partition on disk /dev/vdb | edit partition table of /dev/sdb | bikin partisi di /dev/sdb",
     "macos=diskutil list"),
    ("sudo sfdisk -d {device=/dev/sda} > partitions.sfdisk",
     "Save a disk's partition table to a text file (sfdisk DISK < FILE puts it back)",
     "backup save dump partition table sfdisk file",
     "backup partition table of /dev/sda | save the partition table to a file | dump partition layout with sfdisk"),
    ("sudo growpart {device=/dev/sda} {count=1}",
     "Grow a partition into the free space behind it (cloud-guest-utils); then resize its filesystem",
     "grow partition extend enlarge expand cloud volume bigger growpart partisi rest unallocated",
     "grow a partition after enlarging the cloud disk | extend partition to fill disk | growpart /dev/sda 1 | enlarge "
     "partition 2 of /dev/vda | use the new space after resizing the cloud volume | perbesar partisi setelah disk "
     "ditambah"),
    ("sudo resize2fs {device}",
     "Grow an ext4 filesystem to fill its device (for XFS: xfs_growfs MOUNTPOINT)",
     "resize grow extend expand enlarge filesystem ext4 resize2fs perbesar bigger partition cloud",
     "grow an ext4 filesystem | resize filesystem /dev/sda1 | perbesar filesystem | resize2fs /dev/vda1 | expand ext4 "
     "on /dev/mapper/vg0-root to the whole partition | filesystem still has the old size after growing the partition "
     "| perluas filesystem ext4 | I resized the cloud disk, grow ext4 on /dev/vda1 to fill the partition | grow ext4 "
     "on /dev/sdb1 to fill it"),
    ("sudo xfs_growfs {dir=/}",
     "Grow an XFS filesystem to fill its device",
     "resize grow extend expand enlarge xfs filesystem",
     "grow an xfs filesystem | expand xfs filesystem on /data | xfs_growfs /data | enlarge xfs on /srv after growing "
     "the volume | perbesar filesystem xfs"),
    ("sudo lvs && sudo vgs && sudo pvs",
     "Show LVM logical volumes, volume groups and physical volumes",
     "lvm logical volumes volume groups physical list lvs vgs pvs lvdisplay vgdisplay show lv vg pv overview",
     "list lvm volumes | show volume groups | lihat volume lvm | lvs vgs pvs | lvm overview | list logical volumes | "
     "which physical volumes are there | do I use lvm | daftar logical volume"),
    ("sudo vgs {group=}",
     "Show volume groups with their size and free space",
     "vgs vgdisplay volume group free space left unused lvm vg sisa",
     "how much free space is in the volume group | free space left in lvm | vgs | can I still extend my lvm, is there "
     "space in the vg | sisa ruang volume group"),
    ("sudo lvextend -r -L +{size=10G} {device}",
     "Grow a logical volume by a size and resize its filesystem with it",
     "lvm logical volume extend grow expand enlarge increase resize lvextend more space perbesar lv add tambah",
     "extend logical volume /dev/vg0/data by 10G | grow an lvm volume | perbesar lvm | add 20G to /dev/vg0/home | "
     "lvextend /dev/vg0/root by 5G | give logical volume more space | increase the size of an lv | tambah ukuran lvm "
     "/dev/vg0/data 10G"),
    ("sudo lvextend -r -l +100%FREE {device}",
     "Grow a logical volume by all free space of its volume group and resize its filesystem with it",
     "lvm logical volume extend grow all remaining free space whole group 100 rest full lvextend",
     "extend logical volume /dev/vg0/root to all free space | grow lv to use the rest of the volume group | lvextend "
     "100%FREE | extend lvm with all remaining free space | perbesar lv pakai semua sisa ruang"),
    ("sudo lvreduce -r -L {size} {device}",
     "Shrink a logical volume to a size with its ext4 filesystem: back up first; asks before it starts",
     "shrink reduce smaller lvreduce logical volume lvm kecilkan perkecil",
     "shrink logical volume /dev/vg0/data to 20G | reduce lvm volume size | lvreduce to 10G /dev/vg0/home | perkecil "
     "lvm /dev/vg0/data jadi 5G"),
    ("sudo lvremove {device}",
     "Delete a logical volume, asking first (its data is lost)",
     "lvm logical volume delete remove lvremove lv snapshot",
     "delete logical volume /dev/vg0/old | remove an lvm volume | remove lvm snapshot /dev/vg0/snap | hapus lvm "
     "/dev/vg0/tmp"),
    ("sudo pvcreate {device} && sudo vgextend {group} {device}",
     "Add a disk to an LVM volume group",
     "vgextend add disk volume group lvm extend pvcreate physical new bigger",
     "add disk /dev/sdb to volume group `vg0` | extend volume group `data` with /dev/sdc | vgextend with a new disk | "
     "tambah disk /dev/sdb ke volume group `vg0`"),
    ("sudo pvcreate {device} && sudo vgcreate {group} {device}",
     "Create an LVM volume group on a disk",
     "vgcreate pvcreate create new volume group lvm disk physical",
     "create volume group `data` on /dev/sdb | vgcreate on a new disk | buat volume group `vg1` di /dev/sdc"),
    ("sudo pvresize {device}",
     "Make LVM use the new size of an enlarged disk or partition",
     "pvresize resize physical volume pv lvm enlarged disk",
     "pvresize /dev/sda3 | resize physical volume after enlarging the disk | lvm does not see the bigger disk"),
    ("sudo lvcreate -L {size=10G} -n {name=data} {group}",
     "Create a logical volume of a size in a volume group",
     "lvm logical volume create new lvcreate",
     "create a logical volume | create 10G logical volume named `data` in group `vg0` | buat logical volume | lvcreate "
     "5G | new lv of 20G called `backup` in volume group `data` | make an lvm volume of 50G"),
    ("sudo lvcreate -s -L {size=5G} -n snap {device}",
     "Take an LVM snapshot of a logical volume",
     "lvm snapshot create take",
     "create an lvm snapshot | take lvm snapshot of /dev/vg0/root | snapshot logical volume /dev/vg0/mysql before "
     "upgrade | create lvm snapshot of 5G for /dev/vg0/home | bikin snapshot lvm"),
    ("cat /proc/mdstat",
     "Show the state of Linux software RAID arrays",
     "raid md mdadm array software degraded rebuild status disk healthy sync progress mirror",
     "check raid status | is my raid array degraded | cek status raid | mdstat | is the raid ok | raid rebuild "
     "progress | software raid health | did a disk drop out of the raid | raid masih sehat gak",
     "freebsd=gmirror status",
     "macos=diskutil appleRAID list"),
    ("sudo mdadm --detail {device=/dev/md0}",
     "Show a software RAID array's state and member disks in detail",
     "mdadm detail raid array member disks failed which state info",
     "mdadm detail of /dev/md0 | which disk of the raid failed | show details of raid array /dev/md1 | list the member "
     "disks of a raid array | detail raid /dev/md0"),
    ("sudo mdadm --manage /dev/md0 --add {device}",
     "Add a disk to the software RAID array md0 (it rebuilds onto it)",
     "mdadm add replace disk raid array rebuild spare new member",
     "add /dev/sdc1 to the raid array | replace a failed raid disk with /dev/sdd1 | mdadm add disk | tambah disk "
     "/dev/sdb1 ke raid"),
    ("swapon --show",
     "Show active swap devices and how much of each is used",
     "swap usage used space enabled active virtual memory full swapping",
     "show swap usage | how much swap is used | is swap enabled | cek pemakaian swap | swapon --show, what is in use | "
     "do I have swap | how big is the swap | is the server using swap | swap full? | swap kepakai berapa",
     "macos=sysctl vm.swapusage",
     "busybox=cat /proc/swaps",
     "freebsd=swapinfo -h"),
    ("sudo awk '/^Name:/ { n = $2 } /^Pid:/ { p = $2 } /^VmSwap:/ && $2 { print $2, \"kB\", p, n }' "
     "/proc/[0-9]*/status | sort -rn | head -n {count=20}",
     "List the processes that use most swap",
     "swap processes which process program using most eating swapped swapping per",
     "swap penuh, proses mana yang pakai | which process is using swap | what is eating my swap | swap usage per "
     "process | processes that are swapped out most | proses apa yang makan swap",
     "macos=top -l 1 -o vsize -n {count=20}"),
    ("sudo fallocate -l {size=2G} {file=/swapfile} && sudo chmod 600 {file=/swapfile} && sudo mkswap {file=/swapfile} "
     "&& sudo swapon {file=/swapfile}",
     "Create a swap file and switch it on (add it to /etc/fstab to keep it)",
     "swapfile swap file create add new make enable space tambah memory bikin gig",
     "add a swap file of 2GB | create swap space | tambah swap 4GB | buat swap file | create a 4G swapfile | server "
     "has no swap, add 2GB | make swap space in a file | enable swap on this server | bikin swap 2GB"),
    ("sudo mkswap {device} && sudo swapon {device}",
     "Turn a partition into swap and switch it on: ERASES it, check the name with lsblk first",
     "swap partition mkswap device enable use create",
     "use partition /dev/sdb2 as swap | mkswap /dev/sdc1 | create swap partition on /dev/vdb1 | jadikan partisi "
     "/dev/sdb1 swap"),
    ("sudo swapoff {file=/swapfile} && sudo rm -i -- {file=/swapfile}",
     "Switch a swap file off and delete it, asking first (take it out of /etc/fstab too)",
     "swap file swapfile remove delete get rid hapus",
     "remove the swap file | swapoff and delete the swap file | get rid of swapfile | hapus swap file"),
    ("sudo swapoff -a",
     "Switch all swap off (what is in it moves back to RAM: check free -h first)",
     "swap disable turn off deactivate clear empty flush matikan temporarily",
     "disable swap | turn off swap | matikan swap | turn swap off | swapoff | switch swap off | disable swap for "
     "kubernetes | nonaktifkan swap"),
    ("sudo swapoff -a && sudo swapon -a",
     "Empty the swap by switching it off and on again (needs as much free RAM: check free -h first)",
     "swap clear empty flush clean reset free up kosongkan bersihkan",
     "clear swap | empty the swap | flush swap back into ram | swap is full although ram is free, clear it | kosongkan "
     "swap | bersihkan swap"),
    ("sudo swapon -a",
     "Switch on all swap listed in /etc/fstab",
     "swap enable activate again fstab",
     "activate the swap from fstab again | swapon all | aktifkan swap lagi"),
    ("sudo sysctl vm.swappiness={count=10}",
     "Set how eagerly the kernel swaps, until the next boot",
     "swappiness tune swap kernel set reduce less",
     "set swappiness to 10 | reduce swapping | lower swappiness to 10 | change swappiness | make the kernel swap less "
     "| ubah swappiness jadi 10"),
    ("cat /proc/sys/vm/swappiness",
     "Show how eagerly the kernel swaps (0 to 200)",
     "swappiness value current show what",
     "what is the current swappiness | show swappiness | cek nilai swappiness"),
    ("iostat -xz {seconds=2}",
     "Show I/O load, latency and utilisation per disk (sysstat package)",
     "disk io i/o input output activity busy iops throughput latency utilisation performance slow lambat read write "
     "wait statistics iostat stats terrible bad awful poor iowait await saturated hot bottleneck util kerja berat",
     "check disk io | is the disk busy | disk performance statistics | disk lambat cek io | iostat | disk is slow, is "
     "it overloaded | high iowait, which disk is busy | disk latency and utilisation per device | iops of each disk | "
     "disk throughput right now | server is slow, is the disk the bottleneck | disk io tinggi | io wait tinggi, cek "
     "disk",
     "macos=iostat -w {seconds=2}"),
    ("sudo iotop -oPa",
     "Show which processes read from and write to disk (needs the iotop package)",
     "process doing io i/o disk writing reading most iotop which program heavy proses menulis hammering hammers "
     "thrashing hitting busy hog responsible culprit who reads writes baca berat bikin",
     "which process is writing to disk | what process is using disk io | proses apa yang menulis ke disk | io disk "
     "tinggi, proses mana penyebabnya | which process is hammering the disk | iotop | who is causing all this disk io "
     "| top processes by disk io | disk is thrashing, which program does it | what keeps writing to my disk | proses "
     "mana yang bikin disk sibuk | proses yang paling berat io disk",
     "macos=sudo iotop -C 5",
     "freebsd=top -m io"),
    ("pidstat -d {seconds=2} 5",
     "Show disk reads and writes per process over some seconds (sysstat package)",
     "pidstat per process disk reads writes rate kilobytes second io without iotop",
     "disk reads and writes per process with pidstat | io per process without iotop | read and write rate of each "
     "process"),
    ("ioping -c 10 {dir=.}",
     "Measure disk latency with single small reads (needs the ioping package)",
     "ioping disk latency ping response measure",
     "measure disk latency | ioping /data | how long does one disk access take"),
    ("fio --name=random --rw=randrw --bs=4k --size=256M --runtime=30 --time_based --direct=1 --unlink=1",
     "Measure random read and write IOPS with a 256 MiB temporary file here (needs the fio package)",
     "fio random iops benchmark disk 4k read write performance test",
     "benchmark random iops with fio | fio test | measure disk iops | random read write benchmark | tes iops disk"),
    ("dd if=/dev/zero of=./ddtest.tmp bs=1M count=1024 oflag=direct status=progress; rm -f ./ddtest.tmp",
     "Measure sequential disk write speed with a 1 GiB temporary file in this directory",
     "benchmark disk write speed test measure throughput fast kecepatan tes quick",
     "test disk write speed | benchmark disk | tes kecepatan disk | how fast is my disk | dd write benchmark | measure "
     "sequential write speed | disk speed test | ngetes kecepatan tulis disk",
     "macos=dd if=/dev/zero of=./ddtest.tmp bs=1m count=1024; rm -f ./ddtest.tmp"),
    ("sudo hdparm -tT {device=/dev/sda}",
     "Measure raw and cached read speed of a disk",
     "benchmark disk read speed hdparm test measure",
     "test disk read speed | measure read speed of /dev/sda | hdparm benchmark | how fast can /dev/sdb read | tes "
     "kecepatan baca disk /dev/sda"),
    ("sudo lsof +L1",
     "List deleted files that are still held open and so still take space",
     "deleted files still open holding space not freed lsof df du differ mismatch dihapus rm removed log restart hantu",
     "deleted files still using disk space | find open deleted files | file sudah dihapus tapi disk masih penuh | I "
     "deleted a big log but space was not freed | df and du do not match | df says full but du shows little | space "
     "not released after deleting files | removed files still held by a process | lsof deleted | file besar udah "
     "dihapus tapi space tidak berkurang"),
    ("sudo lsof +f -- {dir}",
     "Show which processes keep a mounted filesystem busy",
     "target busy device mount cannot unmount umount using lsof fuser why blocking prevents keeps",
     "umount says target is busy | what is keeping /mnt busy | why can I not unmount /mnt/data | umount: target is "
     "busy | cannot unmount /data, who is using it | which processes use the mount /backup | device is busy /mnt/usb | "
     "gak bisa umount /mnt/data, dipakai proses apa"),
    ("sudo fstrim -av",
     "Discard unused blocks on all mounted SSD filesystems that support it",
     "trim ssd discard fstrim",
     "trim my ssd | run fstrim on all filesystems | fstrim | discard unused ssd blocks | trim semua ssd"),
    ("sync",
     "Write everything that is still in the disk caches to disk",
     "sync flush buffers cache write disk pending dirty",
     "flush disk buffers | sync writes to disk | make sure everything is written to disk before unplugging | write "
     "pending data to disk"),
    ("sudo tune2fs -l {device}",
     "Show an ext filesystem's settings: label, reserved blocks, mount count, last check",
     "ext4 superblock parameters reserved blocks tune2fs dumpe2fs details",
     "show ext4 filesystem parameters | show reserved blocks of /dev/sda1 | tune2fs of /dev/sdb1 | when was ext4 "
     "filesystem /dev/sda1 last checked | ext4 superblock details"),
    ("sudo tune2fs -m {count=1} {device}",
     "Set the percentage of an ext filesystem that is reserved for root",
     "tune2fs reserved blocks percent root ext4 reduce reserve set",
     "reduce reserved blocks of /dev/sdb1 to 1 percent | set ext4 reserved space to 1 percent | tune2fs reserved "
     "percentage"),
    ("sudo e2label {device} {name}",
     "Set the label of an ext filesystem",
     "label e2label set change filesystem disk name ext4 rename",
     "set filesystem label of /dev/sdb1 to `data` | change the label of the filesystem on /dev/sdc1 | change disk "
     "label"),
    ("sudo dd if={device} of={file=disk.img} bs=4M conv=noerror,sync status=progress",
     "Copy a whole disk into an image file",
     "clone image disk dd backup whole copy raw salin",
     "make an image of /dev/sdb | clone a disk to an image file | backup whole disk with dd | dump disk /dev/sdc to a "
     "file | create disk image of /dev/sda | full disk backup of /dev/sdb into disk.img | backup satu disk /dev/sda "
     "jadi image",
     "macos=sudo dd if={device} of={file=disk.img} bs=4m conv=noerror,sync"),
    ("sudo dd if={device} of={disk} bs=4M conv=fsync status=progress",
     "Copy one disk onto another: ERASES the second, check both names with lsblk first",
     "clone disk dd copy onto another drive ssd to migrate duplicate second kloning",
     "clone /dev/sda to /dev/sdb | copy a disk onto another disk | clone my hard drive to a new ssd | kloning disk "
     "/dev/sda ke /dev/sdb",
     "macos=sudo dd if={device} of={disk} bs=4m"),
    ("sudo dd if={file} of={device} bs=4M conv=fsync status=progress",
     "Write an image to a device: ERASES it, check the name with lsblk first",
     "write burn flash iso image usb stick bootable sd card create pasang bakar",
     "write ubuntu.iso to usb stick | create a bootable usb | flash image to /dev/sdb | buat usb bootable | burn iso "
     "to usb | dd debian.iso to /dev/sdc | make a usb installer from ubuntu.iso | restore disk.img to /dev/sdb | bikin "
     "flashdisk bootable",
     "macos=sudo dd if={file} of={device} bs=4m"),
    ("sudo cryptsetup luksOpen {device} {name=secret}",
     "Unlock a LUKS encrypted device as /dev/mapper/NAME",
     "luks encrypted disk open unlock decrypt cryptsetup terenkripsi",
     "open an encrypted luks disk | unlock luks partition /dev/sdb1 | unlock encrypted disk /dev/sdc1 | decrypt a luks "
     "partition | buka disk terenkripsi /dev/sdb1"),
    ("sudo cryptsetup close {name=secret}",
     "Close an opened LUKS device (unmount it first)",
     "luks close lock encrypted disk cryptsetup luksClose",
     "close luks device `secret` | lock the encrypted disk again | cryptsetup close"),
    ("sudo cryptsetup luksFormat {device}",
     "Encrypt a device with LUKS: ERASES it (asks for YES and a passphrase)",
     "luks encrypt encryption disk partition format cryptsetup luksFormat enkripsi",
     "encrypt /dev/sdc1 using luks | encrypt a new disk | encrypt disk /dev/sdb with luks | luksFormat /dev/sdc1 | set "
     "up disk encryption on /dev/sdb1 | enkripsi disk /dev/sdb"),
    ("lsblk -o NAME,FSTYPE,TYPE,MOUNTPOINT | grep -iE 'crypt|luks'",
     "Show which disks are encrypted with LUKS (no output: none)",
     "encrypted disk luks is encryption check",
     "is my disk encrypted | which partitions use luks | check whether disk encryption is on | apakah disk ini "
     "terenkripsi",
     "macos=fdesetup status"),
    ("zpool status {name=}",
     "Show health of ZFS pools",
     "zfs pool health status scrub degraded zpool errors disks raidz",
     "check zfs pool status | is my zpool healthy | zpool status | zfs pool degraded? | zfs disk errors | cek pool "
     "zfs"),
    ("zpool list",
     "List ZFS pools with size, used and free space",
     "zfs pool size free space capacity list",
     "list zfs pools | free space in zpool | how full is my zfs pool"),
    ("zfs list",
     "List ZFS datasets with used and available space",
     "zfs datasets list filesystems used",
     "list zfs datasets | zfs list | which zfs datasets exist"),
    ("zfs list -t snapshot",
     "List ZFS snapshots with the space they take",
     "zfs snapshots list snapshot",
     "list zfs snapshots | show all zfs snapshots | daftar snapshot zfs"),
    ("sudo zpool scrub {name}",
     "Start checking all data of a ZFS pool (progress: zpool status)",
     "zfs zpool scrub check data",
     "scrub zfs pool `tank` | run a zpool scrub"),
    ("sudo btrfs filesystem usage {dir=/}",
     "Show how a Btrfs filesystem uses its space",
     "btrfs usage space",
     "show btrfs usage | btrfs disk space | how much space is left on btrfs | btrfs filesystem df | sisa ruang btrfs"),
    ("sudo btrfs subvolume list {dir=/}",
     "List the subvolumes and snapshots of a Btrfs filesystem",
     "btrfs subvolumes subvolume snapshots list",
     "list btrfs subvolumes | btrfs snapshots on /"),
    ("sudo btrfs scrub start {dir=/}",
     "Start checking all data of a Btrfs filesystem (progress: btrfs scrub status)",
     "btrfs scrub check data integrity",
     "run btrfs scrub | check btrfs data for errors"),
    ("quota -vs {user=}",
     "Show a user's disk quota and usage",
     "quota disk limit user kuota",
     "show disk quota of user `alice` | my disk quota | cek kuota disk | how much disk quota is left for user `bob` | "
     "am I over my disk quota | kuota disk user `andi`"),
    ("sudo repquota -as",
     "Show disk quotas and usage of all users",
     "quota report all users repquota kuota",
     "quota report of all users | repquota | who is over quota | laporan kuota semua user"),
    ("sudo edquota {user}",
     "Edit a user's disk quota",
     "quota set limit user edquota change kuota batasi",
     "set disk quota for user `alice` | limit disk usage of user `carol` | atur kuota disk user `budi`"),
    ("sudo mkfs.ext4 -L {name} {device}",
     "Create an ext4 filesystem with a label on a device: ERASES it, check the name with lsblk first",
     "format ext4 mkfs label labelled filesystem create partition",
     "format /dev/sdc1 as ext4 with label `backup` | create an ext4 filesystem labelled `data1` on /dev/sdb1 | mkfs "
     "ext4 with a label `media` on /dev/sdd1"),
)
