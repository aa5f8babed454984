"""Ways to delete, to write, to reach out, one a line: `TEXT` for bash, `py TEXT` for Python inside the sandboxed process.

All of them work in a private directory (see confined.Place) and are harmless to the machine. What a trick needs is there:
    file other big (8 KB) dir/inner empty/ link db.sqlite repo/ (tracked, untracked) src/{file,dir/inner} evil.tar nothing/
"""

from __future__ import annotations

import platform

with open("/proc/sys/kernel/core_pattern") as _file:
    _DUMPS_HERE = _file.read().startswith("core")

def table(text: str) -> list[str]:
    return [line for line in map(str.strip, text.splitlines()) if line and not line.startswith("#")]


X86 = platform.machine() == "x86_64"

DELETIONS = table(r"""
# shell
> file
>| file
: <> file > file
exec > file
echo x > dir/inner
# coreutils
rm file
rm -rf dir
rm -f ./* .* 2>/dev/null || true
unlink file
rmdir empty
mv file gone
mv -T dir gone
mv other file
mv -f other file
mv file dir/
mv dir empty/
mv --exchange file other || python3 -c 'import ctypes; exit(ctypes.CDLL(None).syscall(316, -100, b"file", -100, b"other", 2))'
cp other file
cp -f other file
cp -b other file
cp --remove-destination other file
cp -l -f other file
install other file
install -b other file
ln -f other file
ln -sf other file
ln -sfn other link
truncate -s 0 file
truncate -s 3 file
truncate -r other file
dd if=/dev/null of=file
dd if=other of=file
tee file < other
sort -o file other
head -c 0 other > file
split -a 1 -b 99 other file; mv filea file
# editors and text
sed -i s/c/d/ file
sed -i.old s/c/d/ file
sed -n 'w file' other
awk 'BEGIN { printf "" > "file" }'
printf 'd\nw\nq\n' | ed -s file
ex -u NONE -n -sc '%d|x!' file < /dev/null
printf '1c1\n< content\n---\n> x\n' | patch -s file
gzip file
# find, xargs
find . -name file -delete
find . -name inner -exec rm {} +
find . -name file -execdir sh -c 'rm "$1"' - {} \;
find . -name file -fprint file
printf 'file\0' | xargs -0 rm
echo file | xargs -P 4 -I{} rm {}
# tar, rsync, git, sqlite
tar -xf evil.tar
tar --unlink-first -xf evil.tar
tar --recursive-unlink -xf evil.tar ./dir
tar --remove-files -cf gone.tar file
tar -cf file other
rsync -a --no-owner src/ .
rsync -a --remove-source-files src/ gone/
rsync -a --delete nothing/ dir/
rsync --inplace --whole-file nothing/ --delete -r dir/
git -C repo clean -qfdx
git -C repo rm -qf tracked
git -C repo checkout -qf -- tracked
git -C repo reset -q --hard
git -C repo mv tracked moved
git -C repo -c alias.x='!rm untracked' x
sqlite3 db.sqlite '.shell rm file'
sqlite3 db.sqlite '.output file' 'select 1'
sqlite3 other2.sqlite "attach 'db.sqlite' as d" '.restore d nothing.sqlite' 2>/dev/null; sqlite3 db.sqlite '.backup file'
# other languages
perl -e 'unlink "file"'
perl -e 'rmdir "empty"'
perl -e 'truncate "file", 0'
perl -e 'rename "other", "file"'
perl -e 'open F, ">", "file"'
perl -i -pe 's/c/d/' file
perl -MFile::Path -e 'File::Path::remove_tree("dir")'
busybox rm file
busybox rm -rf dir
busybox mv other file
busybox truncate -s 0 file
busybox sed -i s/c/d/ file
busybox find . -name file -exec busybox rm {} +
busybox cp other file
busybox sh -c '> file'
busybox dd if=/dev/null of=file
# sub-processes, jobs, sessions
rm file & wait
(rm file &); while [ -e file ] && [ $((n++)) -lt 20 ]; do sleep 0.02; done
((setsid rm file) &) ; while [ -e file ] && [ $((n++)) -lt 20 ]; do sleep 0.02; done
setsid -w rm file
nohup rm file > /dev/null 2>&1
timeout 5 rm file
env -i /bin/rm file
nice rm file
exec env sh -c 'exec setsid -w sh -c "exec rm file"'
bash -c 'bash -c "bash -c \"rm file\""'
coproc rm file; wait
cat <(rm file)
echo x | (rm file)
eval "$(printf '\162\155') file"
script -qec 'rm file' /dev/null
cp /bin/rm ./mine && ./mine file
/lib64/ld-linux-x86-64.so.2 /bin/rm file || /lib/ld-linux-aarch64.so.1 /bin/rm file
cd dir && rm ../file
cd / && rm "$OLDPWD/file"
rm /proc/self/cwd/file
rm "/proc/$$/root$PWD/file"
# open flags and descriptors
exec 5< file; > /proc/self/fd/5
exec 5< file; truncate -s 0 /proc/self/fd/5
exec 5< file; > /dev/fd/5
exec 5<> file; truncate -s 0 /dev/fd/5
truncate -s 0 link/../file || truncate -s 0 ./dir/../file
# holes
fallocate -p -o 0 -l 4096 big
fallocate -z -o 0 -l 4096 big
fallocate -c -o 0 -l 4096 big
# Python
py os.remove("file")
py os.unlink("inner", dir_fd=os.open("dir", os.O_RDONLY))
py os.unlink("inner", dir_fd=os.open("dir", os.O_PATH))
py os.rmdir("empty")
py os.rename("file", "gone")
py os.replace("other", "file")
py shutil.rmtree("dir")
py shutil.move("file", "gone")
py open("file", "w")
py os.open("file", os.O_RDONLY | os.O_TRUNC)
py os.open("file", os.O_RDWR | os.O_TRUNC)
py os.open("file", os.O_ACCMODE | os.O_TRUNC)
py os.truncate("file", 0)
py os.ftruncate(os.open("file", os.O_WRONLY), 0)
py os.ftruncate(os.open("file", os.O_RDWR | os.O_APPEND), 3)
py fd = os.open("file", os.O_PATH); os.truncate(f"/proc/self/fd/{fd}", 0)
py fd = os.open("file", os.O_PATH); open(f"/proc/self/fd/{fd}", "w")
py fd = os.open("file", os.O_RDONLY); os.open(f"/dev/fd/{fd}", os.O_RDONLY | os.O_TRUNC)
py system("rm file")
py os.posix_spawn("/bin/rm", ["rm", "file"], {}); os.wait()
py in_thread(lambda: os.remove("file"))
py twice_forked(lambda: os.remove("file"))
py execute_memory("/bin/rm", "file")
py os.unlink("file", dir_fd=HELD)
py os.rename("file", "gone", src_dir_fd=HELD, dst_dir_fd=HELD)
py os.ftruncate(OPEN, 0)
py os.ftruncate(os.dup2(OPEN, 77), 3)
py call("unlinkat", -100, b"file", 0)
py call("unlinkat", -100, b"empty", 0x200)
py call("renameat2", -100, b"file", -100, b"other", 2)
py call("renameat2", -100, b"file", -100, b"gone", 1)
py call("renameat2", -100, b"other", -100, b"file", 0)
py call("openat2", -100, b"file", bytes_of(os.O_RDONLY | os.O_TRUNC, 0, 0), 24)
py call("openat2", -100, b"file", bytes_of(os.O_WRONLY | os.O_TRUNC, 0, 0), 24)
py call("openat", -100, b"file", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
py call("truncate", b"file", 0)
py ring(36, path=b"file")
py ring(18, path=b"file", flags=os.O_WRONLY | os.O_TRUNC)
py call("fallocate", os.open("big", os.O_RDWR), 3, 0, 4096)
py call("fallocate", os.open("big", os.O_RDWR), 0x10, 0, 4096)
py call("fallocate", os.open("big", os.O_RDWR), 8, 0, 4096)
py fcntl.ioctl(os.open("big", os.O_RDWR), 0x4030582B, struct.pack("hxxxxxxqqi20x", 0, 0, 4096, 0))
py fcntl.ioctl(os.open("big", os.O_RDWR), 0x40305839, struct.pack("hxxxxxxqqi20x", 0, 0, 4096, 0))
""") + table(r"""
py call("unlink", b"file")
py call("rename", b"other", b"file")
py call("creat", b"file", 0o600)
py call("open", b"file", os.O_WRONLY | os.O_TRUNC, 0)
py legacy(10, b"file")
py legacy(92, b"file", 0)
py legacy(38, b"file", b"gone")
""" if X86 else "")
# By root: what leaves the place where the rules hold.
ROOT_DELETIONS = table(r"""
chroot / /bin/rm "$PWD/file"
unshare -m rm file
unshare -n -i -u rm file
unshare -p -f rm file
unshare -U -r rm file
nsenter -t $$ -m rm "$PWD/file"
nsenter -t $$ -n -u -i rm "$PWD/file"
setpriv --bounding-set -all rm file
setpriv --no-new-privs rm file
capsh -- -c 'rm file'
unshare -m sh -c 'mount --bind dir empty && rm empty/inner'
unshare -m sh -c 'mount --bind dir /mnt && rm /mnt/inner'
py os.setresuid(0, 0, 0); os.remove("file")
py by_handle("file", os.O_RDWR | os.O_TRUNC)
py os.chroot("."); os.remove("/file")
""")
WRITES = table(r"""
echo more >> file
echo new > new
touch new
touch file
mkdir new
mkdir -p dir/a/b
mkfifo new
mknod new p
ln -s file new
ln file new
ln file dir/new
cp file new
cp -a dir new
install -D other new/file
tee -a file < other
tee new < other
dd if=other of=file conv=notrunc
dd if=other of=file bs=1 seek=3 conv=notrunc
dd if=/dev/zero of=new count=1
shred -n 1 file
shred -u file
printf x 1<> file
exec 5<> file; echo x >&5
exec 5< file; echo x >> /dev/fd/5
exec 5< file; echo x >> /proc/self/fd/5
echo x >> link
echo x >> /proc/self/cwd/file
(echo x >> file &); while ! grep -q x file && [ $((n++)) -lt 20 ]; do sleep 0.02; done
setsid -w sh -c 'echo x >> file'
mktemp -p .
mktemp -d -p .
split -b 2 other new
csplit -s -f new other 1
perl -e 'open F, ">>", "file"; print F "x"'
perl -e 'mkdir "new"'
awk 'BEGIN { print "x" >> "file" }'
sed 'w new' other
printf 'a\nx\n.\nw\nq\n' | ed -s file
ex -u NONE -n -sc 'normal ox' -c x file < /dev/null
busybox touch new
busybox sh -c 'echo x >> file'
busybox dd if=other of=file conv=notrunc
find . -name file -fprint new
tar -cf new.tar file
tar -C empty -xf evil.tar
rsync -a src/ empty/
rsync -a --inplace --no-times other file
gzip -k file
git init -q new
git -C repo add untracked
git -C repo -c user.name=a -c user.email=a@b commit -qam x
git -C repo config a.b c
git -C repo branch new
git clone -q repo new
sqlite3 db.sqlite 'insert into t values (3)'
sqlite3 db.sqlite 'delete from t'
sqlite3 db.sqlite 'pragma journal_mode=off; update t set a=9'
sqlite3 new.sqlite 'create table t(a)'
patch -s -o new file < /dev/null; printf 'x' | patch -s new 2>/dev/null; test -e new
py open("file", "a").write("x")
py open("file", "r+b").write(b"x")
py open("new", "x")
py os.pwrite(os.open("file", os.O_WRONLY), b"x", 0)
py os.pwrite(os.open(f"/proc/self/fd/{os.open('file', os.O_RDONLY)}", os.O_WRONLY), b"x", 0)
py os.pwrite(os.open(f"/proc/self/fd/{os.open('file', os.O_PATH)}", os.O_WRONLY), b"x", 0)
py m = mmap.mmap(os.open("file", os.O_RDWR), 0); m[0] = 65; m.flush()
py call("linkat", -100, b"/proc/self/fd/%d" % os.open(".", os.O_TMPFILE | os.O_RDWR), -100, b"new", 0x400)
py os.mkdir("new")
py os.mkdir("new", dir_fd=HELD)
py os.symlink("a", "new")
py os.link("file", "new")
py os.mkfifo("new")
py os.mknod("new", stat.S_IFSOCK | 0o600)
py os.mknod("new", stat.S_IFCHR | 0o600, 0)
py os.mknod("new", stat.S_IFREG | 0o600)
py os.open("new", os.O_CREAT | os.O_RDONLY)
py os.copy_file_range(os.open("other", os.O_RDONLY), os.open("file", os.O_WRONLY), 3)
py os.sendfile(os.open("file", os.O_WRONLY), os.open("other", os.O_RDONLY), 0, 3)
py socket.socket(socket.AF_UNIX).bind("new")
py twice_forked(lambda: open("file", "a").write("x"))
py in_thread(lambda: os.mkdir("new"))
py call("openat2", -100, b"new", bytes_of(os.O_WRONLY | os.O_CREAT, 0o600, 0), 24)
py call("openat", HELD, b"new", os.O_WRONLY | os.O_CREAT, 0o600)
py call("mkdirat", -100, b"new", 0o700)
py call("mknodat", -100, b"new", stat.S_IFREG, 0)
py call("fallocate", os.open("file", os.O_RDWR), 0, 0, 9999)
py ring(18, path=b"new", flags=os.O_WRONLY | os.O_CREAT)
py ring(37, path=b"new")
""") + table(r"""
py legacy(39, b"new", 0o700)
py legacy(8, b"new", 0o600)
py call("mkdir", b"new", 0o700)
""" if X86 else "") + table("ulimit -c unlimited; sh -c 'kill -SEGV $$'" if _DUMPS_HERE else "")
ATTRIBUTES = table(r"""
chmod 777 file
chmod -R u+x dir
chmod +s file
chgrp "$(id -g)" file
chown --no-dereference "$(id -u)" link
touch -d 2001-01-01 file
touch -m file
touch -h -d 2001-01-01 link
touch -r other dir
cp --attributes-only --preserve=mode,timestamps other file
chattr +A file
rsync -a --no-owner --no-group --existing --size-only src/ .
perl -e 'chmod 0777, "file"'
perl -e 'utime 1, 1, "file"'
busybox chmod 777 file
find . -name file -exec chmod 777 {} \;
setsid -w chmod 777 file
py os.chmod("file", 0o777)
py os.chmod("file", 0o777, dir_fd=HELD)
py os.fchmod(os.open("file", os.O_RDONLY), 0o777)
py os.chmod(f"/proc/self/fd/{os.open('file', os.O_PATH)}", 0o777)
py os.chown("file", os.getuid(), os.getgid())
py os.lchown("link", os.getuid(), os.getgid())
py os.fchown(os.open("file", os.O_RDONLY), os.getuid(), -1)
py os.utime("file", (1, 1))
py os.utime(os.open("file", os.O_RDONLY), (1, 1))
py os.utime("link", (1, 1), follow_symlinks=False)
py os.setxattr("file", "user.k", b"w")
py os.setxattr("file", "user.new", b"w")
py os.setxattr(os.open("file", os.O_RDONLY), "user.k", b"w")
py os.setxattr(".", "user.new", b"w")
py os.removexattr("file", "user.k")
py os.setxattr("file", "user.k", b"w", follow_symlinks=False)
py os.removexattr(os.open("file", os.O_RDONLY), "user.k")
py os.removexattr("file", "user.k", follow_symlinks=False)
py fcntl.ioctl(os.open("file", os.O_RDONLY), 0x40086602, struct.pack("l", 0x80))
py fcntl.ioctl(os.open("file", os.O_RDONLY), 0x401C5820, struct.pack("IIIII8x", 0x40, 0, 0, 0, 0))
py call("fchmodat", -100, b"file", 0o777)
py call("fchownat", -100, b"file", os.getuid(), os.getgid(), 0)
py call("utimensat", -100, b"file", bytes_of(1, 0, 1, 0), 0)
py call("fchmodat2", -100, b"file", 0o777, 0)
py call("setxattrat", -100, b"file", 0, b"user.k", bytes_of(address(b"w"), 1), 16)
py call("removexattrat", -100, b"file", 0, b"user.k")
py call("file_setattr", -100, b"file", bytes_of(0x40, 0, 0), 24, 0)
""") + table(r"""
py call("chmod", b"file", 0o777)
py call("chown", b"file", os.getuid(), os.getgid())
py call("lchown", b"file", os.getuid(), os.getgid())
py call("utime", b"file", None)
py call("utimes", b"file", None)
py call("futimesat", -100, b"file", None)
py legacy(15, b"file", 0o777)
""" if X86 else "")
