"""What the clients of Redis and MongoDB are told."""

from __future__ import annotations

from opsterm.guard_effects import UNKNOWN, Code, Effects
from opsterm.risk import DANGEROUS, MODERATE


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


REDIS_READS = _words(
    "GET MGET STRLEN GETRANGE SUBSTR EXISTS TTL PTTL EXPIRETIME PEXPIRETIME TYPE SCAN DBSIZE INFO PING ECHO"
    " TIME RANDOMKEY LRANGE"
    " LLEN LINDEX LPOS HGET HMGET HGETALL HKEYS HVALS HLEN HEXISTS HSCAN HSTRLEN HRANDFIELD SMEMBERS SCARD"
    " SISMEMBER SMISMEMBER"
    " SSCAN SINTER SUNION SDIFF SINTERCARD SRANDMEMBER ZRANGE ZREVRANGE ZRANGEBYSCORE ZREVRANGEBYSCORE"
    " ZRANGEBYLEX ZCARD ZCOUNT"
    " ZSCORE ZMSCORE ZRANK ZREVRANK ZSCAN ZLEXCOUNT ZINTER ZUNION ZDIFF XRANGE XREVRANGE XLEN XINFO XREAD"
    " XPENDING BITCOUNT BITPOS"
    " GETBIT PFCOUNT GEODIST GEOPOS GEOHASH GEOSEARCH GEORADIUS_RO ROLE LASTSAVE COMMAND SELECT AUTH HELLO OBJECT DUMP"
    " TOUCH WAIT READONLY QUIT EXIT HELP SUBSCRIBE PSUBSCRIBE PUBSUB LOLWUT JSON.GET JSON.TYPE FT.SEARCH"
    " FT.INFO FT._LIST TS.RANGE TS.GET"
)
REDIS_HALVES = {  # the second word decides
    "CONFIG GET": "", "CONFIG RESETSTAT": MODERATE, "CONFIG REWRITE": MODERATE, "CLIENT LIST": "", "CLIENT INFO": "",
    "CLIENT GETNAME": "", "CLIENT ID": "", "CLIENT KILL": MODERATE, "CLIENT PAUSE": DANGEROUS, "CLIENT SETNAME": "",
    "CLUSTER INFO": "", "CLUSTER NODES": "", "CLUSTER SLOTS": "", "CLUSTER SHARDS": "", "CLUSTER KEYSLOT": "",
    "CLUSTER COUNTKEYSINSLOT": "", "CLUSTER MYID": "", "CLUSTER REPLICAS": "", "CLUSTER LINKS": "",
    "CLUSTER MEET": MODERATE, "SLOWLOG GET": "", "SLOWLOG LEN": "", "SLOWLOG RESET": MODERATE, "MEMORY USAGE": "",
    "MEMORY STATS": "", "MEMORY DOCTOR": "", "MEMORY PURGE": MODERATE, "LATENCY LATEST": "", "LATENCY HISTORY": "",
    "LATENCY DOCTOR": "", "LATENCY GRAPH": "", "LATENCY RESET": MODERATE, "ACL WHOAMI": "", "ACL CAT": "",
    "ACL USERS": "",
    "ACL LOG": "", "MODULE LIST": "", "SCRIPT EXISTS": "", "FUNCTION LIST": "", "FUNCTION STATS": "",
    "SENTINEL MASTERS": "",
    "SENTINEL MASTER": "", "SENTINEL REPLICAS": "", "SENTINEL SLAVES": "", "SENTINEL SENTINELS": "",
    "SENTINEL CKQUORUM": "",
    "SENTINEL GET-MASTER-ADDR-BY-NAME": "", "SENTINEL FAILOVER": DANGEROUS, "SENTINEL REMOVE": DANGEROUS,
    "SENTINEL RESET": DANGEROUS,
}  # fmt: skip
REDIS_RUINS = {
    "FLUSHALL": "it removes every key of every database",
    "FLUSHDB": "it removes every key of the database",
    "SHUTDOWN": "it stops the Redis server",
    "DEBUG": "it may stop or crash the server",
    "SLAVEOF": "it replaces the data by that of another server, or ends replication",
    "REPLICAOF": "it replaces the data by that of another server, or ends replication",
    "FAILOVER": "it makes another server the primary one",
    "SCRIPT": "it changes or kills scripts in the server",
    "FUNCTION": "it changes functions in the server",
    "EVAL": "it runs a script in the server",
    "EVALSHA": "it runs a script in the server",
    "FCALL": "it runs a function in the server",
    "MODULE": "it loads or removes a program in the server",
    "ACL": "it changes or shows who may do what",
    "CLUSTER": "it changes the cluster",
    "SWAPDB": "it swaps two databases",
    "MIGRATE": "it moves keys to another server",
    "RESTORE": "it replaces a key",
    "MONITOR": "it shows all that every client sends, passwords too",
    "SYNC": "it copies the whole database",
    "PSYNC": "it copies the whole database",
    "CONFIG": "it changes the settings of the server",
}
HARMFUL_SETTINGS = ("DIR", "DBFILENAME", "REQUIREPASS", "MASTERAUTH", "SAVE", "APPENDONLY", "PROTECTED-MODE", "BIND")
SECRET_SETTINGS = ("REQUIREPASS", "MASTERAUTH", "TLS-KEY-FILE-PASS", "SENTINEL-PASS")
REDIS_WRITES = "it changes keys"


