"""Contours: the areas between levels of a field, and the lines at them, drawn as one.

`desk.plotting.contour` computes the polygons and lines; this renderer only holds the two that draw them.

    renderer = plot.contour(x, y, z, levels, fill_color=Viridis, line_color="black")
    renderer.set_data(contour_data(x, y, new_z, levels))
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desk.properties import prop

from .glyphs import MultiLine, MultiPolygons
from .renderers import DataRenderer, GlyphRenderer

if TYPE_CHECKING:
    from desk.plotting.contour import ContourData


def _fill() -> GlyphRenderer:
    return GlyphRenderer(glyph=MultiPolygons())


def _line() -> GlyphRenderer:
    return GlyphRenderer(glyph=MultiLine())


class ContourRenderer(DataRenderer):
    """Filled contours and contour lines of a field."""

    fill_renderer: GlyphRenderer = prop(factory=_fill, doc="Draws the areas: a row for each pair of neighbouring levels.")
    line_renderer: GlyphRenderer = prop(factory=_line, doc="Draws the lines: a row for each level.")
    levels: Sequence[float] = prop(factory=list, doc="The levels, ascending.")

    def set_data(self, data: ContourData) -> None:
        """Show other contours, of `contour_data(...)`, in the same looks.

        Looks that differ from level to level stay as they are, so there should be as many levels as before.
        """
        for renderer, new in ((self.fill_renderer, data.fill_data), (self.line_renderer, data.line_data)):
            source: Any = renderer.data_source
            looks = {name: column for name, column in source.data.items() if name not in _COLUMNS}
            source.data = {**(_EMPTY if new is None else new.asdict()), **looks}
        levels = data.levels
        if levels:
            self.levels = levels

    def construct_color_bar(self, **properties: Any) -> Any:
        """A `ContourColorBar` with the areas and lines of this renderer and a tick at each level."""
        from .annotations.color_bar import ContourColorBar
        from .tickers import FixedTicker

        levels = list(self.levels)
        given = {"ticker": FixedTicker(ticks=levels), **properties}
        return ContourColorBar(
            fill_renderer=self.fill_renderer, line_renderer=self.line_renderer, levels=levels, **given
        )


_COLUMNS = frozenset(("xs", "ys", "lower_levels", "upper_levels", "levels"))
_EMPTY: dict[str, Any] = {"xs": [], "ys": []}
