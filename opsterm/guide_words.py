"""The guide's language: which words mean the same which mean nothing, which are names. English and Indonesian."""

# Each line: the word the index uses, then the words read as it. Inflected English forms need no entry (see guide.stem).
SYNONYMS = """
show display view see print check tampilkan menampilkan lihat melihat liat lihatin tampilin cek ngecek mengecek periksa
show tunjukkan liat output tell inspect cari_tahu
list daftar
find search look locate cari mencari temukan menemukan carikan
delete remove erase rm hapus hapusin dihapusin menghapus hapuskan buang drop dihapus
create make new add generate buat membuat bikin bikinin buatkan bikinkan dibuat tambah tambahkan menambah menambahkan
create baru create
change modify edit ubah mengubah ganti mengganti set atur mengatur adjust alter configure
start launch mulai jalankan menjalankan jalanin nyalain nyalakan hidupkan
stop hentikan menghentikan halt
restart bounce
kill terminate bunuh
enable activate aktifkan mengaktifkan
disable deactivate nonaktifkan menonaktifkan
install pasang instal installin pasangin menginstal memasang setup
uninstall copot uninstalling
upgrade update perbarui pembaruan memperbarui updates
copy salin menyalin cp kopi duplicate_file
move pindah pindahkan memindahkan mv
rename
compress kompres arsipkan kompresi pack mengompres zip_up
extract unpack ekstrak unzip untar uncompress decompress bongkar mengekstrak
download unduh mengunduh
upload unggah
follow tail pantau memantau ikuti watch monitor live realtime real-time langsung stream continuously
count hitung menghitung jumlah number
replace substitute
sort order urutkan mengurutkan
compare bandingkan membandingkan diff difference differences perbedaan beda
connect connection conn connectivity connections koneksi sambung hubungkan connected terhubung menghubungkan
block blokir deny ban memblokir reject drop_traffic tutup close
allow izinkan permit buka membuka open accept kebuka bukain dibuka opened
restore pulihkan kembalikan recover
backup cadangkan cadangan backups back-up
use using used usage uses pakai pake memakai dipake kepake dipakai memakai pemakaian digunakan penggunaan menggunakan
use utilization utilisation gunakan occupying occupies utilize
eat eating consuming consume consumes hogging hog eats makan memakan boros hungry hungriest menghabiskan taking
eat devouring sucking
run running runs jalan berjalan active execute executing executed
most top highest paling terbanyak tertinggi maximum heaviest
largest biggest terbesar
big large huge besar gede
small smaller little kecil
larger bigger greater exceeding exceeds over above melebihi diatas exceed
less below under smaller_than kurang dibawah
older lama
newest latest recent recently terbaru
first pertama awal head beginning
last terakhir akhir
memory ram memori mem
cpu processor prosesor processors cpus
disk disks hdd harddisk harddrive drive drives storage penyimpanan hardisk
space ruang spaces
free available sisa tersedia remaining left avail
full penuh
size ukuran sizes sized
directory directories folder folders direktori dir dirs subdirectory subdirectories
file files berkas
process processes proses proc program programs task
port ports porta
log logs catatan logfile logfiles
service services layanan servis daemon daemons
user users pengguna account accounts akun username
group groups grup
password sandi passwd passwords passphrase
package packages paket software
machine server servers computer mesin box pc komputer workstation laptop
host hosts
hostname
version versi versions
network jaringan networking networks net
address alamat addresses
container containers kontainer
database databases db dbs schema
table tables tabel
column columns kolom field fields
line lines baris
text teks string word kata words phrase kalimat
certificate cert certs certificates sertifikat
tls ssl https_cert
expire expires expired expiry expiration kadaluarsa kedaluwarsa valid expiring
website site web_site situs webpage
permission permissions izin rights hak privileges privilege perms akses access chmod_bits
owner pemilik ownership owned milik owns
empty kosong blank
duplicate duplicates duplikat duplicated ganda
broken rusak dangling corrupt corrupted damaged
hidden tersembunyi
content contents isi inside berisi containing contain contains mengandung
error errors kesalahan
failed fail gagal failing failure failures crashed crash
slow lambat slowest lemot sluggish
time jam waktu
date tanggal
timezone tz
day days hari
hour hours
minute minutes menit mins min
week weeks minggu
month months bulan
today
yesterday kemarin
who siapa
when kapan
where mana dimana
why kenapa mengapa
all semua every tiap setiap seluruh each everything
temperature suhu temp
kernel
hardware perangkat_keras
partition partitions partisi
filesystem filesystems fs
mount mounting
modified changed edited touched diubah berubah dimodifikasi
unmount umount
interface interfaces nic antarmuka
firewall
key keys kunci
history riwayat
schedule scheduled jadwal jadwalkan terjadwal menjadwalkan
job jobs
variable variables variabel var
environment env lingkungan
branch branches cabang
commit commits
repository repositories repo repos repositori
archive archives arsip
image images
shell
remote
response
dns
lookup resolve nslookup resolving
domain domains
status state keadaan
public publik external
cache caches caching
update_cache
encrypt enkripsi encryption encrypting
decrypt dekripsi decryption
random acak
recursive recursively rekursif
symlink symlinks symbolic
postgres postgresql pg psql pgsql
mysql mariadb
kubernetes k8s kubectl kube
apache apache2 httpd
tar tarball tgz
config configuration konfigurasi conf settings setting configs
reboot nyala_ulang
shutdown poweroff
login logged logins masuk log-in
logout
send kirim mengirim
test tes try menguji uji
listen listening listens
bandwidth throughput
traffic trafik lalu_lintas
cron crontab cronjob cronjobs
systemd systemctl
swap
journal journalctl journald
docker
git
executable executables
alive up hidup online
down
convert konversi mengubah_ke transform
merge gabung gabungkan menggabungkan combine join
lock kunci_akun
device devices perangkat
module modules modul
route routes routing rute
gateway
speed kecepatan
battery baterai
between antara
many berapa
sum jumlahkan total
without tanpa excluding exclude
clean cleanup bersihkan membersihkan clear purge_cache
number nomor
long
boot booting booted startup start-up
automatically otomatis automatic
reload
pull
push
load muat
stopped exited mati dead terhenti
not dont don't doesnt doesn't isn't isnt aren't won't tidak gak ga nggak enggak bukan jangan never prevent
deleted
cancel cancels batal batalkan batalin membatalkan
stop matiin matikan mematikan
clean bersih bersihin
change tukar tukeran tukarin gantiin
copy salinin kopiin
send kirimin
download unduhin
type types tipe jenis kind
previous prior sebelumnya
library libraries lib libs
descriptor descriptors fd fds handle handles
ip ips
delete nuke wipe
conflict conflicts konflik
hang hangs hung hanging stuck macet nyangkut
journal jurnal
compare bandingin bandingkan
large kegedean kebesaran gede
use kepakai
most tersering tersibuk
search nyari cariin
move pindahin mindahin
card kartu
installed terpasang terinstal
enabled aktif
loaded
mounted mounts
"""

