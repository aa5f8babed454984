"""Rules about interpreters, builders and package managers of languages."""

from opsterm.risk import DANGEROUS, MODERATE
from opsterm.riskrules import Rule

RULES = (
    Rule(
        "npm-publish", DANGEROUS, "it publishes this to the world, or takes away what others build on",
        (
            "npm|pnpm|yarn|bun|cargo|poetry|uv|flit|pdm|hatch publish|unpublish|yank|deprecate",
            "yarn npm publish|tag", "npm|pnpm access set|grant|revoke|public|edit", "gem push|yank", "twine upload",
            "dotnet nuget push|delete", "deno publish", "npm|pnpm dist-tag add|rm", "npm owner|author add|rm",
        ),
        hits=(
            "npm publish", "npm unpublish x --force", "cargo publish", "gem push x.gem", "twine upload dist/x.whl",
            "cargo yank --version 1.0.0",
        ),
        misses=("npm publish --dry-run", "npm view x", "cargo package", "twine check dist/x.whl"),
        instead="--dry-run",
    ),
    Rule(
        "npm-token", DANGEROUS, "it changes who may publish",
        (
            "npm|pnpm token create|revoke|add|rm", "npm|pnpm team|org add|rm|set|create|destroy", "cargo owner -a|-r",
            "gem owner -a|-r",
        ),
        hits=("npm token create", "cargo owner --add ann"),
        misses=("npm token list", "cargo owner --list x"),
    ),
    Rule(
        "pip-system", DANGEROUS, "it changes the Python that the system itself uses",
        (
            "pip|pip3 install|uninstall --break-system-packages",
            "uv pip install|uninstall --break-system-packages|--system",
        ),
        hits=("pip install --break-system-packages x",),
        misses=("pip install x", "pip list"),
        instead="python3 -m venv .venv",
    ),
    Rule(
        "npm-global", MODERATE, "it installs a program for everybody on this machine",
        ("npm|pnpm install|i|add|update|uninstall|rm|remove -g", "yarn global add|remove|upgrade"),
        hits=("npm install -g x", "yarn global add x"),
        misses=("npm ls -g", "yarn global list"),
    ),
    Rule(
        "pip-uninstall", MODERATE, "it removes packages that programs may need",
        (
            "pip|pip3|pip2 uninstall", "conda|mamba|micromamba remove|uninstall", "gem uninstall|cleanup",
            "cargo uninstall",
        ),
        hits=("pip uninstall -y x", "conda remove x"),
        misses=("pip show x", "conda list"),
    ),
    Rule(
        "env-remove", DANGEROUS, "it deletes a whole environment with all that is installed in it",
        (
            "conda|mamba|micromamba env remove", "conda|mamba|micromamba remove|uninstall --all", "poetry env remove",
            "rustup toolchain uninstall|remove", "rustup self uninstall",
            "pyenv|rbenv|nodenv|nvm|asdf|mise|rvm|sdk uninstall|implode|prune|virtualenv-delete",
            "pipx uninstall-all", "uv python uninstall", "opam switch :remove", "pipenv :--rm", "pipenv --rm",
        ),
        hits=(
            "conda env remove -n x", "conda remove --all -n x", "rustup self uninstall", "pyenv uninstall 3.11.2",
            "rvm implode",
        ),
        misses=("conda env list", "rustup toolchain list", "pyenv versions"),
    ),
    Rule(
        "rails-db", DANGEROUS, "it deletes the database or what is in it",
        (
            "rails|rake db?drop*|db?reset*|db?migrate?reset|db?purge*",
            "rails|rake db?truncate*|db?schema?load|db?setup|db?seed?replant",
            "rails|rake :db?drop*|db?reset*|db?migrate?reset|db?purge*",
            "rails|rake :db?truncate*|db?schema?load|db?setup|db?rollback*",
            "bundle exec :rake|rails :db?drop*|db?reset*|db?migrate?reset|db?schema?load|db?truncate*",
            "drush :sql*drop|si|site*install",
            "wp|drush +delete", "prisma db push --force-reset|--accept-data-loss", "dotnet ef database :drop",
            "dotnet ef database drop",
            "php :migrate?fresh|migrate?reset|migrate?refresh|db?wipe|doctrine?*?drop",
            "artisan :migrate?fresh|migrate?reset|migrate?refresh|db?wipe", "python|python3 :flush|reset_db|sqlflush",
            "django-admin :flush|reset_db", "mix ecto.drop|ecto.reset", "mix :ecto.rollback",
            "npx|bunx :prisma :reset|push",
            "prisma :reset", "symfony :doctrine?*?drop",
        ),
        hits=(
            "rails db:drop", "rake db:reset", "rails db:migrate:reset", "dotnet ef database drop -f", "mix ecto.drop",
            "django-admin flush",
        ),
        misses=("rails routes", "rails db:migrate", "rake test"),
    ),
    Rule(
        "make-remove", MODERATE, "it removes what was built or installed",
        (
            "make|gmake|bmake|ninja|just|task|rake :clean*|distclean|mrproper|uninstall* !-n|--dry-run",
            "ninja -t=clean|cleandead|recompact|restat",
            "make|gmake|bmake|ninja|just|task|rake :purge*|destroy*|reset*|drop*|nuke* !-n|--dry-run",
            "mvn|gradle|mvnw|gradlew|ant|sbt|dotnet|mix :clean", "cargo|go|dotnet clean", "bazel :clean --expunge",
        ),
        hits=("make clean", "cargo clean", "make distclean"),
        misses=("make -v", "cargo tree", "make -n clean"),
    ),
    Rule(
        "registry-changed", DANGEROUS, "packages come from somewhere else from now on, or nobody checks from where",
        (
            "npm|pnpm|yarn config set :registry|*:registry|registry=*|strict-ssl*|cafile*|ca|proxy|https-proxy",
            "npm|pnpm set :registry|*:registry|registry=*|strict-ssl*",
            "pip|pip3 config set :*index-url|*trusted-host|*index*", "gem sources -a|-r|--append",
            "composer config :repositories*|repo*|secure-http|disable-tls #2+",
            "bundle config :mirror*|ssl_verify_mode",
            "poetry source add", "cargo login --registry", "go env -w",
        ),
        hits=("npm config set registry http://evil.example/", "pip config set global.index-url http://x/simple"),
        misses=("npm config get registry", "pip config list", "npm config set fund false"),
    ),
    Rule(
        "foreign-package", DANGEROUS, "the code comes from an address, not from the usual index, and runs at once",
        (
            "pip|pip3 install|download|wheel -i=http:*|--extra-index-url=http:*",
            "pip|pip3 install --extra-index-url|--trusted-host", "pip|pip3 install :http:*",
            "npm|pnpm|yarn|bun install|i|add :http:*", "gem install -s=http:*", "uv pip install :http:*",
        ),
        hits=("pip install --index-url http://evil.example/simple x", "npm install http://evil.example/p.tgz"),
        misses=("pip install x", "npm install lodash", "pip install git+https://example.org/x"),
    ),
    Rule(
        "package-secret", DANGEROUS, "it shows a token or a password",
        (
            "npm|pnpm|yarn config|c get :*_auth*|*token*|*password*", "npm|pnpm get :*_auth*|*token*|*password*",
            "composer config :*oauth*|*token*|http-basic*|bearer*|*auth* #1",
            "poetry config :http-basic*|pypi-token*|*token* #1",
            "bundle config get :*.com|*.org|*.io|*github*|*gitlab*",
        ),
        hits=("npm config get //registry.npmjs.org/:_authToken", "composer config github-oauth.github.com"),
        misses=("npm config get registry", "composer config vendor-dir", "npm config list"),
        shown=True,
    ),
    Rule(
        "make-install", MODERATE, "it copies files into the system",
        ("make|gmake|bmake|ninja :install* !-n", "cmake --install", "meson :install"),
        hits=("make install", "sudo make install"),
        misses=("make test", "make -n install"),
    ),
    Rule(
        "make-destroy", DANGEROUS, "by its name this target destroys something",
        (
            "make|gmake|bmake|just|task|rake|npm|yarn|pnpm :*destroy*|*nuke*|*wipe*|*drop-db*|*dropdb*",
            "make|gmake|bmake|just|task|rake|npm|yarn|pnpm :*db-drop*|*db?drop*|*reset-db*|*purge*|*teardown*",
        ),
        hits=("make destroy", "just nuke-db", "npm run db:drop", "make wipe-all"),
        misses=("make build", "npm run build"),
    ),
    Rule(
        "cache-clean", MODERATE, "it removes caches, which have to be fetched again",
        ("npm|yarn|pnpm|pip|pip3|uv|conda|composer|poetry|go cache|clean|store|clear-cache +delete",),
        hits=("npm cache clean --force", "pip cache purge", "go clean -modcache"),
        misses=("npm cache verify", "pip cache list"),
    ),
    Rule(
        "debugger-attach", DANGEROUS, "it halts a running program, and can change or end it",
        (
            "gdb|lldb -p", "gdbserver --attach", "dlv :attach", "jmap -dump:live|-dump:all|-dump:format",
            "jcmd :GC.run*|GC.heap_dump|VM.set_flag|JFR.*|ManagementAgent.*|JVMTI.*|Compiler.*clear|VM.log",
            "jinfo -flag=[+-]*|*=*",
            "jmap -dump|-F|-histo:live",
        ),
        hits=("gdb -p 1234", "gdb --pid=1234", "dlv attach 42"),
        misses=("gdb --version", "jstack 42", "jcmd 42 VM.flags", "jcmd 42 GC.heap_info"),
        instead="gcore, or a core dump of a test system",
    ),
    Rule(
        "serve-files", DANGEROUS, "it offers the files here to everybody who can reach this machine",
        (
            "python|python3|python2 -m=http.server|SimpleHTTPServer|pyftpdlib|smtpd", "php -S=0.0.0.0*",
            "ruby :httpd", "npx|bunx :http-server|serve", "http-server|serve",
        ),
        hits=("python3 -m http.server 8000", "php -S 0.0.0.0:8000", "npx http-server"),
        misses=("python3 -m json.tool", "php -S 127.0.0.1:8000"),
        instead="python3 -m http.server --bind 127.0.0.1",
    ),
    Rule(
        "run-unseen", MODERATE, "it fetches a package and runs its code",
        (
            "npx|bunx|pnpx|pnx|uvx", "pipx|uv|pnpm|yarn|bun run|exec|x|dlx|create", "npm exec|x|create",
            "npm run|run-script #1+", "uv tool run", "deno run",
            "go run|install|get",
        ),
        hits=("npx create-react-app x", "uvx ruff", "go run example.org/x@latest"),
        misses=("npm ls", "go list ./..."),
    ),
    Rule(
        "in-place", MODERATE, "it rewrites files in place",
        ("perl|perl5|ruby -i",),
        hits=("perl -pi -e 's/a/b/' f", "perl -i.bak -pe 's/a/b/' f"),
        misses=("perl -ne 'print' f",),
    ),
    Rule(
        "airflow-delete", DANGEROUS, "it deletes the history or the settings of jobs",
        ("airflow * delete", "airflow db reset|clean|drop-archived"),
        hits=("airflow db reset -y", "airflow dags delete x"),
        misses=("airflow dags list",),
    ),
    Rule(
        "php-setting-runs", DANGEROUS, "that setting makes PHP run another file",
        ("php* -d=auto_prepend_file*|auto_append_file*|extension*|zend_extension*|include_path*|sendmail_path*",),
        hits=("php -d auto_prepend_file=x.php -r 'echo 1;'",), misses=("php -d memory_limit=-1 -v",),
    ),
)  # fmt: skip
