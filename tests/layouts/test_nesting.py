"""What would stand in itself is refused where it is put there, with the way to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desk.document import Document
from desk.layouts import column, row
from desk.models import Column, Div, GridBox, GroupBox, Panel, Row, TabPanel, Tabs

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
