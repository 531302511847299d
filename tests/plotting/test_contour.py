"""Contours: what levels and looks become, and what is refused."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import pytest

from desk.models import ContourColorBar, ContourRenderer, MultiLine, MultiPolygons
from desk.palettes import Viridis
from desk.plotting import contour_data, figure, from_contour
from tests.conftest import need

X, Y = np.meshgrid(np.linspace(0, 4, 21), np.linspace(0, 4, 21))
SLOPE = X
RING = np.hypot(X - 2, Y - 2)


@pytest.fixture(autouse=True)
def contourpy_is_there() -> None:
    try:
        import contourpy
    except ImportError:
        contourpy = None
    need(contourpy, "contourpy")


def contours(**looks: Any) -> ContourRenderer:
    return figure().contour(X, Y, SLOPE, [1, 2, 3], **looks)


def test_areas_are_polygons_between_neighbouring_levels_with_their_limits() -> None:
    data = contour_data(X, Y, SLOPE, [1, 2, 3], want_line=False)
    assert data.line_data is None
    fill = data.fill_data
    assert fill is not None
    assert list(fill.lower_levels) == [1, 2]
    assert list(fill.upper_levels) == [2, 3]
    ((ring,),) = fill.xs[0]
    assert (ring.min(), ring.max()) == (1, 2)


def test_an_area_around_another_one_has_a_hole() -> None:
    fill = contour_data(X, Y, RING, [1, 1.5]).fill_data
    assert fill is not None
    ((outer, hole),) = fill.xs[0]
    assert outer.max() > hole.max()


def test_a_line_is_where_the_field_has_its_level_and_a_level_outside_has_none() -> None:
    line = contour_data(X, Y, SLOPE, [2.5, 9], want_fill=False).line_data
    assert line is not None
    assert set(np.round(line.xs[0], 9)) == {2.5}
    assert len(line.xs[1]) == 0


def test_places_may_be_left_out_or_be_one_dimensional_and_missing_values_are_left_out() -> None:
    z = np.arange(12.0).reshape(3, 4)
    line = contour_data(z=z, levels=[1.5]).line_data
    assert line is not None
    assert line.xs[0].max() <= 3
    one = contour_data(np.arange(4) * 10, np.arange(3), z, [1.5]).line_data
    assert one is not None
    assert one.xs[0].max() == pytest.approx(line.xs[0].max() * 10)
    z[0, 0] = np.nan
    assert contour_data(z=z, levels=[0.5]).line_data is not None


def test_a_figure_draws_areas_and_lines_as_one_renderer() -> None:
    plot = figure()
    renderer = plot.contour(X, Y, SLOPE, [1, 2, 3], fill_color=["red", "blue"], line_color="black", line_width=2)
    assert plot.renderers == [renderer]
    assert list(renderer.levels) == [1, 2, 3]
    fill, line = renderer.fill_renderer, renderer.line_renderer
    assert isinstance(fill.glyph, MultiPolygons)
    assert isinstance(line.glyph, MultiLine)
    assert list(fill.data_source.data["fill_color"]) == ["red", "blue"]
    assert fill.glyph.line_alpha == 0
    assert line.glyph.line_color == "black"
    assert len(line.data_source.data["xs"]) == 3


def test_only_the_parts_whose_colour_is_given_are_there() -> None:
    assert len(contours(fill_color="red").line_renderer.data_source.data["xs"]) == 0
    assert len(contours(line_color="red").fill_renderer.data_source.data["xs"]) == 0


@pytest.mark.parametrize(
    ("colors", "expected"),
    [
        (["#000000", "#808080", "#ffffff", "#112233"], ["#000000", "#112233"]),
        (["#000000"], ["#000000", "#000000"]),
        (Viridis, [Viridis[3][0], Viridis[3][2]]),
        ({2: ["red", "blue"]}, ["red", "blue"]),
        (np.array(["red", "blue"]), ["red", "blue"]),
    ],
    ids=["longer", "shorter", "palettes by length", "the length itself", "array"],
)
def test_colours_of_another_length_are_brought_to_that_of_the_levels(colors: Any, expected: list[str]) -> None:
    assert list(contours(fill_color=colors).fill_renderer.data_source.data["fill_color"]) == expected


def test_a_palette_that_is_too_long_is_picked_from_and_one_too_short_is_mixed() -> None:
    long = contours(line_color=["#000000", "#111111", "#222222", "#333333", "#444444"])
    assert list(long.line_renderer.data_source.data["line_color"]) == ["#000000", "#222222", "#444444"]
    short = contours(line_color=["#000000", "#ffffff"]).line_renderer.data_source.data["line_color"]
    assert list(short) in (["#000000", "#808080", "#ffffff"], ["#000000", "#7f7f7f", "#ffffff"])


def test_looks_may_differ_from_level_to_level() -> None:
    renderer = contours(fill_color="red", hatch_pattern=["x", " "], line_color="black", line_dash=["solid", "dashed", [4, 2]])
    assert renderer.fill_renderer.glyph.hatch_pattern == {"field": "hatch_pattern"}
    assert renderer.line_renderer.glyph.line_dash == {"field": "line_dash"}
    assert contours(line_color="black", line_dash=[4, 2]).line_renderer.glyph.line_dash == [4, 2]


@pytest.mark.parametrize(
    ("looks", "says"),
    [
        ({}, "give fill_color for areas, line_color for lines"),
        ({"fill_color": "red", "line_width": 2}, "line_width was given without line_color"),
        ({"line_color": "red", "hatch_pattern": "x"}, "hatch_pattern was given without fill_color"),
        ({"fill_color": "red", "fill_alpha": [1, 1, 1]}, "fill_alpha has 3 values for 2 areas"),
        ({"line_color": "red", "line_width": [1]}, "line_width has 1 values for 3 lines"),
        ({"fill_color": "red", "fil_alpha": 1}, "did you mean fill_alpha"),
    ],
)
def test_looks_that_do_not_fit_are_refused_with_the_reason(looks: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        contours(**looks)


@pytest.mark.parametrize("levels", [None, [], [2, 1], [1, 1], [[1, 2]]])
def test_levels_ascend(levels: Any) -> None:
    with pytest.raises(ValueError, match="levels are"):
        from_contour(X, Y, SLOPE, levels, line_color="red")


def test_new_data_keep_the_looks() -> None:
    renderer = contours(fill_color=["red", "blue"], line_color=["red", "green", "blue"])
    before = renderer.line_renderer.data_source
    renderer.set_data(contour_data(X, Y, SLOPE / 2, [1, 1.5, 2]))
    assert renderer.line_renderer.data_source is before
    assert set(np.round(before.data["xs"][0], 9)) == {2}
    assert list(before.data["line_color"]) == ["red", "green", "blue"]
    assert list(renderer.levels) == [1, 1.5, 2]


def test_a_colour_bar_has_the_parts_and_a_tick_at_each_level() -> None:
    renderer = contours(fill_color=["red", "blue"], line_color="black")
    bar = renderer.construct_color_bar(title="height")
    assert isinstance(bar, ContourColorBar)
    assert (bar.fill_renderer, bar.line_renderer) == (renderer.fill_renderer, renderer.line_renderer)
    assert list(bar.levels) == [1, 2, 3]
    assert list(bar.ticker.ticks) == [1, 2, 3]
    assert bar.title == "height"


def test_without_contourpy_the_error_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "contourpy", None)
    with pytest.raises(ImportError, match=r'pip install "desk-app\[contour\]"'):
        contours(line_color="red")
