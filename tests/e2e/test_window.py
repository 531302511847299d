"""Real native windows with Qt's web engine on an X server: the way that a user's program goes."""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from .desktop import NativeWindow, Program, program, until

Environ = Mapping[str, str]

pytestmark = pytest.mark.timeout(180)

# Where things are in the window of the shipped app (tests/e2e/test_looks.py sees to it that all of it is in view).
PLOT = (slice(30, 385), slice(342, 690))
OFFSET_THUMB, OFFSET_FURTHER = (163, 104), (220, 104)


def drawn(window: NativeWindow) -> np.ndarray:
    """The picture of a window in which the curve is painted."""

    def look() -> np.ndarray | None:
        picture = window.picture()
        return picture if picture.size and blue(picture[PLOT]) > 300 else None

    found = until(lambda: (picture := look()) is not None and [picture], "the curve on the screen")
    return found[0]  # type: ignore[no-any-return]


def blue(picture: np.ndarray) -> int:
    """How many pixels have the colour of a default line, more or less."""
    red, green, blue = (picture[..., channel].astype(int) for channel in range(3))
    return int(((blue > red + 40) & (blue > green + 15)).sum())


def height_of_curve(picture: np.ndarray) -> float:
    """The mean row of the curve's pixels."""
    red, green, blue = (picture[PLOT][..., channel].astype(int) for channel in range(3))
    return float(np.nonzero((blue > red + 40) & (blue > green + 15))[0].mean())


def keep(picture: np.ndarray, name: str) -> None:
    """Write a picture where somebody wants to look at it."""
    folder = os.environ.get("DESK_KEEP_PICTURES")
    if folder:
        height, width, _ = picture.shape
        Path(folder, f"{name}.ppm").write_bytes(b"P6 %d %d 255\n" % (width, height) + picture.tobytes())


def opened(running: Program, title: str = "Sliders") -> NativeWindow:
    window = running.window(title)
    drawn(window)
    return window


def test_a_slider_dragged_in_a_native_window_moves_the_curve(display: Environ, shipped: Path, tmp_path: Path) -> None:
    with program(display, "-m", "desk", "open", str(shipped / "sliders.py"), cwd=tmp_path) as running:
        window = opened(running)
        before = drawn(window)
        keep(before, "window-before")
        window.drag(OFFSET_THUMB, OFFSET_FURTHER)
        # 57 of 282 pixels of a way from -5 to 5: the curve goes up by 2 of 5 units of 352 pixels.
        until(lambda: height_of_curve(window.picture()) < height_of_curve(before) - 80, "the curve has moved up")
        keep(window.picture(), "window-after")


def test_closing_the_window_ends_the_program_with_status_0(display: Environ, shipped: Path, tmp_path: Path) -> None:
    with program(display, "-m", "desk", "open", str(shipped / "sine.py"), cwd=tmp_path) as running:
        window = running.window("Sliders")
        running.wait_for_line("WebSocket connection opened")
        until(lambda: blue(window.picture()) > 300, "the curve")
        keep(window.picture(), "sine")
        window.close()
        assert running.status() == 0
        said = "\n".join(running.lines)
        for words in (
            "Starting Desk server version",
            "running on Tornado",
            "Desk app running at: http://127.0.0.1:",
            "process id",
            "Session created",
            "Session ended",
        ):
            assert words in said
        assert "key=" not in said, "the key is in no log"
        assert "Traceback" not in said


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["SIGINT", "SIGTERM"])
def test_a_signal_ends_the_program_within_two_seconds(
    display: Environ, shipped: Path, tmp_path: Path, number: int, status: int
) -> None:
    with program(display, "-m", "desk", "open", str(shipped / "sliders.py"), cwd=tmp_path) as running:
        opened(running)
        ended, took_s = running.end(number)
        assert ended == status
        assert took_s < 2
        assert "Traceback" not in "\n".join(running.lines)


def test_a_signal_ends_a_program_whose_callback_never_returns(display: Environ, tmp_path: Path) -> None:
    app = tmp_path / "stuck.py"
    app.write_text(
        "import threading\nfrom desk.io import curdoc\ncurdoc().title = 'Stuck'\n"
        "def stay():\n    print('in the callback', flush=True)\n    threading.Event().wait()\n"
        "curdoc().add_timeout_callback(stay, 1)\n"
    )
    with program(display, "-m", "desk", "open", str(app), cwd=tmp_path) as running:
        running.wait_for_line("in the callback")
        running.window("Stuck")
        ended, took_s = running.end(signal.SIGTERM)
        assert ended == 143
        assert took_s < 2


SHOWN = """
from desk.io import show
from desk.layouts import column
from desk.models import Slider
from desk.plotting import figure

slider = Slider(title="s", start=0, end=10, step=1, value=0, width=300)
plot = figure(width=400, height=300, x_range=(0, 10), y_range=(0, 10), toolbar_location=None)
dot = plot.rect([5], [5], 4, 4, color="#0000ff")
slider.on_change("value", lambda attr, old, new: (print("heard", new, flush=True), setattr(dot.glyph, "fill_color", "#ff0000")))
print("before", flush=True)
show(column(slider, plot))
print("after", slider.value, flush=True)
"""


def test_show_in_a_plain_script_opens_a_live_window_and_returns_when_it_is_closed(
    display: Environ, tmp_path: Path
) -> None:
    script = tmp_path / "plain.py"
    script.write_text(SHOWN)
    with program(display, "plain.py", cwd=tmp_path) as running:
        running.wait_for_line("before")
        window = running.window("plain")
        until(lambda: (window.picture() == (0, 0, 255)).all(axis=2).sum() > 5_000, "the blue square")
        keep(window.picture(), "shown")
        window.drag((22, 42), (200, 42))
        running.wait_for_line("heard")
        until(lambda: (window.picture() == (255, 0, 0)).all(axis=2).sum() > 5_000, "the callback's red square")
        assert not [line for line in running.lines if line.startswith("after")]
        window.close()
        assert running.status() == 0
        assert next(line for line in running.lines if line.startswith("after")) != "after 0"


def test_a_script_that_fails_is_a_window_that_says_why_and_status_1(display: Environ, tmp_path: Path) -> None:
    app = tmp_path / "fails.py"
    app.write_text("x = {}\nprint(x['<b>'])\n")
    with program(display, "-m", "desk", "open", str(app), cwd=tmp_path) as running:
        window = running.window("Fails")

        # The page of an error has a red headline.
        def red() -> bool:
            picture = window.picture().astype(int)
            return bool(
                picture.size
                and ((picture[..., 0] > 150) & (picture[..., 1] < 110) & (picture[..., 2] < 110)).sum() > 100
            )

        until(red, "the error on the screen")
        keep(window.picture(), "error")
        window.close()
        assert running.status() == 1
        assert any("fails.py, line 2: KeyError" in line for line in running.lines)


def test_without_a_display_one_line_says_the_cure_and_the_app_is_served(shipped: Path, tmp_path: Path) -> None:
    environ = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    with program(environ, "-m", "desk", "open", str(shipped / "sliders.py"), cwd=tmp_path) as running:
        said = running.wait_for_line("desk: no window")
        assert "display" in said
        assert "erving the app instead" in said
        assert "token=" in running.wait_for_line("Open in a browser: http://")
        assert running.end(signal.SIGTERM)[0] == 143
