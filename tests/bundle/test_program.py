"""A real program: built once, started on an X server without a path to any Python, and used with the mouse."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

import pytest

from tests.conftest import need
from tests.e2e.desktop import Program, until
from tests.e2e.test_window import OFFSET_FURTHER, OFFSET_THUMB, drawn, height_of_curve, keep

Environ = Mapping[str, str]

pytestmark = pytest.mark.timeout(400)

APP = """
import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

from bokeh.io import curdoc
from bokeh.layouts import column, row
from bokeh.models import ColumnDataSource, Slider, TextInput
from bokeh.plotting import figure

from calculation import in_another_process

points = int((Path(__file__).parent / "data" / "points.txt").read_text())
x = np.linspace(0, 4 * np.pi, points)
source = ColumnDataSource(data=dict(x=x, y=np.sin(x)))
plot = figure(height=400, width=400, title="my sine wave", x_range=[0, 4 * np.pi], y_range=[-2.5, 2.5],
              tools="crosshair,pan,reset,save,wheel_zoom")
plot.line("x", "y", source=source, line_width=3, line_alpha=0.6)
text = TextInput(title="title", value="my sine wave")
offset = Slider(title="offset", value=0.0, start=-5.0, end=5.0, step=0.1)


def moved(attr, old, new):
    source.data = dict(x=x, y=np.sin(x) + new)


offset.on_change("value", moved)
with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
    print("calculated", list(pool.map(in_another_process, [20, 21])), "pandas" in sys.modules, flush=True)
curdoc().add_root(row(column(text, offset), plot, width=800))
"""

CALCULATION = """
import multiprocessing


def in_another_process(x):
    return 2 * x, multiprocessing.parent_process() is not None
"""

SETTINGS = """
[app]
name = "Größe & Wellen"
version = "1.2"
"""

#: What becomes of its name.
PROGRAM = "groe-wellen-3200000a"


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that `desk bundle` makes of a folder app with a space in its name, proved by itself."""
    need(sys.platform == "linux", "Linux")
    need(importlib.util.find_spec("PyInstaller"), "PyInstaller (pip install 'desk-app[bundle]')")
    need(importlib.util.find_spec("PySide6"), "PySide6 with QtWebEngine (pip install 'desk-app[qt]')")
    for program in ("Xvfb", "objdump", "strip"):
        need(shutil.which(program), f"{program} (apt install xvfb binutils)")
    folder = tmp_path_factory.mktemp("bundle")
    app = folder / "my waves"
    (app / "data").mkdir(parents=True)
    (app / "tests").mkdir()
    (app / "main.py").write_text(APP, encoding="utf-8")
    (app / "calculation.py").write_text(CALCULATION, encoding="utf-8")
    (app / "data" / "points.txt").write_text("200")
    (app / "tests" / "test_x.py").write_text("import pandas")
    (app / "desk.toml").write_text(SETTINGS, encoding="utf-8")
    environ = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "desk", "bundle", str(app), "--output", str(folder / "out"), "--no-archive"],
        cwd=Path(__file__).parents[2], env=environ, capture_output=True, text=True, timeout=360, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "out" / PROGRAM


def report_of(bundle: Path) -> dict[str, object]:
    read = json.loads((bundle / "report.json").read_text("utf-8"))
    assert isinstance(read, dict)
    return read


@contextmanager
def running(
    display: Environ, bundle: Path, home: Path, *arguments: str, more: Environ = MappingProxyType({})
) -> Iterator[Program]:
    """The program, with nothing in its environment but a display and an empty home."""
    home.mkdir()
    names = ("DISPLAY", "QTWEBENGINE_DISABLE_SANDBOX", "QTWEBENGINE_CHROMIUM_FLAGS")
    environ = {name: display[name] for name in names if name in display}
    environ |= {"PATH": "", "PYTHONPATH": "", "HOME": str(home), "LANG": "C.UTF-8", **more}
    process = subprocess.Popen(
        [str(bundle / bundle.name / bundle.name), *arguments], cwd=home, env=environ, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
    )  # fmt: skip
    program = Program(process, display)
    try:
        yield program
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(20)


