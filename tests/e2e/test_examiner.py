"""The look into an app's models in Chromium: the tree, live values, the tool that opens it."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from desk.layouts import column
from desk.models import Examiner, PasswordInput, Slider
from desk.plotting import figure

from .served import Served
from .visitor import Visitor

Serve = Callable[..., Served]


def test_the_models_below_one_are_a_tree_and_their_values_are_those_of_now(serve: Serve, visit: Visitor) -> None:
    plot = figure(width=400, height=200, tools="", title="seen")
    plot.line([1, 2, 3], [2, 5, 3], line_width=3)
    slider = Slider(start=0, end=10, value=4)
    slider.js_link("value", plot.title, "standoff")
    page = visit(serve(lambda document: document.add_root(column(slider, plot, Examiner(target=plot)))))
    tree = page.get_by_role("group", name="Models")
    tree.get_by_role("button", name="Title", exact=True).click()
    row = page.get_by_role("row", name="standoff")
    expect(row).to_contain_text("10")
    expect(page.get_by_role("row", name="text", exact=False).filter(has_text='"seen"')).to_have_count(1)
    plot.title.standoff = 33
    expect(row).to_contain_text("33")
    tree.get_by_role("button", name="Models of GlyphRenderer").click()
    tree.get_by_role("button", name="ColumnDataSource", exact=True).first.click()
    expect(page.get_by_role("row", name="data", exact=False).filter(has_text="{x: 3, y: 3} rows")).to_have_count(1)
    page.get_by_role("row", name="selected", exact=False).get_by_role("button").first.click()
    expect(page.get_by_role("heading", name="Selection", exact=True)).to_be_visible()
    visit.assert_quiet()


def test_the_tool_opens_it_over_the_page_and_escape_closes_it(serve: Serve, visit: Visitor) -> None:
    plot = figure(width=400, height=200, tools="pan,examine")
    plot.line([1, 2, 3], [2, 5, 3])
    page = visit(serve(lambda document: document.add_root(plot)))
    page.get_by_role("button", name="Examine").click()
    expect(page.get_by_role("heading", name="Plot", exact=True)).to_be_visible()
    page.get_by_role("button", name="Close").click()
    expect(page.locator(".desk-Examiner")).to_have_count(0)
    page.get_by_role("button", name="Examine").click()
    page.get_by_role("button", name="Close").focus()
    page.keyboard.press("Escape")
    expect(page.locator(".desk-Examiner")).to_have_count(0)
    visit.assert_quiet()


def test_without_a_target_all_roots_are_there(serve: Serve, visit: Visitor) -> None:
    def app(document: object) -> None:
        document.add_root(Slider(start=0, end=1, value=0))  # type: ignore[attr-defined]
        document.add_root(Examiner())  # type: ignore[attr-defined]

    page = visit(serve(app))
    tree = page.get_by_role("group", name="Models")
    expect(tree.get_by_role("button", name="Slider", exact=True)).to_be_visible()
    expect(tree.get_by_role("button", name="Examiner", exact=True)).to_be_visible()
    visit.assert_quiet()


def test_what_looks_into_a_plot_goes_with_it(serve: Serve, visit: Visitor) -> None:
    plot = figure(width=400, height=200, tools="pan,examine")
    plot.line([1, 2, 3], [2, 5, 3])
    all_of_it = column(plot, Slider(start=0, end=1, value=0))
    page = visit(serve(lambda document: document.add_root(all_of_it)))
    page.get_by_role("button", name="Examine").click()
    expect(page.get_by_role("heading", name="Plot", exact=True)).to_be_visible()
    all_of_it.children = all_of_it.children[1:]
    expect(page.locator(".desk-Examiner")).to_have_count(0)
    visit.assert_quiet()


def test_a_password_is_not_read_there(serve: Serve, visit: Visitor) -> None:
    page = visit(serve(lambda document: document.add_root(Examiner(target=PasswordInput(value="swordfish")))))
    expect(page.get_by_role("row", name="value", exact=False).first).to_contain_text("••••••")
    expect(page.locator(".values")).not_to_contain_text("swordfish")
    visit.assert_quiet()
