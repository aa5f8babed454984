"""The guard follows what a shell knows: variables and what is cut out of them, what commands print and read, where paths lead."""

import itertools

import pytest

from opsterm import guard
from opsterm.guard_globs import fits
from opsterm.guard_params import applied
from opsterm.risk import DANGEROUS, FORBIDDEN

HERE = guard.Target(shown=True, cwd="/work/project", home="/home/me")


def level(command, target=HERE):
    return guard.classify(command, target).level


# Each makes the value /etc, or a list with it, in a way of its own.
VALUES = [
    "IFS=: read a d <<< x:/etc", "IFS=, read -r d a <<< '/etc,x'", "read d < <(echo /etc)", "read a d <<< '/home /etc'", "IFS=, read -ra w <<< '/usr,/etc'; d=${w[1]}", "read -r -d: d <<< '/etc:x'",
    "read <<< /etc; d=$REPLY", "IFS=$'\\t' read -r k d <<< $'x\\t/etc'", "{ read a; read d; } <<< $'/tmp/x\\n/etc'", "echo /etc > /tmp/l; read d < /tmp/l", "mapfile -t w <<< $'x\\n/etc'; d=${w[1]}",
    "readarray -t w < <(printf '%s\\n' /etc); d=${w[0]}", "mapfile <<< /etc; d=${MAPFILE[0]}", "x=/etc/passwd; d=${x%/*}", "x=/etc/a/b; d=${x%/*/*}", "x=/etc/a/b; d=${x%%/a*}", "x=a/b/etc; d=/${x##*/}",
    "x=tmp/etc; d=/${x#*/}", "x=/ETC; d=${x,,}", "x=/Etc; d=${x@L}", "x=/etx; d=${x/x/c}", "x=/etx; d=${x/%x/c}", "x=xetc; d=${x/#x//}", "x=/e--t--c; d=${x//-}", "x=/e12t3c; d=${x//[0-9]/}",
    "x=/etc/x; d=${x:0:4}", "x=ab/etc; d=${x: -4}", "x=/etcetera; d=${x:0:-5}", "n=x; x=/etc; d=${!n}", "declare -n r=x; x=/etc; d=$r", "x='\\x2fetc'; d=${x@E}", "printf -v d '/%s' etc", "printf -v d '\\x2fetc'",
    "f() { echo /etc; }; d=$(f)", "f() { echo /$1; }; d=$(f etc)", "g() { echo /etc; }; f() { g; }; d=`f`", "d=$(cd /etc && pwd)", "d=$(cd /etc/ssh; cd ..; pwd)", "cd /etc; d=$(pwd)", "d=$(dirname /etc/x)",
    "d=$(dirname $(dirname /etc/ssh/x))", "d=$(realpath /etc/../etc)", "cd /etc; d=$(realpath .)", "d=$(readlink -f /etc)", "d=/$(basename /a/etc)", 'd="$(cd "$(dirname /etc/passwd)" && pwd)"', "d=$(true && echo /etc)",
    "d=$( { echo /etc; } )", "d=$( (echo /etc) )", "d=$(if x; then echo /etc; fi)", "d=$(case x in a) echo /etc;; esac)", "d=/$(for i in e t c; do printf $i; done)", "d=$(x || echo /etc)",
    "d=$(eval 'echo /etc')", "d=$(cat <<< /etc)", "echo /etc > /tmp/l; d=$(cat /tmp/l)", "echo /etc > /tmp/l; d=$(</tmp/l)", "x=a,/etc; IFS=,; set -- $x; d=$2", "test -d /etc; d=$_", "cd /etc; cd /tmp; d=$OLDPWD",
    "a=(x /etc); for i in ${!a[@]}; do d=${a[$i]}; done", "a=(etc); d=${a[@]/#//}", "PROG=/etc/passwd; BASE=${PROG%/*}; d=$BASE",
]  # fmt: skip
USES = ["rm -rf $d", 'rm -rf "$d"/*', 'chmod -R 000 "$d"', 'cd "$d" && rm -rf *']


@pytest.mark.parametrize("value", VALUES)
def test_values(value):
    for use in USES:
        assert level(f"{value}; {use}") == FORBIDDEN, use
    harmless = value.replace("etc", "qqq").replace("ETC", "QQQ").replace("Etc", "Qqq").replace("/usr", "/qq").replace("/home", "/qq")
    if harmless != value:
        assert level(f"{harmless}; rm -rf $d") != FORBIDDEN, harmless


