"""Plotting: a figure, and methods that draw on it.

from desk.plotting import figure, show

plot = figure(title="sine wave", width=400, height=400)
plot.line(x, y, line_width=3)
show(plot)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.layouts import column, row
from desk.models.layouts import Column, Row
from desk.models.sources import ColumnDataSource

from .figure import DEFAULT_TOOLS, figure

if TYPE_CHECKING:
    from desk.document import Document as Document
    from desk.io import curdoc as curdoc
    from desk.io import output_file as output_file
    from desk.io import save as save
    from desk.io import show as show

__all__ = [
    "DEFAULT_TOOLS", "Column", "ColumnDataSource", "Document", "Row", "column", "curdoc", "figure", "markers",
    "output_file", "row", "save", "show",
]  # fmt: skip

_FROM_IO = ("curdoc", "output_file", "save", "show")


def __getattr__(name: str) -> Any:
    if name in _FROM_IO:
        import desk.io

        return getattr(desk.io, name)
    if name == "Document":
        from desk.document import Document

        return Document
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def markers() -> None:
    """Print the names of the markers that `figure.scatter` draws."""
    from desk.properties.enums import MARKERS

    print("\n".join(MARKERS))
