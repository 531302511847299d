"""From an order to PyInstaller's arguments, and what is pruned of what it collects."""

from __future__ import annotations

import ast
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from desk.bundle import hooks
from desk.bundle.contents import contents_of
from desk.bundle.freezing import Frozen
from desk.bundle.order import Order
from desk.bundle.pruning import is_shared_library, is_wanted, prune
from desk.bundle.recipe import SPEC, Recipe, command_of, entry_text, recipe_of
from desk.bundle.requirements import Installed

NOTHING = Installed(distributions={"pandas": frozenset({"pandas"})})


def recipe(tmp_path: Path, text: str = "import numpy\n", **options: object) -> tuple[Order, Recipe, str]:
    path = tmp_path / "my app.py"
    path.write_text(text, encoding="utf-8")
    order = Order.of(str(path), **options)  # type: ignore[arg-type]
    contents = contents_of(order)
    return order, recipe_of(order, contents, tmp_path / "work", NOTHING, None), entry_text(order, contents)


def test_the_command_line_runs_the_spec_in_a_process_of_its_own() -> None:
    command = command_of(Path("/w/recipe.json"), Path("/out"), Path("/w"))
    assert command[:4] == [sys.executable, "-m", "PyInstaller", str(SPEC)]
    assert command[-2:] == ["--", str(Path("/w/recipe.json"))]
    assert command[command.index("--distpath") + 1] == str(Path("/out"))


def test_settings_become_the_recipe(tmp_path: Path) -> None:
    order, one, _ = recipe(
        tmp_path, name="Größe & Wörter", version="3", packages=("sklearn",), exclude=("numpy.fft",), onefile=True
    )
    assert one.program == order.settings.identifier
    assert one.program.isascii()
    assert (one.name, one.version, one.onefile) == ("Größe & Wörter", "3", True)
    assert "sklearn" in one.packages
    assert {"numpy.fft", "pandas"} <= set(one.exclude)
    assert one.hooks == tuple(hooks.folder())
    assert (str(order.settings.main), f"app/{one.program}") in one.datas
    json.loads(one.as_json())


def test_pandas_goes_along_when_it_is_imported(tmp_path: Path) -> None:
    assert "pandas" in recipe(tmp_path)[1].exclude
    assert "pandas" not in recipe(tmp_path, "import pandas as pd\n")[1].exclude


def test_the_files_of_example_data_go_along_when_these_are_imported(tmp_path: Path) -> None:
    assert "bokeh_sampledata" in recipe(tmp_path, "from desk.sampledata import iris\n")[1].packages
    assert "bokeh_sampledata" not in recipe(tmp_path)[1].packages


def test_what_the_author_excludes_is_left_out_though_it_is_imported(tmp_path: Path) -> None:
    assert "pandas" in recipe(tmp_path, "import pandas\n", exclude=("pandas",))[1].exclude


def test_without_qt_no_window_toolkit_goes_along(tmp_path: Path) -> None:
    _, one, entry = recipe(tmp_path, qt=False)
    assert {"PySide6", "webview", "qtpy"} <= set(one.exclude)
    assert "window=False" in entry


def test_the_entry_script_names_the_imports_in_a_function_that_nobody_calls(tmp_path: Path) -> None:
    _, _, text = recipe(tmp_path, "import numpy\nfrom bokeh.models import *\n", name="it's \\ \"x\"")
    tree = ast.parse(text)
    function = next(node for node in tree.body if isinstance(node, ast.FunctionDef))
    assert ast.unparse(function.body[0]) == "import numpy"
    assert "import desk.models" in text
    assert "*" not in text, "which no function may have"
    calls = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    assert calls == {"main"}
    assert repr("it's \\ \"x\"") in text
    assert text.index("freeze_support()") < text.index("from desk.run.frozen")


def test_the_hook_names_all_modules_a_program_may_need_and_the_shipped_files() -> None:
    modules = hooks.modules()
    assert {"desk", "desk.models", "desk.models.widgets", "desk.run.frozen", "desk.native.webview_backend"} <= set(modules)
    assert not [name for name in modules if name.startswith(("desk.cli", "desk.bundle"))]
    targets = {target for _, target in hooks.data()}
    assert "desk/_assets/page" in targets
    assert "desk/_assets/examples" not in targets
    assert (Path(hooks.folder()[0]) / "hook-desk.py").is_file()


