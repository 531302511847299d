"""What all glyphs have, and what those at points have.

A glyph declares its properties; the parts of its look come from the visual groups. `_args` names the properties that a
glyph method takes by place. A new glyph is a class in a file beside this one, a line in `desk/plotting/glyph_api.py` and
a file of the runtime.
"""

from __future__ import annotations

from typing import ClassVar

from desk.models.graphics import Decoration, Marking, Place
from desk.models.model import Model
from desk.properties import CoordinateSpec, as_spec, kinds, prop


class Glyph(Model):
    """A mark for every row."""

    _args: ClassVar[tuple[str, ...]] = ()

    decorations: list[Decoration] = prop(
        factory=list, doc="Marks on the lines of the mark, such as arrow heads: of segments, arcs, curves, rays and lines."
    )

    def add_decoration(self, marking: Marking, node: Place) -> Decoration:
        """Put a mark such as `NormalHead(size=10)` at the "start", "middle" or "end" of each line."""
        decoration = Decoration(marking=marking, node=node)
        self.decorations = [*self.decorations, decoration]
        return decoration

    def fields(self) -> dict[str, str]:
        """The columns that it reads: property to column."""
        specs = {name: (self.lookup(name).kind, getattr(self, name)) for name in self.properties()}
        plain = {name: as_spec(kind, value) for name, (kind, value) in specs.items() if isinstance(kind, kinds.Spec)}
        fields = {name: spec["field"] for name, spec in sorted(plain.items()) if "field" in spec}
        own = getattr(self, "hatch_extra", {})
        return {name: column for name, column in fields.items() if name != "hatch_pattern" or column not in own}


class XYGlyph(Glyph):
    """A mark at a point."""

    _args: ClassVar[tuple[str, ...]] = ("x", "y")

    x: CoordinateSpec = prop(factory=lambda: {"field": "x"}, doc="Places of the marks across.")
    y: CoordinateSpec = prop(factory=lambda: {"field": "y"}, doc="Places of the marks up and down.")


class ConnectedXYGlyph(XYGlyph):
    """One mark through all points."""
