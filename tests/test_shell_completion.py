"""Completion: what real shells offer, against every parser there is."""

import argparse
import importlib
import os
import re
import subprocess
import sys
import types
from pathlib import Path

import pytest
from conftest import ROOT, require
from test_architecture import loaded

from opsterm import cli, config, presets, providers, shell_completion

NASTY = r"""it's [a] `b` $HOME "q" \n c: 50%% {x} !y"""  # %% as argparse writes %
CHOICES = ["two words", "$HOME", "a:b", "it's", "plain"]

# Candidates for each line of stdin, by the function that `complete` has registered, as readline would call it.
BASH = r"""
source "$1"
breaks=${2-$COMP_WORDBREAKS}
while IFS= read -r COMP_LINE; do
  COMP_WORDBREAKS=$breaks COMP_POINT=${#COMP_LINE}
  text=$COMP_LINE
  for character in '=' ':'; do [[ $breaks != *$character* ]] || text=${text//$character/ $character }; done
  read -r -a COMP_WORDS <<<"$text"
  [[ $COMP_LINE != *' ' ]] || COMP_WORDS+=('')
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  [[ $(complete -p "${COMP_WORDS[0]}") =~ -F\ ([^ ]+) ]]
  "${BASH_REMATCH[1]}" </dev/null
  printf '%s\t' "${COMPREPLY[@]}"
  echo
done
"""
FISH = r"""
source $argv[1]
while read -l line
    echo (complete -C $line | string split -f 1 \t | string join \t)
end
"""


def script(shell, commands=cli.COMMANDS):
    path = Path(os.environ["HOME"]) / f"script.{shell}"
    path.write_text(shell_completion.RENDERERS[shell](shell_completion.collect(commands)))
    return str(path)


def offers(shell, *lines, commands=cli.COMMANDS, breaks=(), cwd=None):
    """What shell offers for each of lines, as a set each. Nothing may come on stderr."""
    require(shell)
    argv = {"bash": ["bash", "--norc", "-uc", BASH, "-"], "fish": ["fish", "--no-config", "-c", FISH]}[shell]
    done = subprocess.run(
        [*argv, script(shell, commands), *breaks], input="".join(f"{line}\n" for line in lines), cwd=cwd or os.environ["HOME"],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stderr == ""
    found = [set(filter(None, line.split("\t"))) for line in done.stdout.splitlines()]
    assert len(found) == len(lines)
    return found


def walk(commands=cli.COMMANDS):
    """(words, options, subcommands, choices by option) of every parser, told by argparse alone."""

    def below(words, parser):
        getattr(parser, "fill", lambda: None)()
        subcommands = next((dict(a.choices) for a in parser._actions if isinstance(a, argparse._SubParsersAction)), {})
        options = [a for a in parser._actions if a.option_strings and a.help != argparse.SUPPRESS]
        names = {name for action in options for name in action.option_strings}
        yield words, names, set(subcommands), {a.option_strings[-1]: a.choices for a in options if a.choices}
        for name, sub in subcommands.items():
            yield from below(f"{words} {name}", sub)

    for name, (module, _, _) in commands.items():
        parser = argparse.ArgumentParser()
        if (Path(cli.__file__).parent / f"{module}.py").exists():
            importlib.import_module(f"opsterm.{module}").add_arguments(parser)
        yield from below(f"ai {name}", parser)


PARSERS = list(walk())
ASK = next(names for words, names, _, _ in PARSERS if words == "ai ask")


@pytest.fixture
def nasty(monkeypatch):
    """A table with a command whose texts have all that shells treat specially."""
    module = types.ModuleType("opsterm.nasty")

    def add_arguments(parser):
        parser.add_argument("-z", "--zed", choices=CHOICES, help=NASTY)
        parser.add_argument("-hidden", help=argparse.SUPPRESS)
        actions = parser.add_subparsers(metavar="[x]: 'y'")
        deep = actions.add_parser("deep", help=NASTY, aliases=["under"]).add_subparsers()
        bottom = deep.add_parser("bottom")
        bottom.add_argument("--all", action="store_true", help=NASTY)
        bottom.add_argument("first", choices=["one", "two"])
        bottom.add_argument("rest", nargs="*", metavar="FILE")

    module.add_arguments = add_arguments
    monkeypatch.setitem(sys.modules, "opsterm.nasty", module)
    return {**cli.COMMANDS, "nasty": ("nasty", NASTY % (), "State"), "absent": ("not_there", "a package is missing", "State")}


@pytest.mark.parametrize("shell", ["bash", "fish"])
def test_every_command_and_option_is_offered(shell):
    names = set(cli.COMMANDS)
    assert offers(shell, "ai ", "ai -", "opsterm ", "opsterm -") == [names, {*ASK, "-V", "--version"}] * 2
    found = offers(shell, *(f"{words} {end}" for words, *_ in PARSERS for end in ("-", "")))
    for (words, options, subcommands, _), dashed, bare in zip(PARSERS, found[::2], found[1::2]):
        assert dashed == options, words
        assert not subcommands or bare == subcommands, words
    chosen = [(f"{words} {name} ", set(map(str, choices))) for words, _, _, by_name in PARSERS for name, choices in by_name.items()]
    assert chosen and offers(shell, *(line for line, _ in chosen)) == [choices for _, choices in chosen]


@pytest.mark.parametrize("terminal", [{"shell": "zsh", "cols": 160, "rows": 60}], indirect=True)
def test_every_command_and_option_is_offered_by_zsh(terminal, nasty):
    terminal.send(f"autoload -U compinit; compinit -D; PS1='>'; source {script('zsh', nasty)}; echo read''y", "Enter")
    terminal.wait_for("ready")
    wanted = [("ai ", set(nasty)), ("opsterm -", {*ASK, "--version"}), *((f"{words} -", names) for words, names, _, _ in PARSERS)]
    wanted += [(f"{words} ", names) for words, _, names, _ in PARSERS if names]
    wanted += [("ai nasty ", {"deep", "under", NASTY % ()}), ("ai nasty -", {"--zed", NASTY % ()}), ("ai nasty deep bottom -", {"--all", NASTY % ()})]
    for line, words in wanted:
        terminal.send("", "C-u", "C-l")
        terminal.wait_for(re.compile(r"\A>?\s*\Z"))
        terminal.send(line, "Tab")
        if line.endswith("-") and words == {"-h", "--help"}:
            words = {"--help"}  # the only one: it is typed, not listed
        for word in words:
            assert "command not found" not in terminal.wait_for(re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])"))