# Words that say nothing about what is wanted.
STOP = frozenset(
    """
a an the of in on at to for from by with onto as is are was were be been am do does did done doing can could should
would will shall may might must i me my mine we us our you your it its this that these those there here and or but if
then than so just please pls how what which whats want need like know let lets give get gets got getting help tell hi
hey hello thanks thank some any one ones way ways best easiest quickly quick command commands cmd linux unix terminal
line-command shell-command cli using-command via per about only also now right still me-the currently current again
really very much too have has had having no cant im i'm it's what's can't 
there's where's who's how's i've yang di ke dari untuk dan atau dengan ini itu saya aku kami kita pada dalam adalah
mau ingin bisa dapat tolong bagaimana gimana cara caranya apa apakah agar supaya lewat oleh sebagai ada jika kalau
sudah telah akan sedang lagi saja aja dong ya nya si sebuah suatu seperti kah lah via punya out 
 nih deh sih kok aja cuma hanya doang yg dgn utk dr jadi pas biar pada tadi banget gue gw lu pagi malam
sore siang wont won't masih belum udah udh makanya padahal tapi trus terus matching while because since-when gone
instead alone left-over both each-other via-the incl including keeps keep-on leave but-keep ones together nothing else
needs between-the many-of off up-to something anything actually exactly possible able would-like id-like trying tried
see-if happening going go goes myself yourself someone anyone people thing things stuff kind specific certain given
ok okay punya sama perintah particular same other another own whole entire
sekarang juga setelah night morning evening afternoon lot
""".split()
)

