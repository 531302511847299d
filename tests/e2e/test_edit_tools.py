"""Tools that change data: what the user draws, moves and removes is in the columns, in the page and in Python."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from desk.document import Document
from desk.models import (
    BoxEditTool,
    ColumnDataSource,
    FreehandDrawTool,
    LineEditTool,
    Plot,
    PointDrawTool,
    PolyDrawTool,
    PolyEditTool,
)
from desk.plotting import figure

from .driving import Frame, frame
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]
DOUBLE_CLICK_MS = 450


class Board:
    """A plot on 0 to 10 whose tool is active."""

    def __init__(
        self,
        serve: Serve,
        visit: Visitor,
        fill: Callable[[Any], tuple[Any, dict[str, ColumnDataSource]]],
        wish: str = "active_multi",
    ) -> None:
        self.sources: dict[str, ColumnDataSource] = {}

        def app(document: Document) -> None:
            plot = figure(width=500, height=400, x_range=(0, 10), y_range=(0, 10), tools="")
            tool, self.sources = fill(plot)
            plot.add_tools(tool)
            setattr(plot.toolbar, wish, tool)
            document.add_root(plot)

        self.served = serve(app)
        self.page: Page = visit(self.served)
        self.plot = self.served.find(Plot)
        self.frame: Frame = frame(self.page, self.plot)
        self.page.wait_for_load_state("networkidle")

    def place(self, x: float, y: float) -> tuple[float, float]:
        return self.frame.at(x / 10, y / 10)

    def click(self, x: float, y: float) -> None:
        self.page.mouse.click(*self.place(x, y))
        self.page.wait_for_timeout(DOUBLE_CLICK_MS)

    def double_click(self, x: float, y: float) -> None:
        self.page.mouse.dblclick(*self.place(x, y))
        self.page.wait_for_timeout(DOUBLE_CLICK_MS)

    def drag(self, *places: tuple[float, float]) -> None:
        self.page.mouse.move(*self.place(*places[0]))
        self.page.mouse.down()
        for place in places[1:]:
            self.page.mouse.move(*self.place(*place), steps=4)
        self.page.mouse.up()

    def expect(self, source: ColumnDataSource, **columns: Any) -> None:
        def matches() -> bool:
            return all(
                len(source.data[name]) == len(values)
                and all(got == pytest.approx(value, abs=0.1) for got, value in zip(map(_plain, source.data[name]), values, strict=True))
                for name, values in columns.items()
            )

        eventually(self.page, matches, f"the columns are {columns}, not {dict(source.data)}")


def _plain(value: Any) -> Any:
    return value.tolist() if hasattr(value, "tolist") else value


def test_points_are_added_moved_and_removed(serve: Serve, visit: Visitor) -> None:
    def fill(plot: Any) -> tuple[Any, dict[str, ColumnDataSource]]:
        source = ColumnDataSource({"x": [2.0], "y": [2.0], "c": ["red"]})
        points = plot.scatter("x", "y", color="c", size=16, source=source)
        return PointDrawTool(renderers=[points], empty_value="blue", num_objects=2), {"points": source}

    board = Board(serve, visit, fill)
    source = board.sources["points"]
    heard: list[Any] = []
    source.on_change("data", lambda attr, old, new: heard.append(len(new["x"])))
    board.click(6, 6)
    board.expect(source, x=[2, 6], y=[2, 6])
    assert list(source.data["c"]) == ["red", "blue"]
    board.drag((6, 6), (8, 5))
    board.expect(source, x=[2, 8], y=[2, 5])
    board.click(4, 4)
    board.expect(source, x=[8, 4], y=[5, 4])
    board.click(8, 5)
    board.page.keyboard.press("Backspace")
    board.expect(source, x=[4], y=[4])
    assert heard == [2, 2, 2, 1], "each gesture is told once"


def test_rectangles_are_drawn_and_moved(serve: Serve, visit: Visitor) -> None:
    def fill(plot: Any) -> tuple[Any, dict[str, ColumnDataSource]]:
        source = ColumnDataSource({"x": [], "y": [], "w": [], "h": []})
        boxes = plot.rect("x", "y", "w", "h", source=source)
        return BoxEditTool(renderers=[boxes]), {"boxes": source}

    board = Board(serve, visit, fill)
    source = board.sources["boxes"]
    board.page.keyboard.down("Shift")
    board.drag((2, 2), (4, 6))
    board.page.keyboard.up("Shift")
    board.expect(source, x=[3], y=[4], w=[2], h=[4])
    board.drag((3, 4), (5, 5))
    board.expect(source, x=[5], y=[5], w=[2], h=[4])


def lines(plot: Any, xs: list[Any], ys: list[Any]) -> tuple[Any, ColumnDataSource]:
    source = ColumnDataSource({"xs": xs, "ys": ys})
    return plot.multi_line("xs", "ys", line_width=6, source=source), source


def test_lines_are_drawn_corner_by_corner(serve: Serve, visit: Visitor) -> None:
    def fill(plot: Any) -> tuple[Any, dict[str, ColumnDataSource]]:
        drawn, source = lines(plot, [], [])
        return PolyDrawTool(renderers=[drawn]), {"lines": source}

    board = Board(serve, visit, fill)
    board.double_click(2, 2)
    board.click(5, 8)
    board.double_click(8, 2)
    board.expect(board.sources["lines"], xs=[[2, 5, 8]], ys=[[2, 8, 2]])


def test_lines_are_drawn_freely(serve: Serve, visit: Visitor) -> None:
    def fill(plot: Any) -> tuple[Any, dict[str, ColumnDataSource]]:
        drawn, source = lines(plot, [], [])
        return FreehandDrawTool(renderers=[drawn], num_objects=1), {"lines": source}

    board = Board(serve, visit, fill)
    source = board.sources["lines"]
    board.drag((2, 2), (8, 8))
    eventually(board.page, lambda: len(source.data["xs"]) == 1, "there is a line")
    assert [source.data["xs"][0][0], source.data["xs"][0][-1]] == pytest.approx([2, 8], abs=0.1)


def test_corners_of_a_line_are_moved(serve: Serve, visit: Visitor) -> None:
    def fill(plot: Any) -> tuple[Any, dict[str, ColumnDataSource]]:
        drawn, source = lines(plot, [[2, 8]], [[5, 5]])
        corners = ColumnDataSource({"x": [], "y": []})
        shown = plot.scatter("x", "y", size=14, source=corners)
        return PolyEditTool(renderers=[drawn], vertex_renderer=shown), {"lines": source}

    board = Board(serve, visit, fill)
    board.double_click(4, 5)
    board.drag((8, 5), (8, 9))
    board.expect(board.sources["lines"], xs=[[2, 8]], ys=[[5, 9]])


@pytest.mark.parametrize("wish", ["active_tap", "active_drag"])
def test_a_tool_that_is_wished_for_one_gesture_is_active_for_all_of_its_own(serve: Serve, visit: Visitor, wish: str) -> None:
    def fill(plot: Any) -> tuple[Any, dict[str, ColumnDataSource]]:
        source = ColumnDataSource({"x": [2.0], "y": [2.0]})
        return PointDrawTool(renderers=[plot.scatter("x", "y", size=16, source=source)]), {"points": source}

    board = Board(serve, visit, fill, wish)
    board.click(6, 6)
    board.expect(board.sources["points"], x=[2, 6], y=[2, 6])
    board.drag((6, 6), (8, 5))
    board.expect(board.sources["points"], x=[2, 8], y=[2, 5])


def test_points_of_a_line_are_moved_in_one_direction(serve: Serve, visit: Visitor) -> None:
    def fill(plot: Any) -> tuple[Any, dict[str, ColumnDataSource]]:
        source = ColumnDataSource({"x": [2.0, 8.0], "y": [5.0, 5.0]})
        line = plot.line("x", "y", line_width=8, source=source)
        shown = plot.scatter("x", "y", size=14, source=ColumnDataSource({"x": [], "y": []}))
        return LineEditTool(renderers=[line], intersection_renderer=shown, dimensions="height"), {"line": source}

    board = Board(serve, visit, fill)
    board.click(4, 5)
    board.drag((8, 5), (7, 9))
    board.expect(board.sources["line"], x=[2, 8], y=[5, 9])
