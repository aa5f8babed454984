"""Where each placeholder of the guide gets its value: what the values look like and which words they stand next to."""

from __future__ import annotations

from opsterm.record import NamedTuple

FREE = frozenset(
    "until cronline ext exclude "
    "path dir file src dest pattern filter text oldtext cmd script since archive out keyfile query header json "
    "hostentry value "
    "jqpath remote_path url disk date cert device commit shell mode".split()
)

# Compiled at the first question: no start-up pays for it.
SHAPES = r"""
    (?P<url>(?:https?|ftp|ssh|git)://\S+|localhost:\d+\S*|git@\S+)
  | (?P<remote_path>(?:[\w.-]+@)?[\w.-]+:[/~]\S*)
  | (?P<userhost>[\w.-]+@[\w.-]+)
  | (?P<cidr>\d{1,3}(?:\.\d{1,3}){3}/\d{1,2})
  | (?P<ip>\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){3,7})
  | (?P<device>/dev/[\w/-]+|(?:sd[a-z]|xvd[a-z]|vd[a-z])\d*|nvme\d+n\d+(?:p\d+)?)
  | (?P<path>(?:/|~/|\./|\.\./)[^\s]*|[\w.-]+/|~|\.\.?)
  | (?P<jqpath>\.[\w.\[\]]*\[\d*\][\w.\[\]]*)
  | (?P<ppa>ppa:[\w.-]+/[\w.-]+)
  | (?P<json>\{.*\})
  | (?P<glob>\*?\.[A-Za-z0-9]{1,10}(?:\.[A-Za-z0-9]{1,4})?|[\w.-]*\*[\w.*-]*)
  | (?P<date>\d{4}-\d\d-\d\d)
  | (?P<clock>\d{1,2}:\d\d(?::\d\d)?|\d{1,2}(?:am|pm))
  | (?P<port>:\d{2,5})
  | (?P<range>\d+-\d+)
  | (?P<size>\d+(?:[.,]\d+)?(?i:[kmgt](?:i?b)?))
  | (?P<duration>\d+(?:d|h|min|mins))
  | (?P<number>\d+)
  | (?P<mode>[ugoa]*[+=-][rwxXst]+)
  | (?P<timezone>[A-Z][A-Za-z]+/[A-Z][A-Za-z_]+|UTC|GMT|WIB)
  | (?P<iface>(?:eth|ens|enp|eno|wlan|wlp|br|bond|tun|tap|veth|wg|vlan)\d[\w.]*|en\d|lo|docker0|br0)
  | (?P<file>[\w-][\w.+-]*\.[A-Za-z][A-Za-z0-9]{0,9})
  | (?P<hash>(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}|HEAD(?:[~^]\d*)*)
  | (?P<tag>v\d+(?:\.\d+)+)
  | (?P<image>[\w./-]+:[\w.-]+|[\w.-]+/[\w./-]+)
"""
UNITS = {
    "minute": 1,
    "minutes": 1,
    "min": 1,
    "mins": 1,
    "menit": 1,
    "hour": 60,
    "hours": 60,
    "h": 60,
    "jam": 60,
    "day": 1440,
    "days": 1440,
    "d": 1440,
    "hari": 1440,
    "week": 10080,
    "weeks": 10080,
    "minggu": 10080,
    "month": 43200,
    "months": 43200,
    "bulan": 43200,
    "year": 525600,
    "years": 525600,
    "tahun": 525600,
    "second": 0,
    "seconds": 0,
    "detik": 0,
}
ENGLISH = {
    "jam": "hours",
    "menit": "minutes",
    "hari": "days",
    "minggu": "weeks",
    "bulan": "months",
    "tahun": "years",
    "detik": "seconds",
    "h": "hours",
    "d": "days",
    "min": "minutes",
    "mins": "minutes",
}
SIZES = {"k": 1, "m": 2, "g": 3, "t": 4}
SIZE_WORDS = {
    "kilobyte": "k",
    "kilobytes": "k",
    "megabyte": "m",
    "megabytes": "m",
    "mega": "m",
    "megs": "m",
    "gigabyte": "g",
    "gigabytes": "g",
    "giga": "g",
    "gigs": "g",
    "gig": "g",
    "terabyte": "t",
    "kb": "k",
    "mb": "m",
    "gb": "g",
    "tb": "t",
    "gib": "g",
    "mib": "m",
    "kib": "k",
}
NUMBERS = {w: str(n) for n, w in enumerate("zero one two three four five six seven eight nine ten".split()) if n > 1}
NUMBERS.update(
    {
        "twenty": "20",
        "fifty": "50",
        "hundred": "100",
        "dua": "2",
        "tiga": "3",
        "empat": "4",
        "lima": "5",
        "sepuluh": "10",
        "seratus": "100",
    }
)


class Slot(NamedTuple):
    """How a placeholder finds its value: looks it may have, words it stands by, how bold to be.

    before: words the value comes after ("port 80"); beside: words it comes before or after ("web container");
    strict: only words that are in no dictionary, or known names, are taken; leftover: an unknown word anywhere will do.
    """

    kinds: str = ""
    beside: str = ""
    before: str = ""
    strict: bool = True
    leftover: bool = False


