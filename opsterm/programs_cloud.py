"""Programs of other clouds and their stores: DigitalOcean, Hetzner, OpenStack, S3 stores, private networks."""

PROGRAMS = {
    "doctl": """read -t,--access-token=text -u,--api-url=url -c,--config=read --context=text --http-retry-max=text
   --interactive -o,--output=text --trace -v,--verbose --format=text --no-header --region=text --tag-name=text
   --public --type=text --image-type=text -f,--force --follow --tail=text --deployment=text --spec=text --page=text
   --per-page=text --id=text --resource=text -h,--help!help --include-repos --no-prefix
 version|completion|help: read text*
 account: net
 account get: net text*
 account ratelimit: net none
 account delete|d|rm|destroy: delete,net text*
 account list|ls|list-*|get-*|options|logs|tier|neighbors|kernels|backups: net text*
 account snapshots|actions: net text*
 account *: write,net text*
 account * list|ls|get|list-*|get-*|options|versions|regions|sizes|slugs|logs: net text*
 account * neighbors|kernels|backups|snapshots|actions|wait: net text*
 account * delete|d|rm|remove|destroy|delete-*|garbage-collection: delete,net text*
 account * *: write,net text*
 account * * delete|d|rm|remove: delete,net text*
 account * * list|ls|get|list-*|get-*|options|versions|regions|sizes: net text*
 balance: net
 balance get: net text*
 balance delete|d|rm|destroy: delete,net text*
 balance list|ls|list-*|get-*|options|logs|tier|neighbors|kernels|backups: net text*
 balance snapshots|actions: net text*
 balance *: write,net text*
 balance * list|ls|get|list-*|get-*|options|versions|regions|sizes|slugs|logs: net text*
 balance * neighbors|kernels|backups|snapshots|actions|wait: net text*
 balance * delete|d|rm|remove|destroy|delete-*|garbage-collection: delete,net text*
 balance * *: write,net text*
 balance * * delete|d|rm|remove: delete,net text*
 balance * * list|ls|get|list-*|get-*|options|versions|regions|sizes: net text*
 auth: read
 auth list: net text*
 auth init|switch|remove: write text* --access-token=text
 auth delete|d|rm|destroy: delete,net text*
 auth ls|get|list-*|get-*|options|logs|tier|neighbors|kernels|backups|snapshots: net text*
 auth actions: net text*
 auth *: write,net text*
 auth * list|ls|get|list-*|get-*|options|versions|regions|sizes|slugs|logs: net text*
 auth * neighbors|kernels|backups|snapshots|actions|wait: net text*
 auth * delete|d|rm|remove|destroy|delete-*|garbage-collection: delete,net text*
 auth * *: write,net text*
 auth * * delete|d|rm|remove: delete,net text*
 auth * * list|ls|get|list-*|get-*|options|versions|regions|sizes: net text*
 registry: read
 registry login|docker-config: secret,write,net text* --expiry-seconds=text --read-write
 registry delete|d|rm|destroy: delete,net text*
 registry list|ls|get|list-*|get-*|options|logs|tier|neighbors|kernels|backups: net text*
 registry snapshots|actions: net text*
 registry *: write,net text*
 registry * list|ls|get|list-*|get-*|options|versions|regions|sizes|slugs|logs: net text*
 registry * neighbors|kernels|backups|snapshots|actions|wait: net text*
 registry * delete|d|rm|remove|destroy|delete-*|garbage-collection: delete,net text*
 registry * *: write,net text*
 registry * * delete|d|rm|remove: delete,net text*
 registry * * list|ls|get|list-*|get-*|options|versions|regions|sizes: net text*
 databases|database|db: read
 databases|database|db connection: secret,net text* --private
 databases|database|db user: secret,net text* --private
 databases|database|db user list|get: secret,net text*
 databases|database|db user create|reset: priv,net text*
 databases|database|db user delete: delete,net text*
 databases|database|db user ls|list-*|get-*|options|versions|regions|sizes|slugs: net text*
 databases|database|db user logs|neighbors|kernels|backups|snapshots|actions|wait: net text*
 databases|database|db user d|rm|remove|destroy|delete-*|garbage-collection: delete,net text*
 databases|database|db user *: write,net text*
 databases|database|db user * delete|d|rm|remove: delete,net text*
 databases|database|db user * list|ls|get|list-*|get-*|options|versions|regions: net text*
 databases|database|db user * sizes: net text*
 databases|database|db delete|d|rm|destroy: delete,net text*
 databases|database|db list|ls|get|list-*|get-*|options|logs|tier|neighbors: net text*
 databases|database|db kernels|backups|snapshots|actions: net text*
 databases|database|db *: write,net text*
 databases|database|db * list|ls|get|list-*|get-*|options|versions|regions|sizes: net text*
 databases|database|db * slugs|logs|neighbors|kernels|backups|snapshots|actions: net text*
 databases|database|db * wait: net text*
 databases|database|db * delete|d|rm|remove|destroy|delete-*|garbage-collection: delete,net text*
 databases|database|db * *: write,net text*
 databases|database|db * * delete|d|rm|remove: delete,net text*
 databases|database|db * * list|ls|get|list-*|get-*|options|versions|regions|sizes: net text*
 kubernetes|k8s|k: read
 kubernetes|k8s|k cluster: write,net text*
 kubernetes|k8s|k cluster kubeconfig: write,net text*
 kubernetes|k8s|k cluster kubeconfig delete|d|rm|remove: delete,net text*
 kubernetes|k8s|k cluster kubeconfig show|show-*: secret,net text*
 kubernetes|k8s|k cluster kubeconfig list|ls|get|list-*|get-*|options|versions: net text*
 kubernetes|k8s|k cluster kubeconfig regions|sizes: net text*
 kubernetes|k8s|k cluster list|ls|get|list-*|get-*|options|versions|regions|sizes: net text*
 kubernetes|k8s|k cluster slugs|logs|neighbors|kernels|backups|snapshots|actions: net text*
 kubernetes|k8s|k cluster wait: net text*
 kubernetes|k8s|k cluster delete|d|rm|remove|destroy|delete-*|garbage-collection: delete,net text*
 kubernetes|k8s|k cluster *: write,net text*
 kubernetes|k8s|k cluster * delete|d|rm|remove: delete,net text*
 kubernetes|k8s|k cluster * list|ls|get|list-*|get-*|options|versions|regions: net text*
 kubernetes|k8s|k cluster * sizes: net text*
 kubernetes|k8s|k delete|d|rm|destroy: delete,net text*
 kubernetes|k8s|k list|ls|get|list-*|get-*|options|logs|tier|neighbors|kernels: net text*
 kubernetes|k8s|k backups|snapshots|actions: net text*
 kubernetes|k8s|k *: write,net text*
 kubernetes|k8s|k * list|ls|get|list-*|get-*|options|versions|regions|sizes|slugs: net text*
 kubernetes|k8s|k * logs|neighbors|kernels|backups|snapshots|actions|wait: net text*
 kubernetes|k8s|k * delete|d|rm|remove|destroy|delete-*|garbage-collection: delete,net text*
 kubernetes|k8s|k * *: write,net text*
 kubernetes|k8s|k * * delete|d|rm|remove: delete,net text*
 kubernetes|k8s|k * * list|ls|get|list-*|get-*|options|versions|regions|sizes: net text*
 compute: read
 compute ssh: write,net text --ssh-command=remote --ssh-user=text --ssh-key-path=read --ssh-port=text
   --ssh-agent-forwarding --ssh-private-ip --ssh-retry-max=text
 compute ssh-key: write,net text*
 compute ssh-key list|get: net text*
 compute ssh-key ls|list-*|get-*|options|versions|regions|sizes|slugs|logs: net text*
 compute ssh-key neighbors|kernels|backups|snapshots|actions|wait: net text*
 compute ssh-key delete|d|rm|remove|destroy|delete-*|garbage-collection: delete,net text*
 compute ssh-key *: priv,net text* --public-key=text --public-key-file=read
 compute ssh-key * delete|d|rm|remove: delete,net text*
 compute ssh-key * list|ls|get|list-*|get-*|options|versions|regions|sizes: net text*
 compute firewall: write,net text*
 compute firewall list|get: net text*
 compute firewall list-by-droplet: net text*
 compute firewall ls|list-*|get-*|options|versions|regions|sizes|slugs|logs: net text*
 compute firewall neighbors|kernels|backups|snapshots|actions|wait: net text*
 compute firewall delete|d|rm|remove|destroy|delete-*|garbage-collection: delete,net text*
 compute firewall *: priv,net text*
 compute firewall * delete|d|rm|remove: delete,net text*
 compute firewall * list|ls|get|list-*|get-*|options|versions|regions|sizes: net text*
 compute delete|d|rm|destroy: delete,net text*
 compute list|ls|get|list-*|get-*|options|logs|tier|neighbors|kernels|backups: net text*
 compute snapshots|actions: net text*
 compute *: write,net text*
 compute * list|ls|get|list-*|get-*|options|versions|regions|sizes|slugs|logs: net text*
 compute * neighbors|kernels|backups|snapshots|actions|wait: net text*
 compute * delete|d|rm|remove|destroy|delete-*|garbage-collection: delete,net text*
 compute * *: write,net text*
 compute * * delete|d|rm|remove: delete,net text*
 compute * * list|ls|get|list-*|get-*|options|versions|regions|sizes: net text*
 *: read
 * delete|d|rm|destroy: delete,net text*
 * list|ls|get|list-*|get-*|options|logs|tier|neighbors|kernels|backups: net text*
 * snapshots|actions: net text*
 * *: write,net text*
 * * list|ls|get|list-*|get-*|options|versions|regions|sizes|slugs|logs|neighbors: net text*
 * * kernels|backups|snapshots|actions|wait: net text*
 * * delete|d|rm|remove|destroy|delete-*|garbage-collection: delete,net text*
 * * *: write,net text*
 * * * delete|d|rm|remove: delete,net text*
 * * * list|ls|get|list-*|get-*|options|versions|regions|sizes: net text*
    """,
    "linode-cli|hcloud|exo|scw|vultr-cli|vultr|civo|upctl|oci|yc|ionosctl|ovhcloud|hetzner": """
   read -h,--help!help --version!help -v
   -q,--quiet -o,--output=text -f,--format=text --json --text --all --all-columns --format=text --page=text
   --page-size=text --pretty --no-headers --delimiter=text --as-user=text --suppress-warnings --label,-l=text
   -l,--selector=text --columns=text --sort,-s=text -c=text --region,-r=text --zone,-z=text --project=text
   --compartment-id,-c=text --profile=text --config-file=read --context=text --config=read --endpoint=url --debug
   --query=text --limit=text --lifecycle-state=text --name=text --id=text --type=text --instance-id=text --long
   --all-projects --sort-column=text --os-cloud=text --account=text --filter=text --guid --resource-group=text
   --status=text --vpc=text
 version|regions|zones|help|completion|commands|plugins|target|info|catalog: net text*
 configure-list: net text*
 config|context|profile: write,net text*
 config|context|profile list|get|show|ls: net text*
 config|context|profile active|info|dump|current: read text*
 config|context|profile view|describe|list-*|get-*|*-list|*-view|*-get|search: net text*
 config|context|profile metrics|stats|describe-*|types|plugins|kernels|images: net text*
 config|context|profile delete|rm|remove|destroy|terminate|*-delete|*-rm: delete,net text* -f --force -y --yes
 config|context|profile *-remove: delete,net text* -f --force -y --yes
 config|context|profile *: write text*
 config|context|profile * list|ls|view|describe|get|show|list-*|get-*|head|*-get: net text*
 config|context|profile * *-ls|plugins: net text*
 config|context|profile * delete|rm|remove|destroy|terminate|*-delete|bulk-delete: delete,net text* -f --force -y
   --yes
 config|context|profile * purge: delete,net text* -f --force -y --yes
 config|context|profile * *: write,net text*
 config|context|profile * * list|get|show: net text*
 config|context|profile * * delete|remove|rm: delete,net text* --force
 configure|init|login|logout|update|plugin|set-user: write,net text*
 *: write,net text*
 * list|ls|view|describe|get|show|list-*|get-*|*-list|*-view|*-get|search: net text*
 * metrics|stats|describe-*|types|plugins|kernels|images: net text*
 * delete|rm|remove|destroy|terminate|*-delete|*-rm|*-remove: delete,net text* -f --force -y --yes
 * *: write,net text*
 * * list|ls|view|describe|get|show|list-*|get-*|head|*-get|*-ls|plugins: net text*
 * * delete|rm|remove|destroy|terminate|*-delete|bulk-delete|purge: delete,net text* -f --force -y --yes
 os object bulk-delete|bulk-delete-versions: delete,net text* --force --dry-run!dry --bucket-name,-bn=text
   --namespace,-ns,--namespace-name=text --prefix=text --include=text --exclude=text --delimiter=text
   --parallel-upload-count=text
 os bucket delete: delete,net text* --force --empty --bucket-name,-bn,--name=text
   --namespace,-ns,--namespace-name=text
 * * *: write,net text*
 * * * list|get|show: net text*
 * * * delete|remove|rm: delete,net text* --force
    """,
    "openstack": """
   net -h,--help!help --version!help -v,--verbose -q,--quiet --debug --os-*=text --os-cloud=text --insecure
   -f,--format=text -c,--column=text --fit-width --max-width=text --print-empty --noindent --quote=text
   --sort-column=text
   --sort-ascending --sort-descending --long --all-projects --all --project=text --user=text --domain=text --limit=text
   --status=text --host=text --name=text --marker=text --image=text --flavor=text --network=text --names --effective
   --server=text --router=text --service=text --agent-type=text --property=text --private --public --shared --detail
   --os-region-name=text --os-project-name=text --os-auth-url=url --os-username=text --os-password=text --usage
   --no-name-lookup,-n --deleted --changes-since=text --ip=text --tags=text --role=text --lines=text --remote-ip=text
   --protocol=text --dst-port=text --ingress --egress --ethertype=text --novnc --spice
   --xvpvnc --nova --cinder --default
 help|complete|versions: net text*
 quota|catalog|limits|usage|extension|command|module: net
 quota set|delete: write,net text*
 role assignment: net
 role assignment list: net text*
 extension|command|module list|show: net text*
 token|credential|ec2 *: secret,net text*
 *: write,net text*
 * delete|purge|unset: delete,net text*
 * list|show|get|find: net text*
 role|user|group|policy|domain|project|keypair add|remove|create|set: priv,net text*
 role|user|group|policy|domain|project|keypair|quota|catalog|limits|usage list|show: net text*
 role|user|group|policy|domain|project|keypair delete: delete,priv,net text*
 * *: write,net text*
 * stats|log|event|group|pool|agent|service|type|snapshot|backup|rule|provider|resource|instance|member: net text?
 * stats|log|event|group|pool|agent|service|type|snapshot|backup|rule|provider|resource|instance|member delete|remove:
   delete,net text* --force --remote --cascade
 * stats|log|event|group|pool|agent|service|type|snapshot|backup|rule|provider|resource|instance|member list|show: net
   text*
 * stats|log|event|group|pool|agent|service|type|snapshot|backup|rule|provider|resource|instance|member *: write,net
   text* --force
 * * list|show|get|find: net text*
 * * delete|remove: delete,net text* --force --cascade --purge
 * * *: write,net text*
 * * * list|show: net text*
 * * * delete|remove: delete,net text*
    """,
    "ibmcloud": """
   net -h,--help!help -v,--version!help -q,--quiet -r=text -g=text --output,-o=text --json -c,--cluster=text
   --resource-group-name=text --service-name=text --all-resource-groups --name=text
 target|regions|help|version: net none
 help: read text*
 login|logout|config|update: write,net text*
 iam oauth-tokens|api-key-create|service-api-key-create: secret,net text*
 * *-list|list|ls|show|get|info|describe|clusters|workers|groups|service-instances|instances|vpcs|subnets|users: net
   text*
 * images|namespaces|quota|service-instance|instance|volumes|keys|zones|regions|roles|policies|repo|plugins: net text*
 * *-delete|*-remove|*-rm|delete|rm|remove|service-instance-delete: delete,net text* -f --force-delete-storage
 * *: write,net text*
 * * ls|list|get|show|describe: net text*
 * * rm|delete|remove: delete,net text* -f --force-delete-storage
 * * *: write,net text*
 *: write,net text*
    """,
    "aliyun|tccli": """net -h,--help!help --version!help -p,--profile=text --region=text --RegionId=text --output=text
   --InstanceId=text --InstanceIds=text --PageSize=text --PageNumber=text --ZoneId=text --VpcId=text --Limit=text
   --cli-query=text --dryrun!dry --force --filter=text --Offset=text --waiter=text
 configure: write text*
 configure list|get: read text*
 version|help: read text*
 oss ls|stat|du|cat: net text* -r -d
 oss rm: delete,net text* -r -f -b -a
 oss *: write,net text*
 * Describe*|List*|Get*|Query*: net text*
 * Delete*|Release*|Remove*|Terminate*|Destroy*: delete,net text*
 * Authorize*|Attach*Policy*|Create*AccessKey*|Revoke*|*Grant*: priv,net text*
 * *: write,net text*
 *: write,net text*
    """,
    "s3cmd": """read -h,--help!help -c,--config=read --access_key=text --secret_key=text --no-ssl -q,--quiet
   -v,--verbose -d,--debug --version!help -H,--human-readable-sizes -l,--long-listing --list-md5 --host=text
   --host-bucket=text -n,--dry-run!dry -r,--recursive --limit=text --dump-config!secret --no-progress -s --region=text
 ls|la|du|info|accesslog|getpolicy|getcors|getlifecycle|multipart|listmp|cfinfo: net text*
 ws-info|fixbucket-list: net text*
 get: write,net text* -f,--force --skip-existing --continue
 mv: write,net move+ text
 del|rm|rb: delete,net text* -f,--force
 signurl: secret,net text*
 put|sync|cp|modify|setacl|setpolicy|delpolicy|mb|ws-create|ws-delete|expire: write,net text* --delete-removed!delete
   --acl-public --acl-private -P -f,--force --exclude=text --include=text --delete-after --max-delete=text
   -m,--mime-type=text --add-header=text --skip-existing
 setlifecycle|dellifecycle|setcors|delcors|restore|cf*|abortmp|settagging: write,net text* --delete-removed!delete
   --acl-public --acl-private -P -f,--force --exclude=text --include=text --delete-after --max-delete=text
   -m,--mime-type=text --add-header=text --skip-existing
    """,
    "mc|mcli": """read -C,--config-dir=read -q,--quiet --no-color --json --debug --insecure -h,--help!help
   -v,--version!help --disable-pager
 ls|cat|head|tree|du|diff|stat|find|ping|support|ready|od: net text* -r,--recursive --versions --incomplete,-I
   --summarize --name=text --older-than=text --newer-than=text --larger=text --smaller=text --maxdepth=text
   --path=text --regex=text --print=text --exec=text!exec --watch -n=text --lines=text -s -f --files --depth,-d=text
   --rewind=text --storage-class=text
 version: write,net text*
 version get|get-json|list|ls|links|info|export|status: net text* -r,--recursive
 alias|config list|ls: secret text*
 alias|config *: write,net text* --api=text
 admin info|trace|console|top|speedtest|logs|prometheus|inspect|scanner|cluster: net text* -v -a --all --type=text
 admin user|group|policy|accesskey|idp list|ls|info: net text*
 admin user|group|policy|accesskey|idp *: priv,net text*
 admin svcacct *: priv,net text*
 admin service|config: write,net text* -r,--recursive
 admin service|config get|status|list|ls|info|export: net text*
 admin update|heal|bucket|decommission|rebalance|replicate|tier|kms|obd: write,net text* -r,--recursive
 admin sitereplication: write,net text* -r,--recursive
 cp|pipe|mirror|put|get: write,net copy+ put -r,--recursive --overwrite --remove!delete --watch,-w --fake!dry
   --dry-run!dry --exclude=text -a,--preserve --attr=text --older-than=text --newer-than=text
 mv: write,net move+ put -r,--recursive
 mb|share|sql|undo|watch|cors|batch|license|update|idp: write,net text*
 tag|ilm|event|anonymous|policy|retention: write,net text*
 tag|ilm|event|anonymous|policy|retention get|get-json|list|ls|links|info: net text* -r,--recursive
 tag|ilm|event|anonymous|policy|retention export|status: net text* -r,--recursive
 legalhold|encrypt|replicate|quota: write,net text*
 legalhold|encrypt|replicate|quota get|get-json|list|ls|links|info: net text* -r,--recursive
 legalhold|encrypt|replicate|quota export|status: net text* -r,--recursive
 rm: delete,net text+ -r,--recursive --force --dangerous --versions --older-than=text --newer-than=text
   --incomplete,-I --dry-run!dry --fake!dry --bypass --rewind=text --non-current --purge
 rb: delete,net text+ --force --dangerous
    """,
    "s5cmd": """read -h,--help!help --dry-run!dry --endpoint-url=url --profile=text --no-sign-request --no-verify-ssl
   --json --log=text --numworkers=text -r,--retry-count=text --stat --credentials-file=read --use-list-objects-v1
   --request-payer=text
 ls|du|head|version: net text* -e -s -H,--humanize --show-fullpath --all-versions --exclude=text
 cat: net text*
 cp|mv|sync|pipe|mb|bucket-version|presign|select: write,net text* @long
 rm: delete,net text+ --raw --exclude=text --all-versions --version-id=text
 rb: delete,net text+
 run: exec text*
    """,
    "b2|b2v4": """read -h,--help!help --version!help -q,--quiet --debug-logs --verbose
 ls: net text*
 bucket|file|key: write,net text*
 bucket|file|key list|get|info|url|server-copy-info: net text* --json
 bucket|file|key delete|hide: delete,net text*
 bucket|file|key *: write,net text*
 account: write,net text*
 account list|get|info|url|server-copy-info: net text* --json
 account authorize|clear: write,net text*
 cat: net text*
 authorize-account|clear-account: write,net text*
 sync: write,net copy put --delete!delete --dry-run!dry --keep-days=text --replace-newer --skip-newer --threads=text
   --exclude-regex=text --include-regex=text --allow-empty-source
 list-*|get-*|version|download-url|account-info|license|replication-status: net text* --long --recursive,-r --versions
   --json --with-wildcard
 rm|delete-*|cancel-*: delete,net text* --recursive,-r --versions --dry-run!dry --threads=text --with-wildcard
   --no-progress
 *: write,net text*
    """,
    "tailscale": """read --socket=read --help!help -h!help --version!help
 status|ip|netcheck|ping|whois|version|bugreport|metrics|dns|licenses|debug: net text* @long -json,--json
   -active,--active -peers,--peers=?text -self,--self=?text -web,--web -4,--4 -6,--6 -1,--1
   -until-direct,--until-direct -c,--c=text -timeout,--timeout=text -verbose,--verbose -every,--every=text -upstream
   -all,--all
 syspolicy|appc-routes|nc: net text* @long -json,--json -active,--active -peers,--peers=?text -self,--self=?text
   -web,--web -4,--4 -6,--6 -1,--1 -until-direct,--until-direct -c,--c=text -timeout,--timeout=text -verbose,--verbose
   -every,--every=text -upstream -all,--all
 exit-node: net text* @long -json,--json -active,--active -peers,--peers=?text -self,--self=?text -web,--web -4,--4
   -6,--6 -1,--1 -until-direct,--until-direct -c,--c=text -timeout,--timeout=text -verbose,--verbose
   -every,--every=text -upstream -all,--all
 exit-node list|suggest: net text* --filter=text
 up|login|switch|set: write,priv,net text* --accept-routes --ssh --advertise-routes=text --advertise-exit-node
   --exit-node=text --auth-key=text --authkey=text --hostname=text --reset --login-server=url --shields-up
   --accept-dns=?text --operator=text --force-reauth --qr --timeout=text --list!look --exit-node-allow-lan-access
 down|logout: write,net text* --accept-risk=text
 serve|funnel: priv,net text* --bg --https=text --http=text --tcp=text --set-path=text --yes
 serve|funnel status: net none --json
 ssh: write,net host remote?
 file cp|get: write,net text*
 cert: write,net text* --cert-file=write --key-file=write
 configure|update|drive|web: write,net text*
 lock: write,net text*
 lock status|log: net text* --json
    """,
    "cloudflared": """exec,net @long text* --version,-v!help --help,-h!help --config=read
 version: read none
 tunnel: exec,net text* --url=url --name=text --config=read --origincert=read --hello-world --logfile=write
   --loglevel=text
 tunnel list|info|ready|diag: net text* -o,--output=text -d,--show-deleted -n,--name=text -f,--filter=text
   -i,--id=text --sort-by=text --config=read
 tunnel token: secret,net text*
 tunnel delete|cleanup: delete,net text* -f,--force
 tunnel run: exec,net text* --token=text --config=read --url=url
 tunnel create|login|vnet: write,net text*
 tunnel route: write,net text*
 tunnel route ip: write,net text*
 tunnel route ip show|list|get: net text*
 tunnel ingress: read
 tunnel ingress validate|rule: read text*
 access: write,exec,net text*
 access curl|token: secret,net text*
 service: priv text*
 update: write,net none
 tail: net text*
    """,
    "vault-cli|vault-env|envconsul|consul-template|chamber|aws-vault|saml2aws|aws-okta|granted|"
    "assume|leapp|awsume|aws-sso|gimme-aws-creds": """secret,exec,net @long text* --help!help -h!help --version!help
 list|ls|list-profiles|version: net text* --credentials --profiles --sessions -e
 clear|remove|delete|rotate|add|login|configure|write|import: write,net text*
    """,
}
