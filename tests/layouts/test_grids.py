"""Layouts of lists, grids of cells."""

from __future__ import annotations

from typing import Any

import pytest

from desk.layouts import column, grid, gridplot, layout, row
from desk.models import Column, Div, Row, Spacer, Tabs
from desk.plotting import figure


def cells(box: Any) -> list[tuple[int, ...]]:
    return [tuple(entry[1:]) for entry in box.children]


def test_lists_of_a_layout_are_rows_and_lists_in_them_columns() -> None:
    a, b, c, d = (Spacer() for _ in range(4))
    made = layout([[a, [b, c]], d])
    first, last = made.children
    assert (type(made), type(first), last) == (Column, Row, d)
    assert first.children[0] is a
    assert isinstance(first.children[1], Column)
    assert first.children[1].children == [b, c]
    assert layout(a, [b]).children[0] is a
    with pytest.raises(ValueError, match="layout: only plots, widgets"):
        layout([1])


def test_a_sizing_mode_holds_for_children_without_sizes_of_their_own() -> None:
    a, b, c = Spacer(), Spacer(sizing_mode="fixed"), Spacer(width_policy="max")
    layout([a, b, c], sizing_mode="stretch_width")
    assert [one.sizing_mode for one in (a, b, c)] == ["stretch_width", "fixed", None]
    inner = layout([[d := Div()]], sizing_mode="scale_width").children[0]
    assert [inner.sizing_mode, d.sizing_mode] == ["scale_width", "scale_width"]
    column(alone := Div(), sizing_mode="stretch_width")
    assert alone.sizing_mode is None


def test_a_grid_gives_each_component_a_cell() -> None:
    a, b, c = (Spacer() for _ in range(3))
    assert cells(grid([a, b, c], ncols=2)) == [(0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 2)]
    assert cells(grid([a, b, c], nrows=1)) == [(0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1)]


def test_none_is_a_cell_of_a_grid_that_stays_empty() -> None:
    a, b, c, d = (Spacer() for _ in range(4))
    assert cells(grid([[None, a, None], [b, c, d]])) == [(0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 1, 1), (1, 2, 1, 1)]
    assert cells(grid([[a, b], [c, None]])) == [(0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1)]
    assert cells(grid([None, a])) == [(1, 0, 1, 1)]
    assert cells(grid([[a, [b, None]], c])) == [(0, 0, 2, 1), (0, 1, 1, 1), (2, 0, 1, 2)]


def test_parts_of_a_grid_share_cells_that_are_fine_enough_for_all() -> None:
    a, b, c, d, e = (Spacer() for _ in range(5))
    assert cells(grid([[a, b], [c, d, e]])) == [
        (0, 0, 1, 3), (0, 3, 1, 3), (1, 0, 1, 2), (1, 2, 1, 2), (1, 4, 1, 2),
    ]  # fmt: skip
    assert cells(grid(row(column(a, b), c))) == [(0, 0, 1, 1), (1, 0, 1, 1), (0, 1, 2, 1)]
    with pytest.raises(ValueError, match="grid: only plots, widgets"):
        grid([["x"]])


def test_a_row_or_column_stays_one_component_in_a_list_and_where_it_has_a_size() -> None:
    a, b, c = (Spacer() for _ in range(3))
    box = grid([[column(a, b), c]], sizing_mode="stretch_both")
    assert cells(box) == [(0, 0, 1, 1), (0, 1, 1, 1)]
    assert box.children[0][0].sizing_mode == "stretch_both"
    assert cells(grid(column(row(a, b, sizing_mode="stretch_width"), c))) == [(0, 0, 1, 1), (1, 0, 1, 1)]
    assert cells(grid(column(row(a, b, spacing=3), c))) == [(0, 0, 1, 1), (1, 0, 1, 1)]


def test_plots_of_a_grid_have_one_toolbar() -> None:
    one, two = figure(tools="pan,wheel_zoom,save"), figure(tools="pan,xpan,save", width=100)
    box = gridplot([[one, None], [two, Div()]], width=250, sizing_mode="stretch_width")
    assert [entry[1:] for entry in box.children] == [(0, 0), (1, 0), (1, 1)]
    assert [one.toolbar_location, two.toolbar_location, one.width, two.width] == [None, None, 250, 250]
    assert one.sizing_mode == "stretch_width"
    kinds = [type(tool).__name__ for tool in box.toolbar.tools]
    assert kinds == ["ToolProxy", "WheelZoomTool", "SaveTool", "PanTool"]
    assert box.toolbar.tools[0].tools == [one.toolbar.tools[0], two.toolbar.tools[0]]


def test_a_list_of_plots_is_broken_into_rows_and_toolbars_may_stay() -> None:
    plots = [figure() for _ in range(3)]
    box = gridplot(plots, ncols=2, merge_tools=False, toolbar_location=None)
    assert [entry[1:] for entry in box.children] == [(0, 0), (0, 1), (1, 0)]
    assert plots[0].toolbar_location == "right"
    assert box.toolbar.tools == []
    with pytest.raises(ValueError, match="ncols is for one list of plots"):
        gridplot([plots], ncols=2)
    with pytest.raises(ValueError, match="gridplot: only plots"):
        gridplot([["x"]])


def test_tabs_take_pairs_of_a_title_and_a_component() -> None:
    div = Div()
    (panel,) = Tabs(tabs=[("one", div)]).tabs
    assert (panel.title, panel.child) == ("one", div)
