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
 vet: read text* @long $b -vettool=exec!exec -c=text -fix -diff
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
 tool dist|nm|objdump|addr2line|buildid|covdata|vet: read read* @long -size -sort=text -type -n -s=text -S -gnu
 tool pprof: net read* @long -top -text -tree -traces -raw -list=text -peek=text -cum -flat -nodecount=text -focus=text
   -ignore=text -http=text!exec -svg!write -png!write -pdf!write -web!exec -output=write!write -seconds=text -base=read
   -diff_base=read -sample_index=text -alloc_space -inuse_space -lines -functions -unit=text -proto!write
 tool trace|cover: read,exec text* @long
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
    "make|gmake|bmake|mingw32-make": """exec text* -C,--directory=cd -f,--file,--makefile=read
   -j,--jobs=?text -k,--keep-going -n,--just-print,--dry-run,--recon!look -B,--always-make -s,--silent,--quiet
   -e,--environment-overrides -i,--ignore-errors -I,--include-dir=read -l,--load-average=?text
   -L,--check-symlink-times -o,--old-file,--assume-old=text -O,--output-sync=?text -p,--print-data-base
   -q,--question!look
   -r,--no-builtin-rules -R,--no-builtin-variables -S,--no-keep-going,--stop -t,--touch
   -W,--what-if,--new-file,--assume-new=text --trace -v,--version!help -h,--help!help -w,--print-directory
   --no-print-directory --warn-undefined-variables --eval=code -d --debug=?text
    """,
    "cmake|cmake3|ccmake": """write,exec text* @long -S=read -B=write -G=text -D=text -U=text -C=read -P=exec!exec
   -E=text -L -LA -LH -LAH -N!look --build=write --install=write --target,-t=text --config=text --parallel,-j=?text
   --clean-first --prefix=text --component=text --strip -v,--verbose --preset=text --list-presets=?text!look
   --open=read --fresh --trace --trace-expand --debug-output --graphviz=write --version,-version,-V!help
   --help,-help,-h,-H!help --help-module=text!help --help-command=text!help --help-variable=text!help
   --help-property=text!help --help-policy=text!help --help-module-list!help --help-command-list!help
   --help-variable-list!help --help-full!help -T=text -A=text -Wdev -Wno-dev --toolchain=read --workflow
   --log-level=text --find-package --system-information!look
    """,
    "cpack|scons|waf|buck2|please|pants|xmake|autoconf|automake|autoreconf|aclocal|libtool|"
    "configure|gyp|gn|grunt|gulp|webpack|vite|rollup|esbuild|parcel|turbo|nx|lerna|mage|earthly|"
    "ng|next|nuxt|astro|gatsby|expo|react-native|nest|tsup|swc|babel|storybook|jekyll|mkdocs|"
    "sphinx-build|cargo-make": """
   exec @long text* --version!help --help!help -h!help -C=cd -f=read -j=text -l -n -v
   -t=text -N -V -R=text -L=text -E=text -T=text --output-on-failure -s -d --list --json --summary
 init: exec text* --version=text -l=text -n=text
 help|version: read text*
 query|info|introspect|list|aquery|cquery|analyze-profile: read,exec text*
    """,
    "invoke|inv|fab": """
   exec text* -l,--list=?text!look --list-format=text --list-depth=text -V,--version!help -h,--help=?text!help
   -c,--collection=text -r,--search-root=read -e,--echo -d,--debug -w,--warn-only -p,--pty -f,--config=read
   -R,--dry!look -D=text
   -H,--hosts=text -i,--identity=read -S,--ssh-config=read -T=text -t=text --print-completion-script=text!look
    """,
    "bazel|bazelisk": """exec text* --version!help --help!help --output_base=write --bazelrc=read --noblock_for_lock
 query|cquery|aquery: read,net text* --output=text --keep_going -k --noimplicit_deps --nohost_deps --notool_deps
   --order_output=text --config=text --universe_scope=text --output_file=write!write --query_file=read --graph*=text
 info|version|help|analyze-profile|license|canonicalize-flags|print_action|config: read text*
 clean: delete none --expunge --expunge_async
 mod: net text*
 shutdown: write none
    """,
    "meson": """exec text* --version!help -h,--help!help
 introspect: read read? --targets --installed --install-plan --tests --benchmarks --dependencies --scan-dependencies
   --buildoptions
   --buildsystem-files --projectinfo --ast -a,--all -i,--indent=text -f,--force-object-output --machines --compilers
   --backend=text
 configure: write read? -D=text --clearcache --no-pager
 setup|init|compile|install|dist|test|devenv|wrap|subprojects|rewrite|format: write,exec,net text* -C=cd -D=text
   --buildtype=text --prefix=text --reconfigure --wipe --list!look -n,--dry-run!look
 wrap list|search|info|status: net text*
    """,
    "ctest": """
   exec text* @long -N,--show-only=?text!look -V,--verbose -VV,--extra-verbose -Q,--quiet -O,--output-log=write
   -L,--label-regex=text -R,--tests-regex=text -E,--exclude-regex=text -LE,--label-exclude=text -C,--build-config=text
   -j,--parallel=?text -I,--tests-information=text -U,--union -F --output-on-failure --stop-on-failure --repeat=text
   --timeout=text --print-labels!look --rerun-failed --test-dir=cd --preset=text --list-presets!look --progress
   -D=text -S=exec --output-junit=write --no-tests=text --schedule-random --version!help --help!help -h!help
    """,
    "ninja|samu": """
   exec text* -C=cd -f=read -j=text -k=text -l=text -n!look -v,--verbose -d=text -t=text!look -w=text --version!help
   -h,--help!help --quiet
    """,
    "task|go-task": """
   exec text* -l,--list!look -a,--list-all!look --summary!look --status!look -n,--dry!look -C,--concurrency=text
   -d,--dir=cd -t,--taskfile=read -f,--force -s,--silent -v,--verbose -w,--watch -o,--output=text -p,--parallel
   -g,--global -y,--yes -i,--init!write --version!help -h,--help!help -j,--json --sort=text -x,--exit-code
    """,
    "just": """exec text* -l,--list!look --summary!look -s,--show=text!look --dump!look --evaluate!look --variables!look
   -n,--dry-run!look --choose -f,--justfile=read -d,--working-directory=cd --set=text -q,--quiet -v,--verbose
   -V,--version!help -h,--help!help --fmt!write --check --unstable -u,--unsorted --list-heading=text --color=text
   --highlight --no-deps --no-highlight --dotenv-filename=text -E,--dotenv-path=read --shell=exec --shell-arg=text
   -i,--init!write -e,--edit!write --completions=text!look --man!look --groups!look --justfile --yes
   -g,--global-justfile
   -c,--command=shell
    """,
    "rake": """exec text* -T,--tasks=?text!look -P,--prereqs!look -W,--where=?text!look -n,--dry-run!look -A,--all
   -D,--describe=?text!look
   -V,--version!help -h,-H,--help!help -f,--rakefile=read -C,--directory=cd -j,--jobs=?text -m,--multitask -q,--quiet
   -s,--silent -t,--trace=?text -v,--verbose -N,--no-search -I,--libdir=read -r,--require=exec -e,--execute=code
   -p,--execute-print=code -g,--system -G,--no-system -R=read -X,--no-deprecation-warnings --rules
   --suppress-backtrace=text
   --job-stats=?text --backtrace=?text
    """,
    "rails": """exec @long text* --help!help -h!help --version!help -v!help
 routes|about|notes|stats|initializers|middleware|version: read text* -c=text -g=text -E,--expanded --unused
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
   -c,--lax-checksums -nsu,--no-snapshot-updates -D*=text
 dependency?tree|dependency?list|dependency?analyze|dependency?resolve|dependency?build-classpath: net none
 help?effective-pom|help?describe|help?active-profiles|help?all-profiles|help?evaluate|help?system: net none
 versions?display-*|enforcer?enforce|validate: net none
 help?effective-settings: secret,net none
    """,
    "gradle|gradlew": """exec text* -v,--version!help -h,--help,-?!help -q,--quiet -i,--info -d,--debug -w,--warn
   -s,--stacktrace -S,--full-stacktrace -p,--project-dir=cd -b,--build-file=read -c,--settings-file=read
   -D,--system-prop=text -P,--project-prop=text -x,--exclude-task=text -m,--dry-run!look --continue --offline
   --refresh-dependencies --parallel --no-parallel --build-cache --no-build-cache --daemon --no-daemon --stop
   --status!look -t,--continuous --console=text --scan --no-scan --rerun-tasks --profile -g,--gradle-user-home=text
   -I,--init-script=exec --max-workers=text -a --configuration=text --tests=text --write-locks --info --all
 tasks|dependencies|projects|help|dependencyInsight|buildEnvironment: net none --all --group=text --task=text
   --dependency=text --configuration=text
 javaToolchains|model|components|outgoingVariants|*?dependencies|*?tasks: net none --all --group=text --task=text
   --dependency=text --configuration=text
 properties: net none --property=text
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
 ef migrations|dbcontext list: read none $b
 run|test|watch|build|publish|pack|msbuild|vstest|exec|fsi|build-server|store: exec,write text* $b --filter=text
   --logger,-l=text --collect=text --settings=read -t,--list-tests --blame --launch-profile=text --no-launch-profile
   --results-directory=write --no-incremental --force
 new: write,net text* $b -n,--name=text -l,--list!look --dry-run!dry --force -lang,--language=text -i,--install=text
   -u,--uninstall=text --search!look
 new list|search|details: net text*
 restore|add|remove|format|migrate|clean: write,net text* $b --version=text -n,--no-restore --prerelease
   --verify-no-changes!look --include=text --exclude=text
    """,
    "escript|rebar3|elixirc|erlc": """exec @long text* --version!help -v!help --help!help -h!help
   -e,--eval=code -S=text
 help|hex.info|hex.outdated|hex.search|deps.tree|app.tree|phx.routes|hex.audit: exec,read,net text*
 xref: exec,read,net text*
    """,
    "mix": """exec text* --version,-v!help --help,-h!help
 help|hex.info|hex.outdated|hex.search|deps.tree|app.tree|phx.routes|hex.audit|xref|hex.user|deps: net none
   --only=text --all --format=text --exclude=text --search=text -S=text
 help|hex.info|hex.outdated|hex.search|phx.routes|xref: net text*
 deps.get|deps.update|deps.compile|local.hex|archive.install|compile|format: write,net,exec text*
 deps.clean|ecto.drop|ecto.reset|deps.unlock|clean|phx.digest.clean: delete,exec text* --all --unused
    """,
    "stack|cabal|ghcup|runghc|runhaskell|opam|dune|utop|nimble|dub|swiftpm|pub|matlab|scheme|"
    "clisp|hy|jython|scala3|ammonite|cargo-expand|wasmtime|wasmer|wasm-pack|node-gyp|pio|"
    "platformio|arduino-cli|arduino|vcpkg|conan|spack|cpan|cpanm|carton|luarocks|pecl|pear|"
    "phpenv|plenv|apm|code-server|streamlit|fastapi|waitress-serve|foreman|honcho|forever|"
    "supervisor|artisan|symfony|phar|pest|phpunit|codecept|behat|rspec|cucumber|minitest|"
    "nightwatch|c8|nyc|nosetests|behave|locust|k6|artillery|jmeter|bats|zx|xo": """
   exec @long text* --version!help --help!help -h!help -V!help
   -q,--quiet -v,--verbose -vv -x -k=text -m=text -s -l -e=text -n=text -c=read -t=text -p=text --collect-only --co
   --tb=text --cov=?text --lf --ff --maxfail=text --durations=text -W=text
 help|version: read text*
    """,
    "expect": "exec file? text* @stop -c=code -d -D=text -f=file -i -n -N -b=file -v!help -h!help -",
    "gunicorn|uvicorn|hypercorn|uwsgi|daphne|puma|unicorn": """
   exec,net text* --version,-v!help --help,-h!help --check-config!look
   --print-config!look -c,--config=read -b,--bind=text -w,--workers=text -k=text --reload --host=text --port=text -D
   --daemon --timeout=text --log-level=text --chdir=cd --ini=read --http=text --socket=text -p=text -t=text -e=text
    """,
    "drush": """
   net -y,--yes -r,--root=cd -l,--uri=text -v --debug -q --format=text --fields=text --simulate!dry --filter=text
   --count=text --help!help -h!help --version!help --no --type=text --extended
 status|st|core?status|core?requirements|rq|pm?list|pml|watchdog?show|ws|watchdog?list|site?alias|sa|topic|help|list:
   net text*
 config?get|cget|config?status|state?get|user?information|uinf|updatedb?status|updbst|cron?status|views?list: net text*
 role?list|queue?list|field?info|pm?security|migrate?status|deploy?hook-status|maint?get|entity?info: net text*
 sql?query|sqlq: net code --file=exec!exec --db-prefix
 sql?dump: net none --result-file=write!write --gzip --structure-tables-key=text
 sql?drop|sql?sync|site?install|si|sql?create|entity?delete|pm?uninstall|pmu|user?cancel|queue?delete|config?delete:
   delete,net
   text*
 sql?conf|sql?connect|user?login|uli: secret,net text*
 *: write,exec,net text*
    """,
    "wp": """
   net --path=cd --url=text --ssh=text --http=text --user=text --skip-plugins=?text --skip-themes=?text --skip-packages
   --require=exec --context=text --color --no-color --debug=?text --prompt=?text --quiet --allow-root --format=text
   --fields=text --field=text --status=text --version!help --help!help --yes --all --network --number=text --force
   --role=text
 $see = net text* --search=text --update=text --autoload=text --extra --post_type=text --post_status=text --orderby=text
 $del = delete,net text*
 help|cli: read text*
 core|plugin|theme|language|package version|list|get|status|search|check-update|is-installed|path|verify-checksums: $see
 post|page|user|comment|term|option|menu|widget|sidebar|site|taxonomy|media|role|cap|cron|rewrite list|get|count: $see
 post|user|comment|term|option|site|transient|cache|config|db pluck|exists|meta|path|type|size|tables|columns|check:
   $see
 config get|list: secret,net text*
 db query: net code
 db cli|import|reset|drop|clean|create|repair|optimize: write,delete,net text*
 db export: net write? --tables=text --add-drop-table --exclude_tables=text
 plugin|theme|post|page|user|comment|term|option|menu|site|media|role|transient|config delete|uninstall|empty|destroy:
   $del
 eval|eval-file|shell|server: exec,net text*
 *: write,net text*
 * *: write,net text*
    """,
    "jest|vitest|mocha|ava|cypress|playwright|karma|jasmine": """
   exec text* --version,-v!help --help,-h!help --listTests!look
   --list!look --showConfig!look --watch --coverage -t,--testNamePattern,--grep=text -u,--updateSnapshot!write
   -c,--config=read
   -w,--maxWorkers=text --runInBand,-i --bail=?text --verbose --silent --ci --json --outputFile=write
   --clearCache!delete --changed
 list|info|version|verify|--version: read text*
    """,
    "swift": """exec text* --version,-version!help --help,-help,-h!help -V=text -A,--auth=text -U,--user=text
       -K,--key=text -q,--quiet -v,--verbose --debug --os-auth-url=text --os-username=text --os-password=text
       --os-project-name=text --os-tenant-name=text --os-storage-url=text --os-auth-token=text --os-region-name=text
   list|stat|capabilities|info: net text* -l,--long --lh -t,--totals -p,--prefix=text -d,--delimiter=text
   delete: delete,net text* -a,--all -p,--prefix=text --header,-H=text --versions --version-id=text -y,--yes-all
       --object-threads=text --container-threads=text --leave-segments
    """,
    "erl|elixir|iex|ocaml|ghci|julia|octave|guile|tclsh|wish|gnuplot|racket|sbcl|swipl": """exec file? text*
   --version,-version,-v!help --help,-help,-h!help -V!help -e,--eval,-eval=code -noshell -E=code -p=code -q,--quiet
    """,
    "flask|django-admin": """
   exec text* --version!help --help,-h!help --app,-A=text -e,--env-file=read --debug --settings=text
   --pythonpath=read -v=text --verbosity=text
 routes: read none --sort,-s=text --all-methods
 check|showmigrations|diffsettings|sqlmigrate|inspectdb|help|version|sqlsequencereset|findstatic: read text* --deploy
   --plan,-p -l
   --list --database=text
    """,
    "flutter": """exec text* --version!help -h,--help!help -v,--verbose -d,--device-id=text --suppress-analytics
 doctor|devices|emulators|channel|help|analyze|symbolize|logs: net text? -v --android-licenses!exec --machine
   --launch=text!exec
   --create!write --no-pub --watch
 config: write none --list!look
 pub deps|outdated|token: net text*
 clean: delete none
    """,
    "jupyter|jupyter-lab|jupyter-notebook": """exec text* --version!help --help,-h!help --paths!look --config-dir!look
   --data-dir!look --runtime-dir!look --json --debug --ip=text --port=text --no-browser --allow-root
 kernelspec|labextension|serverextension|nbextension|server|notebook|lab|bundlerextension list: read none --json
   --jsonlist
 troubleshoot: read none
 kernelspec remove|uninstall: delete text* -f -y
 notebook|lab|server stop: write text*
 nbconvert: write,exec read* --to=text --output=text --output-dir=write --stdout!look --execute!exec --template=text
    """,
    "celery": """
   net -A,--app=text -b,--broker=url --result-backend=url --loader=text --config=text --workdir=cd -C,--no-color
   -q,--quiet --version!help --help,-h!help --skip-checks
 $see = net text* -t,--timeout=text -d,--destination=text -j,--json -F=text --traceback -T=text
 status|report|result|events|list: $see
 inspect: $see
 purge: delete,net text* -f,--force -Q,--queues=text -X,--exclude-queues=text
 control shutdown|pool_shrink|cancel_consumer|rate_limit|time_limit|revoke|terminate: delete,net text* -d=text -t=text
 control *: write,net text* -d,--destination=text -t,--timeout=text -j
 call|worker|beat|multi|migrate|shell|graph|upgrade|amqp|logtool: write,exec,net text* -l=text -Q=text -c=text -n=text
   -B -E --loglevel=text --concurrency=text --schedule=text -s=text -f=text --pidfile=write
    """,
    "pytest|py.test": """
   exec text* --version!help -h,--help!help --collect-only,--co!look --markers!look --fixtures!look
   --fixtures-per-test!look --setup-plan --setup-only -q,--quiet -v,--verbose -x,--exitfirst -k=text -m=text -s
   -l,--showlocals -n,--numprocesses=text -c,--config-file=read --tb=text --cov=?text --cov-report=text
   --cov-config=read --lf,--last-failed --ff,--failed-first --sw,--stepwise --nf --maxfail=text --durations=text
   --durations-min=text -W=text -p=text -r=text --junitxml,--junit-xml=write --pdb --trace --capture=text --rootdir=read
   --ignore=text --ignore-glob=text --deselect=text --import-mode=text --color=text --no-header --no-summary -o=text
   --timeout=text --reruns=text --dist=text --basetemp=write --cache-clear!delete --cache-show=?text!look
    """,
    "tox|nox": """exec text* -l,--list,--listenvs!look -a,--listenvs-all!look --version!help -h,--help!help -e=text
   -s,--session,--sessions=text
   -c,--conf=read -f=read -r,--recreate -p,--parallel=?text -q,--quiet -v,--verbose --workdir=write --notest
   --showconfig!look
   -R -x=text -k,--keywords=text -t,--tags=text --json --no-color -P=text -d,--discover
 list|l|config|c|depends|de|about: read text* -d,--no-desc -e=text -k=text -m=text
    """,
    "airflow": """exec @long -h,--help!help
 config: secret,read text*
 version|info|cheat-sheet: read text* --section=text -o=text
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
