"""Plotting: a figure, and methods that draw on it.

from desk.plotting import figure, show

plot = figure(title="sine wave", width=400, height=400)
plot.line(x, y, line_width=3)
show(plot)
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from desk.layouts import column, gridplot, row
from desk.models.layouts import Column, Row
from desk.models.sources import ColumnDataSource

from .figure import DEFAULT_TOOLS, figure

if TYPE_CHECKING:
    from desk.document import Document as Document
    from desk.io import curdoc as curdoc
    from desk.io import output_file as output_file
    from desk.io import output_notebook as output_notebook
    from desk.io import reset_output as reset_output
    from desk.io import save as save
    from desk.io import show as show

    from .contour import contour_data as contour_data
    from .contour import from_contour as from_contour
    from .google_map import GMap as GMap
    from .google_map import gmap as gmap
    from .graph import from_networkx as from_networkx

__all__ = [
    "DEFAULT_TOOLS", "Column", "ColumnDataSource", "Document", "GMap", "Row", "column", "contour_data", "curdoc", "figure",
    "from_contour", "from_networkx", "gmap", "gridplot", "markers", "output_file", "output_notebook", "reset_output", "row",
    "save", "show",
]  # fmt: skip

#: Names whose modules are loaded when they are asked for.
_LATE = {
    "GMap": "google_map", "contour_data": "contour", "from_contour": "contour", "from_networkx": "graph", "gmap": "google_map",
}  # fmt: skip
_FROM_IO = ("curdoc", "output_file", "output_notebook", "reset_output", "save", "show")


def __getattr__(name: str) -> Any:
    if name in _FROM_IO:
        import desk.io

        return getattr(desk.io, name)
    if name in _LATE:
        found = getattr(importlib.import_module(f".{_LATE[name]}", __name__), name)
        globals()[name] = found
        return found
    if name == "Document":
        from desk.document import Document

        return Document
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def markers() -> None:
    """Print the names of the markers that `figure.scatter` draws."""
    from desk.properties.enums import MARKERS

    print("\n".join(MARKERS))