_FROM, _TO = "from dari", "to into ke as menjadi jadi onto in under"
SLOTS = {
    "path": Slot("path device file glob image", "directory folder file folder direktori berkas", "", True),
    "dir": Slot("path image", "directory folder direktori dir", "", True),
    "file": Slot("file path glob image", "file berkas log", "", True),
    "src": Slot("file path remote_path text image", "", _FROM, True),
    "dest": Slot("path remote_path file userhost image", "", _TO, True),
    "archive": Slot("file", "", "archive named called into to ke jadi menjadi"),
    "out": Slot(),
    "pattern": Slot("glob file name text", "named called bernama name nama folder directory", "", True, True),
    "size": Slot("size"),
    "bytes": Slot("size"),
    "kib": Slot("size"),
    "count": Slot("number", "", "last first top latest newest to terakhir pertama column kolom replicas field"),
    "number": Slot("number", "", "to"),
    "level": Slot("number"),
    "line": Slot("number", "", "line baris number ke"),
    "first": Slot("range number", "", "from lines line baris"),
    "last": Slot("range number", "", "to sampai and until"),
    "days": Slot("duration"),
    "minutes": Slot("duration"),
    "seconds": Slot("duration number"),
    "since": Slot("duration date clock"),
    "clock": Slot("clock"),
    "date": Slot("date"),
    "localport": Slot(),
    "port": Slot("port number", "port", "port"),
    "pid": Slot("number", "pid", "pid process proses id query"),
    "service": Slot(
        "name",
        "service services svc daemon layanan unit servis",
        "restart start stop reload enable disable status of is log logs for mask starts "
        "jalankan hentikan matikan aktifkan nonaktifkan apakah ulang",
        True,
        True,
    ),
    "process": Slot(
        "name",
        "process proses processes program binary command perintah",
        "named called kill of is find has",
        True,
        True,
    ),
    "package": Slot(
        "name",
        "package paket packages library module",
        "install uninstall remove upgrade update purge hold pin of for is version pasang instal "
        "copot hapus terpasang add get instaling pip npm",
        True,
        True,
    ),
    "user": Slot(
        "name",
        "user pengguna akun account owner username as author",
        "user called named bernama namanya of for by kick unlock lock give beri pengguna become to milik su",
        True,
        True,
    ),
    "newname": Slot("name", "", "to menjadi as", True),
    "group": Slot("name", "group grup", "group grup to ke menjadi", True),
    "host": Slot(
        "ip domain userhost name", "host server", "ping traceroute trace host on to of server scan", True, True
    ),
    "userhost": Slot("userhost ip domain name", "server host", "ssh to server host ke", True, True),
    "jump": Slot("domain ip userhost name", "bastion jumphost", "via through lewat melalui jump bastion", True),
    "domain": Slot("domain url", "domain", "domain", True),
    "ip": Slot("ip cidr", "", "via"),
    "cidr": Slot("cidr ip"),
    "url": Slot("url domain", "", "", True),
    "email": Slot("userhost"),
    "container": Slot(
        "name hash", "container kontainer", "of logs restart stop start into exec inspect top", True, True
    ),
    "pod": Slot("name", "pod", "of logs pod into exec describe", True, True),
    "node": Slot("name", "node", "node drain cordon uncordon", True, True),
    "deployment": Slot("name", "deployment deploy", "restart scale of", True, True),
    "namespace": Slot("name", "namespace ns", "namespace", True),
    "image": Slot("image name tag", "image", "pull push run image remove of", True, True),
    "newimage": Slot("image name", "", "as", True),
    "database": Slot(
        "name", "database db basis", "database db called named bernama namanya dump backup restore drop", True, True
    ),
    "table": Slot("name", "table tabel", "table tabel", True, True),
    "branch": Slot("name image", "branch cabang", "branch named called to onto merge with checkout into", True, True),
    "commit": Slot("hash tag", "commit", ""),
    "tag": Slot("tag name", "tag", "tag", True),
    "text": Slot(
        "text",
        "",
        "for containing contain contains mengandung berisi text word string kata teks search grep find cari "
        "message pesan with of match matches tulisan",
        True,
        True,
    ),
    "oldtext": Slot(),
    "old": Slot("text domain file", "", "replace change ganti ubah substitute swap containing matching mengandung"),
    "new": Slot("text domain file", "", "with by to dengan menjadi jadi into ke"),
    "query": Slot("text"),
    "cmd": Slot("text path"),
    "value": Slot("text", "", "to"),
    "header": Slot("text"),
    "json": Slot("text json"),
    "jqpath": Slot("jqpath"),
    "sysctl": Slot("domain file", "", "set sysctl parameter"),
    "script": Slot("text file path"),
    "hostentry": Slot(),
    "device": Slot("device"),
    "disk": Slot("device"),
    "iface": Slot("iface", "interface", "interface"),
    "mode": Slot("mode number"),
    "timezone": Slot("timezone"),
    "module": Slot("name", "module modul", "module modul", True, True),
    "keyfile": Slot("path file"),
    "cert": Slot("file path"),
    "remote_path": Slot("remote_path"),
    "name": Slot(
        "name text ppa",
        "label named called bernama field key name context secret release network wifi ssid alias volume",
        "to join connect get hostname menjadi",
        True,
        True,
    ),
    "key": Slot("name image", "key kunci", "key", True, True),
    "session": Slot("name", "session named sesi", "", True, True),
    "variable": Slot("", "variable variabel", "variable variabel env", True),
    "site": Slot("name domain", "site", "site", True, True),
    "shell": Slot("path"),
    "encoding": Slot(),
    "access": Slot(),
    "until": Slot(),
    "epoch": Slot(),
    "cronline": Slot(),
    "ext": Slot("glob"),
    "signal": Slot(),
    "exclude": Slot("name text glob", "", "excluding exclude except without kecuali tanpa skip folder", False, True),
    "locale": Slot(),
    "filter": Slot(),
    "oldext": Slot(),
    "newext": Slot(),
}
