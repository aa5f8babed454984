"""Package managers of Debian, Red Hat, SUSE and what comes from them."""

PROGRAMS = {
    "apt|apt-get|nala|apt-fast": """read none -y,--yes,--assume-yes --assume-no!dry -q,--quiet -qq
            -s,--simulate,--just-print,--dry-run,--recon,--no-act!dry -d,--download-only -f,--fix-broken
            -m,--ignore-missing,--fix-missing --no-download -b,--compile,--build -u,--show-upgraded
            -V,--verbose-versions -v,--version!help -h,--help!help -c,--config-file=read -o,--option=text
            -t,--target-release,--default-release=text -a,--host-architecture=text -P,--build-profiles=text
            --ignore-hold --with-new-pkgs --no-upgrade --only-upgrade --allow-downgrades --allow-remove-essential
            --allow-change-held-packages --force-yes --allow-unauthenticated --no-allow-insecure-repositories
            --allow-insecure-repositories --allow-releaseinfo-change --print-uris!dry --purge --reinstall
            --list-cleanup --no-list-cleanup --no-remove --auto-remove,--autoremove --no-autoremove --only-source
            --diff-only --dsc-only --tar-only --arch-only --indep-only --trivial-only --no-trivial-only
            --no-install-recommends --install-recommends --install-suggests --no-install-suggests --no-show-upgraded
            --show-progress --no-color --fix-policy --solver=text --planner=text --with-source=read --format=text
            --installed --upgradable,--upgradeable --all-versions --manual-installed -n,--names-only --full -F -i
            --upgrade --no-update --update --no-full --simple --raw-dpkg --color --no-strict --comment=text --auto
            -l,--long
        list|search|show|showsrc|policy|depends|rdepends|madison|pkgnames|help|moo|check: read text*
        changelog|history|why|why-not|audit|indextargets: read text*
        update|download|source|fetch: write,net text*
        upgrade|dist-upgrade|full-upgrade|satisfy|build-dep|dselect-upgrade|install|reinstall: write,net package*
        remove|purge|autoremove|auto-remove|autopurge: delete package*
        clean|autoclean|auto-clean|distclean|dist-clean: write none
        edit-sources|modernize-sources|mark|hold|unhold: write text*
    """,
    "apt-cache": """read none -p=read -s=read -q,--quiet -i,--important --no-pre-depends --no-depends --no-recommends
            --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances -f,--full -a,--all-versions
            -g,--generate --names-only,-n --all-names --recurse --installed --with-source=read --implicit
            --no-all-versions -c,--config-file=read -o,--option=text -h,--help!help -v,--version!help
            --target-release=text -t=text
        search|show|showsrc|showpkg|policy|depends|rdepends|madison|pkgnames|stats|dump: read text*
        dumpavail|unmet|dotty|xvcg|gencaches: read text*
    """,
    "apt-mark": """read none -f,--file=read -q,--quiet -s,--simulate,--dry-run,--just-print,--no-act!dry -c=read -o=text
            -h,--help!help -v,--version!help --color
        showauto|showmanual|showhold|showinstall|showremove|showpurge|showheld: read text*
        auto|manual|hold|unhold|install|remove|purge|minimize-manual|markauto|unmarkauto: write package*
    """,
    "apt-key": """read none --keyring=read --fakeroot -h,--help!help
        list|finger|export|exportall: read text*
        add|del|update|net-update|adv: priv read*
    """,
    "apt-config|apt-ftparchive|apt-sortpkgs|apt-extracttemplates": """
        read text* -c=read -o=text -q -h,--help!help -v,--version!help --empty --no-empty --format=text --db=write
            -d=write --md5 --arch=text -s -a -b -t=cd
    """,
    "apt-file": """read none -F,--fixed-string -x,--regexp -l,--package-only -v,--verbose -i,--ignore-case -D,--from-deb
            -a,--architecture=text -c,--config-file=read -s,--sources-list=read -f,--from-file -I,--index-names=text
            -o=text --substring-match --filter-suites=text --filter-origins=text --stream-results -h,--help!help
        search|find|show|list|list-indices: read text*
        update: write,net none
        purge: delete none
    """,
    "apt-add-repository|add-apt-repository": """
        priv,net text* -y,--yes -r,--remove -m,--massive-debug -n,--no-update -u,--update -s,--enable-source
            -c,--component=text -p,--pocket=text -P,--ppa=text -C,--cloud=text -U,--uri=text -S,--sourceslist=text
            -L,--list!dry --login -k=text --dry-run!dry --debug -h,--help!help
    """,
    "apt-listchanges|apt-listbugs|apt-show-versions|apt-rdepends|debtree|deborphan|apt-clone|apt-venv|"
    "check-dfsg-status|vrms|debsecan|check-support-status|ubuntu-security-status|hwe-support-status|"
    "dctrl-tools|grep-dctrl|grep-status|grep-available": """
        read text* -a,--all-versions,--all -b,--brief -c=text -d -e -F=text -f=text -G --guess-all
            --guess-section=text -h,--help!help --libdevel -i -l -n -P=text -q,--quiet -r,--regex -s,--show-section
            -S -u,--upgradeable -v,--verbose -V,--version!help -z --no-show-section --suite=text --format=text
            --only-fixed --history=read --mailto=text --status=read --whitelist=read --show=text --follow=text
            --state-follow=text --print-state --dotty --sparse --limit=text --unavailable --thirdparty --esm
            --no-obsolete --summary --explain --source --state-show=text
    """,
    "aptitude": """
        write text* -A=text -D,--show-deps -d,--download-only -E=text -F,--display-format=text -f,--fix-broken
            -h,--help!help -P,--prompt --purge-unused -q,--quiet -R,--without-recommends -r,--with-recommends -S=read
            -s,--simulate!dry --sort,-O=text -t,--target-release=text -u -i -V,--show-versions -v,--verbose
            --version!help -w,--width=text -y,--assume-yes -o=text -Z --no-gui --disable-columns --group-by=text
            --show-package-names=text --add-user-tag=text --remove-user-tag=text --allow-new-upgrades
            --allow-untrusted --log-file=write --safe-resolver --full-resolver -W,--show-why --show-summary=?text
        search|show|why|why-not|versions|changelog|help|moo: read text*
        update|upgrade|safe-upgrade|full-upgrade|dist-upgrade|install|reinstall|hold|unhold: write package*
        markauto|unmarkauto|forbid-version|keep-all|keep|build-dep|build-depends: write package*
        extract-cache-subset|add-user-tag|remove-user-tag: write package*
        download|source: write,net text*
        forget-new|autoclean|clean: write text*
        remove|purge: delete package*
    """,
    "dpkg": """read text* -i,--install!write --unpack!write --configure!write --triggers-only!write -r,--remove!delete
            -P,--purge!delete -V,--verify -C,--audit -a,--pending -R,--recursive --update-avail!write
            --merge-avail!write -A,--record-avail!write --forget-old-unavail!write --clear-avail!write
            --get-selections --set-selections!write --clear-selections!write --yet-to-unpack --print-architecture
            --print-foreign-architectures --add-architecture!write --remove-architecture!write
            --assert-support-predepends --assert-working-epoch --assert-long-filenames --assert-multi-conrep
            --validate-pkgname --validate-trigname --validate-archname --validate-version --compare-versions
            -b,--build!write -c,--contents -e,--control!write -x,--extract!write -X,--vextract!write -I,--info
            -f,--field --ctrl-tarfile --fsys-tarfile -l,--list -s,--status -L,--listfiles -S,--search
            -p,--print-avail --raw-extract!write --abort-after=text -B,--auto-deconfigure -D,--debug=text -Dh!help
            --force-help!help --force-all --force-depends --force-overwrite --force-confold --force-confdef
            --force-confnew --force-confmiss --force-confask --force-bad-path --force-remove-essential
            --force-remove-reinstreq --force-not-root --force-architecture --force-downgrade --force-hold
            --force-breaks --force-conflicts --force-depends-version --force-configure-any --force-unsafe-io
            --force-statoverride-add --force-bad-version --force-bad-verify --force-script-chrootless
            --force-overwrite-dir --force-overwrite-diverted --force-remove-protected --no-force-depends
            --refuse-downgrade --ignore-depends=text --no-act,--dry-run,--simulate!dry --instdir=cd --admindir=cd
            --root=cd -O,--selected-only -E,--skip-same-version -G --pre-invoke=shell --post-invoke=shell
            --path-exclude=text --path-include=text --verify-format=text --status-fd=text --status-logger=shell
            --log=write --robot --no-debsig --no-triggers --triggers --no-pager -h,--help!help --version!help -?!help
            --license!help
    """,
    "dpkg-query": """read text* -l,--list -W,--show -s,--status -L,--listfiles --control-list=text --control-show=text
            -c,--control-path=text -S,--search -p,--print-avail -f,--showformat=text --admindir=cd --root=cd
            --load-avail --no-pager -h,--help!help --version!help
    """,
    "dpkg-deb": """read read* -b,--build!write -c,--contents -I,--info -W,--show -f,--field -e,--control!write
            -x,--extract!write -X,--vextract!write -R,--raw-extract!write --ctrl-tarfile --fsys-tarfile -D,--debug
            --nocheck --root-owner-group --no-uniform-compression --uniform-compression --threads-max=text -z=text
            -Z=text -S=text --deb-format=text --new --old --showformat=text -v,--verbose -h,--help!help
            --version!help
    """,
    "dpkg-reconfigure": """
        write package* -a,--all -f,--frontend=text -p,--priority=text --default-priority -u,--unseen-only --force
            --no-reload -h,--help!help
    """,
    "dpkg-divert|dpkg-statoverride": """
        write text* --add --remove --list!dry --listpackage!dry --truename!dry --rename --no-rename --divert=text
            --local --package=text --admindir=cd --instdir=cd --root=cd --quiet --test!dry --force --force-all
            --force-statoverride-add --force-statoverride-remove --update -h,--help!help --version!help
    """,
    "dpkg-architecture|dpkg-parsechangelog|dpkg-vendor|dpkg-checkbuilddeps|debdiff|debsums": """
        read text* -l,--list -q,--query=text -s -u -f -c,--command=shell -a=text -t=text -e -i -A=text -T=text -L
            --file=read -S,--show-field=text --all --since=text --from=text --to=text -n=text --vendor=text
            --derives-from=text --parents -p=read --changed --silent -g --generate=text --root=cd --controldir -d
            --help!help --version!help
    """,
    "dpkg-buildpackage|debuild|dpkg-source|dpkg-gencontrol|dpkg-genchanges|dpkg-shlibdeps|dh|dh_make|dch|"
    "debchange|gbp|sbuild|pbuilder|cowbuilder|checkinstall|equivs-build|equivs-control|alien|fpm|"
    "module-assistant|make-kpkg|mk-build-deps|uscan|uupdate|debootstrap|cdebootstrap|mmdebstrap|pacstrap|"
    "rpmbuild|mock|rpmdev-setuptree|makepkg|abuild|osc|bdep|schroot|piuparts|autopkgtest|reprepro|aptly": """
        exec text* --help!help --version!help
    """,
    "dselect|tasksel|synaptic": """
        write text* --list-tasks!dry --task-packages=text!dry --task-desc=text!dry -t,--test!dry --help!help
            --version!help
        install: write package*
        remove: delete package*
    """,
    "debconf-show": "read text* --db=text --listowners --listdbs",
    "debconf-get-selections|debconf-communicate|debconf-escape": "read text* --installer -e -u --help!help",
    "debconf-set-selections|debconf": """
        write read* -v,--verbose -c,--checkonly!dry -u,--unseen -f,--frontend=text -p,--priority=text -o,--owner=text
            -h,--help!help
    """,
    "unattended-upgrade|unattended-upgrades": """
        write none -d,--debug --apt-debug -v,--verbose --dry-run!dry --download-only --minimal-upgrade-steps
            --no-minimal-upgrade-steps -h,--help!help
    """,
    "do-release-upgrade": """
        exec,net none -c,--check-dist-upgrade-only!dry -d,--devel-release -p,--proposed --data-dir=cd -m,--mode=text
            -f,--frontend=text -e,--env=text -q,--quiet --allow-third-party -s,--sandbox -h,--help!help
            -V,--version!help
    """,
    "needrestart": """
        read none -v -q -m=text -n -c=read -r=text -f=text -u=text -k -l -w -p!dry -b!dry -o!dry --help!help
            --version!help
    """,
    "checkrestart|needs-restarting": """
        read none -a -b -e -i -l -m -n -p -s,--services -t -v -r,--reboothint -u,--useronly --all -h,--help!help
    """,
    "pro|ua|ubuntu-advantage": """read none --debug --version!help -h,--help!help
        status|version|help|security-status|api: read text* --wait --format=text --all --simulate-with-token=text
            --thirdparty --unavailable --esm-infra --esm-apps --args=text --data=text
        attach|detach|enable|disable|fix|refresh|auto-attach|collect-logs|config: write,net text* --assume-yes --beta
            --no-auto-enable --dry-run!dry --format=text --purge --access-only --variant=text --auto
            --attach-config=read -o=write
    """,
    "dnf|dnf4|dnf5|yum|dnf-3|tdnf": """
        read none -y,--assumeyes --assumeno!dry -q,--quiet -v,--verbose -b,--best -C,--cacheonly -c,--config=read
            -d,--debuglevel=text -e,--errorlevel=text --rpmverbosity=text -R,--randomwait=text --nobest --nodocs
            --noplugins --enableplugin=text --disableplugin=text --enablerepo,--enable-repo=text
            --disablerepo,--disable-repo=text --repo,--repoid=text --repofrompath=text --setopt=text
            -x,--exclude,--excludepkgs=text --disableexcludes,--disableexcludepkgs=text --releasever=text
            --installroot=cd --use-installroot=cd --allowerasing --noautoremove --nogpgcheck --no-gpgchecks
            --color=text --refresh -4 -6 --destdir,--downloaddir=write --downloadonly --comment=text
            --bugfix,--bugfixes --bz,--bzs=text --cve,--cves=text --enhancement --newpackage
            --sec-severity,--secseverity=text --security --advisory,--advisories=text --forcearch=text --skip-broken
            --skip-unavailable --show-duplicates,--showduplicates --obsoletes --transient --tsflags=text
            --store=write --allow-downgrade --no-allow-downgrade --offline --setvar=text --from-repo=text
            --from-vendor=text --duplicates --oldinstallonly --available --installed --extras --updates --upgrades
            --autoremove
            --recent --userinstalled --unneeded --whatprovides=text --whatrequires=text --whatdepends=text
            --whatrecommends=text --whatenhances=text --whatsupplements=text --whatsuggests=text --whatconflicts=text
            --whatobsoletes=text --requires --requires-pre --provides --conflicts --depends --recommends --suggests
            --supplements --enhances -l,--list --qf,--queryformat=text -i,--info -s,--source -f,--file=text -a,--all
            --arch=text --latest-limit=text --location --nevra --nvr --envra --deplist --tree --alldeps --exactdeps
            --recursive --resolve --changelog --changelogs --querytags --installonly --count=text --since=text --ids
            --hidden --with-optional --reverse --contains-pkgs=text --with-cve --with-bz --summary --references
            --updateinfo -F --skip-file-locks --json --enabled --disabled --changelimit --advisory-severities=text
            --what=text --skip-installed -h,--help!help --version!help -p
        list|ls|info|search|se|provides|whatprovides|repoquery|rq|repolist|check|check-update: read text* -b -d -u
        check-upgrade|deplist|updateinfo|list-updateinfo|help|changelog|needs-restarting: read text* -b -d -u
        repoclosure|repograph|repodiff: read text* -b -d -u
        repoinfo|leaves|show-leaves|check-release-update|advisory|grouplist|groupinfo: read text*
        history|hist: read
        history|hist list|info|userinstalled: read text*
        history|hist undo|redo|rollback|replay|store|new|sync|addon-info: write text*
        group|groups|grp|environment: read
        group|groups|grp|environment list|info|summary: read text*
        group|groups|grp|environment install|upgrade|mark|update|localinstall: write package*
        group|groups|grp|environment remove|erase: delete package*
        groupinstall|groupupdate: write package*
        groupremove|grouperase|remove|erase|rm|autoremove|autoerase: delete package*
        module: read
        module list|info|provides|repoquery: read text*
        module enable|disable|install|reset|update|switch-to|remove: write package*
        repo: read
        repo list|info: read text*
        install|in|localinstall|reinstall|rei|upgrade|update|up|upgrade-minimal|update-minimal: write,net package*
        localupdate|downgrade|dg|distro-sync|distrosync|dsync|dist-sync|swap|builddep|build-dep: write,net package*
        update-to|upgrade-to|do: write,net package*
        makecache|mc|mark|alias|offline-upgrade|offline-distrosync|offline|load-transaction: write text*
        debuginfo-install|clean: write text*
        versionlock: write text*
        versionlock list: read text*
        download|reposync|modulesync|debug-dump|debug-restore: write,net text* --url!dry --urls!dry
            --metadata-path=write --norepopath --remote-time --newest-only -n --delete --download-metadata
            -p,--download-path=write -m --source
        config-manager|system-upgrade|fedup|config|addrepo|subscription-manager: priv,net text* --add-repo=url --save
            --set-enabled --set-disabled --enable --disable --dump!dry --dump-variables!dry --id=text
            --from-repofile=url
        copr: priv,net text* --add-repo=url --save --set-enabled --set-disabled --enable --disable --dump!dry
            --dump-variables!dry --id=text --from-repofile=url
        copr list|search: net text*
        shell|automatic: exec text*
    """,
    "microdnf": """
        read none -y,--assumeyes -n,--assumeno!dry --best --nobest --enablerepo=text --disablerepo=text --repo=text
            --installroot=cd --config=read --releasever=text --setopt=text --noplugins --nodocs --refresh
            --rpmverbosity=text --exclude=text --disableexcludes=text --arch=text --archlist=text --available
            --installed --info --nevra --resolve --latest --source --enableplugin=text --disableplugin=text
            --keepcache -h,--help!help --version!help
        repolist|repoquery|search|list: read text*
        install|update|upgrade|reinstall|downgrade|distro-sync|makecache|clean|module|leaves: write,net package*
        swap: write,net package*
        download: write,net text*
        remove|erase: delete package*
    """,
    "yum-config-manager|yumdownloader|repotrack|reposync|yum-complete-transaction|package-cleanup|"
    "yum-builddep|yum-cron|dnf-automatic|subscription-manager|rhn_register": """
        write,net text* --add-repo=url!priv --enable --disable --save --setopt=text -y --destdir=write --resolve
            --downloadonly --urls!dry --source --archlist=text -p=write -n -q -v --oldkernels!delete --count=text
            --leaves --problems!dry --orphans!dry --dupes!dry --cleandupes!delete --cleanup-only --installupdates
            --downloadupdates --no-installupdates --no-downloadupdates --timer --repoid=text --newest-only
            --norepopath --delete!delete --download-metadata -m -l -c=read --help!help -h!help --version!help
        list|status|identity|facts|orgs|version: read text* --available --consumed --installed --all
        register|unregister|attach|remove|refresh|auto-attach|repos|release|config|clean|import: priv,net text*
            --username=text --password=text --org=text --activationkey=text --auto --force --pool=text --list!dry
            --list-enabled!dry --list-disabled!dry --all --serial=text --set=text --show!dry --unset --name=text
            --type=text --consumerid=text --enable=text --disable=text
        role|usage|addons|environments|redeem: priv,net text* --username=text --password=text --org=text
            --activationkey=text --auto --force --pool=text --list!dry --list-enabled!dry --list-disabled!dry --all
            --serial=text --set=text --show!dry --unset --name=text --type=text --consumerid=text --enable=text
            --disable=text
    """,
    "rpm": """read text* -q,--query -a,--all -f,--file -g,--group=text -p,--package --pkgid=text --hdrid=text --tid=text
            --triggeredby=text --whatprovides=text --whatrequires=text --whatconflicts=text --whatobsoletes=text
            --whatrecommends=text --whatsuggests=text --whatsupplements=text --whatenhances=text -i,--info -l,--list
            -s,--state -d,--docfiles -c,--configfiles -A,--artifactfiles -L,--licensefiles --changelog --changes
            --conflicts --obsoletes --provides --requires -R --recommends --suggests --supplements --enhances
            --scripts --triggers --triggerscripts --filetriggers --filetriggerscripts --filesbypkg --fileclass
            --filecolor --fileprovide --filerequire --filecaps --dump --last --qf,--queryformat=text --querytags!help
            --dupes --specfile -V,--verify -K,--checksig --nodeps --nofiles --noscripts --nodigest --nosignature
            --nolinkto --nofiledigest --nosize --nouser --nogroup --nomtime --nomode --nordev --nocaps --noghost
            --noconfig --noorder --notriggers --nopre --nopost --nopreun --nopostun --install!write
            -U,--upgrade!write -F,--freshen!write --reinstall!write -e,--erase!delete --force --replacepkgs
            --replacefiles --oldpackage --allfiles --allmatches --badreloc --excludedocs --includedocs
            --excludepath=text --ignorearch --ignoreos --ignoresize --justdb --percent --prefix=text --relocate=text
            --test!dry -h,--hash --repackage --excludeartifacts --import!priv --initdb!write --rebuilddb!write
            --verifydb --exportdb --importdb!write --restore!write --setperms!write --setugids!write --setcaps!write
            --addsign!write --resign!write --delsign!write --undefine=text -D,--define=text -E,--eval=text
            --macros=read --load=read --pipe=shell --rcfile=read --root,-r=cd --dbpath=cd --showrc -v,--verbose -vv
            --quiet --nocontexts --nopgp -? --help!help --version!help -b -t
    """,
    "rpmkeys": """
        priv text* -K,--checksig!dry --import -e,--delete!delete -l,--list!dry -v -D=text --root=cd --dbpath=cd
            --help!help --version!help
    """,
    "rpmdb": """
        write none --initdb --rebuilddb --verifydb!dry --exportdb!dry --importdb -v --root=cd --dbpath=cd --help!help
            --version!help
    """,
    "rpmspec|rpmlint|rpmdiff|rpmverify|rpmquery|rpmdev-vercmp|rpmls|rpmgraph|rpmorphan|repoquery|rpmsort": """
        read read* -q,--query -P,--parse --rpms --srpm --qf,--queryformat=text -D,--define=text --target=text -a -i
            -l -p -V -f -v --help!help --version!help -c=read --file=read -d -L -R --list --info --requires
            --whatprovides=text --installed --tree-requires
    """,
    "rpmconf": """
        write package* -a,--all -c,--clean -d,--debug -D,--diff!dry -f,--frontend=text -o,--owner=text -t,--test!dry
            -u,--unattended=text -x,--exclude=text --root=cd -Z -V!help -h!help
    """,
    "zypper": """read none --sort-by-priority -n,--non-interactive -q,--quiet -v,--verbose -s,--table-style=text -t
            -x,--xmlout -i,--ignore-unknown -D=read -c,--config=read -C=cd --root,-R=cd --installroot=cd
            --cache-dir=cd --solv-cache-dir=cd --pkg-cache-dir=cd --raw-cache-dir=cd --reposd-dir=cd
            --gpg-auto-import-keys --no-gpg-checks --no-cd --no-remote --no-refresh --no-color --color
            --disable-repositories --releasever=text --userdata=text --plus-repo=url --plus-content=text --terse
            --no-abbrev,-A --disable-system-resolvables --non-interactive-include-reboot-patches --target-os=text
            --help,-h!help --version,-V!help -y,--no-confirm -r,--repo=text --from=text -l,--auto-agree-with-licenses
            --auto-agree-with-product-licenses --dry-run!dry --details -d,--download-only --download=text -f,--force
            --force-resolution --no-force-resolution --recommends --no-recommends --replacefiles
            --allow-vendor-change --no-allow-vendor-change --allow-downgrade --no-allow-downgrade --allow-arch-change
            --oldpackage --capability -u,--clean-deps --no-clean-deps -a,--all --installed-only --uninstalled-only
            --match-exact --match-words --match-substrings --provides --requires -p -E -P -N -U -m --category=text
            --severity=text --cve=text --bugzilla=text --issues=?text --date=text --best-effort --with-interactive
            --with-optional --without-optional --skip-interactive --skip-not-applicable-patches --updatestack-only
            --name=text --orphaned --suggested --recommended --unneeded --userinstalled --autoinstalled
            --sort-by-repo --sort-by-name --sort-by-catalog --installed --not-installed --pkg --type=text -K -k
            -e,--enable -b --lp --check --refresh --priority=text --url --services --download-in-advance -T
            --search-descriptions --file-list -g --keep-packages -S -M -F --no-keep-packages --disable --uri -I -o
            --print-rp
        search|se|info|if|list-updates|lu|list-patches|lp|packages|pa|patterns|pt|products|pd: read text*
        what-provides|wp|repos|lr|services|ls|locks|ll|patch-check|pchk|patch-info|pattern-info: read text*
        product-info|patches|pch|licenses|targetos|tos|versioncmp|vcmp|help|ps|needs-rebooting: read text*
        locales|lloc|system-architecture|search-packages: read text*
        install|in|update|up|patch|dist-upgrade|dup|source-install|si|verify|ve: write,net package*
        install-new-recommends|inr|refresh|ref|refresh-services|refs|modifyrepo|mr|renamerepo|nr: write,net package*
        addlock|al|removelock|rl|cleanlocks|cl|download|clean|cc|modifyservice|ms: write,net package*
        source-download|addlocale|aloc|removelocale|rloc: write,net package*
        addrepo|ar|addservice|as: priv,net text*
        removerepo|rr|removeservice|rs: write text*
        remove|rm|purge-kernels: delete package*
        shell|sh: exec text*
    """,
    "rpm-ostree": """
        write,net text* -h,--help!help --version!help -q -r,--reboot --allow-inactive -C,--cachedir=cd --os=text
            --peer -y --idempotent --dry-run!dry --apply-live -A --force-replacefiles --preview!dry --check!dry
            --install=text --uninstall=text --trigger-automatic-update-policy --experimental --bypass-driver
            --max-age=text --lock-finalization --download-only --cache-only --json -b -v
        status|db|search: read text* --booted --pending-exit-77 -v --json --jsonpath=text
        rebase|upgrade|update|install|override|kargs|initramfs|initramfs-etc|apply-live|deploy: write,net text*
            --append=text --delete=text --replace=text --enable --disable --arg=text
        refresh-md|reload|usroverlay|finalize-deployment|cancel|rollback: write,net text* --append=text --delete=text
            --replace=text --enable --disable --arg=text
        uninstall|reset|cleanup: delete text* -b -p -r -m
        compose|ex: exec text*
    """,
    "bootc": """read none --help!help -h!help --version!help -V!help -q -v
        status: read text* --format=text --format-version=text --booted --json
        upgrade|update|switch|rollback|edit|usr-overlay|usroverlay: write,net text* --quiet --check!dry --apply
            --retain --transport=text --enforce-container-sigpolicy
        install: delete text*
        install print-configuration: read none
    """,
    "transactional-update": """
        write,exec text* -i,--interactive -n,--non-interactive -c,--continue=?text -C -d,--drop-if-no-change
            -q,--quiet -k --no-selfupdate -h,--help!help --version!help
        cleanup: delete text*
        rollback|reboot|dup|up|patch|pkg|shell|run|grub.cfg|initrd|bootloader|kdump|migration: write,exec text*
        register|apply|setup-selinux: write,exec text*
    """,
}
