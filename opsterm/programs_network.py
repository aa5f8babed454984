"""Interfaces, routes, names, probes and captures."""

PROGRAMS = {
    "ip": """read @long -V,-Version,--version,-version!help -h,-human,-human-readable -s,-stats,-statistics,--stats
        -ss -d,-details,--details -r,-resolve -b,-batch=read!exec -force -br,-brief,--brief -j,-json,--json
        -p,-pretty,--pretty -f,-family=text -4 -6 -B -D -M -0 -l,-loops=text -o,-oneline,--oneline -rc,-rcvbuf=text
        -t,-timestamp -ts,-tshort -n,-netns=text -N,-Numeric -a,-all -c,-color,--color=?text -iec -echo --help!help
        -help!help
        addrl*: read
        addrl* l*|s*: read text*
        addrl* a*|d*: write text*
        addrl* f*: delete text*
        addrl* h*: read text*
        a*: read
        a* s*|l*: read text*
        a* a*|c*|r*: write text*
        a* d*: delete text*
        a* f*: delete text*
        a* h*: read text*
        ru*: read
        ru* l*|s*: read text*
        ru* a*|re*: write text*
        ru* d*|f*: delete text*
        ru* h*: read text*
        r*: read
        r* l*|s*|g*: read text*
        r* a*|c*|r*|p*: write text*
        r* d*|f*: delete text*
        r* h*: read text*
        netn*: read
        netn* l*|s*|i*|p*|m*: read text*
        netn* a*|at*: write text*
        netn* d*: delete text*
        netn* e*: read text command
        netn* h*: read text*
        netc*: read text*
        nex*: read
        nex* l*|s*|g*: read text*
        nex* a*|r*: write text*
        nex* d*|f*: delete text*
        nt*: read
        nt* s*|l*: read text*
        nt* c*: write text*
        n*: read
        n* s*|l*|g*: read text*
        n* a*|c*|r*: write text*
        n* d*|f*: delete text*
        n* h*: read text*
        l2*: read
        l2* s*: read text*
        l2* a*: write text*
        l2* d*: delete text*
        l*: read
        l* sh*|l*: read text*
        l* a*|s*|c*|r*|p*: write text*
        l* d*: delete text*
        l* h*|x*|af*: read text*
        tunt*|tap: read
        tunt*|tap s*|l*: read text*
        tunt*|tap a*: write text*
        tunt*|tap d*: delete text*
        tunt*|tap h*: read text*
        to*: read
        to* l*|g*|s*: read text*
        to* set: write text*
        to* d*: delete text*
        tc*: read
        tc* s*|l*: read text*
        tc* d*|f*: delete text*
        t*: read
        t* s*|l*|p*|6*: read text*
        t* a*|c*|r*: write text*
        t* d*: delete text*
        t* h*: read text*
        mo*: read text*
        mr*: read text*
        mp*: read
        mp* endpoint: read
        mp* endpoint s*|l*: read text*
        mp* endpoint a*|c*: write text*
        mp* endpoint d*|f*: delete text*
        mp* limits: read
        mp* limits s*: read text*
        mp* limits set: write text*
        mp* monitor: read text*
        macs*: read
        macs* s*: read text*
        macs* a*|set: write text*
        macs* d*: delete text*
        m*: read
        m* s*|l*: read text*
        m* a*: write text*
        m* d*: delete text*
        m* h*: read text*
        x*: read
        x* s*|p*: read
        x* s*|p* l*|g*|c*: read text*
        x* s*|p* a*|u*|se*: write text*
        x* s*|p* d*|f*: delete text*
        x* m*: read text*
        v*: read
        v* s*|l*|id*|pids*: read text*
        v* e*: read text command
        sr|seg6: read text*
        st*: read
        st* s*: read text*
        st* set: write text*
        fou: read text*
        ioam: read text*
        ila: read text*
        h*: read text*
    """,
    "ifconfig": """read text? text*!write -a -s -v -L -l -u -d -m -C -r -g -X --help!help --version!help -V!help
        -h!help
    """,
    "ifup|ifdown": """write text* -a,--all -v,--verbose -n,--no-act!dry --force -i,--interfaces=read -X,--exclude=text
        -h,--help!help -V,--version!help -o,--option=text --ignore-errors --no-mappings --no-scripts --allow=text
        --read-environment --no-loopback --state-dir=read
    """,
    "ifquery": """read text* -a,--all -l,--list -v,--verbose -i,--interfaces=read -X,--exclude=text --state
        -h,--help!help --allow=text --format=text
    """,
    "route": """read -f!delete -p!write -n,--numeric -e,--extend -ee -v,--verbose -F,--fib -C,--cache -A=text -4 -6
        --inet --inet6
        -net=text -host=text -q -t -h,--help!help -V,--version!help
        add|change|replace: write text* -net=text -host=text
        del|delete: delete text* -net=text -host=text
        flush: delete text* -net=text -host=text
        get|monitor|show|print: read text*
    """,
    "ss": """read text* -h,--help!help -V,--version!help -n,--numeric -r,--resolve -a,--all -l,--listening
        -o,--options -e,--extended -m,--memory -p,--processes -T,--threads -i,--info --tipcinfo -s,--summary --tos
        --cgroup -b,--bpf -E,--events -Z,--context -z,--contexts -N,--net=text -4,--ipv4 -6,--ipv6 -0,--packet
        -t,--tcp -M,--mptcp -S,--sctp -u,--udp -d,--dccp -w,--raw -x,--unix --tipc --vsock --xdp -f,--family=text
        -K,--kill!write -H,--no-header -O,--oneline -Q,--no-queues --inet-sockopt -B,--bound-inactive --bpf-maps
        --bpf-map-id=text -A,--query,--socket=text -D,--diag=write -F,--filter=read
    """,
    "netstat": """read text* -r,--route -i,--interfaces=?text -g,--groups -s,--statistics -M,--masquerade -v,--verbose
        -W,--wide -n,--numeric --numeric-hosts --numeric-ports --numeric-users -N,--symbolic -e,--extend
        -p,--program,--programs -o,--timers -c,--continuous -l,--listening -a,--all -F,--fib -C,--cache -Z,--context
        -t,--tcp -u,--udp -U,--udplite -S,--sctp -w,--raw -x,--unix --ax25 --ipx --netrom -A,--protocol=text
        -2,--l2cap -f,--rfcomm -4,--inet -6,--inet6 -h,--help!help -V,--version!help -I=text -L -m -b -d -q -k -T
        -P=text --bluetooth
    """,
    "ping|ping4|ping6|fping|fping6|oping|prettyping|gping": """net host* -a,--audible -A,--adaptive -b -B
        -c,--count=text -C=text -D -d -e=text -E -f,--flood!write -F=text -g,--generate -h,--help!help -H -I=text
        -i,--interval=text -J -k -K -l=text -L -M=text -m=text -N=text -n,--numeric -O -o -p=text -P -Q=text
        -q,--quiet -R -r -S=text -s,--size=text -t,--ttl=text -T=text -u -U -v,--verbose -V,--version!help -W=text
        -w,--deadline=text -x -X -z=text -4,--ipv4 -6,--ipv6 -3 -G -Z=text --timestamp --apple-connect --apple-time
        --simple-graphics --color=text --last --nocolor --nounicode --legend --cmd --icmp --retry=text --alive --addr
        --timeout=text --elapsed --stats --reachable=text
    """,
    "hping|hping2|hping3": """net text* -h,--help!help -v,--version!help -c,--count=text -i,--interval=text --fast
        --faster
        --flood!write -n,--numeric -q,--quiet -I,--interface=text -V,--verbose -D,--debug -z,--bind -Z,--unbind --beep
        -0,--rawip -1,--icmp -2,--udp -8,--scan=text -9,--listen=text -a,--spoof=text --rand-dest!write
        --rand-source!write -t,--ttl=text -N,--id=text -W,--winid -r,--rel -f,--frag!write -x,--morefrag -y,--dontfrag
        -g,--fragoff=text -m,--mtu=text -o,--tos=text -G,--rroute -H,--ipproto=text -C,--icmptype=text
        -K,--icmpcode=text -s,--baseport=text -p,--destport=text -k,--keep -w,--win=text -O,--tcpoff=text
        -Q,--seqnum -b,--badcksum -M,--setseq=text -L,--setack=text -F,--fin -S,--syn -R,--rst -P,--push -A,--ack
        -U,--urg -X,--xmas -Y,--ymas --tcpexitcode --tcp-timestamp --tcp-mss=text -d,--data=text -E,--file=read
        -e,--sign=text -j,--dump -J,--print -B,--safe -u,--end -T,--traceroute --tr-stop --tr-keep-ttl --tr-no-rtt
    """,
    "httping|tcping|tcptraceroute|paping|nping": """net text* -c,--count=text -i,--interval=text -p=text
        -h=text -g=text -S -A -F -R -P -U -X -Y -a=text -t=text -v,--verbose -V,--version!help -f!write -n -s=text
        -w,--timeout=text -W -l -4 -6 -q,--quiet -Z --flood!write --fast --faster -1 -2 -3 -8 -9 -0 --scan --tcp --udp
        --icmp --arp --tcp-connect --tr --traceroute --flags=text -d=text -E=read --rate=text --delay=text
        --dest-port,--dport=text --source-port=text --help!help --rand-source!write --data=text -I=text --listen=text
        -T -d=text -m=text -b -G -H -D -I -r -M -N=text -x=text
    """,
    "traceroute|traceroute6|traceroute4|tracert|inetutils-traceroute|tcptraceroute6|dublin-traceroute": """net host
        text? -4 -6 -d,--debug -F,--dont-fragment -f,--first=text -g,--gateway=text -I,--icmp -i,--interface=text
        -l,--flowlabel=text -m,--max-hops=text -M,--module=text -n -N,--sim-queries=text -O,--options=text
        -p,--port=text -P,--protocol=text -q,--queries=text -r -s,--source=text -S -t,--tos=text -T,--tcp -U,--udp -UL
        -D,--dccp -w,--wait=text -z,--sendwait=text -A,--as-path-lookups -a -e,--extensions --mtu --back --fwmark=text
        --sport=text --tr -V,--version!help -v -x --help!help -h!help --resolve-hostnames
    """,
    "tracepath|tracepath6|tracepath4": "net host -4 -6 -n -b -l=text -m=text -p=text -V!help -h!help",
    "mtr|trip|trippy": """net text* -F,--filename=read -4 -6 -u,--udp -T,--tcp -S,--sctp -I,--interface=text
        -a,--address=text -f,--first-ttl=text -m,--max-ttl=text -U,--max-unknown=text -P,--port=text
        -L,--localport=text -s,--psize=text -B,--bitpattern=text -i,--interval=text -G,--gracetime=text -Q,--tos=text
        -e,--mpls -Z,--timeout=text -M,--mark=text -r,--report -w,--report-wide -c,--report-cycles=text -j,--json
        -x,--xml -C,--csv -l,--raw -p,--split -t,--curses --displaymode=text -g,--gtk -n,--no-dns -b,--show-ips
        -o,--order=text -y,--ipinfo=text -z,--aslookup -h,--help!help -v,--version!help --mode=text
        --dns-resolve-method=text --udp --tcp --protocol=text
    """,
    "dig|kdig|delv|drill|unbound-host": """net text* -4 -6 -a=read -b=text -c=text -f=read -h!help -i -k=text -m
        -p=text -q=text -r -t=text -u -v!help -V!help -x=text -y=text -d=text -D -S -T -C -o=text -l=text -E=text
        --help!help --version!help -P -s -H
    """,
    "host": """net text text? -a -A -C -c=text -d -l -m=text -N=text -p=text -R=text -r -s -T -t=text -U -v -V!help
        -W=text -w -4 -6 -i
    """,
    "nslookup": """net text* @long -type=text -query=text -querytype=text -port=text -timeout=text -retry=text -debug
        -nodebug -d2 -class=text -vc -novc -recurse -norecurse -all -domain=text -search -version!help -q=text
        -ty=text -sil
    """,
    "resolvectl-query": """net text* -q,--query=text -t,--type=text -n,--nameserver=text -c,--class=text
        -U,--udp -T,--tcp -S,--tls -H,--https -J,--json -1,--short --color,--colour=text --seconds --time
        -v,--version!help --help,-?!help --edns=text --txid=text -Z=text --reverse,-x --debug
    """,
    "dnsx|subfinder|massdns|dnsrecon|dnstracer|dnswalk|fierce|adig|ahost|acountry": """net text* -h,--help!help
        -d=text -s=text -v -4 -6 -c -r=text -o=write -q=text
    """,
    "whois|jwhois": """net text* -h,--host=text -p,--port=text -I -H -a -b -B -c -d -D -f -F -g=text -G -i=text -k -K
        -l -L -m -M -P -q=text -Q -r -R -s=text -S -t=text -T=text -v=text -V=text -x -X -n -A --verbose
        --no-recursion --version!help --help!help
    """,
    "ipcalc|sipcalc|subnetcalc|grepcidr|cidr|netmask|prips": """read text* -a -b,--nobinary,--broadcast
        -c,--nocolor,--check -h,--html,--help -n,--nobinary,--network -p,--prefix -m,--netmask -s,--split
        -r,--range,--deaggregate -i,--info -4,--ipv4 -6,--ipv6 -H,--hostname --class --color --minaddr --maxaddr
        --addresses --geoinfo --all-info -d -e -f=read -I -w -x -v,--version -S=text -C -j,--json -R -u -g
        --no-decorate --reverse-dns -V -A
    """,
    "ipinfo|myip|public-ip|nbtscan|nmblookup|nbtstat|avahi-browse|avahi-resolve|avahi-resolve-host-name|"
    "avahi-resolve-address|dns-sd|mdns-scan": """net text* -h,--help!help --version!help -V!help -v,--verbose
        -r,--resolve -a,--all -t,--terminate -c,--cache -l -p,--parsable -n,--name -4 -6 -A -B -s -j,--json
        --token=text -k --no-db-lookup -d,--domain=text -b,--dump-db -I -S -q -R -e -f=read -m=text
    """,
    "wait-for-it|wait-for-it.sh|dockerize": """net,exec text* -t,--timeout=text -h,--host=text -p,--port=text
        -s,--strict -q,--quiet -i,--interval=text -v,--invert-check --help!help
    """,
    "medusa|hydra|ncrack|nxc|crackmapexec|patator": """write,net text* --help!help --version!help -h=text -H=text
        -u=text -U=text -P=text -p=text -M=text -n=text -t=text -T=text -f -F -q -d -v=text -l=text -L=text -s=text
        -o=write -b -r=text -e=text -C=text -x=text -R -S -I -V -W=text -w=text
    """,
    "nc|netcat|nc.openbsd|nc.traditional": """net text* -4 -6 -b -C -D -d -e=exec!exec -c=shell!exec -F -f=text
        -g=text -G=text -h!help -i=text -I=text -k -K=text -l!write -M=text -m=text -N -n -O=text -o=write -P=text
        -p=text -q=text -R=text -r -S -s=text -T=text -t -U -u -V=text -v -W=text -w=text -X=text -x=text -Z=text -z
        --help!help --version!help -L!write
    """,
    "ncat": """net text* -4 -6 -U,--unixsock --vsock -C,--crlf -c,--sh-exec=shell!exec -e,--exec=exec!exec
        --lua-exec=exec!exec -g=text -G=text -m,--max-conns=text -h,--help!help -d,--delay=text -o,--output=write
        -x,--hex-dump=write -i,--idle-timeout=text -p,--source-port=text -q=text -s,--source=text -l,--listen!write
        -k,--keep-open -n,--nodns -t,--telnet -u,--udp --sctp -v,--verbose -w,--wait=text -z --append-output
        --send-only --recv-only --no-shutdown --allow=text --allowfile=read --deny=text --denyfile=read --broker
        --chat --proxy=text --proxy-type=text --proxy-auth=text --proxy-dns=text --ssl --ssl-cert=text --ssl-key=text
        --ssl-verify --ssl-trustfile=text --ssl-ciphers=text --ssl-servername=text --ssl-alpn=text --version!help
    """,
    "cryptcat|pnetcat|pwncat|rustcat|rcat": "net,exec text* -h --help!help",
    "socat": """write,net text* -V!help -h!help -? -d -D -v -x -l -T=text -t=text -u -U -g -L=text -b=text -s -4 -6
        -lf=write -ly -lm -lp=text -lu -lh
    """,
    "telnet": """net host text? -4 -6 -8 -E -F -K -L -X=text -a -b=text -c -d -e=text -f -k=text -l=user -n=write -r
        -x --help!help
    """,
    "nmap": """net text* -iL=read -iR=text --exclude=text --excludefile=read -s=text -P=text -Pn -P0 -PE -PP -PM -PR
        -n -R --dns-servers=text --system-dns --traceroute -b=text -p=text --exclude-ports=text -F -r --top-ports=text
        --port-ratio=text -sS -sT -sA -sW -sM -sU -sN -sF -sX -sn -sP -sL -sV -sC -sO -sY -sZ -sR -sI=text
        --scanflags=text --version-intensity=text --version-light --version-all --version-trace -A -O --osscan-limit
        --osscan-guess --fuzzy --script=text --script-args=text --script-args-file=read --script-trace
        --script-updatedb!write --script-help=text!help --script-timeout=text -T=text --min-hostgroup=text
        --max-hostgroup=text --min-parallelism=text --max-parallelism=text --min-rtt-timeout=text
        --max-rtt-timeout=text --initial-rtt-timeout=text --max-retries=text --host-timeout=text --scan-delay=text
        --max-scan-delay=text --min-rate=text --max-rate=text --defeat-rst-ratelimit -f --mtu=text -D=text -S=text
        -e=text -g,--source-port=text --proxies=text --data=text --data-string=text --data-length=text
        --ip-options=text --ttl=text --randomize-hosts --spoof-mac=text --badsum --adler32 --disable-arp-ping
        --discovery-ignore-rst -oN,-oX,-oG,-oA,-oS,-oM=write -v -vv -d -dd --reason --open --packet-trace --iflist
        --append-output --resume=read --noninteractive --stylesheet=text --webxml --no-stylesheet -6 --datadir=text
        --send-eth --send-ip --privileged --unprivileged -V,--version!help -h,--help!help --stats-every=text
        --min-rate=text --unique --release-memory --servicedb=read --versiondb=read
    """,
    "zenmap|ndiff|whatmask": "read read* -v,--verbose -h,--help!help --text --xml",
    "arp": """read text? -a -e -n,--numeric -v,--verbose -D,--use-device -i,--device=text -H,-t,--hw-type=text -A=text
        -l -x -d,--delete=text!delete -s,--set=text!write -S=text!write -f,--file=read!write -h,--help!help
        -V,--version!help
    """,
    "arping": """net text* -A!write -U!write -b -c=text -D -f -h!help -I,-i=text -q -s=text -V!help -w=text -W=text -r
        -R -d -e -p -t=text -T=text -S=text -C=text -v -0 -m=text
    """,
    "ethtool": """read text text* -h,--help!help --version!help --json --debug=text -I,--include-statistics
        -a,--show-pause -A,--pause!write -c,--show-coalesce -C,--coalesce!write -g,--show-ring -G,--set-ring!write
        -k,--show-features,--show-offload -K,--features,--offload!write -i,--driver -d,--register-dump
        -e,--eeprom-dump -E,--change-eeprom!write -r,--negotiate!write -p,--identify -t,--test!write -S,--statistics
        -s,--change!write -n,-u,--show-nfc,--show-ntuple -N,-U,--config-nfc,--config-ntuple!write
        -x,--show-rxfh-indir,--show-rxfh -X,--set-rxfh-indir,--rxfh!write -f,--flash!write -l,--show-channels
        -L,--set-channels!write -P,--show-permaddr -T,--show-time-stamping -w,--get-dump -W,--set-dump!write
        --show-priv-flags --set-priv-flags!write -m,--dump-module-eeprom,--module-info --show-eee --set-eee!write
        --set-phy-tunable!write --get-phy-tunable --get-tunable --set-tunable!write --reset!write --show-fec
        --set-fec!write -Q,--per-queue --phy-statistics --cable-test!write --cable-test-tdr!write --show-tunnels
        --show-module --set-module!write --get-plca-cfg --set-plca-cfg!write --show-mm --set-mm!write --monitor
        --get-hwtimestamp-cfg
    """,
    "mii-tool": """read text* -v,--verbose -V,--version!help -w,--watch -l,--log -r,--restart!write -R,--reset!write
        -F,--force=text!write -A,--advertise=text!write -h,--help!help
    """,
    "tcpdump": """read text* -A -b -B=text -c=text -C=text -d -D,--list-interfaces -dd -ddd -e -E=text -f -F=read
        -G=text -H -h,--help!help -i,--interface=text -I,--monitor-mode!write -j,--time-stamp-type=text
        -J,--list-time-stamp-types --immediate-mode -K,--dont-verify-checksums -l -L,--list-data-link-types -m=read
        -M=text -n -N -nn -# -O,--no-optimize -p,--no-promiscuous-mode -q -Q,--direction=text -r=read
        -s,--snapshot-length=text -S,--absolute-tcp-sequence-numbers -t -T=text -tt -ttt -tttt -ttttt -u
        -U,--packet-buffered -v -V=read --version!help -w=write -W=text -x -xx -X -XX -y,--linktype=text -z=exec!exec
        -Z,--relinquish-privileges=user --count --print --micro --nano --number --skip=text --lengths
    """,
    "tshark|rawshark|dumpcap|wireshark": """read text* -i,--interface=text -f=text -s,--snapshot-length=text
        -p,--no-promiscuous-mode -I,--monitor-mode!write -B,--buffer-size=text -y,--linktype=text
        --time-stamp-type=text -D,--list-interfaces -L,--list-data-link-types --list-time-stamp-types -c=text
        -a,--autostop=text -b,--ring-buffer=text -r,--read-file=read -2 -M=text -R,--read-filter=text
        -Y,--display-filter=text -n -N=text -d=text -H=read --enable-protocol=text --disable-protocol=text
        --disable-all-protocols --enable-heuristic=text --disable-heuristic=text -w=write -F=text -V -O=text
        -P,--print -S=text -x --hexdump=text -T=text -j=text -J=text -e=text -E=text -t=text -u=text -l -q -Q -g
        -W=text -X=text!exec -U=text -z=text --capture-comment=text --export-objects=write
        --export-tls-session-keys=write!secret --color --no-duplicate-keys --elastic-mapping-filter=text
        --temp-dir=text --compress=text -h,--help!help -v,--version!help -o=text -K=read -G=text -C=text
        --log-level=text
    """,
    "tcpslice|tcpreplay|tcpprep|tcprewrite|httpflow|httpry|pcapfix": "write read* -h --help!help -V --version!help",
    "iperf3|iperf": """net none -p,--port=text -f,--format=text -i,--interval=text -F,--file=read -A,--affinity=text
        -B,--bind=text --bind-dev=text -V,--verbose -J,--json --json-stream --logfile=write --forceflush
        --timestamps=?text --rcv-timeout=text --snd-timeout=text -d,--debug -v,--version!help -h,--help!help
        -s,--server!write -D,--daemon!write -I,--pidfile=write -1,--one-off --server-bitrate-limit=text
        --idle-timeout=text -c,--client=host --sctp -u,--udp --connect-timeout=text -b,--bitrate,--bandwidth=text
        --pacing-timer=text -t,--time=text -n,--bytes,--num=text -k,--blockcount=text -l,--length,--len=text
        --cport=text -P,--parallel=text -R,--reverse --bidir -w,--window=text -C,--congestion=text -M,--set-mss=text
        -N,--no-delay -4,--version4 -6,--version6 -S,--tos=text --dscp=text -L,--flowlabel=text -X,--xbind=text
        --nstreams=text -Z,--zerocopy -O,--omit=text -T,--title=text --extra-data=text --get-server-output
        --udp-counters-64bit --repeating-payload --dont-fragment --username=text --rsa-public-key-path=text
        --rsa-private-key-path=text --authorized-users-path=text -e,--enhanced -r,--tradeoff -m,--print_mss -U
        --dualtest -y,--reportstyle=text -x=text
    """,
    "iftop|nload|bmon|nethogs|bandwhich|slurm|iptraf|iptraf-ng|vnstat|vnstati|ifstat|bwm-ng|cbm|"
    "speedometer|darkstat|netwatch|ifpps|netsniff-ng|trafshow|pktstat|jnettop|sniffnet|nethogs-git|"
    "dstat-net": """read text* -h,--help!help -V,-v,--version!help -i=text -n -N -p -P -b -B -m -G=text
        -F=text -f=text -d,--days=text -l,--live=?text -w,--weeks=text -y,--years=text -t,--top=text -s,--short=text
        -o=text -a,--all -u=text -c=text -C -r -D,--days=text -L=text -5,--fiveminutes -e,--estimate -q,--query -tr
        -ru --json=?text --xml=?text --oneline=?text --iface=text --iflist --dbiflist --config=read --add!write
        --remove!delete --rename=text!write --interface=text --no-resolve --raw -x --live --traffic --days --months
        --hours -hg --top --interval=text --limit=text --begin=text --end=text -z -T -S -k -A -R -I=text -O=text
    """,
    "speedtest|speedtest-cli|fast|fast-cli|speedtest-rs|librespeed-cli|cfspeedtest": """net text* -h,--help!help
        -V,--version!help -v -s,--server-id,--server=text -I,--interface=text -i,--ip=text -o,--host=text
        -p,--progress=text -P,--precision=text -f,--format=text -u,--unit=text -a -A -b -B,--selection-details
        -L,--servers --list --simple --csv --json --share --secure --no-download --no-upload --single --bytes
        --csv-delimiter=text --csv-header --exclude=text --mini=text --source=text --timeout=text --no-pre-allocate
        --accept-license --accept-gdpr --progress-update-interval=text --upload --download --output-header
        --ca-certificate=text
    """,
    "iw": """read --version!help --debug
        dev: read text*
        dev * info|link|scan|survey|station|get|dump|switch|vendor: read text*
        dev * set|del|disconnect|connect|ibss|mesh|ap|interface: write text*
        dev * offchannel|roc|cac|auth|channel|ocb: write text*
        dev * measurement|mpath|mpp: write text*
        phy: read text* -f -t -r
        phy * info|channels|get|reg: read text*
        phy * interface: read text*
        phy * set|wowlan|coalesce|hwsim: write text*
        list|features|commands|event|help: read text* -f -t -r
        reg: read
        reg get: read
        reg set|reload: write text*
        wdev: read text*
        wdev * *: write text*
    """,
    "iwlist|iwinfo|iwgetid|iwevent|iwspy": """read text* -r,--raw -f,--freq -c,--channel -p,--protocol -a,--ap
        -m,--mode -s,--scheme --help!help --version!help -h!help -v!help
    """,
    "iwconfig|iwpriv": "read text? text*!write --help!help --version!help --all",
    "nmcli": """read -a,--ask -c,--colors=text -e,--escape=text -f,--fields=text -g,--get-values=text -h,--help!help
        -m,--mode=text --offline -o,--overview -p,--pretty -s,--show-secrets!secret -t,--terse -v,--version!help
        -w,--wait=text
        help: read text*
        g|ge|gen*: read
        g|ge|gen* s*|p*|r*: read text*
        g|ge|gen* ho*|l*|h*: read none? text!write text*
        n|ne|net*: read
        n|ne|net* c*: read text*
        n|ne|net* on|of*: write none
        r|ra|rad*: read
        r|ra|rad* a*|w*: read text?!write
        c|co|con*: read -a,--active --order=text
        c|co|con* s*: read text* -a,--active --order=text
        c|co|con* ex*: read text write?!write
        c|co|con* mon*: read text*
        c|co|con* u*|m*|a*|c*|e*|i*: write text* --temporary
        c|co|con* r*|l*: write text*
        c|co|con* de*: delete text*
        c|co|con* do*|d*: write text*
        d|de|dev*: read
        d|de|dev* st*|sh*|mon*: read text*
        d|de|dev* l*: read text*
        d|de|dev* w*: read
        d|de|dev* w* l*: read text* --rescan=text
        d|de|dev* w* r*|s*: read text*
        d|de|dev* w* c*|h*: write text*
        d|de|dev* checkpoint: read text* command --timeout=text
        d|de|dev* set|c*|r*|m*|d*|up|down: write text*
        m|mo*: read none
        a|ag*: read text*
    """,
    "nmtui|nmtui-edit|nmtui-connect|nmtui-hostname|nm-connection-editor": "write text*",
    "networkctl": """read -h,--help!help --version!help --no-pager --no-legend -a,--all -s,--stats -l,--full
        -n,--lines=text --json=text --runtime --drop-in=text --no-reload --stdin
        list|status|lldp|label|cat: read text*
        up|down|renew|forcerenew|reconfigure|reload|edit|mask: write text*
        unmask|persistent-storage: write text*
        delete: delete text*
    """,
    "resolvectl": """read -h,--help!help --version!help --no-pager -4 -6 -i,--interface=text -p,--protocol=text
        -t,--type=text -c,--class=text --service-address=text --service-txt=text --cname=text --validate=text
        --synthesize=text --cache=text --zone=text --trust-anchor=text --network=text --search=text --raw=?text
        --legend=text --stale-data=text --json=text -j --relax-single-label=text --status --statistics
        --flush-caches!write --reset-statistics!write --reset-server-features!write --set-dns=text!write
        --set-domain=text!write --revert!write -u,--service --openpgp --tlsa
        query|service|openpgp|tlsa: net text*
        status|statistics|show-cache|show-server-state|monitor: read text*
        dns|domain|default-route|llmnr|mdns: read text? text*!write
        dnsovertls|dnssec|nta: read text? text*!write
        reset-statistics|flush-caches: write text*
        reset-server-features|log-level|revert: write text*
    """,
    "resolvconf": """write text* -l -v -a=text -d=text -u --enable-updates --disable-updates --updates-are-enabled!dry
        -i -L -r -I -V
    """,
    "netplan": """read -h,--help!help --debug
        get: read text* --root-dir=read
        status: read text* -a,--all -f,--format=text --verbose --diff --diff-only --root-dir=read
        info|ip: read text*
        apply: write none --only-ovs-cleanup --state=read
        try: write none --config-file=read --timeout=text --state=read
        generate: write none --root-dir=write --mapping=text
        set: write text* --origin-hint=text --root-dir=write
        rebind|migrate|rename: write text*
    """,
    "brctl": """read -h,--help!help -V,--version!help
        show|showmacs|showstp: read text*
        addbr|addif|stp|setageing|setbridgeprio|setfd|sethello: write text*
        setmaxage|setpathcost|setportprio|hairpin: write text*
        delbr|delif|del*: delete text*
    """,
    "bridge": """read @long -V,-Version!help -s,-stats,-statistics -d,-details -j,-json -p,-pretty -o,-oneline
        -n,-netns=text -c,-color,--color=?text -compressvlans -t,-timestamp -b,-batch=read!exec -force
        l*|f*|mdb|v*: read
        l*|f*|mdb|v* set|add|replace|append|a*: write text*
        l*|f*|mdb|v* s*|l*|g*: read text*
        l*|f*|mdb|v* d*|flush: delete text*
        mo*: read text*
    """,
    "tc": """read @long -s,-stats,-statistics -d,-details -r,-raw -p,-pretty -i,-iec -b,-batch=read!exec
        -n,-netns=text -nm,-name -cf,-conf=read -N,-Numeric -g,-graph -j,-json -h,-human -c,-color,--color=?text
        -t,-timestamp -ts,-tshort -o,-oneline -force -V,-Version!help -echo -br,-brief
        q*|c*|f*|chain|action|a*|b*: read
        q*|c*|f*|chain|action|a*|b* a*|c*|r*|link: write text*
        q*|c*|f*|chain|action|a*|b* s*|l*|g*: read text*
        q*|c*|f*|chain|action|a*|b* d*|flush: delete text*
        monitor: read
    """,
    "wondershaper": "write text* -a=text -d=text -u=text -c -s -p -h!help -v!help",
    "dhclient|udhcpc|dhcp6c": """write text* -r -x -v -d -q -1 -4 -6 -n -k -p=text -s=text -cf=read -lf=write
        -pf=write -sf=exec -i=text -b -f -h,--help!help --version!help -U,--dumplease -w,--waitip=?text --release
        --rebind --renew --exit --test!dry -T,--test!dry
    """,
    "snmpwalk|snmpget|snmpgetnext|snmpbulkwalk|snmpbulkget|snmpstatus|snmptable|snmpdf|snmpnetstat|"
    "snmptest|snmpdelta": """net host text* -v=text -c=text -l=text -u=text -a=text -A=text -x=text -X=text -n=text
        -e=text -E=text -Z=text -r=text -t=text -m=text -M=text -d -D=text -h,--help!help -H -V,--version!help -O=text
        -I=text -L=text -P=text -C=text -T=text -Y=text
    """,
    "snmptranslate|mib2c": """read text* -m=text -M=text -O=text -I=text -T=text -P=text -R -w=text -d -D=text -h!help
        -V!help -L=text
    """,
    "snmpset|snmptrap|snmpinform": """write,net host text* -v=text -c=text -l=text -u=text -a=text -A=text -x=text
        -X=text -n=text -m=text -M=text -r=text -t=text -O=text -h!help -V!help
    """,
    "smbstatus|testparm|smbtree|wbinfo": """read text* -b,--brief -s -v,--verbose -p,--processes -S,--shares
        -L,--locks -N,--notify -u,--user -g -t -B,--byterange -d,--debuglevel=text -n,--numeric -j,--json -f,--fast
        -P,--profile -R -V,--version!help --help!help -a=text -i=text --suppress-prompt --parameter-name=text
        --section-name=text --show-all-parameters --ping-dc --own-domain --online-status
    """,
    "showmount|rpcinfo|nfsstat|mountstats": """net text* -a,--all -d,--directories -e,--exports -h,--help --no-headers
        -v,--version -p -s -n -c -m -r -l -o=text -2 -3 -4 -b=text -t -u -T=text -Z,--since=?text --list -S --rpcs
        --nfs
    """,
    "exportfs": "read text* -a!write -r!write -u!write -i -f!write -o=text!write -v -s -d=text",
    "ntpdig": "net text* -d!dry -s!write -S!write -4 -6 -t=text --help!help",
    "upnpc": """net text* -l -s -L -S -P -a!write -A!write -r!write -d!delete -D!delete -N!delete -u=text -m=text -i
        -e=text -h!help
    """,
    "bore|chisel|zrok|inlets|rathole": "priv,net text* -h --help!help -v --version!help",
    "proxychains-ng|usewithtor": "read command @stop -i -f=read -q --help!help --version!help -v -d -u=text -p=text",
    "mtr-packet|ip-monitor|ipmaddr|iptunnel|rtmon|routel|rtstat|lnstat|nstat|ctstat|ifcfg|rtacct|genl|"
    "devlink|rdma|dcb|vdpa|tipc": """read text* -a -n -s -z -r -j,--json -p,--pretty -d,--dump=?text -i=text -k=text
        -w=text -c=text -h,--help!help -V,--version!help -t=text --noupdate --reset --ignore --zeros --errors
    """,
    "lldpcli|lldpctl": "read text* -d -u=text -f,-o=text -v -h!help -L=text",
    "frrctl": """exec text* -s=text -v -r -l
        show|help|echo: read text*
        show*: read none
    """,
    "arp-scan|netdiscover": """net text* -l,--localnet -I,--interface=text -f,--file=read -i=text -r=text
        -t,--timeout=text -q,--quiet -g,--ignoredups -x,--plain -N,--numeric -v,--verbose -V,--version!help
        -h,--help!help -s=text -p -P -c=text -n=text -S -L -d -R,--random --retry=text --bandwidth=text --arpspa=text
        -W=write -D,--rtt -B=text
    """,
    "masscan|zmap|rustscan|naabu": """write,net text* @long -p=text -p0-65535 -iL=read --ports=text --rate=text
        -rate=text --banners --top-ports=text --excludefile=read --exclude=text -oX,-oG,-oJ,-oL,-oB,-o=write
        --readscan=read -a=text --adapter-ip=text -e=text -i=text -n=text -B=text -r=text -w=read -b=text --range=text
        -t=text -u=text --ulimit=text --help!help -host=text -list=read -cdn -v -silent -json -d -N=text -q
        --output-file=write --echo
    """,
    "nyx|privoxy|stunnel|stunnel4|redsocks|radvd|bird|frr|rpcbind": """exec text* --test!dry -V --version!help -h
        --help!help
    """,
    "vtysh": """
        read none -b!write -d=text -f=read!exec -E -e=text -c=text -C,--dryrun!look -m!exec -u -n -w!write
            -N=text -H=write -t --vty_socket=text --config_dir=read -h,--help!help
    """,
    "birdc|birdcl": """
        exec -s=text -v -r -l
        show: read text*
        help|?|dump: read text*
        configure|enable|disable|restart|reload|down|echo|debug|mrtdump|graceful|eval|quit: write text*
    """,
    "wpa_cli": """
        exec -p=text -i=text -g=text -G=text -s=text -P=write -h!help -v!help -r -B -a=exec
        status|scan_results|list_networks|ping|interface|interfaces|bss|get_network|get|mib|pmksa: read text*
        help|list_sta|all_sta|sta|driver_flags: read text*
        signal_poll|get_capability|p2p_peers|p2p_peer|note|list_creds: read text*
        scan|reassociate|reconnect|disconnect|reconfigure|select_network|enable_network: write text*
        disable_network|add_network|remove_network|set_network|set|save_config|terminate|logon: write text*
        logoff|passphrase|password|pin|wps_*|p2p_*|roam: write text*
        level|blacklist|log_level|suspend|resume|bssid*|interface_*|ap_scan: write text*
    """,
    "wpa_passphrase": "read text*",
    "iwctl": """
        exec -P,--passphrase=text -u,--username=text -p,--password=text --dont-ask -h,--help!help
            -v,--version!help
        device|adapter|station|known-networks|ap|ad-hoc|debug|wsc: read
        device|adapter|station|known-networks|ap list: read none
        device|adapter|station|known-networks|ap * show|get-networks|get-hidden-access-points|get-bsses: read
            text*
        station * scan: write none
        device|adapter|station|known-networks|ap * connect|connect-hidden|disconnect|set-property: write text*
        device|adapter|station|known-networks|ap * forget|start|stop|start-profile|get-networks-off: write text*
        version|help: read none
    """,
    "mmcli": """
        read text* -L,--list-modems -m,--modem=text -b,--bearer=text -i,--sim=text -s,--sms=text
            -S,--scan-modems!write -M,--monitor-modems -e,--enable!write -d,--disable!write -r,--reset!write
            --simple-status --simple-connect=text!write --simple-disconnect!write --signal-get --location-get
            --location-status --messaging-list-sms --messaging-create-sms=text!write --list-bearers --pin=text!write
            --puk=text!write --3gpp-scan --command=text!write -K,--output-keyvalue -J,--output-json -h,--help!help
            -V,--version!help --voice-list-calls --send!write
    """,
    "teamdctl|teamnl": """
        write text* -v -f -D -p=text -h!help
        * state: read none
        * state dump|view: read none
        * state item get: read text*
        * config: read
        * config dump: read text*
        * port config dump: read text*
        * options|ports|getoption|present: read text*
    """,
    "ntpstat": "read none -m",
    "nfsidmap": "read text* -l -d -c!write -r=text!write -u=text!write -g=text!write -t=text -v -h!help",
    "snapraid": """
        read -c,--conf=read -f,--filter=text -d,--filter-disk=text -m,--filter-missing -e,--filter-error
            -p,--plan=text -o,--older-than=text -i,--import=read -l,--log=write -Z,--force-zero -E,--force-empty
            -U,--force-uuid -D,--force-device -N,--force-nocopy -F,--force-full -v,--verbose -q,--quiet
            -H,--help!help -V,--version!help -L,--error-limit=text -h,--pre-hash
        status|diff|list|dup|smart|devices|check|pool-check|probe: read none -a,--audit-only
        sync|scrub|fix|touch|pool|rehash|up|down|spindown: write none
    """,
    "ssldump|sngrep|dropwatch|nicstat|xdpdump|ethq|tcpick|driftnet": """
        read,net text* -i=text -r=read -d=text -k=read -n -N -e -H -A -x -X -q -v -y -w=write -O=write -I=read -c
            -R -F -l=text -p=text -s=text -t -a -u -h!help -V!help --help!help
    """,
    "iptables-translate|ip6tables-translate|iptables-restore-translate|ip6tables-restore-translate|"
    "ebtables-translate": """
        read text* -A=text -I=text -D=text -p=text -s=text -d=text -i=text -o=text -j=text -m=text -t=text
            -f=read --dport=text --sport=text --dports=text --ctstate=text --state=text --to-destination=text
            --to-source=text --comment=text -N=text -P=text -h!help -V!help
    """,
    "xtables-monitor": "read none -e,--event -t,--trace -4 -6 --help!help",
    "ptp4l|phc2sys|timemaster|ts2phc": """
        exec text* -i=text -f=read -s -S -m -q -l=text -p=text -A -E -P -2 -4 -6 -H -L -c=text -w -a -r -O=text
            -v!help -h!help
    """,
    "pmc": "read text* -u -b=text -d=text -t=text -s=text -i=text -f=read -2 -4 -6 -z -v!help -h!help",
    "tcpkill|arpspoof|macof|dnsspoof|ettercap|bettercap": """
        write,net text* -i=text -t=text -r -c=text -9 -1 -2 -3 -4 -5 -6 -7 -8 -s=text -d=text -e=text -x=text
            -y=text -n=text -T -M=text -q -G -w=write -L=write -eval=text -iface=text -caplet=read --help!help
            -h!help -f=read
    """,
    "vconfig|tunctl|ifenslave|ifrename|ifmetric": """
        write text* -u=user -g=text -t=text -d=text -b -n -p -a -c -f -i=text -h,--help!help -V!help -v
    """,
    "dog|doggo": """
        read,net text* -q,--query=text -t,--type=text -n,--nameserver=text --class=text -U,--udp -T,--tcp
            -S,--tls -H,--https -1,--short -J,--json --color=text --seconds --time --edns=text --txid=text -Z=text
            --search --debug -4,--ipv4 -6,--ipv6 -x,--reverse --strategy=text --aa --ad --cd --rd --do
            -V,-v,--version!help -h,-?,--help!help
    """,
    "wakeonlan|wol|etherwake|ether-wake|knock": """
        write,net text* -i=text -p,--port=text -f,--file=read -n -b -D -d=text -u -v -h,--host=text --ipaddr=text
            --passwd=text -w,--wait=text
    """,
    "nm-online": "read none -q,--quiet -s,--wait-for-startup -t,--timeout=text -x,--exit -h,--help!help",
    "macchanger": """
        write text* -s,--show!look -e,--ending -a,--another -A -p,--permanent -r,--random -m,--mac=text
            -l,--list=?text!look -b,--bia -V,--version!help -h,--help!help
    """,
    "snoop": """
        read,net text* -d=text -o=write -i=read -c=text -v -V -r -s=text -n=read -p=text -t=text -x=text -q -D -P
            -S -C
    """,
    "sshuttle|openfortivpn|vpnc-disconnect|ss-local|xdp-filter|xdp-loader": """
        write,net text* -r,--remote=host -x,--exclude=text -e,--ssh-cmd=shell --dns -D,--daemon -v,--verbose
            -N,--auto-nets -H,--auto-hosts -l,--listen=text --method=text --pidfile=write -c=read -u=text -p=text
            --trusted-cert=text --help,-h!help --version,-V!help
    """,
    "tio|minicom|picocom|cu|kermit": """
        exec text* -b,--baud,--baudrate=text -d,--databits=text -p,--parity=text -s,--stopbits=text
            -f,--flow=text -D,--device=text -l,--list!help -L,--log-file=write -t=text -c,--color=text -o
            -h,--help!help -v,-V,--version!help -8 -w -S=exec -C=write
    """,
    "netperf|netserver|networkQuality": """
        read,net text* -H=host -t=text -l=text -p=text -D -4 -6 -v -c -s -f=text -C=url -I=text -h!help -V!help
    """,
    "sslscan": """
        read,net text* --targets=read --sni-name=text -4,--ipv4 -6,--ipv6 -p=text --show-certificate
            --show-certificates --no-check-certificate --show-client-cas --show-ciphers --show-cipher-ids
            --iana-names --show-times --ssl2 --ssl3 --tls10 --tls11 --tls12 --tls13 --tlsall --ocsp --pk=read
            --pkpass=text --certs=read --no-ciphersuites --no-fallback --no-renegotiation --no-compression
            --no-heartbleed --no-groups --show-sigs --starttls-ftp --starttls-imap --starttls-irc --starttls-ldap
            --starttls-mysql --starttls-pop3 --starttls-psql --starttls-smtp --starttls-xmpp --xmpp-server --rdp
            --bugs --timeout=text --connect-timeout=text --sleep=text --xml=write --no-colour --verbose
            --version!help --help!help
    """,
    "testssl|testssl.sh|sslyze": """
        read,net text* --headers -h,--header -p,--protocols -s,--std -e,--each-cipher -E,--cipher-per-proto
            -f,--fs,--pfs,--nsa -U,--vulnerable -S,--server-defaults -P,--server-preference -x,--single-cipher=text
            -c,--client-simulation -H,--heartbleed -t,--starttls=text --xmpphost=text --mx=text --file,-iL=read
            --mode=text --warnings=text --openssl=exec --ip=text -n,--nodns=text --sneaky --quiet --fast --wide
            --color=text --assume-http --bugs --full --severity=text --parallel --jsonfile=?write!write
            --jsonfile-pretty=?write!write --csvfile=?write!write --logfile=?write!write --htmlfile=?write!write
            --json!write --csv!write --html!write --log!write --regular --certinfo --certinfo_basic --heartbleed
            --robot --json_out=write!write --targets_in=read --tlsv1_2 --tlsv1_3 -b,--banner,-v,--version!help
            --help!help --phone-out --sni=text
    """,
    "whatweb|wafw00f|nikto|wappalyzer": """
        read,net text* -i,--input-file=read -a,--aggression=text -v,--verbose -l,--list-plugins
            --log-brief=write!write --log-json=write!write --color=text -U,--user-agent=text -H,--header=text
            --findall -o,-output,--output=write!write -h,-host=text -p,-port=text -ssl -Tuning=text --no-errors
            -q,--quiet --max-threads=text -t=text --proxy=text -f,--format=text --help!help --version!help -V!help
            -r,--noredirect -C,--cookies=text -vv
    """,
    "wait4x": """
        read,net -h,--help!help -q,--quiet -v
        version: read none
        http|tcp|dns|mysql|postgresql|redis|mongodb|rabbitmq|influxdb|temporal|kafka: read,net text*
            --timeout,-t=text --interval,-i=text --invert-check,-v --backoff-policy=text
            --backoff-exponential-coefficient=text --backoff-exponential-max-interval=text --expect-status-code=text
            --expect-body-regex=text --expect-body-json=text --expect-body-xpath=text --expect-header=text
            --request-header=text --request-body=text --no-redirect --insecure-skip-tls-verify
            --connection-timeout=text --expect-key=text --log-level=text --expect-table=text --expected-ip=text
            --nameserver,-n=text -q,--quiet
        exec: exec command
    """,
    "snort": """
        exec text* -T!look -c=read -i=text -r=read -v -d -e -X -l=write -A=text -D -u=user -g=text -q -n=text
            -h=text -V,--version!help -W!help -vd -dev -K=text -N -b -L=write -s -k=text -S=text -y -U --daq=text
            --help!help
    """,
    "suricata": """
        exec text* -T!look -c=read -i=text -r=read -s=read -S=read -l=write -D -v -F=read -k=text
            --build-info!help --list-app-layer-protos!help --list-keywords=?text!help --list-runmodes!help
            --dump-config!look --engine-analysis!look --pidfile=write --user=user --group=text --af-packet=?text
            -V!help -h!help --set=text --runmode=text
    """,
    "zeek": """
        write read* -r,--readfile=read -i,--iface=text -C,--no-checksums -e,--exec=text -f,--filter=text
            -b,--bare-mode -N,--print-plugins!look -p,--prefix=text -s,--rulefile=read -t,--tracefile=write
            -w,--writefile=write -v,--version!help -h,--help!help -a,--parse-only!look -W,--watchdog -d -m -B=text -D
            -n
    """,
    "ngrep": """
        read,net text* -d=text -q -W=text -t -T -i -w -x -X -v -p -e -n=text -l -D -s=text -S=text -A=text
            -c=text -P=text -F=read -N -u -K=text -M -O=write!write -I=read -L -a -h!help -V!help -R
    """,
    "tcpflow": """
        write,net text* -c!look -C!look -B -D -a -e=text -r=read -R=read -i=text -o=cd -b=text -f=text -g -s -v
            -L=text -m=text -l -I -p -q -x=text -X=write -Z -F=text -T=text -w=write -J -U=user -V!help -h!help
            -hh!help
    """,
    "capinfos": """
        read read* -t -E -I -F -H -l -c -s -d -u -a -e -S -i -x -y -z -o -k -n -A -T -L -R -r -Q -q -m -b -B -N
            -C -K -M -P -p -D -W -X -Y -Z --version,-v!help --help,-h!help
    """,
    "mergecap|editcap|text2pcap|reordercap": """
        write read* -w=write -a -s=text -F=text -I=text -T=text -v -V -r -c=text -i=text -d -D=text -A=text
            -B=text -C=text -E=text -L -S=text -t=text -o=text -l=text -u=text -n -h,--help!help --version!help
    """,
    "ab|hey|wrk|wrk2|bombardier|oha|h2load|siege|autocannon|vegeta": """
        write,net text* -n=text -c=text -t=text -k -H=text -d=text -m,-X,--method=text -T=text -p=read -u=read
            -C=text -A=text -P=text -r -s=text -q=text -z=text -i -v=text -w -e=write -g=write -o=text -D=read
            -a=text -x=text --latency -l -L -b=text -f=read -R=text --timeout=text --duration=text -V,--version!help
            -h,--help!help -cpus=text -disable-keepalive -disable-compression -host=text -h2
    """,
}
