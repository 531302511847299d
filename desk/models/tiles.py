"""Map tiles: pictures of a map in Web Mercator, by zoom level, column and row.

    tiles = WMTSTileSource(url="my_app/static/{Z}/{X}/{Y}.png", max_zoom=6, attribution="© OpenStreetMap contributors")
    plot = figure(x_axis_type="mercator", y_axis_type="mercator", x_range=(-2e6, 6e6), y_range=(-1e6, 7e6))
    plot.add_tile(tiles)

Desk asks nothing of the network: a page draws the tiles of its own app (its `static` folder). A source with another
address is accepted; it shows the attribution on the plot's background, and one line in the log says so.
"""

from __future__ import annotations

import logging
from typing import Annotated, Any
from urllib.parse import urlsplit

from desk.properties import Alpha, Convert, prop

from .model import Model
from .renderers import Renderer
from .shapes import NonNegativeInt

log = logging.getLogger("desk.tiles")

#: Half of the way around the equator in metres of Web Mercator.
HALF_WORLD = 20037508.34
_OWN_HOSTS = ("127.0.0.1", "localhost", "::1")
_mentioned: set[str] = set()


def mention_not_loaded(what: str) -> None:
    """Say once a process that a map comes from the network, and how an app brings its own."""
    if what not in _mentioned:
        _mentioned.add(what)
        log.warning(
            "the map %s is not loaded: an app of Desk asks nothing of the network. Its plots keep their Mercator axes and "
            "show the attribution. To have a map, put tiles into the app's static folder and draw these: "
            'add_tile(WMTSTileSource(url="APP/static/{Z}/{X}/{Y}.png"))',
            what,
        )


def _address(value: Any) -> Any:
    if isinstance(value, str):
        parts = urlsplit(value.replace("{", "").replace("}", ""))
        if parts.netloc and parts.hostname not in _OWN_HOSTS:
            mention_not_loaded(value)
    return value


class TileSource(Model):
    """Where tiles come from."""

    url: Annotated[str, Convert(_address)] = prop(
        default="", doc="Address of a tile, with {X}, {Y} and {Z} (or what the kind of source has) in braces."
    )
    tile_size: int = prop(default=256, doc="Width and height of a tile in pixels.")
    min_zoom: NonNegativeInt = prop(default=0, doc="First zoom level that there is.")
    max_zoom: NonNegativeInt = prop(default=30, doc="Last zoom level that there is; beyond it tiles are enlarged.")
    extra_url_vars: dict[str, Any] = prop(factory=dict, doc="Further words in braces, and what stands for them.")
    attribution: str = prop(default="", doc="Whose map it is, shown in a corner; of HTML only the text.")
    x_origin_offset: float = prop(default=0.0, doc="How far the left edge of the map is from 0, in data units.")
    y_origin_offset: float = prop(default=0.0, doc="How far the lower edge of the map is from 0, in data units.")
    initial_resolution: float | None = prop(default=None, doc="Data units of a pixel at zoom level 0.")


class MercatorTileSource(TileSource):
    """Tiles of the whole world in Web Mercator."""

    x_origin_offset: float = prop(default=HALF_WORLD, doc="How far the left edge of the map is from 0, in metres.")
    y_origin_offset: float = prop(default=HALF_WORLD, doc="How far the lower edge of the map is from 0, in metres.")
    initial_resolution: float | None = prop(
        default=156543.03392804097, doc="Metres of a pixel at zoom level 0, on the equator."
    )
    snap_to_zoom: bool = prop(default=False, doc="Whether the nearest zoom level is taken, instead of the next coarser one.")
    wrap_around: bool = prop(default=True, doc="Whether the world goes on at the edge of the map.")


class WMTSTileSource(MercatorTileSource):
    """Tiles whose rows count from the top: most have it so."""


class TMSTileSource(MercatorTileSource):
    """Tiles whose rows count from below."""


class QUADKEYTileSource(MercatorTileSource):
    """Tiles by a key of quadrants, {Q}."""


class BBoxTileSource(MercatorTileSource):
    """Tiles by their edges: {XMIN}, {YMIN}, {XMAX}, {YMAX}."""

    use_latlon: bool = prop(default=False, doc="Whether the edges are written in degrees.")


class TileRenderer(Renderer):
    """Draws tiles behind everything else."""

    tile_source: TileSource = prop(factory=WMTSTileSource, doc="Where the tiles come from.")
    alpha: Alpha = prop(default=1.0, doc="Opacity of the tiles, 0 to 1.")
    smoothing: bool = prop(default=True, doc="Whether tiles that are enlarged are smoothed.")
    render_parents: bool = prop(default=True, doc="Whether a coarser tile is shown until one has come.")
