"""Code of an author's chooses among the labels of an axis; ticks of a colour bar stand where colours end."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from desk.document import Document
from desk.models import (
    BinnedTicker,
    ColorBar,
    CustomJSTicker,
    CustomLabelingPolicy,
    EqHistColorMapper,
    FixedTicker,
    Plot,
)
from desk.palettes import Viridis
from desk.plotting import figure

from .driving import colours, drawn_texts
from .served import Served
from .visitor import Visitor

Serve = Callable[..., Served]


@pytest.mark.parametrize(
    "code",
    [
        "for (const i of indices) if (i % odd === 1) indices.unset(i)",
        "for (const i of indices) if (i % odd === 0) yield i",
    ],
)
def test_code_takes_labels_away_or_gives_those_that_stay(serve: Serve, visit: Visitor, code: str) -> None:
    def app(document: Document) -> None:
        plot = figure(width=400, height=200, x_range=(0, 6), toolbar_location=None)
        plot.xaxis.ticker = FixedTicker(ticks=[1, 2, 3, 4, 5])
        plot.xaxis.major_label_policy = CustomLabelingPolicy(code=code, args={"odd": 2})
        plot.yaxis.visible = False
        plot.line([0, 6], [0, 1])
        document.add_root(plot)

    served = serve(app)
    assert drawn_texts(visit(served), served.find(Plot)) == ["1", "3", "5"]


@pytest.mark.parametrize(("code", "told"), [("yield 0; throw new Error('no more')", "no more"), ("return 3", "its code returns 3")])
def test_code_that_fails_leaves_all_labels(serve: Serve, visit: Visitor, code: str, told: str) -> None:
    def app(document: Document) -> None:
        plot = figure(width=400, height=200, x_range=(0, 4), toolbar_location=None)
        plot.xaxis.ticker = FixedTicker(ticks=[1, 2, 3])
        plot.xaxis.major_label_policy = CustomLabelingPolicy(code=code)
        plot.yaxis.visible = False
        plot.line([0, 4], [0, 1])
        document.add_root(plot)

    served = serve(app)
    assert drawn_texts(visit(served), served.find(Plot)) == ["1", "2", "3"]
    assert any(told in complaint for complaint in visit.complaints)
    visit.complaints.clear()


def test_code_knows_how_wide_labels_are_and_how_far_apart(serve: Serve, visit: Visitor) -> None:
    def app(document: Document) -> None:
        plot = figure(width=400, height=200, x_range=(0, 6), toolbar_location=None)
        plot.xaxis.ticker = FixedTicker(ticks=[1, 1.01, 3])
        code = "if (distance(0, 1) < 0 && distance(1, 2) > 0 && bboxes[2].width > 0) indices.unset(0)"
        plot.xaxis.major_label_policy = CustomLabelingPolicy(code=code)
        plot.yaxis.visible = False
        plot.line([0, 6], [0, 1])
        document.add_root(plot)

    served = serve(app)
    assert drawn_texts(visit(served), served.find(Plot)) == ["1.01", "3"]


@pytest.mark.parametrize(("ticks", "count"), [(2, 3), ("auto", 5)])
def test_a_binned_ticker_says_how_many_ends_of_colours_have_ticks(serve: Serve, visit: Visitor, ticks: int | str, count: int) -> None:
    def app(document: Document) -> None:
        plot = figure(width=400, height=300, toolbar_location=None)
        mapper = EqHistColorMapper(Viridis[4])
        plot.image(image=[np.arange(64.0).reshape(8, 8)], x=0, y=0, dw=1, dh=1, color_mapper=mapper)
        plot.axis.visible = False
        bar = ColorBar(color_mapper=mapper, ticker=BinnedTicker(mapper=mapper, num_major_ticks=ticks))
        plot.add_layout(bar, "right")
        document.add_root(plot)

    served = serve(app)
    assert len(drawn_texts(visit(served), served.find(Plot))) == count


def test_code_chooses_among_the_names_of_an_axis_and_the_grid_keeps_a_ticker_of_its_own(serve: Serve, visit: Visitor) -> None:
    def app(document: Document) -> None:
        plot = figure(width=400, height=200, x_range=list("abcde"), toolbar_location=None)
        plot.xgrid.ticker = plot.xaxis.ticker
        plot.xgrid.grid_line_color = "red"
        plot.xaxis.ticker = CustomJSTicker(major_code="return cb_data.range.factors.filter((_, i) => i % 2 === 0)")
        plot.yaxis.visible = False
        plot.ygrid.visible = False
        plot.line(list("abcde"), [0, 0, 1, 1, 0])
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    plot = served.find(Plot)
    assert drawn_texts(page, plot) == ["a", "c", "e"]
    high = plot.inner_height
    assert high is not None
    assert round(colours(page, plot, "base")[(255, 0, 0)] / high) == 5
