"""Programs of Google's cloud."""

PROGRAMS = {
    "gcloud": """read --account=text --project=text --format=text --quiet,-q --verbosity=text --log-http
   --trace-token=text --flatten=text --billing-project=text --configuration=text --flags-file=read
   --impersonate-service-account=text --user-output-enabled=?text --no-user-output-enabled --access-token-file=read
   --help!help -h!help --version!help -v!help --filter=text --limit=text --page-size=text --sort-by=text --uri
   --regexp,-r=text --zone=text --zones=text --region=text --regions=text --global --location=text --locations=text
   --cluster=text --instance,-i=text --instances=text --network=text --bucket=text --service=text --services=text
   --version=text --all --show-deleted --database=text --namespace=text --organization=text --folder=text
   --billing-account=text --freshness=text --order=text --policy=text --resource=text --include-tags
   --show-all-projects --available --enabled --scope=text --tail --follow --log-filter=text
   --include-sensitive-values!secret --repository=text --show-occurrences --table=text --env=text --environment=text
   --job=text --port=text --start=text --key=text --keyring=text --dry-run!dry --validate-only!dry --async --no-async
   --member=text --role=text --iam-account=text --managed-by=text --subscription=text --topic=text --platform=text
   --status=text --type=text --name=text --names=text --full --since=text --execution=text --dataset=text --view=text
   --data-filter=text --image-family=text --image-project=text --show-preview-images --no-standard-images --sort=text
   --nodepool=text --node-pool=text --backend-service=text --url-map=text --security-policy=text --router=text
   --zone-id=text --show-json
 info|version|help|topic|cheat-sheet|feedback: read text* --anonymize --run-diagnostics --show-log
 init|docker|interactive|survey: write,net text*
 components: read
 components list: net none --only-local-state --show-versions --show-hidden
 components *: write,net,exec text*
 config: read
 config list|get-value|get: read text* --all
 config configurations: read
 config configurations list|describe: read text* --all
 config configurations create|activate|delete|rename: write text*
 config *: write text*
 auth: read
 auth list: read none --filter-account=text
 auth print-access-token|print-identity-token|describe: secret,net text* --audiences=text
 auth application-default: secret,net text* --audiences=text
 auth application-default print-access-token: secret,net none
 auth application-default login|revoke|set-quota-project: write,net text*
 auth *: write,net text* --key-file=read
 secrets: write,net text*
 secrets versions: write,net text*
 secrets versions access: secret,net text* --secret=text --out-file=write
 secrets versions set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 secrets versions list|describe|read|list-*|describe-*|get-*|get|lookup|search: net text*
 secrets versions search-*|check-*|preview|diff|tail|validate: net text*
 secrets versions tail-serial-port-output|os-inventory|lint|wait: net text*
 secrets versions test-iam-permissions|query: net text*
 secrets versions delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 secrets versions abandon-instances: delete,net text*
 secrets versions *: write,net text*
 secrets versions * set-iam-policy|add-iam-policy-binding: priv,net text*
 secrets versions * remove-iam-policy-binding: priv,net text*
 secrets versions * list|describe|read|list-*|describe-*|get-*|get|lookup|search: net text*
 secrets versions * search-*|check-*|preview|diff|validate|wait: net text*
 secrets versions * test-iam-permissions: net text*
 secrets versions * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 secrets versions * *: write,net text*
 secrets versions * * delete|remove|destroy|purge: delete,net text*
 secrets versions * * list|describe|list-*|describe-*|get-*|get|lookup|search: net text*
 secrets versions * * validate: net text*
 secrets delete|remove|destroy|purge: delete,net text*
 secrets set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 secrets list|describe|read|list-*|describe-*|get-*|lookup|search|search-*: net text*
 secrets export-list|validate|check-*|test-iam-permissions: net text*
 secrets *: write,net text*
 secrets * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 secrets * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 secrets * check-*|preview|diff|tail|validate|tail-serial-port-output: net text*
 secrets * os-inventory|lint|wait|test-iam-permissions|query: net text*
 secrets * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 secrets * abandon-instances: delete,net text*
 secrets * *: write,net text*
 secrets * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 secrets * * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 secrets * * check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 secrets * * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 secrets * * *: write,net text*
 secrets * * * delete|remove|destroy|purge: delete,net text*
 secrets * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
 kms: write,net text*
 kms decrypt|asymmetric-decrypt|raw-decrypt: secret,net text* --plaintext-file=write --ciphertext-file=read --key=text
 kms delete|remove|destroy|purge: delete,net text*
 kms set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 kms list|describe|read|list-*|describe-*|get-*|lookup|search|search-*: net text*
 kms export-list|validate|check-*|test-iam-permissions: net text*
 kms *: write,net text*
 kms * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 kms * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 kms * check-*|preview|diff|tail|validate|tail-serial-port-output|os-inventory: net text*
 kms * lint|wait|test-iam-permissions|query: net text*
 kms * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 kms * abandon-instances: delete,net text*
 kms * *: write,net text*
 kms * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 kms * * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 kms * * check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 kms * * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 kms * * *: write,net text*
 kms * * * delete|remove|destroy|purge: delete,net text*
 kms * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
 iam: write,net text*
 iam service-accounts: priv,net text*
 iam service-accounts keys: priv,net text*
 iam service-accounts keys list|describe: net text*
 iam service-accounts keys set-iam-policy|add-iam-policy-binding: priv,net text*
 iam service-accounts keys remove-iam-policy-binding: priv,net text*
 iam service-accounts keys read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 iam service-accounts keys check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 iam service-accounts keys delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 iam service-accounts keys *: priv,secret,net write?
 iam service-accounts keys * delete|remove|destroy|purge: delete,net text*
 iam service-accounts keys * list|describe|list-*|describe-*|get-*|get|lookup: net text*
 iam service-accounts keys * search|validate: net text*
 iam service-accounts list|describe: net text*
 iam service-accounts get-iam-policy: net text*
 iam service-accounts set-iam-policy|add-iam-policy-binding: priv,net text*
 iam service-accounts remove-iam-policy-binding: priv,net text*
 iam service-accounts read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 iam service-accounts check-*|preview|diff|tail|validate|tail-serial-port-output: net text*
 iam service-accounts os-inventory|lint|wait|test-iam-permissions|query: net text*
 iam service-accounts delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 iam service-accounts abandon-instances: delete,net text*
 iam service-accounts *: priv,net text*
 iam service-accounts * set-iam-policy|add-iam-policy-binding: priv,net text*
 iam service-accounts * remove-iam-policy-binding: priv,net text*
 iam service-accounts * list|describe|read|list-*|describe-*|get-*|get|lookup: net text*
 iam service-accounts * search|search-*|check-*|preview|diff|validate|wait: net text*
 iam service-accounts * test-iam-permissions: net text*
 iam service-accounts * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 iam service-accounts * *: write,net text*
 iam service-accounts * * delete|remove|destroy|purge: delete,net text*
 iam service-accounts * * list|describe|list-*|describe-*|get-*|get|lookup|search: net text*
 iam service-accounts * * validate: net text*
 iam roles|workload-identity-pools: priv,net text*
 iam roles|workload-identity-pools list|describe: net text*
 iam roles|workload-identity-pools copy-list: net text*
 iam roles|workload-identity-pools set-iam-policy|add-iam-policy-binding: priv,net text*
 iam roles|workload-identity-pools remove-iam-policy-binding: priv,net text*
 iam roles|workload-identity-pools read|list-*|describe-*|get-*|get|lookup|search: net text*
 iam roles|workload-identity-pools search-*|check-*|preview|diff|tail|validate: net text*
 iam roles|workload-identity-pools tail-serial-port-output|os-inventory|lint|wait: net text*
 iam roles|workload-identity-pools test-iam-permissions|query: net text*
 iam roles|workload-identity-pools delete|remove|destroy|purge|delete-*|remove-*: delete,net text*
 iam roles|workload-identity-pools clear-*|reset|abandon-instances: delete,net text*
 iam roles|workload-identity-pools *: write,net text*
 iam roles|workload-identity-pools * set-iam-policy|add-iam-policy-binding: priv,net text*
 iam roles|workload-identity-pools * remove-iam-policy-binding: priv,net text*
 iam roles|workload-identity-pools * list|describe|read|list-*|describe-*|get-*: net text*
 iam roles|workload-identity-pools * get|lookup|search|search-*|check-*|preview: net text*
 iam roles|workload-identity-pools * diff|validate|wait|test-iam-permissions: net text*
 iam roles|workload-identity-pools * delete|remove|destroy|purge|delete-*|remove-*: delete,net text*
 iam roles|workload-identity-pools * abandon: delete,net text*
 iam roles|workload-identity-pools * *: write,net text*
 iam roles|workload-identity-pools * * delete|remove|destroy|purge: delete,net text*
 iam roles|workload-identity-pools * * list|describe|list-*|describe-*|get-*|get: net text*
 iam roles|workload-identity-pools * * lookup|search|validate: net text*
 iam list-grantable-roles|list-testable-permissions: net text*
 iam delete|remove|destroy|purge: delete,net text*
 iam set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 iam list|describe|read|list-*|describe-*|get-*|lookup|search|search-*: net text*
 iam export-list|validate|check-*|test-iam-permissions: net text*
 iam *: priv,net text*
 iam * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 iam * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 iam * check-*|preview|diff|tail|validate|tail-serial-port-output|os-inventory: net text*
 iam * lint|wait|test-iam-permissions|query: net text*
 iam * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 iam * abandon-instances: delete,net text*
 iam * *: write,net text*
 iam * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 iam * * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 iam * * check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 iam * * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 iam * * *: write,net text*
 iam * * * delete|remove|destroy|purge: delete,net text*
 iam * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
 compute: write,net text*
 compute ssh: write,net text text* --command=remote --ssh-key-file=read --tunnel-through-iap --dry-run!dry
   --internal-ip --ssh-flag=text --strict-host-key-checking=text --zone=text --plain --container=text
 compute scp: write,net copy+ put --recurse --compress --port=text --tunnel-through-iap --zone=text --dry-run!dry
 compute start-iap-tunnel|connect-to-serial-port|config-ssh: write,net text*
 compute reset-windows-password: write,net text*
 compute firewall-rules: write,net text*
 compute firewall-rules list|describe: net text*
 compute firewall-rules set-iam-policy|add-iam-policy-binding: priv,net text*
 compute firewall-rules remove-iam-policy-binding: priv,net text*
 compute firewall-rules read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 compute firewall-rules check-*|preview|diff|tail|validate: net text*
 compute firewall-rules tail-serial-port-output|os-inventory|lint|wait: net text*
 compute firewall-rules test-iam-permissions|query: net text*
 compute firewall-rules delete|remove|destroy|purge|delete-*|remove-*|clear-*: delete,net text*
 compute firewall-rules reset|abandon-instances: delete,net text*
 compute firewall-rules *: priv,net text*
 compute firewall-rules * set-iam-policy|add-iam-policy-binding: priv,net text*
 compute firewall-rules * remove-iam-policy-binding: priv,net text*
 compute firewall-rules * list|describe|read|list-*|describe-*|get-*|get|lookup: net text*
 compute firewall-rules * search|search-*|check-*|preview|diff|validate|wait: net text*
 compute firewall-rules * test-iam-permissions: net text*
 compute firewall-rules * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 compute firewall-rules * *: write,net text*
 compute firewall-rules * * delete|remove|destroy|purge: delete,net text*
 compute firewall-rules * * list|describe|list-*|describe-*|get-*|get|lookup|search: net text*
 compute firewall-rules * * validate: net text*
 compute delete|remove|destroy|purge: delete,net text*
 compute set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 compute list|describe|read|list-*|describe-*|get-*|lookup|search|search-*: net text*
 compute export-list|validate|check-*|test-iam-permissions: net text*
 compute *: write,net text*
 compute * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 compute * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 compute * check-*|preview|diff|tail|validate|tail-serial-port-output: net text*
 compute * os-inventory|lint|wait|test-iam-permissions|query: net text*
 compute * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 compute * abandon-instances: delete,net text*
 compute * *: write,net text*
 compute * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 compute * * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 compute * * check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 compute * * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 compute * * *: write,net text*
 compute * * * delete|remove|destroy|purge: delete,net text*
 compute * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
 app: write,net text*
 app logs: net text*
 app logs read|tail: net text*
 app logs set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 app logs list|describe|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 app logs check-*|preview|diff|validate|tail-serial-port-output|os-inventory|lint: net text*
 app logs wait|test-iam-permissions|query: net text*
 app logs delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 app logs abandon-instances: delete,net text*
 app logs *: write,net text*
 app logs * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 app logs * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 app logs * check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 app logs * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 app logs * *: write,net text*
 app logs * * delete|remove|destroy|purge: delete,net text*
 app logs * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
 app browse|open-console: net text*
 app deploy|create|update|repair: write,net read* --no-promote --promote --stop-previous-version
 app delete|remove|destroy|purge: delete,net text*
 app set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 app list|describe|read|list-*|describe-*|get-*|lookup|search|search-*: net text*
 app export-list|validate|check-*|test-iam-permissions: net text*
 app *: write,net text*
 app * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 app * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 app * check-*|preview|diff|tail|validate|tail-serial-port-output|os-inventory: net text*
 app * lint|wait|test-iam-permissions|query: net text*
 app * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 app * abandon-instances: delete,net text*
 app * *: write,net text*
 app * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 app * * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 app * * check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 app * * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 app * * *: write,net text*
 app * * * delete|remove|destroy|purge: delete,net text*
 app * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
 functions: write,net text*
 functions call: exec,net text* --data=text
 functions logs: net
 functions logs read: net text*
 functions logs set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 functions logs list|describe|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 functions logs check-*|preview|diff|tail|validate|tail-serial-port-output: net text*
 functions logs os-inventory|lint|wait|test-iam-permissions|query: net text*
 functions logs delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 functions logs abandon-instances: delete,net text*
 functions logs *: write,net text*
 functions logs * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 functions logs * list|describe|read|list-*|describe-*|get-*|get|lookup|search: net text*
 functions logs * search-*|check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 functions logs * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 functions logs * *: write,net text*
 functions logs * * delete|remove|destroy|purge: delete,net text*
 functions logs * * list|describe|list-*|describe-*|get-*|get|lookup|search: net text*
 functions logs * * validate: net text*
 functions delete|remove|destroy|purge: delete,net text*
 functions set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 functions list|describe|read|list-*|describe-*|get-*|lookup|search|search-*: net text*
 functions export-list|validate|check-*|test-iam-permissions: net text*
 functions *: write,net text*
 functions * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 functions * list|describe|read|list-*|describe-*|get-*|get|lookup|search: net text*
 functions * search-*|check-*|preview|diff|tail|validate|tail-serial-port-output: net text*
 functions * os-inventory|lint|wait|test-iam-permissions|query: net text*
 functions * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 functions * abandon-instances: delete,net text*
 functions * *: write,net text*
 functions * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 functions * * list|describe|read|list-*|describe-*|get-*|get|lookup|search: net text*
 functions * * search-*|check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 functions * * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 functions * * *: write,net text*
 functions * * * delete|remove|destroy|purge: delete,net text*
 functions * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
 logging: write,net text*
 logging read: net text*
 logging tail: net text* --buffer-window=text
 logging write: write,net text*
 logging delete|remove|destroy|purge: delete,net text*
 logging set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 logging list|describe|list-*|describe-*|get-*|lookup|search|search-*: net text*
 logging export-list|validate|check-*|test-iam-permissions: net text*
 logging *: write,net text*
 logging * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 logging * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 logging * check-*|preview|diff|tail|validate|tail-serial-port-output: net text*
 logging * os-inventory|lint|wait|test-iam-permissions|query: net text*
 logging * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 logging * abandon-instances: delete,net text*
 logging * *: write,net text*
 logging * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 logging * * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 logging * * check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 logging * * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 logging * * *: write,net text*
 logging * * * delete|remove|destroy|purge: delete,net text*
 logging * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
 projects: write,net text*
 projects get-ancestors|get-ancestors-iam-policy: net text*
 projects delete|remove|destroy|purge: delete,net text*
 projects set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 projects list|describe|read|list-*|describe-*|get-*|lookup|search|search-*: net text*
 projects export-list|validate|check-*|test-iam-permissions: net text*
 projects *: write,net text*
 projects * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 projects * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 projects * check-*|preview|diff|tail|validate|tail-serial-port-output: net text*
 projects * os-inventory|lint|wait|test-iam-permissions|query: net text*
 projects * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 projects * abandon-instances: delete,net text*
 projects * *: write,net text*
 projects * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 projects * * list|describe|read|list-*|describe-*|get-*|get|lookup|search: net text*
 projects * * search-*|check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 projects * * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 projects * * *: write,net text*
 projects * * * delete|remove|destroy|purge: delete,net text*
 projects * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
 storage: write,net text*
 storage ls|cat|du|hash: net text* -l,--long -R,-r,--recursive -a,--all-versions -L -b,--buckets -e -j -c,--total
   -s,--summarize --readable-sizes -d,--display-url
 storage cp: write,net copy+ put -r,-R,--recursive -n,--no-clobber --gzip-local-all --continue-on-error -c
   --cache-control=text --content-type=text
 storage mv: write,net move+ put
 storage rsync: write,net copy put -r,-R,--recursive --delete-unmatched-destination-objects!delete -n!dry
   --exclude=text
 storage rm: delete,net text+ -r,-R,--recursive -a,--all-versions
 storage sign-url: secret,net text* --duration=text --private-key-file=read
 storage delete|remove|destroy|purge: delete,net text*
 storage set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 storage list|describe|read|list-*|describe-*|get-*|lookup|search|search-*: net text*
 storage export-list|validate|check-*|test-iam-permissions: net text*
 storage *: write,net text*
 storage * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 storage * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 storage * check-*|preview|diff|tail|validate|tail-serial-port-output: net text*
 storage * os-inventory|lint|wait|test-iam-permissions|query: net text*
 storage * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 storage * abandon-instances: delete,net text*
 storage * *: write,net text*
 storage * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 storage * * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 storage * * check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 storage * * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 storage * * *: write,net text*
 storage * * * delete|remove|destroy|purge: delete,net text*
 storage * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
 sql: write,net text*
 sql connect: exec,net text* -u=text
 sql generate-login-token: secret,net text*
 sql delete|remove|destroy|purge: delete,net text*
 sql set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 sql list|describe|read|list-*|describe-*|get-*|lookup|search|search-*: net text*
 sql export-list|validate|check-*|test-iam-permissions: net text*
 sql *: write,net text*
 sql * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 sql * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 sql * check-*|preview|diff|tail|validate|tail-serial-port-output|os-inventory: net text*
 sql * lint|wait|test-iam-permissions|query: net text*
 sql * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 sql * abandon-instances: delete,net text*
 sql * *: write,net text*
 sql * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 sql * * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 sql * * check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 sql * * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 sql * * *: write,net text*
 sql * * * delete|remove|destroy|purge: delete,net text*
 sql * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
 container: write,net text*
 container clusters: write,net text*
 container clusters get-credentials: write,net text* --internal-ip --dns-endpoint
 container clusters set-iam-policy|add-iam-policy-binding: priv,net text*
 container clusters remove-iam-policy-binding: priv,net text*
 container clusters list|describe|read|list-*|describe-*|get-*|get|lookup|search: net text*
 container clusters search-*|check-*|preview|diff|tail|validate: net text*
 container clusters tail-serial-port-output|os-inventory|lint|wait: net text*
 container clusters test-iam-permissions|query: net text*
 container clusters delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 container clusters abandon-instances: delete,net text*
 container clusters *: write,net text*
 container clusters * set-iam-policy|add-iam-policy-binding: priv,net text*
 container clusters * remove-iam-policy-binding: priv,net text*
 container clusters * list|describe|read|list-*|describe-*|get-*|get|lookup|search: net text*
 container clusters * search-*|check-*|preview|diff|validate|wait: net text*
 container clusters * test-iam-permissions: net text*
 container clusters * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 container clusters * *: write,net text*
 container clusters * * delete|remove|destroy|purge: delete,net text*
 container clusters * * list|describe|list-*|describe-*|get-*|get|lookup|search: net text*
 container clusters * * validate: net text*
 container images: write,net text*
 container images list|describe: net text*
 container images list-tags: net text*
 container images set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 container images read|list-*|describe-*|get-*|get|lookup|search|search-*|check-*: net text*
 container images preview|diff|tail|validate|tail-serial-port-output|os-inventory: net text*
 container images lint|wait|test-iam-permissions|query: net text*
 container images delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 container images abandon-instances: delete,net text*
 container images *: write,net text*
 container images * set-iam-policy|add-iam-policy-binding: priv,net text*
 container images * remove-iam-policy-binding: priv,net text*
 container images * list|describe|read|list-*|describe-*|get-*|get|lookup|search: net text*
 container images * search-*|check-*|preview|diff|validate|wait: net text*
 container images * test-iam-permissions: net text*
 container images * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 container images * *: write,net text*
 container images * * delete|remove|destroy|purge: delete,net text*
 container images * * list|describe|list-*|describe-*|get-*|get|lookup|search: net text*
 container images * * validate: net text*
 container delete|remove|destroy|purge: delete,net text*
 container set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 container list|describe|read|list-*|describe-*|get-*|lookup|search|search-*: net text*
 container export-list|validate|check-*|test-iam-permissions: net text*
 container *: write,net text*
 container * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 container * list|describe|read|list-*|describe-*|get-*|get|lookup|search: net text*
 container * search-*|check-*|preview|diff|tail|validate|tail-serial-port-output: net text*
 container * os-inventory|lint|wait|test-iam-permissions|query: net text*
 container * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 container * abandon-instances: delete,net text*
 container * *: write,net text*
 container * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 container * * list|describe|read|list-*|describe-*|get-*|get|lookup|search: net text*
 container * * search-*|check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 container * * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 container * * *: write,net text*
 container * * * delete|remove|destroy|purge: delete,net text*
 container * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
 spanner: write,net text*
 spanner databases: write,net text*
 spanner databases execute-sql: write,net text* --sql=text
 spanner databases set-iam-policy|add-iam-policy-binding: priv,net text*
 spanner databases remove-iam-policy-binding: priv,net text*
 spanner databases list|describe|read|list-*|describe-*|get-*|get|lookup|search: net text*
 spanner databases search-*|check-*|preview|diff|tail|validate: net text*
 spanner databases tail-serial-port-output|os-inventory|lint|wait: net text*
 spanner databases test-iam-permissions|query: net text*
 spanner databases delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 spanner databases abandon-instances: delete,net text*
 spanner databases *: write,net text*
 spanner databases * set-iam-policy|add-iam-policy-binding: priv,net text*
 spanner databases * remove-iam-policy-binding: priv,net text*
 spanner databases * list|describe|read|list-*|describe-*|get-*|get|lookup|search: net text*
 spanner databases * search-*|check-*|preview|diff|validate|wait: net text*
 spanner databases * test-iam-permissions: net text*
 spanner databases * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 spanner databases * *: write,net text*
 spanner databases * * delete|remove|destroy|purge: delete,net text*
 spanner databases * * list|describe|list-*|describe-*|get-*|get|lookup|search: net text*
 spanner databases * * validate: net text*
 spanner delete|remove|destroy|purge: delete,net text*
 spanner set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 spanner list|describe|read|list-*|describe-*|get-*|lookup|search|search-*: net text*
 spanner export-list|validate|check-*|test-iam-permissions: net text*
 spanner *: write,net text*
 spanner * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 spanner * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 spanner * check-*|preview|diff|tail|validate|tail-serial-port-output: net text*
 spanner * os-inventory|lint|wait|test-iam-permissions|query: net text*
 spanner * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 spanner * abandon-instances: delete,net text*
 spanner * *: write,net text*
 spanner * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 spanner * * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 spanner * * check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 spanner * * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 spanner * * *: write,net text*
 spanner * * * delete|remove|destroy|purge: delete,net text*
 spanner * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
 alpha|beta: write,net text*
 alpha|beta delete|remove|destroy|purge: delete,net text*
 alpha|beta set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 alpha|beta list|describe|read|list-*|describe-*|get-*|lookup|search|search-*: net text*
 alpha|beta export-list|validate|check-*|test-iam-permissions: net text*
 alpha|beta *: write,net text*
 alpha|beta * delete: delete,net text*
 alpha|beta * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 alpha|beta * list|describe|get-*|read: net text*
 alpha|beta * list-*|describe-*|get|lookup|search|search-*|check-*|preview|diff: net text*
 alpha|beta * tail|validate|tail-serial-port-output|os-inventory|lint|wait: net text*
 alpha|beta * test-iam-permissions|query: net text*
 alpha|beta * remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 alpha|beta * abandon-instances: delete,net text*
 alpha|beta * *: write,net text*
 alpha|beta * * delete|remove|destroy: delete,net text*
 alpha|beta * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 alpha|beta * * list|describe|get-*|read|list-*|describe-*: net text*
 alpha|beta * * get|lookup|search|search-*|check-*|preview|diff|validate|wait: net text*
 alpha|beta * * test-iam-permissions: net text*
 alpha|beta * * purge|delete-*|remove-*|abandon: delete,net text*
 alpha|beta * * *: write,net text*
 alpha|beta * * * delete|remove|destroy: delete,net text*
 alpha|beta * * * get|lookup|search|validate: net text*
 alpha|beta * * * purge: delete,net text*
 alpha|beta * * * list|describe|get-*|list-*|describe-*: net text*
 *: write,net text*
 * delete|remove|destroy|purge: delete,net text*
 * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 * list|describe|read|list-*|describe-*|get-*|lookup|search|search-*|export-list: net text*
 * validate|check-*|test-iam-permissions: net text*
 * *: write,net text*
 * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 * * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 * * check-*|preview|diff|tail|validate|tail-serial-port-output|os-inventory|lint: net text*
 * * wait|test-iam-permissions|query: net text*
 * * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: delete,net text*
 * * abandon-instances: delete,net text*
 * * *: write,net text*
 * * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: priv,net text*
 * * * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: net text*
 * * * check-*|preview|diff|validate|wait|test-iam-permissions: net text*
 * * * delete|remove|destroy|purge|delete-*|remove-*|abandon: delete,net text*
 * * * *: write,net text*
 * * * * delete|remove|destroy|purge: delete,net text*
 * * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: net text*
    """,
    "gsutil": """read -D -DD -m -q -o=text -h=text -i=text -u=text
 ls: net text* -l -L -r,-R -d -b -a -e -p=text
 cat|stat|hash|du|version|help|test: net text* -h -r=text -s -c -a -e -X=text -m -0 -l
 cp: write,net copy+ put -r,-R -n -p -a=text -z=text -Z -c -L=write -v -I -J -j=text -e -P -U -A -D -s=text
 mv: write,net move+ put -n -p -a=text
 rsync: write,net copy put -r,-R -d!delete -n!dry -c -e -x=text -C -p -u -i -a=text -P -J -m
 rm: delete,net text+ -r,-R -f -a -I
 rb: delete,net text+ -f
 mb: write,net text+ -c=text -l=text -p=text -b=text --retention=text
 acl|defacl|iam|bucketpolicyonly|ubla|pap: read
 acl|defacl|iam|bucketpolicyonly|ubla|pap get|list|show: net text*
 acl|defacl|iam|bucketpolicyonly|ubla|pap set|ch: priv,net text* -u=text -g=text -d=text -p=text -r,-R -f -a
 cors|lifecycle|versioning|logging|label: read
 cors|lifecycle|versioning|logging|label get|list|show: net text*
 web|retention|notification|kms|autoclass: read
 web|retention|notification|kms|autoclass get|list|show: net text*
 rpo|requesterpays|defstorageclass: read
 rpo|requesterpays|defstorageclass get|list|show: net text*
 signurl: secret,net text* -d=text -m=text
 hmac: secret,net text*
 *: write,net text*
    """,
    "bq": """read --project_id=text --dataset_id=text --location=text --format=text --headless --quiet,-q --debug_mode
   --synchronous_mode=?text --nosynchronous_mode --apilog=text --api=text -q --sync --nosync --job_id=text
   --version!help --help!help
 ls|show|head|version|help|info|get-iam-policy: net text* -l -d -j -a -p -n,--max_results=text --schema --view
   --format=text --filter=text --print_last_token -s,--start_row=text -c,--selected_fields=text --dataset,--datasets
   --job --jobs --transfer_config --transfer_run --all --connection --routine --model
 query: net code -n,--max_rows=text --use_legacy_sql=?text --nouse_legacy_sql --use_cache=?text --nouse_cache
   --dry_run!dry --format=text --destination_table=text!write --append_table!write --replace!write --parameter=text
   --batch --label=text --maximum_bytes_billed=text --allow_large_results --noallow_large_results --flatten_results
   --noflatten_results -s,--start_row=text --rpc --norpc --job_timeout_ms=text
 rm: delete,net text* -r,--recursive -f,--force -d,--dataset -t,--table -j,--job -m,--model --routine
   --transfer_config
 mk|load|cp|extract|insert|update|cancel|wait|partition|truncate|undelete|mkdef: write,net text* -f,--force --replace
   --autodetect --source_format=text -d -t
 init|shell|set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: write,net text* -f,--force --replace
   --autodetect --source_format=text -d -t
    """,
}
