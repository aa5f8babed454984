"""Rules about keys, certificates and secret stores."""

from opsterm.risk import DANGEROUS
from opsterm.riskrules import Rule

_GREPS = "grep|egrep|zgrep|pcregrep|ggrep"
_SEARCHES = "rg|ripgrep|ag|ack|ugrep"
_WORDS = (
    "*[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]*|*[Pp][Aa][Ss][Ss][Ww][Dd]*|*[Ss][Ee][Cc][Rr][Ee][Tt]*|*[Aa][Pp][Ii][_-][Kk][Ee][Yy]*|"
    "*[Aa][Pp][Ii]*[Kk][Ee][Yy]*|*[Aa][Cc][Cc][Ee][Ss][Ss]?[Kk][Ee][Yy]*|*PRIVATE?KEY*|*AKIA*|*[Pp]assphrase*"
)
_SETTINGS = (
    "!:*[Pp]assword?uth*|*[Pp]assword[A-Z]*|*asswd:*|*pam_*|*nsswitch*|*/etc/passwd*|*/etc/pam.d*|*passwd?compat*|*PermitEmpty*"
)
_WANTED = f":{_WORDS} {_SETTINGS}"
_WANTED_FLAG = f"-e={_WORDS}"
_QUIET = "!-l|--files-with-matches !-L !-c|--count !-q"
RULES = (
    # Keys, certificates, secret stores
    Rule(
        "private-key-shown",
        DANGEROUS,
        "it prints a private key",
        ("openssl rsa|pkey|ec|dsa|pkcs8 !-noout !-out !-pubout !-pubin",
            "openssl rsa|pkey|ec|dsa -text !-pubin !-text_pub !-out !-pubout",
            "openssl pkcs12 !-export !-nokeys !-out !-noout", "wg showconf",
            "wg show :*private-key*|preshared-keys|dump", "wg-quick strip"),
        hits=("openssl rsa -in server.key", "openssl pkey -in server.key -text -noout", "wg showconf wg0",
            "openssl pkcs12 -in a.p12 -nodes"),
        misses=("openssl rsa -in server.key -check -noout", "openssl rsa -in server.key -pubout",
            "openssl x509 -in a.crt -text -noout", "wg show", "openssl pkcs12 -in a.p12 -nokeys"),
        instead="only the public part: openssl pkey -in FILE -pubout",
        shown=True,
    ),
    Rule(
        "key-deleted",
        DANGEROUS,
        "what was encrypted for that key can never be read again",
        ("gpg|gpg1|gpg2 --delete-secret-keys", "security delete-*", "pass|gopass|passage rm|remove|delete",
            "secret-tool clear", "keyctl clear", "op item|vault|document delete|rm|remove", "bw delete -p",
            "doppler secrets|projects|configs|environments delete", "keytool -delete",
            "rbw|lpass|keepassxc-cli rm|remove|delete", "chamber :delete"),
        hits=("gpg --delete-secret-keys alice", "gpg --delete-secret-and-public-key alice", "pass rm -r work",
            "op item delete x", "doppler secrets delete KEY -y", "security delete-keychain login.keychain"),
        misses=("gpg --list-secret-keys", "pass ls", "op item list"),
        instead="export it first",
    ),
    Rule(
        "certificate-removed",
        DANGEROUS,
        "the certificate goes, and what serves it fails",
        ("certbot|letsencrypt|certbot-auto revoke|delete|unregister", "acme.sh --revoke|--remove|--uninstall",
            "openssl ca -revoke", "step ca :revoke", "step ca revoke"),
        hits=("certbot delete --cert-name a.example", "certbot revoke --cert-path a.pem"),
        misses=("certbot certificates", "certbot renew"),
    ),
    Rule(
        "htpasswd-new",
        DANGEROUS,
        "-c starts the file anew: everybody else in it loses access",
        ("htpasswd|htdigest -c !-n",),
        hits=("htpasswd -c /etc/nginx/.htpasswd bob",),
        misses=("htpasswd -nb bob x", "htpasswd /etc/nginx/.htpasswd bob"),
        instead="leave out -c where the file is there already",
    ),
    Rule(
        "vault-destroy",
        DANGEROUS,
        "secrets, or the way to them, are lost for all that use them",
        (
            "vault|bao|openbao delete", "vault|bao|openbao kv delete|destroy", "vault|bao|openbao kv metadata delete",
            "vault|bao|openbao secrets|auth|audit disable", "vault|bao|openbao policy|namespace delete",
            "vault|bao|openbao operator seal|step-down|init|rekey|rotate|migrate|generate-root",
            "vault|bao|openbao operator raft remove-peer", "vault|bao|openbao operator raft snapshot restore",
            "vault|bao|openbao lease revoke -prefix|-force", "vault|bao|openbao token revoke -mode|-self",
            "consul kv delete -recurse", "consul snapshot restore", "consul leave|force-leave", "consul acl * delete",
            "consul kv delete",
        ),
        hits=("vault secrets disable kv/", "vault kv destroy -versions=1 kv/app", "vault kv metadata delete kv/app",
            "vault operator seal", "vault auth disable userpass", "vault lease revoke -prefix database/",
            "consul kv delete -recurse app/"),
        misses=("vault status", "vault kv list kv/", "vault secrets list", "consul kv get app/x"),
    ),
    Rule(
        "scan-removes",
        DANGEROUS,
        "it deletes or moves what it takes for malware",
        ("clamscan|clamdscan --remove|--move",),
        hits=("clamscan -r --remove /home",),
        misses=("clamscan -r /home", "clamscan -i a.zip"),
        instead="clamscan -r -i DIRECTORY, then decide",
    ),
    Rule(
        "secrets-searched", DANGEROUS, "it looks for passwords and keys, and shows the lines that hold them",
        (
            f"{_GREPS} {_WANTED} any:system|root|home {_QUIET}",
            f"{_GREPS} {_WANTED_FLAG} any:system|root|home {_QUIET}",
            f"{_GREPS} -r|-R {_WANTED} :/var/www/*|/srv/*|/opt/*|/home/*|/etc/* {_QUIET}",
            f"{_SEARCHES} {_WANTED} any:system|root|home !-l|--files-with-matches !-c|--count",
            "ngrep :*[Pp]ass*|*[Aa]uthorization*|*login*|*pwd*",
            "tshark -Y=*auth*|*pass*", "tshark -e=*auth*|*pass*|ftp.request.arg|http.cookie|http.file_data",
            "tcpdump -A|-X|-XX|-x|-xx :21|23|110|143|389|ftp|telnet|pop3|imap|imap2",
            "tcpdump -A|-X|-XX|-x|-xx :*port?21*|*port?23*|*port?110*|*port?143*|*port?389*|*port?ftp*|*port?telnet*",
            "ettercap|bettercap !-h",
        ),
        hits=(
            "grep -rniE 'password|api[_-]?key' /etc/ /var/www", "grep -ri secret /", "rg -i passwd /etc",
            "grep -rn DB_PASSWORD /var/www/shop", "tcpdump -A -i eth0 port 21", "ngrep -d eth0 -i pass",
        ),
        misses=(
            "grep -rl password /etc", "grep -rn PasswordAuthentication /etc/ssh", "grep -rn password src/",
            "grep passwd: /etc/nsswitch.conf", "tcpdump -i eth0 port 21", "tcpdump -A -i eth0 port 80",
            "grep -rc secret /etc",
        ),
        instead="only the names of the files: grep -rl", shown=True,
    ),
)
