"""Tools that look at what is below the pointer.

    plot.add_tools(HoverTool(tooltips=[("name", "@name")], mode="vline"), CrosshairTool())
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from desk.models.annotations.geometry import Span
from desk.models.callbacks import Arguments, CustomJS, function_text
from desk.models.model import Callback, Model
from desk.models.renderers import DataRenderer
from desk.models.shapes import PositiveInt
from desk.properties import Alpha, Color, Convert, enums, prop

from .tool import InspectTool


class CrosshairTool(InspectTool):
    """Lines through the pointer."""

    overlay: Literal["auto"] | Span | tuple[Span, Span] = prop(default="auto", doc="Spans to use as the lines.")
    dimensions: enums.Dimensions = prop(default="both", doc="Which lines are drawn.")
    line_color: Color = prop(default="black", doc="Colour of the lines.")
    line_alpha: Alpha = prop(default=1.0, doc="Opacity of the lines, 0 to 1.")
    line_width: float = prop(default=1, doc="Width of the lines in pixels.")


class CustomJSHover(Model):
    """Writes a field of a tooltip with JavaScript of the author's own.

    The code is the body of a function that sees `value`, `format`, `special_vars` and the names of `args`, and returns text.
    """

    args: Arguments = prop(factory=dict, doc="Names and values that the code sees; models may be among them.")
    code: str = prop(default="", doc="The code.")

    def page_code(self) -> str | None:
        return function_text("run", [*self.args, "value", "format", "special_vars"], self.code)


def _tooltips_of(value: Any) -> Any:
    return list(value.items()) if isinstance(value, Mapping) else value


TooltipLike = Annotated[str | list[tuple[str, str]] | Model | None, Convert(_tooltips_of)]
SortKey = str | tuple[str, Literal["ascending", "descending", 1, -1]]


class HoverTool(InspectTool):
    """Shows values of what is below the pointer."""

    renderers: Literal["auto"] | list[DataRenderer] = prop(default="auto", doc="What it looks at.")
    callback: Callback | None = prop(default=None, doc="A callback that the page runs.")
    tooltips: TooltipLike = prop(
        factory=lambda: [("index", "$index"), ("data (x, y)", "($x, $y)"), ("screen (x, y)", "($sx, $sy)")],
        doc="Lines of (label, template), or HTML with templates: @column, @{column with spaces}{format}, $x, $index.",
    )
    formatters: dict[str, Literal["numeral", "datetime", "printf"] | CustomJSHover] = prop(
        factory=dict, doc="What kind of format a column has: '@column' to a word."
    )
    filters: dict[str, CustomJS | list[CustomJS]] = prop(factory=dict, doc="Which rows are shown, by column.")
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
