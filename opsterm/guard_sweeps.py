"""Code that plainly goes through a directory and removes, or closes off, whatever it finds there: in any language.

It only adds to what the reader of the language says, and only where the directory is written out and nothing in the
code picks some of the files.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

MOST = 20  # directories
_TEXT = r"(?:[rRbBuf]?(?:\"((?:[^\"\\\n]|\\.)*)\"|'((?:[^'\\\n]|\\.)*)')|\{([^{}\n]*)\})"
_QUOTED = r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'"
_OPEN = r"\s*[(\[]?\s*"
# Who lists a directory, as the word before the literal path.
_LISTS = (
    r"(?:\bos\.(?:walk|fwalk|scandir|listdir)|\bwalk|\bscandir|\blistdir|\bi?glob|\bglob\.i?glob|\bDir\.(?:glob|each_child"
    r"|children|entries|foreach|new|open)|\bDir|\bFind\.find|\breaddir(?:Sync)?|\bopendir\s*\(?\s*(?:my\s*)?[$\w]+\s*,"
    r"|\blist\.files|\blfs\.dir|\bRecursiveDirectoryIterator|\bDirectoryIterator|\bglob\s+-nocomplain)" + _OPEN + _TEXT
)
_PATHS = (
    r"\b(?:pathlib\.)?(?:Path|PosixPath|Pathname)(?:\.new)?\s*\(?\s*"
    + _TEXT
    + r"\s*\)?\.(?:r?glob|iterdir|walk|children|find|each_child)"
)
_FINDS = (
    r"\b(?:find|finddepth)\s*\(?\s*(?:sub\s*\{[^{}]*\}|\\?&?\w+|\{[^{}]*\}|\{[^{}]*\{[^{}]*\}[^{}]*\})\s*,\s*" + _TEXT
)
_LS = r"popen\s*\(?\s*[\"']ls\s+(?:-\w+\s+)*(/[^\s\"']*)[\"']"
_GLOB = r"\bglob\s+(?:-\w+\s+)*(/[^\s\]\"']+)"
_ANGLES = r"<(/[^<>\s]*[*?][^<>\s]*)>"
_REMOVES = (
    r"\b(?:os\.(?:remove|unlink|rmdir|removedirs|truncate)|shutil\.rmtree|rmtree|remove_tree|unlink(?:Sync)?|rmdir(?:Sync)?"
    r"|rm_rf|rm_r|rm_f|remove_entry(?:_secure)?|remove_dir|rmSync|rm|delete|File\.(?:delete|unlink|truncate)|remove"
    r"|open(?=\s*\((?:[^()]|\([^()]*\))*,\s*[\"'][b+]*w)|FileUtils\.\w*rm\w*|file\s+delete|removeSync|remove!|truncate|(?:os\.)?(?:system|popen)\s*\(?\s*[\"']rm\b)"
)
_CLOSES = r"\b(?:os\.)?l?(?:chmod|chown)(?:Sync|_R)?\b"
# What picks some of the files. To ask whether something is a file picks nearly all of them.
_PICKS = re.compile(
    r"endswith|end_with|startswith|start_with|fnmatch|\bre\.|match|=~|suffix|extname|splitext|mtime|ctime|atime|st_size"
    r"|\bsize\b|-[MACs]\s|[<>!=]=(?!\s*(?:''|\"\"|0\b))|\bin\s*[\[({\"']\s*[\"']?\w*\.|\bgrep\b|\beq\b|\bne\b|select|reject"
    r"|\b(?:if|unless|and|or)\s*!?\s*\(?\s*m?/|&&\s*!?\s*/|\bfilter\(|include\?|\bregexp\b|\bnot\s+in\b|\bexists\b.*\bcontinue\b|\.stem\b|\.name\b"
)
_WHOLE = re.compile(r"(?:\*\*?|\*\.\*|\{,\.\}\*|\{\*,\.\*\}|\.?\*)(?:/(?:\*\*?|\*\.\*|\{,\.\}\*))*")


def swept(code: str) -> Iterator[tuple[str, str]]:
    """(role, path) of every directory all of whose content goes, or gets other modes: `/etc/*`."""
    if "/" not in code:
        return
    removes = re.search(_REMOVES + r"(?:\b|\s|\(|!)", code)
    closes = re.search(_CLOSES, code)
    code = _named(code)
    if removes or closes:
        if not _PICKS.search(re.sub(_QUOTED, "''", code)):
            removed, closed = removes and _handed_on(code, _REMOVES), closes and _handed_on(code, _CLOSES)
            for path in list(dict.fromkeys(_listed(code)))[:MOST]:
                if removed:
                    yield "delete", path
                if closed:
                    yield "change", path
        yield from _each(code)
    for path in re.findall(r"\b(?:Pathname\.new|Path)\(\s*[\"'](/[^\"']*)[\"']\s*\)\.(?:rmtree|delete|unlink)\b", code):
        yield "delete", path
    for path in re.findall(r"\bch(?:mod|own)_R\b[^\"'\n]*[\"'](/[^\"']*)[\"']", code):
        yield "change", f"{path.rstrip('/')}/*"
    for path in re.findall(r"\bos\.open\(\s*[\"'](/[^\"']*)[\"']\s*,[^()]*O_(?:WRONLY|RDWR)", code):
        yield "write", path


_COMMAND = re.compile(r"\s*(?:sudo\s+)?(?:/\w+)*/?[a-z][\w.-]*\s+[^\n]{2,}")
_VERBS = (
    r"(?i)\b(?:rm(?:_rf)?!?|remove-item|ri|del|erase|delete-directory|delete-file|deletedir|removesync|remove)"
    r"(?!\w)[\s(\"'`]+"
)


def guessed(code: str) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Of code in a language that nobody here reads: literals that look like commands, paths behind words like rm."""
    literals = [text for parts in re.findall(r"\"([^\"\n]*)\"|'([^'\n]*)'|`([^`\n]*)`", code) for text in parts if text]
    shells = [re.sub(r"^do shell script\s+", "", text) for text in literals if _COMMAND.fullmatch(text)]
    paths = re.findall(_VERBS + r"(?:-\w+[\s,]+)*[\"'`]?((?:[A-Z]:)?[/~\\][^\s\"'`),;]*)", code)
    return tuple(shells), tuple(("delete", path) for path in paths)


