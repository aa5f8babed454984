"""Directories and domains: LDAP servers, Samba, Kerberos, certificates in stores."""

PROGRAMS = {
    "slapcat": """
        secret none -a=text -b=text -c -d=text -f=read -F=read -g -H=text -l=write -n=text -o=text -s=text -v
    """,
    "slaptest|slapacl|slapauth|slapdn|slapschema": """
        read text* -d=text -f=read -F=write -n=text -Q -u -v -o=text -b=text -D=text -U=text -X=text -N -P -c
            -l=write -g
    """,
    "slapadd|slapindex|slapmodify": """
        write text* -b=text -c -d=text -f=read -F=read -g -j=text -l=read -n=text -o=text -q -s -S=text -u!dry -v
            -w -t
    """,
    "slappasswd": "read none -c=text -g -h=text -n -o=text -s=text -T=read -u -v",
    "ldbsearch|ldbmodify|ldbadd|ldbdel|ldbedit|ldbrename": """
        write text* -H,--url=text -b,--basedn=text -s,--scope=text -e,--editor=exec -a,--all -v,--verbose
            -i,--interactive -U,--user=text -N -k --paged --cross-ncs --show-binary --controls=text -r,--recursive
            -?,--help!help
    """,
    "samba-tool": """
        read -h,--help!help -H,--URL=text -U,--username=text --password=text -k,--kerberos=text
            -s,--configfile=read -d,--debuglevel=text -P,--machine-pass --use-kerberos=text -V,--version!help
        user|group|computer|contact|ou|gpo|sites|site|fsmo|drs|dns: read
        domain|delegation|spn|rodc|schema|ntacl|dsacl|visualize|forest|service-account|shell: read
        user list|show|getgroups|edit-check: read text* --full-dn --attributes=text -b=text --hide-expired
            --hide-disabled
        user getpassword|syncpasswords: secret text* --attributes=text
        user create|add|enable|setexpiry|setpassword|password|move: priv text* --random-password
            --newpassword=text --days=text --noexpiry
        user rename|unlock|setprimarygroup|addunixattrs|edit|sensitive|disable: priv text* --random-password
            --newpassword=text --days=text --noexpiry
        user|group|computer|contact|ou delete: delete,priv text* --force-subtree-delete
        group list|listmembers|show|stats: read text* -v,--verbose --full-dn --hide-expired
        group add|create|addmembers|removemembers|move|edit|rename: priv text*
        computer|contact|ou list|show|listobjects: read text* --full-dn -r --attributes=text
        gpo list|listall|show|getlink|listcontainers|getinheritance|fetch-check: read text*
        fsmo show: read none
        fsmo transfer|seize: priv text* --role=text --force
        drs showrepl|uptodateness|options: read text* --json --summary --csv
        drs replicate|kcc|bind|clone-dc-database: write text* --full-sync
        dns query|zonelist|zoneinfo|serverinfo: read text*
        dns add|update|zonecreate|cleanup|zoneoptions: write text*
        dns delete|zonedelete: delete text*
        domain info|level|passwordsettings: read text*
        domain level|passwordsettings show: read text*
        domain level raise: priv text*
        domain passwordsettings set|pso: priv text* --complexity=text --history-length=text --min-pwd-length=text
            --min-pwd-age=text --max-pwd-age=text
        domain trust list|show|validate|namespaces: read text*
        domain trust create|delete|modify: priv text*
        domain provision|join|demote|dcpromo|classicupgrade|backup|exportkeytab: priv text*
            --remove-other-dead-server=text
        domain schemaupgrade|functionalprep|tombstones|leave|claim|auth|kds: priv text*
            --remove-other-dead-server=text
        sites|spn|delegation|ntacl|dsacl list|show|get|view: read text*
        dbcheck: read text* --fix!write --cross-ncs --yes --reset-well-known-acls!write --reindex!write
            --attrs=text --force-modules!write -v --scope=text
        testparm: read text* -v,--verbose --section-name=text --parameter-name=text --suppress-prompt
        processes|time: read text* --name=text --pid=text
    """,
    "net": """
        read -S=host -U,--user=text -I=text -w=text -P,--machine-pass -k,--kerberos -s,--configfile=read -d=text
            -l,--long -W=text -n=text -N -?,--help!help
        ads: read
        ads info|testjoin|status|lookup|search|dn|sid|workgroup|keytab|enctypes: read,net text*
        ads user|group|printer|dns|gpo: read,net none
        ads join|leave|changetrustpw|password: priv,net text*
        ads user|group|printer|dns|gpo|keytab add|delete|create|register|unregister|flush|refresh: priv,net text*
        rpc: read
        rpc info|testjoin|oldjoin|getsid|audit: read,net text*
        rpc user|group|share|rights|service|printer|registry|trustdom: read,net none
        rpc user|group|share|rights list|info|members|status|enumerate|show|get: read,net text*
        rpc service|printer|registry|trustdom list|info|members|status|enumerate|show|get: read,net text*
        rpc user|group|share|rights|service|registry|shell|vampire|shutdown|password|join: priv,net text*
        lookup|getlocalsid|getdomainsid|status|time|maxrid|afskey: read,net text*
        groupmap|idmap|usershare|conf|registry|cache|sam|serverid: read
        groupmap|idmap|usershare|conf|registry|cache|sam|serverid list|info|show|listshares|enumerate: read text*
        groupmap|idmap|usershare|conf|registry|cache|sam|serverid getvalue|get|dump|check|listall: read text*
        groupmap|idmap|usershare|conf add|modify|delete|cleanup|set|import|addshare: priv text*
        registry|cache|sam|serverid add|modify|delete|cleanup|set|import|addshare: priv text*
        groupmap|idmap|usershare|conf delshare|setparm|delparm|drop|flush|del|restore|wipe: priv text*
        registry|cache|sam|serverid delshare|setparm|delparm|drop|flush|del|restore|wipe: priv text*
        setlocalsid|setdomainsid|setauthuser|join: priv,net text*
        user|localgroup|group|accounts|share|use|session|file|view|statistics|config: read,net text*
        start|stop|pause|continue: write unit*
    """,
    "ipa": """
        read,net -c=read -e=text -d,--debug -v,--verbose --prompt-all -n,--no-prompt -f,--no-fallback -a
            -h,--help!help --version!help
        *-show|*-find|ping|env|whoami|help|*-status|config-show: read,net text* --all --raw --sizelimit=text
            --timelimit=text --pkey-only --rights --no-members --user=text --host=text --service=text --login=text
            --uid=text --in-groups=text --users=text --groups=text --name=text --subject=text --out=write
        hbactest|plugins|*_find|*_show|trust-resolve|user-status|host-show|cert-status: read,net text* --all
            --raw --sizelimit=text --timelimit=text --pkey-only --rights --no-members --user=text --host=text
            --service=text --login=text --uid=text --in-groups=text --users=text --groups=text --name=text
            --subject=text --out=write
        *-del|*-remove|*-revoke: delete,priv,net text* --continue --preserve --updatedns
        *-add|*-mod|*-add-*|*-remove-*|*-enable|*-disable|*-unlock|*-undel: priv,net text* --all --raw --random
            --password --setattr=text --addattr=text --delattr=text --first=text --last=text --users=text
            --groups=text --hosts=text --shell=text --force
        passwd|cert-request|*-archive|*-retrieve|*-unapply|*-apply|*-detach|*-move: priv,net text* --all --raw
            --random --password --setattr=text --addattr=text --delattr=text --first=text --last=text --users=text
            --groups=text --hosts=text --shell=text --force
    """,
    "ipactl|ipa-healthcheck|ipa-replica-manage|ipa-csreplica-manage": """
        write text* -v,--verbose -f,--force --all -p=text --failures-only --output-type=text --source=text
            --check=text -H=host --cleanup -d --ignore-service-failures -h,--help!help --version!help
        status|list|list-ruv|dnarange-show|dnanextrange-show: read text*
        start|stop|restart|re-initialize|force-sync: write text* --from=host
        connect|disconnect|clean-ruv|abort-clean-ruv|del|dnarange-set: write text* --from=host
    """,
    "kinit|kdestroy|kpasswd|kswitch": """
        write,net text* -k -t=read -c=read -l=text -s=text -r=text -f -F -p -P -a -A -n -R -v -V -E -C -q -i
            -S=text -T=text -X=text
    """,
    "kadmin|kadmin.local": """
        net none -r=text -p=text -q=text -c=read -w=text -k -t=read -n -s=host -d=text -e=text -m -O -N -x=text
    """,
    "ktutil|kdb5_util": """
        exec text* -r=text -d=text -k=text -v
        list: read text*
        dump|load|create|destroy|stash: priv text* -r=text -old -f -verbose
        ark|add_mkey|use_mkey|purge_mkeys|update_princ_encryption|tabdump: priv text* -r=text -old -f -verbose
    """,
    "certtool": """
        read none -i,--certificate-info -d,--debug=text -V,--verbose --infile=read --outfile=write
            --inder,--inraw --outder,--outraw --crl-info,-l --crq-info --verify --verify-chain,-e --verify-crl
            --verify-hostname=text --verify-email=text --verify-purpose=text --verify-profile=text
            --verify-allow-broken --load-certificate=read --load-ca-certificate=read --load-crl=read
            --load-request=read --load-privkey=read --load-ca-privkey=read --load-pubkey=read --load-data=read
            --fingerprint --hash=text --key-id,-k --pubkey-info --p7-info --p12-info --dh-info --text --no-text
            --provable -p,--generate-privkey!write -c,--generate-certificate!priv -s,--generate-self-signed!write
            -q,--generate-request!write --generate-crl!priv --generate-dh-params --update-certificate,-u!priv
            --to-p12!write --to-p8!write --to-rsa!write --template=read --bits=text --sec-param=text --key-type=text
            --rsa --ecc --eddsa --password=text --null-password --empty-password --stdout-info --ask-pass --p8
            -8,--pkcs8 --pkcs-cipher=text --key-info -h,--help!help -v,--version!help
    """,
    "certutil": """
        read text* -L -V -K -O -U -H!help -d=text -n=text -h=text -f=read -a -r -X -P=text -u=text -x -t=text
            -s=text -i=read -o=write -z=read -k=text -g=text -c=text -m=text -v=text -A!priv -D!delete -F!delete
            -S!priv -N!write -G!write -R!write -C!priv -M!priv -T!write -W!priv -E!priv -B=read!priv -1 -2 -3 -4 -5
            -6 -7=text -8=text @long --empty-password --rename!priv --merge!priv --upgrade-merge!write
            --keyUsage=text --extKeyUsage=text -hashfile!look -dump!look -verify!look -urlcache!write -decode!write
            -encode!write -addstore!priv -delstore!delete -viewstore -store
    """,
    "p11tool|pkcs11-tool|pkcs15-tool|trust|modutil": """
        read text* --list-tokens --list-all --list-all-certs --list-certs --list-all-privkeys --list-keys
            --list-mechanisms --list-modules --info --login --so-login --module=read --provider=read -L,--list-slots
            -T,--list-token-slots -O,--list-objects -M,--list-mechanisms -I,--show-info -l -p,--pin=text --slot=text
            --slot-index=text --token-label=text --type,-y=text --id,-d=text --label,-a=text -v,--verbose --batch
            --test,-t -D,--dump -c --list-public-keys --read-certificate=text --read-public-key=text
            --outfile,-o,--output-file=write -i,--input-file=read --initialize!delete --init-token!delete
            --init-pin!priv --change-pin!priv --write=text!priv -w,--write-object=read!priv --delete!delete
            -b,--delete-object!delete --generate-rsa!priv -k,--keypairgen!priv --sign,-s --decrypt
            --generate-random=text -dbdir=text -list=?text --help!help --version!help
        list|dump|check-format: read text* --filter=text --purpose=text
        anchor: priv text* --remove --store
        extract*: write text* --format=text --filter=text --purpose=text --overwrite
    """,
    "ypcat|ypmatch|ypwhich": "read,net text* -d=text -h=host -k -t -x -m=?text -V=text",
    "adcli|msktutil": """
        priv,net text* -D,--domain=text -U,--login-user=text -S=host -v,--verbose -h=text -k=text -b=text
            --computer-name=text --server=host --help!help
        info|testjoin|show-computer: read,net text* -D,--domain=text -C -K=read -v,--verbose
    """,
}
