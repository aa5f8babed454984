"""The texts of the completion scripts for bash, zsh and fish, from plain records of what can be typed."""

from __future__ import annotations

from opsterm.record import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

FILES = "files"
QUESTION = "question"  # words that are nobody's options; the shell's own completion, since a question may name files

INSTALL = {
    "bash": ("~/.bashrc", 'eval "$(ai completion bash)"'),
    "zsh": ("~/.zshrc, behind compinit", 'eval "$(ai completion zsh)"'),
    "fish": ("~/.config/fish/config.fish", "ai completion fish | source"),
}


class Value(NamedTuple):
    """What an option or an argument takes: one of words, or what kind says ("": anything)."""

    name: str
    kind: str = ""
    words: tuple[str, ...] = ()
    several: bool = False  # an argument that takes all that follows too


class Option(NamedTuple):
    names: list[str]
    help: str
    value: Value | None = None
    repeatable: bool = False


class Command(NamedTuple):
    """path is "config get" for `ai config get`, "" for `ai` itself; subcommands are (name, help)."""

    path: str
    options: list[Option]
    arguments: list[Value]
    subcommands: list[tuple[str, str]]


def _values(commands: list[Command]) -> Iterator[tuple[str, list[str], Value]]:
    """(path, names or position, value) of everything that takes a value; `ai` itself takes what `ai ask` does."""
    for command in commands[1:]:
        yield from ((command.path, option.names, option.value) for option in command.options if option.value)
        yield from ((command.path, [str(number)], value) for number, value in enumerate(command.arguments))


def _fill(template: str, shell: str, **parts: Iterable[str]) -> str:
    """template with each @NAME@ replaced by the lines of that part."""
    place, line = INSTALL[shell]
    text = template.replace("@INSTALL@", f"# Completion for ai and opsterm. In {place}: {line}")
    for name, lines in parts.items():
        text = text.replace(f"@{name}@", "\n".join(lines))
    return text


def bash(commands: list[Command]) -> str:
    return _fill(BASH, "bash", commands=map(_bash_command, commands), values=map(_bash_value, *zip(*_values(commands))))


def _bash_command(command: Command) -> str:
    from shlex import join, quote

    options = join(name for option in command.options for name in option.names)
    names = join(name for name, _ in command.subcommands)
    return f"    {quote(command.path)}) options=({options}) commands=({names}) ;;"


def _bash_value(path: str, names: list[str], value: Value) -> str:
    from shlex import join, quote

    patterns = " | ".join(quote(f"{path} {name}") for name in names)
    if value.several:  # this position and all behind it: those before have their own rows above
        patterns = quote(f"{path} ") + "[0-9]*"
    takes = f"words=({join(value.words)}) " if value.words else f"kind={value.kind} " if value.kind else ""
    return f"    {patterns}) {takes};;"


