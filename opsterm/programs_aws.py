"""Programs of Amazon's cloud."""

PROGRAMS = {
    "aws": """read --debug --endpoint-url=url --no-verify-ssl --no-paginate --output=text --query=text --profile=text
   --region=text --version!help --color=text --no-sign-request --ca-bundle=read --cli-read-timeout=text
   --cli-connect-timeout=text --cli-binary-format=text --no-cli-pager --cli-auto-prompt --no-cli-auto-prompt
   --cli-error-format=text --cli-input-json=text --cli-input-yaml=text --generate-cli-skeleton=?text!help
   --max-items=text --page-size=text --starting-token=text --versioning-configuration=text --no-disable-api-termination
   --disable-api-termination --force --apply-immediately
   --no-deletion-protection --deletion-protection --publicly-accessible --backup-retention-period=text
   --desired-count=text
   --desired-capacity=text --min-size=text --max-size=text --reserved-concurrent-executions=text
   --retention-in-days=text --point-in-time-recovery-specification=text --hostname=text --encoded-message=text
   --skip-final-snapshot --overwrite --no-overwrite
   --no-deletion-protection-enabled --no-enable --enable --dry-run!dry --no-dry-run --instance-ids=text
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
 * generate-db-auth-token|create-keys-and-certificate|describe-user-pool-client: secret,net text*
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
 get keypairs|assets|all|clusters|instancegroups|ig: net text* -o,--output=text --type=text
 get secrets: secret,net text* --type=text -o,--output=text
 version|validate|completion: net text* -o,--output=text --full -y,--wait=text --count=text
 export: write,net text* --admin=?text --user=text --kubecfg-file=write
 delete: delete,net text* --yes -y --unregister
 update|rolling-update: net text* --yes!write -y!write --admin=?text --cloudonly --instance-group=text --force
   --target=text --out=write
 *: write,net text* --yes -y
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
