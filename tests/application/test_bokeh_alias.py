"""`from bokeh...` means Desk while an app runs, and only then."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import threading
import types
from pathlib import Path

import pytest

from desk.application import Application
from desk.application.bokeh_alias import BokehAlias
from desk.document import Document


@pytest.fixture(autouse=True)
def real_bokeh_is_absent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the benchmark's extra has installed it."""
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: None if name == "bokeh" else find(name, *rest))


def run(folder: Path, text: str, *, alias_bokeh: bool = False) -> tuple[Document, object]:
    path = folder / "app.py"
    path.write_text(text)
    document = Document()
    app_run = Application.from_path(path, alias_bokeh=alias_bokeh).run(document, "one")
    app_run.end()
    return document, app_run.error


def test_a_script_written_for_bokeh_runs_unchanged(tmp_path: Path) -> None:
    document, error = run(
        tmp_path,
        "import bokeh\nfrom bokeh.models import Slider\nfrom bokeh.models.widgets import Div\n"
        "import bokeh.models.widgets as w\n"
        "import bokeh.document\nbokeh.document.curdoc().add_root(Slider())\n"
        "bokeh.document.curdoc().template_variables.update(same=w.Div is Div, module=Div.__module__)\n",
    )
    assert error is None
    assert document.template_variables["same"] is True
    assert document.template_variables["module"].startswith("desk.")


def test_both_names_are_one_module_and_it_keeps_its_own_name() -> None:
    import desk.models.widgets

    before = desk.models.widgets.__spec__
    with BokehAlias.active():
        import bokeh.models.widgets as widgets  # type: ignore[import-not-found]

        assert widgets is desk.models.widgets
        assert sys.modules["bokeh.models.widgets"] is desk.models.widgets
    assert desk.models.widgets.__spec__ is before
    assert desk.models.widgets.__name__ == "desk.models.widgets"


def test_the_names_are_gone_when_the_app_has_ended(tmp_path: Path) -> None:
    run(tmp_path, "import bokeh.models\n")
    assert not [name for name in sys.modules if name == "bokeh" or name.startswith("bokeh.")]
    with pytest.raises(ModuleNotFoundError):
        __import__("bokeh")


def test_a_callback_may_import_late(tmp_path: Path) -> None:
    path = tmp_path / "app.py"
    path.write_text(
        "from desk.document import curdoc\n"
        "def late():\n    from bokeh.models import Slider\n    return Slider\n"
        "curdoc().template_variables['late'] = late\n"
    )
    document = Document()
    app_run = Application.from_path(path).run(document, "one")
    assert document.template_variables["late"]().__name__ == "Slider"
    app_run.end()
    with pytest.raises(ModuleNotFoundError):
        document.template_variables["late"]()


def test_two_apps_share_the_alias_until_the_last_has_ended() -> None:
    BokehAlias.activate()
    BokehAlias.activate()
    BokehAlias.deactivate()
    import bokeh.models  # noqa: F401

    BokehAlias.deactivate()
    assert "bokeh" not in sys.modules


def test_a_module_that_desk_does_not_have_says_so(tmp_path: Path) -> None:
    _, error = run(tmp_path, "import bokeh.no_such_part\n")
    assert "No module named 'bokeh.no_such_part': Desk does not have it yet" in str(error)


def test_a_name_that_desk_does_not_have_says_so(tmp_path: Path) -> None:
    _, error = run(tmp_path, "x = 1\nfrom bokeh.models import NoSuchModel\n")
    assert "line 2" in str(error)
    assert "cannot import name 'NoSuchModel' from 'bokeh.models'" in str(error)
    assert "Desk does not have bokeh.models.NoSuchModel yet" in str(error)
    assert "'desk.models'" not in str(error)


@pytest.mark.parametrize("package", ["bokeh", "desk"])
def test_a_misspelled_name_is_answered_with_the_nearest_ones(tmp_path: Path, package: str) -> None:
    _, error = run(tmp_path, f"from {package}.models import Sliider\n")
    assert "did you mean Slider" in str(error)
    assert f"'{package}.models'" in str(error)


def test_a_module_of_desk_that_fails_to_import_something_is_not_called_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    with BokehAlias.active():
        monkeypatch.setattr("importlib.import_module", _fails)
        with pytest.raises(ModuleNotFoundError, match="no_such_dependency"):
            __import__("bokeh.embed_")


def _fails(name: str) -> types.ModuleType:
    raise ModuleNotFoundError("No module named 'no_such_dependency'", name="no_such_dependency")


def test_a_real_bokeh_is_left_alone_unless_the_user_says_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = types.ModuleType("bokeh")
    monkeypatch.setitem(sys.modules, "bokeh", real)
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *rest: object() if name == "bokeh" else find(name, *rest))
    text = "import bokeh\nfrom desk.document import curdoc\ncurdoc().template_variables['bokeh'] = bokeh\n"
    assert run(tmp_path, text)[0].template_variables["bokeh"] is real
    import desk

    assert run(tmp_path, text, alias_bokeh=True)[0].template_variables["bokeh"] is desk
    assert sys.modules["bokeh"] is real


def test_other_threads_see_the_alias_too() -> None:
    """A callback may hand an import to a thread."""
    seen: list[object] = []
    with BokehAlias.active():
        thread = threading.Thread(target=lambda: seen.append(__import__("bokeh.models").__name__))
        thread.start()
        thread.join(10)
    assert seen == ["desk"]


def test_a_theme_may_be_imported_from_the_file_that_declares_it(tmp_path: Path) -> None:
    document, error = run(
        tmp_path,
        "from bokeh.themes.theme import Theme\nfrom bokeh.themes import Theme as Same\n"
        "from bokeh.io import curdoc\ncurdoc().template_variables['same'] = Theme is Same\n",
    )
    assert error is None
    assert document.template_variables["same"] is True


def test_a_name_is_imported_while_another_thread_still_imports_what_it_means(tmp_path: Path) -> None:
    """In a process of its own: where the two wait for each other, nothing can be imported any more."""
    (tmp_path / "gate.py").write_text(
        "import threading\nentered, go = threading.Event(), threading.Event()\n"
    )
    (tmp_path / "slowly.py").write_text("import gate\ngate.entered.set()\ngate.go.wait(20)\nimport plain\nvalue = 1\n")
    (tmp_path / "plain.py").write_text("")
    code = f"""
import sys, threading
sys.path.insert(0, {str(tmp_path)!r})
import desk, gate
from desk.application.bokeh_alias import BokehAlias
desk.__path__.append({str(tmp_path)!r})
BokehAlias.activate()
def ours(): import desk.slowly
def authors():
    import bokeh.slowly
    print(bokeh.slowly.value)
first = threading.Thread(target=ours, daemon=True)
first.start()
assert gate.entered.wait(20)
second = threading.Thread(target=authors, daemon=True)
second.start()
def waits():
    frame = sys._current_frames().get(second.ident)
    while frame is not None and frame.f_code.co_name != "acquire":
        frame = frame.f_back
    return frame is not None
for _ in range(2000):
    if waits(): break
    second.join(0.01)
gate.go.set()
second.join(20)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=90, check=False)
    assert (done.stdout.strip(), done.stderr) == ("1", "")
