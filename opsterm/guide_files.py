"""Guide entries: finding, copying, permissions, archives, backups. Row format: see guide.py."""

ROWS = (
    # +1G is exact for "larger than": find rounds sizes up to whole units, so only above 1 GiB is it 2 or more.
    ("find {dir=.} -xdev -type f{filter=} -size +{size} -exec ls -lh {} +",
     "Find files larger than a size, without crossing into other filesystems",
     "file files large big huge larger bigger greater over above more than exceed at least size besar lebih dari under "
     "giant",
     "find files larger than 1GB in /var/log | files over 500MB | cari file log lebih dari 1GB | file lebih besar dari "
     "100 MB di /home | files bigger than 2G on the root filesystem | list all files over 500MB under /var | which "
     "files exceed 200MB | big files above 1GB in /opt | *.log files larger than 100MB | cari file yang ukurannya di "
     "atas 500MB | file gede lebih dari 2GB di /var",
     "busybox=find {dir=.} -xdev -type f{filter=} -size +{kib}k -exec ls -lh {} +"),
    # bytes, not -1G: find rounds up, so -size -1G would match empty files only.
    ("find {dir=.} -xdev -type f{filter=} -size -{bytes}c -exec ls -lh {} +",
     "Find files smaller than a size, without crossing into other filesystems",
     "file files small smaller less than under below size kecil kurang dari",
     "find files smaller than 10KB | files less than 1MB in /tmp | cari file kurang dari 5MB | tiny files below 1KB in "
     "/srv | list *.jpg smaller than 20KB | file berukuran kurang dari 10KB"),
    ("find {dir=.} -xdev -type f{filter=} -printf '%s\\t%p\\n' | sort -rn | head -n {count=20} | numfmt --field=1 "
     "--to=iec",
     "List the largest files below a directory, biggest first",
     "largest biggest heaviest files top list huge big space eating using taking most terbesar file under hog which "
     "individual single gede",
     "find the 10 largest files | biggest files in /var | top 20 largest files | file terbesar di /home | cari 10 file "
     "paling besar | top 10 biggest files | which single files take the most space | largest files under /var/lib | "
     "biggest files on this server | find big files hogging the disk | largest .log files in /var/log | file paling "
     "gede di server ini | cari file terbesar di /var",
     "macos=find {dir=.} -xdev -type f{filter=} -exec stat -f '%z %N' {} + | sort -rn | head -n {count=20}",
     "freebsd=find {dir=.} -xdev -type f{filter=} -exec stat -f '%z %N' {} + | sort -rn | head -n {count=20}",
     "busybox=find {dir=.} -xdev -type f{filter=} -exec du -k {} + | sort -rn | head -n {count=20}"),
    ("find {dir=.} -iname {pattern}",
     "Find files by name, ignoring case",
     "find search locate look where file files name named called extension ending all log conf nama cari dimana "
     "bernama ekstensi berakhiran whose contains path location somewhere lokasi letak",
     "find file named `nginx.conf` | find all .log files in /var | where is the file php.ini | cari file bernama "
     "config.yml | search for *.txt files | find a file by name | find *.conf under /etc | find *.log | locate file "
     "`docker-compose.yml` under /srv | where is `my.cnf` stored | files with a name like *backup* | recursively list "
     "all .sql files | search the whole system for a file called `settings.py` | cari semua file .jpg di /home"),
    ("find {dir=.} -type d -iname {pattern}",
     "Find directories by name, ignoring case",
     "find search locate directory folder directories named called cari",
     "find directory named `node_modules` | find a folder called `cache` | cari folder bernama `backup` | where is the "
     "directory `site-packages` | look for folders named `tmp` under /srv | all directories called `logs` | folder "
     "`vendor` ada di mana"),
    ("find {dir=.} -maxdepth 1 -mindepth 1 -type d",
     "List only the subdirectories of a directory",
     "list only directories folders subdirectories not files just direct hanya",
     "ls directories only, no files | list directories without files | list subfolders one level deep | tampilkan "
     "folder tanpa file"),
    ("find {dir=.} -maxdepth 1 -type f",
     "List only the files of a directory, not its subdirectories",
     "list only files not directories folders without subdirectories non-recursive just hanya",
     "list regular files without folders | ls without directories"),
    ("find {dir=.} -type f{filter=} -mtime -{days=1} -exec ls -lh {} +",
     "Find files changed within the last days",
     "modified changed recently last days newer edited touched since today yesterday within recent diubah terakhir "
     "baru berubah past new",
     "files modified in the last 7 days | find recently changed files | file yang diubah 2 hari terakhir | files "
     "changed today in /etc | what was changed in /etc during the last 24 hours | what was changed in /etc today | "
     "files modified since yesterday | which config files changed in the last 3 days | new files in /srv/uploads this "
     "week | files edited in the past 2 weeks | modified within 24 hours | file yang diubah hari ini | file apa saja "
     "yang berubah seminggu terakhir"),
    ("find {dir=.} -type f{filter=} -mmin -{minutes=60} -exec ls -lh {} +",
     "Find files changed within the last minutes",
     "modified changed recently minutes hour hours last within jam menit terakhir past just ago few new",
     "files changed in the last 30 minutes | files modified in the last hour in /etc | file yang berubah 15 menit "
     "terakhir | what files changed in the past 10 minutes | files written within the last hour | which files were "
     "just modified | files changed in the last 2 hours under /var | file yang baru berubah 30 menit terakhir"),
    ("find {dir=.} -type f{filter=} -mtime +{days} -exec ls -lh {} +",
     "List files older than a number of days",
     "older than old days list show not modified ago lama lebih tua untouched outdated stale",
     "find files older than 30 days | list .log files older than 90 days in /var/log | cari file lebih lama dari 30 "
     "hari | which files are older than a year | show backups older than 2 weeks in /backup | old files in /tmp, more "
     "than 60 days old | file yang umurnya lebih dari 1 tahun | tampilkan file lama di atas 90 hari"),
    ("find {dir=.} -type f -newermt {date}{filter=} -exec ls -lh {} +",
     "List files changed since a date",
     "files modified changed since after date newer tanggal sejak setelah",
     "files changed since 2024-05-01 | files newer than 2024-01-15 in /srv | what was modified after 2024-03-10 | file "
     "yang diubah sejak tanggal 2024-02-01"),
    ("find {dir=.} -xdev -type f{filter=} -printf '%T@ %Tc %p\\n' | sort -rn | head -n {count=20} | cut -d' ' -f2-",
     "List the most recently changed files below a directory, newest first",
     "newest latest recently changed modified files recursive recursively below tree most last terbaru",
     "most recently modified files recursively | newest files in the whole tree under /srv | last 10 files modified "
     "anywhere below /var/www | what was written last under /data | file yang terakhir diubah di semua subfolder",
     "macos=find {dir=.} -xdev -type f{filter=} -exec stat -f '%m %Sm %N' {} + | sort -rn | head -n {count=20}",
     "freebsd=find {dir=.} -xdev -type f{filter=} -exec stat -f '%m %Sm %N' {} + | sort -rn | head -n {count=20}",
     "busybox=find {dir=.} -xdev -type f{filter=} -exec stat -c '%Y %y %n' {} + | sort -rn | head -n {count=20}"),
    ("find {dir=.} -xdev -type f{filter=} -printf '%T+ %p\\n' | sort | head -n {count=20}",
     "List the oldest files below a directory, oldest first",
     "oldest files first earliest ancient terlama tertua",
     "oldest files in /backup | which files are the oldest | show the 10 oldest files under /srv | file paling lama di "
     "/backup",
     "macos=find {dir=.} -xdev -type f{filter=} -exec stat -f '%m %Sm %N' {} + | sort -n | head -n {count=20}",
     "freebsd=find {dir=.} -xdev -type f{filter=} -exec stat -f '%m %Sm %N' {} + | sort -n | head -n {count=20}",
     "busybox=find {dir=.} -xdev -type f{filter=} -exec stat -c '%Y %y %n' {} + | sort -n | head -n {count=20}"),
    ("find {dir=.} -type f{filter=} -mtime +{days} -exec rm -i -- {} +",
     "Delete files older than a number of days, asking before each (drop -i once the list is right)",
     "delete remove purge clean cleanup older than old days hapus bersihkan lama prune expire past retention keep "
     "rotate lebih tua",
     "delete files older than 30 days in /tmp | remove logs older than 7 days | hapus file lebih dari 14 hari di "
     "/backup | purge logs older than 14 days from /var/log/app | delete backups older than 2 weeks | delete *.log "
     "files older than 30 days in /var/log/app | remove everything older than 90 days from /tmp | delete old files in "
     "/backup, keep only the last 7 days | remove files not modified for 60 days | hapus log yang lebih lama dari 7 "
     "hari | hapus file lama di /tmp lebih dari 30 hari | hapus file log yang lebih tua dari 30 hari di /var/log/app "
     "| delete log files older than 14 days in /srv/logs"),
    ("find {dir=.} -type f -name {pattern} -exec rm -i -- {} +",
     "Delete files whose name matches, asking before each",
     "delete remove all files matching extension name pattern hapus semua recursively every everywhere",
     "delete all .tmp files | remove all *.bak files in /home | hapus semua file .log | delete every *.pyc file "
     "recursively | recursively remove all *.log files under /srv | remove all files ending in .swp | delete files "
     "named `core` in /tmp | hapus semua file .bak di /home"),
    ("find {dir} -type f -empty -exec rm -i -- {} +",
     "Delete empty files, asking before each",
     "delete remove empty zero byte files kosong hapus",
     "delete empty files in /srv/spool | remove all zero byte files in /data | hapus file kosong"),
    ("find {dir} -depth -type d -empty -exec rmdir -v -- {} +",
     "Delete empty directories, nested ones too",
     "delete remove empty directories folders rmdir clean kosong hapus",
     "delete empty directories in /srv/spool | remove all empty folders under /srv | clean up empty dirs, remove them "
     "recursively | hapus semua folder kosong"),
    ("find {dir=.} -type f -empty",
     "Find empty files",
     "empty zero byte size files find kosong",
     "find empty files | find zero byte files in /data | cari file kosong | files of zero size | list all empty files "
     "under /srv | file yang isinya kosong"),
    ("find {dir=.} -type d -empty",
     "Find empty directories",
     "empty directories folders find kosong",
     "find empty directories | list empty folders | cari folder kosong | which directories have nothing in them | "
     "directories without files | folder mana yang kosong"),
    ("find {dir=.} -user {user} -ls",
     "Find files owned by a user",
     "owned belonging owner user files milik",
     "find files owned by user `alice` | files belonging to `www-data` in /var | cari file milik user `budi` | which "
     "files does user `bob` own under /srv | list everything owned by `jenkins` in /opt | all files of user `deploy` | "
     "file apa saja yang dimiliki `andi` di /home"),
    ("find {dir=.} -group {group} -ls",
     "Find files that belong to a group",
     "files group belonging owned grup milik find",
     "find files of group `www-data` | files owned by group `developers` in /srv | cari file milik grup `staff`"),
    ("sudo find {dir=/} -xdev '(' -nouser -o -nogroup ')' -ls",
     "Find files whose owner or group no longer exists",
     "orphan orphaned no owner unowned nouser deleted user files",
     "find files without owner | find orphaned files | files belonging to a deleted user | files with no valid owner "
     "or group | unowned files on the system | file yang tidak punya pemilik"),
    ("sudo find {dir=/} -xdev -type f -perm /6000 -ls",
     "Find set-uid and set-gid programs",
     "suid setuid sgid setgid files binaries special permission security audit",
     "find suid files | list setuid binaries | suid | which programs run as root because of setuid | programs with "
     "setuid or setgid bit | cari file suid"),
    ("sudo find {dir=/} -xdev -type f -perm -0002 -ls",
     "Find files that everyone may write to",
     "world writable files permission 777 everyone insecure anyone write chmod",
     "find world writable files | which files can anybody write to | insecure files writable by everyone in /var/www"),
    ("find {dir=.} -type f -perm {mode} -ls",
     "Find files that have exactly these permissions",
     "permission permissions mode perm exactly files find with izin",
     "find files with permissions 600 | which files in /srv have mode 755 | files with exactly perm 644 | cari file "
     "dengan izin 640 di /etc"),
    ("find {dir=.} -type f -perm -u+x",
     "Find executable files",
     "executable files scripts find programs",
     "find executable files | which files in /opt are executable | list all executables under /usr/local | cari file "
     "yang executable"),
    ("find {dir=.} -xtype l",
     "Find broken symbolic links",
     "broken dangling symlinks symbolic links find rusak point nowhere missing target",
     "find broken symlinks | find dangling symbolic links | symlinks that point nowhere | list dead symlinks under "
     "/opt | which symbolic links are broken | symlink yang rusak di /srv",
     "macos=find -L {dir=.} -type l",
     "busybox=find -L {dir=.} -type l",
     "freebsd=find -L {dir=.} -type l"),
    ("find {dir=.} -type l -ls",
     "List the symbolic links below a directory and where they point",
     "symlinks symbolic links list all find target point",
     "list all symlinks | which files here are symbolic links | show symlinks in /etc with their targets | daftar "
     "symlink di folder ini"),
    ("find {dir=.} -type f -exec md5sum {} + | sort | uniq -w32 -D",
     "Find files with identical contents",
     "duplicate duplicated identical same files find duplikat ganda photos pictures copies twice",
     "find duplicate files | list identical files in /data | cari file duplikat | which files are copies of each other "
     "| find files with the same content under /photos | same file stored twice | file yang dobel isinya sama",
     "macos=find {dir=.} -type f -exec md5 -r {} + | sort"),
    ("find {dir=.} -type f{filter=} | wc -l",
     "Count the files below a directory",
     "count number how many files directory folder jumlah berapa hitung banyak total recursively",
     "count files in /var/log | how many files are in this directory | hitung jumlah file di folder | how many files "
     "does /srv have | number of files under /data, recursively | how many .jpg files are there in /photos | file "
     "count of a folder | ada berapa file di folder ini"),
    ("for d in {dir=.}/*/; do printf '%6d %s\\n' \"$(find \"$d\" -type f | wc -l)\" \"$d\"; done | sort -rn",
     "Count the files in each subdirectory, most first",
     "count files per each every subdirectory directory folder",
     "number of files in each subfolder of /srv | which subfolder has how many files in it | hitung file di tiap "
     "folder | file count for each subdirectory"),
    ("ls -lah {dir=}",
     "List all files of a directory with size, owner and permissions, hidden ones too",
     "list files directory contents hidden all dotfiles show permissions details owner human long isi tampilkan "
     "tersembunyi la ll dir",
     "list files in this directory | show hidden files | list all files with sizes | tampilkan isi folder /etc | ls | "
     "show the contents of directory /opt | list files with permissions and owner | directory listing with human "
     "readable sizes | list files including hidden ones | who owns the files in /var/www | lihat isi folder ini | "
     "tampilkan file tersembunyi"),
    ("ls -1A {dir=}",
     "List only the names in a directory, one per line",
     "ls names only one per line bare plain just nama",
     "file names one per line in /srv | ls without details, just the names"),
    ("ls -lahR {dir=}",
     "List a directory and everything below it, recursively",
     "ls list recursive recursively subdirectories all files below including rekursif subfolder",
     "list files recursively | ls recursive | show everything in a folder and its subfolders | tampilkan semua file "
     "sampai subfolder"),
    ("ls -ld -- {path}",
     "Show the permissions and owner of one file or directory itself",
     "permissions owner itself who owns izin pemilik",
     "what are the permissions of /etc/shadow | who owns /srv/data | show owner and group of file.txt | which "
     "permissions does folder /opt/app have | siapa pemilik file data.csv | cek permission file /etc/passwd"),
    ("ls -laht {dir=} | head -n {count=20}",
     "List a directory, newest files first",
     "list sort sorted newest latest recent files by time date order modification terbaru urutkan",
     "list files sorted by date | show newest files in /backup | tampilkan file terbaru | most recent files in /backup "
     "| latest file in a directory | ls sorted by time, newest on top | what is the newest file in /srv/uploads | what "
     "was the last backup written to /backup | urutkan file berdasarkan tanggal | file terbaru di folder ini"),
    ("ls -lahtr {dir=} | tail -n {count=20}",
     "List a directory, newest files at the bottom",
     "ls sort sorted time reverse order oldest first newest last bottom",
     "ls with newest at the bottom | list files sorted by time in reverse, oldest first"),
    ("ls -lahS {dir=} | head -n {count=20}",
     "List a directory, biggest files first",
     "list sort sorted by size files order urutkan ukuran",
     "list files sorted by size | sort files by size in /tmp | urutkan file berdasarkan ukuran | ls by size | order "
     "the files of this directory by size, biggest first | list /var/log sorted by file size | isi folder diurutkan "
     "dari yang terbesar"),
    ("tree -L {count=2} {dir=.}",
     "Show a directory as a tree, some levels deep (needs the tree package)",
     "tree directory structure hierarchy recursive pohon struktur nested layout",
     "show directory tree | show folder structure of /opt | tampilkan struktur folder | show nested folders of /srv 3 "
     "levels deep | directory structure of this project | visualize the folder hierarchy | lihat struktur direktori "
     "/opt",
     "busybox=find {dir=.} -maxdepth {count=2}"),
    ("tree -d -L {count=2} {dir=.}",
     "Show only the directories as a tree (needs the tree package)",
     "tree directories folders only no files structure",
     "tree of directories only | folder tree without files",
     "busybox=find {dir=.} -maxdepth {count=2} -type d"),
    ("stat {path}",
     "Show a file's size, permissions, owner and timestamps",
     "stat details metadata information file timestamps modified created accessed when time informasi kapan timestamp "
     "inode last mtime ctime atime octal exact birth",
     "show file details of /etc/passwd | when was file.txt modified | get file metadata | kapan file ini diubah | when "
     "was /etc/nginx/nginx.conf last changed | modification time of file.txt | inode number and timestamps of a file | "
     "when was this file created | last access time of /srv/db.sqlite | kapan terakhir file config.yml diubah"),
    ("stat -c '%a %U:%G %n' -- {path}",
     "Show a file's permissions as a number, with owner and group",
     "octal numeric number permissions chmod mode stat value angka",
     "octal permissions of /etc/passwd | show permission of a file as a number | numeric chmod value of script.sh | "
     "permission file dalam angka",
     "macos=stat -f '%Lp %Su:%Sg %N' {path}",
     "freebsd=stat -f '%Lp %Su:%Sg %N' {path}"),
    ("namei -l {path}",
     "Show owner and permissions of every directory on the way to a file (to see why access is denied)",
     "namei permission denied path every directory component parents why cannot access owner mode parent every",
     "permission denied on /srv/app/data/file.txt, why | permissions of every directory along a path | namei "
     "/var/www/html/index.html | why can www-data not read /home/app/site | kenapa permission denied waktu akses "
     "/srv/data | owner and mode of every parent of a path | permissions of all parents of /srv/data/a.txt",
     "macos=ls -lde {path}"),
    ("file {path}",
     "Tell what kind of data a file holds",
     "file type kind format mime what determine tipe jenis",
     "what type of file is data.bin | determine file type | tipe file apa ini | is /usr/bin/ls 32 or 64 bit | what "
     "type of data is in this file | identify the type of unknown.dat | mime type of image.png | cek ini file apa, "
     "formatnya"),
    ("cp -ai -- {src} {dest}",
     "Copy a file or directory with its attributes, asking before overwriting",
     "copy cp duplicate file directory folder recursive recursively salin copas kopi preserve keeping permissions "
     "another place gandakan",
     "copy report.txt to /backup | copy directory /etc/nginx to /root/nginx | salin file a.txt ke /tmp | how do I copy "
     "a folder recursively | copy /etc to /root/etc-copy keeping permissions | copy a.txt to b.txt | copy folder "
     "/srv/app to /srv/app2 with all its contents | cp a directory | copy /etc/hosts into /tmp | copy files preserving "
     "permissions and timestamps | kopi folder /data ke /backup | salin direktori /var/www ke /tmp"),
    ("cp -an -- {src} {dest}",
     "Copy a file or directory without overwriting anything that is there already",
     "copy cp no clobber without overwriting existing skip",
     "copy /a to /b without overwriting existing files | cp no clobber | copy only files that do not exist yet at the "
     "destination | salin tanpa menimpa file yang sudah ada"),
    ("mv -i -- {src} {dest}",
     "Move or rename a file or directory, asking before overwriting",
     "move rename mv file directory folder pindah pindahkan ganti nama namanya relocate",
     "move file.txt to /tmp | rename old.txt to new.txt | pindahkan data.csv ke /backup | ganti nama file a.txt "
     "menjadi b.txt | mv a.txt b.txt | move directory /srv/old to /srv/archive | rename a folder | rename file "
     "report.txt to report-old.txt | move everything from /tmp/upload to /srv | pindahin file a.log ke /tmp | ubah "
     "nama folder /srv/a jadi /srv/b"),
    ("rename -n 's/{oldext}$/{newext}/' -- *",
     "Show how a bulk rename of file extensions would go (perl rename); drop -n to do it",
     "bulk batch rename many multiple files extension change mass massal",
     "rename multiple files at once | bulk rename files | change extension of all files | mass rename of files | mass "
     "rename | rename banyak file sekaligus",
     "rhel=rename -n -v .{oldext} .{newext} -- *",
     "arch=rename -n -v .{oldext} .{newext} -- *"),
    ("rm -i -- {path}",
     "Delete a file, asking first",
     "delete remove rm file erase hapus",
     "delete file old.log | remove /tmp/test.txt | hapus file data.csv | how to delete a file | delete a file please | "
     "get rid of the file core.dump | delete the file /var/tmp/big.iso | hapus berkas lama.txt | buang file "
     "sampah.log"),
    ("rm -rI -- {dir}",
     "Delete a directory and everything in it, asking once first",
     "delete remove rm directory folder recursive recursively contents hapus non-empty rf rmdir everything subfolders",
     "delete directory /tmp/build | remove a folder and all its contents | hapus folder /opt/old | rm -r a directory | "
     "remove non-empty directory /opt/app-old | delete the folder /srv/test recursively | erase directory /tmp/cache "
     "and everything in it | hapus direktori /tmp/build beserta isinya | hapus folder yang ada isinya",
     "macos=rm -ri -- {dir}",
     "busybox=rm -ri -- {dir}",
     "freebsd=rm -rI -- {dir}"),
    ("mkdir -p -- {dir}",
     "Create a directory with its parents",
     "create make new directory folder mkdir nested parents buat folders subfolders path missing",
     "create directory /srv/app/data | make a new folder | buat folder baru /data/logs | mkdir | make directory "
     "/opt/app/releases including parents | create nested folders /data/a/b/c | create folder ~/projects | bikin "
     "direktori /srv/app | bikin folder baru"),
    ("touch -- {path}",
     "Create an empty file, or update a file's timestamp",
     "create new empty file touch timestamp update buat kosong blank set now",
     "create an empty file notes.txt | update timestamp of file | buat file kosong test.txt | create blank file "
     "todo.md | make a new empty file called notes.txt | set the modification time of a file to now | bikin file "
     "kosong data.txt"),
    ("ln -s -- {src} {dest}",
     "Create a symbolic link: first what it points to, then the link",
     "symlink symbolic soft link create make shortcut tautan buat ln pointing pointing points",
     "create a symlink from /opt/app to /usr/local/bin/app | make a symbolic link | buat symlink | symlink "
     "/etc/nginx/sites-available/app to /etc/nginx/sites-enabled/app | create soft link from /data/www to /var/www | "
     "link /opt/java-17 as /opt/java | make /usr/bin/python a symlink to /usr/bin/python3 | bikin symlink "
     "/srv/current ke /srv/release-5 | create a symlink in /usr/local/bin for /opt/app/run"),
    ("ln -sfn -- {src} {dest}",
     "Point an existing symbolic link at something else",
     "symlink change replace update repoint switch existing link target overwrite ln",
     "change an existing symlink to point to /srv/release-6 | update symlink /srv/current to /srv/releases/42 | "
     "repoint a symlink | overwrite existing symbolic link | ganti tujuan symlink"),
    ("ln -- {src} {dest}",
     "Make a hard link: a second name for the same file",
     "hard link hardlink create ln second name same file inode",
     "create a hard link from a.txt to b.txt | hardlink a file | buat hard link"),
    ("readlink -f {path}",
     "Show the real path a symbolic link leads to",
     "readlink resolve follow symlink target real absolute path where points symbolic link final",
     "where does symlink /usr/bin/java point | resolve symlink | where does /etc/localtime link to | what is the "
     "target of this symlink | follow the symlink /usr/bin/python to the real file | symlink /usr/bin/vi mengarah ke "
     "mana"),
    ("chmod {mode} -- {path}",
     "Change a file's permissions",
     "chmod change set permission permissions mode file rights izin hak akses ubah octal readable writable",
     "chmod 644 index.html | set permissions of file.txt to 600 | change file permissions | ubah izin file a.sh "
     "menjadi 755 | chmod 600 ~/.ssh/id_rsa | make secret.key readable only by the owner, mode 600 | set mode 640 on "
     "/etc/app.conf | change permission of /srv/data to 755 | chmod u+rw file.txt | ganti permission file .env jadi "
     "600 | ubah hak akses file a.txt ke 644"),
    ("chmod go-w -- {path}",
     "Take write permission away from everybody but the owner",
     "remove write permission others group only owner may cabut tulis chmod",
     "remove write permission for others on file.txt | nobody but the owner should write to config.php | take away "
     "write access from group and others | cabut izin tulis orang lain dari file a.conf"),
    ("chmod go= -- {path}",
     "Make a file or directory private: only its owner may use it",
     "private only owner readable nobody else secret chmod restrict read mine",
     "make file private | nobody else should see the directory ~/private | restrict file to its owner | file ini hanya "
     "bisa dibaca pemiliknya"),
    ("chmod +x -- {path}",
     "Make a file executable",
     "executable execute chmod script runnable make run permission bisa dijalankan eksekusi denied running ./ allow",
     "make script.sh executable | give execute permission to deploy.sh | buat script.sh bisa dieksekusi | I cannot run "
     "my script, permission denied | set executable bit on /usr/local/bin/tool | allow execution of install.sh | "
     "script tidak bisa dieksekusi"),
    ("find {dir=.} -type d -exec chmod 755 {} + -o -type f -exec chmod 644 {} +",
     "Set directories to 755 and files to 644 recursively",
     "recursive recursively chmod permissions directories files 755 644 web fix all rekursif dirs under below",
     "set permissions recursively on /var/www | chmod 755 for directories and 644 for files | chmod folders 755 and "
     "files 644 | fix permissions of a web root | chmod directories 755 and files 644 recursively | set sane "
     "permissions on all files and folders in /srv/site | benerin permission folder web /var/www/html | dirs 755 "
     "files 644 under /srv/app | directories 755 and files 644 below /var/www"),
    ("sudo chown {user} -- {path}",
     "Change the owner of a file",
     "chown change owner ownership file pemilik ubah ganti give",
     "change owner of file.txt to `alice` | ubah pemilik file data.csv menjadi `budi` | chown file.txt to `bob` | make "
     "`alice` the owner of report.pdf | file.txt should belong to user `deploy` | ganti pemilik file log.txt ke "
     "`andi`"),
    ("sudo chown {user}:{group} -- {path}",
     "Change the owner and group of a file",
     "chown owner and group both user together change file pemilik grup",
     "change owner and group of file.txt to user `alice` group `staff` | set owner `www-data` and group `www-data` on "
     "index.php | chown user and group of a file"),
    ("sudo chown -R {user}: -- {dir}",
     "Change owner and group of a directory and everything in it",
     "chown recursive recursively change owner ownership directory folder all files under pemilik rekursif group whole "
     "tree subfolders everything below give",
     "change owner of /var/www to `www-data` recursively | chown folder recursively | ganti pemilik folder /srv/app ke "
     "user `deploy` | chown -R `www-data` /var/www/html | give user `deploy` the whole directory /srv/app | make "
     "`jenkins` owner of everything under /opt/ci | change ownership of all files in /data to `postgres` | chown semua "
     "isi folder /srv ke `budi`"),
    ("sudo chown --reference={src} -- {dest}",
     "Give a file the same owner and group as another file",
     "chown reference same owner as another file copy ownership",
     "take over the ownership of a.txt for b.txt | give b.conf the same owner as a.conf | chown with reference file"),
    ("chmod --reference={src} -- {dest}",
     "Give a file the same permissions as another file",
     "chmod reference same permissions as another file copy mode",
     "take over the mode of a.sh for b.sh | give b.conf the same permissions as a.conf | chmod with reference file"),
    ("sudo chgrp {group} -- {path}",
     "Change the group of a file or directory",
     "chgrp change group ownership file grup ubah",
     "change group of file.txt to `staff` | chgrp a file | ubah grup file data.txt ke `dev` | set group `www-data` on "
     "/var/www/html/index.php | make group `developers` own the file notes.txt | ganti grup file a.txt ke `staff`"),
    ("sudo chgrp -R {group} -- {dir}",
     "Change the group of a directory and everything in it",
     "chgrp recursive recursively group directory folder everything grup rekursif",
     "change group of /srv/app recursively to `devteam` | chgrp -R to group `www-data` on /var/www | ganti grup folder "
     "/data dan isinya ke `staff`"),
    ("sudo chmod g+s -- {dir}",
     "Let new files of a directory inherit its group (set-gid directory)",
     "setgid inherit group directory new files shared team folder chmod g+s sgid",
     "new files should inherit the group of the directory /srv/shared | set the setgid bit on directory /srv/team | "
     "shared folder for a group, files keep the group"),
    ("sudo chmod +t -- {dir}",
     "Let only the owner of a file delete it from a shared directory (sticky bit)",
     "sticky bit shared directory delete others own files only chmod +t",
     "set the sticky bit on /srv/shared | users must not delete files of others in a shared directory | sticky bit on "
     "a folder"),
    ("getfacl {path}",
     "Show the access control list of a file",
     "acl access control list getfacl show extended permission acls",
     "show acl of /srv/data | view access control list | getfacl /srv/share | which acls are set on /data | what does "
     "the plus sign after the permissions mean, show the acl | lihat acl folder /data | see the ACLs on /data/share | "
     "permission denied although chmod is right, see the acls on /srv/data"),
    ("sudo setfacl -m u:{user}:{access=rX} {path}",
     "Give one more user access to a file or directory through an ACL",
     "acl setfacl grant give user access read write directory extra beri akses",
     "give user `alice` read access to /srv/data | set acl for user | beri akses user `budi` ke folder /data | let "
     "user `bob` read /var/log/app without changing the group | setfacl for user `carol` on /srv/reports | grant "
     "`deploy` access to /etc/app through an acl",
     "macos=sudo chmod +a '{user} allow read,execute' {path}"),
    ("sudo setfacl -b {path}",
     "Remove all access control lists of a file or directory",
     "setfacl remove delete acl strip all clear hapus",
     "remove acl from /srv/data | delete all acls of a file | strip the acl entries | hapus acl folder /data",
     "macos=sudo chmod -N {path}"),
    ("umask",
     "Show the permission mask new files are created with",
     "umask default permission new files mask",
     "show umask | what are the default permissions for new files | default mask of newly created files | what is my "
     "umask | cek umask"),
    ("lsattr {path}",
     "Show extended attributes such as immutable",
     "lsattr attributes immutable flag why cannot delete file root even edit modify",
     "is file immutable | show file attributes of /etc/resolv.conf | cannot change /etc/hosts even as root | root "
     "cannot delete a file, is it immutable | lsattr /etc/passwd | operation not permitted as root when deleting a "
     "file | file tidak bisa dihapus walau root"),
    ("sudo chattr +i {path}",
     "Make a file immutable: nobody may change or delete it until chattr -i",
     "chattr immutable protect prevent lock file deletion change even root readonly kunci undeletable overwritten "
     "overwrites nothing immutable",
     "make file /etc/hosts immutable | protect file from deletion | chattr +i /etc/resolv.conf | prevent "
     "/etc/resolv.conf from being overwritten | lock a file so that not even root can change it | kunci file "
     "/etc/hosts supaya tidak bisa diubah | make /etc/resolv.conf immutable so nothing overwrites it | make a file "
     "immutable",
     "macos=sudo chflags uchg {path}"),
    ("sudo chattr -i {path}",
     "Make an immutable file changeable again",
     "chattr immutable remove unlock unprotect attribute flag again",
     "remove the immutable flag from /etc/resolv.conf | make immutable file editable again | lepas atribut immutable "
     "dari file",
     "macos=sudo chflags nouchg {path}"),
    ("tar -czf {archive=archive.tar.gz} -- {path=.}",
     "Pack a file or directory into a gzip-compressed tar archive",
     "tar create make compress pack archive gzip tgz directory folder zip up kompres arsip bundle tarball bungkus "
     "gzipped",
     "create a tar.gz of /etc | compress directory /var/www | tar up folder data | kompres folder /home/app | create "
     "archive backup.tar.gz from /srv | make a tarball of /srv/app | pack /opt/data into archive.tgz | gzip a whole "
     "folder into one archive | tar czf | bundle folder src into src.tar.gz | archive the directory /home/alice | "
     "bikin tar.gz dari folder /etc | arsipkan folder /var/www"),
    ("tar -cJf {archive=archive.tar.xz} -- {path=.}",
     "Pack a file or directory into an xz-compressed tar archive (small, slow)",
     "tar xz create compress best smallest archive",
     "create a tar.xz of /srv | tar with xz compression | compress a folder as small as possible into tar.xz"),
    ("tar -c -I zstd -f {archive=archive.tar.zst} -- {path=.}",
     "Pack a file or directory into a zstd-compressed tar archive (fast)",
     "tar zstd zst create compress fast archive",
     "create a tar.zst of /srv | tar with zstd compression | compress a folder with zstd into one archive",
     "macos=tar -c --zstd -f {archive=archive.tar.zst} {path=.}"),
    ("tar -cf {archive=archive.tar} -- {path=.}",
     "Pack a file or directory into a tar archive without compression",
     "tar create archive without compression plain only pack",
     "tar a folder without compression | plain tar archive of /srv, not compressed | tar tanpa kompresi"),
    ("tar -cz -- {dir} | ssh {userhost} 'cat > backup.tar.gz'",
     "Pack a directory and write the archive on another host over SSH",
     "tar over ssh remote host stream pipe backup directory server without local space",
     "tar /srv over ssh to `web02` | stream a tar backup of /data to server `backup01` | tar pipe ssh to `user@nas01`"),
    ("tar -xf {file} -C {dir=.}",
     "Unpack a tar archive (any compression) into a directory",
     "tar extract unpack untar uncompress decompress open gz tgz tar.gz xz bz2 archive ekstrak bongkar unzip tarball "
     "unarchive xvf here",
     "extract backup.tar.gz to /opt | untar file.tgz | unpack archive.tar.xz | ekstrak file backup.tar.gz ke /srv | "
     "buka tarball app.tgz | unpack a tarball | how do I extract a .tar.gz | extract app.tgz here | untar "
     "release.tar.bz2 into /srv/app | decompress files.tar.xz | tar xzf | bongkar arsip backup.tar ke /tmp"),
    ("tar -xf {file} -C {dir=.} --strip-components=1",
     "Unpack a tar archive without its top directory",
     "tar extract strip components top directory first level leading without folder",
     "extract tar.gz without the top level folder | untar app.tar.gz stripping the first directory | tar strip "
     "components"),
    ("tar -tvf {file}",
     "List the contents of a tar archive without unpacking it",
     "tar list contents show view inside archive look without extracting isi lihat peek",
     "list contents of backup.tar.gz | what is inside archive.tar | lihat isi tarball data.tgz | see what is in "
     "data.tar.gz without extracting | list tarball contents without unpacking | list files in a tarball | see what is "
     "in data.tgz before extracting | peek into a tar.gz | cek isi arsip backup.tar"),
    ("tar -xf {archive} -- {file}",
     "Unpack a single file from a tar archive",
     "tar extract single one only file from archive just particular pick",
     "extract a single file from backup.tar.gz | extract only config.yml from archive.tar | pull just one file out of "
     "a tarball | ambil satu file dari backup.tar.gz"),
    ("gzip -t -v -- {file}",
     "Test whether a gzip file or tar.gz is intact",
     "test integrity intact corrupt corrupted broken verify gzip gz tar.gz archive damaged",
     "is backup.tar.gz corrupt | test integrity of a gz file | verify that archive.tar.gz is intact | cek "
     "backup.tar.gz rusak atau tidak"),
    ("zip -r {archive=archive.zip} {path=.}",
     "Pack a file or directory into a zip archive",
     "zip create make compress archive folder directory kompres",
     "zip the folder /var/www | create a zip file of docs | buat file zip dari folder /data | zip -r | zip up a "
     "directory | compress folder /srv/docs to docs.zip | make a zip archive of this folder | jadikan folder /data "
     "zip"),
    ("zip -er {archive=archive.zip} {path=.}",
     "Pack a file or directory into a zip archive with a password; asks for it",
     "zip password protected encrypted encrypt secure archive sandi terkunci",
     "create a password protected zip of /srv/docs | zip a folder with a password | buat zip pakai password"),
    ("unzip {file} -d {dir=.}",
     "Unpack a zip archive into a directory",
     "unzip extract unpack zip archive ekstrak buka zipfile",
     "unzip file.zip | extract archive.zip to /tmp | ekstrak file data.zip | unpack a zip | unzip release.zip into "
     "/opt/app | extract a zip file here"),
    ("unzip -l {file}",
     "List the contents of a zip archive",
     "zip list contents view inside without extracting isi",
     "list contents of file.zip | what is inside archive.zip | lihat isi zip | show files inside a zip | peek into "
     "release.zip without unpacking | cek isi file zip tanpa ekstrak"),
    ("gzip -k -- {file}",
     "Compress one file with gzip, keeping the original",
     "gzip compress file gz single kompres smaller shrink archive gzipped",
     "gzip access.log | compress file data.csv | kompres file dump.sql | compress a single log file | gzip a file but "
     "keep the original | make dump.sql smaller | compress one big file | kompres satu file log"),
    ("gunzip -k -- {file}",
     "Decompress a .gz file, keeping the compressed one",
     "gunzip decompress uncompress gz unpack extract ekstrak",
     "decompress file.log.gz | gunzip dump.sql.gz | uncompress a gz file | gunzip keeping the gz | unpack "
     "backup.sql.gz | extract a .gz file that is not a tar | ekstrak file dump.sql.gz",
     "busybox=gunzip -c {file} > uncompressed"),
    ("xz -k -T0 -- {file}",
     "Compress one file with xz on all cores, keeping the original",
     "xz compress best smallest strong ratio",
     "compress file with xz | xz compress dump.sql | smallest possible compression of a file | compress data.csv to xz "
     "| kompres file dengan xz"),
    ("unxz -k -- {file}",
     "Decompress an .xz file, keeping the compressed one",
     "unxz xz decompress extract unpack uncompress",
     "decompress disk.img.xz | unxz dump.sql.xz | extract an .xz file"),
    ("zstd -T0 -- {file}",
     "Compress one file with zstd on all cores",
     "zstd zst compress fast zstandard",
     "compress file with zstd | zstd compress dump.sql | zstd a file | fast compression of data.csv with zstd | "
     "kompres file pakai zstd"),
    ("zstd -d -- {file}",
     "Decompress a .zst file, keeping the compressed one",
     "unzstd zstd zst decompress extract unpack",
     "decompress dump.sql.zst | unzstd file | extract a .zst file"),
    ("bunzip2 -k -- {file}",
     "Decompress a .bz2 file, keeping the compressed one",
     "bunzip2 bzip2 bz2 decompress extract unpack",
     "decompress data.csv.bz2 | bunzip2 dump.sql.bz2 | extract a .bz2 file"),
    ("7z x {file}",
     "Unpack a 7z archive (7zip or p7zip package)",
     "7z 7zip extract unpack sevenzip",
     "extract file.7z | unpack 7zip archive | open a .7z archive | un7zip data.7z | ekstrak file 7z"),
    ("unrar x {file}",
     "Unpack a RAR archive (unrar package)",
     "rar unrar extract unpack archive ekstrak",
     "extract file.rar | unpack a rar archive | ekstrak file rar"),
    ("split -b {size=100M} -- {file} {file}.part-",
     "Split a file into pieces of a size",
     "split file pieces chunks parts smaller divide pecah bagi potong upload",
     "split big.iso into 100MB pieces | split a large file | pecah file besar menjadi beberapa bagian | cut "
     "backup.tar.gz into 1G parts | split a big file into smaller chunks | break dump.sql into 50MB files | potong "
     "file besar jadi 100MB"),
    ("cat -- {file}.part-* > joined",
     "Join the pieces made by split together again",
     "join merge pieces parts split chunks together again reassemble gabung",
     "join split files back together | reassemble the parts of big.iso | merge the pieces of a split file | gabungkan "
     "lagi file yang dipecah"),
    ("sha256sum -- {file}",
     "Show a file's SHA-256 checksum",
     "sha256 checksum hash digest file verify integrity sum sha256sum checksums",
     "sha256 checksum of file.iso | verify checksum of download | hash a file | cek checksum file | sha256sum | "
     "compute the sha256 of backup.tar.gz | is my download intact, check its hash | get hash of a file | hitung sha256 "
     "file",
     "macos=shasum -a 256 -- {file}",
     "freebsd=sha256 {file}"),
    ("sha1sum -- {file}",
     "Show a file's SHA-1 checksum",
     "sha1 checksum hash sum",
     "sha1 of file.iso | sha1sum | calculate the sha1 checksum",
     "macos=shasum -- {file}",
     "freebsd=sha1 {file}"),
    ("md5sum -- {file}",
     "Show a file's MD5 checksum",
     "md5 checksum hash file sum",
     "md5 of file.iso | calculate md5 checksum | md5sum | md5 hash of backup.zip | cek md5 file",
     "macos=md5 {file}",
     "freebsd=md5 {file}"),
    ("sha256sum -c {file=SHA256SUMS}",
     "Check files against a list of SHA-256 checksums",
     "verify check sha256sums checksum list file validate",
     "verify files against SHA256SUMS | check sha256sums file | sha256sum check against a checksum list | check "
     "downloaded files against their checksum list | cocokkan file dengan daftar SHA256SUMS",
     "macos=shasum -a 256 -c {file=SHA256SUMS}"),
    ("find {dir=.} -type f -not -name SHA256SUMS -exec sha256sum {} + > SHA256SUMS",
     "Write the SHA-256 checksums of all files below a directory to a list",
     "checksums sha256 all files directory list create manifest every",
     "create checksums of all files in /data | write sha256 sums of a whole directory to a file | checksum every file "
     "below /srv | buat daftar checksum semua file",
     "macos=find {dir=.} -type f -not -name SHA256SUMS -exec shasum -a 256 {} + > SHA256SUMS"),
    ("rsync -avh --progress {src} {dest}",
     "Copy a directory locally or to another host, only what changed",
     "rsync copy sync synchronise transfer directory folder mirror incremental remote server sinkron sinkronisasi "
     "salin host another machine only changed differences cadangkan",
     "rsync /data to /backup | sync folder /srv/www to user@host:/srv/www | sinkronkan folder /data ke /backup | rsync "
     "a folder to another server | sync /var/www to backup01:/var/www | copy only changed files from /data to "
     "/mnt/backup | transfer directory /srv to web02:/srv over ssh | pull folder web01:/etc/nginx to /tmp with rsync | "
     "rsync folder /data ke server backup:/data | salin folder ke server lain pakai rsync"),
    ("rsync -avh --progress -e 'ssh -p {port}' {src} {dest}",
     "Copy a directory to or from another host with SSH on another port",
     "rsync ssh custom port different non-standard",
     "rsync /srv to web01:/srv over ssh port 2222 | rsync /srv/a to web02:/srv/a with ssh on a custom port 2022 | "
     "rsync /data ke web01:/data lewat ssh port 2222"),
    ("rsync -avh --progress --bwlimit={size=10M} {src} {dest}",
     "Copy a directory with rsync, limiting the bandwidth",
     "rsync bandwidth limit bwlimit throttle slow speed",
     "rsync /data to backup:/data with bandwidth limit 5M | limit rsync speed | throttle rsync to 10M | batasi "
     "kecepatan rsync"),
    ("rsync -avhn {src} {dest}",
     "Show what a copy with rsync would transfer, without doing it (dry run)",
     "rsync dry run dry-run simulate test preview what would transfer changed compare",
     "rsync dry run | simulate rsync from /data to /backup | what would rsync copy from /a to /b | preview an rsync "
     "without copying"),
    ("tar -czf backup-$(date +%F).tar.gz -- {dir}",
     "Back up a directory into an archive named after today's date",
     "backup back up directory folder save archive date dated home etc cadangan cadangkan daily snapshot today",
     "backup directory /etc | back up my home folder with date | backup folder /var/www | back up /srv/app to a dated "
     "archive | make a backup of /etc with today's date | backup the whole directory /opt | backup folder /etc dengan "
     "tanggal | cadangkan direktori /srv"),
    ("cp -a -- {file} {file}.bak",
     "Keep a backup copy of a file next to it, before editing",
     "backup copy file before edit editing save bak config original cadangan keep safe duplicate .bak",
     "make a backup copy of nginx.conf | backup file before editing | backup file config.yml | copy sshd_config to a "
     ".bak before I edit it | keep a copy of /etc/fstab before changing it | quick backup of a config file | backup "
     "dulu file nginx.conf sebelum diedit"),
    ("sudo lsof -- {path}",
     "Show which processes have a file open",
     "lsof open file process using who which locked lock fuser dibuka membuka dipakai opened holding writing text busy",
     "which process has /var/log/syslog open | what process is using file data.db | proses apa yang membuka file "
     "/tmp/x | who has the file /srv/db.sqlite open | lsof a file | which program is writing to /var/log/app.log | "
     "file is in use, by whom | file /var/lib/app.db lagi dipakai siapa"),
    ("sudo lsof +D {dir}",
     "Show which processes have files open below a directory",
     "lsof directory folder processes open files below under using recursive",
     "which processes use files under /srv/data | who has files open in directory /var/log | lsof for a whole "
     "directory | proses apa yang memakai folder /data"),
    ("fallocate -l {size=1G} {file=testfile}",
     "Create a file of a given size",
     "create dummy test file of size big random large specific buat",
     "create a 1GB test file | make a dummy file of 100MB | buat file dummy 500MB | fallocate a 2GB file | generate a "
     "10MB file for testing | big empty file of 5GB | bikin file dummy 1GB",
     "macos=mkfile {size=1G} {file=testfile}",
     "busybox=dd if=/dev/zero of={file=testfile} bs=1024 count={kib}"),
    ("head -c {size=10M} /dev/urandom > {file=random.bin}",
     "Create a file of a given size with random contents",
     "random data file create size urandom acak",
     "create a 10MB file with random data | random file of 1MB | generate random bytes into a file | buat file isi "
     "acak 5MB",
     "busybox=dd if=/dev/urandom of={file=random.bin} bs=1024 count={kib}"),
    ("shred -u -n 3 -- {file}",
     "Overwrite a file and then delete it; of limited use on SSD and journaling filesystems",
     "shred secure securely delete wipe overwrite erase permanently aman unrecoverable irrecoverably recovered",
     "securely delete secret.txt | shred a file | hapus file secara aman | wipe a file so that it cannot be recovered "
     "| overwrite and delete private.key | shred old.key | hapus file supaya tidak bisa dikembalikan"),
    ("realpath -- {path=.}",
     "Show the absolute path of a file",
     "absolute full path realpath canonical lengkap",
     "get full path of file.txt | absolute path of a file | show absolute path of file.txt | full path of this file | "
     "print absolute path of ../config.yml | path lengkap file a.txt"),
    ("basename -- {path}",
     "Show a path's last part, the file name without its directory",
     "basename filename from path strip directory last part name",
     "get the file name out of a path | basename of /srv/app/file.txt | strip the directory from a path"),
    ("dirname -- {path}",
     "Show the directory part of a path",
     "dirname directory part parent of path",
     "get the directory part of /srv/app/file.txt | dirname of a path | parent directory of a file path"),
    ("locate {pattern}",
     "Find files by name in the prebuilt index (updatedb refreshes it)",
     "locate index fast database updatedb mlocate plocate quick",
     "use the locate index to find a file quickly | find with plocate | search the locate database for *.conf | fast "
     "file search by name using the updatedb index",
     "macos=mdfind -name {pattern}"),
    ("sudo updatedb",
     "Refresh the index that locate searches",
     "updatedb locate index database refresh update rebuild mlocate plocate",
     "update the locate index | updatedb | refresh the locate database"),
    ("diff -ru {src} {dest}",
     "Compare two directories recursively",
     "diff compare directories folders two difference recursively bandingkan beda same identical trees recursive two "
     "directories directories folders",
     "compare two directories | difference between folder /etc/a and /etc/b | bandingkan dua folder | what changed "
     "between directory /etc and /backup/etc | bandingkan folder /a dan /b | diff two directories | diff between two "
     "directories | compare two directories | diff of two folders"),
    ("diff -rq {src} {dest}",
     "List which files differ between two directories, only by name",
     "diff brief only names which files differ missing directories folders quick",
     "which files differ between /srv/a and /srv/b | list only the names of files that differ between two directories "
     "| what is missing in /backup compared to /data | file mana yang beda antara folder /a dan /b"),
    ("sudo inotifywait -m -r {dir=.}",
     "Watch a directory for changes as they happen (inotify-tools)",
     "watch monitor directory changes events inotify file created pantau real time notify alert happens when appear "
     "new",
     "watch directory for changes | monitor folder /srv for new files | pantau perubahan folder | inotifywait | notify "
     "me when a file in /srv/upload changes | see live which files get created or deleted in /tmp | lihat perubahan "
     "file secara langsung di /srv",
     "macos=fswatch {dir=.}"),
    ("tar -czf {archive=archive.tar.gz} --exclude={exclude} -- {path=.}",
     "Pack a directory into a tar.gz archive, leaving something out",
     "tar exclude without except skip leaving out create compress archive directory kecuali leave out but project",
     "tar /srv/app excluding `node_modules` | create tar.gz of /opt/app without `cache` | tar exclude folder `logs` | "
     "arsipkan /data kecuali `tmp` | compress /var/www but skip `uploads` | tar.gz of /home except `Downloads` | make "
     "an archive of /srv/app leaving out `.git` | tar the project but leave out `node_modules` | tar this directory "
     "but leave out `.git`"),
    ("find {dir=.} -type d -exec chmod {mode=755} {} +",
     "Change the permissions of directories only, recursively",
     "directories folders only chmod permissions recursive recursively set not files leave alone below under dirs",
     "chmod only directories in /srv to 750 | set all directories to 755 but not files | ubah izin semua folder saja "
     "menjadi 755 | chmod 755 for folders only in /var/www | only the directories should get 750, recursively | set "
     "all directories to 755 under /srv/www but leave files alone | directories below /srv/app to 755, only "
     "directories | dirs under /srv to 750, not files"),
    ("find {dir=.} -type f -exec chmod {mode=644} {} +",
     "Change the permissions of files only, recursively",
     "files only chmod permissions recursive recursively set not directories folders",
     "chmod only files in /srv to 640 | set all files to 644 but not directories | ubah izin semua file saja menjadi "
     "644 | chmod 640 for files only in /etc/app | only the regular files should get 644, recursively"),
    ("chmod -R {mode} -- {dir}",
     "Change the permissions of a directory and everything in it",
     "chmod recursive recursively permissions directory everything folder contents rekursif whole tree",
     "chmod 750 recursively on /srv/data | change permissions of folder /srv recursively to 770 | ubah izin folder "
     "/data secara rekursif menjadi 755 | chmod -R 755 /srv/www | set mode 770 on folder /srv/team and everything "
     "below | make everything under /opt/app readable with 755 | chmod semua isi folder /data jadi 755"),
    ("chmod -R u=rwX,g=rX,o= -- {dir}",
     "Give a directory tree to its owner, let its group read it and nobody else",
     "recursive chmod owner write group read others none capital X sensible",
     "recursively let the group read /srv/app and nobody else | owner full, group read, others nothing, recursively on "
     "/data"),
    ("rsync -avhP {src} {dest}",
     "Copy with progress, keeping partial files so that an interrupted copy goes on",
     "rsync resume partial progress interrupted continue big large file copy lanjutkan",
     "rsync resume a large file with progress | continue an interrupted rsync of /data/big.iso to web01:/data | rsync "
     "lanjutkan file besar | rsync broke off, go on where it stopped | copy a huge file to backup:/data and resume if "
     "the connection drops | rsync with partial files kept"),
    ("rsync -avhn --delete -- {src} {dest}",
     "Show what making the destination equal to the source would copy and delete (dry run); drop -n to do it",
     "rsync sync delete removed gone missing source mirror files exact deletes extra destination identical",
     "rsync /srv/www/ to backup:/srv/www/ and delete removed files | sync /a/ to /b/ deleting files gone from source | "
     "rsync mirror with delete | mirror /data to /backup deleting extra files | make /backup an exact mirror of /data "
     "| rsync that also deletes files on the destination | rsync hapus file yang sudah tidak ada di sumber"),
    ("rsync -avh --exclude={exclude} -- {src} {dest}",
     "Copy a directory with rsync, leaving something out",
     "rsync exclude except skip without leaving out copy sync kecuali",
     "rsync /srv/app to /backup excluding `node_modules` | rsync without `cache` folder | rsync everything except "
     "`logs` from /srv to /backup | sync /home to /mnt/home but skip `.cache` | rsync tanpa `tmp` dari /srv ke "
     "/backup"),
    ("find {dir=.} -type f{filter=} -print0 | xargs -0 wc -l | sort -n",
     "Count the lines of every file below a directory",
     "count lines code all files project total how many hitung baris",
     "count lines of code in all .py files | total lines of all files in src | how many lines of python code are in "
     "this project | lines of code per file | number of lines in every .txt file | hitung total baris kode semua file "
     ".js"),
    ("du -ah -- {dir=.} | sort -rh | head -n {count=20}",
     "List the largest files and directories together, biggest first",
     "largest biggest files and directories folders together everything sizes each here mixed",
     "largest files and directories in /var | biggest files and folders | size of everything in this directory, files "
     "and folders, sorted | what takes space here, files as well as directories | file dan folder terbesar di /srv"),
    ("du -sh -- * | sort -rh",
     "Show the size of every file and directory here, biggest first",
     "size each every item entry here current directory this du one by masing-masing",
     "size of each item in the current directory | how big is each folder here | ukuran masing-masing folder di sini"),
    ("cmp -- {src} {dest} && echo identical",
     "Check whether two files are the same, byte for byte",
     "cmp identical same files two equal compare bytes sama",
     "are a.bin and b.bin identical | are two files identical | do a.iso and b.iso have the same content | compare two "
     "binary files | is the copy identical to the original | apakah dua file ini sama persis"),
    ("mktemp -d",
     "Make a temporary directory with a unique name and show it",
     "mktemp temporary temp directory create unique scratch sementara",
     "create a temporary directory | make a temp dir | mktemp | buat folder sementara"),
    ("install -m {mode=755} -- {src} {dest}",
     "Copy a file and set its permissions in one step",
     "install copy permissions mode one step binary script",
     "copy tool.sh to /usr/local/bin with mode 755 | copy a file and set its permissions at once"),
    ("find {dir=.} -type f -path {pattern}",
     "Find files by a part of their path",
     "find path part of wildcard files matching directory below",
     "files whose path matches `*test*`"),
    ("find / -xdev -iname {pattern} 2>/dev/null",
     "Find files by name on the whole root filesystem, hiding permission errors",
     "find whole entire system disk anywhere everywhere root hide permission denied errors without seluruh",
     "find `nginx.conf` anywhere on the system without permission denied errors | find file `my.cnf` everywhere, hide "
     "the errors | cari file `php.ini` di seluruh sistem"),
    ("chmod 600 -- {path=~/.ssh/id_rsa}",
     "Let only the owner read and write a file, as SSH wants it for a private key",
     "chmod 600 only owner read private key permissions too open unprotected others cannot izin pemilik",
     "only the owner may read ~/.ssh/id_rsa | permissions of my private key are too open | make secret.txt readable "
     "by its owner only | ubah izin id_rsa supaya cuma pemilik yang bisa baca | nobody but me may read key.pem | "
     "unprotected private key file, fix its permissions"),
)
