"""The shell parser against bash: what is accepted, what words mean, where nodes stand, and that nothing takes long or breaks."""

import json
import os
import pathlib
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from opsterm import shellnodes, shellparse
from opsterm.shellparse import ShellSyntaxError, parse, simple_text

# Commands of every construct, whole and broken, and whether `bash -n` accepts them.
SYNTAX = [json.loads(line) for line in (pathlib.Path(__file__).parent / "shell_syntax.jsonl").read_text().splitlines()]
PIECES = [
    "a ", "'a' ", '"a" ', "$(a) ", "x", "((", "(", "$((", "$(( $(( ", "$(", "${a:-", "\\", "\\\\ ", "`", "`a` ", '"$(', "'", '"', "{ ", "$a", "${a} ", "<(a) ", "a;", "a|", "a&&", "if a; then ",
    "case a in a) ", "[[ ( ", "[[ a ]];", "a=(", "a=(1) ", "a[", "a[1]=", "@(a", ">a ", "2>&1 ", "<<A ", "a <<A\n", "a <<A\nb\nA\n", "$((1)) ", "$((a) ) ", "((a);b);", "((a) )\n", "$(( (", "#a\n",
    "\n", "\\\n", "f() ", "! ", "time ", "$'a' ", "$'", "$[", "${a/", "${a['", "$(('", "\"${a:-'", '"`\\`', "é", "${#", "[[ a =~ (", "[[ a =~ a|", "coproc ", "for a in ", "for ((", "a=b ", "((a;((b",
    "$((a;$((b", "$((a;((b", "\0", "\r", "\ud800", "\u2028",
]  # fmt: skip
NESTS = [
    ("(", ")"), ("$(", ")"), ("${a:-", "}"), ('"${a:-', '}"'), ("$[", "]"), ("{ ", ";}"), ("if ", "; then b; fi"), ("a[", "]="), ('"$(a ', ')"'), ("<(", ")"), ("$((a;", " b))"), ("((a;", " b))"),
    ("$(( ", " ) )"), ("((", " ) )"), ("$((", " a) ; b)"), ("case a in a) ", ";; esac"), ("f() { ", "; }"), ("while a; do ", "; done"), ("a=($(", "))"), ("cat <<A\n$(", ")\nA\n"),
]  # fmt: skip


def accepts(text):
    """Whether the parser takes it; any exception but ShellSyntaxError fails the test."""
    try:
        return bool(parse(text)) or True
    except ShellSyntaxError:
        return False


def bash_accepts(text):
    """A here-document without an end is only a warning; some errors in [[ ]] are said with status 0."""
    made = subprocess.run(["bash", "--norc", "-n", "-c", "--", text.encode()], stdin=subprocess.DEVNULL, capture_output=True, env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}, check=False)
    return made.returncode == 0 and not [line for line in made.stderr.splitlines() if b"here-document" not in line]


def shares(verdicts):
    """Of what is valid, how much was accepted; of what is not, how much."""
    rates = []
    for valid in (True, False):
        ours = [accepts(row["cmd"]) for row, verdict in zip(SYNTAX, verdicts) if verdict is valid]
        rates.append(sum(ours) / len(ours))
    return rates


def test_what_is_accepted_is_what_bash_accepts():
    valid, invalid = shares([row["valid"] for row in SYNTAX])
    assert len(SYNTAX) > 1000 and valid >= 0.99 and invalid <= 0.005


def test_the_recorded_verdicts_are_those_of_this_bash():
    with ThreadPoolExecutor(4) as pool:
        verdicts = list(pool.map(bash_accepts, [row["cmd"] for row in SYNTAX]))
    valid, invalid = shares(verdicts)
    assert valid >= 0.97 and invalid <= 0.05
    assert sum(row["valid"] is not verdict for row, verdict in zip(SYNTAX, verdicts)) <= len(SYNTAX) * 0.03


