"""The picture of what a model is made of has each model once, in the column of its distance, and a line for each reference."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from playwright.sync_api import expect

from desk.models import DataTable, LabelSet, MultiLine, Plot, Row, Slider
from desk.models.model import Model, walk
from desk.models.util.structure import generate_structure_plot
from desk.plotting import figure
from tests.e2e.cases import Opened
from tests.e2e.driving import at
from tests.e2e.plotted import ready


def parts(shown: Model) -> tuple[Any, Any, Any]:
    plot, table = shown.children  # type: ignore[attr-defined]
    lines, points = plot.renderers
    return lines.data_source.data, points.data_source.data, table.source.data


def test_each_model_is_there_once_and_each_reference_is_a_line() -> None:
    plot = figure()
    plot.line([1, 2], [1, 2])
    lines, nodes, rows = parts(generate_structure_plot(plot))
    models = list(walk(plot))
    assert sorted(nodes["id"]) == sorted(model.id for model in models)
    assert len(lines["xs"]) == sum(len([*model.references()]) for model in models)
    assert rows["id"].count(plot.id) == len(plot.properties())
    places = list(zip(nodes["x"], nodes["y"], strict=True))
    assert len(set(places)) == len(models)
    assert places[nodes["id"].index(plot.id)] == (0, 0)


def test_what_is_held_is_one_column_further() -> None:
    slider = Slider()
    lines, nodes, _ = parts(generate_structure_plot(Row(children=[Row(children=[slider])])))
    assert [nodes["x"][nodes["model"].index(name)] for name in ("Row", "Slider")] == [0, 2]
    assert all(second - first == 1 for line in lines["xs"] for first, second in pairwise(line))
    assert lines["property"] == ["children", "children"]


def test_rings_of_references_are_drawn_too() -> None:
    one, other = Slider(), Slider()
    one.js_link("value", other, "value")
    other.js_link("value", one, "value")
    lines, nodes, _ = parts(generate_structure_plot(one))
    assert set(nodes["model"]) == {"Slider", "CustomJS"}
    assert len(lines["xs"]) == 4


def test_a_click_on_a_model_lists_its_properties(opened: Opened) -> None:
    slider = Slider(title="of a slider", name="mine")
    shown = generate_structure_plot(Row(children=[slider]))
    plot, table = shown.select_one(Plot), shown.select_one(DataTable)
    assert isinstance(plot, Plot)
    assert shown.select_one(LabelSet) is not None
    assert shown.select_one(MultiLine) is not None
    assert table is not None
    page, area = ready(lambda _: opened(shown), plot)
    expect(at(page, table)).to_contain_text("aspect_ratio")
    expect(at(page, table)).to_contain_text("children")
    start, end = plot.x_range.start, plot.x_range.end
    page.mouse.click(*area.at((1 - start) / (end - start), 0.5))
    expect(at(page, table)).not_to_contain_text("children")
    expect(at(page, table)).to_contain_text("bar_color")
