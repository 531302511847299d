"""Tables with groups in Chromium: the groups' rows, what is made of their values, opening and closing, selection."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, expect

from desk.models import (
    AvgAggregator,
    ColumnDataSource,
    CustomJS,
    DataCube,
    GroupingInfo,
    MaxAggregator,
    MinAggregator,
    SumAggregator,
    TableColumn,
)

from .served import Served
from .visitor import Visitor, eventually


def cube(**properties: object) -> DataCube:
    source = ColumnDataSource({"land": list("AABB"), "kind": list("xyxx"), "name": list("klmn"), "n": [1, 2, 30, 50]})
    columns = [TableColumn(field="name", title="Name"), TableColumn(field="n", title="N")]
    levels = [
        GroupingInfo(getter="land", aggregators=[SumAggregator(field_="n")]),
        GroupingInfo(getter="kind", aggregators=[AvgAggregator(field_="n")]),
    ]
    return DataCube(**{"source": source, "columns": columns, "grouping": levels, "width": 400, "height": 400, **properties})


def lines(page: Page) -> list[str]:
    found: list[str] = page.locator(".row").evaluate_all(
        "rows => rows.sort((a, b) => a.ariaRowIndex - b.ariaRowIndex)"
        ".map((row) => [...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent.replace(/[▸▾]/, '')).join(' '))"
    )
    return found


OPEN = ["A 3", "x 1", "k 1", "y 2", "l 2", "B 80", "x 40", "m 30", "n 50"]


def test_rows_are_in_groups_with_what_is_made_of_their_values(serve: Callable[..., Served], visit: Visitor) -> None:
    page = visit(serve(lambda document: document.add_root(cube())))
    eventually(page, lambda: lines(page) == OPEN, "groups in groups, a sum outside and a mean inside")
    visit.assert_quiet()


def test_a_group_closes_and_opens_by_its_sign_and_by_enter(serve: Callable[..., Served], visit: Visitor) -> None:
    page = visit(serve(lambda document: document.add_root(cube())))
    sign = page.get_by_role("button", name="A")
    expect(sign).to_have_attribute("aria-expanded", "true")
    sign.click()
    eventually(page, lambda: lines(page) == ["A 3", *OPEN[5:]], "the first group is closed")
    expect(sign).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    eventually(page, lambda: lines(page) == OPEN, "and open again")
    visit.assert_quiet()


def test_collapsed_levels_are_closed_at_first_and_show_least_and_greatest(
    serve: Callable[..., Served], visit: Visitor
) -> None:
    for aggregator, texts in ((MinAggregator, ["A 1", "B 30"]), (MaxAggregator, ["A 2", "B 50"])):
        levels = [GroupingInfo(getter="land", collapsed=True, aggregators=[aggregator(field_="n")])]
        shown = cube(grouping=levels)
        page = visit(serve(lambda document, shown=shown: document.add_root(shown)))
        eventually(page, lambda page=page, texts=texts: lines(page) == texts, "closed groups")  # type: ignore[misc]
    visit.assert_quiet()


def test_rows_are_selected_and_groups_are_not(serve: Callable[..., Served], visit: Visitor) -> None:
    table = cube()
    source = table.source
    assert isinstance(source, ColumnDataSource)
    page = visit(serve(lambda document: document.add_root(table)))
    page.get_by_role("gridcell", name="m", exact=True).click()
    eventually(page, lambda: source.selected.indices == [2], "a row of the source")
    page.get_by_role("gridcell", name="80", exact=True).click()
    page.keyboard.press("Control+a")
    eventually(page, lambda: source.selected.indices == [0, 1, 2, 3], "all rows and no group")
    page.get_by_role("columnheader").nth(1).click()
    page.get_by_role("columnheader").nth(1).click()
    eventually(page, lambda: lines(page)[:4] == ["B 80", "x 40", "n 50", "m 30"], "sorted within groups")
    visit.assert_quiet()


def test_the_target_has_the_lines_that_are_shown(serve: Callable[..., Served], visit: Visitor) -> None:
    target = ColumnDataSource({"row_indices": [], "labels": []})
    code = "document.title = cb_obj.data.labels.join('') + JSON.stringify(cb_obj.data.row_indices)"
    target.js_on_change("data", CustomJS(code=code))
    page = visit(serve(lambda document: document.add_root(cube(target=target))))
    expect(page).to_have_title("AxkylBxmn[[0,1],[0],0,[1],1,[2,3],[2,3],2,3]")
    visit.assert_quiet()


def test_a_groups_line_is_not_edited_nor_is_what_comes_after_it(serve: Callable[..., Served], visit: Visitor) -> None:
    page = visit(serve(lambda document: document.add_root(cube(editable=True))))
    page.get_by_role("gridcell", name="x").first.click()
    page.keyboard.press("F2")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".cell.active")).to_have_text("k")
    expect(page.locator(".editor")).to_have_count(0)
    page.keyboard.press("F2")
    visit.assert_quiet()


def test_a_cube_of_which_a_group_has_two_numbers_in_one_column_says_so() -> None:
    both = [SumAggregator(field_="n"), AvgAggregator(field_="n")]
    (problem,) = cube(grouping=[GroupingInfo(getter="land", aggregators=both)]).problems()
    assert "'land'" in problem
    assert "'n'" in problem


def test_a_cube_whose_groups_need_a_column_that_is_not_there_says_so() -> None:
    (problem,) = cube(grouping=[GroupingInfo(getter="country")]).problems()
    assert "'country'" in problem
    assert "land, kind, name, n" in problem
