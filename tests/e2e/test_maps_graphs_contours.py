"""Contours, graphs, maps, equal units and fetched data, as a user sees them."""

from __future__ import annotations

import asyncio
import json
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tornado.web
from playwright.sync_api import Page

from desk.document import Document
from desk.models import (
    AjaxDataSource,
    ColumnDataSource,
    ContourRenderer,
    CustomJS,
    GMapOptions,
    GraphRenderer,
    NodesAndLinkedEdges,
    Plot,
    RendererGroup,
    ScaleBar,
    ServerSentDataSource,
    StaticLayoutProvider,
    WMTSTileSource,
)
from desk.plotting import contour_data, figure, gmap
from tests.conftest import need

from .driving import at, colours, frame, painted_at, pixel
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]
RED, BLUE = (255, 0, 0), (0, 0, 255)


def colour_of(page: Page, plot: Plot, x: float, y: float, layer: str = "data") -> tuple[int, ...]:
    """The colour at parts of the frame, from the lower left."""
    host = at(page, plot).bounding_box()
    assert host is not None
    px, py = frame(page, plot).at(x, y)
    return pixel(page, plot, layer, px - host["x"], py - host["y"])


def test_contours_are_painted_and_follow_new_data(serve: Serve, visit: Visitor) -> None:
    try:
        import contourpy
    except ImportError:
        contourpy = None
    need(contourpy, "contourpy")
    x, y = np.meshgrid(np.linspace(0, 4, 9), np.linspace(0, 4, 9))

    def app(document: Document) -> None:
        plot = figure(width=400, height=400, x_range=(0, 4), y_range=(0, 4), tools="", toolbar_location=None)
        renderer = plot.contour(x, y, x, [0, 2, 4], fill_color=["red", "blue"], line_color="black")
        plot.add_layout(renderer.construct_color_bar(), "right")
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    plot = served.find(Plot)
    eventually(page, lambda: colour_of(page, plot, 0.2, 0.5)[:3] == RED, "the first area")
    assert colour_of(page, plot, 0.8, 0.5)[:3] == BLUE
    on_bar = colours(page, plot, "base")
    assert on_bar[RED] > 500, "the colour bar has both areas"
    assert on_bar[BLUE] > 500
    with served.document.locked("a test"):
        served.find(ContourRenderer).set_data(contour_data(x, y, 4 - x, [0, 2, 4]))
    eventually(page, lambda: colour_of(page, plot, 0.2, 0.5)[:3] == BLUE, "the areas have changed places")


def a_graph(document: Document) -> None:
    plot = figure(width=400, height=400, x_range=(0, 4), y_range=(0, 4), tools="hover,tap", tooltips=[("is", "@name")])
    graph = plot.graph(
        ColumnDataSource({"index": [0, 1, 2], "name": ["a", "b", "c"]}),
        ColumnDataSource({"start": [0, 1], "end": [1, 2]}),
        StaticLayoutProvider(graph_layout={0: (1, 1), 1: (3, 1), 2: (3, 3)}),
        node_size=30, node_color="red", edge_line_color="blue", edge_line_width=6,
    )  # fmt: skip
    graph.inspection_policy = graph.selection_policy = NodesAndLinkedEdges()
    document.add_root(plot)


def test_clicking_a_node_selects_its_edges_and_hovering_tells_of_it(serve: Serve, visit: Visitor) -> None:
    served = serve(a_graph)
    page = visit(served)
    plot, graph = served.find(Plot), served.find(GraphRenderer)
    eventually(page, lambda: colour_of(page, plot, 0.25, 0.25)[:3] == RED, "a node")
    assert colour_of(page, plot, 0.5, 0.25)[:3] == BLUE, "an edge"
    page.mouse.move(*frame(page, plot).at(0.75, 0.75))
    page.get_by_text("c", exact=True).wait_for()
    page.mouse.click(*frame(page, plot).at(0.75, 0.75))
    chosen = graph.node_renderer.data_source.selected, graph.edge_renderer.data_source.selected
    eventually(page, lambda: [list(one.indices) for one in chosen] == [[2], [1]], "the node and its edge are selected")
    page.mouse.click(*frame(page, plot).at(0.5, 0.25))
    eventually(page, lambda: [list(one.indices) for one in chosen] == [[], []], "an edge is no node")


