"""Layouts in a line: rows and columns of plots, widgets and other layouts.

row(column(freq, phase), plot, width=800)
column([a, b], sizing_mode="stretch_width")
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from desk.models.layouts import Column, FlexBox, Row, Spacer
from desk.models.ui import UIElement

__all__ = ["Column", "Row", "Spacer", "column", "row"]

_Box = TypeVar("_Box", bound=FlexBox)


def row(*children: UIElement | Sequence[UIElement], **properties: Any) -> Row:
    """Components side by side, given one by one or as a list. Raises ValueError for what is no component."""
    return _box(Row, children, properties)


def column(*children: UIElement | Sequence[UIElement], **properties: Any) -> Column:
    """Components below each other, given one by one or as a list. Raises ValueError for what is no component."""
    return _box(Column, children, properties)


def _box(cls: type[_Box], children: tuple[Any, ...], properties: dict[str, Any]) -> _Box:
    if "children" in properties:
        if children:
            raise ValueError(f"{cls.__name__.lower()}: give the components one by one, or as children=[...], not both")
        children = tuple(properties.pop("children"))
    return cls(children=[component for child in children for component in _components(cls, child)], **properties)


def _components(cls: type[FlexBox], child: Any) -> list[UIElement]:
    """One component, or those of a list; lists in lists are taken apart."""
    if isinstance(child, UIElement):
        return [child]
    if isinstance(child, list | tuple):
        return [component for entry in child for component in _components(cls, entry)]
    raise ValueError(
        f"{cls.__name__.lower()}: only plots, widgets and layouts can be put into it, "
        f"got {type(child).__name__} {child!r}"
    )