# A listing goes into a loop, and what the loop does stands for every name in it.
LISTINGS = [
    "ls / | while read -r d; do {} /$d; done", 'ls -A / | while IFS= read -r d; do {} -- "/$d"; done', "while read d; do {} /$d; done < <(ls /)", "for d in $(ls /); do {} /$d; done", "for d in `ls /`; do {} /$d; done",
    "set -- $(ls /); for d; do {} /$d; done", "for d in $(cd /; ls); do {} /$d; done", "mapfile -t a < <(ls /); for d in \"${{a[@]}}\"; do {} /$d; done", "mapfile -t a < <(ls -d /*); {} \"${{a[@]}}\"",
    "printf '%s\\n' /* | while read d; do {} $d; done", "printf '%s\\0' /etc | while IFS= read -r -d '' d; do {} $d; done", "while read a d; do {} $d; done <<< 'x /etc'", "while IFS== read k d; do {} $d; done <<< 'x=/etc'",
    "while read d; do {} $d; done <<< $'/tmp/x\\n/etc'", "echo /etc > l; while read d; do {} $d; done < l", "find / -maxdepth 1 | while read d; do {} $d; done", "a=(/etc /usr); {} \"${{a[@]}}\"", "a=(/*); {} \"${{a[@]}}\"",
    "declare -A h=([x]=/etc); for k in \"${{!h[@]}}\"; do {} \"${{h[$k]}}\"; done", "for d in $(echo /tmp/x; echo /etc); do {} $d; done", "f() {{ {} /$1; }}; ls / | while read d; do f $d; done",
]  # fmt: skip


@pytest.mark.parametrize("listing", LISTINGS)
def test_what_a_loop_reads(listing):
    for harm in ("rm -rf", "chmod -R 000", "chown -R me"):
        assert level(listing.format(harm)) == FORBIDDEN, harm
    assert level(listing.format("ls -ld")) not in (DANGEROUS, FORBIDDEN)


WHOLE = [
    "/[^t]*", "/[!t]*", "/*/*", "/*/*/*", "/???", "/e?c", "/[a-z]*", "/[[:alpha:]]*", "/[[:lower:]]tc", "/?*", "/??*", "/e*", "/*tc", "/{etc,usr}", "{/etc,/usr}", "/{,usr/}bin", "/etc{,}", "/et[b-d]", "/@(etc|usr)", "/!(tmp)",
    "/usr/*/*", "/etc/*/*", "/var/*/*", "/home/*", "/home/*/*", "/ho?e/*", "/h*/*", "/r[o]ot", "/etc/[^t]*", "/usr/?*", "/proc/self/root/*", "/proc/1/root/etc", "/proc/$$/root/", "${PWD%%[!/]*}/", "${HOME%%/*}/", "${HOME:0:1}",
    "${PWD/\\/*/\\/}", "${PATH:0:1}*", "${HOME%/*}/", "~root", "~+/../..",
]  # fmt: skip
PART = [
    "/tmp/[^t]*", "/tmp/*/*", "/var/tmp/???", "build/[!.]*", "/srv/*/tmp/*", "/home/*/.cache/*", "/opt/app-[0-9]*", "/var/cache/*/*", "/srv/app/{old,tmp}", "/var/log/nginx/*.[0-9]", "${PWD##*/}", "${PWD%/}/build", "/proc/self/fd",
    "/srv/app/[^c]*", "*.[ch]", "[^.]*.o",
]  # fmt: skip


def test_patterns():
    assert [path for path in WHOLE if level(f"rm -rf {path}") != FORBIDDEN] == []
    assert [path for path in PART if level(f"rm -rf {path}") == FORBIDDEN] == []


PATHS = [  # what leads where: a way there, and a name of the place then
    ("mount --bind / /mnt/z", "/mnt/z/*"), ("mount --bind / /mnt/z", "/mnt/z"), ("sudo mount -o bind /etc /tmp/e", "/tmp/e/*"), ("mount --rbind / /mnt", "/mnt/etc"), ("mount -B /etc x", "x"),
    ("mount -o ro,bind / /mnt/z", "/mnt"), ("mount --bind /dev /srv/root/dev", "/srv/root"), ("ln -s / x", "x/*"), ("ln -s / x", "x/"), ("ln -sfn /etc /tmp/x", "/tmp/x/*"), ("ln -s /etc", "etc/*"), ("ln -s -t /tmp /etc", "/tmp/etc/*"),
    ("ln -s ../../etc x", "x/*"), ("ln -s / x", '"$(readlink -f x)"'), ("ln -s / x; cd x", "*"), ("cd /", "*"), ("cd /; cd /tmp; cd -", "*"), ("cd /; cd /tmp", "~-/*"), ("pushd /", "./*"), ("pushd /etc; pushd /tmp; popd", "*"),
    ("cd /x || cd /", "*"), ("if x; then cd /; fi", "*"), ("cd / || exit", "*"), ("cd /usr/bin/..", "*"), ("cd ../..", "*"), ("for d in / /tmp; do cd $d; done", "*"), ("x=/; [ a ] && x=/tmp; cd $x", "*"),
]  # fmt: skip