@pytest.mark.parametrize("text", ["ls !(a|b)", "ls *.@(c|h)", "case x in +(a|$(b))) c;; esac", "[[ a == ?(b) ]]", "a=(@(b|'c d'))"])
def test_extended_globs_are_words(text):
    assert accepts(text)


# What the tree says.


def brief(node):
    """A tree as nested text, without spans: quoted text in quotes, words of several parts joined by `+`."""
    if isinstance(node, shellnodes.Text):
        return repr(node.text) if node.quoted else node.text
    if isinstance(node, shellnodes.Word):
        return "+".join(map(brief, node.parts)) or "-"
    if isinstance(node, shellnodes.Param):
        quote = '"' if node.quoted else ""
        return f"{quote}${{{' '.join(filter(None, [node.name, node.index and '[' + brief(node.index) + ']', node.op, *map(brief, node.words)]))}}}{quote}"
    if isinstance(node, shellnodes.Substitution):
        return f"{node.kind}{brief(node.body)}" + ("q" if node.quoted else "")
    if isinstance(node, shellnodes.Arithmetic):
        return f"$(({brief(node.body)}))"
    if isinstance(node, shellnodes.Assignment):
        value = brief(node.value) if node.value else "(" + " ".join(map(brief, node.array)) + ")"
        return f"{node.name}{'[' + brief(node.index) + ']' if node.index else ''}{'+' * node.append}={value}"
    if isinstance(node, shellnodes.Redirect):
        return f"{node.fd}{node.op}{brief(node.target)}" + (f"<{brief(node.body)}>" if node.body else "")
    if isinstance(node, shellnodes.Simple):
        return " ".join(map(brief, (*node.assignments, *node.words, *node.redirects)))
    if isinstance(node, shellnodes.Compound):
        return " ".join([node.kind, *filter(None, [node.name]), *map(brief, (*node.words, *node.bodies, *node.redirects))])
    if isinstance(node, shellnodes.Pipeline):
        return "! " * node.negated + "time " * node.timed + " | ".join(map(brief, node.commands))
    return "{" + " ".join(brief(item.pipeline) + (" " + item.operator.replace("\n", "NL") if item.operator else "") for item in node.items) + "}"


