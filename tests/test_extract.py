"""commands(): what is offered to run, out of answers as models write them."""

import random
import subprocess
import sys

import pytest

from opsterm.extract import commands


def block(text, info="bash", fence="```"):
    return f"Run:\n\n{fence}{info}\n{text}\n{fence}\n\nDone.\n"


# name -> (answer, commands)
ANSWERS = {
    # -- `$ ` lines
    "dollar line": ("Use this:\n\n$ df -h\n\nIt shows the disks.", ["df -h"]),
    "dollar line, indented": ("    $ journalctl -u nginx -n 50\n", ["journalctl -u nginx -n 50"]),
    "dollar line in a list": ("1. $ df -h\n2. $ du -sh /var\n", ["df -h", "du -sh /var"]),
    "dollar line in backticks": ("- `$ df -h`\n- `$ free -m`  \n", ["df -h", "free -m"]),
    "dollar span inside prose": ("- `$ df -h` shows the disks\nRun `$ ls` now.", []),
    "dollar lines with output": ("$ uname -r\n6.1.0-13-amd64\n$ uptime\n 10:00 up 3 days\n", ["uname -r", "uptime"]),
    "dollar line, continued": (
        "$ docker run -d \\\n    -p 80:80 \\\n    nginx\n\nText",
        ["docker run -d \\\n    -p 80:80 \\\n    nginx"],
    ),
    "dollar line, heredoc": ("  $ cat > a <<EOF\n  x\n  EOF\n", ["cat > a <<EOF\nx\nEOF"]),
    "dollar line, quote never closed": ("$ echo 'it\n\nIt's over.", []),
    "dollar lines, cd": ("$ cd /opt/app\n$ git pull\n", ["cd /opt/app\ngit pull"]),
    "dollar line in CRLF": ("Text\r\n\r\n$ df -h\r\n$ ls\r\n", ["df -h", "ls"]),
    "host prompt in prose": ("root@web:~# systemctl restart nginx\n", ["systemctl restart nginx"]),
    "price": ("It costs:\n\n$ 20 a month\n$ 5 per seat\n$5 per month\n", []),
    "prose behind a dollar": (
        "$ is the prompt of a user, # that of root\n$ sign means variable\n$ prices differ by region.\n",
        [],
    ),
    "variable": ("$HOME/bin/x starts it\n\n$PATH is searched\n", []),
    "lone dollar": ("$\n$ \n$ # a comment\n", []),
    "inline code": ("Run `rm -rf /tmp/x`, then `sudo reboot`.\n`df -h`\n- `ls`\n", []),
    "no command at all": ("The load average counts runnable processes.\n", []),
    "empty": ("", []),
    # -- fenced shell blocks
    "one block": (block("df -h"), ["df -h"]),
    "several lines": (block("df -h\ndu -sh /var/* | sort -rh | head"), ["df -h", "du -sh /var/* | sort -rh | head"]),
    "comments and blank lines": (
        block("# Check\ndf -h\n\n# Logs\njournalctl -b  # since boot\n"),
        ["df -h", "journalctl -b  # since boot"],
    ),
    "comments only": (block("# nothing to run\n# here"), []),
    "empty block": ("```bash\n```\n", []),
    "languages": (
        "".join(block(f"echo {x}", x) for x in ("sh", "shell", "zsh", "ksh", "dash", "shellscript", "Bash", "BASH")),
        ["echo sh", "echo shell", "echo zsh", "echo ksh", "echo dash", "echo shellscript", "echo Bash", "echo BASH"],
    ),
    "info with attributes": (
        '```bash title="x.sh"\nls\n```\n```sh {1,3}\ndf\n```\n```{.bash}\nid\n```\n```bash:a.sh\nw\n```\n',
        ["ls", "df", "id", "w"],
    ),
    "other languages": (
        "".join(
            block("ls -la", x)
            for x in (
                "python",
                "yaml",
                "json",
                "text",
                "output",
                "log",
                "sql",
                "nginx",
                "dockerfile",
                "ini",
                "diff",
                "powershell",
                "fish",
                "bat",
                "plaintext",
                "c",
                "go",
                "toml",
                "hcl",
                "markdown",
                "bashrc",
                "shellcheck",
            )
        ),
        [],
    ),
    "tilde fence": (block("df -h", fence="~~~"), ["df -h"]),
    "long fence": (
        block("cat <<'X'\n```bash\nrm -rf /\n```\nX", fence="````"),
        ["cat <<'X'\n```bash\nrm -rf /\n```\nX"],
    ),
    "fence in a list": (
        "1. **Look**:\n   ```bash\n   df -h\n   ```\n2. Clean:\n\n   ```bash\n   sudo apt clean\n   ```\n",
        ["df -h", "sudo apt clean"],
    ),
    "fence behind a list marker": ("- ```bash\n  df -h\n  ```\n- end\n", ["df -h"]),
    "fence in a list, tabs": ("1. x\n\t```sh\n\tcat <<E\n\t\ta\n\tE\n\t```\n", ["cat <<E\n\ta\nE"]),
    "apostrophe in a default": (block("echo ${x:-it\\'s}\nls"), ["echo ${x:-it\\'s}", "ls"]),
    "apostrophe in a quoted default, which bash does not take": (block('echo "${x:-it\'s}"\nls'), []),
    "session cut off": ("```console\n$ rm -rf /tmp/fo", []),
    "heredoc in an indented fence": (
        "1. Do\n   ```bash\n   cat > f <<EOF\n     a: 1\n   EOF\n   ```\n",
        ["cat > f <<EOF\n  a: 1\nEOF"],
    ),
    "CRLF block": ("```bash\r\nls\r\ncat <<EOF\r\nx\r\nEOF\r\n```\r\n", ["ls", "cat <<EOF\nx\nEOF"]),
    "unclosed fence": ("```bash\nls\n```\nand\n```bash\nrm -rf /tmp/fo", ["ls"]),
    "fence cut in its end": ("```bash\nls\n``", []),
    "nested in markdown": ("````markdown\n# Doc\n```bash\nrm -rf /\n```\n$ reboot\n````\n", []),
    "shell inside text": ("```text\n$ reboot\nroot@x:~# reboot\n```\n", []),
    "duplicates": (block("ls") + block("df\nls") + "$ df\n", ["ls", "df"]),
    "order": ("$ a1\n\n" + block("b1") + "\n$ c1\n", ["a1", "b1", "c1"]),
    "placeholders": (block("kubectl logs <pod-name> -n <namespace>"), ["kubectl logs <pod-name> -n <namespace>"]),
    "trailing blanks and inner blanks": (block("echo 'a   b'  "), ["echo 'a   b'  "]),
    "two variants": (
        block("# Debian\nsudo apt install jq\n# RHEL\nsudo dnf install jq"),
        ["sudo apt install jq", "sudo dnf install jq"],
    ),
    "tool with a digit": (block("7z x a.7z\n2to3 -l"), ["7z x a.7z", "2to3 -l"]),
    # -- constructs of several lines
    "backslashes": (
        block("docker run -d \\\n  --name web \\\n  nginx\ndocker ps"),
        ["docker run -d \\\n  --name web \\\n  nginx", "docker ps"],
    ),
    "trailing operators": (
        block("ls |\n  wc -l\ntrue &&\n\n  # why\n  id"),
        ["ls |\n  wc -l", "true &&\n\n  # why\n  id"],
    ),
    "heredoc": (
        block("kubectl apply -f - <<EOF\napiVersion: v1\nkind: Pod\nEOF\nkubectl get pods"),
        ["kubectl apply -f - <<EOF\napiVersion: v1\nkind: Pod\nEOF", "kubectl get pods"],
    ),
    "heredoc, quoted": (
        block("sudo tee /etc/x.conf > /dev/null <<'EOF'\n# it's $HOME\nif [ x\nEOF"),
        ["sudo tee /etc/x.conf > /dev/null <<'EOF'\n# it's $HOME\nif [ x\nEOF"],
    ),
    "heredoc, tabs": (block("cat <<-EOF\n\ta\n\tEOF\nls"), ["cat <<-EOF\n\ta\n\tEOF", "ls"]),
    "heredoc, tab before its word": (block("cat <<EOF\n\tEOF\nEOF"), ["cat <<EOF\n\tEOF\nEOF"]),
    "heredoc, spaces before its end": (block("cat <<EOF\na\n  EOF\nls"), []),
    "two heredocs": (block("cat <<A - <<B\n1\nA\n2\nB\nls"), ["cat <<A - <<B\n1\nA\n2\nB", "ls"]),
    "heredoc into a pipe": (block("cat <<EOF | grep a\na\nEOF\nls"), ["cat <<EOF | grep a\na\nEOF", "ls"]),
    "heredoc with fake fences": (
        block("cat > README.md <<'EOF'\n~~~bash\n$ rm -rf /\n~~~\nEOF"),
        ["cat > README.md <<'EOF'\n~~~bash\n$ rm -rf /\n~~~\nEOF"],
    ),
    "heredoc cut by a fence of the same length": (block("cat > README.md <<'EOF'\n```\nls\n```\nEOF"), []),
    "here-string": (block('wc -w <<< "a b"\nls'), ['wc -w <<< "a b"', "ls"]),
    "awk over lines": (
        block("awk '\n  { s += $1 }\n  END { print s }\n' f\nls"),
        ["awk '\n  { s += $1 }\n  END { print s }\n' f", "ls"],
    ),
    "jq": (
        block("curl -s localhost | jq -r '.items[]\n  | select(.a > 1)'"),
        ["curl -s localhost | jq -r '.items[]\n  | select(.a > 1)'"],
    ),
    "for loop": (block('for f in *.log; do\n  gzip "$f"\ndone\nls'), ['for f in *.log; do\n  gzip "$f"\ndone', "ls"]),
    "arithmetic for": (
        block("for ((i=0; i<3; i++)); do\n  echo $((i << 2))\ndone"),
        ["for ((i=0; i<3; i++)); do\n  echo $((i << 2))\ndone"],
    ),
    "while read": (
        block('ps aux | while read -r l; do\n  echo "$l"\ndone'),
        ['ps aux | while read -r l; do\n  echo "$l"\ndone'],
    ),
    "if": (
        block("if systemctl is-active -q nginx\nthen\n  echo up\nelse\n  echo down\nfi\nls"),
        ["if systemctl is-active -q nginx\nthen\n  echo up\nelse\n  echo down\nfi", "ls"],
    ),
    "case": (
        block("case $(uname) in\n  Linux|GNU) echo a;;\n  (*) echo b # )\n  ;;\nesac\nls"),
        ["case $(uname) in\n  Linux|GNU) echo a;;\n  (*) echo b # )\n  ;;\nesac", "ls"],
    ),
    "function": (block('f() {\n  df -h "$1"\n}\nf /'), ['f() {\n  df -h "$1"\n}\nf /']),
    "ksh function": (block("function f {\n  df\n}\nf"), ["function f {\n  df\n}\nf"]),
    "group and subshell": (
        block("{\n  date\n  w\n} > out\n(\n  cd /tmp\n  ls\n)\nid"),
        ["{\n  date\n  w\n} > out", "(\n  cd /tmp\n  ls\n)", "id"],
    ),
    "test with a pattern": (
        block("[[ $x =~ ^(a|b)$ && -f y ]] && echo yes\nls"),
        ["[[ $x =~ ^(a|b)$ && -f y ]] && echo yes", "ls"],
    ),
    "substitutions": (
        block("echo \"$(date '+%F \")\"')\" `id -u` ${x:-'}'} <(ls)\nls"),
        ["echo \"$(date '+%F \")\"')\" `id -u` ${x:-'}'} <(ls)", "ls"],
    ),
    "keywords as arguments": (block("echo if for case {\nls"), ["echo if for case {", "ls"]),
    "hash inside a word": (block("echo a#b ${#x} $# # 'c\nls"), ["echo a#b ${#x} $# # 'c", "ls"]),
    # -- lines that belong together
    "cd": (block("cd /opt/app\n\n# get it\ngit pull\nmake"), ["cd /opt/app\n\n# get it\ngit pull\nmake"]),
    "cd last": (block("mkdir x\ncd x"), ["mkdir x", "cd x"]),
    "cd behind an operator": (block("mkdir x && cd x\nls"), ["mkdir x && cd x\nls"]),
    "variable set": (
        block('# where\nPOD=$(kubectl get pod -o name | head -1)\nkubectl logs "$POD"\n# done'),
        ['POD=$(kubectl get pod -o name | head -1)\nkubectl logs "$POD"'],
    ),
    "variable for one command": (block("LANG=C df -h\nls"), ["LANG=C df -h", "ls"]),
    "array": (block("a=(\n  if\n  b\n)\necho ${a[0]}"), ["a=(\n  if\n  b\n)\necho ${a[0]}"]),
    "export": (
        block("export KUBECONFIG=~/.kube/x\nkubectl get nodes"),
        ["export KUBECONFIG=~/.kube/x\nkubectl get nodes"],
    ),
    "set and source": (
        block("set -euo pipefail\nls") + block(". venv/bin/activate\npip list") + block("source .env\nrun-it"),
        ["set -euo pipefail\nls", ". venv/bin/activate\npip list", "source .env\nrun-it"],
    ),
    "guard": (block("[ -d /backup ] || exit 1\nrm -rf /backup/old"), ["[ -d /backup ] || exit 1\nrm -rf /backup/old"]),
    "set inside if": (block("if true; then\n  X=1\nfi\necho $X"), ["if true; then\n  X=1\nfi\necho $X"]),
    "result of the line before": (
        block("systemctl is-active nginx\necho $?") + block("sleep 5 &\nwait"),
        ["systemctl is-active nginx\necho $?", "sleep 5 &\nwait"],
    ),
    "script": (
        block("#!/bin/bash\n# backup\ntar czf b.tgz /etc\nls -l b.tgz\n"),
        ["#!/bin/bash\n# backup\ntar czf b.tgz /etc\nls -l b.tgz"],
    ),
    "script of another language": (block("#!/usr/bin/env python3\nimport os"), []),
    # -- lines for another shell must not run here
    "ssh": (block("ssh -p 2222 admin@web-1\nsudo reboot"), ["ssh -p 2222 admin@web-1"]),
    "ssh with a command": (block("ssh web-1 uptime\nls"), ["ssh web-1 uptime", "ls"]),
    "ssh with a heredoc": (
        block("ssh web-1 <<'EOF'\nsudo reboot\nEOF\nls"),
        ["ssh web-1 <<'EOF'\nsudo reboot\nEOF", "ls"],
    ),
    "root shell": (
        block("uptime\nsudo -i\nrm -rf /data") + block("sudo su - postgres\ndropdb x") + block("su -\nreboot"),
        ["uptime", "sudo -i", "sudo su - postgres", "su -"],
    ),
    "container shell": (
        block("docker exec -it web bash\nrm -rf /data") + block("kubectl exec -it p -- /bin/sh\nkill 1"),
        ["docker exec -it web bash", "kubectl exec -it p -- /bin/sh"],
    ),
    "container command": (block("docker exec web nginx -t\nls"), ["docker exec web nginx -t", "ls"]),
    "database shell": (block("cd /tmp\nsudo -u postgres psql\nDROP DATABASE x;"), ["cd /tmp\nsudo -u postgres psql"]),
    "database command": (
        block("mysql -u root -p -e 'SHOW DATABASES'\npsql -U a -c 'select 1'\nls"),
        ["mysql -u root -p -e 'SHOW DATABASES'", "psql -U a -c 'select 1'", "ls"],
    ),
    "chroot": (
        block("mount /dev/sda2 /mnt\nchroot /mnt\ngrub-install /dev/sda"),
        ["mount /dev/sda2 /mnt", "chroot /mnt"],
    ),
    # -- sessions
    "prompts in a bash block": (
        block("$ sudo apt update\n$ sudo apt install jq"),
        ["sudo apt update", "sudo apt install jq"],
    ),
    "console with output": (
        block("$ systemctl status nginx\n● nginx.service - x\n   Active: active\n$ df -h\nFilesystem Size", "console"),
        ["systemctl status nginx", "df -h"],
    ),
    "console, comment above": (block("# Check it\n$ df -h", "console"), ["df -h"]),
    "root at host": (block("root@h:~# apt update\nHit:1 x\nroot@h:/etc# ls\n", "console"), ["apt update", "ls"]),
    "bracket prompt": (
        block("[root@web ~]# dnf check-update\n[joe@web log]$ ls -l\ntotal 0", "terminal"),
        ["dnf check-update", "ls -l"],
    ),
    "user at host, no language": (block("joe@h:~$ ls\na b\n(venv) joe@h:~$ pip list", ""), ["ls", "pip list"]),
    "container prompt": (block("bash-5.1$ id\nuid=0", "shell-session"), ["id"]),
    "percent": (
        block("% df -h\nFilesystem Size\n% Total    % Received\njoe@mac ~ % uptime", "console"),
        ["df -h", "uptime"],
    ),
    "percent outside console": (block("% df -h", "bash") + block("% df -h", ""), []),
    "hash prompt": (
        block("# systemctl restart nginx\n# systemctl status nginx\n● nginx.service\n# find / -name x", "console"),
        ["systemctl restart nginx", "systemctl status nginx", "find / -name x"],
    ),
    "hash comments": (
        block("# find the file\n# make a backup", "console")
        + block("# apt update", "bash")
        + block("# apt update", ""),
        [],
    ),
    "hash comment above a bare command": (block("# df -h shows the disks\ndf -h", "console"), ["df -h"]),
    "continuation prompt": (
        block("$ for i in 1 2; do\n> echo $i\n> done\n1\n2\n$ cat <<EOF\n> a\n>\n> EOF\na", "console"),
        ["for i in 1 2; do\necho $i\ndone", "cat <<EOF\na\n\nEOF"],
    ),
    "continuation without prompt": (
        block("$ cat <<EOF\na\nEOF\na\n$ ls \\\n  -l", "console"),
        ["cat <<EOF\na\nEOF", "ls \\\n  -l"],
    ),
    "unsound in a session": (block("$ ls )\n$ cat <<E\n$(x\nE\n$ id\n$ echo 'a\nb' (\n$ w", "console"), ["id", "w"]),
    "cd in a session": (block("$ cd /tmp\n$ ls\na b\n$ wc -l a", "console"), ["cd /tmp\nls\nwc -l a"]),
    "ssh in a session": (block("$ ssh web-1\nLast login: x\njoe@web-1:~$ sudo reboot", "console"), ["ssh web-1"]),
    "other prompts": (
        block("mysql> DROP TABLE x;\npostgres=# \\dt\n>>> import os\nPS C:\\> dir\nC:\\> dir", "console"),
        [],
    ),
    "console, output only": (block("Filesystem Size Used\n/dev/sda1 50G 10G\ntmpfs 1G 0", "console"), []),
    "console, bare commands": (block("sudo apt update\ndf -h", "console"), ["sudo apt update", "df -h"]),
    "heredoc with a prompt inside": (
        block("cat > README <<EOF\n$ npm start\nEOF"),
        ["cat > README <<EOF\n$ npm start\nEOF"],
    ),
    # -- blocks without a language
    "no language, commands": (
        block("sudo systemctl restart nginx\njournalctl -u nginx", ""),
        ["sudo systemctl restart nginx", "journalctl -u nginx"],
    ),
    "no language, paths": (
        block("./install.sh\n/usr/local/bin/x --help\nfind . -name '*.log'", ""),
        ["./install.sh", "/usr/local/bin/x --help", "find . -name '*.log'"],
    ),
    "no language, loop": (
        block("for i in 1 2; do\n  ping -c1 10.0.0.$i\ndone", ""),
        ["for i in 1 2; do\n  ping -c1 10.0.0.$i\ndone"],
    ),
    "no language, other things": (
        "".join(
            block(text, "")
            for text in (
                "Filesystem      Size  Used\n/dev/sda1        50G   10G",
                "user nginx;\nworker_processes auto;",
                "[Unit]\nDescription=x",
                "bash: foo: command not found",
                '{\n  "a": 1\n}',
                "key: value\nlist:\n  - a",
                "0 3 * * * /usr/bin/backup",
                "DB_HOST=x\nDB_PORT=1",
                "/usr/bin/python3",
                "find the file\nsort it",
                "nginx is running",
                "top - 12:00:01 up 10 days\nTasks: 123 total",
                "/etc/nginx\n├── conf.d",
                "for x in items:\n    print(x)",
                "if (x) {\n  y();\n}",
                "SELECT * FROM t;",
                "make sure it works",
                "...",
                "$ 20 a month",
                "ls\nthen read it",
            )
        ),
        [],
    ),
    "output announced": (
        (
            "**Expected output:**\n```\nls /tmp\n```\nYou should see:\n\n```bash\nls -l\n```\n"
            "The output looks like this:\n```sh\nid\n```\n"
        ),
        [],
    ),
    "output mentioned": (
        (
            "To filter the output, run:\n```bash\nls\n```\nThe results are too many, so:\n```bash\nid\n```\n"
            "If you see an error, run:\n```bash\nw\n```\n"
        ),
        ["ls", "id", "w"],
    ),
    # -- no sound shell
    "output in a bash block": (block("df -h\nFilesystem Size Used\n/dev/sda1 50G"), []),
    "torn pipeline": (block("ls\n  | wc -l"), []),
    "blank behind a backslash": (block("docker run \\ \n  --name x \\\n  nginx"), []),
    "quote never closed": (block("ls\necho it's done"), []),
    "loose ends": (
        block("ls\nfi") + block("id\n}") + block("w\n;;") + block("df )") + block("then x") + block("ls \\"),
        [],
    ),
    "json, config, cron, ellipsis": (
        block('{ "a": 1 }') + block("[Unit]\nx=1") + block("0 3 * * * /bin/x") + block("ls\n...\nid"),
        [],
    ),
    "fish in a bash block": (block("for f in *\n  ls $f\nend") + block("function f\n  ls\nend"), []),
    "prose in a bash block": (block("The command is ls") + block("Note: run ls"), []),
}