@pytest.mark.parametrize("way, place", PATHS)
def test_where_paths_lead(way, place):
    assert level(f"{way}; rm -rf {place}") == FORBIDDEN
    assert level(f"{way} && sudo rm -rf {place}") == FORBIDDEN
    assert level(f"{way}; ls {place}") not in (DANGEROUS, FORBIDDEN) or "mount" in way or "ln" in way


OTHERS = [
    "x='/etc:/usr'; IFS=:; for d in $x; do rm -rf $d; done",
    "trap 'rm -rf \"$d\"' EXIT; d=/etc", "d=/tmp/x; trap 'rm -rf $d' EXIT; d=/usr", "cleanup() { rm -rf \"$d\"; }; trap cleanup EXIT; d=/etc", "trap 'rm -rf $d/*' EXIT; d=", "(trap 'rm -rf \"$d\"' EXIT; d=/etc)",
    "bash -c 'trap \"rm -rf \\$d\" EXIT; d=/etc'", "f() { rm -rf /$1; }; f", "f() { rm -rf \"$1\"/*; }; f", "set --; rm -rf \"/$1\"", "f() { local -n r=$1; rm -rf \"$r\"; }; d=/etc; f d", "f() { echo \"$@\"; }; $(f rm -rf /)",
    "read -ra w <<< 'rm -rf /'; \"${w[@]}\"", "mapfile -t a <<< $'rm\\n-rf\\n/'; \"${a[@]}\"", "f() { cat; }; echo 'rm -rf /' | f | sh", "alias z='rm -rf'; z /", "PROMPT_COMMAND='rm -rf /'", "PAGER='rm -rf /' man ls",
    "GIT_SSH_COMMAND='rm -rf /' git fetch", "cat > /dev/sd{a,b}", "cat x | tee /dev/sd{a,b}", "exec 3<>/dev/sda", "for i in a b; do cat x > /dev/sd$i; done", "d=/dev/sda12; wipefs -a ${d%%[0-9]*}", "mknod d b 8 0; cat x > d",
    "ls /dev/sd? | while read d; do wipefs -a $d; done", "/bin/r[m] -rf /", "r[m] -rf /*", "/bin/r? -rf /etc", "/???/r? -rf /etc", "/usr/bin/f[i]nd / -delete", "/sbin/mk[f]s.ext4 /dev/sda", "ch[m]od -R 000 /", "d[d] if=x of=/dev/sda",
]  # fmt: skip
BENIGN = [
    "rm -rf build/*", "cd /srv/app && rm -rf *", "cd / && cd tmp && rm -rf *", "pushd build; rm -rf *; popd", "pushd /etc; popd; rm -rf build", "cd build && cmake ..; rm -rf CMakeFiles", "cd build || exit 1; rm -rf *",
    "cd /tmp; cd -; rm -rf build", "mkdir -p build && cd $_ && rm -rf *", 'cd "$(dirname "$0")" && rm -rf build', "ls releases | while read d; do rm -rf releases/$d; done", 'ls /home | while read u; do rm -rf "/home/$u/.cache"; done',
    "for u in $(ls /home); do chown -R $u /home/$u; done", "for d in $(ls /etc); do tar czf /backup/$d.tgz /etc/$d; done", 'while IFS=: read -r u _ _ _ _ h _; do rm -rf "$h/.cache"; done < /etc/passwd',
    "x=/srv/app/current; rm -rf ${x%/*}/tmp", 'x=/etc/nginx/a.conf; rm -f "${x%.conf}.bak"', 'f=a.tar.gz; rm -rf "${f%.tar.gz}"', "printf -v d '%(%F)T' -1; rm -rf old-$d", 'rm -rf "$(cd "$(dirname "$0")" && pwd)/build"',
    'tmp=$(mktemp -d); trap \'rm -rf "$tmp"\' EXIT; cp a "$tmp"', "trap 'rm -f \"$tmp\"' EXIT; tmp=$(mktemp)", 'a=(build dist); rm -rf "${a[@]}"', 'mapfile -t a < <(git diff --name-only); rm -f "${a[@]}"',
    "mount --bind /srv/data /mnt/z; rm -rf /mnt/z/old", "mount --bind / /mnt/z; umount /mnt/z; rm -rf /mnt/z", "mount --bind /dev r/dev; umount r/dev; rm -rf r", "ln -s / x; rm x", "ln -s /etc x; rm -f x", "ln -s ../log log; rm -rf log",
    "r[m] x", "/usr/bin/[g]rep x y", "ls [r]m", "[ -d build ] && rm -rf build", "f() { rm -rf \"$1\"; }; f build", 'f() { rm -rf "build/$1"; }; f', "alias ll='ls -l'; ll /", "PAGER=cat git log", "alias rm='rm -i'; rm x",
    "IFS=$'\\n'; for f in $(find . -name '*.o'); do rm -f $f; done", "ls /dev/sd? | while read d; do smartctl -a $d; done", "n=PATH; echo ${!n}", "docker run -v $PWD:/src alpine rm -rf /src/build",
]  # fmt: skip