BASH = r"""@INSTALL@

# What can follow COMMAND.
_opsterm_command() {
  case $1 in
@commands@
    *) return 1 ;;
  esac
}

# What OPTION, or the argument at POSITION, of COMMAND takes.
_opsterm_value() {
  kind='' words=()
  case "${1:-ask} $2" in
@values@
    *) return 1 ;;
  esac
}

_opsterm_candidates() {
  local program=ai line
  [[ ${typed[0]##*/} != opsterm ]] || program=opsterm
  while IFS= read -r line; do
    words+=("${line%%$'\t'*}")
  done < <(command "$program" completion --candidates "$1" 2>/dev/null </dev/null)
}

# The words before the cursor, with what COMP_WORDBREAKS took apart (--option=value) together again.
_opsterm_typed() {
  local line=${COMP_LINE:0:COMP_POINT} gap word i
  for ((i = 0; i <= COMP_CWORD; i++)); do
    gap=${line%%[![:space:]]*} word=${COMP_WORDS[i]}
    line=${line#"$gap"}
    ((i < COMP_CWORD)) || word=$line
    if [[ $i == 0 || -n $gap ]]; then typed+=("$word"); else typed[${#typed[@]} - 1]+=$word; fi
    line=${line#"$word"}
  done
}

_opsterm_complete() {
  local path='' kind='' option='' position=0 i=1 last word current given='' whole=''
  local -a typed=() words=() options=() commands=()
  COMPREPLY=()
  _opsterm_typed
  last=$((${#typed[@]} - 1)) current=${typed[last]}
  while ((i < last)); do
    word=${typed[i++]}
    if [[ $word == -- ]]; then
      return
    elif [[ $word == -* ]]; then
      path=${path:-ask} # options come before a question, behind a command
      if _opsterm_value "$path" "$word"; then
        if ((i == last)); then option=$word; else ((i++)); fi
      fi
    elif ((position == 0)) && _opsterm_command "${path:+$path }$word"; then
      path=${path:+$path }$word
    else
      _opsterm_value "$path" "$position"
      [[ $kind != question ]] || return
      ((position++))
    fi
  done
  _opsterm_command "$path"
  if [[ -n $option ]]; then
    _opsterm_value "$path" "$option"
  elif [[ $current == --*=* ]]; then
    given=${current%%=*}=
    _opsterm_value "$path" "${current%%=*}"
  elif [[ $current == -* ]]; then
    kind='' words=("${options[@]}")
  else
    _opsterm_value "$path" "$position"
    ((position)) || words+=(${commands[@]+"${commands[@]}"}) # bash before 4.4 finds an empty list unset
  fi
  case $kind in
    '' | files | question) ;;
    *) _opsterm_candidates "$kind" ;;
  esac
  # readline replaces what stands behind the last = or : where these break words
  word=${COMP_WORDBREAKS//[!=:]/}
  [[ -z $word ]] || whole=${current%"${current##*["$word"]}"}
  for word in ${words[@]+"${words[@]}"}; do
    printf -v word %q "$given$word"
    [[ $word != "$current"* ]] || COMPREPLY+=("${word#"$whole"}")
  done
  if [[ $kind != files && $kind != question ]] && ((${#COMPREPLY[@]} == 0 && BASH_VERSINFO[0] > 3)); then
    compopt +o default +o bashdefault 2>/dev/null # nothing fits, and a file name does not either
  fi
}

complete -o bashdefault -o default -F _opsterm_complete ai opsterm
"""


def zsh(commands: list[Command]) -> str:
    return _fill(ZSH, "zsh", functions=map(_zsh_function, commands))


def _zsh_function(command: Command) -> str:
    from shlex import quote

    name = "_".join(["_opsterm", *command.path.split()])
    specs = [spec for option in command.options for spec in _zsh_option(option)]
    lines = [f"{name}() {{"]
    if command.subcommands:
        texts = (f"{_escaped(word, ':')}:{_escaped(text, ':')}" for word, text in command.subcommands)
        lines += [f"  if (( CURRENT > 2 )) && [[ -n ${{functions[{name}_$words[2]]}} ]]; then"]
        lines += [f"    shift words; (( CURRENT-- )); {name}_$words[1]; return", "  fi"]
        lines += ["  local -a subcommands=(", *(f"    {quote(text)}" for text in texts), "  )"]
        specs += ["1: :_opsterm-subcommands" if command.path else "1: :{ _opsterm-subcommands || _default }"]
    specs += ["*" * value.several + _zsh_value(value) for value in command.arguments]
    free = "-A '-*' " if any(value.kind == QUESTION for value in command.arguments) else ""
    lines += [f"  _arguments -s -S {free}\\", " \\\n".join(f"    {quote(spec)}" for spec in specs), "}"]
    return "\n".join(lines)


def _zsh_option(option: Option) -> Iterator[str]:
    before = "*" if option.repeatable else f"({' '.join(option.names)})"
    for name in option.names:
        joined = "=" if name.startswith("--") else "+" if len(name) == 2 else ""
        takes = (joined, _zsh_value(option.value)) if option.value else ("", "")
        yield f"{before}{name}{takes[0]}[{_escaped(option.help, ':[]')}]{takes[1]}"


def _zsh_value(value: Value) -> str:
    from shlex import join

    action = {"": " ", FILES: "_files", QUESTION: "_default"}.get(value.kind, f" _opsterm-candidates {value.kind}")
    return f":{_escaped(value.name, ':')}:" + (f"({_escaped(join(value.words), ':')})" if value.words else action)


def _escaped(text: str, special: str) -> str:
    return "".join(f"\\{character}" if character in "\\" + special else character for character in text)


