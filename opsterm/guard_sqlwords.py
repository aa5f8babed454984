"""Words of SQL: what only looks, what changes something, and what is lost by it."""

from __future__ import annotations

from opsterm.risk import DANGEROUS, MODERATE

OPENS = ("(", ")", "BEGIN", "THEN", "ELSE", "DO")
MANY = 50  # statements inside of a statement
LOOKS = frozenset(
    "SELECT VALUES TABLE WITH SHOW DESCRIBE DESC USE HELP EXISTS LIST CONSISTENCY BEGIN START COMMIT END"
    " ROLLBACK SAVEPOINT"
    " RELEASE ABORT FETCH CLOSE DECLARE PRINT GO EXIT QUIT LISTEN UNLISTEN PIVOT SUMMARIZE IF ELSE NOP PAGING TRACING"
    " LOGIN CONNECT DISCARD".split()
)
WRITES = {
    "INSERT": "it adds rows", "REPLACE": "it replaces rows", "MERGE": "it changes rows", "UPSERT": "it changes rows",
    "CREATE": "it creates something in the database", "ALTER": "it changes a table or its settings",
    "RENAME": "it renames a table", "GRANT": "it changes who may do what in the database",
    "REVOKE": "it changes who may do what in the database", "CALL": "it runs a procedure of the database",
    "LOCK": "it locks tables: others have to wait", "VACUUM": "it rewrites tables", "REINDEX": "it rebuilds indexes",
    "OPTIMIZE": "it rewrites tables: others may have to wait", "KILL": "it ends somebody's connection or query",
    "LOAD": "it loads data from a file", "FLUSH": "it empties caches or closes tables",
}  # fmt: skip
RUINS = {
    ("TRUNCATE",): "it empties whole tables at once",
    ("SHUTDOWN",): "it stops the database server",
    ("PURGE",): "it removes logs that replication and recovery need",
    ("RESET", "MASTER"): "it removes all binary logs; replication breaks",
    ("RESET", "BINARY"): "it removes all binary logs; replication breaks",
    ("RESET", "SLAVE"): "it forgets where replication stands",
    ("RESET", "REPLICA"): "it forgets where replication stands",
    ("CHANGE", "MASTER"): "it changes where replication comes from",
    ("CHANGE", "REPLICATION"): "it changes where replication comes from",
    ("STOP", "SLAVE"): "it stops replication",
    ("STOP", "REPLICA"): "it stops replication",
    ("STOP", "GROUP_REPLICATION"): "it stops replication",
    ("SYSTEM", "SHUTDOWN"): "it stops the database server",
    ("SYSTEM", "KILL"): "it stops the database server",
    ("SYSTEM", "DROP", "REPLICA"): "it removes a replica",
    ("REASSIGN",): "it gives everything that a user owns to another",
    ("SET", "PASSWORD"): "it changes a password",
    ("ALTER", "SYSTEM"): "it changes the settings of the whole server",
}
GONE = "DATABASE SCHEMA KEYSPACE TABLE USER ROLE VIEW MATERIALIZED EXTENSION TABLESPACE OWNED LOGIN CATALOG SERVER"
GONE = frozenset((GONE + " MEASUREMENT SERIES RETENTION SHARD BUCKET COLUMN DICTIONARY STREAM TYPE NAMESPACE").split())
SYSTEM_SCHEMAS = frozenset(
    ("MYSQL", "MASTER", "SYS", "INFORMATION_SCHEMA", "PERFORMANCE_SCHEMA", "SYSTEM", "PG_CATALOG")
)
# Functions that do more than compute, with what they do and what becomes of their first string: a path's role or shell.
FUNCTIONS = {
    "PG_READ_FILE": (MODERATE, "it reads a file of the server", "read"),
    "PG_READ_BINARY_FILE": (MODERATE, "it reads a file of the server", "read"),
    "PG_LS_DIR": (MODERATE, "it lists a directory of the server", "read"),
    "LOAD_FILE": (MODERATE, "it reads a file of the server", "read"),
    "LO_IMPORT": (MODERATE, "it reads a file of the server", "read"),
    "LO_EXPORT": (DANGEROUS, "it writes a file on the server", ""),
    "LO_UNLINK": (DANGEROUS, "it removes a large object", ""),
    "READFILE": (MODERATE, "it reads a file", "read"),
    "WRITEFILE": (DANGEROUS, "it writes a file", "write"),
    "LOAD_EXTENSION": (DANGEROUS, "it loads a program into the database", ""),
    "EDIT": (DANGEROUS, "it starts a program", ""),
    "SYS_EXEC": (DANGEROUS, "it runs a command on the server", "shell"),
    "SYS_EVAL": (DANGEROUS, "it runs a command on the server", "shell"),
    "PG_TERMINATE_BACKEND": (MODERATE, "it ends connections to the database", ""),
    "PG_CANCEL_BACKEND": (MODERATE, "it cancels queries", ""),
    "PG_RELOAD_CONF": (MODERATE, "the server reads its settings anew", ""),
    "PG_ROTATE_LOGFILE": (MODERATE, "it starts a new log file", ""),
    "PG_SWITCH_WAL": (MODERATE, "it starts a new log segment", ""),
    "PG_PROMOTE": (DANGEROUS, "it makes a standby the primary server", ""),
    "PG_DROP_REPLICATION_SLOT": (DANGEROUS, "it removes a replication slot", ""),
    "PG_WAL_REPLAY_PAUSE": (MODERATE, "it stops replay on a standby", ""),
    "PG_STAT_RESET": (MODERATE, "it resets statistics", ""),
    "PG_FILE_WRITE": (DANGEROUS, "it writes a file on the server", "write"),
    "PG_FILE_UNLINK": (DANGEROUS, "it removes a file on the server", "delete"),
    "PG_FILE_RENAME": (DANGEROUS, "it renames a file on the server", "move"),
    "SETVAL": (MODERATE, "it changes a sequence", ""),
    "NEXTVAL": (MODERATE, "it takes a number of a sequence", ""),
    "SET_CONFIG": (MODERATE, "it changes a setting", ""),
    "DBLINK": (DANGEROUS, "it runs SQL over another connection", "sql"),
    "DBLINK_EXEC": (DANGEROUS, "it runs SQL over another connection", "sql"),
    "DBLINK_CONNECT": (DANGEROUS, "it opens another connection", ""),
    "QUERY_TO_XML": (MODERATE, "it runs SQL that stands in a string", "sql"),
    "EXECUTABLE": (DANGEROUS, "it starts a program on the server", ""),
    "OPENROWSET": (DANGEROUS, "it opens another connection", ""),
}  # fmt: skip
SECRETS = {
    "PG_SHADOW": ("PASSWD",), "PG_AUTHID": ("ROLPASSWORD",), "PG_USER_MAPPING": ("UMOPTIONS",),
    "SQL_LOGINS": ("PASSWORD_HASH",), "USER": ("PASSWORD", "AUTHENTICATION_STRING"), "GLOBAL_PRIV": ("PRIV",),
}  # fmt: skip
