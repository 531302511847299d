"""Tabs, grids and boxes in Chromium."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from desk.layouts import column, grid, row
from desk.models import (
    Button,
    DatePicker,
    DateRangePicker,
    Div,
    GroupBox,
    HBox,
    NumericInput,
    ScrollBox,
    Slider,
    Spacer,
    TabPanel,
    Tabs,
    TextInput,
    UIElement,
    VBox,
)

from .served import Served
from .visitor import Visitor, eventually


def test_tabs_show_one_component_at_a_time_and_tell_python_which(serve: Callable[..., Served], visit: Visitor) -> None:
    panels = [TabPanel(title=name, child=Div(text=f"inside {name}"), closable=name == "c") for name in "abc"]
    tabs = Tabs(tabs=[*panels, TabPanel(title="off", child=Div(text="never"), disabled=True)])
    page = visit(serve(lambda document: document.add_root(tabs)))
    expect(page.get_by_text("inside a")).to_be_visible()
    expect(page.get_by_text("inside b")).to_have_count(0)
    page.get_by_role("tab", name="b").click()
    expect(page.get_by_text("inside b")).to_be_visible()
    expect(page.get_by_text("inside a")).to_be_hidden()
    eventually(page, lambda: tabs.active == 1, "the chosen tab")
    page.keyboard.press("ArrowRight")
    eventually(page, lambda: tabs.active == 2, "the next tab")
    page.get_by_role("button", name="Close c").click()
    eventually(page, lambda: [panel.title for panel in tabs.tabs] == ["a", "b", "off"], "the closed tab's end")
    page.get_by_role("tab", name="off").click(force=True)
    assert tabs.active != 2
    tabs.active = 0
    expect(page.get_by_text("inside a")).to_be_visible()
    visit.assert_quiet()


def test_cells_of_a_grid_are_where_they_are_said_to_be(serve: Callable[..., Served], visit: Visitor) -> None:
    a, b, c = (Spacer(width=100, height=50, name=name) for name in "abc")
    boxes = HBox(children=[{"child": Spacer(width=30, height=20), "col": 1, "span": 1}]), VBox(
        children=[{"child": Spacer(width=30, height=20), "row": 2, "span": 1}]
    )
    page = visit(
        serve(lambda document: [document.add_root(one) for one in (grid([[a, b], [c]]), *boxes)])
    )

    def place(model: Spacer) -> tuple[float, float]:
        box = page.locator(f'[data-model="{model.id}"]').bounding_box()
        assert box is not None
        return box["x"], box["y"]

    assert place(a)[1] == place(b)[1]
    assert place(b)[0] - place(a)[0] == 100
    assert place(c)[1] - place(a)[1] == 50
    visit.assert_quiet()


def test_a_box_with_a_title_switches_what_is_in_it_off_and_a_box_with_bars_scrolls(
    serve: Callable[..., Served], visit: Visitor
) -> None:
    button = Button(label="press")
    group = GroupBox(title="Group", checkable=True, child=button)
    scroll = ScrollBox(child=Spacer(width=50, height=500), width=100, height=100)
    page = visit(serve(lambda document: [document.add_root(group), document.add_root(scroll)]))
    expect(page.get_by_role("button", name="press")).to_be_enabled()
    page.get_by_role("checkbox", name="Group").click()
    expect(page.get_by_role("button", name="press")).to_be_disabled()
    inside = page.locator(".scroll")
    assert inside.evaluate("element => [element.clientHeight, element.scrollHeight]") == [100, 500]
    visit.assert_quiet()


def test_fields_in_a_row_that_is_too_narrow_can_be_read_and_run_over(serve: Callable[..., Served], visit: Visitor) -> None:
    fields = [DatePicker(title="date", value="2024-02-29"), TextInput(title="text", value="readable"), NumericInput(value=1)]
    small = TextInput(width=60)
    narrow = row(column(*fields, small), column(Slider(start=0, end=1, value=0)), column(Slider(start=0, end=1, value=0)))
    page = visit(serve(lambda document: document.add_root(narrow)), viewport={"width": 520, "height": 400})
    assert [_width(page, one) for one in fields] == [170, 170, 170]
    assert _width(page, small) == 60


def test_a_box_with_a_title_stands_in_line_with_its_neighbours(serve: Callable[..., Served], visit: Visitor) -> None:
    text, group = TextInput(title="above"), GroupBox(title="group", checkable=True, child=Div(text="inside"))
    page = visit(serve(lambda document: document.add_root(column(text, group))))
    field, frame = page.locator(f'[data-model="{text.id}"] input').bounding_box(), page.locator("fieldset").bounding_box()
    assert field is not None
    assert frame is not None
    assert field["x"] == frame["x"]
    assert page.get_by_role("checkbox").evaluate("box => getComputedStyle(box).appearance") == "none"


def test_a_picker_of_a_range_has_room_for_its_text(serve: Callable[..., Served], visit: Visitor) -> None:
    picker = DateRangePicker(value=("2024-02-01", "2024-03-01"))
    page = visit(serve(lambda document: document.add_root(column(picker))))
    field = page.locator(f'[data-model="{picker.id}"] input')
    assert field.evaluate("field => field.scrollWidth <= field.clientWidth")
    assert _width(page, picker) > 220


def _width(page: Page, model: UIElement) -> float:
    box = page.locator(f'[data-model="{model.id}"]').bounding_box()
    assert box is not None
    return box["width"]
