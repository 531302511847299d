"""Annotations and pictures are where they should be, in the right colours; what looks wrong in a picture is wrong here too."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from desk.document import Document
from desk.models import (
    Arrow,
    Band,
    BoxAnnotation,
    CategoricalColorMapper,
    ColorBar,
    ColumnDataSource,
    HoverTool,
    Label,
    LabelSet,
    LinearColorMapper,
    LogColorMapper,
    NormalHead,
    OpenHead,
    Plot,
    PolyAnnotation,
    SizeBar,
    Slope,
    Span,
    TeeHead,
    VeeHead,
    Whisker,
)
from desk.plotting import figure

from .driving import at, colours, drawn_texts, frame, painted_at, pixel
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]
RED = (255, 0, 0)
_ROW = ColumnDataSource


def plot_with(*annotations: Any, place: str = "center", fill: Callable[[Any], None] = lambda plot: None) -> Callable[[Document], None]:
    def app(document: Document) -> None:
        plot = figure(width=400, height=400, x_range=(0, 10), y_range=(0, 10), tools="")
        plot.line([0, 10], [0, 0], line_alpha=0)
        for annotation in annotations:
            plot.add_layout(annotation(), place)  # type: ignore[arg-type]  # one of the places
        fill(plot)
        document.add_root(plot)

    return app


def colour_at(serve: Serve, visit: Visitor, app: Callable[[Document], None], places: list[tuple[float, float]]) -> list[tuple[int, ...]]:
    served = serve(app)
    page = visit(served)
    plot = served.find(Plot)
    painted_at(page)
    area, host = frame(page, plot), at(page, plot).bounding_box()
    assert host is not None
    found = []
    for x, y in places:
        px, py = area.at(x / 10, y / 10)
        found.append(pixel(page, plot, "data", px - host["x"], py - host["y"]))
    return found


SOLID = {"fill_color": "red", "fill_alpha": 1.0, "line_color": None}
LINE = {"line_color": "red", "line_width": 9, "line_alpha": 1.0}
# What is made, a place where it is red, and one where it is not.
SHAPES: dict[str, tuple[Callable[[], Any], tuple[float, float], tuple[float, float]]] = {
    "span": (lambda: Span(location=5, dimension="width", **LINE), (2, 5), (2, 6)),
    "upright span": (lambda: Span(location=5, dimension="height", **LINE), (5, 2), (6, 2)),
    "span in pixels": (lambda: Span(location=50, location_units="screen", dimension="height", **LINE), (1.4, 2), (5, 2)),
    "box": (lambda: BoxAnnotation(left=2, right=4, **SOLID), (3, 9), (5, 9)),
    "inverted box": (lambda: BoxAnnotation(left=2, right=4, bottom=2, top=4, inverted=True, **SOLID), (5, 9), (3, 3)),
    "polygon": (lambda: PolyAnnotation(xs=[2, 8, 8], ys=[2, 2, 8], **SOLID), (7, 3), (3, 7)),
    "slope": (lambda: Slope(gradient=1, y_intercept=0, **LINE), (5, 5), (3, 7)),
    "above a slope": (lambda: Slope(gradient=1, y_intercept=0, line_color=None, above_fill_color="red", above_fill_alpha=1), (3, 7), (7, 3)),
    "below a slope": (lambda: Slope(gradient=1, y_intercept=20, line_color=None, below_fill_color="red", below_fill_alpha=1), (3, 7), (30, 30)),
    "band": (lambda: Band(base="b", lower="l", upper="u", source=_ROW({"b": [0, 10], "l": [2, 2], "u": [6, 6]}), **SOLID), (5, 4), (5, 8)),
    "lying band": (
        lambda: Band(base="b", lower="l", upper="u", dimension="width", source=_ROW({"b": [0, 10], "l": [2, 2], "u": [6, 6]}), **SOLID),
        (4, 5),
        (8, 5),
    ),
    "whisker": (lambda: Whisker(base="b", lower="l", upper="u", level="annotation", source=_ROW({"b": [5], "l": [2], "u": [8]}), **LINE), (5, 5), (6, 5)),
    "arrow": (lambda: Arrow(x_start=2, y_start=5, x_end=8, y_end=5, **LINE), (4, 5), (4, 6)),
    "arrow in pixels": (
        lambda: Arrow(x_start=10, y_start=18, x_end=200, y_end=18, start_units="screen", end_units="screen", **LINE),
        (2, 0.5),
        (9, 0.5),
    ),
    "label": (lambda: Label(x=5, y=5, text="     ", background_fill_color="red", text_baseline="middle", text_align="center"), (5, 5), (2, 2)),
    "label set": (
        lambda: LabelSet(x="x", y="y", text="t", source=_ROW({"x": [5], "y": [5], "t": ["     "]}), background_fill_color="red"),
        (5.2, 5.2),
        (2, 2),
    ),
}


@pytest.mark.parametrize("name", SHAPES)
def test_an_annotation_is_where_it_should_be(serve: Serve, visit: Visitor, name: str) -> None:
    make, there, elsewhere = SHAPES[name]
    places = [there] if elsewhere == (30, 30) else [there, elsewhere]
    found = colour_at(serve, visit, plot_with(make), places)
    assert found[0] == (*RED, 255)
    assert all(colour != (*RED, 255) for colour in found[1:])


@pytest.mark.parametrize("head", [NormalHead, VeeHead])
def test_a_closed_head_is_filled_to_its_tip(serve: Serve, visit: Visitor, head: Any) -> None:
    def arrow() -> Arrow:
        return Arrow(x_start=2, y_start=5, x_end=8, y_end=5, line_color=None, end=head(size=40, fill_color="red", line_color=None))

    inside, outside = colour_at(serve, visit, plot_with(arrow), [(7.6, 5), (8.2, 5)])
    assert inside == (*RED, 255)
    assert outside[3] == 0


@pytest.mark.parametrize(("head", "place"), [(OpenHead, (7.45, 5.28)), (TeeHead, (8, 5.4))])
def test_an_open_head_is_drawn_with_lines(serve: Serve, visit: Visitor, head: Any, place: tuple[float, float]) -> None:
    def arrow() -> Arrow:
        return Arrow(x_start=2, y_start=5, x_end=8, y_end=5, line_color=None, end=head(size=40, line_color="red", line_width=9))

    (found,) = colour_at(serve, visit, plot_with(arrow), [place])
    assert found == (*RED, 255)


def test_annotations_among_the_renderers_are_shown_too(serve: Serve, visit: Visitor) -> None:
    app = plot_with(fill=lambda plot: plot.renderers.extend([Span(location=5, dimension="width", **LINE)]))
    assert colour_at(serve, visit, app, [(3, 5)]) == [(*RED, 255)]


def test_a_legend_that_is_also_put_beside_the_frame_stands_there_only(serve: Serve, visit: Visitor) -> None:
    def app(document: Document) -> None:
        plot = figure(width=400, height=300, toolbar_location=None)
        plot.axis.visible = False
        plot.line([0, 1], [0, 1], legend_label="once")
        plot.above.append(plot.legend[0])
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    assert drawn_texts(page, served.find(Plot)) == ["once"]


BARS: dict[str, Callable[[], ColorBar]] = {
    "linear": lambda: ColorBar(color_mapper=LinearColorMapper(["red", "lime", "blue"], low=0, high=3), title="depth"),
    "logarithmic": lambda: ColorBar(color_mapper=LogColorMapper(["red", "lime", "blue"], low=1, high=1000)),
    "categorical": lambda: ColorBar(color_mapper=CategoricalColorMapper(palette=["red", "lime", "blue"], factors=["a", "b", "c"])),
}


@pytest.mark.parametrize("place", ["left", "right", "above", "below", "center"])
@pytest.mark.parametrize("kind", BARS)
def test_a_colour_bar_shows_each_colour_of_its_mapper_equally(serve: Serve, visit: Visitor, kind: str, place: str) -> None:
    served = serve(plot_with(BARS[kind], place=place))
    page = visit(served)
    plot = served.find(Plot)
    painted_at(page)
    found = colours(page, plot, "base" if place != "center" else "data")
    shares = [found.get(colour, 0) for colour in (RED, (0, 255, 0), (0, 0, 255))]
    assert min(shares) > 500
    assert max(shares) < 1.2 * min(shares)


def pictures(fill: Callable[[Any], None]) -> Callable[[Document], None]:
    return plot_with(fill=fill)


IMAGES: dict[str, tuple[Callable[[Any], None], list[tuple[tuple[float, float], tuple[int, int, int]]]]] = {
    "values": (
        lambda plot: plot.image(image=[np.array([[0.0, 1], [2, 3]])], x=1, y=1, dw=8, dh=8, palette=["red", "lime", "blue", "black"]),
        [((3, 3), RED), ((7, 3), (0, 255, 0)), ((3, 7), (0, 0, 255)), ((7, 7), (0, 0, 0))],
    ),
    "truths": (
        lambda plot: plot.image(image=[np.array([[True, False]])], x=1, y=1, dw=8, dh=8, palette=["black", "red"]),
        [((3, 3), RED), ((7, 3), (0, 0, 0))],
    ),
    "whole numbers, top left": (
        lambda plot: plot.image(image=[np.array([[0], [9]])], x=1, y=1, dw=8, dh=8, palette=["red", "lime"], origin="top_left"),
        [((3, 7), RED), ((3, 3), (0, 255, 0))],
    ),
    "lists": (
        lambda plot: plot.image(image=[[[0, 1]]], x=1, y=1, dw=8, dh=8, palette=["red", "lime"], anchor="bottom_left"),
        [((3, 3), RED)],
    ),
    "colours in a number": (
        lambda plot: plot.image_rgba(image=[np.array([[0xFF0000FF]], dtype=np.uint32)], x=1, y=1, dw=8, dh=8),
        [((5, 5), RED)],
    ),
    "colours in bytes": (
        lambda plot: plot.image_rgba(image=[np.array([[[255, 0, 0, 255]]], dtype=np.uint8)], x=5, y=5, dw=8, dh=8, anchor="center"),
        [((5, 5), RED), ((1.5, 1.5), RED)],
    ),
    "a data address": (
        lambda plot: plot.image_url(
            url=["data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='9'%3E%3Crect width='9' height='9' fill='red'/%3E%3C/svg%3E"],
            x=1, y=9, w=8, h=8,
        ),
        [((5, 5), RED)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", IMAGES)
def test_a_picture_has_its_colours_in_their_places(serve: Serve, visit: Visitor, name: str) -> None:
    fill, expected = IMAGES[name]
    served = serve(pictures(fill))
    page = visit(served)
    plot = served.find(Plot)
    area, host = frame(page, plot), at(page, plot).bounding_box()
    assert host is not None
    for (x, y), colour in expected:
        px, py = area.at(x / 10, y / 10)
        place = (px - host["x"], py - host["y"])
        eventually(page, lambda place=place, colour=colour: pixel(page, plot, "data", *place) == (*colour, 255), f"{colour} at {x}, {y}")  # type: ignore[misc]


def test_enlarged_values_stay_squares(serve: Serve, visit: Visitor) -> None:
    served = serve(pictures(lambda plot: plot.image(image=[np.array([[0, 1]])], x=0, y=0, dw=10, dh=10, palette=["red", "blue"])))
    page = visit(served)
    plot = served.find(Plot)
    painted_at(page)
    assert set(colours(page, plot, "data")) == {RED, (0, 0, 255)}, "no colour in between"


def test_hovering_a_picture_tells_the_value_below_the_pointer(serve: Serve, visit: Visitor) -> None:
    def fill(plot: Any) -> None:
        plot.image(image=[np.array([[1.5, 2.5], [3.5, 4.5]])], x=0, y=0, dw=10, dh=10, palette="Greys9")
        plot.add_tools(HoverTool(tooltips=[("v", "@image{0.0}"), ("row", "$index")]))

    served = serve(pictures(fill))
    page = visit(served)
    plot = served.find(Plot)
    page.mouse.move(*frame(page, plot).at(0.75, 0.25), steps=2)
    tooltip = at(page, plot).locator(".tooltip")
    tooltip.wait_for()
    assert tooltip.inner_text().split() == ["v:", "2.5", "row:", "0"]


def test_text_is_written_where_it_belongs(serve: Serve, visit: Visitor) -> None:
    def fill(plot: Any) -> None:
        plot.text([5], [5], text=["     "], background_fill_color="red", padding=10, anchor="center", angle=0.7)

    assert colour_at(serve, visit, pictures(fill), [(5, 5), (2, 2)]) == [(*RED, 255), (0, 0, 0, 0)]


@pytest.mark.parametrize("place", ["below", "right", "center"])
def test_a_size_bar_shows_circles_as_large_as_their_radii_are_now(serve: Serve, visit: Visitor, place: str) -> None:
    def circles(plot: Any) -> None:
        plot.circle([2, 8], [5, 5], radius=[0.2, 0.8], color="blue")

    bar = SizeBar(glyph_fill_color="red", width=150, location="bottom_left", margin=0, ticker=[0.3, 0.6])
    served = serve(plot_with(lambda: bar, fill=circles, place=place))
    page = visit(served)
    plot = served.find(Plot)
    painted_at(page)

    def red() -> int:
        return colours(page, plot, "base" if place != "center" else "data").get(RED, 0)

    before = red()
    assert before > 100
    plot.x_range.end = 5
    eventually(page, lambda: 3.4 * before < red() < 4.6 * before, "twice as large across and down")
    visit.assert_quiet()
