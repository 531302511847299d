"""What is selected in a data source, and how several renderers of one source agree on it.

source.selected.indices = [0, 3]
source.selected.on_change("indices", show_rows)
"""

from __future__ import annotations

from typing import Literal

from desk.properties import prop

from .model import Model


class Selection(Model):
    """The selected rows of a source."""

    indices: list[int] = prop(factory=list, from_page=True, doc="Selected rows.")
    line_indices: list[int] = prop(factory=list, from_page=True, doc="Selected points of a line.")
    multiline_indices: dict[int, list[int]] = prop(
        factory=dict, from_page=True, doc="Selected points of several lines: number of the line to points."
    )
    image_indices: list[dict[Literal["index", "i", "j", "flat_index"], int]] = prop(
        factory=list, from_page=True, doc="Selected pixels of images."
    )


class SelectionPolicy(Model):
    """How hits on several renderers of one source become one selection."""


class UnionRenderers(SelectionPolicy):
    """Selected is what any renderer hits."""


class IntersectRenderers(SelectionPolicy):
    """Selected is what all renderers hit."""
