"""Plots of single tools in the page: made, dragged in, looked at.

plot = plot_of(PanTool())
page, area = ready(opened, plot)
drag(page, area.at(0.2, 0.5), area.at(0.4, 0.5))
"""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from desk.plotting import figure

from .cases import Opened
from .driving import Frame, at, frame, painted_at, pixel

SOLID: dict[str, Any] = {"fill_color": "red", "fill_alpha": 1.0, "line_color": None}


def plot_of(*tools: Any, **more: Any) -> Any:
    """A plot from 0 to 10 with these tools."""
    return figure(**{"width": 500, "height": 400, "x_range": (0, 10), "y_range": (0, 10), "tools": list(tools), **more})


def ready(opened: Opened, plot: Any) -> tuple[Page, Frame]:
    """Its page, when all of it is there, and where its frame is."""
    page = opened(plot)
    page.wait_for_load_state("networkidle")
    painted_at(page)
    return page, frame(page, plot)


def drag(page: Page, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Press at a place, move to another, let go."""
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(*end, steps=4)
    page.mouse.up()


def turn(page: Page, place: tuple[float, float], delta: float) -> None:
    """Turn the wheel at a place; less than 0 is away from the user."""
    page.mouse.move(*place)
    page.mouse.wheel(0, delta)


def ends(shown: Any) -> tuple[float, float]:
    """From where to where a range goes."""
    return shown.start, shown.end


def near(*values: float) -> Any:
    """Numbers that may be a pixel off."""
    return pytest.approx(values, abs=0.12)


def colour(page: Page, plot: Any, area: Frame, x: float, y: float, layer: str = "data") -> tuple[int, ...]:
    """The colour of a place in data units of 0 to 10."""
    host = at(page, plot).bounding_box()
    assert host is not None
    px, py = area.at(x / 10, y / 10)
    return pixel(page, plot, layer, px - host["x"], py - host["y"])


def is_red(page: Page, plot: Any, area: Frame, x: float, y: float, layer: str = "data") -> bool:
    """Whether a place is red."""
    return colour(page, plot, area, x, y, layer) == (255, 0, 0, 255)
