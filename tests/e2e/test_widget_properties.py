"""Properties of widgets: each does in the page what it says. What users do with widgets is in the other files.

A case is named after the property; it fails when the property does nothing.
"""

from __future__ import annotations

from datetime import time

import pytest

from desk.layouts import row
from desk.models import (
    CheckboxGroup,
    DatetimePicker,
    Div,
    MultiChoice,
    PaletteSelect,
    Slider,
    Spinner,
    Switch,
    TextAreaInput,
    TextInput,
    TimePicker,
)

from .cases import Cases, Opened
from .driving import at, heard, size, style
from .visitor import eventually

CASES = Cases()


# -- what all have


@CASES("css_classes", "styles", "stylesheets", "css_variables", "html_attributes", "html_id")
def _(opened: Opened) -> None:
    widget = TextInput(
        title="name", css_classes=["mine"], styles={"opacity": "0.5"}, stylesheets=[":host(.mine) input { color: rgb(1, 2, 3); width: var(--own); }"],
        css_variables={"--own": "77px"}, html_attributes={"data-own": "yes"}, html_id="the-one",
    )  # fmt: skip
    page = opened(widget)
    host = page.locator("#the-one")
    host.wait_for()
    assert (style(host, "opacity"), host.get_attribute("data-own")) == ("0.5", "yes")
    field = page.get_by_label("name")
    assert (style(field, "color"), size(field)[0]) == ("rgb(1, 2, 3)", 77)
    widget.css_classes = []
    eventually(page, lambda: style(field, "color") != "rgb(1, 2, 3)", "the class is gone")


@CASES("width", "height", "margin", "min_width", "max_width", "align")
def _(opened: Opened) -> None:
    tall = Div(text="tall", width=50, height=200, margin=0)
    low = [Div(text=where, width=80, height=30, margin=0, align=where) for where in ("start", "center", "end")]
    wide = Div(text="x", sizing_mode="stretch_width", max_width=111, margin=(7, 0, 0, 9))
    page = opened(row(tall, *low), wide)
    assert size(at(page, tall)) == (50, 200)
    tops = [round((at(page, one).bounding_box() or {})["y"] - (at(page, tall).bounding_box() or {})["y"]) for one in low]
    assert tops == [0, 85, 170]
    assert size(at(page, wide))[0] == 111
    assert (style(at(page, wide), "margin-top"), style(at(page, wide), "margin-left")) == ("7px", "9px")


# -- fields


@CASES("Slider.bar_color", "Slider.show_value", "Slider.tooltips")
def _(opened: Opened) -> None:
    slider = Slider(title="depth", start=0, end=10, value=4, bar_color="rgb(9, 8, 7)", show_value=False, tooltips=False)
    page = opened(slider)
    field = at(page, slider).locator(".field")
    assert style(field, "--bar") in ("rgb(9, 8, 7)", "rgb(9 8 7 / 1)", "#090807")
    assert at(page, slider).locator("output, .tip").count() == 0
    slider.update(show_value=True, tooltips=True)
    eventually(page, lambda: at(page, slider).locator("output, .tip").count() == 2, "both are there")


@CASES("Spinner.page_step_multiplier")
def _(opened: Opened) -> None:
    spinner = Spinner(title="n", value=1, step=2, page_step_multiplier=5)
    page = opened(spinner)
    page.get_by_role("spinbutton").press("PageUp")
    eventually(page, lambda: spinner.value == 11, "five steps")


@CASES("DatetimePicker.hour_increment", "DatetimePicker.minute_increment", "DatetimePicker.second_increment", "DatetimePicker.seconds", "DatetimePicker.clock")
def _(opened: Opened) -> None:
    picker = DatetimePicker(title="t", value="2024-02-14T12:00:00", hour_increment=3, minute_increment=20, second_increment=15, seconds=True, clock="12h", inline=True)
    page = opened(picker)
    for unit in ("Hour", "Minute", "Second"):
        page.get_by_role("button", name=f"{unit} up").click()
    values = [page.get_by_role("spinbutton", name=unit) for unit in ("Hour", "Minute", "Second")]
    eventually(page, lambda: [one.input_value() for one in values] == ["03", "20", "15"], "of its own steps")
    assert page.get_by_role("button", name="PM").count() == 1


