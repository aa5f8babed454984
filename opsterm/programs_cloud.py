"""Programs of clouds and of what provisions them: AWS, Google, Azure, Terraform, Ansible and others."""

PROGRAMS = {
    "aws": """read --debug --endpoint-url=url --no-verify-ssl --no-paginate --output=text --query=text --profile=text
   --region=text --version!help --color=text --no-sign-request --ca-bundle=read --cli-read-timeout=text
   --cli-connect-timeout=text --cli-binary-format=text --no-cli-pager --cli-auto-prompt --no-cli-auto-prompt
   --cli-error-format=text --cli-input-json=text --cli-input-yaml=text --generate-cli-skeleton=?text!help
   --max-items=text --page-size=text --starting-token=text --dry-run!dry --no-dry-run --instance-ids=text
   --filters=text --filter=text --accept=text --accepted-media-types=text --accepts=text --access=text
   --access-key-id=text --access-point-id=text --access-preview-id=text --access-request-id=text --access-token=text
   --account=text --account-id=text --account-identifiers=text --account-ids=text --account-scope=text
   --account-url=text --acme-domain-validation-arn=text --acme-endpoint-arn=text
   --acme-external-account-binding-arn=text --action=text --action-execution-id=text --action-names=text
   --action-owner-filter=text --action-prefix=text --action-target-arns=text --action-type=text --action-type-id=text
   --active --activity-arn=text --activity-ids=text --actor-arn=text --additional-context=text
   --additional-plan-options-map=text --addon-name=text --addon-version=text --address-region=text
   --after-commit-id=text --after-commit-specifier=text --after-path=text --after-time=text --agent-id=text
   --aggregate-field=text --aggregation-period=text --aggregation-request=text --aggregation-type=text --aggregator
   --aggregator-v2-arn=text --aggregators=text --agreement-id=text --alarm-contributor-id=text
   --alarm-mute-rule-name=text --alarm-name=text --alarm-name-prefix=text --alarm-names=text --alarm-types=text
   --alias=text --alias-id=text --alias-ids=text --alias-name=text --all-availability-zones --all-regions --all-users
   --allocation-ids=text --analysis-end-time=text --analysis-id=text --analysis-ids=text --analysis-start-time=text
   --analysis-start-time-begin=text --analysis-start-time-end=text --analysis-status=text --analyzer-arn=text
   --analyzer-name=text --annotation-name=text --annotation-prefix=text --anomaly-detector-arn=text
   --anomaly-detector-ids=text --anomaly-detector-types=text --anycast-ip-list-id=text --api-id=text --api-key=text
   --api-type=text --app-category=text --app-id=text --application-arn=text --application-id=text
   --application-ids=text --application-name=text --application-names=text
   --apply-override-for-compute-environment=text --approval-rule-template-name=text --approximation-dimension=text
   --architecture-types=text --archive-name=text --arn=text --arns=text --array-job-id=text --artifact-id=text
   --asset-id=text --asset-identifier=text --asset-type=text --assignment-status=text --associated-policy-arn=text
   --associated-resource-types=text --association-filter=text --association-filter-list=text --association-id=text
   --association-ids=text --association-version=text --at-time=text --attachment-id=text --attribute=text
   --attribute-filter=text --attribute-name=text --attribute-names=text --attribute-suggestions-config=text
   --attribute-value=text --attributes=text --attributes-to-get=text --audience=text --audit-context=text
   --audit-report-id=text --auth-proxy-call --authentication-profile-name=text --author-arn=text --authorizer-id=text
   --auto-create --auto-scaling-group-name=text --auto-scaling-group-names=text --automation-execution-id=text
   --automation-rules-arns=text --availability-zone=text --availability-zone-group=text --availability-zone-id=text
   --aws-account-id=text --aws-account-ids=text --aws-config-connector-arns=text --aws-region=text
   --backtrack-identifier=text --backup-arn=text --backup-ids=text --backup-job-id=text --backup-plan-id=text
   --backup-plan-template-id=text --backup-plan-template-json=text --backup-type=text --backup-vault-account-id=text
   --backup-vault-name=text --base-path=text --baseline-id=text --baseline-override=text --baseline-time-period=text
   --batch-import-status=text --before-commit-id=text --before-commit-specifier=text --before-path=text
   --before-time=text --billing-period=text --billing-view-arn=text --blacklist-item-names=text --blob-id=text
   --blue-green-deployment-identifier=text --blueprint-name=text --body=text --bot-category=text --bot-id=text
   --bot-name=text --bot-organization=text --branch=text --branch-name=text --broker-id=text --bucket=text
   --bucket-name=text --bucket-region=text --bundle-id=text --bundle-ids=text --by-account-id=text
   --by-backup-plan-id=text --by-backup-vault-name=text --by-complete-after=text --by-complete-before=text
   --by-created-after=text --by-created-before=text --by-creation-after=text --by-creation-before=text
   --by-destination-vault-arn=text --by-malware-scanner=text --by-message-category=text --by-parent-job-id=text
   --by-parent-recovery-point-arn=text --by-recovery-point-arn=text --by-recovery-point-creation-date-after=text
   --by-recovery-point-creation-date-before=text --by-report-plan-name=text --by-resource-arn=text
   --by-resource-type=text --by-restore-testing-plan-arn=text --by-scan-result-status=text --by-shared
   --by-source-recovery-point-arn=text --by-state=text --by-status=text --by-vault-type=text --cache-cluster-id=text
   --cache-cluster-ids=text --cache-node-type=text --cache-parameter-group-family=text
   --cache-parameter-group-name=text --cache-policy-id=text --cache-security-group-name=text
   --cache-subnet-group-name=text --calculation-execution-id=text --calendar-names=text --call-as=text
   --caller-arn=text --campaign-id=text --capability-name=text --capacity-block-extension-duration-hours=text
   --capacity-block-ids=text --capacity-duration-hours=text --capacity-manager-data-export-ids=text
   --capacity-provider-arns=text --capacity-provider-name=text --capacity-providers=text
   --capacity-reservation-cancellation-quote-ids=text --capacity-reservation-fleet-ids=text
   --capacity-reservation-id=text --capacity-reservation-ids=text --capacity-reservation-name=text
   --carrier-gateway-ids=text --case-id=text --case-id-list=text --catalog=text --catalog-id=text --catalog-name=text
   --category=text --category-code=text --certificate-arn=text --certificate-authority-arn=text --certificate-id=text
   --certificate-identifier=text --certificate-key-pair-origins=text --certificate-name=text
   --certificate-statuses=text --change-id=text --change-set-name=text --channel=text --channel-arn=text
   --channel-id=text --channel-name=text --check-id=text --check-ids=text --checkpoint-token=text --checksum-mode=text
   --child-id=text --child-type=text --children-of-alarm-name=text --chronological-order=text --cidr=text --city=text
   --client-certificate-id=text --client-id=text --client-metadata=text --client-request-token=text
   --client-secret=text --client-token=text --client-vpn-endpoint-id=text --client-vpn-endpoint-ids=text
   --cloud-connector-id=text --cluster=text --cluster-arn=text --cluster-exists --cluster-id=text
   --cluster-identifier=text --cluster-ids=text --cluster-name=text --cluster-name-filter=text
   --cluster-operation-arn=text --cluster-parameter-group-family=text --cluster-security-group-name=text
   --cluster-states=text --cluster-subnet-group-name=text --cluster-type=text --cluster-type-filter=text
   --cluster-version=text --cluster-versions=text --clusters=text --cname-prefix=text --code=text
   --code-signing-config-arn=text --collapse-configuration=text --collection-id=text --column-names=text
   --column-statistics-task-run-id=text --command-execution-ids=text --command-id=text --comment-id=text
   --commit-id=text --commit-ids=text --commit-specifier=text --comparison-time-period=text
   --compatible-architecture=text --compatible-runtime=text --compliance-type=text --compliance-types=text
   --component-name=text --compute-environments=text --compute-type-names=text --conditional-operator=text
   --config-delivery-s3-destination-arn=text --config-rule-name=text --config-rule-names=text --configuration=text
   --configuration-aggregator-name=text --configuration-aggregator-names=text --configuration-id=text
   --configuration-policy-association-identifiers=text --configuration-recorder-names=text
   --configuration-revision=text --configuration-set-attribute-names=text --configuration-set-name=text
   --conflict-detail-level=text --conflict-resolution-strategy=text --conformance-pack-name=text
   --conformance-pack-names=text --connection-arn=text --connection-function-identifier=text --connection-id=text
   --connection-mode=text --connection-name=text --connection-notification-id=text --connection-object=text
   --connection-options=text --connection-state=text --connection-type=text --connector-arn=text --connector-id=text
   --connector-status=text --consistent-read --consumable-resource=text --consumer-arn=text --consumer-name=text
   --contact-id=text --contact-list-name=text --container-instance=text --container-instances=text
   --container-name=text --context=text --context-entries=text --context-id=text --continent-code=text
   --continuation-token=text --conversion-task-ids=text --copy-job-id=text --cost-category-arn=text
   --cost-category-name=text --country=text --country-code=text --crawler-name=text --crawler-name-list=text
   --crawler-names=text --create-account-request-id=text --create-time-range=text --created-after=text
   --created-at=text --created-before=text --creation-time-after=text --creation-time-before=text
   --creation-token=text --currency=text --custom-domain-certificate-arn=text --custom-domain-name=text
   --custom-key-store-id=text --custom-key-store-name=text --customer-gateway-ids=text --customer-id=text
   --customer-node-endpoint-list=text --daemon-arn=text --daemon-deployment-arns=text --daemon-name=text
   --daemon-revision-arns=text --daemon-task-definition=text --dashboard-id=text --dashboard-name=text
   --dashboard-name-prefix=text --data-format=text --data-queries=text --data-set-id=text --data-share-arn=text
   --data-source-arn=text --data-source-id=text --data-source-name=text --data-source-type=text --data-sources=text
   --data-store-api-version=text --data-type=text --database-name=text --dataset-arn=text --dataset-id=text
   --dataset-identifier=text --dataset-name=text --date-interval=text --db-cluster-endpoint-identifier=text
   --db-cluster-identifier=text --db-cluster-parameter-group-name=text --db-cluster-resource-id=text
   --db-cluster-snapshot-identifier=text --db-groups=text --db-instance-automated-backups-arn=text
   --db-instance-class=text --db-instance-identifier=text --db-name=text --db-parameter-group-family=text
   --db-parameter-group-name=text --db-proxy-endpoint-name=text --db-proxy-name=text --db-security-group-name=text
   --db-shard-group-identifier=text --db-snapshot-identifier=text --db-subnet-group-name=text --db-user=text
   --dbi-resource-id=text --default-only --definition=text --delegation-permission-check --delegation-request-id=text
   --delegation-set-id=text --deletion-id=text --deletion-task-id=text --delimiter=text --delivery-channel-names=text
   --delivery-destination-name=text --delivery-destination-types=text --dependent-job-name=text --deployed=text
   --deployment-config-name=text --deployment-group-name=text --deployment-group-names=text --deployment-id=text
   --deployment-ids=text --deprecated-status=text --descending --desired-status=text --destination=text
   --destination-commit-specifier=text --destination-id=text --destination-name-prefix=text --detail-level=text
   --details --detector-id=text --dev-endpoint-names=text --device-id=text --device-key=text --dhcp-options-ids=text
   --dimension=text --dimensions=text --directory-id=text --directory-ids=text --discovery-region=text
   --disk-name=text --disk-snapshot-name=text --display-id=text --distribution-id=text --distribution-name=text
   --distribution-tenant-id=text --dns-name=text --document-filter-list=text --document-format=text --document-id=text
   --document-info-list=text --document-relevance-override-configurations=text --document-version=text
   --documentation-part-id=text --documentation-version=text --domain=text --domain-control-validation-resource=text
   --domain-id=text --domain-name=text --domain-name-id=text --domain-names=text --dry-run-id=text
   --durable-execution-arn=text --durable-execution-name=text --duration=text --duration-in-minutes=text
   --duration-seconds=text --earlier-time=text --ecr-repository-prefix=text --ecr-repository-prefixes=text
   --editor-id=text --edns0-client-subnet-ip=text --edns0-client-subnet-mask=text --effective-on=text
   --effective-settings --egress-only-internet-gateway-ids=text --elastic-gpu-ids=text --email-address=text
   --email-identity=text --embed=text --enablement-status=text --encoding=text --encoding-type=text --end-date=text
   --end-date-range=text --end-time=text --end-time-before=text --endpoint-arn=text --endpoint-id=text
   --endpoint-name=text --engine=text --engine-name=text --engine-type=text --engine-version=text --entity=text
   --entity-arn=text --entity-filter=text --entity-id=text --entity-name=text --entity-type=text --entries=text
   --environment-id=text --environment-identifier=text --environment-ids=text --environment-name=text
   --environment-names=text --error-code=text --event=text --event-arn=text --event-arns=text --event-bus-name=text
   --event-categories=text --event-category=text --event-data-store=text --event-data-store-owner-account-id=text
   --event-id=text --event-name=text --event-object=text --event-pattern=text --event-source=text
   --event-source-arn=text --event-source-name=text --event-type=text --exclude-characters=text
   --exclude-column-schema --exclude-lowercase --exclude-numbers --exclude-punctuation --exclude-uppercase
   --exclusion-ids=text --exclusive-start-backup-arn=text --exclusive-start-global-table-name=text
   --exclusive-start-key=text --exclusive-start-shard-id=text --exclusive-start-stream-name=text
   --exclusive-start-table-name=text --exclusive-start-tag-key=text --executable-users=text --execution-arn=text
   --execution-engine-id=text --execution-id=text --execution-preview-id=text --execution-role-arn=text
   --execution-status-filter=text --execution-statuses=text --executor-state-filter=text
   --existing-policy-document=text --expected-bucket-owner=text --export-arn=text --export-id=text
   --export-image-task-ids=text --export-name=text --export-source-type=text --export-task-identifier=text
   --export-task-ids=text --export-type=text --expression=text --expression-attribute-names=text
   --expression-attribute-values=text --expression-type=text --extended-statistic=text --extended-statistics=text
   --external-id=text --facets=text --family=text --family-prefix=text --fargate-profile-name=text --feature=text
   --feature-type=text --featured-results-set-id=text --feedback=text --fetch-owner --field-index-names=text
   --field-name=text --fields=text --file-cache-ids=text --file-last-written=text --file-name=text --file-path=text
   --file-paths=text --file-size=text --file-system-id=text --file-system-ids=text --filename-contains=text
   --filter=text --filter-arn=text --filter-by=text --filter-clause=text --filter-criteria=text
   --filter-expression=text --filter-log-group-arn=text --filter-name=text --filter-name-prefix=text
   --filter-pattern=text --filter-predicate=text --filter-statement=text --filter-value=text --filters=text
   --filters-with-operator=text --finding-aggregator-arn=text --finding-arns=text --finding-criteria=text
   --finding-id=text --finding-identifier=text --finding-ids=text --finding-statistic-types=text
   --firewall-domain-list-id=text --firewall-rule-group-association-id=text --firewall-rule-group-id=text
   --first-schema-version-number=text --first-slot-start-time-range=text --flatten --fleet-id=text --fleet-ids=text
   --flow-log-id=text --flow-log-ids=text --folder-path=text --format=text --fpga-image-id=text --fpga-image-ids=text
   --framework-name=text --friendly-device-name=text --from=text --function-id=text --function-name=text
   --function-type=text --function-version=text --gateway-arn=text --generated-template-name=text
   --generation-status=text --global-cluster-identifier=text --global-replication-group-id=text
   --global-table-name=text --glossary-identifier=text --grant-id=text --grant-tokens=text --grantee
   --grantee-principal=text --grantee-service-principal=text --granularity=text --group-by=text --group-by-key=text
   --group-by-rules=text --group-id=text --group-identifier=text --group-ids=text --group-name=text --group-names=text
   --handshake-id=text --has-databases --headers=text --health-check-id=text --health-status=text --hide-password
   --history-item-type=text --home-region=text --hook-result-id=text --host-id-set=text --host-ids=text
   --host-instance-type=text --host-key-id=text --host-reservation-id-set=text --hosted-zone-id=text
   --hosted-zone-id-marker=text --hosted-zone-type=text --hsm-client-certificate-identifier=text
   --hsm-configuration-identifier=text --http-method=text --hub-arn=text --id=text --identifier=text
   --identifiers=text --identities=text --identity=text --identity-id=text --identity-name=text
   --identity-provider-config=text --identity-type=text --idp-identifier=text --ids=text --if-match=text
   --if-modified-since=text --if-none-match=text --if-unmodified-since=text --image-id=text --image-ids=text
   --image-type=text --import-arn=text --import-destination-type=text --import-id=text --import-source-arn=text
   --import-status=text --import-task-ids=text --include=text --include-all --include-all-instances
   --include-all-resource-types --include-availability-zones --include-blueprint --include-certificate-details
   --include-communications --include-connected-resources --include-cors --include-default-key-pair --include-deleted
   --include-deleted-groups --include-deleted-resources --include-deprecated --include-directives --include-disabled
   --include-execution-data --include-graph --include-inactive --include-instances --include-key-material=text
   --include-linked-accounts --include-managed-resources --include-marketplace --include-models-sdl
   --include-only-statuses=text --include-parameter-spec --include-planned-deletion --include-property-values
   --include-public --include-public-key --include-relational-database-availability-zones --include-resolved-cases
   --include-resource-placeholders --include-root --include-service-level-template --include-shadow-trails
   --include-shared --include-space --include-status=text --include-status-details --include-unsupported-in-region
   --include-value --include-values --included-data=text --included-deleted-back-to=text --includes=text
   --index-id=text --index-name=text --index-status=text --info-type=text --input=text --input-serialization=text
   --insight-arn=text --insight-arns=text --insight-id=text --insight-source=text --insight-type=text
   --inspection-level=text --instance-connect-endpoint-ids=text --instance-count=text --instance-event-window-ids=text
   --instance-family=text --instance-fleet-id=text --instance-fleet-type=text --instance-group-id=text
   --instance-group-types=text --instance-id=text --instance-ids=text --instance-information-filter-list=text
   --instance-name=text --instance-names=text --instance-profile-name=text --instance-property-filter-list=text
   --instance-refresh-ids=text --instance-requirements=text --instance-requirements-with-metadata=text
   --instance-snapshot-name=text --instance-states=text --instance-status-filter=text --instance-tenancy=text
   --instance-type=text --instance-type-filter=text --instance-types=text --instances=text --integrate-services=text
   --integration-arn=text --integration-identifier=text --integration-name=text --integration-name-prefix=text
   --integration-status=text --integration-type=text --interleaved --internet-gateway-ids=text
   --internet-key-exchange-version=text --interval=text --introspection-id=text --investigation-id=text
   --invocation-arn=text --invocation-id=text --ip=text --ip-set-id=text
   --ipam-external-resource-verification-token-ids=text --ipam-ids=text --ipam-policy-id=text --ipam-policy-ids=text
   --ipam-pool-allocation-id=text --ipam-pool-allocation-ids=text --ipam-pool-id=text --ipam-pool-ids=text
   --ipam-prefix-list-resolver-id=text --ipam-prefix-list-resolver-ids=text
   --ipam-prefix-list-resolver-target-ids=text --ipam-prefix-list-resolver-version=text
   --ipam-prefix-list-resolver-versions=text --ipam-resource-discovery-association-ids=text
   --ipam-resource-discovery-id=text --ipam-resource-discovery-ids=text --ipam-scope-id=text --ipam-scope-ids=text
   --issue-type=text --item-identifiers=text --iterable-form-name=text --job-arn=text --job-definition-name=text
   --job-definitions=text --job-flow-ids=text --job-flow-states=text --job-id=text --job-name=text --job-names=text
   --job-queue=text --job-queues=text --job-status=text --jobs=text --key=text --key-condition-expression=text
   --key-conditions=text --key-format=text --key-group-id=text --key-id=text --key-marker=text --key-names=text
   --key-pair-ids=text --key-pair-name=text --key-type=text --keywords=text --knowledge-base-id=text
   --kubernetes-version=text --label-options=text --language=text --language-code=text --last-updated-after=text
   --last-updated-before=text --later-time=text --latest --launch-configuration-names=text --launch-template-id=text
   --launch-template-ids=text --launch-template-name=text --launch-template-names=text --launch-type=text
   --layer-digest=text --layer-name=text --lease-id=text --legal-hold-id=text --license-model=text --license-type=text
   --lifecycle-hook-names=text --limit=text --limit-definition=text --link-id=text --link-status-filter=text
   --linked-account-id=text --list-supported-character-sets --list-supported-timezones --listener-arn=text
   --listener-arns=text --load-balancer-arn=text --load-balancer-arns=text --load-balancer-name=text
   --load-balancer-names=text --load-balancer-type=text --load-dry-run-config --local-gateway-ids=text
   --local-gateway-route-table-id=text --local-gateway-route-table-ids=text
   --local-gateway-route-table-virtual-interface-group-association-ids=text
   --local-gateway-route-table-vpc-association-ids=text --local-gateway-virtual-interface-group-ids=text
   --local-gateway-virtual-interface-ids=text --locale=text --location=text --location-name=text
   --location-status=text --location-type=text --log-delivery-bucket=text --log-event-messages=text
   --log-group-class=text --log-group-identifier=text --log-group-identifiers=text --log-group-name=text
   --log-group-name-pattern=text --log-group-name-prefix=text --log-group-tags=text --log-object-pointer=text
   --log-record-pointer=text --log-scope=text --log-stream-name=text --log-stream-name-prefix=text
   --log-stream-names=text --log-type=text --log-types=text --logical-resource-id=text --logical-resource-ids=text
   --lookback-period-in-days=text --lookup-attributes=text --lookup-table-arn=text --lookup-table-name-prefix=text
   --mac=text --mac-algorithm=text --mac-modification-task-ids=text --maintenance-id=text
   --maintenance-track-name=text --major-engine-version=text --malware-protection-plan-id=text --malware-scanner=text
   --managed-by-aws-backup-only --managed-login-branding-id=text --management-cidr-range-constraint=text
   --map-run-arn=text --mapping=text --marker=text --master-region=text --materialized-view-refresh-task-run-id=text
   --max-annotation-results=text --max-batch-size=text --max-buckets=text --max-conflict-files=text
   --max-contributor-count=text --max-datapoints=text --max-directory-buckets=text --max-duration=text
   --max-instance-count=text --max-items=text --max-keys=text --max-line-coverage-percentage=text
   --max-merge-hunks=text --max-parts=text --max-query-results=text --max-records=text --max-results=text
   --max-scheduled-runs-preview=text --max-slot-duration-in-hours=text --max-statistic-results=text
   --max-suggestions-count=text --max-uploads=text --max-version=text --member-id=text --memory-id=text
   --merge-option=text --merged-api-identifier=text --message=text --message-category=text --message-id=text
   --message-type=text --metadata=text --metadata-list=text --metadata-uid=text --metric=text
   --metric-data-queries=text --metric-for-comparison=text --metric-name=text --metric-names=text
   --metric-namespace=text --metric-type=text --metric-widget=text --metrics=text --migration-id=text
   --migration-project-identifier=text --migration-type=text --min-duration=text --min-line-coverage-percentage=text
   --min-slot-duration-in-hours=text --min-version=text --mock=text --mode=text --model-id=text --model-name=text
   --monitor-arn=text --monitor-arn-list=text --monitor-name=text --monitored-resource-name=text
   --mount-target-id=text --multi-az --multi-node-job-id=text --multi-value-headers=text --name=text
   --name-contains=text --name-prefix=text --name-query=text --named-query-id=text --named-query-ids=text --names=text
   --namespace=text --namespace-arn=text --namespace-name=text --nat-gateway-ids=text --network-acl-ids=text
   --network-id=text --network-insights-access-scope-analysis-id=text
   --network-insights-access-scope-analysis-ids=text --network-insights-access-scope-id=text
   --network-insights-access-scope-ids=text --network-insights-analysis-ids=text --network-insights-path-id=text
   --network-insights-path-ids=text --network-interface-id=text --network-interface-ids=text
   --network-interface-permission-ids=text --new-policy-document=text --next-marker=text --next-page-token=text
   --next-token=text --no-active --no-aggregator --no-all-availability-zones --no-all-regions --no-all-users
   --no-auth-proxy-call --no-auto-create --no-by-shared --no-cluster-exists --no-consistent-read --no-default-only
   --no-delegation-permission-check --no-descending --no-details --no-effective-settings --no-exclude-column-schema
   --no-exclude-lowercase --no-exclude-numbers --no-exclude-punctuation --no-exclude-uppercase --no-fetch-owner
   --no-flatten --no-grantee --no-has-databases --no-hide-password --no-include-all --no-include-all-instances
   --no-include-all-resource-types --no-include-availability-zones --no-include-blueprint
   --no-include-certificate-details --no-include-communications --no-include-connected-resources --no-include-cors
   --no-include-default-key-pair --no-include-deleted --no-include-deleted-groups --no-include-deleted-resources
   --no-include-deprecated --no-include-directives --no-include-disabled --no-include-execution-data
   --no-include-graph --no-include-inactive --no-include-instances --no-include-linked-accounts
   --no-include-managed-resources --no-include-marketplace --no-include-models-sdl --no-include-parameter-spec
   --no-include-planned-deletion --no-include-property-values --no-include-public --no-include-public-key
   --no-include-relational-database-availability-zones --no-include-resolved-cases --no-include-resource-placeholders
   --no-include-root --no-include-service-level-template --no-include-shadow-trails --no-include-shared
   --no-include-space --no-include-status-details --no-include-unsupported-in-region --no-include-value
   --no-include-values --no-interleaved --no-latest --no-list-supported-character-sets --no-list-supported-timezones
   --no-load-dry-run-config --no-managed-by-aws-backup-only --no-multi-az --no-only-attached
   --no-predecessors-included --no-recursive --no-require-each-included-type --no-resolve-alias --no-retrieve-azs
   --no-return-merged-resources --no-reveal-secrets --no-reverse-order --no-scan-index-forward --no-shared
   --no-show-cache-clusters-not-in-replication-groups --no-show-cache-node-info --no-show-html-content
   --no-show-member-info --no-show-node-group-config --no-show-node-level-update-status --no-single-availability-zone
   --no-start-from-head --no-sub-type --no-unmask --no-use-s3-dual-stack-endpoint --no-verbose --no-vpc --no-wake-up
   --no-with-decryption --no-without-settings --no-without-statistics --node-group-id=text --node-id=text
   --node-type=text --nodegroup-name=text --notebook-execution-id=text --notebook-id=text --num-of-reports=text
   --number-of-top-traffic-bots-per-path=text --object-attributes=text --offering-class=text --offering-id=text
   --offering-type=text --on-cluster-app-ui-type=text --one-time-password=text --only-associated=text --only-attached
   --open-id-connect-provider-arn=text --operating-system=text --operating-system-names=text --operation-id=text
   --operation-preferences=text --ops-item-arn=text --ops-item-filters=text --ops-item-id=text --ops-metadata-arn=text
   --option-group-name=text --option-settings=text --optional-object-attributes=text --optional-parameters=text
   --options=text --order=text --order-by=text --ordered-organization-policy-input-list=text --ordering-id=text
   --organization-config-rule-name=text --organization-config-rule-names=text
   --organization-conformance-pack-name=text --organization-conformance-pack-names=text
   --organization-entity-account-filters=text --organization-entity-filters=text
   --organization-event-detail-filters=text --organizational-unit-id=text --origin=text
   --origin-request-policy-id=text --outpost-arn=text --outpost-id=text --outpost-lag-ids=text --output-format=text
   --output-serialization=text --owner=text --owner-account=text --owner-id=text --owner-ids=text --owners=text
   --owning-account=text --package-id=text --page-number=text --page-size=text --page-token=text
   --pagination-token=text --parameter-filters=text --parameter-group-family=text --parameter-group-name=text
   --parameters=text --parent-catalog-id=text --parent-entity-name=text --parent-id=text --parent-resource-arn=text
   --parents-of-alarm-name=text --part-number=text --part-number-marker=text --participant-type=text
   --partition-values=text --partitions-to-get=text --partner-name=text --password-length=text --password-version=text
   --patch-group=text --patch-set=text --path=text --path-prefix=text --path-with-query-string=text --pattern=text
   --payment-option=text --period=text --permission-type=text --permissions=text
   --permissions-boundary-policy-input-list=text --persistent-app-ui-id=text --persistent-app-ui-type=text
   --phone-number=text --phone-number-id=text --phone-number-type=text --physical-resource-id=text
   --pipeline-execution-id=text --pipeline-name=text --platform=text --platform-application-arn=text
   --platform-arn=text --plugin-name=text --policy=text --policy-arn=text --policy-arns=text --policy-document=text
   --policy-exclusion-list=text --policy-id=text --policy-input-list=text --policy-name=text --policy-names=text
   --policy-scope=text --policy-source-arn=text --policy-type=text --policy-type-names=text --policy-types=text
   --policy-usage-filter=text --pool-id=text --pool-ids=text --pool-name=text --portal-id=text --position=text
   --predecessors-included --prediction-interval-level=text --prefix=text --prefix-list-id=text --prefix-list-ids=text
   --prefixes=text --prepared-statement-names=text --principal=text --principal-arn=text --principal-id=text
   --priority=text --producer-arn=text --product-arn=text --product-description=text --product-descriptions=text
   --product-id=text --product-type=text --profile-id=text --profile-type=text --project-arn=text --project-name=text
   --projection-expression=text --property=text --protocol=text --protocols=text --provider=text --provider-name=text
   --providers=text --provisioning-type=text --public-ips=text --public-version-number=text --publisher-id=text
   --publishers=text --pull-request-event-type=text --pull-request-id=text --pull-request-status=text
   --python-script=text --qev2-idc-application-arn=text --qualifier=text --queries=text --query=text
   --query-alias=text --query-as-of-time=text --query-definition-name-prefix=text --query-execution-id=text
   --query-execution-ids=text --query-filter=text --query-id=text --query-language=text --query-name=text
   --query-param=text --query-parameters=text --query-result-type=text --query-result-type-filter=text
   --query-session-context=text --query-status=text --query-string=text --query-text=text --queue-name=text
   --queue-name-prefix=text --queue-owner-aws-account-id=text --queue-url=text --quota-applied-at-level=text
   --quota-code=text --quota-requested-at-level=text --quota-share-arn=text --range=text --reaction-user-arn=text
   --realtime-log-config-arn=text --realtime-log-config-name=text --reasons=text --recently-active=text
   --recommendation-detail-id=text --recommendation-id=text --recommendation-ids=text --record-name=text
   --record-type=text --recovery-point-arn=text --recurrence=text --recursive --redrive-filter=text
   --redshift-idc-application-arn=text --refresh-id=text --refresh-token=text --region=text --region-filter=text
   --region-name=text --region-names=text --registration-status=text --registration-status-filter=text
   --registration-token=text --registry-id=text --registry-ids=text --relational-database-name=text
   --relational-database-snapshot-name=text --release-label=text --release-version=text
   --replace-root-volume-task-ids=text --replay-name=text --replication-config-arn=text --replication-group-id=text
   --replication-group-ids=text --replication-instance-arn=text --replication-task-arn=text --replicator-arn=text
   --replicator-name-filter=text --report-arn=text --report-arns=text --report-format=text --report-group-arn=text
   --report-group-arns=text --report-id=text --report-ids=text --report-job-id=text --report-plan-name=text
   --report-type=text --repository-name=text --repository-names=text --reputation-entity-reference=text
   --reputation-entity-type=text --request-id=text --request-items=text --request-origin=text --request-payer=text
   --request-progress=text --request-validator-id=text --requested-document-attributes=text
   --require-each-included-type --reservation-id=text --reserved-cache-node-id=text
   --reserved-cache-nodes-offering-id=text --reserved-db-instance-id=text --reserved-db-instances-offering-id=text
   --reserved-instance-id=text --reserved-instance-ids=text --reserved-instance-offering-id=text
   --reserved-instances-id=text --reserved-instances-ids=text --reserved-instances-listing-id=text
   --reserved-instances-modification-ids=text --reserved-instances-offering-ids=text
   --reserved-node-exchange-request-id=text --reserved-node-id=text --reserved-node-offering-id=text --resolve-alias
   --resolver-endpoint-id=text --resolver-ip=text --resolver-query-log-config-association-id=text
   --resolver-query-log-config-id=text --resolver-rule-association-id=text --resolver-rule-id=text --resource=text
   --resource-arn=text --resource-arn-list=text --resource-arns=text --resource-evaluation-id=text
   --resource-handling-option=text --resource-id=text --resource-id-list=text --resource-identifier=text
   --resource-identifiers=text --resource-ids=text --resource-keys=text --resource-management-type=text
   --resource-name=text --resource-owner=text --resource-policy=text --resource-region=text --resource-scan-id=text
   --resource-share-type=text --resource-tag=text --resource-type=text --resource-type-prefix=text
   --resource-types=text --resources=text --response-cache-control=text --response-content-disposition=text
   --response-content-encoding=text --response-content-language=text --response-content-type=text
   --response-expires=text --response-headers-policy-id=text --response-type=text --rest-api-id=text
   --restorable-by-user-ids=text --restore-job-id=text --restore-testing-plan-name=text
   --restore-testing-selection-name=text --result-attributes=text --result-id=text --result-ids=text
   --retention-configuration-names=text --retiring-principal=text --retiring-service-principal=text --retrieve-azs
   --return-consumed-capacity=text --return-merged-resources --reveal-secrets --reverse-order --revision=text
   --revision-id=text --revisions=text --revocation-id=text --revocation-ids=text --role=text --role-arn=text
   --role-name=text --root-resource-arn=text --route-server-endpoint-ids=text --route-server-id=text
   --route-server-ids=text --route-server-peer-ids=text --route-table-id=text --route-table-ids=text
   --routing-endpoint=text --rule=text --rule-arns=text --rule-group-rule-name=text --rule-id=text
   --rule-metric-name=text --rule-name=text --rule-owner-filter=text --rule-set-name=text --rule-type=text
   --rules=text --run-id=text --run-ids=text --s3-bucket=text --s3-key-prefix=text --saml-provider-arn=text
   --sample-type=text --sandbox-id=text --savings-plans-type=text --scan-arn=text --scan-by=text
   --scan-configuration-arn=text --scan-end-time=text --scan-filter=text --scan-id=text --scan-index-forward
   --scan-job-id=text --scan-range=text --scan-result-status=text --scan-type=text --scan-type-filter=text
   --schedule-identifier=text --schedule-type=text --scheduled-action-name=text --scheduled-action-names=text
   --scheduled-instance-ids=text --scheduling-strategy=text --schema-definition=text --schema-diff-type=text
   --schema-id=text --schema-version-id=text --schema-version-number=text --scope=text --scopes=text --sdk-type=text
   --search-criteria=text --search-expression=text --search-phrase=text --search-string=text --search-text=text
   --second-schema-version-number=text --secondary-interface-ids=text --secondary-network-ids=text
   --secondary-subnet-ids=text --secret-id=text --secret-id-list=text --security-control-id=text
   --security-control-ids=text --security-group-rule-ids=text --security-policy-name=text --segment=text --select=text
   --selected-fields=text --selection-id=text --selection-rules=text --serial-number=text
   --server-certificate-name=text --server-id=text --server-protocol=text --serverless-cache-name=text
   --serverless-cache-snapshot-name=text --serverless-v2-platform-version=text --service=text --service-account=text
   --service-arn=text --service-code=text --service-code-list=text --service-deployment-arns=text
   --service-environments=text --service-id=text --service-ids=text --service-link-virtual-interface-ids=text
   --service-name=text --service-names=text --service-namespace=text --service-namespaces=text
   --service-principal=text --service-regions=text --service-revision-arns=text --service-specification=text
   --service-type=text --service-update-name=text --service-update-status=text --service-update-time-range=text
   --services=text --session=text --session-id=text --session-states=text --setting-id=text --severity=text
   --shard-filter=text --shard-id=text --shard-iterator=text --shard-iterator-type=text --shared
   --show-cache-clusters-not-in-replication-groups --show-cache-node-info --show-html-content --show-member-info
   --show-node-group-config --show-node-level-update-status --signature=text --signing-algorithm=text
   --single-availability-zone --sinks=text --slot-start-time-range=text --snapshot-arn=text
   --snapshot-copy-grant-name=text --snapshot-id=text --snapshot-identifier=text --snapshot-ids=text
   --snapshot-name=text --snapshot-source=text --snapshot-type=text --solution-stack-name=text --sort=text
   --sort-by=text --sort-criteria=text --sort-key=text --sort-order=text --sorting-configuration=text
   --sorting-configurations=text --sorting-entities=text --source=text --source-arn=text
   --source-commit-specifier=text --source-engine-name=text --source-identifier=text --source-ip=text
   --source-resource-arn=text --source-type=text --spell-correction-configuration=text --spot-fleet-request-id=text
   --spot-fleet-request-ids=text --spot-instance-request-ids=text --sse-customer-algorithm=text
   --sse-customer-key=text --sse-customer-key-md5=text --ssh-public-key-id=text --stack-drift-detection-id=text
   --stack-instance-account=text --stack-instance-region=text --stack-instance-resource-drift-statuses=text
   --stack-name=text --stack-refactor-id=text --stack-resource-drift-status-filters=text --stack-set-name=text
   --stack-status-filter=text --stage=text --stage-name=text --stage-variables=text --standards-arn=text
   --standards-control-association-ids=text --standards-subscription-arn=text --standards-subscription-arns=text
   --start-after=text --start-continent-code=text --start-country-code=text --start-date=text --start-date-range=text
   --start-from-head --start-record-identifier=text --start-record-name=text --start-record-type=text
   --start-subdivision-code=text --start-time=text --start-time-filter=text --started-after=text --started-before=text
   --started-by=text --starting-sequence-number=text --state=text --state-configuration=text --state-filter=text
   --state-machine-alias-arn=text --state-machine-arn=text --state-name=text --state-value=text --statement-name=text
   --states=text --static-ip-name=text --statistic=text --statistic-id=text --statistic-type=text --statistics=text
   --statistics-type=text --status=text --status-code=text --status-equals=text --status-filter=text --statuses=text
   --step-id=text --step-ids=text --step-states=text --storage-type=text --storage-virtual-machine-ids=text
   --stream-arn=text --stream-creation-timestamp=text --stream-id=text --stream-name=text --studio-id=text --sub-type
   --subdivision-code=text --subject-id=text --subnet-id=text --subnet-ids=text --subscribed-domain=text
   --subscription-arn=text --subscription-arn-list=text --subscription-name=text --suggestion-types=text
   --supported-dialect=text --supported-permission-types=text --supported-resource-types=text --suppression-state=text
   --sync-name=text --sync-type=text --table-arn=text --table-name=text --table-restore-request-id=text
   --tag-filters=text --tag-key=text --tag-keys=text --tag-value=text --tag-values=text --tags=text --target=text
   --target-accounts=text --target-action-type=text --target-arn=text --target-capacity=text
   --target-capacity-unit-type=text --target-configurations=text --target-engine-name=text --target-filters=text
   --target-group-arn=text --target-group-arns=text --target-group-name=text --target-id=text --target-ids=text
   --target-resource-id=text --target-type=text --target-version=text --targets=text --task-definition=text
   --task-id=text --task-ids=text --task-run-id=text --task-sets=text --task-status=text --tasks=text
   --template-body=text --template-data=text --template-id=text --template-name=text --template-stage=text
   --template-summary-config=text --template-url=text --tenant-db-name=text --tenant-name=text --term-in-years=text
   --terms-id=text --test-connection-input=text --text=text --thing-name=text --threat-entity-set-id=text
   --threat-intel-set-id=text --tiering-configuration-name=text --time=text --time-period=text --time-range=text
   --time-range-lower-bound=text --time-range-upper-bound=text --time-window=text --timestamp=text
   --timestamp-filter=text --to=text --token=text --token-code=text --topic-arn=text --topic-name=text
   --topic-name-filter=text --total-impact=text --total-segments=text --trade-in-token=text
   --traffic-mirror-filter-id=text --traffic-mirror-filter-ids=text --traffic-mirror-filter-rule-ids=text
   --traffic-mirror-session-ids=text --traffic-mirror-target-ids=text --traffic-policy-id=text
   --traffic-policy-id-marker=text --traffic-policy-instance-name-marker=text
   --traffic-policy-instance-type-marker=text --traffic-policy-version=text --traffic-policy-version-marker=text
   --traffic-source-type=text --trail-name=text --trail-name-list=text --transaction-id=text --transfer-id=text
   --transform-id=text --transformer-config=text --transit-gateway-attachment-id=text
   --transit-gateway-attachment-ids=text --transit-gateway-connect-peer-ids=text --transit-gateway-ids=text
   --transit-gateway-metering-policy-id=text --transit-gateway-metering-policy-ids=text
   --transit-gateway-multicast-domain-id=text --transit-gateway-multicast-domain-ids=text
   --transit-gateway-policy-table-id=text --transit-gateway-policy-table-ids=text
   --transit-gateway-route-table-announcement-ids=text --transit-gateway-route-table-id=text
   --transit-gateway-route-table-ids=text --travel-mode=text --trend-field=text --trigger-names=text --triggers=text
   --trust-store-arn=text --trust-store-arns=text --trust-store-identifier=text --trusted-entity-set-id=text
   --type=text --type-arn=text --type-configuration-identifiers=text --type-name=text --types=text
   --ultraserver-count=text --ultraserver-type=text --unit=text --unmask --update-action-status=text --update-id=text
   --update-status=text --upload-id=text --upload-id-marker=text --uri-path-prefix=text --usage-criteria=text
   --usage-limit-id=text --usage-plan-id=text --usage-statistic-type=text --use-s3-dual-stack-endpoint --user-arn=text
   --user-code=text --user-context=text --user-group-id=text --user-id=text --user-name=text --user-password=text
   --user-pool-id=text --user-type=text --username=text --uuid=text --validate-policy-resource-type=text --value=text
   --values=text --variables=text --vendor-name=text --verbose --verified-access-endpoint-id=text
   --verified-access-endpoint-ids=text --verified-access-group-id=text --verified-access-group-ids=text
   --verified-access-instance-id=text --verified-access-instance-ids=text --verified-access-trust-provider-ids=text
   --version=text --version-id=text --version-id-marker=text --version-label=text --version-labels=text
   --version-name=text --version-number=text --version-stage=text --version-status=text --versions=text
   --virtualization-types=text --visibility=text --visitor-id=text --volume-id=text --volume-ids=text --vpc
   --vpc-encryption-control-ids=text --vpc-endpoint-id=text --vpc-endpoint-ids=text --vpc-id=text --vpc-ids=text
   --vpc-link-id=text --vpc-origin-id=text --vpc-peering-connection-ids=text --vpc-region=text
   --vpn-concentrator-ids=text --vpn-connection-device-type-id=text --vpn-connection-id=text --vpn-connection-ids=text
   --vpn-gateway-ids=text --vpn-tunnel-outside-ip-address=text --wait-time-seconds=text --wake-up --web-acl-arn=text
   --web-acl-id=text --web-acl-name=text --web-app-id=text --webhook-id=text --window-execution-id=text
   --window-id=text --window-task-id=text --with-decryption!secret --without-settings --without-statistics
   --work-group=text --worker-name=text --workflow-id=text --workload-name=text --workspace-directory-names=text
   --workspace-id=text --workspace-ids=text --workspace-name=text --wrapping-algorithm=text --wrapping-key-spec=text
   --x=text --y=text --z=text --zone-ids=text --zone-names=text
 $s1 = --dryrun!dry --quiet --include=text --exclude=text --acl=text --follow-symlinks --no-follow-symlinks
 $s2 = $s1 --no-guess-mime-type --sse=?text --sse-kms-key-id=text --sse-c=?text --sse-c-key=text
 $s3 = $s2 --storage-class=text --grants=text --website-redirect=text --content-type=text --cache-control=text
 $s4 = $s3 --content-disposition=text --content-encoding=text --content-language=text --expires=text
 $s5 = $s4 --source-region=text --only-show-errors --no-progress --page-size=text --ignore-glacier-warnings
 $s6 = $s5 --force-glacier-transfer --request-payer=?text --metadata=text --metadata-directive=text --recursive
 $s7 = $s6 --expected-size=text --size-only --exact-timestamps --copy-props=text --checksum-mode=text
 $s = $s7 --checksum-algorithm=text --progress-frequency=text --progress-multiline --no-overwrite
 help: read text*
 configure: write none
 configure list|list-profiles|get: read text*
 configure set|import|sso|sso-session|add-model|mfa-login: write text*
 configure export-credentials: secret none --format=text
 login|logout: write,net text*
 s3: read
 s3 ls: net text? --recursive --human-readable --summarize --request-payer=?text --bucket-name-prefix=text
   --bucket-region=text
 s3 cp|sync: write,net copy put $s --delete!delete
 s3 mv: write,net move put $s
 s3 rm: delete,net text+ $s
 s3 rb: delete,net text --force
 s3 mb|website: write,net text $s
 s3 presign: secret,net text --expires-in=text
 sts: read
 sts get-caller-identity|get-access-key-info|decode-authorization-message: net text*
 sts *: secret,net text*
 iam: read
 iam create-access-key|create-service-specific-credential: secret,priv,net text*
 iam reset-service-specific-credential: secret,priv,net text*
 iam generate-credential-report|generate-service-last-accessed-details: net text*
 iam simulate-*: net text*
 iam delete-*|remove-*|detach-*|deactivate-*: priv,delete,net text*
 iam list-*|get-*: net text*
 iam *: priv,net text*
 organizations|sso-admin|identitystore: read
 organizations|sso-admin|identitystore list-*|describe-*|get-*: net text*
 organizations|sso-admin|identitystore *: priv,net text*
 *: read
 * login|logout: write,net none --sso-session=text --use-device-code --no-browser
 * get-object|get-object-torrent: write,net write --bucket=text --key=text --range=text --version-id=text
 * get-secret-value|batch-get-secret-value: secret,net text*
 * start-session|send-command|start-automation-execution|resume-session: exec,net text*
 * get-token: secret,net text* --cluster-name=text --role-arn=text
 * update-kubeconfig: write,net none --alias=text --kubeconfig=write
 * get-password-data|get-decrypted-api-key|get-access-token: secret,net text*
 * get-role-credentials: secret,net text*
 * get-bucket-access-keys|get-relational-database-master-user-password: secret,net text*
 * download-default-key-pair: secret,net text*
 * get-api-key|get-api-keys: net text* --include-value!secret --include-values!secret
 * tail|start-query|stop-query|start-live-tail: net text* --since=text --follow --format=text --filter-pattern=text
   --log-stream-names=text --log-stream-name-prefix=text --query-string=text --start-time=text --end-time=text
 * filter-log-events: net text*
 * package|deploy: write,net text* --template-file=read --s3-bucket=text --output-template-file=write
   --stack-name=text
 * validate-template|estimate-template-cost: net text* --template-body=text --template-url=text
 * lookup-events|validate-logs: net text* --start-time=text --trail-arn=text --verbose
 * invoke: exec,net write --payload=text --invocation-type=text --log-type=text --cli-binary-format=text
   --qualifier=text
 * execute-command|run-task: exec,net text* --command=text --interactive --container=text --task=text --cluster=text
 * help: read none
 * decrypt|generate-data-key*|generate-random|derive-shared-secret: secret,net text*
 * get-login*|get-authorization-token: secret,net text*
 * get-cluster-credentials*|get-*-credentials: secret,net text*
 * get-credentials*|get-open-id*: secret,net text*
 * describe-*|list-*|get-*|head-*|search-*|search|lookup-*|query|query-*|scan: net text*
 * select-*|preview-*|check-*|validate-*|estimate-*|detect-*|view-*|discover-*: net text*
 * verify-*|calculate-*|simulate-*|batch-get-*|batch-describe-*|wait: net text*
 * test-event-pattern|test-metric-filter|test-dns-answer|test-render-template: net text*
 * count-*: net text*
 * delete-*|remove-*|terminate-*|deregister-*|purge-*|batch-delete-*|release-*: delete,net text*
 * cancel-*|reset-*|schedule-key-deletion|empty-*|disable-*|abort-*|expire-*: delete,net text*
 * forget-*|untag-*|detach-*|disassociate-*: delete,net text*
 * put-*-policy|attach-*-policy|add-permission|authorize-*|revoke-*|set-*-policy: priv,net text*
 * create-grant|modify-*-attribute-policy|create-access-key: priv,net text*
 * update-assume-role-policy|create-login-profile|update-login-profile: priv,net text*
 * put-bucket-acl|put-object-acl|put-public-access-block|add-user-to-group: priv,net text*
 * create-policy-version|modify-snapshot-attribute|modify-image-attribute: priv,net text*
 * modify-db-snapshot-attribute: priv,net text*
 * *: write,net text*
    """,
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
 databases|database|db user list|get: net text*
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
    "linode-cli|hcloud|exo|scw|vultr-cli|vultr|civo|upctl|oci|ibmcloud|aliyun|tccli|openstack|"
    "yc|ionosctl|equinix|metal|cloudscale|ovhcloud|gandi|hetzner|katapult": """read -h,--help!help --version!help -v
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
 * * *: write,net text*
 * * * list|get|show: net text*
 * * * delete|remove|rm: delete,net text* --force
    """,
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
    "puppet|puppetserver|chef|chef-client|chef-solo|knife|kitchen|berks|salt|salt-call|"
    "salt-run|salt-ssh|salt-key|cf-agent|cf-promises|bolt|r10k|facter|ohai": """exec,net @long text* --help!help
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
    "eksctl": """read -h,--help!help -v,--verbose=text -C,--color=text -f,--config-file=read -r,--region=text
   -p,--profile=text --cluster=text -n,--name=text -o,--output=text --timeout=text --cfn-role-arn=text
   --chunk-size=text -A,--all-regions --namespace=text
 version|info|help|completion: read text*
 get: net text* --show-secrets!secret --arn=text --label=text --username=text
 utils: read
 utils describe-*|schema|nodegroup-health: net text* --all --events --trail
 utils *: write,net text* --approve
 delete|drain: delete,net text* --force --wait,-w --approve --disable-nodegroup-eviction
 *: write,net text* --approve --wait,-w --managed --nodes=text
    """,
    "kops": """read -h,--help!help --config=read --name=text --state=text -v,--v=text --logtostderr
 get: net text* -o,--output=text --full -y,--wait=text --count=text
 get secrets|keypairs|assets|all|clusters|instancegroups|ig: net text* -o,--output=text --type=text
 version|validate|completion|toolbox: net text* -o,--output=text --full -y,--wait=text --count=text
 export: write,net text* --admin=?text --user=text --kubecfg-file=write
 delete: delete,net text* --yes -y --unregister
 update|rolling-update: write,net text* --yes!write -y!write --admin=?text --cloudonly --instance-group=text --force
   --target=text --out=write
 *: write,net text* --yes -y
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
    "awslogs|saw|cwtail|cw": """net text* --help!help -h!help
 groups|streams|get|watch|tail|ls: net text* -s,--start=text -e,--end=text -f,--filter-pattern=text --watch,-w
   -G,--no-group -S,--no-stream --timestamp --ingestion-time --aws-region=text --profile=text -q,--query=text
   --no-color -f --region=text --fields=text
    """,
    "aws-nuke|cloud-nuke|gcp-nuke|azure-nuke|leftovers": """delete,net text* -c,--config=read --profile=text
   --no-dry-run --force --quiet --region=text --resource-type=text --help!help
    """,
}
