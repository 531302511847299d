"""What a mouse does to a plot: pan, zoom, reset, save, hover, crosshair, legends; and what selections look like."""

from __future__ import annotations

import struct
import threading
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from desk.document import Document
from desk.models import CDSView, ColumnDataSource, HoverTool, IndexFilter, Plot, Range1d, RangeTool
from desk.models.renderers import GlyphRenderer
from desk.plotting import figure

from .driving import Frame, at, colours, frame, is_marked, mark, painted_at, painted_pixels, picture, pixel, press_tool
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]

RED, GREEN, BLUE = (255, 0, 0), (0, 128, 0), (0, 0, 255)


def squares(document: Document) -> None:
    """Three big squares in a row on 0 to 4, one colour each."""
    source = ColumnDataSource(data={"x": [1, 2, 3], "y": [2, 2, 2], "name": ["a", "b", "c"]})
    plot = figure(
        width=500, height=400, x_range=(0, 4), y_range=(0, 4), tools="pan,wheel_zoom,box_zoom,reset,save,crosshair"
    )
    plot.add_tools(HoverTool(tooltips=[("name", "@name"), ("x", "@x{0.00}")]))
    plot.rect("x", "y", width=0.8, height=1.6, source=source, fill_color="red", line_color=None, name="squares")
    document.add_root(plot)


def opened(
    serve: Serve, visit: Visitor, fill: Callable[[Document], None] = squares
) -> tuple[Served, Page, Plot, Frame]:
    served = serve(fill)
    page = visit(served)
    plot = served.find(Plot)
    return served, page, plot, frame(page, plot)


def interval(plot: Plot) -> tuple[float, float, float, float]:
    return plot.x_range.start, plot.x_range.end, plot.y_range.start, plot.y_range.end


def test_dragging_pans_both_ranges_and_python_hears_of_it(serve: Serve, visit: Visitor) -> None:
    _, page, plot, area = opened(serve, visit)
    before = picture(page, plot, "data")
    page.mouse.move(*area.at(0.5, 0.9))
    page.mouse.down()
    page.mouse.move(*area.at(0.75, 0.65), steps=6)
    page.mouse.up()
    eventually(page, lambda: interval(plot) == pytest.approx((-1, 3, 1, 5), abs=0.03), "the ranges have moved")
    assert picture(page, plot, "data") != before


def test_the_wheel_zooms_at_the_pointer(serve: Serve, visit: Visitor) -> None:
    _, page, plot, area = opened(serve, visit)
    page.mouse.move(*area.at(0.25, 0.25))
    press_tool(page, plot, "Wheel zoom") if not _pressed(page, plot, "Wheel zoom") else None
    page.mouse.move(*area.at(0.25, 0.25))
    page.mouse.wheel(0, -240)
    eventually(page, lambda: plot.x_range.end - plot.x_range.start < 3.5, "it has zoomed in")
    left, right, low, high = interval(plot)
    assert left + 0.25 * (right - left) == pytest.approx(1, abs=0.05), "what was under the pointer stays there"
    assert low + 0.25 * (high - low) == pytest.approx(1, abs=0.05)
    page.mouse.wheel(0, 600)
    eventually(page, lambda: plot.x_range.end - plot.x_range.start > 4, "and out again")


def _pressed(page: Page, plot: Plot, label: str) -> bool:
    return at(page, plot).get_by_role("button", name=label, exact=True).get_attribute("aria-pressed") == "true"


def test_a_box_zooms_to_what_was_framed(serve: Serve, visit: Visitor) -> None:
    _, page, plot, area = opened(serve, visit)
    press_tool(page, plot, "Box zoom")
    page.mouse.move(*area.at(0.25, 0.75))
    page.mouse.down()
    page.mouse.move(*area.at(0.5, 0.5), steps=4)
    painted_at(page)
    assert painted_pixels(page, plot, "overlay"), "the box is painted while it is drawn"
    page.mouse.up()
    eventually(page, lambda: interval(plot) == pytest.approx((1, 2, 2, 3), abs=0.05), "the framed part fills the plot")


