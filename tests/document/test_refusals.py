"""What a document refuses changes nothing, and one callback that fails takes nothing else with it."""

from __future__ import annotations

from typing import Any

import pytest

from desk.document import Document
from desk.models import Column, ColumnDataSource, Div, Row, Slider


@pytest.fixture
def document() -> Document:
    return Document()


class TestRefusals:
    """What is refused changes nothing."""

    def test_a_graph_that_partly_belongs_elsewhere_does_not_come_in(self, document: Document) -> None:
        taken = Slider()
        Document().add_root(taken)
        free = Div()
        box = Column(children=[free, taken])
        with pytest.raises(RuntimeError, match="belongs to another document"):
            document.add_root(box)
        assert (document.roots, document.models, box.document, free.document) == ([], [], None, None)

    def test_children_that_may_not_come_in_leave_the_old_ones(self, document: Document) -> None:
        taken, old = Slider(), Div()
        Document().add_root(taken)
        box = Column(children=[old])
        document.add_root(box)
        for edit in (lambda: setattr(box, "children", [taken]), lambda: box.children.append(taken)):
            with pytest.raises(RuntimeError, match="belongs to another document"):
                edit()
        assert (box.children, old.document, len(document.models)) == ([old], document, 2)
        box.children = [Div()]
        assert old.document is None

    def test_what_a_model_does_not_take_of_a_theme_is_left_out(self, document: Document) -> None:
        slider = Slider()
        document.add_root(slider)
        for attrs in ({"foo": 1}, {"step": "x"}):
            with pytest.warns(UserWarning, match="theme: .*; it is left out"):
                document.theme = {"attrs": {"Slider": {"end": 7, **attrs}}}
        assert slider.step == 1
        assert slider.end == 7

    def test_a_model_that_leaves_a_themed_document_loses_the_theme(self, document: Document) -> None:
        document.theme = {"attrs": {"Slider": {"title": "themed"}}}
        slider = Slider()
        document.add_root(slider)
        assert slider.title == "themed"
        document.remove_root(slider)
        assert slider.title == ""

    def test_one_callback_that_raises_does_not_keep_the_others_from_running(self, document: Document) -> None:
        slider, calls = Slider(), []
        document.add_root(slider)

        def fails(attr: str, old: Any, new: Any) -> None:
            raise ValueError("first")

        slider.on_change("value", fails, lambda attr, old, new: calls.append(new))
        with pytest.raises(ValueError, match="first"):
            slider.value = 0.5
        assert calls == [0.5]

    def test_one_callback_that_raises_does_not_lose_what_was_held(self, document: Document) -> None:
        first, second, calls = Slider(), Slider(), []
        document.add_root(Row(children=[first, second]))

        def fails(attr: str, old: Any, new: Any) -> None:
            raise ValueError("held")

        first.on_change("value", fails)
        second.on_change("value", lambda attr, old, new: calls.append(new))
        document.hold()
        first.value = second.value = 0.5
        with pytest.raises(ValueError, match="held"):
            document.unhold()
        assert calls == [0.5]
        assert not document.is_held


def test_columns_of_unequal_length_are_named_by_validate(document: Document) -> None:
    source = ColumnDataSource(data={"x": [1, 2], "y": [3, 4]})
    document.add_root(source)
    source.data["y"] = [1]
    assert any("not of one length" in problem for problem in document.validate())
