"""Properties of tables, their formatters and editors: each does in the page what it says.

A case is named after the property; it fails when the property does nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from desk.models import (
    BooleanFormatter,
    CheckboxEditor,
    ColumnDataSource,
    DataTable,
    DateEditor,
    DateFormatter,
    HTMLTemplateFormatter,
    IntEditor,
    Model,
    NumberEditor,
    NumberFormatter,
    PercentEditor,
    ScientificFormatter,
    SelectEditor,
    StringEditor,
    StringFormatter,
    TableColumn,
    TextEditor,
    TimeEditor,
)

from .cases import Cases, Opened
from .driving import size, style
from .served import Served
from .visitor import Visitor, eventually

CASES = Cases()


# -- tables


def table(values: Any, **column: Any) -> DataTable:
    source = ColumnDataSource({"v": values, "look": ["red"] * len(values)})
    return DataTable(source=source, columns=[TableColumn(field="v", title="V", **column)], width=400, height=200, index_position=None)


# How values are written: a formatter, values, texts.
WRITTEN: dict[str, tuple[Model, list[Any], list[str]]] = {
    "NumberFormatter.format": (NumberFormatter(format="0,0.00"), [1234.5], ["1,234.50"]),
    "NumberFormatter.language": (NumberFormatter(format="0,0.00", language="de"), [1234.5], ["1.234,50"]),
    "NumberFormatter.rounding=floor": (NumberFormatter(format="0.0", rounding="floor"), [1.29, -1.21, 2.0], ["1.2", "-1.3", "2.0"]),
    "NumberFormatter.rounding=ceil": (NumberFormatter(format="0%", rounding="ceil"), [0.281, 0.29], ["29%", "29%"]),
    "NumberFormatter.rounding=round": (NumberFormatter(format="0.0"), [1.25, 1.24], ["1.3", "1.2"]),
    "NumberFormatter.nan_format": (NumberFormatter(nan_format="none"), [float("nan")], ["none"]),
    "StringFormatter.null_format": (StringFormatter(null_format="?"), [None, "a"], ["?", "a"]),
    "ScientificFormatter.precision": (ScientificFormatter(precision=2), [123456.0, 12.345], ["1.23e+5", "12.35"]),
    "ScientificFormatter.power_limit_high": (ScientificFormatter(precision=1, power_limit_high=2), [250.0, 25.0], ["2.5e+2", "25"]),
    "ScientificFormatter.power_limit_low": (ScientificFormatter(precision=1, power_limit_low=-1), [0.25], ["2.5e-1"]),
    "DateFormatter.format": (DateFormatter(format="%d.%m.%Y"), [0.0], ["01.01.1970"]),
    "BooleanFormatter.icon": (BooleanFormatter(icon="check-square"), [True, False], ["☑", ""]),
    "HTMLTemplateFormatter.template": (HTMLTemplateFormatter(template="<b><%= value %></b> <%= look %>"), ["a"], ["a red"]),
    "HTMLTemplateFormatter of expressions": (
        HTMLTemplateFormatter(template="<i><%= value.toFixed(1) %></i> <%= Math.round(value) + `${look}s` // a comment %>!"), [1.25], ["1.3 1reds!"],
    ),
    "HTMLTemplateFormatter of statements": (
        HTMLTemplateFormatter(template='<% let size = value > 9 ? "big" : "small"; if (value) { %>"<%= size %>"<% } else { print("no", 1) } %>'),
        [1, 10, 0],
        ['"small"', '"big"', "no1"],
    ),
    "HTMLTemplateFormatter that declares its own": (
        HTMLTemplateFormatter(template="<% var look = value; const [a, ...rest] = [1, 2, 3]; %><%= look + rest.length %>"), [1], ["3"],
    ),
    "HTMLTemplateFormatter of text": (HTMLTemplateFormatter(template="<%- value %>"), ["<b>&</b>"], ["<b>&</b>"]),
    "HTMLTemplateFormatter of HTML": (HTMLTemplateFormatter(template="<%= value %>"), ["<b>a</b><script>1</script>"], ["a"]),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_a_formatter_writes_the_cells(opened: Opened, name: str) -> None:
    formatter, values, texts = WRITTEN[name]
    page = opened(table(values, formatter=formatter))
    cells = page.get_by_role("gridcell")
    eventually(page, lambda: cells.all_inner_texts() == texts, f"{cells.all_inner_texts()} is {texts}")


@pytest.mark.parametrize(
    ("template", "reason"),
    [
        ("<% if (value) { %>a", "cannot be read: SyntaxError: .*"),
        ("<%= value.absent.more %>", "failed: TypeError: .*"),
    ],
)
def test_a_template_that_is_wrong_is_told_of_once(serve: Callable[..., Served], visit: Visitor, template: str, reason: str) -> None:
    formatted = table([1, 2, 3], formatter=HTMLTemplateFormatter(template=template))
    page = visit(serve(lambda document: document.add_root(formatted)))
    eventually(page, lambda: visit.complaints, "the message")
    assert page.get_by_role("gridcell").all_inner_texts() == ["", "", ""]
    [told] = [text for text in visit.complaints if text.startswith("error")]
    assert re.search(f"HTMLTemplateFormatter: the template {re.escape(json.dumps(template))} {reason}", told)
    visit.complaints.clear()


@CASES("StringFormatter.font_style", "StringFormatter.text_align", "StringFormatter.text_color", "StringFormatter.background_color")
def _(opened: Opened) -> None:
    looks = StringFormatter(font_style="bold italic", text_align="right", text_color="rgb(1, 2, 3)", background_color={"field": "look"})
    page = opened(table(["a"], formatter=looks))
    cell = page.get_by_role("gridcell")
    found = [style(cell, name) for name in ("font-weight", "font-style", "text-align", "color", "background-color")]
    assert found == ["700", "italic", "right", "rgb(1, 2, 3)", "rgb(255, 0, 0)"]


# How a cell is edited: an editor, the value, what is typed, the new value; None is refused.
EDITED: dict[str, tuple[Model, Any, str, Any]] = {
    "StringEditor": (StringEditor(), "a", "new", "new"),
    "TextEditor": (TextEditor(), "a", "new", "new"),
    "IntEditor": (IntEditor(), 1, "5", 5),
    "IntEditor of a part": (IntEditor(), 1, "5.5", None),
    "NumberEditor": (NumberEditor(), 1.0, "5.5", 5.5),
    "PercentEditor": (PercentEditor(), 1.0, "55", 55),
    "PercentEditor beyond": (PercentEditor(), 1.0, "101", None),
    "TimeEditor": (TimeEditor(), "10:00", "11:30:00", "11:30:00"),
    "DateEditor": (DateEditor(), 0.0, "1970-01-02", 86_400_000),
    "SelectEditor.options": (SelectEditor(options=["a", "b"]), "a", "b", "b"),
    "CheckboxEditor": (CheckboxEditor(), False, "", True),
}


@pytest.mark.parametrize("name", EDITED)
def test_an_editor_takes_its_values_and_no_others(opened: Opened, name: str) -> None:
    editor, old, typed, new = EDITED[name]
    shown = table([old, old], editor=editor)
    shown.editable = True
    source: Any = shown.source
    page = opened(shown)
    for place, text in enumerate((typed,) if new is not None else (typed, "")):
        page.get_by_role("gridcell").nth(place).dblclick()
        field = page.locator(".editor")
        if isinstance(editor, SelectEditor):
            field.select_option(text)
        elif isinstance(editor, CheckboxEditor):
            field.check()
            field.press("Enter")
        else:
            field.fill(text)
            field.press("Enter")
        eventually(page, lambda: page.locator(".editor").count() == 0, "it is closed")
    eventually(page, lambda: source.data["v"][0] == (old if new is None else new), "the value")


@CASES("StringEditor.completions", "IntEditor.step", "NumberEditor.step")
def _(opened: Opened) -> None:
    source = ColumnDataSource({"s": ["a"], "i": [1], "n": [1.0]})
    editors = {"s": StringEditor(completions=["abc", "abd"]), "i": IntEditor(step=5), "n": NumberEditor(step=0.25)}
    page = opened(DataTable(source=source, columns=[TableColumn(field=name, editor=editor) for name, editor in editors.items()], editable=True, index_position=None))
    found = []
    for place in range(3):
        page.get_by_role("gridcell").nth(place).dblclick()
        field = page.locator(".editor")
        found.append(field.get_attribute("step") or page.locator("datalist option").count())
        field.press("Escape")
    assert found == [2, "5", "0.25"]


def titles(page: Page) -> list[str]:
    return page.get_by_role("columnheader").all_inner_texts()


@CASES("DataTable.index_position", "DataTable.index_header", "DataTable.index_width", "TableColumn.visible", "DataTable.header_row")
def _(opened: Opened) -> None:
    source = ColumnDataSource({"a": [1], "b": [2]})
    columns = [TableColumn(field="a", title="A"), TableColumn(field="b", title="B", visible=False)]
    shown = DataTable(source=source, columns=columns, index_position=-1, index_header="row", index_width=99)
    page = opened(shown)
    assert titles(page) == ["A", "row"]
    assert size(page.get_by_role("columnheader", name="row"))[0] == 99
    columns[1].visible = True
    eventually(page, lambda: titles(page) == ["A", "B", "row"], "the hidden one")
    shown.header_row = False
    eventually(page, lambda: titles(page) == [], "no titles")


@CASES("DataTable.sortable", "TableColumn.sortable", "TableColumn.default_sort")
def _(opened: Opened) -> None:
    source = ColumnDataSource({"a": [1, 2, 3], "b": [1, 2, 3]})
    columns = [TableColumn(field="a", default_sort="descending"), TableColumn(field="b", sortable=False)]
    shown = DataTable(source=source, columns=columns, index_position=None)
    page = opened(shown)
    sort = lambda name: page.get_by_role("columnheader", name=name).get_attribute("aria-sort")  # noqa: E731  # a name for one line
    page.get_by_role("columnheader", name="b").click()
    page.get_by_role("columnheader", name="a").click()
    eventually(page, lambda: sort("a") == "descending", "the first click")
    assert sort("b") == "none"
    shown.sortable = False
    page.get_by_role("columnheader", name="a").click()
    assert sort("a") == "descending"


def many(**properties: Any) -> tuple[DataTable, ColumnDataSource]:
    source = ColumnDataSource({"a": list(range(100)), "b": list(range(100))})
    columns = [TableColumn(field="a", title="A", width=300), TableColumn(field="b", title="B", width=100)]
    return DataTable(**{"source": source, "columns": columns, "width": 400, "height": 200, "index_position": None, **properties}), source


@CASES("DataTable.row_height", "DataTable.frozen_rows", "DataTable.frozen_columns", "DataTable.autosize_mode=none")
def _(opened: Opened) -> None:
    shown, _ = many(row_height=40, frozen_rows=1, frozen_columns=1, autosize_mode="none", width=250)
    page = opened(shown)
    first = page.locator(".row[aria-rowindex='1']")
    assert size(first)[1] == 40
    before = first.bounding_box()
    page.locator(".table").evaluate("table => { table.scrollTop = 1000; table.scrollLeft = 100 }")
    eventually(page, lambda: page.locator(".row[aria-rowindex='26']").count() == 1, "others are seen")
    after = first.bounding_box()
    assert before is not None
    assert after is not None
    assert abs(before["y"] - after["y"]) <= 1
    cells = [cell.bounding_box() or {} for cell in first.get_by_role("gridcell").all()]
    assert (cells[0]["width"], cells[1]["width"]) == (300, 100)
    assert abs(cells[0]["x"] - before["x"]) <= 1, "the first column stays"


@CASES("DataTable.fit_columns", "DataTable.autosize_mode")
def _(opened: Opened) -> None:
    shown, _ = many(fit_columns=True)
    page = opened(shown)
    widths = lambda: [size(one)[0] for one in page.get_by_role("columnheader").all()]  # noqa: E731  # a name for one line
    first, second = widths()
    assert 370 <= first + second <= 400
    shown.fit_columns = False
    eventually(page, lambda: widths() == [300, 100], "as they are given")
    shown.update(fit_columns=None, autosize_mode="fit_columns")
    eventually(page, lambda: max(widths()) < 100, "as wide as what they hold")


@CASES("DataTable.selectable=False", "DataTable.selectable=checkbox", "DataTable.multi_selectable", "DataTable.scroll_to_selection")
def _(opened: Opened) -> None:
    shown, source = many(selectable=False)
    page = opened(shown)
    cell = lambda row: page.locator(f".row[aria-rowindex='{row}']").get_by_role("gridcell").first  # noqa: E731  # a name for one line
    cell(1).click()
    shown.update(selectable="checkbox")
    eventually(page, lambda: page.get_by_label("All rows").count() == 1, "boxes")
    cell(2).click()
    cell(3).click()
    eventually(page, lambda: source.selected.indices == [1, 2], "each click adds one; none before")
    shown.update(selectable=True, multi_selectable=False)
    eventually(page, lambda: page.get_by_label("All rows").count() == 0, "no boxes")
    cell(4).click(modifiers=["Control"])
    eventually(page, lambda: source.selected.indices == [3], "one alone")
    top = lambda: page.locator(".table").evaluate("table => table.scrollTop")  # noqa: E731  # the same
    source.selected.indices = [80]
    eventually(page, lambda: top() > 1000, "it scrolls there")
    shown.scroll_to_selection = False
    source.selected.indices = [2]
    eventually(page, lambda: page.locator(".row.selected").count() == 0, "out of sight")
    assert top() > 1000


@CASES("DataTable.auto_edit", "DataTable.editable")
def _(opened: Opened) -> None:
    shown, _ = many(auto_edit=True)
    page = opened(shown)
    cell = page.get_by_role("gridcell").nth(1)
    cell.dblclick()
    assert page.locator(".editor").count() == 0
    shown.editable = True
    eventually(page, lambda: (cell.click(), page.locator(".editor").count())[1] == 1, "one click")


@CASES("a cell that is edited while others change")
def _(opened: Opened) -> None:
    shown, source = many(editable=True)
    page = opened(shown)
    page.get_by_role("gridcell").nth(0).dblclick()
    page.locator(".editor").fill("12")
    source.patch({"b": [(0, 77)]})
    eventually(page, lambda: page.get_by_role("gridcell").nth(1).inner_text() == "77", "the change")
    assert page.locator(".editor").input_value() == "12"
    page.locator(".editor").press("Enter")
    eventually(page, lambda: source.data["a"][0] == 12, "what was typed")


@CASES("DataTable.reorderable")
def _(opened: Opened) -> None:
    shown, _ = many()
    page = opened(shown)
    page.get_by_role("columnheader", name="B").drag_to(page.get_by_role("columnheader", name="A"))
    eventually(page, lambda: titles(page) == ["B", "A"], "another order")
    shown.reorderable = False
    eventually(page, lambda: page.get_by_role("columnheader", name="A").get_attribute("draggable") == "false", "not any more")


@pytest.mark.parametrize("name", CASES)
def test_a_property_does_what_it_says(opened: Opened, name: str) -> None:
    CASES[name](opened)
