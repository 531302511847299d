"""Coordinates of a renderer's own, which lie on a part of its plot's.

    plot.subplot(x_source=plot.x_range, y_source=Range1d(-1, 1), x_target=plot.x_range, y_target=Range1d(3, 4))
"""

from __future__ import annotations

from desk.properties import prop

from .model import Model
from .ranges import DataRange1d, Range
from .scales import LinearScale, Scale


class CoordinateMapping(Model):
    """Ranges and scales inside of those of a plot: the ends of a source lie where the ends of its target are."""

    x_source: Range = prop(factory=DataRange1d, doc="The range across of what is drawn.")
    y_source: Range = prop(factory=DataRange1d, doc="The range up and down of what is drawn.")
    x_scale: Scale = prop(factory=LinearScale, doc="How values across are spread over the target.")
    y_scale: Scale = prop(factory=LinearScale, doc="How values up and down are spread over the target.")
    x_target: Range = prop(factory=DataRange1d, doc="The part of the plot's range across that it takes.")
    y_target: Range = prop(factory=DataRange1d, doc="The part of the plot's range up and down that it takes.")


class GroupBy(Model):
    """Which renderers belong together."""


class GroupByModels(GroupBy):
    """Renderers that are listed together belong together."""

    groups: list[list[Model]] = prop(factory=list, doc="Lists of renderers.")


class GroupByName(GroupBy):
    """Renderers of the same name belong together."""
