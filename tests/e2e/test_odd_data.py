"""Data that cannot be shown as it is leaves the plot usable, and is spoken of once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from desk.application import Application
from desk.document import Document
from desk.models import FactorRange, Plot, Range1d
from desk.plotting import figure

from .driving import colours, frame, painted_at, painted_pixels
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]


def shown(serve: Serve, visit: Visitor, fill: Callable[[Any], None], **options: Any) -> tuple[Any, Any, Plot]:
    def app(document: Document) -> None:
        plot = figure(width=400, height=300, tools="pan", **options)
        fill(plot)
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    return served, page, served.find(Plot)


def test_a_range_without_extent_is_shown_wider_and_can_be_dragged(serve: Serve, visit: Visitor) -> None:
    _, page, plot = shown(serve, visit, lambda plot: plot.line([0, 2], [0, 2]), x_range=(1, 1), y_range=(1, 1))
    assert painted_pixels(page, plot, "data") > 100, "the line, and the axes with their numbers"
    area = frame(page, plot)
    page.mouse.move(*area.at(0.5, 0.5))
    page.mouse.down()
    page.mouse.move(*area.at(0.25, 0.5), steps=4)
    page.mouse.up()
    range_ = plot.x_range
    assert isinstance(range_, Range1d)
    eventually(page, lambda: range_.start != range_.end, "the drag gave it an extent")


def test_a_million_names_are_shown_with_few_of_them_written(serve: Serve, visit: Visitor) -> None:
    names = [f"n{number}" for number in range(1_000_000)]
    _, page, plot = shown(serve, visit, lambda plot: plot.vbar(names[:500_000:5000], top=1, width=10_000, color="red"), x_range=names)
    assert isinstance(plot.x_range, FactorRange)
    red = colours(page, plot, "data").get((255, 0, 0), 0)
    area = frame(page, plot)
    assert 0.35 < red / (area.width * area.height) < 0.6, "half of the plot is full, but for its padding"


def test_a_range_of_no_names_waits_for_them(serve: Serve, visit: Visitor) -> None:
    _, page, plot = shown(serve, visit, lambda plot: plot.vbar(["b"], top=1, width=1, color="red"), x_range=[])
    assert isinstance(plot.x_range, FactorRange)
    assert (255, 0, 0) not in colours(page, plot, "data")
    plot.x_range.factors = ["a", "b"]
    painted_at(page)
    eventually(page, lambda: (255, 0, 0) in colours(page, plot, "data"), "the name has a place now")


def test_what_a_logarithmic_axis_cannot_show_is_a_gap(serve: Serve, visit: Visitor) -> None:
    def fill(plot: Any) -> None:
        plot.scatter([1, 2, 3, 4], [10, 0, -1, 100], size=20, color="red")

    _, page, plot = shown(serve, visit, fill, y_axis_type="log")
    disc = 3.14 * 10**2
    assert 1.5 * disc < colours(page, plot, "data")[(255, 0, 0)] < 2.5 * disc, "two of four"


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: _log_plot(), "2 of 4 values of 'y' are not above 0 and have no place on the logarithmic y axis; the first is in row 1"),
        (lambda: _named(), "'x' holds text (the first is 'a') and the x axis has numbers: nothing is drawn"),
        (lambda: _flat(), "the pictures of 'image' have one dimension: a picture is an array of rows and columns"),
        (lambda: _plot(x_range=(1, 1)), "starts and ends at 1"),
        (lambda: _plot(x_range=[str(number) for number in range(10_001)]), "has 10,001 names"),
    ],
)
def test_it_is_said_once_however_many_sessions_there_are(make: Callable[[], Any], said: str, caplog: pytest.LogCaptureFixture) -> None:
    application = Application.from_function(lambda document: document.add_root(make()))
    with caplog.at_level(logging.WARNING, "desk.application"):
        for _ in range(2):
            application.create_document()
    (message,) = caplog.messages
    assert said in message


def _plot(**options: Any) -> Any:
    plot = figure(**options)
    plot.line("x", "y", source={"x": [1], "y": [1]})
    return plot


def _log_plot() -> Any:
    plot = figure(y_axis_type="log")
    plot.scatter("x", "y", source={"x": np.arange(4), "y": np.array([10, 0, -1, 100])})
    return plot


def _named() -> Any:
    plot = figure()
    plot.vbar(["a", "b"], top=1, width=1)
    return plot


def _flat() -> Any:
    plot = figure()
    plot.image(image=[[1, 2, 3]], x=0, y=0, dw=1, dh=1)
    return plot
