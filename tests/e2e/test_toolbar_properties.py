"""Properties of tools that select, of toolbars and of range boxes: each does in the page what it says.

A case is named after the property; it fails when the property does nothing.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Page

from desk.models import (
    BoxAnnotation,
    BoxSelectTool,
    ColumnDataSource,
    CustomAction,
    CustomJS,
    HoverTool,
    LassoSelectTool,
    PanTool,
    PolyAnnotation,
    Range1d,
    RangeTool,
    SaveTool,
    TapTool,
    WheelZoomTool,
)

from .cases import Cases, Opened
from .driving import Frame, at, painted_at, press_tool
from .plotted import SOLID, drag, ends, is_red, near, plot_of, ready
from .visitor import eventually

CASES = Cases()


# -- selecting


def points(*tools: Any) -> tuple[Any, ColumnDataSource]:
    source = ColumnDataSource({"x": [2, 5, 8], "y": [5, 5, 5]})
    plot = plot_of(*tools)
    plot.scatter("x", "y", size=10, source=source)
    return plot, source


@CASES("BoxSelectTool.persistent", "BoxSelectTool.overlay.editable")
def _(opened: Opened) -> None:
    plot, source = points(BoxSelectTool(persistent=True, overlay=BoxAnnotation(editable=True, **SOLID)), WheelZoomTool())
    page, area = ready(opened, plot)
    drag(page, area.at(0.1, 0.3), area.at(0.3, 0.7))
    eventually(page, lambda: source.selected.indices == [0], "the first")
    eventually(page, lambda: is_red(page, plot, area, 1.3, 6, "overlay"), "the box stays")
    drag(page, area.at(0.2, 0.4), area.at(0.5, 0.4))
    eventually(page, lambda: source.selected.indices == [1], "the box has moved to the second")
    drag(page, area.at(0.6, 0.6), area.at(0.9, 0.6))
    eventually(page, lambda: source.selected.indices == [1, 2], "its side reaches the third")
    plot.x_range.end = 20
    eventually(page, lambda: not is_red(page, plot, area, 8, 6, "overlay"), "it goes with the data")


@CASES("LassoSelectTool.persistent", "LassoSelectTool.overlay.editable", "LassoSelectTool.continuous")
def _(opened: Opened) -> None:
    plot, source = points(LassoSelectTool(persistent=True, continuous=False, overlay=PolyAnnotation(editable=True, **SOLID)))
    page, area = ready(opened, plot)
    page.mouse.move(*area.at(0.1, 0.3))
    page.mouse.down()
    for x, y in ((0.1, 0.7), (0.3, 0.7), (0.3, 0.3)):
        page.mouse.move(*area.at(x, y), steps=3)
    painted_at(page)
    assert source.selected.indices == []
    page.mouse.up()
    eventually(page, lambda: source.selected.indices == [0], "the first, at the end")
    drag(page, area.at(0.2, 0.4), area.at(0.5, 0.4))
    eventually(page, lambda: source.selected.indices == [1], "all of it has moved")


@CASES("BoxSelectTool.mode", "BoxSelectTool.continuous", "BoxSelectTool.origin")
def _(opened: Opened) -> None:
    plot, source = points(BoxSelectTool(mode="xor", continuous=True, origin="center", dimensions="width"))
    source.selected.indices = [1]
    page, area = ready(opened, plot)
    page.mouse.move(*area.at(0.5, 0.5))
    page.mouse.down()
    page.mouse.move(*area.at(0.6, 0.5), steps=1)
    eventually(page, lambda: source.selected.indices == [], "while it is drawn")
    page.mouse.up()


@CASES("TapTool.gesture", "TapTool.modifiers", "TapTool.mode")
def _(opened: Opened) -> None:
    plot, source = points(TapTool(gesture="doubletap", modifiers={"alt": True}, mode="append"))
    source.selected.indices = [2]
    page, area = ready(opened, plot)
    page.mouse.dblclick(*area.at(0.2, 0.5))
    page.keyboard.down("Alt")
    page.mouse.click(*area.at(0.5, 0.5))
    assert source.selected.indices == [2]
    page.mouse.move(1, 1)
    page.mouse.dblclick(*area.at(0.2, 0.5))
    page.keyboard.up("Alt")
    eventually(page, lambda: source.selected.indices == [0, 2], "two clicks with the key held")


@CASES("TapTool.behavior", "TapTool.renderers", "TapTool.callback")
def _(opened: Opened) -> None:
    tap = TapTool(behavior="inspect")
    plot, source = points(tap)
    other = plot.scatter([2], [5], size=10)
    tap.renderers = [plot.renderers[0]]
    tap.callback = CustomJS(args={"range": plot.x_range, "mine": source}, code="if (cb_data.source.id === mine.id) range.end = 20")
    page, area = ready(opened, plot)
    page.mouse.click(*area.at(0.2, 0.5))
    eventually(page, lambda: plot.x_range.end == 20, "the callback has run")
    assert (source.selected.indices, other.data_source.selected.indices) == ([], [])


# -- toolbars and actions


def buttons(page: Page, plot: Any) -> list[str]:
    return [str(one.get_attribute("aria-label")) for one in at(page, plot).locator("[role=toolbar] button").all()]


@CASES("Toolbar.group", "Toolbar.group_types", "Tool.group")
def _(opened: Opened) -> None:
    tools = [HoverTool(description="first"), HoverTool(description="second"), HoverTool(description="third", group=False), PanTool(), PanTool()]
    plot = plot_of(*tools)
    page, _ = ready(opened, plot)
    assert buttons(page, plot) == ["Pan", "Pan", "first\nsecond", "third"]
    both = at(page, plot).get_by_role("button", name="first second")
    assert both.get_attribute("aria-pressed") == "true"
    both.click()
    eventually(page, lambda: both.get_attribute("aria-pressed") == "false", "both are off")
    assert at(page, plot).get_by_role("button", name="third").get_attribute("aria-pressed") == "true"
    plot.toolbar.group_types = ["pan"]
    eventually(page, lambda: buttons(page, plot) == ["Pan", "first", "second", "third"], "other ones share")
    assert at(page, plot).get_by_role("button", name="first").get_attribute("aria-pressed") == "false", "the press was for both"
    assert at(page, plot).get_by_role("button", name="second").get_attribute("aria-pressed") == "false"
    plot.toolbar.group = False
    eventually(page, lambda: len(buttons(page, plot)) == 5, "none share")


@CASES("Tool.icon", "CustomAction.disabled")
def _(opened: Opened) -> None:
    red = np.zeros((4, 4, 3), dtype="uint8")
    tools = [
        CustomAction(description="array", icon=red),
        CustomAction(description="name", icon="settings", disabled=True),
        CustomAction(description="class", icon=".mine"),
        CustomAction(description="usual"),
    ]
    plot = plot_of(*tools)
    page, _ = ready(opened, plot)
    button = lambda name: at(page, plot).get_by_role("button", name=name, exact=True)  # noqa: E731  # a name for one line
    eventually(page, lambda: button("array").locator("img").evaluate("image => image.naturalWidth") == 4, "its picture")
    eventually(page, lambda: button("class").locator(".mine").count() == 1, "its class")
    path = lambda name: button(name).locator("path").get_attribute("d")  # noqa: E731  # the same
    eventually(page, lambda: path("name") != path("usual"), "another icon")
    assert button("name").is_disabled()
    assert button("usual").is_enabled()
    usual = path("usual")
    tools[3].icon = "bold"
    eventually(page, lambda: path("usual") != usual, "an icon that Python changes")


@CASES("Toolbar.active_drag", "Toolbar.active_inspect", "Toolbar.active_tap", "Toolbar.active_scroll", "at run time")
def _(opened: Opened) -> None:
    tools: dict[str, Any] = {"drag": BoxSelectTool(), "scroll": WheelZoomTool(), "tap": TapTool(), "inspect": HoverTool()}
    labels = {"drag": "Box select", "scroll": "Wheel zoom", "tap": "Tap", "inspect": "Hover"}
    plot = plot_of(PanTool(), *tools.values(), active_drag=None, active_inspect=None, active_tap=None, active_scroll=None)
    page, _ = ready(opened, plot)
    pressed = at(page, plot).locator("[role=toolbar] [aria-pressed=true]")
    assert pressed.count() == 0
    for kind, tool in tools.items():
        setattr(plot.toolbar, f"active_{kind}", tool)
    eventually(page, lambda: {one.get_attribute("aria-label") for one in pressed.all()} == set(labels.values()), "all of them")


@CASES("Toolbar.autohide", "Toolbar.visible")
def _(opened: Opened) -> None:
    plot = plot_of(PanTool())
    plot.toolbar.autohide = True
    page, area = ready(opened, plot)
    page.mouse.move(1, 399)
    strip = at(page, plot).locator("[role=toolbar]")
    shown = lambda: strip.evaluate("strip => getComputedStyle(strip).opacity") == "1"  # noqa: E731  # a name for one line
    page.mouse.move(700, 700)
    eventually(page, lambda: not shown(), "hidden")
    page.mouse.move(*area.at(0.5, 0.5))
    eventually(page, shown, "there while the pointer is")
    plot.toolbar.visible = False
    eventually(page, lambda: not strip.is_visible(), "never")


@CASES("SaveTool.filename")
def _(opened: Opened) -> None:
    plot = plot_of(SaveTool(filename="wave"))
    page, _ = ready(opened, plot)
    with page.expect_download() as saved:
        press_tool(page, plot, "Save")
    assert saved.value.suggested_filename == "wave.png"


# -- the box that shows another plot's range


def small(opened: Opened, **options: Any) -> tuple[Page, Frame, Range1d]:
    shown = Range1d(2, 4)
    overlay = options.pop("overlay", {})
    tool = RangeTool(x_range=shown, **options)
    tool.overlay.update(**overlay)
    page, area = ready(opened, plot_of(tool))
    return page, area, shown


@CASES("RangeTool.start_gesture=pan")
def _(opened: Opened) -> None:
    page, area, shown = small(opened, start_gesture="pan")
    drag(page, area.at(0.6, 0.5), area.at(0.9, 0.6))
    eventually(page, lambda: ends(shown) == near(6, 9), "a new box")


@CASES("RangeTool.start_gesture=tap")
def _(opened: Opened) -> None:
    page, area, shown = small(opened, start_gesture="tap")
    page.mouse.click(*area.at(0.6, 0.5))
    page.mouse.move(*area.at(0.8, 0.5), steps=2)
    eventually(page, lambda: ends(shown) == near(6, 8), "it follows the pointer")
    page.mouse.click(*area.at(0.9, 0.5))
    page.mouse.move(*area.at(0.3, 0.5), steps=2)
    eventually(page, lambda: ends(shown) == near(6, 9), "and stays at the second click")
    page.mouse.click(*area.at(0.2, 0.2))
    page.mouse.move(*area.at(0.4, 0.2), steps=2)
    eventually(page, lambda: ends(shown) == near(2, 4), "another one is begun")
    page.keyboard.press("Escape")
    eventually(page, lambda: ends(shown) == near(6, 9), "and given up")
    page.mouse.move(*area.at(0.1, 0.2), steps=2)
    assert ends(shown) == near(6, 9)


@CASES("RangeTool.x_interaction")
def _(opened: Opened) -> None:
    page, area, shown = small(opened, x_interaction=False)
    drag(page, area.at(0.3, 0.5), area.at(0.6, 0.5))
    painted_at(page)
    assert ends(shown) == (2, 4)


@CASES("RangeTool.overlay.use_handles", "RangeTool.overlay.min_width", "RangeTool.overlay.symmetric")
def _(opened: Opened) -> None:
    page, area, shown = small(opened, overlay={"use_handles": True, "min_width": 1.0})
    drag(page, area.at(0.25, 0.3), area.at(0.5, 0.3))
    drag(page, area.at(0.4, 0.5), area.at(0.25, 0.5))
    eventually(page, lambda: ends(shown) == near(2, 3), "only by its handle, and no narrower than 1")


@pytest.mark.parametrize("name", CASES)
def test_a_property_does_what_it_says(opened: Opened, name: str) -> None:
    CASES[name](opened)
