"""What a user's hand does on a plot reaches Python, and CustomJS, by the event's name with its places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from desk.document import Document
from desk.events import AxisClick, PanEnd, Pinch, PinchEnd, PinchStart, RangesUpdate, Rotate, RotateEnd, RotateStart
from desk.models import CategoricalAxis, CustomJS, LinearAxis, Plot
from desk.models.widgets import TextInput
from desk.plotting import figure

from .driving import frame
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]

# Two fingers that are put down, moved apart and turned, and lifted: as the browser tells a page of them.
_FINGERS = """([x, y, apart, turned]) => {
  const walk = function* (root) { for (const e of root.querySelectorAll("*")) { if (e.matches(".surface")) yield e; if (e.shadowRoot) yield* walk(e.shadowRoot); } };
  const surface = walk(document).next().value;
  const send = (type, pointerId, clientX, clientY) =>
    surface.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY, button: type === "pointermove" ? -1 : 0, pointerType: "touch", bubbles: true, composed: true }));
  send("pointerdown", 1, x - 20, y); send("pointerdown", 2, x + 20, y); send("pointermove", 2, x + 20, y);
  const angle = turned * Math.PI / 180, half = 20 * apart;
  send("pointermove", 1, x - half * Math.cos(angle), y - half * Math.sin(angle));
  send("pointermove", 2, x + half * Math.cos(angle), y + half * Math.sin(angle));
  send("pointerup", 1, x, y); send("pointerup", 2, x, y);
}"""


def shown(serve: Serve, visit: Visitor, **options: Any) -> tuple[Served, Page, Plot, list[Any]]:
    heard: list[Any] = []

    def app(document: Document) -> None:
        plot = figure(width=400, height=300, toolbar_location=None, **options)
        plot.scatter([1], [1], alpha=0) if "x_range" not in options else plot.vbar(options["x_range"], top=1, width=0.5)
        for event in (Pinch, PinchStart, PinchEnd, Rotate, RotateStart, RotateEnd):
            plot.on_event(event, heard.append)
        for axis in plot.axis:
            axis.on_event(AxisClick, heard.append)
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    return served, page, served.find(Plot), heard


def test_two_fingers_pinch_and_turn(serve: Serve, visit: Visitor) -> None:
    _, page, plot, heard = shown(serve, visit, tools="")
    x, y = frame(page, plot).at(0.5, 0.5)
    page.evaluate(_FINGERS, [x, y, 2, 30])
    eventually(page, lambda: any(isinstance(event, RotateEnd) for event in heard), "the fingers were lifted")
    names = [event.event_name for event in heard]
    assert names[:2] == ["pinchstart", "rotatestart"]
    assert names[-2:] == ["pinchend", "rotateend"]
    *_, last = (event for event in heard if isinstance(event, Pinch))
    assert last.scale == pytest.approx(2, abs=0.05)
    left, top = _host(page, plot)
    assert (last.sx, last.sy) == pytest.approx((x - left, y - top), abs=15)
    *_, turned = (event for event in heard if isinstance(event, Rotate))
    assert turned.rotation == pytest.approx(30, abs=1)


def _host(page: Page, plot: Plot) -> tuple[float, float]:
    box = page.locator(f'[data-model="{plot.id}"]').bounding_box()
    assert box is not None
    return box["x"], box["y"]


def test_a_click_on_an_axis_says_where(serve: Serve, visit: Visitor) -> None:
    _, page, plot, heard = shown(serve, visit, tools="", y_range=(0, 10))
    area = frame(page, plot)
    page.mouse.click(area.left - 10, area.at(0, 0.5)[1])
    (event,) = eventually(page, lambda: heard, "the click")
    assert isinstance(event, AxisClick)
    assert isinstance(event.model, LinearAxis)
    assert event.value == pytest.approx(5, abs=0.1)


def test_a_click_on_an_axis_of_names_says_the_nearest(serve: Serve, visit: Visitor) -> None:
    _, page, plot, heard = shown(serve, visit, tools="", x_range=["a", "b", "c"])
    area = frame(page, plot)
    page.mouse.click(area.at(0.8, 0)[0], area.at(0, 0)[1] + 12)
    (event,) = eventually(page, lambda: heard, "the click")
    assert isinstance(event.model, CategoricalAxis)
    assert event.value == "c"


@pytest.mark.parametrize(
    ("name", "act"),
    [
        ("tap", lambda page, x, y: page.mouse.click(x, y)),
        ("doubletap", lambda page, x, y: page.mouse.dblclick(x, y)),
        ("mousemove", lambda page, x, y: page.mouse.move(x, y)),
        ("mouseenter", lambda page, x, y: page.mouse.move(x, y)),
        ("mouseleave", lambda page, x, y: (page.mouse.move(x, y), page.mouse.move(x + 900, y))),
        ("wheel", lambda page, x, y: (page.mouse.move(x, y), page.mouse.wheel(0, 100))),
        ("press", lambda page, x, y: (page.mouse.move(x, y), page.mouse.down(), page.wait_for_timeout(400), page.mouse.up())),
        ("pressup", lambda page, x, y: (page.mouse.move(x, y), page.mouse.down(), page.wait_for_timeout(400), page.mouse.up())),
        *[
            (name, lambda page, x, y: (page.mouse.move(x, y), page.mouse.down(), page.mouse.move(x + 30, y + 10, steps=3), page.mouse.up()))
            for name in ("pan", "panstart", "panend")
        ],
        *[(name, lambda page, x, y: page.evaluate(_FINGERS, [x, y, 2, 30])) for name in ("pinch", "rotate", "pinchend")],
    ],
)
def test_code_of_the_page_hears_the_same_with_place_and_modifiers(serve: Serve, visit: Visitor, name: str, act: Callable[..., Any]) -> None:
    heard: list[Any] = []

    def app(document: Document) -> None:
        plot = figure(width=400, height=300, tools="", toolbar_location=None, x_range=(0, 10), y_range=(0, 10))
        plot.scatter([1], [1], alpha=0)
        out = TextInput(title="out")
        code = "out.value = [cb_obj.event_name, typeof cb_obj.sx, typeof cb_obj.y, cb_obj.modifiers.ctrl].join()"
        plot.js_on_event(name, CustomJS(args={"out": out}, code=code))
        plot.on_event(name, heard.append)
        document.add_root(plot)
        document.add_root(out)

    served = serve(app)
    page = visit(served)
    page.mouse.move(880, 600)
    act(page, *frame(page, served.find(Plot)).at(0.5, 0.5))
    eventually(page, lambda: served.find(TextInput).value == f"{name},number,number,false", "the code has run")
    eventually(page, lambda: heard, "Python has heard")
    assert heard[0].event_name == name
    assert set(heard[0].modifiers) == {"shift", "ctrl", "alt"}


def test_ranges_are_told_of_when_they_change_and_not_when_the_plot_is_shown(serve: Serve, visit: Visitor) -> None:
    heard: list[RangesUpdate] = []

    def app(document: Document) -> None:
        plot = figure(width=400, height=300, toolbar_location=None, tools="")
        plot.scatter([1, 2], [1, 2])
        plot.on_event(RangesUpdate, heard.append)
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    plot = served.find(Plot)
    eventually(page, lambda: plot.inner_width is not None and plot.x_range.start is not None, "the plot is shown")
    with served.document.locked("a test"):
        plot.x_range.start = -7
    eventually(page, lambda: heard, "the range has changed")
    assert [event.x0 for event in heard] == [-7]


def test_a_drag_tells_of_the_ranges_once_when_it_ends(serve: Serve, visit: Visitor) -> None:
    heard: list[Any] = []

    def app(document: Document) -> None:
        plot = figure(width=400, height=300, toolbar_location=None, tools="pan", x_range=(0, 10), y_range=(0, 10))
        plot.scatter([1, 2], [1, 2])
        for event in (RangesUpdate, PanEnd):
            plot.on_event(event, heard.append)
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    area = frame(page, served.find(Plot))
    page.mouse.move(*area.at(0.5, 0.5))
    page.mouse.down()
    for part in (0.55, 0.6, 0.65, 0.7):
        page.mouse.move(*area.at(part, 0.5), steps=2)
        page.evaluate("new Promise(requestAnimationFrame)")
    page.mouse.up()
    eventually(page, lambda: len(heard) >= 2, "the drag has ended")
    assert [event.event_name for event in heard] == ["rangesupdate", "panend"]
    assert heard[0].x0 == pytest.approx(-2, abs=0.1)
