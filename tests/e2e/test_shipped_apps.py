"""The two shipped apps in Chromium, as they are and with `bokeh` in place of `desk` in their imports."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from desk.models import ColumnDataSource, Plot, Slider, TextInput
from desk.models.annotations import Title

from .driving import at, drag_slider, painted_at, painted_pixels, picture, read
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]

# The tutorial says plot_width and plot_height, and shall go on saying so.
pytestmark = pytest.mark.filterwarnings("ignore::desk.models.old_spellings.OldSpelling")


@pytest.fixture(params=["desk", "bokeh"])
def app(request: pytest.FixtureRequest, shipped: Path, tmp_path: Path) -> Callable[[str], Path]:
    """A shipped app's file, or a copy of it that imports from bokeh."""

    def file(name: str) -> Path:
        source = (shipped / name).read_text(encoding="utf-8")
        if request.param == "desk":
            return shipped / name
        changed, count = re.subn(r"^from desk\b", "from bokeh", source, flags=re.MULTILINE)
        assert count == 4 + (name == "sine.py")
        copy = tmp_path / name
        copy.write_text(changed, encoding="utf-8")
        return copy

    return file


def start(serve: Serve, visit: Visitor, file: Path) -> tuple[Served, Page, Plot]:
    served = serve(file, alias_bokeh=True)
    page = visit(served)
    return served, page, served.find(Plot)


@pytest.mark.parametrize("name", ["sine.py", "sliders.py"])
def test_a_shipped_app_opens_with_its_title_and_a_drawn_curve(
    serve: Serve, visit: Visitor, app: Callable[[str], Path], name: str
) -> None:
    served, page, plot = start(serve, visit, app(name))
    eventually(page, lambda: page.title() == "Sliders", "the title of the window")
    assert at(page, plot).locator("canvas.layer").count() == 3
    assert painted_pixels(page, plot, "data") > 500
    assert painted_pixels(page, plot, "base") > 5_000


@pytest.mark.parametrize(
    ("name", "title"),
    [("sine.py", "frequency"), *(("sliders.py", title) for title in ("offset", "amplitude", "phase", "frequency"))],
)
def test_a_dragged_slider_changes_the_curve_and_pythons_value(
    serve: Serve, visit: Visitor, app: Callable[[str], Path], name: str, title: str
) -> None:
    served, page, plot = start(serve, visit, app(name))
    slider, source = served.find(Slider, title=title), served.find(ColumnDataSource)
    before, first = picture(page, plot, "data"), list(source.data["y"])
    drag_slider(page, slider, 0.75)
    wanted = slider.start + 0.75 * (slider.end - slider.start)
    eventually(
        page,
        lambda: abs(slider.value - wanted) < 0.02 * (slider.end - slider.start) + slider.step,
        "Python has the value",
    )
    assert list(source.data["y"]) != first
    eventually(page, lambda: picture(page, plot, "data") != before, "the curve is another one")
    shown = at(page, slider).locator("output").inner_text()
    assert float(shown.replace("−", "-")) == pytest.approx(slider.value, abs=0.05)
    eventually(page, lambda: slider.value_throttled == slider.value, "the released value is told too")


def test_the_curve_on_the_screen_is_the_one_that_python_computed(
    serve: Serve, visit: Visitor, app: Callable[[str], Path]
) -> None:
    served, page, plot = start(serve, visit, app("sliders.py"))
    offset, amplitude = served.find(Slider, title="offset"), served.find(Slider, title="amplitude")
    at(page, amplitude).locator("input").fill("0")
    at(page, offset).locator("input").fill("2")
    eventually(page, lambda: (amplitude.value, offset.value) == (0, 2), "Python has both values")
    script = """const rows = new Set();
      pixels(canvas).forEach((value, i) => { if (i % 4 === 3 && value > 100) rows.add(Math.floor(i / 4 / canvas.width)); });
      return [...rows];"""
    toolbar = at(page, plot).locator("[role=toolbar]")
    top, bottom = (
        float(toolbar.evaluate(f"bar => parseFloat(bar.style.getPropertyValue('--frame-{side}'))"))
        for side in ("top", "bottom")
    )
    wanted = top + (2.5 - 2) / 5 * (bottom - top)

    def is_flat_at_two() -> bool:
        rows = read(page, plot, "data", script)
        return 0 < len(rows) <= 5 and abs(sum(rows) / len(rows) - wanted) < 2

    eventually(page, is_flat_at_two, f"a flat line around row {wanted}")


def test_a_typed_title_is_painted_after_enter(serve: Serve, visit: Visitor, app: Callable[[str], Path]) -> None:
    served, page, plot = start(serve, visit, app("sliders.py"))
    before = picture(page, plot, "base")
    field = at(page, served.find(TextInput)).locator("input")
    field.fill("another wave")
    painted_at(page)
    assert picture(page, plot, "base") == before, "nothing happens before Enter"
    field.press("Enter")
    eventually(page, lambda: served.find(Title).text == "another wave", "Python's title")
    eventually(page, lambda: picture(page, plot, "base") != before, "the painted title")
    assert at(page, plot).get_by_role("figure").get_attribute("aria-label") == "another wave"


def test_keys_move_a_slider_by_its_step(serve: Serve, visit: Visitor, app: Callable[[str], Path]) -> None:
    served, page, plot = start(serve, visit, app("sliders.py"))
    offset, before = served.find(Slider, title="offset"), picture(page, plot, "data")
    control = at(page, offset).locator("input")
    control.focus()
    for key, value in [("ArrowRight", 0.1), ("ArrowUp", 0.2), ("ArrowLeft", 0.1), ("End", 5.0), ("Home", -5.0)]:
        control.press(key)
        eventually(page, lambda value=value: math.isclose(offset.value, value, abs_tol=1e-9), f"{key} makes it {value}")
    eventually(page, lambda: picture(page, plot, "data") != before, "the curve has moved")