def png(colour: tuple[int, int, int], size: int = 8) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes(colour) * size) * size
    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


SCRIPT = """
from desk.io import curdoc
from desk.models import AjaxDataSource, WMTSTileSource
from desk.plotting import figure

half = 20037508.34
plot = figure(width=400, height=400, x_range=(-half, half), y_range=(-half, half), tools="", toolbar_location=None,
              x_axis_type="mercator", y_axis_type="mercator", name="map")
plot.add_tile(WMTSTileSource(url="{static}/{{Z}}/{{X}}/{{Y}}.png", min_zoom=1, max_zoom=1, attribution="&copy; <b>me</b>"))
plot.scatter("x", "y", source=AjaxDataSource(data_url="{static}/data.json", method="GET"), size=20, color="red")
curdoc().add_root(plot)
"""


def map_app(folder: Path) -> Path:
    """A folder app whose tiles are blue in the north-west and grey elsewhere."""
    static = folder / "atlas" / "static"
    for x in (0, 1):
        for y in (0, 1):
            tile = static / "1" / str(x) / f"{y}.png"
            tile.parent.mkdir(parents=True, exist_ok=True)
            tile.write_bytes(png(BLUE if (x, y) == (0, 0) else (128, 128, 128)))
    (static / "data.json").write_text(json.dumps({"x": [1e7], "y": [1e7]}))
    (folder / "atlas" / "main.py").write_text(SCRIPT.format(static="app/static"))
    return folder / "atlas"


def test_tiles_of_the_app_are_drawn_under_the_grid_and_data_of_its_files_over_them(serve: Serve, visit: Visitor, tmp_path: Path) -> None:
    served = serve(map_app(tmp_path))
    page = visit(served)
    plot = served.find(Plot)
    eventually(page, lambda: colour_of(page, plot, 0.3, 0.7, "base")[:3] == BLUE, "the tile in the north-west")
    assert colour_of(page, plot, 0.7, 0.3, "base")[:3] == (128, 128, 128)
    eventually(page, lambda: colour_of(page, plot, 0.75, 0.75)[:3] == RED, "the point that was fetched")
    assert len({colour_of(page, plot, part, 0.7, "base")[:3] for part in np.linspace(0.1, 0.45, 60)}) > 1, "grid lines over the tiles"


def test_a_map_elsewhere_is_never_asked_for(serve: Serve, visit: Visitor) -> None:
    def app(document: Document) -> None:
        plot = figure(width=400, height=300, x_axis_type="mercator", y_axis_type="mercator")
        plot.add_tile(WMTSTileSource(url="https://tile.example.org/{Z}/{X}/{Y}.png", attribution="of a map"))
        plot.add_tile("CartoDB Positron")
        plot.scatter([0, 1e6], [0, 1e6])
        document.add_root(plot)

    page = visit(serve(app))
    painted_at(page)


@pytest.mark.parametrize(("scheme", "brightness"), [("light", (200, 255)), ("dark", (0, 60))])
def test_the_attribution_of_a_map_is_on_a_plate_of_the_scheme(serve: Serve, visit: Visitor, scheme: Any, brightness: tuple[int, int]) -> None:
    plot = figure(width=400, height=300, x_range=(0, 1), y_range=(0, 1), background_fill_color=None, border_fill_color=None)
    plot.add_tile(WMTSTileSource(url="https://tile.example.org/{Z}/{X}/{Y}.png", attribution="of a map with a long name"))
    plot.grid.visible = False
    page = visit(serve(lambda document: document.add_root(plot)), color_scheme=scheme)
    painted_at(page)
    area, box = frame(page, plot), at(page, plot).bounding_box()
    assert box is not None
    found = [pixel(page, plot, layer, area.left - box["x"] + area.width - 2, area.top - box["y"] + area.height - 7) for layer in ("data", "base", "overlay")]
    [plate] = [colour for colour in found if colour[3] > 150]
    assert all(brightness[0] <= part <= brightness[1] for part in plate[:3])


def test_a_source_with_an_address_elsewhere_is_not_fetched_and_says_so(serve: Serve, visit: Visitor) -> None:
    def app(document: Document) -> None:
        plot = figure(width=400, height=300)
        plot.scatter("x", "y", source=AjaxDataSource(data_url="https://example.org/data", polling_interval=20))
        document.add_root(plot)

    page = visit(serve(app))
    eventually(page, lambda: visit.complaints, "a word on the console")
    assert visit.complaints == ["console warning: A page asks only the server that it came from, not https://example.org/data"]
    visit.complaints.clear()


