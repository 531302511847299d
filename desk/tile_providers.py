"""Maps by name, as `add_tile` takes them: their attribution is shown, their tiles are not loaded (see `desk.models.tiles`).

    plot.add_tile(get_provider(Vendors.CARTODBPOSITRON))
    plot.add_tile("CartoDB Positron")

Names are compared without case, spaces and punctuation. Where xyzservices is installed, its names are known too.
"""

from __future__ import annotations

import re
from enum import Enum, StrEnum
from typing import Any

from desk.models.tiles import WMTSTileSource, mention_not_loaded

__all__ = ["Vendors", "get_provider"]


class Vendors(StrEnum):
    """Maps that apps for Bokeh often name."""

    CARTODBPOSITRON = "CARTODBPOSITRON"
    CARTODBPOSITRON_RETINA = "CARTODBPOSITRON_RETINA"
    STAMEN_TERRAIN = "STAMEN_TERRAIN"
    STAMEN_TERRAIN_RETINA = "STAMEN_TERRAIN_RETINA"
    STAMEN_TONER = "STAMEN_TONER"
    STAMEN_TONER_BACKGROUND = "STAMEN_TONER_BACKGROUND"
    STAMEN_TONER_LABELS = "STAMEN_TONER_LABELS"
    OSM = "OSM"
    ESRI_IMAGERY = "ESRI_IMAGERY"


globals().update({vendor.name: vendor for vendor in Vendors})

_OSM = "© OpenStreetMap contributors"
_ATTRIBUTIONS = (
    ("cartodb", f"{_OSM} © CARTO"),
    ("openstreetmap", _OSM),
    ("osm", _OSM),
    ("stamen", f"© Stadia Maps © Stamen Design {_OSM}"),
    ("stadia", f"© Stadia Maps {_OSM}"),
    ("esri", "Tiles © Esri"),
    ("opentopomap", f"{_OSM}, SRTM © OpenTopoMap"),
)


def get_provider(provider_name: Any, retina: bool = False) -> WMTSTileSource:
    """The source of a map by its name, by one of `Vendors`, or from an xyzservices provider.

    Raises ValueError for what is none of these.
    """
    if hasattr(provider_name, "build_url"):
        return _of_xyzservices(provider_name)
    name = provider_name.value if isinstance(provider_name, Enum) else provider_name
    if not isinstance(name, str) or not name.strip():
        raise ValueError(f"a map is named by text such as 'CartoDB Positron', or by Vendors.OSM, got {provider_name!r}")
    known = _queried(name)
    if known is not None:
        return _of_xyzservices(known, name)
    short = re.sub(r"[^a-z0-9]", "", name.lower())
    mention_not_loaded(repr(name))
    attribution = next((text for start, text in _ATTRIBUTIONS if short.startswith(start)), "")
    return WMTSTileSource(attribution=attribution)


def _queried(name: str) -> Any:
    try:
        from xyzservices import providers  # type: ignore[import-untyped,import-not-found,unused-ignore]
    except ImportError:
        return None
    try:
        return providers.query_name("OpenStreetMap Mapnik" if name == "OSM" else name)
    except ValueError:
        return None


def _of_xyzservices(provider: Any, name: str | None = None) -> WMTSTileSource:
    """Without the address: a page would not load it, and the key that is part of some stays in Python."""
    mention_not_loaded(repr(name or provider.get("name", "of xyzservices")))
    return WMTSTileSource(
        attribution=str(provider.get("html_attribution") or provider.get("attribution") or ""),
        min_zoom=provider.get("min_zoom", 0),
        max_zoom=provider.get("max_zoom", 30),
    )