@pytest.mark.parametrize("shell", ["bash", "fish"])
def test_texts_with_special_characters(shell, nasty):
    lines = ["ai na", "ai nasty ", "ai nasty -", "ai nasty under ", "ai nasty deep bottom ", "ai nasty deep bottom --a", "ai abs", "ai absent -"]
    expected = [{"nasty"}, {"deep", "under"}, {"-h", "--help", "-z", "--zed"}, {"bottom"}, {"one", "two"}, {"--all"}, {"absent"}, {"-h", "--help"}]
    assert offers(shell, *lines, commands=nasty) == expected
    quoted = [r"two\ words", r"\$HOME", "a:b", r"it\'s", "plain"] if shell == "bash" else CHOICES
    assert offers(shell, "ai nasty -z ", "ai nasty --zed pl", "ai nasty -z p deep b", commands=nasty) == [set(quoted), {"plain"}, {"bottom"}]
    if shell == "fish":
        line = subprocess.run(["fish", "--no-config", "-c", "source $argv; complete -C 'ai nas'", script("fish", nasty)], capture_output=True, text=True, check=True)
        assert line.stdout == f"nasty\t{NASTY % ()}\n"


# Typed, what both shells offer; {} for nothing. Files are offered where "FILE" stands (bash leaves those to readline).
PROVIDERS = {*presets.PRESETS, providers.GUIDE, "corp"}
STATIC = {
    "ai co": {"config", "completion"}, "ai c": {"config", "completion"}, "opsterm his": {"history"}, "ai notes.t": "FILE",
    "ai how to read no": "FILE", "ai what is --j": {}, "ai why config g": {}, "ai -- no": "FILE", "ai ask -- no": "FILE", "ai -n con": {}, "ai -n no": "FILE",
    "ai -n --ra": {"--raw"}, "ai -f no": "FILE", "ai --file no": "FILE", "ai -s con": {}, "ai -m con": {}, "ai -m x --js": {"--json"}, "ai ask ask": {},
    "ai history --mode e": {"exec", "explain"}, "ai history --since 2d --mode p": {"pipe"}, "ai history no": {}, "ai config no": {}, "ai config get k --re": {"--reveal"},
    "ai completion ": {"bash", "zsh", "fish"}, "ai completion fish ": {}, "ai --vers": {"--version"}, "ai zzz --ver": {},
}  # fmt: skip
DYNAMIC = {
    "ai -p ": PROVIDERS, "ai --provider d": {"deepseek"}, "ai ask -p cor": {"corp"}, "ai -x -p o": {"ollama", "openai", "openrouter"},
    "ai config get ai.mo": {"ai.model"}, "ai config get providers.corp.api_u": {"providers.corp.api_url"},
    "ai config get ": {*config.KEYS, *(f"providers.corp.{name}" for name in config.PROVIDER_KEYS)},
    "ai config get ai.model ai.m": {},
}  # fmt: skip


