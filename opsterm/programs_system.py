"""Processes, time, messages, and what else belongs to a running system."""

SIGNALS = """ -0!dry -1,-HUP,-SIGHUP,-hup -2,-INT,-SIGINT,-int -3,-QUIT,-SIGQUIT -4,-ILL,-SIGILL -6,-ABRT,-SIGABRT
    -8,-FPE
    -9,-KILL,-SIGKILL,-kill,-Kill -10,-USR1,-SIGUSR1 -11,-SEGV,-SIGSEGV -12,-USR2,-SIGUSR2 -13,-PIPE,-SIGPIPE
    -14,-ALRM,-SIGALRM -15,-TERM,-SIGTERM,-term -17,-CHLD,-SIGCHLD -18,-CONT,-SIGCONT -19,-STOP,-SIGSTOP
    -20,-TSTP,-SIGTSTP -28,-WINCH,-SIGWINCH -TTIN,-SIGTTIN -TTOU,-SIGTTOU -BUS,-SIGBUS -TRAP,-SIGTRAP -PWR,-SIGPWR
    -INFO,-SIGINFO -URG,-SIGURG -IO,-SIGIO -SYS,-SIGSYS -# """

PGREP = """ -f,--full -x,--exact -u,--euid=user -U,--uid=user -g,--pgroup=text -G,--group=user -P,--parent=process
    -s,--session=text -t,--terminal=text -n,--newest -o,--oldest -O,--older=text -i,--ignore-case -I -v,--inverse
    -F,--pidfile=read -L,--logpidfile -r,--runstates=text -c,--count --ns=process --nslist=text -A,--ignore-ancestors
    --cgroup=text --env=text -H,--require-handler -a,--list-full -l,--list-name -j=text -M=read -N=read -S
    -h,--help!help -V,--version!help """

