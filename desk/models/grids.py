"""Grids: lines behind the data at the ticks of an axis, and bands between them.

plot.ygrid.minor_grid_line_color = "lightgray"
"""

from __future__ import annotations

from typing import Annotated, Literal

from desk.properties import Alpha, Color, Convert, enums, prop

from . import prefixed
from .axes import Axis
from .renderers import GuideRenderer
from .shapes import Place
from .tickers import Ticker, ticker_of


class Grid(
    GuideRenderer,
    prefixed.GridLineProps,
    prefixed.MinorGridLineProps,
    prefixed.BandFillProps,
    prefixed.BandHatchProps,
):
    """Lines at the ticks of an axis."""

    dimension: Literal[0, 1] = prop(default=0, doc="0 for lines at places across, 1 for lines at places up and down.")
    bounds: Literal["auto"] | tuple[Place, Place] = prop(default="auto", doc="Which part of the range has lines.")
    cross_bounds: Literal["auto"] | tuple[Place, Place] = prop(default="auto", doc="From where to where the lines run.")
    axis: Axis | None = prop(default=None, doc="The axis whose ticks it takes.")
    ticker: Annotated[Ticker | None, Convert(ticker_of)] = prop(
        default=None, doc="Where the lines are, instead of at the axis's."
    )
    grid_line_color: Color | None = prop(default="#e5e5e5", doc="Grid: colour of the line; None draws none.")
    minor_grid_line_color: Color | None = prop(default=None, doc="Minor grid: colour of the line; None draws none.")
    band_fill_color: Color | None = prop(default=None, doc="Band: colour of the area; None leaves it clear.")
    band_fill_alpha: Alpha = prop(default=0, doc="Band: opacity of the area, 0 to 1.")
    level: enums.RenderLevel = prop(default="underlay", doc="What it is in front of and behind.")
