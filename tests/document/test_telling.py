"""A document tells its changes to objects, hears messages of pages; and a default that nobody reads is never made."""

from __future__ import annotations

from typing import Any

import pytest

from desk.document import Document
from desk.events import MessageSent
from desk.models import ColumnDataSource, Slider, Title
from desk.plotting import figure
from desk.properties import HasProps, prop


@pytest.fixture
def document() -> Document:
    return Document()


class TestTelling:
    def test_an_object_is_told_changes_by_the_methods_that_it_has(self, document: Document) -> None:
        told: list[str] = []
        names = "changed patched model_changed message_sent".split()
        methods = {f"_document_{name}": lambda self, change, name=name: told.append(name) for name in names}
        methods |= {name: lambda self, change, name=name: told.append(name) for name in ("_column_data_changed", "_columns_streamed", "_columns_patched")}
        receiver = type("Receiver", (), methods)()
        source, slider = ColumnDataSource(data={"x": [1, 2]}), Slider()
        document.add_root(slider)
        document.add_root(source)
        document.on_change_dispatch_to(receiver)
        document.on_change_dispatch_to(receiver)
        slider.value = 0.5
        source.stream({"x": [3]})
        source.patch({"x": [(0, 9)]})
        source.data["x"] = [1, 2, 3]
        document.set_title("other")
        document.send_message("kind", 1)
        kinds = [name for name in told if name not in ("changed", "patched")]
        assert kinds == ["model_changed", "_columns_streamed", "_columns_patched", "_column_data_changed", "message_sent"]
        assert told.count("changed") == told.count("patched") == 6
        document.remove_on_change(receiver)
        slider.value = 0.25
        assert told.count("changed") == 6

    def test_an_object_without_these_methods_hears_nothing(self, document: Document) -> None:
        document.on_change_dispatch_to(object())
        document.title = "other"

    def test_a_message_goes_to_who_hears_its_type(self, document: Document) -> None:
        heard: list[Any] = []
        callback = lambda data: heard.append(data)  # noqa: E731
        document.on_message("a", callback, callback)
        document.trigger_event(MessageSent(msg_type="a", msg_data={"n": 1}))
        document.trigger_event(MessageSent(msg_type="b"))
        document.remove_on_message("a", callback)
        document.trigger_event(MessageSent(msg_type="a"))
        assert heard == [{"n": 1}]
        with pytest.raises(ValueError, match="does not hear messages of type 'a'"):
            document.remove_on_message("a", callback)
        with pytest.raises(ValueError, match=r"must take \(msg_data\)"):
            document.on_message("a", lambda: None)


class TestDefaults:
    def test_a_default_that_is_replaced_before_anybody_read_it_is_never_made(self) -> None:
        made: list[str] = []

        class Owner(HasProps):
            part: Any = prop(factory=lambda: made.append("part") or "default")
            heard: Any = prop(factory=lambda: made.append("heard") or "default")

        owner = Owner(part="own")
        assert (owner.part, made) == ("own", [])
        del owner.part
        assert (owner.part, made) == ("default", ["part"])

    def test_who_listens_hears_the_default_that_was_before(self) -> None:
        heard: list[Any] = []
        plot = figure()
        plot.on_change("title", lambda attr, old, new: heard.append((type(old), new.text)))
        plot.title = "new"
        assert heard == [(Title, "new")]
