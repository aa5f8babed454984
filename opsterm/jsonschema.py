"""The part of JSON Schema (2020-12) that typed answers need: validate(value, schema) → list of plain errors."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
    "integer": int,
    "number": (int, float),
}


def validate(value: Any, schema: Any) -> list[str]:
    """Return what is wrong with value, one line each (`$.disks[2].free: expected a number, got "12G"`); empty when
    it fits.

    Supports type (one or several), enum, const, properties, required, additionalProperties, items, prefixItems,
    minItems, maxItems, uniqueItems, minLength, maxLength, pattern, minimum, maximum, exclusiveMinimum,
    exclusiveMaximum, multipleOf, anyOf, oneOf, allOf, not and local `$ref`s. Other keywords are ignored, as the
    specification asks of unknown ones. ValueError for a schema that is none: an unknown type, a pattern that is no
    regular expression, a $ref to nowhere, a multipleOf that is not above 0.
    """
    try:
        return _validate(value, schema, "$", schema)
    except RecursionError:
        return ["$: nested too deeply"]


def _validate(value: Any, schema: Any, path: str, root: Any) -> list[str]:
    if isinstance(schema, bool):
        return [] if schema else [f"{path}: nothing is allowed here"]
    if "$ref" in schema:
        return _validate(value, _resolve(schema["$ref"], root), path, root)
    wrong_type = _check_type(value, schema, path)
    if wrong_type:
        return wrong_type
    errors = _check_value(value, schema, path)
    errors += _check_combined(value, schema, path, root)
    if isinstance(value, dict):
        errors += _check_object(value, schema, path, root)
    elif isinstance(value, list):
        errors += _check_array(value, schema, path, root)
    elif isinstance(value, str):
        errors += _check_string(value, schema, path)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        errors += _check_number(value, schema, path)
    return errors


def _resolve(reference: str, root: Any) -> Any:
    if not reference.startswith("#"):
        raise ValueError(f"only local references are supported, not {reference!r}")
    node = root
    for part in filter(None, reference[1:].split("/")):
        name = part.replace("~1", "/").replace("~0", "~")
        try:
            node = node[int(name)] if isinstance(node, list) else node[name]
        except (KeyError, IndexError, TypeError, ValueError):
            raise ValueError(f"the reference {reference!r} leads nowhere") from None
    return node


def _show(value: Any) -> str:
    import json

    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."


def _is(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()  # 1.0 is an integer (JSON Schema validation §6.1.1)
    if kind not in _TYPES:
        raise ValueError(f"unknown type {kind!r}")
    return isinstance(value, _TYPES[kind])  # type: ignore[arg-type]


def _check_type(value: Any, schema: dict[str, Any], path: str) -> list[str]:
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if not kinds or any(_is(value, kind) for kind in kinds):
        return []
    return [f"{path}: expected {' or '.join(kinds)}, got {_show(value)}"]


def _equal(a: Any, b: Any) -> bool:
    return a == b and isinstance(a, bool) == isinstance(b, bool)


def _check_value(value: Any, schema: dict[str, Any], path: str) -> list[str]:
    if "enum" in schema and not any(_equal(value, choice) for choice in schema["enum"]):
        return [f"{path}: expected one of {_show(schema['enum'])}, got {_show(value)}"]
    if "const" in schema and not _equal(value, schema["const"]):
        return [f"{path}: expected {_show(schema['const'])}, got {_show(value)}"]
    return []


def _check_combined(value: Any, schema: dict[str, Any], path: str, root: Any) -> list[str]:
    errors = [error for part in schema.get("allOf", ()) for error in _validate(value, part, path, root)]
    if "anyOf" in schema:
        attempts = [_validate(value, part, path, root) for part in schema["anyOf"]]
        if all(attempts):
            # The nearest miss tells most: an alternative of the right type before one of another.
            errors += sorted(attempts, key=lambda found: (found[0].startswith(f"{path}: expected "), len(found)))[0]
    if "oneOf" in schema:
        matches = sum(not _validate(value, part, path, root) for part in schema["oneOf"])
        if matches != 1:
            errors.append(f"{path}: must fit exactly one of {len(schema['oneOf'])} forms, fits {matches}")
    if "not" in schema and not _validate(value, schema["not"], path, root):
        errors.append(f"{path}: {_show(value)} is not allowed")
    return errors


def _check_object(value: dict[str, Any], schema: dict[str, Any], path: str, root: Any) -> list[str]:
    errors = [f"{path}: {name!r} is missing" for name in schema.get("required", ()) if name not in value]
    known = schema.get("properties", {})
    rest = schema.get("additionalProperties", True)
    for name, item in value.items():
        if name in known:
            errors += _validate(item, known[name], f"{path}.{name}", root)
        elif rest is False:
            errors.append(f"{path}: {name!r} is not a known property")
        else:
            errors += _validate(item, rest, f"{path}.{name}", root)
    return errors


def _check_array(value: list[Any], schema: dict[str, Any], path: str, root: Any) -> list[str]:
    errors = []
    if len(value) < schema.get("minItems", 0):
        errors.append(f"{path}: needs at least {schema['minItems']} items, has {len(value)}")
    if len(value) > schema.get("maxItems", len(value)):
        errors.append(f"{path}: at most {schema['maxItems']} items, has {len(value)}")
    if schema.get("uniqueItems") and any(_equal(a, b) for i, a in enumerate(value) for b in value[:i]):
        errors.append(f"{path}: items must be unique")
    prefix = schema.get("prefixItems", [])
    for index, item in enumerate(value):
        part = prefix[index] if index < len(prefix) else schema.get("items", True)
        errors += _validate(item, part, f"{path}[{index}]", root)
    return errors


def _check_string(value: str, schema: dict[str, Any], path: str) -> list[str]:
    errors = []
    if len(value) < schema.get("minLength", 0):
        errors.append(f"{path}: needs at least {schema['minLength']} characters, has {len(value)}")
    if len(value) > schema.get("maxLength", len(value)):
        errors.append(f"{path}: at most {schema['maxLength']} characters, has {len(value)}")
    if "pattern" in schema and not _matches(schema["pattern"], value):
        errors.append(f"{path}: {_show(value)} does not match {schema['pattern']}")
    return errors


def _matches(pattern: str, value: str) -> bool:
    try:
        return bool(re.search(pattern, value))
    except re.error as error:
        raise ValueError(f"the pattern {pattern!r} is no regular expression: {error}") from None


def _check_number(value: float, schema: dict[str, Any], path: str) -> list[str]:
    limits = {
        "minimum": ("at least", lambda limit: value >= limit),
        "maximum": ("at most", lambda limit: value <= limit),
        "exclusiveMinimum": ("more than", lambda limit: value > limit),
        "exclusiveMaximum": ("less than", lambda limit: value < limit),
        "multipleOf": ("a multiple of", lambda limit: _is_multiple(value, limit)),
    }
    return [
        f"{path}: must be {words} {schema[name]}, is {value}"
        for name, (words, fits) in limits.items()
        if name in schema and not fits(schema[name])
    ]


def _is_multiple(value: float, step: float) -> bool:
    if not step > 0:
        raise ValueError(f"multipleOf must be more than 0, is {step}")
    if isinstance(value, int) and isinstance(step, int):
        return value % step == 0
    try:
        return abs(value / step - round(value / step)) < 1e-9
    except (OverflowError, ValueError):  # infinite, no number, or too large for a float
        return False
