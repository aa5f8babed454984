"""Rules about clouds and what provisions them."""

from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE
from opsterm.riskrules import Rule

RULES = (
    Rule(
        "aws-s3-recursive", DANGEROUS, "it deletes everything below there, and versions are kept only if that is on",
        ("aws s3 rm --recursive", "aws s3 rb --force", "aws s3 sync --delete", "aws s3 mv --recursive"),
        hits=("aws s3 rm s3://b/x --recursive", "aws s3 rb s3://b --force", "aws s3 sync . s3://b --delete"),
        misses=("aws s3 ls s3://b", "aws s3 rm s3://b/x --recursive --dryrun", "aws s3 cp a s3://b/a"),
        instead="--dryrun shows what would go",
    ),
    Rule(
        "aws-s3-delete", DANGEROUS, "it deletes a bucket or objects in it",
        (
            "aws s3 rm|rb",
            "aws s3api delete-bucket|delete-object|delete-objects|delete-bucket-*|put-bucket-lifecycle*",
        ),
        hits=("aws s3 rb s3://b", "aws s3 rm s3://b/k", "aws s3api delete-bucket --bucket b"),
        misses=("aws s3 ls", "aws s3api list-buckets"),
    ),
    Rule(
        "aws-terminate", DANGEROUS, "it ends machines, and their local disks are gone",
        (
            "aws ec2 terminate-instances|cancel-spot-*", "aws autoscaling terminate-*|delete-auto-scaling-group",
            "aws emr terminate-*", "aws workspaces|elasticbeanstalk|opensearch|lightsail terminate-*|delete-instance",
        ),
        hits=("aws ec2 terminate-instances --instance-ids i-1",),
        misses=("aws ec2 describe-instances", "aws ec2 stop-instances --instance-ids i-1"),
        instead="aws ec2 stop-instances",
    ),
    Rule(
        "aws-stop", DANGEROUS, "it stops what others may depend on",
        (
            "aws * stop-*|reboot-*|pause-* !--dry-run", "aws ecs update-service --desired-count=0",
            "aws autoscaling set-desired-capacity|update-auto-scaling-group --desired-capacity=0",
            "aws autoscaling update-auto-scaling-group --max-size=0",
            "aws rds failover-*|promote-*|reboot-*", "aws autoscaling suspend-processes",
            "aws ec2 disassociate-address",
            "aws lambda put-function-concurrency --reserved-concurrent-executions=0",
        ),
        hits=("aws ec2 stop-instances --instance-ids i-1", "aws rds stop-db-instance --db-instance-identifier x"),
        misses=("aws ec2 start-instances --instance-ids i-1",),
    ),
    Rule(
        "aws-delete", DANGEROUS, "it deletes something that cannot simply be made again",
        (
            "aws sns unsubscribe", "aws * delete-*|batch-delete-*|purge-*|deregister-*|schedule-key-deletion",
            "aws * empty-*|forget-*|disable-key|release-*|remove-*|abort-environment-update",
            "aws ec2 detach-volume|detach-network-interface", "aws account|organizations close-account",
            "aws elbv2|elb deregister-*", "aws * cancel-*|disable-*|reset-*|expire-* +delete",
        ),
        hits=(
            "aws rds delete-db-instance --db-instance-identifier x --skip-final-snapshot",
            "aws dynamodb delete-table --table-name t", "aws kms schedule-key-deletion --key-id k",
            "aws sqs purge-queue --queue-url q", "aws cloudformation delete-stack --stack-name s",
            "aws ec2 delete-snapshot --snapshot-id s", "aws iam delete-user --user-name u",
        ),
        misses=("aws rds describe-db-instances", "aws ec2 create-tags --resources r --tags x"),
    ),
    Rule(
        "aws-iam", DANGEROUS, "it changes who may do what in the account",
        (
            "aws iam attach-*|detach-*|put-*|create-access-key|create-login-profile",
            "aws iam update-*|add-*|deactivate-*|create-user|set-*|create-policy-version",
            "aws organizations|sso-admin create-*|leave-*|close-*|move-*",
            "aws organizations|sso-admin detach-*|attach-*|disable-*|put-*|update-*",
            "aws s3api put-bucket-policy|put-bucket-acl|put-object-acl|put-public-access-block",
            "aws kms put-key-policy|create-grant", "aws * put-resource-policy|set-repository-policy",
            "aws * put-role-policy|modify-snapshot-attribute|modify-image-attribute",
        ),
        hits=(
            "aws iam attach-user-policy --user-name u --policy-arn arn:aws:iam::aws:policy/AdministratorAccess",
            "aws iam create-access-key --user-name u", "aws s3api put-bucket-acl --bucket b --acl public-read",
        ),
        misses=("aws iam list-users", "aws iam get-user"),
    ),
    Rule(
        "aws-firewall", DANGEROUS, "it opens or closes the network of machines",
        (
            "aws ec2 authorize-*|revoke-*|delete-security-group|delete-network-acl*",
            "aws ec2 replace-network-acl*|delete-route*|replace-route*|detach-internet-gateway",
        ),
        hits=(
            "aws ec2 authorize-security-group-ingress --group-id g --protocol tcp --port 22 --cidr 0.0.0.0/0",
            "aws ec2 revoke-security-group-ingress --group-id g --protocol tcp --port 22 --cidr 10.0.0.0/8",
        ),
        misses=("aws ec2 describe-security-groups",),
        lockout=True,
    ),
    Rule(
        "aws-dns", DANGEROUS, "names that others use may stop resolving",
        ("aws route53 change-resource-record-sets|delete-*|disassociate-*",),
        hits=("aws route53 change-resource-record-sets --hosted-zone-id z --change-batch file://x",),
        misses=("aws route53 list-hosted-zones",),
    ),
    Rule(
        "aws-secret-key", DANGEROUS, "it shows a secret key",
        ("aws configure get :*secret*|*token*|*key*", "aws configure export-credentials"),
        hits=("aws configure get aws_secret_access_key",),
        misses=("aws configure get region", "aws configure list"),
    ),
    Rule(
        "aws-secret-change", DANGEROUS, "whoever uses this secret gets another one from now on",
        (
            "aws secretsmanager update-secret|put-secret-value|rotate-secret|cancel-rotate-secret",
            "aws ssm put-parameter --overwrite",
        ),
        hits=("aws secretsmanager put-secret-value --secret-id s --secret-string x",),
        misses=("aws secretsmanager list-secrets",),
    ),
    Rule(
        "aws-remote-command", DANGEROUS, "it runs a command on machines",
        ("aws ssm send-command|start-automation-execution", "aws ecs execute-command"),
        hits=("aws ssm send-command --document-name AWS-RunShellScript --targets Key=x",),
        misses=("aws ssm list-commands",),
    ),
    Rule(
        "aws-audit-off", DANGEROUS, "it turns off the record of who did what",
        (
            "aws cloudtrail stop-logging|delete-trail|put-event-selectors|update-trail",
            "aws guardduty delete-detector|update-detector", "aws configservice stop-*|delete-*",
            "aws securityhub disable-*",
        ),
        hits=("aws cloudtrail stop-logging --name t",),
        misses=("aws cloudtrail lookup-events",),
    ),
    Rule(
        "cloud-nuke", FORBIDDEN, "it deletes everything in the account",
        ("aws-nuke|cloud-nuke|gcp-nuke|azure-nuke|leftovers",),
        hits=("aws-nuke -c config.yml --no-dry-run", "cloud-nuke aws"),
        misses=("aws sts get-caller-identity",),
    ),
    Rule(
        "gcloud-delete", DANGEROUS, "it deletes something that cannot simply be made again",
        (
            "gcloud +delete", "gsutil rm|rb", "gsutil rsync -d", "bq rm", "gcloud projects delete",
            "gcloud storage rsync --delete-unmatched-destination-objects",
        ),
        hits=(
            "gcloud compute instances delete vm", "gcloud sql instances delete db -q", "gcloud projects delete p",
            "gsutil -m rm -r gs://b", "gsutil rsync -d a gs://b", "bq rm -r -f ds",
            "gcloud container clusters delete c",
        ),
        misses=("gcloud compute instances list", "gsutil ls gs://b", "gsutil rsync -d -n a gs://b", "bq ls"),
    ),
    Rule(
        "gcloud-stop", DANGEROUS, "it stops what others may depend on",
        (
            "gcloud compute instances stop|reset|suspend",
            "gcloud sql instances restart|patch|failover|promote-replica", "gcloud app versions|services stop|delete",
            "gcloud compute instance-groups managed resize --size=0", "gcloud sql users set-password",
            "gcloud container clusters resize --num-nodes=0", "gcloud services disable",
            "gcloud * * abandon-*|clear-*",
        ),
        hits=("gcloud compute instances stop vm", "gcloud services disable compute.googleapis.com"),
        misses=("gcloud compute instances start vm",),
    ),
    Rule(
        "gcloud-iam", DANGEROUS, "it changes who may do what",
        (
            "gcloud * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding",
            "gcloud * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding",
            "gcloud iam service-accounts create|delete|disable|keys|undelete +priv", "gsutil acl|iam|defacl set|ch",
            "gcloud iam roles update|delete|create",
        ),
        hits=(
            "gcloud projects add-iam-policy-binding p --member user:x --role roles/owner",
            "gsutil iam ch allUsers:objectViewer gs://b",
        ),
        misses=("gcloud projects get-iam-policy p", "gcloud iam service-accounts list"),
    ),
    Rule(
        "gcloud-firewall", DANGEROUS, "it opens or closes the network of machines",
        ("gcloud compute firewall-rules create|update|delete", "gcloud compute routes delete|create"),
        hits=("gcloud compute firewall-rules delete allow-ssh",),
        misses=("gcloud compute firewall-rules list",),
        lockout=True,
    ),
    Rule(
        "az-delete", DANGEROUS, "it deletes something that cannot simply be made again",
        ("az +delete",),
        hits=(
            "az group delete -n g --yes", "az vm delete -n v -g g", "az storage blob delete-batch -s c",
            "az keyvault purge -n k",
        ),
        misses=("az group list", "az vm show -n v -g g"),
    ),
    Rule(
        "az-stop", DANGEROUS, "it stops what others may depend on",
        (
            "az vm|vmss|webapp|functionapp|aks|container|postgres|mysql stop|deallocate|restart|redeploy|reimage",
            "az vm user", "az redis force-reboot", "az sql db restore",
            "az postgres|mysql flexible-server restart|stop|restore",
        ),
        hits=("az vm deallocate -n v -g g", "az vm stop -n v -g g"),
        misses=("az vm start -n v -g g",),
    ),
    Rule(
        "az-iam", DANGEROUS, "it changes who may do what",
        (
            "az role assignment create|delete|update",
            "az ad app|sp|user|group create|delete|update|credential|member|owner +priv",
            "az keyvault set-policy|delete-policy|update",
        ),
        hits=("az role assignment create --assignee x --role Owner",),
        misses=("az role assignment list",),
    ),
    Rule(
        "az-firewall", DANGEROUS, "it opens or closes the network of machines",
        ("az network nsg rule create|delete|update", "az network nsg delete", "az vm open-port",
            "openstack security group rule create|delete"),
        hits=("az network nsg rule delete -g g --nsg-name n -n ssh",),
        misses=("az network nsg rule list -g g --nsg-name n",),
        lockout=True,
    ),
    Rule(
        "cloud-delete", DANGEROUS, "it deletes something that cannot simply be made again",
        (
            "doctl|linode-cli|hcloud|exo|scw|vultr-cli|vultr|civo|upctl|oci|ibmcloud|aliyun|openstack|yc +delete",
            "s3cmd del|rm|rb", "s3cmd --delete-removed", "mc|mcli rm|rb|mirror +delete",
            "b2 rm|delete-*|sync +delete", "b2 bucket|file|key delete", "kops delete", "eksctl delete|drain",
            "heroku|fly|flyctl +delete",
        ),
        hits=(
            "doctl compute droplet delete 1 -f", "hcloud server delete web", "linode-cli linodes delete 1",
            "s3cmd rb s3://b", "mc rm -r --force m/b", "kops delete cluster --name c --yes",
            "eksctl delete cluster --name c", "heroku apps:destroy x", "heroku pg:reset DATABASE",
            "fly apps destroy x", "fly volumes destroy v", "oci compute instance terminate --instance-id i",
            "openstack server delete s",
        ),
        misses=(
            "doctl compute droplet list", "hcloud server list", "s3cmd ls", "mc ls m/b", "heroku pg:info",
            "fly status",
        ),
    ),
    Rule(
        "cloud-stop", DANGEROUS, "the machine goes down, or is written anew",
        (
            "doctl compute droplet-action power-off|shutdown|power-cycle|reboot|rebuild|restore|password-reset",
            "hcloud|linode-cli|scw|vultr-cli|vultr|civo|exo|upctl|yc * poweroff|shutdown|stop|halt|reset|rebuild",
            "hcloud|linode-cli|scw|vultr-cli|vultr|civo|exo|upctl|yc * reboot",
            "hcloud|linode-cli|scw|vultr-cli|vultr|exo|upctl|yc * * poweroff|shutdown|stop|halt|reset|rebuild|reboot",
            "openstack server stop|reboot|rebuild|shelve|suspend|pause|lock|resize|evacuate|migrate|rescue",
            "hcloud server reset-password|disable-*|request-console", "linode-cli linodes disk-reset|*-reset-password",
            "oci * * action|change-compartment", "ibmcloud is instance-stop|instance-reboot", "mc|mcli admin service",
            "kops rolling-update --yes", "kops rolling-update|update|replace --force|--cloudonly",
        ),
        hits=("hcloud server poweroff x", "openstack server rebuild x", "linode-cli linodes rebuild 1"),
        misses=("hcloud server list", "openstack server show x", "openstack server start x"),
        instead="take a snapshot first",
    ),
    Rule(
        "cloud-public", DANGEROUS, "everybody on the internet can read it, or change it",
        (
            "s3cmd setacl --acl-public", "mc|mcli anonymous|policy set|public|download|upload", "s3cmd setpolicy",
            "az storage container set-permission", "az storage * * --allow-blob-public-access=true",
            "az sql|postgres|mysql|redis|cosmosdb|synapse * firewall-rule create|update",
            "az sql|postgres|mysql|redis|cosmosdb firewall-rule|firewall-rules create|update",
            "aws rds modify-db-*|create-db-* --publicly-accessible", "gcloud sql instances patch --authorized-networks",
            "gsutil acl|defacl|iam ch :*AllUsers*|*allUsers*|*allAuthenticated*",
        ),
        hits=("s3cmd setacl --acl-public s3://b", "mc anonymous set public play/b"),
        misses=("mc anonymous get play/b", "s3cmd info s3://b"),
    ),
    Rule(
        "cloud-protection-off", DANGEROUS, "it takes away what protects against losing data",
        (
            "aws s3api put-bucket-versioning --versioning-configuration=*Suspended*", "aws logs put-retention-policy",
            "aws * modify-*|update-* --no-deletion-protection|--no-disable-api-termination",
            "aws * modify-*|update-* --no-deletion-protection-enabled", "aws rds modify-* --backup-retention-period=0",
            "aws dynamodb update-continuous-backups --point-in-time-recovery-specification=*alse*",
            "gsutil versioning|lifecycle|retention|autoclass set", "az backup * disable|delete",
            "gcloud * * update|patch --no-backup|--no-deletion-protection", "gcloud pubsub subscriptions seek",
        ),
        hits=(
            "aws rds modify-db-instance --db-instance-identifier d --no-deletion-protection",
            "gsutil versioning set off gs://b", "aws rds modify-db-instance --backup-retention-period 0",
        ),
        misses=("aws rds describe-db-instances", "gsutil versioning get gs://b"),
    ),
    Rule(
        "az-run", DANGEROUS, "it runs commands on machines, or makes all of a group as the template has it",
        (
            "az vm|vmss run-command invoke|create", "az aks command invoke",
            "az deployment * create --mode=Complete|complete", "az rest --method=delete|DELETE",
        ),
        hits=("az vm run-command invoke -g g -n v --command-id RunShellScript", "az rest --method delete --url x"),
        misses=("az vm run-command list -g g --vm-name v", "az rest --method get --url https://x"),
    ),
    Rule(
        "az-rest", MODERATE, "it may change something on the server",
        ("az rest --method=post|put|patch|POST|PUT|PATCH",),
        hits=("az rest --method put --url https://x --body y",),
        misses=("az rest --method get --url https://x",),
    ),
    Rule(
        "az-key-shown", DANGEROUS, "it shows keys",
        ("az signalr|webpubsub key", "az rest --uri=*listKeys*|*listSecrets*|*list?Keys*|*listConnectionStrings*"),
        hits=("az signalr key list -n n -g g",),
        misses=("az keyvault key list --vault-name v",),
        shown=True,
    ),
    Rule(
        "platform-delete", DANGEROUS, "it deletes a project, an environment or what belongs to it",
        (
            "vercel|vc|now|netlify|ntl|wrangler|firebase +delete",
            "railway|render|circleci|serverless|sls|amplify|eb|supabase +delete",
            "pscale|turso|neonctl|sam|cdk|copilot|fastly +delete",
            "cf|doppler|infisical|ngrok|stripe|hf|huggingface-cli|ollama|azcopy|neon|prisma|railway +delete",
            "dvc|mlflow|wandb|kaggle|flarectl|sentry-cli|circleci|drone|gitlab-runner|jira|linear +delete",
            "render|eas|appwrite|hasura|bosh|func|swa|twilio|sf|okta|auth0|modal|vastai|headscale|copilot +delete",
            "cloudflared tunnel delete|cleanup",
            "sam delete", "cdk destroy", "wrangler delete",
        ),
        hits=(
            "vercel remove x --yes", "vercel env rm KEY", "netlify sites:delete x", "wrangler delete",
            "firebase firestore:delete --all-collections", "serverless remove", "sam delete", "cdk destroy --force",
            "eb terminate", "wrangler kv namespace delete --namespace-id x",
        ),
        misses=(
            "vercel ls", "vercel env ls", "netlify status", "firebase projects:list", "wrangler tail", "cdk diff",
        ),
    ),
    Rule(
        "platform-stop", DANGEROUS, "what people use stops or changes at once",
        (
            "heroku|herokuu ps?scale :*=0",
            "heroku|herokuu maintenance?on|clients?destroy|clients?rotate|clients?update|features?disable",
            "heroku|herokuu members?remove|access?remove|access?update|apps?leave|apps?rename",
            "heroku|herokuu apps?transfer|repo?reset|config?unset|ps?stop|ps?kill",
            "heroku|herokuu pg?promote|pg?copy|pg?backups?restore|pg?upgrade|rollback|releases?rollback",
            "fly|flyctl scale :0|count", "fly|flyctl machine|machines|m stop|destroy|kill|remove", "railway down",
            "cf stop|restart|restage|rename|passwd", "cf scale -i=0", "cf scale :0", "eb swap|abort|restore",
            "wrangler d1 execute --command=*[Dd][Rr][Oo][Pp]*|*[Dd][Ee][Ll][Ee][Tt][Ee]*|*[Tt][Rr][Uu][Nn]*",
        ),
        hits=("heroku ps:scale web=0", "heroku pg:promote X", "heroku maintenance:on", "railway down"),
        misses=("heroku ps", "heroku pg:info", "heroku logs", "fly logs", "heroku releases"),
    ),
    Rule(
        "terraform-destroy", DANGEROUS, "it deletes all that this configuration made",
        (
            "terraform|tofu|terragrunt destroy|destroy-all", "terraform|tofu|terragrunt apply -destroy",
            "terragrunt run-all|run :destroy", "pulumi destroy|down|dn", "pulumi stack rm",
        ),
        hits=(
            "terraform destroy", "terraform apply -destroy -auto-approve", "terragrunt run-all destroy",
            "pulumi destroy --yes", "tofu destroy -auto-approve",
        ),
        misses=("terraform plan", "terraform plan -destroy", "terraform show", "pulumi preview"),
        instead="terraform plan -destroy shows what would go",
    ),
    Rule(
        "terraform-blind", DANGEROUS, "it changes infrastructure without showing what first",
        (
            "terraform|tofu|terragrunt apply -auto-approve", "terragrunt run-all|apply-all|run :apply|apply-all",
            "terragrunt apply-all", "terraform|tofu apply -replace", "pulumi up|update -y|-f",
        ),
        hits=("terraform apply -auto-approve", "terragrunt run-all apply", "pulumi up --yes"),
        misses=("terraform apply plan.out", "terraform plan", "pulumi up"),
        instead="terraform plan -out plan, read it, then terraform apply plan",
    ),
    Rule(
        "terraform-state", DANGEROUS, "it changes what is believed to exist: things get lost or made twice",
        (
            "terraform|tofu|terragrunt state rm|push|mv|replace-provider",
            "terraform|tofu|terragrunt force-unlock|taint", "terraform|tofu|terragrunt workspace delete",
            "pulumi state delete|edit|unprotect", "pulumi cancel", "pulumi stack import",
            "terraform|tofu init -migrate-state|-force-copy",
        ),
        hits=(
            "terraform state rm aws_instance.x", "terraform force-unlock 1", "terraform workspace delete prod",
            "terraform taint aws_instance.x", "pulumi cancel",
        ),
        misses=("terraform state list", "terraform state show x", "terraform workspace list"),
    ),
    Rule(
        "ansible-command", DANGEROUS, "it runs this on every machine that it matches",
        (
            "ansible -m=script|*.script|expect|*.expect|win_*|*.win_*",
            "ansible -m=reboot|file|user|group|apt|yum|dnf|pip|package|service|systemd|systemd_service|sysctl",
            "ansible -m=*.reboot|*.file|*.user|*.group|*.apt|*.yum|*.dnf|*.package|*.service|*.systemd|*.sysctl",
            "ansible -m=copy|lineinfile|mount|filesystem|parted|lvol|template|cron|authorized_key|iptables|shutdown",
            "ansible -m=*.copy|*.lineinfile|*.mount|*.template|*.cron|*.authorized_key|*.iptables|*.shutdown",
        ),
        hits=("ansible all -m script -a x.sh", "ansible web -m file -a state=absent", "ansible all -m reboot"),
        misses=("ansible all -m ping", "ansible all --list-hosts", "ansible web -a 'df -h'"),
        instead="--check --diff shows what would change, --limit keeps it to some",
    ),
    Rule(
        "ansible-module", MODERATE, "it runs this on every machine that it matches",
        (
            "ansible -m !-m=ping|setup|debug|stat|gather_facts|service_facts|package_facts|find|getent|assert "
            "!-m=*.ping|*.setup|*.debug|*.stat|*.gather_facts|*.service_facts|*.package_facts|*.find|*.getent "
            "!-m=shell|command|raw|*.shell|*.command|*.raw|win_ping|*.win_ping|mount_facts|wait_for|fail|meta",
        ),
        hits=("ansible all -m unarchive -a 'src=a.tgz dest=/srv'",),
        misses=("ansible all -m ping", "ansible web -m setup", "ansible web -m shell -a uptime"),
        instead="--check --diff shows what would change, --limit keeps it to some",
    ),
    Rule(
        "salt-command", DANGEROUS, "it runs this on every machine that it matches",
        (
            "salt|salt-ssh * cmd.script*|cmd.exec_code*|cmd.tty|cmd.powershell*|state.*|service.*|system.* +write",
            "salt|salt-ssh * pkg.*|file.*|user.*|group.*|ssh.*|cp.*|mount.*|iptables.*|cron.* +write",
            "knife exec|winrm", "bolt command|script|plan|task run", "knife * delete|bulk", "knife data bag delete",
        ),
        hits=("salt '*' state.apply", "knife node delete n -y", "salt '*' service.stop nginx"),
        misses=("salt '*' test.ping", "knife node list", "salt '*' cmd.run uptime", "salt '*' service.status x"),
    ),
    Rule(
        "salt-keys", DANGEROUS, "it decides which machines belong",
        ("salt-key -a|-A|-d|-D|-r|-R", "puppet ca|cert|node clean|destroy|revoke|sign|purge", "puppet ssl clean"),
        hits=("salt-key -A", "puppet ca clean x"),
        misses=("salt-key -L",),
    ),
    Rule(
        "consul-delete", DANGEROUS, "it deletes settings or takes servers out of the cluster",
        (
            "consul kv delete", "consul|nomad operator raft remove-peer|transfer-leadership",
            "consul|nomad snapshot restore", "consul|nomad operator snapshot restore", "consul leave|force-leave",
            "nomad stop", "nomad job stop|revert", "nomad +delete", "nomad system gc", "nomad node drain|eligibility",
        ),
        hits=(
            "consul kv delete -recurse app/", "nomad job stop -purge web", "nomad node drain -enable n",
            "consul force-leave n", "consul snapshot restore b",
        ),
        misses=("consul kv get app/x", "nomad job status", "nomad node status", "consul members"),
    ),
    Rule(
        "consul-secret", DANGEROUS, "by its name it is a secret",
        ("consul kv get|export :*secret*|*passw*|*token*|*credential*|*apikey*|*private*", "consul kv export #0"),
        hits=("consul kv get app/db_password",),
        misses=("consul kv get app/port",),
        shown=True,
    ),
    Rule(
        "consul-acl", DANGEROUS, "it changes who may do what",
        ("consul|nomad acl bootstrap|token|policy|role|set-agent-token +priv",),
        hits=("consul acl token delete -id x",),
        misses=("consul acl policy list",),
    ),
    Rule(
        "gitlab-runner-loss", MODERATE, "jobs that wait for this runner stay undone",
        ("gitlab-runner unregister|stop|uninstall", "gitlab-runner verify --delete"),
        hits=("gitlab-runner unregister --all-runners",),
        misses=("gitlab-runner list", "gitlab-runner verify"),
    ),
    Rule(
        "tailscale-down", DANGEROUS, "this machine leaves the private network: whoever comes that way is cut off",
        (
            "tailscale down|logout", "tailscale up --reset|--shields-up|--force-reauth", "tailscale set --shields-up",
            "warp-cli disconnect|registration", "netbird|headscale down",
        ),
        hits=("tailscale down", "tailscale logout"),
        misses=("tailscale status", "tailscale ip"),
        lockout=True,
    ),
    Rule(
        "tunnel-open", DANGEROUS, "it makes something on this machine reachable from the internet",
        ("tailscale funnel", "cloudflared tunnel --url", "ngrok http|tcp|tls|start|tunnel", "lt|localtunnel|expose"),
        hits=("tailscale funnel 3000", "cloudflared tunnel --url http://localhost:80", "ngrok http 80"),
        misses=("cloudflared tunnel list", "tailscale serve status", "ngrok version"),
    ),
    Rule(
        "deploy", MODERATE, "it puts a new version where people use it",
        (
            "vercel|vc|netlify|ntl|firebase|wrangler|fly|flyctl deploy|up|promote|rollback|publish",
            "serverless|sls|sam|cdk|eb|cf|railway|gcloud deploy|up|promote|rollback|publish",
            "gcloud app|run|functions deploy",
        ),
        hits=("vercel deploy --prod", "fly deploy", "cdk deploy"),
        misses=("vercel ls", "cdk diff"),
    ),
    Rule(
        "ansible-lookup", DANGEROUS, "a lookup in a template runs commands and reads files on this machine",
        ("ansible|ansible-playbook|ansible-console|ansible-pull -e|--extra-vars=*lookup(*|*query(*",),
        hits=("ansible all -m ping -e '{{ lookup(1) }}'",), misses=("ansible all -m debug -a var=x",),
    ),
    Rule(
        "ansible-secret", DANGEROUS, "it fetches a secret from those machines",
        ("ansible -m=slurp|*.slurp|fetch|*.fetch -a=*shadow*|*.env*|*id_rsa*|*id_ed25519*|*.pem*|*.key*"
         "|*.pgpass*|*.netrc*",),
        hits=("ansible all -m slurp -a src=/etc/shadow",), misses=("ansible all -m slurp -a src=/etc/hosts",),
            shown=True,
    ),
)  # fmt: skip
