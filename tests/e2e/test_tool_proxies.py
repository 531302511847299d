"""The button of several plots' tools can be pressed by Python, and Python hears of it."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page, expect

from desk.layouts import gridplot
from desk.models import ToolProxy
from desk.models.tools import BoxZoomTool, PanTool

from .cases import Opened
from .driving import at, frame, heard, painted_at
from .plotted import drag, plot_of
from .visitor import eventually


def two_plots() -> tuple[Any, Any, Any, dict[type, ToolProxy]]:
    one, other = plot_of(PanTool(), BoxZoomTool()), plot_of(PanTool(), BoxZoomTool())
    for plot in (one, other):
        plot.scatter([1], [1])
    grid = gridplot([[one, other]], width=300, height=300)
    proxies = {type(tool.tools[0]): tool for tool in grid.toolbar.tools if isinstance(tool, ToolProxy)}
    return grid, one, other, proxies


def pans(page: Page, plot: Any) -> bool:
    """Whether a drag moves the ranges and keeps their length."""
    painted_at(page)
    area = frame(page, plot)
    start, end = plot.x_range.start, plot.x_range.end
    drag(page, area.at(0.5, 0.5), area.at(0.7, 0.5))
    painted_at(page)
    page.wait_for_load_state("networkidle")
    moved = plot.x_range.start != start and abs((plot.x_range.end - plot.x_range.start) - (end - start)) < 0.01
    plot.x_range.update(start=0, end=10)
    plot.y_range.update(start=0, end=10)
    return bool(moved)


def test_a_proxy_says_whether_its_tools_are_active(opened: Opened) -> None:
    grid, _, _, proxies = two_plots()
    pan, zoom = proxies[PanTool], proxies[BoxZoomTool]
    told = heard(zoom, "active")
    page = opened(grid)
    eventually(page, lambda: pan.active, "pan is active from the beginning")
    assert not zoom.active
    at(page, grid.toolbar).get_by_role("button", name="Box zoom").click()
    eventually(page, lambda: zoom.active and not pan.active, "box zoom instead")
    eventually(page, lambda: told, "the callback in Python")
    assert told == [True]


def test_python_activates_and_lets_go_the_tools_of_all_plots(opened: Opened) -> None:
    grid, one, other, proxies = two_plots()
    pan, zoom = proxies[PanTool], proxies[BoxZoomTool]
    page = opened(grid)
    button = at(page, grid.toolbar).get_by_role("button", name="Pan", exact=True)
    eventually(page, lambda: pan.active, "pan is active")
    assert pans(page, one)
    assert pans(page, other)
    pan.active = False
    expect(button).to_have_attribute("aria-pressed", "false")
    assert not pans(page, one)
    assert not pans(page, other)
    zoom.active = True
    expect(at(page, grid.toolbar).get_by_role("button", name="Box zoom")).to_have_attribute("aria-pressed", "true")
    pan.active = True
    expect(button).to_have_attribute("aria-pressed", "true")
    eventually(page, lambda: not zoom.active, "one drag tool at a time")
    assert pans(page, other)


def test_what_the_author_has_set_is_so_at_first(opened: Opened) -> None:
    grid, _, other, proxies = two_plots()
    proxies[BoxZoomTool].active = True
    page = opened(grid)
    expect(at(page, grid.toolbar).get_by_role("button", name="Box zoom")).to_have_attribute("aria-pressed", "true")
    assert not pans(page, other)