@pytest.mark.parametrize("text, tree", [
    ("a 'b c' \"d $e\" f\\ g", "{a 'b c' 'd '+\"${e}\" f+' '+g}"),
    ("a && b || c; d & e\nf", "{a && b || c ; d & e NL f}"),
    ("! a | b |& c", "{! a | b | c}"),
    ("time -p ! a", "{! time a}"),
    ("x=1 y+=2 z[i+1]=3 cmd w=4", "{x=1 y+=2 z[i+1]=3 cmd w=4}"),
    ("a=(b [c d]=e $(f)) ", "{a=(b [+c d+]+=e $({f})}"),
    ("declare -A a=([x]=$(y) z)", "{declare -A a=(+[+x+]+=+$({y}+ +z+)}"),
    ("a 2>&1 >f &>>g {h}<i <&- >&-j", "{a j 2>&1 >f &>>g {h}<i <&- >&-}"),
    ("a <<A <<'B' | c\n$x\n\\$y\\\nz\nA\n$x\nB\nd", "{a <<A<\"${x}\"+'\\n$yz\\n'> <<'B'<'$x\\n'> | c NL d}"),
    ("a <<-A\n\tb\n\tA\nc", "{a <<-A<'b\\n'> NL c}"),
    ("a <<A\nb", "{a <<A<'b'> NL}"),
    ("a <<A\nb \\\nA\nA\nc", "{a <<A<'b A\\n'> NL c}"),
    ("$(a <<A\nb\nA) c", "{$({a <<A<'b\\n'> NL} c}"),
    ("echo `a 'b` c'", None), ("echo \"`a \"b` c\"\"", None), ("echo `a <<A\nb\nA\n` <<B\nc\nB\n", "{echo `{a <<A<'b\\n'> NL} <<B<'c\\n'> NL}"), ("`if a` then b; fi`", None), ("$(a `b <<A\nc\n`)", "{$({a `{b <<A<'c\\n'> NL}}}"),
    ("echo `a \\`b\\` \\$c` \"`d \\\"e\\\"`\"", "{echo `{a `{b} ${c}} `{d 'e'}q}"),
    ("echo \"${x+`a \\\"b c`}\"", "{echo \"${x + `{a '\"'+b c}q}\"}"),
    ("$x ${y} ${z[1]} ${#a} ${!b} ${!c*} ${d[@]:1:2} ${e@Q}", "{${x} ${y} ${z [1]} ${a length} ${b indirect} ${c indirect} ${d [@] : '1' '2'} ${e @Q}}"),
    ("${a:-b} ${c/d/e} ${f//g} ${h#i} ${j^^} ${k:?} ${#} ${#:-l}", "{${a :- b} ${c / d e} ${f // g -} ${h # i} ${j ^^ -} ${k :? -} ${#} ${# :- l}}"),
    ("\"${a:-'$(b)'}\" \"${a#'$(b)'}\" ${a:-'$(b)'}", """{"${a :- "'"+$({b}q+"'"}" "${a # '$(b)'}" ${a :- '$(b)'}}"""),
    ("$((1+$(a))) $[b[1]] $((a) ; (b))", "{$((1++$({a}q)) $((b[1])) $({subshell {a} ; subshell {b}}}"),
    ("((a)); ((a) ; b); : $(( '$(c)' ))", """{(( a ; subshell {subshell {a} ; b} ; : $(( +"'"+$({c}q+"'"+ ))}"""),
    ("a <(b) c>(d) >(e)", "{a <({b} c+>({d} >({e}}"),
    ("@(a|<(b)) \"${c/d/<(e)}${f:-<(g)}\"; [[ h =~ (<(i)) ]]; ((j<(k)))", "{@+(+a|+<({b}+) \"${c / 'd' <({e}}\"+\"${f :- '<'+'(g)'}\" ; [[ h (+<({i}+) ; (( j<(k)}"),
    ("if a; then b; elif c; then d; else e; fi >f", "{if {a ;} {b ;} {c ;} {d ;} {e ;} >f}"),
    ("for i in a b; do c; done; for j; { d; }", "{for i a b {c ;} ; for j {d ;}}"),
    ("for ((i=0; i<$n; i++)); do a; done", "{for(( i=0  i<+\"${n}\"  i++ {a ;}}"),
    ("while a; do b; done; until c; do d; done", "{while {a ;} {b ;} ; until {c ;} {d ;}}"),
    ("case $a in b|'c') d;; (e) ;& *) f;;& esac", "{case ${a} b 'c' e * {d} {} {f}}"),
    ("select x in a; do b; done", "{select x a {b ;}}"),
    ("f() { a; } >b; function g (c)", "{function f {group {a ;} >b} ; function g {subshell {c}}}"),
    ("coproc a b; coproc N { c; }", "{coproc {a b} ; coproc N {group {c ;}}}"),
    ("[[ -f $a && ( b =~ ^(c|d e)$ || ! f < g ) ]]", "{[[ ${a} b ^+(+c|d e+)+$ f g}"),
    ("!(a); f!() { b; }", "{! subshell {a} ; function f! {group {b ;}}}"),
    ("a= if b; >c then; d= i\\\nf", "{a=- if b ; then >c ; d=- i+f}"),
    ("echo $'\\x41\\u00e9\\303\\251\\cA\\'\\q\\0z' $\"b\" \"$'c'\"", """{echo "Aéé\\x01'\\\\q" 'b' '$'+"'c'"}"""),
    ("ec\\\nho a\\\nb $c\\\nd \\\n e", "{ec+ho a+b ${cd} e}"),
    ("a #b'c\n#d\ne#f", "{a NL e#f}"),
    ("é\u00a0b\u2003c\r", "{é\u00a0b\u2003c\r}"),
    ("", "{}"),
])  # fmt: skip
def test_trees(text, tree):
    assert (brief(parse(text)) if accepts(text) else None) == tree


