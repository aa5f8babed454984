"""Programs of databases that speak SQL."""

PROGRAMS = {
    "mysql|mariadb|mysqlsh": """read text? -?,-I,--help!help -V,--version!help -e,--execute=code -h,--host=host
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
    "psql": """read text? text? -c,--command=code -f,--file=file!exec -d,--dbname=text -l,--list
   -v,--set,--variable=text -V,--version!help -X,--no-psqlrc -1,--single-transaction -?!help --help=?text!help
   -a,--echo-all -b,--echo-errors -e,--echo-queries -E,--echo-hidden -L,--log-file=write!write -n,--no-readline
   -o,--output=write!write -q,--quiet -s,--single-step -S,--single-line -A,--no-align --csv -F,--field-separator=text
   -H,--html -P,--pset=text -R,--record-separator=text -t,--tuples-only -T,--table-attr=text -x,--expanded
   -z,--field-separator-zero -0,--record-separator-zero -h,--host=host -p,--port=text -U,--username=text
   -w,--no-password -W,--password
    """,
    "sqlite3|sqlite": """read read? code* @long -append -ascii -bail -batch -box -column
   -cmd=code -csv -deserialize -echo -init=exec -header -headers -noheader -help,--help!help -html -interactive -json
   -line -list -lookaside=text -markdown -maxsize=text -memtrace -mmap=text -newline=text -nofollow -nonce=text
   -nullvalue=text -pagecache=text -pcachetrace -quote -readonly -safe -separator=text -stats -table -tabs
   -unsafe-testing -version,--version!help -vfs=text -zip -A,-Ac,-Ax!write
    """,
    "sqlite-utils": """read -h,--help!help --version!help
 tables|views|schema|rows|query|search|triggers|indexes|dump|analyze-tables|plugins: read read? code* --csv --json --tsv
   -t,--table --counts --columns --schema --limit=text --nl --fmt=text --raw -p=text --arrays --where=text
 memory: read read* code --csv -t,--table --nl --fmt=text --dump --schema --save=write!write
 *: write write text*
    """,
    "litecli|mycli|pgcli": """
   read text* -e,--execute=code -D,--database=text -h,--host=host -u,-U,--user,--username=text -p=?text
   --password=?text -P,--port=text -S,--socket=read -t,--table --csv -R,--prompt=text -l,--logfile=write
   --liteclirc=read
   --myclirc=read --pgclirc=read --auto-vertical-output --warn --no-warn -W --row-limit=text -d,--dsn,--dbname=text
   -V,--version!help -v,--version!help --help!help --list -g --list-databases --ping --single-connection -w
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
    "xtrabackup|mariabackup|mariadb-backup|innobackupex": """write,net none -?,--help!help -V,-v,--version!help --backup
   --prepare --apply-log --copy-back!delete --move-back!delete --stats!look --target-dir=write --datadir=write
   --incremental-basedir=read --incremental-dir=read -u,--user=text -p,--password=text -h,--host=host -P,--port=text
   -S,--socket=read --parallel=text --compress=?text --compress-threads=text --decompress --remove-original!delete
   --stream=text --encrypt=text --encrypt-key=text --encrypt-key-file=read --decrypt=text --databases=text --tables=text
   --databases-file=read --tables-file=read --defaults-file=read --defaults-extra-file=read --galera-info --slave-info
   --safe-slave-backup --no-lock --throttle=text --use-memory=text --export --apply-log-only
   --force-non-empty-directories
   --extra-lsndir=write --tmpdir=cd --history=?text --rsync --login-path=text --no-timestamp --redo-only
    """,
    "mysqlimport|mariadb-import|mysql_upgrade|mariadb-upgrade|mysqlslap|mariadb-slap|"
    "mysql_tzinfo_to_sql|myloader|mydumper|mysqld_multi|"
    "galera_new_cluster|galera_recovery|proxysql|mysqlrouter|orchestrator-client": """
   write,net text* -?,--help!help -V,--version!help
    """,
    "pt-archiver|pt-kill|pt-table-sync|pt-online-schema-change|gh-ost": """write,net text* --help!help --version!help
   --dry-run!dry --print --source=text --dest=text --where=text --purge!delete --kill!delete --kill-query!delete
   --busy-time=text
   --execute --sync-to-master --replicate=text --alter=text --limit=text --txn-size=text --progress=text
   --no-check-charset
   --match-info=text --match-user=text --match-command=text --interval=text -h,--host=text -u,--user=text
   -p,--password=text
   -D=text -t=text --database=text --table=text --allow-on-master --chunk-size=text --max-load=text --critical-load=text
   --daemonize --verbose -v --noop!dry --ask-pass --victims=text --ignore-user=text --statistics --file=write
    """,
    "mysql_install_db|mariadb-install-db|mysql_secure_installation|mariadb-secure-installation|"
    "mysql_config_editor|mysql_ssl_rsa_setup": """write,priv text* --help!help -?!help --version!help
 print: secret none --all --login-path=text
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
    "pg_checksums": """read none -D,--pgdata=read -c,--check -d,--disable!write -e,--enable!write -f,--filenode=text
   -N,--no-sync -P,--progress -v,--verbose --sync-method=text -V,--version!help -?,--help!help
    """,
    "pg_ctl|pg_ctlcluster|pgbouncer|repmgr|pgbackrest|barman|wal-g|wal-e|stolonctl|pgbench|"
    "pg_receivewal|pg_recvlogical|pg_basebackup|pg_upgrade|pg_rewind|pg_resetwal|pg_resetxlog|"
    "pg_archivecleanup|pg_createcluster|pg_dropcluster|pg_upgradecluster|"
    "pg_renamecluster|pg_createsubscriber|pg_combinebackup|pg_walsummary|initdb|postgres|"
    "postmaster|vacuumdb|reindexdb|clusterdb|pg_repack|pg_test_fsync|pg_virtualenv|pg_conftool|"
    "pg_probackup": """write,net text* -V,--version!help
   -?!help --help!help -D,--pgdata=write -m,--mode=text -t,--timeout=text -l,--log=write -w,--wait -W,--no-wait
   -s,--silent -o=text -p=text -c -h,--host=host -U,--username=text -d,--dbname=text -a,--all -z,--analyze
   -Z,--analyze-only -f,--full -F -v,--verbose -X,--wal-method=text -P,--progress -R,--write-recovery-conf
   -n,--dry-run!dry -k -i -S -T=text -C --config=read --config-file=read -f=read --stanza=text --cluster=text
 cluster: net text* --format=text --output=text -f=text --extended,-e --timestamp --detail --pretty --json --set=text
   -W
 cluster show|matrix|crosscheck|event: net text*
 node: net text* --format=text --output=text -f=text --extended,-e --timestamp --detail --pretty --json --set=text -W
 node status|check: net text*
 expire|stanza-delete|remove|delete|del-instance|everything: delete,net text* --force --confirm
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
    "redis-benchmark|valkey-benchmark|memtier_benchmark|memslap": """write,net text* -h=host -p=text --help!help
   --version!help -v
    """,
    "redis-server|valkey-server|redis-sentinel|memcached|keydb-server|dragonfly": """exec read* --version!help -v!help
   --help!help -h!help -V!help
    """,
    "redis-check-aof|redis-check-rdb|valkey-check-aof|valkey-check-rdb": """read read* --fix!write
   --truncate-to-timestamp=text!write --version!help
    """,
    "sqldiff|sqlite3_analyzer|sqlite3-to-mysql": """read read* --changeset=write!write --primarykey --schema --summary
   --table=text --transaction --help!help
    """,
    "duckdb": """read read? code* @long -append -ascii -bail -batch -box -c,-s=code -cmd=code -column -csv -echo
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
    "zkServer.sh": """write text*
 status|version|print-cmd: read text*
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
    "lsnrctl": """net
 status|services|version|help: net text*
 stop|kill: delete,net text*
 *: write,net text*
    """,
    "sqlplus|sqlldr|expdp|impdp|rman|db2|dbaccess|bcp|gbak|gfix": """
   exec,net text* -S,-s -L -V,-v!help -H,-h!help -M=text -R=text
   --version!help --help!help -x -m -t -n -r=text -z=text -d
    """,
    "sqlcmd|isql|tsql|usql|hdbsql|vsql|nzsql|bteq|tbsql|isql-fb": """read,net text* -S=host -U,-u=text -P=text -d=text
   -Q,-q,-c,--command,--query=code -i,-f,--file,--input-file=exec!exec -o,-O,--output=write!write -E -C -h=text -W
   -s=text
   -w=text -?!help -b -N -l=text -t,-T=text -L -V!help --version!help --help!help -k=text -y=text -Y=text -r=text
   -m=text -e
   -D=text -p=text -n=text -I -A -a -x -H=text -j -g @long
    """,
    "impala-shell|hive|beeline": """read text* -e,-q,--query,--execute=code
   -f,--file,--query_file=exec!exec -i,--impalad=host --server=host -u=url -n=text -p=text -d,--database=text
   -o,--output_file=write!write -B,--delimited --output_delimiter=text --print_header -k,--kerberos --ssl
   --ca_cert=read --catalog=text --schema=text --user=text --password --hiveconf=text --hivevar=text --define=text
   -S,--silent -v,--verbose -V,--version!help -h,--help!help -c,--connection=text -a,--accountname=text
   --output-format=text --outputformat=text --showHeader=text -w,--password-file=read --driver=text
    """,
    "trino|presto|presto-cli|spark-sql|snowsql|snow|ksql|dbsqlcli|athenacli|rsql|mssql-cli|phoenix|pinot-admin": """
   net text*
   -e,-q,-Q,--query,--execute=code -f,--file,--query_file=exec!exec --server=host -u=text -n=text -p=text
   -d,--database=text
   -o=text --output_file=write!write --catalog=text --schema=text --user=text --password -S=host -U=text -P=text -s=text
   -v,--verbose --version!help -V!help -h,--help!help -c,--connection=text -a,--accountname=text -r,--rolename=text
   -w,--warehouse=text --output-format=text --outputformat=text --source=text --session=text --debug --region=text
 connection list|test: net text*
 sql: net none -q,--query=code -f,--filename=exec!exec --format=text -c=text
    """,
    "dolt": """read --help!help --host=host --port=text --user=text -u=text --password=text -p=text --no-tls
   --data-dir=cd --use-db=text --verbose-engine-setup --branch=text --ignore-lock-file
 status|log|diff|blame|ls|show|version|schema|help|whoami: read text* -v,--verbose -a,--all
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
    "liquibase|flyway|dbmate|alembic|goose|migrate|sqitch|typeorm|sequelize|sequelize-cli|knex|"
    "tern|sqlx|diesel|sea-orm-cli|drizzle-kit|skeema|golang-migrate": """
   read --help!help -h!help --version!help -v!help -V!help
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
    "dbeaver|pgadmin4|beekeeper-studio|mysql-workbench|sqlitebrowser|datagrip|octosql|steampipe|dblab|lazysql": """
   exec text* --help!help -h!help --version!help -V!help
    """,
    "tbls|sqlint|sql-lint|sqlcheck|pgsanity|schemacrawler|squawk|pg_query": """read,net read* --help!help
   -h!help --version!help -v
    """,
    "mysqld|mysqld_safe|mariadbd": """exec none --skip-grant-tables --initialize --initialize-insecure --user=text
   --datadir=write --defaults-file=read --help!help --version!help -V!help --verbose --console --port=text
   --socket=text --skip-networking
    """,
}
