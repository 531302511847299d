"""What of a renderer's columns has no place in its plot, and so is not drawn: a sentence for each.

    list(unplaced(plot, renderer))      # ["2 of 4 values of 'y' are not above 0 and have no place on the logarithmic y axis; ..."]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from .glyphs import Image
from .ranges import FactorRange
from .scales import LogScale

if TYPE_CHECKING:
    from .plots import Plot
    from .renderers import GlyphRenderer

#: Names of properties that are places on an axis.
_PLACES = {"x": re.compile(r"c?x[s\d]?|left|right"), "y": re.compile(r"c?y[s\d]?|bottom|top")}


def unplaced(plot: Plot, renderer: GlyphRenderer) -> Iterator[str]:
    """The sentences; nothing is said of columns that there are not, which the renderer says itself."""
    columns = getattr(renderer.data_source, "data", {})
    for name, column in renderer.glyph.fields().items():
        if column in columns:
            values = columns[column]
            yield from _names_on_numbers(plot, renderer, name, column, values)
            yield from _not_above_0(plot, renderer, name, column, values)
            if name == "image" and type(renderer.glyph) is Image and len(values) and np.ndim(values[0]) != 2:
                yield f"the pictures of {column!r} have {_count(np.ndim(values[0]))}: a picture is an array of rows and columns"


def _names_on_numbers(plot: Plot, renderer: GlyphRenderer, name: str, column: str, values: Any) -> Iterator[str]:
    for axis, places in _PLACES.items():
        if not places.fullmatch(name) or "transform" in (getattr(renderer.glyph, name) or {}) or renderer.coordinates is not None:
            continue
        shown = getattr(plot, f"extra_{axis}_ranges").get(getattr(renderer, f"{axis}_range_name"), getattr(plot, f"{axis}_range"))
        first = next((value for value in values if value is not None), None) if len(values) else None
        if isinstance(first, str) and not isinstance(shown, FactorRange):
            yield (
                f"{column!r} holds text (the first is {first!r}) and the {axis} axis has numbers: nothing is drawn; "
                f"make it numbers or moments, or say figure({axis}_range=[...]) with the names"
            )


def _not_above_0(plot: Plot, renderer: GlyphRenderer, name: str, column: str, values: Any) -> Iterator[str]:
    if name not in _PLACES or getattr(renderer, f"{name}_range_name") != "default":
        return
    if not isinstance(getattr(plot, f"{name}_scale"), LogScale):
        return
    numbers = np.asarray(values)
    if numbers.dtype.kind in "iuf" and (unseen := np.flatnonzero(numbers <= 0)).size:
        yield (
            f"{unseen.size:,} of {numbers.size:,} values of {column!r} are not above 0 and have no place on the logarithmic "
            f"{name} axis; the first is in row {unseen[0]}"
        )


def _count(dimensions: int) -> str:
    return "no dimension" if dimensions == 0 else "one dimension" if dimensions == 1 else f"{dimensions} dimensions"
