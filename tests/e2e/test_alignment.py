"""Plots of one column have their frames in line, those of one row too."""

from __future__ import annotations

from collections.abc import Callable

from desk.document import Document
from desk.layouts import column, row
from desk.models import LinearAxis
from desk.plotting import figure

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
