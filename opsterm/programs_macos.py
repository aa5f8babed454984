"""What only macOS has."""

PROGRAMS = {
    "codesign": """
        read read* -d,--display -v,--verify --verbose=?text -s,--sign=text!write -f,--force --deep
            --options,-o=text --entitlements=text -R,--test-requirement=text -r,--requirements=text --strict=?text
            -i,--identifier=text -h --hosting --remove-signature!write --timestamp=?text --preserve-metadata=?text
            --keychain=read --prefix=text -P,--pagesize=text -D,--detached=write --extract-certificates=?text!write
            --xml --check-notarization --all-architectures -a,--architecture=text --dryrun!dry --file-list=write
            --generate-entitlement-der --runtime-version=text --validate-constraint
    """,
    "mdfind": """
        read text* @long -name=text -onlyin=read -count -live -0 -s=text -literal -interpret -attr=text -reprint
    """,
    "mdls": "read read* @long -name,-attr,-n=text -raw,-r -nullMarker=text -plist=?text -p",
    "mdutil": "read text* -s -a -p -t -L -P -v -d!write -E!delete -X!delete -i=text!write -r!write -V=text",
    "plutil": """
        read read* @long -lint -p -s -h,-help!help -convert=text!write -o=write -e=text -r -n -type=text
            -expect=text -insert=text!write -replace=text!write -remove=text!write -extract=text!write -string=text
            -bool=text -integer=text -json=text -xml=text -create=text!write
    """,
    "log": """
        read
        show: read read* --style=text --predicate=text --last=text --start=text --end=text --info --debug
            --source --process=text --color=text --backtrace --loss --signpost --mach-continuous-time --archive=read
            --file=read --timezone=text --no-pager
        stream: read none --style=text --predicate=text --process=text --level=text --type=text --timeout=text
            --source --color=text --user=text --info --debug
        stats: read none --overview --per-file --per-book --sort=text --style=text --archive=read --file=read
            --process=text --predicate=text --sender=text --count=text
        help: read text*
        collect|config|repack: write text* --output=write --start=text --last=text --size=text --status!look
            --mode=text --subsystem=text --category=text --process=text --reset
        erase: delete none --all --ttl
    """,
    "dscl": """
        priv text* -u=user -P=text -p -q -raw -plist -url -f=read -list!look -read!look -readall!look
            -readpl!look -readpli!look -search!look -diff!look -ls!look -cat!look -create -append -merge -delete
            -change -changei -passwd -createpl -deletepl -createpli -authonly!look @long
        *: priv text*
        * list|ls|read|cat|readall|search|readpl|diff|authonly|auth: read text*
        * create|append|merge|delete|change|changei|passwd: priv text*
    """,
    "softwareupdate": """
        write,net text* -l,--list!look -i,--install -d,--download -e -a,--all -r,--recommended -R,--restart
            --force --background --history!look --list-full-installers!look --fetch-full-installer
            --full-installer-version=text --schedule=?text --product-types=text --products=text --no-scan --verbose
            --agree-to-license --install-rosetta --dump-state!look --ignore=text --clear-catalog --set-catalog=url
            -h,--help!help
    """,
    "networksetup": """
        write text* @long
            -listallnetworkservices,-listallhardwareports,-listnetworkserviceorder,-listallnetworkserviceinfo,-getinfo,-getdnsservers,-getsearchdomains,-getwebproxy,-getsecurewebproxy,-getsocksfirewallproxy,-getproxybypassdomains,-getautoproxyurl,-getairportnetwork,-getairportpower,-listpreferredwirelessnetworks,-getcurrentlocation,-listlocations,-getmacaddress,-getMTU,-getmtu,-getmedia,-listvalidmedia,-listvalidMTUrange,-getnetworkserviceenabled,-getadditionalroutes,-getv6additionalroutes,-getcomputername,-listVLANs,-listdevicesthatsupportVLAN,-listBonds,-isBondSupported,-showBondStatus,-getftpproxy,-getproxyautodiscovery,-printcommands,-version,-help!look
            -setdnsservers,-setsearchdomains,-setmanual,-setdhcp,-setbootp,-setmanualwithdhcprouter,-setv6automatic,-setv6off,-setv6manual,-setnetworkserviceenabled,-removenetworkservice,-renamenetworkservice,-createnetworkservice,-ordernetworkservices,-setairportpower,-setairportnetwork,-addpreferredwirelessnetworkatindex,-removepreferredwirelessnetwork,-removeallpreferredwirelessnetworks,-setwebproxy,-setwebproxystate,-setsecurewebproxy,-setsecurewebproxystate,-setsocksfirewallproxy,-setsocksfirewallproxystate,-setautoproxyurl,-setautoproxystate,-setproxybypassdomains,-setadditionalroutes,-switchtolocation,-createlocation,-deletelocation,-setMTU,-setmedia,-setcomputername,-detectnewhardware
    """,
    "systemsetup": """
        priv text* @long
            -getdate,-gettime,-gettimezone,-listtimezones,-getnetworktimeserver,-getusingnetworktime,-getsleep,-getcomputersleep,-getdisplaysleep,-getharddisksleep,-getwakeonmodem,-getwakeonnetworkaccess,-getrestartpowerfailure,-getrestartfreeze,-getallowpowerbuttontosleepcomputer,-getremotelogin,-getremoteappleevents,-getcomputername,-getlocalsubnetname,-getstartupdisk,-liststartupdisks,-getwaitforstartupafterpowerfailure,-getdisablekeyboardwhenenclosurelockisengaged,-help,-printCommands,-version!look
            -setremotelogin=text -f -setdate=text -settime=text -settimezone=text -setnetworktimeserver=text
            -setusingnetworktime=text -setsleep=text -setcomputersleep=text -setdisplaysleep=text
            -setharddisksleep=text -setwakeonnetworkaccess=text -setrestartpowerfailure=text -setrestartfreeze=text
            -setremoteappleevents=text -setcomputername=text -setstartupdisk=text
    """,
    "scutil": """
        exec text* @long --dns,--proxy,--nwi!look --get=text!look -r=text!look -w=text!look -W -t=text
            --set=text!write --nc=text!write --renew=text!write --prefs=?text -p --help!help
    """,
    "nvram": "read text* -p -x -xp -h!help -d=text!delete -c!delete -f=read!write -r @long",
    "csrutil": """
        read none
        status|report: read none
        authenticated-root status: read none
        enable|disable|clear|netboot|authenticated-root: priv text* --without=text --no-internal
    """,
    "spctl": """
        priv text* -a,--assess!look --status!look -v,--verbose -vv -vvv -vvvv -t,--type=text --context=text
            --list!look --add --remove --enable --disable --master-disable,--global-disable
            --master-enable,--global-enable --label=text --rule=text --requirement=text --hash --anchor --path
            --reset-default --raw --continue --ignore-cache --no-cache --test-devid-status!look @long
    """,
    "fdesetup": """
        read
        status|isactive|list|supportsauthrestart: read none -extended -offline -verbose -user=user @long
        version|usingrecoverykey|haspersonalrecoverykey|hasinstitutionalrecoverykey|validaterecovery: read none
            -extended -offline -verbose -user=user @long
        enable|disable|add|remove|changerecovery|removerecovery|authrestart|sync: priv text* -user=user
            -usertoadd=user -personal -institutional -keychain -certificate=read -inputplist -outputplist
            -defer=write -forcerestart -delayminutes=text -key=text -uuid=text -all @long
    """,
    "profiles": """
        read none -P,-L,-C,-H,-v,-l -type=text -output=write -all -user=user -h,-help!help @long
        list|status|show|validate|help|version: read text* -type=text -output=write -all -user=user -path=read
        install|remove|renew|sync|-I|-R|-D|-N: priv text* -path=read -identifier=text -type=text -all -user=user
            -password=text -forced
    """,
    "tccutil": """
        priv text*
        reset: priv text*
    """,
    "bless": """
        write read* --info!look -info!look --getBoot!look --folder=text --mount=text --setBoot --bootefi=?text
            --nextonly --device=text --file=text --label=text --verbose --plist --help!help @long
    """,
    "asr": """
        delete --help!help --version!help
        info|help|version: read read* --source=read --plist
        imagescan: write read* --source=write --filechecksum --nostream --verbose
        restore|server: delete text* --source=read --target=device --erase --noprompt --noverify --puppetstrings
            --verbose --debug --allowfragmentedcatalog --config=read --file=write
    """,
    "xcode-select": """
        write none -p,--print-path!look -v,--version!help -h,--help!help --install -s,--switch=text -r,--reset
    """,
    "airport": """
        read text* -s,--scan=?text -I,--getinfo -z,--disassociate!write -c,--channel=?text -x,--xml -P,--psk
            -S,--ssid=text
    """,
    "wdutil": """
        read none
        info|dump|log: read text*
        diagnose: write text* -f=write -q
    """,
    "kmutil": """
        read
        showloaded|find|inspect|libraries|print-diagnostics|check|log: read text* --show=text --list-only
            --variant-suffix=text -b=text -p=read --sort
        load|unload|create|install|clear-staging|trigger-panic-medic|configure-boot|rebuild: write text* -b=text
            -p=read -n=text
    """,
    "sips": """
        read read* -g,--getProperty=text -G=text --verify -s,--setProperty=text!write -r=text!write -z=text!write
            -Z=text!write -c=text!write -o,--out=write!write -e!write -E=text!write -f=text!write -1 -h!help -H!help
            @long
    """,
    "textutil": """
        write read* @long -info!look -convert=text -cat=text -output=write -stdout!look -extension=text
            -format=text -encoding=text -inputencoding=text -help!help
    """,
    "ditto": """
        write copy+ write -v -V -c -x -k -z -j --rsrc --norsrc --extattr --noextattr --acl --keepParent
            --sequesterRsrc --arch=text --bom=read -h!help --hfsCompression
    """,
    "screencapture": """
        write write* -c -C -i -m -M -o -P -s -S -t=text -T=text -w -W -x -a -r -l=text -R=text -v -V=text
    """,
    "drutil": """
        read
        status|info|discinfo|trackinfo|list|poll|cdtext|dumpudi|filename|subchannel|size: read text* -drive=text
        eject|tray|burn|bulkerase|erase|audio: write text* -drive=text
    """,
    "airportd|backupd|mDNSResponder|automountd|securityd|cfprefsd|distnoted|launchd": "exec text*",
}
