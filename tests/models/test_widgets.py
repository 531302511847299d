"""Widgets: what they hold, what they refuse, and what they report."""

from __future__ import annotations

from typing import Any

import pytest

from desk.events import ButtonClick, Event
from desk.models import Button, Div, Select, Slider, TextInput
from desk.properties import PropertyError, UnknownPropertyError


def test_widgets_are_found_where_authors_look_for_them() -> None:
    from desk.models import widgets
    from desk.models.widgets import Slider as FromWidgets
    from desk.models.widgets.sliders import Slider as FromSliders

    assert FromWidgets is FromSliders is Slider
    assert set(widgets.__all__) <= set(dir(widgets))


class TestSlider:
    def test_refuses_text_as_a_number(self) -> None:
        with pytest.raises(PropertyError, match=r"Slider\.start: expected float, got str 'x'"):
            Slider(start="x")

    @pytest.mark.parametrize("step", [0, -1])
    def test_has_a_step_above_zero(self, step: float) -> None:
        with pytest.raises(PropertyError, match=r"Slider\.step: expected float > 0"):
            Slider(step=step)

    def test_names_an_unknown_option_with_the_nearest(self) -> None:
        with pytest.raises(UnknownPropertyError, match="Slider has no property 'vale'; did you mean value"):
            Slider(vale=3)

    @pytest.mark.parametrize(
        ("values", "problem"),
        [
            ({"start": 1, "end": 1, "value": 1}, "start and end are both 1"),
            ({"start": 0, "end": 1, "value": 4}, "the value 4 is not between 0 and 1"),
        ],
    )
    def test_reports_values_that_do_not_go_together(self, values: dict[str, Any], problem: str) -> None:
        assert list(Slider(**values).problems()) == [problem]

    def test_may_run_backwards(self) -> None:
        assert list(Slider(start=1, end=0, value=0.5).problems()) == []

    def test_tells_changes_of_its_value(self) -> None:
        slider = Slider(start=0, end=1, value=0)
        calls: list[tuple[str, Any, Any]] = []
        slider.on_change("value", lambda *change: calls.append(change))
        slider.value = 0.5
        slider.value = 0.5
        assert calls == [("value", 0, 0.5)]


class TestButton:
    def test_calls_on_click_with_the_event_or_with_nothing(self) -> None:
        button = Button(label="Go", button_type="success")
        calls: list[Any] = []
        button.on_click(lambda: calls.append("nothing"))
        button.on_click(lambda event: calls.append(event))
        event = Event.from_values("button_click", button, {})
        button.trigger_event(event)
        assert calls == ["nothing", event]
        assert isinstance(event, ButtonClick)

    def test_asks_the_page_for_clicks_only_when_somebody_listens(self) -> None:
        button = Button()
        assert button.subscribed_events == set()
        button.on_click(print)
        assert button.subscribed_events == {"button_click"}

    def test_refuses_a_type_that_there_is_not(self) -> None:
        with pytest.raises(PropertyError, match=r"ButtonLike\.button_type|Button\.button_type"):
            Button(button_type="happy")


class TestSelect:
    @pytest.mark.parametrize(
        ("options", "values"),
        [
            (["a", "b"], ["a", "b"]),
            ([("a", "Circle"), ("b", "Square")], ["a", "b"]),
            (["a", (2, "two")], ["a", 2]),
            ({"letters": ["a"], "numbers": [("1", "one")]}, ["a", "1"]),
        ],
    )
    def test_takes_texts_pairs_and_groups(self, options: Any, values: list[Any]) -> None:
        assert Select(options=options).values() == values

    def test_reports_a_value_that_is_no_option(self) -> None:
        assert list(Select(options=["a"], value="b").problems()) == ["the value 'b' is not one of the options"]

    def test_holds_plain_values_only(self) -> None:
        with pytest.raises(PropertyError, match=r"Select\.value"):
            Select(value=Div())

    def test_notices_options_that_are_added_in_place(self) -> None:
        select = Select(options=["a"])
        calls: list[str] = []
        select.on_change("options", lambda attr, old, new: calls.append(attr))
        select.options.append("b")
        assert calls == ["options"]
        assert select.values() == ["a", "b"]


def test_text_input_has_what_is_typed_and_what_is_meant() -> None:
    text = TextInput(title="name", value="a", placeholder="your name", prefix="@", suffix="!", max_length=10)
    assert (text.value, text.value_input) == ("a", "")


def test_div_shows_html_unless_told_otherwise() -> None:
    assert Div(text="<b>x</b>").render_as_text is False