@pytest.mark.parametrize(("answer", "expected"), ANSWERS.values(), ids=ANSWERS)
def test_commands(answer, expected):
    assert commands(answer) == expected


@pytest.mark.parametrize(("answer", "expected"), ANSWERS.values(), ids=ANSWERS)
def test_crlf_changes_nothing(answer, expected):
    assert commands(answer.replace("\r\n", "\n").replace("\n", "\r\n")) == expected


DEEPSEEK = """\
要查看磁盘使用情况，可以按以下步骤操作：

### 1. 查看整体情况
```bash
df -h
```
**示例输出**：
```
Filesystem      Size  Used Avail Use% Mounted on
/dev/sda1        50G   45G  5.0G  90% /
```

### 2. 找出大目录
```bash
sudo du -xh --max-depth=1 / 2>/dev/null | sort -rh | head -n 20
```

> **注意**：`rm -rf` 会永久删除文件。
"""
CLAUDE = """\
I'll set up the service in three steps.

1. **Create the unit**

   ```bash
   sudo tee /etc/systemd/system/app.service > /dev/null <<'EOF'
   [Unit]
   Description=App's service

   [Service]
   ExecStart=/opt/app/run --port=8080
   EOF
   ```

2. **Start it**

   ```bash
   sudo systemctl daemon-reload
   sudo systemctl enable --now app   # starts at boot, too
   ```

3. **Verify** with `systemctl status app`. The config goes to `/etc/app.yaml`:

   ```yaml
   port: 8080
   ```
"""
UNIT = """\
sudo tee /etc/systemd/system/app.service > /dev/null <<'EOF'
[Unit]
Description=App's service

[Service]
ExecStart=/opt/app/run --port=8080
EOF"""
LLAMA = """\
To restart the pod, you can use the following command:
```
kubectl rollout restart deployment <deployment-name> -n <namespace>
```
Replace `<deployment-name>` with the name. You should see output similar to:
```
deployment.apps/web restarted
```
Alternatively:

    $ kubectl delete pod -l app=web

Let me know if you need more help!
"""