def _named(code: str) -> str:
    """The code with names of paths replaced by the paths, where they are set once: `root = "/etc"`."""
    for name, text in re.findall(r"(?<![\w.\"'])(\$?\w+)\s*=\s*([\"']/[^\"'\n]*[\"'])", code)[:8]:
        if len(re.findall(rf"{re.escape(name)}\s*=[^=]", code)) < 2:
            code = re.sub(rf"(?<![\w$.]){re.escape(name)}(?!\w)(?!\s*=[^=])", lambda _, text=text: text, code)
    return code


def _listed(code: str) -> Iterator[str]:
    for pattern in (_LISTS, _PATHS, _FINDS, _ANGLES, _LS, _GLOB):
        for match in re.finditer(pattern, code):
            text = next((part for part in match.groups() if part), "")
            names = re.match(r"\s*\(\s*[\"']([^\"']*)[\"']", code[match.end() :]) if pattern is _PATHS else None
            if names and not _WHOLE.fullmatch(names[1]):
                continue
            for path in text.split() if "glob" in match[0] or pattern is _ANGLES else [text]:
                whole = _everything(path)
                if whole:
                    yield whole


def _everything(path: str) -> str:
    """`/etc/**/*` as `/etc/*`; "" where a pattern leaves something out."""
    if not path.startswith(("/", "~")):
        return ""
    before, star, behind = path.partition("*")
    if not star:
        return f"{path.rstrip('/')}/*"
    before, brace, _ = before.partition("{")
    if brace:
        behind = path[len(before) :]
        star = ""
    return f"{before.rstrip('/')}/*" if before.endswith("/") and _WHOLE.fullmatch(star + behind) else ""


