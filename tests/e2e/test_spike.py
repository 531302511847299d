"""A line of very many points is reduced to what its pixels can show; no sample is lost by it, whatever is zoomed to."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from desk.document import Document
from desk.models import Plot, Range1d
from desk.plotting import figure

from .driving import painted_at, read
from .served import Served
from .visitor import Visitor

Serve = Callable[..., Served]

POINTS = 1_000_000
# The share of the lines of pixels in which something of the line is seen, without the frame's edges.
_HEIGHT = """
  const {width, height} = canvas, data = pixels(canvas);
  let lines = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 2; x < width - 2; x++) if (data[4 * (y * width + x) + 3] > 60) { lines++; break; }
  }
  return lines / height;
"""


@pytest.mark.parametrize("row", [123_456, 999_900])
def test_a_spike_of_one_sample_among_a_million_is_seen_at_every_zoom(serve: Serve, visit: Visitor, row: int) -> None:
    values = np.zeros(POINTS, np.float32)
    values[row] = 1

    def app(document: Document) -> None:
        plot = figure(width=500, height=300, x_range=(0, POINTS), y_range=(-0.1, 1.1), tools="", min_border=0, toolbar_location=None)
        plot.axis.visible = False
        plot.line(np.arange(POINTS, dtype=np.float64), values)
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    plot = served.find(Plot)
    range_ = plot.x_range
    assert isinstance(range_, Range1d)
    span = POINTS
    while span > 4:
        for part in (0.1, 0.5, 0.93):
            range_.update(start=row - part * span, end=row + (1 - part) * span)
            painted_at(page)
            assert read(page, plot, "data", _HEIGHT) > 0.8, f"the spike at {part} of a view of {span} points"
        span //= 7
