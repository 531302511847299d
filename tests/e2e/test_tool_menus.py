"""A right click on a plot opens its tools as a menu, and menus of an author's have them as a line."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from desk.document import Document
from desk.layouts import gridplot
from desk.models import ActionItem, Menu, ToolMenu
from desk.models.model import Model
from desk.models.plots import Plot
from desk.plotting import figure

from .driving import at
from .served import Served
from .visitor import Visitor, drawn, eventually

Serve = Callable[..., Served]


def plot(tools: str = "pan,box_zoom,wheel_zoom,reset,hover") -> Plot:
    made = figure(width=400, height=300, tools=tools)
    made.line([1, 2], [1, 2])
    return made


def opened(serve: Serve, visit: Visitor, root: Model, over: Plot) -> Page:
    page = visit(serve(lambda document: document.add_root(root)))
    drawn(page)
    at(page, over).click(button="right", position={"x": 150, "y": 120})
    return page


def checked(page: Page) -> list[str]:
    return [line.inner_text().strip() for line in page.get_by_role("menuitemcheckbox", checked=True).all()]


def test_a_right_click_on_a_plot_opens_its_tools_and_ticks_the_active_ones(serve: Serve, visit: Visitor) -> None:
    shown = plot()
    page = opened(serve, visit, shown, shown)
    expect(page.get_by_role("menuitemcheckbox", name="Pan")).to_be_focused()
    assert checked(page) == ["Pan", "Hover"]
    expect(page.get_by_role("menuitem", name="Reset")).to_be_visible()
    page.get_by_role("menuitemcheckbox", name="Box zoom").click()
    expect(page.get_by_role("menu")).to_have_count(0)
    expect(page.get_by_role("button", name="Box zoom")).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("button", name="Pan", exact=True)).to_have_attribute("aria-pressed", "false")
    at(page, shown).click(button="right", position={"x": 150, "y": 120})
    eventually(page, lambda: checked(page) == ["Box zoom", "Hover"], "the other tool is ticked")
    visit.assert_quiet()


def test_what_is_done_at_once_is_done_from_the_menu(serve: Serve, visit: Visitor) -> None:
    shown = plot()
    shown.x_range.start, shown.x_range.end = 0, 10
    page = opened(serve, visit, shown, shown)
    moved: list[float] = []
    shown.x_range.on_change("start", lambda attr, old, new: moved.append(new))
    page.keyboard.press("Escape")
    page.mouse.move(150, 120)
    page.mouse.down()
    page.mouse.move(220, 120, steps=3)
    page.mouse.up()
    eventually(page, lambda: moved and moved[-1] < 0, "panned")
    at(page, shown).click(button="right", position={"x": 150, "y": 120})
    page.get_by_role("menuitem", name="Reset").click()
    eventually(page, lambda: moved[-1] == 0, "back")
    visit.assert_quiet()


_OPENS = """(element, shiftKey) => !element.dispatchEvent(
    new MouseEvent("contextmenu", {shiftKey, bubbles: true, cancelable: true, clientX: 150, clientY: 120}))"""


def test_with_shift_the_page_has_its_own_menu_and_without_tools_there_is_none(serve: Serve, visit: Visitor) -> None:
    shown = plot()
    page = visit(serve(lambda document: document.add_root(shown)))
    drawn(page)
    assert not at(page, shown).evaluate(_OPENS, True)
    assert at(page, shown).evaluate(_OPENS, False)
    expect(page.get_by_role("menu")).to_have_count(1)
    bare = plot(tools="")
    page = opened(serve, visit, bare, bare)
    expect(page.get_by_role("menu")).to_have_count(0)
    expect(page.locator(".desk-ToolMenu")).to_have_count(0)
    visit.assert_quiet()


def test_a_menu_of_an_authors_has_the_tools_as_a_menu_of_its_own(serve: Serve, visit: Visitor) -> None:
    shown = plot()
    shown.context_menu = Menu(items=[ActionItem(label="Copy"), None, ActionItem(label="Tools", menu=ToolMenu(toolbar=shown.toolbar))])
    page = opened(serve, visit, shown, shown)
    page.get_by_role("menuitem", name="Tools").hover()
    page.get_by_role("menuitemcheckbox", name="Box zoom").click()
    expect(page.get_by_role("button", name="Box zoom")).to_have_attribute("aria-pressed", "true")
    visit.assert_quiet()


def test_the_tools_of_a_grids_common_toolbar_change_in_every_plot(serve: Serve, visit: Visitor) -> None:
    plots = [plot("pan,box_zoom"), plot("pan,box_zoom")]
    grid = gridplot([plots])
    plots[0].context_menu = ToolMenu(toolbar=grid.toolbar)

    def app(document: Document) -> None:
        document.add_root(grid)

    page = visit(serve(app))
    drawn(page)
    at(page, plots[0]).click(button="right", position={"x": 150, "y": 120})
    page.get_by_role("menuitemcheckbox", name="Box zoom").click()
    at(page, plots[0]).click(button="right", position={"x": 150, "y": 120})
    eventually(page, lambda: checked(page) == ["Box zoom"], "in the first")
    page.keyboard.press("Escape")
    at(page, plots[1]).click(button="right", position={"x": 150, "y": 120})
    eventually(page, lambda: checked(page) == ["Box zoom"], "and in the second")
    visit.assert_quiet()


def test_a_common_toolbar_and_its_menu_keep_a_tool_whose_first_plot_is_gone(serve: Serve, visit: Visitor) -> None:
    plots = [plot("pan,box_zoom"), plot("pan,box_zoom")]
    grid = gridplot([plots])
    plots[1].context_menu = ToolMenu(toolbar=grid.toolbar)
    page = visit(serve(lambda document: document.add_root(grid)))
    drawn(page)
    grid.children = [(plots[1], 0, 0)]
    expect(at(page, plots[0])).to_have_count(0)
    at(page, plots[1]).click(button="right", position={"x": 150, "y": 120})
    page.get_by_role("menuitemcheckbox", name="Box zoom").click()
    expect(page.get_by_role("button", name="Box zoom")).to_have_attribute("aria-pressed", "true")
    at(page, plots[1]).click(button="right", position={"x": 150, "y": 120})
    eventually(page, lambda: checked(page) == ["Box zoom"], "ticked")
    visit.assert_quiet()


def test_a_common_toolbar_has_no_tools_of_plots_that_are_gone(serve: Serve, visit: Visitor) -> None:
    grid = gridplot([[plot("pan,box_zoom"), plot("pan,box_zoom")]])
    page = visit(serve(lambda document: document.add_root(grid)))
    expect(page.get_by_role("button", name="Box zoom")).to_have_count(1)
    grid.children = []
    expect(page.get_by_role("button", name="Box zoom")).to_have_count(0)
    visit.assert_quiet()
