"""A document as JSON, and a document of that JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import numpy as np
import pytest

from desk.document import Document
from desk.models import Column, ColumnDataSource, CustomJS, Div, Slider
from desk.plotting import figure


def through_text(document: Document) -> Any:
    return json.loads(json.dumps(document.to_json(), allow_nan=False))


def test_a_document_of_the_json_has_the_same_models_with_their_ids() -> None:
    slider = Slider(start=0, end=3, value=1, title="amount")
    document = Document(title="Kept")
    document.add_root(Column(slider, slider))
    document.add_root(slider)
    again = Document.from_json(through_text(document))
    assert again.title == "Kept"
    assert [root.id for root in again.roots] == [root.id for root in document.roots]
    column, same = again.roots
    assert column.children == [same, same]
    assert (same.value, same.title, type(same)) == (1, "amount", Slider)
    assert same is not slider


def test_arrays_and_their_dtypes_come_back_bit_by_bit() -> None:
    data = {
        "y": np.array([0.1, np.nan, np.inf]),
        "n": np.array([2**60, 2, 3]),
        "when": np.array(["2024-05-01", "2024-05-02", "NaT"], "datetime64[us]"),
    }
    document = Document()
    document.add_root(source := ColumnDataSource(data=data))
    back = Document.from_json(through_text(document)).get_model_by_id(source.id).data
    for name, column in data.items():
        assert back[name].dtype == column.dtype
        np.testing.assert_array_equal(back[name], column)


def test_a_figure_comes_back_as_it_was() -> None:
    plot = figure(title="saved", x_axis_type="datetime")
    plot.scatter([1, 2], [3, 4], size=[5, 6], legend_label="dots")
    document = Document()
    document.add_root(plot)
    kept = through_text(document)
    assert through_text(Document.from_json(kept)) == kept


def test_the_text_alone_makes_a_document() -> None:
    document = Document()
    document.add_root(Div(text="hello"))
    assert Document.from_json_string(json.dumps(document.to_json())).roots[0].text == "hello"


def test_what_runs_at_events_of_the_document_is_kept() -> None:
    document = Document()
    document.js_on_event("document_ready", CustomJS(code="one()"))
    document.js_on_event("connection_lost", CustomJS(code="two()"))
    other = Document()
    other.js_on_event("document_ready", CustomJS(code="old()"))
    other.replace_with_json(through_text(document))
    assert sorted(model.code for model in other.models if isinstance(model, CustomJS)) == ["one()", "two()"]


def test_a_replaced_document_shows_the_new_roots_and_tells_them() -> None:
    kept = Document(title="New")
    kept.add_root(Div(text="new"))
    document = Document(title="Old")
    document.add_root(old := Div(text="old"))
    told: list[str] = []
    document.on_change(lambda change: told.append(change.kind))
    document.replace_with_json(through_text(kept))
    assert [root.text for root in document.roots] == ["new"]
    assert document.title == "New"
    assert old.document is None
    assert len(told) == 3


def test_what_is_no_document_changes_nothing() -> None:
    document = Document(title="Old")
    document.add_root(Div(text="old"))
    good = through_text(document)
    for wrong, why in [
        ({}, "'title' is missing"),
        ({**good, "arrays": "?"}, "Error"),
        ({**good, "models": [{"id": "x", "type": "Nothing", "values": {}}]}, "'Nothing'"),
        ({**good, "roots": ["missing"]}, "missing"),
        ([], "'title' is missing"),
    ]:
        with pytest.raises(ValueError, match=why):
            document.replace_with_json(wrong)  # type: ignore[arg-type]
    assert [root.text for root in document.roots] == ["old"]


def test_no_new_model_gets_an_id_that_came_from_another_program() -> None:
    code = (
        "import json\nfrom desk.document import Document\nfrom desk.models import Div\n"
        "document = Document()\n[document.add_root(Div()) for _ in range(40)]\nprint(json.dumps(document.to_json()))\n"
    )
    text = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60).stdout
    document = Document.from_json_string(text)
    ids = {root.id for root in document.roots}
    assert ids.isdisjoint({Div().id for _ in range(40)})
