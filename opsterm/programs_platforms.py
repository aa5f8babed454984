"""Programs of hosted platforms: Heroku, Fly, Vercel, Cloudflare, and of services with an interface."""

PROGRAMS = {
    "heroku|herokuu": """read -a,--app=text -r,--remote=text --help!help -h!help -v,--version!help --json -s,--shell
   -A,--all -t,--team=text -p,--pipeline=text -n,--num=text --tail -d,--dyno=text --source=text --ps=text
   -x,--extended -c,--confirm=text --type=text -f -n -p --space=text -q=text
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
 agent|settings|help|incidents: net text*
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
 ext|consul|litefs-cloud|mysql|mcp: read
 destroy: delete,net text*
 ssh: exec,net text*
 ssh console: write,net none -C,--command=remote -u,--user=text --pty -A,--address=text
 ssh *: write,net text*
 sftp|console|proxy|connect: exec,net text*
 *: write,net text*
 * *: write,net text*
    """,
    "vercel|vc|now|netlify|ntl|wrangler|firebase|surge|railway|render|circleci|travis|"
    "gitlab-runner|sam|cdk|serverless|sls|amplify|eb|copilot|copilot-cli|apex|up|zeit|supabase|"
    "planetscale|pscale|turso|neonctl|neon|convex|expo-eas|eas|fastly|akamai|cloudflare|"
    "flarectl|kaggle|sentry-cli|newrelic|datadog|datadog-ci|pagerduty|pd|opsgenie|grafana-cli|"
    "grafana|infisical|appwrite|hasura|prisma|cf|bosh|apigeecli|azcopy|func|swa|staticwebapp|"
    "bru|buildkite-agent|bk|drone|woodpecker-cli|concourse|fly-concourse|jenkins-cli|"
    "jenkins-jobs|argo-cd-autopilot|launchdarkly|ldcli|stripe|twilio|sf|sfdx|jira|linear|okta|"
    "auth0|clerk|logto|dvc|cml|mlflow|wandb|huggingface-cli|hf|ollama|modal|replicate|beam|"
    "runpodctl|vastai|ngrok|localtunnel|lt|expose|zerotier-cli|headscale|netbird|nebula|"
    "twingate|warp-cli": """write,net none -h,--help!help -v,--version!help --version!help -V!help --json --yaml
   -o,--output=text --format=text -t,--token=text -S,--scope=text -T,--team=text --cwd=cd -d,--debug -P,--project=text
   --project-id=text --env=text --environment=text -e=text -c,--config=text --profile=text --region=text --stage=text
   -s=text --site=text --limit=text --next=text -y,--yes --prod --follow,-f --tail --since=text --until=text
   --stack-name=text -n=text --name=text --all -a --verbose --quiet -q --no-color --local --remote --account-id=text
   --long -l --org=text --self --peers --active --browser --web --no-pager --status=text --include-logs --silent
 version|help|status|info|inspect|list|ls|logs|log|log-level|show|get|describe: net text* --validate --lint -4 -6
   --until-direct --c=text --timeout=text --strict --host=text --follow --no-header
 search|diagnose|doctor|netcheck|ip|whois|bugreport|metrics|versions|open: net text* --validate --lint -4 -6
   --until-direct --c=text --timeout=text --strict --host=text --follow --no-header
 open-docs|docs|diff|synth|synthesize|metadata|validate|tail|ps|print: net text* --validate --lint -4 -6
   --until-direct --c=text --timeout=text --strict --host=text --follow --no-header
 completion|completions|autocomplete|follow|watch-list|types|update-check: net text* --validate --lint -4 -6
   --until-direct --c=text --timeout=text --strict --host=text --follow --no-header
 health|events|ping|notices|acknowledge|ack|list-templates|config-list|check: net text* --validate --lint -4 -6
   --until-direct --c=text --timeout=text --strict --host=text --follow --no-header
 whoami: net none
 deployments|context: net text?
 deployments|context ls|list|inspect|info|show|view|get|status|validate|process: net text* -s=text -v -p=text --csv
 deployments|context verify|search|files|leaderboard|logs|tail|stats|submissions: net text* -s=text -v -p=text --csv
 deployments|context metadata|list-*|price: net text* -s=text -v -p=text --csv
 deployments|context rm|remove|remove-*|delete|delete-*|destroy|cleanup|purge: delete,net text* -f,--force --yes
 deployments|context revoke|drop|reset|expire|disable: delete,net text* -f,--force --yes
 deployments|context *: write,net text*
 secrets|secret|env|vars|variables: read
 secrets|secret|env|vars|variables ls|list: net text*
 secrets|secret|env|vars|variables get|pull|download|export|reveal|show: secret,net text*
 secrets|secret|env|vars|variables rm|remove|delete|unset|clear: delete,net text*
 secrets|secret|env|vars|variables *: write,net text*
 remove|rm|delete|destroy|del|teardown|undeploy|unregister|purge|terminate: delete,net text* -f,--force --safe --hard
   --yes --all
 cleanup|drop: delete,net text* -f,--force --safe --hard --yes --all
 down|logout|lock: write,net text*
 bash|exec|run|dev|start|shell|local|invoke|proxy|serve|build: exec,net text*
 ssh|console: exec,net text*
 projects|project|domains|domain|dns|certs: net text?
 projects|project|domains|domain|dns|certs ls|list|inspect|info|show|view|get: net text* -s=text -v -p=text --csv
 projects|project|domains|domain|dns|certs status|validate|process|verify: net text* -s=text -v -p=text --csv
 projects|project|domains|domain|dns|certs search|files|leaderboard|logs|tail: net text* -s=text -v -p=text --csv
 projects|project|domains|domain|dns|certs stats|submissions|metadata|list-*: net text* -s=text -v -p=text --csv
 projects|project|domains|domain|dns|certs price: net text* -s=text -v -p=text --csv
 projects|project|domains|domain|dns|certs rm|remove|remove-*|delete|delete-*: delete,net text* -f,--force --yes
 projects|project|domains|domain|dns|certs destroy|cleanup|purge|revoke|drop: delete,net text* -f,--force --yes
 projects|project|domains|domain|dns|certs reset|expire|disable: delete,net text* -f,--force --yes
 projects|project|domains|domain|dns|certs *: write,net text*
 cert|alias|aliases|teams|team|sites|site: net text?
 cert|alias|aliases|teams|team|sites|site ls|list|inspect|info|show|view|get: net text* -s=text -v -p=text --csv
 cert|alias|aliases|teams|team|sites|site status|validate|process|verify: net text* -s=text -v -p=text --csv
 cert|alias|aliases|teams|team|sites|site search|files|leaderboard|logs|tail: net text* -s=text -v -p=text --csv
 cert|alias|aliases|teams|team|sites|site stats|submissions|metadata|list-*: net text* -s=text -v -p=text --csv
 cert|alias|aliases|teams|team|sites|site price: net text* -s=text -v -p=text --csv
 cert|alias|aliases|teams|team|sites|site rm|remove|remove-*|delete|delete-*: delete,net text* -f,--force --yes
 cert|alias|aliases|teams|team|sites|site destroy|cleanup|purge|revoke|drop: delete,net text* -f,--force --yes
 cert|alias|aliases|teams|team|sites|site reset|expire|disable: delete,net text* -f,--force --yes
 cert|alias|aliases|teams|team|sites|site *: write,net text*
 tunnels|queues|pages|workers|orb|config: net text?
 tunnels|queues|pages|workers|orb|config ls|list|inspect|info|show|view|get: net text* -s=text -v -p=text --csv
 tunnels|queues|pages|workers|orb|config status|validate|process|verify: net text* -s=text -v -p=text --csv
 tunnels|queues|pages|workers|orb|config search|files|leaderboard|logs|tail: net text* -s=text -v -p=text --csv
 tunnels|queues|pages|workers|orb|config stats|submissions|metadata|list-*: net text* -s=text -v -p=text --csv
 tunnels|queues|pages|workers|orb|config price: net text* -s=text -v -p=text --csv
 tunnels|queues|pages|workers|orb|config rm|remove|remove-*|delete|delete-*: delete,net text* -f,--force --yes
 tunnels|queues|pages|workers|orb|config destroy|cleanup|purge|revoke|drop: delete,net text* -f,--force --yes
 tunnels|queues|pages|workers|orb|config reset|expire|disable: delete,net text* -f,--force --yes
 tunnels|queues|pages|workers|orb|config *: write,net text*
 namespace|pipeline|runner|service|app|apps: net text?
 namespace|pipeline|runner|service|app|apps ls|list|inspect|info|show|view|get: net text* -s=text -v -p=text --csv
 namespace|pipeline|runner|service|app|apps status|validate|process|verify: net text* -s=text -v -p=text --csv
 namespace|pipeline|runner|service|app|apps search|files|leaderboard|logs|tail: net text* -s=text -v -p=text --csv
 namespace|pipeline|runner|service|app|apps stats|submissions|metadata|list-*: net text* -s=text -v -p=text --csv
 namespace|pipeline|runner|service|app|apps price: net text* -s=text -v -p=text --csv
 namespace|pipeline|runner|service|app|apps rm|remove|remove-*|delete|delete-*: delete,net text* -f,--force --yes
 namespace|pipeline|runner|service|app|apps destroy|cleanup|purge|revoke|drop: delete,net text* -f,--force --yes
 namespace|pipeline|runner|service|app|apps reset|expire|disable: delete,net text* -f,--force --yes
 namespace|pipeline|runner|service|app|apps *: write,net text*
 machine|environment|accounts|account: net text?
 machine|environment|accounts|account ls|list|inspect|info|show|view|get: net text* -s=text -v -p=text --csv
 machine|environment|accounts|account status|validate|process|verify: net text* -s=text -v -p=text --csv
 machine|environment|accounts|account search|files|leaderboard|logs|tail: net text* -s=text -v -p=text --csv
 machine|environment|accounts|account stats|submissions|metadata|list-*: net text* -s=text -v -p=text --csv
 machine|environment|accounts|account price: net text* -s=text -v -p=text --csv
 machine|environment|accounts|account rm|remove|remove-*|delete|delete-*: delete,net text* -f,--force --yes
 machine|environment|accounts|account destroy|cleanup|purge|revoke|drop: delete,net text* -f,--force --yes
 machine|environment|accounts|account reset|expire|disable: delete,net text* -f,--force --yes
 machine|environment|accounts|account *: write,net text*
 dataset|datasets|kernels|models|model: net text?
 dataset|datasets|kernels|models|model ls|list|inspect|info|show|view|get: net text* -s=text -v -p=text --csv
 dataset|datasets|kernels|models|model status|validate|process|verify: net text* -s=text -v -p=text --csv
 dataset|datasets|kernels|models|model search|files|leaderboard|logs|tail: net text* -s=text -v -p=text --csv
 dataset|datasets|kernels|models|model stats|submissions|metadata|list-*: net text* -s=text -v -p=text --csv
 dataset|datasets|kernels|models|model price: net text* -s=text -v -p=text --csv
 dataset|datasets|kernels|models|model rm|remove|remove-*|delete|delete-*: delete,net text* -f,--force --yes
 dataset|datasets|kernels|models|model destroy|cleanup|purge|revoke|drop: delete,net text* -f,--force --yes
 dataset|datasets|kernels|models|model reset|expire|disable: delete,net text* -f,--force --yes
 dataset|datasets|kernels|models|model *: write,net text*
 branch|database|db|group|table|user|users: net text?
 branch|database|db|group|table|user|users ls|list|inspect|info|show|view|get: net text* -s=text -v -p=text --csv
 branch|database|db|group|table|user|users status|validate|process|verify: net text* -s=text -v -p=text --csv
 branch|database|db|group|table|user|users search|files|leaderboard|logs|tail: net text* -s=text -v -p=text --csv
 branch|database|db|group|table|user|users stats|submissions|metadata|list-*: net text* -s=text -v -p=text --csv
 branch|database|db|group|table|user|users price: net text* -s=text -v -p=text --csv
 branch|database|db|group|table|user|users rm|remove|remove-*|delete|delete-*: delete,net text* -f,--force --yes
 branch|database|db|group|table|user|users destroy|cleanup|purge|revoke|drop: delete,net text* -f,--force --yes
 branch|database|db|group|table|user|users reset|expire|disable: delete,net text* -f,--force --yes
 branch|database|db|group|table|user|users *: write,net text*
 api-keys|hosts|host|monitor|dashboard: net text?
 api-keys|hosts|host|monitor|dashboard ls|list|inspect|info|show|view|get: net text* -s=text -v -p=text --csv
 api-keys|hosts|host|monitor|dashboard status|validate|process|verify: net text* -s=text -v -p=text --csv
 api-keys|hosts|host|monitor|dashboard search|files|leaderboard|logs|tail: net text* -s=text -v -p=text --csv
 api-keys|hosts|host|monitor|dashboard stats|submissions|metadata|list-*: net text* -s=text -v -p=text --csv
 api-keys|hosts|host|monitor|dashboard price: net text* -s=text -v -p=text --csv
 api-keys|hosts|host|monitor|dashboard rm|remove|remove-*|delete|delete-*: delete,net text* -f,--force --yes
 api-keys|hosts|host|monitor|dashboard destroy|cleanup|purge|revoke|drop: delete,net text* -f,--force --yes
 api-keys|hosts|host|monitor|dashboard reset|expire|disable: delete,net text* -f,--force --yes
 api-keys|hosts|host|monitor|dashboard *: write,net text*
 alerts|releases|issue|issues|backup: net text?
 alerts|releases|issue|issues|backup ls|list|inspect|info|show|view|get: net text* -s=text -v -p=text --csv
 alerts|releases|issue|issues|backup status|validate|process|verify: net text* -s=text -v -p=text --csv
 alerts|releases|issue|issues|backup search|files|leaderboard|logs|tail: net text* -s=text -v -p=text --csv
 alerts|releases|issue|issues|backup stats|submissions|metadata|list-*: net text* -s=text -v -p=text --csv
 alerts|releases|issue|issues|backup price: net text* -s=text -v -p=text --csv
 alerts|releases|issue|issues|backup rm|remove|remove-*|delete|delete-*: delete,net text* -f,--force --yes
 alerts|releases|issue|issues|backup destroy|cleanup|purge|revoke|drop: delete,net text* -f,--force --yes
 alerts|releases|issue|issues|backup reset|expire|disable: delete,net text* -f,--force --yes
 alerts|releases|issue|issues|backup *: write,net text*
 backups|node|nodes|routes|preauthkeys: net text?
 backups|node|nodes|routes|preauthkeys ls|list|inspect|info|show|view|get: net text* -s=text -v -p=text --csv
 backups|node|nodes|routes|preauthkeys status|validate|process|verify: net text* -s=text -v -p=text --csv
 backups|node|nodes|routes|preauthkeys search|files|leaderboard|logs|tail: net text* -s=text -v -p=text --csv
 backups|node|nodes|routes|preauthkeys stats|submissions|metadata|list-*: net text* -s=text -v -p=text --csv
 backups|node|nodes|routes|preauthkeys price: net text* -s=text -v -p=text --csv
 backups|node|nodes|routes|preauthkeys rm|remove|remove-*|delete|delete-*: delete,net text* -f,--force --yes
 backups|node|nodes|routes|preauthkeys destroy|cleanup|purge|revoke|drop: delete,net text* -f,--force --yes
 backups|node|nodes|routes|preauthkeys reset|expire|disable: delete,net text* -f,--force --yes
 backups|node|nodes|routes|preauthkeys *: write,net text*
 tunnel: net text?
 tunnel ls|list|info: net text*
 tunnel cleanup: write,net text*
 tunnel ready|route: net text*
 tunnel token: secret,net text*
 tunnel run|create|login|vnet: write,net text*
 tunnel inspect|show|view|get|status|validate|process|verify|search|files: net text* -s=text -v -p=text --csv
 tunnel leaderboard|logs|tail|stats|submissions|metadata|list-*|price: net text* -s=text -v -p=text --csv
 tunnel rm|remove|remove-*|delete|delete-*|destroy|purge|revoke|drop|reset: delete,net text* -f,--force --yes
 tunnel expire|disable: delete,net text* -f,--force --yes
 tunnel *: write,net text*
 kv: net text?
 kv key|namespace|bulk: write,net text*
 kv key|namespace|bulk list|get: net text* --namespace-id=text --binding=text --prefix=text
 kv key|namespace|bulk delete: delete,net text* --namespace-id=text
 kv ls|list|inspect|info|show|view|get|status|validate|process|verify|search: net text* -s=text -v -p=text --csv
 kv files|leaderboard|logs|tail|stats|submissions|metadata|list-*|price: net text* -s=text -v -p=text --csv
 kv rm|remove|remove-*|delete|delete-*|destroy|cleanup|purge|revoke|drop|reset: delete,net text* -f,--force --yes
 kv expire|disable: delete,net text* -f,--force --yes
 kv *: write,net text*
 r2: net text?
 r2 bucket|object: write,net text*
 r2 bucket|object list|info|get: net text* --file=write!write
 r2 bucket|object delete: delete,net text*
 r2 ls|list|inspect|info|show|view|get|status|validate|process|verify|search: net text* -s=text -v -p=text --csv
 r2 files|leaderboard|logs|tail|stats|submissions|metadata|list-*|price: net text* -s=text -v -p=text --csv
 r2 rm|remove|remove-*|delete|delete-*|destroy|cleanup|purge|revoke|drop|reset: delete,net text* -f,--force --yes
 r2 expire|disable: delete,net text* -f,--force --yes
 r2 *: write,net text*
 d1: net text?
 d1 execute|export: write,net text* --command=text --file=read
 d1 migrations: write,net text*
 d1 migrations list: net text*
 d1 ls|list|inspect|info|show|view|get|status|validate|process|verify|search: net text* -s=text -v -p=text --csv
 d1 files|leaderboard|logs|tail|stats|submissions|metadata|list-*|price: net text* -s=text -v -p=text --csv
 d1 rm|remove|remove-*|delete|delete-*|destroy|cleanup|purge|revoke|drop|reset: delete,net text* -f,--force --yes
 d1 expire|disable: delete,net text* -f,--force --yes
 d1 *: write,net text*
 env-list|users-list|apikeys|oauth-access: net text?
 competitions|sprint|epic|board: net text?
 competitions|sprint|epic|board ls|list|inspect|info|show|view|get|status: net text* -s=text -v -p=text --csv
 competitions|sprint|epic|board validate|process|verify|search|files|leaderboard: net text* -s=text -v -p=text --csv
 competitions|sprint|epic|board logs|tail|stats|submissions|metadata|list-*: net text* -s=text -v -p=text --csv
 competitions|sprint|epic|board price: net text* -s=text -v -p=text --csv
 competitions|sprint|epic|board *: write,net text*
 setups|activity|configs: net text?
 setups|activity|configs ls|list|inspect|info|show|view|get|status|validate: net text* -s=text -v -p=text --csv
 setups|activity|configs process|verify|search|files|leaderboard|logs|tail|stats: net text* -s=text -v -p=text --csv
 setups|activity|configs submissions|metadata|list-*|price: net text* -s=text -v -p=text --csv
 setups|activity|configs *: write,exec,net text*
 env?get|env?list: secret,net text*
 env?clone|env?import|env?set: write,net text*
 env?unset: delete,net text*
 functions?config?get|functions?secrets?access|apps?sdkconfig|auth?export: secret,net text*
 login?ci: secret,net text*
 projects?list|apps?list|hosting?channel?list|hosting?sites?list: net text*
 database?instances?list|functions?list|functions?log|firestore?indexes|target: net text*
 use|ext?list|sites?list|addons?list|dev?list|recipes?list|remoteconfig?get: net text*
 remoteconfig?versions?list|emulators?list|database?get|database?profile: net text*
 experiments?list|appdistribution?*list|backends?list|apps?android?sha?list: net text*
 firestore?databases?list|firestore?operations?list: net text*
 *?delete|*?disable|*?destroy|*?remove|firestore?delete|database?remove: delete,net text* --recursive -r --force -f
   --all-collections
 hosting?disable: delete,net text* --recursive -r --force -f --all-collections
 me|me?*: net none
 kv?namespace|kv?key: write,net text*
 kv?namespace|kv?key list|get: net text* --namespace-id=text --binding=text
 kv?namespace|kv?key delete: delete,net text* --namespace-id=text
 kv?bulk: write,net text*
 kv?bulk list|get: net text* --namespace-id=text --binding=text
 kv?bulk delete: delete,net text* --namespace-id=text
 *: write,exec,net text*
    """,
}