def test_whole_answers():
    assert commands(DEEPSEEK) == ["df -h", "sudo du -xh --max-depth=1 / 2>/dev/null | sort -rh | head -n 20"]
    assert commands(CLAUDE) == [
        UNIT,
        "sudo systemctl daemon-reload",
        "sudo systemctl enable --now app   # starts at boot, too",
    ]
    rollout = "kubectl rollout restart deployment <deployment-name> -n <namespace>"
    assert commands(LLAMA) == [rollout, "kubectl delete pod -l app=web"]


@pytest.mark.parametrize("answer", [DEEPSEEK, CLAUDE])
def test_an_answer_cut_anywhere_gives_no_torn_command(answer):
    whole = commands(answer)
    for end in range(len(answer)):
        assert commands(answer[:end]) == whole[: len(commands(answer[:end]))]


def test_any_text_is_survived_and_commands_are_in_it():
    rng = random.Random(7)
    pieces = [
        "\n",
        "\n",
        "$ ",
        "   ",
        "cd /",
        "case x in ",
        "if ",
        "; do",
        "- ",
        "> ",
        "```bash\n",
        "```",
        "~~~",
        "ls",
        " -l",
        "'",
    ]
    pieces += [
        '"',
        "$(",
        ")",
        "`",
        "<<E",
        "E",
        "done",
        "(",
        "{ ",
        "}",
        "\\",
        "#",
        ";;",
        "[[",
        "]]",
        "x=1",
        "\r",
        "\t",
        "|",
        "&&",
    ]
    for _ in range(4000):
        answer = "".join(rng.choices(pieces, k=rng.randrange(30)))
        for command in commands(answer + "\n```\n"):
            assert command.strip() and not command.endswith("\n")
            assert all(line.strip() in answer for line in command.split("\n"))


