"""Guide entries: memory, CPU, processes, hardware, kernel. Row format: see guide.py."""

ROWS = (
    ("free -h",
     "Show used, free and available memory and swap",
     "memory ram free available used usage total much left remaining kosong sisa pemakaian kapasitas gb installed "
     "enough low ram kepake",
     "check memory usage | ram size | how much ram is free | show free memory | cek pemakaian memori | berapa sisa "
     "ram | how much memory is left | do I have enough ram | memory and swap at a glance | total ram of this server | "
     "ram tinggal berapa | cek ram server | is the box out of ram | how many gb of memory does this machine have | "
     "memori penuh nggak | berapa ram yang kepake sekarang",
     "macos=vm_stat && sysctl hw.memsize vm.swapusage",
     "freebsd=top -b 0 && swapinfo -h"),
    ("free -h -s {seconds=2}",
     "Show memory use again every few seconds",
     "memory ram live watch monitor follow every seconds refresh continuously usage pantau terus-menerus continuously",
     "watch memory usage live | monitor ram every 2 seconds | follow free memory continuously | pantau ram secara "
     "real time | pantau pemakaian memori terus-menerus | keep watching memory usage"),
    ("ps aux --sort=-%mem | head -n {count=15}",
     "List the processes using the most memory",
     "memory ram processes top most eating using consuming hogging hungry highest heavy program leak sort by "
     "makan boros terbanyak culprit sorted hogs guilty full per list penuh berat rakus",
     "which process is using the most memory | top memory processes | what is eating my ram | proses yang paling "
     "banyak makan memori | memory hogs | server is out of ram, what is taking it | processes sorted by memory "
     "usage | biggest memory consumers | ram penuh, proses apa yang makan | program paling boros ram | who is "
     "using all the memory | memory usage per process | ram is full, find the culprit",
     "macos=ps aux -m | head -n {count=15}",
     "freebsd=ps aux -m | head -n {count=15}",
     "busybox=ps -o pid,user,vsz,rss,args | sort -k4 -rn | head -n {count=15}"),
    ("ps aux --sort=-%cpu | head -n {count=15}",
     "List the processes using the most CPU",
     "cpu processor processes top most eating using consuming hogging highest heavy load program sort by makan "
     "boros terbanyak culprit sorted hogs guilty spike 100 per blame causing penyebab berat tinggi slow slowing "
     "pegged maxed fan list",
     "which process is using the most cpu | top cpu processes | what is eating my cpu | proses yang paling banyak "
     "pakai cpu | cpu hogs | cpu is at 100%, what is causing it | processes sorted by cpu | biggest cpu consumers "
     "| load is high, which process is to blame | cpu tinggi, proses apa penyebabnya | server berat, proses mana "
     "yang makan cpu | cpu usage per process | what is slowing the server down | server is slow, which process is "
     "to blame",
     "macos=ps aux -r | head -n {count=15}",
     "freebsd=ps aux -r | head -n {count=15}",
     "busybox=top -b -n 1 | head -n {count=15}"),
    ("top",
     "Watch load, CPU, memory and processes live (q to quit)",
     "top htop live monitor interactive task manager system resources resource usage overall cpu utilisation "
     "realtime pantau slow server viewer dashboard lemot refreshing",
     "monitor system resources | show live processes | task manager | open an interactive process viewer | "
     "resource usage right now, live | pantau proses secara langsung | server lemot, lihat cpu dan ram secara "
     "real time | htop | live cpu and memory of all processes"),
    ("top -b -n 1 | head -n {count=20}",
     "Show load, CPU and memory use and the busiest processes once",
     "top snapshot once batch cpu usage utilisation percent load current overall total busy idle iowait steal "
     "pemakaian penggunaan persen slow lemot lambat server burning",
     "check cpu usage | cek penggunaan cpu | how busy is the cpu | total cpu utilisation in percent | snapshot of top "
     "without the interactive screen | top in batch mode | server is slow, what is going on | server lemot, cek "
     "kenapa | is the cpu idle or waiting | berapa persen cpu terpakai | who is burning the cpu | what is burning cpu "
     "right now",
     "macos=top -l 1 -n 20",
     "freebsd=top -b 20",
     "busybox=top -b -n 1 | head -n {count=20}"),
    ("top -b -n 1 > {out=top.txt}",
     "Save one snapshot of top to a file",
     "top snapshot save write file batch output simpan",
     "save a snapshot of top to a file | write top output to a text file | simpan hasil top ke file"),
    ("uptime",
     "Show how long the system has been up and its load averages",
     "uptime load average how long up running since system high server lama hidup beban overloaded tinggi nyala days",
     "check load average | how long has the server been up | system uptime | berapa lama server hidup | cek load "
     "server | how high is the load | load average of the last 1, 5 and 15 minutes | is the server overloaded | "
     "system load | how long has this box been running | server sudah nyala berapa lama | server load tinggi "
     "nggak | how many days has it been up"),
    ("ps -ef",
     "List all running processes",
     "processes list all running show every ps proses semua berjalan daftar full everything",
     "list running processes | show all processes | daftar proses yang berjalan | which programs run on this "
     "machine | every process with its full command line | ps for everything | full process list | semua proses "
     "yang sedang berjalan | tampilkan semua proses",
     "busybox=ps"),
    ("ps -e --no-headers | wc -l",
     "Count the running processes",
     "count number how many processes total running jumlah berapa",
     "how many processes are running | count all processes | number of processes on the system | ada berapa "
     "proses yang jalan | jumlah proses",
     "macos=ps -ax | tail -n +2 | wc -l",
     "freebsd=ps -ax | tail -n +2 | wc -l",
     "busybox=ps | tail -n +2 | wc -l"),
    ("ps -eo user= | sort | uniq -c | sort -rn",
     "Count the running processes per user",
     "count number processes per user by each user who owns most breakdown jumlah",
     "number of processes per user | which user runs the most processes | count processes by owner | jumlah "
     "proses per user",
     "busybox=ps -o user | sort | uniq -c | sort -rn"),
    ("pgrep -af {process}",
     "Find running processes by name, with their PID and command line",
     "pgrep find process pid by name is running grep ps check whether program jalan cari id",
     "find pid of `nginx` | find process named `python` | cari proses `nginx` | get process id of `sshd` | is "
     "there a process called `myworker` | show me the `celery` processes | grep for `gunicorn` in the process "
     "list | what is the pid of `postgres` | apakah proses `java` masih jalan | pid `redis-server` berapa | is "
     "there a `java` process",
     "macos=pgrep -fl {process}",
     "freebsd=pgrep -fl {process}"),
    ("pgrep -c {process}",
     "Count the processes with a name",
     "count number how many processes instances workers named by name pgrep jumlah",
     "how many `nginx` processes are running | count `php-fpm` processes | number of `python3` instances running "
     "| ada berapa proses `node` | count the `gunicorn` workers",
     "macos=pgrep {process} | wc -l",
     "busybox=pgrep {process} | wc -l"),
    ("ps -fp {pid}",
     "Show the process that has a PID",
     "process by pid which what details information number info identify program",
     "which process has pid 1234 | show details of process 4321 | proses apa dengan pid 99 | what is pid 8812 | "
     "what program is process id 31337 | info about pid 771 | pid 4242 itu apa | identify process 555",
     "busybox=ps | grep {pid}"),
    ("ps -o pid,%cpu,%mem,rss,etime,cmd -p {pid}",
     "Show the CPU and memory a process uses",
     "cpu memory ram rss usage of one process pid how much percent consumption pemakaian",
     "how much memory does pid 1234 use | cpu and memory of process 1234 | ram usage of pid 991 | berapa memori "
     "yang dipakai pid 1234 | how much cpu does pid 4321 use",
     "macos=ps -o pid,%cpu,%mem,rss,etime,command -p {pid}",
     "freebsd=ps -o pid,%cpu,%mem,rss,etime,command -p {pid}"),
    ("ps -o pid,%cpu,%mem,rss,etime,cmd --sort=-rss -C {process}",
     "Show the CPU and memory of the processes with a name",
     "cpu memory ram rss usage of program process named by name how much each consumption pemakaian",
     "how much memory is `nginx` using | cpu and ram usage of `java` | memory of all `php-fpm` processes | berapa "
     "ram yang dipakai `mysqld` | how much ram does `node` take"),
    ("ps -eo comm=,rss= | awk '{m[$1] += $2} END {for (c in m) print int(m[c] / 1024), \"MB\", c}' | sort "
     "-rn | head -n {count=15}",
     "Show the memory of all processes added up per program",
     "memory ram per program application total sum added grouped together aggregate all processes app",
     "total memory per program | sum the ram of all processes with the same name | memory usage grouped by "
     "application | total ram per aplikasi"),
    ("ps -eo user=,rss= | awk '{m[$1] += $2} END {for (u in m) print int(m[u] / 1024), \"MB\", u}' | sort -rn",
     "Show the memory of all processes added up per user",
     "memory ram per user total each which user by owner sum",
     "memory usage per user | which user is using the most ram | how much ram does each user take | pemakaian "
     "memori per user"),
    ("pstree -ap",
     "Show processes as a tree with arguments and PIDs",
     "process tree parent child children hierarchy pstree ps forest pohon spawned forked",
     "show process tree | show parent and child processes | pohon proses | process hierarchy | which process "
     "spawned which | tampilkan proses dalam bentuk pohon | ps as a tree | child processes and who forked them",
     "busybox=pstree -p"),
    ("ps -o ppid= -p {pid}",
     "Show the parent of a process",
     "parent ppid process pid who started spawned induk",
     "parent of process 1234 | ppid of 4321 | parent pid of pid 99 | proses induk dari pid 1234 | who spawned pid "
     "9912 | which process started pid 771"),
    ("pgrep -aP {pid}",
     "List the child processes of a process",
     "child children subprocess of pid process spawned anak",
     "children of process 1234 | child processes of pid 4321 | proses anak dari pid 1234",
     "macos=pgrep -lP {pid}"),
    ("ps -T -p {pid}",
     "List the threads of a process",
     "threads thread of process pid list how many count number utas",
     "threads of process 1234 | list threads of pid 99 | how many threads does pid 4321 have | thread dari proses "
     "1234",
     "macos=ps -M {pid}",
     "freebsd=ps -H -p {pid}"),
    ("top -H -p {pid}",
     "Watch the CPU use of each thread of a process",
     "threads thread cpu live watch top per of process pid which hot busy",
     "live cpu per thread of process 1234 | watch the threads of pid 99 | pantau thread proses 4321"),
    ("top -p {pid}",
     "Watch one process live",
     "watch monitor live one single process pid top follow cpu memory only pantau",
     "watch process 1234 live | monitor only pid 4321 | pantau proses 1234 secara langsung | follow cpu and "
     "memory of pid 77 in real time",
     "macos=top -pid {pid}"),
    ("ps -eLf | wc -l",
     "Count the threads of the whole system",
     "threads count number total how many system wide all jumlah",
     "how many threads are running in total | count all threads on the system | total thread count | jumlah semua "
     "thread"),
    ("ps -u {user} -f",
     "List the processes of a user",
     "processes of user owned by running as proses milik",
     "list processes of user `alice` | proses milik user `budi` | processes owned by `deploy` | user `siti` "
     "menjalankan proses apa saja | processes that run as user `nginx`",
     "busybox=ps -o pid,user,args | grep {user}"),
    ("kill {pid}",
     "Ask a process to end (SIGTERM)",
     "kill stop terminate end process by pid matikan hentikan bunuh gracefully sigterm",
     "kill process 1234 | stop process with pid 1234 | matikan proses 1234 | end process 888 | terminate pid 5150 "
     "gracefully | send SIGTERM to 1234 | bunuh proses 777 | hentikan pid 1234 baik-baik"),
    ("kill -9 {pid}",
     "Force a process to end at once (SIGKILL; it cannot clean up)",
     "force kill sigkill hung frozen stuck unresponsive process not responding -9 paksa macet hard hangs ignores die "
     "won't force",
     "force kill process 1234 | kill a stuck process | process does not respond to kill | matikan paksa proses 1234 | "
     "kill -9 1234 | sigkill pid 4321 | kill pid 99 hard, it ignores sigterm | process 1234 hangs, kill it by force | "
     "bunuh paksa pid 4321 | pid 4312 won't die, force it | process 991 refuses to die | force pid 512 to end"),
    ("kill -STOP {pid}",
     "Pause a process (kill -CONT goes on)",
     "pause suspend freeze stop process sigstop temporarily hold jeda",
     "pause process 1234 | suspend pid 4321 | freeze a running process without killing it | jeda proses 1234"),
    ("kill -CONT {pid}",
     "Let a paused process go on",
     "resume continue unpause paused suspended process sigcont lanjutkan",
     "resume paused process 1234 | continue a suspended pid 4321 | unpause process 99 | lanjutkan proses 1234 "
     "yang dijeda"),
    ("kill -HUP {pid}",
     "Send SIGHUP to a process (many daemons read their configuration again)",
     "hup sighup signal send process pid reload",
     "send SIGHUP to pid 1234 | kill -HUP 4321 | hup process 99"),
    ("kill -l",
     "List the signals and their numbers",
     "signals list numbers names kill sinyal",
     "list kill signals | which signal is number 15 | all signal names and numbers | daftar sinyal"),
    ("pkill -x {process}",
     "Ask all processes with a name to end",
     "pkill killall kill processes by name all stop terminate program named matikan",
     "kill process named `firefox` | kill all `python3` processes | matikan semua proses `node` | kill every "
     "`chrome` process | killall `python` | stop all running `java` processes | terminate program `zoom` | bunuh "
     "semua proses `php`"),
    ("pkill -KILL -x {process}",
     "Force all processes with a name to end at once",
     "force kill -9 all processes by name hung frozen stuck killall sigkill paksa",
     "force kill all `java` processes | kill -9 everything named `firefox` | `chrome` is frozen, force kill it | "
     "matikan paksa semua proses `node`"),
    ("pkill -e -f -- {text}",
     "End the processes whose command line contains a text, naming each (check first with pgrep -af)",
     "kill processes matching pattern full command line script pkill matikan",
     "kill all processes whose command line contains 'worker.py' | kill the script 'import.sh' | kill processes "
     "matching 'manage.py runserver' | matikan proses dengan command 'sync.py'"),
    ("sudo fuser -k -i {port}/tcp",
     "End the process that listens on a TCP port, asking first",
     "kill stop process on listening using port free up matikan already holds holding bebaskan address listener",
     "kill process on port 8080 | free up port 3000 | matikan proses di port 8080 | port 8080 already in use, "
     "kill whatever holds it | kill whatever runs on 5000 port | address already in use on port 3000, kill it | "
     "bunuh proses yang pakai port 9000 | terminate the listener on port 4000",
     "macos=lsof -ti tcp:{port} | xargs kill",
     "freebsd=sockstat -l -p {port}"),
    ("sudo pkill -KILL -u {user}",
     "End every process of a user and so log them out (no clean-up)",
     "kick log out logout user kill all processes of session disconnect tendang keluarkan throw off",
     "kick user `bob` | log out user `alice` | kill all processes of user `bob` | keluarkan user `budi` | throw "
     "user `eve` off the server | end the session of user `bob` | matikan semua proses milik user `joko` | force "
     "logout of `carol`"),
    ("sudo renice -n {level=10} -p {pid}",
     "Change a running process's priority (higher is nicer, so slower)",
     "renice nice priority process lower change prioritas ubah less important turunkan naikkan",
     "lower priority of process 1234 | change process priority | ubah prioritas proses 1234 | make process 1234 "
     "less important | renice pid 4321 | process 99 hogs the cpu, give it less priority | turunkan prioritas pid "
     "1234"),
    ("nice -n {level=10} {script}",
     "Run a command with low CPU priority",
     "nice low priority run command start background gentle cpu prioritas rendah",
     "run script.sh with low priority | start job.sh niced | nice a command | jalankan script.sh dengan prioritas "
     "rendah"),
    ("sudo ionice -c 3 -p {pid}",
     "Let a process use the disk only when nobody else does",
     "ionice io disk priority idle class process lower backup",
     "lower the disk priority of process 1234 | ionice pid 4321 | set io priority of pid 99 to idle | turunkan "
     "prioritas disk proses 1234"),
    ("sudo cpulimit -l {level=50} -p {pid}",
     "Hold a running process to a percentage of one CPU (cpulimit package)",
     "cpulimit limit cap throttle cpu percent process batasi",
     "limit cpu usage of process 1234 | throttle pid 4321 to 30 percent cpu | cap the cpu of a running process | "
     "batasi cpu proses 1234"),
    ("taskset -cp {pid}",
     "Show which CPU cores a process may run on",
     "taskset affinity cpu cores pin process bound which",
     "cpu affinity of process 1234 | which cores may pid 4321 run on | is pid 99 pinned to a core"),
    ("systemd-run --scope -p MemoryMax={size=1G} {script}",
     "Run a command that may not use more than some memory",
     "limit memory ram run command cap maximum cgroup systemd-run batasi",
     "run script.sh with at most 500MB of memory | jalankan script.sh dengan batas memori 1GB"),
    ("ps -eo pid,ppid,stat,user,comm | awk '$3 ~ /^Z/'",
     "List zombie processes and their parents",
     "zombie defunct processes find list dead Z state",
     "find zombie processes | list defunct processes | cari proses zombie | are there any zombies | processes in "
     "Z state | defunct entries in ps, who is their parent | ada proses zombie nggak | zombie processes and their "
     "parent pid"),
    ("ps -eo state,pid,user,wchan:32,cmd | awk 'NR == 1 || $1 == \"D\"'",
     "List processes in uninterruptible sleep (D state, waiting for I/O)",
     "uninterruptible sleep D state stuck processes waiting io disk blocked iowait hang hung high load unkillable "
     "macet nyangkut",
     "processes stuck in D state | processes in uninterruptible sleep | which processes are waiting for I/O | "
     "load is high but the cpu is idle, what is blocked | proses yang nyangkut di D state | hung processes that "
     "kill -9 does not end | what is stuck waiting on disk | high load but idle cpu, stuck tasks"),
    ("ps -eo pid,lstart,etime,user,cmd --sort=start_time",
     "List processes with start time and running time, oldest first",
     "process start time started when how long running elapsed age kapan oldest newest old since",
     "when was a process started | how long has process been running | list processes by start time | oldest "
     "running processes | how old are my processes | processes with their start time | newest processes last | "
     "proses yang paling lama jalan | since when are these processes running",
     "macos=ps -axo pid,lstart,etime,user,command"),
    ("ps -o pid,lstart,etime,cmd -p {pid}",
     "Show when a process was started and how long it has run",
     "start time started when how long running elapsed since age of pid process one kapan lama",
     "when was pid 1234 started | how long has process 4321 been running | start time of pid 99 | sejak kapan pid "
     "1234 jalan | uptime of process 771",
     "macos=ps -o pid,lstart,etime,command -p {pid}"),
    ("sudo lsof -p {pid}",
     "List the files and sockets a process has open",
     "open files of process lsof descriptors fd handles sockets pid",
     "list open files of process 1234 | what files has pid 99 open | file apa saja yang dibuka proses 1234 | "
     "which files does pid 4321 use | files opened by process 771 | file descriptors of pid 1234 | lsof for pid "
     "99 | pid 1234 lagi buka file apa",
     "busybox=ls -l /proc/{pid}/fd"),
    ("sudo ls /proc/{pid}/fd | wc -l",
     "Count the open file descriptors of a process",
     "count number how many open files file descriptors fd of process pid jumlah",
     "how many files does process 1234 have open | count file descriptors of pid 4321 | number of open fds of pid "
     "99 | jumlah file terbuka proses 1234"),
    ("sudo lsof -n 2>/dev/null | awk '{print $2, $1}' | sort | uniq -c | sort -rn | head -n {count=15}",
     "List the processes with the most open files",
     "processes most open files file descriptors fd leak which count top handles terbanyak",
     "which process has the most open files | top processes by open file descriptors | who is leaking file "
     "descriptors | proses dengan file terbuka paling banyak"),
    ("sudo lsof -u {user}",
     "List the files a user has open",
     "open files of user lsof opened by terbuka milik",
     "open files of user `alice` | what files does user `www-data` have open | lsof for user `bob` | file yang "
     "dibuka user `budi`"),
    ("sudo strace -f -p {pid}",
     "Watch the system calls a running process makes",
     "strace trace system calls syscalls debug process what doing attach hang ngapain nyangkut hangs see",
     "trace system calls of process 1234 | strace a running process | what is process 1234 doing | process 4321 "
     "hangs, see what it is doing | attach strace to pid 99 | which syscalls does pid 771 make | pid 1234 "
     "nyangkut lagi ngapain",
     "macos=sudo dtruss -p {pid}",
     "freebsd=sudo truss -p {pid}"),
    ("sudo strace -c -f -p {pid}",
     "Count the system calls of a process and the time they take (Ctrl-C ends)",
     "strace count summary system calls syscalls time statistics process",
     "summary of system calls of process 1234 | which syscalls take the most time in pid 99 | count the syscalls "
     "of process 4321"),
    ("strace -f -o {out=trace.txt} {script}",
     "Run a command and write the system calls it makes to a file",
     "strace run command program trace system calls file which files does open",
     "trace a command from its start with strace | run script.sh under strace | strace the command ./app.sh and "
     "save it to a file | jalankan script.sh dengan strace"),
    ("sudo cat /proc/{pid}/environ | tr '\\0' '\\n'",
     "Show the environment variables of a running process",
     "environment variables process env running pid vars milik",
     "show environment variables of process 1234 | env of a running process | environment of process 4321 | which "
     "env vars does pid 99 have | env variable milik proses 1234 | print the environment of pid 771"),
    ("sudo readlink /proc/{pid}/exe /proc/{pid}/cwd",
     "Show the program and working directory of a process",
     "path executable binary program working directory cwd process pid where behind lokasi full",
     "what is the executable path of pid 1234 | working directory of process 1234 | which binary is pid 4321 | "
     "where does process 99 run from | in which directory does pid 1234 run | full path of the program behind pid "
     "771 | lokasi program pid 1234"),
    ("systemctl status {pid} --no-pager",
     "Show which service a process belongs to",
     "which service unit process pid belongs owner started by systemd cgroup milik",
     "which service does pid 1234 belong to | what systemd unit started process 4321 | pid 99 belongs to which "
     "unit | pid 1234 milik service apa"),
    ("lscpu",
     "Show CPU model, cores, threads and caches",
     "cpu processor model information info cores threads architecture type jenis prosesor detail sockets numa "
     "details",
     "show cpu info | what cpu does this machine have | cpu model | info prosesor | cpu details | what processor "
     "is in this server | processor type and cache sizes | sockets, cores and threads per core | prosesor apa "
     "yang dipakai server ini | numa nodes of this machine | cpu topology, is hyperthreading on | hyperthreading",
     "macos=sysctl -n machdep.cpu.brand_string hw.physicalcpu hw.logicalcpu",
     "freebsd=sysctl hw.model hw.ncpu",
     "busybox=cat /proc/cpuinfo"),
    ("nproc",
     "Show the number of CPU cores",
     "number count how many cpu cores processors vcpu jumlah core berapa",
     "how many cpu cores | number of cores | count processors | berapa jumlah core cpu | how many vcpus do I have "
     "| count of cpus | cpu count | ada berapa core di server ini | how many processors does this box have",
     "macos=sysctl -n hw.ncpu",
     "freebsd=sysctl -n hw.ncpu"),
    ("grep MHz /proc/cpuinfo",
     "Show the current clock frequency of each CPU core",
     "cpu frequency clock speed mhz ghz current core turbo throttle frekuensi kecepatan",
     "current cpu frequency | cpu clock speed in mhz | at what speed do the cores run | is the cpu throttling | "
     "berapa ghz cpu sekarang",
     "macos=sysctl hw.cpufrequency",
     "freebsd=sysctl dev.cpu.0.freq"),
    ("cat /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor",
     "Show the CPU frequency governor of each core",
     "cpu governor scaling performance powersave frequency power mode",
     "which cpu governor is active | cpu scaling governor | is the cpu in powersave or performance mode"),
    ("mpstat -P ALL 1 3",
     "Show the use of each CPU core (sysstat package)",
     "realtime live cpu usage per core each individual utilisation mpstat single maxed beban tiap",
     "cpu usage per core | show load of each cpu core | penggunaan cpu per core | utilisation of every single "
     "core | is one core maxed out | beban tiap core cpu | cpu percent for each core",
     "macos=top -l 2 -n 0",
     "busybox=top -b -n 1"),
    ("vmstat {seconds=1} 10",
     "Show memory, swapping, I/O and CPU counters over time",
     "vmstat virtual memory statistics swapping paging io wait bottleneck performance over time context switches "
     "system slow activity run queue pantau",
     "show virtual memory statistics | is the system swapping | performance statistics over time | vmstat | swap "
     "in and swap out activity | context switches and run queue over time | is it waiting for io or cpu | pantau "
     "swapping dan iowait | where is the bottleneck, cpu, memory or io",
     "macos=vm_stat {seconds=1}"),
    ("cat /proc/pressure/cpu /proc/pressure/memory /proc/pressure/io",
     "Show how long tasks waited for CPU, memory and I/O (pressure stall)",
     "pressure stall psi cpu memory io waiting starved contention",
     "memory pressure | pressure stall information | are tasks starved of cpu, memory or io | psi"),
    ("sar -u {seconds=1} {count=5}",
     "Show CPU use over time (sysstat package; without numbers: today's history)",
     "sar historical history cpu usage past sysstat statistics earlier yesterday night report riwayat",
     "cpu usage history with sar | historical cpu usage | cpu usage earlier today | what was the cpu doing last "
     "night | sar cpu report | riwayat penggunaan cpu | cpu statistics of the past"),
    ("sar -r",
     "Show the memory use of today, from the sysstat history",
     "sar memory ram history historical usage past earlier sysstat today riwayat",
     "memory usage history | how much ram was used earlier today | sar memory report | riwayat pemakaian memori"),
    ("sar -q",
     "Show the load averages of today, from the sysstat history",
     "sar load average history historical past earlier sysstat run queue today riwayat",
     "load average history | what was the load last night | sar load report | riwayat load server"),
    ("cat /proc/meminfo",
     "Show the kernel's detailed memory counters",
     "meminfo memory details detailed statistics kernel cached buffers slab hugepages rincian dirty",
     "detailed memory information | show meminfo | huge pages and slab usage | how much memory is in buffers and "
     "cache | meminfo | slab, dirty and cached memory | rincian memori kernel | how much ram is dirty",
     "macos=vm_stat"),
    ("sudo pmap -x {pid}",
     "Show the memory map of a process",
     "memory map process pmap usage of pid detail mappings peta segments",
     "memory map of process 1234 | memory usage of pid 1234 in detail | pmap of pid 4321 | memory mappings of pid "
     "99 | peta memori proses 1234"),
    ("sudo sync && echo 3 | sudo tee /proc/sys/vm/drop_caches",
     "Drop the kernel's file caches (safe, but slows reads until they refill)",
     "drop clear free flush cache caches memory buffer page bersihkan ram release kosongkan empty pagecache",
     "clear memory cache | drop caches | bersihkan cache memori | free the page cache | flush cached memory | "
     "kosongkan cache ram | empty the buffer cache",
     "macos=sudo purge"),
    ("sudo dmesg -T | grep -iE 'out of memory|oom|killed process'",
     "Show processes the kernel killed for lack of memory",
     "oom killer out of memory killed process kernel dibunuh kehabisan strike got suddenly kena kills tiba murder "
     "last night",
     "was a process killed by the oom killer | check out of memory errors | proses mati karena kehabisan memori | did "
     "the oom killer strike | why was my process killed, memory? | app got killed, was it the oom killer | proses "
     "tiba-tiba mati, apa kena oom | oom kills | which process did the kernel kill for memory | did the oom killer "
     "murder something last night | has the oom killer struck",
     "busybox=dmesg | grep -iE 'out of memory|oom|killed process'"),
    ("sudo dmidecode -t memory",
     "Show installed memory modules: size, type, speed, slots",
     "memory modules ram slots dimm type speed ddr installed hardware dmidecode keping ddr4 ddr5 fast sticks",
     "what ram modules are installed | memory speed and type | how many ram slots | jenis ram yang terpasang | "
     "free dimm slots | ddr4 or ddr5 | how fast is the ram | maximum ram per slot | ada berapa slot ram | dimm "
     "sizes and part numbers",
     "macos=system_profiler SPMemoryDataType"),
    ("sudo lshw -short",
     "List the hardware (needs the lshw package)",
     "hardware list information summary devices lshw specs specification inventory components spesifikasi "
     "perangkat keras spek full",
     "list hardware | show hardware information | system specs | spesifikasi hardware server | full hardware "
     "inventory | what hardware is in this box | hardware summary | cek spek server | components of this machine",
     "macos=system_profiler SPHardwareDataType",
     "busybox=cat /proc/cpuinfo /proc/meminfo"),
    ("lspci",
     "List PCI devices (add -k for the drivers in use)",
     "pci devices list cards lspci graphics card gpu vga network raid controller kartu grafis built pcie slot card "
     "kartu",
     "list pci devices | what graphics card do I have | which network card is installed | daftar perangkat pci | "
     "which gpu is built in | raid controller and network card model | lspci | what vga card | kartu grafis apa yang "
     "terpasang | which cards are in the pcie slots | cek slot pcie | kartu jaringan apa yang terpasang di pcie | "
     "list pcie cards",
     "macos=system_profiler SPPCIDataType",
     "freebsd=pciconf -lv"),
    ("lsusb",
     "List USB devices",
     "usb devices list connected attached lsusb plugged perangkat stick detected",
     "list usb devices | what usb devices are connected | daftar perangkat usb | is my usb stick detected | what "
     "is plugged in over usb | usb hardware | perangkat usb yang terhubung",
     "macos=system_profiler SPUSBDataType",
     "freebsd=usbconfig list"),
    ("nvidia-smi",
     "Show NVIDIA GPU load, memory, temperature and processes",
     "gpu nvidia graphics cuda usage utilisation memory vram temperature processes video load card free persen",
     "check gpu usage | show nvidia gpu memory | cek penggunaan gpu | how much vram is free | gpu load and "
     "temperature | is the gpu being used | gpu dipakai berapa persen | nvidia card status"),
    ("watch -n {seconds=1} nvidia-smi",
     "Watch the NVIDIA GPU live",
     "gpu nvidia live watch monitor follow continuously usage refresh pantau",
     "watch gpu usage live | monitor the gpu continuously | pantau gpu secara real time | follow nvidia-smi every "
     "2 seconds"),
    ("nvidia-smi --query-compute-apps=pid,name,used_memory --format=csv",
     "List the processes that use the NVIDIA GPU and their memory",
     "gpu processes which using nvidia vram memory who program cuda",
     "which process is using the gpu | who takes the gpu memory | processes on the nvidia card | proses apa yang "
     "pakai gpu"),
    ("sensors",
     "Show temperatures, fans and voltages (lm-sensors package)",
     "temperature sensors cpu hot heat fan speed thermal overheating suhu panas temp degrees derajat readings",
     "check cpu temperature | show temperature sensors | cek suhu cpu | is the cpu too hot | cpu temp | fan "
     "speeds and temperatures | server overheating | cpu panas nggak | thermal readings",
     "macos=sudo powermetrics --samplers smc -n 1",
     "freebsd=sysctl -a | grep temperature"),
    ("sudo dmidecode -t system",
     "Show the machine's vendor, model and serial number",
     "serial number model vendor manufacturer machine server hardware product nomor seri merek tag dell hp tipe "
     "service",
     "show server serial number | what model is this server | nomor seri server | service tag of this server | "
     "what dell or hp model is this | hardware vendor and model | merek dan tipe server | serial no | server "
     "model and serial number | serial number of this machine",
     "macos=system_profiler SPHardwareDataType"),
    ("sudo dmidecode -t bios",
     "Show the BIOS/UEFI vendor, version and date",
     "bios uefi firmware version old versi",
     "show bios version | bios firmware date | which firmware version | uefi version | versi bios | how old is "
     "the bios"),
    ("systemd-detect-virt",
     "Tell whether this is a virtual machine or container, and which kind",
     "virtual machine vm virtualization virtualised container hypervisor physical detect bare metal kvm vmware "
     "mesin vps fisik cloud",
     "is this a virtual machine | which hypervisor is this | am I in a vm or physical server | apakah server ini "
     "mesin virtual | am I on bare metal | kvm, vmware or docker? | is this box virtual or physical | ini vps "
     "atau server fisik"),
    ("uname -a",
     "Show kernel name, version and architecture",
     "kernel version uname release running architecture versi full all information",
     "full uname output | kernel name, host name and architecture | all system information from uname"),
    ("uname -r",
     "Show the kernel version",
     "kernel version release running linux versi number",
     "kernel version | show kernel version | which kernel is running | versi kernel berapa | what kernel am I on "
     "| linux kernel release | kernel yang dipakai versi berapa"),
    ("uname -m",
     "Show the machine's architecture",
     "architecture 64 32 bit x86_64 arm64 aarch64 arm machine arsitektur amd64 x86",
     "is this 64 bit or 32 bit | what architecture is this machine | arsitektur sistem | arm or x86 | is it amd64 "
     "or arm64 | cpu architecture of this box | server ini 32 atau 64 bit"),
    ("cat /etc/os-release",
     "Show the distribution and its version",
     "os distribution distro release version linux operating system name which versi sistem operasi ubuntu debian "
     "lsb_release centos rhel fedora",
     "what linux distribution is this | show os version | which version of ubuntu am I running | versi os apa ini "
     "| what os is this | distro name and version | is this centos 7 or 8 | os release | distro linux apa yang "
     "dipakai | ubuntu versi berapa | which linux flavour is this",
     "macos=sw_vers",
     "freebsd=freebsd-version"),
    ("lsmod",
     "List loaded kernel modules",
     "kernel modules loaded list lsmod drivers driver modul aktif",
     "list kernel modules | show loaded kernel modules | daftar modul kernel | modul kernel yang aktif | which "
     "kernel drivers are loaded",
     "macos=kmutil showloaded",
     "freebsd=kldstat"),
    ("sudo modprobe {module}",
     "Load a kernel module with what it depends on",
     "kernel module load insert modprobe driver muat pasang",
     "load kernel module `br_netfilter` | load a kernel module | insert module `nbd` | pasang modul kernel "
     "`br_netfilter`",
     "freebsd=sudo kldload {module}"),
    ("sudo modprobe -r {module}",
     "Unload a kernel module",
     "kernel module unload remove rmmod modprobe driver lepas copot",
     "unload kernel module `pcspkr` | remove module `nouveau` from the kernel | lepas modul kernel `nbd`",
     "freebsd=sudo kldunload {module}"),
    ("modinfo {module}",
     "Show information about a kernel module",
     "kernel module information details parameters modinfo driver version",
     "info about kernel module `e1000e` | show module parameters of `e1000` | what does kernel module "
     "`nf_conntrack` do | version of the kernel driver module `ixgbe`"),
    ("sysctl -a",
     "Show all kernel parameters",
     "sysctl kernel parameters settings all list tunables values current",
     "show all kernel parameters | list sysctl settings | tampilkan parameter kernel | kernel tunables | all "
     "sysctl values | current kernel settings | daftar semua parameter sysctl"),
    ("sysctl -a | grep -e {pattern}",
     "Show the kernel parameters whose name contains a word",
     "sysctl value of one kernel parameter setting current single nilai",
     "sysctl value of `fs.file-max` | current setting of `vm.overcommit_memory` in sysctl | nilai sysctl "
     "`kernel.pid_max`"),
    ("sudo sysctl --system",
     "Load kernel parameters from /etc/sysctl.conf and /etc/sysctl.d",
     "sysctl apply reload load kernel parameters changes conf effect terapkan",
     "apply sysctl changes | reload kernel parameters from file | make /etc/sysctl.conf take effect | sysctl -p | "
     "terapkan perubahan sysctl | reload the sysctl settings | reload sysctl.conf",
     "busybox=sudo sysctl -p"),
    ("sudo sysctl -w net.ipv4.ip_forward=1",
     "Switch IPv4 forwarding on until the next boot",
     "ip forwarding ip_forward enable routing router kernel packets forward nyalakan",
     "enable ip forwarding | turn on ip forwarding | aktifkan ip forward | make this box a router | let linux forward "
     "packets | nyalakan ip forwarding | set ip forwarding aktif | set ip forwarding on now",
     "macos=sudo sysctl -w net.inet.ip.forwarding=1",
     "freebsd=sudo sysctl net.inet.ip.forwarding=1"),
    ("sudo dmesg -T | tail -n {count=50}",
     "Show the latest kernel messages",
     "readable timestamps time dmesg kernel log messages ring buffer hardware errors pesan driver boot terakhir say",
     "show kernel messages | check kernel log | dmesg | lihat pesan kernel | last kernel messages | dmesg with "
     "readable timestamps | what does the kernel say | hardware errors in the kernel log | lihat dmesg terakhir | "
     "kernel ring buffer",
     "busybox=dmesg | tail -n {count=50}",
     "macos=sudo dmesg | tail -n {count=50}",
     "freebsd=dmesg | tail -n {count=50}"),
    ("sudo dmesg -Tw",
     "Follow the kernel messages as they come",
     "dmesg kernel messages log follow live watch stream new plug pantau",
     "follow kernel messages | watch dmesg live | tail the kernel log | pantau dmesg secara langsung",
     "busybox=dmesg -w"),
    ("sudo dmesg -T --level=emerg,alert,crit,err",
     "Show the errors among the kernel messages",
     "dmesg kernel errors only severe critical hardware fault level kesalahan",
     "only errors from dmesg | kernel errors | serious kernel problems | hardware faults in dmesg | error kernel "
     "di dmesg | last kernel errors | errors the kernel logged",
     'busybox=dmesg | grep -iE "error|fail"'),
    ("cat /proc/interrupts",
     "Show the interrupts of each CPU and device",
     "interrupts irq per cpu device count",
     "interrupts per cpu | irq counters | which device makes the interrupts"),
    ("who -b",
     "Show when the system was last booted",
     "last boot time booted reboot rebooted when restarted system server kapan date since",
     "when was the last reboot | when did the server boot | kapan terakhir server reboot | boot time of this "
     "machine | date of the last reboot | since when is the server up | server terakhir restart kapan",
     "busybox=uptime",
     "macos=sysctl kern.boottime"),
    ("last -x reboot shutdown | head -n {count=20}",
     "Show the history of reboots and shutdowns",
     "reboot shutdown history list previous reboots log riwayat often past night",
     "show reboot history | list previous reboots and shutdowns | riwayat reboot | how often was the server "
     "rebooted | all past reboots with time | who or what shut the server down | daftar reboot sebelumnya | was "
     "there a reboot last night",
     "macos=last reboot | head -n {count=20}"),
    ("sudo shutdown -r +1 'Reboot in one minute'",
     "Reboot in one minute (sudo shutdown -c cancels)",
     "reboot restart machine server computer system host now nyalakan ulang mulai bounce box",
     "reboot the server | restart the machine | how do I reboot | reboot server sekarang | reboot this box | "
     "bounce the whole machine | reboot the system | restart server now | nyalakan ulang mesin | restart server "
     "linux",
     "busybox=reboot -d 10",
     "freebsd=sudo shutdown -r +1 'Reboot in one minute'",
     "macos=sudo shutdown -r +1"),
    ("sudo shutdown -h +1 'Power off in one minute'",
     "Power off in one minute (sudo shutdown -c cancels)",
     "shutdown shut down power off poweroff halt turn machine server computer matikan",
     "shut down the server | power off this machine | matikan server | turn the server off | poweroff | halt the "
     "machine | matikan mesin sekarang | shutdown server",
     "busybox=poweroff -d 10",
     "freebsd=sudo shutdown -p +1 'Power off in one minute'",
     "macos=sudo shutdown -h +1"),
    ("sudo shutdown -c",
     "Cancel a pending shutdown or reboot",
     "cancel abort stop scheduled pending shutdown reboot batalkan mind planned restart gagalkan",
     "cancel shutdown | abort scheduled reboot | batalkan shutdown | stop the planned reboot | I changed my mind, "
     "do not shut down | gagalkan reboot terjadwal | cancel the pending restart",
     "macos=sudo killall shutdown"),
    ("sudo shutdown -r {clock=02:00}",
     "Schedule a reboot at a time of day",
     "schedule scheduled reboot at time later planned jadwalkan jam tonight nanti",
     "schedule a reboot at 02:00 | reboot server at 3am later | jadwalkan reboot jam 02:00 | reboot tonight at "
     "23:30 | restart the machine at 4am | reboot server nanti jam 03:00"),
    ("sudo shutdown -r +{minutes=10}",
     "Reboot after some minutes (sudo shutdown -c cancels)",
     "reboot restart in minutes later delayed delay after lagi",
     "reboot in 10 minutes | restart the server in 30 minutes | delayed reboot in 5 minutes | reboot 15 menit lagi"),
    ("sudo shutdown -h {clock=23:00}",
     "Power off at a time of day (sudo shutdown -c cancels)",
     "shutdown power off schedule at time later tonight jadwalkan matikan",
     "shut down the server at 23:00 | power off at 11pm | schedule a shutdown at 22:30 | matikan server jam 23:00",
     "freebsd=sudo shutdown -p {clock=23:00}"),
    ("sudo systemctl reboot --firmware-setup",
     "Reboot into the BIOS/UEFI setup",
     "reboot into bios uefi firmware setup enter masuk",
     "reboot into bios | restart into uefi setup | reboot masuk bios"),
    ("sudo systemctl suspend",
     "Put the machine to sleep",
     "suspend sleep standby hibernate machine laptop tidur",
     "suspend the machine | put this laptop to sleep | standby mode | tidurkan laptop"),
    ("jobs -l",
     "List this shell's background jobs",
     "background jobs list shell suspended bg fg ctrl-z put",
     "list background jobs | show jobs running in the background of this shell | what have I put in the "
     "background | suspended jobs | ctrl-z jobs of this shell | job yang jalan di background"),
    ("bg",
     "Let a stopped job go on in the background (after Ctrl-Z)",
     "bg background job resume continue ctrl-z stopped send latar belakang",
     "continue a ctrl-z job in the background | send the current job to the background | bg | lanjutkan job di "
     "background"),
    ("fg",
     "Bring a background job to the foreground",
     "fg foreground job bring back resume background depan",
     "bring a background job to the foreground | fg | get my background job back | kembalikan job ke foreground"),
    ("disown -h",
     "Let a background job go on after logout",
     "disown job running keep after logout already started detach close terminal",
     "keep an already running job alive after logout | disown a background job | detach a job from the terminal"),
    ("tail --pid={pid} -f /dev/null",
     "Wait until a process ends",
     "wait until process ends finish exits pid block tunggu selesai",
     "wait until process 1234 ends | wait for pid 4321 to finish | tunggu proses 99 selesai"),
    ("nohup {script} > nohup.out 2>&1 &",
     "Run a command in the background so that it goes on after logout",
     "nohup background run command keep running after logout disconnect detach script latar belakang tetap "
     "survives close die drops walau terus leave",
     "run a command in the background after logout | keep script.sh running after I disconnect | jalankan "
     "script.sh di background | nohup job.sh | start script.sh so that it survives logout | leave backup.sh "
     "running when I close the terminal | script.sh must not die when ssh drops | jalankan job.sh terus walau "
     "logout"),
    ("timeout {seconds=60} {script}",
     "Run a command, and end it if it takes longer than some seconds",
     "timeout limit time command run kill after seconds batas waktu too batasi",
     "run command with a timeout of 30 seconds | limit how long script.sh runs | kill script.sh after 10 minutes "
     "| stop a command that runs too long | timeout for job.sh | batasi waktu script.sh"),
    ("time {script}",
     "Measure how long a command takes",
     "time measure how long command takes duration execution script benchmark lama runtime",
     "measure how long script.sh takes | time how long a command takes | ukur waktu eksekusi script.sh | how long "
     "does build.sh run | duration of backup.sh | berapa lama script.sh jalan | runtime of job.sh"),
    ("ulimit -a",
     "Show the limits of this shell: open files, processes, memory",
     "ulimit limits open files maximum too many max file descriptors batas resource may current",
     "show ulimit | max open files limit | too many open files | cek batas file terbuka | limits of my shell | "
     "current ulimits | batas ulimit | how many processes may I start"),
    ("ulimit -n {number=65535}",
     "Raise the open file limit of this shell (permanent: /etc/security/limits.conf)",
     "ulimit raise increase set open files limit nofile more too many naikkan batas",
     "raise the open file limit to 65535 | increase ulimit -n to 100000 | more open files for this shell | "
     "naikkan batas open files ke 65535"),
    ("cat /proc/{pid}/limits",
     "Show the resource limits of a running process",
     "limits process running open files maximum pid ulimit nofile batas",
     "show limits of process 1234 | max open files of pid 1234 | ulimit of a running process | nofile limit of "
     "pid 4321 | resource limits of pid 99 | batas file proses 1234"),
    ("cat /proc/sys/fs/file-nr",
     "Show how many file handles the whole system has open, and the most it may",
     "file descriptors handles open count system wide number total usage",
     "how many files are open system wide | count open file descriptors | total open files of the server | is the "
     "system out of file handles | system wide file descriptor usage | total file terbuka di server",
     "macos=sysctl kern.num_files kern.maxfiles"),
    ("sudo perf top",
     "Show live which functions use the CPU (linux perf tools)",
     "perf hotspot hotspots fungsi profile profiling cpu functions hot live flame sampling hottest sample spends",
     "profile cpu usage live | perf top | which function uses the cpu | hottest functions on this cpu | perf live "
     "| sample what the kernel spends its time on | fungsi mana yang makan cpu"),
    ("sudo perf record -g -p {pid} -- sleep {seconds=30}",
     "Record where a process spends its CPU time (read it with perf report)",
     "perf record profile profiling process cpu flame graph sample callgraph",
     "profile process 1234 with perf | perf record pid 4321 for 30 seconds | record a cpu profile of pid 99"),
    ("jstack {pid}",
     "Print the stacks of all threads of a Java process",
     "java thread dump jstack stack trace threads jvm hang",
     "java thread dump of pid 1234 | stack traces of java process 4321 | jstack 99 | java app hangs, dump its "
     "threads"),
    ("watch -n {seconds=2} {script}",
     "Run a command again every few seconds and show its output",
     "highlight changes differences watch repeat command every seconds periodically run again refresh ulangi "
     "setiap rerun repeatedly",
     "run a command every 5 seconds | repeat script.sh every 2 seconds | jalankan perintah setiap 5 detik | keep "
     "running script.sh every 3 seconds | rerun a command every 10 seconds | ulangi script.sh setiap 2 detik"),
    ("cat /proc/cmdline",
     "Show the kernel's boot parameters",
     "kernel command line boot parameters options cmdline grub arguments pass",
     "show kernel boot parameters | kernel command line | which boot options did the kernel get | kernel "
     "arguments at boot | parameter boot kernel | what did grub pass to the kernel"),
    ("grep -iE 'vmx|svm' /proc/cpuinfo | head -n 1",
     "Check whether the CPU supports virtualisation (no output: no)",
     "virtualization support cpu vmx svm kvm vt-x amd-v enabled supported here mendukung virtualisasi virtualisation",
     "does my cpu support virtualization | check kvm support | is vt-x enabled | can I run kvm here | hardware "
     "virtualisation supported? | cpu mendukung virtualisasi nggak"),
    ("cat /sys/class/power_supply/BAT*/capacity",
     "Show the battery's charge in percent",
     "battery charge level percent power laptop baterai percentage left",
     "check battery level | cek baterai laptop | battery percentage | how much charge is left | sisa baterai | "
     "battery status",
     "macos=pmset -g batt",
     "freebsd=apm -l"),
    ("stress-ng --cpu {count=2} --timeout {seconds=60}s",
     "Put load on CPUs for a while, as a test (stress-ng package)",
     "stress test load cpu burn generate artificial benchmark uji beban",
     "stress test the cpu | put load on 4 cpus | generate cpu load | burn cpu for a test | uji beban cpu"),
    ("sudo sysctl -w {sysctl}={number}",
     "Set a kernel parameter until the next boot",
     "sysctl kernel parameter set change tune value temporarily ubah",
     "set vm.swappiness to 10 | set sysctl vm.max_map_count to 262144 | sysctl net.core.somaxconn to 4096 | change a "
     "kernel parameter | ubah parameter kernel vm.swappiness jadi 10"),
    ("ldd {path}",
     "List the shared libraries a program links to",
     "ldd shared libraries libs library dependencies links linked binary program loads",
     "which shared libs does /usr/sbin/nginx link to | shared libraries of /usr/bin/curl | which libraries does "
     "/usr/bin/python3 need | ldd /bin/ls | pustaka apa saja yang dipakai /usr/sbin/sshd",
     "macos=otool -L {path}"),
    ("sysctl {sysctl}",
     "Show the value of a kernel parameter",
     "sysctl kernel parameter show value read current",
     "what is vm.swappiness set to | show sysctl net.core.somaxconn | current value of fs.file-max | nilai "
     "vm.max_map_count sekarang"),
)
