"""What a property may hold: a small tree of kinds, made from an annotation.

A kind is plain data. The walks over it live beside it: `validation` (Python values), `wire_values` (the plain form),
`json_schema` and `typescript`. A kind knows no model and no property, only how values are built.

    kind_of(list[int])  ->  List(Int())
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .record import Record


class Kind(Record):
    """One node of the tree."""


class Anything(Kind):
    """Any value that the wire can carry, models included."""


class Null(Kind):
    """None."""


class Bool(Kind):
    """True or False."""


class Int(Kind):
    """A whole number; a bool is not one."""


class Float(Kind):
    """A real number; whole numbers are welcome, bools are not."""


class Str(Kind):
    """Text."""


class Matching(Kind):
    """Text that a regular expression matches from end to end."""

    pattern: str


class Bytes(Kind):
    """Raw bytes."""


class Choice(Kind):
    """One of a closed list of values."""

    values: tuple[object, ...]


class Bounded(Kind):
    """A number within bounds."""

    item: Kind
    bounds: tuple[Bound, ...]


class Converted(Kind):
    """Values of `item`, and whatever `function` turns into one."""

    item: Kind
    function: Callable[[Any], Any]


class List(Kind):
    """A list of one kind; tuples and arrays are taken and become lists."""

    item: Kind


class Dict(Kind):
    """A mapping."""

    key: Kind
    value: Kind


class Set(Kind):
    """A set of one kind."""

    item: Kind


class Tuple(Kind):
    """A tuple of fixed length; `rest` is set for tuple[X, ...]."""

    items: tuple[Kind, ...]
    rest: Kind | None = None


class Union(Kind):
    """The first of several kinds that accepts the value."""

    options: tuple[Kind, ...]


class Instance(Kind):
    """A model of a class (or of a class derived from it), by the class's name."""

    type: str


class Moment(Kind):
    """A date, datetime or time; on the wire milliseconds since 1970-01-01 UTC."""

    what: str  # "date" | "datetime" | "time" | "timedelta"


class Color(Kind):
    """A colour by name, hexadecimal text, rgb()/hsl() text or (r, g, b[, a]) with r, g, b in 0..255 and a in 0..1."""


class Array(Kind):
    """A numpy array, or a list that becomes one."""


class Columns(Kind):
    """The columns of a data source: names to sequences."""


class Spec(Kind):
    """A value of `item` for every row: a value, a field of the source or an expression.

    `text_is_field`: whether bare text names a column (numbers, coordinates) or is the value itself when `item` takes it
    (colours, text). `units`: the name suffix of the sibling property that holds the units, if any.
    """

    item: Kind
    text_is_field: bool = True
    units: tuple[str, ...] = ()


class Bound(Record):
    """One end of the allowed numbers."""

    operator: str  # ">=" | ">" | "<=" | "<"
    limit: float

    def allows(self, number: float) -> bool:
        """Whether `number` is within this bound; NaN is not."""
        match self.operator:
            case ">=":
                return number >= self.limit
            case ">":
                return number > self.limit
            case "<=":
                return number <= self.limit
            case _:
                return number < self.limit


def children(kind: Kind) -> tuple[Kind, ...]:
    """The kinds directly below `kind`."""
    match kind:
        case List(item) | Set(item) | Bounded(item, _) | Converted(item, _) | Spec(item, _, _):
            return (item,)
        case Dict(key, value):
            return (key, value)
        case Tuple(items, rest):
            return items if rest is None else (*items, rest)
        case Union(options):
            return options
        case _:
            return ()


def holds_models(kind: Kind) -> bool:
    """Whether a value of this kind can contain a model."""
    if isinstance(kind, Instance | Anything | Spec | Columns):
        return not isinstance(kind, Columns)
    return any(holds_models(child) for child in children(kind))


def holds_data(kind: Kind) -> bool:
    """Whether a value of this kind may be data alone, that is neither models, nor what a function makes of something else."""
    match kind:
        case Union(options):
            return any(holds_data(option) for option in options if not isinstance(option, Null))
        case Instance() | Converted():
            return False
        case _:
            return all(holds_data(child) for child in children(kind))


def bare(kind: Kind) -> Kind:
    """The kind without bounds and converters around it."""
    while isinstance(kind, Bounded | Converted):
        kind = kind.item
    return kind
