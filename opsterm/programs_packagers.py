"""Package managers of languages, and who keeps their versions apart: npm, pip, cargo, gem, nvm."""

PROGRAMS = {
    "npm|cnpm": """read --prefix,-C=cd --location=text -g,--global --registry=url --userconfig=read!exec --loglevel=text
   --silent,-s -q,--quiet -d,-dd,-ddd --verbose --json --parseable,-p --long,-l --color=?text --no-color --unicode
   --depth=text -w,--workspace=text --workspaces,-ws --include-workspace-root --offline --prefer-offline
   --prefer-online --cache=text --only=text --omit=text --include=text --production --dev --prod --no-fund --no-audit
   --no-progress --progress --cpu=text --os=text --libc=text --all,-a --scope=text --otp=text --tag=text --timing
   --before=text --ignore-scripts --foreground-scripts --legacy-peer-deps --strict-peer-deps -y,--yes -n,--no
   --force,-f --package-lock-only --dry-run!dry --usage --link --audit-level=text --heading=text --fetch-timeout=text
   --fetch-retries=text --strict-ssl=?text --no-strict-ssl --proxy=text --https-proxy=text --noproxy=text
   --cafile=read --node-options=text!exec --script-shell=exec!exec -v,--version!help --help!help -h!help -?!help
 ls|list|la|ll|ln-ls|bin|root|prefix|help|help-search|hlep|get|explain|why: read text* --expect-results
   --expect-result-count=text --which=text --browser=text
 completion|query|fund|find-dupes: read text* --expect-results --expect-result-count=text --which=text --browser=text
 audit: net text* --diff=text --diff-name-only --diff-unified=text --diff-ignore-all-space --searchlimit=text
   --searchopts=text --searchexclude=text --sbom-format=text --sbom-type=text --no-description --no-browser
 audit fix: write,net,exec text*
 audit signatures: net none
 outdated|view|info|show|v|search|s|se|find|ping|whoami|doctor|docs|home|repo: net text* --diff=text --diff-name-only
   --diff-unified=text --diff-ignore-all-space --searchlimit=text --searchopts=text --searchexclude=text
   --sbom-format=text --sbom-type=text --no-description --no-browser
 bugs|issues|diff|stars|sbom|repl: net text* --diff=text --diff-name-only --diff-unified=text --diff-ignore-all-space
   --searchlimit=text --searchopts=text --searchexclude=text --sbom-format=text --sbom-type=text --no-description
   --no-browser
 config|c: read
 config|c list|ls|get: read text*
 config|c set|delete|rm|edit|fix: write text* -L=text
 set: write text*
 cache: read
 cache ls|verify|npx: read text*
 cache clean|clear|rm|add: delete text*
 run|run-script|rum|urn: read text*!exec --if-present --script-shell=text
 test|t|tst|start|stop|restart|exec|x|init|create|innit: exec text* --if-present
   -c,--call=shell!exec --package=text --script-shell=text
 it|install-test|cit|install-ci-test|install-clean-test|rebuild|rb|explore|edit: exec text* --if-present
   -c,--call=shell!exec --package=text --script-shell=text
 prepare: exec text* --if-present -c,--call=shell!exec --package=text --script-shell=text
 install|i|in|ins|inst|insta|instal|isnt|isnta|isntal|add|ci|clean-install|ic: write,net,exec text* -D,--save-dev
   -S,--save -O,--save-optional --save-prod,-P -E,--save-exact -B,--save-bundle --save-peer --no-save
   --no-package-lock --install-strategy=text --global-style --install-links --no-bin-links --no-optional --save-dev
 install-clean|update|up|upgrade|udpate|uninstall|un|unlink|remove|rm|r|link|ln: write,net,exec text* -D,--save-dev
   -S,--save -O,--save-optional --save-prod,-P -E,--save-exact -B,--save-bundle --save-peer --no-save
   --no-package-lock --install-strategy=text --global-style --install-links --no-bin-links --no-optional --save-dev
 dedupe|ddp|prune: write,net,exec text* -D,--save-dev -S,--save -O,--save-optional --save-prod,-P -E,--save-exact
   -B,--save-bundle --save-peer --no-save --no-package-lock --install-strategy=text --global-style --install-links
   --no-bin-links --no-optional --save-dev
 pack: write text* --pack-destination=write
 pkg: write
 pkg get: read text*
 pkg set|delete|fix: write text*
 publish|unpublish|deprecate|undeprecate|star|unstar|version|verison|shrinkwrap: write,net text* --access=text
   -m,--message=text --preid=text --git-tag-version --no-git-tag-version --sign-git-tag --allow-same-version
   --auth-type=text --provenance --no-commit-hooks
 adduser|add-user|login|logout|ogr|hook|set-script|trust: write,net text* --access=text -m,--message=text --preid=text
   --git-tag-version --no-git-tag-version --sign-git-tag --allow-same-version --auth-type=text --provenance
   --no-commit-hooks
 dist-tag: write,net text* --access=text -m,--message=text --preid=text --git-tag-version --no-git-tag-version
   --sign-git-tag --allow-same-version --auth-type=text --provenance --no-commit-hooks
 dist-tag ls|list: net text*
 profile: write,net text* --access=text -m,--message=text --preid=text --git-tag-version --no-git-tag-version
   --sign-git-tag --allow-same-version --auth-type=text --provenance --no-commit-hooks
 profile get: net text*
 org|team: write,net text* --access=text -m,--message=text --preid=text --git-tag-version --no-git-tag-version
   --sign-git-tag --allow-same-version --auth-type=text --provenance --no-commit-hooks
 org|team ls|list: net text*
 owner|author: write,net text* --access=text -m,--message=text --preid=text --git-tag-version --no-git-tag-version
   --sign-git-tag --allow-same-version --auth-type=text --provenance --no-commit-hooks
 owner|author ls|list: net text*
 access: net
 access list|ls|get|ls-packages|ls-collaborators: net text*
 access set|grant|revoke|public|restricted|edit|2fa-*: priv,net text*
 token: net
 token list|ls: net none
 token create|revoke|add|rm: priv,net text* --read-only --cidr=text
    """,
    "npx|bunx|pnpx|pnx|dlx": """exec @stop text* --yes,-y -p,--package=text -c,--call=shell!exec --no-install -n,--no
   -q,--quiet --ignore-existing --prefer-offline --help!help -h!help -v,--version!help -w,--workspace=text
   --workspaces
    """,
    "yarn|yarnpkg": """write,net,exec @long none --cwd=cd -v,--version!help --version!help -h,--help!help --json
   --silent,-s --verbose --offline --prefer-offline --frozen-lockfile --immutable --no-lockfile --production=?text
   --prod --ignore-scripts --non-interactive --network-timeout=text --registry=url --check-files --flat --force
   --ignore-engines --ignore-optional --ignore-platform --pure-lockfile --cache-folder=text --modules-folder=text
   --no-progress --mutex=text --mode=text --immutable-cache --check-cache --inline-builds --no-bin-links --audit
 list|ls|check|bin|versions|help|why|info|audit|outdated|search: net text* --depth=text --pattern=text --level=text
   --groups=text -A,--all -R,--recursive --integrity --verify-tree -n,--name-only --fields=text --environment=text
   --severity=text --no-deprecations --exclude=text --ignore=text --dependents --cache --manifest --extra=text -X=text
   --virtuals -v,--verbose
 licenses: net text* --depth=text --pattern=text --level=text --groups=text -A,--all -R,--recursive --integrity
   --verify-tree -n,--name-only --fields=text --environment=text --severity=text --no-deprecations --exclude=text
   --ignore=text --dependents --cache --manifest --extra=text -X=text --virtuals -v,--verbose
 licenses ls|list: net text*
 autoclean: delete none -I,--init -F,--force
 config: read
 config list|get|show|v: read text* --why --no-defaults
 config current: read none
 config set|delete|unset: write text* -H,--home -g,--global
 cache: read
 cache list|dir: read text* --pattern=text
 cache clean|clear: delete text* --all --mirror
 workspaces: read
 workspaces info|list: read text* -v -R,--recursive --since=?text
 workspaces run|foreach: exec text*
 run|exec|dlx|create|test|start|workspace|node|stage|build|dev: exec text*
 add|install|remove|upgrade|up|link|unlink|import|dedupe|generate-lock-entry: write,net,exec text* -D,--dev -P,--peer
   -O,--optional -E,--exact -T,--tilde -W,--ignore-workspace-root-check --latest,-L --pattern=text -i,--interactive
   --scope=text -S=text -C,--caret -A,--audit --all -f,--filename=write -o,--out=write -y,--yes -p,--private -2
   -w=?text
 upgrade-interactive|set|plugin|patch|patch-commit|pack|rebuild|init|policies: write,net,exec text* -D,--dev -P,--peer
   -O,--optional -E,--exact -T,--tilde -W,--ignore-workspace-root-check --latest,-L --pattern=text -i,--interactive
   --scope=text -S=text -C,--caret -A,--audit --all -f,--filename=write -o,--out=write -y,--yes -p,--private -2
   -w=?text
 unplug|self-update: write,net,exec text* -D,--dev -P,--peer -O,--optional -E,--exact -T,--tilde
   -W,--ignore-workspace-root-check --latest,-L --pattern=text -i,--interactive --scope=text -S=text -C,--caret
   -A,--audit --all -f,--filename=write -o,--out=write -y,--yes -p,--private -2 -w=?text
 global: write,net,exec text* -D,--dev -P,--peer -O,--optional -E,--exact -T,--tilde -W,--ignore-workspace-root-check
   --latest,-L --pattern=text -i,--interactive --scope=text -S=text -C,--caret -A,--audit --all -f,--filename=write
   -o,--out=write -y,--yes -p,--private -2 -w=?text
 global add|remove|upgrade|upgrade-interactive: write,net,exec text*
 global list|ls|bin|dir: read text* --depth=text
 publish|unpublish|login|logout|tag|owner|team|version|access: write,net text* --new-version=text --tag=text
   --access=text --major --minor --patch --no-git-tag-version --tolerate-republish
 npm: write,net text* --new-version=text --tag=text --access=text --major --minor --patch --no-git-tag-version
   --tolerate-republish
 npm info|audit|whoami: net text* -R,--recursive -A,--all --json --environment=text --severity=text -f,--fields=text
 npm tag list: net text*
    """,
    "pnpm": """read -C,--dir=cd -r,--recursive -F,--filter=text --filter-prod=text -w,--workspace-root --color
   --no-color --loglevel=text -s,--silent --reporter=text --stream --aggregate-output --parallel -g,--global
   --global-dir=text --json --long --parseable --depth=text -P,--prod,--production -D,--dev --no-optional
   --lockfile-only --frozen-lockfile --no-frozen-lockfile --prefer-offline --offline --ignore-scripts --store-dir=text
   --lockfile-dir=text --include-workspace-root --fail-if-no-match --registry=url --no-bail
   --workspace-concurrency=text --shamefully-hoist --strict-peer-dependencies --prefer-frozen-lockfile --force
   --only-projects --lines=text --compatible --no-table --format=text --sort-by=text --fix-lockfile
   --use-node-version=text -v,--version!help -h,--help!help
 list|ls|la|ll|why|bin|root|help|audit|outdated|view|info|show|search|whoami: net text* --audit-level=text
   --ignore-registry-errors --fix!write --ignore=text
 ping|docs|doctor|cat-file|cat-index|find-hash|completion: net text* --audit-level=text --ignore-registry-errors
   --fix!write --ignore=text
 licenses: net text* --audit-level=text --ignore-registry-errors --fix!write --ignore=text
 licenses list|ls: net text*
 config|c: read
 config|c list|ls|get: read text* --location=text
 config|c set|delete: write text* --location=text
 store: read
 store path|status: read none
 store prune: delete none --force
 store add: write text*
 cache list|view|list-registries: read text*
 cache delete: delete text*
 env: read
 env list|ls: net text? --remote
 env use|add|remove|rm: write,net text*
 run|run-script|test|t|tst|exec|dlx|create|start|restart|stop|rebuild|rb: exec text* --if-present --resume-from=text
   -c,--shell-mode --package=text
 install-test|it|init|node: exec text* --if-present --resume-from=text -c,--shell-mode --package=text
 install|i|add|ci|remove|rm|uninstall|un|update|up|upgrade|link|ln|unlink: write,net,exec text* --save-dev --save-prod
   --save-optional,-O --save-peer --save-exact,-E --latest,-L -i,--interactive --workspace --allow-build=text --check
   --no-save
 import|dedupe|prune|fetch|patch|patch-commit|patch-remove|approve-builds|setup: write,net,exec text* --save-dev
   --save-prod --save-optional,-O --save-peer --save-exact,-E --latest,-L -i,--interactive --workspace
   --allow-build=text --check --no-save
 self-update|clean-install|ignored-builds: write,net,exec text* --save-dev --save-prod --save-optional,-O --save-peer
   --save-exact,-E --latest,-L -i,--interactive --workspace --allow-build=text --check --no-save
 pack|deploy|publish|version|deprecate|unpublish|login|logout|dist-tag|owner: write,net text* --access=text --tag=text
   --dry-run!dry --no-git-checks --pack-destination=write --otp=text
 access|set-script|pkg: write,net text* --access=text --tag=text --dry-run!dry --no-git-checks
   --pack-destination=write --otp=text
 server: write,net text* --access=text --tag=text --dry-run!dry --no-git-checks --pack-destination=write --otp=text
 server status: read none
    """,
    "corepack|volta|n|fnm": """write,exec,net @long text* --help!help -h!help --version!help -V!help -v!help --verbose
   --quiet
 list|ls|list-remote|ls-remote|current|which|help|completions|completion|env: net text* -q --all -d,--default
   --format=text -c,--current --lts --sort=text --shell=text --use-on-cd --latest --filter=text
 default: net text* -q --all -d,--default --format=text -c,--current --lts --sort=text --shell=text --use-on-cd
   --latest --filter=text
 lsr|bin|doctor: net text*
 enable|disable|install|prepare|use|pack|up|pin|fetch|add|setup|alias|unalias: write,exec,net text*
 exec|run|run-with-version|latest|lts|rm|uninstall|prune: write,exec,net text*
    """,
    "pip|pip2|pip3|pip3.11|pip3.12": """read --isolated --require-virtualenv --python=exec -v,--verbose -vv -vvv
   -q,--quiet --log=write!write --no-input --keyring-provider=text --proxy=text --retries=text --timeout=text
   --exists-action=text --trusted-host=text --cert=read --client-cert=read --cache-dir=text --no-cache-dir
   --disable-pip-version-check --no-color --no-python-version-warning --use-feature=text --use-deprecated=text
   -i,--index-url,--pypi-url=url --extra-index-url=url --no-index -f,--find-links=url --debug --resume-retries=text
   -V,--version!help -h,--help!help
 list: net none -o,--outdated -u,--uptodate -e,--editable -l,--local --user --path=read --pre --format=text
   --not-required --exclude-editable --include-editable --exclude=text
 freeze: read none -r,--requirement=read -l,--local --user --path=read --all --exclude-editable --exclude=text
 show: read text* -f,--files
 check|help|inspect|debug|hash|completion: read text* -a,--algorithm=text -l,--local --user --path=read --bash --zsh
   --fish --powershell --platform=text --python-version=text
 search: net text*
 index: read
 index versions: net text --pre --platform=text --python-version=text --implementation=text --abi=text
   --only-binary=text --no-binary=text --json --ignore-requires-python
 config: read --user --global --site --editor=exec!exec
 config list|get|debug: read text*
 config set|unset|edit: write text*
 cache: read
 cache dir|info|list: read text* --format=text
 cache remove|purge: delete text*
 install: write,net,exec text* -r,--requirement=read -c,--constraint=read --no-deps --pre -e,--editable=read
   --dry-run!dry -t,--target=write --platform=text --python-version=text --implementation=text --abi=text --user
   --no-user --root=write --prefix=write --src=write -U,--upgrade --upgrade-strategy=text --force-reinstall
   -I,--ignore-installed --ignore-requires-python --no-build-isolation --use-pep517 --no-use-pep517
   --check-build-dependencies --break-system-packages -C,--config-settings=text --global-option=text --compile
   --no-compile --no-warn-script-location --no-warn-conflicts --no-binary=text --only-binary=text --prefer-binary
   --require-hashes --progress-bar=text --root-user-action=text --report=write --no-clean --group=text
 download|wheel: write,net,exec text* -r,--requirement=read -c,--constraint=read --no-deps --pre -d,--dest=write
   -w,--wheel-dir=write -e,--editable=read --platform=text --python-version=text --implementation=text --abi=text
   --no-binary=text --only-binary=text --prefer-binary --no-build-isolation --require-hashes --progress-bar=text
 uninstall: delete,exec text* -r,--requirement=read -y,--yes --root-user-action=text --break-system-packages
 lock: write,net,exec text* -o,--output=write -r=read -e=read
    """,
    "pipx": """read --version!help -h,--help!help -q,--quiet -v,--verbose --global
 list|ls|environment|completions|help: read text* --json --short --include-injected --skip-maintenance -V,--value=text
 interpreter: read text* --json --short --include-injected --skip-maintenance -V,--value=text
 interpreter prune|upgrade: delete,net none
 run: exec text* --spec=text --no-cache --python=text --pip-args=text --pypackages --path
 runpip: exec text*
 install|install-all|inject|upgrade|upgrade-all|upgrade-shared|reinstall: write,net,exec text* -f,--force
   --suffix=text --python=text --pip-args=text -i,--index-url=url --include-deps -e,--editable --system-site-packages
   --preinstall=text --include-apps --include-injected --skip=text -r,--requirement=read
 reinstall-all|ensurepath|pin|unpin|uninject|expose|unexpose: write,net,exec text* -f,--force --suffix=text
   --python=text --pip-args=text -i,--index-url=url --include-deps -e,--editable --system-site-packages
   --preinstall=text --include-apps --include-injected --skip=text -r,--requirement=read
 uninstall|uninstall-all: delete text*
    """,
    "uv": """read -q,--quiet -v,--verbose --color=text --native-tls --offline --allow-insecure-host=text --no-progress
   --directory=cd --project=cd --config-file=read --no-config -n,--no-cache --cache-dir=text -p,--python=text
   --managed-python --no-managed-python --no-python-downloads --python-preference=text --default-index=url --index=url
   -i,--index-url=url --extra-index-url=url --no-index -f,--find-links=url --frozen --locked --no-sync --all-groups
   --group=text --no-group=text --only-group=text --no-dev --dev --only-dev --extra=text --all-extras --no-extra=text
   --package=text --all-packages --prerelease=text --resolution=text --exclude-newer=text --upgrade,-U
   --upgrade-package,-P=text --link-mode=text --refresh --reinstall --no-build --no-binary --no-build-isolation
   --index-strategy=text --keyring-provider=text --fork-strategy=text --system --output-format=text --system-certs
   --preview --dry-run!dry -V,--version!help -h,--help!help
 version: read text?!write --bump=text!write --short --dry-run!dry
 help|generate-shell-completion: read text* --no-pager
 tree: net none --universal -d,--depth=text --prune=text --no-dedupe --invert --outdated --show-sizes
   --python-version=text --python-platform=text --script=read
 export: net none --format=text --no-hashes --hashes --no-header --no-annotate --no-emit-project --no-emit-workspace
   --no-emit-local -o,--output-file=write!write --prune=text --script=read --no-editable
 run: exec text* --with=text --with-editable=text --with-requirements=read -m,--module -s,--script --env-file=read
   --no-env-file --isolated --no-project --active --exact --gui-script
 init|add|remove|sync|lock|build|venv|format: write,net,exec text* -r,--requirements=read -c,--constraints=read
   --editable --no-editable --raw --branch=text --tag=text --rev=text --optional=text --bounds=text --script=read
   --app --lib --bare --name=text --no-readme --vcs=text --build-backend=text --check,--check-exists!look --inexact
   --no-install-project --no-install-workspace --seed --allow-existing --clear -c,--clear --prompt=text --relocatable
   --system-site-packages --sdist --wheel -o,--out-dir=write --all-packages --active
 publish: write,net read* -t,--token=text -u,--username=text --password=text --publish-url=url --check-url=url
   --trusted-publishing=text
 auth: read
 auth login|logout|token|dir|helper: secret,net text*
 tool: read
 tool list|dir: net none --show-paths --show-version-specifiers --show-with --show-extras --outdated --bin
 tool run: exec text* --with=text --from=text --isolated
 tool install|upgrade|update-shell|sync: write,net,exec text* --with=text --from=text --force --all -e,--editable
   --with-editable=text --with-executables-from=text
 tool uninstall: delete text* --all
 python: read
 python list|find|dir: net text* --all-versions --all-platforms --all-arches --only-installed --only-downloads
   --show-urls --bin --no-project --show-version
 python install|pin|upgrade|update-shell: write,net text* --force --default --reinstall -i,--install-dir=write --rm
   --global --resolved
 python uninstall: delete text* --all
 pip: read
 pip list|freeze|show|check|tree: net text* --exclude=text --exclude-editable -e,--editable --outdated --format=text
   --strict --show-version-specifiers -d,--depth=text --prune=text --invert --no-dedupe -f,--files
   --python-version=text --path=read --package=text
 pip install|sync|compile: write,net,exec text* -r,--requirements,--requirement=read -e,--editable=read
   -c,--constraints,--constraint=read --no-deps -o,--output-file=write --break-system-packages --target=write
   --prefix=write --user --strict --universal --generate-hashes --all-extras --require-hashes
 pip uninstall: delete text* -r,--requirement=read --break-system-packages
 cache: read
 cache dir|size: read none
 cache clean|prune: delete text* --ci --force
 self: read
 self version: read none --short --output-format=text
 self update: write,net text? --dry-run!dry --token=text
 workspace: read
 workspace list|metadata|dir: read text* --paths
    """,
    "poetry": """read -q,--quiet -v,--verbose -vv -vvv --ansi --no-ansi -n,--no-interaction --no-plugins --no-cache
   -P,--project=cd -C,--directory=cd -V,--version!help -h,--help!help
 about|check|help|list|completion|search|debug: net text* --lock --strict
 show: net text* --without=text --with=text --only=text -t,--tree --why -l,--latest -o,--outdated -a,--all
   -T,--top-level --no-truncate -f,--format=text
 version: read text?!write -s,--short --dry-run!dry --next-phase
 config: read text? text*!write --list --unset!write --local --migrate!write
 env: read
 env info|list|activate: read text* -p,--path -e,--executable --full-path
 env use: write text
 env remove: delete text* --all
 cache: read
 cache list: read none
 cache clear: delete text --all
 source: read
 source show: read text*
 source add|remove: write text* --priority=text
 self: read
 self show: net text* -o,--outdated -t,--tree
 self show plugins: net none
 self add|remove|update|lock|install|sync: write,net,exec text* --dry-run!dry
 run|shell: exec text*
 new|init|install|sync|add|remove|update|lock|build|export: write,net,exec text* --dry-run!dry -G,--group=text
   -D,--dev -e,--editable -E,--extras=text --all-extras --without=text --with=text --only=text --no-root
   --no-directory --optional --allow-prereleases --source=text --lock -f,--format=text -o,--output=write --name=text
   --src --flat --readme=text --description=text --author=text --python=text --dependency=text --dev-dependency=text
   -l,--license=text --regenerate --no-update --all-groups --only-root --compile --sync --without-hashes --clean
 publish: write,net none -r,--repository=text -u,--username=text -p,--password=text --build --dry-run!dry
   --skip-existing --cert=read --client-cert=read
    """,
    "pdm|hatch|rye|pixi|flit": """read --version!help -V!help -h,--help!help -v,--verbose -q,--quiet
   -c,--config=read -p,--project=cd -g,--global -I,--ignore-python --manifest-path=read --color=text --data-dir=text
   --cache-dir=text -e,--env=text
 list|show|info|search|graph|check|status|verify|requirements|outdated|tree: net text* --json --fields=text --tree
   --graph --csv --markdown --resolve --freeze --name --versions --bare --reverse --environment=text
   -e,--environment=text --sort=text --platform=text --include=text --exclude=text --explicit,-x --sort-by=text
   --json-pretty --hash --no-lock --invert,-i -i -l,--limit=text -c,--channel=text --extended
 completion|help|scripts|audit|fingerprint: net text* --json --fields=text --tree --graph --csv --markdown --resolve
   --freeze --name --versions --bare --reverse --environment=text -e,--environment=text --sort=text --platform=text
   --include=text --exclude=text --explicit,-x --sort-by=text --json-pretty --hash --no-lock --invert,-i -i
   -l,--limit=text -c,--channel=text --extended
 dep: write,net,exec text* --dry-run!dry --dev -d --skip-lock --sequential --python=text --three --rm --ignore-pipfile
   --deploy --system
 dep show: read text*
 dep hash: read text*
 dep list|ls: read text*
 dep *: write,net,exec text*
 env: write,net,exec text* --dry-run!dry --dev -d --skip-lock --sequential --python=text --three --rm --ignore-pipfile
   --deploy --system
 env show: read text*
 env find: read text* --json --ascii
 env list: read text*
 env use: read text*
 env prune|remove: delete text*
 env ls: read text*
 env *: write,net,exec text*
 python: write,net,exec text* --dry-run!dry --dev -d --skip-lock --sequential --python=text --three --rm
   --ignore-pipfile --deploy --system
 python list: read text*
 python ls|show: read text*
 python *: write,net,exec text*
 version: read text?!write
 config: read text? text?!write
 config show|list: read text*
 config find|get: read text*
 config set|edit|unset|restore|append|prepend|update: write text*
 config ls: read text*
 config *: write,net,exec text*
 cache: write,net,exec text* --dry-run!dry --dev -d --skip-lock --sequential --python=text --three --rm
   --ignore-pipfile --deploy --system
 cache info: read text*
 cache list: read text*
 cache clear|remove|clean: delete text*
 cache ls|show: read text*
 cache *: write,net,exec text*
 run|shell|x|exec|test|fmt|lint|build|publish|open: exec,net text* --no-interactive
 task: exec,net text* --no-interactive
 task list: read text*
 task ls|show: read text*
 task *: write,net,exec text*
 clean: delete text*
 *: write,net,exec text* --dry-run!dry --dev -d --skip-lock --sequential --python=text --three --rm --ignore-pipfile
   --deploy --system
 * list|ls|show: read text*
    """,
    "pipenv": """
   read -h,--help!help --version!help --venv --py --where --envs --completion --support --man --rm!delete --clear!delete
   -q,--quiet -v,--verbose --pypi-mirror=url --python=text --three
 graph|check|verify|requirements|scripts|audit: net text* --json --json-tree --bare --reverse --dev --dev-only --hash
   --exclude-markers --categories=text --output=text --scan --system -d --ignore=text
 open|run|shell: exec text*
 clean|uninstall: delete,exec text* --dry-run!dry --all --all-dev
 install|sync|lock|update|upgrade: write,net,exec text* -d,--dev --deploy --system --skip-lock --ignore-pipfile -r=read
   --pre
   -e=text --keep-outdated --outdated!look --dry-run!dry --bare --categories=text
    """,
    "conda|mamba|micromamba": """read -h,--help!help -V,--version!help -v,--verbose -q,--quiet --json --no-plugins
 $g1 = -n,--name=text -p,--prefix=cd -d,--dry-run!dry -y,--yes -c,--channel=text --override-channels
 $g2 = $g1 --offline --use-local --strict-channel-priority --no-channel-priority --solver=text
 $g3 = $g2 --experimental=text --use-index-cache -C --repodata-fn=text --insecure -k --all --no-pin --debug
 $g = $g3 --console=text -r,--root-prefix=text --no-rc --rc-file=read
 list: read text* $g --show-channel-urls -c,--canonical -f,--full-name --explicit --md5 --sha256 -e,--export
   -r,--revisions --no-pip --reverse --auth --size --fields=text
 info: net text* -a,--all --base -e,--envs -l,--license -s,--system --unsafe-channels --root $g --size
 search: net text* $g --envs -i,--info --subdir=text --platform=text --skip-flexible-search -f,--full-name
 repoquery: net
 repoquery search|depends|whoneeds: net text* $g -t,--tree --recursive --pretty
 help|doctor|compare|notices|shell|ps|auth: net text* $g
 run: exec text* $g --no-capture-output --live-stream --cwd=cd -s --stream -a,--attach=text
 env: read
 env list: read none $g --size
 env export: read none $g -f,--file=write!write --no-builds --ignore-channels --from-history -e,--explicit
 env create|update: write,net,exec text* $g -f,--file=read --prune --force --no-default-packages
 env remove: delete none $g
 env config: read
 env config vars: read
 env config vars list: read none $g
 env config vars set|unset: write text* $g
 export: read none $g -f,--file=write!write --no-builds --from-history --format=text --override-platforms
 config: read text* --system --env --file=read --show=?text --show-sources --validate --describe=?text
   --write-default!write --get=text --append=text!write --add=text!write --set=text!write --prepend=text!write
   --remove=text!write --remove-key=text!write --stdin!write $g
 config list|get|sources|describe: read text*
 config set|append|prepend|remove|remove-key: write text*
 create|install|update|upgrade|init|activate|deactivate|package|rename|build: write,net,exec text* $g --file=read
   -f=read --clone=text --copy --force-reinstall --freeze-installed --no-deps --only-deps --no-default-packages
   --download-only --revision=text --update-deps --update-all --show-channel-urls
 self-update|constructor|clone: write,net,exec text* $g --file=read -f=read --clone=text --copy --force-reinstall
   --freeze-installed --no-deps --only-deps --no-default-packages --download-only --revision=text --update-deps
   --update-all --show-channel-urls
 remove|uninstall: delete text* $g --features --force-remove,--force --keep-env
 clean: delete none $g -a,--all -i,--index-cache -p,--packages -t,--tarballs -f,--force-pkgs-dirs --tempfiles=text
   -l,--logfiles
    """,
    "virtualenv|pyvenv|venv": """write,exec write* -p,--python=exec --system-site-packages --clear --no-pip
   --no-setuptools --prompt=text --version!help -h,--help!help --without-pip --upgrade --symlinks --copies -v -q
    """,
    "cargo": """read --list -q,--quiet -v,--verbose -vv --color=text --locked --offline --frozen --config=text -Z=text
   -C=cd -V,--version!help -h,--help!help --explain=text!help
 $t1 = -p,--package=text --workspace,--all --exclude=text --lib --bins --bin=text --examples --example=text
 $t2 = $t1 --tests --test=text --benches --bench=text --all-targets -F,--features=text --all-features
 $t3 = $t2 --no-default-features -r,--release --profile=text -j,--jobs=text --keep-going --target=text
 $t4 = $t3 --target-dir=write --manifest-path=read --message-format=text --ignore-rust-version
 $t = $t4 --future-incompat-report --timings=?text --unit-graph --no-fail-fast --lockfile-path=read
 help|version|locate-project|metadata|pkgid|read-manifest|verify-project|tree: net text* $t --format-version=text
   --no-deps --filter-platform=text -i,--invert=text --prune=text --depth=text --no-dedupe --duplicates,-d
   -e,--edges=text --prefix=text --charset=text -f,--format=text --show-origin --merged=text --message-format=text
 config|report: net text* $t --format-version=text --no-deps --filter-platform=text -i,--invert=text --prune=text
   --depth=text --no-dedupe --duplicates,-d -e,--edges=text --prefix=text --charset=text -f,--format=text
   --show-origin --merged=text --message-format=text
 search|info|owner: net text* --limit=text --index=url --registry=text -l,--list -a,--add=text!priv
   -r,--remove=text!priv
 outdated|audit|deny|machete|geiger|license: net text* $t -R,--root-deps-only -d=text -w,--workspace --json -D=text
   -f=read -n
 audit fix: write,net text*
 udeps|bloat|expand|asm|llvm-lines: read,net,exec text* $t
   -R,--root-deps-only -d,--depth=text -w,--workspace --json
 crev|semver-checks|about|msrv: read,net,exec text* $t -R,--root-deps-only -d,--depth=text -w,--workspace --json
 check|c|build|b|run|r|test|t|bench|doc|d|rustc|rustdoc|clippy|nextest|watch: exec,write text* $t --open --no-deps
   --document-private-items --fix --no-run --doc -x=shell -w=text -c --allow-dirty --allow-staged
 tarpaulin|llvm-cov|miri|fuzz|criterion|flamegraph|make|leptos|tauri|ndk|xtask: exec,write text* $t --open --no-deps
   --document-private-items --fix --no-run --doc -x=shell -w=text -c --allow-dirty --allow-staged
 bisect-rustc|hack|insta|mutants|careful|valgrind|instruments: exec,write text* $t --open --no-deps
   --document-private-items --fix --no-run --doc -x=shell -w=text -c --allow-dirty --allow-staged
 fmt: write none --all --check!look -p,--package=text --message-format=text --manifest-path=read
 fix: write,exec none $t --allow-dirty --allow-staged --allow-no-vcs --broken-code --edition
 new|init|add|remove|rm|update|generate-lockfile|vendor|fetch|package|generate: write,net text* $t --dev --build
   --optional --no-optional --rename=text --registry=text --path=read --git=url --branch=text --tag=text --rev=text
   --precise=text --recursive --aggressive --dry-run!dry -n!dry --edition=text --name=text --vcs=text --bin --lib
   -l,--list --no-verify --allow-dirty
 upgrade|sort|edit|set-version|release|dist|sweep|cache|sync-readme: write,net text* $t --dev --build --optional
   --no-optional --rename=text --registry=text --path=read --git=url --branch=text --tag=text --rev=text
   --precise=text --recursive --aggressive --dry-run!dry -n!dry --edition=text --name=text --vcs=text --bin --lib
   -l,--list --no-verify --allow-dirty
 install|binstall|install-update: write,net,exec text* $t --version,--vers=text --git=url --branch=text --tag=text
   --rev=text --path=read --list!look --force,-f --no-track --root=write --index=url --registry=text --debug --bins
   -y,--no-confirm -a,--all --dry-run!dry
 uninstall: delete text* -p=text --bin=text --root=write
 clean: delete none $t --doc --dry-run!dry -n!dry
 publish|yank|login|logout: write,net text* $t --dry-run!dry -n!dry --token=text --allow-dirty --no-verify
   --registry=text --index=url --version,--vers=text --undo
    """,
    "rustup": """read -v,--verbose -q,--quiet -V,--version!help -h,--help!help
 show|check|which|help|doc|docs|man|completions: net text* --toolchain=text --path -v
 toolchain: read
 toolchain list: read none -v -q,--quiet
 toolchain install|add|link|update: write,net text* --profile=text -c,--component=text -t,--target=text
   --no-self-update --force --allow-downgrade --force-non-host
 toolchain uninstall|remove: delete text*
 target|component: read
 target|component list: net none --toolchain=text --installed -q,--quiet
 target|component add: write,net text* --toolchain=text --target=text
 target|component remove|uninstall|rm: delete text* --toolchain=text --target=text
 override: read
 override list: read none
 override set|unset|add|remove: write text* --path=text --nonexistent
 set: read
 set default-host|profile|auto-self-update|auto-install: write text*
 self: read
 self update|upgrade-data: write,net none
 self uninstall: delete none -y
 default: read text?!write
 install|update|upgrade: write,net text* --force --no-self-update --profile=text -c=text
 uninstall: delete text*
 run: exec text text* --install
    """,
    "gem": """read -v,--version!help -h,--help!help -V,--verbose -q,--quiet --silent --config-file=read --backtrace
   --debug
 $g1 = -n,--name-matches=text -i,--installed -I,--no-installed -v,--version=text -d,--details --no-details
 $g2 = $g1 --versions --no-versions -a,--all -e,--exact --prerelease --no-prerelease -l,--local -r,--remote
 $g3 = $g2 -b,--both -B,--bulk-threshold=text -s,--source=url -p,--http-proxy=text --platform=text --pipe
 $g = $g3 -R,--reverse-dependencies -C=cd -u,--update-sources
 list|search|query|info|specification|dependency|environment|env|contents|which: net text* $g --yaml --ruby --marshal
   --prefix --no-prefix -s,--spec-dir=read --lib-only --show-install-dir
 server|open|rdoc|signout|mirror: write,net,exec text*
 help|outdated|check|stale|lock: net text* $g --yaml --ruby --marshal --prefix
   --no-prefix -s,--spec-dir=read --lib-only --show-install-dir
 sources: net none -l,--list -a,--add=url!write -r,--remove=url!write -c,--clear-all!write -u,--update!write -p=text
   --append=url!write
 install|i|update|fetch|unpack|build|pristine|generate_index|setup|exec|cert: write,net,exec text* $g -N,--no-document
   -f,--force -g,--file=read -n=text --user-install --install-dir=write -i=text -P=text --conservative --system
   -o,--output=write
 rebuild: write,net,exec text* $g -N,--no-document -f,--force -g,--file=read -n=text --user-install
   --install-dir=write -i=text -P=text --conservative --system -o,--output=write
 uninstall|cleanup|clean: delete text* $g -x,--executables -n,--dryrun!dry --dry-run!dry --user-install -D --force
 push|yank|owner|signin: write,net text* -v,--version=text -k,--key=text --host=url --otp=text -a=text -r=text
    """,
    "bundle|bundler": """write,net,exec @long none --version!help -v!help --help!help -h!help --verbose -V
   --retry=text -r --no-color
 list|show|info|outdated|check|licenses|env|doctor|help|platform|version: net text* --paths --path --name-only
   --only-group=text --without-group=text --parseable --strict --filter-strict --filter-major --filter-minor
   --filter-patch --groups --group=text --source=url --local --pre --only-explicit --dry-run --gemfile=read
   --path=text --ruby --quiet --update -u --format=text
 open|viz: write,exec text*
 fund|issue|why|audit: net text* --paths --path --name-only --only-group=text --without-group=text --parseable
   --strict --filter-strict --filter-major --filter-minor --filter-patch --groups --group=text --source=url --local
   --pre --only-explicit --dry-run --gemfile=read --path=text --ruby --quiet --update -u --format=text
 config: read text? text*!write --global --local --parseable
 config list|get: read text*
 config set|unset: write text* --local --global
 exec|e|console|gem|plugin|inject|binstubs|init: exec text*
 install|i|update|add|remove|lock|cache|package|pack|pristine|binstub: write,net,exec text* --path=text --deployment
   --without=text --with=text --jobs=text -j=text --gemfile=read --local --full-index --all --group=text -g=text
   --source=url --conservative --ruby --bundler=?text --major --minor --patch --strict --frozen --clean --force
   --no-cache --quiet --retry=text --standalone=?text --system --redownload --version=text --git=url --branch=text
 clean: delete none --dry-run!dry --force
    """,
    "composer|composer.phar": """read -q,--quiet -n,--no-interaction --ansi --no-ansi --profile --no-plugins
   --no-scripts --no-cache -d,--working-dir=cd -v,--verbose -vv -vvv -f,--format=text -V,--version!help -h,--help!help
 show|info|search|outdated|depends|why|prohibits|why-not|diagnose: net text* --all --installed -i --locked --platform
   -p --available -a --self -s --name-only -N --path -P --tree -t --latest -l --outdated -o --minor-only -m
   --patch-only --major-only -M --direct -D --strict --ignore=text --no-dev --only-name --type=text -r,--recursive
   --no-check-all --no-check-lock --no-check-publish -A,--with-dependencies --ignore-platform-reqs --by-package
   --sort-by-age --abandoned=text
 check-platform-reqs|licenses|validate|status|suggests|fund|browse|home|about: net text* --all --installed -i --locked
   --platform -p --available -a --self -s --name-only -N --path -P --tree -t --latest -l --outdated -o --minor-only -m
   --patch-only --major-only -M --direct -D --strict --ignore=text --no-dev --only-name --type=text -r,--recursive
   --no-check-all --no-check-lock --no-check-publish -A,--with-dependencies --ignore-platform-reqs --by-package
   --sort-by-age --abandoned=text
 list|help|audit: net text* --all --installed -i --locked --platform -p --available -a --self -s --name-only -N --path
   -P --tree -t --latest -l --outdated -o --minor-only -m --patch-only --major-only -M --direct -D --strict
   --ignore=text --no-dev --only-name --type=text -r,--recursive --no-check-all --no-check-lock --no-check-publish
   -A,--with-dependencies --ignore-platform-reqs --by-package --sort-by-age --abandoned=text
 config: read text? text*!write -g,--global --list -l --unset!write -e,--editor!write --auth!secret -a --absolute
        --json -j
   --merge -m --append --source --file=read
 global: write,net,exec text*
 global show|outdated|info: net text*
 exec|run-script|run: exec text* -l,--list!look --dev --no-dev --timeout=text
 archive|bump|create-project|dump-autoload|dumpautoload|init|install|i: write,net,exec text* --dev --no-dev
   -o,--optimize-autoloader --dry-run!dry --prefer-dist --prefer-source --no-suggest -w,--with-dependencies
   --with-all-dependencies,-W --no-update --ignore-platform-reqs --ignore-platform-req=text
   -a,--classmap-authoritative --lock --no-progress --optimize --rollback -r --stable --preview --snapshot --1 --2
   --prefer-stable --stability=text -s=text --repository=text --no-install --unused --root-reqs --fixed
   --update-no-dev
 reinstall|remove|rm|require|r|update|u|upgrade|self-update|selfupdate: write,net,exec text* --dev --no-dev
   -o,--optimize-autoloader --dry-run!dry --prefer-dist --prefer-source --no-suggest -w,--with-dependencies
   --with-all-dependencies,-W --no-update --ignore-platform-reqs --ignore-platform-req=text
   -a,--classmap-authoritative --lock --no-progress --optimize --rollback -r --stable --preview --snapshot --1 --2
   --prefer-stable --stability=text -s=text --repository=text --no-install --unused --root-reqs --fixed
   --update-no-dev
 clear-cache|clearcache|cc: delete none --gc
    """,
    "nvm|pyenv|rbenv|nodenv|goenv|jenv|tfenv|sdk|rvm|chruby|asdf|mise|rtx|proto|fvm|direnv|vfox|aqua|devbox|flox": """
   write,exec,net @long text* --help!help
   -h!help --version!help -v!help
 $l1 = -l,--list --bare --skip-aliases --all -a,--all -c,--current -g,--global -i,--installed -J,--json
 $l = $l1 -m,--missing --prefix --offline --no-header --no-colors --no-alias --lts=?text --sort=text -q -s -o
 ls|current|which|versions|version|root|whence|commands|shims|help|info|doctor: net text* $l -
 where|latest|ls-remote|list-remote|list-all|ls-lts|version-name|version-file: net text* $l -
 version-origin|prefix|init|completions|completion|hooks|env|status|outdated: net text* $l -
 bin-paths|search|registry|alias-list|known|dr|show|hook|stdlib|cache-list: net text* $l -
 candidates|gemdir: net text* $l -
 list: net text* $l -
 list all: net text*
 plugins: net text* $l -
 plugins list|ls|ls-remote|list-all: net text* $l --urls -u --refs --core --user
 plugins add|remove|update|install|uninstall|link: write,exec,net text*
 plugin list|ls|ls-remote|list-all: net text* $l --urls -u --refs --core --user
 plugin add|remove|update|install|uninstall|link: write,exec,net text*
 config|settings: read none $l
 config|settings list|ls|get|info|show: read text* $l
 alias: write,exec,net text*
 alias list|ls|get|info|show: read text* $l
 tasks: read none $l
 tasks list|ls|get|info|show: read text* $l
 cache dir|path: read none
 cache clear|clean|prune: delete none
 install|uninstall|use|global|local|shell|rehash|reshim|exec|run|x|activate: write,exec,net text*
 deactivate|unalias|set|unset|plugin-add|plugin-remove|set-default|upgrade|up: write,exec,net text*
 prune|trust|implode|reset|gemset|remove|rm|add|migrate|virtualenv: write,exec,net text*
 virtualenv-delete|allow|deny|reload|default|update|self-update|selfupdate: write,exec,net text*
 flush: write,exec,net text*
    """,
    "npm-check-updates|ncu": """net text* -u,--upgrade!write -g,--global -i,--interactive!write -f,--filter=text
   -x,--reject=text -t,--target=text -h,--help!help -v,--version!help --packageFile=read -e=text -p=text --dep=text
   --format=text --jsonUpgraded -d,--doctor!exec -m,--minimal --peer -w=text
    """,
    "twine": """net -h,--help!help --version!help --no-color
 check: read read* --strict
 upload|register: write,net read* -r,--repository=text --repository-url=url -u=text -p=text -s --skip-existing
   --config-file=read --verbose --non-interactive
    """,
    "pip-compile|pip-sync|pip-review|pipreqs|pip-autoremove|pur": """write,net,exec text* -h,--help!help
   --version!help -n,--dry-run!dry -o,--output-file=write -U,--upgrade -P=text --generate-hashes --quiet -v --force
   --print!look --savepath=write -l --local --interactive --auto
    """,
}
