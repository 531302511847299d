"""GeoJSON as columns: a row for each geometry, the properties of its feature beside it.

    source = GeoJSONDataSource(geojson=json.dumps(collection))
    plot.patches("xs", "ys", fill_color="rate", source=source)
    plot.scatter("x", "y", source=source)

Points are in `x`, `y`, `z`; lines and areas, and points that are one geometry, in `xs`, `ys`, `zs`, with NaN between
their parts. It is read in Python: the page gets columns. Knows no glyph.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Annotated, Any

from desk.properties import As, Convert, PropertyError, kinds, prop

from .nearest import nearest_text
from .sources import ColumnarDataSource

log = logging.getLogger("desk.models")

_NAN = float("nan")
_COORDINATES = ("x", "y", "z", "xs", "ys", "zs")
Place = Sequence[float]


class GeoJSONError(PropertyError):
    """What was given is no GeoJSON."""


def _text_of(value: Any) -> Any:
    """The text of GeoJSON that is a dict already."""
    return json.dumps(value) if isinstance(value, Mapping) else value


class GeoJSONDataSource(ColumnarDataSource):
    """Geometries and their properties."""

    geojson: Annotated[str, Convert(_text_of)] = prop(
        default='{"type": "FeatureCollection", "features": []}',
        doc="The GeoJSON: a FeatureCollection, a Feature, a geometry or several, as text or as a dict.",
    )
    data: Annotated[dict[str, Any], As(kinds.Columns())] = prop(
        factory=dict, doc="The columns; they follow `geojson`."
    )

    def __init__(self, **properties: Any) -> None:
        """Raises GeoJSONError, a ValueError, for what is no GeoJSON."""
        super().__init__(**properties)
        if "geojson" not in properties:
            self.data = columns_of(self.geojson)

    def __setattr__(self, name: str, value: Any) -> None:
        if name == "geojson":
            columns = columns_of(_text_of(value))
            super().__setattr__(name, value)
            self.data = columns
        else:
            super().__setattr__(name, value)

    @property
    def column_names(self) -> list[str]:
        """The names of the columns."""
        return list(self.data)


def columns_of(geojson: Any) -> dict[str, list[Any]]:
    """The columns of GeoJSON. Raises GeoJSONError that says where it is wrong."""
    try:
        root = json.loads(geojson)
    except (TypeError, ValueError) as error:
        raise GeoJSONError(f"GeoJSONDataSource.geojson is no JSON: {error}") from None
    rows = list(_geometries(root, "geojson"))
    names = list(dict.fromkeys(name for _, _, properties in rows for name in properties if name not in _COORDINATES))
    columns: dict[str, list[Any]] = {name: [] for name in (*_COORDINATES, *names)}
    has_holes = False
    for geometry, where, properties in rows:
        x, y, z, holes = _places(geometry, where)
        has_holes |= holes
        is_point = geometry is not None and geometry["type"] == "Point"
        for name, values in (("x", x), ("y", y), ("z", z)):
            columns[name].append(values[0] if is_point else _NAN)
            columns[f"{name}s"].append([] if is_point else values)
        for name in names:
            columns[name].append(properties.get(name))
    if has_holes:
        log.warning("GeoJSONDataSource: polygons have holes; the columns xs and ys hold their outer rings only")
    return columns


def _geometries(node: Any, where: str) -> Iterator[tuple[dict[str, Any] | None, str, dict[str, Any]]]:
    """Each single geometry, where it stands, and the properties of its feature."""
    kind = node.get("type") if isinstance(node, dict) else None
    if kind == "FeatureCollection":
        for number, feature in enumerate(_list_of(node, "features", where)):
            yield from _geometries(feature, f"{where}.features[{number}]")
    elif kind == "Feature":
        properties = node.get("properties") or {}
        geometry = node.get("geometry")
        if geometry is None:
            yield None, where, properties
        else:
            for single, at, _ in _geometries(geometry, f"{where}.geometry"):
                yield single, at, properties
    elif kind == "GeometryCollection":
        for number, part in enumerate(_list_of(node, "geometries", where)):
            yield from _geometries(part, f"{where}.geometries[{number}]")
    elif kind in _PARTS:
        yield node, where, {}
    else:
        kinds_ = ("FeatureCollection", "Feature", "GeometryCollection", *_PARTS)
        raise GeoJSONError(
            f"GeoJSONDataSource: {where} has no type of GeoJSON, got {kind!r}; "
            f"{nearest_text(str(kind), kinds_, 'the types are')}"
        )


def _list_of(node: dict[str, Any], name: str, where: str) -> list[Any]:
    found = node.get(name)
    if not isinstance(found, list):
        raise GeoJSONError(f"GeoJSONDataSource: {where}.{name} should be a list, got {type(found).__name__}")
    return found


# The parts of each kind of geometry: lists of places.
_PARTS: dict[str, Callable[[Any], list[Sequence[Place]]]] = {
    "Point": lambda place: [[place]],
    "MultiPoint": lambda places: [places],
    "LineString": lambda places: [places],
    "MultiLineString": lambda lines: list(lines),
    "Polygon": lambda rings: [rings[0]] if rings else [],
    "MultiPolygon": lambda polygons: [rings[0] for rings in polygons if rings],
}


def _places(geometry: dict[str, Any] | None, where: str) -> tuple[list[float], list[float], list[float], bool]:
    """The coordinates of a geometry with NaN between its parts, and whether it has holes that are left out."""
    if geometry is None:
        return [], [], [], False
    kind, coordinates = geometry["type"], geometry.get("coordinates")
    columns: tuple[list[float], list[float], list[float]] = ([], [], [])
    try:
        for number, part in enumerate(_PARTS[kind](coordinates)):
            for place in [(_NAN, _NAN, _NAN), *part] if number > 0 else part:
                for axis, column in enumerate(columns):
                    column.append(float(place[axis]) if axis < len(place) else _NAN)
    except (TypeError, ValueError, IndexError, KeyError):
        raise GeoJSONError(
            f"GeoJSONDataSource: {where}.coordinates are none of a {kind}: {str(coordinates)[:80]}"
        ) from None
    polygons: Any = [coordinates] if kind == "Polygon" else coordinates if kind == "MultiPolygon" else []
    return *columns, any(len(rings) > 1 for rings in polygons)