@pytest.mark.parametrize(
    "piece",
    ["$(", "(", "`", '"', "sudo -u ", "-u ", "- ", "$ ", "\\a", "if a; ", "<<E ", "[[ ", "$ ls\n", "ls\n", "a@b:"],
)
def test_endless_repetition_comes_to_an_end(piece):
    for text in (
        piece * 4000,
        f"```bash\n{piece * 4000}\n```\n",
        f"```\nsudo {piece * 4000}\n```\n",
        f"```sh\nsudo {piece * 4000}\n```\n",
        f"$ {piece * 4000}",
    ):
        assert len(commands(text)) <= 2


@pytest.mark.parametrize("text", ["cd /", "X=1", "f() { ls; }", "ls && cd x", "if a; then exit 1; fi", "read x", "X=$(ls)", "a=(1 2)", "builtin cd x", "{ cd x; }", "X=1 source y", "! cd x", "ls; \\cd x", "cd x &&\n  ls", "coproc cat", "while a; do X=1; done"])
def test_what_changes_the_shell_runs_with_what_follows(text):
    assert commands(block(f"{text}\nls")) == [f"{text}\nls"]


@pytest.mark.parametrize("text", ["X=1 ls", "(cd /; ls)", "echo $(cd /; pwd)", "echo cd", "echo X=1", "while read x; do ls; done", "ls '; cd x'", "ls # cd x", "command -v cd", "cat <<E\ncd /\nE", "echo `cd x`", "diff <(cd x; ls) y", "for i in cd; do ls; done"])
def test_what_does_not_runs_by_itself(text):
    assert commands(block(f"{text}\nid")) == [text, "id"]


