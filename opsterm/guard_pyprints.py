"""What a one-liner of Python prints, and what it hands to a shell, where it only puts texts together."""

from __future__ import annotations

import ast

from opsterm.argv import UNKNOWN
from opsterm.guard_made import LARGEST, VALUE_ERRORS, Unread, Value, as_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LONGEST = 20_000  # characters of code that is looked at
STEPS = 3_000
_RUNS = frozenset(
    "os.system os.popen subprocess.run subprocess.call subprocess.check_call subprocess.Popen subprocess.check_output"
    " subprocess.getoutput subprocess.getstatusoutput".split()
)
_REMOVES = frozenset(("shutil.rmtree", "rmtree"))
_METHODS = frozenset(
    "join format replace decode encode lower upper strip rstrip lstrip split rsplit title capitalize swapcase zfill"
    " partition rpartition splitlines center ljust rjust removeprefix removesuffix translate hex tobytes copy".split()
)


class Made(ValueError):
    """It goes on without telling."""


def run(code: str, stdin: str | None, content: Callable[[str], str | None]) -> tuple[str | None, list[str]]:
    """(what it writes to stdout, what it hands to a shell); None for what may be anything. content(path) → its text."""
    if len(code) > LONGEST:
        return None, []
    reader = _Reader(stdin, content)
    try:
        reader.body(ast.parse(code).body)
    except (Unread, SyntaxError, MemoryError, *VALUE_ERRORS):
        return None, reader.shells
    return reader.text, reader.shells


