"""Stacked glyphs, and points counted by hexagons."""

from __future__ import annotations

import numpy as np
import pytest

from desk.models import ColumnDataSource, HexTile, VBar
from desk.plotting import figure
from desk.util.hex import axial_to_cartesian, cartesian_to_axial, hexbin

SOURCE = {"x": [1], "a": [1], "b": [2], "c": [3]}


@pytest.mark.parametrize(
    ("method", "along", "start", "end"),
    [
        ("vbar_stack", {"x": "x", "width": 0.5}, "bottom", "top"),
        ("hbar_stack", {"y": "x", "height": 0.5}, "left", "right"),
        ("varea_stack", {"x": "x"}, "y1", "y2"),
        ("harea_stack", {"y": "x"}, "x1", "x2"),
        ("vline_stack", {"x": "x"}, None, "y"),
        ("hline_stack", {"y": "x"}, None, "x"),
    ],
)
def test_each_column_stands_on_those_before(method: str, along: dict[str, object], start: str | None, end: str) -> None:
    renderers = getattr(figure(), method)(["a", "b", "c"], source=ColumnDataSource(SOURCE), **along)
    assert [renderer.name for renderer in renderers] == ["a", "b", "c"]
    assert [getattr(renderer.glyph, end)["expr"].fields for renderer in renderers] == [["a"], ["a", "b"], ["a", "b", "c"]]
    if start is not None:
        assert [getattr(renderer.glyph, start)["expr"].fields for renderer in renderers] == [[], ["a"], ["a", "b"]]


def test_lists_of_options_have_an_entry_a_column() -> None:
    plot = figure()
    renderers = plot.vbar_stack(
        ["a", "b"], x="x", color=["red", "blue"], legend_label=["A", "B"], source=ColumnDataSource(SOURCE)
    )
    assert [renderer.glyph.fill_color for renderer in renderers] == ["red", "blue"]
    assert isinstance(renderers[0].glyph, VBar)
    with pytest.raises(ValueError, match="color has 3 entries for 2 columns"):
        plot.vbar_stack(["a", "b"], x="x", color=["red"] * 3, source=ColumnDataSource(SOURCE))


@pytest.mark.parametrize("orientation", ["pointytop", "flattop"])
@pytest.mark.parametrize("aspect_scale", [1, 2.5])
def test_the_middle_of_a_hexagon_falls_into_it(orientation: str, aspect_scale: float) -> None:
    q, r = np.array([0, 1, -3, 7]), np.array([0, -2, 5, 4])
    x, y = axial_to_cartesian(q, r, 0.5, orientation, aspect_scale)  # type: ignore[arg-type]
    back = cartesian_to_axial(x, y, 0.5, orientation, aspect_scale)  # type: ignore[arg-type]
    assert [list(part) for part in back] == [list(q), list(r)]


def test_points_are_counted_by_hexagons() -> None:
    bins = hexbin([0, 0.01, 5, np.nan], [0, 0.02, 5, 0], size=1)
    assert sorted(bins.counts) == [1, 2]
    renderer, again = figure().hexbin([0, 0.01, 5], [0, 0.02, 5], size=1, palette="Viridis3")
    assert isinstance(renderer.glyph, HexTile)
    assert renderer.glyph.fill_color["transform"].high == 2
    assert len(again.q) == 2
    with pytest.raises(ValueError, match="expected 'pointytop' or 'flattop'"):
        hexbin([0], [0], 1, "round")  # type: ignore[arg-type]
