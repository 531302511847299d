"""Very many markers look as the same markers painted one by one, and few of them cost no more than a glance."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from desk.document import Document
from desk.models import Plot
from desk.palettes import Viridis256
from desk.plotting import figure
from desk.transform import linear_cmap

from .driving import canvas, painted_pixels, read
from .served import Served
from .visitor import Visitor

Serve = Callable[..., Served]

_RANDOM = np.random.default_rng(3)
X, Y = _RANDOM.random(3000), _RANDOM.random(3000)
# The mean difference of two pictures, of 255, over the pixels that either has painted.
_DIFFERENCE = """
  const other = argument[0] === null ? null : argument[0];
  const data = pixels(canvas);
  if (other === null) return [...data];
  let sum = 0, count = 0;
  for (let i = 0; i < data.length; i++) if (data[i] !== other[i] || data[i - i % 4 + 3] > 0) { sum += Math.abs(data[i] - other[i]); count++; }
  return sum / count;
"""


def plot_of(fill: Callable[[Any], None]) -> Callable[[Document], None]:
    def app(document: Document) -> None:
        plot = figure(width=300, height=300, x_range=(0, 1), y_range=(0, 1), tools="", toolbar_location=None)
        fill(plot)
        document.add_root(plot)

    return app


def difference(serve: Serve, visit: Visitor, one: Callable[[Any], None], other: Callable[[Any], None], ratio: float = 1) -> float:
    picture = None
    for fill in (one, other):
        served = serve(plot_of(fill))
        page = visit(served, device_scale_factor=ratio)
        picture = read(page, served.find(Plot), "data", _DIFFERENCE, [picture])
    assert isinstance(picture, float)
    return picture


def in_parts(**look: Any) -> tuple[Callable[[Any], None], Callable[[Any], None]]:
    """All markers as one renderer, and as ten renderers of so few markers that each is painted by itself."""

    def together(plot: Any) -> None:
        plot.scatter(X, Y, **look)

    def apart(plot: Any) -> None:
        for part in range(10):
            rows = slice(part * 300, (part + 1) * 300)
            own = {name: value[rows] if isinstance(value, np.ndarray) else value for name, value in look.items()}
            plot.scatter(X[rows], Y[rows], **own)

    return together, apart


@pytest.mark.parametrize("marker", ["circle", "square", "diamond", "x", "circle_dot", "inverted_triangle"])
@pytest.mark.parametrize("alpha", [1.0, 0.4])
def test_many_markers_of_one_look_are_painted_as_few_are(serve: Serve, visit: Visitor, marker: str, alpha: float) -> None:
    together, apart = in_parts(marker=marker, size=9, alpha=alpha, line_color="black")
    assert difference(serve, visit, apart, together) < 6


def test_many_markers_are_painted_as_few_are_on_a_dense_screen(serve: Serve, visit: Visitor) -> None:
    together, apart = in_parts(size=7, fill_color="orange", line_width=2)
    assert difference(serve, visit, apart, together, ratio=2) < 6


def test_many_markers_keep_colours_of_their_own(serve: Serve, visit: Visitor) -> None:
    together, apart = in_parts(size=8, fill_color=np.array(["red", "green", "blue"] * 1000), line_color="white", fill_alpha=0.8)
    assert difference(serve, visit, apart, together) < 6


def test_a_crowd_of_opaque_markers_looks_as_one_marker_a_place(serve: Serve, visit: Visitor) -> None:
    def few(plot: Any) -> None:
        plot.scatter(X[:900], Y[:900], size=6)

    def crowd(plot: Any) -> None:
        plot.scatter(np.tile(X[:900], 60), np.tile(Y[:900], 60), size=6)

    assert difference(serve, visit, few, crowd) < 25, "places are half pixels"


def test_a_crowd_of_clear_markers_grows_darker_where_it_is_denser(serve: Serve, visit: Visitor) -> None:
    def crowd(plot: Any) -> None:
        plot.scatter([0.25] * 3 + [0.75] * 300_000, [0.5] * 300_003, size=30, fill_alpha=0.1, line_color=None)

    served = serve(plot_of(crowd))
    page = visit(served)
    script = "const {width, height} = canvas; return pixels(canvas, argument * width, height / 2, 1, 1)[3]"
    plot = served.find(Plot)
    assert 60 <= read(page, plot, "data", script, 0.29) <= 80, "three times a tenth"
    assert read(page, plot, "data", script, 0.76) >= 250, "very often a tenth"


def test_a_marker_at_the_edge_of_the_picture_is_cut_and_comes_in_nowhere_else(serve: Serve, visit: Visitor) -> None:
    def edge(plot: Any) -> None:
        plot.axis.visible = False
        plot.min_border = 0
        plot.grid.visible = False
        plot.scatter([1.005] * 40_000, [0.5] * 40_000, size=20, line_color=None)

    served = serve(plot_of(edge))
    page = visit(served)
    plot = served.find(Plot)
    painted = painted_pixels(page, plot, "data")
    assert 60 < painted < 160, "less than half of a disc"
    assert read(page, plot, "data", "return pixels(canvas, 0, 0, 20, canvas.height).every((value) => value === 0)")


def test_missing_places_are_no_markers(serve: Serve, visit: Visitor) -> None:
    served = serve(plot_of(lambda plot: plot.scatter([np.nan] * 2000, [0.5] * 2000, size=20)))
    page = visit(served)
    assert painted_pixels(page, served.find(Plot), "data") == 0
    assert canvas(page, served.find(Plot), "data").count() == 1


def test_mapped_colours_of_very_many_points_are_all_there(serve: Serve, visit: Visitor) -> None:
    def mapped(plot: Any) -> None:
        x = np.linspace(0, 1, 50_000)
        plot.scatter("x", "x", source={"x": x}, color=linear_cmap("x", Viridis256, 0, 1), size=20)

    served = serve(plot_of(mapped))
    page = visit(served)
    script = "const {width, height} = canvas; return [...pixels(canvas, argument * width, (1 - argument) * height, 1, 1)].slice(0, 3)"
    low, high = (read(page, served.find(Plot), "data", script, part) for part in (0.15, 0.9))
    assert low[2] > low[0], "violet"
    assert high[0] > high[2], "yellow"
