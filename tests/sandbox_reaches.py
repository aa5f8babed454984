"""Ways to reach the network, other processes, the machine, more rights; as in sandbox_tricks. What they need is in the variables of
confined.Listeners ($TCP …) and in OTHER (a process outside), DISK (a disk, or None), FOREIGN (a directory of another user)."""

from __future__ import annotations

from sandbox_tricks import X86, table

# A listener outside hears something.
NETWORK = table(r"""
exec 3<> /dev/tcp/127.0.0.1/$TCP
exec 3<> /dev/tcp/::1/$TCP6
echo x > /dev/udp/127.0.0.1/$UDP
(exec 3<> /dev/tcp/127.0.0.1/$TCP) & wait
setsid -w bash -c "exec 3<> /dev/tcp/127.0.0.1/$TCP"
exec env bash -c "exec setsid -w bash -c 'exec 3<> /dev/tcp/127.0.0.1/$TCP'"
coproc bash -c "echo x > /dev/udp/127.0.0.1/$UDP"; wait
curl -s -m 0.3 http://127.0.0.1:$TCP/
curl -s -m 0.3 "http://[::1]:$TCP6/"
curl -s -m 0.3 -x http://127.0.0.1:$TCP http://example.invalid/
curl -s -m 0.3 --socks5-hostname 127.0.0.1:$TCP http://example.invalid/
curl -s -m 0.3 --unix-socket "$STREAM" http://x/
curl -s -m 0.3 --abstract-unix-socket "$ABSTRACT" http://x/
curl -s -m 0.3 telnet://127.0.0.1:$TCP
curl -s -m 0.3 tftp://127.0.0.1:$UDP/x
curl -s -m 0.3 ftp://127.0.0.1:$TCP/
busybox timeout 0.3 busybox wget -q -O - http://127.0.0.1:$TCP/
timeout 0.3 busybox nc 127.0.0.1 $TCP < /dev/null
timeout 0.3 busybox telnet 127.0.0.1 $TCP
timeout 0.3 busybox tftp -g -r x -l - 127.0.0.1 $UDP
timeout 0.3 busybox nslookup x.invalid 127.0.0.1:$UDP
perl -MIO::Socket::INET -e 'IO::Socket::INET->new("127.0.0.1:$ENV{TCP}")'
perl -MIO::Socket::INET -e 'IO::Socket::INET->new(Proto => "udp", PeerAddr => "127.0.0.1:$ENV{UDP}")->send("x")'
perl -MIO::Socket::IP -e 'IO::Socket::IP->new(PeerHost => "::1", PeerPort => $ENV{TCP6})'
perl -MIO::Socket::UNIX -e 'IO::Socket::UNIX->new($ENV{STREAM})'
timeout 0.3 git clone -q git://127.0.0.1:$TCP/x new
timeout 0.3 git clone -q http://127.0.0.1:$TCP/x new
timeout 0.3 rsync rsync://127.0.0.1:$TCP/x new
timeout 0.3 rsync src/file rsync://127.0.0.1:$TCP/x
timeout 0.3 ssh -F none -o BatchMode=yes -o StrictHostKeyChecking=no -p $TCP 127.0.0.1
py socket.create_connection(("127.0.0.1", TCP))
py socket.create_connection(("::1", TCP6))
py socket.socket().connect_ex(("127.0.0.1", TCP)) and os._exit(1)
py s = socket.socket(); s.bind(("127.0.0.1", 0)); s.connect(("127.0.0.1", TCP))
py socket.socket(socket.AF_INET, socket.SOCK_STREAM).sendto(b"x", 0x20000000, ("127.0.0.1", TCP))
py socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262).connect(("127.0.0.1", TCP))
exec 3<> /dev/tcp/::ffff:127.0.0.1/$TCP
py socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", UDP))
py s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.connect(("127.0.0.1", UDP)); s.send(b"x")
py s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK); s.sendmsg([b"x"], [], 0, ("127.0.0.1", UDP))
echo x > /dev/udp/::ffff:127.0.0.1/$UDP
py twice_forked(lambda: socket.create_connection(("127.0.0.1", TCP)))
py in_thread(lambda: socket.create_connection(("127.0.0.1", TCP)))
py socket.socket(fileno=ring(45, None, fd=2, offset=2)).sendto(b"x", ("127.0.0.1", UDP))
py socket.socket(fileno=ring(45, None, fd=2, offset=1)).connect(("127.0.0.1", TCP))
py execute_memory("/bin/bash", "-c", f"exec 3<> /dev/tcp/127.0.0.1/{TCP}")
""") + table(r"""
py socket.socket(fileno=legacy(359, 2, 2, 0)).sendto(b"x", ("127.0.0.1", UDP))
py socket.socket(fileno=legacy(359, 2, 1, 0)).connect(("127.0.0.1", TCP))
""" if X86 else "")
# Whoever answers there is in no sandbox: closed under every restriction.
SERVICES = table(r"""
perl -MIO::Socket::UNIX -e 'IO::Socket::UNIX->new($ENV{STREAM})'
curl -s -m 0.3 --unix-socket "$STREAM" http://x/
curl -s -m 0.3 --abstract-unix-socket "$ABSTRACT" http://x/
logger -u "$DATAGRAM" x
py socket.socket(socket.AF_UNIX).connect(STREAM)
py socket.socket(socket.AF_UNIX).connect("\0" + ABSTRACT)
py socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(b"x", DATAGRAM)
py socket.socket(socket.AF_UNIX, socket.SOCK_RAW).sendto(b"x", DATAGRAM)
py socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)[0].sendto(b"x", DATAGRAM)
py socket.socketpair(socket.AF_UNIX, socket.SOCK_RAW)[0].sendto(b"x", DATAGRAM)
py s = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC)[0]; s.connect(DATAGRAM); s.send(b"x")
py socket.socket(fileno=ring(45, None, fd=1, offset=1)).connect(STREAM)
py twice_forked(lambda: socket.socket(socket.AF_UNIX).connect(STREAM))
""") + table(r"""
py socket.socket(fileno=legacy(359, 1, 1, 0)).connect(STREAM)
""" if X86 else "")
# They end well: other processes, namespaces, keys, calls that no filter sees through. Under every restriction.
ANYBODY = table(r"""
unshare -U true
unshare -U -r true
unshare -r -n true
unshare -r -m true
kill -0 $OTHER
kill -CONT $OTHER
timeout 1 cat /proc/$OTHER/environ
bash -c 'kill -WINCH $OTHER'
py os.kill(OTHER, 0)
py resource.prlimit(OTHER, resource.RLIMIT_CORE, (0, 0))
py os.kill(OTHER, 18)
py signal.pidfd_send_signal(os.pidfd_open(OTHER), 18)
py open(f"/proc/{OTHER}/mem", "r+b")
py open(f"/proc/{OTHER}/mem", "rb")
py open(f"/proc/{OTHER}/environ", "rb").read()
py os.readlink(f"/proc/{OTHER}/cwd")
py trace(16, OTHER)
py trace(0x4206, OTHER)
py system_call(438, os.pidfd_open(OTHER), 0, 0)
py system_call(434, 1, 0) and system_call(272 if X86 else 97, 0x10000000)
py system_call(272 if X86 else 97, 0x50000000)
py system_call(435, bytes_of(0x10000000, 0, 0, 0, 17, 0, 0, 0), 64) or os._exit(0)
py system_call(56 if X86 else 220, 0x10000011, 0, 0, 0, 0) or os._exit(0)
py system_call(250 if X86 else 219, 0, -3, 1)
py system_call(248 if X86 else 217, b"user", b"opsterm-test", b"x", 1, -2)
py system_call(323 if X86 else 282, 1)
py system_call(425, 4, ctypes.create_string_buffer(120))
py os.open(os.ttyname(TTY), os.O_RDWR) and fcntl.ioctl(TTY, 0x5423, struct.pack("i", 0))
py socket.socket(socket.AF_INET).fileno() and socket.socket(38, 5, 0)
py socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 15)
""")
ROOT = table(r"""
unshare -m true
unshare -n true
unshare -p -f true
chroot / /bin/true
nsenter -t $$ -n true
nsenter -t $$ -m true
py os.chroot(".")
py bound()
py system_call(428, -100, b"dir", 1)
py system_call(430, b"tmpfs", 0)
py system_call(433, -100, b"/", 0)
py system_call(321 if X86 else 280, 0, struct.pack("IIII56x", 2, 4, 4, 1), 72)
py by_handle("file", os.O_RDONLY)
py os.open("/proc/sys/kernel/core_pattern", os.O_WRONLY)
py os.open("/proc/sys/kernel/core_pattern", os.O_RDWR)
py os.open("/proc/sys/vm/drop_caches", os.O_WRONLY)
py os.open("/dev/kmsg", os.O_WRONLY)
py os.open("/dev/kmsg", os.O_RDWR)
py open("/proc/self/oom_score_adj", "r+b").write(b"1000")
py os.open(f"/proc/{OTHER}/oom_score_adj", os.O_WRONLY)
py os.open(f"/proc/{OTHER}/attr/exec", os.O_WRONLY)
py os.open("/sys/kernel/mm/transparent_hugepage/enabled", os.O_WRONLY)
py os.open(DISK, os.O_WRONLY)
py os.open(DISK, os.O_RDWR)
py fd = os.open(DISK, os.O_PATH); os.open(f"/proc/self/fd/{fd}", os.O_WRONLY)
py os.mknod("disk", stat.S_IFBLK | 0o600, os.stat(DISK).st_rdev)
py os.mknod("null", stat.S_IFCHR | 0o600, os.makedev(1, 3))
py system_call(172, 0) if X86 else system_call(97, 0x20000)
py socket.sethostname(socket.gethostname())
py fcntl.ioctl(TTY, 0x5412, b"x")
""")
# What root may because it is root: none of it is left under no_sudo.
POWERS = table(r"""
chown 1 file
chgrp 1 file
cat "$FOREIGN/file"
ls "$FOREIGN"
touch "$FOREIGN/new"
chmod 700 "$FOREIGN"
rm "$FOREIGN/file"
setpriv --reuid 65534 --clear-groups true
setpriv --regid 65534 --clear-groups true
setpriv --clear-groups true
capsh --uid=65534 -- -c 'exit 0'
setcap cap_net_raw+ep file
kill -0 $FOREIGN_PID
chroot / /bin/true
unshare -m true
unshare -n true
busybox chown 1 file
perl -e 'exit !chown 1, 1, "file"'
find file -exec chown 1 {} +
setsid -w chown 1 file
chown 1 file & wait $!
py os.setuid(65534)
py os.setgid(65534)
py os.setgroups([1])
py os.seteuid(65534)
py os.setresuid(1, 1, 1)
py os.chown("file", 1, 1)
py os.setxattr("file", "trusted.k", b"v")
py os.setpriority(os.PRIO_PROCESS, 0, -5)
py os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
py socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)
py socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
py os.mknod("null", stat.S_IFCHR | 0o600, os.makedev(1, 3))
py os.chroot(".")
py open(FOREIGN + "/file").read()
py os.kill(FOREIGN_PID, 0)
py twice_forked(lambda: os.chown("file", 1, 1)); os.stat("file").st_uid == 1 or os._exit(1)
""")
# A program of root's that anybody may run as root (sid), as root's group (sgid), or with a capability (caps): who is it then?
RISING = table(r"""
./sid
exec ./sid
(./sid)
./sid & wait
(./sid | cat)
"$PWD/sid"
/proc/self/cwd/sid
setsid -w ./sid
nohup ./sid
env -i ./sid
nice ./sid
timeout 5 ./sid
stdbuf -o0 ./sid
exec env sh -c 'exec setsid -w sh -c "exec ./sid"'
bash -c 'bash -c "bash -c ./sid"'
bash -p -c ./sid
find sid -exec ./{} \;
find sid -execdir {} \;
echo | xargs ./sid -u | sed s/^0/uid=0/
ln -s sid link2; ./link2
cat <(./sid)
coproc ./sid; cat <&"${COPROC[0]}"
eval ./s''id
script -qec ./sid /dev/null
perl -e 'exec "./sid"'
perl -e 'system "./sid"'
perl -e 'print `./sid`'
awk 'BEGIN { system("./sid") }'
sed -n '1e ./sid' file
printf '!./sid\nq\n' | ed -s file
git -c alias.x='!./../sid' -C repo x
tar -cf /dev/null --checkpoint=1 --checkpoint-action=exec=./sid file
sqlite3 db.sqlite '.shell ./sid'
rsync -e './sid -u; ./sid #' x:y . ; ./sid
busybox sh -c ./sid
busybox env ./sid
busybox timeout 5 ./sid
busybox find sid -exec ./{} \;
/usr/bin/python3 -c 'import os; os.execv("./sid", ["sid"])'
/usr/bin/python3 -c 'import subprocess; subprocess.run("./sid")'
/usr/bin/python3 -c 'import os; os.posix_spawn("./sid", ["sid"], {}); os.wait()'
/usr/bin/python3 -c 'import os; fd = os.open("sid", os.O_PATH); os.execv(f"/proc/self/fd/{fd}", ["sid"])'
/usr/bin/python3 -c 'import os; os.execve(os.open("sid", os.O_PATH), ["sid"], {})'
./sgid
setsid -w ./sgid
./caps -e '$< = 0; $> = 0; exec "/usr/bin/id"'
./caps -MPOSIX -e 'POSIX::setuid(0); exec "/usr/bin/id"'
unshare -U -r id
unshare -r setsid -w id
bwrap --unshare-user --uid 0 --ro-bind / / id
""")
