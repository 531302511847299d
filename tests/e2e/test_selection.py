"""What select tools do: rows that are clicked, boxed or encircled are selected in the page and in Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from desk.document import Document
from desk.events import SelectionGeometry
from desk.models import (
    BooleanFilter,
    BoxSelectTool,
    CDSView,
    ColumnDataSource,
    CustomJS,
    CustomJSFilter,
    GroupFilter,
    IndexFilter,
    LassoSelectTool,
    Plot,
    PolySelectTool,
    TapTool,
)
from desk.models.filters import Filter
from desk.plotting import figure

from .driving import Frame, at, colours, frame, press_tool
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]
X = [1, 3, 5, 7, 9]


def points(tools: Any = "tap,box_select,lasso_select,poly_select,undo,redo", **scatter: Any) -> Callable[[Document], None]:
    """Five red dots in a row on 0 to 10."""

    def fill(document: Document) -> None:
        source = ColumnDataSource({"x": X, "y": [5] * 5, "kind": ["a", "b", "a", "b", "a"]})
        plot = figure(width=500, height=400, x_range=(0, 10), y_range=(0, 10), tools=tools)
        if "box_select" in tools:
            plot.toolbar.active_drag = next(tool for tool in plot.tools if isinstance(tool, BoxSelectTool))
        plot.scatter("x", "y", source=source, size=20, fill_color="red", line_color=None, **scatter)
        document.add_root(plot)

    return fill


class Scene:
    def __init__(self, serve: Serve, visit: Visitor, fill: Callable[[Document], None]) -> None:
        self.served = serve(fill)
        self.page: Page = visit(self.served)
        self.plot = self.served.find(Plot)
        self.source = self.served.find(ColumnDataSource)
        self.frame: Frame = frame(self.page, self.plot)

    def click(self, x: float, y: float = 5, **options: Any) -> None:
        self.page.mouse.click(*self.frame.at(x / 10, y / 10), **options)

    def drag(self, *places: tuple[float, float]) -> None:
        self.page.mouse.move(*self.frame.at(places[0][0] / 10, places[0][1] / 10))
        self.page.mouse.down()
        for x, y in places[1:]:
            self.page.mouse.move(*self.frame.at(x / 10, y / 10), steps=4)
        self.page.mouse.up()

    def expect(self, rows: list[int]) -> None:
        eventually(self.page, lambda: list(self.source.selected.indices) == rows, f"{rows} are selected")

    def ready(self) -> None:
        """The code of the select tools has come: a click does something."""
        eventually(self.page, self._taps, "the tools are there")
        self.click(2, 9)
        self.expect([])

    def _taps(self) -> bool:
        self.click(1)
        return bool(eventually(self.page, lambda: True, "")) and list(self.source.selected.indices) == [0]


def test_a_click_selects_a_row_and_a_second_one_lets_it_go(serve: Serve, visit: Visitor) -> None:
    scene = Scene(serve, visit, points())
    scene.ready()
    heard: list[Any] = []
    scene.source.selected.on_change("indices", lambda attr, old, new: heard.append(list(new)))
    scene.click(5)
    scene.expect([2])
    scene.page.wait_for_timeout(450)  # two clicks in quick succession would be a double click
    scene.click(5)
    scene.expect([])
    assert heard == [[2], []]


def test_keys_that_are_held_down_say_what_becomes_of_the_selection_before(serve: Serve, visit: Visitor) -> None:
    scene = Scene(serve, visit, points())
    scene.ready()
    scene.click(3)
    scene.expect([1])
    scene.page.keyboard.down("Shift")
    scene.click(7)
    scene.expect([1, 3])
    scene.page.keyboard.down("Control")
    scene.click(3)
    scene.expect([3])
    scene.page.keyboard.up("Shift")
    scene.click(5)
    scene.expect([])
    scene.page.keyboard.up("Control")


def test_a_box_selects_what_is_in_it_and_the_others_pale(serve: Serve, visit: Visitor) -> None:
    scene = Scene(serve, visit, points())
    scene.ready()
    told: list[Any] = []
    scene.plot.on_event(SelectionGeometry, lambda event: told.append(event))
    eventually(scene.page, lambda: "selectiongeometry" in scene.plot.subscribed_events, "it is subscribed")
    red = colours(scene.page, scene.plot, "data")[(255, 0, 0)]
    scene.drag((2, 8), (6, 2))
    scene.expect([1, 2])
    assert colours(scene.page, scene.plot, "data")[(255, 0, 0)] < red * 0.6
    eventually(scene.page, lambda: told, "Python hears of the shape")
    geometry = told[-1].geometry
    assert (geometry["type"], told[-1].final) == ("rect", True)
    assert [geometry["x0"], geometry["x1"], geometry["y0"], geometry["y1"]] == pytest.approx([2, 6, 2, 8], abs=0.1)


def test_escape_selects_nothing_and_undo_brings_it_back(serve: Serve, visit: Visitor) -> None:
    scene = Scene(serve, visit, points())
    scene.ready()
    scene.drag((2, 8), (6, 2))
    scene.expect([1, 2])
    scene.page.keyboard.press("Escape")
    scene.expect([])
    press_tool(scene.page, scene.plot, "Undo")
    press_tool(scene.page, scene.plot, "Redo")
    scene.expect([1, 2])


def test_a_lasso_and_a_polygon_select_what_is_inside(serve: Serve, visit: Visitor) -> None:
    scene = Scene(serve, visit, points())
    scene.ready()
    press_tool(scene.page, scene.plot, "Lasso select")
    scene.drag((4, 4), (6, 4), (6, 6), (4, 6))
    scene.expect([2])
    press_tool(scene.page, scene.plot, "Poly select")
    for place in ((6, 4), (9.6, 4), (9.6, 6)):
        scene.click(*place)
        scene.page.wait_for_timeout(450)
    scene.page.mouse.dblclick(*scene.frame.at(0.6, 0.6))
    scene.expect([3, 4])


@pytest.mark.parametrize("label", ["Lasso select", "Poly select"])
def test_a_region_that_stays_is_dragged_as_a_whole_and_escape_puts_all_back(serve: Serve, visit: Visitor, label: str) -> None:
    tools = [TapTool(), LassoSelectTool(persistent=True, continuous=True), PolySelectTool(persistent=True, continuous=True)]
    for tool in tools[1:]:
        tool.overlay.editable = True
    scene = Scene(serve, visit, points(tools))
    scene.ready()
    if label == "Poly select":
        press_tool(scene.page, scene.plot, label)
    corners = ((4, 4), (6, 4), (6, 6), (4, 6))
    if label == "Lasso select":
        scene.drag(*corners)
    else:
        for place in corners[:3]:
            scene.click(*place)
            scene.page.wait_for_timeout(450)
        scene.page.mouse.dblclick(*scene.frame.at(0.4, 0.6))
    scene.expect([2])
    # By one of its corners: all of it goes.
    scene.drag((6, 4), (8, 4))
    scene.expect([3])
    scene.page.mouse.move(*scene.frame.at(0.7, 0.5))
    scene.page.mouse.down()
    scene.page.mouse.move(*scene.frame.at(0.5, 0.5), steps=4)
    scene.expect([2])
    scene.page.keyboard.press("Escape")
    scene.expect([3])
    scene.page.mouse.up()
    scene.drag((7, 5), (9, 5))
    scene.expect([4])


def test_a_box_may_be_as_high_as_the_frame_and_may_add(serve: Serve, visit: Visitor) -> None:
    scene = Scene(serve, visit, points([TapTool(), BoxSelectTool(dimensions="width", mode="append", continuous=True)]))
    scene.ready()
    scene.drag((0.5, 9.5), (1.5, 9))
    scene.expect([0])
    scene.drag((6.5, 9.5), (9.5, 9))
    scene.expect([0, 3, 4])


def test_a_callback_of_a_click_hears_what_was_hit(serve: Serve, visit: Visitor) -> None:
    code = "console.debug(cb_data.source.selected.indices.join() + ' ' + Math.round(cb_data.geometries.x))"
    scene = Scene(serve, visit, points([TapTool(callback=CustomJS(code=code))]))
    said: list[str] = []
    scene.page.on("console", lambda message: said.append(message.text))
    scene.ready()
    scene.click(7)
    eventually(scene.page, lambda: "3 7" in said, "the callback has run")
    visit.complaints.clear()


FILTERS: dict[str, tuple[Callable[[], Filter], list[int]]] = {
    "index": (lambda: IndexFilter([0, 4]), [0, 4]),
    "boolean": (lambda: BooleanFilter([True, True, False, False, False]), [0, 1]),
    "group": (lambda: GroupFilter("kind", "b"), [1, 3]),
    "not": (lambda: ~GroupFilter("kind", "b"), [0, 2, 4]),
    "and": (lambda: GroupFilter("kind", "a") & IndexFilter([0, 1, 2]), [0, 2]),
    "or": (lambda: GroupFilter("kind", "b") | IndexFilter([0]), [0, 1, 3]),
    "minus": (lambda: GroupFilter("kind", "a") - IndexFilter([0]), [2, 4]),
    "xor": (lambda: GroupFilter("kind", "a") ^ IndexFilter([0, 1]), [1, 2, 4]),
    "javascript": (lambda: CustomJSFilter(args={"least": 6}, code="return source.data.x.map((x) => x > least)"), [3, 4]),
}


@pytest.mark.parametrize("name", FILTERS)
def test_a_view_shows_some_rows_and_these_keep_their_numbers(serve: Serve, visit: Visitor, name: str) -> None:
    make, rows = FILTERS[name]
    scene = Scene(serve, visit, points("box_select", view=CDSView(filter=make())))
    button = at(scene.page, scene.plot).get_by_role("button", name="Box select", exact=True)
    button.wait_for()

    def boxed() -> bool:
        scene.drag((0.2, 9), (9.8, 1))
        return bool(scene.source.selected.indices)

    eventually(scene.page, boxed, "something is selected")
    scene.expect(rows)