class _Reader:
    def __init__(self, stdin: str | None, content: Callable[[str], str | None]) -> None:
        self.text = ""
        self.shells: list[str] = []
        self._stdin, self._content = stdin, content
        self._values: dict[str, Value] = {}
        self._steps = 0

    def body(self, nodes: list[ast.stmt]) -> None:
        for node in nodes:
            self._step()
            if isinstance(node, ast.Expr):
                self._effect(node.value)
            elif isinstance(node, ast.Assign):
                value = self._value(node.value)
                for target in node.targets:
                    self._set(target, value)
            elif isinstance(node, ast.For) and not node.orelse:
                for item in self._items(self._value(node.iter)):
                    self._set(node.target, item)
                    self.body(node.body)
            elif isinstance(node, ast.With) and len(node.items) == 1 and node.items[0].optional_vars is not None:
                self._set(node.items[0].optional_vars, self._value(node.items[0].context_expr))
                self.body(node.body)
            elif not isinstance(node, (ast.Import, ast.ImportFrom, ast.Pass)):
                raise Unread

    def _step(self) -> None:
        self._steps += 1
        if self._steps > STEPS or len(self.text) > LARGEST:
            raise Unread

    def _set(self, target: ast.expr, value: Value) -> None:
        if isinstance(target, ast.Name):
            self._values[target.id] = value
        elif isinstance(target, (ast.Tuple, ast.List)):
            for inner, item in zip(target.elts, list(self._items(value)), strict=True):
                self._set(inner, item)
        else:
            raise Unread

    def _items(self, value: Value) -> Iterator[Value]:
        if not isinstance(value, (list, tuple, str, bytes, range)) or len(value) > STEPS:
            raise Unread
        for item in value:
            self._step()
            yield item

    def _effect(self, node: ast.expr) -> None:
        """A statement that is an expression: a print, a command."""
        if isinstance(node, (ast.ListComp, ast.GeneratorExp, ast.SetComp)) and len(node.generators) == 1:
            for _ in self._each(node.generators[0]):
                self._effect(node.elt)
        elif isinstance(node, ast.Call) and _name(node.func) in ("exec", "eval") and len(node.args) == 1:
            self.body(ast.parse(as_text(self._value(node.args[0]))).body)
        elif isinstance(node, ast.Call):
            self._called(_name(node.func), node)
        elif isinstance(node, (ast.Tuple, ast.List)):
            for inner in node.elts:
                self._effect(inner)
        else:
            self._value(node)

    def _called(self, name: str, node: ast.Call) -> None:
        named = {key.arg: key.value for key in node.keywords}
        if name == "print" and "file" not in named:
            between, end = (
                as_text(self._value(named[key])) if key in named else usual
                for key, usual in (("sep", " "), ("end", "\n"))
            )
            self.text += between.join(_shown(value) for value in self._arguments(node)) + end
        elif name in ("sys.stdout.write", "sys.stdout.buffer.write", "stdout.write"):
            self.text += "".join(map(as_text, self._arguments(node)))
        elif name == "sys.stdout.writelines":
            self.text += as_text(self._arguments(node)[0])
        elif name == "os.write" and isinstance(node.args[0], ast.Constant) and node.args[0].value == 1:
            self.text += as_text(self._value(node.args[1]))
        elif name in _RUNS or name.rpartition(".")[2] in ("system", "popen"):
            self._runs(self._value(node.args[0]))
        elif name in _REMOVES:
            self._runs(["rm", "-rf", self._value(node.args[0])])
        elif name in ("sys.stdout.flush", "sys.exit", "exit", "quit"):
            return
        else:
            self._value(node)

    def _runs(self, value: Value) -> None:
        text = " ".join(map(as_text, value)) if isinstance(value, (list, tuple)) else as_text(value)
        self.shells.append(text)

    def _arguments(self, node: ast.Call) -> list[Value]:
        found: list[Value] = []
        for arg in node.args:
            if isinstance(arg, ast.Starred):
                found += self._items(self._value(arg.value))
            else:
                found.append(self._known(arg))
        return found

    def _known(self, node: ast.expr) -> Value:
        """Its value; UNKNOWN where only that is not known."""
        try:
            return self._value(node)
        except (Made, KeyError):
            return UNKNOWN

    def _each(self, part: ast.comprehension) -> Iterator[None]:
        if part.ifs or part.is_async:
            raise Unread
        for item in self._items(self._value(part.iter)):
            self._set(part.target, item)
            yield

    def _value(self, node: ast.expr) -> Value:
        self._step()
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.Name):
            return self._values[node.id]
        if isinstance(node, (ast.List, ast.Tuple)):
            return [self._value(item) for item in node.elts]
        if isinstance(node, ast.JoinedStr):
            return "".join(
                as_text(self._known(v.value if isinstance(v, ast.FormattedValue) else v)) for v in node.values
            )
        if isinstance(node, ast.BinOp):
            return self._operation(node)
        if isinstance(node, ast.Subscript):
            return self._part(self._value(node.value), node.slice)
        if isinstance(node, (ast.ListComp, ast.GeneratorExp)) and len(node.generators) == 1:
            return [self._value(node.elt) for _ in self._each(node.generators[0])]
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return -self._value(node.operand)
        if isinstance(node, ast.Call):
            return self._function(node)
        if isinstance(node, ast.Attribute) and _name(node) in ("sys.stdin", "sys.stdin.buffer"):
            return self._lines(self._stdin)
        raise Made

    def _operation(self, node: ast.BinOp) -> Value:
        left, right = self._known(node.left), self._known(node.right)
        if isinstance(node.op, ast.Add):
            if UNKNOWN in (left, right):
                return as_text(left) + as_text(right)
            return left + right
        if isinstance(node.op, ast.Mult) and isinstance(right, int) and len(as_text(left)) * right <= LARGEST:
            return left * right
        if isinstance(node.op, ast.Mod) and isinstance(left, str):
            return left % (tuple(right) if isinstance(right, list) else right)
        if isinstance(left, int) and isinstance(right, int) and isinstance(node.op, (ast.Sub, ast.BitXor)):
            return left - right if isinstance(node.op, ast.Sub) else left ^ right
        raise Made

    def _part(self, value: Value, part: ast.expr) -> Value:
        if isinstance(part, ast.Slice):
            at = [None if edge is None else self._value(edge) for edge in (part.lower, part.upper, part.step)]
            return value[slice(*at)]
        return value[self._value(part)]

    def _lines(self, text: str | None) -> list[str]:
        if text is None or UNKNOWN in text:
            raise Made
        return text.splitlines(keepends=True)

    def _function(self, node: ast.Call) -> Value:
        name = _name(node.func)
        last = name.rpartition(".")[2]
        if name == "open" or last == "Path":
            return self._lines(self._content(as_text(self._value(node.args[0]))))
        if name in ("input", "sys.stdin.readline"):
            raise Made
        if last in ("read", "readlines", "read_text") and isinstance(node.func, ast.Attribute):
            lines = self._value(node.func.value)
            return lines if last == "readlines" else "".join(lines)
        if (
            isinstance(node.func, ast.Attribute)
            and last in _METHODS
            and name not in ("bytes.fromhex", "codecs.decode", "codecs.encode")
        ):
            return self._method(self._value(node.func.value), last, node)
        if name == "map" and len(node.args) == 2:
            return [self._plain(_name(node.args[0]), [item]) for item in self._items(self._value(node.args[1]))]
        return self._plain(name, self._arguments(node))

    def _method(self, value: Value, name: str, node: ast.Call) -> Value:
        given = self._arguments(node)
        if isinstance(value, str) and name == "encode" or isinstance(value, bytes) and name == "decode":
            return (
                getattr(value, name)(*given)
                if not given or "rot" not in as_text(given[0])
                else self._plain("codecs.decode", [value, *given])
            )
        if not isinstance(value, (str, bytes)) or name in ("center", "ljust", "rjust", "zfill"):
            raise Unread
        if name == "format":
            found = value.replace("{}", "%s") if isinstance(value, str) else ""
            if "{" in found:
                raise Made
            return found % tuple(map(as_text, given))
        if name == "join":
            given = [[as_text(item) for item in self._items(given[0])]]
            return as_text(value).join(given[0])
        return getattr(value, name)(*given)

    def _plain(self, name: str, given: list[Value]) -> Value:
        import base64
        import binascii
        import codecs

        last = name.rpartition(".")[2]
        if last in ("b64decode", "urlsafe_b64decode", "standard_b64decode", "decodebytes", "a2b_base64", "b32decode"):
            data = given[0].encode() if isinstance(given[0], str) else given[0]
            return base64.b32decode(data) if last == "b32decode" else base64.b64decode(data + b"=" * (-len(data) % 4))
        if last in ("fromhex", "unhexlify", "a2b_hex", "b16decode"):
            return binascii.unhexlify(as_text(given[0]).replace(" ", ""))
        if name in ("codecs.decode", "codecs.encode", "decode"):
            way = as_text(given[1])
            if way.replace("_", "").replace("-", "") == "rot13":
                return codecs.encode(as_text(given[0]), "rot13")
            return self._plain({"hex": "fromhex", "base64": "b64decode"}[way], given[:1])
        made = _PLAIN.get(name)
        if made is None:
            raise Made
        return made(*given)


_PLAIN: dict[str, Callable[..., Value]] = {
    "chr": chr, "ord": ord, "str": lambda value, *_: as_text(value), "int": int, "len": len, "repr": repr,
    "bytes": lambda value, *_: bytes(value) if isinstance(value, list) else as_text(value).encode(),
    "bytearray": lambda value, *_: bytes(value) if isinstance(value, list) else as_text(value).encode(),
    "reversed": lambda value: list(value)[::-1], "list": list, "tuple": list, "sorted": sorted,
    "shlex.quote": lambda value: value, "range": lambda *edges: range(*edges) if max(map(abs, edges)) <= STEPS else [],
    "os.path.join": lambda *parts: "/".join(map(as_text, parts)),
}  # fmt: skip


def _shown(value: Value) -> str:
    return repr(value) if isinstance(value, (list, tuple, bytes)) else as_text(value)


def _name(node: ast.expr) -> str:
    """`a.b.c`, "" for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = _name(node.value)
        return f"{before}.{node.attr}" if before else f".{node.attr}"
    if isinstance(node, ast.Call) and _name(node.func) == "__import__" and node.args:
        first = node.args[0]
        return str(first.value) if isinstance(first, ast.Constant) else ""
    return ""