def test_reset_brings_the_first_view_back(serve: Serve, visit: Visitor) -> None:
    _, page, plot, area = opened(serve, visit)
    first = picture(page, plot, "data")
    page.mouse.move(*area.at(0.5, 0.9))
    page.mouse.down()
    page.mouse.move(*area.at(0.7, 0.7), steps=4)
    page.mouse.up()
    eventually(page, lambda: plot.x_range.start < -0.5, "it is panned")
    press_tool(page, plot, "Reset")
    eventually(page, lambda: interval(plot) == (0, 4, 0, 4), "Python has the first view")
    painted_at(page)
    assert picture(page, plot, "data") == first


def test_save_downloads_a_png_of_the_whole_plot(serve: Serve, visit: Visitor, tmp_path: Path) -> None:
    _, page, plot, _ = opened(serve, visit)
    with page.expect_download() as download:
        press_tool(page, plot, "Save")
    assert download.value.suggested_filename.endswith(".png")
    file = tmp_path / "plot.png"
    download.value.save_as(file)
    width, height, found = read_png(file.read_bytes())
    assert (width, height) == (500, 400)
    assert RED in found, "the squares are in it"
    assert (255, 255, 255) in found, "and the background"


def test_a_saved_picture_has_what_lies_over_the_data(serve: Serve, visit: Visitor, tmp_path: Path) -> None:
    def over(document: Document) -> None:
        plot = figure(width=300, height=200, x_range=(0, 4), y_range=(0, 4), tools="save")
        tool = RangeTool(x_range=Range1d(1, 2))
        tool.overlay.update(fill_color="#102030", fill_alpha=1)
        plot.add_tools(tool)
        plot.line([0, 4], [0, 4])
        document.add_root(plot)

    _, page, plot, _ = opened(serve, visit, over)
    with page.expect_download() as download:
        press_tool(page, plot, "Save")
    file = tmp_path / "plot.png"
    download.value.save_as(file)
    assert (0x10, 0x20, 0x30) in read_png(file.read_bytes())[2]
    plot.output_backend = "svg"
    painted_at(page)
    with page.expect_download() as download:
        press_tool(page, plot, "Save")
    download.value.save_as(file)
    assert "#102030" in file.read_text()


