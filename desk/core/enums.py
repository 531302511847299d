"""Closed lists of words, as objects that one can go through.

from desk.core.enums import MarkerType
list(MarkerType)                       # "asterisk", "circle", ...
MarkerType.circle                      # "circle"
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from desk.properties import enums

#: Names that the lists have in Bokeh, where ours are called otherwise.
_OTHER_NAMES = {
    "DashPattern": "DashName",
    "HatchPattern": "HatchPatternName",
    "HatchPatternAbbreviation": "HatchAbbreviation",
    "LabelOrientation": "TickLabelOrientation",
    "LegendLocation": "Anchor",
    "LineDash": "DashName",
    "RegionSelectionMode": "SelectionMode",
    "ResolutionType": "DatetimeUnits",
}
#: Lists that no property of ours shares with another one.
_MORE = {
    "AlternationPolicy": "none even odd every",
    "AxisType": "linear log datetime timedelta mercator",
    "CalendarPosition": "auto above below",
    "HoldPolicy": "combine collect",
    "HorizontalLocation": "left right",
    "ImageOrigin": "bottom_left top_left bottom_right top_right",
    "JitterRandomDistribution": "uniform normal",
    "KeyModifier": "shift ctrl alt",
    "LatLon": "lat lon",
    "MapType": "satellite roadmap terrain hybrid",
    "Movable": "none x y both",
    "PanDirection": "left right up down west east north south",
    "Resizable": "none left right top bottom x y all",
    "RoundingFunction": "round nearest floor rounddown ceil roundup",
    "ScrollbarPolicy": "auto visible hidden",
    "SortDirection": "ascending descending",
    "TextureRepetition": "repeat repeat_x repeat_y no_repeat",
    "TrackPolicy": "auto min max flex fixed",
    "VerticalLocation": "above below",
    "WindowAxis": "none x y",
}
#: For annotations of an author's own.
OutputBackendType = enums.OutputBackend


class Enumeration:
    """A closed list of words."""

    def __init__(self, name: str, words: tuple[Any, ...]) -> None:
        self._name = name
        self._words = words

    def __iter__(self) -> Iterator[Any]:
        return iter(self._words)

    def __contains__(self, word: object) -> bool:
        return word in self._words

    def __len__(self) -> int:
        return len(self._words)

    def __getattr__(self, word: str) -> Any:
        if not word.startswith("_") and word in self._words:
            return word
        raise AttributeError(f"{self._name} has no {word!r}; it has {', '.join(map(str, self._words))}")

    def __repr__(self) -> str:
        return f"{self._name}({', '.join(map(repr, self._words))})"


def enumeration(*words: Any) -> Enumeration:
    """A list of one's own. Raises ValueError for none, or for one word twice."""
    if not words or len(set(words)) != len(words):
        raise ValueError(f"an enumeration needs words, each once, got {words!r}")
    return Enumeration("enumeration", words)


def __getattr__(name: str) -> Any:
    if name in _MORE:
        found = globals()[name] = Enumeration(name, tuple(_MORE[name].split()))
        return found
    literal = getattr(enums, _OTHER_NAMES.get(name, name), None) if name[:1].isupper() else None
    if get_origin(literal) is not Literal:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = Enumeration(name, get_args(literal))
    return found