@pytest.fixture
def corp(home):
    path = Path(os.environ["OPSTERM_DIR"])
    path.mkdir()
    (path / "config.yaml").write_text("providers:\n  corp:\n    api_url: http://127.0.0.1:1/v1\n    api_key: sk-1\n")  # loose mode: a note
    Path(home, "notes.txt").touch()


@pytest.mark.parametrize("shell", ["bash", "fish"])
def test_values_and_questions(shell, corp):
    cases = {**STATIC, **DYNAMIC}
    files = {"bash": set(), "fish": {"notes.txt"}}[shell]
    for (line, expected), found in zip(cases.items(), offers(shell, *cases)):
        assert found == (files if expected == "FILE" else set(expected)), line


def test_option_and_value_in_one_word(corp):
    joined = ["ai --provider=", "ai --provider=cor", "ai history --mode=pi", "ai config get --json=x", "ai --file=no"]
    assert offers("bash", *joined) == [PROVIDERS, {"corp"}, {"pipe"}, set(), set()]
    assert offers("bash", *joined[1:3], breaks=[" "]) == [{"--provider=corp"}, {"--mode=pipe"}]
    assert offers("fish", *joined[1:3], "ai --file=no") == [{"--provider=corp"}, {"--mode=pipe"}, {"--file=notes.txt"}]


@pytest.mark.parametrize("shell", ["bash", "fish"])
def test_only_what_changes_starts_ai(shell, corp, tmp_path, monkeypatch):
    for name in ("ai", "opsterm"):
        (tmp_path / name).write_text(f'#!/bin/sh\necho "$0" "$@" >>{tmp_path}/calls\necho "x y\tz"\n')
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    offers(shell, *STATIC)
    assert not (tmp_path / "calls").exists()
    assert offers(shell, "opsterm -p ", "ai -p ") == [{r"x\ y" if shell == "bash" else "x y"}] * 2
    assert (tmp_path / "calls").read_text() == "".join(f"{tmp_path}/{name} completion --candidates providers\n" for name in ("opsterm", "ai"))


