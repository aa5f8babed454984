"""git, and what works on its repositories."""

PROGRAMS = {
    "git": """read -C=cd -c=text --config-env=text --exec-path=?text!exec --html-path --man-path --info-path
   -p,--paginate -P,--no-pager --no-replace-objects --bare --git-dir=read --work-tree=cd --namespace=text
   --super-prefix=text --literal-pathspecs --glob-pathspecs --noglob-pathspecs --icase-pathspecs --no-optional-locks
   --list-cmds=text --attr-source=text --no-advice --no-lazy-fetch --version!help -v!help --help!help -h!help
 $q = -q,--quiet -v,--verbose --progress --no-progress --no-quiet --no-verbose
 $fmt1 = --format=text --pretty=?text --oneline --abbrev-commit --no-abbrev-commit --abbrev=?text
 $fmt2 = $fmt1 --no-abbrev --encoding=text --date=text --relative-date --parents --children --left-right
 $fmt3 = $fmt2 --graph --no-graph --show-signature --no-show-signature --notes=?text --no-notes
 $fmt4 = $fmt3 --show-notes=?text --standard-notes --expand-tabs=?text --no-expand-tabs --decorate=?text
 $fmt51 = $fmt4 --no-decorate --decorate-refs=text --decorate-refs-exclude=text --clear-decorations
 $fmt5 = $fmt51 --source
 $fmt = $fmt5 --use-mailmap,--mailmap --no-mailmap --no-use-mailmap --log-size --show-linear-break=?text
 $diff1 = -p,-u,--patch -s,--no-patch -U=text --unified=text --output=write!write
 $diff21 = $diff1 --output-indicator-new=text --output-indicator-old=text
 $diff2 = $diff21 --output-indicator-context=text --raw
 $diff31 = $diff2 --patch-with-raw --indent-heuristic --no-indent-heuristic --minimal --patience
 $diff3 = $diff31 --histogram
 $diff4 = $diff3 --anchored=text --diff-algorithm=text --stat=?text --no-stat --stat-width=text
 $diff51 = $diff4 --stat-name-width=text --stat-graph-width=text --stat-count=text --compact-summary
 $diff5 = $diff51 --numstat
 $diff6 = $diff5 --shortstat -X=?text --dirstat=?text --cumulative --dirstat-by-file=?text --summary
 $diff71 = $diff6 --patch-with-stat -z --name-only --name-status --submodule=?text --color=?text
 $diff7 = $diff71 --no-color
 $diff8 = $diff7 --color-moved=?text --no-color-moved --color-moved-ws=text --no-color-moved-ws
 $diff91 = $diff8 --word-diff=?text --word-diff-regex=text --color-words=?text --no-renames
 $diff9 = $diff91 --rename-empty
 $diff10 = $diff9 --no-rename-empty --check --ws-error-highlight=text --full-index --binary -B=?text
 $diff111 = $diff10 --break-rewrites=?text -M=?text --find-renames=?text -D,--irreversible-delete
 $diff11 = $diff111 -C=?text
 $diff12 = $diff11 --find-copies=?text --find-copies-harder -l=text --diff-filter=text -S=text -G=text
 $diff131 = $diff12 --find-object=text --pickaxe-all --pickaxe-regex -O=read --skip-to=text
 $diff13 = $diff131 --rotate-to=text -R
 $diff14 = $diff13 --relative=?text --no-relative -a,--text --ignore-cr-at-eol --ignore-space-at-eol
 $diff15 = $diff14 -b,--ignore-space-change -w,--ignore-all-space --ignore-blank-lines -I=text
 $diff16 = $diff15 --ignore-matching-lines=text --inter-hunk-context=text -W,--function-context
 $diff171 = $diff16 --no-function-context --exit-code --quiet --ext-diff!exec --no-ext-diff --textconv
 $diff17 = $diff171 --no-textconv
 $diff181 = $diff17 --ignore-submodules=?text --src-prefix=text --dst-prefix=text --no-prefix
 $diff18 = $diff181 --default-prefix
 $diff191 = $diff18 --line-prefix=text --ita-invisible-in-index --ita-visible-in-index --max-depth=text
 $diff19 = $diff191 -t
 $diff20 = $diff19 --follow --diff-merges=text --no-diff-merges -m -c --cc --dd --remerge-diff
 $diff = $diff20 --combined-all-paths --merge-base
 $log1 = --max-count=text -n=text --skip=text --since=text --after=text --until=text --before=text
 $log2 = $log1 --since-as-filter=text --max-age=text --min-age=text --author=text --committer=text
 $log31 = $log2 --grep-reflog=text --grep=text --all-match --invert-grep -i,--regexp-ignore-case
 $log3 = $log31 --basic-regexp
 $log41 = $log3 -E,--extended-regexp -F,--fixed-strings -P,--perl-regexp --remove-empty --merges
 $log4 = $log41 --no-merges
 $log5 = $log4 --min-parents=text --max-parents=text --no-min-parents --no-max-parents --first-parent
 $log6 = $log5 --exclude-first-parent-only --not --all --branches=?text --tags=?text --remotes=?text
 $log71 = $log6 --glob=text --exclude=text --exclude-hidden=text --reflog --alternate-refs
 $log7 = $log71 --single-worktree
 $log81 = $log7 --ignore-missing --bisect --stdin --quiet --cherry-mark --cherry-pick --left-only
 $log8 = $log81 --right-only
 $log9 = $log8 --cherry -g,--walk-reflogs --merge --boundary --simplify-by-decoration --show-pulls
 $log10 = $log9 --full-history --dense --sparse --simplify-merges --ancestry-path=?text --date-order
 $log11 = $log10 --author-date-order --topo-order --reverse --objects --objects-edge --unpacked
 $log121 = $log11 --indexed-objects --filter=text --no-filter --missing=text --no-walk=?text --do-walk
 $log12 = $log121 -L=text -#
 $log13 = $log12 --no-min-age --full-diff --show-all --disk-usage=?text --count --timestamp --header
 $log1 = $log13 --use-bitmap-index --in-commit-order --no-object-names --filter-print-omitted
 $log = $log1 --maximal-only
 add|stage: write read* $q -n,--dry-run!dry -f,--force -i,--interactive -p,--patch -e,--edit -u,--update
   -A,--all,--no-ignore-removal --no-all -N,--intent-to-add --refresh --ignore-errors --ignore-missing --renormalize
   --chmod=text --pathspec-from-file=read --pathspec-file-nul --sparse -U=text --ignore-removal
 am: write read* -i,--interactive -3,--3way -q,--quiet -s,--signoff -u,--utf8 -k,--keep --keep-non-patch
   -m,--message-id --keep-cr --no-keep-cr -c,--scissors --quoted-cr=text --whitespace=text --ignore-space-change
   --ignore-whitespace --directory=text --exclude=text --include=text -C=text -p=text --patch-format=text --reject
   --resolvemsg --continue -r,--resolved --skip --abort --quit --show-current-patch=?text --allow-empty
   --committer-date-is-author-date --ignore-date --rerere-autoupdate -S,--gpg-sign=?text --empty=text
 annotate|blame: read text? read* -b --root --show-stats -L=text -l -t -S=read --reverse=text -p,--porcelain
   --line-porcelain --incremental --encoding=text --contents=read --date=text --progress --no-progress -M=?text
   -C=?text -h!help -c --score-debug -f,--show-name -n,--show-number -s -e,--show-email -w --abbrev=text --color-lines
   --color-by-age --ignore-rev=text --ignore-revs-file=read --minimal --first-parent --since=text
 apply: write read* --stat!look --check!dry --numstat!look --summary!look -R,--reverse --apply --exclude=text
   --include=text -p=text --no-add --index -N,--intent-to-add --cached --unsafe-paths -3,--3way
   --build-fake-ancestor=text -z -C=text --whitespace=text --ignore-space-change --ignore-whitespace --unidiff-zero
   --reject --allow-overlap -v,--verbose -q,--quiet --inaccurate-eof --recount --directory=text --allow-empty
 archive: read text read* -o,--output=write!write --remote=url!net --exec=shell!exec --format=text -l,--list
   --prefix=text --add-file=read --add-virtual-file=text --worktree-attributes --mtime=text -# -v,--verbose
 bisect:
 bisect start|bad|good|new|old|skip|reset|replay: write text*
 bisect run: write,exec command
 bisect log|terms|visualize|view: read text* --oneline --stat --term-good --term-bad --term-old --term-new
 bisect help: read
 branch: read text?!write text* $q -d,--delete!delete -D!delete -m,--move!write -M!write -c,--copy!write -C!write
   -f,--force!write -l,--list!first -a,--all -r,--remotes -u,--set-upstream-to=text!write --unset-upstream!write
   -t,--track=?text --no-track --set-upstream!write --edit-description!write --contains=text!first
   --no-contains=text!first --merged=text!first --no-merged=text!first --points-at=text!first --show-current
   --sort=text --format=text --column=?text --no-column --color=?text --no-color --abbrev=?text --no-abbrev
   -i,--ignore-case --create-reflog --omit-empty --recurse-submodules -vv
 bugreport: write
 bundle:
 bundle create: write write text* $log $q --all-progress --all-progress-implied --version=text
 bundle verify|list-heads: read
 bundle unbundle: write --progress
 cat-file: read text text? -e -p -t -s --allow-unknown-type --use-mailmap --mailmap --batch=?text --batch-check=?text
   -z --batch-command=?text --batch-all-objects --buffer --follow-symlinks --unordered --textconv --filters --path
 check-attr|check-ignore|check-mailmap|check-ref-format: read text* --branch --normalize --allow-onelevel
   --no-allow-onelevel --refspec-pattern --no-index --cached --non-matching --stdin -z -v,--verbose -q,--quiet
   -a,--all
 checkout: write text* $q -f,--force -b=text -B=text -d,--detach -t,--track=?text --no-track --orphan=text --ours
   --theirs -m,--merge --conflict=text -p,--patch -l --guess --no-guess --ignore-skip-worktree-bits
   --ignore-other-worktrees --recurse-submodules=?text --no-recurse-submodules --overlay --no-overlay
   --overwrite-ignore --no-overwrite-ignore --pathspec-from-file=read --pathspec-file-nul
 checkout-index: write write* -a,--all --ignore-skip-worktree-bits -f,--force -q,--quiet -n,--no-create -u,--index -z
   --stdin --temp --prefix=text --stage=text
 cherry: read text* --abbrev=?text -v,--verbose
 cherry-pick: write text* -n,--no-commit --continue --abort --skip --quit -x -m,--mainline=text -e,--edit --no-edit
   -s,--signoff -S,--gpg-sign=?text --ff --allow-empty --keep-redundant-commits --allow-empty-message --strategy=text
   -X,--strategy-option=text --cleanup=text -r --no-gpg-sign --rerere-autoupdate
 citool|gui|gitk: write text*
 clean: delete delete* -q,--quiet -n,--dry-run!dry -f,--force -i,--interactive -d -x -X -e,--exclude=text
 clone: write,net url write? $q -l,--local -s,--shared --no-hardlinks -n,--no-checkout --bare --mirror
   --recurse-submodules=?text --recursive=?text --no-recurse-submodules -j,--jobs=text --template=read
   --reference=read --reference-if-able=read --dissociate -o,--origin=text -b,--branch=text
   -u,--upload-pack=shell!exec --depth=text --shallow-since=text --shallow-exclude=text --single-branch
   --no-single-branch --no-tags --tags --shallow-submodules --no-shallow-submodules --separate-git-dir=write
   --ref-format=text --server-option=text -4,--ipv4 -6,--ipv6 --filter=text --also-filter-submodules
   --remote-submodules --no-remote-submodules --sparse --bundle-uri=url -c,--config=text --reject-shallow
   --no-reject-shallow --revision=text
 column: read text* --command=text --mode=?text --raw-mode=text --width=text --indent=text --nl=text --padding=text
 commit: write read* $q -a,--all -p,--patch -m,--message=text -F,--file=read -C,--reuse-message=text
   -c,--reedit-message=text -t,--template=read --amend --no-edit -e,--edit -n,--no-verify --verify --allow-empty
   --allow-empty-message --author=text --date=text --fixup=text --squash=text --trailer=text -s,--signoff --no-signoff
   -S,--gpg-sign=?text --no-gpg-sign --cleanup=text -i,--include -o,--only --dry-run!dry --short!dry --porcelain!dry
   --long!dry --branch -z,--null -u,--untracked-files=?text --reset-author --status --no-status --no-post-rewrite
   --interactive --ahead-behind --pathspec-from-file=read --pathspec-file-nul
 commit-graph:
 commit-graph verify: read --object-dir=text --shallow --progress
 commit-graph write: write --object-dir=text --reachable --stdin-packs --stdin-commits --append --changed-paths
   --split=?text --max-commits=text --size-multiple=text --expire-time=text --max-new-filters --progress
 commit-tree|write-tree|mktree|mktag|hash-object: write read* -p=text -m=text -F=read -S,--gpg-sign=?text --missing-ok
   --prefix=text -z --missing --batch --strict -t=text -w --stdin --stdin-paths --no-filters --literally --path=text
 config: read text? text?!write text? --global --system --local --worktree -f,--file=read --blob=text --get --get-all
   --get-regexp --get-urlmatch --get-color --get-colorbool --replace-all!write --add!write --unset!write
   --unset-all!write --rename-section!write --remove-section!write -l,--list -e,--edit!write --fixed-value --type=text
   --no-type --bool --int --bool-or-int --bool-or-str --path --expiry-date -z,--null --name-only --show-names
   --no-show-names --show-origin --show-scope --includes --no-includes --default=text --comment=text --value=text
   --url=text --append --all --regexp
 config get|list: read text*
 config set: write text text
 config unset|rename-section|remove-section|edit: write text*
 count-objects: read none -v,--verbose -H,--human-readable
 credential:
 credential fill: secret
 credential approve|reject|capability: write
 credential-cache|credential-store: secret text* --file=text
 daemon: write,exec read*
 describe: read text* --contains --debug --all --tags --long --first-parent --abbrev=?text --exact-match
   --candidates=text --match=text --exclude=text --always --dirty=?text --broken=?text
 diagnose: write
 diff: read text* $diff $log --cached,--staged --no-index --base -1 -2 -3 -0 --ours --theirs --abbrev=text
 diff-files|diff-index|diff-tree|range-diff: read text* $diff $fmt $log --cached -r --root --no-commit-id --always -s
   --creation-factor=text --no-dual-color
 difftool: read,exec text* $diff -x,--extcmd=shell!exec -t,--tool=text --cached,--staged -g,--gui -d,--dir-diff
   -y,--no-prompt --symlinks --tool-help!look --trust-exit-code --no-index
 fast-export: read text* --export-marks=write!write --import-marks=read --import-marks-if-exists=read --all
   --progress=text --signed-tags=text --tag-of-filtered-object=text --reencode=text --fake-missing-tagger --full-tree
   --use-done-feature --no-data --refspec=text --anonymize --anonymize-map=text --reference-excluded-parents
   --show-original-ids --mark-tags
 fast-import: write
 fetch: write,net url? text* $q --all --multiple -a,--append --atomic --depth=text --deepen=text --shallow-since=text
   --shallow-exclude=text --unshallow --refetch --update-shallow -n,--no-tags -t,--tags -f,--force -k,--keep
   -p,--prune -P,--prune-tags --no-prune --no-write-fetch-head --write-fetch-head --dry-run!dry -j,--jobs=text
   -o,--server-option=text -4,--ipv4 -6,--ipv6 --filter=text --refmap=text --recurse-submodules=?text
   --no-recurse-submodules --set-upstream --upload-pack=shell!exec --negotiation-tip=text --negotiate-only
   --no-auto-maintenance --no-auto-gc --auto-gc --auto-maintenance -u,--update-head-ok --stdin --porcelain --prefetch
   --show-forced-updates --no-show-forced-updates --no-all --write-commit-graph
 filter-branch: write text* --setup=shell!exec --subdirectory-filter=text --env-filter=shell!exec
   --tree-filter=shell!exec --index-filter=shell!exec --parent-filter=shell!exec --msg-filter=shell!exec
   --commit-filter=shell!exec --tag-name-filter=shell!exec --prune-empty --original=text -d=write -f,--force
   --state-branch=text --all
 filter-repo: write text* --analyze --path=text --path-glob=text --path-regex=text --use-base-name --invert-paths
   --paths-from-file=read --path-rename=text --subdirectory-filter=text --to-subdirectory-filter=text
   --replace-text=read --replace-message=read --strip-blobs-bigger-than=text --strip-blobs-with-ids=read
   --tag-rename=text --mailmap=read --use-mailmap --replace-refs=text --prune-empty=text --prune-degenerate=text
   --commit-callback=code!exec --blob-callback=code!exec --message-callback=code!exec --name-callback=code!exec
   --email-callback=code!exec --refname-callback=code!exec --filename-callback=code!exec --tag-callback=code!exec
   --reset-callback=code!exec --force,-f --partial --refs=text --source=read --target=write --dry-run!dry --debug
   --stdin --quiet --no-ff
 for-each-ref: read text* -s,--shell -p,--perl --python --tcl --count=text --format=text --color=?text --sort=text
   --points-at=text --merged=text --no-merged=text --contains=text --no-contains=text --ignore-case
 for-each-repo: exec text* --config=text
 format-patch: write text* $diff $fmt $log -o,--output-directory=write --stdout!look --thread=?text --cover-letter
   -k,--keep-subject --numbered,-n -N,--no-numbered -s,--signoff --subject-prefix=text --rfc=?text
   -v,--reroll-count=text --in-reply-to=text --to=text --cc=text --attach=?text --inline=?text --no-attach --base=text
   --no-base --from=?text --suffix=text --no-binary --zero-commit --range-diff=text --creation-factor=text
   --interdiff=text --signature=text --signature-file=read --no-signature --start-number=text --numbered-files
   --ignore-if-in-upstream --quiet --root --always --description-file=read --no-to --no-cc --filename-max-length=text
   --cover-from-description=text --add-header=text --progress --force-in-body-from
 fsck: read text* --lost-found --no-dangling --no-reflogs --no-full --no-cache --no-progress $q --unreachable
   --dangling --tags --root --cache --reflogs --full
   --connectivity-only --strict --name-objects
 gc: write none --prune=?text --no-prune --aggressive --auto --force --keep-largest-pack -q,--quiet --cruft --no-cruft
   --max-cruft-size=text --no-detach
 get-tar-commit-id: read
 grep: read text read* -e=text!first -f=read!first -i,--ignore-case -I -r,--recursive --no-recursive -w,--word-regexp
   -v,--invert-match -a,--text --textconv --no-textconv --max-depth=text -h -H --full-name -E,--extended-regexp
   -G,--basic-regexp -P,--perl-regexp -F,--fixed-strings -n,--line-number --no-line-number --column
   -l,--files-with-matches,--name-only -L,--files-without-match -z,--null -o,--only-matching -c,--count --color=?text
   --no-color --break --heading -p,--show-function -W,--function-context -m,--max-count=text -A,--after-context=text
   -B,--before-context=text -C,--context=text -# --threads=text --and --or --not -q,--quiet --all-match --cached
   --untracked --no-index --no-exclude-standard --exclude-standard --recurse-submodules --parent-basename=text
   -O,--open-files-in-pager=?shell!exec --ext-grep
 help: read text* -a,--all -g,--guides -c,--config -i,--info -m,--man -w,--web --user-interfaces
   --developer-interfaces --no-external-commands --no-aliases --verbose --external-commands --aliases
 hook: exec text*
 http-backend|http-fetch|fetch-pack|send-pack|upload-pack|receive-pack: write,exec text* -v,--verbose -q,--quiet
   --receive-pack=text --exec=text --remote=text --all -n,--dry-run --mirror -f,--force --signed=?text
   --push-option=text --progress --thin --atomic --stateless-rpc --stdin --helper-status --force-with-lease=?text
   --force-if-includes
 upload-archive|shell: write,exec text* -v,--verbose -q,--quiet --receive-pack=text --exec=text --remote=text --all
   -n,--dry-run --mirror -f,--force --signed=?text --push-option=text --progress --thin --atomic --stateless-rpc
   --stdin --helper-status --force-with-lease=?text --force-if-includes
 imap-send|send-email: write,net read* -v,--verbose -q,--quiet --curl
 update-server-info: write text* -f,--force
 read-tree|update-index|merge-index|merge-one-file|mergetool|quiltimport: write text* -n,--dry-run!dry
   --index-output=text --empty -v,--verbose -m --trivial --aggressive --reset --prefix=text -u
   --exclude-per-directory=text -i --no-sparse-checkout --debug-unpack --recurse-submodules=?text -q,--quiet
   --ignore-submodules --add --replace --remove --unmerged --refresh --really-refresh --cacheinfo=text --chmod=text
   --assume-unchanged --no-assume-unchanged --skip-worktree --no-skip-worktree --ignore-skip-worktree-entries
   --info-only --force-remove -z --stdin --index-info --unresolve -g,--again --ignore-missing --clear-resolve-undo
   --index-version=text --split-index --untracked-cache --test-untracked-cache --force-untracked-cache
   --force-write-index --fsmonitor --fsmonitor-valid --no-fsmonitor-valid
 request-pull|instaweb|scalar: write text* -n,--dry-run!dry --index-output=text --empty -v,--verbose -m --trivial
   --aggressive --reset --prefix=text -u --exclude-per-directory=text -i --no-sparse-checkout --debug-unpack
   --recurse-submodules=?text -q,--quiet --ignore-submodules --add --replace --remove --unmerged --refresh
   --really-refresh --cacheinfo=text --chmod=text --assume-unchanged --no-assume-unchanged --skip-worktree
   --no-skip-worktree --ignore-skip-worktree-entries --info-only --force-remove -z --stdin --index-info --unresolve
   -g,--again --ignore-missing --clear-resolve-undo --index-version=text --split-index --untracked-cache
   --test-untracked-cache --force-untracked-cache --force-write-index --fsmonitor --fsmonitor-valid
   --no-fsmonitor-valid
 p4|cvsimport|archimport|cvsexportcommit: write,net text*
 svn log|info|blame|find-rev|show-ignore: read text*
 svn *: write,net text*
 init: write write? -q,--quiet --bare --template=read --separate-git-dir=write --object-format=text --ref-format=text
   -b,--initial-branch=text --shared=?text
 init-db: write write? -q,--quiet --bare --template=text --shared=?text --separate-git-dir=text
   -b,--initial-branch=text --object-format=text
 interpret-trailers: read read* --in-place!write --trim-empty --where=text --if-exists=text --if-missing=text
   --only-trailers --only-input --unfold --parse --no-divider --trailer=text
 lfs: read
 lfs install|uninstall: write text* -f,--force -l,--local --system -s,--skip-smudge --skip-repo --worktree --file=text
   -m,--manual
 lfs track: read text*!write -v,--verbose -d,--dry-run!dry -l,--lockable -n,--not-lockable --no-excluded --filename
   --no-modify-attrs --json
 lfs fetch|pull|push|clone: write,net text* -I,--include=text -X,--exclude=text -a,--all --recent -p,--prune
   --dry-run!dry -d!dry --object-id --refetch -j --json --stdin
 lfs prune: delete none -d,--dry-run!dry -f,--force --recent --verify-remote --no-verify-remote -v,--verbose
   --when-unverified=text
 lfs ls-files|status|env|logs|pointer|fsck|locks|version|ext|help: read text* -l,--long -s,--size -d,--debug -a,--all
   --deleted -n,--name-only -j,--json -p,--porcelain -I,--include=text -X,--exclude=text --dry-run --file=read
   --pointer=read --stdin --check --strict --no-strict --objects --pointers -r,--remote=text -i,--id=text --path=text
   --local --cached --verify --limit=text
 lfs lock|unlock: write,net text* -r,--remote=text -i,--id=text -f,--force -j,--json
 lfs migrate: write
 lfs migrate info: read text* --everything --above=text --top=text --unit=text --pointers=text --fixup
   -I,--include=text -X,--exclude=text --include-ref=text --exclude-ref=text
 lfs migrate import|export: write text* --everything --above=text --no-rewrite --object-map=write --fixup
   -I,--include=text -X,--exclude=text --include-ref=text --exclude-ref=text -m,--message=text --yes --verbose
   --remote=text --skip-fetch
 lfs untrack|checkout|update|dedup|post-*|pre-push|clean|smudge|filter-process: write text* -f,--force --to=write
   --base --ours --theirs
 lfs merge-driver: write text* -f,--force --to=write --base --ours --theirs
 log|whatchanged: read text* $fmt $log $diff -q -h!help --no-source
 ls-files: read read* -z -t -v -f -c,--cached -d,--deleted -m,--modified -o,--others -i,--ignored -s,--stage
   -k,--killed --directory --eol --empty-directory -u,--unmerged --resolve-undo -x,--exclude=text
   -X,--exclude-from=text --exclude-per-directory=text --exclude-standard --full-name --recurse-submodules
   --error-unmatch --with-tree=text --abbrev=?text --debug --deduplicate --sparse --format=text
 ls-remote: net url? text* --upload-pack=shell!exec --exec=shell!exec --branches,--heads --tags -h,--heads -q,--quiet
   --refs --get-url --sort=text --exit-code --symref -o,--server-option=text
 ls-tree: read text text* -d -r -t -z -l,--long --name-only --name-status --object-only --full-name --full-tree
   --format=text --abbrev=?text
 mailinfo: write write write -k -b -m,--message-id -u -n --encoding=text --scissors --quoted-cr=text
 mailsplit: write read*
 maintenance: write
 maintenance run|start|stop|register|unregister: write
 merge: write text* $q --commit --no-commit -e,--edit --no-edit --cleanup=text --ff --no-ff --ff-only
   -S,--gpg-sign=?text --no-gpg-sign --log=?text --no-log -s,--strategy=text -X,--strategy-option=text -n,--no-stat
   --stat --compact-summary --squash --no-squash --signoff --no-signoff --verify --no-verify --verify-signatures
   --no-verify-signatures --summary --autostash --no-autostash --allow-unrelated-histories -m=text --into-name=text
   -F,--file=read --rerere-autoupdate --no-rerere-autoupdate --abort --quit --continue --overwrite-ignore
   --no-overwrite-ignore
 rev-list: read text* $log $fmt --object-names --bisect-vars --bisect-all
 var: read text? -l
 fmt-merge-msg|show-index|stripspace: read text* --log=?text -m,--message=text --into-name=text -F,--file=text
   --object-format=text -s,--strip-comments -c,--comment-lines
 merge-file: write write read read -p,--stdout!look --diff3 --zdiff3 --ours --theirs --union --marker-size=text
   -q,--quiet -L=text
 mv: write move+ write -f,--force -k -n,--dry-run!dry -v,--verbose --sparse
 notes: read --ref=text
 notes list|show|get-ref: read text*
 notes add|append|edit|copy|merge|remove|prune: write text* -m,--message=text -F,--file=read -f,--force -C=text
   -c=text --allow-empty -s,--strategy=text --commit --abort -n,--dry-run!dry -v -q --stdin --ignore-missing
 prune: delete text* -n,--dry-run!dry --expire=text -v,--verbose --progress --no-progress --exclude-promisor-objects
 pull: write,net url? text* $q -r,--rebase=?text --no-rebase --ff --no-ff --ff-only --commit --no-commit --edit,-e
   --no-edit --squash --no-squash -s,--strategy=text -X,--strategy-option=text --autostash --no-autostash
   --allow-unrelated-histories --stat -n,--no-stat --log=?text --no-log --signoff -S,--gpg-sign=?text --verify
   --no-verify --verify-signatures --all -a,--append --depth=text --deepen=text --unshallow --shallow-since=text
   -t,--tags --no-tags -f,--force -k,--keep -p,--prune -j,--jobs=text --dry-run!dry --recurse-submodules=?text
   --no-recurse-submodules --set-upstream --upload-pack=shell!exec -4,--ipv4 -6,--ipv6 -o,--server-option=text
   --refmap=text --cleanup=text --compact-summary --update-shallow --shallow-exclude=text --negotiation-tip=text
   --show-forced-updates
 push: write,net url? text* $q --all --branches --mirror -d,--delete --tags --follow-tags --no-follow-tags --atomic
   -n,--dry-run!dry --porcelain -o,--push-option=text --receive-pack=shell!exec --exec=shell!exec --repo=url
   -f,--force --force-with-lease=?text --no-force-with-lease --force-if-includes --no-force-if-includes
   -u,--set-upstream --thin --no-thin --signed=?text --no-signed --no-verify --verify --recurse-submodules=?text
   --no-recurse-submodules --prune -4,--ipv4 -6,--ipv6
 rebase: write text* $q --onto=text --keep-base --continue --abort --skip --quit --edit-todo --show-current-patch
   -i,--interactive -x,--exec=shell!exec --root --autosquash --no-autosquash --autostash --no-autostash
   -r,--rebase-merges=?text --no-rebase-merges --fork-point --no-fork-point -s,--strategy=text
   -X,--strategy-option=text -S,--gpg-sign=?text --no-gpg-sign -n,--no-stat --stat --no-verify --verify -C=text
   --ignore-whitespace --whitespace=text --committer-date-is-author-date --ignore-date,--reset-author-date --signoff
   -f,--force-rebase --no-ff --apply -m,--merge -k,--keep-empty --no-keep-empty --empty=text --allow-empty-message
   --reschedule-failed-exec --no-reschedule-failed-exec --update-refs --no-update-refs -p,--preserve-merges
   --reapply-cherry-picks --no-reapply-cherry-picks --rerere-autoupdate --trailer=text
 reflog: read text* $fmt $log $diff
 reflog show: read text*
 reflog list|exists: read text*
 reflog expire: delete text* --expire=text --expire-unreachable=text --updateref --rewrite --stale-fix
   -n,--dry-run!dry --verbose --all --single-worktree
 reflog delete: delete text* --updateref --rewrite -n,--dry-run!dry --verbose
 refs: write
 refs verify|list|exists: read text*
 remote: read -v,--verbose
 remote show: net text* -n
 remote get-url: read text --push --all
 remote add: write text url -t=text -m=text -f --tags --no-tags --mirror=?text
 remote rename|set-head|set-branches|set-url: write text* --add --delete --push -a,--auto -d --progress --no-progress
 remote remove|rm: write text
 remote prune: delete,net text* -n,--dry-run!dry
 remote update: write,net text* -p,--prune
 repack: write none -a -A --cruft --cruft-expiration=text -d -f -F -n -q,--quiet -l,--local -b,--write-bitmap-index
   -i,--delta-islands --unpack-unreachable=text -k,--keep-unreachable --window=text --window-memory=text --depth=text
   --threads=text --max-pack-size=text --pack-kept-objects --keep-pack=text -g,--geometric=text -m,--write-midx
   --expire-to=text
 replace: read text?!write text? -l,--list!first -d,--delete!delete -f,--force -e,--edit!write --graft!write
   --convert-graft-file!write --format=text --raw
 rerere: write text* --rerere-autoupdate
 rerere diff|status|remaining: read text*
 rerere clear|gc|forget: delete text*
 reset: write text* -q,--quiet --no-quiet --mixed --soft --hard --merge --keep -N,--intent-to-add -p,--patch
   --recurse-submodules=?text --no-recurse-submodules --refresh --no-refresh --pathspec-from-file=read
   --pathspec-file-nul -U=text
 restore: write write* -s,--source=text -S,--staged -W,--worktree --ignore-unmerged --overlay --no-overlay -q,--quiet
   --progress --no-progress --recurse-submodules=?text -m,--merge --conflict=text -2,--ours -3,--theirs -p,--patch
   --ignore-skip-worktree-bits --pathspec-from-file=read --pathspec-file-nul
 rev-parse: read text* --parseopt --keep-dashdash --stop-at-non-option --stuck-long --sq-quote --revs-only --no-revs
   --flags --no-flags --default=text --prefix=text --verify -q,--quiet --sq --short=?text --not --abbrev-ref=?text
   --symbolic --symbolic-full-name --all --branches=?text --tags=?text --remotes=?text --glob=text --exclude=text
   --disambiguate=text --local-env-vars --path-format=text --git-dir --git-common-dir --resolve-git-dir=read
   --git-path=text --show-cdup --show-prefix --show-toplevel --show-superproject-working-tree --shared-index-path
   --absolute-git-dir --is-inside-git-dir --is-inside-work-tree --is-bare-repository --is-shallow-repository
   --show-object-format=?text --show-ref-format --since=text --after=text --until=text --before=text --bisect
   --output-object-format=text
 revert: write text* -e,--edit --no-edit -m,--mainline=text -n,--no-commit --cleanup=text -S,--gpg-sign=?text
   -s,--signoff --strategy=text -X,--strategy-option=text --continue --skip --abort --quit --reference --no-gpg-sign
   --rerere-autoupdate
 rm: delete delete* -f,--force -n,--dry-run!dry -r --cached -q,--quiet --ignore-unmatch --sparse
   --pathspec-from-file=read --pathspec-file-nul
 shortlog: read text* $log -n,--numbered -s,--summary -e,--email --format=text -c,--committer --group=text -w=?text
 show: read text* $fmt $log $diff -q
 sparse-checkout:
 sparse-checkout list|check-rules: read
 sparse-checkout init|set|add|reapply|disable|clean: write text*
 stash: write none $q -p,--patch -k,--keep-index --no-keep-index -u,--include-untracked -a,--all -S,--staged
   -m,--message=text --pathspec-from-file=read --pathspec-file-nul
 stash list: read text* $fmt $log $diff
 stash show: read text* $diff --only-untracked
 stash push: write read* --no-keep-index --no-include-untracked -k,--keep-index -S,--staged -p,--patch -q,--quiet
   -u,--include-untracked -a,--all -m,--message=text --pathspec-from-file=text --pathspec-file-nul
 stash save: write text* -k,--keep-index -S,--staged -p,--patch -q,--quiet -u,--include-untracked -a,--all
   -m,--message=text
 stash pop|apply: write text* --index
 stash branch|create|store|import|export: write text*
 stash drop|clear: delete text*
 status: read read* -s,--short -b,--branch --show-stash --no-show-stash --porcelain=?text --long -v,--verbose -vv
   -u,--untracked-files=?text --ignore-submodules=?text --ignored=?text -z,--null --column=?text --no-column
   --ahead-behind --no-ahead-behind --renames --no-renames --find-renames=?text -M=?text
 submodule: read -q,--quiet --cached
 submodule status|summary: read read* --recursive --cached --files -n,--summary-limit=text --for-status
 submodule add: write,net url write? -b=text -f,--force --name=text --reference=read --ref-format=text --depth=text
 submodule init|sync|set-branch|set-url|absorbgitdirs: write text* --recursive -b,--branch=text -d,--default
 submodule deinit: delete read* -f,--force --all
 submodule update: write,net read* --init --remote -N,--no-fetch --recommend-shallow --no-recommend-shallow -f,--force
   --checkout --rebase --merge --reference=read --depth=text --recursive -j,--jobs=text --single-branch
   --no-single-branch --filter=text --progress
 submodule foreach: read shell --recursive
 switch: write text* $q -c,--create=text -C,--force-create=text -d,--detach --guess --no-guess
   -f,--force,--discard-changes -m,--merge --conflict=text -t,--track=?text --no-track --orphan=text
   --ignore-other-worktrees --recurse-submodules --no-recurse-submodules --overwrite-ignore
 symbolic-ref: read text text?!write -d,--delete!delete -q,--quiet --short --recurse --no-recurse -m=text
 tag: read text?!write text* -a,--annotate -s,--sign --no-sign -u,--local-user=text -f,--force -d,--delete!delete
   -v,--verify!first -n=?text!first -l,--list!first --sort=text --color=?text --no-color -i,--ignore-case
   --column=?text --no-column --contains=text!first --no-contains=text!first --merged=text!first
   --no-merged=text!first --points-at=text!first -m,--message=text!write -F,--file=read!write -e,--edit --trailer=text
   --cleanup=text --create-reflog --format=text --omit-empty -#
 update-ref: write text* -d,--delete!delete -m=text --no-deref --stdin!delete -z --create-reflog
 worktree:
 worktree list: read none -v,--verbose --porcelain -z --expire=text
 worktree add: write write text? -f,--force -b=text -B=text -d,--detach --checkout --no-checkout --orphan --lock
   --reason=text -q,--quiet --track --no-track --guess-remote --no-guess-remote --relative-paths
 worktree remove: delete delete -f,--force
 worktree prune: delete none -n,--dry-run!dry -v,--verbose --expire=text
 worktree move|lock|unlock|repair: write text* --reason=text -f,--force
 flow version|help|log: read text*
 flow *: write text* -d,--default -f,--force -F,--fetch -D -k,--keep -S,--squash -p,--push -n,--notag
   -m,--message=text -s,--sign -u,--signingkey=text
 flow * list: read text* -v
 count|authors|effort|info|summary|fame|contrib|commits-since|show-tree: read text* $log --no-email -l,--list
   --format=text --dedup-by-email --line --above=text -a=text -d=text -f -s -m -w -e
 show-merged-branches|show-unmerged-branches|missing|line-summary|standup|guilt: read text* $log --no-email -l,--list
   --format=text --dedup-by-email --line --above=text -a=text -d=text -f -s -m -w -e
 index-pack|unpack-*|pack-objects|pack-redundant|pack-refs|multi-pack-index: write text* -q,--quiet --progress
   --all-progress --all-progress-implied --index-version=text --max-pack-size=text --local --incremental --window=text
   --window-memory=text --depth=text --reuse-delta --reuse-object --delta-base-offset --threads=text --non-empty
   --revs --unpacked --all --reflog --indexed-objects --stdin-packs --stdout --include-tag --keep-unreachable
   --pack-loose-unreachable --unpack-unreachable=?text --cruft --cruft-expiration=?text --sparse --thin --shallow
   --honor-pack-keep --keep-pack=text --compression=text --keep-true-parents --use-bitmap-index --write-bitmap-index
   --filter=text --missing=text --exclude-promisor-objects --delta-islands --uri-protocol=text --prune
   --object-dir=text -n,--dry-run
 prune-packed: write text* -q,--quiet --progress --all-progress --all-progress-implied --index-version=text
   --max-pack-size=text --local --incremental --window=text --window-memory=text --depth=text --reuse-delta
   --reuse-object --delta-base-offset --threads=text --non-empty --revs --unpacked --all --reflog --indexed-objects
   --stdin-packs --stdout --include-tag --keep-unreachable --pack-loose-unreachable --unpack-unreachable=?text --cruft
   --cruft-expiration=?text --sparse --thin --shallow --honor-pack-keep --keep-pack=text --compression=text
   --keep-true-parents --use-bitmap-index --write-bitmap-index --filter=text --missing=text --exclude-promisor-objects
   --delta-islands --uri-protocol=text --prune --object-dir=text -n,--dry-run
 merge-base|merge-tree|name-rev|patch-id|show-branch|show-ref|verify-*|version: read text* -a,--all --octopus
   --independent --is-ancestor --fork-point --write-tree --trivial-merge --messages -z --name-only
   --allow-unrelated-histories --stdin --tags --refs=text --exclude=text --annotate-stdin --undefined --always
   --unstable --stable --verbatim -r,--remotes --color=?text --more=?text --list --no-name --current --sha1-name
   --merge-base --topo-order --topics --sparse --date-order -g,--reflog=?text --heads --verify --head -d,--dereference
   -s,--hash=?text --abbrev=?text -q,--quiet --exclude-existing=?text --build-options
    """,
    "git-lfs": """read
 $all1 = -a,--all -l,--long -s,--size -j,--json -p,--porcelain -n,--name-only -d,--debug -I,--include=text
 $all = $all1 -X,--exclude=text
 install|uninstall|untrack|checkout|update|dedup: write text* -f,--force -l,--local --system -s,--skip-smudge
   --skip-repo
 track: read text*!write -v,--verbose -l,--lockable -n,--not-lockable -d,--dry-run!dry --filename
 fetch|pull|push|lock|unlock|clone: write,net text* $all -d,--dry-run!dry -r,--recent --recent -p,--prune
 prune: delete none -d,--dry-run!dry -f,--force --verify-remote -v,--verbose --recent
 ls-files|status|env|logs|pointer|fsck|locks|version|ext|help: read text* $all --file=read
 migrate info: read text* --everything --above=text --top=text -I,--include=text -X,--exclude=text
 migrate import|export: write text* --everything --above=text -I,--include=text -X,--exclude=text
    """,
    "tig": "exec text* --help!help -h!help --version!help -v!help --stdin -C=cd --all",
    "bfg": """write read* @long --strip-blobs-bigger-than=text -b=text --strip-biggest-blobs=text -B=text
   --strip-blobs-with-ids=read --delete-files=text -D=text --delete-folders=text --replace-text=read
   --no-blob-protection --protect-blobs-from=text --private
    """,
    "pre-commit": """exec -h,--help!help -V,--version!help -c,--config=read --color=text
 run: exec text* -a,--all-files --files=read -v,--verbose --hook-stage=text -s,--from-ref=text -o,--to-ref=text
   --show-diff-on-failure --from-ref=text --to-ref=text
 install|uninstall|install-hooks|autoupdate|init-templatedir|migrate-config: write,net text* -f,--overwrite
   --install-hooks -t,--hook-type=text --allow-missing-config --bleeding-edge --freeze --repo=text -j,--jobs=text
 try-repo: write,net text* -f,--overwrite --install-hooks -t,--hook-type=text --allow-missing-config --bleeding-edge
   --freeze --repo=text -j,--jobs=text
 clean|gc: delete none
 sample-config|validate-config|validate-manifest|help: read read*
    """,
    "gitk|git-gui|gitg|lazygit|gitui": "exec text* --help!help -h!help --version!help",
    "git-extras|git-summary|git-effort|git-info|git-count|git-authors": "read text* --help!help -h!help",
    "git-filter-repo": """write text* --analyze --force,-f --path=text --path-glob=text --path-regex=text
   --invert-paths --paths-from-file=read --path-rename=text --replace-text=read --strip-blobs-bigger-than=text
   --mailmap=read --refs=text --dry-run!dry -n!dry --source=read --target=write --subdirectory-filter=text
   --to-subdirectory-filter=text --help!help
    """,
    "yadm|vcsh|etckeeper": """write text*
 list|status|log|diff|show|which|list-untracked|list-tracked|introspect: read text* -a -s --short -p --oneline
   -n=text -#
 version|help: read text* -a -s --short -p --oneline -n=text -#
    """,
    "gitleaks|trufflehog": """read text* --help!help -h!help
 detect|dir|git|protect|stdin|directory|filesystem|version: read text* -s,--source=read -v,--verbose
   -r,--report-path=write!write -f,--report-format=text -c,--config=read --redact=?text --no-git --log-opts=text
   -b,--baseline-path=read --exit-code=text --no-banner -l,--log-level=text --staged --follow-symlinks --json
   --only-verified --since-commit=text --branch=text
    """,
    "gitlint|commitlint": """read text* --config=read -C=read --commits=text --commit=text --msg-filename=read -c=text
   -v,--verbose --staged
    """,
}
