"""Plots of one column have their frames in line, those of one row too."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page

from desk.document import Document
from desk.layouts import column, row
from desk.models import GridBox, LinearAxis, Plot
from desk.plotting import figure

from .driving import frame
from .served import Served
from .visitor import Visitor, eventually


def test_frames_below_each_other_are_equally_wide_and_side_by_side_equally_high(
    serve: Callable[..., Served], visit: Visitor
) -> None:
    upper = figure(width=500, height=200, y_axis_label="a long label", title="title")
    lower = figure(width=500, height=200)
    beside = figure(width=300, height=200, x_axis_label="below")
    for plot, high in ((upper, 1e7), (lower, 1), (beside, 1)):
        plot.line([0, 1], [0, high])

    def app(document: Document) -> None:
        document.add_root(column(upper, lower))
        document.add_root(row(beside, figure(width=300, height=200, title="title")))

    page = visit(serve(app))
    eventually(page, lambda: upper.inner_width is not None and upper.inner_width == lower.inner_width, "in line")
    right = beside.document.roots[1].children[1]
    eventually(page, lambda: beside.inner_height is not None and beside.inner_height == right.inner_height, "in line")
    assert upper.inner_width < 500 - 60


def test_frames_of_a_grid_are_in_line_along_its_rows_and_its_columns(serve: Callable[..., Served], visit: Visitor) -> None:
    title = figure(width=400, height=300, title="title", toolbar_location="above", y_axis_location=None)
    beside = figure(width=200, height=300, toolbar_location=None, y_axis_location="right")
    below = figure(width=400, height=200, toolbar_location=None, y_axis_label="a long label", y_axis_location="right")
    spread = figure(width=600, height=200, toolbar_location=None)
    for plot in (title, beside, below, spread):
        plot.line([0, 1], [0, 1e7])
    cells = [(title, 0, 0), (beside, 0, 1), (below, 1, 0), (spread, 2, 0, 1, 2)]
    page = visit(serve(lambda document: document.add_root(GridBox(children=cells))))
    eventually(page, lambda: title.inner_height is not None and title.inner_height == beside.inner_height, "the first row")
    eventually(page, lambda: title.inner_width == below.inner_width, "the first column")
    eventually(page, lambda: edge(page, title, 0) == edge(page, below, 0) == edge(page, spread, 0), "all begin in line")
    eventually(page, lambda: edge(page, beside, 1) == edge(page, spread, 1), "what ends in one line of the grid is in line")
    assert edge(page, spread, 1) > edge(page, title, 1) + 100


def edge(page: Page, plot: Plot, part: float) -> int:
    return round(frame(page, plot).at(part, 0)[0])


def test_the_label_at_the_top_of_an_axis_stays_inside_of_a_plot_without_a_border(
    serve: Callable[..., Served], visit: Visitor
) -> None:
    labelled, bare = [
        figure(width=300, height=200, min_border=0, y_range=(0, top), toolbar_location=None) for top in (200, 190)
    ]

    def app(document: Document) -> None:
        for plot in (labelled, bare):
            plot.line([1, 2], [1, 2])
            document.add_root(plot)

    page = visit(serve(app))
    eventually(page, lambda: labelled.inner_height is not None and bare.inner_height is not None, "drawn")
    assert 4 <= bare.inner_height - labelled.inner_height <= 8


def test_an_axis_keeps_away_from_the_label_of_the_one_inside_of_it(serve: Callable[..., Served], visit: Visitor) -> None:
    plots = [figure(width=300, height=300, min_border=0, y_axis_location=None, toolbar_location=None) for _ in range(3)]
    none, one, two = plots

    def app(document: Document) -> None:
        for plot in plots:
            plot.line([1, 2], [1, 2])
            plot.xaxis.axis_label = "label"
            document.add_root(plot)
        none.xaxis.visible = False
        two.add_layout(LinearAxis(axis_label="label"), "below")

    page = visit(serve(app))
    eventually(page, lambda: all(plot.inner_height is not None for plot in plots), "drawn")
    assert (one.inner_height - two.inner_height) - (none.inner_height - one.inner_height) == 4
