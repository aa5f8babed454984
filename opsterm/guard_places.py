"""Where things are on a machine: the classes of paths, as patterns. A path of a pattern is absolute and has no `..`."""

CLASSES = {
    "root": "the root directory",
    "home": "a whole home directory",
    "system": "a directory that the system lives in",
    "loose": "a directory of the system that often has an owner of its own",
    "top": "a whole directory of the first level",
    "accounts": "the system's accounts",
    "critical": "a file that the system needs to start or to let anyone in",
    "etc": "the system's configuration",
    "usr": "programs and libraries of the system",
    "disk": "a whole disk",
    "partition": "a partition or volume",
    "null": "a device that keeps nothing",
    "socket": "a network connection (/dev/tcp)",
    "proc": "the kernel's own interface",
    "secret": "secrets",
    "sshd": "the SSH server's settings or keys",
    "keys": "the keys that may log in",
    "shellrc": "a file that the next shell runs",
    "cron": "something that the machine runs by itself",
    "log": "a log",
    "data": "data of a program",
    "config": "settings of a program",
    "backup": "a backup",
    "backups": "a directory of backups",
    "vcs": "the history of a repository",
    "made": "something that can be made again (a cache, a build)",
    "tree": "inside the directory that is worked in",
    "tmp": "a temporary file",
    "outside": "outside the directory that is worked in",
    "unknown": "not known before it runs",
    "remote": "on another machine",
}

