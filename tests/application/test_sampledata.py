"""Example data come from a package of their own, under either spelling."""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import desk.sampledata
from desk.application import Application
from desk.document import Document


@pytest.fixture
def data_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A stand-in for the package with the data, so that the test needs none of them."""
    folder = tmp_path / "packages" / "bokeh_sampledata"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text("FOLDER = __path__[0]\n")
    (folder / "rain.py").write_text("from . import FOLDER\nmm = [3, 0, 7]\n")
    (folder / "broken.py").write_text("import no_such_dependency_of_the_data\n")
    monkeypatch.syspath_prepend(str(folder.parent))
    _forget()
    yield folder
    _forget()


def _forget() -> None:
    for name in [name for name in sys.modules if name.startswith(("bokeh_sampledata", "desk.sampledata.", "bokeh.sampledata."))]:
        del sys.modules[name]
    vars(desk.sampledata).pop("rain", None)


@pytest.fixture
def no_data_package(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    class Nowhere(importlib.abc.MetaPathFinder):
        def find_spec(self, name: str, path: object = None, target: object = None) -> None:
            if name.split(".")[0] == "bokeh_sampledata":
                raise ModuleNotFoundError("No module named 'bokeh_sampledata'", name="bokeh_sampledata")

    _forget()
    find = importlib.util.find_spec
    monkeypatch.setattr(sys, "meta_path", [Nowhere(), *sys.meta_path])

    def find_others(name: str, *rest: str) -> object:
        return None if name == "bokeh_sampledata" else find(name, *rest)

    monkeypatch.setattr(importlib.util, "find_spec", find_others)
    yield
    _forget()


def run(folder: Path, text: str) -> tuple[Document, str]:
    path = folder / "app.py"
    path.write_text(text)
    document = Document()
    app_run = Application.from_path(path, alias_bokeh=True).run(document, "one")
    app_run.end()
    return document, str(app_run.error or "")


def test_a_data_set_is_one_module_under_all_its_names(data_package: Path) -> None:
    one = importlib.import_module("desk.sampledata.rain")
    assert one is importlib.import_module("bokeh_sampledata.rain")
    assert one.__name__ == "bokeh_sampledata.rain"
    assert one.__spec__ is not None
    assert one.__spec__.name == "bokeh_sampledata.rain"


def test_a_script_written_for_bokeh_finds_the_data(data_package: Path, tmp_path: Path) -> None:
    document, error = run(
        tmp_path,
        "from bokeh.sampledata.rain import mm\nfrom bokeh.sampledata import rain\nfrom bokeh.io import curdoc\n"
        "curdoc().template_variables.update(mm=mm, same=rain.mm is mm)\n",
    )
    assert error == ""
    assert document.template_variables["mm"] == [3, 0, 7]
    assert document.template_variables["same"] is True


@pytest.mark.parametrize(
    "spelling",
    ["from bokeh.sampledata.rain import mm", "from bokeh.sampledata import rain", "import desk.sampledata.rain"],
)
def test_without_the_package_the_error_says_how_to_install_it(spelling: str, no_data_package: None, tmp_path: Path) -> None:
    _, error = run(tmp_path, f"{spelling}\n")
    assert "line 1" in error
    assert "pip install bokeh_sampledata" in error
    assert error.splitlines()[-1].count("pip install") == 1


def test_a_data_set_that_there_is_none_of_is_named(data_package: Path) -> None:
    with pytest.raises(ModuleNotFoundError, match="bokeh_sampledata has no data set 'snow'"):
        importlib.import_module("desk.sampledata.snow")


def test_what_the_data_need_themselves_is_not_called_a_missing_data_set(data_package: Path) -> None:
    with pytest.raises(ModuleNotFoundError, match="no_such_dependency_of_the_data"):
        importlib.import_module("desk.sampledata.broken")
