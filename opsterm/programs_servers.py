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
}