def read_png(data: bytes) -> tuple[int, int, set[tuple[int, ...]]]:
    """Size and colours of an 8-bit PNG; every checksum is tested."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    at_byte, parts, header = 8, b"", b""
    while at_byte < len(data):
        (length,) = struct.unpack_from(">I", data, at_byte)
        kind, body = data[at_byte + 4 : at_byte + 8], data[at_byte + 8 : at_byte + 8 + length]
        assert zlib.crc32(kind + body) == struct.unpack_from(">I", data, at_byte + 8 + length)[0]
        header, parts = (body if kind == b"IHDR" else header), (parts + body if kind == b"IDAT" else parts)
        at_byte += 12 + length
    width, height, depth, kind_of_colour = struct.unpack_from(">IIBB", header)
    assert depth == 8
    return width, height, _colours_of(zlib.decompress(parts), width, height, {2: 3, 6: 4}[kind_of_colour])


def _colours_of(raw: bytes, width: int, height: int, channels: int) -> set[tuple[int, ...]]:
    size, above, found = width * channels, bytearray(width * channels), set()
    for row in range(height):
        start = row * (size + 1)
        line, filtered = bytearray(raw[start + 1 : start + 1 + size]), raw[start]
        for i in range(size):
            a, b, c = (
                (line[i - channels] if i >= channels else 0),
                above[i],
                (above[i - channels] if i >= channels else 0),
            )
            if filtered == 4:
                p = a + b - c
                guess = min((abs(p - a), 0, a), (abs(p - b), 1, b), (abs(p - c), 2, c))[2]
            else:
                guess = (0, a, b, (a + b) // 2)[filtered]
            line[i] = (line[i] + guess) & 255
        found.update(tuple(line[i : i + 3]) for i in range(0, size, channels))
        above = line
    return found


def test_hover_shows_the_point_and_leaves_the_glyphs_alone(serve: Serve, visit: Visitor) -> None:
    _, page, plot, area = opened(serve, visit)
    painted_at(page)
    mark(page, plot, "data")
    mark(page, plot, "base")
    page.mouse.move(*area.at(0.5, 0.5))
    tooltip = at(page, plot).locator(".tooltip")
    tooltip.wait_for()
    assert tooltip.inner_text().split() == ["name:", "b", "x:", "2.00"]
    assert painted_pixels(page, plot, "overlay"), "the crosshair"
    page.mouse.move(*area.at(0.75, 0.5), steps=10)
    eventually(page, lambda: "c" in tooltip.inner_text().split(), "the tooltip follows")
    page.mouse.move(*area.at(0.75, 0.95), steps=5)
    tooltip.wait_for(state="detached")
    page.mouse.move(2, 2)
    eventually(page, lambda: not painted_pixels(page, plot, "overlay"), "nothing stays when the pointer has left")
    assert is_marked(page, plot, "data"), "the glyphs were never painted again"
    assert is_marked(page, plot, "base"), "nor were the axes"


def test_a_change_of_data_paints_the_glyphs_and_not_the_axes(serve: Serve, visit: Visitor) -> None:
    served, page, plot, _ = opened(serve, visit)
    painted_at(page)
    mark(page, plot, "data")
    mark(page, plot, "base")
    served.find(ColumnDataSource).data = {"x": [1, 2, 3], "y": [1, 2, 3], "name": ["a", "b", "c"]}
    eventually(page, lambda: not is_marked(page, plot, "data"), "the glyphs are painted again")
    painted_at(page)
    assert is_marked(page, plot, "base"), "with fixed ranges the axes stay as they are"


def two_lines(policy: str) -> Callable[[Document], None]:
    def fill(document: Document) -> None:
        plot = figure(width=500, height=400, x_range=(0, 4), y_range=(0, 4), tools="")
        plot.rect([1], [2], 1, 2, color="red", legend_label="one", name="one", muted_color="blue", muted_alpha=1.0)
        plot.rect([3], [1], 1, 1, color="green", legend_label="two", name="two")
        plot.legend.click_policy = policy
        plot.legend.location = "top_left"
        document.add_root(plot)

    return fill


@pytest.mark.parametrize("policy", ["hide", "mute"])
def test_a_click_on_a_legend_entry_hides_or_mutes(serve: Serve, visit: Visitor, policy: str) -> None:
    served, page, plot, area = opened(serve, visit, two_lines(policy))
    one = served.find(GlyphRenderer, name="one")
    centre = area.at(0.25, 0.5)
    box = at(page, plot).bounding_box()
    assert box is not None
    place = (centre[0] - box["x"], centre[1] - box["y"])
    assert pixel(page, plot, "data", *place) == (*RED, 255)
    # The first entry of a legend at the top left: margin 10, padding 10, half of its height.
    entry = (area.left + 10 + 10 + 12, area.top + 10 + 10 + 10)
    page.mouse.click(*entry)
    if policy == "hide":
        eventually(page, lambda: pixel(page, plot, "data", *place)[3] == 0, "the first square is gone")
        eventually(page, lambda: one.visible is False, "Python knows it")
    else:
        eventually(
            page, lambda: pixel(page, plot, "data", *place) == (*BLUE, 255), "the first square has its muted colour"
        )
        eventually(page, lambda: one.muted is True, "Python knows it")
    page.mouse.click(*entry)
    eventually(page, lambda: pixel(page, plot, "data", *place) == (*RED, 255), "a second click brings it back")
    eventually(page, lambda: one.visible and not one.muted, "Python knows that too")


@pytest.mark.parametrize("option", ["legend_group", "legend_field"])
def test_a_legend_shows_the_first_row_of_a_group_that_the_view_shows(serve: Serve, visit: Visitor, option: str) -> None:
    def fill(document: Document) -> None:
        plot = figure(width=500, height=400, x_range=(10, 14), y_range=(0, 4), tools="")
        source = ColumnDataSource({"x": [1, 2, 3, 1], "k": ["a", "b", "c", "a"], "c": ["green", "blue", "green", "red"]})
        view = CDSView(filter=IndexFilter([1, 3]))
        plot.rect("x", "x", 1, 1, source=source, view=view, color="c", **{option: "k"})
        plot.legend.location = "top_left"
        plot.legend.spacing = 0
        document.add_root(plot)

    _, page, plot, area = opened(serve, visit, fill)
    box = at(page, plot).bounding_box()
    assert box is not None
    x, y = area.left - box["x"] + 10 + 10 + 10, area.top - box["y"] + 10 + 10 + 10
    entries = [pixel(page, plot, "data", x, y + 20 * i)[:3] for i in range(2)]
    assert sorted(entries) == sorted([RED, BLUE])
    nothing = pixel(page, plot, "data", x, y + 40)
    assert nothing[:3] != GREEN, "a group without a row that is shown has no entry"


def test_selected_points_have_the_colours_of_the_selection_glyphs(serve: Serve, visit: Visitor) -> None:
    def fill(document: Document) -> None:
        plot = figure(width=500, height=400, x_range=(0, 4), y_range=(0, 4), tools="")
        plot.rect(
            [1, 2, 3],
            [2, 2, 2],
            0.8,
            1.6,
            color="red",
            selection_color="green",
            nonselection_color="blue",
            nonselection_alpha=1.0,
        )
        document.add_root(plot)

    served, page, plot, _ = opened(serve, visit, fill)
    source = served.find(ColumnDataSource)
    assert set(big(colours(page, plot, "data"))) == {RED}
    source.selected.indices = [1]
    eventually(page, lambda: set(big(colours(page, plot, "data"))) == {GREEN, BLUE}, "one is green, two are blue")
    found = colours(page, plot, "data")
    assert found[BLUE] == pytest.approx(2 * found[GREEN], rel=0.05)
    source.selected.indices = []
    eventually(page, lambda: set(big(colours(page, plot, "data"))) == {RED}, "nothing is selected: all are red")


def big(found: dict[tuple[int, int, int], int]) -> dict[tuple[int, int, int], int]:
    """Colours of areas, without those of their edges."""
    return {colour: number for colour, number in found.items() if number > 1000}


def test_streamed_and_patched_rows_are_painted(serve: Serve, visit: Visitor) -> None:
    served, page, plot, _ = opened(serve, visit)
    source = served.find(ColumnDataSource)
    area = colours(page, plot, "data")[RED]
    source.stream({"x": [1, 2], "y": [3.5, 3.5], "name": ["d", "e"]}, rollover=4)
    eventually(page, lambda: colours(page, plot, "data").get(RED, 0) > 1.15 * area, "four squares")
    before = picture(page, plot, "data")
    source.patch({"y": [(0, 1.0)], "x": [(slice(0, 2), [3, 2])]})
    eventually(page, lambda: picture(page, plot, "data") != before, "the patched square has moved")


def test_a_thread_that_streams_shows_its_last_state(serve: Serve, visit: Visitor) -> None:
    served, page, plot, _ = opened(serve, visit)
    source = served.find(ColumnDataSource)

    def stream() -> None:
        for step in range(300):
            source.data = {"x": [step / 100], "y": [2], "name": [str(step)]}

    worker = threading.Thread(target=stream)
    worker.start()
    worker.join(20)
    area = frame(page, plot)
    page.mouse.move(*area.at(2.99 / 4, 0.5))
    eventually(
        page,
        lambda: "299" in (at(page, plot).locator(".tooltip").all_inner_texts() or [""])[0],
        "the last row is shown",
    )
