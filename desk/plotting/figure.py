"""`figure`: a plot that makes its own ranges, scales, axes, grids and tools, and has methods that draw.

    plot = figure(title="sine wave", x_range=[0, 10], tools="pan,wheel_zoom,reset")
    plot.line("x", "y", source=source, line_width=3)

Knows nothing of how a glyph method works (`glyph_method.py`) or how options become axes (`guides.py`) and tools
(`tools.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from desk.models.coordinates import CoordinateMapping
from desk.models.nearest import nearest_text
from desk.models.old_spellings import mention_once
from desk.models.plots import Plot
from desk.models.ranges import Range
from desk.models.scales import Scale
from desk.models.tools import Drag, GestureTool, InspectTool, Scroll, Tap, Tool
from desk.properties import UnknownPropertyError

from .glyph_api import GlyphAPI
from .guides import AxisType, RangeOption, add_guides, range_for, scale_for
from .subplot import SubPlot
from .toolset import Tooltips, activate, add_tooltips, tools_of

DEFAULT_TOOLS = "pan,wheel_zoom,auto_box_zoom,save,reset"

_OLD = {"plot_width": "width", "plot_height": "height"}


class figure(Plot, GlyphAPI):  # the name that authors know, hence no capital
    """A plot with axes, grids and tools, ready to draw on."""

    def __init__(
        self,
        *,
        tools: str | Sequence[str | Tool] = DEFAULT_TOOLS,
        tooltips: Tooltips = None,
        active_drag: Literal["auto"] | str | Drag | None = "auto",
        active_inspect: Literal["auto"] | str | InspectTool | Sequence[InspectTool] | None = "auto",
        active_scroll: Literal["auto"] | str | Scroll | None = "auto",
        active_tap: Literal["auto"] | str | Tap | None = "auto",
        active_multi: Literal["auto"] | str | GestureTool | None = "auto",
        x_range: RangeOption = None,
        y_range: RangeOption = None,
        x_axis_type: AxisType = "auto",
        y_axis_type: AxisType = "auto",
        x_axis_location: Literal["above", "below"] | None = "below",
        y_axis_location: Literal["left", "right"] | None = "left",
        x_axis_label: str | None = "",
        y_axis_label: str | None = "",
        x_minor_ticks: Literal["auto"] | int | None = "auto",
        y_minor_ticks: Literal["auto"] | int | None = "auto",
        **properties: Any,
    ) -> None:
        """Make the figure.

        Parameters
        ----------
        tools : names with commas between them, or a list of names and tools
        tooltips : what hovering shows; adds a hover tool when there is none
        active_drag, active_inspect, active_scroll, active_tap, active_multi : which of the tools are active at first
        x_range, y_range : a range, a pair of ends (numbers or datetimes); without one the range follows the data
        x_axis_type, y_axis_type : "linear", "log", "datetime", "mercator", "timedelta", None for no axis, or "auto" to see by the range
        x_axis_location, y_axis_location : the side of the axis, or None to show none
        x_axis_label, y_axis_label : what the axes show
        x_minor_ticks, y_minor_ticks : small steps between two ticks
        **properties : any property of Plot, such as width, height, title, toolbar_location

        Raises UnknownPropertyError for a name that is neither, ValueError for a value that does not fit.
        """
        properties = self._known(properties)
        x = range_for("x", x_range)
        y = range_for("y", y_range)
        super().__init__(
            x_range=x,
            y_range=y,
            x_scale=scale_for("x", x, x_axis_type),
            y_scale=scale_for("y", y, y_axis_type),
            **properties,
        )
        add_guides(self, "x", x_axis_type, x_axis_location, x_axis_label, x_minor_ticks)
        add_guides(self, "y", y_axis_type, y_axis_location, y_axis_label, y_minor_ticks)
        named = tools_of(tools)
        self.toolbar.tools = [tool for _, tool in named]
        add_tooltips(self, tooltips)
        activate(
            self.toolbar,
            named,
            drag=active_drag,
            inspect=active_inspect,
            scroll=active_scroll,
            tap=active_tap,
            multi=active_multi,
        )

    def subplot(
        self,
        *,
        x_source: Range | None = None,
        y_source: Range | None = None,
        x_scale: Scale | None = None,
        y_scale: Scale | None = None,
        x_target: Range,
        y_target: Range,
    ) -> SubPlot:
        """A part of the plot with coordinates of its own, to draw on.

        Parameters
        ----------
        x_source, y_source : the ranges of what is drawn; without one they follow the data
        x_scale, y_scale : how values are spread, linearly unless told
        x_target, y_target : where the ends of the source are, in the plot's own ranges
        """
        given: dict[str, Any] = {"x_source": x_source, "y_source": y_source, "x_scale": x_scale, "y_scale": y_scale}
        kept = {name: value for name, value in given.items() if value is not None}
        return SubPlot(self, CoordinateMapping(x_target=x_target, y_target=y_target, **kept))

    @classmethod
    def _known(cls, properties: dict[str, Any]) -> dict[str, Any]:
        """The properties under their present names."""
        for old, new in _OLD.items():
            if old in properties:
                mention_once(old, f"figure({old}=...) is an old name: write {new}=...")
                properties.setdefault(new, properties.pop(old))
        for name in properties:
            if name not in cls.properties() and not isinstance(getattr(cls, name, None), property):
                known = [*cls.properties(), *(cls.__init__.__kwdefaults__ or ())]
                raise UnknownPropertyError(
                    f"figure has no option {name!r}; {nearest_text(name, known, 'the options are')}"
                )
        return properties

    @property
    def plot_width(self) -> int | None:
        """An old name of `width`."""
        mention_once("plot_width", "plot.plot_width is an old name: write plot.width")
        return self.width

    @plot_width.setter
    def plot_width(self, value: int | None) -> None:
        mention_once("plot_width", "plot.plot_width is an old name: write plot.width")
        self.width = value

    @property
    def plot_height(self) -> int | None:
        """An old name of `height`."""
        mention_once("plot_height", "plot.plot_height is an old name: write plot.height")
        return self.height

    @plot_height.setter
    def plot_height(self, value: int | None) -> None:
        mention_once("plot_height", "plot.plot_height is an old name: write plot.height")
        self.height = value
