"""Languages of which little has to be known: jq, bc, dc, the commands of vim, ed and gdb."""

from __future__ import annotations

from opsterm.guard_effects import UNKNOWN, Effects
from opsterm.risk import DANGEROUS, MODERATE

VIM_LOOKS = (
    r"(/.*|q(a|all|uit)?!?|cq!?|set?(local|l)? [^!&]*|syn(tax)? \w+|colo\S* \S+|noh\w*|version|help.*|number|n(ext)?"
    r"|p(rint)?|echo (\d+|'[^']*')|normal! ?(G|gg)|filetype [\w ]+|(sp|vs|e|tabnew|view)\w*)?"
)
VIM_RUNS = (
    r"\b(py\w*|perl\w*|ruby\w*|lua\w*|tcl\w*|call|exe\w*|libcall\w*|so(urce)?|job_start|mz\w*|au\w*|term\w*)\b"
    r"|[!`]\s*\w"
)
LINE = 2_000  # characters of a line that are looked at
GDB_LOOKS = (
    "bt backtrace where info i print p x set quit q thread frame f up down list l disassemble disas show"
    " detach help echo"
    " printf maps ptype whatis continue c r run b break start next step finish handle target-async file attach core"
).split()


def _jq(code: str, effects: Effects) -> None:
    """jq has no side effects; it can show the environment."""
    import re

    plain = _without_strings(code)
    for name in re.findall(r"\$ENV\b(?:\s*\.\s*(\w+))?", plain):
        effects.env(name or UNKNOWN)
    for name in re.findall(r"(?<![.$\w])env\b(?!\s*:)(?:\s*\.\s*(\w+))?", plain):
        effects.env(name or UNKNOWN)
    for name in re.findall(r"(?<![.$\w])(?:str)?env\s*\(\s*(\w*)", plain):
        effects.env(name or UNKNOWN)
    if re.search(r"(?<![.$\w])(include|import)\b", plain):
        effects.at_least(MODERATE, "it takes code from another file")
    if re.search(r"(?<![.$\w])(input_filename|eval|load\w*|envsubst)\b", plain):
        effects.at_least(MODERATE, "it reads other files, or runs code that it makes")


def _without_strings(code: str) -> str:
    r"""jq code without its strings and comments; what stands in \( ) of a string is code."""
    found: list[str] = []
    groups: list[bool] = []  # one for each open bracket: did it begin in a string?
    at, inside = 0, False
    while at < len(code):
        char = code[at]
        if inside:
            if code.startswith("\\(", at):
                groups.append(True)
                found.append("(")
                inside = False
                at += 1
            elif char == "\\":
                at += 1
            inside = inside and char != '"'
        elif char == '"':
            inside = True
        elif char == "#":
            end = code.find("\n", at)
            at = len(code) if end < 0 else end
        else:
            if char == "(":
                groups.append(False)
            elif char == ")" and groups:
                inside = groups.pop()
            found.append(char)
        at += 1
    return "".join(found)


def _bc(code: str, effects: Effects) -> None:
    """bc only computes."""


def _dc(code: str, effects: Effects) -> None:
    import re

    for command in re.findall(r"!(?![<>=])([^\n]*)", re.sub(r"\[[^\[\]!?]*\]|#[^\n]*", "", code)):
        effects.shell(command.strip())
    if "?" in code:
        effects.at_least(MODERATE, "it runs what it reads")


def _vim(code: str, effects: Effects) -> None:
    """An ex command, as behind `vim -c` or `vim +`."""
    import re

    for line in code.split("\n"):
        text = line.strip().lstrip(":+ \t0123456789$%.,")
        shell = re.match(r"(?:(?:sil(?:ent)?!?|verbose|r(?:ead)?|w(?:rite)?|term\w*|\++\S+)\s*)*!\s*(.+)", text[:LINE])
        function = re.search(r"\bsystem(?:list)?\(\s*(?:'([^']*)'|\"([^\"]*)\")?", text)
        if shell:
            effects.shell(shell[1])
        elif function:
            effects.at_least(DANGEROUS, "it runs a command out of the editor")
            effects.shell(function[1] or function[2] or UNKNOWN)
        elif re.search(VIM_RUNS, text) or len(text) > LINE:
            effects.at_least(DANGEROUS, "it runs code in the editor")
        elif not re.fullmatch(VIM_LOOKS, text):
            effects.at_least(MODERATE, "it is a command of the editor that may change the file")


def _ed(code: str, effects: Effects) -> None:
    import re

    for line in code.split("\n"):
        bang = re.match(r"[\d,.$%;'/+-]*(?:[rwe]\s*)?!(.+)", line.strip()[:LINE])
        if bang:
            effects.shell(bang[1])
    if not all(re.fullmatch(r"[\d,.$%;+-]*[pnlq=]?", line) for line in code.split("\n")):
        effects.at_least(MODERATE, "it may change the file")


def _gdb(code: str, effects: Effects) -> None:
    import re

    for line in code.split("\n"):
        text = line.strip()[:LINE]
        word = re.split(r"[\s/]", text, maxsplit=1)[0] if text else ""
        shell = re.match(r"(?:shell\b|she\b|!|pipe\b|\|)\s*(.*)", text) or re.match(r"make\b()", text)
        if shell:
            effects.shell(shell[1].rpartition("|")[2].strip() if text.startswith(("pipe", "|")) else shell[1])
            effects.at_least(DANGEROUS, "it runs a command") if not shell[1] else None
        elif re.search(r"\b\w+\s*\(", text) and word not in ("info", "i", "echo"):
            call = re.search(r"\b(?:system|popen)\s*\(\s*\"((?:[^\"\\]|\\.)*)\"", text)
            effects.at_least(DANGEROUS, "it calls a function inside of the program")
            effects.shell(call[1]) if call else None
        elif (
            re.search(r"[^=!<>]=[^=]", text)
            and word in ("print", "p", "set", "output")
            and "set " not in _setting(text)
        ):
            effects.at_least(DANGEROUS, "it changes the memory of the program")
        elif word in ("continue", "c", "detach", "attach"):
            effects.at_least(MODERATE, "it stops or continues the program")
        elif word in ("run", "r", "start"):
            effects.at_least(MODERATE, "it starts the program")
        elif word and word not in GDB_LOOKS:
            effects.at_least(DANGEROUS, "it runs code in the debugger, or changes the program")


def _setting(text: str) -> str:
    """`set pagination off` is about gdb itself, `set var x=1` about the program."""
    words = text.split()
    return (
        "set " if words[0] == "set" and words[1:2] != ["var"] and words[1:2] != ["variable"] and "=" not in text else ""
    )


SMALL = {
    **dict.fromkeys(("jq", "gojq", "jaq", "yq"), _jq),
    "bc": _bc,
    "dc": _dc,
    **dict.fromkeys(("vim", "vi", "nvim", "ex", "view"), _vim),
    "ed": _ed,
    "gdb": _gdb,
}
