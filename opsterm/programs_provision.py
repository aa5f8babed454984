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
 output: read text? -json -raw -no-color -state=read -show-sensitive!secret
 graph: read none
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
 state pull: secret,net none
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
 hcl|render-json|graph-dependencies|output-module-groups|terragrunt-info|find: read text* --terragrunt-check
   --format=text --json
 list|stack|catalog|scaffold|info: read text* --terragrunt-check --format=text --json
 plan-all|validate-all|output-all: net none $c
 apply-all: write,net none
 destroy-all: delete,net none
 rpc|cloud|stacks: read text*
 aws-provider-patch: read none
    """,
    "terraform-docs|tfsec|tflint|infracost|terracost|terraformer|tfswitch|driftctl|terrascan": """net read*
   -h,--help!help --version!help -v -c,--config=read -f,--format=text -o,--output-file=write!write --path=read
   --tfvars-file=read --recursive --module -m=text --minimum-severity=text --usage-file=read --sort-by=text
   --show-skipped --no-color --soft-fail
 markdown|json|yaml|toml|pretty|asciidoc|scan|breakdown|diff|output|version: net read* --path=read --format=text
 *: write,net text*
    """,
    "pulumi": """read --color=text -C,--cwd=cd --disable-integrity-checking -e,--emoji --logflow --logtostderr
   --memprofilerate=text --non-interactive --profiling=write!write --tracing=text -v,--verbose=text
   -Q,--fully-qualify-stack-names -s,--stack=text -j,--json -y,--yes --config-file=read -f,--skip-preview
   -m,--message=text -p,--parallel=text -t,--target=text --target-dependents --diff -d,--debug --refresh=?text -r
   --replace=text --expect-no-changes --show-config --show-reads --show-replacement-steps --show-sames
   --show-full-output -i,--show-ids -u,--show-urns -n,--show-name --suppress-outputs --suppress-permalink=?text
   -c,--config=text --config-path --policy-pack=read --exclude-protected --remove -h,--help!help
 about|version|whoami|help|console|gen-completion|schema|package-info: net text* -v -t,--transitive
 preview|pre: exec,net none --save-plan=write!write --import-file=write
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
 plugins: read read* -syntax-only -var=text -var-file=read -machine-readable -except=text -only=text
   -evaluate-datasources -no-warn-undeclared-var
 plugins install|remove: write,net text*
 plugins installed|required: read text*
 build: write,exec,net read -var=text -var-file=read -force -debug -on-error=text -only=text -except=text
   -parallel-builds=text -color=text -timestamp-ui -machine-readable
 init|fix: write,net read -upgrade -force -output-file=write
    """,
    "ansible|ansible-playbook|ansible-pull|ansible-console": """exec @long text* -h,--help!help --version!help
   -i,--inventory,--inventory-file=text -l,--limit=text -m,--module-name=text -a,--args=text -b,--become
   --become-method=text --become-user=text -K,--ask-become-pass -k,--ask-pass -u,--user=text -v,--verbose -vv -vvv
   -vvvv -f,--forks=text -C,--check -D,--diff -e,--extra-vars=text --list-hosts!look -t,--tags=text --skip-tags=text
   --syntax-check --list-tasks --list-tags --start-at-task=text --step --flush-cache --force-handlers --vault-id=text
   --vault-password-file,--vault-pass-file=read -J,--ask-vault-password,--ask-vault-pass --private-key,--key-file=read
   -c,--connection=text -T,--timeout=text --ssh-common-args=text --ssh-extra-args=text --scp-extra-args=text
   --sftp-extra-args=text -M,--module-path=read -o,--one-line --tree=write -B,--background=text -P,--poll=text
   --playbook-dir=read --become-password-file=read --connection-password-file=read --task-timeout=text -U,--url=url
   -d=text -s=text --full --purge --clean --accept-host-key --force
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
    """,
    "puppet|puppetserver|chef|chef-client|chef-solo|knife|kitchen|berks|salt|salt-call|salt-run|"
    "salt-ssh|salt-key|cf-agent|cf-promises|bolt|r10k|facter|ohai": """exec,net @long text* --help!help
   -h!help --version!help -V!help -v --noop!read --why-run!read -W --test -t --config=read -c=read --json -j --yaml -y
   -l=text --log_level=text --out=text --output=text -F=text -S=text -z=text -G -E -L -C=text --list=text -a=text -d
   -A=text
 apply: exec read* --noop!dry --test --verbose --modulepath=read -e,--execute=text --detailed-exitcodes
 agent: exec,net none -t,--test --noop!dry --enable --disable --verbose -v --server=text --waitforcert=text --onetime
   --no-daemonize --tags=text
 config: read text* --section=text --render-as=text --explain --node=text
 config set: write text*
 config delete: delete,net text* -y --yes
 config list|show|check|fetch|run_list|bag: net text* -F=text -a=text -i -w
 config destroy|clean|purge|kill: delete,net text* -y --yes
 config bulk: delete,net text*
 config *: exec,net text*
 facts: read text* --section=text --render-as=text --explain --node=text
 facts show|find: read text*
 facts delete|destroy|clean|purge|kill: delete,net text* -y --yes
 facts bulk: delete,net text*
 facts *: exec,net text*
 help|resource_type|describe|parser|lookup|epp|doc|strings|man: read text* --section=text --render-as=text --explain
   --node=text
 module: read text* --section=text --render-as=text --explain --node=text
 module install|uninstall|upgrade|build|generate: write,net text*
 module list|search|changes: net text* --tree
 module delete|destroy|clean|purge|kill: delete,net text* -y --yes
 module bulk: delete,net text*
 module *: exec,net text*
 ssl: priv,net text*
 ssl list|show: net text* -F=text -a=text -i -w
 ssl verify|--list: net text* --all
 ssl check|fetch|run_list|bag: net text* -F=text -a=text -i -w
 ssl delete|destroy|clean|purge|kill: delete,net text* -y --yes
 ssl bulk: delete,net text*
 ssl *: exec,net text*
 cert|ca: priv,net text*
 cert|ca list|show|verify|--list: net text* --all
 cert|ca delete|destroy|clean|purge|kill: delete,net text* -y --yes
 cert|ca bulk: delete,net text*
 cert|ca *: exec,net text*
 node: priv,net text*
 node list|show|check|fetch|run_list|bag: net text* -F=text -a=text -i -w
 node delete|destroy|clean|purge|kill: delete,net text* -y --yes
 node bulk: delete,net text*
 node *: exec,net text*
 role|environment|cookbook|client|recipe: exec,net text*
 role|environment|cookbook|client|recipe list|show|check|fetch|run_list|bag: net text* -F=text -a=text -i -w
 role|environment|cookbook|client|recipe delete|destroy|clean|purge|kill: delete,net text* -y --yes
 role|environment|cookbook|client|recipe bulk: delete,net text*
 role|environment|cookbook|client|recipe *: exec,net text*
 tag|user|org|supermarket|data_bag: exec,net text*
 tag|user|org|supermarket|data_bag list|show|check|fetch|run_list|bag: net text* -F=text -a=text -i -w
 tag|user|org|supermarket|data_bag delete|destroy|clean|purge|kill: delete,net text* -y --yes
 tag|user|org|supermarket|data_bag bulk: delete,net text*
 tag|user|org|supermarket|data_bag *: exec,net text*
 data: exec,net text*
 data list|show|check|fetch|run_list: net text* -F=text -a=text -i -w
 data bag: net text* -F=text -a=text -i -w
 data bag show|list: net text* --secret-file=read!secret -s=text!secret
 data delete|destroy|clean|purge|kill: delete,net text* -y --yes
 data bulk: delete,net text*
 data *: exec,net text*
 status|search|diff|list|show: net text* -i -r -a=text -n=text -F=text -q=text
 status|search|diff|list|show list|show|check|fetch|run_list|bag: net text* -F=text -a=text -i -w
 status|search|diff|list|show delete|destroy|clean|purge|kill: delete,net text* -y --yes
 status|search|diff|list|show bulk: delete,net text*
 status|search|diff|list|show *: exec,net text*
 doctor|verify-list: net text*
 *: exec,net text*
 * delete|destroy|clean|purge|kill: delete,net text* -y --yes
 * bulk: delete,net text*
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
 partition: read
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
