"""A walk over kinds: between a property's Python value and its plain form on the wire.

Only kinds whose Python form differs from the plain form are touched: specs (protocol P7), moments (P6), tuples and sets,
and whole numbers beyond 2**53 where real ones are meant.
"""

from __future__ import annotations

import datetime
import math
from typing import Any

import numpy as np

from . import kinds
from .specs import as_spec

#: Kinds whose values are on the wire as they are in Python.
_PLAIN = (kinds.Bool, kinds.Int, kinds.Float, kinds.Str)
#: Greater whole numbers travel as integers of any size, which the page does not calculate with.
_SAFE = 2**53 - 1
_LARGEST = 2**1023  # greater ones are infinite to the page
_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def to_wire(kind: kinds.Kind, value: Any) -> Any:
    """The plain form of an accepted value."""
    if isinstance(kind, kinds.Spec):
        spec = as_spec(kind, value)
        if "value" in spec and isinstance(spec["value"], datetime.date | datetime.timedelta | np.datetime64 | np.timedelta64):
            spec["value"] = milliseconds(spec["value"])
        return spec
    if isinstance(value, datetime.date | datetime.time | datetime.timedelta | np.datetime64 | np.timedelta64):
        return milliseconds(value)
    if type(value) is int and not -_SAFE <= value <= _SAFE and _is_real(kind):
        return float(value) if abs(value) < _LARGEST else (math.inf if value > 0 else -math.inf)
    if isinstance(kind, kinds.List) and isinstance(value, list) and _is_real(kind.item):
        return [to_wire(kind.item, entry) for entry in value]
    return value


def _is_real(kind: kinds.Kind) -> bool:
    """Whether a number of this kind is calculated with: where whole numbers alone are accepted, each digit counts."""
    match kind:
        case kinds.Bounded(item):
            return _is_real(item)
        case kinds.Union(options):
            return kinds.Int() not in options and any(_is_real(option) for option in options)
        case _:
            return isinstance(kind, kinds.Float)


def from_wire(kind: kinds.Kind, value: Any) -> Any:
    """What a plain value means for a property; the property still has to accept it."""
    match kind:
        case kinds.Moment(what) if isinstance(value, int | float) and not isinstance(value, bool):
            return moment(what, value)
        case kinds.Union(options) if isinstance(value, int | float):
            plain = any(isinstance(option, kinds.Float | kinds.Int | kinds.Bounded) for option in options)
            moments = [option for option in options if isinstance(option, kinds.Moment)]
            return value if plain or not moments else from_wire(moments[0], value)
        case kinds.List(item) if isinstance(value, list) and not isinstance(item, _PLAIN):
            return [from_wire(item, entry) for entry in value]
        case kinds.Tuple(items, rest) if isinstance(value, list):
            inner = items if rest is None else (rest,) * len(value)
            return tuple(from_wire(item, entry) for item, entry in zip(inner, value)) if len(inner) == len(value) else value
        case _:
            return value


def milliseconds(value: Any) -> float:
    """Milliseconds since 1970-01-01 UTC; naive datetimes count as UTC, as Bokeh's users expect. NaT is NaN."""
    if isinstance(value, np.datetime64 | np.timedelta64):
        unit = "datetime64[us]" if isinstance(value, np.datetime64) else "timedelta64[us]"
        return float("nan") if np.isnat(value) else float(value.astype(unit).astype(np.int64)) / 1000.0
    if isinstance(value, datetime.timedelta):
        return value / datetime.timedelta(milliseconds=1)
    if isinstance(value, datetime.time):
        return (datetime.datetime.combine(_EPOCH.date(), value, datetime.UTC) - _EPOCH) / datetime.timedelta(milliseconds=1)
    if not isinstance(value, datetime.datetime):
        value = datetime.datetime.combine(value, datetime.time(), datetime.UTC)
    if value.tzinfo is None:
        value = value.replace(tzinfo=datetime.UTC)
    return (value - _EPOCH) / datetime.timedelta(milliseconds=1)  # type: ignore[no-any-return]


def moment(what: str, ms: float) -> Any:
    """The date, datetime, time or timedelta of some milliseconds."""
    delta = datetime.timedelta(milliseconds=ms)
    if what == "timedelta":
        return delta
    at = _EPOCH.replace(tzinfo=None) + delta
    return {"date": at.date, "time": at.time}.get(what, lambda: at)()