# Read before single words. Left: as typed, lower case. Right: what the index knows.
PHRASES = {
    "good morning": "",
    "good evening": "",
    "good afternoon": "",
    "good night": "",
    "don't start": "disable",
    "dont start": "disable",
    "do not start": "disable",
    "not start": "disable",
    "jangan jalan": "disable",
    "login sebagai user apa": "whoami",
    "kata sandi": "password",
    "hard disk": "disk",
    "hard drive": "disk",
    "mulai ulang": "restart",
    "muat ulang": "reload",
    "real time": "follow",
    "basis data": "database",
    "log in": "login",
    "logged in": "login",
    "logging in": "login",
    "sign in": "login",
    "log out": "logout",
    "logged on": "login",
    "time zone": "timezone",
    "zona waktu": "timezone",
    "set up": "install",
    "shut down": "shutdown",
    "power off": "shutdown",
    "turn on": "enable",
    "turn off": "disable",
    "switch on": "enable",
    "switch off": "disable",
    "how many": "count",
    "how big": "size",
    "how large": "size",
    "how much space": "size space",
    "how long": "long time",
    "lebih dari": "larger",
    "lebih besar": "larger",
    "kurang dari": "less",
    "lebih kecil": "less",
    "lebih lama": "older",
    "more than": "larger",
    "bigger than": "larger",
    "larger than": "larger",
    "at least": "larger",
    "greater than": "larger",
    "smaller than": "less",
    "less than": "less",
    "older than": "older",
    "nama host": "hostname",
    "host name": "hostname",
    "file system": "filesystem",
    "symbolic link": "symlink",
    "symbolic links": "symlink",
    "soft link": "symlink",
    "sym link": "symlink",
    "back up": "backup",
    "name server": "nameserver",
    "name servers": "nameserver",
    "crontab file": "cron",
    "set owner": "chown",
    "load average": "load average",
    "domain name": "domain",
    "get rid of": "delete",
    "user name": "username",
    "start up": "boot",
    "open ports": "listen port",
    "port terbuka": "listen port",
    "opened ports": "listen port",
    "in use": "use",
    "sign up": "create",
    "up to date": "upgrade",
    "taking up": "eat",
    "takes up": "eat",
    "using up": "eat",
    "uses up": "eat",
    "used up": "eat",
    "fill up": "eat",
    "filling up": "eat",
    "fills up": "eat",
    "let's encrypt": "letsencrypt",
    "lets encrypt": "letsencrypt",
    "self signed": "self-signed",
    "read only": "read-only",
    "look up": "lookup",
    "virtual machine": "virtual machine",
    "jam berapa": "time date",
    "sejak kapan": "since",
    "alamat ip": "ip address",
    "ip addr": "ip address",
    "virtual host": "virtual host",
    "roll back": "rollback",
    "check out": "checkout",
    "rolled back": "rollback",
    "word count": "count words",
    "make sure": "",
    "find out": "show",
    "right now": "",
    "figure out": "show",
    "a list of": "show",
    "set password": "change password",
    "free up": "free up",
    "hari ini": "today",
    "out of memory": "oom killer",
    "kehabisan memori": "oom killer",
    "cpu cores": "cpu core count",
    "core cpu": "cpu core count",
    "came from": "owner",
    "comes from": "owner",
    "belongs to": "owner",
    "belong to": "owner",
    "listening on": "listen",
    "listens on": "listen",
    "os version": "os version",
    "versi os": "os version",
    "ping time": "ping latency",
    "upper case": "uppercase",
    "lower case": "lowercase",
    "time server": "ntp",
    "time servers": "ntp",
    "wi fi": "wifi",
    "e mail": "email",
    "line number": "line number",
    "start on boot": "enable boot",
    "start at boot": "enable boot",
    "starts at boot": "enabled boot",
    "on boot": "boot",
    "instal ulang": "reinstall",
    "pasang ulang": "reinstall",
    "nomor": "number",
    "per core": "per core",
    "at boot": "boot",
    "saat boot": "boot",
    "boot up": "boot",
    "on startup": "boot",
    "at startup": "boot",
    "public key": "public key",
    "by hand": "manually",
    "not containing": "without",
    "not contain": "without",
    "doesn't contain": "without",
    "tidak mengandung": "without",
    "who am i": "whoami",
    "siapa saya": "whoami",
    "to container": "into container",
    "ke container": "into container",
    "ke dalam": "into",
    "case insensitive": "case insensitive",
    "ignoring case": "case insensitive",
    "ignore case": "case insensitive",
    "load on": "load",
}

