"""Boxes, lines, polygons and labels that a hand edits, and how they look meanwhile.

A case is named after the property; it fails when the property does nothing.
"""

from __future__ import annotations

import math
from typing import Any

import pytest
from playwright.sync_api import Page

from desk.models import (
    BoxAnnotation,
    Label,
    PolyAnnotation,
    Span,
)
from desk.models.nodes import Node
from desk.plotting import figure

from .cases import Cases, Opened
from .driving import Frame
from .plotted import colour, drag, is_red, near, plot_of, ready
from .visitor import eventually

CASES = Cases()


# -- editing by hand


def edited(opened: Opened, annotation: Any, *moves: tuple[tuple[float, float], tuple[float, float]]) -> tuple[Page, Any, Frame]:
    plot = plot_of()
    plot.scatter([5], [5], alpha=0)
    plot.add_layout(annotation)
    page, area = ready(opened, plot)
    for start, end in moves:
        drag(page, area.at(start[0] / 10, start[1] / 10), area.at(end[0] / 10, end[1] / 10))
    return page, plot, area


def sides(box: BoxAnnotation) -> list[Any]:
    return [box.left, box.right, box.bottom, box.top]


# What a box is told, how it is dragged, and where it is then: left, right, bottom, top.
Move = tuple[tuple[float, float], tuple[float, float]]
BOXES: dict[str, tuple[dict[str, Any], Move, list[float]]] = {
    "movable=x": ({"movable": "x"}, ((4, 4), (5, 6)), [4, 6, 3, 5]),
    "movable=y": ({"movable": "y"}, ((4, 4), (5, 6)), [3, 5, 5, 7]),
    "movable=none": ({"movable": "none"}, ((4, 4), (5, 6)), [3, 5, 3, 5]),
    "resizable=left": ({"resizable": "left", "movable": "none"}, ((3, 4), (2, 4)), [2, 5, 3, 5]),
    "resizable=x": ({"resizable": "x", "movable": "none"}, ((5, 5), (6, 6)), [3, 6, 3, 5]),
    "resizable=none": ({"resizable": "none", "movable": "none"}, ((5, 4), (6, 4)), [3, 5, 3, 5]),
    "symmetric": ({"symmetric": True}, ((5, 4), (6, 4)), [2, 6, 3, 5]),
    "min_width": ({"min_width": 1.5}, ((5, 4), (3.5, 4)), [3, 4.5, 3, 5]),
    "max_width": ({"max_width": 3.0}, ((3, 4), (0.5, 4)), [2, 5, 3, 5]),
    "min_width, symmetric": ({"min_width": 1.0, "symmetric": True}, ((5, 4), (4.1, 4)), [3.5, 4.5, 3, 5]),
    "max_width, symmetric": ({"max_width": 3.0, "symmetric": True}, ((5, 4), (6.5, 4)), [2.5, 5.5, 3, 5]),
    "min_height": ({"min_height": 1.5}, ((4, 5), (4, 3.5)), [3, 5, 3, 4.5]),
    "max_height": ({"max_height": 3.0}, ((4, 3), (4, 1)), [3, 5, 2, 5]),
    "left_limit": ({"left_limit": 2.5}, ((3, 4), (1, 4)), [2.5, 5, 3, 5]),
    "right_limit": ({"right_limit": 6.0}, ((4, 4), (8, 4)), [4, 6, 3, 5]),
    "top_limit": ({"top_limit": 5.5}, ((4, 5), (4, 8)), [3, 5, 3, 5.5]),
    "bottom_limit": ({"bottom_limit": 2.0}, ((4, 4), (4, 1)), [3, 5, 2, 4]),
    "no limit": ({}, ((4, 4), (9, 4)), [8, 10, 3, 5]),
    "a limit of a node": ({"left_limit": Node.frame.left}, ((4, 4), (0.2, 4)), [0, 2, 3, 5]),
    "use_handles": ({"use_handles": True}, ((4, 4.5), (6, 4.5)), [3, 5, 3, 5]),
    "a handle's move": ({"use_handles": True}, ((4, 4), (6, 4)), [5, 7, 3, 5]),
    "editable=False": ({"editable": False}, ((4, 4), (6, 4)), [3, 5, 3, 5]),
}


@pytest.mark.parametrize("name", BOXES)
def test_a_box_is_edited_as_its_rules_say(opened: Opened, name: str) -> None:
    options, move, expected = BOXES[name]
    box = BoxAnnotation(**{"left": 3.0, "right": 5.0, "bottom": 3.0, "top": 5.0, "editable": True, **options})
    still = BoxAnnotation(left=0.5, right=1.5, bottom=8.0, top=9.0, editable=True)
    plot = plot_of()
    plot.scatter([5], [5], alpha=0)
    plot.add_layout(box)
    plot.add_layout(still)
    page, area = ready(opened, plot)
    for start, end in (move, ((1, 8.5), (2, 8.5))):
        drag(page, area.at(start[0] / 10, start[1] / 10), area.at(end[0] / 10, end[1] / 10))
    # What is heard last says that all before was heard.
    eventually(page, lambda: still.left == pytest.approx(1.5, abs=0.1), "the other box")
    assert sides(box) == pytest.approx(expected, abs=0.12)


