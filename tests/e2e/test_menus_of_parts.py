"""A right click on a part of a plot that has a menu of its own opens that one; elsewhere it is the plot's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from desk.models import (
    ActionItem,
    BoxAnnotation,
    ColorBar,
    HTMLLabel,
    Label,
    LinearColorMapper,
    Menu,
    PolyAnnotation,
    Span,
)
from desk.models.model import Model

from .cases import Opened
from .plotted import plot_of, ready


def added(part: Any, place: Any = "center") -> Callable[[Any], Model]:
    def add(plot: Any) -> Model:
        plot.add_layout(part, place)
        return part  # type: ignore[no-any-return]

    return add


def the_legend(plot: Any) -> Model:
    plot.scatter([1], [1], legend_label="a long name")
    plot.legend.location = "center"
    return plot.legend[0]  # type: ignore[no-any-return]


# Each has something at (5, 5), or where its place is said.
PARTS: dict[str, tuple[Callable[[Any], Model], tuple[float, float]]] = {
    "box": (added(BoxAnnotation(left=4, right=6)), (5, 5)),
    "polygon": (added(PolyAnnotation(xs=[4, 6, 6], ys=[4, 4, 7])), (5.5, 5)),
    "span": (added(Span(location=5, dimension="height")), (5, 5)),
    "label": (added(Label(x=4.9, y=4.9, text="peak")), (5.1, 5.1)),
    "label of HTML": (added(HTMLLabel(x=4.9, y=4.9, text="peak")), (5.1, 5.1)),
    "legend": (the_legend, (5, 5)),
    "axis": (lambda plot: plot.xaxis[0], (5, -0.4)),
    "colour bar": (added(ColorBar(color_mapper=LinearColorMapper(palette=["red", "blue"], low=0, high=1)), "left"), (-1.5, 5)),
    "circles": (lambda plot: plot.circle([5], [5], radius=1), (5, 5)),
    "line": (lambda plot: plot.line([0, 10], [5, 5]), (5, 5)),
}


@pytest.mark.parametrize("name", PARTS)
def test_a_right_click_on_a_part_opens_its_menu(opened: Opened, name: str) -> None:
    make, (x, y) = PARTS[name]
    plot = plot_of(context_menu=Menu(items=[ActionItem(label="of the plot")]))
    plot.scatter([1], [9])
    part: Any = make(plot)
    part.context_menu = Menu(items=[ActionItem(label="of the part")])
    page, area = ready(opened, plot)
    page.mouse.click(*area.at(x / 10, y / 10), button="right")
    expect(page.get_by_role("menuitem", name="of the part")).to_be_visible()
    expect(page.get_by_role("menuitem", name="of the plot")).to_have_count(0)
    page.keyboard.press("Escape")
    page.mouse.click(*area.at(0.1, 0.9), button="right")
    expect(page.get_by_role("menuitem", name="of the plot")).to_be_visible()


def test_a_part_has_its_menu_where_the_plot_has_none(opened: Opened) -> None:
    plot = plot_of(context_menu=None)
    plot.add_layout(BoxAnnotation(left=4, right=6, context_menu=Menu(items=[ActionItem(label="of the part")])))
    page, area = ready(opened, plot)
    page.mouse.click(*area.at(0.5, 0.5), button="right")
    expect(page.get_by_role("menuitem", name="of the part")).to_be_visible()


def test_the_uppermost_part_is_asked(opened: Opened) -> None:
    plot = plot_of()
    for label in ("below", "above"):
        plot.add_layout(BoxAnnotation(left=4, right=6, context_menu=Menu(items=[ActionItem(label=label)])))
    page, area = ready(opened, plot)
    page.mouse.click(*area.at(0.5, 0.5), button="right")
    expect(page.get_by_role("menuitem", name="above")).to_be_visible()
