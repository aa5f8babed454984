"""What Python code does: SAFE only where it provably computes and prints; the rest is DANGEROUS."""

from __future__ import annotations

from functools import lru_cache

from opsterm.guard_effects import DEPTH, UNKNOWN, Code, Effects
from opsterm.guard_pynames import (
    BUILTINS,
    CALLS,
    FILES,
    IMPORTS,
    LEADS,
    METHODS,
    MODULES,
    NAMES,
    PATH_METHODS,
    PATHS,
    SAME,
    SHELLS,
    STATEMENTS,
)
from opsterm.risk import DANGEROUS

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ast
    from collections.abc import Sequence

OTHERWISE = "it runs Python code that does more than compute and print"


def python(code: str, flags: frozenset[str] = frozenset()) -> Code:
    """What Python code does."""
    return _python(code, 0)


def _python(code: str, depth: int) -> Code:
    import ast
    import warnings

    effects = Effects("code-python", depth)
    if depth > DEPTH:
        effects.at_least(DANGEROUS, OTHERWISE)
        return effects.code()
    if UNKNOWN in code:
        effects.at_least(DANGEROUS, "part of the Python code is known only when it runs")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = _parsed(code.replace(UNKNOWN, "\ue000"))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        _unparsed(code, effects)
        return effects.code()
    judge = _Judge(effects)
    try:
        judge.names(tree)
        for node in ast.walk(tree):
            judge.look(node)
    except RecursionError:
        effects.at_least(DANGEROUS, OTHERWISE)
    return effects.code()


def _parsed(code: str) -> ast.Module:
    """The tree of the code; of code for Python 2 where a print statement is all that makes it so."""
    import ast
    import re
    import textwrap

    try:
        return ast.parse(code)
    except SyntaxError:
        try:
            return ast.parse(textwrap.dedent(code).strip())
        except SyntaxError:
            return ast.parse(re.sub(r"(^|[;:\n])([ \t]*)print[ \t]+([^;\n(=.][^;\n]*)", r"\1\2print(\3)", code))


def _unparsed(code: str, effects: Effects) -> None:
    from opsterm.guard_scripts import literals

    effects.at_least(DANGEROUS, "the Python code cannot be read")
    literals("python", code, effects)


@lru_cache(maxsize=1)
def _methods() -> frozenset[str]:
    """Names of attributes that are harmless on every value that harmless modules and builtins make."""
    types = (str, bytes, list, dict, set, frozenset, tuple, int, float, complex)
    return frozenset(name for kind in types for name in dir(kind) if name[0] != "_").union(METHODS)