# Words that mean little by themselves: every other entry shows or finds something.
WEAK = frozenset(
    "today yesterday show find create change run use machine name get who where when why all many long system test "
    "list host big most write read put keep open".split()
)

# Verbs whose absence or presence changes what a command does. An answer must not delete when nobody asked to.
ACTIONS = frozenset(
    "create delete install uninstall upgrade start stop restart enable disable rename copy move kill compress extract "
    "mount unmount block allow backup restore replace lock unlock format convert encrypt decrypt download upload "
    "merge reload reboot "
    "shutdown push pull commit flush undo revert drain scale truncate split grow extend follow sort renew capture "
    "cancel abort unban".split()
)

# Names of software, and names people give to their containers, users and branches: they may fill a slot
# though the index knows them as words.
NAMES = frozenset(
    """
nginx apache apache2 httpd mysql mysqld mariadb postgres postgresql redis redis-server mongodb mongod docker
containerd podman kubelet k3s git curl wget vim nano htop tmux screen python python3 java node nodejs php php-fpm ssh
sshd cron crond haproxy caddy traefik jenkins grafana prometheus gitlab elasticsearch kibana logstash rabbitmq
rabbitmq-server kafka zookeeper memcached bind9 named dnsmasq postfix dovecot exim4 vsftpd smbd samba nfs-server
firewalld ufw fail2ban chronyd chrony ntpd ntp rsyslog auditd NetworkManager networkmanager bluetooth cups snapd
supervisor supervisord gunicorn uwsgi tomcat tomcat9 varnish squid openvpn wireguard tailscaled consul vault nomad
etcd minio influxdb telegraf zabbix-agent node_exporter celery sidekiq puma openssl openssh openssh-server web api app
db backend frontend worker main master develop dev prod production staging test release hotfix root admin ubuntu
debian alpine centos fedora sudo wheel adm www-data nobody deploy shop blog cache proxy data users orders customers
default kube-system monitoring chrome firefox chromium rsync jq unzip zip nmap tcpdump net-tools iotop sysstat certbot
lynis ansible terraform helm kubectl gcc dig ifconfig netstat nslookup tar rg fd nethogs iftop mtr zsh fish
""".split()
)

