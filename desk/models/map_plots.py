"""Plots over a map of Google's, without the map: the page asks nothing of the network.

    plot = gmap("key", GMapOptions(lat=30.29, lng=-97.74, zoom=11))
    plot.scatter(x="lon", y="lat", source=source)      # degrees, as on a globe

The plot is a Mercator plot that shows what the map would show: the part of the world around `lat` and `lng` at `zoom`.
"""

from __future__ import annotations

import logging
import math
from typing import Annotated, Any

from desk.properties import Alpha, Convert, prop

from .model import Model
from .plots import Plot
from .ranges import Range1d
from .tiles import HALF_WORLD

log = logging.getLogger("desk.tiles")

_TILE = 256
_mentioned: set[str] = set()


class MapOptions(Model):
    """Which part of the world is shown."""

    lat: float = prop(default=0.0, doc="Latitude of the middle in degrees.")
    lng: float = prop(default=0.0, doc="Longitude of the middle in degrees.")
    zoom: int = prop(default=12, doc="Zoom level: each shows half of what the one before does.")


class GMapOptions(MapOptions):
    """What a map of Google's would look like."""

    map_type: str = prop(default="roadmap", doc="Kind of the map: roadmap, satellite, terrain or hybrid.")
    scale_control: bool = prop(default=False, doc="Whether the map shows its scale.")
    styles: Any = prop(default=None, doc="Looks of the map, as Google's JSON.")
    tilt: int = prop(default=45, doc="Angle of aerial pictures in degrees.")


class MapPlot(Plot):
    """A plot whose x and y are degrees of longitude and latitude, drawn in Web Mercator."""

    map_options: MapOptions = prop(factory=MapOptions, doc="Which part of the world is shown.")


def _forgotten(value: Any) -> Any:
    return "" if isinstance(value, str | bytes) else value


class GMapPlot(MapPlot):
    """A plot in place of a map of Google's."""

    map_options: MapOptions = prop(factory=GMapOptions, doc="Which part of the world is shown.")
    api_key: Annotated[str, Convert(_forgotten)] = prop(
        default="", doc="A key of Google's is taken and not kept: no map is loaded with it."
    )
    api_version: str = prop(default="weekly", doc="Version of the map's own code, which is not loaded.")
    background_fill_alpha: Alpha = prop(default=0.0, doc="Background: opacity of the area, 0 to 1.")

    def __init__(self, **properties: Any) -> None:
        """As a Plot; ranges that are not given follow from `map_options` and the size."""
        super().__init__(**properties)
        mention_no_map()
        for dimension in ("x", "y"):
            if f"{dimension}_range" not in properties:
                setattr(self, f"{dimension}_range", self._range_around(dimension))

    def _range_around(self, dimension: str) -> Range1d:
        options = self.map_options
        size = (self.width if dimension == "x" else self.height) or 600
        half = size / 2 * (2 * HALF_WORLD / _TILE) / 2**options.zoom
        middle = _metres(options.lng, options.lat)[0 if dimension == "x" else 1]
        return Range1d(start=middle - half, end=middle + half)


def mention_no_map() -> None:
    """Say once a process that Google's maps are not loaded."""
    if not _mentioned:
        _mentioned.add("gmap")
        log.warning(
            "Google's maps are not loaded: an app of Desk asks nothing of the network. The plot keeps its Mercator axes, and "
            "what is drawn on it. To have a map, ship tiles in the app's static folder: see WMTSTileSource"
        )


def _metres(lng: float, lat: float) -> tuple[float, float]:
    """Web Mercator of a place on the globe."""
    x = lng / 180 * HALF_WORLD
    y = math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)) / math.pi * HALF_WORLD
    return x, y
