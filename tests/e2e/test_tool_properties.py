"""Properties of tools that zoom and look: each does in the page what it says.

A case is named after the property; it fails when the property does nothing.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from playwright.sync_api import Page

from desk.models import (
    BoxZoomTool,
    CrosshairTool,
    GroupByName,
    HoverTool,
    LinearAxis,
    Range1d,
    WheelPanTool,
    WheelZoomTool,
    ZoomOutTool,
)

from .cases import Cases, Opened
from .driving import Frame, at, press_tool
from .plotted import colour, drag, ends, is_red, near, plot_of, ready, turn
from .visitor import eventually

CASES = Cases()


# -- zooming


def beside_the_frame(opened: Opened, own: Any, far: Any, other: Any, **options: Any) -> None:
    tool = WheelZoomTool(**options)
    plot = plot_of(tool, active_scroll=tool)
    plot.extra_x_ranges = {"far": Range1d(0, 10)}
    plot.add_layout(LinearAxis(x_range_name="far"), "below")
    plot.scatter([5], [5])
    page, area = ready(opened, plot)
    turn(page, (area.left + area.width / 2, area.top + area.height + 8), -120)
    found = lambda: [ends(shown) for shown in (plot.x_range, plot.extra_x_ranges["far"], plot.y_range)]  # noqa: E731  # a name for one line
    eventually(page, lambda: found() == [own, far, other], f"{own}, {far}, {other}")
    turn(page, area.at(0.5, 0.5), -120)
    eventually(page, lambda: found() != [own, far, other], "within the frame all are zoomed, and nothing came late")
    wanted = [ZOOMED if before is STILL else near(1.8, 8.2) for before in (own, far, other)]
    eventually(page, lambda: found() == wanted, f"{wanted}")


ZOOMED, STILL = near(1, 9), (0, 10)


@CASES("WheelZoomTool.zoom_together=none")
def _(opened: Opened) -> None:
    beside_the_frame(opened, ZOOMED, STILL, STILL, zoom_together="none")


@CASES("WheelZoomTool.zoom_together=all")
def _(opened: Opened) -> None:
    beside_the_frame(opened, ZOOMED, ZOOMED, STILL, zoom_together="all")


@CASES("WheelZoomTool.zoom_together=cross")
def _(opened: Opened) -> None:
    beside_the_frame(opened, ZOOMED, STILL, ZOOMED, zoom_together="cross")


@CASES("WheelZoomTool.zoom_on_axis")
def _(opened: Opened) -> None:
    beside_the_frame(opened, STILL, STILL, STILL, zoom_on_axis=False)


def wheel_at_a_bound(opened: Opened, keeps: bool) -> tuple[float, float]:
    tool = WheelZoomTool(maintain_focus=keeps, dimensions="width")
    plot = plot_of(tool, active_scroll=tool, x_range=Range1d(1, 9, bounds=(0, 10)))
    plot.scatter([5], [5])
    page, area = ready(opened, plot)
    turn(page, area.at(0.2, 0.5), 120)
    page.mouse.move(*area.at(0.3, 0.5))
    tool.dimensions = "height"
    turn(page, area.at(0.2, 0.5), 120)
    eventually(page, lambda: ends(plot.y_range) != (0, 10), "the other range, which has no bounds")
    return ends(plot.x_range)


@CASES("WheelZoomTool.maintain_focus=True")
def _(opened: Opened) -> None:
    assert wheel_at_a_bound(opened, True) == (1, 9)


@CASES("WheelZoomTool.maintain_focus=False")
def _(opened: Opened) -> None:
    assert wheel_at_a_bound(opened, False) == near(0.4, 10)


@CASES("ZoomOutTool.maintain_focus")
def _(opened: Opened) -> None:
    still, glides = ZoomOutTool(description="still"), ZoomOutTool(maintain_focus=False, description="glides")
    plot = plot_of(still, glides, x_range=Range1d(4, 10, bounds=(0, 10)))
    page, _ = ready(opened, plot)
    press_tool(page, plot, "still")
    assert ends(plot.y_range) == (0, 10)
    press_tool(page, plot, "glides")
    eventually(page, lambda: ends(plot.x_range) == near(3.33, 10), "it glides along the bound")


@CASES("ZoomOutTool.factor", "ZoomOutTool.dimensions")
def _(opened: Opened) -> None:
    plot = plot_of(ZoomOutTool(factor=0.5, dimensions="width", description="out"))
    page, _ = ready(opened, plot)
    press_tool(page, plot, "out")
    eventually(page, lambda: ends(plot.x_range) == near(-5, 15), "twice as much")
    assert ends(plot.y_range) == (0, 10)


@CASES("WheelZoomTool.speed", "WheelZoomTool.modifiers")
def _(opened: Opened) -> None:
    plot = plot_of(WheelZoomTool(speed=1 / 300, modifiers={"ctrl": True}))
    page, area = ready(opened, plot)
    turn(page, area.at(0.5, 0.5), -120)
    page.keyboard.down("Control")
    turn(page, area.at(0.5, 0.5), -60)
    page.keyboard.up("Control")
    eventually(page, lambda: ends(plot.x_range) == near(1, 9), "half a turn at twice the speed, once")


def curves(opened: Opened, *expected: Any, **options: Any) -> None:
    tool = WheelZoomTool(level=1, hit_test=True, dimensions="height", **options)
    plot = plot_of(tool, active_scroll=tool)
    sources = [Range1d(-1, 1) for _ in range(2)]
    for number, source in enumerate(sources):
        part = plot.subplot(x_source=plot.x_range, y_source=source, x_target=plot.x_range, y_target=Range1d(5 * number, 5 * number + 5))
        part.line([0, 10], [0, 0], line_width=5, name="a channel")
    page, area = ready(opened, plot)
    turn(page, area.at(0.5, 0.25), -120)
    eventually(page, lambda: [ends(source) for source in sources] == list(expected), f"{expected}")


@CASES("WheelZoomTool.hit_test", "WheelZoomTool.level")
def _(opened: Opened) -> None:
    curves(opened, near(-0.8, 0.8), (-1, 1))


@CASES("WheelZoomTool.hit_test_mode")
def _(opened: Opened) -> None:
    curves(opened, near(-0.8, 0.8), near(-0.8, 0.8), hit_test_mode="vline")


@CASES("WheelZoomTool.hit_test_behavior")
def _(opened: Opened) -> None:
    curves(opened, near(-0.8, 0.8), near(-0.8, 0.8), hit_test_behavior=GroupByName())


@CASES("WheelPanTool.dimension", "WheelPanTool.modifiers")
def _(opened: Opened) -> None:
    tool = WheelPanTool(dimension="height", modifiers={"shift": True})
    plot = plot_of(tool, active_scroll=tool)
    page, area = ready(opened, plot)
    turn(page, area.at(0.5, 0.5), 100)
    page.keyboard.down("Shift")
    turn(page, area.at(0.5, 0.5), 100)
    page.keyboard.up("Shift")
    eventually(page, lambda: plot.y_range.start != 0, "it has moved")
    assert abs(plot.y_range.start) < 2, "once"
    assert ends(plot.x_range) == (0, 10)


@CASES("BoxZoomTool.origin", "BoxZoomTool.dimensions")
def _(opened: Opened) -> None:
    plot = plot_of(BoxZoomTool(origin="center", dimensions="width"))
    page, area = ready(opened, plot)
    drag(page, area.at(0.5, 0.5), area.at(0.7, 0.6))
    eventually(page, lambda: ends(plot.x_range) == near(3, 7), "the box grows from its middle")
    assert ends(plot.y_range) == (0, 10)


@CASES("BoxZoomTool.match_aspect")
def _(opened: Opened) -> None:
    plot = plot_of(BoxZoomTool(match_aspect=True, dimensions="both"))
    page, area = ready(opened, plot)
    drag(page, area.at(0.2, 0.8), area.at(0.7, 0.75))
    eventually(page, lambda: ends(plot.x_range) == near(2, 7), "as wide as it was drawn")
    assert ends(plot.y_range) == near(3, 8)


# -- hovering

LINES = {"prev": "0", "next": "1", "nearest": "1", "interp": "0", "none": "0"}


def hovered(opened: Opened, hover: HoverTool, x: float = 0.6, y: float = 0.6, count: int = 1, muted: bool = False) -> tuple[Page, Any, Frame]:
    plot = plot_of(hover)
    if count == 1:
        plot.line([2, 8], [2, 8], line_width=8, muted=muted)
    else:
        plot.scatter(count * [6], count * [6], size=40)
    page, area = ready(opened, plot)
    page.mouse.move(*area.at(x, y), steps=3)
    return page, plot, area


@pytest.mark.parametrize("policy", LINES)
def test_a_line_policy_chooses_the_point_and_its_place(opened: Opened, policy: Any) -> None:
    page, plot, _ = hovered(opened, HoverTool(line_policy=policy, tooltips="$index at ($snap_x{0.0}, $snap_y{0.0})"))
    place = {"prev": "2.0, 2.0", "next": "8.0, 8.0", "nearest": "8.0, 8.0"}.get(policy, "6.0, 6.0")
    tooltip = at(page, plot).locator(".tooltip")
    eventually(page, lambda: tooltip.inner_text() == f"{LINES[policy]} at ({place})", f"{policy}")


SIDES = {"left": (-1, 0), "right": (1, 0), "above": (0, -1), "below": (0, 1), "horizontal": (-1, 0), "vertical": (0, 1)}


@pytest.mark.parametrize("side", SIDES)
def test_a_tooltip_is_on_the_side_that_is_said(opened: Opened, side: Any) -> None:
    hover = HoverTool(attachment=side, show_arrow=False, point_policy="follow_mouse", tooltips="here")
    page, plot, area = hovered(opened, hover)
    tooltip = at(page, plot).locator(".tooltip")
    tooltip.wait_for()
    box = tooltip.bounding_box()
    assert box is not None
    x, y = area.at(0.6, 0.6)
    found = (box["x"] + box["width"] / 2 - x, box["y"] + box["height"] / 2 - y)
    assert [round(np.sign(part) * (abs(part) > 12)) for part in found] == list(SIDES[side])
    assert tooltip.locator(".arrow").count() == 0


@CASES("HoverTool.limit")
def _(opened: Opened) -> None:
    page, plot, _ = hovered(opened, HoverTool(limit=30, tooltips="x"), count=40)
    entries = at(page, plot).locator(".tooltip .entry")
    eventually(page, lambda: entries.count() == 30, "as many rows as are wanted")


@CASES("HoverTool.muted_policy")
def _(opened: Opened) -> None:
    page, plot, area = hovered(opened, HoverTool(muted_policy="ignore", tooltips="x"), muted=True)
    assert at(page, plot).locator(".tooltip").count() == 0
    plot.renderers[0].muted = False
    page.mouse.move(*area.at(0.61, 0.61))
    at(page, plot).locator(".tooltip").wait_for()


@CASES("HoverTool.anchor")
def _(opened: Opened) -> None:
    plot = plot_of(HoverTool(anchor="top_right", attachment="right", tooltips="x", show_arrow=False))
    plot.rect([5], [5], 4, 4)
    page, area = ready(opened, plot)
    page.mouse.move(*area.at(0.5, 0.5), steps=3)
    tooltip = at(page, plot).locator(".tooltip")
    tooltip.wait_for()
    box = tooltip.bounding_box()
    assert box is not None
    x, y = area.at(0.7, 0.7)
    assert (box["x"], box["y"] + box["height"] / 2) == (pytest.approx(x, abs=8), pytest.approx(y, abs=3))


@CASES("HoverTool.renderers", "HoverTool.visible")
def _(opened: Opened) -> None:
    hover = HoverTool(visible=False, tooltips="$name")
    plot = plot_of(hover)
    plot.scatter([5], [5], size=40, name="one")
    hover.renderers = [plot.scatter([5], [5], size=40, name="two")]
    page, area = ready(opened, plot)
    page.mouse.move(*area.at(0.5, 0.5), steps=3)
    eventually(page, lambda: at(page, plot).locator(".tooltip").all_inner_texts() == ["two"], "of one of them")
    assert at(page, plot).get_by_role("button", name="Hover").count() == 0


@CASES("CrosshairTool.dimensions", "CrosshairTool.line_color", "CrosshairTool.line_width")
def _(opened: Opened) -> None:
    plot = plot_of(CrosshairTool(dimensions="height", line_color="red", line_width=5))
    page, area = ready(opened, plot)
    page.mouse.move(*area.at(0.5, 0.5), steps=3)
    eventually(page, lambda: is_red(page, plot, area, 5, 9, "overlay"), "an upright line")
    assert colour(page, plot, area, 9, 5, "overlay")[3] == 0


@pytest.mark.parametrize("name", CASES)
def test_a_property_does_what_it_says(opened: Opened, name: str) -> None:
    CASES[name](opened)
