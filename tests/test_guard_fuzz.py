"""Generated commands: nothing upsets the guard, and no way of writing the same command makes it less risky."""

import shlex

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opsterm import argv, guard, programs
from opsterm.risk import LEVELS, RANK, SAFE
from opsterm.riskrules_index import RULES

HERE = guard.Target(shown=True, cwd="/work/project", home="/home/me")
PLAIN = set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:,+@%")
FAST = settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)

PIECES = [
    "rm", "-rf", "/", "~", "$HOME", "ls", "x", "echo", "$(", ")", "`", "'", '"', "\\", "\n", ";", "&&", "||", "|", "&", "(", "{", "}", "<<E", "E", "<", ">", ">>", "2>&1", "$", "${", "#", "*", "?",
    "[", "]", "[[", "]]", "((", "))", "$((", "if", "then", "fi", "for", "in", "do", "done", "while", "case", "esac", ";;", "function", "f()", "x=", "x=1", "=", "!", "time", "sudo", "sh -c", "find .", "-exec",
    "{} ;", "xargs", "ssh web", "eval", "\t", " ", "\0", "é", "\u202e", "$'\\x72m'", "<(", "{a,b}", "{1..3}", "coproc", "select", "--", "-", "awk", "sed", "python3 -c", "'import os'", "bash <<'E'\n",
]  # fmt: skip


@FAST
@given(st.lists(st.sampled_from(PIECES), max_size=25), st.sampled_from(["", " "]))
def test_nothing_upsets_it(pieces, between):
    verdict = guard.classify(between.join(pieces), HERE)
    assert verdict.level in LEVELS
    assert all(0 <= finding.start <= finding.end <= len(between.join(pieces)) for finding in verdict.findings)


@FAST
@given(st.text(max_size=60))
def test_nor_does_any_text(text):
    assert guard.classify(text, HERE).level in LEVELS


def simple(command):
    """The words of a command that is one simple command without anything the shell expands; None for others."""
    try:
        words = shlex.split(command)
    except ValueError:
        return None
    return words if words and all(set(word) <= PLAIN and word for word in words) and "=" not in words[0] else None


HARMLESS = ["ls -la /tmp", "grep -rn rm .", "git status --short", "df -h", "docker ps -a", "kubectl get pods", "find . -name x", "tail -n 5 x", "systemctl status nginx", "ps aux", "du -sh .", "wc -l x"]
BASES = [words for command in [*HARMLESS, *dict.fromkeys(hit for rule in RULES for hit in rule.hits)] if (words := simple(command))]


def base_level(words):
    return guard.classify(" ".join(words), HERE).level


@st.composite
def spelled(draw, word):
    """A word, written in another way."""
    way = draw(st.sampled_from(["plain", "single", "double", "escaped", "ansi", "split", "empty"]))
    if way == "single":
        return f"'{word}'"
    if way == "double":
        return f'"{word}"'
    if way == "escaped":
        return "".join(f"\\{char}" for char in word)
    if way == "ansi":
        return "$'" + "".join(draw(st.sampled_from([char, f"\\x{ord(char):02x}", f"\\{ord(char):03o}", f"\\u{ord(char):04x}"])) for char in word) + "'"
    if way == "split":
        at = draw(st.integers(0, len(word)))
        return f"'{word[:at]}'\"{word[at:]}\""
    return word if way == "plain" else f"{word[:1]}''{word[1:]}"


@st.composite
def rewritten(draw, words):
    blanks = st.sampled_from([" ", "  ", "\t", " \\\n"])
    return "".join(draw(spelled(word)) + draw(blanks) for word in words).rstrip("\\\n\t ")


@FAST
@given(st.sampled_from(BASES).flatmap(lambda words: st.tuples(st.just(words), rewritten(words))))
def test_quoting_changes_nothing(pair):
    words, text = pair
    assert guard.classify(text, HERE).level == base_level(words), text


PREFIXES = [
    "sudo {}", "sudo -u root -- {}", "env {}", "env A=1 {}", "nohup {}", "timeout 5 {}", "timeout -s KILL 1m {}", "nice -n 5 {}", "command {}", "setsid {}", "stdbuf -oL {}", "exec {}",
]  # fmt: skip
COMPOUNDS = [
    "time {}", "{{ {}; }}", "( {} )", "if true; then {}; fi", "for i in 1; do {}; done", "true && {}", "false || {}", "ls; {}", "{} | cat", "! {}", "{} &", "f() {{ {}; }}; f", "while {}; do break; done",
    "case x in *) {} ;; esac", "echo $({})", "x=$({})", "{} > /dev/null", "{} 2>&1", "{} # comment", "\n{}\n", "cat <({})", "echo `{}`",
]  # fmt: skip
QUOTING = ["sh -c {}", "bash -lc {}", "eval {}", "ssh web {}", "sudo bash -c {}", "watch {}", "echo {} | sh", "bash <<< {}", "env -S {}", "trap {} EXIT"]


@FAST
@given(st.sampled_from(BASES), st.lists(st.sampled_from(PREFIXES), max_size=2), st.lists(st.sampled_from([*COMPOUNDS, *QUOTING]), max_size=3))
def test_wrapping_never_lowers(words, prefixes, others):
    text = " ".join(words)
    wanted = base_level(words)
    for wrapper in [*prefixes, *others]:
        if text.endswith("&") and not wrapper.endswith("{}"):
            continue  # `&;` is no shell
        if "`" in wrapper and "`" in text:
            continue
        text = wrapper.format(shlex.quote(text) if wrapper in QUOTING else text)
    assert RANK[guard.classify(text, HERE).level] >= RANK[wanted], text


@FAST
@given(st.sampled_from(BASES), st.data())
def test_variables_never_lower(words, data):
    """A word comes from a variable, or from an echo."""
    at = data.draw(st.integers(0, len(words) - 1))
    form = data.draw(st.sampled_from(["x={}; §$x", 'x={}; §"$x"', "§$(echo {})", '§"$(printf %s {})"', "§`echo {}`", "x={}; §${{x}}", "§${{nope:-{}}}"]))
    if "echo" in form and words[at].startswith("-"):
        return  # echo would take it for its own
    before, _, use = form.format(words[at]).rpartition("§")
    text = before + " ".join([*words[:at], use, *words[at + 1 :]])
    assert RANK[guard.classify(text, HERE).level] >= RANK[base_level(words)], text


def synonyms(words):
    """The same command with another name for each of its flags that has one."""
    program = programs.find(words[0])
    spec = argv.read(program, [argv.Arg(word) for word in words[1:]]).spec if program else None
    for at, word in enumerate(words[1:], 1):
        flag = spec.flags.get(word) if spec else None
        if flag is None or "--" in words[:at]:
            continue
        for other in (name for name, known in spec.flags.items() if known == flag and name != word):
            yield [*words[:at], other, *words[at + 1 :]]


@pytest.mark.parametrize("words", [words for words in BASES if list(synonyms(words))], ids=" ".join)
def test_the_other_names_of_a_flag(words):
    for other in synonyms(words):
        assert guard.classify(" ".join(other), HERE).level == base_level(words), other


def test_there_is_something_to_try():
    assert len(BASES) > 300 and {base_level(words) for words in BASES[:len(HARMLESS)]} == {SAFE}
