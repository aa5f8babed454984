"""Guide entries: services, logs, scheduled jobs, time. Row format: see guide.py."""

ROWS = (
    ("systemctl status {service} --no-pager",
     "Show whether a service runs, and its last log lines",
     "service status state running active check is up down alive health daemon jalan layanan hidup wrong masih",
     "status of `nginx` | check service `sshd` | is the `myapp` service running | is `tomcat` up | is `nginx` "
     "down | `redis` service state | is the `haproxy` daemon alive | `grafana` masih hidup nggak | what is wrong "
     "with service `tomcat` | status layanan `tomcat` | check whether `postfix` is running | is nginx running | "
     "is apache running | apakah nginx jalan | status of postgresql | cek status mysql | is `docker` service "
     "running | cek status `mysql` | apakah `nginx` jalan",
     "alpine=rc-service {service} status",
     "macos=brew services info {service}",
     "freebsd=service {service} status"),
    ("systemctl is-active {service}",
     "Say in one word whether a service runs",
     "service is-active active yes no one word short running exit code script",
     "is `nginx` active, yes or no | systemctl is-active `docker` | one word state of `sshd`, for a script",
     "alpine=rc-service {service} status"),
    ("sudo systemctl start {service}",
     "Start a service",
     "service start launch daemon nyalakan jalankan mulai hidupkan layanan bring",
     "start the `docker` service | jalankan service `mysql` | launch the `grafana` service | hidupkan layanan "
     "`docker` | `mysql` is down, start it | bring service `redis` up | start nginx | start docker | start mysql "
     "| nyalakan nginx | start postgresql | start `nginx`",
     "alpine=rc-service {service} start",
     "macos=brew services start {service}",
     "freebsd=sudo service {service} start"),
    ("sudo systemctl stop {service}",
     "Stop a service",
     "service stop shut down halt daemon hentikan matikan layanan take",
     "stop the `apache2` service | hentikan service `mysql` | matikan layanan `nginx` | take the `tomcat` service "
     "down | halt service `jenkins` | stop service `mysql` | stop the `redis` daemon | matikan service `docker` | "
     "stop nginx | stop mysql | stop postgresql | matikan nginx | stop docker service | stop docker",
     "alpine=rc-service {service} stop",
     "macos=brew services stop {service}",
     "freebsd=sudo service {service} stop"),
    ("sudo systemctl restart {service}",
     "Restart a service",
     "service restart bounce daemon mulai ulang muat layanan kick hangs status check",
     "restart the `sshd` service | restart layanan `mysql` | bounce `tomcat` | give `postgresql` a restart | "
     "`grafana` hangs, restart it | `redis` error, restart dong | restart the `haproxy` daemon | mulai ulang service "
     "`apache2` | restart nginx | restart mysql | restart postgresql | restart redis | restart apache | restart "
     "service `tomcat` | restart `nginx` | mulai ulang `apache2` | restart service `mysql` terus cek statusnya | "
     "restart `nginx` and check its status",
     "alpine=rc-service {service} restart",
     "macos=brew services restart {service}",
     "freebsd=sudo service {service} restart"),
    ("sudo systemctl reload {service}",
     "Make a service read its configuration again without stopping",
     "service reload config configuration without restart downtime re-read muat ulang konfigurasi graceful apply "
     "new haproxy",
     "reload `haproxy` without restarting | muat ulang konfigurasi `haproxy` | make `postgresql` re-read its "
     "config | apply new config of `prometheus` without downtime | graceful reload of `squid` | reload service "
     "`rsyslog` | reload config `postfix` tanpa restart",
     "alpine=rc-service {service} reload",
     "freebsd=sudo service {service} reload"),
    ("sudo systemctl enable --now {service}",
     "Start a service now and at every boot (enable it)",
     "service enable autostart boot startup start automatically on aktifkan otomatis saat come back persist default "
     "runlevel",
     "enable `nginx` at boot | start `docker` automatically on boot | aktifkan `nginx` saat boot | enable service "
     "`cron` | make `redis` autostart | `nginx` harus otomatis jalan saat boot | enable `postgresql` and start it now "
     "| `docker` does not come back after reboot, enable it | enable nginx at boot | start docker at boot | make "
     "mysql start automatically at boot | enable postgresql | add `sshd` to the default runlevel",
     "alpine=rc-update add {service} default && rc-service {service} start",
     "macos=brew services start {service}",
     "freebsd=sudo sysrc {service}_enable=YES && sudo service {service} start"),
    ("sudo systemctl disable --now {service}",
     "Disable a service: stop it now and leave it off from then on",
     "service disable autostart boot startup prevent from starting not automatically nonaktifkan keep good "
     "permanently remove",
     "disable `apache2` at boot | stop `cups` from starting automatically | nonaktifkan service `bluetooth` | "
     "remove `postfix` from autostart | turn off the `avahi-daemon` service for good | matikan autostart "
     "`apache2` | disable service `cups` | disable apache at boot | disable nginx | no autostart for mysql, "
     "disable it | prevent `snapd` from starting at boot, disable it",
     "alpine=rc-update del {service} && rc-service {service} stop",
     "macos=brew services stop {service}",
     "freebsd=sudo sysrc {service}_enable=NO && sudo service {service} stop"),
    ("systemctl is-enabled {service}",
     "Show whether boot starts a service (is it enabled)",
     "service enabled at boot check whether will start automatically come setelah",
     "is `nginx` enabled at boot | check if `docker` starts automatically | apakah `nginx` aktif saat boot | is "
     "`redis` enabled | enabled or disabled at boot: `grafana` | `mysql` otomatis jalan setelah reboot nggak | "
     "does nginx start at boot, is it enabled | is nginx enabled at boot | is docker enabled | is mysql enabled "
     "at boot",
     "alpine=rc-update show"),
    ("sudo systemctl mask {service}",
     "Make it impossible to start a service, until unmask",
     "service mask block prevent start completely systemd",
     "mask service `cups` | nobody may start `bluetooth` any more, mask it | systemctl mask `postfix` | mask the "
     "`apt-daily` unit"),
    ("sudo systemctl unmask {service}",
     "Make a masked service startable again",
     "service unmask masked unit startable again undo",
     "unmask service `cups` | unit `docker` is masked, undo that | remove the mask from `nginx`"),
    ("systemctl list-units --type=service --state=running --no-pager",
     "List running services",
     "services running list all active daemons show what layanan berjalan daftar aktif units",
     "list running services | what services are running | daftar service yang jalan | active services | every "
     "running daemon | layanan apa saja yang aktif | running units | tampilkan service yang sedang berjalan",
     "alpine=rc-status",
     "macos=brew services list",
     "freebsd=service -e"),
    ("systemctl list-units --type=service --all --no-pager",
     "List all services, running or not",
     "services list all every stopped inactive dead loaded units show semua",
     "show all services | list every service, also stopped ones | all units including inactive | semua service "
     "termasuk yang mati | which services exist here",
     "alpine=rc-status --all",
     "macos=launchctl list",
     "freebsd=service -l"),
    ("systemctl --failed --no-pager",
     "List services that failed",
     "failed services units list broken errors crashed gagal error layanan degraded anything",
     "list failed services | which services have failed | service apa saja yang gagal | did anything fail to "
     "start | broken units | services in error state | crashed services | ada service yang error nggak | "
     "systemctl is degraded, why | list failed units | failed units",
     "alpine=rc-status --crashed"),
    ("systemctl list-unit-files --type=service --state=enabled --no-pager",
     "List services that start at boot",
     "enabled services list start at boot startup autostart otomatis saat comes units",
     "which services start at boot | list enabled services | daftar service yang jalan saat boot | autostart "
     "services | what comes up after a reboot | service yang otomatis jalan saat startup | enabled units | which "
     "services start automatically | services that start automatically on boot",
     "alpine=rc-update show",
     "macos=launchctl list",
     "freebsd=service -e"),
    ("sudo systemctl daemon-reload",
     "Make systemd read its unit files again after a change",
     "systemd daemon-reload reload unit files changed edited after service file pick notice disk",
     "reload systemd after editing a unit file | systemctl daemon reload | muat ulang unit systemd | unit file "
     "changed on disk, run daemon-reload | I edited a .service file, make systemd notice | systemd pick up new "
     "unit files"),
    ("systemctl cat {service}",
     "Show a service's unit file with its drop-ins",
     "systemd unit file show service definition content configuration where look execstart isi",
     "show unit file of `nginx` | where is the systemd unit of `docker` | what does the unit of `redis` look like "
     "| print the service file of `nginx` | isi unit file `docker` | definition of service `postgresql` | "
     "ExecStart of `grafana`, show its unit"),
    ("sudo systemctl edit {service}",
     "Edit a drop-in that overrides parts of a service's unit file",
     "systemd edit unit override drop-in change service file ubah restart always come back crash automatically "
     "environment override few some settings drop-in",
     "override systemd unit of `nginx` | edit service `docker` unit file | add an override to `nginx` | drop-in for "
     "service `mysql` | set Restart=always for `myapp`, it should come back after a crash | ubah unit `docker` dengan "
     "override | override a few settings of a unit | change some settings of a unit without touching its file | "
     "override settings of service `nginx` | edit the override of unit `redis` | timpa beberapa setting unit `nginx`"),
    ("sudo systemctl edit --force --full {service}.service",
     "Write a new systemd service in an editor and save it as a unit",
     "create new systemd service unit file own write custom program daemon buat",
     "create a systemd service for `myapp` | create a new systemd unit for `mybot` | make a service out of my "
     "program `myapp` | write my own systemd unit `worker1` | buat service systemd baru `mybot` | create a "
     "systemd service for my app | systemd service file for my own program `mytool`"),
    ("systemd-analyze verify {file}",
     "Check a unit file for mistakes",
     "systemd unit file verify check validate syntax lint mistakes cek",
     "verify unit file myapp.service | check the syntax of a systemd unit /etc/systemd/system/app.service | is "
     "worker.service a valid unit | validasi unit file app.service"),
    ("systemctl list-dependencies {service}",
     "Show what a service depends on",
     "systemd dependencies depends requires tree service needs must before need",
     "show dependencies of service `nginx` | what does `docker` service depend on | dependency tree of `docker` | "
     "what must run before `nginx` | what other units does service `mysql` need"),
    ("systemctl list-dependencies --reverse {service}",
     "Show which units depend on a service",
     "systemd reverse dependencies who needs depends unit requires",
     "what depends on `docker` | what else breaks when `grafana` stops, units that require it | reverse "
     "dependencies of service `mysql`"),
    ("systemd-analyze blame --no-pager",
     "Show how long each service took at boot, slowest first",
     "slow boot time startup long analyze blame which service took longest lama forever delays per bikin",
     "why is boot slow | kenapa boot lambat | what slows down the boot | startup takes forever | boot time per "
     "service | service apa yang bikin boot lama | which unit delays booting | which service takes longest to "
     "start at boot"),
    ("systemd-analyze security --no-pager",
     "Rate how well each service is sandboxed",
     "systemd service security sandbox hardening exposure rating audit",
     "how well are my services sandboxed | systemd security rating of the services | exposure score of systemd units"),
    ("systemd-analyze",
     "Show how long the last boot took",
     "boot time total how long took startup seconds duration lama",
     "how long did the boot take | total boot time | boot duration in seconds | berapa lama waktu boot"),
    ("systemctl list-timers --all --no-pager",
     "List systemd timers and when they run next",
     "systemd timers list scheduled next jadwal fire aktif run",
     "list systemd timers | when do timers run next | daftar timer systemd | all systemd timers | scheduled "
     "timers | systemd timer apa saja yang aktif | next and last run of the timers"),
    ("systemctl get-default",
     "Show the target (run level) the system boots into",
     "default target runlevel run level graphical multi-user systemd boot current",
     "what is the default systemd target | show runlevel | which target does it boot into | current runlevel | is "
     "it graphical or multi-user",
     "alpine=rc-status --runlevel"),
    ("sudo systemctl set-default multi-user.target",
     "Boot into text mode by default (graphical.target for a desktop)",
     "default target runlevel boot text mode console disable gui graphical desktop only matikan",
     "boot to console instead of gui | no desktop at boot, text mode only | boot into multi-user target"),
    ("sudo systemctl reset-failed {service=}",
     "Forget that a unit failed (all units when none is named)",
     "reset clear failed units state list one single unit repeated quickly start-limit request",
     "reset failed services state | systemctl reset-failed | clear the failed state of all units | clear the failed "
     "state of service `worker` | reset-failed for unit `nginx` | start request repeated too quickly for service "
     "`redis`, reset it"),
    ("journalctl -u {service} -n {count=100} --no-pager",
     "Show the last log lines of a service",
     "service logs log journal journald messages show last recent systemd unit output catatan lihat say crash "
     "crashes fails why kenapa start starting",
     "show the systemd logs of service `nginx` | last 50 log lines of `sshd` | lihat log service `mysql` | what "
     "does `redis` say in its log | why does `grafana` crash, see its journal | recent messages of the `tomcat` "
     "service | log terakhir `docker` | log output of service `myapp` | `mysql` kenapa mati, cek lognya | latest "
     "journal entries of `cron` | log mysql service | journal of nginx service | journalctl of unit `docker` | "
     "show logs of `nginx` service",
     "alpine=tail -n {count=100} /var/log/messages",
     "macos=log show --last 1h --predicate 'process == \"{service}\"'"),
    ("journalctl -xeu {service} --no-pager",
     "Show why a service failed: the end of its log with explanations",
     "service failed fails failing start starting crash crashed why reason will not won refuses error journal "
     "explain gagal kenapa",
     "why did `nginx` fail to start | `docker` will not start, why | service `mysql` failed to start | `redis` "
     "keeps crashing on start, what is the reason | `apache2` gagal start, kenapa | cannot start `haproxy`, show "
     "the reason",
     "alpine=tail -n 100 /var/log/messages"),
    ("journalctl -u {service} -p err --no-pager",
     "Show only the errors in the log of a service",
     "service errors only error priority log journal unit failures kesalahan",
     "only errors of `nginx` service | error messages logged by `docker` | errors in the journal of unit `mysql` "
     "| error di service `postgresql` | does `redis` log any errors",
     "alpine=grep -i error /var/log/messages"),
    ("journalctl -u {service} --no-pager -g {text}",
     "Search the log of a service for a text",
     "service log search grep find text word journal unit cari containing",
     "search the logs of `nginx` for 'timeout' | grep 'refused' in the journal of `docker` | find 'denied' in the "
     "`sshd` service log | cari 'error' di log service `mysql`"),
    ("journalctl -u {service} -b --no-pager",
     "Show the log of a service since the boot",
     "service log since boot this current journal unit",
     "logs of `nginx` since boot | what did `docker` log since the last boot | log service `mysql` sejak boot"),
    ("journalctl -u {service} --since {since} --until {until} --no-pager",
     "Show the log of a service between two times",
     "service logs between and until from window period range journal antara sampai",
     "logs of `nginx` between 10:00 and 11:00 | `docker` service log from 08:00 to 09:30 | log service `mysql` "
     "antara 01:00 sampai 02:00"),
    ("journalctl -u {service} --no-pager > {out=service.log}",
     "Save the log of a service to a file",
     "service log save export write to file dump journal simpan",
     "save the logs of `nginx` service to a file | export the journal of `docker` to a file | write log of "
     "service `sshd` into a text file | simpan log service `mysql` ke file"),
    ("journalctl -u {service} -f",
     "Follow the log of a service as it is written",
     "service logs follow live tail watch stream real-time realtime journal pantau ikuti langsung",
     "follow logs of `nginx` | tail service logs of `docker` live | pantau log service `nginx` secara langsung | "
     "watch `redis` service log live | stream the journal of `tomcat` | lihat log `docker` real time | keep an "
     "eye on the log of service `grafana` as it comes, follow it | journalctl follow unit `cron`",
     "alpine=tail -F /var/log/messages",
     "macos=log stream --predicate 'process == \"{service}\"'"),
    ("journalctl -u {service} --since {since} --no-pager",
     "Show the log of a service since a time: the last minutes, hours or days",
     "service logs since last hour today yesterday from time between journal sejak dari past terakhir",
     "logs of `nginx` since 1 hour ago | `sshd` logs from today | log `nginx` sejak kemarin | `mysql` service log "
     "since yesterday | journal of `grafana` for the past 2 hours | log service `redis` 1 jam terakhir | `cron` "
     "messages of today | `nginx` logs from the last hour | show `tomcat` log of the last 2 hours | lihat log "
     "service `redis` 15 menit terakhir | what did the `docker` service log in the last 30 minutes | nginx logs "
     "of the last 30 minutes | log nginx 30 menit terakhir | mysql log since yesterday"),
    ("journalctl -f",
     "Follow the whole system journal as it is written",
     "system journal log follow live tail stream all watch real-time realtime pantau syslog grows",
     "follow the system log | tail the journal | watch system logs live | pantau log sistem | live system log | "
     "watch the syslog as it grows | stream all log messages | tail -f syslog | lihat log sistem real time",
     "alpine=tail -F /var/log/messages",
     "macos=log stream",
     "freebsd=tail -F /var/log/messages"),
    ("journalctl -f -p err",
     "Follow the errors in the system journal as they come",
     "errors only follow live tail watch system journal log stream priority pantau",
     "follow only errors in the system log | watch for system errors live | tail the journal, errors only | "
     "pantau error sistem secara langsung"),
    ("journalctl --since {since='1 hour ago'} --no-pager",
     "Show the system journal since a time",
     "system logs journal since last hour today yesterday from time period sejak jam hari happened past morning "
     "everything",
     "show system logs from the last hour | logs since yesterday | journal of today | log sistem 2 jam terakhir | "
     "system log of the past 3 hours | everything logged since this morning | log sistem hari ini | log server "
     "dari kemarin | syslog since 14:00 | everything the system logged in the last 30 minutes | what happened on "
     "the server in the last 30 minutes",
     "alpine=tail -n 500 /var/log/messages",
     "macos=log show --last 1h"),
    ("journalctl -p err -b --no-pager",
     "Show errors in the journal since boot",
     "errors error system journal log priority problems critical severe kesalahan masalah since boot any went "
     "wrong serious ada",
     "show system errors | show errors in the journal | check for errors in the logs | lihat error sistem | any "
     "errors in the system log | what went wrong since boot | serious problems in the journal | ada error apa di "
     "server | system errors since the last boot | error log of the system | cek error di log sistem",
     "alpine=grep -iE 'error|fail|crit' /var/log/messages",
     "macos=log show --last 1h --predicate 'messageType == error'"),
    ("journalctl -p warning -b --no-pager",
     "Show warnings and errors in the journal since boot",
     "warnings warning errors journal log priority since boot peringatan",
     "warnings in the system log | warnings and errors since boot | journal warnings | peringatan di log sistem"),
    ("journalctl -b -1 --no-pager",
     "Show the journal of the previous boot (to see why it crashed)",
     "previous last boot logs journal crash before reboot sebelumnya happened itself tiba-tiba crashed previous boot "
     "last reboot",
     "logs from previous boot | why did the server crash before reboot | log boot sebelumnya | what happened before "
     "the last reboot | the server rebooted by itself, look at the log before it | server tiba-tiba restart, cek log "
     "sebelumnya | journal of the boot before this one | why did it crash, log of the last boot | journal from the "
     "previous boot | journal of the previous boot | logs of the previous boot | log boot sebelumnya, server "
     "tiba-tiba reboot | log of the boot before this one"),
    ("journalctl --list-boots --no-pager",
     "List the boots the journal knows",
     "boots list journal which known boot ids history",
     "list boots in the journal | which boots does journald know | boot ids of the journal | list previous boots | "
     "previous boots in the journal | list all boots the journal has"),
    ("journalctl -b --no-pager",
     "Show the journal since the current boot",
     "boot log messages journal current this since startup came pesan",
     "show boot log | journal since last boot | log sejak boot | everything logged since the machine came up | "
     "startup messages | pesan saat boot | messages of this boot",
     "alpine=dmesg",
     "freebsd=cat /var/run/dmesg.boot"),
    ("journalctl -k --no-pager -n {count=100}",
     "Show the kernel messages kept in the journal",
     "kernel messages journal log journald part dmesg",
     "kernel messages from the journal | journalctl kernel log | dmesg from journald | kernel part of the journal "
     "| log kernel di journal"),
    ("journalctl -r -n {count=100} --no-pager",
     "Show the system journal, newest first",
     "journal newest first reverse reversed order latest entries top terbaru system log",
     "journal newest first | system log in reverse order | latest journal entries on top | log sistem terbaru di "
     "atas"),
    ("journalctl _PID={pid} --no-pager",
     "Show what a process wrote to the journal",
     "journal log process pid wrote messages by",
     "journal messages of pid 1234 | what did process 4321 write to the journal | log entries by pid 99"),
    ("journalctl -o json-pretty -n {count=20} --no-pager",
     "Show journal entries with all their fields, as JSON",
     "journal json output format all fields details verbose",
     "journal as json | journal entries in json format | all fields of journal entries"),
    ("journalctl --since today --no-pager -o short | awk '{print $5}' | sort | uniq -c | sort -rn | head "
     "-n {count=15}",
     "Show which programs wrote the most to the journal today",
     "journal log noisy spam most messages which service program writes chatty count flooding volume",
     "which service writes the most logs | what is spamming the journal | noisiest services in the log | log "
     "messages per program | service apa yang paling banyak nulis log | who is flooding syslog"),
    ("journalctl --disk-usage",
     "Show how much disk space the journal takes",
     "journal disk usage size space logs journald how big gb systemd",
     "how much space does the journal use | journal disk usage | ukuran journal log | journald disk space | how "
     "big is the systemd journal | how many gb are the journal files | journal makan berapa gb | size of journald"),
    ("sudo journalctl --vacuum-size={size=500M}",
     "Delete old journal files until they take at most a size",
     "journal clean clear vacuum shrink reduce size logs limit delete old free bersihkan kecilkan cut trim huge "
     "hogging big penuh down",
     "shrink the journal to 500MB | clean up journal logs | bersihkan journal log | journald is hogging disk, cut "
     "it down to 500M | reduce journal size to 1G | systemd journal is too big, trim it to 200MB | journal penuh, "
     "kecilkan ke 100M | /var/log/journal is huge, limit it | vacuum the journal | free the disk space taken by "
     "journald"),
    ("sudo journalctl --vacuum-time={days=7}d",
     "Delete journal entries older than a number of days",
     "journal clean vacuum older than days delete old logs entries hapus purge enough tua ago week seminggu",
     "delete journal logs older than 7 days | hapus journal lebih dari 7 hari | drop journal entries from more than 2 "
     "weeks ago | purge old journals, 30 days are enough | remove systemd journal logs older than 1 month | buang log "
     "journal yang lebih tua dari 14 hari | jurnal systemd kebesaran, sisain seminggu terakhir | keep only the last "
     "week of the journal"),
    ("sudo journalctl --rotate",
     "Close the journal files and begin new ones",
     "journal rotate journald files new begin archive",
     "rotate the journal | journald begin new files | rotasi journal"),
    ("sudo tail -n {count=100} /var/log/syslog",
     "Show the last lines of the system log",
     "syslog system log messages last lines tail /var/log/messages terakhir sistem lately entries latest",
     "show the last 100 lines of syslog | view system log | lihat log sistem | last lines of the system log | "
     "recent syslog entries | tail /var/log/syslog/messages lately | log sistem terakhir | latest system messages "
     "| newest lines in syslog",
     "rhel=sudo tail -n {count=100} /var/log/messages",
     "suse=sudo tail -n {count=100} /var/log/messages",
     "alpine=tail -n {count=100} /var/log/messages",
     "freebsd=sudo tail -n {count=100} /var/log/messages",
     "arch=journalctl -n {count=100} --no-pager",
     "macos=tail -n {count=100} /var/log/system.log"),
    ("sudo grep -i {text} /var/log/syslog",
     "Search the system log for a text",
     "search grep find syslog system log messages text cari mention lines",
     "search syslog for 'error' | grep 'usb' in system log | cari 'error' di syslog | does syslog mention "
     "'segfault' | lines with 'oom' in the syslog",
     "rhel=sudo grep -i {text} /var/log/messages",
     "suse=sudo grep -i {text} /var/log/messages",
     "arch=journalctl --no-pager -g {text}",
     "alpine=grep -i {text} /var/log/messages"),
    ("sudo tail -n {count=100} /var/log/auth.log",
     "Show the last lines of the authentication log: logins, sudo, SSH",
     "auth log authentication logins sudo ssh sshd secure last lines /var/log/auth.log access security",
     "show the auth log | view the ssh login log | authentication log | where do I see ssh logins and sudo in the "
     "log | lihat auth log",
     "rhel=sudo tail -n {count=100} /var/log/secure",
     "suse=sudo tail -n {count=100} /var/log/messages",
     "arch=journalctl -u sshd -n {count=100} --no-pager",
     "alpine=tail -n {count=100} /var/log/messages"),
    ("journalctl --no-pager -g {text}",
     "Search the journal for a text",
     "search grep find journal journald text messages cari mention entries contain kata",
     "search the journal for 'timeout' | grep 'oom' in journalctl | cari 'error' di journal | look for 'refused' "
     "in journald | journal entries that contain 'segfault' | does the journal mention 'I/O error' | cari kata "
     "'panic' di journalctl"),
    ("ls -lhtr /var/log",
     "List the system's log files, newest last",
     "log files where list location available /var/log logs directory letak lokasi exist path folder",
     "where are the log files | list log files | di mana letak file log | which logs exist | path of the system "
     "logs | lokasi log di linux | folder log sistem"),
    ("sudo logrotate -d /etc/logrotate.conf",
     "Show what log rotation would do, without doing it (-f instead of -d forces it)",
     "logrotate rotate log rotation test debug dry run config rotasi right rotated dirotasi",
     "test logrotate config | check log rotation | tes konfigurasi logrotate | dry run of logrotate | is "
     "logrotate set up right | logrotate debug | kenapa log tidak dirotasi"),
    ("sudo logrotate -f /etc/logrotate.conf",
     "Rotate all logs now",
     "logrotate force run rotate logs now immediately rotasi paksa big sekarang",
     "force log rotation | rotate logs now | run logrotate now | rotate all logs immediately | logs too big, "
     "rotate them | paksa rotasi log"),
    ("logger {text}",
     "Write a message to the system log",
     "logger write message to syslog send log entry tulis put line",
     "write 'hello' to syslog | send a message to the system log | put 'deploy done' into syslog | log a line "
     "'backup finished' with logger | tulis 'tes' ke syslog"),
    ("crontab -l",
     "List your cron jobs",
     "cron jobs list show crontab scheduled tasks view my jadwal daftar tugas terjadwal entries anything mine",
     "list cron jobs | show my crontab | what scheduled tasks do I have | lihat cron job | which cron jobs are "
     "set up | my cron entries | is anything scheduled in cron | daftar cron | tampilkan crontab saya | cron jobs "
     "of mine"),
    ("sudo crontab -l -u {user}",
     "List the cron jobs of a user",
     "cron jobs list crontab of user another other root entries milik",
     "list cron jobs of user `alice` | show crontab of `root` | lihat crontab user `budi` | which cron jobs does "
     "user `deploy` have | cron entries of user `www-data` | root's crontab, user `root` | cron milik user `siti` "
     "| all cron jobs for user `root` | show cron jobs of `nginx` user | cron jobs for `root`",
     "busybox=crontab -l -u {user}"),
    ("sudo sh -c 'for u in $(cut -d: -f1 /etc/passwd); do crontab -l -u \"$u\" 2>/dev/null | sed \"s/^/$u: "
     "/\"; done'",
     "List the cron jobs of every user",
     "cron jobs crontabs all users every list each everyone semua",
     "list cron jobs of all users | every crontab on this server | show all crontabs of everybody | cron job "
     "semua user | all scheduled cron jobs on the machine, whoever owns them"),
    ("crontab -e",
     "Edit your cron jobs (minute hour day month weekday command)",
     "cron job edit add create schedule new task script every day daily hourly minute night weekly run command "
     "periodically tambah jadwalkan setiap ubah nightly monday editor entry",
     "edit crontab | add a cron job | schedule a script every day at 3am | run a job every 5 minutes with cron | "
     "tambah cron job | jadwalkan script tiap malam | open my crontab in the editor | change my cron jobs | edit "
     "cron | I need a nightly job | a script should run every monday | ubah crontab | crontab every 10 minutes | "
     "create a new cron entry"),
    ("sudo crontab -e -u {user}",
     "Edit the cron jobs of another user",
     "cron crontab edit of user root another other change add jobs ubah",
     "edit crontab of user `alice` | edit the crontab of `root` | add a cron job for user `deploy` | ubah crontab "
     "user `budi`"),
    ("crontab -l > {out=crontab.bak}",
     "Save your crontab to a file",
     "cron crontab backup save export copy file simpan",
     "backup my crontab | save my crontab to a file | export cron jobs to a file | backup crontab ke file"),
    ("crontab -r -i",
     "Remove your whole crontab, asking first",
     "cron crontab delete remove all jobs clear wipe hapus semua",
     "delete my crontab | remove all my cron jobs | wipe crontab | hapus semua cron job saya"),
    ("(crontab -l 2>/dev/null; echo '@reboot '{script}) | crontab -",
     "Add a line to your crontab that runs a script at every boot",
     "cron crontab @reboot boot startup run script at every reboot automatically jalankan saat",
     "run script.sh at every boot | cron @reboot for /opt/start.sh | script.sh should run after each reboot | "
     "jalankan script.sh saat boot | run a script at reboot with cron | run script.sh at boot with cron"),
    ("ls -l /etc/cron.d /etc/cron.daily /etc/cron.hourly /etc/cron.weekly /etc/cron.monthly",
     "List the system's cron jobs",
     "system wide cron jobs daily weekly hourly monthly list directories sistem",
     "list system cron jobs | show daily cron scripts | scripts in cron.daily, system cron jobs | hourly, daily "
     "and weekly system jobs | cron sistem apa saja | system-wide cron directories",
     "alpine=ls -l /etc/periodic/*",
     "macos=ls -l /etc/periodic/*"),
    ("cat /etc/crontab",
     "Show the system crontab",
     "system crontab /etc/crontab show file content isi",
     "system crontab file | content of the system wide crontab"),
    ("journalctl -u cron --since today --no-pager",
     "Show what cron ran today",
     "cron log logs did job run history executed check not running jalan riwayat daemon tadi",
     "check cron logs | did my cron job run | cek log cron | cron job did not run, check | has cron executed my "
     "script | cron history of today | cron jalan atau tidak tadi malam | did cron actually run last night | where do "
     "I see whether cron ran",
     "rhel=journalctl -u crond --since today --no-pager",
     "arch=journalctl -u cronie --since today --no-pager",
     "alpine=grep crond /var/log/messages",
     "freebsd=sudo tail -n 100 /var/log/cron",
     "suse=journalctl -u cron --since today --no-pager"),
    ("atq",
     "List jobs scheduled with at",
     "at jobs list pending queue atq one-time queued waiting daftar",
     "list at jobs | show pending at queue | which one-time jobs are waiting | jobs queued with at | daftar job at"),
    ("atrm {number}",
     "Remove a job from the at queue",
     "at job remove delete cancel atrm number queue hapus",
     "remove at job 3 | cancel at job number 5 | delete job 2 from the at queue | hapus job at nomor 4"),
    ("echo {cmd} | at {clock=02:00}",
     "Run a command once at a time of day (needs the at package)",
     "at schedule run once one-time command later time sekali just tonight execute once later single",
     "run script.sh once at 22:00 | schedule a one-time command | jalankan script.sh sekali jam 23:00 | run 'reboot' "
     "at 03:00 just once | do 'apt upgrade' once tonight at 23:30 | run a script once at 23:00 | run /opt/jobs/a.sh "
     "once at 23:30 today with at | jalankan skrip sekali saja nanti jam 23:00 | run this just once tonight at 22:15"),
    ("sudo systemd-run --on-active={minutes=10}m {script}",
     "Run a command once after some minutes",
     "systemd-run run command once after delay minutes later from now nanti lagi",
     "run script.sh in 10 minutes | run cleanup.sh 1 hour from now | jalankan script.sh 15 menit lagi | start "
     "job.sh after a delay of 30 minutes"),
    ("timedatectl",
     "Show date, time, time zone and whether the clock is synchronised",
     "time date clock timezone zone ntp synchronised sync status current waktu zona jam sinkron active rtc local",
     "show time zone | is ntp synced | is the clock synchronized | cek zona waktu | which timezone is this server "
     "in | is time synchronisation on | clock in sync? | jam server sinkron nggak | timezone server apa | local "
     "time, utc and rtc at once | ntp active? | is time synced | is the server time in sync | check ntp status",
     "alpine=date; cat /etc/timezone",
     "macos=sudo systemsetup -gettimezone",
     "freebsd=date"),
    ("date",
     "Show the current date and time",
     "date time current now today tanggal jam sekarang hari server",
     "what time is it | show current date and time | jam berapa sekarang | tampilkan tanggal | server time now | "
     "what is the date today | current clock time | sekarang tanggal berapa | jam server"),
    ("date -u +%FT%TZ",
     "Show the current time in UTC (ISO 8601)",
     "utc gmt time date iso 8601 universal timestamp",
     "show time in utc | current utc time | utc now | what time is it in utc | iso timestamp of now | waktu utc "
     "sekarang"),
    ("TZ={timezone} date",
     "Show the time in another time zone",
     "time date in another time zone timezone other city country waktu di",
     "what time is it in Asia/Tokyo | current time in America/New_York | date in timezone Europe/Berlin | jam "
     "berapa di Asia/Jayapura"),
    ("date +%F_%H-%M-%S",
     "Print date and time in a form fit for file names",
     "date format custom timestamp file name formatted yyyy-mm-dd year month day strftime format",
     "date as yyyy-mm-dd | timestamp for a file name | format the date as year-month-day | custom date format | "
     "format tanggal untuk nama file"),
    ("date -d yesterday +%F",
     "Print yesterday's date",
     "date yesterday day before kemarin tanggal previous",
     "yesterday's date | print the date of yesterday | date one day ago | tanggal kemarin",
     "macos=date -v-1d +%F",
     "freebsd=date -v-1d +%F"),
    ("date -d '+{days=7} days' +%F",
     "Print the date some days from now",
     "date days from now future plus add in weeks hari lagi tanggal",
     "date in 30 days | what date is it 90 days from now | date 2 weeks from now | tanggal berapa 10 hari lagi",
     "macos=date -v+{days=7}d +%F",
     "freebsd=date -v+{days=7}d +%F"),
    ("sudo timedatectl set-timezone {timezone}",
     "Set the system's time zone",
     "set change timezone time zone ubah atur ganti zona waktu wrong switch wall clock utc",
     "set timezone to Asia/Jakarta | change time zone to UTC | ubah zona waktu ke Asia/Jakarta | server is in the "
     "wrong timezone, make it Europe/Berlin | switch timezone to America/New_York | ganti timezone server ke "
     "Asia/Jakarta | use Asia/Singapore as system time zone | set wall clock to utc | ubah zona waktu ke WITA | ubah "
     "zona waktu server ke WIB makassar",
     "alpine=apk add tzdata && cp /usr/share/zoneinfo/{timezone} /etc/localtime",
     "macos=sudo systemsetup -settimezone {timezone}",
     "freebsd=sudo cp /usr/share/zoneinfo/{timezone} /etc/localtime"),
    ("timedatectl list-timezones --no-pager",
     "List the time zones the system knows",
     "list available timezones time zones all names daftar valid choose",
     "list time zones | available timezones | daftar zona waktu | valid time zone names | which timezones can I "
     "choose | zona waktu apa saja yang tersedia",
     "alpine=find /usr/share/zoneinfo -type f",
     "macos=sudo systemsetup -listtimezones",
     "freebsd=find /usr/share/zoneinfo -type f"),
    ("sudo timedatectl set-ntp true",
     "Switch clock synchronisation over the network on",
     "ntp enable synchronise sync clock time network turn on sinkronkan aktifkan wrong automatic salah nyalakan",
     "sync the clock with ntp | synchronize time | sinkronkan waktu server | turn on time synchronisation | clock "
     "is wrong, sync it over ntp | automatic time sync | jam server salah, sinkronkan | enable ntp time "
     "synchronisation | nyalakan sinkronisasi ntp | enable ntp",
     "alpine=rc-update add ntpd && rc-service ntpd start",
     "macos=sudo sntp -sS time.apple.com",
     "freebsd=sudo sysrc ntpd_enable=YES && sudo service ntpd start"),
    ("sudo timedatectl set-ntp false",
     "Switch clock synchronisation off",
     "ntp disable off stop synchronisation sync clock time matikan",
     "turn off time synchronisation | matikan sinkronisasi ntp | disable ntp time synchronisation"),
    ("timedatectl timesync-status",
     "Show which time server systemd-timesyncd follows, and the offset",
     "timesyncd ntp server offset poll systemd time sync status which",
     "which ntp server does timesyncd use | timesyncd status | systemd-timesyncd offset"),
    ("chronyc tracking",
     "Show how far the clock is off and what it follows (chrony)",
     "chrony chronyc ntp offset drift clock tracking synchronised accuracy selisih",
     "check chrony status | how far off is the clock | chrony offset | clock offset with chrony | is chrony in "
     "sync | time drift of this server | selisih waktu server dengan chrony"),
    ("chronyc sources -v",
     "List the time servers chrony uses",
     "chrony ntp servers sources peers list time server upstream reachable mana",
     "list ntp servers | which ntp server am I using | chrony sources | upstream time servers | are the ntp "
     "sources reachable | server ntp mana yang dipakai | ntp peers",
     "macos=sudo systemsetup -getnetworktimeserver"),
    ("sudo date -s {date}",
     "Set the system clock by hand",
     "set change date time clock manually system atur ubah tanggal hand",
     "set the date to 2024-05-01 | set system time manually | ubah tanggal sistem | change the clock by hand to "
     "2024-12-31 | set server date 2025-01-01 | atur tanggal server ke 2024-06-01",
     "macos=sudo date {date}"),
    ("sudo hwclock --show",
     "Show the hardware clock",
     "hardware clock rtc hwclock bios time read",
     "show hardware clock | rtc time | time of the bios clock | read the rtc | jam hardware"),
    ("sudo hwclock --systohc",
     "Set the hardware clock from the system clock",
     "hardware clock rtc hwclock set write sync from system time bios sinkron",
     "sync the hardware clock from system time | write system time to the rtc | set hardware clock | hwclock systohc"),
    ("date -d @{epoch}",
     "Turn a Unix timestamp into a date",
     "unix timestamp epoch convert to date human readable seconds konversi decode itu",
     "epoch 1700000000 to human date | what date is 1712345678 | decode epoch 1650000000 | unix time 1699999999 "
     "in readable form | timestamp 1700000000 itu tanggal berapa",
     "macos=date -r {epoch}",
     "freebsd=date -r {epoch}"),
    ("date -d {date} +%s",
     "Turn a date into a Unix timestamp",
     "date to unix timestamp epoch seconds convert from konversi",
     "2024-05-01 as unix timestamp | epoch of 2023-12-31 | unix time for date 2024-01-01 | timestamp dari tanggal "
     "2024-05-01"),
    ("date +%s",
     "Show the current Unix timestamp",
     "unix timestamp epoch current now seconds since 1970 sekarang",
     "current unix timestamp | show epoch time | epoch now | seconds since 1970 | epoch sekarang"),
    ("date +%V",
     "Show the number of this week",
     "week number of year iso calendar kw minggu",
     "which week of the year is it | current week number | calendar week | minggu ke berapa sekarang"),
    ("cal",
     "Show this month's calendar",
     "calendar month cal kalender",
     "show calendar | tampilkan kalender | calendar of this month | cal | kalender bulan ini"),
    ("cal -y",
     "Show the calendar of the whole year",
     "calendar whole year yearly cal kalender tahun",
     "calendar of the whole year | yearly calendar | kalender tahun ini",
     "alpine=cal -y"),
    ("journalctl --since {since} --until {until} --no-pager",
     "Show the journal between two times",
     "journal logs between and until from range window period antara sampai happened two dates between",
     "journal between 2024-05-01 08:00 and 2024-05-01 09:30 | log antara 08:00 sampai 09:00 | logs between 10:00 and "
     "11:00 | what happened between 02:00 and 03:00 | system log from 2024-05-01 to 2024-05-02 | journal window 13:00 "
     "until 13:30 | log sistem dari 10:00 sampai 12:00 | logs from 10:00 to 11:00 | journal between two dates | logs "
     "between two dates | journal from 2024-05-01 to 2024-05-03"),
    ("sudo chronyc makestep",
     "Set the clock right at once (chrony)",
     "chrony chronyc force sync step clock time immediately now wrong drift paksa sinkron sinkronkan ngaco salah "
     "correct",
     "force chrony to sync the time now | fix wrong clock with chrony | paksa sinkron waktu dengan chrony | "
     "chrony: correct the time at once | makestep | jam server ngaco, paksa chrony"),
    ("(crontab -l 2>/dev/null; echo {cronline}) | crontab -",
     "Add a line to your crontab that runs a command at a time, every day",
     "cron crontab run script every day daily at clock nightly schedule add jadwalkan tiap hari malam pagi jam",
     "run /opt/backup.sh every day at 02:00 with cron | cron job for /opt/a.sh daily at 3am | jalankan /opt/a.sh "
     "setiap hari jam 02:00 lewat cron | nightly at 01:30 run /opt/cleanup.sh by cron | add /opt/sync.sh to cron, "
     "daily at 6am | cron: /usr/local/bin/report.sh at 23:00 every day | tambah cron /opt/b.sh tiap hari jam "
     "04:00"),
    ("sudo systemctl kill -s {signal=HUP} {service}",
     "Send a signal to a service's processes",
     "signal send hup usr1 service kill systemctl",
     "send HUP signal to service `rsyslog` | hup the `nginx` service | send USR1 to service `haproxy` | signal a "
     "service `squid`"),
    ("sudo systemctl kill -s KILL {service}",
     "Force all processes of a service to end at once",
     "service kill force hung stuck will not stop sigkill unresponsive systemctl paksa macet",
     "service `tomcat` will not stop, kill it | force kill the `jenkins` service | systemctl kill `nginx` | "
     "`docker` service hangs while stopping, kill it | matikan paksa service `mysql`"),
    ("systemctl show {service} -p MainPID,MemoryCurrent,NRestarts,ExecMainStatus",
     "Show a service's main PID, memory, restarts and last exit status",
     "service main pid memory usage restarts how often exit status properties systemd count take",
     "memory used by service `nginx` | main pid of service `docker` | main pid of `nginx` | how much memory does "
     "service `redis` take | restart count of `grafana` | pid service `mysql`"),
    ("systemctl show {service} -p ActiveEnterTimestamp",
     "Show since when a service is running",
     "service since when running started uptime last started restarted how long sejak kapan",
     "since when is `nginx` running | how long has service `docker` been up | uptime of the `mysql` service | "
     "when was `redis` last restarted | sejak kapan service `postgresql` jalan"),
    ("systemctl show {service} -p User,ExecStart,Environment,WorkingDirectory",
     "Show the user, command, environment and directory a service runs with",
     "service user runs as account command line environment variables working directory execstart which",
     "environment of service `docker` | command line of the `grafana` service | service `tomcat` jalan sebagai "
     "user apa | which account does service `nginx` work under"),
    ("sudo systemctl set-property {service} MemoryMax={size=1G}",
     "Limit the memory of a service",
     "service limit memory ram cap maximum restrict cgroup memorymax batasi",
     "limit memory of service `myapp` to 500M | `tomcat` may use 2GB ram at most | cap the ram of `mysql` service "
     "at 1G | batasi memori service `redis` 512M"),
    ("sudo systemctl set-property {service} CPUQuota={level=50}%",
     "Limit the CPU of a service to a percentage of one core",
     "service limit cpu cap quota throttle percent restrict cgroup batasi",
     "limit cpu of service `myapp` to 50 percent | throttle the `tomcat` service | cpu quota for `jenkins` | "
     "batasi cpu service `mysql`"),
    ("systemd-cgtop -n 1",
     "Show CPU, memory and I/O use per service",
     "service services cpu memory usage per cgroup top systemd-cgtop which uses most heaviest boros every",
     "which service uses the most memory | resource usage per service | memory of every service | heaviest "
     "services | cpu per service | service paling boros"),
    ("systemd-cgls --no-pager",
     "Show the processes of every service as a tree",
     "services processes tree cgroup cgls grouped by unit",
     "processes grouped by service | cgroup tree | which processes belong to each service"),
    ("loginctl list-sessions --no-pager",
     "List login sessions",
     "loginctl sessions list login seat ids",
     "list login sessions with loginctl | systemd login sessions and seats | session ids of loginctl"),
    ("systemctl --user list-units --type=service --no-pager",
     "List your own user services",
     "user services list own systemd --user my personal units",
     "list my systemd user services | user units of mine | systemctl --user services"),
    ("sudo loginctl enable-linger {user}",
     "Let the user services of a user run without a login",
     "linger user services run without login after logout systemd boot",
     "enable linger for user `deploy` | user services should keep running after logout of `alice` | systemd "
     "linger for `bob`"),
    ("systemctl list-sockets --all --no-pager",
     "List systemd sockets and the services they start",
     "systemd sockets list socket activation units listen",
     "list systemd sockets | socket units | which sockets does systemd listen on | socket activation list"),
    ("coredumpctl list --no-pager",
     "List programs that crashed and left a core dump",
     "core dump dumps crash crashed segfault coredump programs list segfaults",
     "list core dumps | which programs crashed recently | segfaults and core dumps | where are core dumps | what "
     "crashed with a core dump | program apa yang crash, core dump"),
    ("coredumpctl info --no-pager",
     "Show details of the latest core dump, with the stack trace",
     "core dump latest info details stack trace backtrace crash coredump segfault why",
     "details of the last core dump | stack trace of the latest crash | why did the program dump core | backtrace "
     "from core dump"),
    ("journalctl -b -1 -p err --no-pager",
     "Show the errors of the previous boot",
     "journal errors previous boot last before reboot",
     "errors from the previous boot | only errors of the previous boot's journal | error di boot sebelumnya"),
)
