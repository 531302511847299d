"""What would stand in itself is refused where it is put there, with the way to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desk.document import Document
from desk.layouts import column, row
from desk.models import Column, Dialog, Div, GridBox, GroupBox, Panel, Row, Slider, TabPanel, Tabs, dom

WAYS: dict[str, Callable[[Column], Any]] = {
    "itself": lambda outer: setattr(outer, "children", [outer]),
    "a row": lambda outer: setattr(outer, "children", [Row(children=[Div(), outer])]),
    "appended": lambda outer: outer.children.append(row(outer)),
    "at a place": lambda outer: outer.children.__setitem__(0, row(outer)),
    "a grid": lambda outer: outer.children.append(GridBox(children=[(outer, 0, 0)])),
    "a group": lambda outer: outer.children.append(GroupBox(child=outer)),
    "tabs": lambda outer: outer.children.append(Tabs(tabs=[TabPanel(child=column(outer))])),
    "over it": lambda outer: setattr(outer, "elements", [Panel(elements=[outer])]),
}


@pytest.mark.parametrize("name", WAYS)
@pytest.mark.parametrize("shown", [False, True])
def test_a_layout_is_not_put_into_itself(name: str, shown: bool) -> None:
    inside = Div()
    outer = Column(children=[inside])
    if shown:
        Document().add_root(outer)
    with pytest.raises(ValueError, match=r"^Column\.\w+: Column\(id='\w+', \.\.\.\) would stand in itself \(Column > .*Column\); "):
        WAYS[name](outer)
    assert outer.children == [inside]
    assert outer.elements == []


def test_a_tab_does_not_hold_its_tabs() -> None:
    tabs = Tabs(tabs=[TabPanel(title="one")])
    with pytest.raises(ValueError, match=r"TabPanel > Tabs > TabPanel\); take it out of Tabs"):
        tabs.tabs[0].child = tabs


def test_one_component_in_two_places_is_no_ring() -> None:
    inside = Div()
    outer = column(row(inside), row(inside))
    outer.children.append(row(inside))
    assert len(outer.children) == 3


def test_dialogs_and_elements_of_html_are_no_exception() -> None:
    inner = Column()
    dialog = Dialog(content=inner)
    with pytest.raises(ValueError, match="would stand in itself"):
        inner.children.append(dialog)
    outer = dom.Div(children=[(span := dom.Span())])
    with pytest.raises(ValueError, match="would stand in itself"):
        span.children = [outer]


def test_making_deep_layouts_looks_at_nothing_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    monkeypatch.setattr("desk.models.ui.nesting._kept", lambda model, name: looked.append(name))
    layout = Column(children=[Slider(start=0, end=1, value=0)])
    for _ in range(100):
        layout = Column(children=[layout])
    assert looked == []
