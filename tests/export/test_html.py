"""A document in a file holds everything: the runtime, the models, the data."""

from __future__ import annotations

import base64
import logging
import re
from pathlib import Path

import numpy as np
import pytest

from desk.document import Document, as_curdoc
from desk.export import html_of
from desk.io import output_file, reset_output, save, show
from desk.models import Div, Slider
from desk.plotting import figure
from desk.wire import decode


def embedded(page: str) -> dict[str, object]:
    text = re.search(r'id="desk-document">([^<]*)<', page)
    assert text is not None
    document: dict[str, object] = decode(base64.b64decode(text[1])).body["document"]
    return document


def test_the_file_holds_the_models_and_their_arrays() -> None:
    plot = figure(title="saved")
    plot.line(np.arange(5.0), np.arange(5.0))
    document = Document(title="A file")
    document.add_root(plot)
    page = html_of(document)
    models = embedded(page)["models"]
    [source] = [model for model in models if model["type"] == "ColumnDataSource"]  # type: ignore[attr-defined]
    assert source["values"]["data"]["x"].tolist() == [0, 1, 2, 3, 4]
    assert "<title>A file</title>" in page


def test_nothing_in_the_file_comes_from_elsewhere() -> None:
    document = Document()
    document.add_root(Div(text="x"))
    page = html_of(document)
    assert not re.search(r'(?:src|href)="', page.split('<script type="module">')[0])


def test_text_of_the_author_cannot_leave_its_place() -> None:
    document = Document(title="</title><script>alert(1)</script>")
    document.add_root(Div(text="</script><script>alert(1)</script>"))
    page = html_of(document)
    assert page.count("<script") == 2 + page.split('<script type="module">')[1].count("<script")
    assert "<title>&lt;/title&gt;" in page


def test_the_policy_of_the_file_names_its_script_and_nothing_else() -> None:
    import hashlib

    document = Document()
    document.add_root(Div(text="x"))
    page = html_of(document)
    script = page.split('<script type="module">')[1].split("</script>")[0]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"default-src 'none'; script-src 'sha256-{digest}'" in page


def test_callbacks_that_will_not_run_are_named_in_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    slider = Slider()
    slider.on_change("value", lambda attr, old, new: None)
    document = Document()
    document.add_root(slider)
    with caplog.at_level(logging.WARNING):
        html_of(document)
    assert "do not run in a file" in caplog.text


def test_save_writes_where_output_file_said(tmp_path: Path) -> None:
    output_file(tmp_path / "plot.html", title="Mine")
    try:
        assert save(Div(text="x")) == str(tmp_path / "plot.html")
    finally:
        reset_output()
    assert "<title>Mine</title>" in (tmp_path / "plot.html").read_text()


def test_in_a_script_that_desk_runs_show_adds_and_save_is_left_out(tmp_path: Path) -> None:
    document, slider = Document(), Slider()
    with as_curdoc(document):
        output_file(tmp_path / "plot.html")
        show(slider)
        assert save(Div()) is None
    assert document.roots == [slider]
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_model_cannot_be_shown() -> None:
    with pytest.raises(ValueError, match="show: expected a model, a list of models or a Document"):
        show("plot")  # type: ignore[arg-type]


def test_a_model_can_be_saved_twice_and_then_be_shown(tmp_path: Path) -> None:
    from desk.layouts import row

    plot = figure()
    save(row(plot), tmp_path / "first.html")
    save(plot, tmp_path / "second.html")
    document = Document()
    document.add_root(plot)
    assert plot.document is document
