"""Programs that start, stop, watch and set up the system: services, processes, kernel, boot, time, servers."""

SIGNALS = """ -0!dry -1,-HUP,-SIGHUP,-hup -2,-INT,-SIGINT,-int -3,-QUIT,-SIGQUIT -4,-ILL,-SIGILL -6,-ABRT,-SIGABRT
    -8,-FPE
    -9,-KILL,-SIGKILL,-kill,-Kill -10,-USR1,-SIGUSR1 -11,-SEGV,-SIGSEGV -12,-USR2,-SIGUSR2 -13,-PIPE,-SIGPIPE
    -14,-ALRM,-SIGALRM -15,-TERM,-SIGTERM,-term -17,-CHLD,-SIGCHLD -18,-CONT,-SIGCONT -19,-STOP,-SIGSTOP
    -20,-TSTP,-SIGTSTP -28,-WINCH,-SIGWINCH -TTIN,-SIGTTIN -TTOU,-SIGTTOU -BUS,-SIGBUS -TRAP,-SIGTRAP -PWR,-SIGPWR
    -INFO,-SIGINFO -URG,-SIGURG -IO,-SIGIO -SYS,-SIGSYS -# """

PGREP = """ -f,--full -x,--exact -u,--euid=user -U,--uid=user -g,--pgroup=text -G,--group=user -P,--parent=process
    -s,--session=text -t,--terminal=text -n,--newest -o,--oldest -O,--older=text -i,--ignore-case -I -v,--inverse
    -F,--pidfile=read -L,--logpidfile -r,--runstates=text -c,--count --ns=process --nslist=text -A,--ignore-ancestors
    --cgroup=text --env=text -H,--require-handler -a,--list-full -l,--list-name -j=text -M=read -N=read -S
    -h,--help!help -V,--version!help """

