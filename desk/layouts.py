"""Layouts: rows, columns and grids of plots, widgets and other layouts.

    row(column(freq, phase), plot, width=800)
    layout([[freq, phase], [plot]], sizing_mode="stretch_width")
    grid([[one, two], [three]])
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from desk.models.grid_plot import GridPlot
from desk.models.layouts import Column, FlexBox, GridBox, LayoutDOM, Row, Spacer, TabPanel, Tabs
from desk.models.model import Model
from desk.models.plots import Plot
from desk.models.tools import CopyTool, FullscreenTool, SaveTool, Tool, Toolbar, ToolProxy
from desk.models.ui.ui_element import UIElement

__all__ = ["Column", "GridBox", "Row", "Spacer", "TabPanel", "Tabs", "column", "grid", "gridplot", "layout", "row"]

_Box = TypeVar("_Box", bound=FlexBox)
Child = UIElement | Sequence[Any] | None


def row(*children: UIElement | Sequence[UIElement], **properties: Any) -> Row:
    """Components side by side, given one by one or as a list. Raises ValueError for what is no component."""
    return _box(Row, children, properties)


def column(*children: UIElement | Sequence[UIElement], **properties: Any) -> Column:
    """Components below each other, given one by one or as a list. Raises ValueError for what is no component."""
    return _box(Column, children, properties)


def layout(*children: Any, **properties: Any) -> Column:
    """Rows below each other: a list is a row, a list in it a column, and so on. A `sizing_mode` holds for all that have no
    sizes of their own. Raises ValueError for what is no component."""
    if "children" in properties:
        children = (*children, *properties.pop("children"))
    rows = children[0] if len(children) == 1 and isinstance(children[0], list | tuple) else children
    made = [_nested(child, Row, Column, properties) for child in rows]
    return _sized(Column(children=made, **properties), properties)


def grid(*children: Any, sizing_mode: Any = None, nrows: int | None = None, ncols: int | None = None) -> GridBox:
    """Components in the cells of a grid.

    Lists of lists are rows of cells, and None is a cell that stays empty; a list of components with `ncols` (or `nrows`) fills row by row.
    One row or column (`row(...)`, `column(...)`) is taken apart, with those in it: their components get cells of the same grid.
    In a list it is one component. Raises ValueError for what is no component.
    """
    given: Any = children[0] if len(children) == 1 else list(children)
    if nrows is not None or ncols is not None:
        flat = list(given)
        wide = ncols if ncols is not None else math.ceil(len(flat) / max(1, nrows or 1))
        given = [flat[start : start + wide] for start in range(0, len(flat), wide)]
    area = _taken_apart(given, is_whole=True) if isinstance(given, Row | Column) else _area(given, is_row=False)
    cells: list[Any] = list(area.placed(area.rows, area.columns))
    box = GridBox(children=cells)
    if sizing_mode is not None:
        box.sizing_mode = sizing_mode
        for entry in box.children:
            _inherit(entry[0], sizing_mode)
    return box


def gridplot(
    children: Any,
    *,
    sizing_mode: Any = None,
    toolbar_location: Any = "above",
    ncols: int | None = None,
    width: int | None = None,
    height: int | None = None,
    plot_width: int | None = None,
    plot_height: int | None = None,
    toolbar_options: dict[str, Any] | None = None,
    merge_tools: bool = True,
) -> GridPlot:
    """Plots in the cells of a grid, with one toolbar for all of them.

    `children` are lists of rows, with None for an empty cell, or one list that `ncols` breaks into rows. `width` and `height` hold
    for each plot. With `merge_tools=False` every plot keeps a toolbar of its own. Raises ValueError for what is no component.
    """
    if ncols is not None:
        if any(isinstance(child, list | tuple) for child in children):
            raise ValueError("gridplot: ncols is for one list of plots; these are lists of rows already")
        children = [list(children[start : start + ncols]) for start in range(0, len(children), ncols)]
    cells: list[Any] = []
    toolbars: list[Toolbar] = []
    for r, cols in enumerate(children):
        for c, child in enumerate(cols if isinstance(cols, list | tuple) else [cols]):
            if child is None:
                continue
            if not isinstance(child, UIElement):
                raise ValueError(f"gridplot: only plots, widgets and layouts can be put into it, got {type(child).__name__} {child!r}")
            if isinstance(child, LayoutDOM):
                _size(child, width if width is not None else plot_width, height if height is not None else plot_height)
                if sizing_mode is not None:
                    _inherit(child, sizing_mode)
            if isinstance(child, Plot) and merge_tools:
                toolbars.append(child.toolbar)
                child.toolbar_location = None
            cells.append((child, r, c))
    options = dict(toolbar_options or {})
    toolbar = Toolbar(tools=merged_tools([tool for one in toolbars for tool in one.tools]) if merge_tools else [], **options)
    box = GridPlot(children=cells, toolbar=toolbar, toolbar_location=toolbar_location)
    if sizing_mode is not None:
        box.sizing_mode = sizing_mode
    return box


def merged_tools(tools: Sequence[Tool]) -> list[Tool]:
    """Tools with the same type and settings as one that stands for all of them; of tools that act once the first."""
    groups: dict[Any, list[Tool]] = {}
    for tool in tools:
        groups.setdefault((type(tool), _settings(tool)), []).append(tool)
    return [
        group[0] if len(group) == 1 or isinstance(group[0], SaveTool | CopyTool | FullscreenTool) else ToolProxy(tools=group)
        for group in groups.values()
    ]


def _settings(tool: Tool) -> str:
    """What makes two tools the same: their own values, but no models and no ids."""
    values = {
        name: value
        for name, value in tool.properties_with_values(include_defaults=False).items()
        if name not in ("name", "tags") and not isinstance(value, Model | list | dict)
    }
    return repr(sorted(values.items()))


def _size(child: LayoutDOM, width: int | None, height: int | None) -> None:
    if width is not None:
        child.width = width
    if height is not None:
        child.height = height


class _Area:
    """A part of a grid: components with their place and size in cells of this part."""

    def __init__(self, rows: int, columns: int, cells: list[tuple[UIElement, int, int, int, int]]) -> None:
        self.rows = rows
        self.columns = columns
        self.cells = cells

    def placed(self, rows: int, columns: int, at: tuple[int, int] = (0, 0)) -> list[tuple[UIElement, int, int, int, int]]:
        """The components when the part has more cells, multiples of its own."""
        down, across = rows // self.rows, columns // self.columns
        return [
            (child, at[0] + r * down, at[1] + c * across, high * down, wide * across)
            for child, r, c, high, wide in self.cells
        ]


def _area(child: Any, *, is_row: bool) -> _Area:
    if isinstance(child, list | tuple):
        return _joined([_area(one, is_row=not is_row) for one in child], is_row=is_row)
    if child is None:
        return _Area(1, 1, [])
    if isinstance(child, UIElement):
        return _Area(1, 1, [(child, 0, 0, 1, 1)])
    raise ValueError(f"grid: only plots, widgets and layouts can be put into it, got {type(child).__name__} {child!r}")


def _taken_apart(child: Any, *, is_whole: bool) -> _Area:
    """A row or column as cells, and the plain ones in it; what has a size or spacing of its own stays together."""
    plain = isinstance(child, Row | Column) and child.spacing == 0 and _has_no_size(child)
    if isinstance(child, Row | Column) and (is_whole or plain):
        return _joined([_taken_apart(one, is_whole=False) for one in child.children], is_row=isinstance(child, Row))
    return _area(child, is_row=False)


def _joined(parts: list[_Area], *, is_row: bool) -> _Area:
    """Parts side by side, or below each other, on cells that are fine enough for all."""
    if not parts:
        return _Area(1, 1, [])
    rows = math.lcm(*(part.rows for part in parts)) if is_row else 0
    columns = 0 if is_row else math.lcm(*(part.columns for part in parts))
    cells: list[tuple[UIElement, int, int, int, int]] = []
    along = 0
    for part in parts:
        if is_row:
            cells += part.placed(rows, part.columns, (0, along))
            along += part.columns
        else:
            cells += part.placed(part.rows, columns, (along, 0))
            along += part.rows
    return _Area(rows, along, cells) if is_row else _Area(along, columns, cells)


def _nested(child: Any, cls: type[FlexBox], other: type[FlexBox], properties: dict[str, Any]) -> UIElement:
    if isinstance(child, UIElement):
        return child
    if isinstance(child, list | tuple):
        inner = {name: value for name, value in properties.items() if name == "sizing_mode"}
        return _sized(cls(children=[_nested(one, other, cls, properties) for one in child], **inner), properties)
    raise ValueError(f"layout: only plots, widgets, layouts and lists can be put into it, got {type(child).__name__} {child!r}")


def _box(cls: type[_Box], children: tuple[Any, ...], properties: dict[str, Any]) -> _Box:
    if "children" in properties:
        if children:
            raise ValueError(f"{cls.__name__.lower()}: give the components one by one, or as children=[...], not both")
        children = tuple(properties.pop("children"))
    return cls(children=[component for child in children for component in _components(cls, child)], **properties)


def _sized(box: _Box, properties: dict[str, Any]) -> _Box:
    mode = properties.get("sizing_mode")
    if mode is not None:
        for child in box.children:
            _inherit(child, mode)
    return box


def _inherit(child: Any, mode: Any) -> None:
    """Give a component the sizing mode of what it stands in, where it has no sizes of its own."""
    if isinstance(child, LayoutDOM) and _has_no_size(child):
        child.sizing_mode = mode


def _has_no_size(child: LayoutDOM) -> bool:
    """Whether nothing was said of how it is sized."""
    return child.sizing_mode is None and child.width_policy == child.height_policy == "auto"


def _components(cls: type[FlexBox], child: Any) -> Iterable[UIElement]:
    """One component, or those of a list; lists in lists are taken apart."""
    if isinstance(child, UIElement):
        return [child]
    if isinstance(child, list | tuple):
        return [component for entry in child for component in _components(cls, entry)]
    raise ValueError(
        f"{cls.__name__.lower()}: only plots, widgets and layouts can be put into it, "
        f"got {type(child).__name__} {child!r}"
    )
