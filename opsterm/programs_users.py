"""Programs about users, groups, passwords and who may do what."""

PROGRAMS = {
    "useradd": """priv user? -b,--base-dir=cd --badname --badnames --btrfs-subvolume-home -c,--comment=text
            -d,--home-dir,--home=text -D,--defaults -e,--expiredate=text -f,--inactive=text
            -F,--add-subids-for-system -g,--gid=user -G,--groups=user -h,--help!help -k,--skel=read -K,--key=text
            -l,--no-log-init -m,--create-home -M,--no-create-home -N,--no-user-group -o,--non-unique
            -p,--password=text -r,--system -R,--root=cd -P,--prefix=cd -s,--shell=text -u,--uid=text -U,--user-group
            -Z,--selinux-user=text --selinux-range=text --extrausers -n
    """,
    "adduser": """priv user* --add_extra_groups --add-extra-groups --allow-all-names --allow-badname --allow-bad-names
            --comment=text --gecos=text --conf=read --debug -d --disabled-login --disabled-password --encrypt-home
            --extrausers --firstgid=text --firstuid=text --force-badname --gid=user --group --home=text
            --ingroup=user --lastgid=text --lastuid=text --no-create-home --quiet -q --shell=text --system
            --stdoutmsglevel=text --stderrmsglevel=text --logmsglevel=text --uid=text --verbose -v -h,--help!help
            --version!help -D -H -S -G=user -g=text -s=text -u=text -k=read -m -r -c=text -M -p=text -U -N -o
    """,
    "usermod": """priv user -a,--append -b,--badname --badnames -c,--comment=text -d,--home=text -e,--expiredate=text
            -f,--inactive=text -g,--gid=user -G,--groups=user -h,--help!help -l,--login=user -L,--lock -m,--move-home
            -o,--non-unique -p,--password=text -P,--prefix=cd -r,--remove -R,--root=cd -s,--shell=text -u,--uid=text
            -U,--unlock -v,--add-subuids=text -V,--del-subuids=text -w,--add-subgids=text -W,--del-subgids=text
            -Z,--selinux-user=text --selinux-range=text
    """,
    "userdel": """priv,delete user -f,--force -h,--help!help -r,--remove -R,--root=cd -P,--prefix=cd -Z,--selinux-user
            --extrausers
    """,
    "deluser": """priv,delete user* --backup --backup-to=write --backup-suffix=text --conf=read --debug --force --group
            --only-if-empty --quiet -q --remove-all-files --remove-home --system --verbose -v --stdoutmsglevel=text
            --stderrmsglevel=text --logmsglevel=text --extrausers -h,--help!help --version!help
    """,
    "groupadd": """priv user -f,--force -g,--gid=text -h,--help!help -K,--key=text -o,--non-unique -p,--password=text
            -r,--system -R,--root=cd -P,--prefix=cd -U,--users=user --extrausers
    """,
    "addgroup": """
        priv user* -g=text -S --gid=text --system --quiet --debug --force-badname --allow-bad-names --allow-all-names
            --conf=read --firstgid=text --lastgid=text --group --extrausers --help!help -h!help --version!help
            --verbose
    """,
    "groupmod": """
        priv user -a,--append -g,--gid=text -h,--help!help -n,--new-name=user -o,--non-unique -p,--password=text
            -R,--root=cd -P,--prefix=cd -U,--users=user
    """,
    "groupdel": "priv,delete user -f,--force -h,--help!help -R,--root=cd -P,--prefix=cd --extrausers",
    "delgroup": """priv,delete user* --only-if-empty --quiet --system --debug --conf=read --group --verbose --help!help
            --version!help
    """,
    "gpasswd": """
        priv user -a,--add=user -d,--delete=user -h,--help!help -Q,--root=cd -r,--delete-password,--remove-password
            -R,--restrict -A,--administrators=user -M,--members=user
    """,
    "groupmems": """
        priv none -a,--add=user -d,--delete=user -g,--group=user -l,--list!dry -p,--purge -R,--root=cd -h,--help!help
    """,
    "grpck|pwck": """read read* -h,--help!help -q,--quiet -r,--read-only -R,--root=cd -s,--sort!write -b,--badname
            -S,--silence-warnings
    """,
    "pwconv|pwunconv|grpconv|grpunconv": "priv none -h,--help!help -R,--root=cd",
    "passwd": """
        priv user? -a,--all -d,--delete -e,--expire -h,--help!help -i,--inactive=text -k,--keep-tokens -l,--lock
            -n,--mindays,--minimum=text -q,--quiet -r,--repository=text -R,--root=cd -P,--prefix=cd -S,--status!dry
            -u,--unlock -w,--warndays,--warning=text -x,--maxdays,--maximum=text -s,--stdin -f,--force -g,--gecos
            -?,--usage!help --version!help
    """,
    "chpasswd|chgpasswd": """
        priv none -c,--crypt-method=text -e,--encrypted -h,--help!help -m,--md5 -R,--root=cd -P,--prefix=cd
            -s,--sha-rounds=text
    """,
    "newusers": """
        priv read? -b,--badname -c,--crypt-method=text -r,--system -R,--root=cd -s,--sha-rounds=text -h,--help!help
    """,
    "chage": """
        priv user -d,--lastday=text -E,--expiredate=text -h,--help!help -i,--iso8601 -I,--inactive=text -l,--list!dry
            -m,--mindays=text -M,--maxdays=text -R,--root=cd -P,--prefix=cd -W,--warndays=text
    """,
    "chsh": "priv user? -l,--list-shells!dry -s,--shell=text -R,--root=cd -u=user -h,--help!help -v,-V,--version!help",
    "chfn": """
        write user? -f,--full-name=text -o,--office=text -p,--office-phone=text -h,--home-phone=text -r=text -w=text
            -R,--root=cd -u,--help!help -v,--version!help
    """,
    "chpass|chpass-opendirectory": "priv user? -a=text -e=text -p=text -s=text -l=text -u=user -d=text -h=text -y",
    "vipw|vigr": """
        priv none -g,--group -h,--help!help -p,--passwd -q,--quiet -R,--root=cd -s,--shadow -V,--version!help
    """,
    "visudo": """
        priv read? -c,--check!dry -f,--file=write -h,--help!help -I,--no-includes -O,--owner -P,--perms -q,--quiet
            -s,--strict -V,--version!help -x,--export=write
    """,
    "cvtsudoers": """
        read read? -b,--base=text -c,--config=read -d,--defaults=text -e,--expand-aliases -f,--output-format=text
            -i,--input-format=text -I,--increment=text -m,--match=text -M,--match-local -o,--output=write!write
            -O,--order-start=text -p,--prune-matches -P,--padding=text -s,--suppress=text -h,--help!help
            -V,--version!help
    """,
    "sudo": """read assign* command -A,--askpass -a,--auth-type=text -B,--bell -b,--background -C,--close-from=text
            -c,--login-class=text -D,--chdir=cd -E -e,--edit!write --preserve-env=?text -g,--group=user -H,--set-home
            -h,--host=host --help!help -i,--login -K,--remove-timestamp -k,--reset-timestamp -l,--list -N,--no-update
            -n,--non-interactive -P,--preserve-groups -p,--prompt=text -R,--chroot=cd -r,--role=text -S,--stdin
            -s,--shell -T,--command-timeout=text -t,--type=text -U,--other-user=user -u,--user=user -V,--version!help
            -v,--validate
    """,
    "sudoedit": """write write+ -A,--askpass -B,--bell -C,--close-from=text -D,--chdir=cd -g,--group=user -h,--host=host
            --help!help -k,--reset-timestamp -n,--non-interactive -p,--prompt=text -R,--chroot=cd -r,--role=text
            -S,--stdin -T,--command-timeout=text -t,--type=text -u,--user=user -V,--version!help
    """,
    "sudoreplay": """secret text* -d,--directory=cd -f,--filter=text -h,--help!help -l,--list -m,--max-wait=text
            -n,--non-interactive -R,--no-resize -S,--suspend-wait -s,--speed=text -V,--version!help
    """,
    "doas": "read assign* command -C=read!dry -L -n -s!exec -u=user -a=text",
    "dzdo|sudo-rs": """
        read assign* command -A -b -C=text -E -e!write -g=user -H -h!help -i!exec -K -k -l -n -P -p=text -r=text -S
            -s!exec -t=text -u=user -U=user -V!help -v --user=user --help!help --version!help
    """,
    "run0": """exec command -u,--user=user -g,--group=user --nice=text -D,--chdir=cd --setenv=text --background=text
            --unit=text --property=text --description=text --slice=text --slice-inherit --machine=text --pty --pipe
            --no-ask-password --shell-prompt-prefix=text -h,--help!help -V,--version!help
    """,
    "su": """read text* -,-l,--login -c,--command,--session-command=shell -f,--fast -g,--group=user -G,--supp-group=user
            -m,-p,--preserve-environment -P,--pty -T,--no-pty -s,--shell=text -w,--whitelist-environment=text
            -h,--help!help -V,--version!help
    """,
    "runuser": """read user command -u,--user=user!first -,-l,--login -c,--command,--session-command=shell -f,--fast
            -g,--group=user -G,--supp-group=user -m,-p,--preserve-environment -P,--pty -T,--no-pty -s,--shell=text
            -w,--whitelist-environment=text -h,--help!help -V,--version!help
        [-]: read text*
    """,
    "pkexec": "read command --user=user --disable-internal-agent --keep-cwd --help!help --version!help",
    "pkcheck|pkaction": """
        read text* -a,--action-id=text -v,--verbose -p,--process=process -d,--detail=text -u,--allow-user-interaction
            --help!help --version!help
    """,
    "pkttyagent": "read none -p,--process=process --fallback -s=text --help!help --version!help",
    "gosu|su-exec|chpst|s6-setuidgid": """
        read user command --reuid=user!first --regid=user --clear-groups --init-groups --keep-groups --groups=user
            --ruid=user --euid=user --rgid=user --egid=user --inh-caps=text --ambient-caps=text --bounding-set=text
            --no-new-privs --nnp --pdeathsig=text --reset-env --securebits=text --selinux-label=text
            --apparmor-profile=text -d,--dump -u=user!first -U=user -n=text -m=text -o=text -p=text -f=text
            --list-caps -h,--help!help -V,--version!help
    """,
    "newgrp": "exec user? -c=shell -l,--login - -h,--help!help -V,--version!help",
    "faillock": "read none --user=user --dir=cd --conf=read --reset!priv --legacy-output --help!help",
    "pam_tally2|pam_tally|faillog": """
        read none -a,--all -f,--file=read -u,--user=user -r,--reset=?text!priv -l,--lock-secs,--lock-time=text!priv
            -m,--maximum=text!priv -t,--time=text -q,--quiet -R,--root=cd -h,--help!help
    """,
    "pam-auth-update|authselect|authconfig|pam-config": """
        priv text* --enable=text --disable=text --force --package --remove --root=cd --update --updateall --test!dry
            --list-modules!dry -a -d -q -h,--help!help --version!help
        current|list|show|check|test|list-features|requirements: read text* -r --raw
        select|apply-changes|enable-feature|disable-feature|create-profile|opt-out|backup-remove: priv text*
        backup-restore: priv text*
        backup-list: read text*
    """,
    "getent": """read text? text* -i,--no-idn -A,--no-addrconfig -s,--service=text -?,--help!help --usage!help
            -V,--version!help
        shadow|gshadow: secret text*
    """,
    "lslogins": """read user* -a,--acc-expiration -b --btmp-file=read -c,--colon-separate -e,--export -f,--failed
            -G,--supp-groups -g,--groups=user -L,--last -l,--logins=user -n,--newline --noheadings --notruncate
            -o,--output=text --output-all -p,--pwd -r,--raw -s,--system-accs --time-format=text -u,--user-accs
            --wtmp-file=read --lastlog=read --lastlog2-file=read -Z,--context -z,--print0 -h,--help!help
            -V,--version!help
    """,
    "sa|dump-acct|accton": """
        read read* -a -b -c -d -D -f=read -F -i -j -k -K -l -m -n -p -P -r -s!write -S -t -u -v=text -y -z
            --daily-totals --individual-totals --tty=text --user=user --command=text --strict-match --debug --pid
            -h,--help!help -V,--version!help
    """,
    "luseradd|lusermod|luserdel|lgroupadd|lgroupmod|lgroupdel|lpasswd|lchage|lchsh|lchfn": """
        priv text* -h,--help!help -?,--usage!help
    """,
    "pw": """read none -V=cd -R=cd
        usershow|groupshow|usernext|groupnext|user|group: read text* -n=user -g=user -u=user -a -F -P -7
        useradd|usermod|userdel|groupadd|groupmod|groupdel|lock|unlock: priv text* -n=user -u=text -c=text -d=text
            -e=text -p=text -g=user -G=user -m -M=text -k=read -w=text -s=text -o -L=text -h=text -H=text -N!dry -P
            -Y -q -r -D -l=user
    """,
    "rmuser": "priv,delete user* -y -f=read -v",
    "dscacheutil": "read none -q=text -a=text -flushcache!write -cachedump -configuration -statistics @long",
    "sysadminctl": """priv none @long -addUser=user -fullName=text -UID=text -GID=text -shell=text -password=text
        -hint=text
        -home=write -admin -roleAccount -picture=read -deleteUser=user!delete -secure -keepHome -newPassword=text
        -oldPassword=text -passwordHint=text -secureTokenStatus=user -secureTokenOn=user -secureTokenOff=user
        -resetPasswordFor=user -autologin=text -guestAccount=text -afpGuestAccess=text -smbGuestAccess=text
        -adminUser=user -adminPassword=text -screenLock=text -interactive -h!help -help!help
    """,
    "dseditgroup|dsenableroot|pwpolicy|createhomedir": """
        priv text* -o=text -a=user -d=user -t=text -u=user -p=text -n=text -m=user -q
    """,
    "setcap": "priv text* -n=text -q -v!dry -r -f -h!help",
    "getcap|getpcaps": "read read* -h!help -n -r -v --print --decode=text --ugly --verbose",
    "realm": """net none -v,--verbose -i,--install=cd --unattended -h,--help!help --version!help
        discover|list: net text* -a,--all -n,--name-only --server-software=text --membership-software=text
            --client-software=text
        join|leave|permit|deny: priv text* -U,--user=user --computer-ou=text --no-password --one-time-password=text
            --os-name=text --automatic-id-mapping=text -a,--all -x,--withdraw -R,--realm=text -g,--groups -r,--remove
    """,
    "sssctl": """read none -h,--help!help --debug=text --usage!help
        domain-list|domain-status|user-checks|user-show|group-show|netgroup-show|config-check: read text* -o,--online
            -a -r
        access-report|analyze|cert-show|cert-map: read text* -o,--online -a -r
        cache-remove|cache-upgrade|cache-expire|cache-index|client-data-backup: write text* -o -s -p -b -u -g
            -E,--everything
        client-data-restore|logs-remove|logs-fetch|debug-level: write text* -o -s -p -b -u -g -E,--everything
    """,
    "sss_cache": """
        write none -E,--everything -u,--user=user -U,--users -g,--group=user -G,--groups -n,--netgroup=text -N
            -s,--service=text -S -a -A -h -H -r -R -d,--domain=text -?,--help!help
    """,
    "smbpasswd|pdbedit": """
        priv text* -a -x!delete -d -e -D=text -n -r=host -R=text -s -S -U=user -h!help -w=text -L!look -c=text -v
            -u=user -f=text -m -i=text -o=text -t --list!dry --verbose --user=user --create --delete --help!help
    """,
    "mkhomedir_helper": "write user text* -h,--help!help",
}
