"""Rules about version control and its hosts."""

from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE
from opsterm.riskrules import Rule

RULES = (
    Rule(
        "git-reset-hard", DANGEROUS, "it throws away every change that is not committed",
        ("git reset --hard|--merge",),
        hits=("git reset --hard", "git -C repo reset --hard HEAD~3", "git reset --hard origin/main"),
        misses=("git reset --soft HEAD~1", "git reset HEAD file", "git log --grep 'reset --hard'"),
        instead="git stash push -u first: what is stashed can come back",
    ),
    Rule(
        "git-clean", DANGEROUS, "it removes files that git does not track, and nothing keeps a copy",
        ("git clean -f", "git clean -x", "git clean -X"),
        hits=("git clean -fd", "git clean -xdf", "git clean -d --force"),
        misses=("git clean -nd", "git clean -nfd"),
        instead="git clean -nd shows what would go",
    ),
    Rule(
        "git-discard", DANGEROUS, "it throws away changes of files that are not committed",
        (
            "git checkout :.|./*|:/|:/*", "git checkout #2+ !-b|-B|-t|-p|--orphan|-d", "git checkout -f",
            "git checkout -- !-p|-b|-B", "git checkout --ours|--theirs|--pathspec-from-file", "git restore !-S|-p",
            "git restore -W !-p", "git switch -f", "git checkout-index -f|-a",
        ),
        hits=(
            "git checkout .", "git checkout -- .", "git checkout HEAD file.txt", "git checkout -f main",
            "git restore .", "git restore file.txt", "git restore --staged --worktree .",
            "git switch --discard-changes main", "git checkout HEAD -- src/",
        ),
        misses=(
            "git checkout main", "git checkout -b new origin/main", "git restore --staged .", "git switch main",
            "git checkout -p",
        ),
        instead="git stash push -u first: what is stashed can come back",
    ),
    Rule(
        "git-branch-delete", DANGEROUS, "it deletes a branch even where its commits are nowhere else",
        ("git branch -D", "git branch -d -f"),
        hits=("git branch -D old", "git branch --delete --force old"),
        misses=("git branch -d merged", "git branch -a"),
        instead="git branch -d, which refuses when commits would be lost",
    ),
    Rule(
        "git-branch-force", DANGEROUS, "it moves or overwrites a branch, and its commits may be lost",
        ("git branch -f !-d|-D", "git branch -M|-C #2", "git checkout -B", "git switch -C"),
        hits=("git branch -f main HEAD~5", "git branch -M new main", "git checkout -B main"),
        misses=("git branch -m new", "git branch -M main", "git checkout -b x"),
    ),
    Rule(
        "git-push-force", DANGEROUS, "it overwrites what others have pushed",
        ("git push -f", "git push :+*", "git push --force-with-lease :main|master|prod*|release*"),
        hits=("git push --force origin main", "git -C repo push -f", "git push origin +main"),
        misses=("git push", "git push --force-with-lease", "git push -u origin x", "git push -fn"),
        instead="git push --force-with-lease",
    ),
    Rule(
        "git-push-delete", DANGEROUS, "it deletes a branch or a tag for everyone",
        ("git push -d", "git push ::*"),
        hits=("git push origin --delete feature", "git push origin :feature"),
        misses=("git push origin a:b",),
    ),
    Rule(
        "git-push-mirror",
        DANGEROUS,
        "it makes the other side the same as here: branches missing here are deleted there",
        ("git push --mirror", "git push --prune"),
        hits=("git push --mirror backup",),
        misses=("git clone --mirror url",),
    ),
    Rule(
        "git-stash-drop", DANGEROUS, "it throws away work that was put aside",
        ("git stash drop|clear",),
        hits=("git stash drop", "git stash clear", "git stash drop stash@{2}"),
        misses=("git stash", "git stash pop", "git stash list"),
        instead="git stash show -p to see it first",
    ),
    Rule(
        "git-rewrite", DANGEROUS, "it rewrites the whole history, and everybody's copies no longer fit",
        (
            "git filter-branch", "git filter-repo !--analyze", "git-filter-repo !--analyze", "bfg",
            "git lfs migrate import|export", "jj config set :*immutable*",
        ),
        hits=(
            "git filter-branch --tree-filter 'rm -f x' HEAD", "git filter-repo --path src",
            "bfg --delete-files id_rsa",
        ),
        misses=("git filter-repo --analyze", "git lfs migrate info", "git log --all"),
        instead="work on a fresh clone",
    ),
    Rule(
        "git-expire", DANGEROUS, "commits that only the reflog still knows are gone for good",
        ("git reflog expire|delete", "git gc --prune=now|all|*.now", "git prune", "git gc --aggressive --prune"),
        hits=(
            "git reflog expire --expire=now --all", "git gc --prune=now", "git reflog delete HEAD@{1}", "git prune",
        ),
        misses=("git gc", "git reflog", "git remote prune origin"),
    ),
    Rule(
        "git-ref-delete", DANGEROUS, "it deletes a reference, and its commits may be lost",
        ("git update-ref -d|--stdin", "git symbolic-ref -d", "git replace -d"),
        hits=("git update-ref -d refs/heads/main",),
        misses=("git show-ref", "git symbolic-ref HEAD"),
    ),
    Rule(
        "git-tag-delete", MODERATE, "it deletes a tag",
        ("git tag -d",),
        hits=("git tag -d v1.0",),
        misses=("git tag", "git tag -l 'v*'"),
    ),
    Rule(
        "git-worktree-remove", DANGEROUS, "it removes a working tree with what is not committed in it",
        ("git worktree remove -f",),
        hits=("git worktree remove --force ../wt",),
        misses=("git worktree remove ../wt", "git worktree list"),
    ),
    Rule(
        "git-submodule-deinit", DANGEROUS, "it removes the submodule's files with the changes in them",
        ("git submodule deinit -f|--all", "git submodule update -f"),
        hits=("git submodule deinit -f lib", "git submodule deinit --all"),
        misses=("git submodule deinit lib", "git submodule update --init"),
    ),
    Rule(
        "git-rm", DANGEROUS, "it removes files even where their changes are not committed",
        ("git rm -f !--cached", "git rm -r !--cached"),
        hits=("git rm -rf src", "git rm -f x", "git rm -r ."),
        misses=("git rm --cached x", "git rm -r --cached .", "git rm file"),
    ),
    Rule(
        "git-read-tree", DANGEROUS, "it overwrites the files of the working tree",
        ("git read-tree --reset", "git read-tree -u"),
        hits=("git read-tree --reset -u HEAD",),
        misses=("git ls-tree HEAD",),
    ),
    Rule(
        "git-rebase", MODERATE, "it rewrites commits: trouble where others have them already",
        (
            "git rebase !--abort|--continue|--skip|--quit|--show-current-patch", "git pull --rebase",
            "git commit --amend",
        ),
        hits=("git rebase -i HEAD~3", "git rebase main", "git commit --amend"),
        misses=("git rebase --abort", "git merge main"),
    ),
    Rule(
        "git-config-code", DANGEROUS, "git will run this command from now on",
        (
            "git config :core.pager|core.editor|core.sshcommand|core.hookspath #2+",
            "git config :core.fsmonitor|core.askpass|core.gitproxy|core.alternaterefscommand #2+",
            "git config :core.sshCommand|core.hooksPath|core.askPass #2+",
            "git config :core.gitProxy|sequence.editor|uploadpack.packObjectsHook #2+", "git config :alias.* :!*",
            "git config :*.textconv|*.clean|*.smudge|*.process|*.command #2+",
            "git config :*.helper|*.cmd|*.driver|*.receivepack|*.uploadpack #2+",
            "git config :include.path|includeIf.*|url.*.insteadOf #2+",
            "git config :gpg.program|gpg.*.program|diff.external|credential.helper #2+", "git config --edit",
        ),
        hits=(
            "git config --global core.sshCommand 'ssh -i k'", "git config alias.x '!rm -rf ~'",
            "git config core.hooksPath /tmp/h", "git config set core.fsmonitor /tmp/x",
        ),
        misses=("git config user.name Ann", "git config --get core.sshCommand", "git config core.pager"),
    ),
    Rule(
        "git-c-code", DANGEROUS, "a setting for this one call can run a command",
        (
            "git -c=core.pager=*|core.editor=*|core.sshCommand=*|core.sshcommand=*",
            "git -c=core.fsmonitor=*|core.hooksPath=*|core.hookspath=*|core.askPass=*|core.gitProxy=*",
            "git -c=alias.*=!*|diff.external=*|*.textconv=*|*.command=*|*.helper=*|*.cmd=*",
            "git -c=*.clean=*|*.smudge=*|*.process=*|*.driver=*|gpg.program=*|sequence.editor=*|*.program=*",
            "git -c=protocol.ext.allow=*|uploadpack.packObjectsHook=*",
            "git -c=include.path=*|*.uploadpack=*|*.receivepack=*", "git --config-env|--exec-path",
        ),
        hits=(
            "git -c core.sshCommand='sh -c id' fetch", "git -c alias.x='!id' x",
            "git -c core.fsmonitor=/tmp/x status",
        ),
        misses=("git -c color.ui=always diff", "git -c user.name=x commit -m y"),
    ),
    Rule(
        "git-tls-off",
        DANGEROUS, "nobody checks any more who sends the code, or the password lies in a file for all to read",
        (
            "git config :http.sslVerify|http.sslverify|http.*.sslVerify :false|0|no",
            "git -c=http.ssl[vV]erify=false|http.*.ssl[vV]erify=false",
            "git config :credential.helper :store*", "git config :receive.deny* :false|ignore",
            "git config :safe.directory :[*]",
        ),
        hits=("git config --global http.sslVerify false", "git -c http.sslVerify=false clone https://x"),
        misses=("git config user.name x", "git config http.sslVerify true"),
    ),
    Rule(
        "git-secret-shown", DANGEROUS, "it shows what stands in a file for secrets",
        (
            "git show|cat-file :*:.env|*:.env.local|*:.env.p*|*:.env.st*|*:*/.env|*:*secrets.y*ml|"
            "*:*credentials*|*:*id_rsa|*:*.pem|*:*.key",
            "git log|diff|blame|annotate -p|-S|-G :.env|.env.local|.env.p*|*/.env|*secrets.y*ml|*credentials*|"
            "*id_rsa|*.pem|*.key",
            "git diff|blame|annotate :.env|.env.local|.env.p*|*/.env|*secrets.y*ml|*id_rsa|*.pem|*.key",
            "git grep :.env|*/.env|*secrets.y*ml|*id_rsa|*.pem|*.key #2+",
        ),
        hits=("git show HEAD:.env", "git log -p -- .env", "git cat-file -p HEAD~3:config/secrets.yml"),
        misses=("git show HEAD", "git log -- .env", "git show HEAD:README.md", "git show HEAD:.env.example"),
        shown=True,
    ),
    Rule(
        "gh-mutation", MODERATE, "it changes something on the server",
        ("gh api graphql -f=query=*mutation*", "gh api graphql -F=query=*mutation*|query=@*", "gh api graphql --input"),
        hits=("gh api graphql -f query='mutation{x}'",),
        misses=("gh api graphql -f query='{viewer{login}}'",),
    ),
    Rule(
        "gist-secret", DANGEROUS, "it puts a file with secrets on the internet",
        ("gh gist create|new any:secret", "gh gist create|new :*.env"),
        hits=("gh gist create --public .env",),
        misses=("gh gist create notes.md",),
    ),
    Rule(
        "git-ext-url", DANGEROUS, "an address of this kind makes git run a command",
        ("git * :ext::*|fd::*", "git submodule add :ext::*|fd::*", "git remote add|set-url :ext::*|fd::*"),
        hits=("git clone 'ext::sh -c id'", "git fetch ext::x"),
        misses=("git clone https://example.org/x",),
    ),
    Rule(
        "git-exec-flag", DANGEROUS, "it runs a command in the course of it",
        ("git --upload-pack|--receive-pack|--exec !-x", "git grep -O", "git difftool -x"),
        hits=("git fetch --upload-pack='touch /tmp/x' origin", "git grep --open-files-in-pager=vi foo"),
        misses=("git grep foo", "git fetch origin"),
    ),
    Rule(
        "git-skip-hooks", MODERATE, "it skips the checks that this repository asks for",
        ("git commit|push|merge|rebase|am --no-verify",),
        hits=("git commit --no-verify -m x", "git push --no-verify"),
        misses=("git commit -m x",),
    ),
    Rule(
        "git-bisect-run", MODERATE, "it checks out old versions and runs something in each of them",
        ("git bisect run",),
        hits=("git bisect run make test",),
        misses=("git bisect log",),
    ),
    Rule(
        "gh-delete", DANGEROUS, "it deletes something on GitHub, and most of it cannot come back",
        (
            "gh repo|release|issue|label|gist|project delete|delete-asset",
            "gh run|cache|codespace|cs|variable|secret delete|remove", "gh gpg-key|ssh-key delete",
            "gh repo deploy-key delete", "gh api -X=DELETE|delete|Delete", "hub delete", "hub release|gist delete",
            "hub api -X=DELETE|delete", "glab api -X=DELETE|delete", "glab * delete|purge", "tea * delete|rm",
            "gh project field-delete|item-delete",
        ),
        hits=(
            "gh repo delete me/x --yes", "gh release delete v1", "gh api -X DELETE /repos/a/b", "glab repo delete x",
        ),
        misses=("gh repo view me/x", "gh release list", "gh api repos/a/b", "gh issue close 1"),
    ),
    Rule(
        "gh-write-api", MODERATE, "it changes something on the server",
        ("gh api -X=POST|PUT|PATCH|post|put|patch", "glab api -X=POST|PUT|PATCH", "hub api -X=POST|PUT|PATCH"),
        hits=("gh api -X POST repos/a/b/issues -f title=x",),
        misses=("gh api repos/a/b", "gh api -X GET repos/a/b"),
    ),
    Rule(
        "gh-archive", DANGEROUS, "it changes who can see or use a whole repository",
        ("gh repo archive|rename", "gh repo edit --visibility", "glab repo archive|transfer"),
        hits=("gh repo archive me/x", "gh repo edit --visibility public"),
        misses=("gh repo list", "gh repo edit --description x"),
    ),
    Rule(
        "gh-merge-admin", DANGEROUS, "it merges past the checks that the repository asks for",
        ("gh pr merge --admin",),
        hits=("gh pr merge 5 --admin --squash",),
        misses=("gh pr merge 5 --squash", "gh pr view 5"),
    ),
    Rule(
        "hg-discard", DANGEROUS, "it throws away changes that are not committed",
        ("hg update|up|checkout|co -C", "hg revert -a|-C", "hg purge|clean", "hg shelve --delete|--cleanup"),
        hits=("hg update -C", "hg revert --all", "hg purge"),
        misses=("hg update", "hg status"),
    ),
    Rule(
        "hg-rewrite", DANGEROUS, "it removes commits",
        ("hg strip|rollback|histedit|prune|obsolete", "hg push -f", "hg rebase --abort"),
        hits=("hg strip -r 5", "hg rollback", "hg push -f"),
        misses=("hg log", "hg push"),
    ),
    Rule(
        "svn-discard", DANGEROUS, "it throws away changes that are not committed",
        (
            "svn revert", "svn cleanup --remove-unversioned|--remove-ignored", "svn delete|del|rm|remove :*://*",
            "svn delete|rm --force",
        ),
        hits=("svn revert -R .", "svn cleanup --remove-unversioned", "svn rm https://h/r/trunk -m x"),
        misses=("svn status", "svn delete file.txt"),
    ),
    Rule(
        "svnadmin-loss", DANGEROUS, "it changes the repository itself, past its history",
        ("svnadmin setlog|setrevprop|delrevprop|rmtxns|rmlocks|load|setuuid",),
        hits=("svnadmin rmtxns /srv/svn x", "svnadmin load /srv/svn"),
        misses=("svnadmin verify /srv/svn",),
    ),
    Rule(
        "jj-loss", DANGEROUS, "it throws away commits or the way back to them",
        (
            "jj abandon", "jj op|operation abandon|restore", "jj util gc", "jj git push --deleted",
            "jj --ignore-immutable +write", "jj --ignore-immutable +delete",
        ),
        hits=("jj abandon", "jj op abandon ..@-", "jj op restore x"),
        misses=("jj log", "jj undo", "jj new"),
    ),
    Rule(
        "git-lfs-prune", MODERATE, "it removes the local copies of large files",
        ("git lfs prune", "git-lfs prune"),
        hits=("git lfs prune",),
        misses=("git lfs ls-files",),
    ),
    Rule(
        "git-all-history", FORBIDDEN, "it deletes every branch on the other side",
        ("git push --mirror --delete",),
        hits=("git push --mirror --delete origin",),
        misses=("git push --mirror x",),
    ),
    Rule(
        "git-file-shown", DANGEROUS, "it shows secrets",
        ("git diff any:secret",),
        hits=("git diff --no-index /etc/shadow /dev/null",), misses=("git diff --no-index a b",), shown=True,
    ),
    Rule(
        "forge-token-shown", DANGEROUS, "it shows a token or the value of a variable",
        ("glab variable get|export", "glab|gh config get :*token*"),
        hits=("glab variable get X", "gh config get oauth_token"), misses=("glab variable list",
            "gh config get editor"), shown=True,
    ),
)  # fmt: skip
