"""Values of an author's own that callbacks in Python and in the page share."""

from __future__ import annotations

import pytest

from desk.core.properties import Float, List, String
from desk.document import Document
from desk.model import DataModel
from desk.models import CustomJS, Slider
from desk.properties import prop
from desk.sync import SyncSession
from desk.wire import Message, MessageType


class Params(DataModel):
    amplitude = Float(default=1.0)
    names = List(String)
    phase: float = prop(default=0.0, doc="Where it begins.")


class More(Params):
    extra = Float(default=2.0)


def test_all_that_an_author_declares_may_be_written_by_the_page() -> None:
    assert all(Params.lookup(name).from_page for name in ("amplitude", "names", "phase"))
    assert More.lookup("extra").from_page
    assert not any(Params.lookup(name).from_page for name in ("name", "tags", "subscribed_events", "js_event_callbacks"))


def test_a_class_of_an_authors_travels_as_a_type_with_its_bases() -> None:
    document, params = Document(), More(amplitude=3)
    slider = Slider()
    slider.js_on_change("value", CustomJS(args={"params": params}, code="params.extra = 5"))
    document.add_root(slider)
    sync = SyncSession(document, "s")
    sync.receive(1, Message(MessageType.HELLO, {"peer": "some-page", "revision": 0}), 0.0)
    welcome = next(item for _, item in sync.outgoing() if isinstance(item, Message)).body["document"]
    assert [(one["name"], one["bases"], sorted(one["properties"])) for one in welcome["types"]] == [
        ("Params", "DataModel", ["amplitude", "names", "phase"]),
        ("More", "Params", ["extra"]),
    ]
    assert {"id": params.id, "type": "More", "values": {"amplitude": 3.0}} in welcome["models"]

    heard: list[float] = []
    params.on_change("extra", lambda attr, old, new: heard.append(new))
    change = {"kind": "set", "model": params.id, "name": "extra", "value": 5}
    sync.receive(1, Message(MessageType.PUSH, {"seq": 1, "revision": 1, "changes": [change]}), 0.0)
    assert heard == [5]
    bad = {"kind": "set", "model": params.id, "name": "extra", "value": "much"}
    sync.receive(1, Message(MessageType.PUSH, {"seq": 2, "revision": 1, "changes": [bad]}), 0.0)
    assert params.extra == 5


def test_its_values_are_checked() -> None:
    with pytest.raises(ValueError, match=r"Params\.amplitude: expected float"):
        Params(amplitude="loud")
