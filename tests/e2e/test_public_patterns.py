"""Ways of writing that scripts for Bokeh's server share: each is a few lines here, and works as it does there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from desk.core.properties import expr, field, value
from desk.document import Document
from desk.layouts import column, grid, gridplot, row
from desk.models import (
    Button,
    ColumnDataSource,
    CustomJS,
    CustomJSExpr,
    CustomJSTransform,
    DataTable,
    Div,
    NumberFormatter,
    Range1d,
    Slider,
    TableColumn,
    WheelZoomTool,
)
from desk.plotting import figure
from desk.transform import linear_cmap, transform

from .driving import at, frame, pixel, press_tool
from .served import Served
from .visitor import Visitor, eventually

Serve = Callable[..., Served]


def shown(serve: Serve, visit: Visitor, *roots: Any) -> Page:
    def fill(document: Document) -> None:
        for root in roots:
            document.add_root(root)

    return visit(serve(fill))


def bars(**options: Any) -> figure:
    """A plot on 0 to 4 without anything but what is drawn on it."""
    plot = figure(
        width=400, height=400, x_range=(-4, 4), y_range=(0, 4), tools="reset",
        x_axis_location=None, y_axis_location=None, outline_line_color=None, **options,
    )  # fmt: skip
    plot.grid.grid_line_color = None
    return plot


def is_painted(page: Page, plot: figure, x: float, y: float) -> Callable[[], bool]:
    """Whether there is a mark at a place in data space."""
    (left, right), (bottom, top) = [(one.start, one.end) for one in (plot.x_range, plot.y_range)]
    return part_is_painted(page, plot, (x - left) / (right - left), (y - bottom) / (top - bottom))


def part_is_painted(page: Page, plot: figure, across: float, up: float) -> Callable[[], bool]:
    """The same by parts of the frame, from its left bottom corner."""

    def look() -> bool:
        x, y = frame(page, plot).at(across, up)
        element = at(page, plot).bounding_box()
        assert element is not None
        return pixel(page, plot, "data", x - element["x"], y - element["y"])[3] > 0

    return look


@pytest.mark.parametrize("code", [{"v_func": "return Array.from(xs, (x, i) => source.data.side[i] == 'left' ? -x : x)"}, {"func": "return -x"}])
def test_a_column_goes_through_the_authors_own_transform(code: dict[str, str], serve: Serve, visit: Visitor) -> None:
    source = ColumnDataSource({"y": [1], "x": [3], "side": ["left"]})
    turned = CustomJSTransform(args={"source": source}, **code)
    plot = bars()
    plot.hbar(y="y", height=1, right=transform("x", turned), source=source)
    page = shown(serve, visit, plot)
    eventually(page, is_painted(page, plot, -2, 1), "the bar to the left")
    assert not is_painted(page, plot, 2, 1)()
    visit.assert_quiet()


@pytest.mark.parametrize("code", ["return this.data.x.map((x) => x * k)", "for (const x of this.data.x) yield x * k", "return 3"])
def test_a_column_is_what_the_authors_own_expression_returns_or_yields(code: str, serve: Serve, visit: Visitor) -> None:
    plot = bars()
    plot.hbar(y="y", height=1, right=expr(CustomJSExpr(args={"k": 3}, code=code)), source=ColumnDataSource({"y": [1], "x": [1]}))
    page = shown(serve, visit, plot)
    eventually(page, is_painted(page, plot, 2.5, 1), "the bar of 3")
    visit.assert_quiet()


def test_numbers_that_are_written_as_text_are_numbers_on_a_scale(serve: Serve, visit: Visitor) -> None:
    plot = bars()
    plot.hbar(y=["1", "3"], height=1, right=["2", "not one"])
    page = shown(serve, visit, plot)
    eventually(page, is_painted(page, plot, 1, 1), "the bar of '2'")
    assert not is_painted(page, plot, 1, 3)()


def test_a_value_may_be_a_name_of_a_categorical_range(serve: Serve, visit: Visitor) -> None:
    plot = figure(width=400, height=300, y_range=["a", "b"], x_range=(0, 4))
    plot.hbar(y=value("b"), height=0.8, right=3)
    page = shown(serve, visit, plot)
    eventually(page, part_is_painted(page, plot, 0.5, 0.75), "the bar of b")
    assert not part_is_painted(page, plot, 0.5, 0.25)()


def test_code_finds_the_document_and_the_functions_it_fetches(serve: Serve, visit: Visitor) -> None:
    button, div = Button(label="go"), Div(text="nothing yet", name="answer")
    code = """const {to_string} = Bokeh.require("core/util/pretty")
      Bokeh.documents[0].get_model_by_name("answer").text = to_string({a: [1.234, "x"]}, {precision: 1})"""
    button.js_on_event("button_click", CustomJS(code=code))
    page = shown(serve, visit, button, div)
    page.get_by_role("button", name="go").click()
    expect(page.get_by_text('{a: [1.2, "x"]}')).to_be_visible()
    visit.assert_quiet()


def test_code_that_fetches_what_there_is_not_is_told_so(serve: Serve, visit: Visitor) -> None:
    button = Button(label="go")
    button.js_on_event("button_click", CustomJS(code='Bokeh.require("core/dom")'))
    page = shown(serve, visit, button)
    page.get_by_role("button", name="go").click()
    eventually(page, lambda: visit.complaints, "the error")
    assert 'Bokeh.require("core/dom")' in visit.complaints[0]
    assert "core/util/pretty" in visit.complaints[0]
    visit.complaints.clear()


def test_a_click_on_a_legend_runs_code_that_gets_the_item(serve: Serve, visit: Visitor) -> None:
    plot, div = figure(width=400, height=300, tools="reset"), Div(text="nothing yet")
    plot.line([1, 2], [1, 2], legend_label="one", name="the line")
    plot.legend.js_on_click(CustomJS(args={"div": div}, code="export default ({div}, {item}) => { div.text = item.renderers[0].name }"))
    page = shown(serve, visit, plot, div)
    right, top = frame(page, plot).at(1, 1)
    page.mouse.click(right - 40, top + 27)
    expect(page.get_by_text("the line")).to_be_visible()


def test_styles_in_the_text_of_a_div_hold_inside_of_it_alone(serve: Serve, visit: Visitor) -> None:
    styled = Div(text="<style>b { color: rgb(1, 2, 3) } i { background: url(/x.png) }</style><b>styled</b>")
    page = shown(serve, visit, styled, Div(text="<b>plain</b>"))
    expect(page.get_by_text("styled")).to_have_css("color", "rgb(1, 2, 3)")
    expect(page.get_by_text("plain")).not_to_have_css("color", "rgb(1, 2, 3)")
    styled.text = "<b>styled</b>"
    expect(page.get_by_text("styled")).not_to_have_css("color", "rgb(1, 2, 3)")
    visit.assert_quiet()  # nothing was asked for


@pytest.mark.parametrize("side", ["left", "right"])
def test_the_one_toolbar_of_a_grid_stands_upright_beside_it(side: str, serve: Serve, visit: Visitor) -> None:
    plots = gridplot([[figure(height=200)], [figure(height=200)]], toolbar_location=side, width=300)
    page = shown(serve, visit, plots)
    toolbar = page.get_by_role("toolbar", name="Tools of all plots")
    box = toolbar.bounding_box()
    assert box is not None
    assert box["width"] < 60 < box["height"]


def test_rows_of_a_grid_that_hold_a_column_are_not_taken_apart(serve: Serve, visit: Visitor) -> None:
    first, second = Slider(start=0, end=1, value=0, title="first"), Slider(start=0, end=1, value=0, title="second")
    page = shown(serve, visit, grid([[column(first, second), figure(height=400)]], sizing_mode="stretch_both"))
    boxes = [at(page, slider).bounding_box() for slider in (first, second)]
    assert boxes[0] is not None
    assert boxes[1] is not None
    assert boxes[1]["y"] - boxes[0]["y"] < 100


def test_a_cell_of_a_table_has_the_colour_that_a_mapper_gives_it(serve: Serve, visit: Visitor) -> None:
    colours = linear_cmap("x", ["rgb(255, 0, 0)", "rgb(0, 0, 255)"], 0, 10)
    columns = [TableColumn(field="x", formatter=NumberFormatter(background_color=colours))]
    page = shown(serve, visit, DataTable(source=ColumnDataSource({"x": [1, 9]}), columns=columns, height=120, index_position=None))
    expect(page.get_by_role("gridcell", name="1", exact=True)).to_have_css("background-color", "rgb(255, 0, 0)")
    expect(page.get_by_role("gridcell", name="9", exact=True)).to_have_css("background-color", "rgb(0, 0, 255)")


class TestSubplots:
    def parts(self, tool: WheelZoomTool | None = None) -> tuple[figure, Range1d, Range1d]:
        plot = bars()
        ranges = Range1d(0, 10), Range1d(0, 10)
        for index, y_source in enumerate(ranges):
            part = plot.subplot(
                x_source=plot.x_range, x_target=plot.x_range, y_source=y_source,
                y_target=Range1d(2 * index, 2 * index + 2),
            )  # fmt: skip
            part.rect(x=0, y=5, width=8, height=2, name=f"part {index}")
        if tool is not None:
            tool.renderers = list(plot.renderers)
            plot.add_tools(tool)
            plot.toolbar.active_scroll = tool
        return plot, *ranges

    def test_are_drawn_on_their_part_of_the_plot(self, serve: Serve, visit: Visitor) -> None:
        plot, *_ = self.parts()
        page = shown(serve, visit, plot)
        eventually(page, is_painted(page, plot, 0, 1), "the lower part")
        assert is_painted(page, plot, 0, 3)()
        assert not is_painted(page, plot, 0, 2)()

    def wheel(self, page: Page, plot: figure, y: float) -> None:
        page.mouse.move(*frame(page, plot).at(0.5, y / 4))
        page.mouse.wheel(0, -100)

    def test_are_zoomed_alone_by_a_tool_of_their_level(self, serve: Serve, visit: Visitor) -> None:
        plot, lower, upper = self.parts(WheelZoomTool(level=1, dimensions="height"))
        page = shown(serve, visit, plot)
        self.wheel(page, plot, 1)
        eventually(page, lambda: lower.end < 10 and upper.end < 10, "both parts zoomed")
        assert (plot.y_range.start, plot.y_range.end) == (0, 4)
        assert lower.start + lower.end == pytest.approx(10)  # around the middle of the part

    def test_only_those_under_the_pointer_are_zoomed_when_the_tool_looks(self, serve: Serve, visit: Visitor) -> None:
        plot, lower, upper = self.parts(WheelZoomTool(level=1, dimensions="height", hit_test=True))
        page = shown(serve, visit, plot)
        self.wheel(page, plot, 3)
        eventually(page, lambda: upper.end < 10, "the upper part zoomed")
        assert lower.end == 10


def test_zoom_buttons_zoom_the_level_they_are_told(serve: Serve, visit: Visitor) -> None:
    plot = figure(width=400, height=300, x_range=(0, 10), y_range=(0, 10), tools="zoom_in")
    inner = Range1d(0, 1)
    plot.subplot(x_source=inner, x_target=plot.x_range, y_source=Range1d(0, 1), y_target=plot.y_range).line(
        field("x"), field("y"), source=ColumnDataSource({"x": [0, 1], "y": [0, 1]})
    )
    plot.toolbar.tools[0].level = 1
    page = shown(serve, visit, plot)
    press_tool(page, plot, "Zoom in")
    eventually(page, lambda: inner.end < 1, "the inner range zoomed")
    assert plot.x_range.end == 10


def test_a_component_inherits_the_sizing_mode_of_what_it_stands_in(serve: Serve, visit: Visitor) -> None:
    plot = figure(height=200, sizing_mode="stretch_width")
    plot.scatter([1, 2], [1, 2])
    inner = row(Div(text="beside", width=200), plot, sizing_mode="inherit")
    page = shown(serve, visit, column(inner, sizing_mode="stretch_width"))
    box = at(page, plot).bounding_box()
    assert box is not None
    assert box["width"] > 600
    visit.assert_quiet()


def test_markers_of_a_plot_without_room_are_no_error(serve: Serve, visit: Visitor) -> None:
    plot = figure(height=200, width=0, min_border=0, sizing_mode="fixed")
    plot.scatter([1, 2], [1, 2])
    shown(serve, visit, plot)
    visit.assert_quiet()


def test_an_event_of_the_document_is_heard_by_python_and_by_code_that_are_given_together(serve: Serve, visit: Visitor) -> None:
    div, heard = Div(text="nothing yet"), list[str]()

    def fill(document: Document) -> None:
        document.add_root(div)
        document.on_event("document_ready", lambda event: heard.append(event.event_name), CustomJS(args={"div": div}, code="div.text = 'ready'"))

    page = visit(serve(fill))
    expect(page.get_by_text("ready", exact=True)).to_be_visible()
    eventually(page, lambda: heard == ["document_ready"], "Python heard it")


def test_code_and_python_send_each_other_messages(serve: Serve, visit: Visitor) -> None:
    button, div = Button(label="go", name="go"), Div(text="nothing yet")
    code = """const [document] = Bokeh.documents
      document.on_message("answer", (data) => { div.text = `${data.sum} of ${data.button.name}` })
      document.send_message("question", {numbers: [1, 2], button: cb_obj.origin})"""
    button.js_on_event("button_click", CustomJS(args={"div": div}, code=code))
    served = serve(lambda document: [document.add_root(button), document.add_root(div), None][-1])
    page = visit(served)
    document = served.session.document
    events: list[Any] = []
    document.on_message("bokeh_event", events.append)
    document.on_message(
        "question",
        lambda data: document.send_message("answer", {"sum": sum(data["numbers"]), "button": data["button"]}),
    )
    document.on_message("other", lambda data: pytest.fail("it is of another type"))
    page.get_by_role("button", name="go").click()
    expect(page.get_by_text("3 of go")).to_be_visible()
    assert [event.event_name for event in events] == ["message_sent"]
    visit.assert_quiet()
