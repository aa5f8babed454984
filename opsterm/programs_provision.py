"""What provisions machines and clouds: Terraform, Pulumi, Ansible, Puppet, Salt, Consul."""

PROGRAMS = {
    "terraform|tofu|terragrunt|opentofu": """read @long -chdir,--chdir=cd -version,--version,-v!help
   -help,--help,-h!help --terragrunt-non-interactive --non-interactive --terragrunt-working-dir,--working-dir=cd
   --terragrunt-config=read --terragrunt-log-level,--log-level=text --terragrunt-include-dir=text
   --terragrunt-exclude-dir=text --terragrunt-source-update --all,-a
 $c1 = -no-color -input=text -lock=text -lock-timeout=text -compact-warnings -json -var=text
 $c2 = $c1 -var-file,--var-file=read -state=read -target,--target=text -exclude=text -parallelism=text
 $c = $c2 -refresh=text -refresh-only -concise
 version: read none -json
 validate: read none -json -no-color -no-tests -test-directory=read
 plan: net read? $c -destroy -out,--out=write -replace=text -detailed-exitcode -generate-config-out=write!write -light
 apply: write,net read? $c -auto-approve -destroy -replace=text -backup=write -state-out=write -auto-approve=text
 destroy: delete,net none $c -auto-approve -force -backup=write
 refresh: write,net none $c -backup=write -state-out=write
 init: write,net none $c -backend=text -backend-config=text -force-copy -from-module=text -get=text -plugin-dir=read
   -reconfigure -migrate-state -upgrade -lockfile=text -test-directory=read -ignore-remote-version
 get: write,net read? -update -no-color
 fmt: write write* -list=text -write=text -diff -check!look -recursive -no-color
 show: read read? -json -no-color
 output: read text? -json!secret -raw!secret -no-color -state=read -show-sensitive!secret -module=text
 graph: read none -type=text -draw-cycles -plan=read
 console: exec none -state=read -var=text -var-file=read -plan
 providers: net read? -test-directory=read
 providers schema: net none -json
 providers mirror|lock: write,net text* -platform=text -fs-mirror=text -net-mirror=url
 modules: read none -json
 metadata: read none
 metadata functions: read none -json
 login|logout: write,net text?
 import: write,net text text $c -config=read -allow-missing-config -ignore-remote-version -provider=text -backup=write
 taint|untaint: write text $c -allow-missing -backup=write -ignore-remote-version
 force-unlock: delete text -force
 test: exec,net none $c -filter=text -verbose -test-directory=read -cloud-run=text -junit-xml=write
 query: net none -var=text -json
 state: read
 state list: read text* -state=read -id=text
 state show: read text -state=read
 state pull: secret none
 state push: write,net read -force -lock=text
 state mv|replace-provider: write text text -state=read -state-out=write -dry-run!dry -lock=text -auto-approve
   -backup=write -backup-out=write
 state rm: delete text+ -dry-run!dry -state=read -lock=text -backup=write
 workspace: read
 workspace list|show: read none
 workspace new|select: write text -state=read -or-create -lock=text
 workspace delete: delete text -force -lock=text
 env list: read none
 env new|select|delete: write text
 run-all: write,net,exec text* --all
 run-all plan|validate|output|show|version: net text* $c -out=write
 run: write,net,exec text* --all
 run plan|validate|output: net text* $c
 hclfmt: write none --terragrunt-check!look --check!look --diff
 hcl validate: read text*
 hcl fmt|format: write none --check!look --diff
 hcl *: write text*
 render|render-json|graph-dependencies|output-module-groups|terragrunt-info|find: read text* --terragrunt-check
   --format=text --json
 scaffold|catalog: write,net,exec text*
 stack output: secret,net text*
 stack generate|run|clean: write,net,exec text*
 list|info: read text* --terragrunt-check --format=text --json
 plan-all|validate-all|output-all: net none $c
 apply-all: write,net none
 destroy-all: delete,net none
 stacks list|version|providers: read text*
 rpc|cloud|stacks: write,net,exec text*
 aws-provider-patch: read none
    """,
    "terracost|terraformer|driftctl|tfswitch|cdktf": """write,net text* -h,--help!help --version!help -v
 scan|plan|version|diff|list|synth|output|get|debug: net text* --from=text --to=text --output=text -o=text
 destroy: delete,net text* --auto-approve
    """,
    "tfsec|tflint|terrascan|infracost|terraform-docs": """net read* -h,--help!help --version!help -v -c,--config=read
   -f,--format=text -o,--output-file=write!write --output=text --path=read --tfvars-file=read --recursive --module
   --minimum-severity,-m=text --usage-file=read --sort-by=text --show-skipped --no-color --soft-fail,-s --fix!write
   --init!write --force --chdir=cd --var-file=read --enable-rule=text --disable-rule=text --only=text --filter=text
   --color -e,--exclude=text --out,-O=write!write --tfvars-files=read --terraform-var-file=read
   --project-name=text --compare-to=read --show-all-projects --sync-usage-file!write
 markdown|json|yaml|toml|pretty|asciidoc|scan|breakdown|diff|output|version|tfvars|xml: net read* --path=read
   --format=text --show=text --hide=text -i=text -t=text -d=cd
 init: write,net text*
 comment|upload|auth|configure|register|generate: write,net text*
    """,
    "pulumi": """read --color=text -C,--cwd=cd --disable-integrity-checking -e,--emoji --logflow --logtostderr
   --memprofilerate=text --non-interactive --profiling=write!write --tracing=text -v,--verbose=text
   -Q,--fully-qualify-stack-names -s,--stack=text -j,--json -y,--yes --config-file=read -f,--skip-preview
   -m,--message=text -p,--parallel=text -t,--target=text --target-dependents --diff -d,--debug --refresh=?text -r
   --replace=text --expect-no-changes --show-config --show-reads --show-replacement-steps --show-sames
   --show-full-output -i,--show-ids -u,--show-urns -n,--show-name --suppress-outputs --suppress-permalink=?text
   -c,--config=text --config-path --policy-pack=read --exclude-protected --remove -h,--help!help
 about|version|whoami|help|console|gen-completion|schema|package-info: net text* -v -t,--transitive
 preview|pre: net none --save-plan=write!write --import-file=write
 up|update: write,exec,net text*
 destroy|down|dn: delete,net none
 refresh: write,net none
 cancel: write,net text*
 watch|import|new|convert|install|package|ai|do|esc|deployment|env: write,exec,net text* -l,--local --cloud-url=url
 login|logout: write,net text* -l,--local --all -c,--cloud-url=url
 state: write,exec,net text* -l,--local --cloud-url=url
 state delete: delete,net text* --force
 state unprotect|rename|repair|edit|move|protect|taint|upgrade: write,net text* --all
 logs: net none --follow --since=text -f -r=text
 config: read none --show-secrets!secret
 config get: secret text --path
 config set|rm|set-all|rm-all|cp|refresh: write text* --path --secret --plaintext -d=text
 config env: write text*
 stack: read none --show-secrets!secret
 stack ls|history|graph|tag|output: net text* -a,--all -o=text -p=text -t=text --show-secrets!secret --page=text
   --page-size=text
 stack init|select|rename|import|change-secrets-provider: write,net text* --secrets-provider=text -c --create
   --file=read --copy-config-from=text
 stack export: net none --file=write!write --show-secrets!secret --version=text
 stack rm: delete,net text? --force --preserve-config
 plugin ls: read none -p
 plugin install|rm|run: write,net text*
 org|policy ls|get-default|get|search: net text*
 org|policy *: write,net text*
    """,
    "packer": """read @long -version,--version,-v!help -help,--help,-h!help
 version|validate|inspect|console: read read* -syntax-only -var=text -var-file=read -machine-readable -except=text
   -only=text -evaluate-datasources -no-warn-undeclared-var
 fmt: write write* -check!look -diff -write=text -recursive
 hcl2_upgrade: write,net read -upgrade -force -output-file=write
 plugins: read none -syntax-only -var=text -var-file=read -machine-readable -except=text -only=text
   -evaluate-datasources -no-warn-undeclared-var
 plugins install|remove: write,net text*
 plugins installed|required: read text*
 build: write,exec,net read -var=text -var-file=read -force -debug -on-error=text -only=text -except=text
   -parallel-builds=text -color=text -timestamp-ui -machine-readable
 init|fix: write,net read -upgrade -force -output-file=write
    """,
    "ansible-playbook|ansible-pull|ansible-console": """exec,net read* -h,--help!help --version!help
   -i,--inventory,--inventory-file=text -l,--limit=text -b,--become --become-method=text --become-user=text
   -K,--ask-become-pass -k,--ask-pass -u,--user=text -v,--verbose -f,--forks=text -C,--check!look -D,--diff
   -e,--extra-vars=text --list-hosts!look -t,--tags=text --skip-tags=text --syntax-check!look --list-tasks!look
   --list-tags!look --start-at-task=text --step --flush-cache!write --force-handlers --vault-id=text
   --vault-password-file,--vault-pass-file=read -J,--ask-vault-password,--ask-vault-pass --private-key,--key-file=read
   -c,--connection=text -T,--timeout=text --ssh-common-args=text --ssh-extra-args=text --scp-extra-args=text
   --sftp-extra-args=text -M,--module-path=read --become-password-file=read --connection-password-file=read
   -o,--only-if-changed -U,--url=url -d,--directory=write -s,--sleep=text --full --purge --clean --accept-host-key
   --force -m,--module-name=text --checkout=text
    """,
    "ansible": """net text -h,--help!help --version!help
   -i,--inventory,--inventory-file=text -l,--limit=text -m,--module-name=text -a,--args=remote -b,--become
   --become-method=text --become-user=text -K,--ask-become-pass -k,--ask-pass -u,--user=text -v,--verbose
   -f,--forks=text
   -C,--check -D,--diff -e,--extra-vars=text --list-hosts!look --vault-id=text 
   --vault-password-file,--vault-pass-file=read
   -J,--ask-vault-password,--ask-vault-pass --private-key,--key-file=read -c,--connection=text -T,--timeout=text
   --ssh-common-args=text --ssh-extra-args=text --scp-extra-args=text --sftp-extra-args=text -M,--module-path=read!exec
   -o,--one-line -t,--tree=write!write -B,--background=text -P,--poll=text --playbook-dir=read --flush-cache!write
   --become-password-file=read --connection-password-file=read --task-timeout=text
    """,
    "ansible-inventory": """read text? -h,--help!help --version!help -v,--verbose -i,--inventory=text --list
   --host=text --graph -y,--yaml --toml --vars --export --output=write!write -l,--limit=text
   --vault-password-file=read --ask-vault-pass --vault-id=text -J --playbook-dir=read -e=text --flush-cache
    """,
    "ansible-doc": """read text* -h,--help!help --version!help -v,--verbose -M,--module-path=read --playbook-dir=read
   -t,--type=text -j,--json -r,--roles-path=read -e,--entry-point=text -s,--snippet -F,--list_files -l,--list
   --metadata-dump --no-fail-on-errors
    """,
    "ansible-config": """read --version!help -h,--help!help
 list|dump|view|validate: read text* -c,--config=read -t,--type=text --only-changed,--changed-only --format,-f=text -v
 init: write none --disabled -t=text --format=text
    """,
    "ansible-vault": """write -h,--help!help --version!help --vault-id=text
   --vault-password-file,--vault-pass-file=read -J,--ask-vault-password,--ask-vault-pass -v,--verbose --output=write
   --encrypt-vault-id=text
 create|encrypt|edit|rekey|encrypt_string: write write* --new-vault-id=text --new-vault-password-file=read
   -n,--name=text -p,--prompt --stdin-name=text --show-input
 decrypt: secret,write write*
 view: secret read*
    """,
    "ansible-galaxy": """read -h,--help!help --version!help -v,--verbose
 $g1 = -s,--server=url --token,--api-key=text -c,--ignore-certs -p,--roles-path,--collections-path=text
 $g = $g1 --offline --format=text --timeout=text
 list|search|info: net text* $g --author=text --platforms=text --galaxy-tags=text
 install|init|import|delete|setup|remove|login: write,net text* $g -r,--role-file=read -f,--force --force-with-deps
   -n,--no-deps -i,--ignore-errors -g --keep-scm-meta
 role|collection list|search|info|verify: net text* $g
 role|collection install|init|import|delete|setup|remove|build|publish|download: write,net text* $g
   -r,--role-file,--requirements-file=read -f,--force --force-with-deps -n,--no-deps -i,--ignore-errors -U,--upgrade
   --pre --init-path=write --output-path=write
    """,
    "ansible-lint-run|molecule|ansible-test|ansible-builder|ansible-navigator": """exec text* --version!help
   --help!help -h!help
 list|matrix|status: read text*
    """,
    "salt-key": """read none -h,--help!help --version!help -c=read -L,--list-all -l,--list=text -F,--finger-all
   -f,--finger=text -p,--print=text -P,--print-all -a,--accept=text!priv -A,--accept-all!priv -r,--reject=text!priv
   -R,--reject-all!priv -d,--delete=text!delete -D,--delete-all!delete -y,--yes --include-all --include-accepted
   --include-rejected --include-denied --gen-keys=text!write --gen-keys-dir=write --keysize=text --out,--output=text
   -q,--quiet --no-color --log-level=text --rotate-aes-key=text
    """,
    "salt-run": """net -h,--help!help --version!help -c=read -l=text --out,--output=text --async --no-color -t=text
 manage.status|manage.up|manage.down|manage.versions|manage.alived|manage.present|manage.list_*: net text*
 jobs.list_jobs|jobs.lookup_jid|jobs.active|jobs.list_job|jobs.print_job|jobs.last_run|doc.*: net text*
 fileserver.file_list|fileserver.dir_list|fileserver.envs|cache.grains|survey.*|network.*: net text*
 pillar.*|cache.pillar: secret,net text*
 *: write,exec,net text*
    """,
    "salt-call": """net -h,--help!help --version!help -c,--config-dir=read --local --id=text --file-root=read
   --pillar-root=read -l,--log-level=text --out,--output=text --retcode-passthrough --no-color -g,--grains -m=read
   -d,--doc --metadata --master=host --state-output=text --file-client=text --log-file=write
 test.*|grains.items|grains.item|grains.get|grains.ls|disk.usage|disk.*usage|status.*|network.interfaces: net text*
 network.ip_addrs|pkg.list_pkgs|pkg.version|pkg.list_upgrades|service.status|service.get_all|sys.doc: net text*
 state.show_*|config.get|cp.list_*|user.list_users|user.info|saltutil.running|sys.list_*: net text*
 pillar.*: secret,net text*
 cmd.run|cmd.shell|cmd.run_all: net remote
 *: write,exec,net text*
    """,
    "salt|salt-ssh": """
   net -h,--help!help --version!help -V,--versions-report!help -c,--config-dir=read -t,--timeout=text
   -G,--grain -E,--pcre -L,--list -N,--nodegroup -C,--compound -I,--pillar -S,--ipcidr -R,--range -J -P,--grain-pcre
   -b,--batch,--batch-size=text --batch-wait=text --out,--output=text --out-file=write!write --static -v,--verbose
   --summary -p,--progress --async --state-output=text --hide-timeout --show-jid --subset=text -s --failhard
   -l,--log-level=text --log-file=write --no-color --force-color -d,--doc --show-timeout -a,--auth,--eauth,-x=text
   --username=text --password=text -r,--raw -i,--ignore-host-keys --roster=text --roster-file=read --priv=read
   --user=text --sudo -q,--quiet
 $see = net text* :test=text
 *: write,exec,net text*
 * test.ping|test.version|test.versions|test.versions_report|test.fib|test.echo|grains.items|grains.item: net text*
 * grains.get|grains.ls|disk.usage|disk.inodeusage|disk.percent|disk.blkid|status.*|ps.top|ps.*_usage: net text*
 * network.interfaces|network.ip_addrs|network.ping|network.netstat|network.connect|network.arp: net text*
 * pkg.list_pkgs|pkg.version|pkg.latest_version|pkg.list_upgrades|pkg.available_version|pkg.info_*: net text*
 * service.status|service.get_all|service.enabled|service.available|service.get_enabled|service.show: net text*
 * sys.doc|sys.list_*|saltutil.running|saltutil.find_job|saltutil.is_running|state.show_*|config.get: net text*
 * file.stats|file.file_exists|file.directory_exists|file.get_*|file.find|file.readdir|user.list_users: net text*
 * user.info|user.getent|group.info|cron.ls|cron.raw_cron|mount.active|mount.fstab|system.get_*: net text*
 * timezone.get_*|hosts.list_hosts|cp.list_*|mine.get|schedule.list|beacons.list|match.*|kmod.lsmod: net text*
 * pillar.*|file.read|file.contains|environ.*: secret,net text*
 * cmd.run|cmd.shell|cmd.run_all|cmd.run_stdout|cmd.run_stderr|cmd.retcode: net remote
 * *: write,exec,net text* :test=text
    """,
    "knife": """net -c,--config=read -F,--format=text -V -VV -u,--user=text -k,--key=read -s,--server-url=url
   -y,--yes -z,--local-mode -E,--environment=text -e,--editor=exec -n -d --color --no-color --help!help -h!help
   -v,--version!help --profile=text -a,--attribute=text -r,--run-list -i,--id-only -l,--long -w,--with-uri -m,--medium
   -A -x,--ssh-user=text -P=text -R=text -b=text -o=text -C,--concurrency=text
 status|search|diff|list|show|help: net text*
 ssh: exec,net text remote
 winrm|exec|bootstrap|download|upload|edit|raw: write,exec,net text*
 vault show|list|itemtype|decrypt: secret,net text*
 vault *: write,net text*
 data bag show|list: net text* --secret-file=read!secret --secret=text!secret
 data bag delete: delete,net text*
 data bag *: write,net text* --secret-file=read --secret=text
 * list|show|check|run_list|search|versions: net text*
 * delete|bulk|destroy|clean|purge: delete,net text*
 * *: write,net text*
 *: write,exec,net text*
    """,
    "facter|ohai|cf-promises": """read text* -h,--help!help --version!help -v -j,--json -y,--yaml -p,--puppet
   --external-dir=read --custom-dir=read -d,--debug --show-legacy --no-custom-facts --no-external-facts --timing -t
   --list-block-groups --list-cache-groups -l,--log-level=text --strict --hocon -c,--config=read -f=read -q
    """,
    "puppetserver|chef|chef-client|chef-solo|kitchen|berks|cf-agent|bolt|r10k": """exec,net text*
   --help!help -h!help --version!help -V!help -v,--version!help -W,--why-run --noop
 help|version|list|diagnose|info|outdated|show: net text*
 task|plan|module|inventory|group|guide show: net text*
 inventory|group|guide: net text*
 deploy|converge|destroy|test|command|script|task|plan|apply: exec,net text*
 deploy display: net text*
    """,
    "puppet": """read --help!help -h!help --version!help -V!help
 $see = net text* --section=text --render-as=text --explain --node=text --environment=text --modulepath=read --all
   --merge=text --default=text --facts=read --tree --long -l --format=text --terminus=text --color=text --verbose
   --debug
 help|describe|doc|strings|man|epp|status|resource_type: $see
 facts: read none
 facts show|find|diff: $see
 parser|epp validate|dump: read read* --modulepath=read --color=text
 lookup: secret,net text* --node=text --explain --explain-options --merge=text --environment=text --render-as=text
   --compile --default=text --facts=read --type=text --knock-out-prefix=text --sort-merged-arrays
 apply: exec read* --noop!look -t,--test -v,--verbose -d,--debug --modulepath=read -e,--execute=text
   --detailed-exitcodes --hiera_config=read --environment=text --show_diff --parseonly!look --logdest=write
 agent: exec,net none -t,--test --noop!look --enable --disable=?text --verbose -v -d,--debug --server=text
   --waitforcert=text --onetime --no-daemonize --tags=text --environment=text --show_diff --fingerprint!look
   --detailed-exitcodes --configprint=text!look
 resource: read text text? text*!write --edit!write --to_yaml -y --types,-t --host=text -p,--param=text --noop!dry
 config: read
 config print: read text* --section=text --environment=text --render-as=text
 config set|delete: write text* --section=text
 module: read
 module list|search|changes: $see
 module install|uninstall|upgrade|build|generate: write,net text* --version=text --force -f --ignore-dependencies
 cert|ca|ssl|node: read
 cert|ca|ssl|node list|show|verify|fingerprint|find: $see
 cert|ca|ssl|node clean|destroy|purge|revoke|deactivate|delete: delete,priv,net text* --certname=text --all
 cert|ca|ssl|node *: priv,net text* --certname=text --all
 *: exec,net text*
    """,
    "consul|nomad|boundary|waypoint|vagrant-cloud": """read @long -version,--version,-v!help -help,--help,-h!help
   -http-addr=url -token=text -token-file=read -ca-file=read -ca-path=read -client-cert=read -client-key=read
   -datacenter=text -stale -tls-server-name=text -address=url -region=text -namespace=text -format=text -json -t=text
   -verbose -detailed -wan -status=text -filter=text -no-color -ca-cert=read -tls-skip-verify -wait=text -recurse
   -keys -separator=text -detailed -segment=text -service=text -node=text -tags -near=text -node-meta=text -self
   -stats -allocs -short -monitor -f -tail -n=text -stderr -stdout -job -task=text -H -i -per-page=text
   -page-token=text -all-namespaces -no-redact -log-level=text -log-json -address -type=text -evals -all-allocs
   -version=text -show-policies -id=text -policy=text -partition=text
 version|members|info|rtt|validate|monitor|status|ui|fmt: net text*
 server: net text*
 server list|status|inspect|info|get|read|members|delete-status: net text*
 server force-leave-status|snapshot|checks: net text*
 server *: write,net text*
 eval: net text*
 eval list|status|inspect|info|get|read|members|delete-status|force-leave-status: net text*
 eval snapshot|checks: net text*
 eval stop|delete|detach|deregister|purge: delete,net text* -purge -yes -global -force
 eval *: write,net text*
 agent: exec none
 catalog: read
 catalog nodes|services|datacenters: net text*
 catalog *: write,net text*
 operator: read
 operator raft: write,net text*
 operator raft list-peers|get-config|state|health|info: net text*
 operator raft remove-peer|transfer-leadership: delete,net text* -address=text -id=text -peer-id=text
 operator raft *: write,net text*
 operator autopilot: write,net text*
 operator autopilot list-peers|get-config|state|health|info: net text*
 operator autopilot *: write,net text*
 operator snapshot: write,net text*
 operator snapshot save|inspect: write,net text*
 operator snapshot restore: delete,net text*
 operator snapshot *: write,net text*
 operator keyring|gossip|root|utilization|debug|usage|metrics|api|client-state: net text*
 operator scheduler|tls: net text*
 operator *: write,net text*
 intention: read
 intention list|check|get|match: net text*
 intention stop|delete|detach|deregister|purge: delete,net text* -purge -yes -global -force
 intention *: write,net text*
 config: read
 config list|read: net text* -kind=text -name=text
 config stop|delete|detach|deregister|purge: delete,net text* -purge -yes -global -force
 config *: write,net text*
 node: read
 node status|config|meta: net text*
 node *: write,net text*
 alloc: read
 alloc status|logs|fs|checks|pause: net text*
 alloc exec: exec,net text command -task=text -i -t
 alloc stop|restart|signal: write,net text*
 alloc *: write,net text*
 deployment|plugin|sentinel|license|system: read
 deployment|plugin|sentinel|license|system list|status|inspect|info|get|read: net text*
 deployment|plugin|sentinel|license|system members|delete-status: net text*
 deployment|plugin|sentinel|license|system force-leave-status|snapshot|checks: net text*
 deployment|plugin|sentinel|license|system *: write,net text*
 namespace|quota|volume|service|peering: read
 namespace|quota|volume|service|peering list|status|inspect|info|get|read: net text*
 namespace|quota|volume|service|peering members|delete-status: net text*
 namespace|quota|volume|service|peering force-leave-status|snapshot|checks: net text*
 namespace|quota|volume|service|peering stop|delete|detach|deregister|purge: delete,net text* -purge -yes -global
   -force
 namespace|quota|volume|service|peering *: write,net text*
 resource: read
 resource list|status|inspect|info|get|read: net text*
 resource members|delete-status: net text*
 resource force-leave-status|snapshot|checks: net text*
 resource stop|delete|detach|deregister|purge: delete,net text* -purge -yes -global -force
 resource *: write,net text*
 var: read
 var get|list: secret,net text*
 var put|init|lock: write,net text*
 var purge: delete,net text*
 var *: write,net text*
 partition list|read: net text*
 partition delete: delete,net text*
 partition *: write,net text*
 kv: write,net text*
 kv get|list|export: net text* -base64 -modify-index
 kv put|import: write,net text* -cas -flags=text -release -acquire -session=text -base64
 kv delete: delete,net text*
 kv *: write,net text*
 keygen: secret none
 acl: write,net text*
 acl policy|role|auth-method|binding-rule: priv,net text*
 acl policy|role|auth-method|binding-rule list|read|info|self|preview: net text*
 acl policy|role|auth-method|binding-rule *: priv,net text*
 acl templated-policy: priv,net text*
 acl templated-policy list|read|info|self|preview: net text*
 acl templated-policy *: priv,net text*
 acl token: priv,net text*
 acl token list|read|info|self: secret,net text*
 acl token *: priv,net text*
 acl set-agent-token|bootstrap: priv,secret,net text*
 acl *: priv,net text*
 snapshot: write,net text*
 snapshot inspect: read read
 snapshot save: write,net write
 snapshot restore: delete,net read
 snapshot *: write,net text*
 job: write,net text*
 job status|inspect|history|plan|validate|allocs|deployments|eval|tag|versions: net read* -diff -p -evals
   -policy-override -var=text -var-file=read -hcl1 -full
 job scaling-events|action: net read* -diff -p -evals -policy-override -var=text -var-file=read -hcl1 -full
 job stop|delete|detach|deregister|purge: delete,net text* -purge -yes -global -force
 job *: write,net text*
 plan|inspect: net read* -diff -var=text -var-file=read
 logs|fs: net text*
 exec: exec,net text*
 recommendation|scaling: write,net text*
 recommendation|scaling list|status|inspect|info|get|read|members|delete-status: net text*
 recommendation|scaling force-leave-status|snapshot|checks: net text*
 recommendation|scaling *: write,net text*
 stop: delete,net text* -purge -yes -global -detach -force
 *: write,net text*
 * *: write,net text*
    """,
}
