"""Data sources: named columns of one length, which glyphs read, and what is selected in them.

source = ColumnDataSource(data={"x": [1, 2], "y": np.array([3.0, 4.0])})
source.data["y"] = y                                  # one column
source.stream({"x": [3], "y": [5]}, rollover=100)     # rows at the end
source.patch({"y": [(0, 7)]})                         # single entries
"""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, Any

from desk.properties import As, kinds, prop

from .columns import checked_patches, columns_of, columns_of_frame, is_frame, new_rows, warn_of_unequal_lengths
from .filters import AllIndices, Filter
from .model import Model
from .old_spellings import authors_stacklevel
from .package import named_elsewhere
from .selections import Selection, SelectionPolicy, UnionRenderers

if TYPE_CHECKING:
    import pandas

    from desk.properties import ColumnData


class DataSource(Model):
    """Data for glyphs."""

    selected: Selection = prop(factory=Selection, doc="The selected rows.")


class ColumnarDataSource(DataSource):
    """Data in columns."""

    default_values: dict[str, Any] = prop(factory=dict, doc="Values for entries that new rows lack, by column.")
    selection_policy: SelectionPolicy = prop(
        factory=UnionRenderers, doc="How hits on several renderers become one selection."
    )


class ColumnDataSource(ColumnarDataSource):
    """Columns that Python holds."""

    data: Annotated[dict[str, Any], As(kinds.Columns())] = prop(
        factory=dict, doc="Column names to sequences of one length; a DataFrame gives its columns and its index."
    )

    def __init__(self, data: Any = None, /, **properties: Any) -> None:
        """Columns as a dict or a pandas DataFrame or group, with or without the name `data`."""
        if data is not None:
            if "data" in properties:
                raise ValueError("ColumnDataSource: the columns are given twice, by place and by name")
            properties["data"] = data
        super().__init__(**properties)
        if "data" in properties:
            warn_of_unequal_lengths(self.data)

    if not TYPE_CHECKING:  # a checker would take it for leave to set any name

        def __setattr__(self, name: str, value: Any) -> None:
            # Frames and groups become columns here, so that the property itself only ever holds columns.
            super().__setattr__(name, columns_of(value) if name == "data" else value)

    @property
    def column_names(self) -> list[str]:
        """The names of the columns."""
        return list(self.data)

    @property
    def length(self) -> int:
        """How many rows there are (of the longest column)."""
        return max((len(entries) for entries in self.data.values()), default=0)

    @classmethod
    def from_df(cls, data: pandas.DataFrame) -> dict[str, Any]:
        """The columns of a DataFrame, its index included, as a dict for `source.data`."""
        return columns_of_frame(data)

    @classmethod
    def from_groupby(cls, data: Any) -> dict[str, Any]:
        """The summary of a pandas group (`df.groupby(...)`) as a dict for `source.data`: columns such as `mpg_mean`."""
        return dict(columns_of(data))

    def to_df(self) -> pandas.DataFrame:
        """The columns as a DataFrame. Raises ImportError when pandas is not installed."""
        import pandas

        return pandas.DataFrame(dict(self.data))

    def add(self, data: Any, name: str | None = None) -> str:
        """Add a column and return its name; without one it is called `Series n`."""
        if name is None:
            numbers = itertools.count(len(self.data))
            name = next(free for number in numbers if (free := f"Series {number}") not in self.data)
        self.data[name] = data
        return name

    def remove(self, name: str) -> None:
        """Remove a column; warns when there is none of that name."""
        if name in self.data:
            del self.data[name]
        else:
            columns = ", ".join(self.data) or "none"
            warnings.warn(
                f"the data source has no column {name!r}; it has {columns}", UserWarning, authors_stacklevel()
            )

    def stream(self, new_data: Any, rollover: int | None = None) -> None:
        """Append rows: only these travel.

        Parameters
        ----------
        new_data : a dict with equally many new entries for every column, or a DataFrame
        rollover : how many of the newest rows to keep, None for all

        Raises ValueError when a column is missing or unknown, or the lengths differ.
        """
        if rollover is not None and (isinstance(rollover, bool) or not isinstance(rollover, int) or rollover < 0):
            raise ValueError(f"stream: rollover is a number of rows from 0 on, or None, got {rollover!r}")
        with self._guard():
            columns = self._columns()
            existing: Mapping[str, Any] = columns
            if not columns and (isinstance(new_data, dict) or is_frame(new_data)):
                existing = dict.fromkeys(columns_of(new_data), ())  # the first rows make the columns
            columns.append_rows(new_rows(new_data, existing), rollover)

    def patch(self, patches: dict[str, Any]) -> None:
        """Change single entries: only these travel.

        Parameters
        ----------
        patches : column name to a list of (index, value); an index is a row, a slice of rows (with as many values), or
            a tuple that goes on into the row, for columns whose rows are arrays

        Raises ValueError when a column is unknown or an index is out of range; nothing is changed then.
        """
        with self._guard():
            columns = self._columns()
            checked = checked_patches(patches, columns)
            if checked:
                columns.patch_entries(checked)

    def problems(self) -> Iterator[str]:
        """All columns must be of one length."""
        lengths = {name: len(entries) for name, entries in self.data.items()}
        if len(set(lengths.values())) > 1:
            yield "its columns are not of one length: " + ", ".join(f"{name!r} has {n}" for name, n in lengths.items())

    def _columns(self) -> ColumnData:
        return self.data  # type: ignore[return-value]  # authors see a dict; it is the one that notices edits


class CDSView(Model):
    """Which rows of a source a renderer draws."""

    filter: Filter = prop(factory=AllIndices, doc="The rows.")


__getattr__ = named_elsewhere(__name__, "AjaxDataSource GeoJSONDataSource ServerSentDataSource WebDataSource")
