"""Programs for keys, certificates, passwords, secret stores and the search for malware."""

PROGRAMS = {
    "openssl|libressl|gmssl": """read @long -help,--help!help
        $io_0 = -in=read -out=write -inform=text -outform=text -passin=text -passout=text -password=text
        $io_1 = $io_0 -engine=text -provider=text -provider-path=text -propquery=text -noout -text -rand=text
        $io = $io_1 -writerand=write -nameopt=text -help,--help!help -config=read
        $key = -in=text -key=text -inkey=text -keyform=text -keypass=text -out=write
        $md_0 = -md5 -sha1 -sha224 -sha256 -sha384 -sha512 -sha512-256 -sha3-256 -sha3-512 -ripemd160
        $md = $md_0 -blake2b512 -blake2s256 -shake256 -sm3 -md=text
        $verify_0 = -CAfile=text -CApath=text -CAstore=text -no-CAfile -no-CApath -no-CAstore
        $verify_1 = $verify_0 -untrusted=read -trusted=read -crl_check -crl_check_all -CRLfile=read -purpose=text
        $verify_2 = $verify_1 -partial_chain -verify_hostname=text -verify_email=text -verify_ip=text
        $verify_3 = $verify_2 -verify_depth=text -show_chain -x509_strict -attime=text -no_check_time -policy=text
        $verify_4 = $verify_3 -issuer_checks -check_ss_sig -verify_name=text -auth_level=text -nameopt=text -verbose
        $verify_5 = $verify_4 -ignore_critical -trusted_first -no_alt_chains -no-alt-chains -policy_check
        $verify = $verify_5 -explicit_policy -use_deltas -crl_download
        $tls_0 = -connect=text -host=text -port=text -bind=text -proxy=text -proxy_user=text -proxy_pass=text
        $tls_1 = $tls_0 -unix=text -4 -6 -servername=text -noservername -verify=text -verify_return_error
        $tls_2 = $tls_1 -verify_quiet -cert=text -certform=text -cert_chain=text -key=text -keyform=text -pass=text
        $tls_3 = $tls_2 -showcerts -prexit -no_ssl3 -no_tls1 -no_tls1_1 -no_tls1_2 -no_tls1_3 -tls1 -tls1_1 -tls1_2
        $tls_4 = $tls_3 -tls1_3 -ssl3 -ssl2 -dtls -dtls1 -dtls1_2 -cipher=text -ciphersuites=text -curves=text
        $tls_5 = $tls_4 -groups=text -sigalgs=text -client_sigalgs=text -starttls=text -xmpphost=text -name=text
        $tls_6 = $tls_5 -tlsextdebug -status -alpn=text -nextprotoneg=text -ign_eof -no_ign_eof -quiet -brief -debug
        $tls_7 = $tls_6 -msg -msgfile=write -state -nbio -crlf -reconnect -sess_out=write -sess_in=text
        $tls_8 = $tls_7 -keylogfile=write -early_data=read -psk=text -psk_identity=text -srpuser=text -srppass=text
        $tls_9 = $tls_8 -serverinfo=text -ct -noct -ctlogfile=read -trace -security_debug -security_debug_verbose
        $tls_10 = $tls_9 -no_ticket -bugs -comp -no_comp -serverpref -legacy_renegotiation -legacy_server_connect
        $tls_11 = $tls_10 -no_legacy_server_connect -async -maxfraglen=text -max_send_frag=text -split_send_frag=text
        $tls_12 = $tls_11 -max_pipelines=text -read_buf=text -fallback_scsv -use_srtp=text -keymatexport=text
        $tls_13 = $tls_12 -keymatexportlen=text -dane_tlsa_domain=text -dane_tlsa_rrdata=text -requestCAfile=text
        $tls = $tls_13 -no-interactive -adv -time=text -new -reuse -nbio_test -www=text -mtu=text -timeout
        version: read none -a -b -d -e -f -h -m -o -p -r -s -v -c
        help|list|list-*|no-*: read text* -1 -commands -digest-commands -digest-algorithms -cipher-commands
          -cipher-algorithms -public-key-algorithms -public-key-methods -disabled -objects -options=text
          -all-algorithms -providers -verbose -select=text -kdf-algorithms -random-generators -mac-algorithms
          -encoders -decoders -key-managers -engines -missing-help
        ciphers: read text* -v -V -s -tls1 -tls1_1 -tls1_2 -tls1_3 -psk -srp -stdname -convert=text -ciphersuites=text
        s_client: net text? $tls $verify $io
        s_time: net none $tls $verify
        s_server: priv none $tls $verify $io -accept=text -www -WWW -HTTP -dcert=text -dkey=text -CAfile=text
          -Verify=text -naccept=text -rev
        sess_id: read none $io -cert -context=text
        x509: read read? $io $md -fingerprint -subject -issuer -dates -startdate -enddate -serial -hash -subject_hash
          -subject_hash_old -issuer_hash -issuer_hash_old -email -ocsp_uri -ocspid -purpose -pubkey -modulus
          -checkend=text -checkhost=text -checkemail=text -checkip=text -certopt=text -ext=text -alias -trustout
          -addtrust=text -addreject=text -setalias=text -clrtrust -clrreject -clrext -C -x509toreq -req -CA=text
          -CAkey=text -CAform=text -CAkeyform=text -CAcreateserial -CAserial=text -set_serial=text -days=text
          -not_before=text -not_after=text -preserve_dates -signkey=text -key=text -keyform=text -force_pubkey=text
          -new -subj=text -extfile=read -extensions=text -copy_extensions=text -sigopt=text -vfyopt=text -badsig
          -dateopt=text -next_serial -inform=text -multi
        req: read none $io $md -new -x509 -newkey=text!write -keyout=write -key=text -keyform=text -nodes -noenc
          -days=text -subj=text -addext=text -extensions=text -reqexts=text -reqopt=text -verify -subject -pubkey
          -modulus -utf8 -batch -set_serial=text -newhdr -multivalue-rdn -pkeyopt=text -sigopt=text -section=text
          -x509v1 -CA=text -CAkey=text -copy_extensions=text -precert -verbose -quiet -cipher=text -not_before=text
          -not_after=text
        rsa|pkey|ec|dsa: read none $io $key -pubin -pubout -check -pubcheck -modulus -aes128 -aes192 -aes256 -des
          -des3 -camellia256 -traditional -text_pub -param_out -param_enc=text -conv_form=text -no_public
          -ec_conv_form=text -ec_param_enc=text -cipher=text -RSAPublicKey_in -RSAPublicKey_out
        pkcs8: read none $io $key -topk8 -nocrypt -v1=text -v2=text -v2prf=text -iter=text -noiter -scrypt
          -traditional -saltlen=text
        pkcs12: read none $io -export -info -nokeys -nocerts -clcerts -cacerts -chain -nodes -noenc -inkey=text
          -certfile=read -name=text -caname=text -CAfile=text -CApath=text -legacy -keypbe=text -certpbe=text
          -macalg=text -nomac -nomacver -iter=text -noiter -aes256 -des3 -LMK -CSP=text -twopass -in=text -maciter
          -nomaciter -keyex -keysig -password=text -passcerts=text -untrusted=read
        pkcs7|crl2pkcs7|nseq|spkac: read none $io -print_certs -print -certfile=read -nocrl -toseq -key=text
          -challenge=text
        crl: read none $io $verify -fingerprint -hash -issuer -lastupdate -nextupdate -crlnumber -gendelta=read
          -key=text -badsig -dateopt=text
        verify: read read* $verify -help -CRLfile=read
        dgst|sha1|sha224|sha256|sha384|sha512|md5: read read* $md -binary -c -d -hex -r -out=write -sign=text!write
          -verify=text -prverify=text -signature=read -hmac=text -mac=text -macopt=text -keyform=text -passin=text
          -sigopt=text -engine=text -fips-fingerprint -list -xoflen=text -debug
        sha3-*|blake2*|rmd160: read read* $md -binary -c -d -hex -r -out=write -sign=text!write -verify=text
          -prverify=text -signature=read -hmac=text -mac=text -macopt=text -keyform=text -passin=text -sigopt=text
          -engine=text -fips-fingerprint -list -xoflen=text -debug
        mac|kdf|fipsinstall: read text* $io -macopt=text -kdfopt=text -keylen=text -binary -mac=text -digest=text
        enc|aes*|des*|base64|camellia*|aria*|bf*|rc4*: read text? $io -e -d -a -base64 -A -k=text -kfile=text
          -pass=text -K=text -iv=text -S=text -nosalt -salt -p -P -pbkdf2 -iter=text -md=text -z -none -bufsize=text
          -nopad -debug -v -ciphers -list -saltlen=text -aes-128-cbc -aes-192-cbc -aes-256-cbc -aes-256-ctr
          -aes-256-ecb -aes-128-ecb -aes256 -aes128 -des3 -des-ede3-cbc -chacha20 -camellia-256-cbc -aes-256-gcm
          -aria-256-cbc
        chacha20*: read text? $io -e -d -a -base64 -A -k=text -kfile=text -pass=text -K=text -iv=text -S=text -nosalt
          -salt -p -P -pbkdf2 -iter=text -md=text -z -none -bufsize=text -nopad -debug -v -ciphers -list -saltlen=text
          -aes-128-cbc -aes-192-cbc -aes-256-cbc -aes-256-ctr -aes-256-ecb -aes-128-ecb -aes256 -aes128 -des3
          -des-ede3-cbc -chacha20 -camellia-256-cbc -aes-256-gcm -aria-256-cbc
        genrsa|gendsa: read text? -out=write -aes128 -aes192 -aes256 -des3 -des -passout=text -f4 -F4 -3 -primes=text
          -verbose -quiet -traditional -rand=text -engine=text -camellia256
        genpkey: read none $io -algorithm=text -pkeyopt=text -paramfile=read -genparam -aes128 -aes192 -aes256
          -aes-256-cbc -aes-128-cbc -des3 -pass=text -quiet -verbose -outpubkey=write -cipher=text
        dhparam|dsaparam|ecparam|pkeyparam: read text? $io -check -C -2 -3 -5 -dsaparam -genkey -name=text
          -list_curves -check_named=text -conv_form=text -param_enc=text -no_seed -quiet -verbose
        rand: read text? -out=write -hex -base64 -rand=text -writerand=write -engine=text
        passwd: read text* -1 -5 -6 -apr1 -aixmd5 -crypt -salt=text -in=read -stdin -noverify -quiet -table -reverse
          -rand=text
        prime: read text* -hex -generate -bits=text -safe -checks=text -in=read
        speed: read text* -seconds=text -elapsed -evp=text -multi=text -mr -decrypt -bytes=text -primes=text
          -hmac=text -cmac=text -aead -async_jobs=text -misalign=text -mb -testmode -kem-algorithms
          -signature-algorithms -mlock
        asn1parse: read none $io -i -dump -dlimit=text -offset=text -length=text -strparse=text -oid=read -genstr=text
          -genconf=read -item=text -strictpem
        errstr|info|engine|ecinfo: read text* -stats -configdir -enginesdir -modulesdir -dsosep -dirnamesep -listsep
          -seeds -cpusettings -windowscontext -v -vv -vvv -vvvv -c -t -tt -pre=text -post=text
        ocsp: net none $io $verify -issuer=read -cert=read -serial=text -url=url -host=text -path=text -header=text
          -timeout=text -req_text -resp_text -noverify -no_nonce -nonce -reqin=read -respin=read -reqout=write
          -respout=write -VAfile=read -signer=text -signkey=text -index=read -CA=text -port=text -rsigner=text
          -rkey=text -no_cert_verify -validity_period=text -status_age=text -verify_other=read -trust_other -no_intern
          -no_signature_verify -no_chain -sha256 -sha1
        smime|cms: read read* $io $md $verify -encrypt -decrypt -sign -verify -pk7out -signer=text -recip=text
          -inkey=text -certfile=read -content=read -from=text -to=text -subject=text -nodetach -noverify -nochain
          -nosigs -nocerts -noattr -binary -aes256 -des3 -resign -sign_receipt -data_create -EncryptedData_decrypt
          -EncryptedData_encrypt -pwri_password=text -print -cmsout -stream -indef -secretkey=text -no_content_verify
          -no_attr_verify -keyopt=text -keyid -econtent_type=text
        ts: read none $io $verify $md -query -reply -verify -data=read -digest=text -queryfile=read -cert -no_nonce
          -tspolicy=text -signer=text -inkey=text -chain=read -token_in -token_out -section=text -crls=read
        pkeyutl|rsautl: read none $io $md -inkey=text -sigfile=read -pubin -certin -sign -verify -verifyrecover
          -encrypt -decrypt -derive -peerkey=read -pkeyopt=text -pkeyopt_passin=text -hexdump -asn1parse -rawin
          -digest=text -raw -pkcs -oaep -keyform=text -peerform=text -rev -kdf=text -kdflen=text -passin=text -encap
          -decap -kemop=text -secret=write
        storeutl: read text* $io -certs -keys -crls -subject=text -issuer=text -serial=text -alias=text
          -fingerprint=text -r
        rehash: write write* -h -old -compat -n!dry -v
        ca: priv text* $io $verify -infiles -ss_cert=read -spkac=read -name=text -section=text -policy=text -days=text
          -startdate=text -enddate=text -md=text -keyfile=text -cert=text -selfsign -notext -batch -extensions=text
          -extfile=read -revoke=read -status=text -updatedb -gencrl -crldays=text -crlhours=text -crlexts=text
          -crl_reason=text -outdir=write -subj=text -create_serial -rand_serial -preserveDN -noemailDN -msie_crl
          -multivalue-rdn -utf8 -copy_extensions=text -verbose -quiet -key=text -valid=read -keyform=text
        srp|cmp|tsget|skeyutl|configutl: priv text* $io
    """,
    "gpg|gpg2|gpg1|sequoia-chameleon-gnupg": """read read* --help,-h!help --version!help --dump-options!help
        --warranty!help -v,--verbose -q,--quiet -n,--dry-run --batch --no-tty --yes --no --options=read --no-options
        --homedir=text --log-file=append --logger-fd=text --status-fd=text --status-file=append --command-fd=text
        --command-file=text --attribute-fd=text -s,--sign!write --clear-sign,--clearsign!write -b,--detach-sign!write
        -e,--encrypt!write -c,--symmetric!write -d,--decrypt --decrypt-files!write --encrypt-files!write --store!write
        --verify --verify-files --multifile -f,--recipient-file=read --set-filename=text --for-your-eyes-only
        --use-embedded-filename!write -k,--list-keys,--list-public-keys --list-sigs,--list-signatures
        --check-sigs,--check-signatures --check-trustdb!write --fingerprint,--fingerprints -K,--list-secret-keys
        --list-packets --list-config --list-gcrypt-config --list-trustdb --list-options=text --locate-keys!write
        --locate-external-keys!write --show-keys,--show-key --print-md=text --print-mds --card-status
        --gen-random=text --gen-prime=text --export-ownertrust --enarmor!write --dearmor,--dearmour!write
        --list-only!dry --show-photos --show-session-key --show-keyring --generate-key,--gen-key!write
        --full-generate-key,--full-gen-key!write --quick-generate-key,--quick-gen-key!write --quick-add-key!write
        --quick-add-uid!write --quick-adduid!write --quick-revoke-uid!write --quick-revuid!write
        --quick-set-expire!write --quick-set-primary-uid!write --quick-sign-key!priv --quick-lsign-key!priv
        --quick-revoke-sig!write --quick-update-pref!write --generate-revocation,--gen-revoke!write
        --generate-designated-revocation,--desig-revoke!write --edit-key!write --change-passphrase,--passwd!write
        --edit-card,--card-edit!write --change-pin!write --delete-keys,--delete-key!delete
        --delete-secret-keys,--delete-secret-key,--delete-secret-and-public-key,--delete-secret-and-public-keys!delete
        --sign-key!priv --lsign-key!priv --nrsign-key!priv --import!write --fast-import!write --import-ownertrust!priv
        --refresh-keys,--refresh!write --recv-keys,--receive-keys,--recv-key!write --fetch-keys!write
        --search-keys!write --send-keys,--send-key!write --export --export-secret-keys!secret
        --export-secret-subkeys!secret --export-ssh-key --rebuild-keydb-caches!write --update-trustdb!write
        --fix-trustdb!write --server!exec --tofu-policy=text!write --migrate-secring!write -a,--armor,--armour
        -o,--output=write -r,--recipient=text -R,--hidden-recipient=text --encrypt-to=text --hidden-encrypt-to=text
        --default-recipient=text --default-recipient-self --no-default-recipient --no-encrypt-to -u,--local-user=text
        --default-key=text --sender=text --try-secret-key=text --try-all-secrets --keyring=text --secret-keyring=text
        --primary-keyring=text --no-default-keyring --trustdb-name=text --keyserver=text --keyserver-options=text
        --auto-key-locate=text --no-auto-key-locate --auto-key-retrieve --no-auto-key-retrieve --auto-key-import
        --keyid-format=text --import-options=text --export-options=text --export-filter=text --import-filter=text
        --with-colons --with-fingerprint --with-keygrip --with-key-data --with-secret
        --with-subkey-fingerprint,--with-subkey-fingerprints --with-sig-list --with-sig-check --with-wkd-hash
        --fixed-list-mode --passphrase=text --passphrase-file=text --passphrase-fd=text --passphrase-repeat=text
        --pinentry-mode=text --trust-model=text --always-trust --cipher-algo=text --digest-algo=text
        --compress-algo,--compression-algo=text --cert-digest-algo=text --s2k-cipher-algo=text --s2k-digest-algo=text
        --s2k-mode=text --s2k-count=text --personal-cipher-preferences=text --personal-digest-preferences=text
        -z,--compress-level,--bzip2-compress-level=text -t,--textmode --no-textmode --expert --no-expert
        -i,--interactive --ask-cert-level --default-cert-level=text --no-symkey-cache --force-mdc --disable-mdc
        --rfc4880 --openpgp --gnupg --pgp7 --pgp8 --max-output=text --no-greeting --no-secmem-warning
        --no-permission-warning --no-random-seed-file --lock-never --lock-once --no-autostart --agent-program=exec
        --dirmngr-program=exec --group=text --utf8-strings --charset=text --display-charset=text --comment=text
        --no-comments --emit-version --no-emit-version --throw-keyids --no-mangle-dos-filenames --allow-freeform-uid
        --allow-secret-key-import --enable-progress-filter --exit-on-status-write-error --debug=text
        --debug-level=text --debug-all --no-verbose --use-agent --no-use-agent --ignore-time-conflict
        --faked-system-time=text --override-session-key=text --expiration=text --sig-notation=text
        -N,--set-notation=text --include-key-block --no-include-key-block --disable-dirmngr --compliance=text
        --require-cross-certification --skip-verify --no-sig-cache --unwrap --escape-from-lines
        --default-preference-list=text --sig-policy-url=text --cert-notation=text --no-armor --ignore-crc-error
        --ignore-mdc-error --allow-weak-digest-algos --weak-digest=text --hidden-recipient-file=read
        --default-new-key-algo=text --sig-keyserver-url=text
    """,
    "gpgv|gpgv2": """read read* -v,--verbose -q,--quiet --keyring=text --output,-o=write --logger-fd=text
        --status-fd=text --ignore-time-conflict --homedir=text --weak-digest=text -h,--help!help --version!help
        --enable-special-filenames
    """,
    "gpgconf": """read text* --list-components --check-programs --list-options=text --check-options=text --list-dirs
        -L --list-config --check-config -X,--show-versions --show-configs -R,--reload=?text!write -K,--kill!write
        --launch!write --change-options=text!write --apply-defaults!write --apply-profile=read!write
        --create-socketdir!write --remove-socketdir!delete -o,--output=write -q -v -n,--dry-run!dry -0,--null
        -h,--help!help --version!help --homedir=text --unlock!write --lock!write -C
    """,
    "gpg-agent|gpg-connect-agent|gpgsm|gpgtar|dirmngr|dirmngr-client|gpg-card|kbxutil|pinentry|paperkey|"
    "sq|gpgme-json|gpg-tui|monkeysphere|signify|seahorse": """write text* -h --help!help --version!help -v,--verbose
        -q,--quiet --list-keys,-k!dry
    """,
    "minisign": """write text* -V!dry -G -S -R -C -m=read -x=read -p=read -P=text -s=text -c=text -t=text -q -Q -f -o
        -H -W -l -v!help -h!help
    """,
    "ssh-keygen": """write read* -a=text -b=text -C=text -f=text -m=text -N=text -O=text -q -t=text -w=text -Z=text -p
        -P=text -i!dry -e!dry -y!dry -c -l!dry -v -E=text -B!dry -D=text -F=text!dry -H -K -R=text!delete -r=text!dry
        -g -M=text -I=text -s=text!priv -h -U -n=text -V=text -z=text -L!dry -A -k -u -Q!dry -Y=text -?!help
        --help!help -o -x -X -j=text
    """,
    "ssh-keyscan": "net host* -4 -6 -c -D -H -f=read -O=text -p=text -q -T=text -t=text -v",
    "ssh-add": """write text* -c -D!delete -d!delete -E=text -e=text -H=text -h=text -K -k -L!dry -l!dry -q -S=text
        -s=text -t=text -T=text!dry -v -X -x --apple-use-keychain --apple-load-keychain -A -C -N
    """,
    "ssh-agent": "write command -a=text -c -D -d -E=text -k -O=text -P=text -s -t=text -T -u -U -x @stop",
    "certbot|letsencrypt|certbot-auto": """write,net text* -h,--help!help --version!help -d,--domains,--domain=text
        -n,--non-interactive,--noninteractive --dry-run -v,--verbose -q,--quiet -c,--config=read --webroot
        --standalone --nginx --apache --manual -w,--webroot-path=text -m,--email=text --agree-tos
        --register-unsafely-without-email --no-eff-email --eff-email --expand --cert-name=text
        --force-renewal,--renew-by-default --keep-until-expiring,--keep,--reinstall --preferred-challenges=text
        --staging,--test-cert --server=url --key-type=text --rsa-key-size=text --elliptic-curve=text --must-staple
        --redirect --no-redirect --hsts --uir --post-hook=shell!exec --pre-hook=shell!exec
        --deploy-hook,--renew-hook=shell!exec --manual-auth-hook=shell!exec --manual-cleanup-hook=shell!exec
        --config-dir=text --work-dir=text --logs-dir=text --installer,-i=text --authenticator,-a=text --dns-cloudflare
        --dns-cloudflare-credentials=text --dns-route53 --dns-google --dns-digitalocean --no-random-sleep-on-renew
        --reuse-key --cert-path=text --key-path=text --http-01-port=text --delete-after-revoke!delete --reason=text
        --allow-subset-of-names --csr=read --no-autorenew
        certificates|show_account|plugins: read none -d,--domains=text --cert-name=text --init --prepare
          --config-dir=text
        run|certonly|renew|install|enhance|register: write,net none
        update_account|update_symlinks|rollback|reconfigure: write,net none
        revoke|unregister: delete,net none
        delete: delete none
    """,
    "acme.sh|dehydrated|lego|getssl|uacme|acmetool": """write,net text* -h --help!help -v --version!help --list!dry
        --info!dry -d,--domain=text -w,--webroot=text --revoke!delete --remove!delete --uninstall!delete --issue
        --renew -r --renew-all --install-cert --dns=?text --standalone --nginx --apache --force,-f --staging --test
        --server=text --keylength,-k=text --reloadcmd=shell!exec --key-file=write --fullchain-file=write
        --cert-file=write --ca-file=write --install --upgrade --cron --register-account -m=text
    """,
    "keytool": """read text* @long -help,--help!help -list -printcert -printcertreq -printcrl -showinfo -keystore=text
        -storepass=text -storetype=text -alias=text -v -rfc -file=read -providername=text -cacerts -sslserver=text
        -jarfile=read -keypass=text -protected -noprompt -trustcacerts -storepass:env=text -storepass:file=text
        -genkeypair,-genkey!write -genseckey!write -importcert,-import!priv -importkeystore!write -importpass!write
        -exportcert,-export!write -certreq!write -gencert!write -gencrl!write -delete!delete -changealias!write
        -keypasswd!write -storepasswd!write -selfcert!write -keyalg=text -keysize=text -sigalg=text -validity=text
        -dname=text -ext=text -srckeystore=text -destkeystore=write -srcstoretype=text -deststoretype=text
        -srcstorepass=text -deststorepass=text -srcalias=text -destalias=text -infile=read -outfile=write -new=text
        -groupname=text
    """,
    "age|rage": """read read? -e,--encrypt -d,--decrypt!secret -o,--output=write -a,--armor -p,--passphrase
        -r,--recipient=text -R,--recipients-file=read -i,--identity=text -j=exec!exec --max-work-factor=text
        --version!help -h,--help!help
    """,
    "age-keygen|age-inspect|rage-keygen": "read read? -o,--output=write -y -pq --json --version!help -h,--help!help",
    "sops": """write text* -h,--help!help -v,--version!help -d,--decrypt!secret -e,--encrypt -i,--in-place!write
        -r,--rotate!priv -s,--show-master-keys --extract=text --set=text!write --input-type=text --output-type=text
        --output=write -k,--kms=text -p,--pgp=text -a,--age=text --gcp-kms=text --azure-kv=text
        --hc-vault-transit=text --aws-profile=text --config=read --ignore-mac --unencrypted-suffix=text
        --encrypted-suffix=text --unencrypted-regex=text --encrypted-regex=text --add-kms=text!priv --rm-kms=text!priv
        --add-pgp=text!priv --rm-pgp=text!priv --add-age=text!priv --rm-age=text!priv --verbose --indent=text
        --keyservice=text --enable-local-keyservice
        decrypt: secret read
        encrypt: read read --filename-override=text
        edit|set|unset: write text*
        rotate|updatekeys|groups: priv text* -y,--yes
        exec-env|exec-file: secret read shell
        publish: write,net text*
        keyservice: exec text*
        filestatus: read read
    """,
    "pass|gopass|passage": """secret text? -h,--help!help -c,--clip=?text -q,--qrcode=?text -o,--password -u -f
        --version!help
        ls|list|find|search|grep|history|config-show|audit: read text* -f,--flat -d --limit=text -s -i
        show: secret text -c,--clip=?text -q,--qrcode=?text -o -u
        otp: secret text*
        insert|add|generate|edit|mv|rename|cp|copy|init|new: write text* -e,--echo -m,--multiline -f,--force
          -n,--no-symbols -c,--clip -i,--in-place -p,--path=text
        create|setup|sync|clone|recipients|templates|mounts: write text* -e,--echo -m,--multiline -f,--force
          -n,--no-symbols -c,--clip -i,--in-place -p,--path=text
        reencrypt|fsck|config|link: write text* -e,--echo -m,--multiline -f,--force -n,--no-symbols -c,--clip
          -i,--in-place -p,--path=text
        rm|remove|delete: delete text* -r,--recursive -f,--force
        git: write text*
        version|help: read
    """,
    "secret-tool": """read -h,--help!help -v --version!help
        lookup: secret text*
        search: secret text* --all --unlock
        store: write text* -l,--label=text -c,--collection=text
        clear: delete text*
        lock: write text* -c,--collection=text
    """,
    "keyctl": """read -h!help --version!help
        show|list|rlist|describe|rdescribe|id|get_persistent: read text* -x
        security|supports|pkey_query|watch: read text* -x
        read|print|pipe: secret text*
        add|padd|request|request2|prequest2|update|pupdate: priv text* -x
        newring|link|move|chown|chgrp|setperm|session: priv text* -x
        instantiate: priv text* -x
        pinstantiate|negate|reject|timeout|new_session: priv text* -x
        dh_compute*|pkey_*|restrict_keyring|watch_add: priv text* -x
        revoke|clear|unlink|search|invalidate|purge: delete text* -i -p -s
        reap|watch_rm: delete text* -i -p -s
    """,
    "security": """read -h,--help!help -i -l -p=text -q -v
        help|list-keychains|default-keychain|login-keychain: read text* -v -p=text -d=text -s=text!write -c=text -l -n
          -a
        find-identity|show-keychain-info|verify-cert: read text* -v -p=text -d=text -s=text!write -c=text -l -n -a
        dump-trust-settings|cms|error|list-smartcards: read text* -v -p=text -d=text -s=text!write -c=text -l -n -a
        requirement-evaluate|translocate-*: read text* -v -p=text -d=text -s=text!write -c=text -l -n -a
        get-identity-preference: read text* -v -p=text -d=text -s=text!write -c=text -l -n -a
        find-certificate: read text* -a -c=text -e=text -h -m -p -s=text -Z
        find-generic-password|find-internet-password: read text* -a=text -s=text -l=text -c=text -D=text -j=text
          -C=text -t=text -d=text -p=text -P=text -r=text -g!secret -w!secret
        dump-keychain: read text* -a -d!secret -i -r
        export: secret text* -k=text -t=text -f=text -o=write -p -P=text
        add-*|set-*|import|create-*|unlock-keychain: priv text* -a=text -s=text -w=text -p=text -k=text -T=text -d
          -r=text -A -U -P=text
        lock-keychain: priv text* -a=text -s=text -w=text -p=text -k=text -T=text -d -r=text -A -U -P=text
        authorizationdb|authorize|execute-with-privileges: priv text* -a=text -s=text -w=text -p=text -k=text -T=text
          -d -r=text -A -U -P=text
        trust-settings-*|install-mds|smartcards|set-keychain-*: priv text* -a=text -s=text -w=text -p=text -k=text
          -T=text -d -r=text -A -U -P=text
        user-trust-settings-enable|leaks|verify-keychain: priv text* -a=text -s=text -w=text -p=text -k=text -T=text
          -d -r=text -A -U -P=text
        delete-*|remove-trusted-cert: delete text*
    """,
    "op": """read -h,--help!help -v,--version!help --account=text --cache --config=text --debug --encoding=text
        --format=text --iso-timestamps --no-color --session=text --vault=text
        account|user|connect|events-api|service-account|plugin: read
        account|user|connect|events-api|service-account|plugin list|ls|get|show|ratelimit|inspect: read text*
          --categories=text --tags=text --include-archive --long --favorite --vault=text --group=text --user=text --me
          --fingerprint --publicKey
        account|user|connect|events-api|service-account|plugin create|edit|move|share|add|provision|confirm|suspend:
          priv text* --category=text --title=text --generate-password=?text --tags=text --url=text --template=read
          --name=text --dry-run!dry
        account|user|connect|events-api|service-account|plugin reactivate|init|run|template|grant|revoke|rotate: priv
          text* --category=text --title=text --generate-password=?text --tags=text --url=text --template=read
          --name=text --dry-run!dry
        account|user|connect|events-api|service-account|plugin delete|rm|remove|forget|clear: delete text* --archive
          --vault=text
        vault|group: read
        vault|group user|group: read
        vault|group user|group list: read text*
        vault|group user|group grant|revoke|add|remove: priv text*
        vault|group list|ls|get|show|ratelimit|inspect: read text* --categories=text --tags=text --include-archive
          --long --favorite --vault=text --group=text --user=text --me --fingerprint --publicKey
        vault|group create|edit|move|share|add|provision|confirm|suspend: priv text* --category=text --title=text
          --generate-password=?text --tags=text --url=text --template=read --name=text --dry-run!dry
        vault|group reactivate|init|run|template|grant|revoke|rotate: priv text* --category=text --title=text
          --generate-password=?text --tags=text --url=text --template=read --name=text --dry-run!dry
        vault|group delete|rm|remove|forget|clear: delete text* --archive --vault=text
        item: read
        item get: secret text* --fields=text --otp --reveal --share-link --include-archive --vault=text
        item list|ls|show|ratelimit|inspect: read text* --categories=text --tags=text --include-archive --long
          --favorite --vault=text --group=text --user=text --me --fingerprint --publicKey
        item create|edit|move|share|add|provision|confirm|suspend: priv text* --category=text --title=text
          --generate-password=?text --tags=text --url=text --template=read --name=text --dry-run!dry
        item reactivate|init|run|template|grant|revoke|rotate: priv text* --category=text --title=text
          --generate-password=?text --tags=text --url=text --template=read --name=text --dry-run!dry
        item delete|rm|remove|forget|clear: delete text* --archive --vault=text
        document: read
        document get: secret text* -o,--out-file=write --vault=text --force --file-mode=text
        document list|ls|show|ratelimit|inspect: read text* --categories=text --tags=text --include-archive --long
          --favorite --vault=text --group=text --user=text --me --fingerprint --publicKey
        document create|edit|move|share|add|provision|confirm|suspend: priv text* --category=text --title=text
          --generate-password=?text --tags=text --url=text --template=read --name=text --dry-run!dry
        document reactivate|init|run|template|grant|revoke|rotate: priv text* --category=text --title=text
          --generate-password=?text --tags=text --url=text --template=read --name=text --dry-run!dry
        document delete|rm|remove|forget|clear: delete text* --archive --vault=text
        ssh|environment: read
        read: secret text -o,--out-file=write -n,--no-newline -f,--force --file-mode=text
        inject: secret none -i,--in-file=read -o,--out-file=write -f,--force --file-mode=text
        run: read command --env-file=text --no-masking!secret --environment=text
        whoami|completion|update|manage: read text*
        signin|signout|add: write text* --account=text -f,--force --raw!secret --all --forget
    """,
    "bw": """read -h,--help!help -v,--version!help --pretty --raw --response --cleanexit --quiet --nointeraction
        --session=text
        status|config-get|completion|update|sdk-version: read text* --search=text --url=text --folderid=text
          --collectionid=text --organizationid=text --trash
        list: secret text* --search=text --url=text --folderid=text --collectionid=text --organizationid=text --trash
        get: secret text* --itemid=text --output=write --organizationid=text
        export: secret text* --output=write --format=text --password=text --organizationid=text
        generate|encode|template: read text* -u,--uppercase -l,--lowercase -n,--number -s,--special -p,--passphrase
          --length=text --words=text --separator=text --minNumber=text --minSpecial=text -c --includeNumber
          --ambiguous
        login|logout|lock|unlock|sync|create|edit|restore|move: write,net text* --check --method=text --code=text
          --apikey --passwordenv=text --passwordfile=text -f,--force
        import|confirm|send|receive|share|serve|config: write,net text* --check --method=text --code=text --apikey
          --passwordenv=text --passwordfile=text -f,--force
        device-approval|archive: write,net text* --check --method=text --code=text --apikey --passwordenv=text
          --passwordfile=text -f,--force
        delete: delete text* -p,--permanent --itemid=text
    """,
    "rbw|lpass|keepassxc-cli|gokey|kpcli|dcli|protonpass|oathtool|totp-cli|2fa|k8sec|secrethub|"
    "berglas|credstash|teller|envchain|summon|akeyless|kwallet-query|gnome-keyring|spectre|"
    "enpass-cli|buttercup": """secret text* -h --help!help -V,-v --version!help
        ls|list|status|info|search|find|unlocked: read text* -q,--quiet --fields=text -f,--flatten -R
        groups|version: read text* -q,--quiet --fields=text -f,--flatten -R
        config|estimate|analyze|diceware|folders: read text* -q,--quiet --fields=text -f,--flatten -R
        add|edit|rm|remove|delete|mv|move|import|lock|unlock: write text*
        login|logout|register|set|write|create|new: write text*
    """,
    "doppler": """read -h,--help!help -v,--version!help --api-host=text --config-dir=text --configuration=text
        --dashboard-host=text --debug --json --no-check-version --no-timeout --no-verify-tls --print-config
        --scope=text --silent -t,--token=text --timeout=text --attempts=text -p,--project=text -c,--config=text
        --no-read-env
        projects|configs|environments: read text* -n,--number=text --page=text
        projects|configs|environments get|list|logs: read text* -n,--number=text --page=text
        projects|configs|environments create|update|clone|rename|lock|unlock|tokens: write text* --name=text
          --description=text -y,--yes -e,--environment=text
        projects|configs|environments delete: delete text* -y,--yes
        activity|me|settings|changelog|completion: read text* -n,--number=text --page=text
        workplace|feedback|update: read text* -n,--number=text --page=text
        configure: read none --all --scope=text
        configure get|debug|flags: read text* --plain --copy
        configure set|unset|reset: write text* -y,--yes
        secrets: secret none --raw --only-names!dry --no-file --visibility=text --type=text
        secrets get|download|substitute|notes: secret text* --plain --copy --raw --format=text --no-file
          --no-exit-on-missing-secret
        secrets set|upload: write text* --no-interactive --raw --visibility=text
        secrets delete: delete text* -y,--yes
        run: read command --command=shell --fallback=text --fallback-only --fallback-readonly --mount=text
          --mount-format=text --name-transformer=text --no-cache --no-fallback --preserve-env=?text --watch
          --forward-signals --mount-template=read --only-secrets=text @stop
        login|logout|setup|oidc|import|tui|open|service-tokens: write text* -y,--yes --no-interactive
    """,
    "vault|bao|openbao": """read -h,-help,--help!help -v,-version,--version @long -address=url -agent-address=url
        -ca-cert=text -ca-path=text -client-cert=text -client-key=text -header=text -mfa=text -namespace,-ns=text
        -non-interactive -output-curl-string!dry -output-policy!dry -policy-override -tls-server-name=text
        -tls-skip-verify -unlock-key=text -wrap-ttl=text -format=text -field=text -detailed -mount=text
        -disable-redirects
        status|version|path-help|print|version-history|hcp: read text*
        list: read text*
        read|unwrap: secret text*
        write|patch|pki: write text* -f,-force
        delete: delete text*
        login: priv,secret text* -method=text -no-print -no-store -path=text -token-only -no-store
        server|agent|proxy|ssh|transform|transit: exec text* -dev -config=read
        monitor|events: exec text* -dev -config=read
        plugin: exec text* -dev -config=read
        plugin list|read|lookup|help|fmt|info: read text*
        plugin enable|tune|move|write|create|register: priv text* -path=text -version=text -description=text
          -max-lease-ttl=text -default-lease-ttl=text -local -seal-wrap
        plugin deregister|reload: priv text* -path=text -version=text -description=text -max-lease-ttl=text
          -default-lease-ttl=text -local -seal-wrap
        plugin lock|unlock|patch: priv text* -path=text -version=text -description=text -max-lease-ttl=text
          -default-lease-ttl=text -local -seal-wrap
        debug: read text* -duration=text -interval=text -output=write -target=text
        kv: read
        kv get: secret text -version=text
        kv list: read text*
        kv metadata: read text*
        kv metadata get: read text
        kv metadata put|patch: write text* -custom-metadata=text -max-versions=text -delete-version-after=text
        kv metadata delete: delete text*
        kv put|patch|enable-versioning|rollback|undelete: write text* -cas=text -version=text -versions=text
          -method=text -patch
        kv delete|destroy: delete text* -versions=text
        secrets|auth|audit|policy|namespace: read
        secrets|auth|audit|policy|namespace disable|delete: delete text*
        secrets|auth|audit|policy|namespace list|read|lookup|help|fmt|info: read text*
        secrets|auth|audit|policy|namespace enable|tune|move|write|create|register: priv text* -path=text
          -version=text -description=text -max-lease-ttl=text -default-lease-ttl=text -local -seal-wrap
        secrets|auth|audit|policy|namespace deregister|reload: priv text* -path=text -version=text -description=text
          -max-lease-ttl=text -default-lease-ttl=text -local -seal-wrap
        secrets|auth|audit|policy|namespace lock|unlock|patch: priv text* -path=text -version=text -description=text
          -max-lease-ttl=text -default-lease-ttl=text -local -seal-wrap
        token: read
        token lookup|capabilities: read text* -accessor -self
        token create: priv,secret text* -policy=text -ttl=text -role=text -orphan -period=text -display-name=text
          -id=text -use-limit=text -no-default-policy -explicit-max-ttl=text -type=text -metadata=text -renewable
          -entity-alias=text
        token renew: priv text* -increment=text -accessor
        token revoke: delete text* -accessor -mode=text -self
        lease: read
        lease lookup|renew: read text* -increment=text
        lease revoke: delete text* -force -prefix -sync
        operator: read
        operator members|key-status|diagnose|usage|utilization: read text*
        operator raft: read text*
        operator raft list-peers|autopilot: read text*
        operator raft snapshot: read
        operator raft snapshot save: write write
        operator raft snapshot restore: write read -force
        operator raft snapshot inspect: read read
        operator raft remove-peer|join|demote|promote: priv text*
        operator init|generate-root|rekey|rotate|rotate-keys: priv,secret text* -key-shares=text -key-threshold=text
          -init -reset -otp=text -decode=text -nonce=text -cancel -status -generate-otp -recovery-shares=text
          -recovery-threshold=text -pgp-keys=text
        operator unseal|migrate: priv,secret text* -key-shares=text -key-threshold=text -init -reset -otp=text
          -decode=text -nonce=text -cancel -status -generate-otp -recovery-shares=text -recovery-threshold=text
          -pgp-keys=text
        operator seal|step-down: write none
    """,
    "htpasswd|htdigest|apg-htpasswd": """priv write? text* -c -n!dry -b -i -m -B -2 -5 -C=text -r=text -d -s -p -D
        -v!dry
    """,
    "mkcert": """priv text* @long -install -uninstall -CAROOT!dry -cert-file=write -key-file=write -p12-file=write
        -client -ecdsa -pkcs12 -csr=read -help,--help!help -version,--version!help
    """,
    "step": """read -h,--help!help -v,--version!help --config=read --profile=text --context=text
        certificate: read
        certificate inspect|verify|lint|fingerprint|needs-renewal: read text* --bundle --short --format=text
          --insecure --roots=text --host=text --expires-in=text --out=write --verbose
        certificate key|p12|format: read text* --bundle --short --format=text --insecure --roots=text --host=text
          --expires-in=text --out=write --verbose
        certificate create|sign|bundle|install|uninstall: priv text* --profile=text --ca=text --ca-key=text
          --not-after=text --no-password --insecure --kty=text --force --san=text --csr --template=read
          --password-file=text --curve=text --size=text
        crypto: read
        crypto hash|jwt|rand: write text*
        crypto hash|jwt|rand *: read text* --alg=text --format=text --insecure
        crypto otp|jwk|kdf|keypair|nacl|jws|jwe|key|winpe|change-pass: write text*
        ca: read
        ca health|roots|root|federation|provisioner: read,net text* --ca-url=url --fingerprint=text --root=text
        ca bootstrap-info|policy: read,net text* --ca-url=url --fingerprint=text --root=text
        ca *: priv text* --provisioner=text --san=text --not-after=text --force -f --daemon --exec=shell!exec
          --ca-url=url --fingerprint=text --install --password-file=text --token=text
        ssh: read
        ssh list|hosts|needs-renewal|inspect|check-host: read text*
        ssh fingerprint|config: read text*
        ssh *: priv text*
        oauth|beta|api|fileserver|crl|completion: read
        path|version|context: read text*
    """,
    "notation|in-toto-run|in-toto-verify|spiffe|tpm2|pk12util|update-ca-certificates|update-ca-trust|"
    "kwalletmanager|pwmake|eyaml": """priv text* -h --help!help
        -v,-V --version!help -L!dry --list!dry
    """,
    "klist": "read text* -A -c -k -t -e -K!secret -f -s -a -n -l -C -i -V!help",
    "pwqgen|mkpasswd|pwscore|cracklib-check|genpass": """read text* -1 -s,--secure -y,--symbols -n,--numerals
        -c,--capitalize -B,--ambiguous -A,--no-capitalize -0,--no-numerals -r,--remove-chars=text -C
        -N,--num-passwords=text -H,--sha1=text -v,--no-vowels -h,--help!help -m,--method=text -S,--salt=text
        -R,--rounds=text -P=text -a=text -x=text -M=text -t -q -E=text -k -l --chars=text --count=text --minchars=text
        --maxchars=text --string=text -F=text --version!help -V!help -5 -d=text -w=text
    """,
    "lynis": """read -c,--check-all -Q,--quick -q,--quiet --pentest --cronjob --auditor=text --log-file=write
        --logfile=write --no-log --no-colors --profile=read --report-file=write --reverse-colors --tests=text
        --tests-from-group=text --tests-category=text -V,--version!help --verbose --warnings-only --debug
        --slow-warning=text --forensics --usecwd --wait --upload!write -h,--help!help
        audit: read
        audit system: read text*
        audit system remote: read text
        audit dockerfile: read text*
        show|configure|generate: read text*
        update: read
        update info|check|release: read
    """,
    "clamscan|clamdscan": """read read* -h,--help!help -V,--version!help -v,--verbose -a,--archive-verbose --debug
        --quiet --stdout --no-summary -i,--infected -o,--suppress-ok-results --bell --tempdir=text --leave-temps=?text
        -d,--database=read --official-db-only=?text -l,--log=append -r,--recursive=?text -z,--allmatch=?text
        --cross-fs=?text --follow-dir-symlinks=text --follow-file-symlinks=text -f,--file-list=read
        --remove=?text!delete --move=text!delete --copy=write --exclude=text --exclude-dir=text --include=text
        --include-dir=text --max-filesize=text --max-scansize=text --max-files=text --max-recursion=text
        --max-dir-recursion=text --scan-archive=?text --scan-mail=?text --scan-pe=?text --scan-elf=?text
        --scan-ole2=?text --scan-pdf=?text --scan-html=?text --bytecode=?text --detect-pua=?text --exclude-pua=text
        --heuristic-alerts=?text --alert-encrypted=?text --alert-broken=?text --alert-macros=?text --cross-fs=?text
        --structured-ssn-format=text -c,--config-file=read --fdpass --stream -m,--multiscan --reload!write --ping=text
        --wait --disable-cache -w -n,--algorithmic-detection=?text
    """,
    "freshclam|sigtool|clamonacc|clamd|maldet": """write,net text* -h --help!help -V --version!help -v -q -a -b -r -l
        -d
    """,
    "grype|syft": """read,net text* -h,--help!help -v,--verbose -q,--quiet -o,--output=text --file=write
        -c,--config=read -f,--fail-on=text -s,--scope=text --only-fixed --only-notfixed --by-cve --add-cpes-if-none
        --distro=text --exclude=text --platform=text -t,--template=read --vex=read --sort-by=text --name=text
        --source-name=text --source-version=text --select-catalogers=text --base-path=text --from=text
        --show-suppressed --ignore-states=text --profile=text --parallelism=text --enrich=text
        version|explain|completion|convert|cataloger|scan: read,net text* -o=text
        config|login|attest: write text*
        db: read
        db status|check|list|diff|search|providers: read,net text*
        db update|import|delete: write,net text*
    """,
    "snyk": """exec,net text* --help!help --json --severity-threshold=text --all-projects --file=read --org=text
        test|code|container|iac|log4shell: read,net text* --json --severity-threshold=text --all-projects --file=read
          --org=text --sarif --fail-on=text -d
        auth|config|monitor|ignore|fix|protect|wizard: write,net text*
    """,
    "trivy|noseyparker|kics|cargo-audit|prowler|scout|vuls|retire": """read,net read* -h,--help!help
        -v,-V,--version!help -f,--format=text -o,--output=write -q,--quiet -s,--severity=text -d,--debug
        --ignore-unfixed --exit-code=text --scanners=text --security-checks=text --vuln-type=text --pkg-types=text
        --skip-dirs=text --skip-files=text --skip-db-update --skip-update --skip-java-db-update --offline-scan
        --timeout=text --input=read --cache-dir=text --config,-c=read --ignorefile=read --no-progress --list-all-pkgs
        --dependency-tree --server=url --token=text --username=text --password=text --insecure --light
        --download-db-only!write --reset!write --clear-cache!delete --report=text --compliance=text
        -n,--namespace=text --context=text --include-namespaces=text --only-fixed --fail-on=text --scope=text
        --add-cpes-if-none -r,--recursive --json --lockfile=read -L=read --sbom=text --verify --redact --no-git
        --source=read --report-format=text -p=text --since-commit=text --branch=text --only-verified --suite=text
        --image=text --removed-pkgs --template=text --platform=text --policy=text --db-repository=text
        --disable-telemetry --include-non-failures --file-patterns=text --ignore-status=text --show-suppressed
        --vex=text --branch=text --fix!write --list=?text --file=read
    """,
    "rkhunter": """read none -c,--check -C,--config-check --sk,--skip-keypress -q,--quiet --rwo,--report-warnings-only
        --cronjob --nocolors --nolog --logfile=write -l=?write --enable=text --disable=text --display-logfile
        --list=?text --versioncheck --update!write --propupd=?text!write --unlock!write -h,--help!help
        -V,--version!help --append-log --configfile=read --hash=text --pkgmgr=text --syslog=?text --tmpdir=text
        --summary --novl --verbose-logging --no-verbose-logging --no-append-log --allow-ssh-root-user
    """,
    "chkrootkit|unhide|tiger|needrestart-check|ossec-control-status|linpeas.sh": """read text* -h,--help!help
        -V,--version!help -d -l -q -x -r=text -p=text -n -e=text -s=text -T=text -c,--changed -a,--all -v
    """,
    "aide|tripwire|samhain|ossec-control|wazuh-control": """write text* -C,--check!dry -D,--config-check!dry
        -i,--init -u,--update -E,--compare!dry -c,--config=read -l,--limit=text -B,--before=text -A,--after=text
        -r,--report=text -V,--verbose=?text -v --version!help -h --help!help --json --line --csv
    """,
    "yara|hashid|hash-identifier|nth|exiftool-scan|binwalk|ssdeep|volatility|vol|pdf-parser|olevba|"
    "oledump": """read read* -h,--help!help -v,--version!help -r -s -m -n -g -w -f -p=text -t=text -i=text -d=text
        -x=text -l -b -c -e -k -o=write
    """,
    "oscap-info": """read text* -v -b -a,--all -h,--help!help --verbose --enabled --profiled --enforced --complaining
        --json --pretty-json --show=text --count -i,--interpret -m,--message=text -ts,--start=text -te,--end=text
        -k,--key=text -c,--comm=text -sc=text -ui=text -sv=text --success --failed --summary -au,--auth -l,--login
        -e,--event,--exit=text -x,--executable -f,--file -u,--user -n -p,--pid=text -r --raw -t,--tty
        -s,--syscall=text --input=read -if=read -w=text --dump -V -A -C -ns -vm
    """,
    "cosign": """
        read,net -t,--timeout=text -d,--verbose --output-file=write!write -h,--help!help
        verify|verify-attestation|verify-blob|verify-blob-attestation: read,net text* --key=text
            --certificate-identity=text --certificate-identity-regexp=text --certificate-oidc-issuer=text
            --certificate-oidc-issuer-regexp=text --certificate=read --certificate-chain=read --signature=read
            --bundle=read -o,--output=text --type=text -a,--annotations=text --insecure-ignore-tlog
            --insecure-ignore-sct --rekor-url=url --policy=read --check-claims --offline --allow-insecure-registry
            --local-image
        tree|triangulate|version|env|manifest: read,net text* --type=text --json
        download sbom|signature|attestation|attachment: read,net text* --output-file=write!write --platform=text
        sign|sign-blob|attest|attest-blob|attach|copy|save|load|upload|generate-key-pair: priv,net text*
            --key=text --predicate=read --type=text -y,--yes --output-signature=write --bundle=write
            --output-certificate=write -a=text -f --recursive --sbom=read
        import-key-pair|generate|initialize|login|public-key: priv,net text* --key=text --predicate=read
            --type=text -y,--yes --output-signature=write --bundle=write --output-certificate=write -a=text -f
            --recursive --sbom=read
        pkcs11-tool|piv-tool|trusted-root|signing-config|bundle: priv,net text* --key=text --predicate=read
            --type=text -y,--yes --output-signature=write --bundle=write --output-certificate=write -a=text -f
            --recursive --sbom=read
        public-key: read text* --key=text --outfile=write!write --sk --slot=text
        clean: delete,net text* --type=text -f,--force
    """,
    "rekor-cli": """
        read,net --rekor_server=url --format=text --config=read --timeout=text --store_tracker_info --retry=text
            -h,--help!help
        get|search|verify|loginfo|logproof|version: read,net text* --uuid=text --log-index=text --artifact=read
            --sha=text --email=text --public-key=read --pki-format=text --signature=read --type=text --operator=text
        upload: write,net text* --artifact=read --signature=read --public-key=read --type=text --pki-format=text
    """,
    "cfssl|cfssljson|cfssl-certinfo|certinfo": """
        read text* @long -h,-help!help
        certinfo|version|scan|info|bundle|print-defaults|selfcheck: read,net text* -cert=read -csr=read
            -domain=text -sni=text -aki=text -serial=text -family=text -list -remote=url -label=text -bundle=read
            -ca-bundle=read -int-bundle=read -flavor=text
        genkey|gencert|sign|selfsign|gencsr|gencrl|serve: priv text* -initca -ca=read -ca-key=read -config=read
            -profile=text -hostname=text -csr=read -remote=url -cn=text -address=text -port=text -bare -f=read
            -stdout
        ocspsign|ocspdump|ocsprefresh|ocspserve|revoke|crl|sign-remote: priv text* -initca -ca=read -ca-key=read
            -config=read -profile=text -hostname=text -csr=read -remote=url -cn=text -address=text -port=text -bare
            -f=read -stdout
    """,
    "unshadow": "secret read+",
    "john|hashcat": """
        exec read* --show!secret --wordlist=read --format=text --rules=?text --incremental=?text --single=?text
            --restore=?text --session=text --fork=text --list=text!help --test=?text -m=text -a=text -o=write -r=read
            --username --force -w=text -O -b!look --potfile-path=write --left
    """,
    "getcert|ipa-getcert|selfsign-getcert|local-getcert": """
        read
        list|list-cas|status|refresh-check: read text* -d=text -n=text -f=text -k=text -i=text -c=text -r -t
            -v,--verbose --help!help
        request|start-tracking|stop-tracking|resubmit|rekey: priv,net text* -d=text -n=text -f=text -k=text
            -i=text -I=text -c=text -N=text -D=text -K=text -C=text -w -v -r -p=text -g=text -T=text
        refresh|refresh-ca|add-ca|add-scep-ca|remove-ca|modify-ca: priv,net text* -d=text -n=text -f=text -k=text
            -i=text -I=text -c=text -N=text -D=text -K=text -C=text -w -v -r -p=text -g=text -T=text
    """,
    "tpm2_getcap|tpm2_pcrread|tpm2_readpublic|tpm2_nvreadpublic|tpm2_eventlog|tpm2_getrandom|"
    "tpm2_gettestresult|tpm2_rc_decode|tpm2_print|tpm2_verifysignature|tpm2_checkquote|tpm2_testparms": """
        read text* -c=text -o,--output=write!write -l,--list -T,--tcti=text -V,--verbose -Q,--quiet -f=text
            -n=text -t=text --hex -g=text -u=text -m=text -s=text -q=text -h,--help!help -v,--version!help
    """,
    "git-crypt|transcrypt|git-secret|blackbox": """
        priv text* -k,--key-name=text --help!help --version!help -c,--cipher=text -p,--password=text -y,--yes
            -f,--force -r,--rekey -d,--display!secret -l,--list -s,--show-raw=text!secret
            -F,--flush-credentials!write -u,--uninstall!delete
        status: read text* -e -u -f!write
        list|whoknows|ls|usage: read text*
        help|version: read text*
        cat|reveal|unlock|export-key: secret text*
    """,
    "ykman": """
        read -d,--device=text -l,--log-level=text --log-file=write -r,--reader=text -v,--version!help
            -h,--help!help --diagnose --full-help!help
        info|list: read text* -s,--serials -r,--readers
        piv|oath|otp|fido|openpgp info: read none
        oath accounts list: read none -o,--oath-type -P,--period -p,--password=text
        oath accounts code: secret text* -s,--single -p,--password=text -H,--show-hidden
        oath accounts add|uri|rename: priv text* -i,--issuer=text -t,--touch -f,--force -o=text -d=text -a=text
            -p=text
        oath accounts delete: delete,priv text* -f,--force
        piv|oath|otp|fido|openpgp reset: delete,priv text* -f,--force
        piv|otp|fido|openpgp|config|oath access|keys|certificates|objects|credentials: priv text* -f,--force
            -a=text -e,--enable=text -d,--disable=text -D,--disable-all -p=text
        piv|otp|fido|openpgp|config|oath fingerprints|usb|nfc|mode|chalresp|static: priv text* -f,--force -a=text
            -e,--enable=text -d,--disable=text -D,--disable-all -p=text
        piv|otp|fido|openpgp|config|oath hotp|delete|swap|ndef|settings: priv text* -f,--force -a=text
            -e,--enable=text -d,--disable=text -D,--disable-all -p=text
        piv|otp|fido|openpgp|config|oath calculate|yubiotp|set-lock-code|list|export|import: priv text*
            -f,--force -a=text -e,--enable=text -d,--disable=text -D,--disable-all -p=text
    """,
    "osqueryi": """
        read text? --json --csv --line --list --header --separator=text -A=text -S -L!help --config_path=read
            --flagfile=read --pack=text --profile=text --disable_extensions --extension=exec!exec --verbose
            --version!help -h,--help!help
    """,
}
