"""What shows how far values reach: a band around a curve, whiskers at single values.

    plot.add_layout(Whisker(base="x", upper="high", lower="low", source=source))
"""

from __future__ import annotations

from desk.models.visuals import FillProps, HatchProps, LineProps, LineSpecs
from desk.properties import Alpha, Color, CoordinateSpec, enums, prop

from .arrows import ArrowHead, TeeHead
from .labels import DataAnnotation


class Band(DataAnnotation, LineProps, FillProps, HatchProps):
    """The area between two curves."""

    lower: CoordinateSpec = prop(factory=lambda: {"field": "lower"}, doc="Places of the lower curve.")
    lower_units: enums.CoordinateUnits = prop(default="data", doc="What these are measured in.")
    upper: CoordinateSpec = prop(factory=lambda: {"field": "upper"}, doc="Places of the upper curve.")
    upper_units: enums.CoordinateUnits = prop(default="data", doc="What these are measured in.")
    base: CoordinateSpec = prop(factory=lambda: {"field": "base"}, doc="Places along the curves.")
    base_units: enums.CoordinateUnits = prop(default="data", doc="What these are measured in.")
    dimension: enums.Dimension = prop(default="height", doc="Whether the curves are places up and down, or across.")
    line_color: Color | None = prop(default="#cccccc", doc="Colour of the lines; None draws none.")
    line_alpha: Alpha = prop(default=0.3, doc="Opacity of the lines, 0 to 1.")
    fill_color: Color | None = prop(default="#fff9ba", doc="Colour of the area; None leaves it clear.")
    fill_alpha: Alpha = prop(default=0.4, doc="Opacity of the area, 0 to 1.")


def _tee() -> ArrowHead:
    return TeeHead(size=10)


class Whisker(DataAnnotation, LineSpecs):
    """Lines between two values at each place, with heads."""

    level: enums.RenderLevel = prop(default="underlay", doc="What it is in front of and behind.")
    lower: CoordinateSpec = prop(factory=lambda: {"field": "lower"}, doc="Where they begin.")
    lower_units: enums.CoordinateUnits = prop(default="data", doc="What these are measured in.")
    lower_head: ArrowHead | None = prop(factory=_tee, doc="The head at the beginnings.")
    upper: CoordinateSpec = prop(factory=lambda: {"field": "upper"}, doc="Where they end.")
    upper_units: enums.CoordinateUnits = prop(default="data", doc="What these are measured in.")
    upper_head: ArrowHead | None = prop(factory=_tee, doc="The head at the ends.")
    base: CoordinateSpec = prop(factory=lambda: {"field": "base"}, doc="Places of the whiskers.")
    base_units: enums.CoordinateUnits = prop(default="data", doc="What these are measured in.")
    dimension: enums.Dimension = prop(default="height", doc="Whether they stand or lie.")
