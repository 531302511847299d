"""Plots: ranges, scales, axes, grids, renderers, a title and tools in one frame.

Authors mostly meet `desk.plotting.figure`, which is a Plot that makes its own axes and tools. A Plot does not know how
anything is drawn.

    plot = Plot(x_range=(0, 10), title="sine wave")
    plot.add_layout(LinearAxis(), "below")
    plot.add_glyph(source, Line(x="x", y="y"))
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args

from desk.properties import As, Color, Convert, enums, kinds, prop

from . import prefixed
from .annotations.annotation import Title, title_of
from .annotations.legend import Legend
from .axes import Axis
from .glyphs import Glyph
from .grids import Grid
from .layouts import LayoutDOM
from .model import Model
from .package import named_elsewhere
from .ranges import DataRange1d, Range, Range1d
from .renderers import GlyphRenderer, Renderer
from .scales import LinearScale, Scale
from .shapes import NonNegativeInt
from .silenced import SILENCED
from .sources import ColumnDataSource, DataSource
from .splattable import SplattableList
from .tools import HoverTool, Tool, Toolbar
from .ui.ui_element import StyledElement
from .unplaced import unplaced

if TYPE_CHECKING:
    from .tiles import TileRenderer
    from .ui.menus import Menu

_NO_EFFECT = "it has no effect"
_NO_LEGEND = (
    "add a Legend, or give a glyph method legend_label, legend_field or legend_group, before its properties are set"
)


def range_of(value: Any) -> Any:
    """A range for a pair of ends; anything else unchanged."""
    if isinstance(value, tuple | list) and len(value) == 2 and not any(isinstance(end, str) for end in value):
        return Range1d(start=value[0], end=value[1])
    return value


RangeLike = Annotated[Range, Convert(range_of)]

# To type checkers it is a Title, which is what authors change; None and text are taken as well.
TitleLike = Annotated[Title, As(kinds.Union((kinds.Instance("Title"), kinds.Null()))), Convert(title_of)]


class Plot(
    LayoutDOM,
    prefixed.OutlineLineProps,
    prefixed.BackgroundFillProps,
    prefixed.BackgroundHatchProps,
    prefixed.BorderLineProps,
    prefixed.BorderFillProps,
    prefixed.BorderHatchProps,
):
    """A frame for data."""

    x_range: RangeLike = prop(factory=DataRange1d, doc="What is shown across: a range, or a pair of ends.")
    y_range: RangeLike = prop(factory=DataRange1d, doc="What is shown up and down: a range, or a pair of ends.")
    x_scale: Scale = prop(factory=LinearScale, doc="How data become screen across.")
    y_scale: Scale = prop(factory=LinearScale, doc="How data become screen up and down.")
    extra_x_ranges: dict[str, RangeLike] = prop(factory=dict, doc="More ranges across, by name.")
    extra_y_ranges: dict[str, RangeLike] = prop(factory=dict, doc="More ranges up and down, by name.")
    extra_x_scales: dict[str, Scale] = prop(factory=dict, doc="More scales across, by name.")
    extra_y_scales: dict[str, Scale] = prop(factory=dict, doc="More scales up and down, by name.")
    window_axis: Literal["none", "x", "y"] = prop(
        default="none", doc="Along which axis a range follows only what is in view."
    )
    hidpi: bool = prop(default=True, doc="Whether it is drawn with all pixels of a dense screen.")
    title: TitleLike = prop(factory=Title, doc="The title: a Title, or text.")
    title_location: enums.Location | None = prop(default="above", doc="On which side the title is.")
    renderers: list[Renderer] = prop(factory=list, doc="What is drawn in the frame.")
    toolbar: Toolbar = prop(factory=Toolbar, doc="The tools.")
    toolbar_location: enums.Location | None = prop(
        default="right", doc="On which side the toolbar is; None shows none."
    )
    toolbar_sticky: bool = prop(
        default=True, doc="Whether the toolbar shares the space of a title or axis on its side."
    )
    toolbar_inner: bool = prop(default=False, doc="Whether the toolbar is inside of the frame.")
    left: list[StyledElement] = prop(factory=list, doc="What is on the left of the frame.")
    right: list[StyledElement] = prop(factory=list, doc="What is on the right of the frame.")
    above: list[StyledElement] = prop(factory=list, doc="What is above the frame.")
    below: list[StyledElement] = prop(factory=list, doc="What is below the frame.")
    center: list[StyledElement] = prop(factory=list, doc="What is in the frame beside the data: grids, annotations.")
    width: NonNegativeInt | None = prop(default=600, doc="Width in pixels.")
    height: NonNegativeInt | None = prop(default=600, doc="Height in pixels.")
    frame_width: int | None = prop(default=None, doc="Width of the frame alone in pixels.")
    frame_height: int | None = prop(default=None, doc="Height of the frame alone in pixels.")
    frame_align: bool | dict[Literal["left", "right", "top", "bottom"], bool] = prop(
        default=True, doc="Whether frames in a row or column are aligned, or on which sides."
    )
    inner_width: int | None = prop(
        default=None, from_page=True, doc="Width of the frame on the page; the page says it."
    )
    inner_height: int | None = prop(
        default=None, from_page=True, doc="Height of the frame on the page; the page says it."
    )
    outer_width: int | None = prop(default=None, from_page=True, doc="Width on the page; the page says it.")
    outer_height: int | None = prop(default=None, from_page=True, doc="Height on the page; the page says it.")
    outline_line_color: Color | None = prop(default="#e5e5e5", doc="Outline: colour of the line; None draws none.")
    background_fill_color: Color | None = prop(
        default="#ffffff", doc="Background: colour of the frame; None leaves it clear."
    )
    border_line_color: Color | None = prop(default=None, doc="Border: colour of the line; None draws none.")
    border_fill_color: Color | None = prop(
        default="#ffffff", doc="Border: colour around the frame; None leaves it clear."
    )
    min_border: int | None = prop(default=5, doc="Least space around the frame in pixels.")
    min_border_top: int | None = prop(default=None, doc="Least space above the frame in pixels.")
    min_border_bottom: int | None = prop(default=None, doc="Least space below the frame in pixels.")
    min_border_left: int | None = prop(default=None, doc="Least space on the left of the frame in pixels.")
    min_border_right: int | None = prop(default=None, doc="Least space on the right of the frame in pixels.")
    lod_factor: int = prop(default=10, doc="One of how many points is drawn while the ranges move.")
    lod_threshold: int | None = prop(default=2000, doc="From how many points on fewer are drawn while the ranges move.")
    lod_interval: int = prop(default=300, doc="Milliseconds between movements that count as one.")
    lod_timeout: int = prop(default=500, doc="Milliseconds of rest after which all points are drawn.")
    output_backend: enums.OutputBackend = prop(default="canvas", doc="What draws it.")
    match_aspect: bool = prop(default=False, doc="Whether data units are as long across as up and down.")
    aspect_scale: float = prop(default=1, doc="With match_aspect: length of a data unit across, over one up and down.")
    reset_policy: enums.ResetPolicy = prop(
        default="standard", doc="What a reset does: return, or only raise the event."
    )
    hold_render: bool = prop(default=False, doc="Whether drawing waits.")
    attribution: list[str | Model] = prop(factory=list, doc="Whose data they are, shown in a corner.")
    context_menu: Literal["auto"] | Menu | None = prop(default="auto", doc="What a right click opens.")

    # -- what it is made of

    def add_layout(self, obj: StyledElement, place: enums.Place = "center") -> None:
        """Add a renderer (axis, grid, legend, annotation) or element at a side or in the frame.

        What is in the plot already moves there: `plot.add_layout(plot.legend[0], "right")`. Raises ValueError for a place that
        there is not.
        """
        if place not in get_args(enums.Place):
            raise ValueError(
                f"add_layout: there is no place {place!r}; the places are {', '.join(get_args(enums.Place))}"
            )
        for side in get_args(enums.Place):
            if any(obj is other for other in getattr(self, side)):
                setattr(self, side, [other for other in getattr(self, side) if other is not obj])
        getattr(self, place).append(obj)

    def add_glyph(
        self, source_or_glyph: DataSource | Glyph, glyph: Glyph | None = None, **properties: Any
    ) -> GlyphRenderer:
        """Draw a glyph of a source, or of an empty one with `add_glyph(glyph)`. Returns its renderer."""
        if isinstance(source_or_glyph, Glyph):
            if glyph is not None:
                raise ValueError("add_glyph takes (source, glyph), got two glyphs")
            source: DataSource = ColumnDataSource()
            glyph = source_or_glyph
        else:
            source = source_or_glyph
        if not isinstance(source, DataSource) or not isinstance(glyph, Glyph):
            raise ValueError(f"add_glyph takes a data source and a glyph, got {source!r} and {glyph!r}")
        renderer = GlyphRenderer(data_source=source, glyph=glyph, **properties)
        self.renderers.append(renderer)
        return renderer

    def add_tile(self, tile_source: Any, retina: bool = False, **properties: Any) -> TileRenderer:
        """Draw map tiles behind everything. Returns their renderer.

        Takes a TileSource, or a map by its name or from xyzservices: of such a map only the attribution is shown, because
        a page loads the tiles of its own app alone (see `desk.models.tiles`).
        """
        from desk.tile_providers import get_provider

        from .tiles import TileRenderer, TileSource

        source = tile_source if isinstance(tile_source, TileSource) else get_provider(tile_source, retina)
        renderer = TileRenderer(tile_source=source, **properties)
        self.renderers.append(renderer)
        return renderer

    def add_tools(self, *tools: Tool | str) -> None:
        """Add tools, or tools by name. Raises ValueError for what is neither."""
        made = [Tool.from_string(tool) if isinstance(tool, str) else tool for tool in tools]
        for tool in made:
            if not isinstance(tool, Tool):
                raise ValueError(f"add_tools takes tools and names of tools, got {tool!r}")
        self.toolbar.tools.extend(made)

    def remove_tools(self, *tools: Tool) -> None:
        """Remove tools. Raises ValueError for one that the plot does not have."""
        for tool in tools:
            if not any(tool is other for other in self.toolbar.tools):
                raise ValueError(f"remove_tools: {tool!r} is no tool of this plot")
            self.toolbar.tools = [other for other in self.toolbar.tools if other is not tool]

    @property
    def tools(self) -> list[Tool]:
        """The tools of the toolbar."""
        return self.toolbar.tools

    @tools.setter
    def tools(self, tools: list[Tool]) -> None:
        self.toolbar.tools = tools

    # -- lists whose attributes are set all at once

    def _at_sides(self, cls: type[Model], *sides: str) -> list[Any]:
        return [obj for side in sides for obj in getattr(self, side) if isinstance(obj, cls)]

    @property
    def xaxis(self) -> Any:
        """The axes across; setting an attribute sets it on each."""
        fixed = [axis for axis in self._at_sides(Axis, "center") if axis.dimension == 0]
        return SplattableList([*self._at_sides(Axis, "above", "below"), *fixed], "plot.xaxis")

    @property
    def yaxis(self) -> Any:
        """The axes up and down; setting an attribute sets it on each."""
        fixed = [axis for axis in self._at_sides(Axis, "center") if axis.dimension == 1]
        return SplattableList([*self._at_sides(Axis, "left", "right"), *fixed], "plot.yaxis")

    @property
    def axis(self) -> Any:
        """All axes; setting an attribute sets it on each."""
        return SplattableList([*self.xaxis, *self.yaxis], "plot.axis")

    @property
    def xgrid(self) -> Any:
        """The grids of the axes across; setting an attribute sets it on each."""
        return SplattableList([grid for grid in self._at_sides(Grid, "center") if grid.dimension == 0], "plot.xgrid")

    @property
    def ygrid(self) -> Any:
        """The grids of the axes up and down; setting an attribute sets it on each."""
        return SplattableList([grid for grid in self._at_sides(Grid, "center") if grid.dimension == 1], "plot.ygrid")

    @property
    def grid(self) -> Any:
        """All grids; setting an attribute sets it on each."""
        return SplattableList(self._at_sides(Grid, "center"), "plot.grid")

    @property
    def legend(self) -> Any:
        """The legends; setting an attribute sets it on each."""
        sides = ("above", "below", "left", "right", "center")
        return SplattableList(self._at_sides(Legend, *sides), "plot.legend", _NO_LEGEND)

    @property
    def hover(self) -> Any:
        """The hover tools; setting an attribute sets it on each."""
        return SplattableList([tool for tool in self.tools if isinstance(tool, HoverTool)], "plot.hover", _NO_EFFECT)

    # -- look-ups and drawing

    def select(self, *args: Any, **values: Any) -> Any:
        """The models below this one that match; setting an attribute of the result sets it on each.

        `select("name")`, `select(HoverTool)`, `select({"type": Axis})` or `select(name="price", type=GlyphRenderer)`.
        """
        if len(args) > 1 or (args and values):
            raise TypeError("select takes one selector (a name, a class or a dict), or values by name")
        found: Iterable[Model] = super().select(args[0] if args else values)
        return SplattableList(found, "plot.select(...)", _NO_EFFECT)

    def row(self, row: int, gridplot: Any) -> bool:
        """Whether this plot is in a row of a grid of plots."""
        return self in gridplot.row(row)

    def column(self, col: int, gridplot: Any) -> bool:
        """Whether this plot is in a column of a grid of plots."""
        return self in gridplot.column(col)

    @contextmanager
    def hold(self, *, render: bool = False) -> Iterator[None]:
        """While the block runs, drawing waits when `render` is true."""
        if render:
            self.hold_render = True
        try:
            yield
        finally:
            if render:
                self.hold_render = False

    def problems(self) -> Iterator[str]:
        """Names of ranges that renderers and axes use must be there; a plot without renderers shows nothing."""
        if not self.renderers and "MISSING_RENDERERS" not in SILENCED:
            yield "has no renderers: nothing will be drawn"
        names = {"x": {"default", *self.extra_x_ranges}, "y": {"default", *self.extra_y_ranges}}
        users = [*self.renderers, *self._at_sides(Renderer, "above", "below", "left", "right", "center")]
        for user in users:
            for axis, known in names.items():
                name = getattr(user, f"{axis}_range_name")
                if name not in known:
                    yield f"{user!r} uses the {axis} range {name!r}, which is not in extra_{axis}_ranges"
        for renderer in self.renderers:
            if isinstance(renderer, GlyphRenderer):
                yield from unplaced(self, renderer)


__getattr__ = named_elsewhere(__name__, "GridPlot")