def redis(code: str) -> Code:
    """What the words behind redis-cli, or the lines of its input, do."""
    effects = Effects("redis-write")
    for line in code.split("\n"):
        words = _unquoted(line)
        if words and words[0].isdigit() and len(words) > 1:
            words = words[1:]  # how often
        if words and not words[0].startswith("#"):
            _redis(words, effects)
    return effects.code()


def _unquoted(line: str) -> list[str]:
    return [word.strip("'\"") for word in line.split()]


def _redis(words: list[str], effects: Effects) -> None:
    from fnmatch import fnmatchcase

    name, first = words[0].upper(), words[1].upper() if len(words) > 1 else ""
    level = REDIS_HALVES.get(f"{name} {first}")
    if name == "CONFIG" and first == "GET":
        if any(fnmatchcase(setting, (words + ["*", "*"])[2].upper()) for setting in SECRET_SETTINGS):
            effects.at_least(DANGEROUS, "it shows the password of the server", "redis-secret")
    elif name == "CONFIG" and first == "SET" and not (len(words) > 2 and words[2].upper() in HARMFUL_SETTINGS):
        effects.at_least(MODERATE, REDIS_RUINS["CONFIG"], "redis-config")
    elif level is not None:
        effects.at_least(level, "it changes the server or its connections") if level else None
    elif name in REDIS_RUINS:
        effects.at_least(DANGEROUS, REDIS_RUINS[name], "redis-" + name.lower())
    elif name == "KEYS":
        effects.at_least(
            MODERATE, "it goes through all keys, and nobody else is served meanwhile", "redis-keys", "SCAN"
        )
    elif UNKNOWN in name:
        effects.at_least(DANGEROUS, "what it tells the server is known only when it runs")
    elif name not in REDIS_READS:
        effects.at_least(MODERATE, REDIS_WRITES)


MONGO_READS = _words(
    "find findOne count countDocuments estimatedDocumentCount aggregate distinct stats getIndexes totalSize"
    " storageSize dataSize"
    " totalIndexSize validate explain sort limit skip pretty toArray forEach map hasNext next size itcount"
    " project projection"
    " getCollectionNames getCollectionInfos getCollection getSiblingDB getName getMongo serverStatus hostInfo"
    " currentOp version"
    " status conf config printReplicationInfo printSecondaryReplicationInfo printSlaveReplicationInfo isMaster"
    " hello listCommands"
    " getUsers getUser getRoles getProfilingStatus getProfilingLevel connectionStatus buildInfo"
    " getLogComponents isCapped dbStats"
    " printShardingStatus getDB getDBNames listDatabases help getShardDistribution getReplicationInfo print"
    " printjson tojson ObjectId"
    " ISODate NumberLong NumberInt stringify keys length indexOf toString log setSecondaryOk setReadPref"
    " readPref comment hint getDBs"
    " batchSize maxTimeMS getPlanCache latencyStats serverBuildInfo serverCmdLineOpts slaveOk secondaryOk"
    " getBalancerState push"
    " getTimestamp Date now toISOString collation allowDiskUse returnKey showRecordId auth"
)
MONGO_WRITES = _words(
    "insert insertOne insertMany update updateOne updateMany replaceOne save findAndModify findOneAndUpdate"
    " findOneAndReplace"
    " bulkWrite createIndex createIndexes ensureIndex createCollection createUser updateUser createView"
    " renameCollection grantRolesToUser"
    " createRole reIndex dropIndex hideIndex convertToCapped compact setProfilingLevel enableSharding"
    " shardCollection addShard stepDown"
    " add freeze killOp fsyncLock fsyncUnlock setBalancerState startBalancer stopBalancer reconfig initiate addArb"
)
MONGO_RUINS = {
    "drop": "it removes a collection", "dropDatabase": "it removes a whole database",
    "dropIndexes": "it removes indexes",
    "shutdownServer": "it stops the database server", "dropUser": "it removes a user",
    "dropAllUsers": "it removes all users",
    "dropRole": "it removes a role", "dropAllRoles": "it removes all roles",
    "changeUserPassword": "it changes a password",
    "removeShard": "it removes a shard", "remove": "it removes documents",
    "revokeRolesFromUser": "it takes rights from a user",
    "run": "it runs a program", "runProgram": "it runs a program", "load": "it runs a script",
    "require": "it runs other code",
    "eval": "it runs code that it makes", "Function": "it runs code that it makes", "cat": "it reads a file",
    "removeFile": "it removes a file", "writeFile": "it writes a file", "copyDatabase": "it copies a database",
    "cloneDatabase": "it copies a database", "getUserPassword": "it shows a password",
}  # fmt: skip
COMMANDS_HARM = _words(
    "shutdown dropDatabase drop dropUser dropAllUsersFromDatabase eval renameCollection setParameter"
    " replSetStepDown replSetReconfig fsync compact killOp"
)
COMMANDS_READ = _words(
    "serverStatus ping buildInfo replSetGetStatus listDatabases currentOp dbStats collStats hostInfo getLog"
    " getParameter top isMaster hello connectionStatus getCmdLineOpts connPoolStats replSetGetConfig"
    " listCollections count find aggregate distinct explain usersInfo whatsmyuri features"
)


