"""The offline guide: entries are sound and found by their own questions, values are safe, nonsense gets no answer."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from opsterm import guide, guide_fill, guide_slots
from opsterm.guide_words import FAMILIES

ROWS = [row for subject in guide.SUBJECTS for row in subject.ROWS]
TEMPLATES = [(row[0], template) for row in ROWS for template in (row[0], *(v.partition("=")[2] for v in row[4:]))]
# One example of every third row: an answer takes milliseconds and the examples are many thousands.
EXAMPLES = [(examples[n % len(examples)], row) for n, row in enumerate(ROWS) for examples in [row[3].split(" | ")]][::3]
# guide_questions: people who never saw the table wrote them, and it was extended by what they missed. guide_blind: written
# the same way, measured once (138 of 150 right) and never used to change anything. Keep it so: write a new set instead.
SETS = ("guide_questions", "guide_blind")


def open_quote(text: str) -> str:
    """The quote that is open at the end of shell text, "" for none."""
    state = ""
    for at, character in enumerate(text):
        if character in "'\"" and state in ("", character) and not (state != "'" and text[at - 1 : at] == "\\"):
            state = "" if state else character
    return state


def ask(question: str, system: str = "") -> str:
    hit = guide.search(question, system)
    return hit.command if hit else ""


def test_there_are_many_entries_without_duplicates() -> None:
    assert len(ROWS) >= 320
    assert len({row[0] for row in ROWS}) == len(ROWS)
    assert len({row[1] for row in ROWS}) == len(ROWS)


def test_rows_are_well_formed() -> None:
    for row in ROWS:
        assert row[1].strip() == row[1] and row[1] and "\n" not in row[1], row
        assert row[3].strip() and not row[3].endswith("|"), row
        for variant in row[4:]:
            family, sign, command = variant.partition("=")
            assert sign and command and family in FAMILIES.values(), variant


def test_every_placeholder_is_known_and_free_values_stand_outside_quotes() -> None:
    for _, template in TEMPLATES:
        for match in guide_fill.PLACEHOLDER.finditer(template):
            assert match.group(1) in guide_slots.SLOTS, template
            if match.group(1) in guide_slots.FREE:
                assert open_quote(template[: match.start()]) == "", template


def test_every_command_is_valid_shell_once_filled_in() -> None:
    lines = []
    for _, template in TEMPLATES:
        values = {m.group(1): "1" for m in guide_fill.PLACEHOLDER.finditer(template) if m.group(2) is None}
        command, missing = guide_fill.render(template, values)
        assert not missing, template
        lines.append(command.replace("sudo !!", "sudo true"))
    for start in range(0, len(lines), 50):
        script = "\n".join(f"f{n}() {{\n{line}\n}}" for n, line in enumerate(lines[start : start + 50]))
        done = subprocess.run(["bash", "-n"], input=script, text=True, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def answers() -> list[tuple[str, tuple[str, ...], guide.Hit | None]]:
    return [(question, row, guide.search(question.replace("`", ""))) for question, row in EXAMPLES]


def test_example_questions_find_their_own_entry_first(answers: list) -> None:
    wrong = [(q, hit and hit.command, row[0]) for q, row, hit in answers if hit is None or hit.explanation != row[1]]
    assert len(wrong) <= 0.03 * len(answers), wrong


def test_values_in_backquotes_get_into_the_command(answers: list) -> None:
    lost = []
    for question, row, hit in answers:
        for value in re.findall(r"`([^`]+)`", question):
            renamed = rf"(?<!\w){re.escape(value)}|apache|httpd|ssh|redis|mongod|postgres|cron"
            if hit and hit.explanation == row[1] and "{" in row[0] and not re.search(renamed, hit.command):
                lost.append((question, hit.command))
    assert len(lost) <= 0.05 * len(answers), lost


@pytest.mark.parametrize("name", SETS)
def test_questions_of_people_who_never_saw_the_table(name: str) -> None:
    lines = (Path(__file__).parent / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    questions = [json.loads(line) for line in lines]
    wrong, answered = [], []
    for item in questions:
        hit = guide.search(item["q"], item.get("system", "debian"))
        if item.get("none"):
            answered += [(item["q"], hit.command)] if hit else []
        elif hit is None or not any(re.search(pattern, hit.command) for pattern in item["ok"]):
            wrong.append((item["q"], hit and hit.command))
    nonsense = sum(1 for item in questions if item.get("none"))
    assert len(answered) <= 0.05 * nonsense, answered
    assert len(wrong) <= 0.10 * (len(questions) - nonsense), wrong


@pytest.mark.parametrize(
    ("question", "system", "command"),
    [
        ("files larger than 1GB in /var/log", "", "find /var/log -xdev -type f -size +1G -exec ls -lh {} +"),
        ("find files bigger than 1.5 GB", "", "find . -xdev -type f -size +1536M -exec ls -lh {} +"),
        ("cari file log lebih dari 1GB", "", "find /var/log -xdev -type f -size +1G -exec ls -lh {} +"),
        ("files smaller than 1MB in /tmp", "", "find /tmp -xdev -type f -size -1048576c -exec ls -lh {} +"),
        ("files larger than 1GB in /data", "alpine", "find /data -xdev -type f -size +1048576k -exec ls -lh {} +"),
        ("what is using port 8080", "", "sudo ss -ltnp 'sport = :8080'"),
        ("port 80 dipakai proses apa", "", "sudo ss -ltnp 'sport = :80'"),
        ("what is using port 8080", "macos", "sudo lsof -nP -iTCP:8080 -sTCP:LISTEN"),
        ("restart nginx", "", "sudo systemctl restart nginx"),
        ("restart nginx", "alpine", "rc-service nginx restart"),
        ("restart apache", "fedora", "sudo systemctl restart httpd"),
        ("install curl", "ubuntu", "sudo apt install curl"),
        ("install curl", "rocky", "sudo dnf install curl"),
        ("on alpine install curl", "ubuntu", "apk add curl"),
        ("extract backup.tar.gz to /opt", "", "tar -xf backup.tar.gz -C /opt"),
        ("show me the last 100 lines of syslog", "", "sudo tail -n 100 /var/log/syslog"),
        ("show me the last 100 lines of syslog", "centos", "sudo tail -n 100 /var/log/messages"),
        ("cek sisa ruang disk", "", "df -h"),
        ("disk full", "", "df -h"),
        ("how to check disk", "", "df -h"),
        ("check disk", "", "df -h"),
        ("how do I see which process is eating all my memory?", "", "ps aux --sort=-%mem | head -n 15"),
        ("show memroy usage", "", "free -h"),
        ("add user alice to group docker", "", "sudo usermod -aG docker alice"),
        ("mount /dev/sdb1 on /mnt", "", "sudo mount /dev/sdb1 /mnt"),
        ("kill process on port 3000", "", "sudo fuser -k -i 3000/tcp"),
        ("logs of container my-api", "", "docker logs --tail 100 my-api"),
        ("scale deployment web to 3 replicas", "", "kubectl scale deployment/web --replicas=3 -n default"),
        ("delete files older than 2 weeks in ~/old", "", "find ~/old -type f -mtime +14 -exec rm -i -- {} +"),
        ("replace 'a/b' with 'c&d' in conf.txt", "", r"sed -i.bak 's/a\/b/c\&d/g' conf.txt"),
        ("remove user joko and his home", "debian", "sudo deluser --remove-home joko"),
        ("set wall clock to utc", "", "sudo timedatectl set-timezone UTC"),
        ("capture http traffic on eth0 into dump.pcap", "", "sudo tcpdump -ni eth0 -c 1000 -w dump.pcap port 80"),
        ("create a symlink current pointing to release-7", "", "ln -s -- release-7 current"),
        ("set vm.swappiness to 10", "", "sudo sysctl -w vm.swappiness=10"),
    ],
)
def test_questions_get_a_filled_in_command(question: str, system: str, command: str) -> None:
    assert ask(question, system) == command


@pytest.mark.parametrize(
    "question",
    [
        "",
        "   ",
        "?",
        "write me a poem",
        "what is the capital of France",
        "why is my wife angry",
        "explain quantum physics",
        "asdf qwer",
        "sum two cells in excel",
        "hi how are you today",
        "how to cook rice",
        "resep nasi goreng",
        "siapa presiden indonesia",
        "tell me a joke",
        "who won the world cup",
        "translate hello to Spanish",
        "find love",
        "write a python function that reverses a string",
        "restart my life",
        "good morning!",
        "write me a terraform provider in go",
        "resep soto ayam",
        "count to ten in german",
        "write an essay about climate change",
        "what should I wear tomorrow",
        "buatkan puisi tentang hujan",
    ],
)
def test_what_is_no_operations_question_gets_no_answer(question: str) -> None:
    assert guide.search(question) is None


def test_a_value_the_question_did_not_give_is_named() -> None:
    hit = guide.search("show docker container logs")
    assert hit and hit.missing == ("container",) and "<container>" in hit.command
    full = guide.search("show docker logs of container web")
    assert full and full.missing == ()


@pytest.mark.parametrize(
    "nasty",
    ["$(touch /tmp/x)", "a;reboot", "a' b;reboot '", "`reboot`", "x|sh", "-rf", "a&&b", "{}", "*", "a>b", "$HOME"],
)
@pytest.mark.parametrize(
    "question",
    [
        "restart service {}",
        "install {}",
        "files larger than 1GB in /srv/{}",
        'search for "{}" in /etc',
        "delete file /tmp/{}",
        "logs of container {}",
        'replace "{}" with "{}" in a.txt',
        "create user {}",
        "delete all {} files",
        "drop postgres database {}",
        "copy /a/{} to /b/{}",
        "curl http://localhost/{}",
        'append "{}" to a.txt',
        'run "{}" on server web01',
        "ping {}",
        "rename a to {}",
    ],
)
def test_nothing_in_a_question_becomes_shell_syntax(question: str, nasty: str) -> None:
    """Outside quotes, the answer has only the shell syntax its table entry has."""
    hit = guide.search(question.replace("{}", nasty))
    if hit is None:
        return
    templates = next(row for row in ROWS if row[1] == hit.explanation)
    allowed = max(
        sum(guide_fill.PLACEHOLDER.sub("", t).count(c) for c in ";|&$`>") for t in (templates[0], *templates[4:])
    )
    lexer = shlex.shlex(hit.command, posix=False, punctuation_chars=True)
    lexer.wordchars += "-+:@%,=~{}<[]^!\\"
    loose = "".join(token for token in lexer if token[0] not in "'\"")
    assert sum(re.sub(r"<[a-z_]+>", "", loose).count(c) for c in ";|&$`>") <= allowed, hit.command
    assert nasty != "-rf" or not re.search(r"(rm|install|restart|logs|ping) (-\S+ )*-rf\b", hit.command), hit.command


def test_own_successful_commands_come_first() -> None:
    past = [
        ("deploy the shop", "make -C /srv/shop deploy"),
        ("check disk space", "duf"),
        ("files larger than 1GB in /home", "fd -S +1g . /home"),
    ]
    hit = guide.search("deploy shop", past=past)
    assert hit and (hit.command, hit.source, hit.missing) == ("make -C /srv/shop deploy", "history", ())
    assert ask_past("how do I check the disk space?", past) == "duf"
    assert ask_past("files larger than 1GB in /home", past) == "fd -S +1g . /home"
    assert ask_past("files larger than 1GB in /srv", past).startswith("find /srv"), "another path is another question"
    assert ask_past("restart nginx", past) == "sudo systemctl restart nginx"


def ask_past(question: str, past: list[tuple[str, str]]) -> str:
    hit = guide.search(question, past=past)
    return hit.command if hit else ""


def test_alternatives_are_other_commands() -> None:
    for question in ("check disk space", "list containers", "restart web"):
        hit = guide.search(question)
        assert hit and len(hit.alternatives) <= 2 and hit.command not in [command for command, _ in hit.alternatives]


def test_explain_knows_commands_of_the_same_shape() -> None:
    assert guide.explain("sudo systemctl restart postgresql") == "Restart a service"
    assert guide.explain("systemctl  restart nginx") == "Restart a service"
    assert guide.explain("df -h") == guide.explain("df -h /srv") is not None
    assert guide.explain("apk add 'curl'") == "Install a package"
    assert guide.explain("systemctl restart nginx; reboot") is None
    assert guide.explain("my-own-tool --now") is None
    assert guide.explain("") is None


def test_explain_recognises_the_answers_of_the_guide_itself(answers: list) -> None:
    for _, row, hit in answers[::5]:
        if hit and not hit.missing:
            assert guide.explain(hit.command), (hit.command, row)


def test_the_first_known_of_several_systems_counts() -> None:
    assert ask("install curl", "nobara fedora debian") == "sudo dnf install curl"
    assert ask("install curl", "unheard-of") == ask("install curl")
