"""The launcher, dialogs and dropped files in real windows, with a real mouse and keys."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.e2e.desktop import ROOT, NativeWindow, Program, program, until

Environ = Mapping[str, str]

pytestmark = pytest.mark.timeout(180)

#: Where the first example's card is in a launcher without recent apps.
FIRST_EXAMPLE = (147, 440)

APP = """
import desk.window
from desk.io import curdoc
from desk.models import Div
curdoc().title = 'Dropped here'
curdoc().add_root(Div(text='x'))
"""


def xdotool(environ: Environ, *words: object) -> None:
    subprocess.run(["xdotool", *map(str, words)], env=dict(environ), check=True, timeout=30, capture_output=True)


def click(window: NativeWindow, x: int, y: int) -> None:
    xdotool(window.environ, "mousemove", "--window", window.number, x, y, "click", 1)


def recent(running: Program) -> list[str]:
    file = Path(running.environ["XDG_STATE_HOME"], "desk", "recent.json")
    return [app["path"] for app in json.loads(file.read_text())["apps"]] if file.exists() else []


def painted(window: NativeWindow) -> None:
    """The launcher's first button is blue, and the first example's card has a tint."""

    def look() -> bool:
        picture = window.picture().astype(int)
        if not picture.size:
            return False
        button, cover = picture[100, 38], picture[FIRST_EXAMPLE[1] + 30, FIRST_EXAMPLE[0] + 60]
        return bool(button[2] - button[0] > 60 and cover.max() - cover.min() > 8)

    until(look, "the launcher to be painted")


def close_app(window: NativeWindow) -> None:
    """An app that the launcher has opened lives on its own; it ends with its window."""
    window.close()
    until(lambda: not window.exists, "the app's window to close")


def test_a_click_on_an_example_opens_its_window_and_remembers_it_with_a_picture(
    display: Environ, tmp_path: Path
) -> None:
    with program(display, "-m", "desk", cwd=tmp_path) as running:
        launcher = running.window("Desk")
        painted(launcher)
        click(launcher, *FIRST_EXAMPLE)
        app = running.window("Sliders")
        until(lambda: recent(running), "the list of recent apps")
        assert [Path(path).name for path in recent(running)] == ["sine.py"]
        pictures = Path(running.environ["XDG_STATE_HOME"], "desk", "thumbnails")
        until(lambda: list(pictures.glob("*.png")), "the picture of the window")
        assert launcher.exists
        launcher.close()
        assert running.status() == 0
        assert app.exists, "the app outlives the launcher"
        close_app(app)


def test_a_second_launcher_raises_the_first(display: Environ, tmp_path: Path) -> None:
    with program(display, "-m", "desk", cwd=tmp_path) as first:
        painted(first.window("Desk"))
        with program(display, "-m", "desk", cwd=tmp_path) as second:
            assert second.status() == 0
        assert first.window("Desk").exists


def test_a_script_that_is_dropped_on_the_launcher_opens(display: Environ, tmp_path: Path) -> None:
    script = tmp_path / "dropped.py"
    script.write_text(APP)
    with program(display, "-m", "desk", cwd=tmp_path) as running:
        launcher = running.window("Desk")
        painted(launcher)
        command = [sys.executable, "-m", "tests.native.drag_source", str(script)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(running.environ), cwd=ROOT) as source:
            assert source.stdout is not None
            try:
                assert source.stdout.readline() == "ready\n"
                steps: list[tuple[object, ...]] = [("mousemove", 850, 650), ("mousedown", 1), ("mousemove", 845, 640)]
                steps += [("mousemove", "--window", launcher.number, x, 400) for x in (520, 510, 500)]
                steps += [("mouseup", 1)]
                words = [word for step in steps for word in (*step, "sleep", 0.1)]
                # A busy machine may not have asked the launcher yet when the button is let go.
                for _ in range(10):
                    xdotool(running.environ, *words)
                    if source.stdout.readline() == "done CopyAction\n":
                        break
            finally:
                source.kill()
        close_app(running.window("Dropped here"))
        assert recent(running) == [str(script)]


ASKS = """
import desk.window
from desk.io import curdoc
from desk.models import Div

async def ask():
    path = await desk.window.open_file("Choose a table", folder={folder!r}, types=[("Tables", "*.csv")])
    print("got", path, flush=True)
    desk.window.save_file("Save it", folder={folder!r}, name="out.csv", types=[("Tables", "*.csv")]).then(
        lambda path: print("saves", path, flush=True))

curdoc().title = "Asks"
curdoc().add_root(Div(text="x"))
curdoc().add_next_tick_callback(ask)
curdoc().add_periodic_callback(lambda: print("tick", flush=True), 200)
"""


def test_a_path_that_is_typed_in_the_systems_dialog_reaches_the_callback(display: Environ, tmp_path: Path) -> None:
    table = tmp_path / "my table.csv"
    table.write_text("a,b")
    app = tmp_path / "asks.py"
    app.write_text(ASKS.format(folder=str(tmp_path)))
    with program(display, "-m", "desk", "open", str(app), cwd=tmp_path) as running:
        dialog = running.window("Choose a table")
        before = len(running.lines)
        until(lambda: "tick" in running.lines[before + 1 :], "callbacks while the dialog is open")
        if folder := os.environ.get("DESK_KEEP_PICTURES"):
            subprocess.run(["import", "-window", "root", f"{folder}/dialog.png"], env=dict(display), check=True)
        xdotool(display, "windowactivate", "--sync", dialog.number, "type", str(table))
        xdotool(display, "key", "Return")
        assert running.wait_for_line("got ") == f"got {table}"
        dialog = running.window("Save it")
        xdotool(display, "windowactivate", "--sync", dialog.number, "key", "ctrl+a")
        xdotool(display, "type", str(tmp_path / "new"))
        xdotool(display, "key", "Return")
        assert running.wait_for_line("saves ") == f"saves {tmp_path / 'new.csv'}"
        running.window("Asks").close()
        assert running.status() == 0


def test_closing_the_window_by_sigterm_answers_a_dialog_that_is_open(display: Environ, tmp_path: Path) -> None:
    app = tmp_path / "asks.py"
    app.write_text(ASKS.format(folder=str(tmp_path)))
    with program(display, "-m", "desk", "open", str(app), cwd=tmp_path) as running:
        running.window("Choose a table")
        status, took_s = running.end(15)
        assert status == 143
        assert took_s < 2
        assert "Traceback" not in "\n".join(running.lines)
