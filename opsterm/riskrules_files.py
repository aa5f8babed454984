"""Rules about files, text, archives, shells and the programs that run others."""

from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE
from opsterm.riskrules import Rule

RULES = (
    # ---- files that are gone afterwards
    Rule(
        "shred", DANGEROUS, "what is in the files is gone for good: no undelete, no forensics",
        when=("shred|gshred|srm|wipe|scrub",),
        hits=("shred -u dump.sql", "srm -r notes", "wipe -rf old"),
        misses=("rm dump.sql", "shred --help"),
        instead="mv it to a directory of its own, and remove that later",
    ),
    Rule(
        "shred-disk", FORBIDDEN, "it overwrites a whole disk",
        when=("shred|gshred|srm|wipe|scrub any:disk",),
        hits=("shred -n 1 /dev/sda",),
        misses=("shred -u a.txt",),
    ),
    Rule(
        "shred-volume", DANGEROUS, "it overwrites a whole volume with everything on it",
        when=("shred|gshred|srm|wipe|scrub any:partition|system|home|data",),
        hits=("shred /dev/sdb1", "shred /var/lib/mysql/ibdata1"),
        misses=("shred -u a.txt",),
    ),
    Rule(
        "truncate-data", DANGEROUS, "it cuts off the content of data that other programs use",
        when=(
            "truncate|gtruncate write:data|backup|vcs|accounts|critical|sshd|keys|usr !-c|--no-create",
            "fallocate -c|-p|-z|-i write:data|backup|disk|partition|vcs",
            "cp|gcp|install read:null write:data|backup|vcs",
        ),
        hits=(
            "truncate -s 0 /var/lib/mysql/ibdata1", "truncate --size=0 backup/full.tar", "cp /dev/null /srv/app.db",
            "fallocate -p -l 1M /var/lib/libvirt/images/vm.qcow2",
        ),
        misses=("truncate -s 0 notes.txt", "fallocate -l 1G swap"),
        instead="make a copy first: cp -a FILE FILE.bak",
    ),
    Rule(
        "truncate-log", MODERATE, "it empties a log: what happened so far can no longer be read",
        when=("truncate|gtruncate write:log", "cp|gcp read:null write:log"),
        hits=("truncate -s 0 /var/log/syslog",),
        misses=("tail /var/log/syslog",),
        instead="logrotate -f, which keeps the old one",
    ),
    Rule(
        "fd-delete-all", FORBIDDEN, "it deletes every file below there",
        when=("fd|fdfind -x|-X=rm|unlink|shred|*/rm|*/shred|truncate any:root|system|home",),
        hits=("fd . / -x rm -rf {}", "fd -t f . /home -X rm"),
        misses=("fd . / -x ls", "fd . src -x rm"),
    ),
    Rule(
        "fd-delete", DANGEROUS, "it deletes every file that is found",
        when=("fd|fdfind -x|-X=rm|unlink|shred|*/rm|*/shred|truncate",),
        hits=("fd -e bak -x rm", "fd -t f . /srv/media -X rm"),
        misses=("fd -e bak", "fd -e jpg -x identify"),
        instead="run it without -x first, and read the list",
    ),
    Rule(
        "move-to-null", DANGEROUS, "what is moved onto a device is gone",
        when=("mv|gmv :/dev/null|/dev/zero|/dev/full #2+",),
        hits=("mv notes.txt /dev/null", "mv -f a b /dev/null"),
        misses=("mv /dev/null.bak x", "mv a b"),
        instead="mv it to a directory of its own",
    ),
    Rule(
        "move-away-all", FORBIDDEN, "all that is in there is gone",
        when=("mv|gmv :/dev/null|/dev/zero|/dev/full #2+ any:root|system|home",),
        hits=("mv ~ /dev/null", "mv /etc /dev/null", "mv /home/* /dev/null"),
        misses=("mv notes.txt /dev/null", "mv /etc/x /tmp"),
    ),
    Rule(
        "trash-empty", DANGEROUS, "what is in the trash cannot be restored any more",
        when=("trash-empty #0", "trash-empty -f", "trash|gtrash empty", "trash -e", "gio trash --empty"),
        hits=("trash-empty", "trash-empty -f 1"),
        misses=("trash-list", "trash-empty --help"),
        instead="trash-empty 30, which keeps the last 30 days",
    ),
    Rule(
        "duplicates-delete", DANGEROUS, "it deletes files without asking which of them is to stay",
        when=(
            "fdupes|jdupes -d -N|--noprompt", "fdupes|jdupes -I|--immediate", "rdfind :-deleteduplicates*",
            "fclones remove !--dry-run",
        ),
        hits=("fdupes -rdN photos", "jdupes -r -d -N .", "fclones remove"),
        misses=("fdupes -r photos", "fclones remove --dry-run"),
        instead="fdupes -r DIR, which only lists them",
    ),
    Rule(
        "archive-removes", DANGEROUS, "the originals are deleted once they are in the archive",
        when=(
            "tar|gtar --remove-files any:home|system|root|data|backup|vcs|top|log",
            "tar|gtar --remove-files read:unknown", "zip +delete !-d read:home|system|root|data|backup|vcs|top",
            "7z|7za|7zr|7zz -sdel any:home|system|root|data|vcs",
        ),
        hits=(
            "tar czf /tmp/x.tgz --remove-files /var/lib/mysql", "zip -rm /tmp/all.zip /home",
            "zip -m -r x.zip /home/ann",
        ),
        misses=("tar czf /tmp/x.tgz /var/lib/mysql", "zip -r all.zip docs"),
        instead="leave the originals until the archive has been tested",
    ),
    Rule(
        "archive-removes-all",
        FORBIDDEN, "a whole directory of the system, or a home, is deleted once it is in the archive",
        when=("tar|gtar|bsdtar --remove-files any:home|system|root", "zip +delete !-d read:home|system|root"),
        hits=("tar --remove-files -cf /dev/null /etc", "zip -rm /tmp/all.zip /etc /home", "zip -m -r x.zip /home"),
        misses=("tar czf /tmp/x.tgz --remove-files /srv/app/old", "zip -rm x.zip docs"),
        instead="leave the originals until the archive has been tested",
    ),
    Rule(
        "archive-unlinks", DANGEROUS, "it removes whole directories that stand where the archive has something else",
        when=("tar|gtar|bsdtar -x --recursive-unlink", "zip -FS|--filesync"),
        hits=("tar --recursive-unlink -xf a.tar",),
        misses=("tar -xf a.tar",),
    ),
    Rule(
        "archive-absolute", DANGEROUS, "files of the archive go where their names say, also over the system's own",
        when=("tar|gtar|bsdtar -x -P", "cpio|gcpio -i --absolute-filenames"),
        hits=("tar -xPf a.tar", "tar xf a.tar --absolute-names"),
        misses=("tar -tPf a.tar", "tar xf a.tar", "tar cPf a.tar /etc/hosts"),
        instead="unpack it in an empty directory first",
    ),
    Rule(
        "archive-over-system", DANGEROUS, "the archive is written over something that the system needs",
        when=(
            "tar|gtar|bsdtar -c|-r|-u copy:accounts|critical|usr|partition|sshd|keys|cron|shellrc",
            "zip|7z|7za|rar write:accounts|critical|usr|partition|sshd|keys",
        ),
        hits=("tar cf /etc/passwd /home", "tar -cf /dev/sda1 /home"),
        misses=("tar cf a.tar /etc/passwd", "tar xf a.tar"),
    ),
    Rule(
        "archive-over-disk", FORBIDDEN, "it writes an archive over a whole disk",
        when=("tar|gtar|bsdtar -c|-r|-u copy:disk",),
        hits=("tar -cf /dev/sda /home",),
        misses=("tar cf sda.tar /home", "tar -cf /dev/st0 /home"),
    ),
    # ---- files that are changed in place
    Rule(
        "edit-accounts", DANGEROUS, "one mistake in there, and nobody can log in, or the machine does not start",
        when=(
            "sed|gsed|ssed -i any:accounts|critical", "sd any:accounts|critical !-p",
            "yq|jq|jaq -i any:accounts|critical", "perl -i any:accounts|critical",
            "patch|gpatch write:accounts|critical",
        ),
        hits=("sed -i 's/x//' /etc/passwd", "sed -i.bak -e '/data/d' /etc/fstab", "sd a b /etc/sudoers"),
        misses=("sed 's/x//' /etc/passwd", "sed -i s/a/b/ notes.txt"),
        instead="edit a copy, check it (visudo -cf, findmnt --verify, pwck), then move it there",
        lockout=True,
    ),
    Rule(
        "edit-empties", FORBIDDEN, "it empties a file without which nobody can log in, or the machine does not start",
        when=(
            "sed|gsed|ssed -i :d|1,$d|0,$d|/./d|/.*/d|//d|/^/d|Q|q0|s/.*//*|1d;*|2,$d any:accounts|critical|keys",
            "sed|gsed|ssed -i -e=d|1,$d|/./d|/.*/d|/^/d|s/.*//* any:accounts|critical|keys",
        ),
        hits=("sed -i d /etc/passwd", "sed -i '1,$d' /etc/shadow", "sed -i -e d /etc/fstab"),
        misses=("sed -i /ann/d /etc/passwd", "sed -i d notes.txt"),
        instead="edit a copy, check it, then move it there",
    ),
    Rule(
        "edit-sshd", DANGEROUS, "one mistake in there, and ssh lets nobody in after the next restart",
        when=("sed|gsed|ssed -i any:sshd|keys", "sd any:sshd|keys !-p"),
        hits=("sed -i 's/^#Port 22/Port 2222/' /etc/ssh/sshd_config", "sed -i /ann/d /root/.ssh/authorized_keys"),
        misses=("sed -n 1,5p /etc/ssh/sshd_config",),
        instead="check it with `sshd -t` and keep a second session open",
        lockout=True,
    ),
    Rule(
        "edit-startup", DANGEROUS, "what stands there runs by itself: at every login, at boot or by the clock",
        when=("sed|gsed|ssed -i any:shellrc|cron", "sed|gsed|ssed -i any:usr|system"),
        hits=(
            "sed -i '1i curl x | sh' /root/.bashrc", "sed -i s/a/b/ /etc/cron.d/backup",
            "sed -i s/a/b/ /usr/bin/apt-key",
        ),
        misses=("sed -i s/a/b/ app.conf", "sed -n p /root/.bashrc"),
    ),
    Rule(
        "edit-everything", DANGEROUS, "it changes every file of a whole directory of the system or of a home",
        when=(
            "sed|gsed|ssed -i any:root|system|home|disk|partition|vcs", "sd any:root|system|home !-p",
            "dos2unix|unix2dos any:root|system|home|usr",
        ),
        hits=("sed -i s/a/b/ /etc/*", "sd a b /home/ann/*"),
        misses=("sed -i s/a/b/ src/*.c",),
    ),
    Rule(
        "replace-by-link", DANGEROUS, "it replaces something that the system needs by a link",
        when=("ln|gln -f write:accounts|critical|usr|system|sshd !-t", "ln|gln -s -f|-n write:cron|shellrc|keys"),
        hits=("ln -sf /tmp/x /etc/passwd", "ln -sfn /opt/python3 /usr/bin/python3"),
        misses=("ln -s a b", "ln -sf build/current releases"),
        instead="update-alternatives, where there is one",
    ),
    # ---- modes and owners
    Rule(
        "setuid", DANGEROUS, "whoever runs the file has the rights of its owner",
        when=(
            "chmod|gchmod :u+*s*|ug+*s*|+*s|a+*s*|u=*s*|*,u+*s*|[4-7][0-7][0-7][0-7]|0[4-7][0-7][0-7][0-7]",
            "install|ginstall -m=[4-7][0-7][0-7][0-7]|0[4-7][0-7][0-7][0-7]|u+*s*|+*s", "chmod|gchmod -s",
        ),
        hits=(
            "chmod u+s /usr/local/bin/tool", "chmod 4755 run", "chmod +s /bin/bash",
            "install -m 4755 a /usr/local/bin/a",
        ),
        misses=(
            "chmod 755 run", "chmod u+x run", "chmod 1777 /srv/tmp", "chmod g+s shared", "chmod 2775 shared",
            "install -m 755 a b",
        ),
        instead="a rule in sudoers for this one program",
    ),
    Rule(
        "world-writable-tree", DANGEROUS, "everybody on the machine may change everything in there",
        when=(
            "chmod|gchmod -R :777|0777|666|0666|a+rwx|ugo+rwx|a=rwx|o+w|a+w|o+rwx|ugo=rwx|+rwx|a+rw|o+rw|"
            "ugo+rw|go+w|1777|o=rwx|*o+*w*|*a+*w*|*[2367]",
        ),
        hits=("chmod -R 777 /var/www", "chmod --recursive a+rwx shared", "chmod -R o+w uploads"),
        misses=("chmod -R 755 /var/www", "chmod -R u+w src", "chmod 777 one"),
        instead="chgrp -R GROUP DIR && chmod -R g+rwX DIR",
    ),
    Rule(
        "world-writable", MODERATE, "everybody on the machine may change it",
        when=(
            "chmod|gchmod !-R :777|0777|666|0666|a+rwx|ugo+rwx|a=rwx|o+w|a+w|o+rwx|+rwx|a+rw|o+rw|go+w|"
            "*[0-7][0-7][2367]", "mkdir -m=777|a+w|0777", "umask :0|00|000|0000",
            "setfacl -m=o:*w*|o::*w*|other:*w*",
        ),
        hits=("chmod 777 script.sh", "umask 000", "mkdir -m 777 drop"),
        misses=("chmod 755 script.sh", "umask 022", "umask"),
        instead="chmod 750, and a group for those who need it",
    ),
    Rule(
        "open-secret", DANGEROUS, "others can read the secret then, and ssh refuses keys that others can read",
        when=(
            "chmod|gchmod :777|0777|666|0666|644|0644|755|0755|a+r*|o+r*|+r|go+r*|ugo+r*|a=r*|664|660|775 "
            "change:secret|keys|sshd|accounts", "setfacl -m change:secret|keys|accounts",
        ),
        hits=("chmod 644 ~/.ssh/id_rsa", "chmod 777 /etc/shadow", "chmod a+r /root/.ssh/id_ed25519"),
        misses=("chmod 600 ~/.ssh/id_rsa", "chmod 644 notes.txt"),
        instead="chmod 600",
    ),
    Rule(
        "no-rights", DANGEROUS, "nobody but root can use what is in there any more",
        when=("chmod|gchmod -R :0|00|000|0000|a-rwx|ugo-rwx|a=|a-x|u-rwx|u-x|a-r|ugo-x", "chmod|gchmod -R -x|-r"),
        hits=("chmod -R 000 /srv/app", "chmod -R a-x /srv/app", "chmod -R -x /srv/app"),
        misses=("chmod 000 one.txt", "chmod -R go-rwx private"),
    ),
    Rule(
        "recursive-owner", DANGEROUS, "every file gets the same owner, and what they had before is not kept anywhere",
        when=(
            "chown|chgrp|gchown|gchgrp -R change:unknown", "chmod|gchmod -R change:unknown",
            "setfacl -R|-b|-k change:root|system|home|unknown|etc",
            "chmod|chown|chgrp|gchmod|gchown|gchgrp -R --no-preserve-root",
        ),
        hits=("chown -R app:app $DIR", "setfacl -R -b /home"),
        misses=("chown -R app:app /srv/app", "chown app file"),
        instead="getfacl -R DIR > before.acl, which can be restored",
    ),
    Rule(
        "immutable", DANGEROUS, "neither updates nor passwd or login can change it then, and nobody sees why",
        when=(
            "chattr :+*i*|+*a* change:accounts|critical|keys|sshd|etc|system|root|home|usr",
            "chflags :*chg|*append change:accounts|critical|etc|system|root|home|usr", "chattr -R :+*i*|=*i*",
        ),
        hits=("chattr +i /etc/passwd", "chattr -R +i /srv", "chattr +i /root/.ssh/authorized_keys"),
        misses=("chattr -i /etc/resolv.conf.bak", "lsattr /etc/passwd", "chattr +i notes.txt"),
        lockout=True,
    ),
    # ---- shells, and what runs others
    Rule(
        "hidden-history", MODERATE, "what was typed is no longer written down",
        when=("history -c|-d|-w", "unset :HISTFILE|HISTSIZE|HISTFILESIZE", "shopt -u -o :history"),
        hits=("history -c", "unset HISTFILE", "shopt -uo history"),
        misses=("history 20", "unset FOO", "set -o vi"),
    ),
    Rule(
        "end-sessions", DANGEROUS, "it ends every session, and what runs in them",
        when=(
            "tmux|byobu kill-server", "screen -X=quit|kill !-S",
            "zellij kill-all-sessions|ka|delete-all-sessions|da",
        ),
        hits=("tmux kill-server", "screen -X quit"),
        misses=("tmux ls", "tmux kill-pane"),
        instead="tmux kill-session -t NAME",
    ),
    Rule(
        "typed-into-session", DANGEROUS,
        "it types into a session, which may belong to somebody else or another machine",
        when=("tmux|byobu send-keys|send", "screen -X=stuff*|paste*|exec*|eval*|source*"),
        hits=("tmux send-keys -t 0 'make' Enter", "screen -S main -X stuff 'stop'"),
        misses=("tmux capture-pane -p",),
    ),
    Rule(
        "trace-process", MODERATE, "the process becomes many times slower while it is traced",
        when=("strace|ltrace|truss|dtruss -p",),
        hits=("strace -p 812", "strace -f -p 812 -o out"),
        misses=("strace -c ls",),
        instead="perf trace -p PID, which costs less",
    ),
    Rule(
        "trace-inject", DANGEROUS, "it makes system calls of a running program fail",
        when=("strace --inject|--fault", "strace -e=inject*|fault*"),
        hits=("strace -e inject=read:error=EIO -p 812",),
        misses=("strace -e trace=read ls",),
    ),
    Rule(
        "into-the-host", DANGEROUS, "it enters the namespaces of the machine's first process, as root of the host",
        when=("nsenter -t=1", "nsenter -a :1", "chroot|gchroot cd:root"),
        hits=("nsenter -t 1 -m -u -i -n sh", "nsenter --target 1 --all bash"),
        misses=("nsenter -t 4711 -n ip a",),
    ),
    Rule(
        "editor-command", DANGEROUS, "the editor runs commands of the shell",
        when=("vim|vi|nvim|ex|view|gvim|vim.tiny|less|more|most|zless :+*!*|+*system(*|+*writefile*",),
        hits=("vim '+!reboot' x", "less '+!reboot' x", "vim '+%!sort' x"),
        misses=("vim +20 x", "vim x"),
    ),
    Rule(
        "mlr-writes", MODERATE, "it writes files, or runs commands",
        when=("mlr|miller :tee|split|case|*system(*|*exec(*|*tee?>*|*print*>?*|*dump?>*|*emit*>?*",),
        hits=("mlr --icsv split -g shape x.csv", "mlr -n put 'end { system(\"date\") }'"),
        misses=("mlr --icsv --opprint cat x.csv",),
    ),
    Rule(
        "clock", MODERATE, "logs, certificates, databases and clusters depend on the right time",
        when=("date|gdate :[0-9]* !-d !-j !-f !-r", "date|gdate -s"),
        hits=("date 010112002030", "date -s '2030-01-01'"),
        misses=("date +%s", "date -d '1 day ago'", "date -r 1700000000"),
        instead="timedatectl set-ntp true",
    ),
    Rule(
        "parallel-everywhere", MODERATE, "it runs the command on other machines",
        when=("parallel --sshlogin|-S|--sshloginfile|--onall|--nonall",),
        hits=("parallel -S web1,web2 uptime ::: a",),
        misses=("parallel echo ::: a b",),
    ),
    Rule(
        "raw-device-node", DANGEROUS, "whoever may open the file reads and writes the disk past all permissions",
        when=("mknod :b", "mknod -m=*6|*7 :b|c|u"),
        hits=("mknod /tmp/sda b 8 0",),
        misses=("mknod /tmp/pipe p",),
    ),
    Rule(
        "pv-into-process", MODERATE, "it changes a transfer that is running",
        when=("pv -R",),
        hits=("pv -R 812 -L 1m",),
        misses=("pv dump.sql",),
    ),
    Rule(
        "clipboard-history", MODERATE, "it empties the clipboard",
        when=("xsel -c", "wl-copy --clear"),
        hits=("xsel -c",),
        misses=("xsel -o",),
    ),
    Rule(
        "locale-archive", MODERATE, "programs that use these languages fall back to English",
        when=("localedef --delete-from-archive",),
        hits=("localedef --delete-from-archive de_DE.utf8",),
        misses=("localedef --list-archive",),
    ),
    Rule(
        "archive-runs", DANGEROUS, "tar runs a command for every so many blocks, or for every file",
        when=("tar|gtar --checkpoint-action=exec*", "tar|gtar --to-command|--rsh-command|--rmt-command|--info-script"),
        hits=("tar cf a.tar . --checkpoint=1 --checkpoint-action=exec=sh", "tar xf a.tar --to-command=sh"),
        misses=("tar cf a.tar . --checkpoint=1 --checkpoint-action=dot", "tar -I pigz -cf a.tgz ."),
    ),
    Rule(
        "alias-hides", DANGEROUS, "what is typed later under this name is something else",
        when=(
            "alias :sudo=*|su=*|ssh=*|passwd=*|login=*|doas=* !:sudo=sudo* !:ssh=ssh*",
            "alias :*rm?-rf?/*|*rm?-fr?/*|*rm?-rf?~*|*mkfs*|*dd?if=*|*dd?of=*|*shutdown*",
        ),
        hits=("alias sudo='sh -c'", "alias ls='rm -rf /'", "alias ssh=/tmp/ssh"),
        misses=("alias ll='ls -l'", "alias rm='rm -i'", "alias sudo='sudo '", "alias"),
    ),
    Rule(
        "finder-runs", DANGEROUS, "a key in it runs a command that changes things",
        when=("fzf --bind=*execute*rm?*|*execute*kill?*|*become*rm?*",),
        hits=("fzf --bind 'enter:execute(rm -rf {})'",),
        misses=("fzf --bind 'ctrl-a:select-all'", "fzf -m"),
    ),
    Rule(
        "environment-shown", DANGEROUS, "it shows every variable of the environment, passwords and keys among them",
        when=(
            "env|genv #0 !-S", "printenv|gprintenv #0",
            "set #0 !-e|-u|-x|-v|-o|-f|-a|-b|-h|-k|-m|-n|-p|-B|-C|-E|-H|-P|-T",
            "export|declare|typeset|readonly #0 !-f|-F|-a|-A|-i|-n", "compgen -v|-e",
        ),
        hits=("env", "printenv", "set", "export", "export -p", "declare -x", "env | grep DB", "sudo env", "env -0"),
        misses=("env A=1 ls", "printenv PATH", "set -e", "export A=1", "declare -f", "env ls"),
        instead="printenv NAME, for the one you need", shown=True,
    ),
    Rule(
        "variable-shown", DANGEROUS, "it shows a variable that sounds like a secret",
        when=("printenv|gprintenv :*TOKEN*|*SECRET*|*PASS*|*KEY*|*CRED*|*token*|*secret*|*pass*|*key*",),
        hits=("printenv AWS_SECRET_ACCESS_KEY", "printenv DB_PASSWORD"),
        misses=("printenv HOME", "printenv PATH LANG"),
        instead="test whether it is set: [ -n \"$NAME\" ]", shown=True,
    ),
    Rule(
        "jq-file-shown", DANGEROUS, "it shows secrets from the file that it reads into a variable",
        when=("jq|gojq|jaq|yq --rawfile|--slurpfile|--argfile any:secret",),
        hits=("jq --rawfile a /etc/shadow -n '$a'",), misses=("jq --rawfile a README.md -n '$a'",), shown=True,
    ),
    Rule(
        "home-modes", DANGEROUS, "sshd refuses keys below a home directory that is not its owner's alone to write",
        when=(
            "chown|chgrp change:home",
            "chmod :*[0-7][2367][0-7]|*[0-7][0-7][2367]|0|000|a+w|o+w|g+w|go+w|a+rwx change:home",
        ),
        hits=("chmod 777 /root", "chown -R nobody /home/me"), misses=("chmod 750 /home/me", "chmod 777 /home/me/x"),
        instead="chmod 750", lockout=True,
    ),
)
