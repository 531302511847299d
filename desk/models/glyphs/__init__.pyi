"""Written by `python -m desk.models.index`. Do not edit."""

# ruff: noqa: I001

from .areas import (
    HArea as HArea, HAreaStep as HAreaStep, HexTile as HexTile, MultiPolygons as MultiPolygons, Patch as Patch,
    Patches as Patches, VArea as VArea, VAreaStep as VAreaStep,
)
from .boxes import (
    Block as Block, HBar as HBar, HStrip as HStrip, LRTBGlyph as LRTBGlyph, Quad as Quad, Rect as Rect, VBar as
    VBar, VStrip as VStrip,
)
from .circular import (
    AnnularWedge as AnnularWedge, Annulus as Annulus, Arc as Arc, Circle as Circle, Ellipse as Ellipse, Ngon as
    Ngon, RadialGlyph as RadialGlyph, Wedge as Wedge,
)
from .glyph import (
    ConnectedXYGlyph as ConnectedXYGlyph, Glyph as Glyph, XYGlyph as XYGlyph,
)
from .images import (
    Image as Image, ImageBase as ImageBase, ImageRGBA as ImageRGBA, ImageStack as ImageStack, ImageURL as ImageURL,
)
from .lines import (
    Bezier as Bezier, HSpan as HSpan, Line as Line, MultiLine as MultiLine, Quadratic as Quadratic, Ray as Ray,
    Segment as Segment, Step as Step, VSpan as VSpan,
)
from .markers import (
    Marker as Marker, Scatter as Scatter,
)
from .text import (
    MathMLGlyph as MathMLGlyph, MathTextGlyph as MathTextGlyph, TeXGlyph as TeXGlyph, Text as Text,
)

__all__: list[str]
