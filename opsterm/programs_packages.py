"""Package managers of distributions other than Debian and Red Hat, and those on top of a system."""

PROGRAMS = {
    "pacman|pamac|yay|paru|aurman|pacaur|trizen|pikaur|aura|powerpill|pakku": """
        read text* -S,--sync -R,--remove!delete -Q,--query -U,--upgrade!write,net -D,--database -F,--files
            -T,--deptest -V,--version!help -h,--help!help -b,--dbpath=cd -r,--root=cd -v,--verbose
            -y,--refresh!write,net -u,--sysupgrade -s,--search -i,--info -l,--list -c -d,--nodeps -n,--nosave
            -p,--print!dry -q,--quiet -w,--downloadonly -g,--groups -e,--explicit -t,--unrequired -m,--foreign
            -k,--check -o,--owns -P -Y -G -W -L -A -C -N -a -x,--regex -f --file -B -H -O -X -J -E --clean
            --cascade!delete --recursive --unneeded --dbonly --noscriptlet --print-format=text --asdeps!write
            --asexplicit!write --needed --overwrite=text --ignore=text --ignoregroup=text --noconfirm --confirm
            --noprogressbar --cachedir=cd --config=read --color=text --arch=text --debug --disable-download-timeout
            --gpgdir=cd --hookdir=cd --logfile=write --sysroot=cd --deps --native --upgrades --changelog
            --assume-installed=text --machinereadable --disable-sandbox --noeditmenu --nodiffmenu --nocleanmenu
            --nodiff --removemake --noremovemake --answerclean=text --answerdiff=text --answeredit=text
            --answerupgrade=text --batchinstall --combinedupgrade --devel --timeupdate --topdown --bottomup --save
            --editmenu --diffmenu --cleanmenu --sudoloop --skipreview --review --fm=text --aur --repo --rebuild
            --rebuildall --rebuildtree --norebuild --redownload --cleanafter --nocleanafter --pgpfetch --mflags=text
            --complete --defaultconfig --currentconfig --numberupgrades --stats --news --getpkgbuild --show --gendb
            --noedit --silent
        search|info|list|query: read text* --installed
        install|build|update|upgrade|reinstall|checkupdates: write,net package*
        remove|clean: delete package*
    """,
    "pacman-key": """priv text* -a,--add=read -d,--delete=text -e,--export!dry -f,--finger!dry -l,--list-keys!dry
            -r,--recv-keys=text -u,--updatedb -v,--verify=read!dry --config=read --gpgdir=cd --keyserver=text
            --populate --refresh-keys --init --lsign-key=text --edit-key=text --import=read --import-trustdb=read
            --list-sigs!dry --verbose -h,--help!help -V,--version!help
    """,
    "paccheck|pacfiles|pacreport|pacsift|pactree|pacgraph|paclog|pacman-conf|paclist|pacsort|pacini|"
    "pacinfo|expac|namcap|pkgfile|checkupdates|pacrepairfile|pacsearch|rankmirrors|arch-audit|whoneeds": """
        read text* --package=text --warnings --no-timeout --section-list --satisfies=text -a -A -b=cd -c -C=read -d
            -D -e -f -F -g -H -i -I -k -l -m -n -N -o -p -P -q -Q -r -R -s -S -t -T -u -U -v -w -x -y --config=read
            --root=cd --sysroot=cd --dbpath=cd --depends --opt-depends --files --file-properties --md5sum --sha256sum
            --require-mtree --db-files --backup --noextract --noupgrade --recursive --list-broken --quiet --verbose
            --optional --reverse --sync --unique --linear --depth=text --color --ascii --graph --missing-files
            --unowned-files --listdelim=text --delim=text --timefmt=text --query --search --binaries --raw --regex
            --glob --ignorecase --update!write,net --nocolor --download --nosync --orphans --explicit --name=text
            --description=text --repo=text --group=text --null=?text --help!help -h!help --version!help -V!help
    """,
    "paccache|pacdiff|pacrepairdb|pacinstall|pacremove|pactrans|pacsync|pacman-db-upgrade|pacman-optimize|"
    "pacman-mirrors|repo-add|repo-remove|updpkgsums|pkgctl|archlinux-java|pkgdiff|pacstall|apx|pacsnap": """
        write text* -d,--dryrun!dry -r,--remove!delete -m,--move=write -k,--keep=text -u,--uninstalled
            -i,--ignore=text -a,--arch=text -c,--cachedir=cd -f,--force -v,--verbose -q,--quiet -n -R -s -S -y -w -P
            -D -z -p -l,--latest=text -o,--output --sort=text --save=write --country=text --protocol=text --age=text
            --print-only!dry --sudo --backup --threeway --config=read --root=cd --sysroot=cd --dbpath=cd --gpgdir=cd
            --install --sync --files --new --sign --verify --fastest=text --geoip -h,--help!help -V,--version!help
        status|get|search|list|info: read text*
        set|unset|fix: write text*
    """,
    "apk": """read none -h,--help!help -V,--version!help -X,--repository=url -p,--root=cd -q,--quiet -v,--verbose
            -i,--interactive -f,--force --force-binary-stdout --force-broken-world --force-missing-repositories
            --force-non-repository --force-old-apk --force-overwrite --force-refresh -U,--update-cache -u,--upgrade
            --progress --progress-fd=text --no-progress --purge --allow-untrusted --wait=text --keys-dir=cd
            --repositories-file=read --no-network --no-cache --cache-dir=cd --cache-max-age=text --arch=text
            --print-arch --preserve-env --timeout=text --no-logfile --no-check-certificate --no-interactive
            -s,--simulate!dry --clean-protected --overlay-from-stdin --no-scripts --no-commit-hooks
            --initramfs-diskless-boot -t,--virtual=text -l,--latest --initdb --no-chown --usermode -a,--available
            --ignore --prune --self-upgrade-only --no-self-upgrade -r -d,--description -e,--exact,--installed
            --origin --rdepends --has-origin -I -O -o -P -w --who-owns -R -L,--contents --webpage --size --replaces
            --provides --depends --triggers --license --all --orphaned --upgradable --providers --manifest -x
            --stdout --destination -D --recursive --url!dry --link --format=text --fields=text --match=text
        search|info|list|policy|version|dot|stats|audit|verify|manifest|query|adbdump: read text*
        add|update|upgrade|fix|cache|fetch|index|mkndx|mkpkg|extract: write,net package*
        del: delete package*
    """,
    "brew": """read none -d,--debug -q,--quiet -v,--verbose -h,--help!help --version!help --prefix --cellar --cache
            --caskroom --repository,--repo --env -1 -l -r -t -f,--force -n,--dry-run!dry --formula,--formulae
            --cask,--casks --all --versions --json=?text --installed --installed-on-request --greedy --greedy-latest
            --greedy-auto-updates --desc --name --eval-all --cask-only --pinned --full-name --multiple
            --built-from-source --poured-from-bottle --head,--HEAD --fetch-HEAD --ignore-dependencies
            --only-dependencies --cc=text -s,--build-from-source --force-bottle --include-test --keep-tmp
            --debug-symbols --build-bottle --skip-post-install --skip-link --bottle-arch=text --display-times
            -i,--interactive -g,--git --adopt --overwrite --no-binaries --require-sha --quarantine --no-quarantine
            --skip-cask-deps --zap --appdir=text --language=text --analytics --github --category=text --days=text
            --annotate --include-build --include-optional --skip-recommended --direct --declared --tree --for-each
            --union --topological --missing --dot --include-requirements --prune=text --file=write --global
            --no-upgrade --no-lock --cleanup --describe --brews --taps --mas --vscode --whalebrew --auto-update
            --merge --url --sizes --plain --shell=text --hide=text --dry --on-request --leaves --archlinux --debian
            --fedora --fink --macports --opensuse --pull-request --open --closed --repology --ubuntu --full --resume
            --audit --strict --online --new -p
        list|ls|info|abv|search|desc|deps|uses|leaves|outdated|config|doctor|dr|home|homepage: net text*
        log|cat|missing|options|shellenv|commands|formulae|casks|docs|gist-logs|livecheck|help: net text*
        which-formula|command|which|tap-info|readall|audit|style|formula|unbottled: net text*
        install|reinstall|upgrade|up|update|fetch|link|ln|unlink|pin|unpin|tap|postinstall: write,net package*
        migrate|developer|analytics|completions|create|edit|extract|switch|bump|bump-formula-pr: write,net package*
        bump-cask-pr|tap-new|update-reset|unpack: write,net package*
        uninstall|remove|rm|untap|autoremove: delete package*
        cleanup: delete text*
        services: write text*
        services list|info: read text*
        bundle: write,net text*
        bundle check|list: read text*
        bundle cleanup: delete text*
        sh|irb|ruby|test|exec: exec text*
    """,
    "port": """read none -b -c -d -D=cd -f -F=read -k -n -N -o -O -p -P -q -R -s -t -u -v -y!dry -x
        search|info|list|variants|deps|rdeps|dependents|rdependents|contents|provides|installed: read text* --name
            --regex --exact --glob --line --index --no-exec
        outdated|echo|file|dir|work|cat|gohome|help|version|platform|location|url|notes: read text* --name --regex
            --exact --glob --line --index --no-exec
        livecheck|usage|space|log|diagnose: read text* --name --regex --exact --glob --line --index --no-exec
        install|upgrade|selfupdate|sync|activate|deactivate|fetch|checksum|extract|patch: write,net package* --set
            --list --show --follow-dependents
        configure|build|destroot|test|archive|select|setrequested|unsetrequested|load|unload: write,net package*
            --set --list --show --follow-dependents
        reload|edit|mirror|migrate|bump: write,net package* --set --list --show --follow-dependents
        uninstall|reclaim|clean|distclean: delete package* --follow-dependents --follow-dependencies --all --work
            --dist --archive --logs
    """,
    "snap": """read none -h,--help!help --version!help --color=text --unicode=text --abs-time --all --verbose --no-wait
            -n=text -f --format=text --private --section=?text --narrow
        list|find|search|info|version|help|interfaces|connections|services|changes|tasks: read text* -d -l
            --assertion --disconnected --last=text --attrs
        warnings|known|model|whoami|debug|get|logs|saved|aliases|interface|validate|quotas|quota: read text* -d -l
            --assertion --disconnected --last=text --attrs
        components|routine|watch|keys: read text* -d -l --assertion --disconnected --last=text --attrs
        install|refresh|revert|enable|disable|connect|disconnect|alias|unalias|prefer|start|stop: write,net package*
            --channel=text --edge --beta --candidate --stable --revision=text --classic --devmode --jailmode
            --dangerous --hold=?text --unhold --list!dry --time --amend --cohort=text --ignore-validation
            --ignore-running --enable --disable --reload --prefer --name=text --unaliased --basename=text
            --target-directory=write --leave-cohort --transaction=text --quota-group=text --users=text --memory=text
            --cpu=text --parent=text --install --factory-reset
        restart|set|unset|switch|download|ack|try|pack|login|logout|set-quota|remove-quota|save: write,net package*
            --channel=text --edge --beta --candidate --stable --revision=text --classic --devmode --jailmode
            --dangerous --hold=?text --unhold --list!dry --time --amend --cohort=text --ignore-validation
            --ignore-running --enable --disable --reload --prefer --name=text --unaliased --basename=text
            --target-directory=write --leave-cohort --transaction=text --quota-group=text --users=text --memory=text
            --cpu=text --parent=text --install --factory-reset
        restore|check-snapshot|wait|create-key|reboot|recovery|import-snapshot|prepare-image|buy: write,net package*
            --channel=text --edge --beta --candidate --stable --revision=text --classic --devmode --jailmode
            --dangerous --hold=?text --unhold --list!dry --time --amend --cohort=text --ignore-validation
            --ignore-running --enable --disable --reload --prefer --name=text --unaliased --basename=text
            --target-directory=write --leave-cohort --transaction=text --quota-group=text --users=text --memory=text
            --cpu=text --parent=text --install --factory-reset
        abort|okay|export-snapshot|create-cohort|export-key|sign: write,net package* --channel=text --edge --beta
            --candidate --stable --revision=text --classic --devmode --jailmode --dangerous --hold=?text --unhold
            --list!dry --time --amend --cohort=text --ignore-validation --ignore-running --enable --disable --reload
            --prefer --name=text --unaliased --basename=text --target-directory=write --leave-cohort
            --transaction=text --quota-group=text --users=text --memory=text --cpu=text --parent=text --install
            --factory-reset
        remove|forget|delete-key: delete package* --purge --revision=text --terminate
        run: exec text* --shell --command=text --hook=text --strace=?text --gdb -r=text
    """,
    "flatpak": """
        read none -h,--help!help --version!help -v,--verbose --ostree-verbose --default-arch --supported-arches
            --gl-drivers --installations --print-system-only --print-updated-env -y,--assumeyes --noninteractive
            --user -u --system --installation=text --arch=text --app --runtime -a,--all --columns=text
            -d,--show-details -j
        list|info|search|history|remotes|remote-ls|remote-info|ps|documents|document-info: read text* -r,--show-ref
            -o,--show-origin -c,--show-commit -s,--show-size -m,--show-metadata --show-runtime --show-sdk
            --show-permissions -M --file-access=text -l,--show-location -e,--show-extensions --cached --updates
            --sideloaded --show-disabled --list --get=text --set=text!write --unset=text!write --since=text
            --until=text --reverse --app-runtime=text
        permissions|permission-show|config|help|permission-list: read text* -r,--show-ref -o,--show-origin
            -c,--show-commit -s,--show-size -m,--show-metadata --show-runtime --show-sdk --show-permissions -M
            --file-access=text -l,--show-location -e,--show-extensions --cached --updates --sideloaded
            --show-disabled --list --get=text --set=text!write --unset=text!write --since=text --until=text --reverse
            --app-runtime=text
        install|update|upgrade|mask|pin|repair|create-usb|make-current|remote-add|remote-modify: write,net package*
            --from --bundle --reinstall --or-update --if-not-exists --no-deps --no-related --no-pull --no-deploy
            --commit=text --appstream --dry-run!dry --reinstall-all --subpath=text --no-gpg-verify --gpg-import=read
            --enable --disable --title=text --filesystem=text --nofilesystem=text --socket=text --share=text
            --unshare=text --env=text --device=text --show!dry --reset --force --remove --sideload-repo=url
            --no-static-deltas --url=url
        remote-delete|override|document-export|document-unexport|permission-remove: write,net package* --from
            --bundle --reinstall --or-update --if-not-exists --no-deps --no-related --no-pull --no-deploy
            --commit=text --appstream --dry-run!dry --reinstall-all --subpath=text --no-gpg-verify --gpg-import=read
            --enable --disable --title=text --filesystem=text --nofilesystem=text --socket=text --share=text
            --unshare=text --env=text --device=text --show!dry --reset --force --remove --sideload-repo=url
            --no-static-deltas --url=url
        permission-set|permission-reset|preinstall: write,net package* --from --bundle --reinstall --or-update
            --if-not-exists --no-deps --no-related --no-pull --no-deploy --commit=text --appstream --dry-run!dry
            --reinstall-all --subpath=text --no-gpg-verify --gpg-import=read --enable --disable --title=text
            --filesystem=text --nofilesystem=text --socket=text --share=text --unshare=text --env=text --device=text
            --show!dry --reset --force --remove --sideload-repo=url --no-static-deltas --url=url
        uninstall|remove: delete package* --unused --delete-data --keep-ref --force-remove --no-related --force
        run|enter|kill|build|build-init|build-finish|build-export|build-bundle: exec text* --command=text
            --branch=text --devel --runtime=text
        build-import-bundle|build-sign|build-update-repo|build-commit-from|repo|spawn: exec text* --command=text
            --branch=text --devel --runtime=text
    """,
    "nix": """read none --pretty --no-pretty --debug -v,--verbose -L,--print-build-logs --quiet --log-format=text
            --option=text --extra-experimental-features=text --experimental-features=text --offline --refresh
            --version!help --help!help -h!help --json --impure --pure-eval -f,--file=read -E,--expr=text
            -I,--include=text --inputs-from=text --override-input=text --update-input=text!write
            --recreate-lock-file!write --no-write-lock-file --no-update-lock-file --commit-lock-file!write
            --no-registries --store=text --eval-store=text --accept-flake-config --arg=text --argstr=text
            -j,--max-jobs=text --cores=text --repair --show-trace --fallback --keep-going -k --no-link --dry-run!dry
            --derivation --raw --apply=text -o,--out-link=write --profile=write --rebuild -r,--recursive
            --all-systems --legacy --all -a --recommended --exclude=text --regex --redirect=text --debugger
            --read-only --system=text
        search|eval|path-info|why-depends|show-config|doctor|log|help|help-stores|hash: read text*
        derivation|print-dev-env|key|show-derivation|cat|ls|dump-path: read text*
        flake: read
        flake show|metadata|info|check|archive: read,net text*
        flake init|new|clone|update|lock|prefetch: write,net text* -t,--template=text -f,--dest=write
        profile: read
        profile list|history|diff-closures: read text*
        profile install|add|upgrade|rollback|remove: write,net text* --priority=text --to=text
        profile wipe-history: delete none --older-than=text
        registry: read
        registry list: read text*
        registry add|remove|pin: write text*
        config: read
        config show|check: read text*
        store: read
        store ls|cat|ping|info|path-from-hash-part|verify|diff-closures|dump-path|prefetch-file: read text* -l -R
            --name=text --hash-type=text
        store make-content-addressed: read text* -l -R --name=text --hash-type=text
        store gc|delete|optimise|repair: delete text* --max=text --ignore-liveness
        store sign|copy-sigs|copy-log|add|add-path|add-file: write text*
        daemon|upgrade-nix|copy|bundle|collect-garbage|fmt|edit: write text* --to=text --from=text
        build: exec,net text*
        develop|shell|run|repl: exec,net text* -c,--command=shell -i,--ignore-environment -k=text -u=text
    """,
    "nix-env": """read text* -i,--install!write -u,--upgrade!write -e,--uninstall!delete -q,--query
            -G,--switch-generation!write -S!write -s,--status --set-flag!write --set!write -A,--attr -f,--file=read
            -p,--profile=write -a,--available --installed -P,--attr-path --description --rollback!write
            --delete-generations!delete --list-generations --dry-run!dry -l -r,--remove-all!delete -b,--prebuilt-only
            --system-filter=text --json --xml --meta --out-path --drv-path --no-name -c,--compare-versions --lt --leq
            --eq --always --version!help --help!help -I=text -j=text -v --option=text --from-expression -E
            --from-profile=read --preserve-installed -iA!write --argstr=text --arg=text --show-trace
    """,
    "nix-store": """
        write read* -r,--realise -q,--query!dry --gc!delete --delete!delete --verify --verify-path!dry --repair-path
            --optimise --optimize --dump!dry --restore --export!dry --import --add --add-fixed --read-log,-l!dry
            --dump-db!dry --load-db --print-env!dry --serve --generate-binary-cache-key --print-roots --print-live
            --print-dead --max-freed=text --references --referrers -R,--requisites --tree --graph --deriver,-d
            --outputs --hash --size --roots --binding,-b=text -u,--use-output -f,--force-realise --check-contents
            --repair --add-root=write --indirect --dry-run!dry --include-outputs --version!help --help!help
    """,
    "nix-collect-garbage": """
        delete none -d,--delete-old --delete-older-than=text --max-freed=text --dry-run!dry -v -q --version!help
            --help!help --option=text -j=text
    """,
    "nix-channel": """
        write text* --list!dry --add --remove --update --rollback --list-generations!dry --version!help --help!help
    """,
    "nix-shell|nix-build|nix-copy-closure|nix-daemon|nix-prefetch-url|nh|home-manager|nixpkgs-review|"
    "nixos-install|nixos-enter": """
        exec,net text* --run=shell --command=shell -p,--packages -A=text -I=text --pure -i=text -E=text -o=write
            --dry-run!dry --version!help --help!help
        list|generations|packages|news|search|option: read text*
    """,
    "nix-instantiate|nix-hash|nix-info|nix-diff|nix-tree|nix-locate|nixos-option|nixos-version|nix-index|"
    "nix-du|nvd|nix-top": """
        read text* --raw -A=text -E,--expr --eval --strict --json --xml --parse -I=text --arg=text --argstr=text
            --find-file --read-write-mode -r,--recursive --all --flat --base32 --type=text --to-base16 --to-base32 -d
            -w,--whole-name --top-level --at-root --minimal --package=text -p=text --show-trace --version!help
            --help!help --hash --revision --dry-run!dry
    """,
    "nixos-rebuild": """
        write,exec,net text* --upgrade --upgrade-all --install-bootloader --no-reexec --rollback --builders=text
            --flake=text --no-flake --override-input=text --profile-name,-p=text --specialisation,-c=text
            --build-host=host --target-host=host --use-remote-sudo --sudo --ask-sudo-password --fast --impure
            --keep-going -I=text --option=text --show-trace -v --verbose --update-input=text --attr,-A=text
            --file,-f=read -j=text --cores=text -L --json --help!help
        list-generations: read none
        dry-build|dry-activate|dry-run: read text*
        repl|edit|build|build-vm|build-vm-with-bootloader|build-image: exec text*
        boot|switch|test: write,exec,net text*
    """,
    "nixos-generate-config": """
        write none --root=cd --dir=write --force --no-filesystems --show-hardware-config!dry --flake --help!help
    """,
    "guix": """
        read none --help!help -h!help --version!help -V!help -n,--dry-run!dry -p,--profile=write -L=cd -K -k -c=text
            -M=text
        search|show|describe|graph|size|lint|challenge|weather|hash|processes|locate: read text*
        install|upgrade|pull|package|import|publish|copy|archive|download|edit|style|deploy: write,net text*
            -i,--install -r,--remove -u,--upgrade -I,--list-installed=?text!dry -A,--list-available=?text!dry
            -s,--search=text!dry --show=text!dry
            --roll-back -d -l,--list-generations!dry --delete-generations=?text!delete
        offload: write,net text* -i,--install -r,--remove -u,--upgrade -I,--list-installed=?text!dry
            -A,--list-available=?text!dry -s,--search=text!dry
            --show=text!dry --roll-back -d -l,--list-generations!dry --delete-generations=?text!delete
        remove: delete text*
        gc: delete text* -C,--collect-garbage=?text -d,--delete-generations=?text -F,--free-space=text -D,--delete
            --list-roots!dry --list-dead!dry --list-live!dry --references!dry -R,--requisites!dry --referrers!dry
            --verify=?text --list-failures!dry
        system|home: write,exec text*
        system|home list-generations|search|describe|extension-graph|shepherd-graph: read text*
        system|home delete-generations: delete text*
        build|environment|shell|time-machine|container|repl|pack: exec,net text*
    """,
    "emerge": """
        write,net package* -a,--ask -p,--pretend!dry -s,--search!dry -S,--searchdesc!dry --info!dry -V,--version!help
            -h,--help!help -c,--depclean!delete -C,--unmerge!delete -P,--prune!delete --rage-clean!delete
            --deselect=?text --sync -u,--update -D,--deep=?text -N,--newuse -U,--changed-use -1,--oneshot
            -v,--verbose -q,--quiet -O,--nodeps -o,--onlydeps -n,--noreplace -e,--emptytree -f,--fetchonly
            -F,--fetch-all-uri -g,--getbinpkg -G,--getbinpkgonly -k,--usepkg -K,--usepkgonly -b,--buildpkg
            -B,--buildpkgonly -t,--tree -l,--changelog -r,--resume -j,--jobs=?text --load-average=text -w,--select
            -A,--alert --skipfirst --keep-going --with-bdeps=text --backtrack=text --autounmask=?text
            --autounmask-write --autounmask-continue --config --metadata --regen --list-sets!dry --check-news!dry
            --exclude=text --root=cd --noconfmem --complete-graph --columns --color=text --nospinner
            --buildpkg-exclude=text -W --unordered-display --moo!dry -d,--debug --depclean-lib-check=text
    """,
    "equery|eix|qlist|qsearch|qfile|qdepends|quse|qcheck|qsize|euse|elogv|genlop|qlop|glsa-check|portageq|"
    "e-file|enalyze": """
        read text* -E!write -D!write -P!write -R!write --license --not --tree --full -a -A -b -B -c -C -d -e -f -F -g
            -h!help -i -I -k -l -L -m -n -N -o -O -p -q -r -s -S -t -T -u -U -v -V!help -x -X -z --installed -#
            --exact --name --category --description --upgrade --world --json --verbose --quiet --nocolor
            --format=text --only-names --use --depth=text --indirect --overlay-key --help!help --version!help
        belongs|changes|check|depends|depgraph|files|has|hasuse|keywords|list|meta|size|uses: read text*
        which|b|c|k|d|g|f|a|h|y|l|m|s|u|w: read text*
    """,
    "ebuild|eclean|revdep-rebuild|dispatch-conf|etc-update|emaint|layman|eix-update|eix-sync|quickpkg|"
    "env-update|java-config|gcc-config|emerge-webrsync|perl-cleaner|python-updater|webapp-config|"
    "egencache|epkginfo": """
        write text* -p,--pretend!dry -l,--list!dry -h,--help!help -V,--version!help -d,--deep -i,--interactive -q -v
            -a -A -f -s -S -L -c -C -n -t=text
    """,
    "eselect": """read none --brief --colour=text --help!help --version!help
        help|usage|version: read text*
        *: read
        * list|show|help|usage|version|query|installed|print-dirs|list-blas: read text*
        * set|enable|disable|add|remove|update|delete|create|sync|cleanup|rebuild|read|unread: write text*
        * purge|upgrade|start|stop|init|unset|mask|new|reset: write text*
    """,
    "xbps-query": """
        read text* -C,--config=cd -c,--cachedir=cd -d,--debug -h,--help!help -i,--ignore-conf-repos -M,--memory-sync
            -R,--repository=?text --regex --fulldeptree -r,--rootdir=cd -V,--version!help -v,--verbose
            -H,--list-hold-pkgs -l,--list-pkgs -L,--list-repos -m,--list-manual-pkgs -O,--list-orphans -o,--ownedby
            -S,--show -s,--search -f,--files -p,--property=text -x,--deps -X,--revdeps --cat=text
            --list-repolock-pkgs
    """,
    "xbps-install": """write,net package* -A,--automatic -C,--config=cd -c,--cachedir=cd -d,--debug -D,--download-only
            --reproducible -f,--force -h,--help!help -I,--ignore-file-conflicts -i,--ignore-conf-repos
            -M,--memory-sync -n,--dry-run!dry -R,--repository=url -r,--rootdir=cd -S,--sync -U,--unpack-only
            -u,--update -V,--version!help -v,--verbose -y,--yes
    """,
    "xbps-remove": """
        delete package* -C,--config=cd -c,--cachedir=cd -d,--debug -F,--force-revdeps -f,--force -h,--help!help
            -n,--dry-run!dry -O,--clean-cache -o,--remove-orphans -R,--recursive -r,--rootdir=cd -V,--version!help
            -v,--verbose -y,--yes
    """,
    "xbps-reconfigure|xbps-pkgdb|xbps-alternatives|xbps-rindex|xbps-create|xbps-fetch|xcheckrestart|"
    "vkpurge|xbps-src|xdowngrade": """
        write text* -a,--all -f,--force -i -r=cd -v -V!help -h!help -l,--list!dry -m=text -u -s -g=text -c --clean
        list: read text*
        rm: delete text*
    """,
    "opkg": """read none -A -V=text -f,--conf=read --cache=cd -d,--dest=text -o,--offline-root=cd -t,--tmp-dir=cd
            -l,--lists-dir=cd --add-arch=text --add-dest=text --force-depends --force-maintainer --force-reinstall
            --force-overwrite --force-downgrade --force-space --force-checksum --force-removal-of-dependent-packages
            --force-removal-of-essential-packages --force-postinstall --force-remove --autoremove --noaction!dry
            --download-only --nodeps -T -h!help --nocase -e=text --no-check-certificate --query-all
        list|list-installed|list-upgradable|list-changed-conffiles|files|search|find|info|status: read text*
        compare-versions|print-architecture|depends|whatdepends|whatdependsrec|whatrecommends: read text*
        whatsuggests|whatprovides|whatconflicts|whatreplaces: read text*
        update|upgrade|install|configure|flag|download|clean: write,net package*
        remove: delete package*
    """,
    "pkg": """read none -v,--version!help -d,--debug -l,--list -N -j,--jail=text -c,--chroot=cd -r,--rootdir=cd
            -C,--config=read -R,--repo-conf-dir=cd -o,--option=text -4 -6 -h,--help!help -y,--yes -n,--dry-run!dry
            -q,--quiet -f,--force -x,--regex -g,--glob -i -a,--all -U,--no-repo-update --repository=text -e,--exact
            -k -b -B -D -F,--full -I -L -m -O -p -P -s -t -u -w -E -S=text -Q=text -M -A -T -V
        info|search|query|rquery|stats|version|which|check|audit|leaf|prime-list|prime-origins: read text*
        shlib|ssearch|plugins|config|help|show|list-installed|list-all|list|files: read text*
        list-upgradable|depends|rinfo|size|updating: read text*
        install|add|upgrade|update|fetch|bootstrap|lock|unlock|annotate|set|register|repo|create: write,net package*
        convert|backup|triggers|reinstall|alias|in|up: write,net package*
        delete|remove|autoremove|uninstall|rm: delete package*
        clean|autoclean: write text*
        shell: exec text*
    """,
    "pkg_add|pkg_create|pkgin|pkgman|cave|sorcery|installpkg|upgradepkg|explodepkg|slackpkg|"
    "slapt-get|sbopkg|slapt-src|swupd|eopkg|tazpkg|cards|prt-get|kiss|urpmi|urpmi.addmedia|"
    "urpmi.update|urpmi.removemedia|urpmi.recover|pkcon|wajig|cast|apt-cyg|tce-load|moss|pi|oma|"
    "lure|am|appman|deb-get|extrepo|topgrade|synopkg|synoupgrade|conary|paxctl|pkgx|bauh|ujust|"
    "akmods|aptoncd|updatectl|mender|swupdate|sysupgrade|abroot": """
        write,net text* -y,--yes,--assume-yes -n --dry-run!dry --pretend!dry --test!dry --simulate!dry --help!help
            -h!help --version!help --auto -v -q -f,--force -a -r -i --noninteractive
        list|search|info|show|version|status|query|check-update|check-updates|lu|se|sr|it|li|lr: read,net text*
        bl|check|hist|history|avail|pkg-info|bundle-list|bundle-info|hashdump|diagnose|os-info: read,net text*
        search-legacy|get-devices|get-history|get-updates|get-releases|get-remotes|get-topology: read,net text*
        security|get-results|get-details|get-blocked-firmware|get-plugins|get-approved-firmware: read,net text*
        get-bios-settings|repo-list|get-packages|get-repos|resolve|what-provides|get-files: read,net text*
        get-depends|get-description|get-categories|get-groups|get-filters|get-actions|get-roles: read,net text*
        get-transactions|get-time|backend-details|get-distro-upgrades|account|outdated|home: read,net text*
        vendor|help|sf|depends|rdepends|whatdepends|policy|log|refs|ls|list-files|dep|isinst: read,net text*
        path|dup: read,net text*
        remove|rm|uninstall|delete|erase|autoremove|bundle-remove|purge|reset|clean|clean-cache: delete text*
        clean-system: delete text*
    """,
    "pkg_info|pkg_version|urpmq|urpmf|pkg_query|pkginfo|pkgchk|pkgstats|distro-info|"
    "ubuntu-distro-info|debian-distro-info|rmadison|osinfo-query|zyppex": """
        read text* -a,--all -A -b -c,--codename -C -d,--description -D -e -E -f -F=text -g -G -h!help -i,--id -I -k
            -K -l -L -m -n -N=text -o -O -p -P -q -Q -r,--release -R -s,--short -S -t -u,--upgradable -U -v,--version
            -V -x -y -z -W --productName --productVersion --buildVersion --supported --stable --testing --unstable
            --lts --fullname --latest --devel --list --summary --requires --media=text --help!help
    """,
    "pkg_delete|removepkg|pkgrm|urpme": """
        delete package* -a --auto --auto-orphans --test!dry -c -d -D -f -I -i -n!dry -q -r -R -v -x -G -X -p=cd
            --keep --preserve --root=cd -warn!dry --copy --urpmi-root=cd --help!help -h!help --version!help
    """,
    "winget|choco|scoop": """
        read none -h,--help!help -?!help --version!help -v --info --disable-interactivity -y --yes --force -q --exact
            -e --id=text --name=text --source,-s=text --silent -a --global -g --limit-output -r --noop,--what-if!dry
        list|search|find|show|info|view|outdated|status|home|cat|prefix|which|depends|checkup: read,net text*
        help|features|hash|validate|ls|known|virustotal: read,net text*
        install|add|upgrade|update|import|pin|source|settings|bucket|hold|unhold|reset|shim: write,net text*
        cache|download|configure|repair|feature|apikey|push|pack|new|config|alias|export: write,net text*
        uninstall|remove|rm|cleanup: delete text*
    """,
    "reflector": """net none --save=write!write --connection-timeout=text --download-timeout=text --list-countries
            --cache-timeout=text --url=url --threads=text --verbose --info --sort=text -a,--age=text --delay=text
            -c,--country=text -f,--fastest=text -i,--include=text -x,--exclude=text -l,--latest=text --score=text
            -n,--number=text -p,--protocol=text --completion-percent=text --isos --ipv4 --ipv6 -h,--help!help
    """,
    "tlmgr": """read none --repository=text --gui --gui-lang=text --json --list --machine-readable --no-execute-actions
            --package-logfile=write --pause --persistent-downloads --no-persistent-downloads --pin-file=read
            --usermode --usertree=cd --verify-repo=text -q -v --version!help --help!help --all --only-installed
            --only-files --data=text --dry-run!dry --self --force --no-depends --file --global --word --keyword=text
            --critical --backup --backupdir=cd --reinstall-forcibly-removed --no-auto-install --no-auto-remove
            --exclude=text --no-depends-at-all --with-dependencies
        info|show|list|search|check|dump-tlpdb|print-platform|print-platform-info|version|help: net text*
        candidates|bug: net text*
        repository|key|pinning: read
        repository|key|pinning list|show|showall|status: read text*
        repository|key|pinning add|remove|set|reset: write text*
        option|conf: read
        option|conf list|show|showall|status: read text*
        option|conf add|remove|set|reset|*: write text*
        paper: read
        paper *: write text*
        install|update|restore|backup|generate|path|platform|postaction|init-usertree|gui: write,net text*
        recreate-tlpdb|shell: write,net text*
        remove|uninstall|delete: delete package*
    """,
    "ostree": """
        read none --repo=cd --branch=text -b=text --sysroot=cd --view -R,--recursive -d -C -X --raw --list --verbose
            -v --print-metadata-key=text --help!help -h!help --version!help --dry-run!dry
        log|ls|show|cat|diff|rev-parse|fsck|summary: read read*
        refs|remote: read
        refs|remote set|add|create|gpg-import: write text*
        refs|remote delete: delete text*
        config: read
        config set|add|create|gpg-import: write text*
        commit|checkout|pull|pull-local|init|reset|admin|static-delta|sign|gpg-sign|export: write,net text*
        create-usb|trivial-httpd: write,net text*
        prune: delete text*
    """,
    "fwupdmgr|fwupdtool": """
        write,net text* -v,--verbose --json --no-metadata-check --no-unreported-check --no-remote-check
            --no-history --no-reboot-check --no-safety-check --no-device-prompt --offline --allow-reinstall
            --allow-older --allow-branch-switch --force -y,--assume-yes --sign --filter=text --plugins=text
            --show-all --version!help -h,--help!help
        get-devices|get-topology|get-history|get-updates|get-upgrades|get-remotes: read,net text*
        get-details|get-plugins|get-releases|get-results|get-approved-firmware|get-blocked-firmware: read,net
            text*
        get-bios-settings|get-bios-setting|security|check-reboot-needed|device-test|report-history-list: read,net
            text*
        quit-check|get-report-metadata|search|esp-list|hwids|get-firmware-types: read,net text*
        clear-history|clear-results|uninstall-remote: delete text*
    """,
    "mas": """
        read,net
        list|search|info|outdated|account|version|config|vendor|home|open|lucky-check: read,net text* --verbose
            --price
        install|purchase|upgrade|signin|signout|lucky|reset|get|update: write,net text* --force
        uninstall: delete text* --dry-run!dry
    """,
    "installer": """
        write,net text* -pkg,-package=read -target=text -pkginfo!look -dominfo!look -volinfo!look
            -query=text!look -file=read -lang=text -allow -allowUntrusted -dumplog -verbose,-verboseR -plist
            -vers!help -config!look -help!help @long
    """,
    "pkgutil": """
        read text* --pkgs=?text --packages --pkgs-plist --files=text --export-plist=text --pkg-info=text
            --pkg-info-plist=text --pkg-groups=text --groups --groups-plist --group-pkgs=text --file-info=text
            --file-info-plist=text --lsbom=text --bom=read --payload-files=read --check-signature=read --verify=text
            --regexp --only-files --only-dirs --volume,-v=text --expand=read!write --expand-full=read!write
            --flatten=read!write --forget=text!delete --learn=text!write -f,--force --verbose -h,--help!help
    """,
    "mhwd|mhwd-kernel|mhwd-gpu": """
        write,net text* -l,--list!look -li,--listinstalled!look -la,--listall!look -lh,--listhardware!look
            -h,--help!help -v,--version!help -d,--detail -f,--force -i,--install=text -ic=text
            -r,--remove=text!delete -a,--auto=text --pci --usb --setmod=text --setgl=text --check!look --status!look
            @long
    """,
}