def _handed_on(code: str, verb: str) -> bool:
    """Does it get what was found, rather than a path of its own?"""
    for match in re.finditer(verb, code):
        rest = re.sub(_QUOTED, _interpolated, code[match.end() : match.end() + 120].partition("\n")[0])
        before = code[: match.start()]
        method = before.endswith(".") and not before.endswith(("os.", "File.", "FileUtils.", "fs.", "shutil."))
        if method or re.match(r"[^;}]*[$@A-Za-z_<,]", rest) or re.match(r"\s*(?:[),;}]|\Z|for\b)", rest):
            return True
    return False


def _interpolated(match: re.Match[str]) -> str:
    return " $ " if match[0][0] == '"' and re.search(r"[#$]\{|[$@]\w", match[0]) else " "


def _each(code: str) -> Iterator[tuple[str, str]]:
    """A loop over paths that are written out: `for d in ("/etc", "/usr"): rmtree(d)`."""
    loops = (
        r"\bfor(?:each)?\s+(?:my\s+)?(\$?\w+)\s*(?:in\s*)?[(\[{]((?:\s*[\"']/[^\"']*[\"'](?:\s*,)?)+)[)\]}]",
        r"[\[(]((?:\s*[\"']/[^\"']*[\"'](?:\s*,)?)+)[\])]\.(?:each|forEach|map)\b",
        r"%w[\[({]([^\])}]*)[\])}]\.(?:each|map)\b",
        r"\bfor(?:each)?\s+(?:my\s+)?(\$?\w+)\s*\(?\s*qw[\[({/]([^\])}]*)[\])}/]",
    )
    for loop in loops:
        for match in re.finditer(loop, code):
            behind = code[max(match.start() - 80, 0) : match.start()] + ";" + code[match.end() : match.end() + 200]
            if re.search(_REMOVES, behind) and not _PICKS.search(behind):
                for path in re.findall(r"/[^\s\"',]*", match[match.lastindex or 0]):
                    yield "delete", path


_DECODES = re.compile(
    r"(?:MIME::Base64::)?(?:decode_base64|base64_decode|Base64\.(?:strict_|urlsafe_)?decode64|atob)\s*\(?\s*"
    r"[\"']([A-Za-z0-9+/=]+)[\"']\s*\)?"
)
_BUFFER = re.compile(
    r"Buffer\.from\(\s*[\"']([A-Za-z0-9+/=]+)[\"']\s*,\s*[\"']base64[\"']\s*\)(?:\.toString\([^()]*\))?"
)
_UNPACKS = re.compile(r"[\"']([A-Za-z0-9+/=]+)[\"']\.unpack1?\(?\s*[\"']m0?[\"']\s*\)?(?:\.first|\[0\])?")
_PACKED = re.compile(r"\[\s*[\"']([0-9A-Fa-f]+)[\"']\s*\]\.pack\(?\s*[\"']H\*[\"']\s*\)?")
_HEX = re.compile(r"pack\s*\(?\s*[\"']H\*[\"']\s*,\s*[\"']([0-9A-Fa-f]+)[\"']\s*\)?")


def decoded(code: str) -> str:
    """The code with literals in the place of what they are decoded to."""
    import base64

    def literal(match: re.Match[str]) -> str:
        try:
            data = bytes.fromhex(match[1]) if match.re in (_HEX, _PACKED) else base64.b64decode(match[1] + "==")
        except ValueError:
            return match[0]
        return "'" + data.decode("latin-1").replace("\\", "\\\\").replace("'", "\\'") + "'"

    for pattern in (_DECODES, _BUFFER, _UNPACKS, _PACKED, _HEX):
        code = pattern.sub(literal, code)
    return code