@CASES("TimePicker.min_time", "TimePicker.max_time", "TimePicker.time_format")
def _(opened: Opened) -> None:
    picker = TimePicker(title="t", value=time(12, 0), min_time=time(11, 30), max_time=time(13, 0), time_format="G:i K")
    page = opened(picker)
    field = page.get_by_role("textbox", name="t", exact=True)
    assert field.input_value() == "12:00 PM"
    field.click()
    page.get_by_role("button", name="Hour down").click()
    eventually(page, lambda: picker.value == time(11, 30), "not before the earliest")


@CASES("MultiChoice.solid", "MultiChoice.delete_button", "MultiChoice.placeholder")
def _(opened: Opened) -> None:
    choice = MultiChoice(title="c", options=["a", "b"], value=["a"], solid=False, delete_button=False, placeholder="choose")
    page = opened(choice)
    chip = at(page, choice).locator(".chip")
    outlined = style(chip, "background-color")
    assert chip.locator("button").count() == 0
    choice.update(solid=True, delete_button=True)
    eventually(page, lambda: style(chip, "background-color") != outlined, "it is filled")
    assert chip.locator("button").count() == 1
    choice.value = []
    eventually(page, lambda: page.get_by_label("c").get_attribute("placeholder") == "choose", "what stands there while it is empty")


@CASES("PaletteSelect.ncols", "PaletteSelect.swatch_width", "PaletteSelect.swatch_height")
def _(opened: Opened) -> None:
    items = [(name, ["red", "blue"]) for name in "abcd"]
    choice = PaletteSelect(title="p", items=items, value="a", ncols=2, swatch_width=33, swatch_height=22)
    page = opened(choice)
    assert size(at(page, choice).locator(".palette .swatch")) == (33, 22)
    at(page, choice).locator(".palette").click()
    places = [one.bounding_box() or {} for one in page.get_by_role("option").all()]
    assert places[0]["y"] == places[1]["y"] < places[2]["y"]


@CASES("Switch.on_icon", "Switch.off_icon")
def _(opened: Opened) -> None:
    switch = Switch(on_icon="check", off_icon="x")
    page = opened(switch)
    knob = at(page, switch).locator(".knob path")
    off = knob.get_attribute("d")
    page.get_by_role("switch").click()
    eventually(page, lambda: knob.get_attribute("d") != off, "another picture")


@CASES("TextAreaInput.cols", "TextAreaInput.rows", "TextAreaInput.max_length")
def _(opened: Opened) -> None:
    small, large = TextAreaInput(title="small", cols=10, rows=2, max_length=5), TextAreaInput(title="large", cols=40, rows=8)
    page = opened(small, large)
    fields = [page.get_by_label(title) for title in ("small", "large")]
    (width, height), (wider, higher) = (size(field) for field in fields)
    assert higher > 2 * height
    assert wider > width
    fields[0].press_sequentially("1234567")
    assert fields[0].input_value() == "12345"


@CASES("CheckboxGroup.inline")
def _(opened: Opened) -> None:
    group = CheckboxGroup(labels=["a", "b"], inline=True)
    page = opened(group)
    level = lambda: len({round((one.bounding_box() or {})["y"]) for one in page.get_by_role("checkbox").all()})  # noqa: E731  # a name for one line
    eventually(page, lambda: level() == 1, "side by side")
    group.inline = False
    eventually(page, lambda: level() == 2, "below each other")


@CASES("Spinner.wheel_wait")
def _(opened: Opened) -> None:
    spinner = Spinner(title="n", value=1, wheel_wait=1)
    page = opened(spinner)
    released = heard(spinner, "value_throttled")
    page.get_by_role("spinbutton").click()
    page.mouse.wheel(0, -100)
    eventually(page, lambda: released == [2], "let go at once")


@pytest.mark.parametrize("name", CASES)
def test_a_property_does_what_it_says(opened: Opened, name: str) -> None:
    CASES[name](opened)
