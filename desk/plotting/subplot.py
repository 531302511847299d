"""A part of a figure with coordinates of its own: it has the figure's methods that draw.

    part = plot.subplot(x_target=plot.x_range, y_source=Range1d(-1, 1), y_target=Range1d(3, 4))
    part.line("time", "voltage", source=source)
"""

from __future__ import annotations

from typing import Any

from desk.models.coordinates import CoordinateMapping
from desk.models.plots import Plot

from .glyph_api import GlyphAPI


class SubPlot(GlyphAPI):
    """Draws on a plot in coordinates that lie on a part of the plot's."""

    def __init__(self, plot: Plot, coordinates: CoordinateMapping) -> None:
        self.plot = plot
        self.coordinates = coordinates

    @property
    def renderers(self) -> list[Any]:
        """Those of the plot."""
        return self.plot.renderers

    def drawn_on(self) -> tuple[Any, CoordinateMapping | None]:
        return self.plot, self.coordinates
