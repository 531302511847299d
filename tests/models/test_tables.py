"""Tables: made from data, checked, and edited by pages only as their editors allow."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from desk.events import CellEdit
from desk.models import (
    CheckboxEditor,
    ColumnDataSource,
    DataTable,
    IntEditor,
    NumberFormatter,
    SelectEditor,
    StringEditor,
    TableColumn,
    TextEditor,
)


def table(editor: Any, values: list[Any], **options: Any) -> DataTable:
    source = ColumnDataSource({"a": values})
    return DataTable(source=source, columns=[TableColumn(field="a", editor=editor)], **{"editable": True, **options})


def edited(made: DataTable, row: int, value: Any, field: str = "a") -> list[Any]:
    made.trigger_event(CellEdit(made, row=row, field=field, value=value))
    return list(made.source.data["a"])  # type: ignore[attr-defined]


def test_an_edit_is_in_the_source_before_anybody_hears_of_it() -> None:
    made = table(IntEditor(), [1, 2])
    heard: list[Any] = []
    made.on_event(CellEdit, lambda event: heard.append(list(made.source.data["a"])))  # type: ignore[attr-defined]
    assert edited(made, 1, 5) == [1, 5]
    assert heard == [[1, 5]]


@pytest.mark.parametrize(
    ("editor", "value"),
    [
        (IntEditor(), 1.5),
        (IntEditor(), "x"),
        (CheckboxEditor(), 1),
        (SelectEditor(options=["x", "y"]), "z"),
        (TextEditor(), 5),
        (StringEditor(), [1]),
    ],
)
def test_what_an_editor_does_not_make_is_not_taken(editor: Any, value: Any) -> None:
    assert edited(table(editor, ["old"]), 0, value) == ["old"]


def test_nothing_but_a_cell_of_an_editable_table_is_edited() -> None:
    assert edited(table(IntEditor(), [1], editable=False), 0, 5) == [1]
    assert edited(table(IntEditor(), [1]), 7, 5) == [1]
    assert edited(table(IntEditor(), [1]), -1, 5) == [1]
    assert edited(table(IntEditor(), [1]), 0, 5, field="b") == [1]


def test_a_table_is_made_from_a_frame() -> None:
    made = DataTable.from_data(
        pd.DataFrame({"a": [1], "b": [2]}), columns=["b", "a"], formatters={"a": NumberFormatter(format="0.0")}, width=100
    )
    assert [column.field for column in made.columns] == ["b", "a"]
    assert isinstance(made.columns[1].formatter, NumberFormatter)
    assert made.width == 100


def test_a_column_that_the_source_does_not_have_is_a_warning() -> None:
    made = DataTable(source=ColumnDataSource({"a": [1]}), columns=[TableColumn(field="b")])
    assert list(made.problems()) == ["DataTable: the source has no column 'b'; it has a"]
