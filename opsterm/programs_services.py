"""Services: systemd, other init systems, supervisors."""

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
        get-default|is-system-running: read none
        show-environment: secret none
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
        poweroff|reboot|halt|suspend|hibernate|hybrid-sleep|suspend-then-hibernate: write none -i,--ignore-inhibitors
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
        list|info: read text*
        dump: secret text*
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
    "openrc-shutdown": """write text? -H,--halt -p,--poweroff -R,--reexec -r,--reboot -s,--single -k,--kexec -c,--cancel
        -d,--no-write -w,--write-only!dry -D,--dry-run!dry -h,--help!help -V,--version!help""",
}
