"""The values of widgets: which forms they take, which one they have when read, what they refuse and report."""

from __future__ import annotations

import base64
from datetime import UTC, date, datetime, time
from typing import Any

import numpy as np
import pytest

import desk.models
from desk.events import Event, EventError
from desk.models import (
    AutocompleteInput,
    BuiltinIcon,
    Button,
    CategoricalSlider,
    CheckboxGroup,
    ColorPicker,
    DatePicker,
    DateRangePicker,
    DateRangeSlider,
    DateSlider,
    DatetimePicker,
    DatetimeRangePicker,
    DatetimeRangeSlider,
    Dropdown,
    FileInput,
    HelpButton,
    MultiChoice,
    MultipleDatePicker,
    MultipleDatetimePicker,
    MultiSelect,
    NumericInput,
    PaletteSelect,
    RadioButtonGroup,
    RadioGroup,
    RangeSlider,
    Slider,
    Spinner,
    TablerIcon,
    TextAreaInput,
    TimePicker,
    Toggle,
    Tooltip,
)
from desk.models.old_spellings import OldSpelling, forget
from desk.properties import PropertyError

FEBRUARY_MS = datetime(2024, 2, 29, tzinfo=UTC).timestamp() * 1000


class TestDays:
    @pytest.mark.parametrize("given", [date(2024, 2, 29), "2024-02-29"])
    def test_of_a_picker_are_iso_text_however_they_were_given(self, given: Any) -> None:
        assert DatePicker(value=given, min_date=given).value == "2024-02-29"
        assert DateRangePicker(value=(given, "2024-03-01")).value == ("2024-02-29", "2024-03-01")
        assert MultipleDatePicker(value=[given]).value == ["2024-02-29"]

    @pytest.mark.parametrize("given", ["2024-02-30", "29.2.2024", datetime(2024, 2, 29, 12), 5, ""])
    def test_of_a_picker_are_real_ones(self, given: Any) -> None:
        with pytest.raises(PropertyError, match=r"DatePicker\.value"):
            DatePicker(value=given)

    def test_that_cannot_be_chosen_are_days_and_pairs(self) -> None:
        picker = DatePicker(disabled_dates=[date(2024, 1, 1), ("2024-02-01", date(2024, 2, 5))])
        assert picker.disabled_dates == ["2024-01-01", ("2024-02-01", "2024-02-05")]

    @pytest.mark.parametrize("given", [date(2024, 2, 29), datetime(2024, 2, 29), np.datetime64("2024-02-29"), "2024-02-29", FEBRUARY_MS])
    def test_of_a_slider_are_milliseconds_however_they_were_given(self, given: Any) -> None:
        slider = DateSlider(start=date(2024, 1, 1), end=date(2024, 12, 31), value=given)
        assert slider.value == FEBRUARY_MS
        assert slider.value_as_date == date(2024, 2, 29)
        assert slider.value_as_datetime == datetime(2024, 2, 29, tzinfo=UTC)
        assert list(slider.problems()) == []


def test_both_ends_of_a_slider_over_time_can_be_read_as_dates() -> None:
    ends = (date(2024, 2, 29), date(2024, 3, 1))
    days = DateRangeSlider(start=date(2024, 1, 1), end=date(2024, 12, 31), value=ends)
    assert days.value == (FEBRUARY_MS, FEBRUARY_MS + 86_400_000)
    assert days.value_as_date == ends
    hours = DatetimeRangeSlider(start=date(2024, 1, 1), end=date(2024, 12, 31), value=ends)
    assert hours.value_as_datetime == (datetime(2024, 2, 29, tzinfo=UTC), datetime(2024, 3, 1, tzinfo=UTC))


@pytest.mark.parametrize("given", [datetime(2024, 2, 29), date(2024, 2, 29), "2024-02-29T00:00", FEBRUARY_MS])
def test_moments_of_pickers_are_milliseconds(given: Any) -> None:
    assert DatetimePicker(value=given, max_date=given).value == FEBRUARY_MS
    assert DatetimeRangePicker(value=(given, given)).value == (FEBRUARY_MS, FEBRUARY_MS)
    assert MultipleDatetimePicker(value=[given]).value == [FEBRUARY_MS]


def test_times_of_the_day_are_times() -> None:
    assert TimePicker(value="12:30", min_time=time(8)).value == time(12, 30)
    with pytest.raises(PropertyError, match=r"TimePicker\.value"):
        TimePicker(value="25:00")


def test_a_range_slider_has_a_tuple_of_two_numbers() -> None:
    slider = RangeSlider(start=0, end=10, value=[2, 5])
    assert slider.value == (2, 5)
    with pytest.raises(PropertyError, match=r"RangeSlider\.value"):
        slider.value = (1, 2, 3)  # type: ignore[assignment]
    assert list(RangeSlider(start=0, end=1, value=(0, 4)).problems()) == ["the value 4 is not between 0 and 1"]


def test_a_throttle_of_old_is_taken_and_mentioned_once() -> None:
    forget()
    with pytest.warns(OldSpelling, match="callback_throttle has no effect; listen to value_throttled"):
        Slider(start=0, end=1, value=0, callback_throttle=200)
    assert RangeSlider(start=0, end=1, value=(0, 1), callback_throttle=200).value == (0, 1)


