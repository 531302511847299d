"""Tools that change the data: points, boxes and lines that are drawn, moved and removed with the pointer.

The page writes the columns of the renderers' sources (only of these); Python hears of it by `source.on_change("data", f)`.

    plot.add_tools(PointDrawTool(renderers=[points], empty_value="black"))
"""

from __future__ import annotations

import datetime
from typing import Any, ClassVar

from desk.models.renderers import GlyphRenderer
from desk.models.shapes import NonNegativeInt
from desk.properties import enums, prop

from .tool import Drag, GestureTool, Tap


class EditTool(GestureTool):
    """A tool that changes the columns of its renderers' sources."""

    _is_rare: ClassVar[bool] = True

    default_overrides: dict[str, Any] = prop(factory=dict, doc="Values of the other columns of a new row, by name.")
    empty_value: bool | int | float | datetime.date | datetime.datetime | str = prop(
        default=0, doc="Value of the columns of a new row that have no other."
    )

    def edited_sources(self) -> list[Any]:
        """The sources whose columns the page may write because of this tool."""
        renderers = [*getattr(self, "renderers", ()), getattr(self, "vertex_renderer", None), getattr(self, "intersection_renderer", None)]
        return [renderer.data_source for renderer in renderers if renderer is not None]


class PolyTool(EditTool):
    """A tool for lines and polygons."""

    vertex_renderer: GlyphRenderer | None = prop(default=None, doc="Points that show the corners.")


class BoxEditTool(EditTool, Drag, Tap):
    """Draws, moves and removes rectangles: double click or shift and drag to draw, Backspace removes the selected ones."""

    renderers: list[GlyphRenderer] = prop(factory=list, doc="Renderers of rectangles; new ones go to the first.")
    dimensions: enums.Dimensions = prop(default="both", doc="Which sides are drawn.")
    num_objects: NonNegativeInt = prop(default=0, doc="How many there are at most; the oldest gives way. 0 for any.")


class PointDrawTool(EditTool, Drag, Tap):
    """Adds points by a click, moves them by dragging; Backspace removes the selected ones."""

    renderers: list[GlyphRenderer] = prop(factory=list, doc="Renderers of points; new ones go to the first.")
    add: bool = prop(default=True, doc="Whether a click adds a point.")
    drag: bool = prop(default=True, doc="Whether points can be dragged.")
    num_objects: NonNegativeInt = prop(default=0, doc="How many there are at most; the oldest gives way. 0 for any.")


class PolyDrawTool(PolyTool, Drag, Tap):
    """Draws lines or polygons: a double click begins and ends one, a click adds a corner; they are moved by dragging."""

    renderers: list[GlyphRenderer] = prop(factory=list, doc="Renderers of lines or polygons; new ones go to the first.")
    drag: bool = prop(default=True, doc="Whether they can be dragged.")
    num_objects: NonNegativeInt = prop(default=0, doc="How many there are at most; the oldest gives way. 0 for any.")


class PolyEditTool(PolyTool, Drag, Tap):
    """Moves, adds and removes the corners of a line or polygon, which a double click shows."""

    renderers: list[GlyphRenderer] = prop(factory=list, doc="Renderers of lines or polygons.")


class FreehandDrawTool(EditTool, Drag, Tap):
    """Draws lines or polygons freely by dragging."""

    renderers: list[GlyphRenderer] = prop(factory=list, doc="Renderers of lines or polygons; new ones go to the first.")
    num_objects: NonNegativeInt = prop(default=0, doc="How many there are at most; the oldest gives way. 0 for any.")


class LineEditTool(EditTool, Drag, Tap):
    """Moves the points of a line, which a double click on it shows."""

    renderers: list[GlyphRenderer] = prop(factory=list, doc="Renderers of lines.")
    intersection_renderer: GlyphRenderer | None = prop(default=None, doc="Points that show the points of the line.")
    dimensions: enums.Dimensions = prop(default="both", doc="Which way points can be moved.")
