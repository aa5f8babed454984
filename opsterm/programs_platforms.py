"""Programs of hosted platforms: Heroku, Fly, Vercel, Cloudflare, and of services with an interface."""

PROGRAMS = {
    "heroku|herokuu": """read -a,--app=text -r,--remote=text --help!help -h!help -v,--version!help --json -s,--shell
   -A,--all -t,--team=text -p,--pipeline=text -n,--num=text --tail -d,--dyno=text --source=text --ps=text
   -x,--extended -c,--confirm=text --type=text -f -p --space=text -q=text
 local|run|psql: exec,net text*
 logs: net none
 apps|access|addons|auth|buildpacks|certs|ci|clients|domains|drains|dynos: net text*
 features|git|help|keys|labs|maintenance|members|notifications|orgs|pipelines: net text*
 plugins|ps|redis|regions|releases|reviewapps|sessions|spaces|stack|status: net text*
 teams|trusted-ips|update|version|webhooks|which|whoami|info|list|pg: net text*
 authorizations|buildpacks?search|commands: net text*
 *?info|*?list|*?index|pg?ps|pg?bloat|pg?blocking|pg?locks|pg?diagnose: net text*
 pg?outliers|pg?long-running-queries|pg?backups|pg?wait|pg?settings: net text*
 addons?plans|addons?services|addons?docs|releases?output|ps?type|ci?last: net text*
 git?remote|certs?chain|apps?errors|labs?list|auth?whoami|pg?vacuum-stats: net text*
 pg?calls|pg?index-*|pg?table-*|pg?cache-hit|pg?seq-scans|pg?unused-indexes: net text*
 pg?records-rank|pg?total-*|pg?user-connections|redis?maxmemory-list|redis?info: net text*
 buildpacks?info|ps?wait: net text*
 config|config?get|auth?token|pg?credentials?url|pg?credentials: secret,net text*
 redis?credentials|pg?backups?url: secret,net text*
 config?set|config?unset|config?edit|config?add|config?remove: write,net text*
 apps?destroy|destroy|addons?destroy|pg?reset|pg?kill|pg?killall: delete,net text* --force --confirm=text
 pg?backups?delete|pg?unfollow|domains?remove|domains?clear|pipelines?destroy: delete,net text* --force --confirm=text
 spaces?destroy|drains?remove|webhooks?remove|certs?remove|keys?clear: delete,net text* --force --confirm=text
 keys?remove|plugins?uninstall|reviewapps?disable|pg?links?destroy: delete,net text* --force --confirm=text
 pg?credentials?destroy|sessions?destroy|redis?cli|ps?kill|ps?stop|pg?promote: delete,net text* --force --confirm=text
 pg?upgrade|pg?push|pg?pull|pg?copy|pg?backups?restore|apps?transfer: delete,net text* --force --confirm=text
 container?rm|labs?disable|builds?cancel|addons?detach: delete,net text* --force --confirm=text
 access?add|access?remove|access?update|keys?add|members?add|members?remove: priv,net text*
 members?set|authorizations?*|clients?*|trusted-ips?*: priv,net text*
 run?detached|run?inside|ps?exec|pg?psql|local?start|local?run|bash: exec,net text*
 login|logout|auth?login|auth?logout: write,net text*
 *: write,net text*
    """,
    "fly|flyctl": """read -t,--access-token=text --debug --verbose -a,--app=text -c,--config=read -j,--json
   -o,--org=text -q,--quiet -h,--help!help -i,--instance=text -r,--region=text -n,--no-tail --all -w,--watch
   --rate=text -y,--yes --image -s,--select --machine=text -v,--version!help
 version|doctor|logs|status|info|dashboard|docs|releases|history|curl|ping|dig: net text*
 help|incidents: net text*
 agent|settings: write,net text*
 services|checks|platform: read
 services|checks|platform list|ls|show|status|check|releases|info|view|validate: net text*
 services|checks|platform regions|vm-sizes|events|errors|config|env|plans: net text*
 services|checks|platform dashboard: net text*
 services|checks|platform *: write,net text*
 apps: read
 apps list|ls|show|status|check|releases|info|view|validate|regions|vm-sizes: net text*
 apps events|errors|config|env|plans|dashboard: net text*
 apps open: net text*
 apps destroy|delete|remove|rm: delete,net text*
 apps *: write,net text*
 auth: read
 auth whoami: net none
 auth token: secret,net none
 auth login|logout|signup|docker: write,net text* --otp=text --email=text
 auth *: write,net text*
 certs|ips|orgs|redis|secrets|wireguard: read
 certs|ips|orgs|redis|secrets|wireguard list|ls|show|status|check|releases: net text*
 certs|ips|orgs|redis|secrets|wireguard info|view|validate|regions|vm-sizes: net text*
 certs|ips|orgs|redis|secrets|wireguard events|errors|config|env|plans: net text*
 certs|ips|orgs|redis|secrets|wireguard dashboard: net text*
 certs|ips|orgs|redis|secrets|wireguard destroy|delete|remove|rm|release: delete,net text* -f,--force --yes -y
 certs|ips|orgs|redis|secrets|wireguard unset|revoke|kill|detach|reset: delete,net text* -f,--force --yes -y
 certs|ips|orgs|redis|secrets|wireguard *: write,net text*
 domains|dns-records|registry|storage|mpg: read
 domains|dns-records|registry|storage|mpg list|ls|show|status|check|releases: net text*
 domains|dns-records|registry|storage|mpg info|view|validate|regions|vm-sizes: net text*
 domains|dns-records|registry|storage|mpg events|errors|config|env|plans: net text*
 domains|dns-records|registry|storage|mpg dashboard: net text*
 domains|dns-records|registry|storage|mpg destroy|delete|remove|rm|release: delete,net text* -f,--force --yes -y
 domains|dns-records|registry|storage|mpg unset|revoke|kill|detach|reset: delete,net text* -f,--force --yes -y
 domains|dns-records|registry|storage|mpg *: write,net text*
 config|image|regions|scale|autoscale: read
 config|image|regions|scale|autoscale list|ls|show|status|check|releases|info: net text*
 config|image|regions|scale|autoscale view|validate|regions|vm-sizes|events: net text*
 config|image|regions|scale|autoscale errors|config|env|plans|dashboard: net text*
 config|image|regions|scale|autoscale *: write,net text*
 machine|machines|m: read
 machine|machines|m list|ls|show|status|check|releases|info|view|validate: net text*
 machine|machines|m regions|vm-sizes|events|errors|config|env|plans|dashboard: net text*
 machine|machines|m destroy|delete|remove|rm|release|unset|revoke|kill|detach: delete,net text* -f,--force --yes -y
 machine|machines|m reset: delete,net text* -f,--force --yes -y
 machine|machines|m exec|run: exec,net text*
 machine|machines|m *: write,net text*
 postgres|pg: read
 postgres|pg list|ls|show|status|check|releases|info|view|validate|regions: net text*
 postgres|pg vm-sizes|events|errors|config|env|plans|dashboard: net text*
 postgres|pg destroy|delete|remove|rm|release|unset|revoke|kill|detach|reset: delete,net text* -f,--force --yes -y
 postgres|pg connect: exec,net none -u=text -d=text
 postgres|pg *: write,net text*
 tokens: read
 tokens list|ls|show|status|check|releases|info|view|validate|regions|vm-sizes: net text*
 tokens events|errors|config|env|plans|dashboard: net text*
 tokens destroy|delete|remove|rm|release|unset|revoke|kill|detach|reset: delete,net text* -f,--force --yes -y
 tokens create: secret,priv,net text* -x=text --name=text
 tokens *: write,net text*
 volumes|volume|vol: read
 volumes|volume|vol list|ls|show|status|check|releases|info|view|validate: net text*
 volumes|volume|vol regions|vm-sizes|events|errors|config|env|plans|dashboard: net text*
 volumes|volume|vol snapshots: net text*
 volumes|volume|vol destroy|delete|remove|rm|release|unset|revoke|kill|detach: delete,net text* -f,--force --yes -y
 volumes|volume|vol reset: delete,net text* -f,--force --yes -y
 volumes|volume|vol *: write,net text*
 extensions: read
 extensions destroy|delete|remove|rm|release|unset|revoke|kill|detach|reset: delete,net text* -f,--force --yes -y
 extensions *: write,net text*
 ext|consul|litefs-cloud|mysql|mcp list|ls|show|status|dashboard: net text*
 ext|consul|litefs-cloud|mysql|mcp destroy|delete|remove: delete,net text*
 ext|consul|litefs-cloud|mysql|mcp *: write,net text*
 destroy: delete,net text*
 ssh: exec,net text*
 ssh console: write,net none -C,--command=remote -u,--user=text --pty -A,--address=text
 ssh *: write,net text*
 sftp|console|proxy|connect: exec,net text*
 *: write,net text*
 * *: write,net text*
    """,
    "localtunnel|lt|expose": "exec,net text* -h,--help!help --version!help -p,--port=text -s,--subdomain=text",
    "zerotier-cli|headscale|netbird|warp-cli|nebula|twingate": """
   read -h,--help!help -v,--version!help -V!help -j,--json
   -o,--output=text -D=cd --no-color -d,--detail --yaml
 status|info|list|listnetworks|listpeers|peers|version|help|settings|dump|stats|account|get: net text*
 nodes|node|users|user|routes|route|preauthkeys|networks|policy|apikeys|registration|tunnel list|ls|show|get|stats: net
   text* -u,--user=text -t,--tags -i,--identifier=text
 nodes|node|users|user|routes|route|preauthkeys|apikeys|registration delete|destroy|expire|rm: delete,net text* --force
 debug trace: net text*
 *: write,priv,net text*
 * *: write,priv,net text*
    """,
    "amplify|copilot|travis|render|eas|expo-eas|fastly|appwrite|hasura|bosh|func|swa|modal|"
    "vastai|runpodctl|datadog-ci|pagerduty|pd|grafana-cli|buildkite-agent|twilio|sf|sfdx|linear|"
    "okta|auth0|launchdarkly|ldcli": """net none
   -h,--help!help -v,--version!help --version!help --json --yaml -o,--output=text --format=text -t,--token=text
   --cwd=cd -d,--debug -p,--project=text --profile=text --region=text -e,--env=text --environment=text -a,--app=text
   -n,--name=text --limit=text -y,--yes --verbose -q,--quiet --no-color --follow --since=text --all
   -s,--service-name=text
 $see = net text*
 $del = delete,net text* -f,--force --yes -y --all --hard
 version|help|status|info|list|ls|logs|show|whoami|doctor|diagnose|history|events|instances|vms|deployments: $see
 completion|docs|stemcells|releases|tasks|locks|describe: $see
 env|secrets|secret|variable|variables|vars list|ls: secret,net text*
 env|secrets|secret|variable|variables|vars get|pull|export|show: secret,net text*
 env|secrets|secret|variable|variables|vars rm|remove|delete|unset: $del
 env|secrets|secret|variable|variables|vars *: write,net text*
 delete|remove|rm|destroy|terminate|teardown|uninstall: $del
 list-*|get-*|*?list|*?show|*?get: $see
 delete-*|*?delete|*?remove: $del
 *: write,exec,net text*
 * list|ls|show|get|status|info|logs|describe|view|inspect|validate|list-*|search|tail: $see
 * delete|remove|rm|destroy|terminate|delete-*|purge|drop|reset: $del
 * *: write,exec,net text*
    """,
    "kaggle": """net none -h,--help!help -v,--version!help -W -q,--quiet
 competitions|c|datasets|d|kernels|k|models|m list|files|leaderboard|submissions|status|metadata|get: net text* -s=text
   -p=text --csv -v --sort-by=text --page=text -m --mine --search=text --user=text --show -c=text -d=text
 config view|path: read text*
 competitions|c|datasets|d|kernels|k|models|m delete: delete,net text* -y,--yes
 *: write,net text*
 * *: write,net text*
    """,
    "flarectl": """net none -h,--help!help -v,--version!help --json --account-id=text
 zone|z|dns|d|user|u|railgun|pagerules|firewall|f|ips|i|origin-ca-root-cert list|l|info|i|dns|rules: net text*
   --zone=text
   --name=text --type=text --content=text --id=text
 ips|i: net text* --ip-type=text
 zone|z|dns|d|firewall|f delete|d|purge: delete,net text* --zone=text --id=text
 *: write,net text*
 * *: write,net text* --zone=text
    """,
    "drone|woodpecker-cli|bk|argo-cd-autopilot|concourse|fly-concourse": """net none -h,--help!help -v,--version!help
   -t,--token=text -s,--server=url --format=text
 info|ls|list|version|help: net text*
 build|repo|secret|user|cron|log|pipeline|org|orgsecret|template|server|queue|agent|job|cluster ls|list|info|show: net
   text* --format=text --limit=text --branch=text --event=text --status=text --page=text
 build|repo|cron|log|pipeline|template|agent view|logs|last|queue|status|ps|lint: net text*
 build|repo|secret|user|cron|log|pipeline|org|orgsecret|template|agent rm|remove|delete|purge|destroy: delete,net text*
 *: write,exec,net text*
 * *: write,exec,net text*
    """,
    "newrelic": """
   net none -h,--help!help -v,--version!help --accountId,-a=text --format=text --plain --debug --trace --profile=text
 nrql query: net none -q,--query=text --accountId,-a=text
 version|diagnose|entity|decode|utils|completion|help: net text*
 entity search|get|list: net text* -n,--name=text -t=text -g=text
 apm|alerts|workload|synthetics|agent|events|edge|reporting|nerdgraph list|get|search|query: net text*
 profiles|profile list: net text*
 *: write,net text*
 * *: write,net text*
    """,
    "jira": """net none -h,--help!help -c,--config=read -p,--project=text --debug
 version|me|serverinfo|open|man|help|completion: net text*
 issue|epic|sprint|board|project|release list|ls|lists|view|show|search: net text* -t,--type=text -s,--status=text
   -a,--assignee=text -r,--reporter=text -l,--label=text -q,--jql=text --plain --raw --csv --created=text -y=text
   --updated=text --columns=text --no-headers --order-by=text --reverse --paginate=text --comments=text --current
   --prev --next --table -C=text -w -R=text
 issue|epic|sprint delete|remove|rm: delete,net text* --cascade
 issue|epic|sprint|board *: write,net text*
 *: write,net text*
    """,
    "infisical": """
   net none -h,--help!help -v,--version!help --domain=url -l,--log-level=text --silent --telemetry=?text
 secrets|export|run|token|dynamic-secrets: secret,exec,net text* --env,-e=text --path=text --projectId=text --plain
   --format,-f=text --tag=text -t=text --raw-value --recursive -c,--command=shell --token=text --include-imports
 secrets set|folders|generate-example-env: write,net text* --env=text --path=text --projectId=text
 secrets delete: delete,net text* --env=text --path=text --projectId=text
 scan: read text* --verbose -v --source=read -s=read --report-path=write!write -r=write!write
 user get: secret text*
 *: write,net text*
    """,
    "prisma": """read -h,--help!help -v,--version!help --schema=read --config=read
 validate|version|debug|studio|telemetry: read text* --json
 format: write none --check!look
 generate: write,exec none --watch --generator=text --no-engine --no-hints --sql
 migrate status|diff: net text* --from-*=text --to-*=text --exit-code --script -o,--output=write!write
   --shadow-database-url=text --from-schema-datamodel=read --to-schema-datamodel=read --from-empty --to-empty
   --from-url=url --to-url=url --from-migrations=read --to-migrations=read
 migrate reset: delete,net none -f,--force --skip-seed --skip-generate
 migrate *: write,exec,net text* -n,--name=text --create-only --skip-seed --skip-generate --applied=text
   --rolled-back=text
 db pull: write,net none --print!look -f,--force
 db push: write,net none --accept-data-loss!delete --force-reset!delete --skip-generate
 db *: write,exec,net text* --file=read --stdin
 *: write,net text*
    """,
    "circleci": """net none -h,--help!help --host=url --token=text --skip-update-check
 config validate|process: net read* -c=text --org-slug=text --org-id=text --policy=read --pipeline-parameters=text
 version|diagnostic|help|info|completion|open|follow: net text*
 orb|namespace|runner|context|pipeline|policy|project|dlc list|info|source|show|validate|list-categories|diff: net text*
   -u,--uncertified --sort=text --json
 orb|namespace|runner|context|pipeline|policy|project|dlc delete|remove-secret|remove-*|purge: delete,net text* -f
 *: write,exec,net text*
 * *: write,exec,net text*
    """,
    "pscale|turso|neonctl|neon": """
   net none -h,--help!help -v,--version!help --version!help --org=text --project-id=text --branch=text --format=text
   -f=text -o,--output=text --api-url=url --api-key=text --database-name=text --role-name=text --debug
   --service-token=text --service-token-id=text --database,--db=text --no-color --context-file=read
 me|ping|version|help|completion|signup: net text*
 *: write,net text*
 * list|ls|show|get|status|diff|schema|schema-diff|inspect|locations|current|usage: net text* --web -w
 * delete|destroy|rm|remove|reset|restore|revoke|invalidate: delete,net text* --force --yes -y --confirm
 password|connection-string|cs|api-token|token|service-token: secret,net text*
 shell|connect|sql: exec,net text*
 * tokens|token|api-tokens|api-keys: secret,priv,net text*
 * *: write,net text*
    """,
    "azcopy": """net none -h,--help!help -v,--version!help --output-type=text --output-level=text --log-level=text
   --cap-mbps=text --trusted-microsoft-suffixes=text --skip-version-check
 list|ls|env|doc|help: net text* --machine-readable --mega-units --running-tally --properties=text
   --show-sensitive!secret
 jobs list|show: net text* --with-status=text
 jobs clean|remove|rm: delete text* --with-status=text
 jobs *: write,net text*
 login status: net none --tenant --endpoint
 remove|rm: delete,net url --recursive=?text --dry-run!dry --include-pattern=text --exclude-pattern=text --from-to=text
 copy|cp: write,net copy put --recursive=?text --dry-run!dry --overwrite=text --from-to=text --include-pattern=text
   --exclude-pattern=text --put-md5 --check-md5=text
 sync: write,net copy put --delete-destination=?text!delete --recursive=?text --dry-run!dry --from-to=text
   --mirror-mode --compare-hash=text
 *: write,net text*
    """,
    "sentry-cli": """
   net none -h,--help!help -V,--version!help --url=url --auth-token=text --header=text --log-level=text
   --quiet,--silent -o,--org=text -p,--project=text -r,--release=text --allow-failure
 info|help|login-status|debug-files?check: net text* --no-defaults --config-status-json
 releases|deploys|projects|organizations|issues|events|repos|monitors|sourcemaps|debug-files|files list|ls|info: net
   text*
   --raw --delimiter=text --show-commits --show-projects -s=text -a --max-rows=text --pages=text --query=text
 releases propose-version: read none
 sourcemaps|debug-files explain|resolve|check|find|bundle-sources: net read*
 releases|deploys|files|projects|monitors delete: delete,net text*
 releases|deploys|files|monitors|sourcemaps|debug-files|issues *: write,net text*
 *: write,net text*
    """,
    "huggingface-cli|hf": """net none -h,--help!help --version!help --token=text --repo-type=text --revision=text
   --cache-dir=text -v -vv -vvv -q,--quiet --format=text --json
 whoami|env|version|help|scan-cache: net text* --dir=read --limit=text
 auth whoami|list: net none
 auth token: secret none
 auth *: write,net text*
 cache scan|ls|list|verify: net text* --dir=read
 cache delete|rm|prune: delete text* --disable-tui --dir=read -y,--yes
 models|datasets|spaces|papers|jobs|repo-files list|ls|info|ps|logs|inspect|stats: net text* --author=text --filter=text
   --sort=text --search=text
 repo|repos list|ls: net text*
 repo|repos|repo-files|bucket|buckets delete|rm|remove: delete,net text* -y,--yes
 repo|repos|repo-files|tag|bucket|buckets *: priv,write,net text*
 delete-cache: delete text* --disable-tui
 jobs *: write,exec,net text*
 *: write,net text* --local-dir=write --include=text --exclude=text --private
    """,
    "wandb": """net none -h,--help!help --version!help
 status|verify|projects|help: net text* --settings --no-settings -e=text
 sync|login|init|pull|restore|online|offline|enabled|disabled: write,net text* --relogin --host=url --cloud
   --show=text!look --clean!delete --include-offline
 artifact ls: net text* -t=text -a
 artifact cache cleanup: delete text*
 artifact *: write,net text*
 job list|describe: net text*
 *: write,exec,net text*
    """,
    "mlflow": """net none -h,--help!help --version!help --env-file=read
 experiments|runs|models|artifacts|deployments|traces|scorers|prompts search|list|describe|get|csv|help: net text*
   -x=text
   --experiment-id=text --experiment-name=text --run-id=text --view=text -v=text -t=text --name=text
   -o=write!write --filename=write!write --artifact-path=text -a=text --max-results=text
 experiments|runs|models|artifacts|deployments|traces delete|delete-*: delete,net text* -x=text --experiment-id=text
   --run-id=text --name=text -t=text
 experiments|runs|models|artifacts|deployments|traces *: write,exec,net text*
 doctor: read none --mask-envs
 gc: delete,net none --backend-store-uri=url --run-ids=text --older-than=text --experiment-ids=text
   --artifacts-destination=url --tracking-uri=url
 *: write,exec,net text*
    """,
    "ngrok": """read -h,--help!help -v,--version!help --config=read --log=text --log-level=text --log-format=text
   --authtoken=text --region=text
 version|help|diagnose|completion|credits: net text* -w,--write-report=write!write
 config check: read none
 config *: write text*
 api * list|get: net text*
 api * delete|detach|stop*: delete,net text*
 api * *: priv,net text*
 http|tcp|tls|start|tunnel: exec,net text*
 update|service: write,net text*
    """,
    "stripe": """net none -h,--help!help -v,--version!help --api-key=text --color=text --config=read --device-name=text
   --log-level=text -p,--project-name=text --live --limit=text -d,--data=text -e,--expand=text -i,--idempotency=text
   -s,--show-headers -c,--confirm -a,--starting-after=text -b,--ending-before=text --format=text
 version|status|help|completion|resources|open|feedback|whoami|get|listen|samples?list: net text* --events=text
   --forward-to=url --print-json --skip-verify --hide-spinner --verbose --list
 logs tail: net text* --filter-*=text
 config: secret,read text* --list --set=text!write --unset=text!write -e,--edit!write
 delete: delete,net text*
 post|trigger|login|logout|serve|daemon|fixtures|playback|apps|terminal|sandbox: write,net text*
 * list|retrieve|search|list_*|retrieve_*: net text*
 * delete|cancel|close|delete_*|refund: delete,net text*
 * *: write,net text*
 *: write,net text*
    """,
    "dvc": """read -h,--help!help -V,--version!help -q,--quiet -v,--verbose --cd=cd
 $see = net read* --json --show-json --md --show-md -d,--dag -c,--cloud -r,--remote=text -R,--recursive
 $see = $see -a,--all-branches
 $see = $see -T,--all-tags --all-commits -A --rev=text -j,--jobs=text --targets=text --with-deps --dot --mermaid
 status|diff|dag|list|ls|doctor|version|help|data|params|metrics|plots|du|check-ignore|root: $see
 config|remote list: read text* -l,--list --show-origin
 config: read text? text?!write -l,--list -u,--unset!write --global --local --system --project
 remote|exp|experiments|stage|cache|queue list|show|diff|dir|status|logs: $see
 exp|experiments run|apply|branch|push|pull|save|rename|init: write,exec,net text*
 exp|experiments|queue|remote remove|gc|clean|kill|stop: delete text* -A --all --rev=text -f,--force -w
 remote|stage|cache|queue *: write text*
 gc: delete,net text* -w,--workspace -a,--all-branches -T,--all-tags -A,--all-commits -f,--force -c,--cloud --dry!dry
   --not-in-remote -r=text
 remove|destroy|purge: delete text* -f,--force --outs
 repro|run: exec text*
 *: write,net text*
    """,
    "ollama": """read -h,--help!help -v,--version!help
 list|ls|ps|show|help: read text* --modelfile --license --parameters --system --template --verbose
 rm: delete text+
 stop: write text
 run|serve|start|launch: exec,net text*
 *: write,net text*
    """,
    "cf": """net none -h,--help!help -v -V --version!help --guid -t,--strategy=text
 $see = net text* --guid --recent --no-stats -o=text -s=text -p=text -b=text -e=text
 apps|a|app|events|logs|files|health|health-checks|stacks|stack|buildpacks|routes|route|domains: $see
 services|s|service|marketplace|m|service-brokers|service-keys|sk|orgs|org|spaces|space|o|quotas: $see
 target|t: read none -o=text!write -s=text!write
 quota|org-users|space-users|security-groups|security-group|tasks|revisions|revision|droplets|packages|help: $see
 version|plugins|repo-plugins|list-plugin-repos|network-policies|feature-flags|feature-flag|isolation-segments: $see
 get-health-check|check-route|router-groups|sidecars|running-security-groups|staging-security-groups|info: $see
 org-quotas|space-quotas|org-quota|space-quota|labels|app-manifest|create-app-manifest|download-droplet: $see
 env|e|oauth-token|ssh-code|service-key|running-environment-variable-group|revg|sevg: secret,net text*
 delete|d|delete-*|ds|purge-*|unmap-route|unbind-*|unset-*|remove-*: delete,net text* -f -r
 set-org-role|set-space-role|create-user|bind-security-group|bind-running-security-group|passwd: priv,net text*
 allow-space-ssh|enable-ssh|add-network-policy|create-security-group|update-security-group: priv,net text*
 ssh|run-task|rt|push|p: exec,write,net text* -c=remote -i=text -f=read -p=read
 scale: write,net text -i=text -m=text -k=text -f
 curl: net text -X=text!write -d=text!write -H=text -i -f --output=write!write
 *: write,net text*
    """,
    "eb": """net none -h,--help!help --version!help --debug --quiet -v,--verbose --profile=text -r,--region=text
   --no-verify-ssl --timeout=text
 status|list|health|logs|events|labs: net text* -a,--all -f,--follow --refresh -n,--num=text
   --instance,-i=text -g=text -cw=?text --list,-l --view=text -s --display,-d=text
 platform: net none
 platform show|list|status|logs|events: net text*
 tags: write,net text? -l,--list!look -a,--add=text -d,--delete=text -u,--update=text
 config list: net text*
 config: write,net text?
 config|platform put|delete|save|create|select|use: write,net text*
 printenv: secret,net text*
 terminate: delete,net text* --all --force --ignore-links -nh
 abort|swap|scale|restore|clone|create|deploy|init|use|upgrade|setenv|appversion|open|local|restore|migrate: write,net
   text* --yes
 ssh: exec,net text* -e=text -c,--command=remote -n=text -i=text
 *: write,net text*
    """,
    "serverless|sls": """exec,net text* -h,--help!help -v,--version!help --version!help -s,--stage=text
   -r,--region=text --aws-profile=text -f,--function=text
   -c,--config=read -a,--app=text --org=text --verbose --param=text -t,--tail
 info|logs|metrics|doctor|help|support: net text* --startTime=text --filter=text -i,--interval=text
 plugin|deploy|rollback|config list: net text*
 print: secret,net text* --format=text --path=text --transform=text
 package|plugin: write,exec,net text*
 remove: delete,net text*
 invoke|offline|dev|deploy|rollback|create|login|install|slstats|test: write,exec,net text*
    """,
    "sam": """net none -h,--help!help --version!help --info!help --debug --region=text --profile=text --config-env=text
   --config-file=read --stack-name=text -t,--template-file,--template=read --output=text
 validate|list|logs|traces|docs: net text* --lint -n,--name=text --tail --filter=text -s,--start-time=text
   -e,--end-time=text --cw-log-group=text --include-traces
 delete: delete,net text* --no-prompts --s3-bucket=text
 local|build|remote|sync: write,exec,net text*
 *: write,net text* --no-confirm-changeset --guided -g --resolve-s3 --capabilities=text
    """,
    "cdk": """
   exec,net none -h,--help!help --version!help -a,--app=shell!exec -c,--context=text --profile=text -v,--verbose
   --debug -j,--json --strict --region=text --output,-o=write --no-color --ci --trace -i,--ignore-errors
   --no-version-reporting --no-notices --role-arn=text -e,--exclusively --quiet,-q --all
 ls|list|diff|synth|synthesize|metadata|doctor|notices|docs|acknowledge|ack|drift|context: net text* --fail
   --template=read --context-lines=text --no-change-set --security-only --long,-l --show-dependencies -d --validate
   --reset!write --clear!write
 destroy|gc|rollback: delete,net text* -f,--force
 deploy|bootstrap|watch|import|migrate|refactor|init: write,exec,net text* --require-approval=text --hotswap
   --method=text --parameters=text --outputs-file=write --dry-run
    """,
    "gitlab-runner": """read --debug --log-format=text -l,--log-level=text -h,--help!help -v,--version!help
 list|status|verify|help|version: net text* -c,--config=read --delete!delete -n,--name=text -t=text -u=url
   --service=text
 unregister: delete,net text* --all-runners -n,--name=text -t,--token=text -u,--url=url -c,--config=read
 run|run-single|exec: exec,net text*
 reset-token: secret,priv,net text*
 *: write,net text*
    """,
    "supabase": """net none -h,--help!help -v,--version!help --debug --workdir=cd --profile=text -o,--output=text
   --experimental --project-ref=text --linked --local --db-url=url --create-ticket --dns-resolver=text --yes
 status: secret none --override-name=text
 completion|help|services: net text*
 projects|orgs|organizations|functions|branches|domains|secrets|snippets|backups|sso list|get|show: net text*
 projects api-keys: secret,net text*
 functions download: write,net text*
 projects|functions|branches|domains|secrets|sso delete|unset|remove: delete,net text*
 projects|orgs|organizations|functions|branches|domains|snippets|backups|sso *: write,net text*
 secrets *: write,net text*
 migration|migrations list|fetch: net text* -p,--password=text
 migration|migrations down|squash: delete,net text*
 migration|migrations *: write,net text*
 inspect db|report *: net text*
 db diff|lint|advisors: net text* -s,--schema=text -f,--file=write!write --level=text --use-migra
 db dump: net text* --data-only --role-only -f,--file=write!write -s,--schema=text -x,--exclude=text --use-copy
   -p,--password=text
 db reset: delete,net text* --version=text --no-seed
 db push: write,net text* --dry-run!dry --include-all --include-roles --include-seed -p,--password=text
 db *: write,net text*
 gen types: net text* --lang=text -s,--schema=text --project-id=text
 test|start|functions|link|unlink|login|logout|init|bootstrap|seed|config: write,net,exec text*
 stop: write none --no-backup!delete --all
 *: write,net text*
    """,
    "railway": """net none -h,--help!help -v,--version!help --version!help --json -s,--service=text
   -e,--environment=text -p,--project=text -y,--yes
 status|whoami|list|logs|docs|open|completion|help|environment?list|metrics: net text* -d,--deployment
   -b,--build -n,--lines=text --filter=text --since=text --until=text -f,--follow
 deployment list: net text*
 deployment remove|down: delete,net text*
 deployment *: write,net text*
 variables|variable|vars|shell|run|local|ssh: secret,exec,net text* --set=text!write -k,--kv
 down|delete|unlink: delete,net text*
 volume|environment|domain|service list|ls: net text*
 volume|environment|domain|service delete|remove|rm|detach: delete,net text*
 volume|environment|domain|service *: write,net text*
 connect: exec,net text*
 *: write,net text* -d,--detach -c,--ci
    """,
    "firebase": """net none -h,--help!help -V,--version!help -P,--project=text --account=text -j,--json --token=text
   --non-interactive -i,--interactive --debug -c,--config=read
 $see = net text* --site=text --only=text --lines,-n=text --open --region=text --instance=text --pretty --shallow
 help|projects?list|apps?list|hosting?channel?list|hosting?sites?list|functions?list|functions?log|target: $see
 database?instances?list|firestore?indexes|firestore?databases?list|firestore?operations?list|ext?list: $see
 remoteconfig?get|remoteconfig?versions?list|database?get|database?profile|experiments?list|ext?info: $see
 use: read text?!write --add!write --alias=text!write --unalias=text!write --clear!write
 appdistribution?*list|backends?list|apps?android?sha?list|dataconnect?services?list: $see -o=write!write
 functions?config?get|functions?secrets?access|functions?secrets?get|apps?sdkconfig|login?ci: secret,net text*
 auth?export: secret,write,net write --format=text
 *?delete|*?disable|*?destroy|*?remove|*?prune: delete,net text* -r,--recursive -f,--force --all-collections -y
   --shallow
 firestore?delete|database?remove|functions?delete|hosting?disable|projects?delete: delete,net text* -r,--recursive
   -f,--force --all-collections
 emulators?start|emulators?exec|serve|functions?shell: exec,net text*
 *: write,net text* --only=text
    """,
    "wrangler": """net none -h,--help!help -v,--version!help --version!help -c,--config=read -e,--env=text --cwd=cd
   --env-file=read --account-id=text
   --experimental-json-config
 $see = net text* --json --name=text --format=text --status=text --method=text --search=text --sampling-rate=text
 $see = $see --header=text --ip=text --version-id=text --namespace-id=text --binding=text --prefix=text --preview
 $see = $see --local --remote --limit=text --per-page=text --project-name=text --environment=text --text
 whoami|tail|docs|types|help: $see
 deployments|versions|d1|queues|hyperdrive|vectorize|workflows|pages|dispatch-namespace|certificate list: $see
 deployments|versions|d1|queues|hyperdrive|vectorize|workflows|pages status|view|info|get|insights|describe: $see
 d1 execute: write,net text --command=text --file=read --json --local --remote -y,--yes --preview
 d1 export: write,net text --output=write --table=text --no-data --no-schema --local --remote
 d1|queues|hyperdrive|vectorize|workflows|pages|dispatch-namespace|certificate delete|purge|terminate: delete,net text*
 deployments|versions|d1|queues|hyperdrive|vectorize|workflows|pages|dispatch-namespace|certificate *: write,net text*
 d1 migrations|time-travel list|info: $see
 d1 migrations|time-travel *: write,net text*
 pages project|deployment|secret list|tail: $see
 pages project|deployment|secret delete: delete,net text*
 pages project|deployment|secret *: write,net text*
 kv|r2 namespace|key|bulk|bucket|object list|get|info: net text* --namespace-id=text --binding=text --prefix=text
   --file=write!write --local --remote --preview --text --pipe -p
 kv|r2 namespace|key|bulk|bucket|object delete: delete,net text* --namespace-id=text --binding=text -f,--force
 kv|r2 namespace|key|bulk|bucket|object *: write,net text*
 kv?namespace|kv?key|kv?bulk list|get: $see
 kv?namespace|kv?key|kv?bulk delete: delete,net text*
 kv?namespace|kv?key|kv?bulk *: write,net text*
 secret list: $see
 secret delete: delete,net text*
 secret *: write,net text*
 delete: delete,net text* --dry-run!dry --force --name=text
 deploy|publish|rollback|triggers|login|logout|init|dev|generate: write,net,exec text* --dry-run!dry --outdir=write
 *: write,net text*
    """,
    "netlify|ntl": """net none -h,--help!help -v,--version!help --version!help --json --debug --auth=text
   --http-proxy=url --cwd=cd -s,--site=text --filter=text
   --httpProxy=url --silent
 $see = net text* --names --context=text --scope=text -l,--level=text
 status|help|sites?list|addons?list|dev?list|functions?list|logs?deploy|logs?function|logs|blobs?list|teams?list: $see
 watch|status?hooks|recipes?list|api|agents?list|db?status: $see --list -d,--data=text!write
 env?list|env?get|env?clone: secret,net text* --context=text --scope=text --plain
 env?unset|sites?delete|blobs?delete|addons?delete|functions?delete: delete,net text* -f,--force
 env?*|env: write,net text* --context=text --secret
 build|dev|dev?exec|functions?invoke|functions?serve|serve: exec,net text*
 *: write,net text* -p,--prod -d,--dir=read -m,--message=text -a,--alias=text
    """,
    "vercel|vc|now": """
   write,net none -h,--help!help -v,--version!help -d,--debug -t,--token=text -S,--scope=text -T,--team=text
   --cwd=cd -A,--local-config=read -Q,--global-config=read --no-color -y,--yes --prod --target=text --limit=text -N=text
   --next=text -e,--env=text -b,--build-env=text -f,--force --json --format=text --no-wait -m,--meta=text
   --environment=text -F,--follow --since=text --until=text --all -a --no-clipboard --name,-n=text --archive=text
 $see = net text* --status=text --query=text --level=text --wait --timeout=text --logs,-l --no-branch
 whoami|ls|list|logs|log|inspect|help|bisect|httpstat|metrics|usage: $see
 project|projects|domains|dns|certs|alias|aliases|teams|team|cache|target|git|integration|blob|webhooks ls|list: $see
 project|projects|domains|dns|certs|alias|aliases|teams|team|target|blob inspect|info|price|verify: $see
 project|projects|domains|dns|certs|alias|aliases|cache|integration|blob|webhooks rm|remove|delete|purge: delete,net
   text*
 project|projects|domains|dns|certs|alias|aliases|teams|team|cache|target|git|integration|blob|webhooks *: write,net
   text*
 env|secrets|secret ls|list: $see
 env|secrets|secret rm|remove|unset: delete,net text*
 env|secrets|secret pull|get|run: secret,write,net text*
 env|secrets|secret *: write,net text* --sensitive
 pull: secret,write,net text*
 remove|rm: delete,net text* -s,--safe
 dev|build|init: exec,net text*
 deploy|redeploy|promote|rollback|rolling-release|link|login|logout|switch|open|telemetry|guidance: write,net text*
 *: write,net text*
    """,
}
