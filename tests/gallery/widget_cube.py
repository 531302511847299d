"""Groups of rows

A table whose rows are in groups that open and close; each group shows what is made of its rows' values.
"""

from desk.layouts import row
from desk.models import (
    AvgAggregator,
    ColumnDataSource,
    DataCube,
    GroupingInfo,
    MaxAggregator,
    MinAggregator,
    NumberFormatter,
    StringFormatter,
    SumAggregator,
    TableColumn,
)
from desk.plotting import curdoc

source = ColumnDataSource({
    "land": ["France", "France", "France", "Italy", "Italy", "Italy", "Italy"],
    "kind": ["red", "red", "white", "red", "red", "white", "white"],
    "name": ["Gamay", "Syrah", "Viognier", "Barbera", "Nebbiolo", "Cortese", "Fiano"],
    "price": [9.5, 14, 21, 8, 34.5, 11, 12.5],
    "bottles": [120, 40, 12, 60, 6, 24, 36],
})  # fmt: skip
columns = [
    TableColumn(field="name", title="Name", formatter=StringFormatter(font_style="bold"), width=500),
    TableColumn(field="price", title="Price", formatter=NumberFormatter(format="0.00", text_align="right")),
    TableColumn(field="bottles", title="Bottles", formatter=NumberFormatter(text_align="right")),
]
sums = DataCube(
    source=source,
    columns=columns,
    grouping=[
        GroupingInfo(getter="land", aggregators=[SumAggregator(field_="bottles"), AvgAggregator(field_="price")]),
        GroupingInfo(getter="kind", aggregators=[SumAggregator(field_="bottles")]),
    ],
    width=420,
    height=380,
)
ends = DataCube(
    source=source,
    columns=columns,
    grouping=[GroupingInfo(getter="kind", collapsed=True, aggregators=[MinAggregator(field_="price"), MaxAggregator(field_="bottles")])],
    width=380,
    height=120,
)
curdoc().add_root(row(sums, ends))
