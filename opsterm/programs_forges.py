"""Programs of the hosts of git: GitHub, GitLab, Gitea."""

PROGRAMS = {
    "gh": """read --help!help -h!help --version!help
 $r = -R,--repo=text --hostname=text -q,--jq=text --json=?text -t,--template=text -w,--web -L,--limit=text
 $l1 = $r -A,--author=text -a,--assignee=text -B,--base=text -b,--branch=text -l,--label=text
 $l2 = $l1 -S,--search=text -H,--head=text -s,--state=text --app=text -m,--milestone=text --mention=text
 $l3 = $l2 -d,--draft --order=text --sort=text -u,--user=text -c,--commit=text -e,--event=text --created=text
 $l = $l3 --status=text --workflow=text --comments --all -a
 $w1 = $r -b,--body=text -F,--body-file=read -t,--title=text -l,--label=text -m,--milestone=text
 $w2 = $w1 -r,--reviewer=text -a,--assignee=text -p,--project=text -y,--yes --confirm -f,--force -e,--editor
 $w = $w2 --description=text -d,--draft
 api graphql: net none -F,--field=text -f,--raw-field=text
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
 gist create|new: write,net read* -d,--desc=text -f,--filename=text -p,--public -w,--web
 gist edit|rename|clone: write,net text* -d,--desc=text -f,--filename=text -p,--public -w,--web
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
 auth status: net text* $l -t,--show-token!secret
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
}