def test_fetched_rows_are_added_and_go_through_an_adapter(serve: Serve, visit: Visitor, tmp_path: Path) -> None:
    folder = map_app(tmp_path)
    (folder / "main.py").write_text(
        """
from desk.io import curdoc
from desk.models import AjaxDataSource, CustomJS, Div
from desk.plotting import figure

code = "return {x: cb_data.response.x.map(v => v / 1e7), y: [2]}"
source = AjaxDataSource(data_url="app/static/data.json", method="GET", polling_interval=20, mode="append", max_size=3,
                        adapter=CustomJS(code=code))
plot = figure(width=400, height=400, x_range=(0, 4), y_range=(0, 4), tools="", toolbar_location=None)
plot.scatter("x", "y", source=source, size=20, color="red")
said = Div(text="")
source.js_on_change("data", CustomJS(args={"said": said}, code="said.text = `${cb_obj.data.x.length} rows`"))
curdoc().add_root(plot)
curdoc().add_root(said)
"""
    )
    served = serve(folder)
    page = visit(served)
    plot = served.find(Plot)
    eventually(page, lambda: colour_of(page, plot, 0.25, 0.5)[:3] == RED, "the adapted point")
    page.get_by_text("3 rows").wait_for()


class Events(tornado.web.RequestHandler):
    """Sends one row and keeps the line open until the reader goes."""

    async def get(self) -> None:
        self.set_header("Content-Type", "text/event-stream")
        self.write('data: {"x": [2], "y": [2]}\n\n')
        await self.flush()
        await self.gone()

    def gone(self) -> asyncio.Future[None]:
        self._gone: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        return self._gone

    def on_connection_close(self) -> None:
        if not self._gone.done():
            self._gone.set_result(None)


def test_rows_that_a_route_of_ones_own_sends_are_drawn(serve: Serve, visit: Visitor) -> None:
    def app(document: Document) -> None:
        plot = figure(width=400, height=400, x_range=(0, 4), y_range=(0, 4), tools="", toolbar_location=None)
        plot.scatter("x", "y", source=ServerSentDataSource(data_url="/events"), size=20, color="red")
        document.add_root(plot)

    served = serve(app, extra_patterns=[("/events", Events)])
    page = visit(served)
    plot = served.find(Plot)
    eventually(page, lambda: colour_of(page, plot, 0.5, 0.5)[:3] == RED, "the row that was sent")


def test_degrees_on_a_map_of_googles_are_where_mercator_has_them(serve: Serve, visit: Visitor) -> None:
    def app(document: Document) -> None:
        plot = gmap("", GMapOptions(lat=0, lng=0, zoom=1), width=400, height=400, tools="", toolbar_location=None)
        plot.scatter([0], [0], size=20, color="red")
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    plot = served.find(Plot)
    eventually(page, lambda: colour_of(page, plot, 0.5, 0.5)[:3] == RED, "the place where equator and first meridian meet")


def lengths(plot: Plot) -> float:
    """How many times as long a unit is across as up and down."""
    across = plot.inner_width / (plot.x_range.end - plot.x_range.start)
    return across / (plot.inner_height / (plot.y_range.end - plot.y_range.start))


@pytest.mark.parametrize("scale", [1, 2])
def test_units_stay_equal_when_the_window_changes(serve: Serve, visit: Visitor, scale: float) -> None:
    def app(document: Document) -> None:
        plot = figure(sizing_mode="stretch_both", match_aspect=True, aspect_scale=scale, tools="pan,reset", toolbar_location=None)
        plot.line([0, 1], [0, 1])
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    plot = served.find(Plot)
    eventually(page, lambda: plot.inner_width and abs(lengths(plot) / scale - 1) < 0.02, "equal units")
    page.set_viewport_size({"width": 500, "height": 600})
    eventually(page, lambda: plot.inner_width < 500 and abs(lengths(plot) / scale - 1) < 0.02, "equal units again")
    assert plot.x_range.start <= 0
    assert plot.x_range.end >= 1