def test_the_bundle_has_proved_itself_and_says_so(bundle: Path) -> None:
    report = report_of(bundle)
    assert report["ok"] is True
    assert report["name"] == "Größe & Wellen"
    proof = report["proof"]
    assert isinstance(proof, dict)
    assert "Slider 'offset'" in proof["moved"]
    assert proof["picture_changed"] is True
    assert (bundle / "screenshot.png").stat().st_size > 5_000
    assert "It works." in (bundle / "report.md").read_text("utf-8")


def test_the_bundle_has_what_the_app_needs_and_not_what_happens_to_be_installed(bundle: Path) -> None:
    report = report_of(bundle)
    packages = report["packages"]
    assert isinstance(packages, list)
    names = {one["name"] for one in packages}
    assert {"numpy", "PySide6", "desk", "the app"} <= names
    assert {"pandas", "scipy", "pytest", "mypy", "playwright", "PyInstaller"}.isdisjoint(names)
    app = bundle / bundle.name / "_internal" / "app" / bundle.name
    assert (app / "data" / "points.txt").is_file()
    assert not (app / "tests").exists()
    made = report["made"]
    assert isinstance(made, dict)
    assert made[bundle.name] < 460_000_000, "of which the web engine alone is 204"


def test_a_slider_dragged_in_the_program_moves_the_curve(display: Environ, bundle: Path, tmp_path: Path) -> None:
    with running(display, bundle, tmp_path / "home") as program:
        assert "[(40, True), (42, True)] False" in program.wait_for_line("calculated"), "in processes of their own"
        window = program.window("Größe & Wellen")
        before = drawn(window)
        keep(before, "bundle-before")
        window.drag(OFFSET_THUMB, OFFSET_FURTHER)
        until(lambda: height_of_curve(window.picture()) < height_of_curve(before) - 80, "the curve has moved up")
        keep(window.picture(), "bundle-after")
        window.close()
        assert program.status() == 0
        said = "\n".join(program.lines)
        assert "Traceback" not in said
    log = tmp_path / f"home/.local/state/desk/logs/{PROGRAM}.log"
    assert "Session created" in log.read_text("utf-8")
    assert "key=" not in log.read_text("utf-8")


def test_the_program_tells_its_version_without_a_display(bundle: Path, tmp_path: Path) -> None:
    with running({}, bundle, tmp_path / "home", "--version") as program:
        assert program.status() == 0
        assert program.lines == [line for line in program.lines if line.startswith("Größe & Wellen 1.2 (desk ")]


def test_a_missing_library_of_the_display_is_named_and_the_browser_shows_the_app(
    display: Environ, bundle: Path, tmp_path: Path
) -> None:
    copy = tmp_path / PROGRAM
    shutil.copytree(bundle / bundle.name, copy / bundle.name, symlinks=True, copy_function=os.link)
    for library in (copy / bundle.name / "_internal").rglob("libQt6XcbQpa.so.6"):
        library.unlink()
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1 $LD_LIBRARY_PATH" > {tmp_path}/opened\nexec /bin/sleep 5 >/dev/null 2>&1\n')
    browser.chmod(0o755)
    more = {"BROWSER": f"{browser} %s &"}
    with running(display, copy, tmp_path / "home", more=more) as program:
        assert "libQt6XcbQpa.so.6" in program.wait_for_line("cannot open its window")
        until(lambda: (tmp_path / "opened").exists() and (tmp_path / "opened").read_text().strip(), "the browser")
        address, *libraries = (tmp_path / "opened").read_text().split()
        assert address.startswith("file://"), "the secret is in no command line"
        assert libraries == [], "the browser has the system's libraries"
        assert program.end(signal.SIGTERM)[0] == 143


def test_an_app_that_fails_is_a_window_that_says_why_and_status_1(
    display: Environ, bundle: Path, tmp_path: Path
) -> None:
    copy = tmp_path / PROGRAM
    shutil.copytree(bundle / bundle.name, copy / bundle.name, symlinks=True, copy_function=os.link)
    main = copy / bundle.name / "_internal" / "app" / bundle.name / "main.py"
    main.unlink()
    main.write_text("import calculation\nimport pandas\n")
    with running(display, copy, tmp_path / "home") as program:
        window = program.window("Größe & Wellen")
        line = program.wait_for_line("ModuleNotFoundError: No module named 'pandas'")
        assert "main.py, line 2" in line
        window.close()
        assert program.status() == 1
        assert not [line for line in program.lines if 'File "desk/' in line], "frames of Desk are no concern of anybody's"
