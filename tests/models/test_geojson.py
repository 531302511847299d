"""GeoJSON becomes columns, whatever the geometry; what is none is refused with its place."""

from __future__ import annotations

import json
import logging
import math
from typing import Any

import pytest

from desk.models import GeoJSONDataSource
from desk.plotting import figure

SQUARE = [[0, 0], [1, 0], [1, 1], [0, 0]]
CASES: dict[str, tuple[Any, Any, Any]] = {
    "Point": ([1, 2, 3], (1, 2, 3), []),
    "MultiPoint": ([[1, 2], [3, 4]], None, [1, 3]),
    "LineString": ([[1, 2], [3, 4]], None, [1, 3]),
    "MultiLineString": ([[[1, 2], [3, 4]], [[5, 6], [7, 8]]], None, [1, 3, None, 5, 7]),
    "Polygon": ([SQUARE], None, [0, 1, 1, 0]),
    "MultiPolygon": ([[SQUARE], [SQUARE]], None, [0, 1, 1, 0, None, 0, 1, 1, 0]),
}


def plain(values: list[float]) -> list[float | None]:
    return [None if math.isnan(value) else value for value in values]


@pytest.mark.parametrize("kind", CASES)
def test_a_geometry_is_a_row(kind: str) -> None:
    coordinates, point, xs = CASES[kind]
    data = GeoJSONDataSource(geojson=json.dumps({"type": kind, "coordinates": coordinates})).data
    assert plain([data[name][0] for name in "xyz"]) == (list(point) if point else [None] * 3)
    assert plain(data["xs"][0]) == xs
    assert len(data["ys"][0]) == len(data["zs"][0]) == len(xs)


def features(*parts: tuple[str | None, Any, dict[str, Any]]) -> dict[str, Any]:
    return {
        "type": "FeatureCollection",
        "features": [
            {"type": "Feature", "properties": properties, "geometry": kind and {"type": kind, "coordinates": coordinates}}
            for kind, coordinates, properties in parts
        ],
    }


def test_properties_are_columns_and_missing_ones_are_none() -> None:
    source = GeoJSONDataSource(
        geojson=features(("Point", [1, 2], {"name": "a"}), ("Polygon", [SQUARE], {"rate": 3}), (None, None, {"name": "c"}))
    )
    assert source.data["name"] == ["a", None, "c"]
    assert source.data["rate"] == [None, 3, None]
    assert source.column_names[:6] == ["x", "y", "z", "xs", "ys", "zs"]


def test_the_parts_of_a_collection_of_geometries_share_the_properties_of_their_feature() -> None:
    geometries = [{"type": "Point", "coordinates": [1, 2]}, {"type": "LineString", "coordinates": [[1, 2], [3, 4]]}]
    feature = {"type": "Feature", "properties": {"name": "both"}, "geometry": {"type": "GeometryCollection", "geometries": geometries}}
    assert GeoJSONDataSource(geojson=feature).data["name"] == ["both", "both"]


def test_holes_are_left_out_and_mentioned(caplog: pytest.LogCaptureFixture) -> None:
    hole = [[0.1, 0.1], [0.2, 0.1], [0.2, 0.2], [0.1, 0.1]]
    data = GeoJSONDataSource(geojson={"type": "Polygon", "coordinates": [SQUARE, hole]}).data
    assert data["xs"] == [[0, 1, 1, 0]]
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_new_geojson_changes_the_columns_and_a_wrong_one_changes_nothing() -> None:
    source = GeoJSONDataSource(geojson=features(("Point", [1, 2], {"a": 1})))
    source.geojson = json.dumps({"type": "Point", "coordinates": [7, 8]})
    assert source.data["x"] == [7]
    assert "a" not in source.data
    with pytest.raises(ValueError):
        source.geojson = "{"
    assert source.data["x"] == [7]
    assert json.loads(source.geojson)["coordinates"] == [7, 8]


@pytest.mark.parametrize(
    ("geojson", "says"),
    [
        ("{", "is no JSON"),
        ({"type": "Pont", "coordinates": [1, 2]}, "geojson has no type of GeoJSON.*did you mean Point"),
        ({"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": {"type": "Point"}}]},
         r"features\[0\].geometry.coordinates are none of a Point"),
        ({"type": "FeatureCollection"}, "geojson.features should be a list"),
    ],
)  # fmt: skip
def test_what_is_no_geojson_is_refused_with_its_place(geojson: Any, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        GeoJSONDataSource(geojson=geojson)


def test_a_glyph_draws_from_it() -> None:
    plot = figure()
    source = GeoJSONDataSource(geojson=features(("Polygon", [SQUARE], {"rate": 3})))
    renderer = plot.patches("xs", "ys", source=source)
    assert renderer.data_source is source
    assert list(renderer.problems()) == []