QT = "PySide6/Qt/"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        (QT + "plugins/platforms/libqxcb.so", True),
        (QT + "plugins/platforms/libqvnc.so", False),
        (QT + "plugins/platformthemes/libqgtk3.so", False),
        (QT + "plugins/sqldrivers/libqsqlite.so", False),
        (QT + "qml/QtQuick/qmldir", False),
        (QT + "translations/qtwebengine_locales/en-US.pak", True),
        (QT + "translations/qtwebengine_locales/de.pak", False),
        (QT + "translations/qt_de.qm", False),
        (QT + "resources/icudtl.dat", True),
        (QT + "resources/qtwebengine_devtools_resources.pak", False),
        (QT + "resources/v8_context_snapshot.debug.bin", False),
        (QT + "libexec/QtWebEngineProcess", True),
        ("PySide6/QtWebEngineCore.abi3.so", True),
        ("PySide6/QtOpenGL.abi3.so", False),
        ("numpy/_core/_multiarray_umath.so", True),
        ("app/x/data.csv", True),
    ],
)
def test_a_file_is_wanted_when_a_window_of_the_web_engine_needs_it(name: str, wanted: bool) -> None:
    assert is_wanted(name) is wanted


def test_libraries_stay_when_what_stays_is_linked_with_them() -> None:
    linked = {
        QT + "plugins/platforms/libqxcb.so": [QT + "lib/libQt6XcbQpa.so.6"],
        QT + "lib/libQt6XcbQpa.so.6": ["libxcb-cursor.so.0"],
        QT + "plugins/multimedia/libffmpeg.so": ["libavcodec.so.63"],
    }
    names = [*linked, "libxcb-cursor.so.0", "libavcodec.so.63", "libsoftokn3.so", "numpy.libs/libopenblas.so", "libpython3.11.so.1.0"]

    def needs(name: str) -> Iterable[str]:
        return linked.get(name, ())

    gone = set(names) - prune(names, needs)
    assert gone == {QT + "plugins/multimedia/libffmpeg.so", "libavcodec.so.63"}


def test_a_module_is_no_library() -> None:
    assert not is_shared_library("PySide6/QtCore.abi3.so")
    assert not is_shared_library("lib-dynload/math.so")
    assert is_shared_library("libX11.so.6")


class Graph:
    """As much of PyInstaller's graph as is asked for."""

    class Node:
        def __init__(self, identifier: str) -> None:
            self.identifier = identifier

    def nodes(self) -> list[Node]:
        return [self.Node("numpy"), self.Node("numpy.linalg")]

    def incoming(self, node: Node) -> list[Node]:
        return [self.Node("desk.models"), self.Node("numpy"), self.Node(os.path.join("x", "desk_program.py"))]


def test_a_link_goes_with_its_file_and_it_is_noted_who_asked(tmp_path: Path) -> None:
    for name in ("kept.so", "gone.so"):
        (tmp_path / name).write_bytes(b"x" * 10)
    kept, gone = str(tmp_path / "kept.so"), str(tmp_path / "gone.so")
    binaries = [
        ("PySide6/QtCore.abi3.so", kept, "EXTENSION"),
        ("PySide6/Qt/plugins/sqldrivers/libx.so", gone, "BINARY"),
        ("alias.so.extra", "PySide6/Qt/plugins/sqldrivers/libx.so", "SYMLINK"),
        ("other.extra", "PySide6/QtCore.abi3.so", "SYMLINK"),
    ]
    frozen = Frozen(binaries, [("app/x.csv", kept, "DATA")], [("numpy", kept, "PYMODULE")], lambda path: [])
    assert [name for name, _, _ in frozen.pruned()[0]] == ["PySide6/QtCore.abi3.so", "other.extra"]
    frozen.write(str(tmp_path / "found.json"), Graph())
    noted = json.loads((tmp_path / "found.json").read_text())
    assert noted["left_out"] == 2
    assert noted["modules"] == [["numpy", 10]]
    assert noted["reasons"] == {"numpy": ["the app", "desk"]}
