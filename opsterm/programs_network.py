"""Programs for the network: interfaces, routes, firewalls, names, transfers, remote shells, captures."""

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
    "route": """read -n,--numeric -e,--extend -ee -v,--verbose -F,--fib -C,--cache -A=text -4 -6 --inet --inet6
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
    "httping|tcping|tcptraceroute|paping|hping|hping3|nping": """net text* -c,--count=text -i,--interval=text -p=text
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
    "doggo|resolvectl-query": """net text* -q,--query=text -t,--type=text -n,--nameserver=text -c,--class=text
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
    "wait4x|wait-for-it|wait-for-it.sh|dockerize": """net,exec text* -t,--timeout=text -h,--host=text -p,--port=text
        -s,--strict -q,--quiet -i,--interval=text -v,--invert-check --help!help
    """,
    "curl|wcurl": """net url* -a,--append --abstract-unix-socket=text --alt-svc=write --anyauth --aws-sigv4=text
        --basic --ca-native --cacert=text --capath=text -E,--cert=text --cert-status --cert-type=text --ciphers=text
        --compressed --compressed-ssh -K,--config=read!exec --connect-timeout=text --connect-to=text
        -C,--continue-at=text -b,--cookie=text -c,--cookie-jar=write --create-dirs --create-file-mode=text --crlf
        --crlfile=text --curves=text -d,--data=text --data-ascii=text --data-binary=text --data-raw=text
        --data-urlencode=text --delegation=text --digest -q,--disable --disable-eprt --disable-epsv
        --disallow-username-in-url --dns-interface=text --dns-ipv4-addr=text --dns-ipv6-addr=text --dns-servers=text
        --doh-cert-status --doh-insecure --doh-url=url -D,--dump-header=write --ech=text --egd-file=text --engine=text
        --etag-compare=read --etag-save=write --expect100-timeout=text -f,--fail --fail-early --fail-with-body
        --false-start -F,--form=text --form-escape --form-string=text --ftp-account=text
        --ftp-alternative-to-user=text --ftp-create-dirs!write --ftp-method=text --ftp-pasv -P,--ftp-port=text
        --ftp-pret --ftp-skip-pasv-ip --ftp-ssl --ftp-ssl-ccc --ftp-ssl-ccc-mode=text --ftp-ssl-control --ftp-ssl-reqd
        -G,--get -g,--globoff --happy-eyeballs-timeout-ms=text --haproxy-protocol --haproxy-clientip=text -I,--head
        -H,--header=text -h,--help!help --hostpubmd5=text --hostpubsha256=text --hsts=write --http0.9 -0,--http1.0
        --http1.1 --http2 --http2-prior-knowledge --http3 --http3-only --ignore-content-length
        -i,--include,--show-headers -k,--insecure --interface=text --ip-tos=text --ipfs-gateway=url -4,--ipv4
        -6,--ipv6 --json=text -j,--junk-session-cookies --keepalive --keepalive-cnt=text --keepalive-time=text
        --key=text --key-type=text --krb=text --libcurl=write --limit-rate=text -l,--list-only --local-port=text
        -L,--location --location-trusted --login-options=text --mail-auth=text --mail-from=text!write
        --mail-rcpt=text!write --mail-rcpt-allowfails -M,--manual!help --max-filesize=text --max-redirs=text
        -m,--max-time=text --metalink --mptcp --negotiate -n,--netrc --netrc-file=text --netrc-optional -:,--next
        --no-alpn -N,--no-buffer --buffer --no-clobber --clobber --no-compressed --no-fail --no-keepalive
        --no-location --no-netrc --no-npn --no-progress-meter --progress-meter --no-remote-name-all --no-sessionid
        --no-silent --no-verbose --no-insecure --noproxy=text --ntlm --ntlm-wb --oauth2-bearer=text -o,--output=write
        --output-dir=text --out-null -Z,--parallel --parallel-immediate --parallel-max=text --parallel-max-host=text
        --pass=text --path-as-is --pinnedpubkey=text --post301 --post302 --post303 --preproxy=url -#,--progress-bar
        --proto=text --proto-default=text --proto-redir=text -x,--proxy=url --proxy-anyauth --proxy-basic
        --proxy-ca-native --proxy-cacert=text --proxy-capath=text --proxy-cert=text --proxy-cert-type=text
        --proxy-ciphers=text --proxy-crlfile=text --proxy-digest --proxy-header=text --proxy-http2 --proxy-insecure
        --proxy-key=text --proxy-key-type=text --proxy-negotiate --proxy-ntlm --proxy-pass=text
        --proxy-pinnedpubkey=text --proxy-service-name=text --proxy-ssl-allow-beast --proxy-ssl-auto-client-cert
        --proxy-tls13-ciphers=text --proxy-tlsauthtype=text --proxy-tlspassword=text --proxy-tlsuser=text
        --proxy-tlsv1 -U,--proxy-user=text --proxy1.0=url -p,--proxytunnel --pubkey=text -Q,--quote=text!write
        --random-file=text -r,--range=text --rate=text --raw -e,--referer=text -J,--remote-header-name
        -O,--remote-name --remote-name-all -R,--remote-time --remove-on-error -X,--request=text --request-target=text
        --resolve=text --retry=text --retry-all-errors --retry-connrefused --retry-delay=text --retry-max-time=text
        --sasl-authzid=text --sasl-ir --service-name=text -S,--show-error -s,--silent --sigalgs=text --skip-existing
        --socks4=url --socks4a=url --socks5=url --socks5-basic --socks5-gssapi --socks5-gssapi-nec
        --socks5-gssapi-service=text --socks5-hostname=url -Y,--speed-limit=text -y,--speed-time=text --ssl
        --ssl-allow-beast --ssl-auto-client-cert --ssl-no-revoke --ssl-reqd --ssl-revoke-best-effort
        --ssl-sessions=write -2,--sslv2 -3,--sslv3 --stderr=write --styled-output --no-styled-output
        --suppress-connect-headers --tcp-fastopen --tcp-nodelay --tls-earlydata -t,--telnet-option=text
        --tftp-blksize=text --tftp-no-options -z,--time-cond=text --tls-max=text --tls13-ciphers=text
        --tlsauthtype=text --tlspassword=text --tlsuser=text -1,--tlsv1 --tlsv1.0 --tlsv1.1 --tlsv1.2 --tlsv1.3
        --tr-encoding --trace=write --trace-ascii=write --trace-config=text --trace-ids --trace-time
        --unix-socket=text -T,--upload-file=copy!write --url=url --url-query=text -B,--use-ascii -u,--user=text
        -A,--user-agent=text --variable=text --expand-data=text --expand-url=url --expand-header=text -v,--verbose
        -V,--version!help -w,--write-out=text --vlan-priority=text --xattr --curl-options=text --no-decode-filename
        --dry-run!dry --pretty
    """,
    "wget|wget2": """net url* -V,--version!help -h,--help!help -b,--background -e,--execute=text!exec
        -o,--output-file=write -a,--append-output=append -d,--debug -q,--quiet -v,--verbose -nv,--no-verbose
        --report-speed=text -i,--input-file=read -F,--force-html -B,--base=url --config=read!exec --no-config
        --rejected-log=write -t,--tries=text --retry-connrefused --retry-on-host-error --retry-on-http-error=text
        -O,--output-document=write -nc,--no-clobber --clobber --no-netrc --netrc -c,--continue --start-pos=text
        --progress=text --show-progress --no-show-progress -N,--timestamping --no-timestamping --no-if-modified-since
        --no-use-server-timestamps -S,--server-response --spider -T,--timeout=text --dns-timeout=text
        --connect-timeout=text --read-timeout=text --dns-servers=text --bind-dns-address=text -w,--wait=text
        --waitretry=text --random-wait --no-proxy --proxy=?text -Q,--quota=text --bind-address=text --limit-rate=text
        --no-dns-cache --restrict-file-names=text --ignore-case -4,--inet4-only -6,--inet6-only --prefer-family=text
        --user=text --password=text --ask-password --use-askpass=exec!exec --no-iri --local-encoding=text
        --remote-encoding=text --unlink --xattr --no-xattr -nd,--no-directories -x,--force-directories
        -nH,--no-host-directories --protocol-directories -P,--directory-prefix=write --cut-dirs=text --http-user=text
        --http-password=text --http-passwd=text --no-cache --cache=text --default-page=text
        -E,--adjust-extension,--html-extension --ignore-length --header=text --compression=text --max-redirect=text
        --proxy-user=text --proxy-password=text --referer=text --save-headers -U,--user-agent=text
        --no-http-keep-alive --no-cookies --load-cookies=text --save-cookies=write --keep-session-cookies
        --post-data=text!write --post-file=copy!write --method=text --body-data=text!write --body-file=copy!write
        --content-disposition --content-on-error --auth-no-challenge --secure-protocol=text --https-only
        --no-check-certificate --check-certificate=?text --certificate=text --certificate-type=text --private-key=text
        --private-key-type=text --ca-certificate=text --ca-directory=text --crl-file=text --pinnedpubkey=text
        --random-file=text --egd-file=text --ciphers=text --no-hsts --hsts-file=write --ftp-user=text
        --ftp-password=text --no-remove-listing --no-glob --no-passive-ftp --preserve-permissions --retr-symlinks
        --ftps-implicit --ftps-resume-ssl --ftps-clear-data-connection --ftps-fallback-to-ftp --warc-file=write
        --warc-header=text --warc-max-size=text --warc-cdx --warc-dedup=read --no-warc-compression --no-warc-digests
        --no-warc-keep-log --warc-tempdir=text -r,--recursive -l,--level=text --delete-after -k,--convert-links
        --convert-file-only --backups=?text -K,--backup-converted -m,--mirror -p,--page-requisites --strict-comments
        -A,--accept=text -R,--reject=text --accept-regex=text --reject-regex=text --regex-type=text -D,--domains=text
        --exclude-domains=text --follow-ftp --follow-tags=text --ignore-tags=text -H,--span-hosts -L,--relative
        -I,--include-directories=text --trust-server-names -X,--exclude-directories=text -np,--no-parent -n
        -Y,--no-robots --input-metalink=read --preferred-location=text --metalink-over-http --bind-interface=text
        --tries-metalink=text --max-threads=text --chunk-size=text --http2 --no-http2 --progress=text --force-progress
        --verify-sig=?text --stats-site=?text
    """,
    "aria2c|aria2|axel|lftpget|puf|gallery-dl|you-get|gdown|megadl|snarf|streamlink|httrack|gdown.pl": """write,net
        url* -v --version!help -h --help!help -d,--dir=write -o,--out,--output=write -i,--input-file=read -a=text
        -x,--max-connection-per-server=text -n,--num-connections=text -s,--split=text -c,--continue -q,--quiet
        -T,--torrent-file=read -M,--metalink-file=read -j,--max-concurrent-downloads=text --max-download-limit=text
        --max-overall-download-limit=text -S,--show-files -l,--log=write --seed-time=text --seed-ratio=text
        --enable-rpc!exec --on-download-complete=exec!exec --load-cookies=text --header=text -U,--user-agent=text
        --http-user=text --http-passwd=text --all-proxy=url --check-certificate=text -V,--check-integrity
        --file-allocation=text -Z,--force-sequential -F,--list-formats -f,--format=text -g,--get-url -e,--get-title
        -J,--dump-json -k,--keep -t,--timeout=text --exec=shell!exec --simulate!dry
    """,
    "http|https|xh|xhs|curlie": """net url text* -j,--json -f,--form -x,--compress --multipart --boundary=text
        --raw=text --pretty=text -s,--style=text --unsorted --sorted --response-charset=text --response-mime=text
        --format-options=text -p,--print=text -h,--headers -m,--meta -b,--body -v,--verbose --all
        -P,--history-print=text -S,--stream -o,--output=write -d,--download!write -c,--continue -q,--quiet
        --session=text --session-read-only=text -a,--auth=text -A,--auth-type=text --ignore-netrc --offline!dry
        --proxy=url -F,--follow --max-redirects=text --max-headers=text --timeout=text --check-status --path-as-is
        --chunked --verify=text --ssl=text --ciphers=text --cert=text --cert-key=text --cert-key-pass=text
        -I,--ignore-stdin --help!help --manual!help --version!help --debug --traceback --default-scheme=text
        --curl!dry --no-check-status -4 -6 --http-version=text --bearer=text
    """,
    "httpx|httprobe|tlsx|sslscan|sslyze|testssl|testssl.sh|whatweb|wafw00f|nikto|nuclei|gobuster|ffuf|"
    "dirb|wfuzz|katana|amass|unicornscan": "write,net text* -h --help!help -v -V --version!help --no-colour",
    "httpie": """read --help!help --version!help
        cli: read
        cli check-updates: read,net none
        cli export-args: read none
        cli plugins: read
        cli plugins list: read none
        cli plugins install|upgrade|uninstall: exec,net text*
        cli sessions: write text*
        plugins: read
        plugins list: read none
        plugins install|upgrade|uninstall: exec,net text*
    """,
    "medusa|hydra|ncrack|nxc|crackmapexec|patator": """write,net text* --help!help --version!help -h=text -H=text
        -u=text -U=text -P=text -p=text -M=text -n=text -t=text -T=text -f -F -q -d -v=text -l=text -L=text -s=text
        -o=write -b -r=text -e=text -C=text -x=text -R -S -I -V -W=text -w=text
    """,
    "websocat|wscat|grpcurl|evans|ghz|grpc_cli": """write,net text* --help!help -h=text -p=text -t=text -m=text
        -q=text -u=text -P=text -i=text -r -f=read -l -d -L -C -b=text -o=text -c=text -plaintext -import-path=text
        -proto=text -V=text -X=text -k -G=text -e -D=text -K=text -Z -A=text
    """,
    "ab|wrk|wrk2|hey|siege|vegeta|bombardier|oha|h2load|httperf|http_load|loadtest|autocannon|"
    "slowhttptest|boom": """write,net text* --help!help --version!help -n=text -c=text -t=text -d=text -k -q=text
        -z=text -H=text -p=read -T=text -m=text -b -f=read -e=write -s=text -A=text -C=text -g=write -r=text -v -w -i
        -parallel=text -rate=text -fetches=text -seconds=text
    """,
    "pfctl": """priv text* -s=text!dry -n!dry -d -e -f=read -F=text -a=text -t=text -T=text -k=text -K=text -v -q -g
        -i=text -m -o=text -p=text -r -x=text -z -A -D=text -h -N -O -P -R -S -V=text -L=text -I=text -w=text
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
    "ftp|ncftp|tnftp|pftp|tftp": """write,net text* -4 -6 -A -a -d -e -f=read!exec -g -i -n -p -t -v -u=text -c=text
        -m=text -l --help!help --version!help -h
    """,
    "lftp": """write,net text* -c=text!exec -e=text!exec -f=read!exec -u,--user=text -p=text -d --norc --rcfile=read
        -h,--help!help -v,--version!help --env-password
    """,
    "ncftpget|ncftpput": "write,net text* -R -u=text -p=text -P=text -m -v -V -z -f=read -DD!delete",
    "sftp": """write,net copy put? -4 -6 -A -a -B=text -b=read!exec -C -c=text -D=exec!exec -F=read -f -i=text -J=host
        -l=text -N -o=text -P=text -p -q -R=text -r -S=exec!exec -s=text -v -X=text
    """,
    "ssh|slogin|dbclient|bssh|tssh|xxh": """net host remote? -4 -6 -A -a -B=text -b=text -C -c=text -D=text -E=append
        -e=text -F=read -f -G!dry -g -I=exec!exec -i=text -J=host -K -k -L=text -l=user -M -m=text -N -n -O=text!write
        -o=text -P=text -p=text -Q=text!help -q -R=text!write -S=text -s -T -t -V!help -v -W=text -w=text!write -X -x
        -Y -y
    """,
    "autossh": """net host remote? -M=text -f -V!help -4 -6 -A -a -B=text -b=text -C -c=text -D=text -E=append -e=text
        -F=read -g -I=exec!exec -i=text -J=host -K -k -L=text -l=user -m=text -N -n -O=text!write -o=text -p=text -q
        -R=text!write -S=text -s -T -t -v -W=text -w=text!write -X -x -Y -y
    """,
    "scp": """net copy+ put!write -1 -2 -3 -4 -6 -A -B -C -c=text -D=exec!exec -E -F=read -i=text -J=host -l=text -O
        -o=text -P=text -p -q -R -r -S=exec!exec -s -T -v -X=text
    """,
    "sshfs": "write,net copy put -o=text -p=text -C -F=read -d,--debug -f -s -1 -V,--version!help -h,--help!help -u",
    "ssh-copy-id": "priv,net host -i=text -f -n!dry -s -p=text -o=text -x -t=text -F=text -h,-?!help",
    "sshpass": "read command -p=text -f=text -d=text -e -P=text -v -h!help -V!help @stop",
    "mosh": """net host remote? --client=exec --server=text --predict=text -a,--predict-always -n --predict-overwrite
        -4 -6 --family=text -p,--port=text --bind-server=text --ssh=shell!exec --no-ssh-pty --ssh-pty --no-init
        --local --experimental-remote-ip=text --help!help --version!help -v
    """,
    "et": """net host text* -p,--port=text -c,--command=remote -t,--tunnel=text -r=text!write -x --jumphost=text
        --ssh-option=text -h,--help!help --version!help
    """,
    "pssh|parallel-ssh|clush|dsh|pdsh|pscp|parallel-scp|prsync|pslurp|pnuke": """exec,net text* -h,--hosts=read
        -H,--host=text -l,--user=text -p,--par=text -i,--inline -A,--askpass -t,--timeout=text -o,--outdir=write
        -e,--errdir=write -O,--option=text -v,--verbose -w=text -g=text -b -a -x=text -X=text --help!help
        --version!help
    """,
    "rsync": """net copy+ put!write -v,--verbose --info=text --debug=text --stderr=text -q,--quiet --no-motd
        -c,--checksum -a,--archive -r,--recursive -R,--relative --no-implied-dirs -b,--backup --backup-dir=write
        --suffix=text -u,--update --inplace --append --append-verify -d,--dirs --old-dirs,--old-d --mkpath -l,--links
        -L,--copy-links --copy-unsafe-links --safe-links --munge-links -k,--copy-dirlinks -K,--keep-dirlinks
        -H,--hard-links -p,--perms -E,--executability --chmod=text -A,--acls -X,--xattrs -o,--owner -g,--group
        --devices --copy-devices --write-devices --specials -D -t,--times -U,--atimes --open-noatime -N,--crtimes
        -O,--omit-dir-times -J,--omit-link-times --super --fake-super -S,--sparse --preallocate -n,--dry-run!dry
        -W,--whole-file --checksum-choice,--cc=text -x,--one-file-system -B,--block-size=text -e,--rsh=shell
        --rsync-path=text!exec --existing,--ignore-non-existing --ignore-existing
        --remove-source-files,--remove-sent-files!delete --del,--delete-during!delete --delete!delete
        --delete-before!delete --delete-delay!delete --delete-after!delete --delete-excluded!delete
        --ignore-missing-args --delete-missing-args!delete --ignore-errors --force --max-delete=text --max-size=text
        --min-size=text --max-alloc=text --partial --partial-dir=text --delay-updates -m,--prune-empty-dirs
        --numeric-ids --usermap=text --groupmap=text --chown=text --timeout=text --contimeout=text -I,--ignore-times
        --size-only -@,--modify-window=text -T,--temp-dir=text -y,--fuzzy --compare-dest=read --copy-dest=read
        --link-dest=read -z,--compress --new-compress --old-compress --compress-choice,--zc=text
        --compress-level,--zl=text --skip-compress=text -C,--cvs-exclude -f,--filter=text -F --exclude=text
        --exclude-from=read --include=text --include-from=read --files-from=read -0,--from0 --old-args
        -s,--secluded-args,--protect-args --trust-sender --copy-as=text --address=text --port=text --sockopts=text
        --blocking-io --outbuf=text --stats -8,--8-bit-output -h,--human-readable --progress -P -i,--itemize-changes
        -M,--remote-option=text --out-format,--log-format=text --log-file=append --log-file-format=text
        --password-file=text --early-input=read --list-only!dry --bwlimit=text --stop-after=text --stop-at=text
        --fsync --write-batch=write --only-write-batch=write --read-batch=read --protocol=text --iconv=text
        --checksum-seed=text -4,--ipv4 -6,--ipv6 -V,--version!help --help!help --daemon!exec --config=read --no-detach
        --server!exec --sender --noatime --no-r --no-recursive --no-R --no-relative --no-l --no-links --no-p
        --no-perms --no-t --no-times --no-g --no-group --no-o --no-owner --no-D --no-devices --no-specials --no-A
        --no-acls --no-X --no-xattrs --no-W --no-whole-file --no-z --no-compress --no-i-r --no-inc-recursive
        --inc-recursive --i-r --no-progress --no-partial --no-verbose --no-v --no-h --no-human-readable --no-bwlimit
        --no-dirs --no-d --no-checksum --no-8 --no-H --no-hard-links --no-sparse --no-S --no-inplace --no-blocking-io
        --no-chmod --no-super --no-omit-dir-times --no-O --no-J --no-U --no-atimes --no-s --no-implied-dirs
        --msgs2stderr --no-msgs2stderr --qsort --no-whole-file --ignore-non-existing --no-delay-updates --no-fuzzy
        --no-y --no-timeout --no-contimeout --no-from0 --no-numeric-ids
    """,
    "rcp|rdist|bbcp|mscp|fpsync|csync2|lsyncd|syncthing|croc|wormhole|magic-wormhole|ffsend|"
    "magic-wormhole-rs|transfer|transfersh|portal": "write,net text* -h --help!help --version!help",
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
    "capinfos|editcap|mergecap|tcpflow|tcpslice|ngrep|tcpreplay|tcpprep|tcprewrite|text2pcap|httpflow|"
    "httpry|snort|zeek|suricata|pcapfix": "write read* -h --help!help -V --version!help",
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
    "speedometer|darkstat|netwatch|ifpps|netsniff-ng|trafshow|pktstat|jnettop|tcptrack|sniffnet|"
    "nethogs-git|dstat-net": """read text* -h,--help!help -V,-v,--version!help -i=text -n -N -p -P -b -B -m -G=text
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
    "openvpn|openvpn3|openconnect|vpnc|pptp|pppd|pon|poff|wpa_supplicant|xl2tpd|ocserv|gpclient|"
    "protonvpn|mullvad|nordvpn|expressvpn|piactl|ivpn|mozillavpn|strongswan": """write,net text* --config=read
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
    "dhclient|udhcpc|dhcp6c": """write text* -r -x -v -d -q -1 -4 -6 -n -k -p=text -s=text -cf=read -lf=write
        -pf=write -sf=exec -i=text -b -f -h,--help!help --version!help -U,--dumplease -w,--waitip=?text --release
        --rebind --renew --exit --test!dry -T,--test!dry
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
    "netfilter-persistent|iptables-persistent|shorewall|shorewall6|ferm|csf|firehol|ipfw|ipfilter|apf": """priv text*
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
    "lynx|w3m|links|links2|elinks|browsh|carbonyl|dillo": """net url* @long -dump -source -listonly -nolist
        -width=text -accept_all_cookies -auth=text -cfg=read!exec -cookie_file=write -cookies -color -head
        -mime_header -useragent=text -stdin -help!help -version!help -post_data!write -get_data -cmd_script=read!exec
        -cmd_log=write -crawl -traversal -force_html -hiddenlinks=text -image_links -connect_timeout=text
        -read_timeout=text -T=text -cols=text -I=text -O=text -s -no-cookie -o=text -B -v -M -N -G -H=text -t=text
        -l=text -F -dump_source -dump_both -dump_head -dump_extra -no-numbering -no-references -codepage=text
        -html-numbered-links=text -display_charset=text -nonumbers -nomargins -justify -preparsed -term=text -tna
        -noreferer -realm -validate -unique_urls -width=text -no-connect -remote=text -session=text -dump-width=text
        -dump-charset=text -no-home -anonymous -ssl.certificates=text --help!help --version!help -nostatus -nopause
        -minimal
    """,
    "nail|Mail|heirloom-mailx": """write,net text* -s=text -c=text -b=text -r=text -a=text -A=read -f=?read -F -e -E
        -H!dry -i -I -N -n -q=read -R -S=text -T=text -t -u=user -v -V!help -~ --help!help --version!help
        --subject=text --content-type=text --attach=read -M=text
    """,
    "postfix-sendmail|neomutt|alpine|mailsend|nullmailer-inject|s3mail": """write,net text* -t -v -i -f=text -F=text
        -s=text -a=read -bp!dry -bv -q --help!help --version!help -c=text -b=text -r=text -H=read -o=text -C=read
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
    "ldapsearch": """net text* -a=text -A -b=text -c -C -d=text -D=text -e=text -E=text -f=read -F=text -h=text -H=url
        -I -l=text -L -LL -LLL -M -n!dry -N -o=text -O=text -p=text -P=text -Q -R=text -s=text -S=text -t -tt -T=write
        -u -U=text -v -V!help -w=text -W -x -X=text -y=text -Y=text -z=text -Z -ZZ --help!help
    """,
    "ldapwhoami|ldapcompare|ldapurl": """net text* -d=text -D=text -e=text -h=text -H=url -I -n!dry -N -o=text -O=text
        -p=text -P=text -Q -R=text -U=text -v -V!help -w=text -W -x -X=text -y=text -Y=text -z -Z -ZZ
    """,
    "ldapmodify|ldapadd|ldappasswd|ldapmodrdn|ldapexop|ldapvi": """priv,net text* -a -c -d=text -D=text -f=read
        -h=text -H=url -n!dry -M -o=text -p=text -P=text -Q -S -s=text -v -w=text -W -x -X=text -y=text -Y=text -Z -ZZ
        -A -r
    """,
    "ldapdelete": """delete,net text* -c -d=text -D=text -f=read -h=text -H=url -n!dry -M -o=text -p=text -P=text -Q
        -r -v -w=text -W -x -X=text -y=text -Y=text -Z -ZZ
    """,
    "smbclient": """write,net text* -L,--list=host!dry -U,--user=text -N,--no-pass -c,--command=text!exec
        -W,--workgroup=text -I,--ip-address=text -p,--port=text -m,--max-protocol=text -A,--authentication-file=text
        -D,--directory=text -d,--debuglevel=text -g,--grepable -k,--kerberos -P,--machine-pass -s,--configfile=read
        -t,--timeout=text -T,--tar=text -q,--quiet -E,--stderr -n=text -V,--version!help -?,--help!help --option=text
    """,
    "smbget|rpcclient|smbmap|smbcacls|smbcquotas|enum4linux|impacket-smbclient": """write,net text* -U,--user=text
        -N,--no-pass -c,--command=text -W=text --help,-h!help
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
    "http-server|serve|miniserve|simplehttpserver|updog|live-server|httpd-serve|darkhttpd|webfsd|"
    "caddy-file-server": "priv,net text* -p=text -h --help!help -v --version!help",
    "proxychains-ng|usewithtor": "read command @stop -i -f=read -q --help!help --version!help -v -d -u=text -p=text",
    "mtr-packet|ip-monitor|ipmaddr|iptunnel|rtmon|routel|rtstat|lnstat|nstat|ctstat|ifcfg|rtacct|genl|"
    "devlink|rdma|dcb|vdpa|tipc": """read text* -a -n -s -z -r -j,--json -p,--pretty -d,--dump=?text -i=text -k=text
        -w=text -c=text -h,--help!help -V,--version!help -t=text --noupdate --reset --ignore --zeros --errors
    """,
    "lldpcli|lldpctl": "read text* -d -u=text -f,-o=text -v -h!help -L=text",
    "birdc|birdcl|frrctl": """exec text* -s=text -v -r -l
        show|help|echo: read text*
        show*: read none
    """,
    "vtysh": """exec none -b -d=text -f=read!exec -E -e -C,--dryrun!dry -m -u -n -w --vty_socket=text --help!help
        -h!help -c=text
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
}
