"""What scripts for Bokeh's server import is there, under Bokeh's name for it."""

from __future__ import annotations

import importlib
import importlib.util
import sys
import warnings
import webbrowser
from pathlib import Path

import pytest

from desk.application.bokeh_alias import BokehAlias
from desk.application.bokeh_modules import module_for
from desk.models.old_spellings import OldSpelling

#: Modules from which public scripts import, and what.
IMPORTS = {
    "bokeh.core.properties": "expr field value",
    "bokeh.document": "Document without_document_lock",
    "bokeh.document.locking": "without_document_lock",
    "bokeh.io": "curdoc output_file output_notebook reset_output save show",
    "bokeh.io.doc": "curdoc set_curdoc",
    "bokeh.io.saving": "save",
    "bokeh.io.showing": "show",
    "bokeh.layouts": "column grid gridplot layout row",
    "bokeh.models": "CoordinateMapping GroupByModels GroupByName RELATIVE_DATETIME_CONTEXT TimedeltaAxis",
    "bokeh.models.annotations.geometry": "Band BoxAnnotation Whisker",
    "bokeh.models.annotations.labels": "Label Title",
    "bokeh.models.annotations.legends": "ColorBar Legend LegendItem",
    "bokeh.models.coordinates": "CoordinateMapping",
    "bokeh.models.formatters": "RELATIVE_DATETIME_CONTEXT",
    "bokeh.models.glyph": "Glyph XYGlyph",
    "bokeh.models.misc.group_by": "GroupByModels GroupByName",
    "bokeh.models.plots": "GridPlot Plot",
    "bokeh.models.sources": "AjaxDataSource ColumnDataSource GeoJSONDataSource",
    "bokeh.models.ui": "Tooltip UIElement",
    "bokeh.models.widgets.tables": "DataCube DataTable DateFormatter GroupingInfo HTMLTemplateFormatter NumberFormatter SelectEditor SumAggregator TableColumn",
    "bokeh.plotting": "ColumnDataSource column curdoc figure gridplot output_notebook reset_output row save show",
    "bokeh.sampledata": "",
    "bokeh.util.browser": "view",
    "bokeh.util.compiler": "CompilationError FromFile JavaScript Less TypeScript",
    "bokeh.util.dependencies": "import_optional import_required",
    "bokeh.core.validation": "silence silenced is_silenced warnings errors",
    "bokeh.core.validation.warnings": "MISSING_RENDERERS EMPTY_LAYOUT FIXED_SIZING_MODE",
    "bokeh.models.comparisons": "CustomJSCompare NanCompare",
    "bokeh.models.glyphs": "MathMLGlyph TeXGlyph",
    "bokeh.models.annotations.html": "HTMLLabel HTMLLabelSet HTMLTitle",
    "bokeh.models.annotations.html.html_annotation": "HTMLAnnotation",
    "bokeh.models.annotations.html.labels": "HTMLLabel HTMLLabelSet HTMLTitle",
    "bokeh.models.graphics": "Decoration Marking",
    "bokeh.models.textures": "CanvasTexture ImageURLTexture Texture",
    "bokeh.models.tools": "ExamineTool ToolMenu",
    "bokeh.models.util": "generate_structure_plot",
    "bokeh.models.util.structure": "generate_structure_plot",
    "bokeh.models.widgets": "Markdown Progress",
    "bokeh.models.widgets.indicators": "Indicator Progress",
    "bokeh.models.widgets.markdown": "Markdown",
    "bokeh.util.hex": "axial_to_cartesian cartesian_to_axial hexbin",
    "bokeh.settings": "settings",
    "bokeh.util.warnings": "BokehDeprecationWarning BokehUserWarning",
}


@pytest.mark.parametrize("module", IMPORTS)
def test_a_public_module_has_the_names_that_scripts_import(module: str) -> None:
    with BokehAlias.active():
        found = importlib.import_module(module)
        missing = [name for name in IMPORTS[module].split() if not hasattr(found, name)]
    assert missing == []


def test_a_module_that_desk_has_itself_is_not_looked_for_elsewhere() -> None:
    from desk.application import bokeh_modules

    for name, elsewhere in bokeh_modules._ELSEWHERE.items():
        parent = importlib.import_module(name.rpartition(".")[0].replace(".misc", ""))
        assert not _has_file(parent.__path__, name.rpartition(".")[2]), f"{name} is there: take its line out of the table"
        importlib.import_module(elsewhere)
    assert module_for("desk.io") == "desk.io"


def _has_file(folders: list[str], name: str) -> bool:
    return any(Path(folder, f"{name}.py").exists() or Path(folder, name, "__init__.py").exists() for folder in folders)


def test_a_filter_for_bokehs_deprecations_hides_what_desk_says_of_old_names() -> None:
    from desk.util.warnings import BokehDeprecationWarning

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=BokehDeprecationWarning)
        warnings.warn("an old name", OldSpelling, stacklevel=1)


class TestBrowser:
    def test_shows_files_as_such_and_pages_as_they_are(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        from desk.util.browser import view

        opened: list[tuple[str, int]] = []
        monkeypatch.setattr(webbrowser, "open", lambda url, new, autoraise: opened.append((url, new)))
        monkeypatch.chdir(tmp_path)
        view("plot.html", new="tab")
        view("http://localhost:5006/app")
        view("plot.html", browser="none")
        assert opened == [((tmp_path / "plot.html").as_uri(), 2), ("http://localhost:5006/app", 0)]

    def test_says_which_ways_there_are(self) -> None:
        from desk.util.browser import view

        with pytest.raises(ValueError, match="new is one of same, window, tab, got 'here'"):
            view("plot.html", new="here")  # type: ignore[arg-type]


class TestCodeForBokehsPage:
    def test_is_refused_where_it_stands_with_the_model_and_the_cure(self, tmp_path: Path) -> None:
        from desk.application import Application
        from desk.document import Document

        for given in ('"surface3d.ts"', 'TypeScript("export class X {}")'):
            script = tmp_path / "app.py"
            script.write_text(
                "from bokeh.models import LayoutDOM\nfrom bokeh.util.compiler import TypeScript\n"
                f"class Surface3d(LayoutDOM):\n    __implementation__ = {given}\n"
            )
            run = Application.from_path(script, alias_bokeh=True).run(Document(), "one")
            assert run.error is not None
            assert run.error.line == 3
            assert "Surface3d.__implementation__ is code for the page of Bokeh" in run.error.text
            assert '__esm__ = "surface3d.js"' in run.error.text
            run.end()

    def test_may_stand_beside_an_es_module_that_shows_the_model(self) -> None:
        from desk.models import LayoutDOM

        class Both(LayoutDOM):
            __implementation__ = "both.ts"
            __esm__ = "export function render({ el }) { el.textContent = 'both' }"

        assert Both.view_type == "Both"

    def test_keeps_its_text(self, tmp_path: Path) -> None:
        from desk.util.compiler import FromFile, TypeScript

        file = tmp_path / "a.ts"
        file.write_text("let x", "utf-8")
        assert TypeScript("let y").code == "let y"
        assert FromFile(str(file)).code == "let x"


class TestModulesThatMayBeAbsent:
    def test_are_none_or_the_error_that_the_author_wrote(self) -> None:
        from desk.util.dependencies import import_optional, import_required

        assert import_optional("json") is sys.modules["json"]
        assert import_optional("no_such_module_at_all") is None
        assert import_required("json", "") is sys.modules["json"]
        with pytest.raises(RuntimeError, match="install it"):
            import_required("no_such_module_at_all", "install it")
