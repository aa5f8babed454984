"""The validator: a schema, values that fit, values that do not and what is said of them."""

import pytest

from opsterm.jsonschema import validate

CASES = [
    ({"type": "integer"}, [1, 1.0], [(True, "expected integer"), (1.5, "expected integer"), ("1", "expected integer")]),
    ({"type": ["string", "null"]}, ["a", None], [(1, "expected string or null, got 1")]),
    ({"enum": ["a", 1]}, ["a", 1], [(True, 'expected one of ["a", 1]'), ("b", "expected one of")]),
    ({"const": 0}, [0], [(False, "expected 0")]),
    ({"minimum": 0, "exclusiveMaximum": 100}, [0, 99.9], [(-1, "at least 0"), (100, "less than 100")]),
    ({"multipleOf": 0.1}, [0.3], [(0.25, "a multiple of")]),
    ({"minLength": 2, "pattern": "^a"}, ["ab"], [("a", "at least 2 characters"), ("ba", "does not match")]),
    ({"items": {"type": "number"}, "minItems": 1, "uniqueItems": True}, [[1]], [([], "at least 1"), (["x"], "$[0]: expected"), ([1, 1], "unique")]),
    ({"prefixItems": [{"type": "string"}], "items": False}, [["a"]], [(["a", 1], "$[1]: nothing")]),
    (
        {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": False},
        [{"a": "x"}],
        [({}, "'a' is missing"), ({"a": 1}, "$.a: expected string"), ({"a": "x", "b": 1}, "'b' is not a known property")],
    ),
    ({"anyOf": [{"type": "string"}, {"type": "object", "required": ["a"]}]}, ["x", {"a": 1}], [({}, "'a' is missing"), (1, "expected")]),
    ({"oneOf": [{"minimum": 1}, {"minimum": 5}]}, [2], [(6, "exactly one of 2 forms, fits 2"), (0, "fits 0")]),
    ({"allOf": [{"minimum": 1}, {"maximum": 2}], "not": {"const": 2}}, [1], [(3, "at most 2"), (2, "not allowed")]),
    ({"$defs": {"p": {"type": "integer"}}, "items": {"$ref": "#/$defs/p"}}, [[1]], [(["x"], "$[0]: expected integer")]),
    (
        {"$defs": {"n": {"properties": {"next": {"$ref": "#/$defs/n"}, "v": {"type": "integer"}}}}, "$ref": "#/$defs/n"},
        [{"next": {"next": {"v": 1}}}],
        [({"next": {"next": {"v": "x"}}}, "$.next.next.v: expected integer")],
    ),
    (False, [], [(1, "nothing is allowed")]),
]


@pytest.mark.parametrize("case", range(len(CASES)))
def test_cases(case):
    schema, good, bad = CASES[case]
    for value in good:
        assert validate(value, schema) == []
    for value, message in bad:
        assert any(message in error for error in validate(value, schema)), (value, validate(value, schema))


def test_every_problem_is_told():
    schema = {"properties": {"a": {"type": "string"}, "b": {"minimum": 1}}, "required": ["c"]}
    assert len(validate({"a": 1, "b": 0}, schema)) == 3


BAD = [
    ("x", {"pattern": "("}), (1, {"$ref": "#/nowhere"}), (1, {"$ref": "#/a/b", "a": [1]}), (1, {"$ref": "http://h"}), (1, {"type": "float"}),
    (1.5, {"multipleOf": 0}),
]  # fmt: skip


@pytest.mark.parametrize(("value", "schema"), BAD)
def test_a_schema_that_is_none(value, schema):
    with pytest.raises(ValueError):
        validate(value, schema)


def test_numbers_at_the_edge():
    for value in (float("inf"), float("nan"), 10**400):
        assert "a multiple of" in validate(value, {"multipleOf": 0.1})[0]
    assert validate(10**400, {"multipleOf": 10}) == []


def test_no_depth_is_too_deep():
    value = []
    for _ in range(900):
        value = [value]
    assert validate(value, {"$defs": {"l": {"items": {"$ref": "#/$defs/l"}}}, "$ref": "#/$defs/l"}) == ["$: nested too deeply"]
    assert validate(1, {"$ref": "#"}) == ["$: nested too deeply"]
