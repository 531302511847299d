"""From the options of `figure` to ranges, scales, axes and grids.

range_for("x", [0, 10])                -> Range1d(0, 10)
add_guides(plot, "x", "log", "below", "frequency", "auto")
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, Literal

import numpy as np

from desk.models.axes import Axis, CategoricalAxis, DatetimeAxis, LinearAxis, LogAxis, MercatorAxis, TimedeltaAxis
from desk.models.grids import Grid
from desk.models.plots import Plot
from desk.models.ranges import DataRange1d, FactorRange, Range, Range1d
from desk.models.scales import CategoricalScale, LinearScale, LogScale, Scale
from desk.models.tickers import CompositeTicker, ContinuousTicker

AxisType = Literal["auto", "linear", "log", "datetime", "mercator", "timedelta"] | None
RangeOption = Any  # a Range, a pair of numbers or datetimes, or None

_AXES: dict[str, Callable[[], Axis]] = {
    "linear": LinearAxis,
    "log": LogAxis,
    "datetime": DatetimeAxis,
    "mercator": MercatorAxis,
    "timedelta": TimedeltaAxis,
}
_MOMENTS = (datetime.datetime, datetime.date, np.datetime64)


def range_for(dimension: str, option: Any) -> Range:
    """The range of an option. Raises ValueError for what is none."""
    if option is None:
        return DataRange1d()
    if isinstance(option, Range):
        return option
    names = _names(option)
    if names is not None:
        return FactorRange(factors=names)
    ends = option.tolist() if isinstance(option, np.ndarray) and option.dtype.kind in "iuf" else option
    if isinstance(ends, tuple | list) and len(ends) == 2 and not any(isinstance(end, str) for end in ends):
        return Range1d(start=ends[0], end=ends[1])
    raise ValueError(
        f"figure: {dimension}_range is a range, a pair of ends, (start, end), or a list of names, "
        f"got {type(option).__name__} {option!r}"
    )


def _names(option: Any) -> list[Any] | None:
    """The names of a categorical range: a list, an array, a series or an index of text, or of tuples of text; a
    grouping of a table stands for its keys, and an empty one for names that are to come."""
    if hasattr(option, "groups") and hasattr(option, "ngroups"):
        option = list(option.groups)
    elif hasattr(option, "tolist"):
        option = option.tolist()
    if not isinstance(option, list | tuple):
        return None
    if all(isinstance(one, str) for one in option):
        return list(option)
    parts = [tuple(one) for one in option if isinstance(one, tuple | list)]
    is_nested = len(parts) == len(option) and all(isinstance(part, str) for one in parts for part in one)
    return list(parts) if is_nested else None


def kind_of_axis(dimension: str, range_: Range, axis_type: AxisType) -> str | None:
    """`linear`, `log`, `datetime`, `mercator`, `timedelta` or `categorical`; None for no axis. Raises ValueError for a type that there
    is not."""
    if axis_type is None:
        return None
    if isinstance(range_, FactorRange):
        if axis_type != "auto":
            raise ValueError(f"figure: {dimension}_range has names, and {dimension}_axis_type={axis_type!r} needs numbers")
        return "categorical"
    if axis_type == "auto":
        if isinstance(range_, Range1d) and (isinstance(range_.start, _MOMENTS) or isinstance(range_.end, _MOMENTS)):
            return "datetime"
        return "linear"
    if axis_type not in _AXES:
        raise ValueError(f"figure: {dimension}_axis_type is one of auto, {', '.join(_AXES)} or None, got {axis_type!r}")
    return axis_type


def scale_for(dimension: str, range_: Range, axis_type: AxisType) -> Scale:
    """The scale that goes with a type of axis."""
    if isinstance(range_, FactorRange):
        return CategoricalScale()
    return LogScale() if kind_of_axis(dimension, range_, axis_type) == "log" else LinearScale()


def add_guides(
    plot: Plot,
    dimension: Literal["x", "y"],
    axis_type: AxisType,
    location: str | None,
    label: str | None,
    minor_ticks: Literal["auto"] | int | None,
) -> None:
    """Add the axis of a dimension, and its grid."""
    kind = kind_of_axis(dimension, getattr(plot, f"{dimension}_range"), axis_type)
    if kind is None:
        return
    axis = _axis(kind, dimension)
    if label:
        axis.axis_label = label
    _set_minor_ticks(dimension, axis, minor_ticks)
    plot.center.append(Grid(dimension=0 if dimension == "x" else 1, axis=axis))
    if location is None:
        return
    sides = ("above", "below") if dimension == "x" else ("left", "right")
    if location not in sides:
        raise ValueError(f"figure: {dimension}_axis_location is {sides[0]!r}, {sides[1]!r} or None, got {location!r}")
    getattr(plot, location).append(axis)


def _axis(kind: str, dimension: Literal["x", "y"]) -> Axis:
    if kind == "categorical":
        return CategoricalAxis()
    if kind == "mercator":
        return MercatorAxis("lon" if dimension == "x" else "lat")
    return _AXES[kind]()


def _set_minor_ticks(dimension: str, axis: Axis, minor_ticks: Literal["auto"] | int | None) -> None:
    ticker = axis.ticker
    if not isinstance(ticker, ContinuousTicker):
        return
    if minor_ticks == "auto":
        if isinstance(axis, LogAxis):
            ticker.num_minor_ticks = 10
        return
    count = 0 if minor_ticks is None else minor_ticks
    if isinstance(count, bool) or not isinstance(count, int) or count == 1 or count < 0:
        raise ValueError(f"figure: {dimension}_minor_ticks is 'auto', None or a number above 1, got {minor_ticks!r}")
    ticker.num_minor_ticks = count
    if isinstance(ticker, CompositeTicker):
        for part in ticker.tickers:
            if isinstance(part, ContinuousTicker):
                part.num_minor_ticks = count
