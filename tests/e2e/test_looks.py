"""Light and dark, high density, sizes that follow the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from desk.document import Document
from desk.layouts import column, row
from desk.models import Plot, Slider
from desk.models.widgets import Div, Select
from desk.plotting import figure

from .driving import at, canvas, frame, painted_at, pixel, read
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]


def brightness(colour: tuple[int, ...]) -> float:
    return sum(colour[:3]) / 3


def background(page: Page) -> float:
    text = str(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    return brightness(tuple(int(part) for part in text[text.index("(") + 1 : -1].split(",")))


def one_plot(document: Document) -> None:
    plot = figure(width=400, height=300, x_range=(0, 1), y_range=(0, 1), title="a title")
    plot.line([0, 1], [0, 1], line_width=3)
    document.add_root(row(Slider(start=0, end=1, value=0.5, title="s"), plot))


@pytest.mark.parametrize(("scheme", "is_dark"), [("light", False), ("dark", True)])
def test_page_and_plot_follow_the_systems_scheme(serve: Serve, visit: Visitor, scheme: str, is_dark: bool) -> None:
    served = serve(one_plot)
    page = visit(served, color_scheme=scheme)
    plot = served.find(Plot)
    corner, inside = pixel(page, plot, "base", 3, 3), pixel(page, plot, "base", 200, 120)
    for found in (background(page), brightness(corner), brightness(inside)):
        assert (found < 80) is is_dark
        assert (found > 200) is not is_dark
    assert corner[3] == inside[3] == 255
    label = str(page.locator("label span").first.evaluate("label => getComputedStyle(label).color"))
    assert (brightness(tuple(int(part) for part in label[4:-1].split(","))) > 150) is is_dark, "the words can be read"


def test_a_change_of_the_systems_scheme_is_followed_at_once(serve: Serve, visit: Visitor) -> None:
    served = serve(one_plot)
    page = visit(served, color_scheme="light")
    plot = served.find(Plot)
    for scheme, is_dark in [("dark", True), ("light", False)]:
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        eventually(page, lambda is_dark=is_dark: (background(page) < 80) is is_dark, f"the page is {scheme}")
        eventually(
            page,
            lambda is_dark=is_dark: (brightness(pixel(page, plot, "base", 3, 3)) < 80) is is_dark,
            f"the plot is {scheme}",
        )


def test_a_theme_of_the_document_wins_over_the_systems_scheme(serve: Serve, visit: Visitor) -> None:
    def fill(document: Document) -> None:
        one_plot(document)
        document.theme = "dark_minimal"

    served = serve(fill)
    page = visit(served, color_scheme="light")
    eventually(page, lambda: brightness(pixel(page, served.find(Plot), "base", 200, 120)) < 80, "the plot is dark")


def test_colours_that_the_author_has_set_stay_in_every_scheme(serve: Serve, visit: Visitor) -> None:
    def fill(document: Document) -> None:
        document.add_root(
            figure(width=300, height=300, background_fill_color="#ffeedd", x_range=(0, 1), y_range=(0, 1))
        )

    served = serve(fill)
    page = visit(served, color_scheme="dark")
    plot = served.find(Plot)
    place = frame(page, plot)
    box = at(page, plot).bounding_box()
    assert box is not None
    assert pixel(page, plot, "base", place.left - box["x"] + 3, place.top - box["y"] + 3)[:3] == (255, 238, 221)


@pytest.mark.parametrize("ratio", [1, 2, 1.5])
def test_canvases_have_the_pixels_of_the_screen(serve: Serve, visit: Visitor, ratio: float) -> None:
    served = serve(one_plot)
    page = visit(served, device_scale_factor=ratio)
    plot = served.find(Plot)
    for layer in ("base", "data", "overlay"):
        size = canvas(page, plot, layer).evaluate("canvas => [canvas.width, canvas.height]")
        assert size == [400 * ratio, 300 * ratio]
        shown = canvas(page, plot, layer).bounding_box()
        assert shown is not None
        assert (shown["width"], shown["height"]) == (400, 300)


@pytest.mark.parametrize("ratio", [1, 2])
def test_lines_of_axes_are_sharp(serve: Serve, visit: Visitor, ratio: int) -> None:
    served = serve(one_plot)
    page = visit(served, device_scale_factor=ratio)
    plot = served.find(Plot)
    area, box = frame(page, plot), at(page, plot).bounding_box()
    assert box is not None
    place = [area.left - box["x"] - 4, area.top - box["y"] + 0.47 * area.height, ratio]
    # Between two ticks: nothing but the axis' line crosses this row.
    script = """const [x, y, ratio] = argument, data = pixels(canvas, Math.round(x * ratio), Math.round(y * ratio), 8 * ratio, 1);
      return Array.from({length: 8 * ratio}, (_, i) => data[4 * i]);"""
    row_of_pixels = read(page, plot, "base", script, place)
    dark = [value for value in row_of_pixels if value < 60]
    grey = [value for value in row_of_pixels if 60 <= value < 200]
    assert len(dark) == ratio, f"one pixel of the page is {ratio} of the screen: {row_of_pixels}"
    assert grey == [], f"no pixel is half covered: {row_of_pixels}"


def test_a_plot_that_stretches_follows_the_window(serve: Serve, visit: Visitor) -> None:
    def fill(document: Document) -> None:
        plot = figure(sizing_mode="stretch_width", height=250, x_range=(0, 1), y_range=(0, 1))
        plot.line([0, 1], [0, 1])
        document.add_root(plot)

    served = serve(fill)
    page = visit(served, viewport={"width": 800, "height": 500})
    plot = served.find(Plot)
    for width in (800, 500, 1000):
        page.set_viewport_size({"width": width, "height": 500})
        eventually(
            page,
            lambda width=width: width - 40 <= canvas(page, plot, "data").evaluate("c => c.width") <= width,
            f"as wide as {width}",
        )
        assert canvas(page, plot, "data").evaluate("c => c.height") == 250
        eventually(
            page,
            lambda width=width: abs((plot.outer_width or 0) - canvas(page, plot, "data").evaluate("c => c.width")) < 1,
            "Python knows",
        )
        assert not page.evaluate("document.documentElement.scrollWidth > innerWidth"), "no bar to scroll by"


def test_a_plot_that_stretches_both_ways_fills_what_is_left(serve: Serve, visit: Visitor) -> None:
    def fill(document: Document) -> None:
        plot = figure(sizing_mode="stretch_both", x_range=(0, 1), y_range=(0, 1))
        document.add_root(column(Div(text="above", height=40), plot, sizing_mode="stretch_both"))

    served = serve(fill)
    page = visit(served, viewport={"width": 700, "height": 500})
    plot = served.find(Plot)
    eventually(
        page, lambda: 400 <= (at(page, plot).bounding_box() or {"height": 0})["height"] <= 470, "the rest of the height"
    )
    page.set_viewport_size({"width": 700, "height": 800})
    eventually(page, lambda: 700 <= (at(page, plot).bounding_box() or {"height": 0})["height"] <= 770, "more of it")


def test_the_shipped_app_leaves_no_part_outside_of_a_common_window(serve: Serve, visit: Visitor, shipped: Path) -> None:
    served = serve(shipped / "sliders.py")
    page = visit(served, viewport={"width": 900, "height": 620})
    painted_at(page)
    assert not page.evaluate(
        "document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight"
    )


def test_words_have_the_colour_of_the_authors_page_and_fields_their_own(serve: Serve, visit: Visitor) -> None:
    def fill(document: Document) -> None:
        document.add_root(column(Slider(start=0, end=1, value=0.5, title="s"), Div(text="words"), Select(title="t", options=["a"])))

    page = visit(serve(fill))
    page.evaluate("() => void (document.body.style.color = 'rgb(255, 0, 0)')")
    colour = "element => getComputedStyle(element).color"
    words = [page.locator("label").first, page.get_by_text("words"), page.locator("label").last]
    assert [one.evaluate(colour) for one in words] == ["rgb(255, 0, 0)"] * 3
    assert page.locator("select").evaluate(colour) != "rgb(255, 0, 0)", "it stands on a ground of its own"


def test_an_outline_along_the_edges_of_the_plot_is_seen_on_all_of_them(serve: Serve, visit: Visitor) -> None:
    def fill(document: Document) -> None:
        plot = figure(width=300, height=200, min_border=0, toolbar_location=None, outline_line_color="red", x_range=(0, 1), y_range=(0, 1))
        plot.axis.visible = plot.grid.visible = False
        document.add_root(plot)

    served = serve(fill)
    page = visit(served)
    edges = [(0, 100), (150, 0), (299, 100), (150, 199)]
    assert [pixel(page, served.find(Plot), "base", x, y) for x, y in edges] == [(255, 0, 0, 255)] * 4
