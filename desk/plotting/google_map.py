"""`gmap`: what Bokeh draws over a map of Google's, drawn on a Mercator plot without the map.

    plot = gmap("key", GMapOptions(lat=30.29, lng=-97.74, zoom=11), title="Austin")
    plot.scatter(x="lon", y="lat", size=15, source=source)
"""

from __future__ import annotations

from typing import Any

from desk.models.axes import MercatorAxis
from desk.models.map_plots import GMapOptions, GMapPlot

from .glyph_api import GlyphAPI
from .toolset import activate, add_tooltips, tools_of

DEFAULT_TOOLS = "pan,wheel_zoom,box_zoom,save,reset,help"
_ACTIVE = ("drag", "inspect", "scroll", "tap", "multi")


class GMap(GMapPlot, GlyphAPI):
    """A plot in degrees, with axes, tools and the methods that draw."""

    def __init__(self, **options: Any) -> None:
        """Make the plot.

        Parameters
        ----------
        map_options : GMapOptions: which part of the world is shown
        tools, tooltips, active_drag, active_inspect, active_scroll, active_tap, active_multi : as `figure` has them
        x_axis_location, y_axis_location : the side of the axis, or None to show none
        x_axis_label, y_axis_label : what the axes show
        **options : any property of a Plot, such as width, height, title
        """
        tools = options.pop("tools", DEFAULT_TOOLS)
        tooltips = options.pop("tooltips", None)
        active = {name: options.pop(f"active_{name}", "auto") for name in _ACTIVE}
        places = {"x": options.pop("x_axis_location", "below"), "y": options.pop("y_axis_location", "left")}
        labels = {"x": options.pop("x_axis_label", ""), "y": options.pop("y_axis_label", "")}
        super().__init__(**options)
        for dimension, degrees in (("x", "lon"), ("y", "lat")):
            if places[dimension] is not None:
                axis = MercatorAxis(degrees)  # type: ignore[arg-type]  # "lon" or "lat"
                axis.axis_label = labels[dimension] or ""
                self.add_layout(axis, places[dimension])
        named = tools_of(tools)
        self.toolbar.tools = [tool for _, tool in named]
        add_tooltips(self, tooltips)
        activate(self.toolbar, named, **active)


def gmap(google_api_key: Any, map_options: GMapOptions, **kwargs: Any) -> GMap:
    """A plot of the part of the world that `map_options` says; the key is not kept, and no map is loaded."""
    return GMap(api_key=google_api_key, map_options=map_options, **kwargs)