# A package manager of a language installs nothing for the system: its commands answer only questions that name it or
# the language.
NAMED_ONLY = {
    "pip": frozenset("pip pip3 pipx python python3 py virtualenv venv library module requirements.txt".split()),
    "npm": frozenset("npm npx node nodejs js javascript yarn package.json".split()),
    "gem": frozenset("gem ruby bundle bundler".split()),
    "cargo": frozenset("cargo rust crate".split()),
    "composer": frozenset("composer php".split()),
    "helm": frozenset("helm chart charts kubernetes k8s".split()),
}
# Systems that answer alike: a question about one is never answered with a command of another.
RIVALS = {
    "postgres": (frozenset("postgres postgresql pg psql pg_dump".split()), ("psql", "pg_", "postgres")),
    "mysql": (frozenset("mysql mariadb mysqldump innodb".split()), ("mysql", "mariadb")),
    "redis": (frozenset(["redis", "redis-cli"]), ("redis",)),
    "mongo": (frozenset("mongo mongodb mongosh mongodump".split()), ("mongo",)),
    "docker": (frozenset("docker container containers kontainer compose".split()), ("docker",)),
    "kubernetes": (frozenset("kubernetes k8s kubectl pod pods kube".split()), ("kubectl",)),
}

# Words of commands that lose something: only a question with a verb of ACTIONS or a word of LOSING is answered with
# one of these.
DESTROYING = frozenset(
    "rm rmdir shred wipefs mkfs dd flush flushdb flushall FLUSHDB FLUSHALL drop DROP truncate TRUNCATE "
    "delete DELETE DEL del purge prune clean restore "
    "kill killall pkill fuser userdel groupdel deluser delgroup lvremove vgremove pvremove remove "
    "autoremove erase uninstall rebase "
    "disable --vacuum-size --vacuum-time --delete -delete --hard --keep".split()
)

LOSING = frozenset(
    "force forcibly die dies clean cleanup cleaning clear throw discard wipe free reclaim rid ditch undo "
    "trim cut shrink limit keep end ending terminate halt power "
    "turn bersih bersihin bersihkan matiin matikan matikan buang hapusin kosongin kosongkan sisain "
    "batasi putus putuskan usir tendang "
    "identical expire expired forget detach unstage unset off away kick pause suspend resume signal "
    "signals sighup sigterm sigkill "
    "sigstop logout keluarkan reset freeze murder".split()
)

# Who begins like this wants to know something; what begins like that (an explanation) changes something.
ASKING = frozenset("is are was were did does do has have which what who when whose apakah siapa berapa kapan".split())
CHANGING = frozenset(
    "Set Change Add Remove Delete Enable Disable Start Stop Restart Install Create Drop Grant Revoke Turn Switch Move "
    "Rename Give Lock Unlock Edit Force Reset Kill Clear Empty Uninstall Mount Unmount Make Put Run Build Apply".split()
)

# Who begins like this wants a text or a program written, not a command.
COMPOSING = frozenset(
    "write implement compose explain translate solve design draw code tulis tuliskan jelaskan".split()
)

# Tools people call by name: a question that names one wants a command that runs it.
PROGRAMS = frozenset(
    """
ansible apk apt apt-get apt-cache at awk blkid borg brew btrfs certbot chage chattr chmod chown cron crontab curl dd
df dig diff dmesg dmidecode dnf docker docker-compose dpkg du ethtool exiftool fail2ban fail2ban-client fallocate
fdisk ffmpeg findmnt firewall-cmd firewalld flatpak fsck fstrim fuser gdb git gpg grep gunzip gzip haproxy helm host
hostnamectl htop iostat ionice iotop iperf iperf3 iptables journalctl jq k9s kubectl less locate loginctl logrotate
lsattr lsblk lscpu lsmod lsof lspci lsusb ltrace lvextend lvs mailq mdadm minikube mkfs modprobe mongodump mongosh
mtr mysql mysqladmin mysqldump nc ncat ncdu netcat netplan netstat nft nftables nginx nice nmap nmcli nohup npm
nslookup ntpq openssl pacman parted passwd perf pg_dump pg_restore pgrep pip pkill pm2 podman postfix ps psql
pstree pvs rclone redis-cli renice resolvectl rpm rsync sar scp screen sed setfacl sftp shred shuf smartctl snap
sqlite3 ss ssh-keygen ssh-copy-id ssh-keyscan stash strace sudo sysctl systemctl systemd-analyze systemd-run tar
tcpdump tee terraform timedatectl tmux top traceroute tshark ufw ulimit umount update-alternatives useradd usermod
userdel vgs vmstat wget wg xargs xfs_repair yq yum zcat zfs zip zpool zypper
""".split()
)

