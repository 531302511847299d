"""Tables whose rows are in groups that open and close, with sums and the like in the groups' rows.

    cube = DataCube(
        source=source,
        columns=[TableColumn(field="name", title="Name"), TableColumn(field="price", title="Price")],
        grouping=[GroupingInfo(getter="country", aggregators=[SumAggregator(field_="price")])],
    )

The page groups and sums; what is selected is rows of the source, as in any table.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from desk.models.model import Model
from desk.models.sources import ColumnDataSource, DataSource
from desk.properties import prop

from .tables import DataTable


class RowAggregator(Model):
    """Makes one number of a column's values in a group."""

    _is_rare: ClassVar[bool] = True

    field_: str = prop(default="", doc="The source's column.")


class AvgAggregator(RowAggregator):
    """Their mean."""


class MinAggregator(RowAggregator):
    """The least of them."""


class MaxAggregator(RowAggregator):
    """The greatest of them."""


class SumAggregator(RowAggregator):
    """Their sum."""


class GroupingInfo(Model):
    """One level of groups: rows with the same value of a column."""

    _is_rare: ClassVar[bool] = True

    getter: str = prop(default="", doc="The source's column whose values make the groups.")
    aggregators: list[RowAggregator] = prop(factory=list, doc="What the rows of these groups show, in their columns.")
    collapsed: bool = prop(default=False, doc="Whether the groups are closed at first.")


class DataCube(DataTable):
    """A table whose rows are in groups. Its first column has the groups' names too."""

    _is_rare: ClassVar[bool] = True

    grouping: list[GroupingInfo] = prop(factory=list, doc="The levels of groups, outermost first.")
    target: DataSource = prop(
        factory=lambda: ColumnDataSource({"row_indices": [], "labels": []}),
        doc="A source in which the page notes what it shows, line by line: `row_indices`, a row of the source or the rows of a "
        "group, and `labels`. For what else is in the page: Python does not hear of it.",
    )

    def problems(self) -> Iterator[str]:
        """Columns of the source that groups and sums need and that are not there; columns with two numbers of a group."""
        yield from super().problems()
        for level in self.grouping:
            fields = [one.field_ for one in level.aggregators]
            for name in sorted({name for name in fields if fields.count(name) > 1}):
                yield f"DataCube: the groups by {level.getter!r} show one number of the column {name!r}, and have several aggregators of it"
        if not isinstance(self.source, ColumnDataSource):
            return
        wanted = {level.getter for level in self.grouping}
        wanted |= {one.field_ for level in self.grouping for one in level.aggregators}
        for name in sorted(wanted.difference(self.source.data)):
            names = ", ".join(map(str, self.source.data)) or "none"
            yield f"DataCube: its groups need the column {name!r} of the source, which has {names}"
