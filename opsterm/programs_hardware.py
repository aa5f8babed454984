"""Hardware: service processors, RAID controllers, power supplies, sensors, firmware."""

PROGRAMS = {
    "ipmitool": """
        read -I=text -H=host -U=text -P=text -p=text -L=text -f=read -E -K -k=text -y=text -o=text -O=read
            -C=text -A=text -S=read -c -v -vv -vvv -N=text -R=text -Y -e=text -l=text -t=text -T=text -m=text -b=text
            -B=text -d=text -a -s -h!help -V!help
        sdr: read text*
        sdr fill: write text*
        sdr dump: write write
        sensor: read text*
        sensor thresh: write text*
        sel: read text*
        sel info|list|elist|get: read text*
        sel time get: read none
        sel time: write text*
        sel clear|delete: delete text*
        sel save|writeraw|interpret: write text*
        fru: read text*
        fru print|list: read text*
        fru read: write text write
        fru write|edit|upgEkey|upgekey: write text*
        mc|bmc: read
        mc|bmc info|guid|getenables|selftest|getsysinfo: read text*
        mc|bmc watchdog get: read none
        mc|bmc watchdog|setenables|setsysinfo|reset: write text*
        chassis: read
        chassis status|poh|restart_cause|selftest: read none
        chassis power|policy: write text*
        chassis power status: read none
        chassis policy list: read none
        chassis bootparam|bootmbox get: read text*
        chassis bootdev|bootparam|bootmbox|identify: write text*
        power: write text*
        power status: read none
        lan: read
        lan print: read text?
        lan stats get: read text?
        lan alert print: read text*
        lan set|alert|stats: priv text*
        lan6 print: read text*
        lan6: priv text*
        user list|summary: read text?
        user test: read text*
        user set|enable|disable|priv: priv text*
        channel info|authcap|getaccess|getciphers: read text*
        channel setaccess|setkg: priv text*
        session info: read text*
        pef info|status|list|policy: read text*
        pef filter list: read text*
        sol info: read text?
        sol payload status: read text*
        sol set|activate|deactivate|looptest|payload: write text*
        dcmi discover|sensors|get_mc_id_string|get_temp_reading|get_conf_param|asset_tag: read text*
        dcmi power reading|get_limit: read text*
        dcmi power|set_mc_id_string|set_asset_tag|thermalpolicy|set_conf_param: write text*
        spd: read text*
        raw|i2c|fwum|hpm|isol|tsol|event|firewall|picmg: write text*
        sunoem|kontronoem|delloem|ekanalyzer|gendev|nm|ime|vita|set: write text*
        exec: exec read!exec
        shell: exec none
    """,
    "ipmi-sensors|ipmi-sel|ipmi-fru|bmc-info|ipmi-dcmi|ipmi-oem|ipmi-ping|rmcpping|ipmiping|ipmi-"
    "locate|ipmidetect": """
        read,net text* -D,--driver-type=text -h,--hostname=host -u,--username=text -p,--password=text
            -P,--password-prompt -k,--k-g=text --session-timeout=text --retransmission-timeout=text
            -a,--authentication-type=text -I,--cipher-suite-id=text -l,--privilege-level=text --config-file=read
            -W,--workaround-flags=text -v,--verbose -q,--quiet-readings -r,--record-ids=text -t,--sensor-types=text
            -T -L,--list-sensor-types --non-abbreviated-units --legacy-output --output-sensor-state
            --output-event-state --no-header-output --comma-separated-output --interpret-oem-data
            --ignore-not-available-sensors -B,--buffer-output -F,--fanout=text --always-prefix --display=text
            --tail=text --info -i --clear!delete --delete=text!delete --delete-range=text!delete --date-range=text
            -?,--help!help -V,--version!help --no-sensor-type-output --sdr-cache-recreate -f,--flush-cache
            -Q,--quiet-cache -A -O -c=text
    """,
    "ipmipower|ipmi-chassis": """
        write,net none -D,--driver-type=text -h,--hostname=host -u,--username=text -p,--password=text
            -P,--password-prompt -W,--workaround-flags=text -l,--privilege-level=text --config-file=read
            -s,--stat!look --get-chassis-status!look --get-chassis-capabilities!look --get-system-restart-cause!look
            --get-power-on-hours-counter!look -n,--on -f,--off -c,--cycle -r,--reset --soft,--shutdown --pulse
            --identify-status --chassis-control=text --chassis-identify=text --wait-until-on --wait-until-off
            --help!help --version!help
    """,
    "racadm": """
        read -r=host -u=text -p=text -i --nocertwarn -S -f=read
        getsysinfo|getsel|getraclog|gettracelog|getniccfg|getversion|getled: read text* -o -g=text -v -h=text
            -c=text -n=text
        getsensorinfo|getssninfo|getsvctag|getmacaddress|getpbinfo|gethwinventory|hwinventory: read text* -o
            -g=text -v -h=text -c=text -n=text
        get|getconfig|swinventory|lclog|jobqueue|storage|vflashsd: read text* -o -g=text -v -h=text -c=text
            -n=text
        sensorsettings|help|arp|netstat|ping|ifconfig|license|fwversion: read text* -o -g=text -v -h=text -c=text
            -n=text
        serveraction powerstatus: read none
        serveraction: write text* -m=text -f
        jobqueue|storage|lclog|license|vflashsd create*|delete*|clear*|createvd|deletevd: write text*
        jobqueue|storage|lclog|license|vflashsd init|resetconfig|import|export|raid: write text*
        set|config|racreset|racresetcfg|systemerase|clrsel|clrraclog|fwupdate|update|setled|setniccfg: write
            text* -f=read -i=text -k=text -t=text
        sslcertupload|sslkeyupload|sslresetcfg|deploy|sshpkauth: write text* -f=read -i=text -k=text -t=text
        testemail|remoteimage|rollback|closessn|racadm|techsupreport: write text* -f=read -i=text -k=text -t=text
    """,
    "storcli|storcli64|perccli|perccli64|storcli2": """
        read text*
        help: read text*
    """,
    "ssacli|hpssacli|hpacucli|hpssaducli": "read text*",
    "megacli|MegaCli64|MegaCli": """
        read text* @long -AdpAllInfo,-adpallinfo,-AdpAllinfo,-AdpAllInfo -aALL,-aAll,-aall,-a0,-a1,-a2,-Aall
            -LDInfo,-LdInfo,-ldinfo,-ldInfo -LALL,-Lall,-lall,-L0,-L1,-L2,-L3 -PDList,-PdList,-pdlist,-PDlist
            -PDInfo,-PdInfo,-pdInfo -PhysDrv=text -LdPdInfo,-ldpdinfo,-LDPDInfo -EncInfo,-encinfo -CfgDsply,-cfgdsply
            -CfgLdDel,-CfgClr,-CfgForeign,-CfgLdAdd,-CfgSpanAdd,-LDInit!delete
            -PDClear,-PDOffline,-PDMakeJBOD,-PDMakeGood,-PDPrpRmv!delete
            -PDRbld,-AdpSetProp,-LDSetProp,-AdpFacDefSet,-AdpFwFlash,-LDExpansion!write
            -ShowSummary,-showsummary -AdpCount,-adpCount -AdpBbuCmd,-adpbbucmd -GetBbuStatus,-getbbustatus
            -GetBbuCapacityInfo -AdpEventLog,-adpeventlog -GetEvents -GetEventLogInfo -warning -critical -fatal
            -f=write -AdpGetTime -PDGetNum,-pdgetnum -LDGetProp -v,-ver,-V!help -h,-Help!help -NoLog,-nolog
            -Silent,-silent
    """,
    "sas2ircu|sas3ircu": "read text*",
    "arcconf": """
        read
        getconfig|getstatus|getlogs|list|getversion: read text*
        getsmartstats|getperform|getlogicaldrive|phyerrorlog|help: read text*
        create|delete|modify|task|rescan|romupdate|setcache|setstate|setpower|setconfig|uninit|identify: write
            text*
        setname|setpriority|snapshot|datascrub|consistencycheck|image*: write text*
        key|resetstatisticscounters|savesupportarchive|setalarm|setboot|failover|backupunit: write text*
    """,
    "dmraid": """
        read text* -b,--block_devices -c,--display_columns -d,--debug -r,--raid_devices -s,--sets=?text
            -l,--list_formats!help -n,--native_log -t,--test -v,--verbose -f,--format=text -i
            -a,--activate=text!write -D!write -E,--erase_metadata!delete -x,--remove!delete -R,--rebuild!write
            -C=text!write -h,--help!help -V,--version!help
    """,
    "upsc": "read,net text* -l -L -c -j -h!help -V!help",
    "upscmd|upsrw": "write,net text* -l!look -u=text -p=text -s=text -w -t=text -h!help -V!help",
    "upsd|upsdrvctl|upsmon|upssched": """
        write,net text* -c=text -D -F -B -P=text -f -t!dry -u=user -r=text -h!help -V!help
        start|stop|shutdown: write text*
    """,
    "apcaccess": "read,net text* -u -p=text -f=text -h=host -V!help",
    "nut-scanner": "read,net none -C -U -S -O -x -M -A -I -q -N -P -D -s=text -e=text -m=text -a -T -V!help -h!help",
    "rdmsr": """
        read text* -a,--all -p,--processor=text -x,--hexadecimal -d,--decimal -u,--unsigned -X -c,--c-language
            -r,--raw -o,--octal -0,--zero-pad -f,--bitfield=text -V,--version!help -h,--help!help
    """,
    "wrmsr": "write text* -a,--all -p,--processor=text -V,--version!help -h,--help!help",
    "mcelog": """
        read read* --client --ascii --dmi --no-dmi --cpu=text --raw --filter --file=read --version!help
            --help!help --is-cpu-supported --supported --dump-raw-ascii --config-file=read --daemon!write
            --foreground --ignorenodev --syslog --logfile=write --pidfile=write --num-errors=text
    """,
    "ras-mc-ctl": """
        read none --summary --errors --error-count --status --layout --mainboard=?text --print-labels
            --guess-labels --register-labels!write --vendor-errors-summary=?text --vendor-errors=?text --delay=text
            --labeldb=read --quiet --help!help
    """,
    "edac-util|edac-ctl": """
        read none -v,--verbose -q,--quiet -s,--status=?text -r,--report=text --mainboard --print-labels --layout
            --register-labels!write -h,--help!help
    """,
    "rasdaemon": "exec none -f,--foreground -e,--enable -d,--disable -r,--record --help!help -V,--version!help",
    "lstopo|lstopo-no-graphics|hwloc-ls|hwloc-info": """
        read write? --of,--output-format=text --input,-i=read --if=text --no-io --no-bridges --whole-io
            --whole-system --no-legend --no-index --no-attrs --no-text --no-caches --no-useless-caches --no-icaches
            --no-smt --no-factorize --merge --only=text --restrict=text --ps,--top --ignore=text --filter=text
            --disallowed --distances --memattrs --cpukinds --support --children -p,--physical -l,--logical
            -c,--cpuset -C,--cpuset-only --taskset -v,--verbose -s,--silent --force,-f --pid=process
            --append-legend=text --horiz --vert --rect --fontsize=text -V,--version!help -h,--help!help -n --topology
            --ancestor=text
    """,
    "rocm-smi|xpu-smi|amd-smi": """
        read text* -a,--showallinfo -t,--showtemp -u,--showuse -P,--showpower -c,--showclocks -f,--showfan
            -p,--showperflevel -i,--showid -d,--device=text -b,--showbus -v,--showvbios --showdriverversion
            --showproductname --showserial --showuniqueid --showmeminfo=text --showmemuse --showpids --showtopo
            --showvoltage --showrasinfo --showfwinfo --showmaxpower -o,--showoverdrive --showxgmierr --showpagesinfo
            --json --csv -h,--help!help --version!help --setfan=text!write --setperflevel=text!write
            --setpoweroverdrive=text!write --gpureset!write --resetclocks!write --resetfans!write
            --setsclk=text!write --setmclk=text!write -r,--reset!write --alldevices
        discovery|stats|dump|topology|ps|health|list|static: read text* -d=text -m=text -i=text -j -g,--gpu=text
            --json --csv --loglevel=text
        metric|monitor|process|bad-pages|version|firmware|xgmi|event: read text* -d=text -m=text -i=text -j
            -g,--gpu=text --json --csv --loglevel=text
    """,
    "nvtop|radeontop|intel_gpu_top|i7z|irqtop|xentop|iotop-c|iotop-py|ethstatus|topas": """
        read text* -d=text -h!help -v!help -b -i=text -n=text -s=text -o=text -l -J -L -c -p -P -a -u=text -k -q
            -t -x -r -m
    """,
    "x86info|biosdevname|efibootdump": """
        read text* -a -c -f -r -v -d -1 -k -i,--interface -x,--nopirq -h,--help!help --version!help --all --cache
            --flags --mhz --mp --raw --policy=text -p=text
    """,
    "flashrom": """
        read -p,--programmer=text -r,--read=write -w,--write=read!write -v,--verify=?read -E,--erase!delete
            -n,--noverify -N,--noverify-all -f,--force -l,--layout=read -i,--image=text -c,--chip=text
            -L,--list-supported!help -o,--output=write -V,--verbose --flash-name --flash-size --wp-status --wp-list
            --wp-enable!write --wp-disable!write --wp-range=text!write --get-size -h,--help!help -R,--version!help
    """,
    "vcgencmd": """
        read -t
        get_*|measure_*|version|commands|bootloader_version|bootloader_config|codec_enabled: read text*
        read_ring_osc|vcos|mem_oom|mem_reloc_stats: read text*
        otp_dump|hdmi_status_show|pmic_read_adc|pm_show_stats: read text*
        display_power|hdmi_timings|set_*|cache_flush|codec_enable: write text*
        force_audio|scaling_*|render_bar|inject_error|sysinfo: write text*
    """,
    "raspi-config|rpi-update|rpi-eeprom-config": """
        write text* --edit --config=read --out=write --apply=read -h,--help!help
        nonint get_*|is_*: read text*
    """,
    "rpi-eeprom-update": "read none -a!write -r!write -d!write -f=read!write -i -j -l -m=text -s -u -h!help -b -A",
    "bluetoothctl": """
        exec -t,--timeout=text -a,--agent=text -m,--monitor -i=read -h,--help!help -v,--version!help
        devices|show|info|list|paired-devices|version|mgmt.info|player.list|gatt.list-attributes: read text*
        scan|pair|trust|untrust|remove|connect|disconnect|power|pairable: write text*
        discoverable|agent|default-agent|block|unblock: write text*
        select|system-alias|reset-alias|advertise|cancel-pairing: write text*
    """,
    "hciconfig": """
        read text* -a,--all -h,--help!help
        * up|down|reset|piscan|noscan|iscan|pscan|auth|noauth|encrypt: write text*
        * name|class|sspmode|leadv|noleadv|lm|lp|ptype|block|unblock|revision: write text*
    """,
    "hcitool": """
        read
        dev|inq|scan|name|info|con|rssi|lq|tpl|afh|lst|spinq|clkoff|clock|lescan: read,net text* --length=text
            --numrsp=text --flush --class --info --oui --refresh
        cc|dc|sr|cpt|auth|enc|key|cmd|epinq|lecc|ledc|leladd|lelrm|lelclr|lecup: write text*
    """,
    "boltctl": """
        read none --help!help --version!help
        list|info|domains|monitor: read text* -a,--all
        power: write text* -q,--query!look -t,--timeout=text
        authorize|enroll|forget|config: priv text* --policy=text --first-time -a,--all
    """,
    "usbguard": """
        read -h,--help!help
        list-devices|list-rules|get-parameter|watch|generate-policy: read text* -a,--allowed -b,--blocked
            -t,--tree -d,--show-devices -l,--label=text -p,--with-ports -P -X,--no-hashes
        allow-device|block-device|reject-device|append-rule: priv text* -p,--permanent
        remove-rule|set-parameter|add-user|remove-user: priv text* -p,--permanent
    """,
    "usbip": """
        read
        list|port|version: read,net text* -r,--remote=host -l,--local -p,--parsable
        attach|detach|bind|unbind: write,net text* -r,--remote=host -b,--busid=text -p,--port=text
    """,
    "proxmox-boot-tool|pve-efiboot-tool": """
        read
        status: read none --quiet
        kernel list: read none
        kernel: write text*
        format: delete device text* --force
        init|reinit|refresh|clean: write text* --dry-run
    """,
    "kdumpctl|kdump-config": """
        read
        status|showmem|estimate|show|get-default-crashkernel: read text*
        start|stop|restart|reload|rebuild|reset-crashkernel|propagate: write text* --kernel=text --reboot
        load|unload|savecore|test|try-reset-crashkernel|symlinks|kernel-postinst: write text* --kernel=text
            --reboot
    """,
    "makedumpfile": """
        write read* write -c -l -p -d=text -F -x=read -i=read -g=write --dump-dmesg --message-level=text -f -E
            --split -D --num-threads=text --mem-usage!look --help!help -v!help
    """,
    "ubuntu-drivers": """
        read
        list|devices|debug: read none --gpgpu --recommended --free-only --include-dkms
        install|autoinstall: write,net text* --gpgpu --free-only --include-dkms --server
    """,
    "canonical-livepatch|kpatch": """
        read
        status|help|list|info: read text* --verbose --format=text
        enable|disable|refresh|config|kernel-upgrade-required: write text* --all
        load|unload|install|uninstall|force|unload-all: write text* --all
    """,
    "landscape-sysinfo|lsirq": """
        read text* --sysinfo-plugins=text --exclude-sysinfo-plugins=text -h,--help!help --version!help
    """,
    "i2cdetect|i2cdump|i2cget": "read text* -l -y -a -q -r -F -V!help -f -k",
    "i2cset|i2ctransfer": "write text* -y -f -r -m=text -a -v -b -V!help",
    "amdgpu_top|nvitop|gpustat|rocminfo|clinfo|vdpauinfo": """
        read text* -d,--dump -J,--json -s=text -n=text -i=text --smi --gui -a -c -u -p -F -P -B -l --list
            --summary --raw --prop=text --display=text --device=text -h,--help!help -v,--version!help
    """,
    "udisksctl": """
        read
        info|status|monitor: read text* -b,--block-device=text -p,--object-path=text -d,--drive=text
        help: read text*
        dump: read none
        mount|unmount|unlock|lock|loop-setup|loop-delete|power-off|smart-simulate: write text*
            -b,--block-device=text -p,--object-path=text -f,--file=read -o,--options=text -t,--filesystem-type=text
            --no-user-interaction --force --key-file=read --read-only,-r
    """,
    "fprintd-list|fprintd-verify": "read text* -f=text",
    "dstat|dool|pcp-dstat": """
        read text* -c,--cpu -C=text --cpu-use --cpu-adv -d,--disk -D=text -g,--page -i,--int -I=text -l,--load
            -m,--mem --mem-adv -n,--net -N=text -p,--proc -r,--io -s,--swap -S=text -t,--time -T,--epoch -y,--sys
            --aio --fs,--filesystem --ipc --lock --raw --socket --tcp --udp --unix --vm --vm-adv --zones -a,--all
            -f,--full -v,--vmstat --bits --float --integer --bw,--black-on-white --noheaders --noupdate --nocolor
            --color --output=write!write --profile --list!help --battery --battery-remain --cpufreq --dbus
            --disk-avgqu --disk-avgrq --disk-svctm --disk-tps --disk-util --disk-wait --top-bio --top-bio-adv
            --top-childwait --top-cpu --top-cpu-adv --top-cputime --top-cputime-avg --top-int --top-io --top-io-adv
            --top-latency --top-latency-avg --top-mem --top-oom --utmp --vm-cpu --vm-mem --wifi --net-packets --nfs3
            --nfs3-ops --nfsd3 --nfsstat4 --ntp --thermal --power --freespace --fan --gpfs --innodb-buffer
            --mysql5-cmds --redis --squid --snooze --test --zfs-arc --zfs-l2arc --zfs-zil --more --devel
            -h,--help!help --version!help
    """,
    "tuptime": """
        read none -A,--at=text -S,--since=text -U,--until=text --tsince=text --tuntil=text -b,--bootid -c,--csv
            -d,--date=text --decp=text -e,--dec=text -E,--exclude=text -f,--file=read -i,--id=text -k,--kernel
            -l,--list -n,--noup -o,--order=text -p,--power -r,--reverse -s,--seconds -t,--table -u,--update!write
            -x,--silent -q,--quiet -g,--graceful!write -h,--help!help -v,--verbose -V,--version!help
    """,
    "ioping": """
        read read -a=text -A -B -c,--count=text -C -D -G -i,--interval=text -J -l,--speed-limit=text -L
            -p,--print=text -P=text -q -r -R -s,--size=text -S=text -t,--minimum=text -T=text -v -w,--deadline=text
            -W!write -o=text -y -Y -z -Z=text -h,-help,--help!help -e=text -k!write -I=?text
    """,
    "tcptrack": "read,net text* -i=text -d -f -r=text -p -T=read -v!help -h!help",
    "lastcomm": """
        read text* --strict-match --user=user --command=text --tty=text --pid=process -f,--file=read
            --print-controls --ahz=text --debug -p --forwards --version!help --help!help -h!help
    """,
}
