"""What is in an app's document, and on what Desk stands."""

from __future__ import annotations

import json
from pathlib import Path

import desk as package

from .running_command import desk

APP = """
import numpy as np
from desk.io import curdoc
from desk.models import ColumnDataSource, Div
curdoc().title = "Said"
curdoc().add_root(Div(text="x", tags=[ColumnDataSource({"t": np.array(["2020-01-01", "NaT"], "datetime64[D]"), "v": [1.5, float("nan")]})]))
"""


def test_a_document_is_printed_as_plain_json(tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(APP)
    printed = json.loads(desk("json", "app.py", cwd=tmp_path).stdout)
    assert (printed["title"], printed["version"]) == ("Said", package.__version__)
    models = {model["type"]: model for model in printed["models"]}
    assert models["ColumnDataSource"]["values"]["data"] == {"t": [1577836800000.0, "nan"], "v": [1.5, "nan"]}
    assert models["Div"]["values"]["tags"] == [{"id": models["ColumnDataSource"]["id"]}]
    assert desk("json", "app.py", "-o", "out.json", "--indent", "1", cwd=tmp_path).returncode == 0
    assert json.loads((tmp_path / "out.json").read_text())["title"] == "Said"
    (tmp_path / "app.py").write_text("1 / 0")
    failed = desk("json", "app.py", cwd=tmp_path)
    assert failed.returncode == 1
    assert "ZeroDivisionError" in failed.stderr


def test_versions_and_the_folder_of_the_pages_files(tmp_path: Path) -> None:
    lines = desk("info", cwd=tmp_path).stdout.splitlines()
    assert lines[0].split() == ["Desk", package.__version__]
    assert any(line.startswith("tornado") for line in lines)
    assert Path(desk("info", "--static", cwd=tmp_path).stdout.strip(), "page", "index.html").is_file()