def test_given_ranges_are_shown_whole_with_equal_units_and_stay_as_they_were_given(serve: Serve, visit: Visitor) -> None:
    def app(document: Document) -> None:
        plot = figure(width=600, height=300, x_range=(0, 4), y_range=(0, 4), match_aspect=True, tools="", toolbar_location=None)
        plot.rect([2], [2], 4, 4, fill_color="red", line_color=None)
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    plot = served.find(Plot)
    eventually(page, lambda: colour_of(page, plot, 0.5, 0.5)[:3] == RED and colour_of(page, plot, 0.1, 0.5)[3] == 0, "a square in the middle")
    assert (plot.x_range.start, plot.x_range.end) == (0, 4)


def test_a_group_is_hidden_and_a_scale_bar_stands_in_the_frame(serve: Serve, visit: Visitor) -> None:
    def app(document: Document) -> None:
        plot = figure(width=400, height=400, x_range=(0, 4), y_range=(0, 4), tools="", toolbar_location=None)
        group = RendererGroup(name="both")
        plot.rect([2], [2], 4, 4, fill_color="red", line_color=None, group=group)
        plot.add_layout(ScaleBar(range=plot.x_range, location="center", bar_line_color="blue", bar_line_width=10, group=group))
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    plot = served.find(Plot)
    eventually(page, lambda: {RED, BLUE} <= colours(page, plot, "data").keys(), "the square and the bar")
    with served.document.locked("a test"):
        served.find(RendererGroup).visible = False
    eventually(page, lambda: not {RED, BLUE} & colours(page, plot, "data").keys(), "neither of them")


def test_few_of_many_points_are_painted_while_the_ranges_move_and_all_when_they_rest(serve: Serve, visit: Visitor) -> None:
    heard: list[str] = []

    def app(document: Document) -> None:
        plot = figure(width=400, height=400, x_range=(0, 40), y_range=(0, 40), tools="pan", toolbar_location=None, lod_threshold=100, lod_timeout=300)
        x, y = np.meshgrid(np.arange(40), np.arange(40))
        plot.scatter(x.ravel(), y.ravel(), size=np.full(1600, 5), color="red")
        plot.on_event("lodstart", lambda: heard.append("start"))
        plot.on_event("lodend", lambda: heard.append("end"))
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    plot = served.find(Plot)
    painted_at(page)
    reds = lambda: colours(page, plot, "data").get(RED, 0)  # noqa: E731
    whole = eventually(page, reds, "points")
    page.mouse.move(*frame(page, plot).at(0.5, 0.5))
    page.mouse.down()
    page.mouse.move(*frame(page, plot).at(0.52, 0.5), steps=3)
    assert eventually(page, lambda: reds() < whole / 4, "fewer points")
    page.mouse.up()
    eventually(page, lambda: heard == ["start", "end"], "both events")
    eventually(page, lambda: reds() > whole * 0.8, "all points again")


def test_a_picture_at_the_level_of_images_lies_under_the_grid(serve: Serve, visit: Visitor) -> None:
    def app(document: Document) -> None:
        plot = figure(width=400, height=400, x_range=(0, 4), y_range=(0, 4), tools="", toolbar_location=None)
        plot.image([np.zeros((2, 2))], x=0, y=0, dw=4, dh=4, palette=["#0000ff"], level="image")
        plot.grid.grid_line_color = "red"
        plot.grid.grid_line_width = 5
        document.add_root(plot)

    served = serve(app)
    page = visit(served)
    plot = served.find(Plot)
    eventually(page, lambda: colour_of(page, plot, 0.4, 0.4, "base")[:3] == BLUE, "the picture")
    assert colour_of(page, plot, 0.5, 0.5, "base")[:3] == RED, "the grid over it"


def test_a_callback_in_the_page_hears_of_a_node_that_is_clicked(serve: Serve, visit: Visitor) -> None:
    def app(document: Document) -> None:
        a_graph(document)
        (plot,) = document.roots
        plot.select_one(GraphRenderer).node_renderer.data_source.selected.js_on_change("indices", CustomJS(code="document.title = cb_obj.indices.join()"))

    served = serve(app)
    page = visit(served)
    plot = served.find(Plot)
    page.mouse.click(*frame(page, plot).at(0.25, 0.25))
    eventually(page, lambda: page.title() == "0", "the callback has run")
