"""The program of Microsoft's cloud."""

PROGRAMS = {
    "az": """read --output,-o=text --query=text --subscription=text --only-show-errors --debug --verbose
   --help,-h!help --resource-group,-g=text --name,-n=text --ids=text --location,-l=text --version!help -v=?text
   --show-details,-d --all --filter=text --top=text --max-items=text --include=text --expand=text --resource-type=text
   --scope=text --assignee=text --account-name=text --auth-mode=text --container-name,-c=text --prefix=text
   --vnet-name=text --nsg-name=text --server-name,-s=text --cluster-name=text --vault-name=text --vm-name=text
   --registry,-r=text --repository=text --workspace-name,-w=text --slot=text --tag=text --namespace-name=text
   --start-time=text --end-time=text --metric=text --metrics=text --resource=text --interval=text --aggregation=text
   --publisher,-p=text --offer,-f=text --sku=text --size,-s=text --zone,-z=text --org,--organization=text
   --project,-p=text --detect=text --id=text --pool-id=text --role=text --show-all --include-inherited
   --include-groups --include-inactive --display-name=text --spn=text --follow --tail=text --web --ref=text
   --status=text --show-next-marker --num-results=text --marker=text --offset=text --orderby=text --detail --refresh
   --deployment-name=text --plan=text --profile-name=text --revision=text --type=text --lb-name=text
   --gateway-name=text --account-key=text --sas-token=text --connection-string=text --share-name=text --path=text
   --blob-name=text --queue-name=text --table-name=text --snapshot=text --ssh --yaml --no-wait --include-deleted
   --management-group=text --custom-role-only=?text --definition=text --branch=text -u=text -p=text -t=text -k=text
   -i=text -m=text -a=text
   --service-name=text --secret-name=text --file=text --settings=text --namespace=text --hub-name=text --device-id=text
   --image=text --environment=text --replica=text --container=text --app=text --xml --minimal --no-prompt --latest
   --start-date=text --end-date=text --command=text --last=text --caller=text --correlation-id=text --status-filter=text
   --time-to-live=text --run-id=text --pipeline-ids=text --branch=text --result=text --reason=text --log-id=text
   --days=text --mode=text --public-access=text --delete-backup-data=text --scripts=text --allow-blob-public-access=text
   --start-ip-address=text --end-ip-address=text --source-address-prefixes=text --rule-name=text --analytics-query=text
   --instance-ids=text --dest-name=text --time=text
   --timespan=text -P=text --source=text
   --format=text --output-format=text --host-name=text --domain-name=text --email=text
   --object-id=text --upn=text --user=text --usage-start-time=text --ignore-errors --max-results=text --detailed
 $see = net text*
 $set = write,net text* --yes,-y
 $del = delete,net text* --yes,-y --no-wait --source=text --pattern=text --dryrun!dry --force-deletion=?text
 $sas = secret,net text* --permissions=text --expiry=text --https-only
 version|find|feedback|self-test: read text*
 interactive: exec none
 login|logout|init|upgrade|up|reset: write,net text* -u=text -p=text -t=text --tenant=text --service-principal
   --identity,-i --use-device-code --defaults,-d=text --scope=text --list-defaults=?text
 configure: write text* --defaults,-d=text --scope=text --list-defaults=?text!look
 rest: net none --method,-m=text --url,--uri,-u=url --body,-b=text!write --headers=text --uri-parameters=text
   --resource=text --output-file=write!write
 config: read
 config get: read text*
 config set|unset: write text*
 graph: net
 graph query: net none -q,--graph-query=text --first=text --skip=text --skip-token=text --management-groups=text
   --subscriptions=text
 bicep: read
 bicep build|decompile|build-params|format|lint: write none --file,-f=read --stdout!look --outfile=write --outdir=write
 bicep version|list-versions: net none
 bicep install|upgrade|uninstall|restore|publish|generate-params: $set
 account clear: write none
 account show|list|list-*|tenant|subscription|management-group: $see
 account get-access-token: secret,net none --resource-type=text --tenant=text --scope=text
 account set|lock|create|alias: $set
 ad|role list|show|list-*|get-*: $see
 ad|role *: priv,net text*
 ad|role * list|show|list-*|get-*|check-*: $see
 ad|role * delete|remove|purge: $del
 ad|role * member|owner list|check: $see
 ad|role * credential|federated-credential list|show: $see
 ad|role * credential reset: secret,priv,net text* --append --years=text
 ad|role * create-for-rbac: secret,priv,net text* --role=text --scopes=text --years=text
 ad|role * *: priv,net text* --password=text --display-name=text
 ad|role * * delete|remove: $del
 ad|role * * *: priv,net text*
 acr credential|token: secret,net text*
 acr login: write,net text* --expose-token!secret
 acr list|show|show-*|list-*|check-*: $see
 acr delete|purge: $del
 acr *: $set
 acr * list|show|show-*|list-*: $see
 acr * delete|remove|purge|untag: $del
 acr * *: $set
 *: write,net text*
 * delete|purge|remove|deallocate|stop|delete-instances: $del
 * list-keys|list-connection-strings|keys|admin-key|query-key|credential: secret,net text*
 * set-policy|delete-policy|network-rule: priv,net text*
 * run-command: exec,net none
 * run-command list|show: $see
 * run-command delete: $del
 * run-command *: exec,net text* --command-id=text --scripts=text --parameters=text
 * command|exec|ssh: exec,net text*
 * user: priv,net text*
 * user list|show: $see
 * user delete: $del
 * get-credentials: write,net text* --admin,-a --overwrite-existing --file,-f=write --context=text
 * secret|certificate|key: write,net text*
 * secret list|list-*|show-deleted: net text* --show-values!secret
 * secret show|download|backup: secret,net text* --file,-f=write
 * certificate|key list|list-*|show|show-deleted|get-*: $see
 * certificate|key download|decrypt|backup|renew: secret,net text* --file=write
 * secret|certificate|key delete|purge|remove: $del
 * secret|certificate|key *: $set
 * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|export|metrics|query|search|diagnose|show-*: $see
 * *: $set
 * * delete|purge|remove|delete-batch|clear|stop: $del
 * * generate-sas: $sas
 * * keys|admin-key|query-key|access-key|credential|connection-string|list-keys|api-key: secret,net text*
 * * appsettings|publishing-credentials|list-publishing-credentials|list-publishing-profiles: secret,net text* --xml
 * * appsettings|connection-string|keys set: write,net text*
 * * appsettings|connection-string|keys|api-key delete: $del
 * * keys renew|regenerate: secret,write,net text*
 * * download|download-batch: write,net text* --file,-f=write --destination,-d=write
   --log-file=write
 * * upload|upload-batch|sync|copy|move: write,net text* --file=read --destination,-d=text --overwrite
 * * show-connection-string: secret,net text*
 * * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*|query|tail|search|preview: $see
 * * *: $set
 * * * delete|purge|remove|clear: $del
 * * * keys|access-key|connection-string|credential|renew-key|list-keys|show-connection-string: secret,net text*
 * * * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query|preview: $see
 * * * *: $set
 * * * * delete|remove: $del
 * * * * list|show|list-*|exists|wait|show-*: $see
    """,
}