# Quoting, as bash itself resolves it.

QUOTED = ["a", "x", "é", "'b  c'", "''", '""', '"d"', '"\\$\\`\\"\\\\\\e\'"', "\\ ", "\\\\", "\\'", "\\\n", '"f\\\ng"', "$'\\n\\t\\e\\\\\\'\\\"\\a\\v'", "$'\\x41\\x4g\\101\\1018\\cZ\\c?'", "$'\\u00e9\\U0001F600\\u41z'",
          "$'\\303\\251\\xe2\\x82\\xac'", "$'\\q\\8\\x\\u'", "$'h\\0i'", "$'\\x{41}'", '$"j"', '"$"', "$.", "'\n'", "x#", "x=", "@", "\\*", "%", '"a\\$b"', "$'\\xff'", "]", "}", "k#"]  # fmt: skip


def test_quoting_is_resolved_as_bash_does_it():
    rng = random.Random(5)
    sources = [*QUOTED, *("".join(rng.choices(QUOTED, k=rng.randrange(2, 5))) for _ in range(600))]
    script = "\n".join(f"printf '%s\\0' {source}" for source in sources)
    made = subprocess.run(["bash", "--norc"], input=script.encode(), capture_output=True, check=True, env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"})
    values = made.stdout.decode("utf-8", "surrogateescape").split("\0")[:-1]
    ours = ["".join(map(simple_text, parse(f"printf {source}").items[0].pipeline.commands[0].words[1:])) for source in sources]
    assert len(values) == len(sources) and [row for row in zip(sources, ours, values) if row[1] != row[2]] == []


def test_simple_text_is_that_of_words_without_expansions():
    words = parse("a'b'\"c\" $x a$(b) ''").items[0].pipeline.commands[0].words
    assert [simple_text(word) for word in words] == ["abc", None, None, ""]


# Spans.


def children(node):
    """(field, node) of all nodes directly below."""
    for field, value in zip(node._fields, node):
        for child in value if type(value) is tuple else (value,):
            if isinstance(child, tuple):
                yield field, child


def check_spans(node, text):
    """Children stand inside their node, those of one field in order; here-documents stand behind theirs."""
    start, end = (node.start, node.end) if hasattr(node, "start") else (0, len(text))
    assert 0 <= start <= end <= len(text)
    last = {}
    for field, child in children(node):
        check_spans(child, text)
        if hasattr(child, "start"):
            if field == "body" and isinstance(node, shellnodes.Redirect):
                assert child.start >= node.end
                continue
            assert start <= child.start and child.end <= end and child.start >= last.get(field, 0), (node, child)
            last[field] = child.end


@pytest.mark.parametrize("chunk", range(4))
def test_spans_are_nested_and_in_order(chunk):
    for row in SYNTAX[chunk::4]:
        if accepts(row["cmd"]):
            check_spans(parse(row["cmd"]), row["cmd"])


def named(node, kind):
    return [node] * isinstance(node, kind) + [found for _, child in children(node) for found in named(child, kind)]


@pytest.mark.parametrize("text, sources", [
    ("a `b $x` \"$y\" ${z}", ["$x", "$y", "${z}"]),
    ("a `b \\`c \\\\$v $w\\` $x`", ["$v", "$w", "$x"]),
    ("a <<A $u\nv $w\n`x $y`\nA\n$z", ["$u", "$w", "$y", "$z"]),
    ("a <<-A\n\t\tv $w \\\n $x\n\tA\n$z", ["$w", "$x", "$z"]),
    ("a <<A\n`b <<B\n$x\nB\n`\nA\n$y", ["$x", "$y"]),
])  # fmt: skip
def test_spans_are_those_of_the_whole_text(text, sources):
    found = sorted(named(parse(text), shellnodes.Param), key=lambda param: param.start)
    assert [text[param.start : param.end] for param in found] == sources


# Errors and limits.


@pytest.mark.parametrize("text, incomplete", [
    *((text, True) for text in ("a 'b", 'a "b', "a `b", "a $'b", "a $(b", "a ${b", "a $((b", "((a", "(a", "{ a;", "if a", "if a; then b", "for i in a", "while a; do b", "case a in", "case a in b) c;;",
                                "a |", "a &&", "a ||", "a \\", "f()", "function f", "[[ a", "[[ a ==", "a=(b", "a >", "a <<", "a <(b", "! a |", "coproc", "x[1", "$(a \n")),
    *((text, False) for text in (")", "a)", "fi", "a; done", "a ;; b", "| a", "a | | b", "a && && b", "if a; fi", "{ a }}; )", "a (b)", "(a) b", "f() a", "for 1 in a; do b; done", "`a |`", "`(`", "${a b}",
                                 "${ a; }", "[[ a b ]]", "a\0b", "case a in b c) d;; esac", "a < > b", "a=(b;c)", "a <<A\n$(b\nA\n", "$(a <<B)", "i\\\nf a; then b; fi", "x\\\ny=z a", "}\\\n", "coproc a then b", "{ { a; } >f }", "if (a) >f then b; fi", "\"${a:-'$(b 'c')'}\"", "a $\\\n(b)")),
])  # fmt: skip
def test_errors_say_whether_more_text_would_help(text, incomplete):
    with pytest.raises(ShellSyntaxError) as caught:
        parse(text)
    assert caught.value.incomplete is incomplete and not caught.value.cap and 0 <= caught.value.at <= len(text) and caught.value.message


def calls(*texts):
    """How many calls it takes to parse texts: a measure of time that is the same on every machine."""
    count = 0

    def profile(_frame, event, _arg):
        nonlocal count
        count += event in ("call", "c_call")

    for text in texts:
        sys.setprofile(profile)
        try:
            accepts(text)
        finally:
            sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", PIECES)
def test_repetition_breaks_nothing_and_costs_no_more_than_its_length(piece):
    small, large = ([piece * (size // len(piece)), "a " + piece * (size // len(piece)) + "\n"] for size in (4000, 8000))
    assert calls(*large) <= 2.3 * calls(*small) + 300


@pytest.mark.parametrize("opener, closer", NESTS)
def test_nesting_has_an_end(opener, closer):
    nests = [accepts("a=" * (opener[0] in "$\"") + opener * depth + "x" + closer * depth) for depth in (1, 10, 2000)]
    assert nests[:2] == [True, True] or closer in (" ) )", "))", ")\nA\n")
    with pytest.raises(ShellSyntaxError):
        parse(opener * 2000)


@pytest.mark.parametrize("opener, closer", NESTS)
def test_what_is_nested_is_not_read_again_and_again(opener, closer):
    body = "x" + " 'a'" * 200
    assert calls(opener * 12 + body + closer * 12) <= 3 * calls(opener * 2 + body + closer * 2) + 2000


def test_the_stack_of_the_caller_counts():
    def deep(levels):
        return deep(levels - 1) if levels else parse("$(" * 40 + "a" + ")" * 40)

    with pytest.raises(ShellSyntaxError) as caught:
        deep(sys.getrecursionlimit() - 200)
    assert caught.value.cap
    assert parse("$(" * 40 + "a" + ")" * 40)


DENSE = ["a;", "a\n", "a|", "a&", "(a);", "{ a;};", "`a`", "`a` ", "`\\`a\\``", "\"`a`\"", "$(a)", "<(a)", "a<<A;", "<<A<<B ", "a <<A\n", "$((a);b);", "((a) );", "$((`a`))", "$a", "${a}", "a=b ", "a[1]=b;", "[[ a ]]&&", "'a'", "1 "]


@pytest.mark.parametrize("piece", DENSE)
def test_nothing_dense_costs_much(piece):
    assert calls(piece * (10_000 // len(piece))) < 200_000


def test_backticks_in_a_long_script_are_read():
    text = ("a `b $x` \"`c <<A\n$x\nA\n`\"\n" + "#" * 90 + "\n") * 600
    found = named(parse(text), shellnodes.Param)
    assert len(found) == 1200 and {text[param.start : param.end] for param in found} == {"$x"}


def test_scripts_of_this_machine_are_read():
    """Where bash takes them; those for zsh end in .sh too sometimes."""
    found = sorted(path for folder in ("/usr/bin", "/usr/sbin", "/etc", "/usr/share", "/usr/lib") for path in pathlib.Path(folder).glob("*" if "bin" in folder else "**/*.sh") if path.is_file() and not path.is_symlink())
    texts = [text for path in found if os.access(path, os.R_OK) and (text := path.read_bytes()).startswith(b"#!") and b"sh" in text.split(b"\n")[0] and b"zsh" not in text.split(b"\n")[0]][:120]
    with ThreadPoolExecutor(4) as pool:
        verdicts = list(pool.map(lambda text: subprocess.run(["bash", "--norc", "-n"], input=text, stderr=subprocess.DEVNULL, check=False).returncode == 0, texts))
    ours = [accepts(text.decode("utf-8", "surrogateescape")) for text, verdict in zip(texts, verdicts) if verdict]
    assert sum(ours) >= 0.98 * len(ours)


# Line by line.


@pytest.mark.parametrize("text, wanted", [
    ("a\nb; c\n", ["a\n", "b; c\n"]),
    ("# x\n\n  a # y\n\nb", ["# x\n\n  a # y\n", "\nb"]),
    ("a |\n b &&\n\n # x\n c;\nd & \ne", ["a |\n b &&\n\n # x\n c;\n", "d & \n", "e"]),
    ("if a\nthen b; fi; c\nd 'e\nf'\ng \\\n h", ["if a\nthen b; fi; c\n", "d 'e\nf'\n", "g \\\n h"]),
    ("a <<A; b <<-B\nx\nA\ny\n\tB\nc", ["a <<A; b <<-B\nx\nA\ny\n\tB\n", "c"]),
    ("", []), ("# a\n", []),
])  # fmt: skip
def test_lines_are_those_that_a_shell_runs_at_once(text, wanted):
    found = list(shellparse.lines(text))
    ends = [0, *(end for _, end in found)]
    assert [text[start:end] for start, end in zip(ends, ends[1:])] == wanted
    assert sum((tree.items for tree, _ in found), ()) == parse(text).items


@pytest.mark.parametrize("text, read, incomplete", [("a\nb\nfi\nc", 2, False), ("a\n)", 1, False), ("a\n'b\n", 1, True), ("a <<A\nb\n", 0, True), ("a <<A", 0, True), ("a &&\n", 0, True), ("{\na\n", 0, True)])
def test_lines_come_until_one_is_none(text, read, incomplete):
    found = []
    with pytest.raises(ShellSyntaxError) as caught:
        for line in shellparse.lines(text):
            found.append(line)
    assert len(found) == read and caught.value.incomplete is incomplete


@pytest.mark.parametrize("text", ["a" * (shellparse.MAX_LENGTH + 1), "a;" * 100_000, "( " * (shellparse.MAX_DEPTH + 1) + "a" + ")" * (shellparse.MAX_DEPTH + 1)])
def test_past_a_limit_is_an_error_that_says_so(text):
    with pytest.raises(ShellSyntaxError) as caught:
        parse(text)
    assert caught.value.cap and not caught.value.incomplete


def test_whatever_is_cut_or_changed_is_a_tree_or_an_error():
    rng = random.Random(3)
    for row in SYNTAX:
        text, at = row["cmd"], rng.randrange(len(row["cmd"]) + 1)
        accepts(text[:at])
        accepts(text[:at] + rng.choice(PIECES) + text[at:])
