"""Tables

A table over a source: columns with formats and editors, sorting, selection, frozen columns, and rows that a view leaves out.
"""

from datetime import date

from desk.layouts import column
from desk.models import (
    BooleanFormatter,
    CheckboxEditor,
    ColumnDataSource,
    CustomJSCompare,
    DataTable,
    DateEditor,
    DateFormatter,
    HTMLTemplateFormatter,
    IntEditor,
    NanCompare,
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
from desk.plotting import curdoc

names = ["ant", "bee", "cat", "dog", "emu"]
source = ColumnDataSource({
    "name": names, "legs": [6, 6, 4, 4, 2], "weight": [3e-6, 1e-4, 4.5, 30.25, 45], "tame": [False, False, True, True, False],
    "seen": [date(2024, 3, 1 + 5 * k) for k in range(5)], "color": ["tomato", "gold", "gray", "peru", "navy"], "class": ["i", "i", "m", "m", "b"],
    "up": ["05:00", "06:30", "12:00", "07:15", "05:45"], "known": [20, 40, 90, 95, 10], "note": ["", "busy", "asleep", "", "fast"],
})  # fmt: skip
by_size = CustomJSCompare(args={"order": ["i", "b", "m"]}, code="return order.indexOf(x) - order.indexOf(y)")
columns = [
    TableColumn(field="name", title="Name", formatter=StringFormatter(font_style="bold"), editor=StringEditor(completions=names)),
    TableColumn(field="legs", title="Legs", formatter=NumberFormatter(text_align="right"), editor=IntEditor(step=2)),
    TableColumn(field="weight", title="kg", formatter=ScientificFormatter(precision=2), editor=NumberEditor(), sorter=NanCompare()),
    TableColumn(field="tame", title="Tame", formatter=BooleanFormatter(), editor=CheckboxEditor()),
    TableColumn(field="seen", title="Seen", formatter=DateFormatter(format="%d %b %Y"), editor=DateEditor()),
    TableColumn(field="color", title="Colour", formatter=HTMLTemplateFormatter(template='<b style="color: <%= value %>"><%= value %></b>')),
    TableColumn(field="class", title="Class", editor=SelectEditor(options=["i", "m", "b"]), sorter=by_size),
    TableColumn(field="up", title="Up at", editor=TimeEditor()),
    TableColumn(field="known", title="%", editor=PercentEditor()),
    TableColumn(field="note", title="Note", editor=TextEditor()),
]
table = DataTable(source=source, columns=columns, width=860, height=180, editable=True, frozen_columns=1)
source.selected.indices = [2]
plain = DataTable(source=source, columns=[TableColumn(field="name"), TableColumn(field="legs")], width=300, height=180, index_position=None)
curdoc().add_root(column(table, plain))