SYSTEM = (
    "/etc /usr /usr/bin /usr/sbin /usr/lib /usr/lib32 /usr/lib64 /usr/libexec /usr/share /usr/include /usr/local"
    " /usr/local/bin /usr/local/lib /usr/local/sbin /usr/local/etc /bin /sbin /lib /lib32 /lib64 /libx32 /boot"
    " /boot/efi"
    " /boot/grub /boot/grub2 /var /var/lib /var/lib/dpkg /var/lib/rpm /var/lib/apt /var/lib/pacman /var/lib/systemd"
    " /var/log /var/spool /var/mail /var/spool/cron /var/lib/docker /var/lib/mysql /var/lib/postgresql"
    " /var/lib/containerd /var/lib/kubelet /var/lib/etcd /var/lib/libvirt /var/lib/mongodb /var/www"
    " /etc/ssh /etc/pam.d /etc/systemd /etc/systemd/system /etc/ssl /etc/network /etc/sysconfig /etc/netplan"
    " /etc/default"
    " /etc/security /etc/apt /etc/init.d /etc/sudoers.d /etc/kubernetes /etc/alternatives /etc/ld.so.conf.d"
    " /lib/systemd /lib/modules /lib/x86_64-linux-gnu /usr/lib/x86_64-linux-gnu /usr/lib/systemd /usr/lib/modules"
    " /dev /proc /sys /run /opt /srv /mnt /media"
    " /System /System/Library /Library /Applications /Users /private /private/etc /private/var /Volumes /cygdrive"
    " /System/Volumes /System/Volumes/Data /System/Applications /private/var/db /Library/LaunchDaemons"
    " /Library/Preferences /Library/Frameworks"
    " /cygdrive/c /mnt/c /ostree /sysroot"
    # NixOS and Guix
    " /nix /nix/store /nix/var /nix/var/nix /nix/var/nix/profiles /run/current-system /run/booted-system /gnu"
    " /gnu/store"
    # Android
    " /system /system/bin /system/lib /system/lib64 /system/etc /system/app /system/priv-app /system/framework"
    " /system_ext /vendor /product /odm /apex /sdcard /mnt/sdcard /storage/emulated/0"
    " /storage/self/primary"
)
# Destroying these is bad, but they are often somebody's own: whose mode or owner they may change.
LOOSE = frozenset(
    "/opt /srv /mnt /media /usr/local /usr/local/bin /usr/local/lib /usr/local/sbin /usr/local/etc /var/www"
    " /mnt/c /cygdrive/c /Volumes".split()
)
# Of BSD: `da0`; a slice, a partition or a letter behind it is a part. OpenBSD and NetBSD: `sd0`, of which `c` is all.
_BSD = r"(?:ada|da|ad|nvd|nda|vtbd|mmcsd|sdda|mfid|mfisyspd|mlxd|aacd?|amrd|ipsd|twed|idad|xbd|cfid|vd|pst|hptrr)\d+"
_BSD_LETTERS = r"r?(?:sd|wd|ld|xbd|vnd|cgd|ccd|svnd|vioblk|dk)\d+"
_WRAPPED = r"(?:\.(?:eli|nop|bde|journal|label|uzip))*"
DISK = (
    r"/dev/(?:[shv]d[a-z]{1,2}|xvd[a-z]{1,2}|nvme\d+n\d+|nvme\d+(?:ns\d+)?|mmcblk\d+|r?disk\d+|sr\d+|pmem\d+s?|mem"
    r"|kmem|port|dasd[a-z]{1,4}|nbd\d+|ubd[a-z]|rssd[a-z]+|fio[a-z]|zram\d+|rbd\d+|r?hdisk\d+"
    rf"|{_BSD}{_WRAPPED}|{_BSD_LETTERS}c?|r?(?:ld|dk)\d+d|diskid/[^/]+?(?<![ps]\d)(?<![ps]\d\d)"
    r"|(?:cciss|ida|rd)/c\d+d\d+|r?dsk/c\d+(?:t\w+)?d\d+(?:s2|p0)?"
    r"|[shv]d(?:\*|\?|\[.*\])|nvme\*|mtd\w+|disk/by-[a-z-]+/[^/]+(?<!-part\d)(?<!-part\d\d))"
)
# All of a kind, or what the system itself is on.
DISKS = (
    r"/dev/(?:root|md\d*[*?]|md/\*|dm-\*|mapper/\*|zvol/(?:.*/)?\*|[\w.-]*vg[\w.-]*/\*|nvme[\d?*n]*[?*]n?[\d?*]*"
    r"|disk/(?:\*|by-\S+/\*))"
)
PARTITION = (
    r"/dev/(?:[shv]d[a-z]{1,2}\d+|xvd[a-z]{1,2}\d+|nvme\d+n\d+p\d+|mmcblk\d+p\d+|r?disk\d+s\d+"
    r"|md(?:_d)?\d+(?:p\d+)?|zd\d+"
    r"|dasd[a-z]{1,4}\d+|(?:nbd|zd|pmem|zram|rbd)\d+p\d+|ubd[a-z]\d+|mmcblk\d+boot\d+|nvme\d+ns\d+p\d+"
    rf"|{_BSD}(?:[ps]\d+)?[a-h]?{_WRAPPED}|{_BSD_LETTERS}[abd-p]|(?:cciss|ida|rd)/c\d+d\d+p\d+"
    r"|r?dsk/c\d+(?:t\w+)?d\d+[sp]\d+|(?:gpt|gptid|label|ufs|ufsid|mirror|stripe|concat|raid|raid3|diskid)/[^/]+"
    r"|md/[^/]+|[shv]d[a-z]\*"
    r"|disk/by-[a-z-]+/[^/]+-part\d+|loop\d+(?:p\d+)?|mapper/[^/]+|dm-\d+|zvol/.+|drbd\d+|bcache\d+"
    r"|[\w.-]*vg[\w.-]*/[^/]+|ubuntu/[^/]+|ram\d+)"
)
SECRET = (
    r".*/id_(?:rsa|dsa|ecdsa|ed25519)(?!\.pub)[^/]*|.*/\.mozilla/.*/(?:cookies\.sqlite|key4\.db)|.*/(?:Login Data"
    r"|Cookies)"
    r"|.*/\.ssh/(?:id_[^/]*(?<!\.pub)|identity|[^/]*\.pem|\*|[^/]*_(?:rsa|ed25519|ecdsa|dsa))|/etc/(?:g?shadow-?"
    r"|krb5\.keytab)"
    r"|/etc/ssh/ssh_host_[^/]*(?<!\.pub)|/etc/(?:ssl/private|letsencrypt/(?:live|archive)|wireguard"
    r"|sudoers\.d/?)(?:/.*)?"
    r"|/etc/(?:openvpn/.*\.(?:key|conf)|kubernetes/(?:admin\.conf|pki/.*\.key)|rancher/k3s/k3s\.yaml|docker/key\.json"
    r"|ppp/(?:chap|pap)-secrets|security/opasswd|mysql/debian\.cnf|postfix/sasl_passwd.*"
    r"|NetworkManager/system-connections.*)"
    r"|.*/\.aws/(?:credentials|cli/cache/.*|sso/cache/.*)|.*/\.(?:azure|config/gcloud)/(?:.*(?:token|credential"
    r"|accessTokens|msal)[^/]*"
    r"|application_default_credentials\.json)|.*/\.kube/(?:config|cache/oidc.*)|.*/\.docker/config\.json"
    r"|.*/\.config/gh/hosts\.yml"
    r"|.*/\.(?:netrc|pgpass|my\.cnf|mylogin\.cnf|npmrc|pypirc|git-credentials|vault-token|s3cfg|boto|htpasswd|envrc"
    r"|dockercfg)"
    r"|.*/\.config/(?:rclone/rclone\.conf|git/credentials|doctl/config\.yaml|hcloud/cli\.toml|op/.*|Bitwarden.*)"
    r"|.*/\.(?:gem/credentials|cargo/credentials(?:\.toml)?|terraform\.d/credentials.*|m2/settings\.xml"
    r"|composer/auth\.json"
    r"|oci/.*\.pem|password-store/.*|gnupg/(?:private-keys.*|secring.*|.*\.key)|local/share/keyrings/.*"
    r"|mozilla/.*logins\.json)"
    r"|.*/\.env(?:\.(?!example|sample|template|dist|defaults)[^/]*)?|.*\.(?:pfx|p12|jks|keystore|kdbx|keytab|ovpn)"
    r"|.*/[^/]*(?:private[_-]?key|privkey|secret[_-]?key|server\.key|client\.key|tls\.key|ca\.key)[^/]*(?<!\.pub)"
    r"|.*/(?:credentials|secrets?)(?:\.(?:json|ya?ml|toml|ini|txt|env|xml))?|.*/terraform\.tfstate(?:\.backup)?"
    r"|/proc/(?:[^/]+/(?:environ|mem|task/[^/]+/environ)|kcore)|/dev/k?mem|/var/run/secrets/.*|/run/secrets/.*"
    r"|/var/lib/(?:docker/.*/config\.v2\.json|kubelet/pods/.*/volumes/kubernetes\.io~(?:secret|projected).*"
    r"|AccountsService/.*)"
    r"|.*/opsterm/(?:vault\.json.*|config\.(?:yaml|json)|history\.db.*|audit[-.][^/]*|last_output\.txt|undo/.*|.*\.key)"
    r"|.*/\.(?:config|local/state)/opsterm|.*/audit\.seed[^/]*"
    r"|.*/\.(?:bash|zsh|sh|mysql|psql|python|node_repl|rediscli|sqlite)_history|.*/\.(?:lesshst|histfile)"
    r"|.*/\.local/share/fish/fish_history"
    r"|/root/\.ssh|.*/\.ssh|.*/\.gnupg|.*/\.aws|.*/\.password-store|/etc/shadow.*|.*/master\.key|.*/wp-config\.php"
)
NAMED = {
    "accounts": r"/etc/(?:passwd|shadow|group|gshadow)-?|/etc/master\.passwd|/private/etc/(?:passwd|master\.passwd)",
    "critical": (
        r"/etc/(?:fstab|sudoers(?:\.d/.*)?|crypttab|inittab|ld\.so\.(?:preload|conf|cache)|nsswitch\.conf|pam\.d/.*"
        r"|pam\.conf"
        r"|default/grub|security/.*|netplan/.*|network/interfaces(?:\.d/.*)?|machine-id|mtab"
        r"|doas\.conf|shells|securetty)"
        r"|/boot/.*|/(?:usr/)?lib(?:32|64|/[^/]+-linux-gnu)?/(?:ld-[^/]*|libc[.-][^/]*|libpam[^/]*|libcrypto[^/]*)"
        r"|/(?:usr/)?s?bin/(?:init|sh|bash|sudo|su|login|mount|systemctl|ls|cp|mv|rm|ssh|sshd)|/sbin/init"
        r"|/(?:usr/)?sbin/sshd"
        r"|/var/lib/(?:dpkg/status|rpm/.*|pacman/local.*)|/usr/lib/systemd/systemd|/lib/systemd/systemd|/vmlinuz.*"
        r"|/initrd.*"
        r"|/proc/sysrq-trigger|/proc/sys/kernel/(?:sysrq|core_pattern|modprobe)|/swapfile"
    ),
    "null": (
        r"/dev/(?:null|stdout|stderr|stdin|tty|zero|full|random|urandom|fd(?:/\d+)?|pts/\d+|ptmx)"
        r"|/proc/self/fd/[0-2]"
    ),
    "socket": r"/dev/(?:tcp|udp)/.*",
    "proc": r"/(?:proc|sys)/.*",
    "sshd": (
        r"/etc/ssh/(?:sshd_config(?:\.d/.*)?|ssh_host_.*)|/etc/(?:default|sysconfig)/sshd?|/etc/hosts\.(?:deny"
        r"|allow)"
    ),
    "keys": (
        r".*/\.ssh|.*/\.ssh/authorized_keys2?|.*/\.ssh/authorized_keys.*|/etc/ssh/authorized_keys.*"
        r"|.*/\.(?:rhosts|shosts)"
    ),
    "shellrc": (
        r".*/\.(?:bashrc|bash_profile|bash_login|bash_logout|bash_aliases|profile|zshrc|zshenv|zprofile|zlogin"
        r"|kshrc|cshrc|tcshrc"
        r"|inputrc|xinitrc|xprofile|xsession|pythonrc|vimrc|exrc|gitconfig|ssh/(?:config|rc|environment)"
        r"|pam_environment|tmux\.conf)"
        r"|.*/\.config/(?:fish/.*|git/config|nvim/.*|autostart/.*|environment\.d/.*)"
        r"|/etc/(?:profile(?:\.d/.*)?|bash\.bashrc|bashrc|zsh/.*|zshrc|zprofile|environment|environment\.d/.*"
        r"|csh\..*)"
        r"|.*/\.git/(?:hooks/.*|config)"
    ),
    "cron": (
        r"/etc/(?:cron.*|anacrontab|init\.d/.*|rc\.local|rc\d\.d/.*|systemd/.*|xdg/autostart/.*|udev/rules\.d/.*"
        r"|init/.*|inetd\.conf"
        r"|xinetd\.d/.*|update-motd\.d/.*|apt/apt\.conf\.d/.*|logrotate\.d/.*|modprobe\.d/.*|modules-load\.d/.*"
        r"|NetworkManager/dispatcher\.d/.*)"
        r"|/var/spool/(?:cron|at)/.*|/(?:usr/)?lib/systemd/.*|.*/\.config/systemd/.*|/Library/Launch(?:Agents"
        r"|Daemons)/.*"
        r"|.*/Library/LaunchAgents/.*|/usr/lib/udev/.*"
    ),
    "etc": r"/etc(?:/.*)?|/private/etc(?:/.*)?",
    "usr": r"/(?:usr(?!/local(?:/|$))|bin|sbin|lib(?:32|64|x32)?|System|nix/store)(?:/.*)?",
    "log": r"/var/log/.*|.*\.log(?:\.\d+)?(?:\.gz)?|.*/journal/.*|.*/(?:syslog|messages|wtmp|btmp|lastlog)",
    "data": (
        r"/var/(?:lib|mail|spool|opt|www|db)/.*|/srv/.*|.*\.(?:db|sqlite3?|sql|mdb|ibd|frm|dump|rdb|aof|csv|parquet"
        r"|qcow2|vmdk|vdi|img|iso|dat"
        r"|xlsx?|docx?|pdf|mbox|bson|h5|ldf|mdf|dbf|accdb)(?:\.gz)?|.*/(?:pgdata|mysql|mongodb|redis"
        r"|postgres(?:ql)?|elasticsearch)/.*"
    ),
    "config": (
        r".*\.(?:conf|cfg|cnf|ini|ya?ml|toml|json|properties|service|timer|socket|rules|tfstate|tfvars|env|xml"
        r"|plist|cf|htaccess)"
        r"|.*/\.config/.*|.*/(?:Dockerfile|Makefile|crontab|Vagrantfile|Jenkinsfile|Caddyfile)|.*/\.[a-z]\w*rc"
    ),
    "backup": (
        r".*/(?:backups?|bak|snapshots?|\.snapshots?|archives?)(?:/.*)?|/var/backups(?:/.*)?"
        r"|.*[._-](?:backup|bak|bkp|snapshot)s?(?:[._-].*)?|.*/backup[._-].*"
    ),
    "backups": (
        r"/(?:.*/)?(?:backups?|bak|snapshots?|\.snapshots?|archives?)(?:/\*)?"
        r"|/var/(?:lib|cache)/(?:rsnapshot|barman|pgbackrest|bacula|bareos|amanda)(?:/\*)?|/var/lib/vz/dump(?:/\*)?"
        r"|/(?:run/)?timeshift(?:/snapshots(?:-\w+)?)?(?:/\*)?"
        r"|/(?:mnt|media|srv|var|data|backups?)/(?:.*/)?(?:restic|borg|kopia|pgbackrest|barman|rsnapshot|duplicity)"
        r"(?:[-_.]?(?:repo|repos|repository|backups?|data|store))?(?:/\*)?"
    ),
    "vcs": r".*/\.(?:git|hg|svn|jj|bzr)(?:/(?!hooks/|config$).*)?",
    "made": (
        r".*/(?:node_modules|__pycache__|\.cache|build|dist|target|out|\.pytest_cache|\.mypy_cache|\.tox|\.venv"
        r"|venv|\.next|\.nuxt|\.gradle"
        r"|\.terraform|coverage|\.nyc_output|\.parcel-cache|\.eggs|[^/]*\.egg-info|cmake-build[^/]*"
        r"|obj|DerivedData|\.turbo)"
        r"(?:/.*)?|/var/cache/.*|.*\.(?:pyc|pyo|o|tmp|swp|class|obj)|.*~"
    ),
    "tmp": r"/(?:var/|private/|private/var/)?tmp/.*|/dev/shm/.*|/run/user/\d+/.*",
}  # fmt: skip
ALL_BELOW = (
    "*",
    ".*",
    "{*,.*}",
    "?*",
    "*.*",
    "[!.]*",
    ".[!.]*",
    "..?*",
    ".??*",
    "**",
    "{,.}*",
    "{.,}*",
    ".[^.]*",
    "[^.]*",
)
