"""Programs on files and directories: listing, finding, copying, removing; viewers and editors."""

PROGRAMS = {
    # ---- listing and looking
    "ls|dir|vdir|gls": """read read* --tabsize=text -a,--all -A,--almost-all --author -b,--escape --block-size=text
        -B,--ignore-backups -c -C --color=?text -d,--directory -D,--dired -f -F,--classify=?text --file-type
        --format=text --full-time -g --group-directories-first -G,--no-group -h,--human-readable --si
        -H,--dereference-command-line --dereference-command-line-symlink-to-dir --hide=text --hyperlink=?text
        --indicator-style=text -i,--inode -I,--ignore=text -k,--kibibytes -l -L,--dereference -m
        -n,--numeric-uid-gid -N,--literal -o -p -q,--hide-control-chars --show-control-chars -Q,--quote-name
        --quoting-style=text -r,--reverse -R,--recursive -s,--size -S --sort=text --time=text --time-style=text -t
        -T=text -u -U -v -w=text --width=text -x -X -Z,--context --zero -1 -@ -e -O -W -P --help!help
        --version!help""",
    "ll|la|l": "read read* -a -A -l -h -t -r -R -S -d -1",
    "exa|eza": """read read* -1,--oneline -l,--long -G,--grid -x,--across -R,--recurse -T,--tree -X,--dereference
        -F,--classify=?text --colour=text --color=text --colour-scale --color-scale=?text --colour-scale-mode=text
        --color-scale-mode=text --icons=?text --no-icons --hyperlink -a,--all -A,--almost-all -d,--list-dirs
        -r,--reverse -s,--sort=text --group-directories-first --group-directories-last -D,--only-dirs
        -f,--only-files -L,--level=text -I,--ignore-glob=text --git-ignore -b,--binary -B,--bytes -g,--group
        -h,--header -H,--links -i,--inode -m,--modified -S,--blocksize -t,--time=text -u,--accessed -U,--created
        --changed --time-style=text --no-permissions -o,--octal-permissions --no-filesize --no-user --no-time
        --smart-group --total-size --stdin --git --no-git --git-repos --git-repos-no-status -@,--extended
        -Z,--context -M,--mounts -n,--numeric -O,--flags -w,--width=text --absolute=?text --no-quotes
        --show-symlinks --no-symlinks --follow-symlinks -v,--version!help -?,--help!help""",
    "lsd": """read read* -a,--all -A,--almost-all --blocks=text --classic --color=text --config-file=read
        -d,--directory-only --date=text --depth=text --extensionsort --git -g --gitsort -F,--classify
        --group-dirs=text --group-directories-first --header --hyperlink=text -h,--human-readable --icon=text
        --icon-theme=text --icon-separator=text -I,--ignore-glob=text --ignore-config -i,--inode --inode -l,--long
        -L,--dereference -N,--literal --no-symlink -1,--oneline -R,--recursive -r,--reverse -s,--sort=text
        --size=text -S,--sizesort -t,--timesort -U,--no-sort -v,--versionsort -X --total-size --tree
        --permission=text --system-protected -Z,--context --truncate-owner-after=text --help!help -V,--version!help""",
    "tree": """read read* -a -d -l -f -x -L=text -R -P=text -I=text --gitignore --gitfile=read --ignore-case
        --matchdirs --metafirst --prune --info --infofile=read --noreport --charset=text --filelimit=text
        --filesfirst --dirsfirst -q -N -Q -p -u -g -s -h --si -D --timefmt=text -F --inodes --device -v -t -c -U -r
        --sort=text -i -A -S -n -C -X -J -H=text -T=text --nolinks --hintro=read --houtro=read -o=write!write
        --fromfile --fromtabfile --fflinks --du --opt-toggle --hyperlink --scheme=text --authority=text --acl
        --selinux -# -k --compress=text --help!help --version!help""",
    "pwd": "read none -L,--logical -P,--physical --help!help --version!help",
    "stat|gstat": """read read+ -L,--dereference -f,--file-system --cached=text -c=text --format=text --printf=text
        -t,--terse -l -n -q -r -s -x -F --help!help --version!help""",
    "file": """read read* --debug -b,--brief -C,--compile!write -c,--checking-printout -d -E -e,--exclude=text
        --exclude-quiet=text --extension -F,--separator=text -f,--files-from=read -h,--no-dereference -i,--mime
        --mime-type --mime-encoding --apple -k,--keep-going -L,--dereference -l,--list -M,--magic-file=read -m=read
        -N,--no-pad -n,--no-buffer -p,--preserve-date -P,--parameter=text -r,--raw -s,--special-files
        -S,--no-sandbox -v,--version!help -z,--uncompress -Z,--uncompress-noreport -0,--print0 --help!help -I -D""",
    "readlink|greadlink": """read read+ -f,--canonicalize -e,--canonicalize-existing -m,--canonicalize-missing
        -n,--no-newline -q,--quiet -s,--silent -v,--verbose -z,--zero --help!help --version!help""",
    "realpath|grealpath": """read read+ -e,--canonicalize-existing -E,--canonicalize -m,--canonicalize-missing
        -L,--logical -P,--physical -q,--quiet --relative-to=text --relative-base=text -s,--strip,--no-symlinks
        -z,--zero --help!help --version!help""",
    "basename": "read text+ -a,--multiple -s,--suffix=text -z,--zero --help!help --version!help",
    "dirname": "read text+ -z,--zero --help!help --version!help",
    "pathchk": "read text+ -p -P --portability --help!help --version!help",
    "namei": """read read+ -l,--long -m,--modes -n,--nosymlinks -o,--owners -v,--vertical -x,--mountpoints
        -Z,--context -h,--help!help -V,--version!help""",
    "lsattr": "read read* -a -d -l -p -R -v -V",
    "getfacl": """read read+ -a,--access -d,--default -c,--omit-header -e,--all-effective -E,--no-effective
        -s,--skip-base -R,--recursive -L,--logical -P,--physical -t,--tabular -n,--numeric --one-file-system
        -p,--absolute-names -v,--version!help -h,--help!help""",
    "getfattr": """read read+ --one-file-system -n,--name=text -d,--dump -e,--encoding=text -h,--no-dereference
        -m,--match=text --absolute-names --only-values -R,--recursive -L,--logical -P,--physical --help!help
        --version!help""",
    "cmp": """read read* -b,--print-bytes -i,--ignore-initial=text -l,--verbose -n,--bytes=text -s,--quiet,--silent
        --print-chars -h -x -z --help!help -v,--version!help""",
    "which|gwhich": """read text+ -a,--all -s -i,--read-alias --skip-alias --read-functions --skip-functions
        --skip-dot --skip-tilde --show-dot --show-tilde --tty-only --version!help --help!help -v,-V!help""",
    "whereis": "read text* -b -B=text -f -g -l -m -M=text -s -S=text -u -q -x -h,--help!help -V,--version!help",
    "locate|plocate|mlocate|slocate": """read text* -A,--all -b,--basename -c,--count -d,--database=read
        -e,--existing -L,--follow -i,--ignore-case -p,--ignore-spaces --transliterate -t -l,--limit=text -n=text
        -m,--mmap -N,--literal -P,--nofollow -H -q,--quiet -r,--regexp=text --regex -s,--stdio -S,--statistics
        -w,--wholename -0,--null -u!write -U=write!write -o=write!write -V,--version!help -h,--help!help -v""",
    "updatedb": """write none -l,--require-visibility=text -o,--output=write -U,--database-root=read
        --localpaths=text --netpaths=text --prunepaths=text --prunefs=text --prunenames=text
        --prune-bind-mounts=text --add-prunefs=text --add-prunenames=text --add-prunepaths=text --debug-pruning
        --findoptions=text -v,--verbose -h,--help!help -V,--version!help""",
    # find's expressions are read in code; this is what its words are
    "find|gfind|bfs": """read read* @long -H -L -P -D=text -O0 -O1 -O2 -O3 -E -X -x -s -d -f=read -a -and -o -or
        -not -true -false -amin=text -anewer=read -atime=text -cmin=text -cnewer=read -ctime=text -empty
        -executable -fstype=text -gid=text -group=text -ilname=text -iname=text -inum=text -ipath=text -iregex=text
        -iwholename=text -links=text -lname=text -mmin=text -mtime=text -name=text -newer=read -newerXY=text
        -newermt=text -newerat=text -newerct=text -neweram=read -newerma=read -newermm=read -newermc=read
        -newercm=read -newerac=read -newerca=read -newerBt=text -newercc=read -neweraa=read -nogroup -nouser
        -path=text -perm=text -readable -regex=text -samefile=read -size=text -type=text -uid=text -used=text
        -user=text -wholename=text -writable -xtype=text -context=text -Bmin=text -Btime=text -Bnewer=read
        -flags=text -acl -xattr -xattrname=text -sparse -mnewer=read -depth -daystart -follow -regextype=text
        -ignore_readdir_race -noignore_readdir_race -maxdepth=text -mindepth=text -mount -noleaf -nowarn -warn
        -xdev -files0-from=read -delete!delete -exec=exec!exec -execdir=exec!exec -ok=exec!exec -okdir=exec!exec
        -ls -print -print0 -printf=text -fprint=write!write -fprint0=write!write -fprintf=write!write
        -fls=write!write -prune -quit -printx -unique -color -nocolor -hidden -nohidden -S=text -exclude -help!help
        --help!help -version!help --version!help""",
    "fd|fdfind": """read text? read* -H,--hidden -I,--no-ignore -u,--unrestricted --no-ignore-vcs --no-require-git
        --no-ignore-parent --no-global-ignore-file --no-ignore-file --ignore --ignore-vcs --no-hidden
        -s,--case-sensitive -i,--ignore-case -g,--glob --regex -F,--fixed-strings --literal --and=text
        -a,--absolute-path --relative-path -l,--list-details -L,--follow --dereference --no-follow -p,--full-path
        -0,--print0 -d,--max-depth,--maxdepth=text --min-depth=text --exact-depth=text -E,--exclude=text --prune
        -t,--type=text -e,--extension=text -S,--size=text
        --changed-within,--change-newer-than,--newer,--changed-after=text
        --changed-before,--change-older-than,--older=text --format=text --batch-size=text --ignore-file=read
        -c,--color=text -j,--threads=text -o,--owner=text -1 -q,--quiet --has-results --max-results=text
        --max-buffer-time=text --show-errors --base-directory,-C=cd --path-separator=text --search-path=read
        --strip-cwd-prefix=?text --one-file-system,--mount,--xdev --hyperlink=?text --no-unrestricted
        -x,--exec=exec!exec -X,--exec-batch=exec!exec --gen-completions=?text -h,--help!help -V,--version!help""",
    "fzf|sk|peco|fzy": """read none --border-label-pos=?text --preview-label-pos=?text --listen=?text!exec
        -x,--extended -e,--exact --no-extended -i,--ignore-case +i --no-ignore-case --literal --scheme=text
        --algo=text -n,--nth=text --with-nth=text -d,--delimiter=text +s,--no-sort --tac --tail=text --track
        --disabled --phony --tiebreak=text -m,--multi=?text +m --no-multi --no-mouse --bind=text!exec --cycle
        --wrap --keep-right --scroll-off=text --no-hscroll --hscroll-off=text --filepath-word --jump-labels=text
        --height=text --min-height=text --layout=text --reverse --border=?text --border-label=text --margin=text
        --padding=text --info=text --no-info --separator=text --no-separator --scrollbar=?text --no-scrollbar
        --prompt=text --pointer=text --marker=text --header=text --header-lines=text --header-first --ellipsis=text
        --ansi --tabstop=text --color=text --no-bold --highlight-line --no-color --style=text --history=write!write
        --history-size=text --preview=shell --preview-window=text --preview-label=text -q,--query=text
        -1,--select-1 -0,--exit-0 -f,--filter=text --print-query --expect=text --read0 --print0 --sync --tmux=?text
        --bash --zsh --fish --walker=text --walker-root=read --walker-skip=text -c=shell --help!help -h!help
        --version!help --man!help""",
    "zoxide|z|zi": """read text* --help!help -h!help -V,--version!help
        add: write cd+
        edit: write text*
        import: write read --from=text --merge
        init: read text --no-cmd --cmd=text --hook=text
        query: read text* -a,--all -i,--interactive -l,--list -s,--score --exclude=text --base-dir=text
        remove: write text*""",
    "autojump|j|fasd|wd": """read text* -s,--stat -c -i -a=cd!write -d=cd!write --purge!write -h,--help!help
        -v,--version!help""",
    "fselect": """read text* -c,--config=read -i,--interactive --nocolor --no-color --us-dates -h,--help!help
        -v,--version!help""",
    "ncdu": """read read? -h,--help!help -q -v,-V,--version!help -f=read -o=write!write -O=write!write
        -e,--extended --no-extended --ignore-config -x,--one-file-system --cross-file-system --exclude=text
        -X,--exclude-from=read --include-caches --exclude-caches -L,--follow-symlinks --no-follow-symlinks
        --include-kernfs --exclude-kernfs -t=text --threads=text -c,--compress --compress-level=text
        --export-block-size=text -0 -1 -2 --slow-ui-updates --fast-ui-updates --enable-shell --disable-shell
        --enable-delete --disable-delete --enable-refresh --disable-refresh -r --si --no-si --disk-usage
        --apparent-size --show-hidden --hide-hidden --show-itemcount --hide-itemcount --show-mtime --hide-mtime
        --show-graph --hide-graph --show-percent --hide-percent --graph-style=text --shared-column=text --sort=text
        --enable-natsort --disable-natsort --group-directories-first --no-group-directories-first --confirm-quit
        --no-confirm-quit --confirm-delete --no-confirm-delete --delete-command=shell!exec --color=text""",
    "duf": """read read* -all -hide=text -hide-fs=text -hide-mp=text -inodes -json -only=text -only-fs=text
        -only-mp=text -output=text -sort=text -style=text -theme=text -width=text -warnings -avail-threshold=text
        -usage-threshold=text -version!help -help!help @long --all --hide=text --hide-fs=text --hide-mp=text
        --inodes --json --only=text --only-fs=text --only-mp=text --output=text --sort=text --style=text
        --theme=text --width=text --warnings --version!help --help!help""",
    "dust": """read read* -d,--depth=text -T,--threads=text -n,--number-of-lines=text -p,--full-paths
        -X,--ignore-directory=text -I,--ignore-all-in-file=read -L,--dereference-links -x,--limit-filesystem
        -s,--apparent-size -r,--reverse -c,--no-colors -C,--force-colors -b,--no-percent-bars -B,--bars-on-right
        -z,--min-size=text -R,--screen-reader --skip-total -f,--filecount -i,--ignore_hidden,--ignore-hidden
        -v,--invert-filter=text -e,--filter=text -t,--file_types,--file-types -w,--terminal_width=text
        -P,--no-progress -D,--only-dir -F,--only-file -o,--output-format=text -S,--stack-size=text -j,--output-json
        -M,--mtime=text -A,--atime=text -y,--ctime=text -h,--help!help -V,--version!help""",
    "broot|br|ranger|nnn|vifm|lf|yazi|midnight-commander|nautilus|thunar|dolphin|nemo": """write read* -a -b -c -d
        -e=read -h,--help!help -V,--version!help -s -g -i -n -p=write -x -u -H -d -l=text --cmd=exec -v""",
    # ---- making, copying, moving, removing
    "cp|gcp": """write read+ write -a,--archive --attributes-only --backup=?text -b --copy-contents -d --debug
        -f,--force -i,--interactive -H --keep-directory-symlink -l,--link -L,--dereference -n,--no-clobber
        --update=?text -u -P,--no-dereference -p --preserve=?text --no-preserve=text --parents -R,-r,--recursive
        --reflink=?text --remove-destination --sparse=text --strip-trailing-slashes -s,--symbolic-link
        -S,--suffix=text -t,--target-directory=write!last -T,--no-target-directory -v,--verbose
        -x,--one-file-system -Z --context=?text -X -c -N --help!help --version!help""",
    "mv|gmv": """write move+ write --backup=?text -b --debug --exchange -f,--force -i,--interactive -n,--no-clobber
        --no-copy --strip-trailing-slashes -S,--suffix=text -t,--target-directory=write!last
        -T,--no-target-directory --update=?text -u -v,--verbose -Z,--context -h --help!help --version!help""",
    "rm|grm": """delete delete+ -f,--force -i -I --interactive=?text --one-file-system --no-preserve-root
        --preserve-root=?text -r,-R,--recursive -d,--dir -v,--verbose -P -W -x --help!help --version!help""",
    "rmdir|grmdir": "delete delete+ --ignore-fail-on-non-empty -p,--parents -v,--verbose -s --help!help --version!help",
    "unlink": "delete delete --help!help --version!help",
    "mkdir|gmkdir": """write write+ -m,--mode=text -p,--parents -v,--verbose -Z --context=?text --help!help
        --version!help""",
    "touch|gtouch": """write append+ -a -c,--no-create -d,--date=text -f -h,--no-dereference -m -r,--reference=read
        -t=text --time=text -A=text --help!help --version!help""",
    "ln|gln": """write read+ write --backup=?text -b -d,-F,--directory -f,--force -i,--interactive -L,--logical
        -n,--no-dereference -h -P,--physical -r,--relative -s,--symbolic -S,--suffix=text
        -t,--target-directory=write!last -T,--no-target-directory -v,--verbose -w --help!help --version!help""",
    "link": "write read write --help!help --version!help",
    "install|ginstall": """write read+ write --backup=?text -b -c -C,--compare -d,--directory -D --debug
        -g,--group=user -m,--mode=text -o,--owner=user -p,--preserve-timestamps -s,--strip --strip-program=exec
        -S,--suffix=text -t,--target-directory=write!last -T,--no-target-directory -v,--verbose --preserve-context
        -Z --context=?text -M -U -B=text -f=text -l=text -h=text -N=text --help!help --version!help""",
    "chmod|gchmod": """priv text change+ -c,--changes -f,--silent,--quiet -v,--verbose --dereference
        -h,--no-dereference --no-preserve-root --preserve-root --reference=read!first -R,--recursive -H -L -P
        -N!first -E!first -C!first -i!first -I!first -r!first -w!first -x!first -X!first -s!first -t!first
        --help!help --version!help""",
    "chown|chgrp|gchown|gchgrp": """priv user change+ -c,--changes -f,--silent,--quiet -v,--verbose --dereference
        -h,--no-dereference --from=user --no-preserve-root --preserve-root --reference=read!first -R,--recursive -H
        -L -P -n -x --help!help --version!help""",
    "chattr": """priv text change+ -R -V -f -v=text -p=text -a!first -A!first -c!first -C!first -d!first -D!first
        -e!first -E!first -F!first -i!first -j!first -m!first -P!first -s!first -S!first -t!first -T!first -u!first
        -x!first""",
    "chflags": "priv text change+ -f -h -v -x -R -H -L -P",
    "setfacl": """priv change+ -m,--modify=text -M,--modify-file=read -x,--remove=text -X,--remove-file=read
        -b,--remove-all -k,--remove-default -n,--no-mask --mask -d,--default --set=text --set-file=read
        -R,--recursive -L,--logical -P,--physical --restore=read --test!dry -v,--version!help -h,--help!help""",
    "setfattr": """write change+ -n,--name=text -v,--value=text -x,--remove=text -h,--no-dereference --restore=read
        --raw --help!help --version!help""",
    "chcon": """priv text change+ -h,--no-dereference --dereference --reference=read!first -R,--recursive
        -v,--verbose -u,--user=text!first -r,--role=text!first -t,--type=text!first -l,--range=text!first -H -L -P
        --preserve-root --no-preserve-root --help!help --version!help""",
    "xattr": "read read* -l -r -s -v -x -c!write -d=text!write -p=text -w=text!write -h,--help!help",
    "shred|gshred|srm|wipe|scrub": """delete delete+ -f,--force -n,--iterations=text --random-source=read
        -s,--size=text -u --remove=?text -v,--verbose -x,--exact -z,--zero -r -R -l -i -q -c -p=text -S -X=write -d
        -D=text -b=text -t --help!help --version!help""",
    "truncate|gtruncate": """delete write+ -c,--no-create -o,--io-blocks -r,--reference=read -s,--size=text
        --help!help --version!help""",
    "fallocate": """write write -c,--collapse-range -d,--dig-holes -i,--insert-range -l,--length=text
        -n,--keep-size -o,--offset=text -p,--punch-hole -v,--verbose -w -x,--posix -z,--zero-range -h,--help!help
        -V,--version!help""",
    "mkfile": "write text write+ -n -v",
    "dd|gdd|dcfldd|dc3dd": """read none :if=read :of=write!write
            :wipe=write!write :hwipe=write!write :bs=text :ibs=text :obs=text :cbs=text :count=text
        :skip=text :seek=text :iseek=text :oseek=text :conv=text :iflag=text :oflag=text :status=text :files=text
        :fillchar=text :speed=text :hash=text :hashlog=write :hof=write!write :log=write :verb=text :limit=text
        --help!help --version!help""",
    "ddrescue": """write read write write? -a,--min-read-rate=text -A,--try-again -b,--sector-size=text
        -B,--binary-prefixes -c,--cluster-size=text -C,--complete-only -d,--idirect -D,--odirect
        -e,--max-errors=text -E,--max-error-rate=text -f,--force -F,--fill-mode=text -G,--generate-mode
        -i,--input-position=text -I,--verify-input-size -J -K,--skip-size=text -L,--loose-domain
        -m,--domain-mapfile=read -M,--retrim -n,--no-scrape -N,--no-trim -o,--output-position=text
        -O,--reopen-on-error -p,--preallocate -P,--data-preview=?text -q,--quiet -r,--retry-passes=text
        -R,--reverse -s,--size=text -S,--sparse -t,--truncate -T,--timeout=text -u,--unidirectional -v,--verbose
        -w,--ignore-write-errors -x,--extend-outfile=text -X,--exit-on-error -y,--synchronous -1,--log-rates=write
        -h,--help!help -V,--version!help""",
    "rename|prename|perl-rename|file-rename": """write text move* -n,--no-act,--nono!dry --just-print!dry
        -v,--verbose -f,--force -i,--interactive -0,--null -d,--filename,--nopath,--nofullpath --path,--fullpath
        -s,--symlink -o,--no-overwrite -l,--last -a,--all -e=code!first -E=code!first -u,--unicode=?text -x=?text
        -k,--backwards -h,--help,-m,--man!help -V,--version!help""",
    "rename.ul": """write text text move* -v,--verbose -s,--symlink -n,--no-act!dry -a,--all -l,--last
        -o,--no-overwrite -i,--interactive -h,--help!help -V,--version!help""",
    "mmv|mcp|qmv|vidir|renameutils|imv|icp": """write text* -m -x -r -c -o -a -l -s -h -d -p -g -t -v -n!dry -i
        --help!help -V""",
    "zmv|zcp|zln": "write text text -n!dry -v -f -i -M -C -L -W -w -Q -s -q",
    "mktemp|gmktemp": """write text? -d,--directory -u,--dry-run!dry -q,--quiet --suffix=text -p=write
        --tmpdir=?write -t -V,--version!help --help!help""",
    "mkfifo": "write write+ -m,--mode=text -Z --context=?text --help!help --version!help",
    "mknod": "write write text text? text? -m,--mode=text -Z --context=?text --help!help --version!help",
    "sync": "read read* -d,--data -f,--file-system --help!help --version!help",
    "fsync": "read read* -d",
    "trash|trash-put|gtrash|gio-trash": """write move* -d,--directory -f,--force -i,--interactive -r,-R,--recursive
        -v,--verbose --trash-dir=text -F -s -l -e -y -a -h,--help!help --version!help
        list: read text*
        empty: delete text* -f,--force
        restore: write text*
        put: write move*""",
    "trash-list": "read none --trash-dirs --trash-dir=text --size --files --all-users --version!help -h,--help!help",
    "trash-empty": """delete text? -f -i -v --dry-run!dry --all-users --trash-dir=text --print-time -h,--help!help
        --version!help""",
    "trash-restore": "write read? --sort=text --trash-dir=text --overwrite -h,--help!help --version!help",
    "trash-rm": "delete text -v,--verbose --trash-dir=text -h,--help!help --version!help",
    "fdupes|jdupes|fclones|duff": """read read* -r,--recurse -R -s,--symlinks -H,--hardlinks -n,--noempty
        -A,--nohidden -f,--omitfirst -1,--sameline -S,--size -m,--summarize -q,--quiet -d,--delete!delete
        -N,--noprompt -I,--immediate!delete -p,--permissions -o=text -i,--reverse -v,--version -t,--time
        -G,--minsize=text -L!write -l!write -B!write -e -a -D -0 -deleteduplicates=text!delete
        -makehardlinks=text!write -makesymlinks=text!write -dryrun=text -c=text!exec -h,--help!help
        group: read read* -o,--output=write!write
        link|dedupe: write none --dry-run!dry
        remove: delete none --dry-run!dry -n=text
        move: write write""",
    # ---- watching files
    "inotifywait|fsnotifywait": """read read* -h,--help!help --fromfile=read -m,--monitor -d,--daemon
        -o,--outfile=write!write -s,--syslog -r,--recursive -q,--quiet --exclude=text --excludei=text
        --include=text --includei=text -t,--timeout=text -e,--event=text -c,--csv --timefmt=text --format=text
        --no-newline --no-dereference -P -F,--fanotify -I,--inotify -S,--filesystem""",
    "inotifywatch|fsnotifywatch": """read read* -h,--help!help -v,--verbose --fromfile=read -z,--zero
        --exclude=text --excludei=text --include=text -r,--recursive -t,--timeout=text -e,--event=text
        -a,--ascending=text -d,--descending=text""",
    "fswatch": """read read* -0,--print0 -1,--one-event -a,--access --allow-overflow --batch-marker=?text
        -d,--directories -e,--exclude=text -E,--extended -f,--format-time=text --filter-from=read --format=text
        -i,--include=text -I,--insensitive -l,--latency=text -L,--follow-links -M,--list-monitors -m,--monitor=text
        -n,--numeric --no-defer -o,--one-per-batch -r,--recursive -t,--timestamp -u,--utf-time -v,--verbose
        -x,--event-flags --event=text -h,--help!help --version!help""",
    # ---- viewers
    "less|zless|bzless|xzless|zstdless": """read read* -? --help!help -a,--search-skip-screen
        -A,--SEARCH-SKIP-SCREEN -b,--buffers=text -B,--auto-buffers -c,--clear-screen -C -d,--dumb -D=text
        --color=text -e,--quit-at-eof -E,--QUIT-AT-EOF -f,--force -F,--quit-if-one-screen -g,--hilite-search
        -G,--HILITE-SEARCH -h=text --max-back-scroll=text -i,--ignore-case -I,--IGNORE-CASE -j=text
        --jump-target=text -J,--status-column -k,--lesskey-file=read --lesskey-src=read -K,--quit-on-intr
        -L,--no-lessopen -m,--long-prompt -M,--LONG-PROMPT -n,--line-numbers -N,--LINE-NUMBERS
        -o,--log-file=write!write -O,--LOG-FILE=write!write -p,--pattern=text -P,--prompt=text -q,--quiet,--silent
        -Q,--QUIET,--SILENT -r,--raw-control-chars -R,--RAW-CONTROL-CHARS -s,--squeeze-blank-lines
        -S,--chop-long-lines -t,--tag=text -T,--tag-file=read -u,--underline-special -U,--UNDERLINE-SPECIAL
        -V,--version!help -w,--hilite-unread -W,--HILITE-UNREAD -x,--tabs=text -X,--no-init
        -y,--max-forw-scroll=text -z,--window=text -\",--quotes=text -~,--tilde -#,--shift=text --file-size
        --follow-name --header=text --incsearch --intr=text --line-num-width=text --match-shift=text
        --modelines=text --mouse --MOUSE --no-keypad --no-histdups --no-number-headers --no-search-headers
        --no-vbell --proc-backspace --proc-return --proc-tab --redraw-on-quit --rscroll=text --save-marks
        --search-options=text --show-preproc-errors --status-line --status-col-width=text --tabs=text
        --use-backslash --use-color --wheel-lines=text --wordwrap +F +G +g +/=?text +N +1""",
    "more|zmore|bzmore|xzmore|pg": """read read* -d,--silent -f,--logical -l,--no-pause -c,--print-over
        -p,--clean-print -e,--exit-on-eof -s,--squeeze -u,--plain -n,--lines=text -# +/=?text -h,--help!help
        -V,--version!help""",
    "most": "read read* -1 -4 -a -b -C -d -h -k -m -M -r -s -t -u -v -w -z +/=?text +s",
    "bat|batcat": """read read* -A,--show-all --nonprintable-notation=text --binary=text -p,--plain
        -l,--language=text -H,--highlight-line=text --file-name=text -d,--diff --diff-context=text --tabs=text
        --wrap=text -S,--chop-long-lines --terminal-width=text -n,--number --color=text --italic-text=text
        --decorations=text -f,--force-colorization --paging=text -P,--no-paging --pager=exec -m,--map-syntax=text
        --ignored-suffix=text --theme=text --theme-light=text --theme-dark=text --list-themes -s,--squeeze-blank
        --squeeze-limit=text --strip-ansi=text --style=text -r,--line-range=text -L,--list-languages
        -u,--unbuffered --completion=text --diagnostic,--diagnostics --acknowledgements --set-terminal-title
        --no-config --no-custom-assets --config-file --generate-config-file!write --config-dir --cache-dir
        -h,--help!help -V,--version!help
        cache: write none -b,--build -c,--clear --source=read --target=write --blank""",
    "highlight|pygmentize|ccat": """read read* --json -x -l=text -f=text -o=write!write -O=text -P=text -F=text -g
        -S=text -L=?text -N=text -C=text -H=text -s=text --syntax=text --out-format=text --style=text
        --line-numbers --force -i=read -h,--help!help -V!help -d=write!write -n -a -I -t=text --list-scripts=text
        --inline-css""",
    "glow|mdless|mdcat|lowdown|rich": """read read* -a,--all -l -p,--pager -s,--style=text -w,--width=text -t,--tui
        --config=read -n --columns=text --local --fail -m,--markdown --help!help -h!help -v,--version!help""",
    "xdg-open|open|gio-open|mimeopen|exo-open|see|feh|sxiv|eog|evince|okular|zathura|mupdf|mpv|vlc|display": """
        exec read* -a=text -b=text -e -t -f -F -W -R -n -g -j -h,--help!help --version!help""",
    "mimetype": """read read+ -a,--all -b,--brief -c=text -d,--describe -D,--debug -f -F=text -i -l=text -L -M -n
        -N --stdin -v,--version!help --help!help""",
    "xdg-mime": """read none
        query: read text text?
        default: write text text+
        install|uninstall: write read+ --mode=text --novendor""",
    # ---- editors
    "vim|vi|nvim|gvim|nvi|vim.tiny|vim.basic|ex|evim|rvim|rgvim": """write write* -v -e
        -E -s -d -y -R!look -Z -m -M -b -l -C -N -V=?text -D -n -r -L -A -H -T=text --not-a-term --ttyfail -u=exec
        -U=exec --noplugin --startuptime=write -p -o -O -p2 -o2 -O2 + --cmd=code -c=code -S=exec -w=write -W=write
        -x -X --remote --remote-silent --remote-wait --remote-tab --remote-send=text --remote-expr=code
        --server=text --serverlist --servername=text --socketid=text -i=write --clean --headless --embed
        --listen=text --api-info -t=text -q=read -P -f -g -F -h,--help!help --version!help""",
    "vimpager|nvimpager": """read read* -A -C -D -E -H -L -N -T=text -V=?text -W=write -Z -b -d -e
        -i=write -l -m -r -s=exec -v -w=write -x -y --not-a-term --ttyfail --startuptime=write -R -n -c=code!exec
        --cmd=code!exec -u=exec -M -p -o -O + -S=exec!exec --clean --noplugin -h,--help!help --version!help""",
    "vimdiff|nvimdiff|gvimdiff|view|rview|gview": """
   read read* -c=code -R -o -O -d -f -n -N -u=exec -U=exec -S=exec --cmd=code
        --noplugin + --help!help -h!help --version!help""",
    "nano|pico|rnano|micro|ne|joe|jed|mcedit|helix|hx|kak|ed|red|zile|mg|vile|gedit|kate|kwrite|"
    "mousepad|pluma|xed|leafpad|geany|editor|sensible-editor|ee|tilde|amp": """write write* -A,--smarthome -B,--backup
        -C,--backupdir=write -D,--boldtext -E,--tabstospaces -F,--multibuffer -G,--locking -H,--historylog
        -I,--ignorercfiles -J,--guidestripe=text -K,--rawsequences -L,--nonewlines -M,--trimblanks -N,--noconvert
        -O,--bookstyle -P,--positionlog -Q,--quotestr=text -R,--restricted -S,--softwrap -T,--tabsize=text
        -U,--quickblank -V,--version!help -W,--wordbounds -X,--wordchars=text -Y,--syntax=text -Z,--zap
        -a,--atblanks -b,--breaklonglines -c,--constantshow -d,--rebinddelete -e,--emptyline -f,--rcfile=exec
        -g,--showcursor -h,--help!help -i,--autoindent -j,--jumpyscrolling -k,--cutfromcursor -l,--linenumbers
        -m,--mouse -n,--noread -o,--operatingdir=cd -p,--preserve -q,--indicator -r,--fill=text -s,--speller=exec
        -t,--saveonexit -u,--unix -v,--view!look -w,--nowrap -x,--nohelp -y,--afterends -z,--suspendable -% -_ -0
        -1 --version!help --help!help --clean -plugin=text -config-dir=cd -options --tutor --health=?text --vsplit
        --hsplit --log=write -E=code -ui=text -l -d -p=text -s=text --silent --prompt=text""",
    "emacs|xemacs|emacs-nox": """write write* @long -nw --no-window-system --batch -batch --chdir=cd -d=text
        --daemon=?text --bg-daemon=?text --fg-daemon=?text --debug-init --display=text -nl --no-build-details
        --no-desktop -q --no-init-file --no-loadup -nsl --no-site-lisp --no-site-file --no-splash -Q --quick
        --script=exec!exec -script=exec!exec -x=exec!exec -t=text -u=user -user=user --user=user
        --init-directory=cd -L=read --directory=read --eval=code!exec -eval=code!exec --execute=code!exec
        -f=text!exec --funcall=text!exec --find-file=write --visit=write --file=write --insert=read -kill --kill
        -l=exec!exec --load=exec!exec -help!help --help!help -version!help --version!help -fn=text -geometry=text
        -name=text -T=text""",
    "emacsclient|gnuclient": """write write* -a,--alternate-editor=exec -c,--create-frame -r,--reuse-frame
        -d,--display=text -e,--eval=code!exec -f,--server-file=read -F,--frame-parameters=text -n,--no-wait -nw
        -t,--tty -q,--quiet -s,--socket-name=text -u,--suppress-output -w,--timeout=text -T,--tramp=text
        --parent-id=text -H,--help!help -V,--version!help""",
    "sponge": "write write? -a -h,--help!help",
    "vipe": "write none --suffix=text",
    "attr": "read text? read+ -l -g=text!first -s=text!write -r=text!write -V=text -q -L -R -S",
    "hardlink": """write read+ -c,--content -b,--io-size=text -d,--respect-dir -f,--respect-name
        -F,--prioritize-trees -i,--include=text -m,--maximize -M,--minimize -n,--dry-run!dry -o,--ignore-owner
        -O,--keep-oldest -p,--ignore-mode -q,--quiet -r,--cache-size=text -s,--minimum-size=text
        -S,--maximum-size=text -t,--ignore-time -v,--verbose -x,--exclude=text -X,--respect-xattrs -y,--method=text
        --reflink=?text --skip-reflinks -h,--help!help -V,--version!help""",
    "tempfile": "write none -d=write -m=text -n=write -p=text -s=text -h,--help!help",
    "savelog": "write move+ -m=text -u=user -g=user -t -c=text -p -j -J -1 -9 -l -r=write -n -q -h",
    "gio": """read
        cat|info|list|tree|monitor|help|version: read read* -a,--attributes=text -h,--hidden -l,--long
            -n,--nofollow-symlinks -u,--print-uris -d,--print-display-names -f,--filesystem -w,--query-writable -s
            -m -p
        copy: write read+ write -p,--progress -i,--interactive -b,--backup -P,--no-dereference
            -T,--no-target-directory --preserve --default-permissions
        move|rename: write move+ write -p,--progress -i,--interactive -b,--backup -C,--no-copy-fallback
            -T,--no-target-directory
        mkdir|save: write write+ -p,--parent -b,--backup -c,--create -a,--append -u,--unlink -v,--print-etag
            -e,--etag=text
        remove: delete delete+ -f,--force
        trash: write move* -f,--force --empty!delete --list!look --restore
        open|mime|mount|set: write text* -t=text -d=text -l -u=text -e=text -a,--anonymous -m,--mountable
            -i,--monitor""",
    "lesskey|lesspipe|lessfile|lessecho": "read read* -o=write!write --output=write!write -V,--version!help",
    "meld|kdiff3|kompare|tkdiff|xxdiff|opendiff|bcompare|diffmerge": """write write* -n,--newtab -a,--auto-compare
        -o,--output=write --diff -L=text --auto -m --help!help -h!help --version!help""",
    "fdclone|tmsu|detox|convmv": """write text* -n,--dry-run!dry -r -v -s=text -f=text -t=text --notest --list
        --help!help -h!help --version!help""",
    "filelight|qdirstat|pdu|dirstat-rs": """read read* -a -n,--non-interactive -c,--no-color -p,--no-progress
        -s,--summarize -d,--show-disks -i,--ignore-dirs=text -I=text -x,--no-cross -g -l=write!write -o=write!write
        -f=read -A,--apparent-size -t,--top=text -j=text -b -h,--help!help -v,-V,--version!help
        interactive|i: write read*
        aggregate|a: read read*""",
    "sad|fastmod|codemod|rpl|rep|ruplacer|spaceman": "write text* -h,--help!help -V,--version!help",
    "hexedit|bvi|hexcurse|ghex|dhex|wxhexeditor": """write write* -s,--sector -m,--maximize -l=text -h,--help!help
        -r!look -R!look -b=text -e=text -n=text -c=code --color -V,--version!help""",
}
