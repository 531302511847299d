"""Marks on marks: heads at the ends and in the middle of the lines that a glyph draws.

    renderer = plot.segment("x0", "y0", "x1", "y1", source=source)
    renderer.add_decoration(VeeHead(size=12), "end")

The heads themselves (`NormalHead` and others) are in `annotations/arrows.py`.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from desk.properties import prop

from .model import Model

Place = Literal["start", "middle", "end"]


class Marking(Model):
    """A mark on a mark."""


class Decoration(Model):
    """A marking at a place of every line that a glyph draws."""

    _is_rare: ClassVar[bool] = True

    marking: Marking | None = prop(default=None, doc="The mark, such as a NormalHead; None draws none.")
    node: Place = prop(default="end", doc="Where on the line it is; at the ends it points away from the line.")
