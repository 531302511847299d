"""Events: their names and values, and which a page may raise on which models."""

from __future__ import annotations

from typing import Any

import pytest

from desk.events import Event, EventError, LegendItemClick, MouseWheel, Pan, Tap
from desk.models import Button, Legend, LegendItem, Plot, Slider, TextInput
from desk.plotting import figure
from desk.properties import registry

NAMES = [
    "arguments_received", "axis_click", "button_click", "cell_edit", "client_reconnected", "connection_lost", "document_ready", "doubletap",
    "legend_item_click", "lodend", "lodstart", "menu_item_click", "message_sent", "model_message",
    "mouseenter", "mouseleave", "mousemove",
    "pan", "panend", "panstart", "pinch", "pinchend", "pinchstart", "press", "pressup", "rangesupdate",
    "reset", "rotate", "rotateend", "rotatestart", "selectiongeometry", "tap", "value_submit", "wheel",
]  # fmt: skip


def test_there_are_these_events() -> None:
    assert [event.event_name for event in Event.known()] == NAMES


def test_a_page_may_raise_all_but_those_about_its_own_connection_and_about_launches() -> None:
    refused = {event.event_name for event in Event.known() if not event.from_page}
    assert refused == {"arguments_received", "connection_lost", "client_reconnected"}


def test_an_event_is_found_by_its_name() -> None:
    assert registry.find_event("tap") is Tap


def test_an_event_of_a_plot_carries_its_values() -> None:
    plot = Plot()
    event = Event.from_values(
        "pan", plot, {"sx": 1, "x": 2.5, "delta_x": 3, "direction": -1, "modifiers": {"shift": True}}
    )
    assert isinstance(event, Pan)
    assert (event.model, event.sx, event.x, event.delta_x, event.direction) == (plot, 1, 2.5, 3, -1)
    assert event.y is None
    assert event.modifiers == {"shift": True}


def test_a_figure_is_a_plot_to_its_events() -> None:
    assert isinstance(Event.from_values("wheel", figure(), {"delta": 1}), MouseWheel)


def test_a_value_may_be_a_model() -> None:
    item = LegendItem(label="sin")
    event = Event.from_values("legend_item_click", Legend(items=[item]), {"item": item})
    assert isinstance(event, LegendItemClick)
    assert event.item is item


@pytest.mark.parametrize(
    ("name", "model", "values", "text"),
    [
        ("tapp", Plot(), {}, "there is no event 'tapp'; the events are arguments_received"),
        ("tap", Slider(), {}, "tap is an event of Plot, not of Slider"),
        ("tap", None, {}, "tap is an event of Plot, not of the document"),
        ("document_ready", Button(), {}, "document_ready is an event of the document, not of Button"),
        ("tap", Plot(), {"x": {}}, r"tap\.x: expected"),
        ("tap", Plot(), {"xx": 1}, "tap has no property 'xx'"),
        ("value_submit", TextInput(), {"value": 3}, r"value_submit\.value: expected str, got int 3"),
        ("legend_item_click", Legend(), {"item": Slider()}, r"legend_item_click\.item: expected LegendItem or None"),
        ("pan", Plot(), {"direction": 5}, r"pan\.direction: expected one of -1, 1"),
        ("tap", Plot(), {"modifiers": {"meta": True}}, r"tap\.modifiers"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_reason(name: str, model: Any, values: dict[str, Any], text: str) -> None:
    with pytest.raises(EventError, match=text):
        Event.from_values(name, model, values)


def test_callbacks_are_added_by_class_or_by_name() -> None:
    plot = Plot()
    calls: list[Any] = []
    plot.on_event(Tap, lambda event: calls.append(event.x))
    plot.on_event("tap", lambda: calls.append("tapped"))
    plot.trigger_event(Tap(plot, x=1.0))
    assert calls == [1.0, "tapped"]
