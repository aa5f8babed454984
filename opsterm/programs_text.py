"""Programs on text and data: show, search, cut, sort, compare, count, encode, convert; small everyday ones."""

PROGRAMS = {
    # ---- showing
    "cat|gcat": """read read* -A,--show-all -b,--number-nonblank -e -E,--show-ends -n,--number -s,--squeeze-blank
        -t -T,--show-tabs -u -l -v,--show-nonprinting --help!help --version!help""",
    "tac": "read read* -b,--before -r,--regex -s,--separator=text --help!help --version!help",
    "head|ghead": """read read* -c,--bytes=text -n,--lines=text -q,--quiet,--silent -v,--verbose
        -z,--zero-terminated -# --help!help --version!help""",
    "tail|gtail": """read read* -c,--bytes=text --debug -f -F --follow=?text -n,--lines=text
        --max-unchanged-stats=text --pid=text -q,--quiet,--silent --retry -s,--sleep-interval=text -v,--verbose
        -z,--zero-terminated -r -b=text -# --help!help --version!help""",
    "multitail|tailspin|tspin|swatch|klogg": """read read* --enable=text --disable=text --highlight=text
        --pager=shell --exec=shell --follow --print -i=read -I=read -l=shell -L=shell -s=text -sw=text -e=text
        -ex=text!exec -c -C -cS=text -f -q=text -Q=text -r -R=text -n=text -N -d -D -t -H -p=text -w=read -W
        -x=text -u -m=text --help!help -h!help -V,--version!help""",
    "nl": """read read* -b,--body-numbering=text -d,--section-delimiter=text -f,--footer-numbering=text
        -h,--header-numbering=text -i,--line-increment=text -l,--join-blank-lines=text -n,--number-format=text
        -p,--no-renumber -s,--number-separator=text -v,--starting-line-number=text -w,--number-width=text
        --help!help --version!help""",
    "rev": "read read* -0,--zero -h,--help!help -V,--version!help",
    "pr": """read read* +1 +2 +3 -# --pages=text --columns=text -a,--across -c,--show-control-chars
        -d,--double-space -D,--date-format=text -e,--expand-tabs=?text -f,-F,--form-feed -h,--header=text
        -i,--output-tabs=?text -J,--join-lines -l,--length=text -m,--merge -n,--number-lines=?text
        -N,--first-line-number=text -o,--indent=text -r,--no-file-warnings -s,--separator=?text
        -S,--sep-string=?text -t,--omit-header -T,--omit-pagination -v,--show-nonprinting -w,--width=text
        -W,--page-width=text --help!help --version!help""",
    "fold": "read read* -b,--bytes -c,--characters -s,--spaces -w,--width=text -# --help!help --version!help",
    "fmt": """read read* -c,--crown-margin -p,--prefix=text -s,--split-only -t,--tagged-paragraph
        -u,--uniform-spacing -w,--width=text -g,--goal=text -# -m -n -l=text -d=text --help!help --version!help""",
    "par": "read text* -# --help!help --version!help",
    "expand|unexpand": "read read* -i,--initial -t,--tabs=text -a,--all --first-only -# --help!help --version!help",
    "column": """read read* -t,--table -c,--output-width,--columns=text -C,--table-column=text
        -d,--table-noheadings -e,--table-header-repeat -E,--table-noextreme=text -H,--table-hide=text -J,--json
        -l,--table-columns-limit=text -L,--keep-empty-lines -m,--table-maxout -n,--table-name=text
        -N,--table-columns=text -o,--output-separator=text -O,--table-order=text -r,--tree=text -i,--tree-id=text
        -p,--tree-parent=text -R,--table-right=text -s,--separator=text -S,--use-spaces=text
        -T,--table-truncate=text -W,--table-wrap=text -x,--fillrows -h,--help!help -V,--version!help""",
    "colrm": "read text* -h,--help!help -V,--version!help",
    "col|colcrt|ul": """read read* -v -T=text -b,--no-backspaces -f,--fine -h,--tabs -l,--lines=text -p,--pass
        -x,--spaces -i,--indicated -t,--terminal=text -2,--half-lines --no-underlining --help!help -H!help
        -V,--version!help""",
    "cut|gcut": """read read* -b,--bytes=text -c,--characters=text -d,--delimiter=text -f,--fields=text -n
        --complement -s,--only-delimited -w --output-delimiter=text -z,--zero-terminated --help!help --version!help""",
    "paste": "read read* -d,--delimiters=text -s,--serial -z,--zero-terminated --help!help --version!help",
    "join": """read read read -a=text -e=text -i,--ignore-case -j=text -o=text -t=text -v=text -1=text -2=text
        --check-order --nocheck-order --header -z,--zero-terminated --help!help --version!help""",
    "comm": """read read read -1 -2 -3 -i --check-order --nocheck-order --output-delimiter=text --total
        -z,--zero-terminated --help!help --version!help""",
    "sort|gsort": """read read* -b,--ignore-leading-blanks -d,--dictionary-order -f,--ignore-case
        -g,--general-numeric-sort -i,--ignore-nonprinting -M,--month-sort -h,--human-numeric-sort -n,--numeric-sort
        -R,--random-sort --random-source=read -r,--reverse --sort=text -V,--version-sort --batch-size=text
        -c,--check=?text -C --compress-program=exec!exec --debug --files0-from=read -k,--key=text -m,--merge
        -o,--output=write!write -s,--stable -S,--buffer-size=text -t,--field-separator=text
        -T,--temporary-directory=write --parallel=text -u,--unique -z,--zero-terminated --qsort --mergesort
        --heapsort --radixsort --mmap +1 +2 +3 +0 -# --help!help --version!help""",
    "uniq|guniq": """read read? write?!write -c,--count -d,--repeated -D --all-repeated=?text -f,--skip-fields=text
        --group=?text -i,--ignore-case -s,--skip-chars=text -u,--unique -z,--zero-terminated -w,--check-chars=text
        -# --help!help --version!help""",
    "shuf|gshuf": """read read* -e,--echo -i,--input-range=text -n,--head-count=text -o,--output=write!write
        --random-source=read -r,--repeat -z,--zero-terminated --help!help --version!help""",
    "ptx": """read read* -A,--auto-reference -G,--traditional -F,--flag-truncation=text
        -M,--macro-name=text -O,--format -R,--right-side-refs -S,--sentence-regexp=text -T -W,--word-regexp=text
        -b,--break-file=read -g,--gap-size=text -i,--ignore-file=read --only-file=read --references
        -a,--alternative -d,--alphanum -f,--ignore-case -t,--terminate=text -h,--exponents -w,--width=text -r
        -o=text -w=text --help!help -V,--version!help""",
    "look": """read text read? -a,--alternative -d,--alphanum -f,--ignore-case -t,--terminate=text -h,--help!help
   -V!help
    """,
    "tsort": "read read* -w --help!help --version!help",
    "factor": "read text* -h,--exponents --help!help --version!help",
    "tr|gtr": """read text text? -c,-C,--complement -d,--delete -s,--squeeze-repeats -t,--truncate-set1 -u
        --help!help --version!help""",
    "wc|gwc": """read read* -c,--bytes -m,--chars -l,--lines -L,--max-line-length -w,--words --files0-from=read
        --total=text --libxo=?text --help!help --version!help""",
    "split": """write read? write? -a,--suffix-length=text --additional-suffix=text -b,--bytes=text
        -C,--line-bytes=text -d --numeric-suffixes=?text -x --hex-suffixes=?text -e,--elide-empty-files
        --filter=shell -l,--lines=text -n,--number=text -p=text -t,--separator=text -u,--unbuffered --verbose -#
        --help!help --version!help""",
    "csplit|gcsplit": """write read text+ -b,--suffix-format=text -f,--prefix=write -k,--keep-files
        --suppress-matched -n,--digits=text -s,--quiet,--silent -q -z,--elide-empty-files --help!help
        --version!help""",
    "tee|gtee": """read write*!write append*!write -a,--append!first -i,--ignore-interrupts -p --output-error=?text
        --help!help --version!help""",
    "pee": "exec shell --ignore-sigpipe --no-ignore-sigpipe --ignore-write-errors --no-ignore-write-errors",
    "ts": "read text? -r -i -s -m -h,--help!help",
    "combine|isutf8|ifdata|errno": """read text* --invert --quiet --verbose -v -bips -bops -sib -sic -sid -sie -sif
        -sim -sip -sob -soc -sod -soe -sof -som -sop -sox -l,--list -s,--search -S,--search-all-locales -e -p -pe
        -pa -pn -pN -pb -ph -pf -pm -si -so -i -h,--help!help -q""",
    "pv": """read read* -p,--progress -t,--timer -e,--eta -I,--fineta -r,--rate -a,--average-rate -b,--bytes
        -T,--buffer-percent -A,--last-written=text -F,--format=text -n,--numeric -q,--quiet -8,--bits -k,--si
        -W,--wait -D,--delay-start=text -s,--size=text -g,--gauge -l,--line-mode -0,--null -i,--interval=text
        -m,--average-rate-window=text -w,--width=text -H,--height=text -N,--name=text -u,--bar-style=text
        -x,--extra-display=text -v,--stats -f,--force -c,--cursor -L,--rate-limit=text -B,--buffer-size=text
        -C,--no-splice -E,--skip-errors -Z,--error-skip-block=text -S,--stop-at-size -Y,--sync -K,--direct-io
        -d,--watchfd=text -R,--remote=text!write -P,--pidfile=write!write -o,--output=write!write
        -U,--store-and-forward=write!write -X,--discard -h,--help!help -V,--version!help""",
    # ---- searching
    "grep|egrep|fgrep|zgrep|zegrep|zfgrep|bzgrep|xzgrep|lzgrep|zstdgrep|ggrep|rgrep|pcregrep|"
    "pcre2grep|bzegrep|bzfgrep|lz4grep": """read text read* -E,--extended-regexp -F,--fixed-strings -G,--basic-regexp
        -P,--perl-regexp -e,--regexp=text!first -f,--file=read!first -i,--ignore-case -y --no-ignore-case
        -v,--invert-match -w,--word-regexp -x,--line-regexp -c,--count --color,--colour=?text
        -L,--files-without-match -l,--files-with-matches -m,--max-count=text -o,--only-matching -q,--quiet,--silent
        -s,--no-messages -b,--byte-offset -H,--with-filename -h,--no-filename --label=text -n,--line-number
        -T,--initial-tab -u,--unix-byte-offsets -Z,-0,--null -A,--after-context=text -B,--before-context=text
        -C,--context=text --group-separator=text --no-group-separator -a,--text --binary-files=text
        -D,--devices=text -d,--directories=text --exclude=text --exclude-from=read --exclude-dir=text
        --include=text --include-dir=text -I -r,--recursive -R,--dereference-recursive --line-buffered -U,--binary
        -z,--null-data -p -S -O -M,--multiline -# --decompress -V,--version!help --help!help""",
    "rg|ripgrep|rga": """read text read* --rga-list-adapters --rga-adapters=text --rga-no-cache --rga-accurate
        -e,--regexp=text!first -f,--file=read!first -A,--after-context=text -B,--before-context=text
        -C,--context=text --auto-hybrid-regex --binary --block-buffered -b,--byte-offset -s,--case-sensitive
        --color=text --colors=text --column --context-separator=text -c,--count --count-matches --crlf --debug
        --dfa-size-limit=text -E,--encoding=text --engine=text --field-context-separator=text
        --field-match-separator=text --files!first -l,--files-with-matches --files-without-match -F,--fixed-strings
        -L,--follow --generate=text -g,--glob=text --glob-case-insensitive --heading -h,--help!help -.,--hidden
        --hostname-bin=exec!exec --hyperlink-format=text --iglob=text -i,--ignore-case --ignore-file=read
        --ignore-file-case-insensitive --include-zero -v,--invert-match --json --line-buffered -n,--line-number
        -N,--no-line-number -x,--line-regexp -M,--max-columns=text --max-columns-preview -m,--max-count=text
        -d,--max-depth=text --maxdepth=text --max-filesize=text --mmap -U,--multiline --multiline-dotall
        --no-config --no-ignore --no-ignore-dot --no-ignore-exclude --no-ignore-files --no-ignore-global
        --no-ignore-messages --no-ignore-parent --no-ignore-vcs --no-messages --no-mmap --no-pcre2-unicode
        --no-require-git --no-unicode --no-heading --no-hidden --no-filename -I -0,--null --null-data
        --one-file-system -o,--only-matching --passthru,--passthrough --path-separator=text -P,--pcre2
        --pcre2-version!help --pre=exec!exec --pre-glob=text -p,--pretty -q,--quiet --regex-size-limit=text
        -r,--replace=text -z,--search-zip -S,--smart-case --sort=text --sortr=text --sort-files --stats
        --stop-on-nonmatch -a,--text -j,--threads=text --trace --trim -t,--type=text --type-add=text
        --type-clear=text --type-list!first -T,--type-not=text -u,--unrestricted --vimgrep -H,--with-filename
        -w,--word-regexp -V,--version!help""",
    "ag|ack|ack-grep|pt|ucg|ugrep|ug": """read text read* --ackmate -A,--after=text -B,--before=text
        -C,--context=text --after-context=text --before-context=text --break --nobreak -c,--count --color --nocolor
        --colour --nocolour --column --filename --nofilename -H --heading --noheading --group --nogroup
        -l,--files-with-matches -L,--files-without-matches --no-numbers --numbers -o,--only-matching
        --print-long-lines --passthrough --passthru --silent --stats --stats-only --vimgrep -0,--null --print0
        -a,--all-types -D,--debug --depth=text -f -F,--fixed-strings -g=text!first -G,--file-search-regex=text
        --hidden -i,--ignore-case --ignore=text --ignore-dir=text --ignore-directory=text --noignore-dir=text
        --ignore-file=text -m,--max-count=text --multiline --nomultiline --one-device -p,--path-to-ignore=read
        -Q,--literal -s,--case-sensitive -S,--smart-case --search-binary -t,--all-text -u,--unrestricted
        -U,--skip-vcs-ignores -v,--invert-match -W,--width=text -w,--word-regexp --workers=text -z,--search-zip
        -e=text!first -E -P -r -R -I -n -h -x -y --type=text --type-add=text --type-set=text --type-del=text
        --output=text --match=text!first --range-start=text --range-end=text --pager=exec!exec --nopager
        --sort-files --env --noenv --follow --proximate=?text -1 -k -T --dump --bar --cathy --create-ackrc
        --help-types!help --list-file-types!help --files-from=read --flush --color-match=text --color-filename=text
        --color-lineno=text --python --py --js --ruby --cpp --cc --java --php --html --css --json --yaml --xml --go
        --rust --shell --perl --sql --markdown --make --text --nojs --nopython --thpppt -M,--file-type=text -? -#
        -j -b -q,--quiet --include=text --exclude=text --include-dir=text --exclude-dir=text --no-messages
        --tag=?text --tree --pretty --json --csv --xml --help!help -V,--version!help""",
    # ---- editing streams
    # scripts of sed and awk are read in code
    "sed|gsed|ssed": """read code read* -n,--quiet,--silent --debug -e,--expression=code!first -f,--file=exec!first
        --follow-symlinks -i,--in-place=?text!write -I=text!write -l,--line-length=text --posix
        -E,-r,--regexp-extended -s,--separate --sandbox -u,--unbuffered -z,--null-data -a --help!help
        --version!help""",
    "awk|gawk|mawk|nawk|original-awk|goawk": """read code read* -f,--file=exec!first -F,--field-separator=text
        -v,--assign=text -b,--characters-as-bytes -c,--traditional -C,--copyright!help
        -d,--dump-variables=?write!write -D,--debug=?text -e,--source=code!first -E,--exec=exec!first -g,--gen-pot
        -h,--help!help -i,--include=exec!exec -I,--trace -k,--csv -l,--load=exec!exec -L,--lint=?text -M,--bignum
        -N,--use-lc-numeric -n,--non-decimal-data -o,--pretty-print=?write!write -O,--optimize
        -p,--profile=?write!write -P,--posix -r,--re-interval -s,--no-optimize -S,--sandbox -t,--lint-old
        -V,--version!help -W=text --version!help""",
    "sd": """read text text write*!write -p,--preview!dry -F,--fixed-strings,--string-mode
        -n,--max-replacements=text -f,--flags=text -s -A,--across -h,--help!help -V,--version!help""",
    "iconv|uconv": """read read* --add-signature --block-size=text --callback=text --canon --default-code
        --fallback --from-callback=text --list-code=text --list-transliterators --no-fallback --remove-signature
        --to-callback=text -L -b -i -v -f,--from-code=text -t,--to-code=text -l,--list -c -o,--output=write!write
        -s,--silent --verbose -x=text --byte-subst=text --unicode-subst=text -h,-?,--help!help --usage!help
        -V,--version!help""",
    "enca|chardet|chardetect|uchardet": """read read* -l,--list=?text -L,--language=text -g -d -e -i -n -r
        -x=text!write -C=text -s -v -m -h,--help!help -V,--version!help""",
    "dos2unix|unix2dos|mac2unix|unix2mac|fromdos|todos": """read write*!write --assume-utf16be -7 -860 -863 -865 -ub
        --allow-chown -ascii -iso -1252 -437 -850 -b,--keep-bom -c,--convmode=text -f,--force -i,--info=?text!dry
        -k,--keepdate -l,--newline -m,--add-bom -n,--newfile -o,--oldfile --no-allow-chown -q,--quiet
   -O,--to-stdout!dry
        -r,--remove-bom -s,--safe -u,--keep-utf16 -ul,--assume-utf16le -v,--verbose -F,--follow-symlink
        -R,--replace-symlink -S,--skip-symlink -e,--add-eol -a -h,--help!help -V,--version!help -L,--license!help""",
    # ---- comparing
    "diff|gdiff|colordiff|sdiff|diff3|zdiff|zcmp|bzdiff|bzcmp|xzdiff|xzcmp|wdiff|dwdiff": """read read*
        --LTYPE-line-format=text --overlap-only --normal -q,--brief -s,--report-identical-files
        -c,-C,--context=?text -u,-U=?text --unified=?text -e,--ed -n,--rcs -y,--side-by-side -W,--width=text
        --left-column --suppress-common-lines -p,--show-c-function -F,--show-function-line=text --label,-L=text
        -t,--expand-tabs -T,--initial-tab --tabsize=text --suppress-blank-empty -l,--paginate -r,--recursive
        --no-dereference -N,--new-file --unidirectional-new-file --ignore-file-name-case --no-ignore-file-name-case
        -x,--exclude=text -X,--exclude-from=read -S,--starting-file=text --from-file=read --to-file=read
        -i,--ignore-case -E,--ignore-tab-expansion -Z,--ignore-trailing-space -b,--ignore-space-change
        -w,--ignore-all-space -B,--ignore-blank-lines -I,--ignore-matching-lines=text -a,--text --strip-trailing-cr
        -D,--ifdef=text --GTYPE-group-format=text --old-group-format=text --new-group-format=text
        --unchanged-group-format=text --changed-group-format=text --line-format=text --old-line-format=text
        --new-line-format=text --unchanged-line-format=text -d,--minimal --horizon-lines=text
        -H,--speed-large-files --color=?text --palette=text -o,--output=write!write --diff-program=exec!exec
        -m,--merge -A,--show-all -3,--easy-only -X --show-overlap -1,--no-deleted -2,--no-inserted -# -P -h
        --no-color --colors=text --punctuation --help!help -v,--version!help""",
    "difft|difftastic|delta|icdiff|ydiff|diff-so-fancy|vbindiff|diffoscope|jd|dyff": """read read* --no-gitconfig
        --hyperlinks --no-pager --24-bit-color=text --plus-style=text --minus-style=text
        --line-numbers-left-style=text --wrap-max-lines=text --max-line-length=text --display=text --color=text
        --context=text --width=text --language=text --background=text --syntax-highlight=text --check-only
        --exit-code --ignore-comments --skip-unchanged --list-languages --override=text --tab-width=text
        --strip-cr=text -s,--side-by-side -n,--line-numbers --dark --light --syntax-theme=text --list-syntax-themes
        --show-syntax-themes --show-config --diff-highlight --diff-so-fancy --keep-plus-minus-markers --navigate
        --paging=text --pager=exec!exec -w=text -U=text --html=write!write --text=write!write --json=write!write
        --markdown=write!write --cols=text -r,--recursive -N --no-headers --numlines=text -W --highlight
        --help!help -h!help -V,--version!help
        between: read read read -o=text -b,--omit-header""",
    "patch|gpatch": """write write? read? -b,--backup -B,--prefix=text -c,--context -d,--directory=cd
        -D,--ifdef=text --dry-run,-C,--check!dry -e,--ed -E,--remove-empty-files -f,--force -F,--fuzz=text
        -g,--get=text --help!help -i,--input=read -l,--ignore-whitespace --merge=?text -n,--normal -N,--forward
        -o,--output=write -p,--strip=text --posix --quoting-style=text -r,--reject-file=write -R,--reverse
        --read-only=text --reject-format=text -s,--quiet,--silent --follow-symlinks -t,--batch -T,--set-time
        -u,--unified -v,--version!help -V,--version-control=text --verbose -x,--debug=text
        -Y,--basename-prefix=text -z,--suffix=text -Z,--set-utc --no-backup-if-mismatch --backup-if-mismatch
        --binary""",
    "diffstat|filterdiff|lsdiff|interdiff|combinediff|grepdiff": """read read* -b -c -C -d -D=read -e=write -E
        -f=text -g -h!help -H -k -K -l -m -M=text -n=text -N=text -o=write!write -p=text -q -r=text -R -s -S=read
        -t -T -u -U -v -w=text -x=text -i=text --help!help -V,--version!help --include=text --exclude=text
        --strip=text --hunks=text --lines=text --files=text -z,--decompress""",
    # ---- bytes, sums, codings
    "od|god": """read read* -A,--address-radix=text --endian=text -j,--skip-bytes=text -N,--read-bytes=text
        -S,--strings=?text -t,--format=text -v,--output-duplicates -w,--width=?text --traditional -a -b -c -d -D -f
        -F -H -e -B -i -I -l -L -O -o -s -x -X -h --help!help --version!help""",
    "xxd": """read read? write?!write -a,-autoskip -b,-bits -c,-cols=text -C,-capitalize -e -E,-EBCDIC
        -g,-groupsize=text -i,-include -l,-len=text -n,-name=text -o=text -p,-ps,-postscript,-plain -r,-revert
        -R=text -d -s,-seek=text -u -h,-help!help -v,-version!help @long""",
    "hexdump|hd|hexyl": """read read* --bytes=text -b,--one-byte-octal -c,--one-byte-char -C,--canonical
        -d,--two-bytes-decimal -e,--format=text -f,--format-file=read -L,--color=?text -n,--length=text
        -o,--two-bytes-octal -s,--skip=text -v,--no-squeezing -x,--two-bytes-hex -X -r --border=text --panels=text
        --block-size=text --display-offset=text -p,--plain --no-characters -g=text -h,--help!help -V,--version!help""",
    "strings|gstrings": """read read* -a,--all -,-d,--data -f,--print-file-name -n,--bytes=text -t,--radix=text -o
        -e,--encoding=text -U,--unicode=text -s,--output-separator=text -T,--target=text
        -w,--include-all-whitespace -# -h,--help!help -v,-V,--version!help""",
    "base64|base32|basenc|gbase64": """read read? -d,-D,--decode -i,--ignore-garbage -w,--wrap=text -b,--break=text
        -o,--output=write!write --input=read --base64 --base64url --base32 --base32hex --base16 --base2msbf
        --base2lsbf --z85 --base58 -h,--help!help --version!help""",
    "recode|enconv|help2man|source-highlight|asciidoctor|rst2html|ispell|rmlint|rdfind|csvclean|vd|visidata|buku": """
        write text* --help!help --version!help""",
    "uuencode": "read read? text -m,--base64 -e,--encode-file-name -r --help!help --version!help",
    "uudecode": "write read* -o,--output-file=write -c -i -m -p -r -s --help!help --version!help",
    "md5sum|sha1sum|sha224sum|sha256sum|sha384sum|sha512sum|b2sum|b3sum|cksum|sum|sha3sum|"
    "xxhsum|xxh64sum|xxh128sum|xxh32sum|gmd5sum|gsha256sum|crc32|rhash|whirlpooldeep|md5deep|"
    "sha256deep|sha1deep|hashdeep": """
        read read* --recursive --bsd -r -P -o=write!write -u=text!write --simple --hex --printf=text -a,--all -k
        --speed -b,--binary -c,--check --tag -t,--text -z,--zero --ignore-missing --quiet --status --strict
        -w,--warn -a,--algorithm=text -l,--length=text --base64 --raw --debug --untagged -r -s,--sysv -k
        --num-threads=text --no-mmap --no-names --seed=text --keyed --derive-key=text -H=text -i=text -q --md5
        --sha1 --sha256 --sha512 --crc32 -C -M -e -m=read -x=read -X=read -j=text -h,--help!help --version!help""",
    "shasum|gsha1sum": """read read* -a,--algorithm=text -b,--binary -c,--check --tag -t,--text -U,--UNIVERSAL
        -0,--01 --ignore-missing -q,--quiet -s,--status -S,--strict -w,--warn -h,--help!help -v,--version!help -p""",
    "md5|sha1|sha256|sha512|rmd160": "read read* -p -q -r -t -x -n -s=text -c=text",
    "uuid|uuidgen|uuidparse|pwgen|makepasswd|apg|mcookie|xkcdpass|diceware": """read text* -r,--random -t,--time
        -n,--namespace=text -N,--name=text -m,--md5 -s,--sha1 -x,--hex -C -c -1 -v=text -d -o=write!write -F=text
        -a -y -B -A -0 -H=text -l,--max-size=text -f,--file=read -J,--json --noheadings --output=text --raw
        --char=text --chars=text --count=text --minchars=text --maxchars=text --numwords=text --delimiter=text
        --secure --numerals --symbols -h,--help!help -V,--version!help""",
    # ---- structured data
    "jq|gojq|jaq": """read code read* -n,--null-input -R,--raw-input -s,--slurp -c,--compact-output -r,--raw-output
        --raw-output0 -j,--join-output -a,--ascii-output -S,--sort-keys -C,--color-output -M,--monochrome-output
        --tab --indent=text --unbuffered --stream --stream-errors --seq -f,--from-file=read!first -L=read
        --library-path=read --arg=text,text --argjson=text,text --slurpfile=text,read --rawfile=text,read
        --argfile=text,read
        --args --jsonargs
        -e,--exit-status -b,--binary --yaml-input --yaml-output --no-color -i,--in-place!write
        --build-configuration!help -h,--help!help -V,--version!help""",
    "yq": """read code? read* --args --in-place!write --indentless --indentless-lists --jsonargs --rawfile=text,read
        --slurpfile=text,read --tab --yaml-output-grammar-version=text --yml-output --yml-roundtrip -C,--colors
        -M,--no-colors --csv-auto-parse --csv-separator=text -e,--exit-status --expression=code!first
        --from-file=read!first -f,--front-matter=text --header-preprocess -I,--indent=text -i,--inplace!write
        -p,--input-format=text --lua-globals --lua-prefix=text --lua-suffix=text --lua-unquoted -N,--no-doc
        -0,--nul-output -n,--null-input -o,--output-format=text -P,--prettyPrint -s,--split-exp=text!write
        --split-exp-file=read!write --string-interpolation --tsv-auto-parse -r,--unwrapScalar --raw-output
        -v,--verbose --xml-attribute-prefix=text --xml-content-name=text --xml-directive-name=text
        --xml-keep-namespace --xml-proc-inst-prefix=text --xml-raw-token --xml-skip-directives --xml-skip-proc-inst
        --xml-strict-mode -y,--yaml-output -Y,--yaml-roundtrip -t,--toml-output -x,--xml-output -j,--tojson -S -c
        -a -R --arg=text,text --argjson=text,text -w,--width=text --security-disable-env-ops --security-disable-file-ops
        -h,--help!help -V,--version!help
        eval|e: read code? read*
        eval-all|ea: read code? read*
        shell-completion: read text""",
    "xmllint": """read read* --version!help --debug --shell!exec --debugent --copy --recover --huge --noent --noenc
        --noout --path=text --load-trace --nonet --nocompact --htmlout --nowrap --valid --postvalid --dtdvalid=read
        --dtdvalidfpi=text --timing --output=write!write -o=write!write --repeat --insert --compress --html
        --xmlout --nodefdtd --push --pushsmall --memory --maxmem=text --nowarning --noblanks --nocdata --format
        --pretty=text --c14n --c14n11 --exc-c14n --nsclean --testIO --catalogs --nocatalogs --auto --xinclude
        --noxincludenode --nofixup-base-uris --loaddtd --dtdattr --stream --walker --pattern=text --relaxng=read
        --schema=read --schematron=read --sax1 --sax --oldxml10 --xpath=text --xpath0=text --encode=text --quiet
        --pedantic --strict-namespace --dropdtd --max-ampl=text @long""",
    "xmlstarlet|xml": """read --doc-namespace --no-doc-namespace --quiet --version!help --help!help -q
        sel|select: read read* -t,--template -m,--match=text -c,--copy-of=text -v,--value-of=text -o,--output=text
            -n,--nl -f,--inp-name -b,--break -i,--if=text --elif=text -e,--elem=text -a,--attr=text -s=text
            --var=text -T,--text -C,--comp -R,--root -I,--indent -D,--xml-decl -B,--noblanks -N=text --net
            -E,--encode=text -Q,--quiet
        ed|edit: read read* -L,--inplace!write -O,--omit-decl -P,--pf -S,--ps -N=text -d,--delete=text
            -u,--update=text -v,--value=text -x,--expr=text -i,--insert=text -a,--append=text -s,--subnode=text
            -t,--type=text -n,--name=text -r,--rename=text -m,--move=text --var=text
        fo|format: read read* -n,--noindent -t,--indent-tab -s,--indent-spaces=text -o,--omit-decl -R,--recover
            -D,--dropdtd -C,--nocdata -N,--nsclean -e,--encode=text -H,--html --net
        val|validate: read read* -w,--well-formed -d,--dtd=read -s,--xsd=read -r,--relaxng=read -e,--err
            -b,--list-bad -g,--list-good -q,--quiet --net -E,--embed -S,--stop
        el|elements: read read* -a -v -u -d=text
        tr|transform: read read* -o,--omit-decl -E -s=text -p=text --xinclude --maxdepth=text --html --catalogs
        esc|escape|unesc|unescape|c14n|pyx|xmln|p2x|depyx|ls|list: read read*""",
    "xq|htmlq|pup|hxselect|hxnormalize|xpath|xidel": """read text? read* -x,--xpath=text -q,--query=text
        -e,--extract=text -a,--attribute=text -t,--text -p,--pretty -i -c -n,--node -m,--html -r,--raw-output
        -f,--filename=read -o=write!write -B -s,--separator=text -w -W -d -l=text --charset=text --color --number
        -j,--json --no-color --in-place!write -h,--help!help -V,--version!help""",
    # the flags of all verbs: which of them take a value does not matter, mlr only reads
    "mlr|miller": """read read* @long -n -I!write -S -A -O -s=exec!exec --icsv --itsv --ijson --ijsonl --inidx --ixtab
   --ipprint --idkvp --imd
        --icsvlite --iusv --io=text --ocsv --otsv --ojson --ojsonl --onidx --oxtab --opprint --odkvp --omd
        --ocsvlite --csv --tsv -t --json -j --jsonl --nidx --xtab --pprint --dkvp --c2j --c2p --c2t --c2d
        --c2n --c2m --c2b --c2l --t2c --t2j --t2p --t2d --j2c --j2p --j2t --j2d --x2c --x2j --p2c --p2j --n2c
        --n2j --n2p --fs,--ifs,--ofs=text --ps=text --ips=text --ops=text --rs=text --irs=text --ors=text
        --repifs --implicit-csv-header --headerless-csv-output --hi --ho --allow-ragged-csv-input --ragged
        --barred --right --from=read --mfrom=read --ofmt=text --nr-progress-mod=text --no-auto-flatten
        --no-auto-unflatten --gzin --bz2in --zin --zstdin --prepipe=shell --prepipex=shell
        --records-per-batch=text --load=exec --mload=exec --quote-all --quote-original --lazy-quotes -C -M
        --no-color --c2x --help!help --version!help -a -b -c -d -e -f -g -h -i -k -l -m -o -p -q -r -u -v -w
        -x -y -z -N -nf -nr -tf -tr -cr -ca -en -er -fr -gr -sr -F -G -J -P -Q -T -V -X -1 -2 -3 -4 -5 -6 -7
        -8 -9 -# --ivar --nvar --evar --explode --implode --values --pairs --across-records --across-fields
        --vflatsep --oflatsep,--flatsep,--jflatsep=text --lp --rp --np --ul --ur --iul --only-if-blank
        --fill-down --fill-blank --prefix --suffix --by --values-only --a-only --reorder --lo --nbins --auto
        --nr --fill-with -key --keys --mapper --iojson --ixvright --no-fflatsep --tz=text --infer-none
        --infer-all --infer-octal --no-implicit-csv-header --csvlite --tsvlite --asv --usv --xvright
        --key-color=text --value-color=text --pass-color=text --fail-color=text --no-dedupe-field-names
        --dedupe-field-names --skip-comments --pass-comments --skip-comments-with=text
        --pass-comments-with=text -nc -np -min -max""",
    "dasel": """read text* -f,--file=read -r,--read=text -w,--write=text -p=text -s,--selector=text -m,--multiple
        -n,--null -c,--compact --plain --colour --length -v,--value=text -t,--type=text -o,--out=write!write
        --help!help -h!help --version!help
        put|delete: write text*""",
    "navi|kb|s": "exec text* --help!help --version!help",
    "fx": """read read? text*!exec --help!help -h!help --version!help -v!help -r,--raw -s,--slurp --yaml --toml
   --themes!help
    """,
    "jc": """read text* -h1 --asciitable --xml --jwt --url --semver --toml --m3u --cef --ufw --iptables --nmcli
        --swapon --bluetoothctl -a -p,--pretty -q,--quiet -qq -r,--raw -s -u -m -M -C -y -d -h,--help!help
        -v,--version!help --ifconfig --ps --ls --df --dig --netstat --ss --mount --lsblk --lsof --id --uptime --who
        --w --free --du --arp --route --systemctl --env --hosts --passwd --crontab --ini --xml --yaml --csv --kv
        --stat --uname --dpkg-l --rpm-qi --pip-list --ping --traceroute --date --file --git-log --last --jobs --top
        --vmstat --iostat --sysctl --lsmod --ip-address""",
    "lnav": """read read* -n -r -R -t -q -v -N -e=shell!exec -c=text!write -f=exec!exec -d=write!write -I=cd
        -S=text -i!write -u!write -C -W -m -V!help -h,--help!help""",
    "espeak|espeak-ng|say|spd-say": """read text* -f,--input-file=read -o,--output-file=write!write -w=write!write
        -v,--voice=text -s=text -p=text -a=text -g=text -r,--rate=text -i=text -m -q -x -X --stdin --stdout
        --voices=?text --progress --ipa --help!help --version!help""",
    "gum": """read text* --help!help -h!help --version!help
        choose|confirm|filter|format|input|join|log|pager|style|table|write: read text* --affirmative=text
            --negative=text --default=?text --placeholder=text --value=text --header=text --limit=text --no-limit
            --prompt=text --password --width=text --height=text --cursor=text --selected=text --timeout=text
            --title=text --level=text
        file: read read*
        spin: read command -s,--spinner=text --title=text --show-output --show-error --align=text --timeout=text""",
    "gron|ungron|jless|jo|jid|json_pp|json_reformat|json_verify|csvcut|csvgrep|csvlook|csvsort|"
    "csvstat|csvjoin|csvstack|csvjson|csvformat|in2csv|csvtool|json2yaml|yaml2json|tidy-viewer|"
    "tv|jello|jp": """read text*
        --sum --unique --mean --median --max --min --nulls --type --count --stdev --len --freq --columns=text
        --match=text --regex=text --invert-match --reverse --quotechar=text --maxfieldsize=text --encoding=text
        --skip-lines=text --linenumbers --no-header-row --max-rows=text --max-columns=text --everything --blanks
        -D=text -O -A -u,--ungron -c,--colorize -m,--monochrome -s,--stream -j,--json -k,--insecure --no-sort
        -v,--values -p -r -a -e=text -h -q -d,--delimiter=text -t,--tabs -n,--names -C=text -x,--delete-empty-rows
        -i -f=text -l -S -H -K=text -I!write -o=text!write --icsv --ojson --ijson --ocsv --ixtab --oxtab --ipprint
        --opprint --c2j --c2p --j2c --c2t --t2c --from=read --fs=text --ifs=text --ofs=text --right --barred --tsv
        --csv --no-inference -z --pretty --version!help --help!help""",
    "pandoc": """read read* -f,-r,--from,--read=text -t,-w,--to,--write=text -o,--output=write!write --data-dir=cd
        -d,--defaults=exec -s,--standalone=?text --template=read -V,--variable=text --variable-json=text
        -M,--metadata=text --metadata-file=read --wrap=text --columns=text --ascii --eol=text --dpi=text
        --toc,--table-of-contents --toc-depth=text --number-sections,-N --number-offset=text
        --top-level-division=text --extract-media=write!write --resource-path=read -H,--include-in-header=read
        -B,--include-before-body=read -A,--include-after-body=read --no-highlight --highlight-style=text
        --syntax-definition=read --strip-comments --reference-links --reference-location=text
        --markdown-headings=text --list-tables --listings -i,--incremental --slide-level=text --section-divs
        --html-q-tags --email-obfuscation=text --id-prefix=text -T,--title-prefix=text -c,--css=text
        --reference-doc=read --split-level=text --epub-cover-image=read --epub-metadata=read --epub-embed-font=read
        --ipynb-output=text --pdf-engine=exec --pdf-engine-opt=text -F,--filter=exec!exec -L,--lua-filter=exec!exec
        -C,--citeproc --bibliography=read --csl=read --citation-abbreviations=read --natbib --biblatex --mathml
        --webtex=?text --mathjax=?text --katex=?text --gladtex --abbreviations=read --indented-code-classes=text
        --default-image-extension=text --file-scope=?text --sandbox=?text --shift-heading-level-by=text
        --base-header-level=text -p,--preserve-tabs --tab-stop=text --track-changes=text --embed-resources=?text
        --self-contained --request-header=text --no-check-certificate --trace --dump-args --ignore-args --verbose
        --quiet --fail-if-warnings=?text --log=write!write --bash-completion --list-input-formats
        --list-output-formats --list-extensions=?text --list-highlight-languages --list-highlight-styles
        -D,--print-default-template=text --print-default-data-file=text --print-highlight-style=text --atx-headers
        --smart -S -R -v,--version!help -h,--help!help""",
    "groff|nroff|troff|tbl|eqn|soelim|grotty|mandoc|man2html|txt2man|markdown|markdown_py|"
    "multimarkdown|discount|cmark": """read read* --to=text --validate-utf8 --smart --unsafe --hardbreaks --width=text
        --sourcepos -a -b -c -C -e -E -f=text -F=read -g -G -h -i -I=read -j -J -k -K=text -l -L=text -m=text
        -M=read -n=text -N -o=text -p -P=text -r=text -R -s -S -t -T=text -U!exec -v -V -w=text -W=text -X -z -Z -x
        -O=text --output=write!write --help!help --version!help""",
    "aspell|hunspell|enchant|spell": """read read* --config=exec --output=text --ext=text --diff
        --dump-config=write!write --type-list --files --write-changes!write --minAlertLevel=text --no-exit
        --glob=text -S=text -f -c!write -w=write!write -a,-l,-L -d=text -D -p=write -i=text -n -s -t -v --help!help
        -h!help --version!help -W --mode=text --lang=text --ignore=text
        check: write write -l=text
        list|dump|config|dicts|munch: read text*""",
    # ---- printing, counting, time
    "echo|gecho": "read text* @text -n -e -E -ne -en -nE --help --version",
    "printf|gprintf": "read text text* -v=text --help!help --version!help @text",
    "yes|gyes": "read text* --help!help --version!help @text",
    "seq|gseq|jot": """read text+ -f,--format=text -s,--separator=text -w,--equal-width -t=text -b=text -p=text -r
        -c -# --help!help --version!help""",
    "true|false|:|gtrue|gfalse": "read text* @text --help!help --version!help @text",
    "expr|gexpr": "read text* @text --help!help --version!help @text",
    "bc|gbc": """read read* -h,--help!help -i,--interactive -l,--mathlib -q,--quiet -s,--standard -w,--warn
        -v,--version!help -e,--expression=text -f,--file=read -g -S=text -P -L""",
    "dc": "read read* -e,--expression=code -f,--file=read -h,--help!help -V,--version!help",
    "calc|qalc|units|gunits|numbat|rink|num-utils|average": """read text* -e,--exrates -f,--file=read
        -i,--interactive -l,--list -m,--maxtime=text -n,--nocurrencies -p,--programming -s,--set=text -t,--terse
        -v,--verbose -b,--base=text -c,--color -d -1,--one-line -o,--output-format=text -q,--quiet -S,--strict
        -u=text --compact --digits=text -h,--help!help -V,--version!help""",
    "numfmt|gnumfmt": """read text* -M --debug -d,--delimiter=text --field=text --format=text --from=text
        --from-unit=text --grouping --header=?text --invalid=text --padding=text --round=text --suffix=text
        --to=text --to-unit=text --unit-separator=text -z,--zero-terminated --help!help --version!help""",
    "date|gdate": """read text* -d,--date=text --debug -f,--file=read -I,--iso-8601=?text
        -R,--rfc-email,--rfc-2822,--rfc-822 --rfc-3339=text --resolution -r,--reference=read -s,--set=text!write
        -u,--utc,--universal -j -v=text -n -z=text --help!help --version!help""",
    "cal|ncal|gcal": """read text* -1,--one -3,--three -n,--months=text -S,--span -s,--sunday -m=?text --monday
        -j,--julian --reform=text --iso -y,--year -Y,--twelve -w=?text --week=?text -v,--vertical -c,--columns=text
        --color=?text -A=text -B=text -b -C -d=text -e -H=text -h -J -M -N -o -p -W=text --help!help
        -V,--version!help""",
    "sleep|gsleep|usleep": "read text+ --help!help --version!help",
    "figlet|toilet|cowsay|cowthink|fortune|lolcat|banner|boxes|sl|cmatrix|cbonsai|asciiquarium|"
    "neo|pipes.sh|nyancat|hollywood|jp2a|chafa|catimg|viu|ddate": """
   read text* -M=text -G=text --dither=text --colormode=text
        --charset=text --hide-name --shiny --think --at=text --cow-size=text --html --output=write!write
        --font=text -f=text -d=text -c -k -o -r -l -x -t -w=text -I=text -L -R -X -e=text -T=text -W=text -b -g
        -p=text -s=text -y -n=text -a -m=text -v=text -F=text -S -i -C -D -N=text -u=text --animate --duration=text
        --speed=text --freq=text --spread=text --seed=text --gay --metal --width=text --height=text --size=text
        --colors=text --invert --help!help -h!help --version!help""",
    # ---- terminal
    "clear": "read none -T=text -V -x",
    "reset|tset": "read text? -q -Q -s -I -r -V!help -c -w -e=text -i=text -k=text -m=text",
    "tput": "read text* -S -T=text -V!help -x",
    "stty": """read text* -cbreak -cooked -evenp -litout -nl -oddp -pass8 -raw -ixany -inlcr -icrnl -igncr -clocal
        -cread -brkint -inpck -a,--all -g,--save -F,--file=read -echo -icanon -ixon -ixoff -isig -opost -onlcr
        -echoe -echok -parenb -crtscts -cstopb -hupcl -f=read -e -iexten -tostop @long --help!help --version!help""",
    "tabs|setterm|resize|infocmp|toe|dircolors|ttysize|mesg|tty|consoletype": """read text* -0 -8 -a2 -c2 -c3 -f -n
        -D -E -F -G -K -R -U -W -v --append=write!write --dump=?text!write --file=write --half-bright=text
        --initialize --msg=text --msglevel=text --powerdown=?text --regtabs=?text --repeat=text --resize
        --reverse=text --tabs=?text --ulcolor=text --underline=text --bfreq=?text --blength=?text --blink=text
        --clrtabs=?text --default --appcursorkeys=text -s,--silent,--quiet -b,--sh,--bourne-shell
        -c,--csh,--c-shell -p,--print-database --print-ls-colors -u -a -d -1 -x -I -L -C -T=text -term=text
        --term=text --reset --cursor=text --blank=text --foreground=text --background=text --clear=?text
        --linewrap=text --store --powersave=text --inversescreen=text --bold=text --help!help --version!help
        -V!help""",
    "tic|kbd_mode|loadkeys|setfont|chvt|showkey|dumpkeys|fgconsole|deallocvt": """write read* -0 -1 -D -G -I -K -L
        -N -Q -R=text -T -U -W -e=text -f -g -o=write -r -t -w -x -m -a -s -k -i -d,--default -u,--unicode -v -q -c
        -C=read -h,--help!help -V,--version!help""",
    "dialog|whiptail|zenity|kdialog|yad": """read text* --combobox --file --affirmative=text @long --msgbox --yesno
        --inputbox --passwordbox --menu --checklist --radiolist --gauge --infobox --textbox --title=text
        --backtitle=text --clear --stdout --stderr --output-fd=text --separate-output --defaultno --yes-button=text
        --no-button=text --ok-button=text --cancel-button=text --nocancel --default-item=text --fb --scrolltext
        --topleft --noitem --notags --info --warning --error --question --entry --text=text --password --calendar
        --file-selection --notification --progress --list --column=text --scale --forms --color-selection
        --width=text --height=text --timeout=text --text-info --filename=read --directory --multiple --save
        --separator=text --entry-text=text --hide-text --auto-close --pulsate --percentage=text --ok-label=text
        --cancel-label=text --icon-name=text --help!help --version!help""",
    "notify-send": """read text text? -u,--urgency=text -t,--expire-time=text -a,--app-name=text -i,--icon=text
        -c,--category=text -e,--transient -h,--hint=text -p,--print-id -r,--replace-id=text -w,--wait
        -A,--action=text -?,--help!help -v,--version!help""",
    "xclip|xsel|pbcopy|pbpaste|wl-copy|wl-paste|clip|clip.exe|putclip|getclip": """read read* -i,-in -o,-out
        -l,-loops=text -d,-display=text -h,-help!help -selection,-sel,-se=text -noutf8 -target,-t=text -rmlastnl -r
        -f,-filter -quiet -silent -verbose -version!help -a,--append -c,--clear -b,--clipboard -p,--primary
        -s,--secondary -k,--keep -x,--exchange -n,--nodetach -v,--verbose --input --output --follow -type=text
        --type=text --paste-once --foreground --list-types --no-newline --trim-newline -ib -ob -op -ip -ab -bi -bo
        -pboard=text -Prefer=text --help!help @long""",
    # ---- who and where
    "uname|guname": """read none -a,--all -s,--kernel-name -n,--nodename -r,--kernel-release -v,--kernel-version
        -m,--machine -p,--processor -i,--hardware-platform -o,--operating-system -b -K -U --help!help
        --version!help""",
    "arch": "read none --help!help --version!help -h!help",
    "nproc": "read none --all --ignore=text --help!help --version!help",
    "hostname|dnsdomainname|nisdomainname|domainname|ypdomainname": """read text?!write -a,--alias -A,--all-fqdns
        -b,--boot!write -d,--domain -f,--fqdn,--long -F,--file=read!write -i,--ip-address -I,--all-ip-addresses
        -s,--short -y,--yp,--nis -v,--verbose -h,--help!help -V,--version!help""",
    "hostid|logname|whoami|gwhoami|users": "read read* --help!help --version!help",
    "id|gid": """read user* -a -Z,--context -g,--group -G,--groups -n,--name -r,--real -u,--user -z,--zero -p -P -c
        -A -F --help!help --version!help""",
    "groups|lid|libuser-lid|members": """read user* -g,--group -n,--onlynames -a,--all -p -s -t --help!help
        --version!help -?""",
    "who|gwho": """read text* --ips -a,--all -b,--boot -d,--dead -H,--heading -l,--login --lookup -m -p,--process
        -q,--count -r,--runlevel -s,--short -t,--time -T,-w,--mesg -u,--users --message --writable --help!help
        --version!help""",
    "w": """read user? -c,--container -h,--no-header -u,--no-current -s,--short -f,--from -o,--old-style
        -i,--ip-addr -p,--pids -n -d --help!help -V,--version!help""",
    "last|lastb|lastlog|lastlog2|ac": """read user* -a,--hostlast -d,--dns -f,--file=read -F,--fulltimes -i,--ip
        -n,--limit=text -p,--present=text -R,--nohostname -s,--since=text -t,--until=text --tab-separated
        --time-format=text -w,--fullnames -x,--system -b,--before=text -u,--user=user -C,--clear!write
        -S,--set!write -r --daily-totals -y -z -P --individual-totals -# -h,--help!help -V,--version!help""",
    "finger|pinky": "read user* -b -f -h -i -k -l -m -M -n -o -p -q -s -w -T --lookup --help!help --version!help",
    "uptime|procinfo|runlevel|cpuid": """read none -p,--pretty -r,--raw -s,--since -c,--container -h,--help!help
        -V,--version!help --quiet""",
    "printenv|gprintenv": "read text* -0,--null --help!help --version!help",
    "getconf": "read text* -a -v=text --help!help --version!help",
    "locale|localedef": """read text* --add-to-archive!write --alias-file=read --big-endian --charmap=read!write
        --force --inputfile=read!write --little-endian --no-hard-links --no-warnings=text --posix --prefix=cd
        --quiet --repertoire-map=read --replace!write --warnings=text -u=text -a,--all-locales -m,--charmaps
        -c,--category-name -k,--keyword-name -v,--verbose -i=read!write -f=text!write -A=read --no-archive
        --list-archive --delete-from-archive!delete -?,--help!help --usage!help -V,--version!help""",
    "neofetch|fastfetch|screenfetch|pfetch|macchina|inxi|lsb_release|hostinfo|cpufetch|archey|"
    "archey3|nerdfetch|ufetch|sw_vers|system_profiler|osquery-version": """read text* --long-uptime --long-shell
        --long-kernel --doctor --ascii-artists --color=text -T=text --no-bots --nocolor --macports --backend=text
        --source=read --ascii_distro=text --disable=text --color-keys=text --pipe -N -a,--all -i,--id
        -d,--description -r,--release -c,--codename -s,--short -v,--version -F -A -B -C -D -G -I -J -L -M -N -P -R
        -S -U -V -W=text -b -f -g -h -l -m -n -o -p -t=text -u -w -x -z -Fxz -Fxxx -Fz --off --stdout --config=exec
        --structure=text --logo=text --json --ascii --help!help --list-logos --list-modules --list-presets
        --gen-config!write -productVersion -buildVersion -productName -detailLevel=text""",
    "man|gman": """read text* --recode=text --warnings=?text -R -C,--config-file=exec!exec -d,--debug -D,--default
        -w,--where,--path,--location=?text -W,--where-cat,--location-cat -E,--encoding=text -c,--catman -a,--all
        -f,--whatis -k,--apropos -K,--global-apropos -l,--local-file -M,--manpath=read -L,--locale=text
        -m,--systems=text -s,-S,--sections=text -e,--extension=text -i,--ignore-case -I,--match-case --regex
        --wildcard --names-only -u,--update!write --no-subpages -P,--pager=shell -r,--prompt=text -7,--ascii
        --no-hyphenation,--nh --no-justification,--nj -t,--troff -T,--troff-device=?text -H,--html=?shell
        -X,--gxditview=?text -Z,--ditroff -p,--preprocessor=text -b -h -?,--help!help --usage!help
        -V,--version!help""",
    "apropos|whatis": """read text* -d,--debug -v,--verbose -e,--exact -r,--regex -w,--wildcard -a,--and -l,--long
        -C,--config-file=read -L,--locale=text -m,--systems=text -M,--manpath=read -s,--sections,--section=text -f
        -h,-?,--help!help --usage!help -V,--version!help""",
    "manpath|info|pinfo|texi2any|catman": """read text* -C,--config-file=read -m,--systems=text --manpath=read
        -M=read -a,--all -k,--apropos=text -d,--directory=read --dribble=write!write -f,--file=read -n,--node=text
        -o,--output=write!write -R,--raw-escapes --no-raw-escapes --restore=read -O,--show-options,--usage
        --strict-node-location --subnodes -v,--variable=text --vi-keys -w,--where,--location -x,--debug=text
        -c,--catpath -g,--global -q,--quiet --index-search=text --init-file=read -h,--help!help -V,--version!help""",
    "mandb|makewhatis": """write read? -d,--debug -q,--quiet -s,--no-straycats -p,--no-purge -u,--user-db
        -c,--create -t,--test!dry -f,--filename=read -C,--config-file=read -h,-?,--help!help --usage!help
        -V,--version!help""",
    "tldr|cheat|eg|bro|how2|howdoi|tealdeer|tlrc|cht.sh": """net text* -l,--list,--list-all -u,--update!write
        --update_cache!write -c,--clear-cache!write --clear_cache!write -p,--platform=text -L,--language=text
        -r,--raw,--render=read -f=read -s,--search=text -q,--quiet --pager --color=text -e=text!exec
        --edit=text!exec -t=text -a,--all --show-paths --seed-config!write --edit-page!exec --edit-patch!exec
        --edit-config!exec -i,--info -o,--offline --short-options --long-options --list-platforms --list-languages
        --gen-config --config=read --config-path --os=text -d,--directories -T,--tags -n --random --about
        -k,--linux,--osx,--sunos,--windows -m,--markdown --source=text -h,--help!help -v,-V,--version!help""",
    "dict|dictl|sdcv|ddgr|googler|wikit|wiki-tui|trans": """net text* --data-dir=cd -2 --only-data-dir
        -d,--database=text -h,--host=host -p,--port=text -m,--match -s,--strategy=text -c,--config=read
        -C,--nocorrect -D,--dbs -S,--strats -H,--serverhelp -i,--info=text -I,--serverinfo -f,--formatted
        -n,--non-interactive -e -u -b,--brief -l,--list-dicts --use-dict=text -j,--json --np -x --noprompt -t=text
        -w,--site=text -r,--reg=text --unsafe -o=write!write -R -T -V -v,--version!help --help!help -no-auto
        -sp,-speak -k -L -E -z""",
    # ---- media and documents
    "identify": """read read* -quality=text -strip -colorspace=text -monitor -alpha=text -crop=text -moments
        -debug=text @long -verbose -format=text -ping -quiet -regard-warnings -respect-parentheses -units=text
        -density=text -depth=text -list=text -version!help -help!help -unique -precision=text -size=text
        -features=text -define=text -channel=text""",
    "convert|magick|composite|montage|gm": """write read* write @long -list=text!look -version!help -help!help
        identify: read read* -verbose -format=text -ping -quiet -list=text -define=text -units=text""",
    "ffprobe": """read text* @long -i=copy -v,-loglevel=text -hide_banner -show_format -show_streams -show_packets
        -show_frames -show_chapters -show_error -show_programs -show_data -show_data_hash=text -show_entries=text
        -show_private_data -show_log=text -show_versions -show_program_version -show_library_versions
        -show_pixel_formats -select_streams,-select_streams:v=text -print_format,-of,-output_format=text -pretty
        -unit -prefix -byte_binary_prefix -sexagesimal -count_frames -count_packets -read_intervals=text -f=text
        -sections -bitexact -o=write!write -formats -codecs -decoders -encoders -protocols -filters -version!help
        -h!help -help!help --help!help -analyzeduration=text -probesize=text -rtsp_transport=text""",
    "ffmpeg|avconv": """write text* write -i=copy -y -n -v=text -loglevel=text -hide_banner -version!help -formats
        -codecs -encoders -decoders -filters -h!help @long""",
    "ffplay": "read text* -i=copy @long -autoexit -nodisp -hide_banner -loglevel=text -v=text",
    "lame|flac|oggenc|oggdec|mkvmerge|mkvextract|MP4Box|gifsicle|gifski|optipng|pngquant|oxipng|"
    "jpegoptim|jpegtran|cwebp|dwebp|pngcrush|zopflipng|svgo|inkscape|rsvg-convert|potrace|qpdf|"
    "pdftk|gs|ps2pdf|pdftoppm|pdfimages|pdfunite|pdfseparate|enscript|a2ps|wkhtmltopdf|"
    "weasyprint|soffice|libreoffice|unoconv|tesseract|youtube-dl|yt-dlp|HandBrakeCLI|mencoder|"
    "asciinema|ocrmypdf|img2pdf|ebook-convert|pdfcrop|xelatex|pdflatex|latex|lualatex|bibtex|"
    "latexmk|tex|context": """write text* --help!help --version!help""",
    "sox": """write text* --i,--info!look -n -q -S -V=?text -t=text -r=text -c=text -b=text -e=text -G -R -m -M -D
        --norm=?text --version!help --help!help -h!help --help-effect=text!help --help-format=text!help
   --effects-file=read""",
    "dot|neato|fdp|sfdp|circo|twopi|osage|patchwork": """
   read read* -T=text -o=write!write -O!write -K=text -G=text -N=text
        -E=text -l=read -q=?text -y -P -c -s=?text -x -n=?text -v -L=text -m=?text -C -V!help -?!help --help!help""",
    "pdftotext": """write read write? -f=text -l=text -r=text -x=text -y=text -W=text -H=text -layout -fixed=text
        -raw -nodiag -htmlmeta -tsv -bbox -bbox-layout -cropbox -colspacing=text -enc=text -listenc -eol=text
        -nopgbrk -opw=text -upw=text -q -v!help -h,-help,--help!help @long""",
    "pdfinfo|pdffonts|mediainfo|soxi|jpeginfo|pngcheck|webpinfo|mkvinfo|fc-list|fc-match|fc-query|fc-scan|exif": """
        read text* --quiet -V -y --sysroot=cd --index=text -locPS --Info-Parameters -cvt --ifd=text --no-fixup
        @long -f=text -l=text -box -meta -custom -js -struct -struct-text -isodates -rawdates -dests -enc=text
        -listenc -opw=text -upw=text -url -loc -locC -subst -v -q -s -c -t -7 -x -r -T -D -b -B -a -e -p
        --Output=text --Inform=text --Full --full --help!help -h!help --version!help --Version!help --format=text
        --brief --verbose --sort --all --list-tags -m -i -n""",
    "exiftool": """read read* @long -a -b -c=text -charset=text -config=exec -csv -csv=read!write -d=text -D -e -E
        -ee -ee3 -ex -execute -ext=text -extension=text -f -fast -fast2 -fast4 -F!write -fileOrder=text -g -g0
        -g1
        -G -G0 -G1 -G2 -h -H -htmlDump -i=text -if=text!exec -if2=text!exec -j -json -k -l -L -lang=text -list
        -listx -listf
        -listw -m -n -o=write!write -overwrite_original!write -overwrite_original_in_place!write -p=text -P -php
        -plot -progress -q -r -r. -restore_original!write -s -S -s2 -s3 -sep=text -sort -srcfile=text
        -stay_open=text -struct -t -tagsFromFile=read!write -tagsfromfile=read!write -u -U -unknown -use=text -v
        -v0 -v1 -v2 -v3 -v5 -ver!help -w=text!write -W=text!write -wm=text -x=text -X -xmlFormat -z -zip -@=read
        -all -All -GPS* -gps:all -Model -Make -DateTimeOriginal -CreateDate -ModifyDate -FileName -ImageSize
        -Orientation -MIMEType -FileSize -Title -Artist -Comment -Copyright -Duration -all=?text!write
        -Title=?text!write -Artist=?text!write -Comment=?text!write -Copyright=?text!write -common -validate
        -EXIF:All -exif:all -xmp:all -XMP:All -iptc:all -delete_original!delete -geotag=read!write --help!help""",
    "exiv2": """read text*
        pr|print: read read* -p=text -P=text -K=text -g=text -u -v -q -b -h,--help!help -V,--version!help -p=text
            -P=text -K=text -g=text -u -v -q -b
        ad|adjust|rm|delete|in|insert|ex|extract|mv|rename|mo|modify|fi|fixiso|fc|fixcom: write write* -d=text
            -M=text -m=read -k -t -T -a=text -l=cd -i=text -e=text -r=text -f -F -q -v""",
    "cjxl|djxl|cavif|heif-convert|qrencode|zint|barcode|pdfjam|img2txt|ascii-image-converter|tiv|timg": """write
        text* -o=write -t=text -s=text -l=text -r=read -m=text -d=text -v=text --help!help -h!help --version!help
        -V!help""",
    "zbarimg|qrscan": """read read* -q --quiet --raw -S=text --set=text --xml --nodisplay -D -1 --oneshot -v
        -h,--help!help --version!help""",
    "write|talk|ytalk": "write text* -n,--nobanner -t,--timeout=text -g,--group=user -h,--help!help -V,--version!help",
    "tre": """read read* -a,--all -d,--directories -e,--editor=?text -E,--exclude=text -j,--json -l,--limit=text
        -s,--simple -c,--color=text -p,--portable -h,--help!help -V,--version!help""",
    "pdfgrep": """read text read* -i,--ignore-case -F,--fixed-strings -P,--perl-regexp -H,--with-filename
        -h,--no-filename -n,--page-number -c,--count -p,--page-count -m,--max-count=text -r,--recursive
        -R,--dereference-recursive -o,--only-matching -q,--quiet -A=text -B=text -C=text --color=text
        --exclude=text --include=text --password=text --page-range=text --unac --cache --warn-empty
        -e,--regexp=text!first -f,--file=read!first -l -L -V,--version!help --help!help""",
    "choose|hck|huniq|runiq|datamash|pivot|colortail|ccze|lolcrab|aha|terminal-to-html|teip|vgrep": """read text*
        -f=text -F=text -d=text -D=text -o=text -i=read -c -x -n -t,--field-separator=text -W,--whitespace
        -s,--sort -g,--group=text -H,--headers --header-in --header-out -R,--round=text --output-delimiter=text
        -b,--black --no-header --title=text -w -A -h -l=text -m=text -p=text --narm --full --ignore-case
        --help!help --version!help -V!help""",
    "xzegrep|xzfgrep": """read text read* -e=text!first -f=read!first -i -v -n -c -l -L -o -q -s -w -x -H -h -r -R
        -A=text -B=text -C=text -m=text -E -F -P -a -z --color=?text --help!help -V,--version!help""",
    "lzmainfo|ischroot|lexgrog|utmpdump|captoinfo|infotocap": """read read* -c,--cat -m,--man -w,--whatis
        -f,--filters -d,--debug -E,--encoding=text -o,--output=write!write -r,--reverse -t,--default-true
        --default-false -v -V!help -1 -w=text -h,--help!help""",
    "lpstat|lpq": """read text* -E -H -U=user -a=?text -c=?text -d -e -h=host -l -o=?text -p=?text -r -R -s -t
        -u=?text -v=?text -W=text -P=text""",
    "lp|lpr|lprm|cancel|cupsenable|cupsdisable|cupsaccept|cupsreject|lpoptions": """write text* -P=text -d=text
        -n=text -o=text -a -h=host -U=user -u=text -x -E -p=text -v=text -m=text -t=text -q=text -H=text -i=text -#
        --help!help""",
    "mpc|playerctl|cmus-remote|audtool|pamixer|amixer|pactl|wpctl|pulsemixer|alsactl|xbacklight|light": """write
        text* -a,--all-players -p,--player=text -f,--format=text -l,--list-all -h,--help!help -v,-V,--version!help
        -q -c=text -D=text -s=text
        $s1 = read text* -F,--follow
        status|current|playlist|queue|outputs|stats|metadata|position|list|info|stat|ls: $s1
        lsplaylists|search|find|get|scontrols|scontents|controls|contents|g: $s1
        $s2 = read text*
        list-sinks|list-sources|get-volume|inspect|get-sink-volume|get-default-sink: $s2
        get-default-source: $s2""",
    "metaflac|mid3v2|eyeD3|id3v2|kid3-cli|vorbiscomment|AtomicParsley|mutool|mp3info": """write text* --list!look
        --list-block-type=text -l,--list-genres!look -L!look --show-md5sum!look --show-sample-rate!look
        --show-channels!look --show-tag=text!look --export-tags-to=write -h,--help!help --version!help""",
    "xrandr|xdpyinfo|xwininfo|xprop|xev|xlsclients|xlsfonts|glxinfo|vainfo|vulkaninfo|"
    "wayland-info|wlr-randr|edid-decode|xdriinfo": """read none -q,--query --verbose --current --prop,--properties
        --listmonitors --listproviders --listactivemonitors --listproviders -root -tree -id=text -name=text -stats
        -all -display=text -B -S --summary --version!help -version!help --help!help -help!help -v @long""",
    "xdotool|wtype|ydotool|xte|xmodmap|setxkbmap|xset|xinput|xsetroot|wmctrl": """write text* -l!look -q!look
        -query!look -print!look -m -d --help!help -h!help --version!help""",
    "xhost|xauth": "priv text* -v -q -f=write -i -b -n -help!help -V!help",
    "mogrify|conjure|animate": "write write* -path=write -help!help -version!help @long",
    "csvsql": """net read* -d,--delimiter=text -t,--tabs -q,--quotechar=text -e,--encoding=text -H,--no-header-row -S -v
        -i,--dialect=text --db=url!write --query=text --insert!write --prefix=text --before-insert=code
   --after-insert=code
        --tables=text --no-constraints --unique-constraint=text --no-create --create-if-not-exists --overwrite!delete
        --db-schema=text -y,--snifflimit=text -I,--no-inference --chunk-size=text --sql-delimiter=text -h,--help!help
        -V,--version!help""",
    "xsv|qsv": """read -h,--help!help --version!help --list!help
        split|partition|index|excel|to|extdedup|extsort|snappy|sqlp|joinp|fetch|fetchpost|luau|py: write,exec read*
        *: read read* -o,--output=write!write -d,--delimiter=text -n,--no-headers -s,--select=text -i,--ignore-case
            -l,--limit=text -r,--reverse -N,--numeric -R -v,--invert-match -j,--jobs=text -e,--end=text --len=text
            --start=text --everything --mode --cardinality --median --nulls -a,--asc --desc --no-nulls --flatten -c=text
            --condense=text -w,--width=text -p,--pad=text --delimiter=text --seed=text --human-readable -q,--quiet
            -u,--unique -a,--all --json --jsonl --left --full --cross --just-names -f --force --memcheck""",
    "envsubst": "read text? -v,--variables -h,--help!help -V,--version!help --fail-on-unset -no-unset",
    "html2text": """
   read read* -width=text -o=write!write -nobs -ascii -utf8 -style=text -version!help -help!help -rcfile=read
        -from_encoding=text -to_encoding=text --ignore-links --ignore-images --body-width=text -b=text --protect-links
        --mark-code --reference-links --help!help --version!help @long""",
    "pkg-config|pkgconf": """read text* --libs --cflags --libs-only-L --libs-only-l --libs-only-other --cflags-only-I
        --cflags-only-other --modversion --exists --list-all --list-package-names --variable=text --print-variables
        --static --shared --print-errors --silence-errors --short-errors --atleast-version=text --exact-version=text
        --max-version=text --print-requires --print-requires-private --print-provides --define-variable=text --path
        --debug --validate --uninstalled --define-prefix --env=text --simulate --digraph --version!help --help!help""",
    "perldoc": """
   read text* -f=text -q=text -v=text -a=text -m -l -u -t -T -i -o=text -D -F -n=text -w=text -r -X -L=text
        -d=write!write -V!help -h!help""",
    "q|textql|trdsql|dsq|csvq": """
   read text* -H -d=text -D=text -t -O -b -e=text -delimiter=text -header -dlm=text -o=write!write
        -f=read -q=read -w -m=text --help!help -h!help --version!help -v!help -console -output-header -icsv -ijson -ih
   -oh
        -ocsv -ojson -omd -oat -otsv -id=text -od=text -pretty --pretty @long""",
}
