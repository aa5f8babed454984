"""NamedTuple without `typing`: importing that takes 3 ms, every twentieth part of what a whole question costs us."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from collections import namedtuple

    class _Meta(type):
        """Makes a namedtuple of a class that lists its fields, as typing.NamedTuple does; methods and defaults too."""

        def __new__(mcs, name, bases, namespace):
            if not bases:
                return super().__new__(mcs, name, bases, namespace)
            fields = namespace.pop("__annotations__", {})
            defaults = [namespace.pop(field) for field in fields if field in namespace]
            return type(name, (namedtuple(name, fields, defaults=defaults),), {"__slots__": (), **namespace})

    class NamedTuple(metaclass=_Meta):
        """The base: `class Point(NamedTuple): x: int; y: int = 0`. A default must not come before a field without."""
