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
            "bundle exec :rake|rails :db?drop*|db?reset*", "dotnet ef database :drop", "dotnet ef database drop",
            "php :migrate?fresh|migrate?reset|migrate?refresh|db?wipe|doctrine?*?drop",
            "artisan :migrate?fresh|migrate?reset|migrate?refresh|db?wipe", "python|python3 :flush|reset_db|sqlflush",
            "django-admin :flush|reset_db", "mix :ecto.drop|ecto.reset|ecto.rollback", "npx|bunx :prisma :reset|push",
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
            "make|gmake|bmake|ninja|just|task|rake :clean*|distclean|mrproper|uninstall*",
            "make|gmake|bmake|ninja|just|task|rake :purge*|destroy*|reset*|drop*|nuke*",
            "mvn|gradle|mvnw|gradlew|ant|sbt|dotnet|mix :clean", "cargo|go|dotnet clean", "bazel :clean --expunge",
        ),
        hits=("make clean", "cargo clean", "make distclean"),
        misses=("make -v", "cargo tree"),
    ),
    Rule(
        "make-install", MODERATE, "it copies files into the system",
        ("make|gmake|bmake|ninja :install*", "cmake --install", "meson :install"),
        hits=("make install", "sudo make install"),
        misses=("make test",),
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
            "gdb|lldb|strace-gdb -p", "gdbserver --attach", "dlv :attach", "jcmd :VM.*|GC.*",
            "jmap -dump|-F|-histo:live",
        ),
        hits=("gdb -p 1234", "gdb --pid=1234", "dlv attach 42"),
        misses=("gdb --version", "jstack 42"),
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
            "npx|bunx|pnpx|pnx|uvx", "pipx|uv|npm|pnpm|yarn|bun run|exec|x|dlx|create", "uv tool run", "deno run",
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
)  # fmt: skip
