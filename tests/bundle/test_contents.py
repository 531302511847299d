"""What an app takes along: its imports, its files, its libraries."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from desk.application import AppError, app_files
from desk.bundle.contents import contents_of, settings_text
from desk.bundle.imports import imports_of_app, imports_of_file
from desk.bundle.make import check_place, make
from desk.bundle.order import Order
from desk.bundle.requirements import Installed, needed_tops, unneeded_libraries


def script(folder: Path, text: str, name: str = "app.py") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def statements(folder: Path, text: str) -> tuple[str, ...]:
    return imports_of_app([script(folder, text)], [folder]).statements


def test_imports_are_found_also_inside_of_functions_and_as_constant_names(tmp_path: Path) -> None:
    text = "import numpy as np\ndef late():\n    from scipy.stats import norm\nimport importlib\nimportlib.import_module('a.b')\n"
    assert statements(tmp_path, text) == ("from scipy.stats import norm", "import a.b", "import importlib", "import numpy")


def test_an_import_of_bokeh_means_desk(tmp_path: Path) -> None:
    text = "import bokeh.plotting\nfrom bokeh.models import Slider\n"
    assert statements(tmp_path, text) == ("from desk.models import Slider", "import desk.plotting")


def test_example_data_are_those_of_their_own_package(tmp_path: Path) -> None:
    text = "from bokeh.sampledata.iris import flowers\n"
    assert statements(tmp_path, text) == ("from desk.sampledata.iris import flowers", "import bokeh_sampledata")


def test_imports_for_type_checkers_do_not_count_but_their_else_does(tmp_path: Path) -> None:
    text = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import pandas\nelse:\n    import numpy\n"
    assert "import pandas" not in statements(tmp_path, text)
    assert "import numpy" in statements(tmp_path, text)


def test_an_import_in_a_try_is_optional(tmp_path: Path) -> None:
    path = script(tmp_path, "try:\n    import pandas\nexcept ImportError:\n    pandas = None\nimport numpy\n")
    assert [(one.top, one.optional) for one in imports_of_file(path)] == [("pandas", True), ("numpy", False)]


def test_modules_beside_a_script_are_followed_and_not_named(tmp_path: Path) -> None:
    script(tmp_path, "import scipy\n", "helper_module.py")
    script(tmp_path, "from .inner import x\n", "package/__init__.py")
    script(tmp_path, "import sympy\nx = 1\n", "package/inner.py")
    path = script(tmp_path, "import helper_module\nfrom package import inner\n")
    found = imports_of_app([path], [tmp_path])
    assert found.statements == ("import scipy", "import sympy")
    assert {file.name for file in found.files} == {"app.py", "helper_module.py", "__init__.py", "inner.py"}


def test_the_cells_of_a_notebook_are_read(tmp_path: Path) -> None:
    path = script(
        tmp_path,
        '{"nbformat": 4, "cells": [{"cell_type": "code", "source": ["%matplotlib inline\\n", "import numpy"]},'
        ' {"cell_type": "markdown", "source": ["import words"]}]}',
        "plot.ipynb",
    )
    assert [one.statement for one in imports_of_file(path)] == ["import numpy"]


def test_a_file_that_is_no_python_is_named(tmp_path: Path) -> None:
    path = script(tmp_path, "def broken(:\n")
    with pytest.raises(AppError) as caught:
        imports_of_file(path)
    assert caught.value.headline.startswith("app.py, line 1: SyntaxError")


def files_of(app: Path, **options: object) -> set[str]:
    contents = contents_of(Order.of(str(app), **options))  # type: ignore[arg-type]
    return {target for _, target in contents.files}


def test_a_folder_app_takes_its_whole_folder_but_not_what_is_its_authors(tmp_path: Path) -> None:
    root = tmp_path / "board"
    names = (
        "main.py", "theme.yaml", "static/x.css", "templates/index.html", "data/deep/a.csv", "app_hooks.py",
        "static/dist/lib.js", "static/lib/build/x.js", "data/env/a.csv", "data/tests/a.csv", "static/node_modules/x.js",
    )  # fmt: skip
    for name in names:
        script(root, "attrs: {}\n" if name == "theme.yaml" else "", name)
    for name in (
        "tests/test_x.py", "__pycache__/main.pyc", ".git/config", ".env", "dist/board/board", "build/x", ".venv/pyvenv.cfg",
        "my_env/pyvenv.cfg", "my_env/lib/x.py", "sub/other/pyvenv.cfg", "sub/other/x.py", "node_modules/x.js", "old/desk-bundle.json", "old/board/x", "data/x.pyc",
    ):  # fmt: skip
        script(root, "", name)
    assert files_of(root) == {f"app/board/{name}" for name in names}
    assert {target for _, target in contents_of(Order.of(str(root))).files} == {
        f"app/board/{path.relative_to(root).as_posix()}" for path in app_files.files_of(root).taken
    }, "desk pack has the same rule"


def test_what_was_left_out_is_told_unless_data_names_it(tmp_path: Path) -> None:
    root = tmp_path / "board"
    for name in ("main.py", "main.pyc", "__pycache__/x.pyc", "tests/a.csv", "env/x", "data/.secret", "my/pyvenv.cfg"):
        script(root, "", name)
    (root / "linked").symlink_to(tmp_path)
    assert contents_of(Order.of(str(root))).left_out == ("data/.secret", "env/", "my/", "tests/", "linked (a link)")
    assert "tests/" not in contents_of(Order.of(str(root), data=("tests/*.csv",))).left_out


def test_a_program_is_not_made_among_the_files_of_its_app(tmp_path: Path) -> None:
    root = tmp_path / "board"
    script(root, "", "main.py")
    order = Order.of(str(root))
    for place in (root, root / "out" / "board", tmp_path):
        with pytest.raises(AppError, match="in the app's own folder"):
            check_place(order, place)
    for place in (root / "dist" / "board", root / ".out" / "board", tmp_path / "dist" / "board"):
        check_place(order, place)
    one = Order.of(str(script(tmp_path / "one", "", "one.py")))
    check_place(one, tmp_path / "one" / "dist" / "one")
    with pytest.raises(AppError, match="Choose another folder with --output"):
        make(one, tmp_path, print)


def test_a_script_takes_itself_its_modules_and_its_data(tmp_path: Path) -> None:
    script(tmp_path, "", "near.py")
    script(tmp_path, "", "stranger.py")
    script(tmp_path, "1,2", "data/a.csv")
    script(tmp_path, "1,2", "data/b.txt")
    path = script(tmp_path, "import near\n")
    assert files_of(path, data=("data/*.csv",)) == {"app/app/app.py", "app/app/near.py", "app/app/data/a.csv"}


def test_data_that_matches_nothing_is_an_error_that_names_the_pattern(tmp_path: Path) -> None:
    path = script(tmp_path, "")
    with pytest.raises(AppError, match=r"no file matches 'data/\*.csv'"):
        files_of(path, data=("data/*.csv",))


def test_the_bundles_desk_toml_says_what_holds_and_reads_back(tmp_path: Path) -> None:
    (tmp_path / "desk.toml").write_text('[app]\nmain = "app.py"\nname = "from the file"\n[window]\nwidth = 700\n')
    order = Order.of(str(script(tmp_path, "")), name='Größe "ö" \\ \x7f', version="2.0")
    read = tomllib.loads(settings_text(order.settings, "icon.png"))
    assert read["app"]["name"] == 'Größe "ö" \\ \x7f'
    assert read["app"]["version"] == "2.0"
    assert read["app"]["icon"] == "icon.png"
    assert read["window"]["width"] == 700


def test_a_command_line_option_wins_over_desk_toml_and_lists_add_up(tmp_path: Path) -> None:
    text = '[app]\nmain = "app.py"\nversion = "1"\n[bundle]\nonefile = true\npackages = ["a"]\n'
    (tmp_path / "desk.toml").write_text(text)
    order = Order.of(str(script(tmp_path, "")), onefile=False, packages=("b",))
    assert order.settings.bundle.onefile is False
    assert order.settings.bundle.packages == ("a", "b")
    assert order.settings.version == "1"


@pytest.mark.parametrize(("option", "value", "words"), [("icon", "no.png", "no file"), ("name", " ", "--name"), ("name", "a\nb", "--name"), ("version", "", "--app-version")])
def test_a_wrong_option_is_named(tmp_path: Path, option: str, value: str, words: str) -> None:
    with pytest.raises(AppError, match=words):
        Order.of(str(script(tmp_path, "")), **{option: value})  # type: ignore[arg-type]


def test_an_app_that_is_not_there_and_one_with_a_syntax_error_are_refused(tmp_path: Path) -> None:
    with pytest.raises(AppError, match="no such file"):
        Order.of(str(tmp_path / "nothing.py"))
    with pytest.raises(AppError, match="SyntaxError"):
        Order.of(str(script(tmp_path, "def broken(:\n")))


INSTALLED = Installed(
    distributions={name: frozenset({name}) for name in ("numpy", "pandas", "scipy", "sklearn", "pytest", "tornado", "dateutil")},
    requires={"pandas": frozenset({"numpy", "dateutil"}), "sklearn": frozenset({"scipy", "numpy"})},
)


def test_libraries_that_nobody_imports_are_left_out() -> None:
    unneeded = unneeded_libraries(needed_tops(["numpy"], qt=False), INSTALLED)
    assert {"pandas", "scipy", "pytest", "tkinter", "bokeh"} <= set(unneeded)
    assert {"numpy", "tornado", "desk"}.isdisjoint(unneeded)


def test_what_an_imported_library_requires_stays() -> None:
    unneeded = unneeded_libraries(needed_tops(["sklearn"], qt=False), INSTALLED)
    assert "scipy" not in unneeded
    assert "pandas" in unneeded
    assert "sqlite3" not in unneeded, "a library may need it without saying so"


def test_the_metadata_here_says_what_pandas_requires() -> None:
    here = Installed.here()
    if "pandas" in here.distributions:
        assert {"pandas", "numpy", "python-dateutil"} <= here.reached_from(["pandas"])
        assert "matplotlib" not in here.reached_from(["pandas"]), "an extra"