class _Judge:
    def __init__(self, effects: Effects) -> None:
        self._effects = effects
        self._modules: dict[str, str] = {}  # a name and the dotted path that it was imported as
        self._values: dict[str, ast.expr | None] = {}  # a name and what it is set to, None where that changes
        self._bound: set[str] = set()
        self._roots: set[int] = set()  # the nodes that were judged as part of a longer path

    def names(self, tree: ast.Module) -> None:
        import ast

        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                for alias in node.names:
                    bound = alias.asname or alias.name.partition(".")[0]
                    self._modules[bound] = alias.name if alias.asname else bound
            elif isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    self._modules[alias.asname or alias.name] = f"{node.module}.{alias.name}"
            elif isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
                name = node.targets[0].id
                self._values[name] = None if name in self._values else node.value
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                self._bound.add(node.id)
            elif isinstance(node, ast.arg):
                self._bound.add(node.arg)
                self._values[node.arg] = None
            elif isinstance(node, ast.FunctionDef):
                self._bound.add(node.name)
            elif isinstance(node, ast.ExceptHandler) and node.name:
                self._bound.add(node.name)

    def look(self, node: ast.AST) -> None:
        import ast

        if type(node).__name__ not in STATEMENTS:
            self._worse()
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            self._import(node)
        elif isinstance(node, ast.Call):
            self._call(node)
        elif isinstance(node, ast.Attribute):
            self._attribute(node)
        elif isinstance(node, ast.Name):
            self._name(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if "__" in node.value and node.value != "__main__":
                self._worse()
        elif isinstance(node, ast.FunctionDef) and node.name.startswith("__"):
            self._worse()

    def _worse(self, reason: str = OTHERWISE) -> None:
        self._effects.at_least(DANGEROUS, reason)

    def _import(self, node: ast.Import | ast.ImportFrom) -> None:
        import ast

        if isinstance(node, ast.Import):
            if not all(alias.name in IMPORTS for alias in node.names):
                self._worse()
            return
        for alias in node.names:
            path = f"{node.module}.{alias.name}"
            if node.level or not (self._harmless(path) or path in IMPORTS or path == "pathlib.Path"):
                self._environment(path)
                self._worse()

    def _harmless(self, path: str) -> bool:
        """Is a name of a module, written with the module, known to do no harm?"""
        module, _, name = path.rpartition(".")
        if name.startswith("_") or name == "*":
            return False
        if module in NAMES:
            return name in NAMES[module].split() or NAMES[module] == "*"
        return module in MODULES and name not in LEADS

    def _path(self, node: ast.AST) -> str:
        """`os.path.join` with the names of modules as they were imported; "" where it is nothing of a module."""
        import ast

        if isinstance(node, ast.Attribute):
            base = self._path(node.value)
            return f"{base}.{node.attr}" if base else ""
        if isinstance(node, ast.Name):
            value = self._values.get(node.id)
            if isinstance(value, (ast.Attribute, ast.Call, ast.Name)) and value is not node and self._simple(value):
                return self._path(value)
            return self._modules.get(node.id, "" if node.id in self._bound else node.id)
        if isinstance(node, ast.Call) and self._path(node.func) in ("__import__", "importlib.import_module"):
            return self._text(node.args[0]) if node.args else ""
        if isinstance(node, ast.Call) and self._path(node.func) == "getattr" and len(node.args) > 1:
            return f"{self._path(node.args[0])}.{self._text(node.args[1])}"
        return ""

    def _simple(self, node: ast.AST, depth: int = 0) -> bool:
        """A name that stands for itself would never end."""
        import ast

        return depth < DEPTH and not any(
            isinstance(part, ast.Name) and part.id in self._values for part in ast.walk(node)
        )

    def _attribute(self, node: ast.Attribute) -> None:
        import ast

        if not isinstance(node.ctx, ast.Load) or node.attr.startswith("_"):
            self._worse()
        if id(node) in self._roots:
            return
        path = self._path(node)
        if path and path.partition(".")[0] in {name.partition(".")[0] for name in self._modules.values()} | set(NAMES):
            self._module_path(node, path)
        elif node.attr not in _methods():
            self._worse()

    def _module_path(self, node: ast.Attribute, path: str) -> None:
        """`sys.stdin.read`: the module's own name must be harmless, and what is asked of it a harmless method."""
        import ast

        self._environment(path)
        inner: ast.AST = node
        while isinstance(inner, ast.Attribute):
            self._roots.add(id(inner))
            inner = inner.value
        self._roots.add(id(inner))
        parts = path.split(".")
        for count in range(len(parts), 1, -1):
            start = ".".join(parts[:count])
            if self._harmless(start) or (start in IMPORTS and count == len(parts) - 1):
                if count < len(parts) and not all(part in _methods() for part in parts[count:]):
                    break
                if start == "sys.path" and count < len(parts):
                    break
                return
        self._worse()

    def _environment(self, path: str) -> None:
        if path.startswith(("os.environ", "os.getenv", "posix.environ")):
            self._effects.env()

    def _name(self, node: ast.Name) -> None:
        import ast

        if id(node) in self._roots or not isinstance(node.ctx, ast.Load):
            return
        if node.id in self._modules:
            path = self._modules[node.id]
            if not self._harmless(path) or path in IMPORTS:
                self._environment(path)
                self._worse()
        elif node.id not in self._bound and node.id not in BUILTINS:
            self._worse()
        elif node.id == "open" and id(node) not in self._roots and "open" not in self._bound:
            self._worse()

    def _call(self, node: ast.Call) -> None:
        import ast

        path = self._path(node.func)
        args = [self._text(arg) for arg in node.args]
        if path in ("open", "io.open", "codecs.open"):
            self._open(node, args)
        elif path in ("exec", "eval", "compile") and args and UNKNOWN not in args[0]:
            self._effects.merge(_python(args[0], self._effects.depth + 1))
        elif path in SHELLS:
            self._runs()
            self._effects.shell(args[0] if args else UNKNOWN)
        elif path in CALLS:
            self._starts(path, node, args)
        elif path in FILES:
            for role, name in zip(FILES[path], args):
                self._effects.path(role, name)
        elif isinstance(node.func, ast.Attribute) and self._path(node.func.value) == "":
            self._method(node.func, args)

    def _runs(self) -> None:
        self._worse("it runs a command out of Python")

    def _open(self, node: ast.Call, args: Sequence[str]) -> None:
        import ast

        mode = args[1] if len(args) > 1 else "r"
        for keyword in node.keywords:
            mode = self._text(keyword.value) if keyword.arg == "mode" else mode
            if keyword.arg not in ("mode", "encoding", "errors", "newline", "buffering"):
                self._worse()
        name = args[0] if args else UNKNOWN
        if isinstance(node.func, ast.Name):
            self._roots.add(id(node.func))
        if UNKNOWN in mode or set(mode) & set("wax+"):
            self._worse("it writes a file out of Python")
            self._effects.path("append" if "a" in mode else "write", name)
        elif not (node.args and isinstance(node.args[0], ast.Constant) and node.args[0].value == 0):
            self._effects.path("read", name)

    def _starts(self, path: str, node: ast.Call, args: Sequence[str]) -> None:
        import ast

        self._runs()
        first = node.args[0] if node.args else next((k.value for k in node.keywords if k.arg == "args"), None)
        if path.startswith(("os.exec", "os.spawn", "os.posix")):
            first = next((arg for arg in node.args if isinstance(arg, (ast.List, ast.Tuple))), None)
            self._effects.call(self._words(first) if first else [part for part in args if part][1:])
        elif isinstance(first, (ast.List, ast.Tuple)):
            self._effects.call(self._words(first))
        elif first is not None:
            text = self._text(first)
            self._effects.shell(text)

    def _words(self, node: ast.List | ast.Tuple) -> list[str]:
        return [self._text(item) for item in node.elts]

    def _method(self, function: ast.Attribute, args: Sequence[str]) -> None:
        """A method of a Path, or of a file that was opened for writing."""
        import ast

        role = PATH_METHODS.get(function.attr)
        base = function.value
        is_path = (isinstance(base, ast.Call) and self._path(base.func) in PATHS) or isinstance(base, ast.BinOp)
        if isinstance(base, ast.Name) and isinstance(self._values.get(base.id), ast.Call):
            is_path = self._path(self._values[base.id].func) in PATHS  # type: ignore[union-attr]
        if role and is_path:
            self._effects.path(role, self._text(base))
            if role != "read":
                self._worse()

    def _text(self, node: ast.AST, depth: int = 0) -> str:
        """The text that an expression makes, UNKNOWN for the parts that only running it would tell."""
        import ast

        if depth > 2 * DEPTH:
            return UNKNOWN
        if isinstance(node, ast.Constant):
            value = node.value.decode("latin-1") if isinstance(node.value, bytes) else node.value
            return str(value).replace("\ue000", UNKNOWN)
        if isinstance(node, ast.Name):
            value = self._values.get(node.id)
            return self._text(value, depth + 1) if value is not None else UNKNOWN
        if isinstance(node, ast.JoinedStr):
            return "".join(self._text(part, depth + 1) for part in node.values)
        if isinstance(node, ast.FormattedValue):
            return self._text(node.value, depth + 1)
        if isinstance(node, ast.BinOp):
            return self._operation(node, depth)
        if isinstance(node, (ast.List, ast.Tuple)):
            return (
                " ".join(self._text(item, depth + 1) for item in node.elts) if isinstance(node, ast.Tuple) else UNKNOWN
            )
        if isinstance(node, ast.Subscript) and ast.unparse(node.slice) == "::-1":
            return self._text(node.value, depth + 1)[::-1]
        return self._made(node, depth) if isinstance(node, ast.Call) else UNKNOWN

    def _operation(self, node: ast.BinOp, depth: int) -> str:
        import ast

        left, right = self._text(node.left, depth + 1), self._text(node.right, depth + 1)
        if isinstance(node.op, ast.Add):
            return left + right
        if isinstance(node.op, ast.Div):
            return f"{left}/{right}"
        if isinstance(node.op, ast.Mod):
            return left.replace("%s", right, 1) if left.count("%") == 1 else UNKNOWN
        return UNKNOWN

    def _made(self, node: ast.Call, depth: int) -> str:
        import ast
        import base64

        path = self._path(node.func)
        args = [self._text(arg, depth + 1) for arg in node.args]
        if path in SAME and args:
            return "/".join(args) if path in PATHS else args[0]
        if path == "os.path.join":
            return "/".join(args)
        if path in ("pathlib.Path.home", "os.path.expanduser"):
            return "~"
        if path in ("bytes.fromhex", "bytearray.fromhex", "binascii.unhexlify") and args and UNKNOWN not in args[0]:
            return bytes.fromhex(args[0]).decode("latin-1")
        if path == "codecs.decode" and len(args) > 1 and args[1].replace("_", "") in ("rot13", "rot-13"):
            import codecs

            return codecs.decode(args[0], "rot13")
        if path == "chr" and args and args[0].isdigit():
            return chr(min(int(args[0]), 0x10FFFF))
        if path == "base64.b64decode" and args:
            return base64.b64decode(args[0] + "===").decode("latin-1") if UNKNOWN not in args[0] else UNKNOWN
        if isinstance(node.func, ast.Attribute) and node.func.attr in (
            "strip",
            "decode",
            "encode",
            "expanduser",
            "resolve",
        ):
            return self._text(node.func.value, depth + 1)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "join" and node.args:
            items = node.args[0]
            if isinstance(items, ast.Call) and self._path(items.func) == "map" and len(items.args) > 1:
                numbers = items.args[1]  # map(chr, [114, 109])
                if self._path(items.args[0]) == "chr" and isinstance(numbers, (ast.List, ast.Tuple)):
                    words = self._words(numbers)
                    return "".join(chr(int(word)) if word.isdigit() else UNKNOWN for word in words)
            if isinstance(items, (ast.List, ast.Tuple)):
                return self._text(node.func.value, depth + 1).join(self._words(items))
        return UNKNOWN