@pytest.mark.parametrize(
    ("given", "color"),
    [("tomato", "#ff6347"), ("#F00", "#ff0000"), ((0, 128, 255), "#0080ff"), ("#A1B2C3", "#a1b2c3")],
)
def test_a_colour_is_hexadecimal_when_read(given: Any, color: str) -> None:
    assert ColorPicker(color=given).color == color


@pytest.mark.parametrize("given", ["no colour", "#ff00", (1, 2), 5])
def test_what_is_no_colour_is_refused(given: Any) -> None:
    with pytest.raises(PropertyError, match=r"ColorPicker\.color"):
        ColorPicker(color=given)


@pytest.mark.parametrize(
    ("model", "problem"),
    [
        (CategoricalSlider(categories=["a", "b"], value="c"), "the value 'c' is not one of the categories"),
        (CheckboxGroup(labels=["a"], active=[0, 1]), "active names label 1, but there are 1 labels, counted from 0"),
        (RadioGroup(labels=["a"], active=3), "active names label 3, but there are 1 labels, counted from 0"),
        (MultiSelect(options=["a"], value=["b"]), "the value 'b' is not one of the options"),
        (MultiChoice(options=["a", ("b", "B")], value=["a", "b"], max_items=1), "2 are chosen, but max_items is 1"),
        (PaletteSelect(items=[("Grey", ["black", "white"])], value="Red"), "the value 'Red' is not one of the items"),
        (NumericInput(value=5, low=6), "the value 5 is not within its bounds"),
        (NumericInput(low=6, high=5), "low is 6 and high is 5"),
        (
            AutocompleteInput(completions=["a"], value="b"),
            "the value 'b' is not one of the completions, and restrict=True takes nothing else",
        ),
        (DateSlider(start=0, end=0, value=0), "start and end are both 0"),
    ],
    ids=lambda given: type(given).__name__ if not isinstance(given, str) else "",
)
def test_values_that_do_not_go_together_are_reported(model: Any, problem: str) -> None:
    assert list(model.problems()) == [problem]


@pytest.mark.parametrize(
    ("model", "name", "bad"),
    [
        (Spinner(), "step", 0),
        (NumericInput(), "value", "5"),
        (NumericInput(), "mode", "decimal"),
        (MultiSelect(), "value", "abc"),
        (CheckboxGroup(), "active", [-1]),
        (RadioButtonGroup(), "active", "0"),
        (TextAreaInput(), "rows", 0),
        (PaletteSelect(), "items", [("x", ["no colour"])]),
        (HelpButton(), "tooltip", "text"),
        (Button(), "icon", "settings"),
        (FileInput(), "value", b"bytes"),
    ],
)
def test_values_of_another_type_are_refused_by_name(model: Any, name: str, bad: Any) -> None:
    with pytest.raises(PropertyError, match=rf"{type(model).__name__}\.{name}|\.{name}"):
        setattr(model, name, bad)


class TestOnClick:
    def test_of_a_toggle_and_of_groups_is_told_what_is_active(self) -> None:
        heard: list[Any] = []
        toggle, group = Toggle(), CheckboxGroup(labels=["a", "b"])
        toggle.on_click(heard.append)
        group.on_click(heard.append)
        toggle.active = True
        group.active = [1]
        assert heard == [True, [1]]

    def test_wants_one_argument(self) -> None:
        with pytest.raises(ValueError, match=r"Toggle\.on_click"):
            Toggle().on_click(lambda: None)

    def test_of_a_menu_is_told_the_item_and_the_click_of_a_split_one(self) -> None:
        heard: list[Any] = []
        drop = Dropdown(menu=[("Picture", "png"), None, "svg"], split=True)
        drop.on_click(lambda event: heard.append(getattr(event, "item", "button")))
        assert drop.subscribed_events == {"button_click", "menu_item_click"}
        for name, values in (("menu_item_click", {"item": "png"}), ("button_click", {})):
            drop.trigger_event(Event.from_values(name, drop, values))
        assert heard == ["png", "button"]
        with pytest.raises(EventError, match="menu_item_click"):
            Event.from_values("menu_item_click", drop, {"item": 5})


def test_icons_take_their_name_first() -> None:
    assert BuiltinIcon("save", size=20).icon_name == "save"
    assert TablerIcon("player-play").icon_name == "player-play"
    assert Button(icon=TablerIcon(icon_name="x")).icon.icon_name == "x"  # type: ignore[union-attr]


def test_a_help_button_has_an_icon_and_a_hidden_tooltip_of_its_own() -> None:
    one, other = HelpButton(), HelpButton(tooltip=Tooltip(content="Drag.", position="right"))
    assert isinstance(one.icon, BuiltinIcon)
    assert one.icon is not other.icon
    assert one.tooltip.visible is False
    assert one.tooltip.position == "right"


def test_a_file_input_can_be_cleared() -> None:
    chosen = FileInput(filename="a.csv", mime_type="text/csv", value=base64.b64encode(b"1").decode())
    chosen.clear()
    assert (chosen.filename, chosen.mime_type, chosen.value) == ("", "", "")


def test_all_input_widgets_are_found_in_the_module_where_authors_look() -> None:
    from desk.models.widgets import inputs

    for name in inputs.__all__:
        assert getattr(inputs, name) is getattr(desk.models, name)