PROGRAMS = {
    # processes
    "ps": """read text* -a -A -e -d -N -r -T -f -F -l -j -M -Z -c -H -L -m -w -y -x -X -v -S -h -b -E -o,--format=text
            -O=text -p,--pid=process -q,--quick-pid=process -C=text -u,--user=?text -U,--User=text -g=text
            -G,--Group=text --group=text -s,--sid=text -t,--tty=text -k,--sort=text --ppid=process -n=text --forest
            --headers --header --no-headers --no-heading --cols=text --columns=text --rows=text --lines=text
            --width=text --cumulative --deselect --context --signames --info -P -V,--version!help --help=?text!help
    """,
    "top": """read text* -b,--batch -n,--iterations=text -d,--delay=text -p,--pid=process -u,--filter-any-user=text
            -U,--filter-only-euser=text -H,--threads-show -c,--cmdline-toggle -i,--idle-toggle
            -o,--sort-override=text -O,--list-fields -E,--scale-summary-mem=text -e,--scale-task-mem=text
            -s,--secure-mode -S,--accum-time-toggle -w,--width=?text -1,--single-cpu-toggle -l=text -q -a -x -m -C -F
            -R -r -P -stats=text -pid=process -ncols=text -A,--apply-defaults -h,--help!help -v,-V,--version!help
    """,
    "htop": """read text* -C,--no-color,--no-colour -d,--delay=text -F,--filter=text -H,--highlight-changes=?text
            -M,--no-mouse -n,--max-iterations=text -p,--pid=process -s,--sort-key=text -t,--tree -u,--user=?text
            -U,--no-unicode --no-meters --readonly --no-function-bar --drop-capabilities=?text -h,--help!help
            -V,--version!help
    """,
    "atop": """
        read text* -a -A -b=text -B -c -C -d -D -e=text -E -f -F -g -G -h!help -i -I -J=text -k -K -l -L=text -m -M
            -n -N -o -O -p -P=text -r=read -R -s -S -t -T -u -v -V!help -w=write!write -x -X -y -Y -z -1 -2 -3
    """,
    "btop|bpytop|bashtop": """
        read text* -b,-lc,--low-color -t,--tty_on,--tty -p,--preset=text -u,--update=text -f --utf-force --debug
            -c=read -d -v,-V,--version!help -h,--help!help
    """,
    "glances": """
        net text* -c,--client=host -s,--server!write -p,--port=text -w,--webserver!write -t,--time=text -1,--percpu
            -B,--bind=text --stdout=text --stdout-csv=text --stdout-json=text --export=text!write
            --export-csv-file=write -q,--quiet -b,--byte -C,--config=read -f=text --disable-plugin=text
            --enable-plugin=text -4 -2 -3 -5 -0 -6 --browser --username --password --fetch --stop-after=text --issue
            -d,--debug --fs-free-space --process-short-name --hide-kernel-threads --tree --theme-white
            -V,--version!help -h,--help!help
    """,
    "btm": """
        read text* -b,--basic -r,--rate=text -e,--expanded -C,--config_location=read -p -T,--tree -t -h,--help!help
            -V,--version!help
    """,
    "iotop": """
        read none -o,--only -b,--batch -n,--iter=text -d,--delay=text -p,--pid=process -u,--user=text -P,--processes
            -a,--accumulated -k,--kilobytes -t,--time -q,--quiet --no-help -c,--fullcmdline -C -h,--help!help
            --version!help
    """,
    "nmon": "read none -f!write -F=write!write -s=text -c=text -T -t -m=cd -r=text -d -h!help -?!help",
    "pstree": """read text* -a,--arguments -A,--ascii -c,--compact-not -C,--color=text -g,--show-pgids -G,--vt100
            -h,--highlight-all -H,--highlight-pid=process -l,--long -n,--numeric-sort -N,--ns-sort=text
            -p,--show-pids -s,--show-parents -S,--ns-changes -t,--thread-names -T,--hide-threads -u,--uid-changes
            -U,--unicode -Z,--security-context -w -f=read -V,--version!help --help!help
    """,
    "kill": """write process* -s,--signal=text -n=text -q,--queue=text -l,--list=?text!help -L,--table!help -p,--pid
            -a,--all --timeout=text --verbose -r,--require-handler -h,--help!help -V,--version!help """ + SIGNALS,
    "pkill": "write process* --signal=text -e,--echo -q,--queue=text -m,--mrelease " + PGREP + SIGNALS,
    "killall": """
        write process* -e,--exact -I,--ignore-case -g,--process-group -y,--younger-than=text -o,--older-than=text
            -i,--interactive -l,--list!help -q,--quiet -r,--regexp -s,--signal=text -u,--user=user -v,--verbose
            -V,--version!help -w,--wait -n,--ns=process -Z,--context=text -m -c=process -t=text -d -z -h,--help!help
        """ + SIGNALS,
    "killall5": "write text* -o=process " + SIGNALS,
    "xkill": "write text* -display=text -id=text -button=text -frame -all -version!help @long",
    "skill|snice": """
        write process* -f -i -l -n -v -w -c=process -p=process -t=text -u=user -L -V!help --ns=process """ + SIGNALS,
    "pgrep": "read process* --signal=text -d,--delimiter=text -w,--lightweight -Q,--shell-quote -q " + PGREP,
    "pidof": """read process* -s,--single-shot -c,--check-root -q -w,--with-workers -x -o,--omit-pid=process
            -S,--separator=text -t,--lightweight -z -n -h,--help!help -V,--version!help
    """,
    "pidwait|pwait": "read process* -e,--echo -q,--queue=text -t=text " + PGREP,
    "waitpid": """
        read process* -t,--timeout=text -c,--count=text -e,--exited -v,--verbose -h,--help!help -V,--version!help
    """,
    "pmap": """
        read process* -x,--extended -X -XX -d,--device -q,--quiet -A,--range=text -c,--read-rc -C,--read-rc-from=read
            -n,--create-rc!write -N,--create-rc-to=write!write -p,--show-path -h,--help!help -V,--version!help
    """,
    "pwdx": "read process* -h,--help!help -V,--version!help",
    "lsof": """
        read read* -a -b -c=text -C -d=text -D=text +D=read +d=read -e=text +e=text -E +E -f=?text +f=?text -F=?text
            -g=?text +|-r=text -i=?text -k=read -K=?text -l -L=?text +L=?text +m=text -M +M -n -N -o=?text -O
            -p=process -P -Q -r=?text +r=?text -R -s=?text -S=?text -t -T=?text -u=user -U -v!help -V -w +w -W
            -x=?text +x -X -z=?text -Z=?text -h!help -?!help +c=text
    """,
    "fuser": """
        read read* -a,--all -c,--mount -m -M,--ismountpoint -n,--namespace=text -s,--silent -u,--user -v,--verbose
            -4,--ipv4 -6,--ipv6 -I,--inode -f -k,--kill!write -i,--interactive -w,--writeonly -l,--list-signals!help
            -V,--version!help """ + SIGNALS,
    "lslocks|lsns|lsipc|lsfd": """
        read text* -b,--bytes -i,--noinaccessible -J,--json -n,--noheadings -o,--output=text --output-all
            -p,--pid=process -r,--raw -u,--notruncate -l,--list -t,--type=text -P,--persistent -W,--nowrap
            -T,--tree=?text -H,--list-columns -Q,--filter=text -C --counter=text --summary=?text -a -m,--shmems
            -q,--queues -s,--semaphores -g,--global -c,--creator -e,--export -z --id=text -N --shell -y -x --time
            --time-format=text --threads -i4 -i6 -h,--help!help -V,--version!help
    """,
    "vmstat": """read text* -a,--active -f,--forks -m,--slabs -n,--one-header -s,--stats -d,--disk -D,--disk-sum
            -p,--partition=text -S,--unit=text -w,--wide -t,--timestamp -y,--no-first -i -z -c=text -h,--help!help
            -V,--version!help
    """,
    "iostat": """
        read text* -c -d -h --human -j=text -k -m -N -n -p=?text -s -t -V!help -x -y -z -g=text -H -o=text --dec=text
            --compact --pretty -w=text -C -I -T -K -f=text --help!help
    """,
    "mpstat": "read text* -A -u -I=text -P=text -T -N=text -n -o=text --dec=text -H -V!help --help!help",
    "pidstat": """
        read text* -C=text -d -e=command -D -G=text -h -H -I -l -p=text -r -R -s -t -T=text -u -U=?text -v -V!help -w
            --human --dec=text --help!help
    """,
    "sar": """read text* -A -B -b -C -d -D -e=text -f=?read -F=?text -h -H -i=text -I=text -j=text -m=text -n=text -N
            -o=write!write -P=text -p -q=?text -r=?text -R -S -s=?text -t -u=?text -v -V!help -W -w -y -z --dec=text
            --dev=text --fs=text --iface=text --int=text --human --pretty --sadc --help!help -1 -2 -3 -4 -5 -6 -7 -8
            -9
    """,
    "sadf|cifsiostat|nfsiostat|tapestat|smem|tload|powertop|turbostat|numastat": """
        read text* -a -b -c -C=text -d -D=text -e=text -f -g -H -h -i=text -j -k -l -m -M -n -N=text -O=text
            -o=write!write -p -P=text -q -r -R -s=text -S -t -T -u -U -v -V!help -w -x -y -z -Y --color --nocolor
            --float --integer --noheaders --noupdate --output=write!write --top-cpu --top-mem --top-io --fs --net
            --disk --io --ipc --load --lock --raw --socket --swap --tcp --udp --unix --vm --top-bio --top-latency
            --html=?write!write --csv=?write!write --time=text --iteration=text --once -1 --delay=text --sort=text
            --auto-tune!write --calibrate!write --interval=text --num_iterations=text --quiet --show=text --hide=text
            --cpu=text --out=write!write --live --query --traffic --hours --days --months --years --top --json --xml
            --oneline --iface=text -5 -W --help!help --version!help
    """,
    "free": """read none -b,--bytes -k,--kibi -m,--mebi -g,--gibi --kilo --mega --giga --tera --tebi --peta --pebi
            -h,--human -w,--wide -c,--count=text -l,--lohi -L,--line -s,--seconds=text -t,--total -v,--committed -o
            --si --help!help -V,--version!help
    """,
    "uprecords": """
        read text* -a -b -B -c -C -d -f -k -K -m=text -M -p -s -S -t -l,--list --since=text --until=text -o=text
            --help!help -h!help -V!help
    """,
    "dmesg": """read none -C,--clear!delete -c,--read-clear!delete -D,--console-off!write -E,--console-on!write
            -d,--show-delta -e,--reltime -F,--file=read -K=read --kmsg-file=read -f,--facility=text -H,--human
            -J,--json -k,--kernel -L,--color=?text -l,--level=text -n,--console-level=text!write -P,--nopager
            -p,--force-prefix -r,--raw --noescape -S,--syslog -s,--buffer-size=text -t,--notime -T,--ctime
            -u,--userspace -w,--follow -W,--follow-new -x,--decode --since=text --until=text --time-format=text -a
            -h,--help!help -V,--version!help
    """,
    "sysctl": """
        read text* -a,--all -A -X -b,--binary -d,--description -D -e,--ignore -N,--names -n,--values -h,--help!help
            -p,--load=?read!write -f=?read!write -q,--quiet -r,--pattern=text --system!write --dry-run!dry
            -w,--write!write -x -o -t -T -W -i -j=text -l -V,--version!help
    """,
    "ipcs": """read none -i,--id=text -m,--shmems -q,--queues -s,--semaphores -a,--all -c,--creator -l,--limits -p,--pid
            -t,--time -u,--summary -b,--bytes --human -o -T -M -Q -S -C=read -N=read -h,--help!help -V,--version!help
    """,
    "ipcrm": """
        delete text* -a,--all=?text -M,--shmem-key=text -m,--shmem-id=text -Q,--queue-key=text -q,--queue-id=text
            -S,--semaphore-key=text -s,--semaphore-id=text -v,--verbose -h,--help!help -V,--version!help
    """,
    "ipcmk": """
        write none -M,--shmem=text -Q,--queue -S,--semaphore=text -p,--mode=text -h,--help!help -V,--version!help
    """,
    "numactl": """read command --interleave,-i=text --membind,-m=text --cpunodebind,-N=text --physcpubind,-C=text
            --preferred,-p=text --localalloc,-l --all,-a --show,-s --hardware,-H --huge --offset=text --length=text
            --strict --shmmode=text --file=write --shmid=text --shm=text --touch --dump --verify -b -w=text
            --balancing
    """,
    "taskset": "read text command -a,--all-tasks -p,--pid -c,--cpu-list -h,--help!help -V,--version!help",
    "chrt": """read text command -a,--all-tasks -b,--batch -d,--deadline -e,--ext -f,--fifo -i,--idle -o,--other -r,--rr
            -R,--reset-on-fork -m,--max!help -p,--pid -v,--verbose -T,--sched-runtime=text -P,--sched-period=text
            -D,--sched-deadline=text -h,--help!help -V,--version!help
    """,
    "renice": """
        write text* -n,--priority=text --relative=text -g,--pgrp -p,--pid -u,--user -h,--help!help -V,--version!help
    """,
    "choom": "read command -n,--adjust=text!write -p,--pid=process -h,--help!help -V,--version!help",
    "uclampset": "write command -m=text -M=text -a -p=process -s -R -v -h,--help!help -V,--version!help",
    "crontab": """write read? -l,--list!dry -e,--edit -r,--remove!delete -i -u,--user=user -s -n=text -c -T!dry -V!help
            --help!help -h!help
    """,
    "atq": "read text* -q=text -V!help -o=text",
    "atrm": "delete text* -q=text -V!help",
    "anacron": "exec text* -s -f -n -d -q -t=read -T!dry -S=cd -u -V!help -h!help",
    "crond|cron": "exec none -n -f -l=text -L=write -s -P -p -i -m=text -x=text -d=text -c=cd -b -V!help -h!help",
    "logrotate": """write read* -d,--debug!dry -f,--force -m,--mail=exec -s,--state=write -l,--log=write -v,--verbose
            --skip-state-lock --wait-for-state-lock --usage!help -?,--help!help --version!help
    """,
    "logger": """write text* -d,--udp!net -e,--skip-empty -f,--file=read -i --id=?text --journald=?read -m,--msgid=text
            -n,--server=host -P,--port=text -p,--priority=text --no-act!dry --octet-count --prio-prefix --rfc3164
            --rfc5424=?text -S,--size=text --sd-id=text --sd-param=text -s,--stderr -T,--tcp -t,--tag=text
            -u,--socket=read --socket-errors=text -h,--help!help -V,--version!help
    """,
    "wall": "write text* -n,--nobanner -t,--timeout=text -g,--group=user -h,--help!help -V,--version!help",
    "update-alternatives|alternatives": """
        read text* --altdir=cd --admindir=cd --instdir=cd --root=cd --log=write --force --skip-auto --quiet --verbose
            --debug --slave=text --install=text!write --set=text!write --remove=text!write --remove-all=text!write
            --auto=text!write --config=text!write --all!write --set-selections!write --add-slave=text!write
            --remove-slave=text!write --initscript=text --family=text --follower=text --keep-missing --keep-foreign
            --display=text --list --query=text --get-selections --help!help --version!help
    """,
    "ldconfig": """write text* -v,--verbose -n=text -N -X -f=read -C,--cache=write -r=text -l -p,--print-cache!dry
            -c,--format=text -i,--ignore-aux-cache -?,--help!help --usage!help -V,--version!help
    """,
    "hwclock": """
        read none -r,--show --get --set!write -s,--hctosys!write -w,--systohc!write --systz!write -a,--adjust!write
            --param-get=text --param-set=text!write --vl-read --vl-clear!write --predict -u,--utc -l,--localtime
            -f,--rtc=read --directisa --date=text --epoch=text --delay=text --update-drift!write --noadjfile
            --adjfile=write --test!dry -D,--verbose -v --debug -h,--help!help -V,--version!help
    """,
    "chronyc": """exec none -4 -6 -a -c -d -e -f=text -h=host -m -N -n -p=text -v!help --version!help --help!help
        tracking|sources|sourcestats|activity|ntpdata|clients|serverstats|selectdata|authdata: net text* -v -a
        rtcdata|smoothing|accheck|cmdaccheck|selectopts|sourcename|waitsync|dns|help: net text* -v -a
        makestep|burst|online|offline|onoffline|add|delete|trimrtc|writertc|reload|cyclelogs: write text*
        dump|refresh|rekey|reset|settime|local|manual|maxdelay|minpoll|maxpoll|polltarget: write text*
        reselect|reselectdist|dfreq|doffset|allow|deny|cmdallow|cmddeny: write text*
        shutdown: write none
    """,
    "ntpq|ntpdc|ntptrace|ntptime|ntp-wait": """
        net host* -4 -6 -c=text -d -D=text -i -n -p -w -W -s=text -l -r=text -m=text -T -v -S=text --peers --numeric
            --command=text --help!help --version!help
    """,
    "ntpdate|sntp|rdate": """
        net,write host* -4 -6 -a=text -b -B -d!dry -e=text -k=read -o=text -p=text -q!dry -s -S -t=text -u -v -r -l
            -n -M=text -K=read -c=text
    """,
    "adjtimex|tickadj": """
        read none -p,--print -t,--tick=text!write -f,--frequency=text!write -s=text!write -o=text!write --help!help
    """,
    "perf": """read none --version,-v!help --help,-h!help --exec-path=?text -p,--paginate --no-pager --buildid-dir=cd
            --debugfs-dir=cd --debug=text --list-cmds!help --list-opts!help -vv
        list|version|help|evlist|config: read text* -v -d
        report|annotate|script|diff|buildid-list|kallsyms|c2c|mem|sched|lock|kmem|timechart: read text*
            -i,--input=read --stdio --tui --gtk -n -g -s,--sort=text --no-children --children -F,--fields=text
            -f,--force -v,--verbose --header --header-only -M,--disassembler-style=text -k,--vmlinux=read --symfs=cd
            -o,--output=write!write -p,--pid=process --per-thread -D -C,--cpu=text -T,--threads -c,--comms=text
            -d,--dsos=text -S,--symbols=text --percentage=text -l -G -x,--exclude-other -w --max-stack=text
            --demangle -U -H --itrace=text
        inject|data: read text* -i,--input=read --stdio --tui --gtk -n -g -s,--sort=text --no-children --children
            -F,--fields=text -f,--force -v,--verbose --header --header-only -M,--disassembler-style=text
            -k,--vmlinux=read --symfs=cd -o,--output=write!write -p,--pid=process --per-thread -D -C,--cpu=text
            -T,--threads -c,--comms=text -d,--dsos=text -S,--symbols=text --percentage=text -l -G -x,--exclude-other
            -w --max-stack=text --demangle -U -H --itrace=text
        top: read none -a,--all-cpus -e,--event=text -p,--pid=process -t,--tid=process -u,--uid=user -C,--cpu=text -g
            --call-graph=text -d,--delay=text -s,--sort=text -K -U -n -F,--freq=text -c,--count=text
            -k,--vmlinux=read --stdio -z --children -G
        stat: read command -e,--event=text -a,--all-cpus -p,--pid=process -t,--tid=process -d,--detailed
            -r,--repeat=text -I,--interval-print=text -x,--field-separator=text -o,--output=write!write --append
            -A,--no-aggr -B,--big-num -C,--cpu=text -G,--cgroup=text -n,--null -v,--verbose -M,--metrics=text -i
            --per-core --per-socket --per-thread -D,--delay=text --topdown -T,--transaction -j --all-user
            --all-kernel --timeout=text --pre=shell --post=shell
        record|trace: write command -e,--event=text -a,--all-cpus -p,--pid=process -t,--tid=process -F,--freq=text
            -c,--count=text -o,--output=write -g --call-graph=text -C,--cpu=text -u,--uid=user -q,--quiet
            -v,--verbose -s,--stat -S -i -m,--mmap-pages=text -n -N -d -T -P -b -j=text -G=text -k=text -D=text
            --all-user --all-kernel --per-thread --summary --duration=text -z --tail-synthesize --overwrite -f
            --no-syscalls -W -R
        bench|test|probe|archive|buildid-cache|ftrace|daemon|kvm|kwork|iostat: exec text*
    """,
    "bpftrace": """exec exec? -e=code -l=?text!look -p=process -c=shell -o=write -f=text -B=text -d=?text -q -v -k -I=cd
            --include=read --unsafe --usdt-file-activation --no-warnings --info!dry -h,--help!help -V,--version!help
    """,
    "bpftool": """read none -j,--json -p,--pretty -f,--bpffs -m,--mapcompat -n,--nomount -d,--debug -L,--use-loader
            -B,--base-btf=read -V,--version!help -h,--help!help
        prog|map|link|btf|struct_ops: write text*
        net|perf: read none
        net attach|detach: write text*
        prog|map|link|net|btf|perf|struct_ops show|list|dump|profile: read text*
        cgroup: write text*
        cgroup show|list|tree: read text*
        feature: write text*
        feature probe|list_builtins: read text*
        iter|gen|batch: write text*
        version: read none
    """,
    "dtrace|execsnoop|opensnoop|biolatency|biosnoop|tcpconnect|tcpaccept|tcplife|extrace|iosnoop|rwsnoop|"
    "trace-cmd": "exec text* -h!help --help!help",
    "sysdig": """
        read text* -A,--print-ascii -b -c,--chisel=text -cl,--list-chisels!dry -d -D -E -F -f=text -i=text -j,--json
            -k=text -l,--list!dry -L -n,--numevents=text -p,--print=text -P -q,--quiet -r,--read=read
            -s,--snaplen=text -S,--summary -t,--timetype=text -v,--verbose -w,--write=write!write -x -X -z
            -h,--help!help --version!help
    """,
    "cgcreate|cgset|cgclassify|cgconfigparser|cgrulesengd|cgclear": """
        write text* -g=text -t=user -a=user -d=text -f=text -s=text -r=text --copy-from=text --sticky -R -l=read
            -L=cd -e -h,--help!help
    """,
    "cgdelete": "delete text* -g=text -r,--recursive -f -h,--help!help",
    "cgget|cgsnapshot|lscgroup": """
        read text* -r=text -g=text -a -n -v -m -s -t -b=read -w=read -f=write!write -h,--help!help
    """,
    "dbus-send|dbus-monitor|dbus-uuidgen|gdbus|qdbus": """
        write text* --system --session --print-reply=?text --dest=text --type=text --reply-timeout=text
            --address=text --peer=text --bus=text --profile --monitor --ensure=?write --get=?read --literal -y -e
            -d=text -o,--object-path=text -m,--method=text --help!help --version!help
        introspect|monitor|wait: read text* -p -r
    """,
    "swapspace|earlyoom|zramctl|zramswap|numad|irqbalance|thermald": """
        write text* -a -b,--bytes -h,--help!help -V,--version!help -n,--noheadings -o,--output=text --output-all
            --raw -f,--find -s,--size=text -r,--reset -t,--streams=text -p,--algorithm-params=text -m=text -d
    """,
    "tzselect|machine|vm_stat|nettop|fs_usage|sc_usage|powermetrics|ioreg|spindump|sample|kextstat|"
    "vmmap|leaks|heap|footprint|lsappinfo|sysdiagnose|prstat|prtconf|prtdiag|psrinfo|kstat|"
    "procstat|systat|pstat|fstat|jls|pciconf|usbconfig|swapinfo|devinfo|kenv|lsdev|lscfg|errpt|"
    "svmon|lparstat|oslevel|lslpp": """
        read text* -a -A -b -B -c -C -d -D -e -E -f -F -g -h -H -i -I -j -k -l -L -m -M -n -N -o -O -p -P -q -r -R -s
            -S -t -T -u -U -v -w -x -X -y -z -detailLevel=text -json -xml -batteryhealth --samplers=text --help!help
            --version!help --all --ignore=text
    """,
    "pmset": """read text* -g -a!write -b!write -c!write -u!write
        sleepnow|displaysleepnow|repeat|schedule|noidle|restoredefaults|touch|boot: write text*
    """,
    "slabtop": "read none -d,--delay=text -o,--once -s,--sort=text --human -h,--help!help -V,--version!help",
    "upower": """read none -d,--dump -e,--enumerate -i,--show-info=text -m,--monitor --monitor-detail -v,--version!help
            -h,--help!help
    """,
    "powerprofilesctl": """read none -h,--help!help
        list|get|list-holds|list-actions|query-battery-aware|version: read text*
        set|configure-action|configure-battery-aware: write text*
        launch: exec text*
    """,
    "uci": """read none -c=cd -d=text -f=read -m -n -N -p=cd -P=cd -q -s -S -X -h!help
        get|show|changes|export: read text*
        set|add|add_list|del_list|rename|reorder|commit|import|batch|revert: write text*
        delete: delete text*
    """,
    "dconf|gsettings": """read none --schemadir=cd --version!help --help!help -h!help -f
        read|list|dump|watch|help|get|list-schemas|list-relocatable-schemas|list-keys: read text*
        list-children|list-recursively|range|describe|writable|monitor: read text*
        write|load|update|compile|set: write text*
        reset|reset-recursively: delete text* -f
    """,
    "defaults": """read none -currentHost -host=text -g -app=text -globalDomain
        read|read-type|domains|find|help|export: read text*
        write|rename|import: write text*
        delete: delete text*
    """,
    "abrt-cli|abrt": """read none -h,--help!help -V!help -v --since=text --until=text -n
        list|ls|info|show|status|st|backtrace: read text*
        report|process|debuginfo-install|di|gdb: exec text*
        remove|rm: delete text*
    """,
    "osascript": "exec exec? text* -e=code -i -l=text -s=text",
    "freebsd-update": """write text+ -b=cd -d=cd -f=read -F -k=text -r=text -s=host -t=text -j=text
        --not-running-from-cron --currently-running=text
        updatesready|IDS|showconfig: read none""",
    "wevtutil": """read
        el|enum-logs|gl|get-log|ep|enum-publishers|gp|get-publisher|qe|query-events|gli|get-loginfo: read text*
        cl|clear-log: delete text*
        sl|set-log|im|install-manifest|um|uninstall-manifest|epl|export-log|al|archive-log: write text*""",
    "nixos-container": """read
        list: read none
        status|show-ip|show-host-key: read text
        create|update|start|stop|restart: write text --config=text --config-file=read --flake=text
        destroy|terminate: delete text
        login|root-login: exec text
        run: write text command""",
    "at|batch": """
        exec text* -f=read -m -M -l!look -q=text -t=text -v -d!delete -r!delete -c!look -b -V!help -u=user
            -o=text
    """,
    "gcore": "write process* -a -o=write -d=text",
    "eu-stack": "read none -p,--pid=process --core=read -e=read -v -n=text -m -s -i -l -r -b -d -1 --help!help",
    "py-spy": """
        read
        dump|top: read text* -p,--pid=process -s,--subprocesses -l,--locals -n,--native -j,--json -r,--rate=text
            --nonblocking --gil --full-filenames
        record: write text command -p,--pid=process -o,--output=write -d,--duration=text -r,--rate=text
            -f,--format=text -s,--subprocesses -n,--native -g,--gil -i,--idle --nonblocking
    """,
    "cachestat|ext4slower|ext4dist|xfsslower|biotop|filetop|funccount|offcputime|profile-bpfcc|"
    "runqlat|tcpretrans|tcptop|tcpstates|tcpdrop|execsnoop-bpfcc|opensnoop-bpfcc|biosnoop-bpfcc|"
    "biolatency-bpfcc|tcplife-bpfcc|tcpconnect-bpfcc|tcptop-bpfcc|filetop-bpfcc|runqlat-bpfcc|cachestat-"
    "bpfcc|hardirqs|softirqs|memleak|slabratetop|statsnoop|syncsnoop|killsnoop|gethostlatency|dcstat|"
    "mountsnoop|runqslower|cpudist|offwaketime|syscount": """
        read text* -p,--pid=process -t,--timestamp -T -d,--duration=text -n,--name=text -u,--uid=text -x -j -m -C
            -D -L=text -P=text -K -U -f -F -a -r=text -i=text -v -l -s=text -c -e -S -h,--help!help -o
    """,
    "fcrontab": "write read* -l!look -e -r!delete -u=user -z -V -n -d -c=read -h!help",
    "sos|sosreport|supportconfig|insights-client|redhat-support-tool|xsos": """
        write,net text* --batch -a --all-logs -l,--list-plugins!look --tmp-dir=write -o=text -n=text -k=text
            --case-id=text --clean -q -v --help!help --version!help --status!look --check-results
    """,
    "debuginfod-find": "read,net text* -v --help!help",
    "update-locale": "write text* --reset --locale-file=write --no-checks --help!help",
    "tailf": "read read* -n,--lines=text -#",
    "procs": """
        read text* -a,--and -o,--or -d,--nand -r,--nor -l,--list!help -t,--thread --tree -w,--watch
            -W,--watch-interval=text -i,--insert=text --only=text --sorta=text --sortd=text -c,--color=text
            --theme=text -p,--pager=text --no-header --use-config=text --load-config=read --json -h,--help!help
            -V,--version!help
    """,
    "progress": """
        read text* -c,--command=text -a,--additional-command=text -p,--pid=process -q,--quiet -d,--debug
            -w,--wait -W,--wait-delay=text -m,--monitor -M,--monitor-continuously -i,--ignore-file=text
            -o,--open-mode=text -h,--help!help -v,--version!help
    """,
    "fatrace|acpi_listen|laptop-detect|powerstat|mbw|evtest|systool|spectre-meltdown-checker|"
    "tegrastats|os-prober|linux-boot-prober": """
        read read* -c,--current-mount -t,--timestamp -f,--filter=text -s,--seconds=text -p,--ignore-pid=text
            -C,--command=text -o,--output=write!write -v,--verbose -a -b=text -m=text -A=text -d -D -n=text -P -z -R
            -S -g -H --batch=text --json --paranoid --no-color --explain --interval=text --help,-h!help
            -V,--version!help
    """,
    "dcgmi": """
        read
        discovery|health|stats|topo|dmon|diag-list|modules|nvlink|version: read text* -l,--list -i=text -g=text
            -c,--check -e=text -d=text -v,--verbose
        group|policy|profile|config|diag|set: write text* -l,--list!look -g=text -c=text -r=text -i=text
    """,
    "logread": "read none -f -l=text -e=text -t -n=text -p=text -r=text -F=write -h=text -P -S=text -u",
    "logsave": "write write command -a -s -v",
    "rtcwake": """
        write none -m,--mode=text -s,--seconds=text -t,--time=text -u,--utc -l,--local -d,--device=text -a,--auto
            -A,--adjfile=read -n,--dry-run!dry --list-modes!help -v,--verbose -h,--help!help -V,--version!help
            --date=text
    """,
    "chcpu|chmem": """
        write text* -e,--enable=text -d,--disable=text -c,--configure=text -g,--deconfigure=text
            -p,--dispatch=text -r,--rescan -b,--blocks -v,--verbose -z,--zone=text -h,--help!help -V,--version!help
    """,
    "criu": """
        exec text* -t,--tree=process -D,--images-dir=cd -o,--log-file=write -v --shell-job --leave-running
            --tcp-established
        check: read none --all --extra --feature=text -v
        dump|restore|pre-dump|exec|service|dedup|cpuinfo|page-server: exec text* -t,--tree=process
            -D,--images-dir=cd -o,--log-file=write -v --shell-job --leave-running --tcp-established -d
    """,
    "ctrlaltdel|sulogin|fadvise|dphys-swapfile|daemonize|hd-idle|powertop2tuned|fancontrol|pwmconfig": """
        write text* -h,--help!help -V,--version!help -l -o=text -d=text -i=text -a=text -n
    """,
    "ubus": """
        read -s=text -t=text -v -S -p=text
        list|listen|subscribe|wait_for|monitor: read text* -v -m=text -M=text
        call|send: write text*
    """,
    "cloud-init": """
        write --file=read --force -d,--debug -v,--version!help -h,--help!help
        status: read none -l,--long -w,--wait --format=text
        analyze|query|schema|features: read,secret text* -l,--list-keys -a,--all -f,--format=text
            -c,--config-file=read --system -i=read -o=write!write --annotate
        schema: read text* -c,--config-file=read --system --annotate --docs=text
        analyze: read text* -i,--infile=read -o,--outfile=write!write
        features: read none
        clean: delete none -l,--logs -r,--reboot -s,--seed --machine-id -c,--configs=text
        collect-logs: write none -t,--tarfile=write -u,--include-userdata -v -r
        init|modules|single|devel: exec text* -l,--local --mode=text -n,--name=text --frequency=text --report
    """,
    "bjobs|qstat|bqueues|bhosts|lsload|lshosts|bhist|bpeek|qhost|pbsnodes|tracejob|showq|busers|bparams": """
        read text* -a -u=text -l -w -r -p -s -d -q=text -m=text -J=text -o=text -f -n -1 -x -t -Q -B -F=text
            -j=text -g=text -G -H -N -S -W -e -T=text -i -noheader -json
    """,
    "bsub|qsub|bkill|qdel|brequeue|bstop|bresume|qhold|qrls|qalter|bmod|qmod|scrontab|bswitch": """
        write text* -q=text -n=text -J=text -o=write -e=write -R=text -W=text -M=text -P=text -N=text -l=text
            -cwd -V -b=text -I -u=text -r -l,--list -pe=text -h!help
    """,
    "createrepo|createrepo_c|modifyrepo_c|mergerepo_c|dpkg-scanpackages|dpkg-scansources|apt-mirror|debmirror": """
        write text* -o,--outputdir=write -u,--baseurl=url -g,--groupfile=read -v,--verbose -q,--quiet
            -d,--database --update -x,--excludes=text -i,--pkglist=read -s,--checksum=text --simple-md-filenames
            --workers=text -m,--multiversion -a,--arch=text -t=text -h,--help!help -V,--version!help -n
    """,
}
