"""Records: a few named fields, compared by value.

They do what frozen dataclasses do without generating code at import, which is most of what an import of Desk would cost.

    class Point(Record):
        x: float
        y: float = 0

    Point(1) == Point(x=1, y=0)
"""

from __future__ import annotations

import inspect
from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(frozen_default=True)
class Record:
    """A few named fields, compared by value. Does what a frozen dataclass does without generating code at import."""

    __match_args__: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls.__match_args__ = tuple(inspect.get_annotations(cls))  # type: ignore[misc]

    def __init__(self, *values: Any, **named: Any) -> None:
        names = type(self).__match_args__
        self.__dict__.update(zip(names, values), **named)
        for name in names:
            if name not in self.__dict__ and name not in vars(type(self)):
                raise TypeError(f"{type(self).__name__} needs {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Record) and type(self) is type(other) and self._fields() == other._fields()

    def __hash__(self) -> int:
        return hash((type(self), self._fields()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(map(repr, self._fields()))})"

    def _fields(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in type(self).__match_args__)
