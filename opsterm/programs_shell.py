"""What shells have built in, shells themselves, and programs that run other programs."""

PROGRAMS = {
    # ---- built in: moving about, variables, state of the shell
    "cd|chdir": "read cd? -L -P -e -@",
    "pushd": "read cd? -n -# +0 +1 +2 +3 +4 +5 +6 +7 +8 +9",
    "popd": "read text? -n -# +0 +1 +2 +3 +4 +5 +6 +7 +8 +9",
    "dirs": "read text? -c -l -p -v -# +0 +1 +2 +3 +4 +5 +6 +7 +8 +9",
    "export": "read assign* text* -f -n -p @stop",
    "declare|typeset|local|readonly|integer|float": """read assign* text* -a -A -f -F -g -i -I -l -n -p -r -t -u -x
        -h -H -m -U -T -z -Z -L -R -E -k -w -b +a +A +f +F +g +i +l +n +p +r +t +u +x +h +z +m @stop""",
    "set": """read text* -a -b -e -f -h -i -k -m -n -p -r -s -t -u -v -x -B -C -E -H -P -T -o=?text +a +b +e +f +h
        +k +m +n +p +r +t +u +v +x +B +C +E +H +P +T +o=?text -l,--local -g,--global -U,--universal -x,--export
        --unexport --erase -q,--query -A=text - @stop""",
    "unset|unlocal": "read text* -f -v -n -m @stop",
    "shopt": "read text* -s -u -q -p -o",
    "setopt|unsetopt|emulate": "read text* -L -R -c=shell -m -o=text +o=text",
    "shift|break|continue|return|exit|logout|bye": "read text? -#",
    "umask": "read text? -p -S",
    "ulimit|limit|unlimit": """read text? -S -H -a -b=?text -c=?text -d=?text -e=?text -f=?text -i=?text -k=?text
        -l=?text -m=?text -n=?text -p=?text -q=?text -r=?text -s=?text -t=?text -u=?text -v=?text -x=?text -P=?text
        -R=?text -T=?text -w=?text""",
    "read": """read text* -r -s -e -E -a=text -A -d=text -i=text -n=text -N=text -p=text -t=text -u=text -k=?text
        -q -l -z -P=text -c=text -x -g -U""",
    "mapfile|readarray": "read text? -d=text -n=text -O=text -s=text -t -u=text -C=shell!exec -c=text",
    "getopts": "read text text text*",
    "getopt": """read text* -a,--alternative -l,--longoptions,--long=text -n,--name=text -o,--options=text
        -q,--quiet -Q,--quiet-output -s,--shell=text -T,--test -u,--unquoted -h,--help!help -V,--version!help @stop""",
    "let": "read text+ @text",
    "test|[": """read text* @text @long -a -o -e -f -d -r -w -x -s -L -h -b -c -p -S -t -k -g -u -O -G -N -n -z -v
        -R -eq -ne -lt -le -gt -ge -nt -ot -ef --help!help --version!help""",
    "type": "read text* -a -f -p -P -t -w -S -s -q -m",
    "whence|where": "read text+ -a -c -f -m -M -p -s -S -v -w -x=text",
    "hash|rehash|unhash": "read text* -l -r -p=read -d -t -f -m -v -s",
    "alias": "read text*!write -p -t -L -g -s -m -r +g +r +s",
    "unalias|unfunction|abbr": "write text* -a -m -s -e,--erase -l,--list",
    "history|fc": """read text* -c!write -d=text!write -a!write -n -r -w!write -s!exec -p -l -e=exec!exec -i -E
        -t=text -f -D -m -A!write -R -W!write -I -P -L --delete!write -#""",
    "jobs": "read text* -l -n -p -r -s -x -d -Z",
    "fg|bg|disown": "write text* -a -h -r -%",
    "wait": "read text* -f -n -p=text --help!help",
    "suspend": "write none -f",
    "times": "read none -- --help!help",
    "trap": "read shell -l -p -P",
    "bind|bindkey|zle": """read text* -s -m=text -l -p -P -s -S -v -V -q=text -u=text -r=text -f=exec!exec
        -x=text!exec -X -e -d -a -M -N=text!write -A -D -L -R""",
    "complete|compgen|compopt|compdef|compctl": """read text* -p -r -D -E -I -a -b -c -d -e -f -g -j -k -s -u -v
        -o=text +o=text -A=text -G=text -W=text -F=text -C=text!exec -X=text -P=text -S=text -V=text @stop""",
    "compinit|autoload|zmodload|zstyle|zparseopts|add-zsh-hook|promptinit": """read text* -s -b -g -m -r -U -z -k
        -t -R -X -w -d -e -i -L -l -D -E -F -K -M -u -C -a -F -A=text""",
    "enable|disable": "read text* -a -d!write -n!write -p -s -f=exec!exec -m -r",
    "caller|ttyctl": "read text?",
    "help|run-help": "read text* -d -m -s",
    "print|zprint": """read text* @text -a -b -c -C=text -D -i -l -m -n -N -o -O -p -P -r -R -s -S -u=text -v=text
        -x=text -X=text -z -e -f=text""",
    # ---- built in: running what they are given
    "eval": "read shell -",
    "exec": "read command -c -l -a=text @stop",
    "command|builtin|nocorrect|noglob": "read command -p -v!first,help -V!first,help @stop",
    "source|.": "exec exec text* -",
    "coproc": "read command",
    # ---- shells
    "bash|sh|dash|ash|mksh|lksh|ksh|ksh93|mksh-static|rbash|posh|yash|zsh|rzsh|osh": """read exec text*
        -c=shell!first -l,--login -i -r,--restricted -s!first -D,--dump-strings --dump-po-strings --debug
        --debugger --init-file=exec!exec --rcfile=exec!exec --noediting --noprofile --norc --posix --pretty-print
        -v,--verbose -a -b -e -f -h -k -m -n!look -p -t -u -x -B -C -E -H -P -T -o=text -O=text +a +b +e +f +h +k +m
        +n +p +t +u +v +x +B +C +E +H +P +T +O=text +o=text --protected -V --emulate=text --rcs --no-rcs
        --globalrcs --no-globalrcs -d -w -X -G -R -q -L --help!help --version!help --wordexp=text @stop""",
    "fish": """read exec text* -c,--command=shell!first -C,--init-command=shell -d,--debug=text
        -o,--debug-output=write!write -i,--interactive -l,--login -N,--no-config -n,--no-execute!dry
        -p,--profile=write!write --profile-startup=write!write -P,--private --print-rusage-self
        --print-debug-categories -f,--features=text -h,--help!help -v,--version!help @stop""",
    "csh|tcsh": """read exec text* -c=shell!first -b -d -e -f -F -i -l -m -n!dry -q -s!first -t -v -V -x -X -D
        -help!help --help!help --version!help @stop""",
    "nu|pwsh|powershell|xonsh|elvish|oil|ysh|rc|ion": """exec text* -c,--commands,--command=code!exec
        -Command=code!exec -NoProfile -NoLogo -File=exec!exec -ExecutionPolicy=text -NonInteractive
        -i,--interactive -l,--login -n,--no-config-file -e,--execute=code!exec --stdin --config=exec
        --env-config=exec --plugins=text --table-mode=text --no-std-lib --norc -h,--help!help -v,-V,--version!help
        @stop""",
    "busybox|toybox": """read command --list!first,help --list-full!first,help --help!help --install=?text!write -s
        @stop""",
    # ---- programs that run another one
    "env|genv": """read assign* command -i,--ignore-environment - -0,--null -u,--unset=text -C,--chdir=cd
        -S,--split-string=shell --block-signal=?text --default-signal=?text --ignore-signal=?text
        --list-signal-handling -v,--debug -a,--argv0=text -P=text --help!help --version!help @stop""",
    "nohup|gnohup": "read command --help!help --version!help @stop",
    "timeout|gtimeout": """read text command -k,--kill-after=text -s,--signal=text --foreground --preserve-status
        -p -f -v,--verbose -t=text!first --help!help --version!help @stop""",
    "timelimit": "read command -p -q -S=text -s=text -T=text -t=text @stop",
    "nice|gnice": "read command -n,--adjustment=text -# --help!help --version!help @stop",
    "ionice": """read command -c,--class=text -n,--classdata=text -p,--pid=process!first -P,--pgid=process!first
        -t,--ignore -u,--uid=user!first -h,--help!help -V,--version!help @stop""",
    "stdbuf|unbuffer|gstdbuf": """read command -i,--input=text -o,--output=text -e,--error=text -p --help!help
        --version!help @stop""",
    "setsid|setarch|linux32|linux64|i386|x86_64|uname26|personality": """read command --uname-2=text -c,--ctty
        -f,--fork -w,--wait -R,--addr-no-randomize -B,--32bit -F,--fdpic-funcptrs -I,--short-inode
        -L,--addr-compat-layout -S,--whole-seconds -T,--sticky-timeouts -X,--read-implies-exec -Z,--mmap-page-zero
        -3,--3gb --4gb --uname-2.6 --list!first -v,--verbose -h,--help!help -V,--version!help @stop""",
    "time|gtime": """read command -a,--append -f,--format=text -o,--output=write!write -p,--portability -q,--quiet
        -v,--verbose -l -h -V,--version!help --help!help @stop""",
    "xargs|gxargs": """read command -0,--null -a,--arg-file=read -d,--delimiter=text -E=text -e,--eof=?text -I=text
        -i,--replace=?text -J=text -L=text -l,--max-lines=?text -n,--max-args=text -o,--open-tty -p,--interactive
        -P,--max-procs=text --process-slot-var=text -r,--no-run-if-empty -R=text -s,--max-chars=text -S=text
        -t,--verbose -x,--exit --show-limits --help!help --version!help @stop""",
    "parallel|sem": """read command -0,--null -a,--arg-file=read --arg-file-sep=text --arg-sep=text --bar
        --basefile,--bf=read --basenamereplace,--bnr=text --bg --bibtex,--citation!help --block,--block-size=text
        --cat --cleanup --color --color-failed --colsep,-C=text --compress --compress-program=exec!exec --csv
        --ctag --ctagstring=text --delay=text --delimiter,-d=text --dirnamereplace=text --dry-run,--dryrun!dry
        --embed --env=text --eof,-e=?text -E=text --eta --fg --fifo --filter=text --gnu --group --group-by=text
        --halt,--halt-on-error=text --header=text --hgrp --hostgroups --joblog=write!write
        --jobs,-j,--max-procs,-P=text --keep-order,-k --limit=shell -l,--max-lines=?text -L=text --latest-line,--ll
        --line-buffer,--lb --link --load=text --controlmaster,-M --max-args,-n=text --max-chars,-s=text
        --max-replace-args,-N=text --memfree=text --memsuspend=text --minversion=text --nice=text --no-notice
        --no-run-if-empty,-r --nonall --noswap --null --onall --open-tty,-o --outputasfiles,--files
        --output-as-files --pipe --pipe-part,--pipepart --plain --plus --process-slot-var=text --profile,-J=exec
        --progress --quote,-q --recend=?text --recstart=?text --record-env!write --regexp --remove-rec-sep,--rrs
        --replace,-I=text -i=?text --results,--res=write!write --resume --resume-failed --retries=text
        --retry-failed --return=text --round-robin --round --rpl=code --rsync-opts=text --seqreplace=text --session
        --shard=text --shebang --shell-completion=text --shell-quote --shellquote --shuf --skip-first-line
        --sql=url!write --sqlmaster=url!write --sqlworker=url!exec --ssh=exec!exec --sshdelay=text
        --sshlogin,-S=host!net --sshloginfile,--slf=read --wc --semaphore --semaphorename,--id=text
        --semaphoretimeout,--st=text --silent --swap --tag --tagstring=text --tee --template=read!write
        --termseq=text --tempdir,--tmpdir=write --tmux --tmuxpane --timeout=text --total-jobs,--total=text --tollef
        --transfer --transferfile,--tf=text --trc=text --trim=text --trace --ungroup,-u --unsafe --verbose,-t -v
        --will-cite --wd,--workdir=text --wait --xargs,-x -X -m -p,--interactive --help!help -h!help --version!help
        -V!help --show-limits @stop""",
    "watch|gwatch|viddy|hwatch": """read shell -b,--beep -c,--color -C,--no-color -d,--differences=?text
        -e,--errexit -f,--follow -g,--chgexit -q,--equexit=text -n,--interval=text -p,--precise -r,--no-rerun
        -s,--shotsdir=write -t,--no-title -w,--no-wrap -x,--exec -h,--help!help -v,--version!help @stop""",
    "script": """write write? -a,--append -c,--command=shell -e,--return -E,--echo=text -f,--flush --force
        -I,--log-in=write -B,--log-io=write -O,--log-out=write -T,--log-timing=write -m,--logging-format=text
        -o,--output-limit=text -q,--quiet -t,--timing=?write -k -r -d -p -F -h,--help!help -V,--version!help""",
    "scriptreplay|scriptlive": """read read* --command=shell -d,--divisor=text -m,--maxdelay=text -I,--log-in=read
        -O,--log-out=read -B,--log-io=read -T,-t,--timing,--log-timing=read -s,--typescript=read -x,--stream=text
        -c,--cr-mode=text --summary -h,--help!help -V,--version!help""",
    "flock": """read text command -c,--command=shell -e,-x,--exclusive --fcntl -F,--no-fork -n,--nb,--nonblock
        -o,--close -s,--shared -u,--unlock -w,--wait,--timeout=text -E,--conflict-exit-code=text --verbose
        -h,--help!help -V,--version!help""",
    "chronic|mispipe|ifne|cronic|lckdo": "read command -v -e -n -w -W=text @stop",
    "softlimit": """read command -a=text -c=text -d=text -f=text -l=text -m=text -o=text -p=text -r=text -s=text
        -t=text @stop""",
    "envdir": "read cd command @stop",
    "envuidgid|setuidgid": "priv user command @stop",
    "setlock": "write write command -n -N -x -X @stop",
    "with-contenv": "read command @stop",
    "strace|ltrace|truss|dtruss": """read command --abbrev=text --raw=text --read=text --verbose=text --write=text
        -DD -DDD -qqq -a,--columns=text -A,--output-append-mode -b,--detach-on=text -c,--summary-only -C,--summary
        -d,--debug -D,--daemonize -e,--expr=text -E,--env=text -f,--follow-forks -ff,--output-separately -F
        -h,--help!help -i,--instruction-pointer -I,--interruptible=text -k,--stack-traces -l=text -L
        -n,--syscall-number -N,--arg-names -o,--output=write!write -O,--summary-syscall-overhead=text
        -p,--attach=process!first -P,--trace-path=text -q,--quiet -qq -r,--relative-timestamps=?text
        -s,--string-limit=text -S,--summary-sort-by=text -t,--absolute-timestamps=?text -tt -ttt
        -T,--syscall-times=?text -u,--user=user -U,--summary-columns=text -v,--no-abbrev -V,--version!help
        -w,--summary-wall-clock -x,--strings-in-hex=?text -xx -X,--const-print-style=text -y,--decode-fds=?text -yy
        -Y,--decode-pids=text -z,--successful-only -Z,--failed-only --seccomp-bpf --tips=?text --trace=text
        --signal=text --status=text --inject=text!write --fault=text!write --kvm=text --secontext=?text
        --no-signals @stop""",
    "entr": "read command -a -c -d -n -p -r -s=shell -x -z @stop",
    "watchexec|reflex|modd|watchman-make": "exec text* -e=text -w=read -i=text -r -c --help!help --version!help",
    "run-parts": """exec exec -d --test!dry --list!dry -v,--verbose --report --debug --reverse --exit-on-error
        --stdin --new-session --regex=text --lsbsysinit -u,--umask=text -a,--arg=text -h,--help!help
        -V,--version!help""",
    "caffeinate|systemd-inhibit|gnome-session-inhibit|dbus-run-session|dbus-launch|xvfb-run|"
    "proxychains|proxychains4|torsocks|torify|firejail|fakeroot|fakechroot|catchsegv|rlwrap|"
    "rlfe|socksify|tsocks|trickle|cgexec|eatmydata": """
   read command -a,--auto-servernum -d -i -m -s -u -t=text -w=text -q -f=read
        -n=text -e=text -S=text --what=text --who=text --why=text --mode=text --list!first --no-pager --no-legend
        -p=text -l=text -v --server-num=text --server-args=text -b=text -c -C -g=text -r -R -A -D=text -H=write
        -F=text -N -I -k -L=text --help!help -h!help --version!help @stop""",
    "faketime": "read text command -m -p=text -f --exclude-monotonic --help!help -h!help -v,--version!help @stop",
    "cpulimit": """write text* -l,--limit=text -v,--verbose -z,--lazy -i,--include-children -p,--pid=process
        -e,--exe=text -P,--path=text -c,--cpu=text -k,--kill -r,--restore -m,--monitor-forks -h,--help!help @stop""",
    "hyperfine": """read shell -w,--warmup=text -m,--min-runs=text -M,--max-runs=text -r,--runs=text
        -s,--setup=shell --reference=shell -p,--prepare=shell -C,--conclude=shell -c,--cleanup=shell
        -P,--parameter-scan=text -D,--parameter-step-size=text -L,--parameter-list=text --style=text --sort=text
        -S,--shell=exec -N -i,--ignore-failure -u,--time-unit=text --export-asciidoc=write!write
        --export-csv=write!write --export-json=write!write --export-markdown=write!write
        --export-orgmode=write!write --show-output --output=write --input=read -n,--command-name=text
        -h,--help!help -V,--version!help""",
    "multitime|bench|poop": """read command -n=text -r=shell -i=text -o=text -q -s=text -v -d=text -f --color=text
        -h!help --help!help -V!help @stop""",
    "sg": "write user shell",
    "chroot|gchroot": "exec cd command --groups=text --userspec=user --skip-chdir --help!help --version!help @stop",
    "unshare|nsenter": """priv command -a,--all -m,--mount=?text -u,--uts=?text -i,--ipc=?text -n,--net=?text
        -p,--pid=?text -U,--user=?text -C,--cgroup=?text -T,--time=?text -f,--fork --kill-child=?text
        --mount-proc=?read --map-user=text --map-group=text -r,--map-root-user -c,--map-current-user --map-auto
        --map-users=text --map-groups=text --propagation=text --setgroups=text -R,--root=cd -w,--wd=?cd
        -W,--wdns=?text -S,--setuid=text -G,--setgid=text --keep-caps -t,--target=process --preserve-credentials
        -F,--no-fork -Z,--follow-context -e,--env --monotonic=text --boottime=text -h,--help!help -V,--version!help
        @stop""",
    "setpriv|capsh|prlimit": """priv command -c=shell --print!first,help --decode=text!first,help
        -d,--dump!first,help --list-caps!first,help --drop=text --caps=text --user=user --reuid=user --regid=user
        --clear-groups --keep-groups --init-groups --groups=text --no-new-privs --nnp --reset-env --inh-caps=text
        --ambient-caps=text --bounding-set=text --securebits=text --pdeathsig=text --selinux-label=text
        --apparmor-profile=text --ruid=user --euid=user --rgid=user --egid=user -p,--pid=process!first
        -o,--output=text --raw --noheadings --verbose -n,--nofile=?text -u,--nproc=?text -s,--stack=?text
        -v,--as=?text -t,--cpu=?text -m,--rss=?text -l,--memlock=?text -h,--help!help -V,--version!help
        --version!help @stop""",
    # ---- terminals that stay
    "screen": """write command -4 -6 -a -A -c=exec -d=?text -D=?text -r=?text -R=?text -RR -e=text -f -fn -fa
        -h=text -i -I -ln -list,-ls=?text!first,help -L -Logfile=write -m -O -p=text -q -Q=text -s=exec -S=text
        -t=text -T=text -U -v,--version!help -wipe=?text!delete -x=?text -X=text!exec -dm -dmS=text -dmLS=text
        -dr=?text -dRR -DR -xRR --help!help @stop""",
    "tmux|byobu|byobu-tmux": """write -2 -C -CC -c=shell -D -f=exec -L=text -l -N -S=text -u -v -T=text -V!help
        -h!help
        $s1 = write shell -A -d -D -E -P -X -a -b -k -S -f -h -v -I -Z -B -C -c=cd -e=text -F=text -l=text
        $s1 = $s1 -n=text -p=text -s=text -t=text -x=text -y=text -w=text -T=text
        new-session|new|new-s|neww|new-window|split-window|splitw|respawn-pane|respawnp: $s1
        respawn-window|respawnw|display-popup|popup: $s1
        $s2 = read text* -F=text -f=text -a -A -g -s -w -p -q -v -H -t=text -b=text -S=text -E=text -e -J -N -P
        $s2 = $s2 -T -C -I -l -c=text -d=text -1 -J -M -n
        ls|list-sessions|lsw|list-windows|lsp|list-panes|lsc|list-clients|lsk|list-keys|lsb: $s2
        list-buffers|lscm|list-commands|info|server-info|show|show-options|show-window-options: $s2
        showw|showenv|show-environment|show-hooks|showmsgs|show-messages|showb|show-buffer|has: $s2
        has-session|has-s|display|display-message|display-m|capture-pane|capturep: $s2
        $s3 = write text* -d -r -x -E -P -a -s=text -t=text -c=cd -f=text -n -p -l -L -R -U -D -T=text -m -M -e
        $s3 = $s3 -Z -S -N -w -G -y -H -u -q -O=text -F=text -K=text
        attach|attach-session|a|at|detach|detach-client|switch-client|switchc|select-window: $s3
        selectw|select-pane|selectp|next-window|next|previous-window|prev|last-window|last: $s3
        last-pane|lastp|choose-tree|choose-window|choose-session|choose-client|choose-buffer: $s3
        copy-mode|clock-mode|refresh-client|refresh|display-panes|displayp|display-menu|menu: $s3
        find-window|findw: $s3
        kill-session|kill-ses|kill-server|kill-window|killw|kill-pane|killp: delete none -a -C -t=text
        send-keys|send|send-prefix: exec text* -F -H -K -l -M -R -X -2 -c=text -N=text -t=text
        $s6 = exec text* -b -C -c=cd -d=text -t=text -F -q -n -v -a -g -u -R -p=text -I -O -o -T=text -r -N=text
        $s6 = $s6 -L -S -U -1 -i -w
        run-shell|run: exec shell -b -C -c=cd -d=text -t=text -E
        if-shell|if|pipe-pane|pipep|source-file|source|set-hook|confirm-before: $s6
        confirm|command-prompt|bind-key|bind|wait-for|wait: $s6
        $s7 = write text* -a -b -d -F -g -o -p -q -s=text -u -U -w -t=text -r -n=text -h -k -D -L -R -x=text
        $s7 = $s7 -y=text -Z -M -T -c=cd -P -l=text -f -E -S
        set|set-option|set-window-option|setw|set-environment|setenv|set-buffer|setb|load-buffer: $s7
        loadb|paste-buffer|pasteb|save-buffer|saveb|delete-buffer|deleteb|unbind-key|unbind: $s7
        rename-session|rename|rename-window|renamew|resize-pane|resizep|resize-window|resizew: $s7
        swap-pane|swapp|swap-window|swapw|move-window|movew|move-pane|movep|join-pane|joinp: $s7
        break-pane|breakp|link-window|linkw|unlink-window|unlinkw|rotate-window|rotatew: $s7
        select-layout|selectl|next-layout|previous-layout|clear-history|clearhist|lock-client: $s7
        lock-server|lock-session|lock|suspend-client|start-server|start|previous-layout|nextl: $s7
        prevl: $s7""",
    "zellij": """write none -s,--session=text -l,--layout=exec -c,--config=exec --config-dir=cd -n=exec
        --data-dir=cd --max-panes=text -d,--debug -h,--help!help -V,--version!help
        list-sessions|ls: read none -n,--no-formatting -s,--short -r,--reverse
        list-aliases|la: read none
        attach|a: write text? -c,--create -b,--create-background -f,--force-run-commands --index=text
        kill-all-sessions|ka|kill-session|k|delete-session|d|delete-all-sessions|da: delete text* -y,--yes
            -f,--force
        setup: read none --check --clean --dump-config --dump-layout=text --generate-completion=text
            --generate-auto-start=text
        action|ac|run|r|edit|e|plugin|p|options|pipe|convert-config|convert-layout|convert-theme: exec text*""",
    "dtach|abduco|dvtm|mtm": "write text* -a -A -c -n -N -p -e=text -E -r=text -z -l -h!help",
    "terminator|xterm|gnome-terminal|konsole|alacritty|kitty|foot|wezterm|urxvt|rxvt|lxterminal|"
    "xfce4-terminal|st|tilix|terminology|guake|x-terminal-emulator|hyper|warp": """exec text* --help!help
        --version!help""",
    "ttyd|gotty|tmate|wetty|teleconsole|upterm": "exec text* --help!help --version!help",
    "task-spooler|tsp|nq|pueue": """write text*
        status|log|format-status|follow: read text* -j,--json -g,--group=text -l,--lines=text -a,--all -f,--full
            -e,--err""",
    "makoctl|dunstctl": """read
        list|history|mode|menu: read text*
        $s2 = write text* -t=text -h,--help!help -a,--all -n=text -g,--group
        dismiss|restore|invoke|reload|set|close|close-all|context|is-paused|set-paused: $s2
        history-clear|history-pop|count|rule|debug: $s2""",
    "fuck|thefuck": """exec text* -y,--yeah,--yes,--hard -r,--repeat -a,--alias=?text -l,--shell-logger=text
        -d,--debug -v,--version!help -h,--help!help""",
    "zrun": "read command @stop",
    "niceload": """read command -v -l,--load=text -L=text -N,--nice=text -m=text -I=text --hard --soft -s=text
        -t=text --sensor=shell -p=process -q -h,--help!help -V!help @stop""",
    "coreutils": "read command --coreutils-prog=text --help!help --version!help",
    "grc|ccache|distcc|sccache|mold": """read command -e,--stderr -s,--stdout -c=read --colour=text
        -s,--show-stats!look --help!help @stop""",
    "env_parallel|sql|parset": "exec text* --help!help --version!help",
    "waitforit": """net text* -h=host -p=text -t=text -s -q --host=host --port=text --timeout=text --strict --quiet
        --interval=text --help!help""",
    "string|math|count|contains|status|set_color|isatty|random|commandline|argparse|functions|"
    "fish_indent|fish_key_reader|vared|sched|zcompile": """
   read text* @text -q,--quiet -r,--regex -a,--all -f -i,--ignore-case
        -s,--scale=text -n -e,--erase!write -c,--copy!write -w,--write!write -v --help!help -h!help --version!help""",
    "fish_config|fish_update_completions|fish_add_path|funcsave|funced": """write text* -a -m -p -g -U -P -v -n -e
        -h,--help!help""",
}