PROGRAMS = {
    # services
    "systemctl": """
        read none -t,--type=text --state=text -p,--property=text -P=text -a,--all --failed -r,--recursive --reverse
            --after --before --with-dependencies -l,--full --value --show-types --job-mode=text --fail --irreversible
            --ignore-dependencies --check-inhibitors=text -i -q,--quiet --no-warn --no-block --wait --user --system
            --global --no-wall --now -H,--host=host -M,--machine=text -C,--capsule=text --no-reload --no-ask-password
            --kill-who,--kill-whom=text --kill-value=text -s,--signal=text --what=text -f,--force --message=text
            --preset-mode=text --root=cd --image=read --image-policy=text -n,--lines=text -o,--output=text
            --firmware-setup --boot-loader-menu=text --boot-loader-entry=text --reboot-argument=text --plain
            --timestamp=text --read-only --mkdir --marked --drop-in=text --when=text --stdin --no-pager --no-legend
            --legend=text --runtime --dry-run!dry -T,--show-transaction --no-color -h,--help!help --version!help
        list-units|list-automounts|list-sockets|list-timers|list-paths|list-dependencies: read unit*
        list-unit-files|is-active|is-failed|is-enabled|status|show|cat|help|whoami: read unit*
        list-machines|list-jobs: read text*
        get-default|show-environment|is-system-running: read none
        log-level|log-target|service-watchdogs: read text?!write
        service-log-level|service-log-target: read unit text?!write
        start|stop|reload|restart|try-restart|reload-or-restart|try-reload-or-restart: write unit*
        reload-or-try-restart|condrestart|force-reload|condreload|condstop|isolate|kill|freeze: write unit*
        thaw|reset-failed|enable|disable|reenable|preset|mask|unmask|link|revert|edit|add-wants: write unit*
        add-requires: write unit*
        clean: delete unit+
        set-property|bind|mount-image: write unit text*
        preset-all|daemon-reload|daemon-reexec|default|rescue|emergency: write none
        halt|poweroff|reboot|kexec|soft-reboot|exit|suspend|hibernate|hybrid-sleep: write text*
        suspend-then-hibernate|sleep|set-default|cancel|set-environment|unset-environment: write text*
        import-environment: write text*
        switch-root: exec text*
    """,
    "journalctl": """
        read text* -# --system --user -M,--machine=text -m,--merge -D,--directory=cd --file=read -i=read --root=cd
            --image=read --image-policy=text --namespace=text -S,--since=text -U,--until=text -c,--cursor=text
            --after-cursor=text --show-cursor --cursor-file=write!write -b,--boot=?text -u,--unit=unit
            --user-unit=unit -t,--identifier=text -T,--exclude-identifier=text -p,--priority=text --facility=text
            -g,--grep=text --case-sensitive=?text -k,--dmesg --invocation=text -I -n,--lines=?text -f,--follow
            -r,--reverse -o,--output=text --output-fields=text --no-tail --no-hostname --truncate-newline --utc
            -x,--catalog -l,--full -a,--all -q,--quiet --no-full --no-pager -e,--pager-end --disk-usage --verify
            --verify-key=text --interval=text --list-boots --list-invocations --list-namespaces --header
            --list-catalog --dump-catalog -N,--fields -F,--field=text --force --vacuum-size=text!delete
            --vacuum-time=text!delete --vacuum-files=text!delete --rotate!write --flush!write --sync
            --relinquish-var!write --smart-relinquish-var!write --update-catalog!write --setup-keys!secret
            --new-id128 --synchronize-on-exit=text --lines-all -h,--help!help --version!help
    """,
    "loginctl": """read none -p,--property=text -P=text --value -a,--all -l,--full --kill-whom=text --kill-who=text
            -s,--signal=text -n,--lines=text -o,--output=text -H,--host=host -M,--machine=text --no-pager --no-legend
            --no-ask-password -j --json=text -h,--help!help --version!help
        list-sessions|list-users|list-seats: read none
        session-status|show-session|user-status|show-user|seat-status|show-seat: read text*
        activate|lock-session|unlock-session|lock-sessions|unlock-sessions|attach|flush-devices: write text*
        terminate-session|kill-session|terminate-user|kill-user|terminate-seat|enable-linger: write user*
        disable-linger: write user*
    """,
    "hostnamectl": """
        read none -H,--host=host -M,--machine=text --transient --static --pretty --json=text -j --no-ask-password
            -h,--help!help --version!help
        status: read none
        hostname|icon-name|chassis|deployment|location: read text?!write
        set-hostname|set-icon-name|set-chassis|set-deployment|set-location: write text*
    """,
    "timedatectl": """
        read none -H,--host=host -M,--machine=text --no-ask-password --no-pager --monitor -a,--all -p,--property=text
            -P=text --value --adjust-system-clock -h,--help!help --version!help
        status|show|list-timezones|timesync-status|show-timesync: read none
        set-time|set-timezone|set-local-rtc|set-ntp|ntp-servers|revert: write text*
    """,
    "localectl": """
        read none -H,--host=host -M,--machine=text --no-ask-password --no-pager --no-convert -l,--full -h,--help!help
            --version!help
        status|list-locales|list-keymaps|list-x11-keymap-models|list-x11-keymap-layouts: read none
        list-x11-keymap-options: read none
        list-x11-keymap-variants: read text?
        set-locale|set-keymap|set-x11-keymap: write text*
    """,
    "systemd-analyze": """
        read none --system --user --global --order --require --from-pattern=text --to-pattern=text --fuzz=text
            --man=text --generators=text --recursive-errors=text --root=cd --image=read --offline=text
            --threshold=text --security-policy=read --json=text --iterations=text --base-time=text --unit=unit
            --table --no-legend --no-pager --profile=text --instance=text --quiet -q --tldr --mask --scale-svg=text
            --detailed -H,--host=host -M,--machine=text -h,--help!help --version!help
        time|blame|critical-chain|plot|dot|dump|unit-paths|exit-status|capability|syscall-filter: read text*
        filesystems|security|unit-files|calendar|timestamp|timespan|cat-config|fdstore: read text*
        inspect-elf|malloc|condition|image-policy|architectures|pcrs|srk|has-tpm2|smbios11|chid: read text*
        compare-versions|transient-settings|unit-gdb|unit-shell: read text*
        verify: read read*
        get-log-level|get-log-target: read none
        set-log-level|set-log-target|log-level|log-target|service-watchdogs: write text*
    """,
    "systemd-run": """
        write command --no-ask-password --user --system -H,--host=host -M,--machine=text --scope -u,--unit=text
            -p,--property=text --description=text --slice=text --slice-inherit --expand-environment=text --no-block
            -r,--remain-after-exit --wait --send-sighup --service-type=text --uid=user --gid=user --nice=text
            --working-directory=cd -d,--same-dir -E,--setenv=text -t,--pty -T,--pty-late -P,--pipe -q,--quiet
            -G,--collect -S,--shell!exec --job-mode=text --ignore-failure --background=text --on-active=text
            --on-boot=text --on-startup=text --on-unit-active=text --on-unit-inactive=text --on-calendar=text
            --on-timezone-change --on-clock-change --path-property=text --socket-property=text --timer-property=text
            --json=text --no-pager -v,--verbose -h,--help!help --version!help
    """,
    "systemd-cat": """read command -t,--identifier=text -p,--priority=text --stderr-priority=text --level-prefix=text
            --namespace=text -h,--help!help --version!help
    """,
    "systemd-cgls": """read text* -a,--all -l,--full -u,--unit=?unit --user-unit=?unit -k -c,--cgroup-id -x,--xattr=text
            -M,--machine=text --no-pager -h,--help!help --version!help
    """,
    "systemd-cgtop": """
        read text* -p --order=text -t -c -m -i -b,--batch -n,--iterations=text -1 -d,--delay=text -r,--raw
            --cpu=?text -P -k --recursive=text --depth=text -M,--machine=text -h,--help!help --version!help
    """,
    "systemd-delta": "read text* -t,--type=text --diff=text --no-pager -h,--help!help --version!help",
    "systemd-detect-virt": """
        read none -c,--container -v,--vm -r,--chroot --private-users --cvm --list --list-cvm -q,--quiet
            -h,--help!help --version!help
    """,
    "systemd-escape": """
        read text* --suffix=text --template=text --instance -p,--path -m,--mangle -u,--unescape -h,--help!help
            --version!help
    """,
    "systemd-path": "read text* --suffix=text --no-pager -h,--help!help --version!help",
    "systemd-id128": """
        read none --pretty -p --value -P -a,--app-specific=text -u,--uuid --json=text -j --no-pager --no-legend
            -h,--help!help --version!help
        new|machine-id|boot-id|invocation-id|var-partition-uuid: read none
        show|help: read text*
    """,
    "systemd-notify": """
        write text* --ready --reloading --stopping --pid=?text --uid=text --status=text --booted!dry --no-block
            --exec --fd=text --fdname=text -h,--help!help --version!help
    """,
    "systemd-tmpfiles": """
        read read* --user --create!write --clean!delete --remove!delete --purge!delete --boot --prefix=text
            --exclude-prefix=text -E --root=cd --image=read --replace=text --graceful --dry-run!dry --cat-config
            --tldr --no-pager -h,--help!help --version!help
    """,
    "systemd-sysusers": """
        priv read* --root=cd --image=read --replace=text --inline --dry-run!dry --cat-config!dry --tldr!dry
            --no-pager -h,--help!help --version!help
    """,
    "systemd-machine-id-setup": "write none --root=cd --image=read --commit --print -h,--help!help --version!help",
    "systemd-firstboot": "priv none --root=cd --force --reset -h,--help!help --version!help",
    "systemd-ask-password|systemd-tty-ask-password-agent": """
        secret text* --list --query --watch --wall --plymouth --console=?text --icon=text --id=text --keyname=text
            --credential=text --timeout=text --echo=?text -e --emoji=text --no-tty --accept-cached --multiple
            --no-output -n --user --system -h,--help!help --version!help
    """,
    "systemd-creds": """
        read none --system -T --with-key=text -H --tpm2-device=text --tpm2-pcrs=text --name=text --timestamp=text
            --not-after=text --pretty -p --newline=text --transcode=text --json=text --no-pager --no-legend
            -h,--help!help --version!help
        list|has-tpm2: read none
        cat|decrypt: secret text*
        encrypt: write read write?
        setup: write none
    """,
    "systemd-mount": """
        write text* --no-block --fsck=text --no-ask-password --tmpfs -q,--quiet --discover -t,--type=text
            -o,--options=text --owner=user --description=text -p,--property=text -A --automount=text
            --timeout-idle-sec=text --automount-property=text --bind-device --list!dry -u,--umount -G,--collect -T
            --user --system -H,--host=host -M,--machine=text --no-pager -l,--full -h,--help!help --version!help
    """,
    "systemd-umount": "write text* -l -h,--help!help --version!help",
    "systemd-sysext|systemd-confext": """
        read none --root=cd --json=text --force --no-reload --noexec=text --no-pager --no-legend --mutable=text
            -h,--help!help --version!help
        status|list: read none
        merge|unmerge|refresh: write none
    """,
    "systemd-resolve": """
        net text* -4 -6 -i,--interface=text -p,--protocol=text -t,--type=text -c,--class=text --legend=text
            --search=text --statistics --status --reset-statistics!write --flush-caches!write
            --reset-server-features!write --set-dns=text!write --set-domain=text!write --revert!write --no-pager
            -h,--help!help --version!help
    """,
    "busctl": """read none --no-pager --no-legend --size=text --system --user -H,--host=host -M,--machine=text -l,--full
            --list --quiet -q --verbose --json=text -j --unique --acquired --activatable --match=text --show-machine
            --xml-interface --expect-reply=text --auto-start=text --allow-interactive-authorization=text
            --timeout=text --augment-creds=text --watch-bind=text --destination=text --limit-messages=text -N=text
            -C=text -h,--help!help --version!help
        list|status|tree|introspect|get-property|monitor|capture|wait|help: read text*
        call|emit|set-property: write text*
    """,
    "coredumpctl": """read text* -1 -r,--reverse -S,--since=text -U,--until=text -D,--directory=cd --file=read -n=text
            -F,--field=text -q,--quiet --all --root=cd --image=read --json=text --no-pager --no-legend
            -o,--output=write!write --debugger=text!exec -A,--debugger-arguments=text -h,--help!help --version!help
        list|info|dump: read text*
        debug|gdb: exec text*
    """,
    "homectl|userdbctl": """
        read none -j --json=text --output=text --no-pager --no-legend -H,--host=host -M,--machine=text
            --multiplexer=text -s,--service=text --with-nss=text --with-dropin=text --with-varlink=text -N
            --synthesize=text --chain -z --fuzzy --disposition=text --uid-min=text --uid-max=text -I
            --boundaries=text -S -R --identity=read --storage=text --real-name=text --disk-size=text --shell=text
            -G,--member-of=user --uid=text --groups=user -h,--help!help --version!help
        list|inspect|authenticate|user|group|users-in-group|groups-of-user|services: read text*
        ssh-authorized-keys: read text*
        create|update|passwd|resize|lock|unlock|activate|deactivate|lock-all|deactivate-all: priv text*
        rebalance|with: priv text*
        remove: delete,priv text*
    """,
    "bootctl": """read none --esp-path=cd --boot-path=cd --root=cd --image=read -p,--print-esp-path -x,--print-boot-path
            -R,--print-root-device --print-loader-path --print-stub-path --no-variables --random-seed=text -q,--quiet
            --graceful --make-entry-directory=text --entry-token=text --all-architectures
            --efi-boot-option-description=text --no-pager --json=text --dry-run!dry --variables=text
            --secure-boot-auto-enroll=text --certificate=read --private-key=read -h,--help!help --version!help
        status|list|is-installed|reboot-to-firmware|systemd-efi-options|kernel-identify: read text*
        kernel-inspect: read text*
        install|update|set-default|set-oneshot|set-timeout|set-timeout-oneshot|random-seed: write text*
        remove|unlink|cleanup: delete text*
    """,
    "kernel-install": """
        read none -v,--verbose --esp-path=cd --boot-path=cd --root=cd --image=read --make-entry-directory=text
            --entry-token=text --no-pager --json=text -h,--help!help --version!help
        inspect|list: read text*
        add|add-all: write,exec text*
        remove: delete,exec text*
    """,
    "oomctl": """read none --no-pager -h,--help!help --version!help
        dump: read none
    """,
    "service": """write unit text* --status-all!dry --full-restart -h,--help!help -v --version!help
        *: write text*
        * status|status-all|configtest|checkconfig|describe: read text*
        * start|stop|restart|reload|force-reload|force-stop|try-restart|condrestart|graceful: write text*
        * enable|onestart|onestop: write text*
    """,
    "invoke-rc.d": """
        write unit text* --quiet --force --try-anyway --disclose-deny --query!dry --no-fallback --skip-systemd-native
            --help!help
    """,
    "update-rc.d": "write unit text* -f -n!dry",
    "rc-service": """
        write unit text* -l,--list!dry -e,--exists!dry -r,--resolve!dry -i,--ifexists -c,--ifcrashed -s,--ifstarted
            -S,--ifstopped -I,--ifinactive -N -d,--debug -D,--nodeps -Z,--dry-run!dry -q,--quiet -v,--verbose
            -C,--nocolor -U,--user -h,--help!help -V,--version!help
        *: write text*
        * status|describe: read text*
        * start|stop|restart|zap|reload|pause: write text*
    """,
    "rc-status": """read text* -a,--all -c,--crashed -C,--nocolor -f,--format=text -l,--list -m,--manual -r,--runlevel
            -s,--servicelist -S,--supervised -u,--unused -i,--in-state=text -q,--quiet -U,--user -h,--help!help
            -V,--version!help
    """,
    "rc-update": """
        read none -a,--all -s,--stack -u,--update!write -v,--verbose -q -C -U -h,--help!help -V,--version!help
        show: read text*
        add|del|delete|update: write unit text*
    """,
    "openrc": "write text* -n,--no-stop -o,--override -s=unit -S,--sys!dry -h,--help!help -V,--version!help",
    "chkconfig": """
        read unit? text*!write --list --add!write --del!write --override!write --level=text!write --levels=text!write
            --type=text --no-redirect -h,--help!help -v,--version!help
    """,
    "init|telinit": "write text -t=text --no-wall -h,--help!help --version!help",
    "initctl": """read none --system --session --user -n,--no-wait -q,--quiet -v,--verbose --help!help --version!help
        list|status|version|log-priority|show-config|check-config|get-env|list-env|usage: read unit*
        list-sessions: read unit*
        start|stop|restart|reload|emit|reload-configuration|set-env|reset-env|unset-env: write unit*
    """,
    "start|stop|restart|reload": "write unit+ -n,--no-wait -q,--quiet -v,--verbose",
    "sv": """write unit* -v -w=text -V!help
        status: read unit*
        up|down|once|pause|cont|hup|alarm|interrupt|quit|1|2|term|kill|exit|start|stop|reload: write unit*
        restart|shutdown|check|force-*|try-restart: write unit*
    """,
    "runsvdir|runsv": "exec cd text* -P",
    "svstat|s6-svstat": "read read*",
    "svc|s6-svc": "write unit+ -u -d -o -O -p -c -h -a -i -t -k -x -1 -2 -q -U -D -r -R -w -T=text",
    "s6-rc": """read none -v=text -q -l=read -b -n!dry -t=text -u!write -d!write -D!write -p!write -a -X -E
        list|help|listall|diff: read unit*
        change|start|stop: write unit*
    """,
    "dinitctl": """
        read none -s,--system -u,--user --quiet --socket-path,-p=read --no-wait --pin --force -f --ignore-unstarted
            --help!help
        list|status|is-started|is-failed|catlog|query-name|graph: read unit*
        start|stop|restart|wake|release|unpin|reload|shutdown|add-dep|rm-dep|enable|disable: write unit*
        trigger|untrigger|setenv|signal|unload: write unit*
    """,
    "start-stop-daemon": """
        exec text* -S,--start -K,--stop -T,--status!dry -t,--test!dry -H,--help!help -V,--version!help
            -p,--pidfile=read -x,--exec=exec -n,--name=process -u,--user=user -a,--startas=exec -c,--chuid=user
            -s,--signal=text -b,--background -m,--make-pidfile -o,--oknodo -q,--quiet -v,--verbose -R,--retry=text
            -N,--nicelevel=text -d,--chdir=cd --pid=process --ppid=process --remove-pidfile -g,--group=user
            -r,--chroot=cd -k,--umask=text -O,--output=write -C,--no-close --notify-await -P,--procsched=text
            -I,--iosched=text
    """,
    "supervisorctl": """exec none -c,--configuration=read -i,--interactive!exec -s,--serverurl=url -u,--username=text
            -p,--password=text -r,--history-file -h,--help!help
        status|avail|pid|version|help|maintail|tail: read text* -f
        start|stop|restart|signal|update|add|remove|reload|reread|clear|fg: write unit*
        shutdown: write none
    """,
    "supervisord": """
        exec none -c,--configuration=read -n,--nodaemon -s,--silent -u,--user=user -m,--umask=text -d,--directory=cd
            -l,--logfile=write -y=text -z=text -e,--loglevel=text -j,--pidfile=write -i=text -q=cd -t -a -k
            --profile_options=text -h,--help!help -v,--version!help
    """,
    "monit": """
        write unit* -c=read -d=text -g=text -l=write -p=write -s=write -I -i!dry -r!write -t!dry -v -vv -B -V!help
            -h!help --id!dry --resetid --version!help --help!help
        status|summary|report|validate|procmatch: read text*
        start|stop|restart|monitor|unmonitor|reload|quit: write unit*
    """,
    "pm2": """read none --version,-v!help --help,-h!help --silent,-s --mini-list,-m --json --sort=text --lines=text
            --nostream --raw --err --out --format --timestamp=?text --highlight=text -n,--name=text
            --interpreter=exec --interpreter-args=text -o,--output=write -e,--error=write -l,--log=write
            -p,--pid=write -i,--instances=text --cron=text --env=text -a,--update-env -f,--force -w,--watch=?text
            --ignore-watch=text --max-memory-restart=text --node-args=text --no-daemon --time --only=text
            --namespace=text --cwd=cd --no-autorestart --wait-ready -u,--user=user -k,--kill-timeout=text --attach
            --exp-backoff-restart-delay=text --merge-logs
        list|ls|l|ps|status|show|describe|desc|info|logs|log|monit|imonit|jlist|prettylist|env: read text*
        id|pid|ping|report|dashboard|dash|conf|get|slist|sysinfos|examples|module?list|help: read text*
        start: exec text+
        stop|restart|reload|gracefulReload|reset|scale|sendSignal|trigger|send|attach|save|dump: write unit*
        resurrect|reloadLogs|update|updatePM2: write unit*
        startOrRestart|startOrReload|startOrGracefulReload|serve|deploy|startup|install: exec text*
        module?update: exec text*
        unstartup|cleardump|set|unset|multiset|link|unlink|plus|init|ecosystem|login|logout: write text*
        register|pull|forward|backward: write text*
        delete|del: delete unit+
        flush|uninstall: delete text*
        kill: write none
    """,
    "launchctl": """read none
        list|print|print-cache|print-disabled|plist|procinfo|hostinfo|resolveport|limit|examine: read text*
        version|help|manageruid|managername|managerpid|getenv|error|blame|dumpstate: read text*
        dumpjpcategory|variant: read text*
        load|unload|bootstrap|bootout: write unit* -w -F -S=text -D=text
        enable|disable|kickstart|attach|debug|kill|start|stop|setenv|unsetenv|config|remove: write unit* -k -p -s
        submit|reboot|userswitch|uncache: write unit* -k -p -s
        asuser|bsexec: exec text*
    """,
    "svcs": "read text* -a -d -D -H -l -L -n -o=text -p -R=text -s=text -S=text -v -x -Z -z=text -?!help",
    "svcadm": """write text* -S -v -Z -z=text
        enable|disable|restart|refresh|clear|mark|milestone|delegate: write unit* -r -s -t -I
    """,
    "sysrc": """
        read text* -c -d -D -e -f=write -F -h -i -j=text -L -l -n -N -q -R=cd -s=unit -v -x!delete -a -A --help!help
            --version!help
    """,
    # processes
    "ps": """read text* -a -A -e -d -N -r -T -f -F -l -j -M -Z -c -H -L -m -w -y -x -X -v -S -h -b -E -o,--format=text
            -O=text -p,--pid=process -q,--quick-pid=process -C=text -u,--user=?text -U,--User=text -g=text
            -G,--Group=text --group=text -s,--sid=text -t,--tty=text -k,--sort=text --ppid=process -n=text --forest
            --headers --header --no-headers --no-heading --cols=text --columns=text --rows=text --lines=text
            --width=text --cumulative --deselect --context --signames --info -P -V,--version!help --help=?text!help
    """,
    "top": """read text* -b,--batch -n,--iterations=text -d,--delay=text -p,--pid=process -u,--filter-any-user=text
            -U,--filter-only-euser=text -H,--threads-show -c,--cmdline-toggle -i,--idle-toggle
            -o,--sort-override=text -O,--list-fields -E,--scale-summary-mem=text -e,--scale-task-mem=text
            -s,--secure-mode -S,--accum-time-toggle -w,--width=?text -1,--single-cpu-toggle -l=text -q -a -x -m -C -F
            -R -r -P -stats=text -pid=process -ncols=text -A,--apply-defaults -h,--help!help -v,-V,--version!help
    """,
    "htop": """read text* -C,--no-color,--no-colour -d,--delay=text -F,--filter=text -H,--highlight-changes=?text
            -M,--no-mouse -n,--max-iterations=text -p,--pid=process -s,--sort-key=text -t,--tree -u,--user=?text
            -U,--no-unicode --no-meters --readonly --no-function-bar --drop-capabilities=?text -h,--help!help
            -V,--version!help
    """,
    "atop": """
        read text* -a -A -b=text -B -c -C -d -D -e=text -E -f -F -g -G -h!help -i -I -J=text -k -K -l -L=text -m -M
            -n -N -o -O -p -P=text -r=read -R -s -S -t -T -u -v -V!help -w=write!write -x -X -y -Y -z -1 -2 -3
    """,
    "btop|bpytop|bashtop": """
        read text* -b,-lc,--low-color -t,--tty_on,--tty -p,--preset=text -u,--update=text -f --utf-force --debug
            -c=read -d -v,-V,--version!help -h,--help!help
    """,
    "glances": """
        net text* -c,--client=host -s,--server!write -p,--port=text -w,--webserver!write -t,--time=text -1,--percpu
            -B,--bind=text --stdout=text --stdout-csv=text --stdout-json=text --export=text!write
            --export-csv-file=write -q,--quiet -b,--byte -C,--config=read -f=text --disable-plugin=text
            --enable-plugin=text -4 -2 -3 -5 -0 -6 --browser --username --password --fetch --stop-after=text --issue
            -d,--debug --fs-free-space --process-short-name --hide-kernel-threads --tree --theme-white
            -V,--version!help -h,--help!help
    """,
    "btm": """
        read text* -b,--basic -r,--rate=text -e,--expanded -C,--config_location=read -p -T,--tree -t -h,--help!help
            -V,--version!help
    """,
    "iotop": """
        read none -o,--only -b,--batch -n,--iter=text -d,--delay=text -p,--pid=process -u,--user=text -P,--processes
            -a,--accumulated -k,--kilobytes -t,--time -q,--quiet --no-help -c,--fullcmdline -C -h,--help!help
            --version!help
    """,
    "nmon": "read none -f!write -F=write!write -s=text -c=text -T -t -m=cd -r=text -d -h!help -?!help",
    "pstree": """read text* -a,--arguments -A,--ascii -c,--compact-not -C,--color=text -g,--show-pgids -G,--vt100
            -h,--highlight-all -H,--highlight-pid=process -l,--long -n,--numeric-sort -N,--ns-sort=text
            -p,--show-pids -s,--show-parents -S,--ns-changes -t,--thread-names -T,--hide-threads -u,--uid-changes
            -U,--unicode -Z,--security-context -w -f=read -V,--version!help --help!help
    """,
    "kill": """write process* -s,--signal=text -n=text -q,--queue=text -l,--list=?text!help -L,--table!help -p,--pid
            -a,--all --timeout=text --verbose -r,--require-handler -h,--help!help -V,--version!help """ + SIGNALS,
    "pkill": "write process* --signal=text -e,--echo -q,--queue=text -m,--mrelease " + PGREP + SIGNALS,
    "killall": """
        write process* -e,--exact -I,--ignore-case -g,--process-group -y,--younger-than=text -o,--older-than=text
            -i,--interactive -l,--list!help -q,--quiet -r,--regexp -s,--signal=text -u,--user=user -v,--verbose
            -V,--version!help -w,--wait -n,--ns=process -Z,--context=text -m -c=process -t=text -d -z -h,--help!help
        """ + SIGNALS,
    "killall5": "write text* -o=process " + SIGNALS,
    "xkill": "write text* -display=text -id=text -button=text -frame -all -version!help @long",
    "skill|snice": """
        write process* -f -i -l -n -v -w -c=process -p=process -t=text -u=user -L -V!help --ns=process """ + SIGNALS,
    "pgrep": "read process* --signal=text -d,--delimiter=text -w,--lightweight -Q,--shell-quote -q " + PGREP,
    "pidof": """read process* -s,--single-shot -c,--check-root -q -w,--with-workers -x -o,--omit-pid=process
            -S,--separator=text -t,--lightweight -z -n -h,--help!help -V,--version!help
    """,
    "pidwait|pwait": "read process* -e,--echo -q,--queue=text -t=text " + PGREP,
    "waitpid": """
        read process* -t,--timeout=text -c,--count=text -e,--exited -v,--verbose -h,--help!help -V,--version!help
    """,
    "pmap": """
        read process* -x,--extended -X -XX -d,--device -q,--quiet -A,--range=text -c,--read-rc -C,--read-rc-from=read
            -n,--create-rc!write -N,--create-rc-to=write!write -p,--show-path -h,--help!help -V,--version!help
    """,
    "pwdx": "read process* -h,--help!help -V,--version!help",
    "lsof": """
        read read* -a -b -c=text -C -d=text -D=text +D=read +d=read -e=text +e=text -E +E -f=?text +f=?text -F=?text
            -g=?text +|-r=text -i=?text -k=read -K=?text -l -L=?text +L=?text +m=text -M +M -n -N -o=?text -O
            -p=process -P -Q -r=?text +r=?text -R -s=?text -S=?text -t -T=?text -u=user -U -v!help -V -w +w -W
            -x=?text +x -X -z=?text -Z=?text -h!help -?!help +c=text
    """,
    "fuser": """
        read read* -a,--all -c,--mount -m -M,--ismountpoint -n,--namespace=text -s,--silent -u,--user -v,--verbose
            -4,--ipv4 -6,--ipv6 -I,--inode -f -k,--kill!write -i,--interactive -w,--writeonly -l,--list-signals!help
            -V,--version!help """ + SIGNALS,
    "lslocks|lsns|lsipc|lsfd": """
        read text* -b,--bytes -i,--noinaccessible -J,--json -n,--noheadings -o,--output=text --output-all
            -p,--pid=process -r,--raw -u,--notruncate -l,--list -t,--type=text -P,--persistent -W,--nowrap
            -T,--tree=?text -H,--list-columns -Q,--filter=text -C --counter=text --summary=?text -a -m,--shmems
            -q,--queues -s,--semaphores -g,--global -c,--creator -e,--export -z --id=text -N --shell -y -x --time
            --time-format=text --threads -i4 -i6 -h,--help!help -V,--version!help
    """,
    "vmstat": """read text* -a,--active -f,--forks -m,--slabs -n,--one-header -s,--stats -d,--disk -D,--disk-sum
            -p,--partition=text -S,--unit=text -w,--wide -t,--timestamp -y,--no-first -i -z -c=text -h,--help!help
            -V,--version!help
    """,
    "iostat": """
        read text* -c -d -h --human -j=text -k -m -N -n -p=?text -s -t -V!help -x -y -z -g=text -H -o=text --dec=text
            --compact --pretty -w=text -C -I -T -K -f=text --help!help
    """,
    "mpstat": "read text* -A -u -I=text -P=text -T -N=text -n -o=text --dec=text -H -V!help --help!help",
    "pidstat": """
        read text* -C=text -d -e=command -D -G=text -h -H -I -l -p=text -r -R -s -t -T=text -u -U=?text -v -V!help -w
            --human --dec=text --help!help
    """,
    "sar": """read text* -A -B -b -C -d -D -e=text -f=?read -F=?text -h -H -i=text -I=text -j=text -m=text -n=text -N
            -o=write!write -P=text -p -q=?text -r=?text -R -S -s=?text -t -u=?text -v -V!help -W -w -y -z --dec=text
            --dev=text --fs=text --iface=text --int=text --human --pretty --sadc --help!help -1 -2 -3 -4 -5 -6 -7 -8
            -9
    """,
    "sadf|cifsiostat|nfsiostat|tapestat|smem|tload|powertop|turbostat|numastat|dstat|dool": """
        read text* -a -b -c -C=text -d -D=text -e=text -f -g -H -h -i=text -j -k -l -m -M -n -N=text -O=text
            -o=write!write -p -P=text -q -r -R -s=text -S -t -T -u -U -v -V!help -w -x -y -z -Y --color --nocolor
            --float --integer --noheaders --noupdate --output=write!write --top-cpu --top-mem --top-io --fs --net
            --disk --io --ipc --load --lock --raw --socket --swap --tcp --udp --unix --vm --top-bio --top-latency
            --html=?write!write --csv=?write!write --time=text --iteration=text --once -1 --delay=text --sort=text
            --auto-tune!write --calibrate!write --interval=text --num_iterations=text --quiet --show=text --hide=text
            --cpu=text --out=write!write --live --query --traffic --hours --days --months --years --top --json --xml
            --oneline --iface=text -5 -W --help!help --version!help
    """,
    "free": """read none -b,--bytes -k,--kibi -m,--mebi -g,--gibi --kilo --mega --giga --tera --tebi --peta --pebi
            -h,--human -w,--wide -c,--count=text -l,--lohi -L,--line -s,--seconds=text -t,--total -v,--committed -o
            --si --help!help -V,--version!help
    """,
    "uprecords|tuptime": """
        read text* -a -b -B -c -C -d -f -k -K -m=text -M -p -s -S -t -l,--list --since=text --until=text -o=text
            --help!help -h!help -V!help
    """,
    "dmesg": """read none -C,--clear!delete -c,--read-clear!delete -D,--console-off!write -E,--console-on!write
            -d,--show-delta -e,--reltime -F,--file=read -K=read --kmsg-file=read -f,--facility=text -H,--human
            -J,--json -k,--kernel -L,--color=?text -l,--level=text -n,--console-level=text!write -P,--nopager
            -p,--force-prefix -r,--raw --noescape -S,--syslog -s,--buffer-size=text -t,--notime -T,--ctime
            -u,--userspace -w,--follow -W,--follow-new -x,--decode --since=text --until=text --time-format=text -a
            -h,--help!help -V,--version!help
    """,
    "sysctl": """
        read text* -a,--all -A -X -b,--binary -d,--description -D -e,--ignore -N,--names -n,--values -h,--help!help
            -p,--load=?read!write -f=?read!write -q,--quiet -r,--pattern=text --system!write --dry-run!dry
            -w,--write!write -x -o -t -T -W -i -j=text -l -V,--version!help
    """,
    "ipcs": """read none -i,--id=text -m,--shmems -q,--queues -s,--semaphores -a,--all -c,--creator -l,--limits -p,--pid
            -t,--time -u,--summary -b,--bytes --human -o -T -M -Q -S -C=read -N=read -h,--help!help -V,--version!help
    """,
    "ipcrm": """
        delete text* -a,--all=?text -M,--shmem-key=text -m,--shmem-id=text -Q,--queue-key=text -q,--queue-id=text
            -S,--semaphore-key=text -s,--semaphore-id=text -v,--verbose -h,--help!help -V,--version!help
    """,
    "ipcmk": """
        write none -M,--shmem=text -Q,--queue -S,--semaphore=text -p,--mode=text -h,--help!help -V,--version!help
    """,
    "numactl": """read command --interleave,-i=text --membind,-m=text --cpunodebind,-N=text --physcpubind,-C=text
            --preferred,-p=text --localalloc,-l --all,-a --show,-s --hardware,-H --huge --offset=text --length=text
            --strict --shmmode=text --file=write --shmid=text --shm=text --touch --dump --verify -b -w=text
            --balancing
    """,
    "taskset": "read text command -a,--all-tasks -p,--pid -c,--cpu-list -h,--help!help -V,--version!help",
    "chrt": """read text command -a,--all-tasks -b,--batch -d,--deadline -e,--ext -f,--fifo -i,--idle -o,--other -r,--rr
            -R,--reset-on-fork -m,--max!help -p,--pid -v,--verbose -T,--sched-runtime=text -P,--sched-period=text
            -D,--sched-deadline=text -h,--help!help -V,--version!help
    """,
    "renice": """
        write text* -n,--priority=text --relative=text -g,--pgrp -p,--pid -u,--user -h,--help!help -V,--version!help
    """,
    "choom": "read command -n,--adjust=text!write -p,--pid=process -h,--help!help -V,--version!help",
    "uclampset": "write command -m=text -M=text -a -p=process -s -R -v -h,--help!help -V,--version!help",
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
    "lsscsi|lsirq|lspnp|lspower|lsgpu|lssubsys|lsinitrd|lsinitramfs|lsinitcpio|lsblkid": """
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
    "crontab": """write read? -l,--list!dry -e,--edit -r,--remove!delete -i -u,--user=user -s -n=text -c -T!dry -V!help
            --help!help -h!help
    """,
    "at|batch": """
        exec text* -f=read -m -M -l!dry -q=text -t=text -v -d!delete -r!delete -c!dry -b -V!help -u=user -o=text
    """,
    "atq": "read text* -q=text -V!help -o=text",
    "atrm": "delete text* -q=text -V!help",
    "anacron": "exec text* -s -f -n -d -q -t=read -T!dry -S=cd -u -V!help -h!help",
    "crond|cron": "exec none -n -f -l=text -L=write -s -P -p -i -m=text -x=text -d=text -c=cd -b -V!help -h!help",
    "logrotate": """write read* -d,--debug!dry -f,--force -m,--mail=exec -s,--state=write -l,--log=write -v,--verbose
            --skip-state-lock --wait-for-state-lock --usage!help -?,--help!help --version!help
    """,
    "logger": """write text* -d,--udp!net -e,--skip-empty -f,--file=read -i --id=?text --journald=?read -m,--msgid=text
            -n,--server=host -P,--port=text -p,--priority=text --no-act!dry --octet-count --prio-prefix --rfc3164
            --rfc5424=?text -S,--size=text --sd-id=text --sd-param=text -s,--stderr -T,--tcp -t,--tag=text
            -u,--socket=read --socket-errors=text -h,--help!help -V,--version!help
    """,
    "wall": "write text* -n,--nobanner -t,--timeout=text -g,--group=user -h,--help!help -V,--version!help",
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
    "update-alternatives|alternatives": """
        read text* --altdir=cd --admindir=cd --instdir=cd --root=cd --log=write --force --skip-auto --quiet --verbose
            --debug --slave=text --install=text!write --set=text!write --remove=text!write --remove-all=text!write
            --auto=text!write --config=text!write --all!write --set-selections!write --add-slave=text!write
            --remove-slave=text!write --initscript=text --family=text --follower=text --keep-missing --keep-foreign
            --display=text --list --query=text --get-selections --help!help --version!help
    """,
    "ldconfig": """write text* -v,--verbose -n=text -N -X -f=read -C,--cache=write -r=cd -l -p,--print-cache!dry
            -c,--format=text -i,--ignore-aux-cache -?,--help!help --usage!help -V,--version!help
    """,
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
    "hwclock": """
        read none -r,--show --get --set!write -s,--hctosys!write -w,--systohc!write --systz!write -a,--adjust!write
            --param-get=text --param-set=text!write --vl-read --vl-clear!write --predict -u,--utc -l,--localtime
            -f,--rtc=read --directisa --date=text --epoch=text --delay=text --update-drift!write --noadjfile
            --adjfile=write --test!dry -D,--verbose -v --debug -h,--help!help -V,--version!help
    """,
    "chronyc": """exec none -4 -6 -a -c -d -e -f=text -h=host -m -N -n -p=text -v!help --version!help --help!help
        tracking|sources|sourcestats|activity|ntpdata|clients|serverstats|selectdata|authdata: net text* -v -a
        rtcdata|smoothing|accheck|cmdaccheck|selectopts|sourcename|waitsync|dns|help: net text* -v -a
        makestep|burst|online|offline|onoffline|add|delete|trimrtc|writertc|reload|cyclelogs: write text*
        dump|refresh|rekey|reset|settime|local|manual|maxdelay|minpoll|maxpoll|polltarget: write text*
        reselect|reselectdist|dfreq|doffset|allow|deny|cmdallow|cmddeny: write text*
        shutdown: write none
    """,
    "ntpq|ntpdc|ntpctl|ntptrace|ntptime|ntp-wait": """
        net host* -4 -6 -c=text -d -D=text -i -n -p -w -W -s=text -l -r=text -m=text -T -v -S=text --peers --numeric
            --command=text --help!help --version!help
    """,
    "ntpdate|sntp|rdate": """
        net,write host* -4 -6 -a=text -b -B -d!dry -e=text -k=read -o=text -p=text -q!dry -s -S -t=text -u -v -r -l
            -n -M=text -K=read -c=text
    """,
    "ntpd|chronyd|openntpd": """
        net,write text* -q!write -Q!dry -t=text -n -d -f=read -g -p=write -u=user -x -4 -6 -c=read -L=text -l=write
            -N -S=exec -s -r -R -m -P=text -v
    """,
    "adjtimex|tickadj": """
        read none -p,--print -t,--tick=text!write -f,--frequency=text!write -s=text!write -o=text!write --help!help
    """,
    "perf": """read none --version,-v!help --help,-h!help --exec-path=?text -p,--paginate --no-pager --buildid-dir=cd
            --debugfs-dir=cd --debug=text --list-cmds!help --list-opts!help -vv
        list|version|help|evlist|config: read text* -v -d
        report|annotate|script|diff|buildid-list|kallsyms|c2c|mem|sched|lock|kmem|timechart: read text*
            -i,--input=read --stdio --tui --gtk -n -g -s,--sort=text --no-children --children -F,--fields=text
            -f,--force -v,--verbose --header --header-only -M,--disassembler-style=text -k,--vmlinux=read --symfs=cd
            -o,--output=write!write -p,--pid=process --per-thread -D -C,--cpu=text -T,--threads -c,--comms=text
            -d,--dsos=text -S,--symbols=text --percentage=text -l -G -x,--exclude-other -w --max-stack=text
            --demangle -U -H --itrace=text
        inject|data: read text* -i,--input=read --stdio --tui --gtk -n -g -s,--sort=text --no-children --children
            -F,--fields=text -f,--force -v,--verbose --header --header-only -M,--disassembler-style=text
            -k,--vmlinux=read --symfs=cd -o,--output=write!write -p,--pid=process --per-thread -D -C,--cpu=text
            -T,--threads -c,--comms=text -d,--dsos=text -S,--symbols=text --percentage=text -l -G -x,--exclude-other
            -w --max-stack=text --demangle -U -H --itrace=text
        top: read none -a,--all-cpus -e,--event=text -p,--pid=process -t,--tid=process -u,--uid=user -C,--cpu=text -g
            --call-graph=text -d,--delay=text -s,--sort=text -K -U -n -F,--freq=text -c,--count=text
            -k,--vmlinux=read --stdio -z --children -G
        stat: read command -e,--event=text -a,--all-cpus -p,--pid=process -t,--tid=process -d,--detailed
            -r,--repeat=text -I,--interval-print=text -x,--field-separator=text -o,--output=write!write --append
            -A,--no-aggr -B,--big-num -C,--cpu=text -G,--cgroup=text -n,--null -v,--verbose -M,--metrics=text -i
            --per-core --per-socket --per-thread -D,--delay=text --topdown -T,--transaction -j --all-user
            --all-kernel --timeout=text --pre=shell --post=shell
        record|trace: write command -e,--event=text -a,--all-cpus -p,--pid=process -t,--tid=process -F,--freq=text
            -c,--count=text -o,--output=write -g --call-graph=text -C,--cpu=text -u,--uid=user -q,--quiet
            -v,--verbose -s,--stat -S -i -m,--mmap-pages=text -n -N -d -T -P -b -j=text -G=text -k=text -D=text
            --all-user --all-kernel --per-thread --summary --duration=text -z --tail-synthesize --overwrite -f
            --no-syscalls -W -R
        bench|test|probe|archive|buildid-cache|ftrace|daemon|kvm|kwork|iostat: exec text*
    """,
    "bpftrace": """exec exec? -e=code -l=?text!dry -p=process -c=shell -o=write -f=text -B=text -d=?text -q -v -k -I=cd
            --include=read --unsafe --usdt-file-activation --no-warnings --info!dry -h,--help!help -V,--version!help
    """,
    "bpftool": """read none -j,--json -p,--pretty -f,--bpffs -m,--mapcompat -n,--nomount -d,--debug -L,--use-loader
            -B,--base-btf=read -V,--version!help -h,--help!help
        prog|map|link|net|btf|perf|struct_ops: write text*
        prog|map|link|net|btf|perf|struct_ops show|list|dump|profile: read text*
        cgroup: write text*
        cgroup show|list|tree: read text*
        feature: write text*
        feature probe|list_builtins: read text*
        iter|gen|version|batch: write text*
    """,
    "dtrace|execsnoop|opensnoop|biolatency|biosnoop|tcpconnect|tcpaccept|tcplife|extrace|iosnoop|rwsnoop|"
    "trace-cmd": "exec text* -h!help --help!help",
    "sysdig": """
        read text* -A,--print-ascii -b -c,--chisel=text -cl,--list-chisels!dry -d -D -E -F -f=text -i=text -j,--json
            -k=text -l,--list!dry -L -n,--numevents=text -p,--print=text -P -q,--quiet -r,--read=read
            -s,--snaplen=text -S,--summary -t,--timetype=text -v,--verbose -w,--write=write!write -x -X -z
            -h,--help!help --version!help
    """,
    "sysbench|stress|stress-ng|fio|ioping|memtester|bonnie++": "exec text* -h!help --help!help --version!help",
    "cgcreate|cgset|cgclassify|cgconfigparser|cgrulesengd|cgclear": """
        write text* -g=text -t=user -a=user -d=text -f=text -s=text -r=text --copy-from=text --sticky -R -l=read
            -L=cd -e -h,--help!help
    """,
    "cgdelete": "delete text* -g=text -r,--recursive -f -h,--help!help",
    "cgget|cgsnapshot|lscgroup": """
        read text* -r=text -g=text -a -n -v -m -s -t -b=read -w=read -f=write!write -h,--help!help
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
    # servers' own controls
    "nginx|openresty|tengine|angie|freenginx": """
        write none -t!dry -T!dry -q -v!help -V!help -h,-?!help -s=text -c=read -p=cd -g=text -e=write
    """,
    "apachectl|apache2ctl|httpd|apache2|apache24": """
        write none -t!dry -S!dry -M!dry -l!help -L!help -v!help -V!help -h!help -k=text -f=read -D=text -d=cd -e=text
            -E=write -X -C=text -c=text -n=text -w -R=cd
        start|stop|restart|graceful|graceful-stop|startssl: write none
        status|fullstatus|configtest: read none
    """,
    "a2ensite|a2dissite|a2enmod|a2dismod|a2enconf|a2disconf|nginx_ensite|nginx_dissite|phpenmod|phpdismod|"
    "lighty-enable-mod|lighty-disable-mod": """
        write text* -q,--quiet -m,--maintmode -p,--purge -f,--force -v=text -s=text
    """,
    "a2query": "read text* -q -m=?text -s=?text -c=?text -M -d -v -a -h!help",
    "lighttpd|lighttpd2|h2o|unitd|litespeed|lswsctrl": """
        exec text* -f=read -t!dry -tt!dry -p!dry -D -1 -m=cd -i=text -c=read -v!help -V!help -h!help --version!help
            --help!help
    """,
    "haproxy": """
        exec read* -c!dry -f=read -C=cd -D -W -Ws -q -V -d -db -dM=?text -dS -dp -de -dr -ds -dL -n=text -N=text
            -m=text -p=write -st=text -sf=text -L=text -x=text -S=text -v!help -vv!help -h!help -dk -dv -dG
            -cc=text!dry @long
    """,
    "varnishd": """exec text* -a=text -b=text -C!dry -d -F -f=read -h=text -i=text -I=read -j=text -l=text -M=text -n=cd
            -P=write -p=text -r=text -S=read -s=text -T=text -t=text -V!help -W=text -x=text
    """,
    "varnishadm": """write text* -n=cd -p -S=read -T=text -t=text -h!help
        status|ping|banner|help|backend.list|ban.list|panic.show|param.show|storage.list: read text*
        vcl.list|vcl.show|pid|vcl.symtab|vcl.deps: read text*
    """,
    "varnishlog|varnishncsa|varnishstat|varnishhist|varnishtop": """
        read text* -1 -a -A -b -c -C -d -D -E -F=text -f=text -g=text -h!help -i=text -I=text -j -k=text -L=text -l
            -m=text -N=read -n=cd -P=write -p=text -q=text -Q=read -r=read -R=text -S -s=text -T=text -t=text -u -v
            -V!help -w=write!write -x -X=text
    """,
    "squid|squid3": """
        write none -k=text -z -N -n=text -f=read -d=text -a=text -u=text -X -Y -C -D -F -R -S -s -l=text -h!help
            -v!help --foreground
    """,
    "squidclient|cachemgr": """
        net text* -h=host -p=text -m=text -a -r -v -s -g=text -t=text -u=text -w=text -U=text -W=text -H=text -T=text
            -l=text -P=read -j=text
    """,
    "php-fpm|php-fpm[0-9]*|php-fpm8|php-fpm8.0|php-fpm8.1|php-fpm8.2|php-fpm8.3|php-fpm8.4|php-fpm7.4": """
        exec none -t,--test!dry -c=read -n -d=text -e -F,--nodaemonize -D,--daemonize -g,--pid=write -i!dry -m!help
            -p,--prefix=cd -R,--allow-to-run-as-root -y,--fpm-config=read -O -h,--help!help -v,--version!help -tt!dry
    """,
    "postfix": """read none -c=cd -D -v
        check|status|post-install-help|logrotate-status: read text*
        start|stop|abort|flush|reload|start-fg|set-permissions|upgrade-configuration|logrotate: write text*
        tls: write text*
    """,
    "postconf": """
        read text* -A -a -b=?text -B -c=cd -C=text -d -D -e!write -E -f -F -h -H -l -m -M -n -N -o=text -p -P -q -r
            -t -T=text -v -x -X!write -#!write
    """,
    "postqueue": "read none -c=cd -f!write -i=text!write -j -p -s=text!write -v",
    "postsuper": "write text* -c=cd -d=text!delete -e=text!delete -f=text -h=text -H=text -p -r=text -s -S -v",
    "postcat": "read read* -b -c=cd -d -e -f -h -n -o -q -r -s -v",
    "postmap|postalias|newaliases": """
        write text* -N -b -c=cd -d=text!delete -f -F -h -i -m -n -o -p -q=text!dry -r -s!dry -u -U -v -w
    """,
    "postdrop|postkick|postlock|postlog|postmulti|posttls-finger|qshape|pflogsumm|mailstats": """
        read text* -c=cd -v -p=text -t=text -i -s -b=text -f=text -m=text -n -w -l -h -d=text -e=text -a -I=text
            --detail=text --problems-first --rej-add-from --verbose-msg-detail
    """,
    "mailq": "read text* -Ac -q=text -v -t -d -o=text -L -M",
    "sendmail|sendmail.postfix|msmtp|ssmtp|sendemail|swaks|mail|mailx|mutt|s-nail|bsd-mailx": """
        write,net text* -t --to=text --from=text -f=text -F=text -s=text -a=read -A=read -c=text -b=text -r=text
            -S=text -v -i -q -n -N -u=user -e -H -I -p -d -x -C=read -bp!dry -bt!dry -bv!dry -bi -bd -bs -oi -om
            -O=text --server=host --port=text --tls --auth --auth-user=text --auth-password=text --header=text
            --body=text --attach=read --version!help --help!help -V!help -h!help
    """,
    "exim|exim4": """
        write text* -bp!dry -bpc!dry -bpr!dry -bpu!dry -bpa!dry -bP!dry -bt!dry -bV!dry -bv!dry -bh=text!dry
            -bhc=text!dry -be!dry -bf=read!dry -brt!dry -brw!dry -bd -bdf -bi -bm -bs -bS -bw -C=read -D=text -d
            -f=text -F=text -i -M -Mar -Mc -Meb -Mes -Mf -Mg -Mmad -Mmd -Mrm!delete -Mset -Mt -Mvb!dry -Mvc!dry
            -Mvh!dry -Mvl!dry -odf -odb -odi -odq -oi -om -q -qf -qff -qi -qq -R=text -Rf=text -Rff=text -S=text -t
            -v -x --version!help --help!help @long
    """,
    "exiqgrep|exigrep|eximstats|exiwhat|exinext|mailgraph|exipick|eximon": """
        read text* -a -b -c -C=read -f=text -F=text -h!help -i -I -l -M -o=text -q=text -r=text -R -s=text -t=text -v
            -x -y=text -z -p -nr -nt -ne -html -t50
    """,
    "doveadm": """read none -v -D -f=text -o=text -O -k -c=read
        log|quota: read -u=user -A -S=text -F=read -e -f=text -1
        log|quota errors|find|test|list|status|get|show|dump|dsync-status|iter|metadata: read text* -u=user -A
            -S=text
        log|quota recalc|set|reopen|add|remove|optimize|rescan: write text* -u=user -A -d -R -l=text
        mailbox: read -u=user -A -S=text -F=read -e -f=text -1
        mailbox errors|find|test|list|status|get|show|dump|dsync-status|iter|metadata: read text* -u=user -A -S=text
        mailbox create|subscribe|unsubscribe|rename|update|cache|cryptokey|path: write text* -u=user -A
        mailbox delete: delete text* -u=user -A -s -r
        user|stats|director|dict|acl|replicator|instance: read -u=user -A -S=text -F=read -e -f=text -1
        user|stats|director|dict|acl|replicator|instance errors|find|test|list|status|get|show: read text* -u=user -A
            -S=text
        user|stats|director|dict|acl|replicator|instance dump|dsync-status|iter|metadata: read text* -u=user -A
            -S=text
        process|service: read -u=user -A -S=text -F=read -e -f=text -1
        process|service errors|find|test|list|status|get|show|dump|dsync-status|iter|metadata: read text* -u=user -A
            -S=text
        who|search|fetch|config|help: read text* -u=user -A -S=text -F=read -e -f=text -1
        pw: secret text* -s=text -p=text -u=user -l -r=text -t=text -V
        auth: net text* -x=text -a=text
        stop|reload|kick|copy|move|flags|import|sync: write text* -u=user -A -d -R -l=text -q -n=text -m=text -e
        stop|reload|kick|copy|move|flags|import|sync recalc|set|reopen|add|remove|optimize|rescan: write text*
            -u=user -A -d -R -l=text
        backup|index|force-resync|purge|altmove: write text* -u=user -A -d -R -l=text -q -n=text -m=text -e
        backup|index|force-resync|purge|altmove recalc|set|reopen|add|remove|optimize|rescan: write text* -u=user -A
            -d -R -l=text
        deduplicate|batch|penalty|save: write text* -u=user -A -d -R -l=text -q -n=text -m=text -e
        deduplicate|batch|penalty|save recalc|set|reopen|add|remove|optimize|rescan: write text* -u=user -A -d -R
            -l=text
        compress|rebuild|sis|fts|oldstats: read
        compress|rebuild|sis|fts|oldstats recalc|set|reopen|add|remove|optimize|rescan: write text* -u=user -A -d -R
            -l=text
        expunge: delete text* -u=user -A -d -m
    """,
    "named|unbound|dnsmasq|bind9|pdns_server|squidguard|zabbix_agentd|zabbix_server|zabbix_proxy|collectd|"
    "nagios|nagios3|nagios4|icinga2|prometheus|snmpd|telegraf|node_exporter|alertmanager|grafana-server|"
    "cupsd|smbd|nmbd|slurmd|slurmctld|slurmrestd|uuidd|atd|rsyslogd|syslog-ng|dhcpcd|dhcpd|hostapd|acpid|"
    "udevd|systemd-udevd|cockpit-bridge|cockpit-ws|agetty|getty|login|keepalived|pacemakerd|corosync|"
    "ntopng|traefik|envoy|supervise|tor|minidlna|proftpd|vsftpd|pure-ftpd|in.tftpd|xinetd|inetd|lircd|"
    "fail2ban-server|crowdsec|frps|frpc": """
        exec text* --version!help --help!help -c,--config=read -f=read -p=text -d -D -g -u=user -n -4 -6 -i=text
            -R=text -r -x --verbose --foreground
    """,
    "sshd": """exec none -t!dry -T!dry -G!dry -4 -6 -C=text -c=read -D -d -E=write -e -f=read -g=text -h=read -i -o=text
            -p=text -q -u=text -V!help
    """,
    "named-checkconf|named-checkzone|unbound-checkconf|promtool": """
        read read* -p -x -z -j -h!help -v!help -t=cd -c -k=text -n=text -m=text -r=text -i=text -f=text -F=text -D
            -o=write!write -q -w=cd -S -W -T -M -s=text
        check|query|debug|tsdb|test|push|version: net text*
    """,
    "nagiosstats|collectdctl|zabbix_get|zabbix_sender|monitorix|munin-run|munin-node-configure|icingacli|"
    "check_mk_agent|goaccess|logwatch|awstats|lastcomm|webalizer": """
        net text* -c=text -f=read -h!help --help!help --version!help -s=text -p=text -k=text -i=read -o=write!write
            -v -V!help -t -n -r -q -a -d=text --log-format=text --date-format=text --time-format=text
            --real-time-html --output=text --filename=write!write --range=text --detail=text --service=text
            --mailto=text --format=text --hostname=text --debug=text -z=text --archives --logfile=text --numeric
            --encode=text
    """,
    "fail2ban-regex": """
        read read* -v,--verbose --verbosity=text -l,--log-level=text -d,--datepattern=text -e,--encoding=text
            -r,--raw --usedns=text -m,--journalmatch=text --print-all-matched --print-all-missed --print-all-ignored
            --print-no-missed -o,--out=text -h,--help!help -V!help --full-traceback -a -n
    """,
    "cscli": """
        read none -c,--config=read -o,--output=text --debug --info --error --trace --color=text -h,--help!help -v
        alerts|decisions|machines|bouncers: read
        alerts|decisions|machines|bouncers list|inspect|show|status|show-yaml|list-all: read text* -a,--all -l=text
            -i=text -t=text
        alerts|decisions|machines|bouncers add|register|enroll|enable|disable|import|validate: priv text*
        alerts|decisions|machines|bouncers backup|restore|context|set: priv text*
        alerts|decisions|machines|bouncers delete|remove|flush|prune: delete,priv text*
        hub: read
        hub list|inspect|show|status|show-yaml|list-all: read text* -a,--all -l=text -i=text -t=text
        hub install|upgrade|update: write,net text*
        metrics: read
        metrics list|inspect|show|status|show-yaml|list-all: read text* -a,--all -l=text -i=text -t=text
        collections|scenarios|parsers|postoverflows: read
        collections|scenarios|parsers|postoverflows list|inspect|show|status|show-yaml|list-all: read text* -a,--all
            -l=text -i=text -t=text
        collections|scenarios|parsers|postoverflows install|upgrade|update: write,net text*
        collections|scenarios|parsers|postoverflows delete|remove|flush|prune: delete,priv text*
        version|explain|support|appsec-rules|appsec-configs|contexts|papi: read text*
        config|lapi|capi|console|simulation: read
        config|lapi|capi|console|simulation list|inspect|show|status|show-yaml|list-all: read text* -a,--all -l=text
            -i=text -t=text
        config|lapi|capi|console|simulation add|register|enroll|enable|disable|import|validate: priv text*
        config|lapi|capi|console|simulation backup|restore|context|set: priv text*
    """,
    "gitlab-ctl": """read text* --help!help --verbose
        status|tail|service-list|version|show-config|help|check-config|get-redis-master: read unit*
        get-postgresql-primary|diff-config: read unit*
        start|stop|restart|reconfigure|hup|term|int|kill|once|usr1|usr2|upgrade|upgrade-check: write unit*
        renew-le-certs|registry-garbage-collect|promote-db|pg-upgrade|set-geo-primary-node: write unit*
        write-pg-hba-conf|patroni|repmgr|consul|pgb-console|generate-secrets|backup-etc|promote: write unit*
        replicate-geo-database|deploy-page|prometheus-upgrade|remove-accounts: write unit*
        uninstall|cleanse: delete text*
    """,
    "gitlab-rake|gitlab-rails|gitlab-backup|gitlab-psql|gitlab-redis-cli|gitlab-runsvdir": "exec text*",
    "dbus-send|dbus-monitor|dbus-uuidgen|gdbus|qdbus": """
        write text* --system --session --print-reply=?text --dest=text --type=text --reply-timeout=text
            --address=text --peer=text --bus=text --profile --monitor --ensure=?write --get=?read --literal -y -e
            -d=text -o,--object-path=text -m,--method=text --help!help --version!help
        introspect|monitor|wait: read text* -p -r
    """,
    "swapspace|earlyoom|zramctl|zramswap|numad|irqbalance|thermald": """
        write text* -a -b,--bytes -h,--help!help -V,--version!help -n,--noheadings -o,--output=text --output-all
            --raw -f,--find -s,--size=text -r,--reset -t,--streams=text -p,--algorithm-params=text -m=text -d
    """,
    "tzselect|machine|vm_stat|nettop|fs_usage|sc_usage|powermetrics|ioreg|spindump|sample|kextstat|vmmap|"
    "leaks|heap|footprint|lsappinfo|sysdiagnose|prstat|prtconf|prtdiag|psrinfo|kstat|procstat|systat|"
    "pstat|fstat|sockstat|jls|pciconf|usbconfig|swapinfo|devinfo|kenv|lsdev|lscfg|errpt|svmon|lparstat|"
    "oslevel|lslpp": """
        read text* -a -A -b -B -c -C -d -D -e -E -f -F -g -h -H -i -I -j -k -l -L -m -M -n -N -o -O -p -P -q -r -R -s
            -S -t -T -u -U -v -w -x -X -y -z -detailLevel=text -json -xml -batteryhealth --samplers=text --help!help
            --version!help --all --ignore=text
    """,
    "pmset": """read text* -g -a!write -b!write -c!write -u!write
        sleepnow|displaysleepnow|repeat|schedule|noidle|restoredefaults|touch|boot: write text*
    """,
    "kmutil": """read none
        check|inspect|log|find|libraries|print-diagnostics|showloaded|validate: read text*
        load|unload|install|create|clear-staging|trigger-panic-medic|configure-boot|migrate: write text*
        rebuild: write text*
    """,
    "rauc": """write text* -c,--conf=read --cert=read --key=read --keyring=read -C=text -d,--debug --version!help
            -h,--help!help
        status: read --detailed --output-format=text
        status mark-*: write text*
        info: read text* --output-format=text --no-verify --no-check-time
    """,
    "scutil|networksetup|systemsetup": """
        write text* --get=text!dry -getcomputername!dry -gettimezone!dry -getremotelogin!dry
            -getnetworktimeserver!dry -listallnetworkservices!dry -listallhardwareports!dry
            -listnetworkserviceorder!dry -listtimezones!dry -getinfo!dry -getdnsservers!dry -getwebproxy!dry
            -getairportnetwork!dry -getusingnetworktime!dry --dns!dry --proxy!dry --nwi!dry -r!dry --set=text
            -help!help @long
    """,
    "nvram|csrutil|spctl|bless|fdesetup|profiles|mdutil|tccutil|launchd|socketfilterfw|asr|firmwarepasswd": """
        write text* -xp!dry --status!dry --assess!dry -a -s -v -t=text -w=text --getInfo!dry
        status|list|show|isactive|authenticated-root|help|supportsauthrestart: read text*
        haspersonalrecoverykey: read text*
    """,
    "slabtop": "read none -d,--delay=text -o,--once -s,--sort=text --human -h,--help!help -V,--version!help",
    "upower": """read none -d,--dump -e,--enumerate -i,--show-info=text -m,--monitor --monitor-detail -v,--version!help
            -h,--help!help
    """,
    "powerprofilesctl": """read none -h,--help!help
        list|get|list-holds|list-actions|query-battery-aware|version: read text*
        set|configure-action|configure-battery-aware: write text*
        launch: exec text*
    """,
    "uci": """read none -c=cd -d=text -f=read -m -n -N -p=cd -P=cd -q -s -S -X -h!help
        get|show|changes|export: read text*
        set|add|add_list|del_list|rename|reorder|commit|import|batch|revert: write text*
        delete: delete text*
    """,
    "dconf|gsettings": """read none --schemadir=cd --version!help --help!help -h!help -f
        read|list|dump|watch|help|get|list-schemas|list-relocatable-schemas|list-keys: read text*
        list-children|list-recursively|range|describe|writable|monitor: read text*
        write|load|update|compile|set: write text*
        reset|reset-recursively: delete text* -f
    """,
    "defaults": """read none -currentHost -host=text -g -app=text -globalDomain
        read|read-type|domains|find|help|export: read text*
        write|rename|import: write text*
        delete: delete text*
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
    "sinfo|squeue|sacct|sstat|sprio|sshare|sdiag|sreport|smap|sview": """
        read text* -a,--all -A,--account=text -b -c -C -d -D -e -E,--endtime=text -f -F -h,--noheader
            -i,--iterate=text -j,--jobs=text -J -k -l,--long -L -M,--clusters=text -n,--nodes=text -N
            -o,--format=text -O,--Format=text -p,--partition=text -P -q,--qos=text -r -R -s,--steps=text
            -S,--sort=text -t,--states=text -T -u,--user=text -U -v -w,--nodelist=text -X --start --me --json --yaml
            --usage --help!help -V,--version!help --starttime=text --state=text --name=text --allsteps --noconvert
            --parsable --parsable2 --units=text --summarize --helpformat!help
    """,
    "scontrol": """read none -a -d -o,--oneliner -v -h!help -M=text --json --yaml -F -Q --help!help -V,--version!help
        show|ping|version|listpids|help|getaddrs: read text*
        update|hold|uhold|release|requeue|requeuehold|resume|suspend|create|reconfigure|takeover: write text*
        setdebug|setdebugflags|reboot|schedloglevel|token|top|notify|wait_job|write|errnumstr: write text*
        fsdampeningfactor|power: write text*
        shutdown|delete|abort|cancel_reboot|completing: delete text*
    """,
    "scancel": """delete text* -A=text -b -c -f -H -i -M=text -n=text -p=text -q=text -R=text -s=text -t=text -u=user -v
            -w=text --me --signal=text --state=text --user=user --name=text --partition=text --help!help
            -V,--version!help
    """,
    "sbatch|srun|salloc|sattach|sbcast|scrun|strigger|sacctmgr|sh5util": """
        exec text* --help!help --usage!help --version!help
    """,
    "caddy": """read none --help!help -h!help -v --version!help -c,--config=read -a,--adapter=text --address=text
            --envfile=read --force --pidfile=write --watch --resume --pingback=text --environ -p,--pretty --validate
            -w,--overwrite --packages --versions --skip-standard --plaintext=text --algorithm=text
        validate|adapt|version|list-modules|build-info|environ|help|manpage|completion|storage: read read*
        fmt: read read? -w,--overwrite!write -d,--diff
        hash-password: read text*
        reload|stop|trust|untrust|add-package|remove-package|upgrade: write text* --cert=read --ca=text -k
        run|start|file-server|reverse-proxy|respond|php-server: exec text* -r,--root=cd --from=text --to=text
            --listen=text -b,--browse --domain=text --access-log --change-host-header --insecure
    """,
    "pihole": """write text* -h,--help!help
        status|version|query|tail|chronometer: read text*
        disable|enable|restartdns|updateGravity|updatePihole|flush|reconfigure|uninstall: write text*
        checkout|setpassword: write text*
    """,
    "abrt-cli|abrt": """read none -h,--help!help -V!help -v --since=text --until=text -n
        list|ls|info|show|status|st|backtrace: read text*
        report|process|debuginfo-install|di|gdb: exec text*
        remove|rm: delete text*
    """,
    "systemd-hwdb": """read none --usr --strict --root=cd -h,--help!help --version!help
        query: read text*
        update: write none
    """,
    "osascript": "exec exec? text* -e=code -i -l=text -s=text",
    "freebsd-update": """write text+ -b=cd -d=cd -f=read -F -k=text -r=text -s=host -t=text -j=text
        --not-running-from-cron --currently-running=text
        updatesready|IDS|showconfig: read none""",
    "switch_root|pivot_root": "exec write exec? text* -h,--help!help -V,--version!help",
    "extlinux|syslinux": """write write* -i,--install -U,--update -z,--zip -s,--sectors=text -H,--heads=text -r,--raid
        -O,--once=text -d,--directory=write -f,--force -t,--offset=text -h,--help!help -v,--version!help""",
    "openrc-shutdown": """write text? -H,--halt -p,--poweroff -R,--reexec -r,--reboot -s,--single -k,--kexec -c,--cancel
        -d,--no-write -w,--write-only!dry -D,--dry-run!dry -h,--help!help -V,--version!help""",
    "wevtutil": """read
        el|enum-logs|gl|get-log|ep|enum-publishers|gp|get-publisher|qe|query-events|gli|get-loginfo: read text*
        cl|clear-log: delete text*
        sl|set-log|im|install-manifest|um|uninstall-manifest|epl|export-log|al|archive-log: write text*""",
    "nixos-container": """read
        list: read none
        status|show-ip|show-host-key: read text
        create|update|start|stop|restart: write text --config=text --config-file=read --flake=text
        destroy|terminate: delete text
        login|root-login: exec text
        run: write text command""",
}
