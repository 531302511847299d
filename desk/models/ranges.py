"""Ranges: which part of the data space a plot shows.

`Range1d` stays where it is put; `DataRange1d` follows the data. Values may be numbers, datetimes or timedeltas.
Panning and zooming in the window writes `start` and `end`; knows no scale and no plot.

    Range1d(0, 10)
    Range1d(start=0, end=10, bounds=(0, 100))
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from desk.properties import prop

from .model import Model
from .shapes import Bounds, Factor, Interval, Place

_NAN = float("nan")
_MANY_NAMES = 10_000


class Range(Model):
    """Part of a space."""


class NumericalRange(Range):
    """A range between two numbers."""

    start: Place = prop(default=0, from_page=True, doc="Where the range begins.")
    end: Place = prop(default=1, from_page=True, doc="Where the range ends.")


class Range1d(NumericalRange):
    """A range that stays where it is put."""

    reset_start: Place | None = prop(default=None, doc="`start` after a reset; None for the first one.")
    reset_end: Place | None = prop(default=None, doc="`end` after a reset; None for the first one.")
    bounds: Bounds | None = prop(default=None, doc="How far it may be moved: 'auto', or (least, greatest).")
    min_interval: Interval | None = prop(default=None, doc="Smallest extent to which one can zoom in.")
    max_interval: Interval | None = prop(default=None, doc="Largest extent to which one can zoom out.")

    def __init__(self, *ends: Any, **properties: Any) -> None:
        """`Range1d(start, end)`, or everything by name."""
        if ends:
            if len(ends) != 2:
                raise ValueError(f"Range1d takes (start, end) or names, got {len(ends)} value(s) without a name")
            if "start" in properties or "end" in properties:
                raise ValueError("Range1d: start and end are given twice, by place and by name")
            properties["start"], properties["end"] = ends
        super().__init__(**properties)

    def problems(self) -> Iterator[str]:
        """A range of no extent is shown a little wider."""
        if self.start == self.end:
            yield f"starts and ends at {self.start!r}: give it two different ends; it is shown a little wider"


class DataRange(NumericalRange):
    """A range that follows data."""

    start: Place = prop(default=_NAN, from_page=True, doc="Where the range begins; NaN until the data say it.")
    end: Place = prop(default=_NAN, from_page=True, doc="Where the range ends; NaN until the data say it.")
    renderers: list[Model] | Literal["auto"] = prop(
        factory=list, doc="What it follows; when empty or 'auto', all renderers of the plot that use it."
    )


class DataRange1d(DataRange):
    """A range that shows all data, with some space around them."""

    range_padding: Interval = prop(default=0.1, doc="Space around the data.")
    range_padding_units: Literal["percent", "absolute"] = prop(
        default="percent", doc="Whether the space is a part of the extent (0.1 is 10 %) or in data units."
    )
    bounds: Bounds | None = prop(default=None, doc="How far it may be moved: 'auto', or (least, greatest).")
    min_interval: Interval | None = prop(default=None, doc="Smallest extent to which one can zoom in.")
    max_interval: Interval | None = prop(default=None, doc="Largest extent to which one can zoom out.")
    flipped: bool = prop(default=False, doc="Whether it runs from the greatest value to the least.")
    follow: Literal["start", "end"] | None = prop(default=None, doc="Which end of the data to stay at when they grow.")
    follow_interval: Interval | None = prop(default=None, doc="Extent that is shown while it follows an end.")
    default_span: Interval = prop(default=2.0, doc="Extent when all data are one value.")
    only_visible: bool = prop(default=False, doc="Whether renderers that are hidden do not count.")


class FactorRange(Range):
    """A range of names, in up to three levels: `["a", "b"]`, `[("2024", "Q1"), ("2024", "Q2")]`.

    Each name has the width 1; the first one is from 0 to 1, its middle at 0.5. `start` and `end` are in these units.
    """

    factors: list[Factor] = prop(factory=list, doc="The names, in order; all in the same number of levels.")
    factor_padding: float = prop(default=0.0, doc="Space between two names of the lowest level.")
    subgroup_padding: float = prop(default=0.8, doc="Space between two groups of the middle one of three levels.")
    group_padding: float = prop(default=1.4, doc="Space between two groups of the highest level.")
    range_padding: float = prop(default=0.0, doc="Space around all names.")
    range_padding_units: Literal["percent", "absolute"] = prop(
        default="percent", doc="Whether that space is a part of the extent (0.1 is 10 %) or in units of one name."
    )
    start: float = prop(default=0.0, from_page=True, doc="Where the shown part begins; the page says it.")
    end: float = prop(default=0.0, from_page=True, doc="Where the shown part ends; the page says it.")
    bounds: Literal["auto"] | tuple[float | None, float | None] | None = prop(
        default=None, doc="How far it may be moved: 'auto', or (least, greatest)."
    )
    min_interval: float | None = prop(default=None, doc="Smallest extent to which one can zoom in.")
    max_interval: float | None = prop(default=None, doc="Largest extent to which one can zoom out.")

    def __init__(self, *factors: Any, **properties: Any) -> None:
        """`FactorRange("a", "b")`, or everything by name."""
        if factors:
            if "factors" in properties:
                raise ValueError("FactorRange: factors are given twice, by place and by name")
            properties["factors"] = list(factors[0]) if len(factors) == 1 and isinstance(factors[0], list) else list(factors)
        super().__init__(**properties)

    def problems(self) -> Iterator[str]:
        levels = {len(factor) if isinstance(factor, tuple | list) else 1 for factor in self.factors}
        if len(levels) > 1:
            yield f"FactorRange.factors mixes names of {' and '.join(map(str, sorted(levels)))} levels"
        seen: set[Any] = set()
        for factor in self.factors:
            if factor in seen:
                yield f"FactorRange.factors holds {factor!r} twice"
                return
            seen.add(factor)
        if len(self.factors) > _MANY_NAMES:
            yield f"has {len(self.factors):,} names: only as many are written as there is room for; a range of numbers is faster"
