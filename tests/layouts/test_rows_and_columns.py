"""Rows and columns: what goes into them and what does not."""

from __future__ import annotations

import pytest

from desk.layouts import Spacer, column, row
from desk.models import Button, Column, Row, Slider
from desk.plotting import figure
from desk.properties import PropertyError


def test_components_are_given_one_by_one_or_as_a_list() -> None:
    one, other = Button(), Slider()
    assert row(one, other).children == row([one, other]).children == row(children=[one, other]).children == [one, other]


def test_rows_and_columns_are_put_into_each_other() -> None:
    slider, plot = Slider(), figure()
    layout = row(column(slider), plot, width=500)
    assert isinstance(layout, Row)
    assert isinstance(layout.children[0], Column)
    assert layout.width == 500
    assert layout.children[0].children == [slider]


def test_lists_in_lists_are_taken_apart() -> None:
    one, other, third = Button(), Button(), Spacer()
    assert column([one, [other]], third).children == [one, other, third]


def test_options_are_properties_of_the_layout() -> None:
    layout = column(Button(), sizing_mode="stretch_width", spacing=4)
    assert (layout.sizing_mode, layout.spacing) == ("stretch_width", 4)
    assert layout.children[0].sizing_mode is None


def test_what_is_no_component_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="row: only plots, widgets and layouts can be put into it, got str 'a'"):
        row(Button(), "a")


def test_components_are_given_in_one_way() -> None:
    with pytest.raises(ValueError, match=r"either one by one, or as children=|one by one, or as children="):
        row(Button(), children=[Button()])
    with pytest.raises(ValueError, match="not both"):
        Row(Button(), children=[Button()])


def test_models_take_children_by_place() -> None:
    button = Button()
    assert Column(button).children == [button]


def test_a_sizing_mode_that_there_is_not_is_refused() -> None:
    with pytest.raises(PropertyError, match=r"LayoutDOM\.sizing_mode: expected one of 'stretch_width'"):
        row(Button(), sizing_mode="stretch")


def test_children_notice_edits_in_place() -> None:
    layout = row(Button())
    calls: list[str] = []
    layout.on_change("children", lambda attr, old, new: calls.append(attr))
    layout.children[0] = Slider()
    layout.children.append(Spacer())
    assert calls == ["children", "children"]
