"""Guide entries: users, groups, logins, SSH, keys, security. Row format: see guide.py."""

ROWS = (
    ("sudo useradd -m -s /bin/bash {user}",
     "Create a user with a home directory (set a password with passwd afterwards)",
     "home directory shell bash login user create add new account make useradd adduser pengguna akun buat tambah "
     "called",
     "create user `alice` | add a new user | buat user baru `budi` | tambah pengguna `siti` | create user `alice` "
     "with a home directory | new account for `carol` | create a login account for user `dave` | bikin user baru "
     "`agus` | I need another linux user called `erik` | add user `frank` with home directory and bash",
     "debian=sudo adduser {user}",
     "alpine=adduser {user}",
     "macos=sudo sysadminctl -addUser {user} -password -",
     "freebsd=sudo adduser"),
    ("sudo useradd -r -s /usr/sbin/nologin {user}",
     "Create a system user for a service, without login and home directory",
     "system user service account create add no login nologin without home daemon useradd buat",
     "create system user `myapp` | add a service account `prometheus` without login | make user `worker1` that "
     "cannot log in | create user `runner1` without home directory | buat system user `myapp`",
     "alpine=adduser -S -H -s /sbin/nologin {user}"),
    ("sudo userdel {user}",
     "Delete a user, keeping the home directory (-r deletes it too)",
     "user delete remove account userdel deluser pengguna akun hapus drop keep",
     "delete user `bob` | remove user account `alice` | hapus user `budi` | drop the account of `carol` | get rid "
     "of user `dave` | remove user `erik` but keep the home | hapus akun `agus` | user `siti` sudah keluar, hapus "
     "akunnya",
     "debian=sudo deluser {user}",
     "alpine=deluser {user}",
     "macos=sudo sysadminctl -deleteUser {user} -keepHome",
     "freebsd=sudo pw userdel {user}"),
    ("sudo userdel -r {user}",
     "Delete a user together with the home directory and mail spool (cannot be undone)",
     "user delete remove account with including home directory files completely userdel hapus beserta home including",
     "delete user `bob` with home directory | remove user `alice` and the home directory | delete account `carol` "
     "completely, home folder too | hapus user `budi` beserta home directory | remove user `joko` and his home | "
     "remove user `intern` including home | delete user `bob` and their home | hapus user `budi` sekalian home-nya",
     "debian=sudo deluser --remove-home {user}",
     "alpine=deluser --remove-home {user}",
     "freebsd=sudo pw userdel {user} -r"),
    ("sudo passwd {user}",
     "Set a user's password",
     "password change set reset user passwd sandi ubah ganti atur login forgot new",
     "change password of user `alice` | reset password for `bob` | ganti password user `budi` | set user password "
     "| `carol` forgot the password, set a new one | new password for user `dave` | reset sandi user `agus` | "
     "change password for `root` | ubah password user `siti`"),
    ("passwd",
     "Change your own password",
     "password change my own sandi ganti ubah saya sendiri",
     "change my password | ganti password saya | change my login password | ubah sandi akun sendiri"),
    ("sudo chage -d 0 {user}",
     "Make a user choose a new password at the next login",
     "force expire password change next login user paksa must first choose",
     "force user `alice` to change password at next login | `carol` must choose a new password | make user `dave` "
     "change password on first login | paksa `agus` ganti password | expire the password of user `bob` so that it "
     "must be changed | expire password of `bob`"),
    ("sudo chage -l {user}",
     "Show when a user's password and account expire",
     "password expiry expiration expire age aging account user when chage kadaluarsa info",
     "when does the password of `alice` expire | show password expiry of user `bob` | password age of `carol` | "
     "is the account of `dave` expired | kapan password `agus` kadaluarsa | password aging info for user `erik`"),
    ("sudo chage -M -1 {user}",
     "Let a password never expire",
     "password never expire expires unlimited no expiry chage disable expiration selamanya",
     "password of `alice` should never expire | disable password expiry for user `bob` | password `budi` jangan "
     "pernah expired"),
    ("sudo chage -E {date} {user}",
     "Let an account expire on a date",
     "account expire expiry date set temporary user until chage berakhir",
     "expire account `alice` on 2025-12-31 | set account expiry of user `bob` to 2025-06-30 | user `carol` is "
     "temporary until 2025-01-31 | akun `budi` berakhir 2025-03-01"),
    ("sudo passwd -S {user}",
     "Show whether a password is set, locked or empty",
     "password status set locked usable state account passwd -S check",
     "password status of `alice` | is the password of user `bob` locked or usable | state of the password of "
     "account `carol` | status password user `budi`",
     "freebsd=sudo pw usershow {user}"),
    ("sudo usermod -aG {group} {user}",
     "Add a user to a group (applies at the next login)",
     "group add user to membership usermod append supplementary grup tambah masukkan needs",
     "add user `alice` to group `docker` | tambah user `budi` ke grup `docker` | make `carol` a member of "
     "`www-data` group | user `dave` needs group `docker` | add user `erik` to the group `libvirt` | usermod "
     "`frank` into group `adm` | masukkan user `agus` ke grup `developers` | put `bob` in the `developers` group",
     "alpine=addgroup {user} {group}",
     "macos=sudo dseditgroup -o edit -a {user} -t user {group}",
     "freebsd=sudo pw groupmod {group} -m {user}"),
    ("sudo usermod -aG sudo {user}",
     "Let a user run commands as root with sudo (applies at the next login)",
     "sudo rights root admin administrator privileges access give grant user sudoer sudoers wheel make hak beri akses "
     "jadikan superuser give",
     "give user `alice` sudo rights | add `alice` to sudoers | beri akses sudo ke `budi` | allow `carol` to use sudo "
     "| make user `dave` an admin | add user `erik` to the sudo group | jadikan user `agus` admin | sudo access for "
     "user `frank` | user `siti` tidak bisa sudo, beri hak | make user `bob` an administrator | make `bob` an "
     "administrator | give `budi` sudo | give user `rina` sudo rights | `alice` should have sudo",
     "rhel=sudo usermod -aG wheel {user}",
     "arch=sudo usermod -aG wheel {user}",
     "suse=sudo usermod -aG wheel {user}",
     "alpine=addgroup {user} wheel",
     "macos=sudo dseditgroup -o edit -a {user} -t user admin",
     "freebsd=sudo pw groupmod wheel -m {user}"),
    ("sudo gpasswd -d {user} {group}",
     "Take a user out of a group",
     "group remove delete user from membership grup hapus keluarkan take out kick",
     "remove user `alice` from group `docker` | hapus user `budi` dari grup `docker` | take `carol` out of group "
     "`docker` | kick `dave` from the `adm` group | delete `erik` from group `www-data` | user `henry` should not "
     "be in group `docker` any more, remove | keluarkan user `agus` dari grup `docker` | remove `grace` from "
     "group `wheel` | take `ivan` out of the docker group | remove `ivan` from group `sudo`",
     "alpine=delgroup {user} {group}",
     "freebsd=sudo pw groupmod {group} -d {user}"),
    ("sudo groupadd {group}",
     "Create a group",
     "group create add new groupadd grup buat tambah",
     "create group `developers` | add a new group | buat grup baru `ops` | new group `ops` | bikin grup `keuangan`",
     "alpine=addgroup {group}",
     "freebsd=sudo pw groupadd {group}"),
    ("sudo groupdel {group}",
     "Delete a group",
     "group delete remove groupdel grup hapus",
     "delete group `developers` | remove a group | hapus grup `ops` | get rid of group `ops` | buang grup `keuangan`",
     "alpine=delgroup {group}",
     "freebsd=sudo pw groupdel {group}"),
    ("id {user=}",
     "Show a user's numbers and groups",
     "groups of user member membership id uid gid which belongs grup anggota my own",
     "which groups is `alice` in | groups of user `bob` | show uid of `www-data` | user `budi` anggota grup apa | "
     "what groups does user `carol` have | uid and gid of `dave` | id of user `erik` | grup apa saja yang "
     "dimiliki `agus` | my groups | which groups am I in"),
    ("getent passwd {user}",
     "Show whether a user exists, with home directory and shell",
     "user exists exist account check whether home directory shell of uid entry passwd getent ada",
     "does user `alice` exist | home directory of user `bob` | which shell does user `carol` have | check whether "
     "account `dave` exists | apakah user `budi` ada",
     "macos=dscl . -read /Users/{user}",
     "busybox=grep ^{user}: /etc/passwd"),
    ("getent group {group}",
     "Show the members of a group",
     "members of group who is in users list grup anggota siapa isi which",
     "who is in group `docker` | members of group `sudo` | siapa anggota grup `docker` | which users belong to "
     "group `developers` | list users in group `adm` | isi grup `docker` siapa saja | group `www-data` members",
     "macos=dscl . -read /Groups/{group} GroupMembership",
     "busybox=grep '^{group}:' /etc/group"),
    ("getent group sudo wheel",
     "Show which users have administrator rights through a group",
     "who has sudo rights users admins administrators root access members sudo wheel group list siapa",
     "who has sudo rights | which users are admins | list users with sudo access | who may become root | siapa "
     "saja yang punya akses sudo | list sudoers",
     "macos=dscl . -read /Groups/admin GroupMembership",
     'busybox=grep -E "^(sudo|wheel):" /etc/group'),
    ("sudo -l -U {user}",
     "Show what a user may run with sudo",
     "sudo rights permissions of user allowed what may run check privileges hak",
     "what may user `alice` run with sudo | which sudo rules apply to user `bob` | commands that user `carol` may "
     "run by sudo | user `budi` boleh sudo apa saja"),
    ("getent group | cut -d: -f1 | sort",
     "List all groups",
     "groups list all show daftar grup semua exist",
     "list all groups | show groups on the system | daftar semua grup | which groups exist | all groups on this "
     "server | daftar nama grup di server",
     "macos=dscl . -list /Groups",
     "busybox=cut -d: -f1 /etc/group | sort"),
    ("cut -d: -f1 /etc/passwd",
     "List only the names of all users",
     "user names usernames only list all just nama",
     "only the names of all users | list just the usernames | usernames on this system | nama semua user saja",
     "macos=dscl . -list /Users"),
    ("getent passwd | wc -l",
     "Count the users",
     "users count number how many accounts total jumlah berapa",
     "how many users are there | count user accounts | number of accounts on this machine | jumlah user di server"),
    ("getent passwd",
     "List all users with number, home directory and shell",
     "users list all accounts show every system local passwd daftar pengguna semua exist",
     "list all users | show users on this system | daftar semua user | accounts on this machine | all user "
     "accounts with their shell | tampilkan semua user | user apa saja yang ada di server",
     "macos=dscl . -list /Users",
     "busybox=cat /etc/passwd"),
    ("awk -F: '$3 >= 1000 && $3 < 65534 {print $1}' /etc/passwd",
     "List the users that are people (numbers from 1000)",
     "users human normal regular real people non-system interactive list biasa account uid 1000",
     "list human users | list normal non-system users | regular users only | which real people have an account | "
     "users with uid above 1000 | user biasa, bukan system user"),
    ("grep -vE '(nologin|false|sync|halt|shutdown)$' /etc/passwd",
     "List the users that have a login shell",
     "users who can log in login shell interactive accounts with shell allowed list bisa login",
     "which users can log in | users with a login shell | accounts with a real shell, not nologin | user apa saja "
     "yang bisa login"),
    ("awk -F: '$3 == 0 {print $1}' /etc/passwd",
     "List the users with the number 0: all of them are root",
     "uid 0 root users accounts superuser audit hidden other second other than root uid 0",
     "accounts whose uid is 0, like root | is there a second root account | siapa yang punya uid 0 seperti root | "
     "accounts with uid 0 other than root | any other account with uid 0 | which users have uid 0"),
    ("w",
     "Show who is logged in, from where, and what they do",
     "who logged in users currently now sessions login active online ssh connected siapa sedang masuk else doing ip",
     "who is logged in | show logged in users | siapa yang sedang login | active ssh sessions | who else is "
     "logged in here | what do the logged in people do | logged in right now and from which ip | user yang login "
     "sekarang",
     "busybox=who"),
    ("last -n {count=20}",
     "Show the latest logins",
     "last logins login history recent who logged in previous past riwayat terakhir masuk ip yesterday kemarin "
     "people",
     "show login history | last logins | who logged in recently | riwayat login | latest logins with ip address | "
     "who logged in yesterday | from where did people log in | siapa saja yang login kemarin | recent login "
     "sessions",
     "busybox=last",
     "macos=last -{count=20}"),
    ("last {user}",
     "Show the logins of one user",
     "last logins of user login history when account logged riwayat kapan terakhir",
     "when did `alice` last log in | login history of account `bob` | kapan terakhir `budi` login | last login of "
     "user `dave`"),
    ("sudo lastb -n {count=20}",
     "Show the latest failed logins",
     "failed login attempts bad brute force invalid lastb gagal percobaan wrong typed",
     "show failed login attempts | failed logins | percobaan login gagal | bad logins | who typed wrong passwords "
     "| lastb | login yang gagal",
     "macos=log show --last 1d --predicate 'process == \"sshd\"'",
     "busybox=grep -i 'failed' /var/log/messages"),
    ("sudo journalctl -u ssh -u sshd --since today --no-pager | grep -i 'failed\\|invalid'",
     "Show today's failed SSH logins",
     "ssh failed login attempts brute force invalid user attack password auth log gagal serangan attacks guessing "
     "bobol coba rejected break",
     "failed ssh logins | who is trying to break in over ssh | percobaan ssh gagal hari ini | ssh brute force "
     "attempts | attacks on ssh today | invalid users trying ssh | someone is guessing my ssh password | siapa "
     "yang coba bobol ssh | rejected ssh login attempts",
     "alpine=grep sshd /var/log/messages | grep -i 'failed\\|invalid'"),
    ("sudo journalctl -u ssh -u sshd --since today --no-pager | grep 'Failed password' | grep -oE "
     "'([0-9]{1,3}[.]){3}[0-9]{1,3}' | sort | uniq -c | sort -rn | head -n {count=15}",
     "Count the failed SSH logins of today per address",
     "ssh failed login attempts count per ip address which top attackers brute force most jumlah",
     "failed ssh logins per ip | which ip addresses attack my ssh the most | count failed ssh attempts by address "
     "| top ssh attackers | ip mana yang brute force ssh | failed login attempts per ip | failed logins by ip "
     "address"),
    ("sudo journalctl -u ssh -u sshd --since today --no-pager | grep Accepted",
     "Show the successful SSH logins of today",
     "ssh successful login logins accepted who key password today log berhasil sukses",
     "successful ssh logins | accepted ssh logins today | who got in over ssh today | login ssh yang berhasil",
     'alpine=grep "sshd.*Accepted" /var/log/messages'),
    ("sudo journalctl _COMM=sudo --since today --no-pager",
     "Show which commands were run with sudo today",
     "sudo log history usage who used commands run audit journal riwayat commands run recently",
     "who used sudo today | sudo log | sudo usage history | riwayat pemakaian sudo | log of sudo commands of today | "
     "what commands were run with sudo recently | recent sudo commands | who used sudo lately",
     "alpine=grep sudo /var/log/messages"),
    ("lastlog",
     "Show the last login of every user",
     "lastlog last login every each user never logged in inactive accounts",
     "when did each user last log in | users that never logged in | last login of every account | inactive users, "
     "who has not logged in for long | user yang belum pernah login"),
    ("whoami",
     "Show which user you are",
     "whoami current user who am i my name saya siapa account under",
     "who am i | saya ini user siapa, whoami | whoami | nama user saya | under which account do I work | which "
     "user am I | what is my user name"),
    ("sudo usermod -L {user}",
     "Lock a user's password login (SSH keys still work; usermod -e 1 locks the account)",
     "lock disable user account block login suspend kunci nonaktifkan blokir ex-employee account",
     "lock user account `bob` | disable user `alice` | kunci akun user `budi` | block login of user `carol` | suspend "
     "account `dave` | disable account `erik` without deleting it | nonaktifkan user `agus` | blokir akun `siti` | "
     "lock account of ex-employee `dimas` | lock the account of a former employee `rina`",
     "busybox=passwd -l {user}",
     "freebsd=sudo pw lock {user}"),
    ("sudo usermod -U {user}",
     "Unlock a user's password login",
     "unlock enable user account unblock buka kunci aktifkan reactivate",
     "unlock user account `bob` | enable user `alice` again | buka kunci user `budi` | reactivate account `carol` "
     "| aktifkan lagi user `agus` | unblock account of `erik` | unlock user `dave`",
     "busybox=passwd -u {user}",
     "freebsd=sudo pw unlock {user}"),
    ("sudo usermod -s /usr/sbin/nologin {user}",
     "Take the login shell from a user",
     "nologin shell no login forbid interactive user account prevent",
     "user `myapp` should have no login shell | set nologin for `bob` | user `budi` tidak boleh punya shell, "
     "nologin | give user `backup1` the nologin shell",
     'alpine=sed -i.bak "/^{user}:/s,:[^:]*$,:/sbin/nologin," /etc/passwd'),
    ("sudo faillock --user {user} --reset",
     "Clear the failed logins of a user, so that a locked account works again",
     "faillock reset clear failed login attempts locked too many account unlock pam",
     "user `alice` is locked after too many failed logins, reset | reset faillock of `bob` | clear failed "
     "attempts of user `carol`"),
    ("sudo usermod -s {shell=/bin/bash} {user}",
     "Set a user's login shell",
     "login shell change set user bash zsh nologin chsh ubah ganti default",
     "change shell of user `alice` to /bin/zsh | change login shell | ganti shell user `budi` ke /bin/bash | give "
     "user `carol` zsh as default shell /bin/zsh | default shell user `agus` jadi /bin/zsh | change the shell of "
     "`carol` to /bin/zsh | chsh for user `dave` to /usr/bin/fish",
     "macos=chsh -s {shell=/bin/zsh} {user}"),
    ("chsh -s {shell=/bin/bash}",
     "Change your own login shell",
     "my own login default shell change chsh zsh bash fish saya ganti",
     "change my default shell to /bin/zsh | make fish my login shell | chsh | ganti shell saya ke /usr/bin/zsh"),
    ("sudo usermod -l {newname} {user}",
     "Rename a user (the home directory keeps its name)",
     "rename user change username login name ganti nama",
     "rename user `bob` to `robert` | rename account `carol` to `caroline` | ganti nama user `agus` menjadi "
     "`agung` | change username"),
    ("sudo usermod -d {dir} -m {user}",
     "Move the home directory of a user",
     "home directory move change user new location usermod pindah pindahkan",
     "move home directory of `alice` to /data/alice | change the home of user `bob` to /srv/bob | pindahkan home "
     "user `budi` ke /data/budi"),
    ("sudo usermod -g {group} {user}",
     "Change the primary group of a user",
     "primary group main default gid change user usermod grup utama",
     "change the primary group of user `alice` to group `developers` | change main group of `bob` to `staff` | "
     "ganti grup utama `budi` ke grup `ops`"),
    ("sudo -l",
     "Show what you may run with sudo",
     "sudo privileges permissions allowed what can i run rights hak boleh",
     "what can I run with sudo | list my sudo permissions | what am I allowed to do with sudo | may I use sudo | "
     "sudo rules that apply to me | saya boleh sudo apa saja | do I have sudo rights"),
    ("sudo visudo",
     "Edit the sudo rules safely (checks them before saving)",
     "sudoers edit visudo file configure passwordless nopasswd rules without password asking tanpa",
     "edit sudoers file | configure sudo | sudo without asking for a password | passwordless sudo | nopasswd for "
     "sudo | sudo tanpa password"),
    ("sudo visudo -c",
     "Check the sudo rules for mistakes",
     "sudoers check validate syntax visudo rules file test cek",
     "check sudoers syntax | is my sudoers file valid | validate sudo rules | cek sintaks sudoers"),
    ("sudo -i",
     "Open a root shell",
     "root become shell switch superuser login as su prompt jadi",
     "become root | switch to root | masuk sebagai root | I need a root shell | get root | open a root prompt | "
     "jadi root | pindah ke root",
     "busybox=su -"),
    ("sudo -iu {user}",
     "Open a login shell as another user",
     "switch user become another su change to login as shell pindah work ganti",
     "switch to user `postgres` | become user `alice` | pindah ke user `budi` | login as user `deploy` on this "
     "machine, su | log in under user `nginx` | work as user `tomcat` | pindah jadi user `agus` | become the "
     "`redis` user | su to user `carol` | login as user `deploy`",
     "busybox=su - {user}"),
    ("sudo -u {user} {cmd}",
     "Run one command as another user",
     "sudo run command as another user execute account jalankan sebagai",
     "run 'whoami' as user `alice` | execute 'backup.sh' as user `carol` | jalankan 'ls /srv' sebagai user `budi` "
     "| run a single command as a different user | run command as another user | run something as a different "
     "user",
     "busybox=su {user} -c {cmd}"),
    ("newgrp {group}",
     "Use a new group at once, without logging in again",
     "newgrp group apply activate now without logout login again membership",
     "use group `docker` without logging out | apply new group `docker` without re-login | grup `docker` belum "
     "aktif, tanpa logout"),
    ("sudo wall {text}",
     "Send a message to everybody who is logged in",
     "wall message send broadcast all logged users everyone terminal notify pesan",
     "send 'reboot in 5 minutes' to all logged in users | broadcast 'maintenance now' with wall | kirim pesan "
     "'server restart' ke semua user"),
    ("sudo grep -E '^[^:]+:(!|[*])' /etc/shadow | cut -d: -f1",
     "List users whose password login is locked",
     "locked disabled users accounts without password list terkunci",
     "list locked users | which accounts are disabled | accounts that are locked | disabled accounts | user mana "
     "yang terkunci"),
    ("sudo awk -F: '$2 == \"\" {print $1}' /etc/shadow",
     "List users with an empty password",
     "users empty without no password blank security audit passwordless tanpa",
     "find users without password | accounts with empty password | is there an account without a password | "
     "passwordless accounts | user tanpa password"),
    ("ssh {userhost}",
     "Log in to a host over SSH",
     "ssh connect login remote server host shell log in masuk sambung into",
     "ssh to server 10.0.0.5 | connect to alice@example.com with ssh | login ke server 192.168.1.10 | log in to "
     "web01.example.com over ssh | open a shell on 10.1.2.3 | ssh root@10.0.0.9 | masuk ke server 10.0.0.7 lewat "
     "ssh | remote into alice@db.example.com"),
    ("ssh -p {port} {userhost}",
     "Log in to a host over SSH on another port",
     "ssh connect different custom other non-standard port remote user",
     "ssh to example.com on port 2222 | connect with ssh to alice@10.0.0.5 using port 2200 | server 10.0.0.8 has ssh "
     "on port 2022, connect | ssh ke 10.0.0.5 port 2222 | log in to bob@example.com port 2200 | ssh to 10.0.0.7 port "
     "2222 as user `ops` | ssh ke 10.0.0.9 port 2200 user `dev`"),
    ("ssh -i {keyfile} {userhost}",
     "Log in to a host over SSH with a certain private key",
     "ssh connect private key file identity pem specific certain login with aws ec2",
     "ssh with key ~/.ssh/prod.pem to ubuntu@10.0.0.5 | connect using a private key file | log in with the pem "
     "file ~/key.pem to ec2-user@10.0.0.5 | use identity file ~/.ssh/id_work for ssh to git.example.com | ssh "
     "pakai private key ~/aws.pem ke ubuntu@10.0.0.9"),
    ("ssh -J {jump} {userhost}",
     "Log in to a host over SSH through a jump host",
     "ssh jump host bastion proxy through via behind proxyjump reach",
     "ssh through a jump host | connect via bastion | reach a server behind a bastion over ssh | ssh proxyjump | "
     "ssh lewat jump server"),
    ("ssh -v {userhost}",
     "Log in over SSH and show what happens (-vvv shows more)",
     "ssh verbose debug connection problem why fails troubleshoot permission denied slow hang",
     "debug ssh connection to alice@10.0.0.5 | why does ssh to 10.0.0.7 fail, verbose | ssh verbose to "
     "example.com | ssh ke 10.0.0.5 gagal, debug"),
    ("ssh -A {userhost}",
     "Log in over SSH and lend the host your SSH agent",
     "ssh agent forwarding forward keys",
     "ssh to alice@10.0.0.5 with agent forwarding | forward my ssh agent to 10.0.0.7"),
    ("ssh -X {userhost}",
     "Log in over SSH and show graphical programs here (X11 forwarding)",
     "ssh x11 forwarding graphical gui display x program",
     "ssh to alice@10.0.0.5 with x11 forwarding | run graphical programs over ssh on 10.0.0.7"),
    ("ssh-keygen -t ed25519",
     "Create an SSH key pair",
     "ssh key create generate new pair keygen make ed25519 rsa kunci buat keypair yet",
     "generate an ssh key | create ssh key pair | buat ssh key | new ssh keypair | make me a key for ssh | I have "
     "no ssh key yet, generate one | bikin ssh key baru | ssh-keygen ed25519"),
    ("ssh-keygen -t rsa -b 4096",
     "Create an RSA SSH key pair with 4096 bits",
     "ssh key create generate rsa 4096 bits keypair pair buat",
     "generate a 4096 bit rsa ssh key | create an rsa ssh key | ssh-keygen rsa 4096 | buat ssh key rsa"),
    ("ssh-keygen -p -f {keyfile=~/.ssh/id_ed25519}",
     "Change the passphrase of a private SSH key",
     "ssh key passphrase change remove new private password ganti ubah",
     "change the passphrase of my ssh key | new passphrase for ~/.ssh/id_rsa | ganti passphrase ssh key"),
    ("ssh-keygen -y -f {keyfile=~/.ssh/id_ed25519}",
     "Print the public key that belongs to a private SSH key",
     "public key from private ssh derive regenerate lost extract print",
     "get the public key from the private ssh key ~/.ssh/id_rsa | derive public key from private key | lost the "
     ".pub file, print it from the private ssh key"),
    ("ssh-copy-id {userhost}",
     "Install your public key on a host, to log in without a password",
     "ssh copy public key to server passwordless login without password install authorized keys ssh-copy-id tanpa "
     "kunci put pasang setup",
     "copy ssh key to alice@10.0.0.5 | ssh login without password | passwordless ssh to server | salin ssh key ke "
     "server | install my ssh public key on bob@10.0.0.9 | log in to 10.0.0.5 by key instead of a password | set "
     "up key login on web01.example.com | ssh tanpa password ke 10.0.0.6 | pasang public key di server 10.0.0.8"),
    ("cat ~/.ssh/id_ed25519.pub",
     "Show your public SSH key",
     "public ssh key show my print display kunci publik paste github saya",
     "show my public ssh key | print my ssh key | tampilkan ssh public key | what is my ssh public key | my "
     "public key, to paste into github | lihat public key saya"),
    ("ssh-keygen -lf {keyfile=~/.ssh/id_ed25519.pub}",
     "Show the fingerprint of an SSH key",
     "ssh key fingerprint show sidik jari sha256",
     "fingerprint of ssh key | show ssh key fingerprint | key fingerprint of ~/.ssh/id_rsa.pub | sha256 "
     "fingerprint of my ssh key | sidik jari ssh key"),
    ("ssh-keygen -R {host}",
     "Forget a host's SSH key (after it was really changed)",
     "remove known_hosts known hosts host key changed identification warning old offending forget hapus "
     "verification failed",
     "remove host 10.0.0.5 from known_hosts | remote host identification has changed | hapus known_hosts `web01` "
     "| offending key in known_hosts for 10.0.0.9 | host key verification failed for `db01` | forget the old ssh "
     "host key of web01.example.com | known_hosts error `app02`"),
    ("ssh-keyscan -H {host}",
     "Print a host's SSH host keys",
     "host key scan ssh-keyscan known_hosts add fetch",
     "get the host key of example.com | scan ssh host keys of 10.0.0.5 | fetch ssh host key of 10.0.0.9 | host "
     "keys of web01.example.com for known_hosts"),
    ("ssh-add {keyfile=~/.ssh/id_ed25519}",
     "Load a private key into the SSH agent",
     "ssh agent add key load passphrase ssh-add private take session",
     "add key to ssh agent | load ssh private key into agent | unlock my ssh key for this session | ssh agent, "
     "take my key ~/.ssh/id_work | tambah key ke ssh-agent"),
    ("ssh-add -l",
     "List the keys the SSH agent holds",
     "ssh agent keys list loaded which identities",
     "which keys does the ssh agent have | list keys in ssh agent | loaded ssh identities | key apa saja di "
     "ssh-agent"),
    ("ssh -N -L {localport}:localhost:{port} {userhost}",
     "Make a port of a remote host reachable on this machine (SSH tunnel)",
     "ssh tunnel port forward forwarding local remote forwarded terowongan reach database remote tunnel",
     "ssh tunnel port 5432 from db.example.com | forward local port 8080 over ssh to 10.0.0.5 | create an ssh tunnel "
     "| reach remote port 3306 of 10.0.0.9 on my machine through ssh | tunnel to the database on port 5432 of "
     "db01.example.com | local forward 9000 over ssh to web01.example.com | buat ssh tunnel ke 10.0.0.5 port 3306 | "
     "port forwarding with ssh | tunnel remote postgres 5432 on db.example.com to local port 15432 | bring remote "
     "port 3306 of db1.example.com to local port 13306 | tunnel remote port 6379 to local 16379 on cache.example.com"),
    ("ssh -N -R {port}:localhost:{localport} {userhost}",
     "Make a local port reachable on a remote host (reverse SSH tunnel)",
     "ssh reverse tunnel remote port forward expose reach remote as",
     "reverse ssh tunnel for port 8080 to example.com | expose local port through ssh | let the server example.com "
     "reach my local port 3000 | remote port forwarding with ssh of port 8080 | reverse tunnel 9000 to 10.0.0.5 | "
     "expose local 8000 on remote vps.example.com as port 9000 | make local port 3000 reachable as port 8080 on "
     "example.com"),
    ("ssh -N -D {port=1080} {userhost}",
     "Use a remote host as a SOCKS proxy",
     "ssh socks proxy dynamic forward tunnel browse",
     "create a socks proxy over ssh | ssh socks proxy | browse through 10.0.0.5 with a socks proxy | dynamic port "
     "forwarding with ssh | ssh -D 1080 proxy"),
    ("ssh {userhost} {cmd}",
     "Run one command on a remote host",
     "ssh run execute command remote server without login jalankan perintah",
     "execute 'uptime' on the remote server alice@10.0.0.5 | execute a command on a remote host | jalankan "
     "perintah 'df -h' di server 10.0.0.5 | run 'df -h' on server 10.0.0.9 over ssh | ssh to "
     "bob@web01.example.com and run 'systemctl status nginx' | remote command 'uptime' on 10.0.0.7 | run a single "
     "command on a remote server with ssh"),
    ("scp -r {src} {dest}",
     "Copy files to or from a remote host over SSH",
     "scp copy file files remote server transfer upload send download from to host over ssh salin kirim ambil "
     "fetch another folder here",
     "copy file.txt to alice@10.0.0.5:/tmp with scp | scp app.log from server | send backup.tar.gz to remote "
     "server | kirim file data.csv ke server budi@10.0.0.5:/home | upload site.zip to bob@10.0.0.9:/var/www | "
     "fetch bob@10.0.0.9:/var/log/app.log to . | scp folder /srv/app to alice@10.0.0.5:/srv | copy a file from "
     "the remote server to here over ssh | kirim folder /data ke budi@10.0.0.5:/backup | transfer dump.sql to "
     "another server | copy a directory to another host | copy folder /srv/app to the remote host 10.0.0.6:/srv"),
    ("scp -P {port} -r {src} {dest}",
     "Copy files to or from a remote host over SSH on another port",
     "scp copy files remote port custom non-standard other ssh transfer",
     "scp file.txt to alice@10.0.0.5:/tmp on port 2222 | copy app.zip to bob@example.com:/srv over ssh port 2200 "
     "| scp with a different port 2022, data.csv to alice@10.0.0.5:/tmp"),
    ("sftp {userhost}",
     "Transfer files interactively over SSH",
     "sftp interactive transfer files ftp start",
     "open sftp session to alice@example.com | sftp to 10.0.0.5 | sftp ke 10.0.0.9 | start an sftp session with "
     "bob@files.example.com"),
    ("sudo sshd -t && sudo sshd -T | grep -iE 'permitroot|passwordauth|^port'",
     "Check the SSH server's configuration and show its main settings",
     "sshd config configuration test check validate settings root login password authentication enabled server "
     "konfigurasi syntax errors sshd_config",
     "check sshd config | test ssh server configuration | cek konfigurasi ssh | is password login enabled in sshd | "
     "which port does sshd use | validate sshd_config | cek apakah root bisa login ssh | is root login permitted in "
     "sshd_config | is root login over ssh allowed | check sshd_config for syntax errors | is sshd_config valid"),
    ("sudo sed -i.bak -E 's/^#?PermitRootLogin.*/PermitRootLogin no/' /etc/ssh/sshd_config && sudo sshd -t",
     "Forbid root to log in over SSH (reload sshd to apply; a backup is kept)",
     "ssh root login disable forbid permitrootlogin no deny sshd hardening larang matikan nonaktifkan",
     "disable root login over ssh | forbid root ssh login | PermitRootLogin no | nonaktifkan login root lewat ssh "
     "| block ssh for root"),
    ("sudo sed -i.bak -E 's/^#?PasswordAuthentication.*/PasswordAuthentication no/' /etc/ssh/sshd_config "
     "&& sudo sshd -t",
     "Forbid SSH logins with a password (test your key first; reload sshd to apply; a backup is kept)",
     "ssh password authentication disable forbid key only keys passwordauthentication no sshd hardening matikan",
     "disable ssh password login | disable password authentication in sshd | ssh with keys only, disable "
     "passwords | matikan login password ssh"),
    ("chmod 700 ~/.ssh && chmod 600 ~/.ssh/authorized_keys",
     "Give your SSH directory and key list the permissions sshd demands",
     "ssh permissions fix .ssh directory authorized_keys too open key permission denied publickey izin says "
     "unprotected warning repair perbaiki",
     "fix permissions of .ssh directory | ssh key permissions | set correct permissions on authorized_keys | ssh "
     "says permissions are too open | unprotected private key file warning | permission denied publickey, repair "
     "my .ssh | perbaiki permission folder .ssh"),
    ("cat ~/.ssh/authorized_keys",
     "List the public keys that may log in as you",
     "authorized keys list show which allowed ssh login daftar",
     "show authorized ssh keys | which ssh keys can log in | list authorized_keys | who may ssh in as me by key | "
     "public keys that are allowed here | daftar authorized keys"),
    ("openssl rand -base64 {count=24}",
     "Generate a random password",
     "generate random password secret token string create strong acak buat sandi generator",
     "generate a random password | create a strong password | random string of 32 bytes | buat password acak | "
     "password generator | random secret token | strong random passphrase | bikin password random | I need a "
     "random string"),
    ("openssl passwd -6",
     "Make the SHA-512 hash of a password, as /etc/shadow wants it",
     "password hash crypt shadow sha512 encrypted generate",
     "hash a password for /etc/shadow | generate a sha512 password hash | encrypted password for kickstart"),
    ("gpg -c -- {file}",
     "Encrypt a file with a passphrase",
     "gpg encrypt file passphrase password protect enkripsi symmetric lock",
     "encrypt secret.txt with a password | encrypt a file | enkripsi file data.txt | password protect file "
     "report.pdf | lock secret.txt with gpg | gpg symmetric encryption of data.tar.gz | kunci file data.txt pakai "
     "password"),
    ("gpg -e -r {email} -- {file}",
     "Encrypt a file for somebody, with their public key",
     "gpg encrypt file for recipient public key email person enkripsi untuk",
     "encrypt report.pdf for alice@example.com with gpg | gpg encrypt data.txt to recipient bob@example.com | "
     "enkripsi file a.txt untuk budi@example.com"),
    ("gpg -o {out=decrypted} -d -- {file}",
     "Decrypt a GPG encrypted file",
     "gpg decrypt file dekripsi encrypted pgp read buka",
     "decrypt secret.txt.gpg | decrypt a gpg file | dekripsi file data.gpg | open secret.gpg with gpg | read the "
     "encrypted file report.pdf.gpg | buka file data.txt.gpg"),
    ("gpg --list-keys",
     "List the GPG keys you have",
     "gpg keys list pgp public keyring daftar",
     "list gpg keys | show my pgp keys | which gpg keys are in my keyring | gpg keyring | daftar gpg key"),
    ("gpg --import {file}",
     "Add a GPG key from a file to the keyring",
     "gpg import key file public add keyring pgp impor",
     "import gpg key key.asc | add the pgp public key pub.asc to my keyring | impor gpg key kunci.asc"),
    ("gpg --full-generate-key",
     "Create a GPG key pair",
     "gpg key create generate new pair pgp buat",
     "generate a gpg key | create a new pgp key pair | buat gpg key"),
    ("gpg --verify {file}",
     "Check the GPG signature of a file",
     "gpg verify signature signed file check sig asc pgp verifikasi",
     "verify gpg signature file.tar.gz.asc | check the signature release.sig with gpg | verifikasi tanda tangan "
     "gpg file.asc"),
    ("getenforce",
     "Show whether SELinux is enforcing, permissive or disabled",
     "selinux status mode enforcing permissive disabled check aktif off",
     "check selinux status | is selinux enabled | cek status selinux | selinux on or off | selinux mode | "
     "enforcing or permissive | selinux aktif nggak",
     "debian=sudo aa-status"),
    ("sudo setenforce 0",
     "Switch SELinux to permissive until the next boot",
     "selinux disable permissive turn off temporarily matikan way sementara",
     "disable selinux temporarily | matikan selinux | turn selinux off until reboot | selinux is in the way, "
     "switch it off | setenforce 0 | nonaktifkan selinux sementara | set selinux permissive"),
    ("sudo setenforce 1",
     "Switch SELinux to enforcing until the next boot",
     "selinux enable enforcing turn on again setenforce aktifkan nyalakan",
     "enable selinux | turn selinux enforcing on | aktifkan selinux lagi"),
    ("sudo ausearch -m avc -ts recent",
     "Show what SELinux denied recently",
     "selinux denials denied avc audit log blocked blocking diblokir messages",
     "show selinux denials | selinux avc denials | is selinux blocking something | selinux audit messages | apa "
     "yang diblokir selinux"),
    ("sudo restorecon -Rv {path}",
     "Give files back their default SELinux labels",
     "selinux restore context label restorecon fix relabel wrong",
     "fix selinux labels on /srv | relabel /var/www for selinux | wrong selinux context on /srv/app | restorecon "
     "/home"),
    ("sudo aa-status",
     "Show AppArmor profiles and their mode",
     "apparmor status profiles loaded confine programs",
     "check apparmor status | list apparmor profiles | apparmor on? | which programs does apparmor confine | "
     "status apparmor"),
    ("sudo lynis audit system",
     "Audit the system's security settings (lynis package)",
     "security audit scan hardening lynis check system vulnerabilities keamanan secure holes",
     "security audit of this server | scan system for security problems | audit keamanan server | how secure is "
     "this server | hardening check | check my server for security holes | cek keamanan server"),
    ("sudo rkhunter --check --sk",
     "Look for rootkits (rkhunter package)",
     "rootkit malware scan check infected hacked rkhunter chkrootkit someone kena hack break",
     "scan for rootkits | is my server hacked | cek rootkit | look for rootkits | did someone break into my "
     "server, malware check | apakah server kena hack"),
    ("clamscan -ri {dir=.}",
     "Scan a directory for viruses and list infected files (ClamAV)",
     "virus malware scan antivirus clamav infected pindai cek",
     "scan /srv for viruses | virus scan with clamav | pindai virus di /home | antivirus scan of /home | check "
     "/var/www for malware | clamav scan | cek virus di /srv"),
    ("ssh -N -L {localport}:{host}:{port} {jump=bastion}",
     "Reach a port of a host behind a bastion through a local port, until Ctrl-C",
     "ssh tunnel bastion jump through via local port forward forwarding internal host behind lewat terowongan",
     "tunnel local port 5433 to 5432 on db.internal through bastion | ssh tunnel to db.internal port 5432 via "
     "bastion.example.com | reach port 3306 of db.internal through the bastion | bikin ssh tunnel port 5433 lokal ke "
     "5432 di db.internal lewat bastion.example.com | forward local 8443 to web.internal port 443 via "
     "jump.example.com"),
)
