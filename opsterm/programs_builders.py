"""Programs that build, test and run projects: make, cmake, gradle, dotnet, rails."""

PROGRAMS = {
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
    "premake5|autoconf|automake|autoreconf|aclocal|libtool|configure|gyp|gn|rake|invoke|inv|fab|"
    "just|task|grunt|gulp|webpack|vite|rollup|esbuild|parcel|turbo|nx|lerna|mage|earthly|ng|"
    "next|nuxt|astro|gatsby|expo|ionic|cordova|react-native|nest|quarkus|jhipster|tsup|swc|"
    "babel|storybook|hexo|jekyll|mkdocs|sphinx-build|eleventy|zola|gitbook|docusaurus|electron|"
    "cargo-make|tup|redo|bob": """exec @long text* --version!help --help!help -h!help -C=cd -f=read -j=text -l -n -v
   -t=text -N -V -R=text -L=text -E=text -T=text --output-on-failure -s -d --list --json --summary
 init: exec text* --version=text -l=text -n=text
 help|version: read text*
 query|info|introspect|list|aquery|cquery|analyze-profile: read,exec text*
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
