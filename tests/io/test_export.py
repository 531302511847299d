"""Pictures of models as files, painted by a browser without a window."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from desk.io import export_png, export_svg, get_screenshot_as_png
from desk.layouts import row
from desk.models import Div
from desk.plotting import figure
from desk.run.picture import ink, size_px
from tests.conftest import chromium_path, need


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> None:
    path = chromium_path()
    need(path, "Chromium (apt install chromium, or set DESK_CHROMIUM)")
    monkeypatch.setenv("DESK_CHROMIUM", str(path))


def plot(title: str) -> figure:
    made = figure(width=300, height=200, title=title)
    made.line([1, 2, 3], [1, 3, 2])
    return made


@pytest.mark.usefixtures("browser")
def test_a_png_is_as_large_as_its_models(tmp_path: Path) -> None:
    shown = plot("A plot")
    path = export_png(shown, filename=tmp_path / "plot.png", scale_factor=2)
    png = Path(path).read_bytes()
    width, height = size_px(png)
    assert (600, 400) <= (width, height) <= (660, 460)
    assert ink(png) > 500
    assert shown.document is None


@pytest.mark.usefixtures("browser")
def test_each_plot_is_a_file_of_svg(tmp_path: Path) -> None:
    paths = export_svg(row(plot("First"), plot("Second")), filename=tmp_path / "both.svg")
    assert [Path(path).name for path in paths] == ["both.svg", "both_1.svg"]
    texts = [Path(path).read_text() for path in paths]
    assert all(text.startswith("<svg") for text in texts)
    assert ["First" in texts[0], "Second" in texts[1]] == [True, True]
    with pytest.raises(ValueError, match="there is no plot in it"):
        export_svg(Div(text="x"), filename=tmp_path / "none.svg")


def test_without_a_browser_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DESK_CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr("desk.export.headless_browser._PLACES", {})
    with pytest.raises(RuntimeError, match="install Chromium, Chrome or Edge"):
        export_png(Div(text="x"), filename=tmp_path / "x.png")


@pytest.mark.usefixtures("browser")
def test_a_screenshot_is_an_image_of_pillows(monkeypatch: pytest.MonkeyPatch) -> None:
    if importlib.util.find_spec("PIL") is None:
        with pytest.raises(RuntimeError, match="pip install pillow"):
            get_screenshot_as_png(Div(text="x"))
    else:
        assert get_screenshot_as_png(Div(text="x", width=100), width=120, height=80).size == (120, 80)
    monkeypatch.setitem(sys.modules, "PIL", None)
    monkeypatch.setitem(sys.modules, "PIL.Image", None)
    with pytest.raises(RuntimeError, match="pip install pillow"):
        get_screenshot_as_png(Div(text="x"))
