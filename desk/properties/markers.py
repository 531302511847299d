"""What stands in `Annotated[...]` beside a type: bounds, patterns, converters, and ready-made kinds.

    step: Annotated[float, Gt(0)] = prop(default=0.1, doc="Distance between two values.")
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .kinds import Bound, Kind
from .record import Record


class Ge(Record):
    """At least `limit`."""

    limit: float

    def bound(self) -> Bound:
        return Bound(">=", self.limit)


class Gt(Record):
    """More than `limit`."""

    limit: float

    def bound(self) -> Bound:
        return Bound(">", self.limit)


class Le(Record):
    """At most `limit`."""

    limit: float

    def bound(self) -> Bound:
        return Bound("<=", self.limit)


class Lt(Record):
    """Less than `limit`."""

    limit: float

    def bound(self) -> Bound:
        return Bound("<", self.limit)


class Pattern(Record):
    """Text that the regular expression matches from end to end."""

    regex: str


class Convert(Record):
    """Turn other input into the declared kind before it is checked; the function returns what it does not know."""

    function: Callable[[Any], Any]


class As(Record):
    """The kind itself, for aliases whose Python type says less than the kind does."""

    kind: Kind