FAMILIES = {
    "debian": "debian",
    "ubuntu": "debian",
    "linuxmint": "debian",
    "mint": "debian",
    "raspbian": "debian",
    "kali": "debian",
    "pop": "debian",
    "apt": "debian",
    "apt-get": "debian",
    "rhel": "rhel",
    "redhat": "rhel",
    "fedora": "rhel",
    "centos": "rhel",
    "rocky": "rhel",
    "almalinux": "rhel",
    "alma": "rhel",
    "amzn": "rhel",
    "amazon": "rhel",
    "ol": "rhel",
    "oracle": "rhel",
    "dnf": "rhel",
    "yum": "rhel",
    "alpine": "alpine",
    "apk": "alpine",
    "postmarketos": "alpine",
    "arch": "arch",
    "archlinux": "arch",
    "manjaro": "arch",
    "endeavouros": "arch",
    "pacman": "arch",
    "suse": "suse",
    "opensuse": "suse",
    "opensuse-leap": "suse",
    "opensuse-tumbleweed": "suse",
    "sles": "suse",
    "zypper": "suse",
    "macos": "macos",
    "mac": "macos",
    "osx": "macos",
    "darwin": "macos",
    "macbook": "macos",
    "brew": "macos",
    "homebrew": "macos",
    "freebsd": "freebsd",
    "openbsd": "freebsd",
    "busybox": "busybox",
}

# A service is not called the same everywhere.
SERVICES = {
    "apache": {"": "apache2", "rhel": "httpd", "arch": "httpd", "macos": "httpd", "freebsd": "apache24"},
    "apache2": {"rhel": "httpd", "arch": "httpd"},
    "httpd": {"debian": "apache2"},
    "ssh": {"": "ssh", "rhel": "sshd", "arch": "sshd", "suse": "sshd", "alpine": "sshd", "freebsd": "sshd"},
    "sshd": {"debian": "ssh"},
    "redis": {"": "redis", "debian": "redis-server"},
    "cron": {"rhel": "crond", "arch": "cronie", "alpine": "crond"},
    "crond": {"debian": "cron"},
    "postgres": {"": "postgresql"},
    "mongodb": {"": "mongod"},
    "mysql": {"rhel": "mysqld"},
    "chrony": {"rhel": "chronyd", "arch": "chronyd"},
    "networkmanager": {"": "NetworkManager"},
    "network-manager": {"": "NetworkManager"},
}

PORTS = {
    "ssh": "22",
    "http": "80",
    "https": "443",
    "dns": "53",
    "smtp": "25",
    "mysql": "3306",
    "postgres": "5432",
    "postgresql": "5432",
    "redis": "6379",
    "ftp": "21",
    "rdp": "3389",
    "mongodb": "27017",
    "elasticsearch": "9200",
    "web": "80",
}

EXTENSIONS = frozenset(
    """
log txt gz tgz tar zip bz2 xz zst 7z rar conf cfg cnf config ini yml yaml json xml toml csv tsv sql db sqlite dump bak
old tmp sh py rb pl js ts go rs c h cpp java jar war php html htm css md rst pdf doc docx xls xlsx ppt pptx odt png
jpg jpeg gif svg webp mp3 mp4 mkv avi mov wav iso img qcow2 vmdk ova deb rpm apk pem crt cer csr pfx p12 pub gpg asc
env lock out err pid rules dat bin data pcap swp lst orig save dist sample example
""".split()
)