def mongo(code: str) -> Code:
    """What JavaScript for the shell of MongoDB does, as far as the methods in it tell."""
    import re

    effects = Effects("mongo-write")
    if UNKNOWN in code:
        effects.at_least(MODERATE, "part of the code is known only when it runs")
    plain = re.sub(r"//[^\n]*|/\*[\s\S]*?(?:\*/|\Z)", " ", code) if "://" not in code else code
    bare = re.sub(r"\"(?:[^\"\\]|\\[\s\S])*(?:\"|\Z)|'(?:[^'\\]|\\[\s\S])*(?:'|\Z)", '""', plain)
    for match in re.finditer(r"(?<![\w$])([A-Za-z_$][\w$]*)[ \t]*\n?[ \t]*\(", bare):
        _method(match[1], bare, match.end(), effects)
    if re.search(
        r"\]\s*\(|\b(process|child_process|globalThis|constructor|import)\b|`|=>|\bfunction\b|\$(where|function)\b",
        bare,
    ):
        effects.at_least(DANGEROUS, "it runs code that cannot be judged here")
    if re.search(r"\$(out|merge)\b", plain):
        effects.at_least(MODERATE, "it puts its result into a collection")
    if "(" not in bare and not re.fullmatch(r"\s*((show|use|help|exit|quit|it)\b[\w ]*|db[\w.]*)?[\s;]*", bare):
        effects.at_least(MODERATE, "it is no command of the shell that is known")
    _runs_command(plain, effects)
    return effects.code()


def _method(name: str, code: str, at: int, effects: Effects) -> None:
    import re

    if name in ("if", "for", "while"):
        return
    if name in ("deleteMany", "remove", "deleteOne", "findOneAndDelete"):
        empty = re.match(r"\s*(\{\s*\}|\))", code[at : at + 100])
        level = DANGEROUS if empty and name in ("deleteMany", "remove") else MODERATE
        effects.at_least(
            level, "it removes every document" if level == DANGEROUS else "it removes documents", "mongo-delete"
        )
    elif name in MONGO_RUINS:
        effects.at_least(DANGEROUS, MONGO_RUINS[name], "mongo-" + name.lower())
    elif name in ("adminCommand", "runCommand"):
        return
    elif name in MONGO_WRITES or name not in MONGO_READS:
        effects.at_least(MODERATE, "it changes documents, users or the server")


def _runs_command(code: str, effects: Effects) -> None:
    """db.runCommand({NAME: …}) and db.adminCommand("NAME")."""
    import re

    for match in re.finditer(r"\b(?:adminCommand|runCommand)\s*\(\s*\{?\s*[\"']?(\w*)", code):
        if match[1] in COMMANDS_HARM:
            effects.at_least(
                DANGEROUS, "it tells the server to stop, or to remove or change something", "mongo-command"
            )
        elif match[1] not in COMMANDS_READ:
            effects.at_least(MODERATE, "it is no command of the server that is known to change nothing")
