"""Sliders of every kind under a user's hands: value while they move, value_throttled when they are let go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from playwright.sync_api import Locator, Page

from desk.models import (
    BasicTickFormatter,
    CategoricalSlider,
    DateRangeSlider,
    DateSlider,
    DatetimeRangeSlider,
    RangeSlider,
    Slider,
)
from desk.models.model import Model

from .driving import THUMB_PX, at, drag_slider, heard
from .visitor import eventually

Opened = Callable[..., Page]


def handle(page: Page, model: Model, which: str) -> Locator:
    return at(page, model).locator(f"[data-handle={which}]")


def drag(page: Page, model: Model, start: float, part: float, release: bool = True) -> None:
    """Press at a part of the track and move to another."""
    box = at(page, model).locator(".field").bounding_box()
    assert box is not None
    way, y = box["width"] - THUMB_PX, box["y"] + box["height"] / 2
    page.mouse.move(box["x"] + THUMB_PX / 2 + start * way, y)
    page.mouse.down()
    page.mouse.move(box["x"] + THUMB_PX / 2 + part * way, y, steps=6)
    if release:
        page.mouse.up()


def test_a_range_slider_moves_the_handle_that_is_dragged(opened: Opened) -> None:
    slider = RangeSlider(title="range", start=0, end=10, step=1, value=(2, 8))
    moves, releases = heard(slider, "value"), heard(slider, "value_throttled")
    page = opened(slider)
    drag(page, slider, 0.8, 0.6, release=False)
    eventually(page, lambda: slider.value == (2, 6), "the upper end")
    assert moves[-1] == (2, 6)
    assert isinstance(moves[-1], tuple)
    assert releases == []
    page.mouse.up()
    eventually(page, lambda: releases == [(2, 6)], "letting go")
    drag(page, slider, 0.2, 0.95)
    eventually(page, lambda: slider.value_throttled == (6, 6), "a handle stops at the other one")
    drag(page, slider, 0.6, 0.3)
    eventually(page, lambda: slider.value == (3, 6), "of two at one place the one goes that can")


def test_a_range_slider_moves_both_ends_between_the_handles_and_calls_the_nearer_one_elsewhere(opened: Opened) -> None:
    slider = RangeSlider(start=0, end=10, step=1, value=(2, 5))
    page = opened(slider)
    drag(page, slider, 0.35, 0.65)
    eventually(page, lambda: slider.value == (5, 8), "both ends")
    drag(page, slider, 0.1, 0.1)
    eventually(page, lambda: slider.value == (1, 8), "the lower handle comes")
    drag(page, slider, 1.0, 1.0)
    eventually(page, lambda: slider.value == (1, 10), "the upper handle comes")


@pytest.mark.parametrize(("direction", "right"), [("ltr", (4, 8)), ("rtl", (2, 8))])
def test_the_keys_move_a_handle_and_let_go_when_they_are_lifted(opened: Opened, direction: Any, right: Any) -> None:
    slider = RangeSlider(title="range", start=0, end=10, step=1, value=(3, 8), direction=direction)
    releases = heard(slider, "value_throttled")
    page = opened(slider)
    low, high = handle(page, slider, "low"), handle(page, slider, "high")
    low.press("ArrowRight")
    eventually(page, lambda: releases == [right], "an arrow")
    high.press("End")
    eventually(page, lambda: slider.value == (right[0], 10), "End")
    high.press("PageDown")
    eventually(page, lambda: slider.value == (right[0], 9), "Page Down goes a tenth")
    low.press("Home")
    eventually(page, lambda: slider.value == (0, 9), "Home")
    low.press("ArrowUp")
    eventually(page, lambda: slider.value == (1, 9), "up is more in either direction")


def test_the_handles_say_what_they_are(opened: Opened) -> None:
    slider = RangeSlider(title="range", start=0, end=10, step=1, value=(3, 8), format="0.0")
    page = opened(slider)
    low = page.get_by_role("slider", name="range: from")
    assert low.get_attribute("aria-valuetext") == "3.0"
    assert low.get_attribute("aria-valuemax") == "8"
    page.get_by_text("3.0 .. 8.0").wait_for()
    slider.value = (4, 9)
    page.get_by_text("4.0 .. 9.0").wait_for()


def test_a_standing_range_slider_grows_upwards(opened: Opened) -> None:
    slider = RangeSlider(start=0, end=10, step=1, value=(2, 8), orientation="vertical", height=240, width=60)
    page = opened(slider)
    field = at(page, slider).locator(".field").bounding_box()
    low, high = (handle(page, slider, which).bounding_box() for which in ("low", "high"))
    assert field
    assert low
    assert high
    assert high["y"] < low["y"]
    page.mouse.move(low["x"] + 9, low["y"] + 9)
    page.mouse.down()
    page.mouse.move(low["x"] + 9, field["y"] + field["height"], steps=4)
    page.mouse.up()
    eventually(page, lambda: slider.value == (0, 8), "down is less")


def test_a_disabled_range_slider_stays(opened: Opened) -> None:
    slider, other = RangeSlider(start=0, end=10, value=(2, 8), disabled=True), RangeSlider(start=0, end=10, value=(2, 8))
    page = opened(slider, other)
    for one in (slider, other):
        drag(page, one, 0.8, 0.6)
    eventually(page, lambda: other.value == (2, 6), "the other one")
    assert slider.value == (2, 8)


def test_a_date_slider_tells_milliseconds_of_whole_days(opened: Opened) -> None:
    slider = DateSlider(title="day", start=date(2024, 1, 1), end=date(2024, 1, 11), value=date(2024, 1, 3))
    moves, releases = heard(slider, "value"), heard(slider, "value_throttled")
    page = opened(slider)
    shown = at(page, slider).locator(".value")
    assert shown.text_content() == "03 Jan 2024"
    drag_slider(page, slider, 0.47)
    eventually(page, lambda: releases, "letting go")
    assert slider.value_as_datetime == datetime(2024, 1, 6, tzinfo=UTC)
    assert releases == [moves[-1]]
    assert isinstance(releases[0], int | float)
    assert shown.text_content() == "06 Jan 2024"


def test_sliders_over_time_tell_both_ends(opened: Opened) -> None:
    days = DateRangeSlider(start=date(2024, 1, 1), end=date(2024, 1, 11), value=(date(2024, 1, 3), date(2024, 1, 9)))
    hours = DatetimeRangeSlider(
        start=datetime(2024, 1, 1), end=datetime(2024, 1, 1, 10), value=(datetime(2024, 1, 1, 2), datetime(2024, 1, 1, 8)), format="%H:%M"
    )
    page = opened(days, hours)
    page.get_by_text("03 Jan 2024 .. 09 Jan 2024").wait_for()
    drag(page, days, 0.8, 0.6)
    eventually(page, lambda: days.value_as_date == (date(2024, 1, 3), date(2024, 1, 7)), "the last day")
    drag(page, hours, 0.2, 0.4)
    page.get_by_text("04:00 .. 08:00").wait_for()
    eventually(page, lambda: hours.value_throttled == hours.value, "letting go")


def test_a_categorical_slider_tells_words(opened: Opened) -> None:
    slider = CategoricalSlider(title="size", categories=["small", "medium", "large"], value="large")
    releases = heard(slider, "value_throttled")
    page = opened(slider)
    control = page.get_by_label("size")
    assert control.get_attribute("aria-valuetext") == "large"
    control.press("ArrowLeft")
    eventually(page, lambda: slider.value == "medium" and releases == ["medium"], "one word less")


def test_a_formatter_writes_the_value_and_a_tip_follows_the_handle(opened: Opened) -> None:
    slider = Slider(title="n", start=0, end=1, step=0.1, value=0.5, format=BasicTickFormatter(precision=3), show_value=False)
    page = opened(slider)
    control, tip = at(page, slider).locator("input"), at(page, slider).locator(".tip")
    assert control.get_attribute("aria-valuetext") == "0.500"
    assert not tip.is_visible()
    drag(page, slider, 0.5, 0.7, release=False)
    tip.wait_for(state="visible")
    assert tip.text_content() == "0.700"
    page.mouse.up()
    tip.wait_for(state="hidden")
    slider.tooltips = False
    eventually(page, lambda: tip.count() == 0, "no tips")
