"""Programs of databases, queues and caches."""

PROGRAMS = {
    "mysql|mariadb|mycli|mysqlsh": """read text? -?,-I,--help!help -V,--version!help -e,--execute=code -h,--host=host
   -P,--port=text -u,--user=text -p=?text --password=?text -S,--socket=read --protocol=text -D,--database=text
   -A,--no-auto-rehash -B,--batch -b,--no-beep -C,--compress -c,--comments --skip-comments --connect-timeout=text
   -E,--vertical -f,--force -G,--named-commands -H,--html -i,--ignore-spaces -L,--skip-line-numbers
   -N,--skip-column-names --column-names -n,--unbuffered -q,--quick -r,--raw -s,--silent -t,--table -T,--debug-info
   -v,--verbose -w,--wait=?text -X,--xml --defaults-file=read --defaults-extra-file=read --defaults-group-suffix=text
   --no-defaults --print-defaults --login-path=text --default-character-set=text --delimiter=text --init-command=code
   --local-infile=?text --max-allowed-packet,--max_allowed_packet=text --net-buffer-length=text --pager=?shell!exec
   --prompt=text --reconnect --safe-updates,-U --i-am-a-dummy,--safe-updates --select-limit=text --max-join-size=text
   --secure-auth --show-warnings --sigint-ignore --ssl --ssl-ca=read --ssl-capath=read --ssl-cert=read --ssl-key=read
   --ssl-mode=text --ssl-verify-server-cert --skip-ssl --tee=write!write --tls-version=text --binary-mode --no-tee
   --plugin-dir=read --skip-pager --line-numbers --auto-rehash --sql --js --py --uri=url -o=text --database=text
   --skip-reconnect --abort-source-on-error --get-server-public-key
    """,
    "mysqldump|mariadb-dump|mysqlpump": """read text* -?,--help!help -V,--version!help -r,--result-file=write!write
   -T,--tab=write!write -h,--host=host -P,--port=text -u,--user=text -p=?text --password=?text -S,--socket=read
   --protocol=text -A,--all-databases -B,--databases --tables -t,--no-create-info -d,--no-data -n,--no-create-db
   -R,--routines --skip-routines -E,--events --triggers --skip-triggers -x,--lock-all-tables -l,--lock-tables
   --skip-lock-tables --single-transaction -q,--quick --opt --skip-opt -e,--extended-insert --skip-extended-insert
   -c,--complete-insert -f,--force -F,--flush-logs!write --flush-privileges!write --delete-master-logs!delete
   --master-data=?text --source-data=?text --dump-slave=?text --dump-replica=?text -a,--create-options
   --add-drop-database --add-drop-table --skip-add-drop-table --add-locks --skip-add-locks --add-drop-trigger
   -C,--compress --compact --column-statistics=?text --skip-column-statistics --comments,-i --skip-comments
   --default-character-set=text --defaults-file=read --defaults-extra-file=read --no-defaults --dump-date
   --skip-dump-date --disable-keys,-K --fields-terminated-by=text --fields-enclosed-by=text --lines-terminated-by=text
   --hex-blob --ignore-table=text --ignore-database=text --insert-ignore --log-error=write
   --max-allowed-packet,--max_allowed_packet=text --net-buffer-length=text --no-autocommit --no-set-names,-N
   --no-tablespaces,-y --all-tablespaces,-Y --order-by-primary -Q,--quote-names --replace --set-charset
   --set-gtid-purged=text --skip-set-charset --ssl-mode=text --ssl --ssl-ca=read --ssl-cert=read --ssl-key=read
   --tz-utc --skip-tz-utc -v,--verbose -w,--where=text -X,--xml --login-path=text --gtid --include-master-host-port
   --apply-slave-statements --network-timeout --system=text --default-parallelism=text --exclude-databases=text
    """,
    "mysqladmin|mariadb-admin": """read -?,-I,--help!help -V,--version!help -h,--host=host -P,--port=text
   -u,--user=text -p=?text --password=?text -S,--socket=read --protocol=text -i,--sleep=text -c,--count=text
   -r,--relative -v,--verbose -E,--vertical -s,--silent -w,--wait=?text -f,--force -b,--no-beep -C,--compress
   --connect-timeout=text --defaults-file=read --defaults-extra-file=read --no-defaults --login-path=text
   --default-character-set=text --ssl-mode=text --ssl --ssl-ca=read --ssl-cert=read --ssl-key=read
   --shutdown-timeout=text --skip-ssl -l,--local
 status|extended-status|ping|processlist|variables|version|debug: net text*
 password|old-password: priv,net text*
 kill|shutdown|drop: delete,net text*
 create|flush-*|refresh|reload|start-slave|start-replica|stop-slave: write,net text*
 stop-replica|start-all-slaves|stop-all-slaves: write,net text*
    """,
    "mysqlcheck|mariadb-check|mysqlanalyze|mysqlrepair|mysqloptimize": """read text* -?,--help!help -V,--version!help
   -A,--all-databases -B,--databases --tables -c,--check -a,--analyze!write -o,--optimize!write -r,--repair!write
   --auto-repair!write -g,--check-upgrade -m,--medium-check -q,--quick -e,--extended -f,--force -F,--fast
   -C,--check-only-changed -h,--host=host -u,--user=text -p=?text --password=?text -P,--port=text -S,--socket=read
   -s,--silent -v,--verbose --fix-db-names!write --fix-table-names!write --use-frm!write --defaults-file=read
   --defaults-extra-file=read --write-binlog --skip-write-binlog
    """,
    "mysqlshow|mariadb-show|mysqlbinlog|mariadb-binlog|mysqldumpslow|mariadb-dumpslow|perror|"
    "my_print_defaults|innochecksum|mysql_config|pt-query-digest|pt-summary|pt-mysql-summary|"
    "pt-duplicate-key-checker|mytop|innotop|mysqltuner": """read read* -?,--help!help -V,--version!help -h,--host=text
   -u,--user=text -p=?text --password=?text -P,--port=text -S,--socket=read -k,--keys -t,--show-table-type -i,--status
   --count -v,--verbose -R,--read-from-remote-server --raw -r,--result-file=write!write -d,--database=text
   --start-datetime=text --stop-datetime=text --start-position=text -j=text --stop-position=text --base64-output=text
   --server-id=text -s -n=text -a -g=text -l --defaults-file=read --to-last-log --stop-never --include-gtids=text
   --exclude-gtids=text -f --no-defaults --libs --cflags --version-id --limit=text --since=text --until=text
   --filter=code --output=text --type=text --order-by=text --review=text!write --history=text!write
    """,
    "mysqlimport|mariadb-import|mysql_upgrade|mariadb-upgrade|mysqlslap|mariadb-slap|"
    "mysql_tzinfo_to_sql|myloader|mysqlhotcopy|mariadb-hotcopy|mariabackup|mariadb-backup|"
    "xtrabackup|innobackupex|mydumper|pt-online-schema-change|gh-ost|pt-archiver|pt-table-sync|"
    "pt-kill|mysqld_multi|galera_new_cluster|galera_recovery|proxysql|mysqlrouter|"
    "orchestrator-client": """write,net text* -?,--help!help -V,--version!help
    """,
    "mysql_install_db|mariadb-install-db|mysql_secure_installation|mariadb-secure-installation|"
    "mysql_config_editor|mysql_ssl_rsa_setup": """write,priv text* --help!help -?!help --version!help
 print: secret none --all --login-path=text
    """,
    "psql|pgcli": """read text? text? -c,--command=code -f,--file=file!exec -d,--dbname=text -l,--list
   -v,--set,--variable=text -V,--version!help -X,--no-psqlrc -1,--single-transaction -?!help --help=?text!help
   -a,--echo-all -b,--echo-errors -e,--echo-queries -E,--echo-hidden -L,--log-file=write!write -n,--no-readline
   -o,--output=write!write -q,--quiet -s,--single-step -S,--single-line -A,--no-align --csv -F,--field-separator=text
   -H,--html -P,--pset=text -R,--record-separator=text -t,--tuples-only -T,--table-attr=text -x,--expanded
   -z,--field-separator-zero -0,--record-separator-zero -h,--host=host -p,--port=text -U,--username=text
   -w,--no-password -W,--password
    """,
    "pg_dump|pg_dumpall": """read text? -f,--file=write!write -F,--format=text -j,--jobs=text -v,--verbose
   -V,--version!help -Z,--compress=text --lock-wait-timeout=text --no-sync -?!help --help!help -a,--data-only
   -b,--large-objects,--blobs -B,--no-large-objects,--no-blobs -c,--clean -C,--create -e,--extension=text
   -E,--encoding=text -n,--schema=text -N,--exclude-schema=text -O,--no-owner -s,--schema-only -S,--superuser=text
   -t,--table=text -T,--exclude-table=text -x,--no-privileges,--no-acl --binary-upgrade
   --column-inserts,--attribute-inserts --disable-dollar-quoting --disable-triggers --enable-row-security
   --exclude-table-data=text --extra-float-digits=text --filter=read --if-exists --include-foreign-data=text --inserts
   --load-via-partition-root --no-comments --no-publications --no-security-labels --no-subscriptions
   --no-table-access-method --no-tablespaces --no-toast-compression --no-unlogged-table-data --on-conflict-do-nothing
   --quote-all-identifiers --rows-per-insert=text --section=text --serializable-deferrable --snapshot=text
   --strict-names --use-set-session-authorization -d,--dbname=text -h,--host=host -p,--port=text -U,--username=text
   -w,--no-password -W,--password --role=text -g,--globals-only -r,--roles-only --tablespaces-only
   --exclude-database=text -l,--database=text --no-role-passwords -o --statistics-only --no-statistics --no-data
   --no-schema
    """,
    "pg_restore": """write read? -d,--dbname=text -f,--file=write -F,--format=text -l,--list!dry -v,--verbose
   -V,--version!help -?!help --help!help -a,--data-only -c,--clean -C,--create -e,--exit-on-error -I,--index=text
   -j,--jobs=text -L,--use-list=read -n,--schema=text -N,--exclude-schema=text -O,--no-owner -P,--function=text
   -s,--schema-only -S,--superuser=text -t,--table=text -T,--trigger=text -x,--no-privileges,--no-acl
   -1,--single-transaction --disable-triggers --enable-row-security --if-exists --no-comments
   --no-data-for-failed-tables --no-publications --no-security-labels --no-subscriptions --no-tablespaces
   --section=text --strict-names --use-set-session-authorization -h,--host=host -p,--port=text -U,--username=text
   -w,--no-password -W,--password --role=text
    """,
    "createdb|createuser|createlang": """write,net text* -D,--tablespace=text -e,--echo -E,--encoding=text
   -l,--locale=text -O,--owner=text -T,--template=text -V,--version!help -?!help --help!help -h,--host=host
   -p,--port=text -U,--username=text -w,--no-password -W,--password --maintenance-db=text -s,--superuser!priv
   -S,--no-superuser -d,--createdb -D,--no-createdb -r,--createrole!priv -R,--no-createrole -P,--pwprompt -i,--inherit
   -I,--no-inherit -c=text -g,--role=text --replication --interactive
    """,
    "dropdb|dropuser|droplang": """delete,net text? -e,--echo -f,--force -i,--interactive --if-exists
   -V,--version!help -?!help --help!help -h,--host=host -p,--port=text -U,--username=text -w,--no-password
   -W,--password --maintenance-db=text
    """,
    "pg_isready|pg_config|pg_controldata|pg_waldump|pg_amcheck|pg_lsclusters|pg_verifybackup|"
    "pgbadger|pg_activity|pg_top|pg_xlogdump|pg_test_timing|pg_conftool-show|check_postgres|"
    "pgcenter-top|oid2name|pg_view|pgmetrics": """net read* -d,--dbname=text -h,--host=host -p,--port=text -q,--quiet
   -t,--timeout=text -U,--username=text -V,--version!help -?!help --help!help -D,--pgdata=read -n=text -b --bindir
   --docdir --includedir --libdir --sharedir --sysconfdir --pgxs --configure --version -j -f -r=text -s=text -e=text
   -o=write!write -a --all -w -W --no-password -S
    """,
    "pg_ctl|pg_ctlcluster|pgbouncer|patronictl|repmgr|pgbackrest|barman|wal-g|wal-e|stolonctl|"
    "pgbench|pg_receivewal|pg_recvlogical|pg_basebackup|pg_upgrade|pg_rewind|pg_resetwal|"
    "pg_resetxlog|pg_checksums|pg_archivecleanup|pg_createcluster|pg_dropcluster|"
    "pg_upgradecluster|pg_renamecluster|pg_createsubscriber|pg_combinebackup|pg_walsummary|"
    "initdb|postgres|postmaster|vacuumdb|reindexdb|clusterdb|pg_repack|ecpg|pg_test_fsync|"
    "pg_buildext|pg_virtualenv|pg_conftool|vacuumlo|pg_standby|pg_probackup": """write,net text* -V,--version!help
   -?!help --help!help -D,--pgdata=write -m,--mode=text -t,--timeout=text -l,--log=write -w,--wait -W,--no-wait
   -s,--silent -o=text -p=text -c -h,--host=host -U,--username=text -d,--dbname=text -a,--all -z,--analyze
   -Z,--analyze-only -f,--full -F -v,--verbose -X,--wal-method=text -P,--progress -R,--write-recovery-conf
   -n,--dry-run!dry -k -i -S -T=text -C --config=read --config-file=read -f=read --stanza=text --cluster=text
 cluster: net text* --format=text --output=text -f=text --extended,-e --timestamp --detail --pretty --json --set=text
   -W
 cluster show|matrix|crosscheck|event: net text*
 node: net text* --format=text --output=text -f=text --extended,-e --timestamp --detail --pretty --json --set=text -W
 node status|check: net text*
 expire|stanza-delete|remove|delete: delete,net text*
 status|list|list-backup*|info|check|list-server*|show-backup|show-server*: net text* --format=text --output=text
   -f=text --extended,-e --timestamp --detail --pretty --json --set=text -W
 show-config|topology|diagnose|history|version|backup-list|backup-show|wal-show: net text* --format=text --output=text
   -f=text --extended,-e --timestamp --detail --pretty --json --set=text -W
 clusterdata|spec|query|dsn|list-files|show-repository|list-servers: net text* --format=text --output=text -f=text
   --extended,-e --timestamp --detail --pretty --json --set=text -W
 init|initdb|start|restart|reload|promote|stop|kill|logrotate|backup|restore: write,net text* --force --immediate
   --set=text
 stanza-create|stanza-upgrade|failover|switchover|reinit|pause|resume: write,net text* --force --immediate --set=text
 edit-config|flush|backup-push|backup-fetch|archive-*|wal-*|recover|cron|set: write,net text* --force --immediate
   --set=text
 unset|removekeeper|failkeeper|update|standby|primary|witness: write,net text* --force --immediate --set=text
    """,
    "redis-cli|valkey-cli|keydb-cli|iredis": """read code* @stop -h=host -p=text -s=read -a=text --user=text
   --pass=text --askpass -u=url -r=text -i=text -n=text -2 -3 -x -X=text -d=text -D=text -c -e --tls --sni=text
   --cacert=read --cacertdir=read --insecure --cert=read --key=read --tls-ciphers=text --raw --no-raw --quoted-input
   --csv --json --quoted-json --show-pushes=text --no-auth-warning --stat --latency --latency-history --latency-dist
   --lru-test=text!write --replica --slave --rdb=write!write --functions-rdb=write!write --pipe!write
   --pipe-timeout=text --bigkeys --memkeys --memkeys-samples=text --hotkeys --scan --pattern=text --count=text
   --quoted-pattern=text --cursor=text --intrinsic-latency=text --eval=exec!exec --ldb!exec --ldb-sync-mode!exec
   --cluster=text!write --verbose --help!help -v,--version!help --keystats --top=text --keystats-samples=text -t=text
    """,
    "redis-benchmark|valkey-benchmark|memtier_benchmark|memslap": """write,net text* -h=host -p=text --help!help
   --version!help -v
    """,
    "redis-server|valkey-server|redis-sentinel|memcached|keydb-server|dragonfly": """exec read* --version!help -v!help
   --help!help -h!help -V!help
    """,
    "redis-check-aof|redis-check-rdb|valkey-check-aof|valkey-check-rdb": """read read* --fix!write
   --truncate-to-timestamp=text!write --version!help
    """,
    "memcached-tool|memcstat|memcdump|memping|memexist": """net text text*
 memcdump: net none
    """,
    "memcflush|memcrm": "delete,net text* --servers=text --help!help",
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
    "mongorestore|mongoimport|mongofiles|mongod|mongos|mongoreplay|mongodb-atlas|mongocli|"
    "mongoperf": """write,net text* --help!help --version!help -h=host --host=host --port=text -u=text -p=text
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
    "sqlite3|sqlite|litecli|sqlite-utils": """read read? code* @long -append -ascii -bail -batch -box -column
   -cmd=code -csv -deserialize -echo -init=exec -header -headers -noheader -help,--help!help -html -interactive -json
   -line -list -lookaside=text -markdown -maxsize=text -memtrace -mmap=text -newline=text -nofollow -nonce=text
   -nullvalue=text -pagecache=text -pcachetrace -quote -readonly -safe -separator=text -stats -table -tabs
   -unsafe-testing -version,--version!help -vfs=text -zip -A,-Ac,-Ax!write
    """,
    "sqldiff|sqlite3_analyzer|sqlite3-to-mysql": """read read* --changeset=write!write --primarykey --schema --summary
   --table=text --transaction --help!help
    """,
    "duckdb": """read write? code* @long -append -ascii -bail -batch -box -c,-s=code -cmd=code -column -csv -echo
   -f=file -init=exec -header -noheader -help,--help,-h!help -html -interactive -json -jsonlines -line -list -markdown
   -newline=text -no-stdin -nullvalue=text -quote -readonly -separator=text -table -ui!exec -unsigned
   -version,--version!help -storage-version=text -unredacted
    """,
    "clickhouse-client|clickhouse|clickhouse-local|chc": """read text* -q,--query=code -h,--host=host -p,--port=text
   --port=text -u,--user=text --password=?text --ask-password -d,--database=text -f,--format=text -m,--multiline
   -n,--multiquery -t,--time -s,--secure -C,--config-file,--config=read --queries-file=file!exec -E,--vertical
   --stacktrace --progress=?text --param_*=text -V,--version!help --help!help --echo --history_file=write
   --max_execution_time=text --receive_timeout=text --send_timeout=text --log-level=text --readonly=text
   --max_memory_usage=text -N,--table=text -S,--structure=text --input-format=text --output-format=text --file=read
   --accept-invalid-certificate --connect_timeout=text
 client|local: read text*
 server|keeper|start|stop|install|restart|disks|copier|format|git-import: write,exec text*
 obfuscator|compressor|benchmark: write,exec text*
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
    "zkServer.sh": """write text*
 status|version|print-cmd: read text*
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
    "rabbitmqctl|rabbitmq-diagnostics|rabbitmq-queues|rabbitmq-streams|rabbitmq-upgrade|"
    "rabbitmq-plugins": """read -n,--node=text -q,--quiet -s,--silent -l,--longnames -t,--timeout=text -p,--vhost=text
   --formatter=text --erlang-cookie=text --dry-run!dry --help!help --version!help --no-table-headers --online
   --offline --local --hard --mode=text -m,--minimal -e,--enabled -E -v,--verbose --script-name=text --unresponsive
 add_user|delete_user|change_password|clear_password|set_user_tags: priv,net text*
 set_permissions|clear_permissions|set_topic_permissions: priv,net text*
 clear_topic_permissions|set_user_limits|clear_user_limits: priv,net text*
 eval|eval_file|exec|remote_shell: exec,net text*
 cookie_hash|encode|decode: secret text*
 list_*|status|cluster_status|environment|report|version|help|ping|check_*: net text* --formatter=text
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
    "cockroach|cockroach-sql": """read --host=host --port,-p=text --user,-u=text --certs-dir=read --insecure --url=url
   -d,--database=text --format=text --cluster-name=text -h,--help!help --logtostderr=?text
 version|help: read text* --build-tag
 sql: net none -e,--execute=code -f,--file=exec --set=text --echo-sql --safe-updates=?text --watch=text
   --no-line-editor
 node status|ls: net text* --all --ranges --stats --decommission
 node decommission|drain|recommission: delete,net text* --self --wait=text --drain-wait=text
 cert list: read text*
 cert *: priv text*
 init|start|start-single-node|import|workload|demo|connect|mt|userfile: write,exec,net text*
 auth-session|convert-url|gen|encode-uri|sqlfmt: write,exec,net text*
 statement-diag: write,exec,net text*
 statement-diag list: net text*
 debug: write,secret,net text*
 quit: delete,net text*
    """,
    "sqlcmd|bcp|isql|tsql|sqlplus|sqlldr|expdp|impdp|rman|lsnrctl|db2|dbaccess|isql-fb|gbak|"
    "gfix|usql|tbsql|hdbsql|nzsql|vsql|bteq": """exec,net @long text* -S=host -U=text -P=text -d=text -Q,-q=code
   -i=exec -o=write!write -E -C -h=text -W -s=text -w=text -?!help -b -N -l=text -t=text -L -V!help --version!help
   --help!help -c=code
 status|services|version: net text*
    """,
    "impala-shell|hive|beeline|spark-sql|presto|trino|presto-cli|phoenix|ksql|pinot-admin|"
    "snowsql|snow|dbsqlcli|athenacli|rsql|mssql-cli": """read text* -e,-q,--query,--execute=code
   -f,--file,--query_file=exec!exec -i,--impalad=host --server=host -u=url -n=text -p=text -d,--database=text
   -o,--output_file=write!write -B,--delimited --output_delimiter=text --print_header -k,--kerberos --ssl
   --ca_cert=read --catalog=text --schema=text --user=text --password --hiveconf=text --hivevar=text --define=text
   -S,--silent -v,--verbose -V,--version!help -h,--help!help -c,--connection=text -a,--accountname=text
   --output-format=text --outputformat=text --showHeader=text -w,--password-file=read --driver=text
    """,
    "dolt": """read --help!help --host=host --port=text --user=text -u=text --password=text -p=text --no-tls
   --data-dir=cd --use-db=text --verbose-engine-setup --branch=text --ignore-lock-file
 status|log|diff|blame|ls|show|version|schema|help|whoami|profile|docs|backup: read text* -v,--verbose -a,--all
   -n,--number=text --oneline --stat -s,--system -r=text --parents --decorate=text -l,--list --summary -w=text
   --limit=text --show-current --remote
 query-diff|merge-base|describe|cherry: read text* -v,--verbose -a,--all -n,--number=text --oneline --stat -s,--system
   -r=text --parents --decorate=text -l,--list --summary -w=text --limit=text --show-current --remote
 remote: read text*!write -v,--verbose
 branch: read text*!write -a,--all -v,--verbose -r,--remote -d,--delete!delete -D!delete -m,--move!write
   -c,--copy!write -f,--force!write --show-current --datasets -l,--list!first
 branch -d|-D: delete text*
 tag: read text*!write -v,--verbose -d,--delete!delete -m=text
 table: write,net text* --hard -f,--force -r -a -m=text
 table import|rm|cp|mv: write text* -u -c -r -f --pk=text
 table export: write text* -f
 sql: net none -q,--query=code -r,--result-format=text -f,--file=read!exec -b,--batch -s,--save=text!write -x=text
   -l,--list-saved -c,--continue
 config: read text* --global --local --list --get --add!write --set!write --unset!write -l
 clone|pull|fetch|push: write,net text*
 sql-server|sql-client|login|creds|init|add|commit|merge|checkout|reset|revert: write,net text* --hard -f,--force -r
   -a -m=text
 cherry-pick|rebase|stash|clean|gc|dump|filter-branch|migrate|patch|constraints: write,net text* --hard -f,--force -r
   -a -m=text
 conflicts|read-tables|assist|fsck|admin|rm|reflog|undrop|archive: write,net text* --hard -f,--force -r -a -m=text
    """,
    "liquibase|flyway|dbmate|alembic|goose|migrate|sqitch|atlas-schema|typeorm|sequelize|"
    "sequelize-cli|knex|phinx|yoyo|rambler|tern|sqlx|diesel|sea-orm-cli|prisma-migrate|"
    "drizzle-kit|skeema|bytebase|golang-migrate": """read --help!help -h!help --version!help -v!help -V!help
   -u,--url=url -e,--env=text -d,--migrations-dir=read -c,--config=read -n,--name=text -x=text
   --defaultsFile,--defaults-file=read --changelog-file,--changeLogFile=read --url=url --username=text --password=text
   -url=url -user=text -password=text -locations=read -configFiles=read -s,--schema-file=write -path=read
   -database=url --search-path=text
 database|db|migrate|migration|schema: write,exec,net text* --sql!look
 database|db|migrate|migration|schema drop|reset|undo|rollback|revert|clean: delete,net text*
 database|db|migrate|migration|schema fresh: delete,net text*
 database|db|migrate|migration|schema list|info|status|show|inspect|diff: net text*
 database|db|migrate|migration|schema *: write,exec,net text*
 status|history|validate|info|current|heads|branches|show|list|version|check: net text* -v --verbose -r=text --sql -i
   --format=text
 plan|diff|pending|log|verify|migration?show|migrate?list|migrate?status: net text* -v --verbose -r=text --sql -i
   --format=text
 db?migrate?status|update-sql|updateSQL|rollback-sql|future-rollback-sql: net text* -v --verbose -r=text --sql -i
   --format=text
 status-all|unexpected-change-sets|snapshot|list-locks|diff-changelog: net text* -v --verbose -r=text --sql -i
   --format=text
 drop|drop-all|dropAll|clean|drop-db|down|rollback|downgrade|reset|refresh|undo: delete,net text* --all -f
 revert|redo|force|schema?drop|migration?revert|rollback-*|db?drop|db?reset: delete,net text* --all -f
 migrate?undo|migrate?rollback|db?migrate?undo|db?migrate?undo?all|truncate: delete,net text* --all -f
 *: write,exec,net text* --sql!look
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
    "curator|curator_cli|elasticdump|es|esrally|elasticsearch|elasticsearch-plugin|"
    "elasticsearch-keystore|elasticsearch-users|elasticsearch-certutil|"
    "elasticsearch-reset-password|elasticsearch-create-enrollment-token|elasticsearch-node|"
    "elasticsearch-shard|logstash|logstash-plugin|filebeat|metricbeat|packetbeat|heartbeat|"
    "auditbeat|kibana|kibana-plugin|opensearch-plugin|opensearch": """exec,net @long text* --help!help -h!help
   --version!help -V!help --dry-run!dry -s,--silent -v,--verbose -b,--batch --host=host --hosts=host --port=text
   --config=read
 list|show_indices|show_snapshots|version|show|export: net text* -e -v --verbose
 test|modules: net text*
 useradd|passwd|roles: priv text*
 delete_indices|delete_snapshots|remove|remove-*|userdel|unsafe-bootstrap: delete,net text*
 detach-cluster|repurpose: delete,net text*
    """,
    "cypher-shell|neo4j|neo4j-admin|gremlin|arangosh|arangodump|orientdb|surreal|surrealdb|"
    "couchdb|couchbase-cli|cbq|cbbackupmgr|scylla|dynamodb-local|faunadb|fauna|edgedb|gel|"
    "questdb|tarantool|tt|tarantoolctl|aerospike|asadm|asinfo|aql|riak|riak-admin|vitess|vtctl|"
    "vtctlclient|tidb|tiup|pd-ctl|tikv-ctl|yugabyted|ysqlsh|ycqlsh|crate|crash|"
    "timescaledb-tune|timescaledb-parallel-copy|questdb-cli|victoria-metrics|vmctl|weaviate|"
    "qdrant|milvus_cli": """exec,net @long text* --help!help -h!help --version!help -V!help -v -u=text -p=text -a=text
   -d=text --host=host --port=text
 status|version|info|list|server-list|bucket-list|host-list|user-list: net text* -c=text -u=text -p=text
   --cluster=text --username=text --password=text
 server-info|report|help|console-help|cluster-status|member-status|ring-status: net text* -c=text -u=text -p=text
   --cluster=text --username=text --password=text
    """,
    "dbeaver|pgadmin4|beekeeper-studio|mysql-workbench|compass|robo3t|sqlitebrowser|datagrip|"
    "textql|q|trdsql|octosql|dsq|csvsql|steampipe|csvq|xsv|qsv|mlr-sql|usql-list|dbshell|dblab|"
    "lazysql|gobang|termdbms": """exec text* --help!help -h!help --version!help -V!help
    """,
    "schemaspy|tbls|sqlint|sql-lint|sqlcheck|pgsanity|schemacrawler|squawk|pg_query": """read,net read* --help!help
   -h!help --version!help -v
    """,
    "mysqld|mysqld_safe|mariadbd": """exec none --skip-grant-tables --initialize --initialize-insecure --user=text
   --datadir=write --defaults-file=read --help!help --version!help -V!help --verbose --console --port=text
   --socket=text --skip-networking
    """,
}
