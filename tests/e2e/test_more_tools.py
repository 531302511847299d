"""Tools beside panning and selecting: steps of zoom and pan, range boxes, crosshairs of several plots, hovering in detail, actions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from desk.document import Document
from desk.layouts import column
from desk.models import (
    BoxAnnotation,
    ColumnDataSource,
    CrosshairTool,
    CustomAction,
    CustomJS,
    CustomJSHover,
    HoverTool,
    Plot,
    Range1d,
    RangeTool,
    Span,
)
from desk.plotting import figure

from .driving import at, frame, painted_pixels, press_tool
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]


def plain(tools: Any, fill: Callable[[Any], None] = lambda plot: None) -> Callable[[Document], None]:
    def app(document: Document) -> None:
        plot = figure(width=500, height=400, x_range=(0, 10), y_range=(0, 10), tools=tools)
        plot.scatter([5], [5], size=30)
        fill(plot)
        document.add_root(plot)

    return app


def opened(serve: Serve, visit: Visitor, app: Callable[[Document], None]) -> tuple[Served, Page, Plot]:
    served = serve(app)
    page = visit(served)
    page.wait_for_load_state("networkidle")
    return served, page, served.find(Plot)


def ends(plot: Plot) -> list[float]:
    return [plot.x_range.start, plot.x_range.end, plot.y_range.start, plot.y_range.end]


STEPS = {
    "Zoom in": ("zoom_in", [0.5, 9.5, 0.5, 9.5]),
    "Zoom in (x)": ("xzoom_in", [0.5, 9.5, 0, 10]),
    "Zoom out (y)": ("yzoom_out", [0, 10, -0.556, 10.556]),
    "Pan left": ("pan_left", [-1, 9, 0, 10]),
    "Pan up": ("pan_up", [0, 10, 1, 11]),
}


@pytest.mark.parametrize("label", STEPS)
def test_a_button_zooms_or_pans_by_a_step_and_undo_takes_it_back(serve: Serve, visit: Visitor, label: str) -> None:
    tool, expected = STEPS[label]
    _, page, plot = opened(serve, visit, plain(f"{tool},undo,redo"))
    press_tool(page, plot, label)
    eventually(page, lambda: ends(plot) == pytest.approx(expected, abs=0.01), f"{ends(plot)} is {expected}")
    press_tool(page, plot, "Undo")
    eventually(page, lambda: ends(plot) == [0, 10, 0, 10], "it is as before")
    press_tool(page, plot, "Redo")
    eventually(page, lambda: ends(plot) == pytest.approx(expected, abs=0.01), "and done again")


def test_the_wheel_pans_one_range(serve: Serve, visit: Visitor) -> None:
    _, page, plot = opened(serve, visit, plain("xwheel_pan"))
    press_tool(page, plot, "Wheel pan (x)")
    page.mouse.move(*frame(page, plot).at(0.5, 0.5))
    page.mouse.wheel(0, 100)
    eventually(page, lambda: plot.x_range.start != 0 and plot.x_range.end - plot.x_range.start == pytest.approx(10), "it has moved")
    assert ends(plot)[2:] == [0, 10]


def test_a_range_box_moves_and_resizes_what_another_plot_shows(serve: Serve, visit: Visitor) -> None:
    shown = Range1d(2, 4)
    served, page, plot = opened(serve, visit, plain("pan", lambda plot: plot.add_tools(RangeTool(x_range=shown))))
    area = frame(page, plot)
    page.mouse.move(*area.at(0.3, 0.5))
    page.mouse.down()
    page.mouse.move(*area.at(0.6, 0.5), steps=4)
    page.mouse.up()
    eventually(page, lambda: (shown.start, shown.end) == pytest.approx((5, 7), abs=0.05), "the box has moved")
    assert ends(plot) == [0, 10, 0, 10], "the plot itself stays"
    page.mouse.move(*area.at(0.7, 0.5))
    page.mouse.down()
    page.mouse.move(*area.at(0.9, 0.5), steps=4)
    page.mouse.up()
    eventually(page, lambda: (shown.start, shown.end) == pytest.approx((5, 9), abs=0.05), "its right side has moved")


def test_an_editable_box_is_dragged_and_python_hears_of_it(serve: Serve, visit: Visitor) -> None:
    def fill(plot: Any) -> None:
        plot.add_layout(BoxAnnotation(left=2, right=4, bottom=2, top=4, editable=True))

    served, page, plot = opened(serve, visit, plain("pan", fill))
    box = served.find(BoxAnnotation, editable=True)
    area = frame(page, plot)
    page.mouse.move(*area.at(0.3, 0.3))
    page.mouse.down()
    page.mouse.move(*area.at(0.5, 0.6), steps=4)
    page.mouse.up()
    sides = lambda: [box.left, box.right, box.bottom, box.top]  # noqa: E731  # a name for one line
    eventually(page, lambda: sides() == pytest.approx([4, 6, 5, 7], abs=0.05), "it has moved")


def test_crosshairs_that_share_spans_are_seen_in_both_plots(serve: Serve, visit: Visitor) -> None:
    def app(document: Document) -> None:
        width, height = Span(dimension="width", line_color="red"), Span(dimension="height", line_color="red")
        plots = [figure(width=400, height=250, x_range=(0, 10), y_range=(0, 10), tools="", name=name) for name in ("one", "two")]
        for plot in plots:
            plot.scatter([5], [5])
            plot.add_tools(CrosshairTool(overlay=[width, height]))
        document.add_root(column(*plots))

    served = serve(app)
    page = visit(served)
    one, two = (served.find(Plot, name=name) for name in ("one", "two"))
    page.mouse.move(*frame(page, one).at(0.3, 0.3))
    eventually(page, lambda: painted_pixels(page, two, "overlay") > 100, "the other plot shows the lines too")
    page.mouse.move(2, 2)
    eventually(page, lambda: painted_pixels(page, two, "overlay") == 0, "and lets them go")


def rows(hover: HoverTool) -> Callable[[Document], None]:
    def app(document: Document) -> None:
        source = ColumnDataSource({"x": [5, 5, 5], "y": [5, 5, 5], "price": [2, 3, 1], "name": ["two", "three", "one"]})
        plot = figure(width=500, height=400, x_range=(0, 10), y_range=(0, 10), tools=[hover])
        plot.scatter("x", "y", size=30, source=source)
        document.add_root(plot)

    return app


@pytest.mark.parametrize(
    ("options", "names"),
    [
        ({"sort_by": "@price"}, ["one", "two", "three"]),
        ({"sort_by": [("@price", "descending")], "limit": 2}, ["three", "two"]),
        ({"filters": {"@price": CustomJS(code="return cb_data.value > 1")}}, ["two", "three"]),
        ({"formatters": {"@name": CustomJSHover(code="return value.toUpperCase() + format")}}, ["TWO", "THREE", "ONE"]),
    ],
    ids=["sorted", "limited", "filtered", "formatted"],
)
def test_a_tooltip_shows_the_rows_that_are_wanted(serve: Serve, visit: Visitor, options: dict[str, Any], names: list[str]) -> None:
    _, page, plot = opened(serve, visit, rows(HoverTool(tooltips=[("", "@name")], **options)))
    page.mouse.move(*frame(page, plot).at(0.5, 0.5), steps=3)
    tooltip = at(page, plot).locator(".tooltip")
    tooltip.wait_for()
    eventually(page, lambda: tooltip.inner_text().split() == names, f"the tooltip says {names}")


def test_two_hover_tools_show_two_tooltips_and_one_that_is_removed_shows_none(serve: Serve, visit: Visitor) -> None:
    def fill(plot: Any) -> None:
        plot.add_tools(HoverTool(tooltips=[("", "first")], name="first"), HoverTool(tooltips=[("", "second")]))

    served, page, plot = opened(serve, visit, plain("", fill))
    middle = frame(page, plot).at(0.5, 0.5)
    page.mouse.move(*middle, steps=3)
    tooltips = at(page, plot).locator(".tooltip")
    eventually(page, lambda: sorted(tooltips.all_inner_texts()) == ["first", "second"], "both are there")
    plot.remove_tools(served.find(HoverTool, name="first"))
    eventually(page, lambda: tooltips.all_inner_texts() == ["second"], "the other one stays")


def test_an_action_of_an_authors_own_runs_and_its_button_may_stay_pressed(serve: Serve, visit: Visitor) -> None:
    def fill(plot: Any) -> None:
        code = "plot.x_range.end = 20"
        plot.add_tools(CustomAction(description="Twice as much", callback=CustomJS(args={"plot": plot}, code=code), active_callback="auto"))

    served, page, plot = opened(serve, visit, plain("", fill))
    press_tool(page, plot, "Twice as much")
    eventually(page, lambda: plot.x_range.end == 20, "the callback has run")
    eventually(page, lambda: served.find(CustomAction).active, "it is active")
    button = at(page, plot).get_by_role("button", name="Twice as much", exact=True)
    eventually(page, lambda: button.get_attribute("aria-pressed") == "true", "and looks so")


EVENTS = ["tap", "doubletap", "press", "pressup", "panstart", "pan", "panend", "wheel", "mousemove", "mouseenter", "mouseleave",
          "lodstart", "lodend", "rangesupdate", "reset"]  # fmt: skip


def test_python_hears_of_every_event_that_it_asks_for(serve: Serve, visit: Visitor) -> None:
    heard: set[str] = set()

    def fill(plot: Any) -> None:
        for name in EVENTS:
            plot.on_event(name, lambda event: heard.add(event.event_name))

    _, page, plot = opened(serve, visit, plain("pan,wheel_zoom,reset", fill))
    area = frame(page, plot)
    page.mouse.move(1, 1)
    page.mouse.move(*area.at(0.5, 0.5), steps=3)
    page.mouse.dblclick(*area.at(0.5, 0.6))
    page.mouse.down()
    eventually(page, lambda: "press" in heard, "holding is heard")
    page.mouse.up()
    page.mouse.down()
    page.mouse.move(*area.at(0.6, 0.7), steps=3)
    page.mouse.up()
    press_tool(page, plot, "Wheel zoom")
    page.mouse.move(*area.at(0.5, 0.5))
    page.mouse.wheel(0, -50)
    press_tool(page, plot, "Reset")
    page.mouse.move(1, 1)
    eventually(page, lambda: heard >= set(EVENTS), f"missing: {set(EVENTS) - heard}")


def test_which_tool_is_active_first_does_not_depend_on_the_order_of_their_names(serve: Serve, visit: Visitor) -> None:
    wanted = {"box_zoom,pan": "Pan", "box_select,lasso_select": "Lasso select", "box_select,box_zoom": "Box zoom", "poly_select,tap": "Tap"}

    def app(document: Document) -> None:
        for tools in wanted:
            document.add_root(figure(width=200, height=200, tools=tools))

    served = serve(app)
    page = visit(served)
    for plot, name in zip(served.session.document.roots, wanted.values(), strict=True):
        pressed = at(page, plot).get_by_role("toolbar").get_by_role("button", pressed=True)
        assert [one.get_attribute("aria-label") for one in pressed.all()] == [name]
