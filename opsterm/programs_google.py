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
   --zone-id=text --show-json -z=text --num-nodes=text --size=text --time=text --source-ranges=text --allow=text
   --authorized-networks=text --no-backup --no-deletion-protection --deletion-protection --snapshot=text --stream
   --log-filter=text --read-mask=text --asset-types=text --query=text
   --show-events --type-of=text --min-severity=text --pattern=text --details --page-token=text
 $see = net text*
 $set = write,net text*
 $del = delete,net text*
 $may = priv,net text*
 info|version|help|topic|cheat-sheet|feedback: read text* --anonymize --run-diagnostics --show-log
 init|docker|interactive|survey: $set
 components: read
 components list: net none --only-local-state --show-versions --show-hidden
 components *: write,net,exec text*
 config: read
 config list|get-value|get: read text* --all
 config config-helper: secret,net none --force-auth-refresh --min-expiry=text
 config configurations: read
 config configurations list|describe: read text* --all
 config configurations create|activate|delete|rename: write text*
 config *: write text*
 auth: read
 auth list: read none --filter-account=text
 auth print-access-token|print-identity-token|describe: secret,net text* --audiences=text
 auth application-default: secret,net text* --audiences=text
 auth application-default print-access-token: secret,net none
 auth application-default login|revoke|set-quota-project: $set
 auth *: write,net text* --key-file=read
 storage ls|cat|du|hash: net text* -l,--long -R,-r,--recursive -a,--all-versions -L -b,--buckets -e -j -c,--total
   -s,--summarize --readable-sizes --display-url,-d --next-page-token=text --additional-headers=text --skip-crc32c
   --skip-md5 --hex -X=read
 storage cp: write,net copy+ put -r,-R,--recursive -n,--no-clobber --gzip-local-all --continue-on-error -c
   --cache-control=text --content-type=text --storage-class=text --manifest-path=write -P -U -A -D -e -p -I
 storage mv: write,net move+ put -n,--no-clobber
 storage rsync: write,net copy put -r,-R,--recursive --delete-unmatched-destination-objects!delete -n!dry
   --exclude,-x=text --checksums-only --continue-on-error --no-clobber --skip-unsupported -u
   --skip-if-dest-has-newer-mtime
 storage rm: delete,net text+ -r,-R,--recursive -a,--all-versions --continue-on-error -I
 storage sign-url: secret,net text* --duration=text --private-key-file=read
 app logs: net text*
 app logs read|tail: $see
 app browse|open-console: $see
 app deploy|create|update|repair: write,net read* --no-promote --promote --stop-previous-version
 compute ssh: net text remote --command=remote --ssh-key-file=read --tunnel-through-iap --dry-run!dry
   --ssh-flag=text --internal-ip --plain --strict-host-key-checking=text --troubleshoot
 compute scp: write,net copy+ put --recurse --compress --port=text --tunnel-through-iap --zone=text --dry-run!dry
   --internal-ip --plain --ssh-key-file=read
 compute start-iap-tunnel|connect-to-serial-port|config-ssh: $set
 compute reset-windows-password: secret,write,net text* --user=text
 sql connect: exec,net text* -u=text -d=text
 sql generate-login-token: secret,net text*
 functions call: exec,net text* --data=text
 builds submit: write,net,exec read? --tag,-t=text --config=read --substitutions=text --no-source --pack=text
   --timeout=text --machine-type=text
 builds log: net text --stream
 logging tail: net text* --buffer-window=text
 logging write: $set
 compute|sql|app|functions|storage|builds|logging delete|remove|destroy|purge: $del
 compute|sql|app|functions|storage|builds|logging list|describe|read|list-*|describe-*|get-*: $see
 compute|sql|app|functions|storage|builds|logging set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: $may
 compute|sql|app|functions|storage|builds|logging *: $set
 $g2 = net text*
 compute|sql|app|functions|storage|builds|logging * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset: $del
 compute|sql|app|functions|storage|builds|logging * abandon-instances|restore-backup|unlink: $del
 compute|sql|app|functions|storage|builds|logging * set-iam-policy|add-iam-policy-binding: $may
 compute|sql|app|functions|storage|builds|logging * remove-iam-policy-binding: $may
 compute|sql|app|functions|storage|builds|logging * list|describe|read|list-*|describe-*|get-*|get|search-*: $g2
 compute|sql|app|functions|storage|builds|logging * lookup|search|check-*|preview|diff|tail|validate|wait|query: $g2
 compute|sql|app|functions|storage|builds|logging * tail-serial-port-output|os-inventory|lint: $g2
 compute|sql|app|functions|storage|builds|logging * test-iam-permissions: $g2
 compute|sql|app|functions|storage|builds|logging * *: $set
 compute|sql|app|functions|storage|builds|logging * * list|describe|list-*|describe-*|get-*|read: $g2
 compute|sql|app|functions|storage|builds|logging * * delete|remove|destroy|purge|delete-*|remove-*: $del
 compute|sql|app|functions|storage|builds|logging * * *: $set
 *: write,net text*
 * delete|remove|destroy|purge: $del
 * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: $may
 * decrypt|asymmetric-decrypt|raw-decrypt: secret,net text* --plaintext-file=write --ciphertext-file=read --key=text
 * service-accounts|roles|workload-identity-pools|firewall-rules|policies: $may
 * service-accounts|roles|workload-identity-pools|policies list|describe|list-*|get-*|lookup: $see
 * service-accounts|roles|workload-identity-pools|policies delete|undelete|disable: priv,delete,net text*
 * service-accounts keys: $may
 * service-accounts keys list|describe|get-public-key: $see
 * service-accounts keys create: priv,secret,net write?
 * service-accounts keys delete|disable: priv,delete,net text*
 * service-accounts|roles|workload-identity-pools|policies *: $may
 * service-accounts|roles|workload-identity-pools|policies * list|describe: $see
 * service-accounts|roles|workload-identity-pools|policies * *: $may
 * versions access: secret,net text* --secret=text --out-file=write
 * databases execute-sql: write,net text* --sql=text
 * clusters get-credentials: write,net text* --internal-ip --dns-endpoint
 * versions|databases|clusters delete|remove|destroy|purge|delete-*|remove-*|reset: $del
 * versions|databases|clusters list|describe|read|list-*|describe-*|get-*|get|tail|wait|validate: $see
 * versions|databases|clusters set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: $may
 * versions|databases|clusters *: $set
 * versions|databases|clusters * list|describe|get-*|list-*: $see
 * versions|databases|clusters * delete|remove|destroy|purge: $del
 * versions|databases|clusters * *: $set
 * list|describe|read|list-*|describe-*|get-*|lookup|search|search-*|export-list: $see
 * validate|check-*|test-iam-permissions|log|search-all-resources: $see
 * *: write,net text*
 * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: $may
 * * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: $see
 * * check-*|preview|diff|tail|validate|tail-serial-port-output|os-inventory|lint: $see
 * * wait|test-iam-permissions|query: $see
 * * delete|remove|destroy|purge|delete-*|remove-*|clear-*|reset|unlink: $del
 * * abandon-instances: $del
 * * *: $set
 * * * set-iam-policy|add-iam-policy-binding|remove-iam-policy-binding: $may
 * * * list|describe|read|list-*|describe-*|get-*|get|lookup|search|search-*: $see
 * * * check-*|preview|diff|validate|wait|test-iam-permissions: $see
 * * * delete|remove|destroy|purge|delete-*|remove-*|abandon: $del
 * * * *: $set
 * * * * delete|remove|destroy|purge: $del
 * * * * list|describe|list-*|describe-*|get-*|get|lookup|search|validate: $see
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
 cors|lifecycle|versioning|logging|label set|ch: write,net text*
 web|retention|notification|kms|autoclass: read
 web|retention|notification|kms|autoclass get|list|show: net text*
 rpo|requesterpays|defstorageclass: read
 rpo|requesterpays|defstorageclass get|list|show: net text*
 web|retention|notification|kms|autoclass|rpo|requesterpays|defstorageclass *: write,net text*
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