def test_sides_and_corners_that_do_not_move_keep_what_they_are(opened: Opened) -> None:
    plot = figure(width=400, height=400, x_range=["a", "b", "c"], y_range=(0, 10), tools="")
    plot.scatter(["a"], [5], alpha=0)
    box = BoxAnnotation(left="a", right="c", bottom=1 / 3, top=20 / 3, editable=True)
    plot.add_layout(box)
    poly = PolyAnnotation(xs=[0.1, 0.2, 0.3, math.nan, 2.7, 2.9, 2.9], ys=[8.1, 8.1, 9.7, math.nan, 8.1, 8.1, 9.7], editable=True)
    plot.add_layout(poly)
    page, area = ready(opened, plot)
    before = list(poly.ys)
    drag(page, area.at(0.5, 2 / 3), area.at(0.5, 0.5))
    drag(page, area.at(2.9 / 3, 0.97), area.at(2.9 / 3, 0.9))
    eventually(page, lambda: poly.ys[-1] == pytest.approx(9, abs=0.1), "the corner has moved")
    assert box.top == pytest.approx(5, abs=0.1)
    assert (box.left, box.right, box.bottom) == ("a", "c", 1 / 3)
    assert list(poly.ys)[:3] + list(poly.ys)[4:6] == before[:3] + before[4:6]
    assert [x for x in poly.xs if x == x] == [0.1, 0.2, 0.3, 2.7, 2.9, 2.9]
    page.mouse.move(*area.at(0.5, 0.5))
    page.mouse.down()
    page.mouse.move(*area.at(0.5, 0.3), steps=3)
    eventually(page, lambda: box.top == pytest.approx(3, abs=0.1), "it moves")
    then = box.top
    page.keyboard.press("Escape")
    eventually(page, lambda: box.top != then, "and is back")
    assert box.top == pytest.approx(5, abs=0.1)
    assert (box.left, box.right, box.bottom) == ("a", "c", 1 / 3)
    page.mouse.up()


@CASES("BoxAnnotation.hover_fill_color", "BoxAnnotation.border_radius", "BoxAnnotation.inverted")
def _(opened: Opened) -> None:
    box = BoxAnnotation(left=3, right=7, bottom=3, top=7, fill_color="blue", fill_alpha=1, hover_fill_color="red", hover_fill_alpha=1, border_radius=(40, 0, 0, 0), line_color=None)
    page, plot, area = edited(opened, box)
    assert colour(page, plot, area, 5, 5) == (0, 0, 255, 255)
    assert colour(page, plot, area, 3.1, 6.9)[3] == 0, "the round corner"
    assert colour(page, plot, area, 6.9, 6.9) == (0, 0, 255, 255), "the others are not"
    page.mouse.move(*area.at(0.5, 0.5))
    eventually(page, lambda: is_red(page, plot, area, 5, 5), "the pointer is over it")
    page.mouse.move(2, 2)
    eventually(page, lambda: colour(page, plot, area, 5, 5) == (0, 0, 255, 255), "it has gone")
    box.inverted = True
    eventually(page, lambda: colour(page, plot, area, 3.1, 6.9) == (0, 0, 255, 255), "the corner is outside of the box")
    assert colour(page, plot, area, 5, 5)[3] == 0


@CASES("BoxAnnotation.handles")
def _(opened: Opened) -> None:
    box = BoxAnnotation(left=3, right=7, bottom=3, top=7, editable=True, use_handles=True)
    box.handles.all.update(fill_color="blue", hover_fill_color="red")
    box.handles.sides = box.handles.all.clone()
    box.handles.sides.fill_color = "lime"
    page, plot, area = edited(opened, box)
    assert [colour(page, plot, area, *place)[:3] for place in ((3, 3), (5, 5), (3, 5), (5, 7))] == [(0, 0, 255), (0, 0, 255), (0, 255, 0), (0, 255, 0)]
    page.mouse.move(*area.at(0.3, 0.5))
    eventually(page, lambda: is_red(page, plot, area, 3, 5), "the pointer is over it")
    assert colour(page, plot, area, 7, 5)[:3] == (0, 255, 0)


@CASES("Span.editable", "Span.hover_line_color")
def _(opened: Opened) -> None:
    span = Span(location=3, dimension="height", line_color="blue", line_width=8, editable=True, hover_line_color="red", hover_line_width=8, hover_line_alpha=1)
    page, plot, area = edited(opened, span, ((3, 5), (6, 5)))
    eventually(page, lambda: span.location == pytest.approx(6, abs=0.1), "it has moved")
    page.mouse.move(*area.at(0.6, 0.3))
    eventually(page, lambda: is_red(page, plot, area, 6, 7), "the pointer is over it")
    page.mouse.move(*area.at(0.9, 0.3))
    eventually(page, lambda: colour(page, plot, area, 6, 7) == (0, 0, 255, 255), "it has gone")


@CASES("PolyAnnotation.editable", "PolyAnnotation.hover_fill_color")
def _(opened: Opened) -> None:
    poly = PolyAnnotation(xs=[2, 6, 6], ys=[2, 2, 6], fill_color="blue", fill_alpha=1, hover_fill_color="red", hover_fill_alpha=1, editable=True)
    page, plot, area = edited(opened, poly, ((6, 6), (8, 8)), ((5, 3), (4, 3)), ((3, 2), (3, 1)))
    eventually(page, lambda: list(poly.ys) == near(1, 1, 8), "a corner, all of it, a side")
    assert list(poly.xs) == near(1, 5, 7)
    page.mouse.move(*area.at(0.45, 0.3))
    eventually(page, lambda: is_red(page, plot, area, 4.5, 2), "the pointer is over it")


@CASES("Label.editable")
def _(opened: Opened) -> None:
    label = Label(x=5, y=5, text="a long label", editable=True, text_baseline="middle", angle_units="deg")
    page, _, area = edited(opened, label, ((6, 5), (5, 6)))
    eventually(page, lambda: 60 < label.angle < 120, "it is turned by about a quarter")


@pytest.mark.parametrize("name", CASES)
def test_a_property_does_what_it_says(opened: Opened, name: str) -> None:
    CASES[name](opened)
