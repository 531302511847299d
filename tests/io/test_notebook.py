"""`show` in a notebook's kernel: below the cell, alive, and seen by the notebook's own page only."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from desk.document import Document
from desk.io import install_notebook_hook, output_notebook, push_notebook, reset_output, show
from desk.io.notebook import shows_in_notebook
from desk.models import Div, Slider
from desk.run import notebook
from tests.e2e.other_site import other_site
from tests.e2e.visitor import Visitor


@pytest.fixture
def cells(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What stands below the cells of a kernel; IPython as far as it is needed."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    below: list[str] = []
    display = SimpleNamespace(HTML=lambda text: text, display=below.append)
    kernel = SimpleNamespace(kernel=object())
    monkeypatch.setitem(sys.modules, "IPython", SimpleNamespace(get_ipython=lambda: kernel, display=display))  # type: ignore[arg-type]
    try:
        yield below
    finally:
        reset_output()
        notebook.stop()


def test_models_stand_below_the_cell_and_live(cells: list[str], visit: Visitor) -> None:
    slider, text = Slider(start=0, end=9, step=1, value=1, title="n"), Div(text="nothing yet")
    slider.on_change("value", lambda attr, old, new: setattr(text, "text", f"kernel {new:g}"))
    with other_site({}) as site:
        output_notebook()
        handle = show(slider, notebook_handle=True, notebook_url=f"http://localhost:{site.port}")
        show(text, notebook_url=f"localhost:{site.port}")
        assert handle is not None
        assert handle.document.roots == [slider]
        site.pages["/"] = "".join(cells)
        page = visit(site.url(), wait=False)
        page.frame_locator("iframe >> nth=0").get_by_role("slider").press("ArrowRight")
        page.frame_locator("iframe >> nth=1").get_by_text("kernel 2").wait_for(state="attached")
        text.text = "from the next cell"
        push_notebook(handle=handle)
        page.frame_locator("iframe >> nth=1").get_by_text("from the next cell").wait_for(state="attached")


def test_an_app_below_a_cell_has_a_session_of_its_own(cells: list[str], visit: Visitor) -> None:
    def app(document: Document) -> None:
        document.add_root(Div(text="an app"))

    with other_site({}) as site:
        output_notebook()
        show(app, notebook_url=f"localhost:{site.port}")
        site.pages["/"] = cells[0]
        visit(site.url(), wait=False).frame_locator("iframe").get_by_text("an app").wait_for(state="attached")


def test_elsewhere_output_notebook_changes_nothing(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    import logging

    with caplog.at_level(logging.INFO):
        output_notebook()
    assert not shows_in_notebook()
    assert "this is no notebook's kernel" in caplog.text
    shown: list[Any] = []
    monkeypatch.setattr("desk.run.show_document", shown.append)
    show(Div(text="x"))
    assert len(shown) == 1


def test_a_hook_of_another_notebook_is_loaded_and_shows_models_and_apps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk.io.notebook._State.hooks", {})
    heard: list[tuple[str, Any]] = []
    install_notebook_hook(
        "other",
        lambda resources, verbose, hide_banner, load_timeout: heard.append(("load", load_timeout)),
        lambda obj, state, handle: heard.append(("doc", obj)) or "handle" if handle else None,
        lambda app, state, notebook_url, **_: heard.append(("app", notebook_url)),
    )
    div = Div(text="x")
    app = lambda document: None  # noqa: E731
    try:
        output_notebook(notebook_type="other", load_timeout=7)
        assert show(div, notebook_handle=True) == "handle"
        show(app, notebook_url="localhost:1")
    finally:
        reset_output()
    assert heard == [("load", 7), ("doc", div), ("app", "localhost:1")]
    assert not shows_in_notebook()


def test_a_notebook_without_a_hook_and_a_name_that_is_taken_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk.io.notebook._State.hooks", {})
    with pytest.raises(RuntimeError, match=r"no notebook of type 'other' is known \(there are 'jupyter'\)"):
        output_notebook(notebook_type="other")
    with pytest.raises(RuntimeError, match="a hook for 'jupyter' already; overwrite=True"):
        install_notebook_hook("jupyter", print, print, print)
