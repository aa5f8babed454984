"""Rules about databases, queues and caches. What SQL and other code does is judged where it is read."""

from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE
from opsterm.riskrules import Rule

RULES = (
    Rule(
        "mysql-drop", DANGEROUS, "it deletes a whole database",
        ("mysqladmin|mariadb-admin drop",),
        hits=("mysqladmin -u root drop shop", "mysqladmin -f drop shop"),
        misses=("mysqladmin create shop", "mysqladmin status"),
        instead="mysqldump it first",
    ),
    Rule(
        "mysql-stop", DANGEROUS, "the database stops, or somebody's work in it does",
        ("mysqladmin|mariadb-admin shutdown|kill",),
        hits=("mysqladmin shutdown", "mysqladmin kill 42"),
        misses=("mysqladmin processlist",),
    ),
    Rule(
        "mysql-password", DANGEROUS, "it changes the password of the database",
        ("mysqladmin|mariadb-admin password|old-password", "mysql_secure_installation|mariadb-secure-installation"),
        hits=("mysqladmin -u root password new",),
        misses=("mysqladmin ping",),
    ),
    Rule(
        "mysql-logs-gone", DANGEROUS, "it deletes the logs that a restore and the replicas need",
        ("mysqldump|mariadb-dump --delete-master-logs",),
        hits=("mysqldump --delete-master-logs shop",),
        misses=("mysqldump shop",),
    ),
    Rule(
        "mysql-init", DANGEROUS, "it makes a new data directory over what is there",
        (
            "mysql_install_db|mariadb-install-db", "mysqld|mariadbd --initialize|--initialize-insecure",
            "xtrabackup|mariabackup|mariadb-backup|innobackupex --copy-back|--move-back|--prepare",
            "galera_new_cluster",
        ),
        hits=("mysql_install_db --datadir=/var/lib/mysql", "galera_new_cluster"),
        misses=("mysqlcheck shop",),
    ),
    Rule(
        "pg-drop", DANGEROUS, "it deletes a whole database or a role",
        ("dropdb|dropuser|droplang",),
        hits=("dropdb shop", "dropuser ann"),
        misses=("createdb shop", "psql -l"),
        instead="pg_dump it first",
    ),
    Rule(
        "pg-restore-clean", DANGEROUS, "it drops what is in the database before it restores",
        ("pg_restore -c|--if-exists",),
        hits=("pg_restore --clean -d shop x.dump",),
        misses=("pg_restore -l x.dump", "pg_restore -d shop x.dump"),
    ),
    Rule(
        "pg-superuser", DANGEROUS, "it makes a user who may do everything in the database",
        ("createuser -s|-r",),
        hits=("createuser --superuser ann",),
        misses=("createuser ann",),
    ),
    Rule(
        "pg-stop", DANGEROUS, "the database stops, and everybody's connections with it",
        (
            "pg_ctl|pg_ctlcluster stop|kill", "pg_ctl restart -m=immediate|fast|i|f",
            "pg_ctlcluster * * :stop|restart", "pg_ctlcluster :stop|restart",
        ),
        hits=("pg_ctl stop -D /data -m fast", "pg_ctl kill TERM 42", "pg_ctlcluster 15 main stop"),
        misses=("pg_ctl status", "pg_ctl reload"),
    ),
    Rule(
        "pg-reset", DANGEROUS, "it changes the files of the database: what is in them can be lost",
        (
            "pg_resetwal|pg_resetxlog|pg_rewind|pg_archivecleanup",
            "pg_dropcluster|pg_upgrade|pg_upgradecluster|pg_createsubscriber", "initdb",
            "pg_checksums -e|-d|--enable|--disable", "pg_ctl initdb|init",
        ),
        hits=(
            "pg_resetwal -f /data", "pg_dropcluster 15 main --stop", "pg_rewind --target-pgdata=/d --source-server=x",
        ),
        misses=("pg_controldata /data", "pg_waldump x"),
    ),
    Rule(
        "pg-backups-gone", DANGEROUS, "it deletes backups, or overwrites the database with one",
        (
            "pgbackrest|barman|wal-g|wal-e expire|delete|stanza-delete|restore|recover|backup-fetch",
            "wal-g|barman|wal-e * delete|everything",
        ),
        hits=("pgbackrest expire --stanza=x", "barman delete x latest", "wal-g delete everything FORCE"),
        misses=("pgbackrest info", "barman list-backup x"),
    ),
    Rule(
        "pg-failover", DANGEROUS, "another server becomes the one that writes, or one is made anew",
        (
            "patronictl failover|switchover|reinit|remove|restart|pause|edit-config|flush", "pg_ctl promote",
            "repmgr +write !--dry-run", "stolonctl init|failkeeper|promote|removekeeper|update",
        ),
        hits=("patronictl failover c", "patronictl reinit c m", "pg_ctl promote"),
        misses=("patronictl list", "repmgr cluster show"),
    ),
    Rule(
        "pg-vacuum-full", DANGEROUS, "it locks each table while it rewrites it",
        ("vacuumdb -f", "pg_repack", "reindexdb", "clusterdb"),
        hits=("vacuumdb --full shop", "reindexdb shop"),
        misses=("vacuumdb -z shop",),
    ),
    Rule(
        "redis-pipe", DANGEROUS, "it sends commands that nobody has seen",
        ("redis-cli|valkey-cli|keydb-cli --pipe|--eval|--lru-test",
        "redis-cli|valkey-cli|keydb-cli --cluster !--cluster=check|info|help|backup"),
        hits=("redis-cli --pipe", "redis-cli --cluster reset 1.2.3.4:6379"),
        misses=("redis-cli info", "redis-cli --scan", "redis-cli --cluster check h:6379"),
    ),
    Rule(
        "memcached-flush", DANGEROUS, "it empties the cache: everything behind it gets the load",
        ("memcflush|memcrm", "memcached-tool :flush*"),
        hits=("memcflush --servers=localhost",),
        misses=("memcstat --servers=localhost",),
    ),
    Rule(
        "mongo-script", MODERATE, "it runs a script, and what that does is not known",
        ("mongosh|mongo :*.js|*.mjs|*.mongodb|*.ts",),
        hits=("mongosh x.js", "mongosh mydb setup.js"),
        misses=("mongosh mydb --eval 'db.stats()'",),
    ),
    Rule(
        "store-delete", DANGEROUS, "it deletes data, takes a node away, or stops the database",
        (
            "couchbase-cli|neo4j|neo4j-admin|kafkactl|vtctldclient|vtctlclient +delete", "mongofiles delete",
            "asinfo -v=truncate*|*set-config*|*quiesce*|*recluster*", "asadm --enable", "mongod --shutdown|--repair",
            "elasticsearch-shard|elasticsearch-node +delete", "lsnrctl +delete", "cqlsh -f",
            "celery purge", "celery control shutdown|terminate|revoke", "dolt reset --hard",
            "dolt branch -D|-d +delete",
            "pt-archiver --purge", "pt-kill --kill|--kill-query", "pt-table-sync --execute",
            "gh-ost|pt-online-schema-change --execute",
        ),
        hits=(
            "couchbase-cli bucket-delete -c h -u a -p b --bucket x", "neo4j stop", "celery -A app purge -f",
            "pt-kill --kill --busy-time 1", "mongofiles delete x", "dolt reset --hard",
        ),
        misses=("couchbase-cli bucket-list -c h", "neo4j status", "celery -A app inspect active", "pt-kill --print"),
    ),
    Rule(
        "store-secrets", DANGEROUS, "it shows all that is stored, secrets among it",
        ("etcdctl get :/|\"\" --prefix", "etcdctl get :/registry/secrets*", "etcdctl get --from-key"),
        hits=("etcdctl get / --prefix", "etcdctl get /registry/secrets/default/x"),
        misses=("etcdctl get /foo --prefix", "etcdctl endpoint health"),
        shown=True,
    ),
    Rule(
        "roles-shown", DANGEROUS, "it shows the hashes of passwords",
        ("pg_dumpall !--no-role-passwords !-s",),
        hits=("pg_dumpall -g", "pg_dumpall --roles-only"),
        misses=("pg_dumpall --no-role-passwords", "pg_dump db"),
        shown=True,
    ),
    Rule(
        "mongo-restore-drop", DANGEROUS, "it drops collections before it restores them",
        ("mongorestore|mongoimport --drop",),
        hits=("mongorestore --drop dump/",),
        misses=("mongodump", "mongorestore --dryRun dump/"),
    ),
    Rule(
        "mongo-restore", MODERATE, "it writes into the database",
        ("mongorestore|mongoimport", "mongofiles delete|delete_id"),
        hits=("mongorestore dump/",),
        misses=("mongoexport -c x",),
    ),
    Rule(
        "etcd-delete", DANGEROUS, "it deletes keys that a cluster may live on",
        ("etcdctl del|rm|rmdir|compaction|compact",),
        hits=("etcdctl del /x --prefix", "etcdctl del foo"),
        misses=("etcdctl get foo",),
        instead="etcdctl snapshot save first",
    ),
    Rule(
        "etcd-all", FORBIDDEN, "it deletes every key: the cluster that lives on it is gone",
        ("etcdctl del --prefix :|/|/registry|/registry/", "etcdctl del --from-key", "etcdctl rm --recursive :/"),
        hits=("etcdctl del '' --prefix", "etcdctl del / --prefix", "etcdctl del '' --from-key=true"),
        misses=("etcdctl del /app/x", "etcdctl del /app/ --prefix"),
        instead="etcdctl snapshot save first",
    ),
    Rule(
        "etcd-member", DANGEROUS, "it takes a member out of the cluster or replaces its data",
        (
            "etcdctl member remove|update", "etcdctl|etcdutl snapshot restore", "etcdctl auth enable|disable",
            "etcdctl lease revoke", "etcdctl move-leader|downgrade",
        ),
        hits=("etcdctl member remove 8e9e05c52164694d", "etcdctl snapshot restore x.db"),
        misses=("etcdctl member list", "etcdctl snapshot save x.db"),
    ),
    Rule(
        "zookeeper-delete", DANGEROUS, "it deletes nodes that services may live on",
        ("zk*|zookeeper* delete|deleteall|rmr|reconfig", "zk* * :delete*|rmr", "zookeeper* :delete*|rmr|deleteall"),
        hits=("zkCli.sh -server x deleteall /app", "zookeeper-shell localhost:2181 rmr /brokers"),
        misses=("zkCli.sh -server x ls /", "zkServer.sh status"),
    ),
    Rule(
        "kafka-delete", DANGEROUS, "messages are deleted for all who have not read them",
        (
            "kafka-topics|kafka-topics.sh --delete", "kafka-delete-records|kafka-delete-records.sh",
            "kafka-consumer-groups|kafka-consumer-groups.sh --delete|--delete-offsets",
            "kafka-configs|kafka-configs.sh --alter --add-config=*retention*|*cleanup*",
            "kafka-configs|kafka-configs.sh --alter --delete-config", "kafka-storage|kafka-storage.sh format",
            "kafka-streams-application-reset*", "rpk topic delete|trim-prefix", "rpk group delete",
        ),
        hits=(
            "kafka-topics.sh --bootstrap-server b:9092 --delete --topic t",
            "kafka-delete-records --offset-json-file x.json --bootstrap-server b", "rpk topic delete t",
            "kafka-consumer-groups --delete --group g --bootstrap-server b",
        ),
        misses=("kafka-topics --list --bootstrap-server b", "kafka-topics --describe --topic t --bootstrap-server b"),
    ),
    Rule(
        "kafka-reset", DANGEROUS, "consumers skip messages or get them all again",
        ("kafka-consumer-groups|kafka-consumer-groups.sh --reset-offsets --execute", "rpk group seek"),
        hits=(
            "kafka-consumer-groups --bootstrap-server b --group g --reset-offsets --to-earliest --execute --all-topics",
        ),
        misses=(
            "kafka-consumer-groups --bootstrap-server b --group g --reset-offsets --to-earliest --dry-run --all-topics",
        ),
    ),
    Rule(
        "kafka-change", DANGEROUS, "it moves data between brokers or changes who may use it",
        (
            "kafka-reassign-partitions|kafka-reassign-partitions.sh --execute",
            "kafka-leader-election*|kafka-preferred*", "kafka-acls|kafka-acls.sh --add|--remove",
            "kafka-server-stop*|zookeeper-server-stop*", "kafka-cluster* unregister",
        ),
        hits=("kafka-acls --remove --topic t --bootstrap-server b", "kafka-server-stop.sh"),
        misses=("kafka-acls --list --bootstrap-server b",),
    ),
    Rule(
        "rabbit-delete", DANGEROUS, "messages are lost, and whoever uses the queue fails",
        (
            "rabbitmqctl|rabbitmq-queues|rabbitmq-streams delete_*|purge_queue|clear_*|close_*",
            "rabbitmqctl|rabbitmq-queues|rabbitmq-streams stop*|shutdown|drain|remove_*",
            "rabbitmqadmin delete|purge", "rabbitmqctl set_permissions|change_password|set_user_tags|eval",
            "rabbitmqctl eval_file|exec|set_policy|set_vm_memory_high_watermark|rotate_logs",
        ),
        hits=(
            "rabbitmqctl delete_queue q", "rabbitmqctl purge_queue q", "rabbitmqctl stop_app",
            "rabbitmqadmin delete queue name=q", "rabbitmqctl delete_vhost /", "rabbitmqadmin purge queue name=q",
            "rabbitmqctl delete_user u",
        ),
        misses=("rabbitmqctl list_queues", "rabbitmqctl status", "rabbitmqadmin list queues"),
    ),
    Rule(
        "rabbit-reset", DANGEROUS, "it deletes all queues, users and messages of this node",
        ("rabbitmqctl reset|force_reset|forget_cluster_node|join_cluster|force_boot",),
        hits=("rabbitmqctl reset", "rabbitmqctl force_reset", "rabbitmqctl forget_cluster_node rabbit@x"),
        misses=("rabbitmqctl cluster_status",),
    ),
    Rule(
        "nats-delete", DANGEROUS, "it deletes streams, consumers or keys",
        ("nats +delete",),
        hits=("nats stream rm S -f", "nats stream purge S", "nats kv del b k"),
        misses=("nats stream ls", "nats stream info S"),
    ),
    Rule(
        "influx-delete", DANGEROUS, "it deletes measurements",
        ("influx +delete",),
        hits=(
            "influx delete --bucket b --start 2020-01-01T00:00:00Z --stop 2021-01-01T00:00:00Z",
            "influx bucket delete -n b",
        ),
        misses=("influx bucket list", 'influx query \'from(bucket:"b")\''),
    ),
    Rule(
        "cassandra-node", DANGEROUS, "it takes a node out of the cluster or deletes its snapshots",
        (
            "nodetool decommission|removenode|assassinate|clearsnapshot|drain|stopdaemon|truncatehints",
            "nodetool disablebinary|disablegossip|disablethrift|resetlocalschema|rebuild|move|refresh",
        ),
        hits=("nodetool decommission", "nodetool removenode x", "nodetool clearsnapshot --all"),
        misses=("nodetool status", "nodetool flush"),
    ),
    Rule(
        "cockroach-node", DANGEROUS, "it takes a node out of the cluster",
        ("cockroach node decommission|drain", "cockroach quit", "cockroach debug"),
        hits=("cockroach node decommission 4",),
        misses=("cockroach node status",),
    ),
    Rule(
        "migration-back", DANGEROUS, "it undoes changes of the database, with the data in them",
        (
            "liquibase|flyway|dbmate|alembic|goose|migrate|sqitch +delete",
            "typeorm|sequelize|sequelize-cli|knex|diesel|sqlx|skeema +delete",
        ),
        hits=(
            "flyway clean", "liquibase drop-all", "alembic downgrade base", "dbmate drop",
            "migrate -path m -database d drop",
        ),
        misses=("flyway info", "alembic history", "liquibase status", "dbmate status"),
    ),
    Rule(
        "solr-delete", DANGEROUS, "it deletes an index",
        (
            "solr delete", "solr zk rm", "curator_cli|curator delete_indices|delete_snapshots",
            "elasticsearch-node unsafe-bootstrap|detach-cluster|repurpose",
            "elasticsearch-plugin|opensearch-plugin|kibana-plugin remove", "elasticsearch-reset-password",
        ),
        hits=("solr delete -c core", "curator_cli delete_indices --filter_list x"),
        misses=("solr status", "curator_cli show_indices"),
    ),
    Rule(
        "server-in-hand", MODERATE, "it starts a database server by hand, beside the service",
        ("mysqld|mysqld_safe|mariadbd|postgres|mongod|redis-server|valkey-server",),
        hits=("mongod --dbpath /data", "mysqld_safe --skip-grant-tables"),
        misses=("redis-cli ping",),
    ),
    Rule(
        "mysql-no-grants", DANGEROUS, "everybody can log in to the database without a password",
        ("mysqld|mysqld_safe|mariadbd --skip-grant-tables",),
        hits=("mysqld_safe --skip-grant-tables",),
        misses=("mysqld_safe",),
    ),
    Rule(
        "store-dump-shown", DANGEROUS, "it shows all values that are kept there, passwords and tokens among them",
        ("etcdctl get --prefix|--from-key !--keys-only !--count-only", "etcdctl get :/registry/secrets*",
            "consul kv export", "consul kv get -recurse !-keys", "vault print token"),
        hits=("etcdctl get '' --prefix", "consul kv export"), misses=("etcdctl get '' --prefix --keys-only",),
        instead="only the names: --keys-only, -keys", shown=True,
    ),
)  # fmt: skip
