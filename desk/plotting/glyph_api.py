"""The glyph methods of a figure, a line each: a new glyph is added here by one.

Editors and type checkers read `glyph_api.pyi`, which `python -m desk.plotting.stub` writes from the glyphs'
declarations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desk.models import glyphs
from desk.models.glyphs import Circle, Image, Scatter
from desk.models.mappers import LinearColorMapper
from desk.models.old_spellings import mention_once
from desk.models.renderers import GlyphRenderer
from desk.models.sources import ColumnDataSource
from desk.properties.enums import MARKERS

from .glyph_method import draw, glyph_method
from .stacks import STACKS, stack_method

if TYPE_CHECKING:
    from desk.models.contours import ContourRenderer
    from desk.models.coordinates import CoordinateMapping
    from desk.models.graphs import GraphRenderer, LayoutProvider

# The letters that matplotlib's users write.
_SHORT_MARKERS = {
    "*": "asterisk", "+": "cross", "o": "circle", "o+": "circle_cross", "o.": "circle_dot",
    "ox": "circle_x", "oy": "circle_y", "-": "dash", ".": "dot", "v": "inverted_triangle",
    "^": "triangle", "^.": "triangle_dot",
}  # fmt: skip


class GlyphAPI:
    """Methods that draw glyphs."""

    def drawn_on(self) -> tuple[Any, CoordinateMapping | None]:
        """The plot that is drawn on, and in which coordinates of one's own."""
        return self, None

    annular_wedge = glyph_method(glyphs.AnnularWedge)
    annulus = glyph_method(glyphs.Annulus)
    arc = glyph_method(glyphs.Arc)
    bezier = glyph_method(glyphs.Bezier)
    block = glyph_method(glyphs.Block)
    ellipse = glyph_method(glyphs.Ellipse)
    harea = glyph_method(glyphs.HArea)
    harea_step = glyph_method(glyphs.HAreaStep)
    hbar = glyph_method(glyphs.HBar)
    hex_tile = glyph_method(glyphs.HexTile)
    hspan = glyph_method(glyphs.HSpan)
    hstrip = glyph_method(glyphs.HStrip)
    image_rgba = glyph_method(glyphs.ImageRGBA)
    image_stack = glyph_method(glyphs.ImageStack)
    image_url = glyph_method(glyphs.ImageURL)
    line = glyph_method(glyphs.Line)
    mathml = glyph_method(glyphs.MathMLGlyph)
    multi_line = glyph_method(glyphs.MultiLine)
    multi_polygons = glyph_method(glyphs.MultiPolygons)
    ngon = glyph_method(glyphs.Ngon)
    patch = glyph_method(glyphs.Patch)
    patches = glyph_method(glyphs.Patches)
    quad = glyph_method(glyphs.Quad)
    quadratic = glyph_method(glyphs.Quadratic)
    ray = glyph_method(glyphs.Ray)
    rect = glyph_method(glyphs.Rect)
    segment = glyph_method(glyphs.Segment)
    step = glyph_method(glyphs.Step)
    tex = glyph_method(glyphs.TeXGlyph)
    text = glyph_method(glyphs.Text)
    varea = glyph_method(glyphs.VArea)
    varea_step = glyph_method(glyphs.VAreaStep)
    vbar = glyph_method(glyphs.VBar)
    vspan = glyph_method(glyphs.VSpan)
    vstrip = glyph_method(glyphs.VStrip)
    wedge = glyph_method(glyphs.Wedge)

    def image(self, *args: Any, **kwargs: Any) -> GlyphRenderer:
        """Draw arrays of values; `palette` stands for a linear mapper to its colours."""
        palette = kwargs.pop("palette", None)
        if palette is not None:
            if "color_mapper" in kwargs:
                raise ValueError("image takes palette or color_mapper, not both")
            kwargs["color_mapper"] = LinearColorMapper(palette)
        return draw(self, Image, args, kwargs)

    def contour(
        self, x: Any = None, y: Any = None, z: Any = None, levels: Any = None, **visuals: Any
    ) -> ContourRenderer:
        """Draw the areas between levels of a field (`fill_color`), the lines at them (`line_color`), or both.

        `desk.plotting.contour.from_contour` says what is taken. Needs contourpy: `pip install "desk-app[contour]"`.
        """
        from .contour import from_contour

        renderer = from_contour(x, y, z, levels, **visuals)
        self.renderers.append(renderer)  # type: ignore[attr-defined]  # a plot has them
        return renderer

    def graph(
        self,
        node_source: ColumnDataSource,
        edge_source: ColumnDataSource,
        layout_provider: LayoutProvider,
        **kwargs: Any,
    ) -> GraphRenderer:
        """Draw nodes and the edges between them; looks are options behind `node_` and `edge_`."""
        from .graph import graph_renderer

        renderer = graph_renderer(node_source, edge_source, layout_provider, kwargs)
        self.renderers.append(renderer)  # type: ignore[attr-defined]  # a plot has them
        return renderer

    def hexbin(
        self,
        x: Any,
        y: Any,
        size: float,
        orientation: Any = "pointytop",
        palette: Any = "Viridis256",
        line_color: Any = None,
        fill_color: Any = None,
        aspect_scale: float = 1,
        **kwargs: Any,
    ) -> tuple[GlyphRenderer, Any]:
        """Count points by hexagons and draw these, coloured by their counts. Returns the renderer and the bins."""
        from desk.transform import linear_cmap
        from desk.util.hex import hexbin

        bins = hexbin(x, y, size, orientation, aspect_scale)
        if fill_color is None:
            fill_color = linear_cmap("c", palette, 0, max(bins.counts) if len(bins.counts) else 1)
        source = ColumnDataSource({"q": bins.q, "r": bins.r, "c": bins.counts})
        options = {"q": "q", "r": "r", "size": size, "orientation": orientation, "aspect_scale": aspect_scale}
        looks = {"line_color": line_color, "fill_color": fill_color, "source": source}
        return draw(self, glyphs.HexTile, (), {**options, **looks, **kwargs}), bins

    def scatter(self, *args: Any, **kwargs: Any) -> GlyphRenderer:
        """Draw markers."""
        marker = kwargs.get("marker")
        if "radius" in kwargs and marker in (None, "circle", "o"):
            mention_once("scatter_radius", "scatter() with radius is an old name: write circle(...)")
            return draw(self, Circle, args, {name: value for name, value in kwargs.items() if name != "marker"})
        if isinstance(marker, str):
            kwargs["marker"] = _SHORT_MARKERS.get(marker, marker)
        return draw(self, Scatter, args, kwargs)

    def circle(self, *args: Any, **kwargs: Any) -> GlyphRenderer:
        """Draw circles with a radius in data space; with `size`, in pixels, they are markers."""
        if "size" in kwargs and "radius" in kwargs:
            raise ValueError("circle takes radius, in data space, or size, in pixels, not both")
        if "radius" in kwargs or len(args) > 2:
            return draw(self, Circle, args, kwargs)
        mention_once("circle", "circle() with size, or without radius, is an old name: write scatter(...)")
        return draw(self, Scatter, args, kwargs)


def _marker_method(marker: str) -> Any:
    def method(self: GlyphAPI, *args: Any, **kwargs: Any) -> GlyphRenderer:
        mention_once(marker, f"{marker}() is an old name: write scatter(..., marker={marker!r})")
        return draw(self, Scatter, args, {**kwargs, "marker": marker})

    method.__name__ = marker
    method.__doc__ = f'An old name of scatter(marker="{marker}").'
    return method


for _marker in MARKERS:
    if not hasattr(GlyphAPI, _marker):
        setattr(GlyphAPI, _marker, _marker_method(_marker))

for _stack in STACKS:
    setattr(GlyphAPI, _stack, stack_method(_stack))
