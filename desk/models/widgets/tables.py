"""Tables: the rows of a source, scrolled, sorted, selected and edited.

    table = DataTable(source=source, columns=[TableColumn(field="x", title="X", formatter=NumberFormatter(format="0.00"))])
    source.selected.on_change("indices", lambda attr, old, new: print(new))
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from desk.models.comparisons import Comparison
from desk.models.model import Model
from desk.models.package import named_elsewhere
from desk.models.shapes import NonNegativeInt
from desk.models.sources import CDSView, ColumnDataSource, DataSource
from desk.properties import prop

from .cell_editors import CellEditor, StringEditor
from .cell_formatters import CellFormatter, StringFormatter
from .widget import Widget


class TableWidget(Widget):
    """What shows the rows of a source."""

    source: DataSource = prop(factory=ColumnDataSource, doc="The source.")
    view: CDSView = prop(factory=CDSView, doc="Which of its rows are shown.")


class TableColumn(Model):
    """A column of a table."""

    field: str = prop(default="", doc="The source's column.")
    title: str | None = prop(default=None, doc="What stands above it; None for the field's name.")
    width: int = prop(default=300, doc="Width in pixels, or as a part of all where the columns fill the table.")
    formatter: CellFormatter = prop(factory=StringFormatter, doc="How values are written.")
    editor: CellEditor = prop(factory=StringEditor, doc="How values are edited.")
    sortable: bool = prop(default=True, doc="Whether a click on the title sorts by it.")
    default_sort: Literal["ascending", "descending"] = prop(default="ascending", doc="Which way the first click sorts.")
    visible: bool = prop(default=True, doc="Whether it is shown.")
    sorter: Comparison | None = prop(
        default=None, doc="What compares two values; None for numbers and texts as they are."
    )


class DataTable(TableWidget):
    """The rows of a source as a table. Rows that are selected are those of the source, and the other way round."""

    subscribed_events: set[str] = prop(
        factory=lambda: {"cell_edit"}, doc="Names of the events that Python wants to hear from the page."
    )
    columns: list[TableColumn] = prop(factory=list, doc="The columns, in order; none for all of the source.")
    width: NonNegativeInt | None = prop(default=600, doc="Width in pixels.")
    height: NonNegativeInt | None = prop(default=400, doc="Height in pixels.")
    autosize_mode: Literal["fit_columns", "fit_viewport", "force_fit", "none"] = prop(
        default="force_fit",
        doc="Widths of the columns: by what they hold, the same but no wider than the table, shares of the table, or as given.",
    )
    fit_columns: bool | None = prop(default=None, doc="True for 'force_fit', False for 'none': the older way to say it.")
    auto_edit: bool = prop(default=False, doc="Whether a click on a cell edits it; else a double click or Enter.")
    editable: bool = prop(default=False, doc="Whether cells can be edited.")
    frozen_columns: int | None = prop(default=None, doc="How many columns stay when it scrolls across.")
    frozen_rows: int | None = prop(default=None, doc="How many rows stay when it scrolls down.")
    header_row: bool = prop(default=True, doc="Whether it has titles.")
    index_header: str = prop(default="#", doc="The title of the row numbers.")
    index_position: int | None = prop(default=0, doc="Where the row numbers are among the columns; None for nowhere.")
    index_width: int = prop(default=40, doc="Width of the row numbers in pixels.")
    reorderable: bool = prop(default=True, doc="Whether columns can be put into another order.")
    row_height: int = prop(default=25, doc="Height of a row in pixels.")
    scroll_to_selection: bool = prop(default=True, doc="Whether it scrolls to rows that are selected elsewhere.")
    selectable: bool | Literal["checkbox"] = prop(default=True, doc="Whether rows can be selected, with boxes or without.")
    sortable: bool = prop(default=True, doc="Whether it can be sorted.")
    multi_selectable: bool = prop(default=True, doc="Whether more than one row can be selected.")

    @staticmethod
    def from_data(data: Any, columns: Any = None, formatters: dict[str, Any] | None = None, **properties: Any) -> DataTable:
        """A table of a source, a DataFrame or a dict of columns. `columns` are names of columns, all by default;
        `formatters` are formatters by name."""
        source = data if isinstance(data, ColumnDataSource) else ColumnDataSource(data)
        names = list(source.data if columns is None else columns)
        given = formatters or {}
        made = [
            TableColumn(field=name, title=name, **({"formatter": given[name]} if name in given else {})) for name in names
        ]
        return DataTable(source=source, columns=made, **properties)

    def trigger_event(self, event: Any) -> None:
        """A cell that its user has edited is put into the source before anybody hears of it."""
        if event.event_name == "cell_edit":
            self._edit(event)
        super().trigger_event(event)

    def _edit(self, event: Any) -> None:
        column = next((one for one in self.columns if one.field == event.field), None)
        source = self.source
        if not self.editable or column is None or not isinstance(source, ColumnDataSource):
            return
        values = source.data.get(column.field, ())
        if 0 <= event.row < len(values) and column.editor.takes(event.value):
            source.patch({column.field: [(event.row, event.value)]})

    def problems(self) -> Iterator[str]:
        """Columns that the source does not have."""
        if isinstance(self.source, ColumnDataSource):
            for column in self.columns:
                if column.field not in self.source.data:
                    names = ", ".join(map(str, self.source.data)) or "none"
                    yield f"DataTable: the source has no column {column.field!r}; it has {names}"


__getattr__ = named_elsewhere(
    __name__,
    "AvgAggregator BooleanFormatter CheckboxEditor DataCube DateEditor DateFormatter GroupingInfo HTMLTemplateFormatter IntEditor "
    "MaxAggregator MinAggregator NumberEditor NumberFormatter PercentEditor RowAggregator ScientificFormatter SelectEditor "
    "SumAggregator TextEditor TimeEditor",
)
