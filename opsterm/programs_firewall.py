"""Firewalls and tunnels."""

PROGRAMS = {
    "wg": """read -h,--help!help
        show: read text*
        showconf: secret text
        set: priv text*
        setconf|addconf|syncconf: priv text read
        genkey|genpsk: read none
        pubkey: read none
        help: read
    """,
    "wg-quick": """read
        up: write text
        down: write text
        save: write text
        strip: secret text
    """,
    "openvpn3|openconnect|vpnc|pptp|pppd|pon|poff|wpa_supplicant|xl2tpd|ocserv|gpclient|protonvpn|"
    "mullvad|nordvpn|expressvpn|piactl|ivpn|mozillavpn|strongswan": """write,net text* --config=read
        --help!help --version!help -h -v -u=text --remote=text --dev=text --ifconfig=text --secret=text --genkey=text
        --daemon --country=text --city=text -c=text -D -i=text -B -b -p=text
        status|servers|locations|countries|configs-list: read,net text* -h -v
        sessions-list|relay-list|info|list|help|version: read,net text* -h -v
        account: read,net text* -h -v
        account login|logout|set|create: write,net text*
        get: read,net text* -h -v
        relay: read,net text* -h -v
        relay set|update: write,net text*
    """,
    "ipsec": """read --version!help --help!help
        status|statusall|listall|listcerts: read text* --verbose
        listcacerts|listalgs: read text* --verbose
        listcrls|trafficstatus|leases|version|verify|checknss: read text* --verbose
        start|stop|restart|reload|update|up|down|route|unroute: write text*
        rereadall|rereadsecrets|rereadcacerts: write text*
        purgecrls|purgeike: write text*
        auto|whack|rsasigkey|showhostkey|newhostkey: write text*
    """,
    "swanctl": """read text* -l,--list-sas -L,--list-conns -P,--list-pols -x,--list-certs -A,--list-pools
        -g,--list-algs -S,--stats -T,--log -i,--initiate!write -t,--terminate!write -R,--rekey!write
        -p,--install!write -u,--uninstall!write -q,--load-all!write -r,--reload-settings!write -c,--load-conns!write
        -s,--load-creds!write -v,--version!help -h,--help!help --ike=text --child=text --raw --pretty
    """,
    "iptables|ip6tables|iptables-nft|iptables-legacy|ip6tables-nft|ip6tables-legacy|arptables|ebtables": """read text*
        -A,--append=text!priv -C,--check=text -D,--delete=text!priv -I,--insert=text!priv -R,--replace=text!priv
        -L,--list -S,--list-rules -F,--flush!priv -Z,--zero!priv -N,--new-chain=text!priv -X,--delete-chain!priv
        -P,--policy=text!priv -E,--rename-chain=text!priv -h,--help!help -V,--version!help -t,--table=text
        -p,--protocol,--proto=text -s,--source,--src=text -d,--destination,--dst=text -m,--match=text -j,--jump=text
        -g,--goto=text -i,--in-interface=text -o,--out-interface=text -f,--fragment -c,--set-counters=text
        -v,--verbose -n,--numeric -x,--exact --line-numbers,--line-number -w,--wait=?text -W,--wait-interval=text
        -4,--ipv4 -6,--ipv6 --modprobe=exec!exec --dport,--destination-port=text --sport,--source-port=text
        --dports=text --sports=text --ports=text --state=text --ctstate=text --icmp-type=text --tcp-flags=text --syn
        --to-destination=text --to-source=text --to-ports,--to-port=text --reject-with=text --log-prefix=text
        --log-level=text --limit=text --limit-burst=text --comment=text --mac-source=text --src-range=text
        --dst-range=text --match-set=text --uid-owner=text --gid-owner=text --string=text --algo=text --set-mark=text
        --mark=text --name=text --rsource --rcheck --update --seconds=text --hitcount=text --set
        --connlimit-above=text --connlimit-mask=text --physdev-in=text --physdev-out=text --Lc --Ln --Lx
        --atomic-file=text
    """,
    "iptables-save|ip6tables-save|arptables-save|ebtables-save|iptables-nft-save|iptables-legacy-save": """read none
        -c,--counters -t,--table=text -M,--modprobe=exec!exec -f,--file=write -h,--help!help -V,--version!help
    """,
    "iptables-restore|ip6tables-restore|arptables-restore|ebtables-restore|iptables-nft-restore|"
    "iptables-legacy-restore": """priv read? -c,--counters -n,--noflush -t,--test!dry -v,--verbose -V,--version!help
        -w,--wait=?text -W=text -M,--modprobe=exec!exec -T,--table=text -h,--help!help
    """,
    "iptables-apply": """priv read? -t,--timeout=text -w,--write=write -c,--command=exec -h,--help!help
        -V,--version!help
    """,
    "netfilter-persistent|iptables-persistent|firehol|ipfilter|apf": """priv text*
        -h --help!help -V --version!help
    """,
    "nft": """priv -h,--help!help -v,--version,-V!help -a,--handle -s,--stateless -n,--numeric -N,--reversedns
        -S,--service -y,--numeric-priority -p,--numeric-protocol -T,--numeric-time -t,--terse -j,--json -c,--check!dry
        -e,--echo -o,--optimize -d,--debug=text -D,--define=text -I,--includepath=text -f,--file=read!priv
        -i,--interactive -u,--guid
        list|list?*: read text*
        monitor|monitor?*: read text*
        describe|describe?*: read text*
        export|export?*: read text*
        get|get?*: read text*
        add|add?*|create|create?*|insert|insert?*|replace: priv text*
        replace?*|rename|rename?*|reset|reset?*: priv text*
        delete|delete?*|destroy|destroy?*|flush|flush?*: priv text*
    """,
    "ufw": """priv -h,--help!help --version!help --dry-run!dry --force
        status: read text*
        show: read text*
        version|help: read
        app: read
        app list|info: read text*
        app update|default: priv text* --add-new
        enable|disable|reload|reset|default|logging|allow|deny: priv text*
        reject|limit|delete|insert|prepend|route|rule: priv text*
    """,
    "firewall-cmd|firewall-offline-cmd": """read text* -h,--help!help -V,--version!help -q,--quiet --state
        --reload!priv --complete-reload!priv --runtime-to-permanent!priv --check-config --reset-to-defaults!priv
        --permanent --zone=text --policy=text --timeout=text --list-all --list-all-zones --list-all-policies
        --list-services --list-ports --list-protocols --list-source-ports --list-icmp-blocks --list-forward-ports
        --list-rich-rules --list-interfaces --list-sources --list-egress-zones --list-ingress-zones
        --list-lockdown-whitelist-commands --get-log-denied --get-automatic-helpers --get-default-zone
        --get-active-zones --get-active-policies --get-zones --get-policies --get-services --get-icmptypes
        --get-zone-of-interface=text --get-zone-of-source=text --get-helpers --get-ipsets --get-ipset-types
        --info-zone=text --info-service=text --info-icmptype=text --info-ipset=text --info-policy=text
        --info-helper=text --path-zone=text --path-service=text --path-ipset=text --get-target --get-short
        --get-description --get-priority --get-ports --get-protocols --get-modules --get-entries --query-service=text
        --query-port=text --query-protocol=text --query-source=text --query-interface=text --query-masquerade
        --query-forward --query-rich-rule=text --query-forward-port=text --query-icmp-block=text
        --query-icmp-block-inversion --query-panic --query-lockdown --query-source-port=text --query-entry=text
        --set-log-denied=text!priv --set-default-zone=text!priv --set-target=text!priv --set-short=text!priv
        --set-description=text!priv --new-zone=text!priv --new-zone-from-file=read!priv --delete-zone=text!priv
        --load-zone-defaults=text!priv --new-policy=text!priv --delete-policy=text!priv --new-service=text!priv
        --new-service-from-file=read!priv --delete-service=text!priv --new-ipset=text!priv --type=text --option=text
        --delete-ipset=text!priv --ipset=text --service=text --add-entry=text!priv --remove-entry=text!priv
        --add-entries-from-file=read!priv --remove-entries-from-file=read!priv --add-service=text!priv
        --remove-service=text!priv --add-port=text!priv --remove-port=text!priv --add-protocol=text!priv
        --remove-protocol=text!priv --add-source-port=text!priv --remove-source-port=text!priv
        --add-icmp-block=text!priv --remove-icmp-block=text!priv --add-icmp-block-inversion!priv
        --remove-icmp-block-inversion!priv --add-forward!priv --remove-forward!priv --add-forward-port=text!priv
        --remove-forward-port=text!priv --add-masquerade!priv --remove-masquerade!priv --add-rich-rule=text!priv
        --remove-rich-rule=text!priv --add-interface=text!priv --change-interface=text!priv
        --remove-interface=text!priv --add-source=text!priv --change-source=text!priv --remove-source=text!priv
        --add-module=text!priv --add-destination=text!priv --add-ingress-zone=text!priv --add-egress-zone=text!priv
        --panic-on!priv --panic-off!priv --lockdown-on!priv --lockdown-off!priv --direct!priv
    """,
    "fail2ban-client": """read -c=read -s=text -p=text -v -q -h,--help!help -V,--version!help -d,--dp --dump-pretty
        -t,--test!dry --loglevel=text --logtarget=text --syslogsocket=text -x -b -f --async --timeout=text
        --str2sec=text
        status|ping|version|get|echo|banned|help: read text*
        statistics|stats: read text*
        start|stop|restart|reload|set|add|unban: priv text* --all --unban --if-exists --restart
        server-start|flushlogs|sleep: priv text* --all --unban --if-exists --restart
    """,
    "conntrack": """read text* -L,--dump -G,--get -D,--delete!delete -I,--create!write -U,--update!write -E,--event
        -F,--flush!delete -C,--count -S,--stats -A,--add!write -R,--load-file=read!write -h,--help!help
        -V,--version!help -s,--src,--orig-src=text -d,--dst,--orig-dst=text -r,--reply-src=text -q,--reply-dst=text
        -p,--proto=text -f,--family=text -t,--timeout=text -m,--mark=text -l,--label=text -u,--status=text
        -o,--output=text -z,--zero!write -e,--event-mask=text -b,--buffer-size=text --sport,--orig-port-src=text
        --dport,--orig-port-dst=text --state=text -n,--src-nat=?text -g,--dst-nat=?text -j,--any-nat=?text
        -w,--zone=text -4 -6
    """,
    "ipset": """read -h,--help!help -v,--version!help -o,--output=text -q,--quiet -exist,--exist -t,--terse -n,--name
        -r,--resolve -s,--sorted -f,--file=write
        list|-L|test|-T|save|-S|help|version: read text*
        create|-N|-A|-D|-X|-F|-R|-E|-W|n|add|del: priv text*
        destroy|x|flush: priv text*
        restore|rename|swap: priv text*
    """,
    "pfctl": """
        priv text* -s=text!look -n!look -d -e -f=read -F=text -a=text -t=text -T=text -k=text -K=text -v -q -g
            -i=text -m -o=text -p=text -r -x=text -z -A -D=text -h!help -N -O -P -R -S -V=text -L=text -I=text
            -w=text
        show: read text*
    """,
    "shorewall|shorewall6|shorewall-lite": """
        priv text* -v -q -t -T -a -f
        status|show|list|ls|check|dump|version: read text* -v -x -l -f -m
        hits|iprange|ipcalc|logwatch|help|call-check|ping|show_dynamic: read text* -v -x -l -f -m
    """,
    "ipfw": """
        priv text* -a -c -d -D -e -f -i -n!dry -N -q -s=text -S -t -T -b -v -p=exec
        list|show: read text* -a -d -t -S
        table|set|nat|pipe|queue|sched * list|show|info: read text*
        table|nat|pipe|queue|set|sched list|show: read text*
    """,
    "ferm": """
        priv read? -n,--noexec!look -l,--lines -i,--interactive -F,--flush --test!look --remote --fast --slow
            --shell --domain=text --def=text -t,--timeout=text -h,--help!help -V,--version!help
    """,
    "csf": """
        priv text* -l,--status!look -l6,--status6!look -g,--grep=text!look -v,--version!look -c,--check!look
            -p,--ports!look -t,--temp!look -i,--iplookup=text!look -m,--mail!look --profile!look -s,--start -f,--stop
            -r,--restart -q,--startq -e,--enable -x,--disable -a,--add=text -d,--deny=text -ar,--addrm=text
            -dr,--denyrm=text -df,--denyf -u,--update -uf -h,--help!help -td=text -ta=text -tr=text -w,--watch=text
            @long
    """,
    "openvpn": """
        write,net text* --config=read --daemon=?text --genkey=?text --secret=text --show-ciphers!look
            --show-digests!look --show-tls!look --show-engines!look --show-curves!look --show-net!look
            --show-net-up!look --test-crypto!look --mktun --rmtun --dev=text --dev-type=text --remote=text
            --proto=text --port=text --cd=text --auth-user-pass=?read --ca=read --cert=read --key=read
            --ifconfig=text --verb=text --log=write --log-append=append --status=write --management=text
            --up=shell!exec --down=shell!exec --route-up=shell!exec --script-security=text --version!help --help!help
            -h!help
    """,
}
