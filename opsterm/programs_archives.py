"""Programs that pack and compress, and unpack."""

PROGRAMS = {
    # the files that tar reads and writes depend on its mode, which is read in code
    "tar|gtar|bsdtar": """write read* -R,--block-number @bsd -A,--catenate,--concatenate -c,--create
        -d,--diff,--compare!look --delete!delete -r,--append -t,--list!look --test-label!look -u,--update
        -x,--extract,--get --check-device -g,--listed-incremental=write -G,--incremental --hole-detection=text
        --ignore-failed-read --level=text -n,--seek --no-check-device --no-seek --occurrence=?text
        --sparse-version=text -S,--sparse --add-file=read -C,--directory=cd --exclude=text --exclude-backups
        --exclude-caches --exclude-caches-all --exclude-caches-under --exclude-ignore=text
        --exclude-ignore-recursive=text --exclude-tag=text --exclude-tag-all=text --exclude-tag-under=text
        --exclude-vcs --exclude-vcs-ignores --no-null --no-recursion --no-unquote --no-verbatim-files-from --null
        --recursion -T,--files-from=read --unquote --verbatim-files-from -X,--exclude-from=read --anchored
        --ignore-case --no-anchored --no-ignore-case --no-wildcards --no-wildcards-match-slash --wildcards
        --wildcards-match-slash --keep-directory-symlink -k,--keep-old-files --keep-newer-files --no-overwrite-dir
        --one-top-level=?text --overwrite --overwrite-dir --recursive-unlink!delete --remove-files!delete
        --skip-old-files -U,--unlink-first!delete -W,--verify --ignore-command-error --no-ignore-command-error
        -O,--to-stdout!look --to-command=shell!exec --atime-preserve=?text --clamp-mtime --delay-directory-restore
        --group=user --group-map=read --mode=text --mtime=text -m,--touch --no-delay-directory-restore
        --no-same-owner --no-same-permissions --numeric-owner --owner=user --owner-map=read
        -p,--preserve-permissions,--same-permissions --same-owner -s,--preserve-order,--same-order --sort=text
        --preserve --acls --no-acls --selinux --no-selinux --xattrs --no-xattrs --xattrs-exclude=text
        --xattrs-include=text --force-local -f,--file=copy -F,--info-script,--new-volume-script=exec!exec
        -L,--tape-length=text -M,--multi-volume --rmt-command=shell!exec --rsh-command=shell!exec
        --volno-file=write -b,--blocking-factor=text -B,--read-full-records -i,--ignore-zeros --record-size=text
        -H,--format=text --old-archive --portability -o --pax-option=text --posix -V,--label=text
        -a,--auto-compress -I,--use-compress-program=shell -j,--bzip2 -J,--xz --lzip --lzma --lzop
        --no-auto-compress -z,--gzip,--gunzip,--ungzip -Z,--compress,--uncompress --zstd --backup=?text
        -h,--dereference --hard-dereference -K,--starting-file=text --newer-mtime=text -N,--newer,--after-date=text
        --one-file-system -P,--absolute-names --strip-components=text --strip-path=text --suffix=text
        --transform,--xform=text --checkpoint=?text --checkpoint-action=text --full-time --index-file=write
        --no-quote-chars=text --quote-chars=text --quoting-style=text --set-mtime-command=shell!exec
        --set-mtime-format=text -l,--check-links --show-defaults!look --show-omitted-dirs
        --show-snapshot-field-ranges --show-transformed-names,--show-stored-names --totals=?text --utc -v,--verbose
        --warning=text -w,--interactive,--confirmation -0 -1 -2 -3 -4 -5 -6 -7 -q --options=text --chroot
        --clear-nochange-fflags --include=text --no-fflags --fflags --no-mac-metadata --disable-copyfile
        --passphrase=text --uid=text --gid=text --uname=text --gname=text --insecure --nopreserveHFSCompression
        --safe-writes --no-safe-writes -y --restrict --usage!help -?,--help!help --version!help""",
    "gzip|gunzip|pigz|unpigz": """read move+!write read* -0 -a,--ascii -c,--stdout,--to-stdout!first
        -d,--decompress,--uncompress -f,--force -h,--help!help -k,--keep -l,--list!dry -L,--license!help
        -n,--no-name -N,--name -q,--quiet -r,--recursive --rsyncable -S,--suffix=text --synchronous -t,--test!dry
        -v,--verbose -V,--version!help -1,--fast -9,--best -# -11 -p,--processes=text -b,--blocksize=text
        -i,--independent -z,--zlib -K,--zip -R -m,--no-time -M,--time -H,--huffman -U,--rle -Y,--synchronous
        -A,--alias=text -C,--comment=text -F,--first -I,--iterations=text -J,--maxsplits=text -O,--oneblock -s""",
    "zcat|bzcat|xzcat|lzcat|zstdcat|lz4cat|gzcat|lzmacat|zstd-cat|unzstdcat|brotlicat": """read read* -l,--list
        -t,--test --recursive --suffix=text --synchronous --best --compress --decompress --fast=?text --keep
        --stdout -1 -9 -z -0 -H,--long-help!help -e,--extreme --long=?text --rm!delete -B=text -D=read -m -b -i
        -N,--name --no-name -f,--force -h,--help!help -L,--license!help -V,--version!help -v,--verbose -q,--quiet
        -S=text -T,--threads=text -M,--memory=text -F,--format=text -s,--small -k -d -c -n -r -# --single-stream
        --no-warn --robot""",
    "bzip2|bunzip2|pbzip2|lbzip2|lbunzip2": """read move+!write read* -c,--stdout!first -d,--decompress
        -z,--compress -t,--test!dry -f,--force -k,--keep -q,--quiet -v,--verbose -L,--license!help
        -V,--version!help -s,--small -1,--fast -9,--best -# -p=text -n=text -m=text -r,--read -b=text -l -S -u
        --exponential -h,--help!help""",
    "bzip2recover": "write read",
    "xz|unxz|lzma|unlzma|pixz|lzip|plzip|lunzip|lzop|pxz|lrzip|lrunzip": """read move+!write read* -z,--compress
        -d,--decompress,--uncompress -t,--test!dry -l,--list!dry -k,--keep -f,--force -c,--stdout,--to-stdout!first
        --single-stream --no-sparse -S,--suffix=text --files=?read --files0=?read -F,--format=text -C,--check=text
        --ignore-check -0 -1 -2 -3 -4 -5 -6 -7 -8 -9 --fast --best -e,--extreme -T,--threads=text --block-size=text
        --block-list=text --flush-timeout=text --memlimit-compress=text --memlimit-decompress=text
        --memlimit-mt-decompress=text -M,--memlimit,--memory=text --no-adjust --filters=text --lzma1=?text
        --lzma2=?text --x86=?text --delta=?text -q,--quiet -v,--verbose -Q,--no-warn --robot --info-memory
        -h,--help!help -H,--long-help!help -V,--version!help -o,--output=write!write -i=read -n=text -p=text
        -s=text -b=text -m=text -U -x -P -N -a,--trailing-error -L,--level=text -w=text --loose-trailing
        --data-size=text --dictionary-size=text --match-length=text --volume-size=text -g,--gzip -z,--zpaq -D""",
    "zstd|unzstd|zstdmt|pzstd": """read read+!write read* --adapt --no-dictID --processes=text -#
        -d,--decompress,--uncompress -z,--compress -o=write!write -c,--stdout!first -k,--keep -f,--force
        --rm!delete -r -t,--test!dry -l,--list!dry -q,--quiet -v,--verbose -V,--version!help -h,-H,--help!help
        -D=read -T,--threads=text -M,--memory,--memlimit=text -S --fast=?text --ultra --long=?text --max
        --adaptive=?text --no-progress --progress --rsyncable --sparse --no-sparse --format=text --check --no-check
        -C --asyncio --no-asyncio --content-size --no-content-size --stream-size=text --size-hint=text
        --exclude-compressed --filelist=read --output-dir-flat=write --output-dir-mirror=write --train
        --train-cover=?text --train-fastcover=?text --train-legacy=?text --maxdict=text --dictID=text
        --patch-from=read --single-thread --auto-threads=text --row-match-finder --no-row-match-finder
        --target-compressed-block-size=text --compress-literals --no-compress-literals --pass-through
        --no-pass-through --mmap-dict --trace=write -b=?text!dry -e=?text -i=?text -B=text -p=text --priority=text
        --zstd=text""",
    "lz4|unlz4|lz4c": """read read+!write read* -hc -y -1 -9 -c0 -c1 -c2 -# -d,--decompress -z,--compress
        -t,--test!dry --list!dry -c,--stdout,--to-stdout!first -k,--keep --rm!delete -f,--force -m,--multiple -r -l
        -b -e -i -B=?text -BD -BX -BI -D=read --fast=?text --best --favor-decSpeed --content-size --no-frame-crc
        --no-crc --sparse --no-sparse -v,--verbose -q,--quiet -V,--version!help -h,-H,--help!help --long-help!help
        -T=text""",
    "compress|uncompress": """read move+!write read* -l,--list!dry -t,--test!dry -N,--name -n,--no-name --quiet
        -S,--suffix=text --synchronous --version!help -# -b=text -c,--stdout!first -d -f,--force -v,--verbose
        -V!help -r,--recursive -k,--keep -q --help!help -h!help""",
    "brotli|unbrotli": """read read+!write read* -# -c,--stdout!first -d,--decompress -f,--force -h,--help!help
        -j,--rm!delete -k,--keep -n,--no-copy-stat -o,--output=write!write -q,--quality=text -t,--test!dry
        -v,--verbose -w,--lgwin=text --large_window=text -D,--dictionary=read -S,--suffix=text -V,--version!help
        -Z,--best -C,--comment=text -s,--squash -K,--concatenated""",
    "zip": """write write read* @long -11 -9 -8 -7 -6 -5 -4 -3 -2 -1 -0 -A,--adjust-sfx -AC,--archive-clear
        -AS,--archive-set -b,--temp-path=write -B -c,--entry-comments -C,--preserve-case -d,--delete!delete
        -db,--display-bytes -dc,--display-counts -dd,--display-dots -dg,--display-globaldots -ds,--dot-size=text
        -du,--display-usize -dv,--display-volume -D,--no-dir-entries -DF,--difference-archive -e,--encrypt
        -E,--longnames -f,--freshen -F,--fix -FF,--fixfix -FI,--fifo -FS,--filesync!delete -g,--grow
        -h,-?,--help!help -h2!help -i,--include=text -I,--no-image -ic,--ignore-case -j,--junk-paths
        -jj,--absolute-path -J,--junk-sfx -k,--DOS-names -l,--to-crlf -la,--log-append -lf,--logfile-path=write
        -li,--log-info -ll,--from-crlf -L,--license!help -m,--move!delete -mm -MM,--must-match -n,--suffixes=text
        -nw,--no-wild -N,--notes -o,--latest-time -O,--output-file=write -p,--paths -P,--password=text -q,--quiet
        -Q,--Q-flag=text -qq -r,--recurse-paths -R,--recurse-patterns -RE,--regex -s,--split-size=text
        -sb,--split-bell -sc,--show-command!help -sf,--show-files!dry -so,--show-options!help -sp,--split-pause
        -su,--show-unicode!dry -sU!dry -sv,--split-verbose -S,--system-hidden -t,--from-date=text
        -tt,--before-date=text -T,--test -TT,--unzip-command=shell!exec -u,--update -U,--copy-entries
        -UN,--unicode=text -v,--verbose -V,--VMS-portable -VV -w,--VMS-versions -ws,--wild-stop-dirs
        -x,--exclude=text -X,--strip-extra -y,--symlinks -z,--archive-comment -Z,--compression-method=text
        -@,--names-stdin -a,--ascii -rq -qr -rj -jr -ry -yr -er -re -9r -r9 -9q -rv -rX -rm!delete -qj -jq -ru
        -mr!delete -qm!delete -mq!delete -9rq -r0 -0r -rqX --out=write --version!help""",
    "unzip": """write read text* -Z!look -Z1!look -Zl!look -Zh!look -ZT!look -Z1l!look -A -c!look -f -l!dry -p!look
   -t!dry -T -u -v!dry -z!dry -a -aa -b -B -C
        -d=write -D -DD -E -F -i -j -J -K -L -LL -M -n -N -o -P=text -q -qq -Q -r -s -S -U -UU -V -W -X -XX -Y -2
        -I=text -O=text -x=text --help!help -h!help -hh!help --version!help""",
    "zipinfo|zipnote|zipdetails": """read read* -1 -2 -s -m -l -v -h -t -T -z -Z -M -C -w!write -b=write -q -L!help
        --help!help -x=text --version!help""",
    "zipcloak|zipsplit|zipmerge": """write text* -O=write -d -b=write -n=text -r=text -t -i -p -s -q -L!help
        -h,--help!help -v,--version!help""",
    "funzip": "read read?",
    "7z|7za|7zr|7zz|7zzs|p7zip": """write
        $sw = -- -ai=?text -an -ao=?text -aoa -aos -aou -aot -ax=?text -bb=?text -bb0 -bb1 -bb2 -bb3 -bd
        $sw = $sw -bs=?text -bso0 -bso1 -bse1 -bsp0 -bsp1 -bsp2 -bt -i=?text -m=?text -mx=?text -mx0 -mx1 -mx3
        $sw = $sw -mx5 -mx7 -mx9 -mhe=?text -mhe -m0=text -mmt=?text -mfb=text -md=text -ms=text -ms -mem=text
        $sw = $sw -mtc=text -mcu=text -mmt1 -mmt2 -mmt4 -mmt8 -o=write -p=?text -r -r0 -r- -sa=?text -scc=text
        $sw = $sw -scs=text -sccUTF-8 -scrc=?text -scrcSHA256 -sdel!delete -seml=?text -sfx=?text -si=?text -slp
        $sw = $sw -slt -snh -snl -sni -sns -so!look -spd -spe -spf -ssc -ssp -ssw -stl -stm=text -stx=text
        $sw = $sw -t=text -t7z -tzip -ttar -tgzip -tbzip2 -txz -tiso -twim -u=?text -v=text -w=?text -x=?text -y
        a|u|rn: write write text* $sw
        d: delete write text* $sw
        l|t|h|i|b: read read* $sw
        e|x: write read text* $sw""",
    "rar|unrar": """write
        $sw = -- -ad -ag=?text -ai -ao -ap=text -as -av -c- -cfg- -cl -cu -dh -df!delete -dr!delete -ds
        $sw = $sw -dw!delete -ed -en -ep -ep1 -ep2 -ep3 -f -hp=?text -htb -idc -idq -idp -ieml=?text -ierr
        $sw = $sw -ilog=?text -inul -isnd -k -kb -log=?text -m0 -m1 -m2 -m3 -m4 -m5 -ma=?text -md=text -ms=?text
        $sw = $sw -mt=text -n=text -o+ -o- -oc -ol -or -os -ow -p=?text -p- -qo -r -r- -r0 -ri=text -rr=?text
        $sw = $sw -rv=?text -s -sc=text -sfx=?text -si=?text -sl=text -sm=text -t -ta=text -tb=text -tk -tl
        $sw = $sw -tn=text -to=text -ts=text -u -v=?text -ver=?text -vn -vp -w=text -x=text -y -z=?read
        $sw = $sw -op=write
        a|m|f|u|c|ch|cf|cw|k|r|rc|rn|rr|rv|s: write write text* $sw
        d: delete write text* $sw
        l|lb|lt|la|v|vb|vt|va|t|i|p: read read text* $sw
        e|x: write read text* $sw""",
    "lsar|als|acat|adiff|zipgrep": """read read* -l -L -j,--json -ja -p,--password=text -e,--encoding=text
        -t,--test -v -q -i -n -H -x=text --help!help -h!help --version!help""",
    "unar": """write read text* -o,--output-directory=write -f,--force-overwrite -r,--force-rename -s,--force-skip
        -d,--force-directory -D,--no-directory -p,--password=text -e,--encoding=text -E,--password-encoding=text
        -i,--indexes -nr,--no-recursion -t,--copy-time -k,--forks=text -q,--quiet -nq -l -L -j,--json -ja -pe
        -h,--help!help -v,--version!help""",
    "ar|gar|llvm-ar|gcc-ar": """write text text* -t!look -x -p!look -d -r -q -m -s -c -u -v -a -b -i -D -U -S -P -N -T
        -V!help -h --help!help --version!help --plugin=exec --target=text --thin --output=write
        t|tv|tvf|vt|p|tO: read read text*
        x|xv|xo|vx|xvo: write read text*
        d|dv|m: delete write text*
        r|rc|rcs|rv|crs|cr|cru|crus|q|qc|s|rs|ru|rvs|csr: write write read*""",
    "ranlib": "write change+ -D -U -t --plugin=exec -v,-V,--version!help -h,--help!help",
    "cpio|gcpio": """write text* -i,--extract -o,--create -p,--pass-through -t,--list!look -0,--null
        -a,--reset-access-time -A,--append -b,--swap -B -c -C,--io-size=text -d,--make-directories
        -D,--directory=cd -E,--pattern-file=read -f,--nonmatching -F,--file=write --force-local -H,--format=text
        -I=read -k -l,--link -L,--dereference -m,--preserve-modification-time -M,--message=text
        -n,--numeric-uid-gid --no-absolute-filenames --absolute-filenames --no-preserve-owner -O=write
        --only-verify-crc --quiet --rdev-ids -r,--rename -R,--owner=user --renumber-inodes --rsh-command=exec!exec
        -s,--swap-bytes -S,--swap-halfwords --sparse --to-stdout -u,--unconditional -v,--verbose -V,--dot
        --version!help -W,--warning=text --ignore-devno --ignore-dirnlink --device-independent,--reproducible
        --block-size=text -?,--help!help --usage!help""",
    "pax|spax": """write text* -r -w -a -b=text -B=text -c -d -D -E=text -f=write -G=user -H -i -k -l -L -n -o=text
        -O -p=text -P -s=text -t -T=text -u -U=user -v -x=text -X -Y -z -Z -0 -j -J""",
    "atool|aunpack|apack|arepack|dtrx|patool|ouch|unp": """write text* -l,--list!dry -x,--extract
        -X,--extract-to=write -a,--add -d,--diff!dry -c,--cat!dry -r,--repack -e,--each -F,--format=text
        -O,--option=text -D,--subdir -f,--force -q,--quiet -v,--verbose -V,--verbosity=text --save-outdir=write
        -E,--explain -S,--simulate!dry -n,--noninteractive -o --one=text --help!help --version!help
        list|l|ls: read read* -t,--tree -y,-n
        test|formats|diff|search: read read*""",
    "unsquashfs": """write read text* -d,-dest=write -l,-ls!dry -ll,-lls!dry -lc!dry -llc!dry -lln!dry -f,-force
        -i,-info -s,-stat -n,-no-progress -q,-quiet -p,-processors=text -e,-ef=read -o=text -x -cat!look
        -h,-help!help -v,-version!help -mkfs-time -pf=write @long""",
    "mksquashfs|genisoimage|mkisofs|xorriso|xorrisofs|growisofs|cdrecord|wodim|zisofs-tree|mkdosfs-image": """
        write text* @long -comp=text -b=text -noappend -e=text -o=write -J -r -R -V=text -output=write -help!help
        --help!help -version!help --version!help -dev=device -eject -v -quiet -f -info -progress -no-progress
        -processors=text""",
    "isoinfo|isovfy|isosize|iso-info|isodump": """read read* --divisor=text --sectors -i=read -d -f -l -x=text -R
        -J -j=text -h!help --help!help -s -T=text -p -N=text -X -V,--version!help""",
    "cabextract|lha|lhasa|arj|unace|innoextract|unshield|msiextract|rpm2archive|arc|xar|shar|unshar": """
   write text* -l -t -v -x -d=write -q --list --test
        --help!help -h!help --version!help""",
    "rpm2cpio": "read read? -h!help --help!help",
    "zdump": "read text* -v -V -c=text -i --help!help --version!help",
    "zforce|znew|gzexe|bzexe|zopfli|advzip|advpng": """write change* -f -t -v -9 -P -K -c -h --help!help
        -V,--version!help -#""",
    "unzipsfx|makeself|makeself.sh": "write text* --help!help",
    "tarcat|parcat": "read read* --rm!delete",
    "ratarmount|avfs": "write read write? -o=text -f -h,--help!help",
}
