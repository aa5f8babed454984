"""What only BSD, Solaris and AIX have."""

PROGRAMS = {
    "sockstat": "read text* -4 -6 -A -C -c -f=text -I -i -j=text -L -l -n -N -P=text -p=text -q -S -s -U -u -v -w",
    "rcctl": """
        read
        check|get|getdef|ls|order: read text* -f
        start|stop|restart|reload|enable|disable|set: write unit* -f -d -q text*
    """,
    "jail": """
        write text* -c -m -r!delete -R!delete -f=read -n=text -J=write -u=user -U=user -d -h -i -l -q -s=text
            -e=text!look -p=text -v -w
    """,
    "jexec": "read text command -l -n -d -u=user -U=user -e=text",
    "iocage|bastille|ezjail-admin|pot|cbsd|iocell": """
        read -h,--help!help --version!help -D,--debug
        list|get|df|info|show|status|ls|jls|top|config-get|htop|limits-show: read text* -h -H -t -T -r -R -P -b
            -B -c -q -l,--long -s=text -d
        create|start|stop|restart|set|clone|snapshot|update: write,net text* -n=text -r=text -f -p -a
        upgrade|fetch|pkg|rename|import|export|activate|deactivate|mount: write,net text* -n=text -r=text -f -p
            -a
        umount|rollback|migrate|bootstrap|cp|rdr|service|template: write,net text* -n=text -r=text -f -p -a
        config|edit|limits|setup|install|console|archive|restore|verify: write,net text* -n=text -r=text -f -p -a
        destroy|delete|clean|prune|purge: delete text* -f,--force -a -w -R,--recursive
        exec|cmd|jexec: read text command -U=user -u=user -j=text
    """,
    "beadm|bectl": """
        read
        list|check|get-current: read text* -a -d -D -H -s -c=text -C=text -v
        create|activate|rename|mount|umount|unmount|import|export|jail|ujail|unjail|add|set|upgrade: write text*
            -e=text -r -t -T -s -o=text
        destroy: delete text* -F -f -o -s
    """,
    "geom": """
        read -t -h!help
        * list|status|show: read text* -a -g -s -t
        * destroy|remove|delete|clear|label|unlabel|create|insert|stop|start|configure|add: delete text* -f,-F -v
            -s=text -e=text -a=text -l=text -t=text -i=text -b=text -h
        * modify|bootcode|rebuild|init|attach|detach|kill|backup|restore|resize|setkey|onetime: delete text*
            -f,-F -v -s=text -e=text -a=text -l=text -t=text -i=text -b=text -h
    """,
    "portsnap|portmaster|portupgrade|poudriere|synth": """
        write,net text* -a -l!look -L!look -x=text -y -d -D -f -i -n -w -b -r -R -G --help!help --version!help
        fetch|extract|update|cron|auto|alfred: write,net text*
        status|version|options-list: read text* -f -l
    """,
    "svccfg": """
        exec -s=text -f=read -v -?!help
        listprop|list|listpg|export|describe|validate|inventory|listsnap|listtm: read text*
        import|apply|extract|restore|setprop|addprop*|delprop|delpg|delete: write text*
        set*|add*|refresh|delcust|archive|unselect|select|revert|editprop: write text*
    """,
    "zoneadm": """
        read -z=text -u=text -R=read
        list: read none -c -i -v -p -d -s
        boot|reboot|ready|verify|install|attach|clone|move|mark|apply|detach: write text* -s=text -F -n -u -U
        halt|shutdown|uninstall: delete text* -F -r
    """,
    "zonecfg": """
        write text* -z=text -f=read -r
        info|export: read text* -f=write
    """,
    "zlogin": "read text command -l=user -C -e=text -E -Q -S -n",
    "lssrc|lsitab|lsfs|lsattr_aix|lsps|lssec|lsuser|lsgroup|lsnim|lsvpd|lsslot|instfix": """
        read text* -a -c -C -d -D -E -f -F=?text -g=text -h=text -i -k=text -l=text -o -p -q -s=text -S -t=text
            -T=text -v -x
    """,
    "startsrc|stopsrc|refresh|chdev|mkdev|rmdev|chfs|chuser|chssys|varyonvg|varyoffvg|extendvg|"
    "reducevg|mklv|rmlv|chlv|mkvg|chvg|exportvg|importvg|crfs|rmfs|chps": """
        write text* -a=text -g=text -s=text -l=text -p=text -P -c -f -d -R -t=text -y=text -u=text -m=text -U -T
            -r
    """,
    "ptree|pfiles|pstack|pargs|pcred|psig|pwait_sol|pflags|prctl|plimit": """
        read text* -a -c -e -F -l -n -s -x -i=text -P -t=text -z=text
    """,
    "kdump": "read none -d -E -f=read -H -l -m=text -n -p=text -R -r -s -T -t=text -u=text -x",
    "syspatch|fw_update": "write,net text* -c!look -l!look -r -R -n!dry -v -a -d -F -p=text -D",
    "bgpctl|ospfctl|ospf6ctl|ripctl|eigrpctl|ldpctl|smtpctl|relayctl|unwindctl|snmpctl|ikectl|"
    "ntpctl|ldapctl|dvmrpctl|rad_ctl": """
        read -n -s=read -D=text -j -v -d
        show: read text*
        status|monitor|log_list|trace_list: read text*
    """,
    "mfiutil|mpsutil|mprutil|nvmecontrol": """
        read -u=text -d -e -h!help
        show|devlist|identify|logpage|ns|power|perftest: read text* -d -e -p=text -x -v -f=text -n=text
        format|sanitize: delete text* -f=text -m=text -p=text -l=text -E -C -a=text -c=text -d -I -r -U
    """,
    "pkg_admin": """
        read -d=text -K=text -v -q
        audit|check|lsall|lsbest|dump|config-var|pmatch|audit-pkg|fetch-pkg-vulnerabilities|findbest: read,net
            text* -e -t=text -u
        add|delete|rebuild|rebuild-tree|set|unset|add-license*: write text*
    """,
    "vm": """
        write,net text*
        list|info|get|switch list|datastore list|image list|snapshot|version: read text* -r -v
        destroy: delete text* -f
    """,
    "lbu": """
        write text* -d -n!dry -q -v -e -p=text -h!help
        status|st|list|ls|diff|list-backup|lb|package-list: read text* -a -r -v -n
        commit|ci|include|inc|add|exclude|ex|delete|revert|restore|package|pkg: write text* -d -n!dry -e -r -v
            -p=text
    """,
}
