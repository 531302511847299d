"""Tools: what the pointer does in a plot, and the toolbar that shows them.

figure(tools="pan,wheel_zoom,reset")
plot.add_tools(HoverTool(tooltips=[("time", "@x"), ("value", "@y{0.00}")]))
plot.toolbar.active_scroll = "auto"
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Annotated, Any, ClassVar, Literal

from desk.properties import Alpha, Color, Convert, enums, prop

from .annotations.geometry import BoxAnnotation, Span
from .model import Model
from .nearest import nearest_text
from .renderers import DataRenderer
from .shapes import Modifiers, NonNegativeInt, PositiveInt
from .ui import UIElement


class Tool(Model):
    """Something that the user can do in a plot."""

    _known_aliases: ClassVar[dict[str, Callable[[], Tool]]] = {}

    icon: str | None = prop(
        default=None, doc="Its picture: the name of an icon, a CSS class with a dot, or a data URL."
    )
    description: str | None = prop(default=None, doc="Text that is shown for it; None for the usual one.")
    visible: bool = prop(default=True, doc="Whether it is in the toolbar.")
    group: str | bool = prop(default=True, doc="Whether, or under which name, it shares a button with others.")

    @classmethod
    def from_string(cls, name: str) -> Tool:
        """The tool of a name such as 'pan' or 'xwheel_zoom'. Raises ValueError for a name that there is not."""
        make = cls._known_aliases.get(name)
        if make is None:
            raise ValueError(f"there is no tool {name!r}; {nearest_text(name, cls._known_aliases, 'the tools are')}")
        return make()

    @classmethod
    def register_alias(cls, name: str, make: Callable[[], Tool]) -> None:
        """Give a tool a name for `figure(tools=...)`."""
        cls._known_aliases[name] = make


class ActionTool(Tool):
    """A tool that does something once, when its button is pressed."""


class PlotActionTool(ActionTool):
    """An action on a plot."""


class GestureTool(Tool):
    """A tool that follows the pointer."""


class Drag(GestureTool):
    """A tool for dragging."""


class Scroll(GestureTool):
    """A tool for the wheel."""


class Tap(GestureTool):
    """A tool for clicks."""


class InspectTool(GestureTool):
    """A tool that shows something about what is below the pointer."""

    @property
    def toggleable(self) -> bool:
        """An older name of `visible`."""
        return self.visible

    @toggleable.setter
    def toggleable(self, value: bool) -> None:
        self.visible = value


class PanTool(Drag):
    """Moves the ranges."""

    dimensions: enums.Dimensions = prop(default="both", doc="Which ranges it moves.")


class WheelZoomTool(Scroll):
    """Zooms around the pointer."""

    dimensions: enums.Dimensions = prop(default="both", doc="Which ranges it zooms.")
    renderers: Literal["auto"] | list[DataRenderer] = prop(default="auto", doc="Whose ranges it zooms.")
    level: NonNegativeInt = prop(default=0, doc="Which coordinates it zooms, when renderers have some of their own.")
    hit_test: bool = prop(default=False, doc="Whether only what is below the pointer is zoomed.")
    hit_test_mode: Literal["point", "hline", "vline"] = prop(default="point", doc="How it looks for what is below.")
    hit_test_behavior: Literal["only_hit"] | Model = prop(
        default="only_hit", doc="What is zoomed along with what is below."
    )
    maintain_focus: bool = prop(default=True, doc="Whether nothing is zoomed when one of the ranges is at its bounds.")
    zoom_on_axis: bool = prop(default=True, doc="Whether the wheel over an axis zooms its range.")
    zoom_together: Literal["none", "cross", "all"] = prop(
        default="all", doc="Which ranges are zoomed by the wheel over an axis."
    )
    speed: float = prop(default=1 / 600, doc="How much one step of the wheel zooms.")
    modifiers: Modifiers = prop(factory=dict, doc="Keys that must be held down.")


def _zoom_box() -> BoxAnnotation:
    return BoxAnnotation(
        syncable=False, level="overlay", visible=False, editable=False,
        left_units="canvas", right_units="canvas", top_units="canvas", bottom_units="canvas",
        fill_color="lightgrey", fill_alpha=0.5, line_color="black", line_alpha=1.0, line_width=2, line_dash=[4, 4],
    )  # fmt: skip


class BoxZoomTool(Drag):
    """Zooms to a box that the user draws."""

    dimensions: Literal["width", "height", "both", "auto"] = prop(
        default="auto", doc="Which sides of the box are drawn."
    )
    overlay: BoxAnnotation = prop(factory=_zoom_box, doc="How the box looks.")
    match_aspect: bool = prop(default=False, doc="Whether the box has the shape of the frame.")
    origin: Literal["corner", "center"] = prop(default="corner", doc="Where in the box dragging starts.")


class CrosshairTool(InspectTool):
    """Lines through the pointer."""

    overlay: Literal["auto"] | Span | tuple[Span, Span] = prop(default="auto", doc="Spans to use as the lines.")
    dimensions: enums.Dimensions = prop(default="both", doc="Which lines are drawn.")
    line_color: Color = prop(default="black", doc="Colour of the lines.")
    line_alpha: Alpha = prop(default=1.0, doc="Opacity of the lines, 0 to 1.")
    line_width: float = prop(default=1, doc="Width of the lines in pixels.")


def _tooltips_of(value: Any) -> Any:
    return list(value.items()) if isinstance(value, Mapping) else value


TooltipLike = Annotated[str | list[tuple[str, str]] | Model | None, Convert(_tooltips_of)]
SortKey = str | tuple[str, Literal["ascending", "descending", 1, -1]]


class HoverTool(InspectTool):
    """Shows values of what is below the pointer."""

    renderers: Literal["auto"] | list[DataRenderer] = prop(default="auto", doc="What it looks at.")
    callback: Model | None = prop(default=None, doc="A callback that the page runs.")
    tooltips: TooltipLike = prop(
        factory=lambda: [("index", "$index"), ("data (x, y)", "($x, $y)"), ("screen (x, y)", "($sx, $sy)")],
        doc="Lines of (label, template), or HTML with templates: @column, @{column with spaces}{format}, $x, $index.",
    )
    formatters: dict[str, Literal["numeral", "datetime", "printf"] | Model] = prop(
        factory=dict, doc="What kind of format a column has: '@column' to a word."
    )
    filters: dict[str, Model | list[Model]] = prop(factory=dict, doc="Which rows are shown, by column.")
    sort_by: str | list[SortKey] | None = prop(default=None, doc="The order of several rows below the pointer.")
    limit: PositiveInt | None = prop(default=None, doc="How many rows are shown at most.")
    mode: Literal["mouse", "hline", "vline"] = prop(default="mouse", doc="What counts as below the pointer.")
    muted_policy: enums.MutedPolicy = prop(default="show", doc="Whether muted renderers are looked at.")
    point_policy: enums.PointPolicy = prop(default="snap_to_data", doc="Where the tooltip is.")
    line_policy: Literal["prev", "next", "nearest", "interp", "none"] = prop(
        default="nearest", doc="Which point of a line is meant between two."
    )
    anchor: enums.Anchor = prop(default="center", doc="Which point of a mark the tooltip is at.")
    attachment: enums.TooltipAttachment = prop(default="horizontal", doc="On which side of the point the tooltip is.")
    show_arrow: bool = prop(default=True, doc="Whether an arrow points at the mark.")


class ResetTool(PlotActionTool):
    """Returns to the first ranges."""


class SaveTool(ActionTool):
    """Saves a picture of the plot."""

    filename: str | None = prop(default=None, doc="Name of the file without its ending; None asks or makes one up.")


class Toolbar(UIElement):
    """The tools of a plot, and which of them are active."""

    tools: list[Tool] = prop(factory=list, doc="The tools.")
    logo: Literal["normal", "grey"] | None = prop(default="normal", doc="How the logo is shown.")
    autohide: bool = prop(default=False, doc="Whether it is hidden until the pointer is over the plot.")
    group: bool = prop(default=True, doc="Whether tools of one kind share a button.")
    group_types: list[str] = prop(factory=lambda: ["hover"], doc="Names of the tools that share a button.")
    active_drag: Literal["auto"] | Drag | None = prop(default="auto", doc="Which tool dragging uses at first.")
    active_inspect: Literal["auto"] | InspectTool | list[InspectTool] | None = prop(
        default="auto", doc="Which tools look at what is below the pointer at first."
    )
    active_scroll: Literal["auto"] | Scroll | None = prop(default="auto", doc="Which tool the wheel uses at first.")
    active_tap: Literal["auto"] | Tap | None = prop(default="auto", doc="Which tool clicks use at first.")
    active_multi: Literal["auto"] | GestureTool | None = prop(
        default="auto", doc="Which tool for several gestures is used at first."
    )


Tool._known_aliases.update(
    {
        "pan": lambda: PanTool(dimensions="both"),
        "xpan": lambda: PanTool(dimensions="width"),
        "ypan": lambda: PanTool(dimensions="height"),
        "wheel_zoom": lambda: WheelZoomTool(dimensions="both"),
        "xwheel_zoom": lambda: WheelZoomTool(dimensions="width"),
        "ywheel_zoom": lambda: WheelZoomTool(dimensions="height"),
        "box_zoom": lambda: BoxZoomTool(dimensions="both"),
        "xbox_zoom": lambda: BoxZoomTool(dimensions="width"),
        "ybox_zoom": lambda: BoxZoomTool(dimensions="height"),
        "auto_box_zoom": lambda: BoxZoomTool(dimensions="auto"),
        "crosshair": lambda: CrosshairTool(),
        "xcrosshair": lambda: CrosshairTool(dimensions="width"),
        "ycrosshair": lambda: CrosshairTool(dimensions="height"),
        "hover": lambda: HoverTool(),
        "save": lambda: SaveTool(),
        "reset": lambda: ResetTool(),
    }
)
