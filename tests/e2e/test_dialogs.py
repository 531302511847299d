"""Dialogs, drawers, menus, elements of HTML and places under a user's hands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page

from desk.layouts import column
from desk.models import (
    XY,
    ActionItem,
    BoxAnnotation,
    Button,
    ByID,
    CheckableItem,
    CloseDialog,
    ColumnDataSource,
    CustomJS,
    Dialog,
    Div,
    DividerItem,
    Drawer,
    GlobalInlineStyleSheet,
    HoverTool,
    Indexed,
    InlineStyleSheet,
    Menu,
    Node,
    OpenDialog,
    Panel,
    RendererGroup,
    SetValue,
    Slider,
    Styles,
    TextInput,
    Tooltip,
)
from desk.models.dom import HTML, ColorRef, Index, Span, Table, TableRow, Template, Text, ToggleGroup, ValueOf, ValueRef
from desk.models.dom import Div as DomDiv
from desk.plotting import figure

from .driving import heard
from .visitor import eventually

Opened = Callable[..., Page]


def corner(place: Locator) -> tuple[float, float]:
    box = place.bounding_box()
    assert box is not None
    return box["x"], box["y"]


def with_dialog(**properties: Any) -> tuple[Button, Dialog, Slider]:
    slider = Slider(title="depth", start=0, end=10, value=3)
    close = Button(label="done")
    dialog = Dialog(title="Settings", content=column(slider, close), **properties)
    close.js_on_click(CloseDialog(dialog=dialog))
    button = Button(label="settings")
    button.js_on_click(OpenDialog(dialog=dialog))
    return button, dialog, slider


def test_a_callback_opens_a_dialog_whose_widgets_work_and_another_closes_it(opened: Opened) -> None:
    button, dialog, slider = with_dialog()
    seen, values = heard(dialog, "visible"), heard(slider, "value")
    page = opened(button)
    box = page.get_by_role("dialog", name="Settings")
    assert box.count() == 0
    page.get_by_role("button", name="settings").click()
    box.wait_for()
    box.get_by_role("slider").press("ArrowRight")
    eventually(page, lambda: values and values[-1] > 3, "the slider in the dialog")
    box.get_by_role("button", name="done").click()
    eventually(page, lambda: box.count() == 0 and seen == [False], "closed")
    page.get_by_role("button", name="settings").click()
    eventually(page, lambda: box.count() == 1 and seen == [False, True], "opened again")
    box.press("Escape")
    eventually(page, lambda: box.count() == 0, "closed by Escape")


def test_a_dialog_that_hides_comes_back_as_it_was(opened: Opened) -> None:
    button, _, _ = with_dialog(close_action="hide")
    page = opened(button)
    page.get_by_role("button", name="settings").click()
    box = page.get_by_role("dialog", name="Settings")
    box.get_by_role("button", name="Fold").click()
    assert not box.get_by_role("slider").is_visible()
    box.get_by_role("button", name="Close").click()
    eventually(page, lambda: not box.is_visible(), "hidden")
    page.get_by_role("button", name="settings").click()
    box.get_by_role("button", name="Unfold").click()
    box.get_by_role("slider").wait_for()


def test_a_dialog_is_moved_by_its_bar_pulled_at_a_corner_and_fills_the_window(opened: Opened) -> None:
    page = opened(Dialog(title="Notes", content="some text", right_limit=Node(target="viewport", symbol="right", offset=-100)))
    box = page.get_by_role("dialog", name="Notes")
    before = box.bounding_box()
    assert before is not None
    page.mouse.move(before["x"] + 20, before["y"] + 15)
    page.mouse.down()
    page.mouse.move(before["x"] + 70, before["y"] + 55, steps=4)
    page.mouse.up()
    assert corner(box) == pytest.approx((before["x"] + 50, before["y"] + 40), abs=1)
    page.mouse.move(*(at + 15 for at in corner(box)))
    page.mouse.down()
    page.mouse.move(2000, corner(box)[1] + 15, steps=4)
    page.mouse.up()
    moved = box.bounding_box()
    assert moved is not None
    assert moved["x"] + moved["width"] == pytest.approx(800, abs=1)  # the window is 900 wide
    page.mouse.move(moved["x"] + 5, moved["y"] + moved["height"] - 5)
    page.mouse.down()
    page.mouse.move(moved["x"] - 55, moved["y"] + moved["height"] + 35, steps=4)
    page.mouse.up()
    pulled = box.bounding_box()
    assert pulled is not None
    assert (pulled["width"], pulled["height"]) == pytest.approx((moved["width"] + 60, moved["height"] + 40), abs=1)
    box.get_by_role("button", name="Maximize").click()
    whole = box.bounding_box()
    assert whole is not None
    assert (whole["width"], whole["height"]) == (900, 620)
    box.get_by_role("button", name="Restore").click()
    assert corner(box) == pytest.approx((pulled["x"], pulled["y"]), abs=1)
    box.get_by_role("button", name="Minimize").click()
    assert not box.get_by_text("some text").is_visible()


def test_a_dialog_without_permissions_has_no_signs(opened: Opened) -> None:
    page = opened(
        Dialog(title="Fixed", content="x", closable=False, pinnable=False, collapsible=False, minimizable=False, maximizable=False, resizable="none")
    )
    box = page.get_by_role("dialog", name="Fixed")
    assert box.get_by_role("button").count() == 0
    box.press("Escape")
    assert box.is_visible()
    assert page.locator(".handle").count() == 0


def test_the_dialog_that_is_touched_comes_to_the_front_and_a_pinned_one_stays_there(opened: Opened) -> None:
    page = opened(Dialog(title="one", content="first"), Dialog(title="two", content="second"))
    def order(name: str) -> int:
        return int(page.get_by_role("dialog", name=name).evaluate("box => box.style.zIndex"))

    page.get_by_role("dialog", name="two").get_by_role("button", name="Keep in front").dispatch_event("click")
    page.get_by_role("dialog", name="one").dispatch_event("pointerdown")
    eventually(page, lambda: order("two") > order("one"), "the pinned one in front")
    page.get_by_role("dialog", name="two").get_by_role("button", name="Keep in front").dispatch_event("click")
    page.get_by_role("dialog", name="one").dispatch_event("pointerdown")
    eventually(page, lambda: order("one") > order("two"), "the touched one in front")


def test_a_drawer_slides_out_and_in_and_is_pulled(opened: Opened) -> None:
    drawer = Drawer(location="left", size=200, resizable=True, elements=[Div(text="inside")])
    seen = heard(drawer, "open")
    page = opened(drawer)
    assert not page.get_by_text("inside").is_visible()
    page.get_by_role("button", name="Open the drawer").click()
    page.get_by_text("inside").wait_for()
    assert eventually(page, lambda: seen == [True], "told")
    board = page.locator(".board")
    box = board.bounding_box()
    assert box is not None
    assert box["width"] == 200
    page.mouse.move(208, 300)
    page.mouse.down()
    page.mouse.move(258, 300, steps=4)
    page.mouse.up()
    box = board.bounding_box()
    assert box is not None
    assert box["width"] == pytest.approx(250, abs=1)
    drawer.open = False
    eventually(page, lambda: not page.get_by_text("inside").is_visible(), "closed by Python")


def test_a_right_click_opens_a_menu_of_actions_checks_and_submenus(opened: Opened) -> None:
    text = TextInput(value="-")
    grid = CheckableItem(label="grid", checked=True)
    checks = heard(grid, "checked")
    more = Menu(items=[ActionItem(label="deep", action=SetValue(text, "value", "deep"))])
    off = ActionItem(label="off", disabled=True)
    menu = Menu(items=[ActionItem(label="set", shortcut="Ctrl+S", action=SetValue(text, "value", "set")), grid, DividerItem(), None, ActionItem(label="more", menu=more), off])
    page = opened(Div(text="here", context_menu=menu), text)
    field = page.get_by_role("textbox")

    def open_menu() -> None:
        page.get_by_text("here").click(button="right")
        page.get_by_role("menu").first.wait_for()

    open_menu()
    assert page.get_by_role("menuitem", name="off").is_disabled()
    page.get_by_role("menuitem", name="set").click()
    eventually(page, lambda: field.input_value() == "set" and page.get_by_role("menu").count() == 0, "the action ran")
    open_menu()
    page.get_by_role("menuitemcheckbox", name="grid").click()
    eventually(page, lambda: checks == [False], "unticked")
    open_menu()
    page.keyboard.press("ArrowUp")  # from the first to the last that can be chosen
    page.keyboard.press("ArrowRight")
    eventually(page, lambda: page.get_by_role("menu").count() == 2, "the submenu")
    page.keyboard.press("Enter")
    eventually(page, lambda: field.input_value() == "deep", "the submenu's action")
    open_menu()
    page.keyboard.press("Escape")
    eventually(page, lambda: page.get_by_role("menu").count() == 0, "closed by Escape")
    open_menu()
    page.mouse.click(700, 500)
    eventually(page, lambda: page.get_by_role("menu").count() == 0, "closed by a press elsewhere")


def test_a_plot_opens_its_menu_and_a_reversed_one_begins_with_its_last_line(opened: Opened) -> None:
    plot = figure(width=300, height=250, context_menu=Menu(items=[ActionItem(label="first"), ActionItem(label="last")], reversed=True))
    plot.line([1, 2], [1, 2])
    page = opened(plot)
    page.mouse.click(150, 120, button="right")
    page.get_by_role("menuitem").first.wait_for()
    assert page.get_by_role("menuitem").all_inner_texts() == ["last", "first"]


def test_html_is_sanitised_and_holds_models(opened: Opened) -> None:
    inside = Button(label="inside")
    slider = Slider(value=3, start=0, end=10)
    shown = HTML(
        html=["<i>slanted</i><script>document.title='x'</script><img src=x onerror='document.title=1'>", Span(children=["span"]), '<ref id="b"></ref>'],
        refs=[Button(label="by name", name="b")],
    )
    block = DomDiv(children=[Text(content="<b>"), inside, ValueOf(obj=slider, attr="value", format="0.00", formatter="numeral")])
    page = opened(TextInput(title=shown), Dialog(title=shown, content=block), slider)
    box = page.get_by_role("dialog")
    box.get_by_role("button", name="inside").wait_for()
    box.get_by_text("<b>").wait_for()
    box.get_by_text("3.00").wait_for()
    assert page.locator("i", has_text="slanted").count() == 2
    assert page.locator("script", has_text="document.title").count() == 0
    assert page.locator("[onerror]").count() == 0
    box.get_by_role("button", name="by name").wait_for()
    slider.value = 5
    box.get_by_text("5.00").wait_for()


def test_a_tooltip_of_elements_is_filled_in_for_the_row(opened: Opened) -> None:
    source = ColumnDataSource({"x": [1, 2], "y": [2.25, 1], "name": ["<u>ant", "bee"], "color": ["red", "#0000ff"]})
    groups = [RendererGroup(), RendererGroup()]
    plot = figure(width=400, height=300, tools="", x_range=(0, 3), y_range=(0, 3), min_border=5, toolbar_location=None)
    plot.scatter("x", "y", size=20, source=source)
    cells = TableRow(children=[Index(), ValueRef(field="y", format="0.0", formatter="numeral"), ValueRef(field="$x", format="%.0f", formatter="printf")])
    hidden = CustomJS(code="return cb_data.value != 'bee'")
    template = Template(
        children=[ValueRef(field="name", filter=hidden), ColorRef(field="color"), Table(children=[cells]), Text(content="!"), Index(), ValueRef(field="none")],
        actions=[ToggleGroup(groups=groups)],
    )
    template.children.append(HTML(html=["<em>y is </em>", ValueRef(field="y", formatter=CustomJS(code="return cb_data.value * 2"))]))
    plot.add_tools(HoverTool(tooltips=template))
    page = opened(plot)
    eventually(page, lambda: plot.inner_width and plot.outer_width, "the plot is measured")
    (left, top), border = corner(page.locator(".desk-plot")), plot.outer_width - plot.inner_width
    assert plot.outer_height is not None
    def at(x: float, y: float) -> tuple[float, float]:
        return (left + border - 5 + plot.inner_width * x / 3, top + 5 + plot.inner_height * (1 - y / 3))

    tip = page.get_by_role("tooltip")

    def words() -> str:
        page.mouse.move(*at(1, 2.24))
        page.mouse.move(*at(1, 2.25))
        return " ".join(tip.inner_text().split()) if tip.count() else ""

    eventually(page, lambda: words().startswith("<u>ant#ff0000 0 2.3 1 !0???y is 4.5"), "the words of the row")
    assert tip.locator(".swatch").evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(255, 0, 0)"
    page.mouse.move(*at(2, 1.0))
    eventually(page, lambda: tip.count() == 0, "the filter's row is not shown")


def test_shared_styles_change_all_that_have_them_and_sheets_reach_the_page(opened: Opened) -> None:
    warm = Styles(color="rgb(1, 2, 3)")
    sheets = [InlineStyleSheet(css=":host { font-weight: 700 }"), GlobalInlineStyleSheet(css="body { background: rgb(4, 5, 6) }")]
    page = opened(Div(text="one", styles=warm, stylesheets=sheets), Div(text="two", styles=warm))
    def style(name: str, what: str) -> Any:
        return page.get_by_text(name).evaluate(f"one => getComputedStyle(one).{what}")

    eventually(page, lambda: style("one", "color") == style("two", "color") == "rgb(1, 2, 3)", "the colour of both")
    assert (style("one", "fontWeight"), style("two", "fontWeight")) == ("700", "400")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(4, 5, 6)"
    warm.color = "rgb(7, 8, 9)"  # type: ignore[attr-defined]
    eventually(page, lambda: style("one", "color") == style("two", "color") == "rgb(7, 8, 9)", "the new colour of both")


def test_panels_tooltips_and_boxes_follow_the_plot(opened: Opened) -> None:
    plot = figure(width=400, height=300, tools="", x_range=(0, 10), y_range=(0, 10), min_border=0)
    dots = plot.scatter([2, 8], [5, 5])
    box = BoxAnnotation(left=2, right=4, top=Node.frame.top, bottom=Node.frame.center)
    plot.add_layout(box)
    plot.elements = [
        Panel(position=XY(x=5, y=5), width=40, elements=[Div(text="xy")]),
        Panel(position=Indexed(index=1, renderer=dots), elements=[Div(text="row")]),
        Panel(position=box.nodes.bottom_left, elements=[Div(text="node")]),
        Tooltip(position=XY(x=5, y=5), attachment="right", content="at data", visible=True),
    ]
    page = opened(plot)
    def left(text: str) -> float:
        return corner(page.locator(".desk-Panel", has_text=text))[0]

    eventually(page, lambda: left("row") > left("xy") > left("node") > 0, "the places")
    unit = (left("row") - left("xy")) / 3
    assert left("xy") - left("node") == pytest.approx(3 * unit, abs=1)
    assert corner(page.locator(".desk-Panel", has_text="xy"))[1] == pytest.approx(corner(page.locator(".desk-Panel", has_text="node"))[1], abs=1)
    before, tip = left("xy"), corner(page.get_by_role("tooltip"))[0]
    plot.x_range.start, plot.x_range.end = 1, 11
    eventually(page, lambda: left("xy") == pytest.approx(before - unit, abs=8), "the panel follows the range")  # labels take other room
    eventually(page, lambda: corner(page.get_by_role("tooltip"))[0] == pytest.approx(tip - unit, abs=8), "and the tooltip")


def test_a_tooltip_stands_beside_what_a_selector_finds(opened: Opened) -> None:
    page = opened(Div(text="far away", html_id="far", margin=(100, 0, 0, 200), width=80), Tooltip(target=ByID("far"), content="beside", position="right", visible=True))
    tip, target = page.get_by_role("tooltip"), page.locator("#far")
    box = target.bounding_box()
    assert box is not None
    eventually(page, lambda: abs(corner(tip)[0] - (box["x"] + box["width"] + 8)) < 2, "beside it")