@pytest.mark.parametrize("text, enters", [("ssh -p 22 'a b'  # why", True), ("ssh <user>@<your-host>", True), ("ssh \"$HOST\"", True), ("sudo  -i", True), ("psql -U $(id -un)", False), ("mysql 'db'", False), ("ssh -p 22 'a b' x", False), ("sudo -i | cat", False), ("sudo -i &", False), ("! sudo -i", False), ("sudo -i; id", False), ("if su; then id; fi", False)])
def test_what_opens_another_shell_is_the_last(text, enters):
    assert commands(block(f"{text}\nls")) == [text, "ls"][: 2 - enters]


# name -> (the text of a block, whether each of its lines is offered)
DIALECTS = {
    "zsh": ("ls *(.)\nls **/*.log(.Lm+10)\nprint -l ${(f)x}\nls *.txt(N)", True),
    "bash": ("ls *.@(c|h)\ncat <<<$x\necho $'a\\'b'\nls &>> out\ncat a |& wc\ndiff <(a) <(b)", True),
    "placeholders": ("kubectl logs <pod-name> -n <namespace>\nssh -J <jump host> x id\nkill <PID>\nsystemctl <start|stop> nginx\nping <服务器>", True),
    "fish": ("if test -f x\n  ls\nend", False),
    "fish, begin": ("begin\n  ls\nend", False),
    "fish, while": ("while true; ls; end", False),
    "csh": ("if ( -f x ) then\n  ls\nendif", False),
    "zsh, for": ("for f (*.txt) ls $f", False),
    "python": ("print('x')\nimport os", False),
    "powershell": ("Get-Process | Where-Object { $_.CPU }\nif ($x) { ls }", False),
    "torn": ("ls >\nid", False),
    "an operator too many": ("ls | | wc\nid", False),
    "a document that cannot be expanded": ("cat <<E\n$(a\nE", False),
    "a delimiter quoted in part": ("cat <<'E'F", False),
}  # fmt: skip


@pytest.mark.parametrize(("text", "offered"), DIALECTS.values(), ids=DIALECTS)
def test_dialects(text, offered):
    assert commands(block(text)) == (text.split("\n") if offered else [])


def test_a_long_session_is_read_once():
    answer = block("\n".join(f"$ cat <<E\n> {'x' * 80}\n> y{at}\n> E\nout" for at in range(300)), "console")
    assert len(commands(answer)) == 300


def test_without_a_command_no_parser_is_loaded():
    code = "import sys; from opsterm import extract; extract.commands('Text\\n\\n```yaml\\na: 1\\n```\\n'); sys.exit('opsterm.shellparse' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