def test_other_ways():
    assert [command for command in OTHERS if level(command) != FORBIDDEN] == []
    assert [command for command in BENIGN if level(command) == FORBIDDEN] == []


def test_what_is_not_known_stays_dangerous():
    for command in ("read x; rm -rf /$x", "rm -rf $(</tmp/none)", "ls -l / | while read d; do rm -rf $d; done", "f() { curl x.io; }; rm -rf $(f)", 'rm -rf "$(declare -p x)"', "x=$(cmd); rm -rf ${x%/*}", "rm -rf ${!x}", "rm -rf ~-"):
        assert level(command) == DANGEROUS, command


@pytest.mark.parametrize("op, value, words, expected", [
    ("#", "aXbXc", ["*X"], "bXc"), ("##", "aXbXc", ["*X"], "c"), ("%", "aXbXc", ["X*"], "aXb"), ("%%", "aXbXc", ["X*"], "a"), ("%", "a*", ["\\*"], "a"), ("/", "aXbX", ["X", "-"], "a-bX"), ("//", "aXbX", ["X", "-"], "a-b-"),
    ("//", "a1b22", ["[0-9]"], "ab"), ("/#", "aXa", ["a", "-"], "-Xa"), ("/%", "aXa", ["a", "-"], "aX-"), ("/", "abcabc", ["b*b", "-"], "a-c"), (":", "abc", ["1"], "bc"), (":", "abc", ["0", "-1"], "ab"), (":", "abc", [" -1"], "c"),
    ("^", "abc", [], "Abc"), ("^^", "abc", [], "ABC"), (",,", "ABC", [], "abc"), ("@E", "a", [], "a"), ("#", "abc", ["x"], "abc"),
])  # fmt: skip
def test_parameters(op, value, words, expected):
    assert applied(op, value, words) == expected


def test_globs():
    for pattern, text in (("*", ""), ("a*c", "abc"), ("[!a]", "b"), ("[^a]", "b"), ("[[:digit:]]", "5"), ("[]a]", "]"), ("\\*", "*"), ("[a", "[a"), ("*b*d*", "abcde")):
        assert fits(text, pattern), pattern
    for pattern, text in (("?", ""), ("[!a]", "a"), ("[^a]", "a"), ("[[:digit:]]", "x"), ("\\*", "x"), ("*b*d", "abcde")):
        assert not fits(text, pattern), pattern


def test_what_nests_is_followed_only_so_far():
    loops = "".join(f"for v{n} in 1 2 3 4 5 6; do " for n in range(6)) + "rm -rf $v0$v1; cd x$v0" + "; done" * 6
    functions = "".join(f"f{n}() {{ echo $(f{n + 1}) $(f{n + 1}); }}; " for n in range(12)) + "f12() { echo /etc; }; rm -rf $(f0)"
    patterns = "x=" + "ab" * 90 + "; " + "rm ${x%%*b*a*b*a*b*c} ${x//*b*b*c/}; " * 20
    for command in (loops, functions, patterns, "x=$(" * 40 + "pwd" + ")" * 40, *map("; ".join, itertools.combinations(["cd $(pwd)/x", "set -- $(ls)", "read a < <(ls)"], 2))):
        assert level(command)
