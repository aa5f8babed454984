"""Guide entries: reading, searching and changing text. Row format: see guide.py."""

ROWS = (
    ("grep -rn -- {text} {dir=.}",
     "Search the files below a directory for a text, with file names and line numbers",
     "grep search find text string word pattern inside within in files contents containing contain contains recursive "
     "recursively directory teks kata isi mengandung berisi cari mentions mention reference occurs anywhere tree below "
     "under",
     "search for '`error`' in all files | find files containing '`password`' in /etc | grep '`foo`' recursively | cari "
     "teks '`error`' di folder /var/log | grep -r '`timeout`' /etc | search all files under /srv/app for '`password`' "
     "| recursively grep for '`TODO`' in this directory | where is '`db_host`' mentioned below /etc | which line in "
     "which file contains '`listen 80`' | look for the string '`api_key`' in the whole project | cari kata '`timeout`' "
     "di semua file dalam folder /etc/nginx | grep rekursif '`error`' di /var/log"),
    ("grep -rin -- {text} {dir=.}",
     "Search the files below a directory for a text, ignoring upper and lower case",
     "grep recursive recursively case insensitive insensitively ignore search all files directory huruf besar kecil",
     "grep recursively ignoring case for '`error`' in /var/log | recursive case insensitive search for '`todo`' | "
     "search all files below /srv for '`warning`', case insensitive | cari '`error`' di semua file tanpa peduli huruf "
     "besar kecil, case insensitive"),
    ("grep -rn --include={pattern} -- {text} {dir=.}",
     "Search only the files with an extension below a directory for a text",
     "grep recursive include only extension kind certain files type search",
     "grep '`import`' only in *.py files below /srv | search '`listen`' in all *.conf files under /etc | find '`TODO`' "
     "in every *.js file recursively | cari '`select`' di semua file *.php"),
    ("grep -n -- {text} {file}",
     "Show the lines of one file that contain a text, with line numbers",
     "grep search find text string lines word pattern in a file baris teks contains containing match occurs where "
     "mention",
     "find '`error`' in app.log | grep '`timeout`' in /var/log/syslog | show lines containing '`ERROR`' in app.log | "
     "cari kata '`gagal`' di app.log | search '`timeout`' in app.conf | does app.log contain '`OutOfMemory`' | on "
     "which line of config.yml is '`port`' | grep a word in a file | lihat baris yang ada '`error`' di app.log"),
    ("grep -rl -- {text} {dir=.}",
     "List only the names of files that contain a text",
     "grep list filenames names only files contain matching text nama mention",
     "list file names that contain '`TODO`' | which files contain the text '`localhost`' | file mana yang berisi "
     "'`db_host`' | only the names of files containing '`password`' | names of all files under /etc mentioning "
     "'`10.0.0.5`' | list the files in which '`listen`' occurs | nama file yang mengandung '`password`'"),
    ("grep -rL -- {text} {dir=.}",
     "List the names of files that do not contain a text",
     "grep list files without lacking missing text names not tanpa",
     "which files do not contain '`license`' | list files without the word '`copyright`' | names of files missing "
     "'`strict`' below /srv | file mana yang tidak mengandung '`header`'"),
    ("grep -v -- {text} {file}",
     "Show the lines that do not contain a text",
     "grep exclude invert not without containing lines except filter out kecuali tanpa tidak hide drop leave",
     "show lines not containing '`debug`' in app.log | exclude lines with '`GET`' from access.log | baris yang tidak "
     "mengandung '`info`' di app.log | hide lines with '`DEBUG`' in app.log | everything in app.log except lines with "
     "'`INFO`' | filter out '`ping`' from access.log | tampilkan app.log tanpa baris '`debug`'"),
    ("grep -c -- {text} {file}",
     "Count the lines that contain a text",
     "grep count occurrences how many times lines matching appears word hitung jumlah berapa kali often",
     "count occurrences of '`error`' in app.log | how many times does '`failed`' appear in auth.log | hitung jumlah "
     "'`error`' di app.log | how often does '`timeout`' occur in app.log | count lines matching '`error`' in "
     "syslog.txt | number of '`ERROR`' lines in app.log | berapa kali '`failed`' muncul di auth.log"),
    ("grep -n -C {count=5} -- {text} {file}",
     "Show matching lines with some lines of context around them",
     "grep context lines around before after surrounding match sekitar neighbouring",
     "show 5 lines around '`error`' in app.log | grep with context | show '`exception`' in app.log with 10 lines "
     "before and after | grep '`panic`' with surrounding lines in app.log | lines before and after each match of "
     "'`error`' in app.log | tampilkan 5 baris di sekitar '`error`' di app.log"),
    ("grep -n -A {count=10} -- {text} {file}",
     "Show matching lines with the lines that follow each",
     "grep after following lines match next sesudah setelah",
     "show 10 lines after '`Traceback`' in app.log | grep '`error`' and the 5 lines after it in app.log | tampilkan 3 "
     "baris setelah '`exception`' di app.log"),
    ("grep -n -B {count=10} -- {text} {file}",
     "Show matching lines with the lines before each",
     "grep before preceding lines match previous sebelum",
     "show 10 lines before '`fatal`' in app.log | grep '`killed`' and the preceding 3 lines in syslog.txt | tampilkan "
     "5 baris sebelum '`error`' di app.log"),
    ("grep -in -- {text} {file}",
     "Search a file for a text, ignoring upper and lower case",
     "grep case insensitive ignore insensitively upper lower regardless capital huruf besar kecil",
     "search '`error`' case insensitive in app.log | cari '`error`' di app.log, ignore case"),
    ("grep -wn -- {text} {file}",
     "Show the lines that contain a text as a whole word",
     "grep whole word exact only match full boundary kata utuh",
     "grep whole word '`port`' in app.conf | match '`log`' only as a whole word in app.conf | search exact word '`id`' "
     "in data.txt"),
    ("grep -Fn -- {text} {file}",
     "Show the lines that contain a text taken literally, no regular expression",
     "grep fixed literal string special characters dots stars no regex escape",
     "grep a literal string '`a.b*c`' in app.log | fixed string search '`[x]`' in app.conf, no regex | grep text with "
     "special characters literally"),
    ("grep -oE -- {text} {file}",
     "Show only the matching part of each line",
     "grep only matching part extract print regex -o",
     "print only the matching part of '`id=[0-9]+`' in app.log | extract what matches '`user=[a-z]+`' from auth.log | "
     "ambil bagian yang cocok saja '`id=[0-9]+`' dari app.log"),
    ("grep -oE '[[:alnum:]._%+-]+@[[:alnum:].-]+' {file} | sort -u",
     "List the e-mail addresses in a file",
     "extract email emails e-mail addresses file alamat",
     "extract email addresses from users.txt | list all emails in contacts.csv | ambil semua alamat email dari a.txt"),
    ("grep -oE 'https?://[^[:space:]\"<>]+' {file} | sort -u",
     "List the web addresses (URLs) in a file",
     "extract urls links http web file",
     "extract urls from a web page | list all links in a file | find all http urls in notes.txt"),
    ("grep -Ev '^[[:space:]]*(#|$)' {file}",
     "Show a configuration file without comments and blank lines",
     "without comments blank empty lines strip remove config file hide ignore tanpa komentar effective uncommented "
     "active settings",
     "show config file without comments | remove comments and blank lines from sshd_config | tampilkan nginx.conf "
     "tanpa komentar | strip comments from nginx.conf | show only the active settings of sshd_config | config without "
     "comment lines | hide comments and empty lines in postgresql.conf | hilangkan komentar dari file redis.conf"),
    ("tail -n {count=10} {file}",
     "Show the last lines of a file",
     "tail last end lines file bottom terakhir akhir baris newest recent ekor",
     "show last 50 lines of app.log | tampilkan 20 baris terakhir app.log | last lines of file.txt | last 200 lines of "
     "error.log | what are the latest lines in app.log | end of the file build.log | see the last few lines of "
     "output.txt | lihat 100 baris terakhir error.log"),
    ("tail -F {file}",
     "Follow a file as it grows, also after it is rotated",
     "tail follow live watch real-time realtime stream monitor log file continuously pantau ikuti langsung growing "
     "updates grows appended scrolling",
     "follow app.log | watch a log file in real time | tail -f access.log | pantau log app.log secara langsung | tail "
     "-f server.log | keep watching app.log as it grows | see new lines of server.log as they arrive | stream a log "
     "file live | live view of /var/log/app.log | pantau log app.log realtime | ikuti terus isi file app.log"),
    ("head -n {count=10} {file}",
     "Show the first lines of a file",
     "head first top beginning lines file pertama awal baris start",
     "show first 20 lines of data.csv | head of file.txt | tampilkan 10 baris pertama data.csv | head -n 50 dump.sql | "
     "first 5 lines of big.csv | top of the file data.csv | how does the file data.csv begin | lihat 10 baris awal "
     "data.csv"),
    ("head -n {count=5} *{ext}",
     "Show the first lines of several files, each under its name",
     "head several multiple many files first lines names each",
     "first 5 lines of all *.csv files | head of every .txt file | show the top lines of several .log files"),
    ("sed -n '{first},{last}p' {file}",
     "Show a range of lines of a file",
     "range lines between line number print specific middle baris sampai part from",
     "show lines 10 to 20 of file.txt | print lines 100-150 of app.log | tampilkan baris 5 sampai 15 dari a.txt | "
     "lines 20-40 of app.conf | print line 100 to 150 of dump.sql | see only lines 5 through 9 of a.txt | baris 10 "
     "sampai 20 dari file app.log"),
    ("sed -n '{line}p' {file}",
     "Show one line of a file by its number",
     "print specific single nth line number baris ke display",
     "print line 42 of file.txt | show line number 10 of app.conf | tampilkan baris ke 7 file a.txt | what is on line "
     "55 of main.py | line 12 of nginx.conf | show me just line 300 of dump.sql | lihat baris 25 file app.conf"),
    ("cat -- {file}",
     "Show a file's contents",
     "cat show display view read print contents file open isi tampilkan baca lihat dump",
     "show contents of /etc/hosts | view file notes.txt | read file.txt | tampilkan isi file a.txt | cat notes.txt | "
     "what does /etc/motd say | show me the content of deploy.sh | baca file notes.txt | lihat isi file /etc/hostname"),
    ("cat -A -- {file}",
     "Show a file with tabs, line ends and other invisible characters visible",
     "cat invisible hidden special characters tabs whitespace trailing spaces line endings control nonprinting",
     "show invisible characters in a.txt | are there tabs or trailing spaces in config.yml | show tabs and line "
     "endings of script.sh | tampilkan karakter tersembunyi di a.txt",
     "macos=cat -et -- {file}",
     "freebsd=cat -et -- {file}"),
    ("less -- {file}",
     "Page through a file",
     "less page pager scroll through long file view paging browse",
     "page through app.log | scroll through a long file | less app.log | read a long log file page by page | open a "
     "very large file for reading | baca file panjang per halaman"),
    ("wc -l {file}",
     "Count the lines of a file",
     "count lines number how many wc file line hitung jumlah baris berapa total",
     "count lines in file.txt | how many lines does access.log have | hitung jumlah baris data.csv | wc -l access.log "
     "| line count of data.csv | how long is app.log, in lines | number of lines in a file | ada berapa baris di file "
     "data.csv"),
    ("wc -w {file}",
     "Count the words of a file",
     "count words number how many wc kata jumlah hitung",
     "count words in file.txt | how many words in essay.txt | hitung jumlah kata di a.txt | word count of report.txt | "
     "how many words are in notes.md | berapa kata di a.txt"),
    ("wc -c {file}",
     "Count the bytes of a file (wc -m counts characters)",
     "count bytes characters number how many wc letters karakter jumlah",
     "count bytes of a.txt | how many characters are in text.txt | number of characters in a file | hitung jumlah "
     "karakter di a.txt"),
    ("sed -i.bak 's/{old}/{new}/g' {file}",
     "Replace every occurrence of a text in a file, keeping the original as .bak",
     "sed replace substitute change text string word find and in file swap ganti ubah teks occurrence",
     "replace '`foo`' with '`bar`' in config.txt | ganti '`lama`' dengan '`baru`' di file a.txt | sed replace text in "
     "file | change '`http`' to '`https`' in urls.txt | change every '`foo`' to '`bar`' in app.conf | swap '`dev`' for "
     "'`prod`' in settings.ini | find and replace in a file | sed '`old`' to '`new`' in config.yml | ubah kata "
     "'`lama`' jadi '`baru`' di file config.ini | ganti teks '`a`' dengan '`b`' di a.txt"),
    ("sed 's/{old}/{new}/g' {file}",
     "Show a file with a text replaced, without changing the file",
     "sed replace preview dry run show without changing file output only test",
     "preview replacing '`foo`' with '`bar`' in app.conf without changing the file | show what replacing '`a`' with "
     "'`b`' in config.txt would look like | sed dry run"),
    ("grep -rlZ -- {oldtext} {dir=.} | xargs -0 sed -i.bak 's/{old}/{new}/g'",
     "Replace a text in all files below a directory, keeping the originals as .bak",
     "sed replace substitute text string all many multiple files recursive recursively directory ganti semua across "
     "whole project everywhere",
     "replace '`foo`' with '`bar`' in all files | find and replace recursively in /srv/app | ganti teks '`a`' dengan "
     "'`b`' di semua file | replace '`old.example`' with '`new.example`' everywhere under /etc/nginx | recursively "
     "substitute '`foo`' by '`bar`' in all files | search and replace across the whole project | change '`http`' to "
     "'`https`' in all files below /srv/www | ubah semua '`lama`' menjadi '`baru`' di seluruh file folder /srv",
     "macos=grep -rl -- {oldtext} {dir=.} | xargs sed -i.bak 's/{old}/{new}/g'"),
    ("sed -i.bak '/{old}/d' {file}",
     "Delete the lines that contain a text, keeping the original as .bak",
     "sed delete remove lines containing matching line hapus baris drop",
     "delete lines containing '`debug`' from app.conf | remove lines matching '`foo`' in a.txt | hapus baris yang "
     "mengandung '`test`' di a.txt | remove every line with '`foo`' from a.txt | delete all lines that contain "
     "'`test`' in hosts.txt | remove the line containing '`oldserver`' from /etc/hosts | buang baris yang ada "
     "'`debug`' di app.conf"),
    ("sed -i.bak '{line}d' {file}",
     "Delete one line of a file by its number, keeping the original as .bak",
     "sed delete remove line number nth specific hapus baris ke",
     "delete line 5 of a.txt | remove line 42 from ~/.ssh/known_hosts | drop the line number 10 in app.conf | hapus "
     "baris ke 3 dari a.txt"),
    ("sed -i.bak '{first},{last}d' {file}",
     "Delete a range of lines of a file, keeping the original as .bak",
     "sed delete remove range lines from to hapus baris sampai",
     "delete lines 10 to 20 of a.txt | remove lines 5-9 from app.conf | hapus baris 3 sampai 7 di a.txt"),
    ("sed -i.bak '{line}s/^/#/' {file}",
     "Comment one line of a file out by its number, keeping the original as .bak",
     "comment out line disable hash sed number komentari",
     "comment out line 12 of nginx.conf | put a # before line 30 in app.conf | komentari baris 5 di config.ini"),
    ("sed '/^[[:space:]]*$/d' {file}",
     "Show a file without its blank lines",
     "remove delete blank empty lines strip kosong baris hapus",
     "remove blank lines from file.txt | delete empty lines in a.txt | hapus baris kosong di a.txt | strip empty lines "
     "from notes.txt | show a.txt without blank lines | buang baris kosong dari a.txt"),
    ("sed 's/[[:space:]]*$//' {file}",
     "Show a file without trailing spaces",
     "trailing whitespace spaces strip remove trim line end sed",
     "remove trailing whitespace from a.txt | strip trailing spaces in script.py | trim spaces at line ends"),
    ("sort {file}",
     "Sort the lines of a file",
     "sort order lines alphabetically alphabetical file urutkan lexical",
     "sort file.txt | sort lines alphabetically in names.txt | urutkan isi file a.txt | sort a.txt | put the lines of "
     "names.txt in alphabetical order | urutkan baris di a.txt | order a list of names"),
    ("sort -r {file}",
     "Sort the lines of a file in descending order",
     "sort reverse descending reversed order backwards z to a terbalik menurun",
     "sort names.txt in reverse | sort lines descending | urutkan a.txt dari belakang, descending"),
    ("sort -n {file}",
     "Sort the lines of a file by number",
     "sort numeric numerically numbers order angka value",
     "sort numbers.txt numerically | sort file by number | sort -n | order the numbers in scores.txt from small to "
     "large | urutkan angka di nilai.txt"),
    ("sort -k {count=2},{count=2} -n {file}",
     "Sort the lines of a file by the number in a column",
     "sort column field key numeric by kolom urutkan",
     "sort data.txt by column 3 | sort by the second column | order lines of sizes.txt by field 2 | urutkan data.txt "
     "berdasarkan kolom 2"),
    ("sort -h {file}",
     "Sort the lines of a file by sizes such as 10K, 2M and 1G",
     "sort human readable sizes units du output numeric K M G",
     "sort human readable sizes in du.txt | sort lines with K M and G units"),
    ("sort {file} | uniq -c | sort -rn",
     "Count how often each line occurs, most frequent first",
     "uniq count duplicates frequency occurrences lines most frequent common unique duplikat sering top repeated tally "
     "histogram",
     "count duplicate lines in file.txt | most frequent lines | frequency of each line in a.txt | baris yang paling "
     "sering muncul | most common lines in list.txt | how often does each line occur in a.txt | sort uniq -c | top "
     "values in list.txt with their counts | tally identical lines"),
    ("sort {file} | uniq -d",
     "Show the lines that occur more than once in a file",
     "duplicate duplicates repeated lines only show twice more than once uniq ganda dobel",
     "show duplicate lines of a.txt | duplicates in list.txt | which lines appear more than once in a.txt | find "
     "repeated lines in list.txt | tampilkan baris yang dobel di a.txt"),
    ("sort -u {file}",
     "Show the lines of a file sorted and without duplicates",
     "unique uniq remove duplicates duplicate lines distinct dedupe deduplicate duplikat hapus unik deduped",
     "remove duplicate lines from file.txt | unique lines of a.txt | hapus baris duplikat di a.txt | sort list.txt and "
     "drop duplicates | distinct values in a.txt | get rid of duplicate lines | baris unik di a.txt"),
    ("awk '{print $'{count=1}'}' {file}",
     "Print one whitespace-separated column of a file",
     "awk print column field nth first second third extract kolom whitespace space separated fields only second",
     "print the 2nd column of data.txt | extract column 3 with awk | ambil kolom ke 2 dari data.txt | awk print 3rd "
     "column of access.txt | just the first column of data.txt | second field of every line in list.txt | get only "
     "column 5 from ps.txt | tampilkan kolom ke 3 file data.txt | print the second column | print the third column of "
     "a.txt | the second column only"),
    ("awk '{print $NF}' {file}",
     "Print the last column of a file",
     "awk last column field final end of line NF kolom terakhir",
     "print the last column of data.txt | last field of every line | awk last column | ambil kolom terakhir dari "
     "data.txt"),
    ("cut -d: -f{count=1} {file}",
     "Print one colon-separated field of a file",
     "cut colon delimiter separated field column titik dua",
     "first colon separated field of /etc/passwd | cut field 3 with colon delimiter from a.txt | split lines at the "
     "colon and print field 2 of list.txt"),
    ("cut -d, -f{count=1} {file}",
     "Print one column of a CSV file (simple: no quoted commas)",
     "cut csv column field comma separated delimiter kolom",
     "extract column 3 from data.csv | get second field of a csv | ambil kolom ke 2 dari data.csv | only the 4th "
     "column of report.csv | cut column 2 from users.csv | comma separated file data.csv, print field 5 | tampilkan "
     "kolom 3 dari file data.csv"),
    ("awk '{s += $'{count=1}'} END {print s}' {file}",
     "Add up the numbers in a column",
     "awk sum total add column numbers jumlahkan kolom",
     "sum column 2 of data.txt | add up numbers in a column of data.txt | jumlahkan kolom ke 3 data.txt | total of "
     "column 3 in costs.txt | sum all the numbers in a file numbers.txt | what do the values in column 2 add up to | "
     "hitung total kolom 2 data.txt"),
    ("awk '{s += $'{count=1}'} END {if (NR) print s / NR}' {file}",
     "Show the average of the numbers in a column",
     "awk average mean column numbers rata-rata",
     "average of column 2 in data.txt | mean value of a column | rata-rata kolom 3 data.txt"),
    ("column -t -s, {file}",
     "Show a CSV file as an aligned table",
     "column csv table pretty align format tabel spreadsheet readable",
     "show data.csv as table | pretty print csv | tampilkan csv sebagai tabel | display users.csv nicely in columns | "
     "csv as aligned columns | tampilkan data.csv rapi"),
    ("diff -u {src} {dest}",
     "Show the differences between two files",
     "diff compare difference differences two files changes between bandingkan beda perbedaan unified changed",
     "compare a.txt and b.txt | diff between two files | difference between old.conf and new.conf | bandingkan dua "
     "file a.txt b.txt | compare nginx.conf with nginx.conf.bak | diff a.txt b.txt | what changed between nginx.conf "
     "and nginx.conf.bak | show how old.yml differs from new.yml | compare two config files | apa bedanya a.conf dan "
     "b.conf | bandingkan isi file lama.txt dan baru.txt"),
    ("diff -y --suppress-common-lines {src} {dest}",
     "Show two files' differing lines side by side",
     "diff side by columns compare next to each other sdiff two files",
     "compare a.txt and b.txt side by side | side by side diff of old.conf and new.conf | diff in two columns"),
    ("diff -uw {src} {dest}",
     "Show the differences between two files, ignoring white space",
     "diff ignore whitespace white space spaces indentation compare",
     "diff a.py b.py ignoring whitespace | compare a.conf and b.conf but ignore spaces"),
    ("diff -u {src} {dest} > changes.patch",
     "Write the differences between two files into a patch file",
     "patch create diff file make save changes",
     "create a patch from old.c and new.c | save the diff of a.txt and b.txt as a patch file"),
    ("patch --dry-run -p1 < {file}",
     "Try a patch file without changing anything (without --dry-run it is applied)",
     "patch apply diff dry run test",
     "try a patch before applying it"),
    ("bash -c 'comm -12 <(sort \"$1\") <(sort \"$2\")' _ {src} {dest}",
     "Show the lines that two files have in common",
     "comm common same lines both two files intersection shared sama appear both",
     "lines common to a.txt and b.txt | intersection of a.txt and b.txt | which lines are in both a.txt and b.txt | "
     "baris yang sama di a.txt dan b.txt | lines that appear in both files | lines which occur in both a.txt and "
     "b.txt | which lines do two files share"),
    ("bash -c 'comm -23 <(sort \"$1\") <(sort \"$2\")' _ {src} {dest}",
     "Show the lines that are only in the first of two files",
     "comm missing lines only first second file not in other unique",
     "lines in a.txt that are missing in b.txt | which entries of a.txt are missing from b.txt | lines unique to the "
     "first file | baris yang ada di a.txt tapi hilang di b.txt"),
    ("jq . {file}",
     "Pretty-print and check a JSON file",
     "jq json pretty print format validate parse beautify indent readable valid syntax broken indented",
     "pretty print data.json | format json file | validate json config.json | rapikan json | jq | is config.json valid "
     "json | pretty json output | check the syntax of package.json | make data.json readable | cek json valid atau "
     "tidak"),
    ("jq -r .{name} {file}",
     "Get one field out of a JSON file",
     "jq json extract get field key value parse ambil read",
     "extract key from json file | ambil field `id` dari data.json | get field `title` from data.json | jq get key "
     "`version` from package.json | read key `id` in data.json | extract field `status` from response.json | ambil "
     "nilai key `token` dari json auth.json"),
    ("jq keys {file}",
     "List the top-level keys of a JSON file",
     "jq json keys top level",
     "list the keys of data.json | all key names at the top level of response.json | top level keys of a json file | "
     "jq keys | daftar key di data.json"),
    ("jq length {file}",
     "Count the elements of a JSON file's top array",
     "jq json count elements items entries array length how many",
     "how many items are in the json array list.json | count entries in data.json | jq length"),
    ("jq -c . {file}",
     "Print a JSON file on one line",
     "jq json compact minify one line shrink",
     "minify data.json | compact json on one line | jq compact output"),
    ("python3 -c 'import sys, yaml; yaml.safe_load(open(sys.argv[1]))' {file}",
     "Check that a YAML file can be parsed (needs PyYAML)",
     "yaml yml validate check lint syntax valid parse",
     "validate yaml file config.yml | check yaml syntax | is docker-compose.yml valid yaml | yaml lint | check "
     "values.yaml for yaml errors | cek yaml error di config.yml"),
    ("python3 -c 'import sys, yaml, json; json.dump(yaml.safe_load(open(sys.argv[1])), sys.stdout, indent=2)' {file}",
     "Convert a YAML file to JSON (needs PyYAML)",
     "yaml json convert yml to transform",
     "convert config.yml to json | yaml to json | ubah yaml ke json"),
    ("python3 -c 'import sys, tomllib; tomllib.load(open(sys.argv[1], \"rb\"))' {file}",
     "Check that a TOML file can be parsed (Python 3.11 and newer)",
     "toml validate check syntax parse",
     "validate toml file config.toml | check toml syntax"),
    ("xmllint --format {file}",
     "Pretty-print and check an XML file (libxml2)",
     "xml pretty print format validate check indent xmllint rapikan",
     "pretty print data.xml | is pom.xml well formed xml | format xml | rapikan xml"),
    ("tr '[:lower:]' '[:upper:]' < {file}",
     "Show a file in upper case",
     "uppercase upper case convert capital capitalize letters tr huruf besar kapital",
     "convert file.txt to uppercase | make text upper case | ubah huruf menjadi huruf besar | uppercase the text in "
     "names.txt | all letters of a.txt in capitals | jadikan isi a.txt huruf kapital | lowercase to uppercase | lower "
     "case to upper case in a.txt | huruf kecil ke huruf besar"),
    ("tr '[:upper:]' '[:lower:]' < {file}",
     "Show a file in lower case",
     "lowercase lower case convert small letters tr huruf kecil",
     "convert file.txt to lowercase | lowercase the text in names.txt | make text lower case | ubah huruf menjadi "
     "huruf kecil | uppercase to lowercase | upper case to lower case in a.txt | huruf besar ke huruf kecil"),
    ("sed -i.bak 's/\\r$//' {file}",
     "Turn Windows line endings (CRLF) into Unix ones, keeping the original as .bak",
     "dos2unix crlf windows line endings convert carriage return ^M unix bad interpreter",
     "convert windows line endings to unix | dos2unix script.sh | remove carriage returns from a.txt | script fails "
     "with ^M bad interpreter | file was edited on windows, fix the line endings | strip \\r from deploy.sh | crlf to "
     "lf | ubah line ending windows ke unix"),
    ("file -i {file}",
     "Show a text file's character encoding",
     "encoding charset utf-8 utf8 ascii latin which detect character",
     "what encoding is a.txt | which encoding does a.txt have | detect the charset of a file | encoding file ini apa",
     "macos=file -I {file}"),
    ("iconv -f {encoding=ISO-8859-1} -t UTF-8 {file}",
     "Convert a file's character encoding to UTF-8",
     "iconv encoding charset convert utf8 utf-8 latin1 character",
     "convert file.txt to utf-8 | change encoding of a.txt from latin1 | latin1 to utf8 | iconv a file | broken "
     "umlauts, convert the encoding of names.csv | ubah encoding file ke utf-8"),
    ("zgrep -n -- {text} {file}",
     "Search inside gzip-compressed files",
     "zgrep search compressed gz gzip logs rotated inside without decompressing archived old rotasi",
     "search '`error`' in compressed logs | cari '`error`' di file app.log.gz | grep '`error`' in compressed file "
     "app.log.gz | zgrep '`timeout`' syslog.2.gz | grep in gz logs for '`panic`' | search rotated gz logs for "
     "'`panic`' | grep through gzipped files for '`failed`' | look for '`error`' in app.log.1.gz without unpacking"),
    ("zcat -f {file} | less",
     "Read a gzip-compressed file without unpacking it",
     "zcat view read show compressed gz file without decompressing zless page",
     "view compressed log syslog.2.gz | read a gz file without extracting | read access.log.3.gz | zcat a rotated log "
     "| look into a gzipped log file | lihat isi file log.gz tanpa ekstrak"),
    ("zcat -f {file} | wc -l",
     "Count the lines of a gzip-compressed file",
     "zcat count lines gz gzip compressed gzipped wc",
     "how many lines in a gzipped file | count lines of a compressed gz file"),
    ("paste -d, {src} {dest}",
     "Join two files side by side, line by line",
     "paste join merge columns side by two files gabung",
     "merge two files side by side | columns of a.txt and b.txt side by side | paste two files next to each other | "
     "glue the columns of a.csv and b.csv together | gabungkan dua file berdampingan"),
    ("cat -- {src} {dest}",
     "Concatenate files one after another",
     "concatenate combine join merge append files together gabungkan cat",
     "combine a.txt and b.txt | concatenate two files | gabungkan file a.txt dan b.txt | cat a.log b.log together | "
     "put part1.sql and part2.sql together | join two text files end to end | satukan a.txt dan b.txt"),
    ("echo {text} >> {file}",
     "Append a line to a file",
     "append add line text to end of file tambah tambahkan baris write",
     "append '`hello`' to file.txt | add a line '`x=1`' to config.txt | tambahkan baris '`a`' ke file b.txt | add "
     "'`net.core.somaxconn=1024`' to the end of sysctl.conf | append another line of text to notes.txt | echo '`export "
     "A=1`' into ~/.bashrc without overwriting | tambah baris '`x`' di akhir file a.txt"),
    ("echo {text} | sudo tee -a {file}",
     "Append a line to a file that only root may write",
     "append add line tee sudo root permission denied protected system file end",
     "append '`vm.swappiness=10`' to /etc/sysctl.conf as root | sudo echo to a file says permission denied | add a "
     "line to a root owned file with tee | tambah baris ke file milik root pakai sudo"),
    ("sed -i.bak '1i\\{new}' {file}",
     "Put a line at the top of a file, keeping the original as .bak",
     "prepend insert line top beginning start first sed sisipkan",
     "insert a line at the top of a.txt | prepend a line to a file"),
    ("truncate -s 0 {file}",
     "Empty a file without deleting it (its contents are lost)",
     "truncate empty clear wipe file contents log without delete kosongkan kosongin zero kecilkan nol",
     "empty the log file app.log | truncate app.log | kosongkan isi file app.log | zero out the file debug.log but "
     "keep it | clear the contents of a huge log file without deleting it | truncate a log to zero bytes | wipe the "
     "contents of app.log | kosongin isi log app.log tanpa hapus filenya"),
    ("nl -ba {file}",
     "Show a file with line numbers",
     "line numbers number lines show nl cat -n nomor baris",
     "show file.txt with line numbers | number lines of a.txt | tampilkan nomor baris a.txt | cat with line numbers "
     "main.c | print script.sh with numbered lines | lihat file a.txt dengan nomor baris"),
    ("tac {file}",
     "Show a file with its lines in reverse order",
     "reverse lines order backwards tac upside balik urutan",
     "reverse the lines of file.txt | show file backwards | print app.log from bottom to top | last line first, a.txt "
     "upside down | balik urutan baris a.txt",
     "macos=tail -r {file}"),
    ("shuf -n {count=1} {file}",
     "Pick random lines of a file",
     "random lines shuffle pick sample acak",
     "pick 5 random lines from file.txt | shuffle lines of a.txt | random sample of 100 lines from data.csv | pick a "
     "random line | ambil baris acak dari a.txt",
     "macos=sort -R {file} | head -n {count=1}"),
    ("xxd {file} | head -n {count=20}",
     "Show the first bytes of a file in hexadecimal",
     "hex hexdump xxd binary bytes dump",
     "hexdump of data.bin | show file in hex | xxd dump.bin | hex dump | look at the raw bytes of a file | lihat file "
     "dalam hex",
     "busybox=hexdump -C {file} | head -n {count=20}"),
    ("strings {file} | less",
     "Show the printable text in a binary file",
     "strings binary printable text extract",
     "show strings in a binary | extract text from binary /bin/ls | strings of a binary | readable text inside "
     "core.dump | teks yang bisa dibaca di file biner"),
    ("base64 {file}",
     "Encode a file as base64",
     "base64 encode encoding file",
     "base64 encode file.bin | encode a file to base64 | turn cert.pem into base64 | encode secret.txt in base64",
     "macos=base64 -i {file}"),
    ("echo {text} | base64 -d",
     "Decode a base64 text",
     "base64 decode decoding string text",
     "decode base64 '`aGVsbG8=`' | base64 decode a string | dekode base64 | what does the base64 string '`c2VjcmV0`' "
     "say | base64 decode '`cGFzcw==`'"),
    ("echo -n {text} | base64",
     "Encode a text as base64",
     "base64 encode encoding string text",
     "base64 encode the string '`admin`' | encode the text '`user:pass`' as base64 | string to base64",
     "macos=printf %s {text} | base64"),
    ("base64 -d {file}",
     "Decode a base64 file",
     "base64 decode decoding file",
     "decode the base64 file cert.b64 | base64 decode a file | dekode file base64"),
    ("grep -oE '([0-9]{1,3}[.]){3}[0-9]{1,3}' {file} | sort | uniq -c | sort -rn | head -n {count=20}",
     "List the IP addresses in a file by how often they occur",
     "extract ip addresses from log file count top unique ambil alamat ips most",
     "extract ip addresses from app.log | ambil semua alamat ip dari file app.log | which ips appear most often in "
     "app.log | count ip addresses in a log file | list unique ips found in auth.log | ip mana yang paling sering "
     "muncul di app.log"),
    ("awk '!seen[$0]++' {file}",
     "Show a file without repeated lines, in the original order",
     "remove duplicate lines keep original order without sorting preserve unique dedupe awk urutan",
     "remove duplicate lines but keep the order | unique lines without sorting a.txt | hapus baris duplikat tanpa "
     "mengubah urutan | dedupe a file without changing the line order | drop repeated lines, keep the first occurrence "
     "and original order | buang baris ganda, urutan tetap"),
    ("sed -i.bak 's/{old}/{new}/g' *{ext}",
     "Replace a text in all files of this directory with an extension, keeping the originals as .bak",
     "sed replace text every all files extension current directory this folder conf here ganti semua",
     "replace '`foo`' with '`bar`' in every .conf file | replace a.local with b.local in all .yml files in current "
     "directory | ganti '`a`' dengan '`b`' di semua file .txt | substitute '`foo`' with '`bar`' in every .txt file in "
     "this folder | change '`a`' to '`b`' in all .conf files here"),
    ("grep -E -- {text} {file}",
     "Show the lines that match an extended regular expression",
     "grep regex regexp regular expression egrep pattern match either alternation",
     "grep with regex '`foo|bar`' in app.log | search regular expression in file app.log | egrep '`error|warning`' "
     "app.log | lines matching the pattern '`^[0-9]+`' in data.txt | grep '`error|fatal`' with extended regex in "
     "app.log | grep pakai regex '`a|b`' di app.log"),
    ("tail -F {file} | grep --line-buffered -e {text}",
     "Follow a file and show only new lines with a text",
     "tail follow live grep filter only lines containing watch log file pantau saring",
     "follow app.log and filter '`ERROR`' | tail -f app.log and grep '`timeout`' | pantau app.log hanya baris "
     "'`error`' | only lines with '`ERROR`' as they arrive in app.log | tail app.log live but only lines with "
     "'`error`' | watch app.log for '`timeout`' in real time | follow access.log and show only '`POST`' | ikuti log "
     "app.log tapi hanya yang mengandung '`ERROR`'"),
    ("tail -F {file} | grep --line-buffered -v -e {text}",
     "Follow a file and hide new lines with a text",
     "tail follow live grep filter hide without exclude except lines log",
     "follow app.log without lines containing '`healthcheck`' | tail -f access.log but exclude '`ping`' | watch "
     "app.log live, excluding '`DEBUG`'"),
    ("tail -n {count=1000} {file} | grep -n -e {text}",
     "Search only the last lines of a file for a text",
     "tail grep last lines only recent search",
     "grep '`error`' in the last 500 lines of app.log | search the last 1000 lines of app.log for '`timeout`' | cari "
     "'`error`' di 200 baris terakhir app.log"),
    ("awk 'length > {count=80}' {file}",
     "Show the lines longer than a number of characters",
     "awk lines longer than characters length",
     "show lines longer than 120 characters in a.txt | find lines over 100 characters in main.py | too long lines in a "
     "file | baris yang lebih panjang dari 80 karakter"),
    ("head -n -{count=1} {file}",
     "Show a file without its last lines",
     "all but last lines remove skip end file without",
     "show a.txt without the last line | remove last 3 lines of a.txt | everything but the last 5 lines of a.txt | "
     "drop the last line of data.csv",
     "macos=sed '$d' {file}"),
    ("tail -n +2 {file}",
     "Show a file without its first line",
     "skip header first line remove without csv all but",
     "skip the header line of data.csv | show a.txt without the first line | data.csv without the header row | drop "
     "the first line | buang header dari data.csv"),
    ("fold -s -w {count=80} {file}",
     "Show a file with long lines wrapped",
     "fold wrap long lines width columns break fmt",
     "wrap long lines of a.txt at 80 columns | fold lines | break lines to 72 characters"),
    ("split -l {count=1000} -- {file} {file}.part-",
     "Split a file into pieces of so many lines",
     "split lines pieces parts chunks every divide pecah bagi baris",
     "split data.csv every 1000 lines | split a file by lines into 5000 line pieces | divide list.txt into files of "
     "100 lines each | pecah file data.csv per 1000 baris"),
    ("sudoedit {file}",
     "Edit a file as root",
     "sudoedit edit root editor system protected sudo sunting",
     "edit /etc/hosts as root | edit a root owned config file | sudo edit /etc/ssh/sshd_config | edit file /etc/fstab "
     "pakai sudo",
     "macos=sudo nano {file}",
     "busybox=vi {file}"),
    ("tr -s ' ' < {file}",
     "Show a file with repeated spaces squeezed into one",
     "squeeze repeated multiple spaces single collapse tr",
     "collapse multiple spaces in a.txt | squeeze repeated blanks into a single space"),
    ("tr -d '\\n' < {file}",
     "Show a file as one line, without line breaks",
     "remove newlines line breaks join lines single one tr",
     "remove newlines from a.txt | join all lines of a.txt into one | jadikan a.txt satu baris tanpa enter"),
    ("tr ',' '\\n' < {file}",
     "Show a comma-separated list with one entry per line",
     "split commas newline convert comma separated list tr",
     "put each comma separated value on its own line in a.txt | split at commas into lines | replace commas with "
     "newlines in list.txt"),
    ("paste -sd, {file}",
     "Join all lines of a file with commas",
     "paste join lines comma separated single line list",
     "join the lines of hosts.txt with commas | turn lines into a comma separated list | gabung baris a.txt jadi satu "
     "dipisah koma"),
    ("sed -n '/{old}/,/{new}/p' {file}",
     "Show the part of a file between two texts",
     "between two patterns markers section block part start end sed",
     "show the lines between '`BEGIN`' and '`END`' in a.txt | print the section from '`start`' to '`stop`' in app.log"),
    ("jq -r {jqpath} {file}",
     "Get the values at a path out of a JSON file",
     "jq json path extract nested array items every get take only values from",
     "get .items[].name out of data.json | take only `.items[].id` from response.json | jq path `.users[].email` of a "
     "json file | nested values `.data[0].name` in json | ambil `.items[].name` dari response.json"),
)
