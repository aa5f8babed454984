"""Servers by their own controls: web, mail, names, monitoring, queues of jobs."""

PROGRAMS = {
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
    "squidclient|cachemgr": """
        net text* -h=host -p=text -m=text -a -r -v -s -g=text -t=text -u=text -w=text -U=text -W=text -H=text -T=text
            -l=text -P=read -j=text
    """,
    "php-fpm[0-9]*": """
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
        user: read text*
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
    "dhcpcd": """write,net text* -1,--oneshot -4,--ipv4only -6,--ipv6only -A,--noarp -B,--nobackground -b,--background
            -C,--nohook=text -c,--script=exec -D,--duid=?text -d,--debug -E,--lastlease -e,--env=text -F,--fqdn=text
            -f,--config=read -G,--nogateway -g,--reconfigure -h,--hostname=?text -I,--clientid=text
            -i,--vendorclassid=text
            -J,--broadcast -K,--nolink -k,--release!delete -L,--noipv4ll -l,--leasetime=text -m,--metric=text
            -M,--manager -n,--rebind -N,--renew -O,--nooption=text -o,--option=text -P,--printpidfile!look
            -p,--persistent
            -Q,--require=text -q,--quiet -r,--request=?text -S,--static=text -s,--inform=?text -T,--test!dry
            -t,--timeout=text -U,--dumplease!look -u,--userclass=text -V,--variables!look -v,--vendor=text
            -W,--whitelist=text -w,--waitip -X,--blacklist=text -x,--exit!delete -y,--reboot=text
            -Z,--denyinterfaces=text
            -z,--allowinterfaces=text --version!help --help!help
    """,
    "unbound|pdns_server|squidguard|collectd|snmpd|grafana-server|slurmd|slurmctld|slurmrestd|"
    "cockpit-bridge|cockpit-ws|pacemakerd|ntopng|fail2ban-server|crowdsec|frps|frpc": """
        exec text* --version!help --help!help -c,--config=read -f=read -p=text -d -D -g -u=user -n -4 -6 -i=text
            -R=text -r -x --verbose --foreground
    """,
    "named-checkconf|named-checkzone|promtool": """
        read read* -p -x -z -j -h!help -v!help -t=cd -c -k=text -n=text -m=text -r=text -i=text -f=text -F=text -D
            -o=write!write -q -w=cd -S -W -T -M -s=text
        push: write,net text*
        check|query|debug|tsdb|test|version: net text*
    """,
    "nagiosstats|collectdctl|zabbix_get|zabbix_sender|monitorix|munin-run|munin-node-configure|"
    "icingacli|check_mk_agent|goaccess|logwatch|awstats|webalizer": """
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
    "sshd": """
        exec none -t!look -T!look -G!look -4 -6 -C=text -c=read -D -d -E=write -e -f=read -g=text -h=read -i
            -o=text -p=text -q -u=text -V!help
    """,
    "haproxy": """
        exec read* -c!look -f=read -C=text -D -W -Ws -q -V -d -db -dM=?text -dS -dp -de -dr -ds -dL -n=text
            -N=text -m=text -p=write -st=text -sf=text -L=text -x=text -S=text -v!help -vv!help -h!help -dk -dv -dG
            -dW -dD -cc=text!look @long
    """,
    "squid|squid3": """
        read none -k=text -z -N -n=text -f=read -d=text -a=text -u=text -X -Y -C -D -F -R -S -s -l=text -h!help
            -v!help --foreground
    """,
    "php-fpm|php-fpm8|php-fpm8.0|php-fpm8.1|php-fpm8.2|php-fpm8.3|php-fpm8.4|php-fpm7.4|php-fpm7.0|"
    "php-fpm7.2|php-fpm7.3|php8.3-fpm": """
        exec none -t,--test!look -c=read -n -d=text -e -F,--nodaemonize -D,--daemonize -g,--pid=write -i!look
            -m!help -p,--prefix=text -R,--allow-to-run-as-root -y,--fpm-config=read -O -h,--help!help
            -v,--version!help -tt!look
    """,
    "keepalived": """
        exec none -t,--config-test!look -f,--use-file=read -n,--dont-fork -l,--log-console -D,--log-detail
            -P,--vrrp -C,--check -p,--pid=write -v,--version!help -h,--help!help
    """,
    "rndc": """
        read -c=read -k=read -s=host -p=text -y=text -b=text -q -r -V -4 -6 -h!help
        status|zonestatus|showzone|nta|recursing: read text* -dump -l=text -remove -force
        reload|reconfig|flush|flushname|flushtree|freeze|thaw|sync: write text* -clean -all -cache -zones -adb
            -bad -fail -status -checkds -rollover -list -clear=text
        notify|retransfer|refresh|sign|loadkeys|querylog|trace|notrace: write text* -clean -all -cache -zones
            -adb -bad -fail -status -checkds -rollover -list -clear=text
        scan|stats|dumpdb|secroots|validation|signing|dnssec|managed-keys: write text* -clean -all -cache -zones
            -adb -bad -fail -status -checkds -rollover -list -clear=text
        dnstap|serve-stale|responselog|null|tsig-list|addzone|modzone|fetchlimit|reset-stats: write text* -clean
            -all -cache -zones -adb -bad -fail -status -checkds -rollover -list -clear=text
        delzone|tsig-delete: delete text* -clean
        stop|halt: write unit* -p
    """,
    "unbound-control|nsd-control": """
        read -c=read -s=host -q -h!help
        status|stats|stats_noreset|stats_shm|lookup|get_option|list_*|dump_requestlist|dump_infra: read text* +i
        dump_cache|ratelimit_list|ip_ratelimit_list|serverpid: read text* +i
        zonestatus|print_tsig|print_cookie_secrets|view_list_local_*|list_tsig: read text* +i
        start|reload|reload_keep_cache|reconfig|repattern|log_reopen|verbosity: write text* +i +p +v
        set_option|load_cache|flush*|local_*|locals|forward*|stub_*: write text* +i +p +v
        insecure_*|auth_zone_*|rpz_*|view_local_*|transfer|force_transfer|notify: write text* +i +p +v
        write|addzone*|changezone|add_tsig|update_tsig|assoc_tsig|activate_cookie_secret|fast_reload: write text*
            +i +p +v
        delzone*|del_tsig|drop_cookie_secret: delete text*
        stop: write unit*
    """,
    "nsd-checkconf|nsd-checkzone|unbound-checkconf|kresd-checkconf|knot-checkconf|kzonecheck|named-"
    "rrchecker|named-journalprint|dnssec-verify|dnssec-dsfromkey|nsec3hash|mdig": """
        read read* -o=text -f -q -v -x -z=text -s=text -h!help -I=text -a=text -1 -2 -A -C -K=read -c=text -p -u
            -P -C -T -V!help
    """,
    "unbound-anchor": """
        write,net none -a=write -c=read -f=read -C=read -d -v -l!look -u=text -x=text -s=text -b=text -r=read -R
            -S -n=text -4 -6 -F -P=text -h!help
    """,
    "nsupdate|knsupdate": """
        exec read* -d -D -g -o -l -v -y=text -k=read -t=text -u=text -r=text -R=text -p=text -P -i -L=text -T
            -V!help -4 -6 -C=read
    """,
    "pdnsutil": """
        read --config-dir=text --config-name=text -v,--verbose -f,--force -h,--help!help --version!help
        list-zone|list-all-zones|list-member-zones|show-zone: read text*
        check-zone|check-all-zones|get-meta|list-keys|list-tsig-keys: read text*
        list-algorithms|hash-zone-record|test-schema|bench-db|ipdecrypt: read text*
        ipencrypt|export-zone-dnskey|export-zone-ds|backend-lookup|list-autoprimaries: read text*
        export-zone-key*: secret text*
        zone list|check|show|list-all|check-all: read text*
        delete-zone|delete-rrset|clear-zone|delete-tsig-key|remove-zone-key|remove-autoprimary|unset-*: delete
            text*
        create-*|add-*|edit-zone|load-zone|increase-serial: write text*
        rectify-*|secure-*|disable-dnssec|set-*|replace-rrset|change-*: write text*
        activate-*|deactivate-*|generate-*|import-*|publish-zone-key: write text*
        unpublish-zone-key|raw-lua-from-content|b2b-migrate|zonemd-verify-file|hash-password|lmdb-*: write text*
    """,
    "pdns_control|rec_control": """
        read --config-dir=text --config-name=text --socket-dir=text --remote-address=host --remote-port=text
            --secret=text --socket-pid=text --timeout=text --help!help --version!help
        list|ping|rping|show|version|uptime: read text*
        list-zones|status|ccounts|qtypelist|respsizes|remotes|notify-status: read text*
        get|get-all|get-parameter|get-qtypelist|get-dont-throttle-*|get-nta*|get-ntas: read text*
        get-tas|current-queries|top-*|get-proxymapping-stats|get-remotelogger-stats|help|show-yaml: read text*
        cycle|notify|notify-host|purge|rediscover|reload: write text*
        retrieve|set|token-login|xfr-queue|bind-*|clear-*: write text*
        add-*|reload-*|set-*|trace-regex|wipe-cache*|unload-lua-script: write text*
        dump-*|quit|quit-nicely|hash-password|upgrade-unknowns|flush: write text*
    """,
    "knotc": """
        read text* -c=read -C=read -m=text -s=text -t=text -b,--blocking -e,--extended -f,--force -x,--mono
            -X,--color -v,--verbose -h,--help!help -V,--version!help
        status|zone-status|zone-check|zone-read|zone-stats|zone-get|zone-diff: read text*
        stats|conf-check|conf-list|conf-read|conf-diff|conf-get|conf-export-check: read text*
        stop|reload|zone-purge|zone-*|conf-*: write text* +journal +timers +expire +kaspdb +zonefile
    """,
    "named-compilezone|dnssec-keygen|dnssec-signzone|dnssec-settime|dnssec-revoke|dnssec-keyfromlabel|"
    "dnssec-importkey|rndc-confgen|tsig-keygen|ddns-confgen|keymgr|nsd-confgen": """
        write text* -a=text -b=text -n=text -f=text -o=text -k=text -K=cd -r=text -s=text -e=text -i=text -S
            -T=text -t -q -v=text -D -F=text -L=text -A=text -P=text -I=text -3=text -H=text -N=text -x -z -g -h!help
            -V!help
    """,
    "dnsdist|kresctl|kresd|knotd": """
        exec text* -c,--client=?text -C,--config=read -e,--execute=text --check-config!look -h,--help!help
            -V,--version!help -k=text -l=text -d -u=user -g=text --supervised --verbose -v
    """,
    "doveconf": "read text* -a -d -n -N -s -S -w -x -H -P!secret -m=text -f=text -c=read -p=text -U -F -I -i=text -k",
    "rspamc": """
        read,net text* -h,--connect=host -P,--password=text -p,--pass-all -c,--classifier=text -w=text -f=text
            -F,--from=text -r,--rcpt=text -i,--ip=text -H,--helo=text -u,--user=text -t,--timeout=text
            -d,--deliver=text -n,--parallel=text -v,--verbose --json,-j --compact --headers --raw --ucl --human
            --extended-urls --mime --execute=shell -k -b,--bind=text --help!help
        symbols|check: read,net read*
        stat|stats|uptime|counters|stat_reset_check|fuzzy_check: read,net none
        learn_spam|learn_ham|fuzzy_add|fuzzy_del|fuzzy_delhash|add_symbol|add_action|stat_reset: write,net read*
            -f=text -w=text
    """,
    "rspamadm": """
        read --help!help -l --list-commands!help --var=text
        configtest|configdump|confighelp|corpus_test|mime|dnstool|pw|signtool|statistics_dump|template: read
            text* -c,--config=read -q,--quiet -s,--strict -j,--json -C,--compact -h -e --skip-template -g -m
        configwizard|control|fuzzyconvert|fuzzydump|keypair|dkim_keygen|classifier_test|cookie: write text*
        grep|lua|neural_test|publicsuffix|rescore|statconvert|stat_convert|vault|mapstats: write text*
    """,
    "spamassassin|spamc": """
        read read* -t,--test-mode -D,--debug=?text --lint -L,--local -x -p,--prefspath=read -C=read -c
            -r,--report!write -k,--revoke!write -W!write -R!write -d,--remove-markup=?text --add-to-whitelist!write
            --add-to-blacklist!write -e,--exit-code -m -u,--username=user -d=host -s=text -E -y,--tests -R
            -h,--help!help -V,--version!help --siteconfigpath=read --cf=text
    """,
    "sa-learn|sa-update|sa-compile": """
        write read* --ham --spam --forget --sync --dump=?text!look --clear!delete --no-sync --mbox --mbx --dir
            --progress --showdots -u,--username=user -D,--debug=?text -C=read -p=read --dbpath=text --backup
            --restore=read --use-ignores -f,--folders=read --checkonly!look --channel=text --nogpg --allowplugins
            --gpgkey=text -v,--verbose -h,--help!help -V,--version!help
    """,
    "opendkim-testkey|opendkim-testmsg|opendmarc-check|spfquery|policyd-spf|dkim-testkey": """
        read,net text* -d=text -s=text -k=read -K -v -vv -vvv -x=read -h!help -V!help --ip=text --sender=text
            --helo=text --scope=text
    """,
    "opendkim-genkey": """
        write text* -b=text -d=text -D=cd -s=text -t -v -a -r -S -h=text -n=text -V!help --bits=text
            --domain=text --directory=cd --selector=text
    """,
    "sieve-test|sieve-dump": """
        read read* -a=text -r=text -f=text -c=read -C -d=write -e!write -D -l=text -m=text -P=text -s=text
            -t=write -T=text -u=user -x=text
    """,
    "sievec": "write read write? -c=read -d -D -P=text -u=user -x=text",
    "amtool": """
        read,net --alertmanager.url=url --timeout=text -o,--output=text --version-check --no-version-check
            -v,--verbose --http.config.file=read --config.file=read -h,--help!help --version!help
        alert: read,net text* -i,--inhibited -s,--silenced -a,--active -u,--unprocessed -r,--receiver=text
        alert query|show: read,net text* -i,--inhibited -s,--silenced -a,--active -u,--unprocessed
            -r,--receiver=text
        alert add: write,net text* --annotation=text --generator-url=url --start=text --end=text
        silence: read,net text* -q,--quiet --expired --created-by=text --within=text --id=text
        silence query: read,net text* -q,--quiet --expired --created-by=text --within=text --id=text
        silence add|expire|update|import: write,net text* -c,--comment=text -d,--duration=text -a,--author=text
            --start=text --end=text --require-comment --no-require-comment -f=text -w=text
        check-config: read read*
        config|cluster: read,net none
        config show|routes: read,net text* --config.file=read
        config routes test|show: read,net text* --verify.receivers=text --tree
        cluster show: read,net none
        template render: read text* --template.glob=text --template.text=text --template.type=text
            --template.data=read
    """,
    "logcli": """
        read,net --addr=url --username=text --password=text --bearer-token=text --bearer-token-file=read
            --org-id=text --tls-skip-verify --ca-cert=read --cert=read --key=read -o,--output=text -q,--quiet
            -z,--timezone=text --stats --retries=text --cpuprofile=write --memprofile=write --stdin --proxy-url=url
            --help!help --version!help
        query|instant-query|labels|series|stats|volume|volume_range|fmt|detected-fields|index-stats: read,net
            text* --limit=text --since=text --from=text --to=text --now=text -t,--tail -f,--follow --step=text
            --interval=text --batch=text --forward --no-labels --exclude-label=text --include-label=text
            --labels-length=text --store-config=read --colored-output --delay-for=text --analyze-labels
            --include-common-labels --match=text --parallel-duration=text --parallel-max-workers=text
            --part-path-prefix=write --merge-parts
        delete: delete,net text*
    """,
    "thanos|mimirtool|cortextool": """
        exec text* --log.level=text --log.format=text -h,--help!help --version!help
        tools bucket ls|inspect|verify|web: read,net text* --objstore.config-file=read --objstore.config=text
            -o=text --timeout=text -l=text
        tools rules-check: read text* --rules=read
        rules list|print|get|diff|check|lint: read,net text* --address=url --id=text --key=text --user=text
            --backend=text -n
        alertmanager get|verify: read,net text* --address=url --id=text --key=text
        analyze|config|promql: read,net text* --address=url --id=text --key=text
    """,
    "check_http|check_disk|check_load|check_ping|check_tcp|check_procs|check_swap|check_users|"
    "check_ssh|check_dns|check_smtp|check_snmp|check_nrpe|check_mysql|check_pgsql|check_icmp|"
    "check_ntp_time|check_imap|check_curl|check_log|check_file_age|check_dig|check_udp|check_mailq|"
    "check_ssl_cert|check_apt|check_uptime|ssl-cert-check|check_memory|check_by_host": """
        read,net text* -H,--hostname=host -I=text -p,--port=text -w,--warning=text -c,--critical=text
            -t,--timeout=text -u,--url=text -a=text -s=text -e=text -E -S,--ssl=?text --sni -C,--certificate=text
            -f,--onredirect=text -j=text -P=text -D=text -A=text -x=text -X=text -l=text -q=text -d=text -o=text
            -m=text -n=text -r -R=text -i=text -k=text -W=text -K=text -L -v,--verbose -V,--version!help
            -h,--help!help -4 -6 -T=text -N -M -z=text -b
    """,
    "netdatacli": """
        read
        ping|version|aclk-state|dumpconfig|help|read-config: read text*
        reload-*|shutdown-agent|fatal-agent|save-database: write text*
        reopen-logs|write-config|remove-stale-node|mark-stale-nodes-ephemeral: write text*
    """,
    "sensuctl": """
        read --api-url=url --namespace=text --format=text --api-key=text --timeout=text --trusted-ca-file=read
            -h,--help!help
        version|describe-type: read text*
        dump: read,net text* --all-namespaces --omit=text --types=text
        * list|info|show|history|view|get: read,net text* --all-namespaces --field-selector=text
            --label-selector=text --chunk-size=text
        * create|update|set-*|execute|resolve|add-*|remove-*: write,net text*
        * delete: delete,net text* --skip-confirm
        create|edit|login|logout|configure|prune: write,net text* -f,--file=read -r --recursive
    """,
    "datadog-agent": """
        read -c,--cfgpath=read -n,--no-color -h,--help!help
        status|health|version|diagnose|hostname|configcheck: read text* -j,--json -p -v,--verbose
        tagger-list|workload-list|dogstatsd-stats|stream-logs|config|processchecks|otel: read text* -j,--json -p
            -v,--verbose
        check: exec text* --log-level=text --table --json
        start|stop|run|restart-service|start-service|stop-service: write text*
        flare|import|integration|secret|jmx|launch-gui|import: write text*
    """,
    "zabbix_agent2": """
        exec none -c,--config=read -f,--foreground -p,--print!look -t,--test=text!look -T,--test-config!look
            -R,--runtime-control=text!write -v,--verbose -h,--help!help -V,--version!help
    """,
    "vector|otelcol|otelcol-contrib|fluent-bit|fluentd|promtail|loki|vmagent|journalbeat|telegraf|"
    "grafana|vmalert|tempo|mimir|alloy": """
        exec text* -c,--config,-config,--config.file,-config.file=read -e -d -E=text --path.config=text
            --dry-run,-dry-run,--dryrun!look --config-directory,-config-directory=read --test,-test!look --once,-once
            --sample-config,-sample-config!help --input-filter,-input-filter=text --output-filter,-output-filter=text
            -q -v -V,--version,-version!help -h,--help,-help!help --verify-config,-verify-config!look -R=read -i=text
            -o=text -p=text -f=text
        validate|list|graph|top|tap|help|version|components|config: read,net text* --no-environment
            --deny-warnings --config=read
        test config|output: read,net text* -c=read
        export: read text*
        modules list: read none
        modules enable|disable: write text*
        setup: write,net text*
    """,
    "lpadmin|cupsctl|cupsaddsmb": """
        priv text* -p=text -x=text!delete -d=text -E -v=text -m=text -P=read -o=text -u=text -L=text -D=text
            -c=text -r=text -h=host -i=text -R=text -U=user --debug-logging --no-debug-logging --remote-admin
            --no-remote-admin --remote-any --no-remote-any --share-printers --no-share-printers
    """,
    "lpinfo": """
        read text* -m -v -l -E -h=host -U=user --device-id=text --exclude-schemes=text --include-schemes=text
            --language=text --make-and-model=text --product=text --timeout=text
    """,
    "lpmove": "write text* -h=host -E -U=user",
    "dnsmasq": """
        exec none --test!look -C,--conf-file=read -d,--no-daemon -k,--keep-in-foreground -q,--log-queries
            -p,--port=text -i,--interface=text -a,--listen-address=text -u,--user=user -7,--conf-dir=read
            -h,--no-hosts -R,--no-resolv -S,--server=text -A,--address=text -F,--dhcp-range=text -v,--version!help
            -w,--help!help
    """,
    "named|bind9": """
        exec none -V!help -v!help -c=read -f -g -d=text -u=user -t=cd -p=text -n=text -4 -6 -E=text -L=write
            -m=text -x=text -C!look
    """,
    "nagios|nagios3|nagios4|icinga|naemon": """
        exec read* -v,--verify-config!look -d,--daemon -s,--test-scheduling!look -x,--dont-verify-paths
            -p,--precache-objects -u -T,--enable-timing-point -h,--help!help -V,--version!help
    """,
    "icinga2": """
        exec none -h,--help!help -V,--version!help --color -D=text -x=text -X=text -a
        daemon: exec none -c,--config=read -C,--validate!look -d,--daemonize -e,--errorlog=write -z,--no-config
            --dump-objects --close-stdio -x=text
        object|feature|variable|ca|node|pki|api list|get: read text* -n=text -t=text -c=text --all --json
        object|feature|variable|ca|node|pki|api enable|disable|sign|remove|setup|wizard|new-cert: write text*
            --key=write --csr=write --cert=write --cn=text
        object|feature|variable|ca|node|pki|api sign-csr|save-cert|request|ticket|user|restore|new-ca: write
            text* --key=write --csr=write --cert=write --cn=text
        console: exec text* -c=text -e=text --sandbox
    """,
    "prometheus|alertmanager|node_exporter|blackbox_exporter|pushgateway|mysqld_exporter|"
    "postgres_exporter|snmp_exporter": """
        exec none --config.file=read --web.listen-address=text --storage.tsdb.path=text --web.enable-lifecycle
            --web.external-url=url --log.level=text --config.check!look --version!help -h,--help!help
    """,
    "zabbix_agentd|zabbix_server|zabbix_proxy": """
        exec none -c,--config=read -f,--foreground -p,--print!look -t,--test=text!look -T,--test-config!look
            -R,--runtime-control=text!write -h,--help!help -V,--version!help
    """,
    "rsyslogd": "exec none -f=read -N=text!look -d -n -i=write -C -o=write -v!help -V!help -M=text -u=text -x",
    "syslog-ng": """
        exec none -f,--cfgfile=read -s,--syntax-only!look -F,--foreground -e,--stderr -d,--debug -v,--verbose
            -t,--trace --preprocess-into=write!write -h,--help!help -V,--version!help -p=write -R=write
    """,
    "syslog-ng-ctl": """
        read
        stats|show-license-info|list-files|query|healthcheck|config|internal-logs: read text* -c=text
            --reset!write --get --list
        verbose|debug|trace|stop|reload|reopen|credentials|export-config-graph: write text* -s=text
    """,
    "traefik": """
        exec none --configFile,--configfile=read --api --providers.docker --entrypoints.web.address=text
            --log.level=text -h,--help!help
        version|healthcheck|help: read none --ping --configFile=read
    """,
    "envoy": """
        exec none -c,--config-path=read --config-yaml=text --mode=text -l,--log-level=text --version!help
            -h,--help!help --base-id=text --concurrency=text
    """,
    "tor": """
        exec none --verify-config!look -f=read --hash-password=text!look --list-fingerprint!look --version!help
            --help!help --quiet --hush --RunAsDaemon=text --list-torrc-options!help
    """,
    "dhcpd|dhcpd4|dhcpd6": """
        exec text* -t!look -T!look -cf=read -lf=read -pf=write -d -f -q -4 -6 -user=user -group=text -p=text
            --version!help @long
    """,
    "lighttpd|lighttpd2|h2o|unitd|litespeed": """
        exec text* -f=read -t!look -tt!look -p!look -D -1 -m=text -i=text -c=read -v!help -V!help -h!help
            --version!help --help!help
    """,
    "lswsctrl": """
        read
        status|version|condrestart-check|help: read none
        start|stop|restart|condrestart|reload: write none
    """,
    "smbd|nmbd|winbindd|samba": """
        exec none -D,--daemon -i,--interactive -F,--foreground -s,--configfile=read -d,--debuglevel=text
            -b,--build-options!help -l=text -p=text -V,--version!help -?,--help!help
    """,
    "cupsd": "exec none -t!look -c=read -f -F -l -s=read -h!help",
    "proftpd|vsftpd|pure-ftpd": """
        exec read* -t,--configtest!look -c=read -n -d=text -q -v!help -V!help -vv!help -l!help -h!help -o=text
    """,
    "dovecot": """
        exec none -c=read -F -n!look -a!look -p --version!help --help!help --build-options!help --hostdomain!help
        reload|stop: write none
    """,
    "slapd": """
        exec none -Tt!look -T=text -f=read -F=text -h=text -d=text -u=user -g=text -n=text -4 -6 -o=text -s=text
            -c=text -V!help
    """,
    "nscd": """
        exec none -g,--statistics!look -i,--invalidate=text!write -K,--shutdown!write -f,--config-file=read
            -d,--debug -F -t=text -S=text -?,--help!help -V,--version!help
    """,
    "chronyd": """
        exec text* -q!write -Q!look -p!look -f=read -d -n -u=user -4 -6 -s -r -R -P=text -m -x -t=text -L=text
            -l=write -F=text -U -v,--version!help -h,--help!help
    """,
    "ntpd|openntpd": """
        exec text* -q!write -n -d -f=read -g -p=text -s -v -u=text -x -4 -6 -c=read -l=write -N --version!help
            --help!help -S=exec
    """,
    "corosync": "exec none -f -p -r -t!look -c=read -v!help",
    "getty|agetty|login|in.tftpd|xinetd|inetd|uuidd|atd|acpid|udevd|systemd-udevd|hostapd|"
    "supervise|minidlna|lircd": """
        exec text* --version!help --help!help -c,--config=read -f=text -p=text -d -D -g=text -u=user -n -4 -6
            -i=text -R=text -r -x --verbose --foreground -t=text -s=text -b
    """,
}