ZSH = r"""#compdef ai opsterm
@INSTALL@

_opsterm-subcommands() {
  (( CURRENT == 2 )) && _describe -t commands command subcommands
}

_opsterm-candidates() {
  local program=ai line
  local -a found
  if (( words[(I)--] && words[(I)--] < CURRENT )); then # somebody else's command
    _default
    return
  fi
  [[ $service != opsterm ]] || program=opsterm
  for line in ${(f)"$(command $program completion --candidates $1 2>/dev/null </dev/null)"}; do
    found+=("${${${line%%$'\t'*}//\\/\\\\}//:/\\:}:${${line#*$'\t'}//\\/\\\\}")
  done
  _describe -t $1 $1 found
}

@functions@

if [[ $zsh_eval_context[-1] == (loadautofunc|shfunc) ]]; then # this file is a function of $fpath
  _opsterm "$@"
elif (( $+functions[compdef] )); then
  compdef _opsterm ai opsterm
fi
"""


def fish(commands: list[Command]) -> str:
    values = list(_values(commands))
    valued = [f"{path} {name}" for path, names, _ in values for name in names if name.startswith("-")]
    free = [f"{path} {names[0]}" for path, names, value in values if value.kind == QUESTION]
    return _fill(
        FISH,
        "fish",
        paths=[_fish_list(command.path for command in commands[1:])],
        valued=[_fish_list(valued)],
        free=[_fish_list(free)],
        words=[_fish_list(word for word, _ in commands[0].subcommands)],
        rules=(line for command in commands for line in _fish_rules(command)),
    )


def _fish_rules(command: Command) -> Iterator[str]:
    def rule(where: str, *rest: str) -> str:
        condition = f"__opsterm_at {_fish_list([command.path])}{where}"
        return " ".join(["complete -c ai -c opsterm -n", _fish_list([condition]), *rest])

    if not any(value.kind == QUESTION for value in command.arguments):
        yield rule("", "-f")
    for word, text in command.subcommands:
        yield rule(" 0", "-a", word, "-d", _fish_list([text]))
    for position, value in enumerate(command.arguments):
        if value.words or value.kind not in ("", QUESTION):
            yield rule(f" {position}{' more' * value.several}", *_fish_value(value))
    for option in command.options:
        takes = ["-r" if option.value.kind == FILES else "-x", *_fish_value(option.value)] if option.value else []
        yield rule("", *map(_fish_name, option.names), *takes, "-d", _fish_list([option.help]))


def _fish_name(name: str) -> str:
    return f"-{'l' if name.startswith('--') else 's' if len(name) == 2 else 'o'} {name.lstrip('-')}"


def _fish_value(value: Value) -> list[str]:
    if value.kind == FILES:
        return ["-F"]
    if value.kind:
        return ["-a", f"'(__opsterm_candidates {value.kind})'"]
    return ["-a", _fish_list([_fish_list(value.words)])] if value.words else []


def _fish_list(words: Iterable[str]) -> str:
    return " ".join("'" + _escaped(word, "'") + "'" for word in words)


FISH = r"""@INSTALL@

# Whether the words before the cursor lead to COMMAND; with POSITION, to that argument of it; with more, also behind it.
function __opsterm_at -a command position more
    set -l words (commandline -opc)
    set -l path
    set -l count 0
    set -e words[1]
    while set -q words[1]
        set -l word $words[1]
        set -e words[1]
        switch $word
            case --
                return 1
            case '-*'
                # options come before a question, behind a command
                test -n "$path"; or set path ask
                contains -- "$path $word" @valued@
                and set -q words[1]
                and set -e words[1]
            case '*'
                set -l deeper (string trim -- "$path $word")
                if test $count = 0; and contains -- $deeper @paths@
                    set path $deeper
                else if test -z "$path"; or contains -- "$path $count" @free@
                    return 1
                else
                    set count (math $count + 1)
                end
        end
    end
    test "$path" = "$command"
    and begin
        test -z "$position" -o "$count" = "$position"
        or test -n "$more" -a "$count" -gt "$position"
    end
end

function __opsterm_candidates
    set -l program ai
    string match -q '*opsterm' -- (commandline -opc)[1]
    and set program opsterm
    command -q $program
    and command $program completion --candidates $argv[1] 2>/dev/null </dev/null
end

complete -c ai -c opsterm -n "__opsterm_at '' 0; and string match -q -- (commandline -ct)'*' @words@" -f
@rules@
"""

RENDERERS: dict[str, Callable[[list[Command]], str]] = {"bash": bash, "zsh": zsh, "fish": fish}
