"""Programs of stores, queues and caches: Redis, MongoDB, Kafka, RabbitMQ, etcd, Elasticsearch."""

PROGRAMS = {
    "redis-cli|valkey-cli|keydb-cli|iredis": """read code* text* @stop -h=host -p=text -s=read -a=text --user=text
   --pass=text --askpass -u=url -r=text -i=text -n=text -2 -3 -x -X=text -d=text -D=text -c -e --tls --sni=text
   --cacert=read --cacertdir=read --insecure --cert=read --key=read --tls-ciphers=text --raw --no-raw --quoted-input
   --csv --json --quoted-json --show-pushes=text --no-auth-warning --stat --latency --latency-history --latency-dist
   --lru-test=text!write --replica --slave --rdb=write!write --functions-rdb=write!write --pipe!write
   --pipe-timeout=text --bigkeys --memkeys --memkeys-samples=text --hotkeys --scan --pattern=text --count=text
   --quoted-pattern=text --cursor=text --intrinsic-latency=text --eval=exec!exec --ldb!exec --ldb-sync-mode!exec
   --cluster=text!first --verbose --help!help -v,--version!help --keystats --top=text --keystats-samples=text -t=text
    """,
    "mongosh|mongo": """read text? exec* --eval=code -f,--file=exec --host=host --port=text -u,--username=text
   -p,--password=?text --authenticationDatabase=text --authenticationMechanism=text --db=text --nodb --norc --quiet
   --shell!exec --json=?text --tls --ssl --tlsCAFile=read --tlsCertificateKeyFile=read --tlsAllowInvalidCertificates
   --tlsAllowInvalidHostnames --sslCAFile=read --sslPEMKeyFile=read --sslAllowInvalidCertificates --retryWrites=?text
   --verbose --apiVersion=text --apiStrict -h,--help!help --version!help --build-info!help --ipv6
   --disableImplicitSessions --networkMessageCompressors=text --awsAccessKeyId=text
    """,
    "mongodump|mongoexport|bsondump|mongostat|mongotop": """net text* -h,--host=host --port=text -u,--username=text
   -p,--password=?text --authenticationDatabase=text --authenticationMechanism=text --uri=url -d,--db=text
   -c,--collection=text -q,--query=text --queryFile=read --readPreference=text --forceTableScan -o,--out=write!write
   --gzip --oplog --archive=?write!write --dumpDbUsersAndRoles --excludeCollection=text
   --excludeCollectionsWithPrefix=text -j,--numParallelCollections=text --viewsAsCollections --ssl --sslCAFile=read
   --tls --tlsInsecure --config=read --help!help --version!help -v,--verbose=?text --quiet -f,--fields=text
   --fieldFile=read --type=text --jsonArray --pretty --noHeaderLine --skip=text --limit=text --sort=text
   --assertExists -n,--rowcount=text --all --discover --humanReadable=text --json --locks --useDeprecatedJsonKeys
   --bsonFile=read --objcheck --outFile=write!write
    """,
    "mongod": """write,net none --help!help --version!help -h!help -f,--config=read --dbpath=write --shutdown!delete
   --repair!write --port=text --bind_ip=text --bind_ip_all --fork --logpath=write --logappend --replSet=text --auth
   --noauth --keyFile=read --configsvr --shardsvr --pidfilepath=write --oplogSize=text --wiredTigerCacheSizeGB=text
   --storageEngine=text --directoryperdb --journal --nojournal --quiet -v --tlsMode=text --tlsCertificateKeyFile=read
   --tlsCAFile=read --setParameter=text --profile=text --slowms=text --ipv6 --unixSocketPrefix=cd --upgrade
    """,
    "mongorestore|mongoimport|mongofiles|mongos|mongoreplay|mongodb-atlas|mongocli|mongoperf": """
   write,net text* --help!help --version!help -h=host --host=host --port=text -u=text -p=text
   --uri=url -d,--db=text -c,--collection=text --drop!delete --dir=read --gzip --archive=?read --nsInclude=text
   --nsFrom=text --nsTo=text --dryRun!dry --objcheck --oplogReplay -v --quiet --authenticationDatabase=text
   --file=read --type=text --headerline --jsonArray --upsert --mode=text --config=read -f=read
 list|get|search: net text*
    """,
    "atlas": """read -h,--help!help -v,--version!help -o,--output=text --projectId=text --orgId=text -P,--profile=text
 *: write,net text*
 * list|ls|describe|watch|get: net text*
 * delete|rm: delete,net text* --force
 * *: write,net text*
 * * list|describe|watch: net text*
 * * delete|rm: delete,net text* --force
    """,
    "cqlsh": """read host? text? -e,--execute=code -f,--file=file!exec -u,--username=text -p,--password=text
   -k,--keyspace=text -C,--color --no-color --ssl --encoding=text --cqlshrc=read --credentials=read --cqlversion=text
   --connect-timeout=text --request-timeout=text -t,--tty --no-tty --debug --version!help -h,--help!help
   --protocol-version=text --browser=text -b=text
    """,
    "nodetool": """read -h,--host=host -p,--port=text -u,--username=text -pw,--password=text -pwf,--password-file=read
   -pp,--print-port
 status|info|ring|describecluster|describering|tpstats|cfstats|tablestats: net text* -r,--resolve-ip
   -H,--human-readable -i=text -F,--format=text --all -s=text -k=text -t=text
 tablehistograms|cfhistograms|proxyhistograms|gossipinfo|netstats: net text* -r,--resolve-ip -H,--human-readable
   -i=text -F,--format=text --all -s=text -k=text -t=text
 compactionstats|compactionhistory|getcompaction*|getendpoints|getlogging*: net text* -r,--resolve-ip
   -H,--human-readable -i=text -F,--format=text --all -s=text -k=text -t=text
 getseeds|getstream*|getinter*|gettimeout|gettrace*|getmax*|getconcurr*: net text* -r,--resolve-ip -H,--human-readable
   -i=text -F,--format=text --all -s=text -k=text -t=text
 getsstables|getbatch*|getcolumn*|version|help|failuredetector|gcstats: net text* -r,--resolve-ip -H,--human-readable
   -i=text -F,--format=text --all -s=text -k=text -t=text
 listsnapshots|toppartitions|profileload|rangekeysample|statusbackup: net text* -r,--resolve-ip -H,--human-readable
   -i=text -F,--format=text --all -s=text -k=text -t=text
 statusbinary|statusgossip|statushandoff|statusthrift|statusautocompaction: net text* -r,--resolve-ip
   -H,--human-readable -i=text -F,--format=text --all -s=text -k=text -t=text
 viewbuildstatus|clientstats|datapaths|listpendinghints|repair_admin: net text* -r,--resolve-ip -H,--human-readable
   -i=text -F,--format=text --all -s=text -k=text -t=text
 decommission|removenode|assassinate|clearsnapshot|cleanup|drain|stopdaemon: delete,net text* -t=text --all -f
 truncatehints|stop|disable*|scrub|garbagecollect|invalidate*|resetlocalschema: delete,net text* -t=text --all -f
 resetfullquerylog: delete,net text* -t=text --all -f
 *: write,net text*
    """,
    "etcdctl|etcdutl|auger": """read --endpoints=text --cacert=read --cert=read --key=read --user=text --password=text
   -w,--write-out=text --command-timeout=text --dial-timeout=text --insecure-skip-tls-verify --insecure-transport
   --insecure-discovery --discovery-srv=text --debug --hex --cluster -h,--help!help --version!help
   --keepalive-time=text --keepalive-timeout=text --ca-file=read --cert-file=read --key-file=read -C=text --peers=text
   --timeout=text --total-timeout=text -o=text
 get|watch|ls|version|lease-list: net text* --prefix --from-key --keys-only --print-value-only --limit=text
   --order=text --sort-by=text --rev=text --consistency=text --count-only --recursive -r --sort -p -i,--interactive
   --prev-kv --progress-notify
 endpoint status|health|hashkv: net text* --rev=text --all
 member list: net none
 member remove: delete,net text
 member add|update|promote: write,net text* --peer-urls=text --learner
 alarm list: net none
 alarm disarm: write,net none
 check perf|datascale: write,net text*
 snapshot status: read read
 snapshot save: write,net write
 snapshot restore: write read --data-dir=write --skip-hash-check --name=text --initial-cluster=text
   --initial-advertise-peer-urls=text --initial-cluster-token=text --wal-dir=write --bump-revision=text
   --mark-compacted
 lease list|timetolive: net text* --keys
 lease grant|keep-alive|revoke: write,net text*
 user|role list|get: net text* --detail
 user|role *: priv,net text* --interactive --no-password --new-user-password=text
 auth status: net none
 auth enable|disable: priv,net none
 del|rm|rmdir: delete,net text* --prefix --from-key --prev-kv --range --recursive -r --dir
 put|set|txn|mk|mkdir|update|setdir|compaction|compact|defrag|elect|lock: write,net text* --prev-kv --lease=text
   --ignore-value --ignore-lease --cluster --data-dir=write --physical -i
 make-mirror|move-leader|downgrade|migrate|import|backup|exec-watch|upgrade: write,net text* --prev-kv --lease=text
   --ignore-value --ignore-lease --cluster --data-dir=write --physical -i
    """,
    "zkCli.sh|zkCli|zookeeper-shell|zookeeper-shell.sh|zkcli": """net text? text* -server=host -timeout=text -r
   -waitforconnection -client-configuration=read @long
 ls|get|stat|getAcl|history|version|ls2|config|getAllChildrenNumber: net text* -s -R -w
 getEphemerals|listquota|whoami: net text* -s -R -w
 delete|deleteall|rmr|delquota: delete,net text*
 create|set|setAcl|addauth|reconfig|sync|setquota|addWatch|close|connect|redo: write,net text*
 removewatches: write,net text*
    """,
    "kafka-topics|kafka-topics.sh|kafka-configs|kafka-configs.sh|kafka-consumer-groups|"
    "kafka-consumer-groups.sh|kafka-acls|kafka-acls.sh|kafka-share-groups.sh|kafka-features.sh|"
    "kafka-features|kafka-client-metrics.sh|kafka-groups.sh|kafka-groups|"
    "kafka-streams-groups.sh": """net none --bootstrap-server=host --zookeeper=host --broker-list=host
   --command-config=read --list --describe --create!write --alter!write --delete!delete --topic=text --topic-id=text
   --topic-id-type=text --partitions=text --replication-factor=text --replica-assignment=text --config=text
   --delete-config=text --if-exists --if-not-exists --disable-rack-aware --exclude-internal
   --under-replicated-partitions --at-min-isr-partitions --under-min-isr-partitions --unavailable-partitions
   --topics-with-overrides --partition-size-limit-per-response=text --entity-type=text --entity-name=text
   --entity-default --add-config=text --add-config-file=read --all --all-topics --all-groups --group=text --members
   --offsets --state=?text --type=text --timeout=text --verbose --reset-offsets!write --to-earliest --to-latest
   --to-offset=text --to-datetime=text --by-duration=text --shift-by=text --to-current --from-file=read --export
   --dry-run!dry --execute --delete-offsets!delete --topics=text --brokers=text --users=text --user=text
   --client-metrics=text --ip=text --broker=text --broker-defaults --user-defaults --broker-logger=text
   --authorizer-properties=text --authorizer=text --add!priv --remove!priv,delete --allow-principal=text
   --deny-principal=text --principal=text --allow-host=text --deny-host=text --operation=text --producer --consumer
   --idempotent --cluster --transactional-id=text --delegation-token=text --resource-pattern-type=text --force
   --bootstrap-controller=host --help!help --version!help
    """,
    "kafka-console-consumer|kafka-console-consumer.sh|kafka-get-offsets|kafka-get-offsets.sh|"
    "kafka-broker-api-versions|kafka-broker-api-versions.sh|kafka-log-dirs|kafka-log-dirs.sh|"
    "kafka-dump-log|kafka-dump-log.sh|kafka-replica-verification.sh|kafka-cluster.sh|"
    "kafka-cluster|kafka-metadata-quorum.sh|kafka-metadata-quorum|kafka-metadata-shell.sh|"
    "kafka-verifiable-consumer.sh|kafka-consumer-perf-test.sh|kafka-consumer-perf-test|"
    "kafka-run-class.sh": """net text* --bootstrap-server=host --zookeeper=host --command-config=read
   --consumer.config=read --consumer-property=text --topic=text --from-beginning --max-messages=text --partition=text
   --offset=text --group=text --formatter=text --formatter-config=read --property=text --timeout-ms=text
   --isolation-level=text --key-deserializer=text --value-deserializer=text --skip-message-on-error
   --enable-systest-events --include=text --whitelist=text --time=text --partitions=text --topic-partitions=text
   --exclude-internal-topics --describe --broker-list=host --topic-list=text --files=read --print-data-log
   --deep-iteration --verify-index-only --offsets-decoder --transaction-log-decoder --value-decoder-class=text
   --key-decoder-class=text --config=read --help!help --version!help
 cluster-id|describe: net text* --status --replication --human-readable
 unregister|add-controller|remove-controller: write,net text*
    """,
    "kafka-console-producer|kafka-console-producer.sh|kafka-delete-records|"
    "kafka-delete-records.sh|kafka-reassign-partitions|kafka-reassign-partitions.sh|"
    "kafka-leader-election|kafka-leader-election.sh|kafka-preferred-replica-election.sh|"
    "kafka-mirror-maker|kafka-mirror-maker.sh|kafka-server-start|kafka-server-start.sh|"
    "kafka-server-stop|kafka-server-stop.sh|kafka-storage|kafka-storage.sh|"
    "kafka-streams-application-reset|kafka-streams-application-reset.sh|kafka-transactions|"
    "kafka-transactions.sh|kafka-delegation-tokens.sh|kafka-producer-perf-test|"
    "kafka-producer-perf-test.sh|kafka-verifiable-producer.sh|connect-distributed|"
    "connect-distributed.sh|connect-standalone|connect-standalone.sh|zookeeper-server-start|"
    "zookeeper-server-start.sh|zookeeper-server-stop|zookeeper-server-stop.sh|"
    "kafka-e2e-latency.sh": """write,net text* --help!help --version!help --bootstrap-server=host --zookeeper=host
   --broker-list=host --topic=text --offset-json-file=read --reassignment-json-file=read --execute --verify!look
   --generate --topics-to-move-json-file=read --command-config=read --dry-run!dry --application-id=text
   --input-topics=text --list!look
 random-uuid|info: read text*
 list|describe|describe-producers|find-hanging: net text*
 format: delete text* -t,--cluster-id=text -c,--config=read -g,--ignore-formatted
    """,
    "kcat|kafkacat": """net text* -C -L -Q -P!write -G=text -b=host -t=text -p=text -o=text -c=text -e -f=text -F=read
   -J -K=text -D=text -d=text -X=text -q -v -V!help -h!help -s=text -r=url -u -Z -A -O -E -l -T -k=text -m=text
   -z=text
    """,
    "rpk": """read -h,--help!help --version!help -X=text --config=read --profile=text -v,--verbose --brokers=text
   --format=text
 topic: write,net text*
 topic list|ls|describe|info|metadata|health|status|consume|print|current|logs: net text* -o,--offset=text
   -n,--num=text -f=text -p=text -a -d -s -c -g,--group=text -r,--regex --detailed
 topic config-get|describe-storage|analyze: net text* -o,--offset=text -n,--num=text -f=text -p=text -a -d -s -c
   -g,--group=text -r,--regex --detailed
 topic delete|trim-prefix: delete,net text* -r,--regex --no-confirm -f
 topic *: write,net text*
 topic * list|get|status|export|describe: net text*
 group: write,net text*
 group list|ls|describe|info|metadata|health|status|consume|print|current|logs: net text* -o,--offset=text
   -n,--num=text -f=text -p=text -a -d -s -c -g,--group=text -r,--regex --detailed
 group config-get|describe-storage|analyze: net text* -o,--offset=text -n,--num=text -f=text -p=text -a -d -s -c
   -g,--group=text -r,--regex --detailed
 group delete|offset-delete: delete,net text*
 group *: write,net text*
 group * list|get|status|export|describe: net text*
 cluster|acl|security|profile|redpanda: write,net text*
 cluster|acl|security|profile|redpanda list|ls|describe|info|metadata: net text* -o,--offset=text -n,--num=text
   -f=text -p=text -a -d -s -c -g,--group=text -r,--regex --detailed
 cluster|acl|security|profile|redpanda health|status|consume|print|current: net text* -o,--offset=text -n,--num=text
   -f=text -p=text -a -d -s -c -g,--group=text -r,--regex --detailed
 cluster|acl|security|profile|redpanda logs|config-get|describe-storage: net text* -o,--offset=text -n,--num=text
   -f=text -p=text -a -d -s -c -g,--group=text -r,--regex --detailed
 cluster|acl|security|profile|redpanda analyze: net text* -o,--offset=text -n,--num=text -f=text -p=text -a -d -s -c
   -g,--group=text -r,--regex --detailed
 cluster|acl|security|profile|redpanda *: write,net text*
 cluster|acl|security|profile|redpanda * list|get|status|export|describe: net text*
 debug|cloud|registry|transform|connect: write,net text*
 debug|cloud|registry|transform|connect list|ls|describe|info|metadata: net text* -o,--offset=text -n,--num=text
   -f=text -p=text -a -d -s -c -g,--group=text -r,--regex --detailed
 debug|cloud|registry|transform|connect health|status|consume|print|current: net text* -o,--offset=text -n,--num=text
   -f=text -p=text -a -d -s -c -g,--group=text -r,--regex --detailed
 debug|cloud|registry|transform|connect logs|config-get|describe-storage: net text* -o,--offset=text -n,--num=text
   -f=text -p=text -a -d -s -c -g,--group=text -r,--regex --detailed
 debug|cloud|registry|transform|connect analyze: net text* -o,--offset=text -n,--num=text -f=text -p=text -a -d -s -c
   -g,--group=text -r,--regex --detailed
 debug|cloud|registry|transform|connect *: write,net text*
 debug|cloud|registry|transform|connect * list|get|status|export|describe: net text*
 plugin|shadow: write,net text*
 plugin|shadow list|ls|describe|info|metadata: net text* -o,--offset=text -n,--num=text -f=text -p=text -a -d -s -c
   -g,--group=text -r,--regex --detailed
 plugin|shadow health|status|consume|print|current: net text* -o,--offset=text -n,--num=text -f=text -p=text -a -d -s
   -c -g,--group=text -r,--regex --detailed
 plugin|shadow logs|config-get|describe-storage: net text* -o,--offset=text -n,--num=text -f=text -p=text -a -d -s -c
   -g,--group=text -r,--regex --detailed
 plugin|shadow analyze: net text* -o,--offset=text -n,--num=text -f=text -p=text -a -d -s -c -g,--group=text
   -r,--regex --detailed
 plugin|shadow *: write,net text*
 plugin|shadow * list|get|status|export|describe: net text*
 *: write,net text*
 * *: write,net text*
 * * list|get|status|export|describe: net text*
    """,
    "rabbitmqctl|rabbitmq-diagnostics|rabbitmq-queues|rabbitmq-streams|rabbitmq-upgrade|rabbitmq-plugins": """
   read -n,--node=text -q,--quiet -s,--silent -l,--longnames -t,--timeout=text -p,--vhost=text
   --formatter=text --erlang-cookie=text --dry-run!dry --help!help --version!help --no-table-headers --online
   --offline --local --hard --mode=text -m,--minimal -e,--enabled -E -v,--verbose --script-name=text --unresponsive
 add_user|delete_user|change_password|clear_password|set_user_tags: priv,net text*
 set_permissions|clear_permissions|set_topic_permissions: priv,net text*
 clear_topic_permissions|set_user_limits|clear_user_limits: priv,net text*
 eval|eval_file|exec|remote_shell: exec,net text*
 cookie_hash|encode|decode: secret text*
 environment: secret,net text*
 list_*|status|cluster_status|report|version|help|ping|check_*: net text* --formatter=text
 node_health_check|memory_breakdown|alarms|listeners|server_version: net text* --formatter=text
 erlang_version|os_env|runtime_thread_stats|observer|log_location|log_tail: net text* --formatter=text
 log_tail_stream|resolve_*|certificates|consume_event_stream: net text* --formatter=text
 disable_auth_attempt_source_tracking|discover_peers|maybe_stuck: net text* --formatter=text
 metadata_store_status|quorum_status|stream_status|is_booting|is_running: net text* --formatter=text
 cipher_suites|command_line_arguments|data_directory|tls_versions|schema_info: net text* --formatter=text
 remote_shell_version|name|directories|is_enabled|authenticate_user: net text* --formatter=text
 hash_password|peek|check_if_*|feature_flags|list|coordinator_status: net text* --formatter=text
 post_upgrade_status|await_*|wait: net text* --formatter=text
 delete_queue|delete_vhost|purge_queue|reset|force_reset|forget_cluster_node: delete,net text* -f,--force --if-empty
   --if-unused
 stop_app|stop|shutdown|delete_*|clear_*|close_all_connections|close_connection: delete,net text* -f,--force
   --if-empty --if-unused
 close_all_user_connections|delete_replica|delete_member|delete_stream|drain: delete,net text* -f,--force --if-empty
   --if-unused
 remove_member: delete,net text* -f,--force --if-empty --if-unused
 *: write,net text*
    """,
    "rabbitmqadmin": """read -h,--help!help -H,--host=host -P,--port=text -u,--username=text -p,--password=text
   -V,--vhost=text -c,--config=read -N,--node=text -s,--ssl -q,--quiet -f,--format=text -S,--sort=text
   -R,--sort-reverse -d,--depth=text -b,--bash-completion --version!help -U,--base-uri=url --path-prefix=text
   --use-tls
 list|show|help|subcommands: net text*
 get: write,net none :queue=text :count=text :ackmode=text :payload_file=write
 export: write,net write
 declare|publish|import|close: write,net text*
 delete|purge: delete,net text*
 *: net text*
 * list|show: net text*
 * delete|purge: delete,net text*
 * *: write,net text*
    """,
    "nats|nats-top|nsc": """read -s,--server=text --user=text --password=text --creds=read --nkey=read --tlscert=read
   --tlskey=read --tlsca=read --timeout=text --context=text -j,--json --trace -n,--names --help!help -h!help
   --version!help --no-context -a,--all
 sub|subscribe|latency|rtt|schema|cheat|events|errors|account|version: net text* -r,--raw --queue=text --last
   --stream=text --count=text --headers-only --new --all --since=text --translate=shell!exec --dump=write!write
   -d=text
 server|micro|service|governor|backup|audit: write,net text*
 server|micro|service|governor|backup|audit ls|list|info|report|state|view|get: net text* --filter=text --sort=text
   --connections
 server|micro|service|governor|backup|audit subjects|check|ping|mappings|history: net text* --filter=text --sort=text
   --connections
 server|micro|service|governor|backup|audit status|watch|find|graph|account: net text* --filter=text --sort=text
   --connections
 server|micro|service|governor|backup|audit stats|events|request|show|validate: net text* --filter=text --sort=text
   --connections
 server|micro|service|governor|backup|audit usage|gaps: net text* --filter=text --sort=text --connections
 server|micro|service|governor|backup|audit *: write,net text*
 stream|str|consumer|con|kv|obj|object: write,net text*
 stream|str|consumer|con|kv|obj|object ls|list|info|report|state|view|get: net text* --filter=text --sort=text
   --connections
 stream|str|consumer|con|kv|obj|object subjects|check|ping|mappings|history: net text* --filter=text --sort=text
   --connections
 stream|str|consumer|con|kv|obj|object status|watch|find|graph|account: net text* --filter=text --sort=text
   --connections
 stream|str|consumer|con|kv|obj|object stats|events|request|show|validate: net text* --filter=text --sort=text
   --connections
 stream|str|consumer|con|kv|obj|object usage|gaps: net text* --filter=text --sort=text --connections
 stream|str|consumer|con|kv|obj|object rm|delete|del|purge|unset|rmm|seal: delete,net text* -f,--force
 stream|str|consumer|con|kv|obj|object purge-*: delete,net text* -f,--force
 stream|str|consumer|con|kv|obj|object *: write,net text*
 context|auth: write,net text*
 context|auth ls|list|info|report|state|view|get: net text* --filter=text --sort=text --connections
 context|auth subjects|check|ping|mappings|history: net text* --filter=text --sort=text --connections
 context|auth status|watch|find|graph|account: net text* --filter=text --sort=text --connections
 context|auth stats|events|request|show|validate: net text* --filter=text --sort=text --connections
 context|auth usage|gaps: net text* --filter=text --sort=text --connections
 context|auth rm|delete|del|purge|unset|rmm|seal: delete,net text* -f,--force
 context|auth purge-*: delete,net text* -f,--force
 context|auth *: write,net text*
 bucket: write,net text*
 bucket rm|delete|del|purge|unset|rmm|seal|purge-*: delete,net text* -f,--force
 bucket *: write,net text*
 *: write,net text*
 * *: write,net text*
    """,
    "mosquitto_sub|mosquitto_rr": """net text* -h=host -p=text -t=text -v -u=text -P=text -q=text -C=text -F=text -N
   -R -c -i=text -k=text --cafile=read --cert=read --key=read --insecure -d -L=url -W=text -T=text --will-topic=text
   -V=text --help!help
    """,
    "mosquitto_pub|mosquitto_passwd|mosquitto|mosquitto_ctrl": "write,net text* --help!help",
    "influx|influxd": """read -execute,--execute=code -host,--host=host -port,--port=text -username,--username=text
   -password,--password=text -database,--database=text -format,--format=text -precision,--precision=text
   -pretty,--pretty -ssl,--ssl -unsafeSsl,--unsafeSsl -version,--version!help -help,--help,-h!help --token,-t=text
   --org,-o=text --org-id=text --skip-verify --json --hide-headers --configs-path=read -c,--active-config=text
   -import,--import!write -path=read --path=read @long
 query|q: net code? -f,--file=read -r,--raw -p,--profilers=text --org,-o=text --token,-t=text
 ping|version|inspect|print-config: net text* -n=text -i=text --id=text --name=text
 export: read
 export all|stack: net text* -f,--file=write!write
 export *: write,net text*
 bucket|org|task|telegrafs|stacks|scripts: write,net text*
 bucket|org|task|telegrafs|stacks|scripts list|ls|find|run: net text* -n=text -i=text --id=text --name=text
 bucket|org|task|telegrafs|stacks|scripts delete|remove|rm: delete,net text* -n=text -i=text --id=text --name=text
 bucket|org|task|telegrafs|stacks|scripts *: write,net text*
 remote|replication|secret: write,net text*
 remote|replication|secret list|ls|find|run: net text* -n=text -i=text --id=text --name=text
 remote|replication|secret delete|remove|rm: delete,net text* -n=text -i=text --id=text --name=text
 remote|replication|secret *: write,net text*
 user: write,net text*
 user list|ls|find|run: net text* -n=text -i=text --id=text --name=text
 user *: priv,net text*
 dashboards|v1|config|server-config: write,net text*
 dashboards|v1|config|server-config list|ls|find|run: net text* -n=text -i=text --id=text --name=text
 dashboards|v1|config|server-config *: write,net text*
 bucket-schema: write,net text*
 bucket-schema list|ls|find|run: net text* -n=text -i=text --id=text --name=text
 bucket-schema *: write,net text*
 auth: write,net text*
 auth list|ls|find: secret,net text*
 auth *: priv,net text*
 delete: delete,net none --bucket,-b=text --start=text --stop=text -p,--predicate=text --org,-o=text
 write|restore|apply|setup|backup|run|upgrade|recovery|downgrade: write,net text*
 *: write,net text*
    """,
    "solr": """read -h,-help,--help!help -v -V -p=text -c=text -z=text -solrUrl=url @long
 status|version|healthcheck|export|assert: net text*
 delete: delete,net text*
 zk: write,net text*
 zk ls|cp: net text* -r
 zk rm: delete,net text* -r
 start|stop|restart|create|create_core|create_collection|auth|config|post: write,net text*
 package|api|cluster|snapshot-*|stream: write,net text*
    """,
    "curator|curator_cli|elasticdump|elasticsearch|elasticsearch-plugin|elasticsearch-keystore|"
    "elasticsearch-users|elasticsearch-certutil|elasticsearch-reset-password|"
    "elasticsearch-create-enrollment-token|elasticsearch-node|elasticsearch-shard|logstash|"
    "logstash-plugin|filebeat|metricbeat|packetbeat|heartbeat|auditbeat|kibana|kibana-plugin|"
    "opensearch-plugin|opensearch": """exec,net @long text* --help!help -h!help
   --version!help -V!help --dry-run!dry -s,--silent -v,--verbose -b,--batch --host=host --hosts=host --port=text
   --config=read
 list|show_indices|show_snapshots|version|show|export: net text* -e -v --verbose
 test|modules: net text*
 useradd|passwd|roles: priv text*
 delete_indices|delete_snapshots|remove|remove-*|userdel|unsafe-bootstrap: delete,net text*
 detach-cluster|repurpose: delete,net text*
    """,
    "cypher-shell|gremlin|arangosh|arangodump|surreal|surrealdb|couchdb|cbq|cbbackupmgr|scylla|"
    "edgedb|gel|questdb|tarantool|tarantoolctl|vitess|tidb|tiup|pd-ctl|tikv-ctl|yugabyted|"
    "ysqlsh|ycqlsh|crash|timescaledb-tune|timescaledb-parallel-copy|vmctl|weaviate|qdrant": """
   exec,net @long text* --help!help -h!help --version!help -V!help -v -u=text -p=text -a=text
   -d=text --host=host --port=text
 status|version|info|list|server-list|bucket-list|host-list|user-list: net text* -c=text -u=text -p=text
   --cluster=text --username=text --password=text
 server-info|report|help|console-help|cluster-status|member-status|ring-status: net text* -c=text -u=text -p=text
   --cluster=text --username=text --password=text
    """,
    "neo4j|neo4j-admin": """write,net --help!help --version!help -h!help -v!help --verbose --expand-commands
 status|version|console-help: read text*
 server status|report|memory-recommendation|license|validate-config: read text*
 database info|check|inspect: read text* --from-path=read --from-stdin
 database load|restore|delete|migrate|import|copy: delete text* --overwrite-destination=?text --from-path=read --force
 dbms list-users: read text*
 start|console|restart|install-service: write text*
 stop: delete none --timeout=text
 *: write,exec text*
 * *: write,exec text*
    """,
    "couchbase-cli": """net -h,--help!help --version!help
 $c = -c,--cluster=text -u,--username=text -p,--password=text -o,--output=text --bucket=text --no-ssl-verify
 server-list|bucket-list|host-list|user-list|server-info|server-eshell-info|rebalance-status|admin-role-list: net none
   $c
 *-list|*-info|*-status: net none $c
 bucket-delete|bucket-flush|server-remove|failover|node-reset|reset-admin-password: delete,net none $c --force --hard
   --server-failover=text --server-remove=text
 *: write,net text* $c
    """,
    "asinfo|asadm|aql": """
   net text* -h=host -p=text -U=text -P=text -v=text -e=text -c=text -o=text -l --json --tls-enable -i -u -d
   -f=exec!exec --enable!priv --version!help --help!help
    """,
    "vtctldclient|vtctlclient|vtctl|vtexplain": """
   net --server=host -h,--help!help --version!help -v --topo_*=text --action_timeout=text
 Get*|List*|Show*|Find*|Validate*|Ping*: net text* --keyspace=text --shard=text --cell=text
 Delete*|Remove*|Emergency*|Planned*|Stop*|Reparent*: delete,net text* --recursive --force
 *: write,net text*
    """,
    "memcached-tool|memcstat|memcdump|memping|memexist|memcapable": """
   net text* --servers=text -s=text --version!help --help!help
   -h=host -p=text --analyze -a -v --verbose -d --debug --hash=text --binary --username=text --password=text
    """,
    "memcflush|memcrm|memcp|memtouch": "delete,net text* --servers=text --help!help",
    "kafkactl": """net --context=text -C=read -V -h,--help!help
 get|describe|consume|version|completion: net text* -o,--output=text -b,--from-beginning -e,--exit -k,--print-keys
   -t,--print-timestamps
   --tail=text --max-messages=text -c,--consumer-groups --partitions=text -g=text
 config view|current-context|get-contexts: read text*
 config use-context: write text*
 delete|clone|alter|reset|create|produce|attach: write,delete,net text*
    """,
    "beanstool|sidekiqmon|flower": "net text* -h=host --host=host -t=text --help!help --version!help -v!help",
}
