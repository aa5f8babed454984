"""Names of Python: what is harmless, and what runs commands or touches files."""

from __future__ import annotations

# Modules of which everything is harmless that does not lead to another module, and single names of others.
MODULES = frozenset(
    "json math cmath re datetime time string itertools collections functools random base64 hashlib statistics textwrap"
    " struct binascii urllib.parse html uuid ipaddress decimal fractions pprint calendar unicodedata numbers"
    " bisect heapq"
    " zlib secrets hmac keyword difflib shlex fnmatch csv zoneinfo locale stat errno colorsys quopri typing"
    " __future__ tomllib graphlib".split()
)
NAMES = {
    "sys": "argv stdin stdout stderr version version_info executable platform maxsize maxunicode exit"
    " byteorder path prefix"
    " base_prefix exec_prefix implementation hexversion getdefaultencoding getfilesystemencoding float_info int_info"
    " getsizeof api_version getrecursionlimit intern builtin_module_names stdlib_module_names flags",
    "os": "path getcwd cpu_count sep linesep name uname getpid getppid getuid getgid geteuid getlogin listdir"
    " stat pathsep"
    " getloadavg sched_getaffinity statvfs sysconf devnull fspath get_terminal_size curdir isatty",
    "os.path": "*", "socket": "gethostname getfqdn gethostbyname getaddrinfo AF_INET AF_INET6", "os.stat": "",
    "platform": "platform system release version machine node processor python_version python_implementation uname"
    " architecture mac_ver freedesktop_os_release libc_ver python_compiler python_build",
    "sysconfig": "get_paths get_path get_config_var get_config_vars get_python_version get_platform",
    "importlib.metadata": "version", "site": "getsitepackages getusersitepackages", "ssl": "OPENSSL_VERSION",
    "operator": "itemgetter add sub mul truediv floordiv mod and_ or_ xor neg eq lt"
    " gt", "sqlite3": "sqlite_version version",
    "shutil": "which disk_usage get_terminal_size", "getpass": "getuser", "select": "", "glob": "glob iglob",
    "time": "time sleep strftime gmtime localtime ctime asctime mktime perf_counter monotonic strptime time_ns"
    " timezone tzname",
}  # fmt: skip
IMPORTS = MODULES | set(NAMES) - {"os.stat"} | {"os", "importlib"}
BUILTINS = frozenset(
    "print len range sorted reversed enumerate zip map filter sum min max abs round divmod pow int float str"
    " bytes bytearray"
    " bool list dict set frozenset tuple complex chr ord hex oct bin repr ascii format isinstance type any all"
    " iter next"
    " slice hash id callable exit quit True False None Exception ValueError KeyError IndexError TypeError NameError"
    " ImportError ModuleNotFoundError StopIteration ZeroDivisionError OSError IOError FileNotFoundError"
    " EOFError SystemExit"
    " KeyboardInterrupt BrokenPipeError UnicodeDecodeError AssertionError RuntimeError ArithmeticError LookupError open"
    " Ellipsis NotImplementedError OverflowError input __name__ raw_input xrange unicode reduce".split()
)
STATEMENTS = frozenset(
    "Module Interactive Expression Expr Assign AugAssign AnnAssign NamedExpr For While If IfExp With withitem Try Raise"
    " Assert Pass Break Continue FunctionDef Return Lambda ListComp SetComp DictComp GeneratorExp"
    " comprehension BoolOp BinOp"
    " UnaryOp Compare Call Starred keyword JoinedStr FormattedValue Constant Name Attribute Subscript Slice"
    " List Tuple Set"
    " Dict Import ImportFrom alias arguments arg ExceptHandler Yield YieldFrom Nonlocal Global Load Store Del"
    " Delete And Or"
    " Not Invert USub UAdd Add Sub Mult MatMult Div Mod Pow LShift RShift BitOr BitXor BitAnd FloorDiv Eq"
    " NotEq Lt LtE Gt"
    " GtE Is IsNot In NotIn Index ExtSlice".split()
)
METHODS = (
    "read readline readlines splitlines buffer group groups groupdict span start end match search findall"
    " finditer sub subn"
    " fullmatch split year month day hour minute second microsecond strftime isoformat total_seconds days"
    " seconds timestamp"
    " date time weekday isoweekday hexdigest digest update major minor micro release sysname nodename machine"
    " version st_size"
    " st_mtime st_mode st_uid st_gid most_common appendleft popleft hosts network_address broadcast_address"
    " netmask prefixlen"
    " num_addresses subnets supernet with_prefixlen is_private is_global exploded compressed version hex int"
    " fields bytes"
    " total used free columns lines netloc scheme path query fragment hostname port geturl username tzinfo astimezone"
    " utcoffset quantize encoding isatty errno strerror filename args msg lineno colno doc name write flush closed"
    " f_bavail f_frsize f_blocks f_bfree f_bsize address packed overlaps subnet_of pattern string pos tm_year"
    " tm_mon tm_mday"
    " tm_hour tm_min tm_sec tm_yday tm_wday writerow writerows writeheader fieldnames choice choices randint"
    " shuffle sample"
    " now utcnow today fromtimestamp utcfromtimestamp fromisoformat strptime combine max min timedelta seed"
    " random uniform getrandbits decompress compress"
).split()
SHELLS = frozenset(
    "os.system os.popen subprocess.getoutput subprocess.getstatusoutput commands.getoutput commands.getstatusoutput"
    " os.popen2 os.popen3 popen2.popen2 asyncio.create_subprocess_shell platform.popen pexpect.run"
    " pexpect.spawn".split()
)
CALLS = frozenset(f"subprocess.{name}" for name in "run call check_call check_output Popen".split()) | {
    "pty.spawn", "asyncio.create_subprocess_exec", "os.execvp", "os.execv", "os.execve", "os.execvpe", "os.execl",
    "os.execlp", "os.execle", "os.execlpe", "os.spawnl", "os.spawnlp", "os.spawnv", "os.spawnvp", "os.posix_spawn",
}  # fmt: skip
# What becomes of the first and the second argument.
FILES = {
    "os.remove": ("delete",), "os.unlink": ("delete",), "os.rmdir": ("delete",), "os.removedirs": ("delete",),
    "shutil.rmtree": ("delete",), "os.rename": ("move", "write"), "os.replace": ("move", "write"),
    "os.renames": ("move", "write"), "shutil.move": ("move", "write"), "shutil.copy": ("read", "write"),
    "shutil.copy2": ("read", "write"), "shutil.copyfile": ("read", "write"), "shutil.copytree": ("read", "write"),
    "os.chmod": ("change",), "os.chown": ("change",), "os.lchown": ("change",), "shutil.chown": ("change",),
    "os.mkdir": ("write",), "os.makedirs": ("write",), "os.symlink": ("read", "write"), "os.link": ("read", "write"),
    "os.truncate": ("write",), "os.mknod": ("write",), "os.listdir": ("read",), "os.stat": ("read",),
    "shutil.make_archive": ("write",), "os.chdir": ("cd",), "glob.glob": ("read",), "io.open": ("read",),
}  # fmt: skip
PATH_METHODS = {
    "unlink": "delete", "rmdir": "delete", "write_text": "write", "write_bytes": "write", "touch": "write",
    "mkdir": "write",
    "rename": "move", "replace": "move", "chmod": "change", "read_text": "read", "read_bytes": "read",
    "symlink_to": "write",
    "rmtree": "delete", "lchmod": "change",
}  # fmt: skip
PATHS = ("pathlib.Path", "pathlib.PosixPath", "pathlib.PurePath")
SAME = ("os.path.expanduser", "os.path.abspath", "os.path.realpath", "os.path.normpath", "os.fspath", "str", *PATHS)

# Names inside of harmless modules that lead to others.
LEADS = frozenset(
    "os sys subprocess io codecs builtins types inspect importlib socket ssl pickle copyreg warnings linecache"
    " threading"
    " weakref open runpy shutil pathlib tempfile dis ctypes contextlib abc tokenize platform Open Random"
    " dataclasses reprlib methodcaller attrgetter main".split()
)
