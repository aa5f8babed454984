"""Other programs for version control: Mercurial, Subversion, Jujutsu."""

PROGRAMS = {
    "hg": """read -R,--repository=cd --cwd=cd -y,--noninteractive -q,--quiet -v,--verbose --color=text
        --config=text!exec
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
    "svn": """read --username=text --password=text --no-auth-cache --non-interactive
        --force-interactive
   --trust-server-cert --trust-server-cert-failures=text --config-dir=read!exec --config-option=text!exec
   --password-from-stdin
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
    "svnsync|svnserve|git-shell|git-receive-pack|git-upload-pack|cvs": "write,net text*",
    "bzr|fossil|darcs": """write text*
 log|status|st|diff|info|ls|version|help|cat|annotate|blame|timeline|branch: read text* -v,--verbose -r=text
   --revision=text -l=text -n=text -W=text -p -R=read --brief
 changes|extras|finfo: read text* -v,--verbose -r=text --revision=text -l=text -n=text -W=text -p -R=read --brief
    """,
}
