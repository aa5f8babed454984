"""Requests, transfers, and commands on other machines."""

PROGRAMS = {
    "curl|wcurl": """net url* -a,--append --abstract-unix-socket=text --alt-svc=write --anyauth --aws-sigv4=text
        --basic --ca-native --cacert=text --capath=text -E,--cert=text --cert-status --cert-type=text --ciphers=text
        --compressed --compressed-ssh -K,--config=read!exec --connect-timeout=text --connect-to=text
        -C,--continue-at=text -b,--cookie=read -c,--cookie-jar=write --create-dirs --create-file-mode=text --crlf
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
    "httpx|httprobe|tlsx|nuclei|gobuster|ffuf|dirb|wfuzz|katana|amass|unicornscan": """
        write,net text* -h --help!help -v -V --version!help --no-colour
    """,
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
    "websocat|wscat|evans|ghz|grpc_cli": """write,net text* --help!help -h=text -p=text -t=text -m=text
        -q=text -u=text -P=text -i=text -r -f=read -l -d -L -C -b=text -o=text -c=text -plaintext -import-path=text
        -proto=text -V=text -X=text -k -G=text -e -D=text -K=text -Z -A=text
    """,
    "httperf|http_load|loadtest|slowhttptest|boom": """
        write,net text* --help!help --version!help -n=text -c=text -t=text -d=text -k -q=text
        -z=text -H=text -p=read -T=text -m=text -b -f=read -e=write -s=text -A=text -C=text -g=write -r=text -v -w -i
        -parallel=text -rate=text -fetches=text -seconds=text
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
    "rsync": """net copy+ put!write -v,--verbose --info=text --debug=text --stderr=text -q,--quiet --no-motd
        -c,--checksum -a,--archive -r,--recursive -R,--relative --no-implied-dirs -b,--backup --backup-dir=write
        --suffix=text -u,--update --inplace --append --append-verify -d,--dirs --old-dirs,--old-d --mkpath -l,--links
        -L,--copy-links --copy-unsafe-links --safe-links --munge-links -k,--copy-dirlinks -K,--keep-dirlinks
        -H,--hard-links -p,--perms -E,--executability --chmod=text -A,--acls -X,--xattrs -o,--owner -g,--group
        --devices --copy-devices --write-devices --specials -D -t,--times -U,--atimes --open-noatime -N,--crtimes
        -O,--omit-dir-times -J,--omit-link-times --super --fake-super -S,--sparse --preallocate -n,--dry-run!dry
        -W,--whole-file --checksum-choice,--cc=text -x,--one-file-system -B,--block-size=text -e,--rsh=shell
        --rsync-path=remote!exec --existing,--ignore-non-existing --ignore-existing
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
    "browsh|carbonyl|dillo": """net url* @long -dump -source -listonly -nolist
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
    "impacket-smbclient": """write,net text* -U,--user=text
        -N,--no-pass -c,--command=text -W=text --help,-h!help
    """,
    "http-server|serve|miniserve|simplehttpserver|updog|live-server|httpd-serve|darkhttpd|webfsd|"
    "caddy-file-server": "priv,net text* -p=text -h --help!help -v --version!help",
    "grpcurl": """
        read,net text* @long -plaintext -insecure -cacert=read -cert=read -key=read -authority=text
            -servername=text -H,-rpc-header=text -reflect-header=text -d=text -format=text -import-path=read
            -proto=read -protoset=read -protoset-out=write!write -proto-out-dir=write!write -use-reflection
            -max-time=text -connect-timeout=text -keepalive-time=text -max-msg-sz=text -emit-defaults
            -allow-unknown-fields -msg-template -format-error -expand-headers -unix -v -vv -user-agent=text
            -version!help -help,-h!help
    """,
    "pssh|parallel-ssh|prun": """
        net remote -h,--hosts=read -H,--host=host -l,--user=text -p,--par=text -i,--inline --inline-stdout
            -P,--print -A,--askpass -t,--timeout=text -o,--outdir=write!write -e,--errdir=write!write
            -O,--option=text -x,--extra-args=text -X,--extra-arg=text -v,--verbose -I,--send-input!exec
            -g,--host-glob=text --help!help --version!help
    """,
    "pdsh": """
        net remote -w=host -x=text -g=text -X=text -a -A -i -n=text -N -l=text -f=text -t=text -u=text -b -S -s
            -R=text -M=text -q!help -d -C -P=text -j=text -L!help -V!help -h!help -F=read -k
    """,
    "clush": """
        net remote -w,--nodes=host -x,--exclude=text -X=text -g,--group=text -a,--all -G,--groupbase -r,--regroup
            -b,--dshbak -B -N -L -S,--maxrc -q,--quiet -v,--verbose -d,--debug -D,--diff -P,--progress
            -R,--worker=text -f,--fanout=text -l,--user=text -o,--options=text -t,--connect_timeout=text
            -u,--command_timeout=text -O,--option=text -p -n,--nostdin --color=text --hostfile,--machinefile=read
            --pick=text -s=text -m,--mode=text --outdir=write!write --errdir=write!write -c,--copy!write
            --rcopy!write --dest=write!write --conf=read --remote=text -E=text -h,--help!help --version!help
            --axis=text --groupsconf=read --diff --topology=read
    """,
    "dsh": """
        net remote -m,--machine=host -g,--group=text -a,--all -f,--file=read -r,--remoteshell=text
            -o,--remoteshellopt=text -c,--concurrent-shell -w,--wait-shell -M,--show-machine-names
            -H,--hide-machine-names -i,--duplicate-input -b,--bufsize=text -F,--forklimit=text -N,--num-topology=text
            -v,--verbose -q,--quiet -V,--version!help -h,--help!help
    """,
    "mussh": """
        net none -H=read -h=host -c=remote -C=exec -m=?count -l=text -L=text -d=?text -v=?text -q -i=read -o=text
            -a -A -b -B -u -U -P -s=text -t=text -V!help --help!help
    """,
    "pscp|parallel-scp|pscp.pssh": """
        write,net copy+ put -h,--hosts=read -H,--host=host -l,--user=text -p,--par=text -r,--recursive
            -A,--askpass -t,--timeout=text -o,--outdir=write -e,--errdir=write -O,--option=text -x,--extra-args=text
            -X,--extra-arg=text -v,--verbose --help!help --version!help
    """,
    "prsync|parallel-rsync": """
        write,net copy+ put -h,--hosts=read -H,--host=host -l,--user=text -p,--par=text -r,--recursive
            -a,--archive -z,--compress -A,--askpass -t,--timeout=text -o,--outdir=write -e,--errdir=write
            -O,--option=text -x,--extra-args=text -X,--extra-arg=text -S,--ssh-args=text -v,--verbose --help!help
            --version!help
    """,
    "pslurp|parallel-slurp|rpdcp": """
        write,net copy+ write -h,--hosts=read -H,--host=host -l,--user=text -p,--par=text -r,--recursive
            -L,--localdir=write -A,--askpass -t,--timeout=text -o,--outdir=write -e,--errdir=write -O,--option=text
            -x,--extra-args=text -v,--verbose -w=host -g=text -a --help!help --version!help
    """,
    "pdcp": """
        write,net copy+ put -w=host -x=text -g=text -a -l=text -f=text -t=text -u=text -r -p -R=text -V!help
            -h!help
    """,
    "pnuke|parallel-nuke": """
        write,net process -h,--hosts=read -H,--host=host -l,--user=text -p,--par=text -A,--askpass
            -t,--timeout=text -o,--outdir=write -e,--errdir=write -O,--option=text -v,--verbose --help!help
            --version!help
    """,
    "rpcclient": """
        write,net host -U,--user=text -N,--no-pass -c,--command=text -W=text -A=read -I=text -p=text -k -d=text
            --pw-nt-hash --help,-h!help
    """,
    "smbget": """
        write,net url* -U,--user=text -N,--no-pass,-n -a,--guest -R,--recursive -r,--resume -u,--update
            -o,--outputfile=write -O,--stdout!look -D,--dots -P -q,--quiet -v,--verbose -w,--workgroup=text
            -e,--encrypt -f,--rcfile=read --help,-h!help
    """,
    "smbmap|enum4linux|smbcacls|smbcquotas": """
        write,net text* -H=host --host-file=read -u=text -p=text -d=text -P=text -x=remote -L -r=?text -R=?text
            -A=text -g=write -v --download=text --upload=text --delete=text!delete -a -U -S -G -o -i -n -N -k=text
            -l=text -W=text --sharesonly --user=text --help,-h!help
    """,
    "elinks|links|links2|w3m|lynx": """
        read,net text* -dump,--dump -dump-color-mode=text -dump-charset=text -dump-width=text -source -no-connect
            -no-numbering -no-references -no-mouse -cookie -no-cookie -T=text -O=text -I=text -S -F -R -v -4 -6
            -o=text -cols=text -graph,-no-graph -M -B -H -X -W -l=text -num -t=text -s -help,--help,-h!help
            -version,--version!help -width=text -listonly -nolist -nonumbers -hiddenlinks=text -accept_all_cookies
            -cfg=read -lss=read -useragent=text -head -mime_header -crawl!write -traversal!write
            -cmd_script=read!exec -cmd_log=write -post_data -get_data -auth=text -pauth=text -term=text -vikeys
            -emacskeys -stdin -force_html -image_links -display_charset=text -assume_charset=text -error_file=write
            -anonymous -restrictions=text -noredir -connect_timeout=text -read_timeout=text -g -mode=text
            -driver=text -download-dir=text -source=?text -html-numbered-links=text -ssl.certificates=text
            -max-connections=text -retries=text -receive-timeout=text -config-file=read -eval=text!exec
            -remote=text!write -session-ring=text -touch-files -verbose=text -anonymous=text @long
    """,
}