def candidates(*kind, **options):
    done = subprocess.run(
        ["ai", "completion", "--candidates", *kind], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, **options
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return {line.partition("\t")[0] for line in done.stdout.splitlines()}


def test_candidates_never_fail(corp, home, tmp_path):
    file = Path(os.environ["OPSTERM_DIR"], "config.yaml")
    assert "corp" in candidates("providers") and candidates("nonsense") == candidates() == set()
    file.write_text('providers:\n  "a\\e[2Jb": {model: x}\n  "a\\tb": {model: x}\n  my box: {model: x}\n')
    assert candidates("providers") == PROVIDERS - {"corp"} | {"my box"}  # none that could not be typed
    bare = {"PATH": os.environ["PATH"]}
    for broken in ("providers: [", "ai:\n  modle: x\n", "\0"):
        file.write_text(broken)
        assert candidates("providers") == candidates("providers", env=bare) == PROVIDERS - {"corp"}
        assert candidates("keys") == set(config.KEYS)
    gone = tmp_path / "gone"
    gone.mkdir()
    code = f"import os, sys; sys.path[0] = {ROOT!r}; os.rmdir({str(gone)!r}); from opsterm import cli; cli.main(['completion', '--candidates', 'keys'])"
    done = subprocess.run([sys.executable, "-c", code], cwd=gone, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "") and done.stdout
    assert offers("bash", "ai -p gu", "ai con") == offers("fish", "ai -p gu", "ai con") == [{"guide"}, {"config"}]


def test_candidates_need_no_network(corp, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert not {"socket", "ssl", "urllib.request", "subprocess"} & loaded(["completion", "--candidates", "keys"])


@pytest.mark.parametrize(
    "terminal, start",
    [
        ("bash", 'eval "$(ai completion bash)"'),
        ("zsh", 'autoload -U compinit; compinit -D; eval "$(ai completion zsh)"'),
        ("zsh", "autoload -U compinit; compinit -D; source <(ai completion zsh)"),
        ("zsh", "mkdir f; ai completion zsh >f/_ai; fpath=($PWD/f $fpath); autoload -U compinit; compinit -D"),
        ({"shell": ["fish", "--no-config"]}, "ai completion fish | source"),
    ],
    indirect=["terminal"],
)
def test_tab(terminal, start, corp):
    terminal.send(f"{start}; echo read''y", "Enter")
    terminal.wait_for("\nready")
    for typed in ({"ai conf": "ai config", "g": "config get", "ai.mo": "get ai.model"}, {"ai -p co": "ai -p corp"}):
        for word, completed in typed.items():
            terminal.send(word, "Tab")
            terminal.wait_for(completed)
        terminal.send("", "C-u")  # Ctrl-C would throw away what is typed right after it
    terminal.send("ai -m not", "Tab")
    terminal.send("X")
    terminal.wait_for("ai -m notX")  # a model is no file
    terminal.send("", "C-u")  # Ctrl-C would throw away what is typed right after it
    terminal.send("ai why is not", "Tab")
    assert "not found" not in terminal.wait_for("is notes.txt")


def test_zsh_without_compinit_is_silent():
    require("zsh")
    done = subprocess.run(["zsh", "-fc", 'eval "$(ai completion zsh)"; echo $?'], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("0\n", "")


def test_bash_gets_no_other_names():
    code = f"before=$(compgen -v; compgen -A function); source {script('bash')}; COMP_LINE='ai -p g' COMP_POINT=7 COMP_WORDS=(ai -p g) COMP_CWORD=2\n" + (
        "_opsterm_complete; comm -13 <(sort <<<$before) <({ compgen -v; compgen -A function; } | sort)"
    )
    found = subprocess.run(["bash", "--norc", "-c", code], capture_output=True, text=True, check=True).stdout.split()
    ours = [name for name in found if not name.startswith(("COMP", "BASH", "PIPESTATUS", "before", "_opsterm_"))]
    assert len(found) > 5 and ours in ([], ["_"])


def test_usage(capsys):
    lines = [line for _, line in shell_completion.INSTALL.values()]
    assert cli.main(["completion"]) == 2
    told = capsys.readouterr().err
    assert all(line in told for line in lines)
    assert cli.main(["completion", "tcsh"]) == 2 and "'tcsh'" in (told := capsys.readouterr().err) and all(shell in told for shell in ("bash", "zsh", "fish"))
    with pytest.raises(SystemExit):
        cli.main(["completion", "--help"])
    told = capsys.readouterr().out
    assert all(line in told for line in lines) and "candidates" not in told
    for shell, (_, line) in shell_completion.INSTALL.items():
        assert cli.main(["completion", shell]) == 0
        assert line in "".join(capsys.readouterr().out.splitlines(True)[:2])


# Names in the vault.

NAMES = {"db_password": b"geheim-1", "deploy/key": b"geheim-2", "mail": b"geheim-3"}
SECRETS = {
    "ai vault get ": set(NAMES), "ai vault get d": {"db_password", "deploy/key"}, "ai vault rm mail d": {"db_password", "deploy/key"}, "ai vault get mail d": {},
    "ai vault rename ma": {"mail"}, "ai vault rename mail d": {}, "ai vault edit ma": {"mail"}, "ai vault exec ma": {"mail"}, "ai vault exec mail db": {"db_password"},
    "ai vault exec --stdin ma": {"mail"}, "ai vault exec --file db": {"db_password"}, "ai vault exec mail=X db": {"db_password"}, "ai vault exec mail --ma": {"--mask"},
    "ai vault exec mail -- no": "FILE",
}  # fmt: skip


@pytest.fixture
def kept(corp):
    from opsterm import vault

    made = vault.create(b"correct horse battery staple", "fernet", 600_000)
    vault.change(made, lambda draft: [draft.put(name, value) for name, value in NAMES.items()])
    return vault.path()


@pytest.mark.parametrize("shell", ["bash", "fish"])
def test_names_in_the_vault(shell, kept):
    files = {"bash": set(), "fish": {"notes.txt"}}[shell]
    for (line, expected), found in zip(SECRETS.items(), offers(shell, *SECRETS)):
        assert found == (files if expected == "FILE" else set(expected)), line


def test_names_in_the_vault_never_fail(kept):
    assert candidates("secrets") == set(NAMES)
    for damage in (b"{", b"", None):
        os.unlink(kept)
        if damage is not None:
            Path(kept).write_bytes(damage)
            os.chmod(kept, 0o600)
        assert candidates("secrets") == set()
        Path(kept).touch()
    os.chmod(kept, 0o644)
    assert candidates("secrets") == set()


@pytest.mark.parametrize("terminal", ["bash", "zsh", {"shell": ["fish", "--no-config"]}], indirect=True)
def test_tab_for_names_in_the_vault(terminal, kept, request):
    start = {"zsh": 'autoload -U compinit; compinit -D; eval "$(ai completion zsh)"', "bash": 'eval "$(ai completion bash)"'}
    shell = request.node.callspec.params["terminal"]
    terminal.send(f"{start[shell] if isinstance(shell, str) else 'ai completion fish | source'}; echo read''y", "Enter")
    terminal.wait_for("\nready")
    for typed, completed in (("ai vault get db", "get db_password"), ("ai vault rm mail dep", "rm mail deploy/key"), ("ai vault exec db", "exec db_password"), ("ai vault exec mail -- ls no", "-- ls notes.txt")):
        terminal.send(typed, "Tab")
        assert "geheim" not in terminal.wait_for(completed)
        terminal.send("", "C-u")
