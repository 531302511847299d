"""Plots in a grid with one toolbar, in Chromium."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from desk.layouts import gridplot
from desk.plotting import figure

from .served import Served
from .visitor import Visitor, eventually


def test_one_button_switches_the_tools_of_all_plots(serve: Callable[..., Served], visit: Visitor) -> None:
    plots = [figure(tools="pan,box_zoom,reset") for _ in range(2)]
    for plot in plots:
        plot.line([0, 1], [0, 1])
    page = visit(serve(lambda document: document.add_root(gridplot([plots], width=200, height=200))))
    expect(page.get_by_role("button")).to_have_count(3)
    pan, zoom = page.get_by_role("button", name="Pan"), page.get_by_role("button", name="Box zoom")
    expect(pan).to_have_attribute("aria-pressed", "true")
    zoom.click()
    expect(zoom).to_have_attribute("aria-pressed", "true")
    expect(pan).to_have_attribute("aria-pressed", "false")
    for plot in plots:
        area = page.locator(f'[data-model="{plot.id}"]').bounding_box()
        assert area is not None
        page.mouse.move(area["x"] + 80, area["y"] + 60)
        page.mouse.down()
        page.mouse.move(area["x"] + 120, area["y"] + 120, steps=4)
        page.mouse.up()
        eventually(page, lambda plot=plot: plot.x_range.end - plot.x_range.start < 0.6, "the zoom")  # type: ignore[misc]
    page.get_by_role("button", name="Reset").click()
    for plot in plots:
        eventually(page, lambda plot=plot: plot.x_range.end - plot.x_range.start > 1, "the reset")  # type: ignore[misc]
    visit.assert_quiet()
