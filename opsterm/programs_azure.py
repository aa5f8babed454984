"""The program of Microsoft's cloud."""

PROGRAMS = {
    "az": """read --output,-o=text --query=text --subscription=text --only-show-errors --debug --verbose
   --help,-h!help --resource-group,-g=text --name,-n=text --ids=text --location,-l=text --version,-v!help
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
 version|find|feedback|interactive|self-test: read text*
 login|logout|configure|init|upgrade|up|reset: write,net text* -u=text -p=text -t=text --tenant=text
   --service-principal --identity,-i --use-device-code --defaults,-d=text --scope=text --list-defaults=?text
 account: write,net text*
 account list|show: net text*
 account list-locations|tenant: net text*
 account get-access-token: secret,net none --resource-type=text --tenant=text --scope=text
 account delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait --force-deletion=?text
 account list-*|get-*|check-*|exists|wait|validate|what-if|export|metrics|query: net text*
 account search|diagnose|show-*: net text*
 account *: write,net text*
 account * delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 account * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*: net text*
 account * query|tail|search|preview: net text*
 account * *: write,net text* --yes,-y
 account * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 account * * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query: net text*
 account * * preview: net text*
 account * * *: write,net text* --yes,-y
 account * * * delete|remove: delete,net text* --yes,-y
 account * * * list|show|list-*|exists|wait|show-*: net text*
 rest: net none --method,-m=text --url,--uri,-u=url --body,-b=text!write --headers=text --uri-parameters=text
   --resource=text --output-file=write!write
 config: write,net text*
 config get: read text*
 config set|unset: write text*
 config delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait --force-deletion=?text
 config list|show|list-*|get-*|check-*|exists|wait|validate|what-if|export: net text*
 config metrics|query|search|diagnose|show-*: net text*
 config *: write,net text* --yes,-y
 config * delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 config * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*: net text*
 config * query|tail|search|preview: net text*
 config * *: write,net text* --yes,-y
 config * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 config * * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query: net text*
 config * * preview: net text*
 config * * *: write,net text* --yes,-y
 config * * * delete|remove: delete,net text* --yes,-y
 config * * * list|show|list-*|exists|wait|show-*: net text*
 vm: write,net text*
 vm run-command: exec,net none
 vm run-command invoke|create: exec,net text* --command-id=text --scripts=text --parameters=text
 vm run-command list|show: net text*
 vm run-command delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text
   --pattern=text --dryrun!dry
 vm run-command list-*|get-*|check-*|exists|wait|validate|what-if|show-*|query: net text*
 vm run-command tail|search|preview: net text*
 vm run-command *: write,net text* --yes,-y
 vm run-command * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 vm run-command * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query: net text*
 vm run-command * preview: net text*
 vm run-command * *: write,net text* --yes,-y
 vm run-command * * delete|remove: delete,net text* --yes,-y
 vm run-command * * list|show|list-*|exists|wait|show-*: net text*
 vm delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait --force-deletion=?text
 vm list|show|list-*|get-*|check-*|exists|wait|validate|what-if|export|metrics: net text*
 vm query|search|diagnose|show-*: net text*
 vm *: write,net text* --yes,-y
 vm * delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 vm * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*|query: net text*
 vm * tail|search|preview: net text*
 vm * *: write,net text* --yes,-y
 vm * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 vm * * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query|preview: net text*
 vm * * *: write,net text* --yes,-y
 vm * * * delete|remove: delete,net text* --yes,-y
 vm * * * list|show|list-*|exists|wait|show-*: net text*
 ssh: write,net text*
 ssh vm: write,net text*
 ssh delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait --force-deletion=?text
 ssh list|show|list-*|get-*|check-*|exists|wait|validate|what-if|export|metrics: net text*
 ssh query|search|diagnose|show-*: net text*
 ssh *: write,net text* --yes,-y
 ssh * delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 ssh * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*|query: net text*
 ssh * tail|search|preview: net text*
 ssh * *: write,net text* --yes,-y
 ssh * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 ssh * * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query|preview: net text*
 ssh * * *: write,net text* --yes,-y
 ssh * * * delete|remove: delete,net text* --yes,-y
 ssh * * * list|show|list-*|exists|wait|show-*: net text*
 keyvault: write,net text*
 keyvault secret: write,net text* --yes,-y
 keyvault secret list: net text*
 keyvault secret list-deleted|list-versions|show-deleted|get-versions: net text*
 keyvault secret show: net text*
 keyvault secret download|backup: secret,net text* --file,-f=write --version=text
 keyvault secret delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text
   --pattern=text --dryrun!dry
 keyvault secret list-*|get-*|check-*|exists|wait|validate|what-if|show-*|query: net text*
 keyvault secret tail|search|preview: net text*
 keyvault secret *: write,net text* --yes,-y
 keyvault secret * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 keyvault secret * list|show|list-*|get-*|check-*|exists|wait|show-*|validate: net text*
 keyvault secret * query|preview: net text*
 keyvault secret * *: write,net text* --yes,-y
 keyvault secret * * delete|remove: delete,net text* --yes,-y
 keyvault secret * * list|show|list-*|exists|wait|show-*: net text*
 keyvault key|certificate: write,net text* --yes,-y
 keyvault key|certificate list: net text*
 keyvault key|certificate list-deleted|list-versions|show-deleted|get-versions: net text*
 keyvault key|certificate show: net text*
 keyvault key|certificate download|decrypt|backup: secret,net text* --file=write
 keyvault key|certificate delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text
   --pattern=text --dryrun!dry
 keyvault key|certificate list-*|get-*|check-*|exists|wait|validate|what-if: net text*
 keyvault key|certificate show-*|query|tail|search|preview: net text*
 keyvault key|certificate *: write,net text* --yes,-y
 keyvault key|certificate * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 keyvault key|certificate * list|show|list-*|get-*|check-*|exists|wait|show-*: net text*
 keyvault key|certificate * validate|query|preview: net text*
 keyvault key|certificate * *: write,net text* --yes,-y
 keyvault key|certificate * * delete|remove: delete,net text* --yes,-y
 keyvault key|certificate * * list|show|list-*|exists|wait|show-*: net text*
 keyvault list|show: net text*
 keyvault list-deleted|check-name: net text*
 keyvault set-policy|delete-policy|network-rule: priv,net text*
 keyvault delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait --force-deletion=?text
 keyvault list-*|get-*|check-*|exists|wait|validate|what-if|export|metrics|query: net text*
 keyvault search|diagnose|show-*: net text*
 keyvault *: write,net text* --yes,-y
 keyvault * delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 keyvault * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*: net text*
 keyvault * query|tail|search|preview: net text*
 keyvault * *: write,net text* --yes,-y
 keyvault * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 keyvault * * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query: net text*
 keyvault * * preview: net text*
 keyvault * * *: write,net text* --yes,-y
 keyvault * * * delete|remove: delete,net text* --yes,-y
 keyvault * * * list|show|list-*|exists|wait|show-*: net text*
 storage: write,net text*
 storage account: write,net text* --yes,-y
 storage account keys: read
 storage account keys list: net text*
 storage account keys renew: secret,net text*
 storage account keys delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 storage account keys show|list-*|get-*|check-*|exists|wait|show-*|validate|query: net text*
 storage account keys preview: net text*
 storage account keys *: write,net text* --yes,-y
 storage account keys * delete|remove: delete,net text* --yes,-y
 storage account keys * list|show|list-*|exists|wait|show-*: net text*
 storage account show-connection-string: secret,net text*
 storage account generate-sas: secret,net text* --permissions=text --expiry=text --https-only
 storage account delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text
   --pattern=text --dryrun!dry
 storage account list|show|list-*|get-*|check-*|exists|wait|validate|what-if: net text*
 storage account show-*|query|tail|search|preview: net text*
 storage account *: write,net text* --yes,-y
 storage account * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 storage account * list|show|list-*|get-*|check-*|exists|wait|show-*|validate: net text*
 storage account * query|preview: net text*
 storage account * *: write,net text* --yes,-y
 storage account * * delete|remove: delete,net text* --yes,-y
 storage account * * list|show|list-*|exists|wait|show-*: net text*
 storage container|share|queue|table: write,net text* --yes,-y
 storage container|share|queue|table generate-sas: secret,net text* --permissions=text --expiry=text --https-only
 storage container|share|queue|table delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait
   --source=text --pattern=text --dryrun!dry
 storage container|share|queue|table list|show|list-*|get-*|check-*|exists|wait: net text*
 storage container|share|queue|table validate|what-if|show-*|query|tail|search: net text*
 storage container|share|queue|table preview: net text*
 storage container|share|queue|table *: write,net text* --yes,-y
 storage container|share|queue|table * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 storage container|share|queue|table * list|show|list-*|get-*|check-*|exists|wait: net text*
 storage container|share|queue|table * show-*|validate|query|preview: net text*
 storage container|share|queue|table * *: write,net text* --yes,-y
 storage container|share|queue|table * * delete|remove: delete,net text* --yes,-y
 storage container|share|queue|table * * list|show|list-*|exists|wait|show-*: net text*
 storage blob|file: write,net text* --yes,-y
 storage blob|file generate-sas: secret,net text* --permissions=text --expiry=text --https-only
 storage blob|file download|download-batch: write,net text* --file,-f=write --destination,-d=write --source=text
 storage blob|file upload|upload-batch|sync|copy|move: write,net text* --file=read --destination,-d=text
   --source,-s=text --overwrite
 storage blob|file delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text
   --pattern=text --dryrun!dry
 storage blob|file list|show|list-*|get-*|check-*|exists|wait|validate|what-if: net text*
 storage blob|file show-*|query|tail|search|preview: net text*
 storage blob|file *: write,net text* --yes,-y
 storage blob|file * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 storage blob|file * list|show|list-*|get-*|check-*|exists|wait|show-*|validate: net text*
 storage blob|file * query|preview: net text*
 storage blob|file * *: write,net text* --yes,-y
 storage blob|file * * delete|remove: delete,net text* --yes,-y
 storage blob|file * * list|show|list-*|exists|wait|show-*: net text*
 storage fs: write,net text* --yes,-y
 storage fs download|download-batch: write,net text* --file,-f=write --destination,-d=write --source=text
 storage fs upload|upload-batch|sync|copy|move: write,net text* --file=read --destination,-d=text --source,-s=text
   --overwrite
 storage fs delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 storage fs list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*: net text*
 storage fs query|tail|search|preview: net text*
 storage fs *: write,net text* --yes,-y
 storage fs * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 storage fs * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query: net text*
 storage fs * preview: net text*
 storage fs * *: write,net text* --yes,-y
 storage fs * * delete|remove: delete,net text* --yes,-y
 storage fs * * list|show|list-*|exists|wait|show-*: net text*
 storage delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait --force-deletion=?text
 storage list|show|list-*|get-*|check-*|exists|wait|validate|what-if|export: net text*
 storage metrics|query|search|diagnose|show-*: net text*
 storage *: write,net text* --yes,-y
 storage * delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 storage * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*: net text*
 storage * query|tail|search|preview: net text*
 storage * *: write,net text* --yes,-y
 storage * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 storage * * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query: net text*
 storage * * preview: net text*
 storage * * *: write,net text* --yes,-y
 storage * * * delete|remove: delete,net text* --yes,-y
 storage * * * list|show|list-*|exists|wait|show-*: net text*
 acr: write,net text*
 acr credential|token: secret,net text*
 acr login: write,net text* --expose-token!secret
 acr repository: write,net text* --yes,-y
 acr repository show-tags|show-manifests: net text* --detail --orderby=text
 acr repository list|show: net text*
 acr repository delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text
   --pattern=text --dryrun!dry
 acr repository list-*|get-*|check-*|exists|wait|validate|what-if|show-*|query: net text*
 acr repository tail|search|preview: net text*
 acr repository *: write,net text* --yes,-y
 acr repository * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 acr repository * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query: net text*
 acr repository * preview: net text*
 acr repository * *: write,net text* --yes,-y
 acr repository * * delete|remove: delete,net text* --yes,-y
 acr repository * * list|show|list-*|exists|wait|show-*: net text*
 acr delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait --force-deletion=?text
 acr list|show|list-*|get-*|check-*|exists|wait|validate|what-if|export|metrics: net text*
 acr query|search|diagnose|show-*: net text*
 acr *: write,net text* --yes,-y
 acr * delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 acr * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*|query: net text*
 acr * tail|search|preview: net text*
 acr * *: write,net text* --yes,-y
 acr * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 acr * * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query|preview: net text*
 acr * * *: write,net text* --yes,-y
 acr * * * delete|remove: delete,net text* --yes,-y
 acr * * * list|show|list-*|exists|wait|show-*: net text*
 aks: write,net text*
 aks get-credentials: write,net text* --admin,-a --overwrite-existing --file,-f=write --context=text
 aks get-versions|get-upgrades|get-os-options|check-acr|browse: net text*
 aks command: exec,net text*
 aks delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait --force-deletion=?text
 aks list|show|list-*|get-*|check-*|exists|wait|validate|what-if|export|metrics: net text*
 aks query|search|diagnose|show-*: net text*
 aks *: write,net text* --yes,-y
 aks * delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 aks * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*|query: net text*
 aks * tail|search|preview: net text*
 aks * *: write,net text* --yes,-y
 aks * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 aks * * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query|preview: net text*
 aks * * *: write,net text* --yes,-y
 aks * * * delete|remove: delete,net text* --yes,-y
 aks * * * list|show|list-*|exists|wait|show-*: net text*
 cosmosdb|redis|eventhubs|servicebus|search: write,net text*
 cosmosdb|redis|eventhubs|servicebus|search list-keys|keys: secret,net text*
 cosmosdb|redis|eventhubs|servicebus|search list-connection-strings: secret,net text*
 cosmosdb|redis|eventhubs|servicebus|search delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait
   --force-deletion=?text
 cosmosdb|redis|eventhubs|servicebus|search list|show|list-*|get-*|check-*: net text*
 cosmosdb|redis|eventhubs|servicebus|search exists|wait|validate|what-if|export: net text*
 cosmosdb|redis|eventhubs|servicebus|search metrics|query|search|diagnose|show-*: net text*
 cosmosdb|redis|eventhubs|servicebus|search *: write,net text* --yes,-y
 cosmosdb|redis|eventhubs|servicebus|search * delete|purge|remove|delete-batch: delete,net text* --yes,-y --no-wait
   --source=text --pattern=text --dryrun!dry
 cosmosdb|redis|eventhubs|servicebus|search * clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 cosmosdb|redis|eventhubs|servicebus|search * list|show|list-*|get-*|check-*: net text*
 cosmosdb|redis|eventhubs|servicebus|search * exists|wait|validate|what-if|show-*: net text*
 cosmosdb|redis|eventhubs|servicebus|search * query|tail|search|preview: net text*
 cosmosdb|redis|eventhubs|servicebus|search * *: write,net text* --yes,-y
 cosmosdb|redis|eventhubs|servicebus|search * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 cosmosdb|redis|eventhubs|servicebus|search * * list|show|list-*|get-*|check-*: net text*
 cosmosdb|redis|eventhubs|servicebus|search * * exists|wait|show-*|validate|query: net text*
 cosmosdb|redis|eventhubs|servicebus|search * * preview: net text*
 cosmosdb|redis|eventhubs|servicebus|search * * *: write,net text* --yes,-y
 cosmosdb|redis|eventhubs|servicebus|search * * * delete|remove: delete,net text* --yes,-y
 cosmosdb|redis|eventhubs|servicebus|search * * * list|show|list-*|exists|wait: net text*
 cosmosdb|redis|eventhubs|servicebus|search * * * show-*: net text*
 cognitiveservices|relay|signalr|batch|maps: write,net text*
 cognitiveservices|relay|signalr|batch|maps list-keys|keys: secret,net text*
 cognitiveservices|relay|signalr|batch|maps list-connection-strings: secret,net text*
 cognitiveservices|relay|signalr|batch|maps delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait
   --force-deletion=?text
 cognitiveservices|relay|signalr|batch|maps list|show|list-*|get-*|check-*: net text*
 cognitiveservices|relay|signalr|batch|maps exists|wait|validate|what-if|export: net text*
 cognitiveservices|relay|signalr|batch|maps metrics|query|search|diagnose|show-*: net text*
 cognitiveservices|relay|signalr|batch|maps *: write,net text* --yes,-y
 cognitiveservices|relay|signalr|batch|maps * delete|purge|remove|delete-batch: delete,net text* --yes,-y --no-wait
   --source=text --pattern=text --dryrun!dry
 cognitiveservices|relay|signalr|batch|maps * clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 cognitiveservices|relay|signalr|batch|maps * list|show|list-*|get-*|check-*: net text*
 cognitiveservices|relay|signalr|batch|maps * exists|wait|validate|what-if|show-*: net text*
 cognitiveservices|relay|signalr|batch|maps * query|tail|search|preview: net text*
 cognitiveservices|relay|signalr|batch|maps * *: write,net text* --yes,-y
 cognitiveservices|relay|signalr|batch|maps * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 cognitiveservices|relay|signalr|batch|maps * * list|show|list-*|get-*|check-*: net text*
 cognitiveservices|relay|signalr|batch|maps * * exists|wait|show-*|validate|query: net text*
 cognitiveservices|relay|signalr|batch|maps * * preview: net text*
 cognitiveservices|relay|signalr|batch|maps * * *: write,net text* --yes,-y
 cognitiveservices|relay|signalr|batch|maps * * * delete|remove: delete,net text* --yes,-y
 cognitiveservices|relay|signalr|batch|maps * * * list|show|list-*|exists|wait: net text*
 cognitiveservices|relay|signalr|batch|maps * * * show-*: net text*
 iot: write,net text*
 iot list-keys|keys: secret,net text*
 iot list-connection-strings: secret,net text*
 iot delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait --force-deletion=?text
 iot list|show|list-*|get-*|check-*: net text*
 iot exists|wait|validate|what-if|export: net text*
 iot metrics|query|search|diagnose|show-*: net text*
 iot *: write,net text* --yes,-y
 iot * delete|purge|remove|delete-batch: delete,net text* --yes,-y --no-wait --source=text --pattern=text --dryrun!dry
 iot * clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text --dryrun!dry
 iot * list|show|list-*|get-*|check-*: net text*
 iot * exists|wait|validate|what-if|show-*: net text*
 iot * query|tail|search|preview: net text*
 iot * *: write,net text* --yes,-y
 iot * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 iot * * list|show|list-*|get-*|check-*: net text*
 iot * * exists|wait|show-*|validate|query: net text*
 iot * * preview: net text*
 iot * * *: write,net text* --yes,-y
 iot * * * delete|remove: delete,net text* --yes,-y
 iot * * * list|show|list-*|exists|wait: net text*
 iot * * * show-*: net text*
 functionapp: write,net text*
 functionapp keys: net text*
 functionapp keys list: net text*
 functionapp keys delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text
   --pattern=text --dryrun!dry
 functionapp keys show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*: net text*
 functionapp keys query|tail|search|preview: net text*
 functionapp keys *: write,net text* --yes,-y
 functionapp keys * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 functionapp keys * list|show|list-*|get-*|check-*|exists|wait|show-*|validate: net text*
 functionapp keys * query|preview: net text*
 functionapp keys * *: write,net text* --yes,-y
 functionapp keys * * delete|remove: delete,net text* --yes,-y
 functionapp keys * * list|show|list-*|exists|wait|show-*: net text*
 functionapp deployment: net text*
 functionapp delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait --force-deletion=?text
 functionapp list|show|list-*|get-*|check-*|exists|wait|validate|what-if|export: net text*
 functionapp metrics|query|search|diagnose|show-*: net text*
 functionapp *: write,net text* --yes,-y
 functionapp * delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text
   --pattern=text --dryrun!dry
 functionapp * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*: net text*
 functionapp * query|tail|search|preview: net text*
 functionapp * *: write,net text* --yes,-y
 functionapp * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 functionapp * * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query: net text*
 functionapp * * preview: net text*
 functionapp * * *: write,net text* --yes,-y
 functionapp * * * delete|remove: delete,net text* --yes,-y
 functionapp * * * list|show|list-*|exists|wait|show-*: net text*
 webapp: write,net text*
 webapp keys: net text*
 webapp deployment: net text*
 webapp deployment list-publishing-credentials|list-publishing-profiles: secret,net text* --xml
 webapp deployment delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text
   --pattern=text --dryrun!dry
 webapp deployment list|show|list-*|get-*|check-*|exists|wait|validate|what-if: net text*
 webapp deployment show-*|query|tail|search|preview: net text*
 webapp deployment *: write,net text* --yes,-y
 webapp deployment * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 webapp deployment * list|show|list-*|get-*|check-*|exists|wait|show-*|validate: net text*
 webapp deployment * query|preview: net text*
 webapp deployment * *: write,net text* --yes,-y
 webapp deployment * * delete|remove: delete,net text* --yes,-y
 webapp deployment * * list|show|list-*|exists|wait|show-*: net text*
 webapp log: read
 webapp log tail|show: net text*
 webapp log download: net text* --log-file=write!write --provider=text
 webapp log delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 webapp log list|list-*|get-*|check-*|exists|wait|validate|what-if|show-*|query: net text*
 webapp log search|preview: net text*
 webapp log *: write,net text* --yes,-y
 webapp log * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 webapp log * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query: net text*
 webapp log * preview: net text*
 webapp log * *: write,net text* --yes,-y
 webapp log * * delete|remove: delete,net text* --yes,-y
 webapp log * * list|show|list-*|exists|wait|show-*: net text*
 webapp config: write,net text* --yes,-y
 webapp config appsettings|connection-string: write,net text* --yes,-y
 webapp config appsettings|connection-string list: net text*
 webapp config appsettings|connection-string set: write,net text*
 webapp config appsettings|connection-string delete: delete,net text* --yes,-y --no-wait
 webapp config appsettings|connection-string purge|remove|clear: delete,net text* --yes,-y --no-wait
 webapp config appsettings|connection-string show|list-*|get-*|check-*|exists|wait: net text*
 webapp config appsettings|connection-string show-*|validate|query|preview: net text*
 webapp config appsettings|connection-string *: write,net text* --yes,-y
 webapp config appsettings|connection-string * delete|remove: delete,net text* --yes,-y
 webapp config appsettings|connection-string * list|show|list-*|exists|wait|show-*: net text*
 webapp config delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text
   --pattern=text --dryrun!dry
 webapp config list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*: net text*
 webapp config query|tail|search|preview: net text*
 webapp config *: write,net text* --yes,-y
 webapp config * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 webapp config * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query: net text*
 webapp config * preview: net text*
 webapp config * *: write,net text* --yes,-y
 webapp config * * delete|remove: delete,net text* --yes,-y
 webapp config * * list|show|list-*|exists|wait|show-*: net text*
 webapp delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait --force-deletion=?text
 webapp list|show|list-*|get-*|check-*|exists|wait|validate|what-if|export: net text*
 webapp metrics|query|search|diagnose|show-*: net text*
 webapp *: write,net text* --yes,-y
 webapp * delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 webapp * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*: net text*
 webapp * query|tail|search|preview: net text*
 webapp * *: write,net text* --yes,-y
 webapp * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 webapp * * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query: net text*
 webapp * * preview: net text*
 webapp * * *: write,net text* --yes,-y
 webapp * * * delete|remove: delete,net text* --yes,-y
 webapp * * * list|show|list-*|exists|wait|show-*: net text*
 ad|role: write,net text*
 ad|role list|show: net text*
 ad|role delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait --force-deletion=?text
 ad|role list-*|get-*|check-*|exists|wait|validate|what-if|export|metrics|query: net text*
 ad|role search|diagnose|show-*: net text*
 ad|role *: priv,net text*
 ad|role * list|show: net text*
 ad|role * get-member-groups|list-owners|member|owner|credential: net text*
 ad|role * get-member-objects|list-changelogs: net text*
 ad|role * delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 ad|role * list-*|get-*|check-*|exists|wait|validate|what-if|show-*|query|tail: net text*
 ad|role * search|preview: net text*
 ad|role * *: priv,net text*
 ad|role * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 ad|role * * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query: net text*
 ad|role * * preview: net text*
 ad|role * * *: write,net text* --yes,-y
 ad|role * * * delete|remove: delete,net text* --yes,-y
 ad|role * * * list|show|list-*|exists|wait|show-*: net text*
 *: write,net text*
 * delete|purge|remove|deallocate|stop: delete,net text* --yes,-y --no-wait --force-deletion=?text
 * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|export|metrics: net text*
 * query|search|diagnose|show-*: net text*
 * *: write,net text* --yes,-y
 * * delete|purge|remove|delete-batch|clear: delete,net text* --yes,-y --no-wait --source=text --pattern=text
   --dryrun!dry
 * * list|show|list-*|get-*|check-*|exists|wait|validate|what-if|show-*|query: net text*
 * * tail|search|preview: net text*
 * * *: write,net text* --yes,-y
 * * * delete|purge|remove|clear: delete,net text* --yes,-y --no-wait
 * * * list|show|list-*|get-*|check-*|exists|wait|show-*|validate|query|preview: net text*
 * * * *: write,net text* --yes,-y
 * * * * delete|remove: delete,net text* --yes,-y
 * * * * list|show|list-*|exists|wait|show-*: net text*
    """,
}
