"""Programs for version control and its hosts: git, GitHub and GitLab, Mercurial, Subversion, Jujutsu."""

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
 $diff171 = $diff16 --no-function-context --exit-code --quiet --ext-diff --no-ext-diff --textconv
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
   -y,--no-prompt --symlinks --tool-help --trust-exit-code --no-index
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
 fsck: read text* --lost-found!write $q --unreachable --dangling --tags --root --cache --reflogs --full
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
 fmt-merge-msg|show-index|stripspace|var: read text* --log=?text -m,--message=text --into-name=text -F,--file=text
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
 submodule foreach: write,exec shell --recursive
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
    "gh": """read --help!help -h!help --version!help
 $r = -R,--repo=text --hostname=text -q,--jq=text --json=?text -t,--template=text -w,--web -L,--limit=text
 $l1 = $r -A,--author=text -a,--assignee=text -B,--base=text -b,--branch=text -l,--label=text
 $l2 = $l1 -S,--search=text -H,--head=text -s,--state=text --app=text -m,--milestone=text --mention=text
 $l3 = $l2 -d,--draft --order=text --sort=text -u,--user=text -c,--commit=text -e,--event=text --created=text
 $l = $l3 --status=text --workflow=text --comments --all -a
 $w1 = $r -b,--body=text -F,--body-file=read -t,--title=text -l,--label=text -m,--milestone=text
 $w2 = $w1 -r,--reviewer=text -a,--assignee=text -p,--project=text -y,--yes --confirm -f,--force -e,--editor
 $w = $w2 --description=text -d,--draft
 api: net text --cache=text -F,--field=text!write -H,--header=text --hostname=text -i,--include --input=read!write
   -q,--jq=text -X,--method=text --paginate -p,--preview=text -f,--raw-field=text!write --silent --slurp --verbose
   -t,--template=text
 alias:
 alias list|ls: read none
 alias set|import: write text* -s,--shell --clobber
 alias delete: write text* --all
 attestation|at:
 attestation|at verify: net text* $r -o,--owner=text --predicate-type=text --signer-workflow=text --bundle=read
   --format=text
 attestation|at download|trusted-root: write,net text*
 auth:
 auth status: net none -h,--hostname=text -t,--show-token!secret -a,--active --json=text -q,--jq=text
 auth token: secret none -h,--hostname=text -u,--user=text --secure-storage
 auth login|logout|refresh|setup-git|switch: write,net none -h,--hostname=text -s,--scopes=text -p,--git-protocol=text
   -w,--web --with-token -u,--user=text -c,--clipboard --skip-ssh-key --insecure-storage -r,--remove-scopes=text
   --reset-scopes -f,--force
 agent-task|agent list|view: net text* $l --log --follow
 agent-task|agent create: write,net text* -F,--from-file=read -b,--base=text --follow -R=text
 co: write,net text? -b,--branch=text --detach -f,--force --recurse-submodules -R=text
 browse: net text* -b,--branch=text -c,--commit=?text -n,--no-browser -p,--projects -s,--settings -w,--wiki
   -r,--releases -a,--actions --blame -R,--repo=text
 cache:
 cache list|ls: net none $r -O,--order=text -S,--sort=text -k,--key=text -r,--ref=text
 cache delete: delete,net text? -a,--all --succeed-on-no-caches -R,--repo=text
 codespace|cs: read -c,--codespace=text
 codespace|cs list|ls|logs|ports|view: net text* -c,--codespace=text $r -o,--org=text -u,--user=text -f,--follow
 codespace|cs create|edit|stop|rebuild|code|jupyter: write,net text* $w -c,--codespace=text --full -o,--org=text
 codespace|cs delete: delete,net none --all -c,--codespace=text --days=text -f,--force -o,--org=text -R,--repo=text
   -u,--user=text
 codespace|cs ssh: write,net remote -c,--codespace=text --config -d,--debug --debug-file=write --profile=text
   --server-port=text -R,--repo=text
 codespace|cs cp: write,net text* -e,--expand -p,--profile=text -r,--recursive -c,--codespace=text
 completion: read none -s,--shell=text
 config: read
 config get|list|ls: read text* -h,--host=text
 config set: write text text -h,--host=text
 config clear-cache: delete none
 copilot: net
 copilot *: net text* -t,--target=text
 extension|ext|extensions: read
 extension|ext|extensions list|ls|search|browse: net text* $l --owner=text --license=text --debug
 extension|ext|extensions install|upgrade|exec|create: exec,net text* --pin=text --force --all --dry-run
   --precompiled=text
 extension|ext|extensions remove: write text
 gist: read
 gist list|ls|view: net text* $r -f,--filename=text --files -r,--raw --public --secret --filter=text --include-content
 gist create|new|edit|rename|clone: write,net text* -d,--desc=text -f,--filename=text -p,--public -w,--web
   -a,--add=read -r,--remove=text
 gist delete: delete,net text --yes
 gpg-key|ssh-key: read
 gpg-key|ssh-key list|ls: net none
 gpg-key|ssh-key add: priv,net read -t,--title=text --type=text
 gpg-key|ssh-key delete: priv,net text -y,--yes --confirm
 help: read text*
 issue: read $r
 issue list|ls|status|view: net text* $l -c,--comments -t,--template=text
 issue create|new|close|comment|edit|lock|unlock|pin|unpin|reopen|transfer: write,net text* $w -c,--comment=text
   -c,--checkout --reason=text -r --list!look --name=text --base=text --add-assignee=text --add-label=text --edit-last
   --add-project=text --remove-assignee=text --remove-label=text --remove-project=text --parent=text --type=text
 issue develop: write,net text* $w -c,--comment=text -c,--checkout --reason=text -r --list!look --name=text
   --base=text --add-assignee=text --add-label=text --edit-last --add-project=text --remove-assignee=text
   --remove-label=text --remove-project=text --parent=text --type=text
 issue delete: delete,net text --yes --confirm -R,--repo=text
 label: read $r
 label list|ls: net none $l
 label create|edit|clone: write,net text* -c,--color=text -d,--description=text -f,--force -n,--name=text
 label delete: delete,net text --yes --confirm
 org: read
 org list|ls: net none $r
 pr: read $r
 pr list|ls|status|view|checks|diff: net text* $l -c,--comments -c,--conflict-status -i,--interval=text --required
   --watch --fail-fast --color=text --name-only --patch -e,--exclude=text
 pr checkout|co: write,net text? -b,--branch=text --detach -f,--force --recurse-submodules
 pr merge: write,net text? $w --admin -A,--author-email=text --auto -d,--delete-branch --disable-auto --squash -s
   --match-head-commit=text -m,--merge -r,--rebase -t,--subject=text
 pr create|new|close|comment|edit|lock|unlock|ready|reopen|review|update-branch: write,net text* $w -c,--comment=text
   -d,--delete-branch -B,--base=text -H,--head=text -d,--draft -f,--fill --fill-first --fill-verbose
   --no-maintainer-edit --undo --approve -a -r,--request-changes --add-assignee=text --add-label=text
   --add-project=text --add-reviewer=text --remove-assignee=text --remove-label=text --remove-project=text
   --remove-reviewer=text --edit-last --rebase --dry-run!dry --recover=text --reason=text
 pr revert: write,net text* $w -c,--comment=text -d,--delete-branch -B,--base=text -H,--head=text -d,--draft -f,--fill
   --fill-first --fill-verbose --no-maintainer-edit --undo --approve -a -r,--request-changes --add-assignee=text
   --add-label=text --add-project=text --add-reviewer=text --remove-assignee=text --remove-label=text
   --remove-project=text --remove-reviewer=text --edit-last --rebase --dry-run!dry --recover=text --reason=text
 preview:
 preview *: net text*
 project: read
 project list|ls|view|field-list|item-list: net text* $r --owner=text --format=text --closed -q,--query=text
 project create|edit|copy|close|link|unlink|mark-template|field-create|item-add: write,net text* --owner=text
   --title=text --format=text --id=text --project-id=text --field-id=text --text=text --undo --url=text --body=text
   --number=text --date=text --readme=text --visibility=text --name=text --data-type=text --repo=text
 project item-create|item-edit|item-archive: write,net text* --owner=text --title=text --format=text --id=text
   --project-id=text --field-id=text --text=text --undo --url=text --body=text --number=text --date=text --readme=text
   --visibility=text --name=text --data-type=text --repo=text
 project delete|field-delete|item-delete: delete,net text* --owner=text --format=text --id=text
 release: read $r
 release list|ls|view|verify|verify-asset: net text* $l --exclude-drafts --exclude-pre-releases -O,--order=text
 release download: write,net text? -A,--archive=text --clobber -D,--dir=write -O,--output=write -p,--pattern=text
   --skip-existing
 release create|edit|new: write,net text read* --discussion-category=text -d,--draft --generate-notes --latest
   -n,--notes=text -F,--notes-file=read --notes-start-tag=text -p,--prerelease --target=text -t,--title=text
   --verify-tag --tag=text --notes-from-tag --fail-on-no-commits
 release upload: write,net text read* --clobber
 release delete|delete-asset: delete,net text text? --cleanup-tag -y,--yes
 repo: read
 repo list|ls|view|gitignore|license|read-dir|read-file|autolink: net text* $l --archived --fork --no-archived
   --source -l,--language=text --topic=text --visibility=text
 repo clone: write,net text write? -u,--upstream-remote-name=text --no-upstream
 repo create|new|edit|fork|rename|sync|set-default|unarchive: write,net text* $w --add-readme -c,--clone=?text
   -d,--description=text --disable-issues --disable-wiki -g,--gitignore=text -h,--homepage=text --include-all-branches
   --internal -l,--license=text --private --public --push -r,--remote=text --remote-name=text -s,--source=text
   -t,--team=text --template=?text --visibility=text --accept-visibility-change-consequences --add-topic=text
   --remove-topic=text --default-branch=text --default-branch-only --fork-name=text --org=text --force -u,--unset
   -v,--view!look -b,--branch=text --enable-issues=?text --enable-wiki=?text --enable-merge-commit=?text
   --enable-auto-merge=?text --enable-rebase-merge=?text --enable-squash-merge=?text --delete-branch-on-merge=?text
   --allow-forking=?text --allow-update-branch=?text --enable-discussions=?text --enable-projects=?text
 repo archive: write,net text? -y,--yes --confirm
 repo delete: delete,net text? --yes --confirm
 repo deploy-key:
 repo deploy-key list|ls: net none $r
 repo deploy-key add: priv,net read -w,--allow-write -t,--title=text -R,--repo=text
 repo deploy-key delete: priv,net text -R,--repo=text
 ruleset|rs: read
 ruleset|rs list|ls|view|check: net text* $r --default -o,--org=text -p,--parents
 run: read $r
 run list|ls|view|watch: net text* $l --exit-status -j,--job=text --log --log-failed -v,--verbose -i,--interval=text
   -w,--workflow=text -a,--attempt=text --compact
 run download: write,net text? -D,--dir=write -n,--name=text -p,--pattern=text
 run cancel|rerun: write,net text? -d,--debug --failed -j,--job=text --force
 run delete: delete,net text?
 search: read
 search *: net text* $l --owner=text --language=text --visibility=text --match=text --filename=text --extension=text
   --archived --created=text --closed=text --comments=text --updated=text --include-prs --interactions=text
   --involves=text --locked --mentions=text --no-assignee --no-label --no-milestone --no-project --project=text
   --reactions=text --repo=text --team-mentions=text --followers=text --forks=text --good-first-issues=text
   --help-wanted-issues=text --license=text --include-forks=text --number-topics=text --size=text --stars=text
   --topic=text --checks=text --merged --merged-at=text --review=text --review-requested=text --reviewed-by=text
   --author-date=text --author-email=text --author-name=text --committer=text --committer-date=text
   --committer-email=text --committer-name=text --hash=text --merge --parent=text --tree=text --commenter=text
   --label=text
 secret|variable: read $r
 secret|variable list|ls|get: net text* -a,--app=text -e,--env=text -o,--org=text -u,--user
 secret|variable set: write,net text? -a,--app=text -b,--body=text -e,--env=text -f,--env-file=read --no-store
   -o,--org=text -r,--repos=text -u,--user -v,--visibility=text --no-repos-selected
 secret|variable delete|remove: delete,net text -a,--app=text -e,--env=text -o,--org=text -u,--user
 status: net none -e,--exclude=text -o,--org=text
 workflow: read $r
 workflow list|ls|view: net text* $r -a,--all -r,--ref=text -y,--yaml
 workflow run|enable|disable: write,net text? -F,--field=text --json -f,--raw-field=text -r,--ref=text
    """,
    "glab": """read --help!help -h!help -v,--version!help -R,--repo=text
 $l1 = -A,--all -F,--output=text -O,--output-format=text -P,--per-page=text -p,--page=text -g,--group=text
 $l2 = $l1 -a,--assignee=text --author=text -l,--label=text -m,--milestone=text -c,--closed
 $l3 = $l2 -s,--source-branch=text -t,--target-branch=text --search=text -w,--web -M,--merged -d,--draft
 $l4 = $l3 -r,--reviewer=text -C,--confidential --order=text -S,--sort=text --not-label=text --in=text
 $l5 = $l4 -o,--orderby=text -b,--branch=text -n,--name=text --system-logs -u,--user=text --comments
 $l6 = $l5 --status=text -H,--mine --archived --ref=text --sha=text --updated-after=text --updated-before=text
 $l = $l6 --raw --color=text
 check-update|version|completion|help: read text* -s,--shell=text
 alias: read
 alias list: net text* $l
 alias set: write,net text* $l -p,--paginate -f,--filename=read -v,--variables=text -i --force
 alias delete: delete,net text* $l -y,--yes -f,--force --id=text
 alias ls|view|show|diff|issues|for|contributors|search|events|status|get|trace: net text* $l
 alias lint|approvers|board|generate|ask: net text* $l
 alias purge: delete,net text* $l -y,--yes -f,--force --id=text
 alias create|new|close|reopen|merge|approve|revoke|note|subscribe|unsubscribe: write,net text* $l -t,--title=text
   -d,--description=text -f,--fill -y,--yes -a,--assignee=text -s,--source-branch=text -b,--target-branch=text
   -m,--message=text --remove-source-branch --squash -i --public --internal --private --push -n,--notes=text
   -F,--notes-file=read
 alias update|rebase|todo|checkout: write,net text* $l -t,--title=text -d,--description=text -f,--fill -y,--yes
   -a,--assignee=text -s,--source-branch=text -b,--target-branch=text -m,--message=text --remove-source-branch
   --squash -i --public --internal --private --push -n,--notes=text -F,--notes-file=read
 alias fork|clone|archive|transfer|mirror|upload|download|run|retry|trigger: write,net text* $l -p,--paginate
   -f,--filename=read -v,--variables=text -i --force
 alias cancel|run-trig|import|export|publish: write,net text* $l -p,--paginate -f,--filename=read -v,--variables=text
   -i --force
 config: read
 config get: net text* $l
 config set: write,net text* $l -p,--paginate -f,--filename=read -v,--variables=text -i --force
 config edit: write text* -g,--global -h,--host=text
 config list|ls|view|show|diff|issues|for|contributors|search|events|status: net text* $l
 config trace|lint|approvers|board|generate|ask: net text* $l
 config delete|purge: delete,net text* $l -y,--yes -f,--force --id=text
 config create|new|close|reopen|merge|approve|revoke|note|subscribe|unsubscribe: write,net text* $l -t,--title=text
   -d,--description=text -f,--fill -y,--yes -a,--assignee=text -s,--source-branch=text -b,--target-branch=text
   -m,--message=text --remove-source-branch --squash -i --public --internal --private --push -n,--notes=text
   -F,--notes-file=read
 config update|rebase|todo|checkout: write,net text* $l -t,--title=text -d,--description=text -f,--fill -y,--yes
   -a,--assignee=text -s,--source-branch=text -b,--target-branch=text -m,--message=text --remove-source-branch
   --squash -i --public --internal --private --push -n,--notes=text -F,--notes-file=read
 config fork|clone|archive|transfer|mirror|upload|download|run|retry|trigger: write,net text* $l -p,--paginate
   -f,--filename=read -v,--variables=text -i --force
 config cancel|run-trig|import|export|publish: write,net text* $l -p,--paginate -f,--filename=read -v,--variables=text
   -i --force
 api: net text -F,--field=text!write -f,--raw-field=text!write -X,--method=text -H,--header=text -i,--include
   --input=read!write --paginate --hostname=text --silent --output=text
 auth:
 auth status: net text* $l
 auth login|logout|configure-docker|docker-helper: write,net none -h,--hostname=text -t,--token=text --stdin
   -g,--git-protocol=text -p,--api-protocol=text -j,--job-token=text -a,--api-host=text --use-keyring
 auth list|ls|view|show|diff|issues|for|contributors|search|events|get|trace: net text* $l
 auth lint|approvers|board|generate|ask: net text* $l
 auth delete|purge: delete,net text* $l -y,--yes -f,--force --id=text
 auth create|new|close|reopen|merge|approve|revoke|note|subscribe|unsubscribe: write,net text* $l -t,--title=text
   -d,--description=text -f,--fill -y,--yes -a,--assignee=text -s,--source-branch=text -b,--target-branch=text
   -m,--message=text --remove-source-branch --squash -i --public --internal --private --push -n,--notes=text
   -F,--notes-file=read
 auth update|rebase|todo|checkout: write,net text* $l -t,--title=text -d,--description=text -f,--fill -y,--yes
   -a,--assignee=text -s,--source-branch=text -b,--target-branch=text -m,--message=text --remove-source-branch
   --squash -i --public --internal --private --push -n,--notes=text -F,--notes-file=read
 auth fork|clone|archive|transfer|mirror|upload|download|run|retry|trigger: write,net text* $l -p,--paginate
   -f,--filename=read -v,--variables=text -i --force
 auth cancel|run-trig|set|import|export|publish: write,net text* $l -p,--paginate -f,--filename=read
   -v,--variables=text -i --force
 ci|pipeline|pipe: read
 ci|pipeline|pipe list|ls|view|status|trace|get|lint: net text* $l
 ci|pipeline|pipe config: net text* $l -l,--live -c,--compact -p,--pipeline-id=text -d,--with-job-details
   --with-variables --dry-run --include-jobs
 ci|pipeline|pipe delete: delete,net text* $l -y,--yes -f,--force --id=text
 ci|pipeline|pipe run|retry|trigger|cancel|run-trig: write,net text* $l -p,--paginate -f,--filename=read
   -v,--variables=text -i --force
 ci|pipeline|pipe artifact: write,net text* $l --variables=text -v=text -f,--variables-from=read
 ci|pipeline|pipe show|diff|issues|for|contributors|search|events|approvers: net text* $l
 ci|pipeline|pipe board|generate|ask: net text* $l
 ci|pipeline|pipe purge: delete,net text* $l -y,--yes -f,--force --id=text
 ci|pipeline|pipe create|new|close|reopen|merge|approve|revoke|note|subscribe: write,net text* $l -t,--title=text
   -d,--description=text -f,--fill -y,--yes -a,--assignee=text -s,--source-branch=text -b,--target-branch=text
   -m,--message=text --remove-source-branch --squash -i --public --internal --private --push -n,--notes=text
   -F,--notes-file=read
 ci|pipeline|pipe unsubscribe|update|rebase|todo|checkout: write,net text* $l -t,--title=text -d,--description=text
   -f,--fill -y,--yes -a,--assignee=text -s,--source-branch=text -b,--target-branch=text -m,--message=text
   --remove-source-branch --squash -i --public --internal --private --push -n,--notes=text -F,--notes-file=read
 ci|pipeline|pipe fork|clone|archive|transfer|mirror|upload|download|set|import: write,net text* $l -p,--paginate
   -f,--filename=read -v,--variables=text -i --force
 ci|pipeline|pipe export|publish: write,net text* $l -p,--paginate -f,--filename=read -v,--variables=text -i --force
 ssh-key|gpg-key|deploy-key: read
 ssh-key|gpg-key|deploy-key list|get: net text* $l
 ssh-key|gpg-key|deploy-key add: priv,net text* -t,--title=text -k,--key=text --can-push -e,--expires-at=text
 ssh-key|gpg-key|deploy-key delete: delete,net text* $l -y,--yes -f,--force --id=text
 ssh-key|gpg-key|deploy-key ls|view|show|diff|issues|for|contributors|search: net text* $l
 ssh-key|gpg-key|deploy-key events|status|trace|lint|approvers|board|generate: net text* $l
 ssh-key|gpg-key|deploy-key ask: net text* $l
 ssh-key|gpg-key|deploy-key purge: delete,net text* $l -y,--yes -f,--force --id=text
 ssh-key|gpg-key|deploy-key create|new|close|reopen|merge|approve|revoke|note: write,net text* $l -t,--title=text
   -d,--description=text -f,--fill -y,--yes -a,--assignee=text -s,--source-branch=text -b,--target-branch=text
   -m,--message=text --remove-source-branch --squash -i --public --internal --private --push -n,--notes=text
   -F,--notes-file=read
 ssh-key|gpg-key|deploy-key subscribe|unsubscribe|update|rebase|todo|checkout: write,net text* $l -t,--title=text
   -d,--description=text -f,--fill -y,--yes -a,--assignee=text -s,--source-branch=text -b,--target-branch=text
   -m,--message=text --remove-source-branch --squash -i --public --internal --private --push -n,--notes=text
   -F,--notes-file=read
 ssh-key|gpg-key|deploy-key fork|clone|archive|transfer|mirror|upload|download: write,net text* $l -p,--paginate
   -f,--filename=read -v,--variables=text -i --force
 ssh-key|gpg-key|deploy-key run|retry|trigger|cancel|run-trig|set|import|export: write,net text* $l -p,--paginate
   -f,--filename=read -v,--variables=text -i --force
 ssh-key|gpg-key|deploy-key publish: write,net text* $l -p,--paginate -f,--filename=read -v,--variables=text -i
   --force
 token: read
 token list: net text* $l
 token create|revoke: write,net text* $l -t,--title=text -d,--description=text -f,--fill -y,--yes -a,--assignee=text
   -s,--source-branch=text -b,--target-branch=text -m,--message=text --remove-source-branch --squash -i --public
   --internal --private --push -n,--notes=text -F,--notes-file=read
 token rotate: priv,net text* $l
 token ls|view|show|diff|issues|for|contributors|search|events|status|get|trace: net text* $l
 token lint|approvers|board|generate|ask: net text* $l
 token delete|purge: delete,net text* $l -y,--yes -f,--force --id=text
 token new|close|reopen|merge|approve|note|subscribe|unsubscribe|update|rebase: write,net text* $l -t,--title=text
   -d,--description=text -f,--fill -y,--yes -a,--assignee=text -s,--source-branch=text -b,--target-branch=text
   -m,--message=text --remove-source-branch --squash -i --public --internal --private --push -n,--notes=text
   -F,--notes-file=read
 token todo|checkout: write,net text* $l -t,--title=text -d,--description=text -f,--fill -y,--yes -a,--assignee=text
   -s,--source-branch=text -b,--target-branch=text -m,--message=text --remove-source-branch --squash -i --public
   --internal --private --push -n,--notes=text -F,--notes-file=read
 token fork|clone|archive|transfer|mirror|upload|download|run|retry|trigger: write,net text* $l -p,--paginate
   -f,--filename=read -v,--variables=text -i --force
 token cancel|run-trig|set|import|export|publish: write,net text* $l -p,--paginate -f,--filename=read
   -v,--variables=text -i --force
 securefile: read
 variable: read
 variable list|ls|get: net text* $l
 variable export: write,net text* $l -p,--paginate -f,--filename=read -v,--variables=text -i --force
 variable set: write,net text* $l -p,--paginate -f,--filename=read -v,--variables=text -i --force
 variable update: write,net text* $l -t,--title=text -d,--description=text -f,--fill -y,--yes -a,--assignee=text
   -s,--source-branch=text -b,--target-branch=text -m,--message=text --remove-source-branch --squash -i --public
   --internal --private --push -n,--notes=text -F,--notes-file=read
 variable delete: delete,net text* $l -y,--yes -f,--force --id=text
 variable view|show|diff|issues|for|contributors|search|events|status|trace|lint: net text* $l
 variable approvers|board|generate|ask: net text* $l
 variable purge: delete,net text* $l -y,--yes -f,--force --id=text
 variable create|new|close|reopen|merge|approve|revoke|note|subscribe: write,net text* $l -t,--title=text
   -d,--description=text -f,--fill -y,--yes -a,--assignee=text -s,--source-branch=text -b,--target-branch=text
   -m,--message=text --remove-source-branch --squash -i --public --internal --private --push -n,--notes=text
   -F,--notes-file=read
 variable unsubscribe|rebase|todo|checkout: write,net text* $l -t,--title=text -d,--description=text -f,--fill
   -y,--yes -a,--assignee=text -s,--source-branch=text -b,--target-branch=text -m,--message=text
   --remove-source-branch --squash -i --public --internal --private --push -n,--notes=text -F,--notes-file=read
 variable fork|clone|archive|transfer|mirror|upload|download|run|retry|trigger: write,net text* $l -p,--paginate
   -f,--filename=read -v,--variables=text -i --force
 variable cancel|run-trig|import|publish: write,net text* $l -p,--paginate -f,--filename=read -v,--variables=text -i
   --force
 *: read
 * list|ls|view|show|diff|issues|for|contributors|search|events|status|get|trace: net text* $l
 * lint|approvers|board|generate|ask: net text* $l
 * delete|purge: delete,net text* $l -y,--yes -f,--force --id=text
 * create|new|close|reopen|merge|approve|revoke|note|subscribe|unsubscribe: write,net text* $l -t,--title=text
   -d,--description=text -f,--fill -y,--yes -a,--assignee=text -s,--source-branch=text -b,--target-branch=text
   -m,--message=text --remove-source-branch --squash -i --public --internal --private --push -n,--notes=text
   -F,--notes-file=read
 * update|rebase|todo|checkout: write,net text* $l -t,--title=text -d,--description=text -f,--fill -y,--yes
   -a,--assignee=text -s,--source-branch=text -b,--target-branch=text -m,--message=text --remove-source-branch
   --squash -i --public --internal --private --push -n,--notes=text -F,--notes-file=read
 * fork|clone|archive|transfer|mirror|upload|download|run|retry|trigger|cancel: write,net text* $l -p,--paginate
   -f,--filename=read -v,--variables=text -i --force
 * run-trig|set|import|export|publish: write,net text* $l -p,--paginate -f,--filename=read -v,--variables=text -i
   --force
    """,
    "hub": """write,net text* --noop!dry --help!help
 version|help: read text*
 api: net text --flat --paginate -t --color=?text -X,--method=text -F,--field=text!write -f,--raw-field=text!write
   -H,--header=text --input=read!write --cache=text --obey-ratelimit -i,--include
 browse: net text* -u,--url -c,--copy
 ci-status: net text? -v,--verbose -f,--format=text --color=?text
 issue|pr|release|gist: net none -s,--state=text -f,--format=text -a,--assignee=text -c,--creator=text
   -l,--labels=text -L,--limit=text -d,--since=text -o,--sort=text -^,--sort-ascending --include-pulls
   -M,--milestone=text -@,--mentioned=text -b,--base=text -h,--head=text --color=?text -#
 issue|pr|release|gist show|list|labels: net text* -f,--format=text -u,--url -c,--copy -L,--limit=text --json
   -d,--include-drafts -p,--exclude-prereleases --show-downloads -s,--state=text
 issue|pr|release|gist create|update|transfer|checkout|merge|edit|download: write,net text* -m,--message=text
   -F,--file=read -a=read -l=text -t,--commitish=text -d,--draft
 issue|pr|release|gist delete: delete,net text
 delete: delete,net text -y,--yes
 compare|log|status|diff|show|blame|ls-files|grep: net text* -u,--url -c,--copy -b,--base=text
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
    "hg": """read -R,--repository=cd --cwd=cd -y,--noninteractive -q,--quiet -v,--verbose --color=text --config=text
   --debug --debugger --encoding=text --encodingmode=text --traceback --time --profile --pager=text --hidden
   --version!help -h,--help!help
 $io = -I,--include=text -X,--exclude=text -S,--subrepos
 $diff1 = -r,--rev=text -c,--change=text -a,--text -g,--git --binary --nodates --noprefix
 $diff2 = $diff1 -p,--show-function --reverse -w,--ignore-all-space -b,--ignore-space-change
 $diff3 = $diff2 -B,--ignore-blank-lines -Z,--ignore-space-at-eol -U,--unified=text --stat --root=read
 $diff = $diff3 --from=text --to=text -T,--template=text
 $log1 = -f,--follow --follow-first -d,--date=text -C,--copies -k,--keyword=text -r,--rev=text
 $log2 = $log1 -L,--line-range=text --removed -m,--only-merges -u,--user=text --only-branch=text
 $log3 = $log2 -b,--branch=text -B,--bookmark=text -P,--prune=text -p,--patch -g,--git -l,--limit=text
 $log = $log3 -M,--no-merges --stat -G,--graph --style=text -T,--template=text
 add|addremove|forget: write read* $io -n,--dry-run!dry -s,--similarity=text
 diff|files|locate|log|history|manifest|parents|paths|tip: read text* $io $diff $log
 annotate|blame: read read* $io -n,--number -d,--date -u,--user -f,--file -l,--line-number -c,--changeset
   -r,--rev=text --skip=text --no-follow -a,--text -w -b -B -Z -T,--template=text
 grep: read text text* $io -0,--print0 --all -a,--text -f,--follow -i,--ignore-case -l,--files-with-matches
   -n,--line-number -r,--rev=text -u,--user -d,--date -T,--template=text --diff
 cat: read read* $io -o,--output=write!write -r,--rev=text --decode -T,--template=text
 identify|id: net text? -r,--rev=text -n,--num -i,--id -b,--branch -t,--tags -B,--bookmarks -e,--ssh=shell!exec
   --remotecmd=shell!exec --insecure -T,--template=text
 status|st: read read* $io -A,--all -m,--modified -a,--added -r,--removed -d,--deleted -c,--clean -u,--unknown
   -i,--ignored -n,--no-status -t,--terse=text -C,--copies -0,--print0 --rev=text --change=text -T,--template=text
 summary|sum: read none --remote!net
 heads: read text* -r,--rev=text -t,--topo -a,--active -c,--closed --style=text -T,--template=text
 incoming|in|outgoing|out: net text? $log -f,--force -n,--newest-first --bundle=write!write -e,--ssh=shell!exec
   --remotecmd=shell!exec --insecure -S
 archive|backout|bundle|commit|ci|copy|cp|export|graft|import|init|merge|phase: write text* $io -m,--message=text
   -l,--logfile=read -A,--addremove --close-branch --amend -s,--secret -e,--edit -i,--interactive -d,--date=text
   -u,--user=text -r,--rev=text -t,--type=text -o,--output=write -f,--force -a,--all --abort -n,--no-commit
   -p,--parent=text -b,--base=text -C,--clean -p,--public --draft -n,--dry-run!dry -A,--after --preview
 qnew|qrefresh: write text* $io -m,--message=text -l,--logfile=read -A,--addremove --close-branch --amend -s,--secret
   -e,--edit -i,--interactive -d,--date=text -u,--user=text -r,--rev=text -t,--type=text -o,--output=write -f,--force
   -a,--all --abort -n,--no-commit -p,--parent=text -b,--base=text -C,--clean -p,--public --draft -n,--dry-run!dry
   -A,--after --preview
 branch: read text?!write -f,--force -C,--clean -r,--rev=text
 bookmark|bookmarks|book: read text*!write -f,--force -r,--rev=text -d,--delete!write -m,--rename=text!write
   -i,--inactive!write -l,--list
 tags: read none
 tag: write text* -f,--force -l,--local -r,--rev=text --remove -e,--edit -m,--message=text -d,--date=text
   -u,--user=text
 clone: write,net url write? -U,--noupdate -u,--updaterev=text -r,--rev=text -b,--branch=text --pull --uncompressed
   --stream -e,--ssh=shell!exec --remotecmd=shell!exec --insecure
 pull|fetch: write,net text? -u,--update -f,--force -r,--rev=text -B,--bookmark=text -b,--branch=text
   -e,--ssh=shell!exec --remotecmd=shell!exec --insecure --rebase --confirm
 push: write,net text? -f,--force -r,--rev=text -B,--bookmark=text --all-bookmarks -b,--branch=text --new-branch
   --pushvars=text --publish -e,--ssh=shell!exec --remotecmd=shell!exec --insecure
 update|up|checkout|co: write text? -C,--clean -c,--check -m,--merge -d,--date=text -r,--rev=text -t,--tool=text
 resolve: write read* $io -a,--all -l,--list!look -m,--mark -u,--unmark -n,--no-status --re-merge -t,--tool=text
 revert: write write* $io -a,--all -d,--date=text -r,--rev=text -C,--no-backup -i,--interactive -n,--dry-run!dry
 remove|rm: delete delete* $io -A,--after -f,--force -n,--dry-run!dry
 rename|mv|move: write move+ write $io -A,--after -f,--force -n,--dry-run!dry
 rollback|strip|histedit|rebase|uncommit|unshelve|amend|recover|evolve|prune: write text* -r,--rev=text -b,--base=text
   -s,--source=text -d,--dest=text --keep -k --no-backup -f,--force -n,--dry-run!dry --continue --abort
   -m,--message=text -i,--interactive -B,--bookmark=text -o,--outgoing
 obsolete|absorb|fold|split|qpop|qpush|mq: write text* -r,--rev=text -b,--base=text -s,--source=text -d,--dest=text
   --keep -k --no-backup -f,--force -n,--dry-run!dry --continue --abort -m,--message=text -i,--interactive
   -B,--bookmark=text -o,--outgoing
 purge|clean: delete text* $io -a,--abort-on-err --all -i,--ignored --dirs --files -p,--print!dry -0,--print0!dry
   --confirm
 shelve: write read* $io -A,--addremove -u,--unknown --cleanup!delete -d,--delete!delete -l,--list!look -n,--name=text
   -p,--patch!look --stat!look -k,--keep -m,--message=text
 bisect: write text* -r,--reset -g,--good -b,--bad -s,--skip -e,--extend -c,--command=shell!exec -U,--noupdate
 serve: write,exec none -p,--port=text -a,--address=text -d,--daemon -n,--name=text --pid-file=write -A=write -E=write
 branches|help|config|showconfig|verify|version|root|debug*|resolve-list: read text* -a,--active -c,--closed
   -T,--template=text -u,--untrusted -e,--edit!write -l,--local -g,--global --full -T,--template=text -k,--keyword
   -c,--command
    """,
    "svn": """read --username=text --password=text --no-auth-cache --non-interactive --force-interactive
   --trust-server-cert --trust-server-cert-failures=text --config-dir=read --config-option=text --password-from-stdin
   --version!help -h,--help!help
 $s1 = -q,--quiet -v,--verbose -r,--revision=text -c,--change=text -R,--recursive -N,--non-recursive
 $s2 = $s1 --depth=text --targets=read --stop-on-copy --incremental --xml -x,--extensions=text
 $s3 = $s2 -g,--use-merge-history -l,--limit=text --changelist,--cl=text --with-all-revprops --with-no-revprops
 $s4 = $s3 --with-revprop=text --diff --diff-cmd=exec!exec --internal-diff --search=text --search-and=text
 $s5 = $s4 --force --include-externals --show-item=text --no-newline --old=text --new=text --no-diff-added
 $s6 = $s5 --no-diff-deleted --ignore-properties --properties-only --no-diff-whitespace --show-copies-as-adds
 $s7 = $s6 --notice-ancestry --summarize --git --patch-compatible -u,--show-updates --no-ignore
 $s8 = $s7 --ignore-externals --keep-local --revprop --strict --show-inherited-props --human-readable -H
 $s = $s8 --show-revs=text --log
 blame|praise|annotate|ann|cat|diff|di|info|list|ls|log|proplist|plist|pl: net read* $s
 mergeinfo: net read* $s
 status|stat|st: read read* $s
 propget|pget|pg: net text read* $s
 add|changelist|cl|cleanup|lock|unlock|mkdir|propset|pset|ps|propedit|pedit|pe: write text* $s -m,--message=text
   -F,--file=read --auto-props --no-auto-props --parents --accept=text --dry-run!dry --remove-unversioned!delete
   --remove-ignored!delete --vacuum-pristines
 propdel|pdel|pd|resolve|resolved|upgrade|patch: write text* $s -m,--message=text -F,--file=read --auto-props
   --no-auto-props --parents --accept=text --dry-run!dry --remove-unversioned!delete --remove-ignored!delete
   --vacuum-pristines
 checkout|co|export: write,net url write? $s --native-eol=text
 commit|ci|copy|cp|import|merge|switch|sw|update|up|relocate: write,net text* $s -m,--message=text -F,--file=read
   --no-unlock --parents --accept=text --dry-run!dry --no-ignore --reintegrate --record-only --ignore-ancestry
   --set-depth=text --editor-cmd=exec!exec --keep-changelists --force-log --encoding=text
 delete|del|remove|rm: delete delete* $s -m,--message=text -F,--file=read
 move|mv|rename|ren: write move+ write $s -m,--message=text --parents
 revert: write write* $s --remove-added
 help|h|?: read text*
    """,
    "svnadmin": """write text* -q,--quiet
 create|load|hotcopy|setlog|setrevprop|setuuid|pack|upgrade|recover|rmlocks: write text*
 unlock|lock|freeze|delrevprop|rmtxns: write text*
 dump|verify|lslocks|lstxns|info|help: read text* -r,--revision=text --incremental --deltas -q,--quiet
   -F,--file=write!write
    """,
    "svnlook|svnversion": """read text* -t=text -r=text --revision=text -v,--verbose -N -R --full-paths
   -n,--no-newline -c,--committed
    """,
    "jj": """read -R,--repository=cd --ignore-working-copy --ignore-immutable --at-operation,--at-op=text --debug
   --color=text --quiet --no-pager --config=text --config-file=read -h,--help!help --version!help -V!help
 $rev1 = -r,--revisions,--revision=text -s,--summary --stat --types --name-only --git --color-words
 $rev2 = $rev1 --tool=text!exec --context=text -T,--template=text -n,--limit=text -p,--patch --no-graph -G
 $rev3 = $rev2 --reversed --count --from=text -f=text --to=text -t=text -w,--ignore-all-space
 $rev4 = $rev3 -b,--ignore-space-change -a,--all-remotes --all --remote=text --tracked -c,--conflicted -l
 $rev = $rev4 --sort=text
 log|show|diff|status|st|evolog|interdiff|root|help|version|obslog|op-log: read text* $rev
 file list|show|annotate|search: read read* $rev
 file track|untrack|chmod: write text* $rev
 bookmark|b|branch|tag list|l: read text* $rev
 bookmark|b|branch|tag create|c|set|s|move|m|track|t|untrack|rename|r|advance: write text* $rev --allow-new
   -B,--allow-backwards
 bookmark|b|branch|tag delete|d|forget|f: delete text* $rev --include-remotes
 config list|l|get|g|path|p: read text* --user --repo --workspace --include-defaults --include-overridden
   -T,--template=text
 config set|s|edit|e|unset|u: write text* --user --repo --workspace
 op|operation log|show|diff: read text* $rev --op-diff
 op|operation restore|revert|undo: write text* --what=text
 op|operation abandon: delete text*
 git remote list: read none
 git remote add|remove|rename|set-url: write text*
 git root: read none
 git clone: write,net url write? --colocate --no-colocate --remote=text --depth=text -b,--branch=text
 git init: write write? --colocate --no-colocate --git-repo=read
 git import|export|colocation: write text*
 git fetch: write,net none -b,--branch=text --remote=text --all-remotes --tracked
 git push: write,net none -b,--bookmark,--branch=text -r,--revisions=text -c,--change=text --all --tracked --deleted
   --remote=text --allow-new -N --allow-empty-description --allow-private --dry-run!dry --named=text --option=text
   -o=text
 workspace list|root: read text* --name=text
 workspace add|forget|rename|update-stale: write text* --name=text -r,--revision=text --sparse-patterns=text
 sparse list: read none
 sparse set|edit|reset: write text* --add=text --remove=text --clear
 util completion|config-schema|markdown-help|mangen: read text*
 util gc: write text* --expire=text
 util exec: exec command
 abandon: delete text* -r=text --retain-bookmarks --restore-descendants -s,--summary
 undo|redo|restore|revert|backout|edit|new|next|prev|describe|desc|commit|ci: write text*
   -r,--revision,--revisions=text -m,--message=text -s,--source=text -b,--branch=text -d,--destination,--onto=text
   -o=text -A,--insert-after,--after=text -B,--insert-before,--before=text -f,--from=text -t,--to,--into=text
   -c,--changes-in=text -i,--interactive --tool=text --edit -e --no-edit --stdin --reset-author --author=text
   --keep-emptied -u,--use-destination-message --skip-emptied -p,--parallel -l,--list --restore-descendants --editor
   --config=text
 squash|split|rebase|duplicate|absorb: write text* -r,--revision,--revisions=text -m,--message=text -s,--source=text
   -b,--branch=text -d,--destination,--onto=text -o=text -A,--insert-after,--after=text
   -B,--insert-before,--before=text -f,--from=text -t,--to,--into=text -c,--changes-in=text -i,--interactive
   --tool=text --edit -e --no-edit --stdin --reset-author --author=text --keep-emptied -u,--use-destination-message
   --skip-emptied -p,--parallel -l,--list --restore-descendants --editor --config=text
 resolve: write text* -r=text -l,--list!look --tool=text
 diffedit|parallelize|sign|unsign|metaedit|simplify-parents: write text* -r,--revision,--revisions=text -f,--from=text
   -t,--to=text -m,--message=text -s,--source=text --key=text --tool=text
 fix: write,exec text* -s,--source=text --include-unchanged-files
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
    "tea": """read --help!help -h!help --version!help
 issues|issue|i|pulls|pull|pr|labels|label|milestones|ms|milestone|releases: net text? --repo=text -r=text
   --remote=text -R=text --login=text -l=text --output=text -o=text --state=text --limit=text --page=text
   --fields=text -f=text --comments
 release|r|times|repos|repo|branches|notifications: net text? --repo=text -r=text --remote=text -R=text --login=text
   -l=text --output=text -o=text --state=text --limit=text --page=text --fields=text -f=text --comments
 logins|login|whoami|open|o: read text* --output=text
 clone|checkout: write,net text*
 *: write,net text*
 * create|c|edit|e|close|reopen|open|checkout|co|merge|m|review|delete|rm: write,net text* --title=text -t=text
   --description=text -d=text
 * ls|list|search: net text* --state=text --limit=text --output=text -o=text
    """,
    "svnsync|svnserve|git-shell|git-receive-pack|git-upload-pack|cvs": "write,net text*",
    "bzr|fossil|darcs": """write text*
 log|status|st|diff|info|ls|version|help|cat|annotate|blame|timeline|branch: read text* -v,--verbose -r=text
   --revision=text -l=text -n=text -W=text -p -R=read --brief
 changes|extras|finfo: read text* -v,--verbose -r=text --revision=text -l=text -n=text -W=text -p -R=read --brief
    """,
    "gitk|git-gui|gitg|lazygit|gitui": "exec text* --help!help -h!help --version!help",
    "git-extras|git-summary|git-effort|git-info|git-count|git-authors": "read text* --help!help -h!help",
    "git-filter-repo": """write text* --analyze --force,-f --path=text --path-glob=text --path-regex=text
   --invert-paths --paths-from-file=read --path-rename=text --replace-text=read --strip-blobs-bigger-than=text
   --mailmap=read --refs=text --dry-run!dry -n!dry --source=read --target=write --subdirectory-filter=text
   --to-subdirectory-filter=text --help!help
    """,
    "yadm|vcsh|etckeeper": """write text*
 list|status|log|diff|show|foreach|which|list-untracked|list-tracked|introspect: read text* -a -s --short -p --oneline
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
