"""A folder as an app: its script, package, theme, hooks; what stands in it wrongly is named."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest

from desk.application import AppError, Application, RequestInfo, ServerContext, SessionContext
from desk.application.settings import AppSettings
from desk.document import Document
from desk.models import Line, Plot

SHOW = "from desk.document import curdoc\n"


def folder(path: Path, **files: str) -> Path:
    """A folder app; `main_py` is main.py, `templates__index_html` templates/index.html."""
    for name, text in files.items():
        *parents, stem = name.split("__")
        file = path.joinpath(*parents, ".".join(stem.rsplit("_", 1)))
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return path


def filled(path: Path) -> Document:
    document = Document()
    run = Application.from_path(path).run(document, "one")
    assert run.error is None, run.error
    run.end()
    return document


def test_a_package_is_executed_once_and_its_modules_are_found_by_relative_imports(tmp_path: Path) -> None:
    path = folder(tmp_path / "app", data_py="VALUES = [1, 2]", main_py=SHOW + "from .data import VALUES\nfrom . import runs\ncurdoc().title = str((VALUES, runs))")
    (path / "__init__.py").write_text("import builtins\nbuiltins.desk_test_runs = getattr(builtins, 'desk_test_runs', 0) + 1\nruns = builtins.desk_test_runs")
    application = Application.from_path(path)
    titles = []
    for number in range(2):
        document = Document()
        assert application.run(document, f"s{number}").error is None
        titles.append(document.title)
    assert titles == ["([1, 2], 1)"] * 2


def test_the_theme_of_the_folder_holds_until_the_script_sets_another(tmp_path: Path) -> None:
    theme = "attrs:\n  Line:\n    line_width: 5\n"
    make = SHOW + "from desk.plotting import figure\np = figure()\np.line([1], [2])\ncurdoc().add_root(p)\n"
    plain = filled(folder(tmp_path / "plain", main_py=make, theme_yaml=theme))
    own = filled(folder(tmp_path / "own", main_py=make + "curdoc().theme = 'caliber'", theme_yaml=theme))

    def width(document: Document) -> Any:
        return document.roots[0].renderers[0].glyph.line_width

    assert isinstance(plain.roots[0], Plot)
    assert isinstance(plain.roots[0].renderers[0].glyph, Line)
    assert (width(plain), width(own)) == (5, 1)


def test_hooks_are_called_in_order_and_share_what_they_put_into_the_server_context(tmp_path: Path) -> None:
    hooks = (
        "def on_server_loaded(server_context): server_context.said = ['loaded']\n"
        "async def on_session_created(session_context): session_context.server_context.said.append('created')\n"
        "def on_session_destroyed(session_context): session_context.server_context.said.append('destroyed')\n"
        "def on_server_unloaded(server_context): server_context.said.append('unloaded')\n"
        "def process_request(request): return {'from': request}\n"
    )
    application = Application.from_path(folder(tmp_path / "app", main_py="", app_hooks_py=hooks))
    server = ServerContext(list)
    session = SessionContext("one", RequestInfo(), server)
    application.on_server_loaded(server)
    (created,) = application.on_session_created(session)
    asyncio.run(created)  # type: ignore[arg-type]
    assert application.on_session_destroyed(session) == []
    application.on_server_unloaded(server)
    assert server.said == ["loaded", "created", "destroyed", "unloaded"]  # type: ignore[attr-defined]
    assert application.process_request("here") == {"from": "here"}


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({"main_py": "", "app_hooks_py": "def on_server_loaded(): pass"}, "on_server_loaded takes one argument"),
        ({"main_py": "", "app_hooks_py": "", "server_lifecycle_py": ""}, "two names of the same file"),
        ({"main_py": "", "app_hooks_py": "def ("}, "SyntaxError"),
        ({"main_py": "", "theme_yaml": "attrs: ["}, "theme.yaml"),
        ({"main_py": "", "theme_yaml": "attributes: {}"}, "no entry 'attributes'"),
        ({"main_py": "", "desk_toml": "[app]\nnmae = 'x'"}, "did you mean 'name'?"),
        ({"main_py": "", "desk_toml": "[app]\nname = 3"}, "app.name: expected text, got 3"),
        ({"main_py": "", "desk_toml": "[app]\nmain = 'start.py'"}, "there is no start.py"),
        ({"main_py": "", "desk_toml": "[app]\nmain = '../start.py'"}, "expected the name of a script beside it"),
        ({"main_py": "", "desk_toml": "[app]\nicon = 'x.png'"}, "there is no file 'x.png'"),
        ({"main_py": "", "desk_toml": "[window]\nwidth = 3"}, "window.width: expected 150 to 20000 pixels"),
        ({"main_py": "", "desk_toml": "[windows]"}, "did you mean 'window'?"),
        ({"main_py": "", "desk_toml": "nonsense"}, "desk.toml"),
        ({"main_ipynb": "{}"}, "is no notebook"),
    ],
)
def test_what_stands_in_a_folder_wrongly_is_named(tmp_path: Path, files: dict[str, str], words: str) -> None:
    run = Application.from_path(folder(tmp_path / "app", **files)).run(Document(), "one")
    assert run.error is not None
    assert words in f"{run.error} {run.error.file}"


def test_desk_toml_says_what_an_app_is_called_and_which_script_it_is(tmp_path: Path) -> None:
    path = folder(
        tmp_path / "app",
        desk_toml='[app]\nname = "Ada\'s Gerät"\nmain = "start.py"\n[window]\nwidth = 500\n[bundle]\ndata = ["a.csv"]',
        start_py=SHOW + "curdoc().title = 'started'",
        other_py="",
    )
    settings = AppSettings.of(path)
    assert (settings.name, settings.identifier) == ("Ada's Gerät", "ada-s-gerat-26831208")
    assert (settings.window.width, settings.window.height, settings.bundle.data) == (500, 768, ("a.csv",))
    assert filled(path).title == "started"
    assert AppSettings.of(path / "start.py").name == "Ada's Gerät"
    assert AppSettings.of(path / "other.py").name == "Other"


def test_different_names_have_different_identifiers() -> None:
    names = ["C", "C++", "C#", "Plot!", "Plot", "Анализ", "日本", "!", "Gerat", "Gerät"]
    found = [AppSettings(main=Path("/x.py"), name=name).identifier for name in names]
    assert len(set(found)) == len(names)
    assert all(re.fullmatch(r"[a-z0-9-]+", one) and one.strip("-") == one for one in found)
    assert found[0] == "c"
    assert found[1].startswith("c-")
    assert AppSettings(main=Path("/x.py"), name="Sales by week").identifier == "sales-by-week"
    assert AppSettings(main=Path("/x.py"), name="Gera\u0308t").identifier == found[-1], "the same letters"


def test_a_name_with_a_break_is_said_to_stand_in_desk_toml(tmp_path: Path) -> None:
    path = folder(tmp_path / "app", desk_toml='[app]\nname = "a\\u0000b"', main_py="")
    with pytest.raises(AppError, match=r"app\.name: expected a line of text"):
        AppSettings.of(path)


def test_a_notebook_runs_cell_after_cell_without_its_magics(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    import json

    cells = [
        "%matplotlib inline\nvalue = 7 \\\n  % 4\n!pip install x",
        "%%timeit\nvalue = 0",
        "from desk.document import curdoc\nif value:\n    %time\ncurdoc().title = str(value)",
    ]
    sources = [{"cell_type": "code", "source": text.splitlines(keepends=True)} for text in cells]
    file = tmp_path / "plot.ipynb"
    file.write_text(json.dumps({"cells": [{"cell_type": "markdown", "source": "# hi"}, *sources]}))
    assert filled(file).title == "3"
    assert [record.args[0] for record in caplog.records] == [  # type: ignore[index]
        "plot.ipynb[1]", "plot.ipynb[1]", "plot.ipynb[2]", "plot.ipynb[3]",
    ]  # fmt: skip


def test_an_error_in_a_notebook_names_its_cell_and_line(tmp_path: Path) -> None:
    file = tmp_path / "plot.ipynb"
    file.write_text('{"cells": [{"cell_type": "code", "source": "x = 1"}, {"cell_type": "code", "source": "\\n1 / 0"}]}')
    error = Application.from_path(file).run(Document(), "one").error
    assert error is not None
    assert error.headline == "plot.ipynb[2], line 2: ZeroDivisionError: division by zero"
    assert "1 / 0" in error.traceback
