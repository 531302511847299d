"""Arrows, and the heads that arrows and whiskers have.

    plot.add_layout(Arrow(end=NormalHead(size=12), x_start=0, y_start=0, x_end=3, y_end=2))
"""

from __future__ import annotations

from desk.models.graphics import Marking
from desk.models.visuals import FillSpecs, HatchSpecs, LineSpecs
from desk.properties import ColorSpec, CoordinateSpec, NumberSpec, enums, prop

from .labels import DataAnnotation


class ArrowHead(Marking, LineSpecs):
    """The end of an arrow."""

    size: NumberSpec = prop(default=25, doc="Sizes in pixels.")


class OpenHead(ArrowHead):
    """Two lines."""


class NormalHead(ArrowHead, FillSpecs, HatchSpecs):
    """A triangle."""

    fill_color: ColorSpec = prop(default="black", doc="Colours of the areas; None leaves them clear.")


class VeeHead(ArrowHead, FillSpecs, HatchSpecs):
    """A triangle with a notch."""

    fill_color: ColorSpec = prop(default="black", doc="Colours of the areas; None leaves them clear.")


class TeeHead(ArrowHead):
    """A line across."""


class Arrow(DataAnnotation, LineSpecs):
    """Arrows between two places."""

    x_start: CoordinateSpec = prop(factory=lambda: {"field": "x_start"}, doc="Where they begin, across.")
    y_start: CoordinateSpec = prop(factory=lambda: {"field": "y_start"}, doc="Where they begin, up and down.")
    start_units: enums.CoordinateUnits = prop(default="data", doc="What the beginnings are measured in.")
    start: ArrowHead | None = prop(default=None, doc="The head at the beginnings.")
    x_end: CoordinateSpec = prop(factory=lambda: {"field": "x_end"}, doc="Where they end, across.")
    y_end: CoordinateSpec = prop(factory=lambda: {"field": "y_end"}, doc="Where they end, up and down.")
    end_units: enums.CoordinateUnits = prop(default="data", doc="What the ends are measured in.")
    end: ArrowHead | None = prop(factory=OpenHead, doc="The head at the ends.")
