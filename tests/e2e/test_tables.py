"""Tables in Chromium: rows that are seen, sorted, selected in step with the source, edited."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from desk.models import (
    BooleanFilter,
    CDSView,
    ColumnDataSource,
    CustomJSCompare,
    DataTable,
    IntEditor,
    NanCompare,
    TableColumn,
)

from .served import Served
from .visitor import Visitor, eventually


def many(rows: int = 100_000) -> DataTable:
    source = ColumnDataSource({"n": list(range(rows)), "name": [f"item {rows - n}" for n in range(rows)]})
    columns = [TableColumn(field="n", title="N", editor=IntEditor()), TableColumn(field="name", title="Name")]
    return DataTable(source=source, columns=columns, width=500, height=300, editable=True)


def first_names(page: Page, count: int = 3) -> list[str]:
    names: list[str] = page.locator(".row").evaluate_all(
        "rows => rows.sort((a, b) => a.ariaRowIndex - b.ariaRowIndex).map((row) => row.lastChild.textContent)"
    )
    return names[:count]


def test_a_hundred_thousand_rows_are_scrolled_with_a_few_in_the_page(
    serve: Callable[..., Served], visit: Visitor
) -> None:
    page = visit(serve(lambda document: document.add_root(many())))
    expect(page.get_by_role("gridcell", name="item 100000", exact=True)).to_be_visible()
    assert page.locator(".row").count() < 60
    page.locator(".table").evaluate("element => { element.scrollTop = element.scrollHeight }")
    expect(page.get_by_role("gridcell", name="item 1", exact=True)).to_be_visible()
    assert page.locator(".row").count() < 60
    visit.assert_quiet()


def test_a_click_on_a_title_sorts_up_down_and_back(serve: Callable[..., Served], visit: Visitor) -> None:
    page = visit(serve(lambda document: document.add_root(many(50))))
    title = page.get_by_role("columnheader", name="Name")
    for order in (["item 1", "item 2", "item 3"], ["item 50", "item 49", "item 48"], ["item 50", "item 49", "item 48"]):
        title.click()
        eventually(page, lambda order=order: first_names(page) == order, "the order")  # type: ignore[misc]
    expect(title).to_have_attribute("aria-sort", "none")
    visit.assert_quiet()


def test_rows_are_selected_in_step_with_the_source(serve: Callable[..., Served], visit: Visitor) -> None:
    table = many(200)
    source = table.source
    assert isinstance(source, ColumnDataSource)
    page = visit(serve(lambda document: document.add_root(table)))
    page.get_by_role("columnheader", name="Name").click()
    page.get_by_role("gridcell", name="item 2", exact=True).click()
    eventually(page, lambda: source.selected.indices == [198], "one row")
    page.get_by_role("gridcell", name="item 4", exact=True).click(modifiers=["Shift"])
    eventually(page, lambda: source.selected.indices == [196, 197, 198], "the rows between")
    page.get_by_role("gridcell", name="item 3", exact=True).click(modifiers=["Control"])
    eventually(page, lambda: source.selected.indices == [196, 198], "one row less")
    source.selected.indices = [50]
    expect(page.get_by_role("gridcell", name="item 150", exact=True)).to_be_visible()
    expect(page.locator(".row.selected")).to_have_count(1)
    visit.assert_quiet()


def test_a_cell_is_edited_and_python_has_the_value(serve: Callable[..., Served], visit: Visitor) -> None:
    table = many(20)
    source = table.source
    assert isinstance(source, ColumnDataSource)
    page = visit(serve(lambda document: document.add_root(table)))
    cell = page.locator(".row").nth(2).get_by_role("gridcell").nth(1)
    cell.dblclick()
    page.keyboard.type("42")
    page.keyboard.press("Enter")
    expect(cell).to_have_text("42")
    eventually(page, lambda: source.data["n"][2] == 42, "the edit")
    cell.dblclick()
    page.keyboard.type("7")
    page.keyboard.press("Escape")
    expect(cell).to_have_text("42")
    visit.assert_quiet()


def test_a_view_shows_the_rows_that_its_filter_chooses(serve: Callable[..., Served], visit: Visitor) -> None:
    table = many(4)
    table.view = CDSView(filter=BooleanFilter([False, True, False, True]))
    page = visit(serve(lambda document: document.add_root(table)))
    eventually(page, lambda: first_names(page, 9) == ["item 3", "item 1"], "the chosen rows")
    visit.assert_quiet()


def test_columns_are_sorted_by_comparisons_of_an_authors_own(serve: Callable[..., Served], visit: Visitor) -> None:
    source = ColumnDataSource({"n": [float("nan"), 2.0, 1.0], "name": ["S", "L", "M"]})
    by_size = CustomJSCompare(args={"order": ["S", "M", "L"]}, code="return order.indexOf(x) - order.indexOf(y)")
    columns = [TableColumn(field="n", sorter=NanCompare(ascending_first=True)), TableColumn(field="name", title="Size", sorter=by_size)]
    page = visit(serve(lambda document: document.add_root(DataTable(source=source, columns=columns, width=300, height=200))))
    page.get_by_role("columnheader", name="Size").click()
    eventually(page, lambda: first_names(page) == ["S", "M", "L"], "by size")
    page.get_by_role("columnheader", name="Size").click()
    eventually(page, lambda: first_names(page) == ["L", "M", "S"], "downwards")
    page.get_by_role("columnheader").nth(1).click()
    eventually(page, lambda: first_names(page) == ["S", "M", "L"], "NaN first")
    visit.assert_quiet()


@pytest.mark.parametrize("code", ["return x > y", "return x < y ? -1 : x > y"])
def test_a_comparison_may_say_only_which_value_comes_later(serve: Callable[..., Served], visit: Visitor, code: str) -> None:
    source = ColumnDataSource({"name": ["b", "d", "a", "c", "b"]})
    columns = [TableColumn(field="name", title="Size", sorter=CustomJSCompare(code=code))]
    page = visit(serve(lambda document: document.add_root(DataTable(source=source, columns=columns, width=300, height=250))))
    page.get_by_role("columnheader", name="Size").click()
    eventually(page, lambda: first_names(page, 5) == ["a", "b", "b", "c", "d"], "upwards")
    visit.assert_quiet()


def test_a_comparison_that_fails_is_told_once(serve: Callable[..., Served], visit: Visitor) -> None:
    source = ColumnDataSource({"name": ["b", "c", "a"]})
    columns = [TableColumn(field="name", title="Size", sorter=CustomJSCompare(code="throw new Error('no order')"))]
    page = visit(serve(lambda document: document.add_root(DataTable(source=source, columns=columns, width=300, height=250))))
    page.get_by_role("columnheader", name="Size").click()
    eventually(page, lambda: visit.complaints, "the error")
    assert first_names(page) == ["b", "c", "a"]
    (told,) = visit.complaints
    assert "no order" in told
    visit.complaints.clear()


def test_two_columns_of_one_field_are_sorted_each_by_itself(serve: Callable[..., Served], visit: Visitor) -> None:
    source = ColumnDataSource({"name": ["b", "c", "a"]})
    columns = [TableColumn(field="name", title="One"), TableColumn(field="name", title="Two", sorter=CustomJSCompare(code="return x < y ? 1 : -1"))]
    page = visit(serve(lambda document: document.add_root(DataTable(source=source, columns=columns, width=300, height=250))))
    page.get_by_role("columnheader", name="Two").click()
    eventually(page, lambda: first_names(page) == ["c", "b", "a"], "by its own order")
    expect(page.get_by_role("columnheader", name="One")).to_have_attribute("aria-sort", "none")
    visit.assert_quiet()
