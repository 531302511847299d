"""Renderers: what a plot draws. `GlyphRenderer` brings a source and a glyph together.

renderer = plot.line("x", "y", source=source)
renderer.glyph.line_width = 3
renderer.visible = False
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal

from desk.properties import enums, prop

from .coordinates import CoordinateMapping
from .glyphs import Glyph
from .graphics import Decoration, Marking, Place
from .model import Model
from .nearest import nearest_text
from .sources import CDSView, ColumnDataSource, DataSource
from .ui.ui_element import StyledElement, UIElement

if TYPE_CHECKING:
    from .ui.menus import Menu

#: Properties of glyphs that a layout of a graph gives.
_PLACES = ("x", "y", "xs", "ys")


class RendererGroup(Model):
    """Renderers that are shown and hidden together: those whose `group` it is."""

    visible: bool = prop(default=True, doc="Whether they are drawn.")


class Renderer(StyledElement):
    """Something that a plot draws."""

    level: enums.RenderLevel = prop(default="image", doc="What it is in front of and behind.")
    visible: bool = prop(default=True, doc="Whether it is drawn.")
    coordinates: CoordinateMapping | None = prop(default=None, doc="Coordinates of its own inside of the plot's.")
    x_range_name: str = prop(default="default", doc="Which of the plot's ranges across it uses.")
    y_range_name: str = prop(default="default", doc="Which of the plot's ranges up and down it uses.")
    group: RendererGroup | None = prop(default=None, doc="Renderers that are shown and hidden together.")
    propagate_hover: bool = prop(default=False, doc="Whether what is behind it is hovered as well.")
    context_menu: Menu | None = prop(default=None, doc="What a right click opens.")


class CompositeRenderer(Renderer):
    """A renderer made of others."""

    renderers: list[Renderer] = prop(factory=list, doc="Its parts.")
    elements: list[UIElement] = prop(factory=list, doc="Elements that go with it.")


class GuideRenderer(Renderer):
    """What helps to read the data: axes and grids."""

    level: enums.RenderLevel = prop(default="guide", doc="What it is in front of and behind.")


class DataRenderer(Renderer):
    """What draws data."""

    level: enums.RenderLevel = prop(default="glyph", doc="What it is in front of and behind.")


class GlyphRenderer(DataRenderer):
    """Draws a glyph for the rows of a source."""

    visible: bool = prop(
        default=True, from_page=True, doc="Whether it is drawn; a legend with click_policy='hide' writes it."
    )
    data_source: DataSource = prop(factory=ColumnDataSource, doc="The rows.")
    view: CDSView = prop(factory=CDSView, doc="Which of the rows.")
    glyph: Glyph = prop(factory=Glyph, doc="The mark of a row.")
    selection_glyph: Literal["auto"] | Glyph | None = prop(default="auto", doc="The mark of a selected row.")
    nonselection_glyph: Literal["auto"] | Glyph | None = prop(
        default="auto", doc="The mark of the other rows when some are selected."
    )
    hover_glyph: Glyph | None = prop(default=None, doc="The mark of a row below the pointer.")
    muted_glyph: Literal["auto"] | Glyph | None = prop(default="auto", doc="The mark while the renderer is muted.")
    muted: bool = prop(
        default=False, from_page=True, doc="Whether it is muted; a legend with click_policy='mute' writes it."
    )

    def add_decoration(self, marking: Marking, node: Place) -> Decoration:
        """Put a mark such as `NormalHead(size=10)` at the "start", "middle" or "end" of each line, in all looks of the glyph."""
        decoration = Decoration(marking=marking, node=node)
        looks = (self.glyph, self.selection_glyph, self.nonselection_glyph, self.hover_glyph, self.muted_glyph)
        for glyph in {look.id: look for look in looks if isinstance(look, Glyph)}.values():
            glyph.decorations = [*glyph.decorations, decoration]
        return decoration

    def problems(self) -> Iterator[str]:
        """The columns that the glyph reads must be in the source."""
        columns = getattr(self.data_source, "data", None)
        if columns is None:
            return
        for name, column in self.glyph.fields().items():
            if column not in columns and not (name in _PLACES and self._is_placed_by_graph()):
                yield f"{type(self.glyph).__name__}.{name}={column!r}: {no_column_text(column, columns)}"

    def _is_placed_by_graph(self) -> bool:
        """Whether a layout says where the marks are, whatever the glyph says."""
        from .graphs import GraphRenderer

        graphs = (model for model in getattr(self.document, "models", ()) if isinstance(model, GraphRenderer))
        return any(self in (graph.node_renderer, graph.edge_renderer) for graph in graphs)

    def construct_color_bar(self, **properties: Any) -> Any:
        """A `ColorBar` of the mapper that colours this glyph: its fill, line or text, or an image.

        Raises ValueError when no mapper does.
        """
        from .annotations.color_bar import ColorBar
        from .mappers import ColorMapper

        for name in ("fill_color", "line_color", "text_color", "color_mapper"):
            value = getattr(self.glyph, name, None)
            mapper = value.get("transform") if isinstance(value, Mapping) else value
            if isinstance(mapper, ColorMapper):
                return ColorBar(**{"color_mapper": mapper, **properties})
        raise ValueError(
            f"construct_color_bar: no colour of {type(self.glyph).__name__} comes from a colour mapper; give one of its "
            "colours linear_cmap(...) or another mapper"
        )


def no_column_text(column: str, columns: Mapping[str, object]) -> str:
    """Says that a column is missing, which is near, and which there are."""
    if not columns:
        return "the source has no columns yet"
    near = nearest_text(column, columns, "")
    question = f" {near}" if near.startswith("did you mean") else ""
    return f"the source has no column {column!r};{question} its columns are {', '.join(columns)}"


_ELSEWHERE = ("ContourRenderer", "GraphRenderer", "TileRenderer")


def __getattr__(name: str) -> Any:
    """Bokeh has these renderers here as well."""
    if name in _ELSEWHERE:
        import desk.models

        return getattr(desk.models, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
