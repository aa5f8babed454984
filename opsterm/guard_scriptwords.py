"""Words of Ruby, JavaScript, PHP, Lua and R: what is harmless, and what runs commands or touches files."""

from __future__ import annotations

from opsterm.guard_effects import UNKNOWN
from opsterm.record import NamedTuple


class Language(NamedTuple):
    """words: what may stand in harmless code; methods: what may be called on a value of it; comment: what begins one;
    ticks: what `…` is; interpolated: what makes a string more than its text."""

    words: frozenset[str]
    methods: frozenset[str]
    comment: str
    ticks: str
    interpolated: str


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


RUBY = Language(
    _words(
        "puts print p pp RUBY_VERSION RUBY_PLATFORM RUBY_ENGINE RUBY_PATCHLEVEL RUBY_DESCRIPTION Gem::VERSION"
        " Time.now Date.today"
        " SecureRandom.hex SecureRandom.uuid SecureRandom.base64 SecureRandom.alphanumeric Math.sqrt Math::PI"
        " Dir.pwd Time.now.to_i"
        " nil true false rand Random.rand Etc.nprocessors Gem.dir"
    ),
    _words("to_s to_i to_f length size upcase downcase reverse join sum max min sort strip year round chars"
    " first last hex"),
    r"\#[^\n]*", "shell", "#{",
)  # fmt: skip
NODE = Language(
    _words(
        "console.log console.error process.version process.versions process.arch process.platform process.pid"
        " process.uptime"
        " process.versions.v8 process.versions.node process.versions.openssl process.cwd process.memoryUsage"
        " Date.now Math.PI"
        " Math.sqrt Math.max Math.min Math.floor Math.round Math.random Math.pow JSON.stringify JSON.parse"
        " parseInt parseFloat"
        " Number String Boolean encodeURIComponent decodeURIComponent atob btoa new Date true false null"
        " undefined typeof"
        " process.config process.release process.features process.execPath Deno.version Deno.version.deno"
        " Bun.version require"
    ),
    _words(
        "length toString toISOString toUpperCase toLowerCase split join reverse map sort cpus hostname"
        " platform totalmem freemem"
        " arch release uptime loadavg tmpdir homedir type EOL randomBytes randomUUID version name toFixed"
        " slice trim dependencies"
        " devDependencies scripts main networkInterfaces getTime valueOf repeat"
    ),
    r"//[^\n]*|/\*[\s\S]*?(?:\*/|\Z)", "str", "${",
)  # fmt: skip
PHP = Language(
    _words(
        "echo print phpversion PHP_VERSION PHP_OS PHP_EOL PHP_INT_MAX PHP_SAPI php_sapi_name php_uname"
        " php_ini_loaded_file time"
        " date md5 sha1 strlen strtoupper strtolower json_encode var_dump print_r ini_get"
        " get_loaded_extensions extension_loaded"
        " implode memory_get_usage bin2hex random_bytes base64_encode base64_decode urlencode urldecode sqrt"
        " pi rand true false"
        " null sys_get_temp_dir getcwd zend_version microtime mt_rand gethostname uniqid crc32 strrev count round hash"
        " password_hash PASSWORD_DEFAULT PASSWORD_BCRYPT date_default_timezone_get PHP_MAJOR_VERSION PHP_MINOR_VERSION"
        " PHP_VERSION_ID explode ucfirst trim range max min array_sum floor ceil number_format mktime strtotime"
    ),
    frozenset(), r"(?:\#|//)[^\n]*|/\*[\s\S]*?(?:\*/|\Z)|<\?(?:php|=)?|\?>", "shell", "$",
)  # fmt: skip
LUA = Language(
    _words(
        "print _VERSION math.pi math.sqrt math.floor math.max math.min math.random string.format string.rep"
        " string.upper jit.version"
        " string.lower string.reverse string.len os.time os.date os.clock tostring tonumber type true false"
        " nil io.write table.concat"
    ),
    frozenset(), r"--\[\[[\s\S]*?(?:\]\]|\Z)|--[^\n]*", "op", UNKNOWN,
)  # fmt: skip
R = Language(
    _words(
        "print cat paste paste0 R.version R.version.string R.version$version.string sessionInfo packageVersion"
        " version mean median"
        " sum max min sd var sqrt c seq rep length nchar toupper tolower Sys.time Sys.Date Sys.info date getwd"
        " .libPaths R.home"
        " installed.packages rownames exp log round rnorm runif sort rev TRUE FALSE NULL NA summary format"
        " as.character as.numeric"
        " quantile range cor capabilities extSoftVersion getRversion R.Version message"
    ),
    frozenset(), r"\#[^\n]*", "str", UNKNOWN,
)  # fmt: skip
OTHER = Language(frozenset(), frozenset(), r"\#[^\n]*", "shell", "$")
LANGUAGES = {
    "ruby": RUBY, "jruby": RUBY, "node": NODE, "nodejs": NODE, "deno": NODE, "bun": NODE, "php": PHP, "lua": LUA,
    "luajit": LUA, "Rscript": R, "R": R, "r": R,
}  # fmt: skip
# What the last part of a called name does with its arguments.
RUNS = _words(
    "system exec spawn popen popen2 popen2e popen3 capture2 capture2e capture3 pipeline execSync execFile"
    " execFileSync spawnSync"
    " shell_exec passthru proc_open execute system2 shell pcntl_exec getoutput getstatusoutput check_output"
    " check_call call run"
    " Command Popen execvp execv execl execlp fork_exec shellExec"
)
ROLES = {
    **dict.fromkeys(
        "rm_rf rm_r rm rm_f rmtree remove_tree remove remove_entry remove_entry_secure remove_dir delete"
        " unlink unlinkSync rmSync"
        " rmdirSync rmdir removeSync emptyDirSync rimraf file.remove removedirs file_delete"
        " secure_unlink".split(), "delete",
    ),
    **dict.fromkeys(
        "writeFileSync writeFile file_put_contents write truncate truncateSync writeTextFile outputFileSync"
        " touch binwrite sink"
        " mkdir_p mkdirSync createWriteStream writeTextFileSync".split(), "write",
    ),
    **dict.fromkeys("appendFileSync appendFile".split(), "append"),
    **dict.fromkeys("renameSync rename mv file.rename".split(), "move"),
    **dict.fromkeys("chmod chmodSync chown chownSync chmod_R chown_R lchown".split(), "change"),
    **dict.fromkeys("readFileSync readFile file_get_contents readfile readlines".split(), "read"),
}  # fmt: skip
MULTIPLE = ("unlink", "rm_rf", "rm", "rm_r", "rm_f", "delete", "rmtree", "remove_tree", "rmdir")
